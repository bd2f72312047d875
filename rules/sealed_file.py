"""Files that are as they were written or not at all: written in one step, sealed with a digest."""

import glob
import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path

_MAGIC = b"second-look sealed 1\n"

_WRITTEN_WITHIN = 3_600
"""Seconds after which a file that is still being written never will be."""


class DamagedError(Exception):
    """A sealed file is not what was written; it is passed over."""


def write_sealed(path: Path, body: bytes | memoryview) -> bool:
    """Write *body* to *path*; return whether that worked. A full disk is no reason to fail."""
    seal = hashlib.sha256(body).hexdigest().encode() + b"\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    except OSError:
        return False
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines((_MAGIC, seal, body))
        _sweep(path, Path(temporary))
        Path(temporary).replace(path)
    except OSError:
        with suppress(OSError):
            Path(temporary).unlink()
        return False
    return True


def read_sealed(path: Path) -> memoryview:
    """Return what was written to *path*.

    Raises DamagedError when a bit of it is not as written, OSError when it cannot be read.
    """
    content = path.read_bytes()
    start = len(_MAGIC)
    end = start + 65
    if content[:start] != _MAGIC or content[end - 1 : end] != b"\n":
        raise DamagedError("this is no sealed file of this version")
    body = memoryview(content)[end:]
    if hashlib.sha256(body).hexdigest().encode() != content[start : end - 1]:
        raise DamagedError("the file is damaged")
    return body


def _sweep(path: Path, newest: Path) -> None:
    """Remove what writers of *path* that were stopped on the way have left beside it."""
    stale = newest.stat().st_mtime - _WRITTEN_WITHIN
    for part in path.parent.glob(f"{glob.escape(path.name)}*.part"):
        if part.stat().st_mtime < stale:
            part.unlink()
