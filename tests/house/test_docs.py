"""The documentation can fail: what it lists is what there is."""

import re
from pathlib import Path
from typing import get_args

import pytest
from rapidfuzz import fuzz

from bot.edge.admin import COMMANDS as FOR_ADMINS
from bot.edge.commands import FOR_ALL
from bot.log_scrubbing import FIELDS
from bot.settings import known_settings
from db import StoreError
from rules import load_rulebook
from rules.folding.steps import MOST_PASSES
from rules.model import Clue, Degree, Family, Kind, Override, Rule, Stage, Status
from rules.patterns import MAX_LENGTH
from rules.phrases import limits
from rules.rulebook import MAX_TEXT, MOST_SPANS
from rules.signals import SIGNAL_NAMES
from rules.signals.links import MOST_LINKS
from rules.verdict import CAUTION, HIGH, SCRIPT_WEIGHTS
from rules.yaml_events import MAX_DEPTH
from rules.yaml_source import MAX_BYTES
from tests.house.project import ROOT, page, pages, rows

FORMAT = page("docs/rule-format.md")
RUNNING = page("docs/running.md")
_LINK = re.compile(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"")
_PATH = re.compile(r"`((?:bench|bot|db|docs|rules|setup|tests)/[\w./-]*)`")


def anchors(text: str) -> set[str]:
    """Return the anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(path: Path) -> None:
    """A link to a file of ours finds it, and a heading behind # is there."""
    for either in _LINK.findall(path.read_text(encoding="utf-8")):
        target, _, anchor = (either[0] or either[1]).partition("#")
        if "://" in target:
            continue
        found = (path.parent / target).resolve() if target else path
        assert found.exists(), f"{path.name} links to {target}"
        assert not anchor or anchor in anchors(found.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_path_it_names_is_there(path: Path) -> None:
    """A path written as code, such as `bot/intake.py`, is one of the project's."""
    for name in _PATH.findall(path.read_text(encoding="utf-8")):
        assert (ROOT / name).exists(), f"{path.name} names {name}"


def test_every_page_is_reached_from_the_readme() -> None:
    """Following links from README.md comes to every page of the documentation."""
    reached: set[Path] = set()
    ahead = [ROOT / "README.md"]
    while ahead:
        here = ahead.pop()
        if here.is_dir():
            ahead += [path for path in here.glob("*.md") if path not in reached]
        elif here.suffix == ".md" and here not in reached:
            reached.add(here)
            fragment = here.parent == ROOT / "docs" / "changes"  # it becomes part of CHANGELOG.md
            for target, _ in _LINK.findall(here.read_text(encoding="utf-8")):
                folder = ROOT if fragment else here.parent
                ahead.append((folder / target.partition("#")[0]).resolve())
    assert set(pages()) <= reached


def test_the_readme_begins_with_the_two_commands() -> None:
    """The first commands of the README are make run and make test."""
    assert re.findall(r"^    (make \w+)", page("README.md"), re.MULTILINE)[:2] == [
        "make run",
        "make test",
    ]


def test_every_command_of_the_bot_is_told() -> None:
    """docs/running.md has a row for each command, with who may use it, and no other."""
    told = {row[0].strip("`/"): row[1] for row in rows(RUNNING, "command")}
    assert told == dict.fromkeys(FOR_ALL, "everybody") | dict.fromkeys(FOR_ADMINS, "admins")


def test_every_setting_that_is_named_exists() -> None:
    """What looks like a setting on any page is one, or one of six other names."""
    known = {setting.name for setting in known_settings()}
    others = {
        "NO_COLOR",
        "UPDATE_GOLDEN",
        "SIGNAL_NAMES",
        "RECENT_SECONDS",
        "RETENTION_DAY",
    }
    for path in pages():
        named = re.findall(r"`([A-Z]+(?:_[A-Z]+)+)\b[^`]*`", path.read_text(encoding="utf-8"))
        assert set(named) <= known | others, path.name


def test_every_signal_is_told() -> None:
    """docs/rule-format.md has the line of each signal, in order, and no other."""
    assert rows(FORMAT, "signal") == [[f"`{name}`", line] for name, line in SIGNAL_NAMES.items()]


def test_every_field_is_told() -> None:
    """docs/rule-format.md has a row for each field of rule, clue and family, in order."""
    assert [row[0].strip("`") for row in rows(FORMAT, "field")] == list(Rule.fields())
    clue, family = (FORMAT.split(f"\n## {part}")[1] for part in ("Clues", "Families"))
    assert [row[0].strip("`") for row in rows(clue, "field")] == list(Clue.fields())
    assert [row[0].strip("`") for row in rows(family, "field")] == list(Family.fields())


def test_what_must_be_given_and_what_need_not() -> None:
    """The table of fields says "yes" for those without which a rule is refused."""
    needed = {row[0].strip("`") for row in rows(FORMAT, "field") if row[1] == "yes"}
    assert needed == {name for name, field in Rule.fields().items() if field.is_required()}


def test_every_default_is_the_models() -> None:
    """Where the table of fields names a default, it is the model's."""
    for name, _, default, _ in rows(FORMAT, "field"):
        field = Rule.fields()[name.strip("`")]
        if default and default != "all clues":
            assert default.strip("`") == str(field.default)
    assert f"; {Clue.fields()['similarity'].default} when not given" in FORMAT


@pytest.mark.parametrize("choices", [Kind, Status, Degree, Stage])
def test_every_choice_is_told(choices: object) -> None:
    """Each kind, status, degree and stage stands on the page, as code."""
    assert all(f"`{choice}`" in FORMAT for choice in get_args(choices))


def test_every_status_has_its_row() -> None:
    """The table of statuses has a row for each, in order."""
    assert [row[0].strip("`") for row in rows(FORMAT, "status")] == list(get_args(Status))


def test_the_numbers_of_the_score_are_the_programs() -> None:
    """The page of the format tells the weights and thresholds that are in force."""
    assert ", ".join(str(weight) for weight in SCRIPT_WEIGHTS.values()) in FORMAT
    assert f"From {CAUTION} on" in FORMAT
    assert f"From {HIGH} on" in FORMAT


def test_the_examples_of_phrases_are_as_they_say(tmp_path: Path) -> None:
    """Each row of similarities is what rapidfuzz says, and is found or not as it says."""
    table = rows(FORMAT, "phrase")
    assert len(table) > 3
    for number, (phrase, text, similarity, found) in enumerate(table):
        folder = tmp_path / str(number)
        folder.mkdir()
        rule = f'- {{id: a, title: a, family: job.task, clues: {{a: {{phrases: ["{phrase}"]}}}}}}\n'
        (folder / "a.yaml").write_text(rule, encoding="utf-8")
        hits = load_rulebook(folder).scan(text).hits
        assert f"{fuzz.ratio(phrase, text):.1f}" == similarity
        assert ("yes" if hits else "no") == found


def test_the_mistakes_forgiven_are_those_of_the_engine() -> None:
    """By length and similarity, the page tells how many mistakes a phrase forgives."""
    table = rows(FORMAT, "letters of the phrase")
    assert len(table) > 3
    for lengths, *forgiven in table:
        first, last = map(int, lengths.split(" to "))
        for similarity, told in zip((88, 80), forgiven, strict=True):
            counts = [limits(length, similarity).mistakes for length in range(first, last + 1)]
            least, most = min(counts), max(counts)
            assert told == (f"{least}" if least == most else f"{least} to {most}")


def test_the_bounds_of_a_scan_are_the_programs() -> None:
    """docs/architecture.md names the bounds that are in force."""
    told = "\n".join(bound for bound, _ in rows(page("docs/architecture.md"), "bound"))
    for sentence in (
        f"first {MAX_TEXT:,} letters",
        f"{MOST_SPANS} places",
        f"at most {MOST_PASSES} passes",
        f"more than {MAX_LENGTH:,} characters",
        f"{MOST_LINKS} links",
        f"{MAX_BYTES:,} bytes and lists {MAX_DEPTH} deep",
    ):
        assert sentence in told


def test_every_package_of_the_core_is_placed() -> None:
    """docs/architecture.md says of each package in rules/ what it holds."""
    packages = {path.parent.name for path in (ROOT / "rules").glob("*/__init__.py")}
    told = {row[0] for row in rows(page("docs/architecture.md"), "modules")}
    assert not {name for name in packages if not any(f"`rules/{name}/`" in one for one in told)}


def test_what_to_do_is_told_for_every_trouble_of_the_store() -> None:
    """docs/running.md has the sentence of each StoreError, letter for letter."""
    sentences = {
        f"`{kind.__name__}`": kind.advice.format(place="…") for kind in StoreError.__subclasses__()
    }
    assert {row[0]: row[1] for row in rows(RUNNING, "error")} == sentences


def test_every_field_of_the_log_is_told() -> None:
    """The table of the log has each field that a line may hold, and no other."""
    told = {name for row in rows(RUNNING, "field") for name in re.findall(r"`(\w+)`", row[0])}
    assert told == {*FIELDS, "time", "log_level", "event", "dropped"}


def test_every_outcome_and_kind_of_the_log_is_told() -> None:
    """Each kind and outcome that a line is given in the source stands in the table."""
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot").rglob("*.py"))
    words = set(re.findall(r'\b(?:outcome|kind)="([a-z-]+)"', source))
    told = {row[0]: row[1] for row in rows(RUNNING, "field")}
    missing = {word for word in words if f"`{word}`" not in told["`kind`"] + told["`outcome`"]}
    assert not missing


def test_the_changelog_has_its_fragments() -> None:
    """Each file in docs/changes has a name that towncrier takes, and holds one paragraph."""
    fragments = [path for path in (ROOT / "docs" / "changes").iterdir() if path.name[0] != "."]
    for fragment in fragments:
        assert re.fullmatch(r"[a-z0-9-]+\.(added|changed|fixed)\.md", fragment.name)
        assert "\n\n" not in fragment.read_text(encoding="utf-8").strip()
    assert "<!-- towncrier release notes start -->" in page("CHANGELOG.md")


def test_every_field_that_may_be_changed_is_told() -> None:
    """docs/rule-format.md has a row for each field of an override, in order."""
    told = [row[0].strip("`") for row in rows(FORMAT, "may be changed")]
    assert told == list(Override.fields())
