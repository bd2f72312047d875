"""What asking outside a private chat has in common: who asks, what is meant, how to go on alone."""

import telegram
from telegram.helpers import create_deep_linked_url

from bot.compose import Composer
from bot.desk import Asker
from bot.edge.askers import asker_of
from bot.reply import Button

START = "check"
"""The payload of the links that lead from there into a private chat: /start check."""


def asker_in(message: telegram.Message) -> Asker | None:
    """Return who wrote a message; in the name of a group or channel it is that place."""
    if message.sender_chat is not None:
        return Asker(message.sender_chat.id)
    return asker_of(message.from_user) if message.from_user else None


def meant(message: telegram.Message, bot_id: int) -> telegram.Message | None:
    """Return the message that *message* answers, unless it is one of the bot's own.

    In a topic of a forum every message answers the one that made the topic: that means nothing.
    """
    answered = message.reply_to_message
    if answered is None or answered.forum_topic_created is not None:
        return None
    sender = answered.from_user
    return None if sender is not None and sender.id == bot_id else answered


def private_button(composer: Composer, bot_name: str) -> Button:
    """Return the button that opens the private chat with the bot."""
    link = create_deep_linked_url(bot_name, START)
    return Button(composer.say("button-group-private"), url=link)
