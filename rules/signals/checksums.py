"""Checksums of wallet addresses, written out because the libraries for them stand still.

Base58Check: https://en.bitcoin.it/wiki/Base58Check_encoding. Bech32 and bech32m: BIP-173 and
BIP-350, https://github.com/bitcoin/bips, whose test vectors our tests use. Mixed case of Ethereum:
EIP-55, https://eips.ethereum.org/EIPS/eip-55. XRP Ledger: https://xrpl.org/base58-encodings.html.
"""

import binascii
import hashlib
from base64 import b64decode
from collections.abc import Mapping

from Crypto.Hash import keccak

_BASE58 = {
    letter: value
    for value, letter in enumerate("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
}
_RIPPLE = {
    letter: value
    for value, letter in enumerate("rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz")
}
_LONGEST_BASE58 = 64
_BECH32 = {letter: value for value, letter in enumerate("qpzry9x8gf2tvdw0s3jn54khce6mua7l")}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32_CONSTANT = 1
_BECH32M_CONSTANT = 0x2BC830A3
_PAYLOAD = 25  # one byte of version, twenty of hash, four of checksum


def base58_bytes(written: str, letters: Mapping[str, int] = _BASE58) -> bytes | None:
    """Return what a Base58 text of at most 64 letters stands for, or None when it is none."""
    if not written or len(written) > _LONGEST_BASE58:
        return None
    number = 0
    for letter in written:
        value = letters.get(letter)
        if value is None:
            return None
        number = number * 58 + value
    zero = next(iter(letters))
    zeros = len(written) - len(written.lstrip(zero))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def base58_version(address: str, letters: Mapping[str, int] = _BASE58) -> int | None:
    """Return the version byte of a 25-byte Base58Check address, or None when it is not one."""
    payload = base58_bytes(address, letters)
    if payload is None or len(payload) != _PAYLOAD:
        return None
    return payload[0] if _is_checked(payload) else None


def is_private_key(written: str) -> bool:
    """Tell whether `written` is a Bitcoin private key in Wallet Import Format."""
    payload = base58_bytes(written) or b""
    return len(payload) in (37, 38) and payload[0] == 0x80 and _is_checked(payload)


def is_ripple(address: str) -> bool:
    """Tell whether `address` is a classic address of the XRP Ledger, whose alphabet is its own."""
    return base58_version(address, _RIPPLE) == 0


def _is_checked(payload: bytes) -> bool:
    digest = hashlib.sha256(hashlib.sha256(payload[:-4]).digest()).digest()
    return digest[:4] == payload[-4:]


def has_mixed_case_checksum(address: str) -> bool:
    """Tell whether an Ethereum address (0x, 40 hexadecimal digits) has the case EIP-55 wants.

    One in a single case has no checksum and is taken as it is.
    """
    digits = address[2:]
    if digits in (digits.lower(), digits.upper()):
        return True
    digest = keccak.new(data=digits.lower().encode(), digest_bits=256).hexdigest()
    return all(
        not letter.isalpha() or letter.isupper() == (nibble > "7")
        for letter, nibble in zip(digits, digest, strict=False)
    )


def is_ton(address: str) -> bool:
    """Tell whether `address` is a user-friendly TON address: 36 bytes whose CRC16 is right.

    A byte of flags, a byte of the chain (0, or -1 for the masterchain), 32 bytes of hash, CRC16
    (https://docs.ton.org/foundations/addresses/formats).
    """
    try:
        payload = b64decode(address.replace("-", "+").replace("_", "/"), validate=True)
    except ValueError:
        return False
    if len(payload) != 36 or payload[0] & 0x7F not in (0x11, 0x51) or payload[1] not in (0, 255):
        return False
    return binascii.crc_hqx(payload[:34], 0) == int.from_bytes(payload[34:], "big")


def is_segwit(address: str, prefix: str) -> bool:
    """Tell whether `address` is a segregated-witness address of the network `prefix` ("bc")."""
    if address not in (address.lower(), address.upper()):
        return False
    head, one, tail = address.lower().rpartition("1")
    values = [_BECH32.get(letter, -1) for letter in tail]
    if head != prefix or not one or len(values) < 7 or min(values) < 0:
        return False
    version, program = values[0], values[1:-6]
    constant = _BECH32_CONSTANT if version == 0 else _BECH32M_CONSTANT
    return _polymod(_expanded(prefix) + values) == constant and _program_fits(version, program)


def _expanded(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATOR):
            check ^= generator if top >> bit & 1 else 0
    return check


def _program_fits(version: int, program: list[int]) -> bool:
    """Tell whether the 5-bit groups are whole bytes, zero-padded, of a length BIP-141 allows."""
    size, spare = divmod(len(program) * 5, 8)
    if version > 16 or spare > 4 or not 2 <= size <= 40:
        return False
    padded_with_zeros = not program[-1] & ((1 << spare) - 1)
    return padded_with_zeros and (version > 0 or size in (20, 32))
