"""Links: written out, without a scheme, disguised, or hidden behind words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from rules.signals.brands import share_a_brand
from rules.signals.disguises import undisguised
from rules.signals.flat import Flat, flatten
from rules.signals.hosts import is_bare_host, is_dotted_ip, registrable_domain, unicode_host
from rules.signals.marks import APP_SCHEME, DISGUISE, DOT, SCHEME
from rules.signals.signal import HiddenLink

_URL_LETTERS = r"!#-;=?-\[\]_a-z~"  # ASCII that may stand in a path; Chinese after it is text
_LABEL_LETTERS = "a-z0-9_\u00df-\u00f6\u00f8-\u024f\u0370-\u0587\u13a0-\u13f5\u1e00-\u1fff-"
_APPS = (
    "tg|line|whatsapp|viber|sgnl|zalo|kakaotalk|weixin|wechat|skype|mqqapi|imo|metamask|tronlink"
    "|trust|tonkeeper|tonhub|imtokenv2|okx|tpoutside|phantom|cbwallet|safepalwallet|rainbow|ton|tc"
)
_APP_SCHEMES = frozenset(_APPS.split("|"))
_WITHOUT_SLASHES = re.compile(  # bitcoin:bc1…, wc:…@2, tg:resolve?domain=…
    r"(?<![a-z0-9])(?:(?:bitcoin|ethereum|litecoin|dogecoin|ripple|solana|tron|monero|lightning"
    r"|bitcoincash|wc):(?!https?:)(?://)?[a-z0-9][a-z0-9@:?=&%._/-]{18,300}"
    r"|tg:[a-z]{2,20}\?[a-z0-9=&_%+-]{3,300}|skype:[a-z0-9._:-]{3,80}\?(?:chat|add|call))"
)
_SCHEME_NAME = re.compile(rf"(?:h(?:tt|xx|\*\*)ps?|ftp|{_APPS})\Z")
_HTTPS = re.compile("https")
_LONGEST_SCHEME = 13
_ADDRESS = re.compile(
    r"(?P<authority>[^\s/?#<>\"\\(){},;!|，。！？；、”“’‘（）【】《》「」\ud800-\udfff]{1,300})"
    rf"(?P<rest>[/?#\\][{_URL_LETTERS}]*)?"
)
_TAIL = re.compile(rf"(?::[0-9]{{1,5}})?(?:[/?#][{_URL_LETTERS}]*)?")
_PATH_STARTS = re.compile(r":[0-9]{2,5}(?![0-9])|/|\?[a-z_]{1,20}=")
_IP_PATH_STARTS = re.compile(r":[0-9]{2,5}(?![0-9])|/[a-z]")
_BARE = re.compile(rf"(?<![{_LABEL_LETTERS}])[{_LABEL_LETTERS}]++(?:\.[{_LABEL_LETTERS}]++)++")
_ANY_LETTERS = re.compile(r"(?<![\w-])[\w-]++(?:\.[\w-]++)++")
_ASCII_ENDING = re.compile(r"[a-z]++")
_DOT_INSIDE = re.compile(r"\.[\w-]")
_SENTENCE_MARKS = ".,;:!?'*|([)]"
_LONGEST_NAME = 253  # RFC 1035, section 2.3.4
_OPENING = {")": "(", "]": "["}


MOST_LINKS = 400
"""Links of one text that are told; a text of more is a list."""


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
    found = list(islice(_written_links(flat), MOST_LINKS))
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
    if flat.seen.marks.isdisjoint((DOT, SCHEME, APP_SCHEME, DISGUISE)):
        return
    flat = undisguised(flat)
    rest = flat.low
    if ":" in rest:
        found = [*_with_scheme(flat), *_with_app(flat)] if "://" in rest else [*_with_app(flat)]
        yield from (link for _, _, link in found)
        rest = _blanked(rest, sorted((start, end) for start, end, _ in found))
    if "." in rest:
        yield from _without_scheme(flat, rest)


def _with_app(flat: Flat) -> Iterator[tuple[int, int, FoundLink]]:
    """Yield the links that name an app and no host, such as bitcoin:bc1…"""
    if APP_SCHEME not in flat.seen.marks:
        return
    for match in _WITHOUT_SLASHES.finditer(flat.low):
        start = match.start()
        end = start + len(_without_punctuation(match[0]))
        url = _real_scheme(flat.text[start:end])
        yield start, end, FoundLink(*flat.span(start, end), url, "", None)


def _with_scheme(flat: Flat) -> Iterator[tuple[int, int, FoundLink]]:
    at = 0
    while (colon := flat.low.find("://", at)) >= 0:
        if flat.low.startswith("https", colon - 5) and colon - 5 >= at:
            name = _HTTPS.match(flat.low, colon - 5)
        else:
            name = _SCHEME_NAME.search(flat.low, max(at, colon - _LONGEST_SCHEME), colon)
        address = name and _ADDRESS.match(flat.low, colon + 3)
        at = colon + 3
        if name and address:
            start = name.start()
            end, host = _end_and_host(flat, start, address)
            if host or name[0] in _APP_SCHEMES:
                host = "" if name[0] in _APP_SCHEMES else host
                url = _real_scheme(flat.text[start:end])
                at = max(at, address.end())
                yield start, end, FoundLink(*flat.span(start, end), url, host, None)


def _end_and_host(flat: Flat, start: int, address: re.Match[str]) -> tuple[int, str]:
    """Return where the link at `start` ends, without the text round it, and its host."""
    end = address.end()
    authority = address["authority"]
    if address["rest"] is None:
        authority = _without_punctuation(_before_other_script(authority))
        end = address.start("authority") + len(authority)
    return start + len(_without_punctuation(flat.text[start:end])), _host_of(authority)


def _host_of(authority: str) -> str:
    """Return the host of `authority`, without credentials, port and final dot."""
    host = authority.rpartition("@")[2]
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0].rstrip(".")


def _real_scheme(url: str) -> str:
    scheme, mark, rest = url.partition(":")
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
    for run in _dotted_runs(low, pattern):
        if run.start() < end or low[run.end() : run.end() + 1] == "@":
            continue
        for start, stop in _hosts_of(flat.text, low, *run.span()):
            end = stop + len(_tail(low, stop))
            if low[start - 1 : start] == "@" and end == stop:
                continue
            span = flat.span(start, end)
            yield FoundLink(*span, flat.text[start:end], low[start:stop], None)


def _dotted_runs(low: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield what `pattern` finds in `low`, looking only at words with a dot inside."""
    at = 0
    while (dot := _DOT_INSIDE.search(low, at)) is not None:
        start = max(at, *(low.rfind(space, at, dot.start()) + 1 for space in " \n"))
        run = pattern.search(low, start)
        if run is None:
            return
        yield run
        at = run.end()


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
    if not found and end - start <= _LONGEST_NAME and not low[start:end].isascii():
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
    return is_dotted_ip(written) and _IP_PATH_STARTS.match(low, end) is not None


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
