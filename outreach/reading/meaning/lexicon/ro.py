"""Romanian."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="ro",
    months=(
        "ianuarie ian | februarie feb | martie mar | aprilie apr | mai | iunie iun | iulie iul | august aug | "
        "septembrie sept sep | octombrie oct | noiembrie noi nov | decembrie dec"
    ),
    weekdays=(
        "luni lunea | marți marțea marți | miercuri miercurea | joi joia | vineri vinerea | sâmbătă sâmbăta | "
        "duminică duminica"
    ),
    numbers={
        "doi": 2,
        "două": 2,
        "trei": 3,
        "patru": 4,
        "cinci": 5,
        "șase": 6,
        "șapte": 7,
        "opt": 8,
        "nouă": 9,
        "zece": 10,
        "unsprezece": 11,
        "doisprezece": 12,
        "douăsprezece": 12,
        "cincisprezece": 15,
        "douăzeci": 20,
    },
    concord=True,
    groups={
        "joy": """
            cu (deosebită|nespusă|enormă|reală|sinceră|infinită) (plăcere|bucurie|onoare|recunoștință)
            cu (toată|toată) (bucuria|plăcerea|inima|dragostea)
            cu tot (sufletul|dragul din lume) | cu mare (mare|) (drag|interes|entuziasm)
            cu (entuziasm|nerăbdare|emoție|mândrie|recunoștință) | cu dragă inimă
            cu (mare|multă|cea mai mare|) (drag|plăcere|bucurie|interes|entuziasm|încredere) | cu tot dragul
            cu mult (drag|interes) | bucuros | bucuroasă | bucuroși | bucuroase | negreșit
        """,
        "sure": """
            sigur (că|) | cu siguranță | desigur (că|) | bineînțeles (că|) | normal (că|) | firește (că|) | categoric
            evident (că|) | clar (că|) | absolut | negreșit | neapărat | precis | mai mult ca sigur | sută la sută
        """,
        "present": """
            prezent | prezentă | prezenți | prezente | alături | acolo | online | conectat | conectată | conectați
        """,
        "inf": """
            fi (acolo|printre (voi|dumneavoastră|participanți|invitați)|alături de (voi|dumneavoastră|dvs)|alături|
            conectat*|disponibil*|liber*|în fața (laptopului|ecranului|calculatorului)|la (eveniment|atelier|workshop|
            întâlnire|datorie)) | face timp | trece | mă înscrie | ne înscrie | merge
            da curs (invitației|) (<your>|)
            mă implica | ne implica | figura pe listă | onora (invitația|) (<your>|) | intra online | intra pe zoom
            participa (activ|efectiv|și (eu|noi)|online|fizic|personal) | sta cu voi
            urmări (evenimentul|atelierul|workshopul|) online
            participa | veni | ajunge | fi (<present>|de față|cu (voi|dumneavoastră|dvs)|în sală|pe zoom|și (eu|noi)
            (acolo|))
            lua parte | asista | intra | răspunde (prezent|invitației) | da curs | onora | mă conecta | ne conecta
            conecta | mă alătura | ne alătura | alătura | mă prezenta | ne prezenta | figura | urmări | fi
        """,
        "subj": """
            merg | mergem | mă înscriu | ne înscriem | mă conectez
            fiu (acolo|alături|cu voi|printre (voi|invitați)|conectat*|online|în fața (laptopului|ecranului|
            calculatorului)) | fim (acolo|alături|cu voi|printre (voi|invitați)|conectați|online) | fac timp
            facem timp | răspund invitației | răspundem invitației | trec | stau cu voi
            vin | venim | particip | participăm | ajung | ajungem | fiu (<present>|de față|cu (voi|dumneavoastră|dvs))
            fim (<present>|de față|cu (voi|dumneavoastră|dvs)) | iau parte | luăm parte | asist | asistăm | intru
            intrăm
            mă conectez | ne conectăm | mă alătur | ne alăturăm | onorez | onorăm | dau curs | dăm curs | pot | putem
            pot (veni|participa|ajunge) | putem (veni|participa|ajunge) | fiu | fim | răspund prezent | mă bag | prind
        """,
        "much": "mult | foarte mult | frumos | tare mult | încă o dată | anticipat | din suflet | nespus",
        "your": "dumneavoastră | dvs | dvoastra | dv | voastră | ta | voastre | tale | d voastra",
        "list": """
            listă | lista (<your>|de (corespondență|distribuție|contacte|mail|e mail|email)|) | baza de date
            evidențe
        """,
        "mail": "mail* | e mail* | email* | mesaj* | invitații | corespondență | newsletter* | notificări | spam",
        "event": """
            eveniment | evenimentul | evenimentului | evenimentele | workshop | workshopul | workshop ul
            workshopului
            atelier | atelierul | atelierului | atelierele | întâlnire | întâlnirea | întâlnirii | ședința online
            ședința | webinar | webinarul | webinarului | sesiune | sesiunea | reuniunea | reuniune | acțiunea
            acțiune | manifestare | manifestarea | manifestării | activitate | activitatea | activității
            acest* eveniment*
        """,
        "person": """
            coleg* | domn | domnul | domnului | dl | doamna | doamnei | dna | d na | d l | director* | directoare*
            șef*
            președinte* | secretar* | administrator* | asistent* | contabil* | soția | soțul | soției | soțului | fiul
            fiica | fata mea | băiatul | sora | fratele | mama | tata | prietena mea | prietenul meu | partener*
            asociatul | asociata | reprezentant* | cineva | o persoană | un reprezentant
            primarul | primarului | viceprimarul | stagiar* | practicant* | student* | angajat* | adjunct* | el | ea
            ei | ele | responsabil* | coordonator* | specialist* | expert* | consilier* | inspector* | referent*
        """,
    },
    strangers="""
        participat | participase* | participasem | venit | venise* | venisem | ajuns | confirmasem | confirmase*
        confirmat
        participant* | participai | participi | participați | veniți | confirmați | veneam | participam odată | mâine
    """,
    terms={
        Sense.FROM: """
            din partea | de la | în calitate de | în numele | prin intermediul | pe post de | de acasă
            de pe (tabletă|
            telefon|laptop)
        """,
        Sense.REPORT: """
            (zice|zic|a zis|au zis|spune|a spus|au spus|scrie|a scris|întreabă|a întrebat|susține|crede|pretinde|
            afirmă|insistă|a răspuns|răspunde|zicea|spunea|întreba) (că|dacă|să|)
            (mi|ne|mă|m|i) (a|au|) (zis|spus|scris|întrebat|rugat|anunțat|confirmat|transmis|asigurat|întreabă|zice|
            spune|roagă) (că|dacă|să|) | (am|) (auzit|înțeles|aflat) că | din câte (știu|am înțeles|am auzit) (eu|)
            cică | se zice că | se pare că
            (m a|ne a|m au|ne au) (rugat|însărcinat|delegat|împuternicit) să (vă|) (transmit|transmitem|comunic|spun|
            anunț|scriu|confirm)
        """,
        Sense.YES: """
            (viu|viem) (și (io|eu|noi|amu|acu)|musai|negreșit|bucuros|bucuroasă|cu drag|sigur)
            de data (asta|aceasta) (trec|intru|vin|particip) și (eu|noi|io) (pe la (voi|dumneavoastră)|pe acolo|)
            de data (asta|aceasta) trec (pe la (voi|dumneavoastră)|pe acolo)
            (suntem|sunt|ne declarăm|mă declar) (gata|pregătiți|pregătit|pregătită|dispuși|dispus|dispusă|doritori|
            doritor|doritoare|încântați|încântat|încântată|onorați|onorat|onorată) (să|de a) (participăm|particip|
            venim|vin|participa|fi (alături|prezenți|prezent*)|luăm parte|iau parte|ne alăturăm|mă alătur)
            (ne|mă) (exprimăm|exprim) (disponibilitatea|dorința|acordul) (de a participa|de a veni|de participare|
            pentru participare) | (disponibilitatea|acordul) (instituției|societății|firmei|școlii|asociației|noastră|
            mea) (noastre|) (de a participa|pentru participare)
            mă bag și eu cu drag
            mă bag și eu cu plăcere
            (de când|de atâta timp|de mult) (aștept|așteptam) (așa ceva|asta|o asemenea ocazie)
            pe (mine|noi) (mă|ne|) (puteți|poți) (trece|nota|pune|include|adăuga|înscrie|conta|miza|număra|
            baza) (liniștit*|fără (grijă|griji|emoții)|lejer|sigur|deja|cu încredere|de pe acum|) (pe listă|la
            prezenți|pe lista de participanți|ca prezent*|ca participant*|)
            (mă|ne) (puteți|poți) (trece|nota|pune|include|adăuga|înscrie|considera|număra) (liniștit*|fără (grijă|
            griji)|deja|cu încredere|lejer|de pe acum) (și pe (mine|noi)|) (pe listă|la prezenți|pe lista de
            participanți|ca prezent*|ca participant*|înscris*|)
            (mă|ne) (poți|puteți) (pune|trece|nota|înscrie) și pe (mine|noi) (pe listă|la participanți|)
            (notați|consemnați|înregistrați|bifați|rețineți) (vă rog|) (prezența|participarea) (mea|noastră|
            instituției noastre|firmei noastre)
            (mi am|ne am|v am|ți am|am|mi o fost|o să mi|am să mi) (făcut|fac|găsit|ținut) (loc|timp|un loc|o
            fereastră|o gaură|un culoar) (în|pentru) (agendă|calendar|program|eveniment|voi|atelier|dumneavoastră|dvs|
            asta|workshop|data asta|10 iunie|orar)
            (mi am|ne am) (făcut|găsit) (timp|loc) (special|pentru) (asta|voi|eveniment|atelier|workshop|
            dumneavoastră|)
            (mi am|ne am|am|avem) (ținut|păstrat|lăsat|eliberat|golit|degajat|curățat|pus deoparte) (liberă|liber|
            ) (ziua|dimineața|data|agenda|programul|intervalul|miercurea) (aceea|aia|respectivă|special|) (liberă|
            liber|pentru (voi|eveniment|asta|atelier|dumneavoastră)|)
            (mi am|ne am) luat (o zi|ziua|) (liber|liberă|concediu|învoire) (special|anume) (pentru (asta|eveniment|
            voi|atelier)|)
            mi am luat (liber|o zi liberă|zi liberă|concediu o zi|învoire) (pentru (asta|eveniment|voi|atelier|
            workshop|dumneavoastră)|ca să (vin|particip|fiu <present>|pot veni))
            (am|mi am) (pus|setat) (și|deja|) (reminder|un reminder|alarmă|alarma|memento|notificare|ceasul să
            sune) (pe telefon|în telefon|în calendar|la telefon|)
            am dat accept (la invitație|în calendar|pe invitație|)
            (sunt|suntem|voi fi|vom fi|îs) (al|a|ai|ale|numai al|numai a) (vostru|voastră|voștri|voastre|
            dumneavoastră|dvs|tău|ta) (toată (ziua|dimineața)|)
            (sunt|suntem|îs|s) (înăuntru cu totul|băgat*|pe listă|cu tot sufletul|cu trup și suflet)
            count me in | i m in
            (m ați|m ai|ne ați|ne ai) (convins|cucerit|câștigat|prins|tentat destul|dat gata) (pe loc|din prima|de la
            primele rânduri|)
            (nu|n) (mă|ne) (las|lăsăm) (rugat*|mult rugat*|prea mult rugat*)
            (nu|n) trebuie să (mă|ne) (rugați|rogi|întrebați|invitați|chemați) (de două ori|a doua oară)
            (nu|n) (e|este) nevoie să (mă|ne) (rugați|rogi|întrebați|invitați|chemați) de două ori
            (dați|dă|țineți|ține) (mi|ne) (și|) (și mie|și nouă|un|) (un loc|un locșor|un scaun|scaunul) (și mie|și
            nouă|) | (un|) (loc|locșor|scaun) (și|) pentru (mine|noi) (vă rog|te rog|)
            (semnez|semnăm|semnat) (condica|de prezență|prezența) | (mă|ne) declar* (participant*|prezent*|prezenți)
            (o să|am să|veți|ai să|o să ne|vei) (mă|ne) (vedeți|vezi|aveți|auziți|vedea|avea|găsi) (sigur|și pe (mine|
            noi)|) (acolo|pe ecran|online|pe zoom|cu siguranță|prezent*|alături|printre (voi|participanți))
            mă (veți|o să|vei) (vedea|vedeți|avea|aveți|găsi|vezi) (sigur|și pe (mine|noi)|) (acolo|pe ecran|online|
            pe zoom|cu siguranță|prezent*|alături|în sală|pe (micul|) ecran)
            (se aprobă|aprobat|aprob|aprobăm) (participarea|cererea|) (mea|noastră|)
            (prezență|participare) (sută la sută|100|garantat*|sigură|de la un capăt la altul|totală)
            (vin|venim|particip|participăm|intru|mă bag|ne băgăm|viu) și (io|eu|noi) (cu drag|musai|sigur|negreșit|
            ) | (îs|s) (și io|io) (acolo|acolea|prezent*|de față) | (îs|mi s) (acolo|prezent*|cu voi|alături)
            (oi veni|om veni|m oi băga|oi intra|om fi (acolo|prezenți)|oi fi (acolo|prezent*|de față)) (și|
            ) (io|eu|noi|sigur|musai|negreșit|cu drag|bucuros|bucuroasă|amu|acu|) (amu|acu|și amu|)
            (e|este|îi|i) musai să (vin|viu|particip|venim|fiu <present>) | musai (vin|particip|venim|viu)
            (no|hai|d apoi|apăi|păi) (hai|sigur|cum nu|cum să nu|bine) (că|) (vin|viu|venim|particip|mă bag)
            (d apoi|apăi|păi) (cum nu|cum să nu|sigur|da|musai) | cum de nu
            (bag|băgăm) (nasul|o fugă|o geană) (și (eu|noi)|) | îmi (fac|iau) loc (în primul rând|în față|)
            (bat|batem) palma | (las|lăsăm) (totul|tot) (baltă|) (și|) (vin|venim|particip)
            n am unde (să|) (fug|scap) (vin|particip|)
            (mergem|merg) pe (mâna voastră|mâna dumneavoastră|da)
            (am|avem) (decis|hotărât|stabilit) (deja|) (că|) (vin|venim|particip|participăm|da|merg eu|particip eu|
            vin eu)
            (accept|acceptăm|am acceptat|primesc|primim|am primit) (cu (drag|plăcere|bucurie|<joy>|
            onoare)) (invitația|propunerea|) (<your>|) (de a participa|de participare|de a fi alături|)
            (invitația|propunerea) (<your>|) (este|e|a fost|) (acceptată|primită cu (drag|brațele deschise)|onorată)
            (nu|n) (lipsesc|lipsim|voi lipsi|vom lipsi|aș lipsi|o să lipsesc) (nici|) (de data (asta|aceasta)|nici eu|
            nici noi|nici mort|pentru nimic în lume|nici de la (asta|acesta|ăsta)|)
            (nici nu|nu) (mă gândesc|mi trece prin (cap|gând)|se pune problema|aș concepe|concep) să (lipsesc|ratez|
            pierd|refuz|nu (vin|particip|fiu)) (..|)
            (nici vorbă|nici gând|nici pomeneală) să (lipsesc|ratez|pierd|refuz|lipsim|nu (vin|particip)) (..|)
            cum (să|aș) (zic nu|refuz|lipsesc|spune nu) la (așa ceva|asta)
            (sunt|suntem) (disponibil*|liber*) (și|) (particip|participăm|vin|venim) (cu drag|)
            (țineți|păstrați|opriți|rezervați|ține|păstrează) (mi|ne) (și mie|și nouă|un|) (loc|locul|un loc|locuri)
            (am|aș) (dori|vrea) să (înscriem|înscriu|înregistrez|înregistrăm|confirm|confirmăm|rezerv|rezervăm) (#|un|
            o|doi|două|trei|participarea|prezența|locuri|) (participanți|persoane|participant|participantă|colegi|
            locuri|loc|) (mea|noastră|) | (vă|te) (rog|rugăm) (frumos|) să (rezervați|păstrați|opriți|rezervi|țineți|
            alocați) (un|o|două|trei|#|și un|și) (loc|locuri|invitație) (pentru (noi|mine|instituția noastră|
            organizația noastră|firma noastră|asociația noastră|școala noastră)|și nouă|și mie|)
            (rezervați|păstrați|opriți) (ne|mi|vă rog|) (un|două|trei|#) (loc|locuri) | iată mă | iată ne
            (mă|ne) (conectez|conectăm|alătur|alăturăm) (cu (bucurie|drag|plăcere|mare drag))
            (eu însă|însă eu|dar eu|eu unul|eu una|eu personal) (pot|vin|particip|voi veni|da|pot și vin)
            (bifați|bifează|notați|treceți|puneți|scrieți|trece|pune|scrie|trece ți) (mă|ne|mi) (cu (un|) da|ca
            prezent*|da|la da|cu plus|la prezenți|ca participant*) | (sunt|suntem) (înăuntru|pe val|all in)
            treceți (două|trei|patru|#) nume | (două|trei|#) nume (pe listă|)
            (nu|n) (mă|ne) (oprește|împiedică|poate opri|mai oprește|va opri) (nimeni|nimic) (anul ăsta|acum|)
            (anul (ăsta|acesta)|acum|de data asta) (nu|n) (mă|ne) (mai|) (oprește|împiedică) (nimeni|nimic)
            (va|vom|voi) fi reprezenta* .. (de către|prin|de) subsemnat*
            (sigur|normal|firește|evident|clar|cum să nu|bineînțeles|desigur|categoric|absolut|negreșit|neapărat|
            hotărât|cu siguranță|garantat|sută la sută) (că|) (da|vin|venim|particip|participăm|mă bag|ne băgăm|intru|
            intrăm|ajung|ajungem|sunt (acolo|prezent*|de acord|cu voi)|suntem (acolo|prezen*|cu voi)|accept|acceptăm|
            voi (participa|veni|fi (acolo|prezent*))|vom (participa|veni|fi (acolo|prezen*))|o să (vin|particip|fiu
            (acolo|prezent*)))
            cum să nu | cum altfel | cum de nu | păi (da|sigur|cum să nu|vin|normal)
            hai că (vin|particip|mă bag|intru) | gata (vin|particip|m am înscris|mă bag) | bate palma
            am bătut palma | facem treaba asta | merge (la mine|și la mine|și la noi|data|ora|ziua)
            la mine (e ok|merge|e bine|e în regulă)
            (mă|ne) (bag|băgăm|înscriu|înscriem|prind|prindem|alătur|alăturăm|număr|numărăm|notez|declar prezent*|
            prezint|conectez|conectăm) (și (eu|noi)|cu (drag|plăcere)|la (eveniment|atelier|workshop|asta)|)
            (m am|ne am) (înscris|înregistrat|notat|trecut (pe listă|în (calendar|agendă))|programat|conectat) (deja|
            și (eu|noi)|online|pe (site|formular|listă)|) | (am|v am) (completat|trimis) (deja|și|) (formularul|
            înscrierea) (de (înscriere|participare)|online|)
            (bagă|băgați|treci|treceți|trece|trecețimă|pune|puneți|puneți|pui|scrie|scrieți|notează|notați|notați|
            adaugă|adăugați|include|includeți|înscrie|înscrieți|numără|numărați|socotește|socotiți|înregistrează|
            înregistrați|păstrează|păstrați|opriți|rezervă|rezervați) (mă|ne|mi|îmi) (și|) (pe (mine|noi)|un loc|loc|
            locuri|# locuri|două locuri|) (și (pe|) (mine|noi)|) (pe listă|la (eveniment|workshop|atelier|
            participanți)|în listă|pe lista de (participanți|prezență)|vă rog|te rog|vă rugăm|)
            (să|) (mă|ne) (treceți|trece|treci|notați|notezi|puneți|pui|includeți|incluzi|adăugați|adaugi|înscrieți|
            înscrii|înregistrați|socotiți|numărați|considerați|țineți (la socoteală|pe listă)) (și (pe|) (mine|noi)|
            ) (prezent*|prezenți|participant*|participanți|înscris*|înscriși|pe listă|pe lista (de participanți|
            participanților|de prezență)|la (eveniment|workshop|atelier|participanți)|) (vă rog|te rog|)
            (puteți|poți) (să|) (mă|ne) (treceți|treci|trece|notați|nota|puneți|pune|include|includeți|adăuga|
            adăugați|înscrie|înscrieți|considera) (și (pe|) (mine|noi)|) (prezent*|participant*|înscris*|pe listă|pe
            lista de participanți|la (eveniment|workshop|atelier|participanți)|)
            (vă|te) (rog|rugăm) (frumos|mult|) să (mă|ne|îmi|ne) (treceți|treci|notați|notezi|puneți|pui|includeți|
            adăugați|adaugi|înscrieți|înscrii|înregistrați|considerați|rezervați|păstrați|opriți|rezervi) (și (pe|)
            (mine|noi)|) (un loc|loc|două locuri|# locuri|prezent*|participant*|înscris*|pe listă|pe lista (de
            participanți|participanților)|la (eveniment|workshop|atelier|participanți)|) (și mie|și nouă|)
            (vreau|vrem|doresc|dorim|aș vrea|am vrea|aș dori|am dori|țin|ținem) să (mă|ne) (înscriu|înscriem|
            înregistrez|înregistrăm|treceți pe listă|notați|înscrieți) (la|pentru|)
            (doresc|vreau|dorim|vrem) (înscrierea|să confirm (participarea|prezența)|să confirmăm (participarea|
            prezența)) (mea|noastră|)
            (accept|acceptăm|primesc|primim|am acceptat) (cu (mare|multă|deosebită|) (plăcere|drag|bucurie|onoare|
            entuziasm|recunoștință)|bucuros|bucuroasă|onorat*|) (invitația|propunerea|provocarea) (<your>|făcută|
            adresată|)
            (dau|dăm|voi da|vom da|o să dau|o să dăm) (cu (drag|plăcere)|) curs (cu (drag|plăcere|mare plăcere)|
            ) (invitației|) (<your>|) | (onorez|onorăm|voi onora|vom onora) (cu (drag|plăcere)|) (invitația|) (<your>|
            )
            (am|avem) (onoarea|plăcerea|bucuria|deosebita (onoare|plăcere)) (de a|să|să vă|a vă) (confirma|confirm|
            confirmăm|accepta|accept|participa|particip|participăm|anunț (participarea|prezența)|anunțăm
            (participarea|prezența)) (participarea (mea|noastră|)|prezența (mea|noastră|)|invitația|că vom participa|
            că voi participa|)
            (este|e|va fi) (o|) (mare|deosebită|reală|) (onoare|plăcere|bucurie) (pentru mine|pentru noi|) (să|de
            a) (particip|participăm|vin|venim|participa|accept|fiu (alături|prezent*)|fim (alături|prezenți))
            (cu|) (mare|deosebită|multă|) (plăcere|bucurie|drag|onoare) (voi|vom|o să) (participa|veni|fi (alături|
            prezent*|prezenți)|particip|vin|fiu (alături|prezent*))
            (mă|ne) (aveți|vei avea|veți avea|ai) (acolo|prezent*|prezenți|alături|cu voi|pe listă|pe (zoom|ecran)|
            online|sigur) | (contați|te bazezi|vă bazați|bazați vă|mizați|mizează|contează|conta) (și|) pe (mine|noi|
            prezența (mea|noastră)|participarea (mea|noastră))
            (puteți|poți) (miza|conta|să contați|să vă bazați|să te bazezi) (și|) pe (mine|noi|prezența (mea|
            noastră)|participarea (mea|noastră))
            (prezența|participarea) (mea|noastră) (este|e|rămâne) (confirmată|sigură|garantată|certă|asigurată)
            (prezență|participare) (confirmată|sigură|garantată|asigurată) | asigur* (prezența|participarea)
            vă (asigur|asigurăm) de (prezența|participarea) (mea|noastră)
            (am|avem|mi am|ne am) (trecut|notat|pus|blocat|rezervat|marcat|salvat|scris|încercuit|eliberat) (deja|și|
            ) (în|pe|) (calendar*|agend*|data|ziua|dimineața|intervalul|programul|locul) (de 10|de 10 iunie|pentru
            (voi|asta|eveniment)|) | (e|este) (notat|trecut|pus|scris) (deja|și|) (în|pe) (agend*|calendar*)
            (data|ora|ziua|intervalul|programul|zece iunie|10 iunie|miercuri|10) (e|este|îmi|ne|mi se|ni se|
            se) (perfect*|bună|ok|în regulă|convine|convin|potrivește|potrivesc|liber*|bun) (perfect|de minune|pentru
            (mine|noi)|cu programul (meu|nostru)|) (și mie|și nouă|)
            (nu|n) (am|avem|aș avea|o să|voi|vom|aș putea|am putea|pot|putem|am cum|avem cum|vreau|vrem|aș vrea) (să|
            ) (ratez|ratăm|rata|pierd|pierdem|pierde|lipsesc|lipsim|lipsi|refuz|refuzăm|refuza|zic nu|spun nu|spune
            nu|spunem nu|rezist|rezista) (o|) (așa|o asemenea|o astfel de|asemenea|această|ocazia|evenimentul|
            workshopul|atelierul|prilejul|întâlnirea|invitația|invitație|o|de la|la|întâlnirii|invitației|tentației|
            ) (..|)
            (nu|n) (era|aveam|e|aș fi|avea) (să|cum să|de gând să) (pierd|ratez|lipsesc|refuz|zic nu|rateze) (o|
            ) (așa|asemenea|astfel de|) (ocazie|invitație|eveniment|întâlnire|)
            cum (aș putea|am putea|să) (refuz|refuza|rata|ratez|lipsi|lipsesc|pierde|zice nu|spune nu) (..|)
            doar nu era să (pierd|ratez|lipsesc|refuz) ..
            (nimic|nimeni|ploaia|nici ploaia) nu (mă|ne) (oprește|ține|împiedică|poate opri) (să (vin|particip|venim|
            participăm|fiu acolo)|acasă|) | (abia|de abia) (aștept|așteptăm) să (particip|participăm|vin|venim|fiu
            (acolo|alături|prezent*)|fim (acolo|alături))
            (zic|spun|zicem|spunem) (da|și eu da|da cu (plăcere|drag)|un da (mare|hotărât))
            un (da|mare da) (hotărât|mare|din partea (mea|noastră)|clar|)
            răspunsul (meu|nostru|) (este|e) (da|afirmativ|pozitiv|un da) | (e|este) da
            (din partea|de la) (mea|noastră|mine|noi) (e|este|un|) (da|ok|un da)
            (vin|venim|particip|participăm|intru|intrăm) (și eu|și noi|cu (drag|plăcere|tot dragul|mare drag|bucurie)|
            negreșit|sigur|fără discuție|neapărat|clar|bucuros|bucuroasă|oricum|orice ar fi|pe ploaie pe vânt)
            (voi|vom) (participa|veni) (cu (drag|plăcere|mare drag|interes|bucurie)|negreșit|sigur|fără discuție|
            neapărat)
            (ne|te|vă) (vedem|revedem|auzim|întâlnim|văd|aud|reauzim) (pe|în|la|acolo|atunci|online|miercuri) (10|#
            iunie|zece iunie|zoom|zece|ecran|eveniment|atelier|workshop|data de #|ora #|) (atunci|dimineață|fix|)
            (o|îl|le|vă) (onorez|onorăm) (cu (drag|plăcere)|) | pune* (mă|ne|două locuri|un loc) (te rog|vă rog|) (și
            (pe (mine|noi))|) | rezerv* (mi|ne|) (un loc|două locuri)
            (de acord|ok|bine) (particip|participăm|vin|venim)
            (mă|ne) (găsiți|găsești|veți găsi|veți vedea|vedeți) (acolo|pe zoom|online|printre (voi|participanți))
            (participare|prezență) confirmată | (participarea|prezența) (mea|noastră|) (este|e) confirmată
            (m ați|m ai|ne ați) convins (să (vin|venim|particip|participăm)|)
            (ok|bine|perfect|în regulă|convine|e bine|e ok|merge) pentru (mine|noi)
            (îmi|mi|ne) (convine|priește|vine bine|se potrivește) (perfect|foarte bine|data|ora|ziua|)
            (vin|venim|particip|participăm) (și (așa|online)|oricum|negreșit|fără doar și poate|neapărat|bucuros|
            bucuroasă) | (puteți|poți) conta pe (prezența|participarea) (mea|noastră)
            (vom|voi) fi (acolo|prezent*|prezenț*) fără (doar și poate|îndoială)
            ne (vom vedea|vedem) (cu (bine|drag)|) (pe #|atunci|acolo|online)
            da | da da | daa | daaa | dap | îhî | sigur | <sure> (da|vin|venim|particip|participăm|)
            <sure> (o să|) (fiu|fim) <present> | de acord
            se poate | e ok | e în regulă
            (contați|contează|te poți baza|vă puteți baza|puteți conta|poți conta|bazați vă|bazează te) (și|
            ) pe (mine|noi)
            (sunt|suntem) (și (eu|noi)|cu toții|) (de acord|pe listă|înscris|înscriși|acolo|pe fază|cu voi|de
            partea voastră)
            ne vedem (atunci|acolo|pe #|pe zoom|online|la (workshop|eveniment|atelier|întâlnire)|în data de #|)
            (ne|te|vă) (vedem|auzim|revedem|văd|aud) (pe|în) # | ne auzim atunci
            pe # (sunt|suntem) (acolo|cu voi|prezent|prezentă|prezenți|liber|liberă)
            nu (o să|am să|vom|voi|) (lipsesc|lipsim|lipsi) .. (de la (asta|eveniment|workshop|așa ceva)|) (pentru
            nimic în lume|)
            n (o să|am să) lipsesc | nu (am să|o să|vreau să|voi|vom|aș|) (ratez|ratăm|rata|pierd|pierdem|pierde) (o|
            ) (asta|așa ceva|evenimentul|ocazia|workshopul|) (pentru nimic (în lume|)|)
            nu mai (ratez|ratăm|lipsesc|lipsim) | (nu văd|nu am|n am|nu aveam) (de ce|niciun motiv|vreun motiv|
            motive) (n aș|nu aș|să nu|să lipsesc) (veni|vin|particip|ajunge|) | de ce să nu vin
            cum să nu (vin|venim|particip|) | cum să (lipsesc|lipsim|ratez) | cum aș putea (lipsi|rata)
            se putea să nu (vin|particip)
            (vă|te) rog să (mă|ne) (înscrieți|treceți|notați|includeți|puneți|înregistrați) (pe listă|pe lista de
            participanți|la eveniment|la workshop|)
            (mă|ne) (înscrieți|treceți|notați|trece|treci|notezi|pui|puneți) (și pe (mine|noi)|) (pe listă|)
            trece (mă|ne) (și pe (mine|noi)|) (pe listă|) | treceți (mă|ne) (pe listă|) | pune (mă|ne) pe listă
            puneți (mă|ne) pe listă | notați (mă|ne)
            înscrie (mă|ne) | înscrieți (mă|ne) | (mă|ne) (înscriu|înscriem|bag|băgăm) | prezent | prezentă
            prezenți | prezent ca de obicei | subscriu
            accept (cu (plăcere|drag|bucurie)|) (invitația|) | acceptăm (cu (plăcere|drag|bucurie)|) (invitația|)
            răspundem (afirmativ|pozitiv|favorabil) | răspund (afirmativ|pozitiv|favorabil)
            (mi am|ne am|am) (notat|blocat|trecut|pus) (în|) (calendar*|agend*|ziua|data|ora|dimineața)
            mi am notat (în (calendar|agendă)|) | ne am notat (în (calendar|agendă)|)
            rămâne (stabilit|așa|bătut în cuie) | ne face plăcere să (participăm|venim)
            mi face plăcere să (particip|vin) | abia așteptăm să participăm
            suntem onorați să participăm | (voi|vom) fi onora* să (particip|participăm)
            nu avem (nicio|) (obiecți*|motiv* de refuz) | afirmativ | confirmat | confirmed
            de participat particip | de venit vin | da (vin|venim|particip|participăm) (și (eu|noi)|)
            avem participare | (e|este) trecut în (calendar|agendă)
            participare (da|confirmată|sigură) | disponibil* (pe toată durata|toată dimineața|tot timpul|de la
            început la sfârșit) | (dimineața|toată dimineața) (e|este) a (dumneavoastră|voastră)
            (în afară de|înafară de|cu excepția mea|exceptând|mai puțin|minus) (mine|noi|subsemnat*)
            cu excepția (mea|noastră) | decât (eu|mine)
            (eu|subsemnat*) sau (colega|colegul|directoarea|directorul|soția|soțul|șefa|șeful|cineva|un coleg|o
            colegă|altcineva|secretara)
        """,
        Sense.NO: """
            (cred|credem|consider|mi se pare|am impresia|bănuiesc|văd|îmi dau seama) că (asta|tema|acesta|subiectul|
            atelierul|) (nu|n) (e|este|i|prea e) (pentru (noi|mine)|de (noi|mine|noi)|domeniul (nostru|meu)|genul
            (nostru|meu)|ce căutăm|ce caut|ce ne trebuie)
            (poate|eventual|sper) (la unul|când va fi|când e|la ceva|când o fi|la următorul) (pe viu|fizic|față în
            față|în persoană|live|cu oameni adevărați)
            (programul|calendarul|agenda|luna|vara|orarul|graficul) (nostru|meu|noastră|mea|mele|) (din|pe|pentru|în|
            de) (iunie|luna iunie|vara asta|perioada aceea|zilele acelea) (este|e|s a|i) (deja|) (complet|completă|
            plin|plină|umplut|ocupat|ocupată|închis|arhiplin) (deja|complet|până la refuz|)
            (nu|n) (prea|) (mai|) (am|avem) (energie|putere|nervi|răbdare|chef|cap|timp|dispoziție|suflet|tragere de
            inimă) (de|pentru) (încă|alt|altă|un|un alt|astfel de|) (un|o|) (zoom*|online*|webinar*|ședinț*|întâlnir*|
            atelier*|workshop*|cursuri|curs|ecran*|eveniment*)
            (n am|nu am|nu avem|nu prea am|nu mi e|nu ne e|nu mi arde|nu ne arde) (capul|cap|gândul|timp|) (de|
            la) (workshop*|atelier*|evenimente|zoom*|întâlniri|cursuri|proiecte|așa ceva|asta|distracții)
            (am|avem) (ales|decis|hotărât|preferat) să (stau|stăm|rămân|rămânem|ne ținem|mă țin) (deoparte|pe
            dinafară|pe margine|la o parte|acasă|pe tușă) (de data (asta|aceasta)|acum|)
            (prefer|preferăm|aleg|alegem) să (stau|stăm|rămân|rămânem) (deoparte|pe dinafară|pe margine|acasă) (de
            data (asta|aceasta)|)
            (instituția|firma|societatea|asociația|primăria|școala|organizația|fundația|compania|unitatea|muzeul|
            biblioteca|consiliul|direcția) (noastră|nostru|) (nu|nici nu) (va|poate|mai poate) (trimite|delega|
            desemna|nominaliza|asigura|avea|participa|fi reprezentat*|fi prezent*|lua parte) (niciun|vreun|un|
            ) (reprezentant*|participant*|delegat*|participarea|prezența|)
            nu (vom|voi|putem|pot|mai putem) (trimite|delega|desemna|nominaliza) (reprezentanți|reprezentant|pe
            nimeni|participanți|niciun reprezentant|niciun om)
            (băgați|băgați mă|treceți|puneți|scrieți|notați|trece|pune) (mă|ne) (la|pe lista de|printre|cu) (absenți|
            absenți motivat|lipsă|cei absenți|motivați) | nu (mă|ne) (văd|vedem|găsesc) pe (lista|listă) (asta|
            aceasta|participanților|) | (nu mă mai|nu mai|nu ne mai) (bag|băgăm|implic|implicăm) (în|la) (proiecte|
            proiect|așa ceva|astea|nimic)
            (momentul|timpul|perioada|ziua|data|ora) (nu|chiar nu|nu prea) (e|este|i|ne este|îmi este) (deloc|chiar|
            cel mai|prea|) (potrivit*|bun|bună|favorabil*|prielnic*|fericit*|ales*) (pentru (noi|mine)|)
            (rămâne|rămânem|lăsăm|las) (pe|pentru) (altă dată|data viitoare|alta|toamnă|la anul|o altă ocazie)
            nu (mai|) (pot|putem) (muta|schimba|amâna|reprograma) (programarea|întâlnirea|ședința|operația|cursul|
            turele|tura)
            nu (pot|putem|voi putea|vom putea|o să pot|mi pot|îmi pot|am cum să) (cere|lua|primi|obține|avea|iau|cer|
            ceri) (liber|voie|învoire|zi liberă|o zi liberă|concediu|pauză) (..|)
            nu (pot|putem|voi putea|vom putea|am cum să|avem cum să) (închide|lăsa|abandona|părăsi|las|lăsăm|închid|
            închidem) (magazinul|prăvălia|atelierul|taraba|ghișeul|biroul|pensiunea|recepția|bucătăria|laboratorul|
            cabinetul|farmacia|copilul|copiii|bolnav*|mama|tata|bunica|animalele|vitele|oile|ferma|stâna|stupii|
            stupina|clasa|elevii|clienții|gospodăria|casa|subiectul|dosarul|singur*) (..|)
            nu (mă|ne) (pot|putem|voi putea|vom putea) (desprinde|rupe|elibera|mișca|dezlipi|deplasa|urni|angaja|
            învoi|sustrage|abate|întrerupe|dezlega|degaja|absenta|împărți|rupă) (de|de la|din|de aici|de acasă|în
            două|) (..|)
            (nu|n) (am|avem|aș avea) cum să (mă|ne) (desprind|rup|eliberez|mișc|dezlipesc|învoiesc|urnesc|rupem|
            eliberăm|mișcăm) (de|de la|din|de aici|de acasă|) (..|)
            de data (asta|aceasta) (trec|pasez|o las|o lăsăm|mă abțin|ne abținem|stau pe (tușă|margine|bară)|rămân
            (acasă|pe tușă|pe dinafară)|nu e cu putință|n am cum|nu mi iese|nu ne iese|nu reușesc|nu reușim|absentez)
            (stau|stăm|rămân|rămânem) pe (tușă|margine|bancă|dinafară) (de data (asta|aceasta)|acum|)
            pas și (de data (asta|aceasta)|acum) | pas din partea (mea|noastră)
            (pas|pasez|passăm) (acum|de data asta|din păcate|cu regret)
            (ne am|m am) (sfătuit|consultat|gândit|hotărât|decis) (cu ..|) (și|) (am (hotărât|decis)|) (că|să) (de
            data (asta|aceasta)|acum|) (nu|n) (participăm|particip|venim|vin|mergem|merg|o să (venim|participăm|vin|
            particip)|vom (veni|participa)|voi (veni|participa))
            (am|avem) (hotărât|decis|stabilit|ales) că (de data (asta|aceasta)|acum|) (nu|n) (participăm|particip|
            venim|vin|mergem|merg|vom (veni|participa)|voi (veni|participa))
            (data viitoare|altă dată|la anul|la ediția următoare|la următoarea (ediție|ocazie)|cu alt prilej|cu prima
            ocazie) (vin|venim|particip|participăm|sper|poate|sigur|negreșit|promit) (sigur|negreșit|promit|să (vin|
            particip)|)
            (poate|sper|eventual) (la|cu) (următoarea (ediție|ocazie)|ediția (viitoare|următoare)|alt prilej|altă
            ocazie|anul|următorul)
            (e|este|îmi e|îmi este|mi e|mi este|ne e|ne este|îmi va fi|ne va fi|va fi) (imposibil|peste putință|cu
            neputință|exclus|absolut imposibil|fizic imposibil) să (mă conectez|ne conectăm|fiu <present>|fim
            <present>|intru|intrăm|onorez|onorăm|ajung|ajungem|vin|venim|particip|participăm|mă eliberez)
            nu (e|este|i|îi) (momentul|un moment bun|o perioadă bună|perioada potrivită|momentul potrivit) (pentru
            (mine|noi|așa ceva))
            nu (e|este|i|îi) (de|pentru) (mine|noi|nasul meu|vârsta mea|capul meu|unul ca mine|una ca mine|firma
            noastră|branșa noastră|ce facem noi) | nu (i|îi|e|este) (treabă|lucru) (de|pentru) (mine|noi)
            nu (ne|mă) (regăsim|regăsesc|vedem|văd) (în|la) (temă|tema (aceasta|asta|)|asta|subiect|tematică|tematica
            (..|)|proiect) | nu (e|este|i|îi|ține de) (profilul|domeniul|ramura|specificul|obiectul) (nostru|meu|
            noastră|de activitate|firmei)
            (mi e|ne e|îmi este|ne este|e|este) peste mână (să (vin|particip|ajung)|)
            treceți (mă|ne) (la|ca) absen* (motiva*|) | (mă|ne) declar* absen*
            (nu|n) (oi|om|poci) (putea|pute|veni|ajunge|vini) (veni|ajunge|participa|amu|acu|)
            nu (pociu|poci) (veni|vini|să (vin|viu)|) | (nu|n) (viu|viem|oi fi (acolo|de față))
            nu mi stă în putință
            nu (mai|) (reprezint|reprezentăm|fac parte din) (firma|asociația|instituția|societatea) (și|deci|așa că|
            ) nu (vin|particip|are rost) | (n are|nu are|n ar avea|nu ar avea|nu văd) (rost|sens|rostul|sensul) (să
            (particip|vin|participăm|venim|mă înscriu)|participarea (mea|noastră))
            (nu|n) (mai|) (am|avem) (putere|energie|chef|stare|cheful|resurse|bani|fonduri|buget) (de|pentru) (asta|
            așa ceva|evenimente|întâlniri|cursuri|ateliere|zoom*|online|deplasare)
            (vă|te) (rog|rugăm) să (mă|ne) (lăsați|lași) (pe dinafară|deoparte|în pace cu asta)
            (lăsați|lasă) (mă|ne) pe (dinafară|altă dată) | fără (mine|noi) (atunci|acum|de data (asta|aceasta)|la
            (asta|acesta))
            (suntem|sunt|ne vedem|mă văd) (nevoi*|nevoit*|obliga*|obligați|în situația|în imposibilitatea) (de a|
            să) (declina|refuza|declinăm|declin|refuzăm|refuz|nu (participăm|particip|venim|vin)|participa|
            onora) (invitația|) (<your>|)
            (nu|n) (voi|vom|o să|am să|avem să) (mai|) (putea|pot|putem|reuși) (din păcate|) (să|) (fi|fiu|
            fim) (alături|prezent*|prezenți|de față|acolo|disponibil*|cu (voi|dumneavoastră))
            (din|cu) (păcate|regret|mare regret) (nu|n) (mă|ne) (pot|putem) ..
            (nu|n) (mi|ne|îmi) (iese|ies|reușește|pică bine|cade bine|vine bine|vine la îndemână|se aliniază
            (planetele|)) (de data (asta|aceasta)|data|ziua|ora|)
            (mă|ne) (lipsesc|lipsim) de (plăcerea|bucuria) asta | (mă|ne) văd (silit*|nevoit*) să (lipsesc|refuz)
            vă (las|lăsăm) (pe voi|vouă) (plăcerea|locul|)
            nu (mai|) (avem|am) (pe|) cine (trimite|delega|să trimitem|să trimit|desemna) (acum|atunci|momentan|)
            vremea .. a trecut pentru mine
            (trebuie|va trebui|sunt nevoit*|o să|am să) (să|) (las|lăsăm|o las|o lăsăm) (să treacă|s o|pe altă dată|
            baltă|de data asta|pe data viitoare) | (nu vă|nu) (pot|putem|vom putea|voi putea) fi alături
            în două locuri (deodată|simultan|în același timp) | (ziceam|aș fi zis|spuneam) da
            (participarea|prezența) (noastră|mea|instituției|firmei|) (nu|din păcate nu) (este|va fi|e|ar
            fi) (posibil*|cu putință|fezabil*) | nu (este|va fi|e) (posibil*|cu putință) (participarea|
            prezența) (noastră|mea|) | (prin zonă|prin oraș|acasă|în oraș|pe aici) nu (sunt|suntem)
            nu (sunt|suntem|voi fi|vom fi) (prin (zonă|oraș|preajmă|localitate)|pe aici|acasă|în (zonă|oraș|
            localitate|preajmă)) (..|) | nu de (data asta|data aceasta|această dată|astă dată) (mersi|merci|mulțumesc|
            ) | de la distanță (de data asta|) | (vă rog|te rog|vă rugăm) să anulați
            (aș fi|am fi) (de pomană|degeaba|pe post de) ..
            (data|ziua|iunie|în iunie|atunci|pe 10|în ziua aceea|ora) (îmi|ne|mi|) (e|este) (imposibil|exclus|peste
            putință|cu neputință) | (mi e|mi este|ne e|ne este|îmi e|îmi este|îmi va fi|ne va fi) (absolut|pur și
            simplu|) (imposibil|peste putință|cu neputință|greu de ajuns) (să (vin|particip|ajung|venim|participăm)|
            ) | (deci|așa că|prin urmare) nu (merge|se poate|pot|putem|vin|particip|ajung|e posibil|reușesc|am cum)
            (nu|n) (vom|voi) fi în măsură să (particip|participăm|vin|venim)
            (webinariile|atelierele|evenimentele|astea|întâlnirile online|zoom ul) nu (sunt|e) (pentru (mine|noi)|
            genul meu|de mine) | ar fi fost (frumos|fain|bine|interesant|tare)
            (trebuie|sunt nevoit*|suntem nevoiți|mă văd nevoit*|ne vedem nevoiți|sunt obligat*|suntem obligați|sunt
            silit*|suntem siliți|va trebui) (din păcate|) să (refuz|refuzăm|declin|declinăm|renunț|renunțăm|lipsesc|
            lipsim|anulez|anulăm|absentez|absentăm|vă refuz|vă refuzăm|spun nu|spunem nu|zic nu|zic pas|spun pas|stau
            deoparte|stăm deoparte|rămân acasă|mă retrag|ne retragem) (invitația|participarea (mea|noastră|)|prezența|
            oferta|propunerea|) (<your>|)
            (nu|n) (voi|vom|am să|avem să|o să|aș|am|avem|mai|) (mai|) (putea|pot|putem|poci|reușesc|reușim|reuși|am
            cum|avem cum|am posibilitatea|avem posibilitatea|am șansa|sunt în măsură|suntem în măsură|mi permit|ne
            permitem|îmi permit|apuc) (din păcate|nicicum|deloc|nici eu|nici noi|) (să|) (da curs|onora|răspunde|
            participa|veni|ajunge|fi|asista|lua parte|particip|participăm|vin|venim|ajung|ajungem|fiu|fim|asist|
            asistăm|iau parte|luăm parte|mă conectez|intru|intrăm|mă rup|mă eliberez|accept|acceptăm|accepta|onorez|
            onorăm|dau curs|dăm curs|lipsesc de la (serviciu|muncă)|plec de la (serviciu|muncă)|închid (atelierul|
            magazinul)|mă alătur|ne alăturăm|alătura) (<present>|invitația|invitației|solicitării|alături|de față|
            ) (<your>|)
            (nu|n) (o să|am să|voi|vom|mai|) (mai|) (fiu|fim|fi|vin|venim|veni|particip|participăm|participa|ajung|
            ajungem|ajunge|merg|mergem|iau parte|luăm parte|lua parte|asist|asistăm|mă bag|ne băgăm|mă înscriu|ne
            înscriem|dau curs|dăm curs|răspund invitației|accept|acceptăm|mă alătur|ne alăturăm|intru|
            intrăm) (<present>|nici eu|nici noi|alături de (voi|dumneavoastră|dvs)|printre (voi|participanți)|de data
            (asta|aceasta)|de această dată|)
            (nu|n) (mă|ne) (număr|numărăm|aflu|aflăm|voi număra|vom număra|înscriu|înscriem|bag|băgăm|alătur|alăturăm|
            mai bag|văd în stare|simt în stare|pot conecta|putem conecta|pot alătura|putem alătura) (printre
            (participanți|cei prezenți)|)
            (nu|n) (contați|conta|miza|mizați|te baza|vă bazați|puneți baza|puteți conta|poți conta|vă puteți
            baza) (și|) pe (mine|noi|prezența (mea|noastră)|participarea (mea|noastră))
            nu (mă|ne) (mai|) (treceți|trece|treci|puneți|pune|pui|notați|nota|includeți|include|înscrieți|înscrie|
            așteptați|aștepta|aștepți|socotiți|luați în calcul|numărați|țineți loc*|treceți pe listă) (pe listă|la
            socoteală|în calcul|la participanți|) | nu (îmi|ne|mi) (mai|) (păstrați|păstra|țineți|țină|rezervați|
            opriți|oprește) (loc|locul|un loc|locuri)
            (scoateți|scoate|ștergeți|șterge|tăiați|taie|radiați) (mă|ne|mi numele) (de pe|din|de la) (listă|lista
            (de|cu) (participanți|invitați|prezență)|lista participanților|participanți|eveniment)
            (vă rog|te rog|vă rugăm) să (mă|ne) (scoateți|scoți|ștergeți|ștergi|tăiați) (de pe|din|de la) (listă|
            lista (de|cu) (participanți|invitați|prezență)|lista participanților|participanți|eveniment)
            (să|) (considerați|consideri) (confirmarea|participarea|înscrierea) (mea|noastră) (anulată|retrasă|nulă)
            (îmi|ne|mi) (anulez|anulăm|retrag|retragem|retragem|revoc) (participarea|confirmarea|înscrierea|
            prezența) | (anulez|anulăm|retrag|retragem|revoc) (participarea|confirmarea|înscrierea|prezența) (mea|
            noastră|) | (anulați|anulează|ștergeți|retrageți) (mi|ne|vă rog|) (participarea|confirmarea|înscrierea|
            rezervarea|locul) (mea|noastră|meu|)
            (vă rog|te rog|vă rugăm) să (ne|mă|îmi|mi) (scuzați|scuzi|iertați|scuzați absența|treceți la absenți|
            considerați absent*) (absența|lipsa|neparticiparea|)
            (scuzați|iertați) (mi|ne|vă rog) (absența|lipsa|neparticiparea)
            (îmi|ne) cer* scuze (pentru|că) (absență|absența|neparticipare|lipsă|nu (vin|particip|pot|voi|putem|vom|
            ajung|ajungem)) (veni|participa|ajunge|fi <present>|)
            (am|avem) (decis|hotărât|ales) să nu (particip|participăm|vin|venim|mergem|merg)
            (prefer|preferăm|aleg|alegem) să nu (particip|participăm|vin|venim)
            nu (intenționez|intenționăm|doresc|dorim|vreau|vrem|plănuiesc) să (particip|participăm|vin|venim|mă
            înscriu|iau parte|luăm parte) | nu (doresc|dorim|vreau|vrem) (participarea|să participe nimeni)
            nu (e|este|prezintă|ne prezintă|mi se pare) (pentru (mine|noi)|de interes|interes|relevant*|domeniul (meu|
            nostru|)|genul (meu|nostru)|ceva pentru (mine|noi)|în (domeniul|sfera) (meu|noastră)|subiectul (meu|
            nostru)|treaba (mea|noastră)|specificul (nostru|meu)) (pentru (mine|noi)|de (interes|activitate)|)
            nu (mă|ne) (interesează|atrage|privește|regăsesc|regăsim) (subiectul|tema|evenimentul|asta|acest gen de
            ..|)
            nu (intră|se încadrează|se potrivește) (în|cu) (domeniul|sfera|programul|specificul|preocupările) ..
            (e|este|va fi) (imposibil|peste putință|exclus|nu se poate) (să (vin|venim|particip|participăm|ajung|
            ajungem)|pentru (mine|noi)|) | (exclus|imposibil|nici vorbă|nici gând|nici pomeneală|în niciun caz|
            sub nicio formă) (să (vin|particip|ajung|pot)|) | nu (se|mi se|ni se|îmi|ne|mi) (poate|leagă|iese|
            potrivește|potrivesc|convine|convin|pică bine|vine bine) (data|ora|ziua|programul|deloc|) (asta|aceasta|
            respectivă|)
            nimeni (de la noi|din (echipă|firmă|instituție|birou|departament|partea noastră)|) (nu|n) (poate|poate
            (participa|veni|ajunge|fi prezent)|are (timp|cum)|este (disponibil|liber)|e (disponibil|liber)|va putea
            (participa|veni|ajunge)|vine|participă|ajunge)
            nu (vom|o să|putem|avem) (avea|avem|putea avea|trimite|asigura|delega|desemna|participa cu|fi) (niciun|
            vreun|un|nici un|pe cine|cine|pe nimeni|reprezenta*) (reprezentant|participant|delega|trimite|nimeni|)
            (rămân|rămânem|stau|stăm) (pe dinafară|deoparte|la (ghișeu|birou|tejghea)|pe bară) (de data (asta|
            aceasta)|) | (cu|) regretul (că nu pot (fi|veni|participa)|)
            (spun|zic|zicem|spunem) (nu|pas|nu de data (asta|aceasta))
            răspunsul (meu|nostru|) (e|este) (nu|negativ|un nu) | (e|este) nu
            un nu (hotărât|categoric|cu regret|) | din partea (mea|noastră) nu
            (din|cu) (păcate|părere de rău|regret) (nu|lipsesc|lipsim|pas)
            (voi|vom|o să) (lipsi|lipsesc|lipsim|absenta|absentez|fi absent*|fiu absent*)
            lipsesc (de data (asta|aceasta)|atunci|) | (trec|trecem) de data (asta|aceasta)
            sar* peste (de data (asta|aceasta)|asta|eveniment|)
            pe mine (mă|) (scoateți|lăsați|lăsați mă) (din calcul|pe dinafară|deoparte)
            nu (ne|mă) (putem|pot) (desprinde|elibera|rupe|despărți|sustrage)
            nu (pot|putem) (onora|accepta|da curs) (invitația|invitației|)
            nu (pot|putem) (lipsi|pleca) de (la (serviciu|muncă|birou)|acasă) | deci nu
            (n are|nu are|nu mai are) (rost|sens) să (mai|) (vin|venim|particip|participăm)
            (nu (mă|ne) văd|nu (ne|) vedem) (participând|venind) | (pas|sar|sărim) de data (asta|aceasta)
            treceți (mă|ne) (la|pe lista cu|ca) absen* | rămâne pe altă dată
            (anunț|vă anunț|confirm|vă comunic) că nu (vin|particip|pot|voi)
            (voi|vom|o să) (fi|fiu|fim) (absent|absentă|absenți) | lipsesc motivat
            (îmi|ne) (anunț|anunțăm) absența | (sunt|suntem) (obligat|obligată|obligați|nevoit|nevoită|nevoiți|silit|
            silită) să (lipsesc|lipsim|refuz|refuzăm|declin|declinăm|renunț|renunțăm) | (fac|facem) pasul înapoi
            fără (mine|noi)
            (nu|n) (ne|mă|mi|îmi) (mai|) (putem|pot) (permite|elibera|face timp) | nu (mă|ne) încadrez*
            (îmi|ne) este (imposibil|peste putință) (să (vin|venim|particip|participăm|ajung|ajungem)|)
            nu (voi|vom) da curs (invitației|) | (nu|n) (mai ajung|ajung nici eu|am să ajung|o să ajung)
            nu | nu (mulțumesc|mulțumim|merci|mersi|mulțam) | nup | nope | nț | pas | passez | sărim
            negativ | din păcate nu | nu se poate | imposibil | nu de data asta
            de data (asta|aceasta) (pas|sar peste|sărim peste|lipsesc|lipsim) | de această dată (lipsesc|lipsim)
            zic pas | spun pas | trec peste
            (mă|ne) (retrag|retragem|abțin|abținem) | trebuie să (mă|ne) (retrag|retragem) | (renunț|renunțăm)
            (trebuie să|) (lipsesc|lipsim) | (voi|vom|o să|am să) (lipsi|lipsesc|lipsim|absenta|refuza) | absentez
            absentăm | absent | absentă
            (vă rog să|vă rugăm să|) (nu (mă|ne) (așteptați|aștepta|puneți la socoteală)|nu contați pe (mine|noi)|nu
            te baza pe (mine|noi)|să nu contați pe (mine|noi))
            (nu|n) (am|avem|aș avea|o să am) cum (să (ajung|vin|particip|ajungem|venim|participăm|fiu|fim) (<present>|
            )|)
            (nu|n) (am|avem) posibilitatea (de a participa|să (particip|participăm|venim)|)
            sunt nevoit* să (refuz|declin|lipsesc|anulez|renunț)
            suntem nevoi* să (refuzăm|declinăm|lipsim|anulăm|renunțăm)
            nu (putem|pot|vom putea|voi putea) (da curs|răspunde (favorabil|afirmativ|pozitiv)|onora) (invitației|
            invitația|solicitării|) (<your>|)
            nu (dau|dăm) curs invitației | nu (onorez|onorăm) invitația | nu răspundem favorabil
            nu (mă|ne) interesează | nu (suntem|sunt) interesa*
            nu (mai|) (vin|venim|particip|participăm|ajung|ajungem|intru|intrăm) (pe #|)
            nu voi (mai|) (fi|veni|participa|ajunge) | nu vom (mai|) (fi|veni|participa|ajunge)
            nu (mai|) pot (să|) (vin|veni|ajung|ajunge|particip|participa|fi <present>|fi|fiu|fiu <present>)
            nu (mai|) putem (să|) (venim|veni|ajungem|ajunge|participăm|participa|fi <present>|fi)
            nu (o să|am să) (mai|) pot (să|) (vin|veni|ajung|particip|participa|fiu <present>)
            (nu|n) (o să|am să) (vin|ajung|particip|fiu <present>)
            nu o să (putem|venim|participăm|ajungem|fim <present>)
            nu (ne|îmi|mi|ne) (este|va fi|e) (posibil|cu putință) (să (participăm|particip|venim|vin|fim|fiu|ajungem|
            ajung) (<present>|)|participarea|)
            nu (avem|putem asigura|vom asigura|vom putea asigura|vom avea|putem trimite|avem cum trimite|avem pe cine
            trimite|vom trimite) (reprezentant*|pe cine trimite|prezența|participarea|un reprezentant|niciun
            reprezentant|pe nimeni|) (prezența|) (unui reprezentant|)
            refuz | refuzăm | declin | declinăm | trebuie să (declin|refuz|refuzăm|declinăm) (invitația|) | ratez
            ratăm | (trebuie să|o să|) (ratez|ratăm|pierd) (asta|evenimentul|workshopul|întâlnirea)
            rămâne pe data viitoare | pe data viitoare | poate data viitoare | data viitoare (sigur|poate|)
            altă dată | cu altă ocazie | poate altă dată
            nu vedem cum am putea (să|) (ajungem|veni|participa) | nu văd cum aș putea (să|) (ajung|veni|participa)
            fără mine | fără noi de data (asta|aceasta)
            nu (iau|luăm) parte | nu fac față | nu (voi|vom) reuși (să (ajung|vin|particip|venim|ajungem|participăm)|
            ) | nu (reușesc|reușim) (să (ajung|vin|particip|venim|ajungem|participăm)|)
            (momentan|deocamdată|în acest moment|din păcate|) nu (putem|pot|vom putea|voi putea) (da curs|profita de|
            valorifica) (acestei|această|acestor|) (oportunități|oportunitate|ocazii|ocazie|invitații|solicitări|
            șanse)
            (nu|nici nu) (îmi|mi|ne|) (încape|intră|încap|se potrivește|se încadrează) (în|cu) (programul|agenda|
            calendarul|planurile) (meu|mea|nostru|noastră|mele|)
            (refuz|refuzăm|declin|declinăm) (politicos|respectuos|cu regret|cu părere de rău|din păcate|cu
            mulțumiri) | (va trebui|o să trebuiască|trebuie) să (vă|te) (descurcați|descurci|lipsiți) fără (mine|noi)
            (tăiați|ștergeți|scoateți|eliminați) (mă|ne) (..|) (participanți|înscriși|participanților|
            înscrișilor) (nu am timp|n am timp|nu mai pot|nu pot|nu mai ajung|nu ajung)
            (nu pot|nu putem|n am cum|nu am cum) (veni|să vin|ajunge|să ajung|participa) (că|căci|fiindcă) (i|e|îi|
            este|s|avem|am) (vremea|timpul|toiul|plin|plină) (cositului|culesului|semănatului|prășitului|fânului|
            sezonului|recoltei|cosit|sezon)
            (trebuie să|va trebui să|sunt nevoit* să|o să|) (spun|zic|spunem|zicem|dau|dăm) pas (de data asta|de data
            aceasta|acum|) | (îmi|ne) (retrag|retragem|iau|luăm) (confirmarea|acceptul|da ul|vorba|cuvântul) (înapoi|
            ) | (de la noi|din partea noastră|dintre noi) nu (va veni|vine|poate veni|participă|va participa|poate
            participa|poate) nimeni | (nu avem|n avem) pe cine (trimite|delega|desemna|să trimitem)
            nu (putem|pot) (trimite|delega|desemna|elibera) pe (nimeni|cineva)
            (nu|n o să|nu o să) (iau|luăm|mai iau|mai luăm) parte la (niciun|nici un|nicio) (eveniment|întâlnire|
            activitate|atelier|workshop)
            (în afară de|înafară de|cu excepția mea|exceptând|mai puțin|minus) (mine|noi|subsemnat*)
            cu excepția (mea|noastră) | decât (eu|mine)
            (eu|subsemnat*) sau (colega|colegul|directoarea|directorul|soția|soțul|șefa|șeful|cineva|un coleg|o
            colegă|altcineva|secretara)
        """,
        Sense.MAYBE: """
            (dacă|de) (pică|iese|cade|se leagă|se potrivește|se nimerește) (bine|cum trebuie|programul|) (mă vedeți|
            vin|intru|particip|ne vedem|sunt cu voi|mă bag) | (aștept|așteptăm) (încă|) programul de (gărzi|ture)
            (trebuie|rămâne|mai am|urmează) (să|de) (mai|) (văd|vedem|văzut) (cum|când|ce|dacă) (îmi|ne|se|mi|stau|
            stăm|am|pot|) (pică|cade|iese|leagă|potrivește|aranjez|fac|) (..|)
            (stau|stăm|sunt|suntem) (încă|) în (expectativă|așteptare|ceață|cumpănă|aer)
            (s ar putea|e posibil|este posibil|se poate) (să|ca) (fim|fiu|mă|ne) (chemați|chemat|chemată|chem*|
            trimi*) (la (muncă|serviciu|lucru|ordine)|înapoi)
            aș (spune|zice) (că|) da (dar|însă) (nu știu|depinde|nu promit)
            nush | nuș | nu stiu inca | înc nu știu | mai (vedem|văd) (noi|eu|) (atunci|cum) | om trăi și om vedea
            (de|dacă) (om|oi) (trăi|fi sănătoși) (..|) | cine mai știe
            cu creionul | (îi|e|este) (cu|sub) (bănuială|îndoială) | bat la ușa lui poate
            zic* (un|) poate | (zi|ziceți|puneți|scrieți|treceți) (ne|mă|mi|) (un|la|cu|) (poate|eventual|incert)
            (hai să|să|) (zicem|zic|spunem) (un|că|) (poate|# la sută|# da|# la sută (da|că da|șanse)|fifty fifty|
            jumi juma)
            s ar putea să (da|pot|vin|ajung) s ar putea să nu | poate (pot|vin|ajung|da) poate nu (pot|vin|ajung|)
            (cu titlu|în mod) (provizoriu|condiționat|orientativ)
            (un loc|loc|înscriere|rezervare|rezervă|confirmare|participare) (cu titlu|) (provizoriu|provizorie|
            condiționat*|sub rezerv*|la așteptare)
            (păstrați|țineți|opriți|rezervați|păstrează|ține|rezervă) (mi|ne) (vă rog|te rog|) (un|și mie un|
            ) loc (cu titlu|) (provizoriu|condiționat|cu rezerve|sub rezerva ..|până (confirm|aflu|știu|mă hotărăsc)
            ..)
            (sub|cu) (rezerva|rezervă) (..|) | sub condiție | (nu|n) (băgați|băga|bag|puneți) mâna (în|n) foc (pentru
            (mine|noi)|) | nu (mi|îmi) (pune*|lua*) (vorba|cuvântul) (drept|de) (sigur*|bun*)
            nu (știu|știm) (sincer|încă|exact|deocamdată|) (cum (stau|stăm|voi sta|vom sta|ies|ieșim|pică|voi fi|o să
            fiu|o să stau|se leagă|se potrivește|ajung) (cu (turele|timpul|programul|munca|treaba|copiii)|la
            (serviciu|muncă)|atunci|)|ce (program|orar|tură|ture|treabă) (am|avem|voi avea|vom avea|o să am|o să avem|
            fac|mi se pune|primesc) (atunci|în iunie|)|ce (va fi|o fi|fac|aduce ziua de mâine) (până atunci|atunci|în
            iunie|)|unde (sunt|voi fi|o să fiu) (atunci|))
            (nu|n) (e|este|i|îi|mi e|ne e) (încă|) (clar|limpede|bătut în cuie|stabilit|definitivat*|
            decis) (programul|orarul|cum stau|cum stăm|ce program am|)
            (programul|orarul|agenda|graficul|turele) (meu|nostru|mea|noastră|de (ture|lucru)|pe iunie|pentru iunie|
            ) (nu|încă nu|nu e|încă nu e|nu este|încă nu este|nu s a) (încă|) (e|este|) (stabilit*|clar*|făcut*|
            definitivat*|știut*|cunoscut*|gata|fix*)
            dacă (pot|putem|reușesc|reușim|apuc) (să|) (fac|facem|) (schimb|schimba|mă învoiesc|mă învoi|găsesc
            înlocuitor|găsi înlocuitor|scap|scăpa|mă eliberez|mă elibera|fac rost de) (de tură|tura|cu (un coleg|o
            colegă|colegul|colega)|mai devreme|timp|) (atunci|vin|intru|particip|) (vin|intru|particip|)
            (ba|când) (da|îmi vine) ba nu | ba (da|vin) (ba|) nu | (da|vin) ba nu
            (sunt|stau|suntem) (în|la) (cumpănă|dubiu|dubii|îndoială)
            (cumpănesc|cumpănim|ezit|ezităm|oscilez|cântăresc) (încă|)
            (om|oi) (vedea|vide) (atunci|cum (o fi|stau)|ce (o fi|pot face)|)
            (dacă|de) (o vrea|vrea|dă) (dumnezeu|domnul|sfântul) (vin|viu|oi veni|particip|) | (pica|pică) pe muchie
            nu dau (încă|) (un|) (da|răspuns) (ferm|hotărât|) (încă|)
            un da (timid|șovăielnic|cu jumătate de gură)
            aș (înclina|zice|spune|tinde) (mai degrabă|mai mult|) (spre|) (un|) (da|nu|poate)
            (mai|) puțin probabil (să (vin|ajung|particip|pot)|)
            (îmi|ne) (las|lăsăm) (ușa|portița|varianta) deschisă
            (dau|dăm) cu banul | (trebuie|mai am|am) (să|de) (văd|vedem|văzut) dacă (am|avem|pot|putem|găsesc|găsim|
            reușesc|sunt|e|este) (..|)
            (pe|la) lista de (așteptare|rezervă|rezerve) | (puneți|pune|treceți|trece) (mă|ne) pe lista de (așteptare|
            rezervă|rezerve) | nu (știu|știm) (nimic|încă nimic) (sigur|exact|cert|) (până|înainte) ..
            (mă|ne) (mai|tot) (gândesc|gândim) | încă (mă|ne) gând*
            nu (promit|garantez|pot promite|pot garanta|promitem|pot (să|) promit|vreau să promit) (nimic|marea cu
            sarea|) | (o să|am să|voi|vom) (fac|face|încerc|încerca|mă străduiesc|strădui) (tot|tot ce|tot posibilul|
            posibilul|) (pot|se poate|ce pot|) (să|ca să) (ajung|vin|particip|fiu|intru|ajungem|venim|participăm|mă
            conectez) (<present>|) | (încă|mai) (negociem|negociez|discutăm|ne gândim|mă gândesc)
            (totul|tot|) (depinde|depind|atârnă) (de|) .. | (întrebați|întreabă|sunați|sună|căutați|întrebați mă|
            întreabă mă) (mă|) (pe|mai|din nou|cu o zi) (#|aproape|..)
            (trăiesc|trăim) de (la o|pe o) zi (la alta|pe alta) | (de|) (la o zi la alta|azi pe mâine)
            (șaizeci|șaptezeci|optzeci|nouăzeci|cincizeci|#) la sută (da|nu|sigur*|șanse|)
            (aș|) (zice|spune) (un|) (#|șaizeci|șaptezeci|optzeci) la sută (da|)
            cu (semnul|un semn) (de|) întrebăr* | cu semnul întrebării
            (puneți|pune|pui|treceți|trece|treci|notați|lăsați|lasă) (mă|ne|mi|) (un semn de întrebare|semnul
            întrebării|cu
            semnul întrebării|cu semn de întrebare|cu creionul) (în dreptul numelui (meu|nostru|)
            lângă numele (meu|nostru|)|)
            cu (semnul|un semn) (de|) întreb* | trece* (mă|ne) (la|ca|cu) (poate|posibil|incert|nesigur*|rezervă|
            semnul întrebării|creionul)
            nu (pot|putem|vă pot|îți pot|vă putem) (încă|deocamdată|acum|momentan|) (spune|zice|promite|confirma|
            garanta|da un răspuns|ști|preciza|estima|băga mâna în foc) (deocamdată|încă|acum|sigur|cu (certitudine|
            siguranță|exactitate)|exact|precis|momentan|) (dacă|că|) (sunt liber*|pot|putem|vin|venim|particip|
            participăm|ajung|ajungem|voi putea|vom putea|) (veni|participa|ajunge|)
            nu (știu|știm|am aflat|e clar|este clar|e sigur|este sigur|se știe|mi e clar|ne e clar) (încă|deocamdată|
            momentan|exact|sigur|acum|) (dacă|) (pot|putem|voi putea|vom putea|vin|venim|particip|participăm|ajung|
            ajungem|sunt liber*|o să pot|o să putem|reușesc|reușim|am (timp|voie|program)|mă lasă|mă trimit*|ne
            lasă) (veni|participa|ajunge|să (vin|ajung|particip|venim|ajungem|participăm)|atunci|)
            (încă|tot|) (mă|ne) (mai|) (gândesc|gândim|consult|hotărăsc|sfătuiesc|codesc)
            nu (m am|ne am|am|avem) (hotărât|decis|lămurit|luat (o|) (hotărâre|decizie)) (încă|)
            nu (sunt|suntem) (încă|) (sigur*|sigură|siguri|hotărât*|decis*|convins*|lămurit*) (că|dacă|) (pot|putem|
            vin|ajung|particip|voi putea|) (veni|ajunge|participa|să (vin|ajung|particip)|)
            (șanse|șansele|probabilitatea) (sunt|este|e|) (mari|mici|bune|de|mare|mică|egale|fifty fifty|50 50|jumi
            juma) | (sunt|există|am|avem) (ceva|o mică|o mare|) (șanse|șansă|posibilitatea|riscul|
            probabilitatea) (mari|mici|bune|) (să|ca să|de a|să nu) (vin|venim|particip|participăm|ajung|ajungem|pot|
            putem|participa|veni|ajunge|lipsesc|trebuiască să)
            (e|este|există|s ar putea|e foarte) (posibil|posibilitatea|probabil|puțin probabil|riscul|foarte posibil|
            foarte probabil|) (să|ca) (nu|) (fiu|fim|vin|venim|pot|putem|particip|participăm|ajung|ajungem|lipsesc|
            plec|lucrez|mă cheme|mă trimită|am (altceva|ceva|program|examen|ședință|cursuri)|avem (altceva|ceva|
            program))
            (înclin|tind|înclinăm|tindem) (spre|către|să zic|să spun) (da|nu)
            (un|e un|mai degrabă|mai mult) (poate|da (provizoriu|condiționat|cu rezerve)|nu decât da)
            da (provizoriu|condiționat|cu (rezerve|semnul întrebării|condiția)|dar nu (sigur|promit))
            (# la sută|# procente) (șanse|sigur|da|) | (mai mult|mai degrabă) (da|nu) decât (nu|da)
            (aș vrea|am vrea|aș dori|am dori|mi aș dori|mi ar plăcea|ne ar plăcea|vreau|vrem|aș veni|am veni|aș
            participa|am participa) (tare mult|mult|cu (drag|plăcere)|) (să (vin|venim|particip|participăm|fiu
            (<present>|)|ajung)|) (dar|însă|numai că|doar că) (nu știu|nu sunt sigur*|nu știm|depinde|nu promit|nu am
            încă|nu avem încă|mai depinde|trebuie să (văd|vedem|întreb|verific))
            (fac|facem|voi face|vom face|o să fac) (tot|) (posibilul|ce pot|ce putem|tot ce pot|tot ce se poate|pe
            dracu n patru) (să|ca să|) (vin|venim|particip|participăm|ajung|ajungem|fiu|fim|) (<present>|)
            (sper|sperăm|nădăjduiesc|doamne ajută) (tare|mult|din suflet|) (să|că|) (pot|putem|vin|venim|ajung|
            ajungem|particip|participăm|fiu|fim|reușesc|reușim|da|mă eliberez|scap) (<present>|)
            (sunt|există|am|avem) (șanse|speranțe) (mari|bune|mici|) (să|ca să|de a) (vin|venim|particip|participăm|
            ajung|ajungem|participa|veni|pot|putem) | (e|este) (posibil|foarte posibil|probabil) (să|ca) (vin|venim|
            particip|participăm|ajung|nu (pot|vin|ajung)) | nu bat palma (încă|)
            (o|) (să|) văd (cum (stau|facem|e programul)|dacă (pot|reușesc|am timp)) (și|)
            mai am de (văzut|lămurit)
            (dacă|de) (nu (intervine|apare|mă cheamă|se întâmplă) (nimic|ceva|altceva)|totul (e|merge) bine|pot|
            reușesc|mă lasă|îmi iese|scap) (vin|venim|particip|participăm|ajung|intru) | cu semn de întrebare
            rămâne incert | nu (pot|putem) (da|oferi) un răspuns (sigur|ferm|definitiv|cert|clar) (încă|acum|)
            jumate jumate | eventual (vin|particip|da)
            (depinde|totul depinde) (de|dacă|cum|ce|) | poate (că|) (da|vin|venim|particip|participăm|ajung)
            poate da poate nu | cincizeci cincizeci | 50 50 | 50 la 50 | fifty fifty | jumi juma
            (încă|) nu (știu|știm) (încă|sigur|exact|dacă (pot|putem|vin|venim|ajung|ajungem|particip|participăm)|
            precis|dacă voi (putea|fi)) | nu (sunt|suntem) (încă|) (sigur*|decis*|hotărât*|convins* că pot)
            nu pot (promite|garanta|confirma încă|să promit|să confirm|spune sigur|spune încă) (nimic|încă|)
            nu (promit|promitem|garantez) (nimic|încă|)
            (mai|) (vedem|văd|vedem noi|vom vedea) | om vedea | (încerc|încercăm|voi încerca|vom încerca|o să încerc|
            am să încerc|fac tot posibilul) să (vin|venim|intru|intrăm|ajung|ajungem|particip|participăm|fiu
            <present>|mă conectez)
            (sper|sperăm) (să|că) (pot|putem|vin|venim|ajung|ajungem|particip|participăm|reușesc|reușim|voi putea|vom
            putea) (veni|participa|ajunge|să (ajung|vin|particip|venim)|)
            (cred|credem|presupun|bănuiesc) că (da|vin|venim|particip|participăm|pot|putem|ajung|ajungem|reușesc|voi
            putea|o să pot|o să vin|voi veni|voi participa) (veni|participa|să (vin|ajung|particip)|)
            probabil (că|) (da|vin|venim|particip|participăm|ajung|voi participa|voi veni|o să (vin|particip|pot))
            cel mai probabil (că|) (da|vin|venim|particip|participăm|voi participa|vom participa|voi fi <present>|)
            în principiu (da|) (vin|venim|particip|participăm|)
            nu zic nu | nici da nici nu | (sunt|suntem) cu semnul întrebării | sub semnul întrebării | în dubii
            (încă|) (sunt|suntem) (nehotărât*|indecis*) | nu am decis | nu m am (decis|hotărât) | mă mai gândesc
            încă mă gândesc | ne mai gândim
            dacă (reușesc|reușim|apuc|pot|putem|prind timp|am timp|îmi permite (timpul|programul)|ne permite (timpul|
            programul)) (vin|venim|particip|participăm|intru|ajung) | rămâne de văzut | provizoriu (da|)
            cu rezerva | cu rezerve
            trece mă cu semnul întrebării | puneți mă cu creionul | mă interesează dar
            s ar putea să (pot|vin|venim|ajung|particip|nu pot|reușesc)
            (nici|și) (da|nu) (nici|și) (nu|da) (deocamdată|momentan|)
            (treceți|notați|puneți|trece|notează|pune) (mă|ne) (cu semnul întrebării|la poate|la nehotărâți|cu
            creionul|cu semn de întrebare|ca posibil|ca nesigur*|pe lista de așteptare)
            nu pot (nici|) (să|) (confirm*|promit*) nici (să|) (infirm*|refuz*|anul*)
        """,
        Sense.LATER: """
            (hotărârea|decizia|aprobarea) (îi|nu îmi|nu ne|le|) (aparține|revine|depinde|se ia|va fi luată|este
            luată) (..|) | (nu eu|nu noi) (decid|decidem|hotărăsc|hotărâm)
            (decide|hotărăște|va decide|va hotărî) (conducerea|șeful|șefa|directorul|directoarea|consiliul|primarul|
            patronul)
            (până|pe|la) (la|) (sfârșitul|finalul|mijlocul|începutul) (săptămânii|lunii) (vă|te|) (confirm|confirmăm|
            anunț|anunțăm|spun|zic|dau de știre|dau răspunsul)
            (pixul|creionul) îl .. și vă zic | (revin|revenim) (și confirm|cu o confirmare|cu un răspuns (ferm|clar|)|
            cu confirmarea)
            (confirm|confirmăm|răspund|răspundem|zic|spun|anunț|anunțăm|decid|decidem) (eu|noi|definitiv|sigur|ferm|
            ) (după (ce|)|când|de îndată ce|imediat (ce|)|până (luni|marți|miercuri|joi|vineri|mâine|la|pe|săptămâna)|
            mai (încolo|târziu)|ulterior|zilele (astea|acestea)|săptămâna (viitoare|asta)|luni|marți|joi|vineri|cât
            de curând|în curând) (..|) | (vă|îți) (comunic|comunicăm|transmit|transmitem|trimit|trimitem|dau|dăm|spun|
            zic) (numele|numărul|lista|detaliile|datele) (exact|lui|ei|participanților|persoanei|) (..|)
            (te|vă|îți|vi|v) (anunț|anunțăm|anuntam|voi anunța|vom anunța|zic|spun|spunem|comunic|comunicăm|confirm|
            confirmăm|scriu|scriem|dau|dăm|răspund|răspundem|voi răspunde|vom răspunde|sun|ținem la curent|informez|
            informăm|voi informa|vom informa|voi confirma|vom confirma) (eu|noi|ferm|definitiv|un răspuns|un semn|de
            știre|răspunsul|cât (mai curând|de curând|de repede)|la curent|ulterior|mai încolo|mai târziu|din timp|în
            (zilele|câteva zile|curând|timp util)|zilele (astea|acestea|următoare)|imediat ce|când (știu|știm|aflu|
            aflăm)|de îndată ce|după ce|până (la|pe|vineri|luni)|săptămâna (viitoare|asta)|peste (câteva zile|o
            săptămână|două zile))
            (revin|revenim|voi reveni|vom reveni|o să revin|o să revenim|am să revin) (cu|la|asupra|pe|după|când|dacă|
            imediat|cât|în|zilele|săptămâna|și|eu|noi|) (..|) | (trebuie|urmează|rămâne|vreau|vrem|aș vrea|mai am|mai
            avem) (să|de) (mă consult|ne consultăm|discut|discutăm|vorbesc|vorbim|întreb|întrebăm|verific|verificăm|
            văd|vedem|aflu|aflăm|confirm cu|mă sfătuiesc|decidem|stabilim|analizăm)
            (mă|ne) (consult|consultăm|sfătuiesc|sfătuim|gândesc|gândim|interesez) (cu|și|la|întâi|) (..|)
            (aștept|așteptăm) (răspunsul|aprobarea|decizia|confirmarea|programul|orarul|graficul|acordul|semnarea|un
            răspuns|semnătura|bugetul) .. | (analizăm|analizez|discutăm|discut|evaluăm|dezbatem) (invitația|
            propunerea|intern|în (echipă|consiliu|colectiv)|cu (conducerea|colegii|echipa|șeful|șefa|directorul))
            (după|în urma|urma) (consultar*|discuți*|analiz*|aprob*) (cu|conducer*|echip*|) ..
            (revin|revenim|voi reveni|vom reveni|o să revin|am să revin) (cu (un|o|) (răspuns|confirmare|detalii)|
            ulterior|curând|mâine|după ce ..|)
            (te|vă|îți|vi|v) (anunț|anunțăm|voi anunța|vom anunța|zic|spun|comunic|comunicăm|voi comunica|vom
            comunica|confirm|confirmăm|scriu|dau (un|) (răspuns|semn|de știre)|țin la curent) (sigur|imediat|când|
            după|mâine|săptămâna|ulterior|curând|până|pe)
            (te|vă) (anunț|anunțăm|voi anunța|vom anunța|țin la curent|sun)
            (discut|discutăm|vorbesc|mă consult|verific|verificăm|trebuie să verific) (cu|întâi|și|programul|agenda|
            în consiliu|)
            (a fost|am) (înaintat*|transmis* conducerii|trimis* spre aprobare) | spre aprobare | în curs de aprobare
            aștept aprobarea | așteptăm aprobarea | dau răspunsul | îmi dau răspunsul
            vom comunica ulterior | voi comunica ulterior | vă comunicăm săptămâna viitoare | va transmitem ulterior
        """,
        Sense.RECEIPT: """
            (am|vom|voi|o să) (transmis|dat|trimis|distribuit|redirecționat|înaintat|postat|publicat|împărtășit|
            comunicat|transmite|da|trimite|distribui|posta|înainta|spune|anunța|dau|transmit) (mai departe|invitația|
            mesajul|informația|anunțul|și|) (mai departe|colegilor|membrilor|tuturor|pe (grup|pagina|site|grupul|
            whatsapp)|celor interesați|conducerii|în (rețea|grup|comunitate)|profesorilor|elevilor|studenților|către|
            ) ..
            (transmit|transmitem|trimitem|trimit|distribuim|distribui|dăm|dau|postăm|înaintăm) (mai departe|invitația|
            mesajul|informația|anunțul) (colegilor|membrilor|tuturor|către|pe|în|celor|) ..
            (am|) (luat|) la cunoștință | adresa (<your>|) a fost înregistrată | s a înregistrat sub ..
            înregistrat* cu (numărul|nr) ..
            (am|v am) (răspuns|scris) deja (pe ..|) | v am răspuns deja | ți am răspuns deja
            (am|) (primit|recepționat) (invitația|mesajul|mailul|emailul|e mailul|informația|) (<your>|)
            confirm (primirea|recepția) (invitației|mesajului|emailului|e mailului|mailului|) (<your>|)
            confirmăm (primirea|recepția) (invitației|mesajului|emailului|mailului|) (<your>|)
            (da|) am (primit|citit|văzut|recepționat) (emailul|mailul|e mailul|mesajul|invitația) | am notat | notat
            am luat (la cunoștință|act|notă) | luat la cunoștință
            am transmis (mai departe|invitația|tuturor|colegilor)
            (am|) (trimis|dat|distribuit|transmis|postat|redirecționat) (invitația|mai departe|mesajul|colegilor|
            membrilor)
            am înaintat (invitația|mesajul) | am înregistrat (adresa|invitația)
            mulțumesc de (semnal|informare|anunț|înștiințare) | mulțumim de (semnal|informare|anunț|înștiințare)
        """,
        Sense.COURTESY: """
            (sper|sperăm|poate|nădăjduiesc) (să|că) (ne (vedem|întâlnim|revedem|auzim)|ne vom (vedea|întâlni|
            revedea)) (față în față|în persoană|fizic|la toamnă|la vară|cu altă ocazie|data viitoare|curând|altă dată|
            în carne și oase) (..|) | sper să mai (organizați|faceți|țineți|repetați|invitați|fie|apară|existe) (..|)
            am vorbit cu (fetele|băieții|colegii|colegele|ai mei|toți|lumea) (de la ..|din ..|) (și|)
            (voi fi|vom fi|sunt|suntem|o să fiu|o să fim) (alături de|cu|lângă) (voi|dumneavoastră|dvs|tine) (doar|
            ) cu
            (gândul|sufletul|inima)
            (m ați|m ai|ne ați|ne ai) (convins|cucerit|câștigat|atras|prins) (cu|prin) ..
            (o să|am să|) (mă|ne) (gândesc|gândim) (la|cu drag la) (voi|dumneavoastră|dvs|tine) (..|)
            (am fost|fusesem|eram) (acolo|la voi|și eu acolo) (acum .. ani|anul trecut|în 2019) (..|)
            (ne am|m am) bucurat (mult|tare|) (când|că|de|să) (..|)
            (legătura|subiectul|tema|problema|domeniul) .. mă (preocupă|pasionează|interesează) (de|de mai bine|de
            mult|mult|foarte|) (..|) | (mă|ne) (preocupă|pasionează) (..|)
            felicitări din suflet
            (scuze|scuzați|iertare|iertați) (că|dacă|mă că|) (scriu|răspund|sunt|îs|am scris) (așa|atât de|prea|
            ) (scurt|pe scurt|în grabă|de pe telefon|pe fugă|la repezeală|telegrafic|pe picior|cu greșeli|fără
            diacritice) (..|)
            (scriu|răspund|trimis|îți scriu|vă scriu) (scurt|în grabă|de pe (telefon|mobil|tabletă)|pe fugă|din (tren|
            autobuz|mașină|metrou)) (scuze|)
            (ne am|m am) (sfătuit|consultat|înțeles|vorbit|pus de acord|uitat) (cu (colegii|colega|colegul|echipa|
            șeful|șefa|soția|soțul|familia|ai mei)|între noi|în (echipă|birou)|) (și|)
            am (vorbit|discutat|stabilit) (deja|) (cu|în) (șefa|șeful|colegii|colega|colegul|echipa|soția|soțul|
            conducerea|directoarea|directorul|birou|familie|consiliu)
            (tocmai|chiar|) am vorbit cu (colegii|ai mei|șefa|șeful)
            toată lumea (e|este) de acord | (sunt|suntem|mi s a făcut|ne am făcut) (tare|foarte|chiar|) (curios|
            curioasă|curioși|curioase) (ce|să|cum|de|dacă) (..|)
            (abia aștept|așteptăm|aștept) (să (văd|aflu|aud|povestim|vă (văd|aud|ascult|cunosc)|ne (vedem|revedem|
            auzim|cunoaștem)|stăm de vorbă)) (..|)
            (o fost|a fost|fost a) (fain|frumos|mișto|bine|grozav|super|tare|minunat) (data trecută|anul trecut|
            rândul trecut|și data trecută|la voi|) | (data trecută|anul trecut|rândul trecut) (a fost|o fost) (foarte|
            tare|) (fain|frumos|mișto|bine|grozav|super|util|interesant|minunat)
            (frumos|fain|drăguț|amabil|gentil) (din partea (voastră|dumneavoastră|ta|dvs)|gestul|că v ați gândit ..|
            că m ați invitat) | (ce|tare) (frumos|fain|drăguț) (că|din partea) ..
            (bună|strașnică|grozavă|fainǎ) (treabă|ispravă|inițiativă)
            (salutări|servus|noroc|numai bine|sănătate) (din|de la|de pe|dinspre) (cluj|sibiu|iași|timișoara|brașov|
            oradea|bihor|maramureș|ardeal|moldova|bucovina|banat|oltenia|dobrogea|munte|țară|deal|vale|noi|baia mare|
            arad|alba|mureș|bacău|suceava|botoșani|vaslui|galați|constanța|craiova|bistrița|satu mare|sălaj|zalău|
            hunedoara|deva|reșița|lugoj|gherla|dej|turda)
            (spor|succes|baftă|mult succes|mult spor|doamne ajută|toate cele bune|multă baftă) (la toate|la treabă|în
            tot ce faceți|cu toate|vouă|tuturor|în continuare|la lucru|cu (organizarea|atelierul|evenimentul|
            proiectul)) | doamne ajută | să (fie|iasă|trăiți) (într un ceas bun|bine|cu bine|frumos|)
            (mulțumesc|mulțumim|mulțam|mersi|merci) (frumos|mult|tare mult|fain|din suflet|din inimă|) (de|
            pentru) (chemare|poftire|invitare|invitat|atenție|că (v ați adus aminte|ați amintit|nu m ați uitat|nu ne
            ați uitat|mă țineți minte|v ați gândit)) (..|)
            (vă|îți|iti|) (mulțumesc|mulțumim|mulțam|mulțumiri|merci|mersi|mersic|sărumâna) (din suflet|din inimă|
            anticipat|mult|frumos|tare|nespus|pentru|de|că|și|) (invitați*|mesaj*|informare|informați*|oportunitate*|
            ocazi*|prilej*|inițiativ*|înțelegere|tot*|atenți*|gest*|interes*|încredere*|colaborare*|sprijin*|ajutor*|
            v ați gândit|te ai gândit|ne ați invitat|m ați invitat|ne invitați|mă invitați) (<your>|frumoas*|făcut*|
            adresat*|transmis*|acordat*|deosebit*|la (mine|noi)|și (pe mine|pe noi|felicitări .. )|)
            (ce|o|foarte|chiar|o foarte|tare) (frumoas*|bun*|interesant*|util*|tare|fain*|mișto|minunat*|grozav*|
            excelent*|deosebit*|lăudabil*|binevenit*) (inițiativ*|idee|ideea|tem*|proiect*|invitație|program*|
            eveniment*|ocazie|veste|acțiune|demers) (..|) | (mișto|faină|tare|super|bravo pentru|felicitări pentru|
            apreciem|apreciez|salut|salutăm|lăudăm|susținem|susțin) (inițiativ*|ideea|tema|proiectul|programul|
            efortul|demersul|tot ce faceți|munca)
            (inițiativa|tema|programul|proiectul|subiectul|evenimentul|invitația|agenda) (este|e|pare|mi se pare|ni
            se pare|sună|arată|) (foarte|tare|extrem de|deosebit de|cu adevărat|chiar|) (interesant*|util*|bun*|
            frumos|frumoas*|excelent*|promițător|promițătoare|lăudabil*|binevenit*|actual*|important*|bine|minunat*|
            faină|fain|onorant*|onorează)
            (mă|ne|m) (bucur|bucurăm|onorează|onoreaza|a bucurat|am bucurat|ați onorat|simt onorat*|simțim onorați|
            flatează) (mult|tare|nespus|foarte|) (invitația|că|de|pentru|să|când|faptul) ..
            (sunt|suntem|am fost|mă simt) (onorat*|onorați|încântat*|încântați|flatat*|recunoscăt*|bucuros|bucuroasă|
            bucuroși) (de|pentru|că|să (primesc|aud|citesc|văd)) ..
            (vă|îți|le|te) (doresc|dorim|urez|urăm|transmit|transmitem|trimit|îmbrățișez|pup|salut) (mult*|tuturor|un|
            o|cele|toate|multe|numai|din|cu|și|succes|spor|sănătate|baftă|gânduri|salutări|felicitări|multă) ..
            (mult|multă|mare|tot) (succesul|succes|spor|baftă|sănătate|noroc|inspirație|putere) (din lume|în (tot*|
            organizare*|continuare|demers*|proiect*)|la (eveniment|atelier|organizare|treabă)|vouă|echipei|)
            (salutări|complimente|salut|pupici|îmbrățișări|gânduri bune|o îmbrățișare|transmiteți salutări) (din|de
            la|tuturor|doamnei|domnului|echipei|lui|lavinia|cu drag|călduroase|cordiale) ..
            (sper|nădăjduiesc) că (sunteți|ești|toată lumea|toți|totul|vă) (e|este|bine|sănătoși|sănătoasă|cu toții|
            merge) .. | (bine|ce bine|mă bucur) (că|de|să) (v am|te am|ne) (regăsit|găsit|auzit|revedem|reauzim|
            revăzut) ..
            (să|vă doresc să|sper să) (aveți|ai|iasă|fie|meargă|avem|reușească) (parte de|un|o|spor|succes|bine|
            foarte|mult|numai|totul|toate|o zi|multă) .. (succes|reușit|reușită|frumos|frumoasă|bine|spor|bună|
            productiv*|plăcută|plăcut)
            (vă|îți|iti|) (mulțumesc|mulțumim|mulțam|mulțumiri|merci|mersi|mersic|mulțu|mersi mult|thanks|
            thx) (<much>|) (pentru|de) (invitație|invitația (<your>|făcută|transmisă|adresată|)|înțelegere|mesaj|mail|
            email|tot|tot ce faceți|interes|oportunitate|inițiativă|colaborare|atenție|informații|că v ați gândit la
            (mine|noi)|că (te|v) (ai|ați) gândit la (mine|noi)|răbdare|timpul (<your>|acordat)|revenire|detalii|
            mesajul (<your>|transmis)|)
            (vă|îți|) (mulțumesc|mulțumim|mersi|merci|mulțam|mulțumiri) (<much>|) | cu (mulțumiri|recunoștință)
            apreciem (invitația|inițiativa|gestul) | apreciez (invitația|inițiativa|gestul)
            (bună|buna) (ziua|seara|dimineața|) | salut | salutare | salutări | servus | hei | hey | hello | hi
            bună tuturor | ziua bună | sărut mâna | sărut mâinile | săru mâna | noroc | alo | neața
            stimat* (doamn*|domn*|domnișoar*|colaborator*|coleg*|organizator*|partener*|) (<your>|)
            drag* (doamn*|domn*|coleg*|) | onorat* (doamn*|organizator*|) | distins* doamn* | doamnă | domnule
            domnișoară | doamna
            (o|) (zi|seară|săptămână|zi de|dimineață) (bună|frumoasă|plăcută|minunată|faină|excelentă|spornică) (în
            continuare|și (vouă|dumneavoastră)|) | (o|) (zi|seară|săptămână) (cât mai|) (bună|frumoasă|plăcută|
            minunată) | weekend (plăcut|frumos)
            (vă|îți|) (doresc|dorim|urez|urăm) (mult|mult mult|un|o|să|numai|tot|) (succes|spor|eveniment|zi|aveți|ai|
            binele|reușit*|bine) (reușit|frumos|frumoasă|bună|în continuare|de succes|plăcută|un eveniment reușit|un
            eveniment frumos|)
            (mult|multă|mare|) (succes|spor|baftă|noroc|sănătate) (la (treabă|toate|organizare|eveniment|workshop)|
            tuturor|în continuare|multă|mult|și (felicitări|spor)|) | baftă (multă|mare|la toate|)
            spor (la treabă|la lucru|în toate|) | să iasă bine
            să (aveți|ai) (parte de|) (un|o|) (spor|succes|eveniment reușit)
            felicitări (pentru (inițiativ*|tot|ceea ce faceți|ce faceți|proiect|organizare|efort|munca|idee) (<your>|
            depus|depusă|)|) | felicit* | bravo | jos pălăria | țin pumnii | vă țin pumnii | îți țin pumnii
            ținem pumnii | multe salutări | numai bine | toate bune | numai de bine
            (abia|de abia) (aștept|așteptăm) (să (ne (vedem|auzim|cunoaștem)|încep*)|detaliile|evenimentul|workshopul|
            ) (tehnice|) | nerăbdător | nerăbdătoare | cu nerăbdare
            așteptăm (cu (interes|nerăbdare|drag)|) (detaliile|linkul|datele) (tehnice|de conectare|)
            aștept (cu (interes|nerăbdare|drag)|) (detaliile|linkul|datele) (tehnice|de conectare|)
            (îmi|mi) pare bine | ne pare bine | ne bucurăm (de (invitație|inițiativă)|)
            mă bucur (de (invitație|inițiativă)|) | (e|este|sună|pare|mi se pare) (o|) (foarte|) (inițiativă|idee|
            temă|proiect|) (bun|bună|frumos|frumoasă|interesant|interesantă|util|utilă|minunat*|bine|
            excelent*) (inițiativă|idee|)
            dacă (aveți|ai|mai aveți|este|e) (nevoie|întrebări) (de ceva|de ajutor|de mine|) | dacă (e|este) nevoie
            dacă nu (e|vă) (cu|) (supărare|deranjez) | fără supărare | nu (aveți|ai) (pentru|de) ce
            n ai pentru ce | cu plăcere | pe curând | la revedere | ne mai auzim | pupici | te pup | te îmbrățișez
            zâmbete | cu prietenie
            (îmi|ne|) (cer|cerem|cereți|) scuze (pentru|de|că) (întârziere|întârzierea|deranj|răspunsul târziu|
            răspuns|(am|) (răspuns|răspund|scriu|revin) (așa|abia|atât de|) (târziu|greu|acum)|du te vino|confuzie)
            scuze (pentru|de) (întârziere|deranj|răspunsul (târziu|întârziat))
            scuze că (răspund|scriu|revin) (așa|abia|atât de|) (târziu|acum)
            (ne|mă|m) (onorează|onoreaza) (invitația|faptul că)
            (suntem|sunt) (onora*|încânta*|recunoscăt*) (de invitație|pentru invitație|că v ați gândit la (mine|noi)|
            ) | paște fericit | sărbători fericite | sănătate (multă|) | sper că sunteți (bine|sănătoși)
            sper că ești bine | ce (mai|) (faci|faceți)
            (sper|sperăm|nădăjduiesc) (să|că) (fim|vom fi|o să fim|ne adunăm|vină) (mulți|multe|cât mai mulți|cât mai
            multe|destui|mai mulți|multă lume|lume multă)
            (șefa|șeful|directoarea|directorul|conducerea|doamna director|domnul director|primarul|doamna
            primar) (este|e|a fost|și) (de acord|deja de acord|și ea de acord|și el de acord|a dat acordul)
            (am|avem) (și|deja|) acordul (șefei|șefului|conducerii|directoarei|directorului|primarului)
            (am|avem) (puține|ceva|mari|multe|niște|) emoții | (n am|nu am|n|nu) (mai|) (folosit|intrat|fost|
            participat|încercat|lucrat) (niciodată|nicicând|vreodată|încă|până acum) (zoom|pe zoom|cu zoom|la așa
            ceva|la un asemenea ..|la un astfel de ..|așa ceva|teams|)
            (niciodată|până acum) (n am|nu am) (mai|) (folosit|intrat|fost|participat|încercat|lucrat) (zoom|pe zoom|
            cu zoom|la așa ceva|așa ceva|)
            (data trecută|ultima dată|rândul trecut|anul trecut|dățile trecute) (..|) (am ratat|am pierdut|n am ajuns|
            nu am ajuns|n am putut|nu am putut) (acum|de data asta|de data aceasta|dar acum|acu|așa că acum|anul
            acesta) (nu mai|nu|vin|particip|sigur) (ratez|pierd|lipsesc|vin|)
            (nu sunt|nu s|nu prea sunt) (eu|) (..|) (specialist*|expert*|pricepu*|priceput*|as) (la|în) (calculator*|
            zoom|tehnologie|tehnică|internet|computere) (dar|însă) (mă ajută|mă ajut|mă descurc|învăț|mă învață) (..|)
            (nu mi|nu ne|nu) (merge|funcționează|pornește|mai merge|prea merge) (camera|microfonul|camera web|
            webcamul|camera video|sunetul) (..|) (o să|veți|să|) (mă|ne|) (auziți|auzi|vedeți) (doar|numai|) (vocea|
            cu vocea|fără imagine|)
            (mi|ne|îmi|îmi cer|cer|scuze|iertare|iertați) (..|) (pentru|că) (întârziere|întârzierea răspunsului|
            răspunsul întârziat|răspunsul târziu|răspund târziu|răspund așa târziu|am întârziat|abia acum răspund|
            abia acum scriu) (am fost|eram|am avut|fiind) (răcit*|bolnav*|plecat*|în concediu|în delegație|foarte
            ocupat*|ocupat*|aglomerat*|gripat*|multe pe cap|mult de lucru)
            (n am|nu am|n avem|nu avem) (alte|) (ore|cursuri|serviciu|tură|gardă|alte planuri|alt program|nimic
            altceva|nimic în program|alte obligații|treabă) (în ziua (aia|aceea|respectivă)|atunci|miercuri|pe 10|)
            (scuze|scuzați|îmi cer scuze|iertați|pardon|sorry) (că|pentru|de|) (scriu scurt|scriu pe scurt|răspund
            scurt|scriu așa scurt|laconism|greșeli|greșelile|greșelile de scriere|lipsa diacriticelor|diacritice|
            scriu fără diacritice|scriu de pe telefon|scriu din mers|mesajul scurt|răspunsul scurt|concizie|nu pun
            diacritice) (sunt pe teren|sunt pe drum|sunt în mașină|sunt la volan|scriu de pe telefon|scriu din mers|
            mă grăbesc|)
            (scriu|tastez|dictez|răspund|butonez) (asta|) (de pe telefon|cu o mână|cu o singură mână|cu stânga|din
            mers|din mașină|din tren|pe fugă|fără diacritice|cu voce) (deci|așa că|) (..|)
            (m ați|m ai|ne ați|ne ai) convins (că|de|cu) .. | (m ați|ne ați) convins (că|de|cu)
        """,
        Sense.CLOSING: """
            cu (deosebit*|aleasă|mult|multă|tot|cele mai bune|sincer*|profund*|) (stim*|considerați*|respect*|
            prețuire|drag|gânduri bune|salutări|apreciere|mulțumiri|urări) (și (respect|prețuire|considerație|
            mulțumiri)|) | toate cele bune | cele bune | numai bine | cu stima | al dumneavoastră
            salutări (cordiale|din ..|) | cu salutări | cordial | cu bine | best regards | best | regards
            kind regards | mulțumesc anticipat | cu cele mai bune gânduri | cu (cele mai|) sincere mulțumiri
            trimis de pe .. | o zi bună
            atentamente | cu amiciție
        """,
        Sense.REGRET: """
            din păcate | din nefericire | (îmi|ne|mi) (pare|părea) (foarte|tare|nespus de|sincer|) rău | regret
            regretăm | cu (părere de rău|regret) (trebuie|) | scuze | scuză mă | scuzați | scuzați mă | iertați mă
            (îmi|ne) cer scuze | ne cerem scuze | mii de scuze | păcat | of | vai
            din motive (personale|medicale|obiective|de sănătate|familiale|independente de voința (mea|noastră))
            sorry
        """,
        Sense.AWAY: """
            (sunt|voi fi|suntem) (încă|) (în|la) (perioada de|plină|) (recuperare|convalescență|refacere) (după (o|)
            (operație|intervenție|accident|boală|covid)|) | (în perioada de|perioada de) recuperare
            (nevasta|nevastă mea|soția|fiica|nora|sora|fata|cumnata) (mea|) (naște|nască|e în travaliu|are termen*|
            trebuie să nască|e gravidă în .. lună) | (îmi|mi|ne) (naște|nasc|nască) (nevasta|soția|fata|nora|sora|)
            devin (tată|mamă|bunic|bunică)
            (sunt|suntem|îs|voi fi|vom fi|o să fiu|plec|plecăm|merg|mergem) (atunci|cu toții|toată ziua|chiar|fix|
            tocmai|) la (cules|culesul|fân|fânețe|coasă|cosit|sapă|prășit|arat|semănat|vie|pădure|stână|stupi|stupină|
            oi|vite|pescuit|vânătoare|tuns oile|recoltat|plivit|livadă|solar*|cireșe|căpșuni|afine|târg*|iarmaroc|
            expoziție|festival|competiți*|campionat*|meci|turneu|repetiții|filmări|șantier|vamă|graniță|poliție|notar|
            tribunal|proces|dializă|chimioterapie|tratament*|recuperare|control|analize|doctor*|rmn|spital*|operați*|
            mănăstire|pelerinaj|bunici|socri|mamă) (de ..|din ..|la ..|cu ..|)
            (sunt|suntem|îs|voi fi|vom fi|plec|plecăm) (pe|în) (mare|larg|vapor|vas|navă|platformă|voiaj|cursă|tir|
            câmp|deltă|cantonament|pelerinaj|excursie|tabără|croazieră|misiune|schimb de experiență)
            (la|sunt la) pat (cu ..|bolnav*|) | (am|avem) (piciorul|mâna|coasta|glezna|clavicula) (rupt*|în ghips|
            fracturat*|luxat*|operat*) | (mă|ne) (operez|internez|căsătoresc|căsătorim|însor|mărit|mut|mutăm) (atunci|
            fix atunci|chiar atunci|pe #|)
            (sunt|suntem|îs|voi fi) (programat*|internat*) (la|pentru) (operați*|spital|intervenți*|naștere|cezariană|
            investigații*) (..|) | (mă|îl|o) operează (..|)
            (sunt|suntem) închiși (pentru|în|pe) .. | (suntem|sunt) (închiși|plecați) | plecați în .. săptămână
            la (mare|munte|soare) | la (băi|bunici|țară) atunci
            (intru|intrăm|voi intra) în (concediu|concediul|concediul de ..|vacanță|carantină|operație|sală) (..|)
            (sunt|suntem|voi fi) (pe drum|pe drumuri|în plin*|în mijlocul) (..|)
            în plin* (cules|sezon|sesiune|recolt*|inventar|campanie|proces|mutat*|șantier)
            (le am|i am|am) zis da | (le am|i am) promis | (am|m am) (angajat|promis) (deja|în altă parte)
            (sunt|suntem|voi fi|vom fi|o să fiu|o să fim|fiind|mă aflu|ne aflăm|eu sunt|plec|plecăm) (atunci|în (acea|
            ziua aia|ziua aceea)|chiar|fix|exact|din păcate|tocmai|) (plecat*|la (mare|munte|țară|băi|vamă|tribunal|
            spital|doctor|operație|un curs|o conferință|un târg|o nuntă|un botez|înmormântare|studii|tratament|
            recuperare|părinți|bunici|nunta ..|tabără|cumpărături|cules|câmp|pescuit)|în (concediu|concediul ..|
            vacanță|delegație|deplasare|străinătate|spital|carantină|izolare|turneu|tabără|avion|tren|cantonament|
            excursie|călătorie|practică|drum|drum spre ..|mare|convalescență)|pe (drum|teren|mare|munte|drumuri|câmp|
            șantier|avion)|plecat* (în|la|din) ..|internat*|bolnav*|de (gardă|serviciu|tură|nuntă)|peste hotare|afară)
            (am|avem|îmi|ne) (concediu|concediul|zile libere|liber de la tot|operație|operația|intervenție|nuntă|
            nunta|botez|botezul|înmormântare|parastas|pomană|zbor|zborul|avion|vacanță|programare la (doctor|spital|
            medic|operație)|mutare|mutatul) | (mi s a|mi au|ni s a) (mutat|programat|fixat) (operația|examenul|zborul|
            nunta|procesul) | (nunta|botezul|înmormântarea|operația|ziua de naștere|cununia|susținerea) (fiicei|
            fiului|mamei|tatălui|fratelui|surorii|verișoarei|nepoatei|nepotului|mea|meu|mele|unei|unui|copilului|
            soției|soțului)
            (ne am|mi am|și a|s a) (suspendat|încetat|închis|întrerupt) (toate|) (activitățile|activitatea|programul|
            firma|atelierul) | (ziua|aniversarea) mea (de naștere|)
            (plec|plecăm|sunt|suntem|voi fi|vom fi) (la|în|spre) (munte|mare|străinătate|țară|concediu|spital|
            tratament|băi|vacanță|sanatoriu|bunici|delegație|deplasare) | sala de naștere
            (în|pe perioada) convalescen* | (recuperare|recuperez) după | (operez|operează|operația)
            (sunt|suntem|voi fi|vom fi|o să fiu|mă aflu|ne aflăm|plec|plecăm|eu sunt|fiind) (plecat*|) (în|
            din) (concediu|concediul|vacanță|vacanța|minivacanț*|delegație|deplasare|străinătate|carantină|izolare|
            spital|țară|oraș|localitate|convalescență) (medical|de odihnă|de maternitate|de creștere a copilului|de
            paternitate|)
            concediu (medical|de odihnă|de maternitate|de creștere|de paternitate)
            (sunt|voi fi|suntem|vom fi|fiind) plecat* | internat* | mă internez | operați*
            nu (sunt|suntem|voi fi|vom fi|este|va fi) (disponibil*|în (țară|oraș|localitate)|acasă) | indisponibil*
            (sunt|suntem) (la mare|la munte|în (avion|tren)) | zbor (spre|către|la) | (sunt|suntem|voi fi) de gardă
            naștere | nasc | înmormântare | nuntă | nunta | botez | botezul
            șomaj tehnic | (mi am|ne am) închis (firma|atelierul|activitatea) | firma (și a|s a) (încetat|închis)
            mă mut
            (intru|mă internez|intrăm|sunt internat*|voi fi internat*|trebuie să intru) (în|la) (spital|clinică|
            urgență|sanatoriu) (pentru|cu|la) (analize|investigații|operație|control|tratament|recuperare)
            (se însoară|se mărită|se cunună|se căsătorește|se botează|botezăm) (băiatul|fata|fiica|fiul|fiul meu|
            fiica mea|fratele meu|sora mea|nepotul|nepoata|finul|fina|vărul|verișoara)
        """,
        Sense.REASON: """
            (sunt|suntem|m am|ne am) (sătul*|săturat|săturați|sătui|obosit*) de (ecrane|ecran|zoom*|online*|webinar*|
            ședințe|stat la calculator|atâta (ecran|zoom|online))
            (deschidem|deschid|lansăm|inaugurăm) (sezonul|magazinul|expoziția|terasa|muzeul|noul ..|festivalul) (..|
            ) | deschiderea (sezonului|expoziției|festivalului|magazinului|muzeului|terasei)
            aștept* (programul|graficul) de (gărzi|ture|lucru)
            (am fost|sunt|suntem|eram) programat* (la|pentru) (analize|control|consultație|operație|investigații|rmn|
            ecografie|dentist|medic|doctor|vaccin|tratament) (în aceeași (zi|dimineață)|fix atunci|)
            (ca să|să|) (stau|stăm|rămân|rămânem|fiu|fim) (eu|) cu (copiii|copilul|cei mici|mama|tata|familia|nepoții|
            nepoata|nepotul|bunica|părinții|bebelușul|animalele) (acasă|)
            (mi s a|ni s a|mi au|ne au) (pus|fixat|dat|programat|stabilit|mutat) (termen|termenul|proces*|ședință|
            inspecți*|control|audiere*|programare*|operați*|examen*) (la (tribunal|judecătorie|spital|curte|notar)|
            ) (fix|chiar|atunci|exact|) | nu (pot|putem|mai pot) (tasta|scrie|vorbi|auzi|vedea|umbla|merge|dormi|
            munci|sta jos|să vorbesc|să scriu) | (un singur|singur) calculator
            (trei|doi|patru|cinci) copii (și|) (un singur calculator|acasă|mici|la școala online|)
            (sunt|suntem|îs) (naș|nașă|nași|martor|martoră|cavaler de onoare|domnișoară de onoare|mire|mireasă|socru
            mic|socri mari) (la o nuntă|la nuntă|la un botez|la botez|la cununie|)
            (se ține|are loc|cade|pică) (fix|exact|chiar) (pe|în|atunci)
            (abia|tocmai) (am|ne am|am mai) (redeschis|deschis|reluat activitatea|renăscut)
            (artroza|spatele|spondiloza|genunchiul|sănătatea|inima|tensiunea|reumatismul|picioarele|bătrânețea|gripa|
            răceala) (mea|meu|mele|)
            (preiau|preluăm|schimb|predau) (tura|gestiunea|mandatul|gărda)
            (am|avem) (un|o|) (programare|consultație|control|întâlnire) (la|cu) (un|o|) (specialist|profesor|medic|
            doctor|stomatolog|ortoped|cardiolog|oftalmolog|notar|avocat|client) (..|)
            (făcută|stabilită|programată|fixată|luată) (de|acum) (..|) (luni|lună|săptămâni|săptămână|zile|mult timp)
            nu (o|îl|le|i|se|mai|) (mai|) (pot|putem|poate) (muta|schimba|amâna|anula|reprograma|decala|mută|decaleze|
            amână) (..|)
            (am|avem|îmi|ne|mi|e|este|țin) (bac ul|bac|bacul|evaluarea națională|admitere|admiterea|olimpiad*|licența|
            titularizare*|definitivat*|gradul (i|ii|unu|doi|întâi|1|2)|inspecție de grad|consiliu profesoral|
            consiliul profesoral|ședință cu părinții|serbare*|festivitate*|premiere*) (fix|exact|chiar|tocmai|
            ) (atunci|)
            (susțin|îmi susțin|susținem|dau) (gradul (i|ii|unu|doi|întâi|1|2)|licența|disertația|doctoratul|teza|
            examen*|bacul|bac ul|titularizarea|definitivatul|interviu*|concurs*|atestatul|probă|proba ..)
            (îmi|ne|mi) (vine|vin|sosește|sosesc|montează|pune|pun|aduce|aduc|descarcă) (meșter*|instalator*|
            electrician*|zugrav*|curier*|marf*|client*|control*|inspecți*|musafir*|oaspeți*|delegați*|nepoți*|
            cumpărător*|termopan*|centrala|gresia|parchetul|mobila|faianța|tir*|camion*|furnizor*|oameni*|lucrători*|
            echipa de ..)
            (tocmai|chiar|fix|exact) atunci (îmi|ne|mi) (vine|vin|sosește|sosesc|montează|pune|pun|aduce|aduc) (..|)
            (să|) (mi|ne|îmi) (pună|monteze|repare|zugrăvească) (gresia|faianța|parchetul|centrala|termopane*|mobila|
            acoperișul)
            (cu (treburi|treabă|de lucru|lucru|comenzi)|băgat*|îngropat*|înecat*) (până|) (peste cap|peste urechi|în
            gât|în lucru|în treabă|în hârtii|în comenzi|în facturi) | până peste (cap|urechi)
            (nu|n) (îmi|mi|ne) văd* capul de (treabă|treburi|lucru|hârtii)
            (n am|nu am|nu avem|n avem) (nici|) (timp|vreme|când) (nici|) (să|de) (respir|respirăm|mor|nimic|așa ceva|
            asta|mă scarpin) | (am|avem) (control|inspecție|verificare|audit) (de la|al|a) (..|)
            (am|avem) (predare*|recepție*|livrare*|licitație*|depunere*|închidere*|inventar*|termen*) (de|la|a|cu)
            (n are|nu are|n am|nu am|n avem|nu avem) (cine|cu cine) (sta|să stea|lăsa|las|lăsăm|rămâne|ține locul|
            avea grijă) (cu|pe|la|de|) (..|) | (mama|tata|bunica|bunicul|soacra|copilul|fetița|băiatul) (e|este|mi
            e) (la pat|bolnav*|internat*|operat*|pe (mâna|capul) mea|meu)
            (nu|n) (am|avem|e|este|există|va fi) (semnal|internet|net|rețea|curent|acoperire) (acolo|la (munte|stână|
            țară|cabană)|)
            (încep|începem|intru în) (un|o|) (nou|nouă|) (job|serviciu|tură|slujbă|post) (nou|nouă|)
            (sunt|suntem|îs) în (preaviz|concordat|insolvență|sezon|plin sezon)
            (am|avem|aveam|voi avea|vom avea|o să am|există|e|este|mai am|mai avem) (deja|chiar|fix|exact|tot|) (alt|
            altă|alte|un alt|o altă|niște|un|o|două|trei|multe|mult|prea multe|câteva|ceva|de|ore|cursuri|seminarii|
            laboratoare|consultații|comision*|comisie|licență|clase|elevi|clienți|musafiri|oaspeți|marfă|inventar|
            închidere|raportări|termene|livrări|comenzi|proces|termen|control|ședință|ședințe|întâlnire|întâlniri|
            audit|inspecție|examen|examene|program|agenda|ziua|dimineața|altceva) (angajament*|obligați*|program*
            întâlnir*|ședinț*|treburi|treabă|eveniment*|curs*|oră|ore|examen*|termen*|proiect*|livrăr*|comenzi
            priorit*|
            activități|plin*|încărcat*|ocupat*|deja|planificat*|stabilit*|programat*|fixat*|pe cap|de (lucru|predat|
            livrat|făcut|dus|muncă|susținut|corectat|rezolvat)|la (școală|facultate|serviciu|birou|cabinet|notar|
            bancă|primărie|doctor|dentist|tribunal|grădiniță|atelier)|cu (clienți|elevii|studenții|pacienții|
            furnizorii|copiii|conducerea|banca))
            (programul|agenda|volumul|sarcinile|timpul|sănătatea|lipsa|orarul|tura|obligațiile|activitatea|
            situația) (meu|mea|nostru|noastră|de (lucru|muncă|activități|timp|personal|oameni)|nu (îmi|ne|mi)
            (permite|permit)|mele|noastre|profesionale|familiale|) (nu (îmi|ne|mi) (permite|permit)|foarte (încărcat*|
            plin*)|încărcat*|plin*|aglomerat*|) | (program|agenda|zi|ziua|zile|săptămână|perioadă) (plin*|încărcat*|
            aglomerat*|ocupat*|foarte) (..|)
            (sunt|suntem|e|este) (foarte|prea|total|complet|deja|) (ocupat*|prins*|aglomerat*|încărcat*|luat*|
            rezervat*|angajat*|înglodat*|copleșit*|supraaglomerat*|blocat*|închis*|în (inventar|audit|control|ședință|
            proces|licență|sesiune|licitație|criză|insolvență|faliment|lichidare|plin sezon)|la (serviciu|muncă|lucru|
            ore|cursuri|ghișeu|catedră|examen|consultații)|de (serviciu|tură|gardă)|pe tură|sub (presiune|asediu)|
            până peste cap) | (se|mi se|ni se) (suprapun*|bat cap în cap|calcă|intersectează|ciocnește) (cu|peste|pe|
            ) | (pică|cade|vine|este|e) (chiar|fix|exact|tocmai|prost|peste|în|pe) (..|) (zi|zile|perioad*|inventar*|
            sesiun*|examen*|concedi*|ședinț*|vacanț*|săptămân*|nunt*|botez*|ziua)
            (lipsă|lipsa|criză|criza) (de|acută de) (personal|timp|oameni|fonduri|bani)
            (puțini|prea puțini|doar doi|doar trei|numai doi) (oameni|în (birou|echipă|firmă)|)
            nu (am|avem|mai am|mai avem) (cine|cu cine|pe cine|oameni|personal|timp|liber|voie|învoire|acord|
            aprobare|buget|chef|putere|puterea) (..|) | nu (primesc|mă lasă|ne lasă|mi se dă|mi a dat|mi au
            dat) (liber|voie|șeful|șefa|învoire|nevasta|soția|drumul) | (nu am|n am) voie
            (s a|mi s a|ni s a|a) (stricat|defectat|îmbolnăvit|suprapus|intervenit|apărut|ivit|programat|fixat) (ceva|
            o|un|utilajul|mașina|copilul|) .. | motive (personale|medicale|obiective|de sănătate|familiale|
            profesionale|independente) | (am|avem) (rupt|luxat|scrântit|fracturat) .. | (piciorul|mâna) în ghips
            (am|avem) (program|cabinet|pacienți|de lucru|treabă|de predat|de livrat|întâlnire|ședință|oră|ore|curs|
            cursuri|examen|repetiții|concurs|inspecție|control) | pacienți* | cabinet | program la | predau
            (nu (mai|) (am|avem) (firma|firmă|timp|program|personal|oameni|cu cine lăsa copiii))
            ședinț* | examen* | (alt|un alt|alte|altă|o altă) (eveniment*|întâlnir*|angajament*|obligați*|program*|
            ședinț*|treab*|treburi|priorităț*) | termen* | programare | programat* | programul (încărcat|meu|nostru)
            volumul (mare|) de (muncă|activitate|lucru) | audit* | control | livrăr* | livrare
            suprapun* | se suprapune | coincide | pică (exact|fix|prost|)
            (nu am|n am|nu avem|nu mai am) (timp|cu cine|pe cine|liber) | ocupat* | aglomerat* | prins* | tribunal
            proces | doctor* | medic* | spital | operație | licență | teză | sesiune* | client* | inventar | tură
            ture | la serviciu | la muncă | teren | drumuri | avion | tren
            (am|avem|aveam) (deja|) (alt|altă|alte|de|o|un|ceva|ore|curs|cursuri|oră|nuntă|meci) | bolnav* | răcit*
            gripă | febră | covid | conflict | personal insuficient
            (vremea|timpul|toiul) (cositului|culesului|semănatului|prășitului|fânului|recoltei|secerișului|tunsului
            oilor) | supraveghe* (la|la examen|examen) (bac|bacalaureat|evaluarea națională|examen*|titularizare|
            admitere)
            (facem|fac|avem|se face) (inventarul|inventar|audit|auditul|control|controlul|mutarea|zugrăveli|reparații|
            curățenie generală) | (primim|așteptăm|avem|ne vin|îmi vin|cazăm) (atunci|) (..|) (oaspeți|musafiri|
            turiști|grup|un grup|delegație|o delegație) (străini|din străinătate|) (la|) (pensiune|hotel|noi|)
            (pregătim|organizăm|avem|sunt) (atunci|) (zilele|ziua|festivalul|târgul|serbarea|hramul|balul) (comunei|
            orașului|satului|școlii|municipiului|muzeului|bisericii|mănăstirii|liceului|)
            (suntem|sunt|fiind|e|este) (în|zi de) doliu
        """,
        Sense.GONE: """
            nu mai (lucrez|lucrăm|sunt|activez|fac parte|lucrează|este|activează|face parte) (la|în|din|de la|pentru|
            cu|aici|) | am plecat (de la|din) | (am ieșit|m am pensionat|pensionat*) (la pensie|) | persoană greșită
            ați greșit (adresa|persoana) | m ați confundat | nu eu sunt persoana | adresă greșită
            nu mă ocup (eu|de)
        """,
        Sense.ASK: """
            (mă|m|ne|mi|m ar) (ar|ar) (bucura|interesa|ajuta|plăcea|prinde bine|fi de folos|fi util*) (să|dacă|și|
            mult|tare|) (primesc|primim|am|avem|văd|vedem|știu|știm|aflu|îmi|ne|materialele|prezentările|
            înregistrarea|linkul|o|un|trimiteți) | (aș|am) (fi) (recunoscăt*|bucuros|bucuroasă|bucuroși|interesat*|
            interesați|îndatorat*) (dacă|să|de|pentru) | (aș|am) (ruga|aprecia|avea nevoie|întreba|avea (o|și o|două)
            (întrebare|rugăminte|întrebări)|prefera|dori|vrea) (să|dacă|de|o|și|) (mi|ne|primesc|primim|știu|aflu|
            prezint|propun|trimiteți|link|alt|altă)
            (se|mai se|nu se) (poate|plătește|dau|dă|eliberează|oferă|traduce|înregistrează|va înregistra|vor trimite|
            trimite|face|fac|percepe|cere|ține) (vreo|vreun|o|un|diplome|certificate|adeverințe|taxă|și|înregistrarea|
            cumva|) | (întreb|întrebam|întrebarea (mea|e)|vreau să întreb|voiam să întreb|vă întreb|să întreb)
            (puteți|poți|ați putea|ai putea|vreți|vrei|aveți|ai) (să|cumva|vreun|vreo|și|detalii|îmi|mi|) (trimite*|
            spune*|confirma*|retrimite*|explica*|da|schimba|muta|amâna|verifica|corecta|anunța|suna|contacta|reveni|
            adresa)
            (trimiteți|trimite|retrimiteți|dați|spuneți|comunicați|confirmați|precizați|specificați|scrieți|anunțați|
            informați|lămuriți|sunați|contactați|corectați|actualizați|modificați|schimbați|verificați|folosiți|
            adresați|puneți|faceți|țineți|invitați) (mi|ne|i|le|vă rog|te rog|mă|vă) (..|) (link*|detalii*|adresa|
            programul|agenda|ora|materiale*|prezentăr*|înregistrar*|factur*|contract*|certificat*|nou|curent|știre|
            semn|telefon*|mail*|număr*)
            (care|cât|câți|câte|unde|când|cine|ce|cum|de ce|până când|la ce) (e|este|sunt|va fi|vor fi|se|costă|
            durează|ține|trebuie|fac|facem|avem|am|oră|platformă|link|limbă|adresă|mă|ne|pot|putem|program)
            (există|aveți|e|este|va fi|sunt) (vreo|vreun|și|cumva|posibil*|traducere|parcare|înregistrare|taxă|loc*|
            obligatoriu|nevoie|gratuit|contra cost) (..|) | (mai) (e|este|sunt|aveți) (valabil*|loc*|actual*|posibil)
            nu (am|mi a|ne a) (primit|venit|ajuns) (linkul|link|agenda|detaliile)
            (contactați|contactează|adresați vă|scrieți)
            (vă|te|v) (rog|rugăm|ruga|rugam) (frumos|mult|tare mult|să (îmi|mi|ne|o|le|îi|i|îl|l|nu|mai|se|te|vă|fie)|
            să|dacă|) | (îmi|mi|ne) (puteți|poți|ați putea|ai putea|trimiteți|trimite|spuneți|spui|zici|dați|dai|
            trebuie|trebuie și|confirmați|confirmă) | (puteți|poți|ați putea|ai putea|s ar putea|se poate|este
            posibil|e posibil) (să|cumva|și|o|) (îmi|mi|ne|trimiteți|trimite|o|spune|)
            (aș|am) (vrea|dori) (să (știu|știm|aflu|aflăm|întreb|primesc|primim|vorbim|discutăm)|mai multe|
            materialele|detalii|informații|prezentările|înregistrarea) | aștept (linkul|un răspuns|răspuns)
            trimite (mi|ne) | trimiteți (mi|ne|le|i|vă rog|) | (am|avem|aș avea) nevoie (și|) de | întreb pentru că
            am o (întrebare|rugăminte) | aș avea o (întrebare|rugăminte) | o (întrebare|rugăminte)
            (sunați|contactați|sună|apelați|contactează) (mă|ne)
            (vă rog|vă rugăm|te rog) .. (adresa|adresă|numele|linkul|link)
            nu (merge|funcționează|am primit|găsesc|găsim|se deschide|am găsit) (linkul|butonul|link|formularul|)
            folosiți adresa | folosește adresa | cum (mă|ne) (înscriu|conectez|conectăm|înscriem)
            unde (mă|ne) (înscriu|conectez|înscriem) | (corectați|verificați|actualizați|modificați|schimbați)
            interviu
            (spuneți|zi|zici|ziceți|scrieți|scrie|anunțați|anunță) (mi|ne) | dați mi (de știre|un semn)
            (cât|când|cine|ce|care|cum|unde) (costă|este|e|sunt|ține|trebuie) | până (când|la ce oră)
            se (înregistrează|traduce|plătește|poate)
            (vă rog|vă rugăm|te rog) (să|) (îi|le|i) (trimiteți|transmiteți|trimite|dați|expediați)
            (trimiteți|trimite|transmiteți|transmite|expediați|dați) (i|le) (..|) (link*|datele|accesul|materiale*|
            invitați*|detalii*|documentele)
            (corectați|corectează|rectificați|modificați) (vă rog|te rog|) (mi|ne|) (numele|adresa|denumirea|titlul|
            funcția)
        """,
        Sense.UNSUBSCRIBE: """
            (scoateți|scoate|ștergeți|șterge|radiați|eliminați|tăiați) (mă|ne|adresa|numele|datele|mi adresa|mi
            numele|mi datele) (mea|meu|noastră|mele|vă rog|) (din|de pe|de la) (lista|listă|liste|baza|evidență|
            evidențe|agenda|corespondență|mailing) (..|) (contacte|corespondență|distribuție|mail*|difuzare|abonați|
            date|) | (vă rog|te rog|vă rugăm) (frumos|) să (mă|ne|ștergeți|scoateți|eliminați) (scoateți|ștergeți|
            eliminați|excludeți|dezabonați|adresa|datele|nu mai) (din|de pe|de la|mea|noastră|) (lista|baza|listă|
            evidențe|) (..|) (contacte|corespondență|distribuție|mail*|difuzare|date|)
            nu (îmi|ne|mi) mai (trimiteți|trimite|scrieți|scrie|expediați) (..|)
            nu mai (doresc|vreau|dorim|vrem) (să|mailuri|mesaje|invitații|emailuri|corespondență|notificări)
            (opriți|încetați|gata cu|ajunge cu|terminați cu) (mesajele|mailurile|emailurile|e mailurile|invitațiile)
            (ștergeți|scoateți|radiați|eliminați|excludeți) (mă|ne) (definitiv|de tot|)
            nu (mai|) (vreau|vrem|doresc|dorim) să (mai|) (aud|auzim) de (proiect*|voi|asta) ..
            (vă rog|vă rugăm|te rog|) (să|) (mă|ne) (ștergeți|scoateți|eliminați|radiați|excludeți|scoate|șterge|
            dezabonați|dezabona) (din|de pe|de la|) (<list>|corespondența (asta|aceasta)|)
            (ștergeți|scoateți|eliminați|radiați|scoate|șterge) (mă|ne|adresa (mea|noastră)|adresa|) (vă rog|) (din|
            de pe) (<list>|corespondența) | ștergeți adresa
            scoateți (mă|ne) (vă rog|) | dezabon* | unsubscribe
            nu (mai|) (doresc|vreau|dorim|vrem) (să (mai|) (primesc|primim|fiu contactat*|fim contacta*|îmi mai
            scrieți|ne mai scrieți)|<mail>|alte <mail>|astfel de <mail>)
            nu (îmi|mi|ne) mai (trimite|trimiteți|scrie|scrieți)
            (încetați|opriți|terminați) (cu|) (trimiterea|mesajele|mailurile|spamul)
            nu ne mai (contactați|trimiteți|scrieți) | scoateți adresa | retrag acordul
            (solicit|solicităm|cer|cerem|doresc|dorim|vreau|vrem) (..|) (ștergerea|eliminarea|radierea|scoaterea) (..|
            ) (datelor|adresei|numelui|contactului|mea|noastră|mele|noastre)
            (ștergeți|eliminați|radiați) (vă rog|) (toate|) (datele|adresa|numele|contactul) (mele|mea|meu|noastre|
            noastră)
        """,
        Sense.LATE: """
            (abia|doar|numai|de abia|) (de pe la|pe la|după|spre|către|în jur de|de la) (ora|) # fără (ceva|un sfert|
            zece|cinci|douăzeci|#) | (intru|vin|mă conectez|ajung|particip|ne conectăm|intrăm) (abia|doar|) (pe la|
            spre|după|de pe la) (ora|) # fără (ceva|un sfert|zece|cinci|#)
            la (prezentări|deschidere|prima parte|partea de dimineață|cuvântările de deschidere|început) nu (ajung|
            ajungem|prind|prindem|pot|putem|sunt|reușesc)
            (dar|însă|) nu (mai|) (înainte de|înaintea orei|mai devreme de|până la) (ora|) #
            (abia|doar|numai) (de la|după|de pe la|pe la) (ora|) # (încolo|)
            nu (pot|putem|ajung|ajungem|intru) (mai devreme de|înainte de) (ora|) #
            (doar|numai|abia|de abia) (după|de la|de pe la|pe la|dinspre|spre|către|în jur de|din) (#|ora #|amiază|
            prânz|pauză|pauza (de cafea|)|jumătate|zece și jumătate|unsprezece) (și (jumătate|un sfert)|fix|încolo|)
            (vin|venim|intru|intrăm|ajung|ajungem|mă conectez|ne conectăm|particip|participăm|pot) (ceva|puțin|un
            pic|nițel|mult|) mai târziu | cu (o|ceva|mică|puțină|mici|) (mică|) întârziere
            (o să|am să|voi|vom) (întârzii|întârziem|întârzia|pierd începutul|rata începutul|pierde începutul|lipsi
            la început|lipsesc la început) | (pierd|pierdem|ratez|ratăm|sar) (peste|) (prima (parte|oră|jumătate)|
            începutul|deschiderea) | (la|pentru) a doua (parte|jumătate) (doar|numai|) | de pe la (#|jumătate|jumate)
            (întârzii|întârziem|voi întârzia|vom întârzia|o să întârzii|cu (o mică|mică|puțină|ceva|) întârziere) (un
            pic|puțin|nițel|câteva minute|vreo|) (# minute|jumătate de oră|o oră|) | mai târziu (puțin|)
            (puțin|un pic|ceva) mai târziu | doar (la|pentru|pe) (a doua parte|partea a doua|final|ultima (parte|
            oră)|sesiunile pe grupuri|după amiază)
            după pauz* | de la jumătate | a doua parte | partea a doua | abia după | nu prind începutul
            pierd începutul | ratez începutul | sar peste început | doar la final | lipsesc la început
            (doar|numai|abia|) (la|pentru|în) (a doua|ultima) (parte|oră|jumătate)
            (abia|doar|numai|) după (pauză|pauza|pauza de cafea)
            (trebuie să|va trebui să|o să|voi|am să|sunt nevoit* să) (sar|sărim|lipsesc|ratez|pierd) (peste|de la|la|
            ) (prima parte|prima oră|începutul|început|deschidere|deschiderea|prima jumătate)
            (nu mă așteptați|să nu mă așteptați) (ca să începeți|să începeți|să începem|pentru început|începeți fără
            mine|până la #|înainte de #|mai devreme de #) | spun pas (la|pentru) (prima oră|prima parte|început)
            (trebuie să|va trebui să|o să) (spun|zic) pas (la|pentru) (prima oră|prima parte|început)
        """,
        Sense.EARLY: """
            (doar că|numai că|doar|atât că) (la|pe la|de la) (ora|) # (am|avem) (un|o|) (altă|alt|) (întâlnire|
            ședință|call|apel|curs|oră|programare) (..|)
            (la|pe la|după|de la) (ora|) # (și jumătate|fix|și un sfert|fără un sfert|) (trebuie să|va trebui să|o să|
            am să) (fug|plec|ies|închid|mă deconectez|dispar|plecăm|ieșim) (..|)
            (pot|putem|voi putea|vom putea|o să pot) (să|) (sta|rămâne|participa|fi cu voi|stau|rămân) (doar|numai|
            decât) (în|la|) (prima (oră|parte|jumătate)|primele # (ore|minute)|o oră|vreo oră|până (la|pe la) (#|ora
            #|prânz|pauză|amiază))
            (trebuie|va trebui|o să|am să|voi|vom|urmează) (să|) (dispar|ies|plec|fug|mă deconectez|închid|o iau din
            loc|dispărem|ieșim|plecăm|mă retrag|ne retragem|o șterg|pleca|ieși|retrage) (la|pe la|de la|în jur de|
            după|înainte de|către|spre|fix la|imediat după|mai) (#|ora #|prânz|amiază|pauză|pauza|final|prima|devreme|
            repede|o oră|unsprezece|douăsprezece) (fix|și jumătate|oră|parte|de cafea|)
            (doar|numai|) (stau|stăm|rămân|rămânem|pot sta|pot rămâne|putem sta|putem rămâne|pot|putem|sunt|suntem|
            particip|participăm|voi sta|vom sta) (doar|numai|cu voi|) (până (la|pe la|pe|în jur de|spre) (#|ora #|
            pauză|pauza|prânz|amiază|jumătate)|o oră|vreo oră|prima (oră|parte|jumătate)|la prima (parte|jumătate|
            oră)|vreo # (ore|minute)|# (ore|minute)) | (doar|numai) (prima (oră|parte|jumătate)|la (prima|deschidere|
            început)|o oră|vreo oră|până la #|între # și #) | (nu|n) (pot|putem|voi putea|vom putea|o să pot|am
            cum) (să|) (sta|stau|stăm|rămâne|rămân|rămânem|participa|particip) (până|pe|la|tot|toată) (la|tot|toată|
            ) (final|sfârșit|capăt|parcursul|durata|timpul|programul|toate) (..|)
            (mă|ne) (deconectez|deconectăm|retrag|retragem) (pe la|la|după|mai)
            (plec|plecăm|ies|ieșim|dispar|fug) (mai|pe|la|înainte|după) (devreme|la #|#|final|prima|repede|pauză)
            (mă|ne) (retrag|retragem) (discret|) (pe la|la|după|înainte) | (doar|numai) la (deschidere|început)
            (doar|numai|) (prima (parte|oră|jumătate)|la prima parte|la început|pentru început|începutul|în prima
            parte) | până la pauz* (de cafea|) | plec (mai devreme|mai repede|înainte de (final|sfârșit))
            plecăm mai devreme | (trebuie să|o să|va trebui să|voi|vom) (plec|ies|plecăm|ieșim|pleca|ieși|mă
            deconectez) (mai devreme|mai repede|înainte|pe la jumătate|după (prima (parte|oră)|pauză))
            (ies|plec|ieșim|plecăm) (mai devreme|mai repede) | (nu pot|nu voi putea|nu putem|nu vom putea) (sta|
            rămâne|să stau|să rămân|să stăm) (până la (final|sfârșit|capăt)|toată durata|tot timpul|pe toată durata|
            pentru tot) | nu (stau|stăm|rămân|rămânem) (până la (final|capăt|sfârșit)|pe toată durata|tot)
            doar o oră | doar (vreo|) # (ore|minute|de minute) | o oră doar
            (doar|numai|) (la|pentru|în) prima (parte|oră|jumătate)
            (doar|numai|) până la (pauză|pauza|pauza de cafea) | (dar|însă|) (numai|doar) (pana|până) la # #
        """,
        Sense.SOME: """
            (cu|împreună cu|alături de|și|plus|aduc|aducem|iau) (tot|toată|toți|toate|întreg*|
            întreaga|aproape tot*|jumătate de|o parte din|mare parte din|vreo|niște|câțiva|câteva|mai mulți|mai multe|
            cei|cele|) (biroul|echipa|clasa|familia|colectivul|departamentul|gașca|firma|atelierul|colegii|colegele|
            colegi|colege|studenții|studenți|elevii|elevi|copiii|copii|angajații|angajați|prietenii|prieteni|membrii|
            voluntarii|voluntari|ucenicii|ucenici|fetele|băieții|fete|băieți|oameni|partenerii|parteneri|profesorii|
            profesori|dintre (colegi|membri|elevi|studenți)) (mei|mea|meu|mele|noastră|noștri|noastre|nostru|de la ..|
            din ..|) | cu cine mai (vrea|poate|apuc)
            (câțiva|câteva|mai mulți|niște|unii|alți|cu|împreună cu) (dintre|din|) (colegi*|colege*|studenți*|elevi*|
            membri*|angajați*|prieteni*|parteneri*|persoane|oameni|reprezentanți)
            a câtorva (colegi|colege|persoane|reprezentanți) | (toată|întreaga|cu) echipa | mai mulți (de la noi|)
            mai multe persoane | (eu|și) (cu|) (echipa|colegii|colegele|studenții|elevii) (mea|mei|mele|noastră|
            noștri)
            noi toți | cu toții | toți (colegii|angajații) | o parte din(tre|) colegi
        """,
        Sense.INSTEAD: """
            în locul subsemnat* | (îmi|ne) (va ține|ține) locul 
            (va|vor) fi reprezentat* (la (atelier|eveniment|workshop|întâlnire)|) (de|prin|de către)
            (va|vor) fi reprezentat* | (intră|merge|participă|vine) (el|ea|dânsul|dânsa|ei) în locul (meu|nostru)
            (îmi|ne|mi) (preia|va prelua|a preluat) (atribuțiile|sarcinile|locul|activitatea|responsabilitățile)
            (preia|va prelua) (de la mine|în locul meu) | (așteptați|așteaptă|primiți|înscrieți|treceți|notați) (o|
            îl|l|le) .. (în locul (meu|nostru)) | merge .. (în locul meu) | (va fi|este) (prezent*) .. în locul meu
            (îi|i|îmi|ne|le) (las|lăsăm|dau|dăm|cedez|cedăm|ia|va lua|ține|va ține) (locul|invitația|
            participarea) (meu|nostru|) | (vine|va veni|participă|va participa|merge|va merge|intră|va
            intra) (altcineva|în locul (meu|nostru)|din partea (mea|noastră)|de la noi)
            (mă|ne) (va|vor|o să|) (ține locul|suplinește|suplini|înlocui|înlocuiește|reprezintă|reprezenta|
            reprezinte) | (îmi|ne|mi) (ține|va ține) locul | (l am|am|o am|i am|le am) (rugat|delegat|desemnat|
            împuternicit|trimis|numit|nominalizat) (pe|să) | (nu|nu eu) (prin mine|eu) ci
            (o|îl|le|îi) (trimit|trimitem|deleg|delegăm|desemnez|las) (pe|în|)
            altcineva (de la noi|din (echipă|firmă|instituție|birou|departament) (noastră|)|)
            altă (persoană|colegă) | alt coleg | un alt coleg | în locul (meu|nostru) | în loc de mine
            (mă|ne) (va|vor|o să) (înlocui|reprezenta|reprezinte|înlocuiască) | (mă|ne) (înlocuiește|reprezintă)
            (va|vor) (reprezenta|înlocui) | (vom|voi|vom fi|voi fi) fi reprezenta* (de|prin)
            (vom|voi) fi reprezenta* | este reprezentat* de | cine îmi ia locul | îmi (va lua|ia) locul
            îmi ține locul | preia (locul|de la mine)
            din partea (noastră|mea|instituției (noastre|)|firmei (noastre|)|direcției (noastre|)|companiei (noastre|
            )|asociației (noastre|)|societății (noastre|)|primăriei|școlii|universității|consiliului|biroului|
            departamentului (nostru|)|organizației (noastre|)) (va participa|vor participa|va veni|vor veni|va intra|
            vor intra|vine|vin|va fi prezent*|vor fi prezen*|participă|este delegat*|a fost (delegat*|desemnat*|
            nominalizat*))
            (a fost|au fost|este|am|) (delegat*|desemnat*|nominalizat*|împuternicit*) (să participe|pentru
            participare|să ne reprezinte|pe|) | să ne reprezinte | să mă reprezinte | să mă înlocuiască
        """,
        Sense.STEAD: """
            ca (reprezentant*|invitat*|observator*|delegat*|moderator*|voluntar*|persoană fizică|simplu|de obicei)
            în calitate de | pe post de | ca (reprezentant*|invitat*|observator*|delegat*|moderator*|simplu|persoană|
            particular|artizan|voluntar*) | din partea (instituției|firmei|asociației|companiei|societății|
            organizației|școlii|bibliotecii|primăriei|muzeului)
            în locul (ei|lui|lor|doamnei|domnului|colegei|colegului|șefului|șefei) | în numele | în nume propriu
            în numele (meu|nostru|instituției|firmei)
        """,
        Sense.EARLIER: """
            (am|) stat* pe gânduri (până (când|ce|) ..|) | (am|) (ezitat|oscilat|șovăit|codit) (până .. |la început|
            ) | nu (eram|știam|fusesem) (sigur*|dacă|hotărât*|convins*) (la început|dacă (vin|pot)|)
            mă (înscrisesem|răzgândisem|pregătisem|bucuram) | (trecusem|notasem|acceptasem|promisesem|zisesem|
            confirmasem|plănuisem) (în|deja|că|) (calendar|agendă|)
            (v am|ți am|vam|tam|am) (mai|tot|) (spus|zis|scris|confirmat|anunțat|răspuns|promis|comunicat) (ieri|
            alaltăieri|deja|luni|marți|joi|vineri|săptămâna trecută|la telefon|prima dată|mai demult|odată|inițial|
            anterior|că (da|nu|vin|venim|particip|participăm|nu (pot|vin|particip)|voi (veni|participa)|pot|
            poate)) (sigur|că (da|nu|vin|venim|particip|nu (pot|vin|particip)|pot|poate)|)
            (credeam|crezusem|speram|sperasem|plănuiam|aveam de gând|mă gândeam|urma|voiam|vroiam|trebuia) (că|
            să) (vin|pot|particip|ajung|reușesc|voi putea|nu (pot|vin)|venim|putem) (veni|participa|ajunge|)
            (în|prin) (mesajul|mailul|răspunsul|emailul) (anterior|trecut|precedent|de ieri|de săptămâna trecută|meu
            anterior) | (răspunsul|confirmarea|mesajul|refuzul) (meu|anterior|de ieri|de săptămâna trecută) (anterior|
            de ieri|)
            (v|ți|vi|) (am|am mai) (spus|zis|scris|confirmat|anunțat) (inițial|eu|săptămâna trecută|ieri|deja|luni|
            anterior|mai devreme|că (da|nu|vin|venim|nu (pot|putem|vin|venim|particip|ajung)|particip|pot|poate))
            inițial (v am|am|) (zis|spus|scris|) (că (da|nu|vin|nu (pot|vin|particip)|particip)|)
            confirmasem (că (vin|particip)|) | (spusesem|zisesem|scrisesem|credeam|crezusem|anunțasem) (că ..|)
            la început
            vă (spuneam|scriam|ziceam) (că (nu|) (pot|vin|particip|putem|venim)|)
            (revin|revenim) (la|asupra) (mesajul*|răspuns*|decizi*) (de (săptămâna trecută|ieri|luni|mai devreme)|
            anterior|) | (am vrut|voiam|vroiam) să (confirm|vin|particip) | v a scris .. că (venim|vine|vin)
            anterior | deși (confirmasem|am (spus|zis|confirmat|scris)|spusesem|zisesem) (inițial|săptămâna trecută|
            ieri|) (că (nu|) (pot|vin|particip|da)|) | am confirmat din greșeală | din greșeală
        """,
        Sense.ANEW: """
            (acum|așa că acum|deci acum) (vin|venim|particip|participăm|pot|putem|da)
            (vă rog|te rog|vă rugăm|) (să|) (anulați|ștergeți|modificați|schimbați) (răspunsul|confirmarea|
            înscrierea|participarea|) (meu|mea|noastră|)
            până la urmă | în cele din urmă | totuși | de fapt | între timp
            (s a|mi s a|ni s a) (schimbat|eliberat|anulat|amânat|rezolvat)
            (m am|ne am) (răzgândit|gândit mai bine|hotărât|decis) | schimbare de (plan|program) | corectez
            rectific | îmi retrag (răspunsul|confirmarea) | acum (pot|vin|particip|nu mai (pot|vin))
        """,
        Sense.OTHER_EVENT: """
            (ce bine|mă bucur|ne bucurăm|bine|ce mă bucur) că (veniți|vii|ajungeți|ajungi) (la|în|pe la)
            la (alte|altele|celelalte) (evenimente|întâlniri|ateliere|cursuri|conferințe|ședințe|zoomuri)
            la (celălalt|cealaltă|alt|altă) (eveniment|întâlnire|atelier|curs|conferință|ședință)
            (data|dățile|ediția) (viitoare|trecută|următoare) | (rândul|anul) (trecut|viitor)
            (altă|cu altă|o altă|la o altă) (dată|ocazie|ediție) | seminar* (deschis|din toamnă|viitor|)
            la toamnă | din toamnă | vizita de (studiu|la) | (lansarea|conferința|gala|festivalul|expoziția|târgul|
            cursul|concertul|vernisajul) | ședința de (vineri|luni|marți|miercuri|joi|săptămâna)
            factur* | contract*
            (la|de la|din|pentru) (newsletter|buletin informativ|newsletterul ..)
        """,
        Sense.ASIDE: """
            telefonul | mobilul | netul | wifi | laptopul | calculatorul | tableta | tabletă | ecran | ecranul
            atașament* | atasament* | fișier* | fisier* | pdf* | link* | camer* web | cameră | camera | microfon*
            sunet* | sonor | căști | zoom (ul|ului) | aplicați* | install* | instala* | parol* | deschid*
            deschis* | document* | poz* | prezentare* | slide* | certificat* | adeverinț* | diplom* | înregistr*
            materiale* | agend* | program* complet | browser* | buton* | formular* | engleza | engleză | română
            traducere | traduc*
            (voi|vom|o să|am să|aș|mă voi|urma să) (urmări|urmăresc|asculta|ascult|vedea|văd|vizion*|uita la|
            privi) (cu plăcere|cu drag|ulterior|mai târziu|) (înregistrarea|filmarea|reluarea) (ulterior|mai târziu|)
        """,
        Sense.MOOT: """
            (numai|doar) (de|să|dacă) (nu|n) (mă|ne|) (cadă|cade|pică|pice|moară|se strice|lasă|lase) (netul|
            internetul|curentul|lumina|conexiunea|laptopul|calculatorul|rețeaua)
            (numai|doar) să (meargă|țină|fie) (netul|internetul|curentul)
            (șeful|șefa|directorul|directoarea|primarul|nevasta|soția|soțul|bărbatul|conducerea|patronul|doamna
            directoare|domnul director) (meu|mea|) (mi a|m a|mă|îmi|ne a|ne) (dat voie|dat liber|învoit|lăsat|dă voie|
            dă liber|lasă|eliberează|învoiește|aprobat|aprobă|dat ok ul|dat acordul|dat acceptul|dat mână
            liberă) (participarea|cererea|plecarea|)
            (și|) mă (eliberează|lasă|învoiește|scutește) (de la (muncă|birou|ore|serviciu)|)
            am (primit|obținut|luat) (deja|) (liber|acordul|aprobarea|voie|învoire|ok ul) (de la .. |) | altfel uit
            că altfel uit | (ca|) să nu (uit|uităm|mă rătăcesc|bâjbâi|mă încurc|greșesc|ratez începutul)
            (nu|n) (am|avem) mai (fost|participat) (niciodată|) (la așa ceva|la un zoom|pe zoom|)
            (tot|) n am (mai|) fost niciodată la așa ceva | (nu|n) (mă|ne) (pricep|pricepem|descurc|descurcăm|prea
            pricep) (prea|foarte|grozav|) (bine|mult|) (la|cu) (calculator*|tehnolog*|zoom*|tehnica|online*|astea|
            partea tehnică|internet*|telefon*|laptop*|aplicații*|butoane*)
            (dacă|de) (vreți|vrei|doriți|doresc și alții|e cazul|este cazul|ajută|ajut|vă (ajut|ajută|interesează|e
            de folos)|se cere|trebuie|timpul (permite|vă permite)|îmi dați voie|îmi permiteți|permiteți|nu (supăr|vă
            supărați|deranjează|încurc|încurcă|vă încurc)|e loc|mai e loc|încap|mai încap|încăpem|găsiți loc) (pot|
            putem|) | măcar (ca|) (să|pentru|) | fie și (numai|doar|) (ca|să|pentru|prin|online)
            (cu sau fără|indiferent de|orice ar fi|oricum ar fi|pe orice vreme|plouă ninge)
            nu (e|este|am|avem|văd|sunt|există|ar fi) (niciun|nicio|vreo|nici o|nici un|vreun|alte|altă|altceva|
            probleme|problemă) (problemă|probleme|impediment|motiv|piedică|obstacol|conflict|suprapunere|întrebări|
            întrebare|observații|obiecții|cerințe|nelămuriri|pretenții|nevoie) (..|)
            nu (am|avem) nevoie (de|să) .. | nu (vă|te) (faceți|fă|face) (griji|probleme)
            (nicio|nici o) (grijă|problemă|supărare) | fără (griji|grijă|discuție|ezitare|nicio ezitare|îndoială|
            nicio îndoială|doar și poate) | nu (mă|ne) (deranjează|deranja|supăr|supărăm|încurcă)
            nu (încape|e|este|am|avem) (îndoială|nicio îndoială|dubii|niciun dubiu|loc de îndoială|vorbă)
            nu (stau|stăm) pe gânduri | nu (ezit|ezităm|am ezitat) | nu s a schimbat nimic | nimic nu s a schimbat
            oricum | totuși | cu toate acestea | orișicum | chiar și așa
            (păcat că|chiar dacă|deși|chiar de) nu (e|este|mai e|va fi|ne vedem) (față în față|fizic|în persoană|la
            sală|în sală|în carne și oase) | altfel (n|nu) (aș|am) fi (putut|venit|ajuns|reușit) (veni|ajunge|
            participa|să (vin|ajung|particip)|) | altminteri (n|nu) (aș|am) fi putut (veni|ajunge|participa)
            nu (mă|ne) mai întreba* | nu (pot|putem|voi putea) (vorbi|intra cu (camera|video)|porni camera|deschide
            camera) | nu (am|avem) (cameră|camera|microfon|boxe|căști|zoom|cont de zoom) | (sunt|) răgușit*
            nu (vă|te) (deranjez|rețin) | nu (e|este) (nevoie|cazul) (de|să) (nimic|răspundeți|răspunzi|)
            nu (am|avem) (observații|altceva de adăugat|alte (întrebări|nelămuriri)|preferințe|restricții)
            (nicio|nici o|fără|nu (e|este|am|avem|sunt)) (problemă|probleme|nicio problemă|un impediment)
            nu contează | n are (nimic|a face|importanță) | nu are importanță | nu (mă|ne) deranjează | nu e nimic
            nu-i nimic | nu i bai | fără probleme | nimic nu (mă|ne) (împiedică|oprește)
            mai mult (de atât|) nu (pot|putem|am cum|reușesc)
            sper că (e|este|nu e|nu este|nu) (în regulă|ok|bine|o problemă|nicio problemă|deranjează|deranjez)
            dacă (mai|) (e|este|sunt|aveți|ai) (loc|locuri|posibil|ok|în regulă) (libere|disponibile|liber|pentru
            mine|) | dacă nu (e|este) prea târziu | dacă se (mai|) poate
            nu (am|avem) (întrebări|nimic de adăugat|nimic împotrivă|nevoie de (nimic|cazare)|alte întrebări)
            nu ezitați | nu uitați | nu mă uita* | deși | nu numai | nu doar | nu vă faceți griji | de ce nu
        """,
        Sense.NOT: "nu | n | nici | nimeni | niciun* | nicio | niciodată | nimic | fără | nicidecum | deloc | defel",
        Sense.CAN: """
            pot | putem | reușesc | reușim | voi putea | vom putea | o să pot | o să putem | am să pot | voi reuși
            vom reuși | am cum | avem cum | (e|este) posibil să | (îmi|ne) permite programul | am posibilitatea
            avem posibilitatea
        """,
        Sense.CANNOT: """
            nu (mai|) (poate|vor putea|va putea|pot|putea) | nu (mai|) (îmi|ne|mi) (permite|permit) (programul|timpul|
            sănătatea|agenda|) | (n|nu) are cum | nu (mai|) (va|vor) reuși (să|)
            nu (are|au) (posibilitatea|timp) (de a|să)
            imposibil (să|) | în imposibilitate* (de a|) | incapabil*
        """,
        Sense.WILL: """
            (vrem|vreau|dorim|doresc|am vrea|aș vrea) (amândoi|amândouă|și noi|și eu|cu toții|neapărat|mult) să
            voi | vom | o să | am să | avem să | oi | urmează să | intenționez să | intenționăm să | plănuiesc să
            mă pregătesc să | vreau să | vrem să | dorim să | doresc să | țin să | ținem să
            va fi o (plăcere|onoare) să
        """,
        Sense.ATTEND: """
            <inf> | (să|ca să|de a) <subj> | participarea (mea|noastră|subsemnat*|instituției (noastre|)|firmei
            (noastre|)|societății (noastre|)|asociației (noastre|)|organizației (noastre|)|companiei|școlii (noastre|
            )|) | prezența (mea|noastră|instituției (noastre|)|firmei (noastre|)|) | participare | prezență
            a participa | a veni | disponibilitatea | disponibil* | liber* | de față
        """,
        Sense.COME: """
            (sunt|voi fi|suntem) pe (zoom|zoom sigur)
            (pot|putem|voi putea|vom putea|o să pot) (intra|ajunge|veni|participa|fi (prezent*|acolo|alături)|să
            (intru|vin|ajung|particip)) | (pot|putem) (sigur|și eu|și noi)
            merg | mergem | (sunt|suntem|voi fi|vom fi|o să fiu|o să fim) (și (eu|noi)|) (acolo|alături|printre (voi|
            participanți|invitați)|în fața (laptopului|ecranului|calculatorului)|pe recepție|conectat*|online|pe
            (zoom|fază|listă)|la (post|datorie|timp|eveniment|atelier|workshop)|în sală|în (rândul|public))
            (confirm|confirmăm|îmi confirm|ne confirmăm|reconfirm|reconfirmăm|vă confirm|vă confirmăm) (cu (drag|
            plăcere|bucurie|mare drag|mare plăcere)|ferm|) (participarea|prezența) (mea|noastră|la|și)
            (îmi|ne|mi) (anunț|anunțăm|manifest|exprim) (participarea|prezența|disponibilitatea de a participa)
            confirmarea participării (mele|noastre|subsemnat*|instituției|)
            confirmăm participarea (unității|instituției|școlii|firmei|societății|primăriei|asociației|muzeului|
            bibliotecii) (noastre|)
            (am|avem) (decis|hotărât|ales) să (particip|participăm|vin|venim)
            (urmează|intenționez|intenționăm|plănuiesc|plănuim|mă pregătesc|sunt hotărât*|suntem
            hotărâți) să (particip|participăm|vin|venim|fiu <present>)
            (particip|participăm|vin|venim|intru|intrăm) (la eveniment|la atelier|la workshop|la întâlnire|online|pe
            zoom|sigur)
            (va|vom) fi reprezenta* (la (atelier|eveniment|workshop|întâlnire)|) (de|prin) (mine|subsemnat*|mine
            personal) | (prin|de către|de) subsemnat* | (eu|noi) (vin|venim|particip|participăm|intru|intrăm)
            vin | venim | particip | participăm | participam | ajung | ajungem | iau parte | luăm parte | asist
            asistăm | mă alătur | ne alăturăm | mă conectez | ne conectăm | intru | intrăm
            (sunt|suntem|am fi) (și (eu|noi)|) (<present>|de față|cu (voi|dumneavoastră|dvs)|disponibil*|liber*|pe
            zoom) | răspund prezent | răspundem prezent | îmi confirm prezența | ne confirmăm prezența
            (o să|am să|voi|vom) (fiu|fim|fi) (și (eu|noi)|) (<present>|de față|cu (voi|dumneavoastră|dvs)|pe (fază|
            zoom)) | mă prezint | mă văd cu voi | stau (până la (final|capăt|sfârșit)|) | onorez invitația
            onorăm invitația | dau curs invitației | dăm curs invitației
            (sunt|voi fi|o să fiu|suntem|vom fi) pe (fir|recepție|linie|zoom) (de la|la) (zece|10|ora zece|ora 10|
            început) | (cu drag|cu plăcere|cu bucurie|cu mare drag|) (voi|vom) contribui (la|) (atelier|atelierul|
            discuții|discuția|întâlnire|workshop)
            (mă|ne) (voi|vom) (loga|autentifica|conecta|alătura|racorda)
            (particip|vin|mă conectez|intru|voi fi|mă alătur|sunt) (și eu|eu|) (din partea|în numele) (producătorilor|
            producătorilor locali|meșterilor|meșteșugarilor|fermierilor|profesorilor|elevilor|studenților|tinerilor|
            pensionarilor|antreprenorilor|apicultorilor|ghizilor|muzeului|primăriei|școlii|parohiei|asociației|
            ansamblului|cooperativei|comunei) (..|)
            (vin|particip) (o|îl|i|îi|) (întreb|chem|invit|aduc) (și|poate și|) (pe|) (vecina|vecinul|prietena|
            prietenul|colega|sora|soacra|nora)
            (răspuns|răspunsul meu|răspund) (da|sunt prezentă|sunt prezent|particip|vin|voi fi prezentă|voi fi
            prezent|mă înscriu)
            (voi|vom) reprezenta (muzeul|biblioteca|primăria|școala|asociația|parohia|comuna|cooperativa|instituția|
            firma|județul|liceul|universitatea)
        """,
        Sense.COMES: """
            (își|îşi) (confirmă|anunță|exprimă) (prezența|participarea|disponibilitatea)
            (confirmă|anunță) (prezența|participarea) (sa|lor|acesteia|acestuia|)
            vină | să vină | vine | va veni | participă | va participa | vor participa | merge | va merge
            se (alătură|va alătura|înscrie|va înscrie|bagă) | (va|vor) fi (prezent*|prezenți|acolo|alături|
            reprezentat* de|de față) | (este|e|va fi) (prezent*|acolo|înscris*) | urmează să (vină|participe)
            poate (veni|participa|ajunge|intra)
            (va|vor|o să|are să) (participa|veni|intra|ajunge|lua parte|fi <present>|fi|asista|participe|vină|fie
            <present>|se conecta|se alătura) | vine | participă | intră el | intră ea | ajunge | sunt delega*
            este delegat* | să (vină|participe|intre)
        """,
        Sense.CONFIRM: """
            (vă|îți|îmi|ne|) (confirm|confirmăm) (prin prezenta|faptul că|că|și eu|și noi|ferm|cu (drag|plăcere|
            bucurie)|) | prin prezenta (vă|) (confirm|confirmăm|comunic|comunicăm|aduc la cunoștință) (că|)
            (vă|) (comunic|comunicăm|anunț|anunțăm|informez|informăm|aduc la cunoștință|aducem la
            cunoștință) (faptul|) că | dau curs | dăm curs | răspund invitației | răspundem invitației
        """,
        Sense.DECLINE: "anulez | anulăm | retrag | retragem | (îmi|ne) anulez* | declin | refuz | refuzăm",
        Sense.WISH: """
            (aș|am|ne am|mi aș|mi ar|ne ar) (vrea|dori|plăcea|bucura|face plăcere|participa|veni|putea) (tare mult|
            foarte mult|mult|) (să|) | îmi doresc (mult|) să | ne dorim (mult|) să | aș | mă interesează
            ne interesează | mă tentează
        """,
        Sense.MISSED: """
            (mi|ne) ar fi (plăcut|făcut plăcere|fost drag) (tare mult|foarte mult|mult|nespus|) (să (particip|
            participăm|vin|venim|fiu|fim) (<present>|)|) | aș fi (venit|participat|vrut) (cu (mare|) (drag|plăcere)|
            ) (să (vin|particip)|) | am fi (venit|participat|vrut) (cu (drag|plăcere)|)
            tare mi ar fi plăcut (să (vin|particip)|) | ce (mult|bine) mi ar fi plăcut
        """,
        Sense.DOUBT: """
            s ar putea (să|ca|) | poate că | se poate să | probabil | posibil | parcă | pare se că | cu puțin noroc
            dacă dă domnul | cu voia domnului | sper că da | cine știe | nu e sigur | nu este sigur
            aproape (sigur|cert)
            glumesc | glumeam | glumă | glume | poate (că|) | probabil (că|) | eventual | posibil (să|)
            sper (să|că|) | sperăm (să|că|) | cred (că|) | credem (că|) | parcă | încerc | încercăm | voi încerca
            vom încerca | o să încerc | nesigur* | incert* | momentan | deocamdată | aproape sigur
            cel mai probabil | în principiu | teoretic | s ar putea | nu știu | nu știm | nu promit
        """,
        Sense.IF: """
            în caz contrar | în măsura în care | cu condiția (să|ca) | numai de | în eventualitatea | presupunând că
            dacă și numai dacă | în cazul că
            dacă | daca | cu condiția | în caz că | în cazul în care | doar dacă | numai dacă | atâta timp cât
            în funcție de | altfel | dac | de cumva
        """,
        Sense.BUT: """
            chiar dacă | chiar de | chiar și dacă | cu toate că
            dar | însă | ci | doar că | numai că | iar | în schimb | deși | cu toate (astea|acestea|că)
        """,
        Sense.BECAUSE: """
            pe care | în care | la care | cu care | despre care | din moment ce | de vreme ce
            dat fiind (că|faptul că|) | ținând cont (că|de|) | pe motiv (că|de|) | din cauza faptului că
            din motiv că | fapt pentru care | drept pentru care | ca urmare a faptului că | cum | mulțumită
            pentru că | fiindcă | deoarece | întrucât | căci | din cauză că | din cauza | din pricina | datorită
            având în vedere | având | ca să | așa că | așadar | deci | dat fiind | drept urmare | motiv pentru care
            astfel că | prin urmare
        """,
        Sense.AND: "și | si | sau | ori | plus | + | & | precum și | respectiv",
        Sense.ME: """
            io | io unu | io personal
            (instituția|firma|societatea|asociația|organizația|compania|primăria|școala|echipa|fundația|universitatea|
            unitatea|cooperativa|ferma|biblioteca|parohia|grădinița|agenția|redacția|editura|facultatea|catedra|
            direcția|secția|filiala|ONG ul|clubul|cabinetul|liceul|colegiul|muzeul|teatrul|institutul|centrul|
            departamentul|serviciul|biroul|hotelul|atelierul|restaurantul|magazinul) (noastră|noastra|nostru|mea|meu|
            pe care o reprezint|pe care îl reprezint) | amândoi | eu personal | eu însumi | subsemnat*
            dinspre partea mea | eu una | eu unul
            eu | noi | mine | subsemnatul | subsemnata | subsemnații | amândoi | amândouă | personal | eu însumi
            eu însămi | (instituția|firma|societatea|asociația|organizația|compania|primăria|școala|echipa|fundația|
            universitatea|colegiul|liceul|cooperativa|cabinetul|direcția|departamentul|biblioteca|muzeul) (noastră|
            noastra|nostru) | reprezentanții noștri (vor fi|)
        """,
        Sense.YOU: "tu | dumneata",
        Sense.OTHERS: """
            (un|o|doi|două|alt|altă|cei|cele|) (<person>|ucenic*|asociat*|fondator*|cofondator*|verișo*|nepot*|
            nepoat*|cumnat*|ginere*|nora|socru*|soacr*|bunic*|fini*|nași*|naș*|vecin*|prieten*|iubit*|logodnic*|
            voluntar*|membr*|profesor*|profesoar*|învățătoar*|bibliotecar*|muzeograf*|curator*|economist*|jurist*|
            inginer*|avocat*|medic de ..|tehnician*|operator*|vânzăto*|casier*|brutar*|designer*|arhitect*|contabila|
            vicepreședint*|trezorier*|patron*|administrato*|managera|manager*|project manager*|doctorand*|masterand*|
            elev*|student*|persoane din ..|fată de la ..|fete de la ..|băiat de la ..|colaborato*)
            cineva (de la ..|din ..|) | vreun coleg | vreo colegă | un om de al (nostru|meu)
            <person>
        """,
        Sense.ORG: """
            echipa | echipei | echipă | resurse umane | instituți* | firma | firmei | firmă | societat* | asociați*
            organizați* | compani* | primări* | școal* | școlii | fundați* | universit* | colegiul* | liceul*
            cooperativ* | cabinetul* | direcți* | departament* | bibliotec* | muzeul* | muzeu* | camera de
            camerei de | biroul | biroului | birou | federați* | agenți* | consiliul | consiliului | centrul
            centrului | hotelul* | sc | srl | sa | pfa | ong | ong ul | inspectorat* | facultat* | institut*
            atelierul nostru | uniunea | ministerul* | județean | județeană
        """,
        Sense.TITLE: """
            dl | dna | d na | dr | ing | ec | prof | conf | lect | univ | av | jur | drd | asist | domnul | doamna
            d nul | domnului | doamnei | domnișoara | arh | pr | lt | col
        """,
        Sense.SEND: """
            (o|îl|il|le|îi|ii) (trimit|trimitem|voi trimite|vom trimite|deleg|delegăm|las|desemnez) (pe|)
            (vom|voi|o să) (trimite|trimit|delega|deleg|desemna|desemnez|nominaliza|fi reprezenta*) (pe|prin|de|un|o|
            ) | (am|l am|o am) (trimis|delegat|desemnat|nominalizat|rugat) (pe|)
            trimit | trimitem | voi trimite | vom trimite | o să trimit | o voi trimite | îl voi trimite | deleg
            delegăm | desemnez | desemnăm | am delegat | am desemnat | nominalizez | nominalizăm | las pe
            merge în locul meu | o trimit pe | îl trimit pe
        """,
        Sense.BRING: """
            (împreună|alături) (de|cu) | aduc | aducem | (îl|o|îi|le|il) (iau|aduc) (și|) (pe|cu mine|)
            iau (și|) (pe|cu mine) | însoțit* (de|) | mai (vine|vin) (și|cu) | cu mine (vine|vin|mai vine|) | cu
        """,
        Sense.PEOPLE: "persoane | oameni | participanți | reprezentanți | locuri | inși | colegi",
        Sense.EVENT: """
            la deschidere | deschidere* | închidere*
            (la|de la|pentru|în cadrul|cu|) (acest|acestui|) <event> (acesta|aceasta|asta|<your>|online|de pe #|din #|
            din data de|organizat de (dvs|dumneavoastră)|mai sus (menționat*|amintit*)|menționat*|) | invitația
            invitație | invitației | online | on line | pe zoom | zoom | virtual | de la început
            până la (final|sfârșit|capăt) | toată (durata|dimineața|ziua) | pe toată durata | la asta | la el
            la ea | în cadrul (acestuia|acesteia) | pe tema | proiect* ecoc | ecoc sme | ecoc | sme
        """,
        Sense.THEN: """
            (în|) aceeași (zi|dimineață|dată|oră|perioadă) | în aceeași zi
            (în|la|) (ziua|data|dimineața|perioada|intervalul|ora) (aceea|aia|respectivă|stabilită|menționată|
            anunțată|evenimentului|de|) | atunci | la data (și ora|) | (în|la) (data|ziua) de | tot atunci
            acea (zi|dată|perioadă)
        """,
        Sense.OTHER_TIME: """
            mâine | poimâine | ieri | săptămâna (viitoare|trecută|asta) | luna (viitoare|trecută) | la toamnă
            peste (o lună|două săptămâni) | mai încolo | azi | astăzi
        """,
        Sense.JOIN: """
            după | după ora | de la | de la ora | dinspre | intru | intrăm | mă conectez | ne conectăm | ajung
            ajungem | vin | venim | mă alătur | apar | particip | participăm | sunt liber* | pot intra | pot ajunge
            pot veni
        """,
        Sense.LEAVE: """
            ies | ieșim | plec | plecăm | (trebuie să|o să|va trebui să|voi|vom) (ies|plec|ieșim|plecăm|ieși|pleca|
            fug|închid) | mă deconectez | stau (până|) | stăm (până|) | rămân (până|) | rămânem (până|)
            până (la|pe la|la ora|pe la ora|) | (înainte de|înaintea) | dau fuga | fug
        """,
        Sense.ONLY: "doar | numai | abia | decât | parțial | exceptând | în afară",
        Sense.FILL: """
            tuturor | din partea tuturor | în numele tuturor | tuturora | a tuturor
            (despre|pe tema|legat de|cu tema) (cultură|cultura|turism|turismul|patrimoniu|antreprenoriat|capitale
            culturale|capitalele culturale|capitala culturală|afaceri mici|întreprinderi mici|artizani|meșteșuguri|
            ospitalitate) | (de pe|pe|cu|prin|de la) (telefonul|laptopul|tableta|calculatorul|mobilul|tabletă|
            mobil) (meu|mea|nepoatei|nepotului|fetei|băiatului|soțului|soției|de la (serviciu|birou)|)
            de pe (balcon|prispă|terasă|canapea) | din (sufragerie|bucătărie|grădină|curte|livadă|cerdac|pridvor|
            birou|atelier|bibliotecă|prăvălie)
            acel | acei | acele | acela | aceia | acelea | aceeași | aceiași | aceleași | oricare | oricine | oricât
            oricând | oriunde | unele | unora | ambii | ambele | puține | destul | destulă | destui | destule
            atâția | atâtea | tuturora | fiecăruia | dânșii | dumneaei | dumnealui | își | sine | însuși | însumi
            laolaltă | adesea | adeseori | deseori | des | încet | brusc | urât | ușor | aproximativ | circa
            barem | îndeosebi | concret | direct | formal | grație | împrejurul | înspre | mic | mici | vechi
            veche | frumoși | necesar | necesară | european | europeană | europeni | cultural | culturală
            culturale | local | locală | locali | tânăr | tânără | tineri | tinerilor | bătrân | bătrână | bătrâni
            bătrânilor | scump | scumpă | scumpi | cald | caldă | căldură | căldura | adevărat | adevărată | real
            simplu | simplă | rapid | lung | lungă | scurt | scurtă | clipă | sat
            place
            plac | simt | privesc | privim | urmăresc | urmărim | continui
            continuăm | nepoatei | nepotului | nepoților | fetei | băiatului | copiilor
            copilului | mamei | tatălui | soțului | soției | vecinei | vecinului | prietenei | bunicului
            de pe telefonul | de pe laptopul | de pe tableta | cafeluța | ceai | ceaiul | covrig*
            entuziasmul | același | emoții
            unanimitate | în unanimitate | votat
            schimb de idei
            bune practici
            încât | astfel încât | pt | ptr | sînt | căci deci | la rândul (meu|nostru) | inclusiv | cât și
            precum și eu | atât | deopotrivă | evaluator | catedră | calitate
            pe toată durata (lui|ei|evenimentului|programului|) | cap la cap | minut cu minut
            de la primul la ultimul minut | de la ora zece fix
            menționat* | indicat* | amintit* | precizat* | liniștit* | io | îs | musai | oleacă | olecuță | numa
            amu | acu | acuma | apăi | d apoi | taman | mintenaș | no | ioi | ăștia | ăia | acolea | numaidecât
            vasăzică | cum ar veni | la o adică
            pornit* | curiozitatea | din tot sufletul | așa cum (v|ți|vă) am (spus|zis|promis) | promis
            cum v am promis | ca de (obicei|fiecare dată) | ca întotdeauna | ca mereu | ca totdeauna
            ca data trecută | ca și (data trecută|anul trecut)
            dar și | cu precădere | de la distanță | de la (calculator|laptop|birou) | pe calculator | în direct
            live | în premieră | pentru prima dată | prima dată | pentru (prima|întâia) oară | în calendar
            în agendă | din agendă | domniilor voastre | domniei voastre | mărinimoasă | amabila | gentila
            onoranta | frumoasa | generoasa
            (să|ca să|pentru a|și să|de a|a) (ascult|ascultăm|asculta|aflu|aflăm|afla|învăț|învățăm|învăța|văd|vedem|
            vedea|cunosc|cunoaștem|cunoaște|întâlnesc|întâlnim|schimbăm|schimb|discut|discutăm|discuta|revăd|revedem|
            mă inspir|ne inspirăm|contribui|contribuim|contribui|ajut|susțin|susținem|sprijin|povestesc|împărtășesc|
            împărtășim|iau notițe|mai învăț|vă ascult|vă văd|vă cunosc|vă (mai|) (văd|vedem|ascult|revăd)|mai (aflu|
            învăț|ascult)|ne (vedem|cunoaștem|revedem)|stăm de vorbă|stau de vorbă|îmi fac o părere) (și eu|și noi|ce
            e nou|lucruri noi|ceva nou|ceva|mai multe|din experiența (altora|voastră)|cu (voi|toți|ceilalți)|pe (toți|
            toată lumea)|idei|impresii|experiențe|contacte|de la (voi|alții)|)
            cafea | cafeaua | (cu|o) (cafea|cană de (cafea|ceai)|cafeluță|ceașcă de cafea|cafeaua (în mână|alături|
            lângă mine)|ceaiul|carnețelul|caiet* |pixul|urechile ciulite|zâmbetul pe buze|inima deschisă|mintea
            deschisă|mare interes|camera pornită|entuziasm|emoție|bucurie|recunoștință|curiozitate|nerăbdare)
            curios | curioasă | interesat* | pregătit* | punctual* | entuziasmat* | entuziast* | nerăbdăt*
            recunoscăt* | mândru | mândră | fericit* | norocos | ferice | bucurie | plăcere
            onoare | drag | interes | curiozitate | entuziasm | respect | suflet | inimă
            cu (tot|toată) (sufletul|inima|dragostea)
            din (curiozitate|plăcere|toată inima|proprie inițiativă|timp|fericire|start|prima|nou|toate punctele de
            vedere) | prin (prezenta|prezentul|acest (mesaj|mail|email)|acest) | pe această cale | de asemenea
            totodată | în plus | mai ales | în special | mai presus de toate | înainte de toate | bineînțeles
            firește | desigur | normal | evident | sincer | serios | chiar | efectiv | pur și simplu | practic
            realmente | absolut | complet | total | integral | punctual | exact | precis | ziua întreagă
            toată ziua | tot evenimentul | tot programul | pe tot parcursul
            de la (un capăt la altul|a la z|cap la coadă|bun început) | până la capăt | în întregime | cap coadă
            anul | luna | lunii | dată | dimineață | ora zece | ora 10 | zece iunie | zece | iunie | dimineața zilei
            zilei | de dimineață | atunci | acolo | aici | online | virtual | digital | local | europene | comun*
            firmă | funcția | funcție | post | numele | prenumele | nume | prenume | telefon | tel | email | e mail
            adresa de mail | contact | date | datele (mele|noastre) (de contact|) | participant | participantă
            număr de (participanți|persoane) | loc | locul | un loc | o persoană | o singură persoană | singur
            personal | în persoană | nominal
            sincer să fiu | să fiu sincer* | ce mai | măi | mă | bre | frate | dragilor | oameni buni
            fraților | domnule | doamnă | doamna | dragă doamnă | stimată doamnă | dumneavoastră | voi | vouă
            vă zic | vă spun | îți spun | să știți | să știi | să fie | așadar | prin urmare | iată | păi | ia uite
            vai | offf | aha | ehei | eh | mda | îhî | super | excelent | perfect | grozav | minunat | genial
            fain | tare | mișto | bravo | ura | urrra | yes | ok | okay | oki | bun | bine | foarte bine
            cu mare bucurie | cu emoție | nespus | enorm | tare mult | din suflet
            menționat | menționată | sus menționat | susmenționat* | mai sus | amintit* | indicat* | stabilit*
            anunțat* | propus* | organizat* | desfășurat* | programat* | prevăzut* | planificat* | derulat*
            ce va avea loc | care va avea loc | ce are loc | care are loc | va avea loc | are loc | intitulat*
            subiectul | titlul | tematica | tema | eveniment | evenimentului | evenimentul | invitația | invitației
            proiectul | proiectului | programului | cadrul | în cadrul | ca urmare (a|) | urmare (a|)
            referitor la | cu privire la | în legătură cu | ținând cont de | având în vedere invitația | răspunzând
            drept răspuns la | în atenția | către | stimei | deosebita | considerație | adresei | adresa | prezenta
            prezentul
            după care | și eu | și noi | draga mea | dragă | dragul meu | unei | unui | unor | nou | nouă
            sincer | vă spun sincer | cu mențiunea că | miercurea | program | programul | ceea ce mă bucură
            personal | la ora (aceea|aia|respectivă|stabilită|menționată) | subsemnat* | hotărât | garantat
            în carne și oase | bucuros | bucuroasă | lejer | liniștit | liniștită | din birou | de acasă
            de la birou | de la serviciu | din atelier | la calculator | pe laptop | pe telefon | cu video
            cu camera (pornită|)
            <joy> | <sure> | (de la|la|cu|pentru|dinspre) (noi|mine) | al | a | ai | ale | o | un | una | unul | la
            în | de | din | pe | cu | pentru | prin | să | că | ca | și | se | îmi | mi | ne | vă | va | te | ți
            v | m | s | l | i | mă | îl | le | lor | lui | mea | meu | mele | noastră | noastre | nostru | noștri
            mei | tot | toată | tuturor | foarte | mult | mai | încă | deja | acum | aici | acolo | bun | bine
            cert | <your> | dumneavoastră | respectiv | ora | orele | h | data | ziua | zi | an | anul | a c | c
            anul acesta | curent | acesta | aceasta | asta | acest | această | ăsta | ăla | aia | cel | cea | fix
            pe la | spre | în jur de | deci | chiar | uite | hai | haide | gata | ei bine | păi | deci | evident
            cu drag | cu plăcere | la fel | iarăși | și de data asta | de data (asta|aceasta) | de această dată
            din nou | sigur | clar | direct | oricum | așa | eu una | eu unul | astfel | singur | singură
            cu încredere | ferm | oficial | de bună voie | mare | special | după cum | conform | privind
            în legătură cu | referitor la | în calitate de | reprezentant* al | p s | ps | fi | fie | sunt | suntem
            este | e | am | avem | are | au | era
            iunie | dimineață | dimineața | seara | prânz | amiază | din partea (noastră|mea|firmei|instituției)
            prin administrator | prin reprezentant* | cu respect | încântat* | onorat* | onorați | recunoscător
            pe adresa | răspuns | răspunsul | subiect | mesajul | mesaj | mail | prin prezenta | adresa
            ms | mersi | mulțam | (pe|prin|cu) (linkul|linkul de zoom|adresa|link ul) (trimis*|primit*|indicat*|
            atașat*|din (mail|invitație|mesaj|email))
            (la|pe) (ora|data|adresa|platforma) (indicat*|menționat*|anunțat*|precizat*|comunicat*|stabilit*|
            specificat*)
            (antreprenor|antreprenoare|meșteșugar|olar|ceramist*|ghid turistic|muzeograf*|bibliotecar*|învățătoare|
            profesor|profesoară|pensionar*|voluntar*|student*|masterand*|doctorand*|jurnalist*|producător local|
            apicultor|fermier|fermieră|cadru didactic|referent cultural|inspector|consilier|expert|pictor iconar|
            țesătoare) (din|la|de la|)
            (despre|pe tema|cu tema) (turism|turismul rural|turismul|patrimoniu|patrimoniul local|patrimoniul
            cultural|meșteșuguri|tradiții|produse locale|firme mici|întreprinderi mici)
            (ca|în calitate de|drept) (reprezentant*|membr*|participant*|voluntar*|observator*|meșter*|antreprenor*|
            producător*|ghid*|profesor*|student*|muzeograf*|bibliotecar*|pensionar*|referent*|consilier*|expert*) (ai|
            al|ale|a|din|la|de la|) (micilor|) (întreprinzători*|producători*|meșter*|meșteșugari*|societății civile|
            primăriei|școlii|muzeului|comunei|asociației|bibliotecii|ong ului|parohiei|cooperativei|camerei de comerț|
            )
            am (vb|vorbit) cu (șefa|șeful|directoarea|directorul|conducerea)
        """,
        Sense.TOTAL: """
            (vom fi|suntem|venim|participăm|vom participa|vom veni|o să fim|o să venim|intrăm|ne înscriem|am fi|ne
            prezentăm) (noi|cei|toți|toate|în total|cam|în jur de|vreo|exact|) # (persoane|oameni|participanți|
            reprezentanți|inși|la număr|cu toții|de la (noi|firmă|birou|școală)|cu tot cu mine|cu mine cu tot|în
            total|cu toți|colegi|la masă|) (cu mine cu tot|cu tot cu mine|în total|)
            # (persoane|oameni) cu tot cu mine | (noi|cei|cele|toți|toate) (cei|cele|) # (vom|venim|participăm|
            suntem|o să|) | (eu și ..|) în total # | grup de # (persoane|) | (o|) delegație de # (persoane|)
            (rezervați|notați|treceți|puneți|păstrați|opriți) (ne|mi|vă rog|) # (locuri|persoane)
            (vom fi|suntem|venim|participăm|vom participa|vom veni|o să fim|intrăm|ajungem|fim) (în|cam|) (total|
            ) # (persoane|oameni|participanți|reprezentanți|inși|la număr|cu toții|de la noi|)
            # (persoane|participanți|locuri|oameni|reprezentanți|inși) (de la noi|în total|)
            (deci|în total|total) # (de la noi|) (persoane|) | noi (cei|) # | amândoi | amândouă | # de la noi
            toți #
        """,
        Sense.EXTRA: """
            (eu|subsemnat*) (cu|și cu|și|plus|împreună cu|alături de|+) (încă|alți|alte|cele|cei|mei|mele|) # (coleg*|
            fete|băieți|prieten*|ucenici|elev*|student*|angajat*|persoan*|copii|membri*|doamne|domni|profesor*|
            voluntar*|de la ..|)
            (plus|+|și|cu|încă|și cu|și încă|cu încă|împreună cu|alături de|mai vin|mai aduc|aduc|iau|vin cu) (încă|
            alți|alte|cei|cele|alți încă|) # (ucenic*|voluntar*|asociat*|copii|nepoți|fii|fiice|doamne|domni|
            profesor*|cadre|funcționar*|consilier*|oameni|inși|tineri|meșter*|artizan*|vecin*|musafir*|invitat*|de la
            (birou|firmă|noi|serviciu|contabilitate|secretariat))
            (plus|+|și|cu|încă|și cu|și încă|cu încă|împreună cu|însoțit de|însoțită de|alături de|mai vin|mai aduc|
            și alți|și alte|și alți încă|aduc|iau) (încă|alți|alte|și|) # (dintre|din|) (coleg*|persoan*|oameni|
            student*|elev*|angaja*|membri*|prieten*|partener*|fete|băieți|doamne|domni|participanți|)
            eu (plus|+|și|cu|și cu) (încă|alți|alte|) # | mai (suntem|vin|sunt|venim) (încă|) #
            (încă|alți|alte) # (coleg*|persoan*|) | (plus|+|cu|și|și cu|și încă) (încă|) (unul|una|un coleg|o colegă|
            o persoană) (de la ..|)
        """,
        Sense.DAY: "(pe|în|în data de|la data de|din data de|data de|ziua de|de pe) # | # (iunie|ale lunii)",
        Sense.CLOCK: """
            (pe la|la|ora|la ora|orele|spre|către|în jur de|pe la ora|în jurul orei) # (fix|jumate|jumătate|și
            jumătate|și un sfert|fără (un sfert|ceva|zece|#)|trecute|) | # (fix|jumate|și jumătate)
        """,
        Sense.NOON: "(prânz|amiază|ora prânzului)",
    },
)
