"""What comes in quick succession is put together."""

import asyncio

import pytest

from bot.gathering import Gathering

CHAT = 7
PAUSE = 0.05


async def test_what_comes_together_goes_to_the_first() -> None:
    """The first gets everything in the order of its numbers, the others nothing, at once."""
    gathering: Gathering[str] = Gathering()
    first = asyncio.create_task(gathering.gather(CHAT, 2, "b", PAUSE))
    await asyncio.sleep(0)
    assert await gathering.gather(CHAT, 3, "c", PAUSE) is None
    assert await gathering.gather(CHAT, 1, "a", PAUSE) is None
    assert await first == ["a", "b", "c"]


async def test_each_further_item_prolongs_the_wait_up_to_a_bound() -> None:
    """However long it goes on coming, the first is answered after the longest time."""
    gathering: Gathering[int] = Gathering(longest_seconds=0.3)
    clock = asyncio.get_running_loop()
    began = clock.time()
    first = asyncio.create_task(gathering.gather(CHAT, 0, 0, 0.1))
    number = 0
    while not first.done():
        await asyncio.sleep(0.03)
        if not first.done():
            number += 1
            assert await gathering.gather(CHAT, number, number, 0.1) is None
        assert clock.time() - began < 5
    assert len(await first) > 3  # type: ignore[arg-type]
    assert clock.time() - began >= 0.3


async def test_chats_do_not_wait_for_each_other() -> None:
    """What comes to another chat is another gathering."""
    gathering: Gathering[str] = Gathering()
    both = tuple(
        await asyncio.gather(gathering.gather(1, 1, "a", PAUSE), gathering.gather(2, 1, "b", PAUSE))
    )
    assert both == (["a"], ["b"])


async def test_no_more_is_put_together_than_the_bound() -> None:
    """What is too much begins a gathering of its own."""
    gathering: Gathering[int] = Gathering(most=2)
    waiting = [
        asyncio.create_task(gathering.gather(CHAT, number, number, PAUSE)) for number in range(5)
    ]
    assert await asyncio.gather(*waiting) == [[0, 1], None, [2, 3], None, [4]]


async def test_what_still_waits_can_be_amended() -> None:
    """An edit of what still waits takes its place; of anything else, not."""
    gathering: Gathering[str] = Gathering()
    first = asyncio.create_task(gathering.gather(CHAT, 1, "old", PAUSE))
    await asyncio.sleep(0)
    assert gathering.amend(CHAT, 1, "new")
    assert not gathering.amend(CHAT, 2, "new")
    assert await first == ["new"]
    assert not gathering.amend(CHAT, 1, "newer")


async def test_a_cancelled_wait_leaves_nothing_behind() -> None:
    """When the bot stops in the middle, the next message begins anew."""
    gathering: Gathering[str] = Gathering()
    first = asyncio.create_task(gathering.gather(CHAT, 1, "a", 5))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert await gathering.gather(CHAT, 2, "b", PAUSE) == ["b"]
