# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = On demande un code qui vous a été envoyé. Celui qui a ce code peut prendre votre compte ; un vrai employé ne le demande donc jamais.
why-asks-password = On demande votre mot de passe. Un vrai service n’a jamais besoin que vous le disiez à quelqu’un.
why-asks-seed-words = On demande les mots secrets ou la clé de votre portefeuille. Celui qui les connaît peut prendre toutes vos cryptomonnaies.
why-asks-card-details = On demande votre numéro de carte ou vos coordonnées bancaires. Avec cela, un inconnu peut dépenser votre argent.
why-asks-id-documents = On demande une photo de votre pièce d’identité ou passeport. Des inconnus peuvent s’en servir pour ouvrir des comptes à votre nom.
why-asks-money-first = On demande de payer avant de recevoir quoi que ce soit. Après le paiement viennent souvent d’autres frais, et rien n’arrive.
why-asks-deposit-to-unlock = On vous demande de payer pour pouvoir toucher votre argent. Les vrais emplois et les vraies plateformes ne font jamais cela.
why-asks-unusual-payment = On veut un paiement très difficile à récupérer : cartes-cadeaux, cryptomonnaies ou virement à un particulier.
why-asks-remote-access = On demande de partager votre écran ou de laisser quelqu’un diriger votre appareil. On pourrait alors voir votre banque et vos codes.
why-asks-install-app = On demande d’installer une application hors du magasin officiel. Elle peut lire vos messages et vider votre compte.
why-asks-move-to-other-app = On demande de continuer dans une autre application ou en privé, là où personne d’autre ne voit ce qui se passe.
why-asks-secrecy = On demande le secret. Une personne honnête n’a aucune raison de vous empêcher d’interroger votre famille ou votre banque.
why-asks-to-receive-money = On demande de faire passer de l’argent ou des colis par vos mains. Ils sont souvent volés, et la police viendrait d’abord chez vous.

# How they press
why-pressure-time = On vous presse. Ceux qui vous bousculent ne veulent pas que vous preniez le temps de vérifier.
why-pressure-account-loss = On dit que vous perdrez votre compte si vous n’agissez pas tout de suite. Ouvrez vous-même l’application ou le site et regardez là.
why-pressure-arrest = On menace d’une arrestation ou d’un procès. La vraie police ne demande pas d’argent et ne travaille pas par messagerie.

# Who they say they are
why-claims-support = On dit venir d’un service d’aide. Tout le monde peut écrire cela ; cherchez de l’aide seulement dans l’application ou sur le site lui-même.
why-claims-telegram-staff = On dit venir de Telegram. Telegram ne demande pas de codes et n’envoie pas de liens pour sauver votre compte.
why-claims-bank = On dit venir de votre banque. Appelez le numéro de téléphone indiqué sur votre carte pour savoir si c’est vrai.
why-claims-authority = On dit venir de la police ou d’une administration. Les vraies ne demandent ni paiement ni secret par messagerie.
why-claims-shop-support = On dit être le service client d’une boutique. Vérifiez la commande seulement dans l’application ou sur le site de la boutique.
why-claims-refund-compensation = On promet un remboursement ou de l’argent que vous n’avez pas demandé. Un vrai remboursement revient par où vous avez payé.
why-claims-auto-charge = On dit que vous allez payer pour une chose jamais commandée. La peur de perdre de l’argent doit vous faire appeler ou ouvrir le lien.
why-claims-delivery-problem = On parle d’un souci avec un colis. Vérifiez sur le site du transporteur lui-même, pas par ce message.
why-claims-family-new-number = On dit être un proche avec un nouveau numéro ou un ennui soudain. Appelez d’abord le numéro que vous connaissez déjà.
why-claims-boss = On dit être votre chef ou un responsable. Demandez-lui en face ou par téléphone avant d’acheter ou de payer.
why-claims-prize = On dit que vous avez gagné. On ne gagne pas un concours auquel on n’a pas joué, et un vrai prix ne coûte rien.
why-claims-inheritance = On vous offre une part de la fortune d’une personne inconnue. Cette fortune n’existe pas ; seuls les frais sont réels.
why-claims-recover-money = On promet de récupérer de l’argent perdu. Ceux qui ont été volés une fois sont souvent rappelés par les mêmes voleurs.

# What they promise
why-promise-sure-profit = On promet un gain sans risque. Personne ne peut promettre cela, pas même une banque.
why-promise-return-rate = On promet un gain fixe chaque jour ou chaque semaine. Aucun placement sérieux ne grandit ainsi.
why-promise-insider-teacher = On parle d’un professeur ou d’un tuyau secret qui rend riche. Celui qui en aurait un ne le dirait pas à des inconnus.
why-promise-free-coins = On promet des cryptomonnaies gratuites. La page derrière est souvent faite pour prendre les vôtres.
why-promise-easy-pay = On promet beaucoup d’argent pour très peu de travail. Les vrais emplois ne paient pas autant des inconnus pour si peu.
why-promise-task-pay = Une personne inconnue propose des tâches payées sur internet. Au début on vous paie un peu, puis on vous demande de verser de l’argent.
why-promise-overseas-all-paid = Un emploi à l’étranger, tout payé. Des gens partis ainsi ont été enfermés et forcés à travailler. Faites d’abord vérifier par votre ambassade.
why-promise-loan-no-check = On offre un prêt sans aucune vérification. Un vrai prêteur vérifie, et ne veut jamais de frais d’abord.

# Jobs abroad
why-offers-overseas-job = On propose par messagerie un emploi à l’étranger. Avant de dire oui, faites vérifier l’employeur par votre ambassade.
why-sign-passport-taken = Quelqu’un garderait le passeport, ou ne laisse pas partir les gens. C’est un signe de danger : personne n’a le droit de prendre votre passeport.
why-sign-border-crossing = Le voyage passe une frontière, ou l’on vous dit de tromper les gardes. C’est un signe de danger ; s’il vous plaît, ne partez pas.

# Strangers who are kind
why-opener-wrong-number = Cela ressemble à un message envoyé au mauvais numéro. Beaucoup de longues arnaques commencent par cette erreur aimable.
why-opener-warm-stranger = Une personne inconnue est très vite très chaleureuse. C’est peut-être sincère, mais des arnaques commencent aussi par l’amitié.
why-turn-to-investing = La conversation passe de l’amitié ou de l’amour aux placements. Ce tournant est au cœur d’une arnaque très courante.
why-fake-platform-withdrawal = On veut vos cryptomonnaies sur leur plateforme, ou un paiement avant de vous laisser retirer. La plateforme est très probablement fausse.
why-love-needs-money = Une personne chère, peut-être jamais rencontrée, a besoin d’argent pour une urgence. On se sert souvent ainsi de l’amour pour obtenir de l’argent.

# Threats
why-threat-pictures = On menace de montrer des photos intimes. Ne payez pas : payer amène d’autres demandes. Vous n’y êtes pour rien, et il y a de l’aide.

# Links, files, letters
why-link-hidden = Les mots du lien montrent une adresse, mais il mène à une autre.
why-link-lookalike = Le lien ressemble à une adresse connue, mais c’en est une autre, ou sa vraie adresse est cachée.
why-link-disguised = L’adresse du lien est écrite d’une façon qui cache où il mène.
why-link-shortened = Le lien est raccourci, et vous ne pouvez pas voir où il mène.
why-link-installer = Le lien ou le fichier met une application sur votre appareil. Installez vos applications seulement depuis le magasin officiel.
why-wallet-address = Il y a l’adresse d’un portefeuille de cryptomonnaies. Ce qui y est envoyé ne revient presque jamais.
why-letters-disguised = Des lettres sont remplacées par d’autres qui leur ressemblent, ou cachées. Les gens honnêtes n’ont pas besoin de cacher leurs mots.

# Other lures
why-task-pay-for-clicks = On paie pour des « j’aime », des notes ou de petits clics. Aucune entreprise sérieuse ne fait cela ; plus tard, on vous demanderait de verser de l’argent.
why-vote-for-me = On vous demande de voter par un lien. Ces pages demandent souvent votre numéro de téléphone et un code, puis prennent votre compte.
why-gift-premium = On offre Premium ou des Stars par un lien. Les vrais cadeaux apparaissent dans Telegram et ne demandent jamais de code.
why-gambling-win = On promet de gagner facilement à un jeu ou un pari. Personne ne connaît le résultat, et ces sites gardent souvent votre argent.
why-cheap-goods-off-platform = On vend des choses beaucoup trop bon marché ou on veut être payé hors de la boutique. Alors personne ne protège votre paiement.
why-buyer-overpays = L’acheteur vous envoie vers un lien, ou paie trop et veut qu’on lui en rende. Le premier paiement n’est presque jamais réel.
why-rent-before-viewing = On demande de l’argent pour un logement que vous n’avez pas vu. Il n’est peut-être pas à eux, ou n’existe pas.

# More reasons
why-boss-company-money = On utilise le nom d’un chef pour vous mettre dans un groupe, parler de l’argent de l’entreprise ou faire payer. Demandez au chef par téléphone ou en face.
why-boss-hello = On dit être un supérieur et on écrit d’un compte que vous ne connaissez pas. Souvent suit une demande d’argent ; demandez au numéro que vous avez déjà.
why-friend-asks-money = On parle comme une connaissance et on veut vite un virement, un paiement ou des cartes. Son compte est peut-être volé ; appelez cette personne.
why-family-unsure = On dit être un parent ou un ami, mais ce n’est pas encore certain. Appelez le numéro que vous aviez déjà.
why-asks-run-statements = On veut que vous fassiez circuler de l’argent pour « avoir des relevés » ou « vérifier le compte », à rendre plus tard. Il revient rarement.
why-undo-instalments = On dit qu’une erreur va vous coûter cher et comment l’annuler. Un distributeur ou la banque en ligne n’annule rien ; votre argent part, c’est tout.
why-seller-certify = On dit qu’un vendeur doit d’abord « se certifier » ou « signer ». Regardez dans la plateforme ; ne scannez rien et ne donnez pas vos coordonnées bancaires.
why-guides-you = On parle d’un prélèvement ou remboursement et on veut vous guider pas à pas, ou vous faire rappeler. Regardez vous-même dans l’application officielle.
why-close-credit-line = On dit qu’il faut fermer un compte ou un crédit pour protéger votre dossier. Cela ne se fait pas ainsi ; regardez dans l’application officielle.
why-wallet-connect = On veut que vous connectiez ou confirmiez votre portefeuille, ou payiez d’abord de petits frais. Tout ce qu’il contient peut alors être pris.
why-pay-in-get-more = On dit que vous versez une somme et recevez bientôt plus. Les premières sommes reviennent peut-être ; les grosses, non.
why-coins-for-strangers = On veut acheter ou vendre des cryptomonnaies avec des inconnus à un prix étrange. L’argent est peut-être volé, et votre carte pourrait être bloquée.
why-subsidy-scan = On promet une aide si vous scannez un code. Ces pages demandent votre numéro de carte et un code ; demandez à l’organisme qui la verserait.
why-notice-with-link = On se sert d’un sujet officiel ou connu pour vous faire ouvrir un lien. Ouvrez plutôt vous-même l’application officielle.
why-guided-to-platform = On vous amène sur une plateforme pour ouvrir un compte et verser de l’argent. L’argent et les gains affichés sont souvent faux.
why-threat-secret = On dit avoir quelque chose contre vous et on veut de l’argent. Ne payez pas ; gardez ce qu’on vous a envoyé et allez à la police.
why-overseas-lure = Il s’agit d’un travail à l’étranger trop beau ou peu clair. Ne partez pas avant d’avoir vérifié l’entreprise et le visa de travail.
why-compound-words = Ces mots servent à attirer des gens là où on les enferme et les force à travailler. Ne partez pas ; parlez d’abord à votre famille.
why-overseas-someone-invites = On vous appelle à l’étranger pour travailler, billet ou papiers arrangés par d’autres. Vous pourriez ne plus repartir ; parlez d’abord à votre famille.
why-move-to-safe-place = On dit que votre argent est en danger et doit aller sur un compte ou portefeuille qu’on vous donne. Aucune vraie banque ne demande cela.
why-own-wallet-mining = On dit que l’argent rapporte chaque jour en restant dans votre portefeuille. Après le lien ou le « bon », il peut être pris.
why-phone-and-code = On veut que vous tapiez sur une page votre numéro de téléphone et le code reçu. Avec les deux, quelqu’un d’autre peut entrer dans votre compte.
why-asks-gift-cards = On veut les numéros ou codes de cartes-cadeaux ou de cartes de jeu. Une fois donnés, l’argent est perdu.
