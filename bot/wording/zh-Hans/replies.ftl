### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>这很像骗局</b>
level-caution = ⚠️ <b>请小心：这可能是骗局</b>
level-none = 🔎 <b>我没有认出什么，但这不等于它是真的</b>
level-too-little = 🔎 <b>字太少，我看不出来</b>

# $family: a family's .name
label-kind = <b>类型：</b>{ $family }
family-unknown = 我还叫不出名字的一类
label-reasons = <b>为什么这样说</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}”：{ $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}”（{ $where }）：{ $why }
reason-where-button = 在按钮上
reason-where-link = 藏在链接里
reason-where-caption = 在图片下面的文字里
reason-where-file = 在文件名里
reason-where-quote = 在引用的消息里
reason-where-contact = 在名片里
reason-where-poll = 在投票里
reason-where-preview = 在链接的预览里
reason-where-invoice = 在账单里
reason-where-giveaway = 在抽奖活动里
reason-where-venue = 在发来的地点里
reason-where-checklist = 在任务清单里
reason-where-game = 在游戏里
# $number: which of several messages that were sent together
reason-where-message = 在第 { $number } 条消息里
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }，{ $where }
reasons-all-title = <b>我注意到的全部内容</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
       *[other] 我把这 { $count } 条消息当作一段对话，放在一起看了。
    }
edited-note = ✏️ 您改了这条消息，所以我又看了一遍。

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>也请看一看发消息的人</b>
    陌生人第一次给您发消息时，Telegram 会在聊天的最上面显示：对方的号码是哪个国家的，账号是什么时候注册的，你们有没有共同的群。账号很新，或者国家跟他说的对不上，就要小心。
look-at-hidden = 转发时，发消息的人隐藏了自己的名字。很多人都这样设置，单凭这一点说明不了什么。
look-at-channel = 这是发在频道或群里的。谁都可以开一个频道，用别人的名字和头像。请看名字旁边有没有官方标志，再到那家机构自己的官网上，看有没有写这个频道。

label-next = <b>这种人接下来想要什么</b>
label-do = <b>现在该怎么办</b>

none-body =
    我看了文字、链接、按钮、图片和文件名，跟我知道的骗局比较过。可是每天都有新的骗局。语音、视频和私密聊天，我听不到也看不到。请您问一问自己：

    1. 是不是对方先找上我的？
    2. 对方是不是要钱、要验证码、要密码、要证件，或者要我装软件？
    3. 是不是在催我，或者要我保密？
    4. 是不是要我换到别的软件，或者换个地方去聊？
    5. 是不是好得不像真的，或者让我害怕？

    <b>有一条“是”，就先停下来。</b>用您原来就有的号码去问那个人或那家公司，不要用消息里的号码。再跟您信任的人说一说。
too-little-body =
    请把整条消息转发给我。或者多复制一些聊天内容，一次发给我。
    在这之前：不要给钱，不要给验证码和证件。
no-text =
    🔎 <b>我没有看到能读的文字</b>
    请把里面的字复制下来，或者打成文字，发给我。
    在这之前：消息里要您做的事，一件都先不要做。
too-long-note = 这条消息很长，我只看了前面一部分。后面可能还有可疑的内容。
already-paid-hint = <b>已经给了钱、验证码或证件？</b>越快处理越好：点下面的按钮，或者发 /paid

## Buttons: at most 40 characters

button-report = 📣 举报这条消息
button-wrong = ✋ 这个回答不对
button-paid = 🆘 我已经付了钱或给了验证码
button-travelled = ✈️ 我要去那边，或已经在那边
button-wrong-honest = 这条消息是真的
button-wrong-scam = 这是骗局，没认出来
button-back = ‹ 返回
button-show-all = 显示全部理由
button-show-less = 少显示一些理由
button-pass-on = 📤 转给亲友的提醒
button-check-how = 🔎 怎样让我看一条消息
button-language = 🌐 选择语言
button-privacy = 🔒 我保存什么、不保存什么
button-tell-me = 🔔 判断有变化时告诉我
button-untell-me = 🔕 不用再告诉我

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>先做什么</b>
    再细心的人也会遇到这种事，每天都有。越快处理越好。

    1. <b>先停下来。</b>不要再付钱，不要再回复。
    2. <b>转了钱，或给了卡号：</b>马上拨打银行卡背面的电话。就说：“我可能被骗了。”请他们拦截这笔钱。
    3. <b>给了验证码或密码：</b>改密码，退出其他所有设备。
    4. <b>装了软件，或共享了屏幕：</b>打开飞行模式，用别人的电话打给银行。
    5. <b>所有东西都留着：</b>消息、号码、付款凭证。然后在当地报警。

    请在下面选一选发生了什么，我一步一步告诉您怎么做。

    ⛔ <b>过不久，可能有人说能帮您把钱追回来。那是第二个骗局</b>，哪怕他说自己是警察、律师或银行。不要交费。
travelled-body =
    ✈️ <b>如果还没有出发</b>
    • 不要去。
    • 护照自己拿好，不要交给任何人。
    • 请本国大使馆或外交部帮忙核实这家公司。
    • 把对方给的地址、人名和航班告诉家人。

    <b>如果您或您认识的人已经在那边，走不了</b>
    • 在不被人看见的时候，尽快联系本国大使馆和当地警察。
    • 说清楚在哪里：地图位置、街道名，或者一张楼的照片。
    • 不要通过陌生人交“赎金”“赔付费”。
    • 如果有人会查手机，请删掉这个聊天。

    被关在那边、被逼着做事的人，是需要帮助的人。这不怪他们，也不怪您。
travelled-family =
    👪 <b>如果您的家人在那边</b>
    • 写下来：最后一次联系是什么时候，他说过的地点、公司和人名。
    • 告诉本国外交部和家乡的警察。请他们转给负责打击人口贩卖的部门。
    • 通话或发消息时，旁边可能有人在听、在看。只问能用“是”或“不是”回答的话。
    • 有人说交钱就能把人带出来，不要付钱。付任何钱以前，先问大使馆。
    • 如果他向您要钱，或者要您介绍人过去，请不要怪他。他可能是被逼的。
travelled-signs =
    🔎 <b>国外的工作可能有问题，看这几点</b>
    • 是在聊天里找上您的，不用什么本事，工资却很高。
    • 机票、签证、住处全包，却没有一份您能留底的合同。
    • 要您用旅游的身份入境，或者坐车、坐船过边境。
    • 要替您保管护照，或者要押金，或者说您欠了他们的钱。
    • 不让您单独跟在那里工作的人说话。
button-travelled-going = 我正准备去
button-travelled-family = 我的家人在那边
button-travelled-signs = 有哪些危险的迹象

## Reports

report-thanks = 谢谢您。您的举报能提醒别人。里面没有任何能看出您是谁的内容。
report-again = 这条消息您已经举报过了，只算一次。谢谢您。
report-failed = 刚才没能存下您的举报，请过一会儿再试。我对这条消息的看法不变。
report-how =
    想举报一条消息，请转发给我，再点“举报这条消息”。
    或者在我们的聊天里，用 /report 回复那条消息。
report-gone = 我找不到原来那条消息了。请再转发给我一次。

## "This answer is wrong"

wrong-ask = 我的回答哪里不对？
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = 谢谢您。这条消息是哪一种？您的回答能帮到维护规则的人。
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = 谢谢您。对方想要什么？您的回答能帮到维护规则的人。
button-wrong-other-kind = 是骗局，但是另一种
button-honest-bank = 我的银行发的
button-honest-delivery = 商店或快递发的
button-honest-office = 政府单位或学校发的
button-honest-work = 工作上的事
button-honest-private = 家人或朋友发的
button-honest-advert = 只是广告
button-honest-news = 新闻，或提醒防骗的
button-honest-other = 其他
button-scam-money = 要钱，或带人投资
button-scam-code = 要验证码、密码或登录
button-scam-link = 要我点链接或装软件
button-scam-job = 介绍工作或任务
button-scam-love = 交朋友或谈恋爱
button-scam-threat = 威胁我
button-scam-other = 其他
wrong-thanks = 谢谢您。维护规则的人会看到。我的回答不会自动改变。
wrong-failed = 刚才没能存下来，请过一会儿再试。

## Telling those who asked when the answer changes

tell-me-kept = 好的。{ $days ->
       *[other] { $days } 天
    }以内，如果我对这条消息的判断有变化，会在这里告诉您。为了这件事，我会把怎么联系您记到那时候。消息的内容不保存，只留一个认得出它的记号。发 /forget 就可以取消。
tell-me-ended = 好的。这件事我不会再发消息给您，怎么联系您也已经删掉了。
tell-me-failed = 刚才没能记下来，请过一会儿再试。
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>我的判断变了</b>
    { $date }，您问过我一条消息。当时我说：“{ $before }”。按今天知道的，我说：“{ $now }”。
    请小心那个发消息的人。想知道为什么，请把消息再转发给我。
    怎么联系您，我现在已经删掉了。
told-better =
    🔔 <b>我的判断变了</b>
    { $date }，您问过我一条消息。当时我说：“{ $before }”。按今天知道的，我说：“{ $now }”。
    这不等于它是真的。想看得更清楚，请把消息再转发给我。
    怎么联系您，我现在已经删掉了。
level-name-high = 很像骗局
level-name-caution = 可能是骗局
level-name-none = 没有认出什么

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ 最近有人收到这样的消息：{ $family }。
pass-on-next = 对方想要什么：{ $next }
pass-on-do = 该怎么办：{ $do }
pass-on-foot = 这条提醒来自 { -bot }。如果已经付了钱或给了验证码：马上拨打银行卡背面的电话。
pass-on-how = 这是一条简短的提醒，里面没有您那条消息的任何原话。长按它，就可以转发给别人。

## About the bot

start-body =
    👋 <b>您好，我是 { -bot }。</b>

    收到一条消息，拿不准？<b>转发给我。</b>
    是短信、邮件，或别的软件里的消息？发张截图给我，或者把文字复制过来。
    我会告诉您：有多可疑，是哪些话可疑，现在该怎么办。

    我是程序，不是真人。我认识很多骗局，但不是全部。所以我从不保证一条消息是真的。

    您只是问一问的时候，消息内容我一点都不保存。您点“举报”的时候，我只保存能提醒别人的内容，看不出您是谁：/privacy

    <b>已经付了钱，或者给了验证码？</b>马上拨打银行卡背面的电话。然后把消息转发给我。
help-body =
    <b>怎么用</b>

    • 把消息转发给我，或者把文字复制过来发给我。
    • 我会回答认出了什么，该怎么办。
    • 在我的回答下面，您可以举报这条消息、告诉我哪里不对，或者在已经付了钱时查看怎么办。

    • 同一个聊天里有好几条消息？请一起转发给我，我会当作一段对话来看。

    我能看文字、链接、按钮、文件名，也能看图片里的字和二维码。语音、视频和私密聊天，我听不到也看不到。

    /paid – 已经付了钱或给了验证码怎么办
    /travelled – 关于去外地工作的事
    /check – 看您回复的那条消息
    /report – 举报一条消息
    /country – 在您的国家可以打给谁
    /language – 选择语言
    /privacy – 我保存什么
    /forget – 删除您举报过的内容
privacy-body =
    🔒 <b>我保存什么，不保存什么</b>

    <b>您只是问一问的时候：</b>消息内容一点都不保存。我的技术日志只记下：看过一条消息、符合哪几条规则、用了多少时间。没有原话，没有名字，没有号码。消息我只记一个小时，好让按钮能用，哪儿都不写下来。

    <b>您举报一条消息的时候，我保存：</b>
    • 消息里的字，只留规则里本来就有的，其他都去掉，数字也遮住；
    • 发消息的人用的链接、钱包地址、账号名，以及他要别人联系的电话号码；
    • 日期、语言、我的判断，以及它来自个人、群组还是频道（不记是哪一个）。

    <b>您说我回答得不对的时候，我保存：</b>日期、我原来的回答、您选的意见。不保存消息的原话。

    <b>您选择语言或国家的时候，我保存：</b>您选了什么。

    <b>您要我在判断有变化时告诉您，我保存：</b>怎么联系您，用一把密钥锁好。等我告诉了您，或者时间到了，就销毁。

    <b>图片</b>只在我运行的这台机器上看，不发给任何别人，也不保存。

    <b>在群里和商业聊天里：</b>那里写的内容一点都不保存。我只保存群管理员选了什么、商业账号的主人同意了没有。

    <b>除此以外，我从不保存</b>您的名字、Telegram 编号和电话号码。代替它们的，是用一把密钥算出来的一串字符。只要密钥没有泄露，谁也看不出两次举报是不是同一个人做的。密钥在 { $key_days } 天后销毁。从那以后，谁都做不到，连管理我的人也不行。

    <b>举报内容</b>在 { $retention_days } 天后删除。

    <b>/forget</b> 会马上删除您的举报、您的意见、您选的语言和国家等，还有怎么联系您。密钥还在的时候才有效；密钥销毁以后，我也分不出哪些是您举报的。

    我们的聊天记录由 Telegram 保存，您可以在 Telegram 里删除。
forget-done = 好了，我删除了 { $count } 条记录。
forget-none = 没有找到可以删除的内容。
forget-failed = 刚才没能删除。请过一会儿再发一次 /forget。

language-ask = 我用哪种语言跟您说话？
language-set = 从现在起，我用简体中文。

check-how =
    把您拿不准的消息转发给我。
    或者用 /check 回复那条消息。
slow-down = 一下子太多了。请等 { $seconds } 秒再发给我。
something-broke =
    对不起，我这边出错了，不是您的问题。
    您的消息还在我们的聊天里。请过一分钟再发给我一次。
    在这之前：不要给钱，不要给验证码和证件。
unknown-command = 我不认识这个命令。请把消息转发给我，或者看 /help。

## For admins

rules-summary =
    <b>正在使用的规则</b>
    指纹：<code>{ $fingerprint }</code>
    规则：{ $rules } 条（正式 { $stable } 条，试运行 { $shadow } 条）
    文件：{ $files } 个
    读取时间：{ $loaded }
rules-errors = ⚠️ 规则文件里有 { $count } 处错误。继续使用原来的规则。
rules-warnings = ⚠️ 规则文件里有 { $count } 处值得看一看。新规则照常生效。
rules-origins = <b>规则来源</b>
rules-shipped = 自带
rules-overridden = 您停用的：{ $off } 条，您改过的：{ $changed } 条
rules-no-errors = 规则文件没有错误。
reload-done = ✅ 新规则已经生效。
reload-unchanged = 规则文件没有变化。
reload-failed = ⚠️ 新的规则文件没有采用。继续使用原来的规则。
stats-title = <b>举报统计</b>
stats-total = 总数：{ $count }
stats-by-family = <b>按类型</b>
stats-by-language = <b>按语言</b>
stats-by-week = <b>按周</b>
stats-row = { $name }：{ $count }
stats-empty = 还没有举报。
stats-disputes = 被指出不对的回答：{ $count }
stats-by-rule = <b>回答被指出不对的规则</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>：说是真的 { $honest } 次，说是另一种 { $other } 次，共 { $hits } 条举报
store-unavailable = 现在连不上存放举报的数据库。查看消息不受影响。
admins-only = 这个命令只有管理员能用。

## In a terminal, without Telegram

terminal-no-token = 没有设置 Telegram 令牌，我们就在终端里聊。什么都不会发到外面。
terminal-hello = 请输入或粘贴一条消息，空行表示结束。/help 查看其他功能，按 Ctrl-D 退出。
terminal-actions = /report 举报这条消息，提醒别人 · /paid 已经付钱或给了验证码怎么办 · /wrong 我说错了
terminal-actions-travelled = /report 举报这条消息，提醒别人 · /travelled 要去或已经在那边怎么办 · /wrong 我说错了
terminal-report = /report 举报这条消息，提醒别人 · /wrong scam 这是骗局，我没认出来
terminal-wrong-how = 如果消息是真的，请写“/wrong honest”；如果是我没认出来的骗局，请写“/wrong scam”。
terminal-bye = 再见，请多保重。
terminal-last-none = 还没有消息。请先粘贴一条。
