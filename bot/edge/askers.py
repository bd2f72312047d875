"""From a Telegram user to an asker, and from a command to what it was asked about."""

import re

import telegram
from telegram.ext import filters

from bot.desk import Asker
from bot.intake import message_from_text, read_message
from bot.message import Message

_COMMAND = re.compile(r"\A/(?:\w|\s|\Z)")
"""How a command begins; a pasted “/!\\ WARNING” is none."""

MOST_WORDS = 6
"""Words of an unknown command at most; with more it is a message that begins with one."""

COMMANDS_TO_US = (
    filters.ChatType.PRIVATE
    & filters.UpdateType.MESSAGE
    & ~filters.FORWARDED
    & filters.Regex(_COMMAND)
)
"""Commands typed in a private chat. One in a forwarded message was written by somebody else."""


def asker_of(user: telegram.User) -> Asker:
    """Return who asks, for as long as this update lasts."""
    names = (user.first_name, user.last_name, user.username)
    return Asker(user.id, tuple(name for name in names if name), user.language_code)


def subject_of(command: telegram.Message) -> Message | None:
    """Return what a command is about: the message it answers, else the text behind it."""
    answered = command.reply_to_message
    if answered is not None and not _is_bots_own(answered):
        return _with_text(read_message(answered))
    if answered is not None and answered.reply_to_message is not None:
        return _with_text(read_message(answered.reply_to_message))
    parts = (command.text or "").split(maxsplit=1)
    return _with_text(message_from_text(parts[1])) if len(parts) > 1 else None


def target_of(command: telegram.Message) -> telegram.Message:
    """Return what the answer to a command is to hang on: the message it is about, else itself.

    Buttons find what they are about through the message that their answer answers.
    """
    answered = command.reply_to_message
    return answered if answered is not None and not _is_bots_own(answered) else command


def is_command(message: telegram.Message) -> bool:
    """Return whether *message* is a command typed to the bot, not a forwarded one."""
    return message.forward_origin is None and _COMMAND.match(message.text or "") is not None


def is_unknown_command(message: telegram.Message) -> bool:
    """Return whether a message that no handler of commands took is one all the same."""
    return is_command(message) and len((message.text or "").split()) <= MOST_WORDS


def _is_bots_own(message: telegram.Message) -> bool:
    sender = message.from_user
    forwarded = message.forward_origin is not None
    return sender is not None and sender.is_bot and not forwarded


def _with_text(message: Message) -> Message | None:
    return message if message.text.strip() else None
