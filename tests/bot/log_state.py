"""Put back what configure_logging changes for the whole process."""

import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import structlog


@contextmanager
def kept_log_state() -> Iterator[None]:
    """Restore the logging of the process when the block ends."""
    factory, level = logging.getLogRecordFactory(), logging.root.level
    handlers = logging.root.handlers[:]
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning
    events = structlog.get_config()
    yield
    for thread in threading.enumerate():
        if "_connection_worker_thread" in thread.name:  # aiosqlite's; it logs to its very end
            thread.join()
    logging.setLogRecordFactory(factory)
    logging.root.setLevel(level)
    logging.root.handlers[:] = handlers
    sys.excepthook, threading.excepthook, sys.unraisablehook, warnings.showwarning = hooks
    structlog.configure(**events)
