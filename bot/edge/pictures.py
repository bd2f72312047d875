"""Pictures of a message: fetched from Telegram into memory, read on this machine, and let go."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import telegram
from telegram.constants import ChatAction
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from bot.edge.sending import patiently
from bot.logs import log
from bot.media.reader import PictureReader
from bot.media.trouble import Trouble
from bot.message import Source
from bot.pictured import PicturePiece

MAX_BYTES = 10_000_000
"""Bytes of a picture that is fetched; the same as are opened (`bot.media.opening`)."""

PATIENCE_SECONDS = 20.0
"""How long one picture may take in all: to wait for its turn, to be fetched and to be read."""

FETCH_SECONDS = 10.0
"""How long Telegram may take for each part of a picture."""

MOST_FETCHED = 8
"""Pictures that are fetched at once; they lie in memory until they are read, as those that wait for
that do."""

ACTION_SECONDS = 4.5
"""How often the chat shows that the bot is at work: Telegram shows it for five seconds or less."""

_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".heic", ".heif", ".avif", ".tiff")

_Holder = telegram.Message | telegram.ExternalReplyInfo


@dataclass(frozen=True, slots=True)
class Seen:
    """What the pictures of a message say; `trouble` tells why that is nothing, or not all."""

    pieces: tuple[PicturePiece, ...] = ()
    trouble: Trouble | None = None


class Pictures:
    """Reads the pictures of messages; without a reader, it finds none."""

    def __init__(self, reader: PictureReader | None = None) -> None:
        self._reader = reader
        self._fetching = asyncio.Semaphore(MOST_FETCHED)

    def among(self, received: telegram.Message) -> bool:
        """Return whether the message, or what it answers in another chat, has a picture to read."""
        return self._reader is not None and bool(_files(received))

    async def seen(self, received: telegram.Message) -> Seen:
        """Return what the pictures of *received* say, while its chat shows that one is at work.

        It never raises over what the picture is or how it comes; nothing of it is kept.
        """
        if self._reader is None or not (files := _files(received)):
            return Seen()
        async with _at_work(received):
            seen = await asyncio.gather(
                *(self._one(received.get_bot(), file, self._reader) for file in files)
            )
        troubles = [one.trouble for one in seen if one.trouble]
        pieces = tuple(piece for one in seen for piece in one.pieces)
        return Seen(pieces, troubles[0] if troubles else None)

    async def _one(self, bot: telegram.Bot, file: "_File", reader: PictureReader) -> Seen:
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                async with self._fetching:
                    if reader.is_full:
                        return Seen(trouble=Trouble.BUSY)
                    data = await patiently(lambda: _fetched(bot, file))
                if data is None:
                    return Seen(trouble=Trouble.TOO_BIG)
                reading = await reader.read(data)
        except TimeoutError:
            return Seen(trouble=Trouble.LATE)
        except TelegramError as error:
            log.warning("picture not fetched", exc_info=error)
            return Seen(trouble=_of(error))
        codes = [PicturePiece(Source.QR, code) for code in reading.codes]
        words = [PicturePiece(Source.PICTURE, reading.text)] if reading.text else []
        return Seen((*words, *codes), reading.trouble)


def _of(error: TelegramError) -> Trouble:
    """Return what it means that Telegram does not give a file.

    It says "file is too big" over 20 MB (core.telegram.org/bots/api, getFile).
    """
    if isinstance(error, BadRequest):
        return Trouble.TOO_BIG if "too big" in error.message else Trouble.UNREADABLE
    later = isinstance(error, NetworkError | RetryAfter)
    return Trouble.NOT_FETCHED if later else Trouble.UNREADABLE


@dataclass(frozen=True, slots=True)
class _File:
    """A file of Telegram's that is, or claims to be, a picture; `size` in bytes, where known."""

    id: str
    size: int | None


def _files(received: telegram.Message) -> list[_File]:
    """Return the pictures of a message, then those of what it answers in another chat."""
    holders: list[_Holder] = [received]
    if received.external_reply:
        holders.append(received.external_reply)
    return [file for holder in holders for file in _of_holder(holder)]


def _of_holder(holder: _Holder) -> Iterator[_File]:
    if holder.photo:
        yield _best(holder.photo)
    document = holder.document
    if document and not holder.animation and _claims_picture(document):
        yield _File(document.file_id, document.file_size)
    sticker = holder.sticker
    if sticker and not sticker.is_animated and not sticker.is_video:
        yield _File(sticker.file_id, sticker.file_size)


def _best(sizes: tuple[telegram.PhotoSize, ...]) -> _File:
    """Return the largest size that is fetched; where none is, the smallest."""
    by_area = sorted(sizes, key=lambda size: size.width * size.height, reverse=True)
    fitting = (size for size in by_area if (size.file_size or 0) <= MAX_BYTES)
    chosen = next(fitting, by_area[-1])
    return _File(chosen.file_id, chosen.file_size)


def _claims_picture(document: telegram.Document) -> bool:
    """Return whether a file is called a picture, by MIME type or name; it may not be one."""
    kind, name = (document.mime_type or "").lower(), (document.file_name or "").lower()
    return kind.startswith("image/") or (not kind and name.endswith(_PICTURES))


async def _fetched(bot: telegram.Bot, file: _File) -> bytes | None:
    """Return the bytes of a file; None when there are too many."""
    if (file.size or 0) > MAX_BYTES:
        return None
    found = await bot.get_file(file.id, read_timeout=FETCH_SECONDS)
    if (found.file_size or 0) > MAX_BYTES:
        return None
    data = bytes(await found.download_as_bytearray(read_timeout=FETCH_SECONDS))
    return data if len(data) <= MAX_BYTES else None


@asynccontextmanager
async def _at_work(received: telegram.Message) -> AsyncIterator[None]:
    """Let the chat show that the bot is at work, again and again, until the block ends."""
    showing = asyncio.create_task(_show(received))
    try:
        yield
    finally:
        showing.cancel()


async def _show(received: telegram.Message) -> None:
    """Show "typing": Telegram has no sign for reading, and this one people know."""
    while True:
        with suppress(TelegramError):
            await received.get_bot().send_chat_action(received.chat_id, ChatAction.TYPING)
        await asyncio.sleep(ACTION_SECONDS)
