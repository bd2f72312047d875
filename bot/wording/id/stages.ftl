### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Mula-mula beberapa hari mengobrol akrab, mungkin dengan foto hidup enak. Belum ada yang diminta. Nanti mereka bercerita tentang hasil investasi.
    .trust = Sebentar lagi mereka menyebut saudara atau guru yang untungnya besar, dan menawarkan mengajari Anda. Mungkin Anda diajak pindah ke aplikasi lain.
    .hook = Anda akan dikirimi situs atau aplikasi dan diminta mulai dengan jumlah kecil. Mungkin Anda benar-benar dapat sedikit uang, supaya Anda percaya.
    .first-payment = Angka di layar akan naik. Anda akan didesak menyetor lebih banyak, dari tabungan atau pinjaman.
    .squeeze = Anda akan dimintai pajak, biaya, atau uang jaminan sebelum boleh menarik apa pun. Setiap kali dibayar, muncul tagihan baru.
    .recovery = Akan ada yang menawarkan mengembalikan uang itu dengan bayaran. Sering kali orangnya sama.
next-job-task =
    .opener = Mereka akan bercerita tentang tugas mudah seperti memberi suka atau memproses pesanan, lalu mengarahkan Anda ke aplikasi lain atau seorang “mentor”.
    .trust = Anda akan dibayar sedikit untuk tugas-tugas pertama, supaya Anda percaya.
    .hook = Anda akan diminta membuat akun di situs mereka dan mengerjakan tugas di sana. Tak lama kemudian, tugasnya harus dibayar.
    .first-payment = Anda harus menyetor untuk tugas khusus, setiap kali lebih besar. Penghasilannya hanya angka di layar.
    .squeeze = Mereka akan bilang ada kesalahan atau pajak yang menahan uang Anda, dan minta satu pembayaran lagi untuk melepasnya.
    .recovery = Akan ada yang menawarkan mengembalikan setoran Anda dengan bayaran. Sering kali orangnya sama.
next-recovery-scam =
    .opener = Mereka akan bertanya berapa uang Anda yang hilang, dan bilang uang itu sudah ditemukan.
    .trust = Mereka akan menunjukkan surat, tanda pengenal, atau akun palsu berisi uang Anda.
    .hook = Mereka akan minta dokumen, data masuk, atau melihat layar HP Anda “untuk mencairkannya”.
    .first-payment = Mereka akan minta biaya, pajak, atau uang jaminan dulu. Tidak ada uang yang kembali.
    .squeeze = Setiap kali dibayar akan ada satu biaya lagi, dan Anda akan didesak.
    .recovery = Mereka akan minta biaya atau pajak dulu, atau ingin melihat rekening Anda. Lalu uang itu hilang juga.
next-impersonation-authority =
    .opener = Mereka akan menanyakan nama dan nomor Anda, lalu bicara tentang perkara yang menyangkut Anda.
    .trust = Mereka akan menunjukkan tanda pengenal, surat, atau panggilan video, lalu mengalihkan Anda ke seorang “petugas”.
    .hook = Mereka akan menakut-nakuti dengan penangkapan, menyuruh Anda merahasiakannya, dan tidak membiarkan Anda menutup telepon. Lalu soalnya menjadi uang Anda.
    .first-payment = Anda akan disuruh memindahkan tabungan “untuk diperiksa”, membayar “jaminan”, atau menyerahkan uang tunai atau kartu.
    .squeeze = Mereka akan mengancam lagi dengan penangkapan dan minta lebih banyak, mungkin dari pinjaman, sampai habis.
    .recovery = Akan ada yang bilang bisa membersihkan nama Anda atau mengembalikan uang dengan bayaran.
next-impersonation-ecommerce-support =
    .opener = Mereka akan menyebut pesanan atau paket, lalu minta Anda membalas, menelepon, atau membuka link.
    .trust = Mereka akan menyebut pesanan Anda atau nomor pegawai supaya tampak sungguhan.
    .hook = Anda akan diminta membuka link, memindai kode QR, atau membagikan layar “untuk membatalkan” atau “untuk pengembalian dana”.
    .first-payment = Anda akan disuruh membayar, meminjam, atau memindahkan uang “untuk menguji rekening”, dengan janji akan dikembalikan.
    .squeeze = Mereka akan bilang ada kesalahan dan Anda harus membayar lagi supaya sisanya bisa keluar.
    .recovery = Akan ada yang menawarkan mengembalikan uang dengan bayaran. Sering kali orangnya sama.
