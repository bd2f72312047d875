"""``python -m bot``: run the bot, check one message, tell whether the bot is alive.

Exit codes of ``check``: 0 nothing found, 1 a warning, 2 could not run. Of ``run`` and ``health``:
0 well, 2 could not run, or not alive.
"""

import argparse
import json
import os
import signal
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from types import FrameType

from bot.checking import CheckError, check_message
from bot.housekeeping import is_alive
from bot.logs import configure_logging, log
from bot.office import open_office
from bot.serving import TokenRefusedError, serve
from bot.settings import Settings, SettingsError, load_settings
from bot.terminal import talk
from bot.wording import WordingError
from rules import RulebookError

COULD_NOT_RUN = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; what went wrong is said on standard error."""
    _mend_streams()
    options = _parser().parse_args(arguments)
    try:
        settings = load_settings()
        configure_logging(settings.log_level, settings.log_format)
        return int(options.run(settings, options))
    except (SettingsError, CheckError, TokenRefusedError, WordingError) as error:
        return _failed(str(error))
    except RulebookError as error:
        return _failed(f"The rule files hold mistakes; nothing was loaded.\n{error}")
    except BrokenPipeError:  # whoever reads has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return COULD_NOT_RUN
    except Exception as error:
        log.critical("crashed", exc_info=error)
        return _failed("Something broke that should not. The line above says where.")


def _mend_streams() -> None:
    """Let no letter that a terminal cannot show, and no stream that was closed, stop the work."""
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115  until the process ends
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Second Look.")
    parser.set_defaults(run=_run)
    commands = parser.add_subparsers(metavar="COMMAND")
    run = commands.add_parser("run", help="run the bot; without a token, talk at the terminal")
    run.set_defaults(run=_run)
    check = commands.add_parser("check", help="check one message from standard input or a file")
    check.add_argument("--file", type=Path, help="read the message from this file")
    check.add_argument("--json", action="store_true", help="print the verdict for machines")
    check.add_argument("--language", help="language of the answer, such as zh-Hans")
    check.set_defaults(run=_check)
    health = commands.add_parser("health", help="exit 0 when a running bot gives signs of life")
    health.set_defaults(run=_health)
    return parser


def _run(settings: Settings, _: argparse.Namespace) -> int:
    office = open_office(settings)
    if settings.telegram_bot_token is not None:
        serve(office)
    else:
        signal.signal(signal.SIGTERM, _interrupt)
        talk(office)
    return 0


def _check(settings: Settings, options: argparse.Namespace) -> int:
    checked = check_message(settings, options.file, options.language)
    print(json.dumps(checked.as_json()) if options.json else checked.text)
    return 0 if checked.level == "none" else 1


def _health(settings: Settings, _: argparse.Namespace) -> int:
    if is_alive(settings.data_dir):
        return 0
    return _failed("The bot gives no sign of life.")


def _interrupt(_: int, __: FrameType | None) -> None:
    raise KeyboardInterrupt


def _failed(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return COULD_NOT_RUN


if __name__ == "__main__":
    sys.exit(main())
