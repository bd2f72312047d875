### What Telegram shows before anybody has written: the menu of commands
### (256 characters each) and the bot's own page. Plain text.

command-start = Ano ang maitutulong ko
command-help = Paano magtanong sa akin
command-check = Ipa-check ang isang mensahe: mag-reply dito ng /check
command-report = I-report ang isang mensahe para mabalaan ang iba
command-paid = Kung nakabayad na o nakapagbigay ng code: ano ang uunahin
command-travelled = Kung may pupunta roon para sa trabaho, o naroon na
command-language = Pumili ng wika
command-privacy = Ano ang itinatabi ko at ano ang hindi
command-forget = Burahin ang mga ini-report ninyo
command-rules = Admin: ang mga patakarang ginagamit ngayon
command-reload = Admin: basahin ulit ang mga file ng patakaran
command-stats = Admin: ano ang kumakalat ngayon

# At most 512 characters.
bot-description =
    May natanggap ba kayong mensahe at hindi kayo sigurado? I-forward po ninyo sa akin.

    Sasabihin ko kung gaano ito kadelikado, aling mga salita ang dapat bantayan, ano ang posibleng susunod na hingin, at ano ang gagawin ngayon.

    Programa po ako at puwedeng magkamali. Wala akong itinatabing magsasabi kung sino kayo.

# At most 120 characters.
bot-short-description = Hindi sigurado sa mensahe? I-forward sa akin. Sasabihin ko kung ano ang kahina-hinala at ano ang gagawin.
