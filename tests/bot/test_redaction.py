"""Redaction: what stays is known, what is personal goes. All people here are invented."""

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.marks import DIGITS, HIDDEN, NAMES
from bot.message import MAX_TEXT
from bot.redaction import KnownWords, redact
from rules.folding import fold

PROSE = (
    "Your parcel could not be delivered. Please pay the fee, or contact our customer service.",
    "Never send money to somebody who says that your account is locked; will you call the bank?",
    "Hello, my name is Wilfred. Dear customer, this is the support team of your bank.",
    "please see what i am looking for: a home on the high street, and you may mark it with grace and hope.",
    "don't tell anyone, it's a bank transfer in usdt, and the code is yours",
    "he says hi to mr smith at work, from a b c; passport, phone, card, wallet, name, lives, here",
    "您的账户已被冻结,请立即联系客服转账到安全账户。请联系先生。我是客服经理,请您加微信领取奖金。",
    "您的快递丢失,我们将双倍赔偿。小明天安全到家,建国路边的花园小区。护照号码是,手机号,住在,电话",
)
PHRASES = ("Guaranteed Return", "USDT deposit", "安全账户")
KNOWN = KnownWords.from_texts(PROSE, PHRASES)

Disguise = Callable[[str], str]
MARKS = re.compile(rf"\[(?:{'|'.join(NAMES)})\]|[{HIDDEN}{DIGITS}]")


def words_of(text: str) -> list[str]:
    """The words that a redacted text still holds, marks left out."""
    return re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", MARKS.sub(" ", text))


def letters_of(text: str) -> str:
    """Only the letters and digits of a text, in one width and case, marks left out."""
    plain = unicodedata.normalize("NFKC", MARKS.sub(" ", text)).casefold()
    return "".join(filter(str.isalnum, plain))


def is_han(char: str) -> bool:
    """Whether this is a Chinese character."""
    return "\u3400" <= char <= "\u9fff"


# --- what stays ---------------------------------------------------------------------------------


def test_known_words_stay_in_lower_case() -> None:
    """A text of nothing but known words keeps every one of them, and its punctuation."""
    text = "Please pay the fee, or contact our CUSTOMER service!"
    assert redact(text, KNOWN) == text.lower()


def test_known_chinese_stays() -> None:
    """Characters stay where they stand beside a neighbour they are known with, spaces or not."""
    assert redact("您的账户已被冻结。请 立 即联系客服", KNOWN) == "您的账户已被冻结。请立即联系客服"
    assert redact("您的賬戶已被凍結", KNOWN) == "您的账户已被冻结"


def test_a_run_of_unknown_words_is_one_mark() -> None:
    """However many unknown words stand together, one mark tells that something was there."""
    assert redact("please zebra-giraffe okapi's pay 🎁 the ocelot", KNOWN) == "please ▒ pay the ▒"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pay 12.50 or 1,000 usdt", "pay # or # usdt"),
        ("pay 100usdt, 24h", "pay #usdt, #"),
        ("see https://pay.example.com/you?a=1, please", "see [link], please"),
        ("请联系example.com领取奖金", "请联系[link]领取奖金"),
        ("contact @example_bank please", "contact [handle] please"),
        ("wechat: pay_the_fee", "▒: [handle]"),
        ("send to bank@example.com or bank at example dot com", "send to [email] or [email]"),
        ("call +1 (555) 010-0142", "call [phone]"),
        ("card 4111 1111 1111 1111", "card [number]"),
        ("passport AB1234567, passport E 123 456 78", "passport [number], passport [number]"),
        ("phone five five five zero one four two", "phone [number]"),
        ("手机号一三八零零一三八零零零", "手机号[number]"),
        ("wallet 0x52908400098527886E0F7030069857D2E4169EE7", "wallet [wallet]"),
        ("①②③④⑤⑥⑦ ９９９９９９９ 1️⃣2️⃣3️⃣", "[number]"),
    ],
)
def test_coordinates_become_marks(text: str, expected: str) -> None:
    """A link, user name, e-mail address, number or wallet becomes the mark of its kind."""
    assert redact(text, KNOWN) == expected


def test_nothing_of_an_unknown_script_stays() -> None:
    """With nothing known, nothing stays, in any script."""
    nothing = KnownWords.from_texts(())
    for text in ("Привет", "สวัสดี", "नमस्ते", "こんにちは", "안녕하세요", "مرحبا", "hello", "你好"):
        assert redact(text, nothing) == HIDDEN


# --- what is known ------------------------------------------------------------------------------


def test_a_word_only_seen_with_a_capital_is_not_taken_from_prose() -> None:
    """A capital may mean a name, so prose gives only what it writes small; phrases give all."""
    assert not KNOWN.holds("wilfred")
    assert not KnownWords.from_texts(["Ask Okapi. Okapi knows."]).holds("okapi")
    assert KnownWords.from_texts(["ask Okapi", "an okapi"]).holds("okapi")
    assert KNOWN.holds("guaranteed")
    assert KNOWN.holds("usdt's")


def test_a_word_that_stands_where_a_name_stands_is_not_taken() -> None:
    """Neither prose nor phrases teach a name that follows a title, a greeting or a label."""
    known = KnownWords.from_texts(["i told mr okapi", "我叫安全三"], ["dear ocelot", "name: zebra"])
    assert not any(map(known.holds, ("okapi", "ocelot", "zebra")))
    assert "安全" not in known.grams


def test_short_runs_of_other_unspaced_scripts_are_not_enough() -> None:
    """Kana and Thai letters are few, so only longer known runs let a letter stay."""
    known = KnownWords.from_texts(["おめでとうございます", "โอนเงินเข้าบัญชี"])
    assert redact("おめでとう", known) == "おめでとう"
    assert redact("でと うご", KnownWords.from_texts(["でとう"])) == "でとう▒"
    assert redact("โอนเงินเข้า", known) == unicodedata.normalize("NFKC", "โอนเงินเข้า")
    assert redact("เงินนเข้", known) == HIDDEN


# --- names win over known words -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear Grace, pay the fee", "dear ▒, pay the fee"),
        ("hi grace may, pay the fee", "hi ▒, pay the fee"),
        ("Hello! Hope, call the bank", "hello! ▒, call the bank"),
        ("Dear customer, pay", "dear customer, pay"),
        ("MR. HIGH SAYS HI TO", "mr. ▒ says hi to"),
        ("i am grace", "i am ▒"),
        ("My name is High, call", "my name is ▒, call"),
        ("name: high street, pay", "name: ▒, pay"),
        ("pay the fee to Will Okapi here", "pay the fee to ▒ here"),
        ("pay the fee to okapi will here", "pay the fee to ▒ here"),
        ("please call Grace at work", "please call ▒ at work"),
        ("please mark it", "please mark it"),
        ("hope you call. regards,\nGrace", "hope you call. ▒,\n▒"),
        ("call the Bank Okapi here", "call the ▒ here"),
        ("尊敬的建国先生,您的账户", "▒先生,您的账户"),
        ("我叫建国路,请您加微信", "▒,请您加微信"),
        ("我是陈安全,请您加微信", "我是▒,请您加微信"),
        ("请立即联系陈安全转账", "请立即联系▒转账"),
        ("收款人:安全,转账", "▒:▒,转账"),
        ("亲爱的安全账户", "▒"),
        ("请联系欧阳安全", "请联系▒"),
        ("安全·建国,请您", "▒,请您"),
    ],
)
def test_a_known_word_goes_where_a_name_stands(text: str, expected: str) -> None:
    """After a title, a greeting or an introduction, or beside a name, known words go too."""
    names = KnownWords.from_texts(["our dear hello mr", "尊敬的客户"])
    known = KnownWords(KNOWN.words | names.words | {"dear", "hello"}, KNOWN.grams)
    assert redact(text, known) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hola paz, su cuenta", "hola ▒, su cuenta"),
        ("me llamo paz sol, su cuenta", "me llamo ▒, su cuenta"),
        ("Estimado cliente, su cuenta", "estimado cliente, su cuenta"),
        ("sehr geehrter Herr Reich, ihr konto", "sehr geehrter herr ▒, ihr konto"),
        ("Mit freundlichen Grüßen\nReich", "mit freundlichen ▒\n▒"),
        ("bonjour madame Claire, votre compte", "bonjour madame ▒, votre compte"),
        ("Prezada Vitória, sua conta", "prezada ▒, sua conta"),
        ("Уважаемая Вера, ваш счёт", "уважаемая ▒, ваш счет"),
        ("меня зовут вера, ваш счёт", "меня зовут ▒, ваш счет"),
        ("Sayın Barış, hesap", "sayın ▒, hesap"),
        ("barış bey, hesap", "▒ bey, hesap"),
        ("hesap barış", "hesap barış"),
        ("하늘님 계좌 고객님", "▒ 계좌 고객님"),
        ("ひかりさん、口座", "▒、口座"),
        ("प्रिय आशा, खाता", "प्रिय ▒, खाता"),
        ("عزيزتي أمل، حساب", "عزيزتي ▒ حساب"),
    ],
)
def test_names_stand_at_their_places_in_other_languages(text: str, expected: str) -> None:
    """Titles, greetings and introductions of other languages hide known words as well."""
    learned = (
        "hola me llamo paz y sol su cuenta estimado cliente", "sehr geehrter herr reich ihr konto",
        "mit freundlichen", "bonjour madame claire votre compte", "prezada vitória sua conta",
        "уважаемая вера ваш счёт меня зовут", "sayın barış bey hesap bu", "하늘님 계좌 고객님",
        "ひかり", "口座", "प्रिय आशा खाता", "عزيزتي أمل حساب",
    )  # fmt: skip
    each = [word for text in learned for word in text.split()]
    assert redact(text, KnownWords.from_texts(each)) == in_folded_words(expected)


def in_folded_words(text: str) -> str:
    """A text with its words as the rulebook folds them."""
    return re.sub(r"[^\W\d_]+", lambda word: fold(word[0]).text, text)


@pytest.mark.parametrize(
    "name", ["Hope Street", "@hope", "HOPE", "hópe", "hope street-home", "x hope"]
)
def test_the_askers_own_name_goes_everywhere(name: str) -> None:
    """The asker's name is hidden in any case and place, known word or not; the rest stays."""
    assert redact("we HOPE you pay, Hope! hope's fee", KNOWN, [name, ""]).count("hope") == 0
    assert redact("please pay the fee", KNOWN, [name]) == "please pay the fee"


def test_the_words_of_a_user_name_go_together_only() -> None:
    """A user name is hidden as a whole; a word of it alone is a word like others."""
    shown = redact("pay Bank_Fee, pay the fee, @bank_fee", KNOWN, ["@bank_fee"])
    assert shown == "pay ▒, pay the fee, [handle]"


def test_the_askers_chinese_name_goes_inside_a_sentence() -> None:
    """A Chinese name is hidden as a whole and without its surname, traditional or simplified."""
    for name in ("冻客服", "凍客服"):
        assert redact("请立即联系客服转账", KNOWN, [name]) == "请立即联系▒转账"
    assert redact("请立即联系客服转账", KNOWN, ["客"]).count("客") == 0


# --- nothing personal survives ------------------------------------------------------------------

NAMES_EN = ("Zebulonia", "Quartzmann", "Thaddeus", "Oyelaran", "Bronwyn", "Mbekisa")
NAMES_ZH = ("王梓萱", "李沐宸", "欧阳晓峰", "张伟", "陈建国", "刘安全", "赵小明天", "邓立即")
NUMBERS = (
    "+1-555-0142", "4111 1111 1111 1111", "E12345678", "110101199003070000", "078-05-1120",
    "13800138000", "GB29NWBK60161331926819", "SW1A 1AA", "AB 12 34 56 C",
)  # fmt: skip
EMAILS = ("zebulonia@example.com", "q.quartzmann+home@mail.example.co", "oyelaran@example.test")
HOMES = ("12 Quartzmann Street", "221B High Street", "7 Grace Hope Road, flat 3", "Calle Okapi 12")
HOMES_ZH = ("建国路88号", "安全路12号3栋201室", "花园小区7栋2单元301")


def spaced(text: str) -> str:
    """Every letter apart."""
    return " ".join(text)


def zero_width(text: str) -> str:
    """An invisible character between all letters."""
    return "\u200b".join(text)


def wide(text: str) -> str:
    """Letters and digits full width."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def keycaps(text: str) -> str:
    """Digits as emoji."""
    return re.sub(r"\d", lambda digit: digit[0] + "\ufe0f\u20e3", text)


DISGUISES = st.sampled_from(
    [str, str.upper, str.lower, str.title, spaced, zero_width, wide, keycaps, "«{}»".format,
     "({}),".format, "🎁{}🎁".format, "*{}*".format, "_{}_".format, "{}'s".format]
)  # fmt: skip
FRAMES_EN = st.sampled_from(
    ["{}", "{} please call the bank", "please call {} here", "pay the fee, {}", "Dear {},\npay",
     "hi {} will you pay", "your parcel, {}, is here", "the bank says\n{}\nsays the bank"]
)  # fmt: skip
FRAMES_ZH = st.sampled_from(
    ["{}", "尊敬的{}先生,您的账户已被冻结", "请立即联系{}转账到安全账户", "我叫{},请您加微信", "您的快递{}丢失",
     "{}客服经理", "转账到 {} 账户"]
)  # fmt: skip
ANY_FRAME = st.one_of(FRAMES_EN, FRAMES_ZH)


@given(st.lists(st.sampled_from(NAMES_EN), min_size=1, max_size=3), DISGUISES, FRAMES_EN)
def test_no_western_name_survives(names: list[str], disguise: Disguise, frame: str) -> None:
    """No name is left in any place of a sentence and in any disguise."""
    shown = redact(frame.format(disguise(" ".join(names))), KNOWN)
    assert not any(name.lower() in letters_of(shown) for name in names)


@given(st.sampled_from(NAMES_ZH), st.sampled_from([str, spaced, zero_width]), FRAMES_ZH)
def test_no_chinese_name_survives(name: str, disguise: Disguise, frame: str) -> None:
    """No Chinese name is left, nor the given name alone, even where it is made of known words."""
    shown = redact(frame.format(disguise(name)), KNOWN)
    around = redact(frame.format("▒"), KNOWN)
    assert name not in letters_of(shown)
    assert name[-2:] not in letters_of(shown) or name[-2:] in letters_of(around)


@given(st.sampled_from(NUMBERS), DISGUISES, ANY_FRAME)
def test_no_number_survives(number: str, disguise: Disguise, frame: str) -> None:
    """No phone, card, passport, account or postcode leaves a digit, or its letters."""
    shown = redact(frame.format(disguise(number)), KNOWN)
    assert not any(char.isdecimal() for char in shown)
    letters = re.sub("[^a-z]", "", number.lower())
    assert len(letters) < 3 or letters not in letters_of(shown)


@given(st.sampled_from(EMAILS), DISGUISES, ANY_FRAME)
def test_no_mail_address_survives(address: str, disguise: Disguise, frame: str) -> None:
    """No e-mail address leaves a part in front of the @ behind."""
    local = re.sub("[^a-z]", "", address.partition("@")[0])
    assert local not in letters_of(redact(frame.format(disguise(address)), KNOWN))


@given(
    st.sampled_from(HOMES),
    st.sampled_from([str, str.upper, str.lower, zero_width, wide]),
    ANY_FRAME,
)
def test_no_home_survives(home: str, disguise: Disguise, frame: str) -> None:
    """No street address is left, even one made of known words."""
    shown = letters_of(redact(frame.format(disguise(home)), KNOWN))
    assert not any(part in shown for part in ("quartz", "highstreet", "gracehope", "okapi"))


@given(st.sampled_from(HOMES_ZH), st.sampled_from([str, spaced, zero_width, wide]), FRAMES_ZH)
def test_no_chinese_home_survives(home: str, disguise: Disguise, frame: str) -> None:
    """No Chinese address is left, even one made of known words."""
    shown = redact(frame.format(disguise(home)), KNOWN)
    around = letters_of(redact(frame.format("▒"), KNOWN))
    assert home[:2] not in letters_of(shown) or home[:2] in around
    assert not any(char.isdecimal() for char in shown)


# --- laws ---------------------------------------------------------------------------------------

KNOWN_BITS = sorted(KNOWN.words)[:80] + [text[i : i + 4] for text in PROSE[-2:] for i in range(40)]
CUES = ["Dear", "mr", "hi", "name:", "i am", "my name is", "尊敬的", "我叫", "先生", "Regards,\n"]
BITS = [*KNOWN_BITS, *CUES, *NAMES_EN, *NAMES_ZH, *NUMBERS, *EMAILS, "[link]", HIDDEN, DIGITS, "@"]
GLUE = ["", " ", ", ", ". ", "\n", "-", "·", ": ", "\u200b", "🎁", "'", "_", "/"]
patchwork = st.lists(
    st.tuples(st.sampled_from(BITS) | st.text(max_size=4), st.sampled_from(GLUE)), max_size=14
).map(lambda bits: "".join(bit + glue for bit, glue in bits))
any_text = st.one_of(st.text(st.characters(), max_size=80), patchwork)


@settings(max_examples=300)
@given(any_text, st.lists(st.sampled_from(["Grace", "pay", "客服", "@bank_fee"]), max_size=2))
def test_every_word_left_is_known(text: str, names: list[str]) -> None:
    """Whatever comes in, each word that comes out is known or a mark, and no digit is left."""
    shown = redact(text, KNOWN, names)
    letters = {letter for gram in KNOWN.grams for letter in gram}
    for word in words_of(shown):
        latin = [part.strip("'") for part in re.split(r"[\u3400-\u9fff]+", word)]
        assert all(map(KNOWN.holds, filter(None, latin)))
        assert all(char in letters for char in word if is_han(char))
    assert not any(unicodedata.category(char)[0] == "N" for char in shown)


@settings(max_examples=300)
@given(any_text, st.lists(st.sampled_from(["Grace", "pay", "客服", "@bank_fee"]), max_size=2))
def test_redacting_twice_is_redacting_once(text: str, names: list[str]) -> None:
    """A redacted text redacts to itself."""
    once = redact(text, KNOWN, names)
    assert redact(once, KNOWN, names) == once


@pytest.mark.parametrize(
    "bit",
    ["a", "@", "0 ", "a.", "0.", "王", "室", "mr ", "Mark Will ", "ﷺ", "a'", "- ", "one ", "0a",
     "+ ", "x ", "https://", "rue a a a ", "我叫", "先生", "·王", "\u0301", "a@a.", "a at a ", "🎁",
     "dear ", "[", "[link", "一 ", "\u200b", "\ud800"],
)  # fmt: skip
def test_odd_texts_of_full_length_are_redacted(bit: str) -> None:
    """A text of full length, one thing over and over, is redacted, and not to something longer."""
    text = (bit * MAX_TEXT)[:MAX_TEXT]
    assert len(redact(text, KNOWN)) <= 2 * MAX_TEXT


def test_a_text_that_does_not_settle_is_hidden_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the passes run out before the text stands still, nothing of it is kept."""
    monkeypatch.setattr("bot.redaction._PASSES", 1)
    assert redact("please pay Okapi", KNOWN) == HIDDEN
    assert redact("please pay", KNOWN) == "please pay"
