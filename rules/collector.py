"""Python's garbage collector, held still while a rulebook is made, or lint goes through one.

Either makes many objects and no garbage that goes in circles. Left alone, the collector walks
over all of them again and again: of 10,000 rules that takes as long as reading them, and each
walk stops every thread.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

MANY = 50_000
"""Objects made meanwhile from which on they are set aside: the collector never looks at them.

Fewer are walked over in some milliseconds. Those set aside are freed as ever when nobody holds
them any more; only a circle among them would stay, and a rulebook has none.
"""

_lock = Lock()
_loads = 0
_was_on = False


@contextmanager
def collector_held() -> Iterator[None]:
    """Hold the collector still until the block ends, and those of other threads with it."""
    global _loads, _was_on
    with _lock:
        _loads += 1
        if _loads == 1:
            _was_on = gc.isenabled()
            gc.disable()
    try:
        yield
    finally:
        with _lock:
            _loads -= 1
            if _loads == 0 and _was_on:
                if gc.get_count()[0] > MANY:
                    gc.freeze()
                gc.enable()
