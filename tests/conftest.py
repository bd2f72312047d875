"""What all tests share."""

from hypothesis import settings

settings.register_profile("ours", deadline=None, derandomize=True)
settings.load_profile("ours")
