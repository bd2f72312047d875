### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = 群管理员：我什么时候出声

## Groups

group-hello =
    👋 <b>大家好，我是 { -bot }。</b>平时我在群里不说话。
    • 用 /check 回复一条消息，或者在回复里提到我，我就说说我的看法。
    • 不想让别人看见您在问？把消息私下转发给我。
    • 管理员可以让我在看到很像骗局的消息时，自己出声提醒：/settings
    群里写的内容，我一点都不保存。
group-check-how = 请用 /check 回复您想问的那条消息。
# $warn: on or off; $name: the name of a language
group-settings =
    <b>我在这个群里的设置</b>
    看到很像骗局的消息，自己出声提醒：<b>{ $warn ->
        [on] 开
       *[off] 关
    }</b>
    提醒用的语言：{ $name }
group-settings-admins = 只有群管理员能改我的设置。
group-settings-kept = 好了。
button-group-warn-on = 自己出声提醒
button-group-warn-off = 不要自己出声
button-group-language = 选择语言
button-group-private = 🔒 私下问我
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>请小心：我回复的这条消息很像骗局</b>
    <b>类型：</b>{ $family }
group-warning-foot = 我是程序，也会看错。如果这条消息是真的，管理员可以点按钮告诉我。
button-group-wrong = 这条消息是真的

## Inline: @name and the text typed behind it

inline-hint = 把消息粘贴在我的名字后面
inline-too-little = 请再多粘贴一些
# Short titles for the list of results, plain text
inline-title-high = ⛔ 这很像骗局
inline-title-caution = ⚠️ 这可能是骗局
inline-title-none = 🔎 我没有认出什么
inline-send = 点一下，把我的回答发到这个聊天里
inline-private = 改为私下问我

## As a guest in any chat

guest-check-how = 请回复您想问的那条消息，并在回复里提到我。

## Business chats

business-consent =
    🤝 <b>您把我连接到了您的商业账号</b>
    我只看，不发言，而且要您同意才看。如果有客户的聊天像骗局，我在这里告诉您，不会写在那个聊天里。我从不给您的客户发消息，也不保存他们写的内容。
    您交给我的那些聊天，要我看新消息吗？
button-business-yes = 好，请看新消息
button-business-no = 不用看
business-on = 好的。我会看新消息，有事在这里告诉您。想停下来，请在 Telegram 里断开连接，或者发 /business。
business-off = 好的。那些聊天我不看。
business-gone = 我跟您的商业账号已经断开，那里的内容我不再看了。
# Over a warning about a message in a business chat
business-warning = 📨 <b>在您的一个商业聊天里</b>，有人写的话让我担心：
command-business = 商业账号：要不要我看您的聊天
business-none = 我没有连接到您的商业账号。在 Telegram 里打开：“设置”→“Telegram Business”→“聊天机器人（Chatbots）”。
