"""Links are found as written, without a scheme, disguised, and hidden behind words."""

import pytest

from rules.signals import HiddenLink, find_signals, links_in


def written(text: str) -> list[str]:
    """Return the words of `text` that are links."""
    return [text[link.start : link.end] for link in links_in(text)]


def behind(text: str, words: str, url: str) -> list[HiddenLink]:
    """Return the link to `url` behind `words` in `text`."""
    start = text.index(words)
    return [HiddenLink(start, start + len(words), url)]


def names(text: str, links: list[HiddenLink]) -> set[str]:
    """Return the names of the signals of `text`."""
    return {signal.name for signal in find_signals(text, links)}


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("open abc-pay.top/x now", "abc-pay.top/x"),
        ("www.shop.example", "www.shop.example"),
        ("visit our site:www.shop.example!", "www.shop.example"),
        ("Visit Shop.Example.com today", "Shop.Example.com"),
        ("it is on abc.com.Thanks for waiting", "abc.com"),
        ("t.me/example_group", "t.me/example_group"),
        ("about.shop-24.in is ours", "about.shop-24.in"),
        ("pay-24.me", "pay-24.me"),
        ("12306.cn", "12306.cn"),
        ("https://localhost:3000/", "https://localhost:3000/"),
        ("1.2.3.4:8080", "1.2.3.4:8080"),
        ("сайт.рф/вход", "сайт.рф/"),
        ("bücher.example/a", "bücher.example/a"),
    ],
)
def test_a_link_needs_no_scheme(text: str, link: str) -> None:
    """A host with a public suffix is a link, alone, with a path, or joined to a sentence."""
    assert written(text) == [link]


@pytest.mark.parametrize(
    "text",
    [
        "e.g. this, i.e. that, at 5 p.m. in the U.S.A. or at 9 a.m",
        "That is the end.Next we go on, ok.Thanks",
        "let me know.is it ok? done.so what, hello.my name is",
        "What.The hell.No way.I am Mr.Smith.He is Inc.And so on",
        "It costs 3.5 or 1,234.56, version v1.2.3 or 10.0.0.1",
        "see report.pdf, readme.md, script.sh, photos.zip and clip.mov",
        "We use ASP.NET and Node.js",
        "write to first.last@example.com or joe@mail.example.com",
        "I am @user.name there",
        "wait...what....no",
        "co.uk and gov.uk are suffixes",
        "1.in the app 2.to the bank",
        "5.香港 第1.中国",
        "结束。next one 好的.so what",
        "mailto: nobody",
        "http:// and https:///",
        "a.1 b.22 c.333",
        "ok ye.lt. me.tl first.love u",
        "the dot com boom and the dot com crash",
        "we came . come too . No more",
        "(see: above) [: note] {.5}",
    ],
)
def test_what_only_looks_like_a_link_is_none(text: str) -> None:
    """Abbreviations, file names, versions, e-mail addresses and joined sentences are no links."""
    assert written(text) == []


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("点击abc-pay.top/x领取奖励", "abc-pay.top/x"),
        ("点击https://abc.com领取", "https://abc.com"),
        ("https://abc.com/a。快来", "https://abc.com/a"),
        ("http://abc.com，好的", "http://abc.com"),
        ("https://abc.com/x（官网）", "https://abc.com/x"),
        ("请看支付页.com领取", "请看支付页.com"),
        ("打开 例子.中国/x 看看", "例子.中国/x"),
        ("https://例子.中国/x", "https://例子.中国/x"),
    ],
)
def test_chinese_text_may_touch_a_link(text: str, link: str) -> None:
    """A link ends where Chinese text begins, though no space parts them."""
    assert written(text) == [link]


@pytest.mark.parametrize(
    ("text", "url", "host"),
    [
        ("hxxps://evil[.]com/a", "https://evil.com/a", "evil.com"),
        ("HXXP://evil.com", "http://evil.com", "evil.com"),
        ("h**ps://evil.com", "https://evil.com", "evil.com"),
        ("evil(dot)net", "evil.net", "evil.net"),
        ("evil [dot] net", "evil.net", "evil.net"),
        ("evil dot com", "evil.com", "evil.com"),
        ("evil（点）top", "evil.top", "evil.top"),
        ("evil点com", "evil.com", "evil.com"),
        ("evil．top", "evil.top", "evil.top"),
        ("evil。top", "evil.top", "evil.top"),
        ("ｅｖｉｌ．ｃｏｍ／ｘ", "evil.com/x", "evil.com"),
        ("e\u200bvil.t\u200dop/x", "evil.top/x", "evil.top"),
        ("https[://]evil[.]com/a", "https://evil.com/a", "evil.com"),
        ("hxxps[:]//evil.com/a", "https://evil.com/a", "evil.com"),
        ("http[s]://evil.com/a", "https://evil.com/a", "evil.com"),
        ("http:\\\\evil.com", "http://evil.com", "evil.com"),
        ("evil .com", "evil.com", "evil.com"),
        ("evil . com", "evil.com", "evil.com"),
        ("evil{.}com/x", "evil.com/x", "evil.com"),
        ("bu\u0308cher.example/a", "bücher.example/a", "bücher.example"),
    ],
)
def test_disguise_is_undone(text: str, url: str, host: str) -> None:
    """A defanged, full-width or zero-width link is found whole, its address plain."""
    assert [(link.start, link.end, link.url, link.host) for link in links_in(text)] == [
        (0, len(text), url, host)
    ]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("(https://abc.com/c)", "https://abc.com/c"),
        ("see https://abc.com/a(b).", "https://abc.com/a(b)"),
        ("<https://abc.com>", "https://abc.com"),
        ('"https://abc.com/"', "https://abc.com/"),
        ("**https://abc.com**", "https://abc.com"),
        ("[words](https://abc.com/x_(y))", "https://abc.com/x_(y)"),
        ("https://abc.com/)))))", "https://abc.com/"),
        ("abc.top/x?y=1#z, and", "abc.top/x?y=1#z"),
        ("https://t.me/example_bot_", "https://t.me/example_bot_"),
    ],
)
def test_punctuation_of_the_sentence_stays_out(text: str, link: str) -> None:
    """Brackets, quotes and full stops round a link are not part of it."""
    assert written(text) == [link]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://user:pass@Host.example:8080/x", "host.example"),
        ("http://[::1]:80/x", "[::1]"),
        ("https://abc.example./x", "abc.example"),
        ("tg://resolve?domain=example_bot", ""),
    ],
)
def test_the_host_is_bare(url: str, host: str) -> None:
    """A host comes without credentials, port or final dot, and empty where there is none."""
    assert [link.host for link in links_in(url)] == [host]


def test_words_that_show_another_host_hide_their_link() -> None:
    """Words that show a host of somebody else are told, with both hosts."""
    text = "Log in at www.bank.example now"
    links = behind(text, "www.bank.example", "https://evil.test/x")
    assert "link.hidden" in names(text, links)
    assert [(link.host, link.shown_host) for link in links_in(text, links)] == [
        ("www.bank.example", None),
        ("evil.test", "www.bank.example"),
    ]


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("click here", "https://evil.test/x"),
        ("www.shop.example", "https://shop.example/deep/page"),
        ("youtu.be/abc", "https://www.youtube.com/watch?v=abc"),
        ("bücher.example", "https://xn--bcher-kva.example/"),
    ],
)
def test_words_without_another_host_hide_nothing(words: str, url: str) -> None:
    """Plain words, the same owner, and two domains of one brand are no hidden link."""
    assert "link.hidden" not in names(f"see {words} now", behind(f"see {words} now", words, url))


def test_a_link_behind_words_has_every_signal_of_its_target() -> None:
    """What the target is, is told of the words that hide it."""
    text = "claim it here"
    found = find_signals(text, behind(text, "here", "https://bit.ly/abc"))
    assert [(signal.name, text[signal.start : signal.end]) for signal in found] == [
        ("link.any", "here"),
        ("link.shortener", "here"),
    ]


def test_a_target_that_is_no_web_address_is_left_out() -> None:
    """A mail link behind words is no link of ours; its address keeps its own second scheme."""
    assert links_in("write here", behind("write here", "here", "mailto:joe@example.com")) == []
    url = "https://example.com/?next=https://evil.test"
    assert [link.url for link in links_in("go here", behind("go here", "here", url))] == [url]


def test_a_span_past_the_text_is_cut_at_its_end() -> None:
    """A hidden link that reaches past the text ends with the text."""
    (link,) = links_in("here", [HiddenLink(2, 99, "https://evil.test")])
    assert (link.start, link.end) == (2, 4)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_backward_span_is_refused(start: int, end: int) -> None:
    """A hidden link whose span runs backwards or before the text cannot be built."""
    with pytest.raises(ValueError, match="cannot stand at"):
        HiddenLink(start, end, "https://evil.test")
