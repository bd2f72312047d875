"""Links written so that a filter, or a careful reader's program, does not see them as links."""

import re
from collections.abc import Iterator

from rules.signals.flat import Flat
from rules.signals.marks import DISGUISE

_FULL_STOPS = "。｡"
_ENDINGS = "com|net|org|cn|cc|top|xyz|vip|io|me|app|shop|info|ru|site|online|club|live|pro|biz|link"
_PLAIN_ENDINGS = "com|net|org|cn|xyz|info|vip|site|online"
_DISGUISES = re.compile(
    r"(?P<scheme>(?<=h)(?:ttps?|xxps?|\*\*ps?)"
    r"(?: ?[\[({] ?:? ?//? ?[\])}]|[\[({]:[\])}]//|\[s\]://|:\\\\| ://| :// |:// )(?=[\[a-z0-9]))"
    r"|(?P<dot> ?[\[({（［<] ?(?:\.|dot|点|點|punto|ponto|точка) ?[\])}）］>] ?"
    rf"|(?<=[a-z0-9])[{_FULL_STOPS}](?=[a-z])"
    rf"|(?<=[a-z0-9]) ?[点點] ?(?=(?:{_ENDINGS})(?![a-z]))"
    r"|(?<=[a-z0-9])(?<! the)(?<! of)(?<! this)(?<! that)(?<! a) dot "
    rf"(?=(?:{_ENDINGS})(?![a-z])(?! (?:boom|bubble|era|crash|compan|crowd|day|year)))"
    rf"|(?<=[a-z0-9]) \. ?(?=(?:{_PLAIN_ENDINGS})(?![a-z])))"
)


def undisguised(flat: Flat) -> Flat:
    """Return `flat` with "[.]", " dot " and the like as ".", and "[://]" and the like as "://".

    The letters of "hxxp" stay: a link tells them itself.
    """
    if DISGUISE not in flat.seen.marks:
        return flat
    matches = list(_DISGUISES.finditer(flat.low))
    return flat.rewritten(matches, list(_plain(matches))) if matches else flat


def _plain(matches: list[re.Match[str]]) -> Iterator[str]:
    for match in matches:
        if match["dot"]:
            yield "."
        else:
            secure = "s" if "s" in match[0] else ""
            yield match[0][:2] + "p" + secure + "://" if len(match[0]) > 5 else match[0]
