# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = Pedem um código que foi enviado a você. Quem tem esse código pode tomar a sua conta; por isso, um atendente verdadeiro nunca pede.
why-asks-password = Pedem a sua senha. Serviços verdadeiros nunca precisam que você a diga a alguém.
why-asks-seed-words = Pedem as palavras secretas ou a chave da sua carteira. Quem as conhece pode levar todas as suas criptomoedas.
why-asks-card-details = Pedem os dados do seu cartão ou do seu banco. Com eles, um estranho pode gastar o seu dinheiro.
why-asks-id-documents = Pedem uma foto do seu documento ou passaporte. Estranhos podem usá-la para abrir contas em seu nome.
why-asks-money-first = Pedem que você pague antes de receber qualquer coisa. Depois de pagar, costuma vir outra taxa, e nada chega.
why-asks-deposit-to-unlock = Pedem que você pague para poder receber. Empregos e plataformas de verdade nunca fazem isso.
why-asks-unusual-payment = Querem receber de um jeito muito difícil de recuperar: cartões-presente, criptomoedas ou transferência para a conta de uma pessoa.
why-asks-remote-access = Pedem que você compartilhe a tela ou deixe alguém controlar o seu aparelho. Assim poderiam ver o seu banco e os seus códigos.
why-asks-install-app = Pedem que você instale um aplicativo de fora da loja oficial. Ele pode ler as suas mensagens e esvaziar a sua conta.
why-asks-move-to-other-app = Pedem para continuar em outro aplicativo ou numa conversa privada, onde ninguém mais vê o que acontece.
why-asks-secrecy = Pedem segredo. Uma pessoa honesta não tem motivo para impedir você de perguntar à família ou ao banco.
why-asks-to-receive-money = Pedem que dinheiro ou pacotes passem pelas suas mãos. Muitas vezes são roubados, e a polícia chegaria primeiro a você.

# How they press
why-pressure-time = Apressam você. Quem tem tanta pressa não quer que você pare para conferir.
why-pressure-account-loss = Diz que você vai perder a conta se não agir já. Abra por conta própria o aplicativo ou o site e veja lá.
why-pressure-arrest = Ameaçam com prisão ou processo. A polícia verdadeira não pede dinheiro nem trabalha por mensagem.

# Who they say they are
why-claims-support = Diz que é de uma equipe de suporte. Qualquer um pode escrever isso; procure ajuda só dentro do próprio aplicativo ou site.
why-claims-telegram-staff = Diz que é do Telegram. O Telegram não pede códigos nem envia links para salvar a sua conta.
why-claims-bank = Diz que é do seu banco. Ligue para o telefone impresso no seu cartão para saber se é verdade.
why-claims-authority = Diz que é da polícia ou de um órgão do governo. Órgãos verdadeiros não cobram nem pedem segredos por mensagem.
why-claims-shop-support = Diz que é o atendimento de uma loja. Confira o pedido só no aplicativo ou no site da própria loja.
why-claims-refund-compensation = Promete um reembolso ou um dinheiro que você não pediu. O reembolso verdadeiro volta por onde você pagou.
why-claims-auto-charge = Diz que vão cobrar algo que você nunca pediu. O medo de perder dinheiro serve para fazer você ligar ou tocar no link.
why-claims-delivery-problem = Diz que há um problema com uma encomenda. Confira no site da própria transportadora, não por esta mensagem.
why-claims-family-new-number = Diz que é alguém próximo com número novo ou em apuros. Ligue para o número que você já conhece antes de fazer qualquer coisa.
why-claims-boss = Diz que é o seu chefe ou um superior. Pergunte pessoalmente ou por telefone antes de comprar ou pagar.
why-claims-prize = Diz que você ganhou alguma coisa. Ninguém ganha um sorteio de que não participou, e prêmio de verdade não custa nada.
why-claims-inheritance = Oferecem uma parte da fortuna de uma pessoa desconhecida. Essa fortuna não existe; só as taxas são reais.
why-claims-recover-money = Promete recuperar dinheiro perdido. Quem já perdeu dinheiro uma vez costuma ser procurado de novo pelos mesmos ladrões.

# What they promise
why-promise-sure-profit = Promete lucro sem risco. Ninguém pode prometer isso, nem mesmo um banco.
why-promise-return-rate = Promete um ganho fixo por dia ou por semana. Nenhum investimento honesto cresce assim.
why-promise-insider-teacher = Fala de um professor ou de uma dica secreta que enriquece as pessoas. Quem tivesse isso não contaria a estranhos.
why-promise-free-coins = Promete criptomoedas de graça. A página por trás costuma ser feita para tirar as suas.
why-promise-easy-pay = Promete bom dinheiro por muito pouco trabalho. Empregos de verdade não pagam tanto a estranhos por tão pouco.
why-promise-task-pay = Alguém que você não conhece oferece tarefas pagas pela internet. No começo pagam um pouco; depois pedem que você ponha dinheiro.
why-promise-overseas-all-paid = Emprego no exterior com tudo pago. Pessoas que foram acabaram presas e forçadas a trabalhar. Não viaje antes que a sua embaixada verifique.
why-promise-loan-no-check = Oferecem um empréstimo sem análise. Quem empresta de verdade analisa, e nunca cobra taxa antes.

# Jobs abroad
why-offers-overseas-job = Oferecem um emprego no exterior por mensagem. Antes de aceitar, peça à sua embaixada que verifique o empregador.
why-sign-passport-taken = Alguém ficaria com o passaporte, ou não deixam as pessoas sair. É sinal de perigo: ninguém pode tirar o seu passaporte.
why-sign-border-crossing = A viagem cruza uma fronteira, ou pedem que você engane os guardas. É sinal de perigo; por favor, não viaje.

# Strangers who are kind
why-opener-wrong-number = Parece uma mensagem enviada ao número errado. Muitos golpes longos começam justamente com esse engano simpático.
why-opener-warm-stranger = Uma pessoa desconhecida fica muito carinhosa muito depressa. Pode ser sincero, mas há golpes que também começam com amizade.
why-turn-to-investing = A conversa passa da amizade ou do amor para investimentos. Essa virada é o centro de um golpe muito comum.
why-fake-platform-withdrawal = Querem as suas criptomoedas na plataforma deles, ou um pagamento antes de você sacar. O mais provável é que a plataforma seja falsa.
why-love-needs-money = Alguém querido, que talvez você nunca tenha visto, precisa de dinheiro para uma emergência. O amor é muito usado assim para tirar dinheiro.

# Threats
why-threat-pictures = Ameaçam mostrar fotos íntimas. Não pague, porque pagar traz novas exigências. Você não tem culpa, e existe ajuda.

# Links, files, letters
why-link-hidden = As palavras do link mostram um endereço, mas ele leva a outro.
why-link-lookalike = O link parece um endereço conhecido, mas é outro, ou esconde o endereço verdadeiro.
why-link-disguised = O endereço do link está escrito de um jeito que esconde aonde ele leva.
why-link-shortened = O link está encurtado, e assim você não vê aonde ele leva.
why-link-installer = O link ou arquivo põe um aplicativo no seu aparelho. Instale aplicativos só da loja oficial.
why-wallet-address = Traz o endereço de uma carteira de criptomoedas. O que é enviado para lá quase nunca volta.
why-letters-disguised = Algumas letras foram trocadas por outras parecidas, ou escondidas. Gente honesta não precisa esconder as palavras.

# Other lures
why-task-pay-for-clicks = Pagam por curtidas, avaliações ou pequenos cliques. Nenhuma empresa honesta faz isso; depois pediriam que você pusesse dinheiro.
why-vote-for-me = Pedem que você vote por um link. Essas páginas costumam pedir o seu telefone e um código, e depois tomam a sua conta.
why-gift-premium = Oferecem de presente Premium ou Stars por um link. Presentes de verdade aparecem dentro do Telegram e nunca precisam de código.
why-gambling-win = Promete ganhos fáceis ou certos em jogo ou aposta. Ninguém sabe o resultado, e esses sites costumam ficar com o seu dinheiro.
why-cheap-goods-off-platform = Oferece coisas baratas demais ou quer receber fora da loja. Assim ninguém protege o seu pagamento.
why-buyer-overpays = O comprador manda você a um link, ou paga a mais e pede uma parte de volta. O primeiro pagamento quase nunca é real.
why-rent-before-viewing = Pedem dinheiro por um imóvel que você não viu. Ele pode não ser deles, ou nem existir.

# More reasons
why-boss-company-money = Usam o nome de um chefe para pôr você num grupo, saber do dinheiro da empresa ou mandar pagar. Pergunte ao chefe por telefone ou pessoalmente.
why-boss-hello = Diz que é um superior e escreve de uma conta que você não conhece. Depois costuma vir um pedido de dinheiro; pergunte no número que você já tem.
why-friend-asks-money = Fala como alguém conhecido e pede com urgência dinheiro, um pagamento ou cartões. Podem ter tomado a conta dessa pessoa; ligue para ela.
why-family-unsure = Diz que é parente ou amigo, mas isso ainda não está claro. Ligue para o número que você já tinha.
why-asks-run-statements = Querem que você movimente dinheiro para "ter extrato" ou "verificar a conta" e prometem devolver. Esse dinheiro raramente volta.
why-undo-instalments = Diz que um erro vai custar dinheiro e ensina a desfazer. Caixa eletrônico e aplicativo do banco não cancelam pedidos; só mandam o seu dinheiro embora.
why-seller-certify = Diz que quem vende precisa se "certificar" ou "assinar". Veja isso direto na plataforma; não leia códigos nem passe dados do banco.
why-guides-you = Fala de cobrança ou reembolso e quer guiar você passo a passo, ou diz que vão ligar. Veja isso direto no aplicativo oficial.
why-close-credit-line = Diz que é preciso fechar uma conta ou um crédito para não sujar o seu nome. Não é assim que se resolve; veja no aplicativo oficial.
why-wallet-connect = Querem que você conecte ou confirme a carteira, ou pague uma taxa pequena antes. Depois podem levar tudo o que há nela.
why-pay-in-get-more = Diz que você põe um valor e logo recebe mais. Os primeiros valores podem voltar; os maiores, não.
why-coins-for-strangers = Querem comprar ou vender criptomoedas com estranhos por um preço fora do comum. O dinheiro pode ser roubado, e o seu cartão, bloqueado.
why-subsidy-scan = Promete um auxílio se você ler um código com a câmera. Essas páginas pedem o cartão e um código; pergunte ao órgão que pagaria.
why-notice-with-link = Usa um assunto oficial ou conhecido para você abrir um link. Prefira abrir o aplicativo oficial por conta própria.
why-guided-to-platform = Leva você a uma plataforma para abrir conta e pôr dinheiro. O dinheiro e os ganhos que aparecem lá muitas vezes não são reais.
why-threat-secret = Diz que tem algo contra você e quer dinheiro. Não pague; guarde o que foi enviado e procure a polícia.
why-overseas-lure = Fala de trabalho no exterior em condições boas demais ou estranhas. Não viaje antes de verificar a empresa e o visto de trabalho.
why-compound-words = São palavras usadas para levar pessoas a lugares onde ficam presas e são obrigadas a trabalhar. Não viaje; converse antes com a sua família.
why-overseas-someone-invites = Chamam você para trabalhar no exterior, com passagem ou papéis por conta de outros. Talvez não deixem você voltar; fale antes com a sua família.
why-move-to-safe-place = Diz que o seu dinheiro corre perigo e deve ir para uma conta ou carteira que eles indicam. Nenhum banco de verdade pede isso.
why-own-wallet-mining = Diz que o dinheiro rende todo dia sem sair da sua carteira. Depois do link ou do "vale", ele pode ser levado.
why-phone-and-code = Querem que você digite numa página o seu telefone e o código que recebeu. Com os dois, outra pessoa pode entrar na sua conta.
why-asks-gift-cards = Querem os números ou códigos de cartões-presente ou de jogos. Depois de passados, o dinheiro se perde.
