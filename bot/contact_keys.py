"""Keys under which the bot keeps how to reach those who asked to be told of another answer.

A key seals a chat's number, and makes the fingerprints of a message and of a wish, so that the
database alone tells neither who nor what. Each lies in a file of its own beside the database's
folder, `contact-<day>.key`. A key serves `TELL_DAYS` days for new wishes and as many again for
those made with it; then it is overwritten and removed, and what it sealed can be opened by nobody.
See docs/decisions/0014-telling-askers.md.
"""

import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from secrets import token_bytes

from Crypto.Cipher import ChaCha20_Poly1305

from bot.key_file import Key, KeyFileError, destroy_key, read_key, write_key

TELL_DAYS = 30
"""Days in which an asker is told of another answer: scripts of scams and the rules against them
change within weeks, and how to reach a person is not kept longer than it may be of use."""

_PADDED = 64  # bytes: every sealed contact is as long as any other
_NONCE = 12  # bytes, https://www.rfc-editor.org/rfc/rfc8439#section-2.3
_TAG = 16


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach an asker: the number of the private chat, and the language of the answer."""

    chat_id: int
    language: str


class ContactKey:
    """One key, and all that is made with it."""

    def __init__(self, key: Key) -> None:
        self.created_on = key.created_on
        self._value = key.value

    def __repr__(self) -> str:
        return f"ContactKey(created_on={self.created_on})"

    def token(self, asker: int, subject: str) -> str:
        """Return 64 hex digits that stand for this asker's wish about this subject."""
        return self._made("watch", f"{asker}\0{subject}")

    def subject(self, whole: str) -> str:
        """Return 64 hex digits, equal for equal messages; *whole* is all of the message."""
        return self._made("subject", whole)

    @property
    def for_sketches(self) -> bytes:
        """Return the key of `bot.likeness.sketch`."""
        return bytes.fromhex(self._made("sketch", ""))

    def seal(self, contact: Contact, token: str) -> str:
        """Return *contact* in hex, to be opened by this key and for this token alone."""
        nonce = token_bytes(_NONCE)
        written = json.dumps([contact.chat_id, contact.language]).encode().ljust(_PADDED)
        sealed, tag = self._cipher(nonce, token).encrypt_and_digest(written)
        return (nonce + sealed + tag).hex()

    def unseal(self, sealed: str, token: str) -> Contact | None:
        """Return what was sealed; None when another key did, or for another token."""
        raw = bytes.fromhex(sealed)
        nonce, middle, tag = raw[:_NONCE], raw[_NONCE:-_TAG], raw[-_TAG:]
        try:
            chat_id, language = json.loads(
                self._cipher(nonce, token).decrypt_and_verify(middle, tag)
            )
        except ValueError:
            return None
        return Contact(chat_id, language)

    def _cipher(self, nonce: bytes, token: str) -> ChaCha20_Poly1305.ChaCha20Poly1305Cipher:
        key = bytes.fromhex(self._made("seal", ""))
        cipher = ChaCha20_Poly1305.new(key=key, nonce=nonce)
        cipher.update(token.encode())
        return cipher

    def _made(self, purpose: str, of: str) -> str:
        parts = f"second-look/1\0{purpose}\0{of}".encode("utf-8", "surrogatepass")
        return hmac.digest(self._value, parts, "sha256").hex()


class ContactKeys:
    """The keys of a folder. `problems` is what went wrong with their files, for the operator."""

    def __init__(self, folder: Path, keys: list[Key]) -> None:
        self._folder = folder
        self._keys = keys
        self._unwritten: list[Key] = []
        self.problems: tuple[KeyFileError, ...] = ()

    @classmethod
    def open(cls, folder: Path, today: date) -> "ContactKeys":
        """Return the keys kept in *folder*, those that are over destroyed. None is made yet."""
        ring = cls(folder, [])
        for path in sorted(folder.glob("contact-*.key")):
            try:
                ring._keys.append(read_key(path))
            except (KeyFileError, FileNotFoundError) as error:
                ring._note(error)
        ring.end(today)
        return ring

    def __iter__(self) -> Iterator[ContactKey]:
        """Yield the keys that are still there, the newest first."""
        return (ContactKey(key) for key in reversed(self._keys))

    def newest(self, today: date) -> ContactKey:
        """Return the key for a new wish; one is made where there is none young enough.

        While a key cannot be written it ends with the process, and so do its wishes; it is tried
        again with each further wish, and daily.
        """
        if not self._keys or not 0 <= (today - self._keys[-1].created_on).days < TELL_DAYS:
            self._keys.append(Key.new(today))
            self._unwritten.append(self._keys[-1])
        self._write()
        return ContactKey(self._keys[-1])

    def end(self, today: date) -> int:
        """Destroy the keys that no wish needs any more; return how many. Call it daily."""
        self.problems = ()
        kept = timedelta(days=2 * TELL_DAYS)
        over = [key for key in self._keys if not today - kept < key.created_on <= today]
        for key in over:
            self._keys.remove(key)
            try:
                destroy_key(self._path(key))
            except KeyFileError as error:
                self._note(error)
        self._unwritten = [key for key in self._unwritten if key in self._keys]
        self._write()
        return len(over)

    def _write(self) -> None:
        for key in tuple(self._unwritten):
            try:
                write_key(self._path(key), key)
            except KeyFileError as error:
                self._note(error)
            else:
                self._unwritten.remove(key)

    def _path(self, key: Key) -> Path:
        return self._folder / f"contact-{key.created_on}.key"

    def _note(self, error: Exception) -> None:
        known = {str(problem) for problem in self.problems}
        if isinstance(error, KeyFileError) and str(error) not in known:
            self.problems += (error,)
