### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Che cosa è successo?</b>
    Succede ogni giorno anche a persone prudenti. Scelga quello che corrisponde; può scegliere più di una cosa.

## Buttons: at most 40 characters

button-already-bank = 🏦 Ho pagato con bonifico
button-already-card = 💳 Carta: ho pagato o dato i dati
button-already-crypto = 🪙 Ho mandato criptovalute
button-already-gift-card = 🎁 Ho comprato carte regalo
button-already-cash = 💶 Ho dato o spedito contanti
button-already-code = 🔑 Ho dato un codice o una password
button-already-telegram = 📱 Ho dato il codice di Telegram
button-already-app = 📲 Ho installato un'app
button-already-screen = 🖥 Ho condiviso lo schermo
button-already-id = 🪪 Ho mandato i miei documenti
button-already-pictures = 🖼 Ho mandato foto intime
button-already-account = 🏧 Ho prestato il conto o girato soldi
button-already-travel = ✈️ Riguarda un lavoro lontano
button-already-other = È successa un'altra cosa

already-bank-body =
    🏦 <b>Ha pagato con bonifico</b>
    1. Chiami subito la banca, al numero di telefono scritto sulla sua carta. Ogni minuto conta.
    2. Dica: «Credo che mi abbiano truffato. Per favore fermate il bonifico e richiamatelo».
    3. Chieda che cosa serve da parte sua e scriva il numero della pratica.
    4. Non paghi altro, qualunque cosa dica il mittente.
    5. Faccia denuncia alla polizia. Conservi i messaggi, il numero di conto e la ricevuta.
already-card-body =
    💳 <b>Ha pagato con la carta, o ne ha dato i dati</b>
    1. Blocchi subito la carta: nell'app della banca, o al numero di telefono scritto sulla carta.
    2. Dica che contesta il pagamento perché è una frode. I soldi pagati con la carta spesso si possono recuperare.
    3. Guardi gli ultimi pagamenti e dica alla banca quali non sono suoi.
    4. Se ha scritto anche un codice della banca, lo dica.
    5. Faccia denuncia alla polizia. Conservi i messaggi e l'indirizzo della pagina.
already-crypto-body =
    🪙 <b>Ha mandato criptovalute</b>
    1. Scriva subito al servizio da cui le ha mandate. Chieda di segnalare l'indirizzo di chi le ha ricevute.
    2. Conservi quell'indirizzo e il numero dell'operazione.
    3. Se ha scritto le parole segrete del portafoglio o confermato qualcosa: ne crei uno nuovo e sposti lì quello che resta.
    4. Faccia denuncia alla polizia.
    A essere sinceri: le criptovalute mandate tornano di rado. Avvisare in fretta può però evitare altri danni.
already-gift-card-body =
    🎁 <b>Ha comprato carte regalo</b>
    1. Se non l'ha ancora fatto, non mandi i codici.
    2. Chiami subito l'azienda scritta sulla carta. Chieda di bloccare quello che resta.
    3. Conservi le carte e lo scontrino: glieli chiederanno.
    4. Dica al negozio e alla banca come le ha pagate.
    5. Faccia denuncia alla polizia.
already-cash-body =
    💶 <b>Ha dato o spedito contanti, oro o una carta della banca</b>
    1. Chiami subito la polizia, finché qualcuno può essere ancora vicino.
    2. Se ha spedito: chieda alle poste o al corriere di fermare il pacco. Tenga pronto il numero della spedizione.
    3. Se ha dato via una carta della banca: la faccia bloccare subito, al numero della banca.
    4. Scriva com'era la persona, l'ora e il luogo.
    5. Non apra la porta a chi dovesse tornare.
already-code-body =
    🔑 <b>Ha dato un codice o una password</b>
    1. Se era per la banca: prima di tutto chiami la banca, al numero di telefono scritto sulla sua carta.
    2. Apra lei l'account e cambi la password.
    3. Nelle impostazioni cerchi «dispositivi» o «sessioni» e scolleghi tutti gli altri.
    4. Attivi l'accesso in due passaggi.
    5. Cambi la password dovunque usava la stessa, prima di tutto nella posta elettronica.
already-telegram-body =
    📱 <b>Ha dato il suo codice di Telegram</b>
    1. In Telegram apra Impostazioni, poi Dispositivi. Chiuda tutte le altre sessioni.
    2. Poi Impostazioni, Privacy e sicurezza, Verifica in due passaggi: metta una password.
    3. Se non riesce più a entrare: acceda di nuovo con il suo numero, subito.
    4. Dica ai suoi contatti che i messaggi che chiedono soldi o voti non sono suoi.
    5. Guardi i suoi canali, gruppi e bot: tolga quello che non conosce.
already-app-body =
    📲 <b>Ha installato un'app mandata da loro</b>
    1. Metta subito la modalità aereo e spenga il Wi-Fi.
    2. Chiami la banca da un altro telefono. Faccia fermare i pagamenti per oggi.
    3. Tolga l'app. Se non si riesce, faccia azzerare il telefono da una persona di fiducia.
    4. Poi cambi le password, da un altro dispositivo.
    5. Per qualche settimana guardi ogni giorno il conto in banca.
already-screen-body =
    🖥 <b>Ha condiviso lo schermo o lasciato comandare il suo dispositivo</b>
    1. Chiuda subito la chiamata e la condivisione. Nel dubbio, spenga il dispositivo.
    2. Chiami la banca da un altro telefono: possono aver visto il conto e i codici.
    3. Tolga il programma che le hanno fatto installare.
    4. Da un altro dispositivo cambi le password della banca e della posta elettronica.
    5. Se richiamano non risponda, anche se dicono di essere la banca.
already-id-body =
    🪪 <b>Ha mandato la carta d'identità, altri documenti o una foto del suo viso</b>
    1. Avvisi la banca, perché tenga d'occhio il conto.
    2. Faccia denuncia alla polizia. Può servirle se qualcuno usa il suo nome.
    3. Chieda all'archivio dei prestiti del suo Paese (la «centrale rischi») come bloccare nuovi prestiti a nome suo.
    4. Chieda all'ufficio che ha fatto il documento se va rifatto.
    5. Non mandi altro: nessuna foto, nessun video con il documento in mano.
already-pictures-body =
    🖼 <b>Hanno sue foto intime</b>
    1. Non è colpa sua. Succede a molte persone, e c'è chi può aiutarla.
    2. Non paghi niente, o niente di più. A chi paga chiedono ancora.
    3. Smetta di rispondere, ma non cancelli niente: conservi i messaggi e il nome dell'account.
    4. Segnali l'account nell'app e vada alla polizia.
    5. Ha meno di 18 anni? Ne parli oggi con un adulto di fiducia. Il servizio gratuito «Take It Down» aiuta a tenere queste foto fuori da internet; per gli adulti c'è «StopNCII».
    <b>Se sente di non farcela più, parli subito con qualcuno:</b> un amico, un medico o un numero di emergenza.
already-account-body =
    🏧 <b>Ha prestato il conto o girato soldi ad altri</b>
    1. Si fermi adesso. Non mandi più niente, anche se la minacciano.
    2. Lasci i soldi dove sono e avvisi oggi stesso la banca.
    3. Vada lei alla polizia e porti i messaggi. Andare presto le è di aiuto.
    4. Se ha dato via la carta, i dati di accesso o la scheda SIM: li faccia bloccare.
already-other-body =
    <b>Qualunque cosa sia successa, questo aiuta quasi sempre</b>
    1. Si fermi: non paghi altro e non risponda più.
    2. Chiami la banca, se c'entrano soldi o dati della banca.
    3. Cambi le password che il mittente può conoscere.
    4. Conservi tutto: messaggi, numeri, ricevute.
    5. Ne parli con una persona di fiducia e con la polizia.

# Stands under each of the above.
already-second-scam = ⛔ <b>Presto qualcuno può offrirsi di recuperare i soldi. Quella è la seconda truffa</b>, anche se dice di essere la polizia, un avvocato o una banca. Non paghi niente. Si fidi solo dei numeri che ha cercato lei.
button-already-more = È successo anche altro
button-help-lines = ☎️ Chi chiamare nel mio Paese
