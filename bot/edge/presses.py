"""What the data of a pressed button may be. Anybody can send any data: only ours is taken."""

from collections.abc import Mapping
from dataclasses import dataclass

import telegram
from telegram import CallbackQuery
from telegram.constants import ChatType

from bot.already import HAPPENED, JOURNEYS
from bot.pages import CLAIMS, kinds_of
from bot.wording import Wording

LONGEST = 64
"""Bytes of the data of a button (callback_data of the Bot API)."""

Allowed = Mapping[str, frozenset[str]]
"""The values that each action may have; an empty one stands for none."""


@dataclass(frozen=True, slots=True)
class Press:
    """What a button of ours asks for: its action, and of what."""

    action: str
    value: str = ""


def allowed_presses(wording: Wording) -> Allowed:
    """Return every press that a button of ours can make."""
    kinds = {f"{claim}:{kind}" for claim in CLAIMS for kind in kinds_of(claim)}
    alone = ("report", "paid", "pass-on", "back", "privacy", "check-how")
    return {
        **dict.fromkeys(alone, frozenset([""])),
        "travelled": frozenset(["", *JOURNEYS]),
        "already": frozenset(["", *HAPPENED]),
        "wrong": frozenset(["", *CLAIMS]),
        "kind": frozenset(kinds),
        "reasons": frozenset(["all", "few"]),
        "tell": frozenset(["on", "off"]),
        "language": frozenset(["", *wording.languages]),
    }


def read_press(query: CallbackQuery, allowed: Allowed) -> Press | None:
    """Return what was pressed; None when no button of ours says so, or it is another's chat.

    Answers have buttons in private chats alone, and the number of such a chat is its owner's: a
    press that names another chat was not made by pressing.
    """
    data = query.data if isinstance(query.data, str) else ""
    action, _, value = data.partition(":")
    if len(data.encode("utf-8", "surrogatepass")) > LONGEST or value not in allowed.get(action, ()):
        return None
    if ":" in data and not value:
        return None
    return Press(action, value) if _is_in_own_chat(query) else None


def _is_in_own_chat(query: CallbackQuery) -> bool:
    shown = query.message
    if not isinstance(shown, telegram.MaybeInaccessibleMessage):
        return False
    return shown.chat.type == ChatType.PRIVATE and shown.chat.id == query.from_user.id
