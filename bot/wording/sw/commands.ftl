### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Ninachofanya
command-help = Jinsi ya kunitumia
command-check = Angalia ujumbe: ujibu kwa kuandika /check
command-report = Ripoti ujumbe ili wengine waonywe
command-paid = Kama umeshalipa au umetoa nambari ya uthibitisho: cha kufanya kwanza
command-travelled = Kama mtu anaenda huko kwa ajili ya kazi, au ameshafika
command-language = Chagua lugha
command-privacy = Ninachohifadhi na nisichohifadhi
command-forget = Futa ulichoripoti
command-rules = Wasimamizi: kanuni zinazotumika
command-reload = Wasimamizi: soma tena faili za kanuni
command-stats = Wasimamizi: utapeli unaoenea sasa

# At most 512 characters.
bot-description =
    Umepata ujumbe na huna uhakika nao? Nitumie (Forward).

    Nakuambia ujumbe huo unatia wasiwasi kiasi gani, maneno gani yanasababisha hivyo, mtumaji anaweza kutaka nini baadaye, na ufanye nini sasa.

    Mimi ni programu ya kompyuta na ninaweza kukosa kuona jambo. Sihifadhi chochote kinachoonyesha wewe ni nani.

# At most 120 characters.
bot-short-description = Huna uhakika na ujumbe? Nitumie. Nakuambia maneno yanayotia wasiwasi na cha kufanya.
