"""What the finders hand over: a named fact about a message, and where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

SIGNAL_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "link.any": "A link, written out, disguised (hxxp, [.]), hidden or left out "
        "([link], an end such as “activate it at:”).",
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
        "link.messenger": "A link that opens Viber, Signal, Zalo, KakaoTalk, WeChat, Discord, ….",
        "link.wallet": "A link that opens a wallet: metamask.app.link, wc:, ton://, bitcoin:, ….",
        "handle.telegram": "A Telegram user name: @name.",
        "wallet.bitcoin": "A Bitcoin address whose checksum is right.",
        "wallet.ethereum": "An Ethereum-style address: 0x, 40 hexadecimal digits, EIP-55 if mixed.",
        "wallet.tron": "A TRON address whose checksum is right.",
        "wallet.ton": "A TON address whose checksum is right, or in its raw form.",
        "wallet.solana": "A Solana address: 32 bytes, near words of wallets or alone on a line.",
        "wallet.litecoin": "A Litecoin address whose checksum is right.",
        "wallet.dogecoin": "A Dogecoin address whose checksum is right.",
        "wallet.ripple": "An XRP Ledger address whose checksum is right.",
        "secret.seed_phrase": "12 or more words of the BIP-39 list in a row, which open a wallet.",
        "secret.private_key": "A private key of a wallet.",
        "phone.number": "A telephone number, or its place ([phone number]).",
        "money.amount": "An amount of money with its currency, fiat or crypto.",
        "money.crypto": "An amount in USDT, BTC, ETH, TRX or another cryptocurrency.",
        "money.return": "A rate of return on money handed over.",
        "money.pay_rate": "Pay by the hour, day, week, month or piece of work.",
        "money.card": "A payment card's number: a network's range, and its check digit is right.",
        "money.iban": "A bank account's IBAN whose check digits are right.",
        "contact.other_app": "The talk is to move to another app: “add me on WhatsApp”.",
        "contact.private": "The talk is to move into a private chat: “DM me”.",
        "time.deadline": "A deadline: “within 24 hours”, “by 18:00”, “expires tonight”.",
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
