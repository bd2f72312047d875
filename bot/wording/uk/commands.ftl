### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Що я вмію
command-help = Як мною користуватися
command-check = Перевірити повідомлення: дайте на нього відповідь командою /check
command-report = Поскаржитися на повідомлення, щоб попередити інших
command-paid = Якщо гроші чи код уже віддано: що робити насамперед
command-travelled = Якщо хтось їде на роботу за кордон або вже там
command-language = Вибрати мову
command-privacy = Що я зберігаю і чого не зберігаю
command-forget = Видалити ваші скарги
command-rules = Для адмінів: які правила діють
command-reload = Для адмінів: прочитати файли правил знову
command-stats = Для адмінів: що зараз розсилають

# At most 512 characters.
bot-description =
    Надійшло повідомлення, і ви в ньому сумніваєтеся? Перешліть його мені.

    Я скажу, наскільки воно підозріле і які слова мене насторожили. Підкажу, чого відправник може захотіти далі та що робити зараз.

    Я програма і можу щось пропустити. Я не зберігаю нічого, з чого можна дізнатися, хто ви.

# At most 120 characters.
bot-short-description = Сумніваєтеся в повідомленні? Перешліть його мені. Скажу, що в ньому підозріле і що робити.
