"""A glance: a message is looked at where others read along, and nobody who asked is remembered."""

import asyncio
from dataclasses import dataclass

from bot.message import Message
from bot.message_language import message_language
from rules import Rulebook, Verdict


@dataclass(frozen=True, slots=True)
class Glance:
    """A message, what the rules found in it, and the language that it is written in."""

    message: Message
    verdict: Verdict
    rulebook: Rulebook
    written_in: str

    @property
    def level(self) -> str:
        """Return none, caution or high."""
        return self.verdict.level

    def log_fields(self) -> dict[str, object]:
        """Return what the log may say of it: outcome and rule ids, no words."""
        return {
            "level": self.verdict.level,
            "rules": [hit.rule for hit in self.verdict.hits],
            "shadow": [hit.rule for hit in self.verdict.shadow],
            "fingerprint": self.verdict.fingerprint,
        }


async def glance(message: Message, rulebook: Rulebook) -> Glance:
    """Return what *rulebook* finds in *message*, looked up in a thread beside the event loop."""
    verdict = await asyncio.to_thread(rulebook.scan, message.text, message.links)
    return Glance(message, verdict, rulebook, message_language(message.text, verdict, rulebook))
