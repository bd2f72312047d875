"""A deadline is told from plans, opening hours and the length of things."""

import pytest

from rules.signals import find_signals


def deadlines(text: str) -> list[str]:
    """Return the deadlines of `text`."""
    return [text[s.start : s.end] for s in find_signals(text) if s.name == "time.deadline"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("pay within 24 hours", "within 24 hours"),
        ("Reply within the next 2-3 hours", "within the next 2-3 hours"),
        ("your account will be blocked in 48 hours", "blocked in 48 hours"),
        ("send it in 10 minutes", "in 10 minutes"),
        ("you have 15 minutes left", "15 minutes left"),
        ("by 18:00 today", "by 18:00"),
        ("before 5 pm or lose it", "before 5 pm"),
        ("your ticket expires tonight", "expires tonight"),
        ("today only", "today only"),
        ("请在24小时内处理", "请在24小时内"),
        ("30分钟内付款", "30分钟内"),
        ("今天18:00前确认", "18:00前"),
        ("今晚截止", "今晚截止"),
        ("dentro de 24 horas", "dentro de 24 horas"),
        ("antes de las 18:00", "antes de las 18:00"),
        ("vence hoy", "vence hoy"),
        ("no prazo de 24 horas", "no prazo de 24 horas"),
        ("expira hoje", "expira hoje"),
        ("sous 24 heures", "sous 24 heures"),
        ("dans les 24h", "dans les 24h"),
        ("avant minuit", "avant minuit"),
        ("innerhalb von 24 Stunden", "innerhalb von 24 Stunden"),
        ("bis 18 Uhr", "bis 18 Uhr"),
        ("entro 24 ore", "entro 24 ore"),
        ("scade oggi", "scade oggi"),
        ("в течение 24 часов", "в течение 24 часов"),
        ("до 18:00 сегодня", "до 18:00"),
        ("только сегодня", "только сегодня"),
        ("протягом 24 годин", "протягом 24 годин"),
        ("w ciągu 24 godzin", "w ciągu 24 godzin"),
        ("w ciagu 24 godzin", "w ciagu 24 godzin"),
        ("24 saat içinde", "24 saat içinde"),
        ("saat 18:00'e kadar", "18:00'e kadar"),
        ("خلال 24 ساعة", "خلال 24 ساعة"),
        ("خلال ٢٤ ساعة", "خلال ٢٤ ساعة"),
        ("24 घंटे के भीतर", "24 घंटे के भीतर"),
        ("24 ghante ke andar", "24 ghante ke andar"),
        ("২৪ ঘণ্টার মধ্যে", "২৪ ঘণ্টার মধ্যে"),
        ("dalam waktu 24 jam", "dalam waktu 24 jam"),
        ("dalam tempoh 24 jam", "dalam tempoh 24 jam"),
        ("trong vòng 24 giờ", "trong vòng 24 giờ"),
        ("trong vong 24h", "trong vong 24h"),
        ("ภายใน 24 ชั่วโมง", "ภายใน 24 ชั่วโมง"),
        ("ក្នុងរយៈពេល 24 ម៉ោង", "ក្នុងរយៈពេល 24 ម៉ោង"),
        ("၂၄ နာရီအတွင်း", "၂၄ နာရီအတွင်း"),
        ("sa loob ng 24 oras", "sa loob ng 24 oras"),
        ("24시간 이내", "24시간 이내"),
        ("오늘까지 입금", "오늘까지"),
        ("24時間以内", "24時間以内"),
        ("本日中にお支払い", "本日中"),
        ("ndani ya masaa 24", "ndani ya masaa"),
        ("within ２４ hours", "within ２４ hours"),
        ("with\u200bin 24 hours", "with\u200bin 24 hours"),
    ],
)
def test_a_deadline_is_told(text: str, words: str) -> None:
    """A deadline by hours, by the clock or by the day is told in every language."""
    assert deadlines(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "I'll be home in 10 minutes",
        "see you in 2 hours",
        "the film is 2 hours long",
        "we are open until 18:00",
        "open 9:00-18:00, Monday to Friday",
        "von 9 bis 18 Uhr, 9:00 bis 18:00 Uhr",
        "с 9:00 до 18:00",
        "营业时间9:00-18:00",
        "3 days ago, 24 hours a day",
        "5分钟前他来过",
        "il y a 3 jours",
        "قبل 5 أيام",
        "5 นาทีที่แล้ว",
        "version 18.00 costs 24",
        "it rained today",
    ],
)
def test_other_times_are_no_deadline(text: str) -> None:
    """Plans, opening hours, lengths and the past press nobody."""
    assert deadlines(text) == []
