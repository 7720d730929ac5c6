"""What ten languages call a mailing list, with the words that take one off it, as data; folded.

`(a|b)` is one of them, `[a]` may be missing. Read by `reading.unsubscribes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LISTS: Mapping[str, str] = MappingProxyType(
    {
        "ro": (
            "(din|de pe) (lista de corespondenta|lista de distributie|lista de e-mail|lista de email|lista de mail"
            "|lista de contacte|lista de contact|lista dumneavoastra de corespondenta|lista dumneavoastra de "
            "distributie"
            "|lista dumneavoastra|lista dvs|lista voastra|lista asta|aceasta lista|listele dumneavoastra|listele "
            "voastre"
            "|lista|liste|baza dumneavoastra de date|baza voastra de date|baza de date|evidenta|evidentele "
            "dumneavoastra"
            "|corespondenta asta|corespondenta|aceasta corespondenta|newsletter|abonament)"
        ),
        "en": (
            "(from|off) (this|your|the|all|any|all your|all of your|any of your) (mailing list|mailing lists"
            "|distribution list|distribution lists|contact list|contact lists|address list|e-mail list|email list"
            "|mail list|list|lists|database|records|address book|newsletter|newsletters|mailings|e-mails|emails"
            "|system)"
        ),
        "nl": (
            "(van|uit|van uit) (de|uw|jullie|deze|je|alle) (mailinglijst|mailinglijsten|mailinglist|mailing list"
            "|verzendlijst|verzendlijsten|distributielijst|e-maillijst|maillijst|adreslijst|adressenlijst"
            "|adressenbestand"
            "|lijst|lijsten|bestand|bestanden|database|nieuwsbrief|mailing)"
        ),
        "hr": (
            "(s|sa|iz|od) [vase|ove|svoje|te|vasih|svih] (mailing liste|mailing lista|liste za slanje|liste "
            "primatelja"
            "|distribucijske liste|adresne liste|popisa primatelja|adresara|liste|popisa|baze podataka|baze"
            "|newslettera"
            "|evidencije)"
        ),
        "lt": (
            "is [jusu|sio|savo|visu|siu] (adresatu saraso|adresu saraso|gaveju saraso|gaveju sarasu|platinimo saraso"
            "|siuntimo saraso|naujienlaiskio|prenumeratos|pasto saraso|saraso|sarasu|duomenu bazes)"
        ),
        "it": (
            "(da|dalla|dalle|da questa|da codesta|dalla vostra|dalle vostre|dal vostro|dai vostri|dal) "
            "(lista di distribuzione|liste di distribuzione|mailing list|lista contatti|lista dei contatti"
            "|lista di posta|lista|liste|newsletter|rubrica|database|elenco contatti|indirizzario|archivi|archivio)"
        ),
        "fi": (
            "[taman|teidan|silta|tuolta|kaikilta] (postituslistalta|postituslistaltanne|postituslistoilta"
            "|jakelulistalta"
            "|jakelulistaltanne|jakelulistoilta|sahkopostilistalta|sahkopostilistaltanne|osoitelistalta|listalta"
            "|listaltanne|listoilta|jakelusta|jakelustanne|rekisterista|rekisteristanne|uutiskirjeelta)"
        ),
        "hu": (
            "[a|az|e|errol|errol a|arrol a] (levelezolistarol|levelezolistajukrol|levelezesi listarol|cimlistarol"
            "|cimlistajukrol|cimlistatokrol|hirlevelrol|hirlevelukrol|listarol|listajukrol|listatokrol|adatbazisbol"
            "|adatbazisukbol|nyilvantartasbol|nyilvantartasukbol)"
        ),
        "de": (
            "(aus|von|von der|aus dem|aus der|aus ihrem|aus ihrer|aus eurem|aus eurer|von ihrer|von eurer|aus diesem"
            "|von dieser|aus allen) (mailverteiler|e-mail-verteiler|emailverteiler|email-verteiler|verteiler"
            "|verteilerliste"
            "|mailingliste|mailing-liste|adressliste|kontaktliste|liste|adressverteiler|datenbank|newsletter|kartei"
            "|adressbestand|verteilern)"
        ),
        "fr": (
            "de (votre|cette|la|vos|toutes vos|toute) (liste de diffusion|listes de diffusion|liste de distribution"
            "|liste d'envoi|liste d'envois|liste de contacts|liste de contact|liste de mailing|mailing list"
            "|mailing liste"
            "|base de donnees|bases de donnees|fichier|fichiers|carnet d'adresses|newsletter|liste|listes)"
        ),
    }
)

# "The list" alone: of whom is not said. With one of `OURS` beside it, it is the sender's own.
BARE = "list lists lista liste lijst lijsten saraso sarasu listalta listoilta listarol elenco evidenta system records"
OURS = (
    "your dumneavoastra dvs voastra voastre uw jullie je vase jusu vostra vostre vostro teidan ihrer "
    "ihrem eurer votre "
    "vos"
)

# After a list's name these make it a list of somebody or of something else.
OF = (
    "of for with de cu a al pentru van voor met der deren mit fur des du pour avec di dei degli del delle per za "
    "sudionika govornika predavaca dalyviu praneseju prelegenu osallistujien puhujien resztvevoi eloadoi speakers "
    "participants attendees guests la pe in this that until"
)
