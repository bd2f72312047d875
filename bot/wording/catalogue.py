"""All that the bot says, in every language it speaks."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Self

from bot.wording.choosing import DEFAULT_LANGUAGE, choose_language
from bot.wording.reading import (
    Catalogue,
    Entry,
    WordingError,
    format_entry,
    problems_of,
    read_catalogue,
)

# Fluent refuses to fill in a longer argument (fluent.runtime.resolver.MAX_PART_LENGTH).
LONGEST_ARGUMENT = 2500

_SHIPPED = Path(__file__).parent
_read_shipped = cache(read_catalogue)
"""Reads a language that comes with the bot: its files do not change while it runs."""

_NAME = "name.ftl"


def family_key(family: str) -> str:
    """The key of a rule family's texts: ``job.advance_fee`` → ``family-job-advance-fee``.

    The texts are its attributes ``.name``, ``.next`` and ``.do``.
    """
    return "family-" + family.replace(".", "-").replace("_", "-")


class Wording:
    """The texts of all languages, each read when it is first spoken: that takes a fifth of a
    second. Where `check` has nothing to say, each language has every key, with the same variables.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        """Take a folder per language. Raises `WordingError` when the default's is missing."""
        self._folders = {folder.name: folder for folder in folders}
        self._catalogues: dict[str, Catalogue] = {}
        if DEFAULT_LANGUAGE not in self._folders:
            raise WordingError(f"there is no folder “{DEFAULT_LANGUAGE}” with .ftl files")

    @classmethod
    def load(cls, folder: Path | None = None) -> Self:
        """The texts in `folder`: a folder per language (BCP-47), ``*.ftl`` files in each.

        Without `folder`, those that come with the bot, which are checked before it ships. Raises
        `WordingError`, naming every mistake of every file, when one in `folder` cannot be read or
        the languages do not agree.
        """
        home = _SHIPPED if folder is None else folder
        wording = cls(sorted({path.parent for path in home.glob("*/*.ftl")}))
        if folder is not None:
            wording.check()
        return wording

    def check(self) -> None:
        """Read all languages. Raises `WordingError`, naming every mistake of every file."""
        catalogues = {language: self._read(language) for language in self._folders}
        unreadable = [line for catalogue in catalogues.values() for line in problems_of(catalogue)]
        if problems := unreadable or list(_differences(catalogues)):
            raise WordingError("\n".join(problems))

    def make_ready(self, language: str) -> None:
        """Read `language`, one of `languages`, so that nothing is read when it is spoken."""
        self._catalogue(language)

    def _catalogue(self, language: str) -> Catalogue:
        catalogue = self._read(language)
        if catalogue.problems:
            raise WordingError("\n".join(catalogue.problems))
        return catalogue

    def _read(self, language: str) -> Catalogue:
        if language not in self._catalogues:
            folder = self._folders[language]
            read = _read_shipped if folder.parent == _SHIPPED else read_catalogue
            self._catalogues[language] = read(folder)
        return self._catalogues[language]

    @property
    def _default(self) -> Catalogue:
        return self._catalogue(DEFAULT_LANGUAGE)

    @property
    def languages(self) -> tuple[str, ...]:
        """The BCP-47 tags of the languages spoken, in alphabetical order."""
        return tuple(self._folders)

    def name(self, language: str) -> str:
        """What `language`, one of `languages`, calls itself; nothing else of it is read."""
        known = self._catalogues.get(language) or read_catalogue(self._folders[language], _NAME)
        if "language-name" not in known.entries:
            raise WordingError(f"{language}/{_NAME}: “language-name” is missing")
        return format_entry(known.bundle, "language-name", {})[0]

    def has(self, key: str) -> bool:
        """Whether `key` can be said; what one language can say, all can."""
        return key in self._default.entries

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key that can be said, in the order of the files."""
        return tuple(self._default.entries)

    def variables(self, key: str) -> frozenset[str]:
        """The names of the arguments that `key` must be given. `WordingError` without the key."""
        if not self.has(key):
            raise WordingError(f"there is no text “{key}”")
        return self._default.entries[key].variables

    def say(self, language: str, key: str, **arguments: str | int | float) -> str:
        """The text of `key` in `language`, one of `languages`, filled with `arguments`.

        Arguments go in as they are: where the text is HTML, the caller has escaped them. Numbers
        are written the language's way. A text argument may have `LONGEST_ARGUMENT` characters.
        Raises `WordingError` for an unknown language or key, or a missing or too long argument.
        """
        catalogue = self._catalogue(language) if language in self._folders else None
        if catalogue is None or key not in catalogue.entries:
            raise WordingError(f"there is no text “{key}” in “{language}”")
        text, errors = format_entry(catalogue.bundle, key, dict(arguments))
        if errors:
            place = catalogue.entries[key].place
            raise WordingError(f"{place}: “{key}” was called wrongly: {errors[0]}") from errors[0]
        return text

    def choose(self, *candidates: str | None) -> str:
        """The language to use for these BCP-47 tags, the most wanted first; see
        `choose_language`.
        """
        return choose_language(self.languages, candidates)


def _differences(catalogues: Mapping[str, Catalogue]) -> Iterator[str]:
    """One sentence for each key that a language lacks or gives other variables."""
    models: dict[str, Entry] = {}
    for catalogue in [catalogues[DEFAULT_LANGUAGE], *catalogues.values()]:
        models = {**catalogue.entries, **models}
    for language, catalogue in catalogues.items():
        for key, model in models.items():
            entry = catalogue.entries.get(key)
            if entry is None:
                yield f"{language}: “{key}” is missing; it stands in {model.place}"
            elif entry.variables != model.variables:
                yield (
                    f"{entry.place}: “{key}” uses {_names(entry.variables)}, "
                    f"but {model.place} uses {_names(model.variables)}"
                )


def _names(variables: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(variables)) or "no variable"
