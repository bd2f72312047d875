"""Memory that is free again, given back to the system.

Making a rulebook takes more than keeping it. What was freed in between stays with the process
until somebody asks for it, which on a small machine is memory that other programs lack.
"""

import ctypes
from contextlib import suppress


def give_back() -> None:
    """Give free memory back, where the C library knows how: glibc's ``malloc_trim`` (3)."""
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
