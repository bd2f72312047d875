### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = nell'immagine
reason-where-qr = nel codice QR dell'immagine
picture-no-text =
    🔎 <b>In questa immagine non riesco a leggere parole</b>
    La mandi più grande o più nitida, per favore, oppure scriva che cosa c'è scritto.
    Fino ad allora: non faccia niente di quello che chiede.
picture-too-big =
    🔎 <b>Questa immagine è troppo grande per me</b>
    Ritagli la parte con le parole, per favore, o la mandi come foto invece che come file.
    Fino ad allora: non faccia niente di quello che chiede.
picture-unreadable =
    🔎 <b>Non riesco ad aprire questa immagine</b>
    Forse è rovinata o di un tipo che non conosco. Faccia una foto dello schermo e mi mandi quella, per favore.
    Fino ad allora: non faccia niente di quello che chiede.
picture-busy =
    ⏳ <b>In questo momento molte immagini sono in attesa</b>
    La mandi di nuovo tra un minuto, per favore, o scriva che cosa c'è scritto.
picture-not-fetched =
    ⏳ <b>Al momento non riesco a ricevere questa immagine</b>
    La mandi di nuovo tra un minuto, per favore, o scriva che cosa c'è scritto.
    Fino ad allora: non faccia niente di quello che chiede.
picture-late = Non ho fatto in tempo a leggere tutte le immagini, quindi potrebbe esserci altro di preoccupante.
picture-note = Ho letto le parole dell'immagine con un programma. Può sbagliare qualche lettera.
voice-not-read =
    🔎 <b>Non posso ascoltare messaggi vocali né guardare video</b>
    Una voce si può imitare. Se chiede soldi o un codice, chiami la persona al numero che ha sempre usato.
    Può scrivermi lei che cosa dice.
