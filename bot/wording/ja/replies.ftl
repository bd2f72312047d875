### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters):
### report-thanks, report-again, report-failed, report-gone, wrong-ask, wrong-thanks,
### wrong-failed, language-set, slow-down, admins-only.
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>詐欺によく似ています</b>
level-caution = ⚠️ <b>ご注意ください：詐欺かもしれません</b>
level-none = 🔎 <b>知っている手口は見つかりませんでした。でも、信じてよいとは限りません</b>
level-too-little = 🔎 <b>短すぎて、判断できません</b>

# $family: a family's .name
label-kind = <b>種類：</b>{ $family }
family-unknown = まだ名前を知らない種類
label-reasons = <b>そう言う理由</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • 「{"\u2068"}{ $quote }{"\u2069"}」 – { $why }
reason-line-where = • 「{"\u2068"}{ $quote }{"\u2069"}」（{ $where }） – { $why }
reason-where-button = ボタンの文字
reason-where-link = リンクに隠れた所
reason-where-caption = 写真の下の文
reason-where-file = ファイルの名前
reason-where-quote = 引用されたメッセージ
reason-where-contact = 連絡先カード
reason-where-poll = アンケート
reason-where-preview = リンクのプレビュー
reason-where-invoice = 請求書
reason-where-giveaway = プレゼント企画
reason-where-venue = 送られた場所
reason-where-checklist = やることリスト
reason-where-game = ゲーム
# $number: which of several messages that were sent together
reason-where-message = { $number } 通目のメッセージ
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }、{ $where }
reasons-all-title = <b>気づいたことのすべて</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
       *[other] { $count } 通のメッセージを、一つの会話としてまとめて見ました。
    }
edited-note = ✏️ メッセージが書き直されたので、もう一度見ました。

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>送ってきた人も見てください</b>
    知らない人から初めてメッセージが来ると、Telegram はチャットの一番上に、相手の電話番号の国、アカウントを作った時期、共通のグループを表示します。新しいアカウントや、思い当たらない国のときは、注意が必要です。
look-at-hidden = 送り主は、転送されたときに名前が出ない設定にしています。そうする人は多く、それだけでは何とも言えません。
look-at-channel = チャンネルかグループへの投稿です。誰でも作れて、有名な名前や写真をまねることもできます。名前の横に公式の印があるか、その団体の公式サイトにリンクがあるかを見てください。

label-next = <b>こういう相手が次に求めてくること</b>
label-do = <b>今すること</b>

none-body =
    文字、リンク、ボタン、画像、ファイル名を見て、知っている手口と比べました。新しい手口は毎日出てきます。音声を聞くこと、動画やシークレットチャットを見ることはできません。次のことを考えてみてください。

    1. 頼んでいないのに、相手から先に連絡してきましたか？
    2. お金、認証番号、パスワード、身分証を求めたり、アプリを入れさせようとしたりしていますか？
    3. 急がせたり、秘密にさせたりしていますか？
    4. 別のアプリや別のチャットに移らせようとしていますか？
    5. うますぎる話か、怖くなる話ですか？

    <b>一つでも「はい」なら、いったん止まってください。</b>メッセージの番号ではなく、前から知っている番号で、その人や会社に聞いてください。信頼できる人にも話してください。
too-little-body =
    メッセージ全体を転送してください。または、会話をもう少し長くコピーして、一度に送ってください。
    それまでは、お金も、認証番号も、身分証も送らないでください。
no-text =
    🔎 <b>読める文字がありません</b>
    文字をコピーするか、書いてある言葉を打って、送ってください。
    それまでは、求められたことを何もしないでください。
too-long-note = とても長いので、初めの部分だけを読みました。あとの部分にも気をつける所があるかもしれません。
already-paid-hint = <b>もうお金、認証番号、身分証を送りましたか？</b>早いほど助かります。下のボタンか /paid を押してください。

## Buttons: at most 40 characters

button-report = 📣 このメッセージを報告する
button-wrong = ✋ この答えは違います
button-paid = 🆘 もう払った、認証番号を教えた
button-travelled = ✈️ これから行く、もう現地にいる
button-wrong-honest = 本物のメッセージです
button-wrong-scam = 詐欺なのに、見落としています
button-back = ‹ 戻る
button-show-all = 理由をすべて見る
button-show-less = 理由を減らす
button-pass-on = 📤 家族や友人に知らせる文
button-tell-me = 🔔 答えが変わったら知らせてほしい
button-untell-me = 🔕 お知らせをやめる

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>まずすること</b>
    気をつけている人にも、毎日起きていることです。早いほど助かります。

    1. <b>止まる。</b>これ以上払わず、返事もしないでください。
    2. <b>お金やカード番号：</b>カードに書かれている番号で、今すぐ銀行に電話してください。「詐欺にあったかもしれません」と言い、支払いを止めてもらいます。
    3. <b>認証番号やパスワード：</b>パスワードを変え、ほかの機器をすべてログアウトさせます。
    4. <b>アプリや画面：</b>機内モードにして、別の電話から銀行に電話してください。
    5. <b>全部残す：</b>メッセージ、番号、領収書などです。お住まいの所の警察に届け出てください。

    下から、起きたことを選んでください。することを順にお伝えします。

    ⛔ <b>このあと「お金を取り戻す」と言う人が来るかもしれません。それが二度目の詐欺です。</b>警察、弁護士、銀行だと言っても、手数料を払わないでください。
travelled-body =
    ✈️ <b>まだ出発していないとき</b>
    • 行かないでください。
    • パスポートは自分で持ち、誰にも渡さないでください。
    • 大使館か外務省に頼んで、その会社を調べてもらってください。
    • 教えられた住所、名前、飛行機の便を家族に伝えてください。

    <b>自分や知り合いが現地にいて、帰れないとき</b>
    • 人に見られないときに、できるだけ早く大使館と現地の警察に連絡してください。
    • 場所を伝えてください。地図の位置、通りの名前、建物の写真などです。
    • 知らない人を通して「身代金」や「違約金」を払わないでください。
    • 電話を見られるおそれがあるなら、このチャットを消してください。

    そこに閉じ込められて働かされている人は、助けが必要な人です。その人のせいでも、あなたのせいでもありません。
travelled-family =
    👪 <b>家族が現地にいるとき</b>
    • 最後に連絡があった日、聞いていた場所、会社、名前を書き留めてください。
    • 自分の国の外務省と、地元の警察に知らせてください。人身取引を扱う係につないでもらってください。
    • 話すときもメッセージのときも、ほかの人が聞いたり見たりしているかもしれません。「はい」か「いいえ」で答えられることだけ聞いてください。
    • 「連れ出してあげる」と言う人に払わないでください。何かを払う前に、大使館に聞いてください。
    • お金や、人の紹介を頼まれても、怒らないであげてください。無理に言わされているのかもしれません。
travelled-signs =
    🔎 <b>海外の仕事が、話と違うかもしれないしるし</b>
    • チャットで誘われた。経験がいらないのに、給料が高い。
    • 飛行機代もビザも寝る所も出るのに、手元に残る契約書がない。
    • 観光客として入国する、または車や船で国境を越えるように言われた。
    • パスポートを預かる、保証金がいる、借金があるなどと言われた。
    • そこで働いている人と、二人だけで話させてもらえない。
button-travelled-going = これから行くところです
button-travelled-family = 家族が現地にいます
button-travelled-signs = 気をつけるしるし
button-check-how = 🔎 メッセージを見てもらうには
button-language = 🌐 言語を選ぶ
button-privacy = 🔒 保存するもの・しないもの

## Reports

report-thanks = ありがとうございます。ほかの人に知らせる助けになります。どなたの報告かが分かるものは含まれません。
report-again = このメッセージは、もう報告していただいています。数えるのは一度です。ありがとうございます。
report-failed = 今は報告を保存できませんでした。あとでもう一度お試しください。メッセージについての答えは変わりません。
report-how =
    報告するには、メッセージを私に転送して、「このメッセージを報告する」を押してください。
    または、このチャットでそのメッセージに /report と返信してください。
report-gone = そのメッセージが見つからなくなりました。もう一度転送してください。

## "This answer is wrong"

wrong-ask = 答えのどこが違いますか？
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = ありがとうございます。どんなメッセージですか？ ルールを見直す人の助けになります。
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = ありがとうございます。相手は何を求めてきましたか？ ルールを見直す人の助けになります。
button-wrong-other-kind = 別の種類の詐欺です
button-honest-bank = 自分の銀行から
button-honest-delivery = お店や宅配から
button-honest-office = 役所や学校から
button-honest-work = 仕事のこと
button-honest-private = 家族や友人から
button-honest-advert = ただの広告
button-honest-news = ニュース、詐欺への注意の知らせ
button-honest-other = ほかのもの
button-scam-money = お金や投資
button-scam-code = 認証番号、パスワード、ログイン
button-scam-link = リンクやアプリを開かせる
button-scam-job = 仕事や作業
button-scam-love = 友情や恋愛
button-scam-threat = 脅してくる
button-scam-other = ほかのもの
wrong-thanks = ありがとうございます。ルールを見直す人が読みます。私の答えは、自動では変わりません。
wrong-failed = 今は保存できませんでした。あとでもう一度お試しください。

## Telling those who asked when the answer changes

tell-me-kept = 分かりました。{ $days ->
       *[other] { $days } 日
    }以内に、このメッセージへの答えが変わったら、ここでお知らせします。そのために、それまでの間だけ連絡先を保存します。メッセージは保存せず、見分けるための印だけを残します。/forget でやめられます。
tell-me-ended = 分かりました。この件でお知らせはしません。連絡先も消しました。
tell-me-failed = 今は保存できませんでした。あとでもう一度お試しください。
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>答えが変わりました</b>
    { $date }に、あるメッセージについて聞いていただきました。そのときの答えは「{ $before }」でした。今の答えは「{ $now }」です。
    その相手には気をつけてください。理由を見るには、もう一度転送してください。
    連絡先は、今消しました。
told-better =
    🔔 <b>答えが変わりました</b>
    { $date }に、あるメッセージについて聞いていただきました。そのときの答えは「{ $before }」でした。今の答えは「{ $now }」です。
    信じてよいという意味ではありません。詳しく見るには、もう一度転送してください。
    連絡先は、今消しました。
level-name-high = 詐欺によく似ている
level-name-caution = 詐欺かもしれない
level-name-none = 知っている手口は見つからない

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ こんなメッセージが出回っています：{ $family }
pass-on-next = 相手の目的：{ $next }
pass-on-do = どうすればよいか：{ $do }
pass-on-foot = { -bot } で調べました。もう払った人、認証番号を教えた人は、カードに書かれている番号で、すぐに銀行に電話してください。
pass-on-how = 元のメッセージの言葉を一つも入れない、短い注意の文です。長押しすると転送できます。

## About the bot

start-body =
    👋 <b>こんにちは。{ -bot } です。</b>

    届いたメッセージが気になりますか？ <b>私に転送してください。</b>
    SMSやメール、ほかのアプリのメッセージなら、画面を撮った画像（スクリーンショット）か、文字をコピーして送ってください。
    どのくらい怪しいか、どの言葉が怪しいか、今どうすればよいかをお伝えします。

    私は人ではなく、プログラムです。多くの手口を知っていますが、すべてではありません。ですから、「信じてよい」とはお約束しません。

    聞いていただくだけなら、メッセージは何も保存しません。「報告」を押したときは、ほかの人に知らせるのに役立つことだけを保存します。どなたかは分かりません。詳しくは /privacy

    <b>もう払ったとき、認証番号を教えたときは：</b>カードに書かれている番号で、今すぐ銀行に電話してください。そのあと、メッセージを転送してください。
help-body =
    <b>使い方</b>

    • メッセージを転送するか、文字をコピーして送ってください。
    • 気づいたことと、どうすればよいかをお答えします。
    • 答えの下のボタンで、報告する、違うと伝える、もう払ったときの手順を見ることができます。

    • 同じチャットのメッセージがいくつかありますか？ まとめて転送してください。一つの会話として読みます。

    文字、リンク、ボタン、ファイル名、画像の中の文字とQRコードを読みます。音声を聞くこと、動画やシークレットチャットを見ることはできません。

    /paid – もう払ったとき、認証番号を教えたときにすること
    /travelled – 遠くでの仕事の話のとき
    /check – 返信したメッセージを調べる
    /report – メッセージを報告する
    /country – あなたの国の相談先
    /language – 言語を選ぶ
    /privacy – 保存するもの
    /forget – 報告した内容を消す
privacy-body =
    🔒 <b>保存するもの、しないもの</b>

    <b>聞いていただくだけのとき：</b>メッセージは何も保存しません。動作の記録に残るのは、メッセージを見たこと、当てはまったルール、かかった時間だけです。言葉も名前も番号も残しません。ボタンが働くように、メッセージを一時間だけ覚えていますが、どこにも書き残しません。

    <b>報告していただいたときに保存するもの：</b>
    • メッセージの言葉のうち、ルールに初めからあるものだけ。ほかは除き、数字は伏せます。
    • 送り主のリンク、ウォレットの送り先、アカウント名、連絡するよう書かれた電話番号。
    • 日付、言語、私の判断、そして個人、グループ、チャンネルのどれから来たか。どの相手かは保存しません。

    <b>「違います」と言っていただいたときに保存するもの：</b>日付、私の答え、選んでいただいたこと。メッセージの言葉は保存しません。

    <b>言語や国を選んだとき：</b>その選択を保存します。

    <b>「答えが変わったら知らせてほしい」を選んだとき：</b>連絡先を鍵をかけて保存します。お知らせするか期間が過ぎたら、破棄します。

    <b>画像</b>は、私が動いている機械の中だけで読みます。ほかには送らず、保存もしません。

    <b>グループやビジネスのチャットでは：</b>そこに書かれたことは何も保存しません。保存するのは、グループの管理者が選んだ設定と、ビジネスアカウントの持ち主が同意したかどうかだけです。

    <b>そのほかに、決して保存しないもの：</b>名前、Telegram のID、電話番号です。代わりに、秘密の鍵で作った印を使います。鍵が秘密である限り、二つの報告が同じ人のものかは誰にも分かりません。鍵は { $key_days } 日後に破棄します。そのあとは、私を管理する人にも分かりません。

    <b>報告は</b> { $retention_days } 日後に消します。

    <b>/forget</b> を使うと、あなたの報告、答え、選んだもの、連絡先をすぐに消します。鍵がある間だけ使えます。そのあとは、どれがあなたの報告か、私にも分かりません。

    このチャット自体は Telegram が保存しています。そちらは Telegram の中で消せます。
forget-done = 消しました：{ $count } 件。
forget-none = 消すものは見つかりませんでした。
forget-failed = 今は消せませんでした。あとでもう一度 /forget を送ってください。

language-ask = どの言語でお答えしましょうか？
language-set = これからは日本語でお答えします。

check-how =
    気になるメッセージを転送してください。
    または、そのメッセージに /check と返信してください。
slow-down = 一度にたくさん届きました。{ $seconds } 秒待って、もう一度送ってください。
something-broke =
    すみません。こちらで問題が起きました。あなたのせいではありません。
    メッセージはこのチャットに残っています。一分ほどしてから、もう一度送ってください。
    それまでは、お金も、認証番号も、身分証も送らないでください。
unknown-command = そのコマンドは分かりません。メッセージを転送するか、/help をご覧ください。

## For admins

rules-summary =
    <b>使っているルール</b>
    指紋：<code>{ $fingerprint }</code>
    ルール：{ $rules } 件（正式 { $stable } 件、試験中 { $shadow } 件）
    ファイル：{ $files } 個
    読み込み：{ $loaded }
rules-errors = ⚠️ ルールのファイルに誤りが { $count } 件あります。前のルールを使い続けます。
rules-warnings = ⚠️ ルールのファイルに、見直したい点が { $count } 件あります。新しいルールは使われています。
rules-origins = <b>ルールの出どころ</b>
rules-shipped = 初めから付いているもの
rules-overridden = 止めたもの：{ $off } 件、変えたもの：{ $changed } 件
rules-no-errors = ルールのファイルに誤りはありません。
reload-done = ✅ 新しいルールを使い始めました。
reload-unchanged = ルールのファイルは変わっていません。
reload-failed = ⚠️ 新しいルールのファイルは使いませんでした。前のルールを使い続けます。
stats-title = <b>報告の集計</b>
stats-total = 合計：{ $count }
stats-by-family = <b>種類別</b>
stats-by-language = <b>言語別</b>
stats-by-week = <b>週別</b>
stats-row = { $name }：{ $count }
stats-empty = まだ報告はありません。
stats-disputes = 違うと言われた答え：{ $count }
stats-by-rule = <b>答えが違うと言われたルール</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>：本物だった { $honest } 件、別の種類 { $other } 件、報告 { $hits } 件のうち
store-unavailable = 今は報告の保存先につながりません。メッセージを調べることはできます。
admins-only = このコマンドは管理者だけが使えます。

## In a terminal, without Telegram

terminal-no-token = Telegram のトークンが設定されていないので、この端末の中で話します。外には何も送りません。
terminal-hello = メッセージを入力するか貼り付けて、空の行で終わります。/help でほかの機能を表示、Ctrl-D で終了します。
terminal-actions = /report 報告してほかの人に知らせる · /paid もう払ったとき、認証番号を教えたとき · /wrong 答えが違うとき
terminal-actions-travelled = /report 報告してほかの人に知らせる · /travelled これから行く、もう現地にいるとき · /wrong 答えが違うとき
terminal-report = /report 報告してほかの人に知らせる · /wrong scam 見落とした詐欺のとき
terminal-wrong-how = 本物のメッセージなら「/wrong honest」、見落とした詐欺なら「/wrong scam」と書いてください。
terminal-bye = さようなら。どうぞお気をつけて。
terminal-last-none = まだメッセージがありません。先に貼り付けてください。
