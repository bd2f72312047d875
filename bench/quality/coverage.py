"""Write `docs/quality/coverage.md`: how many rules each family has in each language.

python -m bench.quality.coverage [--page FILE]
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from bench.quality.rows import ROOT
from rules import Rulebook
from rules.workbench.opening import open_rulebook

PAGE = ROOT / "docs" / "quality" / "coverage.md"

_HEAD = """\
# Coverage: family × language

Written by `make coverage-table` from the rules that ship: how many rules that run each family has
in each language. `any` are rules of no language, such as links and wallet addresses; of
`asker.*` and `honest.*` nothing is warned, they answer a plea or excuse. A dash is a family that
has no rule of its own there; a message in no language for sure is tried on the rules of all.
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the page."""
    parser = argparse.ArgumentParser(prog="python -m bench.quality.coverage")
    parser.add_argument("--page", type=Path, default=PAGE, help="where the page is written")
    options = parser.parse_args(arguments)
    options.page.parent.mkdir(parents=True, exist_ok=True)
    options.page.write_text(coverage(open_rulebook(None, None)), encoding="utf-8")
    print(f"wrote {options.page.name}")


def coverage(rulebook: Rulebook) -> str:
    """Return the page over *rulebook*."""
    running = [one for one in rulebook if one.rule.status in ("stable", "shadow")]
    counts = Counter((one.rule.family, one.language) for one in running)
    languages = sorted({one.language for one in running}, key=lambda name: (name == "any", name))
    rows = [
        [f"`{family}`", *(str(counts[family, one] or "–") for one in languages)]
        for family in rulebook.families
    ]
    whole = Counter(one.language for one in running)
    rows.append(["**all**", *(f"**{whole[one]}**" for one in languages)])
    table = [["family", *languages], ["---"] * (len(languages) + 1), *rows]
    return _HEAD + "\n" + "\n".join(f"| {' | '.join(cells)} |" for cells in table) + "\n"


if __name__ == "__main__":
    main()
