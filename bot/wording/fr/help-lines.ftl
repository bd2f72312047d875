### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Qui appeler dans votre pays
country-ask =
    <b>De quel pays dois-je montrer les numéros d’aide ?</b>
    Je ne le devine jamais d’après votre langue ou votre numéro.
# $page, $pages: numbers
country-page = Page { $page } sur { $pages }
button-country-next = Suivant ›
button-country-previous = ‹ Précédent
button-country-none = Un autre pays
button-country-change = Choisir un autre pays
button-country-forget = Oublier mon pays
country-forgotten = C’est fait. Je ne connais plus votre pays.
# $country: its name in this language
country-set = À partir de maintenant, je montre les numéros d’aide de ce pays : { $country }.
# $country as above
help-lines-title = ☎️ <b>Qui appeler : { $country }</b>
help-lines-bank-first = <b>D’abord votre banque, s’il s’agit d’argent :</b> au numéro de téléphone indiqué sur votre carte, jamais à un numéro du message.
help-lines-unknown =
    ☎️ <b>Qui appeler</b>
    • Votre banque : au numéro de téléphone indiqué sur votre carte.
    • La police, là où vous habitez.
    • La plateforme où c’est arrivé : signalez le compte dans l’application.
    Je n’ai pas de numéro vérifié pour votre pays, alors je n’en donne pas.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = conseils sur les arnaques
help-for-bank = arrêter un paiement
help-for-report = signaler une arnaque
help-for-police = porter plainte à la police
help-for-emergency = en cas d’urgence
help-for-messages = leur transférer les messages d’arnaque
help-for-cyber = fraude sur internet
help-for-consumer = conseils aux consommateurs
help-for-identity = on utilise votre pièce d’identité
help-for-trafficking = quelqu’un est retenu ou forcé de travailler
help-for-consular = aide aux citoyens à l’étranger
help-for-abroad = depuis l’étranger
help-hours-always = jour et nuit
# $hours: such as 8:00–23:00
help-hours = horaires : { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = langues : { $languages }
# $date: a date, written the way of this language
help-lines-checked = Vérifié le { $date }. Les numéros changent : si l’un ne marche pas, cherchez-le sur le site officiel.
help-lines-never-call-first = Ces services ne vous appellent jamais en premier pour demander de l’argent ou des codes. Un appel qui dit venir d’eux fait peut-être partie de l’arnaque.
