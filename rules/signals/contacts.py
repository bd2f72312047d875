"""A talk that is to move: to another app, or into a private chat."""

import re
from collections.abc import Iterator

from rules.signals.flat import Flat
from rules.signals.nearby import Span, after, before, outermost
from rules.signals.signal import Signal
from rules.signals.words.contact import APP, HAND_OVER, PRIVATE, REACH, WEAK_APP

_REACH_BEFORE, _REACH_AFTER = 40, 24
_HAN_REACH = 8
"""Letters between a word of reaching and an app; Han characters say more with fewer."""

_MOST_APPS = 100
"""Names of apps in one text that are looked at."""

_FIRST_HAN = "\u3041"
_SAME_SENTENCE = re.compile(r"(?:[^.!?\n。！？।]|\.(?! |\Z))*")
_COORDINATES = re.compile(  # "WhatsApp: +1", "Telegram @name", "wechat id abc", "Viber 0555"
    r" ?(?:number|no\.?|num|id|nr\.?|número|numero|nummer|номер|numara(?:sı|m)?|رقم|नंबर|নম্বর|nomor"
    r"|số|sdt|เบอร์|ไอดี|아이디|番号|号码?|號碼?|contact|username|handle|\()?(?: is)?"
    r" ?(?:[:=>→👉➡]{1,2} ?(?:[@+(0-9]|[a-z][a-z.-]{0,20}[0-9_])|[-–] ?[@+(0-9]"
    r"|[@+](?=[0-9a-z])|[0-9(][0-9 ()-]{6})"
)
_ID = re.compile(r" ?(?:id|username|handle|아이디|ไอดี)(?: is)? ?[:=]? ?[a-z0-9@]")
_BY_MEANS_OF = re.compile(
    r"(?: (?:ym|ruo|eht|ruoy|reh|sih|a|eno))? (?:no|aiv|hguorht|revo|yb|gnisu|ta|ot|ni|rop|le|la|us"
    r"|ertne|oled|olep|on|od|rus|rap|rep|reb[uü]|ua|fua|im|ad|etimart|lus|в|на|зереч|оп|у|od|zezrp"
    r"|an|a|tawel|rid|id|tawek|hawl|auq|ek|as|awk)(?![a-z])"
)
_ONLINE = "ออน"
"""What makes the Thai name of LINE the word “online”."""

_LETTER_AFTER = re.compile(r"[^\W\d_]")


def contact_signals(flat: Flat) -> list[Signal]:
    """Return the signals for a move to another app and for a move into a private chat.

    The name of an app alone says nothing: there must be a word of reaching somebody near it, or
    a number or name to reach.
    """
    words = flat.seen.words
    spans: list[Span] = list(words.get(HAND_OVER, ()))
    reach = words.get(REACH, [])
    for start, end in words.get(APP, [])[:_MOST_APPS]:
        spans += _reached(flat.low, reach, start, end)
    for start, end in words.get(WEAK_APP, [])[:_MOST_APPS]:
        spans += _reached_by(flat.low, reach, start, end)
    found = [flat.signal("contact.other_app", *span) for span in outermost(spans)]
    found += [flat.signal("contact.private", *span) for span in outermost(words.get(PRIVATE, []))]
    return found


def _reached(low: str, reach: list[Span], start: int, end: int) -> Iterator[Span]:
    """Yield where a message says to reach somebody by the app named at [start, end)."""
    if low[end : end + 1] == "." and low[end + 1 : end + 2].isalpha():
        return  # its address
    if low.endswith(_ONLINE, max(0, start - len(_ONLINE)), start):
        return  # half of another word
    if _COORDINATES.match(low, end):
        yield start, end
    first = _verb_before(low, reach, start)
    if first is not None:
        yield first, end
        return
    furthest = _HAN_REACH if low[start] >= _FIRST_HAN else _REACH_AFTER
    for _, last in after(reach, end, furthest)[:3]:
        if _SAME_SENTENCE.fullmatch(low, end, last):
            yield start, last
            return


def _verb_before(low: str, reach: list[Span], start: int) -> int | None:
    starts = [
        first
        for first, last in before(reach, start, _REACH_BEFORE)[-4:]
        if (low[first] < _FIRST_HAN or start - last <= _HAN_REACH)
        and _SAME_SENTENCE.fullmatch(low, last, start)
    ]
    return min(starts, default=None)


def _reached_by(low: str, reach: list[Span], start: int, end: int) -> Iterator[Span]:
    """Yield the same for an app whose name is a common word or a short form: "on line", "в тг"."""
    means = _BY_MEANS_OF.match(low[max(0, start - 16) : start][::-1])
    is_named = means is not None or ord(low[start]) > 0x530
    first = _verb_before(low, reach, start) if is_named else None
    if first is not None:
        yield first, end
    elif _ID.match(low, end) or (means and _COORDINATES.match(low, end)):
        yield start, end
