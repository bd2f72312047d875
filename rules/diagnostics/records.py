"""R: records that do not hold what they must, or that speak of what is not there."""

from rules.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "R001",
        "error",
        "A field is missing",
        "Every rule needs an id, a title, a family and clues; without them nobody could name it "
        "or say what it looks for. Often the field is there, but indented wrongly or misspelt.",
        "Add the line, indented like the other fields of the rule.",
        """\
- id: job-task-deposit
  family: job.task
""",
        """\
- id: job-task-deposit
  title: Paid tasks that ask for a deposit
  family: job.task
""",
    ),
    Entry(
        "R002",
        "error",
        "A field that does not exist",
        "A name that the bot does not know would be ignored, and with it what you meant. So it "
        "is refused. Mostly it is a slip of the pen, or a field that stands one level too deep.",
        "Correct the name, or move the line to where it belongs.",
        """\
  titel: Paid tasks
""",
        """\
  title: Paid tasks
""",
    ),
    Entry(
        "R003",
        "error",
        "A value that does not fit its field",
        "The field is known, but its value is of another kind or outside what it can be: a word "
        "where a number belongs, a number too large, a text too long, a list where one text "
        "belongs.",
        "Write a value as the diagnostic says; docs/rule-format.md lists what each field takes.",
        """\
  within: near
""",
        """\
  within: 400
""",
    ),
    Entry(
        "R004",
        "error",
        "A word that is not one of the choices",
        "Some fields take one of a few words: kind, stage, status, severity and confidence. They "
        "are written in small letters and exactly as listed.",
        "Use one of the words that the diagnostic lists.",
        """\
  severity: very high
""",
        """\
  severity: high
""",
    ),
    Entry(
        "R005",
        "error",
        "Fields that do not go together",
        "Some fields belong to one kind of rule: weight to a sign, excuses to an honest rule, "
        "which cannot be without. The rule as written says two things that contradict each other.",
        "Take the field out, or change the kind of the rule.",
        """\
  kind: script
  weight: 0.3
""",
        """\
  kind: sign
  weight: 0.3
""",
    ),
    Entry(
        "R006",
        "error",
        "A name in a form that it cannot have",
        "Ids, families and names of clues are written in a fixed form, because reports, other "
        "rules and commands name them. An id has small letters a-z, digits and single hyphens.",
        "Write it in the form that the diagnostic shows.",
        """\
- id: Job Task!
  family: jobs
""",
        """\
- id: job-task
  family: job.task
""",
    ),
    Entry(
        "R007",
        "error",
        "A map of name: value is expected",
        "Here belong lines of the form “name: value”, one below the other or between { and }. "
        "Something else stands there: a plain text, a list, or nothing at all.",
        "Write “name: value”, and look at the indentation: what belongs to a field stands further "
        "to the right than the field.",
        """\
clues:
  deposit: top up to unlock
""",
        """\
clues:
  deposit: {phrases: ["top up to unlock"]}
""",
    ),
    Entry(
        "R008",
        "error",
        "A condition that is none",
        "Under when stands the name of a clue, or exactly one of all, any, at_least and not with "
        "names or further conditions in it. There is no other word, and no “and” or “or”.",
        "Write it as {all: [a, b]}, {any: [a, b]}, {at_least: {n: 2, of: [a, b, c]}} or {not: a}.",
        """\
when: [tasks, deposit]
""",
        """\
when: {all: [tasks, deposit]}
""",
    ),
    Entry(
        "R009",
        "error",
        "A clue that says nothing",
        "A clue holds when one of its phrases, patterns, signals or parts is found. This one has "
        "none, so it could never hold.",
        "Give it phrases, patterns, signals or parts.",
        """\
clues:
  deposit: {similarity: 90}
""",
        """\
clues:
  deposit: {phrases: ["top up to unlock"], similarity: 90}
""",
    ),
    Entry(
        "R010",
        "error",
        "A shared clue that names shared clues",
        "Shared clues are one level deep, so that whoever reads one sees all of it. A rule may "
        "name as many of them as it likes.",
        "Name both shared clues in the rule instead.",
        """\
contact: {parts: [chat-apps], phrases: ["write to me"]}
""",
        """\
contact: {phrases: ["write to me", "message me on telegram"]}
""",
    ),
    Entry(
        "R011",
        "error",
        "A shared clue that exists already",
        "Two files define the same shared clue for the same language, so rules that name it "
        "could mean either. The shipped library cannot be replaced this way either.",
        "Give one of them another name.",
        """\
contact-elsewhere: {phrases: ["ping me"]}
""",
        """\
contact-elsewhere-ours: {phrases: ["ping me"]}
""",
    ),
    Entry(
        "R012",
        "error",
        "An id that is taken",
        "Two rules have the same id, in one file or in two. Reports and settings name rules by "
        "their id, so each needs its own, also beside the shipped rules.",
        "Give one of the rules another id. To change a shipped rule, do not copy it: switch it "
        "off or change it by its id in overrides.yaml.",
        """\
- id: job-task
- id: job-task
""",
        """\
- id: job-task
- id: job-task-deposit
""",
    ),
    Entry(
        "R013",
        "error",
        "A family that is not there",
        "The family says what the bot answers, so it must be one it knows: from the shipped "
        "families.yaml or from one in your own folder.",
        "Correct the name, or add the family to a families.yaml in your folder.",
        """\
  family: job.tasks
""",
        """\
  family: job.task
""",
    ),
    Entry(
        "R014",
        "error",
        "A shared clue that is not there",
        "The rule names a shared clue under parts that neither the parts.yaml of its language nor "
        "the one in any/ holds. Shared clues of other languages are not seen.",
        "Correct the name, or add the clue to the parts.yaml of the language.",
        """\
  away: {parts: [contact-elswhere]}
""",
        """\
  away: {parts: [contact-elsewhere]}
""",
    ),
    Entry(
        "R015",
        "error",
        "A phrase without a letter or digit",
        "Phrases are compared by their letters and digits; punctuation and emoji vanish before. "
        "Nothing is left of this phrase, so it could never be found.",
        "Write words. To look for an emoji or a mark, use a pattern.",
        """\
phrases: ["🎁🎁🎁"]
""",
        """\
phrases: ["gift for you"]
""",
    ),
    Entry(
        "R016",
        "error",
        "A pattern that is not taken",
        "Patterns are written in the syntax of RE2, which takes the same time whatever the "
        "message. It has no look-around and no back references, every bracket needs its partner, "
        "and a pattern that matches an empty text would match every message.",
        "Mend the pattern as the diagnostic says, and keep it in single quotes.",
        """\
patterns: ['(usdt|btc']
""",
        """\
patterns: ['(usdt|btc)']
""",
    ),
    Entry(
        "R017",
        "error",
        "A signal that is not there",
        "Signals are facts that the bot finds without a rule, each with a fixed name such as "
        "link.shortener. The page docs/rule-format.md lists them.",
        "Correct the name, or take one from the list.",
        """\
  link: {signals: [link.short]}
""",
        """\
  link: {signals: [link.shortener]}
""",
    ),
    Entry(
        "R018",
        "error",
        "A condition that names a clue that is not there",
        "Under when stand the names of the rule's own clues, spelt exactly as under clues. A "
        "name that is not there could never hold.",
        "Correct the name, or add the clue under clues.",
        """\
clues:
  deposit: {phrases: ["top up"]}
when: {all: [deposits]}
""",
        """\
clues:
  deposit: {phrases: ["top up"]}
when: {all: [deposit]}
""",
    ),
    Entry(
        "R019",
        "error",
        "A clue that the condition does not use",
        "The clue is looked for but when does not speak of it, so it changes nothing. Mostly it "
        "was forgotten there.",
        "Add its name under when, or take the clue out.",
        """\
clues:
  tasks: {phrases: ["simple tasks"]}
  deposit: {phrases: ["top up"]}
when: tasks
""",
        """\
clues:
  tasks: {phrases: ["simple tasks"]}
  deposit: {phrases: ["top up"]}
when: {all: [tasks, deposit]}
""",
    ),
    Entry(
        "R020",
        "error",
        "A condition that an empty text fulfils",
        "The condition only forbids, so it holds for every message that lacks what it forbids, "
        "even for one without a word. Such a rule would fire on almost everything.",
        "Demand at least one clue beside what not forbids.",
        """\
when: {not: honest}
""",
        """\
when: {all: [deposit, {not: honest}]}
""",
    ),
    Entry(
        "R021",
        "warning",
        "A reason the bot has no sentence for",
        "A single word under why is the key of a sentence that the bot can say in all its "
        "languages. This key is none of them, so the asker would read only what kind of scam it "
        "is. The keys stand in rules/library/reasons.yaml.",
        "Correct the key, or write the sentence itself, by language.",
        """\
why: ask-code
""",
        """\
why: asks-code
""",
    ),
    Entry(
        "R022",
        "error",
        "A field without a value",
        "The name of the field stands there, but nothing behind its colon. Where a text begins "
        "with # and has no quotes, YAML takes it for a note and the field stays empty; where the "
        "lines below are not indented, they do not belong to it.",
        "Write the value behind the colon, or take the line out.",
        """\
title: #1 job offer
""",
        """\
title: "#1 job offer"
""",
    ),
)
