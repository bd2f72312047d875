"""Whatever the text, signals are lawful."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rules.signals import (
    SIGNAL_NAMES,
    FoundHandle,
    FoundLink,
    FoundPhone,
    FoundWallet,
    HiddenLink,
    Signal,
    find_signals,
    handles_in,
    links_in,
    phones_in,
    wallets_in,
)
from rules.signals.flat import flatten

Found = FoundLink | FoundWallet | FoundHandle | FoundPhone
UNHURRIED = settings(deadline=None)  # the first host loads the public suffix list
PIECES = (
    "abc-pay.top/x https://a.com/ hxxp://a[.]com t.me/ab @example_name +1-555-0100 13800138000 "
    "$500 5万元 100U 3% daily 日收益5% 日薪500 code 123456 验证码 a\u200bb pаypal 点com dot 。 ． . / : "
    "@ 0x bc1 1 T ( ) [ ] xn--a \ud800 \U000e0041 ‍ İ ß ｆｕｌｌ 例子.中国 .apk % k w 万 ? # - _ \n"
).split(" ")
SCAMMY = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=80) | SCAMMY
URLS = st.text(st.characters(exclude_categories=()), max_size=30) | st.sampled_from(
    [
        "https://bit.ly/x",
        "tg://a",
        "http://xn--\u00e4",
        "http://[",
        "https://a@",
        "http://\ud800.com",
    ]
)


@st.composite
def hidden_links(draw: st.DrawFn) -> list[HiddenLink]:
    """Draw links behind words, some past the end of any text."""
    starts = draw(st.lists(st.integers(0, 100), max_size=3))
    return [HiddenLink(start, start + draw(st.integers(0, 20)), draw(URLS)) for start in starts]


@UNHURRIED
@given(ANY_TEXT, hidden_links())
@example("\ud800.com http://\ud800 @\udc00", [])
@example("a.com\udfff", [HiddenLink(0, 50, "https://\udfff")])
def test_signals_are_named_sorted_and_inside_the_text(text: str, links: list[HiddenLink]) -> None:
    """No text raises; every signal has a known name, lies in the text and stands in order."""
    found = find_signals(text, links)
    assert {signal.name for signal in found} <= SIGNAL_NAMES.keys()
    assert all(0 <= signal.start <= signal.end <= len(text) for signal in found)
    assert found == sorted(set(found), key=lambda s: (s.start, s.end, s.name))


@UNHURRIED
@given(ANY_TEXT)
def test_what_is_kept_apart_lies_inside_the_text(text: str) -> None:
    """Links, wallets, handles and telephone numbers are never empty nor outside the text."""
    finders: list[Callable[[str], Sequence[Found]]] = [links_in, wallets_in, handles_in, phones_in]
    spans = [(item.start, item.end) for find in finders for item in find(text)]
    assert all(0 <= start < end <= len(text) for start, end in spans)


@UNHURRIED
@given(SCAMMY, st.sampled_from([" ", "\n", "好，", "！ "]))
def test_what_stands_before_only_moves_signals(text: str, before: str) -> None:
    """Words set before a text move its links by their length and change none of them."""
    prefix = f"{before}so {before}"
    moved = [(link.start - len(prefix), link.url) for link in links_in(prefix + text)]
    assert moved == [(link.start, link.url) for link in links_in(text)]


@UNHURRIED
@given(ANY_TEXT)
def test_the_flat_text_finds_its_way_back(text: str) -> None:
    """Each character of the flattened text stands for one place, in order, of the original."""
    flat = flatten(text)
    assert len(flat.text) == len(flat.low)
    spans = [flat.span(i, i + 1) for i in range(len(flat.text))]
    assert all(start + 1 == end for start, end in spans)
    assert spans == sorted(set(spans))


@pytest.mark.parametrize(
    "unit",
    [
        ".", "@", "1", "a", "-", "a.", "1.", "1,", "://", "http://", "a.b/", "a.com ", "$1 ", "+1 ",
        "invest 1 ", "earn 5% ", "验证码1234", "万", "a点com", "(.)", "\u200b", "a\u200b", "aа",
        "bc1q", "1" * 34 + " ", ".apk", "((((", "http://a/)", "phone 1234567 ", "\ud800", "你好.",
        "xn--a.com ", "A.Com.A", "ａ．ｃｏｍ ", "555-555-", "投1返1", "\U0001f3f4\U000e0067",
        "1 ", "0x", "[", "[.]", "t.me/", "add me on whatsapp ", "within 5 hours ", "by 18:00 ",
        "abandon ", "加微信", "e\u0301", "٣", "DE89 3704 0044 0532 0130 00 ", "wc:", "h[://]a.b",
    ],
)  # fmt: skip
def test_a_long_text_of_one_piece_comes_to_an_end(unit: str) -> None:
    """20,000 characters of whatever tries a pattern hardest are read to their end."""
    text = (unit * 20_000)[:20_000]
    assert all(signal.end <= len(text) for signal in find_signals(text))


def test_plain_words_have_no_signals() -> None:
    """A message between friends has none."""
    assert find_signals("Are you coming on Saturday? Mum asks about the salad.") == []
    assert find_signals("你周六来吗？妈妈问要不要带沙拉。") == []
    assert find_signals("") == []


def test_signals_come_in_the_order_of_the_text() -> None:
    """A message with several signals tells each once, in order, in places of the original."""
    text = "加@example_hr，日薪500元，点abc-pay.top"
    assert find_signals(text) == [
        Signal("handle.telegram", 1, 12),
        Signal("money.pay_rate", 13, 19),
        Signal("money.amount", 15, 19),
        Signal("link.any", 21, 32),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("write to @example_hr.", ["example_hr"]),
        ("加＠example_hr联系", ["example_hr"]),
        ("@example_one, @example_two", ["example_one", "example_two"]),
        ("joe@example.com @gmail.com @abcd @1abcde a@example_hr /@example_hr", []),
        ("@" + "a" * 33, []),
    ],
)
def test_telegram_names_are_told(text: str, names: list[str]) -> None:
    """@names of 5 to 32 letters are told; e-mail addresses and hosts are not."""
    assert [handle.name for handle in handles_in(text)] == names
