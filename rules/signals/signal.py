"""What the finders hand over: a named fact about a message, and where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

SIGNAL_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "link.any": "A link, written out, disguised (hxxp, [.]) or hidden behind words.",
        "link.hidden": "The words show one host; the link behind them leads to another.",
        "link.lookalike": "The host imitates a known brand and does not belong to it.",
        "link.shortener": "A link shortener, which hides where the link leads.",
        "link.punycode": "A host with letters beyond a-z, sent over the wire as xn--.",
        "link.ip": "A link to a bare IP address instead of a name.",
        "link.credentials": "A name before an @ in the link, to make another host look like it.",
        "link.installer": "A program to install: .apk, .exe, .mobileconfig and the like.",
        "link.telegram": "A link that opens a Telegram chat, channel, group or bot.",
        "link.whatsapp": "A link that opens a WhatsApp chat, group or channel.",
        "link.line": "A link that opens LINE.",
        "handle.telegram": "A Telegram user name: @name.",
        "wallet.bitcoin": "A Bitcoin address whose checksum is right.",
        "wallet.ethereum": "An Ethereum-style address: 0x and 40 hexadecimal digits.",
        "wallet.tron": "A TRON address whose checksum is right.",
        "phone.number": "A telephone number.",
        "money.amount": "An amount of money with its currency, fiat or crypto.",
        "money.crypto": "An amount in USDT, BTC, ETH, TRX or another cryptocurrency.",
        "money.return": "A rate of return on money handed over.",
        "money.pay_rate": "Pay by the hour, day, week, month or piece of work.",
        "code.one_time": "A code of 4 to 8 digits beside words such as OTP or verification code.",
        "text.invisible": "Letters nobody can see, where no script or emoji needs them.",
        "text.mixed_script": "One word written with look-alike letters of two alphabets.",
    }
)


@dataclass(frozen=True, slots=True)
class HiddenLink:
    """A link hidden behind words: a Telegram text link or a button.

    `start` and `end` count code points of the message, end exclusive; `url` is the real target.
    Raises ValueError when the span runs backwards: the fault of whoever built it.
    """

    start: int
    end: int
    url: str

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a link cannot stand at [{self.start}, {self.end})")


@dataclass(frozen=True, slots=True)
class Signal:
    """One of SIGNAL_NAMES, seen at [start, end) of the original text, in code points."""

    name: str
    start: int
    end: int
