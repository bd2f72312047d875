import re
import traceback
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr, ValidationError

from bot.setting_types import HIGHEST_TELEGRAM_ID
from bot.settings import Problem, Settings, SettingsError, known_settings, load_settings

ROOT = Path(__file__).parents[2]
TOKEN = "123456789:" + "Canary_Token-" + "x" * 22


def problems_of(environ: Mapping[str, str], env_file: Path | None = None) -> tuple[Problem, ...]:
    """Return what load_settings finds wrong."""
    with pytest.raises(SettingsError) as caught:
        load_settings(env_file, environ)
    return caught.value.problems


def wrong_with(name: str, value: str) -> str:
    """Return the words about the one variable that is wrong."""
    (problem,) = problems_of({name: value})
    assert problem.name == name
    return problem.wrong


def env_file(folder: Path, text: str) -> Path:
    """Return the path of a new file holding `text`."""
    path = folder / "bot.env"
    path.write_text(text, encoding="utf-8")
    return path


def test_nothing_set_gives_the_defaults() -> None:
    """With no variable and no file, every setting has its default and the token is missing."""
    settings = load_settings(None, {})
    assert settings == Settings()
    assert settings.telegram_bot_token is None
    assert settings.telegram_api_url is None
    assert settings.admin_ids == frozenset()
    assert settings.database_url == "sqlite+aiosqlite:///data/second-look.db"
    assert settings.data_dir == Path("data")
    assert settings.rules_dirs == ()
    assert (settings.key_days, settings.retention_days) == (30, 365)


def test_every_variable_reaches_its_field() -> None:
    """Each variable, written as the operator writes it, arrives typed in its own field."""
    settings = load_settings(
        None,
        {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": "http://localhost:8081//",
            "ADMIN_IDS": "1, 22 333,,1",
            "DATABASE_URL": "postgresql+asyncpg://user:word@db.example.com/look",
            "DATA_DIR": "/srv/look",
            "RULES_DIRS": "house rules, more/rules",
            "DEFAULT_LANGUAGE": "zh-Hans",
            "KEY_DAYS": "7",
            "RETENTION_DAYS": "90",
            "CHECKS_PER_MINUTE": "5",
            "CONCURRENT_UPDATES": "4",
            "LOG_LEVEL": "debug",
            "LOG_FORMAT": "JSON",
            "POLL_TIMEOUT_SECONDS": "50",
        },
    )
    assert settings == Settings(
        telegram_bot_token=SecretStr(TOKEN),
        telegram_api_url="http://localhost:8081",
        admin_ids=frozenset({1, 22, 333}),
        database_url="postgresql+asyncpg://user:word@db.example.com/look",
        data_dir=Path("/srv/look"),
        rules_dirs=(Path("house rules"), Path("more/rules")),
        default_language="zh-Hans",
        key_days=7,
        retention_days=90,
        checks_per_minute=5,
        concurrent_updates=4,
        log_level="DEBUG",
        log_format="json",
        poll_timeout_seconds=50,
    )


def test_a_setting_cannot_be_changed() -> None:
    """Settings are read once: assigning to a field fails."""
    with pytest.raises(ValidationError, match="frozen"):
        Settings().key_days = 3


def test_the_constructor_reads_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only load_settings reads the world: the class alone takes what it is given."""
    monkeypatch.setenv("KEY_DAYS", "9")
    assert Settings().key_days == 30
    assert load_settings(None).key_days == 9


@pytest.mark.parametrize("empty", ["", "   "])
def test_empty_is_not_set(tmp_path: Path, empty: str) -> None:
    """An empty variable neither hides the file's value nor counts as wrong."""
    path = env_file(tmp_path, f"KEY_DAYS=8\nRETENTION_DAYS={empty}\n")
    settings = load_settings(path, {"KEY_DAYS": empty, "TELEGRAM_BOT_TOKEN": empty})
    assert (settings.key_days, settings.retention_days) == (8, 365)
    assert settings.telegram_bot_token is None


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    """A variable of the environment beats the same name in the file, in either case."""
    path = env_file(tmp_path, "key_days=8\nRETENTION_DAYS='80' # eighty\n")
    settings = load_settings(path, {"Key_Days": "9"})
    assert (settings.key_days, settings.retention_days) == (9, 80)


def test_a_value_in_the_file_is_what_stands_there(tmp_path: Path) -> None:
    """A dollar sign in a password is no variable to be filled in."""
    url = "postgresql+asyncpg://u:${HOME}@db.example.com/look"
    assert load_settings(env_file(tmp_path, f"DATABASE_URL={url}"), {}).database_url == url


def test_a_byte_order_mark_is_not_part_of_the_first_name(tmp_path: Path) -> None:
    """A file saved by an editor that writes a byte order mark is read like any other."""
    assert load_settings(env_file(tmp_path, "\ufeffKEY_DAYS=8"), {}).key_days == 8


def test_only_the_default_file_may_be_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without .env the defaults hold; a file asked for by name has to be there."""
    monkeypatch.chdir(tmp_path)
    assert load_settings(environ={}) == Settings()
    assert "no such file" in problems_of({}, tmp_path / "absent.env")[0].wrong
    (tmp_path / ".env").write_text("KEY_DAYS=8")
    assert load_settings(environ={}).key_days == 8


def test_a_file_that_cannot_be_read_is_the_operators_problem(tmp_path: Path) -> None:
    """A folder, bytes that are no UTF-8 and a line without sense are each reported as ours."""
    assert "cannot be read (IsADirectoryError)" in problems_of({}, tmp_path)[0].wrong
    broken = tmp_path / "broken.env"
    broken.write_bytes(b"KEY_DAYS=\xff")
    assert "not UTF-8" in problems_of({}, broken)[0].wrong
    broken.write_text(f"KEY_DAYS=8\nTELEGRAM_BOT_TOKEN='{TOKEN}\n")
    assert problems_of({}, broken)[0].wrong == "cannot make out line 2"


def test_a_nearly_right_name_in_the_file_is_reported(tmp_path: Path) -> None:
    """A slip of the pen would silently mean the default, so it is listed with the right name."""
    path = env_file(tmp_path, "RETENTION_DAY=30\nCOMPOSE_PROJECT_NAME=look\n")
    (problem,) = problems_of({}, path)
    assert (problem.name, problem.expected) == ("RETENTION_DAY", "RETENTION_DAYS")


def test_every_wrong_variable_is_listed_at_once(tmp_path: Path) -> None:
    """One run names all mistakes, of file and environment, each with what is expected."""
    path = env_file(tmp_path, "RETENTION_DAY=30\nLOG_FORMAT=xml\n")
    with pytest.raises(SettingsError) as caught:
        load_settings(path, {"KEY_DAYS": "0", "LOG_LEVEL": "loud"})
    names = [problem.name for problem in caught.value.problems]
    assert sorted(names) == ["KEY_DAYS", "LOG_FORMAT", "LOG_LEVEL", "RETENTION_DAY"]
    assert all(str(problem) in str(caught.value) for problem in caught.value.problems)
    assert "KEY_DAYS: '0' is too small; expected a whole number of days from 1 to 365" in str(
        caught.value
    )


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("KEY_DAYS", "366", "'366' is too large"),
        ("KEY_DAYS", "a month", "'a month' is not a whole number"),
        ("KEY_DAYS", "1.5", "'1.5' is not a whole number"),
        ("LOG_FORMAT", "xml", "'xml' is not one of the choices"),
        ("DEFAULT_LANGUAGE", "English", "'English' is not a language tag"),
        ("DEFAULT_LANGUAGE", "EN", "'EN' is not a language tag"),
        ("DATABASE_URL", "sqlite:///look.db", "does not begin like dialect+driver://"),
        ("TELEGRAM_API_URL", "localhost:8081", "not an http or https address"),
        ("TELEGRAM_API_URL", "https://", "not an http or https address"),
        ("TELEGRAM_API_URL", "http://[", "not an http or https address"),
        ("TELEGRAM_API_URL", "http://localhost:many", "not an http or https address"),
        ("TELEGRAM_API_URL", "http://localhost/?a=b", "holds a ? or # part"),
        ("ADMIN_IDS", "1, @example_admin", "entry 2 of 2 is not a Telegram user id"),
        ("ADMIN_IDS", "0", "entry 1 of 1 is not a Telegram user id"),
        ("ADMIN_IDS", "5;6", "entry 1 of 1 is not a Telegram user id"),
        ("ADMIN_IDS", "-100200300", "entry 1 of 1 is not a Telegram user id"),
        ("ADMIN_IDS", str(HIGHEST_TELEGRAM_ID + 1), "entry 1 of 1 is not a Telegram user id"),
        ("ADMIN_IDS", "٣", "entry 1 of 1 is not a Telegram user id"),
        ("TELEGRAM_BOT_TOKEN", "123456789:", "not a bot token"),
        ("TELEGRAM_BOT_TOKEN", f"{TOKEN} {TOKEN}", "not a bot token"),
    ],
)
def test_what_is_wrong_is_said(name: str, value: str, wrong: str) -> None:
    """Each kind of mistake has its own words, and a harmless value is quoted."""
    assert wrong_with(name, value) == wrong


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", "canary"),
        ("TELEGRAM_BOT_TOKEN", "123456789-canary-canary-canary-canary"),
        ("TELEGRAM_API_URL", "ftp://canary"),
        ("TELEGRAM_API_URL", "http://me:canary@b\u2100.example"),
        ("ADMIN_IDS", "1 canary"),
        ("DATABASE_URL", "canary"),
        ("KEY_DAYS", TOKEN),
        ("LOG_LEVEL", TOKEN),
        ("DEFAULT_LANGUAGE", TOKEN),
    ],
)
def test_an_error_never_shows_a_secret(name: str, value: str) -> None:
    """Neither the error nor its whole chain of causes quotes a private value or a stray token."""
    with pytest.raises(SettingsError) as caught:
        load_settings(None, {name: value})
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value.problems)
    assert name in shown
    assert "canary" not in shown.lower()


def test_private_settings_are_not_in_the_representation() -> None:
    """Printing the settings shows no token, address, admin or database URL."""
    shown = repr(
        Settings(
            telegram_bot_token=SecretStr(TOKEN),
            telegram_api_url="http://canary.example.com",
            admin_ids=frozenset({987654321}),
            database_url="postgresql+asyncpg://u:canary@db.example.com/look",
        )
    )
    assert "anary" not in shown
    assert "987654321" not in shown


@settings(deadline=None)
@given(st.frozensets(st.integers(1, HIGHEST_TELEGRAM_ID), max_size=5), st.sampled_from(", "))
def test_admin_ids_come_back_from_their_text(ids: frozenset[int], mark: str) -> None:
    """Any set of ids, written with commas or spaces, is read back as the same set."""
    written = mark.join(str(one) for one in ids)
    assert load_settings(None, {"ADMIN_IDS": written}).admin_ids == ids


def commented(path: Path) -> dict[str, tuple[str, str]]:
    """Return each variable of an example file with the comment above it and its value."""
    found: dict[str, tuple[str, str]] = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        *comments, last = block.strip().splitlines()
        variable = re.fullmatch(r"(?:# )?([A-Z_]+)=(.*)", last)
        if variable:
            comment = " ".join(line.removeprefix("# ") for line in comments)
            found[variable[1]] = (comment, variable[2])
    return found


def test_the_example_file_holds_every_setting_and_nothing_more() -> None:
    """.env.example has, for each setting in order, its explanation and its default."""
    assert list(commented(ROOT / ".env.example").items()) == [
        (one.name, (f"{one.description} Expected: {one.expected}.", one.default))
        for one in known_settings()
    ]


def test_the_example_file_loads_as_it_is() -> None:
    """Copying .env.example to .env changes nothing: it loads, and gives the defaults."""
    assert load_settings(ROOT / ".env.example", {}) == Settings()


def test_the_page_of_settings_holds_every_setting_and_nothing_more() -> None:
    """docs/settings.md has one row for each setting in order, with its default."""
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    assert rows == [
        f"| `{one.name}` | {one.description} | {one.expected} |"
        f" {f'`{one.default}`' if one.default else 'not set'} |"
        for one in known_settings()
    ]


def test_every_number_has_a_unit_and_bounds_its_default_lies_within() -> None:
    """A number without a unit, or a default outside its own bounds, does not pass."""
    numbers = [one for one in known_settings() if one.default.isdigit()]
    assert len(numbers) == 7
    for one in numbers:
        bounds = re.search(r"from (\d+) to (\d+)", one.expected)
        assert one.unit
        assert bounds
        assert int(bounds[1]) <= int(one.default) <= int(bounds[2])
