### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Admins dieser Gruppe: wann ich mich melde

## Groups

group-hello =
    👋 <b>Ich bin { -bot }.</b> Hier bleibe ich still.
    • Antworten Sie mit /check auf eine Nachricht oder erwähnen Sie mich in einer Antwort. Dann sage ich, was ich davon halte.
    • Wer lieber nicht vor allen fragen möchte, leitet mir die Nachricht privat weiter.
    • Ein Admin dieser Gruppe kann einstellen, dass ich mich von selbst melde, wenn etwas sehr nach Betrug aussieht: /settings
    Ich speichere nichts von dem, was hier geschrieben wird.
group-check-how = Antworten Sie mit /check auf die Nachricht, die Sie meinen.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Meine Einstellungen in dieser Gruppe</b>
    Von selbst warnen, wenn eine Nachricht sehr nach Betrug aussieht: <b>{ $warn ->
        [on] ein
       *[off] aus
    }</b>
    Sprache meiner Warnungen: { $name }
group-settings-admins = Nur Admins dieser Gruppe können meine Einstellungen ändern.
group-settings-kept = Erledigt.
button-group-warn-on = Von selbst warnen
button-group-warn-off = Nicht mehr von selbst warnen
button-group-language = Sprache wählen
button-group-private = 🔒 Privat fragen
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Vorsicht: Die Nachricht, auf die ich antworte, sieht sehr nach Betrug aus</b>
    <b>Worum es wohl geht:</b> { $family }
group-warning-foot = Ich bin ein Programm und kann mich irren. Wenn es kein Betrug ist, kann ein Admin mir das mit dem Knopf sagen.
button-group-wrong = Das ist kein Betrug

## Inline: @name and the text typed behind it

inline-hint = Fügen Sie die Nachricht hinter meinem Namen ein
inline-too-little = Fügen Sie mehr von der Nachricht ein
# Short titles for the list of results, plain text
inline-title-high = ⛔ Das sieht sehr nach Betrug aus
inline-title-caution = ⚠️ Das könnte Betrug sein
inline-title-none = 🔎 Ich habe nichts erkannt
inline-send = Tippen, um meine Antwort in diesen Chat zu schicken
inline-private = Lieber privat fragen

## As a guest in any chat

guest-check-how = Antworten Sie auf die Nachricht, die Sie meinen, und erwähnen Sie mich darin.

## Business chats

business-consent =
    🤝 <b>Sie haben mich mit Ihrem Geschäftskonto verbunden</b>
    Ich lese nur, und nur, wenn Sie einverstanden sind. Wenn ein Kundenchat nach Betrug aussieht, sage ich es Ihnen hier, nicht in jenem Chat. Ich schreibe nie an Ihre Kunden und speichere nichts von dem, was sie schreiben.
    Soll ich neue Nachrichten in den Chats ansehen, die Sie mir freigegeben haben?
button-business-yes = Ja, neue Nachrichten ansehen
button-business-no = Nein, nicht ansehen
business-on = Gut. Ich sehe neue Nachrichten an und sage Ihnen hier Bescheid. Zum Beenden trennen Sie mich in Telegram oder senden Sie /business.
business-off = Gut. Ich sehe diese Chats nicht an.
business-gone = Ich bin von Ihrem Geschäftskonto getrennt und sehe dort nichts mehr an.
# Over a warning about a message in a business chat
business-warning = 📨 <b>In einem Ihrer Geschäftschats</b> hat jemand etwas geschrieben, das mir Sorgen macht:
command-business = Geschäftskonto: ob ich Ihre Chats ansehe
business-none = Ich bin mit keinem Geschäftskonto von Ihnen verbunden. In Telegram: Einstellungen, Telegram Business, Chatbots.
