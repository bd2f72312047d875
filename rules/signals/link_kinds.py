"""What kind of link a link is, from its address alone: nothing here goes online."""

import re
from collections.abc import Iterator, Sequence

from rules.signals.flat import Flat
from rules.signals.hosts import is_ip, is_punycode, registrable_domain
from rules.signals.links import FoundLink
from rules.signals.lookalikes import imitated_brand
from rules.signals.signal import Signal
from rules.signals.word_list import words_of

SHORTENERS = words_of(
    "bit.ly bitly.com j.mp tinyurl.com t.co goo.gl is.gd v.gd ow.ly buff.ly cutt.ly rebrand.ly"
    " shorturl.at shorturl.gg rb.gy t.ly tiny.cc tiny.one bl.ink lnkd.in adf.ly s.id x.gd u.to"
    " soo.gd kutt.it urlz.fr surl.li n9.cl clck.ru vk.cc goo.su han.gl vo.la me2.do buly.kr abre.ai"
    " acortar.link encurtador.com.br t2m.io qrco.de dub.sh short.gy shorten.is shrtco.de chilp.it"
    " dwz.cn suo.im url.cn t.cn u.nu sourl.cn dwz.date rrd.me tb.cn 3.cn w.url.cn suo.nz"
    " reurl.cc pse.is lihi.cc lihi1.cc lihi2.cc lihi3.cc ppt.cc 0rz.tw picsee.io s.yam.com psee.io"
    " short.io tr.ee"
)
_INSTALLERS = (
    r"apk|xapk|apks|apkm|aab|exe|msi|msix|scr|dmg|pkg|ipa|mobileconfig|appinstaller|hta|jar"
)
_INSTALLER_PATH = re.compile(rf"\.(?:{_INSTALLERS})(?![a-z0-9_])")
_INSTALLER_FILE = re.compile(rf"\.(?:{_INSTALLERS})(?![a-z0-9_-])(?!\.[a-z0-9])")
_FILE_NAME = re.compile(r"[\w()-]+\Z")
_LONGEST_FILE_NAME = 80
_CREDENTIALS = re.compile(r"[a-z]{2,8}://[^/?#\\\s]+@")
_TELEGRAM = frozenset({"t.me", "telegram.me", "telegram.dog"})
_WHATSAPP = frozenset({"wa.me", "wa.link", "chat.whatsapp.com", "api.whatsapp.com"})
_WHATSAPP_PATH = re.compile(r"(?:www\.)?whatsapp\.com/(?:channel|send|message|catalog)")
_LINE = frozenset({"line.me", "lin.ee"})
_APPS = {"tg": "link.telegram", "whatsapp": "link.whatsapp", "line": "link.line"}


def link_signals(flat: Flat, links: Sequence[FoundLink]) -> list[Signal]:
    """Return the signals of the links of a message, and of file names that stand in its text."""
    found = [Signal(name, link.start, link.end) for link in links for name in _kinds_of(link)]
    return found + list(_installer_files(flat, links))


def _kinds_of(link: FoundLink) -> Iterator[str]:
    yield "link.any"
    if link.is_hidden:
        yield "link.hidden"
    url = link.url.lower()
    if not link.host:
        yield _APPS[url.partition(":")[0]]
        return
    yield from _kinds_of_host(link.host)
    if _CREDENTIALS.match(url):
        yield "link.credentials"
    if _INSTALLER_PATH.search(url.partition(link.host)[2]):
        yield "link.installer"
    if _WHATSAPP_PATH.search(url):
        yield "link.whatsapp"


def _kinds_of_host(host: str) -> Iterator[str]:
    if is_ip(host):
        yield "link.ip"
        return
    if is_punycode(host):
        yield "link.punycode"
    registrable = registrable_domain(host)
    if registrable in SHORTENERS or host in SHORTENERS:
        yield "link.shortener"
    elif imitated_brand(host) is not None:
        yield "link.lookalike"
    yield from _kinds_of_messenger(host, registrable)


def _kinds_of_messenger(host: str, registrable: str | None) -> Iterator[str]:
    if registrable in _TELEGRAM:
        yield "link.telegram"
    elif host in _WHATSAPP:
        yield "link.whatsapp"
    elif registrable in _LINE:
        yield "link.line"


def _installer_files(flat: Flat, links: Sequence[FoundLink]) -> Iterator[Signal]:
    """Yield the names of program files in the text, outside its links."""
    if "." not in flat.low:
        return
    inside = sorted((link.start, link.end) for link in links)
    for ending in _INSTALLER_FILE.finditer(flat.low):
        begin = max(0, ending.start() - _LONGEST_FILE_NAME)
        name = _FILE_NAME.search(flat.low[begin : ending.start()])
        if name is None:
            continue
        signal = flat.signal("link.installer", ending.start() - len(name[0]), ending.end())
        while inside and inside[0][1] <= signal.start:
            inside.pop(0)
        if not inside or signal.end <= inside[0][0]:
            yield signal
