"""Evasion: every example of the library disguised in each of many ways: `make evasion`."""
