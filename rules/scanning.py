"""Messages as JSON Lines → verdicts as JSON objects, in order."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from rules.cache import cache_folder
from rules.loader import load_rulebook
from rules.rulebook import Rulebook


def scan_stream(folders: Iterable[str | Path], lines: Iterable[bytes], out: IO[str]) -> int:
    """Write one answer per line of *lines*, each at once; return 2 when a line was bad, else 0.

    Raises RulebookError: the rule writer's.
    """
    rulebook = load_rulebook(*folders, cache=cache_folder())
    failed = False
    for answer in scan_lines(rulebook, lines):
        failed = failed or "error" in answer
        out.write(json.dumps(answer) + "\n")
        out.flush()
    return 2 if failed else 0


def scan_lines(rulebook: Rulebook, lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """Yield one object per line of *lines*, blank ones left out.

    A line that is no message (``{"id": …, "text": "…"}``) yields ``id`` (None when it has none)
    and ``error``, a sentence; the others are scanned all the same.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _scan_line(rulebook, number, line)


def _scan_line(rulebook: Rulebook, number: int, line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return {"id": None, "error": f"line {number} is not JSON in UTF-8: {error}"}
    if not isinstance(record, dict):
        return {"id": None, "error": f"line {number} is not an object with id and text"}
    text = record.get("text")
    if not isinstance(text, str):
        return {"id": record.get("id"), "error": f"line {number} has no “text” that is a string"}
    return {"id": record.get("id"), **rulebook.scan(text).as_json()}
