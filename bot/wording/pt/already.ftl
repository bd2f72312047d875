### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>O que aconteceu?</b>
    Isso acontece todo dia com pessoas cuidadosas. Escolha o que for o seu caso; pode escolher mais de um.

## Buttons: at most 40 characters

button-already-bank = 🏦 Paguei por transferência
button-already-card = 💳 Paguei ou dei dados do cartão
button-already-crypto = 🪙 Mandei criptomoedas
button-already-gift-card = 🎁 Comprei cartões-presente
button-already-cash = 💶 Dei ou enviei dinheiro vivo
button-already-code = 🔑 Passei um código ou uma senha
button-already-telegram = 📱 Passei o código do Telegram
button-already-app = 📲 Instalei um aplicativo
button-already-screen = 🖥 Compartilhei a minha tela
button-already-id = 🪪 Enviei meus documentos
button-already-pictures = 🖼 Enviei fotos íntimas
button-already-account = 🏧 Emprestei conta, repassei dinheiro
button-already-travel = ✈️ É sobre um emprego longe
button-already-other = Aconteceu outra coisa

already-bank-body =
    🏦 <b>Você pagou por transferência</b>
    1. Ligue agora para o seu banco, no telefone impresso no seu cartão. Cada minuto conta.
    2. Diga: “Acho que sofri um golpe. Por favor, parem o pagamento e peçam a devolução”.
    3. Pergunte o que precisam de você e anote o número do atendimento.
    4. Não pague mais nada, diga o que disser quem escreveu para você.
    5. Registre a ocorrência na polícia. Guarde as mensagens, o número da conta e o comprovante.
already-card-body =
    💳 <b>Você pagou com cartão ou passou os dados dele</b>
    1. Bloqueie o cartão agora: no aplicativo do seu banco ou pelo telefone impresso no cartão.
    2. Diga que contesta o pagamento por fraude. O que foi pago com cartão muitas vezes pode voltar.
    3. Olhe os últimos pagamentos e diga ao banco quais não são seus.
    4. Se você também digitou um código do seu banco, conte isso.
    5. Registre a ocorrência na polícia. Guarde as mensagens e o endereço da página.
already-crypto-body =
    🪙 <b>Você mandou criptomoedas</b>
    1. Escreva agora à corretora de onde elas saíram. Peça que marquem o endereço que recebeu.
    2. Guarde esse endereço e o número da transação.
    3. Se você digitou as palavras secretas da carteira ou confirmou alguma coisa: crie uma carteira nova e passe para lá o que sobrou.
    4. Registre a ocorrência na polícia.
    Para ser franco: criptomoedas enviadas raramente voltam. Um aviso rápido ainda pode evitar que se perca mais.
already-gift-card-body =
    🎁 <b>Você comprou cartões-presente</b>
    1. Não envie os códigos, se ainda não enviou.
    2. Ligue agora para a empresa do cartão. Peça que congelem o que ainda resta nele.
    3. Guarde os cartões e o recibo: vão pedir isso a você.
    4. Conte à loja e ao seu banco como você pagou.
    5. Registre a ocorrência na polícia.
already-cash-body =
    💶 <b>Você deu ou enviou dinheiro vivo, ouro ou um cartão do banco</b>
    1. Ligue agora para a polícia, enquanto alguém ainda pode estar por perto.
    2. Se foi pelo correio: peça ao correio ou à transportadora que pare o pacote. Tenha o número dele à mão.
    3. Se você entregou um cartão do banco: mande bloquear agora, pelo telefone do próprio banco.
    4. Anote como era a pessoa, a hora e o lugar.
    5. Não abra a porta a ninguém que volte.
already-code-body =
    🔑 <b>Você passou um código ou uma senha</b>
    1. Se era do seu banco: ligue primeiro para o banco, no telefone impresso no seu cartão.
    2. Entre na conta pelo aplicativo ou site oficial e troque a senha.
    3. Procure “dispositivos” ou “sessões” nas configurações e desconecte todos os outros.
    4. Ative a verificação em duas etapas.
    5. Troque a senha em todos os lugares onde usava a mesma, primeiro no e-mail.
already-telegram-body =
    📱 <b>Você passou o seu código do Telegram</b>
    1. No Telegram, abra Configurações, depois Dispositivos. Encerre todas as outras sessões.
    2. Depois vá em Configurações, Privacidade e Segurança, Verificação em Duas Etapas: crie uma senha.
    3. Se você não consegue mais entrar: entre de novo com o seu próprio número, sem demora.
    4. Diga aos seus contatos que mensagens pedindo dinheiro ou votos não são suas.
    5. Olhe os seus canais, grupos e bots: tire o que não conhece.
already-app-body =
    📲 <b>Você instalou um aplicativo que mandaram</b>
    1. Ative agora o modo avião e desligue o Wi-Fi.
    2. Ligue para o seu banco de outro telefone. Peça que segurem os pagamentos por hoje.
    3. Apague o aplicativo. Se não der, peça a alguém de confiança que restaure o celular como veio de fábrica.
    4. Depois troque as suas senhas, em outro aparelho.
    5. Olhe a sua conta do banco todo dia por algumas semanas.
already-screen-body =
    🖥 <b>Você compartilhou a tela ou deixou controlarem o seu aparelho</b>
    1. Encerre agora a ligação e o compartilhamento. Na dúvida, desligue o aparelho.
    2. Ligue para o seu banco de outro telefone: podem ter visto a sua conta e os seus códigos.
    3. Apague o programa que fizeram você instalar.
    4. Em outro aparelho, troque as senhas do banco e do e-mail.
    5. Não atenda se ligarem de novo, mesmo que digam ser do banco.
already-id-body =
    🪪 <b>Você enviou documentos ou uma selfie</b>
    1. Avise o seu banco, para que vigie a sua conta.
    2. Registre a ocorrência na polícia. Você pode precisar dela se alguém usar o seu nome.
    3. Peça ao serviço de crédito do seu país que bloqueie novos empréstimos em seu nome.
    4. Pergunte ao órgão que emitiu o documento se é melhor trocá-lo.
    5. Não envie mais nada: nem selfie, nem vídeo com o documento na mão.
already-pictures-body =
    🖼 <b>Têm fotos íntimas suas</b>
    1. Você não tem culpa. Muita gente passa por isso, e existe ajuda.
    2. Não pague nada, ou nada mais. A quem paga, pedem de novo.
    3. Pare de responder, mas não apague nada: guarde as mensagens e o nome da conta.
    4. Denuncie a conta no aplicativo e avise a polícia.
    5. Tem menos de 18 anos? Conte hoje a um adulto de confiança. O serviço gratuito “Take It Down” ajuda a manter essas fotos fora da internet; para adultos existe o “StopNCII”.
    <b>Se você sente que não aguenta mais, fale agora com alguém:</b> um amigo, um médico ou uma linha de emergência.
already-account-body =
    🏧 <b>Você emprestou a conta ou repassou dinheiro</b>
    1. Pare agora. Não repasse mais nada, mesmo que ameacem você.
    2. Deixe o dinheiro onde está e avise hoje o seu banco.
    3. Vá por conta própria à polícia e leve as mensagens. Ir cedo ajuda você.
    4. Se você entregou o cartão, as senhas ou o chip do celular: mande bloquear.
already-other-body =
    <b>Seja o que for, isto quase sempre ajuda</b>
    1. Pare: não pague mais nada e não responda mais.
    2. Ligue para o seu banco, se houver dinheiro ou dados do banco envolvidos.
    3. Troque as senhas que essa pessoa possa conhecer.
    4. Guarde tudo: mensagens, números, comprovantes.
    5. Conte a alguém de confiança e à polícia.

# Stands under each of the above.
already-second-scam = ⛔ <b>Logo alguém pode se oferecer para recuperar o seu dinheiro. Esse é o segundo golpe</b>, mesmo que diga ser da polícia, advogado ou banco. Não pague nada por isso. Confie só em números que você procurou por conta própria.
button-already-more = Aconteceu outra coisa também
button-help-lines = ☎️ Para quem ligar no meu país
