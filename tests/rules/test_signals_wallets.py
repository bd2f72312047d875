"""Wallet addresses are told by their checksum."""

import binascii
import hashlib
from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.signals import find_signals, wallets_in
from rules.signals.checksums import base58_version, is_ripple, is_segwit, is_ton

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
KEYS = st.binary(min_size=32, max_size=32)
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


@given(st.sampled_from([0x01, 0x6F, 0xFF]), HASHES)
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


@pytest.mark.parametrize(
    "address",
    [  # the examples of EIP-55
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    ],
)
def test_an_ethereum_address_in_mixed_case_has_a_checksum(address: str) -> None:
    """Right case, all small and all capital are addresses; one letter in the wrong case is none."""
    for written in (address, address.lower(), "0x" + address[2:].upper()):
        assert [(w.kind, w.address) for w in wallets_in(f"到{written}。")] == [
            ("ethereum", written)
        ]
    letter = max(i for i, each in enumerate(address) if each.isalpha())
    wrong = address[:letter] + address[letter].swapcase() + address[letter + 1 :]
    assert wallets_in(wrong) == []


def test_an_ethereum_address_has_forty_digits() -> None:
    """39, 41 or 64 hexadecimal digits are no address."""
    digits = "00ab" * 10
    assert wallets_in(f"0x{digits[1:]} 0x{digits}0 0x{'ab' * 32}") == []


@given(st.sampled_from([(0x30, "litecoin"), (0x32, "litecoin"), (0x1E, "dogecoin")]), HASHES)
def test_smaller_networks_have_their_own_signal(network: tuple[int, str], body: bytes) -> None:
    """Litecoin and Dogecoin addresses are told apart from Bitcoin's."""
    address = base58check(network[0], body)
    assert [(w.kind, w.address) for w in wallets_in(f"pay {address}")] == [(network[1], address)]


@given(HASHES)
def test_a_ripple_address_is_told(body: bytes) -> None:
    """An address of the XRP Ledger, whose alphabet is its own, is told; a wrong letter is not."""
    swapped = str.maketrans(ALPHABET, RIPPLE)
    address = base58check(0x00, body).translate(swapped)
    assert [w.kind for w in wallets_in(f"send {address}")] in (["ripple"], [])
    assert is_ripple(address)
    assert not is_ripple(address[:-1] + ("r" if address[-1] != "r" else "p"))


def ton(flags: int, chain: int, body: bytes) -> str:
    """Return a user-friendly TON address."""
    payload = bytes([flags, chain]) + body
    return b64encode(payload + binascii.crc_hqx(payload, 0).to_bytes(2, "big"), b"-_").decode()


@given(st.sampled_from([0x11, 0x51, 0x91, 0xD1]), st.sampled_from([0, 255]), KEYS)
def test_a_ton_address_is_told_by_its_checksum(flags: int, chain: int, body: bytes) -> None:
    """A user-friendly TON address is told in either alphabet; a wrong letter spoils it."""
    address = ton(flags, chain, body)
    for written in (address, address.replace("-", "+").replace("_", "/")):
        assert is_ton(written)
        assert [w.kind for w in wallets_in(f"pay {written} now")] == ["ton"]
    assert wallets_in(address[:20] + ("A" if address[20] != "A" else "B") + address[21:]) == []


def test_a_raw_ton_address_is_told() -> None:
    """A chain, a colon and 64 hexadecimal digits are a TON address; 63 are not."""
    digits = "0123456789abcdef" * 4
    assert [(w.kind, w.start) for w in wallets_in(f"to 0:{digits}")] == [("ton", 3)]
    assert wallets_in(f"to 0:{digits[1:]}") == []


def base58(body: bytes) -> str:
    """Return bytes in Base58, without a checksum."""
    number, written = int.from_bytes(body, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        written = ALPHABET[digit] + written
    return "1" * (len(body) - len(body.lstrip(b"\0"))) + written


@given(st.integers(0, 100_000))
def test_a_solana_address_needs_company(seed: int) -> None:
    """32 bytes in Base58 are an address near a word of wallets or alone on a line, else none."""
    address = base58(hashlib.sha256(seed.to_bytes(3)).digest())
    near, alone = f"send SOL to {address}", f"here:\n{address}\nthanks"
    assert [w.kind for w in wallets_in(near)] == ["solana"]
    assert [w.kind for w in wallets_in(alone)] == ["solana"]
    assert [w.kind for w in wallets_in(f"钱包 {address}")] == ["solana"]
    assert wallets_in(f"the session {address} has ended") == []
    assert wallets_in(f"https://shop.example/wallet/{address}") == []


@pytest.mark.parametrize(
    "word", ["A" * 43, "a" * 20 + "B" * 22, "abcdefghijkmnopqrstuvwxyzabcdefghijkmnop", "z" * 44]
)
def test_a_long_word_is_no_solana_address(word: str) -> None:
    """Few letters, one case and numbers too long are no key, whatever stands beside them."""
    assert wallets_in(f"wallet {word}") == []


@pytest.mark.parametrize("hidden", ["\u200b", "\u2060"])
def test_a_disguised_address_is_told(hidden: str) -> None:
    """Zero-width characters and full width hide no address."""
    address = base58check(0x41, bytes(range(20)))
    assert [w.address for w in wallets_in(address[:9] + hidden + address[9:])] == [address]
    wide = address.translate({code: code + 0xFEE0 for code in range(0x30, 0x7B)})
    assert [w.address for w in wallets_in(wide)] == [address]


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
