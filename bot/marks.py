"""What redaction recognises by its shape, whatever its words: addresses, numbers, accounts.

Coarser than the finders of `rules.signals`, and on purpose: those must not warn without cause,
these must not let anything through. They read the text that `bot.redaction` has cleaned: one
width, nothing invisible, and **every digit a 0**, so that no pattern can keep one.
"""

import re
from collections.abc import Callable

HIDDEN = "▒"
DIGITS = "#"

_LONG = 7
"""Digits from which a number may be a telephone's, a card's, an account's; a price has fewer."""

NAMES = ("link", "handle", "email", "phone", "wallet", "number")

# While other steps run, a mark is one private-use letter, which no cleaned text contains and no
# word pattern matches; `written_out` turns it into its name.
_LETTERS = {name: chr(0xE000 + place) for place, name in enumerate(NAMES)}
_WRITTEN = {ord(letter): f"[{name}]" for name, letter in _LETTERS.items()}
_EARLIER = re.compile(r"\[(link|handle|email|phone|wallet|number)\]")

MARK_LETTERS = frozenset(_LETTERS.values())

_L = "A-Za-z\u00c0-\u024f\u0370-\u052f"  # letters with case: Latin, Greek, Cyrillic
_TOKEN = f"{_L}0_"
_HOST = rf"(?<![{_TOKEN}.-])(?:[{_TOKEN}-]++\.)+"
_ENDINGS = (
    "com|net|org|info|biz|io|app|xyz|top|vip|shop|online|site|club|live|store|link|click|cc|me|co"
    "|cn|hk|tw|jp|kr|uk|de|fr|es|it|pt|br|ru|ua|in|id|my|sg|th|vn|ph|tr|us|ca|au|eu|asia|dev|page"
    "|pro|icu|test|example|invalid"
)
_URL_TAIL = r"[!-~]*[A-Za-z0/=_-]"

_DIGIT_WORDS = (
    "zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    "|ninety|hundred|double|triple"
    "|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|um|dois|três|quatro|sete|oito|nove"
    "|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf|due|tre|quattro|cinque|sei|sette|otto"
    "|null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    "|ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять"
    "|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan"
)
_HAN_DIGITS = "〇零一二三四五六七八九十百千幺壹贰叁肆伍陆柒捌玖拾两"

_STREETS = "street|st|road|rd|avenue|ave|boulevard|blvd|lane|ln|terrace|crescent|square|highway"
_CAPITAL_STREETS = "Way|Place|Pl|Close|Drive|Dr|Court|Ct|Gardens|Park|Hill|Row|Walk|Mews"
_STREETS_BEFORE = (
    "rue|calle|carrer|avenida|avenue|viale|piazza|rua|travessa|ulica|улица|ул|проспект|jalan|jln"
    "|đường"
)
_HAN = "\u3400-\u9fff"
_PLACE_ENDS = "省市县镇乡路街道巷弄里村区园厦寓院苑城府庭座号栋幢楼元室"
_ROOM = "号楼|号院|号|弄|栋|幢|座|单元|室|层|楼"

_APPS = (
    "wechat|weixin|微信|wx|vx|qq|line|whatsapp|telegram|tg|skype|snapchat|instagram|insta|facebook"
    "|signal|viber|zalo|kakao(?:talk)?"
)

_EMAIL = (
    rf"(?<![{_TOKEN}.+%-])[{_TOKEN}.+%-]++ ?@ ?[{_TOKEN}-]++(?: ?\. ?[{_TOKEN}-]{{2,}}+)++",
    # "at" and "dot" written out
    (
        rf"(?<![{_TOKEN}.+%-])[{_TOKEN}.+%-]++ ?[\[(]? ?(?:at|arroba) ?[\])]? ?[{_TOKEN}-]++"
        rf" ?[\[(]? ?(?:dot|punto|ponto) ?[\])]? ?[a-z]{{2,12}}(?![{_L}])"
    ),
)
_LINK = (
    rf"(?<![{_TOKEN}])(?:[a-z][a-z0+-]{{1,11}}:/?/|www\.){_URL_TAIL}",
    # no scheme: a host with a path or a common ending
    rf"{_HOST}(?:[a-z]{{2,24}}(?=[/?])|(?:{_ENDINGS})(?![{_TOKEN}-]))(?:[:/?]{_URL_TAIL})?",
)
_WALLET = (
    rf"(?<![{_TOKEN}])(?=[A-Za-z]*0)[A-Za-z0]{{26,}}+(?![{_TOKEN}])",  # or any other long key
)
_HANDLE = (
    r"@ ?[^\s@,!?:;()。、]++",
    rf"(?<![{_L}])(?P<kept>(?:{_APPS})(?: ?id| ?号)? ?: ?)[{_TOKEN}.-]*[{_L}_][{_TOKEN}.-]*",
)
_HOME = (
    (
        rf"(?<![{_TOKEN}])0+[A-Za-z]?,?(?: [{_L}'.]{{1,24}}){{1,4}}"
        rf" (?:{_STREETS}|(?-i:{_CAPITAL_STREETS}))(?![{_L}])"
    ),
    rf"(?<![{_L}])(?:{_STREETS_BEFORE}|(?-i:Via))\.?(?: [{_L}'.]{{1,24}}){{1,5}},? 0+",
    rf"[{_HAN}0]{{0,24}}[{_PLACE_ENDS}](?: ?[0{_HAN_DIGITS}]){{1,6}}+ ?(?:{_ROOM})",
)
_NUMBER = (
    # written as words
    rf"(?<![{_L}])(?:{_DIGIT_WORDS})(?:[ ,.-]{{1,3}}(?:{_DIGIT_WORDS})){{3,}}(?![{_L}])",
    rf"[{_HAN_DIGITS}](?:[ ,.-]{{0,2}}[{_HAN_DIGITS}]){{3,}}",
    # capitals before digits: a passport, a plate
    (
        r"(?<![A-Za-z0])(?-i:[A-Z]{1,2}) ?(?:0{5,}|0{2,}(?:[ -]?0{2,})+)(?:[ -]?(?-i:[A-Z]))?"
        r"(?![A-Za-z0])"
    ),
)
_WITH_UNIT = (rf"(?<![{_TOKEN}])(?<!0[.,])0+(?:[.,]0+)*(?P<unit>[{_L}]+)(?![{_TOKEN}])",)
_MIXED = (rf"(?<![{_TOKEN}])(?=[{_L}_]*0)[{_TOKEN}]*[{_L}][{_TOKEN}]*+",)
_DIGIT_GROUPS = (r"(?:\+ ?)?\(?0+(?:[ \t().\-/*~_·,]{1,3}0+)*",)


def _grouped(found: re.Match[str]) -> str:
    """A short number shows that it was one; a long one, what kind: phones have 10 or 11 digits."""
    digits = found[0].count("0")
    if digits < _LONG:
        return DIGITS
    return _LETTERS["phone" if "+" in found[0] or digits in (10, 11) else "number"]


def _with_unit(found: re.Match[str]) -> str:
    """Keep a longer unit behind the number (usdt), drop "h" or "th"; the redaction checks it."""
    return DIGITS + (found["unit"] if len(found["unit"]) > 2 else "")


def _as(name: str) -> Callable[[re.Match[str]], str]:
    return lambda found: found.groupdict().get("kept", "") + _LETTERS[name]


_STEPS: tuple[tuple[tuple[str, ...], Callable[[re.Match[str]], str]], ...] = (
    (_EMAIL, _as("email")),
    (_LINK, _as("link")),
    (_WALLET, _as("wallet")),
    (_HANDLE, _as("handle")),
    (_HOME, lambda _: HIDDEN),
    (_NUMBER, _as("number")),
    (_WITH_UNIT, _with_unit),
    (_MIXED, _as("number")),
    (_DIGIT_GROUPS, _grouped),
)
"""In this order: what an earlier step has marked, a later one does not see."""

_COMPILED = [
    (re.compile(shape, re.IGNORECASE), replace) for shapes, replace in _STEPS for shape in shapes
]


def marked(text: str) -> str:
    """Return a cleaned text with everything recognised by shape replaced by its mark letter.

    No digit is left. Marks of an earlier redaction become their letters again.
    """
    text = _EARLIER.sub(lambda found: _LETTERS[found[1]], text)
    for shape, replace in _COMPILED:
        text = shape.sub(replace, text)
    return text


def written_out(text: str) -> str:
    """Return the text with each mark letter as its name in brackets."""
    return text.translate(_WRITTEN)
