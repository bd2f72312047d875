"""Folders of rule files → one rulebook, whole or not at all.

A folder holds ``families.yaml`` and, for each language, a folder of rule files; files directly in
it belong to no language. ``parts.yaml`` in a language's folder holds clues its rules share.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from rules.compiled import CompiledRule
from rules.compiling import Compiler, Parts
from rules.complaints import complain_of_record
from rules.diagnostics import Diagnostic, RulebookError, with_excerpts
from rules.model import Clue, Family, Rule
from rules.rulebook import Rulebook
from rules.yaml_source import YamlSource, read_yaml

LIBRARY = Path(__file__).parent / "library"
"""The rules that ship with the bot."""

_FAMILIES = "families.yaml"
_PARTS = "parts.yaml"


@dataclass(slots=True)
class _Reading:
    """What has been read so far, and what was wrong with it."""

    families: dict[str, Family] = field(default_factory=dict)
    parts: Parts = field(default_factory=dict)
    broken_parts: set[str] = field(default_factory=set)
    rules: list[tuple[Rule, str, YamlSource, int]] = field(default_factory=list)
    sources: list[YamlSource] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def load_rulebook(*folders: str | Path) -> Rulebook:
    """Return the rulebook of all rule files in *folders*; without any, the shipped library.

    The shipped families and shared clues are always known. Raises RulebookError with every
    mistake of every file, each with its line and what to do: the rule writer's. Nothing is
    loaded then.
    """
    reading = _Reading()
    chosen = [Path(folder) for folder in folders] or [LIBRARY]
    _read_families(LIBRARY / _FAMILIES, _FAMILIES, reading)
    if LIBRARY not in chosen:
        _read_shipped_parts(reading)
    for folder in chosen:
        _read_folder(folder, reading)
    compiler = Compiler(reading.parts, reading.families, reading.broken_parts)
    compiled = _compile(reading, compiler)
    found = [*reading.diagnostics, *(d for s in reading.sources for d in s.diagnostics)]
    if errors := [diagnostic for diagnostic in found if diagnostic.gravity == "error"]:
        raise RulebookError(with_excerpts(errors, files_by_name(*chosen)))
    return Rulebook(
        compiled,
        reading.families,
        compiler.patterns,
        files=sum(len(rule_files(folder)) for folder in chosen),
        folders=chosen,
        warnings=sorted(found),
    )


def rule_files(folder: Path) -> list[Path]:
    """Return the rule files below *folder* in a stable order, editors' leavings left out."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix in (".yaml", ".yml")
        and not any(name.startswith((".", "~", "#")) for name in path.relative_to(folder).parts)
    )


def files_by_name(*folders: str | Path) -> dict[str, Path]:
    """Return where each rule file stands, by the name that diagnostics give it.

    As for ``load_rulebook``, none means the shipped library, whose files are always among them.
    """
    chosen = [LIBRARY, *(Path(folder) for folder in folders)]
    return {_name(path, folder): path for folder in chosen for path in rule_files(folder)}


def _name(path: Path, folder: Path) -> str:
    name = path.relative_to(folder).as_posix()
    return name if folder == LIBRARY else f"{folder.name}/{name}"


def _read_shipped_parts(reading: _Reading) -> None:
    for path in sorted(LIBRARY.glob(f"*/{_PARTS}")):
        _read_parts(path, path.relative_to(LIBRARY).as_posix(), path.parent.name, reading)


def _read_folder(folder: Path, reading: _Reading) -> None:
    if not folder.is_dir():
        reading.diagnostics.append(
            Diagnostic(
                str(folder),
                0,
                0,
                "Y001",
                "there is no such folder",
                "Check the name, or make the folder",
            )
        )
        return
    for path in rule_files(folder):
        name = _name(path, folder)
        if path.name == _FAMILIES:
            if path != LIBRARY / _FAMILIES:
                _read_families(path, name, reading)
        elif path.name == _PARTS:
            _read_parts(path, name, _language(path, folder), reading)
        else:
            _read_rules(path, name, _language(path, folder), reading)


def _language(path: Path, folder: Path) -> str:
    parts = path.relative_to(folder).parts
    return parts[0] if len(parts) > 1 else "any"


def _read_families(path: Path, name: str, reading: _Reading) -> None:
    source = _open(path, name, reading)
    for index, item in enumerate(_items(source)):
        try:
            family = Family.model_validate(item)
        except ValidationError as error:
            complain_of_record(source, (index,), error, Family)
            continue
        reading.families[family.id] = family


def _read_parts(path: Path, name: str, language: str, reading: _Reading) -> None:
    source = _open(path, name, reading)
    if source.diagnostics:
        reading.broken_parts.add(language)
    if not isinstance(source.data, Mapping):
        if source.data is not None:
            source.complain(
                (1, 1),
                "Y007",
                "shared clues must be a map of name: clue",
                "Write each as “name: {phrases: [...]}”",
            )
        return
    for key, item in source.data.items():
        try:
            clue = Clue.model_validate(item)
        except ValidationError as error:
            complain_of_record(source, (key,), error, Clue)
            continue
        _add_part(source, (language, key), clue, reading)


def _add_part(source: YamlSource, key: tuple[str, str], clue: Clue, reading: _Reading) -> None:
    place = source.place((key[1], "@key"))
    if clue.parts:
        source.complain(
            place,
            "R010",
            f"the shared clue “{key[1]}” names other shared clues",
            "Name them in the rules instead",
        )
    if key in reading.parts:
        source.complain(
            place,
            "R011",
            f"a shared clue “{key[1]}” stands in another file already",
            "Give this one another name",
        )
    reading.parts[key] = (clue, source)


def _read_rules(path: Path, name: str, language: str, reading: _Reading) -> None:
    source = _open(path, name, reading)
    for index, item in enumerate(_items(source)):
        try:
            rule = Rule.model_validate(item)
        except ValidationError as error:
            complain_of_record(source, (index,), error, Rule)
            continue
        reading.rules.append((rule, language, source, index))


def _open(path: Path, name: str, reading: _Reading) -> YamlSource:
    source = read_yaml(path, name)
    reading.sources.append(source)
    return source


def _items(source: YamlSource) -> Iterable[object]:
    if source.data is None or isinstance(source.data, list):
        return source.data or ()
    source.complain(
        (1, 1),
        "Y007",
        "the file must be a list: each rule begins with “- id:”",
        "Put “- ” before the first line and indent the others",
    )
    return ()


def _compile(reading: _Reading, compiler: Compiler) -> list[CompiledRule]:
    compiled: list[CompiledRule] = []
    known: dict[str, str] = {}
    for rule, language, source, index in reading.rules:
        if rule.id in known:
            source.complain(
                source.place((index, "id")),
                "R012",
                f"the id “{rule.id}” is taken by a rule in {known[rule.id]}",
                "Give this rule an id of its own",
            )
        known.setdefault(rule.id, source.name)
        compiled.append(compiler.compile(rule, language, source, index))
    return compiled
