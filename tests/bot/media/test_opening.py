"""Pictures are opened within bounds, or refused with a reason."""

import random
from contextlib import suppress
from io import BytesIO

import pytest
from PIL import Image

from bot.edge import pictures
from bot.media import opening
from bot.media.codes import codes_in
from bot.media.opening import MAX_BYTES, WIDEST, open_picture
from bot.media.trouble import PictureError, Trouble
from tests.bot.media.files import LINK, bomb, code, heic, saved


def trouble(data: bytes) -> Trouble:
    """Return why the file is refused."""
    with pytest.raises(PictureError) as refused:
        open_picture(data)
    return refused.value.trouble


def test_what_promises_too_many_pixels_is_refused_before_it_is_unpacked() -> None:
    """A decompression bomb, and a picture of too many pixels, are too big."""
    assert trouble(bomb()) is Trouble.TOO_BIG
    assert trouble(bomb(8_000)) is Trouble.TOO_BIG


def test_a_file_of_too_many_bytes_is_not_opened() -> None:
    """The bytes are counted first; what is fetched has the same bound."""
    assert trouble(saved(Image.new("RGB", (50, 50))) + b"\0" * MAX_BYTES) is Trouble.TOO_BIG
    assert pictures.MAX_BYTES == MAX_BYTES


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a", heic(), b"%PDF-1.7", b"<svg xmlns='http://www.w3.org/2000/svg'/>", bomb(64)],
    ids=["empty", "only a head", "HEIC", "a document", "drawn by a program", "cut off"],
)
def test_what_is_no_picture_that_we_open_is_unreadable(data: bytes) -> None:
    """Broken files and kinds that are not read have one answer."""
    assert trouble(data) is Trouble.UNREADABLE


def test_any_damage_ends_in_an_answer() -> None:
    """A file with bytes changed or missing is opened or refused; nothing else happens."""
    chance = random.Random(5)  # noqa: S311
    for kind in ("PNG", "JPEG", "WEBP", "GIF", "BMP"):
        whole = saved(code(), kind)
        for _ in range(25):
            broken = bytearray(whole[: chance.randrange(len(whole) // 2, len(whole) + 1)])
            for _ in range(4):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            with suppress(PictureError):
                open_picture(bytes(broken))


def test_the_kind_is_told_from_the_bytes() -> None:
    """Each kind that is opened is opened without a name, and its code can be read."""
    for kind in ("PNG", "JPEG", "WEBP", "GIF", "BMP"):
        assert codes_in(open_picture(saved(code(), kind))) == [LINK]


def test_of_an_animation_the_first_frame_is_read() -> None:
    """A moving picture is its first frame."""
    blank = Image.new("RGB", code().size, "white")
    moving = saved(code(), "GIF", save_all=True, append_images=[blank] * 50)
    assert codes_in(open_picture(moving)) == [LINK]


def test_transparent_words_stand_out() -> None:
    """What lies on nothing is put on a ground it can be seen against, black or white."""
    for ink in ("white", "black"):
        drawn = Image.new("RGBA", (200, 100), (0, 0, 0, 0))
        drawn.paste(ink, (50, 20, 150, 80))
        opened = open_picture(saved(drawn)).convert("L")
        assert abs(opened.getpixel((100, 50)) - opened.getpixel((5, 5))) == 255  # type: ignore[operator]


def test_a_picture_lies_as_the_camera_says() -> None:
    """A picture taken with the telephone on its side is turned upright."""
    sideways = Image.new("RGB", (300, 100), "white")
    exif = Image.Exif()
    exif[0x0112] = 6
    into = BytesIO()
    sideways.save(into, "JPEG", exif=exif)
    assert open_picture(into.getvalue()).size == (100, 300)


def test_a_wide_picture_is_narrowed() -> None:
    """Nothing wider than a telephone's screen is worked on."""
    assert open_picture(saved(Image.new("RGB", (6_000, 3_000)), "JPEG")).width <= WIDEST
    assert opening.MAX_PIXELS >= 12_000_000


def test_codes_are_read_once_and_dark_ones_too() -> None:
    """The same code twice is one; light on dark is read; bars are not."""
    twice = Image.new("RGB", (2 * code().width, code().height), "white")
    twice.paste(code(), (0, 0))
    twice.paste(code(), (code().width, 0))
    assert codes_in(twice) == [LINK]
    assert codes_in(Image.eval(code(), lambda value: 255 - value)) == [LINK]
    assert codes_in(Image.new("RGB", (300, 300), "white")) == []
