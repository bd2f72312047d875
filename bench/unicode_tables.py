"""Make ``rules/unicode/*.json`` from Unicode's data, OpenCC's dictionaries and our own rules.

Run by hand when one of them has a new version: ``python -m bench.unicode_tables``.
"""

import importlib.metadata
import json
import re
import string
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path

import opencc
import phonenumbers
import yaml
from confusable_homoglyphs import categories, confusables

FOLDER = Path(__file__).parent.parent / "rules" / "unicode"
LIBRARY = Path(__file__).parent.parent / "rules" / "library" / "en"

_HAN = [*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000), *range(0xF900, 0xFB00)]
_EVERY = [chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000]
_NAMES = {c: unicodedata.name(c) for c in _EVERY if unicodedata.name(c, "")}
_NO_LETTERS_OF = ("HAN", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "ARABIC", "HEBREW")
_SHAPED = re.compile(
    r"(?:NEGATIVE |CROSSED NEGATIVE |CIRCLED ITALIC |DINGBAT (?:NEGATIVE )?|DOUBLE |TORTOISE SHELL "
    r"BRACKETED )?(?:SQUARED|CIRCLED|PARENTHESIZED|BRACKETED)?.*\b(?:CAPITAL|SMALL) LETTER ([A-Z])"
)
_LATIN_WITH = re.compile(r"LATIN (?:SMALL|CAPITAL) LETTER ([A-Z]) WITH .*")
_SMALL_CAPITAL = re.compile(r"LATIN LETTER SMALL CAPITAL ([A-Z])")
_TURNED = re.compile(r"LATIN SMALL LETTER (?:TURNED|REVERSED|SIDEWAYS) ([A-Z])")

_LATIN_BY_HAND = {"æ": "ae", "œ": "oe", "ð": "d", "ı": "i", "ȷ": "j", "ə": "e", "ɛ": "e", "ɔ": "o"}
_LATIN_BY_HAND |= {"ɩ": "i", "ʊ": "u", "ŋ": "n", "ĸ": "k", "ɑ": "a", "ſ": "s", "ʃ": "s", "ɪ": "i"}
_LATIN_BY_HAND |= {"ʻ": "'", "ʼ": "'", "ʽ": "'", "ƽ": "s", "ꭓ": "x", "ʒ": "z", "ɯ": "m", "ƨ": "s"}
_LATIN_BY_HAND |= {"þ": "th", "ʌ": "v", "ǀ": "l", "ɐ": "a", "ɟ": "f", "ⅎ": "f", "ꞵ": "b", "ɣ": "y"}

_BLOCKS_WITH_MARKS = "\U00010a01-\U00010a3f\U00011000-\U00011fff\U0001e000-\U0001e94a"
_OFTEN = [(0x20, 0x7F), (0xA1, 0xC0), (0x370, 0x590), (0x5D0, 0x700), (0x900, 0x1100)]
_OFTEN += [(0x1780, 0x1800), (0x2010, 0x2070), (0x20A0, 0x20C0), (0x2190, 0x2C00)]
_OFTEN += [(0x3000, 0x3100), (0x4E00, 0x9FF0), (0xAC00, 0xD7A4), (0x1F300, 0x1F700)]
_OFTEN += [(0x1F900, 0x1FA00)]
_WORDS_IN_SQUARES = "CL COOL FREE ID NEW NG OK SOS VS"
_OTHER_REGIONS = "AC AQ BV CP DG EA EU GS HM IC PN TF UM UN TA XK"
_DRAWN_ALIKE = {"\u04cf": "l"} | dict(zip("κτχβη", "ktxbn", strict=True))
"""Small palochka and small Greek letters drawn as Latin ones, which UTS 39 takes for others."""

_IN_DISGUISE = (
    "εe ωw μu ςs θo πn δd λa Σe Δa Λa Ξe Ωo пn иn йn яr цu шw щw эe єe дa лn бb ъb жx чy фo зe"
)
"""Letters that people read as Latin ones inside a word of Latin letters, and nowhere else."""


_SIMPLIFIED_BY_HAND = dict(zip("瞭覆衞枱著妳", "了复卫台着你", strict=True))
"""Characters simplified in some words alone, and regional forms: here one form serves for all."""


def simplified_characters() -> dict[str, str]:
    """Return each traditional Chinese character with its simplified one."""
    characters = [chr(code) for code in _HAN]
    converted = opencc.OpenCC("t2s").convert("\n".join(characters)).split("\n")
    simplified = {a: b for a, b in zip(characters, converted, strict=True) if len(b) == 1}
    return {a: b for a, b in (simplified | _SIMPLIFIED_BY_HAND).items() if a != b}


def latin_look_alikes() -> dict[str, str]:
    """Return each letter of another script with the small Latin letter it can pass for."""
    table: dict[str, str] = {}
    for latin, letter in _confusable_letters():
        script = categories.alias(letter)
        if script == "LATIN" or script in _NO_LETTERS_OF or not _is_kept(letter):
            continue
        if letter.isupper() == latin.isupper() or letter not in table:
            table[letter] = "i" if letter.isupper() and latin == "l" else latin.lower()
    small = {c.lower(): table[c] for c in table if c.lower() not in table and len(c.lower()) == 1}
    only_as_capital = {c: latin for c, latin in small.items() if _is_drawn_as_capital(c)}
    return table | only_as_capital | _DRAWN_ALIKE


def look_alikes_in_disguise() -> dict[str, str]:
    """Return letters that pass for Latin ones only among Latin ones."""
    return {pair[0]: pair[1] for pair in _IN_DISGUISE.split()}


def _is_kept(letter: str) -> bool:
    """Tell whether *letter* is one that NFKC leaves alone."""
    return letter.isalpha() and unicodedata.normalize("NFKC", letter) == letter


def _is_drawn_as_capital(letter: str) -> bool:
    """Tell whether a small letter is drawn as its capital, so that it passes for the same one."""
    return letter in "квмнт"


def _confusable_letters() -> Iterable[tuple[str, str]]:
    """Yield each ASCII letter with each single character that Unicode says passes for it."""
    for latin in string.ascii_letters:
        found = confusables.is_confusable(latin, greedy=True, preferred_aliases=[])
        for look in found[0]["homoglyphs"] if found else ():
            letter = "".join(c for c in look["c"] if unicodedata.category(c) != "Cf")
            if len(letter) == 1 and not letter.isascii():
                yield latin, letter


def latin_letters() -> dict[str, str]:
    """Return each Latin letter beyond a-z that no decomposition explains, with its plain one."""
    table: dict[str, str] = {}
    for latin, letter in _confusable_letters():
        if categories.alias(letter) == "LATIN" and letter.isalpha():
            table[letter] = latin.lower()
    for kind in (_TURNED, _LATIN_WITH, _SMALL_CAPITAL):
        table |= {c: m[1].lower() for c, name in _NAMES.items() if (m := kind.fullmatch(name))}
    table |= _LATIN_BY_HAND
    small = {c.casefold(): plain for c, plain in table.items() if len(c.casefold()) == 1}
    return {c: plain for c, plain in (small | table).items() if not c.isascii() and _lasts(c)}


def _lasts(letter: str) -> bool:
    """Tell whether folding meets *letter* as it is: NFKC and case folding leave it alone."""
    stripped = unicodedata.normalize("NFKD", letter).casefold()
    return stripped == letter


def shaped_letters() -> dict[str, str]:
    """Return letters and digits in circles, squares and brackets that NFKC does not undo well."""
    table: dict[str, str] = {}
    for c, name in _NAMES.items():
        if not re.search(r"SQUARED|CIRCLED|PARENTHESIZED|BRACKETED|FULL STOP$", name):
            continue
        if "LATIN" in name and (found := _SHAPED.match(name)):
            table[c] = found[1].lower()
        elif re.search(r"\b(?:DIGIT|NUMBER)\b", name) and unicodedata.numeric(c, -1) >= 0:
            table[c] = str(int(unicodedata.numeric(c)))
    for word in _WORDS_IN_SQUARES.split():
        squared = unicodedata.lookup(f"SQUARED {word}")
        table[squared] = f" {word.lower()} "
    return table


def regions() -> str:
    """Return the two-letter codes that make a flag of two regional indicators."""
    return " ".join(sorted({*phonenumbers.SUPPORTED_REGIONS, *_OTHER_REGIONS.split()}))


def joining_marks() -> str:
    """Return, as the inside of a character class, what may change when text is composed.

    That is every character with a combining class, and every second half of a composition.
    """
    seconds = {unicodedata.normalize("NFD", c)[-1] for c in _EVERY if _composes(c)}
    joins = {c for c in _EVERY if unicodedata.combining(c)} | {c for c in seconds if c in _NAMES}
    return _ranges(joins | {"\u0f73", "\u0f75", "\u0f81"})


def _composes(character: str) -> bool:
    parts = unicodedata.normalize("NFD", character)
    return len(parts) > 1 and unicodedata.normalize("NFC", parts) == character


def all_marks() -> str:
    """Return, as the inside of a character class, every mark (categories Mn, Mc and Me).

    Of the characters from U+10000 on, the blocks of living and old scripts that have marks.
    """
    marks = {c for c in _EVERY if unicodedata.category(c).startswith("M") and c < "\U00010000"}
    return _ranges(marks) + _BLOCKS_WITH_MARKS


def _ranges(characters: Iterable[str]) -> str:
    """Return *characters* as ranges, the inside of a character class."""
    parts: list[list[str]] = []
    for c in sorted(characters):
        if parts and ord(c) == ord(parts[-1][1]) + 1:
            parts[-1][1] = c
        else:
            parts.append([c, c])
    return "".join(a if a == b else f"{a}-{b}" for a, b in parts)


def lowered() -> str:
    """Return, as the inside of a character class, often met characters folding only makes small."""
    from rules.folding.letters import fold_letter  # reads the tables written before

    often = {chr(code) for first, end in _OFTEN for code in range(first, end)}
    return _ranges({c for c in often if fold_letter(c) == c.lower()} - {"Σ"})


_SHORT_WORDS = frozenset(
    "ad am an as at be by do go he hi id if in is it me my no of oh ok on or pc pm qr so tg to tv "
    "uk up us vip we".split()
)


def _said(path: Path) -> Iterable[str]:
    """Yield the phrases and examples of one file."""
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    rules = loaded if isinstance(loaded, list) else [{"clues": loaded}]
    for rule in rules:
        examples = rule.get("examples", {})
        clues = [clue for clue in rule.get("clues", {}).values() if isinstance(clue, dict)]
        lists = [clue.get("phrases", ()) for clue in clues]
        for texts in (*lists, examples.get("match", ()), examples.get("ignore", ())):
            yield from [texts] if isinstance(texts, str) else map(str, texts)


def words() -> str:
    """Return the plain English words of our own rules: what a disguised word may stand for."""
    prose = " ".join(said for path in sorted(LIBRARY.glob("*.yaml")) for said in _said(path))
    spoken = re.sub(r"\S*(?://|@)\S*|[\w-]+(?:\.[\w-]+)+", " ", prose.lower())
    found = set(re.findall(r"(?<![\w$€£#'’-])[a-z]{2,}(?![\w$€£'’-])", spoken))
    return " ".join(sorted(word for word in found if len(word) > 2 or word in _SHORT_WORDS))


def write(name: str, source: str, values: Mapping[str, str] | str) -> None:
    """Write one table with its source and version named."""
    if isinstance(values, str):
        body: dict[str, object] = {"source": source, "values": values}
    else:
        body = {"source": source, "pairs": dict(sorted(values.items()))}
    text = json.dumps(body, ensure_ascii=False, indent=0)
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Write all tables."""
    version = importlib.metadata.version
    unicode_data = f"Unicode {unicodedata.unidata_version}, Python's unicodedata"
    package = f"package confusable-homoglyphs {version('confusable-homoglyphs')}"
    looks = f"UTS 39 confusables.txt of Unicode 15.1, {package}"
    write(
        "simplified",
        f"OpenCC t2s, package opencc {version('opencc')}; six by hand",
        simplified_characters(),
    )
    write("look_alikes", looks, latin_look_alikes())
    write("look_alikes_in_disguise", "drawn from disguised messages", look_alikes_in_disguise())
    write("latin", f"character names of {unicode_data}; {looks}", latin_letters())
    write("shapes", f"character names of {unicode_data}", shaped_letters())
    write("joins", f"combining classes and compositions of {unicode_data}", joining_marks())
    write("marks", f"general categories of {unicode_data}", all_marks())
    write("regions", f"regions of the package phonenumbers {version('phonenumbers')}", regions())
    write("lowered", f"rules.folding.letters, by {unicode_data}", lowered())
    write("words", "phrases and examples of the rules in rules/library/en", words())


if __name__ == "__main__":
    main()
