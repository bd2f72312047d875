"""Loads rule files in a process of its own and prints, as JSON, how long and how much memory.

    python -m bench.speed.fresh FOLDER

A process of its own, because what C libraries take is seen only from outside, and because nothing
is warm there. ``measure`` starts it and reads what it printed.
"""

import gc
import json
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from rules import load_rulebook

ROOT = Path(__file__).parents[2]
_STATM = Path("/proc/self/statm")


@dataclass(frozen=True, slots=True)
class Load:
    """One load in a fresh process: seconds by clock and processor, resident bytes after it."""

    clock: float
    processor: float
    resident: int
    peak: int
    rules: int


def measure(folder: Path) -> Load:
    """Return what one load of *folder* takes in a fresh process."""
    asked = [sys.executable, "-m", "bench.speed.fresh", str(folder)]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, check=True)  # noqa: S603
    return Load(**json.loads(done.stdout))


def main() -> None:
    """Load the folder named, scan one message, and print the figures."""
    clock, processor = time.perf_counter(), time.process_time()
    rulebook = load_rulebook(sys.argv[1])
    took = time.perf_counter() - clock, time.process_time() - processor
    rulebook.scan("see example.com and 安全账户, thank you")
    gc.collect()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    peak *= 1 if sys.platform == "darwin" else 1024
    resident = (
        int(_STATM.read_text().split()[1]) * resource.getpagesize() if _STATM.exists() else peak
    )
    print(json.dumps(vars_of(took, resident, peak, len(rulebook))))


def vars_of(took: tuple[float, float], resident: int, peak: int, rules: int) -> dict[str, float]:
    """Return the fields of a ``Load``."""
    return {
        "clock": took[0],
        "processor": took[1],
        "resident": resident,
        "peak": peak,
        "rules": rules,
    }


if __name__ == "__main__":
    main()
