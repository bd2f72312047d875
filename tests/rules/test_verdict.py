"""Hits add up to a level as the module says."""

from dataclasses import replace

import pytest

from rules.verdict import Hit, judge


def hit(
    kind: str = "script",
    weight: float = 0.92,
    severity: str = "high",
    family: str = "job.task",
    rule: str = "r",
) -> Hit:
    """Return a hit of these kinds."""
    return Hit(rule, family, ((0, 1),), weight, kind, severity)


@pytest.mark.parametrize(
    ("hits", "level"),
    [
        ([], "none"),
        ([hit(weight=0.45)], "none"),
        ([hit(weight=0.7)], "caution"),
        ([hit(weight=0.92)], "high"),
        ([hit(weight=0.92, severity="medium")], "caution"),
        ([hit(weight=0.7, rule="a"), hit(weight=0.7, rule="b")], "high"),
        ([hit("sign", 0.3, rule=str(n)) for n in range(2)], "caution"),
        ([hit("sign", 0.3, rule=str(n)) for n in range(30)], "caution"),
        ([hit("sign", 0.2)], "none"),
    ],
)
def test_hits_add_up(hits: list[Hit], level: str) -> None:
    """One sure script is high, one middling is caution, two are high, signs stay at caution."""
    assert judge(hits, "f").level == level


def test_one_reason_in_several_languages_is_one_warning() -> None:
    """What languages have in common counts once; what one language tells twice, twice."""
    signs = [hit("sign", 0.3, rule=name) for name in "abcd"]
    alike = [replace(s, reason="pressure", language=s.rule) for s in signs]
    assert judge(alike, "f").level == "none"
    assert judge([replace(s, language="es") for s in alike], "f").level == "caution"
    assert judge([replace(s, reason=s.rule) for s in alike], "f").level == "caution"
    assert judge(alike, "f").score == 0.3


def test_the_strongest_stands_first() -> None:
    """Hits are ordered by weight and families by what their hits make together."""
    hits = [
        hit(weight=0.7, family="a.b", rule="one"),
        hit(weight=0.92, family="c.d", rule="two"),
        hit(weight=0.7, family="a.b", rule="three"),
        hit(weight=0.7, family="a.b", rule="four"),
    ]
    verdict = judge(hits, "f")
    assert [h.rule for h in verdict.hits] == ["two", "four", "one", "three"]
    assert verdict.families == ("a.b", "c.d")


def test_an_honest_look_alike_excuses_its_families_only() -> None:
    """Excused hits do not count but are kept apart; other families still warn."""
    bank = hit(family="impersonation.bank", rule="bank")
    job = hit(family="job.task", rule="job", weight=0.7)
    verdict = judge([bank, job], "f", excuses=["impersonation"])
    assert (verdict.level, verdict.families) == ("caution", ("job.task",))
    assert verdict.excused == (bank,)


def test_an_excuse_is_no_prefix_of_letters() -> None:
    """“job” excuses job.task but not jobless.claim."""
    assert judge([hit(family="jobless.claim")], "f", excuses=["job"]).level == "high"


def test_the_public_form_has_the_promised_keys() -> None:
    """level, score, families and hits with rule, family and spans as lists: nothing else."""
    assert judge([hit()], "f").as_json() == {
        "level": "high",
        "score": 0.92,
        "families": ["job.task"],
        "hits": [{"rule": "r", "family": "job.task", "spans": [[0, 1]]}],
    }
