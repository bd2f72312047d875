"""``explain``: why a message has its verdict, and that all of it is true."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.checking import as_message
from rules.loader import load_rulebook
from rules.workbench.explain import arithmetic
from rules.workbench.explanation import Explainer, RuleReport
from rules.workbench.trouble import WorkbenchError
from tests.rules.library_folder import RULE, SCAM, write_library
from tests.rules.workbench.command_line import HONEST, SIGN, TRIAL, CommandLine

WORDS = [
    "complete",
    "simple",
    "tasks",
    "top",
    "up",
    "to",
    "unlock",
    "80 USDT",
    "right now",
    "in our garden",
    "你好",
]


@pytest.fixture(scope="module")
def explainer(tmp_path_factory: pytest.TempPathFactory) -> Explainer:
    """Return an explainer over four rules."""
    files = {"en__job": RULE, "en__honest": HONEST, "en__signs": SIGN, "en__trial": TRIAL}
    return Explainer(load_rulebook(write_library(tmp_path_factory.mktemp("ours"), **files)))


def reports(explainer: Explainer, text: str) -> dict[str, RuleReport]:
    """Return the reports of all rules that hold or came near."""
    found = explainer.explain(text)
    return {report.id: report for report in (*found.hits, *found.near)}


def test_each_hit_has_its_words(explainer: Explainer) -> None:
    """A rule that holds has the spans of its verdict, and each clue the words and the way."""
    found = explainer.explain(SCAM)
    report = found.hits[0]
    assert (report.id, report.standing, report.share) == ("job-task-deposit", "counts", 1.0)
    tasks = report.clues["tasks"]
    assert [(one.kind, one.what, one.words) for one in tasks.found] == [
        ("phrase", "complete simple tasks", ("complete smple tasks",))
    ]
    assert tasks.found[0].similarity == pytest.approx(97.56, abs=0.01)
    assert [one.kind for one in report.clues["usdt"].found] == ["pattern"]


def test_a_clue_that_failed_has_what_came_nearest(explainer: Explainer) -> None:
    """The nearest words, the phrase, how similar they are and how similar they must be."""
    near = reports(explainer, "complete simple tasks, then stop to unlock")["job-task-deposit"]
    closest = near.clues["unlock"].closest
    assert closest is not None
    assert (closest.phrase, closest.needed) == ("top up to unlock", 88)
    assert closest.words == "stop to unlock"
    assert closest.similarity < closest.needed
    assert (near.standing, near.share) == ("fails", 0.5)
    assert near.clues["usdt"].closest is None
    assert near.clues["usdt"].patterns == 1


def test_the_condition_says_which_step_fails(explainer: Explainer) -> None:
    """Each step of “when” is told with whether it holds."""
    report = reports(explainer, "complete simple tasks")["job-task-deposit"]
    top = report.condition
    assert (top.word, top.holds) == ("all", False)
    assert [(step.word, step.holds) for step in top.inner] == [("clue", True), ("any", False)]
    assert [step.name for step in top.inner[1].inner] == ["unlock", "usdt"]


def test_what_becomes_of_a_hit_is_told(explainer: Explainer) -> None:
    """One that counts, one on trial, one excused, and the honest rule that excuses it."""
    found = reports(explainer, f"{SCAM} It is in our garden.")
    assert {name: report.standing for name, report in found.items()} == {
        "job-task-deposit": "excused",
        "honest-garden": "excuses",
        "trial-usdt": "shadow",
    }
    assert found["job-task-deposit"].excused_by == ("honest-garden",)


def test_words_too_far_apart_are_told(tmp_path: Path) -> None:
    """A rule whose clues all hold, but not within its letters, says so."""
    rule = RULE.replace("  why:", "  within: 30\n  why:")
    explainer = Explainer(load_rulebook(write_library(tmp_path, en__job=rule)))
    found = explainer.explain(f"Complete simple tasks. {'So it goes. ' * 9} Top up to unlock.")
    assert [(one.id, one.standing) for one in found.near] == [("job-task-deposit", "too far apart")]


def test_a_rule_of_another_language_is_told(tmp_path: Path) -> None:
    """A Japanese rule whose clues all hold in a message without kana says so."""
    explainer = Explainer(load_rulebook(write_library(tmp_path, ja__job_task=RULE)))
    found = explainer.explain("Complete simple tasks, then top up to unlock.")
    assert [(one.id, one.standing) for one in found.near] == [
        ("job-task-deposit", "another language")
    ]


def test_the_nearest_rules_come_first(tmp_path: Path) -> None:
    """Rules are told by how much of what they demand is there, as many as asked for."""
    clues = "{a: {phrases: [red lorry]}, b: {phrases: [blue lorry]}, c: {phrases: [green tram]}}"
    rule = "- {{id: {0}, title: t, family: job.task, clues: {1}, when: {{all: [{2}]}}}}\n"
    rules = [("one", "a, b, c"), ("two", "a, c"), ("three", "b, c")]
    text = "".join(rule.format(name, clues, names) for name, names in rules)
    for line in ("two", "three"):
        text = text.replace(line, line)
    rules_text = text.replace("when: {all: [a, c]}", "when: {all: [a, {any: [c, b]}]}")
    rules_text = rules_text.replace("when: {all: [b, c]}", "when: {all: [b, {any: [a, c]}, c]}")
    explainer = Explainer(load_rulebook(write_library(tmp_path, en__job=rules_text)))
    found = explainer.explain("a red lorry stops", near=2)
    assert [(one.id, one.share) for one in found.near] == [("two", 0.5), ("one", 0.333)]


def test_a_rule_can_be_asked_for_however_far_it_is(explainer: Explainer) -> None:
    """--rule explains a rule of which nothing is there; an unknown one is a sentence."""
    asked = explainer.explain("nothing of that", rule="job-task-deposit").asked
    assert asked is not None
    assert asked.share == 0.0
    with pytest.raises(WorkbenchError, match="Did you mean “job-task-deposit”"):
        explainer.explain("x", rule="job-task-deposi")


def test_the_sum_is_the_score(explainer: Explainer) -> None:
    """The arithmetic names the weight of each hit that counts, and comes to the score."""
    found = explainer.explain(f"{SCAM} Do it right now.")
    assert arithmetic(found) == "1 − (1 − 0.92) × (1 − 0.2) = 0.936"
    assert found.verdict.score == 0.936
    assert arithmetic(explainer.explain("hello")) == "nothing counts, so 0"


@settings(max_examples=60)
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=14).map(" ".join))
def test_an_explanation_agrees_with_the_verdict(explainer: Explainer, text: str) -> None:
    """Whatever the text: what counts is what the scan counts; all spans lie in the text and
    are the words told; the condition's top says whether the rule holds."""
    found = explainer.explain(text)
    counted = [report.id for report in found.hits if report.standing == "counts"]
    assert counted == [hit.rule for hit in found.verdict.hits]
    assert not {report.id for report in found.near} & {report.id for report in found.hits}
    for report in (*found.hits, *found.near):
        assert report.holds <= report.condition.holds
        assert 0 < report.share <= 1
        for clue in report.clues.values():
            for way in clue.found:
                assert way.words == tuple(text[start:end] for start, end in way.spans)
            if clue.closest:
                start, end = clue.closest.span
                assert text[start:end] == clue.closest.words


def test_a_person_reads_words_and_reasons(folder: Path, run: CommandLine) -> None:
    """Level, marked words, way, similarity, signals and the folded text are shown."""
    done = run("explain", "--rules", folder, SCAM)
    assert done.code == 0
    assert "⟦complete smple tasks⟧" in done.out
    assert "“complete smple tasks” by phrase complete simple tasks (97.5 %, needs 88)" in done.out
    assert "money.crypto" in done.out
    assert "you complete smple tasks, then top up to unlock" in done.out
    assert "on trial (shadow)" in done.out


def test_a_machine_reads_the_same(folder: Path, run: CommandLine) -> None:
    """--json has verdict, hits with clues, what came near, signals and the arithmetic."""
    told = run("explain", "--rules", folder, "--json", SCAM).json
    assert told["verdict"]["level"] == "high"
    assert told["hits"][0]["clues"]["tasks"]["found"][0]["words"] == ["complete smple tasks"]
    assert told["arithmetic"].startswith("1 − (1 − 0.92)")
    assert told["text"] == SCAM


def test_the_message_comes_from_argument_file_or_input(
    folder: Path, tmp_path: Path, run: CommandLine
) -> None:
    """All three give the same; a file in another encoding is read as far as it can be."""
    (tmp_path / "message.txt").write_text(f"{SCAM}\n", encoding="utf-8-sig")
    told = [
        run("explain", "--rules", folder, SCAM).out,
        run("explain", "--rules", folder, "--file", tmp_path / "message.txt").out,
        run("explain", "--rules", folder, given=SCAM).out,
        run("explain", "--rules", folder, "-", given=SCAM).out,
    ]
    assert len(set(told)) == 1
    (tmp_path / "odd.txt").write_bytes(b"top up to unlock \xff\xfe complete simple tasks")
    odd = run("explain", "--rules", folder, "--file", tmp_path / "odd.txt")
    assert (odd.code, "job-task-deposit" in odd.out) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["text", "--file", "x"], "either as TEXT or with --file"),
        (["--file", "/nowhere/x"], "No such file"),
        (["--rule", "job-task-depsit", "x"], "Did you mean “job-task-deposit”?"),
        (["   ", "--file", "/"], "either as TEXT"),
        (["--file", "/"], "directory"),
    ],
)
def test_what_cannot_be_explained_is_a_sentence(
    folder: Path, run: CommandLine, arguments: list[str], sentence: str
) -> None:
    """Wrong arguments end with 2 and say why."""
    done = run("explain", "--rules", folder, *arguments)
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err


def test_no_message_is_a_sentence(folder: Path, run: CommandLine) -> None:
    """An empty input ends with 2."""
    assert "There is no message" in run("explain", "--rules", folder, given=" \n").err


def test_a_message_cannot_steer_the_terminal(folder: Path, run: CommandLine) -> None:
    """Escape sequences, bells, turns of direction and lone surrogates are shown, not sent."""
    nasty = f"\x1b[2J\x07\u202e{SCAM}\x9b31m\r\udc80"
    done = run("explain", "--rules", folder, nasty)
    assert done.code == 0
    assert not set(done.out) & set("\x1b\x07\u202e\x9b\r\udc80")
    assert "␛[2J" in done.out
    assert json.loads(run("explain", "--rules", folder, "--json", nasty).out)["text"] == nasty


def test_a_hidden_link_is_read_as_in_examples(folder: Path, run: CommandLine) -> None:
    """[words](address) is a link behind words, so its signals are there."""
    message = "Look at [bank.example](https://other.example/x) and in our garden"
    told = run("explain", "--rules", folder, "--json", message).json
    assert told["text"] == as_message(message)[0]
    assert "link.hidden" in {signal["name"] for signal in told["signals"]}


def test_a_long_text_is_cut_and_said_so(folder: Path, run: CommandLine) -> None:
    """What is not looked at is not explained, and the cut is told."""
    done = run("explain", "--rules", folder, given="word " * 5_000 + SCAM)
    assert "Only the first 20,000 letters are looked at." in done.out
    assert "no warning" in done.out


def test_chinese_and_arabic_fit_a_narrow_terminal(
    folder: Path, run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At 40 columns no line of a wide or right-to-left message is wider."""
    from rich.cells import cell_len

    monkeypatch.setenv("COLUMNS", "40")
    done = run("explain", "--rules", folder, f"{'你好，世界。' * 20} {'مرحبا بك ' * 20} {SCAM}")
    assert done.code == 0
    assert max(map(cell_len, done.out.splitlines())) <= 40
