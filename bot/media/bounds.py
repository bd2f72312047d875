"""What the process that reads pictures may use. A picture is made by a stranger."""

import os
import signal
from contextlib import suppress

MOST_MEMORY = 3_000_000_000
"""Bytes of address space: some 0.7 GB are in use while a picture is read."""

PATIENCE = 5
"""Steps by which it lets others go first (nice, 0 to 19): messages of text are answered before."""


def be_bounded() -> None:
    """Take little memory, write no file, keep behind, and leave Ctrl-C to the bot.

    Where the system has no such bounds (Windows), there are none.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(ImportError, OSError, ValueError, AttributeError):
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        for kind, most in (
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_AS, MOST_MEMORY),
        ):
            resource.setrlimit(kind, (most, most))
        os.nice(PATIENCE)
