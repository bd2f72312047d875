### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = لمشرفي هذه المجموعة: متى أتكلم

## Groups

group-hello =
    👋 <b>أنا { -bot }.</b> أبقى هنا صامتًا.
    • رُدّ على رسالة بالأمر {"\u200E"}/check، أو اذكر اسمي في الرد، فأقول رأيي فيها.
    • من لا يريد أن يراه الآخرون وهو يسأل، فليُعد توجيه الرسالة إليّ في محادثة خاصة.
    • يستطيع مشرف المجموعة أن يشغّل التحذير التلقائي، فأنبّهكم حين تبدو رسالة شبيهة جدًا بالاحتيال: {"\u200E"}/settings
    لا أحفظ شيئًا مما يُكتب هنا.
group-check-how = رُدّ على الرسالة التي تقصدها بالأمر {"\u200E"}/check
# $warn: on or off; $name: the name of a language
group-settings =
    <b>إعداداتي في هذه المجموعة</b>
    التحذير التلقائي حين تبدو رسالة شبيهة جدًا بالاحتيال: <b>{ $warn ->
        [on] مفعّل
       *[off] متوقف
    }</b>
    لغة تحذيراتي: { $name }
group-settings-admins = لا يغيّر إعداداتي إلا مشرفو هذه المجموعة.
group-settings-kept = تم.
button-group-warn-on = تشغيل التحذير التلقائي
button-group-warn-off = إيقاف التحذير التلقائي
button-group-language = اختيار اللغة
button-group-private = 🔒 اسألني في محادثة خاصة
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>انتبهوا: الرسالة التي أردّ عليها تشبه الاحتيال كثيرًا</b>
    <b>النوع:</b> { $family }
group-warning-foot = أنا برنامج وقد أخطئ. إذا كانت الرسالة صادقة، يستطيع المشرف أن يخبرني بالزر.
button-group-wrong = هذه الرسالة صادقة

## Inline: @name and the text typed behind it

inline-hint = الصق الرسالة بعد اسمي
inline-too-little = الصق جزءًا أكبر من الرسالة
# Short titles for the list of results, plain text
inline-title-high = ⛔ تشبه الاحتيال كثيرًا
inline-title-caution = ⚠️ قد تكون هذه رسالة احتيال
inline-title-none = 🔎 لم أتعرّف على شيء
inline-send = اضغط لإرسال جوابي إلى هذه المحادثة
inline-private = اسألني في محادثة خاصة بدلًا من ذلك

## As a guest in any chat

guest-check-how = رُدّ على الرسالة التي تقصدها واذكر اسمي في الرد.

## Business chats

business-consent =
    🤝 <b>لقد ربطتني بحسابك التجاري</b>
    أنا أقرأ فقط، وبموافقتك فقط. إذا بدت محادثة مع زبون كأنها احتيال، أخبرك هنا لا في تلك المحادثة. لا أكتب إلى زبائنك أبدًا، ولا أحفظ شيئًا مما يكتبون.
    هل أنظر في الرسائل الجديدة في المحادثات التي سمحت لي بها؟
button-business-yes = نعم، انظر في الرسائل الجديدة
button-business-no = لا، لا تنظر فيها
business-on = حسنًا. أنظر في الرسائل الجديدة وأخبرك هنا. لإيقافي، افصلني من إعدادات تيليجرام أو أرسل {"\u200E"}/business
business-off = حسنًا. لن أنظر في تلك المحادثات.
business-gone = فُصلتُ عن حسابك التجاري، ولم أعد أنظر في شيء فيه.
# Over a warning about a message in a business chat
business-warning = 📨 <b>في إحدى محادثاتك التجارية</b> كتب أحدهم شيئًا يثير شكّي:
command-business = للأعمال: هل أنظر في محادثاتك
business-none = أنا غير مرتبط بأي حساب تجاري لك. في تيليجرام: «الإعدادات»، «تيليجرام للأعمال» (Telegram Business)، «روبوتات الدردشة» (Chatbots).
