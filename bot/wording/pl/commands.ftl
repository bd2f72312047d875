### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = W czym mogę pomóc
command-help = Jak ze mnie korzystać
command-check = Sprawdzić wiadomość: proszę odpowiedzieć na nią /check
command-report = Zgłosić wiadomość, żeby ostrzec innych
command-paid = Pieniądze lub kod już wysłane? Co zrobić najpierw
command-travelled = Gdy ktoś jedzie tam do pracy albo już tam jest
command-language = Wybrać język
command-privacy = Co przechowuję, a czego nie
command-forget = Usunąć to, co zostało zgłoszone
command-rules = Administratorzy: obowiązujące reguły
command-reload = Administratorzy: wczytać pliki reguł ponownie
command-stats = Administratorzy: co teraz krąży

# At most 512 characters.
bot-description =
    Przyszła wiadomość i nie wiadomo, co o niej myśleć? Proszę mi ją przekazać.

    Powiem, na ile jest niepokojąca, które słowa o tym świadczą, czego nadawca może chcieć dalej i co teraz zrobić.

    Jestem programem i mogę coś przeoczyć. Nie przechowuję niczego, co mówi, kim Państwo są.

# At most 120 characters.
bot-short-description = Wiadomość budzi wątpliwości? Proszę mi ją przekazać. Powiem, które słowa niepokoją i co zrobić.
