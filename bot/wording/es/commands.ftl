### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Qué hago
command-help = Cómo usarme
command-check = Revisar un mensaje: respóndalo con /check
command-report = Reportar un mensaje para avisar a otras personas
command-paid = Si ya pagó o dio un código: qué hacer primero
command-travelled = Si alguien va a viajar por ese trabajo, o ya está allá
command-language = Elegir el idioma
command-privacy = Qué guardo y qué no guardo
command-forget = Borrar lo que usted reportó
command-rules = Administradores: las reglas en uso
command-reload = Administradores: volver a leer los archivos de reglas
command-stats = Administradores: qué está circulando

# At most 512 characters.
bot-description =
    ¿Le llegó un mensaje y tiene dudas? Reenvíemelo.

    Le digo qué tan preocupante es, qué palabras lo hacen sospechoso, qué puede querer después quien lo envió y qué hacer ahora.

    Soy un programa y algo se me puede escapar. No guardo nada que diga quién es usted.

# At most 120 characters.
bot-short-description = ¿Duda de un mensaje? Reenvíemelo. Le digo qué palabras preocupan y qué hacer.
