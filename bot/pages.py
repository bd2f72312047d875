"""Everything the bot says that is not a warning: pages, outcomes, questions."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.compose import Composer
from bot.desk import Asker, Desk, Kept
from bot.reply import Button, Reply, escape, join_sections
from db import Stats
from rules import Diagnostic, origins_of
from rules.diagnostics.rendering import excerpt
from rules.diagnostics.visible import shortened

_OUTCOMES = {"kept": "report-thanks", "again": "report-again", "failed": "report-failed"}
_DISPUTES = {"kept": "wrong-thanks", "again": "wrong-thanks", "failed": "wrong-failed"}

MOST_ROWS = 12
"""Rows of one list in /stats: what fits on a phone."""

MOST_MISTAKES = 8
"""Mistakes of the rule files shown at once; the rest are counted."""

MOST_DRAWN = 3
"""Mistakes of which the line is shown as well, with a mark below the words that are meant."""

MOST_OF_A_MISTAKE = 300
"""Letters of one mistake, its line aside: eight of them leave room for the rest of the page."""

PHONE = 34
"""Cells of a line that a phone shows side by side; a longer one would break and lose its mark."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Writes pages in the asker's language."""

    desk: Desk
    key_days: int
    retention_days: int

    async def page(self, name: str, asker: Asker) -> Reply:
        """Return the page of /start, /help, /privacy, /language, /paid or /travelled."""
        composer = await self.desk.composer(asker)
        if name == "language":
            return Reply(composer.say("language-ask"), self._languages())
        if name == "privacy":
            return Reply(
                composer.say(
                    "privacy-body", key_days=self.key_days, retention_days=self.retention_days
                )
            )
        buttons = ((Button(composer.say("button-paid"), "paid"),),) if name == "start" else ()
        return Reply(composer.say(f"{name}-body"), buttons)

    def _languages(self) -> tuple[tuple[Button, ...], ...]:
        wording = self.desk.wording
        names = [(wording.say(code, "language-name"), code) for code in wording.languages]
        return tuple((Button(name, f"language:{code}"),) for name, code in names)

    async def report_outcome(self, outcome: Kept, asker: Asker) -> Reply:
        """Return what is said after a report."""
        return Reply((await self.desk.composer(asker)).say(_OUTCOMES[outcome]))

    async def forget(self, asker: Asker) -> Reply:
        """Forget the asker, and say how much went, in the language they had until then."""
        composer = await self.desk.composer(asker)
        removed = await self.desk.forget(asker)
        if removed is None:
            return Reply(composer.say("forget-failed"))
        if removed == 0:
            return Reply(composer.say("forget-none"))
        return Reply(composer.say("forget-done", count=removed))

    async def ask_what_is_wrong(self, asker: Asker) -> Reply:
        """Return the question behind “This answer is wrong”."""
        composer = await self.desk.composer(asker)
        return Reply(
            composer.say("wrong-ask"),
            (
                (Button(composer.say("button-wrong-honest"), "wrong:honest"),),
                (Button(composer.say("button-wrong-scam"), "wrong:scam"),),
                (Button(composer.say("button-back"), "back"),),
            ),
        )

    async def dispute_outcome(self, outcome: Kept, asker: Asker) -> Reply:
        """Return what is said after “This answer is wrong”."""
        return Reply((await self.desk.composer(asker)).say(_DISPUTES[outcome]))

    async def rules(self, asker: Asker) -> Reply:
        """Return what /rules shows: fingerprint, counts, mistakes of the last load."""
        composer = await self.desk.composer(asker)
        return Reply(join_sections([self._summary(composer), self.mistakes(composer)]))

    def _summary(self, composer: Composer) -> str:
        keeper = self.desk.keeper
        states = [compiled.rule.status for compiled in keeper.current]
        summary = composer.say(
            "rules-summary",
            fingerprint=keeper.current.fingerprint,
            rules=len(states),
            stable=states.count("stable"),
            shadow=states.count("shadow"),
            files=keeper.current.files,
            loaded=keeper.loaded_at.strftime("%Y-%m-%d %H:%M UTC"),
        )
        return join_sections([summary, self._origins(composer)])

    def _origins(self, composer: Composer) -> str:
        """Return where the rules come from; nothing while all of them came with the bot."""
        origins = origins_of(self.desk.keeper.current)
        if not origins.folders and not origins.switched_off and not origins.changed:
            return ""
        own = [(f"<code>{escape(name)}</code>", n) for name, n in origins.folders.items()]
        rows = [(composer.say("rules-shipped"), origins.shipped), *own]
        return "\n".join(
            [
                _rows(composer, "rules-origins", rows),
                composer.say("rules-overridden", off=origins.switched_off, changed=origins.changed),
            ]
        )

    def mistakes(self, composer: Composer) -> str:
        """Return the mistakes of the last load, the first few in full; else its warnings."""
        if errors := self.desk.keeper.errors:
            return _first_of(composer.say("rules-errors", count=len(errors)), errors)
        warnings = self.desk.keeper.current.warnings
        if not warnings:
            return composer.say("rules-no-errors")
        return _first_of(composer.say("rules-warnings", count=len(warnings)), warnings)

    async def last_load(self, asker: Asker) -> Reply:
        """Return what admins are told when the rule files have changed."""
        composer = await self.desk.composer(asker)
        keeper = self.desk.keeper
        if keeper.errors:
            return Reply(join_sections([composer.say("reload-failed"), self.mistakes(composer)]))
        return Reply(join_sections([composer.say("reload-done"), self._summary(composer)]))

    async def reload(self, asker: Asker) -> Reply:
        """Read the rule files again and return how that went."""
        composer = await self.desk.composer(asker)
        outcome = await self.desk.keeper.reload()
        if outcome.errors:
            return Reply(join_sections([composer.say("reload-failed"), self.mistakes(composer)]))
        key = "reload-done" if outcome.changed else "reload-unchanged"
        return Reply(join_sections([composer.say(key), self._summary(composer)]))

    async def stats(self, asker: Asker) -> Reply:
        """Return what /stats shows: reports by family, language and week."""
        composer = await self.desk.composer(asker)
        stats = await self.desk.stats()
        if stats is None:
            return Reply(composer.say("store-unavailable"))
        if not stats.total and not stats.disputes:
            return Reply(composer.say("stats-empty"))
        return Reply(join_sections(_stats_sections(composer, stats)))


def _first_of(title: str, diagnostics: Sequence[Diagnostic]) -> str:
    first = diagnostics[:MOST_MISTAKES]
    shown = [_mistake(one, drawn=number < MOST_DRAWN) for number, one in enumerate(first)]
    more = len(diagnostics) - len(first)
    return "\n".join([title, *shown, *([f"+ {more}"] if more else [])])


def _mistake(mistake: Diagnostic, *, drawn: bool) -> str:
    """Return a mistake of the rule files in HTML, with its line when it is to be *drawn*."""
    told = f"<code>{escape(shortened(str(mistake), MOST_OF_A_MISTAKE))}</code>"
    line = excerpt(mistake, PHONE) if drawn else ""
    return f"{told}\n<pre>{escape(line)}</pre>" if line else told


def _stats_sections(composer: Composer, stats: Stats) -> list[str]:
    families = [(composer.family_name(name), n) for name, n in stats.by_family.items()]
    weeks = [(week.label, week.reports) for week in stats.by_week]
    return [
        f"{composer.say('stats-title')}\n{composer.say('stats-total', count=stats.total)}",
        _rows(composer, "stats-by-family", families),
        _rows(composer, "stats-by-language", list(stats.by_language.items())),
        _rows(composer, "stats-by-week", weeks),
        composer.say("stats-disputes", count=stats.disputes),
    ]


def _rows(composer: Composer, title: str, rows: list[tuple[str, int]]) -> str:
    shown = [composer.say("stats-row", name=name, count=n) for name, n in rows[:MOST_ROWS]]
    return "\n".join([composer.say(title), *shown]) if rows else ""
