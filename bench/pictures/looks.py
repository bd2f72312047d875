"""How the screens of chat apps look: colours, shapes, where the time stands. Drawn from memory."""

from dataclasses import dataclass

Colour = tuple[int, int, int]


def _hex(value: str) -> Colour:
    return int(value[0:2], 16), int(value[2:4], 16), int(value[4:6], 16)


@dataclass(frozen=True, slots=True)
class Look:
    """The look of one app in one mode; sizes in pixels of a screen 1,080 wide."""

    name: str
    ground: Colour
    bar: Colour
    bar_ink: Colour
    theirs: Colour
    theirs_ink: Colour
    ours: Colour
    ours_ink: Colour
    faint: Colour
    size: int = 42
    round: int = 36
    picture: bool = False
    """Whether a small picture of the writer stands beside a bubble."""
    time: str = "inside"
    """Where the time of a message stands: inside its bubble, below it, or nowhere."""


def _look(name: str, colours: str, **more: object) -> Look:
    return Look(name, *(_hex(colour) for colour in colours.split()), **more)  # type: ignore[arg-type]


LOOKS = (
    _look("green", "efe7de 008069 ffffff ffffff 111b21 d9fdd3 111b21 667781", size=41, round=24),
    _look("green-dark", "0b141a 202c33 e9edef 202c33 e9edef 005c4b e9edef 8696a0", round=24),
    _look("blue", "cfe0c9 ffffff 000000 ffffff 000000 eeffde 000000 8a9aa6", size=44),
    _look("blue-dark", "0e1621 17212b ffffff 182533 f5f5f5 2b5278 ffffff 6d7f8f", size=44),
    _look("phone", "ffffff f6f6f6 000000 e9e9eb 000000 0b84ff ffffff 8e8e93", time="", round=48),
    _look("phone-dark", "000000 1c1c1e ffffff 262628 ffffff 0b84ff ffffff 8e8e93", time=""),
    _look(
        "squares", "ededed ededed 111111 ffffff 111111 95ec69 111111 b0b0b0",
        size=45, round=10, picture=True, time="below",
    ),
    _look(
        "squares-dark", "111111 191919 d5d5d5 2c2c2c d5d5d5 3eb575 0b1c12 6b6b6b",
        size=45, round=10, picture=True, time="below",
    ),
    _look(
        "yellow", "abc1d1 abc1d1 222222 ffffff 1e1e1e fee500 1e1e1e 55677a",
        size=40, round=22, picture=True, time="below",
    ),
    _look("mail", "ffffff ffffff 1f1f1f ffffff 1f1f1f f1f3f4 1f1f1f 5f6368", size=38, round=0),
)  # fmt: skip
"""Six apps, most of them light and dark."""
