"""Addresses one can send cryptocurrency to."""

import re
from dataclasses import dataclass
from itertools import islice

from rules.signals.checksums import (
    base58_bytes,
    base58_version,
    has_mixed_case_checksum,
    is_ripple,
    is_segwit,
    is_ton,
)
from rules.signals.flat import Flat, flatten
from rules.signals.marks import RUN, SEGWIT
from rules.signals.signal import Signal

_VERSIONS = {
    0x00: "bitcoin", 0x05: "bitcoin", 0x41: "tron", 0x30: "litecoin", 0x32: "litecoin",
    0x1E: "dogecoin", 0x16: "dogecoin",
}  # fmt: skip
_FIRST_LETTERS = {  # a version byte shows in the first letter
    "bitcoin": "13", "tron": "T", "litecoin": "LM", "dogecoin": "D9A",
}  # fmt: skip
_CANDIDATE = re.compile(
    r"[13TLMDA9bBl0rEUk-](?<![A-Za-z0-9].)(?:"
    r"(?P<segwit>(?<=[bB])(?:c1[02-9ac-hj-np-z]{8,87}|C1[02-9AC-HJ-NP-Z]{8,87})"
    r"|(?<=l)tc1[02-9ac-hj-np-z]{8,87})"
    r"|(?P<ethereum>(?<=0)[xX][0-9a-fA-F]{40})"
    r"|(?P<ripple>(?<=r)[1-9A-HJ-NP-Za-km-z]{24,34})"
    r"|(?P<ton>(?<=[EU0k])[Qf][A-Za-z0-9_+/-]{46})"
    r"|(?P<raw>(?<=[0-])1?:[0-9a-fA-F]{64})"
    r"|(?P<base58>(?<=[13TLMDA9])[1-9A-HJ-NP-Za-km-z]{24,34})"
    r")(?![A-Za-z0-9])"
)
_SOLANA = re.compile(
    r"[1-9A-HJ-NP-Za-km-z](?<![A-Za-z0-9/=_.@+-].)[1-9A-HJ-NP-Za-km-z]{31,43}(?![A-Za-z0-9/=_@+-])"
)
_OF_SOLANA = re.compile(
    r"(?<![a-z])(?:sol|solana|spl|phantom|solflare|raydium|jupiter|pump\.?fun|memecoin|wallet"
    r"|address|airdrop|send|deposit|contract|ca|mint|token|usdc|usdt|кошел[её]к|адрес|billetera"
    r"|cartera|carteira|endereço|dirección|portefeuille|adresse|dompet|alamat|ví"
    r"|địa chỉ|cüzdan|adres|portfel)(?![a-z])"
    r"|钱包|錢包|地址|转账|轉帳|محفظة|عنوان|지갑|주소|ウォレット|アドレス|กระเป๋า|वॉलेट|ওয়ালেট"
)
_CUE_BEFORE, _CUE_AFTER = 60, 30
_MOST = 200
"""Candidates of one text whose checksum is worked out."""


@dataclass(frozen=True, slots=True)
class FoundWallet:
    """An address at [start, end) of the original text; `kind` is the end of its signal's name."""

    start: int
    end: int
    kind: str
    address: str


def wallets_in(text: str) -> list[FoundWallet]:
    """Return the wallet addresses in `text`, in order, their checksums right.

    An Ethereum address in one case has no checksum; in mixed case it must be EIP-55's. A Solana
    address has none at all, so it counts alone on its line or near a word of wallets.
    """
    return wallets_of(flatten(text))


def wallets_of(flat: Flat) -> list[FoundWallet]:
    """Return the wallet addresses of a flattened text."""
    marks = flat.seen.marks
    found: list[FoundWallet] = []
    if RUN in marks or SEGWIT in marks:
        for match in islice(_CANDIDATE.finditer(flat.text), _MOST):
            kind = _kind(match)
            if kind is not None:
                found.append(FoundWallet(*flat.span(*match.span()), kind, match[0]))
    if RUN in marks:
        found += _solana(flat, {wallet.start for wallet in found})
    return sorted(found, key=lambda wallet: wallet.start)


def wallet_signals(flat: Flat) -> list[Signal]:
    """Return a signal for each wallet address."""
    return [
        Signal(f"wallet.{wallet.kind}", wallet.start, wallet.end) for wallet in wallets_of(flat)
    ]


def _kind(match: re.Match[str]) -> str | None:
    address = match[0]
    if match["ethereum"]:
        return "ethereum" if has_mixed_case_checksum(address) else None
    if match["segwit"]:
        prefix, kind = ("ltc", "litecoin") if address[0] == "l" else ("bc", "bitcoin")
        return kind if is_segwit(address, prefix) else None
    if match["ton"]:
        return "ton" if is_ton(address) else None
    if match["raw"]:
        return "ton"
    if match["ripple"]:
        return "ripple" if is_ripple(address) else None
    version = base58_version(address)
    network = None if version is None else _VERSIONS.get(version)
    return network if network and address[0] in _FIRST_LETTERS[network] else None


def _solana(flat: Flat, taken: set[int]) -> list[FoundWallet]:
    found = []
    for match in islice(_SOLANA.finditer(flat.text), _MOST):
        span = flat.span(*match.span())
        if span[0] not in taken and _is_solana(flat, *match.span()):
            found.append(FoundWallet(*span, "solana", match[0]))
    return found


def _is_solana(flat: Flat, start: int, end: int) -> bool:
    written = flat.text[start:end]
    if len(set(written)) < 12 or written.isdigit() or written.lower() == written:
        return False  # 32 bytes of a key hold letters of both cases; hashes in hexadecimal do not
    around = flat.low[max(0, start - _CUE_BEFORE) : end + _CUE_AFTER]
    alone = flat.low[:start].rstrip(" ")[-1:] in ("", "\n") and flat.low[end : end + 1] in (
        "",
        "\n",
    )
    return (alone or bool(_OF_SOLANA.search(around))) and len(base58_bytes(written) or b"") == 32
