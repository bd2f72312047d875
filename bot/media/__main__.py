"""The process that reads pictures: `python -m bot.media`, started by `bot.media.reader`.

On its input come pictures, each after its length in four bytes, the highest first. For each it
writes lines of JSON: {"codes": […]}, {"text": "…"} for each tile of the picture, and at the end
{"done": true} or {"trouble": "…"}. It ends when its input does.
"""

import json
import os
import sys
from typing import IO, Any

from bot.media.bounds import be_bounded


def main() -> None:
    """Read pictures until the input ends."""
    answers = _own_output()
    be_bounded()
    from bot.media.work import Work  # the libraries of the extra are loaded here and nowhere else

    work = Work()
    _tell(answers, {"ready": True})
    while head := sys.stdin.buffer.read(4):
        data = sys.stdin.buffer.read(int.from_bytes(head, "big"))
        for answer in work.answers(data):
            _tell(answers, answer)


def _own_output() -> IO[str]:
    """Return the process's output for answers alone: what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return answers


def _tell(answers: IO[str], answer: dict[str, Any]) -> None:
    print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
