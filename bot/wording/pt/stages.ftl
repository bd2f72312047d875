### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = Primeiro, alguns dias de conversa amigável, talvez com fotos de uma vida boa. Ainda não pedem nada. Mais tarde falam do que ganham com investimentos.
    .trust = Logo citam um parente ou professor que ganha bem e se oferecem para ensinar. Podem pedir que você use outro aplicativo.
    .hook = Vão mandar você a um site ou aplicativo para começar com pouco. Talvez você até receba algo de volta, para confiar.
    .first-payment = Os números na tela vão subir. Vão insistir para você pôr mais, das economias ou de um empréstimo.
    .squeeze = Vão querer um imposto, uma taxa ou um depósito antes de você sacar qualquer coisa. Depois de cada pagamento vem outro.
    .recovery = Alguém vai se oferecer para recuperar o dinheiro em troca de uma taxa. Muitas vezes são as mesmas pessoas.
next-job-task =
    .opener = Vão falar de tarefas fáceis, com curtidas ou pedidos, e levar você a outro aplicativo ou a um "professor".
    .trust = Vão pagar um pouco pelas primeiras tarefas, para você confiar.
    .hook = Você vai ter de abrir uma conta no site deles e fazer tarefas lá. Logo uma tarefa custa dinheiro.
    .first-payment = Você vai ter de pôr dinheiro para uma tarefa especial, cada vez mais. O que você ganhou só existe na tela.
    .squeeze = Vão dizer que um erro ou um imposto prende o seu dinheiro e pedir mais um pagamento para liberar.
    .recovery = Alguém vai se oferecer para recuperar os seus depósitos em troca de uma taxa. Muitas vezes são as mesmas pessoas.
next-recovery-scam =
    .opener = Vão perguntar quanto você perdeu e dizer que o seu dinheiro foi encontrado.
    .trust = Vão mostrar papéis, crachás ou uma conta falsa com o seu dinheiro.
    .hook = Vão pedir os seus documentos, as suas senhas ou ver a sua tela "para fazer o pagamento".
    .first-payment = Vão querer primeiro uma taxa, um imposto ou um depósito. Nada volta.
    .squeeze = Depois de cada pagamento haverá mais um custo, e vão apressar você.
    .recovery = Vão querer primeiro uma taxa, um imposto ou ver a sua conta. Depois, esse dinheiro também some.
next-impersonation-authority =
    .opener = Vão pedir o seu nome e o seu número e depois falar de um processo contra você.
    .trust = Vão mostrar um distintivo, uma carta ou uma chamada de vídeo, e passar você a um "agente".
    .hook = Vão assustar com ameaça de prisão, pedir segredo e não deixar você desligar. Depois o assunto será o seu dinheiro.
    .first-payment = Vão fazer você transferir as economias "para verificação", pagar uma "fiança" ou entregar dinheiro vivo ou cartões.
    .squeeze = Vão ameaçar de novo com prisão e pedir mais, talvez um empréstimo, até não sobrar nada.
    .recovery = Alguém vai dizer que pode limpar o seu nome ou trazer o dinheiro de volta em troca de uma taxa.
next-impersonation-ecommerce-support =
    .opener = Vão falar de um pedido ou de um pacote e pedir que você responda, ligue ou abra um link.
    .trust = Vão citar o seu pedido ou um número de funcionário para parecerem verdadeiros.
    .hook = Vão querer que você abra um link, leia um código com a câmera ou compartilhe a tela "para cancelar" ou "para reembolsar".
    .first-payment = Vão fazer você pagar, pegar emprestado ou transferir dinheiro "para testar a conta", com promessa de devolver.
    .squeeze = Vão dizer que houve um erro e que você precisa pagar de novo para receber o resto.
    .recovery = Alguém vai se oferecer para recuperar o dinheiro em troca de uma taxa. Muitas vezes são as mesmas pessoas.
