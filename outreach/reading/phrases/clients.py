"""The marks of mail clients in ten languages: how they introduce, head, sign and warn.

Sources: the localised strings that the clients themselves show (Gmail, Outlook, Apple Mail, Thunderbird, Yahoo,
Roundcube, Zimbra, Horde, SnappyMail), written down folded: lower case, without diacritics.
"""

from __future__ import annotations

# The verb of "On <date>, <name> wrote:"; such a line also holds a date, a time or an address.
ATTRIBUTION_VERBS: tuple[str, ...] = (
    "a scris", "ai scris", "scris:", "wrote", "writes", "said:", "schreef", "geschreven", "het volgende", "napisao",
    "napisala", "pise:", "je napisao/la", "napisao/la", "napisao(la)", "rase", "parase", "ha scritto", "scrive:",
    "scritto:", "kirjoitti", "kirjoittaa", "irta", "a kovetkezot irta", "schrieb", "geschrieben", "a ecrit",
    "ecrivait", "ecrit :", "ecrit:",
)  # fmt: skip

# The labels of the header block that Outlook and others put above the original, by what they name.
HEADER_LABELS: dict[str, tuple[str, ...]] = {
    "from": ("de la", "from", "van", "salje", "od", "posiljatelj", "nuo", "siuntejas", "da", "mittente", "lahettaja",
             "felado", "kuldo", "von", "absender", "de", "expediteur"),
    "date": ("trimis", "data", "sent", "date", "verzonden", "datum", "poslano", "issiusta", "inviato", "lahetetty",
             "paivamaara", "paivays", "elkuldve", "datum", "kuldve", "gesendet", "envoye", "trimis la"),
    "to": ("catre", "to", "aan", "prima", "za", "kam", "gavejas", "a", "vastaanottaja", "cimzett", "an", "empfanger",
           "pour", "destinatar"),
    "cc": ("cc", "copie", "kopie", "kopija", "kopio", "masolatot kap", "cc:", "copia", "kopia"),
    "subject": ("subiect", "subject", "onderwerp", "predmet", "tema", "oggetto", "aihe", "targy", "betreff", "objet"),
}  # fmt: skip

ORIGINAL_RULES: tuple[str, ...] = (
    "mesaj original", "mesajul original", "mesaj initial", "original message", "original appointment",
    "original email", "oorspronkelijk bericht", "origineel bericht", "izvorna poruka", "originalna poruka",
    "izvorni", "pradinis laiskas", "pirminis laiskas", "originalus laiskas", "pirmine zinute", "messaggio originale",
    "messaggio originario", "alkuperainen viesti", "eredeti uzenet", "eredeti level", "ursprungliche nachricht",
    "urspruengliche nachricht", "originalnachricht", "original-nachricht", "message d'origine", "message original",
    "message d origine",
)  # fmt: skip

FORWARD_RULES: tuple[str, ...] = (
    "mesaj redirectionat", "mesaj transmis", "mesaj redirectat", "mesaj expediat", "forwarded message",
    "begin forwarded message", "forwarded by", "doorgestuurd bericht", "proslijedena poruka", "proslijedjena poruka",
    "persiustas laiskas", "persiustas pranesimas", "messaggio inoltrato", "inizio messaggio inoltrato",
    "valitetty viesti", "edelleenlahetetty viesti", "tovabbitott uzenet", "tovabbitott level",
    "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht", "message transfere",
    "debut du message reexpedie",
)  # fmt: skip

# Lines that a client or device adds on its own; the line is dropped, not what follows it.
FOOTERS: tuple[str, ...] = (
    "trimis de pe", "trimis din", "trimis cu", "trimis prin", "trimis de la iphone", "obtineti outlook",
    "descarcati outlook", "sent from", "sent via", "sent with", "sent using", "get outlook for", "get bluemail",
    "virus-free.", "this email has been checked for viruses", "this email has been scanned", "envoye via l",
    "verzonden vanaf", "verstuurd vanaf", "verzonden met", "verstuurd met", "outlook voor", "download outlook voor",
    "poslano s", "poslano sa", "poslano iz", "poslano putem", "nabavite outlook", "issiusta is", "siusta is",
    "gauti outlook", "inviato da", "inviato dal", "ottieni outlook", "scarica outlook", "lahetetty", "hanki outlook",
    "iphone-omrol", "iphone-rol", "a telefonomrol", "androidos", "elkuldve a", "elkuldve az", "az en iphone",
    "outlook beszerzese", "kuldve az", "gesendet mit", "von meinem", "gesendet von", "outlook fur",
    "holen sie sich outlook", "envoye de", "envoye depuis", "envoye a partir", "obtenir outlook",
    "telecharger outlook", "envoye via",
)  # fmt: skip

# Sign-offs, as whole lines; below them stand a name and who that is.
CLOSINGS: tuple[str, ...] = (
    "cu stima", "cu respect", "cu deosebit respect", "cu deosebita consideratie", "cu consideratie",
    "cu aleasa consideratie", "cu drag", "cu prietenie", "toate cele bune", "numai bine", "o zi buna",
    "o zi frumoasa", "o saptamana frumoasa", "salutari", "cu salutari", "zambete", "pe curand", "te pup", "va pup",
    "cu multa stima", "cu sinceritate", "regards", "kind regards", "best regards", "warm regards", "warmest regards",
    "many regards", "with kind regards", "with best regards", "kindest regards", "best", "best wishes",
    "all the best", "all good wishes", "with best wishes", "cheers", "sincerely", "sincerely yours",
    "yours sincerely", "yours faithfully", "yours truly", "yours", "greetings", "respectfully", "take care", "br",
    "kr", "rgds", "keep in touch", "cordially", "warmly", "met vriendelijke groet", "met vriendelijke groeten",
    "vriendelijke groet", "vriendelijke groeten", "hartelijke groet", "hartelijke groeten", "met hartelijke groet",
    "groet", "groeten", "groetjes", "mvg", "hoogachtend", "mvrg", "met beste groet", "beste groeten", "lieve groet",
    "gr", "srdacan pozdrav", "srdacno", "lijep pozdrav", "lijepi pozdrav", "pozdrav", "pozdravi", "s postovanjem",
    "sa stovanjem", "lp", "uz postovanje", "srdacni pozdravi", "ugodan dan", "puno pozdrava", "veliki pozdrav",
    "pagarbiai", "su pagarba", "geriausi linkejimai", "linkejimai", "geros dienos", "grazios dienos",
    "su geriausiais linkejimais", "cordiali saluti", "distinti saluti", "un cordiale saluto", "saluti",
    "cari saluti", "un saluto", "cordialmente", "un caro saluto", "buona giornata", "a presto",
    "con i migliori saluti", "i migliori saluti", "tanti saluti", "in fede", "ystavallisin terveisin",
    "ystavallisesti", "terveisin", "parhain terveisin", "terveiset", "yst. terv", "yt", "t", "mukavaa paivanjatkoa",
    "hyvaa paivanjatkoa", "kunnioittavasti", "terv", "udvozlettel", "tisztelettel", "udv", "szivelyes udvozlettel",
    "koszonettel", "tisztelettel es koszonettel", "baratsaggal", "szep napot", "minden jot", "szives udvozlettel",
    "udvozlet", "mit freundlichen grussen", "mit freundlichem gruss", "freundliche grusse", "viele grusse",
    "liebe grusse", "beste grusse", "herzliche grusse", "mfg", "vg", "lg", "hochachtungsvoll", "gruss", "grusse",
    "schone grusse", "mit besten grussen", "mit freundlichen gruessen", "freundliche gruesse", "viele gruesse",
    "beste gruesse", "mit herzlichen grussen", "cordialement", "bien cordialement", "bien a vous",
    "tres cordialement", "salutations", "meilleures salutations", "sinceres salutations", "salutations distinguees",
    "amities", "bonne journee", "a bientot", "cdlt", "respectueusement", "cordiales salutations", "amicalement",
    "bises", "avec mes salutations", "mvh", "med vanliga halsningar",
)  # fmt: skip

# Words that a signature never holds: below a sign-off they show that somebody went on writing.
TALKING: frozenset[str] = frozenset(
    [
        "nu", "dar", "insa", "daca", "poate", "vin", "vine", "venim", "vom", "voi", "particip", "participa",
        "totusi", "doar", "va", "rog", "sper", "cred", "mai", "sunt", "este", "abia", "numai", "anunt", "revin",
        "anulez", "not", "but", "if", "can't", "cannot", "will", "won't", "only", "please", "maybe", "i'm", "i'll",
        "we", "is", "are", "unless", "until", "though", "however", "never", "she", "he", "they", "cancel", "niet",
        "maar", "ik", "wij", "als", "misschien", "graag", "kom", "nicht", "aber", "ich", "wir", "wenn", "vielleicht",
        "bitte", "komme", "leider", "non", "pas", "mais", "je", "nous", "ne", "peut-etre", "viens", "sono", "vengo",
        "posso", "forse", "ali", "ako", "mozda", "dolazim", "nisam", "jeigu", "galbut", "atvyksiu", "negaliu", "ei",
        "mutta", "jos", "ehka", "tulen", "nem", "talan", "jovok", "megyek",
    ]
)  # fmt: skip

# How a legal footer's first paragraph begins, or what only such a paragraph says.
DISCLAIMERS: tuple[str, ...] = (
    "acest mesaj este confidential", "acest e-mail este confidential", "acest email este confidential",
    "acest mesaj si orice", "acest mesaj, precum si", "acest mesaj poate contine", "acest mesaj contine informatii",
    "informatia continuta in acest", "informatiile continute in acest", "nota de confidentialitate",
    "daca nu sunteti destinatarul", "ganditi-va la mediu", "protejati mediul", "va rugam nu printati",
    "this e-mail and any", "this email and any", "this message and any", "this e-mail is confidential",
    "this email is confidential", "this message is confidential", "this message is intended only",
    "this message contains confidential", "the information contained in this", "the contents of this e",
    "confidentiality notice", "disclaimer", "if you are not the intended recipient",
    "please consider the environment", "think before you print", "dit bericht is uitsluitend", "dit e-mailbericht",
    "dit bericht kan vertrouwelijke", "de informatie verzonden", "aan dit bericht kunnen",
    "ova poruka je povjerljiva", "ova elektronicka posta", "ova poruka i", "sadrzaj ove poruke",
    "si zinute yra konfidenciali", "siame laiske esanti", "sis el. laiskas", "sis elektroninis laiskas",
    "si el. pasto zinute", "questo messaggio e riservato", "questo messaggio e confidenziale",
    "le informazioni contenute in", "questa e-mail e", "il presente messaggio", "ai sensi del",
    "avviso di riservatezza", "tama viesti on luottamuksellinen", "tama viesti ja sen liitteet", "tama sahkoposti",
    "ez az uzenet bizalmas", "ez az e-mail", "ezen uzenet", "jelen uzenet", "diese e-mail enthalt vertrauliche",
    "diese nachricht ist vertraulich", "diese e-mail ist vertraulich", "diese nachricht und",
    "der inhalt dieser e-mail", "ce message est confidentiel", "ce message et", "ce courriel et",
    "ce courriel est confidentiel", "les informations contenues dans",
)  # fmt: skip

# A warning that the receiver's server puts on top of mail from outside; skipped, never cut at.
BANNERS: tuple[str, ...] = (
    "caution:", "caution external", "external email", "external sender", "[external", "warning: this email",
    "this email originated from outside", "this message originated outside", "this message was sent from outside",
    "you don't often get email from", "some people who received this message don't often get", "[extern",
    "atentie: acest", "atentie! acest", "acest e-mail provine din afara", "acest mesaj provine din afara",
    "acest email provine din exterior", "nu primiti adesea", "nu primiti des mesaje", "mesaj extern",
    "let op: deze e-mail", "deze e-mail is afkomstig van buiten", "u ontvangt niet vaak", "externe e-mail", "oprez:",
    "ova poruka dolazi izvan", "ne dobivate cesto", "demesio", "sis laiskas gautas is isores", "attenzione: questa",
    "questa email proviene dall'esterno", "non si ricevono spesso", "varoitus:",
    "tama viesti on organisaation ulkopuolelta", "figyelem! ez", "ez az e-mail a szervezeten kivulrol", "vorsicht:",
    "achtung: diese e-mail", "externe mail", "diese e-mail stammt von", "sie erhalten nicht haufig",
    "attention : ce", "attention: ce", "ce message provient de l'exterieur", "vous n'obtenez pas souvent",
)  # fmt: skip

# What clients put before the subject of an answer.
REPLY_PREFIXES: tuple[str, ...] = (
    "re", "r", "rif", "aw", "antw", "antwoord", "odg", "ats", "vs", "sv", "vl", "va", "rv", "tr", "fw", "fwd", "wg",
    "doorst", "fs", "pd", "i", "redirectionat", "raspuns",
)  # fmt: skip
