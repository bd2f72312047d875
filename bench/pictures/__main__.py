"""Draw screenshots, read them and write docs/quality/pictures.md: `python -m bench.pictures`.

Needs the extra `media`, Tesseract's languages and the fonts of `setup/letters.sh test`.
"""

import asyncio
import resource
import sys
from pathlib import Path

from bench.pictures.page import Cost, page
from bench.pictures.samples import samples
from bench.pictures.trial import Trial, trials
from rules import load_rulebook

PAGE = Path(__file__).parents[2] / "docs" / "quality" / "pictures.md"
_KILOBYTE = 1 if sys.platform == "darwin" else 1024  # ru_maxrss is in bytes on macOS


async def measured() -> list[Trial]:
    """Return every screenshot as it was read, saying how far it is."""
    rulebook = load_rulebook()
    done: list[Trial] = []
    async for trial in trials(samples(rulebook), rulebook):
        done.append(trial)
        print(f"{len(done)} {trial.sample.language} {trial.right:.3f} {trial.kept}", flush=True)
    return done


def main() -> None:
    """Measure, and write the page."""
    done = asyncio.run(measured())
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cost = Cost(
        (used.ru_utime + used.ru_stime) / len(done), round(used.ru_maxrss * _KILOBYTE / 1e6)
    )
    PAGE.write_text(page(done, cost), encoding="utf-8")
    print(f"wrote {PAGE.name}")


if __name__ == "__main__":
    main()
