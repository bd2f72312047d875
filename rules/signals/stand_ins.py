"""Stand-ins: words written where a link or a telephone number stood, such as [link] or <URL>.

People who type a message over, report it or show it to others often leave out the address and say
so. What the message asked for is the same, so a stand-in counts as what it stands for.
"""

import re

from rules.signals.flat import Flat
from rules.signals.signal import Signal

_LINKS = (
    r"(?:short(?:ened)? |fake |phishing |web ?)?(?:urls?|links?|site|website|web ?address)"
    r"(?: (?:removed|deleted|hidden|here|redacted))?|(?:removed|redacted)(?: (?:url|link|site))?"
    r"|enlaces?|lien|liens|collegamento|ссылка|посилання|bağlantı|tautan|pautan|liên kết|đường link"
    r"|网址|網址|链接|連結|リンク|링크|주소|ลิงก์|ลิงค์|الرابط|رابط|लिंक|লিংক"
)
_PHONES = (
    r"(?:phone|tel|telephone|mobile|contact)(?:[ _](?:number|no))?|number|номер(?: телефона)?"
    r"|numéro|teléfono|telefone|电话|電話|手机号|電話番号|전화번호|번호"
)
_STAND_IN = re.compile(
    rf"(?P<open>[<\[{{])\s?(?:(?P<link>{_LINKS})|(?P<phone>{_PHONES}|phone_number))\s?[>\]}}]"
)
_BARE = re.compile(r"(?<![A-Za-z/<\[{])URL(?![A-Za-z])")
_TALK_OF = re.compile(r"\b(?:an?|the|this|that|your|my|its|our|la|el|une?|die|der)\s$", re.I)
"""What stands before a URL that is spoken of, not left out."""

_POINTS = re.compile(r"[^\W_]{2,30}[\W_]{0,3}[:：→➡👉👇⬇☟][\s.…\"'»”*_👉👇⬇☟]{0,8}$")
_TAIL = 50
"""Letters of the end that are looked at."""
_LEAST = 25
"""Letters a text must have: one that is shorter is a heading or a greeting."""

_MOST = 20


def cut_off_signals(flat: Flat) -> list[Signal]:
    """Return ``link.any`` for an end that points at nothing ("Activate it at:"), else nothing.

    The link stood under a button, or was not copied. An end of fewer than some 25 characters says
    too little.
    """
    start = max(0, len(flat.low) - _TAIL)
    points = _POINTS.search(flat.low, start) if len(flat.low) >= _LEAST else None
    return [flat.signal("link.any", *points.span())] if points else []


def stand_in_signals(flat: Flat) -> list[Signal]:
    """Return a signal for each stand-in, at most some twenty: ``link.any`` or ``phone.number``."""
    found = [
        flat.signal("link.any" if match["link"] else "phone.number", *match.span())
        for match, _ in zip(_STAND_IN.finditer(flat.low), range(_MOST), strict=False)
    ]
    if "URL" in flat.text:
        found += [
            flat.signal("link.any", *match.span())
            for match, _ in zip(_BARE.finditer(flat.text), range(_MOST), strict=False)
            if not _TALK_OF.search(flat.text, max(0, match.start() - 12), match.start())
        ]
    return found
