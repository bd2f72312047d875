"""What opens a wallet to whoever reads it: seed words and private keys."""

import re
from collections.abc import Iterator
from itertools import islice

from mnemonic import Mnemonic

from rules.signals.checksums import is_private_key
from rules.signals.flat import Flat
from rules.signals.marks import MANY_WORDS, RUN
from rules.signals.signal import Signal

_WORDS = frozenset(Mnemonic("english").wordlist)
"""The 2,048 English words of BIP-39 (https://github.com/bitcoin/bips, bip-0039)."""

_FEWEST_WORDS = 12  # BIP-39 allows 12, 15, 18, 21 and 24
_FEWEST_DIFFERENT = 9
_WORD = re.compile(r"[a-z]++")
_BETWEEN = re.compile(r"[\s,;.:)(0-9/|*_–—-]{1,8}")
_PARTED = dict.fromkeys(map(ord, ",;.:)(0123456789/|*_–—-"), " ")
"""What may part the words, as spaces; each is in `_BETWEEN`, too."""
_KEY = re.compile(r"[5KL](?<![A-Za-z0-9].)[1-9A-HJ-NP-Za-km-z]{50,51}(?![A-Za-z0-9])")
_HEX_KEY = re.compile(r"(?:0x)?[0-9a-f](?<![0-9a-wyz].)(?<![0-9a-z]0x.)[0-9a-f]{63}(?![0-9a-z])")
_OF_KEYS = re.compile(
    r"private key|privkey|secret key|priv key|私钥|私鑰|密钥|密鑰"
    r"|приватн\w{2,4} ключ|закрыт\w{2,4} ключ"
    r"|clave privada|llave privada|chave privada|clé privée|privater schlüssel|privaten schlüssel"
    r"|chiave privata|klucz prywatny|özel anahtar|المفتاح الخاص|مفتاح خاص|प्राइवेट की|kunci pribadi"
    r"|khóa riêng|khoá riêng|private-key|คีย์ส่วนตัว|개인키|개인 키|秘密鍵|seed|mnemonic|助记词|助記詞"
)
_REACH = 80
_MOST = 50


def secret_signals(flat: Flat) -> list[Signal]:
    """Return the signals for seed phrases (secret.seed_phrase) and keys (secret.private_key).

    A seed phrase is 12 words or more of the BIP-39 list in a row. A key is one in Wallet Import
    Format, whose checksum is right, or 64 hexadecimal digits near words for a key: without them
    they are the number of a transaction.
    """
    found: list[Signal] = []
    if MANY_WORDS in flat.seen.marks:
        found += _seed_phrases(flat)
    if RUN in flat.seen.marks:
        found += _keys(flat)
    return found


def _seed_phrases(flat: Flat) -> Iterator[Signal]:
    if not _has_long_run(flat.low):
        return
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(flat.low):
        if run and not _BETWEEN.fullmatch(flat.low, run[-1].end(), word.start()):
            yield from _phrase(flat, run)
            run = []
        if word[0] in _WORDS:
            run.append(word)
        else:
            yield from _phrase(flat, run)
            run = []
    yield from _phrase(flat, run)


def _has_long_run(low: str) -> bool:
    """Tell at little cost whether enough words of the list stand in a row."""
    length = 0
    for word in low.translate(_PARTED).split():
        length = length + 1 if word in _WORDS else 0
        if length == _FEWEST_WORDS:
            return True
    return False


def _phrase(flat: Flat, run: list[re.Match[str]]) -> Iterator[Signal]:
    if len(run) >= _FEWEST_WORDS and len({word[0] for word in run}) >= _FEWEST_DIFFERENT:
        yield flat.signal("secret.seed_phrase", run[0].start(), run[-1].end())


def _keys(flat: Flat) -> Iterator[Signal]:
    for match in islice(_KEY.finditer(flat.text), _MOST):
        if is_private_key(match[0]):
            yield flat.signal("secret.private_key", *match.span())
    for match in islice(_HEX_KEY.finditer(flat.low), _MOST):
        start, end = match.span()
        if _OF_KEYS.search(flat.low[max(0, start - _REACH) : end + _REACH]):
            yield flat.signal("secret.private_key", start, end)
