"""L001 to L016: what lint finds in clues and conditions that load and yet are not good."""

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
)
