"""From the bytes of a picture to what it says. Runs in the process that reads pictures."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from bot.media.codes import codes_in
from bot.media.opening import open_picture
from bot.media.order import in_order
from bot.media.other_scripts import OtherScripts
from bot.media.reading import Pixels, Reader
from bot.media.trouble import PictureError, Trouble

TILE = 2.3
"""Height of a tile, in widths: a whole screen of a telephone. Longer pictures are read in tiles,
and what the time does not suffice for is left."""

_SEARCHED = 0.1  # of a width: how far above its end a tile may end where there are no words


class Work:
    """What reads, loaded once."""

    def __init__(self) -> None:
        self._reader = Reader()
        self._others = OtherScripts()

    def answers(self, data: bytes) -> Iterator[dict[str, Any]]:
        """Yield what is in the picture as it is found out, codes first; at the end how it went."""
        try:
            image = open_picture(data)
            yield {"codes": codes_in(image)}
            for tile in _tiles(np.asarray(image)):
                yield {"text": self._text(tile)}
        except PictureError as error:
            yield {"trouble": error.trouble}
        except (MemoryError, RuntimeError, ValueError, ArithmeticError, LookupError):
            yield {"trouble": Trouble.UNREADABLE}
        else:
            yield {"done": True}

    def _text(self, tile: Pixels) -> str:
        return in_order(self._others.read(self._reader.lines(tile)), tile.shape[1])


def _tiles(pixels: Pixels) -> Iterator[Pixels]:
    """Yield the picture from above in pieces of a screen, cut where it is most alike across."""
    height, width = pixels.shape[:2]
    start, tall = 0, max(1, round(TILE * width))
    while height - start > 1.3 * tall:
        end = start + tall
        first = end - max(1, round(_SEARCHED * width))
        cut = first + int(pixels[first:end].std(axis=(1, 2)).argmin())
        yield pixels[start:cut]
        start = cut
    yield pixels[start:]
