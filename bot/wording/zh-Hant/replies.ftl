### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>這很像詐騙</b>
level-caution = ⚠️ <b>請小心：這可能是詐騙</b>
level-none = 🔎 <b>我沒有認出什麼，但這不代表它是真的</b>
level-too-little = 🔎 <b>字太少，我看不出來</b>

# $family: a family's .name
label-kind = <b>類型：</b>{ $family }
family-unknown = 我還叫不出名字的一類
label-reasons = <b>為什麼這樣說</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • 「{"\u2068"}{ $quote }{"\u2069"}」：{ $why }
reason-line-where = • 「{"\u2068"}{ $quote }{"\u2069"}」（{ $where }）：{ $why }
reason-where-button = 在按鈕上
reason-where-link = 藏在連結裡
reason-where-caption = 在圖片下面的文字裡
reason-where-file = 在檔名裡
reason-where-quote = 在引用的訊息裡
reason-where-contact = 在聯絡人名片裡
reason-where-poll = 在投票裡
reason-where-preview = 在連結的預覽裡
reason-where-invoice = 在帳單裡
reason-where-giveaway = 在抽獎活動裡
reason-where-venue = 在傳來的地點裡
reason-where-checklist = 在待辦清單裡
reason-where-game = 在遊戲裡
# $number: which of several messages that were sent together
reason-where-message = 在第 { $number } 則訊息裡
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }，{ $where }
reasons-all-title = <b>我注意到的所有地方</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
       *[other] 我把這 { $count } 則訊息當成一段對話，一起看了。
    }
edited-note = ✏️ 您改了這則訊息，所以我重新看了一次。

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>也請看看傳訊息的人</b>
    陌生人第一次傳訊息給您時，Telegram 會在聊天最上面顯示：對方的號碼是哪一國的、帳號是什麼時候建立的、你們有沒有共同的群組。帳號很新，或國家跟他說的對不上，就要小心。
look-at-hidden = 轉傳時，傳訊息的人隱藏了自己的名字。很多人都這樣設定，光憑這點看不出什麼。
look-at-channel = 這是發在頻道或群組裡的。誰都可以開一個，用別人的名字和照片。請看名字旁邊有沒有官方標誌，再到那個單位自己的官方網站，看有沒有放這個連結。

label-next = <b>這種人接下來想要什麼</b>
label-do = <b>現在該怎麼辦</b>

none-body =
    我看了文字、連結、按鈕、圖片和檔名，跟我知道的詐騙手法比對過。可是每天都有新的手法。語音、影片和私密聊天，我聽不到也看不到。請您問問自己：

    1. 是不是對方先找上我的？
    2. 對方是不是要錢、要驗證碼、要密碼、要證件，或要我裝 App？
    3. 是不是在催我，或要我保密？
    4. 是不是要我換到別的 App，或換個地方聊？
    5. 是不是好得不像真的，或讓我害怕？

    <b>有一個「是」，就先停下來。</b>用您原本就有的號碼去問那個人或那家公司，不要用訊息裡的號碼。再跟您信任的人說一說。
too-little-body =
    請把整則訊息轉傳給我。或是多複製一些聊天內容，一次傳給我。
    在這之前：不要給錢，不要給驗證碼和證件。
no-text =
    🔎 <b>我沒有看到能讀的文字</b>
    請把裡面的字複製下來，或打成文字，傳給我。
    在這之前：訊息裡要您做的事，一件都先不要做。
too-long-note = 這則訊息很長，我只看了前面一部分。後面可能還有可疑的內容。
already-paid-hint = <b>已經給了錢、驗證碼或證件？</b>越快處理越好：按下面的按鈕，或傳 /paid

## Buttons: at most 40 characters

button-report = 📣 檢舉這則訊息
button-wrong = ✋ 這個回答不對
button-paid = 🆘 我已經付了錢或給了驗證碼
button-travelled = ✈️ 我要去那邊，或已經在那邊
button-wrong-honest = 這則訊息是真的
button-wrong-scam = 這是詐騙，沒認出來
button-back = ‹ 返回
button-show-all = 顯示所有理由
button-show-less = 少顯示一些理由
button-pass-on = 📤 轉給親友的提醒
button-tell-me = 🔔 判斷有變時通知我
button-untell-me = 🔕 不用再通知我

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>先做什麼</b>
    再細心的人也會遇到這種事，每天都有。越快處理越好。

    1. <b>先停下來。</b>不要再付錢，不要再回覆。
    2. <b>轉了錢，或給了卡號：</b>馬上打卡片背面的電話給銀行。就說：「我可能遇到詐騙了。」請他們攔下這筆錢。
    3. <b>給了驗證碼或密碼：</b>改密碼，登出其他所有裝置。
    4. <b>裝了 App，或分享了螢幕：</b>打開飛航模式，用別人的電話打給銀行。
    5. <b>所有東西都留著：</b>訊息、號碼、付款證明。然後到當地警察局報案。

    請在下面選發生了什麼事，我一步一步告訴您怎麼做。

    ⛔ <b>過不久，可能有人說能幫您把錢追回來。那是第二次詐騙</b>，就算他說自己是警察、律師或銀行。不要付費。
travelled-body =
    ✈️ <b>如果還沒有出發</b>
    • 不要去。
    • 護照自己拿好，不要交給任何人。
    • 請大使館、駐外辦事處或外交部幫忙查這家公司。香港居民可以找入境事務處。
    • 把對方給的地址、人名和班機告訴家人。

    <b>如果您或您認識的人已經在那邊，走不了</b>
    • 趁沒有人看見的時候，盡快聯絡大使館或駐外辦事處，還有當地警察。
    • 說清楚在哪裡：地圖上的位置、街道名，或一張大樓的照片。
    • 不要透過陌生人付「贖金」「違約金」。
    • 如果有人會查手機，請刪掉這個聊天。

    被關在那邊、被逼著做事的人，是需要幫助的人。這不是他們的錯，也不能怪您。
travelled-family =
    👪 <b>如果您的家人在那邊</b>
    • 寫下來：最後一次聯絡是什麼時候，他說過的地點、公司和人名。
    • 告訴外交部和家裡這邊的警察。香港居民可以找入境事務處。請他們轉給負責人口販運的單位。
    • 通話或傳訊息時，旁邊可能有人在聽、在看。只問能用「是」或「不是」回答的話。
    • 有人說付錢就能把人帶出來，不要付。付任何錢以前，先問大使館或駐外辦事處。
    • 如果他跟您要錢，或要您介紹人過去，請不要怪他。他可能是被逼的。
travelled-signs =
    🔎 <b>國外的工作可能有問題，看這幾點</b>
    • 是在聊天裡找上您的，不需要什麼專長，薪水卻很高。
    • 機票、簽證、住宿全包，卻沒有一份您能留著的合約。
    • 要您用觀光的身分入境，或搭車、坐船過邊境。
    • 要替您保管護照，或要押金，或說您欠他們錢。
    • 不讓您單獨跟在那裡工作的人說話。
button-travelled-going = 我正準備要去
button-travelled-family = 我的家人在那邊
button-travelled-signs = 有哪些危險的跡象
button-check-how = 🔎 怎麼讓我看一則訊息
button-language = 🌐 選擇語言
button-privacy = 🔒 我保存什麼、不保存什麼

## Reports

report-thanks = 謝謝您。您的檢舉能提醒其他人。裡面沒有任何看得出您是誰的內容。
report-again = 這則訊息您已經檢舉過了，只算一次。謝謝您。
report-failed = 剛才沒能存下您的檢舉，請過一會兒再試。我對這則訊息的看法不變。
report-how =
    想檢舉一則訊息，請轉傳給我，再按「檢舉這則訊息」。
    或在我們的聊天裡，用 /report 回覆那則訊息。
report-gone = 我找不到原來那則訊息了。請再轉傳一次給我。

## "This answer is wrong"

wrong-ask = 我的回答哪裡不對？
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = 謝謝您。這則訊息是哪一種？您的回答能幫到維護規則的人。
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = 謝謝您。對方想要什麼？您的回答能幫到維護規則的人。
button-wrong-other-kind = 是詐騙，但是另一種
button-honest-bank = 我的銀行傳的
button-honest-delivery = 商店或物流傳的
button-honest-office = 政府機關或學校傳的
button-honest-work = 工作上的事
button-honest-private = 家人或朋友傳的
button-honest-advert = 只是廣告
button-honest-news = 新聞，或提醒防詐騙的
button-honest-other = 其他
button-scam-money = 要錢，或找人投資
button-scam-code = 要驗證碼、密碼或登入
button-scam-link = 要我點連結或裝 App
button-scam-job = 介紹工作或任務
button-scam-love = 交朋友或談戀愛
button-scam-threat = 威脅我
button-scam-other = 其他
wrong-thanks = 謝謝您。維護規則的人會看到。我的回答不會自動改變。
wrong-failed = 剛才沒能存下來，請過一會兒再試。

## Telling those who asked when the answer changes

tell-me-kept = 好的。{ $days ->
       *[other] { $days } 天
    }之內，如果我對這則訊息的判斷有變，會在這裡告訴您。為了這件事，我會記住怎麼聯絡您，只記到那時候。訊息的內容不保存，只留一個認得出它的記號。傳 /forget 就可以取消。
tell-me-ended = 好的。這件事我不會再傳訊息給您，怎麼聯絡您也已經刪掉了。
tell-me-failed = 剛才沒能記下來，請過一會兒再試。
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>我的判斷變了</b>
    { $date }，您問過我一則訊息。當時我說：「{ $before }」。照我現在知道的，我說：「{ $now }」。
    請小心那個傳訊息的人。想知道為什麼，請把訊息再轉傳給我。
    怎麼聯絡您，我現在已經刪掉了。
told-better =
    🔔 <b>我的判斷變了</b>
    { $date }，您問過我一則訊息。當時我說：「{ $before }」。照我現在知道的，我說：「{ $now }」。
    這不代表它是真的。想看得更清楚，請把訊息再轉傳給我。
    怎麼聯絡您，我現在已經刪掉了。
level-name-high = 很像詐騙
level-name-caution = 可能是詐騙
level-name-none = 沒有認出什麼

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ 最近有人收到這樣的訊息：{ $family }。
pass-on-next = 對方想要什麼：{ $next }
pass-on-do = 該怎麼辦：{ $do }
pass-on-foot = 這則提醒來自 { -bot }。如果已經付了錢或給了驗證碼：馬上打卡片背面的電話給銀行。
pass-on-how = 這是一則簡短的提醒，裡面沒有您那則訊息的任何一個字。按住它，就可以轉傳給別人。

## About the bot

start-body =
    👋 <b>您好，我是 { -bot }。</b>

    收到一則訊息，不知道能不能信？<b>轉傳給我。</b>
    是簡訊、電子郵件，或別的軟體裡的訊息？傳張截圖給我，或把文字複製過來。
    我會告訴您：有多可疑、是哪些話可疑、現在該怎麼辦。

    我是程式，不是真人。我知道很多詐騙手法，但不是全部。所以我從不保證一則訊息是真的。

    您只是問一問的時候，訊息內容我一點都不保存。您按「檢舉」的時候，我只保存能提醒別人的內容，看不出您是誰：/privacy

    <b>已經付了錢，或給了驗證碼？</b>馬上打卡片背面的電話給銀行。然後把訊息轉傳給我。
help-body =
    <b>怎麼用</b>

    • 把訊息轉傳給我，或把文字複製過來傳給我。
    • 我會回答認出了什麼、該怎麼辦。
    • 在我的回答下面，您可以檢舉這則訊息、告訴我哪裡不對，或在已經付了錢時看看怎麼辦。

    • 同一個聊天裡有好幾則訊息？請一起轉傳給我，我會當成一段對話來看。

    我能看文字、連結、按鈕、檔名，也能看圖片裡的字和 QR Code。語音、影片和私密聊天，我聽不到也看不到。

    /paid – 已經付了錢或給了驗證碼怎麼辦
    /travelled – 關於去外地工作的事
    /check – 看您回覆的那則訊息
    /report – 檢舉一則訊息
    /country – 在您的國家或地區可以打給誰
    /language – 選擇語言
    /privacy – 我保存什麼
    /forget – 刪除您檢舉過的內容
privacy-body =
    🔒 <b>我保存什麼，不保存什麼</b>

    <b>您只是問一問的時候：</b>訊息內容一點都不保存。我的技術紀錄只寫下：看過一則訊息、符合哪幾條規則、花了多少時間。沒有原話，沒有名字，沒有號碼。訊息我只記一個小時，好讓按鈕能用，哪裡都不寫下來。

    <b>您檢舉一則訊息的時候，我保存：</b>
    • 訊息裡的字，只留規則裡本來就有的，其他都去掉，數字也遮住；
    • 傳訊息的人用的連結、錢包地址、帳號名稱，以及他要別人聯絡的電話號碼；
    • 日期、語言、我的判斷，以及它來自個人、群組還是頻道（不記是哪一個）。

    <b>您說我回答得不對的時候，我保存：</b>日期、我原來的回答、您選的意見。不保存訊息的原話。

    <b>您選擇語言、國家或地區的時候，我保存：</b>您選了什麼。

    <b>您要我在判斷有變時通知您，我保存：</b>怎麼聯絡您，用一把金鑰鎖好。等我通知了您，或時間到了，就銷毀。

    <b>圖片</b>只在我運作的這台機器上看，不傳給任何人，也不保存。

    <b>在群組和商業聊天裡：</b>那裡寫的內容一點都不保存。我只保存群組管理員選了什麼、商業帳號的主人同意了沒有。

    <b>除此以外，我從不保存</b>您的名字、Telegram 編號和電話號碼。代替它們的，是用一把金鑰算出來的一串字元。只要金鑰沒有外洩，誰也看不出兩次檢舉是不是同一個人做的。金鑰在 { $key_days } 天後銷毀。從那以後，誰都做不到，連管理我的人也不行。

    <b>檢舉內容</b>在 { $retention_days } 天後刪除。

    <b>/forget</b> 會馬上刪除您的檢舉、您的意見、您選的語言和國家等，還有怎麼聯絡您。金鑰還在的時候才有效；金鑰銷毀以後，我也分不出哪些是您檢舉的。

    我們的聊天紀錄由 Telegram 保存，您可以在 Telegram 裡刪除。
forget-done = 好了，我刪除了 { $count } 筆紀錄。
forget-none = 沒有找到可以刪除的內容。
forget-failed = 剛才沒能刪除。請過一會兒再傳一次 /forget。

language-ask = 您要我用哪種語言跟您說話？
language-set = 從現在起，我用繁體中文。

check-how =
    把您不確定的訊息轉傳給我。
    或用 /check 回覆那則訊息。
slow-down = 一下子太多了。請等 { $seconds } 秒再傳給我。
something-broke =
    對不起，我這邊出錯了，不是您的問題。
    您的訊息還在我們的聊天裡。請過一分鐘再傳一次給我。
    在這之前：不要給錢，不要給驗證碼和證件。
unknown-command = 我不認識這個指令。請把訊息轉傳給我，或看 /help。

## For admins

rules-summary =
    <b>正在使用的規則</b>
    指紋：<code>{ $fingerprint }</code>
    規則：{ $rules } 條（正式 { $stable } 條，試行 { $shadow } 條）
    檔案：{ $files } 個
    讀取時間：{ $loaded }
rules-errors = ⚠️ 規則檔案裡有 { $count } 個錯誤。繼續使用原來的規則。
rules-warnings = ⚠️ 規則檔案裡有 { $count } 個地方值得看一看。新規則照常生效。
rules-origins = <b>規則來源</b>
rules-shipped = 內建
rules-overridden = 您停用的：{ $off } 條，您改過的：{ $changed } 條
rules-no-errors = 規則檔案沒有錯誤。
reload-done = ✅ 新規則已經生效。
reload-unchanged = 規則檔案沒有變動。
reload-failed = ⚠️ 新的規則檔案沒有採用。繼續使用原來的規則。
stats-title = <b>檢舉統計</b>
stats-total = 總數：{ $count }
stats-by-family = <b>依類型</b>
stats-by-language = <b>依語言</b>
stats-by-week = <b>依週</b>
stats-row = { $name }：{ $count }
stats-empty = 還沒有檢舉。
stats-disputes = 被指出不對的回答：{ $count }
stats-by-rule = <b>回答被指出不對的規則</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>：說是真的 { $honest } 次，說是另一種 { $other } 次，共 { $hits } 筆檢舉
store-unavailable = 現在連不上存放檢舉的資料庫。查看訊息不受影響。
admins-only = 這個指令只有管理員能用。

## In a terminal, without Telegram

terminal-no-token = 沒有設定 Telegram 權杖，我們就在終端機裡聊。什麼都不會傳到外面。
terminal-hello = 請輸入或貼上一則訊息，空行表示結束。/help 看其他功能，按 Ctrl-D 離開。
terminal-actions = /report 檢舉這則訊息，提醒別人 · /paid 已經付錢或給了驗證碼怎麼辦 · /wrong 我說錯了
terminal-actions-travelled = /report 檢舉這則訊息，提醒別人 · /travelled 要去或已經在那邊怎麼辦 · /wrong 我說錯了
terminal-report = /report 檢舉這則訊息，提醒別人 · /wrong scam 這是詐騙，我沒認出來
terminal-wrong-how = 如果訊息是真的，請寫「/wrong honest」；如果是我沒認出來的詐騙，請寫「/wrong scam」。
terminal-bye = 再見，請多保重。
terminal-last-none = 還沒有訊息。請先貼上一則。
