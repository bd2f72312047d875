### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = 我能做什麼
command-help = 怎麼用
command-check = 看一則訊息：用 /check 回覆它
command-report = 檢舉一則訊息，提醒其他人
command-paid = 已經付了錢或給了驗證碼：先做什麼
command-travelled = 有人要去那邊工作，或已經在那邊
command-language = 選擇語言
command-privacy = 我保存什麼，不保存什麼
command-forget = 刪除您檢舉過的內容
command-rules = 管理員：正在使用的規則
command-reload = 管理員：重新讀取規則檔案
command-stats = 管理員：最近流行哪些詐騙

# At most 512 characters.
bot-description =
    收到一則訊息，不知道能不能信？轉傳給我。

    我會告訴您：有多可疑、是哪些話可疑、對方接下來可能想要什麼、現在該怎麼辦。

    我是程式，也會有看漏的時候。我不保存任何看得出您是誰的資料。

# At most 120 characters.
bot-short-description = 收到訊息，不知道能不能信？轉傳給我。我告訴您哪些話可疑、該怎麼辦。
