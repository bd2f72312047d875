"""Find lines of words in a picture and read them, with RapidOCR and the models in its wheel.

Its models (PP-OCRv6, small) read Chinese in both writings, Japanese and the languages of the Latin
alphabet, but not Vietnamese whole (model list: rapidai.github.io/RapidOCRDocs). They find lines of
any writing; what they find and cannot read goes to `other_scripts`.
"""

import os
import re
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import Any

import numpy as np
import rapidocr
from numpy.typing import NDArray
from PIL import Image
from rapidocr import RapidOCR

from bot.media.line import Line

Pixels = NDArray[np.uint8]
"""Rows of columns of red, green, blue."""

FOUND_AT = 800
"""Pixels of width at which lines are looked for; they are read as large as they are. Looking takes
time by the pixel, and letters a forty-fifth of the width tall are found."""

MOST_LINES = 250
"""Lines read of one tile: more than a screen has."""

MOST_THREADS = 4

_MODELS = Path(rapidocr.__file__).parent / "models"
_SMALLEST = 8  # pixels: lines less tall are no words
_SURE = 0.87  # of the model's own score; letters it knows have more, even small and blurred
_READABLE = 0.6  # below it is guessed
_OF_LATIN, _OF_ANY = 1.8, 0.45  # letters for each height; Han has one, drawn wide
_LATIN_WORD = re.compile(r"[A-Za-z]{3}")


@dataclass(frozen=True, slots=True)
class Found:
    """A line that was found: what was made out, and its pixels for a second look."""

    line: Line
    score: float
    pixels: Pixels

    @property
    def sure(self) -> bool:
        """Return whether what was read is what stands there.

        Letters of a writing that the model does not know become gaps or a few strange letters.
        """
        return self.score >= _SURE and self._dense

    @property
    def readable(self) -> bool:
        """Return whether what was read is better than nothing."""
        return self.score >= _READABLE and self._dense

    @property
    def whole(self) -> bool:
        """Return whether nothing seems to be missing, as where a part is in another writing.

        A row of Latin letters has two and more for each of its heights, and no gaps.
        """
        strange = any("\u0370" <= letter < "\u0400" for letter in self.line.text)  # Greek
        return (
            self.sure and self._density > _OF_LATIN and "  " not in self.line.text and not strange
        )

    @property
    def _dense(self) -> bool:
        return self._density > _OF_ANY

    @property
    def _density(self) -> float:
        """Return how many letters there are for each height of the line."""
        letters = sum(not letter.isspace() for letter in self.line.text)
        return letters * self.line.height / self.line.width

    @property
    def has_latin_word(self) -> bool:
        """Return whether a part of it is in Latin letters."""
        return bool(_LATIN_WORD.search(self.line.text))

    @property
    def long(self) -> bool:
        """Return whether there is enough of it to tell what writing it is in."""
        return self.line.width > 3 * self.line.height


class Reader:
    """The models, loaded."""

    def __init__(self) -> None:
        threads = min(MOST_THREADS, os.cpu_count() or 1)
        parameters: dict[str, Any] = {
            "Global.log_level": "critical",
            "Global.use_cls": False,
            "Det.model_path": str(_MODELS / "PP-OCRv6_det_small.onnx"),
            "Rec.model_path": str(_MODELS / "PP-OCRv6_rec_small.onnx"),
            "Det.limit_side_len": 640,
            "EngineConfig.onnxruntime.intra_op_num_threads": threads,
        }
        self._engine = RapidOCR(params=parameters)

    def lines(self, pixels: Pixels) -> list[Found]:
        """Return the lines of a picture in the order in which they were found."""
        boxes = _apart(self._boxes(pixels))
        if not len(boxes):
            return []
        cuts = self._engine.crop_text_regions(np.ascontiguousarray(pixels[:, :, ::-1]), boxes)
        read = self._engine.recognize_txt(cuts)
        return [
            Found(_line(text, box), float(score), cut[:, :, ::-1])
            for text, score, box, cut in zip(read.txts or (), read.scores, boxes, cuts, strict=True)
        ]

    def _boxes(self, pixels: Pixels) -> NDArray[np.float32]:
        """Return the corners of each line: from the upper left one, clockwise."""
        step = pixels.shape[1] / FOUND_AT
        small = pixels if step <= 1 else _shrunk(pixels, step)
        found = self._engine(small[:, :, ::-1], use_det=True, use_cls=False, use_rec=False)
        corners = getattr(found, "boxes", None)
        if corners is None:
            return np.empty((0, 4, 2), np.float32)
        scale = pixels.shape[1] / small.shape[1], pixels.shape[0] / small.shape[0]
        boxes: NDArray[np.float32] = np.asarray(corners, np.float32) * np.asarray(scale, np.float32)
        tall = boxes[:, :, 1].max(axis=1) - boxes[:, :, 1].min(axis=1) >= _SMALLEST
        kept: NDArray[np.float32] = boxes[tall][:MOST_LINES]
        return kept


def _apart(boxes: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the boxes without what two rows have in common: tall letters make boxes too tall.

    Half of it goes to each, where it is less than half of the lower.
    """
    tops, bottoms = boxes[:, :, 1].min(axis=1), boxes[:, :, 1].max(axis=1)
    lefts, rights = boxes[:, :, 0].min(axis=1), boxes[:, :, 0].max(axis=1)
    apart = boxes.copy()
    for one, other in permutations(range(len(boxes)), 2):
        common = bottoms[one] - tops[other]
        lower = min(bottoms[one] - tops[one], bottoms[other] - tops[other])
        beside = rights[one] <= lefts[other] or rights[other] <= lefts[one]
        if not beside and tops[one] < tops[other] and 0 < common < lower / 2:
            apart[one, 2:, 1] -= common / 2
            apart[other, :2, 1] += common / 2
    return apart


def _shrunk(pixels: Pixels, step: float) -> Pixels:
    size = FOUND_AT, max(1, round(pixels.shape[0] / step))
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR))


def _line(text: str, box: NDArray[np.float32]) -> Line:
    (left, top), (right, bottom) = box.min(axis=0), box.max(axis=0)
    return Line(text, float(left), float(top), float(right), float(bottom))
