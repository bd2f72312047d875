### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = What I do
command-help = How to use me
command-check = Look at a message: answer it with /check
command-report = Report a message so that others are warned
command-paid = If you already paid or gave a code: what to do first
command-travelled = If somebody is going there for the job, or already there
command-language = Choose the language
command-privacy = What I keep and what I do not keep
command-forget = Delete what you reported
command-rules = Admins: the rules in force
command-reload = Admins: read the rule files again
command-stats = Admins: what is going round

# At most 512 characters.
bot-description =
    Got a message and not sure about it? Forward it to me.

    I tell you how worrying it is, which words make it so, what the sender may want next, and what to do now.

    I am a program and can miss things. I keep nothing that says who you are.

# At most 120 characters.
bot-short-description = Not sure about a message? Forward it to me. I say which words are worrying and what to do.
