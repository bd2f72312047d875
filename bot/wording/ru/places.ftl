### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Админам этой группы: когда мне вмешиваться

## Groups

group-hello =
    👋 <b>Я { -bot }.</b> Здесь я молчу, пока не спросят.
    • Ответьте на сообщение командой /check или упомяните меня в ответе, и я скажу, что о нём думаю.
    • Если не хотите спрашивать при всех, перешлите сообщение мне в личный чат.
    • Админ группы может разрешить мне предупреждать самому, когда сообщение очень похоже на мошенничество: /settings
    Я не храню ничего из того, что здесь пишут.
group-check-how = Ответьте на нужное сообщение командой /check.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Мои настройки в этой группе</b>
    Предупреждать без просьбы, когда сообщение очень похоже на мошенничество: <b>{ $warn ->
        [on] включено
       *[off] выключено
    }</b>
    Язык предупреждений: { $name }
group-settings-admins = Мои настройки могут менять только админы этой группы.
group-settings-kept = Готово.
button-group-warn-on = Предупреждать без просьбы
button-group-warn-off = Не предупреждать без просьбы
button-group-language = Выбрать язык
button-group-private = 🔒 Спросить меня лично
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Осторожно: сообщение, на которое я отвечаю, очень похоже на мошенничество</b>
    <b>Что это может быть:</b> { $family }
group-warning-foot = Я программа и могу ошибаться. Если обмана нет, админ может сказать мне об этом кнопкой.
button-group-wrong = Здесь обмана нет

## Inline: @name and the text typed behind it

inline-hint = Вставьте сообщение после моего имени
inline-too-little = Вставьте побольше из сообщения
# Short titles for the list of results, plain text
inline-title-high = ⛔ Очень похоже на мошенничество
inline-title-caution = ⚠️ Это может быть мошенничество
inline-title-none = 🔎 Знакомых признаков обмана не нашёл
inline-send = Нажмите, чтобы отправить мой ответ в этот чат
inline-private = Лучше спросить меня лично

## As a guest in any chat

guest-check-how = Ответьте на нужное сообщение и упомяните меня в ответе.

## Business chats

business-consent =
    🤝 <b>Вы подключили меня к своему бизнес-аккаунту</b>
    Я только читаю, и только если вы согласны. Если чат с клиентом похож на мошенничество, я скажу вам здесь, а не в том чате. Я никогда не пишу вашим клиентам и не храню то, что они пишут.
    Можно мне просматривать новые сообщения в чатах, к которым вы дали доступ?
button-business-yes = Да, просматривать новые сообщения
button-business-no = Нет, не просматривать
business-on = Хорошо. Я просматриваю новые сообщения, а писать буду вам сюда. Чтобы это прекратить, отключите меня в Telegram или отправьте /business.
business-off = Хорошо. Эти чаты я не просматриваю.
business-gone = Меня отключили от вашего бизнес-аккаунта. Я там больше ничего не читаю.
# Over a warning about a message in a business chat
business-warning = 📨 <b>В одном из ваших бизнес-чатов</b> написали то, что меня тревожит:
command-business = Для бизнеса: просматривать ли мне ваши чаты
business-none = Я не подключён к вашему бизнес-аккаунту. Это в Telegram: «Настройки», «Telegram для бизнеса», «Чат-боты».
