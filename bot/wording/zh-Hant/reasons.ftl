# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = 對方要您收到的驗證碼。驗證碼就像鑰匙，給了別人，帳號和錢就可能被拿走。
why-asks-password = 對方要您的密碼。真的銀行和平台不會問您密碼。
why-asks-seed-words = 對方要您錢包的助記詞（打開錢包的那串單字）或金鑰。誰拿到它，誰就能轉走裡面所有的錢。
why-asks-card-details = 對方要您的卡號或銀行資料。陌生人拿到以後，就能花您的錢。
why-asks-id-documents = 對方要身分證、護照或自拍照。陌生人可能用您的名字去開戶或借錢。
why-asks-money-first = 還沒拿到任何東西，就要您先付錢。付了以後常常還有下一筆，東西卻不會來。
why-asks-deposit-to-unlock = 對方要您先付錢，才肯把您的錢給您。真的工作和平台不會這樣做。
why-asks-unusual-payment = 對方要您用點數卡、禮品卡、虛擬貨幣、現金或私人帳戶付錢。這樣付出去的錢很難追回來。
why-asks-remote-access = 對方要看您的螢幕，或是從遠端操作您的手機、電腦。這樣他能看到您的銀行和驗證碼。
why-asks-install-app = 對方要您安裝官方商店以外的 App。這種 App 可能會偷看您的訊息，把錢轉走。
why-asks-move-to-other-app = 對方要您換到別的 App 或私下聊。換過去以後，別人就看不到發生了什麼事。
why-asks-secrecy = 對方叫您不要告訴別人。要您瞞著家人的事，更要先跟家人說一聲。
why-asks-to-receive-money = 對方要借您的帳戶，或請您代收、代轉錢或包裹。那常常是別人被騙走的，警察會先找到您。

# How they press
why-pressure-time = 對方催您馬上辦，不給您時間想。真正要緊的事，也等得及您打電話問清楚。
why-pressure-account-loss = 對方說不馬上處理，您的帳號就沒了。請自己打開官方 App 或網站看，不要點他給的連結。
why-pressure-arrest = 對方用抓人、開庭來嚇您。真的警察不會在聊天裡辦案，也不會要錢。

# Who they say they are
why-claims-support = 對方說自己是客服。這種話誰都能寫，請只在官方 App 或網站裡找客服。
why-claims-telegram-staff = 對方說自己是 Telegram 官方。Telegram 不會跟您要驗證碼，也不會傳連結要您保住帳號。
why-claims-bank = 對方說自己是銀行。請自己打卡片背面的電話問清楚。
why-claims-authority = 對方說自己是警察、檢察官或政府機關。真的機關不會在聊天裡收錢，也不會問您的密碼。
why-claims-shop-support = 對方說自己是購物網站的客服。請只在原來的購物 App 或網站裡查訂單。
why-claims-refund-compensation = 對方說要給您一筆您沒有申請過的退款或補償。真的退款會退回您原來付款的地方。
why-claims-auto-charge = 對方說您沒訂過的東西要扣款。他想讓您怕錢被扣，趕快打電話或點連結。
why-claims-delivery-problem = 對方說您的包裹出了問題。請到物流公司自己的網站用單號查，不要從這則訊息進去。
why-claims-family-new-number = 對方說是您親近的人，換了號碼或突然出事。什麼都別做，先打您原本就有的號碼。
why-claims-boss = 對方說是您的老闆或主管。買東西或付錢以前，請當面問，或打電話問。
why-claims-prize = 對方說您中獎了。沒參加過的抽獎不會中，真的獎品也不用先付錢。
why-claims-inheritance = 對方說要分一大筆錢給您。這筆錢並不存在，要您付的費用才是真的。
why-claims-recover-money = 對方說能把損失的錢追回來。被騙過的人，常常會再接到同一夥人的電話。

# What they promise
why-promise-sure-profit = 對方說穩賺不賠。沒有人能保證，銀行也不能。
why-promise-return-rate = 對方說每天或每星期固定賺多少。正當的投資不會這樣。
why-promise-insider-teacher = 對方說有老師帶，或有內線消息。真有這種消息的人，不會告訴陌生人。
why-promise-free-coins = 對方說免費送虛擬貨幣。這種網頁常常是用來轉走您錢包裡的錢。
why-promise-easy-pay = 對方說工作很輕鬆，錢卻很多。真的工作不會這樣付錢給陌生人。
why-promise-task-pay = 不認識的人說上網做任務就有錢。一開始給一點小錢，後來就要您先墊錢。
why-promise-overseas-all-paid = 對方說去國外工作，機票、簽證、住宿全包。有人去了被關起來逼著工作，請先不要動身，等大使館或駐外辦事處查過再說。
why-promise-loan-no-check = 對方說不用審核就能借錢。真的貸款會審核，也不會先收費。

# Jobs abroad
why-offers-overseas-job = 這是在聊天裡介紹的國外工作。答應以前，請先請大使館、駐外辦事處或外交部查一查這家公司。
why-sign-passport-taken = 有人要收走護照，或不讓人離開。這是危險的訊號：誰都不可以拿走您的護照。
why-sign-border-crossing = 路上要偷偷過邊境，或要您騙過海關。這是危險的訊號，請不要去。

# Strangers who are kind
why-opener-wrong-number = 看起來像是傳錯人的訊息。很多長期的詐騙，正是從這種親切的誤會開始的。
why-opener-warm-stranger = 陌生人一下子就很熱情。也許是真心的，但騙人的人也會先跟您做朋友。
why-turn-to-investing = 聊著聊著，從友情或感情轉到了投資。這正是一種很常見的詐騙最關鍵的一步。
why-fake-platform-withdrawal = 對方要您把虛擬貨幣轉進他的平台，或要先付錢才能出金。這個平台很可能是假的。
why-love-needs-money = 很親近、卻可能從沒見過面的人，說急需用錢。很多人就是用感情來要錢。

# Threats
why-threat-pictures = 對方威脅要公開私密照片。不要付錢，付了還會再要。這不能怪您，有人能幫您。

# Links, files, letters
why-link-hidden = 連結上寫的網址，和真正打開的網址不一樣。
why-link-lookalike = 這個連結很像一個有名的網站，其實不是，或是把真正的網址藏了起來。
why-link-disguised = 這個網址的寫法，讓人看不出它真正通到哪裡。
why-link-shortened = 這是縮短過的網址，看不出會打開什麼地方。
why-link-installer = 這個連結或檔案會在您的手機裡裝上 App。請只從官方商店安裝 App。
why-wallet-address = 裡面有一個虛擬貨幣的收款地址。轉過去的錢幾乎追不回來。
why-letters-disguised = 有些字被換成長得很像的字，或是藏了起來。光明正大的人不需要這樣寫。

# Other lures
why-task-pay-for-clicks = 對方說按讚、評分、點一點就有錢。正派的公司不會為這種事付錢，後來就會要您先墊錢。
why-vote-for-me = 對方請您點連結投票。這種網頁常常要您的手機號碼和驗證碼，然後拿走您的帳號。
why-gift-premium = 對方說點連結就送您 Premium 會員或 Stars。真的禮物會直接出現在 Telegram 裡，不需要驗證碼。
why-gambling-win = 對方說賭博或遊戲一定贏、很容易贏。沒有人能知道結果，這種網站常常不把錢給您。
why-cheap-goods-off-platform = 東西便宜得不像話，或要您在平台外面付錢。這樣付錢，出了事沒有人能幫您要回來。
why-buyer-overpays = 買家傳連結給您，或多付了錢要您退一些。他付的第一筆錢通常不是真的。
why-rent-before-viewing = 房子還沒看，就要您先付錢。房子可能不是他的，也可能根本沒有。

# More reasons
why-boss-company-money = 對方用老闆的名字拉您進群組、打聽公司的錢，或叫您付款。請打電話或當面問老闆。
why-boss-hello = 對方說是您的主管，用的卻是您不認識的帳號。接下來常常會要錢，請打您原本就有的號碼問。
why-friend-asks-money = 看起來像您認識的人，急著要您轉帳、代付或買點數。他的帳號可能被別人拿走了，請打電話問他本人。
why-family-unsure = 對方說是您的親戚或朋友，可是還不能確定。請打您原本就有的號碼。
why-asks-run-statements = 對方要您先轉錢「做金流」「驗證帳戶」，說之後會還。這樣轉出去的錢很少回得來。
why-undo-instalments = 對方說設定錯了會多扣錢，要教您「解除分期」。提款機和網路銀行取消不了訂單，只會把錢轉出去。
why-seller-certify = 對方說賣東西要先「認證」或「簽署」。請在平台裡自己查，不要掃 QR Code，也不要給銀行資料。
why-guides-you = 對方說有扣款或退款，要一步一步教您操作，或說等一下有人打給您。請自己打開官方 App 看。
why-close-credit-line = 對方說要關掉某個帳戶或額度，不然會影響信用。信用紀錄不是這樣改的，請自己打開官方 App 看。
why-wallet-connect = 對方要您連接或確認錢包，或先付一點手續費。之後錢包裡的錢可能全部被轉走。
why-pay-in-get-more = 對方說先付一筆，很快就拿回更多。開頭的小錢可能會還，後面的大錢就回不來了。
why-coins-for-strangers = 對方要您跟陌生人買賣虛擬貨幣，價錢好得奇怪。那些錢可能是偷來的，您的帳戶會因此被凍結。
why-subsidy-scan = 對方說掃 QR Code 就有補助可領。這種網頁會要卡號和驗證碼，請向發補助的單位問清楚。
why-notice-with-link = 對方用公家的事或您熟悉的事當理由，要您點連結。請改成自己打開官方 App。
why-guided-to-platform = 對方帶您到一個平台開戶、儲值。上面顯示的錢和獲利常常不是真的。
why-threat-secret = 對方說手上有對您不利的東西，要您付錢。不要付，把訊息留下來，去報警。
why-overseas-lure = 說的是去國外工作，條件好得不尋常，或手續不正常。公司和工作簽證還沒查清楚以前，請不要動身。
why-compound-words = 這些是詐騙園區找人時會用的話。請不要動身，先跟家人說。
why-overseas-someone-invites = 對方叫您出國工作，車票機票或手續由別人安排。去了可能走不了，請先跟家人說。
why-move-to-safe-place = 對方說您的錢有危險，要轉到他給的帳戶或錢包。真的銀行和平台不會這樣要求。
why-own-wallet-mining = 對方說錢放在自己的錢包裡，天天都會賺。點了連結、領了「憑證」以後，錢就可能被轉走。
why-phone-and-code = 對方要您在網頁上填手機號碼和收到的驗證碼。兩個都填了，別人就可能登入您的帳號。
why-asks-gift-cards = 對方要禮品卡或遊戲點數卡的號碼、密碼。一給，錢就沒了。
