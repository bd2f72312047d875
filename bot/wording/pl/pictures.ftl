### What is said about pictures. HTML as in replies.ftl.

reason-where-picture = na obrazie
reason-where-qr = w kodzie QR na obrazie
picture-no-text =
    🔎 <b>Nie umiem odczytać słów z tego obrazu</b>
    Proszę przysłać go większy lub ostrzejszy albo przepisać, co tam jest.
    Do tego czasu: proszę nie robić nic z tego, o co proszą.
picture-too-big =
    🔎 <b>Ten obraz jest dla mnie za duży</b>
    Proszę wyciąć część ze słowami albo wysłać go jako zdjęcie, a nie jako plik.
    Do tego czasu: proszę nie robić nic z tego, o co proszą.
picture-unreadable =
    🔎 <b>Nie mogę otworzyć tego obrazu</b>
    Może jest uszkodzony albo takiego rodzaju, którego nie znam. Proszę zrobić zrzut ekranu i przysłać mi go.
    Do tego czasu: proszę nie robić nic z tego, o co proszą.
picture-busy =
    ⏳ <b>Teraz czeka wiele obrazów</b>
    Proszę przysłać go jeszcze raz za minutę albo przepisać, co tam jest.
picture-not-fetched =
    ⏳ <b>Nie udało mi się teraz pobrać tego obrazu</b>
    Proszę przysłać go jeszcze raz za minutę albo przepisać, co tam jest.
    Do tego czasu: proszę nie robić nic z tego, o co proszą.
picture-late = Nie zdążyłem przeczytać wszystkich obrazów, więc może być w nich coś jeszcze niepokojącego.
picture-note = Słowa z obrazu czytam programem. Może pomylić litery.
voice-not-read =
    🔎 <b>Nie mogę słuchać wiadomości głosowych ani oglądać filmów</b>
    Głos da się podrobić. Jeśli prosi o pieniądze lub kod, proszę zadzwonić do tej osoby pod numer, który mają Państwo od dawna.
    Można mi napisać, co tam mówią.
