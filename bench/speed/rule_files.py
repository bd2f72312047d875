"""Rule files written as an outsider would write them, for `load_rulebook` to read."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

_RULES_A_FILE = 2_000
"""Keeps a file below what the loader reads at most."""

_RULE = (
    "- id: {id}\n  title: {id}\n  family: general.signs\n  kind: sign\n  weight: 0.01\n"
    "  clues:\n    told: {{{ways}}}\n"
)


def write_rules(
    folder: Path,
    phrases: Sequence[str],
    patterns: Sequence[str] = (),
    *,
    phrases_a_rule: int = 1,
    similarity: int = 88,
) -> Path:
    """Write a rule for every *phrases_a_rule* phrases and one for each pattern; return *folder*.

    Rule ``p-7`` holds phrase 7 (or the seventh lot of them), rule ``r-7`` pattern 7.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rules = [*_phrase_rules(phrases, phrases_a_rule, similarity), *_pattern_rules(patterns)]
    for number, start in enumerate(range(0, max(len(rules), 1), _RULES_A_FILE)):
        text = "".join(rules[start : start + _RULES_A_FILE])
        (folder / f"{number:03}.yaml").write_text(text, encoding="utf-8")
    return folder


_WHOLE_RULE = """\
- id: {id}
  title: {title}
  family: job.task
  kind: script
  severity: medium
  confidence: low
  clues:
    offer: {{phrases: [{a}, {b}]}}
    ask: {{phrases: [{c}]{pattern}}}
  when: {{all: [offer, ask]}}
  why: {{en: "It says two things that a known scam says."}}
  references: ["https://authority.example/{id}"]
  false_positives: Somebody who says both by chance.
  examples:
    match: [{match}, {other}]
    ignore: ["See you at noon.", "The train was late again."]
"""


def write_whole_rules(folder: Path, phrases: Sequence[str], patterns: Sequence[str]) -> Path:
    """Write rules as the library has them: three phrases, two clues, examples; return *folder*.

    A rule for every three *phrases*; the *patterns* are dealt out among the first of them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rules = [
        _whole_rule(number, phrases[number * 3 : number * 3 + 3], patterns[number : number + 1])
        for number in range(len(phrases) // 3)
    ]
    for number, start in enumerate(range(0, len(rules), _RULES_A_FILE)):
        text = "".join(rules[start : start + _RULES_A_FILE])
        (folder / f"{number:03}.yaml").write_text(text, encoding="utf-8")
    return folder


def _whole_rule(number: int, phrases: Sequence[str], patterns: Sequence[str]) -> str:
    a, b, c = map(_quoted, phrases)
    return _WHOLE_RULE.format(
        id=f"w-{number}",
        title=a,
        a=a,
        b=b,
        c=c,
        pattern="".join(f", patterns: [{_quoted(pattern)}]" for pattern in patterns),
        match=_quoted(f"{phrases[0]}, {phrases[2]}"),
        other=_quoted(f"{phrases[1]}! {phrases[2]}"),
    )


def _phrase_rules(phrases: Sequence[str], lot: int, similarity: int) -> Iterator[str]:
    for number, start in enumerate(range(0, len(phrases), lot)):
        listed = ", ".join(_quoted(phrase) for phrase in phrases[start : start + lot])
        ways = f"phrases: [{listed}], similarity: {similarity}"
        yield _RULE.format(id=f"p-{number}", ways=ways)


def _pattern_rules(patterns: Sequence[str]) -> Iterator[str]:
    for number, pattern in enumerate(patterns):
        yield _RULE.format(id=f"r-{number}", ways=f"patterns: [{_quoted(pattern)}]")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
