from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db import Store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give the path of a database that does not exist yet."""
    return tmp_path / "store.db"


@pytest.fixture
async def store(file: Path) -> AsyncIterator[Store]:
    """Give an empty store that gives up on a lock after a twentieth of a second."""
    async with await Store.open(f"sqlite+aiosqlite:///{file}", lock_wait=0.05) as store:
        yield store
