### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Ktoś, kto podaje się za obsługę klienta
    .next = Chcą kodu, hasła, tajnych słów portfela kryptowalut albo wglądu w ekran. Dzięki temu przejmują konto i zabierają z niego wszystko.
    .do =
        Proszę nie podawać kodu, hasła ani tajnych słów. Prawdziwa obsługa nigdy ich nie potrzebuje.
        Proszę nie pokazywać im ekranu i nie instalować dla nich aplikacji. Już się to stało? Proszę to teraz przerwać i usunąć aplikację.
        Proszę nie korzystać z linków ani numerów z tej wiadomości. Lepiej samemu otworzyć aplikację lub stronę i tam zapytać.
        Jeśli kod został już podany: proszę od razu zmienić hasło i wylogować wszystkie inne urządzenia.

family-impersonation-ecommerce-support =
    .name = Ktoś, kto podaje się za sklep albo firmę kurierską
    .next = Chcą, żeby otworzyć link, zeskanować kod, pokazać ekran albo wysłać pieniądze – niby po to, żeby „dostać zwrot” lub „zatrzymać opłatę”. Potem znikają Państwa pieniądze.
    .do =
        Proszę nic nie płacić za zwrot ani za anulowanie czegokolwiek. Prawdziwy zwrot wraca tą samą drogą, którą szła zapłata.
        Proszę nie pokazywać im ekranu i nie instalować dla nich aplikacji.
        Proszę otworzyć aplikację sklepu i tam obejrzeć swoje zamówienie.
        Jeśli widzieli ekran: proszę się rozłączyć i zadzwonić do banku, pod numer telefonu podany na karcie.

family-impersonation-authority =
    .name = Ktoś, kto podaje się za policję, sąd albo urząd
    .next = Straszą aresztem, każą milczeć i nie pozwalają się rozłączyć. Potem chcą, żeby wysłać pieniądze „do sprawdzenia”.
    .do =
        Proszę się rozłączyć albo zakończyć czat. Wolno to zrobić.
        Proszę nie wysyłać pieniędzy ani dokumentów. Żadna policja i żaden sąd nie każe przelewać oszczędności do sprawdzenia.
        Proszę od razu powiedzieć o tym zaufanej osobie – tym bardziej, jeśli kazano milczeć.
        Proszę samemu znaleźć numer urzędu i tam zapytać.

family-impersonation-bank =
    .name = Ktoś, kto podaje się za bank
    .next = Chcą kodu albo numeru karty. Albo każą przelać pieniądze na inne konto, niby „dla ochrony”.
    .do =
        Proszę nie podawać żadnego kodu i nie przelewać pieniędzy.
        Proszę samemu zadzwonić do banku, pod numer telefonu podany na karcie.
        Proszę nie otwierać linków z tej wiadomości.
        Jeśli kod lub numer karty został już podany: proszę od razu zadzwonić do banku i zablokować kartę i konto.

family-impersonation-friend-family =
    .name = Ktoś, kto podaje się za krewnego albo znajomego
    .next = Zaraz będą potrzebne pieniądze: rachunek, zepsuty telefon, wypadek. I zawsze jest powód, dla którego nie można porozmawiać.
    .do =
        Proszę na razie nie wysyłać pieniędzy.
        Proszę zadzwonić do tej osoby pod numer, który mają Państwo od dawna.
        Proszę zapytać o coś, co może wiedzieć tylko ona. Nawet głos da się podrobić.
        Jeśli już Państwo zapłacili: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.

family-impersonation-boss =
    .name = Ktoś, kto podaje się za szefa
    .next = Chcą, żeby szybko i po cichu kupić karty podarunkowe albo zrobić przelew.
    .do =
        Proszę na razie nic nie kupować i nic nie wysyłać.
        Proszę zapytać szefa osobiście albo pod numerem, który już Państwo znają.
        Proszę powiedzieć o tym komuś z pracy, nawet jeśli kazano milczeć.
        Jeśli już Państwo zapłacili: proszę od razu zawiadomić bank i firmę. Każda minuta pomaga.

family-impersonation-admin-telegram =
    .name = Ktoś, kto podaje się za Telegram albo administratora grupy
    .next = Chcą, żeby zalogować się na ich stronie albo podać kod logowania. Wtedy przejmują konto i piszą do znajomych w Państwa imieniu.
    .do =
        Proszę nikomu nie podawać kodu, który przysyła Telegram.
        Proszę nie otwierać linku, nie głosować i nie przyjmować „prezentu”.
        Jeśli kod został już wpisany: proszę otworzyć Ustawienia, potem Urządzenia, i zakończyć wszystkie inne sesje.
        Potem proszę ustawić hasło: Ustawienia, Prywatność i bezpieczeństwo, Weryfikacja dwuetapowa.

## Investing and love

family-investment-crypto-lure =
    .name = Obietnica pewnego zysku
    .next = Zaczyna się od małej kwoty i może nawet coś wypłacą. Potem kwoty rosną, a pieniędzy nie da się odzyskać.
    .do =
        Proszę nie wysyłać pieniędzy ani kryptowalut. Nikt nie może obiecać zysku.
        Proszę opuścić grupę. Zadowoleni członkowie mogą być podstawieni.
        Przed każdą inwestycją warto zapytać urząd, który w danym kraju nadzoruje finanse.
        Jeśli już Państwo zapłacili: proszę nie płacić więcej i od razu zawiadomić bank lub giełdę kryptowalut.

family-investment-fake-platform =
    .name = Strona lub aplikacja inwestycyjna, która pokazuje pieniądze, których nie ma
    .next = Przed wypłatą chcą opłaty, podatku albo wpłaty. Po każdej zapłacie przychodzi następne żądanie.
    .do =
        Proszę nie płacić opłaty ani podatku za wypłatę. Pieniądze nie przyjdą.
        Proszę od razu zawiadomić bank lub giełdę kryptowalut oraz policję.
        Proszę zachować zdjęcia strony, adresy i rozmowy.
        Proszę nie wierzyć nikomu, kto chce odzyskać pieniądze za opłatą.

family-investment-romance-baiting =
    .name = Serdeczna znajomość, która prowadzi do inwestowania
    .next = Najpierw tygodnie miłych rozmów. Potem pojawia się krewny albo „nauczyciel”, który dobrze zarabia, i strona, na którą trzeba wpłacić.
    .do =
        Proszę nie wysyłać pieniędzy i nie instalować aplikacji inwestycyjnych, które polecają.
        Można po prostu przestać odpowiadać. Nikomu nie trzeba się tłumaczyć.
        Proszę porozmawiać o tym z kimś bliskim.
        Jeśli już Państwo wpłacili: proszę nie płacić za wypłatę i od razu zawiadomić bank lub giełdę kryptowalut.

family-romance-money =
    .name = Miłość z internetu, która potrzebuje pieniędzy
    .next = Potrzebne są pieniądze na bilet, wizę albo szpital. Po każdej wpłacie zdarza się następne nieszczęście.
    .do =
        Proszę nie wysyłać pieniędzy, kart podarunkowych ani kryptowalut, choćby historia była bardzo smutna.
        Proszę jeszcze dziś porozmawiać o tym z kimś znajomym lub z rodziny.
        Proszę nie wysyłać zdjęć dokumentów ani zdjęć intymnych.
        Jeśli już Państwo zapłacili: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.

## Jobs

family-job-task =
    .name = Płatne zadania, za które na końcu trzeba samemu wpłacić
    .next = Najpierw trochę płacą. Potem trzeba wpłacić samemu, żeby dostać następne zadania albo wypłacić zarobek.
    .do =
        Proszę nic nie wpłacać. W uczciwej pracy nie płaci się za to, żeby dostać wypłatę.
        Proszę przerwać zadania i opuścić grupę.
        Proszę nie użyczać im konta w banku ani danych do logowania.
        Jeśli już Państwo zapłacili: proszę nie dopłacać, żeby coś „odblokować”. Proszę od razu zadzwonić do banku.

family-job-advance-fee =
    .name = Praca, za którą najpierw trzeba zapłacić
    .next = Chcą pieniędzy za szkolenie, sprzęt, sprawdzenie albo wizę. Potem są następne opłaty albo cisza.
    .do =
        Proszę nic nie płacić za to, żeby dostać pracę.
        Proszę na razie nie wysyłać dowodu ani danych z banku.
        Proszę samemu znaleźć stronę firmy i tam zapytać, czy taka praca istnieje.
        Jeśli już Państwo zapłacili: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.

family-job-mule =
    .name = Praca, w której odbiera się i przekazuje dalej pieniądze lub paczki
    .next = Przez Państwa konto lub adres ma przejść to, co zabrano innym. Można za to odpowiadać przed policją.
    .do =
        Proszę nic nie odbierać i nic nie przekazywać. Proszę nie użyczać konta ani karty.
        Jeśli przyszły pieniądze: proszę ich nie ruszać i od razu zawiadomić bank.
        Jeśli przyszły paczki: proszę ich nie wysyłać dalej. Proszę zapytać policję, co zrobić.
        Im wcześniej porozmawia się z bankiem lub policją, tym lepiej dla Państwa.

family-job-trafficking-indicators =
    .name = Praca za granicą, w której mogą zatrzymywać ludzi siłą
    .next = Chcą szybkiego wyjazdu, wszystko ma być opłacone. Na miejscu mogą zabrać paszport i nie pozwolić odejść.
    .do =
        Proszę na razie nie wyjeżdżać.
        Proszę nikomu nie oddawać paszportu.
        Niech ambasada lub ministerstwo spraw zagranicznych sprawdzi pracodawcę.
        Jeśli ktoś tam jest i nie może odejść: proszę zawiadomić ambasadę i tamtejszą policję. Proszę nie płacić „okupu” przez obcych.

## Links, apps and files

family-phishing-link =
    .name = Link, który prowadzi na fałszywą stronę
    .next = Strona pyta o dane do logowania, numer karty albo kod. Używają ich natychmiast.
    .do =
        Proszę nie otwierać linku. Jeśli jest już otwarty, proszę zamknąć stronę i nic nie wpisywać.
        Lepiej wejść przez aplikację tej firmy albo samemu wpisać jej adres.
        Jeśli wpisano dane karty lub kod: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.
        Jeśli wpisano hasło: proszę od razu je zmienić wszędzie, gdzie jest używane.

family-phishing-wallet-drainer =
    .name = Strona, która opróżnia portfel kryptowalut
    .next = Chcą, żeby podłączyć portfel, coś potwierdzić albo wpisać tajne słowa. Jedno potwierdzenie może wystarczyć, żeby zabrali wszystko.
    .do =
        Proszę nie podłączać portfela i niczego nie potwierdzać.
        Proszę nigdzie nie wpisywać 12 ani 24 tajnych słów.
        Jeśli już się to stało: proszę od razu założyć nowy portfel z nowymi słowami i przenieść tam to, co zostało.
        Żadna obsługa klienta nie potrzebuje tajnych słów.

family-malware-apk =
    .name = Plik lub aplikacja, która może przejąć telefon
    .next = Chcą, żeby ją zainstalować i na wszystko jej pozwolić. Wtedy mogą czytać kody i wysyłać Państwa pieniądze.
    .do =
        Proszę tego nie otwierać i nie instalować. Proszę to usunąć.
        Jeśli jest już zainstalowana: proszę włączyć tryb samolotowy i zadzwonić do banku z innego telefonu.
        Potem proszę usunąć aplikację albo oddać telefon zaufanej osobie do przywrócenia ustawień fabrycznych.
        Aplikacje najlepiej brać tylko ze sklepu z aplikacjami w telefonie.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Sklep lub sprzedawca, który może nigdy nic nie wysłać
    .next = Chcą zapłaty przelewem, kryptowalutą albo kartą podarunkową, z pominięciem zwykłej płatności w sklepie. Potem nic nie przychodzi.
    .do =
        Proszę nie płacić przelewem, kryptowalutą ani kartą podarunkową.
        Proszę płacić tylko wewnątrz serwisu sprzedaży.
        Proszę poszukać w internecie nazwy sklepu razem ze słowem „oszustwo”.
        Jeśli już Państwo zapłacili: proszę od razu zwrócić się do banku o zatrzymanie lub cofnięcie płatności.

family-shopping-buyer =
    .name = Kupujący, który chce zapłacić w dziwny sposób
    .next = Wysyłają fałszywe potwierdzenie wpłaty albo link, żeby „odebrać” pieniądze. Albo niby płacą za dużo i chcą zwrotu różnicy.
    .do =
        Proszę nie wysyłać towaru ani „różnicy”, dopóki pieniędzy nie widać w aplikacji Państwa banku.
        Żeby dostać pieniądze, nigdy nie trzeba podawać kodu ani otwierać linku.
        Proszę zostać przy czacie i płatnościach serwisu sprzedaży.
        Jeśli wpisano dane karty lub kod: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.

family-rental-deposit =
    .name = Mieszkanie do wynajęcia, za które trzeba zapłacić przed obejrzeniem
    .next = Chcą kaucji albo opłaty za rezerwację, zanim można obejrzeć mieszkanie. Potem są następne opłaty, a kluczy nie ma.
    .do =
        Proszę nic nie płacić, zanim Państwo lub zaufana osoba nie będą w środku.
        Proszę nie wysyłać kopii dowodu.
        Proszę sprawdzić, czy te same zdjęcia nie są gdzie indziej z innym adresem.
        Jeśli już Państwo zapłacili: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.

family-loan-advance-fee =
    .name = Pożyczka, za którą najpierw trzeba zapłacić
    .next = Przed wypłatą chcą opłaty, ubezpieczenia albo „płatności próbnej”. Pożyczka nie przychodzi.
    .do =
        Proszę nic nie płacić za to, żeby dostać pożyczkę.
        Proszę nie instalować aplikacji pożyczkowej z linku. Niektóre czytają kontakty, a potem grożą.
        Proszę nie wysyłać dowodu ani danych do logowania do banku.
        Jeśli już Państwo zapłacili: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.

family-ticket-fake =
    .name = Bilety lub wycieczki, które mogą nie istnieć
    .next = Chcą szybkiego przelewu, zanim kupi je ktoś inny. Potem biletu nie ma.
    .do =
        Proszę nie płacić przelewem ani kryptowalutą.
        Proszę kupować tylko u organizatora albo u sprzedawcy, którego on wskazuje.
        Jeśli już Państwo zapłacili: proszę od razu zwrócić się do banku o zatrzymanie lub cofnięcie płatności.

family-charity-fake =
    .name = Zbiórka pieniędzy, która może być fałszywa
    .next = Chcą, żeby datek trafił na prywatne konto albo do portfela kryptowalut. Do potrzebujących nie dociera.
    .do =
        Proszę nie wpłacać przez tę wiadomość.
        Żeby pomóc, lepiej otworzyć stronę znanej sobie organizacji i wpłacić tam.
        Proszę nie podawać danych karty w czacie.
        Jeśli już Państwo zapłacili: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.

## Luck and threats

family-prize-giveaway =
    .name = Nagroda, za którą czegoś chcą
    .next = Przed wydaniem nagrody chcą opłaty, podatku, danych karty albo kodu. Nagrody nie ma.
    .do =
        Proszę nic nie płacić za odbiór nagrody.
        Proszę nie podawać danych karty ani kodów.
        Proszę samemu otworzyć stronę tej firmy i zobaczyć, czy nagroda tam jest.
        Jeśli już Państwo zapłacili lub podali dane karty: proszę od razu zadzwonić do banku.

family-prize-inheritance =
    .name = Majątek lub spadek od obcej osoby
    .next = Chcą opłat za papiery, prawników albo podatki. Jedna zapłata prowadzi do następnej.
    .do =
        Proszę nic nie płacić i nie wysyłać kopii dowodu.
        Proszę przestać odpowiadać. Nikomu nie trzeba się tłumaczyć.
        Jeśli już Państwo zapłacili: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.

family-gambling-fake =
    .name = Zakłady albo kasyno, które może nie wypłacić wygranej
    .next = Najpierw trochę się wygrywa. Potem trzeba wpłacić więcej albo zapłacić opłatę, żeby wypłacić wygraną.
    .do =
        Proszę nic nie wpłacać i nie płacić za wypłatę wygranej.
        Proszę opuścić grupę. Jej zwycięzcy mogą być zmyśleni.
        Proszę nie użyczać im swojego konta.
        Jeśli już Państwo zapłacili: proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.

family-extortion-sextortion =
    .name = Groźba pokazania intymnych zdjęć
    .next = Chcą szybko pieniędzy. Kto zapłaci, od tego żądają więcej. Często żadnych zdjęć nie ma.
    .do =
        Proszę nie płacić i przestać odpowiadać.
        Proszę zachować wiadomości jako dowód.
        Proszę zgłosić to konto w aplikacji i zawiadomić policję.
        Poniżej 18 lat: proszę jeszcze dziś powiedzieć o tym zaufanej dorosłej osobie. Winny jest tylko ten, kto grozi.

family-recovery-scam =
    .name = Ktoś, kto obiecuje odzyskać utracone pieniądze
    .next = Chcą najpierw opłaty, podatku albo wglądu w konto. Potem znikają także te pieniądze.
    .do =
        Proszę nic nie płacić i nikogo nie wpuszczać do telefonu, konta ani portfela kryptowalut.
        Policja i banki nie biorą opłat za pomoc.
        Proszę rozmawiać tylko z bankiem i policją, pod numerami znalezionymi samodzielnie.

## Of no family

family-general-signs =
    .name = Znaki ostrzegawcze wspólne dla wielu oszustw
    .next = Nie wiem, jaki to rodzaj. Często następna jest prośba o pieniądze, kod albo dokumenty.
    .do =
        Proszę nic nie robić w pośpiechu.
        Proszę nie wysyłać pieniędzy, kodów ani dokumentów.
        Proszę zapytać tę osobę lub firmę pod numerem, który już Państwo znają.
        Proszę porozmawiać o tym z zaufaną osobą.

family-honest-lookalike =
    .name = Słowa, które są też w uczciwych wiadomościach

## Where in the script a message stands

stage-opener = To wygląda na początek: miłe pierwsze słowo i jeszcze żadnej prośby.
stage-trust = Wygląda na to, że chcą zdobyć zaufanie. Prośba przyjdzie później.
stage-hook = To wygląda na przynętę: oferta albo strach, żeby skłonić do odpowiedzi.
stage-first-payment = To wygląda na chwilę, w której proszą o pierwsze pieniądze albo pierwszy kod.
stage-squeeze = To wygląda na chwilę, w której chcą coraz więcej albo grożą.
stage-recovery = To wygląda na wiadomość do ludzi, którzy już stracili pieniądze.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Pieniądze lub coś innego zostało już wysłane

family-asker-travelled =
    .name = Ktoś tam jest i nie może odejść
