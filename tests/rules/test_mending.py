"""Mended texts: plain disguises of known words are put right, and nothing else is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.folding import Folded, fold, words_of
from rules.mending import Mender
from rules.mending.common_words import common_words, listed_words

KNOWN = (
    "tour account apple block card code customs desk gift investment link manager message money paid pay "
    "password payment phrase receive release reward seed send telegram transfer usdt verification "
    "verify wallet withdraw withdrawal your transferencia перевод счет 账户 微信 支付宝 验证码 大使馆 "
    "通讯录"
).split()
MENDER = Mender(KNOWN)
COMMON = common_words()


def mended(text: str, mender: Mender = MENDER) -> str | None:
    """Return *text* mended, or None when nothing was."""
    found = mender.mend(fold(text))
    return None if found is None else found.text


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("send me the vreification now", "send me the verification now"),
        ("send me the verificaton now", "send me the verification now"),
        ("send me the verificattion now", "send me the verification now"),
        ("send me the verifocation now", "send me the verification now"),
        ("that is the pasword for it", "that is the password for it"),
        ("haga la transferncia hoy por favor", "haga la transferencia hoy por favor"),
        ("сделайте превод на этот адрес", "сделайте перевод на этот адрес"),
    ],
    ids=["swapped", "lost", "doubled", "changed", "lost in the middle", "Spanish", "Russian"],
)
def test_a_misspelt_known_word_is_put_right(written: str, right: str) -> None:
    """One letter lost, added, changed or swapped makes no other word of it."""
    assert mended(written) == right


def test_two_mistakes_are_forgiven_in_a_long_word_of_a_text_that_holds_others() -> None:
    """Who misspells one word is believed to misspell another, with two mistakes in a long one."""
    assert mended("the verifcatoin is here") is None
    assert mended("the verifcatoin of your pasword") == "the verification of your password"


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("now enter yourseed please", "now enter your seed please"),
        ("we will sendmoney to you", "we will send money to you"),
        ("it was ispaid with an applegift today", "it was is paid with an apple gift today"),
    ],
)
def test_words_written_together_are_parted(written: str, right: str) -> None:
    """A word no one knows that is made of known and common words is cut into them."""
    assert mended(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("the verif ication of it", "the verification of it"),
        ("for with drawal, now", "for withdrawal, now"),
        ("is pa id at cus toms (rew ard)", "is paid at customs (reward)"),
    ],
)
def test_a_broken_word_is_joined(written: str, right: str) -> None:
    """Neighbours of which one is no word are joined where that makes a known word."""
    assert mended(written) == right


def test_halves_are_joined_sooner_beside_a_broken_word() -> None:
    """Who breaks one word breaks others: halves that are words by themselves are then joined."""
    assert mended("the verif ication and with draw it") == "the verification and withdraw it"


@pytest.mark.parametrize("mark", "،؛؟।")
def test_marks_of_other_scripts_around_words_are_no_part_of_them(mark: str) -> None:
    """A comma or a full stop of Arabic or Hindi hides no mistake beside it."""
    assert mended(f"send the pasword{mark} now") == f"send the password{mark} now"


def test_two_plain_words_are_joined_only_beside_a_broken_one() -> None:
    """Halves that are words themselves stay apart in a text that holds no broken word."""
    assert mended("from the pass word we saw") is None
    assert mended("the verif ication and the pass word") == "the verification and the password"


@pytest.mark.parametrize("mark", [".", "-", "_", "'", "|", "·"])
def test_a_mark_inside_a_known_word_falls_away(mark: str) -> None:
    """A mark that breaks a known word is taken out, whatever folding thought of it."""
    found = mended(f"the transfe{mark}rencia is here") or fold("the transferencia is here").text
    assert found == "the transferencia is here"


def test_an_apostrophe_inside_a_known_word_falls_away_but_not_before_an_ending() -> None:
    """Where a word stands before the apostrophe, what follows it is an ending."""
    assert mended("they rele'ase it and rewar'd us") == "they release it and reward us"
    assert mended("the link's here, we'll send it, they didn't") is None


def test_signs_are_read_as_letters_of_a_known_word() -> None:
    """Folding reads plain English words; the words of the rulebook are read as well."""
    assert mended("la 7r4n5f3r3nc14 de hoy") == "la transferencia de hoy"
    assert mended("7h3 53nd 0f 7h3 p455w0rd 70 u5d7") == "the send of the password to usdt"


def test_signs_are_read_on_either_side_of_an_apostrophe() -> None:
    """What French writes together is read piece by piece."""
    assert mended("la c'7r4n5f3r3nc14 de hoy") == "la c'transferencia de hoy"


def test_letters_set_apart_without_wider_gaps_are_cut_into_words() -> None:
    """The words come from the language of the text, not from another that has shorter ones."""
    assert mended("please s e n d m o n e y to the a p p l e") == "please send money to the apple"


def test_numbers_are_read_as_words_only_in_a_text_full_of_signs() -> None:
    """An amount, a time and a code stay in a text that is not written in digits."""
    assert mended("pay 70 or 17 before 455 comes, send 24h u5d") is None


@pytest.mark.parametrize(
    "text",
    [
        "see https://acount.example/pasword and acount.example",
        "write to pasword@example.com or @pasword or #pasword",
        "pay 500 or 1,200.50 by 24/12, code 40318, about 24h",
        "form from cost lost coat coin cold card could",
        "we had a quiet diary and an angel at the trial",
        "i don't know what's wrong, it isn't mine, we'll see",
        "an up-to-date log-in, and/or something pre-paid",
        "u r gr8 c u l8r m8",
        "i come to ur house",
        "la forma del coche nuevo es bonita y cara",
        "das ist ein schoner tag mit viel sonne",
        "妈妈谢谢你，天天开心，我们公司的员会在上海",
    ],
)
def test_honest_words_stay(text: str) -> None:
    """Links, addresses, handles, numbers and common words of many languages are left alone."""
    assert mended(text) is None


def test_a_word_of_another_language_is_no_disguise_in_its_own() -> None:
    """What is common in the language of the text stays, though it is near a known word."""
    mender = Mender(["wallet", "gift"])
    assert mended("je vais au chalet, il fait beau et la mer est belle", mender) is None


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("请把钱转到安全户账", "请把钱转到安全账户"),
        ("整理通讯讯录看到你", "整理通讯录看到你"),
        ("大馆通知您有包裹", "大使馆通知您有包裹"),
        ("验证马发给我", "验证码发给我"),
    ],
    ids=["swapped", "doubled", "lost", "sounds the same"],
)
def test_a_disguised_chinese_word_is_put_right(written: str, right: str) -> None:
    """Characters swapped, doubled, lost or replaced by one that sounds the same are put right."""
    assert mended(written) == right


def test_a_letter_of_a_mended_word_comes_from_all_that_it_replaces() -> None:
    """The words found in a mended text lead to the letters the sender wrote."""
    text = "Give the VERIF ication, and yourseed!"
    found = MENDER.mend(fold(text))
    assert found is not None
    at = found.text.index("verification")
    start, end = found.original_span(at, at + len("verification"))
    assert text[start:end] == "VERIF ication"
    words = words_of(found)
    last = words.origins[-1]
    assert text[last[0] : last[1]] == "yourseed"
    assert words.text == "give the verification and your seed"


@pytest.mark.parametrize(
    "text",
    [
        "x" * 20_000,
        "ab " * 7_000,
        "-".join("pay" for _ in range(5_000)),
        "账" * 20_000,
        "1" * 20_000,
    ],
)
def test_absurd_texts_are_borne(text: str) -> None:
    """A text of any length and shape is read without an error, the same twice."""
    assert mended(text) == mended(text)


def test_what_stands_behind_the_longest_run_that_is_cut_stays() -> None:
    """Of a run of letters too long to be cut nothing is lost."""
    run = "sendmoney" * 200
    found = mended(f"please {run} now")
    assert found is not None
    assert found.replace(" ", "") == f"please{run}now"


LETTERS = st.sampled_from(
    [*KNOWN, "the", "and", "sned", "mo ney", "p4y", "x", "  ", "\n", "-", "!"]
)
TEXTS = st.lists(LETTERS, max_size=12).map(" ".join) | st.text(max_size=60)
TEXTS |= st.text("acdenorsty 01@!.'-微信账户付", max_size=40)


@given(TEXTS)
@settings(max_examples=150)
def test_every_span_of_a_mended_text_is_inside_the_original(text: str) -> None:
    """Each letter leads to letters of the original, in order; nothing raises."""
    folded = fold(text)
    found = MENDER.mend(folded)
    if found is None:
        return
    assert len(found.origins) == len(found.text)
    for at in range(len(found.text)):
        start, end = found.original_span(at, at + 1)
        assert 0 <= start < end <= len(text)
    assert list(found.starts) == sorted(found.starts)
    for start, end in words_of(found).origins:
        assert 0 <= start < end <= len(text)


@given(TEXTS)
@settings(max_examples=100)
def test_mending_is_the_same_whatever_was_mended_before(text: str) -> None:
    """What a mender remembers of words changes nothing: a new one says the same."""
    first = MENDER.mend(fold(text))
    again = Mender.from_arrays(MENDER.arrays).mend(fold(text))
    assert (first and first.text) == (again and again.text)


@given(
    st.lists(st.sampled_from([w for w in listed_words() if w.isascii() and len(w) > 3]), max_size=9)
)
def test_common_words_are_never_replaced(words: list[str]) -> None:
    """Of words that are all common where they are most at home nothing known is made by chance."""
    english = [word for word in words if _is_english(word)]
    assert mended(" ".join(["this is what they have said about it", *english])) is None


def _is_english(word: str) -> bool:
    common = COMMON.place(word)
    return common >= 0 and bool(COMMON.languages_at(common) & 1)


@given(st.lists(st.sampled_from([w for w in KNOWN if w.isascii()]), max_size=12))
def test_a_text_of_known_words_is_not_mended(words: list[str]) -> None:
    """Known words are what they are: a mended word is never mended again."""
    assert MENDER.mend(fold(" ".join(words))) is None


def test_a_mender_is_made_again_of_its_arrays() -> None:
    """A mender kept as arrays mends as the one it was made of."""
    kept = {name: array.copy() for name, array in MENDER.arrays.items()}
    found = Mender.from_arrays(kept).mend(fold("your acount and 安全户账"))
    assert isinstance(found, Folded)
    assert found.text == "your account and 安全账户"


def test_a_mender_that_knows_nothing_mends_nothing() -> None:
    """An empty rulebook has an empty mender."""
    assert mended("sned me teh pasword 户账", Mender([])) is None
