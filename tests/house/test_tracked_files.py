"""What is in the project's history is meant for everybody."""

import re
import subprocess

import pytest

from tests.house.project import ROOT, tracked_files

NOT_FOR_OTHERS = {
    "a path of somebody's machine": r"(?<!\w)/(?:home|Users)/\w|[A-Z]:\\Users\\|/work/|/root/",
    "the address of a package index": r"(?:index-url|find-links)[ =]+\S*://|/simple/?\b|pythonhosted",
    "a mark of an unfinished merge": r"^(?:<{7}|>{7}) ",
    "a bot token": r"\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY",
}
HERE = "tests/house/test_tracked_files.py"
"""The one file where such a thing may stand."""

TEXTS = [path for path in tracked_files() if path.suffix not in (".png", ".gz")]


@pytest.mark.parametrize("what", NOT_FOR_OTHERS)
def test_no_tracked_file_holds_what_is_not_for_others(what: str) -> None:
    """No machine's path, index address, secret or half a merge is in a file that git tracks."""
    if not TEXTS:
        pytest.skip("this copy is not a git repository")
    form = re.compile(NOT_FOR_OTHERS[what], re.MULTILINE)
    found = [
        name
        for path in TEXTS
        if (name := path.relative_to(ROOT).as_posix()) != HERE
        and form.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert not found


def test_what_a_bot_keeps_is_not_tracked() -> None:
    """Git takes neither .env nor the database nor the key."""
    for name in (".env", "data/second-look.db", "data/reporter.key"):
        asked = subprocess.run(["git", "check-ignore", "-q", name], cwd=ROOT, check=False)  # noqa: S603, S607
        assert asked.returncode in (0, 128), f"{name} is not ignored"  # 128: no repository here
