# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Chiede un codice che hanno mandato a lei. Chi ha quel codice può prendere il suo account: il personale vero non lo chiede mai.
why-asks-password = Chiede la sua password. I servizi veri non le chiedono mai di dirla a qualcuno.
why-asks-seed-words = Chiede le parole segrete o la chiave del suo portafoglio di criptovalute. Chi le conosce può prendersi tutto.
why-asks-card-details = Chiede i dati della carta o del conto. Con quelli uno sconosciuto può spendere i suoi soldi.
why-asks-id-documents = Chiede una foto della carta d'identità o del passaporto. Degli sconosciuti possono usarla per aprire conti a nome suo.
why-asks-money-first = Chiede di pagare prima di ricevere qualcosa. Dopo il pagamento spesso c'è un'altra spesa, e non arriva niente.
why-asks-deposit-to-unlock = Chiede di pagare per poter essere pagati. I lavori veri e i siti veri non lo fanno mai.
why-asks-unusual-payment = Vuole un pagamento quasi impossibile da recuperare: carte regalo, criptovalute o un bonifico a un privato.
why-asks-remote-access = Chiede di condividere lo schermo o di far comandare il suo dispositivo a un altro. Così vedono la sua banca e i suoi codici.
why-asks-install-app = Chiede di installare un'app che non viene dal negozio ufficiale. Un'app così può leggere i messaggi e svuotare il conto.
why-asks-move-to-other-app = Chiede di continuare in un'altra app o in privato, dove nessun altro vede che cosa succede.
why-asks-secrecy = Chiede di non dirlo a nessuno. Una persona onesta non ha motivo di impedirle di chiedere alla famiglia o alla banca.
why-asks-to-receive-money = Chiede di far passare da lei soldi o pacchi. Spesso sono rubati, e la polizia arriverebbe prima da lei.

# How they press
why-pressure-time = Mette fretta. Chi mette fretta non vuole che lei si fermi a controllare.
why-pressure-account-loss = Dice che perderà l'account se non fa qualcosa subito. Apra invece lei l'app o il sito e guardi lì.
why-pressure-arrest = Minaccia l'arresto o il tribunale. La vera polizia non chiede soldi e non lavora in una chat.

# Who they say they are
why-claims-support = Dice di essere l'assistenza clienti. Può scriverlo chiunque: cerchi aiuto solo dentro l'app o il sito.
why-claims-telegram-staff = Dice di essere Telegram. Telegram non chiede codici e non manda link per salvare l'account.
why-claims-bank = Dice di essere la sua banca. Per sapere se è vero, chiami il numero di telefono scritto sulla sua carta.
why-claims-authority = Dice di essere la polizia o un ufficio pubblico. Gli uffici veri non chiedono pagamenti o segreti in una chat.
why-claims-shop-support = Dice di essere il servizio clienti di un negozio. Controlli l'ordine solo nell'app o nel sito del negozio.
why-claims-refund-compensation = Promette un rimborso o soldi che lei non ha chiesto. I rimborsi veri tornano dalla stessa strada da cui ha pagato.
why-claims-auto-charge = Dice che le addebiteranno qualcosa che non ha mai ordinato. La paura di perdere soldi serve a farla chiamare o toccare un link.
why-claims-delivery-problem = Dice che c'è un problema con un pacco. Guardi sul sito del corriere, non da questo messaggio.
why-claims-family-new-number = Dice di essere una persona cara con un numero nuovo o un guaio improvviso. Prima di fare qualsiasi cosa chiami il numero che conosce già.
why-claims-boss = Dice di essere il suo capo o un dirigente. Glielo chieda di persona o per telefono prima di comprare o pagare.
why-claims-prize = Dice che ha vinto qualcosa. Non si vince un concorso a cui non si è partecipato, e i premi veri non costano niente.
why-claims-inheritance = Le offre una parte della fortuna di uno sconosciuto. Quella fortuna non esiste: di vero ci sono solo le spese.
why-claims-recover-money = Promette di recuperare soldi persi. Chi è stato derubato una volta viene spesso richiamato dagli stessi ladri.

# What they promise
why-promise-sure-profit = Promette guadagni senza rischio. Non può prometterli nessuno, nemmeno una banca.
why-promise-return-rate = Promette un guadagno fisso ogni giorno o ogni settimana. Nessun investimento onesto cresce così.
why-promise-insider-teacher = Parla di un maestro o di un consiglio segreto che fa diventare ricchi. Chi lo avesse davvero non lo darebbe a sconosciuti.
why-promise-free-coins = Promette criptovalute gratis. Spesso la pagina serve a portarle via quelle che ha nel portafoglio.
why-promise-easy-pay = Promette bei soldi per pochissimo lavoro. I lavori veri non pagano tanto uno sconosciuto per così poco.
why-promise-task-pay = Uno sconosciuto offre compiti pagati su internet. All'inizio arriva qualche soldo, poi le chiedono di versare.
why-promise-overseas-all-paid = Lavoro all'estero con volo, visto e alloggio pagati. Chi è partito è stato rinchiuso e costretto a lavorare: non parta prima che l'ambasciata abbia verificato.
why-promise-loan-no-check = Offre un prestito senza controlli. Le banche vere controllano, e non vogliono mai soldi prima.

# Jobs abroad
why-offers-overseas-job = Offre in chat un lavoro all'estero. Prima di dire di sì, faccia verificare il datore di lavoro dalla sua ambasciata.
why-sign-passport-taken = Qualcuno terrebbe il passaporto, o non lascia andare via le persone. È un segno di pericolo: nessuno può toglierle il passaporto.
why-sign-border-crossing = Il viaggio passa un confine, o le dicono di ingannare le guardie. È un segno di pericolo: per favore, non parta.

# Strangers who are kind
why-opener-wrong-number = Sembra un messaggio mandato al numero sbagliato. Molte lunghe truffe cominciano proprio con questo errore gentile.
why-opener-warm-stranger = Uno sconosciuto è molto affettuoso in pochissimo tempo. Può essere sincero, ma anche le truffe cominciano con l'amicizia.
why-turn-to-investing = Dall'amicizia o dall'amore si passa agli investimenti. Questo passaggio è il cuore di una truffa molto diffusa.
why-fake-platform-withdrawal = Vuole le sue criptovalute sulla propria piattaforma, o un pagamento per farle ritirare i suoi soldi. Molto probabilmente la piattaforma è falsa.
why-love-needs-money = Una persona cara, forse mai incontrata, ha bisogno di soldi per un'emergenza. Spesso si usa così l'amore per avere soldi.

# Threats
why-threat-pictures = Minaccia di mostrare foto intime. Non paghi, perché poi chiedono ancora. Non è colpa sua, e c'è chi può aiutarla.

# Links, files, letters
why-link-hidden = Le parole del link mostrano un indirizzo, ma il link porta a un altro.
why-link-lookalike = Il link somiglia a un indirizzo conosciuto ma è un altro, oppure nasconde il suo vero indirizzo.
why-link-disguised = L'indirizzo del link è scritto in modo da nascondere dove porta.
why-link-shortened = Il link è accorciato: non si vede dove porta.
why-link-installer = Il link o il file mette un'app sul suo dispositivo. Installi app solo dal negozio ufficiale.
why-wallet-address = Contiene l'indirizzo di un portafoglio di criptovalute. Quello che si manda lì quasi mai si può recuperare.
why-letters-disguised = Alcune lettere sono nascoste o scambiate con altre simili. Le persone oneste non hanno bisogno di nascondere le parole.

# Other lures
why-task-pay-for-clicks = Paga per «mi piace», recensioni o piccoli clic. Nessuna azienda onesta lo fa; poi le chiederebbero di versare soldi.
why-vote-for-me = Chiede di votare con un link. Spesso quelle pagine vogliono il suo numero e un codice, e poi le prendono l'account.
why-gift-premium = Offre in regalo Premium o Stelle con un link. I regali veri compaiono dentro Telegram e non chiedono mai un codice.
why-gambling-win = Promette vincite facili o certe in un gioco o in una scommessa. Nessuno conosce il risultato, e spesso quei siti si tengono i soldi.
why-cheap-goods-off-platform = Offre merce a prezzo troppo basso o vuole essere pagato fuori dal negozio. Così nessuno protegge il suo pagamento.
why-buyer-overpays = Il compratore manda un link, o paga troppo e rivuole una parte. Di solito il primo pagamento non esiste.
why-rent-before-viewing = Chiede soldi per una casa che non ha visto. La casa può essere di altri, o non esistere.

# More reasons
why-boss-company-money = Usa il nome di un capo per farla entrare in un gruppo, chiedere dei soldi dell'azienda o far pagare. Chieda al capo per telefono o di persona.
why-boss-hello = Dice di essere un superiore, ma scrive da un account sconosciuto. Spesso poi chiedono soldi: domandi al numero che ha già.
why-friend-asks-money = Sembra una persona che conosce e vuole in fretta un bonifico, un pagamento o carte. Forse le hanno preso l'account: la chiami.
why-family-unsure = Dice di essere un parente o un amico, ma non è ancora certo. Chiami il numero che aveva già.
why-asks-run-statements = Vuole che prima sposti soldi per «fare movimenti» o «verificare il conto», con la promessa di ridarli. Di rado tornano.
why-undo-instalments = Dice che un'impostazione sbagliata le costerà soldi e spiega come toglierla. Bancomat e banca online non annullano ordini: mandano via i soldi.
why-seller-certify = Dice che chi vende deve prima «certificarsi» o «firmare». Guardi dentro la piattaforma; non inquadri codici e non dia dati della banca.
why-guides-you = Parla di un addebito o di un rimborso e vuole guidarla passo per passo, o dice che qualcuno la chiamerà. Guardi lei nell'app ufficiale.
why-close-credit-line = Dice che un conto o un credito va chiuso, altrimenti non le faranno più prestiti. Non funziona così: guardi nell'app ufficiale.
why-wallet-connect = Vuole che colleghi o confermi il portafoglio di criptovalute, o paghi prima una piccola spesa. Poi possono portarle via tutto.
why-pay-in-get-more = Dice che versa una somma e presto ne riceve di più. Le prime somme forse tornano; quelle grandi no.
why-coins-for-strangers = Vuole comprare o vendere criptovalute con sconosciuti a prezzi strani. I soldi possono essere rubati, e la sua carta può essere bloccata.
why-subsidy-scan = Promette un aiuto in denaro se inquadra un codice. Queste pagine chiedono carta e codici: domandi all'ufficio che dovrebbe pagare.
why-notice-with-link = Usa una questione ufficiale o familiare per farle aprire un link. Apra invece lei l'app ufficiale.
why-guided-to-platform = La porta su una piattaforma per aprire un conto e versare. I soldi e i guadagni che si vedono lì spesso non sono veri.
why-threat-secret = Dice di avere qualcosa contro di lei e vuole soldi. Non paghi; conservi quello che ha ricevuto e vada alla polizia.
why-overseas-lure = Parla di lavoro all'estero a condizioni troppo belle o poco chiare. Non parta prima di aver controllato l'azienda e il visto di lavoro.
why-compound-words = Sono parole usate per cercare persone da portare in luoghi chiusi, dove le costringono a truffare. Non parta; ne parli prima con la famiglia.
why-overseas-someone-invites = La chiama all'estero per lavoro, con viaggio o carte preparati da altri. Potrebbe non poter più andare via: ne parli prima con la famiglia.
why-move-to-safe-place = Dice che i suoi soldi sono in pericolo e devono andare su un conto o portafoglio che danno loro. Nessuna banca vera lo chiede.
why-own-wallet-mining = Dice che i soldi rendono ogni giorno restando nel suo portafoglio. Dopo il link o il «buono» possono portarli via.
why-phone-and-code = Su una pagina vuole il suo numero e il codice che ha ricevuto. Con tutti e due un altro può entrare nel suo account.
why-asks-gift-cards = Vuole i numeri o i codici di carte regalo o per giochi. Una volta dati, i soldi sono persi.
