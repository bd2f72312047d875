"""``new``: a rule by options or by questions, written whole or not at all."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.checking import check_library
from rules.loader import load_rulebook
from rules.workbench import appending
from rules.workbench.appending import append_rule
from rules.workbench.draft import Draft, parse_clue, proposed_id, tried_out
from rules.workbench.trouble import WorkbenchError
from tests.rules.library_folder import RULE, SCAM, write_library
from tests.rules.workbench.command_line import CommandLine
from tests.slim_project import slim_library

CLUES = [
    "found: i found your parcel; your parcel was left with me",
    "fee: delivery fee; signal=money.amount",
]
MATCH = [
    "I found your parcel. Send the delivery fee first.",
    "Your parcel was left with me, 15 euros!",
]
IGNORE = ["Your parcel was left with me, come round.", "The delivery fee is paid."]
FAMILY = "impersonation.ecommerce_support"
ANSWERS = [
    "en",
    FAMILY,
    "A stranger found the parcel",
    *MATCH,
    "",
    *IGNORE,
    "",
    "found",
    "i found your parcel; your parcel was left with me",
    "fee",
    "delivery fee; signal=money.amount",
    "",
    "hook",
    "high",
    "high",
    "Nobody pays a stranger for a parcel.",
    "A neighbour",
    "y",
]


def options(**changes: object) -> list[str]:
    """Return the options that make a rule, with *changes*; None takes an option out."""
    given: dict[str, object] = {
        "language": "en",
        "family": FAMILY,
        "title": "A stranger found the parcel",
        "clue": CLUES,
        "match": MATCH,
        "ignore": IGNORE,
    }
    words = ["--yes"]
    for name, value in (given | changes).items():
        for one in value if isinstance(value, list) else [value]:
            words += [] if one is None else [f"--{name.replace('_', '-')}", str(one)]
    return words


def lines(answers: Sequence[str]) -> str:
    """Return the answers as they are typed."""
    return "".join(f"{answer}\n" for answer in answers)


def files_in(folder: Path) -> dict[str, bytes]:
    """Return everything that stands below *folder*."""
    return {str(path): path.read_bytes() if path.is_file() else b"" for path in folder.rglob("*")}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where a rule will go: a folder that is not there yet, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path / "mine"


def test_a_rule_by_options_passes_the_check(site: Path, run: CommandLine) -> None:
    """Nothing is asked, the rule stands in the file of its family, and the check finds nothing."""
    done = run("new", "--rules", site, *options())
    assert (done.code, "Language" in done.err) == (0, False)
    path = site / "en" / f"{FAMILY}.yaml"
    assert done.out == f"impersonation-ecommerce-support-stranger-found-parcel: made {path}:1\n"
    rulebook = load_rulebook(site)
    assert check_library(rulebook) == []
    (compiled,) = rulebook
    assert compiled.rule.examples.match == tuple(MATCH)
    assert compiled.clues["fee"].signals == ("money.amount",)


def test_a_rule_by_questions_is_the_same(site: Path, run: CommandLine) -> None:
    """What is not given is asked, the rule is shown, and written when the answer is yes."""
    done = run("new", "--rules", site, given=lines(ANSWERS))
    assert done.code == 0
    assert "Family" in done.err
    assert "Write it?" in done.err
    (compiled,) = load_rulebook(site)
    assert (compiled.rule.stage, compiled.rule.confidence) == ("hook", "high")
    assert compiled.rule.why == {"en": "Nobody pays a stranger for a parcel."}
    assert compiled.rule.false_positives == "A neighbour"


def test_only_what_is_missing_is_asked(site: Path, run: CommandLine) -> None:
    """With all but the family as options, the first question is for the family."""
    given = options(family=None)[1:]
    done = run("new", "--rules", site, *given, given=lines([FAMILY, "", "", "", "", "", ""]))
    assert done.code == 0
    assert "Language" not in done.err
    assert "Message 1" not in done.err


def test_no_is_no(site: Path, run: CommandLine) -> None:
    """When the last answer is no, nothing is written."""
    done = run("new", "--rules", site, given=lines([*ANSWERS[:-1], "n"]))
    assert done.code == 130
    assert not site.exists()


@pytest.mark.parametrize("answered", range(0, len(ANSWERS), 3))
def test_an_input_that_ends_leaves_nothing(site: Path, run: CommandLine, answered: int) -> None:
    """However many questions were answered, without the rest nothing is written; code 2."""
    done = run("new", "--rules", site, given=lines(ANSWERS[:answered]))
    assert done.code == 2
    assert "Nothing was written." in done.err
    assert not site.exists()


def test_ctrl_c_leaves_nothing(
    site: Path, run: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancelled at a question: code 130, one word, nothing written."""

    def cancelled() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", cancelled)
    done = run("new", "--rules", site)
    assert (done.code, site.exists()) == (130, False)
    assert "Cancelled." in done.err


def test_a_wrong_answer_is_asked_again(site: Path, run: CommandLine) -> None:
    """A mistyped family, a clue without ways, an unknown signal: told, and asked again."""
    answers = list(ANSWERS)
    answers[1:2] = ["impersonation.ecommerce_suport", FAMILY]
    at = answers.index("fee") + 1
    answers[at:at] = [";", "fee", "signal=money.amout", "fee"]
    done = run("new", "--rules", site, given=lines(answers))
    assert done.code == 0
    assert f"Did you mean “{FAMILY}”?" in done.err
    assert "A clue needs a phrase" in done.err
    assert "Did you mean “money.amount”?" in done.err


def test_a_rule_that_would_not_pass_is_not_written(site: Path, run: CommandLine) -> None:
    """With --yes: the failing example is told, code 1, nothing written."""
    done = run("new", "--rules", site, *options(match=["Nothing of it here", MATCH[0]]))
    assert done.code == 1
    assert "E001" in done.err
    assert "Nothing was written." in done.err
    assert not site.exists()


def test_what_does_not_pass_can_be_asked_again(site: Path, run: CommandLine) -> None:
    """By questions: it says what is wrong, asks again for what is named, and writes."""
    given = options(match=["Nothing of it here", MATCH[0]])[1:]
    done = run("new", "--rules", site, *given, given=lines(["match", *MATCH, "", "y"]))
    assert done.code == 0
    assert "What shall be asked again?" in done.err
    assert check_library(load_rulebook(site)) == []
    stopped = run("new", "--rules", site, *given, given=lines(["stop"]))
    assert stopped.code == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"family": None, "match": MATCH[:1]}, "Missing: --family, --match (twice)."),
        ({"family": "job.tsk"}, "Did you mean “job.task”?"),
        ({"language": "../en"}, "“../en” is no language"),
        ({"clue": ["no colon"]}, "is no clue"),
        ({"clue": ["a: signal=money.amout"]}, "Did you mean “money.amount”?"),
        ({"clue": ["a: ;"]}, "A clue needs a phrase"),
    ],
)
def test_an_option_that_cannot_be_is_a_sentence(
    site: Path, run: CommandLine, changes: dict[str, object], sentence: str
) -> None:
    """It says what is missing or wrong, code 2, nothing written."""
    done = run("new", "--rules", site, *options(**changes))
    assert (done.code, done.out) == (2, "")
    assert sentence in done.err
    assert not site.exists()


@pytest.mark.parametrize(
    "changes",
    [
        {"clue": ["found: pattern=(unclosed"]},
        {"when": "{all: [found, nothing]}"},
        {"when": "{all: [found"},
        {"id": "Not An Id"},
        {"title": "x" * 3_000},
    ],
)
def test_what_the_loader_refuses_is_told(
    site: Path, run: CommandLine, changes: dict[str, object]
) -> None:
    """A broken pattern, condition or id: the diagnostic, code 1, nothing written."""
    done = run("new", "--rules", site, *options(**changes))
    assert done.code == 1
    assert "error " in done.err
    assert not site.exists()


def test_a_taken_id_is_refused_and_a_free_one_proposed(folder: Path, run: CommandLine) -> None:
    """--id of a rule that is there: a sentence. A proposal that is taken gets a number."""
    done = run("new", "--rules", folder, *options(id="sign-hurry"))
    assert (done.code, "There is a rule “sign-hurry” already" in done.err) == (2, True)
    draft = Draft(language="zh", family="job.task", title="刷单")
    assert proposed_id(draft, ()) == "zh-job-task"
    assert proposed_id(draft, {"zh-job-task", "zh-job-task-2"}) == "zh-job-task-3"
    assert proposed_id(Draft(family="job.task", title="A job for you!"), ()) == "job-you"


def test_json_says_where_it_went(site: Path, run: CommandLine) -> None:
    """--json prints id, path, line, and that it passes."""
    told = run("new", "--rules", site, "--json", *options(id="my-rule")).json
    assert told == {
        "id": "my-rule",
        "path": str(site / "en" / f"{FAMILY}.yaml"),
        "line": 1,
        "created": True,
        "passes": True,
    }


def test_beside_the_shipped_library(site: Path, run: CommandLine) -> None:
    """--site writes into the folder and tries the rule beside all shipped ones."""
    with slim_library():
        done = run("new", "--site", site, *options(id="my-rule"))
    assert done.code == 0
    assert done.out == f"my-rule: made {site / 'en' / FAMILY}.yaml:1\n"
    assert "my-rule" in {compiled.rule.id for compiled in load_rulebook(site)}


def test_without_a_folder_it_goes_to_my_rules(site: Path, run: CommandLine) -> None:
    """Nothing named: my-rules in the folder one stands in, never the shipped library."""
    with slim_library():
        assert run("new", *options()).code == 0
    assert (site.parent / "my-rules" / "en" / f"{FAMILY}.yaml").is_file()


EXISTING = {
    "plain": "# kept\n" + RULE + "# the end\n",
    "no end of line": RULE.rstrip(),
    "windows": RULE.replace("\n", "\r\n"),
    "indented": "".join(f"   {line}" for line in RULE.splitlines(keepends=True)),
    "with a mark": "\ufeff" + RULE,
    "comments only": "# nothing yet\n",
    "empty": "",
}


@pytest.mark.parametrize("name", EXISTING)
def test_what_stands_in_a_file_is_never_touched(
    tmp_path: Path, run: CommandLine, name: str
) -> None:
    """Whatever the file's manner, its bytes stay as they are, and the rule loads behind them."""
    path = tmp_path / "ours" / "en" / f"{FAMILY}.yaml"
    path.parent.mkdir(parents=True)
    before = EXISTING[name].encode()
    path.write_bytes(before)
    done = run("new", "--rules", tmp_path / "ours", *options(id="my-rule"))
    assert done.code == 0, done.err
    assert path.read_bytes().startswith(before)
    assert "my-rule" in {c.rule.id for c in load_rulebook(tmp_path / "ours")}
    line = int(done.out.strip().rpartition(":")[2])
    assert "my-rule" in path.read_bytes().decode().splitlines()[line - 1]
    if name == "windows":
        assert b"\n" not in path.read_bytes().replace(b"\r\n", b"")


@pytest.mark.parametrize(
    "text",
    [
        "[{id: a, title: a, family: job.task, clues: {a: {phrases: [some words]}}}]\n",
        RULE + "...\n",
    ],
)
def test_a_file_that_cannot_take_it_is_left_as_it_was(
    tmp_path: Path, run: CommandLine, text: str
) -> None:
    """A list in brackets, or an end mark: told, code 2, the file byte for byte as before."""
    path = tmp_path / "ours" / "en" / f"{FAMILY}.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    before = files_in(tmp_path)
    done = run("new", "--rules", tmp_path / "ours", *options())
    assert done.code == 2
    assert "left as it was" in done.err
    assert files_in(tmp_path) == before


@pytest.mark.parametrize("moment", ["_write", "_proved"])
@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError])
def test_whatever_happens_while_writing_is_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str, error: type[BaseException]
) -> None:
    """Ctrl-C or a full disk, before or after the write: file and folders as before."""
    folder = write_library(tmp_path / "ours", en__job_task=RULE)
    before = files_in(tmp_path)
    proper: Callable[..., object] = getattr(appending, moment)
    fails = iter([True])

    def interrupted(*arguments: object) -> object:
        done = proper(*arguments)
        if next(fails, False):
            raise error
        return done

    monkeypatch.setattr(appending, moment, interrupted)
    clues = {"a": {"phrases": ["some words"]}}
    rule = Draft(family=FAMILY, title="t", id="x", clues=clues, match=["a"]).as_yaml()
    for path in (folder / "en" / "job.task.yaml", folder / "new" / "deep" / "x.yaml"):
        fails = iter([True])
        with pytest.raises(error):
            append_rule(path, rule, "x", [folder])
        assert files_in(tmp_path) == before


def test_a_folder_with_mistakes_is_told(tmp_path: Path, run: CommandLine) -> None:
    """Where the rules cannot be loaded, nothing is added to them."""
    folder = write_library(tmp_path, en__job_task=RULE.replace("title", "titel"))
    before = files_in(tmp_path)
    done = run("new", "--rules", folder, *options())
    assert (done.code, "Did you mean “title”?" in done.err) == (2, True)
    assert files_in(tmp_path) == before


@given(
    st.lists(st.text(min_size=1, max_size=30).filter(lambda text: text.strip()), min_size=5),
    st.sampled_from(["phrases", "patterns"]),
)
def test_any_answer_is_read_back_as_it_was(texts: list[str], kind: str) -> None:
    """Quotes, backslashes, line ends, colons, emoji: YAML gives back what was answered."""
    import yaml

    draft = Draft(
        language="en",
        family="job.task",
        title=texts[0],
        id="x",
        clues={"a": {kind: texts}},
        why=f"{texts[1]} ",
        match=texts,
        ignore=texts[2:],
        references=texts[:1],
        false_positives=texts[3],
    )
    (read,) = yaml.safe_load(draft.as_yaml())
    assert read["title"] == texts[0]
    assert read["clues"]["a"][kind] == texts
    assert read["why"] == {"en": f"{texts[1]} "}
    assert (read["examples"]["match"], read["examples"]["ignore"]) == (texts, texts[2:])


def test_a_clue_is_written_on_one_line() -> None:
    """Name, colon, ways by semicolons; signals, patterns and shared clues by their word."""
    assert parse_clue(r"fee: send it; pay = now ; pattern=\d+ usdt; signal = link.any;part=x") == (
        "fee",
        {
            "phrases": ["send it", "pay = now"],
            "patterns": [r"\d+ usdt"],
            "signals": ["link.any"],
            "parts": ["x"],
        },
    )
    with pytest.raises(WorkbenchError, match="is no clue"):
        parse_clue("two words: a")


def test_ways_are_parted_by_the_semicolons_of_any_keyboard() -> None:
    """The wide semicolon of a Chinese keyboard parts two phrases like the narrow one."""
    assert parse_clue("pay: 扫码转账；请转给我; signal=money.amount") == (
        "pay",
        {"phrases": ["扫码转账", "请转给我"], "signals": ["money.amount"]},
    )


def test_a_draft_is_tried_without_writing(folder: Path) -> None:
    """Trying a draft tells what check would, and leaves the folder as it was."""
    before = files_in(folder)
    draft = Draft(
        language="en",
        family="job.task",
        title="t",
        id="x",
        clues=dict([parse_clue("a: some words here")]),
        match=["some words here"],
        ignore=["some words here", "other"],
    )
    found = tried_out(draft, [folder], load_rulebook(folder))
    assert {"E002", "E003"} <= {diagnostic.code for diagnostic in found}
    assert files_in(folder) == before


def test_a_draft_is_heard_by_the_rules_beside_it(folder: Path) -> None:
    """An example to ignore that rules beside the draft call high is told, as check would."""
    draft = Draft(
        language="en",
        family="job.task",
        title="t",
        id="x",
        clues=dict([parse_clue("a: some words here")]),
        match=["some words here", "and some words here"],
        ignore=[SCAM, "other"],
    )
    found = tried_out(draft, [], load_rulebook(folder))
    assert [diagnostic.code for diagnostic in found if diagnostic.gravity == "error"] == ["E004"]
