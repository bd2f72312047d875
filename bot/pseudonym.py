"""Tokens that stand for an asker without naming them, and the key they hang on.

A token is an HMAC over what it is for, the asker's Telegram id and a subject (for a report the
digest of the message). Who has the key can compute an asker's token for a given subject and so
find their rows; who has not cannot even tell that two rows come from one asker, nor try out the
few thousand million ids there are. The key lives in one file outside the database, is replaced
when it is `key_days` old, and the old one is destroyed: from then on nobody, the operator
included, can connect those rows with anybody. See docs/decisions/0003-unlinkable-report-tokens.md.

One process uses a key file. Two would replace each other's key, and each would lose the other's
tokens.
"""

import hmac
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Literal

from bot.key_file import Key, KeyFileError, destroy_key, read_key, write_key

Purpose = Literal["report", "dispute", "language", "country", "group", "business"]

FILE_NAME = "reporter.key"
_SCHEME = b"second-look/1"


class KeyRing:
    """The current key, and the tokens made with it. `KeyRing.open` makes one.

    `persistent` says whether the key survives a restart. `problems` is what went wrong when the
    file was last read or written, for the operator; empty if nothing did.
    """

    def __init__(self, path: Path, key_days: int, key: Key) -> None:
        self._path = path
        self._key_days = key_days
        self._key = key
        self._replaced = False  # since the last answer of rotate_if_due
        self.persistent = True
        self.problems: tuple[KeyFileError, ...] = ()

    @classmethod
    def open(cls, folder: Path, *, today: date, key_days: int = 30) -> "KeyRing":
        """Return the ring whose key is kept in `folder`; without one it begins today.

        A missing folder is made. A damaged or unreadable file is replaced by a new key: the tokens
        of the old one are lost, as they would be by rotation. A key that is due is rotated.
        """
        path = folder / FILE_NAME
        try:
            ring = cls(path, key_days, read_key(path))
        except FileNotFoundError:
            ring = cls(path, key_days, Key.new(today))
            ring._save()
        except KeyFileError as error:
            ring = cls(path, key_days, Key.new(today))
            ring._save()
            ring.problems = (error, *ring.problems)
            ring._replaced = True
        else:
            ring._replaced = ring.rotate_if_due(today)
        return ring

    def __repr__(self) -> str:
        return f"KeyRing(created_on={self.created_on}, persistent={self.persistent})"

    @property
    def folder(self) -> Path:
        """The folder in which keys are kept."""
        return self._path.parent

    @property
    def created_on(self) -> date:
        """The day the current key was made; no token of before can be made again."""
        return self._key.created_on

    def token(self, asker: int, subject: str, purpose: Purpose = "report") -> str:
        """Return 64 hex digits: the same for the same key, asker, subject and purpose, no other.

        `subject` is the digest of the message for a report or a dispute, "" for a language.
        """
        parts = (_SCHEME, purpose.encode(), str(asker).encode(), subject.encode())
        # Only the subject, which comes last, could hold a NUL: no two lists give one message.
        return hmac.digest(self._key.value, b"\0".join(parts), "sha256").hex()

    def tokens(self, asker: int, subjects: Iterable[str], purpose: Purpose = "report") -> list[str]:
        """Return the token of each subject, in order: how all rows of one asker are found.

        About 5 µs each: for more than a few thousand, call it in a thread.
        """
        return [self.token(asker, subject, purpose) for subject in subjects]

    def rotate_if_due(self, today: date) -> bool:
        """Return whether the key was replaced, because it is `key_days` old or from the future.

        A replacement when the ring was opened counts too, once.

        The old key is overwritten in its file before the new one takes its place. That is all a
        program can do, and it promises little: flash storage and copy-on-write file systems write
        elsewhere and keep the old block a while; snapshots, backups, swap and this process's
        memory may hold copies. Encrypt the disk, and leave the key file out of backups.

        A key that could not be kept is tried again here: call this daily, with the UTC date.
        """
        age = (today - self._key.created_on).days
        due = not 0 <= age < self._key_days
        if due:
            self._key = Key.new(today)
        if due or not self.persistent:
            self._save()
        replaced, self._replaced = due or self._replaced, False
        return replaced

    def keep(self) -> None:
        """Write the key once more where that could not be done; `problems` says how it went."""
        if not self.persistent:
            self._save()

    def _save(self) -> None:
        """Destroy what the file holds, then write the current key; neither waits on the other."""
        self.problems = ()
        try:
            destroy_key(self._path)
        except KeyFileError as error:
            self.problems += (error,)
        try:
            write_key(self._path, self._key)
            self.persistent = True
        except KeyFileError as error:
            self.problems += (error,)
            self.persistent = False
