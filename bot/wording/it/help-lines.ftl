### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Chi chiamare nel suo Paese
country-ask =
    <b>Di quale Paese devo mostrare i numeri di aiuto?</b>
    Non lo deduco mai dalla sua lingua o dal suo numero.
# $page, $pages: numbers
country-page = Pagina { $page } di { $pages }
button-country-next = Avanti ›
button-country-previous = ‹ Indietro
button-country-none = Un altro Paese
button-country-change = Scegli un altro Paese
button-country-forget = Dimentica il mio Paese
country-forgotten = Fatto. Non conosco più il suo Paese.
# $country: its name in this language
country-set = Da ora mostro i numeri di aiuto di questo Paese: { $country }.
# $country as above
help-lines-title = ☎️ <b>Chi chiamare: { $country }</b>
help-lines-bank-first = <b>Se c'entrano soldi, chiami prima la banca:</b> al numero di telefono scritto sulla sua carta, mai a uno del messaggio.
help-lines-unknown =
    ☎️ <b>Chi chiamare</b>
    • La sua banca: al numero di telefono scritto sulla sua carta.
    • La polizia, dove abita.
    • La piattaforma dove è successo: segnali l'account nell'app.
    Per il suo Paese non ho numeri controllati, quindi non ne do.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = consigli sulle truffe
help-for-bank = fermare un pagamento
help-for-report = segnalare una truffa
help-for-police = fare denuncia alla polizia
help-for-emergency = in caso di emergenza
help-for-messages = inoltrare i messaggi di truffa
help-for-cyber = frodi su internet
help-for-consumer = consigli ai consumatori
help-for-identity = qualcuno usa i suoi documenti
help-for-trafficking = qualcuno è trattenuto o costretto a lavorare
help-for-consular = aiuto ai cittadini all'estero
help-for-abroad = dall'estero
help-hours-always = giorno e notte
# $hours: such as 8:00–23:00
help-hours = orario: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = lingue: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Controllo del { $date }. I numeri cambiano: se uno non funziona, lo cerchi sul sito ufficiale.
help-lines-never-call-first = Questi uffici non chiamano mai per primi per chiedere soldi o codici. Una telefonata che dice di venire da loro può far parte della truffa.
