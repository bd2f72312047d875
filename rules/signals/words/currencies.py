"""The writings of money: currency signs, codes and words, and words that multiply a number."""

from collections.abc import Iterable, Mapping

from rules.signals.word_list import words_of

SIGNS = "$€£¥₹₫฿₱₩₽₺₦₴৳₪₸₡₲៛₵₼₾"

CODES = words_of(
    "usd eur gbp rmb cny cnh hkd nt twd ntd sgd myr idr vnd thb krw jpy inr pkr bdt php aud"
    " nzd cad chf sek aed sar brl mxn rub uah ngn kes ghs zar rm rp rs pln zł tl vnđ tk ksh"
    " tsh tzs ugx kwd qar omr bhd egp czk huf fcfa xof xaf mmk khr mzn aoa lkr npr kzt ils"
    " nok dkk clp"
)
"""Codes and short forms, before or after a number."""

BEFORE_ONLY = words_of("₹. s/ руб грн ج.م ر.س د.إ د.ك تومان ush lps")
AFTER_ONLY = words_of("ars mt kz ks sh sh. /=")
"""Short forms that are words or units on the other side of a number."""

CRYPTO_CODES = words_of(
    "usdt usdc busd tusd btc eth trx bnb xrp ltc doge shib matic xmr bch bitcoin bitcoins"
    " ether ethereum tether toncoin toncoins dogecoin dogecoins solana monero satoshi"
    " satoshis trc20 trc-20 erc20 erc-20 pol litecoin litecoins биткоин биткоина биткоинов"
    " биткойн биткойнов біткоїн біткоїнів юсдт усдт بيتكوين بتكوين बिटकॉइन বিটকয়েন บิตคอยน์"
    " 비트코인 이더리움 테더 ビットコイン イーサリアム テザー"
)
CRYPTO_HAN = words_of("泰达币 泰達幣 比特币 比特幣 以太坊 以太币 以太幣 狗狗币 波场币 波場幣")

_WORDS: Mapping[str, str] = {
    "en": "dollar, dollars, us dollar, us dollars, u.s. dollars, hk dollars, singapore dollars,"
    " bucks, quid, euro, euros, pound, pounds, rupee, rupees, yuan, renminbi, yen, ringgit,"
    " ringgits, rupiah, peso, pesos, baht, dong, ruble, rubles, rouble, roubles, naira, rand,"
    " reais, dirham, dirhams, lira, shilling, shillings, cents, taka, riyal, riyals, dinar,"
    " dinars",
    "es": "dólares, dólar, dolares, soles, quetzales, bolívares, colones, lempiras, guaraníes,"
    " pesitos, lucas",
    "pt": "reais, dólares, meticais, metical, kwanzas, contos",
    "fr": "francs, euros, dollars, dinars",
    "de": "franken, dollar, eur",
    "it": "dollari, sterline, franchi",
    "ru": "руб, рубль, рубля, рублей, рублях, р, руб., р., тыс. руб, долларов, доллара, доллар,"
    " долл, баксов, бакса, евро, тенге, косарей, тыр, т.р",
    "uk": "грн, гривень, гривні, гривня, гривню, доларів, долара, долар, євро",
    "pl": "złotych, złote, złoty, zlotych, zlote, dolarów, euro",
    "tr": "lira, liraya, liralık, liradır, dolar, avro, tl'ye, tl'lik",
    "ar": "ريال, ريالا, ريالات, درهم, درهما, دراهم, دينار, دينارا, دنانير, دولار, دولارا,"
    " دولارات, جنيه, جنيها, ليرة, يورو, دولاراً, ريالاً, درهماً",
    "hi": "रुपये, रुपए, रुपया, रूपये, रुपयों, रु, रु., डॉलर, rupaye, rupay, rupees, rupaya",
    "bn": "টাকা, টাকার, ডলার, taka",
    "id": "rupiah, perak, rb, jt, dolar",
    "ms": "ringgit, sen, dolar",
    "vi": "đồng, đ, đô, đô la, nghìn đồng, triệu đồng, usd, vnd",
    "th": "บาท, ดอลลาร์, ดอลล่าร์, เหรียญ, ยูโร",
    "km": "រៀល, ដុល្លារ, ដុល្លា, ដុលា្លរ",
    "my": "ကျပ်, ဒေါ်လာ, သိန်း, ကျပ်သိန်း",
    "fil": "piso, pisong, pesos",
    "ko": "원, 달러, 만원, 불, 유로",
    "ja": "円, ドル, ユーロ, 万円",
    "sw": "shilingi, dola, sh., /=",
}
_TIMES: Mapping[str, str] = {
    "en": "k, w, m, mn, mln, mil, b, bn, hundred, thousand, million, billion, grand, lakh, lakhs,"
    " crore, crores, thousands, millions",
    "es": "millones, millón, millones de, mil millones",
    "pt": "milhões, milhão, milhoes, milhões de",
    "fr": "mille, millions, millions de, milliers",
    "de": "tausend, millionen, tsd, tsd., mio, mio.",
    "it": "mila, milioni, milioni di",
    "ru": "тыс, тыс., тысяч, тысячи, тысячу, млн, миллион, миллиона, миллионов, к, кк",
    "uk": "тис, тис., тисяч, тисячі, мільйон, мільйонів",
    "pl": "tys, tys., tysięcy, tysiące, mln, milionów",
    "tr": "bin, milyon",
    "ar": "ألف, الف, آلاف, الاف, مليون, ملايين",
    "hi": "हजार, हज़ार, लाख, करोड़, hazar, hazaar, hajar, lac",
    "bn": "হাজার, লাখ, লক্ষ, কোটি",
    "id": "ribu, juta, jt, rb, miliar",
    "ms": "ribu, juta",
    "vi": "nghìn, ngàn, triệu, tr, tỷ, tỉ",
    "th": "ล้าน, พัน, หมื่น, แสน",
    "km": "ពាន់, លាន, ម៉ឺន",
    "ko": "만, 천, 억, 백만, 천만, 십만",
    "sw": "elfu, milioni, laki",
}


def alternatives(words: Iterable[str], reverse: bool = False) -> str:
    """Return a `re` alternation of `words`, the longest first, escaped, or spelt backwards."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(
        "".join(f"\\{c}" if c in "./$+-?*()" else c for c in (word[::-1] if reverse else word))
        for word in ordered
    )


def _all(table: Mapping[str, str]) -> list[str]:
    return [word.strip() for words in table.values() for word in words.split(",")]


WORDS: list[str] = _all(_WORDS)
"""Words for money, after a number."""

SPACED_TIMES = [word for word in _all(_TIMES) if ord(word[0]) < 0x530]
JOINED_TIMES = [word for word in _all(_TIMES) if ord(word[0]) >= 0x530]
"""What multiplies a number: words that end where letters end, and words that others may follow."""
