"""The picture of a real exchange, for the README: our own message, the bot's own answer.

The message goes through intake, rulebook and composer as any forwarded one does; nothing of the
answer is written here. A test draws it again and compares. It lives in ``bench/`` because only
this room may join the others, and is checked like them, but is not part of the bot.

    python -m bench.exchange_picture        writes docs/images/exchange*.svg
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import telegram

from bench.chat_svg import Bubble, Run, draw, lines_of
from bot.compose import Composer
from bot.intake import read_message
from bot.wording import Wording
from rules import Rulebook
from rules.workbench.opening import open_rulebook

FOLDER = Path(__file__).parent.parent / "docs" / "images"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A message of our own, and the words of the picture that are not the bot's."""

    file: str
    language: str
    forwarded: str
    title: str
    text: str


EXCHANGES = (
    Exchange(
        file="exchange.svg",
        language="en",
        forwarded="Forwarded message",
        title="A message that offers paid tasks is forwarded to Second Look, and its answer.",
        text=(
            "Hi! Our team pays for simple online work: like YouTube videos and send a screenshot, "
            "$120 a day, no experience needed. To open the next set of tasks, top up 50 USDT. "
            "Interested? Reply yes and our manager explains."
        ),
    ),
    Exchange(
        file="exchange.zh-Hans.svg",
        language="zh-Hans",
        forwarded="转发的消息",
        title="一条冒充平台客服的消息转发给 Second Look，以及它的回答。",
        text=(
            "您好，这里是平台客服。您开通的会员今天会自动扣费，每月800元。"
            "如需取消，请下载会议软件共享屏幕，专员会指导您操作。请不要告诉家人。"
        ),
    ),
)


def pictures() -> Iterator[tuple[str, str]]:
    """Yield the file name and the SVG of each exchange, answered by the shipped rules."""
    rulebook, wording = open_rulebook(None, None), Wording.load()
    for exchange in EXCHANGES:
        yield exchange.file, _picture(exchange, rulebook, wording)


def forwarded(exchange: Exchange) -> telegram.Message:
    """Return the message as Telegram hands it over."""
    sent = {
        "message_id": 1,
        "date": 1_764_000_000,
        "chat": {"id": 1, "type": "private"},
        "forward_origin": {"type": "hidden_user", "sender_user_name": "Sender", "date": 0},
        "text": exchange.text,
    }
    return telegram.Message.de_json(sent, None)


def _picture(exchange: Exchange, rulebook: Rulebook, wording: Wording) -> str:
    message = read_message(forwarded(exchange))
    verdict = rulebook.scan(message.text, message.links)
    reply = Composer(wording, exchange.language).warning(message, verdict, rulebook)
    asked = Bubble(((Run(exchange.text),),), exchange.forwarded, mine=True)
    answered = Bubble(
        lines_of(reply.html),
        "Second Look",
        mine=False,
        quoted=exchange.text,
        buttons=tuple(button.label for row in reply.buttons for button in row),
    )
    return draw([asked, answered], exchange.title, exchange.language)


def main() -> None:
    """Write every picture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures():
        (FOLDER / name).write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
