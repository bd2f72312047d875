### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = kwenye picha
reason-where-qr = kwenye msimbo wa QR ulio kwenye picha
picture-no-text =
    🔎 <b>Siwezi kusoma maneno kwenye picha hii</b>
    Tafadhali itume ikiwa kubwa zaidi au iliyo wazi zaidi, au andika inachosema.
    Kwa sasa: usifanye chochote inachokutaka ufanye.
picture-too-big =
    🔎 <b>Picha hii ni kubwa mno kwangu</b>
    Tafadhali kata sehemu yenye maneno, au itume kama picha badala ya faili.
    Kwa sasa: usifanye chochote inachokutaka ufanye.
picture-unreadable =
    🔎 <b>Siwezi kufungua picha hii</b>
    Huenda imeharibika au ni ya aina nisiyoijua. Tafadhali piga picha ya skrini (screenshot) na unitumie hiyo.
    Kwa sasa: usifanye chochote inachokutaka ufanye.
picture-busy =
    ⏳ <b>Picha nyingi zinasubiri kwa sasa</b>
    Tafadhali itume tena baada ya dakika moja, au andika inachosema.
picture-not-fetched =
    ⏳ <b>Sikuweza kupata picha hii kwa sasa</b>
    Tafadhali itume tena baada ya dakika moja, au andika inachosema.
    Kwa sasa: usifanye chochote inachokutaka ufanye.
picture-late = Sikuweza kusoma picha zote kwa wakati, kwa hiyo huenda kuna mengine ya kutia wasiwasi.
picture-note = Nimesoma maneno ya picha kwa programu ya kompyuta. Inaweza kukosea herufi.
voice-not-read =
    🔎 <b>Siwezi kusikiliza ujumbe wa sauti wala kutazama video</b>
    Sauti inaweza kuigwa. Kama inaomba pesa au nambari ya uthibitisho, mpigie mtu huyo kwa nambari unayoitumia siku zote.
    Unaweza kuniandikia inachosema.
