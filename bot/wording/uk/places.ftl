### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Адмінам цієї групи: коли мені озиватися

## Groups

group-hello =
    👋 <b>Я { -bot }.</b> Тут я мовчу, доки не запитають.
    • Дайте відповідь на повідомлення командою /check або згадайте мене у відповіді, і я скажу, що про нього думаю.
    • Якщо не хочете питати при всіх, перешліть повідомлення мені в особистий чат.
    • Адмін групи може дозволити мені попереджати без прохання, коли повідомлення дуже схоже на шахрайство: /settings
    Я не зберігаю нічого з того, що тут пишуть.
group-check-how = Дайте відповідь на потрібне повідомлення командою /check.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Мої налаштування в цій групі</b>
    Попереджати без прохання, коли повідомлення дуже схоже на шахрайство: <b>{ $warn ->
        [on] увімкнено
       *[off] вимкнено
    }</b>
    Мова попереджень: { $name }
group-settings-admins = Мої налаштування можуть змінювати лише адміни цієї групи.
group-settings-kept = Готово.
button-group-warn-on = Попереджати без прохання
button-group-warn-off = Не попереджати без прохання
button-group-language = Вибрати мову
button-group-private = 🔒 Запитати мене особисто
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Обережно: повідомлення, на яке я відповідаю, дуже схоже на шахрайство</b>
    <b>Що це може бути:</b> { $family }
group-warning-foot = Я програма й можу помилятися. Якщо обману немає, адмін може сказати мені про це кнопкою.
button-group-wrong = Тут обману немає

## Inline: @name and the text typed behind it

inline-hint = Вставте повідомлення після мого імені
inline-too-little = Вставте більше з повідомлення
# Short titles for the list of results, plain text
inline-title-high = ⛔ Дуже схоже на шахрайство
inline-title-caution = ⚠️ Це може бути шахрайство
inline-title-none = 🔎 Знайомих ознак обману не знайшов
inline-send = Натисніть, щоб надіслати мою відповідь у цей чат
inline-private = Краще запитати мене особисто

## As a guest in any chat

guest-check-how = Дайте відповідь на потрібне повідомлення й згадайте в ній мене.

## Business chats

business-consent =
    🤝 <b>Ви під’єднали мене до свого бізнес-акаунта</b>
    Я лише читаю, і тільки якщо ви згодні. Якщо чат із клієнтом схожий на шахрайство, я скажу вам тут, а не в тому чаті. Я ніколи не пишу вашим клієнтам і не зберігаю того, що вони пишуть.
    Можна мені переглядати нові повідомлення в чатах, до яких ви дали доступ?
button-business-yes = Так, переглядати нові повідомлення
button-business-no = Ні, не переглядати
business-on = Добре. Я переглядаю нові повідомлення, а писатиму вам сюди. Щоб це припинити, від’єднайте мене в Telegram або надішліть /business.
business-off = Добре. Цих чатів я не переглядаю.
business-gone = Мене від’єднано від вашого бізнес-акаунта. Я там більше нічого не читаю.
# Over a warning about a message in a business chat
business-warning = 📨 <b>В одному з ваших бізнес-чатів</b> написали те, що мене тривожить:
command-business = Для бізнесу: чи переглядати мені ваші чати
business-none = Я не під’єднаний до вашого бізнес-акаунта. Це в Telegram: «Налаштування», «Telegram Business», «Чат-боти».
