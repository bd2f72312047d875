### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Jemand, der sich als Kundendienst ausgibt
    .next = Man will einen Code, ein Passwort, die geheimen Wörter Ihrer Wallet oder einen Blick auf Ihren Bildschirm. Damit wird Ihr Konto übernommen und leergeräumt.
    .do =
        Geben Sie keinen Code, kein Passwort und keine geheimen Wörter weiter. Ein echter Kundendienst braucht sie nie.
        Zeigen Sie niemandem Ihren Bildschirm und installieren Sie keine App dafür. Ist es schon passiert? Beenden Sie es jetzt und löschen Sie die App.
        Nutzen Sie keine Links und keine Nummern aus dieser Nachricht. Öffnen Sie die App oder die Internetseite selbst und fragen Sie dort nach.
        Wenn Sie schon einen Code genannt haben: Ändern Sie jetzt Ihr Passwort und melden Sie alle anderen Geräte ab.

family-impersonation-ecommerce-support =
    .name = Jemand, der sich als Geschäft oder Paketdienst ausgibt
    .next = Sie sollen einen Link öffnen, einen QR-Code scannen, Ihren Bildschirm zeigen oder Geld senden – angeblich für eine Rückzahlung. In Wahrheit ist danach Ihr eigenes Geld weg.
    .do =
        Zahlen Sie nichts, um Geld zurückzubekommen oder etwas abzubestellen. Eine echte Rückzahlung kommt auf dem Weg, auf dem Sie bezahlt haben.
        Zeigen Sie niemandem Ihren Bildschirm und installieren Sie keine App dafür.
        Öffnen Sie die App des Geschäfts selbst und sehen Sie dort Ihre Bestellung an.
        Wenn jemand Ihren Bildschirm gesehen hat: Legen Sie auf und rufen Sie Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

family-impersonation-authority =
    .name = Jemand, der sich als Polizei, Gericht oder Behörde ausgibt
    .next = Man macht Ihnen Angst vor einer Verhaftung, verlangt Stillschweigen und lässt Sie nicht auflegen. Dann sollen Sie Geld überweisen, angeblich „zur Prüfung“.
    .do =
        Legen Sie auf oder beenden Sie den Chat. Das dürfen Sie.
        Senden Sie kein Geld und keine Ausweise. Keine Polizei und kein Gericht lässt Sie Ihr Erspartes zur Prüfung überweisen.
        Sprechen Sie jetzt mit jemandem, dem Sie vertrauen – gerade dann, wenn Sie schweigen sollen.
        Suchen Sie die Nummer der Behörde selbst heraus und fragen Sie dort nach.

family-impersonation-bank =
    .name = Jemand, der sich als Ihre Bank ausgibt
    .next = Man will einen Code oder Ihre Kartennummer. Oder Sie sollen Ihr Geld auf ein anderes Konto überweisen, angeblich „zum Schutz“.
    .do =
        Nennen Sie keinen Code und überweisen Sie kein Geld.
        Rufen Sie Ihre Bank selbst an, unter der Nummer auf Ihrer Bankkarte.
        Tippen Sie in dieser Nachricht auf keinen Link.
        Wenn Sie schon einen Code oder Ihre Kartennummer genannt haben: Lassen Sie Karte und Konto jetzt bei der Bank sperren.

family-impersonation-friend-family =
    .name = Jemand, der sich als Verwandter oder Freund ausgibt
    .next = Bald wird dringend Geld gebraucht: eine Rechnung, ein kaputtes Handy, ein Unfall. Und immer gibt es einen Grund, warum man gerade nicht telefonieren kann.
    .do =
        Senden Sie noch kein Geld.
        Rufen Sie die Person unter der Nummer an, die Sie schon immer hatten.
        Fragen Sie etwas, das nur der echte Mensch wissen kann. Auch eine Stimme lässt sich nachmachen.
        Wenn Sie schon bezahlt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

family-impersonation-boss =
    .name = Jemand, der sich als Ihr Chef oder Ihre Chefin ausgibt
    .next = Sie sollen Geschenkkarten kaufen oder Geld überweisen, schnell und ohne jemandem etwas zu sagen.
    .do =
        Kaufen Sie noch nichts und überweisen Sie noch nichts.
        Fragen Sie persönlich nach oder unter einer Nummer, die Sie schon kennen.
        Sagen Sie einer Kollegin oder einem Kollegen Bescheid, auch wenn Sie schweigen sollen.
        Wenn Sie schon bezahlt haben: Sagen Sie es jetzt der Bank und Ihrem Betrieb. Jede Minute hilft.

family-impersonation-admin-telegram =
    .name = Jemand, der sich als Telegram oder als Admin einer Gruppe ausgibt
    .next = Sie sollen sich auf einer fremden Seite anmelden oder Ihren Anmeldecode nennen. Dann gehört Ihr Konto anderen, und die schreiben in Ihrem Namen an Ihre Kontakte.
    .do =
        Nennen Sie niemandem den Code, den Telegram Ihnen schickt.
        Öffnen Sie den Link nicht, stimmen Sie nicht ab und nehmen Sie das „Geschenk“ nicht an.
        Wenn Sie schon einen Code eingetippt haben: Öffnen Sie Einstellungen, dann Geräte, und beenden Sie alle anderen Sitzungen.
        Legen Sie danach ein Passwort fest: Einstellungen, Privatsphäre und Sicherheit, Zweistufige Bestätigung.

## Investing and love

family-investment-crypto-lure =
    .name = Das Versprechen eines sicheren Gewinns
    .next = Es beginnt mit einer kleinen Summe, und vielleicht bekommen Sie sogar etwas ausgezahlt. Dann werden die Summen größer, und Sie kommen nicht mehr an Ihr Geld.
    .do =
        Senden Sie kein Geld und keine Kryptowährung. Niemand kann einen Gewinn versprechen.
        Verlassen Sie die Gruppe. Die zufriedenen Mitglieder gehören vielleicht dazu.
        Fragen Sie vor jeder Geldanlage bei der Finanzaufsicht Ihres Landes nach.
        Wenn Sie schon bezahlt haben: Zahlen Sie nichts mehr und rufen Sie jetzt Ihre Bank oder Krypto-Börse an.

family-investment-fake-platform =
    .name = Eine Anlageseite oder App, die Geld anzeigt, das es nicht gibt
    .next = Bevor Sie Ihr Geld abheben dürfen, sollen Sie eine Gebühr, eine Steuer oder eine Vorauszahlung leisten. Nach jeder Zahlung kommt die nächste Forderung.
    .do =
        Zahlen Sie keine Gebühr und keine Steuer, um an Ihr Geld zu kommen. Es kommt nicht.
        Sagen Sie es jetzt Ihrer Bank oder Krypto-Börse und der Polizei.
        Bewahren Sie Bilder der Seite, die Adressen und die Chats auf.
        Glauben Sie niemandem, der Ihr Geld gegen eine Gebühr zurückholen will.

family-investment-romance-baiting =
    .name = Eine herzliche Zufallsbekanntschaft, die zu einer Geldanlage führt
    .next = Erst schreibt man sich wochenlang nett. Dann taucht ein Verwandter oder „Lehrer“ auf, der gut verdient, und eine Seite, auf der Sie Geld einzahlen sollen.
    .do =
        Senden Sie kein Geld und installieren Sie keine Anlage-App, die man Ihnen nennt.
        Sie dürfen einfach aufhören zu antworten. Sie schulden niemandem eine Erklärung.
        Sprechen Sie mit jemandem darüber, der Ihnen nahesteht.
        Wenn Sie schon eingezahlt haben: Zahlen Sie keine Gebühr für die Auszahlung. Rufen Sie jetzt Ihre Bank oder Krypto-Börse an.

family-romance-money =
    .name = Eine Liebe aus dem Internet, die Geld braucht
    .next = Es wird Geld gebraucht: für eine Fahrkarte, ein Visum oder das Krankenhaus. Nach jeder Zahlung kommt ein neuer Notfall.
    .do =
        Senden Sie kein Geld, keine Geschenkkarten und keine Kryptowährung, auch wenn die Geschichte noch so traurig ist.
        Sprechen Sie heute noch mit einer Freundin, einem Freund oder Verwandten darüber.
        Schicken Sie keine Bilder Ihrer Ausweise und keine intimen Bilder.
        Wenn Sie schon bezahlt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

## Jobs

family-job-task =
    .name = Bezahlte Aufgaben, für die man am Ende selbst einzahlen soll
    .next = Zuerst bekommen Sie ein wenig Geld. Dann müssen Sie einzahlen, um neue Aufgaben zu bekommen oder Ihren Verdienst abzuheben.
    .do =
        Zahlen Sie nichts ein. Bei ehrlicher Arbeit zahlt niemand, um seinen Lohn zu bekommen.
        Hören Sie mit den Aufgaben auf und verlassen Sie die Gruppe.
        Überlassen Sie niemandem Ihr Bankkonto oder Ihre Zugangsdaten.
        Wenn Sie schon bezahlt haben: Zahlen Sie nicht noch mehr, um es „freizuschalten“. Rufen Sie jetzt Ihre Bank an.

family-job-advance-fee =
    .name = Eine Stelle, für die Sie zuerst zahlen sollen
    .next = Man will Geld für eine Schulung, für Geräte, eine Prüfung oder ein Visum. Danach kommen weitere Gebühren – oder nichts mehr.
    .do =
        Zahlen Sie nichts, um Arbeit zu bekommen.
        Schicken Sie noch keinen Ausweis und keine Bankdaten.
        Suchen Sie die Internetseite der Firma selbst und fragen Sie dort, ob es die Stelle gibt.
        Wenn Sie schon bezahlt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

family-job-mule =
    .name = Eine Arbeit, bei der Sie Geld oder Pakete annehmen und weiterleiten
    .next = Über Ihr Konto oder Ihre Adresse soll laufen, was anderen weggenommen wurde. Dafür können Sie selbst Ärger mit der Polizei bekommen.
    .do =
        Nehmen Sie nichts an und leiten Sie nichts weiter. Überlassen Sie niemandem Ihr Konto oder Ihre Karte.
        Ist schon Geld gekommen? Lassen Sie es liegen und sagen Sie es jetzt Ihrer Bank.
        Sind schon Pakete gekommen? Schicken Sie sie nicht weiter. Fragen Sie die Polizei, was zu tun ist.
        Je früher Sie mit Bank oder Polizei sprechen, desto besser für Sie.

family-job-trafficking-indicators =
    .name = Eine Arbeit im Ausland, bei der Menschen vielleicht festgehalten werden
    .next = Sie sollen bald abreisen, alles wird bezahlt. Dort nimmt man Ihnen vielleicht den Pass ab und lässt Sie nicht mehr gehen.
    .do =
        Reisen Sie noch nicht ab.
        Geben Sie Ihren Pass niemandem.
        Bitten Sie Ihre Botschaft oder Ihr Außenministerium, den Arbeitgeber zu prüfen.
        Ist schon jemand dort und kann nicht weg? Wenden Sie sich an die Botschaft und die Polizei vor Ort. Zahlen Sie kein „Lösegeld“ über Fremde.

## Links, apps and files

family-phishing-link =
    .name = Ein Link, der auf eine gefälschte Seite führt
    .next = Die Seite fragt nach Ihren Zugangsdaten, Ihrer Kartennummer oder einem Code. Diese Angaben werden sofort missbraucht.
    .do =
        Öffnen Sie den Link nicht. Ist er schon offen, schließen Sie die Seite und tippen Sie nichts ein.
        Gehen Sie über die App der Firma oder tippen Sie ihre Adresse selbst ein.
        Wenn Sie Kartendaten oder einen Code eingetippt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.
        Wenn Sie ein Passwort eingetippt haben: Ändern Sie es jetzt überall, wo Sie es benutzen.

family-phishing-wallet-drainer =
    .name = Eine Seite, die eine Krypto-Wallet leerräumt
    .next = Sie sollen Ihre Wallet verbinden, etwas bestätigen oder ihre geheimen Wörter eintippen. Schon eine einzige Bestätigung kann genügen, und alles ist weg.
    .do =
        Verbinden Sie Ihre Wallet nicht und bestätigen Sie nichts.
        Tippen Sie die 12 oder 24 geheimen Wörter nirgends ein.
        Wenn es schon passiert ist: Legen Sie jetzt eine neue Wallet mit neuen Wörtern an und übertragen Sie alles, was noch da ist.
        Kein Kundendienst braucht Ihre geheimen Wörter.

family-malware-apk =
    .name = Eine Datei oder App, die Ihr Handy übernehmen kann
    .next = Sie sollen sie installieren und ihr alles erlauben. Dann können Fremde Ihre Codes mitlesen und Ihr Geld überweisen.
    .do =
        Öffnen und installieren Sie sie nicht. Löschen Sie sie.
        Ist sie schon installiert? Schalten Sie den Flugmodus ein und rufen Sie Ihre Bank von einem anderen Telefon an.
        Löschen Sie danach die App, oder lassen Sie das Handy von jemandem zurücksetzen, dem Sie vertrauen.
        Holen Sie Apps nur aus dem App-Store Ihres Handys.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Ein Geschäft oder Verkäufer, der vielleicht nie liefert
    .next = Sie sollen per Überweisung, mit Kryptowährung oder Geschenkkarten zahlen, nicht auf dem üblichen Weg des Geschäfts. Danach kommt nichts.
    .do =
        Zahlen Sie nicht per Überweisung, mit Kryptowährung oder Geschenkkarten.
        Bezahlen Sie nur innerhalb der Verkaufsplattform.
        Suchen Sie im Internet nach dem Namen des Geschäfts zusammen mit dem Wort „Betrug“.
        Wenn Sie schon bezahlt haben: Bitten Sie jetzt Ihre Bank, die Zahlung zu stoppen oder zurückzuholen.

family-shopping-buyer =
    .name = Ein Käufer, der auf seltsame Art bezahlen will
    .next = Man schickt Ihnen einen falschen Zahlungsbeleg oder einen Link, um das Geld zu „empfangen“. Oder man zahlt angeblich zu viel und will den Rest zurück.
    .do =
        Schicken Sie keine Ware und keinen „Rest“ zurück, bevor Ihre eigene Bank-App das Geld zeigt.
        Um Geld zu bekommen, müssen Sie nie einen Code nennen oder einen Link öffnen.
        Bleiben Sie beim Chat und bei der Bezahlung der Verkaufsplattform.
        Wenn Sie Kartendaten oder einen Code eingetippt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

family-rental-deposit =
    .name = Eine Wohnung, für die Sie vor der Besichtigung zahlen sollen
    .next = Man will eine Kaution oder Gebühr, bevor Sie die Wohnung gesehen haben. Dann kommen weitere Gebühren, aber keine Schlüssel.
    .do =
        Zahlen Sie nichts, bevor Sie oder jemand, dem Sie vertrauen, in der Wohnung war.
        Schicken Sie keine Kopie Ihres Ausweises.
        Sehen Sie nach, ob dieselben Bilder anderswo mit einer anderen Adresse stehen.
        Wenn Sie schon bezahlt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

family-loan-advance-fee =
    .name = Ein Kredit, für den Sie zuerst zahlen sollen
    .next = Vor der Auszahlung will man eine Gebühr, eine Versicherung oder eine „Testzahlung“. Der Kredit kommt nicht.
    .do =
        Zahlen Sie nichts, um einen Kredit zu bekommen.
        Installieren Sie keine Kredit-App über einen Link. Manche lesen Ihre Kontakte aus und bedrohen Sie später.
        Geben Sie weder Ihren Ausweis noch die Zugangsdaten Ihrer Bank heraus.
        Wenn Sie schon bezahlt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

family-ticket-fake =
    .name = Eintrittskarten oder Reisen, die es vielleicht nicht gibt
    .next = Sie sollen schnell überweisen, bevor jemand anders sie bekommt. Danach kommt nichts.
    .do =
        Zahlen Sie nicht per Überweisung oder mit Kryptowährung.
        Kaufen Sie nur beim Veranstalter oder bei der Verkaufsstelle, die er nennt.
        Wenn Sie schon bezahlt haben: Bitten Sie jetzt Ihre Bank, die Zahlung zu stoppen oder zurückzuholen.

family-charity-fake =
    .name = Ein Spendenaufruf, der vielleicht falsch ist
    .next = Ihre Spende soll auf ein privates Konto oder in eine Wallet gehen. Bei den Menschen in Not kommt sie nicht an.
    .do =
        Spenden Sie nicht über diese Nachricht.
        Wenn Sie helfen möchten, öffnen Sie die Internetseite einer Hilfsorganisation, die Sie kennen, und spenden Sie dort.
        Geben Sie in einem Chat keine Kartendaten an.
        Wenn Sie schon bezahlt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

## Luck and threats

family-prize-giveaway =
    .name = Ein Gewinn, für den Sie erst etwas geben sollen
    .next = Vor dem Gewinn will man eine Gebühr, eine Steuer, Ihre Kartendaten oder einen Code. Einen Gewinn gibt es nicht.
    .do =
        Zahlen Sie nichts, um einen Gewinn zu bekommen.
        Geben Sie keine Kartendaten und keinen Code heraus.
        Öffnen Sie die Internetseite der Firma selbst und sehen Sie nach, ob es den Gewinn gibt.
        Wenn Sie schon bezahlt oder Kartendaten genannt haben: Rufen Sie jetzt Ihre Bank an.

family-prize-inheritance =
    .name = Ein Vermögen oder Erbe von einem Fremden
    .next = Man will Geld für Papiere, Anwälte oder Steuern. Auf jede Zahlung folgt die nächste.
    .do =
        Zahlen Sie nichts und schicken Sie keine Kopie Ihres Ausweises.
        Antworten Sie nicht mehr. Sie schulden niemandem eine Erklärung.
        Wenn Sie schon bezahlt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

family-gambling-fake =
    .name = Wetten oder ein Casino, das vielleicht nie auszahlt
    .next = Zuerst gewinnen Sie ein wenig. Dann sollen Sie mehr einzahlen oder eine Gebühr zahlen, um an Ihren Gewinn zu kommen.
    .do =
        Zahlen Sie nichts ein und zahlen Sie keine Gebühr, um einen Gewinn abzuheben.
        Verlassen Sie die Gruppe. Ihre Gewinner sind vielleicht erfunden.
        Überlassen Sie niemandem Ihr Konto.
        Wenn Sie schon bezahlt haben: Rufen Sie jetzt Ihre Bank an, unter der Nummer auf Ihrer Bankkarte.

family-extortion-sextortion =
    .name = Eine Drohung, intime Bilder zu zeigen
    .next = Man will schnell Geld. Wer zahlt, soll danach noch mehr zahlen. Oft gibt es gar keine Bilder.
    .do =
        Zahlen Sie nicht und antworten Sie nicht mehr.
        Bewahren Sie die Nachrichten als Beweis auf.
        Melden Sie das Konto in der App und gehen Sie zur Polizei.
        Unter 18? Sprechen Sie noch heute mit einem Erwachsenen, dem Sie vertrauen. Sie sind nicht schuld daran.

family-recovery-scam =
    .name = Jemand, der verspricht, verlorenes Geld zurückzuholen
    .next = Man will zuerst eine Gebühr, eine Steuer oder Einblick in Ihr Konto. Dann ist auch dieses Geld weg.
    .do =
        Zahlen Sie nichts, und lassen Sie niemanden an Ihr Handy, Ihr Konto oder Ihre Wallet.
        Polizei und Banken verlangen für ihre Hilfe keine Gebühr.
        Sprechen Sie nur mit Ihrer Bank und der Polizei, unter Nummern, die Sie selbst herausgesucht haben.

## Of no family

family-general-signs =
    .name = Warnzeichen, die bei vielen Betrügereien vorkommen
    .next = Welche Art es ist, weiß ich nicht. Oft wird als Nächstes nach Geld, einem Code oder Ausweisen gefragt.
    .do =
        Lassen Sie sich nicht drängen.
        Senden Sie kein Geld, keine Codes und keine Ausweise.
        Fragen Sie die Person oder Firma unter einer Nummer, die Sie schon kennen.
        Sprechen Sie mit jemandem darüber, dem Sie vertrauen.

family-honest-lookalike =
    .name = Wörter, die auch in ehrlichen Mitteilungen stehen

## Where in the script a message stands

stage-opener = Das sieht nach einem Anfang aus: ein freundliches erstes Wort, noch wird nichts verlangt.
stage-trust = Hier soll wohl Ihr Vertrauen gewonnen werden. Die Bitte kommt später.
stage-hook = Das sieht nach dem Köder aus: ein Angebot oder ein Schreck, damit Sie antworten.
stage-first-payment = Das sieht nach dem Punkt aus, an dem zum ersten Mal Geld oder ein Code verlangt wird.
stage-squeeze = Das sieht nach dem Punkt aus, an dem immer mehr verlangt oder gedroht wird.
stage-recovery = Das richtet sich wohl an Menschen, die schon Geld verloren haben.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Sie haben schon bezahlt oder etwas herausgegeben

family-asker-travelled =
    .name = Jemand ist dort und kann nicht weg
