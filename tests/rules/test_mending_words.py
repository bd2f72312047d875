"""The words a rulebook knows, read from its phrases and patterns, and the tables of words."""

import json
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rules.folding import fold
from rules.mending import known_words
from rules.mending.common_words import FOLDER, common_words, listed_words
from rules.mending.hashing import LONGEST, HashTable, hashes_of, heads_of, sums, word_hash
from rules.mending.lexicon import Lexicon, languages_of, lexicon_arrays
from rules.mending.literals import literals_of
from rules.mending.mistakes import MistakeIndex, filed, mistake_between
from rules.mending.table_file import read_arrays, write_arrays


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (r"pa(y|id)", {"pay", "paid"}),
        (r"colou?r", {"colour", "color"}),
        (r"licen[cs]e", {"licence", "license"}),
        (r"\b(send|give)\b.{0,35}\b(cards?|codes)\b", {"send", "give", "card", "cards", "codes"}),
        (r"(?:visa|(?i)tax) (fee)", {"visa", "tax", "fee"}),
        (r"(?P<who>bank) officer", {"bank", "officer"}),
        (r"[^.!?\n]{0,40}wallet\.example", {"wallet", "example"}),
        (r"steam\x{20}card \p{L}+ trx", {"steam", "card", "trx"}),
        (r"(转账|汇款)给我", {"转账给我", "汇款给我"}),
        (r"(垫|充)(资|值)?", {"垫资", "垫值", "充资", "充值"}),
        (r"кошел[её]к", {"кошелек", "кошелёк"}),
    ],
)
def test_words_of_a_pattern_are_written_out(source: str, words: set[str]) -> None:
    """Alternatives, optional letters and small classes of a pattern make each its words."""
    found = literals_of(source).words
    assert {word for word in found if len(word) > 1} == words


def test_a_word_that_goes_on_with_any_letters_is_a_stem() -> None:
    """The beginning of a word stands apart from whole words."""
    found = literals_of(r"\burg\w+ (transfer\w*|wire)[a-z]* now")
    assert found.stems == {"urg", "transfer", "wire"}
    assert "now" in found.words


def test_two_words_with_an_optional_space_are_one_word_only_where_there_is_one() -> None:
    """Of words that a pattern takes without the space between them, real ones are known."""
    known = known_words([], map(literals_of, [r"whats ?app", r"extra ?account"]))
    assert "whatsapp" in known
    assert "extraaccount" not in known


@given(st.text(r"ab(|)[]?*+{2,}\.^:P<>wdpx 微", max_size=40) | st.text(max_size=40))
def test_any_pattern_is_read(source: str) -> None:
    """Whatever stands in a pattern, broken or not, its words are read without an error."""
    found = literals_of(source)
    assert all(isinstance(word, str) for word in found.words | found.stems | found.joined)


def test_a_pattern_of_many_alternatives_is_read_within_bounds() -> None:
    """Groups behind each other are not multiplied out without end."""
    group = "(" + "|".join(f"w{letter}x" for letter in "abcdefghijklmnopqrst") + ")"
    assert len(literals_of(group * 12).words) < 5_000


def test_stems_stand_for_common_words_of_the_language_of_their_pattern() -> None:
    """A stem beside English words stands for English words, and for those of the examples."""
    known = known_words(
        [], [literals_of(r"\b(your|the) (inform|recharg)\w+ was")], ["we recharginged it"]
    )
    assert {"information", "informed", "recharge", "recharginged"} <= known
    assert not {"informacion", "informazioni"} & known


def test_known_words_are_those_of_phrases_and_patterns() -> None:
    """Words of two letters and whole sentences without spaces are no known words."""
    known = known_words(["top up to unlock", "发给我验证码", "助记词"], [literals_of(r"usdt")])
    assert known == {"top", "unlock", "助记词", "发给我验证码", "usdt"}


@given(st.lists(st.text("abcdefgh微信ко", min_size=1, max_size=LONGEST), unique=True))
def test_one_word_and_many_have_the_same_hash(words: list[str]) -> None:
    """The hash of a word in Python is the one that numpy finds."""
    assert hashes_of(words).tolist() == [word_hash(word) for word in words]


@given(st.text("abcdefghijklm", min_size=2, max_size=16), st.data())
def test_the_hash_of_a_word_without_a_letter_follows_from_sums(
    word: str, data: st.DataObject
) -> None:
    """A letter is left out of a hash without reading the word again."""
    at = data.draw(st.integers(0, len(word) - 1))
    here, nearer = sums(word, 0), sums(word, 1)
    left = here[at] + nearer[-1] - nearer[at + 1] >> 32 & 0xFFFFFFFF
    assert left == word_hash(word[:at] + word[at + 1 :])


@given(st.lists(st.integers(0, 2**32 - 1), max_size=60), st.integers(0, 2**32 - 1))
def test_a_table_finds_what_is_in_it(numbers: list[int], other: int) -> None:
    """Every number of a table is found, another one only when it is there."""
    hashes = np.sort(np.array(numbers, np.uint32))
    table = HashTable.over(hashes, heads_of(hashes))
    assert all(hashes[table.find(number)] == number for number in numbers)
    assert (table.find(other) >= 0) == (other in numbers)


WORDS = [word for word in listed_words() if word.isascii() and 5 <= len(word) <= 12][::211]


def _misspelt(word: str, way: int, at: int, letter: str) -> str:
    if way == 0:
        return word[:at] + word[at + 1 :]
    if way == 1:
        return word[:at] + letter + word[at:]
    if way == 2:
        return word[:at] + letter + word[at + 1 :]
    return word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]


@pytest.fixture(scope="module")
def index() -> MistakeIndex:
    """Some common words, filed."""
    return MistakeIndex(*filed(WORDS))


@given(data=st.data())
@settings(max_examples=200)
def test_a_word_is_found_by_any_one_mistake(data: st.DataObject, index: MistakeIndex) -> None:
    """Whichever letter is lost, added, changed or swapped, the word is among the candidates."""
    number = data.draw(st.integers(0, len(WORDS) - 1))
    word = WORDS[number]
    at = data.draw(st.integers(0, len(word) - 1))
    written = _misspelt(word, data.draw(st.integers(0, 3)), at, data.draw(st.sampled_from("aeqz")))
    assert number in index.candidates(written)
    assert written == word or mistake_between(written, word) is not None


def test_a_long_word_is_found_by_two_mistakes(index: MistakeIndex) -> None:
    """Two letters lost or changed anywhere in a word of nine letters and more are found."""
    number, word = next((n, w) for n, w in enumerate(WORDS) if len(w) == 10)
    for a, b in combinations(range(10), 2):
        lost = "".join(c for at, c in enumerate(word) if at not in (a, b))
        changed = "".join("#" if at in (a, b) else c for at, c in enumerate(word))
        assert number in index.candidates(lost, two=True)
        assert number in index.candidates(changed, two=True)


@pytest.mark.parametrize(
    ("word", "known", "kind"),
    [
        ("acount", "account", "lost"),
        ("acccount", "account", "doubled"),
        ("acvcount", "account", "added"),
        ("accounr", "account", "changed"),
        ("acocunt", "account", "swapped"),
        ("verifcatoin", "verification", "two"),
    ],
)
def test_a_mistake_is_named(word: str, known: str, kind: str) -> None:
    """Each way to misspell a word has its name, and its price."""
    mistake = mistake_between(word, known)
    assert mistake is not None
    assert mistake.kind == kind


def test_a_first_letter_that_is_wrong_costs_more() -> None:
    """People and scammers alike spare the first letter."""
    first, later = mistake_between("bccount", "account"), mistake_between("accbunt", "account")
    assert first is not None
    assert later is not None
    assert first.cost > later.cost


def test_words_too_far_apart_are_no_mistake() -> None:
    """Two mistakes in a short word and three in a long one make another word of it."""
    assert mistake_between("acnut", "account") is None
    assert mistake_between("verfcaton", "verification") is None


def test_common_words_tell_their_languages() -> None:
    """The shipped table knows everyday words of many languages, folded, and nothing made up."""
    common = common_words()
    for language, word in {"en": "about", "es": "manana", "ru": "который", "vi": "nguoi"}.items():
        place = common.place(word)
        assert place >= 0
        assert common.languages_at(place) >> common.languages.index(language) & 1
    assert common.place("zzqxj") == -1
    assert common.place("a" * (LONGEST + 1)) == -1
    assert common.zipf_at(common.place("the")) > common.zipf_at(common.place("reward")) > 3


def test_plain_misspellings_are_no_common_words() -> None:
    """A list made of what people write holds their mistakes; those that are plain are left out."""
    common = common_words()
    assert all(common.place(word) < 0 for word in ("recieve", "thier", "waht"))
    assert not common.languages_at(common.place("teh")) & 1, "tea in Indonesian, no word in English"
    assert all(common.place(word) >= 0 for word in ("form", "trial", "quiet", "angle"))


def test_listed_words_are_those_of_the_table() -> None:
    """The words as text and the table by hash are the same words, folded."""
    listed = listed_words()
    assert len(listed) == len(common_words().table.hashes)
    assert listed == sorted(listed)
    some = listed[::997]
    assert all(common_words().place(word) >= 0 for word in some)
    assert [fold(word).text for word in some] == some


def test_the_tables_name_their_sources() -> None:
    """The files say what they are made of, in which version and under which licence."""
    about, _ = read_arrays(FOLDER / "common.bin")
    assert about["words"].startswith("wordfreq ")
    assert "CC BY-SA" in about["licence of words"]
    assert about["sounds"].startswith("pypinyin ")
    assert (FOLDER / "NOTICE.md").is_file()
    assert (FOLDER / "common.bin").stat().st_size <= 2_000_000


def test_arrays_come_back_from_a_file(tmp_path: Path) -> None:
    """What is written is read, each array as it was, and what the file says of itself."""
    arrays: dict[str, NDArray[np.generic]] = {
        "a": np.arange(5, dtype=np.uint32),
        "b": np.array([1, 255], np.uint8),
    }
    write_arrays(tmp_path / "x.bin", {"words": "näher"}, arrays)
    about, found = read_arrays(tmp_path / "x.bin")
    assert about == {"words": "näher"}
    assert {name: array.tolist() for name, array in found.items()} == {
        "a": [0, 1, 2, 3, 4],
        "b": [1, 255],
    }
    assert json.loads((tmp_path / "x.bin").read_bytes().split(b"\n")[0])["about"] == about


def test_the_language_of_a_text_is_told_by_its_words() -> None:
    """Words of one language make a word of another no word of the text; few words tell nothing."""
    lexicon = Lexicon(lexicon_arrays(["usdt"]), common_words())
    french = languages_of(map(lexicon.homes, "je ne sais pas pourquoi il faut le faire".split()))
    assert lexicon.homes("chien") & french
    assert not lexicon.homes("puppy") & french
    assert lexicon.suits("usdt", french)
    assert lexicon.homes("puppy") & languages_of([lexicon.homes("chien")])
