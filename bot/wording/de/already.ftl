### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Was ist passiert?</b>
    Das passiert jeden Tag auch vorsichtigen Menschen. Wählen Sie, was zutrifft, auch mehreres nacheinander.

## Buttons: at most 40 characters

button-already-bank = 🏦 Geld überwiesen
button-already-card = 💳 Mit Karte bezahlt, Daten genannt
button-already-crypto = 🪙 Kryptowährung gesendet
button-already-gift-card = 🎁 Geschenkkarten gekauft
button-already-cash = 💶 Bargeld übergeben oder verschickt
button-already-code = 🔑 Code oder Passwort genannt
button-already-telegram = 📱 Telegram-Code genannt
button-already-app = 📲 Eine App installiert
button-already-screen = 🖥 Bildschirm gezeigt
button-already-id = 🪪 Ausweis oder Papiere geschickt
button-already-pictures = 🖼 Intime Bilder geschickt
button-already-account = 🏧 Konto verliehen, Geld weitergeleitet
button-already-travel = ✈️ Es geht um Arbeit in der Ferne
button-already-other = Etwas anderes ist passiert

already-bank-body =
    🏦 <b>Sie haben Geld überwiesen</b>
    1. Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte. Jede Minute zählt.
    2. Sagen Sie: „Ich glaube, ich wurde betrogen. Bitte stoppen Sie die Zahlung und holen Sie sie zurück.“
    3. Fragen Sie, was die Bank von Ihnen braucht, und schreiben Sie die Vorgangsnummer auf.
    4. Zahlen Sie nichts mehr, egal, was der Absender sagt.
    5. Erstatten Sie Anzeige bei der Polizei. Bewahren Sie Nachrichten, Kontonummer und Beleg auf.
already-card-body =
    💳 <b>Sie haben mit Karte bezahlt oder Kartendaten genannt</b>
    1. Sperren Sie jetzt die Karte: in der App Ihrer Bank oder unter der Nummer auf der Karte.
    2. Sagen Sie der Bank, dass es Betrug ist und Sie der Zahlung widersprechen. Geld, das mit Karte bezahlt wurde, lässt sich oft zurückholen.
    3. Gehen Sie die letzten Zahlungen durch und sagen Sie der Bank, welche nicht von Ihnen sind.
    4. Wenn Sie auch einen Code Ihrer Bank eingetippt haben, sagen Sie das.
    5. Erstatten Sie Anzeige bei der Polizei. Bewahren Sie die Nachrichten und die Adresse der Seite auf.
already-crypto-body =
    🪙 <b>Sie haben Kryptowährung gesendet</b>
    1. Schreiben Sie jetzt der Krypto-Börse, von der Sie gesendet haben. Bitten Sie darum, die Adresse des Empfängers zu markieren.
    2. Bewahren Sie diese Adresse und die Nummer der Überweisung auf.
    3. Wenn Sie die geheimen Wörter Ihrer Wallet eingetippt oder etwas bestätigt haben: Legen Sie eine neue Wallet an und übertragen Sie alles, was noch da ist.
    4. Erstatten Sie Anzeige bei der Polizei.
    Offen gesagt: Was gesendet wurde, kommt selten zurück. Eine schnelle Meldung kann aber weiteren Schaden verhindern.
already-gift-card-body =
    🎁 <b>Sie haben Geschenkkarten gekauft</b>
    1. Schicken Sie die Codes nicht ab, falls Sie es noch nicht getan haben.
    2. Rufen Sie jetzt die Firma an, die auf der Karte steht. Bitten Sie darum, das restliche Guthaben zu sperren.
    3. Bewahren Sie Karten und Kassenbon auf: Man wird danach fragen.
    4. Sagen Sie dem Geschäft und Ihrer Bank, wie Sie bezahlt haben.
    5. Erstatten Sie Anzeige bei der Polizei.
already-cash-body =
    💶 <b>Sie haben Bargeld, Gold oder eine Bankkarte übergeben oder verschickt</b>
    1. Rufen Sie jetzt die Polizei, solange noch jemand in der Nähe sein kann.
    2. Haben Sie es verschickt? Bitten Sie die Post oder den Paketdienst, das Paket anzuhalten. Halten Sie die Sendungsnummer bereit.
    3. Haben Sie eine Bankkarte übergeben? Lassen Sie sie jetzt sperren, unter der Nummer Ihrer Bank.
    4. Schreiben Sie auf, wie die Person aussah, dazu Uhrzeit und Ort.
    5. Machen Sie niemandem auf, der noch einmal kommt.
already-code-body =
    🔑 <b>Sie haben einen Code oder ein Passwort genannt</b>
    1. War es für Ihre Bank? Rufen Sie zuerst die Bank an, unter der Nummer auf Ihrer Bankkarte.
    2. Öffnen Sie das Konto selbst und ändern Sie das Passwort.
    3. Suchen Sie in den Einstellungen nach „Geräte“ oder „Sitzungen“ und melden Sie alle anderen ab.
    4. Schalten Sie die Anmeldung in zwei Schritten ein.
    5. Ändern Sie das Passwort überall, wo Sie dasselbe benutzt haben, zuerst bei Ihrer E-Mail.
already-telegram-body =
    📱 <b>Sie haben Ihren Telegram-Code genannt</b>
    1. Öffnen Sie in Telegram Einstellungen, dann Geräte. Beenden Sie alle anderen Sitzungen.
    2. Öffnen Sie dann Einstellungen, Privatsphäre und Sicherheit, Zweistufige Bestätigung: Legen Sie ein Passwort fest.
    3. Kommen Sie nicht mehr hinein? Melden Sie sich sofort mit Ihrer eigenen Nummer neu an.
    4. Sagen Sie Ihren Kontakten: Nachrichten mit Bitten um Geld oder Abstimmungen sind nicht von Ihnen.
    5. Sehen Sie Ihre Kanäle, Gruppen und Bots durch. Entfernen Sie, was Sie nicht kennen.
already-app-body =
    📲 <b>Sie haben eine App installiert, die man Ihnen geschickt hat</b>
    1. Schalten Sie jetzt den Flugmodus ein und das WLAN aus.
    2. Rufen Sie Ihre Bank von einem anderen Telefon an. Lassen Sie Zahlungen für heute stoppen.
    3. Löschen Sie die App. Geht das nicht, lassen Sie das Handy von jemandem zurücksetzen, dem Sie vertrauen.
    4. Ändern Sie danach Ihre Passwörter, von einem anderen Gerät aus.
    5. Sehen Sie einige Wochen lang jeden Tag auf Ihr Bankkonto.
already-screen-body =
    🖥 <b>Sie haben Ihren Bildschirm gezeigt oder jemanden Ihr Gerät steuern lassen</b>
    1. Beenden Sie jetzt das Gespräch und die Übertragung. Im Zweifel schalten Sie das Gerät aus.
    2. Rufen Sie Ihre Bank von einem anderen Telefon an: Man hat vielleicht Ihr Konto und Ihre Codes gesehen.
    3. Löschen Sie das Programm, das Sie installieren sollten.
    4. Ändern Sie von einem anderen Gerät aus die Passwörter für Bank und E-Mail.
    5. Gehen Sie nicht ans Telefon, wenn man zurückruft, auch wenn es angeblich die Bank ist.
already-id-body =
    🪪 <b>Sie haben Ausweis, Papiere oder ein Foto von sich geschickt</b>
    1. Sagen Sie es Ihrer Bank, damit sie auf Ihr Konto achtet.
    2. Erstatten Sie Anzeige bei der Polizei. Die brauchen Sie vielleicht, wenn jemand Ihren Namen benutzt.
    3. Bitten Sie die Auskunftei Ihres Landes (in Deutschland die Schufa), neue Kredite auf Ihren Namen zu sperren.
    4. Fragen Sie die Behörde, die den Ausweis ausgestellt hat, ob Sie einen neuen brauchen.
    5. Schicken Sie nichts mehr: kein Foto, kein Video mit dem Ausweis in der Hand.
already-pictures-body =
    🖼 <b>Jemand hat intime Bilder von Ihnen</b>
    1. Sie sind nicht schuld. Das erleben viele Menschen, und es gibt Hilfe.
    2. Zahlen Sie nichts oder nichts mehr. Wer zahlt, soll danach wieder zahlen.
    3. Antworten Sie nicht mehr, aber löschen Sie nichts: Bewahren Sie die Nachrichten und den Kontonamen auf.
    4. Melden Sie das Konto in der App und gehen Sie zur Polizei.
    5. Unter 18? Sprechen Sie noch heute mit einem Erwachsenen, dem Sie vertrauen. Der kostenlose Dienst „Take It Down“ hilft, solche Bilder aus dem Internet fernzuhalten; für Erwachsene gibt es „StopNCII“.
    <b>Wenn Sie nicht mehr weiterwissen, sprechen Sie jetzt mit jemandem:</b> Freunde, eine Ärztin, ein Arzt oder ein Notruf.
already-account-body =
    🏧 <b>Sie haben Ihr Konto verliehen oder Geld weitergeleitet</b>
    1. Hören Sie jetzt auf. Leiten Sie nichts weiter, auch wenn man Ihnen droht.
    2. Lassen Sie das Geld, wo es ist, und sagen Sie es heute noch Ihrer Bank.
    3. Gehen Sie selbst zur Polizei und bringen Sie die Nachrichten mit. Es hilft Ihnen, wenn Sie früh hingehen.
    4. Haben Sie Karte, Zugangsdaten oder SIM-Karte abgegeben? Lassen Sie sie sperren.
already-other-body =
    <b>Was auch passiert ist: Das hilft fast immer</b>
    1. Halt: Zahlen Sie nichts mehr und antworten Sie nicht mehr.
    2. Rufen Sie Ihre Bank an, wenn es um Geld oder Bankdaten geht.
    3. Ändern Sie die Passwörter, die der Absender vielleicht kennt.
    4. Bewahren Sie alles auf: Nachrichten, Nummern, Belege.
    5. Sprechen Sie mit jemandem, dem Sie vertrauen, und mit der Polizei.

# Stands under each of the above.
already-second-scam = ⛔ <b>Bald bietet vielleicht jemand an, Ihr Geld zurückzuholen. Das ist der zweite Betrug</b>, auch wenn er sich als Polizei, Anwalt oder Bank vorstellt. Zahlen Sie keine Gebühr. Vertrauen Sie nur Nummern, die Sie selbst herausgesucht haben.
button-already-more = Es ist noch etwas passiert
button-help-lines = ☎️ Wen ich anrufen kann
