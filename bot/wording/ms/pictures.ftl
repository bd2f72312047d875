### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = dalam gambar
reason-where-qr = dalam kod QR pada gambar
picture-no-text =
    🔎 <b>Saya tidak dapat membaca tulisan dalam gambar ini</b>
    Sila hantar gambar yang lebih besar atau lebih jelas, atau taip apa yang tertulis.
    Sebelum itu: jangan buat apa-apa yang diminta di situ.
picture-too-big =
    🔎 <b>Gambar ini terlalu besar untuk saya</b>
    Sila potong bahagian yang ada tulisan, atau hantar sebagai foto, bukan sebagai fail.
    Sebelum itu: jangan buat apa-apa yang diminta di situ.
picture-unreadable =
    🔎 <b>Saya tidak dapat membuka gambar ini</b>
    Mungkin ia rosak atau jenis yang saya tidak kenal. Sila ambil tangkapan skrin dan hantar kepada saya.
    Sebelum itu: jangan buat apa-apa yang diminta di situ.
picture-busy =
    ⏳ <b>Banyak gambar sedang menunggu giliran</b>
    Sila hantar semula selepas seminit, atau taip apa yang tertulis.
picture-not-fetched =
    ⏳ <b>Saya tidak dapat mengambil gambar ini sekarang</b>
    Sila hantar semula selepas seminit, atau taip apa yang tertulis.
    Sebelum itu: jangan buat apa-apa yang diminta di situ.
picture-late = Saya tidak sempat membaca semua gambar, jadi mungkin ada lagi yang perlu dibimbangi.
picture-note = Saya membaca tulisan dalam gambar dengan program. Ada huruf yang boleh tersalah baca.
voice-not-read =
    🔎 <b>Saya tidak boleh mendengar mesej suara atau menonton video</b>
    Suara boleh ditiru. Kalau ia meminta wang atau kod, telefon orang itu di nombor yang biasa anda guna.
    Anda boleh menaip untuk saya apa yang dikatakan.
