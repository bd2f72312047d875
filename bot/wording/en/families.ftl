### What the bot says about each family of messages.
### Plain text: no HTML tags, no "&". Key: family-<id, dots and underscores as dashes>.
###   .name  after "What kind:"
###   .next  what this kind of sender wants next, one or two sentences
###   .do    what to do now, one short sentence or two a line, the most urgent first

## Somebody who pretends to be somebody else

family-impersonation-support =
    .name = Someone who pretends to be customer support
    .next = They want a code, a password, the secret words of your wallet, or a look at your screen. With these they take over your account and empty it.
    .do =
        Send no code, no password and no secret words. Real support never needs them.
        Do not share your screen and do not install an app for them. If you did: end it now, and remove the app.
        Do not use the links or numbers in this message. Open the app or website yourself and ask there.
        If you already gave a code: change your password now and log out all other devices.

family-impersonation-ecommerce-support =
    .name = Someone who pretends to be a shop or a delivery service
    .next = They want you to open a link, scan a code, share your screen or send money so that you "get the refund" or "stop a charge". Then your own money is gone.
    .do =
        Pay nothing to get a refund or to cancel something. A real refund comes back the way you paid.
        Do not share your screen and do not install an app for them.
        Open the shop's own app and look at your order there.
        If they saw your screen: end the call, and call your bank on the number printed on your card.

family-impersonation-authority =
    .name = Someone who pretends to be the police, a court or a government office
    .next = They frighten you with arrest, tell you to keep it secret and keep you on the line. Then they want you to send money "for checking".
    .do =
        End the call or the chat. You are allowed to.
        Send no money and no papers. No police or court has you move your savings to check them.
        Tell someone you trust now, above all if you were told to keep it secret.
        Look up the number of the office yourself and ask there.

family-impersonation-bank =
    .name = Someone who pretends to be your bank
    .next = They want a code or your card number, or they want you to move your money to another account "to protect it".
    .do =
        Tell no code and move no money.
        Call your bank yourself, on the number printed on your card.
        Do not tap links in this message.
        If you already gave a code or card number: ask the bank to block the card and the account now.

family-impersonation-friend-family =
    .name = Someone who pretends to be a relative or friend
    .next = Soon they need money in a hurry: a bill, a broken phone, an accident. There is always a reason why they cannot talk.
    .do =
        Send no money yet.
        Call the person on the number you have always used.
        Ask something only the real person can know. Even a voice can be copied.
        If you already paid: call your bank now, on the number printed on your card.

family-impersonation-boss =
    .name = Someone who pretends to be your boss
    .next = They want you to buy gift cards or send a payment, fast and without telling anybody.
    .do =
        Buy nothing and send nothing yet.
        Ask your boss face to face, or on a number you already know.
        Tell a colleague, even if you were asked to keep it quiet.
        If you already paid: tell your bank and your workplace now. Every minute helps.

family-impersonation-admin-telegram =
    .name = Someone who pretends to be Telegram or a group admin
    .next = They want you to log in on their page or to tell them your login code. Then they own your account and write to your contacts in your name.
    .do =
        Tell nobody the code that Telegram sends you.
        Do not open the link, do not vote, do not take the "gift".
        If you already typed a code: open Settings, then Devices, and end all other sessions.
        Then set a password under Settings, Privacy and Security, Two-Step Verification.

## Investing and love

family-investment-crypto-lure =
    .name = A promise of sure profit
    .next = They start with a small sum and may even pay you a little. Then the sums grow, and you cannot get your money out.
    .do =
        Send no money and no crypto. Nobody can promise a profit.
        Leave the group. The happy members may be part of it.
        Before you invest anywhere, ask the office that oversees investments in your country.
        If you already paid: pay no more, and call your bank or exchange now.

family-investment-fake-platform =
    .name = An investment site or app that shows money which is not there
    .next = They want a fee, a tax or a deposit before you may take your money out. After each payment comes another.
    .do =
        Pay no fee and no tax to get money out. It does not come.
        Tell your bank or crypto exchange now, and the police.
        Keep pictures of the site, the addresses and the chats.
        Do not believe anyone who offers to get the money back for a fee.

family-investment-romance-baiting =
    .name = A warm stranger who leads you to investing
    .next = First come weeks of friendly talk. Then a relative or a "teacher" who earns well, and a site where you should put in money.
    .do =
        Send no money and install no investing app they name.
        You may simply stop answering. You owe no explanation.
        Talk about it with someone close to you.
        If you already paid in: pay no fee to get it out, and call your bank or exchange now.

family-romance-money =
    .name = An online love who needs money
    .next = They need money for a ticket, a visa or a hospital. After each payment there is a new emergency.
    .do =
        Send no money, no gift cards and no crypto, however sad the story.
        Talk about it with a friend or relative today.
        Do not send pictures of your papers or private pictures.
        If you already paid: call your bank now, on the number printed on your card.

## Jobs

family-job-task =
    .name = Paid tasks that end in a deposit
    .next = First they pay you a little. Then you must pay in to get the next tasks, or to take out what you earned.
    .do =
        Pay nothing in. No honest job asks you to pay to get your wage.
        Stop the tasks and leave the group.
        Do not lend them your bank account or your logins.
        If you already paid: do not pay more to "unlock" it. Call your bank now.

family-job-advance-fee =
    .name = A job that asks you to pay first
    .next = They want money for training, equipment, a check or a visa. After that come more fees, or silence.
    .do =
        Pay nothing to get a job.
        Do not send your ID or bank details yet.
        Find the company's own website and ask there whether the job is real.
        If you already paid: call your bank now, on the number printed on your card.

family-job-mule =
    .name = A job in which you receive and pass on money or parcels
    .next = They want to use your account or address to move what was taken from others. You may have to answer for it.
    .do =
        Receive nothing and pass on nothing. Do not lend out your account or card.
        If money has come: leave it where it is and tell your bank now.
        If parcels have come: do not send them on. Ask the police what to do.
        Telling the bank or police early helps you.

family-job-trafficking-indicators =
    .name = A job abroad that may hold people against their will
    .next = They want you to travel soon, with all paid. Once there, your passport may be taken and you may not be allowed to leave.
    .do =
        Do not travel yet.
        Do not hand your passport to anyone.
        Ask your embassy or your foreign ministry to check the employer.
        If someone is there and cannot leave: contact the embassy and the local police. Pay no "release fee" through strangers.

## Links, apps and files

family-phishing-link =
    .name = A link that leads to a false page
    .next = The page asks for your login, your card number or a code. They use it at once.
    .do =
        Do not open the link. If it is open, close it and type nothing.
        Go to the company through its own app, or type its address yourself.
        If you typed card details or a code: call your bank now, on the number printed on your card.
        If you typed a password: change it now, everywhere you use it.

family-phishing-wallet-drainer =
    .name = A page that empties a crypto wallet
    .next = They want you to connect your wallet, confirm something or type its secret words. One confirmation can be enough to take everything.
    .do =
        Do not connect your wallet and confirm nothing.
        Type the 12 or 24 secret words nowhere.
        If you already did: make a new wallet with new words and move there what is left, now.
        Nobody from support needs your secret words.

family-malware-apk =
    .name = A file or app that may take over your phone
    .next = They want you to install it and to allow it everything. Then they can read your codes and move your money.
    .do =
        Do not open or install it. Delete it.
        If it is installed: turn on aeroplane mode, and call your bank from another phone.
        Then remove the app, or have the phone reset by someone you trust.
        Take apps only from your phone's own app store.

## Buying, selling, renting, borrowing

family-shopping-fake-shop =
    .name = A shop or seller that may never deliver
    .next = They want you to pay by transfer, crypto or gift card, outside the shop's own payment. Then nothing comes.
    .do =
        Do not pay by transfer, crypto or gift card.
        Pay only inside the selling platform.
        Search the internet for the name of the shop together with the word "scam".
        If you already paid: ask your bank now to stop the payment or take it back.

family-shopping-buyer =
    .name = A buyer with a strange way of paying
    .next = They send a false proof of payment, a link to "receive" the money, or too much money and want the difference back.
    .do =
        Send no goods and no "difference" until your own bank app shows the money.
        To receive money you never need to tell a code or open a link.
        Stay in the chat and payment of the selling platform.
        If you typed card details or a code: call your bank now, on the number printed on your card.

family-rental-deposit =
    .name = A home to rent that wants money before you have seen it
    .next = They want a deposit or a booking fee before a viewing. Then more fees follow, and there are no keys.
    .do =
        Pay nothing before you, or someone you trust, has been inside.
        Do not send a copy of your ID.
        Look whether the same pictures stand elsewhere with another address.
        If you already paid: call your bank now, on the number printed on your card.

family-loan-advance-fee =
    .name = A loan that asks for money first
    .next = They want a fee, an insurance or a "test payment" before they pay out. The loan does not come.
    .do =
        Pay nothing to get a loan.
        Install no loan app from a link. Some read your contacts and threaten you later.
        Do not send your ID or bank login.
        If you already paid: call your bank now, on the number printed on your card.

family-ticket-fake =
    .name = Tickets or trips that may not exist
    .next = They want quick payment by transfer, before somebody else takes them. Then there is no ticket.
    .do =
        Do not pay by transfer or crypto.
        Buy only from the organiser, or from the seller the organiser names.
        If you already paid: ask your bank now to stop the payment or take it back.

family-charity-fake =
    .name = A call for donations that may be false
    .next = They want your gift to go to a private account or wallet. It does not reach those in need.
    .do =
        Do not give through this message.
        To help, open the website of a charity you know and give there.
        Give no card details in a chat.
        If you already paid: call your bank now, on the number printed on your card.

## Luck and threats

family-prize-giveaway =
    .name = A prize that wants something from you
    .next = They want a fee, a tax, your card details or a code before you get the prize. There is no prize.
    .do =
        Pay nothing to receive a prize.
        Give no card details and no code.
        Open the company's own website yourself and look whether the prize is there.
        If you already paid or gave card details: call your bank now.

family-prize-inheritance =
    .name = A fortune or inheritance from a stranger
    .next = They want fees for papers, lawyers or taxes. Each payment leads to the next.
    .do =
        Pay nothing and send no copy of your ID.
        Stop answering. You owe no explanation.
        If you already paid: call your bank now, on the number printed on your card.

family-gambling-fake =
    .name = Betting or a casino that may not pay out
    .next = First you win a little. Then you must pay in more, or pay a fee, to take your winnings out.
    .do =
        Pay nothing in, and no fee to take winnings out.
        Leave the group. Its winners may be invented.
        Do not lend them your account.
        If you already paid: call your bank now, on the number printed on your card.

family-extortion-sextortion =
    .name = A threat to show private pictures
    .next = They want money, fast. Those who pay are asked for more. Often there are no pictures at all.
    .do =
        Do not pay, and stop answering.
        Keep the messages as proof.
        Report the account in the app, and tell the police.
        Under 18? Tell an adult you trust today. You are not to blame.

family-recovery-scam =
    .name = Someone who promises to get lost money back
    .next = They want a fee or a tax first, or a look into your account. Then that money is gone as well.
    .do =
        Pay nothing, and let nobody into your phone, account or wallet.
        Police and banks take no fee for helping you.
        Talk only with your bank and the police, on numbers you looked up yourself.

## Of no family

family-general-signs =
    .name = Warning signs that many scams share
    .next = I do not know which kind it may be. Often a request for money, a code or papers comes next.
    .do =
        Do nothing in a hurry.
        Send no money, no codes and no papers.
        Ask the person or company on a number you already know.
        Talk about it with someone you trust.

family-honest-lookalike =
    .name = Words that honest notices use as well

## Where in the script a message stands

stage-opener = This looks like a beginning: a friendly first word, and nothing asked for yet.
stage-trust = They seem to be winning your trust. The request comes later.
stage-hook = This looks like the bait: an offer or a fright that makes you answer.
stage-first-payment = This looks like the point where they ask for the first money or the first code.
stage-squeeze = This looks like the point where they ask for more and more, or threaten.
stage-recovery = This looks aimed at people who have already lost money.

## The asker's own words: they need help, not a warning

family-asker-paid =
    .name = You have already paid or given something

family-asker-travelled =
    .name = Somebody is there and cannot leave
