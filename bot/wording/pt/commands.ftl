### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = O que eu faço
command-help = Como me usar
command-check = Conferir uma mensagem: responda a ela com /check
command-report = Denunciar uma mensagem para avisar outras pessoas
command-paid = Se você já pagou ou passou um código: o que fazer primeiro
command-travelled = Se alguém vai viajar por causa do emprego, ou já está lá
command-language = Escolher o idioma
command-privacy = O que eu guardo e o que não guardo
command-forget = Apagar o que você denunciou
command-rules = Administradores: as regras em uso
command-reload = Administradores: ler de novo os arquivos de regras
command-stats = Administradores: o que está circulando

# At most 512 characters.
bot-description =
    Recebeu uma mensagem e ficou na dúvida? Encaminhe para mim.

    Eu digo o quanto ela preocupa, quais palavras chamam a atenção, o que quem enviou pode querer depois e o que fazer agora.

    Sou um programa e posso deixar passar alguma coisa. Não guardo nada que diga quem você é.

# At most 120 characters.
bot-short-description = Na dúvida sobre uma mensagem? Encaminhe para mim. Digo quais palavras preocupam e o que fazer.
