"""Check one message without a chat: for a terminal, a script, a test."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.compose import Composer
from bot.intake import message_from_text
from bot.message_language import message_language
from bot.rulekeeper import RULES_CACHE
from bot.settings import Settings
from bot.wording import Wording
from rules import LIBRARY, MAX_TEXT, Verdict, load_rulebook

MAX_BYTES = 4 * MAX_TEXT
"""How much of the input is read: what the rulebook looks at, in UTF-8."""


class CheckError(Exception):
    """The message could not be read; the text says why and what to do. The caller's."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict on one message, and the same for people."""

    verdict: Verdict
    text: str

    @property
    def level(self) -> str:
        """Return none, caution or high."""
        return self.verdict.level

    def as_json(self) -> dict[str, Any]:
        """Return the public form of the verdict, with the rulebook's fingerprint."""
        return {**self.verdict.as_json(), "fingerprint": self.verdict.fingerprint}


def check_message(settings: Settings, path: Path | None, language: str | None) -> Checked:
    """Return the verdict on the message in *path*, or on standard input.

    Raises CheckError when it cannot be read, RulebookError when the rules hold mistakes.
    """
    message = message_from_text(_read(path))
    if not message.text.strip():
        raise CheckError("There is no message: give one on standard input or with --file.")
    rulebook = load_rulebook(LIBRARY, *settings.rules_dirs, cache=settings.data_dir / RULES_CACHE)
    wording = Wording.load()
    if language and not _is_spoken(wording, language):
        known = ", ".join(wording.languages)
        raise CheckError(f"The bot does not speak {language}. It speaks {known}.")
    verdict = rulebook.scan(message.text, message.links)
    written_in = message_language(message.text, verdict, rulebook)
    chosen = wording.choose(language, written_in, settings.default_language)
    composer = Composer(wording, chosen)
    reply = composer.warning(message, verdict, rulebook)
    evidence = [
        f"{hit.rule}: " + " … ".join(repr(message.text[a:b]) for a, b in hit.spans)
        for hit in verdict.hits
    ]
    return Checked(verdict, "\n".join([reply.plain, "", *evidence]).rstrip())


def _is_spoken(wording: Wording, language: str) -> bool:
    return language.lower().split("-")[0] in {code.split("-")[0] for code in wording.languages}


def _read(path: Path | None) -> str:
    try:
        raw = _read_bytes(path)
    except OSError as error:
        raise CheckError(f"{path or 'Standard input'} cannot be read: {error.strerror}.") from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.end >= len(raw) - 3 and len(raw) == MAX_BYTES:
            return raw[: error.start].decode("utf-8-sig")
        raise CheckError("The message is not text in UTF-8.") from error


def _read_bytes(path: Path | None) -> bytes:
    if path is None:
        return sys.stdin.buffer.read(MAX_BYTES)
    with path.open("rb") as file:
        return file.read(MAX_BYTES)
