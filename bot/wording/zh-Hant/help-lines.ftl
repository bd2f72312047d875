### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = 在您的國家或地區可以打給誰
country-ask =
    <b>您要看哪個國家或地區的求助電話？</b>
    我從不根據您的語言或號碼去猜。
# $page, $pages: numbers
country-page = 第 { $page } 頁，共 { $pages } 頁
button-country-next = 下一頁 ›
button-country-previous = ‹ 上一頁
button-country-none = 別的國家或地區
button-country-change = 換一個國家或地區
button-country-forget = 忘掉我選的地方
country-forgotten = 好了，我不再記得您選的國家或地區。
# $country: its name in this language
country-set = 從現在起，我給您看這裡的求助電話：{ $country }。
# $country as above
help-lines-title = ☎️ <b>可以打給誰：{ $country }</b>
help-lines-bank-first = <b>如果跟錢有關，先打給您的銀行：</b>用卡片背面的電話，千萬不要用訊息裡的電話。
help-lines-unknown =
    ☎️ <b>可以打給誰</b>
    • 您的銀行：用卡片背面的電話。
    • 當地的警察。
    • 出事的那個平台：在 App 裡檢舉那個帳號。
    您那裡，我沒有查證過的電話，所以不給您號碼。
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name }（{ $for }）
# $address: a web address without https://
help-line-web = • { $address } – { $name }（{ $for }）
help-line-plain = • { $name }（{ $for }）
help-for-advice = 防詐騙諮詢
help-for-bank = 攔下付款
help-for-report = 檢舉詐騙
help-for-police = 報警
help-for-emergency = 緊急狀況
help-for-messages = 檢舉可疑訊息
help-for-cyber = 網路詐騙
help-for-consumer = 消費者諮詢
help-for-identity = 證件被人冒用
help-for-trafficking = 有人被關、被逼著工作
help-for-consular = 海外急難救助
help-for-abroad = 從國外撥打
help-hours-always = 白天晚上都有人接
# $hours: such as 8:00–23:00
help-hours = 時間 { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = 可以說{ $languages }
# $date: a date, written the way of this language
help-lines-checked = 查證日期：{ $date }。號碼會變。如果打不通，請到官方網站查。
help-lines-never-call-first = 這些單位從來不會先打給您，要錢或要驗證碼。有電話說自己是他們，可能就是詐騙的一部分。
