"""Words that set a deadline."""

from collections.abc import Mapping

DEADLINE = "deadline"

_DEADLINES: Mapping[str, str] = {
    "en": "expires today, expires tonight, expires tomorrow, expires soon, expires at midnight,"
    " expire today, expire tonight, expire tomorrow, expiring today, expiring tonight,"
    " ends today, ends tonight, ends tomorrow, ends at midnight, ending today, ending tonight,"
    " ends this week, end of the day, end of today, by the end of today, by end of day, by eod,"
    " by tonight, by midnight, by today, by tomorrow, before midnight, before tonight,"
    " before tomorrow, before the end of the day, today only, only today, only until today,"
    " until midnight, until tonight, until tomorrow, last day to, last chance today, final day,"
    " closes today, closes tonight, closes tomorrow, closing today, closing tonight,"
    " deadline today, deadline is today, deadline tonight, deadline tomorrow, due today,"
    " due tonight, within the hour, within an hour, within the next hour, in the next hour,"
    " within one hour, within a day, within the day, within minutes, within a few minutes,"
    " in the next few minutes, before it expires, by noon, before noon, by close of business,"
    " by cob, offer ends, offer expires, in half an hour, within one day, within two hours,"
    " within twenty-four hours, by the end of the day",
    "zh": "今天截止, 今日截止, 今晚截止, 明天截止, 明日截止, 即将截止, 即將截止, 即将过期,"
    " 即將過期, 今日到期, 今天到期, 今晚到期, 今天过期, 今晚过期, 最后一天, 最後一天, 仅限今天,"
    " 僅限今天, 仅限今日, 僅限今日, 限今日, 限今天, 仅此一天, 今晚之前, 今天之前, 今日之前,"
    " 明天之前, 今天内, 今日内, 今日內, 当日内, 當日內, 当天内, 當天內, 半小时内, 半小時內,"
    " 一小时内, 一小時內, 两小时内, 兩小時內, 下班前, 午夜前, 零点前, 零點前, 逾期作废, 逾期作廢,"
    " 逾期失效, 过期作废, 過期作廢, 限时今天, 十分钟内, 今天下班前, 今夜截止, 二十四小时内,"
    " 二十四小時內, 24小时内, 24小時內",
    "es": "vence hoy, vence mañana, caduca hoy, caduca mañana, expira hoy, expira mañana,"
    " expira esta noche, termina hoy, termina esta noche, hoy mismo, solo hoy, sólo hoy,"
    " solo por hoy, último día, últimas horas, antes de medianoche, antes de la medianoche,"
    " antes de hoy, antes de mañana, hasta hoy, hasta la medianoche, hasta esta noche,"
    " hasta mañana solamente, en la próxima hora, en las próximas horas, a más tardar hoy,"
    " antes del final del día, antes de que termine el día, antes de que acabe el día,"
    " en una hora, en media hora, antes de que finalice el día",
    "pt": "vence hoje, vence amanhã, expira hoje, expira amanhã, termina hoje, acaba hoje,"
    " só hoje, somente hoje, apenas hoje, ainda hoje, último dia, últimas horas, até meia-noite,"
    " até à meia-noite, até a meia-noite, até hoje, até amanhã ao meio-dia, até o fim do dia,"
    " até ao fim do dia, até o final do dia, antes da meia-noite, na próxima hora,"
    " nas próximas horas, em uma hora, em meia hora, dentro de uma hora",
    "fr": "expire aujourd'hui, expire aujourd’hui, expire demain, expire ce soir,"
    " se termine ce soir, se termine aujourd'hui, se termine aujourd’hui, aujourd'hui seulement,"
    " aujourd’hui seulement, dernier jour, avant minuit, avant ce soir, avant demain,"
    " avant la fin de la journée, jusqu'à minuit, jusqu’à minuit, jusqu'à ce soir,"
    " jusqu’à ce soir, dans l'heure, dans l’heure, d'ici ce soir, d’ici ce soir, d'ici demain,"
    " d’ici demain, dans les prochaines heures, dans une heure, sous une heure, dernières heures,"
    " d'ici minuit",
    "de": "läuft heute ab, läuft morgen ab, läuft bald ab, endet heute, endet morgen,"
    " endet um mitternacht, nur heute, nur noch heute, noch heute, letzter tag, bis mitternacht,"
    " bis heute abend, bis morgen früh, bis spätestens heute, bis spätestens morgen,"
    " vor mitternacht, bis ende des tages, bis tagesende, innerhalb einer stunde,"
    " in der nächsten stunde, in den nächsten stunden, binnen einer stunde, heute ablaufen",
    "it": "scade oggi, scade domani, scade stasera, scade a mezzanotte, termina oggi,"
    " termina stasera, solo oggi, solo per oggi, entro oggi, entro stasera, entro domani,"
    " entro mezzanotte, entro un'ora, entro un’ora, entro la mezzanotte, ultimo giorno,"
    " ultime ore, prima di mezzanotte, entro la giornata, entro la fine della giornata,"
    " entro fine giornata, entro poche ore, nelle prossime ore, oggi stesso",
    "ru": "истекает сегодня, истекает завтра, истечёт сегодня, заканчивается сегодня,"
    " только сегодня, сегодня последний день, последний день, до полуночи, до конца дня,"
    " до конца сегодняшнего дня, до вечера, до завтра, до сегодняшнего вечера, в течение часа,"
    " в течение суток, в течение дня, в течении часа, в течении суток, в течении дня,"
    " в течение получаса, за час, сегодня до, не позднее сегодня, до конца суток,"
    " в течение одного часа, в ближайший час, последние часы, успей сегодня, успейте сегодня",
    "uk": "закінчується сьогодні, тільки сьогодні, лише сьогодні, останній день, до опівночі,"
    " до кінця дня, до вечора, до завтра, протягом години, протягом доби, протягом дня,"
    " впродовж години, впродовж доби, найближчої години, останні години, сьогодні до",
    "pl": "wygasa dziś, wygasa dzisiaj, wygasa jutro, kończy się dziś, kończy się dzisiaj,"
    " tylko dziś, tylko dzisiaj, jeszcze dziś, jeszcze dzisiaj, ostatni dzień, do północy,"
    " do końca dnia, do jutra, do wieczora, w ciągu godziny, w ciągu doby, przed północą,"
    " ostatnie godziny, najpóźniej dziś, w ciągu dnia, w ciągu jednej godziny",
    "tr": "bugün sona er*, bugün son, son gün, son saatler, sadece bugün, yalnızca bugün,"
    " bugüne özel, gece yarısına kadar, bu gece sona er*, yarına kadar, akşama kadar,"
    " bir saat içinde, 1 saat içinde, gün sonuna kadar, bugün bitiyor, bu gece bitiyor,"
    " bugün içinde, yarın sona er*, gün içinde",
    "ar": "ينتهي اليوم, تنتهي اليوم, ينتهي غدا, ينتهي الليلة, تنتهي الليلة, اليوم فقط,"
    " قبل منتصف الليل, حتى منتصف الليل, آخر يوم, اخر يوم, قبل نهاية اليوم, خلال ساعة, خلال يوم,"
    " خلال ساعتين, في غضون ساعة, خلال ساعات, قبل الغد, اليوم آخر, نهاية اليوم, في خلال ساعة,"
    " خلال يومين",
    "hi": "आज ही, आज समाप्त, आज खत्म, आज रात तक, आज शाम तक, आज तक, आधी रात तक, आखिरी दिन,"
    " अंतिम दिन, केवल आज, सिर्फ आज, एक घंटे में, एक घंटे के भीतर, घंटे के अंदर, कल तक,"
    " aaj raat tak, aaj sham tak, aaj hi, aakhri din, sirf aaj, kal tak, ek ghante me,"
    " ek ghante mein, aaj raat, aaj tak",
    "bn": "আজই, আজ শেষ, আজকের মধ্যে, আজ রাতের মধ্যে, আজ রাত পর্যন্ত, শেষ দিন, শুধু আজ,"
    " শুধুমাত্র আজ, এক ঘণ্টার মধ্যে, এক ঘন্টার মধ্যে, কালকের মধ্যে, মধ্যরাতের আগে, ajker moddhe,"
    " aj rater moddhe, sesh din",
    "id": "berakhir hari ini, berakhir malam ini, berakhir besok, hari ini saja, hanya hari ini,"
    " khusus hari ini, hari terakhir, sebelum tengah malam, sampai tengah malam,"
    " hingga malam ini, sampai malam ini, dalam satu jam, dalam waktu satu jam, sampai besok,"
    " paling lambat hari ini, paling lambat besok, sebelum besok, batas hari ini,"
    " hingga hari ini, kurang dari satu jam",
    "ms": "tamat hari ini, tamat malam ini, hari ini sahaja, hari ini je, sebelum tengah malam,"
    " dalam masa sejam, dalam tempoh sejam, sebelum hari ini tamat, luput hari ini, luput esok,"
    " selewat-lewatnya hari ini, sebelum esok",
    "vi": "hết hạn hôm nay, hết hạn trong hôm nay, trong hôm nay, trong ngày hôm nay,"
    " chỉ hôm nay, chỉ trong hôm nay, duy nhất hôm nay, ngày cuối cùng, ngày cuối, trước nửa đêm,"
    " trước ngày mai, trong tối nay, hết hôm nay, trong vòng một giờ, trong vòng 1 tiếng,"
    " trước 12h đêm, trong ngày mai, kết thúc hôm nay, kết thúc tối nay",
    "th": "หมดเขตวันนี้, หมดเขตคืนนี้, หมดเขตพรุ่งนี้, หมดอายุวันนี้, หมดอายุคืนนี้, ภายในวันนี้,"
    " ภายในคืนนี้, ภายในพรุ่งนี้, วันนี้เท่านั้น, เฉพาะวันนี้, วันสุดท้าย, ก่อนเที่ยงคืน,"
    " ภายในหนึ่งชั่วโมง, ภายในชั่วโมง, วันนี้วันสุดท้าย, ก่อนเที่ยงวัน",
    "km": "ក្នុងថ្ងៃនេះ, ថ្ងៃនេះប៉ុណ្ណោះ, ថ្ងៃចុងក្រោយ, មុនពាក់កណ្តាលអធ្រាត្រ, ផុតកំណត់ថ្ងៃនេះ, ត្រឹមថ្ងៃនេះ, ក្នុងមួយម៉ោង",
    "my": "ဒီနေ့အတွင်း, ယနေ့အတွင်း, ဒီနေ့ပဲ, ယနေ့သာ, နောက်ဆုံးရက်, နောက်ဆုံးနေ့, ဒီညမတိုင်ခင်, သန်းခေါင်မတိုင်မီ, တစ်နာရီအတွင်း",
    "fil": "hanggang ngayon, ngayon lang, ngayong araw lang, hanggang mamaya, hanggang bukas,"
    " bago mag hatinggabi, bago maghatinggabi, bago matapos ang araw, huling araw, last day na,"
    " sa loob ng isang oras, ngayong gabi lang, bago mag bukas",
    "ko": "오늘까지, 오늘 자정까지, 금일까지, 금일 중, 오늘 중으로, 오늘만, 오늘 마감, 금일 마감,"
    " 내일까지, 마감 임박, 마지막 날, 오늘 안에, 자정까지, 한시간 내, 한 시간 내, 한 시간 이내,"
    " 당일까지, 오늘밤까지, 금일내, 금일 내",
    "ja": "本日まで, 本日中, 今日中, 今日まで, 今夜まで, 明日まで, 本日限り, 今日限り, 本日締切,"
    " 本日期限, 期限は本日, 最終日, 深夜までに, 一時間以内, 当日中, 今夜限り, 明日中",
    "sw": "leo tu, leo hii, mwisho leo, kabla ya kesho, kabla ya leo kuisha, ndani ya saa moja,"
    " ndani ya masaa, ndani ya dakika, ndani ya siku, siku ya mwisho, kabla ya usiku wa manane,"
    " inaisha leo, mwisho wa leo",
}
TABLES: Mapping[str, Mapping[str, str]] = {DEADLINE: _DEADLINES}
