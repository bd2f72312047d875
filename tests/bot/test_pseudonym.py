import hashlib
import hmac
import json
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.key_file import KeyFileError
from bot.pseudonym import FILE_NAME, KeyRing, Purpose

TODAY = date(2026, 11, 23)
DIGEST = hashlib.sha256(b"a message").hexdigest()
PURPOSES: tuple[Purpose, ...] = ("report", "dispute", "language")


def written_key(folder: Path) -> str:
    """Return the key the file holds, in hex."""
    return str(json.loads((folder / FILE_NAME).read_bytes())["key"])


def problems(ring: KeyRing) -> str:
    """Return what the ring has to tell the operator."""
    assert all(isinstance(problem, KeyFileError) for problem in ring.problems)
    return " ".join(map(str, ring.problems))


@contextmanager
def no_room() -> Iterator[None]:
    """Let every write to a file fail, as on a full disk: no file may be longer than nothing."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


# Tokens


def test_a_token_is_the_documented_hmac(tmp_path: Path) -> None:
    """The token is HMAC-SHA-256 of scheme, purpose, asker and subject with NULs between them."""
    ring = KeyRing.open(tmp_path, today=TODAY)
    key = bytes.fromhex(written_key(tmp_path))
    message = f"second-look/1\0report\x0042\0{DIGEST}".encode()
    assert ring.token(42, DIGEST) == hmac.new(key, message, hashlib.sha256).hexdigest()


def test_the_same_report_has_the_same_token_after_a_restart(tmp_path: Path) -> None:
    """The key outlives the process: the same asker and message are recognised again."""
    before = KeyRing.open(tmp_path, today=TODAY)
    after = KeyRing.open(tmp_path, today=TODAY + timedelta(days=29))
    assert after.token(42, DIGEST) == before.token(42, DIGEST)
    assert (after.created_on, after.persistent, after.problems) == (TODAY, True, ())


def test_two_rings_have_nothing_in_common(tmp_path: Path) -> None:
    """Another installation, with a key of its own, gives other tokens."""
    first = KeyRing.open(tmp_path / "one", today=TODAY)
    second = KeyRing.open(tmp_path / "two", today=TODAY)
    assert first.token(42, DIGEST) != second.token(42, DIGEST)


@settings(deadline=None)
@given(
    st.sets(
        st.tuples(
            st.integers(-(2**52), 2**52), st.text("\0019aré", max_size=4), st.sampled_from(PURPOSES)
        ),
        max_size=30,
    )
)
def test_different_things_have_different_tokens(things: set[tuple[int, str, Purpose]]) -> None:
    """No two combinations of asker, subject and purpose share a token, whatever they hold."""
    with TemporaryDirectory() as folder:
        ring = KeyRing.open(Path(folder), today=TODAY)
    tokens = [ring.token(asker, subject, purpose) for asker, subject, purpose in things]
    assert len(set(tokens)) == len(things)
    assert all(len(token) == 64 and int(token, 16) >= 0 for token in tokens)


def test_rows_of_one_asker_share_nothing_visible(tmp_path: Path) -> None:
    """Tokens of one asker are no more alike than tokens of different askers."""
    ring = KeyRing.open(tmp_path, today=TODAY)
    tokens = [
        ring.token(asker, str(subject), purpose)
        for asker, subject, purpose in product((1, 2), range(50), PURPOSES)
    ]
    beginnings = {token[:16] for token in tokens}
    assert len(beginnings) == len(tokens)


def test_all_tokens_of_an_asker_can_be_made_again(tmp_path: Path) -> None:
    """What /forget needs: the token of each subject, in order."""
    ring = KeyRing.open(tmp_path, today=TODAY)
    for purpose in PURPOSES:
        assert ring.tokens(42, ["a", "b"], purpose) == [
            ring.token(42, "a", purpose),
            ring.token(42, "b", purpose),
        ]


# Rotation


def test_a_key_is_replaced_on_its_day(tmp_path: Path) -> None:
    """The key holds for key_days days and not one more; the new one begins on that day."""
    ring = KeyRing.open(tmp_path, today=TODAY, key_days=30)
    key, token = written_key(tmp_path), ring.token(42, DIGEST)
    assert not ring.rotate_if_due(TODAY + timedelta(days=29))
    assert ring.token(42, DIGEST) == token
    assert ring.rotate_if_due(TODAY + timedelta(days=30))
    assert ring.token(42, DIGEST) != token
    assert ring.created_on == TODAY + timedelta(days=30)
    assert written_key(tmp_path) != key
    assert not ring.rotate_if_due(TODAY + timedelta(days=30))


def test_a_key_that_came_due_while_the_bot_was_off_is_replaced_at_the_start(tmp_path: Path) -> None:
    """Opening is enough: no token is made with a key whose time is over."""
    old = KeyRing.open(tmp_path, today=TODAY)
    new = KeyRing.open(tmp_path, today=TODAY + timedelta(days=30))
    assert [new.rotate_if_due(new.created_on) for _ in range(2)] == [True, False]
    assert new.token(42, DIGEST) != old.token(42, DIGEST)
    assert (new.created_on, new.problems) == (TODAY + timedelta(days=30), ())


def test_a_key_from_the_future_is_replaced(tmp_path: Path) -> None:
    """A clock that was wrong when the key was made does not give it a longer life."""
    KeyRing.open(tmp_path, today=TODAY + timedelta(days=3650))
    assert KeyRing.open(tmp_path, today=TODAY).created_on == TODAY


def test_the_old_key_is_overwritten_before_it_is_let_go(tmp_path: Path) -> None:
    """Whoever still holds the old file open finds random bytes where the key was."""
    ring = KeyRing.open(tmp_path, today=TODAY)
    key = written_key(tmp_path)
    with (tmp_path / FILE_NAME).open("rb") as old_file:
        size = len(old_file.read())
        ring.rotate_if_due(TODAY + timedelta(days=30))
        old_file.seek(0)
        left = old_file.read()
    assert len(left) == size
    assert key.encode() not in left
    assert not left.startswith(b"{")


def test_rotation_leaves_one_file(tmp_path: Path) -> None:
    """Neither a temporary file nor an older key stays in the folder."""
    KeyRing.open(tmp_path, today=TODAY).rotate_if_due(TODAY + timedelta(days=31))
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


# The file


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    """Only the bot's user may read the key and list a folder made for it."""
    folder = tmp_path / "new" / "data"
    KeyRing.open(folder, today=TODAY)
    assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_key_that_came_back_open_to_all_is_closed(tmp_path: Path) -> None:
    """A key file restored with wider rights gets its own back."""
    KeyRing.open(tmp_path, today=TODAY)
    (tmp_path / FILE_NAME).chmod(0o644)
    KeyRing.open(tmp_path, today=TODAY)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"{}",
        b'{"key": "00"}',
        b'{"key": "00", "created": "2026-11-01"}',
        b'{"key": "zz", "created": "2026-11-01"}',
        b'{"key": "' + b"0" * 64 + b'", "created": "yesterday"}',
        b'{"key": "' + b"0" * 64,
    ],
)
def test_a_damaged_file_is_replaced_and_reported(tmp_path: Path, content: bytes) -> None:
    """A file that holds no key leads to a new key that is kept, and a word to the operator."""
    (tmp_path / FILE_NAME).write_bytes(content)
    ring = KeyRing.open(tmp_path, today=TODAY)
    assert ring.persistent
    assert "is damaged" in problems(ring)
    again = KeyRing.open(tmp_path, today=TODAY)
    assert again.token(42, DIGEST) == ring.token(42, DIGEST)
    assert again.problems == ()


def test_what_a_crash_left_does_not_matter(tmp_path: Path) -> None:
    """A temporary file of a process that died is swept away by the next write."""
    (tmp_path / (FILE_NAME + ".new")).write_bytes(b"half a k")
    ring = KeyRing.open(tmp_path, today=TODAY)
    assert (ring.persistent, ring.problems) == (True, ())
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_an_unreadable_file_is_reported_and_the_key_stays_in_memory(tmp_path: Path) -> None:
    """Where a file can neither be read nor replaced the bot goes on with a key of its own."""
    (tmp_path / FILE_NAME).mkdir()
    ring = KeyRing.open(tmp_path, today=TODAY)
    assert not ring.persistent
    assert [type(problem.__cause__) for problem in ring.problems] == [IsADirectoryError] * 3
    assert ring.token(42, DIGEST) == ring.token(42, DIGEST)


def test_a_folder_that_cannot_be_made_leaves_the_key_in_memory(tmp_path: Path) -> None:
    """A data folder whose place is taken by a file stops nothing."""
    (tmp_path / "data").write_text("a file")
    ring = KeyRing.open(tmp_path / "data", today=TODAY)
    assert not ring.persistent
    assert "in memory only" in problems(ring)


def test_a_full_disk_leaves_the_key_in_memory_until_there_is_room(tmp_path: Path) -> None:
    """With no room the key lives in memory; the next daily call keeps the very same key."""
    with no_room():
        ring = KeyRing.open(tmp_path, today=TODAY)
    assert not ring.persistent
    assert "in memory only" in problems(ring)
    assert list(tmp_path.iterdir()) == []
    token = ring.token(42, DIGEST)
    assert not ring.rotate_if_due(TODAY)
    assert (ring.persistent, ring.problems) == (True, ())
    assert KeyRing.open(tmp_path, today=TODAY).token(42, DIGEST) == token


def test_rotation_on_a_full_disk_says_that_the_old_key_remains(tmp_path: Path) -> None:
    """A key that cannot be overwritten is out of use all the same, and destroyed later."""
    ring = KeyRing.open(tmp_path, today=TODAY)
    key, token = written_key(tmp_path), ring.token(42, DIGEST)
    with no_room():
        assert ring.rotate_if_due(TODAY + timedelta(days=30))
    assert ring.token(42, DIGEST) != token
    assert not ring.persistent
    assert "the old key remains" in problems(ring)
    ring.rotate_if_due(TODAY + timedelta(days=31))
    assert (ring.persistent, ring.problems) == (True, ())
    assert written_key(tmp_path) != key


def test_a_ring_and_its_problems_show_no_key(tmp_path: Path) -> None:
    """Neither the ring's representation nor a problem about a damaged file quotes the key."""
    ring = KeyRing.open(tmp_path, today=TODAY)
    key = written_key(tmp_path)
    assert key not in repr(ring)
    assert key not in repr(vars(ring))
    (tmp_path / FILE_NAME).write_text(json.dumps({"key": key, "created": "?"}))
    damaged = KeyRing.open(tmp_path, today=TODAY)
    assert damaged.problems
    assert key not in problems(damaged) + repr([one.__cause__ for one in damaged.problems])
