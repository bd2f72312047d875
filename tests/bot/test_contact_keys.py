"""How to reach somebody is sealed by a key that ends."""

from datetime import date, timedelta
from pathlib import Path

from bot.contact_keys import TELL_DAYS, Contact, ContactKeys

DAY = date(2026, 3, 4)
ME = Contact(700_000_001, "zh-Hant")


def test_a_contact_comes_back_by_its_key_and_token_alone(tmp_path: Path) -> None:
    """Another token, another key, another byte: nothing is read."""
    key = ContactKeys.open(tmp_path, DAY).newest(DAY)
    sealed = key.seal(ME, "a" * 64)
    assert key.unseal(sealed, "a" * 64) == ME
    assert key.unseal(sealed, "b" * 64) is None
    assert key.unseal(sealed[:-2] + ("00" if sealed[-2:] != "00" else "01"), "a" * 64) is None
    assert ContactKeys.open(tmp_path / "other", DAY).newest(DAY).unseal(sealed, "a" * 64) is None


def test_every_sealed_contact_is_as_long_and_never_the_same(tmp_path: Path) -> None:
    """Neither the length nor a repetition tells whose it is."""
    key = ContactKeys.open(tmp_path, DAY).newest(DAY)
    contacts = (Contact(1, "en"), ME, ME, Contact((1 << 52) - 1, "zh-Hans"))
    sealed = [key.seal(contact, "a" * 64) for contact in contacts]
    assert len({len(one) for one in sealed}) == 1
    assert len(set(sealed)) == 4


def test_a_key_outlives_a_restart(tmp_path: Path) -> None:
    """What was sealed before is opened after; tokens and fingerprints stay."""
    before = ContactKeys.open(tmp_path, DAY).newest(DAY)
    after = ContactKeys.open(tmp_path, DAY).newest(DAY + timedelta(days=1))
    assert after.unseal(before.seal(ME, "a" * 64), "a" * 64) == ME
    assert after.token(1, "x") == before.token(1, "x") != before.token(2, "x")
    assert after.subject("whole") == before.subject("whole") != before.subject("other")
    assert (tmp_path / f"contact-{DAY}.key").stat().st_mode & 0o777 == 0o600


def test_a_wish_of_any_day_has_all_its_days(tmp_path: Path) -> None:
    """A key serves so long, is kept as long again, and then its file is gone."""
    keys = ContactKeys.open(tmp_path, DAY)
    first = keys.newest(DAY)
    last_day = DAY + timedelta(days=TELL_DAYS - 1)
    assert keys.newest(last_day).created_on == first.created_on
    assert keys.newest(last_day + timedelta(days=1)).created_on > first.created_on
    assert keys.end(last_day + timedelta(days=TELL_DAYS)) == 0
    assert len(list(keys)) == 2
    assert keys.end(DAY + timedelta(days=2 * TELL_DAYS)) == 1
    assert [path.name for path in tmp_path.iterdir()] == [
        f"contact-{DAY + timedelta(days=TELL_DAYS)}.key"
    ]


def test_a_key_from_the_future_or_a_damaged_one_is_not_used(tmp_path: Path) -> None:
    """A clock that was wrong, or half a file, costs the wishes, not the bot."""
    ContactKeys.open(tmp_path, DAY).newest(DAY + timedelta(days=400))
    (tmp_path / "contact-2026-03-01.key").write_text("{", encoding="utf-8")
    keys = ContactKeys.open(tmp_path, DAY)
    assert list(keys) == []
    assert keys.newest(DAY).created_on == DAY


def test_a_folder_that_cannot_be_written_costs_only_the_restart(tmp_path: Path) -> None:
    """The key is then in memory alone, and the operator is told."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    keys = ContactKeys.open(tmp_path / "file" / "folder", DAY)
    assert keys.newest(DAY).unseal(keys.newest(DAY).seal(ME, "a" * 64), "a" * 64) == ME
    assert "cannot be written" in str(keys.problems[0])


def test_a_key_is_written_as_soon_as_there_is_room(tmp_path: Path) -> None:
    """Once the folder can be written, the next wish keeps the key, and a restart finds it."""
    blocked = tmp_path / "data"
    blocked.write_text("x", encoding="utf-8")
    keys = ContactKeys.open(blocked, DAY)
    sealed = keys.newest(DAY).seal(ME, "a" * 64)
    keys.newest(DAY)
    assert len(keys.problems) == 1
    blocked.unlink()
    keys.newest(DAY)
    (again,) = ContactKeys.open(blocked, DAY)
    assert again.unseal(sealed, "a" * 64) == ME


def test_a_key_that_ended_is_not_written_any_more(tmp_path: Path) -> None:
    """What could never be written and is over leaves no file when there is room."""
    blocked = tmp_path / "data"
    blocked.write_text("x", encoding="utf-8")
    keys = ContactKeys.open(blocked, DAY)
    keys.newest(DAY)
    blocked.unlink()
    keys.end(DAY + timedelta(days=3 * TELL_DAYS))
    assert not blocked.exists()


def test_nothing_secret_is_shown(tmp_path: Path) -> None:
    """A key in a traceback shows its day and no more."""
    key = ContactKeys.open(tmp_path, DAY).newest(DAY)
    assert repr(key) == "ContactKey(created_on=2026-03-04)"
