"""The page of the measured quality, in Markdown, and its pictures; no text of a corpus in it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.quality.chart import shares
from bench.quality.costly import Mistake
from bench.quality.figures import (
    Figure,
    Judged,
    Share,
    figure,
    figures,
    grouped,
    labelled,
    mean,
    percent,
)
from bench.quality.goals import Goal, goals
from bench.quality.plain import Alarms, PlainWay
from bench.quality.rows import Row
from bench.quality.sources import CHAT, FAMILIES, SYNTHETIC, means

_HEAD = """\
# Quality

Written by `make quality` from the rules that ship (rulebook {fingerprint}, {rules:,} rules) and
real labelled messages that may not be copied into the project: no text of them stands here.
[README.md](README.md) says how to read the figures. Shares stand with their 95 % interval and
the counts; *caution* is “caution or above”.
"""

_HALVES = """\
Developers may look into one half of each source, chosen by a hash of the text; of the other they
see these numbers alone. A wide gap would mean rules that are too literal.
"""

_SPAM = """\
“Unsolicited” to their source: some are scams, some adverts, so neither share is good or bad by
itself.
"""


@dataclass(frozen=True, slots=True)
class Results:
    """All that one run found out."""

    judged: Sequence[Judged]
    plain: Sequence[PlainWay]
    missed: Sequence[Mistake]
    alarmed: Sequence[Mistake]
    fingerprint: str
    rules: int


def page(results: Results) -> str:
    """Return the page."""
    judged = results.judged
    corpora = [one for one in judged if one[0].kind == "corpus"]
    parts = [
        _HEAD.format(fingerprint=results.fingerprint, rules=results.rules),
        "## Held to\n",
        *_goals(list(goals(judged))),
        "\n![Recall on the scams of each source](recall.svg)\n",
        "## Scams found, by source\n",
        *_scams(corpora),
        "\n## The half that was read and the blind half\n",
        _HALVES,
        "![The read half and the blind half of each source](halves.svg)\n",
        *_halves(labelled(corpora, "scam")),
        "\n## Messages written by people who have not seen the rules\n",
        *_written([one for one in judged if one[0].kind == "written"]),
        "\n## False alarms\n",
        *_alarms(corpora),
        "\n## The honest bank\n",
        *_bank([one for one in judged if one[0].kind == "honest"]),
        "\n## By language\n",
        *_languages(judged),
        "\n## By family\n",
        *_families(judged),
        "\n## Rows labelled spam\n",
        _SPAM,
        *_two_levels("source", figures(labelled(corpora, "spam"), lambda row: row.source)),
        "\n## The plain ways, on the same rows\n",
        *_plain(results.plain, corpora),
        "\n## The costliest misses\n",
        *_mistakes(results.missed),
        "\n## The costliest false alarms\n",
        *_mistakes(results.alarmed),
    ]
    return "\n".join(parts) + "\n"


def lines_of_table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield the lines of a table."""
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"


def _goals(reached: Sequence[Goal]) -> Iterator[str]:
    yield "Means over the sources, each source counting the same.\n"
    yield from lines_of_table(
        ("what", "held to", "measured", "sources", "held"),
        (
            (one.what, one.told, f"**{percent(one.measured)}**", one.sources, _yes(one.held))
            for one in reached
        ),
    )


def _yes(held: bool) -> str:
    return "yes" if held else "**no**"


def _two_levels(name: str, of: Mapping[str, Figure]) -> Iterator[str]:
    rows = ((key, one.caution, one.high) for key, one in of.items())
    yield from lines_of_table((name, "caution", "high"), rows)


def _scams(corpora: Sequence[Judged]) -> Iterator[str]:
    of = figures(labelled(corpora, "scam"), lambda row: row.source)
    named = {f"{key} (synthetic)" if key in SYNTHETIC else key: one for key, one in of.items()}
    yield from _two_levels("source", named)


def _halves(scams: Sequence[Judged]) -> Iterator[str]:
    of = figures(scams, lambda row: (row.source, row.half))
    none = Figure(0, 0, 0)
    sources = sorted({source for source, _ in of})
    pairs = [(one, of.get((one, "read"), none), of.get((one, "blind"), none)) for one in sources]
    rows: list[Sequence[object]] = [
        (one, read.caution, blind.caution, read.high, blind.high) for one, read, blind in pairs
    ]
    both = [(read, blind) for _, read, blind in pairs if read.whole and blind.whole]
    rows.append(
        (
            "**mean**",
            *(
                f"**{percent(mean([getattr(pair[half], level).value for pair in both]))}**"
                for level in ("caution", "high")
                for half in (0, 1)
            ),
        )
    )
    head = ("source", "caution, read", "caution, blind", "high, read", "high, blind")
    yield from lines_of_table(head, rows)


def _written(judged: Sequence[Judged]) -> Iterator[str]:
    yield "Invented, natively written, by one hand; the rules by another.\n"
    yield "![Written scams found, by language](written.svg)\n"
    by_language = grouped(judged, lambda row: row.language)
    rows = ((language, *_scam_and_ham(group)) for language, group in by_language.items())
    head = ("language", "caution", "high", "false alarms: caution", "false alarms: high")
    yield from lines_of_table(head, rows)


def _scam_and_ham(judged: Sequence[Judged]) -> tuple[Share, Share, Share, Share]:
    """Return the shares of scams that are called caution and high, and those of honest messages."""
    scam, ham = figure(labelled(judged, "scam")), figure(labelled(judged, "ham"))
    return scam.caution, scam.high, ham.caution, ham.high


def _alarms(corpora: Sequence[Judged]) -> Iterator[str]:
    ham = figures(labelled(corpora, "ham"), lambda row: row.source)
    yield "Everyday chat is held to stricter limits than messages that look like scams.\n"
    yield from lines_of_table(
        ("source", "kind", "caution", "high"),
        (
            (source, "chat" if source in CHAT else "look-alike", one.caution, one.high)
            for source, one in sorted(ham.items(), key=lambda item: item[0] not in CHAT)
        ),
    )


def _bank(judged: Sequence[Judged]) -> Iterator[str]:
    yield "Honest messages that look like scams, written by us: `tests/honest/`.\n"
    yield from _two_levels("language", figures(judged, lambda row: row.language))


def _languages(judged: Sequence[Judged]) -> Iterator[str]:
    rows = []
    for language, group in grouped(judged, lambda row: row.language).items():
        real = [one for one in group if one[0].kind == "corpus"]
        rows.append((language, *_scam_and_ham(real)))
    head = ("language", "scams: caution", "scams: high", "honest: caution", "honest: high")
    yield "Rows of the corpora alone; the written scams of each language stand above.\n"
    yield from lines_of_table(head, rows)


def _families(judged: Sequence[Judged]) -> Iterator[str]:
    yield (
        "Rows whose source names the kind of scam, or that were written for a family, and the\n"
        "family that the library puts first. *Right* is the share, among the rows it warns of, of\n"
        "those where this is what the source means.\n"
    )
    scams = [one for one in labelled(judged, "scam") if _is_told(one[0])]
    rows = []
    for gold, group in grouped(scams, lambda row: row.gold).items():
        of = figure(group)
        named = Counter(o.families[0] for _, o in group if o.level != "none")
        right = sum(count for family, count in named.items() if means(gold, family))
        rows.append((gold, of.caution, of.high, _part(right, of.warned), _most(named)))
    yield from lines_of_table(("kind", "caution", "high", "right", "called"), rows)


def _is_told(row: Row) -> bool:
    return row.kind == "written" or row.gold in FAMILIES


def _part(part: int, whole: int) -> str:
    return percent(part / whole) if whole else "–"


def _most(named: Counter[str]) -> str:
    return ", ".join(f"`{family}` {count}" for family, count in named.most_common(4))


def _plain(ways: Sequence[PlainWay], corpora: Sequence[Judged]) -> Iterator[str]:
    yield (
        "A list of twenty words for each language (`bench/quality/keywords.py`; the English list\n"
        "counts in every language), and scikit-learn's character n-grams with logistic\n"
        "regression, for each source trained on all the others, and once on the other half of\n"
        "the same sources.\n"
    )
    library = PlainWay(
        "the library, caution",
        {k: one.caution for k, one in figures(labelled(corpora, "scam"), _source).items()},
        {k: one.caution for k, one in figures(labelled(corpora, "ham"), _source).items()},
    )
    ways = [library, *ways]
    yield "| way | recall, mean over sources | false alarms: chat | false alarms: look-alikes |"
    yield "| --- | --- | --- | --- |"
    for way in ways:
        chat = {key: one for key, one in way.alarms.items() if key in CHAT}
        alike = {key: one for key, one in way.alarms.items() if key not in CHAT}
        means_of = [percent(_mean(one)) for one in (way.recall, chat, alike)]
        yield f"| {' | '.join([way.name, *means_of])} |"
    yield "\nRecall, source by source:\n"
    yield from lines_of_table(
        ("source", *(way.name for way in ways)),
        (
            (source, *(percent(way.recall[source].value) for way in ways if source in way.recall))
            for source in sorted(library.recall)
        ),
    )


def _source(row: Row) -> str:
    return row.source


def _mean(alarms: Alarms) -> float:
    return mean([one.value for one in alarms.values()])


def _mistakes(mistakes: Sequence[Mistake]) -> Iterator[str]:
    yield (
        "Of the halves that developers read; a row costs what it takes from a mean over sources,\n"
        "in parts of what is allowed there. At most three of one source.\n"
    )
    yield from lines_of_table(
        ("row", "language", "level", "reason"),
        ((f"{o.row.source} {o.row.number}", o.row.language, o.level, o.reason) for o in mistakes),
    )


def pictures(results: Results) -> dict[str, str]:
    """Return the pictures by file name."""
    scams = labelled([one for one in results.judged if one[0].kind == "corpus"], "scam")
    by_source = figures(scams, _source)
    by_half = figures(scams, lambda row: (row.source, row.half))
    written = labelled([one for one in results.judged if one[0].kind == "written"], "scam")
    return {
        "recall.svg": shares(
            "Scams found, by source, with 95 % intervals",
            {
                key: {"caution or above": one.caution, "high": one.high}
                for key, one in by_source.items()
            },
        ),
        "halves.svg": shares(
            "Scams found (caution or above): the half that was read and the blind one",
            {
                source: {
                    f"{half} half": by_half[source, half].caution
                    for half in ("read", "blind")
                    if (source, half) in by_half
                }
                for source in by_source
            },
        ),
        "written.svg": shares(
            "Written scams found, by language, with 95 % intervals",
            {
                key: {"caution or above": one.caution, "high": one.high}
                for key, one in figures(written, lambda row: row.language).items()
            },
        ),
    }
