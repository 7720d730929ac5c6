"""Dutch, as written in the Netherlands and in Flanders."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="nl",
    months=(
        "januari jan | februari feb | maart mrt | april apr | mei | juni jun | juli jul | augustus aug | "
        "september sept sep | oktober okt | november nov | december dec"
    ),
    weekdays=(
        "maandag maandagochtend ma | dinsdag dinsdagochtend | woensdag woensdagochtend woensdagmorgen woe | "
        "donderdag donderdagochtend | vrijdag vrijdagochtend | zaterdag zaterdagochtend | zondag zondagochtend"
    ),
    strangers="gedachten | deelnemers | deelgenomen | uitgenodigd | bijgewoond | afgemeld",
    numbers={
        "twee": 2,
        "drie": 3,
        "vier": 4,
        "vijf": 5,
        "zes": 6,
        "zeven": 7,
        "acht": 8,
        "negen": 9,
        "tien": 10,
        "elf": 11,
        "twaalf": 12,
        "vijftien": 15,
        "twintig": 20,
        "tweeën": 2,
        "drieën": 3,
        "vieren": 4,
        "vijven": 5,
        "zessen": 6,
        "zevenen": 7,
        "achten": 8,
        "negenen": 9,
        "tienen": 10,
        "tweetjes": 2,
        "drietjes": 3,
        "tweeen": 2,
        "drieen": 3,
        "tiende": 10,
        "zesentwintigste": 26,
        "elfde": 11,
        "negende": 9,
        "twaalven": 12,
    },
    groups={
        "joy": """
            (heel|erg|zeer|maar al te|dol|) graag | gaarne | dolgraag
            (met|zeer|) (heel|) (veel|alle|groot|) (plezier|genoegen|liefde|interesse|enthousiasme)
            met (veel|grote|) (vreugde|belangstelling|dank) | van harte | (heel|) blij | verheugd | vereerd
            vol verwachting
            enthousiast | met een (gerust|blij) hart | nieuwsgierig | benieuwd
        """,
        "sure": """
            zeker | (vast en|heel|honderd procent|100 procent) zeker | (zeker|) weten | zeker en vast | natuurlijk
            uiteraard
            vanzelfsprekend | absoluut | beslist | sowieso | definitief | stellig | ongetwijfeld | vanzelf
            gegarandeerd
            tuurlijk | in elk geval | in ieder geval | zonder twijfel | nadrukkelijk | bepaald
        """,
        "our": """
            organisatie | instelling | bedrijf | firma | vereniging | stichting | gemeente | school | universiteit
            hogeschool
            bureau | afdeling | team | bestuur | dienst | kantoor | zaak | faculteit | bibliotheek | museum | raad
            stad
            provincie | instituut | centrum | coöperatie | federatie | kamer | atelier | winkel | praktijk | groep
            vzw
        """,
        "away": """
            (op|met|in) (vakantie|verlof|reis|zwangerschapsverlof|ouderschapsverlof|ziekteverlof|bevallingsverlof|
            congé)
            (heb|hebben) .. (vakantie|verlof) | (in|naar) het (buitenland|ziekenhuis) | buitenslands | afwezig
            niet (beschikbaar|aanwezig)
            (niet|niet meer) op kantoor | onbereikbaar | niet bereikbaar | zonder (bereik|internet)
            (ben|zit|lig) (ik|) (nog|) ziek | ziekgemeld
            onderweg naar| het land uit | de stad uit | op zee | ben (ik|) (die dag|dan|) weg
            (met|op|naar) (congres|zakenreis|dienstreis|skivakantie)
        """,
        "comes": """
            komt | neemt .. deel | neemt deel | doet mee | doet .. mee
            (zal|zullen|gaat|kan|kunnen|wil) (hij|zij|ze) (ook|graag|wel|online|) (deelnemen|komen|aanwezig zijn|
            erbij zijn)
            (zal|zullen|gaat|gaan|komt|komen|kan|wil) (ook|graag|online|wel|er|) (deelnemen|aanwezig zijn|erbij zijn|
            meedoen|inloggen|aansluiten|bij zijn|meeluisteren|meekijken)
            is er (wel|graag|zeker|die dag|dan|) bij | is (wel|graag|zeker|die dag|dan|) (erbij|van de partij|
            aanwezig|present) | logt .. in | logt in | sluit .. aan | schuift .. aan | haakt .. aan
            (zullen|zal|gaan|gaat) .. (deelnemen|aanwezig zijn|erbij zijn|inloggen|aansluiten|meedoen)
        """,
        "comesnot": """
            (doet|neemt|komt|is er|is) (helaas|dan ook|dus|er|jammer genoeg|dit keer|deze keer|echter|zeker|) (niet|
            niet meer|geen) (mee|deel|bij|erbij|aanwezig|van de partij) | komt (helaas|) niet
            (zal|kan|gaat) (helaas|dan ook|dus|er|dit keer|deze keer|echter|) niet (deelnemen|komen|meedoen|aanwezig
            zijn|erbij zijn|bij zijn)
        """,
        "doubt": """
            misschien | wellicht | waarschijnlijk | vermoedelijk | mogelijk | mogelijks | eventueel | allicht
            hopelijk | onzeker
        """,
        "wij": "wij | we | ik | k",
        "event": """
            workshop* | webinar | bijeenkomst* | evenement | event | sessie | meeting
            (online|digitale|virtuele) bijeenkomst | uitnodiging
            ateliers | atelier | zoom | zoommeeting | zoomsessie | project | activiteit | ochtend | programma
            leerateliers
        """,
        "your": "uw | jullie | jouw | je | deze | dit | de | het | die | dat | onze | t",
        "fut": "zal | zullen | ga | gaan | kom | komen | wil | willen | wens | wensen | hoop",
        "person": """
            collega* | collegaatje | medewerk* | medewerkster | directeur* | directrice | voorzit* | penningmeester
            secretaris* | stagiair* | assistent*
            compagnon | zakenpartner | vennoot | partner | man | echtgeno* | vrouw | zoon | dochter | broer | zus
            zuster | vader | moeder
            vriend* | vriendin* | buurman | buurvrouw | hij | zij | ze | iemand | niemand anders | baas | chef
            cheffin | leidinggevende
            wethouder | schepen | burgemeester | student* | leerling* | leden | lid | kinderen | kind | neef | nicht
            schoonzoon | schoondochter
            vervanger | vervangster | plaatsvervang* | afgevaardigde* | vertegenwoordig* | bestuurslid
            bestuursleden | coördinator | projectleider
            vrijwilliger* | jongens | meiden | anderen | een ander | hem | haar | hen | beiden | wie | ons bestuur
            ons team | opvolg*
        """,
        "busy": """
            (een|al een|reeds een|dan een|ook al een|net een|toevallig een|onze|mijn|) (andere|ander|belangrijke|
            dringende) (afspraak|vergadering|verplichting*|bespreking|overleg|engagement|opdracht|meeting|les) (staan|
            gepland|ingepland|lopen|op de agenda|in de agenda|) | andere verplichtingen
            (al|reeds) (een|een andere) (afspraak|vergadering|les|engagement|bespreking|meeting) (staan|gepland|
            ingepland|) | (ben|zijn|is) (ik|we|wij|) (al|helemaal|volledig|dan al|die dag al|) (bezet|volgeboekt|niet
            vrij) | volgeboekt | moet (ik|) (gewoon|die dag|dan|) werken
            sta (ik|) (dan|die dag|die ochtend|) (voor de klas|op de markt|op de beurs|in de winkel)
            al (iets anders|wat anders|andere plannen) (gepland|) | andere plannen | examenperiode
            (de|mijn|onze) (examens|examenperiode|toetsweek|inventaris|verhuizing)
            (moet|moeten|ga) .. naar (de|het|den) (tandarts|dokter|ziekenhuis|specialist|begrafenis|uitvaart)
        """,
        "sendone": """
            (ik stuur|stuur ik|wij sturen|we sturen|sturen wij|sturen we|ik zend|wij zenden|vaardig ik|vaardigen wij|
            duid ik|duiden wij|ik delegeer|delegeer ik|wij delegeren|we delegeren) (wel|dan|dus|daarom|graag|) (mijn|
            een|onze|de|een van mijn|een van onze|) <person> (van|)
            (zal|zullen|ga|gaan) (ik|we|wij|) (mijn|een|onze|) <person> (sturen|afvaardigen|delegeren)
            (ik stuur|stuur ik|wij sturen|we sturen) (de heer|mevrouw|dhr|mevr)
            (heb|hebben) .. <person> (aangewezen|aangeduid|afgevaardigd|gedelegeerd) | stuur iemand
        """,
        "somegroup": """
            (met|samen met|en|) (een paar|enkele|een aantal|wat|verschillende|meerdere|mijn|onze|de|) (studenten|
            leerlingen|collega s|collegas|leden|cursisten|medewerkers|vrijwilligers) (uit|van) (mijn|onze|de|het|
            ons) (klas|team|les|school|opleiding|groep|afdeling|cursus|bestuur|vereniging|kantoor|richting|dienst)
        """,
        "due": """
            (kan|kunnen|kon) (ik|we|wij|) (helaas|jammer genoeg|er|er helaas|spijtig genoeg|dan ook|) (wegens|door|
            vanwege|omwille van|in verband met)
        """,
        "thing": """
            (de|het|die|dat|mijn|onze|) (andere|) (vergadering|afspraak|reis|meeting|les|bijeenkomst|bespreking|
            verplichting|operatie|trip|cursus|opleiding|zitting|activiteit|trouw|bruiloft|begrafenis|overleg|
            bezoek) (is|werd|wordt|gaat|valt) (nu|intussen|inmiddels|gelukkig|net|echter|plots|toch|) (verzet|
            verplaatst|afgelast|geannuleerd|uitgesteld|afgezegd|verschoven|weggevallen|vervallen|niet door|weg)
        """,
        "elders": """
            (voor|naar|op|bij|aan|tijdens) (de|het|jullie|uw|onze|die|dat|) (jaarlijkse|grote|nieuwe|) (studiedag|
            vernissage|conferentie|slotconferentie|congres|beurs|opening|expo|tentoonstelling|receptie|concert|
            festival|feest|studiereis|ledenvergadering|jaarvergadering|borrel|netwerkborrel|afscheid|barbecue|gala|
            seminarie|symposium) (in|van|op|) (het najaar|het voorjaar|september|oktober|november|december|juli|
            augustus|de herfst|)
        """,
    },
    terms={
        Sense.FROM: """
            namens | vanuit | van (de|het|ons|onze|mijn) | als (vertegenwoordiger|gast|toehoorder|deelnemer|lid|
            voorzitter|eigenaar|particulier) | via (de|mijn|) (telefoon|laptop|tablet)
            op mijn (telefoon|laptop|tablet)
        """,
        Sense.REPORT: """
            (zegt|zei|heeft gezegd|vraagt|vroeg|schrijft|schreef|meent|beweert|denkt) (dat|of|)
            (heeft|hebben) (mij|me|ons) (gezegd|gevraagd|geschreven|verteld|verzocht)
            (vroeg|vraagt|verzocht) (mij|me|ons) | volgens (mijn|onze) .. | (ik|wij|we) (hoorde|hoorden|hoor) dat
        """,
        Sense.YES: """
            (schrijf|meld|geef|teken) (mij|me|ons) (maar|graag|bij deze|hierbij|) (in|aan|op) (voor ..|)
            (wil|willen|wilde|wilden|zou|zouden) (ik|wij|we|) (me|mij|ons) (graag|hierbij|) (aanmelden|inschrijven|
            opgeven|registreren) (willen|) (voor ..|) | (noteer|zet|schrijf|teken|reken) (mij|me|ons) (maar|graag|
            ) (op (de|jullie|je) lijst|erbij|bij de deelnemers|op|)
            (reken|rekenen) (maar|) op (mij|ons|mijn komst|onze komst)
            (heb|hebben) (me|mij|ons) (al|zojuist|net|) (aangemeld|ingeschreven|opgegeven)
            (ochtend|datum|dag) (is|staat) (geblokkeerd|genoteerd|gereserveerd|vrij|vrijgehouden|in de agenda)
            (heb|hebben) (de|het) (ochtend|datum|dag) (al|) (geblokkeerd|genoteerd|gereserveerd|vrijgehouden|
            vrijgemaakt)
            (u|je|jullie) (mag|kan|kunt|mogen|kunnen) (zeker|gerust|alvast|) op (onze|mijn) (deelname|aanwezigheid|
            komst) (rekenen|tellen) | (u|je|jullie) (mag|kan|kunt|mogen|kunnen) op (ons|mij|me) (rekenen|tellen)
            ja | ja (hoor|graag|zeker|natuurlijk|uiteraard|prima|tuurlijk|absoluut|leuk|goed|oké|ok|alvast|mooi|super|
            joh|dat lukt) | jawel | jazeker | jaja | yes | yep | jep | jup | jups | jaaa
            graag | heel graag | dolgraag | heel graag zelfs | zeker weten | (wel|ja) zeker | natuurlijk (graag|wel)
            tuurlijk
            uiteraard (graag|wel) | (met|) (heel|) veel plezier
            (voor mij|mij|ons|voor ons) (is|) (prima|akkoord|goed|in orde|oké|ok)
            lijkt (me|mij|ons) (heel|erg|super|hartstikke|een|) (leuk|goed|prima|tof|plan|goed plan|interessant)
            akkoord | afgesproken | deal | top | staat genoteerd
            (staat|is) (al|) (genoteerd|in mijn agenda|in de agenda|ingepland|vastgelegd|geboekt)
            (genoteerd|ingeschreven|opgeschreven|aangestipt) (in|) (mijn|onze|de) agenda
            (heb|hebben) (het|hem|de datum|dit|dat|deze datum) (<wij>|) (alvast|al|meteen|vast|) (in mijn|in onze|in
            de) agenda (gezet|genoteerd|geplaatst|staan|ingepland|opgenomen)
            (heb|hebben) (<wij>|) (het|hem|de datum|dit|dat|die ochtend|de ochtend|de datum|er|) .. (genoteerd|
            geblokt|geblokkeerd|vastgelegd|vrijgehouden|vrijgemaakt|vrijgeroosterd|gereserveerd)
            (zet|noteer|schrijf|teken|vink|plaats|tel|reken|boek|stip|voeg) (mij|me|ons|m) (maar|gerust|alvast|
            alsjeblieft|aub|zeker|dan|ook|er|) (op|in|bij|aan|mee|toe|op de lijst|op je lijst|op jullie lijst|op uw
            lijst|erbij|eronder|er maar bij|in de lijst|)
            (schrijf|noteer|zet|reken|tel|boek) (maar|gerust|alvast) (mij|me|ons) (op|in|mee|)
            (reken|rekenen|rekent) (maar|gerust|) op (mij|ons|me|onze aanwezigheid|onze komst|mijn komst|mijn
            aanwezigheid)
            (je|u|jullie) (kan|kunt|kunnen|mag|mogen) (zeker|gerust|maar|) op (mij|me|ons) rekenen
            (mag|kan|kunt|mogen) (je|u|jullie) (mij|me|ons) (zeker|gerust|alvast|) (noteren|inschrijven|opschrijven|
            verwachten)
            (je|u|jullie) (mag|kan|kunt|mogen|kunnen) (mij|me|ons) (zeker|gerust|alvast|) (noteren|inschrijven|
            opschrijven|verwachten) | verwacht (mij|me|ons) (maar|gerust|)
            (meld|melden|schrijf|schrijven|geef|geven) .. (mij|me|ons|mijzelf|mezelf|onszelf) .. (aan|in|op)
            (heb|hebben|ben|zijn|had|hebbe) (ik|we|wij|) (mij|me|ons|mezelf|) (al|reeds|zojuist|zonet|net|intussen|
            inmiddels|meteen|daarom|dus|bij deze|dan ook|alvast|) (aangemeld|ingeschreven|opgegeven|geregistreerd)
            (mij|me|ons|mezelf|onszelf|wil mij|wil me) .. (aanmelden|inschrijven|opgeven) | aangemeld | ingeschreven
            inschrijving is (gebeurd|gelukt|in orde|rond)
            (zie|zien) (je|jullie|u|elkaar|mekaar|ik jullie|ik je|we elkaar|u dan) (graag|) (de #|dan|daar|online|in
            juni|op #|op zoom|die dag|woensdag|terug) | tot (de #|dan|dan dan|daar|woensdag|die dag|op zoom|in juni|
            in de zoom|dan hoor|#|woensdag de #|volgende maand)
            (er is|geen) (geen haar op mijn hoofd|haar op mijn hoofd) .. (denkt|overweegt) .. (missen|weg te blijven|
            over te slaan) | (wil|zou|wilde|zal|zullen|ga|gaan|willen|mag|mogen) .. (voor geen goud|voor niets ter
            wereld|voor geen geld|niet graag|niet|niet voor) (willen|) (missen|overslaan|laten schieten)
            (wil|zou|zal|ga|willen|gaan) .. (voor geen goud|voor niets ter wereld|voor geen geld) .. (missen|
            overslaan) | (laat|laten) .. (me|mij|ons) .. (niet|zeker niet|natuurlijk niet) (ontgaan|ontglippen|
            ontnemen|twee keer zeggen|tegenhouden)
            voor geen goud (gemist|te missen) | (dit|dat|deze) mag ik (echt|zeker|) niet missen
            (mis|missen) .. voor (niets ter wereld|geen goud|geen geld) | (ben|zijn) er als de kippen bij
            (sta|staan|zit|zitten|ben|zijn) .. (klaar|paraat|in de startblokken)
            (kan|kunnen) (niet wachten|haast niet wachten|bijna niet wachten)
            (ben|zijn) (graag|zeker|natuurlijk|weer|ook|) van de partij | van de partij | present | aanwezig
            paraat | ik ook | wij ook | me too | count me in | ik wel | wij wel | ikke wel | ikzelf wel | we wel
            (volg|volgen) (het|de <event>|dit|) (graag|zeker|met plezier|met interesse|met belangstelling|) (mee|
            online) | (luister|luisteren|kijk|kijken) (graag|zeker|gewoon|met plezier|met belangstelling|die dag|
            ) mee | (het|dat) (lukt|past|gaat lukken|komt goed|komt in orde|komt uit|schikt) (mij|me|ons|toch|wel|
            zeker|prima|gelukkig|nu|) (wel|toch|goed|prima|perfect|)
            (lukt|past|schikt) (me|mij|ons|toch|prima|zeker|) | daar (ben|zijn) (ik|we|wij) (graag|zeker|natuurlijk|
            weer|) bij | dat wordt genieten | ik ga (de uitdaging|hiervoor|ervoor) (aan|)
            (geef|geven) .. (graag|) (gevolg|gehoor) aan .. uitnodiging
            (neem|nemen|aanvaard|aanvaarden|accepteer|accepteren) .. uitnodiging (graag|met plezier|) (aan|)
            (ga|gaan) (graag|) (in op|op) .. uitnodiging (in|)
            (het is|is) (mij|me|ons) een (eer|genoegen|groot genoegen|waar genoegen) (om|) .. (aanwezig te zijn|deel
            te nemen|erbij te zijn|uw uitnodiging te aanvaarden) | kom maar op
            (ik|we|wij|) (zet|zetten|noteer|noteren|schrijf|plan|prik|blok|blokkeer|blokkeren|reserveer|reserveren|
            markeer) (het|de datum|dit|dat|m|hem|deze datum|die ochtend|de voormiddag|de ochtend|die voormiddag|het
            moment|alles|) (alvast|meteen|direct|alvast met stip|gelijk|dadelijk|bij deze|met plezier|graag|dan|
            vast|) (in (mijn|onze|de|m n|mn|het) (agenda|agenda s|kalender|planning)|vast)
            tot (de|den|d|op de|op den) # (e|de|ste|n|) (dan|juni|hoor|online|) | tot op (zoom|het scherm|de zoom)
            tot (woensdag|dan) (online|via zoom|hoor|dus|he|maar|)
            (ik|we|wij|k) (schuif|schuiven|pik|pikken|sluit|sluiten|haak|haken) (graag|heel graag|zeker|met plezier|
            ook|natuurlijk|uiteraard|weer|gewoon|virtueel|online|gezellig|) (mee|) (aan|in)
            (schuif|schuiven|pik|pikken) .. mee (aan|in)
            (ge|u|je|gij|jullie|zij) (moogt|mag|moet|kan|kunt|kan gerust|moogt gerust|mogen|kunnen) (mij|me|ons|
            m) (zeker|gerust|alvast|maar|ook|dus|) (inschrijven|noteren|opschrijven|erbij zetten|bijschrijven|
            meetellen|erbij tellen|aankruisen|aanvinken|toevoegen|op de lijst zetten|verwachten|registreren)
            (ge|u|je|gij|jullie) (moogt|mag|kunt|kan) (zeker|gerust|alvast|) op (mij|ons|me|mijn komst|onze komst|
            mijn aanwezigheid|onze aanwezigheid) (rekenen|tellen)
            (kruis|vink|tik|duid) (mij|me|ons) (maar|gerust|) (aan|af)
            tel (mij|me|ons) (maar|gerust|) (mee|erbij|bij de deelnemers|bij de aanwezigen)
            voeg (mij|me|ons) (maar|gerust|graag|aub|) toe (aan de lijst|aan de deelnemers|aan de deelnemerslijst|)
            zet (mij|me|ons) (dus|maar|alvast|gerust|graag|aub|er maar|er ook maar|er ook|er|) (bij|op de lijst|op
            de deelnemerslijst|op je lijst|op jullie lijst|op uw lijst|bij de deelnemers|bij de aanwezigen|op
            aanwezig|op present|op ja)
            (zet|schrijf|noteer|teken) (mij|me|ons) er (maar|ook|ook maar|zeker|alvast|gerust) (bij|op|in)
            (u|je|jullie|ge) (ziet|zult|zal|zie|zien) (mij|me|ons) (daar|dan|zeker|wel|) (verschijnen|daar|zien|
            online|op het scherm|zitten|opduiken|tegenkomen)
            (ik|we|wij|k) (zal|zullen|ga|gaan) (er|daar) (zeker|ook|gewoon|uiteraard|natuurlijk|graag|) (staan|zijn|
            zitten|bij zijn|op het appel zijn|present zijn)
            (ik|we|wij) (maak|maken) (er|daar|hier) (graag|zeker|wel|) (tijd|ruimte|plaats|werk) (voor|van)
            (ik|we|wij|) (maak|maken|hou|houden) .. (voormiddag|ochtend|woensdag) (vrij|ervoor vrij|graag vrij)
            (komt|t komt|dat komt|het komt) (helemaal|dik|zeker|) (in orde|goed|voor mekaar) voor (mij|ons)
            in orde (voor|wat) (mij|ons) (betreft|) | (ok|oke|oké|goed|prima|akkoord|perfect|top|geen
            probleem) (voor|van) (mij|ons|mijn kant|onze kant)
            (wat|voor) (mij|ons) (betreft|) (is|) (het|dat|dit|) (ok|oke|oké|goed|prima|akkoord|in orde|perfect|
            top|geen probleem)
            (dat|het|dit|deze datum) (past|schikt|lukt|komt) (mij|me|ons|) (perfect|prima|uitstekend|goed|wel|zeker|
            goed uit|prima uit|helemaal|best) | (dat|het) (gaat|zal) (wel|zeker|) lukken
            (dat|het) lukt (mij|me|ons|) (wel|zeker|) | doen we | doe ik | gaan we doen | ga ik doen
            (ik|we|wij|) (sta|staan|zit|zitten|ben|zijn) (op de eerste rij|op het appel|op de afspraak|paraat|in de
            startblokken|klaar voor mijn scherm|aan mijn scherm|voor mijn scherm|achter mijn scherm|klaar met
            koffie|klaar achter de laptop|aan de computer|voor de computer|van harte mee aan boord|aan boord|er als
            de kippen bij)
            (bij|voor) (mij|ons) (staat|is) (het|de datum|dit|hij|) (genoteerd|geblokkeerd|vast|in de agenda|
            aangeduid|aangestipt) | (datum|ochtend|voormiddag) (is|staat|) (aangestipt|vastgelegd|aangeduid|
            ingepland|vrijgehouden|geblokt|gereserveerd)
            (met|vol) (veel|volle|) goesting | allee goed | helemaal goed | toppie | zalig | amai ja | ja zalig
            jaaa | jaaaa | jaha | jawel hoor | jazekers | jep | joe | ja ja | zeker dat | zekers | is goed
            da s goed | da is goed | komt voor mekaar | natuurlijk kom ik | tuurlijk kom ik | uiteraard kom ik
            zeker kom ik
            (dit|dat|zoiets|deze) (wil|mag|kan|zou) (ik|we|) (echt|absoluut|zeker|) (niet|voor geen geld|voor geen
            goud|onder geen beding) (missen|willen missen|laten liggen|overslaan)
            gelieve (mij|me|ons) (aub|) (in te schrijven|te noteren|te registreren|op de lijst te zetten|toe te
            voegen|op te nemen in de lijst|mee te rekenen|te verwachten)
            (wil|wilt|zou) (u|je) (mij|me|ons) (inschrijven|noteren|op de lijst zetten|registreren|toevoegen)
            verzoek (ik|wij|) (u|) (mij|ons) in te schrijven
            (heb|hebben) (ik|we|wij|) (meteen|direct|onmiddellijk|dadelijk|gelijk|alvast) (mijn|de|onze|
            die) (ochtend|voormiddag|woensdag|agenda|woensdagochtend) (vrijgemaakt|vrijgehouden|geblokkeerd|
            leeggemaakt|geblokt|vastgelegd)
            (tel|reken|voeg|zet|noteer) (er|) (dus|maar|gerust|) (een|één|nog een) (deelneemster|deelnemer|persoon|
            nieuwsgierige|inschrijving) (meer|bij|extra|toe)
            (de # (de|e|ste|)|die datum|dat|dit|het|die dag) (past|schikt|komt) (me|mij|ons) (eigenlijk|dus|toch|
            ) (perfect|prima|uitstekend|goed|heel goed|uit|goed uit|best|wonderwel)
            (jullie|u|je) (hebben|heeft|hebt) (mij|me|ons) (overtuigd|over de streep getrokken|omgepraat|
            kleingekregen)
            (wij|we|ik) (aanvaarden|aanvaard|nemen|neem) (uw|de|jullie) (vriendelijke|) uitnodiging (met dank|graag|
            met plezier|dankbaar|in dank|) (aan|) | (wil|willen) (ik|wij|we) (deze|die|uw|jullie|de) (ochtend|
            voormiddag|workshop|sessie) (absoluut|zeker|graag|toch|) volgen
            deelname (ja|bevestigd) | (ik zou|zou) (wel|) gek zijn als ik nee (zei|zeg)
            (jullie|u) (hebt|hebben) mij erbij | je ziet me de tiende
            (jullie|u) zie(n|t) me (de tiende|op de tiende|daar)
            (behalve|buiten|uitgezonderd|op .. na|tenzij) (ik|mij|mezelf|ikzelf|ons|wij|ik zelf) | op mij na
            buiten mezelf
            (ik|mezelf|ikzelf) of (mijn|onze|een|iemand) (..|) (collega|collega s|directeur|directrice|vrouw|man|
            anders|medewerker|ons)
        """,
        Sense.NO: """
            (zal|zullen|gaat|gaan) (helaas|) niet (deelnemen|meedoen|komen|aanwezig zijn|vertegenwoordigd zijn)
            (moet|moeten) (helaas|deze keer|ditmaal|) (verstek laten gaan|afzeggen|passen|bedanken|afhaken|
            overslaan) | (neemt|nemen|doet|doen) (helaas|) niet (deel|mee)
            (ben|zijn) (ik|wij|we|) (zelf|helaas|die dag|dan|) verhinderd
            (het|dat|dit|) (past|schikt|lukt) (helaas|jammer genoeg|mij|ons|me|) niet (in (mijn|onze|de) (agenda|
            planning)|)
            ik niet | wij niet | we niet
            nee | neen | neuh | nope | nee (helaas|bedankt|dank u|dank je|dankje|dank u wel|sorry|jammer genoeg|hoor|
            spijtig genoeg|merci) | neen (dank u|bedankt|merci|helaas) | bedankt maar nee (bedankt|dank u|)
            (dit keer|deze keer|voor mij|voor ons|voorlopig|ditmaal) (niet|nee|zonder mij|zonder ons)
            (helaas|jammer genoeg|spijtig genoeg|sorry) (niet|nee|neen|geen optie|geen tijd) | zonder (mij|ons)
            nu (even|) niet | ik zelf niet | zelf niet | niks voor mij | niets voor mij | geen interesse
            niet geïnteresseerd
            (moet|moeten|ga|gaan|zal|zullen|laat|laten|wil|willen) verstek (laten gaan|gaan|laten)
            verstek (laten|) gaan | (moet|moeten|zal|zullen|ga|gaan|wil|willen|kom|komen) .. (afzeggen|afmelden|
            annuleren|passen|bedanken|overslaan|afslaan|weigeren|afwijzen|afzien|laten schieten|aan mij voorbij laten
            gaan|aan me voorbij laten gaan|verontschuldigen|excuseren|missen|afwezig zijn|afbellen|aan ons voorbij
            laten gaan)
            (sla|slaan) .. (over|af) | (zie|zien) (ik|wij|we|) (helaas|dan ook|daarom|dus|) af van (deelname|een
            deelname|deelneming|mijn deelname|onze deelname) | (laat|laten) .. (aan (me|mij|ons) voorbijgaan|aan (me|
            mij|ons) voorbij gaan|schieten|passeren|lopen)
            (ik|wij|we|k) (pas|passen) (deze keer|dit keer|ditmaal|helaas|even)
            (meld|melden) .. (mij|me|ons) .. (af|afwezig) | (zeg|zeggen) .. af | (ben|zijn|word|is) .. verhinderd
            verhinderd | belet | (ben|zijn) .. (niet|niet meer) (beschikbaar|vrij|in de gelegenheid|in staat)
            (laat|laten) (mij|me|ons|ik me|ik mij) .. (verontschuldigen|excuseren)
            (dat|het|dit|t|hij|) (gaat|gaan|zal|wordt|word|ga|ik) .. (niet|nie|m niet|hem niet) .. (lukken|worden|
            gaan lukken|redden|halen|gaan|kunnen) | (lukt|past|schikt|gaat) .. (niet|nie) (meer|)
            (red|haal|redden|halen) (ik|we|wij|) (het|dat|) (helaas|) niet
            (ik|we|wij) (red|haal|redden|halen) (het|dat) (helaas|) niet
            past (helaas|) niet in (mijn|onze) agenda | niet gaan lukken | niet lukken | niet redden
            (is|zal|zijn) .. (onmogelijk|niet mogelijk|niet haalbaar) | onmogelijk | niet haalbaar
            geen (tijd|ruimte) (voor|) | onvoldoende tijd | ben (ik|) er niet | zijn (we|wij) er niet | geen deel
            niet van de partij | (heb|hebben) (ik|we|wij|) (helaas|) geen (tijd|gelegenheid|mogelijkheid)
            moet (helaas|jammer genoeg|spijtig genoeg|echter|) (nee|neen) (zeggen|verkopen)
            niet (op|in) (ingaan|ingegaan) | (reken|rekenen) .. niet op (mij|me|ons|onze|mijn)
            (deelname|deelneming|aanwezigheid) (niet mogelijk|onmogelijk) | in de onmogelijkheid
            niet in de mogelijkheid | kan geen gevolg geven | kunnen geen gevolg geven
            (geen (gevolg|gehoor)) (geven|) | mij niet gezien | (trek|trekken) .. (deelname|inschrijving|
            aanmelding) .. in | (annuleer|annuleren) .. (deelname|inschrijving|aanmelding|komst)
            (deelname|inschrijving|aanmelding) .. (annuleren|intrekken|afzeggen|schrappen|ongedaan maken|stopzetten)
            (dat|het|dit|t) (lukt|past|schikt|gaat|zal) (me|mij|ons|hem|m|) (helaas|spijtig genoeg|jammer genoeg|
            echter|deze keer|dit keer|dan|dus|jammerlijk|die dag|die ochtend|) (niet|nie) (lukken|gaan|worden|meer|
            passen|)
            (dat|het|t|dit|dan) (zit|zal) er (helaas|jammer genoeg|voor (mij|ons)|deze keer|dus|) niet in (zitten|
            ) (voor (mij|ons)|) | (zal|gaat) er niet in zitten | zit er niet in
            (dat|het|t) wordt (hem|m|em) niet | wordt m niet | gaat (hem|m) niet worden | wordt niks
            (geraak|geraken|raak|raken|kan|kunnen) (ik|we|wij|er|) (die dag|die ochtend|dan|hier|helaas|) niet (weg|
            vrij|tussenuit|uit de voeten|onderuit)
            (kan|kunnen|krijg|krijgen) (ik|we|wij) (me|mij|ons|mezelf|het|dat) (helaas|spijtig genoeg|jammer genoeg|
            die dag|die ochtend|dan|) niet (vrijmaken|vrij krijgen|vrijspelen|losmaken|geregeld|rond|gepland|
            ingepland|gecombineerd|combineren|inplannen|permitteren)
            (ik|we|wij) (krijg|krijgen) (het|dat|dit) (helaas|) niet (geregeld|rond|gepland|ingepland|gecombineerd|
            voor elkaar)
            (geef|geven|gaf|moet|moeten) (ik|we|wij|) (helaas|) forfait (geven|) | forfait geven
            (moet|moeten) (ik|we|wij|) (helaas|dit keer|deze keer|) (de boot afhouden|u teleurstellen|je
            teleurstellen|jullie teleurstellen|nee verkopen|een keer overslaan|deze overslaan|een beurt overslaan)
            (maken|maak) (wij|we|ik|) (helaas|) geen gebruik (van|maken) | geen gebruik maken (van|)
            (gaan|ga) (wij|we|ik|) (helaas|dus|) niet in op (uw|jullie|deze|de) (uitnodiging|vraag)
            niet ingaan op (uw|jullie|deze|de) (uitnodiging|vraag)
            (kelk|beker) aan (ons|mij) voorbij (gaan|) | (hou|houden) het (dit keer|deze keer|) voor bekeken
            (niet|niks) (aan|voor) (mij|ons) (besteed|weggelegd)
            (voor (mij|ons)) (dus|helaas|jammer genoeg|deze keer|) (niet|nee|geen optie) (deze keer|helaas|)
            (deze|dit) keer (dus|helaas|) niet
            (kan|kunnen) (wij|we) (niemand|geen enkele medewerker|geen collega|geen mensen) (missen|vrijmaken|
            afvaardigen|sturen|uitsturen)
            (heb|hebben) (ik|wij|we|) (helaas|) geen (zin|interesse|belangstelling|behoefte|ruimte|plaats|gaatje|
            mogelijkheid) (in|aan|voor|meer|) | (is|lijkt) (het|dit|mij|me|) (niet|niets|niks) voor (mij|ons)
            niks voor ons | niets voor ons
            (zal|zullen) (ik|we|wij) (er|daar|) (helaas|) niet (bij kunnen zijn|aanwezig kunnen zijn|bij zijn|aan
            kunnen deelnemen|kunnen deelnemen|kunnen komen|geraken|kunnen meedoen)
            (laten|laat|moet|moeten) (ik|wij|we) (u|je|jullie) (laten|) weten (dat|) (ik|wij|we) .. (verhinderd|
            niet aanwezig|niet beschikbaar) | moet ik (u|je|jullie) teleurstellen
            (kan|kunnen|zal|zullen|ben|zijn) (ik|we|wij|) (er|) (dus|daarom|bijgevolg|derhalve|dan ook|daardoor|
            hierdoor) (helaas|jammer genoeg|spijtig genoeg|) (niet|geen) (bij zijn|erbij zijn|bij|aanwezig zijn|
            deelnemen|komen|aansluiten|meedoen|inloggen|volgen|van de partij|aanwezig|deel|)
            (kan|kunnen) (er|) niemand (worden|) (gemist|vrijgemaakt|vrijgesteld|gestuurd|afgevaardigd|uitgestuurd|
            ingezet) worden | niemand (kan|zal) (zich|) (vrijmaken|deelnemen|komen|aansluiten|worden gemist|worden
            vrijgemaakt) | (kunnen|kan) (we|wij|) niemand missen
            (moet|moeten) (ik|we|wij) (u|je|jullie) (helaas|jammer genoeg|spijtig genoeg|) (teleurstellen|in de
            steek laten|laten zitten) | moet (u|je|jullie) (helaas|jammer genoeg|) teleurstellen
            volgende keer (beter|dan maar|met plezier)
            een volgende keer (graag|misschien|met plezier|beter|dan maar|hopelijk) | uitgesteld is niet afgesteld
            (deze|dit|die) keer pas ik | (ik|wij|we) (pas|passen|sla over|slaan over) (deze|dit|voor deze|voor
            dit) keer | (kan|kunnen) (wij|we|ik) (momenteel|helaas|nu|vooralsnog|) niet op (deze|uw|jullie|de) (kans|
            uitnodiging|vraag|aanbod) ingaan
            (wij|we|ik) (kan|kunnen) (momenteel|helaas|nu|vooralsnog|) niet (op|) (deze|uw|jullie|de) (kans|
            uitnodiging|vraag|aanbod) (ingaan|aangrijpen|benutten|aannemen)
            (ik|wij|we) (blijf|blijven|hou me|houd me|houden ons) (aan de zijlijn|aan de kant|langs de kant|
            afzijdig) | (misschien|wellicht|dan|hopelijk) (een|) (andere|volgende) keer (misschien|dan|beter|)
            (ik|wij|we) (ben|zijn|zie me|zien ons) (genoodzaakt|verplicht|gedwongen) (de|deze|mijn|onze|om|om de|
            ) (workshop|deelname|inschrijving|uitnodiging|) (af te zeggen|te annuleren|te schrappen|te weigeren|af te
            slaan|verstek te laten gaan)
            reken (deze|dit|die) keer (maar|) niet op (mij|ons|me) | reken (maar|) niet op (mij|ons|me)
            (dus|daarom|bijgevolg|) (ik|we|wij) (zal|zullen) er (dus|dan|helaas|) niet (zijn|bij zijn)
            (ik|we|wij) (moet|moeten) (dus|helaas|deze keer|dit keer|hier|spijtig genoeg) (dus|) (passen|verstek
            laten gaan|afhaken|bedanken|overslaan) | (voor|bij|van) (mij|ons) (helaas|dus|spijtig genoeg|jammer
            genoeg) (niet|niet dus|deze keer niet|dit keer niet)
            (kunnen|kan) (wij|we|ik|) (helaas|) niemand (vrijmaken|missen|sturen|afvaardigen|vrij maken) (..|)
            (laat|laten) (ik|wij|we) (deze|dit|de) (workshop|sessie|bijeenkomst|gelegenheid|keer|uitnodiging) (aan
            mij|aan ons|aan me) voorbijgaan | (mij|ons|me) (moet|hoef|hoeft|moeten) (ge|u|je|jullie|gij) (dus|die dag|
            ) niet (te|) meetellen
            (wij|we|ik) (zullen|zal) er (helaas|dus|) niet (zijn|bij zijn|aanwezig zijn)
            (en|) zullen er (helaas|dus|) niet (zijn|bij zijn)
            (ik|wij) (trek|trekken) (mijn|onze) (inschrijving|deelname|aanmelding|toezegging|ja) (in|terug)
            van ons (kan|komt) (helaas|) niemand (komen|deelnemen|meedoen)
            (behalve|buiten|uitgezonderd|op .. na|tenzij) (ik|mij|mezelf|ikzelf|ons|wij|ik zelf) | op mij na
            buiten mezelf
            (ik|mezelf|ikzelf) of (mijn|onze|een|iemand) (..|) (collega|collega s|directeur|directrice|vrouw|man|
            anders|medewerker|ons)
        """,
        Sense.MAYBE: """
            (dat|het|alles|) hangt (nog|er|ervan|helemaal|) (van ..|) af | hangt ervan af ..
            (ligt|dat ligt) (er|eraan|aan) (..|) | weet (ik|wij|we) (nog|op dit moment|nu nog|) niet (zeker|)
            kan (ik|ik u|ik je) (nog|nu nog|) niet (zeggen|toezeggen|beloven) | met een vraagteken
            onder voorbehoud | voorlopig (ja|)
            (zeventig|tachtig|vijftig|#) procent (ja|zeker|kans)
            als ik (tijd heb|kan|vrij ben|er geraak|tijd vind|vrij krijg|oppas heb|oppas vind)
            als we (tijd hebben|kunnen|vrij zijn) | indien ik (kan|tijd heb|vrij ben)
            (misschien|waarschijnlijk|wellicht|vermoedelijk|mogelijk|allicht|hopelijk|heel misschien|zeer
            waarschijnlijk|denkelijk|eventueel) (wel|niet|ja|toch|dat ik kom|dat we komen|dat ik er ben|dat het lukt)
            <doubt> | heel misschien | (nog|) niet (zeker|helemaal zeker|honderd procent zeker|100 zeker|geheel zeker|
            duidelijk|bekend|definitief|vast|beslist|besloten) (of|)
            nog (onzeker|onduidelijk|onbeslist|even onzeker|geen idee|in beraad|af te wachten|geen zekerheid)
            (weet|weten) (ik|we|wij|) (het|dat|) (nog|op dit moment|momenteel|nu) (echt|) niet (of|zeker|)
            (weet|weten) (ik|we|wij|) (het|dat|) (niet|nie) (zeker|goed|) (of|) | (ben|zijn) er nog niet uit
            (hang|hangt) .. af (van|) | afhankelijk van | hangt ervan af | hangt er van af | hangt er vanaf
            hangt vanaf | ligt eraan | ligt er aan | fifty fifty | 50 50 | vijftig vijftig | fiftyfifty
            (onder|met|met enig|met een zeker) (het nodige|alle|enig|) voorbehoud
            in principe (ja|wel|kom ik|komen we|ben ik erbij|zijn we erbij|) | in beginsel (ja|wel|)
            voorlopig (ja|wel|) | potlood | met potlood | optie
            (probeer|proberen|zal proberen|zullen proberen|ga proberen|gaan proberen|zal trachten|tracht|trachten|
            zullen trachten) .. (te komen|erbij te zijn|er bij te zijn|aan te sluiten|deel te nemen|mee te doen|in te
            loggen|aanwezig te zijn|mee te kijken|mee te luisteren|mee te volgen|te volgen|er te zijn|in te haken|aan
            te schuiven|me vrij te maken|mij vrij te maken|vrij te krijgen)
            (doe|doen|zal|zullen) (ik|we|wij|) .. best (doen|) (om|maar|) (erbij te zijn|te komen|)
            (kan|kunnen|durf|durven|wil|willen) (het|niks|niets|nog niets|nog niks|ik|dat|nog|) .. (niet|niks|
            niets) .. (beloven|garanderen|toezeggen|toe te zeggen|bevestigen|zeggen|te zeggen|vastleggen)
            (niks|niets) beloven
            (kan|kunnen) (ik|we|wij|het|) .. nog (niet|niets|niks) (met zekerheid|) (bevestigen|zeggen|beloven|
            garanderen) | (zou|kan) (best|goed|) kunnen (dat|) | zou kunnen | (kan|kon) .. (nog niet|niet) zeggen
            geen beloftes | beloof niets | beloof niks | wordt (nog|) spannend | twijfel*
            (sluit|sluiten) .. niet uit | niet uitgesloten | niet uit te sluiten
            (ik|we|wij) denk* (van wel|van niet|het wel|het niet) | kantje boord | wie weet
            als het (even|enigszins|een beetje|) (lukt|kan|mogelijk is|past) | als het (kan|lukt|past)
            indien mogelijk | zo mogelijk | zie (nog|) wel | we zien wel | zal (nog|) wel zien
            (hangt|hang) (nog|helemaal|een beetje|sterk|volledig|) af van .. | afhankelijk van ..
            onder (..) voorbehoud (ja|wel|akkoord|ok|goed) | (ja|ok|oké|akkoord) (maar|) onder voorbehoud (van ..|)
            (pin|pint) (me|mij|ons) (er|daar) (nog|) niet (op|) (vast|op)
            (reken|rekent|rekenen) (er|daar) (nog|maar|) niet (te veel|te hard|) op
            (met|nog) een slag om de arm | (een|nog een|) (groot|klein|) vraagteken
            (zet|noteer|schrijf) (mij|me|ons) (dus|maar|voorlopig|even|alvast|) (voorlopig|dus|) (op|als|
            bij) (misschien|twijfel|twijfelgeval|wellicht|onder voorbehoud|mogelijk|twijfelaar|twijfelaars)
            (moet|moeten|ga|gaan|wil|wacht|wachten) (ik|we|wij|) (nog|eerst|nog even|eerst nog|eerst even|het|
            ) .. (afwachten|afwacht|afgewacht|zien of het lukt|zien of het gaat|kijken of het lukt|kijken of het
            past|regelen)
            (wacht|wachten) (ik|we|wij|) (nog|eerst|) (op|af) (nieuws|antwoord|bericht|het rooster|mijn rooster|de
            uurrooster|mijn uurrooster|het uurrooster|de planning|groen licht|goedkeuring|toestemming|de dokter|de
            uitslag|akkoord) ..
            (te vroeg|moeilijk|lastig) (om|) (het|dat|iets|) (te|nu al|nog|al) (te|) (zeggen|beloven|bevestigen|
            voorspellen|toe te zeggen|antwoorden) | (hangt|hang) (er|het) (nog|een beetje|) (om|van) (of|af) (of|
            ) ..
            (zou|moet|zal) (normaal gezien|normaal|in principe|waarschijnlijk|allicht|wellicht|vermoedelijk|
            misschien) (moeten|) (lukken|kunnen|gaan|passen) | (zou|zal) (moeten|moete) lukken
            (tachtig|negentig|zestig|#) procent (zeker|kans|dat) | (goede|grote|kleine|redelijke) kans | duimen
            (ik|we) duim* | we zien nog | we zullen zien | dat zien we nog
            kan niets (met zekerheid|zeker) zeggen | niets met zekerheid
            (weet|weten) (ik|we|wij|het|) (het|dat|) (pas|maar|nog niet|niet eerder dan) ..
            (nog|) (in beraad|niet rond|niet uit|in onderzoek|te bekijken|af te wachten|te bezien)
            (weet|weten) (ik|we|wij|) (het|) (nog|nog altijd|op dit moment nog|momenteel nog|echt nog) niet (zeker|
            ) of (ik|we|wij) (er|dan|die dag|) (bij|) (kan|kunnen|vrij ben|vrij zijn|tijd heb|tijd hebben|erbij kan
            zijn|erbij kunnen zijn|kan komen|kunnen komen|kan deelnemen|kunnen deelnemen|kan meedoen|kunnen meedoen|
            moet werken|vrij krijg|bij kan zijn|bij kunnen zijn|thuis ben|in het land ben)
            (zet|noteer|schrijf|reken) (mij|me|ons) (maar|dus|even|) bij de (twijfelaars|twijfelgevallen|misschiens|
            mogelijken|onzekeren) | (maandag|dan|later|volgende week|binnenkort) weet ik meer | weet ik meer
            (zou|zouden|kan) (er|) (een|nog een|) (vergadering|afspraak|zitting|klus|levering) (kunnen|) (vallen|
            komen|zijn|tussenkomen|doorgaan) | (hangt|hang) (van het|van de) (weer|planning|oppas|rooster|opvang|
            kinderen|dokter|trein) af | houd* (mijn|ons) antwoord in beraad ..
            hou (mijn|ons) antwoord in beraad ..
            (zet|noteer|schrijf|hou|houd) (mij|me|ons) (maar|voorlopig|dan|) (op misschien|als misschien|met potlood|
            met een vraagteken|op de wachtlijst|als onzeker|onder voorbehoud) (op|) | (ja noch nee|noch ja noch nee)
            (kweet|k weet|kweenie|ik weet) (het|t) nog niet
        """,
        Sense.LATER: """
            (kan|kunnen) (ik|we|wij|) (u|je|jullie|hier|daar|) (helaas|) (nog|nu nog|op dit moment nog|momenteel
            nog) (niet|geen) (antwoord|antwoorden|uitsluitsel|bevestiging|reactie) (geven|op geven|)
            (nog|op dit moment) (niet|geen) (antwoorden|antwoord geven|uitsluitsel geven)
            (laat|laten) (het|je|u|jullie|ik|we|wij|iets|dit|dat) .. weten
            (kom|komen) (ik|we|wij|er|hier|hierop|daar|) .. (op|hierop|erop|op terug) terug
            (kom|komen) .. op terug | terugkomen | ik overleg
            (overleg|overleggen|bespreek|bespreken) (ik|we|wij|het|dit|dat|) .. (intern|met)
            (leg|leggen) .. voor | (leg|leggen) .. voor aan | (bekijk|bekijken|check|checken|kijk|kijken) (het|dit|
            dat|ik|even|nog|of) .. (na|even|intern|) | (hoort|horen|hoor) (u|je|jullie|nog|snel|spoedig) .. (van|
            ) (mij|ons|me) | (zal|ga|moet|gaan|moeten|zullen) .. (overleggen|afstemmen|navragen|nakijken|bekijken|
            bespreken|voorleggen|checken|vragen)
            ter goedkeuring | (geef|geven) .. (nog|later|volgende week) .. (uitsluitsel|antwoord|bericht|een
            seintje) | wacht (nog|) op (bevestiging|toestemming|goedkeuring|antwoord) | in beraad | nader bericht
            (bevestig|bevestigen) (ik|we|) (later|nog|volgende week) | we (praten|bespreken) erover
            eerst overleggen | vraag (ik|) (het|) na
            (meld|melden|geef|geven) (ik|we|wij) .. (nog|later|volgende week|zsm|snel) (door|)
            (u|je|jullie) (hoort|horen|hoor) (nog|) (van|) (ons|mij|me)
            (u|je|jullie|ge) (hoort|horen|verneemt|krijgt|hoor) (het|dat|nog|) (nog|snel|later|zo snel mogelijk|
            spoedig|tijdig|volgende week|van zodra|zodra|) (iets|) (van (mij|ons|me)|)
            (laat|laten|bevestig|bevestigen|geef|geven) (ik|we|wij|) (nog|het nog|nog iets|) (weten|bevestigen|een
            seintje|een seintje geven|uitsluitsel|zo snel mogelijk|asap|tijdig)
            (ik|we|wij) (bevestig|bevestigen|antwoord|antwoorden|reageer) (u|je|jullie|het|) (nog|later|later deze
            week|volgende week|zo snel mogelijk|zodra|binnenkort|spoedig|deze week|dit weekend|morgen|asap)
            (kom|komen) (ik|we|) (hier|daar|er) (nog|later|snel|zo snel mogelijk|) op terug
            (neem|nemen) (het|dit|dat) (mee|op) (naar|met) ..
            (ik|we|wij) (bekijken|bekijk|bespreken|bespreek|leggen|leg) (het|dit|dat) (nog|eerst|intern|even|voor|
            ) (intern|met|samen|in|aan|voor) ..
            (mijn|onze|de|het|ons) (baas|chef|directie|directeur|bestuur|burgemeester|college|leidinggevende|man|
            vrouw|werkgever|diensthoofd) moet (het|dit|dat|) (nog|eerst|eerst nog|enkel nog|alleen nog|nog
            even) (akkoord gaan|goedkeuren|toestemmen|toestemming geven|tekenen|beslissen|instemmen|groen licht
            geven|ja zeggen|zijn akkoord geven)
        """,
        Sense.RECEIPT: """
            (in goede orde|goed|wel|netjes|alles|met dank|) (ontvangen|aangekomen|binnen|gelezen)
            (heb|hebben) .. (mail|bericht|uitnodiging|e-mail|brief) .. (ontvangen|gelezen|gekregen) | ontvangst*
            (bevestig|bevestigen) .. ontvangst | (ik|wij|we|) (stuur|sturen|zend|zenden|speel|spelen|geef|
            geven) .. (door|verder) (aan|naar|) | (ik stuur|stuur ik|we sturen|wij sturen) .. <person> .. (mail|
            mailtje|bericht|door) | doorgestuurd | doorgezonden | doorgegeven | doorgespeeld | verspreid
            (verspreid|verspreiden|deel|delen) (ik|we|wij|het|dit|) .. (onder|binnen|met|op)
            ter kennisgeving (aangenomen|) | ter info* | bericht is .. ontvangen
            (wordt|is|werd) .. (doorgezonden|doorgestuurd|behandeld|bezorgd|in behandeling genomen)
            in behandeling | voor kennisname | (ik|we) zal .. doorsturen | doorsturen
            (plaats|plaatsen|zet|zetten) .. (in onze nieuwsbrief|op onze website|op de site|op onze facebook)
        """,
        Sense.COURTESY: """
            (in|met) (gedachten|gedachte) (erbij|bij jullie|bij u|aanwezig)
            (ben|zijn) (ik|we|) (er|) (erbij|bij|) in gedachten | in gedachten
            (hartelijk|heel hartelijk|veel|heel erg|erg|nogmaals|alvast|bij voorbaat|heel|) (dank|bedankt|merci|
            dankjewel|dankuwel|dank je wel|dank u wel|dank u|dank je) (alvast|) (voor (de|je|uw|jullie|deze|het|dit)
            (vriendelijke|hartelijke|leuke|mooie|fijne|mail|) (uitnodiging|invitatie|mail|bericht|info|informatie|
            mailtje|e-mail|herinnering|moeite|reactie|aandacht|bezoek|schrijven)|) (voor|)
            (dank|bedank|danken|bedanken) (ik|wij|we|) (u|je|jullie|) (hartelijk|van harte|zeer|) voor (de|je|uw|
            jullie|deze|het|dit) .. (uitnodiging|mail|bericht|informatie|schrijven|moeite) | bedankt | dank | merci
            thanks | thx | dankje | danku
            hallo | hoi | hey | hei | dag | beste | lieve | geachte | goedemorgen | goeiemorgen | goedemiddag
            goeiemiddag | goedenavond | goedendag | goeiedag | goeiendag | waarde | amice | hi | heer | heren
            dames | mevrouw | mijnheer | meneer
            (wat|heel|erg|hartstikke|echt|super|) (een|) (leuk|mooi|fijn|goed|prachtig|boeiend|tof|geweldig|
            interessant|leuke|mooie|fijne|goede|prachtige|boeiende|toffe|knappe|geweldige|interessante) (initiatief|
            programma|project|idee|onderwerp|thema|mail|uitnodiging|plan|werk|nieuws|bericht|opzet|gedaan|
            aanbod) (hoor|zeg|)
            (heel|erg|echt|super|hartstikke|wat|) (leuk|fijn|tof|mooi|knap|lief|goed|attent) (dat (je|u|jullie) ..
            (organiseren|organiseert|doen|aanbieden|opzetten|regelen|denken|denkt|gedacht hebt|hebt gedacht|gedacht
            heeft)|van (je|jullie|u)|om te horen|om van je te horen|zeg|hoor) (aan ons|aan mij|)
            (veel|heel veel|) (succes|plezier|geluk|sterkte) (ermee|ervan|gewenst|met de organisatie|met het
            evenement|met de workshop|met alles|toegewenst|verder|allemaal|)
            (wens|wensen) (ik|we|wij|) (je|u|jullie|) .. (succes|toe|plezier)
            (kijk|kijken|zie|zien) (ik|we|wij|) (ernaar|er|) (erg|echt|al|) (ernaar|naar) uit
            (kijk|kijken) (ik|we|wij|er|) .. uit (naar|) .. | (verheug|verheugen) (me|ons|mij) (erop|) | zin in
            er zin in | (heb|hebben) er (nu al|veel|echt|) zin in
            (tot|graag|hopelijk tot) (ziens|gauw|snel|later|binnenkort|horens)
            (fijne|prettige|goede|nog een fijne|nog een prettige|leuke) (dag|week|avond|weekend|vakantie) (nog|
            verder|gewenst|) | (aarzel|twijfel) (gerust|) niet (om|) .. | (bij|heb je|mocht u) (vragen|nog vragen)
            (excuses|excuus|sorry|pardon) voor (de|mijn|het) (late|laattijdige|trage|verlate|vertraging|
            vertraagde) (reactie|antwoord|respons|bericht|) | sorry dat ik (zo laat|nu pas|laat) .. | hou je haaks
            hou je taai | blijf gezond | blijf veilig | hou vol | zorg goed voor (jezelf|jullie zelf|elkaar)
            doe de groeten (aan|) .. | (groetjes|groeten) aan ..
            hopelijk (alles goed|gaat alles goed|gaat het goed|maken jullie het goed) .. | hoe gaat het
            alles goed | geen (dank|probleem) | gefeliciteerd | proficiat | complimenten | chapeau | bravo
            respect | hulde | geweldig | super | fantastisch | prachtig | tof | leuk | fijn | mooi | jippie
            joepie | hoera | bedankt om (aan|) .. (te denken|uit te nodigen)
            aan (ons|mij|me) (gedacht|te denken|denken) (hebt|heeft|hebben|)
            (zoals|) (fijn|leuk) (te|van u te|van je te) horen | (u|jullie|je) ook | veel groeten | interessant
            (hou|houd|houdt) (me|mij|ons) (gerust|zeker|aub|graag|alsjeblieft|) (op de hoogte|in de loop) (van|
            voor) .. | (hou|houd|houdt) (me|mij|ons) (gerust|zeker|aub|graag|) (op de hoogte|in de mailing|op de
            lijst)
            (succes|veel succes|veel plezier|geniet|fijne dag|mooie dag|goede bijeenkomst|vruchtbare bijeenkomst|
            boeiende sessie|geslaagde workshop) (met|van|verder|nog|toegewenst|gewenst|aan|) (de workshop|het
            project|het atelier|de sessie|alles|iedereen|) | (wens|wensen) (ik|wij|we|) (u|je|jullie|) (een|veel|
            alle|alvast|) (vruchtbare|geslaagde|fijne|mooie|boeiende|goede|leuke|aangename|succesvolle|
            ) (bijeenkomst|workshop|dag|voormiddag|ochtend|sessie|meeting|succes|bijval)
            (nog|alvast|) (een|) (fijne|mooie|goede|prettige|leuke|zonnige|aangename) (week|dag|avond|namiddag|
            middag|voormiddag|weekend|zomer|vakantie|pinksteren|hemelvaart|werkweek|start van de week) (gewenst|
            toegewenst|nog|verder|aan allen|aan iedereen|allemaal|)
            (fijn|leuk|mooi|lief|attent|tof|sympathiek|vriendelijk|goed) dat (u|je|jullie|ge) (aan (ons|mij|me)|dit|
            zoiets|ons|mij) (denkt|denken|dacht|gedacht hebt|gedacht hebben|organiseren|organiseert|doet|doen|
            uitnodigt|uitnodigen) | (bedankt|dank|dank u|merci) (om|dat) (aan|u aan|je aan|jullie aan) (ons|mij|
            me) (te denken|dacht|denken|denkt)
            (veel|vele|lieve|warme|dikke|) (groetjes|groeten|kussen|zoenen|knuffels) (uit|van|aan|vanuit) ..
            tot (gauw|snel|later|binnenkort|horens|ziens|weerziens|kijk|de volgende|een volgende keer|spoedig)
            dag allemaal | beste (mensen|allemaal|organisatoren|collega s|team|vrienden|buren) | goeiendag
            hallo allemaal | hoi allemaal | hey allemaal | amai | allee | tja | ach | ah | oh | nou | nou ja
            wow | hè hè
            (had|heb|vond|vonden) (het|ik het|dat|ik|we|) (vorige keer|vorig jaar|de vorige keer|toen) (zo|heel|erg|
            echt|) (fijn|leuk|boeiend|interessant|leerrijk|tof|gezellig) (gevonden|)
            (helaas|jammer) (pindakaas|maar helaas) | (ik|we|wij|) (kijk|kijken|zie|zien|verheug|verheugen) (er|me
            er|ons er|me|ons|mij|) (erg|nu al|echt|al|zeer|) (op|ernaar|naar|erop) (uit|)
            (het|dit|jullie|uw) (thema|onderwerp|programma|project|initiatief) (ligt|spreekt|interesseert|boeit|
            klinkt|lijkt|past|sluit) (me|mij|ons|) .. (hart|aan|enorm|boeiend|interessant|erg|veelbelovend|werk)
            klinkt (heel|erg|super|) (goed|boeiend|interessant|leuk|tof|veelbelovend|fijn)
            (belooft|wordt) (boeiend|interessant|leuk|mooi|fijn)
            (kan|kunnen) (ik|we|wij|) (wel|zeker|goed|best|) (wat|) (inspiratie|ideeën|hulp|advies|contacten|een
            duwtje|steun|raad) (wel|goed|zeker|) gebruiken | (wel|zeker|goed|best) (wat|) (inspiratie|ideeën|hulp|
            advies|contacten) gebruiken
            ha | haha | hey ha | weer eens iets anders | weer eens wat anders
            (hecht|hechten) (veel|groot|) belang aan .. | de kleinzoon sluit de computer aan
            (kleinzoon|kleindochter|zoon|dochter|buurman) (sluit|zet|installeert|helpt) (de|het|alles|mij|me) ..
            (ik ben|ben|we zijn) (geen|niet zo n|niet echt een) (computerheld|computerexpert|computermens|held met
            computers|held met de computer|techneut|digitale held|expert|ster) (..|)
            (als|indien|mocht) (het|dat|er|iets|) (nodig|iets|iets aan het programma|het uur|wenselijk) (is|zou zijn|
            verandert|wijzigt|verschuift|mocht zijn|veranderen|wijzigen|nodig zijn) (laat|hoor|verwittig|geef|laat u|
            laten jullie) (het|ik|maar|) (dan|maar|me|mij|ons|het|) (weten|graag|seintje|maar|horen|)
            (als|indien) (het|dat|) nodig (is|blijkt|) (bereid|breng|maak|stuur|help|kan|wil|vertel|toon|geef) (ik|
            wij|we) (..|) (voor|mee|)
            hopelijk (zijn|komen|is|geeft|doet) (er|het) (geen|niet) (problemen|gedoe|storing|haperingen|
            trammelant) (met|) (het geluid|de techniek|de verbinding|zoom|het internet|)
            (vorige|de vorige|laatste|de laatste) (keer|maal) (heb|had|moest|kon) (ik|we) (het|ik|er|helaas|jammer
            genoeg|) (gemist|niet bij zijn|passen|afzeggen|verstek laten gaan) (nu niet|deze keer niet|dit keer niet|
            dus nu wel|nu wel|maar nu niet|nu dus niet)
            (beetje|een beetje|wat|lichtjes) (zenuwachtig|nerveus|bang) (..|)
            (heb|ik heb|had) (nog nooit|nooit) (eerder|) (gezoomd|met zoom gewerkt|zoom gebruikt|zoiets gedaan|aan
            zoiets meegedaan|zoiets bijgewoond) (gezoomd|gebruikt|meegedaan|gedaan|)
            (heb|ik heb|heb ik|we hebben) (dan|die dag|toen|die voormiddag|) (geen|toch geen) (les|lessen|dienst|
            shift|afspraken|andere afspraken|andere plannen|vergadering|andere verplichtingen|werk|college|colleges)
            (excuus|excuses|sorry|mijn excuses|onze excuses) (voor|dat) (de|het|mijn|ons|ik|) (late|laattijdige|trage|
            zo laat|pas nu|nu pas) (antwoord|reactie|antwoorden|reageren|reageer|antwoord geef|schrijf) (ik was|was|
            ik lag|we waren|ik zat) (ziek|op vakantie|met vakantie|met verlof|in verlof|geveld door griep|te druk|in
            het buitenland|afwezig|niet lekker|ondergesneeuwd)
            (ik was|ik ben|was) (even|een tijdje|een week|vorige week|) (ziek|geveld|buiten strijd) (geweest|)
            neem (het|me|mij|ons) (me|mij|het|ons|) niet kwalijk | even goede vrienden
            (zal|vraag|ga) (ik|) (de|mijn|onze) (buurvrouw|buurman|buren|zus|vriendin|collega) (ook|) (eens|nog|
            ) (vragen|meevragen|ook eens vragen)
            (sorry|excuus|excuses|pardon|vergeef me) (voor|dat|) (de|het|mijn|ik|) (korte bericht|korte reactie|
            beknoptheid|typfouten|tikfouten|schrijffouten|fouten|kort antwoord|korte antwoord|kort ben) (..|)
            (ik|) (typ|tik|schrijf|dicteer|antwoord) (ik|dit|) (met een hand|met één hand|met de linkerhand|vanaf
            mijn telefoon|op mijn telefoon|op mijn gsm|onderweg|vanuit de trein|in de auto|in haast) (dus|vandaar|
            ) (..|)
            (mij|me|ons) overtuigd (van|dat) (..|)
            (jullie|u|je) (hebben|heeft|hebt) (mij|me|ons) overtuigd (van|dat) (..|)
        """,
        Sense.CLOSING: """
            (met|hartelijke|vriendelijke|beste|veel|lieve|warme|zonnige|collegiale|sportieve|culturele|oprechte|
            ) (vriendelijke|hartelijke|beste|warme|lieve|collegiale|zonnige|respectvolle|de meeste|oprechte|) (groet|
            groeten|groetjes|groetje|hoogachting) (uit|van|) | mvg | m v g | vrgr | vr gr | hg | gr | grt | grtz
            grtjs | groetjes | groet | groeten | hoogachtend | met (de meeste|bijzondere|) (hoogachting|achting)
            uw dienstwillige | liefs | kus | kusjes | knuffel | xx | xxx | x | cheers | verstuurd vanaf (mijn|)
            verzonden vanaf (mijn|) | verzonden met | mede namens | vriendelijk groetend | met respect | getekend
            sent from my
            (met|) (genegen|genegen|toegenegen|dankbare|feestelijke|zomerse|muzikale|landelijke|zeeuwse|vlaamse|
            brabantse|limburgse|gentse|antwerpse|brugse|friese|gelderse|haagse|amsterdamse|rotterdamse|utrechtse|
            zorgzame) (groet|groeten|groetjes) | met oprechte groet
            met (alle|de meeste|verschuldigde) (respect|achting|hoogachting) | de groeten | doei | doeg | dagge
            ciao | tot kijk | houdoe | salukes | saluut | saluutjes | slaapwel | kusje | zoen | dikke zoen
            knuffels | warme groet | vrgrt | mvrgr | m vr gr | met vr gr | met vriendelijke gr | hgr | groetn
            groetjess
        """,
        Sense.REGRET: """
            (helaas|spijtig|jammer|spijtig genoeg|jammer genoeg|ongelukkig genoeg) (genoeg|) | sorry | excuses
            mijn (excuses|verontschuldigingen) | onze (excuses|verontschuldigingen)
            tot (mijn|onze|ons) (grote|groot|oprechte|) spijt
            (het|) spijt (me|mij|ons) (zeer|erg|enorm|te moeten melden|u te moeten melden|) (dat|) | met spijt
            met leedwezen | (vind|vinden) (het|dat|) .. jammer | wat jammer | (heel|erg|zo) jammer | pech
            verdorie | balen
        """,
        Sense.AWAY: """
            (ben|zit|sta|moet) (ik|we|) (dan|die dag|) (op|naar|in) (de|een|het|) (begrafenis|uitvaart|vliegtuig|
            trein|bruiloft|trouwfeest|crematie) | (op|naar|in) (de|een|het|) (begrafenis|uitvaart|vliegtuig|bruiloft|
            crematie)
            <busy>
            <away>
            (zit|zitten|ben|zijn|verblijf|verblijven|vertrek|vertrekken|ga|gaan|sta|staan) (ik|we|wij|) (die week|
            dan|die dag|net|juist|toevallig|) (met (mijn|het|ons|de|m n) (gezin|vrouw|man|familie|kinderen|
            kleinkinderen|vrienden)|) (op|aan|in|naar) (de|het|een|) (zee|kust|camping|kamp|cruise|bivak|trektocht|
            huwelijksreis|citytrip|fietsvakantie|weekend|schoolreis|studiereis|kustreis|ardennen|bergen|zeilboot|
            buitenland|caravan|retraite|pelgrimstocht|strand|platteland|vliegtuig|trein|ziekenhuis|kliniek|
            operatiekamer|operatietafel)
            (zit|zitten|ben|zijn|verblijf|vertrek|vertrekken|vlieg|vliegen) (ik|we|wij|) (die week|dan|die dag|net|
            juist|) (in|naar) (spanje|portugal|frankrijk|italie|griekenland|kroatie|turkije|duitsland|oostenrijk|
            zwitserland|engeland|ierland|schotland|noorwegen|zweden|denemarken|polen|amerika|marokko|londen|parijs|
            rome|barcelona|berlijn|zeeland)
            (op|in) (huwelijksreis|citytrip|bivak|kamp|zomerkamp|kraamverlof|moederschapsverlof|vaderschapsverlof|
            zwangerschapsrust|quarantaine|isolatie|revalidatie|herstel|ziekteverlof|retraite|bedevaart|studiereis|
            schoolreis|bosklassen|zeeklassen|technische werkloosheid|zee)
            (word|wordt|ben|moet) (ik|) .. (geopereerd|geopereerd worden|opgenomen|onder het mes|onder narcose)
            (onder|onder het) mes | (ben|ga|moet|zal) (ik|) .. (bevallen|bevalling) | bevalling | uitgerekend op
            (ben|lig|zit) (ik|) .. (in bed|in het gips|in de gips|in de lappenmand|in de ziekenboeg)
            (van|tot) .. met (verlof|vakantie|congé) | er (tussenuit|even tussenuit) | de hort op | op de bon
            lig (ik|) (in|op) (het|de) (ziekenhuis|kliniek|operatietafel)
            (ben|zijn|zit) (ik|we|wij|) (reeds|dan reeds|die dag reeds|die ochtend al|dan al|die dag al) (bezet|
            volgeboekt|volzet|geboekt|verplicht elders|elders verwacht)
            (ben|zit|verblijf|zijn|zitten) (ik|we|wij) (dan|die dag|die week|) (op|in) (texel|terschelling|ameland|
            vlieland|schiermonnikoog|ibiza|mallorca|kreta|corsica|sicilie|sardinie|tenerife|lanzarote|madeira|malta|
            bali|curacao|aruba|bretagne|toscane|provence|drenthe|friesland|limburg|zeeland|de veluwe|de ardennen|de
            alpen|de eifel|lourdes|compostela)
            (ik|) (begeleid|vergezel|ga mee met) (ik|) (die dag|dan|) (een|de|mijn) (schoolreis|schooluitstap|klas|
            groep|leerlingen|kamp|excursie|daguitstap) | (mijn|onze) (zoon|dochter|broer|zus) (trouwt|gaat trouwen)
        """,
        Sense.REASON: """
            <busy>
            <away> | (een|ander|andere|een andere|reeds een|al een|eerdere|dubbele|belangrijke|dringende|) (afspraak|
            vergadering|verplichting*|bespreking|overleg|engagement|les|lessen|opdracht|klus|deadline|begrafenis|
            uitvaart|trouw|trouwfeest|bruiloft|huwelijk|examen|examens|examenperiode|tentamens|toetsweek|proclamatie|
            rapportvergadering|bestuursvergadering|klassenraad|inventaris|verhuizing|verbouwing|controle|audit|bezoek|
            zitting)
            (te druk|druk|drukte|overbelast|volgeboekt|vol|volgepland|bezet|niet vrij|onderbezet|onderbezetting)
            moet (ik|) (dan|die dag|die ochtend|) (gewoon|) werken
            (sta|staan) .. (voor de klas|op de markt|op de beurs|in de winkel|in de zaak)
            (agenda|planning) (zit|is|staat) (al|) (vol|volgeboekt) | midden in
            (dokter|tandarts|ziekenhuis|huisarts|specialist|notaris) | geopereerd | operatie | oppas | geen oppas
            geen vervanging | personeelstekort | tijdgebrek | ziekte | ziek | zieke | overmacht
            andere prioriteiten | gesloten | reis | dienst | dienstreis | congres | conferentie
            (heb|hebben|geef|geven|volg|volgen|moet|moeten|leg|leggen) (ik|we|wij|) (die ochtend|die dag|die
            voormiddag|dan|op woensdag|s ochtends|altijd|net|zelf|nog|) (les|lessen|lesgeven|college|colleges|
            examen|examens|examens afnemen|een examen|tentamen|een tentamen|toezicht|surveillance|surveilleren|
            training|stage|practicum|rijles|rijexamen|proefwerken|mondelingen|mondelinge examens|cursus|opleiding|
            een opleiding|bijscholing)
            (examen|examens|examenperiode|blok|blokperiode|deliberatie|deliberaties|oudercontact|oudercontacten|
            rapporten|schoolrapporten|eindrapporten|eindejaarsrapporten|toetsweek|proefwerkweek|surveilleren|
            surveillance|schoolfeest|rooster|eindexamens)
            (midden|volop|druk|vol|nog|net|druk bezig) (in|met|aan|bezig met) (de|het|onze|een|) (oogst|
            aardbeienoogst|aspergeoogst|hooi|hooien|hooitijd|maaien|zaaien|inventaris|verbouwing|verbouwingen|
            verhuis|verhuizing|jaarafsluiting|boekhouding|btw aangifte|seizoen|hoogseizoen|voorbereiding|
            voorbereidingen|opbouw|heropening|herstart|reorganisatie|examens|repetities|opnames|deadline|heropstart)
            oogst | aardbeienoogst | hooien | hooitijd | lammertijd | hoogseizoen | inventaris | jaarafsluiting
            btw aangifte | levering | leveringen | oplevering | klanten | klantenbezoek | beursweek | marktdag
            wekelijkse markt | kermis | communie | communiefeest | lentefeest | uitvaart | begrafenis | crematie
            jubileum | trouwdag | huwelijksfeest
            (gemeenteraad|schepencollege|raadsvergadering|raadscommissie|collegevergadering|directieraad|
            directiecomité|algemene vergadering|werkoverleg|teamoverleg|stafvergadering|personeelsvergadering|
            ouderraad|schoolraad|vakbondsoverleg|kerkraad|kerkfabriek|functioneringsgesprek|
            functioneringsgesprekken|sollicitatiegesprek|sollicitatiegesprekken|sollicitatiecommissie|zitting|
            rechtbank|hoorzitting|inspectie|doorlichting|audit|visitatie)
            dialyse | chemo | chemotherapie | bestraling | kine | kinesist | fysio | fysiotherapie | revalidatie
            orthodontist | oogarts | cardioloog | gynaecoloog | controleafspraak | controle in het ziekenhuis
            scan | bloedafname | vaccinatie | heup | knie | staar | dialysedag
            (onderbemand|onderbezet|overbevraagd|overbelast|ondergesneeuwd|overstelpt|overwerkt|tot over mijn oren|
            tot over de oren|geen handen genoeg|handen vol|mijn handen vol|onze handen vol|weinig personeel|krap in
            het personeel|krappe bezetting|bezetting|alleen in de winkel|alleen in de zaak|alleen op kantoor)
            (budget|budgetten|financiën|middelen|bezetting|planning|agenda|werkdruk) (laat|laten|staat|staan) (dit|
            dat|het|ons|mij) (momenteel|helaas|nu|spijtig genoeg|) niet toe
            (ligt|staat|valt|past) (te|wat|nogal|helaas|jammer genoeg|echter|) (ver|veraf|verder|buiten|niet binnen|
            niet bij|niet in) (van|) (wat wij doen|ons domein|onze werking|ons werkveld|ons vakgebied|onze opdracht|
            onze activiteiten|ons takenpakket|onze doelstelling)
            niet (echt|helemaal|) (ons|mijn) (vakgebied|terrein|ding|domein|werkveld|meug|specialiteit|stiel|
            branche)
            (dubbel|al|reeds|die dag al|helemaal|volledig) (geboekt|volgeboekt|bezet|volzet|ingepland|verzegd|
            vergeven|gevuld) | volzet | verzegd | (agenda|kalender|dag|week) (staat|zit|is|loopt) (al|helemaal|
            bomvol|overvol|propvol|) (vol|bomvol|overvol|propvol|volzet|volgeboekt|dichtgetimmerd)
            (pas|moet) (ik|) (op|) (op de kleinkinderen|op mijn kleinkinderen|op de kinderen|babysitten|oppassen)
            (kleinkinderen|kleinkind) | oppasdag | mantelzorg | (trouwt|huwt|trouwen|huwen)
            (vlucht|vliegtuig|trein) (vertrekt|naar) | file
            marktdag | markt | (sta|staan) (ik|we|wij|) (dan|) (op|tot) .. (met|markt|kraam) ..
            (vader|moeder|man|vrouw|zoon|dochter|kind|schoonmoeder|schoonvader|oma|opa) (ligt|is|werd|moet) (in
            het ziekenhuis|opgenomen|geopereerd|ziek|overleden|naar het ziekenhuis) | kampen (we|wij|) met ..
            kampt met ..
            (doctoraatsjury|examenjury|jury|promotiecommissie|thesisjury|examencommissie|sollicitatiejury|
            selectiecommissie|verdediging|doctoraatsverdediging) | (op|om) hetzelfde (uur|moment|tijdstip)
            (opstart|onthaal|start) van (mijn|onze|de) (leerlingen|leerjongens|stagiairs|jobstudenten|
            seizoenarbeiders)
            (mijn|onze|zijn|haar) (zoon|dochter|broer|zus|nicht|neef|beste vriend|beste vriendin|kleinzoon|
            kleindochter|petekind|metekind) (trouwt|verhuist|studeert af|gaat trouwen|doet communie|doet haar
            communie|doet zijn communie|is jarig|bevalt|wordt geopereerd)
            (ontvangen|ontvang|krijgen|verwachten|hebben) (we|wij|ik) (dan|die dag|) (buitenlandse|belangrijke|
            ) (gasten|bezoekers|bezoek|een groep|een delegatie) (in de b b|in de b&b|in het hotel|op de camping|op de
            boerderij|over de vloer|) | (toezicht|surveillance) (bij|op|van|tijdens) (de|) (examens|examen|toetsen|
            eindexamens)
            (midden in|volop in|in volle) (de|het|) (aardbeienoogst|oogst|hooitijd|verbouwing|verhuis|verhuizing|
            inventaris|examens|examenperiode|hoogseizoen|seizoen|kersenpluk|aspergeseizoen|lammertijd)
            (geen tijd|tijd niet|geen tijd om) (om|) (..|) achter (een|de|het) (computer|scherm|pc) te zitten
            hooitijd | examenperiode
            geen (uur|dag|minuut) gemist worden | (krijg|krijgen) (echt|) geen (vrij|vrijaf|toestemming)
            (loop|doe) (die week|dan|) stage
        """,
        Sense.GONE: """
            (werk|ben|werkt|is|zit) .. (niet meer|niet langer) (werkzaam|in dienst|hier|voor|bij|actief|werkzaam
            voor) | werk (hier|daar) (al|) niet meer | niet meer (werkzaam|in dienst|actief|bevoegd)
            (met|op) pensioen (gegaan|) | gepensioneerd | (ben|is) .. (vertrokken|uit dienst|weg bij)
            verkeerde (persoon|adres|e-mailadres|mailadres|man|vrouw) | niet de juiste (persoon|contactpersoon)
            ben (ik|) niet de | van baan veranderd | uit functie | overleden
            richt u tot (mijn|onze|de) (opvolger|opvolgster) | (mijn|onze) (opvolger|opvolgster) is
        """,
        Sense.ASK: """
            (kan|kun|kunt|kunnen|zou|zouden|wil|wilt|willen|mag|mogen|zouden|kon) (u|je|jullie|ik|we|wij|jij|gij|
            ge) .. (sturen|doorsturen|opsturen|bezorgen|toesturen|mailen|doormailen|laten weten|bevestigen|zeggen|
            vertellen|aanpassen|wijzigen|meedelen|krijgen|ontvangen|vragen|uitleggen|doorgeven|aangeven|bellen|hebben|
            terugbellen|nakijken|delen|verwijzen|contacteren|melden|verplaatsen|nasturen|rondsturen)
            (kan|kun|kunt|zou|zouden|wil|wilt|willen) (u|je|jullie)
            graag (had ik|hadden we|had ik nog|ontvang ik|ontvang|ontvangen wij|ontvingen wij|kreeg ik|kregen we|zou
            ik|wat meer info|meer info|meer informatie|een bevestiging|bevestiging|uw reactie|de link|een link)
            gelieve (mij|ons|me|) | (stuur|sturen|mail|bezorg|geef|laat|bevestig|bel|zend|stuurt|laat u|contacteer|
            neem) (je|jullie|u|mij|me|ons|maar|even|nog|dan|het|aub|alsjeblieft|gerust|alstublieft) (nog|even|
            ) .. (aub|alsjeblieft|alstublieft|svp|door|toe|op|weten|de link|het verslag|de slides|een factuur|de
            opname|een mailtje|een bericht|contact)
            (ik|we|wij) (zou|zouden|had|hadden) (graag|) .. (weten|ontvangen|krijgen|willen weten)
            ik (vraag|vroeg) me af | vraagje | (nog|) een (klein|kleine|korte|) (vraag|vraagje|verzoek)
            (wie|wat|waar|wanneer|hoe|hoe laat|hoelang|waarom|welke|welk) (is|zijn|kan|kunnen|moet|moeten|gebeurt|
            begint|wordt|worden|doe|komt|krijg|krijgen|vind|kost) | s v p | verzoek (ik|wij|) (u|je|)
            (is|zijn|wordt|worden|komt|komen|hebben|heb|krijg|krijgen) (er|u|jullie|we|wij|je) (nog|ook|een|
            ) .. (opname|opgenomen|verslag|opnames|certificaat|attest|getuigschrift|tolk|vertaling|parkeer*|kosten|
            handout|handouts|slides|presentaties|programma)
            (laat|geef) (het|) (me|mij|ons) (weten|door|een seintje|iets weten) | verneem (ik|) graag
            vernemen graag | hoor (het|ik) graag | (zal|zou|is) het mogelijk (zijn|) om | dringend verzoek
            is het mogelijk
            (stuur|stuurt|mail|mailt|bezorg|bezorgt|zend|zendt|geef|geeft|stuurt u|geeft u|bezorgt u) (de|het|alle|
            hem|haar|hen|ze|ons|mij|me|mijn collega|dan|aub|graag|ook) (..|) (link|linkje|zoomlink|uitnodiging|
            gegevens|toegangscode|inloggegevens|inloggegeven|materiaal|documenten|informatie|bevestiging|factuur|
            attest|certificaat|programma)
            (link|zoomlink|uitnodiging|gegevens|materialen|factuur|inloggegevens) (mag|mogen|kan|kunnen) (u|je|jullie|
            ) (sturen|mailen|naar|aan|gestuurd|op)
            (verbeter|corrigeer|wijzig|pas) (u|je|aub|) (mijn|onze|het|de) (naam|adres|mailadres|gegevens|e-mailadres)
            (bel|belt) (mij|me|ons|gerust|even) | (graag|aub|gelieve) (een|de) (factuur|attest|certificaat|link|
            bevestiging) (..|)
            graag (de|het|een|alle|nog|ook|uw|jullie|) (zoom|) (link|linkje|uitnodiging|gegevens|inloggegevens|info|
            informatie|bevestiging|factuur|attest|opname|verslag) .. (sturen|mailen|doorsturen|bezorgen|toesturen|
            opsturen|aan|naar|via|per|ontvangen)
            (nodig|stuur|bezorg|mail) .. (uit|link|door|toe) (aub|alsjeblieft|graag|svp)
            (is|zijn|was|kost|hoeveel|hoelang|duurt|tot hoe laat) (dat|dit|het|deelname|er) (gratis|betalend|
            kosteloos|in het engels|in het nederlands|verplicht|kosten|aan verbonden)
            (stuur|stuurt|mail|zend) (de|die|het|me de|mij de|dat) (link|linkje|zoomlink|gegevens|
            uitnodiging) (maar|gerust|aub|) (door|op|even|naar mij|)
            (graag|gelieve) (aanpassen|te corrigeren|corrigeren|wijzigen|te wijzigen|verbeteren|aan te passen|
            rechtzetten) | (kan|kunt|kunnen) (u|je|jullie) dat (aanpassen|corrigeren|wijzigen|verbeteren)
        """,
        Sense.UNSUBSCRIBE: """
            (uit|van) (uw|jullie|je|de|deze|het|die) (mailing|mailinglijst|mailinglist|maillijst|verzendlijst|lijst|
            bestand|adressenbestand|adresbestand|adressenlijst|database|databank|systeem|mailings|distributielijst|
            nieuwsbrief|contactlijst|contacten) (te|) (halen|verwijderen|schrappen|haalt|verwijdert|schrapt|wissen|
            verwijderd|gehaald|geschrapt|afhalen)
            (haal|haalt|verwijder|verwijdert|schrap|schrapt|wis|gooi) (u|je|jullie|) (mij|me|ons|mijn adres|ons adres|
            mijn e-mailadres|dit adres|mijn mailadres|mijn gegevens|onze gegevens) .. (uit|van) ..
            (mij|me|ons|mijn adres|dit adres|mijn e-mailadres|mijn mailadres|mijn gegevens) (uit|van) (uw|jullie|je|
            de|deze|dit|die) .. (verwijderen|halen|schrappen|wissen)
            uitschrijven | schrijf (mij|me|ons) (uit|aub uit) | afmelden voor (deze|de|uw|jullie) (mails|mailing|
            nieuwsbrief|mailings|berichten) | (wens|wensen|wil|willen|hoef|hoeven) (ik|wij|we|) (geen|niet langer|
            niet meer) .. (mails|mail|berichten|uitnodigingen|e-mails|post|reclame) (meer|) .. (te ontvangen|
            ontvangen|van u|van jullie|) | geen (mails|mail|berichten|uitnodigingen|e-mails|mailings|
            reclame) meer (op dit adres|sturen|te sturen|ontvangen|van u|te ontvangen|)
            (stop|stoppen|stopt) .. met .. (mailen|sturen|mails|spam|spammen|te mailen|te sturen|schrijven)
            (mail|stuur|schrijf|mailt|stuurt) (mij|me|ons) (niet meer|niks meer|niets meer|nooit meer)
            niet meer (mailen|aanschrijven|aan te schrijven|benaderen|te mailen|lastigvallen) | unsubscribe
            (schrap|verwijder|wis) (mij|me|ons|mijn adres|ons|dit adres|mijn gegevens) (aub|alstublieft|svp|) | spam
            (mijn|onze) (persoonlijke|) (gegevens|adres|mailadres) (onmiddellijk|meteen|direct|volledig|aub|) (te|
            ) (verwijderen|wissen|schrappen)
        """,
        Sense.LATE: """
            niet (voor|eerder dan|vóór) (#|half #) (uur|) | (pas|vanaf) (om|vanaf|na|) (#|half #) (uur|)
            (kom|komen|ben|zijn) (ik|we|wij|er|) (er|) niet voor # (uur|u|) | niet voor # uur
            (kan|ben|kom|kunnen|zijn|komen) (ik|we|wij|er|) (er|) (helaas|) niet (bij zijn|komen|inloggen|aansluiten|
            er|erbij|) voor # (uur|u|)
            (sluit|sluiten|haak|haken|log|loggen|kom|komen|val|schuif|stap) (ik|we|) (iets|wat|een beetje|een tikje|
            een kwartiertje|een kwartier|een half uur|een halfuur|een halfuurtje|een uurtje|pas|# minuten|
            waarschijnlijk wat|) (later|te laat) (aan|in|binnen|erbij|)
            (iets|een beetje|wat|een tikje|een kwartier|kwartiertje|een kwartiertje|een half uur|een halfuur|half
            uurtje|halfuurtje|een uur|een uurtje|# minuten|# minuutjes|pas|enkele minuten|een paar minuten|
            waarschijnlijk wat|misschien wat|) (later|te laat|vertraging) (aansluiten|inloggen|instappen|inhaken|
            aanhaken|zijn|komen|binnenkomen|aankomen|binnenvallen|binnen|er bij|erbij|)
            met (een|wat|enige|lichte|) (beetje|kwartier|half uur|halfuur|uur|) vertraging
            (pas|eerst|alleen|enkel|slechts|maar) (na|vanaf|vanaf na) (de|het|mijn) (pauze|koffiepauze|koffie|eerste
            deel|eerste uur|les|lessen|break|middag) (.. (in|aan|binnen|erbij)|) | na de (pauze|koffiepauze|break)
            (alleen|enkel|slechts|maar|pas) (voor|bij|) (het|de|) (tweede|laatste) (deel|helft|uur|uurtje|gedeelte|
            stuk) | (het|de) (laatste|tweede) (deel|helft|uur|uurtje|gedeelte|half uur|halfuur|stukje|stuk)
            (mis|missen) .. (begin|start|eerste deel|eerste uur|introductie|opening) | niet bij de (start|opening)
            halverwege (aan|in|binnen|aansluiten|inloggen|inhaken)
            (een|) (kwartier|kwartiertje|half uur|half uurtje|halfuur|halfuurtje|uurtje|uur|tiental minuten|#
            minuten) (later|te laat) (inpikken|aanpikken|invallen|aanschuiven|aansluiten|inloggen|zijn|komen|
            starten|beginnen|) | (zal|kan) (iets|wat|een beetje|) later (zijn|zijn dan|aansluiten|inloggen|inpikken|
            aanpikken|aanschuiven)
            (maar|) pas (vanaf|om|tegen|na) (half elf|kwart over tien|kwart voor elf|half twaalf|tien over tien|tien
            uur dertig|tien uur vijftien) (pas|) (want|omdat|aangezien|) (daarvoor|ervoor|voordien|eerst|) (heb|
            zit) ik (..|) (overleg|vergadering|les|een afspraak|een vergadering|een meeting|college)
            pas (vanaf|om|tegen) (half elf|kwart over tien|kwart voor elf|half twaalf|kwart over elf)
            (alleen|enkel|pas) (bij|voor|vanaf) (het tweede deel|het laatste deel|de groepssessies|het laatste uur|de
            groepjes) | pas na de (koffiepauze|pauze)
            (moet|zal|ga) (ik|) (wel|helaas|dan|) (het eerste deel|het eerste uur|het begin|de opening) (overslaan|
            missen) | sla (ik|) (het eerste deel|het eerste uur|het begin|de opening) over
            (verwacht|reken) (me|mij) (maar|) niet (op mij|) (voor|vóór) #
            reken* (maar|) niet op (mij|ons|me) (voor|vóór) (#|de middag|elf uur|elven)
        """,
        Sense.EARLY: """
            (iets|wat|een beetje|) (vroeger|eerder|vroegtijdig|voortijdig|vroegtijds) (weg|vertrekken|stoppen|weggaan|
            afhaken|moeten vertrekken|ophouden|uitloggen|doorgaan|verlaten|eruit|afsluiten|afronden)
            (alleen|enkel|slechts|maar|) (voor|bij|) (het|de) (eerste) (deel|helft|uur|uurtje|gedeelte|half uur|
            halfuur|stuk|stukje) | een (uur|uurtje) (maar|slechts)
            (maar|slechts|alleen|enkel) (een|#) (uur|uurtje|uren|halfuur)
            niet (tot het einde|tot het eind|de hele tijd|de volledige tijd|helemaal) (blijven|aanwezig zijn|
            meemaken|bijwonen|erbij zijn|) | (moet|moeten) .. (vroeger|eerder) (weg|vertrekken|stoppen|afhaken|
            uitloggen) | (tot|tot aan) de (pauze|koffiepauze|break|lunch)
            (mis|missen) .. (einde|slot|laatste deel|eind|laatste uur) | halverwege (weg|vertrekken|stoppen|afhaken)
            (om|tegen|rond|tot|vanaf) (half een|kwart voor een|kwart voor twaalf|half twaalf) .. (weg|vertrekken|
            stoppen|ophouden|eruit|afhaken|ervandoor|doorgaan|afsluiten|tussenuit|verlaten)
            (er|) (tussenuit|vandoor|tussen uit) .. (voor (het|de) (einde|slot)|eerder)
            (alleen|enkel|slechts) (bij|voor) (het eerste deel|het eerste uur|de presentaties|de opening)
            (alleen|enkel|slechts) tot (de|aan de|) (koffiepauze|pauze)
        """,
        Sense.SOME: """
            <somegroup> | (een paar|enkele|een aantal|meerdere|verschillende|verscheidene|mijn|onze|wat|nog wat|nog
            enkele|een groepje|alle|de|sommige|diverse) (van (mijn|onze) (collega s|studenten|leerlingen|medewerkers|
            leden|vrienden)|collega s|collegas|studenten|leerlingen|medewerkers|leden|mensen|personen|vrienden|
            vrijwilligers|cursisten|vriendinnen|partners|bestuursleden|anderen)
            (met|samen met|ik en|en) (mijn|het|ons|heel het|het hele|de hele|de volledige|mn|m n|onze) (team|klas|
            ploeg|groep|gezin|bestuur|afdeling|studenten|leerlingen|collega s|collegas|medewerkers)
            (wij|we) allemaal | met zn allen | met z n allen | met ons allen | het hele team | heel (ons|het) team
            ons (volledige|hele) team | iedereen van (ons|het team)
            (kom|komen|ben|zijn) (ik|we|) niet alleen
        """,
        Sense.INSTEAD: """
            (zal|zullen|gaat|komt|gaan|komen|wil|kan) (er|) in (mijn|onze) plaats (deelnemen|komen|
            aanwezig zijn|aansluiten|meedoen|erbij zijn|inloggen)
            (in|op) (mijn|onze|m n|mn) plaats (deelnemen|komen|aanwezig zijn|) | in plaats van (mij|me|ons|ikzelf)
            in (mijn|onze) stede | (vervangt|vervang|vervangen) (mij|me|ons|zal)
            (mij|me|ons) .. (vervangen|vertegenwoordigen|waarnemen)
            (zal|zullen|gaat|gaan|komt|kan) (mij|me|ons) .. (vervangen|vertegenwoordigen)
            vertegenwoordigt (mij|me|ons|onze) | (word|wordt|worden|zal|zullen) .. (vertegenwoordigd|
            vervangen) (door|worden door|) | vertegenwoordigd | neemt (mijn|onze) plaats in
            (neemt|nemen) (het|dit|dat) (van|voor) (mij|me|ons) (over|waar) | neemt (voor|) (mij|me|ons) waar
            (mijn|onze) (vervanger|vervangster|plaatsvervanger) | voor (mij|me|ons) (in|waarnemen|invallen)
            (valt|springt) (voor mij|voor me|voor ons) in | (geef|geef ik|laat) (mijn|m n) (plaats|plek|stoel) (aan|
            over aan)
            (namens (ons|mij|onze <our>|de <our>|het <our>)) .. (neemt|zal|komt|nemen|is)
            (uit|in) (mijn|onze) naam (neemt|zal|komt|) | die (gaat|gaan|komt|komen) in mijn plaats
            (mijn|onze) plaats (wordt|zal) .. (ingenomen|innemen)
            (zal|zullen|gaat|gaan|komt|komen|wil|kan) (mij|me|ons) (dan|die dag|daar|) (vervangen|vertegenwoordigen|
            waarnemen) | (zal|gaat|komt|sluit|schuift|neemt|doet) .. (aan|mee|deel|aansluiten|deelnemen|meedoen|
            komen) in (mijn|onze) plaats | (neemt|zal) (de honneurs|mijn stoel|mijn stoeltje|de fakkel|mijn plek|
            mijn plekje) (waar|waarnemen|innemen|in|over)
            (neemt|nemen|doet|doen) (dan|graag|) voor (ons|mij|onze <our>|de <our>|het <our>) (deel|mee)
            (is|zijn) (onze|mijn) (afgevaardigde|vertegenwoordiger|vertegenwoordigster|vervanger)
        """,
        Sense.STEAD: """
            in (haar|zijn|hun|diens) (plaats|naam) | in plaats van (haar|hem|hen|mijn|onze|de) | ter vervanging van
            als vervang* van | als vertegenwoordiger van | als plaatsvervang* | vervang (ik|haar|hem)
        """,
        Sense.EARLIER: """
            (vorige week|gisteren|eerder|onlangs|maandag) bevestigde (ik|we|wij) (nog|u|je|) (mijn|onze|) (komst|
            deelname|aanwezigheid|)
            (eerst|aanvankelijk|oorspronkelijk|eerder|in eerste instantie|vorige week|gisteren|vroeger|onlangs|laatst|
            eergisteren|toen) (dacht|schreef|zei|meldde|had|heb|was|vertelde|mailde|antwoordde|hebben|liet|gaf|
            bevestigde) (ik|we|wij|) (je|u|jullie|me|mij|) (dat|nog|weten|aan|) (ik|we|wij|) (niet|nee|ja|wel|) (kon|
            konden|zou|kan|zouden|zou kunnen|zou komen|kwam|vrij was|erbij was|kon komen|afgezegd|bevestigd|toegezegd|
            afgemeld|gezegd|geschreven|gemeld|laten weten|aangemeld|gemaild)
            (eerst|aanvankelijk|oorspronkelijk|in eerste instantie) (dacht|schreef|zei|had|was) (ik|we|wij|) ..
            (vorige week|gisteren|eerder|eergisteren|maandag|onlangs) (schreef|zei|meldde|mailde|liet|antwoordde|had|
            heb) (ik|we|wij|) .. | (had|hadden|heb|hebben) (ik|we|wij|je|jullie|) (u|je|jullie|me|mij|ons|al|eerst|
            eerder|reeds|vorige week|gisteren|) (al|eerder|reeds|eerst|in eerste instantie|) (ja|nee|neen|bevestigd|
            toegezegd|afgezegd|afgemeld|laten weten|geantwoord|gemeld|geschreven|verteld|gemaild|geweigerd|
            geannuleerd) (gezegd|geantwoord|geschreven|gemeld|) | had (al|eerder|eerst) .. (gezegd|geschreven|gemeld)
            (ik|we|wij) (schreef|schreven|zei|zeiden|dacht|dachten|meldde|meldden|mailde|mailden|was|stond) (u|je|
            jullie|eerst|eerder|gisteren|vorige week|nog|al|) .. (dat|op je lijst|van niet|van wel|ingeschreven|
            aangemeld) | dat ik niet (kon|kan komen|zou kunnen|vrij was)
            mijn (vorige|eerdere) (mail|bericht|antwoord|afmelding|aanmelding|bevestiging|inschrijving|annulering)
            (eerdere|vorige) (afzegging|afmelding|annulatie) | per ongeluk | per abuis
            zoals (gezegd|gemeld|eerder gemeld)
        """,
        Sense.ANEW: """
            (er|mij|ons) is (er|mij|ons|me|) iets (tussengekomen|tussen gekomen)
            <thing>
            alsnog | uiteindelijk | bij nader inzien | (dan|nu|er|) toch (wel|nog|) | intussen | inmiddels
            (van gedachten|mening|plannen) veranderd | wijziging van plannen | correctie | rectificatie
            (is|werd|wordt) (verzet|verplaatst|afgelast|geannuleerd|uitgesteld|afgezegd|verschoven|weggevallen|
            vervallen) | (vervalt|valt weg|gaat niet door|gaat toch niet door) | gaat .. niet door | bedacht
            me bedacht
        """,
        Sense.OTHER_EVENT: """
            <elders>
            (volgende|andere|een andere|een volgende|vorige|de volgende|de vorige|volgend|een volgend) (keer|editie|
            gelegenheid|workshop|bijeenkomst|maal|evenement|maand|jaar) (beter|graag|zeker|weer|)
            (studiedag|vernissage|conferentie|slotconferentie|congres|beurs|opening|expo|tentoonstelling|receptie|
            concert|festival|studiereis|studiebezoek|ledenvergadering|jaarvergadering|netwerkborrel|borrel) (in|van|
            op|te|naar|) | in het (najaar|voorjaar) | dit najaar | dit (voorjaar|zomer)
            in de (herfst|zomer|winter) | (in|van|naar) (september|oktober|november|december|juli|augustus|mei)
            (vorig|volgend) jaar | factuur* | offerte* | subsidie* | heb .. (deelgenomen|bijgewoond)
            hebben .. (deelgenomen|bijgewoond)
            een andere (workshop|bijeenkomst|activiteit)
            (voor|op|van) (de|jullie|uw|een) nieuwsbrief
            (ik|we|) (schrijf|schrijven) (me|mij|ons) in (voor|op) (de|jullie|uw) nieuwsbrief
        """,
        Sense.ASIDE: """
            (werkt|werken|werkte|opent|laadt|functioneert|functioneren) (helaas|bij mij|bij ons|hier|jammer genoeg|
            ook|echter|) (niet|niet meer|niet goed|niet mee) | (krijg|krijgen) .. niet (open|geopend|aan de praat|
            werkend) | gaat niet open | oud* link | bijlage* | attachment* | bestand | bestandje | agendabestand*
            pdf* | link | linkje | zoomlink | camera* | webcam | microfoon | micro | geluid | audio | beeld
            scherm | installe* | wachtwoord | openen | open | downloaden | document* | presentatie* | slides
            powerpoint | opname* | opgenomen | verslag | certificaat | attest | browser | knop | formulier*
            engels | frans | roemeens | nederlands | vertaling | tolk | wifi | internet | verbinding | laptop
            computer | tablet | ipad | werklaptop | programma* | affiche* | poster | nieuwsbrief | parkeer* | eten
            lunch | gsm | telefoon | outlook | teams | account | app
            (camera|webcam|micro|microfoon|headset|geluid|beeld|laptop|printer|verbinding|internet) (is|staat|werkt|
            doet|blijft|heb|valt) (helaas|momenteel|hier|al weken|) (stuk|kapot|uit|niet|het niet|traag|slecht|
            onstabiel|defect|gesneuveld|weg) | (geen|zonder) (camera|webcam|micro|microfoon|headset|geluid|beeld|
            printer|zoom|account)
            (zullen|zult|kan|kunt|kunnen|zie|ziet|hoor|hoort) (jullie|u|je) (me|mij) (dus|alleen|enkel|niet|wel|
            ) (alleen|enkel|niet|wel|maar) (horen|zien|kunnen zien|kunnen horen)
            (ben|zijn) (ik|we|) (niet|geen) (zo|erg|heel|) (handig|thuis|held|goed|ster) (met|in) (computers|de
            computer|techniek|zoom|die dingen|digitale dingen|dat soort dingen) | zoom gedoe
            (helpt|zal) (me|mij|ons) (wel|) (met|bij|helpen)
            (mijn|de|onze) (camera|webcam|microfoon|cam|beeld|geluid|verbinding|wifi) (doet het|werkt|doet|
            is) (helaas|jammer genoeg|momenteel|al een tijdje|) (niet|niet meer|niet goed|kapot|stuk|defect|
            slecht) (..|) | jullie horen (alleen|enkel) mijn stem | u hoort (alleen|enkel) mijn stem
            (ik volg|ik doe mee|ik kijk|ik log in|volg) (via|met|op) (mijn|de|een) (gsm|telefoon|mobiel|smartphone|
            tablet|oude laptop) | (mijn|onze|de) (laptop|computer|pc|gsm|telefoon|tablet) (is|staat|zit|ligt) (in|bij|
            stuk|kapot|defect) (herstelling|reparatie|de reparateur|de hersteldienst|de maker|onderhoud|)
            (bekijk|kijk|volg|beluister|zie) (ik|) (graag|later|dan|achteraf|) (later|achteraf|) de (opname|
            video) (terug|later|achteraf|) | (ik|we) kijk* de (workshop|sessie|opname) (later|achteraf|) terug
        """,
        Sense.MOOT: """
            geen (enkel|) (probleem|bezwaar|punt|nood|zorgen|moeite|belang|beletsel)
            (maakt|maak) (niet|niks|niets) uit | maakt niks | doet er niet toe | niks aan de hand
            niets aan de hand | niet erg | geeft (niet|niks) | staat niets in de weg | niet alleen | geen vragen
            geen zorgen | niet vergeten | vergeet niet | waarom niet | niets op tegen | niks op tegen
            geen bijzonderheden | niet dat ik ..
            (ik|we|wij) (heb|hebben) (die dag|die ochtend|die woensdag|dan|) (toch|sowieso|gelukkig|) (geen|
            niets) (les|lessen|college|andere plannen|verplichtingen|andere afspraken|te doen|gepland|in de agenda|
            afspraken) | (ik|we) (werk|werken) (op woensdag|dan|die dag|woensdag|) (niet|toch niet|sowieso niet)
            (niets|niks) (meer|) (dat|wat) (mij|me|ons) .. (kan|) (afhouden|tegenhouden|weghouden|beletten)
            (nog|) nooit (gebruikt|gedaan|geprobeerd|meegedaan|gezoomd|eerder gedaan|mee gewerkt|een uitnodiging
            afgeslagen|spijt van gehad) | (heb|hebben) (ik|we|) (nog|) nooit .. | (laat|laten) .. niet in de steek
            is mijn (vrije|vaste vrije) (dag|voormiddag|ochtend)
            (dat|het) (is|hoeft) (toch|) niet (erg|nodig|ver|moeilijk)
            waarom (ook|eigenlijk|) niet | zeeën van tijd | alle tijd (van de wereld|)
            (heb|hebben) .. (zeeën|alle|genoeg) (van|) tijd | voor niemand (anders|) (te bereiken|bereikbaar|
            thuis) | niet (veel|zoveel) meer (in de agenda|te doen|op het programma|omhanden)
            (was|had) (het|) (gewoon|enkel|simpelweg|) vergeten (te antwoorden|te beantwoorden|door te geven)
            (hoewel|ook al|al|alhoewel) (ik|we|wij) (tot over (mijn|onze) oren|het|) (in het|) (druk|werk|heel druk|
            erg druk|bezet|overbevraagd) (heb|hebben|zit|zitten|ben|zijn|)
            (mijn|onze) agenda is .. (leeg|blanco|vrij|maagdelijk) | op (het|mijn) lijf geschreven
            werk (ik|) (toch|sowieso|dan|) (van|) thuis | (was|had) (een|me van) (week|dag) (mis|vergist)
        """,
        Sense.NOT: """
            ik niet | wij niet | we niet
            <comesnot> | niet | nie | geen | nooit | niemand | niets | niks | noch | nimmer | zonder | evenmin
            nergens | geenszins
        """,
        Sense.CAN: """
            <due> | (ben|zijn) (ik|we|) (helaas|) (wegens|door|vanwege)
            kan | kunnen | lukt (het|) (mij|me|ons) om | in de gelegenheid | in staat | vrij | vrijgemaakt
            heb .. tijd | hebben .. tijd | mogelijk | haalbaar | beschikbaar | kunt | slaag | slagen
            in de mogelijkheid
        """,
        Sense.CANNOT: "onmogelijk (om|) | niet in staat (om|) | buiten staat | in de onmogelijkheid (om|)",
        Sense.WILL: """
            zal | zullen | ben | zijn | ga | gaan | wil | willen | wens | wensen | neem | nemen | doe | doen | plan
            plannen om | van plan (om|) | zit | zitten | sta | staan | zorg | zorgen dat
        """,
        Sense.ATTEND: """
            deelnemen | deel te nemen | deel | meedoen | mee te doen | mee | meekijken | meeluisteren | meevolgen
            komen | te komen | erbij | er bij | erbij zijn | er bij zijn | bij zijn | bij te zijn | erbij te zijn
            aanwezig | aanwezig zijn | aanwezig te zijn | present zijn | er zijn | er te zijn | aansluiten
            aan te sluiten | bijwonen | bij te wonen | inloggen | in te loggen | aanhaken | inhaken | aanschuiven
            aan te schuiven | aan tafel | aanmelden | inschrijven | inbellen | inbellen via | langskomen | volgen
            te volgen | van de partij (zijn|) | van de partij te zijn | daarbij | hierbij aanwezig
            tegenwoordig zijn
            (mijn|onze|de|deze|een|ons|) (deelname|deelneming|aanwezigheid|komst|inschrijving|aanmelding|medewerking|
            aanmeldingen|participatie) (van (onze|ons|de|het) <our>|van onze kant|) | participeren | te participeren
            vrijmaken | vrij te maken | daar zijn | onder de aanwezigen | opdagen | opdraven
        """,
        Sense.COME: """
            <elders>
            (ik|we|wij|k) (kom|komen) | kom (ik|) | komen (we|wij) | kom | neem .. deel | nemen .. deel | neem deel
            nemen deel | (doe|doen) .. mee | (ben|zijn|zit|zitten) er (ook|zeker|graag|natuurlijk|allebei|samen|met
            plezier|die dag|zeker weten|weer|gewoon|beiden|dan|) (bij|) | (sluit|sluiten) .. aan
            (schuif|schuiven|haak|haken) .. (aan|in) | (log|loggen|bel|bellen) .. in | woon .. bij | wonen .. bij
            (maak|maken) .. (tijd|vrij) | (ben|zijn) (ik|we|wij) (er|er dan|er die dag) (bij|) | kijk .. mee
            kijken .. mee | luister .. mee | luisteren .. mee | kijk mee | luister mee
            (zit|zitten) .. (klaar|voor het scherm|achter de computer|achter mijn laptop) | participeer
            aanwezig zal zijn | zal deelnemen | zullen deelnemen
            (ik|we|wij) (volg|volgen) (het|de workshop|dit|alles|de sessie|jullie workshop) (graag|zeker|met
            plezier|met aandacht|) | kom (erin|online|langs op zoom)
            (breng|neem) (ik|) (mijn|een|onze) .. mee | ik breng (mijn|een|onze)
            (sta|zit) (ik|) (klaar|paraat) (achter|voor|aan) (mijn|het|de) (scherm|computer|laptop|pc)
            (zit|sta) ik klaar | ik (zit|sta) klaar
            (ik|we|wij) (lever|leveren|geef|geven|doe|doen) (graag|met plezier|) (mijn|onze|een) bijdrage (aan|) (de|
            ) (workshop|sessie|bijeenkomst|)
            (graag|) (had|zou|wil) ik (me|mij) (graag|) (inschrijven|ingeschreven|aanmelden|aangemeld|opgeven|
            opgegeven) (voor|) (de|deze|) (workshop|bijeenkomst|sessie|)
            (ik|we|wij) (luister|luisteren) (graag|met plezier|aandachtig|gewoon|online|) mee (vanaf het begin|)
        """,
        Sense.COMES: """
            <comes> | <comesnot>
            (die|dat) (zal|gaat|komt) (inloggen|deelnemen|aansluiten|erbij zijn|komen|meedoen|volgen|aanwezig zijn)
        """,
        Sense.CONFIRM: """
            bevestig (ik|) (u|je|jullie|hierbij|bij deze|graag|) (dat|)
            (bevestigen|bevestigt) (wij|we|) (u|je|jullie|hierbij|bij deze|graag|) (dat|) | bevestigen | bevestig
            bevestigd | bevestiging | kan (ik|) (u|je|jullie|) bevestigen (dat|)
            (delen|deel) (wij|we|ik) (u|je|jullie|) (hierbij|graag|) (mede|mee) (dat|)
            (laten|laat) (wij|we|ik) (u|je|jullie) (hierbij|graag|) weten dat
            (meld|melden) (ik|wij|we|) (u|je|jullie|) (hierbij|) dat | hierbij meld ik | ter bevestiging
            bij deze bevestig* | deel ik u (mede|mee) (dat|)
        """,
        Sense.DECLINE: """
            annuleer | annuleren | afzeggen | af te zeggen | afmelden | af te melden | afzien van | zien af van
            zie af van | weiger | weigeren | intrekken | in te trekken | trek .. in | afbellen
        """,
        Sense.WISH: """
            (zou|zouden|had|hadden) (ik|we|wij|) (er|daar|het|) (heel|erg|zo|ontzettend|) graag (willen|)
            (zou|zouden) .. willen | (wilde|wilden|wou) (ik|we|wij|) .. graag | had (ik|) graag | geïnteresseerd
            interesse | interesseert | wil (dolgraag|heel graag|zo graag)
            voel (er|daar) (wel|veel|heel veel|zeker|) (iets|wat|) voor | voelen (er|daar) (wel|) voor
            (in de|in) verleiding
        """,
        Sense.MISSED: """
            (was|waren|zou|zouden|had|hadden) (ik|we|wij|er|daar|) .. (graag|heel graag|dolgraag|zo
            graag) .. (geweest|gekomen|bijgewoond|meegedaan|deelgenomen|zijn geweest|willen bijwonen|willen deelnemen|
            willen komen|bij willen zijn|erbij willen zijn|aangesloten|gevolgd|gezien|meegemaakt)
            graag (bij geweest|erbij geweest|aanwezig geweest|gekomen|bijgewoond|meegedaan|deelgenomen|gevolgd)
            (had|hadden) (ik|we|wij|) .. (graag|zo graag) (willen|) (komen|deelnemen|meedoen|bijwonen)
            (hoopte|hoopten) .. (te komen|erbij te zijn|te kunnen komen|deel te nemen) | had me leuk geleken
            had ons leuk geleken
        """,
        Sense.DOUBT: """
            <doubt> | (hoop|hopen) (ik|we|wij|) (dat|te|) | ik hoop
            (denk|denken|vermoed|vermoeden|geloof|geloven|meen|vrees|vrezen) (ik|we|wij|) (dat|)
            (probeer|proberen|zal proberen|zullen proberen|tracht|trachten) (ik|we|wij|om|) | in principe
            normaal (gezien|gesproken|) | normaliter | als alles goed gaat | voorlopig
            voor zover | (nog|) niet zeker | zo goed als | bijna zeker | vrijwel zeker | onder voorbehoud
            naar verwachting | verwacht ik | zou kunnen | durf | tentatief | zou
        """,
        Sense.IF: """
            als | indien | mits | tenzij | op voorwaarde dat | zolang | ingeval | mocht (ik|het|) | stel dat
            enkel als | alleen als | anders | afhankelijk van
        """,
        Sense.BUT: """
            maar | echter | doch | hoewel | alhoewel | ofschoon | evenwel | behalve | al moet ik | daarentegen
            enkel | niettemin | desondanks | ondanks
        """,
        Sense.BECAUSE: """
            omdat | want | aangezien | doordat | daar ik | vermits | wegens | vanwege | door | ivm | i v m
            in verband met | zodat | dus | daarom | derhalve | bijgevolg | gezien | ten gevolge van
            als gevolg van | omwille van | vandaar
        """,
        Sense.AND: "en | of | plus | + | & | alsook | evenals | alsmede | én",
        Sense.ME: """
            ik | wij | we | k | ikzelf | ik zelf | ondergetekende | ondergetekenden | ikke | persoonlijk | wijzelf
            onzerzijds | van mijn kant | van onze kant | onze delegatie
        """,
        Sense.YOU: "jij | gij",
        Sense.ORG: """
            (ons|onze|mijn|de|het|deze|een|uw|) <our>
            (onze|de|het|uw|een|mijn|ons|) (heemkring|erfgoedvereniging|toneelkring|harmonie|fanfare|jeugdhuis|
            buurthuis|buurtwerk|cultuurcentrum|cultuurhuis|cultuurdienst|erfgoedcel|schepencollege|gemeentebestuur|
            stadsbestuur|kunstacademie|academie|directie|ondernemerskring|ondernemersvereniging|middenstand|unizo|
            voka|coöperatie|boerderij|hoeve|brouwerij|galerie|theater|schouwburg|redactie|uitgeverij|drukkerij|
            bakkerij|smederij|weverij|bvba|bv|nv|cvba)
        """,
        Sense.OTHERS: """
            <sendone>
            (mijn|onze|een|de) (zakenpartner|mede eigenaar|stagiair*|leerling*|buurman|buurvrouw|kleinzoon|
            kleindochter|neef|nicht|zwager|boekhouder|secretaresse|vriendin|vriend|penningmeester|huisgenoot)
            <person>
            (de|onze|mijn|het|) (schepen|schepen van cultuur|griffier|algemeen directeur|kabinetschef|diensthoofd|
            teamleider|afdelingshoofd|zaakvoerder|zaakvoerster|beheerder|conservator|bibliothecaris|klerk|
            erfgoedconsulent|consulent|beleidsmedewerker|cultuurfunctionaris|ambtenaar|rector|decaan|lector|docent|
            leerkracht|juf|meester|dochtertje|zoontje|kleinkind|schoonmoeder|schoonvader|schoonzus|schoonbroer|mama|
            papa|oma|opa|lief|vriendje)
        """,
        Sense.TITLE: """
            dhr | mevr | mw | mr | ir | ing | drs | dr | prof | de heer | heer | mevrouw | meneer | mijnheer | ds
            jhr | lic | juffrouw
        """,
        Sense.SEND: """
            <sendone> | delegatie | afgevaardigd | laat mij vertegenwoordigen | delegeer | (vaardig|vaardigen) .. af
            (ik vaardig|wij vaardigen|we vaardigen|vaardigen wij|vaardig ik|vaardigen we)
            (ik|wij|we) (stuur|sturen|zend|zenden|delegeer|delegeren|mandateer|mandateren|duid|duiden) (dan|dus|
            wel|graag|daarom|in mijn plaats|) (iemand|onze|mijn|een|collega)
            (heb|hebben) (ik|we|wij|) .. (gevraagd|verzocht|bereid gevonden) (om|) (mij|me|ons|te|
            in) .. (vervangen|vertegenwoordigen|te vervangen|te vertegenwoordigen|deel te nemen|aan te sluiten)
        """,
        Sense.BRING: """
            (samen|tezamen|tesamen|gezamenlijk|) met | vergezeld (van|door) | in gezelschap van
            breng | brengen | (neem|nemen) (ook|nog|graag|) (mijn|een|onze|enkele) | meebrengen | mee te brengen
            meenemen | mee te nemen | samen
            er (komt|komen) .. mee | komt (ook|) (nog|) .. mee | onder begeleiding van | inclusief | incl | plus
            alsook
            ik breng (mijn|een|onze)
            (en|) breng (ik|) (ook|nog|) (onze|mijn|een|de) (stagiaire|stagiair|collega|vrouw|man|dochter|zoon|
            vriendin|vriend|zus|broer|moeder|buurvrouw|buurman|assistent|assistente|vrijwilliger|vrijwilligster|
            vennoot|partner|student|studente|leerling) mee
        """,
        Sense.PEOPLE: """
            personen | mensen | deelnemers | plaatsen | plekken | man | collega s | vertegenwoordigers | aanwezigen
            deelneemsters | leden
        """,
        Sense.EVENT: """
            (aan|bij|op|voor|naar|van|in|met|over|tijdens|) (<your>|) (leuke|mooie|interessante|boeiende|geplande|
            aangekondigde|bovengenoemde|bovenvermelde|betreffende|genoemde|vermelde|online|digitale|virtuele|
            ) <event> (over|van|rond|rondom|in|op|online|) | online | digitaal | virtueel | op zoom | via zoom
            hieraan | daaraan | eraan | ecoc | sme | timișoara | temeswar | van (begin|start) tot (einde|eind)
            tot (het|) (einde|eind|slot) | de hele (ochtend|dag|sessie|voormiddag|tijd|morgen)
            de (volledige|ganse) (ochtend|dag|sessie|voormiddag) | heel de (ochtend|dag|voormiddag)
            (aan|voor|over|) (de|jullie|uw|) (lokale|plaatselijke) (leerateliers|leeratelier|leerworkshops|
            workshops)
        """,
        Sense.THEN: """
            (op|) (die|deze|dezelfde|de) (dag|datum|ochtend|woensdag|voormiddag|morgen|woensdagochtend|tijd) | dan
            die (dag|ochtend|voormiddag|morgen) zelf | dat (moment|ogenblik|uur|tijdstip)
            op dat (moment|ogenblik|uur) | toen | s ochtends | in de (voormiddag|ochtend|morgen)
        """,
        Sense.OTHER_TIME: """
            morgenvroeg | overmorgen | gisteren | (volgende|vorige|komende) (week|maand) | in het (najaar|voorjaar)
            s avonds | namiddag | een andere (dag|datum|keer) | volgend jaar | vanavond | vandaag
        """,
        Sense.JOIN: """
            (vanaf|pas om|pas na|pas vanaf|rond|pas rond|pas tegen) (een uur of|half|kwart over|kwart voor|) # (uur|u|
            h|)
            (sluit|sluiten|haak|haken) .. aan | (log|loggen|bel|bellen|val|vallen|stap|stappen|haak|haken) .. in
            (kom|komen) .. (binnen|erbij|aan) | kom | komen | schuif .. aan | (ben|zijn) er (pas|vanaf|)
            aansluiten | inloggen | inhaken | aanhaken | val .. binnen | vallen .. binnen | doe .. mee vanaf
            mee vanaf | er vanaf | erbij vanaf | vanaf
        """,
        Sense.LEAVE: """
            (tot|tot en met|tot ongeveer|maar tot|slechts tot|tot uiterlijk|tot een uur of|blijf tot|blijven
            tot) (half|kwart over|kwart voor|) # (uur|u|h|) | tot (de|) (middag|noen)
            weg | vertrekken | afhaken | stoppen | weggaan | uitloggen | ophangen | ervandoor | er vandoor | vertrek
            vertrekken | eruit | tot | tot aan | uitloggen | afsluiten | doorgaan | haak af | haken af | log uit
            stop | verlaten
            tussenuit | er tussenuit | tussen uit | wegmoeten | weg moeten | ervantussen | er vantussen
            door moeten
        """,
        Sense.ONLY: "alleen | enkel | slechts | pas | tot | vanaf | gedeeltelijk | deels",
        Sense.FILL: """
            met koffie | koffie | mijn kop koffie
            gelukkig maar | onze tijd | nederlandse tijd | belgische tijd | tijd | even | weer
            ik wel | wij wel | we wel | daarna | eerst | vervolgens | nadien | rest | moet | moeten | hele | stukje
            stuk | uurtje | uurtjes | eigen | geval
            <joy> | <sure> | de | het | een | n | t | m | s | z | e | in | op | aan | om | te | van | voor | bij
            met | naar | uit | er | hier | daar | dit | dat | deze | die | mijn | onze | ons | me | mij | uw | u
            je | jullie | jou | jouw | zich | zo | zeer | heel | erg | ook | wel | nog | al | alvast | reeds | nu
            weer | opnieuw | dus | hierbij | bij deze | bij dezen | hoor | maar al te | gewoon | alle | allebei
            beiden | samen | helemaal | volledig | eens | even | nogmaals | graag | dit keer | deze keer | ditmaal
            dit jaar | namens | via | als vertegenwoordig* | als deelnem* | per | oké | ok | oke | prima | goed
            perfect | super | leuk | mooi | fijn | a s | aanstaande | jongstleden | as | jl | aub | alsjeblieft
            alstublieft | svp | hiermee | hiervoor | daarvoor | ermee | ervoor | erop | hierop | daarop | heden
            toch | meteen | direct | onmiddellijk | eindelijk | vast | dat ik | dat we | dat wij | uur | u
            ochtend | voormiddag | juni | onderwerp | betreft | antwoord | ps | p s | onze kant | zelf
            persoonlijk | officieel | formeel | weten | gelukkig | gerust | welkom | vandaag | aldus | inderdaad
            welja | zoals gevraagd | in naam van | in hoedanigheid van | om daar | om er | om | hun | ervan | al
            te kunnen | te mogen | mogen | mag | over | bent | is | was | heb | hebben | heeft | wordt | allen
            echt | best
            gehele | ganse | volledige | belangstelling | bijeenkomst | zeer | uitermate
            met (veel|grote|bijzondere|oprechte) (belangstelling|interesse|aandacht|dankbaarheid|eerbied)
            aandacht | nieuwsgierigheid | goesting | bovenvermelde | bovengenoemde | vermelde | betreffende
            onderhavige | voornoemde
            (als|) deelnemer | als deelneemster | agenda | kalender | woe | voormiddag | vm
            in de (voormiddag|ochtend) | van thuis uit | vanuit huis | van thuis | thuis
            van achter mijn (bureau|scherm) | zoals (altijd|elk jaar|steeds|gewoonlijk|afgesproken|gevraagd|vorig
            jaar) | wederom | andermaal | gewoontegetrouw | eveneens | tevens | alleszins | jazeker | vooruit
            precies | volop | live | virtueel | van op afstand | op afstand | met volle aandacht | van a tot z
            alles | kei | keigraag | megagraag | supergraag | heeeel | hartgrondig | van ganser harte
            met open armen | stipt | tijdig | op tijd
            namelijk | trouwens | overigens | immers | effectief | feitelijk | eigenlijk
            zonder (meer|dralen|aarzelen) | ge | gij | u lieden | ulieden | mekaar | laten weten | te laten weten
            berichten | mede te delen | mee te delen
            (om|) (de|mijn|onze) (kinderen|kids|kleinkinderen|dochter|zoon) (van school|van de opvang|naar school|
            naar de opvang|naar de crèche|op school|uit school|) (te|) (halen|brengen|afzetten|ophalen|af te zetten|
            op te halen) (zijn|)
            klein | kleine | groot | grote | jong | jonge | oud | oude | nieuw | nieuwe | zelfstandig | lokaal
            lokale | familiebedrijf | bedrijfje | winkeltje
            (komt|t komt|dat komt|het komt) (helemaal|dik|zeker|) (in orde|goed|voor mekaar)
            cultuur | cultureel | culturele | vergaderzaal | (vanuit|in) (onze|de) (vergaderzaal|klas|zaal|refter|
            cafetaria) | # jaar | # jaar oud | administratie | regionaal | stedelijk | stedelijke | gemeentelijk
            gemeentelijke | lokaal | met plezier
            (roemeense|lokale|vlaamse|belgische|nederlandse|oost europese) tijd | (onze|jullie|uw|hun) tijd
            thuiswerk | telewerk | in hun naam | in haar naam | sinds (januari|februari|maart|april|mei|juni|
            september|kort|lang|vorig jaar|dit jaar|jaren) | na (controle|nazicht|overleg|rijp beraad) (blijkt|)
            eigenlijk | toerisme | dienst toerisme | zelfs
            (het|de|een|) (aangegeven|genoemde|vermelde|afgesproken|opgegeven|toegestuurde|bijgevoegde|doorgestuurde|
            meegestuurde|ontvangen|geplande) (tijdstip|uur|tijd|link|adres|moment|datum|platform|kanaal)
            (via|met|langs|over) (de|jullie|uw|een|mijn) (toegestuurde|bijgevoegde|doorgestuurde|meegestuurde|
            ontvangen|) (link|zoomlink) | (achter|voor|aan) (mijn|het|een|de) (scherm|schermpje|computer|laptop|pc|
            tablet|bureau|keukentafel|webcam)
            (vanaf|vanuit|van op) (mijn|het|de|) (werk|kantoor|thuis|school|bureau|bibliotheek|winkel|atelier|museum|
            gemeentehuis|keukentafel|kazerne|boerderij|vakantieadres) | momenteel | vooralsnog
            (kleine|lokale|plaatselijke|jonge) (ondernemers|ambachtslieden|producenten|middenstanders|makers|
            zelfstandigen|boeren|handelaars|winkeliers)
            (zelfstandige|ondernemer|ondernemster|keramist|keramiste|pottenbakker|gids|leerkracht|leraar|docent|
            gepensioneerde|vrijwilliger|vrijwilligster|conservator|bibliothecaris|ambachtsman|boer|boerin|imker|
            bakker|student|studente) (uit|bij|van|te) ..
            (over|rond|omtrent) (plattelandstoerisme|toerisme|erfgoed|lokaal erfgoed|cultureel erfgoed|ambachten|
            streekproducten|kleine ondernemers|cultuur)
            (streekproducten|ambachten|erfgoed|plattelandstoerisme|streekdracht|volksdans)
            voor de hele (sessie|voormiddag|ochtend)
        """,
        Sense.TOTAL: """
            met (z n|zn|ons|onze|ze|onzen) # | (met|in totaal|totaal) # (personen|mensen|man|deelnemers|van ons|van
            de|van het|van onze) | in (het|) totaal # | (zijn|komen|zullen|schuiven|nemen|doen) (met|) (z n|zn|ons|
            ) # (personen|mensen|man|deelnemers) | (zijn|komen|schuiven) met #
            (wij|we) (zijn|komen) met (z n|zn|ons|) # | # (personen|deelnemers|plaatsen|man|plekken) (van|in totaal|
            ) | (in totaal|totaal) (nemen|komen|zijn|) (we|wij|er|) (met|) (z n|) # (personen|mensen|man|deelnemers|
            ) | allebei | wij beiden | alle twee | alletwee | wij # | met ons # | we zijn (er|) (met|) #
            met (zijn|hun|z|ons) # (en|tjes|) | (met|in) (ons|zijn) (getweeën|gedrieën)
            (wij|we|k) (komen|zijn|doen|nemen) (met|) (zijn|ons|) #
        """,
        Sense.EXTRA: """
            (plus|+|en|met|samen met|inclusief|mij plus|mij en|breng|neem|met nog|en nog|alsook|nog) (nog|mijn|ook|de|
            ) # (andere|) (collega s|collegas|personen|mensen|studenten|leerlingen|medewerkers|vrienden|vriendinnen|
            leden|anderen|bestuursleden|gasten|vrijwilligers|stagiairs|man|partners) (mee|) | (plus|+) #
            (nog|en) # (anderen|extra|collega s) | # (collega s|collegas|andere collega s|medewerkers|gasten) (mee|)
            (plus|en|met) (een|één|1|eentje) (extra|meer|collega|persoon|gast) | (plus|+) (1|een|één)
            breng # (mensen|collega s|leerlingen|studenten|vrienden) mee
        """,
        Sense.DAY: "(op|van|de|voor|den|tot|tegen|tot de|op de|van de|voor de) # (e|de|ste|n|) | # (e|de|ste)",
        Sense.CLOCK: """
            (komen|zijn) met # minuten
            (vanaf|pas om|pas na|pas vanaf|rond|pas rond|pas tegen|blijf tot|blijven tot|maar tot|slechts tot|tot
            ongeveer|tot en met|tot een uur of|tot uiterlijk) (een uur of|half|kwart over|kwart voor|) # (uur|u|h|)
            (om|tot|vanaf|rond|tegen|na|voor|omstreeks|pas om|ten|van|uiterlijk|rond de klok van|stipt om|tot
            ongeveer|zo rond) (een uur of|half|kwart over|kwart voor|ca|ongeveer|stipt|) # (uur|u|h|uurtje|uur s
            ochtends|) | # (uur|u) | half #
        """,
        Sense.NOON: "(de|het|) (middag|noen|middaguur) | s middags",
    },
)
