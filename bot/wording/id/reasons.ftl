# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Pesan ini meminta kode yang dikirim kepada Anda. Siapa pun yang punya kode itu bisa mengambil alih akun Anda. Petugas resmi tidak pernah memintanya.
why-asks-password = Pesan ini meminta kata sandi Anda. Layanan resmi tidak pernah menyuruh Anda menyebutkannya kepada siapa pun.
why-asks-seed-words = Pesan ini meminta kata-kata rahasia atau kunci dompet kripto Anda. Siapa pun yang tahu bisa mengambil semua koin Anda.
why-asks-card-details = Pesan ini meminta data kartu atau rekening Anda. Dengan itu orang lain bisa memakai uang Anda.
why-asks-id-documents = Pesan ini meminta foto KTP atau paspor Anda. Orang lain bisa memakainya untuk membuka rekening atas nama Anda.
why-asks-money-first = Anda diminta membayar sebelum menerima apa pun. Setelah dibayar, biasanya muncul biaya lain dan tidak ada yang datang.
why-asks-deposit-to-unlock = Anda diminta membayar dulu supaya dibayar. Pekerjaan dan layanan yang benar tidak pernah begitu.
why-asks-unusual-payment = Pembayarannya diminta dengan cara yang sangat sulit ditarik kembali, misalnya kartu hadiah, koin kripto, atau transfer ke rekening pribadi.
why-asks-remote-access = Anda diminta membagikan layar atau membiarkan orang lain mengendalikan HP Anda. Mereka jadi bisa melihat rekening dan kode Anda.
why-asks-install-app = Anda diminta memasang aplikasi dari luar toko resmi. Aplikasi begitu bisa membaca pesan Anda dan menguras rekening Anda.
why-asks-move-to-other-app = Anda diajak pindah ke aplikasi lain atau obrolan pribadi, tempat orang lain tidak bisa melihat apa yang terjadi.
why-asks-secrecy = Anda diminta merahasiakannya. Orang jujur tidak punya alasan melarang Anda bertanya kepada keluarga atau bank.
why-asks-to-receive-money = Anda diminta menerima lalu meneruskan uang atau paket. Itu sering hasil curian, dan Andalah yang lebih dulu didatangi polisi.

# How they press
why-pressure-time = Pesan ini mendesak Anda. Orang yang mendesak tidak mau Anda berhenti dan memeriksa.
why-pressure-account-loss = Katanya akun Anda akan hilang kalau tidak segera bertindak. Lebih baik buka sendiri aplikasi atau situsnya dan lihat di sana.
why-pressure-arrest = Pesan ini mengancam dengan penangkapan atau pengadilan. Polisi yang sebenarnya tidak minta uang dan tidak bekerja lewat obrolan.

# Who they say they are
why-claims-support = Pesan ini mengaku dari layanan pelanggan. Siapa pun bisa menulis begitu, jadi carilah bantuan hanya di dalam aplikasi atau situsnya.
why-claims-telegram-staff = Pesan ini mengaku dari Telegram. Telegram tidak meminta kode dan tidak mengirim link untuk menyelamatkan akun Anda.
why-claims-bank = Pesan ini mengaku dari bank Anda. Telepon nomor yang tercetak di kartu Anda untuk memastikannya.
why-claims-authority = Pesan ini mengaku dari polisi atau kantor pemerintah. Kantor resmi tidak meminta bayaran atau rahasia lewat obrolan.
why-claims-shop-support = Pesan ini mengaku dari layanan pelanggan toko. Periksa pesanan hanya di aplikasi atau situs toko itu sendiri.
why-claims-refund-compensation = Anda dijanjikan pengembalian dana atau uang tambahan yang tidak Anda minta. Dana yang benar-benar dikembalikan masuk lewat cara Anda membayar.
why-claims-auto-charge = Katanya Anda akan ditagih untuk sesuatu yang tidak pernah Anda pesan. Rasa takut kehilangan uang dipakai supaya Anda menelepon atau membuka link.
why-claims-delivery-problem = Katanya ada masalah dengan paket Anda. Periksa di situs jasa pengirimannya sendiri, bukan lewat pesan ini.
why-claims-family-new-number = Katanya ini orang dekat Anda yang ganti nomor atau sedang kesusahan. Telepon dulu nomor lamanya sebelum berbuat apa pun.
why-claims-boss = Pesan ini mengaku dari atasan atau pimpinan Anda. Tanyakan langsung atau lewat telepon sebelum membeli atau membayar.
why-claims-prize = Katanya Anda menang hadiah. Tidak ada orang yang menang undian yang tidak diikutinya, dan hadiah yang benar tidak dipungut biaya.
why-claims-inheritance = Anda ditawari bagian dari harta orang tak dikenal. Harta itu tidak ada; yang nyata hanya biayanya.
why-claims-recover-money = Katanya uang yang hilang bisa dikembalikan. Orang yang pernah kehilangan uang sering dihubungi lagi oleh pencuri yang sama.

# What they promise
why-promise-sure-profit = Pesan ini menjanjikan untung tanpa risiko. Tidak ada yang bisa menjanjikan itu, bank pun tidak.
why-promise-return-rate = Pesan ini menjanjikan untung tetap setiap hari atau minggu. Tidak ada investasi jujur yang tumbuh seperti itu.
why-promise-insider-teacher = Pesan ini bicara soal guru atau bocoran rahasia yang membuat orang kaya. Kalau memang ada, itu tidak akan dibagikan kepada orang tak dikenal.
why-promise-free-coins = Pesan ini menjanjikan koin kripto gratis. Halaman di baliknya sering dibuat untuk mengambil koin dari dompet Anda.
why-promise-easy-pay = Pesan ini menjanjikan bayaran besar untuk kerja yang sangat ringan. Pekerjaan yang benar tidak membayar orang tak dikenal sebesar itu.
why-promise-task-pay = Anda ditawari tugas online berbayar oleh orang tak dikenal. Awalnya Anda dapat sedikit, lalu Anda diminta menyetor uang.
why-promise-overseas-all-paid = Ini tawaran kerja di luar negeri dengan tiket, visa, dan tempat tinggal gratis. Ada yang berangkat lalu disekap dan dipaksa kerja. Jangan berangkat sebelum diperiksa kedutaan.
why-promise-loan-no-check = Ini pinjaman tanpa pemeriksaan apa pun. Pemberi pinjaman yang benar pasti memeriksa, dan tidak pernah minta biaya di depan.

# Jobs abroad
why-offers-overseas-job = Ini tawaran kerja di luar negeri lewat obrolan. Mintalah kedutaan memeriksa perusahaannya sebelum Anda setuju.
why-sign-passport-taken = Ada yang mau menahan paspor, atau tidak membiarkan orang pulang. Ini tanda bahaya: tidak seorang pun boleh mengambil paspor Anda.
why-sign-border-crossing = Perjalanannya menyeberangi perbatasan, atau Anda disuruh mengelabui petugas perbatasan. Ini tanda bahaya, jadi mohon jangan berangkat.

# Strangers who are kind
why-opener-wrong-number = Ini tampak seperti pesan salah kirim. Banyak penipuan panjang dimulai persis dengan salah sambung yang ramah seperti ini.
why-opener-warm-stranger = Orang tak dikenal ini cepat sekali akrab. Bisa jadi tulus, tetapi penipu juga memulai dengan berteman.
why-turn-to-investing = Obrolan beralih dari pertemanan atau cinta ke investasi. Di situlah inti penipuan yang sangat sering terjadi.
why-fake-platform-withdrawal = Anda diminta memindahkan koin ke situs mereka, atau membayar sebelum boleh menarik uang sendiri. Situsnya kemungkinan besar palsu.
why-love-needs-money = Seseorang yang Anda sayangi, yang mungkin belum pernah Anda temui, butuh uang darurat. Rasa cinta sering dipakai begini untuk mendapat uang.

# Threats
why-threat-pictures = Pesan ini mengancam menyebarkan foto pribadi. Jangan bayar, karena nanti diminta lagi. Ini bukan salah Anda, dan ada bantuan.

# Links, files, letters
why-link-hidden = Tulisan link-nya menunjukkan satu alamat, tetapi sebenarnya menuju alamat lain.
why-link-lookalike = Link-nya mirip alamat terkenal tetapi sebenarnya berbeda, atau alamat sebenarnya disembunyikan.
why-link-disguised = Alamat link-nya ditulis sedemikian rupa sehingga tujuannya tersembunyi.
why-link-shortened = Link-nya dipendekkan, jadi Anda tidak bisa melihat ke mana tujuannya.
why-link-installer = Link atau berkas ini memasang aplikasi di HP Anda. Pasang aplikasi hanya dari toko resmi.
why-wallet-address = Di sini ada alamat dompet kripto. Koin yang dikirim ke sana hampir tidak mungkin ditarik kembali.
why-letters-disguised = Ada huruf yang diganti dengan huruf mirip atau disembunyikan. Orang jujur tidak perlu menyamarkan tulisannya.

# Other lures
why-task-pay-for-clicks = Anda dibayar untuk memberi suka, nilai, atau klik kecil. Perusahaan yang benar tidak begitu; nanti Anda diminta menyetor uang.
why-vote-for-me = Anda diminta ikut voting lewat link. Halaman begitu sering meminta nomor HP dan kode, lalu mengambil akun Anda.
why-gift-premium = Ini menawarkan hadiah Premium atau Stars gratis lewat link. Hadiah yang benar muncul di dalam Telegram dan tidak memerlukan kode.
why-gambling-win = Pesan ini menjanjikan menang pasti atau mudah. Tidak ada yang tahu hasilnya, dan situs begitu sering menahan uang Anda.
why-cheap-goods-off-platform = Barangnya terlalu murah, atau Anda diminta membayar di luar toko. Kalau begitu, pembayaran Anda tidak ada yang melindungi.
why-buyer-overpays = Pembeli mengirim link, atau membayar kelebihan lalu minta sebagian dikembalikan. Pembayaran pertamanya biasanya tidak nyata.
why-rent-before-viewing = Anda diminta membayar untuk rumah yang belum Anda lihat. Rumahnya mungkin bukan milik mereka, atau tidak ada.

# More reasons
why-boss-company-money = Nama atasan dipakai untuk mengajak Anda ke grup, bertanya soal uang perusahaan, atau menyuruh membayar. Tanyakan lewat telepon atau langsung.
why-boss-hello = Katanya ini atasan, tetapi akunnya tidak Anda kenal. Biasanya lalu soal uang; tanyakan di nomor yang sudah Anda punya.
why-friend-asks-money = Ini terdengar seperti kenalan yang butuh transfer, titip bayar, atau kartu dengan cepat. Akunnya mungkin dibajak; telepon orangnya.
why-family-unsure = Katanya ini keluarga atau teman, tetapi itu belum pasti. Telepon nomor yang sudah lama Anda punya.
why-asks-run-statements = Anda diminta memutar uang dulu untuk “riwayat transaksi” atau “verifikasi rekening”, katanya nanti kembali. Uang begitu jarang kembali.
why-undo-instalments = Katanya ada pengaturan keliru yang memotong uang Anda, dan Anda dituntun membatalkannya. ATM atau aplikasi bank tidak bisa membatalkan pesanan, hanya mengirim uang keluar.
why-seller-certify = Katanya penjual harus “diverifikasi” atau “tanda tangan” dulu. Lihat sendiri di dalam aplikasi jual beli; jangan pindai kode QR atau beri data bank.
why-guides-you = Katanya ada tagihan atau pengembalian dana, lalu Anda dituntun langkah demi langkah atau akan ditelepon. Lihat sendiri di aplikasi resminya.
why-close-credit-line = Katanya akun atau fasilitas kredit harus ditutup supaya catatan kredit tidak rusak. Catatan kredit tidak diubah begini; lihat di aplikasi resmi.
why-wallet-connect = Anda diminta menghubungkan atau menyetujui dompet kripto, atau bayar biaya kecil dulu. Semua isi dompet lalu bisa diambil.
why-pay-in-get-more = Katanya setor uang dan sebentar lagi kembali lebih banyak. Yang kecil mungkin kembali; yang besar tidak.
why-coins-for-strangers = Anda diminta jual beli koin dengan orang tak dikenal pada harga tak wajar. Uangnya mungkin curian, dan rekening Anda bisa dibekukan.
why-subsidy-scan = Anda dijanjikan bantuan kalau memindai kode QR. Halamannya sering meminta nomor kartu dan kode; tanyakan ke kantor yang membayar bantuan itu.
why-notice-with-link = Urusan resmi atau urusan sehari-hari dipakai supaya Anda membuka link. Buka sendiri aplikasi resminya saja.
why-guided-to-platform = Anda diarahkan ke sebuah situs untuk membuat akun dan menyetor. Uang dan untung yang tampak di sana sering tidak nyata.
why-threat-secret = Katanya mereka memegang rahasia Anda dan minta uang. Jangan bayar; simpan pesannya dan pergilah ke polisi.
why-overseas-lure = Ini soal kerja di luar negeri dengan syarat yang terlalu bagus atau tidak lazim. Jangan berangkat sebelum perusahaan dan visa kerjanya diperiksa.
why-compound-words = Kata-kata ini dipakai tempat penyekapan yang mencari pekerja untuk dipaksa. Jangan berangkat; bicaralah dulu dengan keluarga.
why-overseas-someone-invites = Anda diajak kerja ke luar negeri, tiket atau surat diurus orang lain. Anda mungkin tidak bisa pulang; bicaralah dulu dengan keluarga.
why-move-to-safe-place = Katanya uang Anda terancam dan harus dipindahkan ke rekening atau dompet dari mereka. Bank dan layanan resmi tidak pernah meminta ini.
why-own-wallet-mining = Katanya uang menghasilkan setiap hari sambil tetap di dompet Anda. Setelah membuka link atau “voucher”-nya, uang itu bisa diambil.
why-phone-and-code = Sebuah halaman meminta nomor HP dan kode yang Anda terima. Dengan keduanya, orang lain bisa masuk ke akun Anda.
why-asks-gift-cards = Anda diminta nomor atau kode kartu hadiah atau voucher game. Begitu diberikan, uangnya hilang.
