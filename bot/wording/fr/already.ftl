### "What if I already…": the first hour, by what has happened. HTML as in replies.ftl.
### Each body: at most 900 characters, the most urgent step first. No phone numbers: those are in
### the help lines, by country. Never blame; say plainly when something rarely comes back.

already-ask =
    🆘 <b>Que s’est-il passé ?</b>
    Cela arrive chaque jour à des gens prudents. Choisissez ce qui convient ; vous pouvez en choisir plusieurs.

## Buttons: at most 40 characters

button-already-bank = 🏦 J’ai payé par virement
button-already-card = 💳 Payé par carte ou donné ma carte
button-already-crypto = 🪙 J’ai envoyé des cryptomonnaies
button-already-gift-card = 🎁 J’ai acheté des cartes-cadeaux
button-already-cash = 💶 Donné ou posté de l’argent liquide
button-already-code = 🔑 Donné un code ou un mot de passe
button-already-telegram = 📱 J’ai donné mon code Telegram
button-already-app = 📲 J’ai installé une application
button-already-screen = 🖥 J’ai partagé mon écran
button-already-id = 🪪 J’ai envoyé mes papiers
button-already-pictures = 🖼 J’ai envoyé des photos intimes
button-already-account = 🏧 Prêté mon compte, passé de l’argent
button-already-travel = ✈️ C’est un emploi loin de chez moi
button-already-other = Il s’est passé autre chose

already-bank-body =
    🏦 <b>Vous avez payé par virement</b>
    1. Appelez maintenant votre banque, au numéro de téléphone indiqué sur votre carte. Chaque minute compte.
    2. Dites : « Je pense que c’est une arnaque. Arrêtez le paiement et rappelez-le, s’il vous plaît. »
    3. Demandez ce qu’il leur faut de votre part et notez le numéro du dossier.
    4. Ne payez plus rien, quoi que dise l’expéditeur.
    5. Portez plainte à la police. Gardez les messages, le numéro de compte et le reçu.
already-card-body =
    💳 <b>Vous avez payé par carte, ou donné son numéro</b>
    1. Bloquez la carte maintenant : dans l’application de votre banque, ou au numéro de téléphone indiqué sur la carte.
    2. Dites que vous contestez le paiement pour fraude. Un paiement par carte peut souvent être récupéré.
    3. Regardez les derniers paiements et dites à la banque lesquels ne sont pas de vous.
    4. Si vous avez aussi tapé un code de votre banque, dites-le.
    5. Portez plainte à la police. Gardez les messages et l’adresse de la page.
already-crypto-body =
    🪙 <b>Vous avez envoyé des cryptomonnaies</b>
    1. Écrivez maintenant à la plateforme d’où vous les avez envoyées. Demandez de marquer l’adresse qui les a reçues.
    2. Gardez cette adresse et le numéro de l’opération.
    3. Si vous avez tapé les mots secrets de votre portefeuille ou confirmé quelque chose : créez un nouveau portefeuille et mettez-y ce qui reste.
    4. Portez plainte à la police.
    Pour être franc : les cryptomonnaies envoyées reviennent rarement. Un signalement rapide peut encore éviter d’en perdre plus.
already-gift-card-body =
    🎁 <b>Vous avez acheté des cartes-cadeaux</b>
    1. N’envoyez pas les codes, si ce n’est pas déjà fait.
    2. Appelez maintenant l’entreprise nommée sur la carte. Demandez de bloquer ce qui reste dessus.
    3. Gardez les cartes et le ticket : on vous les demandera.
    4. Dites à la boutique et à votre banque comment vous les avez payées.
    5. Portez plainte à la police.
already-cash-body =
    💶 <b>Vous avez donné ou posté de l’argent liquide, de l’or ou une carte bancaire</b>
    1. Appelez la police maintenant, tant que quelqu’un est peut-être encore près de chez vous.
    2. Si c’est parti par la poste : demandez à la poste ou au transporteur d’arrêter le colis. Ayez son numéro sous la main.
    3. Si vous avez donné une carte bancaire : faites-la bloquer maintenant, au numéro de la banque elle-même.
    4. Notez à quoi ressemblait la personne, l’heure et le lieu.
    5. N’ouvrez la porte à personne qui revient.
already-code-body =
    🔑 <b>Vous avez donné un code ou un mot de passe</b>
    1. Si c’était pour votre banque : appelez d’abord la banque, au numéro de téléphone indiqué sur votre carte.
    2. Ouvrez vous-même le compte et changez le mot de passe.
    3. Cherchez « appareils » ou « sessions » dans les réglages et déconnectez tous les autres.
    4. Activez la connexion en deux étapes.
    5. Changez le mot de passe partout où vous utilisiez le même, votre e-mail d’abord.
already-telegram-body =
    📱 <b>Vous avez donné votre code Telegram</b>
    1. Dans Telegram, ouvrez Paramètres, puis Appareils. Fermez toutes les autres sessions.
    2. Puis Paramètres, Confidentialité et sécurité, Vérification en deux étapes (ou « Double authentification ») : mettez un mot de passe.
    3. Si vous ne pouvez plus entrer : reconnectez-vous tout de suite avec votre propre numéro.
    4. Dites à vos contacts que les messages demandant de l’argent ou des votes ne sont pas de vous.
    5. Regardez vos canaux, groupes et bots : enlevez ce que vous ne connaissez pas.
already-app-body =
    📲 <b>Vous avez installé une application qu’on vous a envoyée</b>
    1. Activez maintenant le mode avion et coupez le Wi-Fi.
    2. Appelez votre banque depuis un autre téléphone. Faites arrêter les paiements pour aujourd’hui.
    3. Supprimez l’application. Si c’est impossible, faites remettre le téléphone à zéro par quelqu’un de confiance.
    4. Ensuite, changez vos mots de passe, depuis un autre appareil.
    5. Regardez votre compte bancaire chaque jour pendant quelques semaines.
already-screen-body =
    🖥 <b>Vous avez partagé votre écran ou laissé diriger votre appareil</b>
    1. Raccrochez et arrêtez le partage maintenant. En cas de doute, éteignez l’appareil.
    2. Appelez votre banque depuis un autre téléphone : on a peut-être vu votre compte et vos codes.
    3. Supprimez le programme qu’on vous a fait installer.
    4. Depuis un autre appareil, changez les mots de passe de votre banque et de votre e-mail.
    5. Ne répondez pas si l’on vous rappelle, même si l’on dit être la banque.
already-id-body =
    🪪 <b>Vous avez envoyé une pièce d’identité, des papiers ou un selfie</b>
    1. Prévenez votre banque, pour qu’elle surveille votre compte.
    2. Portez plainte à la police. Ce papier peut vous servir si quelqu’un utilise votre nom.
    3. Demandez à l’organisme de crédit de votre pays de bloquer les nouveaux prêts à votre nom.
    4. Demandez au service qui a fait la pièce d’identité s’il faut la remplacer.
    5. N’envoyez plus rien : pas de selfie, pas de vidéo avec la pièce d’identité à la main.
already-pictures-body =
    🖼 <b>On a des photos intimes de vous</b>
    1. Vous n’y êtes pour rien. Beaucoup de gens vivent cela, et il y a de l’aide.
    2. Ne payez rien, ou plus rien. À ceux qui paient, on redemande.
    3. Cessez de répondre, mais n’effacez rien : gardez les messages et le nom du compte.
    4. Signalez le compte dans l’application et prévenez la police.
    5. Moins de 18 ans ? Parlez-en à un adulte de confiance, aujourd’hui. Le service gratuit « Take It Down » aide à garder ces photos hors d’internet ; pour les adultes, il y a « StopNCII ».
    <b>Si vous sentez que vous n’en pouvez plus, parlez maintenant à quelqu’un :</b> un ami, un médecin ou une ligne d’urgence.
already-account-body =
    🏧 <b>Vous avez prêté votre compte ou fait passer de l’argent</b>
    1. Arrêtez maintenant. Ne renvoyez rien, même si l’on vous menace.
    2. Laissez l’argent où il est et prévenez votre banque aujourd’hui.
    3. Allez vous-même à la police avec les messages. Y aller tôt vous aide.
    4. Si vous avez donné votre carte, vos mots de passe ou votre carte SIM : faites-les bloquer.
already-other-body =
    <b>Quoi qu’il se soit passé, ceci aide presque toujours</b>
    1. Arrêtez : ne payez plus rien et ne répondez plus.
    2. Appelez votre banque, s’il s’agit d’argent ou de coordonnées bancaires.
    3. Changez les mots de passe que l’expéditeur connaît peut-être.
    4. Gardez tout : messages, numéros, reçus.
    5. Parlez-en à quelqu’un de confiance, et à la police.

# Stands under each of the above.
already-second-scam = ⛔ <b>Bientôt, quelqu’un vous proposera peut-être de récupérer votre argent. C’est la deuxième arnaque</b>, même s’il se dit policier, avocat ou banquier. Ne payez rien pour cela. Ne vous fiez qu’aux numéros que vous avez cherchés vous-même.
button-already-more = Il s’est aussi passé autre chose
button-help-lines = ☎️ Qui appeler dans mon pays
