"""A rulebook kept in a file is the same rulebook, or it is passed over."""

import os
import shutil
from pathlib import Path

import pytest

from rules import Rulebook, load_rulebook
from rules.cache import cache_file
from rules.loader import last_rulebook
from rules.stored_rules import StoredRules
from tests.rules.library_folder import KEPT, RULE, shipped_library, write_library

TEXTS = ("top up to unlock your commission of 300 USDT", "see you at 7", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a rule."""
    return write_library(tmp_path / "house", en__job_task=RULE)


def kept_in(cache: Path) -> Path:
    """Return the one file in *cache*."""
    (file,) = cache.glob("rulebook-*")
    return file


def same(one: Rulebook, other: Rulebook) -> bool:
    """Return whether two rulebooks hold the same rules and give the same verdicts."""
    return (
        [rule.content() for rule in one] == [rule.content() for rule in other]
        and [(r.file, r.line, r.shipped, r.overridden) for r in one]
        == [(r.file, r.line, r.shipped, r.overridden) for r in other]
        and (one.fingerprint, one.families, one.files)
        == (
            other.fingerprint,
            other.families,
            other.files,
        )
        and all(one.scan(text) == other.scan(text) for text in TEXTS)
    )


def test_the_kept_rulebook_is_the_same(folder: Path, tmp_path: Path) -> None:
    """Rules, places, fingerprint and verdicts are those of the rulebook that was kept."""
    first = load_rulebook(folder, cache=tmp_path / "cache")
    written = kept_in(tmp_path / "cache").stat().st_ino
    again = load_rulebook(folder, cache=tmp_path / "cache")
    assert kept_in(tmp_path / "cache").stat().st_ino == written
    assert same(first, load_rulebook(folder))
    assert same(first, again)


def test_the_shipped_library_survives_being_kept(tmp_path: Path) -> None:
    """Every rule of the library comes back as it was, example by example."""
    shipped_library()
    shutil.copy(KEPT / "patterns.cache", tmp_path)  # saves taking every pattern apart once more
    assert same(load_rulebook(cache=tmp_path), load_rulebook())


def test_a_new_rulebook_is_taken_as_it_is_kept(folder: Path, tmp_path: Path) -> None:
    """Kept rules take a third of the memory; one that cannot be kept is taken as it was made."""
    kinds = [
        type(load_rulebook(folder, cache=cache)._rules)
        for cache in (tmp_path / "cache", tmp_path / "cache", folder / "en" / "job.task.yaml")
    ]
    assert kinds == [StoredRules, StoredRules, tuple]


def test_a_changed_rule_file_makes_the_kept_one_stale(folder: Path, tmp_path: Path) -> None:
    """After a change the files are read again."""
    before = load_rulebook(folder, cache=tmp_path / "cache")
    write_library(folder, en__job_task=RULE.replace("unlock", "release"))
    after = load_rulebook(folder, cache=tmp_path / "cache")
    assert before.fingerprint != after.fingerprint
    assert same(after, load_rulebook(folder))


@pytest.mark.parametrize("place", [0, 10, 40, 89, 90, 500, -1])
def test_a_damaged_file_is_passed_over(folder: Path, tmp_path: Path, place: int) -> None:
    """One changed byte anywhere, and the files are read as if nothing had been kept."""
    first = load_rulebook(folder, cache=tmp_path / "cache")
    file = kept_in(tmp_path / "cache")
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)
    assert same(first, load_rulebook(folder, cache=tmp_path / "cache"))


@pytest.mark.parametrize("content", [b"", b"\x80\x04.", b"second-look rulebook 1\n", b"x" * 5_000])
def test_a_file_that_is_none_is_passed_over(folder: Path, tmp_path: Path, content: bytes) -> None:
    """Whatever else lies there is replaced."""
    cache = tmp_path / "cache"
    cache.mkdir()
    cache_file(cache, [folder]).write_bytes(content)
    assert same(load_rulebook(folder, cache=cache), load_rulebook(folder, cache=cache))


def test_a_cache_that_cannot_be_written_hinders_nothing(folder: Path, tmp_path: Path) -> None:
    """A file stands where the folder should be: the rulebook is loaded all the same."""
    (tmp_path / "cache").write_text("not a folder")
    assert len(load_rulebook(folder, cache=tmp_path / "cache")) == 1


def test_what_a_stopped_writer_left_is_swept_away(folder: Path, tmp_path: Path) -> None:
    """The next one to write removes it once it is old; what may still be written stays."""
    name = cache_file(tmp_path, [folder]).name
    old, new, other = (tmp_path / part for part in (f"{name}a.part", f"{name}b.part", "c.part"))
    for part in (old, new, other):
        part.touch()
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    load_rulebook(folder, cache=tmp_path)
    assert {part.name for part in tmp_path.glob("*.part")} == {new.name, other.name}


def test_only_the_latest_rulebooks_are_kept(tmp_path: Path) -> None:
    """Of ten folders the eight loaded last are kept, so that the disk does not fill."""
    folders = [write_library(tmp_path / str(number), en__job_task=RULE) for number in range(10)]
    for age, folder in enumerate(folders):
        load_rulebook(folder, cache=tmp_path / "cache")
        os.utime(cache_file(tmp_path / "cache", [folder]), (age, age))
    kept = [cache_file(tmp_path / "cache", [folder]).exists() for folder in folders]
    assert kept == [False] * 2 + [True] * 8


def test_the_last_good_rulebook_can_be_had(folder: Path, tmp_path: Path) -> None:
    """When the files are broken, what was kept of them last is still there."""
    assert last_rulebook(folder, cache=tmp_path / "cache") is None
    good = load_rulebook(folder, cache=tmp_path / "cache")
    write_library(folder, en__job_task="- id: [")
    last = last_rulebook(folder, cache=tmp_path / "cache")
    assert last is not None
    assert same(last, good)
