"""What only admins ask for: the rules in force, how they were loaded, the figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.compose import Composer
from bot.desk import Asker, Desk
from bot.reply import Reply, escape, join_sections
from db import Stats
from rules import Diagnostic, origins_of
from rules.diagnostics.rendering import excerpt
from rules.diagnostics.visible import shortened

MOST_ROWS = 12
"""Rows of one list in /stats: what fits on a phone."""

FEWEST_DISPUTES = 3
"""Disputes of one rule under which /stats shows no figures of it. One or two could be one person
whom the admins know; three of different askers or messages say something about the rule."""

MOST_MISTAKES = 8
"""Mistakes of the rule files shown at once; the rest are counted."""

MOST_DRAWN = 3
"""Mistakes of which the line is shown as well, with a mark below the words that are meant."""

MOST_OF_A_MISTAKE = 300
"""Letters of one mistake, its line aside: eight of them leave room for the rest of the page."""

PHONE = 34
"""Cells of a line that a phone shows side by side; a longer one would break and lose its mark."""


@dataclass(frozen=True, slots=True)
class AdminPages:
    """Writes pages for admins, in the language of each."""

    desk: Desk

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
        """Return what /stats shows: reports by family, language and week; rules called wrong."""
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
        _disputed_rules(composer, stats),
    ]


def _disputed_rules(composer: Composer, stats: Stats) -> str:
    """Return the rules most often called wrong, those with few disputes left out."""
    rows = [
        composer.say(
            "stats-rule-row",
            rule=escape(rule),
            honest=figures.honest,
            other=figures.other,
            hits=figures.reports,
        )
        for rule, figures in stats.disputed_rules.items()
        if figures.disputes >= FEWEST_DISPUTES
    ]
    return "\n".join([composer.say("stats-by-rule"), *rows[:MOST_ROWS]]) if rows else ""


def _rows(composer: Composer, title: str, rows: list[tuple[str, int]]) -> str:
    shown = [composer.say("stats-row", name=name, count=n) for name, n in rows[:MOST_ROWS]]
    return "\n".join([composer.say(title), *shown]) if rows else ""
