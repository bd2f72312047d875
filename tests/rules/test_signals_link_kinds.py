"""A link's kind is read from its address."""

import pytest

from rules.signals import find_signals


def kinds(text: str) -> set[str]:
    """Return the names of the link signals of `text`, link.any aside."""
    return {s.name for s in find_signals(text) if s.name.startswith("link.")} - {"link.any"}


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("bit.ly/abc", "link.shortener"),
        ("https://www.tinyurl.com/abc", "link.shortener"),
        ("t.cn/abc", "link.shortener"),
        ("reurl.cc/abc", "link.shortener"),
        ("https://xn--bcher-kva.example/", "link.punycode"),
        ("https://例子.example/", "link.punycode"),
        ("http://192.0.2.1/x", "link.ip"),
        ("http://3221225985/", "link.ip"),
        ("http://0xc0000201/", "link.ip"),
        ("http://[2001:db8::1]/x", "link.ip"),
        ("192.0.2.1:8080", "link.ip"),
        ("https://bank.example@evil.test/login", "link.credentials"),
        ("https://evil.test/get/app.apk", "link.installer"),
        ("https://evil.test/get?file=setup.exe&x=1", "link.installer"),
        ("https://evil.test/p.mobileconfig", "link.installer"),
        ("t.me/example_group", "link.telegram"),
        ("https://example.t.me", "link.telegram"),
        ("tg://resolve?domain=example_bot", "link.telegram"),
        ("telegram.me/example_bot", "link.telegram"),
        ("https://wa.me/15550100", "link.whatsapp"),
        ("https://chat.whatsapp.com/abc", "link.whatsapp"),
        ("https://www.whatsapp.com/channel/abc", "link.whatsapp"),
        ("whatsapp://send?phone=15550100", "link.whatsapp"),
        ("https://line.me/ti/p/abc", "link.line"),
        ("lin.ee/abc", "link.line"),
    ],
)
def test_the_address_tells_the_kind(url: str, kind: str) -> None:
    """Each kind of link is named, and nothing beside it."""
    assert kinds(url) == {kind}


@pytest.mark.parametrize(
    "url",
    [
        "https://shop.example/page",
        "https://shop.example/@name",
        "https://shop.example/apk-files",
        "https://shop.example/app.apkpure",
        "https://telegram.org/faq",
        "https://faq.whatsapp.com/1",
        "http://12345/",
        "https://example.com/t.me",
    ],
)
def test_a_plain_link_has_no_kind(url: str) -> None:
    """An ordinary address is link.any and nothing else."""
    assert kinds(url) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("install Setup.exe first", "Setup.exe"),
        ("下载 银行.apk 安装", "银行.apk"),
        ("open invoice_2024.scr.", "invoice_2024.scr"),
    ],
)
def test_the_name_of_a_program_is_told(text: str, name: str) -> None:
    """A program file is told by its bare name, too."""
    found = [text[s.start : s.end] for s in find_signals(text) if s.name == "link.installer"]
    assert found == [name]


@pytest.mark.parametrize("text", ["what is an .apk?", "holiday.jpg", "see a.apk.sig"])
def test_other_files_are_no_programs(text: str) -> None:
    """An ending alone, a picture or a signature file is no program."""
    assert kinds(text) == set()


def test_a_program_in_a_link_is_told_once() -> None:
    """A program at the end of a link is told of the link, not of its last part again."""
    found = find_signals("https://evil.test/app.apk and app.apk")
    assert [(s.start, s.end) for s in found if s.name == "link.installer"] == [(0, 25), (30, 37)]
