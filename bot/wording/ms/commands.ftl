### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Apa yang saya boleh bantu
command-help = Cara bertanya kepada saya
command-check = Semak satu mesej: balas mesej itu dengan /check
command-report = Laporkan satu mesej supaya orang lain diberi amaran
command-paid = Jika sudah membayar atau memberi kod: apa yang perlu dibuat dahulu
command-travelled = Jika ada orang yang akan pergi bekerja di sana, atau sudah berada di sana
command-language = Pilih bahasa
command-privacy = Apa yang saya simpan dan apa yang tidak
command-forget = Padam laporan yang anda hantar
command-rules = Admin: peraturan yang sedang dipakai
command-reload = Admin: baca semula fail peraturan
command-stats = Admin: apa yang sedang tersebar

# At most 512 characters.
bot-description =
    Terima mesej dan anda tidak pasti? Panjangkan (forward) mesej itu kepada saya.

    Saya beritahu setakat mana ia perlu dibimbangi, perkataan mana yang mencurigakan, apa yang mungkin diminta selepas ini, dan apa yang patut anda buat sekarang.

    Saya sebuah program dan boleh tersilap. Saya tidak menyimpan apa-apa yang menunjukkan siapa anda.

# At most 120 characters.
bot-short-description = Tidak pasti tentang sesuatu mesej? Panjangkan kepada saya. Saya tunjukkan apa yang mencurigakan dan apa perlu dibuat.
