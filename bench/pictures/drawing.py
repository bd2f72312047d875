"""Draw the screen of a chat, and what a person reads on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw

from bench.pictures.letters import font, from_right, runs, width, wrapped
from bench.pictures.looks import Colour, Look

WIDE = 1_080  # pixels
TALL = 2_200
_TOP, _BAR, _EDGE, _PAD = 80, 150, 30, 28


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of a chat."""

    text: str
    ours: bool = False
    time: str = "10:24"


@dataclass(frozen=True, slots=True)
class Screen:
    """A chat: who it is with, and its messages."""

    name: str
    bubbles: tuple[Bubble, ...]

    @property
    def text(self) -> str:
        """What a person reads on it: the name, then message after message."""
        return "\n".join((self.name, *(bubble.text for bubble in self.bubbles)))


class _Sheet:
    """The picture in the making."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.image = Image.new("RGB", (WIDE, TALL), look.ground)
        self.draw = ImageDraw.Draw(self.image)
        self.y = float(_TOP + _BAR + _EDGE)

    def write(self, x: float, y: float, text: str, size: int, ink: Colour) -> None:
        """Write a row from its left upper corner."""
        base = y + size * 1.05
        for run in runs(text):
            self.draw.text((x, base), run.text, font=font(run.writing, size), fill=ink, anchor="ls")
            x += run.width(size)

    def head(self, name: str) -> None:
        """Draw the telephone's own bar and the name of the chat."""
        look = self.look
        self.draw.rectangle((0, 0, WIDE, _TOP + _BAR), fill=look.bar)
        self.write(50, 18, "10:31", 36, look.bar_ink)
        self.write(WIDE - 230, 18, "5G  87%", 36, look.bar_ink)
        self.draw.ellipse((100, _TOP + 20, 210, _TOP + 130), fill=look.faint)
        self.write(240, _TOP + 45, name, 48, look.bar_ink)

    def bubble(self, bubble: Bubble) -> None:
        """Draw a message below the last one."""
        look = self.look
        beside = 110 if look.picture else 0
        room = 0.72 * WIDE - 2 * _PAD - beside
        rows = list(wrapped(bubble.text, look.size, room))
        step = look.size * 1.45
        time = look.size * 0.95 if look.time == "inside" else 0
        wide = max(*(width(row, look.size) for row in rows), 150.0) + 2 * _PAD
        tall = step * len(rows) + 2 * _PAD + time
        x = WIDE - _EDGE - beside - wide if bubble.ours else float(_EDGE + beside)
        fill, ink = (look.ours, look.ours_ink) if bubble.ours else (look.theirs, look.theirs_ink)
        self.draw.rounded_rectangle((x, self.y, x + wide, self.y + tall), look.round, fill)
        if look.picture:
            at = WIDE - 120 if bubble.ours else 20
            self.draw.rectangle((at, self.y, at + 96, self.y + 96), fill=look.faint)
        for number, row in enumerate(rows):
            start = x + wide - _PAD - width(row, look.size) if from_right(row) else x + _PAD
            self.write(start, self.y + _PAD + number * step, row, look.size, ink)
        self.y += tall
        self._time(bubble, x, wide)

    def _time(self, bubble: Bubble, x: float, wide: float) -> None:
        small = round(self.look.size * 0.7)
        shown = bubble.time
        if self.look.time == "inside":
            end = x + wide - _PAD - width(shown, small)
            self.write(end, self.y - small * 1.9, shown, small, self.look.faint)
        elif self.look.time == "below":
            self.write(x, self.y + 4, shown, small, self.look.faint)
            self.y += small * 1.6
        self.y += 22


def draw(screen: Screen, look: Look) -> Image.Image:
    """Return the screen as it would be shown, cut below the last message."""
    sheet = _Sheet(look)
    sheet.head(screen.name)
    for bubble in screen.bubbles:
        sheet.bubble(bubble)
    tall = min(TALL, round(sheet.y) + 60)
    return sheet.image.crop((0, 0, WIDE, tall))


@dataclass(frozen=True, slots=True)
class Sending:
    """What happens to a screenshot on its way: how long its longer side is left, and the JPEGs."""

    name: str
    longest: int | None = None
    qualities: tuple[int, ...] = ()

    def file(self, image: Image.Image) -> bytes:
        """Return the file that arrives."""
        if self.longest and max(image.size) > self.longest:
            part = self.longest / max(image.size)
            image = image.resize((round(image.width * part), round(image.height * part)))
        for quality in self.qualities:
            image = Image.open(BytesIO(_saved(image, "JPEG", quality=quality)))
        return _saved(image, "JPEG", quality=90) if self.qualities else _saved(image, "PNG")


def _saved(image: Image.Image, kind: str, **options: int) -> bytes:
    into = BytesIO()
    image.save(into, kind, **options)
    return into.getvalue()


SENDINGS: Sequence[Sending] = (
    Sending("as a file"),
    Sending("as a photo", 1_280, (87,)),
    Sending("as a photo, three times", 1_280, (80, 70, 75)),
    Sending("small, badly compressed", 960, (55,)),
)
