"""Open a picture that somebody sent: bounded before anything is unpacked.

A file of a few kilobytes can unpack to gigabytes (a decompression bomb), and its name and MIME
type can lie. So the kind is told from the bytes, only kinds of picture that are common are opened,
and the size that the head of the file tells is looked at before a pixel is.
"""

import warnings
from io import BytesIO

from PIL import Image, ImageOps, ImageStat

from bot.media.trouble import PictureError, Trouble

MAX_BYTES = 10_000_000
"""Bytes of a file that is opened. Telegram's own pictures have at most 5 MB, and a bot can fetch 20
(core.telegram.org/bots/api, getFile)."""

MAX_PIXELS = 50_000_000
"""Pixels that are unpacked, in width times height: the cameras of common telephones make 12 to 50
million. Unpacked at three bytes each: 150 MB."""

MAX_SIDE = 20_000
"""Pixels of the longer side: a screenshot that was scrolled over some eight screens."""

WIDEST = 1_440
"""Pixels of width that are kept: as wide as the screens of common telephones are."""

KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "MPO")
"""What is opened, in Pillow's names. HEIC and AVIF are not: of those a screenshot will do."""

_LIGHT = 128
_FEW_PIXELS = 16


def open_picture(data: bytes) -> Image.Image:
    """Return the picture in *data* upright, in RGB, at most `WIDEST` pixels wide.

    Of an animation it is the first frame. Raises PictureError: too big, or not to be opened.
    """
    if len(data) > MAX_BYTES:
        raise PictureError(Trouble.TOO_BIG)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a bomb, and of oddities in what a file tells
            return _opened(data)
    except PictureError:
        raise
    except Exception as error:  # Pillow raises of every kind over broken files
        raise PictureError(Trouble.UNREADABLE) from error


def _opened(data: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = None  # the bound is ours, two lines below
    with Image.open(BytesIO(data), formats=KINDS) as image:
        width, height = image.size
        if width * height > MAX_PIXELS or max(width, height) > MAX_SIDE:
            raise PictureError(Trouble.TOO_BIG)
        if min(width, height) < _FEW_PIXELS:
            raise PictureError(Trouble.NO_TEXT)
        image.draft("RGB", (WIDEST, WIDEST * height // width))
        image.load()
        return _narrowed(_opaque(ImageOps.exif_transpose(image)))


def _opaque(image: Image.Image) -> Image.Image:
    """Return the picture in RGB; what is transparent becomes what its words stand out against."""
    if not image.has_transparency_data:
        return image.convert("RGB")
    layers = image.convert("RGBA")
    drawn = layers.getchannel("A")
    dark = ImageStat.Stat(layers.convert("L"), mask=drawn).mean[0] < _LIGHT
    ground = Image.new("RGB", layers.size, "white" if dark else "black")
    ground.paste(layers, mask=drawn)
    return ground


def _narrowed(image: Image.Image) -> Image.Image:
    if image.width <= WIDEST:
        return image
    return image.resize((WIDEST, max(1, round(image.height * WIDEST / image.width))))
