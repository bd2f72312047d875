"""The types of the settings: what the text of each must look like, and what it becomes.

What is wrong is said in words that never quote the value: it may be a secret, or one that was put
in the wrong place.
"""

import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, SecretStr

# A Telegram id has at most 52 significant bits (Bot API, type User, field id).
HIGHEST_TELEGRAM_ID = 2**52 - 1

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?", re.ASCII)
_DATABASE_URL = re.compile(r"[a-z]+\+[a-z0-9_]+://.*", re.DOTALL)


def _bot_token(value: SecretStr) -> SecretStr:
    if not _TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError("not a bot token")
    return value


def _api_url(value: str) -> str:
    try:
        parts = urlsplit(value)
        whole = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError as error:  # its own words may quote the address, and with it a password
        raise ValueError("not an http or https address") from error
    if not whole:
        raise ValueError("not an http or https address")
    if parts.query or parts.fragment:
        raise ValueError("holds a ? or # part")
    return value.rstrip("/")


def _admin_ids(value: object) -> object:
    if not isinstance(value, str):
        return value
    words = [word for word in re.split(r"[,\s]+", value) if word]
    for place, word in enumerate(words, 1):
        if not re.fullmatch(r"[0-9]{1,16}", word) or not 0 < int(word) <= HIGHEST_TELEGRAM_ID:
            raise ValueError(f"entry {place} of {len(words)} is not a Telegram user id")
    return frozenset(int(word) for word in words)


def _database_url(value: str) -> str:
    if not _DATABASE_URL.fullmatch(value):
        raise ValueError("does not begin like dialect+driver://")
    return value


def _folders(value: object) -> object:
    if not isinstance(value, str):
        return value
    return tuple(Path(part.strip()) for part in value.split(",") if part.strip())


def _language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value):
        raise ValueError("not a language tag")
    return value


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


def _lower(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


BotToken = Annotated[SecretStr, AfterValidator(_bot_token)]
"""A token of the shape @BotFather gives; whether Telegram knows it is another matter."""
ApiUrl = Annotated[str, AfterValidator(_api_url)]
"""An http or https address, without its trailing slashes."""
AdminIds = Annotated[frozenset[int], BeforeValidator(_admin_ids)]
"""Telegram user ids, out of a list with commas or spaces."""
DatabaseUrl = Annotated[str, AfterValidator(_database_url)]
"""An SQLAlchemy URL that names its driver; whether the store can use it is the store's to say."""
Folders = Annotated[tuple[Path, ...], BeforeValidator(_folders)]
"""Folders, out of a list with commas; they need not exist."""
LanguageTag = Annotated[str, AfterValidator(_language)]
"""A language, perhaps its script, perhaps its region."""
LogLevel = Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_upper)]
LogFormat = Annotated[Literal["auto", "json", "console"], BeforeValidator(_lower)]
