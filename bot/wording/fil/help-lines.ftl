### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Sino ang tatawagan sa bansa ninyo
country-ask =
    <b>Mga help line ng aling bansa po ang ipapakita ko?</b>
    Hindi ko ito hinuhulaan mula sa wika o number ninyo.
# $page, $pages: numbers
country-page = Pahina { $page } ng { $pages }
button-country-next = Susunod ›
button-country-previous = ‹ Nakaraan
button-country-none = Ibang bansa
button-country-change = Pumili ng ibang bansa
button-country-forget = Kalimutan ang bansa ko
country-forgotten = Tapos na po. Hindi ko na alam ang bansa ninyo.
# $country: its name in this language
country-set = Mula ngayon, help lines para sa { $country } ang ipapakita ko.
# $country as above
help-lines-title = ☎️ <b>Sino ang tatawagan: { $country }</b>
help-lines-bank-first = <b>Unahin ang bangko ninyo, kung may kinalaman sa pera:</b> sa number na naka-print sa card ninyo, huwag sa number na nasa mensahe.
help-lines-unknown =
    ☎️ <b>Sino ang tatawagan</b>
    • Ang bangko ninyo: sa number na naka-print sa card.
    • Ang pulis sa lugar ninyo.
    • Ang app kung saan ito nangyari: i-report doon ang account.
    Wala po akong na-check na number para sa bansa ninyo, kaya wala akong ibibigay.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = payo tungkol sa scam
help-for-bank = pagpapatigil ng bayad
help-for-report = pag-report ng scam
help-for-police = pagsusumbong sa pulis
help-for-emergency = sa emergency
help-for-messages = pagpapasa ng scam na mensahe
help-for-cyber = panloloko sa internet
help-for-consumer = payo para sa mamimili
help-for-identity = ginamit ang ID ninyo
help-for-trafficking = may ikinulong o pinilit magtrabaho
help-for-consular = tulong sa mga kababayan sa abroad
help-for-abroad = mula sa abroad
help-hours-always = araw at gabi
# $hours: such as 8:00–23:00
help-hours = oras: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = wika: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Na-check noong { $date }. Nagbabago ang mga number: kung hindi gumana, hanapin sa opisyal na site.
help-lines-never-call-first = Hindi kayo kailanman uunahang tawagan ng mga opisinang ito para humingi ng pera o code. Ang tawag na nagsasabing galing sa kanila ay baka kasama sa scam.
