"""What kind of link a link is, from its address alone: nothing here goes online."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rules.signals.flat import Flat
from rules.signals.hosts import KNOWN_HOSTS, is_ip, is_punycode, registrable_domain
from rules.signals.links import FoundLink
from rules.signals.lookalikes import imitated_brand
from rules.signals.marks import APP_SCHEME, DISGUISE, DOT, INSTALLER, SCHEME
from rules.signals.shorteners import SHORTENERS
from rules.signals.signal import Signal
from rules.signals.word_list import words_of

OF_LINKS = (APP_SCHEME, DISGUISE, DOT, INSTALLER, SCHEME)
"""The marks of a text that may hold a link or the name of a program."""

_INSTALLERS = (
    r"apk|xapk|apks|apkm|apkx|aab|exe|msi|msix|scr|dmg|pkg|ipa|mobileconfig|appinstaller|hta|jar"
    r"|bat|vbs|lnk|cmd|ps1|deb|rpm|appimage"
)
_INSTALLER_PATH = re.compile(rf"\.(?:{_INSTALLERS})(?![a-z0-9_])")
_INSTALLER_FILE = re.compile(rf"\.(?:{_INSTALLERS})(?![a-z0-9_-])(?!\.[a-z0-9])")
_FILE_NAME = re.compile(r"[\w()-]+\Z")
_LONGEST_FILE_NAME = 80
_CREDENTIALS = re.compile(r"[a-z]{2,8}://[^/?#\\\s]+@")

TELEGRAM, WHATSAPP, LINE = "link.telegram", "link.whatsapp", "link.line"
MESSENGER, WALLET = "link.messenger", "link.wallet"
_OWNERS: Mapping[str, str] = {  # whatever stands below these domains
    "t.me": TELEGRAM, "telegram.me": TELEGRAM, "telegram.dog": TELEGRAM, "line.me": LINE,
    "lin.ee": LINE, "zalo.me": MESSENGER, "signal.me": MESSENGER, "signal.group": MESSENGER,
    "m.me": MESSENGER, "discord.gg": MESSENGER, "matrix.to": MESSENGER, "threema.id": MESSENGER,
    "vb.me": MESSENGER, "simplex.chat": MESSENGER, "potato.im": MESSENGER, "imo.im": MESSENGER,
}  # fmt: skip
_HOSTS: Mapping[str, str] = {  # these hosts alone
    "wa.me": WHATSAPP, "wa.link": WHATSAPP, "chat.whatsapp.com": WHATSAPP,
    "api.whatsapp.com": WHATSAPP,
    "invite.viber.com": MESSENGER, "chats.viber.com": MESSENGER, "open.kakao.com": MESSENGER,
    "pf.kakao.com": MESSENGER, "qr.kakao.com": MESSENGER, "talk.kakao.com": MESSENGER,
    "u.wechat.com": MESSENGER, "work.weixin.qq.com": MESSENGER, "qm.qq.com": MESSENGER,
    "jq.qq.com": MESSENGER, "qun.qq.com": MESSENGER, "chat.zalo.me": MESSENGER,
    "join.skype.com": MESSENGER, "chat.google.com": MESSENGER,
    "metamask.app.link": WALLET, "link.metamask.io": WALLET, "link.trustwallet.com": WALLET,
    "go.cb-w.com": WALLET, "app.tonkeeper.com": WALLET, "link.uniswap.org": WALLET,
    "rnbwapp.com": WALLET, "imtoken.page.link": WALLET, "argent.link": WALLET,
}  # fmt: skip
_PATHS = (  # a host and the beginning of its path
    (re.compile(r"(?:www\.)?whatsapp\.com/(?:channel|send|message|catalog)"), WHATSAPP),
    (re.compile(r"weixin\.qq\.com/[rg]/|(?:www\.)?discord\.com/invite/"), MESSENGER),
    (re.compile(r"phantom\.(?:app|com)/ul/|tonkeeper\.com/transfer|tonhub\.com/transfer"), WALLET),
    (re.compile(r"(?:www\.)?okx\.com/download\?deeplink=|keplr\.app/wc|rainbow\.me/wc"), WALLET),
)
_PATH_OWNERS = words_of("whatsapp.com qq.com discord.com phantom.app phantom.com tonkeeper.com"
                        " tonhub.com okx.com keplr.app rainbow.me")  # fmt: skip
_SCHEMES: Mapping[str, str] = {
    "tg": TELEGRAM, "whatsapp": WHATSAPP, "line": LINE,
    **dict.fromkeys(
        words_of(
            "viber sgnl zalo kakaotalk weixin wechat skype mqqapi imo"
        ),
        MESSENGER,
    ),
    **dict.fromkeys(
        words_of(
            "bitcoin ethereum litecoin dogecoin ripple solana tron ton tc wc trust metamask"
            " tronlink tonkeeper tonhub imtokenv2 okx tpoutside phantom monero lightning"
            " bitcoincash cbwallet safepalwallet rainbow"
        ),
        WALLET,
    ),
}  # fmt: skip


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
        yield _SCHEMES[url.partition(":")[0]]
        return
    yield from kinds_of_host(link.host)
    address = url.partition("://")[2] or url
    if "@" in address and _CREDENTIALS.match(url):
        yield "link.credentials"
    path = address.partition(link.host)[2]
    if path and _INSTALLER_PATH.search(path):
        yield "link.installer"
    if path and registrable_domain(link.host) in _PATH_OWNERS:
        yield from (kind for pattern, kind in _PATHS if pattern.match(link.host + path))


@lru_cache(KNOWN_HOSTS)
def kinds_of_host(host: str) -> tuple[str, ...]:
    """Return the names of the signals that `host`, in lower case, has by itself."""
    if is_ip(host):
        return ("link.ip",)
    kinds = ["link.punycode"] if is_punycode(host) else []
    registrable = registrable_domain(host)
    if registrable in SHORTENERS or host in SHORTENERS:
        kinds.append("link.shortener")
    elif imitated_brand(host) is not None:
        kinds.append("link.lookalike")
    app = _HOSTS.get(host) or _OWNERS.get(registrable or "")
    return (*kinds, app) if app else tuple(kinds)


def _installer_files(flat: Flat, links: Sequence[FoundLink]) -> Iterator[Signal]:
    """Yield the names of program files in the text, outside its links."""
    if INSTALLER not in flat.seen.marks:
        return
    inside = sorted((link.start, link.end) for link in links)
    at = 0
    for ending in _INSTALLER_FILE.finditer(flat.low):
        begin = max(0, ending.start() - _LONGEST_FILE_NAME)
        name = _FILE_NAME.search(flat.low[begin : ending.start()])
        if name is None:
            continue
        signal = flat.signal("link.installer", ending.start() - len(name[0]), ending.end())
        while at < len(inside) and inside[at][1] <= signal.start:
            at += 1
        if at == len(inside) or signal.end <= inside[at][0]:
            yield signal
