### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Che cosa posso fare per lei
command-help = Come usarmi
command-check = Controllare un messaggio: risponda al messaggio con /check
command-report = Segnalare un messaggio, per avvisare altre persone
command-paid = Ha già pagato o dato un codice? Che cosa fare per prima cosa
command-travelled = Se qualcuno sta per partire per quel lavoro, o è già là
command-language = Scegliere la lingua
command-privacy = Che cosa conservo e che cosa no
command-forget = Cancellare le sue segnalazioni
command-rules = Amministratori: le regole in vigore
command-reload = Amministratori: rileggere i file delle regole
command-stats = Amministratori: che cosa sta circolando

# At most 512 characters.
bot-description =
    Ha ricevuto un messaggio e ha un dubbio? Me lo inoltri.

    Le dico quanto è preoccupante, per quali parole, che cosa può chiedere dopo chi lo ha scritto e che cosa fare adesso.

    Sono un programma e qualcosa può sfuggirmi. Non conservo nulla che dica chi è lei.

# At most 120 characters.
bot-short-description = Un messaggio le fa venire un dubbio? Me lo inoltri. Le dico quali parole preoccupano e che cosa fare.
