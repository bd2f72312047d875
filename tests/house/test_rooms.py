"""The rooms of the house: who may import whom, and how a module is called."""

import ast
from functools import cache

import pytest

from tests.house.project import functions, imported, modules, page, rows

MAY_IMPORT = {
    "rules": {"rules"},
    "db": {"db"},
    "bot": {"bot", "rules", "db"},
    "bench": {"bench", "bot", "rules", "db"},
}
NO_SUBJECT = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}
LONGEST_FUNCTION = 60
"""Lines, docstring included: what can be read without scrolling."""


@cache
def uses() -> dict[str, set[str]]:
    """Return what each module imports of the others, by name."""
    names = {module.name for module in modules()}
    return {module.name: set(imported(module, names)) - {module.name} for module in modules()}


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_imports_only_what_it_may(room: str) -> None:
    """The rules and the store import nothing of ours; the bot joins the two; nothing the bench."""
    used = {
        other.partition(".")[0]
        for name in uses()
        if name.startswith(room)
        for other in uses()[name]
    }
    assert used <= MAY_IMPORT[room]


def test_the_page_of_the_rooms_says_the_same() -> None:
    """docs/architecture.md lists the rooms and what each may import."""
    told = {row[0].strip("`/"): row[2] for row in rows(page("docs/architecture.md"), "room")}
    assert told.keys() == MAY_IMPORT.keys()
    assert told["bench"] == "all"
    for room in ("rules", "db", "bot"):
        others = sorted(MAY_IMPORT[room] - {room}, reverse=True)
        assert told[room] == (", ".join(f"`{one}`" for one in others) or "nothing of ours")


def test_no_module_imports_itself_by_way_of_others() -> None:
    """Following imports from a module never leads back to it."""
    left = dict(uses())
    while free := [name for name, used in left.items() if not used & left.keys()]:
        for name in free:
            del left[name]
    assert not left, f"a circle among {sorted(left)}"


def test_every_module_is_named_for_its_subject() -> None:
    """No module is called utils, helpers, common or manager: whoever wants one looks further."""
    parts = {(part, name) for name in uses() for part in name.split(".")}
    assert not [name for part, name in parts if part in NO_SUBJECT]


def test_no_function_needs_scrolling() -> None:
    """No function has more than sixty lines."""
    too_long = [
        f"{module.name}.{function.name}"
        for module in (*modules(), *modules("tests"))
        for function in functions(module)
        if (function.end_lineno or 0) - function.lineno >= LONGEST_FUNCTION
    ]
    assert not too_long


def test_every_test_says_its_sentence() -> None:
    """Each test function has a docstring that is a sentence."""
    silent = [
        f"{module.name}.{function.name}"
        for module in modules("tests")
        for function in functions(module)
        if function.name.startswith("test_")
        and not (ast.get_docstring(function) or "").split("\n\n")[0].endswith((".", ".)", "?"))
    ]
    assert not silent
