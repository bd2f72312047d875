### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Admin kumpulan ini: bila saya perlu bersuara

## Groups

group-hello =
    👋 <b>Saya { -bot }.</b> Saya diam sahaja di sini.
    • Balas mesej dengan /check, atau sebut nama saya dalam balasan, dan saya beritahu pendapat saya tentangnya.
    • Sesiapa yang tidak mahu dilihat bertanya boleh memanjangkan mesej itu kepada saya secara peribadi.
    • Admin kumpulan ini boleh membenarkan saya bersuara sendiri apabila ada mesej yang sangat menyerupai penipuan: /settings
    Saya tidak menyimpan apa-apa yang ditulis di sini.
group-check-how = Balas mesej yang anda maksudkan dengan /check.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Tetapan saya dalam kumpulan ini</b>
    Beri amaran sendiri apabila ada mesej yang sangat menyerupai penipuan: <b>{ $warn ->
        [on] ya
       *[off] tidak
    }</b>
    Bahasa amaran saya: { $name }
group-settings-admins = Hanya admin kumpulan ini boleh menukar tetapan saya.
group-settings-kept = Sudah disimpan.
button-group-warn-on = Beri amaran sendiri
button-group-warn-off = Berhenti memberi amaran sendiri
button-group-language = Pilih bahasa
button-group-private = 🔒 Tanya saya secara peribadi
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Hati-hati: mesej yang saya balas ini sangat menyerupai penipuan</b>
    <b>Jenisnya:</b> { $family }
group-warning-foot = Saya sebuah program dan boleh tersilap. Kalau ini bukan penipuan, admin boleh memberitahu saya dengan butang itu.
button-group-wrong = Ini bukan penipuan

## Inline: @name and the text typed behind it

inline-hint = Tampalkan mesej di belakang nama saya
inline-too-little = Tampalkan lebih banyak isi mesej itu
# Short titles for the list of results, plain text
inline-title-high = ⛔ Ini sangat menyerupai penipuan
inline-title-caution = ⚠️ Ini mungkin penipuan
inline-title-none = 🔎 Tiada apa yang saya kenal pasti
inline-send = Tekan untuk menghantar jawapan saya ke perbualan ini
inline-private = Tanya saya secara peribadi sahaja

## As a guest in any chat

guest-check-how = Balas mesej yang anda maksudkan dan sebut nama saya di situ.

## Business chats

business-consent =
    🤝 <b>Anda menyambungkan saya ke akaun perniagaan anda</b>
    Saya hanya membaca, dan hanya jika anda bersetuju. Apabila perbualan pelanggan nampak seperti penipuan, saya beritahu anda di sini, bukan dalam perbualan itu. Saya tidak pernah menulis kepada pelanggan anda dan tidak menyimpan apa yang mereka tulis.
    Bolehkah saya menyemak mesej baharu dalam perbualan yang anda berikan?
button-business-yes = Ya, semak mesej baharu
button-business-no = Tidak, jangan semak
business-on = Baik. Saya menyemak mesej baharu dan memberitahu anda di sini. Untuk berhenti, putuskan sambungan saya di Telegram, atau hantar /business.
business-off = Baik. Saya tidak menyemak perbualan itu.
business-gone = Sambungan saya ke akaun perniagaan anda sudah diputuskan, dan saya tidak lagi menyemak apa-apa di sana.
# Over a warning about a message in a business chat
business-warning = 📨 <b>Dalam salah satu perbualan perniagaan anda</b> ada tulisan yang membimbangkan saya:
command-business = Perniagaan: sama ada saya menyemak perbualan anda
business-none = Saya tidak disambungkan ke akaun perniagaan anda. Di Telegram: Tetapan (Settings), Telegram Business, Chatbots.
