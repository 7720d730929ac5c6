"""How people ask not to be written to again, in ten languages, folded (lower case, no diacritics), as data.

`(a|b)` is one of them, `[a]` may be missing, `*` ends a stem, a final `~` means that the clause ends there (or only a
courtesy follows). `LIST` stands for the language's names of a mailing list; a list *of* somebody ("of speakers",
"de participanți") is never meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

REQUESTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ro": (
            "(dezabonare|dezabonati-ma|dezabonati-ne|dezaboneaza-ma|ma dezabonez|ma dezabonati|ne dezabonati) [LIST]~",
            "(ma|ne) (dezabonati|dezabonezi|stergeti|scoateti|eliminati|radiati|scoti) [va rog|te rog] LIST",
            "(stergeti|scoateti|eliminati|radiati|scoate|sterge|elimina)-(ma|ne) [va rog|te rog] LIST",
            "(stergeti|scoateti|eliminati|sterge|scoate) [-mi] adresa (mea|noastra) [de e-mail|de email|de mail] LIST",
            "sa (ma|ne|mi) (dezabonez|dezabonati|dezabonam)~",
            "(doresc|dorim|vreau|vrem) (dezabonarea|stergerea mea|stergerea datelor)",
            "(doresc|dorim|vreau|vrem) sa (fiu|fim) (sters|stearsa|scos|scoasa|eliminat|eliminata|stersi) LIST",
            "nu (imi|ne|mi) mai (trimiteti|trimite|scrieti|scrie) [va rog] [niciodata] [mesaje|mailuri|e-mailuri"
            "|emailuri"
            "|invitatii|nimic|astfel de mesaje|asemenea mesaje|mesaje de acest fel]~",
            "nu-(mi|ne) mai (trimiteti|trimite|scrieti|scrie) [mesaje|mailuri|e-mailuri|emailuri|invitatii|nimic]~",
            "nu mai (vreau|vrem|doresc|dorim) sa (primesc|primim) [astfel de|asemenea|aceste|alte|nici un fel de] "
            "(mesaje|mailuri|e-mailuri|emailuri|invitatii|corespondenta|scrisori|newsletter*|nimic)",
            "nu (ma|ne) mai (contactati|contacta|deranjati)~",
            "(stergeti|stergeti-mi|sterge-mi|eliminati) datele (mele|noastre|personale)",
        ),
        "en": (
            "(unsubscribe|unsubscribe me|unsubscribe us|opt me out|opt us out|opt out) [please]~",
            "(unsubscribe|remove|delete|take|drop|strike) (me|us|my address|my e-mail address|my email address"
            "|my e-mail"
            "|my email|our address|this address|this e-mail address|this email address|my name|us all) [please] LIST",
            "(unsubscribe|opt out) LIST",
            "(want|wish|like|prefer) to (unsubscribe|opt out|be removed|be taken off|be unsubscribed) [LIST]~",
            "how (do|can) (i|we) (unsubscribe|opt out)",
            "(don't|do not|dont|never) (send|mail|email|e-mail) (me|us) (these|such|this kind of|any more|anymore|any"
            "|further|more|any further|this|your) (e-mails|emails|mails|messages|invitations|letters|mailings|in "
            "future"
            "|in the future|again|any more|anymore|stuff)",
            "(don't|do not|dont|never) (contact|e-mail|email|write|write to|mail) (me|us) (again|any more"
            "|anymore|in future"
            "|in the future|any longer|ever again)",
            "(stop|quit) (e-mailing|emailing|mailing|writing|writing to|contacting|messaging|spamming|sending) (me|us)",
            "(don't|do not|dont|no longer) (want|wish) to (receive|get) [any] [more|further] [of] [these|such|your"
            "|this kind of] (e-mails|emails|mails|messages|invitations|letters|mailings|reminders|communications"
            "|newsletters|anything)",
            "no more (e-mails|emails|mails|messages|invitations|mailings|letters) please",
            "(delete|erase|remove) (my|our|all my) [personal] data",
        ),
        "nl": (
            "(uitschrijven|afmelden voor de nieuwsbrief|afmelden van de nieuwsbrief|schrijf mij uit|schrijf me uit)~",
            "(wil|willen|wens|wensen) (mij|me|ons) (uitschrijven|afmelden) [voor deze] [mailinglijst|nieuwsbrief"
            "|mails]~",
            "(mij|me|ons|mijn adres|mijn e-mailadres|mijn mailadres) [s.v.p|svp|aub|a.u.b|alstublieft|graag] LIST "
            "(halen|haalt|te halen|verwijderen|verwijdert|te verwijderen|schrappen|te schrappen|af te halen|gooien)",
            "(haal|haalt|verwijder|verwijdert|schrap|schrapt) [u|je|jullie] (mij|me|ons|mijn adres|mijn e-mailadres"
            "|mijn mailadres) [s.v.p|s.v.p.|svp|aub|a.u.b.|alstublieft] LIST",
            "LIST (halen|verwijderen|schrappen|verwijderd worden|gehaald worden)",
            "(stuur|stuurt|mail|mailt|schrijf|schrijft) [u|je] (mij|me|ons) [alstublieft|aub|svp] (niet meer"
            "|geen mails meer|geen e-mails meer|geen berichten meer|geen uitnodigingen meer|nooit meer|niets meer)",
            "(wil|willen|wens|wensen|hoef) (geen mails|geen e-mails|geen berichten|geen uitnodigingen|deze mails"
            "|deze e-mails|dit soort mails|dit soort berichten|deze berichten) [niet] [meer] [te] (ontvangen"
            "|krijgen)",
            "geen (mails|e-mails|berichten|uitnodigingen) meer (sturen|te sturen|ontvangen|te ontvangen)",
            "(niet meer|niet langer) (mailen|aanschrijven|benaderen|schrijven)~",
            "mijn [persoonlijke] gegevens (verwijderen|te verwijderen|wissen|te wissen)",
        ),
        "hr": (
            "(odjava|odjavite me|odjavi me|odjavite nas|odjavljujem se) [LIST]~",
            "(maknite|uklonite|izbrisite|obrisite|skinite|ispisite|makni|izbrisi|odjavite) (me|nas|moju adresu"
            "|moj e-mail|moj mail|moju e-mail adresu) [molim|molim vas] LIST",
            "(me|nas) (maknete|uklonite|izbrisete|obrisete|skinete|odjavite|ispisete|maknes) LIST",
            "(zelim|zelimo|htio bih|htjela bih) se (odjaviti|ispisati) [LIST]~",
            "(ne|nemojte|prestanite) (saljite|slati|mi slati|mi vise slati|mi saljite|nam slati|nam vise slati) "
            "[mi|nam] "
            "(vise|ovakve poruke|ovakve mailove|poruke|mailove|pozivnice|e-mailove|nista)",
            "vise (mi|nam) (ne saljite|nemojte slati|ne pisite|nemojte pisati)",
            "(ne zelim|ne zelimo) vise (primati|dobivati) [vase|ovakve|takve] (poruke|mailove|e-mailove"
            "|pozivnice|obavijesti)",
            "(ne|nemojte) (me|nas) vise (kontaktirati|kontaktirajte)",
            "(izbrisite|obrisite) moje [osobne] podatke",
        ),
        "lt": (
            "(atsisakau prenumeratos|atsisakyti prenumeratos|noriu atsisakyti prenumeratos|atsisakau naujienlaiskio)~",
            "(isbraukite|pasalinkite|istrinkite|isimkite|isregistruokite|isbrauk) (mane|mus|mano adresa"
            "|mano el. pasta|mano el. pasto adresa|mano e. pasta) [prasau] LIST",
            "(mane|mus) (isbraukti|pasalinti|istrinti|isimti|isbraukite|pasalinkite) LIST",
            "(noriu|norime|noreciau) (atsisakyti|buti isbrauktas|buti isbraukta|issiregistruoti) [jusu] "
            "(laisku|pranesimu|kvietimu|prenumeratos|LIST)",
            "(nebesiuskite|daugiau nesiuskite|nebesiusti|nesiuskite daugiau|nebesiusk) [man|mums] [tokiu|siu"
            "|jusu|jokiu] "
            "[laisku|zinuciu|kvietimu|pranesimu|nieko]~",
            "(daugiau man nesiuskite|man daugiau nesiuskite|daugiau mums nesiuskite|neberasykite man|man neberasykite"
            "|daugiau man nerasykite)",
            "(nebenoriu|nebenorime|nenoriu daugiau|daugiau nenoriu) (gauti|gaudinti) [tokiu|siu|jusu] "
            "(laisku|zinuciu|kvietimu|pranesimu)",
            "(istrinkite|pasalinkite) mano [asmens] duomenis",
        ),
        "it": (
            "(disiscrizione|disiscrivetemi|disiscrivimi|cancellatemi|cancellami|disiscrivermi|cancellazione) [LIST]~",
            "(cancellarmi|cancellarci|togliermi|toglierci|rimuovermi|rimuoverci|eliminarmi|eliminarci|toglietemi"
            "|cancellatemi|rimuovetemi|eliminatemi|depennarmi|toglimi|cancellami) [per favore|per cortesia] LIST",
            "(rimuovere|cancellare|togliere|eliminare|rimuovete|cancellate|togliete) (il mio indirizzo|la mia mail"
            "|la mia e-mail|il mio nominativo|il nostro indirizzo|il mio nome) LIST",
            "(voglio|vorrei|desidero|vogliamo|intendo) (disiscrivermi|cancellarmi|essere cancellato|essere cancellata"
            "|essere rimosso|essere rimossa|cancellare l'iscrizione) [LIST]~",
            "(non|di non) (scrivermi|scriverci|inviarmi|inviarci|mandarmi|mandarci|contattarmi|contattarci|scrivetemi"
            "|inviatemi|mandatemi|contattatemi) piu",
            "(non|di non) (inviarmi|mandarmi|inviatemi|mandatemi|inviarci|mandarci) (altre|ulteriori|queste"
            "|simili|tali) "
            "(mail|e-mail|email|comunicazioni|messaggi|inviti)",
            "non (voglio|desidero|vogliamo|desideriamo|intendo) piu ricevere (mail|e-mail|email|comunicazioni"
            "|messaggi"
            "|inviti|queste mail|queste e-mail|le vostre mail|vostre comunicazioni|nulla|niente)",
            "(cancellare|cancellate|eliminate|eliminare) i miei dati",
        ),
        "fi": (
            "(peruuttakaa tilaus|peruuta tilaus|tilauksen peruutus|peruutan tilauksen|poistakaa minut|poista minut)~",
            "(poistakaa|poista|ottakaa|ota|poistattehan|poistatteko|poistaisitteko|poistamaan|poistaa|ottamaan) "
            "[minut|meidat"
            "|osoitteeni|sahkopostiosoitteeni|nimeni|minutkin] [samalla|heti|pois] [pois] LIST",
            "(minut|meidat|osoitteeni|sahkopostiosoitteeni) [samalla|heti] [pois] LIST",
            "(haluan|haluamme|haluaisin) (pois|poistua|erota|pois teidan) LIST",
            "(alkaa|ala) (lahettako|laheta) [minulle|meille] [enaa|jatkossa|tallaisia|mitaan|naita] [enaa"
            "|viesteja|kutsuja"
            "|sahkoposteja|postia|mitaan]~",
            "(en|emme) (halua|tahdo) (enaa|enaa teilta) [saada|vastaanottaa] [naita|tallaisia|teidan|mitaan] "
            "[viesteja"
            "|viestejanne|kutsuja|sahkoposteja|postia|mitaan]~",
            "(en|emme) (halua|tahdo) [saada|vastaanottaa] [naita|tallaisia|teidan] (viesteja|viestejanne|kutsuja"
            "|sahkoposteja|postia|mainoksia) enaa",
            "(lopettakaa|lopeta) [viestien|naiden|kutsujen] (lahettaminen|lahettely)",
            "(poistakaa|poista) (henkilotietoni|tietoni)",
        ),
        "hu": (
            "(leiratkozas|leiratkozom|leiratkoznek|leiratkoznank|iratkoztassanak le|iratkoztass le) [LIST]~",
            "(szeretnek|szeretnenk|akarok|kivanok) (leiratkozni|lekerulni) [LIST]~",
            "(toroljenek|torolj|toroljon|vegyenek le|vegyen le|vegyel le|vegyenek ki|vegyel ki|tavolitsanak el"
            "|torolni) "
            "[engem|minket|bennunket|a cimemet|az e-mail cimemet|az email cimemet|cimemet] LIST",
            "(engem|minket|a cimemet|az e-mail cimemet|az email cimemet|cimemet) (toroljek|toroljenek|vegyek le"
            "|vegyek ki) LIST",
            "ne (kuldjenek|kuldjetek|kuldjon|kuldj|irjanak|irjatok|irjon) [nekem|nekunk] [tobbet|tobbe|tobb|ilyen"
            "|tovabbi] (tobbet|tobbe|levelet|leveleket|uzenetet|meghivot|e-mailt|e-maileket|emailt|emaileket"
            "|meghivokat)",
            "(tobbet|tobbe|a jovoben) ne (kuldjenek|kuldjetek|irjanak|irjatok|keressenek|kuldjon)",
            "nem (szeretnek|kivanok|akarok|kerek) tobb (levelet|e-mailt|emailt|uzenetet|meghivot) [kapni]",
            "nem (szeretnek|kivanok|akarok) (tobbet|tobbe) (levelet|e-mailt|emailt|uzenetet|meghivot|ilyet) kapni",
            "(toroljek|toroljenek) az adataimat",
        ),
        "de": (
            "(abmelden|abbestellen|abmeldung vom newsletter|newsletter abbestellen|austragen) [bitte]~",
            "(nehmen|nehmt|nimm|streichen|streicht|loschen|loscht|entfernen|entfernt|tragen|nehmt) [sie] (mich|uns"
            "|meine adresse|meine e-mail-adresse|meine mailadresse|unsere adresse) [bitte|doch] [bitte|wieder] LIST",
            "(mich|uns|meine adresse|meine e-mail-adresse|meine mailadresse) [bitte|umgehend] LIST (zu nehmen|nehmen"
            "|zu streichen|streichen|zu loschen|loschen|zu entfernen|entfernen|austragen|auszutragen|herausnehmen)",
            "(mochte|will|wollen|mochten|wunsche) [mich|uns] LIST (abmelden|austragen|gestrichen werden|geloscht "
            "werden"
            "|entfernt werden|genommen werden)",
            "(mochte|will|wollen|mochten) (mich|uns) [vom|von] [newsletter|verteiler|dieser liste|diesem verteiler"
            "|ihrem verteiler] (abmelden|austragen)~",
            "(schicken|senden|schreiben|schickt|sendet|schreibt|mailen) [sie] (mir|uns) [bitte] (keine|nicht mehr"
            "|nichts mehr|keine weiteren|keine solchen) [e-mails|mails|nachrichten|einladungen|weiteren] [mehr"
            "|e-mails"
            "|mails|nachrichten|einladungen]~",
            "(mochte|will|wollen|mochten|wunsche|wunschen) [von ihnen|kunftig|in zukunft] keine [weiteren"
            "|solchen|ihrer"
            "|derartigen] (e-mails|mails|nachrichten|einladungen|post) [mehr] (erhalten|bekommen|empfangen)",
            "(kontaktieren|anschreiben|kontaktiert) [sie] (mich|uns) [bitte] nicht (mehr|wieder)",
            "(loschen|loscht) [sie] [bitte] (meine daten|meine personenbezogenen daten|unsere daten)",
        ),
        "fr": (
            "(desabonnement|desinscription|desabonnez-moi|desinscrivez-moi|desabonner|desinscrire) [LIST]~",
            "(me|nous) (desabonner|desinscrire|retirer|supprimer|enlever|rayer|oter|effacer) [s'il vous plait"
            "|svp] LIST",
            "(me desabonner|me desinscrire|nous desabonner|nous desinscrire)~",
            "(retirez|supprimez|enlevez|rayez|effacez|otez|desinscrivez|desabonnez)-(moi|nous) [s'il vous plait"
            "|svp] LIST",
            "(retirer|supprimer|enlever|retirez|supprimez|enlevez|effacer|effacez) (mon adresse|mon adresse "
            "e-mail|mon mail"
            "|mon email|mon nom|notre adresse|mes coordonnees|mon contact) LIST",
            "ne (m'|nous |plus m'|plus nous )(envoyez|envoyer|ecrivez|ecrire|contactez|contacter) [plus] [de|d'autres"
            "|ce genre de|ces] [mails|messages|e-mails|courriels|invitations]~",
            "ne plus (m'ecrire|m'envoyer|nous ecrire|nous envoyer|me contacter|nous contacter|me solliciter|recevoir)",
            "ne (souhaite|veux|desire|souhaitons|voulons|desirons) plus (recevoir|etre contacte*|etre sollicite*"
            "|avoir)",
            "(arretez|cessez|arreter|cesser) de (m'envoyer|m'ecrire|nous envoyer|nous ecrire|me contacter|me "
            "solliciter)",
            "(supprimer|supprimez|effacer|effacez) (mes donnees|toutes mes donnees|mes donnees personnelles)",
        ),
    }
)

# Shortly before a request, in its clause, these turn it round or make it a mere case.
TURNS = (
    "not don't dont do't never if unless without nu daca fara niet als tenzij zonder nemojte ne ako bez "
    "nesiuskite jei "
    "jeigu be non se senza ei alkaa ala jos ellei ilman ne nem ha nelkul nicht wenn falls ohne keine si "
    "sans sinon pas"
)

# A clause may end with these.
COURTESY = (
    "please thanks thank va te multumesc multumim aub svp alstublieft molim hvala prasau aciu grazie kiitos kerem "
    "koszonom bitte danke merci und and si en i ir e ja es et"
)

# A message that asks for nothing else may hold these, and names.
POLITE = (
    "please thanks thank you hello hi dear sir madam regards kind best many sincerely i am would like to "
    "good day morning "
    "va rog rugam multumesc multumim buna ziua salut stimata doamna stimate domnule cu stima respect te "
    "sa as dori vreau "
    "graag alvast bedankt dank u wel beste hallo goedendag goedemiddag goedemorgen met vriendelijke "
    "groet groeten kunt kan je "
    "jullie wil aub svp "
    "molim vas hvala unaprijed postovani postovana dobar dan lijep pozdrav srdacan zelim pozdrav da "
    "prasau prasyciau aciu dekoju laba diena sveiki pagarbiai gerbiamieji "
    "prego grazie buongiorno salve gentile gentili cordiali saluti distinti per favore cortesia chiedo vi di "
    "kiitos hei ole hyva olkaa ystavallisin terveisin pyydan terveisin "
    "kerem koszonom koszonettel tisztelt holgyem uram kedves udvozlettel jo napot kivanok szeretnem "
    "szepen elore is hogy "
    "bitte danke vielen guten tag hallo sehr geehrte geehrter damen und herren mit freundlichen grussen "
    "gruss viele ich "
    "merci bonjour madame monsieur cordialement bien vouloir de je voudrais d'avance s'il vous plait svp salutations"
)
