### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Najpierw kilka dni miłych rozmów, może ze zdjęciami pięknego życia. Jeszcze o nic nie proszą. Później zaczną mówić o zarabianiu na inwestycjach.
    .trust = Wkrótce wspomną o krewnym albo nauczycielu, który dobrze zarabia, i zechcą pokazać, jak to robić. Mogą poprosić o przejście do innej aplikacji.
    .hook = Skierują na stronę lub do aplikacji i każą zacząć od małej kwoty. Może nawet trochę oddadzą, żeby zdobyć zaufanie.
    .first-payment = Liczby na ekranie będą rosły. Będą naciskać, żeby wpłacić więcej, z oszczędności albo z pożyczki.
    .squeeze = Przed wypłatą zażądają podatku, opłaty albo wpłaty. Po każdej zapłacie przyjdzie następne żądanie.
    .recovery = Ktoś zaproponuje odzyskanie pieniędzy za opłatą. Często to ci sami ludzie.
next-job-task =
    .opener = Opowiedzą o łatwych zadaniach z polubieniami lub zamówieniami i skierują do innej aplikacji albo do „nauczyciela”.
    .trust = Za pierwsze zadania trochę zapłacą, żeby zdobyć zaufanie.
    .hook = Każą założyć konto na swojej stronie i tam wykonywać zadania. Wkrótce zadanie będzie kosztować.
    .first-payment = Za specjalne zadanie każą wpłacić, za każdym razem więcej. Zarobek jest tylko na ekranie.
    .squeeze = Powiedzą, że pieniądze blokuje błąd albo podatek, i poproszą o jeszcze jedną wpłatę, żeby je uwolnić.
    .recovery = Ktoś zaproponuje odzyskanie wpłat za opłatą. Często to ci sami ludzie.
next-recovery-scam =
    .opener = Zapytają, ile pieniędzy przepadło, i powiedzą, że się znalazły.
    .trust = Pokażą papiery, legitymacje albo fałszywe konto z tymi pieniędzmi.
    .hook = Poproszą o dokumenty, dane do logowania albo wgląd w ekran, niby „do wypłaty”.
    .first-payment = Zażądają najpierw opłaty, podatku albo wpłaty. Nic nie wróci.
    .squeeze = Po każdej zapłacie będzie jeszcze jeden koszt i będą poganiać.
    .recovery = Zażądają najpierw opłaty, podatku albo wglądu w konto. Potem znikną także te pieniądze.
next-impersonation-authority =
    .opener = Zapytają o nazwisko i numer, a potem powiedzą o sprawie przeciwko Państwu.
    .trust = Pokażą legitymację, pismo albo zadzwonią z obrazem i połączą z „funkcjonariuszem”.
    .hook = Będą straszyć aresztem, każą milczeć i nie pozwolą się rozłączyć. Potem będzie mowa o pieniądzach.
    .first-payment = Każą przelać oszczędności „do sprawdzenia”, zapłacić „kaucję” albo oddać gotówkę lub karty.
    .squeeze = Znowu zagrożą aresztem i zażądają więcej, może z pożyczki, aż nic nie zostanie.
    .recovery = Ktoś powie, że za opłatą oczyści Państwa nazwisko albo odzyska pieniądze.
next-impersonation-ecommerce-support =
    .opener = Powiedzą o zamówieniu lub paczce i poproszą, żeby odpisać, zadzwonić albo otworzyć link.
    .trust = Podadzą zamówienie albo numer pracownika, żeby wyglądać prawdziwie.
    .hook = Każą otworzyć link, zeskanować kod albo pokazać ekran, niby „do anulowania” lub „do zwrotu”.
    .first-payment = Każą zapłacić, pożyczyć albo przelać pieniądze „na próbę konta” i obiecają je oddać.
    .squeeze = Powiedzą, że zaszła pomyłka i trzeba zapłacić jeszcze raz, żeby dostać resztę.
    .recovery = Ktoś zaproponuje odzyskanie pieniędzy za opłatą. Często to ci sami ludzie.
