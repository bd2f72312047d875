### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Quelqu’un qui se fait passer pour un service client
    .next = Ils veulent un code, un mot de passe, les mots secrets de votre portefeuille de cryptomonnaies ou voir votre écran. Avec cela, ils prennent votre compte et le vident.
    .do =
        N’envoyez ni code, ni mot de passe, ni mots secrets. Un vrai service client n’en a jamais besoin.
        Ne partagez pas votre écran et n’installez rien à leur demande. Si c’est fait : coupez tout maintenant et supprimez l’application.
        N’utilisez ni les liens ni les numéros de ce message. Ouvrez vous-même l’application ou le site et demandez là.
        Si vous avez déjà donné un code : changez votre mot de passe maintenant et déconnectez tous les autres appareils.

family-impersonation-ecommerce-support =
    .name = Quelqu’un qui se fait passer pour une boutique ou un livreur
    .next = Ils veulent que vous ouvriez un lien, scanniez un code, partagiez votre écran ou envoyiez de l’argent pour « obtenir le remboursement » ou « éviter un prélèvement ». Ensuite, c’est votre argent qui part.
    .do =
        Ne payez rien pour obtenir un remboursement ou annuler quelque chose. Un vrai remboursement revient par où vous avez payé.
        Ne partagez pas votre écran et n’installez rien à leur demande.
        Ouvrez l’application de la boutique et regardez votre commande là.
        S’ils ont vu votre écran : raccrochez et appelez votre banque, au numéro de téléphone indiqué sur votre carte.

family-impersonation-authority =
    .name = Quelqu’un qui se fait passer pour la police, la justice ou une administration
    .next = Ils font peur avec une arrestation, demandent le secret et vous empêchent de raccrocher. Puis ils veulent que vous envoyiez de l’argent « pour vérification ».
    .do =
        Raccrochez ou cessez de répondre. Vous en avez le droit.
        N’envoyez ni argent ni documents. Aucune police, aucun juge ne vous fait déplacer vos économies pour les vérifier.
        Parlez-en maintenant à quelqu’un de confiance, surtout si on vous a demandé le secret.
        Cherchez vous-même le numéro de ce service et demandez là.

family-impersonation-bank =
    .name = Quelqu’un qui se fait passer pour votre banque
    .next = Ils veulent un code ou votre numéro de carte, ou que vous passiez votre argent sur un autre compte « pour le protéger ».
    .do =
        Ne donnez aucun code et ne déplacez pas votre argent.
        Appelez vous-même votre banque, au numéro de téléphone indiqué sur votre carte.
        N’appuyez pas sur les liens de ce message.
        Si vous avez déjà donné un code ou votre numéro de carte : faites bloquer maintenant la carte et le compte.

family-impersonation-friend-family =
    .name = Quelqu’un qui se fait passer pour un proche
    .next = Bientôt, il leur faut de l’argent tout de suite : une facture, un téléphone cassé, un accident. Et il y a toujours une raison de ne pas pouvoir parler au téléphone.
    .do =
        N’envoyez pas d’argent pour l’instant.
        Appelez cette personne au numéro que vous avez toujours utilisé.
        Demandez une chose qu’elle seule peut savoir. Même une voix peut être copiée.
        Si vous avez déjà payé : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.

family-impersonation-boss =
    .name = Quelqu’un qui se fait passer pour votre chef
    .next = Ils veulent que vous achetiez des cartes-cadeaux ou fassiez un paiement, vite et sans en parler à personne.
    .do =
        N’achetez et n’envoyez rien pour l’instant.
        Demandez à votre chef en face, ou à un numéro que vous connaissez déjà.
        Parlez-en à un collègue, même si on vous a demandé de ne rien dire.
        Si vous avez déjà payé : prévenez maintenant votre banque et votre employeur. Chaque minute compte.

family-impersonation-admin-telegram =
    .name = Quelqu’un qui se fait passer pour Telegram ou l’administrateur d’un groupe
    .next = Ils veulent que vous vous connectiez sur leur page ou que vous donniez votre code de connexion. Votre compte est alors à eux, et ils écrivent à vos contacts en votre nom.
    .do =
        Ne dites à personne le code que Telegram vous envoie.
        N’ouvrez pas le lien, ne votez pas, n’acceptez pas le « cadeau ».
        Si vous avez déjà tapé un code : ouvrez Paramètres, puis Appareils, et fermez toutes les autres sessions.
        Ensuite, mettez un mot de passe dans Paramètres, Confidentialité et sécurité, Vérification en deux étapes (ou « Double authentification »).

## Investing and love

family-investment-crypto-lure =
    .name = Une promesse de gain garanti
    .next = Ils commencent par une petite somme et vous versent peut-être même un peu. Puis les sommes augmentent, et votre argent ne ressort plus.
    .do =
        N’envoyez ni argent ni cryptomonnaies. Personne ne peut promettre un gain.
        Quittez le groupe. Les membres si contents en font peut-être partie.
        Avant d’investir où que ce soit, demandez à l’autorité qui surveille les placements dans votre pays.
        Si vous avez déjà payé : ne payez plus rien et appelez maintenant votre banque ou votre plateforme de cryptomonnaies.

family-investment-fake-platform =
    .name = Un site ou une application de placement qui montre de l’argent qui n’existe pas
    .next = Ils veulent des frais, une taxe ou un dépôt avant que vous puissiez retirer votre argent. Après chaque paiement, il en vient un autre.
    .do =
        Ne payez ni frais ni taxe pour retirer votre argent. Il ne vient pas.
        Prévenez maintenant votre banque ou votre plateforme de cryptomonnaies, et la police.
        Gardez des images du site, des adresses et des conversations.
        Ne croyez pas ceux qui proposent de récupérer l’argent contre des frais.

family-investment-romance-baiting =
    .name = Une personne inconnue et chaleureuse qui vous amène à investir
    .next = D’abord viennent des semaines de conversation agréable. Puis un parent ou un « professeur » qui gagne bien, et un site où vous devriez mettre de l’argent.
    .do =
        N’envoyez pas d’argent et n’installez pas l’application de placement qu’on vous indique.
        Vous pouvez simplement cesser de répondre. Vous ne devez d’explication à personne.
        Parlez-en avec un proche.
        Si vous avez déjà versé de l’argent : ne payez rien pour le retirer, et appelez maintenant votre banque ou votre plateforme de cryptomonnaies.

family-romance-money =
    .name = Un amour sur internet qui a besoin d’argent
    .next = Il faut de l’argent pour un billet, un visa ou un hôpital. Après chaque paiement, il y a une nouvelle urgence.
    .do =
        N’envoyez ni argent, ni cartes-cadeaux, ni cryptomonnaies, même si l’histoire est très triste.
        Parlez-en aujourd’hui avec un ami ou quelqu’un de votre famille.
        N’envoyez pas de photos de vos papiers ni de photos intimes.
        Si vous avez déjà payé : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.

## Jobs

family-job-task =
    .name = Des petites tâches payées qui finissent par un dépôt
    .next = D’abord ils vous paient un peu. Puis il faut verser de l’argent pour avoir les tâches suivantes ou retirer ce que vous avez gagné.
    .do =
        Ne versez rien. Aucun employeur sérieux ne demande de payer pour toucher un salaire.
        Arrêtez les tâches et quittez le groupe.
        Ne leur prêtez ni votre compte bancaire ni vos mots de passe.
        Si vous avez déjà payé : ne payez pas plus pour « débloquer » quoi que ce soit. Appelez maintenant votre banque.

family-job-advance-fee =
    .name = Un emploi qui vous demande de payer d’abord
    .next = Ils veulent de l’argent pour une formation, du matériel, une vérification ou un visa. Ensuite viennent d’autres frais, ou le silence.
    .do =
        Ne payez rien pour obtenir un emploi.
        N’envoyez pas encore votre pièce d’identité ni vos coordonnées bancaires.
        Cherchez le site de l’entreprise elle-même et demandez là si l’emploi existe.
        Si vous avez déjà payé : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.

family-job-mule =
    .name = Un emploi où vous recevez et renvoyez de l’argent ou des colis
    .next = Ils veulent utiliser votre compte ou votre adresse pour faire passer ce qui a été pris à d’autres. C’est vous qui pourriez devoir en répondre.
    .do =
        Ne recevez rien et ne renvoyez rien. Ne prêtez ni votre compte ni votre carte.
        Si de l’argent est arrivé : laissez-le où il est et prévenez maintenant votre banque.
        Si des colis sont arrivés : ne les renvoyez pas. Demandez à la police quoi faire.
        Prévenir tôt la banque ou la police vous aide.

family-job-trafficking-indicators =
    .name = Un emploi à l’étranger où l’on retient peut-être les gens de force
    .next = Ils veulent que vous partiez vite, tout payé. Une fois là-bas, on peut vous prendre votre passeport et vous empêcher de repartir.
    .do =
        Ne partez pas pour l’instant.
        Ne remettez votre passeport à personne.
        Demandez à votre ambassade ou à votre ministère des affaires étrangères de vérifier l’employeur.
        Si quelqu’un est là-bas et ne peut pas repartir : contactez l’ambassade et la police locale. Ne payez pas de « rançon » par l’intermédiaire d’inconnus.

## Links, apps and files

family-phishing-link =
    .name = Un lien qui mène à une fausse page
    .next = La page demande votre mot de passe, votre numéro de carte ou un code. Ils s’en servent aussitôt.
    .do =
        N’ouvrez pas le lien. S’il est ouvert, fermez-le et ne tapez rien.
        Passez par l’application de l’entreprise, ou tapez vous-même son adresse.
        Si vous avez tapé votre numéro de carte ou un code : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.
        Si vous avez tapé un mot de passe : changez-le maintenant, partout où vous l’utilisez.

family-phishing-wallet-drainer =
    .name = Une page qui vide un portefeuille de cryptomonnaies
    .next = Ils veulent que vous connectiez votre portefeuille, confirmiez quelque chose ou tapiez ses mots secrets. Une seule confirmation peut suffire pour tout prendre.
    .do =
        Ne connectez pas votre portefeuille et ne confirmez rien.
        Ne tapez nulle part les 12 ou 24 mots secrets.
        Si c’est fait : créez un nouveau portefeuille avec de nouveaux mots et mettez-y ce qui reste, maintenant.
        Aucun service d’aide n’a besoin de vos mots secrets.

family-malware-apk =
    .name = Un fichier ou une application qui peut prendre le contrôle de votre téléphone
    .next = Ils veulent que vous l’installiez et que vous lui permettiez tout. Alors ils peuvent lire vos codes et déplacer votre argent.
    .do =
        Ne l’ouvrez pas, ne l’installez pas. Supprimez-le.
        S’il est installé : activez le mode avion et appelez votre banque depuis un autre téléphone.
        Ensuite, supprimez l’application, ou faites remettre le téléphone à zéro par quelqu’un de confiance.
        Prenez vos applications seulement dans le magasin officiel de votre téléphone.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = Une boutique ou un vendeur qui ne livrera peut-être jamais
    .next = Ils veulent un paiement par virement, cryptomonnaies ou carte-cadeau, en dehors du paiement de la boutique. Ensuite, rien n’arrive.
    .do =
        Ne payez pas par virement, cryptomonnaies ou carte-cadeau.
        Payez seulement à l’intérieur de la plateforme de vente.
        Cherchez sur internet le nom de la boutique avec le mot « arnaque ».
        Si vous avez déjà payé : demandez maintenant à votre banque d’arrêter le paiement ou de le faire revenir.

family-shopping-buyer =
    .name = Un acheteur qui paie d’une drôle de façon
    .next = Ils envoient une fausse preuve de paiement, un lien pour « recevoir » l’argent, ou trop d’argent, et veulent que vous rendiez la différence.
    .do =
        N’envoyez ni l’objet ni la « différence » avant de voir l’argent dans l’application de votre propre banque.
        Pour recevoir de l’argent, il ne faut jamais donner un code ni ouvrir un lien.
        Restez dans la messagerie et le paiement de la plateforme de vente.
        Si vous avez tapé votre numéro de carte ou un code : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.

family-rental-deposit =
    .name = Un logement à louer qui demande de l’argent avant la visite
    .next = Ils veulent une caution ou des frais de réservation avant la visite. Puis viennent d’autres frais, et il n’y a pas de clés.
    .do =
        Ne payez rien avant une visite à l’intérieur, par vous ou par quelqu’un de confiance.
        N’envoyez pas de copie de votre pièce d’identité.
        Regardez si les mêmes photos sont ailleurs avec une autre adresse.
        Si vous avez déjà payé : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.

family-loan-advance-fee =
    .name = Un prêt qui demande de l’argent d’abord
    .next = Ils veulent des frais, une assurance ou un « paiement test » avant de verser la somme. Le prêt ne vient pas.
    .do =
        Ne payez rien pour obtenir un prêt.
        N’installez pas d’application de prêt par un lien. Certaines lisent vos contacts et vous menacent ensuite.
        N’envoyez ni pièce d’identité ni accès à votre banque.
        Si vous avez déjà payé : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.

family-ticket-fake =
    .name = Des billets ou des voyages qui n’existent peut-être pas
    .next = Ils veulent un paiement rapide par virement, avant que quelqu’un d’autre les prenne. Ensuite, il n’y a pas de billet.
    .do =
        Ne payez pas par virement ni en cryptomonnaies.
        Achetez seulement à l’organisateur, ou au vendeur qu’il indique.
        Si vous avez déjà payé : demandez maintenant à votre banque d’arrêter le paiement ou de le faire revenir.

family-charity-fake =
    .name = Un appel aux dons qui est peut-être faux
    .next = Ils veulent que votre don aille sur un compte ou un portefeuille privé. Il n’arrive pas à ceux qui en ont besoin.
    .do =
        Ne donnez pas par ce message.
        Pour aider, ouvrez le site d’une association que vous connaissez et donnez là.
        Ne donnez pas votre numéro de carte dans une conversation.
        Si vous avez déjà payé : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.

## Luck and threats

family-prize-giveaway =
    .name = Un prix qui vous demande quelque chose
    .next = Ils veulent des frais, une taxe, votre numéro de carte ou un code avant de donner le prix. Il n’y a pas de prix.
    .do =
        Ne payez rien pour recevoir un prix.
        Ne donnez ni numéro de carte ni code.
        Ouvrez vous-même le site de l’entreprise et regardez si le prix y est.
        Si vous avez déjà payé ou donné votre numéro de carte : appelez maintenant votre banque.

family-prize-inheritance =
    .name = Une fortune ou un héritage venant d’une personne inconnue
    .next = Ils veulent de l’argent pour des papiers, des avocats ou des taxes. Chaque paiement mène au suivant.
    .do =
        Ne payez rien et n’envoyez pas de copie de votre pièce d’identité.
        Cessez de répondre. Vous ne devez aucune explication.
        Si vous avez déjà payé : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.

family-gambling-fake =
    .name = Des paris ou un casino qui ne paiera peut-être pas
    .next = D’abord vous gagnez un peu. Puis il faut verser plus, ou payer des frais, pour retirer vos gains.
    .do =
        Ne versez rien et ne payez pas de frais pour retirer vos gains.
        Quittez le groupe. Ses gagnants sont peut-être inventés.
        Ne leur prêtez pas votre compte.
        Si vous avez déjà payé : appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte.

family-extortion-sextortion =
    .name = Une menace de montrer des photos intimes
    .next = Ils veulent de l’argent, vite. À ceux qui paient, on demande encore plus. Souvent, ces photos n’existent même pas.
    .do =
        Ne payez pas et cessez de répondre.
        Gardez les messages comme preuve.
        Signalez le compte dans l’application et prévenez la police.
        Moins de 18 ans ? Parlez-en aujourd’hui à un adulte de confiance. Vous n’y êtes pour rien.

family-recovery-scam =
    .name = Quelqu’un qui promet de récupérer de l’argent perdu
    .next = Ils veulent d’abord des frais ou une taxe, ou voir votre compte. Ensuite, cet argent est perdu lui aussi.
    .do =
        Ne payez rien et ne laissez personne entrer dans votre téléphone, votre compte ou votre portefeuille.
        La police et les banques ne font pas payer leur aide.
        Parlez seulement avec votre banque et la police, à des numéros que vous avez cherchés vous-même.

## Of no family

family-general-signs =
    .name = Des signes d’alerte communs à beaucoup d’arnaques
    .next = Je ne sais pas de quel genre il s’agit. Souvent, on demande ensuite de l’argent, un code ou des papiers.
    .do =
        Ne faites rien dans la précipitation.
        N’envoyez ni argent, ni codes, ni papiers.
        Demandez à la personne ou à l’entreprise, à un numéro que vous connaissez déjà.
        Parlez-en avec quelqu’un de confiance.

family-honest-lookalike =
    .name = Des mots que les vrais avis utilisent aussi

## Where in the script a message stands

stage-opener = Cela ressemble à un début : un premier mot aimable, et rien de demandé pour l’instant.
stage-trust = On semble chercher à gagner votre confiance. La demande vient plus tard.
stage-hook = Cela ressemble à l’appât : une offre ou une frayeur pour vous faire répondre.
stage-first-payment = Cela ressemble au moment où l’on demande le premier argent ou le premier code.
stage-squeeze = Cela ressemble au moment où l’on demande toujours plus, ou bien où l’on menace.
stage-recovery = Cela semble viser des personnes qui ont déjà perdu de l’argent.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = Vous avez déjà payé ou donné quelque chose

family-asker-travelled =
    .name = Quelqu’un est là-bas et ne peut pas repartir
