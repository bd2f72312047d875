### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Ini sangat mirip penipuan</b>
level-caution = ⚠️ <b>Hati-hati: ini mungkin penipuan</b>
level-none = 🔎 <b>Tidak ada yang saya kenali – tetapi ini tetap bisa saja penipuan</b>
level-too-little = 🔎 <b>Pesan ini terlalu pendek untuk saya nilai</b>

# $family: a family's .name
label-kind = <b>Jenisnya:</b> { $family }
family-unknown = Jenis yang belum ada namanya bagi saya
label-reasons = <b>Mengapa saya bilang begitu</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = pada tombol
reason-where-link = tersembunyi di dalam link
reason-where-caption = di bawah gambar
reason-where-file = di nama berkas
reason-where-quote = di pesan yang dikutip
reason-where-contact = di kartu kontak
reason-where-poll = di jajak pendapat
reason-where-preview = di pratinjau link
reason-where-invoice = di tagihan
reason-where-giveaway = di bagi-bagi hadiah
reason-where-venue = di lokasi yang dikirim
reason-where-checklist = di daftar tugas
reason-where-game = di dalam game
# $number: which of several messages that were sent together
reason-where-message = di pesan ke-{ $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Semua yang saya temukan</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
       *[other] Saya memeriksa { $count } pesan sekaligus, sebagai satu percakapan.
    }
edited-note = ✏️ Pesannya Anda ubah, jadi saya periksa lagi.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Perhatikan juga pengirimnya</b>
    Kalau orang tak dikenal menghubungi Anda lebih dulu, Telegram menunjukkan di bagian atas obrolan: negara asal nomornya, kapan akunnya dibuat, dan apakah ada grup yang sama. Akun baru, atau dari negara yang tidak Anda duga, adalah tanda bahaya.
look-at-hidden = Pengirim menyembunyikan namanya saat pesannya diteruskan. Banyak orang begitu; itu saja belum berarti apa-apa.
look-at-channel = Pesan ini ditulis di kanal atau grup. Siapa pun bisa membuatnya dan meniru nama serta gambar yang terkenal. Cari tanda resmi di samping namanya, dan cari link kanal itu di situs resmi lembaganya.

label-next = <b>Apa yang biasanya diminta pengirim seperti ini</b>
label-do = <b>Yang perlu dilakukan sekarang</b>

none-body =
    Saya memeriksa kata-kata, link, tombol, gambar, dan nama berkasnya, lalu membandingkannya dengan penipuan yang saya kenal. Setiap hari ada yang baru. Saya tidak bisa mendengar pesan suara, menonton video, atau melihat obrolan rahasia. Coba tanyakan pada diri sendiri:

    1. Apakah mereka yang menghubungi saya lebih dulu, tanpa saya minta?
    2. Apakah mereka minta uang, kode, kata sandi, dokumen, atau menyuruh pasang aplikasi di HP saya?
    3. Apakah mereka mendesak, atau minta dirahasiakan?
    4. Apakah mereka mengajak pindah ke aplikasi atau obrolan lain?
    5. Apakah ini terlalu bagus untuk dipercaya, atau malah membuat saya takut?

    <b>Satu saja jawaban “ya” sudah cukup alasan untuk berhenti.</b> Tanyakan kepada orang atau perusahaannya di nomor yang sudah Anda punya, bukan nomor dari pesan itu. Bicaralah dengan orang yang Anda percaya.
too-little-body =
    Mohon teruskan seluruh pesannya kepada saya. Atau salin lebih banyak isi obrolannya dan kirim sekaligus.
    Sebelum itu: jangan kirim uang, kode, atau dokumen.
no-text =
    🔎 <b>Tidak ada tulisan yang bisa saya baca</b>
    Mohon salin tulisannya, atau ketik apa isinya, lalu kirim kepada saya.
    Sebelum itu: jangan lakukan apa pun yang diminta pesan itu.
too-long-note = Pesan ini sangat panjang. Saya hanya membaca bagian awalnya, jadi mungkin masih ada hal lain yang perlu diwaspadai.
already-paid-hint = <b>Sudah telanjur mengirim uang, kode, atau dokumen?</b> Bertindak cepat bisa membantu: ketuk tombol di bawah, atau /paid

## Buttons: at most 40 characters

button-report = 📣 Laporkan pesan ini
button-wrong = ✋ Jawaban ini keliru
button-paid = 🆘 Sudah telanjur bayar/beri kode
button-travelled = ✈️ Mau berangkat / sudah di sana
button-wrong-honest = Pesan ini bukan penipuan
button-wrong-scam = Ini penipuan yang terlewat
button-back = ‹ Kembali
button-show-all = Tampilkan semua alasan
button-show-less = Tampilkan lebih sedikit
button-pass-on = 📤 Peringatan untuk diteruskan
button-check-how = 🔎 Cara memeriksakan pesan
button-language = 🌐 Pilih bahasa
button-privacy = 🔒 Apa yang saya simpan dan tidak
button-tell-me = 🔔 Kabari jika jawabannya berubah
button-untell-me = 🔕 Tidak usah kabari saya lagi

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Yang dilakukan lebih dulu</b>
    Ini terjadi setiap hari, juga pada orang yang hati-hati. Bertindak cepat bisa membantu.

    1. <b>Berhenti.</b> Jangan bayar lagi dan jangan balas lagi.
    2. <b>Uang atau data kartu:</b> telepon bank Anda sekarang, di nomor yang tercetak di kartu. Katakan: “Sepertinya saya ditipu.” Minta mereka menghentikan pembayarannya.
    3. <b>Kode atau kata sandi:</b> ganti, dan keluarkan semua perangkat lain dari akun itu.
    4. <b>Aplikasi atau layar HP:</b> nyalakan mode pesawat dan telepon bank Anda dari HP lain.
    5. <b>Simpan semuanya:</b> pesan, nomor, bukti pembayaran. Lapor ke polisi di tempat tinggal Anda.

    Pilih di bawah apa yang terjadi, dan saya beri tahu langkah-langkahnya.

    ⛔ <b>Sebentar lagi mungkin ada yang menawarkan mengembalikan uang Anda. Itu penipuan kedua</b>, meskipun mengaku polisi, pengacara, atau bank. Jangan bayar biaya apa pun.
travelled-body =
    ✈️ <b>Kalau Anda belum berangkat</b>
    • Jangan berangkat.
    • Pegang sendiri paspor Anda. Jangan serahkan kepada siapa pun.
    • Minta kedutaan atau Kementerian Luar Negeri negara Anda memeriksa perusahaan itu.
    • Beri tahu keluarga alamat, nama-nama, dan penerbangan yang diberikan kepada Anda.

    <b>Kalau Anda, atau orang yang Anda kenal, ada di sana dan tidak bisa pulang</b>
    • Hubungi kedutaan dan polisi setempat, begitu bisa dilakukan tanpa terlihat.
    • Beri tahu tempatnya: titik di peta, nama jalan, foto gedungnya.
    • Jangan bayar “uang tebusan” lewat orang tak dikenal.
    • Hapus obrolan ini kalau ada yang mungkin memeriksa HP itu.

    Siapa pun yang ditahan di sana dan dipaksa bekerja adalah orang yang butuh pertolongan. Itu bukan salah mereka, dan bukan salah Anda.
travelled-family =
    👪 <b>Kalau ada keluarga Anda di sana</b>
    • Catat kapan terakhir ada kabar, tempatnya, perusahaannya, dan nama-nama yang mereka sebut.
    • Laporkan ke Kementerian Luar Negeri negara Anda dan polisi di tempat tinggal Anda. Minta bagian yang menangani perdagangan orang.
    • Saat Anda menelepon atau menulis kepadanya, orang lain mungkin ikut mendengar. Tanyakan hanya yang bisa dijawab ya atau tidak.
    • Jangan bayar siapa pun yang berjanji mengeluarkannya. Tanyakan dulu ke kedutaan sebelum membayar apa pun.
    • Kalau dia minta uang atau minta dicarikan orang untuk direkrut, jangan marah kepadanya: mungkin dia dipaksa.
travelled-signs =
    🔎 <b>Tanda-tanda kerja di luar negeri yang tidak seperti katanya</b>
    • Tawarannya datang lewat obrolan, gajinya besar padahal tidak perlu keahlian.
    • Tiket, visa, dan tempat tinggal ditanggung, tetapi tidak ada kontrak yang bisa Anda pegang.
    • Anda disuruh masuk sebagai turis, atau menyeberangi perbatasan naik mobil atau kapal.
    • Mereka ingin memegang paspor Anda, minta uang jaminan, atau bicara soal utang.
    • Anda tidak boleh bicara berdua saja dengan orang yang sudah bekerja di sana.
button-travelled-going = Saya akan berangkat
button-travelled-family = Ada keluarga saya di sana
button-travelled-signs = Tanda yang perlu diwaspadai

## Reports

report-thanks = Terima kasih. Laporan Anda membantu memperingatkan orang lain. Di dalamnya tidak ada yang menunjukkan siapa Anda.
report-again = Pesan ini sudah pernah Anda laporkan. Laporannya dihitung sekali. Terima kasih.
report-failed = Laporan Anda belum bisa saya simpan. Mohon coba lagi nanti. Pendapat saya tentang pesan itu tetap sama.
report-how =
    Untuk melaporkan pesan, teruskan kepada saya lalu ketuk “Laporkan pesan ini”.
    Atau balas pesan itu, di obrolan kita ini, dengan /report.
report-gone = Saya tidak menemukan pesan itu lagi. Mohon teruskan sekali lagi kepada saya.

## "This answer is wrong"

wrong-ask = Apa yang keliru dari jawaban saya?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Terima kasih. Pesan apa ini sebenarnya? Jawaban Anda membantu orang yang mengelola aturan saya.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Terima kasih. Apa yang mereka minta? Jawaban Anda membantu orang yang mengelola aturan saya.
button-wrong-other-kind = Ini penipuan jenis lain
button-honest-bank = Dari bank saya
button-honest-delivery = Dari toko atau kurir
button-honest-office = Dari kantor resmi atau sekolah
button-honest-work = Soal pekerjaan
button-honest-private = Dari keluarga atau teman
button-honest-advert = Iklan biasa
button-honest-news = Berita, atau peringatan penipuan
button-honest-other = Lainnya
button-scam-money = Uang, atau investasi
button-scam-code = Kode, kata sandi, atau data masuk
button-scam-link = Membuka link atau pasang aplikasi
button-scam-job = Pekerjaan atau tugas
button-scam-love = Pertemanan atau cinta
button-scam-threat = Mereka mengancam saya
button-scam-other = Lainnya
wrong-thanks = Terima kasih. Orang yang mengelola aturan saya akan melihatnya. Jawaban saya tidak berubah dengan sendirinya.
wrong-failed = Masukan Anda belum bisa saya simpan. Mohon coba lagi nanti.

## Telling those who asked when the answer changes

tell-me-kept = Baik. Kalau jawaban saya untuk pesan ini berubah dalam { $days ->
       *[other] { $days } hari
    }, saya kabari Anda di sini. Untuk itu saya simpan cara menghubungi Anda sampai saat itu. Dari pesannya hanya saya simpan sidik jari digitalnya. Ketik /forget untuk mengakhirinya.
tell-me-ended = Baik. Saya tidak akan mengabari Anda lagi soal ini, dan cara menghubungi Anda sudah saya hapus.
tell-me-failed = Permintaan ini belum bisa saya simpan. Mohon coba lagi nanti.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Jawaban saya berubah</b>
    Pada { $date } Anda bertanya tentang sebuah pesan. Waktu itu saya bilang: “{ $before }”. Dengan yang saya ketahui hari ini, saya bilang: “{ $now }”.
    Mohon berhati-hati dengan pengirimnya. Teruskan lagi pesannya kepada saya untuk melihat alasannya.
    Cara menghubungi Anda sekarang sudah saya hapus.
told-better =
    🔔 <b>Jawaban saya berubah</b>
    Pada { $date } Anda bertanya tentang sebuah pesan. Waktu itu saya bilang: “{ $before }”. Dengan yang saya ketahui hari ini, saya bilang: “{ $now }”.
    Tetapi pesan itu tetap bisa saja penipuan. Teruskan lagi kepada saya untuk melihat lebih lengkap.
    Cara menghubungi Anda sekarang sudah saya hapus.
level-name-high = sangat mirip penipuan
level-name-caution = mungkin penipuan
level-name-none = tidak ada yang dikenali

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Sedang beredar pesan seperti ini: { $family }.
pass-on-next = Yang biasanya terjadi: { $next }
pass-on-do = Yang bisa dilakukan: { $do }
pass-on-foot = Diperiksa dengan { -bot }. Kalau telanjur membayar atau memberi kode: segera telepon bank Anda, di nomor yang ada di kartu.
pass-on-how = Ini peringatan singkat tanpa satu kata pun dari pesan Anda. Tekan dan tahan untuk meneruskannya.

## About the bot

start-body =
    👋 <b>Halo, saya { -bot }.</b>

    Dapat pesan dan Anda ragu? <b>Teruskan pesan itu kepada saya.</b>
    SMS, email, atau obrolan di aplikasi lain? Kirim tangkapan layarnya, atau salin kata-katanya.
    Saya beri tahu seberapa mencurigakan pesan itu, kata-kata mana yang perlu diwaspadai, dan apa yang sebaiknya dilakukan sekarang.

    Saya program, bukan orang. Saya kenal banyak penipuan, tetapi tidak semuanya. Karena itu saya tidak pernah berjanji bahwa sebuah pesan bukan penipuan.

    Kalau Anda hanya bertanya, saya tidak menyimpan apa pun dari pesannya. Kalau Anda mengetuk “Laporkan”, saya simpan hal yang membantu memperingatkan orang lain, dan tidak ada yang menunjukkan siapa Anda: /privacy

    <b>Sudah telanjur membayar, atau memberi kode?</b> Telepon bank Anda sekarang, di nomor yang tercetak di kartu. Setelah itu teruskan pesannya kepada saya.
help-body =
    <b>Cara bertanya kepada saya</b>

    • Teruskan pesan apa pun kepada saya, atau salin tulisannya dan kirim.
    • Saya jawab dengan apa yang saya kenali dan apa yang sebaiknya dilakukan.
    • Di bawah jawaban saya, Anda bisa melaporkan pesan itu, memberi tahu kalau saya keliru, atau minta bantuan kalau telanjur membayar.

    • Ada beberapa pesan dari satu obrolan? Teruskan sekaligus; saya baca sebagai satu percakapan.

    Saya membaca tulisan, link, tombol, nama berkas, serta tulisan dan kode QR di dalam gambar. Saya tidak bisa mendengar pesan suara, menonton video, atau melihat obrolan rahasia.

    /paid – kalau telanjur membayar atau memberi kode
    /travelled – kalau soal kerja di tempat jauh
    /check – memeriksa pesan yang Anda balas
    /report – melaporkan pesan
    /country – siapa yang dihubungi di negara Anda
    /language – memilih bahasa
    /privacy – apa yang saya simpan
    /forget – menghapus laporan Anda
privacy-body =
    🔒 <b>Apa yang saya simpan, dan apa yang tidak</b>

    <b>Kalau Anda hanya bertanya:</b> isi pesannya tidak saya simpan. Catatan teknis saya hanya menulis bahwa ada pesan yang diperiksa, aturan mana yang cocok, dan berapa lama. Tanpa kata-kata, tanpa nama, tanpa nomor. Saya mengingat pesan itu selama satu jam supaya tombol-tombolnya berfungsi, dan tidak menulisnya di mana pun.

    <b>Kalau Anda melaporkan pesan, saya simpan:</b>
    • dari kata-katanya, hanya yang sudah dikenal aturan saya; selebihnya dibuang, dan angka disamarkan;
    • link, alamat dompet, nama akun, dan nomor telepon yang diminta pengirim untuk dihubungi;
    • harinya, bahasanya, pendapat saya, dan apakah pesannya dari orang, grup, atau kanal – bukan yang mana.

    <b>Kalau Anda bilang saya keliru, saya simpan:</b> harinya, jawaban saya, dan apa yang Anda beri tahu. Tidak ada kata dari pesannya.

    <b>Kalau Anda memilih bahasa atau negara:</b> pilihan itu.

    <b>Kalau Anda minta dikabari saat jawaban saya berubah:</b> cara menghubungi Anda, dikunci dengan sebuah kunci, sampai Anda sudah dikabari atau waktunya habis. Setelah itu dimusnahkan.

    <b>Gambar</b> dibaca di mesin tempat saya berjalan, tidak dikirim kepada siapa pun, dan tidak disimpan.

    <b>Di grup dan obrolan bisnis:</b> apa yang ditulis di sana tidak saya simpan. Saya hanya menyimpan pilihan admin grup, dan apakah pemilik akun bisnis setuju.

    <b>Selain itu, saya tidak pernah menyimpan</b> nama, id Telegram, atau nomor HP Anda. Gantinya adalah sidik jari digital yang dibuat dengan kunci rahasia. Dari dua laporan, tidak ada yang bisa tahu bahwa pengirimnya orang yang sama, selama kunci itu tetap rahasia. Kunci itu dimusnahkan setelah { $key_days ->
       *[other] { $key_days } hari
    }. Sesudah itu tidak ada lagi yang bisa, termasuk orang yang menjalankan saya.

    <b>Laporan dihapus</b> setelah { $retention_days ->
       *[other] { $retention_days } hari
    }.

    <b>/forget</b> langsung menghapus laporan, jawaban, pilihan, dan cara menghubungi Anda. Ini bisa selama kuncinya masih ada. Setelah itu saya tidak tahu lagi laporan mana yang dari Anda.

    Telegram sendiri menyimpan obrolan kita. Anda bisa menghapusnya di sana.
forget-done = { $count ->
       *[other] Sudah. Saya menghapus { $count } catatan.
    }
forget-none = Tidak ada data Anda yang perlu dihapus.
forget-failed = Saya belum bisa menghapusnya. Mohon coba /forget lagi nanti.

language-ask = Bahasa apa yang sebaiknya saya pakai?
language-set = Mulai sekarang saya menulis dalam bahasa Indonesia.

check-how =
    Teruskan kepada saya pesan yang membuat Anda ragu.
    Atau balas pesan itu dengan /check.
slow-down = { $seconds ->
       *[other] Pesannya banyak sekali sekaligus. Mohon tunggu { $seconds } detik, lalu kirim lagi.
    }
something-broke =
    Maaf, ada yang tidak beres di pihak saya. Anda tidak salah apa-apa.
    Pesan Anda masih ada di obrolan kita. Mohon kirim lagi satu menit lagi.
    Sebelum itu: jangan kirim uang, kode, atau dokumen.
unknown-command = Saya tidak mengenal perintah ini. Teruskan sebuah pesan kepada saya, atau lihat /help.

## For admins

rules-summary =
    <b>Aturan yang berlaku</b>
    Sidik jari: <code>{ $fingerprint }</code>
    Aturan: { $rules } (tetap: { $stable }, uji coba: { $shadow })
    Berkas: { $files }
    Dimuat: { $loaded }
rules-errors = { $count ->
       *[other] ⚠️ Ada { $count } kesalahan di berkas aturan. Aturan lama tetap berlaku.
    }
rules-warnings = { $count ->
       *[other] ⚠️ Ada { $count } hal di berkas aturan yang perlu dilihat. Aturan baru tetap berlaku.
    }
rules-origins = <b>Asal aturan</b>
rules-shipped = Bawaan saya
rules-overridden = Anda matikan: { $off }, Anda ubah: { $changed }
rules-no-errors = Tidak ada kesalahan di berkas aturan.
reload-done = ✅ Aturan baru sudah berlaku.
reload-unchanged = Berkas aturan tidak berubah.
reload-failed = ⚠️ Berkas aturan baru tidak dipakai. Aturan lama tetap berlaku.
stats-title = <b>Apa yang dilaporkan</b>
stats-total = Jumlah semua: { $count }
stats-by-family = <b>Menurut jenis</b>
stats-by-language = <b>Menurut bahasa</b>
stats-by-week = <b>Menurut minggu</b>
stats-row = { $name }: { $count }
stats-empty = Belum ada laporan.
stats-disputes = Jawaban yang disebut keliru: { $count }
stats-by-rule = <b>Aturan yang jawabannya disebut keliru</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: bukan penipuan { $honest }, jenis lain { $other }, dari { $hits } laporan
store-unavailable = Tempat penyimpanan laporan sedang tidak bisa dihubungi. Memeriksa pesan tetap bisa.
admins-only = Perintah ini hanya untuk admin.

## In a terminal, without Telegram

terminal-no-token = Token Telegram belum diisi, jadi kita bicara di terminal ini. Tidak ada yang dikirim ke mana pun.
terminal-hello = Ketik atau tempel sebuah pesan; baris kosong mengakhirinya. /help menunjukkan apa lagi yang bisa saya lakukan, Ctrl-D untuk keluar.
terminal-actions = /report simpan untuk orang lain · /paid kalau telanjur membayar atau memberi kode · /wrong kalau saya keliru
terminal-actions-travelled = /report simpan untuk orang lain · /travelled kalau ada yang akan berangkat atau sudah di sana · /wrong kalau saya keliru
terminal-report = /report simpan untuk orang lain · /wrong scam kalau ini penipuan yang terlewat
terminal-wrong-how = Tulis “/wrong honest” kalau pesannya bukan penipuan, atau “/wrong scam” kalau ini penipuan yang terlewat.
terminal-bye = Sampai jumpa. Jaga diri baik-baik.
terminal-last-none = Belum ada pesan. Tempel dulu satu pesan.
