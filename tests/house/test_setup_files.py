# ruff: noqa: S603, S607 - what is started here is the project's own
"""What the lock files, the Makefile, the container files and CI's command promise each other."""

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from dotenv import dotenv_values
from packaging.requirements import Requirement

from bot.housekeeping import heartbeat_file
from bot.media.other_scripts import ENGLISH, LANGUAGES, VIETNAMESE
from bot.settings import known_settings, load_settings

ROOT = Path(__file__).parents[2]
RUN_LOCK = "requirements.lock"
MEDIA_LOCK = "requirements-media.lock"
TEST_LOCK = "requirements-dev.lock"
LOCKS = (RUN_LOCK, MEDIA_LOCK, TEST_LOCK)
IMAGE_DATA = Path("/data")


def text_of(name: str) -> str:
    """Return a file of the project."""
    return (ROOT / name).read_text(encoding="utf-8")


def joined_lines(text: str) -> list[str]:
    """Return the lines with continued ones made one, without comments and empty lines."""
    kept = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    return [line for line in re.sub(r"\s*\\\n\s*", " ", "\n".join(kept)).splitlines() if line]


def locked(name: str) -> dict[str, tuple[Requirement, frozenset[str]]]:
    """Return what a lock file pins, by name: the requirement and its hashes."""
    pins = {}
    for line in joined_lines(text_of(name)):
        requirement, *hashes = re.split(r"\s--hash=", line.strip())
        pin = Requirement(requirement)
        pins[pin.name] = (pin, frozenset(hashes))
    return pins


# Lock files


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_line_is_one_version_with_hashes(name: str) -> None:
    """A lock file holds nothing but single versions, each with the SHA-256 of its files."""
    for pin, hashes in locked(name).values():
        assert re.fullmatch(r"==[\w.!+]+", str(pin.specifier)), pin
        assert pin.url is None
        assert hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one) for one in hashes), pin


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_names_no_address(name: str) -> None:
    """No lock file says where packages come from, nor how or where it was made."""
    assert not re.search(r"://|--(extra-)?index|--find-links|^#", text_of(name), re.MULTILINE)


def test_each_lock_holds_the_smaller_one() -> None:
    """What the tests run on is to the byte what the bot runs on, with pictures and without."""
    for smaller, larger in pairwise(LOCKS):
        run, test = locked(smaller), locked(larger)
        assert {name: test.get(name) for name in run} == run


def test_the_locks_satisfy_pyproject() -> None:
    """Every direct dependency is locked, in a version that pyproject.toml allows."""
    project = tomllib.loads(text_of("pyproject.toml"))
    wanted = {
        RUN_LOCK: project["project"]["dependencies"],
        MEDIA_LOCK: project["project"]["optional-dependencies"]["media"],
        TEST_LOCK: project["dependency-groups"]["dev"],
    }
    for lock, lines in wanted.items():
        pins = locked(lock)
        for need in map(Requirement, lines):
            name = re.sub(r"[-_.]+", "-", need.name).lower()
            (version,) = pins[name][0].specifier
            assert version.version in need.specifier, need


# The two commands


def planned(target: str) -> list[str]:
    """Return the commands that make would run for a target."""
    shown = subprocess.run(
        ["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return joined_lines(shown.stdout)


def test_the_readme_begins_with_the_two_commands() -> None:
    """The first commands of the README are `make run` and `make test`, and nothing before."""
    commands = re.findall(r"^(?: {4}|\$ )(\S.*?)(?:\s+#.*)?$", text_of("README.md"), re.MULTILINE)
    assert commands[:2] == ["make run", "make test"]


def test_make_run_makes_the_environment_and_starts_the_bot() -> None:
    """`make run` sees to the environment first and then runs the bot in its own process."""
    first, last = planned("run")
    assert first == "sh setup/environment.sh run"
    assert last == "exec .venv/bin/python -m bot"


def test_make_test_runs_everything_and_pytest_last() -> None:
    """`make test` runs ruff, its layout check, mypy and pytest, whose closing line is the last.

    Meanwhile the rules are compiled, which must not hold up or fail anything.
    """
    modules = [
        found[1]
        for line in planned("test")
        if (found := re.search(r"python -m (\w+.*?)( -| >|$)", line))
    ]
    assert modules == ["ruff check", "ruff format", "rules list", "mypy", "pytest"]
    (compiling,) = (line for line in planned("test") if "rules list" in line)
    assert compiling.endswith("&")
    assert "-m pytest" in planned("test")[-1]


def test_make_coverage_demands_what_the_core_and_the_store_have() -> None:
    """`make coverage` fails when the tests reach less than 95 % of db and rules."""
    assert "--fail-under=95 2>&1)" in planned("coverage")[-1]


def test_make_alone_lists_the_commands() -> None:
    """`make` without a target starts nothing: it says what there is."""
    shown = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {"make run", "make test"} <= set(re.findall(r"^make \w+", shown, re.MULTILINE))


def test_ci_runs_make_test_and_nothing_else(tmp_path: Path) -> None:
    """`.ci/run`, from any folder, runs `make test` in the project, and fails when that fails."""
    fake = tmp_path / "make"
    fake.write_text('#!/bin/sh\necho "$CI $(pwd -P) $*"\nexit 7\n', encoding="utf-8")
    fake.chmod(0o755)
    search = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [ROOT / ".ci" / "run"], cwd=tmp_path, env={"PATH": search}, capture_output=True, text=True
    )
    assert done.stdout == f"true {ROOT.resolve()} test\n"
    assert done.returncode == 7


# The container


Stage = list[tuple[str, str]]


def stages() -> tuple[Stage, ...]:
    """Return the Dockerfile's stages, each a list of instructions with what follows them."""
    found: list[Stage] = []
    arguments: dict[str, str] = {}
    for line in joined_lines(text_of("Dockerfile")):
        word, _, rest = line.partition(" ")
        if word == "ARG":
            name, _, arguments[name] = rest.partition("=")
        elif word == "FROM":
            found.append([(word, re.sub(r"\$\{(\w+)\}", lambda m: arguments[m[1]], rest))])
        else:
            found[-1].append((word, rest.strip()))
    return tuple(found)


def said(word: str) -> list[str]:
    """Return what the runtime stage says by an instruction."""
    return [rest for instruction, rest in stages()[-1] if instruction == word]


def image_variables() -> dict[str, str]:
    """Return the variables that the image sets."""
    return dict(part.split("=", 1) for line in said("ENV") for part in shlex.split(line))


def test_both_stages_stand_on_one_pinned_python() -> None:
    """There are two stages, on the same slim Python by its tag, of a version that we support."""
    build, runtime = (stage[0][1].split()[0] for stage in stages())
    assert build == runtime
    found = re.fullmatch(r"python:3\.(\d+)(\.\d+)?-slim-[a-z]+", build)
    assert found
    assert int(found[1]) >= 11


def test_the_image_is_made_from_the_hashed_lock() -> None:
    """The build installs the lock with its hashes, no source packages, and keeps no cache."""
    (install,) = [rest for word, rest in stages()[0] if word == "RUN" and "pip install" in rest]
    flags = set(shlex.split(install))
    assert {"--require-hashes", "--only-binary=:all:", "--no-cache-dir", "${LOCK}"} <= flags
    assert f"ARG LOCK={MEDIA_LOCK}" in joined_lines(text_of("Dockerfile"))


def test_the_image_has_every_language_that_is_read() -> None:
    """The script that the build runs installs each of Tesseract's languages that we use."""
    (said,) = re.findall(r"^languages='(.*)'$", text_of("setup/letters.sh"), re.MULTILINE)
    assert set(said.split()) == {*LANGUAGES, VIETNAMESE, ENGLISH}
    assert [rest for word, rest in stages()[0] if word == "RUN" and "letters.sh read" in rest]


def test_the_image_holds_the_rooms_and_nothing_else() -> None:
    """The three rooms and the lock are copied, and .dockerignore lets nothing else through."""
    copied = {rest.split()[0] for word, rest in stages()[0] if word == "COPY"}
    rules = [line for line in text_of(".dockerignore").splitlines() if line[:1] not in ("", "#")]
    assert rules[0] == "*"
    assert {line[1:] for line in rules if line.startswith("!")} == copied
    assert copied == {"bot", "db", "rules", RUN_LOCK, MEDIA_LOCK, "setup/letters.sh"}
    assert all((ROOT / name).exists() for name in copied)


def test_the_container_does_not_run_as_root() -> None:
    """The last user named is a number that is not root's, and the data folder is that user's."""
    assert said("USER")
    user = said("USER")[-1]
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", user)
    number, group = user.split(":")
    assert f"install -d -o {number} -g {group} -m 700 {IMAGE_DATA}" in " ".join(said("RUN"))


def test_the_image_keeps_everything_in_its_volume() -> None:
    """With the image's variables the database and the key lie in the volume."""
    settings = load_settings(None, image_variables())
    assert said("VOLUME") == [str(IMAGE_DATA)]
    assert settings.data_dir == IMAGE_DATA
    assert settings.database_url == f"sqlite+aiosqlite:///{IMAGE_DATA}/second-look.db"


def test_a_stop_reaches_python() -> None:
    """The command is started without a shell, which would keep SIGTERM to itself."""
    (command,) = said("CMD")
    assert json.loads(command) == ["python", "-m", "bot"]
    assert said("STOPSIGNAL") == ["SIGTERM"]


def test_the_health_check_tells_a_living_bot_from_a_dead_one(tmp_path: Path) -> None:
    """The image's health command ends with 0 while the heartbeat is fresh, and else it does not."""
    (check,) = said("HEALTHCHECK")
    command = json.loads(check[check.index("[") :])
    assert command[0] == "python"

    def exit_code() -> int:
        variables = os.environ | {"DATA_DIR": str(tmp_path)}
        return subprocess.run(
            [sys.executable, *command[1:]], cwd=ROOT, env=variables, capture_output=True
        ).returncode

    assert exit_code() != 0
    heartbeat_file(tmp_path).touch()
    assert exit_code() == 0


def compose(text: str | None = None) -> dict[str, Any]:
    """Return the compose file."""
    loaded: dict[str, Any] = yaml.safe_load(text or text_of("compose.yaml"))
    return loaded


def service(text: str | None = None) -> dict[str, Any]:
    """Return the one service of the compose file."""
    (only,) = compose(text)["services"].values()
    return dict(only)


def test_compose_runs_one_service_with_few_rights() -> None:
    """One service: no capability, no way to more rights, nothing to write on but data and /tmp."""
    bot = service()
    assert bot["cap_drop"] == ["ALL"]
    assert bot["security_opt"] == ["no-new-privileges:true"]
    assert bot["read_only"] is True
    assert bot["tmpfs"] == ["/tmp"]  # noqa: S108 - in the container
    assert not {"privileged", "cap_add", "ports", "user", "network_mode"} & set(bot)


def test_compose_keeps_the_data_in_a_named_volume() -> None:
    """The data folder is a named volume, so that a new container finds what the old one kept."""
    (mount,) = service()["volumes"]
    name, folder = mount.split(":")
    assert name in compose()["volumes"]
    assert folder == str(IMAGE_DATA)


def test_compose_gives_time_to_finish_and_starts_again() -> None:
    """A stop waits longer than one request to Telegram may; a crash or a reboot starts it again."""
    bot = service()
    seconds = re.fullmatch(r"(\d+)s", bot["stop_grace_period"])
    assert seconds
    assert int(seconds[1]) >= load_settings(None, {}).poll_timeout_seconds
    assert bot["restart"] == "unless-stopped"


def merged(variables: Mapping[str, str]) -> dict[str, str]:
    """Return the variables inside the container: the image's, then .env's, then compose's."""
    ours = {name: value for name, value in service()["environment"].items() if "$" not in value}
    return {**image_variables(), **variables, **ours}


def test_a_copy_of_the_example_keeps_the_data_in_the_volume() -> None:
    """`.env.example` as `.env`, made for `make run`, does not lead the container's data astray."""
    example = {name: value or "" for name, value in dotenv_values(ROOT / ".env.example").items()}
    settings = load_settings(None, merged(example))
    assert settings == load_settings(None, image_variables())


def test_compose_says_what_is_missing_without_a_token() -> None:
    """Without a token nothing starts and ends in a circle: compose refuses, with a sentence."""
    assert service()["environment"]["TELEGRAM_BOT_TOKEN"].startswith("${TELEGRAM_BOT_TOKEN:?")
    assert service()["env_file"] == [{"path": ".env", "required": False}]


def test_own_rules_are_two_lines_to_uncomment() -> None:
    """The lines in comments mount a folder of rules, read-only, where RULES_DIRS then looks."""
    opened = re.sub(r"# (RULES_DIRS|- \./my-rules)", r"\1", text_of("compose.yaml"))
    bot = service(opened)
    (mount,) = [one for one in bot["volumes"] if one.startswith("./my-rules")]
    assert mount == f"./my-rules:{bot['environment']['RULES_DIRS']}:ro"


def test_compose_sets_only_settings_that_there_are() -> None:
    """Each variable in the compose file is a setting of the bot."""
    assert set(service()["environment"]) <= {setting.name for setting in known_settings()}
