### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Apa yang sudah terjadi?</b>
    Ini terjadi setiap hari, juga pada orang yang hati-hati. Pilih yang sesuai; boleh lebih dari satu.

## Buttons: at most 40 characters

button-already-bank = 🏦 Saya transfer lewat bank
button-already-card = 💳 Saya bayar atau beri data kartu
button-already-crypto = 🪙 Saya mengirim kripto
button-already-gift-card = 🎁 Saya membeli kartu hadiah
button-already-cash = 💶 Saya menyerahkan uang tunai
button-already-code = 🔑 Saya beri kode atau kata sandi
button-already-telegram = 📱 Saya memberi kode Telegram
button-already-app = 📲 Saya memasang aplikasi
button-already-screen = 🖥 Saya membagikan layar
button-already-id = 🪪 Saya mengirim KTP atau dokumen
button-already-pictures = 🖼 Saya mengirim foto pribadi
button-already-account = 🏧 Rekening saya dipakai orang
button-already-travel = ✈️ Ini soal kerja di tempat jauh
button-already-other = Kejadian lain

already-bank-body =
    🏦 <b>Anda membayar lewat transfer bank</b>
    1. Telepon bank Anda sekarang, di nomor yang tercetak di kartu. Setiap menit berarti.
    2. Katakan: “Sepertinya saya ditipu. Tolong hentikan transfernya dan tarik kembali.”
    3. Tanyakan apa yang mereka perlukan, dan catat nomor laporannya.
    4. Jangan bayar apa-apa lagi, apa pun kata pengirim.
    5. Lapor ke polisi. Simpan pesan, nomor rekening tujuan, dan bukti transfer.
already-card-body =
    💳 <b>Anda membayar dengan kartu, atau memberi data kartu</b>
    1. Blokir kartunya sekarang: di aplikasi bank Anda, atau lewat nomor yang tercetak di kartu.
    2. Katakan bahwa Anda menyanggah pembayaran itu karena penipuan. Uang yang dibayar dengan kartu sering bisa kembali.
    3. Periksa transaksi terakhir, dan beri tahu bank mana yang bukan dari Anda.
    4. Kalau Anda juga mengetik kode dari bank, katakan itu.
    5. Lapor ke polisi. Simpan pesan dan alamat halamannya.
already-crypto-body =
    🪙 <b>Anda mengirim kripto</b>
    1. Hubungi sekarang bursa kripto tempat Anda mengirim. Minta mereka menandai alamat penerimanya.
    2. Simpan alamat itu dan nomor transaksinya.
    3. Kalau Anda mengetik kata-kata rahasia dompet atau menyetujui sesuatu: buat dompet baru dan pindahkan sisanya ke sana.
    4. Lapor ke polisi.
    Terus terang: koin yang sudah dikirim jarang kembali. Laporan yang cepat masih bisa mencegah yang lain.
already-gift-card-body =
    🎁 <b>Anda membeli kartu hadiah</b>
    1. Jangan kirim kodenya, kalau belum.
    2. Telepon sekarang perusahaan yang namanya ada di kartu. Minta mereka membekukan sisanya.
    3. Simpan kartu dan struknya: nanti akan ditanyakan.
    4. Beri tahu toko dan bank Anda bagaimana Anda membayarnya.
    5. Lapor ke polisi.
already-cash-body =
    💶 <b>Anda memberi atau mengirim uang tunai, emas, atau kartu bank</b>
    1. Telepon polisi sekarang, selagi orangnya mungkin masih di sekitar.
    2. Kalau dikirim: minta kantor pos atau kurir menahan paketnya. Siapkan nomor resinya.
    3. Kalau Anda menyerahkan kartu bank: minta diblokir sekarang, lewat nomor resmi bank.
    4. Catat ciri-ciri orangnya, jam, dan tempatnya.
    5. Jangan bukakan pintu kalau ada yang datang lagi.
already-code-body =
    🔑 <b>Anda memberi kode atau kata sandi</b>
    1. Kalau itu untuk bank: telepon bank dulu, di nomor yang tercetak di kartu.
    2. Buka sendiri akunnya dan ganti kata sandinya.
    3. Cari “perangkat” atau “sesi” di pengaturan, lalu keluarkan semua yang lain.
    4. Nyalakan verifikasi dua langkah.
    5. Ganti kata sandi di semua tempat yang memakai kata sandi sama, mulai dari e-mail.
already-telegram-body =
    📱 <b>Anda memberi kode Telegram</b>
    1. Di Telegram buka Pengaturan (Settings), lalu Perangkat (Devices). Akhiri semua sesi lain.
    2. Lalu Pengaturan, Privasi dan Keamanan (Privacy and Security), Verifikasi Dua Langkah (Two-Step Verification): buat kata sandi.
    3. Kalau Anda tidak bisa masuk lagi: segera masuk ulang dengan nomor Anda sendiri.
    4. Beri tahu kontak Anda bahwa pesan yang minta uang atau mengajak voting bukan dari Anda.
    5. Periksa kanal, grup, dan bot Anda: hapus yang tidak Anda kenal.
already-app-body =
    📲 <b>Anda memasang aplikasi kiriman mereka</b>
    1. Nyalakan mode pesawat sekarang, dan matikan Wi-Fi.
    2. Telepon bank Anda dari HP lain. Minta semua pembayaran hari ini dihentikan.
    3. Hapus aplikasinya. Kalau tidak bisa, minta orang yang Anda percaya mengatur ulang (reset) HP Anda.
    4. Setelah itu ganti kata sandi Anda, dari perangkat lain.
    5. Periksa rekening Anda setiap hari selama beberapa minggu.
already-screen-body =
    🖥 <b>Anda membagikan layar atau HP Anda dikendalikan orang</b>
    1. Tutup telepon dan hentikan berbagi layar sekarang. Kalau ragu, matikan perangkatnya.
    2. Telepon bank Anda dari HP lain: mereka mungkin sudah melihat rekening dan kode Anda.
    3. Hapus program yang mereka suruh pasang.
    4. Dari perangkat lain, ganti kata sandi bank dan e-mail Anda.
    5. Jangan angkat telepon mereka lagi, meskipun mengaku dari bank.
already-id-body =
    🪪 <b>Anda mengirim KTP, dokumen, atau selfie</b>
    1. Beri tahu bank Anda, supaya rekening Anda diawasi.
    2. Lapor ke polisi. Laporan itu mungkin diperlukan kalau nama Anda dipakai orang.
    3. Tanyakan ke lembaga catatan kredit di negara Anda (di Indonesia: OJK) cara mencegah pinjaman baru atas nama Anda.
    4. Tanyakan ke kantor yang menerbitkan KTP apakah perlu diganti.
    5. Jangan kirim apa-apa lagi: jangan selfie, jangan video sambil memegang KTP.
already-pictures-body =
    🖼 <b>Mereka punya foto pribadi Anda</b>
    1. Ini bukan salah Anda. Banyak orang mengalaminya, dan ada bantuan.
    2. Jangan bayar, atau jangan bayar lagi. Orang yang membayar akan diminta lagi.
    3. Berhenti membalas, tetapi jangan hapus apa pun: simpan pesan dan nama akunnya.
    4. Laporkan akunnya di aplikasi, dan lapor ke polisi.
    5. Di bawah 18 tahun? Ceritakan kepada orang dewasa yang Anda percaya, hari ini juga. Layanan gratis “Take It Down” membantu agar foto begitu tidak beredar di internet; untuk orang dewasa ada “StopNCII”.
    <b>Kalau Anda merasa tidak sanggup lagi, bicaralah sekarang dengan seseorang:</b> teman, dokter, atau nomor darurat.
already-account-body =
    🏧 <b>Anda meminjamkan rekening atau meneruskan uang</b>
    1. Berhenti sekarang. Jangan teruskan apa pun, meskipun diancam.
    2. Biarkan uangnya di tempatnya dan beri tahu bank Anda hari ini.
    3. Datanglah sendiri ke polisi dan bawa pesan-pesannya. Datang lebih awal membantu Anda.
    4. Kalau kartu, data masuk, atau kartu SIM Anda sudah diserahkan: minta diblokir.
already-other-body =
    <b>Apa pun yang terjadi, ini hampir selalu membantu</b>
    1. Berhenti: jangan bayar lagi dan jangan balas lagi.
    2. Telepon bank Anda, kalau menyangkut uang atau data rekening.
    3. Ganti kata sandi yang mungkin diketahui pengirim.
    4. Simpan semuanya: pesan, nomor, bukti pembayaran.
    5. Ceritakan kepada orang yang Anda percaya, dan lapor ke polisi.

# Stands under each of the above.
already-second-scam = ⛔ <b>Sebentar lagi mungkin ada yang menawarkan mengembalikan uang Anda. Itu penipuan kedua</b>, meskipun mengaku polisi, pengacara, atau bank. Jangan bayar biaya apa pun. Percayalah hanya pada nomor yang Anda cari sendiri.
button-already-more = Ada kejadian lain juga
button-help-lines = ☎️ Hubungi siapa di negara saya
