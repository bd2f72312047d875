### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = 先是几天亲切的聊天，也许还发些日子过得很好的照片，什么都不要。以后会说起投资赚的钱。
    .trust = 不久会提到一个很会赚钱的亲戚或老师，说可以教您。也可能要您换一个聊天软件。
    .hook = 对方会带您到一个网站或软件，让您先投一点小钱。可能真的会还您一点，好让您相信。
    .first-payment = 屏幕上的数字会往上涨。对方会催您多投，用存款，甚至去借钱。
    .squeeze = 取钱以前，对方会要您先交税、手续费或保证金。交了一笔，还有下一笔。
    .recovery = 会有人说交点费用就能把钱追回来。往往还是同一伙人。
next-job-task =
    .opener = 对方会说有点赞、下单这样的轻松任务，再带您到另一个软件，或者去找一位“老师”。
    .trust = 开头几个任务会真的给您一点钱，好让您相信。
    .hook = 对方会让您在他们的网站开账号做任务。很快，做任务就要先垫钱。
    .first-payment = 对方会要您为“特别任务”充钱，一次比一次多。赚的钱只是屏幕上的数字。
    .squeeze = 对方会说您操作错了，或者要交税，钱才被卡住，要您再付一笔来“解冻”。
    .recovery = 会有人说交点费用就能把充的钱追回来。往往还是同一伙人。
next-recovery-scam =
    .opener = 对方会问您损失了多少，还会说您的钱找到了。
    .trust = 对方会给您看文件、证件，或者一个假账户，里面显示着您的钱。
    .hook = 对方会说要“打款给您”，要您的证件、登录密码，或者看您的屏幕。
    .first-payment = 对方会要您先交手续费、税款或保证金。交了也没有钱回来。
    .squeeze = 每付一笔，就会再多出一项费用，还会催您快付。
    .recovery = 对方会先要手续费或税款，或者要看您的账户。结果这笔钱也没了。
next-impersonation-authority =
    .opener = 对方会问您的姓名和号码，然后说您跟一个案子有关。
    .trust = 对方会给您看证件、公文，或者打视频电话，再把您转给一位“警官”。
    .hook = 对方会说要抓您，叫您保密，不许您挂电话。接着就会说到您的钱。
    .first-payment = 对方会要您把存款转出去“核查”，或者交“保释金”，或者交出现金和银行卡。
    .squeeze = 对方会再说要抓您，要更多的钱，甚至叫您去借，直到什么都不剩。
    .recovery = 会有人说交一笔费用，就能帮您洗清名声，或者把钱追回来。
next-impersonation-ecommerce-support =
    .opener = 对方会说起一个订单或包裹，要您回复、打电话或点链接。
    .trust = 对方会报出您的订单或自己的工号，让您觉得是真的。
    .hook = 对方会要您点链接、扫码或共享屏幕，说是为了“取消”或“退款”。
    .first-payment = 对方会要您付钱、借钱或转钱，说是“测试账户”，之后会退给您。
    .squeeze = 对方会说操作错了，要您再付一笔，才能拿回其余的钱。
    .recovery = 会有人说交点费用就能把钱追回来。往往还是同一伙人。
