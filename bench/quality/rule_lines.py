"""Values put into rule files line by line, so that all else in them stays as it was written."""

import re
from collections.abc import Mapping

from rules import LIBRARY

_BEFORE = ("severity", "stage", "kind", "family")
"""Keys after which a key that a rule has not yet is put: the first of these that it has."""


def put(key: str, values: Mapping[str, str]) -> int:
    """Write ``key: value`` for each rule of *values* into the library; return how many changed."""
    changed = 0
    for path in sorted(LIBRARY.rglob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        told, here = replaced(text, key, values)
        if here:
            path.write_text(told, encoding="utf-8")
        changed += here
    return changed


def replaced(text: str, key: str, values: Mapping[str, str]) -> tuple[str, int]:
    """Return a rule file with *key* of each rule of *values* replaced, and how many changed."""
    parts = re.split(r"(?m)^(?=- id: )", text)
    told = [_rule(part, key, values) for part in parts]
    return "".join(told), sum(a != b for a, b in zip(parts, told, strict=True))


def _rule(part: str, key: str, values: Mapping[str, str]) -> str:
    begun = re.match(r"- id: *(\S+)", part)
    if not begun or begun[1] not in values:
        return part
    line = f"  {key}: {values[begun[1]]}"
    told, found = re.subn(rf"(?m)^  {key}: *[\w.]+", line, part, count=1)
    if found:
        return told
    for before in _BEFORE:
        told, found = re.subn(rf"(?m)^  {before}: *\S+$", rf"\g<0>\n{line}", part, count=1)
        if found:
            return told
    raise ValueError(f"the rule {begun[1]} has no line to put “{line.strip()}” after")
