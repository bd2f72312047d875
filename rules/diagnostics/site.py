"""S: what an operator's own folder changes about the shipped rules."""

from rules.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "S001",
        "error",
        "An override of a rule that does not exist",
        "overrides.yaml names rules by their id. No rule of the shipped library or of your "
        "folders has this one: it is misspelt, or the rule is gone from the library.",
        "Correct the id (“python -m rules list” shows them all), or take the override out.",
        """\
job-task-deposits: {status: retired}
""",
        """\
job-task-deposit: {status: retired}
""",
    ),
    Entry(
        "S002",
        "error",
        "An override of a field that cannot be overridden",
        "An override switches a rule off or changes how much it counts: its status, severity or "
        "confidence. What a rule looks for is not changed from outside, because its examples "
        "would prove nothing any more.",
        "Retire the rule in overrides.yaml and write one of your own, with an id of its own.",
        """\
job-task-deposit: {title: Paid tasks}
""",
        """\
job-task-deposit: {severity: medium}
""",
    ),
    Entry(
        "S003",
        "warning",
        "An override that sets what is so already",
        "The rule itself says the same, perhaps since the last update of the shipped library. "
        "The override changes nothing today, and would undo a later change of the library.",
        "Take it out.",
    ),
    Entry(
        "S004",
        "warning",
        "An override of a rule in the same folder",
        "The rule and its override stand in one folder, so both are yours. Whoever reads the "
        "rule does not see that it is overridden.",
        "Change the rule itself and take the override out.",
    ),
    Entry(
        "S005",
        "warning",
        "Two folders override the same field of a rule",
        "Folders are read in the order in which they are given, and the later one holds. One of "
        "the two operators may not know of the other.",
        "Keep one of the two.",
    ),
    Entry(
        "S006",
        "warning",
        "An override that changes nothing",
        "A rule is named, and neither status nor severity nor confidence follows. Perhaps a "
        "line is indented too little.",
        "Say what is to change, or take the name out.",
        """\
job-task-deposit: {why: Too loud in our group}
""",
        """\
job-task-deposit: {status: shadow, why: Too loud in our group}
""",
    ),
    Entry(
        "S007",
        "note",
        "An override of a shipped rule while the library is not loaded",
        "The folder was loaded alone, without the shipped library whose rule it changes. The bot "
        "loads both, so the override holds there; here it has nothing to change.",
        "Name the folder after --site instead of --rules to check it as the bot loads it.",
    ),
)
