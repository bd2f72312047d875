"""Compose: a verdict becomes a reply that a worried person can act on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.message import Message, Source
from bot.reply import Button, Reply, escape, join_sections
from bot.wording import Wording, family_key
from rules import Family, Hit, Rulebook, Verdict

MOST_REASONS = 3
"""Reasons a reply gives: what a person in a hurry reads."""

LONGEST_QUOTE = 120
"""Letters of one quotation; a longer one is cut in its middle."""

FEWEST_LETTERS = 12
"""Letters under which a message is too short to say anything about it."""

SIGNS = "general.signs"
"""The family of signs that belong to no script: named only when nothing else is."""

_CODE_OR_NUMBER = re.compile(
    r"(?<!\d)\d(?:[ \-.()]{0,2}\d){5,}(?!\d)|(?<![\d.,$€£¥])\d{4,8}(?=\s*$)"
)
_CLICKABLE = re.compile(r"\w\.\w|[@/\\]|://")

_WHERE = {
    Source.BUTTON: "reason-where-button",
    Source.BUTTON_LINK: "reason-where-button",
    Source.LINK: "reason-where-link",
    Source.CAPTION: "reason-where-caption",
    Source.FILE_NAME: "reason-where-file",
    Source.QUOTE: "reason-where-quote",
    Source.CONTACT: "reason-where-contact",
    Source.POLL: "reason-where-poll",
}


@dataclass(frozen=True, slots=True)
class Composer:
    """Writes replies in one language."""

    wording: Wording
    language: str

    def say(self, key: str, **arguments: str | int) -> str:
        """Return the sentence of that key in this language."""
        return self.wording.say(self.language, key, **arguments)

    def warning(self, message: Message, verdict: Verdict, rulebook: Rulebook) -> Reply:
        """Return the answer to a message: level, reasons, what comes next, what to do."""
        if verdict.level == "none":
            return self._nothing_found(message, verdict)
        families = _told_families(verdict, rulebook)
        trafficking = any(family.trafficking for family in families)
        first = families[0].id
        sections = [
            self.say(f"level-{verdict.level}"),
            self.say("label-kind", family=self.family_name(first)),
            self._reasons(message, verdict, rulebook),
            self._next(first, verdict),
            f"{self.say('label-do')}\n{self._family(first, 'do')}",
            "" if trafficking else self.say("already-paid-hint"),
            self.say("too-long-note") if verdict.truncated or message.truncated else "",
        ]
        return Reply(join_sections(sections), self.buttons(trafficking=trafficking))

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

    def _family(self, family: str, attribute: str) -> str:
        key = f"{family_key(family)}.{attribute}"
        return escape(self.say(key)) if self.wording.has(key) else ""

    def _nothing_found(self, message: Message, verdict: Verdict) -> Reply:
        letters = sum(character.isalnum() for character in message.text)
        if letters < FEWEST_LETTERS and not verdict.hits:
            return Reply(f"{self.say('level-too-little')}\n\n{self.say('too-little-body')}")
        sections = [self.say("level-none"), self.say("none-body")]
        if verdict.truncated or message.truncated:
            sections.append(self.say("too-long-note"))
        report, happened, _ = self.buttons()
        missed = (Button(self.say("button-wrong-scam"), "wrong:scam"),)
        return Reply(join_sections(sections), (report, happened, missed))

    def _reasons(self, message: Message, verdict: Verdict, rulebook: Rulebook) -> str:
        told: dict[str, str] = {}
        for hit in verdict.hits:
            why = self._why(rulebook, hit)
            if why not in told and len(told) < MOST_REASONS:
                told[why] = self._reason(message, hit, why)
        return "\n".join([self.say("label-reasons"), *told.values()])

    def _reason(self, message: Message, hit: Hit, why: str) -> str:
        quote = quotation(message.text, hit.spans)
        where = _WHERE.get(message.source_at(hit.spans[0][0]))
        if where is None:
            return self.say("reason-line", quote=quote, why=why)
        return self.say("reason-line-where", quote=quote, why=why, where=self.say(where))

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
        stages = [hit.stage for hit in verdict.hits if hit.family == family and hit.stage]
        if stages and self.wording.has(key := f"stage-{stages[0].replace('_', '-')}"):
            body = f"{self.say(key)}\n{body}"
        return f"{self.say('label-next')}\n{body}" if body else ""


def _told_families(verdict: Verdict, rulebook: Rulebook) -> list[Family]:
    """Return the verdict's families, those that name a script before mere signs.

    A family that puts a person's freedom in danger comes before all others.
    """
    names = [name for name in verdict.families if name != SIGNS] or list(verdict.families)
    families = [rulebook.families[name] for name in names]
    return sorted(families, key=lambda family: not family.trafficking)


def quotation(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return the words at *spans* as HTML: the longest three, in order, parted by dots.

    Codes and long numbers are masked: they may be the asker's own. What an app would make a
    link of is shown as code, so that nobody opens it from the warning.
    """
    longest = sorted(spans, key=lambda span: span[0] - span[1])[:3]
    return " … ".join(_quoted(text, start, end) for start, end in sorted(longest))


def _quoted(text: str, start: int, end: int) -> str:
    words = " ".join(text[start:end].split())
    if len(words) > LONGEST_QUOTE:
        half = LONGEST_QUOTE // 2
        words = f"{words[:half]} … {words[-half:]}"
    words = "".join(_masked(words))
    marked = escape(words)
    return f"<code>{marked}</code>" if _CLICKABLE.search(words) else marked


def _masked(words: str) -> Iterator[str]:
    """Yield *words* with the digits of codes and long numbers replaced by dots."""
    end = 0
    for found in _CODE_OR_NUMBER.finditer(words):
        yield words[end : found.start()]
        yield re.sub(r"\d", "•", found[0])
        end = found.end()
    yield words[end:]
