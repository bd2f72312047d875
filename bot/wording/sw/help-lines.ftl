### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Wa kupigia simu nchini mwako
country-ask =
    <b>Nikuonyeshe simu za msaada za nchi gani?</b>
    Sikisii kamwe kutokana na lugha au nambari yako.
# $page, $pages: numbers
country-page = Ukurasa { $page } kati ya { $pages }
button-country-next = Mbele ›
button-country-previous = ‹ Nyuma
button-country-none = Nchi nyingine
button-country-change = Chagua nchi nyingine
button-country-forget = Sahau nchi yangu
country-forgotten = Tayari. Sikumbuki tena nchi yako.
# $country: its name in this language
country-set = Kuanzia sasa nitaonyesha simu za msaada za nchi hii: { $country }
# $country as above
help-lines-title = ☎️ <b>Wa kupigia simu: { $country }</b>
help-lines-bank-first = <b>Kama pesa zinahusika, anza na benki yako:</b> kwa nambari iliyo kwenye kadi yako. Kama ulituma kwa simu, pigia kampuni ya simu. Usitumie kamwe nambari iliyo kwenye ujumbe.
help-lines-unknown =
    ☎️ <b>Wa kupigia simu</b>
    • Benki yako: kwa nambari iliyo kwenye kadi yako.
    • Polisi wa mahali unapoishi.
    • Jukwaa ambako ilitokea: ripoti akaunti hiyo ndani ya app.
    Sina nambari iliyokaguliwa ya nchi yako, kwa hiyo sikupi yoyote.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = ushauri kuhusu utapeli
help-for-bank = kusimamisha malipo
help-for-report = kuripoti utapeli
help-for-police = kuripoti kwa polisi
help-for-emergency = wakati wa dharura
help-for-messages = kupeleka ujumbe wa utapeli
help-for-cyber = utapeli wa mtandaoni
help-for-consumer = ushauri kwa wanunuzi
help-for-identity = kitambulisho chako kimetumiwa
help-for-trafficking = mtu amezuiliwa au analazimishwa kufanya kazi
help-for-consular = msaada kwa raia walio nje ya nchi
help-for-abroad = kutoka nje ya nchi
help-hours-always = mchana na usiku
# $hours: such as 8:00–23:00
help-hours = { $hours } (mfumo wa saa 24)
# $languages: names of languages in this language, joined by commas
help-languages = lugha: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Zimekaguliwa { $date }. Nambari hubadilika: moja isipofanya kazi, itafute kwenye tovuti rasmi.
help-lines-never-call-first = Ofisi hizi hazikupigii kamwe kwanza kuomba pesa au nambari za uthibitisho. Simu inayodai imetoka kwao inaweza kuwa sehemu ya utapeli.
