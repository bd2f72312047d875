"""A private chat: messages are answered with a warning, commands with what they ask for."""

from collections.abc import Iterable

import telegram
from telegram import Update
from telegram.ext import BaseHandler, CommandHandler, ContextTypes, MessageHandler, filters

from bot.asker_limit import AskerLimit
from bot.conversation import Part
from bot.desk import Asker, Desk
from bot.edge.askers import (
    COMMANDS_TO_US,
    asker_of,
    is_command,
    is_unknown_command,
    subject_of,
    target_of,
)
from bot.edge.conversations import Conversations
from bot.edge.pictures import Pictures
from bot.edge.sending import answer
from bot.logs import update_line
from bot.message import Message
from bot.pages import Pages
from bot.reply import Reply

Context = ContextTypes.DEFAULT_TYPE

PAGES = ("start", "help", "privacy", "language", "paid", "travelled")

DEEP_LINKS = {
    "check": "check",
    "help": "help",
    "language": "language",
    "paid": "paid",
    "privacy": "privacy",
    "travelled": "travelled",
}
"""What a link t.me/<bot>?start=<word> leads to: the command whose answer it brings."""


class PrivateChat:
    """Answers messages and the commands that everybody may use."""

    def __init__(
        self, desk: Desk, pages: Pages, limit: AskerLimit, pictures: Pictures | None = None
    ) -> None:
        self._desk = desk
        self._pages = pages
        self._conversations = Conversations(desk, limit, pictures)

    def handlers(self) -> Iterable[BaseHandler[Update, Context, None]]:
        """Return the handlers of messages and commands, commands first."""
        private = filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL
        yield CommandHandler(PAGES, self.page, COMMANDS_TO_US)
        yield CommandHandler("check", self.check, COMMANDS_TO_US)
        yield CommandHandler("report", self.report, COMMANDS_TO_US)
        yield CommandHandler("forget", self.forget, COMMANDS_TO_US)
        yield MessageHandler(private & filters.UpdateType.MESSAGE, self.message)
        yield MessageHandler(private & filters.UpdateType.EDITED_MESSAGE, self.edited)

    async def message(self, update: Update, _: Context) -> None:
        """Answer a forwarded, typed or pasted message with its warning."""
        received, asker = _received(update)
        with update_line(kind="message") as line:
            if is_unknown_command(received):
                line.add(outcome="unknown-command")
                await self._say(received, asker, "unknown-command")
                return
            await self._conversations.received(received, asker, line)

    async def edited(self, update: Update, _: Context) -> None:
        """Change the answer to a message that its asker has edited."""
        edited, user = update.edited_message, update.effective_user
        if edited is None or user is None or is_command(edited):
            return
        with update_line(kind="edited") as line:
            await self._conversations.edited(edited, asker_of(user), line)

    async def page(self, update: Update, context: Context) -> None:
        """Answer /start, /help, /privacy, /language, /paid and /travelled.

        /start comes with a word where a link led here: then with what that word stands for.
        """
        received, asker = _received(update)
        name = _command(received)
        if name == "start" and context.args:
            name = DEEP_LINKS.get(context.args[0], name)
        with update_line(kind="command") as line:
            line.add(command=name)
            if name == "check":
                await self._say(received, asker, "check-how")
            else:
                await answer(received, await self._pages.page(name, asker))

    async def check(self, update: Update, _: Context) -> None:
        """Answer /check: as a reply, or with the text behind it."""
        received, asker = _received(update)
        with update_line(kind="command") as line:
            line.add(command="check")
            part = await self._asked_about(received, asker)
            if part is None:
                await self._say(received, asker, "check-how")
            elif await self._conversations.is_allowed(received, asker, line):
                await self._conversations.answer(target_of(received), [part], asker, line)

    async def report(self, update: Update, _: Context) -> None:
        """Answer /report: as a reply, with text, or about the message sent last.

        What was not looked at before is answered with its warning first: a full disk must not
        silence it.
        """
        received, asker = _received(update)
        with update_line(kind="command") as line:
            line.add(command="report")
            part = await self._asked_about(received, asker)
            last = self._desk.last_message(asker)
            message = part.message if part else last
            if message is None or not message.text.strip():
                await self._say(received, asker, "report-how")
            elif await self._conversations.is_allowed(received, asker, line):
                if part is not None and message not in (last, self._answered_before(received)):
                    await self._conversations.answer(target_of(received), [part], asker, line)
                outcome = await self._desk.report(message, asker)
                line.add(outcome=outcome)
                await answer(received, await self._pages.report_outcome(outcome, asker))

    async def forget(self, update: Update, _: Context) -> None:
        """Answer /forget."""
        received, asker = _received(update)
        with update_line(kind="command") as line:
            line.add(command="forget")
            self._conversations.forget(received.chat_id)
            await answer(received, await self._pages.forget(asker))

    async def _asked_about(self, received: telegram.Message, asker: Asker) -> Part | None:
        """Return what a command is about: what it answers, what our answer was about, its text."""
        if (target := target_of(received)) is not received:
            return await self._conversations.part(target, asker)
        message = self._answered_before(received) or subject_of(received)
        return Part(received.message_id, message) if message else None

    def _answered_before(self, received: telegram.Message) -> Message | None:
        """Return what the answer of ours was about that a command answers, if it is one."""
        answered = received.reply_to_message
        return self._desk.subject(received.chat_id, answered.message_id) if answered else None

    async def _say(self, received: telegram.Message, asker: Asker, key: str) -> None:
        composer = await self._desk.composer(asker)
        await answer(received, Reply(composer.say(key)))


def _received(update: Update) -> tuple[telegram.Message, Asker]:
    """Return the message of an update and who sent it; the handlers' filters see to both."""
    if update.message is None or update.effective_user is None:
        raise ValueError("an update without a message or a user reached a message handler")
    return update.message, asker_of(update.effective_user)


def _command(received: telegram.Message) -> str:
    return (received.text or "").split()[0].lstrip("/").split("@")[0].lower()
