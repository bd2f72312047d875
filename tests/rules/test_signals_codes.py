"""One-time codes are told from every other number called a code."""

import pytest

from rules.signals import find_signals


def codes(text: str) -> list[str]:
    """Return the one-time codes of `text`."""
    return [text[s.start : s.end] for s in find_signals(text) if s.name == "code.one_time"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Your verification code is 123456.", "123456"),
        ("123456 is your verification code", "123456"),
        ("123-456 is your code", "123-456"),
        ("G-123456 is your login code", "G-123456"),
        ("OTP: 1234", "1234"),
        ("Use 4455 as your one-time password", "4455"),
        ("Login code: 12345. Do not give it to anyone", "12345"),
        ("code: 445566", "445566"),
        ("Code 445566", "445566"),
        ("your 2FA pin is 12345678", "12345678"),
        ("Your code:\n\n445566", "445566"),
        ("验证码：654321", "654321"),
        ("验证码654321，5分钟内有效", "654321"),
        ("您的驗證碼是 778899", "778899"),
        ("482913为您的验证码", "482913"),
        ("校验码４４５５６６", "４４５５６６"),
        ("動態密碼 1234", "1234"),
        ("your code is 12\u200b3456", "12\u200b3456"),
        ("Tu código de verificación es 123456", "123456"),
        ("TU CODIGO DE VERIFICACION: 123456", "123456"),
        ("Seu código de segurança: 123456", "123456"),
        ("Votre code de vérification est 123456", "123456"),
        ("Ihr Bestätigungscode lautet 123456", "123456"),
        ("Il tuo codice di verifica: 123456", "123456"),
        ("Код подтверждения: 123456", "123456"),
        ("123456 — ваш код", "123456"),
        ("Ваш код 123456", "123456"),
        ("Twój kod weryfikacyjny to 123456", "123456"),
        ("Doğrulama kodunuz: 123456", "123456"),
        ("رمز التحقق الخاص بك هو 123456", "123456"),
        ("رمز التحقق ١٢٣٤٥٦", "١٢٣٤٥٦"),
        ("आपका ओटीपी 123456 है", "123456"),
        ("আপনার ওটিপি 123456", "123456"),
        ("Kode verifikasi Anda 123456", "123456"),
        ("Kod pengesahan anda ialah 123456", "123456"),
        ("Mã xác thực của bạn là 123456", "123456"),
        ("รหัส OTP ของคุณคือ 123456", "123456"),
        ("លេខកូដរបស់អ្នក 123456", "123456"),
        ("အတည်ပြုကုဒ် 123456", "123456"),
        ("ang code mo ay 123456", "123456"),
        ("인증번호 [123456]", "123456"),
        ("認証コードは123456です", "123456"),
        ("Nambari ya siri 123456", "123456"),
    ],
)
def test_a_code_beside_code_words_is_told(text: str, code: str) -> None:
    """A code is told before or after its words, in both languages, and the digits alone."""
    assert codes(text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "zip code 90210",
        "promo code 2024",
        "error code 4040",
        "area code 4150",
        "邀请码 888888",
        "邮政编码 100000",
        "the code costs 5000 usdt",
        "验证码5000元",
        "your code expires on 2024-05-12",
        "2024年的验证码很长",
        "send the code to 13800138000",
        "your code is 123",
        "meet me at 1830",
        "the verification code never comes",
        "code https://example.com/123456",
        "código postal 28013",
        "почтовый код 101000",
        "промокод 2024",
        "code promo 2024",
    ],
)
def test_other_numbers_are_no_codes(text: str) -> None:
    """Postcodes, promotions, errors, amounts, dates and telephone numbers are no codes."""
    assert codes(text) == []
