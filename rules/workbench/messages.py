"""Messages that commands are given: one, or many as JSON Lines or text files."""

import gzip
import json
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from rules.workbench.printing import console
from rules.workbench.trouble import WorkbenchError

MOST_TOLD = 5
"""Bad lines that are told one by one; of the others there is a count."""

_GZIP = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Message:
    """One message; ``where`` names its file and line, ``label`` is None where it has none."""

    text: str
    where: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that holds no message, and why."""

    where: str
    problem: str


def one_message(text: str | None, file: Path | None) -> str:
    """Return the message that was given as an argument, in a file, or else on the input.

    Bytes that are no UTF-8 become �. Raises WorkbenchError when there is no message, and OSError.
    """
    if text is not None and file is not None:
        raise WorkbenchError("Give the message either as TEXT or with --file, not both.")
    if text is not None and text != "-":
        return text
    if file is not None:
        raw = file.read_bytes()
    else:
        if sys.stdin.isatty():
            console(stderr=True).print("Paste the message and end it with Ctrl-D:")
        raw = sys.stdin.buffer.read()
    message = raw.decode("utf-8-sig", errors="replace").rstrip("\n")
    if not message.strip():
        raise WorkbenchError("There is no message. Give it as TEXT, with --file, or on the input.")
    return message


def read_messages(
    path: Path, *, text_field: str = "text", label_field: str = "label"
) -> tuple[list[Message], list[BadLine]]:
    """Return the messages at *path*, and the lines that hold none.

    A file of JSON Lines, plain or gzipped; a folder, with all ``.jsonl``, ``.jsonl.gz`` and
    ``.txt`` files below it, each of the last one message; ``-`` for the input. Raises
    WorkbenchError when there is not one message, and OSError.
    """
    good: list[Message] = []
    bad: list[BadLine] = []
    for source in _sources(path):
        for found in _read(source, text_field, label_field):
            if isinstance(found, Message):
                good.append(found)
            else:
                bad.append(found)
    if not good:
        reason = f" The first bad line: {bad[0].where}: {bad[0].problem}." if bad else ""
        raise WorkbenchError(f"There is no message in “{path}”.{reason}")
    return good, bad


def tell_bad_lines(bad: list[BadLine]) -> None:
    """Tell on the error stream which lines were skipped, the first of them one by one."""
    out = console(stderr=True)
    for line in bad[:MOST_TOLD]:
        out.print(f"{line.where}: skipped: {line.problem}", soft_wrap=True)
    if len(bad) > MOST_TOLD:
        out.print(f"{len(bad) - MOST_TOLD} more lines were skipped", soft_wrap=True)


def _sources(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    endings = (".jsonl", ".jsonl.gz", ".txt")
    return sorted(one for one in path.rglob("*") if one.is_file() and one.name.endswith(endings))


def _read(path: Path, text_field: str, label_field: str) -> Iterator[Message | BadLine]:
    if path.suffix == ".txt":
        text = path.read_bytes().decode("utf-8-sig", errors="replace").rstrip("\n")
        yield Message(text, path.name)
        return
    for number, line in enumerate(_lines(path), 1):
        if line.strip():
            yield _message(line, f"{path.name}:{number}", text_field, label_field)


def _lines(path: Path) -> Iterator[bytes]:
    if str(path) == "-":
        yield from sys.stdin.buffer
        return
    with path.open("rb") as raw:
        if raw.read(2) != _GZIP:
            raw.seek(0)
            yield from raw
            return
        raw.seek(0)
        yield from _unpacked(path, raw)


def _unpacked(path: Path, raw: IO[bytes]) -> Iterator[bytes]:
    try:
        with gzip.open(raw) as lines:
            yield from lines
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise WorkbenchError(f"“{path}” is a damaged gzip file: {error}") from error


def _message(line: bytes, where: str, text_field: str, label_field: str) -> Message | BadLine:
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return BadLine(where, "this is not JSON in UTF-8")
    if not isinstance(record, dict) or not isinstance(record.get(text_field), str):
        return BadLine(where, f"there is no “{text_field}” that is a string")
    label = record.get(label_field)
    return Message(record[text_field], where, None if label is None else str(label))
