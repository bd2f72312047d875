"""Links: written out, without a scheme, disguised, or hidden behind words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rules.signals.brands import share_a_brand
from rules.signals.flat import Flat, flatten
from rules.signals.hosts import is_bare_host, is_ip, registrable_domain, unicode_host
from rules.signals.signal import HiddenLink

_URL_LETTERS = r"!#-;=?-\[\]_a-z~"  # ASCII that may stand in a path; Chinese after it is text
_LABEL_LETTERS = "a-z0-9_\u00df-\u00f6\u00f8-\u024f\u0370-\u0587\u13a0-\u13f5\u1e00-\u1fff-"
_APP_SCHEMES = frozenset({"tg", "line", "whatsapp"})
_SCHEME = re.compile(
    r"(?P<scheme>h(?:tt|xx|\*\*)ps?|ftp|tg|line|whatsapp)://"
    r"(?P<authority>[^\s/?#<>\"\\(){},;!|，。！？；、”“’‘（）【】《》「」\ud800-\udfff]{1,300})"
    rf"(?P<rest>[/?#\\][{_URL_LETTERS}]*)?"
)
_TAIL = re.compile(rf"(?::[0-9]{{1,5}})?(?:[/?#][{_URL_LETTERS}]*)?")
_PATH_STARTS = re.compile(r":[0-9]{2,5}(?![0-9])|/|\?[a-z_]{1,20}=")
_IP_PATH_STARTS = re.compile(r":[0-9]{2,5}(?![0-9])|/[a-z]")
_BARE = re.compile(rf"(?<![{_LABEL_LETTERS}])[{_LABEL_LETTERS}]++(?:\.[{_LABEL_LETTERS}]++)++")
_ANY_LETTERS = re.compile(r"(?<![\w-])[\w-]++(?:\.[\w-]++)++")
_ASCII_ENDING = re.compile(r"[a-z]++")
_SENTENCE_MARKS = ".,;:!?'*|([)]"
_OPENING = {")": "(", "]": "["}
_FULL_STOPS = "。｡"
_DOT_HINTS = re.compile(rf"[\[({{（［{_FULL_STOPS}点點]| dot ")
_DOTS = re.compile(
    r" ?[\[({（［] ?(?:\.|dot|点|點) ?[\])}）］] ?"
    rf"|(?<=[a-z0-9])[{_FULL_STOPS}](?=[a-z])"
    r"|(?<=[a-z0-9])(?: ?[点點] ?| dot )"
    r"(?=(?:com|net|org|cn|cc|top|xyz|vip|io|me|app|shop)(?![a-z]))"
)


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link at [start, end) of the original text.

    `url` is the target, one width and without disguise (hxxp and [.] undone), a missing scheme
    still missing. `host` is lower case, "" where the scheme has none (tg://). `shown_host` is the
    host the words show, for a link hidden behind words that show one; else None.
    """

    start: int
    end: int
    url: str
    host: str
    shown_host: str | None

    @property
    def is_hidden(self) -> bool:
        """Whether the words show one host and the target belongs to somebody else."""
        if self.shown_host is None:
            return False
        shown, real = _owner(self.shown_host), _owner(self.host)
        return shown != real and not share_a_brand(shown, real)


def links_in(text: str, links: Sequence[HiddenLink] = ()) -> list[FoundLink]:
    """Return the links written in `text` and those of `links`, sorted by start.

    A span of `links` that reaches past the text is cut at its end; a target without a host, such
    as mailto:, is left out.
    """
    return links_of(flatten(text), text, links)


def links_of(flat: Flat, text: str, links: Sequence[HiddenLink]) -> list[FoundLink]:
    """Return the links of `text`, of which `flat` is the flattened copy, sorted by start."""
    found = list(_written_links(flat))
    found += [link for hidden in links for link in _hidden_link(text, hidden)]
    return sorted(found, key=lambda link: (link.start, link.end))


def _hidden_link(text: str, hidden: HiddenLink) -> Iterator[FoundLink]:
    targets = _written_links(flatten(hidden.url.strip()))
    target = next((link for link in targets if link.start == 0), None)
    if target is not None:
        shown = min(
            _written_links(flatten(text[hidden.start : hidden.end])), key=_start, default=None
        )
        start, end = (min(place, len(text)) for place in (hidden.start, hidden.end))
        yield FoundLink(start, end, hidden.url.strip(), target.host, shown.host if shown else None)


def _written_links(flat: Flat) -> Iterator[FoundLink]:
    if _DOT_HINTS.search(flat.low):
        flat = flat.with_mark(_DOTS, ".")
    rest = flat.low
    if "://" in rest:
        found = list(_with_scheme(flat))
        yield from (link for _, _, link in found)
        rest = _blanked(rest, [(start, end) for start, end, _ in found])
    if "." in rest:
        yield from _without_scheme(flat, rest)


def _with_scheme(flat: Flat) -> Iterator[tuple[int, int, FoundLink]]:
    for match in _SCHEME.finditer(flat.low):
        start, end = match.span()
        authority = match["authority"]
        if match["rest"] is None:
            authority = _without_punctuation(_before_other_script(authority))
            end = match.start("authority") + len(authority)
        end = start + len(_without_punctuation(flat.text[start:end]))
        host = "" if match["scheme"] in _APP_SCHEMES else _host_of(authority)
        if host or match["scheme"] in _APP_SCHEMES:
            url = _real_scheme(flat.text[start:end])
            yield start, end, FoundLink(*flat.span(start, end), url, host, None)


def _host_of(authority: str) -> str:
    """Return the host of `authority`, without credentials, port and final dot."""
    host = authority.rpartition("@")[2]
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0].rstrip(".")


def _real_scheme(url: str) -> str:
    scheme, mark, rest = url.partition("://")
    return scheme.lower().replace("xx", "tt").replace("**", "tt") + mark + rest


def _before_other_script(authority: str) -> str:
    """Return "abc.com" of "abc.com领取": the host, when text follows it without a space."""
    bare = _BARE.match(authority)
    if bare is None or bare.end() == len(authority) or authority[bare.end()] in ":@":
        return authority
    return bare[0] if registrable_domain(bare[0]) else authority


def _without_punctuation(url: str) -> str:
    """Return `url` without the punctuation of the sentence it stands in."""
    bare = url.rstrip(_SENTENCE_MARKS)
    closing = url[len(bare) : len(bare) + 1]
    return bare + closing if _OPENING.get(closing, " ") in bare else bare


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += text[at:start], " " * (end - start)
        at = end
    return "".join(pieces) + text[at:]


def _without_scheme(flat: Flat, low: str) -> Iterator[FoundLink]:
    end = 0
    pattern = _BARE if low.isascii() else _ANY_LETTERS
    for run in pattern.finditer(low):
        if run.start() < end or low[run.end() : run.end() + 1] == "@":
            continue
        for start, stop in _hosts_of(flat.text, low, *run.span()):
            end = stop + len(_tail(low, stop))
            if low[start - 1 : start] == "@" and end == stop:
                continue
            span = flat.span(start, end)
            yield FoundLink(*span, flat.text[start:end], low[start:stop], None)


def _tail(low: str, stop: int) -> str:
    """Return the port and path that follow the host ending at `stop`, "" for neither."""
    tail = _TAIL.match(low, stop)
    return _without_punctuation(tail[0]) if tail else ""


def _hosts_of(text: str, low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where hosts stand in the run [start, end) of letters and dots."""
    found = False
    for match in _BARE.finditer(low, start, end):
        host = _trimmed(text, low, *match.span())
        if host is not None:
            found = True
            yield host
    if not found and not low[start:end].isascii():
        yield from _host_in_other_script(text, low, start, end)


def _trimmed(text: str, low: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the host in [start, end), without a sentence joined to it, or None."""
    start += end - start - len(low[start:end].lstrip("-_"))
    end = start + len(low[start:end].rstrip("-_"))
    if _is_host(text, low, start, end):
        return start, end
    shorter = text.rfind(".", start, end)
    if text[shorter + 1].isupper() and is_bare_host(text[start:shorter], False):
        return start, shorter
    return None


def _is_host(text: str, low: str, start: int, end: int) -> bool:
    written = text[start:end]
    if is_bare_host(written, _PATH_STARTS.match(low, end) is not None):
        return True
    return is_ip(written) and _IP_PATH_STARTS.match(low, end) is not None


def _host_in_other_script(text: str, low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the host of a run with letters that Latin hosts lack: 例子.中国, 例子.com请看."""
    last = low.rfind(".", start, end) + 1
    ascii_ending = _ASCII_ENDING.match(low, last, end)
    if ascii_ending is not None:
        end = ascii_ending.end()
    numbered = low[last - 2].isdigit() and ascii_ending is None  # "第1.中国", an item of a list
    if not numbered and is_bare_host(text[start:end], False):
        yield start, end


def _owner(host: str) -> str:
    plain = unicode_host(host)
    return registrable_domain(plain) or plain


def _start(link: FoundLink) -> int:
    return link.start
