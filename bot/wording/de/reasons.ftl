# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Hier wird ein Code verlangt, den nur Sie bekommen haben. Wer ihn hat, kann Ihr Konto übernehmen. Echte Mitarbeiter fragen nie danach.
why-asks-password = Hier wird Ihr Passwort verlangt. Kein echter Anbieter will, dass Sie es jemandem nennen.
why-asks-seed-words = Hier werden die geheimen Wörter oder der Schlüssel Ihrer Wallet verlangt. Wer sie kennt, kann Ihnen alles nehmen.
why-asks-card-details = Hier werden Ihre Karten- oder Bankdaten verlangt. Damit kann ein Fremder Ihr Geld ausgeben.
why-asks-id-documents = Hier wird ein Foto Ihres Ausweises oder Passes verlangt. Fremde können damit Konten in Ihrem Namen eröffnen.
why-asks-money-first = Sie sollen zahlen, bevor Sie etwas bekommen. Danach kommt oft nur die nächste Gebühr und sonst nichts.
why-asks-deposit-to-unlock = Sie sollen zahlen, bevor Sie Ihr Geld bekommen. Das gibt es bei echter Arbeit und echten Plattformen nie.
why-asks-unusual-payment = Sie sollen auf eine Art zahlen, die sich kaum zurückholen lässt: Geschenkkarten, Kryptowährung oder Überweisung an eine Privatperson.
why-asks-remote-access = Sie sollen Ihren Bildschirm zeigen oder jemanden Ihr Gerät steuern lassen. Dann sieht er Ihre Bank und Ihre Codes.
why-asks-install-app = Sie sollen eine App installieren, die nicht aus dem App-Store kommt. So eine App kann Ihre Nachrichten lesen und Ihr Konto leeren.
why-asks-move-to-other-app = Sie sollen in einer anderen App oder privat weiterschreiben. Dort sieht sonst niemand, was geschieht.
why-asks-secrecy = Sie sollen schweigen. Wer es ehrlich meint, hat nichts dagegen, dass Sie Familie oder Bank fragen.
why-asks-to-receive-money = Geld oder Pakete sollen durch Ihre Hände gehen. Oft sind sie gestohlen, und die Polizei käme zuerst zu Ihnen.

# How they press
why-pressure-time = Hier wird gedrängt. Wer Sie hetzt, will nicht, dass Sie in Ruhe nachsehen.
why-pressure-account-loss = Sie sollen sofort handeln, sonst sei Ihr Konto weg. Öffnen Sie lieber selbst die App oder Internetseite und sehen Sie dort nach.
why-pressure-arrest = Hier wird mit Verhaftung oder Gericht gedroht. Die echte Polizei verlangt kein Geld und ermittelt nicht im Chat.

# Who they say they are
why-claims-support = Angeblich schreibt ein Kundendienst. Das kann jeder behaupten. Suchen Sie Hilfe nur in der App oder auf der Internetseite selbst.
why-claims-telegram-staff = Angeblich schreibt Telegram. Telegram fragt nicht nach Codes und schickt keine Links, um Ihr Konto zu retten.
why-claims-bank = Angeblich schreibt Ihre Bank. Ob das stimmt, erfahren Sie unter der Nummer auf Ihrer Bankkarte.
why-claims-authority = Angeblich schreibt die Polizei oder eine Behörde. Echte Behörden verlangen im Chat weder Geld noch Geheimnisse.
why-claims-shop-support = Angeblich schreibt der Kundendienst eines Geschäfts. Sehen Sie nur in dessen eigener App oder Internetseite nach.
why-claims-refund-compensation = Hier wird Geld versprochen, das Sie nicht verlangt haben. Echte Rückzahlungen kommen auf dem Weg, auf dem Sie bezahlt haben.
why-claims-auto-charge = Angeblich wird etwas abgebucht, das Sie nie bestellt haben. Der Schreck soll Sie zum Anrufen oder Antippen bringen.
why-claims-delivery-problem = Angeblich stimmt etwas mit einem Paket nicht. Sehen Sie auf der Seite des Paketdienstes selbst nach, nicht über diese Nachricht.
why-claims-family-new-number = Angeblich schreibt ein naher Mensch mit neuer Nummer oder in Not. Rufen Sie erst die Nummer an, die Sie schon haben.
why-claims-boss = Angeblich schreibt Ihr Chef oder Ihre Chefin. Fragen Sie persönlich oder am Telefon nach, bevor Sie etwas kaufen oder bezahlen.
why-claims-prize = Angeblich haben Sie gewonnen. Wer nirgends mitgemacht hat, kann nicht gewinnen, und echte Gewinne kosten nichts.
why-claims-inheritance = Ein Fremder bietet Ihnen einen Teil seines Vermögens an. Das Vermögen gibt es nicht, nur die Gebühren sind wirklich.
why-claims-recover-money = Hier wird versprochen, verlorenes Geld zurückzuholen. Wer einmal bestohlen wurde, wird oft von denselben Leuten noch einmal angerufen.

# What they promise
why-promise-sure-profit = Hier wird Gewinn ohne Risiko versprochen. Das kann niemand versprechen, auch keine Bank.
why-promise-return-rate = Hier wird ein fester Gewinn pro Tag oder Woche versprochen. Keine ehrliche Geldanlage wächst so.
why-promise-insider-teacher = Hier ist von einem Lehrer oder Geheimtipp die Rede, der reich macht. Wer so etwas hätte, gäbe es nicht an Fremde weiter.
why-promise-free-coins = Hier wird Kryptowährung geschenkt. Die Seite dahinter ist oft dazu da, Ihre Wallet zu leeren.
why-promise-easy-pay = Hier wird gutes Geld für wenig Arbeit versprochen. Echte Arbeitgeber zahlen Fremden nicht so viel für so wenig.
why-promise-task-pay = Hier bietet ein Fremder bezahlte Aufgaben im Internet an. Erst gibt es ein wenig Geld, dann sollen Sie selbst einzahlen.
why-promise-overseas-all-paid = Arbeit im Ausland, Flug, Visum und Unterkunft bezahlt: So wurden Menschen eingesperrt und zur Arbeit gezwungen. Reisen Sie nicht, bevor Ihre Botschaft geprüft hat.
why-promise-loan-no-check = Hier gibt es einen Kredit ganz ohne Prüfung. Echte Banken prüfen und verlangen vorher keine Gebühr.

# Jobs abroad
why-offers-overseas-job = Hier wird im Chat Arbeit im Ausland angeboten. Lassen Sie den Arbeitgeber bitte von Ihrer Botschaft prüfen, bevor Sie zusagen.
why-sign-passport-taken = Jemand will den Pass behalten oder lässt Leute nicht gehen. Das ist ein Zeichen von Gefahr: Niemand darf Ihnen den Pass nehmen.
why-sign-border-crossing = Es geht über eine Grenze, oder Sie sollen die Grenzbeamten täuschen. Das ist ein Zeichen von Gefahr. Bitte reisen Sie nicht.

# Strangers who are kind
why-opener-wrong-number = Die Nachricht scheint an die falsche Nummer gegangen zu sein. Viele lange Betrügereien beginnen mit diesem freundlichen Irrtum.
why-opener-warm-stranger = Ein Fremder ist sehr schnell sehr herzlich. Das kann ehrlich sein, aber auch mancher Betrug beginnt mit Freundschaft.
why-turn-to-investing = Das Gespräch wechselt von Freundschaft oder Liebe zur Geldanlage. Genau das ist der Kern eines sehr häufigen Betrugs.
why-fake-platform-withdrawal = Ihre Kryptowährung soll auf eine fremde Plattform, oder Sie sollen für die Auszahlung zahlen. Die Plattform ist sehr wahrscheinlich falsch.
why-love-needs-money = Ein lieber Mensch, den Sie vielleicht nie getroffen haben, braucht in der Not Geld. So wird Liebe oft benutzt, um an Geld zu kommen.

# Threats
why-threat-pictures = Hier wird gedroht, intime Bilder zu zeigen. Zahlen Sie nicht, sonst wird mehr verlangt. Sie sind nicht schuld, und es gibt Hilfe.

# Links, files, letters
why-link-hidden = Die Wörter des Links zeigen eine Adresse, aber er führt zu einer anderen.
why-link-lookalike = Der Link sieht aus wie eine bekannte Adresse, ist aber eine andere, oder die wahre Adresse ist versteckt.
why-link-disguised = Die Adresse des Links ist so geschrieben, dass man nicht sieht, wohin er führt.
why-link-shortened = Der Link ist verkürzt. Man sieht nicht, wohin er führt.
why-link-installer = Der Link oder die Datei bringt eine App auf Ihr Gerät. Installieren Sie Apps nur aus dem App-Store.
why-wallet-address = Hier steht die Adresse einer Krypto-Wallet. Was man dorthin sendet, lässt sich kaum zurückholen.
why-letters-disguised = Einige Buchstaben sind gegen ähnliche getauscht oder versteckt. Ehrliche Leute müssen ihre Wörter nicht verstecken.

# Other lures
why-task-pay-for-clicks = Hier gibt es Geld für Likes, Bewertungen oder kleine Klicks. Das zahlt keine ehrliche Firma. Später sollen Sie selbst einzahlen.
why-vote-for-me = Sie sollen über einen Link abstimmen. Solche Seiten fragen oft nach Nummer und Code und nehmen Ihnen dann das Konto weg.
why-gift-premium = Hier wird ein Geschenk über einen Link angeboten, Premium oder Sterne. Echte Geschenke erscheinen in Telegram und brauchen keinen Code.
why-gambling-win = Hier werden leichte Gewinne bei Spiel oder Wette versprochen. Das Ergebnis kennt niemand, und solche Seiten behalten oft Ihr Geld.
why-cheap-goods-off-platform = Die Ware ist viel zu billig, oder Sie sollen am Geschäft vorbei bezahlen. Dann schützt niemand Ihre Zahlung.
why-buyer-overpays = Der Käufer schickt einen Link oder zahlt zu viel und will etwas zurück. Die erste Zahlung gibt es meistens gar nicht.
why-rent-before-viewing = Sie sollen für eine Wohnung zahlen, die Sie nicht gesehen haben. Vielleicht gehört sie jemand anderem oder es gibt sie nicht.

# More reasons
why-boss-company-money = Im Namen eines Chefs geht es um eine Gruppe, um Geld der Firma oder eine Zahlung. Fragen Sie den Chef persönlich oder am Telefon.
why-boss-hello = Angeblich schreibt ein Vorgesetzter, aber das Konto kennen Sie nicht. Oft folgt die Bitte um Geld. Fragen Sie unter der alten Nummer nach.
why-friend-asks-money = Das klingt nach einem Bekannten, der dringend Geld oder Karten braucht. Vielleicht ist sein Konto in fremder Hand. Rufen Sie ihn an.
why-family-unsure = Angeblich ist es ein Verwandter oder Freund, aber das ist noch nicht gewiss. Rufen Sie die Nummer an, die Sie schon hatten.
why-asks-run-statements = Sie sollen erst Geld hin und her überweisen, um „Umsätze zu machen“ oder „das Konto zu prüfen“. Solches Geld kommt selten zurück.
why-undo-instalments = Angeblich kostet eine falsche Einstellung Geld, und Sie sollen sie ändern. Am Geldautomaten oder in der Bank-App storniert man nichts, man überweist nur.
why-seller-certify = Als Verkäufer soll man sich erst „bestätigen“ oder „unterschreiben“. Sehen Sie auf der Plattform selbst nach. Scannen Sie keinen QR-Code, nennen Sie keine Bankdaten.
why-guides-you = Es geht um eine Abbuchung oder Rückzahlung, und man will Sie Schritt für Schritt führen oder anrufen. Sehen Sie selbst in der App nach.
why-close-credit-line = Angeblich muss ein Konto oder Kredit geschlossen werden, sonst bekommen Sie keinen Kredit mehr. So geht das nicht. Sehen Sie selbst in der App nach.
why-wallet-connect = Sie sollen Ihre Wallet verbinden, etwas bestätigen oder eine kleine Gebühr zahlen. Danach kann alles weg sein, was darin ist.
why-pay-in-get-more = Sie sollen einzahlen und bald mehr zurückbekommen. Die ersten Beträge kommen vielleicht zurück, die größeren nicht.
why-coins-for-strangers = Sie sollen mit Fremden zu ungewöhnlichen Preisen Kryptowährung handeln. Das Geld kann gestohlen sein, dann wird vielleicht Ihr Konto gesperrt.
why-subsidy-scan = Sie sollen für einen Zuschuss einen QR-Code scannen. Solche Seiten fragen nach Karte und Code. Fragen Sie bei der zuständigen Behörde nach.
why-notice-with-link = Eine amtliche oder vertraute Sache soll Sie dazu bringen, einen Link zu öffnen. Öffnen Sie lieber selbst die App der Stelle.
why-guided-to-platform = Sie sollen auf einer Plattform ein Konto eröffnen und einzahlen. Geld und Gewinne, die dort stehen, gibt es oft nicht.
why-threat-secret = Jemand will etwas gegen Sie in der Hand haben und verlangt Geld. Zahlen Sie nicht, heben Sie alles auf und gehen Sie zur Polizei.
why-overseas-lure = Es geht um Arbeit im Ausland zu ungewöhnlich guten oder unklaren Bedingungen. Prüfen Sie Firma und Arbeitsvisum, bevor Sie losfahren.
why-compound-words = Mit solchen Wörtern werden Menschen für bewachte Lager gesucht, in denen sie betrügen müssen. Fahren Sie nicht los, sprechen Sie erst mit Ihrer Familie.
why-overseas-someone-invites = Jemand ruft Sie zur Arbeit ins Ausland und regelt Reise oder Papiere. Vielleicht kommen Sie dort nicht mehr weg. Sprechen Sie erst mit Ihrer Familie.
why-move-to-safe-place = Angeblich ist Ihr Geld in Gefahr und muss auf ein anderes Konto oder in eine fremde Wallet. Das verlangt keine echte Bank.
why-own-wallet-mining = Ihr Geld soll in der eigenen Wallet jeden Tag etwas verdienen. Nach dem Link oder „Gutschein“ kann es abgezogen werden.
why-phone-and-code = Auf einer Seite werden Ihre Telefonnummer und der Code verlangt, den Sie bekommen haben. Mit beidem kann sich jemand anders anmelden.
why-asks-gift-cards = Hier werden Nummern oder Codes von Geschenk- oder Spielekarten verlangt. Sind sie genannt, ist das Geld weg.
