from pathlib import Path

import pytest

from db import CONSENTS, GroupSettings, InvalidValue, Store

from .samples import bytes_on_disk, sql, token


async def test_the_settings_of_a_group_come_back(store: Store) -> None:
    """The last choice of a group counts; another group has none."""
    await store.set_group_settings(token("g"), GroupSettings(warns=True, language="en"))
    chosen = GroupSettings(warns=False, language="zh-Hans")
    await store.set_group_settings(token("g"), chosen)
    assert await store.group_settings(token("g")) == chosen
    assert await store.group_settings(token("other")) is None
    assert await sql(store, "SELECT count(*) FROM group_settings") == [1]


async def test_a_consent_comes_back(store: Store) -> None:
    """Each answer is kept in place of the one before; who was not asked has none."""
    for answer in CONSENTS:
        await store.set_consent(token("b"), answer)
        assert await store.consent_of(token("b")) == answer
    assert await store.consent_of(token("other")) is None


async def test_removing_a_token_erases_what_a_place_chose(store: Store, file: Path) -> None:
    """Settings and consent of a removed token are gone from the file, and are counted."""
    await store.set_group_settings(token("g"), GroupSettings(warns=True, language="ka-Geor"))
    await store.set_consent(token("b"), "yes")
    assert await store.remove([token("g"), token("b")]) == 2
    for trace in (b"ka-Geor", token("g").encode(), token("b").encode()):
        assert trace not in bytes_on_disk(file)


async def test_consents_end_with_the_key_and_groups_do_not(store: Store) -> None:
    """Dropping what only the key could find takes the consents, not the settings of groups."""
    await store.set_group_settings(token("g"), GroupSettings(warns=True, language="en"))
    await store.set_consent(token("b"), "yes")
    assert await store.drop_preferences() == 1
    assert await store.consent_of(token("b")) is None
    assert await store.group_settings(token("g")) is not None


async def test_a_place_keeps_only_words_of_ours(store: Store) -> None:
    """A token, a language or an answer that is none is refused before anything is written."""
    with pytest.raises(InvalidValue):
        GroupSettings(warns=True, language="the group of Quilla")
    for call in (
        store.set_group_settings("me", GroupSettings(warns=True, language="en")),
        store.group_settings("me"),
        store.set_consent("me", "yes"),
        store.consent_of("me"),
        store.set_consent(token("b"), "maybe"),
    ):
        with pytest.raises(InvalidValue):
            await call
