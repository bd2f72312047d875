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
import json
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

Purpose = Literal["report", "dispute", "language"]

FILE_NAME = "reporter.key"
_KEY_BYTES = 32  # as long as a SHA-256 digest: longer adds nothing, shorter weakens (RFC 2104, 3)
_SCHEME = b"second-look/1"


class KeyFileError(Exception):
    """The key file cannot be read, written or destroyed. The operator's to mend: disk or rights.

    A `KeyRing` raises none: it goes on, with a key in memory if need be, and hands them over in
    `KeyRing.problems`.
    """


@dataclass(frozen=True, slots=True, repr=False)
class _Key:
    """A key and the day it was made. No representation: it must not end in a traceback."""

    value: bytes
    created_on: date

    @classmethod
    def new(cls, today: date) -> "_Key":
        return cls(secrets.token_bytes(_KEY_BYTES), today)

    @classmethod
    def from_json(cls, text: bytes) -> "_Key":
        """Return the key written as `text`; ValueError, KeyError or TypeError if none was."""
        written = json.loads(text)
        value = bytes.fromhex(str(written["key"]))
        if len(value) != _KEY_BYTES:
            raise ValueError(f"the key does not have {_KEY_BYTES} bytes")
        return cls(value, date.fromisoformat(str(written["created"])))

    def to_json(self) -> bytes:
        written = {"key": self.value.hex(), "created": self.created_on.isoformat()}
        return json.dumps(written).encode()


class KeyRing:
    """The current key, and the tokens made with it. `KeyRing.open` makes one.

    `persistent` says whether the key survives a restart. `problems` is what went wrong when the
    file was last read or written, for the operator; empty if nothing did.
    """

    def __init__(self, path: Path, key_days: int, key: _Key) -> None:
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
            ring = cls(path, key_days, _read(path))
        except FileNotFoundError:
            ring = cls(path, key_days, _Key.new(today))
            ring._save()
        except KeyFileError as error:
            ring = cls(path, key_days, _Key.new(today))
            ring._save()
            ring.problems = (error, *ring.problems)
            ring._replaced = True
        else:
            ring._replaced = ring.rotate_if_due(today)
        return ring

    def __repr__(self) -> str:
        return f"KeyRing(created_on={self.created_on}, persistent={self.persistent})"

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
            self._key = _Key.new(today)
        if due or not self.persistent:
            self._save()
        replaced, self._replaced = due or self._replaced, False
        return replaced

    def _save(self) -> None:
        """Destroy what the file holds, then write the current key; neither waits on the other."""
        self.problems = ()
        try:
            _destroy(self._path)
        except KeyFileError as error:
            self.problems += (error,)
        try:
            _write(self._path, self._key)
            self.persistent = True
        except KeyFileError as error:
            self.problems += (error,)
            self.persistent = False


def _read(path: Path) -> _Key:
    """Return the key in a file; FileNotFoundError where there is no file."""
    try:
        key = _Key.from_json(path.read_bytes())
    except FileNotFoundError:
        raise
    except OSError as error:
        raise KeyFileError(f"{path} cannot be read, so a new key was made: {error}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise KeyFileError(f"{path} is damaged, so a new key was made.") from error
    with suppress(OSError):
        path.chmod(0o600)  # it may have come back from a backup, open to all
    return key


def _destroy(path: Path) -> None:
    """Overwrite a file with random bytes and remove it; a missing one is no failure."""
    try:
        with path.open("r+b") as file:
            file.write(secrets.token_bytes(os.fstat(file.fileno()).st_size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise KeyFileError(f"{path} cannot be overwritten, the old key remains: {error}") from error


def _write(path: Path, key: _Key) -> None:
    """Write a key so that after a crash the file holds it whole or not at all."""
    beside = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)  # left by a crash
        with os.fdopen(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(key.to_json())
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        what = "cannot be written, so the key is in memory only and ends with the process"
        raise KeyFileError(f"{path} {what}: {error}") from error


def _sync_folder(folder: Path) -> None:
    """Have the new name in a folder survive a power cut, where the system knows how."""
    with suppress(OSError):  # Windows opens no folder, some file systems sync none
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
