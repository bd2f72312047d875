### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Qualcuno che si finge il servizio clienti
    .next = Vogliono un codice, una password, le parole segrete del suo portafoglio di criptovalute o vedere il suo schermo. Così prendono il controllo del suo conto e lo svuotano.
    .do =
        Non dia codici, password o parole segrete. Il vero servizio clienti non ne ha mai bisogno.
        Non condivida lo schermo e non installi app per loro. L'ha già fatto? Chiuda tutto adesso e tolga l'app.
        Non usi i link e i numeri di questo messaggio. Apra lei l'app o il sito e chieda lì.
        Se ha già dato un codice: cambi subito la password e scolleghi tutti gli altri dispositivi.

family-impersonation-ecommerce-support =
    .name = Qualcuno che si finge un negozio o un corriere
    .next = Vogliono che apra un link, inquadri un codice, mostri lo schermo o mandi soldi per «avere il rimborso» o «bloccare un addebito». Così spariscono i soldi suoi.
    .do =
        Non paghi niente per avere un rimborso o annullare qualcosa. Un vero rimborso torna dalla stessa strada da cui ha pagato.
        Non condivida lo schermo e non installi app per loro.
        Apra l'app del negozio e guardi lì il suo ordine.
        Se hanno visto il suo schermo: chiuda la chiamata e telefoni alla banca, al numero di telefono scritto sulla sua carta.

family-impersonation-authority =
    .name = Qualcuno che si finge la polizia, un tribunale o un ufficio pubblico
    .next = La spaventano parlando di arresto, le chiedono di non dirlo a nessuno e non la lasciano riattaccare. Poi vogliono che mandi soldi «per un controllo».
    .do =
        Chiuda la chiamata o la conversazione. Ne ha il diritto.
        Non mandi soldi né documenti. Nessuna polizia e nessun tribunale fa spostare i risparmi per controllarli.
        Ne parli adesso con una persona di fiducia, soprattutto se le hanno chiesto di tacere.
        Cerchi lei il numero dell'ufficio e chieda lì.

family-impersonation-bank =
    .name = Qualcuno che si finge la sua banca
    .next = Vogliono un codice o il numero della sua carta. Oppure vogliono che sposti i soldi su un altro conto «per proteggerli».
    .do =
        Non dica nessun codice e non sposti soldi.
        Chiami lei la banca, al numero di telefono scritto sulla sua carta.
        Non tocchi i link di questo messaggio.
        Se ha già dato un codice o il numero della carta: chieda subito alla banca di bloccare carta e conto.

family-impersonation-friend-family =
    .name = Qualcuno che si finge un parente o un amico
    .next = Presto servono soldi in fretta: una bolletta, un telefono rotto, un incidente. E c'è sempre un motivo per cui non si può parlare a voce.
    .do =
        Per ora non mandi soldi.
        Chiami la persona al numero che ha sempre usato.
        Chieda una cosa che solo la persona vera può sapere. Anche una voce si può imitare.
        Se ha già pagato: chiami subito la banca, al numero di telefono scritto sulla sua carta.

family-impersonation-boss =
    .name = Qualcuno che si finge il suo capo
    .next = Vogliono che compri carte regalo o faccia un pagamento, in fretta e senza dirlo a nessuno.
    .do =
        Per ora non compri e non mandi niente.
        Chieda al capo di persona, o a un numero che conosce già.
        Lo dica a un collega, anche se le hanno chiesto di tacere.
        Se ha già pagato: avvisi subito la banca e l'azienda. Ogni minuto aiuta.

family-impersonation-admin-telegram =
    .name = Qualcuno che si finge Telegram o l'amministratore di un gruppo
    .next = Vogliono che acceda da una loro pagina o che dica il codice di accesso. Poi il suo account è nelle loro mani e scrivono ai suoi contatti a nome suo.
    .do =
        Non dica a nessuno il codice che le manda Telegram.
        Non apra il link, non voti, non accetti il «regalo».
        Se ha già scritto un codice: apra Impostazioni, poi Dispositivi, e chiuda tutte le altre sessioni.
        Poi metta una password in Impostazioni, Privacy e sicurezza, Verifica in due passaggi.

## Investing and love

family-investment-crypto-lure =
    .name = La promessa di un guadagno sicuro
    .next = Si comincia con una piccola somma, e forse le danno anche qualcosa indietro. Poi le somme crescono, e non riesce più a riavere i suoi soldi.
    .do =
        Non mandi soldi né criptovalute. Nessuno può promettere un guadagno.
        Esca dal gruppo. I membri contenti possono essere d'accordo con loro.
        Prima di investire, chieda all'autorità che controlla gli investimenti nel suo Paese.
        Se ha già pagato: non paghi altro e chiami subito la banca o il suo servizio di cambio di criptovalute.

family-investment-fake-platform =
    .name = Un sito o un'app di investimenti che mostra soldi che non ci sono
    .next = Vogliono una commissione, una tassa o un deposito prima di lasciarle ritirare i soldi. Dopo ogni pagamento ne chiedono un altro.
    .do =
        Non paghi commissioni o tasse per riavere i soldi. Non arrivano.
        Avvisi subito la banca o il suo servizio di cambio di criptovalute, e la polizia.
        Conservi le immagini del sito, gli indirizzi e le conversazioni.
        Non creda a chi promette di recuperare i soldi a pagamento.

family-investment-romance-baiting =
    .name = Una conoscenza affettuosa che porta a parlare di investimenti
    .next = Prima settimane di chiacchiere gentili. Poi spunta un parente o un «maestro» che guadagna bene, e un sito dove mettere dei soldi.
    .do =
        Non mandi soldi e non installi le app di investimento che le consigliano.
        Può semplicemente smettere di rispondere. Non deve spiegazioni a nessuno.
        Ne parli con una persona a lei vicina.
        Se ha già versato soldi: non paghi niente per riaverli e chiami subito la banca o il suo servizio di cambio di criptovalute.

family-romance-money =
    .name = Un amore nato su internet che ha bisogno di soldi
    .next = Servono soldi per un biglietto, un visto o un ospedale. Dopo ogni pagamento c'è una nuova emergenza.
    .do =
        Non mandi soldi, carte regalo o criptovalute, per quanto la storia sia triste.
        Ne parli oggi stesso con un amico o un parente.
        Non mandi foto dei suoi documenti né foto intime.
        Se ha già pagato: chiami subito la banca, al numero di telefono scritto sulla sua carta.

## Jobs

family-job-task =
    .name = Compiti pagati che finiscono con un versamento
    .next = All'inizio le danno qualche soldo. Poi deve versare lei, per avere altri compiti o per ritirare quello che ha guadagnato.
    .do =
        Non versi niente. Nessun lavoro onesto chiede soldi per darle la paga.
        Smetta con i compiti e esca dal gruppo.
        Non presti il suo conto né i suoi dati di accesso.
        Se ha già pagato: non paghi altro per «sbloccare» i soldi. Chiami subito la banca.

family-job-advance-fee =
    .name = Un lavoro per cui bisogna prima pagare
    .next = Vogliono soldi per un corso, l'attrezzatura, un controllo o un visto. Dopo arrivano altre spese, oppure il silenzio.
    .do =
        Non paghi niente per avere un lavoro.
        Per ora non mandi documenti né dati della banca.
        Cerchi il sito dell'azienda e chieda lì se il lavoro esiste davvero.
        Se ha già pagato: chiami subito la banca, al numero di telefono scritto sulla sua carta.

family-job-mule =
    .name = Un lavoro in cui si ricevono soldi o pacchi e si girano ad altri
    .next = Vogliono usare il suo conto o il suo indirizzo per far passare cose tolte ad altri. Potrebbe doverne rispondere lei.
    .do =
        Non riceva niente e non giri niente ad altri. Non presti il conto o la carta.
        Se sono arrivati soldi: li lasci dove sono e avvisi subito la banca.
        Se sono arrivati pacchi: non li spedisca. Chieda alla polizia che cosa fare.
        Parlare presto con la banca o la polizia le è di aiuto.

family-job-trafficking-indicators =
    .name = Un lavoro all'estero dove forse trattengono le persone
    .next = Vogliono che parta presto, con tutto pagato. Una volta là possono toglierle il passaporto e non lasciarla più andare via.
    .do =
        Per ora non parta.
        Non consegni il passaporto a nessuno.
        Chieda all'ambasciata o al ministero degli esteri di verificare il datore di lavoro.
        Se qualcuno è là e non può andarsene: contatti l'ambasciata e la polizia del posto. Non paghi «riscatti» tramite sconosciuti.

## Links, apps and files

family-phishing-link =
    .name = Un link che porta a una pagina falsa
    .next = La pagina chiede i suoi dati di accesso, il numero della carta o un codice. Li usano subito.
    .do =
        Non apra il link. Se è già aperto, lo chiuda e non scriva niente.
        Passi dall'app dell'azienda, o scriva lei l'indirizzo del sito.
        Se ha scritto i dati della carta o un codice: chiami subito la banca, al numero di telefono scritto sulla sua carta.
        Se ha scritto una password: la cambi subito, dovunque la usi.

family-phishing-wallet-drainer =
    .name = Una pagina che svuota un portafoglio di criptovalute
    .next = Vogliono che colleghi il portafoglio, confermi qualcosa o scriva le parole segrete. Basta una sola conferma per portarle via tutto.
    .do =
        Non colleghi il portafoglio e non confermi niente.
        Non scriva da nessuna parte le 12 o 24 parole segrete.
        Se l'ha già fatto: crei subito un portafoglio nuovo, con parole nuove, e sposti lì quello che resta.
        Nessun servizio clienti ha bisogno delle sue parole segrete.

family-malware-apk =
    .name = Un file o un'app che può prendere il controllo del telefono
    .next = Vogliono che la installi e le dia tutti i permessi. Poi possono leggere i suoi codici e spostare i suoi soldi.
    .do =
        Non apra e non installi niente. Cancelli tutto.
        Se è già installata: metta la modalità aereo e chiami la banca da un altro telefono.
        Poi tolga l'app, o faccia azzerare il telefono da una persona di fiducia.
        Prenda le app solo dal negozio di app del suo telefono.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Un negozio o un venditore che forse non spedirà mai niente
    .next = Vogliono essere pagati con bonifico, criptovalute o carte regalo, fuori dal normale pagamento del negozio. Poi non arriva niente.
    .do =
        Non paghi con bonifico, criptovalute o carte regalo.
        Paghi solo dentro la piattaforma di vendita.
        Cerchi su internet il nome del negozio insieme alla parola «truffa».
        Se ha già pagato: chieda subito alla banca di fermare il pagamento o di farselo restituire.

family-shopping-buyer =
    .name = Un compratore che vuole pagare in modo strano
    .next = Mandano una falsa prova di pagamento o un link per «ricevere» i soldi. Oppure dicono di aver pagato troppo e rivogliono la differenza.
    .do =
        Non spedisca niente e non restituisca «differenze» finché i soldi non si vedono nell'app della sua banca.
        Per ricevere soldi non serve mai dire un codice o aprire un link.
        Resti nella chat e nei pagamenti della piattaforma di vendita.
        Se ha scritto i dati della carta o un codice: chiami subito la banca, al numero di telefono scritto sulla sua carta.

family-rental-deposit =
    .name = Una casa in affitto che vuole soldi prima della visita
    .next = Vogliono una caparra o una prenotazione prima di farle vedere la casa. Poi arrivano altre spese, ma non le chiavi.
    .do =
        Non paghi niente prima che lei, o una persona di fiducia, sia entrata in casa.
        Non mandi copie dei suoi documenti.
        Guardi se le stesse foto compaiono altrove con un altro indirizzo.
        Se ha già pagato: chiami subito la banca, al numero di telefono scritto sulla sua carta.

family-loan-advance-fee =
    .name = Un prestito che chiede prima dei soldi
    .next = Vogliono una commissione, un'assicurazione o un «pagamento di prova» prima di darle i soldi. Il prestito non arriva.
    .do =
        Non paghi niente per avere un prestito.
        Non installi app di prestiti da un link. Alcune leggono i suoi contatti e poi la minacciano.
        Non mandi documenti né i dati di accesso alla banca.
        Se ha già pagato: chiami subito la banca, al numero di telefono scritto sulla sua carta.

family-ticket-fake =
    .name = Biglietti o viaggi che forse non esistono
    .next = Vogliono un bonifico in fretta, prima che li prenda qualcun altro. Poi il biglietto non c'è.
    .do =
        Non paghi con bonifico o criptovalute.
        Compri solo da chi organizza, o dal venditore che l'organizzatore indica.
        Se ha già pagato: chieda subito alla banca di fermare il pagamento o di farselo restituire.

family-charity-fake =
    .name = Una raccolta di offerte che forse è falsa
    .next = Vogliono che la sua offerta vada su un conto privato o in un portafoglio di criptovalute. A chi ha bisogno non arriva.
    .do =
        Non doni tramite questo messaggio.
        Per aiutare, apra il sito di un'associazione che conosce e doni lì.
        Non dia i dati della carta in una chat.
        Se ha già pagato: chiami subito la banca, al numero di telefono scritto sulla sua carta.

## Luck and threats

family-prize-giveaway =
    .name = Un premio per cui le chiedono qualcosa
    .next = Prima del premio vogliono una spesa, una tassa, i dati della carta o un codice. Il premio non c'è.
    .do =
        Non paghi niente per ricevere un premio.
        Non dia i dati della carta né codici.
        Apra lei il sito dell'azienda e guardi se il premio c'è davvero.
        Se ha già pagato o dato i dati della carta: chiami subito la banca.

family-prize-inheritance =
    .name = Una fortuna o un'eredità da uno sconosciuto
    .next = Vogliono soldi per carte, avvocati o tasse. Ogni pagamento porta al successivo.
    .do =
        Non paghi niente e non mandi copie dei suoi documenti.
        Smetta di rispondere. Non deve spiegazioni a nessuno.
        Se ha già pagato: chiami subito la banca, al numero di telefono scritto sulla sua carta.

family-gambling-fake =
    .name = Scommesse o un casinò che forse non paga le vincite
    .next = All'inizio vince qualcosa. Poi deve versare di più, o pagare una commissione, per ritirare la vincita.
    .do =
        Non versi niente e non paghi commissioni per ritirare una vincita.
        Esca dal gruppo. I vincitori possono essere inventati.
        Non presti il suo conto.
        Se ha già pagato: chiami subito la banca, al numero di telefono scritto sulla sua carta.

family-extortion-sextortion =
    .name = La minaccia di mostrare foto intime
    .next = Vogliono soldi, in fretta. A chi paga ne chiedono altri. Spesso le foto non esistono nemmeno.
    .do =
        Non paghi e smetta di rispondere.
        Conservi i messaggi come prova.
        Segnali l'account nell'app e vada alla polizia.
        Ha meno di 18 anni? Ne parli oggi con un adulto di fiducia. Non è colpa sua.

family-recovery-scam =
    .name = Qualcuno che promette di recuperare i soldi persi
    .next = Vogliono prima una commissione, una tassa o guardare nel suo conto. Poi spariscono anche quei soldi.
    .do =
        Non paghi niente e non faccia entrare nessuno nel telefono, nel conto o nel portafoglio di criptovalute.
        La polizia e le banche non si fanno pagare per aiutarla.
        Parli solo con la banca e la polizia, a numeri che ha cercato lei.

## Of no family

family-general-signs =
    .name = Segnali d'allarme comuni a molte truffe
    .next = Non so di che tipo possa essere. Spesso dopo arriva la richiesta di soldi, di un codice o di documenti.
    .do =
        Non faccia niente di fretta.
        Non mandi soldi, codici o documenti.
        Chieda alla persona o all'azienda, a un numero che conosce già.
        Ne parli con una persona di fiducia.

family-honest-lookalike =
    .name = Parole che si usano anche negli avvisi onesti

## Where in the script a message stands

stage-opener = Sembra l'inizio: una prima parola gentile, e ancora nessuna richiesta.
stage-trust = Sembra che vogliano conquistare la sua fiducia. La richiesta arriva dopo.
stage-hook = Sembra l'esca: un'offerta o uno spavento per farla rispondere.
stage-first-payment = Sembra il momento in cui chiedono i primi soldi o il primo codice.
stage-squeeze = Sembra il momento in cui chiedono sempre di più, o minacciano.
stage-recovery = Sembra rivolto a chi ha già perso dei soldi.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Ha già pagato o dato qualcosa

family-asker-travelled =
    .name = Qualcuno è là e non può andarsene
