"""Named arrays as one run of bytes, and back again without copying a single one.

NumPy's own archive is unpacked copy by copy, and each copy of some megabytes holds the interpreter
for itself as long as it takes: nobody is answered meanwhile.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]

_ALIGNED_TO = 64
"""Bytes: what every kind of number is read at its fastest from."""

_LENGTH_BYTES = 8


def packed(arrays: Arrays) -> bytes:
    """Return *arrays*, of plain numbers, as they are read by ``unpacked``."""
    plain = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    told = json.dumps({name: [one.dtype.str, one.shape] for name, one in plain.items()}).encode()
    parts = [len(told).to_bytes(_LENGTH_BYTES, "little") + told]
    parts += [array.tobytes() for array in plain.values()]
    return b"".join(part + bytes(-len(part) % _ALIGNED_TO) for part in parts)


def unpacked(body: memoryview) -> dict[str, NDArray[Any]]:
    """Return the arrays of *body*, which lie in it. Raises ValueError when it holds no arrays."""
    return dict(_arrays(body))


def _arrays(body: memoryview) -> Iterator[tuple[str, NDArray[Any]]]:
    end = _LENGTH_BYTES + int.from_bytes(body[:_LENGTH_BYTES], "little")
    told = json.loads(bytes(body[_LENGTH_BYTES:end]))
    for name, (kind, shape) in told.items():
        start = end + -end % _ALIGNED_TO
        dtype = np.dtype(kind)
        if dtype.hasobject:
            raise ValueError("an array of plain numbers was expected")
        count = int(np.prod(shape, dtype=np.int64))
        end = start + count * dtype.itemsize
        yield name, np.frombuffer(body[start:end], dtype, count).reshape(shape)
