"""Hidden letters are told from those that honest writing needs."""

import pytest

from rules.signals import find_signals


def found(text: str, name: str) -> list[str]:
    """Return the parts of `text` that carry the signal `name`."""
    return [text[s.start : s.end] for s in find_signals(text) if s.name == name]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("tele\u200bgram", ["\u200b"]),
        ("so\u00adft", ["\u00ad"]),
        ("a\u200c\u200db", ["\u200c\u200d"]),
        ("加\u200b微\u2060信", ["\u200b", "\u2060"]),
        ("a\u3164b", ["\u3164"]),
        ("a\u1160b", ["\u1160"]),
        ("a\U000e0041\U000e0042", ["\U000e0041\U000e0042"]),
        ("a\ufe0fb", ["\ufe0f"]),
        ("a\u202eb", ["\u202e"]),
        ("go\u200eod", ["\u200e"]),
        ("hi " + "\u200e" * 9, ["\u200e" * 9]),
        ("x\ufeffy", ["\ufeff"]),
        ("❤\ufe0f\u200d", ["\ufe0f\u200d"]),
        ("a\u2800b", ["\u2800"]),
    ],
)
def test_an_invisible_letter_is_told(text: str, hidden: list[str]) -> None:
    """Each run of characters that draw nothing and serve nothing is one signal."""
    assert found(text, "text.invisible") == hidden


@pytest.mark.parametrize(
    "text",
    [
        "👨\u200d👩\u200d👧",
        "👩🏽\u200d💻",
        "❤\ufe0f and ❤\ufe0f\u200d🔥",
        "1\ufe0f\u20e3 ✔\ufe0f ℹ\ufe0f ©\ufe0f",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "क\u094d\u200dष",
        "می\u200cخواهم",
        "PDF\u200cها",
        "สวัสดี\u200bครับ",
        "葛\U000e0100城",
        "\ufeffhello",
        "\u2066@example\u2069 says hello",
        "\u200eשלום\u200f!",
        "⠁\u2800⠃",
        "one.\n\u2800\ntwo",
        "ᄀ\u1160",
        "\u182d\u180b",
        "plain text, ünïcödé, 中文, русский",
    ],
)
def test_an_invisible_letter_with_a_purpose_is_not(text: str) -> None:
    """Emoji, flags, Persian, Hindi, Thai, variants of Han and marks of direction are honest."""
    assert found(text, "text.invisible") == []


@pytest.mark.parametrize(
    "word",
    ["pаypal", "bitcоin", "Вinance", "Аpple", "Cбербанк", "Тelegrаm", "wаllеt", "ρaypal", "amаzоn"],
)
def test_a_word_of_two_alphabets_is_told(word: str) -> None:
    """A look-alike inside a word of another alphabet, or at its head, tells the whole word."""
    assert found(f"the {word}, now", "text.mixed_script") == [word]


@pytest.mark.parametrize(
    "text",
    [
        "USDTом VPNа SMSки CEOа",
        "日本語abc 加V信",
        "просто русский текст",
        "Ωmega μTorrent Δx",
        "вWhatsApp",
        "IT-шник",
        "hello мир",
        "naïve café Straße",
        "αβγ λόγος",
    ],
)
def test_alphabets_side_by_side_are_honest(text: str) -> None:
    """Endings, hyphens, formulas, Chinese beside Latin and whole words are no disguise."""
    assert found(text, "text.mixed_script") == []
