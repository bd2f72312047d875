"""The words by which `bot.name_cues` tells where a name stands, in the languages we know best.

Everything in lower case. To teach another language, add its words to these lists.
"""


def _listed(text: str) -> tuple[str, ...]:
    return tuple(" ".join(entry.split()) for entry in text.split(","))


NAMES_ALSO_WORDS = frozenset(
    """
    abe ace alba alma amber angel angela april art ash august autumn bea bell belle beth bill
    blanca bob brad brook brooks bruno bud carmen carol chris christian chuck clara claire cliff
    clay colin cooper coral crystal daisy dale dan dana dawn dean destiny dick dolores don drew
    duke earl ebony eden eve eva faith felix flora ford frank gene ginger glen gloria grace
    grant hank harmony hazel heath heather heaven henry holly honey hope hunter iris ivy jack
    jade jasmine jay jean jerry jess jimmy joe john josh joy juan jude july june justice karma
    ken king lance laurel leo lily linda liz lou luis luna luz mai maria marina mark marshal
    mary mason matt max may melody mercedes mercy mia mike miles misty myrtle nick norm olive
    pablo pat patience paul pearl peg penny pepper peter pierce poppy precious prince princess
    queen ray reed rex rich rick river rob robin rocky rod roman ron rosa rose rosario ruby
    rusty ruth sage sally sam sandy sasha sergeant shelly sky smith sofia sol sonny stella
    sterling sue sugar summer sunny susan ted teddy terry tiffany tim tom tony trinity valentine
    vera victor victoria viola violet wade walker ward warren will woody young nguyễn nguyen
    trần tran lê phạm pham hoàng hoang huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý вера надежда
    любовь роман лев слава hoa bunga dewi mawar putri budi kaya umut deniz yağmur barış chase
    kit
    """.split()  # noqa: SIM905
)
"""Words of the language that are given names or surnames as well."""

STAYING = (
    frozenset(
        """
    all also and as be by call click congratulations don't get great he if interested kindly let
    let's long looking need new no not quick she there's they urgent want with yes buyer buyers
    candidate candidates client clients colleague colleagues customer customers dad darling dear
    everybody everyone family folks friend friends guest guys investor investors job ladies love
    madam member members mom mum my partner player players seeker seekers seller sellers shopper
    sir sirs student subscriber team there traders user users valued winner you your our the a
    an i i'm im we are is am it it's its this that was were will how hope what when where who
    why do does did can could may have has had please good nice thank thanks just from to for in
    on at of again sorry welcome cliente clientes usuario usuarios usuária amigo amigos señor
    señora senhor senhora todos kunde kunden kundin nutzer freunde damen herren utilisateur ami
    amis monsieur madame tous gentile utente amici caro cara клиент клиенты друг друзья
    пользователь коллеги абонент все pelanggan nasabah semua teman kak bapak ibu quý khách bạn
    müşterimiz müşteri arkadaşlar
    """.split()  # noqa: SIM905
    )
    - NAMES_ALSO_WORDS
)
"""Words that stay after a greeting: whom everybody is, and what a sentence goes on with."""

TITLES = _listed(
    """
    mr, mrs, ms, mx, dr, prof, professor, señor, señora, señorita, sr, sra, srta, doña, herr,
    frau, monsieur, mme, mlle, signor, signora, signorina, sig, dott, senhor, senhora, dona,
    господин, госпожа, товарищ, pan, pani, bapak, encik, puan, tuan, sayın, shri, smt, श्री,
    श्रीमती, السيد, السيدة
    """
)
"""A name follows."""

MAYBE_TITLES = _listed(
    """
    miss, sir, madam, lady, lord, don, madame, uncle, aunt, auntie, brother, sister, agent,
    officer, inspector, detective, manager, attorney, lawyer, judge, captain, general, colonel,
    sergeant, nurse, teacher, coach, pastor, father, ibu, pak, bu, mas, mbak, kak, anh, chị, cô,
    ông, bà, em, m
    """
)
"""A name may follow; if it does, it has a capital."""

GREETINGS = _listed(
    """
    dear, hi, hello, hey, hiya, greetings, attention, attn, hola, estimado, estimada, querido,
    querida, hallo, lieber, liebe, liebes, sehr geehrter, sehr geehrte, guten tag, bonjour,
    bonsoir, salut, cher, chère, ciao, caro, cara, gentile, olá, oi, prezado, prezada, привет,
    здравствуйте, уважаемый, уважаемая, дорогой, дорогая, добрый день, halo, hai, yth, merhaba,
    selam, sevgili, xin chào, chào, good morning, good afternoon, good evening, नमस्ते, प्रिय,
    مرحبا, عزيزي, عزيزتي
    """
)
"""Whom one writes to follows."""

NAMINGS = _listed(
    """
    my name is, my name's, name is, named, me llamo, mi nombre es, je m'appelle, mon nom est,
    ich heiße, ich heisse, mein name ist, mi chiamo, il mio nome è, me chamo, meu nome é,
    меня зовут, nama saya, tên tôi là, tôi tên là, benim adım, adım, मेरा नाम, اسمي
    """
)
"""The writer's name follows."""

BEINGS = _listed(
    """
    i am, i'm, im, this is, it is, it's, its, call me, ask for, soy, habla, je suis, c'est,
    ich bin, hier ist, sono, sou, aqui é, это, я, saya, ben, tôi là
    """
)
"""A name may follow, and much else."""

LABELS = _listed(
    """
    name, full name, first name, last name, surname, account name, account holder, beneficiary,
    recipient, receiver, payee, contact person, sender, signed, nombre, beneficiario,
    destinatario, nom, bénéficiaire, empfänger, kontoinhaber, nome, имя, получатель, nama,
    atas nama, a n, tên, chủ tài khoản, alıcı
    """
)
"""With a colon behind it, a name follows."""

SIGN_OFFS = _listed(
    """
    regards, best, sincerely, yours, yours sincerely, yours truly, truly, faithfully, best wishes,
    cheers, love, saludos, atentamente, cordialement, grüßen, grüße, gruß, saluti, atenciosamente,
    abraços, с уважением, salam, saygılarımla, trân trọng
    """
)
"""On the next line the writer's name follows."""

AFTER_NAME = frozenset(_listed("bey, hanım, ji, जी, ssi"))
"""Titles that stand behind the name."""

KOREAN_AFTER_NAME = ("님", "씨")
KOREAN_ANYBODY = frozenset(_listed("고객님, 회원님, 선생님, 여러분, 부모님, 손님, 사장님"))
"""Words with such a title that name nobody."""
