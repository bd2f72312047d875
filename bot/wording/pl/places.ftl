### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = Administratorzy tej grupy: kiedy się odzywam

## Groups

group-hello =
    👋 <b>Jestem { -bot }.</b> Tutaj siedzę cicho.
    • Wystarczy odpowiedzieć na wiadomość poleceniem /check albo wspomnieć mnie w odpowiedzi, a powiem, co o niej myślę.
    • Kto nie chce pytać przy wszystkich, może przekazać mi wiadomość prywatnie.
    • Administrator tej grupy może włączyć, żebym odzywał się sam, gdy wiadomość bardzo przypomina oszustwo: /settings
    Nie przechowuję niczego, co się tu pisze.
group-check-how = Proszę odpowiedzieć poleceniem /check na wiadomość, o którą chodzi.
# $warn: on or off; $name: the name of a language
group-settings =
    <b>Moje ustawienia w tej grupie</b>
    Ostrzeganie z własnej inicjatywy, gdy wiadomość bardzo przypomina oszustwo: <b>{ $warn ->
        [on] włączone
       *[off] wyłączone
    }</b>
    Język moich ostrzeżeń: { $name }
group-settings-admins = Moje ustawienia mogą zmieniać tylko administratorzy tej grupy.
group-settings-kept = Gotowe.
button-group-warn-on = Ostrzegaj z własnej inicjatywy
button-group-warn-off = Nie ostrzegaj już bez pytania
button-group-language = Wybierz język
button-group-private = 🔒 Zapytaj prywatnie
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>Ostrożnie: wiadomość, na którą odpowiadam, bardzo przypomina oszustwo</b>
    <b>Co to może być:</b> { $family }
group-warning-foot = Jestem programem i mogę się mylić. Jeśli to nie oszustwo, administrator może mi to powiedzieć przyciskiem.
button-group-wrong = To nie jest oszustwo

## Inline: @name and the text typed behind it

inline-hint = Proszę wkleić wiadomość za moją nazwą
inline-too-little = Proszę wkleić większą część wiadomości
# Short titles for the list of results, plain text
inline-title-high = ⛔ To bardzo przypomina oszustwo
inline-title-caution = ⚠️ To może być oszustwo
inline-title-none = 🔎 Niczego nie rozpoznałem
inline-send = Naciśnięcie wysyła moją odpowiedź na ten czat
inline-private = Zapytaj lepiej prywatnie

## As a guest in any chat

guest-check-how = Proszę odpowiedzieć na wiadomość, o którą chodzi, i wspomnieć mnie w odpowiedzi.

## Business chats

business-consent =
    🤝 <b>Połączono mnie z Państwa kontem firmowym</b>
    Tylko czytam, i to tylko za Państwa zgodą. Gdy czat z klientem przypomina oszustwo, mówię o tym Państwu tutaj, a nie na tamtym czacie. Nigdy nie piszę do klientów i nie przechowuję niczego, co piszą.
    Czy mam sprawdzać nowe wiadomości na udostępnionych mi czatach?
button-business-yes = Tak, sprawdzaj nowe wiadomości
button-business-no = Nie, nie sprawdzaj
business-on = Dobrze. Sprawdzam nowe wiadomości i daję znać tutaj. Żeby to zakończyć, proszę odłączyć mnie w Telegramie albo wysłać /business.
business-off = Dobrze. Nie sprawdzam tych czatów.
business-gone = Nie jestem już połączony z Państwa kontem firmowym i niczego tam nie sprawdzam.
# Over a warning about a message in a business chat
business-warning = 📨 <b>Na jednym z Państwa czatów firmowych</b> ktoś napisał coś, co mnie niepokoi:
command-business = Konto firmowe: czy sprawdzam Państwa czaty
business-none = Nie jestem połączony z żadnym Państwa kontem firmowym. W Telegramie: Ustawienia, Telegram Business, Chatboty.
