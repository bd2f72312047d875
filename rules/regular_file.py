"""Reads files that end: a pipe or a device among the rule files could hold up a load for ever."""

import errno
from pathlib import Path


class EndlessError(OSError):
    """What stands there is a device or a pipe, which might never end. The rule writer's to mend."""


def read_regular(path: Path) -> bytes:
    """Return the bytes of the file at *path*.

    Raises EndlessError when it is a device or a pipe, OSError as ``Path.read_bytes`` does.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        raise EndlessError(errno.EINVAL, "not a regular file", str(path))
    return path.read_bytes()
