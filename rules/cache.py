"""A rulebook kept in a file, so that the next start does not read and compile every rule again.

The file is named for the folders and holds the digest of all that went into it: the rule files,
and the code and tables that compiled them. Where anything has changed, or the file is damaged or
cannot be read, it is passed over as if it were not there; nothing in it is run, and each rule read
from it is checked like one from a rule file. Whoever may write to its folder could as well write
to the rule files.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from rules.compiled import CompiledRule
from rules.diagnostics import Diagnostic
from rules.looking import Kept, Lookout
from rules.model import Family
from rules.need_table import NeedTable
from rules.packed_arrays import Arrays, packed, unpacked
from rules.phrases import Phrase
from rules.piece_table import PieceTable
from rules.regular_file import read_regular
from rules.rulebook import About, Rulebook
from rules.sealed_file import DamagedError, read_sealed, write_sealed
from rules.stored_rules import Bodies, StoredRules, written
from rules.way_table import WayTable

_TABLES: Mapping[str, type[PieceTable | NeedTable | WayTable]] = {
    "pieces": PieceTable,
    "needs": NeedTable,
    "ways": WayTable,
}
_HERE = Path(__file__).parent
_FILES = "rulebook-*.cache"
_MOST_KEPT = 8
"""Rulebooks in one folder: those of as many sets of rule files as one person works on."""

_LOT = 1 << 18
"""Bytes of text that are read at once."""


def cache_folder() -> Path | None:
    """Return the folder of the user's caches in which compiled rulebooks are kept, if there is one.

    It is the one of the XDG Base Directory Specification: ``$XDG_CACHE_HOME``, or ``~/.cache``.
    """
    try:
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "second-look"
    except RuntimeError:
        return None


def cache_file(folder: Path, rule_folders: Iterable[Path]) -> Path:
    """Return the file in *folder* that keeps the rulebook of *rule_folders*."""
    names = "\0".join(str(one.resolve()) for one in rule_folders)
    return folder / _FILES.replace("*", hashlib.sha256(names.encode()).hexdigest()[:16])


def digest_of(files: Iterable[Path]) -> str:
    """Return a digest of the names and bytes of *files*, and of the code that compiles them."""
    digest = hashlib.sha256(code_digest())
    for path in files:
        with suppress(OSError):
            content = hashlib.sha256(read_regular(path)).digest()
            digest.update(str(path).encode("utf-8", "surrogateescape") + b"\0" + content)
    return digest.hexdigest()


@cache
def code_digest() -> bytes:
    """Return a digest of the code and tables that compile rules."""
    digest = hashlib.sha256(np.__version__.encode())
    for path in sorted([*_HERE.rglob("*.py"), *_HERE.glob("unicode/*"), *_HERE.glob("words/*")]):
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.digest()


def read_rulebook(path: Path, digest: str | None, folders: Sequence[Path]) -> Rulebook | None:
    """Return the rulebook kept at *path*, or None when there is none of that *digest*.

    With None for a digest, the last one that was kept, from whatever files, of this very code.
    """
    try:
        arrays = unpacked(read_sealed(path))
        about = json.loads(arrays["about"].tobytes())
        if about["code"] != code_digest().hex() or digest not in (None, about["digest"]):
            return None
        rulebook = _restored(arrays, about, folders)
    except (OSError, DamagedError, ValueError, KeyError, TypeError, IndexError):
        return None
    with suppress(OSError):
        path.touch()  # used lately: others are dropped first
    return rulebook


def keep_rulebook(path: Path, digest: str, rulebook: Rulebook) -> bool:
    """Keep *rulebook* at *path*; return whether that worked. A full disk is no reason to fail."""
    if not write_sealed(path, packed(_arrays(rulebook, digest))):
        return False
    _drop_oldest(path)
    return True


def _drop_oldest(newest: Path) -> None:
    """Remove rulebooks beside *newest* that were not used for long, but for a few."""
    with suppress(OSError):
        kept = newest.parent.glob(_FILES)
        by_age = sorted((path.stat().st_mtime, path) for path in kept if path != newest)
        for _, path in by_age[: -_MOST_KEPT + 1]:
            path.unlink()


def _arrays(rulebook: Rulebook, digest: str) -> dict[str, Any]:
    rules, clues = written(rulebook)
    kept, known = rulebook.lookout.kept, rulebook.about
    about = {
        "digest": digest,
        "code": code_digest().hex(),
        "fingerprint": known.fingerprint,
        "files": known.files,
        "families": [asdict(family) for family in rulebook.families.values()],
        "warnings": [asdict(warning) for warning in known.warnings],
        "signals": kept.signals,
    }
    arrays: dict[str, Any] = {
        "about": _bytes(json.dumps(about)),
        "rules": _bytes(rules.bodies),
        "rule_ends": np.array(rules.ends, np.int64),
        "clues": _bytes(clues.bodies),
        "clue_ends": np.array(clues.ends, np.int64),
        "ids": _lines(known.ids),
        "languages": _lines(known.languages),
        "running": np.array(known.running, np.int64),
        "phrases": _lines(phrase.text for phrase in kept.phrases),
        "marked": _lines(phrase.marked for phrase in kept.phrases),
        "similarities": np.array([phrase.similarity for phrase in kept.phrases], np.uint8),
        "sources": _lines(kept.sources, "\0"),
    }
    for key, table in zip(_TABLES, kept.tables, strict=True):
        arrays |= {f"{key}.{name}": getattr(table, name) for name in _TABLES[key].__slots__}
    return arrays | {f"words.{name}": column for name, column in kept.words.items()}


def _restored(arrays: Arrays, about: Mapping[str, Any], folders: Sequence[Path]) -> Rulebook:
    rules, clues = (
        Bodies(arrays[f"{name}s"].data, arrays[f"{name}_ends"].tolist())
        for name in ("rule", "clue")
    )
    stored = StoredRules(rules, clues)
    similarities = arrays["similarities"].tolist()
    texts = zip(_split(arrays["phrases"]), similarities, _split(arrays["marked"]), strict=True)
    tables: list[Any] = [
        kind(**{name: arrays[f"{key}.{name}"] for name in kind.__slots__})
        for key, kind in _TABLES.items()
    ]
    running = arrays["running"].tolist()
    languages = _split(arrays["languages"])
    kept = Kept(
        [Phrase(*text) for text in texts],
        _split(arrays["sources"], "\0"),
        about["signals"],
        (tables[0], tables[1], tables[2]),
        {k.removeprefix("words."): a for k, a in arrays.items() if k.startswith("words.")},
        [languages[place] for place in running],
    )
    known = About(
        _split(arrays["ids"]),
        languages,
        running,
        about["fingerprint"],
        about["files"],
        folders,
        [Diagnostic(**warning) for warning in about["warnings"]],
    )
    families = {one["id"]: Family.model_validate(one) for one in about["families"]}
    return Rulebook(stored, families, Lookout(_Some(stored, running), kept), known)


class _Some(Sequence[CompiledRule]):
    """Some rules of a sequence, by their places in it."""

    def __init__(self, rules: Sequence[CompiledRule], places: Sequence[int]) -> None:
        self._rules = rules
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, number: int) -> CompiledRule: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[CompiledRule]: ...
    def __getitem__(self, number: int | slice) -> CompiledRule | Sequence[CompiledRule]:
        if isinstance(number, slice):
            return [self._rules[place] for place in self._places[number]]
        return self._rules[self._places[number]]


def _bytes(content: str | bytes | memoryview) -> NDArray[np.uint8]:
    raw = content.encode("ascii") if isinstance(content, str) else content
    return np.frombuffer(raw, np.uint8)


def _lines(texts: Iterable[str], mark: str = "\n") -> NDArray[np.uint8]:
    return _bytes("".join(f"{text}{mark}" for text in texts).encode("utf-8", "surrogatepass"))


def _split(lines: NDArray[np.uint8], mark: str = "\n") -> list[str]:
    """Return the texts that ``_lines`` wrote; a lot at a time, so that other threads may run."""
    ends = (lines == ord(mark)).nonzero()[0] + 1
    texts: list[str] = []
    start = 0
    while start < ends.max(initial=0):
        end = int(ends[: ends.searchsorted(start + _LOT) + 1][-1])
        texts += lines[start:end].tobytes().decode("utf-8", "surrogatepass").split(mark)[:-1]
        start = end
    return texts
