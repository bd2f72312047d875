"""E: examples that do not hold."""

from rules.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "E001",
        "error",
        "A match example on which the rule does not fire",
        "The examples under match are messages that the rule must catch; check runs each of them. "
        "This one is not caught, so either the rule or the example does not say what you meant.",
        "Look with “python -m rules explain” which clues the text holds, then add a phrase to the "
        "clue that failed, or mend the example.",
        """\
clues:
  deposit: {phrases: ["top up to unlock"]}
examples:
  match: ["Pay in first and the tasks open"]
""",
        """\
clues:
  deposit: {phrases: ["top up to unlock", "pay in first"]}
examples:
  match: ["Pay in first and the tasks open"]
""",
    ),
    Entry(
        "E002",
        "error",
        "An ignore example on which the rule fires",
        "The examples under ignore are honest messages that look like the scam; the rule must "
        "leave them alone. This one is caught, so an honest sender would be called a scammer.",
        "Make the rule narrower: longer phrases, or a second clue under all. If the message is no "
        "honest one after all, move it to match.",
        """\
clues:
  code: {phrases: ["your code is"]}
examples:
  ignore: ["Your code is 4711. Tell nobody."]
""",
        """\
clues:
  ask: {phrases: ["send me your code"]}
examples:
  ignore: ["Your code is 4711. Tell nobody."]
""",
    ),
    Entry(
        "E003",
        "error",
        "Too few examples",
        "A rule needs at least two examples of each side: match shows what it means, ignore shows "
        "where it stops. They are its tests, and the next person who changes it relies on them.",
        "Write at least two messages under match and two under ignore, in your own words.",
        """\
examples:
  match: ["Pay first to unlock your tasks"]
""",
        """\
examples:
  match: ["Pay first to unlock your tasks", "Recharge to go on with the order"]
  ignore: ["Please pay first, then collect the key", "Unlock the door when you leave"]
""",
    ),
    Entry(
        "E004",
        "error",
        "An ignore example that all rules together call high",
        "The rule itself leaves this honest message alone, but other rules of the library fire on "
        "it, and together they would answer with the loudest warning. The diagnostic names them.",
        "Make the named rules narrower, or write an honest rule that excuses their family for "
        "messages of this kind.",
        """\
examples:
  ignore: ["Our bank will never ask you to move money to a safe account"]
""",
        """\
- id: honest-bank-warns
  kind: honest
  excuses: [impersonation.bank]
  clues: {warns: {phrases: ["will never ask you to move money"]}}
""",
    ),
)
