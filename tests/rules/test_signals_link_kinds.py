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
        ("tg:resolve?domain=example_bot", "link.telegram"),
        ("ｔ．ｍｅ／example_bot", "link.telegram"),
        ("t[.]me/example_bot", "link.telegram"),
        ("wa.m\u200be/15550100", "link.whatsapp"),
        ("https://zalo.me/0900000000", "link.messenger"),
        ("https://open.kakao.com/o/abc", "link.messenger"),
        ("https://u.wechat.com/abc", "link.messenger"),
        ("https://signal.group/#abc", "link.messenger"),
        ("https://invite.viber.com/?g2=abc", "link.messenger"),
        ("viber://chat?number=15550100", "link.messenger"),
        ("https://discord.gg/abc", "link.messenger"),
        ("https://weixin.qq.com/r/abc", "link.messenger"),
        ("https://metamask.app.link/dapp/shop.example", "link.wallet"),
        ("https://link.trustwallet.com/open_url?url=shop.example", "link.wallet"),
        ("https://phantom.app/ul/browse/abc", "link.wallet"),
        ("trust://open_url?url=shop.example", "link.wallet"),
        ("wc:00e46b69-d0cc-4b3e-b6a2-cee442f97188@1", "link.wallet"),
        ("ton://transfer/abc", "link.wallet"),
        ("http://0300.0250.0.1/", "link.ip"),
        ("http://0xc0.0xa8.1/", "link.ip"),
        ("hxxp://192[.]0[.]2[.]1/x", "link.ip"),
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
        "https://discord.com/about",
        "https://phantom.app/download",
        "http://300.1.2.3/",
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


@pytest.mark.parametrize(
    "text",
    [
        "Ethereum:https://shop.example/page",
        "bitcoin: the first coin of them all",
        "cost 1.50/pm or 0.35/block",
        "from 12.00:24.00",
        "10.0.0.1 is a version",
        "trust:me on this one, please",
    ],
)
def test_words_with_a_colon_are_no_deep_link(text: str) -> None:
    """A coin's name before a colon, prices and hours open no wallet and are no address."""
    assert kinds(text) == set()


def test_a_payment_request_is_one_link() -> None:
    """A coin's scheme with an address is a link to a wallet, told whole."""
    text = "pay bitcoin:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4?amount=1 now"
    spans = {s.name: text[s.start : s.end] for s in find_signals(text)}
    assert spans["link.wallet"] == text[4:-4]
    assert "wallet.bitcoin" in spans


def test_a_program_in_a_link_is_told_once() -> None:
    """A program at the end of a link is told of the link, not of its last part again."""
    found = find_signals("https://evil.test/app.apk and app.apk")
    assert [(s.start, s.end) for s in found if s.name == "link.installer"] == [(0, 25), (30, 37)]


def test_a_shortener_of_one_letter_needs_a_path() -> None:
    """“t.ly/abc” is a link of a shortener; “see u.to the point” is two words."""
    assert "link.shortener" in {signal.name for signal in find_signals("open t.ly/abc12 now")}
    assert find_signals("c u.to the point") == []
