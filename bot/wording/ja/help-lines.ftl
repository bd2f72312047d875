### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = あなたの国の相談先
country-ask =
    <b>どの国の相談先をお見せしましょうか？</b>
    言語や電話番号から勝手に決めることはしません。
# $page, $pages: numbers
country-page = { $page } / { $pages } ページ
button-country-next = 次へ ›
button-country-previous = ‹ 前へ
button-country-none = ほかの国
button-country-change = 別の国を選ぶ
button-country-forget = 選んだ国を消す
country-forgotten = 消しました。選んだ国はもう覚えていません。
# $country: its name in this language
country-set = これからは、この国や地域の相談先をお見せします：{ $country }
# $country as above
help-lines-title = ☎️ <b>相談先：{ $country }</b>
help-lines-bank-first = <b>お金が関わるなら、まず銀行へ：</b>カードに書かれた番号にかけてください。メッセージにある番号は、決して使わないでください。
help-lines-unknown =
    ☎️ <b>相談先</b>
    • 銀行：カードに書かれた番号へ。
    • お住まいの所の警察。
    • 起きた場所のアプリやサイト：アプリの中でアカウントを報告できます。
    あなたの国には確かめた番号がないので、番号はお伝えしません。
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name }（{ $for }）
# $address: a web address without https://
help-line-web = • { $address } – { $name }（{ $for }）
help-line-plain = • { $name }（{ $for }）
help-for-advice = 詐欺の相談
help-for-bank = 支払いを止める
help-for-report = 詐欺を知らせる
help-for-police = 警察への届け出
help-for-emergency = 緊急のとき
help-for-messages = 怪しいメッセージを知らせる
help-for-cyber = ネットの詐欺
help-for-consumer = 消費者の相談
help-for-identity = 身分証を使われたとき
help-for-trafficking = 閉じ込められ、働かされている人がいるとき
help-for-consular = 海外にいる自国の人への支援
help-for-abroad = 海外からかけるとき
help-hours-always = 昼も夜も受付
# $hours: such as 8:00–23:00
help-hours = 受付 { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = 話せる言語：{ $languages }
# $date: a date, written the way of this language
help-lines-checked = { $date }に確かめました。番号は変わることがあります。つながらないときは、公式サイトで調べてください。
help-lines-never-call-first = ここに挙げた所から先に電話をかけて、お金や認証番号を求めることはありません。そう名乗る電話は、詐欺の一部かもしれません。
