"""``slow``: what patterns and phrases cost."""

from pathlib import Path

from rules.loader import load_rulebook
from rules.workbench.costs import Measuring
from rules.workbench.slow import evenly
from tests.rules.library_folder import SCAM, write_library
from tests.rules.workbench.command_line import CommandLine


def test_every_way_is_measured(folder: Path) -> None:
    """Each phrase, pattern and signal once, with the clues that use it and what it found."""
    measuring = Measuring(load_rulebook(folder), [SCAM, "hello"])
    ways = {(cost.kind, cost.what): cost for cost in measuring.each_way()}
    assert len(ways) == len(measuring) == 9
    phrase = ways["phrase", "complete simple tasks"]
    assert (phrase.raised, phrase.found) == (1, 1)
    assert phrase.clues == ("job-task-deposit.tasks",)
    assert ways["phrase", "in our garden"].raised == 0
    assert ways["phrase", "in our garden"].microseconds == 0
    assert ways["pattern", "\\b\\d+ ?usdt\\b"].found == 1
    assert ways["signal", "money.crypto"].microseconds is None


def test_shares_make_up_the_whole(folder: Path) -> None:
    """The shares add up to one, and the costliest way stands first."""
    measuring = Measuring(load_rulebook(folder), [SCAM, "hello", "Do it right now"])
    costs = measuring.costs(list(measuring.each_way()))
    assert abs(sum(cost.share or 0 for cost in costs.ways) - 1) < 0.01
    times = [cost.microseconds or 0 for cost in costs.ways]
    assert times == sorted(times, reverse=True)
    assert costs.messages == len(costs.slowest) == 3


def test_the_method_is_told_with_the_numbers(folder: Path, run: CommandLine) -> None:
    """A person and a machine both read how it was measured."""
    done = run("slow", "--rules", folder, "--show", "2", "--kind", "phrase")
    assert done.code == 0
    assert "Method: processor time" in done.out
    assert "pattern " not in done.out.split("Slowest")[0].split("kind")[1]
    told = run("slow", "--rules", folder, "--json", "--show", "2").json
    assert "Method" in told["method"]
    assert len(told["ways"]) == 2


def test_messages_are_taken_evenly() -> None:
    """Of many texts some are taken, from all parts; of few, all."""
    assert evenly(list("abcdefgh"), 4) == list("aceg")
    assert evenly(list("ab"), 4) == list("ab")


def test_without_examples_a_file_is_asked_for(tmp_path: Path, run: CommandLine) -> None:
    """Rules without examples leave nothing to measure, which is a sentence."""
    rule = "- {id: a, title: a, family: job.task, clues: {a: {phrases: [some words]}}}\n"
    done = run("slow", "--rules", write_library(tmp_path, en__a=rule))
    assert (done.code, "Name a file of messages" in done.err) == (2, True)
