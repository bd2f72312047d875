### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Wen Sie in Ihrem Land anrufen können
country-ask =
    <b>Für welches Land soll ich Hilfsnummern zeigen?</b>
    Ich rate das nie aus Ihrer Sprache oder Ihrer Nummer.
# $page, $pages: numbers
country-page = Seite { $page } von { $pages }
button-country-next = Weiter ›
button-country-previous = ‹ Zurück
button-country-none = Ein anderes Land
button-country-change = Anderes Land wählen
button-country-forget = Mein Land vergessen
country-forgotten = Erledigt. Ich kenne Ihr Land nicht mehr.
# $country: its name in this language
country-set = Ab jetzt zeige ich Hilfsnummern für dieses Land: { $country }.
# $country as above
help-lines-title = ☎️ <b>Wen Sie anrufen können: { $country }</b>
help-lines-bank-first = <b>Wenn es um Geld geht, zuerst Ihre Bank:</b> unter der Nummer auf Ihrer Bankkarte, nie unter einer aus der Nachricht.
help-lines-unknown =
    ☎️ <b>Wen Sie anrufen können</b>
    • Ihre Bank: unter der Nummer auf Ihrer Bankkarte.
    • Die Polizei an Ihrem Wohnort.
    • Die Plattform, auf der es passiert ist: Melden Sie das Konto in der App.
    Für Ihr Land habe ich keine geprüfte Nummer, deshalb nenne ich keine.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = Rat bei Betrug
help-for-bank = eine Zahlung stoppen
help-for-report = Betrug melden
help-for-police = Anzeige bei der Polizei
help-for-emergency = im Notfall
help-for-messages = Betrugsnachrichten dorthin weiterleiten
help-for-cyber = Betrug im Internet
help-for-consumer = Rat für Verbraucher
help-for-identity = jemand benutzt Ihren Ausweis
help-for-trafficking = jemand wird festgehalten oder zur Arbeit gezwungen
help-for-consular = Hilfe für Staatsangehörige im Ausland
help-for-abroad = aus dem Ausland
help-hours-always = Tag und Nacht
# $hours: such as 8:00–23:00
help-hours = { $hours } Uhr
# $languages: names of languages in this language, joined by commas
help-languages = Sprachen: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Geprüft am { $date }. Nummern ändern sich: Wenn eine nicht geht, suchen Sie auf der amtlichen Internetseite danach.
help-lines-never-call-first = Diese Stellen rufen Sie nie von sich aus an, um Geld oder Codes zu verlangen. Ein Anruf, der angeblich von ihnen kommt, kann zum Betrug gehören.
