### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = di dalam gambar
reason-where-qr = di kode QR pada gambar
picture-no-text =
    🔎 <b>Saya tidak bisa membaca tulisan di gambar ini</b>
    Mohon kirim gambar yang lebih besar atau lebih jelas, atau ketik apa yang tertulis.
    Sebelum itu: jangan lakukan apa pun yang diminta di sana.
picture-too-big =
    🔎 <b>Gambar ini terlalu besar untuk saya</b>
    Mohon potong bagian yang ada tulisannya, atau kirim sebagai foto, bukan sebagai berkas.
    Sebelum itu: jangan lakukan apa pun yang diminta di sana.
picture-unreadable =
    🔎 <b>Saya tidak bisa membuka gambar ini</b>
    Mungkin gambarnya rusak atau jenisnya tidak saya kenal. Mohon ambil tangkapan layarnya dan kirim kepada saya.
    Sebelum itu: jangan lakukan apa pun yang diminta di sana.
picture-busy =
    ⏳ <b>Sekarang banyak gambar yang sedang antre</b>
    Mohon kirim lagi satu menit lagi, atau ketik apa yang tertulis.
picture-not-fetched =
    ⏳ <b>Gambar ini belum bisa saya ambil sekarang</b>
    Mohon kirim lagi satu menit lagi, atau ketik apa yang tertulis.
    Sebelum itu: jangan lakukan apa pun yang diminta di sana.
picture-late = Saya tidak sempat membaca semua gambarnya, jadi mungkin masih ada hal lain yang perlu diwaspadai.
picture-note = Saya membaca tulisan di gambar dengan program. Ada huruf yang bisa salah terbaca.
voice-not-read =
    🔎 <b>Saya tidak bisa mendengar pesan suara atau menonton video</b>
    Suara bisa ditiru. Kalau isinya minta uang atau kode, telepon orangnya di nomor yang biasa Anda pakai.
    Anda bisa mengetikkan isinya untuk saya.
