"""Fuzzing led by coverage, run by hand: any message scanned, any rule file loaded.

atheris is no dependency of the project. To run it, make an environment beside the project's and
let it see the project's libraries:

    python3 -m venv ../fuzzing && ../fuzzing/bin/pip install atheris
    PYTHONPATH=.:$(echo .venv/lib/python3*/site-packages) \\
        ../fuzzing/bin/python -m bench.fuzz_atheris scan -max_total_time=600
    (the same with ``load`` for ``scan``)

What follows the word is given to libFuzzer. It stops at the first message or file that breaks a
promise; the slowest ones are printed whenever a slower one is found. docs/bench/fuzzing.md tells
what was run and found.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

PIECES = (
    "complete simple tasks|top up to unlock|guaranteed profit|安全账户|保证获利|http://a.test/x.apk|"
    "@example_name|50 usdt|$300 a day|раураl|t r a n s f e r|&#112;&#97;y|\u202e|\u200b|\ufdfa|"
    "\U000e0101|ＷＩＤＥ|ㅎㅏㄴ|ไทย|1️⃣|👨‍👩‍👧|ﬃ|İ|क़|שָׁ|ـ|\x00|\ud800|a'b|1.2.3|a\u0301\u0316|"
    "code 123456|bc1q|0x|+1-555-0142|4111 1111 1111 1111|12% daily|hxxp://a[.]test|xn--80ak6aa92e.com"
).split("|")

YAML_PIECES = (
    "- id: a|\n|  |title: x|family: job.task|kind: script|status: stable|severity: high|clues:|"
    "    a: {phrases: [abc]}|phrases:|patterns: ['a+']|signals: [link.any]|"
    "parts: [contact-elsewhere]|when: {all: [a]}|at_least: {n: 2, of: [a, b]}|not: a|within: 50|"
    "examples:|match: [x]|&a|*a|!!|<<|"
    "---|[|]|{|}|'|\"|#|: |, |\t|\ufeff|excuses: [job]|weight: 0.5|similarity: 70|why: {en: x}"
).split("|")

SLOWEST_SHOWN = 2_000
"""Letters of a slow message that are printed."""


class Slowest:
    """Prints each input that took longer than any before, with its time and its beginning."""

    def __init__(self) -> None:
        self._most = 0.0

    def note(self, seconds: float, given: str) -> None:
        """Take the time of one input."""
        if seconds > self._most * 1.1 and seconds > 0.002:
            self._most = seconds
            shown = ascii(given[:SLOWEST_SHOWN])
            print(f"slowest so far: {seconds * 1000:.1f} ms, {len(given)} letters: {shown}")


def composed(data: Any, pieces: list[str], most: int) -> str:
    """Return a text of at most *most* letters made of *pieces*, repeated and mixed with others."""
    parts: list[str] = []
    length = 0
    while data.remaining_bytes() and length < most:
        way = data.ConsumeIntInRange(0, 3)
        if way == 0:
            part = data.ConsumeUnicode(data.ConsumeIntInRange(1, 60))
        elif way == 1:
            part = data.PickValueInList(pieces) * data.ConsumeIntInRange(1, 400)
        else:
            part = data.PickValueInList(pieces) + " " * (way == 3)
        parts.append(part)
        length += len(part)
    return "".join(parts)[:most]


def scanning() -> Callable[[Any], None]:
    """Return a trial of one message before the shipped library."""
    from rules import load_rulebook

    rulebook, slowest = load_rulebook(), Slowest()
    rulebook.scan(" ".join(PIECES))  # what the first link or number needs is loaded once

    def trial(data: Any) -> None:
        text = composed(data, PIECES, 4_096)
        began = time.thread_time()
        verdict = rulebook.scan(text)
        slowest.note(time.thread_time() - began, text)
        groups = (verdict.hits, verdict.shadow, verdict.excused, verdict.pleas)
        spans = [span for hits in groups for hit in hits for span in hit.spans]
        if not all(0 <= start < end <= len(text) for start, end in spans):
            raise AssertionError(f"a span outside the text: {text!a}")
        if rulebook.scan(text) != verdict:
            raise AssertionError(f"two answers to {text!a}")

    return trial


def loading() -> Callable[[Any], None]:
    """Return a trial of one rule file."""
    from rules import RulebookError, load_rulebook

    slowest, folder = Slowest(), Path(tempfile.mkdtemp())
    (folder / "en").mkdir()

    def trial(data: Any) -> None:
        text = composed(data, YAML_PIECES, 20_000)
        (folder / "en" / "some.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
        began = time.thread_time()
        try:
            rulebook = load_rulebook(folder)
        except RulebookError as error:
            if not error.diagnostics:
                raise AssertionError("refused without a reason") from error
        else:
            rulebook.scan("complete simple tasks for 50 usdt")
        slowest.note(time.thread_time() - began, text)

    return trial


TRIALS = {"scan": scanning, "load": loading}


def main() -> None:
    """Fuzz what the first argument names until libFuzzer's limits are reached."""
    if sys.argv[1:2] not in (["scan"], ["load"]):
        raise SystemExit("usage: python -m bench.fuzz_atheris scan|load [options of libFuzzer]")
    try:
        atheris = import_module("atheris")
    except ImportError as error:
        raise SystemExit("atheris is not there; see the top of bench/fuzz_atheris.py") from error
    chosen = sys.argv.pop(1)
    with atheris.instrument_imports(include=["rules"]):
        import_module("rules")
    trial = TRIALS[chosen]()
    atheris.Setup(
        [*sys.argv, "-max_len=4096", "-len_control=0", "-timeout=30"],
        lambda raw: trial(atheris.FuzzedDataProvider(raw)),
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
