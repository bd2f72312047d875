# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = 对方要您收到的验证码。验证码就像钥匙，给了别人，账号和钱就可能被拿走。
why-asks-password = 对方要您的密码。真正的银行和平台不会问您密码。
why-asks-seed-words = 对方要您钱包的助记词（打开钱包的那串单词）或密钥。谁拿到它，谁就能转走里面所有的钱。
why-asks-card-details = 对方要银行卡号、密码或身份资料，拿到以后可以用来盗刷或冒用您的名字。
why-asks-id-documents = 对方要身份证、护照或自拍照，可能会用您的名字去开户或借钱。
why-asks-money-first = 还没拿到好处，就要您先交钱。先交的钱往往要不回来。
why-asks-deposit-to-unlock = 对方说要再交一笔钱，才能把您的钱取出来或把任务做完。交了以后，通常还会让您再交。
why-asks-unusual-payment = 对方要您用点数卡、礼品卡、虚拟币、现金或私人账户付钱。这样付出去的钱很难追回。
why-asks-remote-access = 对方想看您的手机屏幕，或者远程操作您的手机。这样他能看到您的密码和验证码。
why-asks-install-app = 对方要您安装他发来的软件。这种软件可能会偷看您的手机。
why-asks-move-to-other-app = 对方要您换到别的聊天软件或群里去谈。换过去以后，平台就没法保护您了。
why-asks-secrecy = 对方叫您不要告诉别人。要您瞒着家人的事，更应该先跟家人说一声。
why-asks-to-receive-money = 对方要借用、租用您的账户，或者请您代收代转钱。这些钱可能是别人被骗走的，您也可能因此惹上官司。

# How they press
why-pressure-time = 对方催您马上办，不给您时间想。真正要紧的事，也等得及您打个电话问清楚。
why-pressure-account-loss = 对方说您的账号要被冻结或注销，想让您着急。请自己打开官方软件查看，不要点他给的地址。
why-pressure-arrest = 对方用抓人、立案、冻结账户来吓唬您。真正的办案人员不会在电话或网上要您这样做。

# Who they say they are
why-claims-support = 对方自称客服或安全中心。真的客服不会主动私下找您要资料、要转账。
why-claims-telegram-staff = 对方自称 Telegram 或聊天软件的官方人员。官方不会私信您去验证账号。
why-claims-bank = 对方自称银行的人。请自己拨打银行卡背面的电话问清楚。
why-claims-authority = 对方自称公安、法院、海关等机关。真正的机关不会在电话或网上办案，也没有什么“安全账户”。
why-claims-shop-support = 对方自称网店、购物平台或快递的客服。请回到原来的购物软件里联系客服核对。
why-claims-refund-compensation = 对方说要给您退款或赔偿，却要您到别处去办。真的退款会按原来的付款方式退回。
why-claims-auto-charge = 对方说您开通了会员或保险，不取消就要扣钱。这是常见的说法，先别照他说的做。
why-claims-delivery-problem = 对方说您的包裹送不到，要您点链接或付小钱。请自己打开快递的软件，用单号查。
why-claims-family-new-number = 对方说是您的亲友，换了号码，又要钱。请打原来的号码，或当面问一问。
why-claims-boss = 对方自称领导、老板或老师，急着要您转钱。请先打电话或当面核实。
why-claims-prize = 对方说您中了奖。没参加过的抽奖不会中，领奖也不用先交钱。
why-claims-inheritance = 对方说有一大笔遗产或资金要分给您。不认识的人不会白白送钱。
why-claims-recover-money = 对方说能帮您把损失的钱找回来。主动找上门、要先收费或先加好友的，往往会让人再损失一次。

# What they promise
why-promise-sure-profit = 对方说稳赚、保本、没有风险。世上没有一定赚钱的投资。
why-promise-return-rate = 对方说的收益高得不寻常。收益说得越高、越准，越要小心。
why-promise-insider-teacher = 对方说有老师带、有内部消息。真有这样的消息，也不会随便告诉陌生人。
why-promise-free-coins = 对方说免费送币，或者转多少还您更多。一连接钱包或一转账，钱就可能没了。
why-promise-easy-pay = 对方说工作很轻松，钱却很多。请先问问身边做过类似工作的人。
why-promise-task-pay = 对方说点赞、关注、刷单就给钱。开头给一点小钱，后面往往要您先垫钱。
why-promise-overseas-all-paid = 对方说去国外工作，机票、吃住、签证全包，也不用经验。请先不要动身，向使领馆查一查这家公司。
why-promise-loan-no-check = 对方说不用审查就能借钱。正规的贷款要审核，也不会在放款前收费。

# Jobs abroad
why-offers-overseas-job = 这是一份去国外的高薪工作，却只用聊天软件联系。请先不要动身，核实公司和工作签证。
why-sign-passport-taken = 对方要收走护照，或者不交钱就不让走。护照要自己拿着；已经走不了的，请联系使领馆和当地警察。
why-sign-border-crossing = 对方要您偷偷过境，或者到了一个国家再转去另一个国家。这样去了很难回来，请不要动身。

# Strangers who are kind
why-opener-wrong-number = 对方说加错了人，接着就聊了起来。这可能只是误会，也常是陌生人套近乎的开头。
why-opener-warm-stranger = 不认识的人一上来就很热情，还打听您的情况。慢一点，先不谈钱。
why-turn-to-investing = 聊着聊着，话题转到了投资赚钱。网上认识的人带您投资，请一分钱也先别投。
why-fake-platform-withdrawal = 钱取不出来，对方说要先交税、交保证金。这样的平台，交得再多也往往取不出来。
why-love-needs-money = 网上认识、没见过面的人说有难处，向您要钱。请先跟家人商量，再做决定。

# Threats
why-threat-pictures = 对方拿私密照片或视频吓唬您要钱。不用觉得丢脸；不要再给钱，留好证据，去报警。

# Links, files, letters
why-link-hidden = 这里写的地址和真正打开的地址不一样。
why-link-lookalike = 这个网址很像一个有名的网站，其实不是它。
why-link-disguised = 这个网址的写法会让人看不清它真正通向哪里。
why-link-shortened = 这是缩短过的网址，看不出会打开什么地方。
why-link-installer = 这个链接会下载一个安装文件。不要安装别人发来的软件。
why-wallet-address = 这里有一个虚拟币收款地址。转过去的钱很难追回。
why-letters-disguised = 文字里混了特别的字母或看不见的符号，常用来躲过检查。

# Other lures
why-task-pay-for-clicks = 对方说点点赞、刷刷单、打打分就能赚钱。正经公司不会为这种事付钱，后面往往会叫您先垫钱。
why-vote-for-me = 请您投票的链接可能会让您登录账号。一登录，账号就可能被别人拿走。请先打电话问问本人。
why-gift-premium = 对方说送您会员或礼物，要您登录或点链接。账号可能因此被拿走。
why-gambling-win = 对方说博彩有漏洞、有计划、一定赢。一开始让您赢，后来的钱往往取不出来。
why-cheap-goods-off-platform = 东西特别便宜，又要您离开平台付钱。付了以后可能收不到货，也没人管。
why-buyer-overpays = 对方的买卖有点怪：要您替他先买别的东西，或者说多付了钱要您退。请等自己的银行确认到账。
why-rent-before-viewing = 房子还没看，就要您先交钱。请先看房，再付钱。

# More reasons
why-boss-company-money = 对方用领导的名义拉您进群，打听公司的钱，或者叫您付款。请先打电话或当面问领导本人。
why-boss-hello = 对方说是您的领导，用一个您没见过的号码打招呼。过几天常常会开口要钱，请用原来的号码问问本人。
why-friend-asks-money = 对方像是您认识的人，急着要您转钱、代付或买卡。他的账号可能被别人拿走了，请打电话问本人。
why-family-unsure = 对方说是您的亲友，可是还不能确定。请打原来的号码，或当面问一问。
why-asks-run-statements = 对方要您“走流水”“验证账户”，先把钱转出去，说之后会退。这样转出去的钱往往要不回来。
why-undo-instalments = 对方说设错了、会多扣您的钱，要您照他说的操作来取消。取款机和网银取消不了订单，只会把钱转出去。
why-seller-certify = 对方说您卖东西要先“认证”或“签协议”。请在平台里自己查，不要扫码，也不要填银行资料。
why-guides-you = 对方说有扣费、退款的事，要一步步带您操作，或者等人打来电话。请自己打开官方软件查看。
why-close-credit-line = 对方说要注销账户、额度，不然影响征信。征信不是这样改的，请自己打开官方软件查看。
why-wallet-connect = 对方要您连接、验证钱包，或者先付一点手续费。这样做以后，钱包里的钱可能被全部转走。
why-pay-in-get-more = 对方说先付一笔钱，很快返还更多。开头可能真的返一点，付得越多，越拿不回来。
why-coins-for-strangers = 对方找人买卖虚拟币，价钱特别好或者给好处费。付来的钱可能来路不明，您的银行卡会因此被冻结。
why-subsidy-scan = 对方说有补贴可领，要您扫码。这种页面往往会要卡号和验证码，请向发钱的单位问清楚。
why-notice-with-link = 消息用一件公事或熟悉的事当理由，引您点开网址。请自己打开官方软件查看。
why-guided-to-platform = 对方带您到一个平台开户、充钱。这种平台上的钱和收益常常是假的，充进去取不出来。
why-threat-secret = 对方说手里有对您不利的东西，要您给钱。不要给钱，留好证据，去报警。
why-overseas-lure = 说的是去国外做事，条件好得不寻常，或者手续不正常。请先不要动身，核实公司和工作签证。
why-compound-words = 这些是诈骗园区招人时常用的话。请先不要动身，先跟家人说。
why-overseas-someone-invites = 对方叫您出国做事，路上的钱或手续由别人安排。去了可能走不了，请先不要动身，先跟家人说。
why-move-to-safe-place = 对方说您的钱有危险，要您转到他给的“安全”账户或钱包。真正的银行和平台不会这样要求。
why-own-wallet-mining = 对方说钱放在自己的钱包里就天天有收益。一点链接、一领“凭证”，钱包里的钱就可能被转走。
why-phone-and-code = 对方要您在一个页面上填手机号和收到的码。填了以后，您的账号可能就被别人登录了。
why-asks-gift-cards = 对方要点数卡、礼品卡的号码或密码。号码一给，钱就没了，也追不回来。
