"""L017 and on: what lint finds in all that a rule says beside its clues."""

from rules.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "L017",
        "warning",
        "A script without a reference",
        "A stable script tells somebody that a known scam is at work. The reference is how the "
        "next person who keeps the rules can see that it is known, and to whom.",
        "Add “references:” with a page of an authority or a newspaper that describes this script, "
        "and that you have read.",
        "",
        """\
references: ["https://www.scamwatch.gov.au/types-of-scams"]
""",
    ),
    Entry(
        "L018",
        "warning",
        "A script that does not say who may write so honestly",
        "Every script has an honest neighbour: the shop that really refunds, the friend whose "
        "phone really broke. Whoever has to judge a false alarm needs to know that it was thought "
        "of.",
        "Add a line “false_positives:” that says who may write nearly this and mean it.",
        "",
        """\
false_positives: A landlord who asks for a deposit after the viewing.
""",
    ),
    Entry(
        "L019",
        "warning",
        "A reason that lacks a language",
        "A rule of your own gives its reason as sentences by language. An asker of another "
        "language gets the English one; without that, any of the others. A reason nobody can read "
        "is none.",
        "Add the sentence in English, and in the language of the folder the rule stands in.",
        """\
why: {de: "Echte Banken fragen nie danach."}
""",
        """\
why: {de: "Echte Banken fragen nie danach.", en: "Real banks never ask for it."}
""",
    ),
    Entry(
        "L020",
        "warning",
        "A script or sign without a reason",
        "The bot shows the words that worried it and says why they do. Without “why” it can only "
        "name the kind of scam.",
        "Add “why:” with the key of a sentence of the bot, or with sentences of your own.",
        """\
- id: parcel-fee
  kind: script
""",
        """\
- id: parcel-fee
  kind: script
  why: {en: "A parcel service takes its fee at the door."}
""",
    ),
    Entry(
        "L021",
        "warning",
        "A rule in the wrong folder, or with an id that names another one",
        "The folder a rule stands in is its language: “any” for all of them, else its code. In the "
        "shipped library the ids of all languages but English begin with that code, so that an id "
        "in a report tells the language.",
        "Move the rule, or, as long as it has not been in force, rename it.",
        """\
# in zh/job.task.yaml
- id: task-deposit
""",
        """\
# in zh/job.task.yaml
- id: zh-task-deposit
""",
    ),
    Entry(
        "L022",
        "warning",
        "A rule in the file of another family",
        "A file that is named for a family holds the rules of that family: so they are found, and "
        "read side by side. Signs of all families may stand together in general.signs.yaml.",
        "Move the rule to the file of its family, or correct its family.",
        """\
# in en/job.task.yaml
- id: parcel-fee
  family: impersonation.ecommerce_support
""",
        """\
# in en/impersonation.ecommerce_support.yaml
- id: parcel-fee
  family: impersonation.ecommerce_support
""",
    ),
    Entry(
        "L023",
        "warning",
        "A degree that has no effect, or too much",
        "What a rule weighs comes from the confidence of a script or the weight of a sign; an "
        "honest rule and a plea weigh nothing and show nothing. A sign of weight 0.5 or more would "
        "be a warning alone, which a sign is not meant to be.",
        "Take the line out; give a sign less weight, or make a script of it.",
        """\
kind: sign
weight: 0.7
""",
        """\
kind: sign
weight: 0.2
""",
    ),
    Entry(
        "L024",
        "warning",
        "An honest rule that silences scams",
        "Where an honest rule fires, hits of the families it excuses do not count. This one fires "
        "on messages that other rules give as examples of those very scams, so it takes the "
        "warning away from them. A scammer can write any honest sentence.",
        "Forbid in “when” what a scammer wants: a link, a number to call, a request to the reader.",
        """\
when: {all: [never-share-your-code]}
""",
        """\
when: {all: [never-share-your-code, {not: asks-reader}]}
""",
    ),
    Entry(
        "L025",
        "warning",
        "A script of a staged family without its stage",
        "Some scams run over many messages: first trust, then the hook, then the first payment. "
        "The stage is what lets the bot say what the sender will ask for next.",
        "Add “stage:” with opener, trust, hook, first_payment, squeeze or recovery.",
        """\
family: job.task
""",
        """\
family: job.task
stage: first_payment
""",
    ),
    Entry(
        "L026",
        "warning",
        "An example copied from another rule",
        "The same message stands as an example of the same side in another rule. It tests the "
        "second rule less than a message about that rule's own script would.",
        "Write a message of your own for each of the two.",
    ),
    Entry(
        "L027",
        "warning",
        "An example of more than 1,000 letters",
        "An example shows what a rule means. In a long one nobody sees which words count, and all "
        "the others may make clues fire by chance.",
        "Keep the lines that matter.",
    ),
    Entry(
        "L028",
        "warning",
        "An example that may name somebody",
        "Examples are published. A real number, host or wallet in one may belong to a person who "
        "has nothing to do with the scam, or send a reader to the scammer.",
        "Use what is reserved: example.com or a name ending in .example, +1-555-0142, a wallet "
        "address of zeros.",
        """\
match: ["Call +1-212-555-4142 to keep your account"]
""",
        """\
match: ["Call +1-555-0142 to keep your account"]
""",
    ),
    Entry(
        "L029",
        "note",
        "A condition that could be said more plainly",
        "“when” names a clue twice in one list, counts to one or to all, or puts a single "
        "condition into a list. It means the same without, and the next reader need not wonder.",
        "Write “any” for at least one, “all” for all, and a single condition alone.",
        """\
when: {at_least: {n: 2, of: [tasks, deposit]}}
""",
        """\
when: {all: [tasks, deposit]}
""",
    ),
)
