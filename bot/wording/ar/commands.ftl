### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = ماذا أفعل
command-help = كيف تستخدمني
command-check = فحص رسالة: رُدّ عليها بالأمر {"\u200E"}/check
command-report = الإبلاغ عن رسالة لتحذير الآخرين
command-paid = إذا دفعت أو أعطيت رمزًا: ماذا تفعل أولًا
command-travelled = إذا كان أحدهم ينوي السفر إلى هذا العمل أو وصل إليه
command-language = اختيار اللغة
command-privacy = ما أحفظه وما لا أحفظه
command-forget = حذف ما أبلغت عنه
command-rules = للمشرفين: القواعد المعمول بها
command-reload = للمشرفين: إعادة قراءة ملفات القواعد
command-stats = للمشرفين: ما ينتشر هذه الأيام

# At most 512 characters.
bot-description =
    هل وصلتك رسالة ولست واثقًا منها؟ أعد توجيهها إليّ.

    أقول لك ما مدى خطورتها، وأي كلمات فيها تدعو إلى الشك، وما الذي قد يريده المرسل بعد ذلك، وماذا تفعل الآن.

    أنا برنامج وقد تفوتني أشياء. لا أحفظ أي شيء يدل على هويتك.

# At most 120 characters.
bot-short-description = لست واثقًا من رسالة؟ أعد توجيهها إليّ. أبيّن لك ما يثير الشك فيها وماذا تفعل.
