"""Seed words and private keys are told from prose and from the numbers of transactions."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mnemonic import Mnemonic

from rules.signals import find_signals
from rules.signals.checksums import base58_bytes, is_private_key

LIST = Mnemonic("english").wordlist
PHRASE = LIST[100:2000:160]  # twelve words, no wallet's
LETTERS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def told(text: str, name: str) -> list[str]:
    """Return the words of `text` that carry the signal `name`."""
    return [text[s.start : s.end] for s in find_signals(text) if s.name == name]


def private_key(body: bytes) -> str:
    """Return a key in Wallet Import Format."""
    payload = b"\x80" + body
    payload += hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    number, written = int.from_bytes(payload, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        written = LETTERS[digit] + written
    return written


@pytest.mark.parametrize("between", [" ", "\n", ", ", ",", "  ", " / "])
def test_twelve_words_of_the_list_are_a_seed_phrase(between: str) -> None:
    """Twelve words are told whole, however they are parted, and not the words before them."""
    phrase = between.join(PHRASE)
    assert told(f"Take these: {phrase}. Thanks", "secret.seed_phrase") == [phrase]


@given(st.sampled_from([12, 15, 18, 21, 24]), st.randoms())
def test_any_seed_phrase_is_told(length: int, random: object) -> None:
    """Any phrase of the lengths of BIP-39 is told, in capitals and with numbers before its words."""
    words = LIST[:: 2048 // length][:length]
    numbered = " ".join(f"{i}. {word.upper()}" for i, word in enumerate(words, 1))
    assert len(told(numbered, "secret.seed_phrase")) == 1


def test_a_disguised_seed_phrase_is_told() -> None:
    """Full-width letters and zero-width characters hide no seed phrase."""
    wide = " ".join(PHRASE).translate({ord(c): ord(c) + 0xFEE0 for c in "abcdefghij"})
    assert told(wide, "secret.seed_phrase") == [wide]
    assert len(told("\u200b".join(" ".join(PHRASE)), "secret.seed_phrase")) == 1


@pytest.mark.parametrize(
    "text",
    [
        " ".join(PHRASE[:11]),
        " ".join(PHRASE[:6]) + " and then " + " ".join(PHRASE[6:]),
        "very " * 14,
        "please bring some fresh bread, cheese, salad, water, and paper plates for everyone tonight",
    ],
)
def test_prose_is_no_seed_phrase(text: str) -> None:
    """Eleven words, words with others between, and one word many times are none."""
    assert told(text, "secret.seed_phrase") == []


@given(st.binary(min_size=32, max_size=32), st.booleans())
def test_a_private_key_is_told_by_its_checksum(body: bytes, compressed: bool) -> None:
    """A key in Wallet Import Format is told; with one letter changed it is not."""
    key = private_key(body + b"\x01" * compressed)
    assert told(f"import {key} now", "secret.private_key") == [key]
    assert is_private_key(key)
    changed = key[:-1] + ("2" if key[-1] != "2" else "3")
    assert told(changed, "secret.private_key") == []


def test_hexadecimal_needs_words_for_a_key() -> None:
    """64 digits are a key beside "private key", in several languages; alone a transaction."""
    digits = "0123456789abcdef" * 4
    assert told(f"private key: {digits}", "secret.private_key") == [digits]
    assert told(f"приватный ключ {digits}", "secret.private_key") == [digits]
    assert told(f"私钥：0x{digits}", "secret.private_key") == [f"0x{digits}"]
    assert told(f"transaction {digits}", "secret.private_key") == []


@given(st.text(LETTERS, min_size=1, max_size=64))
def test_base58_is_read_and_written_back(written: str) -> None:
    """What a Base58 text stands for, written again, is the text."""
    body = base58_bytes(written)
    assert body is not None
    number, again = int.from_bytes(body, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        again = LETTERS[digit] + again
    assert "1" * (len(body) - len(body.lstrip(b"\0"))) + again == written
