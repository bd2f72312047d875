"""Disguises fall away, and what only looks like one stays."""

import pytest

from rules.folding import fold, words_of


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("𝐖𝐡𝐚𝐭𝐬𝐀𝐩𝐩 ⓥⓘⓟ", "whatsapp vip"),
        ("🅿🅰🆈 🄿🄰🅈 ⒫⒜⒴", "pay pay pay"),
        ("🇵🇦🇾 now", "pay now"),
        ("🇺🇸 to 🇩🇪🇫🇷", "to"),
        ("🆓gift", "free gift"),
        ("1️⃣2️⃣ ❶❷ ⑴⑵ ⒈⒉ ⓪", "12 12 12 12 0"),
        ("ᴍᴏɴᴇʏ ˢᵉⁿᵈ", "money send"),
        ("˙ʎɐp ɹǝd 00ϛ$ uɹɐǝ", "earn $500 per day"),
        ("trɐnsfer", "transfer"),
        ("te\u200ble\u00adg\u2060r\ufe0fa\U000e0061m", "telegram"),
        ("\u202epay\u202c", "pay"),
        ("p̷a̶y̸ Z̷̧̛a̴l̵g̷o̵", "pay zalgo"),
        ("pay**ment** __now__", "payment now"),
        ("**free** `gift`, ||click|| ~~here~~ for **$500**", "free gift, click here for $500"),
        ("send 🔥 me✅the 🎁🎁 code, 👉 now", "send me the code, now"),
        ("加微❤：abc 转账🔥 立即", "加微❤:abc 转账立即"),
        ("&#112;ay &amp;lt; p&#x61;y", "pay < pay"),
        ("pay<b>ment</b>", "payment"),
        ("em-\nployment", "employment"),
        ("click\nhere", "click here"),
    ],
)
def test_a_disguise_falls_away(written: str, folded: str) -> None:
    """What is written in disguise folds to what is meant."""
    assert fold(written).text == folded


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("раypаl", "paypal"),
        ("Teӏegrаm", "telegram"),
        ("BІТСОІN", "bitcoin"),
        ("νιρ αccess", "vip access"),
        ("ᏔᎪᏞᏞᎬᎢ wallet", "wallet wallet"),
        ("зapaботок", "заработок"),
        ("рау now", "pay now"),
        ("жду рау сейчас now", "жду рау сейчас now"),
        ("pεοple wiпner", "people winner"),
        ("telegram бот", "telegram бот"),
        ("Ра́ÿpӓl", "paypal"),
        ("пepeвeди нa кapтy cpoчнo", "переведи на карту срочно"),
        ("Tepмiнoвo пepeкaжи гpoшi", "терміново перекажи гроші"),
        ("Haбиpaeм людeй, пиши @cap, t.me/cap", "набираем людей, пиши @cap, t.me/cap"),
        ("ваш смартфон Xiaomi ждёт", "ваш смартфон xiaomi ждет"),
        ("μισθόs", "μισθοs"),
    ],
)
def test_look_alike_letters(written: str, folded: str) -> None:
    """A word is read in one alphabet; whole words of look-alikes by the rest of the text."""
    assert fold(written).text == folded


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("p4yp4l acc0unt v3rify", "paypal account verify"),
        ("fr33 $ave $end acces$ profi7", "free save send access profit"),
        ("c@sh cl!ck |oan emai| 1nvest 4ccount", "cash click loan email invest account"),
        ("m0n€y ₿itcoin", "money bitcoin"),
        ("7h15 15 y0ur v3r1f1c4710n c0d3", "this 15 your verification code"),
        ("зар0боток", "зароботок"),
    ],
)
def test_digits_and_signs_are_read_as_letters(written: str, words: str) -> None:
    """In a word, digits and signs are the letters they stand for, at its ends too."""
    assert words_of(fold(written)).text == words


@pytest.mark.parametrize(
    "text",
    [
        "100usdt 500 $20 1,000.50 10k 100k 24h 3am 10s 1st 2nd 5star",
        "mp3 mp4 covid19 b2b p2p 4g web3 iphone15 win32 utf8 sha256 s3 ps5 day5",
        "code 834120 g-512033 ab12cd34 x9k2",
        "$btc $doge support@paypal.com user@p4ypal.com telegram@anna",
        "hello!how are you? win! snake_case_name",
        "3.5% 12:30 2026-11-23 +1-555-0101",
    ],
)
def test_numbers_codes_and_names_stay(text: str) -> None:
    """Amounts, codes, units, addresses and names with digits are left as they are written."""
    assert fold(text).text == text


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("p a y", "pay"),
        ("p.a.y p-a-y p_a_y p*a*y", "pay pay pay pay"),
        ("p  a  y    n  o  w", "pay now"),
        ("p\u2009a\u2009y", "pay"),
        ("p\u200b a\u200b y", "pay"),
        ("U S D T now", "usdt now"),
        ("W.h.a.t.s.A.p.p", "whatsapp"),
        ("p🔥a🔥y", "pay"),
        ("v e r i f y y o u r a c c o u n t", "verifyyouraccount"),
        ("w i t h i n 2 h o u r s", "within 2 hours"),
        ("k_u_n_d_e_n_h_i_n_w_e_i_s", "kundenhinweis"),
        ("d o n ' t  t e l l", "dont tell"),
        ("pay-ment acco.unt ver|ify", "payment account verify"),
        ("加*微*信*领*钱", "加微信领钱"),
        ("加🔥微🔥信", "加微信"),
        ("加 微 信 領錢", "加微信领钱"),
        ("加.微.信", "加微信"),
    ],
)
def test_letters_set_apart_are_put_together(written: str, words: str) -> None:
    """A word whose letters were set apart is one word again."""
    assert words_of(fold(written)).text == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sign-up and log-in", "sign up and log in"),
        ("plan a or b", "plan a or b"),
        ("it is 5 a day", "it is 5 a day"),
        ("J. R. Smith", "j r smith"),
        ("pleeeease", "pleeeease"),
    ],
)
def test_words_that_stand_apart_stay_apart(text: str, words: str) -> None:
    """Two letters, two words and letters repeated for emphasis are no disguise."""
    assert words_of(fold(text)).text == words
