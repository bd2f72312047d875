"""Signals: facts about a message that need no rule to be seen (links, wallets, money, …).

They are found once per message, on its original text, in time linear in its length; nothing here
raises, whatever the text holds, and nothing goes online.
"""

from collections.abc import Sequence
from operator import attrgetter

from rules.signals.accounts import account_signals
from rules.signals.codes import code_signals
from rules.signals.contacts import contact_signals
from rules.signals.deadlines import deadline_signals
from rules.signals.earnings import earning_signals
from rules.signals.flat import Flat, flatten
from rules.signals.handles import FoundHandle, handle_signals, handles_in
from rules.signals.letters import invisible_signals, mixed_script_signals
from rules.signals.link_kinds import OF_LINKS, link_signals
from rules.signals.links import FoundLink, links_in, links_of
from rules.signals.marks import (
    AT,
    DIGIT,
    HAN_NUMBER,
    INVISIBLE_MARK,
    MANY_WORDS,
    MIXED,
    RUN,
    SEGWIT,
    STAND_IN,
)
from rules.signals.money import money_signals, numbers_of
from rules.signals.phones import FoundPhone, phone_signals, phones_in
from rules.signals.seeds import secret_signals
from rules.signals.signal import SIGNAL_NAMES, HiddenLink, Signal
from rules.signals.stand_ins import cut_off_signals, stand_in_signals
from rules.signals.wallets import FoundWallet, wallet_signals, wallets_in
from rules.signals.words.pay import DOUBLING

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

_OF_LETTERS = (INVISIBLE_MARK, MIXED, AT, RUN, SEGWIT, MANY_WORDS)
_OF_NUMBERS = (DIGIT, HAN_NUMBER)
_PLACE = attrgetter("start", "end", "name")


def find_signals(text: str, links: Sequence[HiddenLink] = ()) -> list[Signal]:
    """Return every signal of a message, each once, sorted by start, end and name.

    `links` are the links hidden behind words of `text`. Spans count code points of `text` and lie
    inside it. Of each kind the first few hundred are told (`MOST_LINKS`, `MOST_NUMBERS`, …).
    """
    flat = flatten(text)
    marks = flat.seen.marks
    found: list[Signal] = []
    if links or not marks.isdisjoint(OF_LINKS):
        found += link_signals(flat, links_of(flat, text, links))
    if STAND_IN in marks:
        found += stand_in_signals(flat)
    found += cut_off_signals(flat)
    if not marks.isdisjoint(_OF_LETTERS):
        found += invisible_signals(flat, text) + mixed_script_signals(flat)
        found += handle_signals(flat) + wallet_signals(flat) + secret_signals(flat)
    if flat.seen.words or not marks.isdisjoint(_OF_NUMBERS):
        runs = flat.digit_runs() if DIGIT in marks else []
        found += _number_signals(flat, runs)
        found += contact_signals(flat) + deadline_signals(flat, runs)
    return sorted(set(found), key=_PLACE) if found else found


def _number_signals(flat: Flat, runs: Sequence[int]) -> list[Signal]:
    numbers = numbers_of(flat, runs)
    found = money_signals(flat, numbers)
    if numbers or DOUBLING in flat.seen.words:
        found += earning_signals(flat, numbers)
    if numbers:
        found += code_signals(flat) + phone_signals(flat) + account_signals(flat)
    return found
