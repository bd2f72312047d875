"""Make ``rules/unicode/*.json`` from Unicode's confusables and OpenCC's dictionaries.

Run by hand when one of them has a new version: ``python -m bench.unicode_tables``.
"""

import importlib.metadata
import json
import string
import unicodedata
from pathlib import Path

import opencc
from confusable_homoglyphs import confusables

FOLDER = Path(__file__).parent.parent / "rules" / "unicode"

_HAN = [*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000), *range(0xF900, 0xFB00)]
_LOOKED_LIKE = string.ascii_letters
_SCRIPTS = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "LATIN SMALL CAPITAL")


def simplified_characters() -> dict[str, str]:
    """Return each traditional Chinese character with its simplified one."""
    characters = [chr(code) for code in _HAN]
    converted = opencc.OpenCC("t2s").convert("\n".join(characters)).split("\n")
    return {a: b for a, b in zip(characters, converted, strict=True) if a != b and len(b) == 1}


def latin_look_alikes() -> dict[str, str]:
    """Return each letter of another script with the small Latin letter it can pass for."""
    table: dict[str, str] = {}
    for latin in _LOOKED_LIKE:
        found = confusables.is_confusable(latin, greedy=True, preferred_aliases=[])
        for look in found[0]["homoglyphs"] if found else ():
            letter = look["c"]
            name = unicodedata.name(letter[0], "")
            same_case = letter.isupper() == latin.isupper()
            foreign = len(letter) == 1 and letter.isalpha() and name.startswith(_SCRIPTS)
            if foreign and (same_case or letter not in table):
                table[letter] = "i" if letter.isupper() and latin == "l" else latin.lower()
    return table | {"\u04cf": "l"}  # the small palochka is drawn as a small l


def write(name: str, source: str, pairs: dict[str, str]) -> None:
    """Write one table with its source and version named."""
    body = {"source": source, "pairs": dict(sorted(pairs.items()))}
    text = json.dumps(body, ensure_ascii=False, indent=0)
    (FOLDER / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """Write both tables."""
    version = importlib.metadata.version
    write("simplified", f"OpenCC t2s, package opencc {version('opencc')}", simplified_characters())
    package = f"confusable-homoglyphs {version('confusable-homoglyphs')}"
    write("look_alikes", f"Unicode confusables.txt, package {package}", latin_look_alikes())


if __name__ == "__main__":
    main()
