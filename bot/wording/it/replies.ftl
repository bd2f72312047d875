### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters).
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Questo somiglia molto a una truffa</b>
level-caution = ⚠️ <b>Attenzione: può essere una truffa</b>
level-none = 🔎 <b>Non ho riconosciuto nulla, ma non vuol dire che sia tutto a posto</b>
level-too-little = 🔎 <b>È troppo corto perché io possa dire qualcosa</b>

# $family: a family's .name
label-kind = <b>Di che cosa può trattarsi:</b> { $family }
family-unknown = Un tipo a cui non so ancora dare un nome
label-reasons = <b>Perché lo dico</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • «{"\u2068"}{ $quote }{"\u2069"}» – { $why }
reason-line-where = • «{"\u2068"}{ $quote }{"\u2069"}» ({ $where }) – { $why }
reason-where-button = su un pulsante
reason-where-link = nascosto in un link
reason-where-caption = sotto l'immagine
reason-where-file = nel nome del file
reason-where-quote = nel messaggio citato
reason-where-contact = nella scheda del contatto
reason-where-poll = nel sondaggio
reason-where-preview = nell'anteprima del link
reason-where-invoice = nella fattura
reason-where-giveaway = nel concorso a premi
reason-where-venue = nel luogo inviato
reason-where-checklist = nell'elenco delle cose da fare
reason-where-game = nel gioco
# $number: which of several messages that were sent together
reason-where-message = nel messaggio { $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Tutto quello che ho notato</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] Ho guardato { $count } messaggio.
        [many] Ho guardato insieme { $count } di messaggi, come un'unica conversazione.
       *[other] Ho guardato insieme { $count } messaggi, come un'unica conversazione.
    }
edited-note = ✏️ Ha modificato il messaggio, quindi l'ho guardato di nuovo.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Guardi anche chi scrive</b>
    Quando uno sconosciuto le scrive per primo, in cima alla chat Telegram mostra il Paese del suo numero, da quando esiste l'account e se avete gruppi in comune. Un account nuovo, o di un Paese che non si aspetta, è un segnale d'allarme.
look-at-hidden = Il mittente nasconde il suo nome quando si inoltra un suo messaggio. Lo fanno in molti: da solo non significa niente.
look-at-channel = È stato scritto in un canale o in un gruppo. Chiunque può crearne uno e copiare un nome e una foto noti. Cerchi il segno ufficiale accanto al nome, e il link sul sito dell'organizzazione stessa.

label-next = <b>Che cosa succede di solito dopo</b>
label-do = <b>Che cosa fare adesso</b>

none-body =
    Ho guardato parole, link, pulsanti, immagini e nomi dei file, e li ho confrontati con le truffe che conosco. Ogni giorno ne nascono di nuove. Non posso ascoltare messaggi vocali, guardare video o vedere chat segrete. Si faccia queste domande:

    1. Mi hanno scritto per primi, senza che io chiedessi niente?
    2. Vogliono soldi, un codice, una password, i miei documenti o un'app sul mio telefono?
    3. Mi mettono fretta, o vogliono che resti un segreto?
    4. Vogliono continuare in un'altra app o in un'altra chat?
    5. È troppo bello, oppure mi fa paura?

    <b>Basta un solo «sì» per fermarsi.</b> Chieda alla persona o all'azienda, a un numero che conosce già, non a uno del messaggio. Ne parli con una persona di fiducia.
too-little-body =
    Mi inoltri il messaggio intero, per favore. Oppure copi una parte più lunga della chat e me la mandi tutta insieme.
    Fino ad allora: non mandi soldi, codici o documenti.
no-text =
    🔎 <b>Non vedo parole che io possa leggere</b>
    Copi le parole, o scriva che cosa c'è scritto, e me lo mandi.
    Fino ad allora: non faccia niente di quello che il messaggio chiede.
too-long-note = Questo messaggio è molto lungo. Ho letto solo la prima parte, quindi potrebbe esserci altro di preoccupante.
already-paid-hint = <b>Ha già mandato soldi, un codice o documenti?</b> Agire in fretta può aiutare: tocchi il pulsante qui sotto, oppure /paid

## Buttons: at most 40 characters

button-report = 📣 Segnala questo messaggio
button-wrong = ✋ Questa risposta è sbagliata
button-paid = 🆘 Ho già pagato o dato un codice
button-travelled = ✈️ Sto per partire o sono già là
button-wrong-honest = Il messaggio non è una truffa
button-wrong-scam = È una truffa che le è sfuggita
button-back = ‹ Indietro
button-show-all = Mostra tutti i motivi
button-show-less = Mostra meno motivi
button-pass-on = 📤 Un avviso da far girare
button-check-how = 🔎 Come far controllare un messaggio
button-language = 🌐 Scegli la lingua
button-privacy = 🔒 Che cosa conservo e che cosa no
button-tell-me = 🔔 Avvisami se la risposta cambia
button-untell-me = 🔕 Non avvisarmi più

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Che cosa fare per prima cosa</b>
    Succede ogni giorno anche a persone prudenti. Agire in fretta può aiutare.

    1. <b>Si fermi.</b> Non paghi altro e non risponda più.
    2. <b>Soldi o dati della carta:</b> chiami subito la banca, al numero di telefono scritto sulla sua carta. Dica: «Credo che mi abbiano truffato». Chieda di fermare il pagamento.
    3. <b>Un codice o una password:</b> cambi la password e scolleghi tutti gli altri dispositivi.
    4. <b>Un'app o il suo schermo:</b> metta la modalità aereo e chiami la banca da un altro telefono.
    5. <b>Conservi tutto:</b> messaggi, numeri, ricevute. Faccia denuncia alla polizia, dove abita.

    Scelga qui sotto che cosa è successo, e le dico i passi da fare.

    ⛔ <b>Presto qualcuno può offrirsi di recuperare i soldi. Quella è la seconda truffa</b>, anche se dice di essere la polizia, un avvocato o una banca. Non paghi niente.
travelled-body =
    ✈️ <b>Se non è ancora in viaggio</b>
    • Non parta.
    • Tenga il passaporto con sé. Non lo consegni a nessuno.
    • Chieda all'ambasciata o al ministero degli esteri di verificare il datore di lavoro.
    • Dica alla famiglia l'indirizzo, i nomi e il volo che le hanno dato.

    <b>Se lei, o qualcuno che conosce, è là e non può andarsene</b>
    • Contatti la sua ambasciata e la polizia del posto, appena si può fare senza essere visti.
    • Dica dove si trova: un punto sulla mappa, una via, una foto dell'edificio.
    • Non paghi un «riscatto» tramite sconosciuti.
    • Cancelli questa chat se qualcuno può guardare il telefono.

    Chi è trattenuto là e costretto a lavorare è una persona che ha bisogno di aiuto. Non ha nessuna colpa, e non ne ha nemmeno lei.
travelled-family =
    👪 <b>Se là c'è qualcuno della sua famiglia</b>
    • Scriva quando ha avuto le ultime notizie, il luogo, l'azienda e i nomi che le hanno detto.
    • Avvisi il ministero degli esteri del suo Paese e la polizia di casa sua. Chieda dell'ufficio contro la tratta di persone.
    • Quando parlate o vi scrivete, altri possono ascoltare. Faccia solo domande a cui si può rispondere sì o no.
    • Non paghi nessuno che prometta di riportarlo a casa. Chieda all'ambasciata prima di pagare qualsiasi cosa.
    • Se il suo familiare le chiede soldi o altre persone da far venire, non si arrabbi: forse lo costringono.
travelled-signs =
    🔎 <b>Segni che un lavoro all'estero non è quello che dice</b>
    • È arrivato in una chat, con una paga alta per poca esperienza.
    • Volo, visto e alloggio sono pagati, ma non c'è un contratto da tenere.
    • Deve entrare come turista, o passare un confine in auto o in barca.
    • Vogliono tenerle il passaporto, chiedono un deposito o parlano di un debito.
    • Non la lasciano parlare da solo a solo con chi lavora là.
button-travelled-going = Sto per partire
button-travelled-family = Un mio familiare è già là
button-travelled-signs = I segni da guardare

## Reports

report-thanks = Grazie. La sua segnalazione aiuta ad avvisare altre persone. Non contiene niente che dica chi è lei.
report-again = Ha già segnalato questo messaggio. Vale una volta sola. Grazie.
report-failed = In questo momento non sono riuscito a conservare la segnalazione. Riprovi più tardi, per favore. Quello che ho detto del messaggio resta valido.
report-how =
    Per segnalare un messaggio, me lo inoltri e tocchi «Segnala questo messaggio».
    Oppure risponda al messaggio, qui nella nostra chat, con /report.
report-gone = Non trovo più quel messaggio. Me lo inoltri un'altra volta, per favore.

## "This answer is wrong"

wrong-ask = Che cosa c'è di sbagliato nella mia risposta?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Grazie. Che tipo di messaggio è? Questo aiuta chi cura le mie regole.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Grazie. Che cosa volevano? Questo aiuta chi cura le mie regole.
button-wrong-other-kind = È un altro tipo di truffa
button-honest-bank = Della mia banca
button-honest-delivery = Di un negozio o di un corriere
button-honest-office = Di un ufficio o di una scuola
button-honest-work = Riguarda il lavoro
button-honest-private = Di familiari o amici
button-honest-advert = Solo pubblicità
button-honest-news = Notizie, o un avviso sulle truffe
button-honest-other = Altro
button-scam-money = Soldi o un investimento
button-scam-code = Un codice, password o accesso
button-scam-link = Aprire un link o installare un'app
button-scam-job = Un lavoro o dei compiti
button-scam-love = Amicizia o amore
button-scam-threat = Mi minacciano
button-scam-other = Altro
wrong-thanks = Grazie. Le persone che curano le mie regole lo vedranno. La mia risposta non cambia da sola.
wrong-failed = In questo momento non sono riuscito a conservarlo. Riprovi più tardi, per favore.

## Telling those who asked when the answer changes

tell-me-kept = Va bene. Se entro { $days ->
        [one] { $days } giorno
        [many] { $days } di giorni
       *[other] { $days } giorni
    } la mia risposta su questo messaggio cambia, le scrivo qui. Per questo conservo fino ad allora come raggiungerla. Del messaggio resta solo un'impronta, da cui nessuno può rileggerlo. Con /forget si annulla.
tell-me-ended = Va bene. Non le scriverò più su questo, e ho cancellato come raggiungerla.
tell-me-failed = In questo momento non sono riuscito a conservarlo. Riprovi più tardi, per favore.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>La mia risposta è cambiata</b>
    Mi ha chiesto di un messaggio in questa data: { $date }. Allora ho detto: «{ $before }». Con quello che so oggi dico: «{ $now }».
    Stia in guardia con quel mittente, per favore. Mi inoltri di nuovo il messaggio per vedere il perché.
    Ora ho cancellato come raggiungerla.
told-better =
    🔔 <b>La mia risposta è cambiata</b>
    Mi ha chiesto di un messaggio in questa data: { $date }. Allora ho detto: «{ $before }». Con quello che so oggi dico: «{ $now }».
    Questo non vuol dire che sia tutto a posto. Mi inoltri di nuovo il messaggio per saperne di più.
    Ora ho cancellato come raggiungerla.
level-name-high = somiglia molto a una truffa
level-name-caution = può essere una truffa
level-name-none = non ho riconosciuto nulla

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Circolano messaggi di questo tipo: { $family }.
pass-on-next = Come va avanti: { $next }
pass-on-do = Che cosa fare: { $do }
pass-on-foot = Controllato con { -bot }. Se ha già pagato o dato un codice: chiami subito la banca, al numero di telefono scritto sulla carta.
pass-on-how = Ecco un breve avviso, senza una parola del suo messaggio. Lo tenga premuto per inoltrarlo.

## About the bot

start-body =
    👋 <b>Buongiorno, sono { -bot }.</b>

    Ha ricevuto un messaggio e ha un dubbio? <b>Me lo inoltri.</b>
    Un SMS, un'e-mail, un'altra chat? Mi mandi una foto dello schermo o copi le parole.
    Le dico quanto è preoccupante, per quali parole, e che cosa fare adesso.

    Sono un programma, non una persona. Conosco molte truffe, ma non tutte. Per questo non prometto mai che un messaggio sia onesto.

    Se chiede soltanto, del messaggio non conservo niente. Se tocca «Segnala», conservo quello che serve ad avvisare gli altri, e niente che dica chi è lei: /privacy

    <b>Ha già pagato o dato un codice?</b> Chiami subito la banca, al numero di telefono scritto sulla sua carta. Poi mi inoltri il messaggio.
help-body =
    <b>Come usarmi</b>

    • Mi inoltri un messaggio qualsiasi, o ne copi le parole e me le mandi.
    • Le rispondo che cosa ho riconosciuto e che cosa fare.
    • Sotto la mia risposta può segnalare il messaggio, dirmi che sbaglio o avere aiuto se ha già pagato.

    • Più messaggi della stessa chat? Li inoltri insieme: li leggo come un'unica conversazione.

    Leggo parole, link, pulsanti, nomi dei file, e nelle immagini le parole e i codici QR. Non posso ascoltare messaggi vocali, guardare video o vedere chat segrete.

    /paid – che cosa fare se ha già pagato o dato un codice
    /travelled – se si tratta di un lavoro lontano
    /check – guardare un messaggio a cui risponde
    /report – segnalare un messaggio
    /country – chi chiamare nel suo Paese
    /language – scegliere la lingua
    /privacy – che cosa conservo
    /forget – cancellare le sue segnalazioni
privacy-body =
    🔒 <b>Che cosa conservo e che cosa no</b>

    <b>Quando chiede soltanto:</b> niente del messaggio. Il mio registro tecnico annota che un messaggio è stato guardato, quali regole corrispondevano e quanto tempo è servito. Nessuna parola, nessun nome, nessun numero. Ricordo il messaggio per un'ora, perché i pulsanti funzionino, e non lo scrivo da nessuna parte.

    <b>Quando segnala un messaggio, conservo:</b>
    • delle sue parole, solo quelle che le mie regole già conoscono; tutto il resto è lasciato fuori e i numeri sono coperti;
    • i link, gli indirizzi di portafogli, i nomi degli account e i numeri di telefono che il mittente fa contattare;
    • il giorno, la lingua, che cosa ne ho pensato e se veniva da una persona, da un gruppo o da un canale – non da quale.

    <b>Quando dice che sbaglio, conservo:</b> il giorno, la mia risposta e quello che lei mi ha detto. Nessuna parola del messaggio.

    <b>Quando sceglie una lingua o un Paese:</b> quella scelta.

    <b>Quando mi chiede di avvisarla se la risposta cambia:</b> come raggiungerla, chiuso con una chiave, finché non l'ho avvisata o il tempo non è finito. Poi viene distrutto.

    <b>Le immagini</b> sono lette sul computer su cui funziono, non vanno a nessun altro e non sono conservate.

    <b>Nei gruppi e nelle chat per l'attività:</b> niente di ciò che vi si scrive. Conservo solo ciò che hanno scelto gli amministratori del gruppo e se il titolare dell'account per l'attività è d'accordo.

    <b>Per il resto non conservo mai</b> il suo nome, il suo codice Telegram o il suo numero di telefono. Al loro posto c'è un'impronta fatta con una chiave segreta. Finché la chiave resta segreta, nessuno può capire se due segnalazioni vengono dalla stessa persona. La chiave viene distrutta dopo { $key_days ->
        [one] { $key_days } giorno
        [many] { $key_days } di giorni
       *[other] { $key_days } giorni
    }. Dopo non può più farlo nessuno, nemmeno chi mi gestisce.

    <b>Le segnalazioni sono cancellate</b> dopo { $retention_days ->
        [one] { $retention_days } giorno
        [many] { $retention_days } di giorni
       *[other] { $retention_days } giorni
    }.

    <b>/forget</b> cancella subito le sue segnalazioni, le sue risposte, le sue scelte e come raggiungerla. Funziona finché esiste la chiave. Dopo non so più quali segnalazioni erano sue.

    La nostra chat la conserva Telegram. Può cancellarla lì.
forget-done = { $count ->
        [one] Fatto. Ho cancellato { $count } voce.
        [many] Fatto. Ho cancellato { $count } di voci.
       *[other] Fatto. Ho cancellato { $count } voci.
    }
forget-none = Non ho trovato niente di suo da cancellare.
forget-failed = In questo momento non sono riuscito a cancellare. Riprovi più tardi con /forget, per favore.

language-ask = In quale lingua devo scrivere?
language-set = Da ora in poi scrivo in italiano.

check-how =
    Mi inoltri il messaggio su cui ha un dubbio.
    Oppure risponda al messaggio con /check.
slow-down = { $seconds ->
        [one] È troppo in una volta. Aspetti { $seconds } secondo e lo mandi di nuovo, per favore.
        [many] È troppo in una volta. Aspetti { $seconds } di secondi e lo mandi di nuovo, per favore.
       *[other] È troppo in una volta. Aspetti { $seconds } secondi e lo mandi di nuovo, per favore.
    }
something-broke =
    Mi scusi, qualcosa non ha funzionato da parte mia. Lei non ha sbagliato niente.
    Il suo messaggio è ancora qui nella nostra chat. Me lo mandi di nuovo tra un minuto, per favore.
    Fino ad allora: non mandi soldi, codici o documenti.
unknown-command = Non conosco questo comando. Mi inoltri un messaggio, o guardi /help.

## For admins

rules-summary =
    <b>Regole in vigore</b>
    Impronta: <code>{ $fingerprint }</code>
    Regole: { $rules } (stabili: { $stable }, in prova: { $shadow })
    File: { $files }
    Caricate: { $loaded }
rules-errors = { $count ->
        [one] ⚠️ { $count } errore nei file delle regole. Restano in vigore le vecchie regole.
        [many] ⚠️ { $count } di errori nei file delle regole. Restano in vigore le vecchie regole.
       *[other] ⚠️ { $count } errori nei file delle regole. Restano in vigore le vecchie regole.
    }
rules-warnings = { $count ->
        [one] ⚠️ { $count } cosa da guardare nei file delle regole. Le nuove regole sono comunque in vigore.
        [many] ⚠️ { $count } di cose da guardare nei file delle regole. Le nuove regole sono comunque in vigore.
       *[other] ⚠️ { $count } cose da guardare nei file delle regole. Le nuove regole sono comunque in vigore.
    }
rules-origins = <b>Da dove vengono</b>
rules-shipped = Fornite con me
rules-overridden = Disattivate da voi: { $off }, modificate da voi: { $changed }
rules-no-errors = I file delle regole non hanno errori.
reload-done = ✅ Le nuove regole sono in vigore.
reload-unchanged = I file delle regole non sono cambiati.
reload-failed = ⚠️ I nuovi file delle regole non sono stati accettati. Restano in vigore le vecchie regole.
stats-title = <b>Che cosa è stato segnalato</b>
stats-total = In tutto: { $count }
stats-by-family = <b>Per tipo</b>
stats-by-language = <b>Per lingua</b>
stats-by-week = <b>Per settimana</b>
stats-row = { $name }: { $count }
stats-empty = Non ci sono ancora segnalazioni.
stats-disputes = Risposte dette sbagliate: { $count }
stats-by-rule = <b>Regole le cui risposte sono state dette sbagliate</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: onesto { $honest }, altro tipo { $other }, su { $hits } segnalazioni
store-unavailable = L'archivio delle segnalazioni ora non è raggiungibile. Il controllo dei messaggi funziona lo stesso.
admins-only = Questo comando è solo per gli amministratori.

## In a terminal, without Telegram

terminal-no-token = Nessun token di Telegram è impostato, quindi parliamo qui nel terminale. Niente viene inviato da nessuna parte.
terminal-hello = Scriva o incolli un messaggio; una riga vuota lo chiude. /help mostra che cos'altro posso fare, Ctrl-D termina.
terminal-actions = /report lo conserva per gli altri · /paid se ha già pagato o dato un codice · /wrong se sbaglio
terminal-actions-travelled = /report lo conserva per gli altri · /travelled se qualcuno sta per partire o è già là · /wrong se sbaglio
terminal-report = /report lo conserva per gli altri · /wrong scam se è una truffa che mi è sfuggita
terminal-wrong-how = Scriva «/wrong honest» se il messaggio è onesto, o «/wrong scam» se è una truffa che mi è sfuggita.
terminal-bye = Arrivederci. Abbia cura di sé.
terminal-last-none = Non c'è ancora nessun messaggio. Prima ne incolli uno.
