"""The rows that are measured: corpora beside the project, and what was written for it."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import yaml

from bench.halves import Half, half_of
from bench.quality.sources import CHAT

Label = Literal["scam", "spam", "ham"]
Kind = Literal["corpus", "written", "seen", "honest"]

ROOT = Path(__file__).parents[2]
CORPORA = ROOT.parent / "shared" / "corpora"
"""Where the corpora are looked for: beside the project, which may hold nothing of them."""

WRITTEN = Path(__file__).parent / "written"
"""Scams invented by people who have not seen the rules, a file for each language."""

SEEN = Path(__file__).parent / "seen"
"""Messages invented the same way that rule writers have read since."""

HONEST = ROOT / "tests" / "honest"
"""Honest messages invented by us, a file for each language."""


class NoCorporaError(Exception):
    """The folder of corpora is not there, or holds none; says so in a sentence."""


@dataclass(frozen=True, slots=True)
class Row:
    """One message; ``number`` is its line in the file ``source``, or its place in an honest bank.

    ``gold`` is what the source calls the kind of scam, ``""`` where it says nothing.
    """

    source: str
    number: int
    text: str
    label: Label
    language: str
    gold: str = ""
    kind: Kind = "corpus"

    @property
    def half(self) -> Half:
        """Return the half of its source it is in: developers read one, the other stays blind."""
        if self.kind == "written":
            return "blind"
        return half_of(self.text)

    @property
    def is_chat(self) -> bool:
        """Return whether it is of a source of everyday chat, not of look-alikes of scams."""
        return self.source in CHAT


def read_corpora(folder: Path) -> list[Row]:
    """Return the rows of every ``*.jsonl.gz`` and ``*.jsonl`` in *folder*, empty texts left out.

    Raises NoCorporaError when there is none: the developer's.
    """
    paths = sorted([*folder.glob("*.jsonl.gz"), *folder.glob("*.jsonl")])
    if not paths:
        raise NoCorporaError(
            f"There are no corpora in {folder}; name the folder that holds them with --corpora."
        )
    return [row for path in paths for row in _of_file(path, path.name.partition(".")[0], "corpus")]


def read_written(folder: Path = WRITTEN) -> list[Row]:
    """Return the messages that were written for us, source ``written/<language>``."""
    return _by_language(folder, "written")


def read_seen(folder: Path = SEEN) -> list[Row]:
    """Return those of the written messages that rule writers have read, source ``seen/<language>``.

    They say what rules are sure of, and nothing of messages that nobody has seen.
    """
    return _by_language(folder, "seen")


def read_honest(folder: Path = HONEST) -> list[Row]:
    """Return the honest bank, source ``honest/<language>``; ``gold`` is the kind of message."""
    return [row for path in sorted(folder.glob("*.yaml")) for row in _of_bank(path)]


def _by_language(folder: Path, kind: Literal["written", "seen"]) -> list[Row]:
    paths = sorted(folder.glob("*.jsonl"))
    return [row for path in paths for row in _of_file(path, f"{kind}/{path.stem}", kind)]


def _of_file(path: Path, source: str, kind: Kind) -> Iterator[Row]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            data = json.loads(line) if line.strip() else {}
            if text := data.get("text"):
                language = str(data.get("lang", "")).partition("-")[0]
                gold = data.get("family") or ""
                yield Row(source, number, text, data["label"], language, gold, kind)


def _of_bank(path: Path) -> Iterator[Row]:
    bank = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    texts = ((kind, text) for kind, listed in bank.items() for text in listed)
    for number, (kind, text) in enumerate(texts, start=1):
        yield Row(f"honest/{path.stem}", number, text, "ham", path.stem, kind, "honest")


def in_languages(rows: Iterable[Row], languages: Iterable[str]) -> list[Row]:
    """Return the rows in one of *languages*; all of them when none is named."""
    wanted = set(languages)
    return [row for row in rows if not wanted or row.language in wanted]
