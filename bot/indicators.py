"""The sender's own coordinates: where a message wants its reader to go, write, call or pay.

They are kept because others can act on them, and only in a form that says nothing of the asker.
E-mail addresses are never kept: see docs/decisions/0002-keep-only-known-words.md.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, permutations
from urllib.parse import unquote

from bot.message import Message
from db import Indicator
from rules.folding import fold
from rules.signals import handles_in, links_in, phones_in, wallets_in
from rules.signals.hosts import registrable_domain

MAX_INDICATORS = 20
"""More coordinates than a message to be answered has; a text of nothing but links is no script."""

CONTACT_REACH = 40
"""How many code points before a number a word of contact may stand."""

_CONTACT = re.compile(
    r"\b(?:call|dial|ring|text|sms|whats ?app|wa|viber|contact|message|reach|helpline|hotline"
    r"|llam[ae]\w*|contact\w*|appele[rz]|joindre|anrufen|rufen sie|ligue|hubungi|telepon|gọi"
    r"|liên hệ|arayın|звоните|позвоните|ватсап|свяжитесь)\b"
    r"|电话|電話|致电|致電|联系|聯繫|聯絡|拨打|撥打|加|微信|热线|熱線|客服|咨询|諮詢|전화|문의|โทร|कॉल|اتصل",
    re.IGNORECASE,
)
_READERS_OWN = re.compile(
    r"\b(?:your|ending|registered|linked|su|tu|votre|ihre?|seu|ваш|anda)\b|您的|你的|尾号|尾號|本人|绑定|綁定",
    re.IGNORECASE,
)
_DIGITS = 6  # from here on a number in a path may be an account's, a person's, a telephone's
_TOKEN = re.compile(r"(?=[a-z]*[0-9])[a-z0-9]{10,}|[a-z0-9]{24,}", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z]+://", re.IGNORECASE)
_PARTS = re.compile(r"[^\W_]+")


def indicators_of(message: Message, asker_names: Sequence[str]) -> tuple[Indicator, ...]:
    """Return links, wallets, user names and telephone numbers, each once, at most MAX_INDICATORS.

    Links come without credentials, query, fragment, and path segments or subdomains that look
    personal or hold the asker's name; a site or user name that bears it, not at all. A telephone
    number only where a word of contact stands closely before it.
    """
    own = _OwnNames.of(asker_names)
    found = dict.fromkeys(
        [
            *_links(message, own),
            *(Indicator("wallet", wallet.address) for wallet in wallets_in(message.text)),
            *_handles(message.text, own),
            *_phones(message.text),
        ]
    )
    return tuple(islice(found, MAX_INDICATORS))


@dataclass(frozen=True, slots=True)
class _OwnNames:
    """The asker's names, folded: the parts of names, and names with nothing between the parts."""

    parts: frozenset[str]
    joined: frozenset[str]

    @classmethod
    def of(cls, asker_names: Sequence[str]) -> "_OwnNames":
        names = [_PARTS.findall(fold(name).text) for name in asker_names]
        whole = ["".join(parts) for parts in names]
        pairs = ("".join(pair) for pair in permutations(whole, 2))
        # the words of a user name, bank_of_me, are words first and names second
        parts = (
            p
            for name, found in zip(asker_names, names, strict=True)
            for p in found
            if "_" not in name and len(p) > 1
        )
        return cls(frozenset(parts), frozenset([*whole, *pairs]) - {""})

    def are_in(self, written: str, least: int) -> bool:
        """Tell whether `written` has such a name as a part, or inside it one of `least` letters."""
        pieces = _PARTS.findall(fold(written).text)
        whole = "".join(pieces)
        return (
            whole in self.joined
            or not self.parts.isdisjoint(pieces)
            or any(len(name) >= least and name in whole for name in self.parts | self.joined)
        )


def _links(message: Message, own: _OwnNames) -> Iterator[Indicator]:
    for link in links_in(message.text, message.links):
        if link.host and (url := _impersonal(link.url, link.host, own)):
            yield Indicator("link", url)


def _impersonal(url: str, host: str, own: _OwnNames) -> str | None:
    """Return scheme, host and path of `url` without what is personal; None if all of it is."""
    domain = registrable_domain(host) or host
    if own.are_in(domain.partition(".")[0], least=6):
        return None
    scheme = found[0] if (found := _SCHEME.match(url)) else ""
    below = host[: -len(domain)].split(".") if host != domain else []
    labels = [label for label in below if label and not _is_personal(label, own)]
    path = re.split(r"[?#]", url[len(scheme) :], maxsplit=1)[0].replace("\\", "/").split("/")[1:]
    segments = [segment.partition(";")[0] for segment in path]
    kept = [segment for segment in segments if segment and not _is_personal(segment, own)]
    return scheme + ".".join([*labels, domain]) + "".join(f"/{each}" for each in kept)


def _is_personal(segment: str, own: _OwnNames) -> bool:
    """Tell whether part of a link holds an address, a long number or key, or the asker's name."""
    plain = unquote(unquote(segment))
    has_key = any(_TOKEN.fullmatch(part) for part in _PARTS.findall(plain))
    is_number = sum(map(str.isdigit, plain)) >= _DIGITS
    return "@" in plain or is_number or has_key or own.are_in(plain, least=4)


def _handles(text: str, own: _OwnNames) -> Iterator[Indicator]:
    for handle in handles_in(text):
        if not own.are_in(handle.name, least=6):
            yield Indicator("handle", handle.name)


def _phones(text: str) -> Iterator[Indicator]:
    for phone in phones_in(text):
        before = text[max(0, phone.start - CONTACT_REACH) : phone.start]
        if _CONTACT.search(before) and not _READERS_OWN.search(before):
            yield Indicator("phone", phone.number)
