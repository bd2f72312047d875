"""What can be said about a host from its name alone."""

import ipaddress
import re
from functools import lru_cache

from publicsuffixlist import PublicSuffixList

from rules.signals.brands import OFFICIAL_DOMAINS
from rules.signals.shorteners import SHORTENERS
from rules.signals.word_list import words_of

RESERVED = frozenset({"example", "test", "invalid"})
"""Never sold (RFC 2606), so rule examples and documents use them; here they count as real."""

_NEVER_WORDS = words_of("com net org biz cn hk tw ru xyz cc io")
# Sentences joined without a space end in these more often than hosts do ("done.so", "let me
# know.is it"), and file names in those.
_WORDS = words_of(
    "is it in to me my no at be do by am as us so la how now you here new one man day dad call"
    " pay see its ing fit free like love"
)
_LONGEST_CHAT_JOIN = 4  # "ye.lt", "me.tl": letters of two words of chat
_FILE_ENDINGS = words_of("zip mov sh py md ps")
_SHORT_HOSTS = words_of("t.me wa.me lin.ee line.me t.co x.com g.co fb.me m.me x.gd s.id")
_OF_ONE_LETTER = frozenset(host for host in SHORTENERS if host.index(".") == 1)
"""Link shorteners whose name is too short to be told from two words, but for a path behind it."""

_PLATFORMS = frozenset({"asp.net", "vb.net"})
_LABEL = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_LONGEST = 253  # RFC 1035, section 2.3.4
_PART = r"(?:0x[0-9a-f]{1,8}|[0-9]{1,10})"
_NUMBER_HOST = re.compile(rf"0x[0-9a-f]{{1,8}}|[0-9]{{8,10}}|{_PART}(?:\.{_PART}){{1,3}}")


_WITH_PRIVATE = PublicSuffixList(accept_unknown=False)
_ICANN_ONLY = PublicSuffixList(accept_unknown=False, only_icann=True)
KNOWN_HOSTS = 4_096
"""How many hosts are remembered with what is known of them; a host has at most 253 letters."""


@lru_cache(KNOWN_HOSTS)
def registrable_domain(host: str) -> str | None:
    """Return the part of `host` one person registers ("b.co.uk" of "a.b.co.uk"), or None.

    Pages of a shared hosting service ("shop.pages.dev") are domains of their own.
    """
    if len(host) > _LONGEST or not host.isprintable():
        return None
    labels = host.split(".")
    if labels[-1] in RESERVED and len(labels) > 1 and labels[-2]:
        return ".".join(labels[-2:])
    whole: str | None = _WITH_PRIVATE.privatesuffix(host)
    return whole or _ICANN_ONLY.privatesuffix(host)


def name_labels(host: str) -> list[str]:
    """Return the labels of `host` in front of its public suffix; all of them if it has none."""
    registrable = registrable_domain(host)
    if registrable is None:
        return host.split(".")
    suffix = registrable.partition(".")[2]
    return host[: -len(suffix) - 1].split(".")


def unicode_host(host: str) -> str:
    """Return `host` in lower case with its xn-- labels decoded; a broken one stays as it is."""
    if "xn--" not in host:
        return host.lower()
    return ".".join(map(_decoded, host.lower().split(".")))


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def is_dotted_ip(written: str) -> bool:
    """Tell whether `written` is four decimal bytes with dots, which a bare number never is."""
    return written.count(".") == 3 and written.replace(".", "").isdigit() and is_ip(written)


def is_ip(host: str) -> bool:
    """Tell whether `host` is an IP address, in brackets or as inet_aton reads numbers.

    These are one number or two to four with dots, each decimal, octal or hexadecimal.
    """
    if not host or host[0] not in "[0123456789":
        return False
    if _NUMBER_HOST.fullmatch(host):
        return _fits_in_four_bytes(host)
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _fits_in_four_bytes(host: str) -> bool:
    """Tell whether the numbers of `host` are bytes, the last one whatever is left of four."""
    *first, last = [_number(part) for part in host.split(".")]
    return all(part < 256 for part in first) and last < 256 ** (4 - len(first))


def _number(written: str) -> int:
    if written.startswith("0x"):
        return int(written, 16)
    is_octal = written[0] == "0" and written.strip("01234567") == ""
    return int(written, 8 if is_octal else 10)


def is_punycode(host: str) -> bool:
    """Tell whether `host` has a label that travels as xn--."""
    return not host.isascii() or host.startswith("xn--") or ".xn--" in host


@lru_cache(KNOWN_HOSTS)
def is_bare_host(written: str, has_path: bool) -> bool:
    """Tell whether `written`, found without a scheme in running text, is a host.

    It must end in a public suffix, and must not look like a file name, a number, an abbreviation
    or two sentences joined at the full stop.
    """
    if len(written) > _LONGEST:
        return False
    host = written.lower()
    labels = host.split(".")
    if not all(map(_LABEL.fullmatch, labels)) or registrable_domain(host) is None:
        return False
    if host in _SHORT_HOSTS or (labels[0] == "www" and len(labels) > 2):
        return True
    if has_path and host in _OF_ONE_LETTER:
        return True
    return _reads_as_host(written, labels) and (has_path or _stands_alone(labels))


def _reads_as_host(written: str, labels: list[str]) -> bool:
    ending = written.rpartition(".")[2]
    if ending.lower() in _NEVER_WORDS:
        return written.lower() not in _PLATFORMS
    if ending[0].isupper() and not written.isupper():
        return False
    name = name_labels(".".join(labels))
    letters = "".join(name)
    return not letters.isdigit() and any(len(label) > 1 for label in name)


def _stands_alone(labels: list[str]) -> bool:
    name, ending = labels[-2:]
    if len(labels) > 2 or ending in _NEVER_WORDS or ".".join(labels) in OFFICIAL_DOMAINS:
        return True
    if ending in _FILE_ENDINGS or (name.isascii() and len(name + ending) <= _LONGEST_CHAT_JOIN):
        return False
    return ending not in _WORDS or not name.isalpha()
