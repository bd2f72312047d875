### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Siapa yang perlu dihubungi di negara anda
country-ask =
    <b>Talian bantuan negara mana yang perlu saya tunjukkan?</b>
    Saya tidak pernah meneka daripada bahasa atau nombor anda.
# $page, $pages: numbers
country-page = Halaman { $page } daripada { $pages }
button-country-next = Seterusnya ›
button-country-previous = ‹ Sebelumnya
button-country-none = Negara lain
button-country-change = Pilih negara lain
button-country-forget = Lupakan negara saya
country-forgotten = Sudah. Saya tidak lagi mengingati negara anda.
# $country: its name in this language
country-set = Mulai sekarang saya tunjukkan talian bantuan untuk { $country }.
# $country as above
help-lines-title = ☎️ <b>Siapa yang perlu dihubungi: { $country }</b>
help-lines-bank-first = <b>Bank anda dahulu, kalau melibatkan wang:</b> di nombor yang tercetak pada kad, bukan nombor dalam mesej itu.
help-lines-unknown =
    ☎️ <b>Siapa yang perlu dihubungi</b>
    • Bank anda: di nombor yang tercetak pada kad.
    • Polis di tempat anda tinggal.
    • Platform tempat ia berlaku: laporkan akaun itu dalam aplikasinya.
    Saya tiada nombor yang sudah disemak untuk negara anda, jadi saya tidak memberi apa-apa nombor.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = nasihat tentang penipuan
help-for-bank = menghentikan bayaran
help-for-report = melaporkan penipuan
help-for-police = membuat laporan polis
help-for-emergency = kecemasan
help-for-messages = menyerahkan mesej penipuan
help-for-cyber = penipuan di internet
help-for-consumer = nasihat untuk pengguna
help-for-identity = kad pengenalan anda digunakan orang
help-for-trafficking = ada orang dikurung atau dipaksa bekerja
help-for-consular = bantuan untuk warga di luar negara
help-for-abroad = dari luar negara
help-hours-always = siang dan malam
# $hours: such as 8:00–23:00
help-hours = waktu: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = bahasa: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Disemak pada { $date }. Nombor boleh bertukar: kalau tidak dapat dihubungi, cari di laman rasminya.
help-lines-never-call-first = Pejabat-pejabat ini tidak pernah menelefon anda dahulu untuk meminta wang atau kod. Panggilan yang mengaku daripada mereka mungkin sebahagian daripada penipuan.
