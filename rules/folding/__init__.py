"""Folding: a text without its disguises, with the way back to every original letter.

The definition. A text is folded by passes over it until a pass changes nothing, at most eight.
A pass takes these steps in order (``steps.STEPS``):

1. *Markup* (``markup``). HTML entities, also nested (`&amp;#112;`), become their characters; tags
   that set letters or lines fall away; a word broken by a hyphen at the end of a line is joined.
2. *Letters as written* (``scripts``, ``look_alikes``). Letters and their marks are composed (NFC,
   up to 16 marks a letter). Regional indicators become letters, unless they pair up to flags.
   Text turned upside down is turned round: its letters all come from the whole of it. A word that
   mixes alphabets by look-alike letters is written in one (``look_alikes`` says which), and a word
   wholly of foreign look-alikes in Latin where the text has Latin letters but none of that
   alphabet that passes for no Latin one (so `рау` becomes `pay` in an English text and stays in a
   Russian one).
3. *Each letter by itself* (``letters``). NFKC and case folding, with what NFKC lacks: letters and
   digits in circles, squares and brackets, small capitals and other letters of Latin shape, any
   decimal digit as 0-9. Accents of Latin and Greek letters fall away, as do marks that decorate
   (strike-through, Zalgo), vowel signs of Arabic and Hebrew, tatweel, the nukta of Devanagari, and
   all that is invisible (zero-width and joining characters, marks of direction, variation
   selectors, tags, fillers, private and unassigned characters). Arabic, Persian and Urdu variants
   of alef, hamza, ya, kaf and ha become one letter each; traditional Chinese characters simplified
   ones; ё becomes е; white space a space; typographic apostrophes `'`.
4. *Letters by those beside them* (``scripts``, ``spelled``). Japanese iteration marks are written
   out, Korean letters typed one by one composed, Thai and Lao am made one character. Symbols and
   emoji between two letters of an unspaced script fall away, as do marks of bold text beside
   letters (`**pay** __now__`, `f*ee`) and around numbers.
5. *Words put together* (``spelled``). A mark inside a word goes where a plain English word comes
   out of two halves that are not both words (`pay-ment`). Three or more single letters with the
   same gap between them are one word; a wider gap parts words, and where none does, the letters
   are cut into plain words if they are nothing else.
6. *Spaces* (``spaces``). Emoji and other symbols that stand for no word become spaces; one space
   for any white space, none at the ends nor between unspaced letters.
7. *Digits and signs for letters* (``leet``). Read where a plain English word comes out, or where
   they stand between the letters of a longer word that holds no word; amounts, units and names
   such as `500usdt`, `24h`, `mp3` stay. Words of two letters, and those with more signs than
   letters, are read where the text has other words to be read so.

Letters repeated for emphasis stay: similarity forgives them. Punctuation stays as well.

``fold`` gives what ``plain.fold_plainly`` spells out; it leaves out steps that can have no effect.
Each table names its source and version in ``rules/unicode``. Grapheme clusters are needed only
where scripts have no spaces, and there a base letter with its marks, or with subscript consonants
in Khmer and Burmese, is one. Offsets are in Unicode code points of the text as given.
"""

from itertools import pairwise

from rules.folding.folded import Folded
from rules.folding.steps import fold
from rules.folding.tables import UNSPACED
from rules.folding.words import Words, words_of

__all__ = ["UNSPACED", "Folded", "Words", "bigrams", "fold", "words_of"]


def bigrams(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring letters of *text*."""
    return frozenset(a + b for a, b in pairwise(text))
