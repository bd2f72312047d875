### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = 在圖片裡
reason-where-qr = 在圖片的 QR Code 裡
picture-no-text =
    🔎 <b>這張圖片裡，我看不出字來</b>
    請傳一張大一點、清楚一點的，或把上面的字打出來傳給我。
    在這之前：圖片裡要您做的事，一件都先不要做。
picture-too-big =
    🔎 <b>這張圖片太大了，我打不開</b>
    請把有字的部分截下來傳給我。或者不要用檔案，用照片的方式傳。
    在這之前：圖片裡要您做的事，一件都先不要做。
picture-unreadable =
    🔎 <b>這張圖片我打不開</b>
    它可能壞了，或是我不認得的格式。請用手機截圖，把截圖傳給我。
    在這之前：圖片裡要您做的事，一件都先不要做。
picture-busy =
    ⏳ <b>現在排隊的圖片很多</b>
    請過一分鐘再傳一次，或把上面的字打出來傳給我。
picture-late = 有些圖片來不及看完。裡面可能還有可疑的內容。
picture-note = 圖片裡的字是用程式認的，可能會認錯。
voice-not-read =
    🔎 <b>語音我沒辦法聽，影片我沒辦法看</b>
    聲音也可能是假的。如果裡面要錢或要驗證碼，請打那個人以前一直用的號碼，問問本人。
    您可以把裡面說的話打成文字，傳給我。
