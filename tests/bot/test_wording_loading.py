"""Reading the catalogues: whole or not at all, with every mistake named by file and line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording import Wording, WordingError, family_key
from bot.wording.catalogue import LONGEST_ARGUMENT
from bot.wording.choosing import choose_language

SHIPPED = Wording.load()


def write(folder: Path, **files: str) -> Path:
    """Write files given as language__name=content under `folder`, and return it."""
    for name, content in files.items():
        language, _, stem = name.partition("__")
        path = folder / language.replace("_", "-") / f"{stem}.ftl"
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder


def mistakes(folder: Path) -> list[str]:
    """Return the lines of the error that loading `folder` raises."""
    with pytest.raises(WordingError) as caught:
        Wording.load(folder)
    return str(caught.value).splitlines()


def test_a_language_can_be_named_before_it_is_read(tmp_path: Path) -> None:
    """Its name is read alone: a mistake elsewhere in it is none of the name's."""
    folder = write(tmp_path, en__name="language-name = English\n", en__a="one = { $\n")
    write(tmp_path, de__a="one = eins\n")
    wording = Wording([folder / "de", folder / "en"])
    assert wording.name("en") == "English"
    with pytest.raises(WordingError, match=r"de/name\.ftl: “language-name” is missing"):
        wording.name("de")


def test_all_files_of_a_language_make_one_catalogue(tmp_path: Path) -> None:
    """Texts are found whichever file of the language they stand in, attributes by a dot."""
    folder = write(tmp_path, en__a="one = 1st\n", en__b="two =\n    .name = 2nd\n")
    wording = Wording.load(folder)
    assert (wording.say("en", "one"), wording.say("en", "two.name")) == ("1st", "2nd")
    assert wording.keys == ("one", "two.name")
    assert not wording.has("two")


def test_a_folder_without_texts_is_no_language(tmp_path: Path) -> None:
    """Folders that hold no .ftl file are passed over."""
    (tmp_path / "notes").mkdir()
    assert Wording.load(write(tmp_path, en__a="one = 1\n")).languages == ("en",)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    """A line that is no Fluent is reported with file, line and what was expected."""
    (line,) = mistakes(write(tmp_path, en__a="one = fine\n\ntwo = { $open\n"))
    assert line.startswith("en/a.ftl:3: Expected token")


def test_every_mistake_of_every_file_is_listed(tmp_path: Path) -> None:
    """One load tells all mistakes, not only the first."""
    folder = write(tmp_path, en__a="one = { $open\n", en__b="!\n", de__a="two = {\n")
    places = {line.split(": ")[0] for line in mistakes(folder)}
    assert {"en/a.ftl:1", "en/b.ftl:1", "de/a.ftl:1"} <= places


def test_a_key_written_twice_is_named(tmp_path: Path) -> None:
    """A key that stands in two files is refused, with both places."""
    (line,) = mistakes(write(tmp_path, en__a="one = 1\n", en__b="two = 2\none = 3\n"))
    assert line == "en/b.ftl:2: “one” stands already in en/a.ftl:1"


def test_a_missing_translation_is_named(tmp_path: Path) -> None:
    """A key that one language lacks is refused, with the place where another has it."""
    (line,) = mistakes(write(tmp_path, en__a="one = 1\ntwo = 2\n", zh_Hans__a="one = 一\n"))
    assert line == "zh-Hans: “two” is missing; it stands in en/a.ftl:2"


def test_a_key_that_english_lacks_is_named(tmp_path: Path) -> None:
    """English is checked against the others too."""
    (line,) = mistakes(write(tmp_path, en__a="one = 1\n", zh_Hans__a="one = 一\nto = 二\n"))
    assert line == "en: “to” is missing; it stands in zh-Hans/a.ftl:2"


def test_different_variables_are_named(tmp_path: Path) -> None:
    """A translation that asks for another argument is refused, with both places."""
    folder = write(tmp_path, en__a="one = { $count } of it\n", zh_Hans__a="one = 一\n")
    (line,) = mistakes(folder)
    assert line == "zh-Hans/a.ftl:1: “one” uses no variable, but en/a.ftl:1 uses $count"


def test_a_variable_only_chosen_by_counts(tmp_path: Path) -> None:
    """A variable that only chooses between forms is one of the arguments."""
    folder = write(tmp_path, en__a="one = { $n ->\n    [one] a\n   *[other] b\n}\n")
    assert Wording.load(folder).variables("one") == {"n"}


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("one = { nowhere }\n", "Unknown message: nowhere"),
        ("one = { -nobody }\n", "Unknown term: -nobody"),
        ("one = { SHOUT($x) }\n", "Unknown function: SHOUT"),
        ("one = { two }\ntwo = { one }\n", "Cyclic reference"),
    ],
)
def test_a_reference_to_nothing_is_found_at_load(
    tmp_path: Path, source: str, complaint: str
) -> None:
    """What could not be said in an answer is refused when the files are read."""
    assert f"en/a.ftl:1: “one”: {complaint}" in mistakes(write(tmp_path, en__a=source))


def test_an_empty_text_is_named(tmp_path: Path) -> None:
    """A text of nothing but blanks is refused."""
    (line,) = mistakes(write(tmp_path, en__a='one = { " " }\n'))
    assert line == "en/a.ftl:1: “one” is empty"


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    """A file in another encoding is refused by its name."""
    folder = write(tmp_path, en__a="one = 1\n")
    (folder / "en" / "b.ftl").write_bytes(b"two = caf\xe9\n")
    (line,) = mistakes(folder)
    assert line.startswith("en/b.ftl: cannot be read: ")


def test_a_folder_that_is_no_language_is_named(tmp_path: Path) -> None:
    """A folder whose name is no language tag is refused by its name."""
    folder = write(tmp_path, en__a="one = 1\n")
    (folder / "1-2").mkdir()
    (folder / "1-2" / "a.ftl").write_text("one = 1\n", encoding="utf-8")
    assert mistakes(folder) == ["1-2: the folder's name is no language tag"]


def test_without_english_nothing_is_loaded(tmp_path: Path) -> None:
    """The language everybody falls back to must be there."""
    assert mistakes(write(tmp_path, de__a="one = 1\n")) == [
        "there is no folder “en” with .ftl files"
    ]


def test_an_empty_folder_is_no_wording(tmp_path: Path) -> None:
    """A folder without any texts fails at load, not at the first answer."""
    assert mistakes(tmp_path) == ["there is no folder “en” with .ftl files"]


@pytest.fixture
def wording(tmp_path: Path) -> Wording:
    """A small catalogue in two languages."""
    return Wording.load(
        write(tmp_path, en__a="hello = Hello, { $name }\n", zh_Hans__a="hello = { $name },您好\n")
    )


def test_each_language_says_its_own(wording: Wording) -> None:
    """The same key comes out in the language asked for."""
    assert wording.say("en", "hello", name="Ann") == "Hello, Ann"
    assert wording.say("zh-Hans", "hello", name="安") == "安,您好"


def test_callers_mistakes_are_told(wording: Wording) -> None:
    """An unknown key or language and a missing or overlong argument are errors, never odd text."""
    with pytest.raises(WordingError, match="there is no text “hallo” in “en”"):
        wording.say("en", "hallo")
    with pytest.raises(WordingError, match="there is no text “hello” in “de”"):
        wording.say("de", "hello", name="Ann")
    with pytest.raises(WordingError, match=r"en/a\.ftl:1: “hello” was called wrongly: .*name"):
        wording.say("en", "hello")
    with pytest.raises(WordingError, match="called wrongly: Too many characters"):
        wording.say("en", "hello", name="x" * (LONGEST_ARGUMENT + 1))
    with pytest.raises(WordingError, match="there is no text “hallo”"):
        wording.variables("hallo")


@given(st.text(max_size=LONGEST_ARGUMENT))
def test_arguments_are_never_read_as_fluent(name: str) -> None:
    """Whatever an argument holds, it comes out unchanged."""
    line = SHIPPED.say("en", "stats-row", name=name, count=1)
    assert line == f"{name}: 1"


def test_family_keys_are_fluent_names() -> None:
    """Dots and underscores of a family become dashes."""
    assert family_key("job.advance_fee") == "family-job-advance-fee"


TWO = ("en", "zh-Hans")
THREE = ("en", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize(
    ("available", "candidates", "chosen"),
    [
        (TWO, ("zh",), "zh-Hans"),
        (TWO, ("zh-hans",), "zh-Hans"),
        (TWO, ("zh_CN",), "zh-Hans"),
        (TWO, ("zh-TW",), "zh-Hans"),
        (TWO, ("zh-hant",), "zh-Hans"),
        (TWO, ("yue-HK",), "zh-Hans"),
        (TWO, ("en-GB",), "en"),
        (TWO, (None,), "en"),
        (TWO, (), "en"),
        (TWO, ("de", "zh"), "zh-Hans"),
        (TWO, (None, "zh", "en"), "zh-Hans"),
        (TWO, ("", "-", "12", "zhx"), "en"),
        (THREE, ("zh-TW",), "zh-Hant"),
        (THREE, ("zh-Hant-HK",), "zh-Hant"),
        (THREE, ("zh-HK",), "zh-Hant"),
        (THREE, ("zh",), "zh-Hans"),
        (THREE, ("zh-SG",), "zh-Hans"),
        (("en", "pt-BR"), ("pt-PT",), "pt-BR"),
        (("en", "pt"), ("pt-br",), "pt"),
        (THREE, ("zh-hans",), "zh-Hans"),
        (THREE, ("zh-hant",), "zh-Hant"),
        (("en", "fil"), ("fil",), "fil"),
        (("en", "fil"), ("tl",), "fil"),
        (("en", "id"), ("in",), "id"),
        (("ar", "en", "it"), ("iw",), "en"),
    ],
)
def test_the_nearest_language_is_chosen(
    available: tuple[str, ...], candidates: tuple[str | None, ...], chosen: str
) -> None:
    """The first candidate that we speak wins, by tag, then script, then language."""
    assert choose_language(available, candidates) == chosen


@given(st.lists(st.none() | st.text(max_size=20), max_size=4))
def test_any_candidate_leads_to_a_language_we_speak(candidates: list[str | None]) -> None:
    """Whatever Telegram sends as a language, the answer is in one of ours."""
    assert choose_language(THREE, candidates) in THREE


def test_a_spoken_language_chooses_itself() -> None:
    """Each language of the shipped wording is its own best choice."""
    assert [SHIPPED.choose(tag) for tag in SHIPPED.languages] == list(SHIPPED.languages)
