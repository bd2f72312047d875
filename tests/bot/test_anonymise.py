"""What is stored of a report: redacted words, the sender's coordinates, nothing of the asker."""

from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.anonymise import anonymise, digest_of
from bot.indicators import CONTACT_REACH, MAX_INDICATORS, indicators_of
from bot.intake import message_from_text
from bot.message import MAX_TEXT, Message, MessageBuilder, Origin, Source
from bot.redaction import KnownWords
from db import TEXT_LIMIT, Indicator, Report
from rules import Hit, Verdict
from rules.signals import HiddenLink

ASKER = ("Zebulonia", "Quartzmann", "example_zebulonia")
KNOWN = KnownWords.from_texts(
    ["dear customer, pay the fee, call or message us on whatsapp now, your phone", "请联系客服转账"]
)
TRON = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
VERDICT = Verdict(
    level="high",
    score=0.97,
    families=("phishing.link", "general.signs"),
    hits=(
        Hit("fake-parcel-fee", "phishing.link", ((0, 4),), 0.92, "script", "high"),
        Hit("pressure", "general.signs", ((5, 9),), 0.2, "sign", "low"),
    ),
    fingerprint="abc123",
)


def report_of(message: Message, asker: tuple[str, ...] = ASKER) -> Report:
    """The report of `message` by an asker of that name."""
    return anonymise(
        message,
        VERDICT,
        language="en",
        known_words=KNOWN,
        asker_names=asker,
        reported_on=date(2026, 11, 23),
        token_of=lambda digest: sha256(f"asker {digest}".encode()).hexdigest(),
    )


def found_in(text: str, *links: HiddenLink) -> list[tuple[str, str]]:
    """The indicators of a typed text, as kind and value."""
    builder = MessageBuilder()
    builder.add(Source.BODY, text, links)
    found = indicators_of(builder.build(Origin.TYPED), ASKER)
    return [(indicator.kind, indicator.value) for indicator in found]


# --- the report ---------------------------------------------------------------------------------


def test_a_report_carries_the_verdict_and_the_redacted_words() -> None:
    """Verdict, kind of origin, day and language are told; the text is redacted."""
    builder = MessageBuilder()
    builder.add(Source.BODY, "Dear Zebulonia, pay the fee: https://fee.example/pay")
    report = report_of(builder.build(Origin.HIDDEN_USER))
    assert report.text == "dear ▒, pay the fee: [link]"
    assert report.indicators == (Indicator("link", "https://fee.example/pay"),)
    assert (report.level, report.score, report.origin) == ("high", 0.97, "hidden_user")
    assert report.families == ("phishing.link", "general.signs")
    assert report.rules == ("fake-parcel-fee", "pressure")
    assert (report.reported_on, report.language) == (date(2026, 11, 23), "en")
    assert report.fingerprint == "abc123"


def test_the_token_is_made_of_the_digest() -> None:
    """The asker's token depends on what was reported, and the digest does not on the asker."""
    report = report_of(message_from_text("Dear customer, pay the fee"))
    assert report.token == sha256(f"asker {report.digest}".encode()).hexdigest()


def test_one_message_sent_to_many_has_one_digest() -> None:
    """Names, codes, amounts and accents of writing do not change the digest; words do."""
    first = report_of(message_from_text("Dear Zebulonia, pay the fee 12.50 now!"))
    second = report_of(message_from_text("DEAR Thaddeus — pay  the fee 9 now"), ("Thaddeus",))
    other = report_of(message_from_text("Dear Zebulonia, message us"))
    assert first.digest == second.digest
    assert first.digest != other.digest


def test_the_digest_counts_indicators_in_any_order() -> None:
    """Two messages of the same words with other coordinates differ; their order does not count."""
    one, two = Indicator("link", "a.example"), Indicator("handle", "a.example")
    assert digest_of("pay", (one, two)) == digest_of("pay", (two, one))
    assert len({digest_of("pay", each) for each in ((), (one,), (two,), (one, two))}) == 4


def test_the_longest_message_fits_into_a_report() -> None:
    """Marks are longer than what they replace; what outgrows a field of the store is cut."""
    assert len(report_of(message_from_text("@ab " * (MAX_TEXT // 4))).text) == TEXT_LIMIT


identity = st.sampled_from(
    ["Zebulonia", "ZEBULONIA", "quartzmann", "Ｑｕａｒｔｚｍａｎｎ", "zebulonia.quartzmann@example.com", "example_zebulonia",
     "@example_zebulonia", "Zebu\u200blonia", "https://zebulonia.example/quartzmann",
     "https://pay.example/quartzmann/fee", "https://zebulonia.pay.example/?u=quartzmann",
     "https://quartzmann:pw@pay.example/", "zebulonia-quartzmann.example", "+1-555-0142"]
)  # fmt: skip
frames = st.sampled_from(
    ["Dear {}, pay the fee", "{}", "pay {} now", "your phone {}", "请{}转账", "pay\n{}", "{}{}"]
)


@given(identity, frames, st.sampled_from(Source))
def test_nothing_of_the_asker_is_in_a_report(who: str, frame: str, source: Source) -> None:
    """Name, user name, address and number of the asker are in no field of the report."""
    builder = MessageBuilder()
    words = frame.format(who, who)
    builder.add(source, words, [HiddenLink(0, len(words), f"https://pay.example/{ASKER[2]}?{who}")])
    shown = repr(report_of(builder.build(Origin.USER))).casefold()
    assert not any(part in shown for part in ("zebulonia", "quartzmann", "0142"))


# --- links --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://Pay.Example.com/Fee/now", "https://pay.example.com/Fee/now"),
        ("hxxps://pay[.]example/fee", "https://pay.example/fee"),
        ("pay.example/fee", "pay.example/fee"),
        ("https://me:secret@pay.example/", "https://pay.example"),
        ("https://pay.example/fee?user=me#top", "https://pay.example/fee"),
        ("https://pay.example/fee;id=me/go", "https://pay.example/fee/go"),
        ("https://pay.example/u/123456/fee", "https://pay.example/u/fee"),
        ("https://pay.example/u/12-34-56/fee", "https://pay.example/u/fee"),
        ("https://pay.example/12345/fee", "https://pay.example/12345/fee"),
        ("https://pay.example/me@mail.example/fee", "https://pay.example/fee"),
        ("https://pay.example/me%2540mail/fee", "https://pay.example/fee"),
        ("https://pay.example/a1b2c3d4e5f6/fee", "https://pay.example/fee"),
        ("https://t.me/example_bank", "https://t.me/example_bank"),
        ("https://pay.example/dear-zebulonia/fee", "https://pay.example/fee"),
        ("https://pay.example/ZEBULONIAQUARTZMANN/fee", "https://pay.example/fee"),
        ("https://zebulonia.pay.example/fee", "https://pay.example/fee"),
        ("https://www.pay.example.co.uk/fee", "https://www.pay.example.co.uk/fee"),
    ],
)
def test_a_link_is_kept_without_what_is_personal(written: str, kept: str) -> None:
    """Credentials, query, fragment and personal parts of host and path are left out."""
    assert found_in(f"pay {written} now") == [("link", kept)]


@pytest.mark.parametrize("host", ["zebulonia.example", "zebulonia-quartzmann.example"])
def test_a_site_named_like_the_asker_is_not_kept(host: str) -> None:
    """A domain that bears the asker's name may be the asker's own."""
    assert found_in(f"https://{host}/fee") == []


def test_links_behind_words_are_kept_once() -> None:
    """The target of a hidden link is the indicator, and one link is one indicator."""
    hidden = HiddenLink(0, 4, "https://pay.example/fee")
    assert found_in("here https://pay.example/fee", hidden) == [("link", "https://pay.example/fee")]


def test_links_without_a_host_are_not_kept() -> None:
    """An app link names a person or a chat in its query, so nothing impersonal is left of it."""
    assert found_in("tg://user?id=4242424242") == []


# --- wallets, user names, telephone numbers, mail -----------------------------------------------


def test_wallets_are_kept_when_their_checksum_is_right() -> None:
    """A wallet is kept as written; one with a wrong letter is not."""
    assert found_in(f"send usdt to {TRON}") == [("wallet", TRON)]
    assert found_in(f"send usdt to {TRON[:-1]}u") == []


def test_user_names_are_kept_except_the_askers() -> None:
    """The name to write to is kept; the asker's own, in any case, is not."""
    assert found_in("@example_bank and @Example_Zebulonia") == [("handle", "example_bank")]


@pytest.mark.parametrize(
    "text", ["call {}", "WhatsApp: {}", "text us on {}", "请联系 {}", "加微信 {}", "拨打 {}"]
)
def test_a_number_to_contact_is_kept(text: str) -> None:
    """A number behind a word of contact is the sender's."""
    assert found_in(text.format("+1 555 010 0142")) == [("phone", "+15550100142")]


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "fee {}",
        "contact us: your phone {} is locked",
        "请联系客服,您的手机 {}",
        "call " + "the bank " * (CONTACT_REACH // 8) + "{}",
        "{} call",
    ],
)
def test_any_other_number_is_not_kept(text: str) -> None:
    """A number without such a word close before it, or called the reader's, may be the asker's."""
    assert found_in(text.format("+1 555 010 0142")) == []


def test_mail_addresses_are_never_kept() -> None:
    """No address becomes an indicator, nor the host it stands at."""
    assert found_in("write to support@bank.example or mailto:support@bank.example") == []


def test_there_are_at_most_so_many_indicators() -> None:
    """A message of nothing but links gives the first twenty."""
    links = " ".join(f"https://pay{i}.example" for i in range(50))
    found = found_in(links)
    assert len(found) == MAX_INDICATORS == 20
    assert found[0] == ("link", "https://pay0.example")


@given(st.text(max_size=60), st.lists(st.text(max_size=9), max_size=3))
def test_no_text_and_no_name_breaks_the_report(text: str, names: list[str]) -> None:
    """Whatever the message and the asker's names hold, a report comes out."""
    message = message_from_text(f"{text} https://{text}/{text} @{text}")
    assert report_of(message, tuple(names)).digest
