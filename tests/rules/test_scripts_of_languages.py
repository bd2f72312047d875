"""Which letters and small words tell the language of a message."""

import pytest

from rules.scripts_of_languages import LettersOf, is_told


@pytest.mark.parametrize(
    ("text", "language", "fits"),
    [
        ("请转账到这个账户", "zh", True),
        ("优惠の福利，加微信领取红包", "zh", True),
        ("受け取りには手数料が必要です", "zh", False),
        ("受け取りには手数料が必要です", "ja", True),
        ("请转账到这个账户", "ja", False),
        ("계좌로 보내 주세요", "ko", True),
        ("please pay the fee", "zh", False),
        ("please pay the fee", "hi", True),
        ("कृपया शुल्क भेजें", "hi", True),
        ("कृपया शुल्क भेजें", "de", False),
        ("überweisen sie jetzt", "de", True),
        ("оплатите штраф", "uk", True),
        ("оплатите штраф на shtraf.example", "pl", False),
        ("", "zh", False),
    ],
)
def test_letters_fit_the_language(text: str, language: str, fits: bool) -> None:
    """A language with letters of its own needs them; Chinese not more kana than decorate it."""
    assert LettersOf(text).fit(language) is fits


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("aapka khata band ho jayega", "hi", True),
        ("your account will be closed", "hi", False),
        ("tuma pesa kwa namba hii", "sw", True),
        ("your gcash account is locked po", "fil", True),
    ],
)
def test_small_words_tell_a_language_in_latin_letters(text: str, language: str, told: bool) -> None:
    """Of languages that others' lists of words do not know, small words tell."""
    assert is_told(text, language) is told
