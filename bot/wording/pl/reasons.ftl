# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Proszą o kod, który przyszedł do Państwa. Kto ma ten kod, może przejąć konto, więc prawdziwi pracownicy nigdy o niego nie proszą.
why-asks-password = Proszą o hasło. Żadna prawdziwa firma nie każe go nikomu podawać.
why-asks-seed-words = Proszą o tajne słowa lub klucz portfela kryptowalut. Kto je zna, może zabrać wszystko.
why-asks-card-details = Proszą o dane karty lub konta. Z nimi obca osoba może wydać Państwa pieniądze.
why-asks-id-documents = Proszą o zdjęcie dowodu lub paszportu. Obcy mogą z nim otwierać konta na Państwa nazwisko.
why-asks-money-first = Trzeba zapłacić, zanim cokolwiek się dostanie. Po zapłacie często jest następna opłata, a nic nie przychodzi.
why-asks-deposit-to-unlock = Trzeba zapłacić, żeby dostać swoje pieniądze. W prawdziwej pracy i prawdziwych serwisach tak nie jest.
why-asks-unusual-payment = Chcą zapłaty, którą bardzo trudno odzyskać: karty podarunkowe, kryptowaluty albo przelew do prywatnej osoby.
why-asks-remote-access = Proszą, żeby pokazać ekran albo pozwolić komuś sterować urządzeniem. Wtedy widzą bank i kody.
why-asks-install-app = Proszą o instalację aplikacji spoza oficjalnego sklepu. Taka aplikacja może czytać wiadomości i opróżnić konto.
why-asks-move-to-other-app = Proszą o przejście do innej aplikacji lub na prywatny czat. Tam nikt inny nie widzi, co się dzieje.
why-asks-secrecy = Proszą, żeby nikomu nie mówić. Ktoś uczciwy nie ma powodu zabraniać pytania rodziny czy banku.
why-asks-to-receive-money = Proszą, żeby pieniądze lub paczki przeszły przez Państwa ręce. Często są kradzione, a policja przyszłaby najpierw do Państwa.

# How they press
why-pressure-time = Poganiają. Kto pogania, nie chce, żeby spokojnie coś sprawdzić.
why-pressure-account-loss = Twierdzą, że konto przepadnie, jeśli zaraz się czegoś nie zrobi. Lepiej samemu otworzyć aplikację lub stronę i tam spojrzeć.
why-pressure-arrest = Grożą aresztem albo sądem. Prawdziwa policja nie żąda pieniędzy i nie prowadzi spraw na czacie.

# Who they say they are
why-claims-support = Podają się za obsługę klienta. Każdy może tak napisać, więc pomocy lepiej szukać tylko w samej aplikacji lub na stronie.
why-claims-telegram-staff = Podają się za Telegram. Telegram nie prosi o kody i nie wysyła linków do ratowania konta.
why-claims-bank = Podają się za bank. Czy to prawda, można sprawdzić pod numerem telefonu podanym na karcie.
why-claims-authority = Podają się za policję lub urząd. Prawdziwe urzędy nie pobierają opłat ani nie pytają o hasła na czacie.
why-claims-shop-support = Podają się za obsługę sklepu. Zamówienie lepiej sprawdzić tylko w aplikacji lub na stronie tego sklepu.
why-claims-refund-compensation = Obiecują zwrot lub dodatkowe pieniądze, o które nikt nie prosił. Prawdziwy zwrot wraca tą samą drogą, którą szła zapłata.
why-claims-auto-charge = Twierdzą, że zostanie pobrana opłata za coś, czego nikt nie zamawiał. Strach ma skłonić do telefonu albo kliknięcia.
why-claims-delivery-problem = Twierdzą, że coś jest nie tak z paczką. Lepiej sprawdzić na stronie firmy kurierskiej, a nie przez tę wiadomość.
why-claims-family-new-number = Pisze niby ktoś bliski z nowym numerem albo nagłym kłopotem. Najpierw proszę zadzwonić pod numer, który już Państwo znają.
why-claims-boss = Podają się za szefa lub kierownika. Przed zakupem lub zapłatą proszę go zapytać osobiście albo przez telefon.
why-claims-prize = Piszą o wygranej. Nie da się wygrać konkursu bez udziału, a prawdziwe nagrody nic nie kosztują.
why-claims-inheritance = Oferują część majątku obcej osoby. Tego majątku nie ma, prawdziwe są tylko opłaty.
why-claims-recover-money = Obiecują odzyskać utracone pieniądze. Do ludzi raz okradzionych często odzywają się potem ci sami złodzieje.

# What they promise
why-promise-sure-profit = Obiecują zysk bez ryzyka. Tego nie może obiecać nikt, nawet bank.
why-promise-return-rate = Obiecują stały zysk co dzień lub co tydzień. Żadna uczciwa inwestycja tak nie rośnie.
why-promise-insider-teacher = Mowa o nauczycielu lub tajnej wskazówce, dzięki której ludzie się bogacą. Kto by ją miał, nie dzieliłby się z obcymi.
why-promise-free-coins = Obiecują darmowe kryptowaluty. Strona często służy do tego, żeby zabrać to, co jest w portfelu.
why-promise-easy-pay = Obiecują dobre pieniądze za bardzo mało pracy. Prawdziwi pracodawcy nie płacą obcym tak dużo za tak mało.
why-promise-task-pay = Obca osoba oferuje płatne zadania w internecie. Najpierw trochę płacą, a potem trzeba samemu wpłacić.
why-promise-overseas-all-paid = Praca za granicą, opłacony lot, wiza i nocleg. Ludzi, którzy pojechali, zamykano i zmuszano do pracy. Proszę nie jechać, zanim sprawdzi to ambasada.
why-promise-loan-no-check = Oferują pożyczkę bez sprawdzania. Prawdziwe banki sprawdzają i nigdy nie chcą najpierw opłaty.

# Jobs abroad
why-offers-overseas-job = Oferują na czacie pracę za granicą. Zanim się Państwo zgodzą, niech ambasada sprawdzi pracodawcę.
why-sign-passport-taken = Ktoś chce trzymać paszport albo nie pozwala odejść. To znak niebezpieczeństwa: nikomu nie wolno zabrać paszportu.
why-sign-border-crossing = Droga prowadzi przez granicę albo każą oszukać straż graniczną. To znak niebezpieczeństwa. Proszę nie jechać.

# Strangers who are kind
why-opener-wrong-number = To wygląda na wiadomość na zły numer. Wiele długich oszustw zaczyna się właśnie od takiej miłej pomyłki.
why-opener-warm-stranger = Obca osoba bardzo szybko staje się bardzo serdeczna. To może być szczere, ale oszustwa też zaczynają się od przyjaźni.
why-turn-to-investing = Rozmowa przechodzi od przyjaźni lub miłości do inwestowania. To sedno bardzo częstego oszustwa.
why-fake-platform-withdrawal = Chcą przeniesienia kryptowalut na ich platformę albo zapłaty przed wypłatą własnych pieniędzy. Platforma jest najpewniej fałszywa.
why-love-needs-money = Ktoś drogi sercu, może nigdy niewidziany na żywo, potrzebuje pieniędzy w nagłej potrzebie. Tak często wykorzystuje się miłość.

# Threats
why-threat-pictures = Grożą pokazaniem intymnych zdjęć. Proszę nie płacić, bo potem żądają więcej. To nie Państwa wina i są tacy, którzy pomogą.

# Links, files, letters
why-link-hidden = Słowa linku pokazują jeden adres, ale link prowadzi pod inny.
why-link-lookalike = Link przypomina znany adres, ale jest inny, albo jego prawdziwy adres jest ukryty.
why-link-disguised = Adres linku jest zapisany tak, żeby nie było widać, dokąd prowadzi.
why-link-shortened = Link jest skrócony i nie widać, dokąd prowadzi.
why-link-installer = Link lub plik wgrywa aplikację na urządzenie. Aplikacje lepiej instalować tylko z oficjalnego sklepu.
why-wallet-address = Jest tu adres portfela kryptowalut. Tego, co się tam wyśle, prawie nigdy nie da się odzyskać.
why-letters-disguised = Niektóre litery są podmienione na podobne albo ukryte. Uczciwi ludzie nie muszą ukrywać swoich słów.

# Other lures
why-task-pay-for-clicks = Płacą za polubienia, oceny albo drobne kliknięcia. Żadna uczciwa firma tego nie robi. Później każą samemu wpłacić.
why-vote-for-me = Proszą o oddanie głosu przez link. Takie strony często pytają o numer telefonu i kod, a potem przejmują konto.
why-gift-premium = Oferują przez link darmowe Premium lub Gwiazdki. Prawdziwe prezenty pojawiają się w samym Telegramie i nie wymagają kodu.
why-gambling-win = Obiecują pewne lub łatwe wygrane w grze albo zakładach. Wyniku nikt nie zna, a takie strony często zatrzymują pieniądze.
why-cheap-goods-off-platform = Towar jest o wiele za tani albo trzeba zapłacić poza sklepem. Wtedy nikt nie chroni zapłaty.
why-buyer-overpays = Kupujący przysyła link albo płaci za dużo i chce części z powrotem. Pierwszej wpłaty zwykle wcale nie ma.
why-rent-before-viewing = Chcą pieniędzy za mieszkanie, którego nikt nie obejrzał. Może należeć do kogoś innego albo w ogóle nie istnieć.

# More reasons
why-boss-company-money = W imieniu szefa wciągają do grupy, pytają o pieniądze firmy albo każą zapłacić. Proszę zapytać szefa przez telefon lub osobiście.
why-boss-hello = Pisze niby przełożony, ale z nieznanego konta. Często potem prosi o pieniądze. Proszę zapytać pod numerem, który już Państwo mają.
why-friend-asks-money = Brzmi jak ktoś znajomy i pilnie chce przelewu, zapłaty lub kart. Jego konto mógł przejąć ktoś inny. Proszę do niego zadzwonić.
why-family-unsure = Pisze niby krewny lub znajomy, ale nie jest to jeszcze pewne. Proszę zadzwonić pod numer, który mieli Państwo wcześniej.
why-asks-run-statements = Każą najpierw przelać pieniądze, żeby „zrobić obroty” albo „sprawdzić konto”, i obiecują je oddać. Takie pieniądze rzadko wracają.
why-undo-instalments = Piszą, że złe ustawienie będzie kosztować, i mówią, jak je cofnąć. Bankomat i bank internetowy nie anulują zamówień, tylko wysyłają pieniądze.
why-seller-certify = Sprzedający ma się najpierw „potwierdzić” albo „podpisać”. Lepiej sprawdzić w samym serwisie, nie skanować kodu i nie podawać danych z banku.
why-guides-you = Mowa o opłacie lub zwrocie i chcą prowadzić krok po kroku albo ktoś ma zadzwonić. Lepiej samemu spojrzeć do oficjalnej aplikacji.
why-close-credit-line = Twierdzą, że trzeba zamknąć konto lub kredyt, bo inaczej bank nie da pożyczki. To tak nie działa. Lepiej spojrzeć do oficjalnej aplikacji.
why-wallet-connect = Chcą podłączenia lub potwierdzenia portfela kryptowalut albo małej opłaty. Potem mogą zabrać wszystko, co w nim jest.
why-pay-in-get-more = Mówią, że po wpłacie szybko dostaje się więcej. Pierwsze kwoty mogą wrócić, większe już nie.
why-coins-for-strangers = Chcą handlu kryptowalutami z obcymi po dziwnej cenie. Pieniądze mogą być kradzione, a bank może potem zablokować kartę.
why-subsidy-scan = Obiecują dodatek po zeskanowaniu kodu. Takie strony pytają o kartę i kod. Proszę zapytać urząd, który miałby płacić.
why-notice-with-link = Pod pozorem sprawy urzędowej lub czegoś znajomego skłaniają do otwarcia linku. Lepiej samemu otworzyć oficjalną aplikację.
why-guided-to-platform = Prowadzą na platformę, gdzie trzeba założyć konto i wpłacić. Pieniądze i zyski, które tam widać, często są zmyślone.
why-threat-secret = Twierdzą, że coś na Państwa mają, i chcą pieniędzy. Proszę nie płacić, zachować wiadomości i iść na policję.
why-overseas-lure = Chodzi o pracę za granicą na niezwykle dobrych lub niejasnych warunkach. Przed wyjazdem proszę sprawdzić firmę i wizę do pracy.
why-compound-words = Takimi słowami szuka się ludzi do zamkniętych ośrodków, gdzie zmusza się ich do oszukiwania. Proszę nie jechać i porozmawiać z rodziną.
why-overseas-someone-invites = Wzywają za granicę do pracy, a podróż lub papiery załatwia ktoś inny. Powrót może być niemożliwy. Proszę najpierw porozmawiać z rodziną.
why-move-to-safe-place = Mówią, że pieniądze są zagrożone i trzeba je przelać na podane konto lub portfel. Żaden prawdziwy bank o to nie prosi.
why-own-wallet-mining = Mówią, że pieniądze zarabiają co dzień we własnym portfelu. Po otwarciu linku lub „kuponu” mogą je stamtąd zabrać.
why-phone-and-code = Na stronie chcą numeru telefonu i kodu, który przyszedł. Z jednym i drugim ktoś inny może zalogować się na konto.
why-asks-gift-cards = Chcą numerów lub kodów kart podarunkowych albo do gier. Po ich podaniu pieniądze przepadają.
