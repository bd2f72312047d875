### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Whom to call in your country
country-ask =
    <b>Which country's help lines shall I show?</b>
    I never guess it from your language or number.
# $page, $pages: numbers
country-page = Page { $page } of { $pages }
button-country-next = Next ›
button-country-previous = ‹ Previous
button-country-none = Another country
button-country-change = Choose another country
button-country-forget = Forget my country
country-forgotten = Done. I no longer know your country.
# $country: its name in this language
country-set = From now on I show help lines for { $country }.
# $country as above
help-lines-title = ☎️ <b>Whom to call: { $country }</b>
help-lines-bank-first = <b>First your bank, if money is part of it:</b> on the number printed on your card, never on one from the message.
help-lines-unknown =
    ☎️ <b>Whom to call</b>
    • Your bank: on the number printed on your card.
    • The police where you live.
    • The platform where it happened: report the account in the app.
    I have no checked number for your country, so I give none.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = advice about scams
help-for-bank = stop a payment
help-for-report = report a scam
help-for-police = report to the police
help-for-emergency = in an emergency
help-for-messages = pass on scam messages
help-for-cyber = fraud on the internet
help-for-consumer = advice for consumers
help-for-identity = your ID was used
help-for-trafficking = someone is held or forced to work
help-for-consular = help for citizens abroad
help-for-abroad = from abroad
help-hours-always = day and night
# $hours: such as 8:00–23:00
help-hours = hours: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = speaks { $languages }
# $date: a date, written the way of this language
help-lines-checked = Checked on { $date }. Numbers change: if one does not work, look for it on the official site.
help-lines-never-call-first = These offices never call you first to ask for money or codes. A call that says it comes from them may be part of the scam.
