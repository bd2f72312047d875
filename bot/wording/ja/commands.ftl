### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = 私にできること
command-help = 使い方
command-check = メッセージを調べる：/check と返信してください
command-report = ほかの人に知らせるために、メッセージを報告する
command-paid = もう払った、認証番号を教えた：まずすること
command-travelled = 仕事で遠くへ行く人、もう行っている人がいるとき
command-language = 言語を選ぶ
command-privacy = 保存するもの、しないもの
command-forget = 報告した内容を消す
command-rules = 管理者：使っているルール
command-reload = 管理者：ルールのファイルを読み直す
command-stats = 管理者：今どんな手口が多いか

# At most 512 characters.
bot-description =
    届いたメッセージが気になりますか？ 私に転送してください。

    どのくらい怪しいか、どの言葉が怪しいか、相手が次に何を求めてきそうか、今どうすればよいかをお伝えします。

    私はプログラムなので、見落とすこともあります。どなたかが分かるものは何も保存しません。

# At most 120 characters.
bot-short-description = 届いたメッセージが気になりますか？ 転送してください。怪しい言葉と、どうすればよいかをお伝えします。
