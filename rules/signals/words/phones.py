"""Words that say the number after them is a telephone."""

from collections.abc import Mapping

PHONE = "phone"

_PHONES: Mapping[str, str] = {
    "en": "phone*, tel, telephone*, mobile*, cell, cellphone, call*, dial*, hotline*, helpline*,"
    " whatsapp*, viber*, sms, ring, text*, contact*, wa, toll free, toll-free",
    "zh": "电话, 電話, 手机, 手機, 致电, 致電, 热线, 熱線, 联系, 聯繫, 聯絡, 拨打, 撥打, 来电,"
    " 來電, 座机",
    "es": "teléfono*, llama*, llame*, celular*, móvil*, marca al, marque*, cel, llámame, llámanos",
    "pt": "telefone*, ligue*, liga*, celular*, telemóvel*, fone, ligar*, contacto*, contato*",
    "fr": "téléphone*, appele*, appelle*, portable*, joindre*, tél",
    "de": "telefon*, handy*, anruf*, rufen sie*, ruf mich*, rufnummer*, hotline*",
    "it": "telefono*, cellulare*, chiama*, chiami*, numero verde*",
    "ru": "телефон*, тел, номер телефона, звони*, позвони*, моб, ватсап*, вайбер*",
    "uk": "телефон*, дзвоні*, телефонуй*, зателефонуй*",
    "pl": "telefon*, zadzwoń*, dzwoń*, infolini*, komórk*, nr tel",
    "tr": "telefon*, arayın*, ara, arayınız*, gsm, cep, çağrı*",
    "ar": "هاتف, رقم الهاتف, رقم الجوال, اتصل, جوال, موبايل, تلفون, للاتصال, الاتصال",
    "hi": "फोन, फ़ोन, कॉल, मोबाइल, call karo, call kare",
    "bn": "ফোন, কল, মোবাইল",
    "id": "telepon*, telp, hubungi*, hp, call center, tlp",
    "ms": "telefon*, hubungi*, talian*",
    "vi": "điện thoại, gọi, sđt, sdt, hotline, liên hệ, tổng đài, alo, lh",
    "th": "โทร, เบอร์, มือถือ, ติดต่อ",
    "km": "ទូរស័ព្ទ, ខល, ទំនាក់ទំនង",
    "my": "ဖုန်း, ဆက်သွယ်, ခေါ်",
    "fil": "tawag*, tumawag*, tawagan*",
    "ko": "전화, 연락처, 문의, 핸드폰, 휴대폰, 상담",
    "ja": "電話, 携帯, お問い合わせ, 連絡先",
    "sw": "simu, piga*",
}
TABLES: Mapping[str, Mapping[str, str]] = {PHONE: _PHONES}
