"""What all tests share."""

import os
from pathlib import Path

from hypothesis import settings

os.environ.pop("COLUMNS", None)  # pages show what a terminal of no known width shows
os.environ["XDG_CACHE_HOME"] = str(Path(__file__).parents[1] / ".pytest_cache" / "of-commands")

settings.register_profile("ours", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("ours")
