### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Orang yang menyamar sebagai khidmat pelanggan
    .next = Mereka mahukan kod, kata laluan, perkataan rahsia dompet kripto anda, atau mahu melihat skrin anda. Dengan itu mereka mengambil alih akaun anda dan mengosongkannya.
    .do =
        Jangan hantar kod, kata laluan atau perkataan rahsia. Khidmat pelanggan yang rasmi tidak pernah memerlukannya.
        Jangan kongsi skrin dan jangan pasang aplikasi untuk mereka. Kalau sudah: hentikan sekarang, dan buang aplikasi itu.
        Jangan guna pautan atau nombor dalam mesej ini. Buka sendiri aplikasi atau laman webnya dan tanya di sana.
        Jika anda sudah memberi kod: tukar kata laluan sekarang dan log keluar semua peranti lain.

family-impersonation-ecommerce-support =
    .name = Orang yang menyamar sebagai kedai atau syarikat penghantaran
    .next = Anda akan disuruh membuka pautan, mengimbas kod QR, berkongsi skrin atau menghantar wang supaya “dapat bayaran balik” atau “caj dibatalkan”. Akhirnya wang anda sendiri yang hilang.
    .do =
        Jangan bayar apa-apa untuk mendapat bayaran balik atau membatalkan sesuatu. Bayaran balik yang sebenar masuk melalui cara anda membayar dahulu.
        Jangan kongsi skrin dan jangan pasang aplikasi untuk mereka.
        Buka aplikasi kedai itu sendiri dan lihat pesanan anda di sana.
        Jika mereka sudah melihat skrin anda: tamatkan panggilan, dan hubungi bank anda di nombor yang tercetak pada kad.

family-impersonation-authority =
    .name = Orang yang menyamar sebagai polis, mahkamah atau pejabat kerajaan
    .next = Mereka menakutkan anda dengan ancaman tangkap, menyuruh anda merahsiakannya dan tidak membenarkan anda meletak telefon. Kemudian anda disuruh menghantar wang “untuk diperiksa”.
    .do =
        Letak telefon atau berhenti membalas. Anda berhak berbuat begitu.
        Jangan hantar wang atau dokumen. Polis dan mahkamah tidak pernah menyuruh orang memindahkan wang simpanan untuk diperiksa.
        Beritahu orang yang anda percayai sekarang, lebih-lebih lagi jika anda disuruh berahsia.
        Cari sendiri nombor pejabat itu dan tanya di sana.

family-impersonation-bank =
    .name = Orang yang menyamar sebagai bank anda
    .next = Mereka mahukan kod atau nombor kad anda, atau menyuruh anda memindahkan wang ke akaun lain “supaya dilindungi”.
    .do =
        Jangan beritahu apa-apa kod dan jangan pindahkan wang.
        Hubungi sendiri bank anda, di nombor yang tercetak pada kad anda.
        Jangan tekan pautan dalam mesej ini.
        Jika anda sudah memberi kod atau nombor kad: minta bank menyekat kad dan akaun anda sekarang.

family-impersonation-friend-family =
    .name = Orang yang menyamar sebagai keluarga atau kawan
    .next = Tidak lama lagi mereka perlukan wang segera: bil, telefon rosak, kemalangan. Selalu ada sebab mengapa mereka tidak boleh bercakap.
    .do =
        Jangan hantar wang dahulu.
        Telefon orang itu di nombor yang biasa anda guna.
        Tanya sesuatu yang hanya dia sendiri tahu. Suara pun boleh ditiru.
        Jika anda sudah membayar: hubungi bank anda sekarang, di nombor yang tercetak pada kad.

family-impersonation-boss =
    .name = Orang yang menyamar sebagai bos anda
    .next = Anda akan disuruh membeli kad hadiah atau membuat bayaran, cepat-cepat dan tanpa memberitahu sesiapa.
    .do =
        Jangan beli dan jangan hantar apa-apa dahulu.
        Tanya bos anda secara bersemuka, atau di nombor yang anda sudah ada.
        Beritahu rakan sekerja, walaupun anda diminta diam.
        Jika anda sudah membayar: beritahu bank dan tempat kerja anda sekarang. Setiap minit penting.

family-impersonation-admin-telegram =
    .name = Orang yang menyamar sebagai Telegram atau admin kumpulan
    .next = Mereka mahu anda log masuk di halaman mereka atau memberitahu kod log masuk anda. Kemudian akaun anda jadi milik mereka, dan mereka menulis kepada kenalan anda atas nama anda.
    .do =
        Jangan beritahu sesiapa kod yang Telegram hantar kepada anda.
        Jangan buka pautan, jangan mengundi, jangan ambil “hadiah” itu.
        Jika anda sudah menaip kod: buka Tetapan (Settings), kemudian Peranti (Devices), dan tamatkan semua sesi lain.
        Selepas itu buat kata laluan di Tetapan, Privasi dan Keselamatan (Privacy and Security), Pengesahan Dua Langkah (Two-Step Verification).

## Investing and love

family-investment-crypto-lure =
    .name = Janji untung yang pasti
    .next = Mula-mula jumlahnya kecil, dan mungkin anda dibayar sedikit. Kemudian jumlahnya makin besar, dan wang anda tidak boleh dikeluarkan lagi.
    .do =
        Jangan hantar wang atau kripto. Tiada siapa boleh menjanjikan untung.
        Keluar dari kumpulan itu. Ahli-ahli yang gembira mungkin sebahagian daripadanya.
        Sebelum melabur di mana-mana, tanya badan yang mengawasi pelaburan di negara anda (di Malaysia: Suruhanjaya Sekuriti).
        Jika anda sudah membayar: jangan bayar lagi, dan hubungi bank atau platform kripto anda sekarang.

family-investment-fake-platform =
    .name = Laman atau aplikasi pelaburan yang menunjukkan wang yang tidak wujud
    .next = Anda akan disuruh membayar yuran, cukai atau deposit sebelum boleh mengeluarkan wang. Selepas setiap bayaran, ada bayaran lain pula.
    .do =
        Jangan bayar yuran atau cukai untuk mengeluarkan wang. Wang itu tidak akan keluar.
        Beritahu bank atau platform kripto anda sekarang, dan juga polis.
        Simpan gambar laman itu, alamat-alamatnya dan perbualannya.
        Jangan percaya orang yang menawarkan untuk mendapatkan semula wang itu dengan bayaran.

family-investment-romance-baiting =
    .name = Orang tidak dikenali yang mesra, kemudian mengajak melabur
    .next = Mula-mula berbual mesra berminggu-minggu. Kemudian muncul saudara atau “cikgu” yang banyak untung, dan satu laman tempat anda perlu memasukkan wang.
    .do =
        Jangan hantar wang dan jangan pasang aplikasi pelaburan yang mereka sebut.
        Anda boleh terus berhenti membalas. Anda tidak perlu memberi sebab.
        Ceritakan kepada orang yang rapat dengan anda.
        Jika anda sudah memasukkan wang: jangan bayar yuran untuk mengeluarkannya, dan hubungi bank atau platform kripto anda sekarang.

family-romance-money =
    .name = Kekasih dari internet yang memerlukan wang
    .next = Mereka perlukan wang untuk tiket, visa atau hospital. Selepas setiap bayaran, ada kecemasan baharu.
    .do =
        Jangan hantar wang, kad hadiah atau kripto, walau sesedih mana pun ceritanya.
        Ceritakan kepada kawan atau keluarga hari ini juga.
        Jangan hantar gambar dokumen atau gambar peribadi.
        Jika anda sudah membayar: hubungi bank anda sekarang, di nombor yang tercetak pada kad.

## Jobs

family-job-task =
    .name = Tugasan berbayar yang akhirnya meminta deposit
    .next = Mula-mula anda dibayar sedikit. Kemudian anda perlu memasukkan wang untuk mendapat tugasan seterusnya, atau untuk mengeluarkan upah anda.
    .do =
        Jangan masukkan wang. Kerja yang jujur tidak menyuruh anda membayar untuk mendapat upah.
        Hentikan tugasan dan keluar dari kumpulan itu.
        Jangan pinjamkan akaun bank atau akaun lain anda.
        Jika anda sudah membayar: jangan bayar lagi untuk “membuka” wang itu. Hubungi bank anda sekarang.

family-job-advance-fee =
    .name = Kerja yang meminta anda membayar dahulu
    .next = Anda akan disuruh membayar latihan, peralatan, pemeriksaan atau visa. Selepas itu ada bayaran lain, atau mereka terus menyepi.
    .do =
        Jangan bayar apa-apa untuk mendapat kerja.
        Jangan hantar kad pengenalan atau butiran bank dahulu.
        Cari sendiri laman web syarikat itu dan tanya sama ada kerja itu memang ada.
        Jika anda sudah membayar: hubungi bank anda sekarang, di nombor yang tercetak pada kad.

family-job-mule =
    .name = Kerja menerima dan menyerahkan wang atau bungkusan
    .next = Mereka mahu menggunakan akaun atau alamat anda untuk memindahkan wang atau barang yang diambil daripada orang lain. Anda mungkin perlu bertanggungjawab nanti.
    .do =
        Jangan terima dan jangan serahkan apa-apa. Jangan pinjamkan akaun atau kad anda.
        Kalau ada wang masuk: biarkan di situ dan beritahu bank anda sekarang.
        Kalau ada bungkusan sampai: jangan hantar kepada sesiapa. Tanya polis apa yang perlu dibuat.
        Memberitahu bank atau polis lebih awal akan membantu anda.

family-job-trafficking-indicators =
    .name = Kerja luar negara yang mungkin mengurung pekerjanya
    .next = Mereka mahu anda segera berangkat, semuanya ditanggung. Sampai di sana, pasport mungkin diambil dan anda mungkin tidak dibenarkan pulang.
    .do =
        Jangan berangkat dahulu.
        Jangan serahkan pasport kepada sesiapa.
        Minta kedutaan atau Kementerian Luar negara anda menyemak majikan itu.
        Kalau ada orang di sana yang tidak boleh keluar: hubungi kedutaan dan polis tempatan. Jangan bayar “wang tebusan” melalui orang yang tidak dikenali.

## Links, apps and files

family-phishing-link =
    .name = Pautan ke halaman palsu
    .next = Halaman itu meminta butiran log masuk, nombor kad atau kod anda. Mereka terus menggunakannya.
    .do =
        Jangan buka pautan itu. Kalau sudah terbuka, tutup dan jangan taip apa-apa.
        Pergi ke aplikasi syarikat itu sendiri, atau taip sendiri alamatnya.
        Jika anda sudah menaip butiran kad atau kod: hubungi bank anda sekarang, di nombor yang tercetak pada kad.
        Jika anda sudah menaip kata laluan: tukar sekarang, di semua tempat anda menggunakannya.

family-phishing-wallet-drainer =
    .name = Halaman yang mengosongkan dompet kripto
    .next = Anda akan disuruh menyambungkan dompet, mengesahkan sesuatu atau menaip perkataan rahsianya. Satu pengesahan sahaja mungkin cukup untuk mengambil semuanya.
    .do =
        Jangan sambungkan dompet anda dan jangan sahkan apa-apa.
        Jangan taip 12 atau 24 perkataan rahsia di mana-mana.
        Jika sudah: buat dompet baharu dengan perkataan baharu dan pindahkan bakinya ke sana sekarang.
        Khidmat pelanggan tidak pernah memerlukan perkataan rahsia anda.

family-malware-apk =
    .name = Fail atau aplikasi yang boleh menguasai telefon anda
    .next = Anda akan disuruh memasangnya dan membenarkan semuanya. Kemudian mereka boleh membaca kod anda dan memindahkan wang anda.
    .do =
        Jangan buka dan jangan pasang. Padam sahaja.
        Kalau sudah dipasang: hidupkan mod penerbangan, dan hubungi bank anda dari telefon lain.
        Selepas itu buang aplikasi itu, atau minta orang yang anda percayai menetapkan semula (reset) telefon anda.
        Ambil aplikasi hanya dari kedai aplikasi rasmi telefon anda.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Kedai atau penjual yang mungkin tidak menghantar barang
    .next = Anda akan disuruh membayar melalui pindahan bank, kripto atau kad hadiah, di luar cara bayaran kedai. Selepas itu barang tidak sampai.
    .do =
        Jangan bayar melalui pindahan bank, kripto atau kad hadiah.
        Bayar hanya di dalam platform jual beli itu.
        Cari nama kedai itu di internet bersama perkataan “scam” atau “penipuan”.
        Jika anda sudah membayar: minta bank anda sekarang menghentikan bayaran itu atau menariknya balik.

family-shopping-buyer =
    .name = Pembeli dengan cara bayaran yang pelik
    .next = Mereka menghantar bukti bayaran palsu, pautan untuk “menerima” wang, atau wang yang terlebih dan mahu lebihannya dipulangkan.
    .do =
        Jangan hantar barang atau “wang lebihan” selagi wang itu belum kelihatan dalam aplikasi bank anda sendiri.
        Untuk menerima wang, anda tidak perlu memberitahu kod atau membuka pautan.
        Kekal dalam perbualan dan cara bayaran platform jual beli itu.
        Jika anda sudah menaip butiran kad atau kod: hubungi bank anda sekarang, di nombor yang tercetak pada kad.

family-rental-deposit =
    .name = Rumah sewa yang meminta wang sebelum anda melihatnya
    .next = Anda akan disuruh membayar deposit atau wang tempahan sebelum melihat rumah. Kemudian ada bayaran lain pula, dan kunci tidak diberi.
    .do =
        Jangan bayar apa-apa sebelum anda, atau orang yang anda percayai, masuk ke dalam rumah itu.
        Jangan hantar salinan kad pengenalan.
        Periksa sama ada gambar yang sama ada di iklan lain dengan alamat lain.
        Jika anda sudah membayar: hubungi bank anda sekarang, di nombor yang tercetak pada kad.

family-loan-advance-fee =
    .name = Pinjaman yang meminta wang dahulu
    .next = Anda akan disuruh membayar yuran, insurans atau “bayaran percubaan” sebelum wang dikeluarkan. Pinjaman itu tidak sampai.
    .do =
        Jangan bayar apa-apa untuk mendapat pinjaman.
        Jangan pasang aplikasi pinjaman daripada pautan. Ada yang membaca senarai kenalan anda dan mengugut anda kemudian.
        Jangan hantar kad pengenalan atau butiran log masuk bank anda.
        Jika anda sudah membayar: hubungi bank anda sekarang, di nombor yang tercetak pada kad.

family-ticket-fake =
    .name = Tiket atau pakej percutian yang mungkin tidak wujud
    .next = Mereka mahu anda cepat-cepat membuat pindahan wang, sebelum orang lain ambil. Selepas itu tiada tiket.
    .do =
        Jangan bayar melalui pindahan bank atau kripto.
        Beli hanya daripada penganjur, atau penjual yang dinamakan oleh penganjur.
        Jika anda sudah membayar: minta bank anda sekarang menghentikan bayaran itu atau menariknya balik.

family-charity-fake =
    .name = Kutipan derma yang mungkin palsu
    .next = Mereka mahu derma anda masuk ke akaun atau dompet peribadi. Wang itu tidak sampai kepada yang memerlukan.
    .do =
        Jangan menderma melalui mesej ini.
        Untuk membantu, buka laman web badan amal yang anda kenal dan derma di sana.
        Jangan beri butiran kad dalam perbualan.
        Jika anda sudah membayar: hubungi bank anda sekarang, di nombor yang tercetak pada kad.

## Luck and threats

family-prize-giveaway =
    .name = Hadiah yang meminta sesuatu daripada anda
    .next = Mereka mahukan yuran, cukai, butiran kad atau kod sebelum hadiah diberi. Hadiah itu tidak ada.
    .do =
        Jangan bayar apa-apa untuk menerima hadiah.
        Jangan beri butiran kad atau kod.
        Buka sendiri laman web syarikat itu dan lihat sama ada hadiah itu memang ada.
        Jika anda sudah membayar atau memberi butiran kad: hubungi bank anda sekarang.

family-prize-inheritance =
    .name = Harta atau warisan daripada orang yang tidak dikenali
    .next = Mereka mahukan bayaran untuk dokumen, peguam atau cukai. Setiap bayaran membawa kepada bayaran seterusnya.
    .do =
        Jangan bayar apa-apa dan jangan hantar salinan kad pengenalan.
        Berhenti membalas. Anda tidak perlu memberi sebab.
        Jika anda sudah membayar: hubungi bank anda sekarang, di nombor yang tercetak pada kad.

family-gambling-fake =
    .name = Pertaruhan atau kasino yang mungkin tidak membayar
    .next = Mula-mula anda menang sedikit. Kemudian anda perlu memasukkan lebih banyak wang, atau membayar yuran, untuk mengeluarkan kemenangan anda.
    .do =
        Jangan masukkan wang, dan jangan bayar yuran untuk mengeluarkan kemenangan.
        Keluar dari kumpulan itu. Para pemenangnya mungkin rekaan.
        Jangan pinjamkan akaun anda.
        Jika anda sudah membayar: hubungi bank anda sekarang, di nombor yang tercetak pada kad.

family-extortion-sextortion =
    .name = Ugutan untuk menyebarkan gambar peribadi
    .next = Mereka mahukan wang, dengan segera. Orang yang membayar akan diminta lagi. Selalunya gambar itu tidak ada langsung.
    .do =
        Jangan bayar, dan berhenti membalas.
        Simpan mesej-mesej itu sebagai bukti.
        Laporkan akaun itu dalam aplikasi, dan beritahu polis.
        Bawah 18 tahun? Beritahu orang dewasa yang anda percayai hari ini. Ini bukan salah anda.

family-recovery-scam =
    .name = Orang yang berjanji mendapatkan semula wang yang hilang
    .next = Mereka mahukan yuran atau cukai dahulu, atau mahu melihat akaun anda. Kemudian wang itu pun hilang juga.
    .do =
        Jangan bayar apa-apa, dan jangan benarkan sesiapa masuk ke telefon, akaun atau dompet anda.
        Polis dan bank tidak mengenakan bayaran untuk membantu anda.
        Bercakap hanya dengan bank anda dan polis, di nombor yang anda cari sendiri.

## Of no family

family-general-signs =
    .name = Tanda amaran yang ada pada banyak penipuan
    .next = Saya tidak tahu ini jenis yang mana. Biasanya selepas ini mereka meminta wang, kod atau dokumen.
    .do =
        Jangan buat apa-apa dengan tergesa-gesa.
        Jangan hantar wang, kod atau dokumen.
        Tanya orang atau syarikat itu di nombor yang anda sudah ada.
        Bincang dengan orang yang anda percayai.

family-honest-lookalike =
    .name = Perkataan yang juga dipakai dalam notis biasa

## Where in the script a message stands

stage-opener = Ini nampak seperti permulaan: kata-kata mesra, dan belum ada apa-apa yang diminta.
stage-trust = Nampaknya mereka sedang membuat anda percaya. Permintaan akan datang kemudian.
stage-hook = Ini nampak seperti umpan: tawaran atau berita menakutkan supaya anda membalas.
stage-first-payment = Nampaknya di sinilah mereka mula meminta wang pertama atau kod pertama.
stage-squeeze = Nampaknya di sinilah mereka meminta lebih dan lebih lagi, atau mengugut.
stage-recovery = Ini nampaknya ditujukan kepada orang yang sudah pernah kehilangan wang.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Anda sudah membayar atau memberi sesuatu

family-asker-travelled =
    .name = Ada orang di sana yang tidak boleh pulang
