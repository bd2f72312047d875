### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = im Bild
reason-where-qr = im QR-Code des Bildes
picture-no-text =
    🔎 <b>Ich kann in diesem Bild keine Wörter lesen</b>
    Bitte schicken Sie es größer oder schärfer, oder tippen Sie ab, was da steht.
    Bis dahin: Tun Sie nichts von dem, was verlangt wird.
picture-too-big =
    🔎 <b>Dieses Bild ist zu groß für mich</b>
    Bitte schneiden Sie den Teil mit den Wörtern aus, oder schicken Sie es als Foto statt als Datei.
    Bis dahin: Tun Sie nichts von dem, was verlangt wird.
picture-unreadable =
    🔎 <b>Ich kann dieses Bild nicht öffnen</b>
    Vielleicht ist es beschädigt oder von einer Art, die ich nicht kenne. Bitte machen Sie ein Bildschirmfoto davon und schicken Sie mir das.
    Bis dahin: Tun Sie nichts von dem, was verlangt wird.
picture-busy =
    ⏳ <b>Gerade warten viele Bilder</b>
    Bitte schicken Sie es in einer Minute noch einmal, oder tippen Sie ab, was da steht.
picture-not-fetched =
    ⏳ <b>Ich konnte dieses Bild gerade nicht abrufen</b>
    Bitte schicken Sie es in einer Minute noch einmal, oder tippen Sie ab, was da steht.
    Bis dahin: Tun Sie nichts von dem, was verlangt wird.
picture-late = Ich konnte nicht alle Bilder rechtzeitig lesen. Darin kann noch mehr Bedenkliches stehen.
picture-note = Die Wörter im Bild habe ich mit einem Programm gelesen. Es kann sich bei Buchstaben irren.
voice-not-read =
    🔎 <b>Ich kann keine Sprachnachrichten hören und keine Videos ansehen</b>
    Eine Stimme lässt sich nachmachen. Bittet sie um Geld oder einen Code, rufen Sie die Person unter der Nummer an, die Sie schon immer hatten.
    Sie können mir abtippen, was gesagt wird.
