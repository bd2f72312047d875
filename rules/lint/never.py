"""What can never be found: conditions, patterns and distances that no text fits."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import ceil

from rules.compiled import CompiledClue, CompiledRule
from rules.condition import AtLeast, ClueHolds, Condition, Not
from rules.folding import fold
from rules.lint.conditions import can_hold, implications, required, wanted
from rules.lint.expression import Edge, InTurn, Letter, Node, read_pattern
from rules.lint.reading import can_be_found, dead_letters, is_dead, least
from rules.lint.sources import Spot, spot_of
from rules.lint.subject import Finding, Subject


def impossible_conditions(subject: Subject) -> Iterator[Finding]:
    """Yield the rules whose ``when`` no text can fulfil."""
    for compiled in subject.rules:
        if not can_hold(compiled):
            yield Finding(
                spot_of(compiled, "when"),
                f"{compiled.rule.id} can never fire: {_why(compiled)}",
                "Take out the “not”, or demand a clue that can hold without it",
            )


def _why(compiled: CompiledRule) -> str:
    named = set(wanted(compiled.condition))
    hindering = {name for name, helps in named if not helps}
    implied = implications(compiled)
    for name in required(compiled.condition):
        if name in hindering:
            return f"it demands “{name}” and forbids it"
        if same := implied.get(name, frozenset()) & hindering:
            return f"whatever “{name}” finds is found by “{min(same)}” as well, which is forbidden"
    return "what its “when” demands and what it forbids leave nothing"


def impossible_patterns(subject: Subject) -> Iterator[Finding]:
    """Yield the patterns that match no text once it is folded."""
    for spot, pattern, tree in _patterns(subject):
        if is_dead(tree):
            letters = [_shown(pattern, letter) for letter in dead_letters(tree)]
            reason = f"folded text never holds {_listed(letters)}" if letters else _EDGES
            yield Finding(
                spot,
                f"the pattern can never be found: {reason}",
                _instead(dead_letters(tree)) if letters else "Take out ^, $, \\b or what they bar",
            )


def dead_branches(subject: Subject) -> Iterator[Finding]:
    """Yield the patterns of which a part, not the whole, can never be found."""
    for spot, pattern, tree in _patterns(subject):
        if is_dead(tree):
            continue
        if dead := dead_letters(tree):
            letters = _listed([_shown(pattern, letter) for letter in dead])
            yield Finding(
                spot,
                f"a part of the pattern can never be found: folded text never holds {letters}",
                _instead(dead),
            )
        elif letter := _word_edge_beside(tree):
            yield Finding(
                spot,
                f"“\\b” beside “{letter}” wants a letter a-z or a digit on its other side: "
                "only those are letters of a word to it",
                "Take the “\\b” out there",
            )


def narrow_stretches(subject: Subject) -> Iterator[Finding]:
    """Yield the rules whose ``within`` is shorter than the words they demand."""
    for compiled in subject.rules:
        within = compiled.rule.within
        if within is None or (needed := _least_stretch(compiled.condition, compiled)) <= within:
            continue
        yield Finding(
            spot_of(compiled, "within"),
            f"{compiled.rule.id} can never fire: the words it demands take at least {needed} "
            f"letters and must stand within {within}",
            f"Write within: {max(100, 4 * needed)} or more, or leave it out",
        )


_EDGES = "a beginning, an end or an edge of a word is demanded where none can be"


def _patterns(subject: Subject) -> Iterator[tuple[Spot, str, Node]]:
    for written in subject.clues:
        for number, pattern in enumerate(written.clue.patterns):
            if (tree := read_pattern(pattern)) is not None:
                yield written.spot.inside("patterns", number), pattern, tree


def _shown(pattern: str, letter: Letter) -> str:
    return letter.literal or pattern[letter.at : pattern.find("]", letter.at + 1) + 1]


def _listed(texts: Iterable[str]) -> str:
    unique = list(dict.fromkeys(texts))
    return ", ".join(f"“{text}”" for text in unique[:4]) + (" and others" if unique[4:] else "")


def _instead(letters: Iterable[Letter]) -> str:
    plain = {letter.literal: fold(letter.literal).text for letter in letters if letter.literal}
    told = ", ".join(
        f"“{_as_pattern(new)}” for “{old}”" for old, new in list(plain.items())[:4] if new.strip()
    )
    return f"Write {told}" if told else "Write what folding leaves: small plain letters"


def _as_pattern(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "\\.+*?()|[]{}^$" else letter for letter in text)


def _word_edge_beside(node: Node) -> str | None:
    """Return a letter that stands beside \\b and is none to RE2, as Chinese ones are."""
    items = node.items if isinstance(node, InTurn) else ()
    for edge, beside in (*pairwise(items), *pairwise(reversed(items))):
        if isinstance(edge, Edge) and edge.kind == "b" and isinstance(beside, Letter):
            literal = beside.literal
            if literal and not literal.isascii() and literal.isalpha() and can_be_found(beside):
                return literal
    return None


def _least_stretch(condition: Condition, compiled: CompiledRule) -> int:
    """Return the fewest letters in which the condition can hold, clues standing on each other."""
    if isinstance(condition, ClueHolds):
        return _shortest(compiled.clues[condition.name])
    if isinstance(condition, AtLeast):
        return sorted(_least_stretch(part, compiled) for part in condition.of)[condition.n - 1]
    return 0 if isinstance(condition, Not) else 1


def _shortest(clue: CompiledClue) -> int:
    if clue.signals:
        return 1
    trees = (read_pattern(pattern) for pattern in clue.patterns)
    patterns = (least(tree) if tree else 1 for tree in trees)
    shares = ((len(phrase.text), phrase.similarity / 100) for phrase in clue.phrases)
    return min((*patterns, *(ceil(n * share / (2 - share) - 1e-9) for n, share in shares)))
