"""A file is read record by record, and every piece of it can be found again."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from rules import LIBRARY
from rules.loader import rule_files
from rules.yaml_source import Path_, Place, YamlSource, open_yaml, read_yaml
from tests.rules.library_folder import RULE


def source_of(text: str) -> YamlSource:
    """Return a source that holds *text*, all of it read."""
    source = YamlSource("a.yaml", text)
    source.read()
    return source


def composed(text: str) -> tuple[object, dict[Path_, Place]]:
    """Return data and places of *text* as the library's own composer sees them."""
    places: dict[Path_, Place] = {}

    def plain(node: yaml.Node, path: Path_) -> object:
        places[path] = (node.start_mark.line + 1, node.start_mark.column + 1)
        if isinstance(node, yaml.ScalarNode):
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [plain(item, (*path, n)) for n, item in enumerate(node.value)]
        data = {}
        for name, value in node.value:
            mark = name.start_mark
            data[name.value] = plain(value, (*path, name.value))
            places[*path, name.value, "@key"] = (mark.line + 1, mark.column + 1)
        return data

    node = yaml.compose(text, Loader=yaml.SafeLoader)
    assert node is not None
    return plain(node, ()), places


@pytest.mark.parametrize("path", rule_files(LIBRARY)[::7], ids=lambda path: path.name)
def test_places_are_those_of_the_composer(path: Path) -> None:
    """Data and place of every piece of a shipped file are what PyYAML's composer says."""
    source = read_yaml(path, path.name)
    data, places = composed(path.read_text(encoding="utf-8"))
    assert source.data == data
    assert {piece: source.exact_place(piece) for piece in places} == places


TEXTS = st.text("abcäß汉😀 '\"#:-\n", max_size=12)
DATA = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)


@given(st.lists(DATA, max_size=4) | st.dictionaries(TEXTS, DATA, max_size=4), st.booleans())
def test_whatever_is_written_is_read(data: object, flow: bool) -> None:
    """Any lists, maps and texts written as YAML are read as they were, each at its place."""
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, default_style='"')
    source = source_of(text)
    wanted, places = composed(text)
    assert source.diagnostics == []
    assert source.data == wanted == data
    for piece, place in places.items():
        found = source.exact_place(piece)
        assert found == place or (found is None and '"' in text)


@pytest.mark.parametrize(
    ("text", "path", "place"),
    [
        ("- {a: [x, y]}", (0, "a", 1), (1, 11)),
        ("# note\n\n- a: x\n  b:\n    - y\n", (0, "b", 0), (5, 7)),
        ("[{a: x}, {a: y}]", (1, "a"), (1, 14)),
        ("- - x\n  - y\n", (0, 1), (2, 5)),
        ("ä汉: {b: x}\r\nc: {d: {e: y}}\r\n", ("c", "d", "e"), (2, 12)),
        ("a: x\nb: y\n", ("b", "@key"), (2, 1)),
        ("- a: x\n", (0, "nothing", 7), (1, 3)),
        ("- a: x\n", (5,), (1, 1)),
    ],
)
def test_a_piece_is_found_in_any_style(text: str, path: Path_, place: Place) -> None:
    """Blocks, brackets, other letters and line ends: the place is the one in the whole file."""
    assert source_of(text).place(path) == place


def test_what_was_read_before_a_mistake_counts(tmp_path: Path) -> None:
    """A file that breaks in its second rule still yields its first, and tells where it broke."""
    path = tmp_path / "a.yaml"
    path.write_text(RULE + RULE.replace("  severity", "\tseverity"), encoding="utf-8")
    source = open_yaml(path, "a.yaml")
    assert [number for number, _ in source.items()] == [0]
    assert [found.line for found in source.diagnostics] == [RULE.count("\n") + 4]


def test_a_second_document_is_told_where_it_begins() -> None:
    """Several documents in one file are refused at the line that parts them."""
    (found,) = source_of("- a\n---\n- b\n").diagnostics
    assert (found.code, found.line) == ("Y007", 2)


def test_a_control_character_is_told_where_it_stands() -> None:
    """What YAML does not allow anywhere is told with its line, not with that of the file."""
    (found,) = source_of("- ä\n- b\x07c\n").diagnostics
    assert (found.line, found.column) == (2, 4)


@pytest.mark.parametrize(
    "text", ["a: &x [1]\n", "- *x\n", "- !x a\n", "x: {&a b: c}\n", "- b\n--- !x\n"]
)
def test_an_anchor_anywhere_is_refused(text: str) -> None:
    """Anchors, aliases and tags are refused in lists, maps, names, and in later documents."""
    assert [found.code for found in source_of(text).diagnostics] == ["Y005"]


def test_a_list_where_a_name_belongs_is_passed_over() -> None:
    """A complex name is told; what stands beside it is read."""
    source = source_of("? [a, b]\n: {c: d}\ne: f\n")
    assert source.data == {"e": "f"}
    assert [found.code for found in source.diagnostics] == ["Y007"]


def test_a_place_is_found_after_the_file_was_read(tmp_path: Path) -> None:
    """A mistake found when all is read is told where it stands, though no text is kept."""
    path = tmp_path / "a.yaml"
    path.write_text(RULE, encoding="utf-8")
    source = open_yaml(path, "a.yaml")
    assert len(list(source.items())) == 1
    assert source.text is None
    assert source.place((0, "clues", "usdt", "pattern")) == (9, 21)


def test_a_file_that_changed_meanwhile_does_not_mislead(tmp_path: Path) -> None:
    """When the file is another by then, the place told is that of the record."""
    path = tmp_path / "a.yaml"
    path.write_text(RULE, encoding="utf-8")
    source = open_yaml(path, "a.yaml")
    assert len(list(source.items())) == 1
    path.write_text(f"# a note\n{RULE}", encoding="utf-8")
    assert source.place((0, "clues", "usdt", "pattern")) == (1, 3)
    path.unlink()
    assert source.place((0, "family")) == (1, 3)
