### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters).
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>Das sieht sehr nach Betrug aus</b>
level-caution = ⚠️ <b>Vorsicht: Das könnte Betrug sein</b>
level-none = 🔎 <b>Ich habe nichts erkannt – das heißt nicht, dass alles in Ordnung ist</b>
level-too-little = 🔎 <b>Das ist zu kurz, um etwas dazu zu sagen</b>

# $family: a family's .name
label-kind = <b>Worum es wohl geht:</b> { $family }
family-unknown = Eine Art, für die ich noch keinen Namen habe
label-reasons = <b>Warum ich das sage</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • „{"\u2068"}{ $quote }{"\u2069"}“ – { $why }
reason-line-where = • „{"\u2068"}{ $quote }{"\u2069"}“ ({ $where }) – { $why }
reason-where-button = auf einer Schaltfläche
reason-where-link = in einem Link versteckt
reason-where-caption = unter dem Bild
reason-where-file = im Namen der Datei
reason-where-quote = in der zitierten Nachricht
reason-where-contact = in der Kontaktkarte
reason-where-poll = in der Umfrage
reason-where-preview = in der Vorschau des Links
reason-where-invoice = in der Rechnung
reason-where-giveaway = in der Verlosung
reason-where-venue = im gesendeten Ort
reason-where-checklist = in der Aufgabenliste
reason-where-game = im Spiel
# $number: which of several messages that were sent together
reason-where-message = in Nachricht { $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Alles, was mir aufgefallen ist</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] Ich habe { $count } Nachricht angesehen.
       *[other] Ich habe { $count } Nachrichten zusammen angesehen, als ein Gespräch.
    }
edited-note = ✏️ Sie haben die Nachricht geändert. Ich habe sie noch einmal angesehen.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Sehen Sie sich auch den Absender an</b>
    Wenn ein Fremder Ihnen zuerst schreibt, zeigt Telegram oben im Chat: das Land seiner Nummer, seit wann es das Konto gibt und ob Sie gemeinsame Gruppen haben. Ein neues Konto oder ein unerwartetes Land ist ein Warnzeichen.
look-at-hidden = Der Absender verbirgt beim Weiterleiten seinen Namen. Das tun viele, für sich allein sagt es nichts aus.
look-at-channel = Das stand in einem Kanal oder einer Gruppe. So etwas kann jeder anlegen und dazu einen bekannten Namen und ein bekanntes Bild nehmen. Achten Sie auf das offizielle Zeichen neben dem Namen und darauf, ob die Organisation auf ihrer eigenen Internetseite dorthin verlinkt.

label-next = <b>Was solche Absender als Nächstes wollen</b>
label-do = <b>Was Sie jetzt tun können</b>

none-body =
    Ich habe Wörter, Links, Schaltflächen, Bilder und Dateinamen angesehen und mit den Betrügereien verglichen, die ich kenne. Jeden Tag kommen neue dazu. Sprachnachrichten, Videos und geheime Chats kann ich nicht prüfen. Bitte fragen Sie sich:

    1. Hat man mir zuerst geschrieben, ohne dass ich darum gebeten habe?
    2. Will man Geld, einen Code, ein Passwort, meinen Ausweis oder eine App auf meinem Handy?
    3. Werde ich gedrängt, oder soll ich schweigen?
    4. Soll ich in einer anderen App oder einem anderen Chat weiterschreiben?
    5. Klingt es zu schön, oder macht es mir Angst?

    <b>Ein einziges „Ja“ ist Grund genug, innezuhalten.</b> Fragen Sie die Person oder Firma unter einer Nummer, die Sie schon kennen, nicht unter einer aus der Nachricht. Sprechen Sie mit jemandem, dem Sie vertrauen.
too-little-body =
    Bitte leiten Sie mir die ganze Nachricht weiter. Oder kopieren Sie ein größeres Stück des Chats und schicken Sie es mir auf einmal.
    Bis dahin: Senden Sie kein Geld, keine Codes und keine Ausweise.
no-text =
    🔎 <b>Ich finde keine Wörter, die ich lesen kann</b>
    Bitte kopieren Sie die Wörter oder tippen Sie ab, was da steht, und schicken Sie mir das.
    Bis dahin: Tun Sie nichts von dem, was die Nachricht verlangt.
too-long-note = Diese Nachricht ist sehr lang. Ich habe nur den ersten Teil gelesen. Im Rest kann noch mehr Bedenkliches stehen.
already-paid-hint = <b>Schon Geld, einen Code oder Ausweise geschickt?</b> Schnell zu handeln kann helfen: Tippen Sie unten auf den Knopf oder auf /paid

## Buttons: at most 40 characters

button-report = 📣 Diese Nachricht melden
button-wrong = ✋ Diese Antwort stimmt nicht
button-paid = 🆘 Schon bezahlt oder Code genannt
button-travelled = ✈️ Ich reise hin oder bin schon dort
button-wrong-honest = Die Nachricht ist kein Betrug
button-wrong-scam = Ein Betrug, den Sie übersehen haben
button-back = ‹ Zurück
button-show-all = Alle Gründe zeigen
button-show-less = Weniger Gründe zeigen
button-pass-on = 📤 Eine Warnung zum Weitergeben
button-check-how = 🔎 So lassen Sie etwas prüfen
button-language = 🌐 Sprache wählen
button-privacy = 🔒 Was ich speichere und was nicht
button-tell-me = 🔔 Bei neuer Antwort Bescheid sagen
button-untell-me = 🔕 Nicht mehr Bescheid sagen

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Was Sie zuerst tun können</b>
    Das passiert jeden Tag auch vorsichtigen Menschen. Schnell zu handeln kann helfen.

    1. <b>Halt.</b> Zahlen Sie nichts mehr und antworten Sie nicht mehr.
    2. <b>Geld oder Kartendaten:</b> Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte. Sagen Sie: „Ich glaube, ich wurde betrogen.“ Bitten Sie darum, die Zahlung zu stoppen.
    3. <b>Code oder Passwort:</b> Ändern Sie es und melden Sie alle anderen Geräte ab.
    4. <b>Eine App oder Ihr Bildschirm:</b> Schalten Sie den Flugmodus ein und rufen Sie Ihre Bank von einem anderen Telefon an.
    5. <b>Alles aufbewahren:</b> Nachrichten, Nummern, Belege. Erstatten Sie bei Ihrer Polizei Anzeige.

    Wählen Sie unten aus, was passiert ist. Dann nenne ich Ihnen die Schritte dafür.

    ⛔ <b>Bald bietet vielleicht jemand an, Ihr Geld zurückzuholen. Das ist der zweite Betrug</b>, auch wenn er sich als Polizei, Anwalt oder Bank vorstellt. Zahlen Sie keine Gebühr.
travelled-body =
    ✈️ <b>Wenn Sie noch nicht abgereist sind</b>
    • Reisen Sie nicht.
    • Behalten Sie Ihren Pass. Geben Sie ihn niemandem.
    • Bitten Sie Ihre Botschaft oder Ihr Außenministerium, den Arbeitgeber zu prüfen.
    • Nennen Sie Ihrer Familie die Adresse, die Namen und den Flug, die man Ihnen gegeben hat.

    <b>Wenn Sie oder jemand, den Sie kennen, dort ist und nicht weg kann</b>
    • Wenden Sie sich an Ihre Botschaft und an die Polizei vor Ort, sobald das unbemerkt geht.
    • Sagen Sie, wo es ist: ein Punkt auf der Karte, eine Straße, ein Bild des Gebäudes.
    • Zahlen Sie kein „Lösegeld“ über Fremde.
    • Löschen Sie diesen Chat, wenn jemand ins Handy sehen könnte.

    Wer dort festgehalten und zur Arbeit gezwungen wird, ist ein Mensch, der Hilfe braucht. Er ist nicht schuld daran, und Sie sind es auch nicht.
travelled-family =
    👪 <b>Wenn jemand aus Ihrer Familie dort ist</b>
    • Schreiben Sie auf, wann Sie zuletzt etwas gehört haben, dazu den Ort, die Firma und die Namen, die genannt wurden.
    • Verständigen Sie das Außenministerium Ihres Landes und die Polizei bei Ihnen zu Hause. Fragen Sie nach der Stelle gegen Menschenhandel.
    • Wenn Sie miteinander sprechen oder schreiben, hören vielleicht andere mit. Fragen Sie nur, was sich mit Ja oder Nein beantworten lässt.
    • Zahlen Sie niemandem, der verspricht, ihn oder sie herauszuholen. Fragen Sie vor jeder Zahlung die Botschaft.
    • Werden Sie um Geld gebeten oder darum, andere Leute anzuwerben? Seien Sie nicht böse: Vielleicht wird Ihr Angehöriger dazu gezwungen.
travelled-signs =
    🔎 <b>Zeichen, dass eine Arbeit im Ausland nicht ist, was sie scheint</b>
    • Das Angebot kam über einen Chat, mit viel Lohn für wenig Können.
    • Flug, Visum und Bett sind bezahlt, aber es gibt keinen Vertrag, den Sie behalten dürfen.
    • Sie sollen als Tourist einreisen oder mit Auto oder Boot über eine Grenze.
    • Man will Ihren Pass für Sie aufbewahren, verlangt eine Anzahlung oder redet von Schulden.
    • Man lässt Sie mit niemandem allein sprechen, der dort arbeitet.
button-travelled-going = Ich will bald dorthin reisen
button-travelled-family = Jemand aus meiner Familie ist dort
button-travelled-signs = Woran man es erkennt

## Reports

report-thanks = Danke. Ihre Meldung hilft, andere zu warnen. Nichts darin verrät, wer Sie sind.
report-again = Sie haben diese Nachricht schon gemeldet. Sie zählt einmal. Danke.
report-failed = Ich konnte Ihre Meldung gerade nicht speichern. Bitte versuchen Sie es später noch einmal. Was ich zu der Nachricht gesagt habe, gilt weiter.
report-how =
    Um eine Nachricht zu melden, leiten Sie sie mir weiter und tippen auf „Diese Nachricht melden“.
    Oder antworten Sie hier in unserem Chat mit /report auf die Nachricht.
report-gone = Ich finde diese Nachricht nicht mehr. Bitte leiten Sie sie mir noch einmal weiter.

## "This answer is wrong"

wrong-ask = Was stimmt an meiner Antwort nicht?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Danke. Was für eine Nachricht ist es? Das hilft denen, die meine Regeln pflegen.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Danke. Was wollte man von Ihnen? Das hilft denen, die meine Regeln pflegen.
button-wrong-other-kind = Es ist eine andere Art von Betrug
button-honest-bank = Von meiner Bank
button-honest-delivery = Von Geschäft oder Paketdienst
button-honest-office = Von Behörde oder Schule
button-honest-work = Es geht um die Arbeit
button-honest-private = Von Familie oder Freunden
button-honest-advert = Nur Werbung
button-honest-news = Nachrichten oder Betrugswarnung
button-honest-other = Etwas anderes
button-scam-money = Geld oder eine Geldanlage
button-scam-code = Code, Passwort oder Anmeldung
button-scam-link = Link öffnen oder App installieren
button-scam-job = Arbeit oder Aufgaben
button-scam-love = Freundschaft oder Liebe
button-scam-threat = Man bedroht mich
button-scam-other = Etwas anderes
wrong-thanks = Danke. Die Menschen, die meine Regeln pflegen, werden das sehen. Meine Antwort ändert sich dadurch nicht von selbst.
wrong-failed = Ich konnte das gerade nicht speichern. Bitte versuchen Sie es später noch einmal.

## Telling those who asked when the answer changes

tell-me-kept = Gut. Ändert sich meine Antwort auf diese Nachricht innerhalb von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }, schreibe ich Ihnen hier. Bis dahin speichere ich, wie ich Sie erreiche. Von der Nachricht bleibt nur eine Art Fingerabdruck, aus dem sie niemand lesen kann. /forget beendet das.
tell-me-ended = Gut. Ich schreibe Ihnen dazu nicht mehr. Wie ich Sie erreiche, ist gelöscht.
tell-me-failed = Ich konnte das gerade nicht speichern. Bitte versuchen Sie es später noch einmal.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Meine Antwort hat sich geändert</b>
    Am { $date } haben Sie mich nach einer Nachricht gefragt. Damals sagte ich: „{ $before }“. Nach dem, was ich heute weiß, sage ich: „{ $now }“.
    Bitte seien Sie bei diesem Absender vorsichtig. Leiten Sie mir die Nachricht noch einmal weiter, dann sehen Sie, warum.
    Wie ich Sie erreiche, habe ich jetzt gelöscht.
told-better =
    🔔 <b>Meine Antwort hat sich geändert</b>
    Am { $date } haben Sie mich nach einer Nachricht gefragt. Damals sagte ich: „{ $before }“. Nach dem, was ich heute weiß, sage ich: „{ $now }“.
    Das heißt nicht, dass sie ehrlich gemeint ist. Leiten Sie mir die Nachricht noch einmal weiter, dann sehen Sie mehr.
    Wie ich Sie erreiche, habe ich jetzt gelöscht.
level-name-high = sieht sehr nach Betrug aus
level-name-caution = könnte Betrug sein
level-name-none = nichts erkannt

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Zurzeit sind solche Nachrichten unterwegs: { $family }.
pass-on-next = Was dahintersteckt: { $next }
pass-on-do = Was hilft: { $do }
pass-on-foot = Geprüft mit { -bot }. Schon bezahlt oder einen Code genannt? Sofort die Bank anrufen, unter der Nummer auf der Bankkarte.
pass-on-how = Hier ist eine kurze Warnung, ohne ein Wort aus Ihrer Nachricht. Halten Sie sie gedrückt, um sie weiterzugeben.

## About the bot

start-body =
    👋 <b>Guten Tag, ich bin { -bot }.</b>

    Sie haben eine Nachricht bekommen und sind unsicher? <b>Leiten Sie sie mir weiter.</b>
    Eine SMS, eine E-Mail, ein anderer Chat? Schicken Sie mir ein Bildschirmfoto, oder kopieren Sie die Wörter.
    Ich sage Ihnen, wie bedenklich sie ist, an welchen Wörtern das liegt und was Sie jetzt tun können.

    Ich bin ein Programm, kein Mensch. Ich kenne viele Betrügereien, aber nicht alle. Deshalb verspreche ich nie, dass eine Nachricht ehrlich ist.

    Wenn Sie nur fragen, speichere ich nichts von der Nachricht. Wenn Sie auf „Melden“ tippen, speichere ich, was hilft, andere zu warnen – und nichts, was verrät, wer Sie sind: /privacy

    <b>Schon bezahlt oder einen Code genannt?</b> Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte. Leiten Sie mir danach die Nachricht weiter.
help-body =
    <b>So benutzen Sie mich</b>

    • Leiten Sie mir eine Nachricht weiter, oder kopieren Sie ihre Wörter und schicken Sie sie mir.
    • Ich antworte, was ich erkannt habe und was Sie tun können.
    • Unter meiner Antwort können Sie die Nachricht melden, mir sagen, dass ich mich irre, oder Hilfe bekommen, wenn Sie schon bezahlt haben.

    • Mehrere Nachrichten aus einem Chat? Leiten Sie sie zusammen weiter. Ich lese sie als ein Gespräch.

    Ich lese Wörter, Links, Schaltflächen, Dateinamen und in Bildern die Wörter und QR-Codes. Sprachnachrichten hören, Videos ansehen oder geheime Chats lesen kann ich nicht.

    /paid – was zu tun ist, wenn Sie schon bezahlt oder einen Code genannt haben
    /travelled – wenn es um Arbeit in der Ferne geht
    /check – eine Nachricht ansehen, auf die Sie antworten
    /report – eine Nachricht melden
    /country – wen Sie in Ihrem Land anrufen können
    /language – Sprache wählen
    /privacy – was ich speichere
    /forget – löschen, was Sie gemeldet haben
privacy-body =
    🔒 <b>Was ich speichere und was nicht</b>

    <b>Wenn Sie nur fragen:</b> nichts von der Nachricht. Mein technisches Protokoll hält fest, dass eine Nachricht geprüft wurde, welche Regeln passten und wie lange es dauerte. Keine Wörter, kein Name, keine Nummer. Eine Stunde lang merke ich mir die Nachricht, damit die Knöpfe gehen; aufgeschrieben wird sie nirgends.

    <b>Wenn Sie eine Nachricht melden, speichere ich:</b>
    • von ihren Wörtern nur die, die meine Regeln schon kennen; alles andere lasse ich weg, Zahlen mache ich unkenntlich;
    • Links, Wallet-Adressen und Kontonamen des Absenders und Telefonnummern, bei denen man sich melden soll;
    • den Tag, die Sprache, meine Einschätzung und ob sie von einer Person, einer Gruppe oder einem Kanal kam – nicht, von welchem.

    <b>Wenn Sie sagen, dass ich mich irre, speichere ich:</b> den Tag, meine Antwort und was Sie mir gesagt haben. Keine Wörter der Nachricht.

    <b>Wenn Sie eine Sprache oder ein Land wählen:</b> diese Wahl.

    <b>Wenn ich Bescheid sagen soll, falls sich meine Antwort ändert:</b> wie ich Sie erreiche, mit einem Schlüssel verschlossen, bis ich es Ihnen gesagt habe oder die Zeit um ist. Dann wird es vernichtet.

    <b>Bilder</b> werden auf dem Rechner gelesen, auf dem ich laufe. Sie gehen an niemanden sonst und werden nicht gespeichert.

    <b>In Gruppen und geschäftlichen Chats:</b> nichts von dem, was dort steht. Ich speichere nur, was die Admins einer Gruppe gewählt haben und ob der Inhaber eines Geschäftskontos zugestimmt hat.

    <b>Sonst speichere ich nie</b> Ihren Namen, Ihre Telegram-Kennung oder Ihre Telefonnummer. An ihrer Stelle steht eine Art Fingerabdruck, gebildet mit einem geheimen Schlüssel. Ob zwei Meldungen von derselben Person sind, kann niemand sehen, solange der Schlüssel geheim bleibt. Der Schlüssel wird nach { $key_days ->
        [one] { $key_days } Tag
       *[other] { $key_days } Tagen
    } vernichtet. Danach kann es überhaupt niemand mehr, auch nicht die Menschen, die mich betreiben.

    <b>Meldungen werden gelöscht</b> nach { $retention_days ->
        [one] { $retention_days } Tag
       *[other] { $retention_days } Tagen
    }.

    <b>/forget</b> löscht sofort Ihre Meldungen, Ihre Antworten, was Sie gewählt haben und wie ich Sie erreiche. Das geht, solange es den Schlüssel gibt. Später weiß ich nicht mehr, welche Meldungen von Ihnen waren.

    Unseren Chat speichert Telegram selbst. Dort können Sie ihn löschen.
forget-done = { $count ->
        [one] Erledigt. Ich habe { $count } Eintrag gelöscht.
       *[other] Erledigt. Ich habe { $count } Einträge gelöscht.
    }
forget-none = Ich habe nichts von Ihnen gefunden, das zu löschen wäre.
forget-failed = Ich konnte es gerade nicht löschen. Bitte versuchen Sie es später noch einmal mit /forget.

language-ask = In welcher Sprache soll ich schreiben?
language-set = Ab jetzt schreibe ich auf Deutsch.

check-how =
    Leiten Sie mir die Nachricht weiter, bei der Sie unsicher sind.
    Oder antworten Sie mit /check darauf.
slow-down = { $seconds ->
        [one] Das war viel auf einmal. Bitte warten Sie { $seconds } Sekunde und schicken Sie es noch einmal.
       *[other] Das war viel auf einmal. Bitte warten Sie { $seconds } Sekunden und schicken Sie es noch einmal.
    }
something-broke =
    Entschuldigung, bei mir ist etwas schiefgegangen. Sie haben nichts falsch gemacht.
    Ihre Nachricht steht noch hier in unserem Chat. Bitte schicken Sie sie mir in einer Minute noch einmal.
    Bis dahin: Senden Sie kein Geld, keine Codes und keine Ausweise.
unknown-command = Diesen Befehl kenne ich nicht. Leiten Sie mir eine Nachricht weiter, oder sehen Sie unter /help nach.

## For admins

rules-summary =
    <b>Geltende Regeln</b>
    Fingerabdruck: <code>{ $fingerprint }</code>
    Regeln: { $rules } (fest: { $stable }, auf Probe: { $shadow })
    Dateien: { $files }
    Geladen: { $loaded }
rules-errors = { $count ->
        [one] ⚠️ { $count } Fehler in den Regeldateien. Die alten Regeln gelten weiter.
       *[other] ⚠️ { $count } Fehler in den Regeldateien. Die alten Regeln gelten weiter.
    }
rules-warnings = { $count ->
        [one] ⚠️ { $count } Stelle in den Regeldateien zum Nachsehen. Die neuen Regeln gelten trotzdem.
       *[other] ⚠️ { $count } Stellen in den Regeldateien zum Nachsehen. Die neuen Regeln gelten trotzdem.
    }
rules-origins = <b>Woher sie kommen</b>
rules-shipped = Mit mir ausgeliefert
rules-overridden = Von Ihnen abgeschaltet: { $off }, von Ihnen geändert: { $changed }
rules-no-errors = Die Regeldateien haben keine Fehler.
reload-done = ✅ Die neuen Regeln gelten.
reload-unchanged = Die Regeldateien haben sich nicht geändert.
reload-failed = ⚠️ Die neuen Regeldateien wurden nicht übernommen. Die alten Regeln gelten weiter.
stats-title = <b>Was gemeldet wurde</b>
stats-total = Insgesamt: { $count }
stats-by-family = <b>Nach Art</b>
stats-by-language = <b>Nach Sprache</b>
stats-by-week = <b>Nach Woche</b>
stats-row = { $name }: { $count }
stats-empty = Es gibt noch keine Meldungen.
stats-disputes = Als falsch bezeichnete Antworten: { $count }
stats-by-rule = <b>Regeln, deren Antworten als falsch bezeichnet wurden</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: kein Betrug { $honest }, andere Art { $other }, von { $hits } Meldungen
store-unavailable = Der Speicher der Meldungen ist gerade nicht erreichbar. Nachrichten prüfen geht weiterhin.
admins-only = Dieser Befehl ist nur für Admins.

## In a terminal, without Telegram

terminal-no-token = Es ist kein Telegram-Token gesetzt, daher sprechen wir hier im Terminal. Es wird nichts irgendwohin gesendet.
terminal-hello = Tippen oder fügen Sie eine Nachricht ein; eine leere Zeile beendet sie. /help zeigt, was ich noch kann, Strg-D beendet.
terminal-actions = /report hebt sie für andere auf · /paid wenn Sie schon bezahlt oder einen Code genannt haben · /wrong wenn ich mich irre
terminal-actions-travelled = /report hebt sie für andere auf · /travelled wenn jemand hinreist oder schon dort ist · /wrong wenn ich mich irre
terminal-report = /report hebt sie für andere auf · /wrong scam wenn es Betrug ist, den ich übersehen habe
terminal-wrong-how = Schreiben Sie „/wrong honest“, wenn die Nachricht ehrlich ist, oder „/wrong scam“, wenn es Betrug ist, den ich übersehen habe.
terminal-bye = Auf Wiedersehen. Alles Gute.
terminal-last-none = Es gibt noch keine Nachricht. Fügen Sie zuerst eine ein.
