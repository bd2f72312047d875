"""Reading order: lines and their boxes become what a person reads."""

from bot.media.line import Line
from bot.media.order import in_order

WIDE = 1_000


def line(text: str, left: float, top: float, width: float = 0, height: float = 40) -> Line:
    """Return a line; as wide as its letters where nothing else is said."""
    return Line(text, left, top, left + (width or 20 * len(text)), top + height)


def test_bubbles_are_read_from_above_and_their_lines_joined() -> None:
    """The lines of a bubble are one paragraph; the next bubble is another, on either side."""
    lines = [
        line("reply", 800, 420),
        line("top up to", 50, 200),
        line("unlock it", 50, 250),
        line("and then", 50, 600),
    ]
    assert in_order(lines, WIDE) == "top up to unlock it\nreply\nand then"


def test_columns_are_not_mixed() -> None:
    """Where most lines stand beside one another, one column is read after the other."""
    left = [line(f"left {number}", 50, 200 + 50 * number) for number in range(4)]
    right = [line(f"right {number}", 500, 202 + 50 * number) for number in range(4)]
    pairs = [one for pair in zip(left, right, strict=True) for one in pair]
    assert in_order(pairs, WIDE) == "left 0 left 1 left 2 left 3\nright 0 right 1 right 2 right 3"


def test_a_row_of_two_pieces_is_one_row() -> None:
    """Pieces of a row follow from left to right; in Arabic from right to left."""
    assert in_order([line("fee", 150, 203), line("the", 60, 200)], WIDE) == "the fee"
    arabic = [line("حسابك", 60, 200), line("حدث", 180, 200)]
    assert in_order(arabic, WIDE) == "حدث حسابك"


def test_the_telephones_own_bar_is_left_out() -> None:
    """Clock, network and battery at the top are no part of the message; the name is."""
    lines = [line("10:31", 40, 10), line("5G 87%", 800, 12), line("+1 555 0142", 240, 150)]
    assert in_order(lines, WIDE) == "+1 555 0142"


def test_the_times_of_a_chat_are_left_out() -> None:
    """Times under bubbles, and at the ends of rows where several end so, are left out."""
    lines = [
        line("send me the code 10:24", 50, 200),
        line("10:26 ✓✓", 700, 420),
        line("which one 10:26", 600, 360),
    ]
    assert in_order(lines, WIDE) == "send me the code\nwhich one"


def test_one_time_at_the_end_of_a_sentence_stays() -> None:
    """A message may end in a time of its own."""
    assert in_order([line("the courier comes at 9:30", 50, 200)], WIDE).endswith("at 9:30")


def test_words_without_spaces_go_on_in_the_next_row() -> None:
    """Chinese, Japanese, Thai, Khmer and Burmese rows are joined without a space, Korean with."""
    for first, second, joined in (
        ("您的账户", "已被冻结", "您的账户已被冻结"),
        ("カードを", "確認", "カードを確認"),
        ("บัญชี", "ของคุณ", "บัญชีของคุณ"),
        ("고객님의", "계좌가", "고객님의 계좌가"),
    ):
        rows = [line(first, 50, 200, 300), line(second, 50, 250, 300)]
        assert in_order(rows, WIDE) == joined


def test_a_broken_link_is_one_again() -> None:
    """A link that fills its row goes on in the next, where that looks like the rest of a link."""
    rows = [line("https://pay.example/acc", 50, 200, 400), line("ount?id=7", 50, 250, 180)]
    assert in_order(rows, WIDE) == "https://pay.example/account?id=7"
    words = [line("https://pay.example/now", 50, 200, 400), line("please", 50, 250, 120)]
    assert in_order(words, WIDE) == "https://pay.example/now please"


def test_nothing_is_read_of_nothing() -> None:
    """Without lines there is no text."""
    assert not in_order([], WIDE)
    assert not in_order([line("  ", 10, 300)], WIDE)
