### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = 我能做什么
command-help = 怎么用
command-check = 看一条消息：用 /check 回复它
command-report = 举报一条消息，提醒别人
command-paid = 已经付了钱或给了验证码：先做什么
command-travelled = 有人要去那边工作，或已经在那边
command-language = 选择语言
command-privacy = 我保存什么，不保存什么
command-forget = 删除您举报过的内容
command-rules = 管理员：正在使用的规则
command-reload = 管理员：重新读取规则文件
command-stats = 管理员：最近流行什么骗局

# At most 512 characters.
bot-description =
    收到一条消息，拿不准？转发给我。

    我会告诉您：有多可疑，是哪些话可疑，对方接下来可能想要什么，现在该怎么办。

    我是程序，也会有看漏的时候。我不保存能看出您是谁的内容。

# At most 120 characters.
bot-short-description = 收到消息拿不准？转发给我。我告诉您哪些话可疑，该怎么办。
