"""Signals: facts about a message that need no rule to be seen (links, wallets, money, …).

They are found once per message, on its original text, in time linear in its length; nothing here
raises, whatever the text holds, and nothing goes online.
"""

from collections.abc import Sequence

from rules.signals.codes import code_signals
from rules.signals.earnings import earning_signals
from rules.signals.flat import Flat, flatten
from rules.signals.handles import FoundHandle, handle_signals, handles_in
from rules.signals.letters import invisible_signals, mixed_script_signals
from rules.signals.link_kinds import link_signals
from rules.signals.links import FoundLink, links_in, links_of
from rules.signals.money import money_signals, numbers_of
from rules.signals.phones import FoundPhone, phone_signals, phones_in
from rules.signals.signal import SIGNAL_NAMES, HiddenLink, Signal
from rules.signals.wallets import FoundWallet, wallet_signals, wallets_in

__all__ = [
    "SIGNAL_NAMES",
    "FoundHandle",
    "FoundLink",
    "FoundPhone",
    "FoundWallet",
    "HiddenLink",
    "Signal",
    "find_signals",
    "handles_in",
    "links_in",
    "phones_in",
    "wallets_in",
]


def find_signals(text: str, links: Sequence[HiddenLink] = ()) -> list[Signal]:
    """Return every signal of a message, each once, sorted by start, end and name.

    `links` are the links hidden behind words of `text`. Spans count code points of `text` and lie
    inside it.
    """
    flat = flatten(text)
    found = set(link_signals(flat, links_of(flat, text, links)))
    found.update(invisible_signals(text), mixed_script_signals(flat))
    found.update(handle_signals(flat), wallet_signals(flat), _number_signals(flat))
    return sorted(found, key=lambda signal: (signal.start, signal.end, signal.name))


def _number_signals(flat: Flat) -> list[Signal]:
    numbers = numbers_of(flat)
    found = money_signals(flat, numbers) + earning_signals(flat, numbers)
    return found + code_signals(flat) + phone_signals(flat) if numbers else found
