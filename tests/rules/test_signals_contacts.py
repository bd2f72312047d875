"""A talk that is to move elsewhere is told from an app that is merely named."""

import pytest

from rules.signals import find_signals


def told(text: str, name: str) -> list[str]:
    """Return the words of `text` that carry the signal `name`."""
    return [text[s.start : s.end] for s in find_signals(text) if s.name == name]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("add me on WhatsApp", "add me on WhatsApp"),
        ("Text me on Telegram @example_hr", "Text me on Telegram"),
        ("contact our agent via Viber", "contact our agent via Viber"),
        ("please write to me on Signal", "write to me on Signal"),
        ("add me on LINE", "add me on LINE"),
        ("WhatsApp: +1-555-0100", "WhatsApp"),
        ("Telegram @example_hr", "Telegram"),
        ("let's continue on Zalo", "let's continue on Zalo"),
        ("my KakaoTalk id is abc", "my KakaoTalk"),
        ("加微信 abc123", "加微信"),
        ("＋Ｖ abc123", "＋Ｖ"),
        ("加我V信详聊", "加我V信"),
        ("加薇信领取", "加薇信"),
        ("扫码加微信群", "扫码加微信"),
        ("加賴 abc123", "加賴"),
        ("escríbeme por WhatsApp", "escríbeme por WhatsApp"),
        ("ESCRIBEME AL WHATSAPP", "ESCRIBEME AL WHATSAPP"),
        ("me chama no zap", "me chama no zap"),
        ("contactez-moi sur WhatsApp", "contactez-moi sur WhatsApp"),
        ("schreib mir auf WhatsApp", "schreib mir auf WhatsApp"),
        ("scrivimi su Telegram", "scrivimi su Telegram"),
        ("пиши мне в телеграм", "пиши мне в телеграм"),
        ("пишите в тг", "пишите в тг"),
        ("пишіть мені у вайбер", "пишіть мені у вайбер"),
        ("napisz do mnie na WhatsApp", "napisz do mnie na WhatsApp"),
        ("WhatsApp'tan yazın", "WhatsApp'tan yazın"),
        ("تواصل معي على واتساب", "تواصل معي على واتساب"),
        ("व्हाट्सएप पर संपर्क करें", "व्हाट्सएप पर संपर्क"),
        ("whatsapp par message karo", "whatsapp par message karo"),
        ("টেলিগ্রামে যোগাযোগ করুন", "টেলিগ্রামে যোগাযোগ"),
        ("hubungi saya via WA", "hubungi saya via WA"),
        ("sila hubungi saya di Telegram", "hubungi saya di Telegram"),
        ("kết bạn Zalo với em", "kết bạn Zalo"),
        ("ket ban zalo voi em", "ket ban zalo"),
        ("แอดไลน์ @abc123", "แอดไลน์"),
        ("ទាក់ទងតាម តេឡេក្រាម", "ទាក់ទងតាម តេឡេក្រាម"),
        ("တယ်လီဂရမ် ကနေ ဆက်သွယ်ပါ", "တယ်လီဂရမ် ကနေ ဆက်သွယ်"),
        ("message mo ako sa Viber", "message mo ako sa Viber"),
        ("카톡 추가해 주세요", "카톡 추가"),
        ("LINEを追加してください", "LINEを追加"),
        ("wasiliana nami kwa WhatsApp", "wasiliana nami kwa WhatsApp"),
        ("add me on What\u200bsApp", "add me on What\u200bsApp"),
        ("ａｄｄ ｍｅ ｏｎ ＷｈａｔｓＡｐｐ", "ａｄｄ ｍｅ ｏｎ ＷｈａｔｓＡｐｐ"),
    ],
)
def test_a_move_to_another_app_is_told(text: str, words: str) -> None:
    """Asking to be reached by another app is told, in every language and in disguise."""
    assert told(text, "contact.other_app") == [words]


@pytest.mark.parametrize(
    "text",
    [
        "I saw the picture on WhatsApp yesterday",
        "WhatsApp was down for an hour",
        "Mum uses Telegram now",
        "we stood in line for the museum",
        "that is a good signal for the team",
        "the finish line is near, signal me when you see it",
        "飞机晚点了，我在机场",
        "他在微信上发了照片",
        "вчера в телеграме писали про дождь. Погода плохая",
        "온라인으로 주문했어요",
        "オンラインで買いました",
        "discord.com is blocked here",
        "My WhatsAppfree day",
    ],
)
def test_an_app_that_is_named_is_no_move(text: str) -> None:
    """News of an app, a picture in one, queues and signals move no talk."""
    assert told(text, "contact.other_app") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("interested? DM me", "DM me"),
        ("inbox me for details", "inbox me"),
        ("PM me please", "PM me"),
        ("有意私聊", "私聊"),
        ("escríbeme por privado", "por privado"),
        ("chama no PV", "chama no PV"),
        ("écris-moi en MP", "en MP"),
        ("schreib mir privat", "schreib mir privat"),
        ("scrivimi in privato", "scrivimi in privato"),
        ("пиши в личку", "в личку"),
        ("подробности в лс", "в лс"),
        ("пишіть в приват", "в приват"),
        ("pisz na priv", "na priv"),
        ("bilgi için DM at", "DM at"),
        ("راسلني على الخاص", "على الخاص"),
        ("inbox karo bhai", "inbox karo"),
        ("ইনবক্স করুন", "ইনবক্স করুন"),
        ("minat? japri ya", "japri"),
        ("berminat pm saya", "pm saya"),
        ("inbox mình nhé", "inbox mình"),
        ("สนใจทักแชทค่ะ", "ทักแชท"),
        ("PM lang po", "PM lang"),
        ("관심 있으면 갠톡 주세요", "갠톡"),
        ("気になる方はDMください", "DMください"),
        ("njoo inbox", "njoo inbox"),
        ("D\u200bM me", "D\u200bM me"),
        ("ＤＭ ｍｅ", "ＤＭ ｍｅ"),
    ],
)
def test_a_move_into_a_private_chat_is_told(text: str, words: str) -> None:
    """Asking for a private message is told in the words of each language."""
    assert told(text, "contact.private") == [words]


@pytest.mark.parametrize(
    "text",
    [
        "the meeting is at 3 pm, mention it to Tom",
        "my inbox is full again",
        "a private chat of the two ministers leaked",
        "البطاقة الخاصة بك",
        "no particular reason",
        "кабель нг-лс",
    ],
)
def test_private_things_are_no_move(text: str) -> None:
    """Afternoons, full inboxes and one's own cards are no private chat."""
    assert told(text, "contact.private") == []


def test_online_in_thai_is_not_the_app_line() -> None:
    """The word for “online” ends like the app's name; alone it hands nobody over."""
    assert told("ทำงานออนไลน์ ทักมาเลย", "contact.other_app") == []
    assert told("ทักไลน์มาเลย", "contact.other_app") != []
