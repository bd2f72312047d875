"""Loads rule files in a process of its own and prints, as JSON, how long and how much memory.

    python -m bench.speed.fresh FOLDER [CACHE]

A process of its own, because what C libraries take is seen only from outside, and because nothing
is warm there. ``measure`` starts it and reads what it printed.
"""

import gc
import json
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from rules import load_rulebook

ROOT = Path(__file__).parents[2]
_STATM, _STATUS = Path("/proc/self/statm"), Path("/proc/self/status")


@dataclass(frozen=True, slots=True)
class Load:
    """One load in a fresh process: seconds by clock and processor, resident bytes after it."""

    clock: float
    processor: float
    resident: int
    peak: int
    rules: int


def measure(folder: Path, cache: Path | None) -> Load:
    """Return what one load of *folder* takes in a fresh process, with or without a *cache*."""
    asked = [sys.executable, "-m", "bench.speed.fresh", str(folder)]
    asked += [str(cache)] if cache else []
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, check=True)  # noqa: S603
    return Load(**json.loads(done.stdout))


def main() -> None:
    """Load the folder named, scan one message, and print the figures."""
    print(json.dumps(asdict(_load(sys.argv[1], *sys.argv[2:]))))


def _load(folder: str, cache: str | None = None) -> Load:
    clock, processor = time.perf_counter(), time.process_time()
    rulebook = load_rulebook(folder, cache=Path(cache) if cache else None)
    took = time.perf_counter() - clock, time.process_time() - processor
    rulebook.scan("see example.com and 安全账户, thank you")
    gc.collect()
    return Load(*took, _resident(), _peak(), len(rulebook))


def _peak() -> int:
    """Return the most bytes ever resident; Linux's own count, as the other is the parent's too."""
    if _STATUS.exists():
        line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _resident() -> int:
    """Return the resident bytes; where the system does not tell them, the most there ever were."""
    if not _STATM.exists():
        return _peak()
    return int(_STATM.read_text().split()[1]) * resource.getpagesize()


if __name__ == "__main__":
    main()
