"""What was answered in the last hour, in memory alone, so that an answer can be changed later."""

from dataclasses import dataclass

from cachetools import TTLCache

from bot.conversation import Part
from bot.desk import MOST_RECENT, RECENT_SECONDS

MOST_MESSAGES = 50_000
"""Messages of which the answer is known at once; a number of a message takes about 200 bytes."""

_RECORD = 1_000


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer of ours: what it is about, its number in the chat, and its level."""

    parts: tuple[Part, ...]
    answer: int
    level: str
    """The verdict's level; empty where there were no words to look at."""


class AnsweredMessages:
    """Finds the answer to a message, or to the album it belongs to."""

    def __init__(self) -> None:
        self._answers: TTLCache[tuple[int, int], Answered] = TTLCache(
            MOST_RECENT, RECENT_SECONDS, getsizeof=_letters_of
        )
        self._numbers: TTLCache[tuple[int, int | str], int] = TTLCache(
            MOST_MESSAGES, RECENT_SECONDS
        )

    def keep(self, chat: int, answered: Answered) -> None:
        """Keep an answer for an hour."""
        self._answers[chat, answered.answer] = answered
        for part in answered.parts:
            self._numbers[chat, part.number] = answered.answer
            if part.album is not None:
                self._numbers[chat, part.album] = answered.answer

    def find(self, chat: int, message: int | str) -> Answered | None:
        """Return the answer to the message of that number, or to the album of that name."""
        answer = self._numbers.get((chat, message))
        return None if answer is None else self._answers.get((chat, answer))

    def forget(self, chat: int) -> None:
        """Forget every answer in a chat."""
        for answer in [key for key in self._answers if key[0] == chat]:
            self._answers.pop(answer, None)
        for number in [key for key in self._numbers if key[0] == chat]:
            self._numbers.pop(number, None)


def _letters_of(answered: Answered) -> int:
    return _RECORD + sum(len(part.message.text) for part in answered.parts)
