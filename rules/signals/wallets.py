"""Addresses one can send cryptocurrency to."""

import re
from dataclasses import dataclass

from rules.signals.checksums import base58_version, is_segwit
from rules.signals.flat import Flat, flatten
from rules.signals.signal import Signal

_VERSIONS = {0x00: "bitcoin", 0x05: "bitcoin", 0x41: "tron"}
_CANDIDATE = re.compile(
    r"(?=[13TbB0])(?<![A-Za-z0-9])(?:"
    r"(?P<base58>[13T][1-9A-HJ-NP-Za-km-z]{24,34})"
    r"|(?P<segwit>bc1[02-9ac-hj-np-z]{8,87}|BC1[02-9AC-HJ-NP-Z]{8,87})"
    r"|(?P<ethereum>0[xX][0-9a-fA-F]{40})"
    r")(?![A-Za-z0-9])"
)


@dataclass(frozen=True, slots=True)
class FoundWallet:
    """An address at [start, end) of the original text; `kind` is bitcoin, ethereum or tron."""

    start: int
    end: int
    kind: str
    address: str


def wallets_in(text: str) -> list[FoundWallet]:
    """Return the wallet addresses in `text`, in order, their checksums right.

    An Ethereum address is taken by its shape (0x, 40 hexadecimal digits), upper, lower or mixed
    case: its optional checksum, EIP-55, needs Keccak-256, which the standard library lacks, and a
    mistyped address in a message is still an address somebody asks money for.
    """
    return wallets_of(flatten(text))


def wallets_of(flat: Flat) -> list[FoundWallet]:
    """Return the wallet addresses of a flattened text."""
    return [
        FoundWallet(*flat.span(*match.span()), kind, match[0])
        for match in _CANDIDATE.finditer(flat.text)
        if (kind := _kind(match)) is not None
    ]


def wallet_signals(flat: Flat) -> list[Signal]:
    """Return a signal for each wallet address."""
    return [
        Signal(f"wallet.{wallet.kind}", wallet.start, wallet.end) for wallet in wallets_of(flat)
    ]


def _kind(match: re.Match[str]) -> str | None:
    if match["ethereum"]:
        return "ethereum"
    if match["segwit"]:
        return "bitcoin" if is_segwit(match[0], "bc") else None
    version = base58_version(match[0])
    return None if version is None else _VERSIONS.get(version)
