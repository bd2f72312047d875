"""A file of arrays that loads at once: one line of JSON that says what it is, then the arrays."""

import json
import mmap
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_ALIGNED = 64


def write_arrays(
    path: Path, about: Mapping[str, str], arrays: Mapping[str, NDArray[np.generic]]
) -> int:
    """Write *arrays* to *path* under a first line that holds *about*; return the size in bytes."""
    places, body = {}, b""
    for name, array in arrays.items():
        little = array.astype(array.dtype.newbyteorder("<"))
        places[name] = [little.dtype.str, len(body), len(array)]
        body += little.tobytes()
        body += bytes(-len(body) % _ALIGNED)
    head = json.dumps({"about": dict(about), "arrays": places}, ensure_ascii=False).encode()
    head += b" " * (-(len(head) + 1) % _ALIGNED) + b"\n"
    path.write_bytes(head + body)
    return len(head) + len(body)


def read_arrays(path: Path) -> tuple[dict[str, str], dict[str, NDArray[np.generic]]]:
    """Return what a file says about itself and its arrays, which cannot be written to.

    Raises OSError when it cannot be read, ValueError or KeyError when it is no such file.
    """
    with path.open("rb") as file:
        whole = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    start = whole.find(b"\n") + 1
    head = json.loads(whole[:start])
    arrays = {
        name: np.frombuffer(whole, kind, count, start + offset)
        for name, (kind, offset, count) in head["arrays"].items()
    }
    return head["about"], arrays
