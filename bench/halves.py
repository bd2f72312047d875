"""The two halves of a source: one that developers may read, one they know by its numbers alone."""

import hashlib
from typing import Literal

Half = Literal["read", "blind"]


def half_of(text: str) -> Half:
    """Return the half *text* is in, by its SHA-256; a lone surrogate is hashed as it stands."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return "blind" if digest[-1] % 2 else "read"
