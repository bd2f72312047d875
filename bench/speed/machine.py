"""The machine a bench ran on, as far as it matters for times."""

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("hyperscan", "rapidfuzz", "numpy", "google-re2", "pydantic", "pyyaml")
"""Those a scan or a load spends its time in."""


def machine() -> list[tuple[str, str]]:
    """Return what to say of the machine, as name and value."""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return [
        ("processor", f"{_processor()}, {os.cpu_count()} cores"),
        ("system", f"{platform.system()} {platform.release().split('-')[0]}"),
        ("Python", f"{python}, {platform.python_compiler()}"),
        ("libraries", ", ".join(f"{name} {version(name)}" for name in LIBRARIES)),
        ("date", f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"),
    ]


def load() -> str:
    """Return how busy the machine is: the running programs of the last minute, on average."""
    return f"{os.getloadavg()[0]:.1f}"


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    if told.exists():
        for line in told.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
