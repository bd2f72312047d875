"""Which of our languages to use for a language tag that Telegram or a person gives us."""

from collections.abc import Iterator, Sequence

DEFAULT_LANGUAGE = "en"

# Other names of a language: ISO 639-3 names of Chinese languages whose readers share the written
# one; Filipino by the two letters of Tagalog, which is all that Telegram has for it; names that
# ISO 639-1 gave up in 1989 and old phones still send.
_WRITTEN_AS = {"cmn": "zh", "yue": "zh", "tl": "fil", "in": "id"}

# Where Chinese is written in traditional letters (Unicode CLDR, likely subtags).
_SCRIPT_OF_REGION = {("zh", "tw"): "hant", ("zh", "hk"): "hant", ("zh", "mo"): "hant"}


def choose_language(available: Sequence[str], candidates: Sequence[str | None]) -> str:
    """The first of `available` that serves one of the BCP-47 `candidates`, best candidate first.

    For each candidate: the same tag, then the same language and script, then the same language
    in any script or country. A candidate of no available language, or that is no tag at all, is
    passed over; when none is left it is `DEFAULT_LANGUAGE`.
    """
    by_tag = {tag.lower(): tag for tag in available}
    for candidate in candidates:
        for tag in _widening(candidate or ""):
            if tag in by_tag:
                return by_tag[tag]
            cousins = sorted(known for known in by_tag if known.startswith(f"{tag}-"))
            if cousins:
                return by_tag[cousins[0]]
    return DEFAULT_LANGUAGE


def _widening(candidate: str) -> Iterator[str]:
    """`candidate` in lower case, then ever shorter: zh-hant-tw, zh-hant, zh."""
    language, *rest = candidate.strip().lower().replace("_", "-").split("-")
    if not language.isalpha():
        return
    language = _WRITTEN_AS.get(language, language)
    script = _SCRIPT_OF_REGION.get((language, rest[-1])) if rest else None
    subtags = [language, *([script] if script and script not in rest else []), *rest]
    for length in range(len(subtags), 0, -1):
        yield "-".join(subtags[:length])
