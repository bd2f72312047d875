"""Wallet addresses are told by their checksum."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.signals import find_signals, wallets_in
from rules.signals.checksums import base58_version, is_segwit

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
HASHES = st.binary(min_size=20, max_size=20)


def base58check(version: int, body: bytes) -> str:
    """Return the Base58Check address of a hash."""
    payload = bytes([version]) + body
    payload += hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    number, written = int.from_bytes(payload, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        written = ALPHABET[digit] + written
    return "1" * (len(payload) - len(payload.lstrip(b"\0"))) + written


@given(st.sampled_from([(0x00, "bitcoin"), (0x05, "bitcoin"), (0x41, "tron")]), HASHES)
def test_every_base58_address_is_found(network: tuple[int, str], body: bytes) -> None:
    """Any hash written as a Bitcoin or TRON address is found whole, with its kind."""
    address = base58check(network[0], body)
    found = wallets_in(f"send to {address}, now")
    assert [(w.kind, w.address, w.start, w.end) for w in found] == [
        (network[1], address, 8, 8 + len(address))
    ]


@given(HASHES, st.integers(1, 20), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_no_address(body: bytes, place: int, letter: str) -> None:
    """A mistyped Base58 address fails its checksum."""
    address = base58check(0x41, body)
    mistyped = address[:place] + letter + address[place + 1 :]
    assert (wallets_in(mistyped) == []) == (mistyped != address)


@given(st.sampled_from([0x01, 0x30, 0x6F, 0xFF]), HASHES)
def test_other_networks_are_left_out(version: int, body: bytes) -> None:
    """An address of another network is neither Bitcoin nor TRON."""
    assert wallets_in(base58check(version, body)) == []


@pytest.mark.parametrize(
    "address",
    [
        "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
        "BC1SW50QGDZ25J",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    ],
)
def test_segwit_addresses_of_the_standard_are_found(address: str) -> None:
    """The valid mainnet vectors of BIP-350 are Bitcoin addresses."""
    assert [(w.kind, w.address) for w in wallets_in(address)] == [("bitcoin", address)]


@pytest.mark.parametrize(
    "address",
    [
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
        "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
        "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
        "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
        "bc1pw5dgrnzv",
        "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
        "bc1gmk9yu",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "Bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    ],
)
def test_broken_segwit_addresses_are_none(address: str) -> None:
    """The invalid mainnet vectors of BIP-350, a wrong letter and mixed case are refused."""
    assert wallets_in(address) == []


def test_an_ethereum_address_is_told_by_its_shape() -> None:
    """0x and 40 hexadecimal digits are an address in any case; 39, 41 or 64 are not."""
    digits = "00aB" * 10
    assert [w.kind for w in wallets_in(f"0x{digits}")] == ["ethereum"]
    assert wallets_in(f"0x{digits[1:]} 0x{digits}0 0x{'ab' * 32}") == []


def test_an_address_is_a_signal_where_it_stands() -> None:
    """Each address becomes a signal of its kind, also inside Chinese text or a link."""
    address = base58check(0x41, bytes(20))
    text = f"转到{address}即可"
    assert [(s.name, s.start, s.end) for s in find_signals(text)] == [
        ("wallet.tron", 2, 2 + len(address))
    ]
    url = "https://scan.example/address/0x" + "0" * 40
    assert "wallet.ethereum" in {signal.name for signal in find_signals(url)}


@pytest.mark.parametrize("written", ["", "0OIl", "z" * 35, "1" * 24, "ähnlich"])
def test_what_is_no_base58check_has_no_version(written: str) -> None:
    """Foreign letters, numbers too long and runs of ones have no version byte."""
    assert base58_version(written) is None


@pytest.mark.parametrize(
    "written", ["", "bc1", "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", "bc1b1"]
)
def test_other_networks_have_no_segwit_address(written: str) -> None:
    """An address of the test network and what is cut short are not of the main network."""
    assert not is_segwit(written, "bc")
