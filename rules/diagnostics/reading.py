"""Y: files and folders that cannot be read, or are no YAML of ours."""

from rules.diagnostics.entry import Entry

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "Y001",
        "error",
        "A file or folder is missing or cannot be read",
        "The operating system did not hand out the file or folder. The name may be misspelt, it "
        "may have been moved, or it may belong to a user other than the one the bot runs as.",
        "Check the name, and that the user the bot runs as may read it.",
    ),
    Entry(
        "Y002",
        "error",
        "The text is not in UTF-8",
        "Rule files are saved as UTF-8, the encoding that holds the letters of every language. "
        "This file was saved in another one, so its letters cannot be told apart.",
        "Open it in your editor and save it again with the encoding UTF-8 (in Notepad: Save as, "
        "Encoding, UTF-8).",
    ),
    Entry(
        "Y003",
        "error",
        "The file is not YAML",
        "The file cannot be taken apart into names and values from here on. The mistake stands in "
        "the marked line or in one of the lines above it.",
        "Compare the marked line and the one above with a rule that works: the same indentation, "
        "quotes in pairs, a colon and a space after each name.",
        """\
title Paid tasks
severity: high
""",
        """\
title: Paid tasks
severity: high
""",
    ),
    Entry(
        "Y004",
        "error",
        "A name stands twice in one map",
        "YAML would keep the second value and lose the first without a word. For a rule that "
        "means a clue or a field that seems to be there and is not.",
        "Keep one of the two. If both are meant, put their values into one list.",
        """\
phrases: ["pay first"]
phrases: ["top up to unlock"]
""",
        """\
phrases: ["pay first", "top up to unlock"]
""",
    ),
    Entry(
        "Y005",
        "error",
        "An anchor, an alias or a tag",
        "A value that begins with &, * or ! means something of its own in YAML, which rule files "
        "do not need and which can fill the memory. Mostly it is a text that lacks its quotes.",
        "Put the text in quotes. If it was meant as an anchor, write the value out each time.",
        """\
title: !!! Prize for you
""",
        """\
title: "!!! Prize for you"
""",
    ),
    Entry(
        "Y006",
        "error",
        "The file is too large, or its lists are nested too deeply",
        "A file of more than 2,000,000 bytes or with lists and maps nested more than 24 deep is "
        "not read, so that no rule file can stall the bot. A rule needs about eight levels.",
        "Split a large file into several, one for each family. Write a nested condition more "
        "simply, or count its brackets.",
    ),
    Entry(
        "Y007",
        "error",
        "The wrong kind of thing: a list, a map or a text where another belongs",
        "A rule file is a list, so each rule begins with “- id:”. Shared clues (parts.yaml) and "
        "overrides are maps, so each begins with its name and a colon, without a dash. One file "
        "holds one of these.",
        "Put “- ” before the first line of each rule and indent its other lines by two spaces.",
        """\
id: job-task-deposit
title: Paid tasks
""",
        """\
- id: job-task-deposit
  title: Paid tasks
""",
    ),
)
