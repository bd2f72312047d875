"""What tells a message in a language: its letters, or small words.

A rule of a language speaks of messages in it. On a message that is surely in another one it could
only fire by what messages of all languages have: an app's name, a link, an amount.
"""

import re
from functools import cached_property

_LETTERS = {
    "ja": "\u3041-\u30ff",
    "km": "\u1780-\u17b3",
    "ko": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "my": "\u1000-\u102a\u103f-\u1055",
    "ru": "\u0430-\u045f",
    "th": "\u0e01-\u0e2e",
    "uk": "\u0430-\u045f\u0491",
    "zh": "\u3400-\u9fff",
}
"""By language: letters, as they are folded, one of which every message in it has."""

_KANA = re.compile("[\u3041-\u30ff]")
_MOST_KANA = 0.5
"""Kana for each Han letter, at most, in a message in Chinese, where some decorate with them."""

_BESIDE_LATIN = {"ar": "\u0621-\u064a", "bn": "\u0980-\u09ff", "hi": "\u0900-\u097f"}
"""Letters of languages that are written in Latin letters as well."""

_IN_LATIN = ("de", "en", "es", "fil", "fr", "id", "it", "ms", "pl", "pt", "sw", "tr", "vi")

_SMALL_WORDS = {
    "bn": """apni apnar apnake apnader ami amar amake amra amader tumi tomar tomake ache achen
        achhe hobe hoyeche hoise hoy holo hole hon koren korun koro korte korle kore korben korbo
        korlam koreche koira diye dite diben dibe dile nin niye nite nile nibe paben paba pabe
        pathan pathao pathiye pathabo jan jabe jay theke jonno sathe ekhon ekhoni aj aaj taka kono
        keu kichu onek bhai vai apu bondhu chakri kaj ghore boshe baire lagbe lage chai chan nei
        nai ebong jodi kintu bolun bolen bolchi janan janabo khub age""",
    "hi": """hai hain hoga hogi honge tha thi ka ki ke ko kya kyu kyun kaise kahan kaha aap aapka
        aapki aapke aapko aapne aapse ap apka apki apke apko apna apni apne mera meri mere mujhe
        hum humara humari hamara hamare humare tum tumhara tera nahi nahin nhi kar karo kare karen
        karein karna karne karke karta karti karunga kijiye kijie diya diye dijiye dena denge dega
        degi liye lijiye milega milegi mila jayega jayegi jaye gaya gayi gaye raha rahi rahe sakta
        sakte sakti wala wale wali abhi turant jaldi aaj kal ghar baithe paisa paise rupaye rupay
        bhai beta beti ji bhejo bheje bhej bhejiye bataye batao khata bijli naukri kaam pehle
        warna varna aur lekin agar phir sirf roz mein likho khareed dunga kamao khana""",
    "sw": """na ya wa kwa ni hii hiyo yako wako lako zako yangu wangu langu yetu wetu hapa hapo leo
        kesho sasa kazi pesa hela fedha tuma nitumie umeshinda namba simu kupata kupitia bila
        tafadhali mtandaoni jiunge ndugu mama baba habari asante sana kila siku mkopo uko
        kwanza nauza ndio elfu laki""",
}
"""Small words of languages of which the lists of common words know nothing in Latin letters."""

_IN_TAGLISH = """po opo ng sa mga lang ang nang ko mo ka kayo ninyo niyo inyo namin natin siya nila
    kung kapag pag bago dito diyan naman pwede puwede gcash paymaya paluwagan pogo philhealth bdo
    bpi dswd ofw php"""
"""Small words and names: one tells that a message in English is one of the Philippines."""


def _latin(letters: str) -> re.Pattern[str]:
    return re.compile(f"[a-z{letters}]")


def _one_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words.split())})\b")


_OWN = {language: re.compile(f"[{letters}]") for language, letters in _LETTERS.items()}
_HALF = dict.fromkeys(_IN_LATIN, _latin("")) | {
    language: _latin(letters) for language, letters in _BESIDE_LATIN.items()
}
_TELLING = (
    _OWN
    | {language: re.compile(f"[{letters}]") for language, letters in _BESIDE_LATIN.items()}
    | {"fil": _one_of(_IN_TAGLISH)}
)
_SMALL = {language: _one_of(words) for language, words in _SMALL_WORDS.items()}
_LETTER = re.compile(r"[^\W\d_]")
_ADDRESS = re.compile(r"\S*[./@]\S*")
"""Addresses and names of files, which are in Latin letters in every language."""


class LettersOf:
    """The letters of a text, *text* as it is folded; each kind is counted once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._counts: dict[re.Pattern[str], int] = {}

    def fit(self, language: str) -> bool:
        """Return whether *language* is written in letters of the text.

        One of the letters of a language that has its own is enough; of others half of all must be.
        """
        text = self._text
        if language == "zh" and _is_japanese(text):
            return False
        if language in _OWN:
            return _OWN[language].search(text) is not None
        if language not in _HALF or text.isascii():
            return True
        return 2 * self._count(_HALF[language]) >= self._count(_LETTER)

    def _count(self, letters: re.Pattern[str]) -> int:
        if letters not in self._counts:
            self._counts[letters] = len(letters.findall(self._outside_addresses))
        return self._counts[letters]

    @cached_property
    def _outside_addresses(self) -> str:
        return _ADDRESS.sub(" ", self._text)


def _is_japanese(text: str) -> bool:
    return len(_KANA.findall(text)) > _MOST_KANA * len(_OWN["zh"].findall(text))


def is_told_by_small_words(language: str) -> bool:
    """Return whether *language* in Latin letters is told by small words that are known of it."""
    return language in _SMALL


def is_told(text: str, language: str) -> bool:
    """Return whether *text*, folded, holds letters or small words of *language* alone."""
    return any(told.search(text) for told in (_TELLING.get(language), _SMALL.get(language)) if told)
