"""What is known of each source beyond its rows: what its honest rows are, what it calls scams.

A source that is not in the tables counts as one of honest look-alikes, the stricter reading of
what it holds, and is named in no table of families.
"""

CHAT = frozenset(
    {
        "mendeley_smishing_5971",
        "nus_sms_en_dev",
        "nus_sms_zh_dev",
        "tg_ru_monalenka_ham",
        "tgspam_umputun",
        "xdailydialog_dev",
        "xpersona_dev",
    }
)
"""Sources whose honest rows are everyday chat; those of all others look like scams."""

DOUBTFUL = frozenset({"yt_cryptoscamhunter"})
"""Sources whose honest rows say nothing against a script: many praise what scams praise."""

SYNTHETIC = frozenset({"fraud_r1_raw_synth"})
"""Sources whose scams were written by a program."""

FAMILIES: dict[str, tuple[str, ...]] = {
    # fbs_zh_dev
    "phishing_bank": ("impersonation.bank", "phishing"),
    "phishing_other": ("phishing", "impersonation"),
    "gambling": ("gambling",),
    "loan": ("loan",),
    "investment": ("investment",),
    # fraud_r1_raw_synth
    "fake job posting": ("job",),
    "e-commerce logistics and shopping": ("impersonation.ecommerce_support", "shopping"),
    "public security, prosecution, judiciary, and government agencies": (
        "impersonation.authority",
    ),
    "acquaintances": ("impersonation.friend_family", "impersonation.boss"),
    "refund": ("impersonation.ecommerce_support", "impersonation.support"),
    "marriage and dating": ("romance", "investment.romance_baiting"),
    "reward": ("prize",),
    "support": ("impersonation.support",),
    "ssn": ("impersonation.authority",),
    "investment and financial management": ("investment",),
    # others
    "bank_impersonation": ("impersonation.bank", "phishing"),
    "government_impersonation": ("impersonation.authority", "phishing"),
    "parcel_toll_fee": ("phishing",),
    "impersonated_acquaintance": ("impersonation.friend_family",),
    "parcel": ("phishing",),
    "investment_coin": ("investment",),
    "impersonated_institution": ("impersonation",),
    "finance_loan": ("loan",),
    "voice_phishing_bank_gov": ("impersonation.authority", "impersonation.bank", "loan"),
    "crypto_arbitrage_bot": ("investment", "phishing.wallet_drainer"),
    "fake_job": ("job",),
}
"""A source's own word for a kind of scam → the families of ours that mean it, or their beginnings.

Words that are too wide to say (fraud_other, fake_id_invoice, event_prize, fake_payment) are left
out.
"""


def means(gold: str, family: str) -> bool:
    """Return whether *family* is what *gold*, a source's word or a family of ours, means."""
    wanted = FAMILIES.get(gold, (gold,))
    return any(family == one or family.startswith(f"{one}.") for one in wanted)
