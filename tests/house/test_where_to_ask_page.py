"""docs/where-to-ask.md says what the bot does in each place, with the numbers that hold."""

import re

from bot.edge import business, group_watch, groups, inline
from bot.edge.commands import FOR_GROUP_ADMINS, FOR_GROUPS
from bot.edge.elsewhere import START
from bot.edge.private import DEEP_LINKS
from bot.told_once import SAME_SECONDS
from tests.house.project import page, rows

PAGE = page("docs/where-to-ask.md")
NUMBERS = dict(enumerate(("", "", "", "three", "four", "", "six"))) | {12: "twelve"}


def test_every_command_of_groups_is_told() -> None:
    """The table of groups has a row for each command there, with who may use it."""
    told = {row[0].strip("`/"): row[1] for row in rows(PAGE, "command")}
    assert told.keys() == set(FOR_GROUP_ADMINS)
    assert {name for name, who in told.items() if who == "members"} == set(FOR_GROUPS)


def test_every_link_is_told() -> None:
    """The table of links has each payload that leads somewhere, and no other."""
    told = re.findall(r"\?start=(\w+)", PAGE)
    assert set(told) == {*DEEP_LINKS, "country"}
    assert START in told


def test_the_numbers_hold() -> None:
    """Answers, warnings and waiting times are those of the code."""
    assert f"at most {NUMBERS[groups.ANSWERS_PER_MINUTE]} times a minute in one" in PAGE
    assert f"at most {NUMBERS[group_watch.WARNINGS_PER_MINUTE]} times a minute" in PAGE
    assert f"at most {NUMBERS[business.WARNINGS_PER_MINUTE]} times a minute" in PAGE
    assert f"{NUMBERS[inline.QUERIES_PER_CHECK].capitalize()} queries count as one" in PAGE
    assert f"takes over {NUMBERS[int(inline.LOOKING_SECONDS)]} seconds" in PAGE
    assert SAME_SECONDS == 3600
