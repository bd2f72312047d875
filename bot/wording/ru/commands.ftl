### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Что я умею
command-help = Как мной пользоваться
command-check = Проверить сообщение: ответьте на него командой /check
command-report = Пожаловаться на сообщение, чтобы предупредить других
command-paid = Если деньги или код уже отданы: что делать сначала
command-travelled = Если кто-то едет на работу за границу или уже там
command-language = Выбрать язык
command-privacy = Что я храню и чего не храню
command-forget = Удалить ваши жалобы
command-rules = Для админов: какие правила действуют
command-reload = Для админов: прочитать файлы правил заново
command-stats = Для админов: что сейчас рассылают

# At most 512 characters.
bot-description =
    Пришло сообщение, и вы в нём сомневаетесь? Перешлите его мне.

    Я скажу, насколько оно подозрительно и какие слова меня насторожили. Подскажу, чего отправитель может захотеть дальше и что делать сейчас.

    Я программа и могу что-то пропустить. Я не храню ничего, по чему можно узнать, кто вы.

# At most 120 characters.
bot-short-description = Сомневаетесь в сообщении? Перешлите его мне. Скажу, что в нём подозрительно и что делать.
