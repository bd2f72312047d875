"""Words for a one-time code."""

from collections.abc import Mapping

CODE = "code"

_CODES: Mapping[str, str] = {
    "en": "otp, passcode, pass code, pin, 2fa, tac, one-time password, one time password,"
    " one-time pin, one time pin, one-time passcode, one time passcode, security code,"
    " login code, log-in code, sign-in code, access code, confirmation code, authentication code,"
    " activation code, auth code, sms code, text code, telegram code, whatsapp code,"
    " one-time code, one time code, 2fa code, pin code, pin-code, verification code,"
    " verifying code, verify code, verifi code, your code, the code, this code, my code, a code,"
    " digit code, secret code, 2-step code, two-step code, confirm code, registration code,"
    " reset code",
    "zh": "验证码, 驗證碼, 验正码, 校验码, 校驗碼, 动态码, 動態碼, 动态密码, 動態密碼, 认证码,"
    " 認證碼, 确认码, 確認碼, 登录码, 登錄碼, 登入碼, 短信码, 安全码, 安全碼, 一次性密码,"
    " 一次性密碼, 随机码, 隨機碼, 短信口令, 动态口令, 交易码",
    "es": "código de verificación, código de seguridad, código de acceso, código de confirmación,"
    " tu código, su código, el código, clave dinámica, clave de acceso, clave temporal,"
    " clave sms, código de un solo uso, código otp, contraseña temporal, clave de seguridad,"
    " código de activación, código es, clave es, código whatsapp",
    "pt": "código de verificação, código de segurança, código de acesso, código de confirmação,"
    " código de ativação, seu código, o seu código, teu código, o código, código de uso único,"
    " código de autenticação, código é, senha temporária, código do whatsapp",
    "fr": "code de vérification, code de sécurité, code de confirmation, code d'accès,"
    " code d’accès, votre code, ton code, le code, mot de passe à usage unique,"
    " code à usage unique, code d'activation, code d'authentification, code est, code secret,"
    " code sms",
    "de": "bestätigungscode, sicherheitscode, verifizierungscode, zugangscode, anmeldecode,"
    " einmalcode, einmalpasswort, einmalkennwort, ihr code, dein code, der code, sms-code, mtan,"
    " smstan, sms-tan, tan, pushtan, freigabecode, aktivierungscode, code lautet, prüfcode,"
    " registrierungscode",
    "it": "codice di verifica, codice di sicurezza, codice di accesso, codice di conferma,"
    " codice di attivazione, codice otp, tuo codice, suo codice, il codice, codice è,"
    " password monouso, codice temporaneo, codice sms, codice segreto, codice di autenticazione",
    "ru": "код, кода, код:, кодом, пароль, одноразовый пароль",
    "uk": "код, кодом, коду, пароль",
    "pl": "kod weryfikacyjny, kod sms, kod autoryzacyjny, kod dostępu, kod potwierdzający,"
    " kod bezpieczeństwa, twój kod, kod logowania, hasło jednorazowe, kod blik, kod to, kod:,"
    " hasło sms, kod aktywacyjny, kodu blik",
    "tr": "doğrulama kodu*, onay kodu*, güvenlik kodu*, giriş kodu*, aktivasyon kodu*, sms kodu*,"
    " tek kullanımlık şifre*, şifreniz, kodunuz, tek kullanımlık kod*, sms şifre*,"
    " doğrulama şifre*, onay şifre*, doğrulama kodunuz",
    "ar": "رمز التحقق, رمز التأكيد, رمز التفعيل, كود التفعيل, كود التحقق, رمز الدخول, رمز المرور,"
    " كلمة المرور لمرة واحدة, الرمز السري, كلمة السر المؤقتة, رمزك, رمز الأمان, كود التأكيد,"
    " رمز otp, الكود, الرمز, كلمة مرور لمرة واحدة, رقم سري",
    "hi": "ओटीपी, सत्यापन कोड, वेरिफिकेशन कोड, सुरक्षा कोड, कोड है, कोड, पासकोड, otp hai,"
    " code hai, verification code hai",
    "bn": "ওটিপি, যাচাইকরণ কোড, ভেরিফিকেশন কোড, কোড হলো, কোড, পিন",
    "id": "kode verifikasi, kode otp, kode keamanan, kode rahasia, kode akses, kode aktivasi,"
    " kode konfirmasi, kode anda, kode masuk, kata sandi sekali pakai, kode whatsapp, mpin",
    "ms": "kod pengesahan, kod keselamatan, kod otp, nombor tac, kod tac, kod anda, kod akses,"
    " kata laluan sekali guna, kod pengaktifan, no tac",
    "vi": "mã xác thực, mã xác nhận, mã otp, mã kích hoạt, mã bảo mật, mã đăng nhập,"
    " mã giao dịch, mã của bạn, mã là, mật khẩu một lần, mã số, mật khẩu otp, mã xác minh",
    "th": "รหัส otp, รหัสยืนยัน, รหัสผ่านครั้งเดียว, รหัสความปลอดภัย, รหัสเข้าใช้, รหัส, โอทีพี, รหัสผ่าน",
    "km": "លេខកូដ, កូដ, លេខសម្ងាត់, កូដផ្ទៀងផ្ទាត់",
    "my": "အတည်ပြုကုဒ်, ကုဒ်, လျှို့ဝှက်ကုဒ်, လုံခြုံရေးကုဒ်, ကုဒ်နံပါတ်",
    "fil": "code mo, otp mo, ang code, iyong code, verification code mo, ang iyong otp",
    "ko": "인증번호, 인증 번호, 인증코드, 인증 코드, 확인코드, 보안코드, 비밀번호, 승인번호,"
    " 로그인 코드, 일회용",
    "ja": "認証コード, 確認コード, 認証番号, ワンタイムパスワード, セキュリティコード, 暗証番号,"
    " 検証コード, ログインコード, 確認番号, ワンタイムコード, コードは",
    "sw": "nambari ya siri, nambari ya uthibitisho, msimbo wa, namba ya siri, msimbo, kodi ya siri",
}
TABLES: Mapping[str, Mapping[str, str]] = {CODE: _CODES}
