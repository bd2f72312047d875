"""Why a file cannot be read at all, in the words of the one who saved it."""

import codecs
import errno
import re

from rules.diagnostics.broken_yaml.letters import NO_TEXT
from rules.diagnostics.broken_yaml.trouble import Mistake
from rules.diagnostics.excerpts import split_lines

_PAIRS = re.compile(rb"[\xa1-\xf7][\xa1-\xfe]")
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SAVE = "Save the file again with the encoding UTF-8 (in Notepad: Save as, Encoding, UTF-8)"
_TELLINGS = {
    errno.EISDIR: (
        "a folder stands where a file belongs",
        "Rename the folder: only files end with .yaml or .yml",
    ),
    errno.EACCES: (
        "the file may not be read by the user the bot runs as",
        "Give that user the right to read it",
    ),
    errno.ENOENT: (
        "the file is not there, or is a link to a file that is not",
        "Check the name, or take the link out",
    ),
}


def unreadable(error: OSError) -> tuple[str, str]:
    """Return problem and remedy of a file that the operating system did not hand out."""
    known = _TELLINGS.get(error.errno or 0)
    return known or (
        f"the file cannot be read ({error.strerror})",
        "Check that it exists and that the bot may read it",
    )


def not_utf8(raw: bytes, error: UnicodeDecodeError) -> Mistake:
    """Return what is wrong with a file that is no UTF-8 from the byte on that *error* names."""
    if raw.startswith((b"PK\x03\x04", b"\x1f\x8b")):
        return Mistake(0, 0, 0, "Y002", *NO_TEXT)
    if raw.startswith(_WIDE_MARKS):
        return Mistake(0, 0, 0, "Y002", "the text is in UTF-16, not in UTF-8", _SAVE)
    lines = split_lines(raw[: error.start].decode("utf-8-sig", errors="ignore"))
    column = len(lines[-1]) + 1
    if error.end == len(raw) and "unexpected end" in error.reason:
        told = "the file ends in the middle of a letter: it was not saved or copied whole"
        return Mistake(len(lines), column, 1, "Y002", told, "Copy or save it once more")
    told = f"the text is not in UTF-8{_guess(raw)}"
    return Mistake(len(lines), column, 1, "Y002", told, _SAVE)


def _guess(raw: bytes) -> str:
    """Return which encoding it seems to be, or nothing.

    In China's all high bytes come in pairs; in those of Western Europe each stands alone.
    """
    if not any(byte > 0x7F for byte in _PAIRS.sub(b"", raw)):
        return "; it seems to be in GBK, the encoding of older Chinese programs"
    if not re.search(rb"[\x80-\xff]{2}", raw):
        return "; it seems to be in Windows-1252 or a like encoding"
    return ""
