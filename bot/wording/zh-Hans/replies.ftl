### 机器人说的所有话，除了理由（reasons.ftl）和各类骗局的说明（families.ftl）。
### 可以用 Telegram HTML：<b>、<i>、<code>；单独的“&”写成“&amp；”。
### 纯文字、不带标签的有：按钮、reason-where-*、language-name、terminal-*,
### 以及弹出的小提示（不超过 200 个字符）：
### report-thanks、report-again、report-failed、report-gone、wrong-ask、wrong-thanks、
### wrong-failed、language-set、slow-down、admins-only。
### 传进来的参数都已经转义过。

-bot = 再看一眼

## 回答

level-high = ⛔ <b>这很像骗局</b>
level-caution = ⚠️ <b>请小心：这可能是骗局</b>
level-none = 🔎 <b>我没有认出什么，但这不等于它是真的</b>
level-too-little = 🔎 <b>字太少，我看不出来</b>

# $family：某一类的 .name
label-kind = <b>类型：</b>{ $family }
family-unknown = 我还叫不出名字的一类
label-reasons = <b>为什么这样说</b>

# $quote：消息里的原话，用 U+2068 和 U+2069 包住，保持它自己的书写方向。
#   里面可能有 <code>，Telegram 不允许外面再套别的标签
# $why：reasons.ftl 里的一句话
# $where：reason-where-* 中的一个
reason-line = • “{"\u2068"}{ $quote }{"\u2069"}”：{ $why }
reason-line-where = • “{"\u2068"}{ $quote }{"\u2069"}”（{ $where }）：{ $why }
reason-where-button = 在按钮上
reason-where-link = 藏在链接里
reason-where-caption = 在图片下面的文字里
reason-where-file = 在文件名里
reason-where-quote = 在引用的消息里
reason-where-contact = 在名片里
reason-where-poll = 在投票里

label-next = <b>这种人接下来想要什么</b>
label-do = <b>现在该怎么办</b>

none-body =
    我看了文字、链接、按钮和文件名，跟我知道的骗局比较过。可是每天都有新的骗局。请您问一问自己：

    1. 是不是对方先找上我的？
    2. 对方是不是要钱、要验证码、要密码、要证件，或者要我装软件？
    3. 是不是在催我，或者要我保密？
    4. 是不是要我换到别的软件或者私下去聊？
    5. 是不是好得不像真的，或者让我害怕？

    <b>有一条“是”，就先停下来。</b>用您原来就有的号码去问那个人或那家公司，不要用消息里的号码。再跟您信任的人说一说。
too-little-body =
    请把整条消息转发给我。或者多复制一些聊天内容，一次发给我。
    在这之前：不要给钱，不要给验证码和证件。
no-text =
    🔎 <b>我没有看到能读的文字</b>
    图片、语音和视频，我还看不懂。
    请把里面的字复制下来，或者打成文字，发给我。
    在这之前：消息里要您做的事，一件都先不要做。
too-long-note = 这条消息很长，我只看了前面一部分。后面可能还有可疑的内容。
already-paid-hint = <b>已经给了钱、验证码或证件？</b>越快处理越好：/paid

## 按钮：不超过 40 个字符

button-report = 📣 举报这条消息
button-wrong = ✋ 这个回答不对
button-paid = 🆘 我已经付了钱或给了验证码
button-travelled = ✈️ 我要去那边，或已经在那边
button-wrong-honest = 这条消息是真的
button-wrong-scam = 这是骗局，没认出来
button-back = ‹ 返回
button-show-all = 显示全部理由

## 事情已经发生了

# 不超过 2500 个字符。
paid-body =
    🆘 <b>先做什么</b>
    再细心的人也会遇到这种事，每天都有。越快处理越好。请找到符合您情况的一条。

    <b>银行转账、刷卡、手机支付：</b>马上拨打银行卡背面的电话，或者支付 App 里的官方客服。就说：“我可能被骗了。”请他们拦截这笔款，冻结银行卡。

    <b>虚拟币：</b>马上联系您转出的那家交易所。保存好对方的地址和交易编号。这种钱很难追回来，但早点报告，可能拦住后面的。

    <b>礼品卡：</b>联系卡上写的那家公司。卡和小票都要留着。

    <b>现金：</b>马上报警。如果是寄出去的，再请邮局或快递拦下来。

    <b>验证码或密码：</b>如果是银行的，先打给银行。然后改密码，退出其他所有设备。

    <b>Telegram 验证码：</b>在 Telegram 里打开“设置”→“设备”，退出其他所有设备。再到“设置”→“隐私和安全”→“两步验证”，设一个密码。并且告诉您的联系人。

    <b>装了软件，或者共享了屏幕：</b>打开飞行模式。用别人的电话打给银行。卸载软件，或者把手机恢复出厂设置。

    <b>发了身份证或证件：</b>告诉银行和警察。问一问能不能防止别人用您的名字贷款。

    <b>被人用照片威胁：</b>不要给钱，给过了也不要再给。不要再回复。把消息留作证据，并且报警。未满 18 岁：告诉一位您信任的大人。这不怪您。

    <b>帮对方转过钱：</b>马上停下来，告诉银行和警察。

    所有东西都留着：消息、号码、付款凭证。然后在当地报警。

    ⛔ <b>过不久，可能有人说能帮您把钱追回来。那是第二个骗局</b>，哪怕他说自己是警察、律师或银行。不要交费。只相信您自己查到的电话。
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

## 举报

report-thanks = 谢谢您。您的举报能提醒别人。里面没有任何能看出您是谁的内容。
report-again = 这条消息您已经举报过了，只算一次。谢谢您。
report-failed = 刚才没能存下您的举报，请过一会儿再试。我对这条消息的看法不变。
report-how =
    想举报一条消息，请转发给我，再点“举报这条消息”。
    或者在我们的聊天里，用 /report 回复那条消息。
report-gone = 我找不到原来那条消息了。请再转发给我一次。

## “这个回答不对”

wrong-ask = 我的回答哪里不对？
wrong-thanks = 谢谢您。维护规则的人会看到。我的回答不会自动改变。
wrong-failed = 刚才没能存下来，请过一会儿再试。

## 关于机器人

start-body =
    👋 <b>您好，我是“{ -bot }”。</b>

    收到一条消息，拿不准？<b>转发给我。</b>
    我会告诉您：有多可疑，是哪些话可疑，现在该怎么办。

    我是程序，不是真人。我认识很多骗局，但不是全部。所以我从不保证一条消息是真的。

    您只是问一问的时候，消息内容我一点都不保存。您点“举报”的时候，我只保存能提醒别人的内容，看不出您是谁：/privacy

    <b>已经付了钱，或者给了验证码？</b>马上拨打银行卡背面的电话。然后把消息转发给我。
help-body =
    <b>怎么用</b>

    • 把消息转发给我，或者把文字复制过来发给我。
    • 我会回答认出了什么，该怎么办。
    • 在我的回答下面，您可以举报这条消息、告诉我哪里不对，或者在已经付了钱时查看怎么办。

    我能看文字、链接、按钮和文件名。图片、语音和视频还看不懂。

    /paid – 已经付了钱或给了验证码怎么办
    /travelled – 关于去外地工作的事
    /check – 看您回复的那条消息
    /report – 举报一条消息
    /language – 选择语言
    /privacy – 我保存什么
    /forget – 删除您举报过的内容
privacy-body =
    🔒 <b>我保存什么，不保存什么</b>

    <b>您只是问一问的时候：</b>消息内容一点都不保存。我的技术日志只记下：看过一条消息、符合哪几条规则、用了多少时间。没有原话，没有名字，没有号码。

    <b>您举报一条消息的时候，我保存：</b>
    • 消息里的字，只留规则里本来就有的，其他都去掉，数字也遮住；
    • 发消息的人用的链接、钱包地址、账号名，以及他要别人联系的电话号码；
    • 日期、语言、我的判断，以及它来自个人、群组还是频道（不记是哪一个）。

    <b>您说我回答得不对的时候，我保存：</b>日期、我原来的回答、您选的意见。不保存消息的原话。

    <b>您选择语言的时候，我保存：</b>您选的语言。

    <b>我从不保存</b>您的名字、Telegram 编号和电话号码。代替它们的，是用一把密钥算出来的一串字符。只要密钥没有泄露，谁也看不出两次举报是不是同一个人做的。密钥在 { $key_days } 天后销毁。从那以后，谁都做不到，连管理我的人也不行。

    <b>举报内容</b>在 { $retention_days } 天后删除。

    <b>/forget</b> 会马上删除您的举报、您的意见和您选的语言。密钥还在的时候才有效；密钥销毁以后，我也分不出哪些是您举报的。

    我们的聊天记录由 Telegram 保存，您可以在 Telegram 里删除。
forget-done = 好了，我删除了 { $count } 条记录。
forget-none = 没有找到可以删除的内容。
forget-failed = 刚才没能删除。请过一会儿再发一次 /forget。

language-name = 简体中文
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
group-hint =
    群里的消息我不看。
    请私下把消息转发给我，这样没有人知道您问过。

## 管理员

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
store-unavailable = 现在连不上存放举报的数据库。查看消息不受影响。
admins-only = 这个命令只有管理员能用。

## 在终端里，不连 Telegram

terminal-no-token = 没有设置 Telegram 令牌，我们就在终端里聊。什么都不会发到外面。
terminal-hello = 请输入或粘贴一条消息，空行表示结束。/help 查看其他功能，按 Ctrl-D 退出。
terminal-actions = /report 举报这条消息，提醒别人 · /paid 已经付钱或给了验证码怎么办 · /wrong 我说错了
terminal-actions-travelled = /report 举报这条消息，提醒别人 · /travelled 要去或已经在那边怎么办 · /wrong 我说错了
terminal-report = /report 举报这条消息，提醒别人 · /wrong scam 这是骗局，我没认出来
terminal-wrong-how = 如果消息是真的，请写“/wrong honest”；如果是我没认出来的骗局，请写“/wrong scam”。
terminal-bye = 再见，请多保重。
terminal-last-none = 还没有消息。请先粘贴一条。
