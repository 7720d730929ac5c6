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
            participa | veni | ajunge | fi (<present>|de față|cu (voi|dumneavoastră|dvs)|în sală|pe zoom|și (eu|noi)
            (acolo|))
            lua parte | asista | intra | răspunde (prezent|invitației) | da curs | onora | mă conecta | ne conecta
            conecta | mă alătura | ne alătura | alătura | mă prezenta | ne prezenta | figura | urmări | fi
        """,
        "subj": """
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
        Sense.YES: """
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
            <sure> (o să|) (fiu|fim) <present> | ok | okay | oki | bine | bun | super | perfect | de acord
            se poate | e ok | e în regulă
            (contați|contează|te poți baza|vă puteți baza|puteți conta|poți conta|bazați vă|bazează te) (și|
            ) pe (mine|noi)
            (sunt|suntem) (și (eu|noi)|cu toții|) (in|de acord|pe listă|înscris|înscriși|acolo|pe fază|cu voi|de
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
        """,
        Sense.NO: """
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
            nu | nu nu | nu (mulțumesc|mulțumim|merci|mersi|mulțam) | nup | nope | nț | pas | passez | sărim
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
        """,
        Sense.MAYBE: """
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
        """,
        Sense.LATER: """
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
        """,
        Sense.REASON: """
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
        """,
        Sense.GONE: """
            nu mai (lucrez|lucrăm|sunt|activez|fac parte|lucrează|este|activează|face parte) (la|în|din|de la|pentru|
            cu|aici|) | am plecat (de la|din) | (am ieșit|m am pensionat|pensionat*) (la pensie|) | persoană greșită
            ați greșit (adresa|persoana) | m ați confundat | nu eu sunt persoana | adresă greșită
            nu mă ocup (eu|de)
        """,
        Sense.ASK: """
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
        """,
        Sense.UNSUBSCRIBE: """
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
        """,
        Sense.LATE: """
            (întârzii|întârziem|voi întârzia|vom întârzia|o să întârzii|cu (o mică|mică|puțină|ceva|) întârziere) (un
            pic|puțin|nițel|câteva minute|vreo|) (# minute|jumătate de oră|o oră|) | mai târziu (puțin|)
            (puțin|un pic|ceva) mai târziu | doar (la|pentru|pe) (a doua parte|partea a doua|final|ultima (parte|
            oră)|sesiunile pe grupuri|după amiază)
            după pauz* | de la jumătate | a doua parte | partea a doua | abia după | nu prind începutul
            pierd începutul | ratez începutul | sar peste început | doar la final | lipsesc la început
        """,
        Sense.EARLY: """
            (mă|ne) (retrag|retragem) (discret|) (pe la|la|după|înainte) | (doar|numai) la (deschidere|început)
            (doar|numai|) (prima (parte|oră|jumătate)|la prima parte|la început|pentru început|începutul|în prima
            parte) | până la pauz* (de cafea|) | plec (mai devreme|mai repede|înainte de (final|sfârșit))
            plecăm mai devreme | (trebuie să|o să|va trebui să|voi|vom) (plec|ies|plecăm|ieșim|pleca|ieși|mă
            deconectez) (mai devreme|mai repede|înainte|pe la jumătate|după (prima (parte|oră)|pauză))
            (ies|plec|ieșim|plecăm) (mai devreme|mai repede) | (nu pot|nu voi putea|nu putem|nu vom putea) (sta|
            rămâne|să stau|să rămân|să stăm) (până la (final|sfârșit|capăt)|toată durata|tot timpul|pe toată durata|
            pentru tot) | nu (stau|stăm|rămân|rămânem) (până la (final|capăt|sfârșit)|pe toată durata|tot)
            doar o oră | doar (vreo|) # (ore|minute|de minute) | o oră doar
        """,
        Sense.SOME: """
            (câțiva|câteva|mai mulți|niște|unii|alți|cu|împreună cu) (dintre|din|) (colegi*|colege*|studenți*|elevi*|
            membri*|angajați*|prieteni*|parteneri*|persoane|oameni|reprezentanți)
            a câtorva (colegi|colege|persoane|reprezentanți) | (toată|întreaga|cu) echipa | mai mulți (de la noi|)
            mai multe persoane | (eu|și) (cu|) (echipa|colegii|colegele|studenții|elevii) (mea|mei|mele|noastră|
            noștri)
            noi toți | cu toții | toți (colegii|angajații) | o parte din(tre|) colegi
        """,
        Sense.INSTEAD: """
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
            în calitate de | pe post de | ca (reprezentant*|invitat*|observator*|delegat*|moderator*|simplu|persoană|
            particular|artizan|voluntar*) | din partea (instituției|firmei|asociației|companiei|societății|
            organizației|școlii|bibliotecii|primăriei|muzeului)
            în locul (ei|lui|lor|doamnei|domnului|colegei|colegului|șefului|șefei) | în numele | în nume propriu
            în numele (meu|nostru|instituției|firmei)
        """,
        Sense.EARLIER: """
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
            până la urmă | în cele din urmă | totuși | de fapt | între timp
            (s a|mi s a|ni s a) (schimbat|eliberat|anulat|amânat|rezolvat)
            (m am|ne am) (răzgândit|gândit mai bine|hotărât|decis) | schimbare de (plan|program) | corectez
            rectific | îmi retrag (răspunsul|confirmarea) | acum (pot|vin|particip|nu mai (pot|vin))
        """,
        Sense.OTHER_EVENT: """
            (data|dățile|ediția) (viitoare|trecută|următoare) | (rândul|anul) (trecut|viitor)
            (altă|cu altă|o altă|la o altă) (dată|ocazie|ediție) | seminar* (deschis|din toamnă|viitor|)
            la toamnă | din toamnă | vizita de (studiu|la) | (lansarea|conferința|gala|festivalul|expoziția|târgul|
            cursul|concertul|vernisajul) | ședința de (vineri|luni|marți|miercuri|joi|săptămâna)
            factur* | contract*
        """,
        Sense.ASIDE: """
            atașament* | atasament* | fișier* | fisier* | pdf* | link* | camer* web | cameră | camera | microfon*
            sunet* | sonor | căști | zoom (ul|ului) | aplicați* | install* | instala* | parol* | deschid*
            deschis* | document* | poz* | prezentare* | slide* | certificat* | adeverinț* | diplom* | înregistr*
            materiale* | agend* | program* complet | browser* | buton* | formular* | engleza | engleză | română
            traducere | traduc*
        """,
        Sense.MOOT: """
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
        Sense.CANNOT: "imposibil (să|) | în imposibilitate* (de a|) | incapabil*",
        Sense.WILL: """
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
            vin | venim | particip | participăm | participam | ajung | ajungem | iau parte | luăm parte | asist
            asistăm | mă alătur | ne alăturăm | mă conectez | ne conectăm | intru | intrăm
            (sunt|suntem|am fi) (și (eu|noi)|) (<present>|de față|cu (voi|dumneavoastră|dvs)|disponibil*|liber*|pe
            zoom) | răspund prezent | răspundem prezent | îmi confirm prezența | ne confirmăm prezența
            (o să|am să|voi|vom) (fiu|fim|fi) (și (eu|noi)|) (<present>|de față|cu (voi|dumneavoastră|dvs)|pe (fază|
            zoom)) | mă prezint | mă văd cu voi | stau (până la (final|capăt|sfârșit)|) | onorez invitația
            onorăm invitația | dau curs invitației | dăm curs invitației
        """,
        Sense.COMES: """
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
            glumesc | glumeam | glumă | glume | poate (că|) | probabil (că|) | eventual | posibil (să|)
            sper (să|că|) | sperăm (să|că|) | cred (că|) | credem (că|) | parcă | încerc | încercăm | voi încerca
            vom încerca | o să încerc | nesigur* | incert* | momentan | deocamdată | aproape sigur
            cel mai probabil | în principiu | teoretic | s ar putea | nu știu | nu știm | nu promit
        """,
        Sense.IF: """
            dacă | daca | cu condiția | în caz că | în cazul în care | doar dacă | numai dacă | atâta timp cât
            în funcție de | altfel | dac | de cumva
        """,
        Sense.BUT: """
            chiar dacă | chiar de | chiar și dacă | cu toate că
            dar | însă | ci | doar că | numai că | iar | în schimb | deși | cu toate (astea|acestea|că)
        """,
        Sense.BECAUSE: """
            pentru că | fiindcă | deoarece | întrucât | căci | din cauză că | din cauza | din pricina | datorită
            având în vedere | având | ca să | așa că | așadar | deci | dat fiind | drept urmare | motiv pentru care
            astfel că | prin urmare
        """,
        Sense.AND: "și | si | sau | ori | plus | + | & | precum și | respectiv",
        Sense.ME: """
            eu | noi | mine | subsemnatul | subsemnata | subsemnații | amândoi | amândouă | personal | eu însumi
            eu însămi | (instituția|firma|societatea|asociația|organizația|compania|primăria|școala|echipa|fundația|
            universitatea|colegiul|liceul|cooperativa|cabinetul|direcția|departamentul|biblioteca|muzeul) (noastră|
            noastra|nostru) | reprezentanții noștri (vor fi|)
        """,
        Sense.YOU: "tu | dumneata",
        Sense.OTHERS: "<person>",
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
        """,
        Sense.TOTAL: """
            (vom fi|suntem|venim|participăm|vom participa|vom veni|o să fim|intrăm|ajungem|fim) (în|cam|) (total|
            ) # (persoane|oameni|participanți|reprezentanți|inși|la număr|cu toții|de la noi|)
            # (persoane|participanți|locuri|oameni|reprezentanți|inși) (de la noi|în total|)
            (deci|în total|total) # (de la noi|) (persoane|) | noi (cei|) # | amândoi | amândouă | # de la noi
            toți #
        """,
        Sense.EXTRA: """
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
