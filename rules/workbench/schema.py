"""``schema``: the format of a rule file, for editors."""

import json
import sys

from rules.model import json_schema


def schema() -> int:
    """Print the JSON Schema of a rule file, for completion and errors in editors.

    docs/rule-format.md says how to tell an editor of it. Exit code 0.
    """
    sys.stdout.write(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
    return 0
