### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Amministratori di questo gruppo: quando intervengo

## Groups

group-hello =
    👋 <b>Sono { -bot }.</b> Qui resto in silenzio.
    • Risponda a un messaggio con /check, o mi nomini in una risposta, e dico che cosa ne penso.
    • Chi preferisce non chiedere davanti a tutti può inoltrarmi il messaggio in privato.
    • Un amministratore può farmi intervenire da solo quando un messaggio somiglia molto a una truffa: /settings
    Non conservo niente di quello che si scrive qui.
group-check-how = Risponda con /check al messaggio che intende.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Le mie impostazioni in questo gruppo</b>
    Avvisare da solo quando un messaggio somiglia molto a una truffa: <b>{ $warn ->
        [on] sì
       *[off] no
    }</b>
    Lingua dei miei avvisi: { $name }
group-settings-admins = Solo gli amministratori di questo gruppo possono cambiare le mie impostazioni.
group-settings-kept = Fatto.
button-group-warn-on = Avvisa da solo
button-group-warn-off = Non avvisare più da solo
button-group-language = Scegli la lingua
button-group-private = 🔒 Chiedi in privato
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Attenzione: il messaggio a cui rispondo somiglia molto a una truffa</b>
    <b>Di che cosa può trattarsi:</b> { $family }
group-warning-foot = Sono un programma e posso sbagliare. Se non è una truffa, un amministratore può dirmelo con il pulsante.
button-group-wrong = Non è una truffa

## Inline: @name and the text typed behind it

inline-hint = Incolli il messaggio dopo il mio nome
inline-too-little = Incolli una parte più lunga del messaggio
# Short titles for the list of results, plain text
inline-title-high = ⛔ Questo somiglia molto a una truffa
inline-title-caution = ⚠️ Può essere una truffa
inline-title-none = 🔎 Non ho riconosciuto nulla
inline-send = Tocchi per mandare la mia risposta in questa chat
inline-private = Chieda invece in privato

## As a guest in any chat

guest-check-how = Risponda al messaggio che intende e mi nomini nella risposta.

## Business chats

business-consent =
    🤝 <b>Mi ha collegato al suo account per l'attività</b>
    Leggo soltanto, e solo se lei è d'accordo. Quando la chat con un cliente somiglia a una truffa, lo dico a lei qui, non in quella chat. Non scrivo mai ai suoi clienti e non conservo niente di quello che scrivono.
    Devo guardare i nuovi messaggi nelle chat che mi ha indicato?
button-business-yes = Sì, guarda i nuovi messaggi
button-business-no = No, non guardare
business-on = Va bene. Guardo i nuovi messaggi e la avviso qui. Per smettere mi scolleghi in Telegram, o mandi /business.
business-off = Va bene. Non guardo quelle chat.
business-gone = Non sono più collegato al suo account per l'attività e lì non guardo più niente.
# Over a warning about a message in a business chat
business-warning = 📨 <b>In una delle sue chat di lavoro</b> qualcuno ha scritto una cosa che mi preoccupa:
command-business = Attività: se guardo le sue chat
business-none = Non sono collegato a nessun suo account per l'attività. In Telegram: Impostazioni, Telegram Business, Chatbot.
