### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Do kogo zadzwonić w swoim kraju
country-ask =
    <b>Dla którego kraju pokazać numery pomocy?</b>
    Nigdy nie zgaduję tego z języka ani z numeru.
# $page, $pages: numbers
country-page = Strona { $page } z { $pages }
button-country-next = Dalej ›
button-country-previous = ‹ Wstecz
button-country-none = Inny kraj
button-country-change = Wybierz inny kraj
button-country-forget = Zapomnij mój kraj
country-forgotten = Gotowe. Nie znam już Państwa kraju.
# $country: its name in this language
country-set = Od teraz pokazuję numery pomocy dla tego kraju: { $country }.
# $country as above
help-lines-title = ☎️ <b>Do kogo zadzwonić: { $country }</b>
help-lines-bank-first = <b>Jeśli chodzi o pieniądze, najpierw bank:</b> pod numer telefonu podany na karcie, nigdy pod numer z wiadomości.
help-lines-unknown =
    ☎️ <b>Do kogo zadzwonić</b>
    • Bank: pod numer telefonu podany na karcie.
    • Policja w miejscu zamieszkania.
    • Serwis, w którym to się stało: proszę zgłosić konto w aplikacji.
    Nie mam sprawdzonego numeru dla Państwa kraju, więc żadnego nie podaję.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = porada w sprawie oszustwa
help-for-bank = zatrzymanie płatności
help-for-report = zgłoszenie oszustwa
help-for-police = zgłoszenie na policję
help-for-emergency = w nagłej potrzebie
help-for-messages = przekazywanie oszukańczych wiadomości
help-for-cyber = oszustwa w internecie
help-for-consumer = porady dla konsumentów
help-for-identity = ktoś używa Państwa dokumentów
help-for-trafficking = ktoś jest przetrzymywany lub zmuszany do pracy
help-for-consular = pomoc dla obywateli za granicą
help-for-abroad = z zagranicy
help-hours-always = dzień i noc
# $hours: such as 8:00–23:00
help-hours = godziny: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = języki: { $languages }
# $date: a date, written the way of this language
help-lines-checked = Sprawdzono { $date }. Numery się zmieniają: jeśli któryś nie działa, proszę poszukać go na oficjalnej stronie.
help-lines-never-call-first = Te instytucje nigdy nie dzwonią pierwsze po pieniądze ani kody. Telefon niby od nich może być częścią oszustwa.
