"""Periods and pieces of work, as they follow an amount: "a day", "в месяц", "per tugas"."""

from collections.abc import Mapping

from rules.signals.words.currencies import alternatives
from rules.signals.words.spelling import is_spaced, plain

# by the hour, day or week, or by the piece
_WORK: Mapping[str, str] = {
    "es": "al día, por día, diarios, diario, diarias, a la semana, por semana, semanales,"
    " por hora, la hora, cada día, por tarea, por pedido, por cada tarea, por like, por reseña",
    "pt": "por dia, ao dia, diários, diarios, por semana, semanais, por hora, a hora, por tarefa,"
    " por pedido, cada dia, por curtida, por avaliação, no dia",
    "fr": "par jour, /jour, par semaine, par heure, de l'heure, l'heure, par tâche, chaque jour,"
    " la journée, par avis, par mission, quotidien",
    "de": "am tag, pro tag, täglich, pro woche, die woche, wöchentlich, pro stunde, die stunde,"
    " stündlich, pro aufgabe, /tag, /stunde, /std, pro auftrag",
    "it": "al giorno, a settimana, alla settimana, all'ora, all’ora, l'ora, per compito,"
    " ogni giorno, giornalieri, per attività, /giorno, /ora",
    "ru": "в день, в час, в неделю, за день, за смену, за час, за задание, ежедневно,"
    " каждый день, за заказ, /день, /час, /смена, за лайк, за отзыв, в сутки, еженедельно,"
    " за выезд",
    "uk": "на день, в день, за день, на годину, за годину, на тиждень, за зміну, щодня,"
    " за завдання, /день, /год, за лайк, на добу, за відгук",
    "pl": "dziennie, na dzień, za dzień, za godzinę, na godzinę, tygodniowo, na tydzień,"
    " za zadanie, /dzień, /h, /godz, za zmianę",
    "tr": "günlük, günde, her gün, saatlik, haftalık, görev başına, saat başı, günlüğü",
    "ar": "يوميا, يومياً, في اليوم, باليوم, أسبوعيا, اسبوعيا, في الأسبوع, بالساعة, في الساعة,"
    " لكل مهمة, كل يوم, لكل ساعة",
    "hi": "रोज़, रोज, प्रतिदिन, रोजाना, रोज़ाना, हर दिन, प्रति दिन, प्रति घंटा, प्रति टास्क,"
    " प्रति सप्ताह, roz, rozana, har din, per day, daily, har roz, प्रति कार्य",
    "bn": "প্রতিদিন, দৈনিক, প্রতি দিন, প্রতি ঘণ্টা, প্রতি টাস্ক, প্রতি সপ্তাহে, protidin, per day",
    "id": "per hari, /hari, sehari, setiap hari, tiap hari, per jam, /jam, per minggu, seminggu,"
    " per tugas, per misi, perhari, per like",
    "ms": "sehari, /hari, setiap hari, sejam, seminggu, per hari, setiap tugasan, satu hari",
    "vi": "/ngày, một ngày, mỗi ngày, 1 ngày, /giờ, mỗi giờ, /đơn, mỗi đơn, /tuần, mỗi tuần, /ca,"
    " 1 đơn, trên ngày",
    "th": "ต่อวัน, /วัน, ต่อชั่วโมง, /ชั่วโมง, ต่อสัปดาห์, ต่องาน, ทุกวัน, /ชม, ต่อชม",
    "km": "ក្នុងមួយថ្ងៃ, មួយថ្ងៃ, រាល់ថ្ងៃ, ក្នុងមួយម៉ោង, /ថ្ងៃ, ក្នុង១ថ្ងៃ, ក្នុង1ថ្ងៃ",
    "my": "တစ်နေ့, တစ်ရက်, နေ့စဉ်, တစ်နာရီ, /နေ့",
    "fil": "kada araw, bawat araw, araw-araw, sa isang araw, per araw, kada oras, isang araw,"
    " kada task, /araw, a day",
    "ko": "/일, 하루, 매일, 일당, 시간당, /시간, 건당, /건",
    "ja": "/日, 毎日, /時間, /件, 一日, 1日",
    "sw": "kwa siku, kila siku, kwa saa, kwa wiki, /siku, kwa kazi",
}
# also a rent, also a subscription
_MONTHLY: Mapping[str, str] = {
    "es": "al mes, mensuales, mensual, por mes, al año, anuales",
    "pt": "por mês, ao mês, mensais, mensal, por ano",
    "fr": "par mois, /mois, mensuels, mensuel, par an",
    "de": "im monat, pro monat, monatlich, /monat, im jahr",
    "it": "al mese, mensili, mensile, /mese, all'anno",
    "ru": "в месяц, в мес, ежемесячно, /мес, /месяц, в год",
    "uk": "на місяць, в місяць, щомісяця, /міс, за місяць",
    "pl": "miesięcznie, na miesiąc, /mies, za miesiąc",
    "tr": "aylık, ayda, her ay",
    "ar": "شهريا, شهرياً, في الشهر, بالشهر, سنويا",
    "hi": "प्रति माह, हर महीने, प्रतिमाह, har mahine, per month",
    "bn": "প্রতি মাসে, মাসিক",
    "id": "per bulan, /bulan, sebulan, tiap bulan, perbulan, setiap bulan",
    "ms": "sebulan, /bulan, setiap bulan",
    "vi": "/tháng, một tháng, mỗi tháng, 1 tháng",
    "th": "ต่อเดือน, /เดือน",
    "km": "ក្នុងមួយខែ, មួយខែ, /ខែ",
    "my": "တစ်လ, လစဉ်, တစ်လကို",
    "fil": "kada buwan, bawat buwan, sa isang buwan, buwan-buwan",
    "ko": "/월, 매월, 한달, 매달",
    "ja": "/月, 毎月",
    "sw": "kwa mwezi, kila mwezi",
}
_YEARLY = (
    "al año, anual, anuales, ao ano, ao mês, al mes, par an, jährlich, p.a, annuo, в год, годовых,"
    " річних, rocznie, yıllık, aylık, سنويا, شهريا, per tahun, setahun, /năm, mỗi năm, ต่อปี, 매년,"
    " 年利"
)


def _flat(*tables: Mapping[str, str]) -> list[str]:
    return [
        word.strip() for table in tables for words in table.values() for word in words.split(",")
    ]


_END = r"(?![a-z\u00df-\u024f\u0400-\u052f\u1ea0-\u1eff])"


def _any_of(words: list[str]) -> str:
    both = words + [plain(word) for word in words]
    spaced = [word for word in both if is_spaced(word[-1])]
    joined = [word for word in both if not is_spaced(word[-1])]
    return f"(?:(?:{alternatives(spaced)}){_END}|{alternatives(joined)})"


WORK = _any_of(_flat(_WORK))
"""By the hour, day or week, or by the piece, as a pattern; English and Chinese aside."""

MONTHLY = _any_of(_flat(_MONTHLY))
"""By the month or year, as a pattern."""

PERIODS = _any_of(_flat(_WORK, _MONTHLY) + [word.strip() for word in _YEARLY.split(",")])
"""By any period, as a pattern."""
