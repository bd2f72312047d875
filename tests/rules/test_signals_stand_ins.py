"""Words that stand where a link or a number was left out count as what they stand for."""

import pytest

from rules.signals import find_signals


def found(text: str) -> list[tuple[str, str]]:
    """Return the names of the signals of `text` with their words."""
    return [(signal.name, text[signal.start : signal.end]) for signal in find_signals(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Confirm your account at: <URL>", "<URL>"),
        ("Your parcel waits, pay here [link removed]", "[link removed]"),
        ("Подтвердите карту по ссылке [ссылка]", "[ссылка]"),
        ("您的积分即将清零，请打开URL兑换", "URL"),
        ("कृपया यहाँ देखें {लिंक}", "{लिंक}"),
    ],
)
def test_a_link_that_was_left_out_is_a_link(text: str, words: str) -> None:
    """In brackets in many languages, or as URL where an address would stand."""
    assert found(text) == [("link.any", words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Your card is on hold, activate it again at:", "at:"),
        ("Ваша посылка ждёт на складе, оплатите здесь 👇👇", "здесь 👇👇"),
        ("您的包裹无法投递请您尽快更新您的收货地址以便我们为您再次派送请点击：", "请点击："),
    ],
)
def test_an_end_that_points_at_nothing_is_a_link(text: str, words: str) -> None:
    """The link stood under a button, or was not copied."""
    [(name, seen)] = found(text)
    assert name == "link.any"
    assert seen.endswith(words)


@pytest.mark.parametrize(
    "text", ["See you at:", "We had such a good time at the lake :)", "Shopping: milk, eggs, flour"]
)
def test_an_end_that_points_nowhere_is_none(text: str) -> None:
    """Too short to tell, a smile, a colon inside."""
    assert found(text) == []


@pytest.mark.parametrize("words", ["<PHONE_NUMBER>", "[phone number]", "[电话]", "{teléfono}"])
def test_a_number_that_was_left_out_is_a_number(words: str) -> None:
    """In brackets, in many languages."""
    assert found(f"Call {words} today") == [("phone.number", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Can you send me the URL please?",
        "Paste the URL into the box, or curl it",
        "[TB] Your plan ends soon <name> {total}",
        "I like [brackets] and <tags>",
    ],
)
def test_talk_and_other_brackets_are_none(text: str) -> None:
    """A URL that is spoken of is not one that was left out; nor are names in brackets."""
    assert found(text) == []


def test_many_stand_ins_are_bounded() -> None:
    """A text of nothing else gives some twenty."""
    assert 0 < len(found("<url> URL " * 400)) <= 40
