"""Brands that scammers imitate, each with the domains that really are its own.

Checked by the domains the companies print on their own pages; a domain missing here makes an
honest link look like an imitation, so when in doubt a domain belongs in. The key is the brand as
it appears in a host, without hyphens.
"""

from collections.abc import Mapping
from types import MappingProxyType

from rules.signals.brands_of_countries import OF_COUNTRIES
from rules.signals.word_list import words_of

_EXCHANGES_AND_WALLETS = {
    "binance": "binance.com binance.me binance.us binance.org bnbchain.org binance.vision"
    " binance.th",
    "coinbase": "coinbase.com base.org cb.run",
    "kraken": "kraken.com",
    "bybit": "bybit.com bybit.eu bybitglobal.com",
    "okx": "okx.com okx.ac okex.com",
    "huobi": "huobi.com htx.com",
    "htx": "htx.com",
    "kucoin": "kucoin.com",
    "bitget": "bitget.com",
    "bitfinex": "bitfinex.com",
    "bitstamp": "bitstamp.net",
    "bitmart": "bitmart.com",
    "cryptocom": "crypto.com",
    "gemini": "gemini.com google.com",
    "gateio": "gate.io gate.com",
    "mexc": "mexc.com",
    "upbit": "upbit.com",
    "bithumb": "bithumb.com",
    "wazirx": "wazirx.com",
    "coindcx": "coindcx.com",
    "hashkey": "hashkey.com",
    "coinmarketcap": "coinmarketcap.com",
    "coingecko": "coingecko.com",
    "blockchain": "blockchain.com blockchain.info",
    "metamask": "metamask.io",
    "trustwallet": "trustwallet.com",
    "imtoken": "token.im imtoken.com",
    "tokenpocket": "tokenpocket.pro",
    "phantom": "phantom.app phantom.com",
    "ledger": "ledger.com",
    "trezor": "trezor.io",
    "exodus": "exodus.com",
    "uniswap": "uniswap.org",
    "pancakeswap": "pancakeswap.finance",
    "opensea": "opensea.io",
    "walletconnect": "walletconnect.com walletconnect.network walletconnect.org",
    "etherscan": "etherscan.io",
    "tronscan": "tronscan.org tronscan.io",
    "tronlink": "tronlink.org",
    "tether": "tether.to",
    "robinhood": "robinhood.com",
    "etoro": "etoro.com",
}
_BANKS_AND_PAYMENT = {
    "paypal": "paypal.com paypal.me paypalobjects.com paypal-corp.com",
    "paypay": "paypay.ne.jp paypay-bank.co.jp",
    "paytm": "paytm.com paytm.in paytm.me",
    "phonepe": "phonepe.com",
    "venmo": "venmo.com",
    "zelle": "zellepay.com zelle.com",
    "cashapp": "cash.app",
    "revolut": "revolut.com revolut.me",
    "wise": "wise.com transferwise.com",
    "westernunion": "westernunion.com",
    "moneygram": "moneygram.com",
    "stripe": "stripe.com",
    "payoneer": "payoneer.com",
    "skrill": "skrill.com",
    "klarna": "klarna.com",
    "visa": "visa.com",
    "mastercard": "mastercard.com mastercard.us",
    "americanexpress": "americanexpress.com aexp.com",
    "bankofamerica": "bankofamerica.com bofa.com",
    "wellsfargo": "wellsfargo.com",
    "citibank": "citibank.com citi.com citibankonline.com",
    "chase": "chase.com jpmorganchase.com",
    "jpmorgan": "jpmorgan.com jpmorganchase.com",
    "capitalone": "capitalone.com",
    "hsbc": "hsbc.com hsbcnet.com",
    "barclays": "barclays.co.uk barclays.com",
    "natwest": "natwest.com",
    "lloydsbank": "lloydsbank.com lloydsbank.co.uk lloydsbankinggroup.com",
    "santander": "santander.com santander.co.uk santander.com.br santanderbank.com",
    "monzo": "monzo.com",
    "standardchartered": "sc.com standardchartered.com",
    "commbank": "commbank.com.au",
    "westpac": "westpac.com.au",
    "maybank": "maybank2u.com.my maybank.com maybank2u.com",
    "cimb": "cimb.com cimbclicks.com.my",
    "sbi": "sbi.co.in onlinesbi.sbi sbi.bank.in onlinesbi.sbi.bank.in sbicard.com sbi.com.sg"
    " sbisec.co.jp",
    "hdfcbank": "hdfcbank.com hdfcbank.net hdfc.bank.in",
    "icicibank": "icicibank.com icici.bank.in icicibank.co.in",
    "dbs": "dbs.com dbs.com.sg dbs.com.hk",
    "ocbc": "ocbc.com",
    "hangseng": "hangseng.com",
    "bochk": "bochk.com",
    "hkma": "hkma.gov.hk",
    "icbc": "icbc.com.cn icbc-ltd.com icbc.com",
    "ccb": "ccb.com",
    "abchina": "abchina.com abchina.com.cn",
    "cmbchina": "cmbchina.com",
    "bankcomm": "bankcomm.com",
    "unionpay": "unionpay.com unionpayintl.com 95516.com",
    "alipay": "alipay.com alipayobjects.com alipayplus.com alipay.hk",
    "alipayhk": "alipayhk.com",
    "payme": "payme.hsbc.com.hk",
    "cathaybk": "cathaybk.com.tw",
    "esunbank": "esunbank.com esunbank.com.tw",
    "ctbcbank": "ctbcbank.com",
    "linepay": "line.me",
    "mercadopago": "mercadopago.com mercadopago.com.br mercadopago.com.ar mercadopago.com.mx",
}
_COURIERS = {
    "dhl": "dhl.com dhl.de",
    "fedex": "fedex.com",
    "ups": "ups.com",
    "usps": "usps.com",
    "royalmail": "royalmail.com",
    "evri": "evri.com",
    "dpd": "dpd.com dpd.co.uk dpdgroup.com dpdlocal.co.uk",
    "canadapost": "canadapost.ca canadapost-postescanada.ca",
    "auspost": "auspost.com.au",
    "indiapost": "indiapost.gov.in",
    "singpost": "singpost.com",
    "hongkongpost": "hongkongpost.hk hongkongpost.com",
    "sfexpress": "sf-express.com",
    "cainiao": "cainiao.com",
    "ninjavan": "ninjavan.co",
    "correos": "correos.es",
    "laposte": "laposte.fr laposte.net",
    "chronopost": "chronopost.fr",
    "deutschepost": "deutschepost.de",
    "posteitaliane": "poste.it posteitaliane.it",
    "tcat": "t-cat.com.tw",
}
_SHOPS_AND_SERVICES = {
    "amazon": "amazon.com amazonaws.com amazon.dev amazon.science aboutamazon.com amazonpay.in",
    "ebay": "ebay.com",
    "walmart": "walmart.com walmart.ca walmart.com.mx",
    "aliexpress": "aliexpress.com aliexpress.us aliexpress.ru",
    "alibaba": "alibaba.com alibabagroup.com alibabacloud.com alibaba-inc.com",
    "taobao": "taobao.com taobao.tw",
    "tmall": "tmall.com tmall.hk",
    "xianyu": "goofish.com xianyu.com",
    "pinduoduo": "pinduoduo.com yangkeduo.com",
    "jingdong": "jd.com jd.hk",
    "meituan": "meituan.com",
    "douyin": "douyin.com",
    "xiaohongshu": "xiaohongshu.com xhslink.com",
    "temu": "temu.com",
    "shein": "shein.com",
    "shopee": "shopee.com shopee.tw shopee.sg shopee.co.id shopee.com.my shopee.ph shopee.vn",
    "lazada": "lazada.com lazada.sg lazada.com.my lazada.co.id lazada.com.ph lazada.vn",
    "tokopedia": "tokopedia.com",
    "carousell": "carousell.com carousell.sg carousell.com.hk carousell.com.my",
    "momoshop": "momoshop.com.tw momo.com.tw",
    "hktvmall": "hktvmall.com",
    "flipkart": "flipkart.com",
    "rakuten": "rakuten.com rakuten.co.jp rakuten.tv",
    "mercari": "mercari.com mercari.jp",
    "mercadolivre": "mercadolivre.com.br mercadolivre.com",
    "mercadolibre": "mercadolibre.com mercadolibre.com.ar mercadolibre.com.mx",
    "vinted": "vinted.com",
    "depop": "depop.com",
    "etsy": "etsy.com",
    "costco": "costco.com",
    "ikea": "ikea.com ikea.com.hk",
    "booking": "booking.com",
    "airbnb": "airbnb.com",
    "agoda": "agoda.com",
    "netflix": "netflix.com netflix.net",
    "spotify": "spotify.com",
    "disneyplus": "disneyplus.com",
    "ticketmaster": "ticketmaster.com livenation.com",
    "steam": "steampowered.com steamcommunity.com steamgames.com",
    "steamcommunity": "steamcommunity.com",
    "roblox": "roblox.com",
    "apple": "apple.com apple.co",
    "icloud": "icloud.com icloud.com.cn",
    "google": "google.com goo.gl g.co googleapis.com googleusercontent.com withgoogle.com"
    " googleblog.com googlesource.com",
    "youtube": "youtube.com youtu.be youtube-nocookie.com",
    "microsoft": "microsoft.com microsoftonline.com aka.ms live.com office.com windows.net",
    "office365": "office.com office365.com",
    "onedrive": "onedrive.com live.com",
    "dropbox": "dropbox.com dropboxusercontent.com",
    "docusign": "docusign.com docusign.net",
    "adobe": "adobe.com",
    "samsung": "samsung.com",
    "huawei": "huawei.com",
    "xiaomi": "xiaomi.com mi.com",
    "norton": "norton.com",
    "mcafee": "mcafee.com",
    "geeksquad": "geeksquad.com bestbuy.com",
    "anydesk": "anydesk.com",
    "teamviewer": "teamviewer.com teamviewer.cn",
}
_MESSENGERS_AND_NETWORKS = {
    "telegram": "telegram.org t.me telegram.me telegram.dog telegra.ph graph.org telesco.pe"
    " tg.dev fragment.com telegram-cdn.org",
    "whatsapp": "whatsapp.com whatsapp.net wa.me whatsappbrand.com",
    "facebook": "facebook.com fb.com fb.me facebook.net facebookmail.com fbcdn.net",
    "messenger": "messenger.com m.me",
    "instagram": "instagram.com cdninstagram.com ig.me",
    "threads": "threads.net threads.com",
    "tiktok": "tiktok.com tiktokcdn.com tiktokv.com",
    "twitter": "twitter.com x.com t.co twimg.com",
    "linkedin": "linkedin.com lnkd.in licdn.com",
    "discord": "discord.com discord.gg discordapp.com discord.gift discord.media",
    "signal": "signal.org signal.me signal.group",
    "wechat": "wechat.com weixin.com",
    "weixin": "weixin.com qq.com weixinbridge.com",
    "kakao": "kakao.com kakaocorp.com",
    "kakaotalk": "kakao.com",
    "viber": "viber.com",
    "snapchat": "snapchat.com",
    "line": "line.me lin.ee line.biz linecorp.com line-apps.com line-scdn.net",
    "zoom": "zoom.us zoom.com",
    "potato": "potato.im",
}

OFFICIAL: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        brand: words_of(domains)
        for brand, domains in (
            _EXCHANGES_AND_WALLETS
            | _BANKS_AND_PAYMENT
            | _COURIERS
            | _SHOPS_AND_SERVICES
            | _MESSENGERS_AND_NETWORKS
            | dict(OF_COUNTRIES)
        ).items()
    }
)
"""Brand -> its registrable domains."""

OFFICIAL_DOMAINS = frozenset[str]().union(*OFFICIAL.values())

WORLDWIDE = words_of(
    "amazon google ebay dhl fedex ups dpd hsbc citibank santander visa mastercard paypal apple"
    " microsoft samsung huawei ikea costco shopee lazada carousell mercadolibre mercadopago"
    " ticketmaster vinted airbnb etsy youtube rakuten norton adobe americanexpress maybank cimb"
    " binance bitstamp mcafee barclays revolut netflix klarna walmart bbva olx yandex ozon daraz"
    " jumia scotiabank nintendo inpost allegro jtexpress wise itau mondialrelay"
)
"""Brands that own their name under the domains of countries (amazon.co.jp, dhl.de)."""

ORDINARY = words_of(
    "apple chase wise visa line signal steam zoom ledger phantom exodus gemini kraken"
    " tether stripe booking messenger threads potato blockchain correos norton monzo office365"
    " evri payme tcat robinhood ozon wildberries nalog pochta allegro electrum incometax hometax"
    " nexi kotak ripple stellar chainlink linkt schwab rabby sagawa pichincha inps multibanco yape"
    " groww brimo maicoin impots ameli publicbank metrobank wingbank youla"
)
"""Brands that are also words or common names: alone they say nothing, beside a lure they do."""

LURES = words_of(
    "login logon signin sign verify verified verification secure security safe support help"
    " helpdesk care service services customer client account accounts id wallet wallets pay"
    " payment payments bank banking update alert notice billing invoice refund claim claims bonus"
    " airdrop gift giveaway reward rewards prize promo official online auth confirm unlock"
    " unlocked recover recovery restore delivery deliver parcel package track tracking post"
    " express customs redelivery kyc vip connect sync validate app web download shop store mall"
    " order orders prime trade trading invest exchange earn job jobs task live premium portal com"
    " net org cn hk tw seguro segura seguridad banco cliente clientes cuenta verificar actualizar"
    " acceso ingreso pago pagos envio paquete entrega seguranca conta acesso pagamento pagamentos"
    " rastreio encomenda securite compte connexion paiement colis livraison suivi remboursement"
    " sicher sicherheit konto anmelden kunde kunden zahlung lieferung paket sendung sicurezza"
    " conto accesso spedizione pacco bezpieczny platnosc przesylka dostawa paczka logowanie"
    " guvenlik giris odeme kargo hesap vhod oplata dostavka posylka lichniy kabinet akun keamanan"
    " resi hadiah undian dang nhap xac thuc bao mat khuyen mai qua tang"
)
"""Words beside a brand in a host that honest owners of the same word seldom use."""

WHOLE_ONLY = words_of(
    "icloud linepay cashapp cryptocom singpost auspost imtoken coinex mbbank vpbank tpbank tdbank"
    " usbank isbank akbank inpost anpost nzpost airtel impots singpass hometax delhivery papara"
    " serasa picpay myntra bitkub raydium safepal guarda bitpay pingan sagawa unicredit postepay"
    " comdirect postbank aramex mobily pochta tonhub viabcp itau enjoei banamex yesbank pionex"
    " zerion acleda gmarket ekinet hanabank ababank brimo unicaja notcoin etrade ripple stellar"
    " colissimo docomo schwab zebpay kbzpay kbzbank paribu enpara absher pekao viettelpost"
    " swisspost japanpost thailandpost emiratespost mbank maicoin bitopro"
)
"""Brands that stand by chance inside honest hosts (onlinepayment, multicloud, claimtoken)."""

AT_HOME: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"sparkasse": ("de", "at"), "volksbank": ("de", "at", "it")}
)
"""Brands of many local houses, whose name may stand in any host of these countries."""

INNOCENT = words_of(
    "allpay amazonas amazonfrontlines amazonia amazonian amazonite amazonrainforest"
    " amazonwatch barclay carousel carousels cloud coinbox discard discordant discordia"
    " electronlink finance goggle goggles hangzhou hicloud instagrammable kama karna opensee"
    " payal phoneme rebook revolt revolution skill skills telegraaf telegraph telegraphs"
    " tiktak tresor trevor twister upbeat vented vintage walmartha webchat westpacific"
    " westpack"
)
"""Words and names near a brand that are nobody's imitation."""


def share_a_brand(one: str, other: str) -> bool:
    """Tell whether two registrable domains belong to one brand (youtube.com, youtu.be)."""
    return any(one in domains and other in domains for domains in OFFICIAL.values())
