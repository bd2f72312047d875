### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Куди телефонувати у вашій країні
country-ask =
    <b>Телефони допомоги якої країни показати?</b>
    Я ніколи не вгадую її за мовою чи номером.
# $page, $pages: numbers
country-page = Сторінка { $page } з { $pages }
button-country-next = Далі ›
button-country-previous = ‹ Назад
button-country-none = Інша країна
button-country-change = Вибрати іншу країну
button-country-forget = Забути мою країну
country-forgotten = Готово. Я більше не знаю вашої країни.
# $country: its name in this language
country-set = Тепер я показую телефони допомоги для країни: { $country }.
# $country as above
help-lines-title = ☎️ <b>Куди телефонувати: { $country }</b>
help-lines-bank-first = <b>Спершу у свій банк, якщо йдеться про гроші:</b> за номером, вказаним на картці, і ніколи за номером із повідомлення.
help-lines-unknown =
    ☎️ <b>Куди телефонувати</b>
    • Ваш банк: за номером, вказаним на картці.
    • Поліція там, де ви живете.
    • Майданчик, де це сталося: поскаржтеся на акаунт у застосунку.
    Перевірених номерів для вашої країни в мене немає, тому я їх не даю.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> — { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } — { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = порада, якщо підозрюєте обман
help-for-bank = зупинити платіж
help-for-report = повідомити про шахрайство
help-for-police = заявити в поліцію
help-for-emergency = екстрена допомога
help-for-messages = передати підозрілі повідомлення
help-for-cyber = обман в інтернеті
help-for-consumer = поради покупцям
help-for-identity = хтось користується вашими документами
help-for-trafficking = людину тримають або змушують працювати
help-for-consular = допомога своїм громадянам за кордоном
help-for-abroad = для дзвінків із-за кордону
help-hours-always = цілодобово
# $hours: such as 8:00–23:00
help-hours = години роботи: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = мови: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Перевірено: { $date }. Номери змінюються. Якщо якийсь не відповідає, пошукайте його на офіційному сайті.
help-lines-never-call-first = Ці служби ніколи не телефонують вам першими, щоб попросити гроші або код. Якщо дзвонять і називаються цією службою, це може бути частиною обману.
