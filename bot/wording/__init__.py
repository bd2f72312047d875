"""What the bot says, in every language it speaks."""

from bot.wording.catalogue import Wording, family_key
from bot.wording.reading import WordingError

__all__ = ["Wording", "WordingError", "family_key"]
