"""Folding is right for the scripts of the world: what means the same folds alike, nothing more."""

import unicodedata

import pytest

from rules.folding import fold, words_of


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        pytest.param("HeLLo  World\n", "hello world", id="case"),
        pytest.param("Café Zürich", "cafe zurich", id="accents"),
        pytest.param("Đường chuyển tiền ơ ư", "duong chuyen tien o u", id="Vietnamese"),
        pytest.param("İSTANBUL ISPARTA ılık", "istanbul isparta ilik", id="Turkish i"),
        pytest.param("Straße STRASSE", "strasse strasse", id="German ß"),
        pytest.param("Łódź Ørsted Þór", "lodz orsted thor", id="letters without decomposition"),
        pytest.param("ΜΙΣΘΟΣ μισθός", "μισθοσ μισθοσ", id="Greek sigma and tonos"),
        pytest.param("Ещё за́мок", "еще замок", id="Russian ё and stress"),
        pytest.param("Мой їжак", "мой їжак", id="Cyrillic letters that look accented"),
        pytest.param("مـــال وَقت", "مال وقت", id="tatweel and vowel signs"),
        pytest.param("أحمد إلى آخر مؤسسة", "احمد الي اخر موسسه", id="alef, hamza, ya, ta marbuta"),
        pytest.param("یک کتاب ہے", "يك كتاب هي", id="Persian and Urdu letters"),
        pytest.param("ﻣﺮﺣﺒﺎ", "مرحبا", id="Arabic presentation forms"),
        pytest.param("١٢٣ ۴۵۶ १२३ ๑๒๓", "123 456 123 123", id="digits of other scripts"),
        pytest.param("שָׁלוֹם", "שלום", id="Hebrew points"),
        pytest.param("מלך", "מלך", id="Hebrew final letters"),
        pytest.param("क़लम ज़रूरी", "कलम जरूरी", id="nukta, composed"),
        pytest.param("क\u093cलम", "कलम", id="nukta, decomposed"),
        pytest.param("क्\u200dष", "क्ष", id="joiner in Devanagari"),
        pytest.param("می\u200cخواهم", "ميخواهم", id="non-joiner in Persian"),
        pytest.param("হিসাব বন্ধ", "হিসাব বন্ধ", id="Bengali"),
        pytest.param("น\u0e49\u0e33 น\u0e4d\u0e49\u0e32", "น้ำน้ำ", id="Thai am"),
        pytest.param("เเม่", "แม่", id="Thai ae typed as e twice"),
        pytest.param("ກ\u0ecd\u0eb2", "ກ\u0eb3", id="Lao am"),
        pytest.param("မြန်မာ", "မြန်မာ", id="Burmese"),
        pytest.param("ភាសាខ្មែរ", "ភាសាខ្មែរ", id="Khmer"),
        pytest.param("ㅎㅏㄴㄱㅜㄱ", "한국", id="Korean letters one by one"),
        pytest.param("ﾡﾢ ㅋㅋㅋ", "ㄱㄲ ㅋㅋㅋ", id="half-width and lone Korean letters"),
        pytest.param("ｗｅｃｈａｔ　１２３", "wechat 123", id="full width"),
        pytest.param("ﾊﾟｿｺﾝ", "パソコン", id="half-width kana"),
        pytest.param("人々 いすゞ こゝ", "人人いすずここ", id="iteration marks"),
        pytest.param("保證獲利，穩賺不賠", "保证获利,稳赚不赔", id="traditional Chinese"),
        pytest.param("瞭解 回覆 妳", "了解回复你", id="traditional in some words alone"),
        pytest.param("約翰·史密斯", "约翰·史密斯", id="a middle dot in a name"),
    ],
)
def test_one_meaning_folds_to_one_writing(written: str, folded: str) -> None:
    """Ways to write the same letters fold to one of them."""
    assert fold(written).text == folded


@pytest.mark.parametrize(
    "text",
    ["한국어 계좌", "Đặng tiền", "क़लम", "パソコン", "été", "й ї", "שָׁלוֹם", "آخر", "মূল্য"],
)
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    """Canonically equal texts fold to the same letters."""
    assert fold(unicodedata.normalize("NFC", text)).text == fold(text).text
    assert fold(unicodedata.normalize("NFD", text)).text == fold(text).text


@pytest.mark.parametrize(
    "text",
    ["हिन्दी", "สวัสดี", "кошелек мой", "ความรัก", "안녕하세요", "γεια σου", "հայերեն", "ქართული"],
)
def test_other_scripts_stay_as_they_are_written(text: str) -> None:
    """Plain text in any script is its own folding."""
    assert fold(text).text == text


@pytest.mark.parametrize(
    ("written", "marked"),
    [
        ("Tiền đã chuyển", "tiền đã chuyển"),
        ("trànsfér", "trànsfér"),
        ("Ğöz ılık", "ğöz ılık"),
        ("plain", "plain"),
        ("Straße", "strasse"),
        ("أحمد", "احمد"),
        ("ọ́", "ọ"),
        ("ｃａｆé", "café"),
    ],
)
def test_marked_keeps_the_accents_of_latin_letters(written: str, marked: str) -> None:
    """Accents may carry meaning, so they can be asked for beside the bare letters."""
    assert fold(written).marked == marked


def test_words_keep_the_accents_of_their_letters() -> None:
    """The marked words have the accents at the letters of the words."""
    words = words_of(fold("«Đặt»,  cọc… don’t"))
    assert (words.text, words.marked) == ("dat coc dont", "đặt cọc dont")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("हिन्दी में", "हिन्दी में"),
        ("می\u200cخواهم پول", "ميخواهم بول".replace("ب", "پ")),
        ("хочу деньги", "хочу деньги"),
        ("ภาษา ไทย abc", "ภาษาไทยabc"),
        ("คุณ, 5 บาท ฿100", "คุณ5บาท100"),
    ],
)
def test_words_of_any_script(text: str, expected: str) -> None:
    """Vowel signs and joiners split no word; unspaced scripts need no space."""
    assert words_of(fold(text)).text == expected
