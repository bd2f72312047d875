"""Strip a message of everything personal: what is kept are only words the rulebook knows.

Not a list of what is personal, which always has holes, but of what is not: a word stays when it
stands in the rules or in the bot's own wording, and nothing else does. Every other word becomes
`HIDDEN`, every digit `#`, addresses and numbers a mark such as `[link]`. A known word goes too
where a name would stand (`bot.name_cues`, `bot.han_cues`) and where it is the asker's own name.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from bot.han_cues import SURNAMES, SURNAMES_ALSO_WORDS, Span, han_names
from bot.marks import DIGITS, HIDDEN, MARK_LETTERS, marked, written_out
from bot.message import MAX_TEXT
from bot.name_cues import Word, names_among
from rules.folding import UNSPACED, fold
from rules.signals.flat import INVISIBLE

_PASSES = 8
"""Hiding a word can make its neighbours look like a name. Two passes settle every message seen; a
text built so that eight do not is hidden whole."""

_LONGEST = 2 * MAX_TEXT
"""Code points looked at: some characters stand for a whole phrase and grow up to 18 times."""

_UNSEEN = re.compile(f"[{INVISIBLE}]")
_UNSPACED_RUN = re.compile(rf"[{UNSPACED}](?:[ \t]*[{UNSPACED}])*")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_APOSTROPHES = "'’‘ʼ"
_KEPT_PUNCTUATION = frozenset(".,!?:;%'\"()-/$€£¥₹₽₩฿₫₴₺+。、「」《》【】¿¡\n")

_WORD = re.compile(r"w+(?:'w+)*")
_CELL = re.compile(r"w+(?:'w+)*|.", re.DOTALL)
_SPELLED = re.compile(r"(?<![w'])w(?:[^wu\n]{1,3}w(?![w'])){2,}")
_HIDDEN_RUN = re.compile(rf"{HIDDEN}(?:[ '-]*{HIDDEN})+")

_LONGEST_NAME = 4
_HAN = range(0x3400, 0xA000)
_KANA = range(0x3041, 0x3100)


@dataclass(frozen=True, slots=True)
class KnownWords:
    """The words that may be kept: folded words, and short runs of letters of unspaced scripts."""

    words: frozenset[str]
    grams: frozenset[str]

    @classmethod
    def from_texts(cls, texts: Iterable[str], phrases: Iterable[str] = ()) -> "KnownWords":
        """Return the words of `texts`, prose written by us, and of `phrases`, parts of scripts.

        Of prose a word with a capital is not taken, since it may be a name: it must stand in
        lower case somewhere. Of phrases every word is. Where a name would stand, none is.
        """
        words: set[str] = set()
        grams: set[str] = set()
        for text, is_prose in chain(((t, True) for t in texts), ((p, False) for p in phrases)):
            reading = _Text(marked(_cleaned(text)))
            hidden = reading.hidden_names(lambda word: True)
            for word in reading.words:
                has_capital = word.written != word.written.lower()
                if not (hidden[word.start] or (is_prose and has_capital)):
                    words.add(word.folded)
            for stretch in _stretches(reading.text, hidden):
                grams.update(_grams(reading.text[slice(*stretch)]))
        return cls(frozenset(filter(_is_stable, words)), frozenset(grams))

    def holds(self, word: str) -> bool:
        """Tell whether a folded word is known, also with an 's behind it."""
        return word in self.words or word.removesuffix("'s") in self.words

    def keeps(self, stretch: str) -> list[bool]:
        """Tell for each letter of a stretch of one unspaced script whether it is known here.

        A letter is, inside a known run of two letters for Han, three for kana, six for Thai, Lao,
        Khmer and Burmese, whose letters are fewer; a shorter stretch must be known whole. Behind
        a surname that no known run explains, two more letters go; where up to four letters stand
        alone and begin with one, all of them.
        """
        size = _gram_size(stretch[0])
        kept = [False] * len(stretch)
        for start in range(max(1, len(stretch) - size + 1)):
            if (gram := stretch[start : start + size]) in self.grams:
                kept[start : start + len(gram)] = [True] * len(gram)
        if len(stretch) <= _LONGEST_NAME and stretch[0] in SURNAMES_ALSO_WORDS and not kept[0]:
            return [False] * len(stretch)
        for place, letter in enumerate(stretch):
            if letter in SURNAMES and not kept[place]:
                behind = range(place, min(place + 3, len(stretch)))
                kept[behind.start : behind.stop] = [False] * len(behind)
        return kept


def redact(text: str, known_words: KnownWords, asker_names: Sequence[str] = ()) -> str:
    """Return `text` with nothing left but known words in lower case, punctuation and marks.

    `asker_names`, the asker's names and user name, are hidden wherever they stand, in any case.
    Redacting twice is redacting once. Never raises; the time is about linear in the length.
    """
    for _ in range(_PASSES):
        again = _redact_once(text, known_words, asker_names)
        if again == text:
            return text
        text = again
    return HIDDEN


def _redact_once(text: str, known_words: KnownWords, asker_names: Sequence[str]) -> str:
    reading = _Text(marked(_cleaned(text)))
    hidden = reading.hidden_names(lambda word: known_words.holds(word.folded))
    spans = chain(
        _unknown_words(reading, known_words),
        _unknown_letters(reading, known_words),
        (found.span() for found in _SPELLED.finditer(reading.shape)),
        _asker_spans(reading, asker_names),
    )
    for start, end in spans:
        hidden[start:end] = b"\1" * (end - start)
    return _rendered(reading, hidden)


class _Text:
    """A cleaned text with its words, and its shape: one letter for the kind of each character."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.shape = "".join(map(_kind, text))
        self.words = [
            Word(*found.span(), text[slice(*found.span())], _folded(text[slice(*found.span())]))
            for found in _WORD.finditer(self.shape)
        ]

    def hidden_names(self, is_known: Callable[[Word], bool]) -> bytearray:
        """Return for each character whether it belongs to a name."""
        hidden = bytearray(len(self.text))
        names = ((word.start, word.end) for word in names_among(self.text, self.words, is_known))
        for start, end in chain(names, han_names(self.text)):
            hidden[start:end] = b"\1" * (end - start)
        return hidden


def _cleaned(text: str) -> str:
    """Return `text` in one width, without what is invisible; every digit 0, pictures spaces."""
    compatible = unicodedata.normalize("NFKC", _UNSEEN.sub("", text))[:_LONGEST]
    plain = "".join(map(_plain, compatible))
    return _UNSPACED_RUN.sub(lambda run: fold(run[0]).text, plain)


@lru_cache(maxsize=20_000)
def _plain(char: str) -> str:
    category = unicodedata.category(char)
    if category[0] == "N" or char == DIGITS:
        return "0"
    if category in ("Cf", "Me"):
        return ""
    if char in _APOSTROPHES:
        return "'"
    if char in "·•・‧":
        return "·"
    is_kept = "!" <= char <= "~" or char in _KEPT_PUNCTUATION or char == HIDDEN
    return char if is_kept or category[0] in "LM" else " "


@lru_cache(maxsize=20_000)
def _kind(char: str) -> str:
    """Return w for a letter, u for one of an unspaced script, else the character itself."""
    if unicodedata.category(char)[0] not in "LM":
        return char
    return "u" if _UNSPACED.match(char) else "w"


def _folded(word: str) -> str:
    return fold(word).text


def _is_stable(word: str) -> bool:
    """Tell whether a folded word reads again as itself, so that redacting twice changes nothing."""
    return fold(word).text == word and bool(_WORD.fullmatch("".join(map(_kind, word))))


def _gram_size(letter: str) -> int:
    return 2 if ord(letter) in _HAN else 3 if ord(letter) in _KANA else 6


def _grams(stretch: str) -> Iterator[str]:
    size = _gram_size(stretch[0])
    for start in range(max(1, len(stretch) - size + 1)):
        yield stretch[start : start + size]


def _stretches(text: str, hidden: bytearray) -> Iterator[Span]:
    """Yield the runs of letters of one unspaced script, cut where letters are hidden."""
    for run in _UNSPACED_RUN.finditer(text):
        sizes = [0 if hidden[i] else _gram_size(text[i]) for i in range(*run.span())]
        cuts = [i for i, (one, next_) in enumerate(pairwise(sizes), 1) if one != next_]
        for start, end in pairwise([0, *cuts, len(sizes)]):
            if sizes[start]:
                yield run.start() + start, run.start() + end


def _unknown_words(reading: _Text, known_words: KnownWords) -> Iterator[Span]:
    for word in reading.words:
        if not known_words.holds(word.folded):
            yield word.start, word.end


def _unknown_letters(reading: _Text, known_words: KnownWords) -> Iterator[Span]:
    for start, end in _stretches(reading.text, bytearray(len(reading.text))):
        for place, is_kept in enumerate(known_words.keeps(reading.text[start:end]), start):
            if not is_kept:
                yield place, place + 1


def _asker_spans(reading: _Text, asker_names: Sequence[str]) -> Iterator[Span]:
    """Yield where the asker's names stand: whole words, or letters inside an unspaced run.

    Of a user name such as bank_of_me only the whole is the asker's, its words are words.
    """
    cleaned = [_cleaned(name).strip("@ ") for name in asker_names]
    names = [_Text(name) for name in cleaned if "_" not in name]
    own = {word.folded for name in names for word in name.words if len(word.folded) > 1}
    for word in reading.words:
        if own & {word.folded, *word.folded.split("'")}:
            yield word.start, word.end
    runs = {run[0] for name in names for run in _UNSPACED_RUN.finditer(name.text)}
    parts = {part for run in runs for part in (run, run[1:], run[-2:]) if part}
    for part in parts | {name for name in cleaned if "_" in name}:
        for found in re.finditer(re.escape(part), reading.text, re.IGNORECASE):
            yield found.span()


def _rendered(reading: _Text, hidden: bytearray) -> str:
    """Return the text with its words folded, what is hidden as one mark, and spaces evened out."""
    shown: list[str] = []
    words = iter(reading.words)
    for cell in _CELL.finditer(reading.shape):
        word = next(words) if cell[0][0] == "w" else None
        if any(hidden[cell.start() : cell.end()]):
            shown.append(HIDDEN)
        else:
            shown.append(word.folded if word else _output(reading.text[cell.start()]))
    merged = _HIDDEN_RUN.sub(HIDDEN, re.sub(r"[ \t]+", " ", "".join(shown)))
    return written_out(re.sub(r" *\n\s*", "\n", merged).strip())


def _output(char: str) -> str:
    is_kept = char in _KEPT_PUNCTUATION or char in (HIDDEN, DIGITS) or char in MARK_LETTERS
    return char if is_kept or _kind(char) == "u" else " "
