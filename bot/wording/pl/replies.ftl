### All that the bot says, except the reasons and what it says about each family.
### May hold Telegram HTML: <b>, <i>, <code>; a bare "&" is written "&amp;".
### Plain text, without tags: buttons, reason-where-*, terminal-*,
### and the small notes shown over the chat (at most 200 characters).
### Arguments arrive already escaped.

-bot = Second Look

## The answer

level-high = ⛔ <b>To bardzo przypomina oszustwo</b>
level-caution = ⚠️ <b>Ostrożnie: to może być oszustwo</b>
level-none = 🔎 <b>Niczego nie rozpoznałem – to nie znaczy, że wszystko jest w porządku</b>
level-too-little = 🔎 <b>To za krótkie, żebym mógł coś powiedzieć</b>

# $family: a family's .name
label-kind = <b>Co to może być:</b> { $family }
family-unknown = Rodzaj, którego jeszcze nie umiem nazwać
label-reasons = <b>Dlaczego tak mówię</b>

# $quote: words of the message, kept together in their own direction by U+2068 and U+2069.
#   It may hold <code>, which Telegram shows inside no other tag: put none around it.
# $why: a sentence of reasons.ftl
# $where: one of reason-where-*
reason-line = • „{"\u2068"}{ $quote }{"\u2069"}” – { $why }
reason-line-where = • „{"\u2068"}{ $quote }{"\u2069"}” ({ $where }) – { $why }
reason-where-button = na przycisku
reason-where-link = ukryte w linku
reason-where-caption = pod zdjęciem
reason-where-file = w nazwie pliku
reason-where-quote = w cytowanej wiadomości
reason-where-contact = w wizytówce kontaktu
reason-where-poll = w ankiecie
reason-where-preview = w podglądzie linku
reason-where-invoice = na rachunku
reason-where-giveaway = w losowaniu nagród
reason-where-venue = w przesłanym miejscu
reason-where-checklist = na liście zadań
reason-where-game = w grze
# $number: which of several messages that were sent together
reason-where-message = w wiadomości { $number }
# Both of the above: $where as above, $message: reason-where-message
reason-where-both = { $message }, { $where }
reasons-all-title = <b>Wszystko, co zauważyłem</b>
# $count: how many messages were looked at as one conversation
several-note = { $count ->
        [one] Sprawdziłem { $count } wiadomość.
        [few] Sprawdziłem razem { $count } wiadomości, jako jedną rozmowę.
        [many] Sprawdziłem razem { $count } wiadomości, jako jedną rozmowę.
       *[other] Sprawdziłem razem { $count } wiadomości, jako jedną rozmowę.
    }
edited-note = ✏️ Wiadomość została zmieniona, więc sprawdziłem ją jeszcze raz.

# What Telegram itself shows about a stranger; under the reasons, by the kind of the forward's origin.
look-at-sender =
    <b>Proszę spojrzeć też na nadawcę</b>
    Gdy obca osoba pisze pierwsza, Telegram pokazuje na górze czatu: kraj jej numeru, od kiedy jest konto i czy mają Państwo wspólne grupy. Nowe konto albo niespodziewany kraj to znak ostrzegawczy.
look-at-hidden = Nadawca ukrywa nazwę przy przekazywaniu wiadomości. Wiele osób tak robi. Samo w sobie nic to nie znaczy.
look-at-channel = To opublikowano na kanale lub w grupie. Każdy może je założyć i skopiować znaną nazwę i zdjęcie. Proszę poszukać oficjalnego znaczka obok nazwy i linku na własnej stronie tej organizacji.

label-next = <b>Czego tacy nadawcy chcą dalej</b>
label-do = <b>Co zrobić teraz</b>

none-body =
    Sprawdziłem słowa, linki, przyciski, obrazy i nazwy plików i porównałem je z oszustwami, które znam. Codziennie pojawiają się nowe. Nie mogę słuchać wiadomości głosowych, oglądać filmów ani widzieć tajnych czatów. Proszę zadać sobie pytania:

    1. Czy to oni napisali pierwsi, bez mojej prośby?
    2. Czy chcą pieniędzy, kodu, hasła, moich dokumentów albo aplikacji w moim telefonie?
    3. Czy mnie poganiają albo każą milczeć?
    4. Czy chcą przejść do innej aplikacji lub innego czatu?
    5. Czy brzmi to zbyt pięknie albo budzi strach?

    <b>Jedno „tak” wystarczy, żeby się zatrzymać.</b> Proszę zapytać tę osobę lub firmę pod numerem, który już Państwo znają, a nie pod numerem z wiadomości. Proszę porozmawiać z zaufaną osobą.
too-little-body =
    Proszę przekazać mi całą wiadomość. Albo skopiować większy kawałek rozmowy i przysłać mi go w całości.
    Do tego czasu: proszę nie wysyłać pieniędzy, kodów ani dokumentów.
no-text =
    🔎 <b>Nie widzę słów, które umiem przeczytać</b>
    Proszę skopiować słowa albo przepisać, co tam jest, i przysłać mi to.
    Do tego czasu: proszę nie robić nic z tego, o co prosi wiadomość.
too-long-note = Ta wiadomość jest bardzo długa. Przeczytałem tylko jej początek, więc dalej może być coś jeszcze niepokojącego.
already-paid-hint = <b>Pieniądze, kod lub dokumenty już wysłane?</b> Szybkie działanie może pomóc: proszę nacisnąć przycisk poniżej albo /paid

## Buttons: at most 40 characters

button-report = 📣 Zgłoś tę wiadomość
button-wrong = ✋ Ta odpowiedź jest błędna
button-paid = 🆘 Pieniądze lub kod już wysłane
button-travelled = ✈️ Jadę tam albo już tam jestem
button-wrong-honest = To nie jest oszustwo
button-wrong-scam = To przeoczone oszustwo
button-back = ‹ Wróć
button-show-all = Pokaż wszystkie powody
button-show-less = Pokaż mniej powodów
button-pass-on = 📤 Ostrzeżenie do przekazania
button-check-how = 🔎 Jak sprawdzić wiadomość
button-language = 🌐 Wybierz język
button-privacy = 🔒 Co przechowuję, a czego nie
button-tell-me = 🔔 Daj znać, gdy odpowiedź się zmieni
button-untell-me = 🔕 Nie dawaj mi już znać

## When it has already happened

# At most 1,200 characters. The buttons button-already-* stand below it.
paid-body =
    🆘 <b>Co zrobić najpierw</b>
    To zdarza się codziennie także ostrożnym ludziom. Szybkie działanie może pomóc.

    1. <b>Stop.</b> Proszę nic więcej nie płacić i nie odpowiadać.
    2. <b>Pieniądze lub dane karty:</b> proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie. Proszę powiedzieć: „Myślę, że to było oszustwo” i poprosić o zatrzymanie płatności.
    3. <b>Kod lub hasło:</b> proszę zmienić hasło i wylogować wszystkie inne urządzenia.
    4. <b>Aplikacja lub ekran:</b> proszę włączyć tryb samolotowy i zadzwonić do banku z innego telefonu.
    5. <b>Proszę zachować wszystko:</b> wiadomości, numery, potwierdzenia. I zgłosić to na policję w miejscu zamieszkania.

    Proszę wybrać poniżej, co się stało, a podam kolejne kroki.

    ⛔ <b>Niedługo ktoś może zaproponować odzyskanie pieniędzy. To drugie oszustwo</b>, nawet jeśli przedstawi się jako policja, prawnik lub bank. Proszę nic nie płacić.
travelled-body =
    ✈️ <b>Jeśli są Państwo jeszcze przed wyjazdem</b>
    • Proszę nie jechać.
    • Proszę zachować paszport i nikomu go nie oddawać.
    • Niech ambasada lub ministerstwo spraw zagranicznych sprawdzi pracodawcę.
    • Proszę podać rodzinie adres, nazwiska i numer lotu, które przysłano.

    <b>Jeśli są tam Państwo albo ktoś znajomy i nie można odejść</b>
    • Proszę zawiadomić ambasadę i tamtejszą policję, gdy tylko da się to zrobić niepostrzeżenie.
    • Proszę powiedzieć, gdzie to jest: punkt na mapie, ulica, zdjęcie budynku.
    • Proszę nie płacić „okupu” przez obcych.
    • Proszę usunąć ten czat, jeśli ktoś może zajrzeć do telefonu.

    Kto jest tam przetrzymywany i zmuszany do pracy, ten potrzebuje pomocy. To nie jest jego wina ani Państwa.
travelled-family =
    👪 <b>Jeśli jest tam ktoś z rodziny</b>
    • Proszę zapisać, kiedy był ostatni kontakt, oraz miejsce, firmę i nazwiska, które padły.
    • Proszę zawiadomić ministerstwo spraw zagranicznych swojego kraju i policję w miejscu zamieszkania. Proszę zapytać o wydział do spraw handlu ludźmi.
    • Gdy Państwo rozmawiają lub piszą, inni mogą słuchać. Proszę pytać tylko o to, na co można odpowiedzieć „tak” lub „nie”.
    • Proszę nie płacić nikomu, kto obiecuje kogoś stamtąd wydostać. Przed każdą zapłatą proszę zapytać ambasadę.
    • Gdy bliska osoba prosi o pieniądze lub o nowych ludzi do pracy, proszę się na nią nie gniewać. Może być do tego zmuszana.
travelled-signs =
    🔎 <b>Znaki, że praca za granicą nie jest tym, czym się wydaje</b>
    • Oferta przyszła na czacie, z wysoką płacą za niewielkie umiejętności.
    • Lot, wiza i nocleg są opłacone, ale nie ma umowy, którą można zatrzymać.
    • Trzeba wjechać jako turysta albo przekroczyć granicę samochodem lub łodzią.
    • Chcą przechować paszport, żądają kaucji albo mówią o długu.
    • Nie pozwalają porozmawiać w cztery oczy z kimś, kto tam pracuje.
button-travelled-going = Mam tam niedługo jechać
button-travelled-family = Jest tam ktoś z mojej rodziny
button-travelled-signs = Po czym to poznać

## Reports

report-thanks = Dziękuję. To zgłoszenie pomaga ostrzec innych. Nic w nim nie mówi, kim Państwo są.
report-again = Tę wiadomość już Państwo zgłosili. Liczy się raz. Dziękuję.
report-failed = Nie udało się teraz zapisać zgłoszenia. Proszę spróbować później. To, co powiedziałem o wiadomości, nadal obowiązuje.
report-how =
    Żeby zgłosić wiadomość, proszę mi ją przekazać i nacisnąć „Zgłoś tę wiadomość”.
    Albo odpowiedzieć na nią tutaj, w naszym czacie, poleceniem /report.
report-gone = Nie mogę już znaleźć tej wiadomości. Proszę przekazać mi ją jeszcze raz.

## "This answer is wrong"

wrong-ask = Co jest nie tak w mojej odpowiedzi?
# When the message is honest: what is it? Then one of the button-honest-* is tapped.
wrong-ask-honest = Dziękuję. Co to za wiadomość? To pomaga tym, którzy dbają o moje reguły.
# When it is a scam that was missed, or another kind than I said: then one of button-scam-*
wrong-ask-scam = Dziękuję. Czego chcieli? To pomaga tym, którzy dbają o moje reguły.
button-wrong-other-kind = To inny rodzaj oszustwa
button-honest-bank = Od mojego banku
button-honest-delivery = Ze sklepu lub od kuriera
button-honest-office = Z urzędu lub szkoły
button-honest-work = W sprawie pracy
button-honest-private = Od rodziny lub znajomych
button-honest-advert = Zwykła reklama
button-honest-news = Wiadomości lub ostrzeżenie
button-honest-other = Coś innego
button-scam-money = Pieniędzy lub inwestycji
button-scam-code = Kodu, hasła lub logowania
button-scam-link = Otwarcia linku lub instalacji
button-scam-job = Chodziło o pracę lub zadania
button-scam-love = Chodziło o przyjaźń lub miłość
button-scam-threat = Grożą mi
button-scam-other = Czegoś innego
wrong-thanks = Dziękuję. Zobaczą to ludzie, którzy dbają o moje reguły. Moja odpowiedź sama się nie zmieni.
wrong-failed = Nie udało się teraz tego zapisać. Proszę spróbować później.

## Telling those who asked when the answer changes

tell-me-kept = Dobrze. Jeśli w ciągu { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } moja odpowiedź o tej wiadomości się zmieni, napiszę tutaj. Do tego czasu przechowuję dane do kontaktu z Państwem. Z wiadomości zostaje tylko jej „odcisk palca”, z którego nikt jej nie odczyta. Polecenie /forget to kończy.
tell-me-ended = Dobrze. Nie będę o tym więcej pisać. Dane do kontaktu z Państwem są usunięte.
tell-me-failed = Nie udało się teraz tego zapisać. Proszę spróbować później.
# $before, $now: one of level-name-*; $date: the day of the first answer
told-worse =
    🔔 <b>Moja odpowiedź się zmieniła</b>
    Dnia { $date } pytali mnie Państwo o wiadomość. Wtedy powiedziałem: „{ $before }”. Z tym, co wiem dziś, mówię: „{ $now }”.
    Proszę uważać na tego nadawcę. Żeby zobaczyć dlaczego, proszę przekazać mi wiadomość jeszcze raz.
    Dane do kontaktu z Państwem już usunąłem.
told-better =
    🔔 <b>Moja odpowiedź się zmieniła</b>
    Dnia { $date } pytali mnie Państwo o wiadomość. Wtedy powiedziałem: „{ $before }”. Z tym, co wiem dziś, mówię: „{ $now }”.
    To nie znaczy, że wszystko jest w porządku. Żeby zobaczyć więcej, proszę przekazać mi wiadomość jeszcze raz.
    Dane do kontaktu z Państwem już usunąłem.
level-name-high = bardzo przypomina oszustwo
level-name-caution = może być oszustwem
level-name-none = nic nie rozpoznano

## A warning to pass on, for the family group. Plain text, at most 700 characters together

# $family: a family's .name
pass-on-title = ⚠️ Krążą takie wiadomości: { $family }.
pass-on-next = O co im chodzi: { $next }
pass-on-do = Co pomaga: { $do }
pass-on-foot = Sprawdzone przez { -bot }. Pieniądze lub kod już wysłane? Proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie.
pass-on-how = Oto krótkie ostrzeżenie, bez żadnego słowa z Państwa wiadomości. Żeby je przekazać, proszę je nacisnąć i przytrzymać.

## About the bot

start-body =
    👋 <b>Dzień dobry, jestem { -bot }.</b>

    Przyszła wiadomość i nie wiadomo, co o niej myśleć? <b>Proszę mi ją przekazać.</b>
    SMS, e-mail, inny czat? Proszę przysłać zrzut ekranu albo skopiować słowa.
    Powiem, na ile jest niepokojąca, które słowa o tym świadczą i co teraz zrobić.

    Jestem programem, nie człowiekiem. Znam wiele oszustw, ale nie wszystkie. Dlatego nigdy nie obiecuję, że wiadomość jest uczciwa.

    Gdy Państwo tylko pytają, nie przechowuję nic z wiadomości. Po naciśnięciu „Zgłoś” przechowuję to, co pomaga ostrzec innych, i nic, co mówi, kim Państwo są: /privacy

    <b>Pieniądze lub kod już wysłane?</b> Proszę od razu zadzwonić do banku, pod numer telefonu podany na karcie. Potem proszę przekazać mi wiadomość.
help-body =
    <b>Jak ze mnie korzystać</b>

    • Proszę przekazać mi dowolną wiadomość albo skopiować jej słowa i przysłać.
    • Odpowiem, co rozpoznałem i co zrobić.
    • Pod odpowiedzią można zgłosić wiadomość, powiedzieć, że się mylę, albo dostać pomoc, jeśli pieniądze już poszły.

    • Kilka wiadomości z jednego czatu? Proszę przekazać je razem. Przeczytam je jako jedną rozmowę.

    Czytam słowa, linki, przyciski, nazwy plików oraz słowa i kody QR na obrazach. Nie mogę słuchać wiadomości głosowych, oglądać filmów ani widzieć tajnych czatów.

    /paid – co zrobić, gdy pieniądze lub kod już wysłano
    /travelled – gdy chodzi o pracę daleko stąd
    /check – sprawdzić wiadomość, na którą się odpowiada
    /report – zgłosić wiadomość
    /country – do kogo zadzwonić w swoim kraju
    /language – wybrać język
    /privacy – co przechowuję
    /forget – usunąć to, co zostało zgłoszone
privacy-body =
    🔒 <b>Co przechowuję, a czego nie</b>

    <b>Gdy Państwo tylko pytają:</b> nic z wiadomości. Mój dziennik techniczny zapisuje, że sprawdzono wiadomość, które reguły pasowały i jak długo to trwało. Żadnych słów, nazwisk ani numerów. Przez godzinę pamiętam wiadomość, żeby działały przyciski, i nigdzie jej nie zapisuję.

    <b>Gdy Państwo zgłaszają wiadomość, przechowuję:</b>
    • z jej słów tylko te, które moje reguły już znają; resztę pomijam, a liczby zakrywam;
    • linki, adresy portfeli i nazwy kont nadawcy oraz numery telefonów, pod które każe dzwonić lub pisać;
    • dzień, język, moją ocenę i to, czy przyszła od osoby, z grupy czy z kanału – ale nie, z którego.

    <b>Gdy Państwo mówią, że się mylę, przechowuję:</b> dzień, moją odpowiedź i to, co mi powiedziano. Żadnych słów z wiadomości.

    <b>Gdy Państwo wybierają język lub kraj:</b> ten wybór.

    <b>Gdy mam dać znać, że odpowiedź się zmieniła:</b> dane do kontaktu z Państwem. Są zamknięte kluczem, dopóki nie dam znać albo nie minie czas. Potem zostają zniszczone.

    <b>Obrazy</b> są czytane na komputerze, na którym działam. Nie są nikomu wysyłane ani przechowywane.

    <b>W grupach i czatach firmowych:</b> nic z tego, co się tam pisze. Przechowuję tylko to, co wybrali administratorzy grupy, i czy właściciel konta firmowego się zgodził.

    <b>Poza tym nigdy nie przechowuję</b> Państwa nazwiska, identyfikatora w Telegramie ani numeru telefonu. Zamiast nich jest „odcisk palca” zrobiony tajnym kluczem. Dopóki klucz jest tajny, nikt nie pozna, czy dwa zgłoszenia są od tej samej osoby. Klucz jest niszczony po { $key_days ->
        [one] { $key_days } dniu
        [few] { $key_days } dniach
        [many] { $key_days } dniach
       *[other] { $key_days } dnia
    }. Potem nie może tego zrobić już nikt, nawet ludzie, którzy mnie prowadzą.

    <b>Zgłoszenia są usuwane</b> po { $retention_days ->
        [one] { $retention_days } dniu
        [few] { $retention_days } dniach
        [many] { $retention_days } dniach
       *[other] { $retention_days } dnia
    }.

    <b>/forget</b> od razu usuwa Państwa zgłoszenia, odpowiedzi, wybory i dane do kontaktu. Działa, dopóki istnieje klucz. Później nie wiem już, które zgłoszenia były czyje.

    Nasz czat przechowuje sam Telegram. Tam można go usunąć.
forget-done = { $count ->
        [one] Gotowe. Usunąłem { $count } wpis.
        [few] Gotowe. Usunąłem { $count } wpisy.
        [many] Gotowe. Usunąłem { $count } wpisów.
       *[other] Gotowe. Usunąłem { $count } wpisu.
    }
forget-none = Nie znalazłem nic Państwa, co można by usunąć.
forget-failed = Nie udało się teraz tego usunąć. Proszę później spróbować jeszcze raz: /forget

language-ask = W jakim języku mam pisać?
language-set = Od teraz piszę po polsku.

check-how =
    Proszę przekazać mi wiadomość, która budzi wątpliwości.
    Albo odpowiedzieć na nią poleceniem /check.
slow-down = { $seconds ->
        [one] To dużo naraz. Proszę poczekać { $seconds } sekundę i wysłać jeszcze raz.
        [few] To dużo naraz. Proszę poczekać { $seconds } sekundy i wysłać jeszcze raz.
        [many] To dużo naraz. Proszę poczekać { $seconds } sekund i wysłać jeszcze raz.
       *[other] To dużo naraz. Proszę poczekać { $seconds } sekundy i wysłać jeszcze raz.
    }
something-broke =
    Przepraszam, coś się zepsuło po mojej stronie. Nie zrobili Państwo nic złego.
    Wiadomość jest nadal w naszym czacie. Proszę wysłać mi ją jeszcze raz za minutę.
    Do tego czasu: proszę nie wysyłać pieniędzy, kodów ani dokumentów.
unknown-command = Nie znam tego polecenia. Proszę przekazać mi wiadomość albo zajrzeć do /help.

## For admins

rules-summary =
    <b>Obowiązujące reguły</b>
    Odcisk: <code>{ $fingerprint }</code>
    Reguły: { $rules } (stałe: { $stable }, na próbę: { $shadow })
    Pliki: { $files }
    Wczytano: { $loaded }
rules-errors = { $count ->
        [one] ⚠️ { $count } błąd w plikach reguł. Nadal obowiązują stare reguły.
        [few] ⚠️ { $count } błędy w plikach reguł. Nadal obowiązują stare reguły.
        [many] ⚠️ { $count } błędów w plikach reguł. Nadal obowiązują stare reguły.
       *[other] ⚠️ { $count } błędu w plikach reguł. Nadal obowiązują stare reguły.
    }
rules-warnings = { $count ->
        [one] ⚠️ { $count } miejsce w plikach reguł do obejrzenia. Nowe reguły mimo to obowiązują.
        [few] ⚠️ { $count } miejsca w plikach reguł do obejrzenia. Nowe reguły mimo to obowiązują.
        [many] ⚠️ { $count } miejsc w plikach reguł do obejrzenia. Nowe reguły mimo to obowiązują.
       *[other] ⚠️ { $count } miejsca w plikach reguł do obejrzenia. Nowe reguły mimo to obowiązują.
    }
rules-origins = <b>Skąd pochodzą</b>
rules-shipped = Dostarczone ze mną
rules-overridden = Wyłączone przez Państwa: { $off }, zmienione przez Państwa: { $changed }
rules-no-errors = W plikach reguł nie ma błędów.
reload-done = ✅ Nowe reguły obowiązują.
reload-unchanged = Pliki reguł się nie zmieniły.
reload-failed = ⚠️ Nowe pliki reguł nie zostały przyjęte. Nadal obowiązują stare reguły.
stats-title = <b>Co zgłoszono</b>
stats-total = Razem: { $count }
stats-by-family = <b>Według rodzaju</b>
stats-by-language = <b>Według języka</b>
stats-by-week = <b>Według tygodnia</b>
stats-row = { $name }: { $count }
stats-empty = Nie ma jeszcze zgłoszeń.
stats-disputes = Odpowiedzi uznane za błędne: { $count }
stats-by-rule = <b>Reguły, których odpowiedzi uznano za błędne</b>
# $rule: the id of a rule; $honest: how often the message was said to be honest; $other: of another kind; $hits: reports in which the rule was found
stats-rule-row = <code>{ $rule }</code>: uczciwe { $honest }, inny rodzaj { $other }, zgłoszeń razem { $hits }
store-unavailable = Zbiór zgłoszeń jest teraz nieosiągalny. Sprawdzanie wiadomości nadal działa.
admins-only = To polecenie jest tylko dla administratorów.

## In a terminal, without Telegram

terminal-no-token = Nie ustawiono tokena Telegrama, więc rozmawiamy tutaj, w terminalu. Nic nie jest nigdzie wysyłane.
terminal-hello = Proszę wpisać lub wkleić wiadomość; kończy ją pusty wiersz. /help pokazuje, co jeszcze umiem, Ctrl-D kończy.
terminal-actions = /report zachowuje ją dla innych · /paid gdy pieniądze lub kod już wysłano · /wrong gdy się mylę
terminal-actions-travelled = /report zachowuje ją dla innych · /travelled gdy ktoś jedzie albo już tam jest · /wrong gdy się mylę
terminal-report = /report zachowuje ją dla innych · /wrong scam gdy to przeoczone oszustwo
terminal-wrong-how = Proszę wpisać „/wrong honest”, jeśli wiadomość jest uczciwa, albo „/wrong scam”, jeśli to przeoczone oszustwo.
terminal-bye = Do widzenia. Wszystkiego dobrego.
terminal-last-none = Nie ma jeszcze wiadomości. Proszę najpierw jakąś wkleić.
