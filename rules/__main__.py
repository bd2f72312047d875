"""``python -m rules``: scan messages, check rule files, print their JSON Schema.

Exit codes: 0 all well, 1 ``check`` found mistakes, 2 could not run or a line could not be read.
"""

import argparse
import json
import sys
from collections.abc import Sequence

from rules.checking import check_library
from rules.diagnostics import RulebookError
from rules.loader import load_rulebook
from rules.model import json_schema
from rules.scanning import scan_lines


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except RulebookError as error:
        print(error, file=sys.stderr)
        return 1 if options.command == "check" else 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m rules", description="The rules of Second Look."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    folders = argparse.ArgumentParser(add_help=False)
    folders.add_argument(
        "--rules",
        action="append",
        default=[],
        metavar="FOLDER",
        help="folder of rule files (may be given several times; default: the shipped library)",
    )
    scan = commands.add_parser("scan", parents=[folders], help="JSON Lines in, verdicts out")
    scan.set_defaults(run=_scan)
    check = commands.add_parser("check", parents=[folders], help="check files and run examples")
    check.set_defaults(run=_check)
    commands.add_parser("schema", help="JSON Schema of a rule file").set_defaults(run=_schema)
    return parser


def _scan(options: argparse.Namespace) -> int:
    rulebook = load_rulebook(*options.rules)
    failed = False
    for answer in scan_lines(rulebook, sys.stdin.buffer):
        failed = failed or "error" in answer
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    return 2 if failed else 0


def _check(options: argparse.Namespace) -> int:
    rulebook = load_rulebook(*options.rules)
    found = check_library(rulebook)
    for diagnostic in found:
        print(diagnostic)
    examples = sum(len(c.rule.examples.match) + len(c.rule.examples.ignore) for c in rulebook)
    print(
        f"{len(rulebook)} rules in {rulebook.files} files, {examples} examples run, "
        f"{len(found)} mistakes; fingerprint {rulebook.fingerprint}"
    )
    return 1 if found else 0


def _schema(_: argparse.Namespace) -> int:
    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
