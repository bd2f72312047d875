### What the sender will ask for next, at each stage of the scripts that run in stages.
### Plain text, at most 250 characters. Shown after the stage- sentence of families.ftl, in place of
### the family's .next.

next-investment-romance-baiting =
    .opener = D’abord quelques jours de conversation agréable, peut-être avec des photos d’une belle vie. On ne demande encore rien. Plus tard, on parle de gains par des placements.
    .trust = Bientôt, ils parlent d’un parent ou d’un professeur qui gagne bien, et proposent de vous montrer. Ils demandent peut-être de changer d’application.
    .hook = Ils vous enverront vers un site ou une application pour commencer par une petite somme. Vous en récupérerez peut-être un peu, pour vous mettre en confiance.
    .first-payment = Les chiffres à l’écran vont monter. Ils vous pousseront à verser plus, avec vos économies ou un prêt.
    .squeeze = Ils voudront une taxe, des frais ou un dépôt avant que vous puissiez retirer quoi que ce soit. Après chaque paiement, il en vient un autre.
    .recovery = Quelqu’un proposera de récupérer l’argent contre des frais. Ce sont souvent les mêmes personnes.
next-job-task =
    .opener = Ils vous parleront de tâches faciles, avec des « j’aime » ou des commandes, et vous mèneront vers une autre application ou un « professeur ».
    .trust = Ils vous paieront un peu pour les premières tâches, pour vous mettre en confiance.
    .hook = Il faudra ouvrir un compte sur leur site et y faire des tâches. Bientôt, une tâche coûte de l’argent.
    .first-payment = Il faudra verser de l’argent pour une tâche spéciale, chaque fois plus. Les gains n’existent que sur l’écran.
    .squeeze = Ils diront qu’une erreur ou une taxe bloque votre argent, et demanderont encore un paiement pour le débloquer.
    .recovery = Quelqu’un proposera de récupérer vos versements contre des frais. Ce sont souvent les mêmes personnes.
next-recovery-scam =
    .opener = Ils demanderont combien vous avez perdu et diront que votre argent a été retrouvé.
    .trust = Ils montreront des papiers, des badges ou un faux compte avec votre argent dedans.
    .hook = Ils demanderont vos papiers, vos mots de passe ou à voir votre écran « pour vous payer ».
    .first-payment = Ils voudront d’abord des frais, une taxe ou un dépôt. Rien ne revient.
    .squeeze = Après chaque paiement, il y aura encore un coût, et ils vous presseront.
    .recovery = Ils voudront d’abord des frais, une taxe, ou voir votre compte. Ensuite, cet argent est perdu lui aussi.
next-impersonation-authority =
    .opener = Ils demanderont votre nom et votre numéro, puis parleront d’une affaire contre vous.
    .trust = Ils montreront un badge, une lettre ou un appel vidéo, et vous passeront un « agent ».
    .hook = Ils feront peur avec une arrestation, demanderont le secret et vous empêcheront de raccrocher. Ensuite, il sera question de votre argent.
    .first-payment = Ils vous feront déplacer vos économies « pour vérification », payer une « caution », ou remettre de l’argent liquide ou des cartes.
    .squeeze = Ils menaceront encore d’une arrestation et demanderont plus, peut-être un prêt, jusqu’à ce qu’il ne reste rien.
    .recovery = Quelqu’un dira pouvoir vous mettre hors de cause ou faire revenir l’argent contre des frais.
next-impersonation-ecommerce-support =
    .opener = Ils parleront d’une commande ou d’un colis et demanderont de répondre, d’appeler ou d’ouvrir un lien.
    .trust = Ils citeront votre commande ou un numéro d’employé pour avoir l’air vrais.
    .hook = Ils voudront que vous ouvriez un lien, scanniez un code ou partagiez votre écran « pour annuler » ou « pour rembourser ».
    .first-payment = Ils vous feront payer, emprunter ou déplacer de l’argent « pour tester le compte », et promettront de le rendre.
    .squeeze = Ils diront qu’il y a eu une erreur et qu’il faut payer encore pour avoir le reste.
    .recovery = Quelqu’un proposera de récupérer l’argent contre des frais. Ce sont souvent les mêmes personnes.
