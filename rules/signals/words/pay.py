"""Words of pay and profit, sought before a number."""

from collections.abc import Mapping

WAGE = "wage"
EARN = "earn"
GAIN = "gain"
RATE = "rate"
PERIOD = "period"
INVEST = "invest"
DOUBLING = "doubling"
HUNDREDS = "hundreds"

_WAGES: Mapping[str, str] = {
    "en": "salary, salaries, wage, wages, daily pay, hourly pay, weekly pay, monthly pay,"
    " base pay, starting pay, daily income, hourly income, weekly income, monthly income,"
    " base income, daily rate, hourly rate, weekly rate, monthly rate, base rate, daily earning,"
    " daily earnings, weekly earnings, monthly earnings, hourly earnings, starting rate,"
    " daily salary",
    "zh": "日薪, 时薪, 時薪, 周薪, 週薪, 月薪, 年薪, 底薪, 起薪, 薪资, 薪資, 薪水, 薪酬, 工资,"
    " 工資, 工钱, 工錢, 月入, 日入, 日结, 日結, 日赚, 日賺, 时给, 時給",
    "es": "salario, sueldo, pago diario, pago semanal, ingreso diario, ingresos diarios,"
    " ingreso mensual, ingresos mensuales, ingresos semanales, remuneración",
    "pt": "salário, renda diária, renda mensal, renda extra de, pagamento diário, remuneração,"
    " ganhos diários, ganho diário, diária de, renda semanal, ordenado",
    "fr": "salaire, rémunération, revenu mensuel, revenus mensuels, revenu quotidien,"
    " revenus quotidiens, revenu journalier, paie journalière, salaire journalier",
    "de": "gehalt, lohn, stundenlohn, tageslohn, monatslohn, tagesverdienst, wochenlohn,"
    " vergütung, verdienst, tageseinkommen, monatseinkommen, nebenverdienst",
    "it": "stipendio, salario, paga giornaliera, paga oraria, guadagno giornaliero,"
    " guadagni giornalieri, retribuzione, compenso, guadagno mensile, entrate mensili",
    "ru": "зарплата, зарплату, зарплатой, зарплаты, зп, з/п, оклад, ставка, оплата, выплаты,"
    " доход в день, доход в месяц, доход в неделю, заработок, заработная плата",
    "uk": "зарплата, зарплату, зп, з/п, оклад, ставка, оплата, виплати, заробіток, дохід на день,"
    " заробітна плата",
    "pl": "pensja, wynagrodzenie, zarobki, stawka, wypłata, płaca, zarobek, dzienny zarobek,"
    " stawka godzinowa, dniówka",
    "tr": "maaş, maaşı, günlük kazanç, aylık kazanç, haftalık kazanç, günlük gelir, aylık gelir,"
    " ücret, yevmiye, saatlik ücret, günlük ücret, maaşlı",
    "ar": "راتب, الراتب, رواتب, أجر, دخل يومي, دخل شهري, راتب شهري, راتب يومي, أجر يومي, مرتب",
    "hi": "वेतन, सैलरी, तनख्वाह, दैनिक आय, मासिक आय, प्रतिदिन कमाई, मज़दूरी, daily income,"
    " roz ki kamai, mahine ki kamai, tankhwah",
    "bn": "বেতন, দৈনিক আয়, মাসিক আয়, দৈনিক ইনকাম, মাসিক ইনকাম, মজুরি",
    "id": "gaji, upah, penghasilan, honor, komisi harian, pendapatan harian, gaji harian, bayaran",
    "ms": "gaji, upah, pendapatan, gaji harian, bayaran harian, elaun",
    "vi": "lương, thu nhập, lương tháng, lương ngày, tiền công, hoa hồng, lương cứng",
    "th": "เงินเดือน, ค่าจ้าง, ค่าแรง, รายได้วันละ, รายได้เดือนละ, ค่าตอบแทน, รายได้ต่อวัน",
    "km": "ប្រាក់ខែ, ប្រាក់ឈ្នួល, ចំណូលប្រចាំថ្ងៃ, ប្រាក់បៀវត្សរ៍, ប្រាក់ចំណូល",
    "my": "လစာ, နေ့တွက်, လုပ်ခ, နေ့စားခ, တစ်နေ့ဝင်ငွေ, ဝင်ငွေ",
    "fil": "sahod, sweldo, sueldo, pasahod, arawang kita, kita kada araw",
    "ko": "월급, 급여, 시급, 일당, 일급, 주급, 연봉, 월수입, 일수입, 월 수입, 수당, 월수익,"
    " 일수익, 하루 수익",
    "ja": "月給, 時給, 日給, 日当, 年収, 月収, 給料, 給与, 週給, 報酬, 日収, 謝礼, 手当",
    "sw": "mshahara, ujira, malipo ya siku, kipato cha siku, malipo",
}
_EARNING: Mapping[str, str] = {
    "en": "earn*, make*, get, gets, getting, pay, pays, paid, paying, income*, profit*",
    "zh": "赚, 賺, 挣, 掙, 收入",
    "es": "gana*, ganar*, genera*, paga*, pagamos, ingresos, cobra*, gane*, recibe*, obtén*",
    "pt": "ganha*, ganhe*, renda*, paga*, pagamos, recebe*, receba*, fature*, lucre*",
    "fr": "gagne*, gagnez, revenu*, payé*, paie, payons, touche*, percevez",
    "de": "verdien*, einkommen*, bezahlt*, zahlen*, einnahmen*",
    "it": "guadagn*, pagati, pagato, paghiamo, ricevi*, incass*",
    "ru": "зарабат*, заработ*, доход*, платим*, плачу*, получа*, выплат*, прибыл*",
    "uk": "заробля*, заробі*, дохід*, доход*, платимо*, отриму*, виплат*, прибут*",
    "pl": "zarabia*, zarobi*, zarob*, dochód*, dochod*, płacimy*, otrzym*",
    "tr": "kazan*, gelir*, ödeme*, ödüyoruz*, kâr*",
    "ar": "اربح, ربح, دخل, تربح, اكسب, كسب, تكسب, احصل, ارباح, أرباح, نقدم, يصل إلى, تحصل",
    "hi": "कमाएं, कमाए, कमाई, कमाओ, कमा, पाएं, मिलेगा, मिलेंगे, इनकम, kama*, milega, milenge, paise",
    "bn": "আয়, ইনকাম, উপার্জন, পাবেন, income*, কামান, kamai*",
    "id": "hasil*, dapat*, dibayar*, untung*, raih*, cuan*, komisi*",
    "ms": "jana*, dapat*, dibayar*, untung*, raih*, komisen*",
    "vi": "kiếm*, nhận*, được trả*, trả*, lãi*, thu về*",
    "th": "รายได้, รับเงิน, รับทันที, กำไร, ได้เงิน, ได้รับ, สร้างรายได้",
    "km": "ចំណូល, រកប្រាក់, រកចំណូល, ទទួលបាន, ចំណេញ",
    "my": "ဝင်ငွေ, ရရှိ, အမြတ်, ရမယ်, ရနိုင်",
    "fil": "kumita*, kita*, kikita*, bayad*, makukuha*, tatanggap*",
    "ko": "수입, 벌, 수익, 버는, 지급, 받",
    "ja": "稼, 収入, 報酬, 儲, 支払, 収益, もらえ, 貰え",
    "sw": "pata*, lipwa*, kipato*, utapata*, utalipwa*, ingiza*",
}
_GAINS: Mapping[str, str] = {
    "en": "return, returns, profit, profits, roi, yield, yields, gain, gains, apy, earnings,"
    " income",
    "zh": "收益, 收益率, 回报, 回報, 回报率, 回報率, 报酬, 報酬, 报酬率, 投报, 投報, 投报率,"
    " 投報率, 获利, 獲利, 利润, 利潤, 盈利, 利息, 分红, 分紅, 日化, 日收, 日息, 日利, 日利率,"
    " 月化, 月收, 月息, 月利, 月利率, 周化, 周收, 周息, 周利, 年化, 年收, 年息, 年利, 年利率,"
    " 年化率, 日收益, 月收益, 周收益, 年收益, 日收益率, 月收益率, 年收益率, 周收益率, 年化收益,"
    " 年化收益率, 月化收益, 日化收益, 稳赚, 穩賺",
    "es": "rendimiento, rendimientos, ganancia, ganancias, interés, intereses, beneficio,"
    " beneficios, rentabilidad, retorno, utilidad, utilidades",
    "pt": "lucro, lucros, rendimento, rendimentos, retorno, juros, rentabilidade, ganhos",
    "fr": "rendement, rendements, bénéfice, bénéfices, profit, profits, intérêts, rentabilité,"
    " gains",
    "de": "rendite, renditen, gewinn, gewinne, zinsen, zins, ertrag, verzinsung, profit",
    "it": "rendimento, rendimenti, profitto, profitti, guadagno, guadagni, interesse, interessi",
    "ru": "прибыль, прибыли, доходность, доходностью, доход, профит, проценты, прибылью,"
    " доходности",
    "uk": "прибуток, прибутку, дохідність, дохід, профіт, дохідністю",
    "pl": "zysk, zysku, zyski, zysków, zwrot, zwrotu, dochód, stopa zwrotu, oprocentowanie",
    "tr": "kâr, kar oranı, getiri, kazanç, faiz, getirisi, kazancı, kar payı",
    "ar": "ربح, أرباح, ارباح, عائد, عوائد, الأرباح, العائد, مكسب, بعائد, بأرباح",
    "hi": "मुनाफा, मुनाफ़ा, रिटर्न, लाभ, प्रॉफिट, ब्याज, munafa, profit, return",
    "bn": "লাভ, মুনাফা, রিটার্ন, প্রফিট",
    "id": "keuntungan, profit, untung, imbal hasil, bunga, cuan",
    "ms": "keuntungan, pulangan, untung, dividen, faedah",
    "vi": "lợi nhuận, lãi, lãi suất, sinh lời, lợi tức",
    "th": "กำไร, ผลตอบแทน, ปันผล, ดอกเบี้ย, ผลกำไร",
    "km": "ចំណេញ, ប្រាក់ចំណេញ, ការប្រាក់, ផលចំណេញ",
    "my": "အမြတ်, အတိုး, အကျိုးအမြတ်",
    "fil": "tubo, kita, balik, interes",
    "ko": "수익률, 수익, 이익, 이자, 배당, 순수익, 수익율",
    "ja": "利益, 利回り, リターン, 利率, 配当, 収益率, 月利, 日利, 年利",
    "sw": "faida, riba, faida ya",
}
# words that make a percentage a return, but are no gain after it
_RATES: Mapping[str, str] = {
    "en": "earn*, daily interest, weekly interest, monthly interest, hourly interest,"
    " yearly interest, annual interest, daily rate, weekly rate, monthly rate, annual rate",
    "zh": "每天, 每日, 每周, 每月, 赚, 賺",
    "es": "gana, ganar, gane",
    "pt": "ganhe, ganhar",
    "fr": "gagnez, gagner",
    "de": "verdienen",
    "it": "guadagna, guadagni",
    "ru": "зарабатывай, заработок, зарабатывать",
    "id": "raih",
    "ko": "하루, 매일, 매월",
    "ja": "毎日, 毎月, 日利",
    "th": "วันละ",
    "vi": "mỗi ngày, mỗi tháng",
    "tr": "günlük, aylık",
    "ar": "يوميا, شهريا",
    "hi": "रोज़, प्रतिदिन, हर महीने",
}
_PERIODS: Mapping[str, str] = {
    "en": "per hour, per day, per week, a hour, a day, a week, each hour, each day, each week,"
    " daily, hourly, weekly",
    "zh": "每天, 每日, 每单, 每單, 每周, 每週, 每小时, 每小時, 每天赚, 每日赚, 每单赚, 每單赚,"
    " 每小时赚",
    "es": "al día, por día, diarios, diario, a la semana, por hora, cada día, por tarea",
    "pt": "por dia, ao dia, por semana, por hora, por tarefa, todo dia, diários",
    "fr": "par jour, par semaine, par heure, par tâche, chaque jour",
    "de": "pro tag, pro stunde, pro woche, täglich, pro aufgabe",
    "it": "al giorno, a settimana, all'ora, ogni giorno, per compito",
    "ru": "в день, в час, в неделю, ежедневно, за задание, каждый день, за смену, за день",
    "uk": "на день, на годину, на тиждень, щодня, за завдання, за зміну, за день",
    "pl": "dziennie, za godzinę, tygodniowo, za zadanie, na dzień",
    "tr": "günde, günlük, saatlik, saatte, haftalık, haftada, görev başına",
    "ar": "يوميا, يومياً, في اليوم, أسبوعيا, بالساعة, في الساعة, كل يوم, لكل مهمة",
    "hi": "रोज़, रोज, प्रतिदिन, रोजाना, हर दिन, प्रति दिन, प्रति घंटा, प्रति कार्य, roz, rozana,"
    " har din, per task",
    "bn": "প্রতিদিন, দৈনিক, প্রতি দিন, দিনে, প্রতি টাস্ক, protidin, dine",
    "id": "per hari, sehari, per jam, harian, per minggu, per tugas, tiap hari, setiap hari",
    "ms": "sehari, per hari, sejam, seminggu, setiap hari, setiap tugasan",
    "vi": "mỗi ngày, một ngày, ngày, mỗi giờ, mỗi đơn, hàng ngày, 1 ngày",
    "th": "วันละ, ต่อวัน, ชั่วโมงละ, ต่อชั่วโมง, สัปดาห์ละ, งานละ",
    "km": "ក្នុងមួយថ្ងៃ, មួយថ្ងៃ, រាល់ថ្ងៃ, ក្នុងមួយម៉ោង",
    "my": "တစ်နေ့, တစ်ရက်, နေ့စဉ်, တစ်နာရီ, တနေ့",
    "fil": "kada araw, bawat araw, araw-araw, isang araw, kada oras, per task",
    "ko": "하루, 매일, 일당, 시간당, 주당, 하루에, 건당",
    "ja": "1日, 一日, 毎日, 1時間, 一時間, 週, 1件",
    "sw": "kwa siku, kila siku, kwa saa, kwa wiki",
}
_INVESTING: Mapping[str, str] = {
    "en": "invest, investing, invest only, invest just, invest with, invest a, invest of,"
    " investing only, investing just, investing with, deposit, deposit only",
    "zh": "投, 投资, 投資, 投入",
    "es": "invierte, invertir, invierta, inviertes, invirtiendo, deposita",
    "pt": "invista, investir, invista apenas, investe, deposite, invista só",
    "fr": "investissez, investir, investis, déposez",
    "de": "investiere*, einzahlen",
    "it": "investi, investire, investendo",
    "ru": "вложи, вложить, вкладываешь, вложите, инвестируй*",
    "uk": "вклади, вкласти, вкладіть, інвестуй*",
    "pl": "zainwestuj, wpłać, zainwestować",
    "tr": "yatır*",
    "ar": "استثمر, استثمار, أودع, ادفع",
    "hi": "निवेश करें, लगाएं, जमा करें, invest karo, invest kare",
    "bn": "বিনিয়োগ করুন, ইনভেস্ট করুন",
    "id": "investasi, modal, setor, deposit",
    "ms": "labur, modal, pelaburan",
    "vi": "đầu tư, nạp, gửi",
    "th": "ลงทุน, ฝาก, เติม",
    "km": "វិនិយោគ, ដាក់",
    "my": "ရင်းနှီး, မြှုပ်နှံ",
    "fil": "mag-invest, invest ng, mag invest",
    "ko": "투자, 입금, 충전",
    "ja": "投資, 入金",
    "sw": "wekeza, weka",
}
_DOUBLING: Mapping[str, str] = {
    "en": "doubl*, tripl*, quadrupl*, multipl*",
    "zh": "翻",
    "es": "duplica*, triplica*, multiplica*",
    "pt": "dobre, dobra*, duplique*, triplique, multiplique*",
    "fr": "doublez, doubler, multipliez, triplez",
    "de": "verdoppel*, verdreifach*, vervielfach*",
    "it": "raddoppia*, triplica*, moltiplica*",
    "ru": "удво*, утро*, умнож*, приумнож*",
    "uk": "подво*, потро*, примнож*",
    "pl": "podwoić, podwój*, potrój*, pomnóż*, pomnaż*",
    "tr": "ikiye katla*, katla*",
    "ar": "ضاعف, مضاعفة, تضاعف",
    "hi": "दोगुना, दुगना, डबल, तिगुना, dugna, double*",
    "bn": "দ্বিগুণ, ডাবল",
    "id": "gandakan, lipat gandakan, melipatgandakan",
    "ms": "gandakan, berganda",
    "vi": "nhân đôi, x2, gấp đôi, nhân ba",
    "th": "เท่าตัว, ทวีคูณ, สองเท่า",
    "ko": "두 배, 두배, 2배",
    "ja": "倍増, 2倍, 倍に",
    "fil": "doblehin, i-double",
    "sw": "mara mbili, zidisha",
}
_HUNDREDS: Mapping[str, str] = {
    "en": "hundred*, thousand*, million*, billion*",
}
TABLES: Mapping[str, Mapping[str, str]] = {
    WAGE: _WAGES,
    EARN: _EARNING,
    GAIN: _GAINS,
    RATE: _RATES,
    PERIOD: _PERIODS,
    INVEST: _INVESTING,
    DOUBLING: _DOUBLING,
    HUNDREDS: _HUNDREDS,
}
