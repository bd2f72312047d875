"""Options that many commands share."""

from pathlib import Path
from typing import Annotated

import typer

from rules.workbench import completing

RULES = Annotated[
    list[Path] | None,
    typer.Option(
        "--rules",
        metavar="FOLDER",
        help="Folder of rule files, instead of the shipped library; may be given several times.",
    ),
]

SITE = Annotated[
    list[Path] | None,
    typer.Option(
        "--site",
        metavar="FOLDER",
        help="Folder of your own beside the shipped library, as the bot runs; also several times.",
    ),
]

JSON = Annotated[bool, typer.Option("--json", help="Print JSON, for machines.")]

RULE_ID = typer.Argument(
    metavar="ID", help="Id of a rule.", autocompletion=completing.rule_ids, show_default=False
)

LANGUAGE = typer.Option("--language", metavar="LANGUAGE", autocompletion=completing.languages)

FAMILY = typer.Option("--family", metavar="FAMILY", autocompletion=completing.families)
