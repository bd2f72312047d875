### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Zuerst ein paar Tage nettes Plaudern, vielleicht mit Bildern aus einem schönen Leben. Verlangt wird noch nichts. Später ist von Gewinnen mit Geldanlagen die Rede.
    .trust = Bald wird ein Verwandter oder Lehrer erwähnt, der gut verdient, und man will Ihnen zeigen, wie das geht. Vielleicht sollen Sie dafür in eine andere App wechseln.
    .hook = Man wird Sie auf eine Seite oder in eine App führen, und Sie sollen mit einer kleinen Summe anfangen. Vielleicht bekommen Sie sogar etwas zurück, damit Sie Vertrauen fassen.
    .first-payment = Die Zahlen auf dem Bildschirm werden steigen. Man wird Sie drängen, mehr einzuzahlen, vom Ersparten oder mit einem Kredit.
    .squeeze = Bevor Sie etwas abheben dürfen, verlangt man eine Steuer, eine Gebühr oder eine Vorauszahlung. Nach jeder Zahlung kommt die nächste Forderung.
    .recovery = Jemand wird anbieten, das Geld gegen eine Gebühr zurückzuholen. Oft sind es dieselben Leute.
next-job-task =
    .opener = Man wird Ihnen von leichten Aufgaben mit Likes oder Bestellungen erzählen und Sie in eine andere App oder zu einem „Lehrer“ schicken.
    .trust = Für die ersten Aufgaben bekommen Sie ein wenig Geld, damit Sie Vertrauen fassen.
    .hook = Sie sollen auf einer Seite ein Konto eröffnen und dort Aufgaben erledigen. Bald kostet eine Aufgabe Geld.
    .first-payment = Für eine besondere Aufgabe sollen Sie einzahlen, jedes Mal mehr. Der Verdienst steht nur auf dem Bildschirm.
    .squeeze = Man wird sagen, ein Fehler oder eine Steuer halte Ihr Geld fest. Noch eine einzige Zahlung, dann werde es frei.
    .recovery = Jemand wird anbieten, Ihre Einzahlungen gegen eine Gebühr zurückzuholen. Oft sind es dieselben Leute.
next-recovery-scam =
    .opener = Man wird fragen, wie viel Sie verloren haben, und sagen, Ihr Geld sei gefunden worden.
    .trust = Man wird Ihnen Papiere, Dienstausweise oder ein falsches Konto mit Ihrem Geld darauf zeigen.
    .hook = Man wird Ihren Ausweis, Ihre Zugangsdaten oder einen Blick auf Ihren Bildschirm verlangen, angeblich „für die Auszahlung“.
    .first-payment = Man wird zuerst eine Gebühr, eine Steuer oder eine Vorauszahlung verlangen. Zurück kommt nichts.
    .squeeze = Nach jeder Zahlung kommen neue Kosten, und man wird Sie drängen.
    .recovery = Man wird zuerst eine Gebühr, eine Steuer oder Einblick in Ihr Konto verlangen. Dann ist auch dieses Geld weg.
next-impersonation-authority =
    .opener = Man wird nach Ihrem Namen und Ihrer Nummer fragen und dann von einem Verfahren gegen Sie sprechen.
    .trust = Man wird Ihnen einen Dienstausweis, ein Schreiben oder einen Videoanruf zeigen und Sie an einen „Beamten“ weiterreichen.
    .hook = Man wird Ihnen Angst vor einer Verhaftung machen, Stillschweigen verlangen und Sie nicht auflegen lassen. Dann geht es um Ihr Geld.
    .first-payment = Sie sollen Ihr Erspartes „zur Prüfung“ überweisen, eine „Kaution“ zahlen oder Bargeld und Karten übergeben.
    .squeeze = Man wird wieder mit Verhaftung drohen und mehr verlangen, vielleicht auch einen Kredit, bis nichts mehr da ist.
    .recovery = Jemand wird sagen, er könne gegen eine Gebühr Ihren Namen reinwaschen oder das Geld zurückholen.
next-impersonation-ecommerce-support =
    .opener = Man wird eine Bestellung oder ein Paket nennen und will, dass Sie antworten, anrufen oder einen Link öffnen.
    .trust = Man wird Ihre Bestellung oder eine Personalnummer nennen, um glaubhaft zu wirken.
    .hook = Sie sollen einen Link öffnen, einen QR-Code scannen oder Ihren Bildschirm zeigen, angeblich „zum Stornieren“ oder „für die Rückzahlung“.
    .first-payment = Sie sollen „zum Prüfen des Kontos“ etwas bezahlen, überweisen oder einen Kredit aufnehmen. Man verspricht, alles zurückzugeben.
    .squeeze = Man wird sagen, es sei ein Fehler passiert und Sie müssten noch einmal zahlen, um den Rest zu bekommen.
    .recovery = Jemand wird anbieten, das Geld gegen eine Gebühr zurückzuholen. Oft sind es dieselben Leute.
