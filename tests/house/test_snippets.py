"""What README and the pages beside it say can be done is done here, step by step."""

from pathlib import Path

import pytest

from rules import load_rulebook
from rules.checking import check_library
from tests.house.snippets import Saved, Typed, do, steps
from tests.slim_project import slim_library

PAGES = {"README.md": 2, "docs/architecture.md": 1, "docs/workbench.md": 14}
"""By page: how many commands it shows at least. docs/writing-rules.md has tests of its own."""


@pytest.mark.parametrize("name", PAGES)
def test_every_step_of_a_page_does_what_it_says(name: str, tmp_path: Path) -> None:
    """Saving the page's files and typing its commands, in order, shows what the page shows."""
    done = list(steps(name))
    assert sum(isinstance(step, Typed) for step in done) >= PAGES[name]
    for step in done:
        output = do(step, tmp_path)
        assert isinstance(step, Saved) or step.matches(output), f"{step.command}\n{output}"


def test_the_rule_of_the_readme_is_right_and_speaks_its_words(tmp_path: Path) -> None:
    """Written to a folder beside the library it loads, and all its examples hold."""
    for step in steps("README.md"):
        if isinstance(step, Saved):
            do(step, tmp_path)
    alone = load_rulebook(tmp_path / "my-rules")
    with slim_library() as library:
        together = load_rulebook(library, tmp_path / "my-rules")
    assert not check_library(alone)
    for compiled in alone:
        assert str(compiled.rule.why)
        for text in compiled.rule.examples.match:
            assert compiled.rule.id in {hit.rule for hit in together.scan(text).hits}


def test_a_page_that_lies_is_noticed() -> None:
    """An output that differs from what a page shows in one letter does not pass for it."""
    shown = Typed("x", "4 examples run; fingerprint …\nEnd")
    assert shown.matches("4 examples run; fingerprint abc\nEnd\n")
    assert not shown.matches("3 examples run; fingerprint abc\nEnd")
    assert not shown.matches("4 examples run; fingerprint abc\nEnd and more")


def test_answers_are_typed_and_not_seen() -> None:
    """What stands behind ▸ goes to the command, a line each; its output is compared without."""
    shown = Typed("x", "Name: ▸Ann\nAge [7]: ▸\nHello Ann")
    assert shown.answers == "Ann\n\n"
    assert shown.matches("Name: Age [7]: Hello Ann")
    assert not shown.matches("Name: Ann\nAge [7]: Hello Ann")
