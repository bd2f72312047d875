"""The page that lists every code: docs/diagnostics.md."""

from collections.abc import Iterator

from rules.diagnostics.catalogue import CATALOGUE
from rules.diagnostics.entry import Entry

_CHAPTERS = {
    "Y": "Reading the file",
    "R": "Rules and what they refer to",
    "E": "Examples",
    "S": "Changes to shipped rules",
    "L": "Lint",
}

_HEAD = """\
# What can be wrong with rule files

This page is generated from `rules/diagnostics/`; a test compares.

A mistake is told like this:

```
error R002: “titel” is not a field here.
  my-rules/en/job.task.yaml:2:3
    |
  2 |   titel: Paid tasks that ask for a deposit
    |   ^^^^^
  Help: Did you mean “title”?
```

First comes how grave it is, the code, and what is wrong; then the file, the line and the place in \
the line; then the line itself with the mistake underlined; and last what to do. On one line, as \
in the log, it is `file:line:column: error R002: what is wrong. What to do.`

An error of Y, R or S keeps all rule files from being loaded: the bot goes on with the rules it \
had. E and L come from `python -m rules check` alone. When several mistakes are told, begin with \
the Y ones: what a file that cannot be read would have defined is missing elsewhere.
"""


def page() -> str:
    """Return the page in Markdown: a table of all codes, then a section for each."""
    return "\n".join([_HEAD, *_table(), "", *_sections()]).rstrip() + "\n"


def _table() -> Iterator[str]:
    yield "| code | gravity | what is wrong |"
    yield "|---|---|---|"
    for entry in CATALOGUE.values():
        yield f"| [{entry.code}](#{entry.code.lower()}) | {entry.gravity} | {entry.title} |"


def _sections() -> Iterator[str]:
    chapter = ""
    for entry in CATALOGUE.values():
        if entry.code[0] != chapter:
            chapter = entry.code[0]
            yield f"## {_CHAPTERS[chapter]}\n"
        yield from _section(entry)


def _section(entry: Entry) -> Iterator[str]:
    yield f"### {entry.code}\n"
    yield f"**{entry.title}** ({entry.gravity}). {entry.explanation}\n"
    if entry.wrong:
        yield f"Wrong:\n\n```yaml\n{entry.wrong.rstrip()}\n```\n"
    if entry.right:
        yield f"Right:\n\n```yaml\n{entry.right.rstrip()}\n```\n"
    yield f"What to do: {entry.remedy}\n"
