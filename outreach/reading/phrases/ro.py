"""Romanian, folded: no diacritics, lower case."""

from __future__ import annotations

from types import MappingProxyType

from outreach.reading.phrases import expand, table
from outreach.reading.phrases.lexicon import Lexicon

_PEOPLE = (
    "(colegi|colege|colegi de ai mei|colegi de la birou|persoane|oameni|invitati|reprezentanti|participanti|prieteni)"
)

ROMANIAN = Lexicon(
    language="ro",
    yes=table(
        "da",
        "da (sigur|desigur)",
        "[sigur|desigur|bineinteles] ca da",
        "(bineinteles|categoric|categoric da|cu siguranta da|sigur da)",
        "(prezent|prezenta)",
        (
            "[bineinteles ca|sigur ca|desigur ca] (vin|venim|particip|participam|voi veni|voi participa|vom "
            "veni|vom participa)"
        ),
        "(o sa|am sa) (vin|particip)",
        "o sa (venim|participam)",
        "(pot|putem) (veni|participa)",
        "(pot sa vin|pot sa particip|putem sa venim|putem sa participam)",
        "(voi fi|o sa fiu|am sa fiu) (prezent|prezenta|acolo|alaturi de voi|alaturi de dumneavoastra)",
        "(vom fi|o sa fim) (prezenti|prezente|acolo|alaturi de voi|alaturi de dumneavoastra)",
        (
            "[va|iti|imi|ne] (confirm|confirmam) [participarea|prezenta|participarea mea|prezenta mea|"
            "participarea noastra|prezenta noastra]"
        ),
        "(participare|prezenta) confirmata",
        "(accept|acceptam) [cu drag|cu placere] [invitatia|invitatia dumneavoastra|invitatia ta]",
        "(conteaza|contati) pe (mine|noi)",
        "(sunt|suntem) (acolo|prezent|prezenta|prezenti|prezente)",
        "ma inscriu",
        "ne vedem (acolo|la eveniment|la workshop)",
        "nu lipsesc",
    ),
    no=table(
        "nu",
        "nu (multumesc|multumim|mersi|din pacate)",
        "din pacate nu",
        (
            "nu [mai] (vin|particip|venim|participam|ajung|ajungem|voi veni|voi participa|voi ajunge|vom "
            "veni|vom participa)"
        ),
        (
            "nu [mai] (pot|putem|voi putea|vom putea|o sa pot|o sa putem) [veni|participa|ajunge|sa vin|sa "
            "venim|sa particip|sa participam|sa ajung|sa ajungem]"
        ),
        "nu (o sa|am sa) (vin|particip|ajung|venim|participam|ajungem)",
        "nu [mai] (reusesc|reusim) sa (vin|venim|particip|participam|ajung|ajungem)",
        (
            "nu (voi fi|vom fi|o sa fiu|o sa fim|pot fi|putem fi|sunt|suntem|voi putea fi|vom putea fi) "
            "(prezent|prezenta|prezenti|prezente|disponibil|disponibila|disponibili|disponibile)"
        ),
        "(refuz|declin|declinam|sunt nevoit sa declin|sunt nevoita sa declin|trebuie sa refuz) [invitatia]",
        "(sunt|suntem) (indisponibil|indisponibila|indisponibili)",
        "(imi|ne) este imposibil (sa vin|sa particip|sa venim|sa participam|sa ajung)",
        "de data (asta|aceasta) nu",
        "(ma retrag|renunt|imi anulez participarea|anulez participarea)",
    ),
    maybe=table(
        "poate",
        "poate (vin|particip|voi veni|voi participa)",
        "(posibil|probabil) [ca] [da|sa vin|sa particip|vin|voi veni|voi participa]",
        "cred ca da",
        "cred ca (vin|particip|voi veni|voi participa|o sa vin)",
        "in principiu da",
        (
            "(nu stiu|nu sunt sigur|nu sunt sigura|nu stim) [inca] [daca vin|daca particip|daca pot veni|"
            "daca pot participa|daca ajung|daca reusesc sa vin|daca voi putea participa|daca voi putea veni]"
        ),
        "inca nu (stiu|stim) [daca vin|daca particip|daca pot veni|daca pot participa]",
        "(incerc|incercam|voi incerca|o sa incerc) sa (vin|ajung|particip|venim|ajungem|participam)",
        "(sper|speram) sa (pot|putem|vin|ajung|particip|pot veni|pot participa|pot ajunge|reusesc|venim|ajungem)",
        "(mai vad|mai vedem|vedem|sa vedem|vom vedea)",
    ),
    greeting=table(
        "(buna|salut|salutare|salutari|hei|servus|alo|ciao|noroc|hello|hi)",
        "buna (ziua|seara|dimineata)",
        "(draga|dragi|dragul|stimata|stimate|stimati|onorata|onorate)",
        (
            "(stimata|stimate|stimati) (doamna|domnule|domn|colega|coleg|domnule director|doamna director|"
            "doamna petrut|organizatori|organizator|colegi)"
        ),
        "buna ziua (doamna|domnule|dragi organizatori)",
    ),
    courtesy=table(
        "(multumesc|multumim|va multumesc|va multumim|iti multumesc|mersi|merci|ms|mersi mult|multumiri)",
        (
            "(multumesc|multumim|va multumesc|va multumim|iti multumesc|mersi|merci) (frumos|mult|foarte "
            "mult|din suflet|anticipat)"
        ),
        (
            "(multumesc|multumim|va multumesc|va multumim|iti multumesc|mersi) [frumos|mult|foarte mult] "
            "(pentru|de|ca) (invitatie|invitatia dumneavoastra|invitatia ta|mesaj|email|mail|informatii|"
            "v-ati gandit la mine|v-ati gandit la noi|te-ai gandit la mine)"
        ),
        (
            "(toate cele bune|numai bine|o zi buna|o zi frumoasa|o zi minunata|o zi faina|o seara frumoasa|o "
            "seara placuta|o saptamana frumoasa|o saptamana buna|zi frumoasa|weekend placut|un weekend "
            "frumos)"
        ),
        "va doresc (o zi buna|o zi frumoasa|mult succes|succes)",
        "[mult] succes [la eveniment|cu evenimentul|in continuare]",
        (
            "(cu stima|cu respect|cu drag|cu prietenie|cu deosebita consideratie|cu consideratie|salutari|"
            "numai bine|spor|felicitari)"
        ),
        "(abia astept|abia asteptam) [sa ne vedem|evenimentul|workshopul]",
        "(pe curand|ne auzim|ne vedem|ne auzim curand|ne vedem curand|pa)",
        "(felicitari|bravo) [pentru initiativa|pentru proiect]",
    ),
    regret=table(
        (
            "(din pacate|din nefericire|scuze|scuzati|imi cer scuze|imi pare rau|imi pare tare rau|imi pare "
            "foarte rau|ne pare rau|regret|regretam|cu regret|cu parere de rau|scuzele mele|cu scuze|pacat|"
            "imi pare nespus de rau)"
        ),
        "poate (data viitoare|alta data|alta data viitoare|la urmatorul|la urmatoarea editie)",
        "(data viitoare|alta data|pe data viitoare|poate cu alta ocazie)",
    ),
    filler=table(
        (
            "(la|in|in cadrul) (workshop|workshopul|workshop-ul|workshopul online|eveniment|evenimentul|"
            "acest eveniment|evenimentul dumneavoastra|workshopul dumneavoastra|atelier|ateliere|intalnire|"
            "sesiune|webinar)"
        ),
        "(la|in cadrul) (workshopului|evenimentului|atelierului)",
        "(va rog|va rugam|te rog) [frumos]",
        "(de acest fel|de acest gen|de la dumneavoastra|de la voi)",
        (
            "(si eu|eu|si noi|noi|sigur|desigur|ok|okay|perfect|super|excelent|cu drag|cu placere|cu mare "
            "placere|cu mare drag|cu bucurie|cu siguranta|la workshop|la eveniment|online|pana la urma|va "
            "anunt ca|va informez ca|va comunic ca|prin prezenta|prin prezentul mesaj)"
        ),
        "(raspund|revin) (afirmativ|cu confirmarea|cu confirmare)",
    ),
    guests=MappingProxyType(
        dict.fromkeys(expand(f"[impreuna] cu [inca] [alti|alte] # {_PEOPLE}"), 0)
        | dict.fromkeys(expand(f"[si] [inca] # {_PEOPLE}"), 0)
        | dict.fromkeys(expand(f"plus # [{_PEOPLE[1:-1]}]"), 0)
        | dict.fromkeys(expand(f"+ # [{_PEOPLE[1:-1]}]"), 0)
    ),
    coming=MappingProxyType(
        dict.fromkeys(expand(f"eu (plus|si|si inca|+|cu) # [{_PEOPLE[1:-1]}]"), 0)
        | dict.fromkeys(expand(f"(vin|venim|particip) [si] [eu] [impreuna] cu [inca] [alti|alte] # {_PEOPLE}"), 0)
        | dict.fromkeys(
            expand("(vom fi|venim|participam|suntem|vom participa|vom veni) (in|) # [persoane|oameni|participanti]"), -1
        )
    ),
    companions=table(
        (
            "[impreuna] cu (sotia|sotul|colega mea|colegul meu|o colega|un coleg|un prieten|o prietena|fiica "
            "mea|fiul meu|sotia mea|sotul meu|inca un coleg|inca o colega|inca o persoana|o persoana|sefa "
            "mea|seful meu)"
        ),
        (
            "(si|plus) (sotia|sotul|o colega|un coleg|inca o colega|inca un coleg|inca o persoana|o persoana|"
            "sotia mea|sotul meu)"
        ),
        "eu si (sotia|sotul|colega mea|colegul meu|un coleg|o colega)",
    ),
    some=table(
        "[impreuna] cu (cativa|cateva|mai multi|mai multe) (colegi|colege|persoane|prieteni)",
        "[impreuna] cu (colegii|colegele|echipa|colegii mei|echipa mea)",
        "cu toata echipa",
    ),
    late=table(
        "(voi|o sa|s-ar putea sa) (intarzia|intarzii) [putin|un pic|cateva minute]",
        "[dar|insa] (voi intarzia|o sa intarzii|intarzii|intru|ma conectez|ajung) [putin] mai tarziu",
        "[dar|insa] (voi intarzia|o sa intarzii|intarzii) [putin|un pic|cateva minute]",
    ),
    early=table(
        (
            "[dar|insa] (plec|ies|voi pleca|trebuie sa plec|trebuie sa ies|o sa plec|va trebui sa plec) "
            "[putin] mai (devreme|repede)"
        ),
        "[dar|insa] (pot sta|stau|raman) doar [la] (prima parte|la inceput|prima ora)",
        "doar [la|pentru] prima parte",
    ),
    unsubscribe=table(
        (
            "(dezabonare|dezabonati-ma|dezabonati|dezaboneaza-ma|ma dezabonez|vreau sa ma dezabonez|doresc "
            "sa ma dezabonez|doresc dezabonarea)"
        ),
        "[sa] (ma|ne) (dezabonati|dezabonezi)",
        (
            "[sa] (ma|ne) (stergeti|scoateti|radiati|eliminati) (din|de pe) (lista|listele|lista "
            "dumneavoastra|listele dumneavoastra|lista de corespondenta|lista dumneavoastra de corespondenta|"
            "lista de distributie|liste|baza de date|baza dumneavoastra de date|evidenta|corespondenta asta|"
            "aceasta lista|lista asta|lista de mail|lista de e-mail)"
        ),
        (
            "(stergeti-ma|scoateti-ma|scoateti-ne|stergeti-ne) [va rog] (din|de pe) (lista|lista "
            "dumneavoastra|lista de corespondenta|lista de distributie|baza de date|baza dumneavoastra de "
            "date|corespondenta asta|aceasta lista|lista asta|liste)"
        ),
        (
            "nu (mai vreau|mai vrem|mai doresc|mai dorim|doresc|dorim) sa [mai] (primesc|primim) (mesaje|"
            "emailuri|e-mailuri|mailuri|invitatii|corespondenta)"
        ),
        "[sa] nu (imi|ne|ma) mai (scrieti|trimiteti|contactati|scrie|trimite) [mesaje|emailuri|mailuri|invitatii]",
        "[sa] nu-mi mai (scrieti|trimiteti) [mesaje|emailuri|mailuri|invitatii]",
    ),
    requests=table(
        "(va rog|va rugam|te rog|rog|va rog frumos)",
        "(imi|ne|mi-l|mi-ati|ati) (puteti|putea|trimiteti|spuneti|spui|trimiti)",
        (
            "(puteti|poti|ati putea|ai putea|pot sa primesc|as avea nevoie|am nevoie|avem nevoie|am avea "
            "nevoie|as vrea sa stiu|as dori sa stiu|as dori sa primesc|as dori|as avea o intrebare|o "
            "intrebare|astept|asteptam)"
        ),
        (
            "(trimite-mi|trimiteti-mi|trimiteti-ne|scrieti-mi|sunati-ma|contactati-ma|verificati|folositi|"
            "foloseste|scrieti)"
        ),
        "cand (puteti|putem|primesc|primim|se)",
    ),
    numbers=MappingProxyType(
        {
            "un": 1,
            "o": 1,
            "unu": 1,
            "una": 1,
            "doi": 2,
            "doua": 2,
            "trei": 3,
            "patru": 4,
            "cinci": 5,
            "sase": 6,
            "sapte": 7,
            "opt": 8,
            "noua": 9,
            "zece": 10,
        }
    ),
)
