"""Where the rules in force come from, in numbers."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rules.compiled import CompiledRule


@dataclass(frozen=True, slots=True)
class Origins:
    """How many rules came with the bot, how many from each folder of the operator's own.

    ``switched_off`` counts those that an override retired, ``changed`` those that it changed in
    another way; both are among the former.
    """

    shipped: int
    folders: Mapping[str, int]
    switched_off: int
    changed: int


def origins_of(rules: Iterable[CompiledRule]) -> Origins:
    """Return where *rules* come from; the folders in the order in which they were read."""
    rules = tuple(rules)
    overridden = [compiled for compiled in rules if compiled.overridden]
    off = sum(is_switched_off(compiled) for compiled in overridden)
    return Origins(
        shipped=sum(compiled.shipped for compiled in rules),
        folders=Counter(origin_of(compiled) for compiled in rules if not compiled.shipped),
        switched_off=off,
        changed=len(overridden) - off,
    )


def origin_of(compiled: CompiledRule) -> str:
    """Return the name of the folder a rule was read from; empty when it came with the bot."""
    return "" if compiled.shipped else compiled.file.partition("/")[0]


def is_switched_off(compiled: CompiledRule) -> bool:
    """Return whether an override has retired the rule."""
    return "status" in compiled.overridden and compiled.rule.status == "retired"
