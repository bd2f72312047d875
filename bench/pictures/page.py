"""The page of what comes through a picture: docs/quality/pictures.md."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import mean, median

from bench.pictures.trial import Trial

HEAD = (
    "# What comes through a picture\n\n"
    "Screenshots drawn by `make pictures`, sent, read and judged; written by it. The messages are "
    "examples of our own rules, each of which is warned of as clear text. Looks and ways of "
    "sending take turns, so that every writing is seen light and dark, large and small.\n\n"
    "*Letters right* is 1 less the edits per letter (Levenshtein), spaces not counted, over all a "
    "person reads on the screen: the name and every bubble, without the telephone's own bar and "
    "the times. *Verdict kept* counts the screens that are warned of at least as strongly as "
    "their clear text. The rules know these messages, and the drawing is cleaner than life: "
    "photographs of screens, handwriting and stylised letters are read worse.\n"
)


@dataclass(frozen=True, slots=True)
class Cost:
    """What reading took: seconds of processor for each picture, megabytes at most."""

    processor: float
    megabytes: int


def page(trials: Sequence[Trial], cost: Cost) -> str:
    """Return the page."""
    return "\n".join([HEAD, *_lines(trials, cost)])


def _lines(trials: Sequence[Trial], cost: Cost) -> Iterator[str]:
    kept = sum(trial.kept for trial in trials)
    yield (
        f"**{len(trials)} screenshots: {_percent(mean(t.right for t in trials))} of the letters "
        f"right, the verdict kept in {kept} of {len(trials)} ({_percent(kept / len(trials))}).**\n"
    )
    yield from _table("writing", trials, lambda trial: trial.sample.writing)
    yield from _table("language", trials, lambda trial: trial.sample.language)
    yield from _table("sent", trials, lambda trial: trial.sample.sending.name)
    yield from _table("look", trials, lambda trial: trial.sample.look.name)
    yield "## Time and memory\n"
    yield (
        f"About {cost.processor:.1f} seconds of processor for each picture (the models' loading "
        f"included), and {median(trial.seconds for trial in trials):.1f} seconds on the clock at "
        "the median of this run, on a machine with two cores on which other work was going on. "
        f"The process took up to {cost.megabytes} MB.\n"
    )
    yield "## Verdicts that were lost\n"
    lost = [trial for trial in trials if not trial.kept]
    yield "| language | rule | sent | letters right | clear text | read |"
    yield "|---|---|---|---|---|---|"
    for trial in lost:
        sample = trial.sample
        yield (
            f"| {sample.language} | `{sample.rule}` | {sample.sending.name} "
            f"| {_percent(trial.right)} | {trial.level} | {trial.level_read} |"
        )
    yield ""


def _table(name: str, trials: Sequence[Trial], key: Callable[[Trial], str]) -> Iterator[str]:
    groups: dict[str, list[Trial]] = {}
    for trial in trials:
        groups.setdefault(key(trial), []).append(trial)
    yield f"## By {name}\n"
    yield f"| {name} | screenshots | letters right | the worst | verdict kept |"
    yield "|---|---|---|---|---|"
    for group, members in groups.items():
        rights = [trial.right for trial in members]
        yield (
            f"| {group} | {len(members)} | {_percent(mean(rights))} | {_percent(min(rights))} "
            f"| {sum(trial.kept for trial in members)} |"
        )
    yield ""


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
