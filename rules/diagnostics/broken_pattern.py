"""Why a pattern is not taken, in the words of the one who wrote it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rules.diagnostics.visible import shortened

_SAID = re.compile(r"RE2 does not take the pattern \((?P<what>[^:]*?)(?:: (?P<part>.*))?\)\Z", re.S)
_LOOK_AROUND = ("(?=", "(?!", "(?<=", "(?<!")


@dataclass(frozen=True, slots=True)
class PatternMistake:
    """What is wrong with a pattern; ``part`` is the piece of it that is meant, or empty."""

    problem: str
    remedy: str
    part: str = ""


def pattern_mistake(pattern: str, said: str) -> PatternMistake:
    """Return what is wrong with *pattern*, of which the engine *said* something."""
    if "control character" in said:
        told = f"{said}: in double quotes a backslash makes one"
        return PatternMistake(told, "Put the pattern in single quotes: '…'")
    if "empty text" in said:
        return _empty(pattern)
    found = _SAID.match(said)
    if not found:
        return PatternMistake(said, "Write it shorter, or as several patterns")
    what, part = found["what"], found["part"] or ""
    for begin, tell in _TELLERS.items():
        if what.startswith(begin):
            return tell(part)
    return PatternMistake(
        said, "Compare it with the syntax: github.com/google/re2/wiki/Syntax", part
    )


def _empty(pattern: str) -> PatternMistake:
    told = "the pattern matches an empty text, so it would match everything"
    if not pattern:
        return PatternMistake(told, "Write a pattern, or take it out")
    if pattern.endswith("|") or pattern.startswith("|") or "||" in pattern:
        return PatternMistake(told, "Take the | out that has nothing beside it")
    if "*" in pattern:
        return PatternMistake(
            told, "Write + (once or more) in place of * (any number, or none)", "*"
        )
    return PatternMistake(told, "Let something in it be needed: without ?, * or {0,…}")


def _operator(part: str) -> PatternMistake:
    if part in _LOOK_AROUND:
        told = f"patterns cannot look around: {part}…) is not known here"
        return PatternMistake(
            told, "Make two clues of it, and join them under when with all and not", part
        )
    if part == "(?P":
        told = "patterns cannot refer back to what a group found"
        return PatternMistake(told, "Write the text out a second time", part)
    told = f"{part}…) is not known here"
    return PatternMistake(told, "Write a plain group ( … ), or (?: … )", part)


def _escape(part: str) -> PatternMistake:
    if re.fullmatch(r"\\[1-9]", part):
        told = f"patterns cannot refer back: {part} is not known here"
        return PatternMistake(told, "Write the text out a second time", part)
    told = f"{part} is not known here"
    if part[:2] in (r"\u", r"\x"):
        return PatternMistake(told, r"Write the letter itself, or its number as in \x{4e00}", part)
    if part == r"\Z":
        return PatternMistake(told, r"Write \z for the end of the text", part)
    return PatternMistake(
        told, f"For the letter itself write {part[-1:]} without a backslash", part
    )


def _not_closed(sign: str) -> Callable[[str], PatternMistake]:
    def tell(_: str) -> PatternMistake:
        partner = {")": "(", "]": "["}[sign]
        remedy = f"Put a {sign} where it ends; for the sign itself write \\{partner}"
        return PatternMistake(f"a {partner} in the pattern is not closed", remedy)

    return tell


def _too_many(_: str) -> PatternMistake:
    told = "the pattern has a ) without its ("
    return PatternMistake(told, r"Take it out, or open it before; for the sign itself write \)")


def _repetition(part: str) -> PatternMistake:
    told = f"{part} repeats what cannot be repeated"
    sign = part[:1]
    return PatternMistake(told, f"Keep one of the signs; for the sign itself write \\{sign}", part)


def _nothing_to_repeat(part: str) -> PatternMistake:
    told = f"nothing stands before {part} that it could repeat"
    return PatternMistake(
        told, f"Put it behind a letter or group; for the sign itself write \\{part}", part
    )


def _repetition_size(part: str) -> PatternMistake:
    told = f"{part} asks for more than 1000 repetitions in all, or for the larger number first"
    return PatternMistake(told, "Use smaller numbers, such as {2,20}", part)


def _range(part: str) -> PatternMistake:
    told = f"{shortened(part, 40)} is no range or class of letters"
    return PatternMistake(
        told, r"Write the lower letter first, as in [a-z], or a known class, as in \p{Han}", part
    )


def _group_name(part: str) -> PatternMistake:
    told = f"the name of the group {shortened(part, 40)} cannot be written so"
    return PatternMistake(told, "Write the group without a name: ( … )", part)


def _trailing(_: str) -> PatternMistake:
    told = "the pattern ends with a backslash that belongs to no letter"
    return PatternMistake(told, r"Take it out; for the sign itself write \\")


def _too_large(_: str) -> PatternMistake:
    told = "the pattern becomes too large when its repetitions are written out"
    return PatternMistake(told, "Use smaller numbers of repetitions, or several patterns")


_TELLERS: Mapping[str, Callable[[str], PatternMistake]] = {
    "invalid perl operator": _operator,
    "invalid escape sequence": _escape,
    "missing )": _not_closed(")"),
    "missing ]": _not_closed("]"),
    "unexpected )": _too_many,
    "bad repetition operator": _repetition,
    "no argument for repetition": _nothing_to_repeat,
    "invalid repetition size": _repetition_size,
    "invalid character class": _range,
    "invalid named capture": _group_name,
    "trailing \\": _trailing,
    "pattern too large": _too_large,
}
"""What is told of each of RE2's errors, by how it begins."""
