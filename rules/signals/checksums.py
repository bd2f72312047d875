"""Checksums of wallet addresses, written out because the libraries for them stand still.

Base58Check: https://en.bitcoin.it/wiki/Base58Check_encoding. Bech32 and bech32m: BIP-173 and
BIP-350, https://github.com/bitcoin/bips, whose test vectors our tests use.
"""

import hashlib

_BASE58 = {
    letter: value
    for value, letter in enumerate("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
}
_BECH32 = {letter: value for value, letter in enumerate("qpzry9x8gf2tvdw0s3jn54khce6mua7l")}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32_CONSTANT = 1
_BECH32M_CONSTANT = 0x2BC830A3
_PAYLOAD = 25  # one byte of version, twenty of hash, four of checksum


def base58_version(address: str) -> int | None:
    """Return the version byte of a 25-byte Base58Check address, or None when it is not one."""
    number = 0
    for letter in address:
        value = _BASE58.get(letter)
        if value is None:
            return None
        number = number * 58 + value
    if number.bit_length() > _PAYLOAD * 8:
        return None
    payload = number.to_bytes(_PAYLOAD, "big")
    zeros = len(payload) - len(payload.lstrip(b"\0"))
    if zeros != len(address) - len(address.lstrip("1")):
        return None
    digest = hashlib.sha256(hashlib.sha256(payload[:-4]).digest()).digest()
    return payload[0] if digest[:4] == payload[-4:] else None


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
