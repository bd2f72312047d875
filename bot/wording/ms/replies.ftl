### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Ini sangat menyerupai penipuan</b>
level-caution = ⚠️ <b>Hati-hati: ini mungkin penipuan</b>
level-none = 🔎 <b>Tiada apa yang saya kenal pasti – tetapi ini masih mungkin penipuan</b>
level-too-little = 🔎 <b>Mesej ini terlalu pendek untuk saya nilai</b>

# $family: a family's .name
label-kind = <b>Jenisnya:</b> { $family }
family-unknown = Jenis yang belum ada nama bagi saya
label-reasons = <b>Mengapa saya kata begitu</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = pada butang
reason-where-link = tersembunyi dalam pautan
reason-where-caption = di bawah gambar
reason-where-file = dalam nama fail
reason-where-quote = dalam mesej yang dipetik
reason-where-contact = dalam kad kenalan
reason-where-poll = dalam undian
reason-where-preview = dalam pratonton pautan
reason-where-invoice = dalam invois
reason-where-giveaway = dalam cabutan hadiah
reason-where-venue = dalam lokasi yang dihantar
reason-where-checklist = dalam senarai tugas
reason-where-game = dalam permainan
# $number: which of several messages that were sent together
reason-where-message = dalam mesej ke-{ $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Semua yang saya perasan</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
       *[other] Saya melihat { $count } mesej sekali gus, sebagai satu perbualan.
    }
edited-note = ✏️ Anda mengubah mesej itu, jadi saya melihatnya semula.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Lihat pengirimnya juga</b>
    Apabila orang yang tidak dikenali menulis kepada anda dahulu, Telegram menunjukkan di atas perbualan: negara nombornya, bila akaunnya dibuat, dan sama ada anda berkongsi kumpulan. Akaun baharu, atau dari negara yang tidak anda jangka, adalah tanda amaran.
look-at-hidden = Pengirim menyembunyikan namanya apabila mesejnya dipanjangkan. Ramai orang berbuat begitu; itu sahaja tidak bermakna apa-apa.
look-at-channel = Mesej ini disiarkan dalam saluran atau kumpulan. Sesiapa pun boleh membuatnya dan meniru nama serta gambar yang terkenal. Cari tanda rasmi di sebelah namanya, dan cari pautannya di laman rasmi pihak itu.

label-next = <b>Apa yang biasanya diminta pengirim begini</b>
label-do = <b>Apa yang perlu dibuat sekarang</b>

none-body =
    Saya melihat perkataan, pautan, butang, gambar dan nama fail, dan membandingkannya dengan penipuan yang saya kenal. Setiap hari ada yang baharu. Saya tidak boleh mendengar mesej suara, menonton video atau melihat perbualan rahsia. Cuba tanya diri sendiri:

    1. Adakah mereka yang menulis kepada saya dahulu, tanpa saya minta?
    2. Adakah mereka mahukan wang, kod, kata laluan, dokumen, atau menyuruh memasang aplikasi pada telefon saya?
    3. Adakah mereka mendesak, atau mahu ia dirahsiakan?
    4. Adakah mereka mahu berpindah ke aplikasi atau perbualan lain?
    5. Adakah ia terlalu bagus, atau menakutkan saya?

    <b>Satu “ya” sudah cukup untuk berhenti.</b> Tanya orang atau syarikat itu di nombor yang anda sudah ada, bukan nombor dalam mesej. Bercakaplah dengan orang yang anda percayai.
too-little-body =
    Sila panjangkan (forward) keseluruhan mesej itu kepada saya. Atau salin lebih banyak perbualan itu dan hantar sekali gus.
    Sebelum itu: jangan hantar wang, kod atau dokumen.
no-text =
    🔎 <b>Tiada tulisan yang dapat saya baca</b>
    Sila salin perkataannya, atau taip apa yang dikatakan, dan hantar kepada saya.
    Sebelum itu: jangan buat apa-apa yang diminta dalam mesej itu.
too-long-note = Mesej ini sangat panjang. Saya membaca bahagian awalnya sahaja, jadi mungkin ada lagi yang perlu dibimbangi.
already-paid-hint = <b>Sudah menghantar wang, kod atau dokumen?</b> Bertindak cepat boleh membantu: tekan butang di bawah, atau /paid

## Buttons: at most 40 characters

button-report = 📣 Laporkan mesej ini
button-wrong = ✋ Jawapan ini silap
button-paid = 🆘 Saya sudah bayar atau beri kod
button-travelled = ✈️ Akan pergi atau sudah di sana
button-wrong-honest = Mesej ini bukan penipuan
button-wrong-scam = Ini penipuan yang terlepas
button-back = ‹ Kembali
button-show-all = Tunjukkan semua sebab
button-show-less = Tunjukkan kurang
button-pass-on = 📤 Amaran untuk dipanjangkan
button-check-how = 🔎 Cara menyemak mesej
button-language = 🌐 Pilih bahasa
button-privacy = 🔒 Apa yang saya simpan dan tidak
button-tell-me = 🔔 Beritahu jika jawapan berubah
button-untell-me = 🔕 Tidak perlu beritahu saya lagi

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Apa yang perlu dibuat dahulu</b>
    Ini berlaku setiap hari, kepada orang yang berhati-hati pun. Bertindak cepat boleh membantu.

    1. <b>Berhenti.</b> Jangan bayar lagi dan jangan balas lagi.
    2. <b>Wang atau butiran kad:</b> hubungi bank anda sekarang, di nombor yang tercetak pada kad. Katakan: “Saya rasa saya telah ditipu.” Minta mereka menghentikan bayaran itu.
    3. <b>Kod atau kata laluan:</b> tukar, dan log keluar semua peranti lain.
    4. <b>Aplikasi atau skrin anda:</b> hidupkan mod penerbangan dan hubungi bank anda dari telefon lain.
    5. <b>Simpan semuanya:</b> mesej, nombor, resit. Buat laporan polis di tempat anda tinggal.

    Pilih di bawah apa yang berlaku, dan saya beritahu langkah-langkahnya.

    ⛔ <b>Tidak lama lagi mungkin ada yang menawarkan untuk mendapatkan semula wang anda. Itu penipuan kedua</b>, walaupun mereka mengaku polis, peguam atau bank. Jangan bayar apa-apa.
travelled-body =
    ✈️ <b>Kalau anda belum berangkat</b>
    • Jangan pergi.
    • Simpan sendiri pasport anda. Jangan serahkan kepada sesiapa.
    • Minta kedutaan atau Kementerian Luar negara anda menyemak majikan itu.
    • Beritahu keluarga alamat, nama-nama dan penerbangan yang diberikan kepada anda.

    <b>Kalau anda, atau orang yang anda kenal, berada di sana dan tidak boleh keluar</b>
    • Hubungi kedutaan anda dan polis tempatan, sebaik sahaja boleh dibuat tanpa dilihat.
    • Beritahu tempatnya: titik pada peta, nama jalan, gambar bangunan.
    • Jangan bayar “wang tebusan” melalui orang yang tidak dikenali.
    • Padam perbualan ini kalau ada orang yang mungkin memeriksa telefon itu.

    Sesiapa yang dikurung di sana dan dipaksa bekerja ialah orang yang memerlukan bantuan. Itu bukan salah mereka, dan bukan salah anda.
travelled-family =
    👪 <b>Kalau ahli keluarga anda berada di sana</b>
    • Catat bila kali terakhir anda mendengar khabar, tempatnya, syarikatnya dan nama-nama yang mereka sebut.
    • Beritahu Kementerian Luar negara anda dan polis di tempat anda tinggal. Minta bahagian yang menangani pemerdagangan orang.
    • Apabila anda bercakap atau menulis kepadanya, orang lain mungkin mendengar. Tanya hanya soalan yang boleh dijawab ya atau tidak.
    • Jangan bayar sesiapa yang berjanji membawa dia keluar. Tanya kedutaan sebelum membayar apa-apa.
    • Kalau dia meminta wang atau meminta anda mencari orang lain, jangan marah kepadanya: dia mungkin dipaksa.
travelled-signs =
    🔎 <b>Tanda kerja luar negara yang tidak seperti dikatakan</b>
    • Tawaran datang melalui mesej, gajinya tinggi tetapi tidak perlu banyak kemahiran.
    • Tiket, visa dan tempat tinggal ditanggung, tetapi tiada kontrak yang boleh anda simpan.
    • Anda disuruh masuk sebagai pelancong, atau menyeberang sempadan dengan kereta atau bot.
    • Mereka mahu menyimpan pasport anda, mahukan deposit, atau bercakap tentang hutang.
    • Anda tidak dibenarkan bercakap berdua dengan orang yang bekerja di sana.
button-travelled-going = Saya akan pergi
button-travelled-family = Ahli keluarga saya di sana
button-travelled-signs = Tanda yang perlu diperhatikan

## Reports

report-thanks = Terima kasih. Laporan anda membantu memberi amaran kepada orang lain. Tiada apa di dalamnya yang menunjukkan siapa anda.
report-again = Anda sudah melaporkan mesej ini. Ia dikira sekali sahaja. Terima kasih.
report-failed = Saya tidak dapat menyimpan laporan anda buat masa ini. Sila cuba lagi nanti. Pendapat saya tentang mesej itu tetap sama.
report-how =
    Untuk melaporkan mesej, panjangkan (forward) kepada saya dan tekan “Laporkan mesej ini”.
    Atau balas mesej itu, di sini dalam perbualan kita, dengan /report.
report-gone = Saya tidak menjumpai mesej itu lagi. Sila panjangkan kepada saya sekali lagi.

## "This answer is wrong"

wrong-ask = Apa yang silap dalam jawapan saya?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Terima kasih. Mesej apakah ini sebenarnya? Ini membantu orang yang menjaga peraturan saya.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Terima kasih. Apa yang mereka mahukan? Ini membantu orang yang menjaga peraturan saya.
button-wrong-other-kind = Ini penipuan jenis lain
button-honest-bank = Daripada bank saya
button-honest-delivery = Daripada kedai atau kurier
button-honest-office = Daripada pejabat atau sekolah
button-honest-work = Tentang kerja
button-honest-private = Daripada keluarga atau kawan
button-honest-advert = Iklan biasa
button-honest-news = Berita, atau amaran penipuan
button-honest-other = Lain-lain
button-scam-money = Wang, atau pelaburan
button-scam-code = Kod, kata laluan atau log masuk
button-scam-link = Buka pautan atau pasang aplikasi
button-scam-job = Kerja atau tugasan
button-scam-love = Persahabatan atau cinta
button-scam-threat = Mereka mengugut saya
button-scam-other = Lain-lain
wrong-thanks = Terima kasih. Orang yang menjaga peraturan saya akan melihatnya. Jawapan saya tidak berubah dengan sendiri.
wrong-failed = Saya tidak dapat menyimpannya buat masa ini. Sila cuba lagi nanti.

## Telling those who asked when the answer changes

tell-me-kept = Baik. Jika jawapan saya untuk mesej ini berubah dalam masa { $days ->
       *[other] { $days } hari
    }, saya tulis kepada anda di sini. Untuk itu saya simpan cara menghubungi anda sehingga masa itu, dan daripada mesej itu hanya cap jari digitalnya. Hantar /forget untuk menamatkannya.
tell-me-ended = Baik. Saya tidak akan menulis kepada anda tentangnya, dan cara menghubungi anda sudah dipadam.
tell-me-failed = Saya tidak dapat menyimpannya buat masa ini. Sila cuba lagi nanti.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Jawapan saya telah berubah</b>
    Pada { $date } anda bertanya tentang satu mesej. Ketika itu saya kata: “{ $before }”. Dengan apa yang saya tahu hari ini, saya kata: “{ $now }”.
    Sila berhati-hati dengan pengirim itu. Panjangkan mesej itu kepada saya sekali lagi untuk melihat sebabnya.
    Cara menghubungi anda sudah saya padam sekarang.
told-better =
    🔔 <b>Jawapan saya telah berubah</b>
    Pada { $date } anda bertanya tentang satu mesej. Ketika itu saya kata: “{ $before }”. Dengan apa yang saya tahu hari ini, saya kata: “{ $now }”.
    Tetapi ia masih mungkin penipuan. Panjangkan mesej itu kepada saya sekali lagi untuk melihat lebih lanjut.
    Cara menghubungi anda sudah saya padam sekarang.
level-name-high = sangat menyerupai penipuan
level-name-caution = mungkin penipuan
level-name-none = tiada apa yang dikenal pasti

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Mesej seperti ini sedang tersebar: { $family }.
pass-on-next = Yang biasanya berlaku: { $next }
pass-on-do = Yang boleh dibuat: { $do }
pass-on-foot = Disemak dengan { -bot }. Kalau sudah membayar atau memberi kod: hubungi bank anda segera, di nombor pada kad anda.
pass-on-how = Ini amaran ringkas tanpa satu perkataan pun daripada mesej anda. Tekan lama untuk memanjangkannya.

## About the bot

start-body =
    👋 <b>Helo, saya { -bot }.</b>

    Terima mesej dan anda tidak pasti? <b>Panjangkan (forward) mesej itu kepada saya.</b>
    SMS, e-mel atau sembang di aplikasi lain? Hantar tangkapan skrin, atau salin kata-katanya.
    Saya beritahu setakat mana ia perlu dibimbangi, perkataan mana yang mencurigakan, dan apa yang patut dibuat sekarang.

    Saya sebuah program, bukan orang. Saya kenal banyak penipuan, tetapi bukan semua. Jadi saya tidak pernah berjanji bahawa sesuatu mesej bukan penipuan.

    Apabila anda hanya bertanya, saya tidak menyimpan apa-apa daripada mesej itu. Apabila anda menekan “Laporkan”, saya simpan apa yang membantu memberi amaran kepada orang lain, dan tiada apa yang menunjukkan siapa anda: /privacy

    <b>Sudah membayar, atau memberi kod?</b> Hubungi bank anda sekarang, di nombor yang tercetak pada kad. Kemudian panjangkan mesej itu kepada saya.
help-body =
    <b>Cara bertanya kepada saya</b>

    • Panjangkan (forward) apa-apa mesej kepada saya, atau salin perkataannya dan hantar.
    • Saya jawab dengan apa yang saya kenal pasti dan apa yang perlu dibuat.
    • Di bawah jawapan saya, anda boleh melaporkan mesej itu, memberitahu saya kalau saya silap, atau mendapat bantuan kalau sudah membayar.

    • Ada beberapa mesej daripada satu perbualan? Panjangkan sekali gus; saya baca sebagai satu perbualan.

    Saya membaca perkataan, pautan, butang, nama fail, serta perkataan dan kod QR dalam gambar. Saya tidak boleh mendengar mesej suara, menonton video atau melihat perbualan rahsia.

    /paid – apa perlu dibuat kalau sudah membayar atau memberi kod
    /travelled – kalau tentang kerja di tempat jauh
    /check – menyemak mesej yang anda balas
    /report – melaporkan mesej
    /country – siapa yang perlu dihubungi di negara anda
    /language – memilih bahasa
    /privacy – apa yang saya simpan
    /forget – memadam laporan anda
privacy-body =
    🔒 <b>Apa yang saya simpan, dan apa yang tidak</b>

    <b>Apabila anda hanya bertanya:</b> tiada apa-apa daripada mesej itu. Log teknikal saya hanya mencatat bahawa satu mesej telah dilihat, peraturan mana yang sepadan dan berapa lama. Tanpa perkataan, tanpa nama, tanpa nombor. Saya ingat mesej itu selama satu jam supaya butang-butangnya berfungsi, dan tidak menulisnya di mana-mana.

    <b>Apabila anda melaporkan mesej, saya simpan:</b>
    • daripada perkataannya, hanya yang sudah dikenal oleh peraturan saya; yang lain dibuang, dan nombor disembunyikan;
    • pautan, alamat dompet, nama akaun, dan nombor telefon yang disuruh pengirim untuk dihubungi;
    • harinya, bahasanya, pendapat saya, dan sama ada ia datang daripada orang, kumpulan atau saluran – bukan yang mana satu.

    <b>Apabila anda kata saya silap, saya simpan:</b> harinya, jawapan saya dan apa yang anda beritahu. Tiada perkataan daripada mesej itu.

    <b>Apabila anda memilih bahasa atau negara:</b> pilihan itu.

    <b>Apabila anda minta diberitahu jika jawapan saya berubah:</b> cara menghubungi anda, dikunci dengan satu kunci, sehingga saya sudah memberitahu anda atau tempohnya tamat. Kemudian ia dimusnahkan.

    <b>Gambar</b> dibaca pada mesin tempat saya berjalan, tidak dihantar kepada sesiapa, dan tidak disimpan.

    <b>Dalam kumpulan dan sembang perniagaan:</b> tiada apa-apa yang ditulis di sana. Saya hanya menyimpan pilihan admin kumpulan, dan sama ada pemilik akaun perniagaan bersetuju.

    <b>Selain itu, saya tidak pernah menyimpan</b> nama, id Telegram atau nombor telefon anda. Gantinya ialah cap jari digital yang dibuat dengan kunci rahsia. Daripada dua laporan, tiada siapa boleh tahu bahawa orang yang sama membuatnya, selagi kunci itu kekal rahsia. Kunci itu dimusnahkan selepas { $key_days ->
       *[other] { $key_days } hari
    }. Selepas itu tiada siapa boleh tahu langsung, termasuk orang yang menjalankan saya.

    <b>Laporan dipadam</b> selepas { $retention_days ->
       *[other] { $retention_days } hari
    }.

    <b>/forget</b> memadam laporan, jawapan, pilihan dan cara menghubungi anda, serta-merta. Ia boleh dibuat selagi kunci itu ada. Selepas itu saya tidak tahu lagi laporan mana yang anda buat.

    Telegram sendiri menyimpan perbualan kita. Anda boleh memadamnya di sana.
forget-done = { $count ->
       *[other] Sudah. Saya memadam { $count } catatan.
    }
forget-none = Tiada apa-apa milik anda untuk dipadam.
forget-failed = Saya tidak dapat memadamnya buat masa ini. Sila cuba /forget lagi nanti.

language-ask = Bahasa apa yang patut saya guna?
language-set = Mulai sekarang saya menulis dalam bahasa Melayu.

check-how =
    Panjangkan (forward) kepada saya mesej yang anda tidak pasti.
    Atau balas mesej itu dengan /check.
slow-down = { $seconds ->
       *[other] Itu terlalu banyak sekali gus. Sila tunggu { $seconds } saat dan hantar semula.
    }
something-broke =
    Maaf, ada yang tidak kena di pihak saya. Anda tidak buat apa-apa salah.
    Mesej anda masih ada dalam perbualan kita. Sila hantar semula selepas seminit.
    Sebelum itu: jangan hantar wang, kod atau dokumen.
unknown-command = Saya tidak kenal arahan ini. Panjangkan mesej kepada saya, atau lihat /help.

## For admins

rules-summary =
    <b>Peraturan yang sedang dipakai</b>
    Cap jari: <code>{ $fingerprint }</code>
    Peraturan: { $rules } (tetap: { $stable }, percubaan: { $shadow })
    Fail: { $files }
    Dimuatkan: { $loaded }
rules-errors = { $count ->
       *[other] ⚠️ { $count } kesilapan dalam fail peraturan. Peraturan lama kekal dipakai.
    }
rules-warnings = { $count ->
       *[other] ⚠️ { $count } perkara dalam fail peraturan yang perlu dilihat. Peraturan baharu tetap dipakai.
    }
rules-origins = <b>Dari mana peraturan datang</b>
rules-shipped = Dibekalkan bersama saya
rules-overridden = Dimatikan oleh anda: { $off }, diubah oleh anda: { $changed }
rules-no-errors = Fail peraturan tiada kesilapan.
reload-done = ✅ Peraturan baharu sedang dipakai.
reload-unchanged = Fail peraturan tidak berubah.
reload-failed = ⚠️ Fail peraturan baharu tidak diterima. Peraturan lama kekal dipakai.
stats-title = <b>Apa yang dilaporkan</b>
stats-total = Jumlah semua: { $count }
stats-by-family = <b>Mengikut jenis</b>
stats-by-language = <b>Mengikut bahasa</b>
stats-by-week = <b>Mengikut minggu</b>
stats-row = { $name }: { $count }
stats-empty = Belum ada laporan.
stats-disputes = Jawapan yang dikatakan silap: { $count }
stats-by-rule = <b>Peraturan yang jawapannya dikatakan silap</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: bukan penipuan { $honest }, jenis lain { $other }, daripada { $hits } laporan
store-unavailable = Simpanan laporan tidak dapat dihubungi buat masa ini. Menyemak mesej masih boleh.
admins-only = Arahan ini hanya untuk admin.

## In a terminal, without Telegram

terminal-no-token = Token Telegram belum ditetapkan, jadi kita berbual di terminal ini. Tiada apa yang dihantar ke mana-mana.
terminal-hello = Taip atau tampal mesej; baris kosong menamatkannya. /help menunjukkan apa lagi yang boleh saya buat, Ctrl-D untuk keluar.
terminal-actions = /report simpan untuk orang lain · /paid kalau sudah membayar atau memberi kod · /wrong kalau saya silap
terminal-actions-travelled = /report simpan untuk orang lain · /travelled kalau ada yang akan pergi atau sudah di sana · /wrong kalau saya silap
terminal-report = /report simpan untuk orang lain · /wrong scam kalau ini penipuan yang terlepas
terminal-wrong-how = Tulis “/wrong honest” kalau mesej itu bukan penipuan, atau “/wrong scam” kalau ini penipuan yang terlepas.
terminal-bye = Jumpa lagi. Jaga diri.
terminal-last-none = Belum ada mesej. Tampal satu dahulu.
