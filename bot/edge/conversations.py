"""What askers send to the private chat, from its gathering to its answer, and the answer's changes.

How long is waited for more, and what an edit does, stands in docs/what-it-sees.md.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

import telegram
from cachetools import LRUCache

from bot.asker_limit import AskerLimit, Refused
from bot.conversation import Part, only_names_files, subjects
from bot.desk import Answer, Asker, Desk
from bot.edge.answered import Answered, AnsweredMessages
from bot.edge.pictures import Pictures
from bot.edge.sending import answer, replace_answer
from bot.gathering import Gathering
from bot.intake import read_message
from bot.logs import CanonicalLine
from bot.media.trouble import Trouble
from bot.message import Message
from bot.pictured import pictured, with_notes
from bot.reply import MAX_LENGTH, Reply, units

FORWARDED_PAUSE = 0.6
"""Seconds that are waited after a forwarded message, or a picture of an album, for the next one.
Telegram hands several over within some hundredths; a person does not notice half a second."""

TYPED_PAUSE = 0.3
"""Seconds that are waited after typed words: a comment comes just before what it is forwarded
with, and a long text that is pasted comes as several messages."""

_LEVELS = ("", "none", "caution", "high")
"""From what was not looked at, in the order of alarm."""


@dataclass(frozen=True, slots=True)
class _Looked:
    """What came of looking at messages; without words there is neither message nor verdict."""

    reply: Reply
    level: str = ""
    message: Message | None = None
    answer: Answer | None = None


class Conversations:
    """Answers what is sent together once, and changes the answer when it is edited."""

    def __init__(self, desk: Desk, limit: AskerLimit, pictures: Pictures | None = None) -> None:
        self._desk = desk
        self._pictures = pictures or Pictures()
        self._limit = limit
        self._gathering: Gathering[telegram.Message] = Gathering()
        self._answered = AnsweredMessages()
        self._turns: LRUCache[int, asyncio.Lock] = LRUCache(10_000)

    async def received(self, new: telegram.Message, asker: Asker, line: CanonicalLine) -> None:
        """Answer a message together with those that come right after it."""
        forwarded = new.forward_origin is not None or new.media_group_id is not None
        pause = FORWARDED_PAUSE if forwarded else TYPED_PAUSE
        together = await self._gathering.gather(new.chat_id, new.message_id, new, pause)
        if together is None:
            line.add(outcome="gathered")
        elif new.media_group_id and (late := self._answered.find(new.chat_id, new.media_group_id)):
            await self._change(late, together, asker, line)
        elif await self.is_allowed(new, asker, line):
            parts = await asyncio.gather(*(self.part(each, asker) for each in together))
            await self.answer(together[0], parts, asker, line)

    async def edited(self, new: telegram.Message, asker: Asker, line: CanonicalLine) -> None:
        """Change the answer to a message that was edited.

        One of which no answer is known any more is answered when it is worrying: better twice
        than never.
        """
        if self._gathering.amend(new.chat_id, new.message_id, new):
            line.add(outcome="gathered")
            return
        known = self._answered.find(new.chat_id, new.message_id)
        await self._change(known, [new], asker, line, note="edited-note")

    async def answer(
        self, hook: telegram.Message, parts: Sequence[Part], asker: Asker, line: CanonicalLine
    ) -> None:
        """Look at *parts*, answer *hook* once, and remember what the answer is about."""
        looked = await self._look_at(parts, asker)
        _note_down(looked, parts, line)
        sent = await answer(hook, looked.reply)
        self._remember(hook.chat_id, Answered(tuple(parts), sent.message_id, looked.level), looked)

    async def part(self, received: telegram.Message, asker: Asker) -> Part:
        """Return everything that a message and its pictures say, as a part of a conversation."""
        seen = await self._pictures.seen(received)
        return Part(
            received.message_id,
            pictured(read_message(received), seen.pieces),
            album=received.media_group_id,
            own=_is_own(received.forward_origin, asker),
            speech=bool(received.voice or received.video_note or received.video or received.audio),
            trouble=seen.trouble,
        )

    async def is_allowed(
        self, received: telegram.Message, asker: Asker, line: CanonicalLine
    ) -> bool:
        """Return whether the asker's limit allows one more; if not, say so once, politely."""
        allowed = self._limit.allow(asker.id)
        if not isinstance(allowed, Refused):
            return True
        line.add(outcome="limited")
        if allowed.first:
            composer = await self._desk.composer(asker)
            await answer(received, Reply(composer.say("slow-down", seconds=allowed.seconds)))
        return False

    def forget(self, chat: int) -> None:
        """Forget what was answered in a chat."""
        self._answered.forget(chat)

    async def _look_at(self, parts: Sequence[Part], asker: Asker) -> _Looked:
        """Look at the words of others first; where they tell nothing, at everything.

        One conversation of an asker at a time: many long ones cannot take all the threads that
        scan.
        """
        speech = any(part.speech for part in parts)
        trouble = next((part.trouble for part in parts if part.trouble), None)
        async with self._turns.setdefault(asker.id, asyncio.Lock()):
            looked: _Looked | None = None
            for message in subjects(parts):
                if message.text.strip() and (looked is None or looked.level == "none"):
                    given = await self._desk.assess(message, asker)
                    looked = _Looked(given.reply, given.verdict.level, message, given)
        unheard = (speech or trouble) and looked is not None and looked.level == "none"
        if looked is None or (unheard and looked.message and only_names_files(looked.message)):
            composer = await self._desk.composer(asker)
            key = "voice-not-read" if speech else trouble or "no-text"
            return _Looked(Reply(composer.say(key)))
        return await self._noting_pictures(looked, trouble, asker)

    async def _noting_pictures(
        self, looked: _Looked, trouble: Trouble | None, asker: Asker
    ) -> _Looked:
        """Return the same, its reply saying how the pictures were read."""
        composer = await self._desk.composer(asker)
        if looked.message is None:
            return looked
        reply = with_notes(looked.reply, looked.message, trouble, composer.say)
        return replace(looked, reply=reply)

    async def _change(
        self,
        known: Answered | None,
        new: Sequence[telegram.Message],
        asker: Asker,
        line: CanonicalLine,
        note: str = "",
    ) -> None:
        """Put another answer in the place of the *known* one, unless nothing has changed.

        Where that cannot be done, a new one is given only when the level has risen.
        """
        before = known.parts if known else ()
        parts = before
        shown = any(self._pictures.among(received) for received in new)
        if shown and isinstance(self._limit.allow(asker.id), Refused):  # reading one is work, too
            line.add(outcome="limited")
            return
        for received in new:
            parts = _with(parts, await self.part(received, asker))
        if parts == before or not (known or any(part.message.pieces for part in parts)):
            line.add(outcome="unchanged")
            return
        if not shown and isinstance(self._limit.allow(asker.id), Refused):
            line.add(outcome="limited")
            return
        looked = await self._look_at(parts, asker)
        _note_down(looked, parts, line)
        reply = await self._noted(looked.reply, note, asker)
        where = new[0]
        if known and await replace_answer(where, known.answer, reply):
            self._remember(where.chat_id, Answered(parts, known.answer, looked.level), looked)
        elif _rises(known.level if known else "", looked.level):
            sent = await answer(where, reply)
            self._remember(where.chat_id, Answered(parts, sent.message_id, looked.level), looked)
        else:
            line.add(outcome="unchanged")

    async def _noted(self, reply: Reply, note: str, asker: Asker) -> Reply:
        """Return *reply* with the note on top, where Telegram's length leaves room for it."""
        if not note:
            return reply
        html = f"{(await self._desk.composer(asker)).say(note)}\n\n{reply.html}"
        return Reply(html, reply.buttons) if units(html) <= MAX_LENGTH else reply

    def _remember(self, chat: int, answered: Answered, looked: _Looked) -> None:
        self._answered.keep(chat, answered)
        if looked.message is not None:
            self._desk.remember(chat, answered.answer, looked.message)


def _with(parts: Sequence[Part], new: Part) -> tuple[Part, ...]:
    """Return the parts with `new` among them, in place of an earlier version of it."""
    others = [part for part in parts if part.number != new.number]
    return tuple(sorted([*others, new], key=lambda part: part.number))


def _rises(before: str, now: str) -> bool:
    """Return whether there is a warning now that was not there, or was weaker."""
    return _LEVELS.index(now) > max(_LEVELS.index(before), _LEVELS.index("none"))


def _is_own(origin: telegram.MessageOrigin | None, asker: Asker) -> bool:
    """Return whether the asker wrote what they forward; a hidden name tells nothing."""
    return isinstance(origin, telegram.MessageOriginUser) and origin.sender_user.id == asker.id


def _note_down(looked: _Looked, parts: Sequence[Part], line: CanonicalLine) -> None:
    line.add(count=len(parts))
    if looked.message is None or looked.answer is None:
        line.add(outcome="no-text")
        return
    verdict = looked.answer.verdict
    line.add(
        origin=looked.message.origin.value,
        language=looked.answer.language,
        level=verdict.level,
        rules=[hit.rule for hit in verdict.hits],
        shadow=[hit.rule for hit in verdict.shadow],
        fingerprint=verdict.fingerprint,
    )
