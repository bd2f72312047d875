### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Orang yang mengaku sebagai layanan pelanggan
    .next = Mereka mengincar kode, kata sandi, kata-kata rahasia dompet kripto Anda, atau ingin melihat layar HP Anda. Dengan itu mereka mengambil alih akun Anda dan mengurasnya.
    .do =
        Jangan kirim kode, kata sandi, atau kata rahasia. Layanan pelanggan yang resmi tidak pernah memintanya.
        Jangan bagikan layar HP dan jangan pasang aplikasi yang mereka minta. Kalau sudah: hentikan sekarang, lalu hapus aplikasinya.
        Jangan pakai link atau nomor di pesan ini. Buka sendiri aplikasi atau situsnya, lalu tanyakan di sana.
        Jika kode sudah diberikan: ganti kata sandi sekarang dan keluarkan semua perangkat lain dari akun Anda.

family-impersonation-ecommerce-support =
    .name = Orang yang mengaku dari toko online atau jasa pengiriman
    .next = Anda akan diminta membuka link, memindai kode QR, membagikan layar, atau mengirim uang supaya “dana kembali” atau “tagihan batal”. Setelah itu justru uang Anda yang hilang.
    .do =
        Jangan bayar apa pun untuk menerima pengembalian dana atau membatalkan sesuatu. Dana yang benar-benar dikembalikan masuk lewat cara Anda membayar dulu.
        Jangan bagikan layar HP dan jangan pasang aplikasi yang mereka minta.
        Buka aplikasi toko itu sendiri dan lihat pesanan Anda di sana.
        Jika mereka sempat melihat layar Anda: tutup telepon, lalu hubungi bank Anda di nomor yang tercetak di kartu.

family-impersonation-authority =
    .name = Orang yang mengaku polisi, petugas pengadilan, atau pejabat pemerintah
    .next = Mereka menakut-nakuti Anda dengan penangkapan, meminta Anda merahasiakannya, dan tidak membiarkan Anda menutup telepon. Lalu Anda diminta mengirim uang “untuk diperiksa”.
    .do =
        Tutup telepon atau berhenti membalas. Anda berhak melakukannya.
        Jangan kirim uang atau dokumen. Polisi dan pengadilan tidak pernah menyuruh orang memindahkan tabungan untuk diperiksa.
        Ceritakan sekarang kepada orang yang Anda percaya, apalagi kalau Anda disuruh merahasiakannya.
        Cari sendiri nomor kantor itu dan tanyakan langsung ke sana.

family-impersonation-bank =
    .name = Orang yang mengaku dari bank Anda
    .next = Mereka mengincar kode atau nomor kartu Anda, atau menyuruh Anda memindahkan uang ke rekening lain “supaya terlindungi”.
    .do =
        Jangan sebutkan kode apa pun dan jangan pindahkan uang.
        Telepon sendiri bank Anda, di nomor yang tercetak di kartu.
        Jangan buka link di pesan ini.
        Jika kode atau nomor kartu sudah diberikan: minta bank memblokir kartu dan rekening sekarang.

family-impersonation-friend-family =
    .name = Orang yang mengaku sebagai keluarga atau teman
    .next = Sebentar lagi mereka butuh uang cepat: ada tagihan, HP rusak, atau kecelakaan. Selalu ada alasan kenapa mereka tidak bisa ditelepon.
    .do =
        Jangan kirim uang dulu.
        Telepon orangnya di nomor yang biasa Anda pakai.
        Tanyakan sesuatu yang hanya dia yang tahu. Suara pun bisa ditiru.
        Jika sudah membayar: telepon bank Anda sekarang, di nomor yang tercetak di kartu.

family-impersonation-boss =
    .name = Orang yang mengaku sebagai atasan Anda
    .next = Anda akan disuruh membeli kartu hadiah atau mengirim pembayaran, cepat-cepat dan tanpa memberi tahu siapa pun.
    .do =
        Jangan beli dan jangan kirim apa pun dulu.
        Tanyakan langsung kepada atasan Anda, atau telepon di nomor yang sudah Anda punya.
        Beri tahu rekan kerja, meskipun Anda diminta diam.
        Jika sudah membayar: beri tahu bank dan kantor Anda sekarang. Setiap menit berarti.

family-impersonation-admin-telegram =
    .name = Orang yang mengaku dari Telegram atau admin grup
    .next = Mereka ingin Anda masuk lewat halaman mereka atau menyebutkan kode masuk Telegram. Lalu akun Anda jadi milik mereka, dan mereka menghubungi kontak Anda atas nama Anda.
    .do =
        Jangan beri tahu siapa pun kode yang dikirim Telegram.
        Jangan buka link-nya, jangan ikut voting, jangan ambil “hadiahnya”.
        Jika kode sudah diketik: buka Pengaturan (Settings), lalu Perangkat (Devices), dan akhiri semua sesi lain.
        Setelah itu buat kata sandi di Pengaturan, Privasi dan Keamanan (Privacy and Security), Verifikasi Dua Langkah (Two-Step Verification).

## Investing and love

family-investment-crypto-lure =
    .name = Janji untung yang pasti
    .next = Awalnya jumlahnya kecil, dan mungkin Anda benar-benar dibayar sedikit. Lalu jumlahnya makin besar, dan uang Anda tidak bisa diambil lagi.
    .do =
        Jangan kirim uang atau kripto. Tidak ada orang yang bisa menjanjikan untung.
        Keluar dari grupnya. Anggota yang tampak senang mungkin bagian dari mereka.
        Sebelum menanam uang di mana pun, tanyakan ke lembaga pengawas investasi di negara Anda (di Indonesia: OJK).
        Jika sudah membayar: jangan bayar lagi, dan hubungi bank atau bursa kripto Anda sekarang.

family-investment-fake-platform =
    .name = Situs atau aplikasi investasi yang menampilkan uang yang tidak ada
    .next = Anda akan diminta membayar biaya, pajak, atau uang jaminan sebelum boleh menarik uang. Setiap kali dibayar, muncul tagihan baru.
    .do =
        Jangan bayar biaya atau pajak untuk menarik uang. Uangnya tidak akan keluar.
        Beri tahu bank atau bursa kripto Anda sekarang, juga polisi.
        Simpan tangkapan layar situsnya, alamat-alamatnya, dan percakapannya.
        Jangan percaya kepada orang yang menawarkan mengembalikan uang itu dengan bayaran.

family-investment-romance-baiting =
    .name = Orang tak dikenal yang ramah, lalu mengajak investasi
    .next = Mula-mula mengobrol akrab berminggu-minggu. Lalu muncul saudara atau “guru” yang untungnya besar, dan sebuah situs tempat Anda diminta menaruh uang.
    .do =
        Jangan kirim uang dan jangan pasang aplikasi investasi yang mereka sebut.
        Anda boleh langsung berhenti membalas. Anda tidak perlu memberi alasan.
        Ceritakan kepada orang yang dekat dengan Anda.
        Jika sudah menyetor: jangan bayar biaya apa pun untuk menariknya, dan hubungi bank atau bursa kripto Anda sekarang.

family-romance-money =
    .name = Kekasih dari internet yang butuh uang
    .next = Mereka butuh uang untuk tiket, visa, atau rumah sakit. Setiap kali dibayar, ada keadaan darurat baru.
    .do =
        Jangan kirim uang, kartu hadiah, atau kripto, sesedih apa pun ceritanya.
        Ceritakan kepada teman atau keluarga hari ini juga.
        Jangan kirim foto dokumen atau foto pribadi.
        Jika sudah membayar: telepon bank Anda sekarang, di nomor yang tercetak di kartu.

## Jobs

family-job-task =
    .name = Tugas berbayar yang ujungnya minta setoran
    .next = Awalnya Anda dibayar sedikit. Lalu Anda harus menyetor uang untuk mendapat tugas berikutnya, atau untuk menarik upah Anda.
    .do =
        Jangan setor uang. Pekerjaan yang benar tidak menyuruh Anda membayar untuk menerima upah.
        Hentikan tugasnya dan keluar dari grupnya.
        Jangan pinjamkan rekening atau akun Anda.
        Jika sudah membayar: jangan bayar lagi untuk “membuka” uangnya. Telepon bank Anda sekarang.

family-job-advance-fee =
    .name = Lowongan kerja yang meminta bayaran dulu
    .next = Anda akan diminta membayar pelatihan, peralatan, pemeriksaan, atau visa. Setelah itu ada biaya lain lagi, atau mereka menghilang.
    .do =
        Jangan bayar apa pun untuk mendapat pekerjaan.
        Jangan kirim KTP atau data rekening dulu.
        Cari sendiri situs perusahaan itu dan tanyakan apakah lowongannya memang ada.
        Jika sudah membayar: telepon bank Anda sekarang, di nomor yang tercetak di kartu.

family-job-mule =
    .name = Pekerjaan menerima lalu meneruskan uang atau paket
    .next = Mereka ingin memakai rekening atau alamat Anda untuk memindahkan uang atau barang yang diambil dari orang lain. Anda bisa ikut dimintai pertanggungjawaban.
    .do =
        Jangan terima dan jangan teruskan apa pun. Jangan pinjamkan rekening atau kartu Anda.
        Kalau ada uang masuk: biarkan di tempatnya dan beri tahu bank Anda sekarang.
        Kalau ada paket datang: jangan kirim ke mana-mana. Tanyakan kepada polisi.
        Melapor lebih awal ke bank atau polisi akan membantu Anda.

family-job-trafficking-indicators =
    .name = Kerja di luar negeri yang bisa berujung penyekapan
    .next = Mereka ingin Anda segera berangkat, semua biaya ditanggung. Sesampainya di sana, paspor bisa diambil dan Anda mungkin tidak boleh pulang.
    .do =
        Jangan berangkat dulu.
        Jangan serahkan paspor kepada siapa pun.
        Minta kedutaan atau Kementerian Luar Negeri negara Anda memeriksa perusahaan itu.
        Kalau ada yang di sana dan tidak bisa pulang: hubungi kedutaan dan polisi setempat. Jangan bayar “uang tebusan” lewat orang tak dikenal.

## Links, apps and files

family-phishing-link =
    .name = Link ke halaman palsu
    .next = Halaman itu meminta data masuk, nomor kartu, atau kode Anda. Semuanya langsung mereka pakai.
    .do =
        Jangan buka link-nya. Kalau sudah terbuka, tutup dan jangan ketik apa pun.
        Buka aplikasi resmi perusahaan itu, atau ketik sendiri alamat situsnya.
        Jika data kartu atau kode sudah diketik: telepon bank Anda sekarang, di nomor yang tercetak di kartu.
        Jika kata sandi sudah diketik: ganti sekarang, di semua tempat Anda memakainya.

family-phishing-wallet-drainer =
    .name = Halaman yang menguras dompet kripto
    .next = Anda akan diminta menghubungkan dompet, menyetujui sesuatu, atau mengetik kata-kata rahasianya. Sekali setuju saja, semuanya bisa diambil.
    .do =
        Jangan hubungkan dompet Anda dan jangan setujui apa pun.
        Jangan ketik 12 atau 24 kata rahasia di mana pun.
        Jika sudah: buat dompet baru dengan kata-kata baru dan pindahkan sisanya ke sana sekarang.
        Petugas resmi tidak pernah memerlukan kata rahasia Anda.

family-malware-apk =
    .name = Berkas atau aplikasi yang bisa menguasai HP Anda
    .next = Anda akan diminta memasangnya dan mengizinkan semuanya. Lalu mereka bisa membaca kode Anda dan memindahkan uang Anda.
    .do =
        Jangan buka dan jangan pasang. Hapus saja.
        Kalau sudah terpasang: nyalakan mode pesawat, lalu telepon bank Anda dari HP lain.
        Setelah itu hapus aplikasinya, atau minta orang yang Anda percaya mengatur ulang (reset) HP Anda.
        Ambil aplikasi hanya dari toko aplikasi resmi di HP Anda.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Toko atau penjual yang mungkin tidak mengirim barang
    .next = Anda akan diminta membayar lewat transfer, kripto, atau kartu hadiah, di luar pembayaran resmi toko. Setelah itu barangnya tidak datang.
    .do =
        Jangan bayar lewat transfer, kripto, atau kartu hadiah.
        Bayar hanya di dalam aplikasi tempat jual beli itu.
        Cari nama tokonya di internet bersama kata “penipuan”.
        Jika sudah membayar: minta bank Anda sekarang menghentikan atau menarik kembali pembayarannya.

family-shopping-buyer =
    .name = Pembeli dengan cara bayar yang aneh
    .next = Mereka mengirim bukti transfer palsu, link untuk “menerima” uang, atau uang yang kelebihan dan minta kelebihannya dikembalikan.
    .do =
        Jangan kirim barang atau “kelebihan uang” sebelum uangnya terlihat di aplikasi bank Anda sendiri.
        Untuk menerima uang, Anda tidak perlu menyebutkan kode atau membuka link.
        Tetaplah di obrolan dan pembayaran aplikasi jual beli itu.
        Jika data kartu atau kode sudah diketik: telepon bank Anda sekarang, di nomor yang tercetak di kartu.

family-rental-deposit =
    .name = Sewa rumah yang minta uang sebelum Anda melihatnya
    .next = Anda akan diminta uang muka atau tanda jadi sebelum melihat tempatnya. Lalu ada biaya lain lagi, dan kuncinya tidak pernah diberikan.
    .do =
        Jangan bayar apa pun sebelum Anda, atau orang yang Anda percaya, masuk ke dalam rumahnya.
        Jangan kirim foto KTP.
        Periksa apakah foto yang sama ada di iklan lain dengan alamat berbeda.
        Jika sudah membayar: telepon bank Anda sekarang, di nomor yang tercetak di kartu.

family-loan-advance-fee =
    .name = Pinjaman yang meminta uang lebih dulu
    .next = Anda akan diminta membayar biaya, asuransi, atau “pembayaran uji coba” sebelum uang cair. Pinjamannya tidak pernah datang.
    .do =
        Jangan bayar apa pun untuk mendapat pinjaman.
        Jangan pasang aplikasi pinjaman dari link. Ada yang membaca daftar kontak Anda lalu mengancam.
        Jangan kirim KTP atau data masuk bank Anda.
        Jika sudah membayar: telepon bank Anda sekarang, di nomor yang tercetak di kartu.

family-ticket-fake =
    .name = Tiket atau paket perjalanan yang mungkin tidak ada
    .next = Anda akan didesak cepat-cepat transfer sebelum diambil orang lain. Setelah itu tiketnya tidak ada.
    .do =
        Jangan bayar lewat transfer atau kripto.
        Beli hanya dari penyelenggara, atau dari penjual yang disebut penyelenggara.
        Jika sudah membayar: minta bank Anda sekarang menghentikan atau menarik kembali pembayarannya.

family-charity-fake =
    .name = Ajakan menyumbang yang mungkin palsu
    .next = Mereka ingin sumbangan Anda masuk ke rekening atau dompet pribadi. Uangnya tidak sampai kepada yang membutuhkan.
    .do =
        Jangan menyumbang lewat pesan ini.
        Kalau ingin membantu, buka sendiri situs lembaga yang Anda kenal dan menyumbanglah di sana.
        Jangan berikan data kartu di dalam obrolan.
        Jika sudah membayar: telepon bank Anda sekarang, di nomor yang tercetak di kartu.

## Luck and threats

family-prize-giveaway =
    .name = Hadiah yang meminta sesuatu dari Anda
    .next = Mereka minta biaya, pajak, data kartu, atau kode sebelum hadiah diberikan. Hadiahnya tidak ada.
    .do =
        Jangan bayar apa pun untuk menerima hadiah.
        Jangan berikan data kartu atau kode.
        Buka sendiri situs perusahaan itu dan lihat apakah hadiahnya memang ada.
        Jika sudah membayar atau memberi data kartu: telepon bank Anda sekarang.

family-prize-inheritance =
    .name = Harta atau warisan dari orang tak dikenal
    .next = Mereka minta biaya surat, pengacara, atau pajak. Setelah satu dibayar, muncul yang berikutnya.
    .do =
        Jangan bayar apa pun dan jangan kirim foto KTP.
        Berhenti membalas. Anda tidak perlu memberi alasan.
        Jika sudah membayar: telepon bank Anda sekarang, di nomor yang tercetak di kartu.

family-gambling-fake =
    .name = Judi atau taruhan yang mungkin tidak membayar
    .next = Awalnya Anda menang sedikit. Lalu Anda harus menyetor lebih banyak, atau membayar biaya, untuk menarik kemenangan Anda.
    .do =
        Jangan setor uang, dan jangan bayar biaya untuk menarik kemenangan.
        Keluar dari grupnya. Para pemenangnya mungkin rekaan.
        Jangan pinjamkan rekening Anda.
        Jika sudah membayar: telepon bank Anda sekarang, di nomor yang tercetak di kartu.

family-extortion-sextortion =
    .name = Ancaman menyebarkan foto pribadi
    .next = Mereka minta uang, cepat. Orang yang membayar akan diminta lagi. Sering kali fotonya tidak ada sama sekali.
    .do =
        Jangan bayar, dan berhenti membalas.
        Simpan pesan-pesannya sebagai bukti.
        Laporkan akunnya di aplikasi, dan lapor ke polisi.
        Umur Anda di bawah 18 tahun? Ceritakan hari ini kepada orang dewasa yang Anda percaya. Ini bukan salah Anda.

family-recovery-scam =
    .name = Orang yang menjanjikan uang hilang bisa kembali
    .next = Mereka minta biaya atau pajak dulu, atau ingin melihat akun Anda. Lalu uang itu hilang juga.
    .do =
        Jangan bayar apa pun, dan jangan biarkan siapa pun masuk ke HP, rekening, atau dompet Anda.
        Polisi dan bank tidak memungut biaya untuk membantu Anda.
        Bicaralah hanya dengan bank Anda dan polisi, di nomor yang Anda cari sendiri.

## Of no family

family-general-signs =
    .name = Tanda bahaya yang ada di banyak penipuan
    .next = Saya belum tahu ini jenis yang mana. Biasanya setelah ini ada permintaan uang, kode, atau dokumen.
    .do =
        Jangan lakukan apa pun dengan terburu-buru.
        Jangan kirim uang, kode, atau dokumen.
        Tanyakan kepada orang atau perusahaannya di nomor yang sudah Anda punya.
        Bicarakan dengan orang yang Anda percaya.

family-honest-lookalike =
    .name = Kata-kata yang juga dipakai di pemberitahuan biasa

## Where in the script a message stands

stage-opener = Ini tampaknya baru permulaan: sapaan ramah, dan belum ada permintaan apa pun.
stage-trust = Mereka tampaknya sedang membuat Anda percaya. Permintaannya datang belakangan.
stage-hook = Ini tampaknya umpan: tawaran atau kabar menakutkan supaya Anda membalas.
stage-first-payment = Tampaknya di sinilah mereka mulai minta uang pertama atau kode pertama.
stage-squeeze = Tampaknya di sinilah mereka terus minta lebih banyak, atau mengancam.
stage-recovery = Ini tampaknya ditujukan kepada orang yang sudah pernah kehilangan uang.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Anda sudah membayar atau memberikan sesuatu

family-asker-travelled =
    .name = Ada orang di sana yang tidak bisa pulang
