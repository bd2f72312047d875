### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Prima qualche giorno di chiacchiere gentili, magari con foto di una bella vita. Ancora non chiedono niente. Più avanti parleranno di guadagni con gli investimenti.
    .trust = Presto parleranno di un parente o di un maestro che guadagna bene, e si offriranno di mostrarle come si fa. Forse le chiederanno di usare un'altra app.
    .hook = La manderanno su un sito o un'app e le faranno cominciare con una piccola somma. Forse le daranno anche qualcosa indietro, perché si fidi.
    .first-payment = Le cifre sullo schermo saliranno. Insisteranno perché versi di più, dai risparmi o con un prestito.
    .squeeze = Vorranno una tassa, una commissione o un deposito prima di farle ritirare qualcosa. Dopo ogni pagamento ne chiederanno un altro.
    .recovery = Qualcuno si offrirà di recuperare i soldi a pagamento. Spesso sono le stesse persone.
next-job-task =
    .opener = Le parleranno di compiti facili, con «mi piace» o ordini, e la porteranno in un'altra app o da un «maestro».
    .trust = Le daranno qualche soldo per i primi compiti, perché si fidi.
    .hook = Dovrà aprire un account sul loro sito e fare lì i compiti. Presto un compito costerà soldi.
    .first-payment = Dovrà versare per un compito speciale, ogni volta una somma più alta. I guadagni stanno solo sullo schermo.
    .squeeze = Diranno che un errore o una tassa blocca i suoi soldi, e chiederanno ancora un pagamento per liberarli.
    .recovery = Qualcuno si offrirà di recuperare i suoi versamenti a pagamento. Spesso sono le stesse persone.
next-recovery-scam =
    .opener = Le chiederanno quanto ha perso e diranno che i suoi soldi sono stati ritrovati.
    .trust = Le mostreranno carte, tesserini o un conto falso con dentro i suoi soldi.
    .hook = Le chiederanno i documenti, i dati di accesso o di vedere lo schermo «per versarle i soldi».
    .first-payment = Vorranno prima una commissione, una tassa o un deposito. Non torna niente.
    .squeeze = Dopo ogni pagamento ci sarà un'altra spesa, e le metteranno fretta.
    .recovery = Vorranno prima una commissione, una tassa o guardare nel suo conto. Poi spariranno anche quei soldi.
next-impersonation-authority =
    .opener = Le chiederanno nome e numero, e poi parleranno di un procedimento contro di lei.
    .trust = Le mostreranno un tesserino, una lettera o una videochiamata, e le passeranno un «agente».
    .hook = La spaventeranno con l'arresto, le diranno di tacere e non la lasceranno riattaccare. Poi si parlerà dei suoi soldi.
    .first-payment = Le faranno spostare i risparmi «per un controllo», pagare una «cauzione» o consegnare contanti o carte.
    .squeeze = Minacceranno ancora l'arresto e chiederanno di più, magari con un prestito, finché non resta niente.
    .recovery = Qualcuno dirà che, pagando, può ripulire il suo nome o far tornare i soldi.
next-impersonation-ecommerce-support =
    .opener = Parleranno di un ordine o di un pacco e le chiederanno di rispondere, chiamare o aprire un link.
    .trust = Diranno il suo ordine o un numero di matricola per sembrare veri.
    .hook = Vorranno che apra un link, inquadri un codice o condivida lo schermo «per annullare» o «per il rimborso».
    .first-payment = Le faranno pagare, chiedere un prestito o spostare soldi «per provare il conto», con la promessa di ridarli.
    .squeeze = Diranno che c'è stato un errore e che deve pagare ancora per avere il resto.
    .recovery = Qualcuno si offrirà di recuperare i soldi a pagamento. Spesso sono le stesse persone.
