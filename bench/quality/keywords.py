"""The plainest alternative: a list of twenty words in each language, and how many a text holds.

The words are those that someone who sets up a filter in an afternoon would think of. They are
looked for anywhere in the text, in small letters.
"""

_LISTS = {
    "en": (
        "winner prize claim urgent verify suspended bitcoin crypto usdt investment profit "
        "deposit whatsapp password loan lottery refund invest inheritance guaranteed"
    ),
    "zh": (
        "中奖 领取 验证码 冻结 转账 汇款 兼职 刷单 投资 收益 贷款 客服 退款 积分 点击 链接 "
        "账户 异常 微信 佣金"
    ),
    "es": (
        "premio ganador urgente verificar cuenta bloqueada bitcoin inversión ganancias "
        "depósito préstamo contraseña transferencia reembolso whatsapp lotería herencia "
        "paquete multa clic"
    ),
    "pt": (
        "prêmio ganhador urgente verificar conta bloqueada bitcoin investimento lucro "
        "depósito empréstimo senha transferência pix whatsapp loteria herança encomenda multa "
        "clique"
    ),
    "fr": (
        "gagné gagnant urgent vérifier compte bloqué bitcoin investissement bénéfice dépôt "
        "prêt mot&de&passe virement remboursement whatsapp loterie héritage colis amende "
        "cliquez"
    ),
    "de": (
        "gewonnen gewinner dringend bestätigen konto gesperrt bitcoin investition gewinn "
        "einzahlung kredit passwort überweisung erstattung whatsapp lotterie erbschaft paket "
        "verifizieren klicken"
    ),
    "it": (
        "vinto vincitore urgente verifica conto bloccato bitcoin investimento guadagno "
        "deposito prestito password bonifico rimborso whatsapp lotteria eredità pacco multa "
        "clicca"
    ),
    "ru": (
        "выигрыш приз срочно подтвердите заблокирован биткоин инвестиции прибыль заработок "
        "депозит кредит пароль перевод возврат подработка usdt наследство посылка штраф карта"
    ),
    "uk": (
        "виграш приз терміново підтвердіть заблоковано біткоїн інвестиції прибуток заробіток "
        "депозит кредит пароль переказ повернення підробіток usdt спадщина посилка штраф "
        "картка"
    ),
    "pl": (
        "wygrana nagroda pilne zweryfikuj zablokowane bitcoin inwestycja zysk zarobek depozyt "
        "pożyczka hasło przelew zwrot whatsapp loteria spadek paczka dopłata kliknij"
    ),
    "tr": (
        "kazandınız ödül acil doğrula bloke bitcoin yatırım kazanç kâr depozito kredi şifre "
        "havale iade whatsapp çekiliş miras kargo ceza tıkla"
    ),
    "ar": (
        "ربحت جائزة عاجل تحقق محظور بيتكوين استثمار أرباح دخل إيداع قرض كلمة&المرور تحويل "
        "استرداد واتساب سحب ميراث شحنة غرامة اضغط"
    ),
    "hi": (
        "इनाम जीत तुरंत सत्यापित ब्लॉक बिटकॉइन निवेश मुनाफा कमाई जमा लोन पासवर्ड ट्रांसफर "
        "रिफंड व्हाट्सएप लॉटरी kyc पार्सल जुर्माना क्लिक"
    ),
    "bn": (
        "পুরস্কার জিতেছেন জরুরি যাচাই ব্লক বিটকয়েন বিনিয়োগ লাভ আয় জমা ঋণ পাসওয়ার্ড "
        "ট্রান্সফার ফেরত হোয়াটসঅ্যাপ লটারি বিকাশ পার্সেল জরিমানা ক্লিক"
    ),
    "id": (
        "hadiah pemenang segera verifikasi diblokir bitcoin investasi untung profit deposit "
        "pinjaman pin transfer pulsa whatsapp undian warisan paket denda klik"
    ),
    "ms": (
        "hadiah pemenang segera sahkan digantung bitcoin pelaburan untung keuntungan deposit "
        "pinjaman tac pindahan bayaran whatsapp cabutan pusaka bungkusan saman klik"
    ),
    "vi": (
        "trúng thưởng khẩn xác&minh khóa bitcoin đầu&tư lợi&nhuận thu&nhập đặt&cọc vay "
        "mật&khẩu chuyển&khoản hoàn&tiền zalo quà thừa&kế bưu&kiện phạt nhấp"
    ),
    "th": (
        "รางวัล ผู้โชคดี ด่วน ยืนยัน ระงับ บิตคอยน์ ลงทุน กำไร รายได้ ฝาก กู้ รหัสผ่าน โอน "
        "คืนเงิน ไลน์ เครดิตฟรี มรดก พัสดุ ค่าปรับ คลิก"
    ),
    "km": (
        "រង្វាន់ ឈ្នះ បន្ទាន់ បញ្ជាក់ បិទ ប៊ីតខញ វិនិយោគ ចំណេញ ចំណូល កក់ កម្ចី ពាក្យសម្ងាត់ "
        "ផ្ទេរ សងប្រាក់ តេឡេក្រាម ឆ្នោត មរតក កញ្ចប់ ពិន័យ ចុច"
    ),
    "my": (
        "ဆု ကံထူး အရေးပေါ် အတည်ပြု ပိတ် ဘစ်ကွိုင် ရင်းနှီး အမြတ် ဝင်ငွေ စပေါ် ချေးငွေ "
        "စကားဝှက် လွှဲ ပြန်အမ်း တယ်လီဂရမ် ထီ အမွေ ပါဆယ် ဒဏ်ငွေ နှိပ်"
    ),
    "tl": (
        "nanalo premyo agad verify naka-block bitcoin investment kita kumita deposito pautang "
        "otp gcash refund telegram raffle mana parcel multa click"
    ),
    "ko": (
        "당첨 경품 긴급 인증 정지 비트코인 투자 수익 부업 입금 대출 비밀번호 송금 환불 카톡 "
        "무료 상속 택배 벌금 클릭"
    ),
    "ja": (
        "当選 賞金 至急 確認 停止 ビットコイン 投資 利益 副業 入金 融資 パスワード 振込 返金 "
        "ライン 無料 遺産 荷物 未納 クリック"
    ),
    "sw": (
        "umeshinda zawadi haraka thibitisha imefungwa bitcoin uwekezaji faida kipato amana "
        "mkopo pin tuma rejesha whatsapp bahati urithi mzigo faini bonyeza"
    ),
}

KEYWORDS = {
    language: tuple(word.replace("&", " ") for word in words.split())
    for language, words in _LISTS.items()
}
"""The twenty words of each language."""


def keywords_in(text: str, language: str) -> int:
    """Return how many words of its language's list, and of the English one, *text* holds."""
    small = text.casefold()
    words = {*KEYWORDS.get(language, ()), *KEYWORDS["en"]}
    return sum(word in small for word in words)
