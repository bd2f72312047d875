"""``schema``: the format of rule files, for editors."""

import json
import sys
from enum import StrEnum
from typing import Annotated

import typer

from rules.schemas import SCHEMAS


class Kind(StrEnum):
    """A kind of rule file that has a schema of its own."""

    RULES = "rules"
    PARTS = "parts"
    FAMILIES = "families"
    OVERRIDES = "overrides"


def schema(
    kind: Annotated[Kind, typer.Argument(help="Kind of file.")] = Kind.RULES,
) -> int:
    """Print the JSON Schema of a kind of rule file, for completion and errors in editors.

    docs/writing-rules.md says how to tell an editor of it. Exit code 0.
    """
    name = "schema" if kind is Kind.RULES else f"{kind}.schema"
    sys.stdout.write(json.dumps(SCHEMAS[name](), indent=2, ensure_ascii=False) + "\n")
    return 0
