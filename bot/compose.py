"""Compose: a verdict becomes a reply that a worried person can act on."""

from dataclasses import dataclass
from typing import Any

from bot import already
from bot.button_rows import in_rows
from bot.message import Message, Origin, Source
from bot.passing_on import warning_to_pass_on
from bot.quoting import quotation
from bot.reasons import stage_reached, told_families, worth_telling
from bot.reply import MAX_LENGTH, Button, Reply, escape, join_sections, units
from bot.whereabouts import look_at, where
from bot.wording import Wording, family_key
from rules import Hit, Rulebook, Verdict

MOST_REASONS = 3
"""Reasons a reply gives: what a person in a hurry reads."""

FEWEST_LETTERS = 12
"""Letters under which a message is too short to say anything about it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """How an answer is shown: with all reasons or the first, to somebody who watches it or not."""

    all_reasons: bool = False
    watched: bool = False


AT_FIRST = Shown()
"""How an answer is shown when it is new."""


@dataclass(frozen=True, slots=True)
class Composer:
    """Writes replies in one language."""

    wording: Wording
    language: str

    def say(self, key: str, **arguments: str | int) -> str:
        """Return the sentence of that key in this language."""
        return self.wording.say(self.language, key, **arguments)

    def warning(
        self, message: Message, verdict: Verdict, rulebook: Rulebook, shown: Shown = AT_FIRST
    ) -> Reply:
        """Return the answer to a message: level, reasons, what comes next, what to do.

        Askers who write of what has happened to themselves are told the first steps instead.
        """
        if plea := _own_plea(message, verdict):
            return self.help_for(plea.family)
        if verdict.level == "none":
            return self._nothing_found(message, verdict, shown)
        first, *_ = told_families(verdict, rulebook)
        head = [
            self.say(f"level-{verdict.level}"),
            self.say("label-kind", family=self.family_name(first.id)),
            self._several(message),
        ]
        rest = [
            self._next(first.id, verdict),
            f"{self.say('label-do')}\n{self._family(first.id, 'do')}",
            "" if first.trafficking else self.say("already-paid-hint"),
            look_at(message, self.say),
            self.say("too-long-note") if verdict.truncated or message.truncated else "",
        ]
        lines = self._reason_lines(message, verdict, rulebook, first.id)
        reasons = self._reasons(lines, MAX_LENGTH - _length(head + rest), shown)
        buttons = self._buttons(first.trafficking, len(lines) > MOST_REASONS, shown)
        return Reply(join_sections([*head, reasons, *rest]), buttons)

    def pass_on(self, verdict: Verdict, rulebook: Rulebook) -> Reply | None:
        """Return a warning to pass on, no word of the message in it; None without a warning."""
        if verdict.level == "none":
            return None
        first, *_ = told_families(verdict, rulebook)
        text = warning_to_pass_on(
            lambda key, **given: escape(self.say(key, **given)),
            name=self._plain(first.id, "name"),
            wants=self._plain(first.id, "next"),
            steps=self._plain(first.id, "do"),
            freedom=first.trafficking,
        )
        return Reply(text)

    def help_for(self, plea: str) -> Reply:
        """Return the first steps for an asker to whom it has happened; *plea* is the family."""
        if plea.removeprefix("asker.") == "travelled":
            return already.journey(self.say)
        return already.first_steps(self.say)

    def _buttons(
        self, trafficking: bool, has_more: bool, shown: Shown
    ) -> tuple[tuple[Button, ...], ...]:
        """Return the buttons under a warning, what is most urgent first."""
        happened = "travelled" if trafficking else "paid"
        more, less = ("show-less", "reasons:few"), ("show-all", "reasons:all")
        reasons = [more if shown.all_reasons else less] if has_more else []
        offered = [(happened, happened), *reasons, ("report", "report"), ("pass-on", "pass-on")]
        offered += [_watch_button(shown), ("wrong", "wrong")]
        return self._labelled(offered)

    def _labelled(self, offered: list[tuple[str, str]]) -> tuple[tuple[Button, ...], ...]:
        return in_rows(Button(self.say(f"button-{name}"), action) for name, action in offered)

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

    def _plain(self, family: str, attribute: str) -> str:
        key = f"{family_key(family)}.{attribute}"
        return self.say(key) if self.wording.has(key) else ""

    def _nothing_found(self, message: Message, verdict: Verdict, shown: Shown) -> Reply:
        """Return what was looked at, what cannot be seen, and what to ask oneself."""
        letters = sum(character.isalnum() for character in message.text)
        too_little = letters < FEWEST_LETTERS and not verdict.hits
        head = ["level-too-little", "too-little-body"] if too_little else ["level-none"]
        sections = [self.say(head[0]), self._several(message), *map(self.say, head[1:])]
        sections.append(self.say("none-body"))
        if verdict.truncated or message.truncated:
            sections.append(self.say("too-long-note"))
        offered = [("paid", "paid"), ("report", "report")]
        if not too_little:
            offered += [_watch_button(shown), ("wrong-scam", "wrong:scam")]
        return Reply(join_sections(sections), self._labelled(offered))

    def _several(self, message: Message) -> str:
        return self.say("several-note", count=message.count) if message.count > 1 else ""

    def _reason_lines(
        self, message: Message, verdict: Verdict, rulebook: Rulebook, family: str
    ) -> list[str]:
        """Return every reason, the strongest first, no sentence and no quotation twice."""
        told: dict[str, str] = {}
        quoted: set[str] = set()
        for hit in worth_telling(verdict, rulebook, family):
            why, quote = self._why(rulebook, hit), quotation(message.text, hit.spans)
            if why not in told and quote not in quoted:
                told[why] = self._reason(message, hit, why, quote)
                quoted.add(quote)
        return list(told.values())

    def _reasons(self, lines: list[str], room: int, shown: Shown) -> str:
        """Return the first reasons, or all that have *room*, in UTF-16 units, with their title."""
        title = "reasons-all-title" if shown.all_reasons else "label-reasons"
        kept = [self.say(title)]
        for line in lines if shown.all_reasons else lines[:MOST_REASONS]:
            if units("\n".join([*kept, line])) <= room:
                kept.append(line)
        return "\n".join(kept)

    def _reason(self, message: Message, hit: Hit, why: str, quote: str) -> str:
        place = where(message, hit.spans[0][0], self.say)
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
        """Return where in the script this is and what comes next, as far as it is known."""
        body = self._family(family, "next")
        stage = (stage_reached(verdict, family) or "").replace("_", "-")
        if stage:
            staged = f"next-{family_key(family).removeprefix('family-')}.{stage}"
            body = escape(self.say(staged)) if self.wording.has(staged) else body
            body = f"{self.say('stage-' + stage)}\n{body}"
        return f"{self.say('label-next')}\n{body}" if body else ""


def _watch_button(shown: Shown) -> tuple[str, str]:
    return ("untell-me", "tell:off") if shown.watched else ("tell-me", "tell:on")


def _length(sections: list[str]) -> int:
    """Return how much of a message these sections and the blank lines around them take."""
    return sum(units(section) + 2 for section in sections) + 2


def _own_plea(message: Message, verdict: Verdict) -> Hit | None:
    """Return the words in which the asker tells of what has happened; what they quote is no such.

    Neither are words in a picture or on a button, though they were not forwarded.
    """
    if message.origin is not Origin.TYPED:
        return None
    typed = (p for p in verdict.pleas if message.source_at(p.spans[0][0]) is Source.BODY)
    return next(typed, None)
