### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = 先是幾天親切的聊天，也許還傳些日子過得很好的照片，什麼都不要。以後會說起投資賺的錢。
    .trust = 不久會提到一個很會賺錢的親戚或老師，說可以教您。也可能要您換一個 App 聊。
    .hook = 對方會帶您到一個網站或 App，讓您先投一點小錢。可能真的會還您一點，好讓您相信。
    .first-payment = 螢幕上的數字會往上漲。對方會催您多投，用存款，甚至去借錢。
    .squeeze = 領錢以前，對方會要您先繳稅金、手續費或保證金。繳了一筆，還有下一筆。
    .recovery = 會有人說付點費用就能把錢追回來。往往還是同一夥人。
next-job-task =
    .opener = 對方會說有按讚、下單這類輕鬆的任務，再帶您到另一個 App，或去找一位「老師」。
    .trust = 開頭幾個任務會真的給您一點錢，好讓您相信。
    .hook = 對方會要您在他們的網站開帳號做任務。很快，做任務就要先墊錢。
    .first-payment = 對方會要您為「特別任務」儲值，一次比一次多。賺的錢只是螢幕上的數字。
    .squeeze = 對方會說您操作錯了，或要繳稅，錢才被卡住，要您再付一筆來「解凍」。
    .recovery = 會有人說付點費用就能把儲值的錢追回來。往往還是同一夥人。
next-recovery-scam =
    .opener = 對方會問您損失了多少，還會說您的錢找到了。
    .trust = 對方會給您看文件、證件，或一個假帳戶，裡面顯示著您的錢。
    .hook = 對方會說要「把錢匯給您」，要您的證件、登入密碼，或看您的螢幕。
    .first-payment = 對方會要您先付手續費、稅金或保證金。付了也沒有錢回來。
    .squeeze = 每付一筆，就會再多出一項費用，還會催您快付。
    .recovery = 對方會先要手續費或稅金，或要看您的帳戶。結果這筆錢也沒了。
next-impersonation-authority =
    .opener = 對方會問您的姓名和號碼，然後說您牽涉到一個案子。
    .trust = 對方會給您看證件、公文，或打視訊電話，再把您轉給一位「警官」或「檢察官」。
    .hook = 對方會說要抓您，叫您保密，不准您掛電話。接著就會說到您的錢。
    .first-payment = 對方會要您把存款轉出去「監管」，或付「保釋金」，或交出現金和提款卡。
    .squeeze = 對方會再說要抓您，要更多的錢，甚至叫您去借，直到什麼都不剩。
    .recovery = 會有人說付一筆費用，就能還您清白，或把錢追回來。
next-impersonation-ecommerce-support =
    .opener = 對方會說起一筆訂單或包裹，要您回覆、打電話或點連結。
    .trust = 對方會說出您的訂單，或報上員工編號，讓您覺得是真的。
    .hook = 對方會要您點連結、掃 QR Code 或分享螢幕，說是為了「取消」或「退款」。
    .first-payment = 對方會要您付錢、借錢或轉錢，說是「測試帳戶」，之後會還您。
    .squeeze = 對方會說操作錯了，要您再付一筆，才能拿回其餘的錢。
    .recovery = 會有人說付點費用就能把錢追回來。往往還是同一夥人。
