"""Words that make a count of hours, or a time of day, a deadline."""

from collections.abc import Mapping

UNITS: Mapping[str, str] = {
    "en": "hours, hour, hrs, hr, h, minutes, minute, mins, min, days, day, business days,"
    " working days, seconds, sec",
    "es": "horas, hora, hrs, minutos, minuto, min, días, día, días hábiles, h",
    "pt": "horas, hora, minutos, minuto, min, dias, dia, dias úteis, h",
    "fr": "heures, heure, minutes, minute, min, jours, jour, jours ouvrés, h",
    "de": "stunden, stunde, std, minuten, minute, min, tagen, tage, tag, werktagen",
    "it": "ore, ora, minuti, minuto, min, giorni, giorno, giorni lavorativi, h",
    "ru": "час, часа, часов, ч, минут, минуты, минуту, мин, дней, дня, день, суток, сутки",
    "uk": "годин, години, годину, год, хвилин, хвилини, хвилину, хв, днів, дні, дня, доби",
    "pl": "godzin, godziny, godzinę, godz, h, minut, minuty, minutę, min, dni, dnia",
    "tr": "saat, dakika, dk, gün, iş günü",
    "ar": "ساعة, ساعات, دقيقة, دقائق, أيام, ايام, يوم, يوما, ساعه, دقيقه",
    "hi": "घंटे, घंटों, घण्टे, घंटा, मिनट, मिनटों, दिन, दिनों, ghante, ghanto, ghanton, minute,"
    " minto, din, dino",
    "bn": "ঘণ্টা, ঘন্টা, ঘণ্টার, ঘন্টার, মিনিট, মিনিটের, দিন, দিনের, ghontar, miniter, diner",
    "id": "jam, menit, hari, mnt",
    "ms": "jam, minit, hari",
    "vi": "giờ, tiếng, phút, ngày, h",
    "th": "ชั่วโมง, ชม, ชม., นาที, วัน",
    "km": "ម៉ោង, នាទី, ថ្ងៃ",
    "my": "နာရီ, မိနစ်, ရက်",
    "fil": "oras, minuto, araw",
    "ko": "시간, 분, 일",
    "ja": "時間, 分, 日",
    "zh": "个小时, 個小時, 小时, 小時, 分钟, 分鐘, 天, 日, 个工作日, 個工作日, 工作日, 钟头, 分",
    "sw": "masaa, saa, dakika, siku",
}
# before "24 hours": only a deadline, or the end of one
WITHIN: Mapping[str, str] = {
    "en": "within, within the next, within next, in the next, in under, in less than,"
    " you have only, expires in, expire in, expiring in, ends in, ending in, closes in,"
    " closing in, due in, deadline of, deadline:, blocked in, suspended in, deleted in,"
    " closed in, terminated in, deactivated in, locked in, cancelled in, canceled in, reply in,"
    " respond in, act in, pay in, confirm in, verify in, deadline is, remaining:, left:,"
    " no later than, locked after, deleted after, returned in, removed in, disabled in,"
    " limited in, lost in, forfeited in",
    "es": "dentro de, en las próximas, en los próximos, en menos de, en un plazo de,"
    " en el plazo de, plazo de, tienes, solo tienes, vence en, caduca en, expira en, solo quedan,"
    " quedan, bloqueada en, bloqueado en, suspendida en, en máximo, máximo en, termina en",
    "pt": "dentro de, nas próximas, nos próximos, em menos de, no prazo de, prazo de, em até,"
    " você tem, tem apenas, expira em, vence em, restam, faltam, bloqueada em, bloqueado em,"
    " suspensa em, termina em, no máximo em, num prazo de, você só tem",
    "fr": "sous, dans les, dans un délai de, d'ici, d’ici, en moins de, vous avez, expire dans,"
    " dans les prochaines, dans les prochains, il vous reste, il reste, délai de, suspendu dans,"
    " bloqué dans, supprimé dans, se termine dans, plus que",
    "de": "innerhalb von, innerhalb der nächsten, binnen, in den nächsten, in weniger als,"
    " du hast, nur noch, läuft ab in, läuft in, endet in, gesperrt in, frist von, spätestens in,"
    " innerhalb",
    "it": "entro, entro le prossime, entro i prossimi, nelle prossime, nei prossimi, in meno di,"
    " scade tra, scade in, scadrà tra, restano, mancano, bloccato tra, sospeso tra, termina tra,"
    " bloccato entro, hai solo",
    "ru": "в течение, в течении, не позднее, в ближайшие, осталось, остается, остаётся, у вас,"
    " у вас есть, истекает через, истечет через, истечёт через, закроется через, удален через,"
    " удалён через, удалена через, заблокирован через, заблокирована через, менее чем за, в срок,"
    " срок, заканчивается через, закончится через",
    "uk": "протягом, впродовж, не пізніше, найближчі, у найближчі, залишилось, залишилося, у вас,"
    " у вас є, закінчується через, закінчиться через, буде видалено через, заблоковано через,"
    " термін",
    "pl": "w ciągu, w przeciągu, w ciągu najbliższych, w najbliższych, masz tylko, zostało,"
    " pozostało, wygasa za, wygaśnie za, kończy się za, zablokowane za, najpóźniej w",
    "tr": "son, en geç, kalan süre",
    "ar": "خلال, في غضون, في خلال, لديك, أمامك, امامك, ينتهي خلال, تنتهي خلال, في مدة,"
    " بعد أقل من, متبقي, ستنتهي خلال, سيتم ايقاف خلال, باقي, في أقل من",
    "hi": "अगले, केवल, सिर्फ, मात्र, agle, sirf, kewal",
    "bn": "আগামী, মাত্র, শুধু, পরবর্তী, agami",
    "id": "dalam, dalam waktu, dalam tempo, kurang dari, maksimal, paling lambat, batas waktu,"
    " sisa, sisa waktu, waktu anda, berakhir dalam, kadaluarsa dalam, tinggal",
    "ms": "dalam, dalam masa, dalam tempoh, kurang dari, tempoh, tamat dalam, tinggal, luput dalam",
    "vi": "trong vòng, chỉ còn, còn, hết hạn sau, hết hạn trong, tối đa, chậm nhất, không quá,"
    " khóa sau, khoá sau",
    "th": "ภายใน, เหลือ, เหลือเวลา, เหลือเวลาอีก, ไม่เกิน, ภายในเวลา, หมดเขตใน, หมดอายุใน",
    "km": "ក្នុងរយៈពេល, ក្នុង, នៅសល់, ត្រឹម, មិនលើសពី, ក្នុងពេល",
    "my": "နောက်ဆုံး, ကျန်, လာမည့်",
    "fil": "sa loob ng, loob ng, mayroon ka na lang, meron ka na lang, natitira, sa susunod na",
    "ko": "앞으로, 단, 남은 시간, 남은시간",
    "ja": "あと, 残り, わずか",
    "zh": "仅剩, 僅剩, 还剩, 還剩, 只剩, 剩余, 剩餘, 剩, 限时, 限時, 限, 请在, 請在, 请于, 請於,"
    " 务必在, 務必在, 最后, 最後, 倒计时, 倒數, 不超过, 將於, 将于, 將在, 将在, 有效期",
    "sw": "ndani ya, katika, zimebaki, yamebaki, chini ya, baada ya muda wa, kwa muda wa",
}
# after "24 hours"
LEFT: Mapping[str, str] = {
    "en": "left, remaining, only, to respond, to reply, to pay, to act, to claim, or your,"
    " or you, or it will, or lose, deadline, to appeal, to avoid",
    "es": "restantes, para responder, para pagar, para confirmar, o tu, o su, para evitar,"
    " para reclamar",
    "pt": "restantes, para responder, para pagar, para confirmar, ou a sua, ou sua, para evitar,"
    " para regularizar",
    "fr": "restantes, restants, pour répondre, pour payer, pour confirmer, pour régulariser,"
    " ou votre, pour éviter",
    "de": "zeit, verbleiben, um ihr, um ihre, um dein, sonst wird",
    "it": "rimanenti, di tempo, per rispondere, per pagare, per confermare, altrimenti,"
    " per evitare",
    "ru": "осталось, на оплату, на ответ, чтобы, до закрытия, до блокировки, до конца, иначе,"
    " до окончания, до удаления",
    "uk": "залишилось, залишилося, на оплату, щоб, до блокування, інакше, до кінця, до завершення",
    "pl": "na odpowiedź, na zapłatę, na potwierdzenie, pozostało, zostało, inaczej, aby, żeby",
    "tr": "içinde, kaldı, kalmıştır, sonra sona er, süreniz, içerisinde, zarfında, süreniz var,"
    " vaktiniz",
    "ar": "فقط, لتأكيد, للرد, متبقية, وإلا, والا, لتفادي, لتحديث, كحد أقصى",
    "hi": "के भीतर, के अंदर, के अन्दर, बाकी, शेष, के पहले, ke andar, ke bhitar, ke ander, baki",
    "bn": "মধ্যে, বাকি, এর মধ্যে, ভিতরে, moddhe, er moddhe, baki",
    "id": "tersisa, atau akun",
    "ms": "sahaja, atau akaun",
    "vi": "nếu không",
    "th": "เท่านั้น, สุดท้าย, มิฉะนั้น, มิเช่นนั้น",
    "km": "ប៉ុណ្ណោះ, ទៀត, បើមិនដូច្នេះ",
    "my": "အတွင်း, ကျန်, သာ, မတိုင်ခင်",
    "fil": "na lang, na lamang, o ma, o mawawala",
    "ko": "이내, 내에, 내로, 안에, 내, 남, 까지, 동안만",
    "ja": "以内, 内に, 限定, 限り, のうちに, しか, 経過すると",
    "zh": "内, 內, 之内, 之內, 以内, 以內, 后失效, 後失效, 后过期, 後過期, 后截止, 後截止,"
    " 内有效, 內有效, 倒计时",
    "sw": "zilizobaki, la sivyo, yaliyobaki",
}
# before "18:00"
BY: Mapping[str, str] = {
    "en": "by, before, until, till, no later than, expires at, ends at, deadline, deadline:,"
    " closes at, expire at, not later than, deadline is, by today, before today, due at, due by",
    "es": "antes de las, hasta las, a más tardar a las, antes de la, vence a las,"
    " antes de hoy a las",
    "pt": "até as, até às, antes das, até, o mais tardar às, expira às",
    "fr": "avant, jusqu'à, jusqu’à, d'ici, d’ici, au plus tard à, expire à",
    "de": "bis, vor, bis spätestens, spätestens um, bis heute, bis um, bis morgen, bis heute um",
    "it": "entro le, entro, prima delle, fino alle, non oltre le, entro le ore",
    "ru": "до, не позднее, сегодня до, не позже",
    "uk": "до, не пізніше, сьогодні до",
    "pl": "do, przed, do godz, do godz., do godziny, najpóźniej do, przed godziną, przed godz.",
    "tr": "en geç, en geç saat, son saat",
    "ar": "قبل, قبل الساعة, حتى, حتى الساعة, قبل الساعه",
    "id": "sebelum, sebelum jam, sebelum pukul, sampai jam, hingga pukul, hingga jam,"
    " paling lambat jam, paling lambat pukul, s/d jam, maksimal jam",
    "ms": "sebelum, sebelum jam, sebelum pukul, sehingga jam, hingga pukul, selewat-lewatnya",
    "vi": "trước, trước lúc, trước giờ, đến, hạn chót, chậm nhất, hạn",
    "th": "ก่อน, ก่อนเวลา, ภายใน, ภายในเวลา, ถึงเวลา, ไม่เกิน, ไม่เกินเวลา",
    "km": "មុនម៉ោង, មុន, ត្រឹមម៉ោង",
    "my": "နောက်ဆုံး",
    "fil": "bago mag, bago ang, hanggang, bago sumapit ang",
    "ja": "締切, 期限",
    "zh": "截至, 截止, 截止到, 截止至, 截止时间, 截止時間, 请在, 請在, 请于, 請於, 最晚, 最迟,"
    " 最遲, 截止今天, 截止今晚, 截止今日",
    "sw": "kabla ya saa, kabla ya, mpaka saa, hadi saa, mwisho saa",
}
# after "18:00", where a language puts "by" there
UNTIL: Mapping[str, str] = {
    "tr": "'e kadar, 'a kadar, 'ye kadar, 'ya kadar, e kadar, a kadar, 'den önce, 'dan önce,"
    " 'ten önce, den önce, dan önce, kadar",
    "hi": "बजे तक, तक, से पहले, बजे से पहले, baje tak, tak, se pehle, baje se pehle",
    "bn": "টার মধ্যে, এর মধ্যে, পর্যন্ত, মধ্যে, টার আগে, এর আগে",
    "my": "မတိုင်ခင်, မတိုင်မီ, အတွင်း, နောက်ဆုံး",
    "ko": "까지, 전까지, 이전까지, 마감, 이전에",
    "ja": "まで, までに, 締切, 締め切り, 期限",
    "zh": "前, 之前, 以前, 截止, 失效, 过期, 過期",
    "ar": "كحد أقصى",
    "th": "เท่านั้น",
}
