"""Square codes in a picture: what they hold, as text."""

import zxingcpp
from PIL import Image

MOST = 10
"""Codes that are read of one picture."""

LONGEST = 2_000
"""Code points kept of one code: a QR code holds at most 4,296 letters (ISO/IEC 18004)."""

KINDS = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.MicroQRCode,
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.Aztec,
        zxingcpp.BarcodeFormat.PDF417,
    ]
)
"""Kinds that can hold a link. Bars, as on goods, hold a number, and stripes look like them."""


def codes_in(image: Image.Image) -> list[str]:
    """Return what the codes in the picture hold, each once, blank ones left out."""
    found = zxingcpp.read_barcodes(image.convert("L"), formats=KINDS)
    texts = (code.text.strip()[:LONGEST] for code in found)
    return list(dict.fromkeys(text for text in texts if text))[:MOST]
