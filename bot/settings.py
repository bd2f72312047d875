"""Every setting of the bot: one frozen, typed value, read once from the environment and `.env`.

A name is added here, in `.env.example` and in `docs/settings.md`; a test holds the three together.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from io import StringIO
from pathlib import Path
from typing import Any

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from pydantic import Field, ValidationError
from pydantic.fields import FieldInfo
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.setting_types import (
    HIGHEST_TELEGRAM_ID,
    AdminIds,
    ApiUrl,
    BotToken,
    DatabaseUrl,
    Folders,
    LanguageTag,
    LogFormat,
    LogLevel,
)

DEFAULT_ENV_FILE = Path(".env")

# What Telegram's own server cuts getUpdates' timeout to (tdlib/telegram-bot-api, Client.h,
# LONG_POLL_MAX_TIMEOUT); asking for more would only mislead.
LONGEST_POLL_SECONDS = 50

# Characters. A bot token is longer, so that one in the wrong place stays unseen.
_LONGEST_SHOWN_VALUE = 24


@dataclass(frozen=True, slots=True)
class Problem:
    """One wrong variable: its name, what is wrong, and what is expected instead."""

    name: str
    wrong: str
    expected: str

    def __str__(self) -> str:
        return f"{self.name}: {self.wrong}; expected {self.expected}"


class SettingsError(Exception):
    """The operator's mistake: some settings are wrong. `problems` lists every one of them.

    Its text can be shown and logged: it never holds the value of a token, an address, an admin
    id or a database URL.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(["These settings are wrong:", *(f"  {p}" for p in problems)]))
        self.problems = problems


def _number(default: int, unit: str, low: int, high: int, description: str) -> Any:
    expected = f"a whole number of {unit} from {low} to {high}"
    extra: dict[str, Any] = {"unit": unit, "expected": expected}
    return Field(default, ge=low, le=high, description=description, json_schema_extra=extra)


def _other(default: object, expected: str, description: str, *, private: bool = False) -> Any:
    extra: dict[str, Any] = {"expected": expected}
    return Field(default, description=description, json_schema_extra=extra, repr=not private)


class Settings(BaseSettings):
    """What the operator decides. Built by `load_settings`, or from keywords alone in tests.

    Neither the environment nor a file is read by the constructor.
    """

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, enable_decoding=False
    )

    telegram_bot_token: BotToken | None = _other(
        None,
        "a bot token: digits, a colon, then letters, digits, _ or -",
        "The token @BotFather gave for the bot. Needed to talk to Telegram, not for the terminal.",
        private=True,
    )
    telegram_api_url: ApiUrl | None = _other(
        None,
        "an http or https address without ? and #",
        "Address of your own Bot API server. Empty: Telegram's own, https://api.telegram.org.",
        private=True,
    )
    admin_ids: AdminIds = _other(
        frozenset(),
        f"Telegram user ids (1 to {HIGHEST_TELEGRAM_ID}) with commas or spaces between them",
        "Who may use the admin commands. Empty: nobody.",
        private=True,
    )
    database_url: DatabaseUrl = _other(
        "sqlite+aiosqlite:///data/second-look.db",
        "an SQLAlchemy URL with an async driver, such as sqlite+aiosqlite:///data/second-look.db",
        "Where reports are kept. DATA_DIR does not move it.",
        private=True,
    )
    data_dir: Path = _other(
        Path("data"),
        "a folder",
        "Folder of the key that hides who reported, of the heartbeat file and of the compiled "
        "rules. Keep it private.",
    )
    rules_dirs: Folders = _other(
        (),
        "folders with commas between them",
        "Folders of your own rule files, added to the shipped library, which is always loaded.",
    )
    default_language: LanguageTag = _other(
        "en",
        "a language tag such as en, zh-Hans or pt-BR",
        "Language of the answers where the asker's own is unknown or not spoken by the bot.",
    )
    key_days: int = _number(
        30,
        "days",
        1,
        365,
        "Age at which the key that hides who reported is destroyed and replaced. Shorter:"
        " reports become unlinkable sooner. Longer: /forget reaches further back.",
    )
    retention_days: int = _number(365, "days", 1, 3650, "Age at which reports are deleted.")
    checks_per_minute: int = _number(
        20,
        "messages",
        1,
        600,
        "How many messages of one asker are checked in any 60 seconds; the rest are refused.",
    )
    picture_workers: int = _number(
        1,
        "processes",
        0,
        8,
        "How many pictures are read at the same time, each by a process of up to a gigabyte."
        " 0: pictures are not read.",
    )
    picture_seconds: int = _number(
        8, "seconds", 1, 60, "How long one picture is read at most; what was read by then counts."
    )
    concurrent_updates: int = _number(
        128,
        "updates",
        1,
        1024,
        "How many updates are worked on at the same time; most of them wait for the next message.",
    )
    log_level: LogLevel = _other(
        "INFO",
        "DEBUG, INFO, WARNING or ERROR",
        "The least important line that is logged. No level logs a text, a name or an id.",
    )
    log_format: LogFormat = _other(
        "auto",
        "auto, json or console",
        "Form of the log. With auto: console at a terminal, JSON elsewhere.",
    )
    poll_timeout_seconds: int = _number(
        30,
        "seconds",
        1,
        LONGEST_POLL_SECONDS,
        "How long one request to Telegram waits for a new update.",
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return the keywords as the only source: `load_settings` does the reading."""
        return (init_settings,)


class _Variables(EnvSettingsSource):
    """Settings out of a mapping of variables, names in either case."""

    def __init__(self, variables: Mapping[str, str]) -> None:
        super().__init__(Settings)
        self.env_vars = {name.lower(): value for name, value in variables.items()}


def load_settings(
    env_file: Path | None = DEFAULT_ENV_FILE, environ: Mapping[str, str] | None = None
) -> Settings:
    """Return the settings from `environ` (default: the process's) over those from `env_file`.

    An empty variable counts as not set. `env_file=None` reads no file; the default file may be
    missing, a file that was asked for by name may not.

    Raises:
        SettingsError: anything is wrong; it lists everything that is. The operator's to mend.
    """
    written = _file_variables(env_file) if env_file is not None else {}
    surrounding = _set_ones(os.environ if environ is None else environ)
    problems = list(_misspelt(written))
    try:
        settings = Settings(**_Variables(written | surrounding)())
    except ValidationError as error:
        problems += [_problem(details) for details in error.errors(include_url=False)]
        raise SettingsError(tuple(problems)) from error
    if problems:
        raise SettingsError(tuple(problems))
    return settings


def _set_ones(variables: Mapping[str, str | None]) -> dict[str, str]:
    trimmed = {name.upper(): (value or "").strip() for name, value in variables.items()}
    return {name: value for name, value in trimmed.items() if value}


def _file_variables(path: Path) -> dict[str, str]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        if path == DEFAULT_ENV_FILE:
            return {}
        raise _unusable(path, "there is no such file", "the path of a .env file") from error
    except OSError as error:
        wrong = f"cannot be read ({type(error).__name__})"
        raise _unusable(path, wrong, "a file the bot's user may read") from error
    except UnicodeDecodeError as error:
        raise _unusable(path, "is not UTF-8 text", "text saved as UTF-8") from error
    broken = [str(line.original.line) for line in parse_stream(StringIO(text)) if line.error]
    if broken:
        raise _unusable(path, f"cannot make out line {', '.join(broken)}", "lines of NAME=value")
    return _set_ones(dotenv_values(stream=StringIO(text), interpolate=False))


def _unusable(path: Path, wrong: str, expected: str) -> SettingsError:
    return SettingsError((Problem(str(path), wrong, expected),))


def _misspelt(names: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a problem for each name that is nearly one of ours: silence would mean a default."""
    known = [setting.name for setting in known_settings()]
    for name in names:
        near = get_close_matches(name, known, n=1, cutoff=0.85)
        if name not in known and near:
            yield Problem(name, "there is no such setting", near[0])


_WRONG = {
    "greater_than_equal": "too small",
    "less_than_equal": "too large",
    "literal_error": "not one of the choices",
}


def _problem(details: Mapping[str, Any]) -> Problem:
    """Return one of pydantic's errors in our words, its value only where that is harmless."""
    name = str(details["loc"][0])
    field = Settings.model_fields[name]
    wrong = _WRONG.get(details["type"], "not a whole number")
    if details["type"] == "value_error":
        wrong = str(details["ctx"]["error"])
    value = str(details["input"])
    if field.repr and len(value) <= _LONGEST_SHOWN_VALUE:
        wrong = f"{value!a} is {wrong}"
    return Problem(name.upper(), wrong, _extra(field)["expected"])


def _extra(field: FieldInfo) -> dict[str, Any]:
    return field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}


@dataclass(frozen=True, slots=True)
class Setting:
    """What there is to know about one setting; `default` as it would be written in `.env`."""

    name: str
    description: str
    expected: str
    unit: str
    default: str


def known_settings() -> tuple[Setting, ...]:
    """Return every setting there is, in the order of `.env.example` and `docs/settings.md`."""
    return tuple(_setting(name, field) for name, field in Settings.model_fields.items())


def _setting(name: str, field: FieldInfo) -> Setting:
    extra = _extra(field)
    default = str(field.default) if field.default else ""
    unit = extra.get("unit", "")
    return Setting(name.upper(), field.description or "", extra["expected"], unit, default)
