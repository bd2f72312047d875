"""The measuring of the library counts right, says what is missing, and shows no text."""

import gzip
import json
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from bench.quality.__main__ import main as measure
from bench.quality.coverage import main as write_coverage
from bench.quality.evidence import Evidence, confidence, gathered, level
from bench.quality.figures import Figure, Share, percent
from bench.quality.goals import goals
from bench.quality.keywords import KEYWORDS, keywords_in
from bench.quality.rows import CORPORA, ROOT, Row, read_corpora, read_honest, read_written
from bench.quality.rule_lines import replaced
from bench.quality.scans import Outcome
from bench.quality.sources import CHAT, FAMILIES, means
from bench.quality.weights import LEAST, MOST, Table, amounts, fit
from bench.quality.wilson import wilson
from tests.house.project import page, rows
from tests.rules.library_folder import shipped_library
from tests.slim_project import slim_library

SCAM = "Congratulations! You were chosen to like videos on Telegram and earn $200 a day. No {n}."
HONEST = "See you at the station at {n}, bring the umbrella."
NO_HITS = Outcome("none", 0.0, (), (), ())


def corpus(folder: Path, name: str) -> None:
    """Write a corpus of ten scams and ten honest messages, all invented here."""
    lines = [
        {"text": text.format(n=f"{name} {n}"), "label": label, "lang": "en", "family": family}
        for label, text, family in (("scam", SCAM, "job.task"), ("ham", HONEST, None))
        for n in range(10)
    ]
    body = "\n".join(json.dumps(line) for line in lines)
    (folder / f"{name}.jsonl.gz").write_bytes(gzip.compress(body.encode()))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the page of a run over two tiny corpora."""
    corpora, out = tmp_path_factory.mktemp("corpora"), tmp_path_factory.mktemp("quality")
    corpus(corpora, "first")
    corpus(corpora, "second")
    show = out / "texts.txt"
    arguments = ["--corpora", str(corpora), "--out", str(out), "--show", str(show)]
    with slim_library():
        assert measure([*arguments, "--processes", "1", "--corpora-only"]) == 0
    return out


def test_a_run_writes_a_page_with_every_part(written: Path) -> None:
    """Goals, sources, halves, families, plain ways and mistakes are told."""
    text = (written / "quality.md").read_text(encoding="utf-8")
    assert [row[4] for row in rows(text, "what")] != []
    assert [row[0] for row in rows(text, "source")] == ["first", "second"]
    assert len(rows(text, "way")) == 5
    assert "## The costliest misses" in text
    for name in ("recall.svg", "halves.svg", "written.svg"):
        assert f"({name})" in text
        ElementTree.parse(written / name)  # noqa: S314  our own drawing


def test_no_text_of_a_corpus_is_on_the_page(written: Path) -> None:
    """Not three words in a row of any message stand on the page or in a picture."""
    told = "".join(path.read_text(encoding="utf-8") for path in written.glob("quality.*"))
    told += "".join(path.read_text(encoding="utf-8") for path in written.glob("*.svg"))
    for text in (SCAM, HONEST):
        words = text.split()
        assert not [
            w for w in zip(words, words[1:], words[2:], strict=False) if " ".join(w) in told
        ]


def test_absent_corpora_are_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without corpora nothing is measured; the sentence names the folder and the option."""
    assert measure(["--corpora", str(tmp_path / "none")]) == 2
    said = capsys.readouterr().err
    assert str(tmp_path / "none") in said
    assert "--corpora" in said


def test_texts_are_not_shown_inside_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    """A file for texts that would stand in the project is refused before anything is read."""
    with pytest.raises(SystemExit):
        measure(["--show", str(ROOT / "docs" / "texts.txt")])
    assert "outside the project" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),
        (0, 0, 0.0, 1.0),
    ],
)
def test_intervals_are_wilsons(part: int, whole: int, low: float, high: float) -> None:
    """Known intervals come out (81 of 263 from Newcombe, Statistics in Medicine 17, 1998)."""
    assert wilson(part, whole) == pytest.approx((low, high), abs=1e-4)


def test_shares_are_told_with_interval_and_counts() -> None:
    """A share says how sure it is; small ones keep the digits that matter; none is a dash."""
    assert str(Share(5, 10)) == "50.0 % (23.7–76.3), 5 of 10"
    assert str(Share(0, 0)) == "–"
    assert percent(1 / 2500) == "0.04 %"
    assert Figure(4, 3, 1).caution.value == 0.75


def test_the_halves_are_the_same_each_time_and_about_equal() -> None:
    """A text alone decides its half; written messages are blind as a whole."""
    texts = [f"message {number}" for number in range(400)]
    halves = [Row("a", 1, text, "ham", "en").half for text in texts]
    assert halves == [Row("b", 2, text, "scam", "zh").half for text in texts]
    assert 150 < halves.count("blind") < 250
    assert {Row("w", 1, text, "scam", "en", kind="written").half for text in texts} == {"blind"}


def test_goals_are_means_over_sources() -> None:
    """Each source counts the same, however many rows it has; chat is apart from look-alikes."""
    high = Outcome("high", 0.95, ("job.task",), ("a",), ())
    chat = sorted(CHAT)[0]
    judged = [
        *((Row("large", n, f"{n}", "scam", "en"), high) for n in range(90)),
        *((Row("small", n, f"{n}", "scam", "en"), NO_HITS) for n in range(10)),
        (Row(chat, 1, "x", "ham", "en"), NO_HITS),
        (Row("small", 11, "y", "ham", "en"), high),
    ]
    measured = {goal.what: goal for goal in goals(judged)}
    assert measured["recall at high"].measured == 0.5
    assert measured["everyday chat called high"].held
    assert measured["honest look-alikes called high"].measured == 1
    assert not measured["honest look-alikes called high"].held


def test_each_language_has_twenty_words() -> None:
    """The plain list is fair: twenty words for every language, found in any case."""
    assert {len(set(words)) for words in KEYWORDS.values()} == {20}
    assert keywords_in("URGENT: claim your Prize", "en") == 3
    assert keywords_in("срочно, приз", "en") == 0
    assert keywords_in("срочно, приз", "ru") == 2


def test_families_of_sources_are_ours() -> None:
    """What a source calls a scam is told in families that the library knows."""
    known = shipped_library().families
    wanted = {one for families in FAMILIES.values() for one in families}
    begun = {".".join(family.split(".")[:n]) for family in known for n in (1, 2)}
    assert wanted <= begun
    assert means("job.task", "job.task")
    assert not means("gambling", "job.task")


def test_written_sets_and_honest_banks_can_be_read() -> None:
    """Every row has a text and a label; written scams name a family that there is."""
    families = shipped_library().families
    written = read_written()
    assert {row.gold for row in written if row.label == "scam"} <= set(families)
    assert {row.label for row in written} == {"scam", "ham"}
    assert {row.label for row in read_honest()} <= {"ham"}
    assert all(row.text.strip() for row in [*written, *read_honest()])


def _table(rows: list[tuple[str, str, list[int]]]) -> Table:
    """Return rows of (source, group, which of two signs hold) as the fit takes them."""
    none = np.zeros(len(rows))
    return Table(
        ("good", "bad"),
        np.array([held for _, _, held in rows], np.float64),
        none,
        none.astype(np.bool_),
        np.array([group == "scam" for _, group, _ in rows]),
        [group for _, group, _ in rows],
        np.array([source for source, _, _ in rows]),
    )


def test_a_sign_of_scams_gains_and_one_of_chat_loses() -> None:
    """Weights follow the rows, within bounds, and a sign that no row holds keeps its weight."""
    scams = [("a", "scam", [1, 0])] * 50
    chat = [("b", "chat", [0, 1])] * 50
    fitted = fit(_table([*scams, *chat]), {"good": 0.25, "bad": 0.25})
    assert LEAST <= fitted["bad"] < 0.25 < fitted["good"] <= MOST
    untouched = fit(_table([("a", "scam", [1, 0])] * 50), {"good": 0.25, "bad": 0.25})
    assert untouched["bad"] == 0.25


def test_fitted_weights_keep_the_limits_of_false_alarms() -> None:
    """Two signs that chat holds together are made so small that they do not warn of it."""
    scams = [("a", "scam", [1, 1])] * 50
    chat = [("b", "chat", [1, 1])] * 2 + [("b", "chat", [0, 0])] * 98
    rows = _table([*scams, *chat])
    fitted = fit(rows, {"good": 0.4, "bad": 0.4})
    warned, _ = rows.levels(amounts(fitted, rows.signs))
    assert not warned[50:].any()


def test_only_weights_of_signs_are_replaced() -> None:
    """A rule file keeps every other letter, and a sign that was not fitted its weight."""
    text = "# note\n- id: a\n  kind: sign\n  weight: 0.3  # why\n- id: b\n  weight: 0.2\n"
    assert replaced(text, "weight", {"a": "0.41"}) == (text.replace("0.3 ", "0.41 "), 1)


def test_a_confidence_that_was_left_out_is_put_in() -> None:
    """A rule without the line gets it below its severity; one that says it already is no change."""
    text = "- id: a\n  severity: high\n  why: x\n- id: b\n  severity: high\n  confidence: high\n"
    told, changed = replaced(text, "confidence", {"a": "high", "b": "high"})
    assert changed == 1
    assert told == text.replace("high\n  why", "high\n  confidence: high\n  why")


@pytest.mark.parametrize(
    ("now", "scams", "honest", "fitted"),
    [
        ("medium", 2, 0, "high"),
        ("medium", 1, 0, "medium"),
        ("medium", 50, 1, "medium"),
        ("high", 0, 0, "high"),
        ("high", 9, 1, "high"),
        ("high", 8, 1, "medium"),
        ("low", 50, 0, "low"),
    ],
)
def test_a_script_is_as_sure_as_what_it_was_found_in(
    now: str, scams: int, honest: int, fitted: str
) -> None:
    """Sure without a false alarm; no longer sure when more than a tenth are false alarms."""
    evidence = Evidence(Counter(a=scams), Counter(b=honest))
    assert confidence(now, evidence) == fitted
    assert confidence(now, evidence, "a") in ("medium", now)


def test_evidence_counts_no_adverts_and_no_doubtful_source() -> None:
    """Scams and honest messages count by source; rows labelled spam do not."""
    hit = Outcome("high", 0.92, ("job.task",), ("one",), ())
    rows = [
        Row("a", 1, "text", "scam", "en"),
        Row("a", 2, "text", "ham", "en"),
        Row("a", 3, "text", "spam", "en"),
        Row("yt_cryptoscamhunter", 1, "text", "ham", "en"),
    ]
    judged = [(row, hit) for row in rows]
    found = gathered(judged, ["one", "other"])
    assert (found["one"].scams, found["one"].honest) == (Counter(a=1), Counter(a=1))
    assert found["one"].without("a") == (0, 0)
    assert not found["other"].scams


def test_a_level_follows_the_confidence_that_is_tried() -> None:
    """The same rule holds: called high when it is sure, caution when it is not."""
    rulebook = shipped_library()
    sure = next(
        one.rule.id
        for one in rulebook
        if one.rule.confidence == "high"
        and one.rule.kind == "script"
        and one.rule.severity == "high"
    )
    assert level(rulebook, [sure], {sure: "high"}) == "high"
    assert level(rulebook, [sure], {sure: "medium"}) == "caution"


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpora are not beside this copy")
def test_every_source_of_the_tables_is_a_corpus() -> None:
    """The tables speak of sources that are there: a misspelt name would count as look-alikes."""
    assert {row.source for row in read_corpora(CORPORA)} >= CHAT


def test_the_coverage_table_names_every_family_and_language(tmp_path: Path) -> None:
    """Each family is a row, each language of the library a column."""
    write_coverage(["--page", str(tmp_path / "coverage.md")])
    text = (tmp_path / "coverage.md").read_text(encoding="utf-8")
    rulebook = shipped_library()
    told = {row[0].strip("`*") for row in rows(text, "family")}
    assert told == {*rulebook.families, "all"}
    head = next(line for line in text.splitlines() if line.startswith("| family |"))
    languages = {one.strip() for one in head.strip("| ").split("|")[1:]}
    assert languages == {compiled.language for compiled in rulebook}


def test_the_committed_page_is_of_a_whole_run() -> None:
    """docs/quality/quality.md was written by `make quality` over many sources."""
    assert len(rows(page("docs/quality/quality.md"), "source")) > 10
