"""Files that are as they were written or not at all: written in one step, sealed with a digest."""

import glob
import hashlib
import os
import tempfile
from contextlib import suppress
from pathlib import Path

import numpy as np

_MAGIC = b"second-look sealed 1\n"
_HEAD = len(_MAGIC) + 65
"""Bytes before the body: what kind of file it is, and the digest of the body, a line each."""

_LOT = 1 << 20
"""Bytes read at once; other threads run while they are read."""

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
    digest = hashlib.sha256()
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if head[: len(_MAGIC)] != _MAGIC or head[-1:] != b"\n" or len(head) != _HEAD:
            raise DamagedError("this is no sealed file of this version")
        body = np.empty(max(os.fstat(file.fileno()).st_size - _HEAD, 0), np.uint8).data
        for start in range(0, len(body), _LOT):
            lot = body[start : start + _LOT]
            if file.readinto(lot) != len(lot):
                raise DamagedError("the file became shorter while it was read")
            digest.update(lot)
    if digest.hexdigest().encode() != head[len(_MAGIC) : -1]:
        raise DamagedError("the file is damaged")
    return body.toreadonly()


def _sweep(path: Path, newest: Path) -> None:
    """Remove what writers of *path* that were stopped on the way have left beside it."""
    stale = newest.stat().st_mtime - _WRITTEN_WITHIN
    for part in path.parent.glob(f"{glob.escape(path.name)}*.part"):
        if part.stat().st_mtime < stale:
            part.unlink()
