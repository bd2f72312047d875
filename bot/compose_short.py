"""Compose the short form of an answer, for places where others read along.

Level, kind, the first reason, the first thing to do, and where to go on in private. It never says
who wrote the message or who asked.
"""

from dataclasses import dataclass

from bot.compose import FEWEST_LETTERS, Composer
from bot.glance import Glance
from bot.message import Message
from bot.reasons import told_families
from bot.reply import Button, Reply, join_sections, plain

LONGEST_DESCRIPTION = 160
"""Letters of the line below an inline result: apps show about two lines of it."""

HONEST = "group:honest"
"""The action of the button by which an admin of a group says that a message is honest."""


@dataclass(frozen=True, slots=True)
class InlineResult:
    """What is offered for an inline query: two plain lines to choose, and the HTML it sends."""

    title: str
    description: str
    html: str


def is_too_little(message: Message) -> bool:
    """Return whether a message has too few letters to say anything about it."""
    return sum(character.isalnum() for character in message.text) < FEWEST_LETTERS


def short_answer(composer: Composer, seen: Glance, private: Button) -> Reply:
    """Return the answer to somebody who asked about a message before others."""
    return Reply(_short(composer, seen), ((private,),))


def group_warning(composer: Composer, seen: Glance, private: Button) -> Reply:
    """Return the warning below a message of a group; *seen* has found something in it.

    Its second button is for the admins of that group.
    """
    family = _first_family(seen)
    head = composer.say("group-warning", family=composer.family_name(family))
    html = join_sections([head, _evidence(composer, seen), composer.say("group-warning-foot")])
    honest = Button(composer.say("button-group-wrong"), HONEST)
    return Reply(html, ((private,), (honest,)))


def inline_result(composer: Composer, seen: Glance) -> InlineResult:
    """Return what is offered to somebody who typed a message behind the bot's name."""
    title = composer.say(f"inline-title-{seen.level}")
    reason = _reason(composer, seen).removeprefix("•").strip()
    description = plain(reason) or composer.say("inline-send")
    return InlineResult(title, _shortened(description), _short(composer, seen))


def _short(composer: Composer, seen: Glance) -> str:
    if seen.level == "none":
        short = is_too_little(seen.message) and not seen.verdict.hits
        return composer.say("level-too-little" if short else "level-none")
    kind = composer.say("label-kind", family=composer.family_name(_first_family(seen)))
    head = f"{composer.say(f'level-{seen.level}')}\n{kind}"
    return join_sections([head, _evidence(composer, seen)])


def _evidence(composer: Composer, seen: Glance) -> str:
    """Return the first reason and the first thing to do."""
    step = composer.first_step(_first_family(seen))
    do = f"{composer.say('label-do')}\n{step}" if step else ""
    return join_sections([_reason(composer, seen), do])


def _reason(composer: Composer, seen: Glance) -> str:
    if seen.level == "none":
        return ""
    return composer.first_reason(seen.message, seen.verdict, seen.rulebook, _first_family(seen))


def _first_family(seen: Glance) -> str:
    first, *_ = told_families(seen.verdict, seen.rulebook)
    return first.id


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_DESCRIPTION else f"{text[: LONGEST_DESCRIPTION - 1]}…"
