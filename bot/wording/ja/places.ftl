### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = グループの管理者：私がいつ発言するか

## Groups

group-hello =
    👋 <b>{ -bot } です。</b>ここでは静かにしています。
    • メッセージに /check と返信するか、返信の中に私の名前を入れると、どう思うかをお伝えします。
    • 聞いたことを人に知られたくない方は、メッセージを私に個人的に転送してください。
    • グループの管理者は、詐欺によく似たメッセージに私が自分から注意するように設定できます：/settings
    ここに書かれたことは、何も保存しません。
group-check-how = 調べたいメッセージに /check と返信してください。
# $warn: on or off; $name: the name of a language
group-settings =
    <b>このグループでの設定</b>
    詐欺によく似たメッセージに、自分から注意する：<b>{ $warn ->
        [on] オン
       *[off] オフ
    }</b>
    注意に使う言語：{ $name }
group-settings-admins = 設定を変えられるのは、このグループの管理者だけです。
group-settings-kept = 設定しました。
button-group-warn-on = 自分から注意する
button-group-warn-off = 自分からは注意しない
button-group-language = 言語を選ぶ
button-group-private = 🔒 個人的に聞く
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>ご注意ください：このメッセージは詐欺によく似ています</b>
    <b>種類：</b>{ $family }
group-warning-foot = 私はプログラムなので、間違えることもあります。本物のメッセージなら、管理者の方がボタンで教えてください。
button-group-wrong = 本物のメッセージです

## Inline: @name and the text typed behind it

inline-hint = 私の名前のあとにメッセージを貼ってください
inline-too-little = もう少し長く貼ってください
# Short titles for the list of results, plain text
inline-title-high = ⛔ 詐欺によく似ています
inline-title-caution = ⚠️ 詐欺かもしれません
inline-title-none = 🔎 知っている手口は見つかりません
inline-send = 押すと、答えをこのチャットに送ります
inline-private = 代わりに個人的に聞く

## As a guest in any chat

guest-check-how = 調べたいメッセージに返信して、その中に私の名前を入れてください。

## Business chats

business-consent =
    🤝 <b>ビジネスアカウントに私がつながりました</b>
    私は読むだけです。同意がなければ読みません。お客様とのチャットが詐欺に似ているときは、そのチャットではなく、ここでお知らせします。お客様には決して書き込まず、書かれたことも保存しません。
    任せていただいたチャットの新しいメッセージを見てもよろしいですか？
button-business-yes = はい、見てください
button-business-no = いいえ、見ないでください
business-on = 分かりました。新しいメッセージを見て、ここでお知らせします。やめるときは、Telegram で接続を外すか、/business を送ってください。
business-off = 分かりました。そのチャットは見ません。
business-gone = ビジネスアカウントとの接続が外れました。もうそこは見ていません。
# Over a warning about a message in a business chat
business-warning = 📨 <b>ビジネスのチャットの一つに</b>、気になることが書かれました：
command-business = ビジネス：チャットを私が見るかどうか
business-none = あなたのビジネスアカウントにはつながっていません。Telegram の「設定」→「Telegram Business」→「チャットボット」（Chatbots）でつなげます。
