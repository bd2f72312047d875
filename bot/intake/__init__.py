"""Intake: from a Telegram message to a `Message`."""

from bot.intake.attached import CONTACT_CARD
from bot.intake.reading import message_from_text, read_message

__all__ = ["CONTACT_CARD", "message_from_text", "read_message"]
