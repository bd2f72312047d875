"""Folders of rule files → one rulebook, whole or not at all.

A folder holds, for each language, a folder of rule files; files directly in it belong to no
language. Beside them may stand ``families.yaml``, ``parts.yaml`` with the clues that the rules of
a language share, ``overrides.yaml`` with what an operator changes about rules of other folders,
and in the shipped library ``reasons.yaml`` with the keys of the sentences the bot can say.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache as remembered
from pathlib import Path

from pydantic import ValidationError

from rules.cache import cache_file, code_digest, digest_of, keep_rulebook, read_rulebook
from rules.collector import collector_held
from rules.compiled import CompiledRule
from rules.compiling import Compiler, Parts
from rules.complaints import complain_of_record
from rules.diagnostics import Diagnostic, RulebookError, with_excerpts
from rules.model import Clue, Family, Rule
from rules.nearest import nearest
from rules.overrides import Change, Overriding, read_overrides
from rules.pattern_facts import keep_facts, remember_facts
from rules.rulebook import Rulebook, compiled_rulebook
from rules.spare_memory import give_back
from rules.yaml_source import YamlSource, open_yaml

LIBRARY = Path(__file__).parent / "library"
"""The rules that ship with the bot."""

_FAMILIES = "families.yaml"
_PARTS = "parts.yaml"
_REASONS = "reasons.yaml"
_OVERRIDES = "overrides.yaml"

SPECIAL_FILES = (_FAMILIES, _PARTS, _REASONS, _OVERRIDES)
"""The names of the files that hold something else than rules."""


@dataclass(frozen=True, slots=True)
class _Written:
    """A rule as it was read, and where it stands."""

    rule: Rule
    language: str
    source: YamlSource
    index: int
    folder: Path


@dataclass(slots=True)
class _Reading:
    """What has been read so far, and what was wrong with it."""

    families: dict[str, Family] = field(default_factory=dict)
    parts: Parts = field(default_factory=dict)
    reasons: set[str] = field(default_factory=set)
    broken_parts: set[str] = field(default_factory=set)
    rules: list[_Written] = field(default_factory=list)
    homes: dict[str, Path] = field(default_factory=dict)
    """The folder of each rule."""
    changes: list[Change] = field(default_factory=list)
    lost_some: bool = False
    """Whether a rule was not taken because it is wrong in itself."""
    sources: list[YamlSource] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def load_rulebook(*folders: str | Path, cache: Path | None = None) -> Rulebook:
    """Return the rulebook of all rule files in *folders*; without any, the shipped library.

    *cache* is a folder in which the compiled rulebook is kept, and found again as long as nothing
    it was made of has changed; a file there that is damaged or of another version is passed over.

    The shipped families and shared clues are always known, the clues unless a folder is a whole
    library with families and shared clues of its own. Raises RulebookError with every
    mistake of every file, each with its line and what to do: the rule writer's. Nothing is
    loaded then.
    """
    chosen = [_folder(folder) for folder in folders] or [LIBRARY]
    with collector_held():
        rulebook = _load(chosen) if cache is None else _kept_or_loaded(chosen, cache)
    give_back()
    return rulebook


def _kept_or_loaded(chosen: Sequence[Path], cache: Path) -> Rulebook:
    """Return the rulebook of *chosen* as it is kept in *cache*, where it is put when it is new.

    A kept one takes less memory, and is dropped in an instant when another takes its place.
    """
    path, digest = cache_file(cache, chosen), digest_of(_inputs(chosen))
    if (kept := read_rulebook(path, digest, chosen)) is not None:
        return kept
    has_many = any(map(is_library, chosen))
    facts_kept = remember_facts(cache, code_digest().hex()) if has_many else frozenset()
    rulebook = _load(chosen)
    if not keep_rulebook(path, digest, rulebook):
        return rulebook
    sources = frozenset(rulebook.lookout.sources)
    if has_many and not sources <= facts_kept:
        keep_facts(cache, code_digest().hex(), sources)
    return read_rulebook(path, digest, chosen) or rulebook


def last_rulebook(*folders: str | Path, cache: Path) -> Rulebook | None:
    """Return the rulebook of *folders* that was kept last in *cache*, whatever they hold now."""
    chosen = [_folder(folder) for folder in folders] or [LIBRARY]
    return read_rulebook(cache_file(cache, chosen), None, chosen)


def _inputs(folders: Iterable[Path]) -> list[Path]:
    """Return every file that a rulebook of *folders* is made of."""
    return [path for folder in dict.fromkeys((LIBRARY, *folders)) for path in rule_files(folder)]


def _folder(folder: str | Path) -> Path:
    path = Path(folder)
    return LIBRARY if path.is_dir() and path.samefile(LIBRARY) else path


def is_library(folder: Path) -> bool:
    """Return whether *folder* is a whole library, such as a copy of the shipped one."""
    return (folder / _FAMILIES).is_file() and any(folder.glob(f"*/{_PARTS}"))


def _load(folders: Sequence[Path]) -> Rulebook:
    reading = _Reading()
    for file in (_FAMILIES, _REASONS):
        _READERS[file](LIBRARY / file, file, "any", reading)
    if not any(map(is_library, folders)):
        _read_shipped_parts(reading, _languages_of(folders))
    files = sum(_read_folder(folder, reading) for folder in folders)
    compiler = Compiler(reading.parts, reading.families, reading.broken_parts)
    compiled = _compile(reading, compiler)
    Overriding(
        compiled,
        reading.homes,
        remembered(lambda: () if LIBRARY in folders else _shipped_ids()),
        all_are_known=not _lost_some(reading),
    ).apply(reading.changes)
    found = [*reading.diagnostics, *(d for s in reading.sources for d in s.diagnostics)]
    if found:
        found = with_excerpts(found, files_by_name(*folders))
    if errors := [diagnostic for diagnostic in found if diagnostic.gravity == "error"]:
        raise RulebookError(errors)
    return compiled_rulebook(
        compiled,
        reading.families,
        files=files,
        folders=folders,
        warnings=found,
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


def _languages_of(folders: Iterable[Path]) -> set[str]:
    """Return the languages that have files in *folders*, and the one that is none."""
    return {"any"} | {_language(path, folder) for folder in folders for path in rule_files(folder)}


def _read_shipped_parts(reading: _Reading, languages: Collection[str]) -> None:
    for path in sorted(LIBRARY.glob(f"*/{_PARTS}")):
        if (language := path.parent.name) in languages:
            _read_parts(path, path.relative_to(LIBRARY).as_posix(), language, reading)


def _read_folder(folder: Path, reading: _Reading) -> int:
    """Read all files of *folder* and return how many there were."""
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
        return 0
    paths = rule_files(folder)
    for path in paths:
        name = _name(path, folder)
        if path.parent == LIBRARY and path.name in (_FAMILIES, _REASONS):
            continue  # known already
        if path.name == _OVERRIDES:
            reading.changes += read_overrides(_open(path, name, reading), folder)
        elif path.name in _READERS:
            _READERS[path.name](path, name, _language(path, folder), reading)
        else:
            _read_rules(path, name, folder, reading)
    return len(paths)


def _language(path: Path, folder: Path) -> str:
    parts = path.relative_to(folder).parts
    return parts[0] if len(parts) > 1 else "any"


def _read_families(path: Path, name: str, _: str, reading: _Reading) -> None:
    source = _open(path, name, reading)
    for index, item in source.items():
        try:
            family = Family.model_validate(item)
        except ValidationError as error:
            complain_of_record(source, (index,), error, Family)
            continue
        reading.families[family.id] = family


def _read_reasons(path: Path, name: str, _: str, reading: _Reading) -> None:
    reading.reasons.update(str(item) for _, item in _open(path, name, reading).items())


def _read_parts(path: Path, name: str, language: str, reading: _Reading) -> None:
    source = _open(path, name, reading)
    entries = source.entries(
        "shared clues must be a map of name: clue", "Write each as “name: {phrases: [...]}”"
    )
    for key, item in entries:
        try:
            clue = Clue.model_validate(item)
        except ValidationError as error:
            complain_of_record(source, (key,), error, Clue)
            continue
        _add_part(source, (language, key), clue, reading)
    if source.diagnostics:
        reading.broken_parts.add(language)


def _add_part(source: YamlSource, key: tuple[str, str], clue: Clue, reading: _Reading) -> None:
    if clue.parts:
        source.complain(
            source.place((key[1], "parts")),
            "R010",
            f"the shared clue “{key[1]}” names other shared clues",
            "Name them in the rules instead",
        )
    if key in reading.parts:
        source.complain(
            source.place((key[1], "@key")),
            "R011",
            f"a shared clue “{key[1]}” stands in another file already",
            "Give this one another name",
        )
    reading.parts[key] = (clue, source)


_READERS: Mapping[str, Callable[[Path, str, str, _Reading], None]] = {
    _FAMILIES: _read_families,
    _PARTS: _read_parts,
    _REASONS: _read_reasons,
}


def _read_rules(path: Path, name: str, folder: Path, reading: _Reading) -> None:
    source = _open(path, name, reading)
    language = _language(path, folder)
    for index, item in source.items():
        try:
            rule = Rule.model_validate(item)
        except ValidationError as error:
            complain_of_record(source, (index,), error, Rule)
            reading.lost_some = True
            continue
        reading.rules.append(_Written(rule, language, source, index, folder))


def _open(path: Path, name: str, reading: _Reading) -> YamlSource:
    source = open_yaml(path, name)
    reading.sources.append(source)
    return source


def _compile(reading: _Reading, compiler: Compiler) -> list[CompiledRule]:
    compiled: list[CompiledRule] = []
    known: dict[str, _Written] = {}
    told_of = set(reading.reasons)
    for written in reading.rules:
        rule, source, index = written.rule, written.source, written.index
        if rule.id in known:
            _complain_of_taken_id(written, known[rule.id])
        known.setdefault(rule.id, written)
        if isinstance(rule.why, str) and rule.why not in told_of:
            told_of.add(rule.why)
            _complain_of_reason(written, rule.why, reading)
        shipped = written.folder == LIBRARY
        compiled.append(compiler.compile(rule, written.language, source, index, shipped=shipped))
    reading.homes = {rule: written.folder for rule, written in known.items()}
    return compiled


def _shipped_ids() -> frozenset[str]:
    """Return the ids of the shipped library, which is not loaded."""
    files = [path for path in rule_files(LIBRARY) if path.name not in SPECIAL_FILES]
    items = (item for path in files for _, item in open_yaml(path, path.name).items())
    return frozenset(str(item.get("id")) for item in items if isinstance(item, dict))


def _lost_some(reading: _Reading) -> bool:
    """Return whether rules may be missing that stand in the files."""
    codes = (diagnostic.code for source in reading.sources for diagnostic in source.diagnostics)
    return reading.lost_some or any(code.startswith("Y") for code in codes)


def _complain_of_taken_id(written: _Written, other: _Written) -> None:
    replaces = other.folder == LIBRARY != written.folder
    line = other.source.line(other.index)
    written.source.complain(
        written.source.place((written.index, "id")),
        "R012",
        f"the id “{written.rule.id}” is taken by a rule in {other.source.name}, line {line}",
        "Give this rule an id of its own; to change or switch off the shipped rule, name it in "
        f"{_OVERRIDES}"
        if replaces
        else "Give this rule an id of its own",
    )


def _complain_of_reason(written: _Written, why: str, reading: _Reading) -> None:
    written.source.complain(
        written.source.place((written.index, "why")),
        "R021",
        f"the bot has no sentence “{why}” to say",
        nearest(why, reading.reasons, "Write the sentence itself: why: {en: “…”}"),
    )
