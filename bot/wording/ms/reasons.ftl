# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Mesej ini meminta kod yang dihantar kepada anda. Sesiapa yang ada kod itu boleh mengambil alih akaun anda. Kakitangan rasmi tidak memintanya.
why-asks-password = Mesej ini meminta kata laluan anda. Perkhidmatan rasmi tidak pernah menyuruh anda memberitahunya kepada sesiapa.
why-asks-seed-words = Mesej ini meminta perkataan rahsia atau kunci dompet kripto anda. Sesiapa yang mengetahuinya boleh mengambil semua syiling anda.
why-asks-card-details = Mesej ini meminta butiran kad atau bank anda. Dengan itu orang lain boleh membelanjakan wang anda.
why-asks-id-documents = Mesej ini meminta gambar kad pengenalan atau pasport anda. Orang lain boleh menggunakannya untuk membuka akaun atas nama anda.
why-asks-money-first = Anda disuruh membayar sebelum mendapat apa-apa. Selepas dibayar, biasanya ada bayaran lain dan tiada apa yang sampai.
why-asks-deposit-to-unlock = Anda disuruh membayar dahulu supaya anda dibayar. Kerja dan platform yang betul tidak pernah berbuat begitu.
why-asks-unusual-payment = Bayaran diminta dengan cara yang sangat sukar ditarik balik, seperti kad hadiah, kripto atau pindahan ke akaun orang perseorangan.
why-asks-remote-access = Anda disuruh berkongsi skrin atau membenarkan orang lain mengawal telefon anda. Mereka boleh melihat bank dan kod anda.
why-asks-install-app = Anda disuruh memasang aplikasi dari luar kedai rasmi. Aplikasi begitu boleh membaca mesej anda dan mengosongkan akaun anda.
why-asks-move-to-other-app = Anda diajak berpindah ke aplikasi lain atau perbualan peribadi, di mana orang lain tidak nampak apa yang berlaku.
why-asks-secrecy = Anda disuruh merahsiakannya. Orang yang jujur tiada sebab melarang anda bertanya kepada keluarga atau bank.
why-asks-to-receive-money = Anda diminta menerima dan menyerahkan wang atau bungkusan. Selalunya itu hasil curi, dan polis akan mencari anda dahulu.

# How they press
why-pressure-time = Mesej ini mendesak anda. Orang yang mendesak tidak mahu anda berhenti dan menyemak.
why-pressure-account-loss = Katanya anda akan kehilangan akaun jika tidak bertindak sekarang. Lebih baik buka sendiri aplikasi atau laman webnya dan lihat di sana.
why-pressure-arrest = Mesej ini mengugut dengan tangkapan atau mahkamah. Polis sebenar tidak meminta wang dan tidak bekerja melalui mesej.

# Who they say they are
why-claims-support = Katanya daripada khidmat pelanggan. Sesiapa pun boleh menulis begitu, jadi cari bantuan hanya dalam aplikasi atau laman web itu sendiri.
why-claims-telegram-staff = Katanya daripada Telegram. Telegram tidak meminta kod dan tidak menghantar pautan untuk menyelamatkan akaun anda.
why-claims-bank = Katanya daripada bank anda. Hubungi nombor yang tercetak pada kad anda untuk memastikannya.
why-claims-authority = Katanya daripada polis atau pejabat kerajaan. Pejabat sebenar tidak meminta bayaran atau rahsia melalui mesej.
why-claims-shop-support = Katanya khidmat pelanggan sebuah kedai. Semak pesanan hanya dalam aplikasi atau laman web kedai itu sendiri.
why-claims-refund-compensation = Anda dijanjikan bayaran balik atau wang tambahan yang anda tidak minta. Bayaran balik sebenar masuk melalui cara anda membayar.
why-claims-auto-charge = Katanya anda akan dicaj untuk sesuatu yang anda tidak pernah pesan. Rasa takut hilang wang digunakan supaya anda menelefon atau menekan pautan.
why-claims-delivery-problem = Katanya ada masalah dengan bungkusan. Semak di laman syarikat penghantaran itu sendiri, bukan melalui mesej ini.
why-claims-family-new-number = Katanya ini orang rapat anda dengan nombor baharu atau masalah mendadak. Telefon nombor yang anda sudah ada sebelum buat apa-apa.
why-claims-boss = Katanya daripada bos atau ketua anda. Tanya dia bersemuka atau melalui telefon sebelum membeli atau membayar apa-apa.
why-claims-prize = Katanya anda menang sesuatu. Anda tidak boleh menang peraduan yang anda tidak sertai, dan hadiah sebenar tidak perlu dibayar.
why-claims-inheritance = Anda ditawarkan sebahagian harta orang yang tidak dikenali. Harta itu tidak wujud; yang betul-betul ada hanya bayarannya.
why-claims-recover-money = Katanya wang yang hilang boleh didapatkan semula. Orang yang pernah kehilangan wang sering dihubungi lagi oleh pencuri yang sama.

# What they promise
why-promise-sure-profit = Mesej ini menjanjikan untung tanpa risiko. Tiada siapa boleh menjanjikannya, bank pun tidak.
why-promise-return-rate = Mesej ini menjanjikan untung tetap setiap hari atau minggu. Pelaburan yang jujur tidak naik begitu.
why-promise-insider-teacher = Mesej ini bercakap tentang cikgu atau petua rahsia yang membuat orang kaya. Kalau betul ada, ia tidak akan dikongsi dengan orang yang tidak dikenali.
why-promise-free-coins = Mesej ini menjanjikan syiling kripto percuma. Halaman di sebaliknya sering dibuat untuk mengambil syiling dari dompet anda.
why-promise-easy-pay = Mesej ini menjanjikan bayaran lumayan untuk kerja yang sangat sedikit. Kerja sebenar tidak membayar orang yang tidak dikenali sebanyak itu.
why-promise-task-pay = Anda ditawarkan tugasan berbayar oleh orang yang tidak dikenali. Mula-mula anda dapat sedikit, kemudian anda disuruh memasukkan wang.
why-promise-overseas-all-paid = Ini tawaran kerja luar negara dengan tiket, visa dan tempat tinggal percuma. Ada yang pergi lalu dikurung dan dipaksa kerja. Jangan pergi sebelum kedutaan menyemaknya.
why-promise-loan-no-check = Ini pinjaman tanpa apa-apa semakan. Pemberi pinjaman sebenar akan menyemak, dan tidak meminta bayaran dahulu.

# Jobs abroad
why-offers-overseas-job = Ini tawaran kerja luar negara melalui mesej. Minta kedutaan menyemak majikan itu sebelum anda bersetuju.
why-sign-passport-taken = Ada yang mahu menyimpan pasport, atau tidak membenarkan orang pulang. Ini tanda bahaya: tiada siapa boleh mengambil pasport anda.
why-sign-border-crossing = Perjalanan itu merentas sempadan, atau anda disuruh menipu pegawai sempadan. Ini tanda bahaya, jadi tolong jangan pergi.

# Strangers who are kind
why-opener-wrong-number = Ini nampak seperti mesej tersalah nombor. Banyak penipuan panjang bermula dengan kesilapan mesra seperti ini.
why-opener-warm-stranger = Orang tidak dikenali ini cepat sangat mesra. Mungkin dia ikhlas, tetapi penipu juga bermula dengan berkawan.
why-turn-to-investing = Perbualan beralih daripada persahabatan atau cinta kepada pelaburan. Di situlah inti penipuan yang sangat biasa berlaku.
why-fake-platform-withdrawal = Anda disuruh memindahkan syiling ke platform mereka, atau membayar sebelum boleh mengeluarkan wang sendiri. Platform itu kemungkinan besar palsu.
why-love-needs-money = Orang kesayangan yang mungkin belum pernah anda jumpa memerlukan wang kecemasan. Rasa cinta sering digunakan begini untuk mendapat wang.

# Threats
why-threat-pictures = Mesej ini mengugut menyebarkan gambar peribadi. Jangan bayar, kerana nanti diminta lagi. Ini bukan salah anda, dan ada bantuan.

# Links, files, letters
why-link-hidden = Tulisan pautan menunjukkan satu alamat, tetapi ia menuju ke alamat lain.
why-link-lookalike = Pautan ini nampak seperti alamat yang dikenali tetapi sebenarnya lain, atau alamat sebenarnya disembunyikan.
why-link-disguised = Alamat pautan ditulis dengan cara yang menyembunyikan ke mana ia menuju.
why-link-shortened = Pautan ini dipendekkan, jadi anda tidak nampak ke mana ia menuju.
why-link-installer = Pautan atau fail ini memasang aplikasi pada telefon anda. Pasang aplikasi hanya dari kedai rasmi.
why-wallet-address = Di sini ada alamat dompet kripto. Syiling yang dihantar ke sana hampir mustahil didapatkan semula.
why-letters-disguised = Ada huruf yang ditukar dengan huruf serupa atau disembunyikan. Orang yang jujur tidak perlu menyembunyikan kata-kata.

# Other lures
why-task-pay-for-clicks = Anda dibayar untuk menekan suka, memberi bintang atau klik kecil. Syarikat jujur tidak begitu; nanti anda disuruh memasukkan wang.
why-vote-for-me = Anda diminta mengundi melalui pautan. Halaman begini sering meminta nombor telefon dan kod, kemudian mengambil akaun anda.
why-gift-premium = Ini menawarkan hadiah Premium atau Stars percuma melalui pautan. Hadiah sebenar muncul dalam Telegram dan tidak memerlukan kod.
why-gambling-win = Mesej ini menjanjikan kemenangan yang pasti atau mudah. Tiada siapa tahu keputusannya, dan laman begini sering menahan wang anda.
why-cheap-goods-off-platform = Barangnya terlalu murah, atau anda disuruh membayar di luar kedai. Kalau begitu, tiada siapa melindungi bayaran anda.
why-buyer-overpays = Pembeli memberi pautan, atau membayar lebih dan mahu sebahagiannya semula. Bayaran pertama itu biasanya tidak betul-betul ada.
why-rent-before-viewing = Anda diminta wang untuk rumah yang anda belum lihat. Rumah itu mungkin bukan milik mereka, atau tidak wujud.

# More reasons
why-boss-company-money = Nama bos digunakan untuk menarik anda ke kumpulan, bertanya tentang wang syarikat atau menyuruh membayar. Tanya bos melalui telefon atau bersemuka.
why-boss-hello = Katanya dia ketua anda, tetapi akaunnya tidak anda kenal. Biasanya selepas ini soal wang; tanya di nombor yang anda sudah ada.
why-friend-asks-money = Bunyinya seperti kenalan yang perlukan pindahan wang, bayaran bagi pihaknya atau kad dengan segera. Akaunnya mungkin digodam; telefon dia.
why-family-unsure = Katanya keluarga atau kawan, tetapi itu belum pasti. Telefon nombor yang anda sudah lama ada.
why-asks-run-statements = Anda disuruh memindahkan wang dahulu untuk “penyata bank” atau “pengesahan akaun”, katanya akan dipulangkan. Wang begitu jarang kembali.
why-undo-instalments = Katanya tetapan yang salah akan memotong wang anda, dan anda diajar membatalkannya. ATM atau bank dalam talian tidak boleh membatalkan pesanan, hanya menghantar wang keluar.
why-seller-certify = Katanya penjual perlu “disahkan” atau “tandatangan” dahulu. Lihat sendiri dalam platform itu; jangan imbas kod QR atau beri butiran bank.
why-guides-you = Katanya ada caj atau bayaran balik, dan anda mahu dibimbing langkah demi langkah atau akan ditelefon. Lihat sendiri dalam aplikasi rasmi.
why-close-credit-line = Katanya akaun atau kemudahan kredit mesti ditutup, kalau tidak rekod kredit rosak. Rekod tidak diubah begini; lihat dalam aplikasi rasmi.
why-wallet-connect = Anda disuruh menyambungkan atau mengesahkan dompet kripto, atau membayar sedikit dahulu. Semua isi dompet kemudian boleh diambil.
why-pay-in-get-more = Katanya masukkan wang dan tidak lama lagi dapat lebih banyak. Yang kecil mungkin kembali; yang besar tidak.
why-coins-for-strangers = Anda disuruh jual beli syiling dengan orang yang tidak dikenali pada harga luar biasa. Wang itu mungkin hasil curi, dan akaun bank anda boleh dibekukan.
why-subsidy-scan = Anda dijanjikan bantuan kalau mengimbas kod QR. Halaman begini sering meminta nombor kad dan kod; tanya pejabat yang membayar bantuan itu.
why-notice-with-link = Perkara rasmi atau perkara biasa digunakan supaya anda membuka pautan. Lebih baik buka sendiri aplikasi rasminya.
why-guided-to-platform = Anda dibawa ke satu platform untuk membuka akaun dan memasukkan wang. Wang dan untung yang ditunjukkan di sana sering tidak wujud.
why-threat-secret = Katanya mereka memegang rahsia anda dan mahukan wang. Jangan bayar; simpan apa yang dihantar dan pergi ke polis.
why-overseas-lure = Ini tentang kerja luar negara dengan syarat yang terlalu baik atau luar biasa. Jangan berangkat sebelum menyemak syarikat dan visa kerjanya.
why-compound-words = Perkataan ini dipakai oleh tempat yang mengurung orang dan memaksa mereka bekerja. Jangan berangkat; bincang dengan keluarga dahulu.
why-overseas-someone-invites = Anda diajak bekerja di luar negara, tambang atau dokumen diuruskan orang lain. Anda mungkin tidak boleh pulang; bincang dengan keluarga dahulu.
why-move-to-safe-place = Katanya wang anda dalam bahaya dan mesti dipindahkan ke akaun atau dompet yang mereka beri. Bank sebenar tidak pernah meminta begini.
why-own-wallet-mining = Katanya wang membiak setiap hari sambil kekal dalam dompet anda. Selepas pautan atau “baucar” itu, wang mungkin diambil.
why-phone-and-code = Satu halaman meminta nombor telefon dan kod yang anda terima. Dengan kedua-duanya, orang lain boleh masuk ke akaun anda.
why-asks-gift-cards = Anda diminta nombor atau kod kad hadiah atau kad permainan. Sebaik sahaja diberi, wangnya hilang.
