### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Siapa yang dihubungi di negara Anda
country-ask =
    <b>Nomor bantuan negara mana yang perlu saya tampilkan?</b>
    Saya tidak pernah menebaknya dari bahasa atau nomor Anda.
# $page, $pages: numbers
country-page = Halaman { $page } dari { $pages }
button-country-next = Berikutnya ›
button-country-previous = ‹ Sebelumnya
button-country-none = Negara lain
button-country-change = Ganti negara
button-country-forget = Lupakan negara saya
country-forgotten = Sudah. Saya tidak lagi mengingat negara Anda.
# $country: its name in this language
country-set = Mulai sekarang saya tampilkan nomor bantuan untuk { $country }.
# $country as above
help-lines-title = ☎️ <b>Siapa yang dihubungi: { $country }</b>
help-lines-bank-first = <b>Kalau menyangkut uang, bank Anda dulu:</b> di nomor yang tercetak di kartu, jangan nomor dari pesan itu.
help-lines-unknown =
    ☎️ <b>Siapa yang dihubungi</b>
    • Bank Anda: di nomor yang tercetak di kartu.
    • Polisi di tempat tinggal Anda.
    • Aplikasi tempat kejadiannya: laporkan akun itu di sana.
    Untuk negara Anda saya belum punya nomor yang sudah diperiksa, jadi saya tidak memberikannya.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = tanya soal penipuan
help-for-bank = menghentikan pembayaran
help-for-report = melaporkan penipuan
help-for-police = lapor polisi
help-for-emergency = keadaan darurat
help-for-messages = meneruskan pesan penipuan
help-for-cyber = penipuan di internet
help-for-consumer = bantuan untuk konsumen
help-for-identity = KTP Anda disalahgunakan
help-for-trafficking = ada yang disekap atau dipaksa kerja
help-for-consular = bantuan untuk warga di luar negeri
help-for-abroad = dari luar negeri
help-hours-always = siang dan malam
# $hours: such as 8:00–23:00
help-hours = jam layanan: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = bahasa: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Diperiksa pada { $date }. Nomor bisa berubah: kalau tidak tersambung, cari di situs resminya.
help-lines-never-call-first = Kantor-kantor ini tidak pernah menelepon Anda lebih dulu untuk meminta uang atau kode. Telepon yang mengaku dari mereka bisa jadi bagian dari penipuan.
