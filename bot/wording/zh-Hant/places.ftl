### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = 群組管理員：我什麼時候出聲

## Groups

group-hello =
    👋 <b>大家好，我是 { -bot }。</b>平常我在群組裡不說話。
    • 用 /check 回覆一則訊息，或在回覆裡提到我，我就說說我的看法。
    • 不想讓別人看見您在問？把訊息私下轉傳給我。
    • 管理員可以讓我在看到很像詐騙的訊息時，自己出聲提醒：/settings
    群組裡寫的內容，我一點都不保存。
group-check-how = 請用 /check 回覆您想問的那則訊息。
# $warn: on or off; $name: the name of a language
group-settings =
    <b>我在這個群組的設定</b>
    看到很像詐騙的訊息，自己出聲提醒：<b>{ $warn ->
        [on] 開
       *[off] 關
    }</b>
    提醒用的語言：{ $name }
group-settings-admins = 只有群組管理員能改我的設定。
group-settings-kept = 好了。
button-group-warn-on = 自己出聲提醒
button-group-warn-off = 不要自己出聲
button-group-language = 選擇語言
button-group-private = 🔒 私下問我
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>請小心：我回覆的這則訊息很像詐騙</b>
    <b>類型：</b>{ $family }
group-warning-foot = 我是程式，也會看錯。如果這則訊息是真的，管理員可以按按鈕告訴我。
button-group-wrong = 這則訊息是真的

## Inline: @name and the text typed behind it

inline-hint = 把訊息貼在我的名字後面
inline-too-little = 請再多貼一些
# Short titles for the list of results, plain text
inline-title-high = ⛔ 這很像詐騙
inline-title-caution = ⚠️ 這可能是詐騙
inline-title-none = 🔎 我沒有認出什麼
inline-send = 按一下，把我的回答傳到這個聊天
inline-private = 改成私下問我

## As a guest in any chat

guest-check-how = 請回覆您想問的那則訊息，並在回覆裡提到我。

## Business chats

business-consent =
    🤝 <b>您把我連接到您的商業帳號</b>
    我只看、不發言，而且要您同意才看。如果有客人的聊天像詐騙，我在這裡告訴您，不會寫在那個聊天裡。我從不傳訊息給您的客人，也不保存他們寫的內容。
    您交給我的那些聊天，要我看新訊息嗎？
button-business-yes = 好，請看新訊息
button-business-no = 不用看
business-on = 好的。我會看新訊息，有事在這裡告訴您。想停下來，請在 Telegram 裡中斷連接，或傳 /business。
business-off = 好的。那些聊天我不看。
business-gone = 我跟您的商業帳號已經中斷連接，那裡的內容我不再看了。
# Over a warning about a message in a business chat
business-warning = 📨 <b>在您的一個商業聊天裡</b>，有人寫的話讓我擔心：
command-business = 商業帳號：要不要我看您的聊天
business-none = 我沒有連接到您的商業帳號。請在 Telegram 打開：「設定」→「Telegram Business」→「聊天機器人（Chatbots）」。
