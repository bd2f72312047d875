### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Was ich für Sie tun kann
command-help = So benutzen Sie mich
command-check = Eine Nachricht ansehen: mit /check darauf antworten
command-report = Eine Nachricht melden, damit andere gewarnt sind
command-paid = Schon bezahlt oder einen Code genannt? Die ersten Schritte
command-travelled = Wenn jemand für die Arbeit dorthin reisen will oder schon dort ist
command-language = Sprache wählen
command-privacy = Was ich speichere und was nicht
command-forget = Löschen, was Sie gemeldet haben
command-rules = Admins: welche Regeln gelten
command-reload = Admins: Regeldateien neu einlesen
command-stats = Admins: was gerade im Umlauf ist

# At most 512 characters.
bot-description =
    Sie haben eine Nachricht bekommen und sind unsicher? Leiten Sie sie an mich weiter.

    Ich sage Ihnen, wie bedenklich sie ist, an welchen Wörtern das liegt, was der Absender wohl als Nächstes will und was Sie jetzt tun können.

    Ich bin ein Programm und kann etwas übersehen. Ich speichere nichts, was verrät, wer Sie sind.

# At most 120 characters.
bot-short-description = Unsicher bei einer Nachricht? Leiten Sie sie mir weiter. Ich sage, was daran auffällt und was jetzt hilft.
