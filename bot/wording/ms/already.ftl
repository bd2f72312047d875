### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Apa yang telah berlaku?</b>
    Ini berlaku setiap hari, kepada orang yang berhati-hati pun. Pilih yang sesuai; boleh pilih lebih daripada satu.

## Buttons: at most 40 characters

button-already-bank = 🏦 Saya buat pindahan bank
button-already-card = 💳 Saya bayar atau beri butiran kad
button-already-crypto = 🪙 Saya menghantar kripto
button-already-gift-card = 🎁 Saya membeli kad hadiah
button-already-cash = 💶 Saya memberi wang tunai
button-already-code = 🔑 Saya beri kod atau kata laluan
button-already-telegram = 📱 Saya memberi kod Telegram
button-already-app = 📲 Saya memasang aplikasi
button-already-screen = 🖥 Saya berkongsi skrin
button-already-id = 🪪 Saya menghantar IC atau dokumen
button-already-pictures = 🖼 Saya menghantar gambar peribadi
button-already-account = 🏧 Akaun bank saya dipakai orang
button-already-travel = ✈️ Tentang kerja di tempat jauh
button-already-other = Perkara lain yang berlaku

already-bank-body =
    🏦 <b>Anda membayar melalui pindahan bank</b>
    1. Hubungi bank anda sekarang, di nombor yang tercetak pada kad. Setiap minit penting.
    2. Katakan: “Saya rasa saya telah ditipu. Tolong hentikan bayaran itu dan tarik balik.”
    3. Tanya apa yang mereka perlukan daripada anda, dan catat nombor kes.
    4. Jangan bayar lagi, walau apa pun kata pengirim.
    5. Buat laporan polis. Simpan mesej, nombor akaun penerima dan resit.
already-card-body =
    💳 <b>Anda membayar dengan kad, atau memberi butiran kad</b>
    1. Sekat kad sekarang: dalam aplikasi bank anda, atau melalui nombor yang tercetak pada kad.
    2. Katakan yang anda mempertikaikan bayaran itu kerana penipuan. Wang yang dibayar dengan kad selalunya boleh dikembalikan.
    3. Lihat transaksi terakhir dan beritahu bank yang mana bukan anda buat.
    4. Kalau anda juga menaip kod daripada bank, beritahu mereka.
    5. Buat laporan polis. Simpan mesej dan alamat halaman itu.
already-crypto-body =
    🪙 <b>Anda menghantar kripto</b>
    1. Hubungi sekarang platform kripto yang anda guna untuk menghantar. Minta mereka menanda alamat penerima.
    2. Simpan alamat itu dan nombor transaksi.
    3. Kalau anda menaip perkataan rahsia dompet atau mengesahkan sesuatu: buat dompet baharu dan pindahkan bakinya ke sana.
    4. Buat laporan polis.
    Terus terang: syiling yang sudah dihantar jarang kembali. Laporan yang cepat masih boleh menghalang yang lain.
already-gift-card-body =
    🎁 <b>Anda membeli kad hadiah</b>
    1. Jangan hantar kodnya, kalau belum.
    2. Hubungi sekarang syarikat yang namanya ada pada kad. Minta mereka membekukan baki kad.
    3. Simpan kad dan resit: mereka akan memintanya.
    4. Beritahu kedai dan bank anda bagaimana anda membayarnya.
    5. Buat laporan polis.
already-cash-body =
    💶 <b>Anda memberi atau mengepos wang tunai, emas atau kad bank</b>
    1. Hubungi polis sekarang, sementara orang itu mungkin masih berdekatan.
    2. Kalau dipos: minta pejabat pos atau kurier menahan bungkusan itu. Sediakan nombornya.
    3. Kalau anda memberi kad bank: minta ia disekat sekarang, melalui nombor bank itu sendiri.
    4. Catat rupa orang itu, masa dan tempatnya.
    5. Jangan buka pintu kepada sesiapa yang datang lagi.
already-code-body =
    🔑 <b>Anda memberi kod atau kata laluan</b>
    1. Kalau untuk bank: hubungi bank dahulu, di nombor yang tercetak pada kad.
    2. Buka sendiri akaun itu dan tukar kata laluan.
    3. Cari “peranti” atau “sesi” dalam tetapan, dan log keluar semua yang lain.
    4. Hidupkan log masuk dua langkah.
    5. Tukar kata laluan di semua tempat yang memakai kata laluan sama, bermula dengan e-mel.
already-telegram-body =
    📱 <b>Anda memberi kod Telegram</b>
    1. Di Telegram buka Tetapan (Settings), kemudian Peranti (Devices). Tamatkan semua sesi lain.
    2. Kemudian Tetapan, Privasi dan Keselamatan (Privacy and Security), Pengesahan Dua Langkah (Two-Step Verification): buat kata laluan.
    3. Kalau anda tidak boleh masuk lagi: segera log masuk semula dengan nombor anda sendiri.
    4. Beritahu kenalan anda bahawa mesej yang meminta wang atau undi bukan daripada anda.
    5. Semak saluran, kumpulan dan bot anda: buang yang anda tidak kenal.
already-app-body =
    📲 <b>Anda memasang aplikasi yang mereka hantar</b>
    1. Hidupkan mod penerbangan sekarang, dan tutup Wi-Fi.
    2. Hubungi bank anda dari telefon lain. Minta semua bayaran hari ini dihentikan.
    3. Buang aplikasi itu. Kalau tidak boleh, minta orang yang anda percayai menetapkan semula (reset) telefon anda.
    4. Kemudian tukar kata laluan anda, dari peranti lain.
    5. Semak akaun bank anda setiap hari selama beberapa minggu.
already-screen-body =
    🖥 <b>Anda berkongsi skrin atau membenarkan mereka mengawal telefon</b>
    1. Tamatkan panggilan dan perkongsian skrin sekarang. Kalau ragu, matikan telefon atau komputer itu.
    2. Hubungi bank anda dari telefon lain: mereka mungkin sudah melihat akaun dan kod anda.
    3. Buang program yang mereka suruh pasang.
    4. Dari peranti lain, tukar kata laluan bank dan e-mel anda.
    5. Jangan jawab panggilan mereka lagi, walaupun mereka mengaku daripada bank.
already-id-body =
    🪪 <b>Anda menghantar kad pengenalan, dokumen atau selfie</b>
    1. Beritahu bank anda, supaya akaun anda diawasi.
    2. Buat laporan polis. Laporan itu mungkin diperlukan jika orang memakai nama anda.
    3. Tanya agensi laporan kredit di negara anda cara menyekat pinjaman baharu atas nama anda.
    4. Tanya pejabat yang mengeluarkan kad itu sama ada ia perlu diganti.
    5. Jangan hantar apa-apa lagi: bukan selfie, bukan video memegang kad pengenalan.
already-pictures-body =
    🖼 <b>Mereka ada gambar peribadi anda</b>
    1. Ini bukan salah anda. Ramai orang melaluinya, dan ada bantuan.
    2. Jangan bayar, atau jangan bayar lagi. Orang yang membayar akan diminta lagi.
    3. Berhenti membalas, tetapi jangan padam apa-apa: simpan mesej dan nama akaun itu.
    4. Laporkan akaun itu dalam aplikasi, dan beritahu polis.
    5. Bawah 18 tahun? Beritahu orang dewasa yang anda percayai, hari ini. Khidmat percuma “Take It Down” membantu menghalang gambar begitu daripada tersebar di internet; untuk orang dewasa ada “StopNCII”.
    <b>Kalau anda rasa tidak mampu lagi, bercakaplah dengan seseorang sekarang:</b> kawan, doktor atau talian kecemasan.
already-account-body =
    🏧 <b>Anda meminjamkan akaun atau menyerahkan wang</b>
    1. Berhenti sekarang. Jangan hantar apa-apa lagi, walaupun mereka mengugut.
    2. Biarkan wang itu di situ dan beritahu bank anda hari ini.
    3. Pergi sendiri ke balai polis dan bawa mesej-mesej itu. Pergi lebih awal membantu anda.
    4. Kalau anda sudah memberi kad, butiran log masuk atau kad SIM: minta ia disekat.
already-other-body =
    <b>Walau apa pun yang berlaku, ini hampir selalu membantu</b>
    1. Berhenti: jangan bayar lagi dan jangan balas lagi.
    2. Hubungi bank anda, kalau melibatkan wang atau butiran bank.
    3. Tukar kata laluan yang mungkin diketahui pengirim.
    4. Simpan semuanya: mesej, nombor, resit.
    5. Beritahu orang yang anda percayai, dan polis.

# Stands under each of the above.
already-second-scam = ⛔ <b>Tidak lama lagi mungkin ada yang menawarkan untuk mendapatkan semula wang anda. Itu penipuan kedua</b>, walaupun mereka mengaku polis, peguam atau bank. Jangan bayar apa-apa. Percaya hanya nombor yang anda cari sendiri.
button-already-more = Ada perkara lain juga berlaku
button-help-lines = ☎️ Siapa dihubungi di negara saya
