"""A group: the bot is quiet there, and answers who asks with /check or by mentioning it."""

from collections.abc import Iterable

import telegram
from telegram import ChatMemberUpdated, MessageEntity, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import TelegramError
from telegram.ext import (
    BaseHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.asker_limit import AskerLimit, Refused
from bot.compose import Composer
from bot.compose_short import group_warning, short_answer
from bot.desk import Asker, Desk
from bot.edge.elsewhere import asker_in, meant, private_button
from bot.edge.pictures import Pictures
from bot.edge.sending import answer
from bot.glance import Glance, glance
from bot.group_settings import GroupBook
from bot.intake import read_message
from bot.logs import CanonicalLine, log, update_line
from bot.media.trouble import Trouble
from bot.message import Message
from bot.pictured import pictured, with_notes
from bot.reply import Reply

Context = ContextTypes.DEFAULT_TYPE

ANSWERS_PER_MINUTE = 12
"""Answers to members in one group in any 60 seconds. Telegram takes 20 messages a minute for a
group (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this); the rest
is left for warnings, settings and hints."""

IN_GROUPS = filters.ChatType.GROUPS & filters.UpdateType.MESSAGE & ~filters.FORWARDED

_GONE = (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)
_THERE = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR)


class GroupChat:
    """Answers members who ask, greets when it is added, and forgets a group that it leaves."""

    def __init__(
        self, desk: Desk, book: GroupBook, limit: AskerLimit, pictures: Pictures | None = None
    ) -> None:
        self._desk = desk
        self._pictures = pictures or Pictures()
        self._book = book
        self._limit = limit
        self._answers = AskerLimit(ANSWERS_PER_MINUTE)
        self._hints = AskerLimit(1)

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the handlers: commands, mentions, coming and going."""
        yield CommandHandler("check", self.asked, IN_GROUPS)
        yield CommandHandler(("start", "help"), self.greet, IN_GROUPS)
        mentions = filters.Entity(MessageEntity.MENTION) | filters.CaptionEntity("mention")
        yield MessageHandler(IN_GROUPS & mentions & _MentionsUs(), self.asked)
        yield MessageHandler(IN_GROUPS & filters.StatusUpdate.MIGRATE, self.moved)
        yield ChatMemberHandler(self.membership, ChatMemberHandler.MY_CHAT_MEMBER)

    async def asked(self, update: Update, context: Context) -> None:
        """Look at the message that the command or the mention answers."""
        received = update.message
        asker = asker_in(received) if received else None
        if received is None or asker is None:
            return
        with update_line(kind="group") as line:
            about = meant(received, context.bot.id)
            if about is None:
                await self._hint(received, asker, "group-check-how", line)
            elif self._is_too_much(received.chat_id, asker):
                line.add(outcome="limited")
            else:
                await self._answer(received, about, asker, line)

    async def greet(self, update: Update, _: Context) -> None:
        """Answer /start and /help with what the bot does in a group."""
        received = update.message
        asker = asker_in(received) if received else None
        if received is not None and asker is not None:
            with update_line(kind="group") as line:
                await self._hint(received, asker, "group-hello", line)

    async def moved(self, update: Update, _: Context) -> None:
        """Take a group's choices along when Telegram goes on with it under another number.

        It says so twice, in the group and in the one that goes on: either will do.
        """
        said = update.message
        if said is None:
            return
        before, after = said.migrate_from_chat_id or said.chat_id, said.migrate_to_chat_id
        with update_line(kind="group-membership") as line:
            line.add(outcome="moved")
            await self._book.move(before, after or said.chat_id)

    async def membership(self, update: Update, context: Context) -> None:
        """Greet a group that the bot was added to, and forget one that it is no longer in."""
        change = update.my_chat_member
        if change is None or change.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
            return
        with update_line(kind="group-membership") as line:
            if change.new_chat_member.status in _GONE:
                line.add(outcome="left")
                await self._book.forget(change.chat.id)
            elif _came(change) and not self._is_told(change.chat.id):
                line.add(outcome="added")
                await self._say_hello(context.bot, change)

    async def _say_hello(self, bot: telegram.Bot, change: ChatMemberUpdated) -> None:
        composer = await self._composer(change.chat.id, change.from_user.language_code)
        try:
            await bot.send_message(change.chat.id, composer.say("group-hello"), parse_mode="HTML")
        except TelegramError as error:
            log.warning("group not greeted", exc_info=error)

    async def _answer(
        self, received: telegram.Message, about: telegram.Message, asker: Asker, line: CanonicalLine
    ) -> None:
        read = await self._pictures.seen(about)
        message = pictured(read_message(about), read.pieces)
        seen = await glance(message, self._desk.keeper.current)
        line.add(**seen.log_fields())
        composer = await self._composer(received.chat_id, asker.app_language, seen.written_in)
        reply = self._reply(composer, message, seen, received.get_bot().username, read.trouble)
        try:
            sent = await answer(received, reply, to=about)
        except TelegramError as error:  # such as a group in which the bot may not write
            line.failed(error)
            return
        self._desk.remember(received.chat_id, sent.message_id, message)

    def _reply(
        self,
        composer: Composer,
        message: Message,
        seen: Glance,
        bot_name: str,
        trouble: Trouble | None,
    ) -> Reply:
        private = private_button(composer, bot_name)
        if not message.text.strip():
            return Reply(composer.say(trouble or "no-text"), ((private,),))
        warns = group_warning if seen.level == "high" else short_answer
        return with_notes(warns(composer, seen, private), message, trouble, composer.say)

    async def _hint(
        self, received: telegram.Message, asker: Asker, key: str, line: CanonicalLine
    ) -> None:
        """Say a sentence about the bot itself, once a minute in each group."""
        line.add(outcome="told-how")
        if self._is_told(received.chat_id):
            line.add(outcome="limited")
            return
        composer = await self._composer(received.chat_id, asker.app_language)
        private = private_button(composer, received.get_bot().username)
        try:
            await answer(received, Reply(composer.say(key), ((private,),)))
        except TelegramError as error:
            line.failed(error)

    def _is_told(self, group: int) -> bool:
        return isinstance(self._hints.allow(group), Refused)

    def _is_too_much(self, group: int, asker: Asker) -> bool:
        """Return whether asker or group are over their limits; a group is then left in peace."""
        return isinstance(self._limit.allow(asker.id), Refused) or isinstance(
            self._answers.allow(group), Refused
        )

    async def _composer(
        self, group: int, app_language: str | None, written_in: str | None = None
    ) -> Composer:
        """Return who writes there: in the group's language, else the asker's, else the message's.

        The language that an asker chose in private stays there.
        """
        chosen = await self._book.of(group)
        wording, default = self._desk.wording, self._desk.default_language
        own = chosen.language if chosen else None
        return Composer(wording, wording.choose(own, app_language, written_in, default))


class _MentionsUs(filters.MessageFilter):
    """Lets a message pass that names the bot by its @name."""

    def filter(self, message: telegram.Message) -> bool:
        name = f"@{message.get_bot().username}".casefold()
        named = {
            **message.parse_entities([MessageEntity.MENTION]),
            **message.parse_caption_entities([MessageEntity.MENTION]),
        }
        return any(words.casefold() == name for words in named.values())


def _came(change: ChatMemberUpdated) -> bool:
    """Return whether the bot was not in the group before and is now."""
    return change.old_chat_member.status in _GONE and change.new_chat_member.status in _THERE
