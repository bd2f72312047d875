### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Ce que je fais
command-help = Comment m’utiliser
command-check = Regarder un message : répondez-lui par /check
command-report = Signaler un message pour prévenir d’autres personnes
command-paid = Si vous avez déjà payé ou donné un code : que faire d’abord
command-travelled = Si quelqu’un va partir pour ce travail, ou est déjà là-bas
command-language = Choisir la langue
command-privacy = Ce que je garde et ce que je ne garde pas
command-forget = Effacer ce que vous avez signalé
command-rules = Administrateurs : les règles en vigueur
command-reload = Administrateurs : relire les fichiers de règles
command-stats = Administrateurs : ce qui circule

# At most 512 characters.
bot-description =
    Vous avez reçu un message et vous avez un doute ? Transférez-le-moi.

    Je vous dis s’il est inquiétant, quels mots le rendent suspect, ce que l’expéditeur peut vouloir ensuite et quoi faire maintenant.

    Je suis un programme et je peux passer à côté de quelque chose. Je ne garde rien qui dise qui vous êtes.

# At most 120 characters.
bot-short-description = Un doute sur un message ? Transférez-le-moi. Je dis quels mots inquiètent et quoi faire.
