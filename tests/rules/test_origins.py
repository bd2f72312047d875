"""It can be told in numbers where the rules in force come from."""

from pathlib import Path

from rules import LIBRARY, Origins, load_rulebook, origins_of
from tests.rules.library_folder import RULE, load_with_shipped, shipped_library, write_library


def test_each_folder_is_counted(tmp_path: Path) -> None:
    """Shipped rules, those of each folder, and what overrides did are counted."""
    own = RULE.replace("job-task-deposit", "job-task-own")
    one = write_library(tmp_path / "one", en__job_task=RULE, en__job_more=own)
    overrides = "asker-already-paid: {status: retired}\njob-task-deposit: {status: shadow}\n"
    two = write_library(
        tmp_path / "two", en__job_task=own.replace("own", "two"), overrides=overrides
    )
    origins = origins_of(load_with_shipped(LIBRARY, one, two))
    assert origins == Origins(
        shipped=len(shipped_library()), folders={"one": 2, "two": 1}, switched_off=1, changed=1
    )


def test_a_rule_retired_by_itself_is_not_switched_off(tmp_path: Path) -> None:
    """Only what an override did is counted as the operator's doing."""
    rule = RULE.replace("  severity", "  status: retired\n  severity")
    origins = origins_of(load_rulebook(write_library(tmp_path, en__job_task=rule)))
    assert (origins.shipped, origins.switched_off, origins.changed) == (0, 0, 0)
