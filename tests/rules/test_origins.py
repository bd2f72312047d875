"""It can be told in numbers where the rules in force come from."""

from pathlib import Path

from rules import Origins, load_rulebook, origins_of
from tests.rules.library_folder import RULE, write_library
from tests.slim_project import slim_library


def test_each_folder_is_counted(tmp_path: Path) -> None:
    """Shipped rules, those of each folder, and what overrides did are counted."""
    own = RULE.replace("job-task-deposit", "job-task-own")
    one = write_library(tmp_path / "one", en__job_task=RULE, en__job_more=own)
    overrides = "asker-already-paid: {status: retired}\njob-task-deposit: {status: shadow}\n"
    two = write_library(
        tmp_path / "two", en__job_task=own.replace("own", "two"), overrides=overrides
    )
    with slim_library() as library:
        origins = origins_of(load_rulebook(library, one, two))
        shipped = len(load_rulebook(library))
    assert shipped > 0
    assert origins == Origins(
        shipped=shipped, folders={"one": 2, "two": 1}, switched_off=1, changed=1
    )


def test_a_rule_retired_by_itself_is_not_switched_off(tmp_path: Path) -> None:
    """Only what an override did is counted as the operator's doing."""
    rule = RULE.replace("  severity", "  status: retired\n  severity")
    origins = origins_of(load_rulebook(write_library(tmp_path, en__job_task=rule)))
    assert (origins.shipped, origins.switched_off, origins.changed) == (0, 0, 0)
