"""A secret key in a file of its own: written whole or not at all, overwritten when it ends."""

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

_KEY_BYTES = 32  # as long as a SHA-256 digest: longer adds nothing, shorter weakens (RFC 2104, 3)


class KeyFileError(Exception):
    """The key file cannot be read, written or destroyed. The operator's to mend: disk or rights.

    Who keeps keys raises none: it goes on, with a key in memory if need be, and hands them over
    in `problems`.
    """


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """A key and the day it was made. No representation: it must not end in a traceback."""

    value: bytes
    created_on: date

    @classmethod
    def new(cls, today: date) -> "Key":
        """Return a random key of that day."""
        return cls(secrets.token_bytes(_KEY_BYTES), today)

    @classmethod
    def from_json(cls, text: bytes) -> "Key":
        """Return the key written as `text`; ValueError, KeyError or TypeError if none was."""
        written = json.loads(text)
        value = bytes.fromhex(str(written["key"]))
        if len(value) != _KEY_BYTES:
            raise ValueError(f"the key does not have {_KEY_BYTES} bytes")
        return cls(value, date.fromisoformat(str(written["created"])))

    def to_json(self) -> bytes:
        """Return what `from_json` reads."""
        written = {"key": self.value.hex(), "created": self.created_on.isoformat()}
        return json.dumps(written).encode()


def read_key(path: Path) -> Key:
    """Return the key in a file; FileNotFoundError where there is no file."""
    try:
        key = Key.from_json(path.read_bytes())
    except FileNotFoundError:
        raise
    except OSError as error:
        raise KeyFileError(f"{path} cannot be read, so a new key was made: {error}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise KeyFileError(f"{path} is damaged, so a new key was made.") from error
    with suppress(OSError):
        path.chmod(0o600)  # it may have come back from a backup, open to all
    return key


def destroy_key(path: Path) -> None:
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


def write_key(path: Path, key: Key) -> None:
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
