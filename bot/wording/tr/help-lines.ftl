### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Ülkenizde kimi arayacaksınız
country-ask =
    <b>Hangi ülkenin yardım hatlarını göstereyim?</b>
    Ülkenizi dilinizden ya da numaranızdan tahmin etmem.
# $page, $pages: numbers
country-page = Sayfa { $page } / { $pages }
button-country-next = İleri ›
button-country-previous = ‹ Geri
button-country-none = Başka bir ülke
button-country-change = Başka ülke seç
button-country-forget = Ülkemi unut
country-forgotten = Tamam. Ülkenizi artık bilmiyorum.
# $country: its name in this language
country-set = Bundan sonra şu ülkenin yardım hatlarını gösteriyorum: { $country }.
# $country as above
help-lines-title = ☎️ <b>Kimi aramalı: { $country }</b>
help-lines-bank-first = <b>İşin içinde para varsa önce bankanızı arayın:</b> kartınızın üzerindeki numaradan, mesajdaki numaradan asla.
help-lines-unknown =
    ☎️ <b>Kimi aramalı</b>
    • Bankanızı: kartınızın üzerindeki numaradan.
    • Bulunduğunuz yerdeki polisi.
    • Olayın geçtiği siteye de bildirin: hesabı uygulama içinden şikâyet edin.
    Ülkeniz için denetlediğim bir numara yok, bu yüzden numara vermiyorum.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = dolandırıcılık için danışma
help-for-bank = ödemeyi durdurma
help-for-report = dolandırıcılık bildirimi
help-for-police = polise bildirim
help-for-emergency = acil durum
help-for-messages = şüpheli mesajları iletme
help-for-cyber = internette dolandırıcılık
help-for-consumer = tüketici danışma
help-for-identity = kimliğinizi başkası kullandıysa
help-for-trafficking = biri zorla tutuluyor ya da çalıştırılıyorsa
help-for-consular = yurt dışındaki vatandaşlara yardım
help-for-abroad = yurt dışından arayanlar için
help-hours-always = gece gündüz açık
# $hours: such as 8:00–23:00
help-hours = çalışma saatleri: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = konuşulan diller: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Denetleme tarihi: { $date }. Numaralar değişir. Biri çalışmazsa resmi sitede arayın.
help-lines-never-call-first = Bu kurumlar para ya da kod istemek için sizi hiçbir zaman önce aramaz. Onlardan geldiğini söyleyen bir arama dolandırıcılığın parçası olabilir.
