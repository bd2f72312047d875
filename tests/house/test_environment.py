"""setup/environment.sh: one environment, made once, whole or not at all.

The real script runs in a folder of its own; only the Python it finds is a stand-in, which notes
how it was called and does as it is told.
"""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "setup" / "environment.sh"

# Notes its arguments. `-m venv FOLDER` makes a folder with itself in it; `-m pip` reads all of its
# input, says what the file `says` holds and ends as the file `ends` tells; `-c` answers yes.
STAND_IN = """#!/bin/sh
echo "$*" >> "$NOTES/calls"
case "$*" in
    -V) echo "Python 3.99.0" ;;
    "-m venv "*) mkdir -p "$3/bin" && cp "$NOTES/python" "$3/bin/python" ;;
    "-m pip "*)
        cat >> "$NOTES/eaten"
        cat "$NOTES/says" 2>/dev/null
        [ ! -e "$NOTES/ends" ] || exit "$(cat "$NOTES/ends")" ;;
    "-m "*) exit 1 ;;
    *ensurepip*) [ ! -e "$NOTES/no-ensurepip" ] ;;
esac
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A project folder, with a space in its path, and a folder of notes."""

    project: Path
    notes: Path

    def make(self, what: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        """Run the script, with something in its standard input."""
        plain = {"PATH": "/usr/bin:/bin", "NOTES": str(self.notes)}
        return subprocess.run(  # noqa: S603 - our own script
            [self.project / "setup" / "environment.sh", what],
            env=plain | {"PYTHON": str(self.notes / "python")} | variables,
            input="what the bot is to read\n",
            capture_output=True,
            text=True,
        )

    def tell(self, name: str, words: str = "") -> None:
        """Tell the stand-in what to do."""
        (self.notes / name).write_text(words, encoding="utf-8")

    def calls(self, beginning: str) -> list[str]:
        """Return how the stand-in was called since the last time this was asked."""
        notes = self.notes / "calls"
        lines = notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []
        notes.unlink(missing_ok=True)
        return [line for line in lines if line.startswith(beginning)]

    @property
    def installed(self) -> Path:
        """The copy of the lock that says the environment is whole."""
        return self.project / ".venv" / "installed"


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A project with two lock files and no environment yet."""
    made = Place(tmp_path / "second look", tmp_path / "notes")
    (made.project / "setup").mkdir(parents=True)
    shutil.copy(SCRIPT, made.project / "setup")
    (made.project / "requirements.lock").write_text("one==1\n", encoding="utf-8")
    (made.project / "requirements-media.lock").write_text("one==1\nan==2\n", encoding="utf-8")
    (made.project / "requirements-dev.lock").write_text("one==1\ntwo==2\n", encoding="utf-8")
    made.notes.mkdir()
    made.tell("python", STAND_IN)
    (made.notes / "python").chmod(0o755)
    return made


@pytest.mark.parametrize(
    ("what", "lock"),
    [
        ("run", "requirements.lock"),
        ("media", "requirements-media.lock"),
        ("test", "requirements-dev.lock"),
    ],
)
def test_the_lock_is_installed_with_its_hashes(place: Place, what: str, lock: str) -> None:
    """The environment is made and the lock installed, hashes demanded, nothing built from source."""
    assert place.make(what).returncode == 0
    (install,) = place.calls("-m pip")
    assert install.endswith(f"--only-binary=:all: --require-hashes -r {lock}")
    assert place.installed.read_bytes() == (place.project / lock).read_bytes()


def test_nothing_is_done_twice(place: Place) -> None:
    """A second time nothing is made, installed or said."""
    place.make("run")
    place.calls("")
    again = place.make("run")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    assert place.calls("-m") == []


@pytest.mark.parametrize("what", ["media", "test"])
def test_what_more_is_needed_for_is_enough_to_run(place: Place, what: str) -> None:
    """After `make media` or `make test`, `make run` installs nothing."""
    place.make(what)
    place.calls("")
    place.make("run")
    assert place.calls("-m") == []


def test_a_changed_lock_is_installed_into_the_same_environment(place: Place) -> None:
    """When the lock changes, it is installed again, and the environment is not made again."""
    place.make("run")
    place.calls("")
    (place.project / "requirements.lock").write_text("one==2\n", encoding="utf-8")
    place.make("run")
    assert [call[:7] for call in place.calls("-m")] == ["-m pip ", "-m comp"]
    assert place.installed.read_text(encoding="utf-8") == "one==2\n"


def test_a_failed_install_leaves_no_environment_that_looks_whole(place: Place) -> None:
    """After a failed install the environment counts as broken, and is made from the start."""
    place.make("run")
    (place.project / "requirements.lock").write_text("one==2\n", encoding="utf-8")
    place.tell("ends", "1")
    assert place.make("run").returncode == 1
    assert not place.installed.exists()
    (place.notes / "ends").unlink()
    place.calls("")
    place.make("run")
    assert [call[:7] for call in place.calls("-m")] == ["-m venv", "-m pip ", "-m comp"]


def test_an_environment_whose_python_is_gone_is_made_again(place: Place) -> None:
    """After the machine's Python was removed, the environment is made with the one there is."""
    place.make("run")
    place.calls("")
    python = place.project / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("gone")
    place.make("run")
    assert [call[:7] for call in place.calls("-m")] == ["-m venv", "-m pip ", "-m comp"]


def test_the_set_up_leaves_the_pasted_message_to_the_bot(place: Place) -> None:
    """Nothing of the standard input is read while the environment is made."""
    place.make("run")
    assert (place.notes / "eaten").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize(
    ("pip_says", "we_say"),
    [
        ("WARNING: Retrying: NewConnectionError('[Errno 101]')\nERROR: none\n", "on line?"),
        ("Collecting one\nERROR: No matching distribution found for one==1\n", "No matching"),
    ],
)
def test_a_failed_install_is_told_in_a_few_lines(place: Place, pip_says: str, we_say: str) -> None:
    """No network, or a package that cannot be had, is said in few lines that name the full log."""
    place.tell("says", pip_says * 40)
    place.tell("ends", "1")
    failed = place.make("run")
    assert failed.returncode == 1
    assert we_say in failed.stderr
    assert ".venv/install.log" in failed.stderr
    assert (place.project / ".venv" / "install.log").read_text(encoding="utf-8") == pip_says * 40


def test_without_a_python_it_says_which_one_is_needed(place: Place) -> None:
    """When no Python is new enough, a sentence says what is needed and how to get it."""
    failed = place.make("run", PYTHON="false")
    assert failed.returncode == 1
    assert failed.stderr.startswith("Second Look needs Python 3.11 or newer")
    assert not (place.project / ".venv").exists()


def test_a_python_without_ensurepip_is_explained(place: Place) -> None:
    """Where a part of Python is missing and cannot be installed, the package is named."""
    place.tell("no-ensurepip")
    bare = place.notes / "bin"
    bare.mkdir()
    for tool in ("sh", "dirname", "rm", "cmp", "id", "cat"):
        (bare / tool).symlink_to(str(shutil.which(tool)))
    failed = place.make("run", PATH=str(bare))
    assert failed.returncode == 1
    assert "apt-get install" in failed.stderr
    assert not place.installed.exists()


def test_a_word_it_does_not_know_is_refused(place: Place) -> None:
    """Anything but run and test is a mistake, told with what is allowed."""
    failed = place.make("dance", PATH=os.defpath)
    assert (failed.returncode, failed.stderr) == (1, "Usage: setup/environment.sh run|media|test\n")
