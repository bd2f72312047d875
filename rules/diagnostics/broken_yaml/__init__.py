"""Why a file is no YAML, in the words of the one who wrote it.

A YAML parser says where it gave up and what it waited for there. The mistake is often a line or
more above: a quote that was never closed, a colon typed on a Chinese keyboard. So the lines from
where the parser began its last piece to where it gave up are looked at for one mistake after the
other, those first that can be told for certain.
"""

import yaml

from rules.diagnostics.broken_yaml import brackets, colons, layout, letters, quotes
from rules.diagnostics.broken_yaml.letters import control_character
from rules.diagnostics.broken_yaml.trouble import Mistake, mistake, trouble_of

__all__ = ["Mistake", "control_character", "yaml_mistake"]

_LOOKS = (
    letters.merge_mark,
    letters.tab,
    letters.odd_end_of_line,
    letters.other_keyboard,
    colons.no_colon_before_bracket,
    colons.map_without_bracket,
    quotes.unpaired,
    quotes.backslash,
    colons.no_space,
    colons.colon_in_text,
    colons.no_colon,
    letters.other_keyboard_in_list,
    brackets.unpaired,
    colons.reserved_sign,
    layout.indentation,
)
"""What is looked for, in this order. A new mistake to be told is a new row."""


def yaml_mistake(text: str, error: yaml.YAMLError) -> Mistake:
    """Return what is wrong with *text*, which the parser refused with *error*."""
    if (found := control_character(text)) is not None:
        return found
    trouble = trouble_of(text, error)
    for look in _LOOKS:
        if (found := look(trouble)) is not None:
            return found
    said = trouble.problem or "it cannot be read"
    return mistake(
        trouble.at,
        "Y003",
        f"this is not YAML: {said}",
        "Compare this line and the one above with a rule that works: indentation, quotes, colons",
    )
