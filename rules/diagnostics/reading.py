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
title: Paid tasks
=======
title: Tasks that cost
""",
        """\
title: Tasks that cost
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
        "A file of more than 32,000,000 bytes or with lists and maps nested more than 24 deep is "
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
    Entry(
        "Y008",
        "error",
        "A tab at the beginning of a line",
        "YAML tells by the spaces at the beginning of a line what belongs to what, and takes no "
        "tabs there, because each program shows them in another width.",
        "Replace each tab at the beginning of a line by two spaces. Most editors do it at once: "
        "look for “Convert indentation to spaces”.",
        "- id: job-task\n\ttitle: Paid tasks\n",
        "- id: job-task\n  title: Paid tasks\n",
    ),
    Entry(
        "Y009",
        "error",
        "Quotes that do not pair up",
        "A text that begins with a quote ends at the next quote of the same kind, and nothing may "
        "follow it. A quote that is missing, or one too many inside the text, makes YAML read the "
        "lines below as part of it.",
        'Close the quote at the end of the text. A text that holds “"” goes into single quotes, '
        "one that holds an apostrophe into double quotes.",
        """\
title: "He said "pay now""
""",
        """\
title: 'He said "pay now"'
""",
    ),
    Entry(
        "Y010",
        "error",
        "A backslash in double quotes",
        "Between double quotes a backslash gives the next letter another meaning, and few letters "
        "have one. Between single quotes a backslash is a backslash, as patterns need it.",
        "Put the text in single quotes.",
        """\
pattern: "\\d+ usdt"
""",
        """\
pattern: '\\d+ usdt'
""",
    ),
    Entry(
        "Y011",
        "error",
        "A colon in a text without quotes",
        "A colon and a space end a name in YAML. In the middle of a text they make YAML see a "
        "second name in the same line.",
        "Put the whole text in quotes.",
        """\
title: Warning: paid tasks
""",
        """\
title: "Warning: paid tasks"
""",
    ),
    Entry(
        "Y012",
        "error",
        "A line that begins too far left or right",
        "What belongs together begins in the same column: the fields of a rule below each other, "
        "the clues below each other and further right than the word clues. This line fits none of "
        "the lines above it.",
        "Give it as many spaces at the beginning as the other lines of its kind.",
        """\
- id: job-task
   title: Paid tasks
""",
        """\
- id: job-task
  title: Paid tasks
""",
    ),
    Entry(
        "Y013",
        "error",
        "A sign of another keyboard",
        "Chinese and Japanese keyboards, word processors and chats write wide colons and commas, "
        "curly quotes, long dashes and blanks that are no spaces. Inside a text they are welcome; "
        "where YAML needs its own sign they mean nothing to it.",
        "Switch the keyboard to English and type the sign anew.",
        """\
title：Paid tasks
severity: high
""",
        """\
title: Paid tasks
severity: high
""",
    ),
    Entry(
        "Y014",
        "error",
        "A colon or dash without its space",
        "A name ends with a colon and a space, and an item of a list begins with a dash and a "
        "space. Without the space YAML reads one long word.",
        "Put a space behind the colon or dash.",
        """\
- id:job-task
  title: Paid tasks
""",
        """\
- id: job-task
  title: Paid tasks
""",
    ),
    Entry(
        "Y015",
        "error",
        "A line without a colon",
        "Each line of a rule is a name, a colon and a value, or goes on with the text above it. "
        "This line is neither.",
        "Put a colon and a space behind the name. If the line is part of a text, put that text in "
        "quotes, on one line.",
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
        "Y016",
        "error",
        "An invisible character that YAML does not take",
        "The file holds a control character or an odd end of line, which no keyboard writes. Such "
        "characters come along with text copied from a web page, a PDF or a chat, or from a file "
        "that was damaged.",
        "Delete the place that is marked and write it anew by hand.",
    ),
    Entry(
        "Y017",
        "error",
        "Brackets or commas that do not fit",
        "A list in one line stands between [ and ], with commas between its items; a map in one "
        "line stands between { and }. One of these is missing or stands there too often, or a # "
        "turned the end of the line into a note.",
        "Count the brackets of the line from the inside out, and put a comma between items.",
        """\
clues:
  deposit: {phrases: ["pay first" "top up to unlock"}
""",
        """\
clues:
  deposit: {phrases: ["pay first", "top up to unlock"]}
""",
    ),
    Entry(
        "Y018",
        "error",
        "A text that begins with a sign of YAML's own",
        "At the beginning of a text the signs @ ` % | > ? , [ { and a dash with a space mean "
        "something to YAML. A text that begins with one of them needs quotes.",
        "Put the whole text in quotes.",
        """\
title: @channel pays you
""",
        """\
title: "@channel pays you"
""",
    ),
    Entry(
        "Y019",
        "warning",
        "An empty file",
        "The file holds nothing, or nothing but notes and empty lines. It is taken as a list "
        "without rules; perhaps it was not saved, or not copied whole.",
        "Write rules into it, or delete it. If it is to stay empty for now, nothing is wrong.",
    ),
)
