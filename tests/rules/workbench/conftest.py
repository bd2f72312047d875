"""What the tests of the workbench share."""

from pathlib import Path

import pytest

from tests.rules.library_folder import RULE, write_library
from tests.rules.workbench.command_line import HONEST, SIGN, TRIAL, CommandLine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a script, a sign, an honest rule and one on trial."""
    return write_library(
        tmp_path / "ours",
        en__job_task=RULE,
        en__honest_lookalike=HONEST,
        en__general_signs=SIGN,
        en__trial=TRIAL,
    )


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Return the command line, run in this process, its output kept."""
    return CommandLine(capsys, monkeypatch)
