### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = Para quem ligar no seu país
country-ask =
    <b>De que país devo mostrar os telefones de ajuda?</b>
    Nunca adivinho pelo seu idioma nem pelo seu número.
# $page, $pages: numbers
country-page = Página { $page } de { $pages }
button-country-next = Próxima ›
button-country-previous = ‹ Anterior
button-country-none = Outro país
button-country-change = Escolher outro país
button-country-forget = Esquecer o meu país
country-forgotten = Pronto. Não sei mais qual é o seu país.
# $country: its name in this language
country-set = A partir de agora mostro os telefones de ajuda deste país: { $country }.
# $country as above
help-lines-title = ☎️ <b>Para quem ligar: { $country }</b>
help-lines-bank-first = <b>Primeiro o seu banco, se houver dinheiro envolvido:</b> no telefone impresso no seu cartão, nunca em um da mensagem.
help-lines-unknown =
    ☎️ <b>Para quem ligar</b>
    • O seu banco: no telefone impresso no seu cartão.
    • A polícia de onde você mora.
    • A plataforma onde aconteceu: denuncie a conta no aplicativo.
    Não tenho um número conferido para o seu país, por isso não dou nenhum.
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = orientação sobre golpes
help-for-bank = parar um pagamento
help-for-report = denunciar um golpe
help-for-police = registrar na polícia
help-for-emergency = em uma emergência
help-for-messages = repassar a eles mensagens suspeitas
help-for-cyber = fraude na internet
help-for-consumer = orientação ao consumidor
help-for-identity = usaram o seu documento
help-for-trafficking = alguém está preso ou obrigado a trabalhar
help-for-consular = ajuda a cidadãos no exterior
help-for-abroad = do exterior
help-hours-always = dia e noite
# $hours: such as 8:00–23:00
help-hours = horário: { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = atendem em { $languages }
# $date: a date, written the way of this language
help-lines-checked = Conferido em { $date }. Os números mudam: se um não funcionar, procure no site oficial.
help-lines-never-call-first = Esses órgãos nunca ligam primeiro para pedir dinheiro ou códigos. Uma ligação que diz ser deles pode fazer parte do golpe.
