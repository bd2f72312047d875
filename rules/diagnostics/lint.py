"""L: what lint finds in rules that load and yet are not good."""

from rules.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "L001",
        "error",
        "A condition that no text can fulfil",
        "What “when” demands and what it forbids contradict each other, so the rule never fires. "
        "Mostly a clue is forbidden that is found wherever a demanded one is: all its phrases, "
        "patterns and signals are among those of the forbidden clue.",
        "Take out the “not”, or demand a clue that can be found without the forbidden one.",
        """\
clues:
  fee: {phrases: ["pay the fee"]}
  honest: {phrases: ["pay the fee", "at the counter"]}
when: {all: [fee, {not: honest}]}
""",
        """\
clues:
  fee: {phrases: ["pay the fee"]}
  honest: {phrases: ["at the counter"]}
when: {all: [fee, {not: honest}]}
""",
    ),
    Entry(
        "L002",
        "error",
        "A pattern that can never be found",
        "Patterns run on the folded text: small letters, no accents, usual width, simplified "
        "Chinese. A pattern that demands another letter finds nothing, ever; nor does one that "
        "wants the beginning of the text after something else.",
        "Write the letters as folding leaves them; “python -m rules explain TEXT” shows a text "
        "folded.",
        """\
pattern: 'Café du \\d+'
""",
        """\
pattern: 'cafe du \\d+'
""",
    ),
    Entry(
        "L003",
        "error",
        "“within” is shorter than what must stand in it",
        "“within” says in how many letters all the words that make a rule fire must stand. Here "
        "the shortest way to say a demanded clue takes more, so the rule never fires.",
        "Give the words room: the length of the longest clue twice or three times over.",
        """\
clues:
  deposit: {phrases: ["recharge your account to continue the order"]}
within: 20
""",
        """\
clues:
  deposit: {phrases: ["recharge your account to continue the order"]}
within: 150
""",
    ),
    Entry(
        "L004",
        "error",
        "A rule that fires on most honest messages",
        "Lint tries each rule on honest messages: on some everyday ones that come with it, and on "
        "those that other rules give as examples to ignore. This rule fires on half of them or "
        "more, so it says nothing about a message.",
        "Demand a second clue, or replace a phrase or pattern that nearly every message holds.",
        """\
clues:
  any-word: {pattern: '[a-z]+'}
""",
        """\
clues:
  fee: {phrases: ["pay the release fee"]}
""",
    ),
    Entry(
        "L005",
        "warning",
        "A rule that fires on too many honest messages",
        "Of the honest messages that lint knows (everyday ones, and those that other rules give "
        "as examples to ignore) this rule fires on more than chance explains: 3 percent for a "
        "script, 10 percent for a sign.",
        "Look with “python -m rules explain” which words it takes, and demand a second clue.",
        """\
clues:
  tomorrow: {phrases: ["tomorrow"]}
""",
        """\
clues:
  tomorrow: {phrases: ["tomorrow"]}
  fee: {phrases: ["pay the release fee"]}
when: {all: [tomorrow, fee]}
""",
    ),
    Entry(
        "L006",
        "error",
        "A rule that another rule repeats",
        "Two rules have the same clues and the same condition. Both fire on the same messages, and "
        "together they weigh twice as much as the evidence does.",
        "Keep one of the two, with the examples of both. If the other one was in force, give it "
        "“status: retired”.",
        """\
- id: parcel-fee
  clues: {fee: {phrases: ["pay the parcel fee"]}}
- id: parcel-fee-again
  clues: {money: {phrases: ["pay the parcel fee"]}}
""",
        """\
- id: parcel-fee
  clues: {fee: {phrases: ["pay the parcel fee"]}}
""",
    ),
    Entry(
        "L007",
        "warning",
        "A rule that says nearly what another rule says",
        "Each clue of this rule has four fifths or more of its phrases, patterns and signals in "
        "common with a clue of another rule, and the conditions have the same form. Phrases that "
        "differ by a letter or two count as the same.",
        "Make one rule of the two. If they differ in what they are for, put what they share into "
        "a shared clue (parts.yaml) and let each add its own.",
    ),
    Entry(
        "L008",
        "warning",
        "A clue that no example holds",
        "Examples are the tests of a rule. This clue is found in none of them, so nobody would "
        "notice if it were misspelt or found nothing at all.",
        "For a clue that is demanded, add a match example that holds it; for one under “not”, an "
        "ignore example.",
        """\
clues:
  fee: {phrases: ["pay the parcel fee"]}
  official: {phrases: ["at the post office"]}
when: {all: [fee, {not: official}]}
examples:
  ignore: ["Where is my parcel?"]
""",
        """\
clues:
  fee: {phrases: ["pay the parcel fee"]}
  official: {phrases: ["at the post office"]}
when: {all: [fee, {not: official}]}
examples:
  ignore: ["Pay the parcel fee at the post office."]
""",
    ),
    Entry(
        "L009",
        "note",
        "A clue that no example needs",
        "Lint left each clue of the rule away in turn: a demanded one counted as found, a "
        "forbidden one as absent. Without this one no example of the rule and none of the others "
        "in the library comes out otherwise. It may be right, but nothing shows what it is for.",
        "Add an ignore example that all the other clues would catch and that only this one keeps "
        "out; if you cannot think of any, drop the clue.",
        """\
clues:
  parcel: {phrases: ["your parcel"]}
  fee: {phrases: ["release fee"]}
when: {all: [parcel, fee]}
examples:
  ignore: ["See you at eight"]
""",
        """\
clues:
  parcel: {phrases: ["your parcel"]}
  fee: {phrases: ["release fee"]}
when: {all: [parcel, fee]}
examples:
  ignore: ["Your parcel is here", "The lawyer explained the release fee"]
""",
    ),
    Entry(
        "L010",
        "note",
        "Two demanded clues that the same words fulfil",
        "The rule demands two clues, but in each match example the words of the one are words of "
        "the other. So the examples show one reason, not two: a message with these few words "
        "alone would make the rule fire.",
        "Add a match example in which the two stand in words of their own. If there is none, one "
        "of the clues is enough: drop the other, or narrow it.",
        """\
clues:
  fee: {phrases: ["pay the fee"]}
  first: {phrases: ["pay the fee first"]}
when: {all: [fee, first]}
""",
        """\
clues:
  fee: {phrases: ["pay the fee"]}
  first: {phrases: ["before delivery", "in advance"]}
when: {all: [fee, first]}
""",
    ),
    Entry(
        "L011",
        "warning",
        "A slow pattern",
        "Patterns are looked for by the letters they surely hold. One that holds none, that leaves "
        "a gap of any length in its middle, or whose counts multiply, is tried on nearly every "
        "message at every place.",
        "Add a word that must stand there, say how wide a gap may be (.{0,40}), or use a signal: "
        "signals are worked out once for all rules.",
        """\
pattern: 'send.*now'
""",
        """\
pattern: 'send.{0,40}now'
""",
    ),
    Entry(
        "L012",
        "warning",
        "A short phrase at a low similarity",
        "At a similarity under 80 a phrase of fewer than 14 letters is like a great many words, so "
        "it must be compared with nearly every message, and it is found where nobody meant it.",
        "Write a longer phrase, or raise the similarity to 85 or more.",
        """\
phrases: ["send money"]
similarity: 70
""",
        """\
phrases: ["send the money today"]
similarity: 85
""",
    ),
    Entry(
        "L013",
        "note",
        "A phrase too short to be compared fuzzily",
        "A phrase of fewer than 8 letters (4 in scripts where a letter is a word) is found only as "
        "it is written, whatever the similarity: with one letter changed it would be another word. "
        "The similarity set here promises more.",
        "Write more words, or put up with it: misspelt, the phrase will not be found.",
        """\
phrases: ["act now"]
similarity: 85
""",
        """\
phrases: ["act now or lose it"]
similarity: 85
""",
    ),
    Entry(
        "L014",
        "warning",
        "A pattern that should be a phrase",
        "The pattern holds nothing but words. As a pattern it is found only letter for letter; as "
        "a phrase it would be found misspelt, too.",
        "Move it to “phrases”. If a letter matters, keep it there with “similarity: 100”.",
        """\
patterns: ['\\brelease fee\\b']
""",
        """\
phrases: ["release fee"]
""",
    ),
    Entry(
        "L015",
        "warning",
        "A phrase that adds nothing to its clue",
        "The clue has another phrase that is found wherever this one is: the same words, or fewer "
        "of them. So this one can never make a difference.",
        "Keep the shorter one. If the longer one was meant, take the shorter one out.",
        """\
phrases: ["加微信", "请加微信"]
""",
        """\
phrases: ["加微信"]
""",
    ),
    Entry(
        "L016",
        "warning",
        "A part of a pattern that can never be found",
        "Patterns run on the folded text: small letters, no accents, usual width, simplified "
        "Chinese. One of the alternatives of this pattern holds a letter that folding never "
        "leaves, or a \\b beside a letter that is none to it (only a-z, 0-9 and _ are).",
        "Write the letter as folding leaves it; take out the \\b beside other letters.",
        """\
pattern: '(Bank|post office) fee'
""",
        """\
pattern: '(bank|post office) fee'
""",
    ),
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
