"""Hosts that imitate a brand are told from its own and from honest neighbours."""

import pytest

from rules.signals.brands import (
    INNOCENT,
    OFFICIAL,
    OFFICIAL_DOMAINS,
    ORDINARY,
    WHOLE_ONLY,
    WORLDWIDE,
)
from rules.signals.hosts import registrable_domain
from rules.signals.lookalikes import imitated_brand


@pytest.mark.parametrize(
    ("host", "brand"),
    [
        ("binance-help.example", "binance"),
        ("binancehelp.example", "binance"),
        ("b1nance.example", "binance"),
        ("blnance.example", "binance"),
        ("binnance.example", "binance"),
        ("bianance.example", "binance"),
        ("bniance.example", "binance"),
        ("binanc.example", "binance"),
        ("support-binance.shop.example", "binance"),
        ("coinbase.com.evil.test", "coinbase"),
        ("metarnask.example", "metamask"),
        ("pay-pal.example", "paypal"),
        ("pаypal.example", "paypal"),
        ("páypal.example", "paypal"),
        ("xn--pypal-4ve.com", "paypal"),
        ("paypal-login.vercel.app", "paypal"),
        ("amazon.top", "amazon"),
        ("amazon.tk", "amazon"),
        ("arnazon-prime.example", "amazon"),
        ("wellsfarg0.example", "wellsfargo"),
        ("usps-track.example", "usps"),
        ("hsbc.shop", "hsbc"),
        ("dhl-parcel.example", "dhl"),
        ("apple-id.example", "apple"),
        ("app1e.example", "apple"),
        ("apple.login.example", "apple"),
        ("line-pay.example", "line"),
        ("telegran.org", "telegram"),
        ("whatsapp-web.test", "whatsapp"),
        ("stearncommunity.example", "steamcommunity"),
        ("tao-bao.example", "taobao"),
        ("icloud.find-phone.example", "icloud"),
        ("paypal-secure-login.example", "paypal"),
        ("paypal.account.example", "paypal"),
        ("paypalsecurelogin.example", "paypal"),
        ("coinmarkettcapp.example", "coinmarketcap"),
        ("bbva-seguridad.example", "bbva"),
        ("itau-cliente.example", "itau"),
        ("sberbank-online.example", "sberbank"),
        ("novaposhta-pay.example", "novaposhta"),
        ("inpost-paczka.example", "inpost"),
        ("absher-login.example", "absher"),
        ("bkash-offer.example", "bkash"),
        ("vietcombank.vn-pay.example", "vietcombank"),
        ("kakaobank-help.example", "kakaobank"),
        ("gcash-verify.example", "gcash"),
        ("correios-rastreio.example", "correios"),
        ("tonkeeper-airdrop.example", "tonkeeper"),
        ("sparkasse-login.example", "sparkasse"),
        ("yurtiçikargo.example", "yurticikargo"),
    ],
)
def test_an_imitation_names_its_brand(host: str, brand: str) -> None:
    """Swapped digits and letters, additions, one mistake and foreign suffixes are seen through."""
    assert imitated_brand(host) == brand


@pytest.mark.parametrize(
    "host",
    [
        "pineapple.example",
        "jtexpress.example",
        "track.sicepat.example",
        "applepie.example",
        "apple-pie.example",
        "amazonas.example",
        "pick-ups.example",
        "airline.example",
        "pipeline-shop.example",
        "online.example",
        "signal-processing.example",
        "likewise.example",
        "dbs-plumbing.example",
        "finance.example",
        "webchat.example",
        "allpay.example",
        "twister.example",
        "cloud.example",
        "revolt.example",
        "discard.example",
        "tech-revolution.example",
        "techrevolution.example",
        "onlinepayment.example",
        "multicloud.example",
        "my-skills.example",
        "carousel.example",
        "trevor.example",
        "delivery.example",
        "papaya-shop.example",
        "mantra.example",
        "mobile-shop.example",
        "shoppingandmore.example",
        "bitcoinexchange.example",
        "import-export.example",
        "radium.example",
        "safepay.example",
        "wild-berries.example",
        "allegromusic.example",
        "my-sparkasse-town.de",
        "paypal.gov.uk",
        "sbi.bank.in",
        "any.bank.in",
        "amazon.com.be",
        "mercadolivre.com.br",
        "example.com",
        "localhost",
    ],
)
def test_an_honest_neighbour_is_no_imitation(host: str) -> None:
    """Words that hold or resemble a brand's name are left in peace."""
    assert imitated_brand(host) is None


def test_a_brand_does_not_imitate_itself() -> None:
    """No official domain, nor a host under one, imitates any brand."""
    hosts = [*OFFICIAL_DOMAINS, *(f"sign-in.{domain}" for domain in OFFICIAL_DOMAINS)]
    assert [host for host in hosts if imitated_brand(host)] == []


def test_an_official_domain_is_one_that_can_be_registered() -> None:
    """Each official domain is a registrable domain, or hosts those of customers, never a guess."""
    hosts = [f"www.{domain}" for domain in OFFICIAL_DOMAINS]
    assert [host for host in hosts if registrable_domain(host) is None] == []


@pytest.mark.parametrize(
    "host", ["amazon.co.jp", "amazon.de", "dhl.de", "shopee.co.th", "google.com.tw"]
)
def test_a_worldwide_brand_owns_its_name_in_every_country(host: str) -> None:
    """The name of a worldwide brand right below a country's suffix is its own."""
    assert imitated_brand(host) is None


def test_the_lists_speak_of_brands_in_the_table() -> None:
    """Every worldwide and every ordinary brand has official domains; no innocent word is one."""
    assert set(OFFICIAL) >= WORLDWIDE | ORDINARY | WHOLE_ONLY
    assert not INNOCENT & set(OFFICIAL)
