"""Files of pictures for tests, drawn here: whole, broken, hostile."""

import struct
import zlib
from io import BytesIO

import zxingcpp
from PIL import Image

LINK = "https://pay.example/claim?id=7"


def saved(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """Return the image as a file."""
    into = BytesIO()
    image.save(into, kind, **options)
    return into.getvalue()


def code(text: str = LINK, scale: int = 6) -> Image.Image:
    """Return a square code that holds *text*."""
    drawn = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    return Image.fromarray(zxingcpp.write_barcode_to_image(drawn, scale)).convert("RGB")


def bomb(side: int = 60_000) -> bytes:
    """Return a PNG of some bytes whose head promises side times side pixels."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 1_000)
    chunks = (b"IHDR", head), (b"IDAT", data), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def heic() -> bytes:
    """Return the beginning of a HEIC file."""
    return b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 400
