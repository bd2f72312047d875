### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Apa yang bisa saya bantu
command-help = Cara bertanya kepada saya
command-check = Periksa sebuah pesan: balas pesan itu dengan /check
command-report = Laporkan sebuah pesan supaya orang lain ikut waspada
command-paid = Jika telanjur membayar atau memberi kode: apa yang dilakukan dulu
command-travelled = Jika ada yang akan berangkat kerja ke sana, atau sudah di sana
command-language = Pilih bahasa
command-privacy = Apa yang saya simpan dan apa yang tidak
command-forget = Hapus laporan yang pernah Anda kirim
command-rules = Admin: aturan yang berlaku
command-reload = Admin: baca ulang berkas aturan
command-stats = Admin: apa yang sedang beredar

# At most 512 characters.
bot-description =
    Dapat pesan dan Anda ragu? Teruskan pesan itu kepada saya.

    Saya akan memberi tahu seberapa mencurigakan pesan itu, kata-kata mana yang perlu diwaspadai, apa yang mungkin diminta pengirim berikutnya, dan apa yang sebaiknya Anda lakukan sekarang.

    Saya adalah program dan bisa keliru. Saya tidak menyimpan apa pun yang menunjukkan siapa Anda.

# At most 120 characters.
bot-short-description = Ragu dengan sebuah pesan? Teruskan kepada saya. Saya tunjukkan apa yang perlu diwaspadai dan apa langkah Anda.
