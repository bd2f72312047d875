"""The same script told in other words: examples that somebody said again.

Whoever wrote `told_otherwise/` had an example before them and knew no rule. One half of it, by the
hash of the text, those who write rules may read; the other half they see only as numbers.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bench.evasion.trial import found, is_as_strong
from bench.halves import half_of
from rules import Rulebook

FOLDER = Path(__file__).parent / "told_otherwise"

How = Literal["synonyms", "reworded"]
HOW: Mapping[How, str] = {
    "synonyms": "synonyms in the same order",
    "reworded": "another speaker's words and order",
}


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """An example of a rule, ``of``, and how somebody else would say it."""

    rule: str
    language: str
    of: str
    how: How
    text: str

    @property
    def was_read(self) -> bool:
        """Return whether it is of the half that writers of rules may read."""
        return half_of(self.text) == "read"


@dataclass(frozen=True, slots=True)
class Told:
    """What a rulebook says of a paraphrase: is its rule found, is it warned of, as strongly?"""

    paraphrase: Paraphrase
    same_rule: bool
    warned: bool
    as_strong: bool


def paraphrases(folder: Path = FOLDER) -> Iterator[Paraphrase]:
    """Yield what is written in *folder*, a file ``<language>.jsonl`` for each language.

    Raises ValueError, with file and line, for a line that is no paraphrase.
    """
    for file in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            try:
                row = json.loads(line)
                yield Paraphrase(row["rule"], file.stem, row["of"], _how(row["how"]), row["text"])
            except (ValueError, KeyError, TypeError) as error:
                raise ValueError(f"{file.name}:{number}: no paraphrase: {error}") from error


def _how(word: str) -> How:
    if how := next((how for how in HOW if how == word), None):
        return how
    raise ValueError(f"“how” is {' or '.join(HOW)}, not {word!r}")


def told(rulebook: Rulebook, written: Iterable[Paraphrase]) -> Iterator[Told]:
    """Yield what *rulebook* says of each paraphrase beside what it says of its example."""
    for paraphrase in written:
        before, after = rulebook.scan(paraphrase.of), rulebook.scan(paraphrase.text)
        yield Told(
            paraphrase,
            same_rule=paraphrase.rule in found(after),
            warned=after.level != "none",
            as_strong=is_as_strong(after, before),
        )


def section(told: Sequence[Told]) -> str:
    """Return the part of the page, in Markdown, that tells what is found in other words."""
    columns = ["language", *(f"{HOW[how]}, {half}" for how in HOW for half in ("read", "kept"))]
    lines = [_HEAD, f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}"]
    languages = sorted({one.paraphrase.language for one in told})
    for language in languages:
        lines.append(_row(language, [t for t in told if t.paraphrase.language == language]))
    return "\n".join([*lines, _row("**all**", told)]) + "\n"


_HEAD = """
## Told in other words

Up to a hundred examples of scripts in each language, said again by somebody who knew no rule: once
with other words in the same order, once as another speaker would tell the same script. Those who
write rules read one half of them; of the other they see these numbers alone. In each cell:
warned of as strongly as the example · warned of at all · by the same rule.
"""


def _row(name: str, told: Sequence[Told]) -> str:
    cells = [
        _cell([t for t in told if t.paraphrase.how == how and t.paraphrase.was_read == read])
        for how in HOW
        for read in (True, False)
    ]
    return f"| {' | '.join([name, *cells])} |"


def _cell(told: Sequence[Told]) -> str:
    if not told:
        return "–"
    counts = (
        sum(one.as_strong for one in told),
        sum(one.warned for one in told),
        sum(one.same_rule for one in told),
    )
    return " · ".join(f"{count / len(told) * 100:.0f} %" for count in counts) + f" of {len(told)}"
