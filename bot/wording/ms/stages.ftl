### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Mula-mula beberapa hari berbual mesra, mungkin dengan gambar hidup senang. Belum ada apa-apa yang diminta. Kemudian mereka bercerita tentang hasil pelaburan.
    .trust = Tidak lama lagi mereka menyebut saudara atau cikgu yang banyak untung, dan menawarkan untuk mengajar anda. Mungkin anda diajak guna aplikasi lain.
    .hook = Anda akan dihantar ke laman atau aplikasi dan disuruh bermula dengan jumlah kecil. Mungkin anda dapat sedikit wang, supaya anda percaya.
    .first-payment = Angka di skrin akan naik. Anda akan didesak memasukkan lebih banyak, daripada wang simpanan atau pinjaman.
    .squeeze = Anda akan diminta cukai, yuran atau deposit sebelum boleh mengeluarkan apa-apa. Selepas setiap bayaran, ada bayaran lain pula.
    .recovery = Akan ada orang yang menawarkan untuk mendapatkan semula wang itu dengan bayaran. Selalunya orang yang sama.
next-job-task =
    .opener = Mereka akan bercerita tentang tugasan mudah seperti menekan suka atau memproses pesanan, dan membawa anda ke aplikasi lain atau seorang “cikgu”.
    .trust = Anda akan dibayar sedikit untuk tugasan pertama, supaya anda percaya.
    .hook = Anda akan disuruh membuka akaun di laman mereka dan membuat tugasan di sana. Tidak lama kemudian, tugasan perlu dibayar.
    .first-payment = Anda perlu memasukkan wang untuk tugasan khas, setiap kali lebih besar. Pendapatan itu hanya angka di skrin.
    .squeeze = Mereka akan kata ada kesilapan atau cukai yang menahan wang anda, dan meminta satu bayaran lagi untuk melepaskannya.
    .recovery = Akan ada orang yang menawarkan untuk mendapatkan semula deposit anda dengan bayaran. Selalunya orang yang sama.
next-recovery-scam =
    .opener = Mereka akan bertanya berapa banyak wang anda yang hilang, dan kata wang itu sudah dijumpai.
    .trust = Mereka akan menunjukkan surat, kad kuasa atau akaun palsu yang berisi wang anda.
    .hook = Mereka akan meminta dokumen, butiran log masuk atau mahu melihat skrin anda “untuk membayarnya”.
    .first-payment = Mereka akan meminta yuran, cukai atau deposit dahulu. Tiada wang yang kembali.
    .squeeze = Selepas setiap bayaran akan ada satu lagi kos, dan anda akan didesak.
    .recovery = Mereka akan meminta yuran atau cukai dahulu, atau mahu melihat akaun anda. Kemudian wang itu pun hilang juga.
next-impersonation-authority =
    .opener = Mereka akan bertanya nama dan nombor anda, kemudian bercakap tentang kes terhadap anda.
    .trust = Mereka akan menunjukkan kad kuasa, surat atau panggilan video, dan menyambungkan anda kepada seorang “pegawai”.
    .hook = Mereka akan menakutkan anda dengan ancaman tangkap, menyuruh anda berahsia dan tidak membenarkan anda meletak telefon. Kemudian soalnya wang anda.
    .first-payment = Anda akan disuruh memindahkan wang simpanan “untuk diperiksa”, membayar “jaminan”, atau menyerahkan wang tunai atau kad.
    .squeeze = Mereka akan mengancam tangkap lagi dan meminta lebih banyak, mungkin daripada pinjaman, sehingga habis.
    .recovery = Akan ada orang yang kata boleh membersihkan nama anda atau membawa balik wang dengan bayaran.
next-impersonation-ecommerce-support =
    .opener = Mereka akan menyebut pesanan atau bungkusan dan meminta anda membalas, menelefon atau membuka pautan.
    .trust = Mereka akan menyebut pesanan anda atau nombor pekerja supaya nampak betul.
    .hook = Anda akan disuruh membuka pautan, mengimbas kod QR atau berkongsi skrin “untuk membatalkan” atau “untuk bayaran balik”.
    .first-payment = Anda akan disuruh membayar, meminjam atau memindahkan wang “untuk menguji akaun”, dengan janji akan dipulangkan.
    .squeeze = Mereka akan kata ada kesilapan dan anda mesti membayar lagi untuk mendapat bakinya.
    .recovery = Akan ada orang yang menawarkan untuk mendapatkan semula wang itu dengan bayaran. Selalunya orang yang sama.
