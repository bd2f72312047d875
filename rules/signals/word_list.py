"""Word lists as they stand in this package: words in a string, in any order."""


def words_of(listed: str) -> frozenset[str]:
    """Return the words of `listed`, which white space separates."""
    return frozenset(listed.split())
