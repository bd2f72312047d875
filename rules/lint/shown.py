"""Examples that should be others: copied, too long, or naming what somebody may own."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rules.checking import as_message
from rules.lint.sources import spot_of
from rules.lint.subject import Finding, Subject
from rules.signals import find_signals, links_in, phones_in, wallets_in
from rules.signals.brands import OFFICIAL_DOMAINS
from rules.signals.hosts import RESERVED, is_ip, registrable_domain

LONGEST = 1_000
"""Letters of an example beyond which it shows more than the rule needs."""

SHORTEST_COPY = 12
"""Letters from which the same example in two rules is no chance."""

RESERVED_DOMAINS = frozenset(("example.com", "example.net", "example.org"))
"""RFC 2606, section 3."""

DOCUMENTATION_NETS = ("192.0.2.", "198.51.100.", "203.0.113.")
"""RFC 5737."""

NOBODY_S_WALLETS = frozenset(
    (
        "1111111111111111111114oLvT2",  # of an all-zero hash: nobody has its key
        "T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb",  # the same on TRON
        "0x0000000000000000000000000000000000000000",
        "0x000000000000000000000000000000000000dEaD",
        "0x52908400098527886E0F7030069857D2E4169EE7",  # an example of EIP-55
    )
)

_GOVERNMENT = re.compile(r"(^|\.)gov(\.[a-z]{2})?$")
_RESERVED_PHONE = re.compile(r"555\D?01\d\d$|^\+?1?555|^(\d)\1{6,}$|0{5}|1234567")
_NOBODY_S = re.compile(
    r"^\+?(44)?0?(1632960|7700900|2079460)|^\+?(61)?0?(2|3|7|8)?5550|^\+?61491570"
)


def copied_examples(subject: Subject) -> Iterator[Finding]:
    """Yield the examples that another rule has given on the same side already."""
    first: dict[tuple[str, str], str] = {}
    for compiled in subject.rules:
        for example in subject.trials.of(compiled):
            text = " ".join(example.text.casefold().split())
            owner = first.setdefault((example.side, text), compiled.rule.id)
            if owner != compiled.rule.id and len(text) >= SHORTEST_COPY:
                yield Finding(
                    spot_of(compiled, "examples", example.side, example.number),
                    f"{owner} has the same {example.side} example",
                    "Write one that is about this rule",
                )


def long_examples(subject: Subject) -> Iterator[Finding]:
    """Yield the examples that are longer than a message needs to be."""
    for compiled in subject.rules:
        for example in subject.trials.of(compiled):
            if len(example.text) > LONGEST:
                yield Finding(
                    spot_of(compiled, "examples", example.side, example.number),
                    f"the example has {len(example.text):,} letters, more than {LONGEST:,}",
                    "Keep the lines that matter",
                )


def examples_naming_somebody(subject: Subject) -> Iterator[Finding]:
    """Yield the examples with a number, host or wallet that may belong to somebody."""
    for compiled in subject.rules:
        for example in subject.trials.of(compiled):
            for what in dict.fromkeys(_owned(example.text)):
                yield Finding(
                    spot_of(compiled, "examples", example.side, example.number),
                    f"“{what}” in the example may belong to somebody",
                    "Use example.com or a name ending in .example, +1-555-01xx, a wallet of zeros",
                )


def _owned(example: str) -> Iterator[str]:
    text, links = as_message(example)
    for link in (*links_in(text), *(one for h in links for one in links_in(h.url))):
        if link.host and not _is_nobody_s(link.host):
            yield link.host
    for phone in phones_in(text):
        digits = phone.number.lstrip("+")
        if not (_RESERVED_PHONE.search(digits) or _NOBODY_S.search(digits)):
            yield phone.number
    for wallet in wallets_in(text):
        if wallet.address not in NOBODY_S_WALLETS:
            yield wallet.address


@lru_cache(maxsize=10_000)
def _is_nobody_s(host: str) -> bool:
    """Return whether the host is reserved, a known brand's or government's own, or a shortener."""
    if is_ip(host):
        return host.startswith(DOCUMENTATION_NETS)
    domain = registrable_domain(host) or host
    if domain.rpartition(".")[2] in RESERVED or domain in RESERVED_DOMAINS | OFFICIAL_DOMAINS:
        return True
    return bool(_GOVERNMENT.search(host)) or _is_shortener(host)


def _is_shortener(host: str) -> bool:
    return any(s.name == "link.shortener" for s in find_signals(f"https://{host}/a"))
