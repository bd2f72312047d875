# Why words are worrying: one plain sentence or two for each reason a rule may name.

# What they ask for
why-asks-code = It asks for a code that was sent to you. Whoever has that code can take over your account, so real staff never ask for it.
why-asks-password = It asks for your password. Real services never need you to tell it to anyone.
why-asks-seed-words = It asks for the secret words or key of your wallet. Anyone who knows them can take all your coins.
why-asks-card-details = It asks for your card or bank details. With them a stranger can spend your money.
why-asks-id-documents = It asks for a photo of your ID or passport. Strangers can use it to open accounts in your name.
why-asks-money-first = It asks you to pay before you get anything. Once you have paid, there is often another fee and nothing comes.
why-asks-deposit-to-unlock = It asks you to pay before you are paid. Real jobs and real platforms never do that.
why-asks-unusual-payment = It wants to be paid in a way that is very hard to get back, such as gift cards, coins or a transfer to a private person.
why-asks-remote-access = It asks you to share your screen or let someone control your device. They could then see your bank and your codes.
why-asks-install-app = It asks you to install an app from outside the official store. Such an app can read your messages and empty your account.
why-asks-move-to-other-app = It asks you to go on in another app or a private chat, where nobody else can see what happens.
why-asks-secrecy = It asks you to keep this secret. Someone honest has no reason to stop you asking your family or your bank.
why-asks-to-receive-money = It asks you to let money or parcels pass through your hands. They are often stolen, and the police would find you first.

# How they press
why-pressure-time = It hurries you. People who rush you do not want you to stop and check.
why-pressure-account-loss = It says you will lose your account unless you act now. Open the app or website yourself and look there instead.
why-pressure-arrest = It threatens you with arrest or a court. Real police do not ask for money or do their work in a chat.

# Who they say they are
why-claims-support = It says it comes from a support team. Anyone can write that, so look for help only inside the app or website itself.
why-claims-telegram-staff = It says it comes from Telegram. Telegram does not ask for codes and does not send links to save your account.
why-claims-bank = It says it comes from your bank. Call the number printed on your card to find out if that is true.
why-claims-authority = It says it comes from the police or a government office. Real offices do not take payments or secrets in a chat.
why-claims-shop-support = It says it is the customer service of a shop. Check the order only inside the shop's own app or website.
why-claims-refund-compensation = It promises a refund or extra money back that you did not ask for. Real refunds go back the way you paid.
why-claims-auto-charge = It says you will be charged for something you never ordered. The fear of losing money is meant to make you call or click.
why-claims-delivery-problem = It says something is wrong with a parcel. Look it up on the carrier's own site, not through this message.
why-claims-family-new-number = It says it is someone close to you with a new number or sudden trouble. Call the number you already know before you do anything.
why-claims-boss = It says it comes from your boss or a leader. Ask them in person or by a call before you buy or pay anything.
why-claims-prize = It says you have won something. You cannot win a contest you did not enter, and real prizes cost nothing.
why-claims-inheritance = It offers you a share of a stranger's fortune. Such a fortune does not exist; only the fees are real.
why-claims-recover-money = It promises to get lost money back. People who were robbed once are often called again by the same thieves.

# What they promise
why-promise-sure-profit = It promises profit without risk. Nobody can promise that, not even a bank.
why-promise-return-rate = It promises a fixed gain every day or week. No honest investment grows like that.
why-promise-insider-teacher = It talks of a teacher or a secret tip that makes people rich. Whoever really had one would not share it with strangers.
why-promise-free-coins = It promises free coins. The page behind it is often made to take coins out of your wallet.
why-promise-easy-pay = It promises good money for very little work. Real jobs do not pay strangers that much for so little.
why-promise-task-pay = It offers paid online tasks from someone you do not know. At first you get a little, and then you are asked to pay in.
why-promise-overseas-all-paid = It offers a job abroad with the flight, visa and bed all paid. People who went were locked up and forced to work, so do not travel before your embassy has checked it.
why-promise-loan-no-check = It offers a loan that nobody checks. Real lenders do check, and they never want a fee first.

# Jobs abroad
why-offers-overseas-job = It offers a job abroad through a chat. Please have the employer checked by your embassy before you say yes.
why-sign-passport-taken = Someone would keep the passport, or will not let people leave. That is a sign of danger: nobody may take your passport.
why-sign-border-crossing = The journey goes over a border, or you are told to fool the border guards. That is a sign of danger, so please do not travel.

# Strangers who are kind
why-opener-wrong-number = It looks like a message sent to the wrong number. Many long scams begin with exactly this friendly mistake.
why-opener-warm-stranger = A stranger is very warm very quickly. It may be honest, but scammers also begin by being a friend.
why-turn-to-investing = The chat turns from friendship or love to investing. That turn is the heart of a very common scam.
why-fake-platform-withdrawal = It wants your coins moved to its platform, or a payment before you may take your own money out. The platform is most likely fake.
why-love-needs-money = Someone dear whom you may never have met needs money for an emergency. Love is often used this way to get money.

# Threats
why-threat-pictures = It threatens to show private pictures. Do not pay, because paying brings more demands; you are not to blame, and there is help.

# Links, files, letters
why-link-hidden = The words of the link show one address, but it leads to another.
why-link-lookalike = The link looks like a known address but is a different one, or its true address is hidden.
why-link-disguised = The address of the link is written in a way that hides where it leads.
why-link-shortened = The link is shortened, so you cannot see where it leads.
why-link-installer = The link or file puts an app on your device. Install apps only from the official store.
why-wallet-address = It contains the address of a coin wallet. Coins sent there can hardly ever be brought back.
why-letters-disguised = Some letters are swapped for look-alikes or hidden. Honest people do not need to hide their words.

# Other lures
why-task-pay-for-clicks = It pays for likes, ratings or small clicks. No honest company does; later you would be asked to pay in.
why-vote-for-me = It asks you to vote through a link. Such pages often ask for your phone number and a code, and then take your account.
why-gift-premium = It offers a free Premium or Stars gift through a link. Real gifts appear inside Telegram and never need a code.
why-gambling-win = It promises sure or easy wins in a game or bet. Nobody can know the result, and such sites often keep your money.
why-cheap-goods-off-platform = It offers goods far too cheap or wants to be paid outside the shop. Then nobody protects your payment.
why-buyer-overpays = The buyer sends you to a link, or pays too much and wants some back. The first payment is usually not real.
why-rent-before-viewing = It asks for money for a home you have not seen. The home may not be theirs, or may not exist.

# More reasons
why-boss-company-money = It uses a boss's name to draw you into a group, ask about the company's money or order a payment. Ask the boss by phone or in person.
why-boss-hello = It says it is a superior and writes from an account you do not know. A wish for money often follows; ask on the number you already have.
why-friend-asks-money = It sounds like someone you know and urgently wants a transfer, a payment for them or cards. Their account may be taken over; phone them.
why-family-unsure = It says it is a relative or friend, but that is not certain yet. Call the number you already had.
why-asks-run-statements = It wants you to move money first to "run up statements" or "verify the account", to be given back later. Such money rarely comes back.
why-undo-instalments = It says a wrong setting will cost you money and tells you how to undo it. A cash machine or online bank cannot cancel an order; it only sends money away.
why-seller-certify = It says a seller must first be "certified" or "sign". Look inside the platform yourself; do not scan a code or give bank details.
why-guides-you = It speaks of a charge or refund and wants to lead you step by step, or says someone will call you. Look in the official app yourself.
why-close-credit-line = It says an account or credit line must be closed or your credit record suffers. Records are not changed like this; look in the official app.
why-wallet-connect = It wants you to connect or confirm your wallet, or pay a small fee first. All that is in the wallet may then be taken.
why-pay-in-get-more = It says you pay in a sum and soon get more back. The first sums may come back; the larger ones do not.
why-coins-for-strangers = It wants coins bought or sold with strangers at an unusual price. The money may be stolen, and your bank card may then be frozen.
why-subsidy-scan = It promises an allowance if you scan a code. Such pages ask for card number and code; ask the office that would pay.
why-notice-with-link = It uses an official or familiar matter to get you to open a link. Open the official app yourself instead.
why-guided-to-platform = It leads you to a platform to open an account and pay in. The money and gains shown there are often not real.
why-threat-secret = It claims to hold something against you and wants money. Do not pay; keep what was sent and go to the police.
why-overseas-lure = It is about work abroad on unusually good or irregular terms. Do not set out before you have checked the company and the work visa.
why-compound-words = These are words used when scam compounds look for people. Do not set out; talk to your family first.
why-overseas-someone-invites = It calls you abroad for work, with the fare or papers arranged by others. You may not be able to leave again; talk to your family first.
why-move-to-safe-place = It says your money is in danger and must go to an account or wallet they give you. No real bank or platform asks this.
why-own-wallet-mining = It says money earns every day while it stays in your own wallet. After the link or the "voucher" it may be taken out.
why-phone-and-code = It wants your phone number and the code you received on a page. With both, someone else may sign in to your account.
why-asks-gift-cards = It wants the numbers or codes of gift or game cards. Once they are given, the money is gone.
