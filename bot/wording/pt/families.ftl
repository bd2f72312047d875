### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Alguém que se passa pelo atendimento ao cliente
    .next = Querem um código, uma senha, as palavras secretas da sua carteira de criptomoedas ou ver a sua tela. Com isso entram na sua conta e levam tudo.
    .do =
        Não envie código, senha nem palavras secretas. O atendimento verdadeiro nunca precisa disso.
        Não compartilhe a tela nem instale aplicativo a pedido deles. Se já fez isso: encerre agora e apague o aplicativo.
        Não use os links nem os telefones desta mensagem. Abra por conta própria o aplicativo ou o site e pergunte lá.
        Se você já passou um código: troque a senha agora e saia da conta em todos os outros aparelhos.

family-impersonation-ecommerce-support =
    .name = Alguém que se passa por uma loja ou empresa de entregas
    .next = Querem que você abra um link, leia um código com a câmera, compartilhe a tela ou mande dinheiro para "receber o reembolso" ou "evitar uma cobrança". Depois, quem fica sem o dinheiro é você.
    .do =
        Não pague nada para receber um reembolso ou cancelar alguma coisa. O reembolso verdadeiro volta por onde você pagou.
        Não compartilhe a tela nem instale aplicativo a pedido deles.
        Abra o aplicativo da própria loja e veja o seu pedido lá.
        Se viram a sua tela: desligue e ligue para o seu banco, no telefone impresso no seu cartão.

family-impersonation-authority =
    .name = Alguém que se passa pela polícia, pela justiça ou por um órgão do governo
    .next = Assustam com ameaça de prisão, pedem segredo e não deixam você desligar. Depois querem que você mande dinheiro "para verificação".
    .do =
        Desligue ou pare de responder. Você tem esse direito.
        Não mande dinheiro nem documentos. Nenhuma polícia ou juiz faz você transferir suas economias para verificar.
        Conte agora a alguém de confiança, ainda mais se pediram segredo.
        Procure por conta própria o telefone desse órgão e pergunte lá.

family-impersonation-bank =
    .name = Alguém que se passa pelo seu banco
    .next = Querem um código ou o número do seu cartão, ou que você passe o dinheiro para outra conta "para proteger".
    .do =
        Não diga nenhum código e não transfira dinheiro.
        Ligue para o seu banco, no telefone impresso no seu cartão.
        Não toque nos links desta mensagem.
        Se você já passou um código ou o número do cartão: peça ao banco que bloqueie agora o cartão e a conta.

family-impersonation-friend-family =
    .name = Alguém que se passa por um parente ou amigo
    .next = Logo precisam de dinheiro com pressa: uma conta, um celular quebrado, um acidente. E sempre há um motivo para não poderem falar por telefone.
    .do =
        Não mande dinheiro ainda.
        Ligue para a pessoa no número que você sempre usou.
        Pergunte algo que só a pessoa verdadeira saiba. Até uma voz pode ser copiada.
        Se você já pagou: ligue agora para o seu banco, no telefone impresso no seu cartão.

family-impersonation-boss =
    .name = Alguém que se passa pelo seu chefe ou sua chefe
    .next = Querem que você compre cartões-presente ou faça um pagamento, rápido e sem contar a ninguém.
    .do =
        Não compre nem mande nada ainda.
        Pergunte ao seu chefe pessoalmente, ou num número que você já conhece.
        Conte a um colega, mesmo que tenham pedido segredo.
        Se você já pagou: avise agora o seu banco e o seu trabalho. Cada minuto ajuda.

family-impersonation-admin-telegram =
    .name = Alguém que se passa pelo Telegram ou pelo administrador de um grupo
    .next = Querem que você entre na página deles ou diga o seu código de login. Com isso ficam com a sua conta e escrevem aos seus contatos em seu nome.
    .do =
        Não diga a ninguém o código que o Telegram envia para você.
        Não abra o link, não vote e não aceite o "presente".
        Se você já digitou um código: abra Configurações, depois Dispositivos, e encerre todas as outras sessões.
        Depois crie uma senha em Configurações, Privacidade e Segurança, Verificação em Duas Etapas.

## Investing and love

family-investment-crypto-lure =
    .name = Uma promessa de lucro garantido
    .next = Começam com pouco e talvez até paguem alguma coisa a você. Depois os valores crescem, e o seu dinheiro não sai mais de lá.
    .do =
        Não mande dinheiro nem criptomoedas. Ninguém pode prometer lucro.
        Saia do grupo. Os participantes satisfeitos podem fazer parte do golpe.
        Antes de investir em qualquer lugar, pergunte ao órgão que fiscaliza os investimentos no seu país.
        Se você já pagou: não pague mais e ligue agora para o seu banco ou para a corretora de criptomoedas.

family-investment-fake-platform =
    .name = Um site ou aplicativo de investimento que mostra dinheiro que não existe
    .next = Querem uma taxa, um imposto ou um depósito antes de você poder sacar. Depois de cada pagamento vem outro.
    .do =
        Não pague taxa nem imposto para sacar. O dinheiro não vem.
        Avise agora o seu banco ou a corretora de criptomoedas, e a polícia.
        Guarde imagens do site, dos endereços e das conversas.
        Não acredite em quem oferece recuperar o dinheiro em troca de uma taxa.

family-investment-romance-baiting =
    .name = Uma pessoa desconhecida e carinhosa que leva você a investir
    .next = Primeiro vêm semanas de conversa amigável. Depois, um parente ou "professor" que ganha bem, e um site onde você deveria pôr dinheiro.
    .do =
        Não mande dinheiro nem instale o aplicativo de investimento que indicarem.
        Você pode simplesmente parar de responder. Não deve explicação a ninguém.
        Converse sobre isso com alguém próximo.
        Se você já pôs dinheiro: não pague taxa para sacar e ligue agora para o seu banco ou para a corretora de criptomoedas.

family-romance-money =
    .name = Um amor da internet que precisa de dinheiro
    .next = Precisa de dinheiro para uma passagem, um visto ou um hospital. Depois de cada pagamento há uma nova emergência.
    .do =
        Não mande dinheiro, cartões-presente nem criptomoedas, por mais triste que seja a história.
        Converse hoje com um amigo ou parente.
        Não mande fotos dos seus documentos nem fotos íntimas.
        Se você já pagou: ligue agora para o seu banco, no telefone impresso no seu cartão.

## Jobs

family-job-task =
    .name = Tarefas pagas que acabam em um depósito
    .next = Primeiro pagam um pouco a você. Depois é preciso pôr dinheiro para receber novas tarefas ou sacar o que ganhou.
    .do =
        Não ponha dinheiro. Nenhum emprego honesto pede que você pague para receber.
        Pare as tarefas e saia do grupo.
        Não empreste a eles a sua conta no banco nem as suas senhas.
        Se você já pagou: não pague mais para "liberar" nada. Ligue agora para o seu banco.

family-job-advance-fee =
    .name = Um emprego que pede pagamento primeiro
    .next = Querem dinheiro para curso, equipamento, exame ou visto. Depois vêm outras taxas, ou o silêncio.
    .do =
        Não pague nada para conseguir um emprego.
        Não envie ainda o seu documento de identidade nem os dados do banco.
        Procure o site da própria empresa e pergunte lá se a vaga existe mesmo.
        Se você já pagou: ligue agora para o seu banco, no telefone impresso no seu cartão.

family-job-mule =
    .name = Um emprego em que você recebe e repassa dinheiro ou pacotes
    .next = Querem usar a sua conta ou o seu endereço para passar adiante o que foi tirado de outras pessoas. Você pode ter de responder por isso.
    .do =
        Não receba nem repasse nada. Não empreste a sua conta nem o seu cartão.
        Se chegou dinheiro: deixe onde está e avise agora o seu banco.
        Se chegaram pacotes: não os envie adiante. Pergunte à polícia o que fazer.
        Avisar cedo o banco ou a polícia ajuda você.

family-job-trafficking-indicators =
    .name = Um emprego no exterior que talvez prenda as pessoas contra a vontade
    .next = Querem que você viaje logo, com tudo pago. Lá, podem tirar o seu passaporte e não deixar você ir embora.
    .do =
        Não viaje ainda.
        Não entregue o seu passaporte a ninguém.
        Peça à sua embaixada ou ao ministério das relações exteriores que verifique o empregador.
        Se alguém está lá e não consegue sair: procure a embaixada e a polícia local. Não pague "resgate" por meio de desconhecidos.

## Links, apps and files

family-phishing-link =
    .name = Um link que leva a uma página falsa
    .next = A página pede a sua senha, o número do cartão ou um código. Eles usam na mesma hora.
    .do =
        Não abra o link. Se já abriu, feche e não digite nada.
        Entre pelo aplicativo da empresa ou digite o endereço dela por conta própria.
        Se você digitou dados do cartão ou um código: ligue agora para o seu banco, no telefone impresso no seu cartão.
        Se você digitou uma senha: troque agora, em todos os lugares onde a usa.

family-phishing-wallet-drainer =
    .name = Uma página que esvazia uma carteira de criptomoedas
    .next = Querem que você conecte a carteira, confirme alguma coisa ou digite as palavras secretas. Uma só confirmação pode bastar para levarem tudo.
    .do =
        Não conecte a sua carteira e não confirme nada.
        Não digite em lugar nenhum as 12 ou 24 palavras secretas.
        Se já fez isso: crie uma carteira nova, com palavras novas, e passe para lá o que sobrou, agora mesmo.
        Ninguém do atendimento precisa das suas palavras secretas.

family-malware-apk =
    .name = Um arquivo ou aplicativo que pode tomar conta do seu celular
    .next = Querem que você instale e dê todas as permissões. Assim podem ler os seus códigos e movimentar o seu dinheiro.
    .do =
        Não abra nem instale. Apague.
        Se já está instalado: ative o modo avião e ligue para o seu banco de outro telefone.
        Depois apague o aplicativo, ou peça a alguém de confiança que restaure o celular como veio de fábrica.
        Baixe aplicativos só da loja oficial do seu celular.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Uma loja ou vendedor que talvez nunca entregue
    .next = Querem que você pague por transferência, criptomoedas ou cartão-presente, fora do pagamento da loja. Depois não chega nada.
    .do =
        Não pague por transferência, criptomoedas nem cartão-presente.
        Pague só dentro da plataforma de vendas.
        Procure na internet o nome da loja junto com a palavra "golpe".
        Se você já pagou: peça agora ao seu banco para cancelar o pagamento ou recuperar o dinheiro.

family-shopping-buyer =
    .name = Um comprador com um jeito estranho de pagar
    .next = Mandam um comprovante falso, um link para "receber" o dinheiro, ou pagam a mais e querem a diferença de volta.
    .do =
        Não envie o produto nem a "diferença" até o dinheiro aparecer no aplicativo do seu próprio banco.
        Para receber dinheiro nunca é preciso dizer um código nem abrir um link.
        Fique na conversa e no pagamento da plataforma de vendas.
        Se você digitou dados do cartão ou um código: ligue agora para o seu banco, no telefone impresso no seu cartão.

family-rental-deposit =
    .name = Um imóvel para alugar que pede dinheiro antes da visita
    .next = Querem um depósito ou uma taxa de reserva antes de você visitar. Depois vêm outras taxas, e as chaves não existem.
    .do =
        Não pague nada antes que você, ou alguém de confiança, tenha entrado no imóvel.
        Não envie cópia do seu documento de identidade.
        Veja se as mesmas fotos aparecem em outro anúncio, com outro endereço.
        Se você já pagou: ligue agora para o seu banco, no telefone impresso no seu cartão.

family-loan-advance-fee =
    .name = Um empréstimo que pede dinheiro primeiro
    .next = Querem uma taxa, um seguro ou um "pagamento de teste" antes de liberar. O empréstimo não vem.
    .do =
        Não pague nada para conseguir um empréstimo.
        Não instale aplicativo de empréstimo por link. Alguns leem os seus contatos e ameaçam você depois.
        Não envie o seu documento de identidade nem a senha do banco.
        Se você já pagou: ligue agora para o seu banco, no telefone impresso no seu cartão.

family-ticket-fake =
    .name = Ingressos ou viagens que talvez não existam
    .next = Querem pagamento rápido por transferência, antes que outra pessoa compre. Depois não há ingresso.
    .do =
        Não pague por transferência nem com criptomoedas.
        Compre só do organizador, ou de quem o organizador indicar.
        Se você já pagou: peça agora ao seu banco para cancelar o pagamento ou recuperar o dinheiro.

family-charity-fake =
    .name = Um pedido de doação que pode ser falso
    .next = Querem que a sua doação vá para uma conta ou carteira particular. Ela não chega a quem precisa.
    .do =
        Não doe por meio desta mensagem.
        Para ajudar, abra o site de uma instituição que você conhece e doe por lá.
        Não passe dados do cartão em uma conversa.
        Se você já pagou: ligue agora para o seu banco, no telefone impresso no seu cartão.

## Luck and threats

family-prize-giveaway =
    .name = Um prêmio que pede algo em troca
    .next = Querem uma taxa, um imposto, os dados do cartão ou um código antes de você receber o prêmio. Não há prêmio.
    .do =
        Não pague nada para receber um prêmio.
        Não passe dados do cartão nem código.
        Abra por conta própria o site da empresa e veja se o prêmio está lá.
        Se você já pagou ou passou os dados do cartão: ligue agora para o seu banco.

family-prize-inheritance =
    .name = Uma fortuna ou herança de uma pessoa desconhecida
    .next = Querem dinheiro para papéis, advogados ou impostos. Cada pagamento leva a outro.
    .do =
        Não pague nada e não envie cópia do seu documento.
        Pare de responder. Você não deve explicação.
        Se você já pagou: ligue agora para o seu banco, no telefone impresso no seu cartão.

family-gambling-fake =
    .name = Apostas ou um cassino que talvez não pague
    .next = Primeiro você ganha um pouco. Depois precisa pôr mais dinheiro, ou pagar uma taxa, para sacar o que ganhou.
    .do =
        Não ponha dinheiro nem pague taxa para sacar o que ganhou.
        Saia do grupo. Os ganhadores podem ser inventados.
        Não empreste a eles a sua conta.
        Se você já pagou: ligue agora para o seu banco, no telefone impresso no seu cartão.

family-extortion-sextortion =
    .name = Uma ameaça de mostrar fotos íntimas
    .next = Querem dinheiro, e rápido. A quem paga, pedem mais. Muitas vezes essas fotos nem existem.
    .do =
        Não pague e pare de responder.
        Guarde as mensagens como prova.
        Denuncie a conta no aplicativo e avise a polícia.
        Tem menos de 18 anos? Conte hoje a um adulto de confiança. Você não tem culpa.

family-recovery-scam =
    .name = Alguém que promete recuperar dinheiro perdido
    .next = Querem primeiro uma taxa ou um imposto, ou ver a sua conta. Depois, esse dinheiro também some.
    .do =
        Não pague nada e não deixe ninguém entrar no seu celular, na sua conta ou na sua carteira.
        A polícia e os bancos não cobram para ajudar.
        Fale só com o seu banco e com a polícia, em números que você procurou por conta própria.

## Of no family

family-general-signs =
    .name = Sinais de alerta comuns a muitos golpes
    .next = Não sei de que tipo pode ser. Muitas vezes, o passo seguinte é pedir dinheiro, um código ou documentos.
    .do =
        Não faça nada com pressa.
        Não mande dinheiro, códigos nem documentos.
        Pergunte à pessoa ou à empresa num número que você já conhece.
        Converse com alguém de confiança.

family-honest-lookalike =
    .name = Palavras que avisos verdadeiros também usam

## Where in the script a message stands

stage-opener = Parece um começo: palavras amigáveis, e ainda não pedem nada.
stage-trust = Parece que estão ganhando a sua confiança. O pedido vem depois.
stage-hook = Parece a isca: uma oferta ou um susto para você responder.
stage-first-payment = Parece o momento em que pedem o primeiro dinheiro ou o primeiro código.
stage-squeeze = Parece o momento em que pedem cada vez mais, ou ameaçam.
stage-recovery = Parece feita para pessoas que já perderam dinheiro.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Você já pagou ou entregou alguma coisa

family-asker-travelled =
    .name = Alguém está lá e não consegue sair
