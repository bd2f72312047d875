### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Admin grup ini: kapan saya angkat bicara

## Groups

group-hello =
    👋 <b>Saya { -bot }.</b> Di sini saya diam saja.
    • Balas sebuah pesan dengan /check, atau sebut saya di balasan, dan saya akan menyampaikan pendapat saya tentang pesan itu.
    • Yang tidak ingin terlihat bertanya bisa meneruskan pesannya kepada saya secara pribadi.
    • Admin grup ini bisa mengatur agar saya bicara sendiri kalau ada pesan yang sangat mirip penipuan: /settings
    Saya tidak menyimpan apa pun yang ditulis di sini.
group-check-how = Balas pesan yang Anda maksud dengan /check.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Pengaturan saya di grup ini</b>
    Langsung memberi peringatan kalau ada pesan yang sangat mirip penipuan: <b>{ $warn ->
        [on] ya
       *[off] tidak
    }</b>
    Bahasa peringatan saya: { $name }
group-settings-admins = Hanya admin grup ini yang bisa mengubah pengaturan saya.
group-settings-kept = Sudah disimpan.
button-group-warn-on = Langsung beri peringatan
button-group-warn-off = Jangan langsung beri peringatan
button-group-language = Pilih bahasa
button-group-private = 🔒 Tanya saya secara pribadi
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Hati-hati: pesan yang saya balas ini sangat mirip penipuan</b>
    <b>Jenisnya:</b> { $family }
group-warning-foot = Saya program dan bisa keliru. Kalau ini bukan penipuan, admin bisa memberi tahu saya lewat tombol.
button-group-wrong = Ini bukan penipuan

## Inline: @name and the text typed behind it

inline-hint = Tempelkan pesan di belakang nama saya
inline-too-little = Tempelkan lebih banyak isi pesannya
# Short titles for the list of results, plain text
inline-title-high = ⛔ Ini sangat mirip penipuan
inline-title-caution = ⚠️ Ini mungkin penipuan
inline-title-none = 🔎 Tidak ada yang saya kenali
inline-send = Ketuk untuk mengirim jawaban saya ke obrolan ini
inline-private = Tanya saya secara pribadi saja

## As a guest in any chat

guest-check-how = Balas pesan yang Anda maksud, lalu sebut saya di sana.

## Business chats

business-consent =
    🤝 <b>Anda menghubungkan saya ke akun bisnis Anda</b>
    Saya hanya membaca, dan hanya kalau Anda setuju. Kalau obrolan pelanggan tampak seperti penipuan, saya beri tahu Anda di sini, bukan di obrolan itu. Saya tidak pernah menulis kepada pelanggan Anda dan tidak menyimpan tulisan mereka.
    Bolehkah saya memeriksa pesan baru di obrolan yang Anda berikan?
button-business-yes = Ya, periksa pesan baru
button-business-no = Tidak, jangan periksa
business-on = Baik. Saya memeriksa pesan baru dan memberi tahu Anda di sini. Untuk berhenti, putuskan sambungan saya di Telegram, atau kirim /business.
business-off = Baik. Saya tidak memeriksa obrolan itu.
business-gone = Sambungan saya ke akun bisnis Anda sudah diputus, dan saya tidak memeriksa apa pun lagi di sana.
# Over a warning about a message in a business chat
business-warning = 📨 <b>Di salah satu obrolan bisnis Anda</b> ada tulisan yang perlu diwaspadai:
command-business = Bisnis: apakah saya memeriksa obrolan Anda
business-none = Saya tidak terhubung ke akun bisnis Anda. Di Telegram: Pengaturan (Settings), Telegram Business, Chatbots.
