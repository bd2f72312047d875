### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Куда звонить в вашей стране
country-ask =
    <b>Телефоны помощи какой страны показать?</b>
    Я никогда не угадываю её по языку или номеру.
# $page, $pages: numbers
country-page = Страница { $page } из { $pages }
button-country-next = Дальше ›
button-country-previous = ‹ Назад
button-country-none = Другая страна
button-country-change = Выбрать другую страну
button-country-forget = Забыть мою страну
country-forgotten = Готово. Я больше не знаю вашу страну.
# $country: its name in this language
country-set = Теперь я показываю телефоны помощи для страны: { $country }.
# $country as above
help-lines-title = ☎️ <b>Куда звонить: { $country }</b>
help-lines-bank-first = <b>Сначала в свой банк, если дело в деньгах:</b> по номеру, который указан на карте, и никогда по номеру из сообщения.
help-lines-unknown =
    ☎️ <b>Куда звонить</b>
    • Ваш банк: по номеру, который указан на карте.
    • Полиция там, где вы живёте.
    • Площадка, где это случилось: пожалуйтесь на аккаунт в приложении.
    Проверенных номеров для вашей страны у меня нет, поэтому я их не даю.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> — { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } — { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = совет при подозрении на обман
help-for-bank = остановить платёж
help-for-report = сообщить о мошенничестве
help-for-police = заявить в полицию
help-for-emergency = экстренная помощь
help-for-messages = передать подозрительные сообщения
help-for-cyber = обман в интернете
help-for-consumer = советы покупателям
help-for-identity = кто-то пользуется вашими документами
help-for-trafficking = человека удерживают или заставляют работать
help-for-consular = помощь своим гражданам за границей
help-for-abroad = для звонков из-за границы
help-hours-always = круглосуточно
# $hours: such as 8:00–23:00
help-hours = часы работы: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = языки: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Проверено: { $date }. Номера меняются. Если какой-то не отвечает, поищите его на официальном сайте.
help-lines-never-call-first = Эти службы никогда не звонят вам первыми, чтобы попросить деньги или код. Если звонят и называют себя этой службой, это может быть частью обмана.
