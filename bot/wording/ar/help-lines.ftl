### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = بمن تتصل في بلدك
country-ask =
    <b>أرقام المساعدة في أي بلد تريد أن ترى؟</b>
    لا أخمّن بلدك من لغتك أو رقمك أبدًا.
# $page, $pages: numbers
country-page = الصفحة { $page } من { $pages }
button-country-next = التالي ›
button-country-previous = ‹ السابق
button-country-none = بلد آخر
button-country-change = اختيار بلد آخر
button-country-forget = انسَ بلدي
country-forgotten = تم. لم أعد أعرف بلدك.
# $country: its name in this language
country-set = من الآن أعرض أرقام المساعدة في هذا البلد: { $country }.
# $country as above
help-lines-title = ☎️ <b>بمن تتصل: { $country }</b>
help-lines-bank-first = <b>البنك أولًا، إذا كان في الأمر مال:</b> على الرقم المكتوب على بطاقتك، لا على رقم من الرسالة أبدًا.
help-lines-unknown =
    ☎️ <b>بمن تتصل</b>
    • البنك: على الرقم المكتوب على بطاقتك.
    • الشرطة في مكان سكنك.
    • المنصة التي حدث فيها الأمر: بلّغ عن الحساب داخل التطبيق.
    ليس عندي رقم تم التحقق منه لبلدك، لذلك لا أعطي أي رقم.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • { $for }: <b>{ $number }</b> – { $name }
# $address: a web address without https://
help-line-web = • { $for }: { $address } – { $name }
help-line-plain = • { $for }: { $name }
help-for-advice = للمشورة بشأن الاحتيال
help-for-bank = لإيقاف دفعة
help-for-report = للإبلاغ عن احتيال
help-for-police = لإبلاغ الشرطة
help-for-emergency = في الطوارئ
help-for-messages = لإرسال رسائل الاحتيال إليهم
help-for-cyber = للاحتيال على الإنترنت
help-for-consumer = لمشورة المستهلكين
help-for-identity = إذا استُخدمت هويتك
help-for-trafficking = إذا كان شخص محتجزًا أو مجبرًا على العمل
help-for-consular = لمساعدة المواطنين في الخارج
help-for-abroad = للاتصال من الخارج
help-hours-always = ليلًا ونهارًا
# $hours: such as 8:00–23:00
help-hours = المواعيد: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = لغات الخدمة: { $languages }
# $date: a date, written the way of this language
help-lines-checked = تم التحقق في { $date }. الأرقام تتغير: إذا لم يعمل رقم فابحث عنه في الموقع الرسمي.
help-lines-never-call-first = هذه الجهات لا تبادر أبدًا بالاتصال بك لطلب مال أو رموز. وقد تكون المكالمة التي تدّعي أنها منها جزءًا من الاحتيال.
