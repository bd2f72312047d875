### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Co się stało?</b>
    To zdarza się codziennie także ostrożnym ludziom. Proszę wybrać, co pasuje. Można wybrać więcej niż jedno.

## Buttons: at most 40 characters

button-already-bank = 🏦 Przelew bankowy
button-already-card = 💳 Płatność kartą lub dane karty
button-already-crypto = 🪙 Wysłane kryptowaluty
button-already-gift-card = 🎁 Kupione karty podarunkowe
button-already-cash = 💶 Oddana lub wysłana gotówka
button-already-code = 🔑 Podany kod lub hasło
button-already-telegram = 📱 Podany kod Telegrama
button-already-app = 📲 Zainstalowana aplikacja
button-already-screen = 🖥 Udostępniony ekran
button-already-id = 🪪 Wysłany dowód lub dokumenty
button-already-pictures = 🖼 Wysłane intymne zdjęcia
button-already-account = 🏧 Użyczone konto, przekazany przelew
button-already-travel = ✈️ Chodzi o pracę daleko stąd
button-already-other = Stało się coś innego

already-bank-body =
    🏦 <b>Pieniądze poszły przelewem</b>
    1. Proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie. Liczy się każda minuta.
    2. Proszę powiedzieć: „Myślę, że to było oszustwo. Proszę zatrzymać przelew i go cofnąć”.
    3. Proszę zapytać, czego bank potrzebuje, i zapisać numer sprawy.
    4. Proszę nic więcej nie płacić, cokolwiek mówi nadawca.
    5. Proszę zgłosić to na policję. Proszę zachować wiadomości, numer konta i potwierdzenie.
already-card-body =
    💳 <b>Zapłata kartą lub podane dane karty</b>
    1. Proszę od razu zablokować kartę: w aplikacji banku albo pod numerem telefonu podanym na karcie.
    2. Proszę powiedzieć, że to oszustwo i że składają Państwo reklamację tej płatności. Pieniądze zapłacone kartą często da się odzyskać.
    3. Proszę przejrzeć ostatnie płatności i powiedzieć bankowi, które nie są Państwa.
    4. Jeśli wpisano też kod z banku, proszę o tym powiedzieć.
    5. Proszę zgłosić to na policję. Proszę zachować wiadomości i adres strony.
already-crypto-body =
    🪙 <b>Wysłane kryptowaluty</b>
    1. Proszę od razu napisać do giełdy, z której poszły, i poprosić o oznaczenie adresu odbiorcy.
    2. Proszę zachować ten adres i numer operacji.
    3. Jeśli wpisano tajne słowa portfela lub coś potwierdzono: proszę założyć nowy portfel i przenieść tam to, co zostało.
    4. Proszę zgłosić to na policję.
    Szczerze mówiąc: wysłane kryptowaluty rzadko wracają. Szybkie zgłoszenie może jednak uchronić przed dalszą stratą.
already-gift-card-body =
    🎁 <b>Kupione karty podarunkowe</b>
    1. Jeśli kody nie są jeszcze wysłane, proszę ich nie wysyłać.
    2. Proszę od razu zadzwonić do firmy podanej na karcie i poprosić o zablokowanie tego, co na niej zostało.
    3. Proszę zachować karty i paragon: będą potrzebne.
    4. Proszę powiedzieć sklepowi i bankowi, jak zostały zapłacone.
    5. Proszę zgłosić to na policję.
already-cash-body =
    💶 <b>Oddana lub wysłana gotówka, złoto albo karta bankowa</b>
    1. Proszę od razu zadzwonić na policję, póki ktoś może być jeszcze w pobliżu.
    2. Jeśli to poszło pocztą lub kurierem: proszę tam zadzwonić, żeby zatrzymali paczkę. Przyda się jej numer.
    3. Jeśli oddano kartę bankową: proszę ją od razu zablokować, pod numerem telefonu banku.
    4. Proszę zapisać, jak ta osoba wyglądała, godzinę i miejsce.
    5. Proszę nie otwierać drzwi nikomu, kto przyjdzie jeszcze raz.
already-code-body =
    🔑 <b>Podany kod lub hasło</b>
    1. Jeśli chodziło o bank: proszę najpierw zadzwonić do banku, pod numer telefonu podany na karcie.
    2. Proszę samemu otworzyć to konto i zmienić hasło.
    3. Proszę poszukać w ustawieniach słowa „urządzenia” albo „sesje” i wylogować wszystkie inne.
    4. Proszę włączyć logowanie w dwóch krokach.
    5. Proszę zmienić hasło wszędzie, gdzie było takie samo, najpierw w poczcie e-mail.
already-telegram-body =
    📱 <b>Podany kod Telegrama</b>
    1. W Telegramie proszę otworzyć Ustawienia, potem Urządzenia. Proszę zakończyć wszystkie inne sesje.
    2. Potem Ustawienia, Prywatność i bezpieczeństwo, Weryfikacja dwuetapowa: proszę ustawić hasło.
    3. Jeśli nie da się już wejść: proszę od razu zalogować się ponownie swoim numerem.
    4. Proszę powiedzieć znajomym, że prośby o pieniądze lub głosy nie są od Państwa.
    5. Proszę przejrzeć swoje kanały, grupy i boty i usunąć to, co nieznane.
already-app-body =
    📲 <b>Zainstalowana aplikacja, którą przysłali</b>
    1. Proszę od razu włączyć tryb samolotowy i wyłączyć Wi-Fi.
    2. Proszę zadzwonić do banku z innego telefonu i poprosić o wstrzymanie płatności na dziś.
    3. Proszę usunąć aplikację. Jeśli się nie da, zaufana osoba może przywrócić ustawienia fabryczne telefonu.
    4. Potem proszę zmienić hasła, z innego urządzenia.
    5. Przez kilka tygodni proszę codziennie zaglądać na konto w banku.
already-screen-body =
    🖥 <b>Pokazany ekran lub oddane sterowanie urządzeniem</b>
    1. Proszę od razu zakończyć rozmowę i udostępnianie ekranu. W razie wątpliwości proszę wyłączyć urządzenie.
    2. Proszę zadzwonić do banku z innego telefonu: mogli widzieć konto i kody.
    3. Proszę usunąć program, który kazali zainstalować.
    4. Proszę z innego urządzenia zmienić hasła do banku i poczty e-mail.
    5. Proszę nie odbierać, gdy oddzwonią, nawet jeśli przedstawią się jako bank.
already-id-body =
    🪪 <b>Wysłany dowód, dokumenty lub zdjęcie twarzy</b>
    1. Proszę powiedzieć o tym bankowi, żeby pilnował konta.
    2. Proszę zgłosić to na policję. Zgłoszenie może się przydać, gdy ktoś użyje Państwa nazwiska.
    3. Proszę zapytać w banku, jak zablokować nowe kredyty na swoje nazwisko. W Polsce można zastrzec PESEL: w urzędzie gminy albo w aplikacji mObywatel.
    4. Proszę zapytać urząd, który wydał dowód, czy trzeba go wymienić.
    5. Proszę nic więcej nie wysyłać: żadnego zdjęcia, żadnego filmu z dowodem w ręku.
already-pictures-body =
    🖼 <b>Mają Państwa intymne zdjęcia</b>
    1. To nie Państwa wina. Przechodzi przez to wiele osób i można dostać pomoc.
    2. Proszę nic nie płacić albo nic więcej. Kto zapłaci, od tego żądają znowu.
    3. Proszę przestać odpowiadać, ale nic nie usuwać: zachować wiadomości i nazwę konta.
    4. Proszę zgłosić to konto w aplikacji i zawiadomić policję.
    5. Poniżej 18 lat: proszę jeszcze dziś powiedzieć o tym zaufanej dorosłej osobie. Darmowa usługa „Take It Down” pomaga usuwać takie zdjęcia z internetu; dla dorosłych jest „StopNCII”.
    <b>Gdy brakuje już sił, proszę od razu z kimś porozmawiać:</b> z kimś bliskim, z lekarzem albo z telefonem zaufania.
already-account-body =
    🏧 <b>Użyczone konto lub przekazane dalej pieniądze</b>
    1. Proszę teraz przestać. Proszę nic dalej nie wysyłać, nawet jeśli grożą.
    2. Proszę nie ruszać pieniędzy i jeszcze dziś zawiadomić bank.
    3. Proszę samemu iść na policję i zabrać wiadomości. Wczesne zgłoszenie działa na Państwa korzyść.
    4. Jeśli oddano kartę, dane do logowania lub kartę SIM: proszę je zablokować.
already-other-body =
    <b>Cokolwiek się stało, to pomaga prawie zawsze</b>
    1. Stop: proszę nic więcej nie płacić i nie odpowiadać.
    2. Proszę zadzwonić do banku, jeśli chodzi o pieniądze lub dane z banku.
    3. Proszę zmienić hasła, które nadawca może znać.
    4. Proszę zachować wszystko: wiadomości, numery, potwierdzenia.
    5. Proszę powiedzieć o tym zaufanej osobie i policji.

# Stands under each of the above.
already-second-scam = ⛔ <b>Niedługo ktoś może zaproponować odzyskanie pieniędzy. To drugie oszustwo</b>, nawet jeśli przedstawi się jako policja, prawnik lub bank. Proszę nic nie płacić i ufać tylko numerom znalezionym samodzielnie.
button-already-more = Stało się coś jeszcze
button-help-lines = ☎️ Do kogo zadzwonić
