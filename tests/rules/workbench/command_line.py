"""The command line as a test uses it: in this process, and as a person starts it."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from rules.__main__ import main
from tests.house.project import ROOT

FAMILIES = ("job.task", "impersonation.bank")

HONEST = """\
- id: honest-garden
  title: Work in a garden
  family: honest.lookalike
  kind: honest
  excuses: [job]
  clues:
    garden: {phrases: ["in our garden"]}
  when: garden
  examples:
    match: ["Tasks in our garden", "Come and sit in our garden"]
    ignore: ["You complete simple tasks and top up to unlock", "In my house"]
"""

SIGN = """\
- id: sign-hurry
  title: Haste
  family: general.signs
  kind: sign
  weight: 0.2
  clues:
    hurry: {phrases: ["hurry up please"], patterns: ['\\bright now\\b']}
  when: hurry
  examples:
    match: ["Hurry up please!", "Do it right now"]
    ignore: ["No need to run", "Take your time"]
"""

TRIAL = """\
- id: trial-usdt
  title: A rule on trial
  family: job.task
  status: shadow
  clues:
    money: {signals: [money.crypto]}
    far: {phrases: ["far away friend"]}
  when: {any: [money, far]}
  within: 200
  examples:
    match: ["Send 80 USDT", "My far away friend"]
    ignore: ["Send me a card", "My friend"]
"""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return what was printed, read as JSON."""
        return json.loads(self.out)


class CommandLine:
    """Runs commands in this process, with what they print kept apart."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def __call__(self, *arguments: str | Path, given: str | bytes | None = None) -> Done:
        """Run one command; *given* is what stands on its input."""
        if given is not None:
            raw = given.encode() if isinstance(given, str) else given
            stream = io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8")
            self._monkeypatch.setattr(sys, "stdin", stream)
        self._capsys.readouterr()
        code = main([str(one) for one in arguments])
        said = self._capsys.readouterr()
        return Done(code, said.out, said.err)


def started(
    *arguments: str | Path,
    given: bytes = b"",
    environment: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Start ``python -m rules`` as a person would."""
    command = [sys.executable, "-m", "rules", *(str(one) for one in arguments)]
    return subprocess.run(  # noqa: S603  our own command
        command,
        input=given,
        capture_output=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
    )
