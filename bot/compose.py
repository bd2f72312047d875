"""Compose: a verdict becomes a reply that a worried person can act on."""

from dataclasses import dataclass
from typing import Any

from bot.message import Message, Origin
from bot.quoting import quotation
from bot.reasons import stage_reached, told_families, worth_telling
from bot.reply import Button, Reply, escape, join_sections
from bot.whereabouts import look_at, where
from bot.wording import Wording, family_key
from rules import Hit, Rulebook, Verdict

MOST_REASONS = 3
"""Reasons a reply gives: what a person in a hurry reads."""

FEWEST_LETTERS = 12
"""Letters under which a message is too short to say anything about it."""


@dataclass(frozen=True, slots=True)
class Composer:
    """Writes replies in one language."""

    wording: Wording
    language: str

    def say(self, key: str, **arguments: str | int) -> str:
        """Return the sentence of that key in this language."""
        return self.wording.say(self.language, key, **arguments)

    def warning(self, message: Message, verdict: Verdict, rulebook: Rulebook) -> Reply:
        """Return the answer to a message: level, reasons, what comes next, what to do.

        Askers who write of what has happened to themselves are told the first steps instead.
        """
        if message.origin is Origin.TYPED and verdict.pleas:
            return self.help_for(verdict.pleas[0].family)
        if verdict.level == "none":
            return self._nothing_found(message, verdict)
        first, *_ = told_families(verdict, rulebook)
        sections = [
            self.say(f"level-{verdict.level}"),
            self.say("label-kind", family=self.family_name(first.id)),
            self._several(message),
            self._reasons(message, verdict, rulebook, first.id),
            self._next(first.id, verdict),
            f"{self.say('label-do')}\n{self._family(first.id, 'do')}",
            "" if first.trafficking else self.say("already-paid-hint"),
            look_at(message, self._if_written),
            self.say("too-long-note") if verdict.truncated or message.truncated else "",
        ]
        return Reply(join_sections(sections), self.buttons(trafficking=first.trafficking))

    def help_for(self, plea: str) -> Reply:
        """Return the first steps for an asker to whom it has happened; *plea* is the family."""
        name = plea.removeprefix("asker.")
        return Reply(self.say(f"{name}-body"), ((Button(self.say("button-report"), "report"),),))

    def buttons(self, *, trafficking: bool = False) -> tuple[tuple[Button, ...], ...]:
        """Return the buttons under a warning: report, wrong, and what if it has happened."""
        happened = "travelled" if trafficking else "paid"
        return (
            (Button(self.say("button-report"), "report"),),
            (Button(self.say(f"button-{happened}"), happened),),
            (Button(self.say("button-wrong"), "wrong"),),
        )

    def family_name(self, family: str) -> str:
        """Return what a family is called in plain words."""
        return self._family(family, "name") or self.say("family-unknown")

    def first_step(self, family: str) -> str:
        """Return the most urgent of what to do about a family; empty where there is nothing."""
        return self._family(family, "do").partition("\n")[0]

    def first_reason(
        self, message: Message, verdict: Verdict, rulebook: Rulebook, family: str
    ) -> str:
        """Return the one line of the reason that weighs most; empty without any."""
        hit = next(worth_telling(verdict, rulebook, family), None)
        if hit is None:
            return ""
        quote = quotation(message.text, hit.spans)
        return self._reason(message, hit, self._why(rulebook, hit), quote)

    def _family(self, family: str, attribute: str) -> str:
        key = f"{family_key(family)}.{attribute}"
        return escape(self.say(key)) if self.wording.has(key) else ""

    def _nothing_found(self, message: Message, verdict: Verdict) -> Reply:
        letters = sum(character.isalnum() for character in message.text)
        if letters < FEWEST_LETTERS and not verdict.hits:
            return Reply(f"{self.say('level-too-little')}\n\n{self.say('too-little-body')}")
        sections = [self.say("level-none"), self._several(message), self.say("none-body")]
        if verdict.truncated or message.truncated:
            sections.append(self.say("too-long-note"))
        report, happened, _ = self.buttons()
        missed = (Button(self.say("button-wrong-scam"), "wrong:scam"),)
        return Reply(join_sections(sections), (report, happened, missed))

    def _several(self, message: Message) -> str:
        return self._if_written("several-note", count=message.count) if message.count > 1 else ""

    def _if_written(self, key: str, **arguments: str | int) -> str:
        return self.say(key, **arguments) if self.wording.has(key) else ""

    def _reasons(self, message: Message, verdict: Verdict, rulebook: Rulebook, family: str) -> str:
        """Return up to three reasons, no sentence and no quotation twice."""
        told: dict[str, str] = {}
        quoted: set[str] = set()
        for hit in worth_telling(verdict, rulebook, family):
            why, quote = self._why(rulebook, hit), quotation(message.text, hit.spans)
            if why not in told and quote not in quoted and len(told) < MOST_REASONS:
                told[why] = self._reason(message, hit, why, quote)
                quoted.add(quote)
        return "\n".join([self.say("label-reasons"), *told.values()])

    def _reason(self, message: Message, hit: Hit, why: str, quote: str) -> str:
        place = where(message, hit.spans[0][0], self._if_written)
        if not place:
            return self.say("reason-line", quote=quote, why=why)
        return self.say("reason-line-where", quote=quote, why=why, where=place)

    def _why(self, rulebook: Rulebook, hit: Hit) -> str:
        """Return why those words are worrying: the rule's own sentence, or its family's name."""
        why: Any = rulebook.rule(hit.rule).why
        if isinstance(why, dict):
            return escape(why.get(self.language) or why.get("en") or next(iter(why.values())))
        if why and self.wording.has(f"why-{why}"):
            return self.say(f"why-{why}")
        return self.family_name(hit.family)

    def _next(self, family: str, verdict: Verdict) -> str:
        body = self._family(family, "next")
        stage = stage_reached(verdict, family)
        if stage:
            body = f"{self.say('stage-' + stage.replace('_', '-'))}\n{body}"
        return f"{self.say('label-next')}\n{body}" if body else ""
