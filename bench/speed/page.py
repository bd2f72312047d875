"""The page of the bench, in Markdown, and its pictures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.speed.chart import bars, lines, stacked, told
from bench.speed.loads import LoadRow
from bench.speed.rows import FirstRow, GrowthRow, SetRow
from bench.speed.stall import Stall
from bench.speed.timing import Times, quantile

_MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Results:
    """All that one run measured."""

    machine: Sequence[tuple[str, str]]
    loads_of_machine: tuple[str, str]
    phrases: int
    patterns: int
    first: FirstRow
    sets: Sequence[SetRow]
    growth: Sequence[GrowthRow]
    shipped: Mapping[str, Times]
    longest: Mapping[str, Times]
    stages: Mapping[str, Mapping[str, float]]
    loaded: Sequence[LoadRow]
    reloading: Sequence[Stall]
    resting: Sequence[Stall]
    seconds: float


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: what, against what, what it is held to, what was measured."""

    what: str
    against: str
    limit: str
    measured: str
    held: bool


def rows(results: Results) -> Iterator[Row]:
    """Yield the six rows, the first one with the guidance on its absolute time."""
    scan = results.first.scans
    counts = f"{results.phrases:,} fuzzy phrases and {results.patterns:,} patterns"
    times = results.first.plain["plain rapidfuzz loop"].median / results.first.beside.median
    yield Row(
        f"scan of a 300-character message with {counts}",
        "plain rapidfuzz loop over the same phrases",
        "100 times faster, same hits",
        f"**{times:,.0f} times** ({told(results.first.beside.median)} to "
        f"{told(results.first.plain['plain rapidfuzz loop'].median)}), same hits",
        times >= 100,
    )
    yield Row("the same, over all messages", "", "150 µs", told(scan.median), scan.median <= 150e-6)
    few, many = results.growth[0], results.growth[-1]
    growth = many.all.median / few.all.median
    yield Row(
        f"growth of a scan from {few.phrases:,} to {many.phrases:,} phrases",
        "",
        "less than 4 times",
        f"**{growth:.1f} times** ({told(few.all.median)} to {told(many.all.median)})",
        growth < 4,
    )
    shipped = results.shipped["shipped"].median / results.shipped["empty"].median
    yield Row(
        "scan with the shipped library",
        "a scan with an empty library",
        "less than 3 times",
        f"**{shipped:.1f} times** ({told(results.shipped['empty'].median)} to "
        f"{told(results.shipped['shipped'].median)})",
        shipped < 3,
    )
    yield from _later_rows(results)


def _later_rows(results: Results) -> Iterator[Row]:
    name, worst = max(results.longest.items(), key=lambda item: item[1].median)
    times = worst.median / results.first.scans.median
    yield Row(
        f"4,096 characters, the worst input (“{name}”)",
        "the 300-character median",
        "less than 40 times",
        f"**{times:.0f} times** ({told(worst.median)})",
        times < 40,
    )
    for load in results.loaded:
        megabytes = max(load.memory, load.memory_cached) / _MEGABYTE
        yield Row(
            f"load of {load.rules:,} rules ({load.name}), cold and cached; memory",
            "an empty rulebook",
            "5 s and 0.5 s; 80 MB",
            f"**{load.cold:.1f} s** and **{load.cached:.2f} s**; **{megabytes:.0f} MB**",
            load.cold <= 5 and load.cached <= 0.5 and megabytes <= 80,
        )
    stall = quantile([stall.longest for stall in results.reloading], 0.5)
    yield Row(
        "longest stall of the event loop during a reload under load",
        "",
        "20 ms",
        f"**{stall * 1000:.0f} ms** (without a reload "
        f"{quantile([s.longest for s in results.resting], 0.5) * 1000:.0f} ms)",
        stall <= 0.020,
    )


def pictures(results: Results) -> dict[str, str]:
    """Return the pictures by file name."""
    first = results.first
    ways = {"scan (phrases, patterns, signals)": first.beside, **first.plain}
    count = f"{results.phrases:,} phrases, a message of 300 letters"
    return {
        "speed.svg": bars(f"{count}: median time", {n: t.median for n, t in ways.items()}),
        "growth.svg": lines(
            "A scan with more and more phrases: median time",
            {
                "plain loop": {row.phrases: row.plain.median for row in results.growth},
                "scan": {row.phrases: row.all.median for row in results.growth},
            },
            "phrases",
        ),
        "stages.svg": stacked("Where the time of a scan goes: medians", results.stages),
    }


def page(results: Results) -> str:
    """Return the page."""
    parts = [_HEAD, _table(["what", "against", "hold to", "measured", "held"], _row_cells(results))]
    parts += ["![Median times of the ways compared](speed.svg)\n", _METHOD, _machine(results)]
    kept = f"{results.first.similar_kept:.1%}"
    parts += [
        "## The ways compared\n",
        _ways(results),
        _BARE.format(kept=kept, left_out=results.first.left_out),
    ]
    parts += ["## By language and kind of phrases\n", _languages(results), _sets(results)]
    parts += ["## Growth\n\n![Times over the number of phrases](growth.svg)\n", _growth(results)]
    parts += ["## Where the time goes\n\n![Steps of a scan](stages.svg)\n", _stages(results)]
    parts += [_FAR.format(times=results.first.scans.median / 150e-6)]
    parts += ["## Long messages and the worst inputs\n", _WORST, _longest(results)]
    parts += ["## Loading\n", _LOADING, _loading(results), "## Reloading\n", _RELOADING]
    return "\n".join([*parts, _stalls(results)]).rstrip() + "\n"


_HEAD = """\
# Speed

Written by `make bench`, in one run, everything side by side. The numbers are of the machine named
below; on another one the ratios stay about the same.
"""

_METHOD = """\
Times are medians of the processor's time of the thread that scans, so that what other programs did
meanwhile does not count; where a clock matters (event loop), it is the clock's. Every way takes its
turn on the same message. Each message is scanned once: nothing is remembered from the time before.
Warm-up: other messages first. Python's garbage collector is on, as in the bot; what is there before
is collected first. Messages: English, Chinese, Russian, Spanish, honest and scam-like, with none,
one or three phrases planted with a typing error in twelve letters. Phrases: a third each of common
words by how common they are, of what scams say, of the shipped library's varied. The hits of the
scan are compared with those of the plain loop, rule by rule and letter by letter; a difference ends
the run.
"""

_BARE = """\
Bare Hyperscan is the limit: all phrases as exact letters and all patterns in one database (but for
{left_out} that it does not take, for an end of the text in their middle and the like), over the
same bytes, with nothing folded, nothing fuzzy and nothing judged. The model of the usual anti-spam
bot is ours: stop phrases letter by letter, `re` pattern by pattern, and the overlap of words; it is
no particular bot. The planted phrases have a typing error in twelve letters. Of the phrases that
are similar enough by the measure alone, the whole definition (a piece of the phrase stands
unchanged) calls {kept} found.
"""

_WORST = """\
`bench/speed/worst.py` makes them; `docs/bench/fuzzing.md` tells which the fuzzers found.
"""

_LOADING = """\
In a fresh process each. Memory is what the process holds more than one with an empty rulebook,
libraries in C included; the peak is while loading.
"""

_RELOADING = """\
A ticker wakes every millisecond and notes how late it is, while messages are scanned in a thread,
some 100 a second, and the rules are loaded anew. A scan holds the interpreter now and then as well:
hence the column without a reload.
"""

_FAR = """\
A scan takes {times:.0f} times the guidance of 150 µs. Beside what folding and signals take, it is
hundreds of calls of Python and NumPy, some microseconds each: for places of pieces, windows,
patterns and each rule that holds; and RE2 builds on its automata for letters new to them.
"""


def _table(head: Sequence[str], cells: Iterator[Sequence[str]]) -> str:
    lines_ = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    lines_ += [f"| {' | '.join(row)} |" for row in cells]
    return "\n".join([*lines_, ""])


def _row_cells(results: Results) -> Iterator[list[str]]:
    for row in rows(results):
        yield [row.what, row.against, row.limit, row.measured, "yes" if row.held else "**no**"]


def _machine(results: Results) -> str:
    before, after = results.loads_of_machine
    told_ = [*results.machine, ("load of the machine", f"{before} before, {after} after")]
    told_.append(("the whole run took", f"{results.seconds:.0f} s"))
    return _table(["machine", ""], ([name, value] for name, value in told_))


def _cells(name: str, times: Times) -> list[str]:
    clock = f"{told(times.clock_median)}, {told(times.clock_p99)}"
    return [name, told(times.median), told(times.p99), clock, f"{len(times.processor):,}"]


_TIMES = ("median", "p99", "by the clock: median, p99", "messages")


def _ways(results: Results) -> str:
    first = results.first
    planted = {**first.planted, "scan": first.planted["plain rapidfuzz loop"]}
    ways = {"scan": first.beside, **first.plain, "scan, all messages": first.scans}
    cells = (
        [*_cells(name, times), f"{planted[name]:.0%}" if name in planted else "–"]
        for name, times in ways.items()
    )
    return _table(["way", *_TIMES, "of the planted phrases found"], cells)


def _languages(results: Results) -> str:
    languages = results.first.by_language.items()
    return _table(["language", *_TIMES], (_cells(name, times) for name, times in languages))


def _sets(results: Results) -> str:
    def cells() -> Iterator[list[str]]:
        for row in results.sets:
            faster = f"{row.plain.median / row.scan.median:,.0f}"
            hits = f"{row.hits:.1f}"
            yield [row.name, told(row.scan.median), told(row.scan.p99), faster, hits]

    head = ["set of phrases", "median", "p99", "times faster than the plain loop", "phrases found"]
    return _table(head, cells())


def _growth(results: Results) -> str:
    def cells() -> Iterator[list[str]]:
        for row in results.growth:
            kinds = (row.all, row.honest, row.scam_like, row.plain)
            yield [f"{row.phrases:,}", *(told(times.median) for times in kinds), told(row.all.p99)]

    head = ["phrases", "scan", "honest messages", "scam-like messages", "plain loop", "scan, p99"]
    return _table(head, cells())


def _stages(results: Results) -> str:
    names = list(next(iter(results.stages.values())))
    cells = ([name, *(told(parts[name]) for parts in results.stages.values())] for name in names)
    return _table(["step", *results.stages], cells)


def _longest(results: Results) -> str:
    median = results.first.scans.median

    def cells() -> Iterator[list[str]]:
        for name, times in results.longest.items():
            yield [name, told(times.median), f"{times.median / median:.1f}"]

    return _table(["text", "median", "times the 300-character median"], cells())


def _loading(results: Results) -> str:
    def cells() -> Iterator[list[str]]:
        for row in results.loaded:
            sizes = (row.memory, row.memory_cached, row.peak)
            megabytes = (f"{size / _MEGABYTE:.0f} MB" for size in sizes)
            yield [row.name, f"{row.rules:,}", told(row.cold), told(row.cached), *megabytes]

    head = ["rules", "how many", "cold", "cached", "memory", "memory, cached", "peak"]
    return _table(head, cells())


def _stalls(results: Results) -> str:
    def cells() -> Iterator[list[str]]:
        for number, (one, other) in enumerate(
            zip(results.reloading, results.resting, strict=True), 1
        ):
            times = (one.longest, one.p999, one.took, other.longest)
            yield [str(number), *(told(time) for time in times), str(one.scans)]

    head = ["reload", "longest stall", "p99.9", "took", "without a reload", "messages scanned"]
    return _table(head, cells())
