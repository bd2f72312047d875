"""What must never be in a log, and how tests read one."""

from collections.abc import Callable
from typing import Any

CANARY = "canary"
TOKEN = f"123456789:{CANARY}-{'x' * 30}"

Lines = Callable[[], list[dict[str, Any]]]
"""Returns the lines so far."""
