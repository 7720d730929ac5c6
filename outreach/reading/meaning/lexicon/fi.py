"""Finnish, as written in offices and as spoken, also without the dots and by Swedish speakers."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="fi",
    months=(
        "tammikuu* tammik | helmikuu* helmik | maaliskuu* maalisk | huhtikuu* huhtik | toukokuu* toukok | "
        "kesäkuu* kesäk | heinäkuu* heinäk | elokuu* elok | syyskuu* syysk | lokakuu* lokak | marraskuu* marrask | "
        "joulukuu* jouluk"
    ),
    weekdays=(
        "maanantai* maanantaa* | tiistai* tiistaa* ti | keskiviik* keskivko keski ke | torstai* torstaa* to | "
        "perjantai* perjantaa* pe | lauantai* lauantaa* la | sunnuntai* sunnuntaa*"
    ),
    numbers={
        "yksi": 1,
        "yks": 1,
        "yhden": 1,
        "yhtä": 1,
        "yhteen": 1,
        "yhdeltä": 1,
        "yhdestä": 1,
        "kaksi": 2,
        "kaks": 2,
        "kahden": 2,
        "kahta": 2,
        "kahteen": 2,
        "kahdelta": 2,
        "kahdella": 2,
        "kahdestaan": 2,
        "molemmat": 2,
        "molempien": 2,
        "kaksikin": 2,
        "kaksin": 2,
        "kolme": 3,
        "kolmen": 3,
        "kolmea": 3,
        "kolmeen": 3,
        "kolmelta": 3,
        "kolmella": 3,
        "kolmistaan": 3,
        "neljä": 4,
        "neljän": 4,
        "neljää": 4,
        "neljään": 4,
        "neljältä": 4,
        "neljällä": 4,
        "nelistään": 4,
        "viisi": 5,
        "viis": 5,
        "viiden": 5,
        "viittä": 5,
        "viidellä": 5,
        "viidestään": 5,
        "kuusi": 6,
        "kuus": 6,
        "kuuden": 6,
        "kuutta": 6,
        "kuudella": 6,
        "seitsemän": 7,
        "seitsemää": 7,
        "kahdeksan": 8,
        "kahdeksaa": 8,
        "kahdeksalta": 8,
        "yhdeksän": 9,
        "yhdeksää": 9,
        "yhdeksältä": 9,
        "yhdeksään": 9,
        "kymmenen": 10,
        "kymmentä": 10,
        "kymmeneltä": 10,
        "kymmeneen": 10,
        "kymmenestä": 10,
        "kymmenes": 10,
        "kymmenentenä": 10,
        "yksitoista": 11,
        "yhteentoista": 11,
        "yhdeltätoista": 11,
        "yhdentoista": 11,
        "kaksitoista": 12,
        "kahteentoista": 12,
        "kahdeltatoista": 12,
        "kahdentoista": 12,
        "kahtatoista": 12,
        "viisitoista": 15,
        "viittätoista": 15,
        "kaksikymmentä": 20,
        "kahtakymmentä": 20,
    },
    groups={
        "joy": """
            (oikein|erittäin|todella|tosi|hyvin|enemmän kuin|niin|aivan|vallan|ihan|) (mielelläni|mielellämme|
            mielellään|mielellä|mieluusti|mielihyvin|mielusti|mielellän)
            ilolla | ilomielin | (suurella|suurella ja vilpittömällä) (ilolla|mielenkiinnolla|innolla|kiinnostuksella)
            innolla | innokkaasti | riemulla | riemumielin | iloisin mielin
        """,
        "sure": """
            varmasti | (ihan|aivan|ehdottoman|sata|) varmasti | (ihan|aivan|ehdottoman|sata) varma | varmana
            ehdottomasti | ehdottomast
            totta kai | tottakai | tottahan (toki|) | tottapa | totta ihmeessä | totta helvetissä | toki | tokihan
            tietysti | tietystikin | tietenkin | tietenki
            tietty | tiettykin | ilman muuta | ilmanmuuta | luonnollisesti | kyllä | kyl | taatusti | takuulla
            takuuvarmasti | satavarmasti | satavarmaan | satavarma | sataprosenttisesti | 100 prosenttisesti
            (sata|100) prosenttisen varmasti | joka tapauksessa | jokatapauksessa | varmaakin varmemmin | kyllähän
            kyllä vain | kyllä vaan | epäilemättä
        """,
        "sorry": """
            valitettavasti | valitettavast | valitettvasti | ikävä kyllä | ikäväkyllä | ikävä kyllä vain | harmi kyllä
            harmillisesti | harmittavasti | harmiksemme | harmikseni | surukseni | suruksemme | pahaksi onneksi
            ikäväkseni | pahoitellen | murheekseni
        """,
        "event": """
            tilaisuu* | tilaisuut* | työpaja* | tapahtum* | webinaar* | etätyöpaja* | verkkotyöpaja* | verkkotilaisu*
            etätilaisuu* | workshop* | worksho* | etätapahtum* | verkkotapahtum* | onlinetilaisu* | onlinetyöpaj*
            onlinetapaht* | kokoukseen* | kokouksees* | kokoukseenne | tapaamiseen* | tapaamises* | verkkotapaamise*
            sessio* | pajaan | pajassa | pajapäivä* | etätapaamis* | webinar* | eventti* | kutsu | kutsun | kutsuun
            kutsuunne | kutsunne | kutsuasi | kutsuanne | kutsua | tilaisuutta
        """,
        "person": """
            kolleg* | (minun|mun|meidän|hänen|) kolleg* | työkaver* | työtover* | työparin* | työpari | työkump*
            esimie* | esihenkilö* | pomo* | päällik* | johtaja* | toiminnanjohtaj* | toimitusjohtaj*
            kulttuurijohtaj*
            museonjohtaj* | kirjastonjohtaj* | projektijohtaj* | hankejohtaj* | talousjohtaj* | kaupunginjohtaj*
            kunnanjohtaj* | hallintojohtaj* | varajohtaj* | osastonjohtaj* | apulaisjohtaj* | kehitysjohtaj*
            sivistysjohtaj* | tiimipäällik* | projektipäällik* | hankepäällik* | osastopäällik* | tuotepäällik*
            viestintäpäällik* | kehityspäällik* | toimistopäällik* | koordinaattor* | projektikoordin* | hankekoordin*
            kulttuurikoordin* | sihteer* | projektisihteer* | kulttuurisihteer* | toimistosihteer* | taloudenhoitaj*
            rahastonhoitaj* | puheenjohtaj* | varapuheenjohtaj* | varapj* | sijaise* | sijainen | sijaistaj*
            varahenkil* | harjoittelij*
            kesätyöntekij* | assistent* | avustaja* | opettaja* | opiskelija* | opiskelijoi* | oppila* | oppilai*
            opettaji* | vaimo* | mieheni | miehemme | miehen | mieheltäni | puoliso* | aviomie* | aviopuoliso*
            avopuoliso* | avovaimo* | avomie* | ystävä* | ystävi* | kaveri* | kaverei* | tytär* | tyttäre* | tyttäri*
            poikani | poikamme | pojan | pojalleni | siskoni | sisko | siskon | veljeni | veli | veljen | äitini
            äiti
            äidin | isäni | isän | serkku* | praktikan* | asiamie* | informaatik* | isäntä* | emäntä* | serkun | hän
            häntä | hänen | he | heidän | joku | jonkun | joku muu
            jonkun muun | joku toinen | jonkun toisen | työntekij* | edustaj* | asiantuntij* | suunnittelij* | jäsen*
            rehtori* | vararehtor* | lehtori* | dosentti* | tutkija* | tutkijatohtor* | tuuraaj* | seuraajani
            seuraajamme | naapuri* | tuottaja* | kulttuurituottaj* | tapahtumatuottaj* | tiedottaj* | vapaaehtoi*
            luottamusmie* | varajäsen* | hallituksen jäsen* | työharjoittelij* | kumppani* | yhtiökump* | liikekump*
            osakas | osakkaa* | osakkai* | alaise* | alainen | työnantaj* | palkollis* | toimistovastaav*
            projektityöntek* | hanketyöntekij* | projektiassist* | tutkimusavust* | konservaattor* | amanuenss*
            intendent* | kirjastonhoitaj* | kirjastovirkail* | virkailij* | apulai* | apulaise* | juristi*
            kirjanpitäj*
            pormestari* | valtuutet* | kaupunginvaltuut* | kunnanvaltuut* | kulttuuriohjaaj* | nuoriso-ohjaaj*
            ohjaaja* | vetäjä*
            *johtaja | *johtajamme | *johtajani | *johtajan | *päällikkö | *päällikkömme
            *päällikköni | *päällikön | *koordinaattori | *koordinaattorimme | *koordinaattorini | *koordinaattorin
            *sihteeri | *sihteerimme | *sihteerini | *sihteerin | *hoitaja | *hoitajamme
            *hoitajani | *hoitajan | *suunnittelija | *suunnittelijamme | *suunnittelijani | *suunnittelijan
            *asiantuntija | *asiantuntijamme | *asiantuntijani | *asiantuntijan | *ohjaaja | *ohjaajamme
            *ohjaajani | *ohjaajan | *avustaja | *avustajamme | *avustajani | *avustajan
            *tuottaja | *tuottajamme | *tuottajani | *tuottajan | *harjoittelija | *harjoittelijamme
            *harjoittelijani | *harjoittelijan | *virkailija | *virkailijamme | *virkailijani | *virkailijan
            *edustaja | *edustajamme | *edustajani | *edustajan | *työntekijä | *työntekijämme
            *työntekijäni | *työntekijän | *opettaja | *opettajamme | *opettajani | *opettajan
            *tutkija | *tutkijamme | *tutkijani | *tutkijan
        """,
        "org": """
            yhdisty* | seura | seuran | seuramme | seurasta | seurastamme | kaupunki | kaupungi* | kaupunkimme | kunta
            kunnan | kuntamme | kunnasta | kunnassa | kirjast* | museo* | koulu | koulun | koulumme | koulusta
            koulustamme | koululta | koulultamme | lukio* | yliopist* | ammattikorkeakoul* | korkeakoul* | amk | amkin
            oppilaito* | opist* | kansalaisopist* | järjestö* | säätiö* | yritykse* | yritys | firma* | firman
            firmasta
            toimist* | osasto* | virasto* | keskus | keskukse* | kulttuurikesku* | osuuskun* | liitto | liiton
            liitosta
            liittomme | liitostamme | kamari | kamarin | kauppakamari* | laitos | laitokse* | instituut* | seurakun*
            ministeriö* | verkosto* | kerho* | klubi* | teatter* | galleria* | organisaati* | työryhm* | oy | oyj | ry
            r y | rf | ab | tmi | ky | osk | kyläyhdisty* | kotiseutuyhdisty* | leipomo* | paja | pajan | pajamme
            studio*
            yksikkö | yksikön | yksikkömme | yksiköstä* | maakun* | maakuntaliit* | akatemia* | kulttuuritalo* | talo
            talon | talostamme | kauppa | kaupan | kauppamme | hotelli* | panimo* | toimikun* | neuvosto* | lautakun*
            museovirast* | arkisto* | tiedekun* | tiimi* | startup* | yhtiö | yhtiön | yhtiömme | yhtiöstä
            toiminimi* | päiväkot* | työpaikal* | koululaito* | kilta | killan | kiltamme
            *keskus | *keskuksen | *keskuksesta | *keskuksemme | *yhdistys | *yhdistyksen
            *yhdistyksestä | *yhdistyksemme | *museo | *museon | *museosta | *museomme
            *opisto | *opiston | *opistosta | *opistomme | *säätiö | *säätiön
            *säätiöstä | *säätiömme | *kirjasto | *kirjaston | *kirjastosta | *kirjastomme
            *liitto | *liiton | *liitosta | *liittomme | *virasto | *viraston
            *virastosta | *seura | *seuran | *seurasta | *laitos | *laitoksen
            *laitoksesta | *laitokselta | *toimisto | *toimiston | *toimistosta | *osuuskunta
            *osuuskunnan | *osuuskunnasta | *koulu | *koulun | *koulusta | *koululta
            *kilta | *killan | *killasta | *yritys | *yrityksen | *yrityksestä
        """,
        "mefrom": """
            meiltä | meilt | meidän (porukasta|tiimistä|puolelta|talosta|firmasta|yhdistyksestä|koulusta|koululta|
            yrityksestä|toimistosta|toimistolta|järjestöstä|museosta|kirjastosta|kunnasta|kaupungista|seurasta|
            yksiköstä|osastolta|laitokselta)
            (yhdistyksestä|yhdistyksestämme|seurasta|seurastamme|kaupungilta|kaupungista|kaupungistamme|kunnasta|
            kunnastamme|kirjastosta|kirjastostamme|museosta|museostamme|museolta|koulusta|koulustamme|koululta|
            koulultamme|yliopistosta|yliopistolta|yliopistostamme|oppilaitoksesta|oppilaitoksestamme|järjestöstä|
            järjestöstämme|säätiöstä|säätiöstämme|yrityksestä|yrityksestämme|firmasta|firmastamme|toimistosta|
            toimistostamme|toimistoltamme|osastolta|osastoltamme|osastostamme|virastosta|virastostamme|keskuksesta|
            keskuksestamme|osuuskunnasta|osuuskunnastamme|liitosta|liitostamme|laitokselta|laitokseltamme|
            seurakunnasta|organisaatiosta|organisaatiostamme|työryhmästä|työryhmästämme|yksiköstä|yksiköstämme|
            tiimistä|tiimistämme|porukasta|porukastamme|verkostosta|verkostostamme|talosta|talostamme|teatterista|
            opistosta|opistolta|opistostamme|ammattikorkeakoulusta|kerhosta|kerhostamme|hallituksesta|
            hallituksestamme)
        """,
        "firstof": """
            alun | alkuun | alussa | alusta | alkua | alkuosan | alkuosaan | alkuosasta | alkuosassa | alkuosuuden
            alkuosuuteen | alkupuolen | alkupuolella | alkupuolelle | aamupäivän osuuden | aamupäivän osuuteen
            (ensimmäisen|ensimmäiseen|ensimmäiset|ekan|ekat) (tunnin|tuntiin|osan|osaan|puoliskon|puoliskoon|
            puolikkaan|puoli tuntia|minuutit|osuuden|osuuteen|session|sessioon|# minuuttia|# tuntia)
            (avauksen|avaukseen|aloituksen|aloitukseen|avauspuheenvuoron)
        """,
        "lastof": """
            lopun | loppuun | lopussa | lopusta | loppua | loppuosan | loppuosaan | loppuosasta | loppuosassa
            loppuosuuden | loppuosuuteen | loppupuolen | loppupuolella | loppupuolelle | iltapäivän osuuden
            iltapäivän osuuteen | iltapäiväosuuteen | iltapäiväosuuden | jälkipuoliskon | jälkipuoliskolle
            jälkipuoliskolla | (toisen|toiseen|jälkimmäisen|jälkimmäiseen|viimeisen|viimeiseen|viimeiset|tokan) (osan|
            osaan|puoliskon|puoliskoon|puolikkaan|puolikkaaseen|tunnin|tuntiin|osuuden|osuuteen|session|sessioon|
            minuutit) | ryhmätöihin | ryhmätyöosuuteen | ryhmätyöt | ryhmätyöosuuden | pienryhmiin | loppukeskusteluun
            loppukeskustelun
        """,
        "bit": """
            vähän | hieman | hiukan | hitusen | pikkuisen | hivenen | vähäsen | vartin | puoli tuntia | # minuuttia
            # min | tunnin | muutaman minuutin | jonkin verran | kymmenisen minuuttia | reilusti | varttia
        """,
        "asti": "asti | saakka | saakka vain | asti vain",
        "list": """
            lista* | listo* | postituslist* | jakelulist* | sähköpostilist* | postilist* | osoitelist* | rekister*
            uutiskirje* | jakelu* | jakelust* | tietokan* | yhteystietorek* | osoitteist* | kutsulist* | listoilta
            luettelo* | osoitteiston
        """,
        "mails": """
            viest* | sähköpost* | postia | posteja | meilej* | meilejä | kutsuja | kutsu | kutsujanne | mainoksia
            uutiskirje* | spämmiä | roskapost* | ilmoituks* | tällaisia | näitä | mitään | tiedotte* | maileja
        """,
        "mydata": """
            minut | mut | meidät | (minun|mun|meidän|) (osoitteeni|osoite|osoitteen|osoitteemme|sähköpostiosoitteeni|
            sähköpostiosoitteemme|sähköpostini|sähköpostimme|nimeni|nimi|tietoni|tietomme|tiedot|yhteystietoni|
            yhteystietomme|yhteystiedot|meiliosoitteeni|mailini|s postini) | tämä (osoite|sähköpostiosoite|sähköposti)
            osoitteemme
        """,
        "minut": """
            minut | mut | minutkin | mutkin | meidät | meidätkin
            (minun|mun|munkin|meidän|) (nimeni|nimi|nimemme|nimet)
            (minulle|mulle|meille|minulleki|meillekin|minullekin) (yksi|1|#|) (paikka|paikan|paikat|paikkaa)
        """,
        "intolist": """
            (osallistuja|ilmoittautumis|) (listalle|listaan|listallenne|listaanne|osallistujalistalle|
            osallistujalistaan|osallistujalistallenne|osallistujiin|osallistujaksi|osallistujiksi|
            osallistujaluetteloon|osallistujien joukkoon|osallistujien listalle|ilmoittautuneisiin|ilmoittautuneeksi|
            mukaan|ylös|mukaan vaan|mukaan siis|mukaan tilaisuuteen|mukaan työpajaan|mukana olevaksi|mukaan listalle|
            mukaan osallistujiin)
        """,
        "thankadj": """
            kauniista | ystävällisestä | mukavasta | hienosta | kivasta | kutsuvasta | mielenkiintoisesta
            kiinnostavasta
            hauskasta | lämpimästä | lämminhenkisestä | arvokkaasta | upeasta | houkuttelevasta | tästä | siitä
            tuosta | teidän | sinun | nopeasta | pikaisesta | hyvästä | tärkeästä | ihanasta | selkeästä
            ystävällisestä ja
            kohteliaasta | huomaavaisesta | loistavasta | uudesta
        """,
        "thankfor": """
            kutsu* | viesti* | viestisi | viestistä* | sähköposti* | meilistä | mailista | tiedosta | tiedoista
            tiedonannosta | muistutuksesta* | muistuttelusta | mahdollisuudesta | tarjouksesta | vastauksesta*
            infosta
            infoista | ohjelmasta | linkistä | kirjeestä* | yhteydenotosta* | yhteistyöstä | avusta | ajatuksesta
            luottamuksesta | kun muistitte | kun muistit | kun ajattelitte | kun kutsuitte | kun kutsuit
            (että|kun|kun te|että te) (kutsuitte|kutsuit|muistitte|muistit|ajattelitte|ajattelit|järjestätte|
            järjestät|pidätte|otitte yhteyttä|laitoit|laitoitte|kyselit|kysyit|kysyitte|pyysit|pyysitte|huomioitte|
            viitsitte) (meitä|minua|mua|meidät|minut|mut|myös|taas|tämän|yhteyttä|viestiä|kysyä|) (myös|mukaan|myös
            mukaan|mukaan myös|)
            kysymästä | kutsumasta | muistamisesta | huomioimisesta | vaivannäöstä* | työstänne | kiinnostuksesta
            kärsivällisyydestä* | ymmärryksestä | ilmoituksesta | järjestämisestä | järjestelyistä | kaikesta | paljon
        """,
        "thanks": """
            kiitos | kiitokset | kiitoksia | kiitti | kiitän | kiitämme | kiitetään | kiittäen | kiitollisena
            kiitoksin
            kiitollinen | kiits | kiitoksii | kiitosta | kiitoksemme | kiitokseni | kiitoo | tack | thanks | thx
        """,
        "nice": """
            hienoa | hieno | hienoo | kivaa | kiva | mahtavaa | mahtava | mukavaa | mukava | upeaa | upea | upeeta
            loistavaa | loistava | loistoo | mainiota | mainio | hyvä | hyvää | mielenkiintoista | mielenkiintoinen
            mielenkiintoiselta | kiinnostava | kiinnostavaa | kiinnostavalta | hyvältä | kivalta | mukavalta | upealta
            mahtavalta | loistavalta | hienolta | mainiolta | hauskaa | hauska | hauskalta | ihanaa | ihana | ihanalta
            tärkeää | tärkeä | tärkeältä | tärkee | tervetullut | tervetullutta | ajankohtainen | ajankohtaista
            hyödyllinen | hyödylliseltä | hyödyllistä | huippua | huippu | huikeaa | huikea | innostava | innostavalta
            kunnianosoitus | ilahduttavaa | ilahduttava | arvokasta | arvokas | lupaavalta | houkuttelevalta | super
            erinomainen | erinomaista | hienoja | hyviä | makeeta | siistiä | siisti | kiinnostavia | rakastan
        """,
        "nicething": """
            aloite | idea | aihe | aiheet | hanke | ohjelma | juttu | tilaisuus | työpaja | tapahtuma | projekti
            kutsu
            konsepti | ajatus | aloitteet | asia | työ | työtä | homma | päivä | kokonaisuus | ohjelmaa | teema
            teemat
            avaus | uutinen | uutisia | aihepiiri | juttua | hanketta | tilaisuutta | tapahtumaa | aihetta
        """,
        "regards": """
            terveisin | terveiset | terv | terveisiä | terkuin | terkut | terkkuja | terkkuin | terveisi | tervein
            toivotuksin | terveisen | terveisten kera | *terveisin | *terkuin
        """,
        "kindly": """
            ystävällisin | ystävällisesti | parhain | parhaimmin | lämpimin | lämpöisin | aurinkoisin | kesäisin
            keväisin
            syksyisin | talvisin | hyvin | iloisin | rakkain | kiitollisin | yst | kauneimmin | kollegiaalisin
            kevätterveisin
            kaunein | aamuisin | innokkain | kiireisin | arvostavin | pahoittelevin | odottavin | sydämellisin
            raikkain
            paljon | iloisen | parhaat | lämpimät | sateisin | virtuaalisin | mukavin | kiittävin | yhteistyö
        """,
        "kerta": """
            (tällä|tältä) (kertaa|erää) | tänä vuonna | tänä kesänä | tällä kerralla | tänään
        """,
        "soft1": """
            nyt | kyllä | valitettavasti | silloin | siis | tällä kertaa | tällä erää | kuitenkin | tosiaan | sitten
            sit | tänä vuonna | siksi
        """,
        "thenw": """
            silloin | sillon | tuolloin | tällöin | (sinä|tuona|kyseisenä|samana|juuri sinä|juuri tuona) (päivänä|
            aamuna|ajankohtana|aikana|aamupäivänä|viikkona) | (siihen|samaan|tuohon|juuri siihen|juuri samaan|
            kyseiseen) aikaan | juuri (silloin|tuolloin) | just (silloin|sillon)
            koko (silloisen|sen|tuon|kyseisen) (viikon|päivän|ajan)
        """,
        "softn1": """
            nyt | kyllä | valitettavasti | siis | kuitenkin | tosiaan | sitten | sit | siksi | jo | ikävä kyllä
            harmi kyllä | itse | näet | nimittäin | juuri | just | vielä
        """,
        "softn": """
            <softn1> | <softn1> <softn1>
        """,
        "be": """
            olen | olemme | oon | ollaan | lähden | lähdemme | lähdetään | olen itse | oon ite
        """,
        "place": """
            lomalla | kesälomalla | vuosilomalla | talvilomalla | lomamatkalla | lomareissulla | äitiyslomalla
            vanhempainvapaalla | hoitovapaalla | isyysvapaalla | opintovapaalla | virkavapaalla | sapattivapaalla
            sairaslomalla | sairauslomalla | sairaana | kipeänä | matkoilla | matkalla | matkustamassa
            työmatkalla | virkamatkalla | komennusmatkalla | reissussa | reissulla | ulkomailla | ulkomaanmatkalla
            reissun päällä | sairaalassa | leikkauksessa | hautajaisissa | häissä | ristiäisissä | synnyttämässä
            valmistujaisissa | mökillä | leirillä | komennuksella | lomautettuna | lomautettu | karanteenissa
            vuorotteluvapaalla | etelässä | opintomatkalla | luokkaretkellä | leirikoulussa | tien päällä
            lentokoneessa | lennolla | laivalla | junassa | vanhempainvapaalla | perhevapaalla | talkoovapaalla
            vaelluksella | purjehtimassa | kuntoutuksessa | risteilyllä | festareilla | sukujuhlissa | yo juhlissa
            kertausharjoituksissa | <abroad>
        """,
        "busynoun": """
            kokous | palaveri | tentti | oppitunti | tunteja | oppitunteja | luento | työvuoro | vuoro | lääkäri
            lääkäriaika | hammaslääkäri | leikkaus | muutto | koe | kokeet | työkeikka | asiakastapaaminen
            tapaaminen | koulutus | opetusta | hautajaiset | häät | lomaa | loma | kesäloma | tilintarkastus
            vieraita | deadline | työmatka | esitys | inventaario | työhaastattelu | pääsykoe | pääsykokeet
            väitöstilaisuus | valmistujaiset | remontti | iltavuoro | aamuvuoro | yövuoro | päivystys | leiri
            juhlat | töitä | liikaa töitä | liian kiire | kiire | kiireitä | kova kiire | hirveä kiire
            toista menoa | menoa | menoja | muuta menoa | vapaapäivä | ensi ilta | harjoitukset | vuosikokous
            hallituksen kokous | johtoryhmän kokous | tilaisuus | keikka | asiakkaita | ajanvaraus
            kehityskeskustelu | webinaari | messut | neuvottelu | oikeudenkäynti | ylioppilasjuhlat | rippijuhlat
            synttärit | ristiäiset | opettajainkokous | tilannekatsaus | projektikokous | etäpalaveri
            tiimipalaveri | viikkopalaveri | meno | muu meno | toinen meno
        """,
        "soft": """
            <soft1> <soft1> | <sorry> | <kerta> | nyt | silloin | tuolloin | sillon | siis | siksi | kuitenkin
            kuitenkaan | itse | näin ollen | <sorry> <kerta> | nyt <sorry> | <sorry> nyt | <sorry> silloin
            sittenkin | sittenkään | lopulta | tällä haavaa | nyt kuitenkin | kaikesta huolimatta | kyllä | ikävä
        """,
        "tome": """
            minulle | mulle | meille | minulta | multa | meiltä | meikäläiselle | meikäläiseltä
        """,
        "must": """
            joudun | joudumme | joudutaan | joudunkin | joudummekin | jouduin | jouduimme
            (minun|mun|meidän|) (täytyy|pitää|tulee|täytynee|täytyykin|pitääkin|pitänee)
            (minun|mun|meidän|) (on|onkin) (<soft>|) pakko | pakko | pakko kai | aion | aiomme | päätin | päätimme
            päädyimme | päädyin
        """,
        "mine": """
            (osallistumiseni|osallistumisemme|osallistumisen|ilmoittautumiseni|ilmoittautumisemme|ilmoittautumisen|
            tuloni|tulomme|paikkani|paikkamme|varaukseni|varauksemme|paikkavarauksen|mukanaoloni)
        """,
        "drop": """
            (perumaan|peruuttamaan|perua|peruuttaa) (nyt|<soft>|) (<mine>|tämän|tämä|) (<soft>|)
            (tämä|tämän|tän|tää|se|osallistuminen|osallistumisen|tämä tilaisuus|tämä työpaja|tilaisuus|työpaja|tämä
            kerta) (<soft>|) (jättämään|jättää|jätettävä) (<soft>|) väliin (<soft>|)
            (jättämään|jättää|jätettävä) (<soft>|) (tämä|tämän|tän|tää|se|osallistuminen|tilaisuus|tilaisuuden|
            työpaja|työpajan|) (<soft>|) (väliin|välistä|tulematta|osallistumatta|menemättä) (<soft>|)
            (jäämään|jäädä|jättäytyä|jättäytymään|olemaan) (<soft>|) (tästä|tilaisuudesta|työpajasta|) (<soft>|
            ) (pois|poissa|sivuun|sivussa) (<soft>|)
            (kieltäytymään|kieltäytyä|kieltäydyttävä) (<soft>|) (kutsusta|kutsustanne|kutsustasi|tällä kertaa|
            osallistumasta|)
            (passaamaan|passata|skippaamaan|skipata|luopumaan|luopua) (<soft>|) (tämä|tämän|tän|tää|tästä|
            osallistumisesta|kutsusta|) (<soft>|)
            (vastaamaan|vastata|sanomaan|sanoa) (<soft>|) (kutsuun|kutsuunne|tähän|) (kieltävästi|kielteisesti|ei|
            että ei)
        """,
        "inf": """
            osallistua | osallistumaan | tulla | tulemaan | päästä | pääsemään | olla mukana | olla paikalla
            olla läsnä | saapua | saapumaan | liittyä | lähteä mukaan | tulla mukaan | olemaan mukana
            tulla paikalle | päästä mukaan | osallistua tilaisuuteen | osallistua työpajaan | päästä paikalle
            päästä osallistumaan | kuunnella
        """,
        "whether": """
            pääsenkö | pääsemmekö | tulenko | tulemmeko | osallistunko | osallistummeko | ehdinkö | ehdimmekö
            pystynkö | pystymmekö | onnistuuko | päästäänkö | pääsisinkö | ehtisinkö | tuunko | pääsenkään
            ehdinkään | kerkeenkö | kerkiänkö | olenko mukana | olenko paikalla | olenko töissä | olenko vapaa
            olenko lomalla | olenko silloin töissä | kykenenkö | voinko osallistua | voimmeko osallistua
            voinko tulla | pystytäänkö | ehditäänkö | tullaanko | osallistutaanko | osallistuuko | pääseekö | tuleeko
        """,
        "ican": """
            pääsen | pääsemme | tulen | tulemme | ehdin | ehdimme | osallistun | osallistumme | pystyn | pystymme
            kerkeän | kerkeen | kerkiän | tuun | voin osallistua | voimme osallistua | voin tulla | onnistuu
            päästään
        """,
        "icant": """
            (en|emme) (valitettavasti|sittenkään|silloin|ehkä|kuitenkaan|) (pääse|ehdi|pysty|voi|tule|kerkeä|kerkiä|
            kerkee|osallistu|tuu|kykene) | (pääse|ehdi|pysty|voi|tule|onnistu|päästä|ehditä)
            ei (onnistu|päästä|pysty|ehdi)
        """,
        "icang": """
            pääseväni | pääsevämme | ehtiväni | ehtivämme | pystyväni | pystyvämme | voivani (osallistua|tulla|)
            voivamme (osallistua|tulla|) | osallistuvani | osallistuvamme | tulevani | tulevamme
            olevani (mukana|paikalla|tulossa) | onnistuvan | kykeneväni
        """,
        "where": """
            mukaan | paikalle | osallistumaan | tulemaan | mukana | paikalla | silloin | tilaisuuteen | työpajaan
            tulla | osallistua
        """,
        "soon": """
            myöhemmin | pian | huomenna | lähiaikoina | lähipäivinä
            (heti|ehkä|viimeistään|vielä|) (ensi|tällä|tulevalla|seuraavalla) viikolla | ensi viikon aikana
            viikon aikana | viikonlopun jälkeen | heti kun | kun (tiedän|tiedämme|asia selviää|selviää|varmistuu)
            kunhan (tiedän|tiedämme|asia selviää|selviää|varmistuu) | mahdollisimman pian | lähempänä | ajoissa
            tuonnempana | (viikon|parin päivän|muutaman päivän|lähipäivien) (sisällä|kuluttua|päästä|aikana)
            loppuviikosta | alkuviikosta | viimeistään | hyvissä ajoin | jahka | myöhemmin (tällä|ensi) viikolla
            lähempänä ajankohtaa | asap | iltapäivällä | illalla | tänään | ylihuomenna | vielä tänään
            kesäkuun alussa | kuun vaihteessa | niin pian kuin mahdollista | jossain vaiheessa
        """,
        "boss": """
            pomolta | pomolle | pomon kanssa | esimieheltä* | esimiehelle* | esimiehen* kanssa | esihenkilöltä*
            esihenkilölle* | esihenkilö* kanssa | johdolta | johdolle | johdon kanssa | johtajalta | johtajalle
            johtajan kanssa | johtajaltani | hallitukselle* | hallitukselta* | hallituksessa* | hallituksen kanssa
            johtoryhmälle* | johtoryhmässä* | johtoryhmältä | kollegoilta* | kollegoille* | kollegoiden* kanssa
            kollegojen kanssa | kollegalta* | kollegani kanssa | tiimin* kanssa | tiimille* | tiimissä* | tiimiltä
            kotona | kotiväeltä | vaimolta | vaimon kanssa | mieheltä | puolisolta | puolison kanssa
            perheen kanssa | kotiväen kanssa | kalenterista* | kalenterini | kalenterin | kalenteria | kalenteriani
            työvuorot | työvuoroni | työvuorolista* | aikatauluni | aikataulut | aikatauluja | aikataulun
            aikataulua | kokouksessa | kokouksessamme | seuraavassa kokouksessa* | hallituksemme kokouksessa
            hallituksen kokouksessa | sisäisesti | porukalla | työyhteisössä | puheenjohtajalta*
            puheenjohtajalle* | puheenjohtajan* kanssa | työkavereilta* | työkavereiden* kanssa | joltakulta
            muilta | muiden kanssa | henkilökunnalle | henkilökunnalta | lautakunnassa | lautakunnalle | jäseniltä
            jäsenten kanssa | yhdistyksessä | toimistolla | talon sisällä | talossa
        """,
        "check": """
            tarkistan | tarkistamme | tarkistetaan | tarkastan | tarkastamme | tarkastetaan | tsekkaan | tsekkaamme
            tsekkailen | selvitän | selvitämme | selvitetään | selvittelen | selvittelemme | kysyn | kysymme
            kysytään | kyselen | kysellään | kyselemme | katson | katsomme | katselen | keskustelen | keskustelemme
            keskustellaan | neuvottelen | neuvottelemme | mietin | mietimme | mietitään | harkitsen | harkitsemme
            harkitaan | pohdin | pohdimme | pohditaan | puhun | puhumme | juttelen | jutellaan | vien | viemme
            viedään | käsittelemme | käsitellään | esittelen | esitän | varmistan | varmistamme | varmistelen
            tutkin | kartoitan | kartoitamme | otan | otamme
        """,
        "checkinf": """
            kysyä | kysyn | tarkistaa | tarkastaa | selvittää | miettiä | harkita | keskustella | keskustelemaan
            kysymään | tarkistamaan | selvittämään | miettimään | katsoa | kattoa | varmistaa | tsekata
            neuvotella | sopia | tarkistettava | selvitettävä | kysyttävä | mietittävä | harkittava | kysellä
            jutella | puhua | pohtia | tutkia | katsoa kalenteria
        """,
        "tell": """
            ilmoitan | ilmoitamme | ilmoitetaan | ilmoittelen | ilmottelen | ilmoitellaan | vahvistan | vahvistamme
            vahvistetaan | vahvistelen | kerron | kerromme | kerrotaan | vastaan | vastaamme | vastataan | laitan
            laitamme | laitetaan | saatte | saat | saatte kuulla | lähetän | lähetämme | annan | annamme
            ilmoittaudun | ilmoittaudumme | kuittaan | kuittaamme | varmistan | varmistamme | informoin
            informoimme | palautan | ilmoittaa | vahvistaa | kertoa | vastata | varmistuu | selviää | tiedotan
            tiedotamme | tiedän | tiedämme | nimeän | nimeämme | päätän | päätämme | päätetään
        """,
        "ask2": """
            lähettäkää | lähetä | lähetätkö | lähetättekö | lähettäisit | lähettäisitte | laita | laitatko
            laitattekko | laitattekö | laittakaa | laittaisit | laittaisitte | laittaisitko | laittaisitteko
            kerro | kertokaa | kertoisit | kertoisitte | kertoisitko | kertoisitteko | kerrotko | kerrottehan
            ilmoita | ilmoittakaa | ilmoittaisit | ilmoittaisitte | ilmoittaisitko | ilmoittaisitteko | ilmoitatko
            ilmoitattehan | vahvista | vahvistakaa | vahvistatko | vahvistattehan | vahvistaisit | vahvistaisitteko
            soita | soittakaa | soittaisitko | soitatko | tarkista | tarkistakaa | toimita | toimittakaa
            toimittaisitteko | välitä | välittäkää | välittäisittekö | välittäisitkö | jaa | jakakaa | jakaisitteko
            lisää | lisätkää | lisäisittekö | korjaa | korjatkaa | korjaisitteko | muuta | muuttakaa
            muuttaisitteko | päivitä | päivittäkää | selitä | selittäkää | neuvo | neuvokaa | auta | auttakaa
            ohjaa | ohjatkaa | siirrä | siirtäkää | vaihda | vaihtakaa | anna | antakaa | toimitattehan | heitä
            heittäkää | pistä | pistäkää | laitathan | laittakaahan | tarkentaisitteko | tarkentakaa | tarkenna
            muistuta | muistuttakaa | nakkaa | vinkatkaa | huomioikaa | huomioithan | huomioittehan | huomioi
            ottakaa huomioon | ota huomioon | postittakaa | maililla
        """,
        "askthing": """
            linkki* | link* | zoomlink* | zoom-link* | zoom link* | tallen* | tallente* | ohjelma* | ohjelman
            aikataul* | materiaal* | diat | dioja | dia* | kalvo* | kalvot | esityks* | todistu*
            osallistumistodist* | lasku* | tieto* | tiedot | tietoja | lisätieto* | lisätietoa | lisätietoja
            infoa | ohje* | ohjeet | kutsun uudelleen | kutsun uudestaan | kutsu uudelleen | viesti* | viestiä
            vahvistu* | salasan* | tunnuks* | osoit* | puhelinnumer* | kalenterikutsu* | kalenterimerkin*
            pöytäkirja* | yhteenve* | muistio* | nauhoit* | tallennetta | esite | esitteen
        """,
        "aside": """
            linkki* | linki* | link* | zoomlink* | liite | liitteen | liitettä | liitteenä | liitteet
            liitetiedost* | tiedosto* | pdf | pdfää | kamera* | kameraa | web-kamera* | webkamera* | mikrofoni*
            mikki* | mikin | kuuloke* | ääni | äänen | ääntä | äänet | äänentoisto* | yhteys | yhteyde* | yhteyks*
            nettiyhtey* | netti | netin | internet* | verkkoyhtey* | laite | laitteet | tietokone* | läppäri*
            kone | koneen | koneessa | konee* | ohjelmisto* | salasana* | tunnus | tunnuks* | kirjautumi*
            kirjautu* | lomake | lomakke* | lomaket* | ilmoittautumislom* | ilmoittautumislink* | ilmoittautuminen
            ilmoittautumisen | ilmoittautumisia | tallenne | tallente* | tallenn* | nauhoit* | diat | dioja | dioj*
            kalvot | kalvoj* | materiaal* | todistu* | esityks* | esitys | ohjelmaa | ohjelman | aikataulun
            tulkkaus* | tulkkau* | käännös* | tekstity* | roskapost* | sähköposti | selain | selaim* | sivu | sivut
            sivusto* | nappi | nappia | painike* | zoomiin | zoom-sovellu* | sovellus | sovellu* | teamsiin
            puhelin | puhelimen | parkki* | pysäköint* | sivulla | sivulle | esityskieli | englantia | romaniaa
            kieltä | kielitait*
        """,
        "heads": """
            henkilö* | henkeä | henkee | tyyppii | kaverii | hlö | hlöä | hlo | hloa | osallistujaa | ihmistä
            kollegaa | työntekij* | jäsentä | jäsenistä | opiskelijaa | oppilasta | tyyppiä | kappaletta
            edustajaa | naista | miestä | opettajaa | hallituksen jäsentä | viranhaltijaa | luottamushenkilöä
            asiantuntijaa | yrittäjää | käsityöläistä | vapaaehtoista | virkailijaa | aktiivia | tutkijaa
            taiteilijaa | nuorta | ohjaajaa | koordinaattoria | harjoittelijaa | kirjastonhoitajaa
            konservaattoria | johtajaa | päällikköä | suunnittelijaa | kuulijaa | lasta | osanottajaa | sielua
            päätä | nuppia | immeistä | osakasta | toimijaa | tuottajaa
        """,
        "perh": """
            ehkä | todennäköisesti | luultavasti | varmaan | varmaankin | mahdollisesti | kenties | saatan
            voi olla että | saatamme
        """,
        "abroad": """
            kreikassa | espanjassa | italiassa | virossa | ruotsissa | saksassa | ranskassa | norjassa | tanskassa
            puolassa | latviassa | liettuassa | kroatiassa | portugalissa | unkarissa | itävallassa | hollannissa
            belgiassa | brysselissä | lontoossa | pariisissa | tukholmassa | berliinissä | roomassa | tallinnassa
            kanarialla | lapissa | thaimaassa | turkissa | amerikassa | yhdysvalloissa | usassa | kanadassa
            japanissa | islannissa | skotlannissa | irlannissa | englannissa | euroopassa | sveitsissä | balilla
            kyproksella | mallorcalla | rodoksella | kreetalla | wienissä | kööpenhaminassa | oslossa | riiassa
            vilnassa | budapestissa | prahassa | barcelonassa
        """,
        "awaythen": """
            <be> (<softn>|) <thenw> (<softn>|) <place> | <be> (<softn>|) <place> (<softn>|) <thenw>
        """,
        "busythen": """
            (minulla|mulla|meillä|mul|itselläni) (on|onkin|ois|olis) (<softn>|) <thenw> (<softn>|) <busynoun>
            (minulla|mulla|meillä|mul) (on|onkin) (<softn>|) <busynoun> (<softn>|) <thenw>
            <be> (<softn>|) <thenw> (<softn>|) (töissä|työvuorossa|kokouksessa|palaverissa|koulutuksessa|muualla|
            toisaalla|varattu|lääkärissä|keikalla|tunnilla|opettamassa)
        """,
        "busy": """
            <be> (<softn>|) (varattu|buukattu|täyteen buukattu|kiireinen|kiireisiä|varattuina|buukattuna)
            (minulla|mulla|meillä|itselläni|) (on|onkin|) (<softn>|jo|) (toinen|toisia|muu|muuta|muita|eräs|tärkeä|
            päällekkäinen|päällekkäisiä|samanaikainen|samanaikaisia|aiemmin sovittu|aiemmin sovittuja|ennalta sovittu|
            ennalta sovittuja|jo sovittu|toinenkin|jo toinen|jo muuta|jo muita|pitkään sovittu|päällekkäistä|
            kiireellinen|pakollinen|sovittu) (kokous|palaveri|meno|menoja|menoa|tilaisuus|tapaaminen|tapaamisia|
            kokouksia|palavereja|sitoumus|sitoumuksia|sitoumuksen|sovittua|sovittuja menoja|työpaja|koulutus|
            koulutusta|ohjelmaa|varaus|tapahtuma|webinaari|työmatka|velvollisuus|velvollisuuksia|velvoite|
            velvoitteita|kiireitä|keikka|opetusta|töitä|esteitä|kokousta|tehtäviä)
            (olen|olemme|oon|ollaan|) (<softn>|jo|) (töissä|työvuorossa|vuorossa|opettamassa|luennoimassa|kokouksessa|
            palaverissa|koulutuksessa|kurssilla|toisessa tilaisuudessa|toisessa kokouksessa|toisessa palaverissa|
            toisaalla|muualla|tentissä|lääkärissä|leikkauksessa|keikalla|oikeudessa|varattuna|kiinni muualla|täyteen
            buukattu|asiakkaalla|tunnilla|menossa muualle|lupautunut muualle|lupautunut toiseen
            tilaisuuteen) (<softn>|koko päivän|koko aamupäivän|koko ajan|)
            (kalenterini|kalenterimme|kalenteri|päivä|päiväni|aamupäiväni|viikkoni|aikatauluni|se päivä|ajankohta|
            aamupäivä) (on|) (<softn>|jo|) (täynnä|täysi|varattu|tukossa|buukattu|ihan täynnä|aivan täynnä|täyteen
            buukattu|jo täynnä|jo varattu|lukossa|menee muihin töihin)
            (muuta|jotain muuta|muita menoja|muuta jo) (sovittuna|sovittu|suunniteltu|suunniteltuna|tiedossa|
            buukattuna|ohjelmassa|luvattuna|kalenterissa|menossa)
            on (<softn>|) (varattu|buukattu|täyteen buukattu|varattuna)
            (menee|menevät|osuu|osuvat|meni|sattuu) (<softn>|) (päällekkäin|ristiin|yksiin|samaan aikaan|samalle
            päivälle|samaan ajankohtaan) | (minulla|mulla|meillä|mul|itselläni) (on|onkin|ois|olis) (<softn>|
            ) <busynoun>
            <busythen>
        """,
        "orgin": """
            (kunnasta|kaupungista|yhdistyksestä|koulusta|koululta|kirjastosta|museosta|yrityksestä|firmasta|
            toimistosta|tiimistä|porukasta|osastolta|yliopistosta|yliopistolta|järjestöstä|laitokselta|talosta|
            seurasta|hallituksesta)
        """,
    },
    strangers="""
        osallistuin | osallistuimme | osallistui | osallistuivat | osallistuttiin | osallistunut | osallistuneet
        tulimme | tulivat | tulin | pääsimme | pääsivät | pääsin | olimme | olivat | ilmoitimme | vahvistimme
        lähetimme
        peruimme | saavuimme | liityimme | otimme | jätimme | talossa | pystyimme | perustaan | matkaan | tulematta
        osallistumatta | tullut | tulleet | pystyin | pystyivät | tulette | tulitte | osallistutte | osallistuitte
        pääsette | vastaanottaa | liittyi | liittyivät | saapui | saapuivat | tulevassa | tulevaan | tulevaa
        ilmoitettiin | vahvistin | vahvistettiin | ilmoitin | lähetin | päässä | päässyt | junasta | kirjoista
        tulosta | tuskin | tutkin | äänellä | sellainen | tulos
    """,
    terms={
        Sense.YES: """
            (noudatan|noudatamme|hyväksyn|hyväksymme) (sitä|sen) (ilolla|mielelläni|kiitollisena|)
            (otan|otin|otimme) (kutsun|kutsunne) (ilolla|kiitollisena|riemulla) vastaan (ja|) (noudatan sitä|
            hyväksyn sen|tulen|osallistun|) | ilmottaudutaan mukaan
            (minä|mä|mie) (tulen|tuun|osallistun|lähden) (kaikkien|meidän kaikkien|porukan|tiimin|koko
            porukan) puolesta
            (olemme|olen|ilmoitamme olevamme|ilmoitan olevani|ollaan) (halukkaita ja valmiita|valmiita|valmis|
            halukkaita|halukas|suostuvaisia|suostuvainen) (osallistumaan|tulemaan|liittymään|olemaan mukana)
            tulen kuulolle
            (kytkeydyn|kytkeydymme|kirjaudun|kirjaudumme|kytkeyvyn|yhdistän|soitan itseni|napsahdan) (mukaan|
            linjoille|sisään|paikalle) | (tätä|tämmöstä|tällaista) (mä|minä|) (oon|olen|on) (oottanu|odottanut|
            ootettu|odotettu)
            (laittakaa|laita|pistäkää|pistä|kirjaa|kirjatkaa|merkkaa|merkatkaa|merkitkää) (vaan|vaikka|vain|toki|
            ihmeessä|kans|myös|) (mutkin|minutkin|meidätkin|munki|mutki|minutki|mukin) (listaan|listalle|mukaan|ylös|
            lystiin|joukkoon|sakkiin|)
            (blokkasin|blokattu|varasin|raivasin|tyhjensin|rauhoitin|pyhitin|pyhitän|rauhoitan|varattu|lukitsin|
            buukkasin|bookkasin|pidin|pidän|otin) (jo|) (aamupäivän|koko aamupäivän|aamun|päivän|ajan|sen aamun|
            keskiviikon|keskiviikkoaamun|kalenterin|kalenterista (aamupäivän|aamun|päivän|ajan|tilaa)) (kalenterista|
            kalenterissa|tälle|tälle tilaisuudelle|teille|teitä varten|tätä varten|vapaaksi|tyhjäksi|)
            (löysin|löyty|löytyi|kaivoin|raivasin|järkkäsin|tein) (raon|kolon|tilaa|tilan|aikaa|slotin|välin|
            paikan) (kalenterista|kalenteriin|aikataulusta|tälle|)
            (kymppinä|silloin|sillon|kymmenentenä|sen aamun|koko ajan|) (olen|oon|ollaan|olemme) (teidän|teijän|
            tiijän|käytettävissänne|kuulolla koko ajan|kuulolla alusta loppuun)
            (ei|eihän|eipä|en|enhän) (tätä|tämmöistä|tällaista|tommosta|sitä|) (voi|vois|voisi|raski|raaski|saa|
            kehtaa|halua|haluu|viitti|malta) (missata|skipata|ohittaa|jättää väliin|sivuuttaa|missaa|skippaa) (tätä|
            mitenkään|)
            (ei|eihän) (tästä|tämmösestä) (voi|vois|kehtaa) (kieltäytyä|jäädä pois|olla pois|jäädä paitsi)
            (ei|eikä) (tarvii|tarvitse|tarvi|tartte) (mua|minua|meitä|) (kahdesti|kahta kertaa|toista
            kertaa) (pyytää|kutsua|käskeä|houkutella)
            (meidät|minut|mut|meitin|meidätkin|minutkin|mutkin) (saa|saat|saatte|voi|voit|voitte) (laskea|laskee|
            lukea|laittaa|listata|) mukaan (listaan|listalle|joukkoon|)
            (ilmoitan|ilmoitamme|ilmoitetaan) (noudattavani|noudattavamme|vastaanottavani|vastaanottavamme|ottavani
            vastaan|hyväksyväni) (kutsuanne|kutsunne|kutsua|ystävällistä kutsuanne)
            (otan|otamme|otetaan) (sen|kutsun|kutsunne|kutsusi|tarjouksen|haasteen) (ilolla|kiitollisena|mielihyvin|
            mielelläni|suurella ilolla|kiittäen|kunnialla|) vastaan
            on (kunnia|ilo|suuri kunnia|hienoa|mahtavaa|mukava) (saada|päästä|olla) (olla|) (mukaan|mukana|osallistua|
            osallistumaan|kuulolla)
            (sain|sait|saitte|tartuin|innostuin) (kipinän|minut vakuuttuneeksi|puhuttua mut mukaan|koukkuun)
            (minut|mut|meidät) (puhuttiin|on puhuttu|sai puhuttua) mukaan
            (vakuutuin|innostuin) ja (tulen|ilmoittaudun)
            (laitoin|pistin|asetin) (jo|) (muistutuksen|hälytyksen|herätyksen|muistutuksenkin) (luuriin|kännykkään|
            puhelimeen|kalenteriin|päälle|)
            (hyväksytään|hyväksyn|hyväksymme|myönnetään) (osallistuminen|osallistumiseni|kutsu|)
            (merkitään|merkitkää|kirjatkaa|ilmoittakaa) (minut|meidät|allekirjoittanut) (osallistujaksi|
            osallistujiksi|läsnäolijaksi|mukaan)
            läsnä (kuten aina|niin kuin aina|niinku aina|taas|tietysti|totta kai|ollaan)
            mukana (kuten aina|niin kuin aina|niinku aina|taas|tietysti|totta kai|ollaan|menossa|heti alusta|alusta
            loppuun|loppuun asti)
            (mä|minä|mie|miä|mää|meikä|meikäläinen|meikäläine) (lähen|lähden|tuun|tulen|oon|olen) (meiltä|meiltä
            mukaan|mukaan|mukkaan|messiin|messissä|mukana|linjoille|linjoilla|kans|myös|)
            (päätimme|päätettiin|sovittiin|sovimme) (porukalla|tiimissä|toimistolla|)(että|et) (minä|mä|mie) (lähden|
            lähen|menen|osallistun|tulen|tuun) (meiltä|)
            (hyppään|hypätään|hyppäämme|loikkaan|pomppaan|änkeän|änkeen|tunkeudun|kömmin|istahdan) (kyytiin|
            mukaan|linjoille|messiin|koneen ääreen|ruudun ääreen|seuraan|sakkiin)
            (jo|jopa) vain (tulen|tuun|osallistun|lähden) | (katsotaanpa|katotaan) (tämäkin|tääki)
            (otettu|pantu|laitettu) (korvan taakse ja kalenteriin|kalenteriin)
            varatkaa (mulle|minulle|meille|mullekin) (tuoli|ruutu|ikkuna|paikka|yksi|paikka eturivistä)
            (<sure>|jes|joo|jees|juu|jep|mielelläni|mielellämme|ilolla) (mukaan|mukana|paikalla|messiin|messissä|
            linjoilla) | mukaan (vaan|vain|siis) | (tänne|mulle|minulle|meille) (yksi|#) (paikka|paikkaa)
            (olen|oon|ollaan) in | (en|emme|enkä|emmekä|etten|ettemme) (voi|pysty) (vastustaa|sanoa ei|kieltäytyä|
            kieltäytymään)
            <sure> | kyllä (kiitos|toki|vain|vaan|mielelläni|mielellämme|mielellään|tietysti|varmasti|kyllä|
            ehdottomasti|ilman muuta) | <sure> <joy> | <joy>
            joo | juu | jees | jes | jep | jepjep | jep jep | joo joo | juujuu | joopa joo | juu kyllä | joo kyllä
            joojoo | juupa juu | jooo | juuu | jess | yes | jo vain | jo toki | joo toki | joo totta kai
            joo tottakai | joo ehdottomasti | jees kiitos | joo kiitos | juu kiitos
            (no|) (mikä ettei|mikäs siinä|miksipä ei|miksi ei|miksei|mikä jottei|mikäpä siinä|mikäs ettei)
            kiitos kyllä | <thanks> kyllä kiitos | sovittu | sovittu juttu | tehdään niin | kiinni veti
            mukana | messissä | paikalla | läsnä | linjoilla
            (merkitse|merkitkää|merkkaa|merkatkaa|kirjaa|kirjatkaa|laita|laittakaa|laitathan|laitahan|laittakaahan|
            pistä|pistäkää|pistähän|ilmoita|ilmoittakaa|ilmoitathan|ilmoittakaahan|varaa|varatkaa|ota|ottakaa|laske|
            laskekaa|lisää|lisätkää|lisääthän|pane|pankaa|ynnää|laitatteko|laitatko|voitko merkitä|voitko laittaa|
            voitteko merkitä|voitteko laittaa) (siis|vaan|vain|toki|ihmeessä|myös|nyt|sit|sitten|heti|) <minut> (siis|
            vaan|vain|toki|myös|nyt|sinne|siihen|teidän|) (teidän|sinne|) <intolist>
            (merkitse|merkitkää|merkkaa|merkatkaa|kirjaa|kirjatkaa|ilmoita|ilmoittakaa|varaa|varatkaa|laske|
            laskekaa) (siis|vaan|vain|toki|ihmeessä|myös|) <minut>
            (nimi|nimeni|mun nimi|nimemme) (listaan|listalle|ylös)
            (laittakaa|laita|pistä|pistäkää) (nimi|nimeni|nimemme|mun nimi) (listalle|listaan|ylös)
            <minut> (voi|voitte|saa|saatte|voit|saat) (laskea|laittaa|merkitä|kirjata|merkata|lisätä) (<intolist>|)
            (varaan|varaamme|varaisin|otan|varasin) (heti|tästä|täten|itselleni|) (itselleni|) (paikan|yhden paikan|
            paikkani|oman paikkani)
            <minut> (mukaan|listalle) (kiitos|)
            (voit|voitte|saat|saatte) (laittaa|merkitä|kirjata|laskea|merkata|lisätä) <minut> (<intolist>|)
            (voit|voitte) (luottaa|laskea) (minuun|meihin|sen varaan) | minuun voi luottaa | meihin voi luottaa
            (on|laitoin|laitettu|merkitsin|merkitty|merkittynä|merkkasin|merkattu|lisäsin|lisätty|pistin|varasin|
            lukittu|kirjattu|laitan|merkitsen|pistän|pistetään|laitetaan|merkitsimme|laitoimme|on merkitty|on
            laitettu|kirjasin|laitettiin|merkkaan|tallensin|on jo|menee) (jo|tämän|sen|ajan|päivän|ajankohdan|
            tapahtuman|) (jo|) (kalenteriin|kalenteriini|kalenteriimme|kalenterissa|kalenterissani|kalenterissamme|
            kalenteriinkin|allakkaan|almanakkaan)
            (olen|olemme|oon) (jo|) (varannut|varanneet|merkinnyt|merkinneet|laittanut|laittaneet|varannu) (päivän|
            ajan|aamupäivän|ajankohdan|tämän|sen|keskiviikon|aamun|) (kalenterista|kalenteriin|kalenteriini|
            kalenteriimme|kalenteristani|tätä varten|tilaisuutta varten)
            (varasin|varasimme|raivasin|olen varannut|olemme varanneet) (jo|) (päivän|ajan|aamupäivän|ajankohdan|
            kalenterista tilaa)
            (minun|mun|meidän|omasta) (puolesta|puolestani|puolestamme) (sopii|käy|ok|onnistuu|kyllä|jees|hyvä|asia
            on ok) (hyvin|mainiosti|)
            (otan|otamme|otetaan) (<joy>|kiitollisena|kiitollisina|) (ystävällisen|) (kutsun|kutsunne|kutsusi) (<joy>|
            kiitollisena|) vastaan
            (otan|otamme|otetaan) (<joy>|kiitollisena|) vastaan (ystävällisen|) (kutsun|kutsunne|kutsusi)
            (hyväksyn|hyväksymme|noudatan|noudatamme) (<joy>|) (ystävällisen|ystävällistä|) (kutsun|kutsunne|kutsusi|
            kutsua|kutsuanne|kutsuasi)
            (vastaan|vastaamme) (<joy>|) (kutsuun|kutsuunne|) (myöntävästi|myönteisesti|kyllä)
            (vastaus|vastaukseni|vastauksemme) (on|) (kyllä|myönteinen|myöntävä|joo)
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) .. (jätä|jättäisi|jätetä|jätettäis|jätettäisi) (tätä|
            ) väliin | (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) .. (jätä|jättäisi) tätä .. väliin
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (tätä|missään nimessä|mistään hinnasta|todellakaan|
            kyllä|halua|haluaisi|tahdo|voi|tahtoisi|aio|haluta|todellakaan halua|missään nimessä halua|missään
            tapauksessa|ikinä|) (tätä|kyllä|missään nimessä|) (missaa|missaisi|missata|skippaa|skipata|jättää tätä
            väliin|jättää väliin|jäädä paitsi|jäädä pois|jäädä tästä paitsi|jäädä tästä pois|jää tästä pois|jää tästä
            paitsi|jäisi tästä pois|jäisi tästä paitsi|jäisi pois|jää pois|jää paitsi|päästää tätä ohi|olla poissa|
            ole poissa|puutu|puuttuisi|puuttua|päästää ohi) (tätä|tästä|)
            (ei|eipä) (<soft>|missään nimessä|missään tapauksessa|mistään hinnasta|todellakaan|varmasti|) (jää|jäisi|
            jätetä|jättäis) (<tome>|tämä|todellakaan|varmasti|) (tämä|) väliin
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (voi|voisi|malta|raaski|voida) olla (tulematta|
            osallistumatta|menemättä)
            (miten|kuinka) (voisin|voisimme|sitä voisi|voisinkaan) (jättää tämän väliin|jättää väliin|kieltäytyä|olla
            tulematta|olla osallistumatta|sanoa ei)
            (mikään|mikää|kukaan) ei (voi|voisi|) (estä|estää|estäisi|pidättele) (minua|meitä|mua) (tulemasta|
            osallistumasta|poissa|)
            (osallistumiseni|osallistumisemme|läsnäoloni|läsnäolomme|paikkani|ilmoittautumiseni) (on|) (siis|nyt|
            täten|) (vahvistettu|varma|varmistettu|varmistunut|selvä|ok)
            osallistuminen (on|) (vahvistettu|varmistettu|varmistunut|varma)
            (ilmoitan|ilmoitamme|vahvistan|vahvistamme|ilmoitetaan|ilmoittaisin|ilmoittaisimme) (täten|siis|
            mielelläni|ilolla|<joy>|samalla|) (oman|meidän|minun|yhdistyksemme|organisaatiomme|) (osallistumiseni|
            osallistumisemme|osallistumisestani|osallistumisestamme|osallistuvani|osallistuvamme|osallistumisen|
            läsnäoloni|läsnäolomme|tuloni|tulomme|tulostani|tulevani|tulevamme|mukanaoloni|olevani mukana|olevamme
            mukana|olevani tulossa|olevani paikalla)
            (kirjaan|kirjaamme|merkitsen|lisään|laitan|pistän|kirjoitan|ilmottaudun) (itseni|itsemme|minut|meidät|
            nimeni|nimemme|oman nimeni) (<intolist>|) | (ilmoitan|ilmoittaisin|ilmoitamme|ilmoittaisimme|ilmoitan
            mukaan|ilmoitamme mukaan|ilmoittaisin mukaan|ilmoitan työpajaan|ilmoitan tilaisuuteen) (itseni|itsemme|
            minut|meidät) (mukaan|)
            (tässä|tämä on|tällä) (ilmoittautumiseni|ilmoittautumisemme)
            (haluan|haluamme|haluaisin|haluaisimme|tahdon|halutaan|haluttais|voisin|voisimme) (siis|<sure>|<joy>|
            täten|) (ilmoittautua|ilmoittaa itseni|ilmoittaa meidät) (mukaan|osallistujaksi|osallistujiksi|)
            (haluan|haluamme|tahdon|tahdomme|halutaan) (siis|<sure>|<joy>|) <inf>
            (ilmoittautuminen|ilmoittautumislomake) (on|) (jo|) (tehty|hoidettu|lähetetty|täytetty)
            (täytin|lähetin|täytimme|lähetimme) (jo|juuri|) (ilmoittautumisen|ilmoittautumislomakkeen)
            on (minulle|meille|) (suuri|) (ilo|kunnia) (osallistua|tulla|olla mukana|saada osallistua|päästä mukaan)
            (ilo|kunnia) (on|) (minun|meidän|) (osallistua|tulla|olla mukana)
            (mukava|kiva|hienoa|hieno|mahtavaa|ihanaa|kivaa) (tulla|päästä|osallistua|olla) (mukaan|mukana|)
            (odotan|odotamme|odotellaan|odottelen) (jo|) innolla (osallistumista|mukanaoloa|pääsyä mukaan)
            (nähdään|tavataan|törmätään) (siis|sitten|siis sitten|jo|) (silloin|siellä|linjoilla|zoomissa|ruudulla|
            ruudun ääressä|ruudun takana|työpajassa|tilaisuudessa|webinaarissa|verkossa|# päivä|tapahtumassa|etänä|
            kesäkuussa|netissä|kymmenes|siellä sitten)
            (saat|saatte) (minut|meidät|mut) (mukaan|linjoille|paikalle)
            (et|ette) (pääse|tule|pääs) (minusta|meistä|musta) eroon
            osallistuminen (kyllä|varma|vahvistettu|ok) | (aamupäiväni|aamupäivä|keskiviikkoaamuni) on (teidän|teille
            varattu|varattu teille)
            (paitsi|lukuun ottamatta|muu kuin|muut kuin|muu ku) (minä|minua|minun|mä|me) | minua lukuun ottamatta
            (minun|mun) lisäkseni | kukaan muu kuin minä
            (minä|minä itse|mä) tai (kollegani|kollega|johtaja|rehtori|joku|esimieheni|sihteeri|vaimoni|mieheni|
            työkaverini)
        """,
        Sense.NO: """
            (luulen|uskon|arvelen|vaikuttaa|näyttää) (ettei|että ei) (tämä|se|tää|aihe) (oikein|) (ole|oo|
            sovi) (meille|minulle|meitä varten|meidän juttu) | (ehkä|kenties) (sitten|sit|sitte) (livenä|kasvotusten|
            kun on livenä|paikan päällä) | eipä taida | ei taida (onnistua|sopia|tulla)
            (kesäkuumme|kesäkuuni|kesäkuu|kalenterimme|kalenterini|kalenteri|aikataulumme|aikatauluni|kesämme|kesäni|
            viikkomme|päivämme) (on|ovat) (jo|) (aivan|ihan|täysin|tupaten|piripintaan|jo aivan|) (täynnä|täys|
            täyteen buukattu|buukattu|varattu|täyteen ahdettu|tukossa)
            (en|emme|mä en|ei) (enää|ennää|nyt|) (jaksa|jaksais|viitsi|kykene|pysty) (enää|enempää|yhtään|nyt|
            yhtäkään|) (yhtään|yhtäkään|enää|) (zoomia|zoomeja|etäkokousta|kokousta|webinaaria|tapaamista|ruutua|
            työpajaa|palaveria|etätapaamista) | (ei|eipä) (nyt|oikein|) (ole|oo) (nyt|oikein|) (päätä|voimia|paukkuja|
            energiaa|intoa|virtaa|aikaa) (työpajoille|työpajaan|tällaiseen|zoomille|kokouksille|millekään|
            tapahtumille|enää)
            (päätin|päätimme|päädyin|päädyimme|aion|aiomme) (tällä kertaa|nyt|tällä erää|) (jäädä|jäämään|pysyä|
            pysymään) (sivuun|kotiin|syrjään|taka alalle|pois)
            (jään|jäämme|jäädään) (tällä kertaa|nyt|tällä erää|) (sivuun|syrjään|taka alalle)
            (laitoksemme|yrityksemme|yhdistyksemme|kuntamme|koulumme|järjestömme|säätiömme|organisaatiomme|
            toimistomme|museomme|kirjastomme|osastomme|kaupunkimme|seuramme|firmamme) (ei|ei valitettavasti|ei tällä
            kertaa) (lähetä|nimeä|voi lähettää|pysty lähettämään|osallistu|voi osallistua|pysty osallistumaan|ole
            edustettuna) (edustajia|edustajaa|edustajaansa|ketään|osallistujia|tilaisuuteen|)
            (ei|emme|en) (valitettavasti|tällä kertaa|) (lähetä|nimeä|lähetetä|voi lähettää) (edustajia|edustajaa|
            ketään|osallistujia|osallistujaa)
            (pankaa|pistäkää|merkitkää|laittakaa|pane|pistä|laita|merkitse|kirjatkaa) (minut|mut|
            meidät) (poissaoleviin|poissaolevaksi|poissaolijoihin|estyneisiin|estyneeksi|poissaolijaksi)
            (joudun|jouvun|täytyy|pitää|joudumme) (tällä kertaa|nyt|valitettavasti|) (sanomaan|sanoa|vastaamaan|
            vastata) (ei|kieltävästi|kiitos ei) | (ajankohta|aika|hetki|päivä) (ei|ei valitettavasti) (ole|oo|
            satu) (meille|minulle|mulle|) (yhtään|oikein|kovin|lainkaan|ollenkaan|nyt|) (sopiva|hyvä|otollinen|
            suotuisa|paras|hyvään saumaan) | (jää|jääpi|jäädään) (toiseen kertaan|toiseen kertaan sitten|seuraavaan
            kertaan|ensi kertaan|toiselle kerralle) | (en|enkä|emme) (enää|ennää) (lähde|lähe|ala|rupea|sekaannu|
            osallistu) (hankkeisiin|projekteihin|tällaiseen|mihinkään|tähän)
            (ei|eipä) (taida|taia|taitane|ole|oo|tunnu) (olla|) (minun|mun|meidän|meitin|meikäläisen|tämän pojan|
            vanhan) (heiniäni|heiniä|heiniämme|juttuni|juttuja|juttumme|juttu|alaani|alaamme|alaa|ominta alaa|pala
            kakkua|kupin teetä|laji|lajini|hommia|hommiani|aihe|aiheeni|aiheemme)
            (älkää|älä|elekää|elkää) (minua|mua|meitä|meikäläistä) (laittako|laita|merkitkö|merkitkö|merkkaa|odottako|
            odota|laske|laskeko|kirjatko|listatko|ilmoittako) (mukaan|listaan|listalle|)
            (minua|mua|meitä) (ei kannata|ei tarvitse|ei tarvi|on turha) (laittaa|merkitä|odottaa|odotella|
            laskea) (listaan|listalle|mukaan|paikalle|)
            (eikä|ei) se (oikein|) (osu|kosketa|sovi|liity|kuulu) (meihin|meitä|minuun|minua|meille|meidän (alaan|
            toimialaan|toimintaan)|toimintaamme) | (aihe|teema|sisältö) (ei|eipä) (oikein|) (osu|kosketa|sovi|liity|
            kuulu|vastaa|palvele) (meihin|meitä|minuun|minua|meille|meidän (alaan|toimialaan|toimintaa|tarpeita)|
            toimintaamme|tarpeitamme)
            (osallistumisessani|osallistumisessamme|osallistumisella|osallistumisessa|mukanaolossani) ei (ole|oo|
            olisi) (mieltä|järkeä|pointtia|ideaa) | (ei ole|ei oo|ei olisi) (mieltä|järkeä|pointtia|
            ideaa) (osallistua|tulla)
            (en|enkä|emme|ei) (kehtaa|voi|saa|pysty|uskalla|viitsi|tohdi) (heti|vielä|enää|ihan heti|) (pyytää|
            pyytämään|ottaa|ottamaan|anoa|saada|saamaan) (vapaata|lomaa|vapaapäivää|vapaata heti|palkatonta)
            (päätimme|päätin|päädyimme|päädyin|päätettiin|katsoimme parhaaksi) (tällä kertaa|tällä erää|nyt|siis|
            ) (jättää|jättämään|jäädä|olla) (tämän|tällä kertaa|) (väliin|pois|osallistumatta|tulematta)
            (päätimme|päätin) (siis|) (ettei|ettemme|etten) (osallistuta|osallistu|tulla|lähdetä|lähde) (tällä
            kertaa|)
            (nyt|tällä kertaa|tällä erää|valitettavasti|) (on|) (pakko|täytyy|pitää|joudun) (passata|skipata|jättää
            väliin|luovuttaa|perua|kieltäytyä|luopua|jäädä pois|jättää tämä (väliin|)|sanoa ei) (tällä kertaa|tämä|
            tää|) | (jää|jäi|jääp) (siis|nyt|) (minulta|multa|meiltä) (siis|nyt|tällä kertaa|) väliin
            (jää|jäi) (tällä kertaa|nyt) (kokematta|näkemättä|kuulematta)
            (eikä|ei|eihän) (meiltä|täältä|) (kukaan|ketään|kukkaan) (meistä|meiltä|täältä|) (irtoa|pääse|ehdi|pysty|
            jouda|kerkiä|kerkee|vapaudu|voi) (koneen ääreen|ruudun ääreen|mukaan|osallistumaan|paikalle|linjoille|
            tulemaan|)
            (en|enkä|emme|ei|mä en) (saa|löydä|löytäny|saanut|löytänyt) (ketään|kettään|mistään) (tuuraamaan|
            tuuraajaa|sijaista|sijaistamaan|paikalleni|vahtimaan|hoitamaan) (..|)
            (minusta|musta|meistä) ei (ole|oo|tule|tuu) (nyt|tällä kertaa|valitettavasti|silloin|) (osallistujaksi|
            osallistujiksi|mukaan|mukaanlähtijäksi|lähtijäksi|ruudun ääreen)
            (ensi|seuraavalla|toisella) (kerralla|kertaan|kerraks) (sitten|sit|paremmalla
            onnella|uudestaan|) | (ehkä|toivottavasti|kenties) (seuraavaan kertaan|ensi kerralla|seuraavalla kerralla|
            toiste|joskus toiste) | (nyt|tällä kertaa) (ei|en|emme) (onnistu|pysty|pääse|pääs|passaa|käy|
            sovi|taivu|veny) (valitettavasti|)
            (en|emme|ei) (pääse|pääs|pääsis|pääsisi|kerkee|ehdi|ennätä|ennäti) (paikalle|mukaan|linjoille|) (millään|
            mitenkään|mitenkää|vaikka haluaisin|vaikka kuinka haluaisin|ikävä kyllä|harmi|nyt)
            linjoille en (ehdi|pääse|ennätä|kerkeä) (mitenkään|millään|)
            ei | en | emme | eipä | ei ei | eipä ei | ei kiitos | kiitos ei | <thanks> mutta ei kiitos
            ei valitettavasti | valitettavasti ei
            (ei|en) <kerta> | ei (<sorry>|<kerta>|) (<tome>|) <kerta> | ei (minulle|meille|mulle) (kiitos|)
            (ei|eipä) (kiinnosta|innosta|nappaa) (<tome>|minua|meitä|mua|)
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (ole|olla|oo) (kovin|niin|nyt|<soft>|) (kiinnostunut|
            kiinnostuneita|halukas|halukkaita|oikea kohderyhmä|kohderyhmää)
            (en|emme|enkä|emmekä|etten|ettemme) (aio|halua) <inf>
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (<soft>|) (ehdi|kerkeä|kerkiä|kerkee|jouda|ehditä|
            repeä) (<soft>|) (mihinkään|tähän|tällaiseen|tämmöiseen|siihen|sinne|tuohon|millään|mitenkään|ollenkaan|
            lainkaan|silloin|tuolloin|tilaisuuteen|tilaisuuteenne|työpajaan|työpajaanne|tapahtumaan|tapahtumaanne|
            webinaariin) | (en|emme|enkä|emmekä|etten|ettemme) (<soft>|) (koe|näe|katso) (<soft>|) (tätä|
            osallistumista|tilaisuutta|) (itselleni|itsellemme|meille|minulle|) (ajankohtaiseksi|tarpeelliseksi|
            hyödylliseksi|mielekkääksi|relevantiksi|tarkoituksenmukaisena|tarkoituksenmukaiseksi|järkevänä|järkeväksi|
            omakseni|omaksemme|tarpeellisena|ajankohtaisena|hyödyllisenä)
            ei (<soft>|) (irtoa|taivu|jousta|veny) (<soft>|)
            (en|emme|enkä|emmekä|etten|ettemme) kuulu (kohderyhmään|kohderyhmäänne|kohdeyleisöön)
            (estyn|estymme) (saapumasta|tulemasta|osallistumasta|pääsemästä|)
            ei mahdu (<soft>|) (kalenteriin|kalenteriini|kalenteriimme|aikatauluun|aikatauluuni|aikatauluihini|
            aikatauluumme) | (en|emme|enkä|emmekä|etten|ettemme) (<soft>|) (voi|pysty|saata) (<soft>|) (hyväksyä|
            ottaa vastaan|noudattaa|vastaanottaa|ottamaan vastaan|noudattamaan) (kutsua|kutsuanne|kutsuasi|
            ystävällistä kutsuanne|ystävällistä kutsua)
            ei kuulu (minun|meidän|mun|) (alaani|alaamme|toimialaani|toimialaamme|kiinnostuksen kohteisiin)
            (ei|eipä) (<soft>|) (ole|oo) (<soft>|meille|minulle|) (ajankohtaista|ajankohtainen|relevantti|
            relevanttia) (<tome>|) | (ei|eipä) (ole|oo) (mun|minun|meidän) (juttu|juttuni|juttumme|heiniä|alaa)
            (en|ei) jaksa <soft> | en viitsi
            (olen|olemme|oon|ollaan|olin|) (<soft>|tuona päivänä|kyseisenä päivänä|sinä päivänä|) (estynyt|estyneitä|
            estyneet|estyny|estyneenä) (<soft>|osallistumasta|tulemasta|saapumasta|olemaan mukana|olemasta paikalla|
            kyseisenä päivänä|tuona päivänä|)
            (minulla|mulla|meillä|) (on|tuli|onkin|tulikin|ilmaantui|ilmeni|minulle tuli|mulle tuli|meille
            tuli) (<soft>|yllättävä|yllättäen|ylitsepääsemätön|pakottava|valitettavasti silloin|) este
            (ilmoitan|ilmoitamme|ilmoittaisin|ilmoittamaan|ilmoittaa|ilmoitettava|pahoitella|pahoittelen) (<soft>|
            täten|) (esteestä|esteen|poissaolosta|poissaoloni|poissaolomme|poissaolostani|poissaolostamme|
            poissaoloani|olevani estynyt|olevamme estyneitä|olevani poissa|olevamme poissa|peruutuksesta|peruutukseni|
            peruutuksen)
            (tulen|tulemme) (<soft>|) olemaan (<soft>|) (poissa|estynyt|estyneitä|muualla)
            (olen|olemme|oon|ollaan|olemaan) (<soft>|) poissa (<soft>|kyseisenä päivänä|)
            <must> (<soft>|kiitollisena|kohteliaasti|) <drop> | <must> (<soft>|) (perumaan|peruttava|peruutettava|
            perua|peruuttaa) (osallistuminen|ilmoittautuminen)
            (vastaan|vastaamme|vastaus|vastaukseni|vastauksemme) (on|) (<sorry>|) (kieltävästi|kielteisesti|
            kielteinen|ei)
            jää (<tome>|) (tämä|tää|) (<soft>|) (<kerta>|) väliin (<soft>|)
            (tämä|tää|osallistuminen|tilaisuus|työpaja) (<soft>|) (jää|jääkin) (<soft>|) (<tome>|) (<soft>|
            ) väliin (<soft>|) | jääkin väliin
            (jätän|jätämme|jätetään|jätänkin|jättäisin) (<soft>|) (tämän|tän|osallistumisen|tämän kerran|tilaisuuden|
            työpajan|) (<soft>|) väliin (<soft>|)
            (jätän|jätämme|jätetään) (<soft>|) (osallistumisen|tämän|paikkani|paikan) (<soft>|) (muille|nuoremmille|
            toisille|jollekin muulle|jollekulle muulle)
            (jätän|jätämme|jätetään) (<soft>|) (osallistumatta|tulematta)
            (skippaan|skippaamme|skipataan|passaan|passaamme|passataan) (<soft>|) (tämän|tän|tästä|tää|) (<soft>|)
            (jään|jäämme|jäädään|jättäydyn|jättäydymme) (<soft>|) (tästä|tilaisuudesta|työpajasta|) (<soft>|
            ) pois (<soft>|)
            (perun|perumme|perutaan|peruutan|peruutamme) (<soft>|täten|) <mine>
            (älä|älkää) (laske|laskeko|odota|odottako|odotelko) (minua|meitä|mua) (mukaan|paikalle|)
            (minua|meitä|mua) ei (kannata|tarvitse) (odottaa|laskea mukaan)
            (minun|mun|meidän|) (osallistumiseni|osallistumisemme|osallistuminen) (on|olisi) (<soft>|) (mahdotonta|
            mahdoton)
            (päivä|ajankohta|aika|päivämäärä) (on|) (<soft>|) (<tome>|) (<sorry>|täysin|aivan|) (mahdoton|huono|
            sopimaton)
            (en|emme|enkä|emmekä|etten|ettemme) (<soft>|) saa (<soft>|mitenkään|millään|) (töitä|palaveria|menoja|
            aikatauluja|itseäni|työvuoroa|vuoroa) (järjestettyä|järjestymään|irrotettua|sovitettua|siirrettyä|
            sopimaan|vaihdettua)
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (<soft>|) (pysty|saa|voi|pystytä|saada|voida|
            pystytty) (<soft>|) (irrottamaan|irrottaa|irrotettua|irrotetuksi|lähettämään|lähettää|järjestämään|
            lähetettyä|vapauttamaan) (<soft>|) (ketään|edustajaa|osallistujaa|väkeä|työntekijää|työntekijöitä|
            henkilöstöä|aikaa|keneltäkään) (mukaan|paikalle|osallistumaan|tilaisuuteen|)
            (ei|eivät) (<soft>|) anna (<soft>|) (myöten|periksi)
            (en|emme|enkä|emmekä|etten|ettemme) (<soft>|) saa (<soft>|mitenkään|millään|) (vapaata|lomaa|järjestettyä
            vapaata)
            (ei|emme) (<soft>|) (löydy|saada|saa|löytynyt|löydetty) (<soft>|) (ketään|osallistujia|osallistujaa|
            edustajaa) (osallistumaan|paikalle|mukaan|)
            pärjä* ilman (minua|meitä|mua) | (ilman|pärjäätte ilman) (minua|meitä|mua) <kerta>
            ei (<soft>|) (onnaa|luonnistu|natsaa) (<soft>|) | ei (<soft>|) (tuu|tule) (<soft>|) onnistumaan (<soft>|
            ) | ei tästä (nyt|) mitään (tule|tuu) | ei tuu mitään
            (minulle|mulle|meille) (tuli|on tullut|tulikin) (<soft>|) (muuta|muita|toinen) (menoa|menoja|meno|
            kiireitä|esteitä)
            (perutte|peruttehan|perukaa|peru|peruuta|peruuttakaa) (minun|mun|meidän|) <mine>
            (kieltäydyn|kieltäydymme) (<soft>|kohteliaasti|kiitollisena|kutsusta|kutsustanne|)
            (emme|en) (voi|pysty|pysty nyt|voi nyt|valitettavasti voi|valitettavasti pysty) (tarttua|
            tarttumaan) (tilaisuuteen|tähän tilaisuuteen|tarjoukseen|kutsuun|mahdollisuuteen)
            (tämä|se|tää) ei ole (minua|meitä|mua) varten | ei ole (minun|mun|meidän) juttu
            (saatte|saatatte|joudutte|täytyy teidän) (pärjätä|pärjäillä|olla|toimia|tulla toimeen) ilman (minua|
            meitä|mua)
            (minuun|meihin|muhun) ei (nyt|tällä kertaa|valitettavasti|) (kannata|voi|pidä) (luottaa|laskea|laskea
            varaan)
            (minun|meidän|mun) varaan ei (nyt|tällä kertaa|) (kannata|voi) laskea
            (emmie|enmie|emmää|emmä|emminä|em mää|em mie|en mie|en mää|en mä|emmoo|emmä) (kerkii|kerkeä|kerkiä|ehi|
            ehdi|pääse|jouva|jouda|tuu|tule|pysty|voi)
            (perun|perumme|peruutan|peruutamme|joudun perumaan|joudumme perumaan) (osallistumiseni|osallistumisemme|
            ilmoittautumiseni|ilmoittautumisemme|tuloni|paikkani) (perheasia|perhesyyt|perheen asia|työasia|työkiire|
            este|sairaus|flunssa|jotain) (tuli|tulivat) (väliin|esteeksi|eteen)
            (joudun|joudumme|täytyy|pitää) (nyt|tällä kertaa|valitettavasti|) (jättää|jättämään) (tämä|tämän|
            ) (väliin|välistä|nyt väliin) | (perun|peruutan|vedän) (lupaukseni|kylläni|ilmoittautumiseni|
            osallistumiseni) (takaisin|pois|) | (meiltä|täältä|meidän väestä) (ei|kukaan ei|ei kukaan) (pääse|ehdi|
            osallistu|tule|saada ketään irti) (kukaan|ketään|) | (emme|en) saa ketään (irti|vapaaksi|lähtemään|mukaan)
            (paitsi|lukuun ottamatta|muu kuin|muut kuin|muu ku) (minä|minua|minun|mä|me) | minua lukuun ottamatta
            (minun|mun) lisäkseni | kukaan muu kuin minä
            (minä|minä itse|mä) tai (kollegani|kollega|johtaja|rehtori|joku|esimieheni|sihteeri|vaimoni|mieheni|
            työkaverini)
        """,
        Sense.MAYBE: """
            jos (osuu|sattuu|menee|käy) (hyvin|kohdilleen|putkeen|sopivasti) (nähdään|tulen|olen mukana|pääsen|
            liityn) | (odottelen|odotan|odotellaan) (vielä|) (.. |) (päivystyslistaa|työvuorolistaa|vuorolistaa)
            (pitää|täytyy|on) (vielä|eka|ensin|) (katsoa|kattoa|katsottava|tarkistaa|selvittää) (miten|milloin|kuinka|
            osuuko|onko|pääsenkö|ehdinkö) (..|) (osuu|menee|sattuu|asettuu|sopii|)
            toistaiseksi (katselen|katsellaan)
            (saattaa|voi) olla (että|et) (meidät|minut|mut) (kutsutaan|pyydetään|määrätään|komennetaan|
            käsketään) (töihin|takaisin|vuoroon) (juuri|just|) (silloin|sillon|)
            sanoisin (että|et|) (joo|kyllä) (mutta|mut) (en tiedä|en tiiä|riippuu)
            (sanotaan|sanotaanko|laitetaan|merkitään|sanoisin) (nyt|vaikka|) (ehkä|että ehkä|# prossaa|# prosenttia|#
            prosenttia joo|fifty fifty|kysymysmerkki|puoliksi)
            # (prossaa|pinnaa|prosenttia|prosenttisesti) (joo|kyllä|tulen|mukana|varmuudella)
            (en|emme) (mene|mee|lähde|lähe) (vannomaan|lupaamaan|takuuseen|lyömään vetoa)
            (vannomatta|lupaamatta) (paras|mitään|)
            (varatkaa|varaa|laita|laittakaa|merkitkää|merkitse|pistä|pitäkää|pidä) (mulle|minulle|meille|minut|mut|
            meidät|) (alustavasti|varauksella|ehdollisesti|varasijalle|varalle|varsin|tussilla ehkä|
            lyijykynällä) (paikka|mukaan|listalle|) | (alustava|ehdollinen|varovainen) (ilmoittautuminen|kyllä|joo|
            varaus|vahvistus)
            (olen|oon|ollaan) (vielä|vähän|) (kahden vaiheilla|kahen vaiheilla|kahdenvaiheilla|epävarma|hilkulla|
            arpomassa) | (pähkäilen|pähkäillään|mietin|mietitään|punnitsen|harkitsen) (vielä|
            yhä|edelleen) | (voi olla|saattaa olla) (että|et) (pääsen|tulen|ehdin|pystyn|tuun|pääsis) voi olla (että|
            et) en | katellaan (lähempänä|sit|sitten|) | katsotaan (lähempänä|sitten|sit|miten käy|mitä tuleman pitää)
            (en tiedä|en tiiä|en tiä|emme tiedä|ei tiedetä) (vielä|yhtään|) (miten|mitä) (vuorot|työt|työvuorot|
            aikataulut|hommat|kelit|lapset|asiat) (menee|menevät|osuu|osuvat|on|asettuu|sattuu) (silloin|sillon|)
            (vuorot|työvuorot|työvuorolista|työvuorolistat|aikataulu|lukujärjestys|päiväohjelma) (on|ovat) (vielä|
            ) (auki|avoinna|tekemättä|vahvistamatta|epäselvä|kesken)
            (riippuu|riippunee|riippuis) (vähän|siitä|paljon|täysin|) (keleistä|säästä|työvuoroista|vuoroista|pomosta|
            esimiehestä|lapsista|lukujärjestyksestä|heinistä|terveydestä|päivästä|kelistä|siitä|miten|mitä|ehdin|onko|
            saako|ehditäänkö|pääsenkö|saanko|lähteekö) (..|) | (teoriassa|periaatteessa) (olen|oon|ollaan|) (vapaa|
            vapaana|vappaa|joo|kyllä|pääsen|tulen) | (kuka|kukapa) (sen|sitä|nyt) (tietää|tietäis|tietäisi) (tän|
            tämän|) (koronan|kaiken|) (kanssa|kans|)
            (ehkä|kenties|mahdollisesti|todennäköisesti|luultavasti|varmaankin|varmaan|kaiketi|alustavasti|
            periaatteessa|lähes varmasti|melko varmasti|melkein varmasti|aika varmasti|suurella todennäköisyydellä|
            hyvin todennäköisesti|erittäin todennäköisesti) (kyllä|joo|juu|tulen|tullaan|mukana|tulossa|ei|en|pääsen|
            onnistuu|osallistun|tulemme|osallistumme|tuun|paikalla|sopii|käy|ok|jees)
            (kai|kaiketi|vissiin|eiköhän|melkein|lähes varmasti) (mä|minä|me|) (tulen|tullaan|osallistun|pääsen|tuun|
            osallistumme|pääsemme|tulossa|mukana) | tai sitten (en|ei|emme) | tai olla tulematta
            (ilmoitan|ilmaisen) alustavasti (kiinnostukseni|kiinnostuksemme)
            (en|emme|enkä|emmekä|etten|ettemme) (tiedä|tiiä|ole varma|ole varmoja) (vielä|nyt|itsekään) ..
            (en|emme|enkä|emmekä|etten|ettemme) (vielä|nyt|itsekään) (tiedä|tiiä|ole varma|ole varmoja) ..
            (en|emme|enkä|emmekä|etten|ettemme) ole (aivan|ihan|täysin|vielä|) (varma|varmoja) ..
            (ehkä|kenties) (ehkä ei|en|ei) | ehkä joo ehkä ei | ehkä ehkä en | joo ja ei | kyllä ja ei
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (<soft>|ihan|vielä|itsekään|juuri nyt|tällä hetkellä|
            oikein|vielä tässä vaiheessa|tässä vaiheessa|vielä varmasti|vielä varmuudella|todellakaan|toistaiseksi|
            vielä valitettavasti|valitettavasti vielä|vielä kyllä|kyllä vielä|vielä nyt|nyt vielä|vielä ihan|) (tiedä|
            tiiä|tiä|tietä|tiedetä|tie|osaa sanoa|osata sanoa|pysty sanomaan|voi sanoa|voi luvata|voi vahvistaa|
            uskalla luvata|uskalla sanoa|pysty vahvistamaan|pysty lupaamaan|lupaa|luvata|voi taata|voi varmistaa|
            pysty varmistamaan|uskalla vahvistaa|osaa vastata|osaa päättää|osaa luvata|voi varmuudella sanoa|ole
            päättänyt|ole päättäneet|ole varma|ole varmoja|oo varma|ole ihan varma|ole ihan varmoja|ole vielä varma|
            ole vielä varmoja|ole vielä ihan varma|oo vielä varma|oo ihan varma|oo ihan varmoi|ole täysin varma|ole
            aivan varma|ole aivan varmoja|ole vielä täysin varma|ole sataprosenttisen varma|vahvista|pysty vielä
            sanomaan|pysty vielä vahvistamaan|voi vielä sanoa|voi vielä vahvistaa|voi vielä luvata|uskalla vielä
            luvata|uskalla vielä sanoa|osaa vielä sanoa|pysty vielä lupaamaan|tiedä vielä|tiiä vielä|olla varmoja|
            olla vielä varmoja) (<sorry>|vielä|ihan|nyt|varmasti|varmaksi|mitään|mitään vielä|mitään varmaa|vielä
            varmasti|vielä mitään|vielä mitään varmaa|varmuudella|vielä varmaksi|vielä ihan varmaksi|satavarmasti|
            sataprosenttisesti|osallistumistani|osallistumistamme|osallistumista|asiaa|vielä osallistumistani|vielä
            osallistumistamme|liikoja|kyllä|että|) (<whether>|<ican>|tulemisesta|osallistumisesta|osallistumisestani|
            osallistumisestamme|tulosta|) (<where>|)
            ei (ole|oo|) (vielä|ihan|) (vielä|ihan|) (varma|varmaa|satavarma)
            (lupaa|luvata) en (<sorry>|mitään|vielä|) | (ei|eipä) (vielä|) (varmuutta|ole varmuutta|tietoa|ole
            tietoa|ole varmaa|tiedossa|hajua|hajuakaan|mitään hajua) (vielä|) (<whether>|) (<where>|)
            ei satavarmasti | ei sataprosenttisesti
            (minulla|mulla|meillä) ei (vielä|) (ole|oo) (vielä|) (tietoa|varmuutta|hajua|hajuakaan) (vielä|
            ) (<whether>|) (<where>|)
            (on|asia on|se on|osallistumiseni on|osallistumisemme on|ihan|vielä|on vielä|tilanne on|osallistumiseni
            on vielä) (vielä|yhä|toistaiseksi|hieman|hiukan|vähän|ihan|täysin|) (auki|avoin|avoinna|epävarma|
            epävarmaa|epäselvä|epäselvää|epävarmalla pohjalla|kysymysmerkki|vaakalaudalla|hakusessa)
            epävarmana | epävarma | epävarmaa | epävarmoja
            (kaikki|) riippuu (siitä|siis|vähän|ihan|paljon|täysin|) (paljon|vähän|ihan|) (siitä|) | riippuu ..
            riippuen | riippuvainen | riippuvainen .. | riippuis | riippuisi | katsotaan | katotaan | katsellaan
            kattellaan | katsotaan (miten käy|nyt|mitä tapahtuu|sitten|lähempänä) | katsotaanpa | kattoo nyt
            kattotaan | (täytyy|pitää) (katsoa|kattoa) | saa nähdä | saas nähdä | nähtäväksi jää | jää nähtäväksi
            näkee sitten | aika näyttää | elän toivossa | elättelen toivoa
            (pienellä|tietyin|tietyllä|pienin|tällä) (varauksella|varauksin) | varauksella | varauksin
            ehdollisesti | fifty fifty | fifty sixty | fiftyfifty | fifti fifti
            (50|60|70|80|90) (50|60|20|40|30|10) | viiskyt viiskyt | puolet ja puolet
            (50|60|70|75|80|90|95) (prosenttia|prosentin|prosenttinen|prosenttisesti|pros) (varmuudella|
            todennäköisyydellä|) | todennäköisyys
            (pidän|pidetään|pidämme|varaan|varatkaa|varaa) (paikan|paikkani|päivän|ajan|minulle paikan|minulle paikka|
            ) (alustavasti) (varattuna|mielessä|kalenterissa|paikka|paikan|)
            (alustava|alustavasti) (ilmoittautuminen|ilmoittautunut)
            (ilmoittaudun|ilmoittaudumme|osallistun|osallistumme|merkitse minut|merkitkää minut|merkkaa mut|laita
            minut|laittakaa minut|merkitkää meidät|merkitse meidät) (mukaan|) alustavasti (mukaan|)
            alustavasti (ilmoittaudun|ilmoittaudumme)
            (saattaa|saattaisi|voi|voisi) (hyvinkin|myös|valitettavasti|) (mennä|osua|tulla|olla|jäädä) (päällekkäin|
            päällekkäinen|este|esteitä|väliin|työkeikka|muuta|toinen|muuta menoa|yllättäviä|eteen|vaikeaa|hankalaa|
            haastavaa) | (saattaa|saattaisi|voi|voisi|voipi) (hyvinkin|hyvin|myös|) (olla|käydä niin|ollakin) (että|
            etten|ettei|ettemme|) (<ican>|<icant>|joudun|jään|) | voi olla vaikeaa | voi olla vaikea
            (yritän|yritämme|yritetään|koitan|koetan|koitetaan|koetamme|pyrin|pyrimme|pyritään|yrittelen|yrittäisin|
            yrittää|koettaa|pyrkisin|koitetaa|yritetää|pyritää) (silti|kyllä|kuitenkin|kovasti|parhaani mukaan|toki|
            varmasti|parhaamme mukaan|<soft>|) (että|jotta|) (<inf>|ehtiä|järjestää|olla|olemaan|järjestämään|
            ehtimään|saada|liittymään|raivata|pääsen|ehdin|pääsisin|ehtisin|irrottautua|keretä|
            sovittaa) (järjestyksen|paikalla|paikalle|mukana|mukaan|ajan|asian|itseni|aikatauluni|aikaa|linjoille|sen|
            ainakin osan|osan|)
            (lupaan|lupaamme) yrittää | varma (en|emme) ole | teen parhaani | teemme parhaamme | parhaani teen
            tehdään parhaamme
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (oikein|kyllä|) (usko|luule|uskota|uskois|uskoisi|
            luulisi) (että|) (<icang>|<ican>) (<where>|)
            (luulen|uskon|luulisin|uskoisin|luulemme|uskomme|arvelen|arvelemme|oletan|oletamme|toivon|toivomme|
            toivoisin|pelkään|pelkäämme|epäilen|epäilemme|pahoin pelkään|luultavaa|veikkaan|taidan|taidetaan|taidamme|
            toivotaan|toivon todella|toivon kovasti) (vahvasti|kovasti|kyllä|todella|) (että|etten|ettei|ettemme|
            ) (<icang>|<ican>|<icant>|<inf>|pääsisin|pääsisimme|ehtisin|olla tulossa|joutua|se onnistuu|onnistuisi|se
            onnistuisi) (<where>|)
            (kallistun|kallistumme|taivun|kallistuu) (enemmän|) (kyllä|osallistumisen|tulon|positiiviselle|
            kielteiseen|ein|myönteiseen) (puolelle|kannalle|suuntaan|)
            jos (vain|vaan|suinkin|mitenkään|kaikki|aikataulut|töiltä|nyt|) (<ican>|saan vapaata|jaksan|aikaa jää|
            aikaa on|on aikaa|aikataulu antaa myöten|aikatauluni sallii|aikataulut sallivat|aika riittää|töiltä ehdin|
            suinkin mahdollista|kaikki onnistuu|saan järjestettyä|saan järjestymään|kerkii|kerkiin|keretään|pääsee)
            (mikäli|kunhan) (vain|) (<ican>|aikataulu sallii|aikatauluni sallii|aikaa on|aikataulut sallivat)
            aikataulujen salliessa | aikataulun salliessa | työtilanteen salliessa | työkiireiden salliessa
            tilanteen salliessa | terveyden salliessa
            (harkitsen|harkitsemme|mietin|mietimme|harkitaan|mietitään|pohdin|pohdimme) (vielä osallistumista|
            osallistumista)
            (lähes|melkein|melko|aika) (varma|varmaa|varmasti) | toivottavasti (<ican>|se onnistuu|pääsen) (<where>|)
            (ei|en) (ole|) (pois suljettua|poissuljettua)
            en sano ei enkä kyllä | en sano kyllä enkä ei
            (en|emme) (voi|osaa|pysty) (vielä|) (sanoa|luvata|vahvistaa|ilmoittaa) (vielä|) (puoleen|kyllä|
            juuta) (eikä|tai|enkä) (toiseen|ei|jaata) | (merkitkää|laittakaa|kirjatkaa|laita|merkkaa) (minut|meidät|
            mut|) (kysymysmerkillä|ehkä listalle|ehkä sarakkeeseen|epävarmaksi|varauksella|lyijykynällä)
            ei (kyllä|juuta) eikä (ei|jaata)
        """,
        Sense.LATER: """
            (palaan|palaamme|palataan|palailen|palaillaan|palajan|palaamaan) (asiaan|aiheeseen|tähän|vielä|viestiisi|
            teille|sinulle|kutsuun|linjoille|asiaan vielä|vielä asiaan|vastauksen kanssa|tämän kanssa|tästä|) (<soon>|
            ) | palaan asian tiimoilta | palaan astialle
            <tell> (asiasta|siitä|tästä|teille|sinulle|lopullisen|meiltä|minulta|asian|vielä|sen|tämän|<mine>|
            osallistumisestani|osallistumisestamme|osallistujat|osallistujien nimet|nimet|tarkemmin|lopullisesti|
            viestiä|viestin|lopulta|varmaksi|varmasti|) (asiasta|vastauksen|tiedon|vahvistuksen|viestiä|tarkemmin|
            lopullisesti|vielä|varmaksi|vasta|) <soon>
            <tell> (asiasta|vielä|teille|sinulle|) <whether> (<where>|)
            (tiedän|tiedämme|selviää|varmistuu|vahvistuu|ratkeaa) (asian|sen|asiasta|vielä|) (vasta|viimeistään|
            ) (<soon>)
            (kuulette|kuulet|kuulette meistä|kuulet minusta|kuullaan|kuulemme) (pian|myöhemmin|meistä|minusta|
            lisää) (pian|myöhemmin|lisää|)
            <check> (vielä|ensin|tätä|tämän|asian|asiasta|asiaa|kutsun|kutsunne|viestin|tästä|tilanteen|tilannetta|
            esille|esiin|nyt|vielä asiaa|vielä asiasta|ensin asiasta|ensin asiaa|asian ensin|) (vielä|ensin|asiaa|
            asian|kutsun|sisäisesti|esille|esiin|) (<boss>|päätettäväksi|käsittelyyn|vaihtoehtoja|onko|voiko|voisiko|
            kuka|ketkä|<whether>|esille <boss>|osallistumista|asiaa vielä|vielä asiaa|ja palaan|ja ilmoitan|ja
            vastaan)
            (mietin|harkitsen|pohdin|selvitän|tarkistan|selvittelen|mietimme|harkitsemme|pohdimme|selvitämme|
            tarkistamme) (vielä|asiaa|asian|tätä|tilanteen|tilannetta) (vielä|)
            (täytyy|pitää|pitäisi|täytyisi|haluan|haluaisin|on|minun on|joudun|joudumme) (vielä|ensin|nyt|vain|vielä
            ensin|) <checkinf> (vielä|ensin|tätä|asiaa|asiasta|asia|) (<boss>|)
            (odotan|odotamme|odotellaan|odottelen) (vielä|) (lupaa|vahvistusta|päätöstä|hyväksyntää) (<boss>|)
            (asia|kutsu|kutsunne|pyyntö|asiaa|kutsua|kutsuanne) (on|menee|etenee|viedään|käsitellään|otetaan|
            siirtyy) (vielä|nyt|) (käsittelyssä|käsiteltävänä|harkinnassa|selvityksessä|johtoryhmään|käsittelyyn|
            hallituksen käsittelyyn|päätettävänä|esille|mietinnässä|työn alla|<boss>) (<boss>|)
            (päätös|päätöksen) (asiasta|tehdään|teemme|tekee|) (ensi|myöhemmin|pian|vasta|johtoryhmä|hallitus|<boss>)
            harkinnassa | mietinnässä | selvityksessä | (lopullinen|tarkempi) (vastaus|vahvistus|tieto) (tulee|seuraa|
            myöhemmin|vahvistuu|) | (vastaus|vahvistus) (seuraa|tulee) (<soon>|)
            (annan|annamme) kuulua | (vielä|) kesken | lopullisen vastauksen | palaute seuraa
        """,
        Sense.RECEIPT: """
            (viesti|viestinne|viestisi|kutsu|kutsunne|kutsusi|sähköposti|sähköpostinne|meili) (on|) (hyvin|
            ) (vastaanotettu|saapunut|saatu|tullut perille|tuli perille|perillä|luettu|saapui|tullut|kuitattu) (hyvin|
            kiitos|perille|) (perille|)
            (kuittaan|kuittaamme|vahvistan|vahvistamme|kuitataan) (viestin|viestinne|kutsun|kutsunne|sähköpostin|
            ) (vastaanotetuksi|vastaanottaneeni|saaduksi|saaneeni|saapuneeksi|vastaanoton) (viestinne|kutsunne|
            viestin|)
            (olen|olemme|) (saanut|saaneet|vastaanottanut|vastaanottaneet|lukenut|lukeneet) (viestinne|viestisi|
            kutsunne|kutsusi|kutsun|viestin|sähköpostinne) (kyllä|)
            (sain|saimme|luin|luimme|vastaanotin|huomasin) (kyllä|juuri|) (viestinne|viestisi|kutsunne|kutsusi|
            kutsun|viestin|sähköpostinne|meilin|sähköpostin|sen)
            vastaanotettu | kuittaus | kuitti | saatu | tiedoksi merkitty | merkitty tiedoksi | tiedoksi
            (merkitsen|merkitsemme|merkitään) (kutsun|) tiedoksi
            (välitin|välitän|välitämme|välitimme|välitetään|välitetty|jaoin|jaan|jaamme|laitan|laitoin|laitamme|
            ohjasin|ohjaan|toimitin|toimitan|lähetin|lähetän|lähetämme|lähetimme|jaettiin|jaetaan|laitetaan|
            laitettiin|pistän|pistin|siirsin|siirrän|viestitän|levitän|levitämme|postitan) (kutsun|kutsunne|kutsusi|
            viestin|viestinne|tämän|tätä|tietoa|sen|asian|kutsua|tiedon|infon|linkin|) (eteenpäin|edelleen|jakoon|
            jäsenillemme|jäsenille|jäsenistölle|jäsenistöllemme|kollegoille|kollegoilleni|kollegalle|kollegalleni|
            henkilökunnalle|opettajille|tiimille|tiimilleni|verkostolle|verkostollemme|verkostoihin|verkostoihimme|
            opiskelijoille|oikealle henkilölle|oikeaan osoitteeseen|oikealle taholle|muille|asianomaisille|asiasta
            vastaavalle|esihenkilölleni|esimiehelleni|johtajalle|sosiaaliseen mediaan|someen|facebookiin|seuraavaan
            uutiskirjeeseen|uutiskirjeeseemme) (eteenpäin|tiedoksi|)
            (välitetty|lähetetty|jaettu|ohjattu|toimitettu) (eteenpäin|edelleen|jäsenille|jäsenillemme|jakoon)
            laitan sanaa eteenpäin | sana kiertämään | (laitan|laitamme|laitoin|pistän) (sanan|sanaa|tiedon|
            ) kiertämään
            (vastasin|vastattiin|vastasimme|olen vastannut|olemme vastanneet) (jo|hänelle|teille|sinulle|) (jo|
            ) (puhelimessa|puhelimitse|lomakkeella|aiemmin|facebookissa|whatsappissa|hänelle|kollegallenne|viime
            viikolla|eilen|tekstiviestillä|soitolla|) | (ilmoitin|ilmoitimme|kerroin) jo (puhelimessa|puhelimitse|
            lomakkeella|hänelle|kollegallenne|facebookissa|whatsappissa)
        """,
        Sense.COURTESY: """
            (toivottavasti|toivon mukaan|toivon että) (nähdään|tavataan|näemme|tapaamme) (syksyllä|kasvotusten|livenä|
            joskus|ensi kerralla|toisella kertaa|myöhemmin|pian|ensi vuonna) (..|)
            (toivottavasti|toivon mukaan|toivon että) (tulee|järjestätte|on tulossa|saadaan) (uusia|lisää|toinen|
            toisia|vielä) (tilaisuuksia|kertoja|kerta|tilaisuus|mahdollisuuksia) (..|)
            (juttelin|juteltiin|puhuin|keskustelin|sovin) (tyttöjen|poikien|porukan|kaikkien|muiden|työkavereiden|
            kollegojen|tiimin) (kanssa|kaa|kans) (ja|) | (en|emme) malta odottaa | en malta odottaa
            (viimeksi|viime kerralla|viime vuonna|viimevuonna|vimeks) (oli|meillä oli|mulla oli|olikin) (tosi|oikein|
            ihan|hieno|hyvä|) (hyvä meininki|kivaa|mukavaa|hauskaa|hyvä|hieno|upeaa|hienoa|antoisaa|hyödyllistä|
            mahtavaa|loistavaa|mainiota|hyvät fiilikset) | (kiinnostaa|kiinnostais|kiinnostaisi|utelias|jännä|mukava|
            kiva|jännittää) (kuulla|nähdä|tietää|kuulemaan) (mitä|miten|kuinka|kaikkea|lisää) (..|)
            (odottelen|odotamme|odotan|odotellaan|jään odottelemaan|jäämme odottamaan) (innolla|mielenkiinnolla|
            ) (teknisiä|tarkempia|lisää|tulevia|) (ohjeita|tietoja|ohjeistusta|infoa|lisätietoja|linkkiä|
            liittymisohjeita) | (terveisiä|terkkuja|terveiset|moikat) (täältä|) (savosta|turusta|tampereelta|oulusta|
            lapista|pohjanmaalta|kainuusta|karjalasta|hämeestä|rovaniemeltä|kuopiosta|joensuusta|stadista|porista|
            raumalta|seinäjoelta|jyväskylästä|iisalmesta|kaikille|porukalle|koko porukalle|sinne) (..|)
            (juteltiin|keskusteltiin|keskustelimme|puhuttiin|sovittiin|mietittiin|pohdimme|pohdittiin|
            neuvoteltiin) (just|juuri|asiasta|tästä|) (porukalla|tiimissä|toimistolla|kollegoiden kanssa|keskenämme|
            kotona|) (ja|) | (pomo|esimies|esihenkilö|johtaja|rehtori|muija|vaimo|mies|päällikkö) (näytti|antoi|anto|
            on antanut) (jo|) (vihreää valoa|vihreetä valoa|luvan|siunauksen|okein) (jo|)
            muuten (unohdan|unohan|unohtuu) | (ettei|jotta en|ettei vaan) (unohda|unohdu|unohtuis|unohtuisi)
            sain (jo|) luvan (pomolta|esimieheltä|rehtorilta|vaimolta|)
            (kiitti|kiitos) (kutsusta|vaan|kun muistit|kun muistitte) (mut|mutta|kuitenkin|)
            (sori|anteeksi|pahoittelut) (lyhyt|lyhyestä|lyhykäisestä|pikaisesta|myöhäisestä|hitaasta) (viesti|
            viestistä|vastaus|vastauksesta|) | kirjoitan (junasta|puhelimella|kännykällä|tien päältä|kiireessä)
            (kerrankin|vihdoin|viimein|viimeinkin) (jotain|jotakin) (..|)
            <thanks> (paljon|oikein paljon|kovasti|jo etukäteen|etukäteen|vielä|kuitenkin|silti|sinulle|teille|teille
            kaikille|kaikille|suuresti|hurjasti|taas|jälleen|lämpimästi|kauniisti|vielä kerran|kuitenkin paljon|
            nöyrästi|myös|valtavasti|) (<thankadj>|) (<thankadj>|) (<thankfor>|)
            (suuri|suuret|suurkiitos|lämmin|lämpimät|paljon|tuhannet|tuhat|iso|isot|parhaat|vilpittömät|kaunis|
            kauniit|monet|oikein paljon|hirveesti|nöyrin|erittäin paljon|valtavasti|iso iso) (<thanks>|) (<thankadj>|
            ) (<thankadj>|) (<thankfor>|)
            (olemme|olen|oon|ollaan) (hyvin|erittäin|todella|kovin|tosi|) (kiitollinen|kiitollisia|iloinen|iloisia|
            otettu|otettuja|imarreltu|imarreltuja|ilahtunut|ilahtuneita) (kutsusta|kutsustanne|kutsustasi|viestistä|
            viestistänne|mahdollisuudesta|)
            (minua|meitä|mua) (ilahduttaa|ilahdutti) | (arvostan|arvostamme) (kutsua|kutsuanne|aloitetta|työtänne|
            kovasti|suuresti|todella) (työtänne|kutsua|kutsuanne|)
            oli (mukava|kiva|ilo|hauska) (kuulla|saada) (sinusta|teistä|viestisi|viestinne|kutsu|kutsunne|)
            (mukava|kiva|hauska|ihana|ilo|mukavaa|hienoa|ihanaa|kivaa) (kuulla|saada) (sinusta|teistä|kutsu|kutsunne|
            teidän kuulumisia|viestiä|pitkästä aikaa|)
            (kyllä|joo|juu|jep|jees|jo) (sain|saimme|tuli|luin|luettu|huomasin|näin|nähty|saatu) (kyllä|jo|on|
            ) (kutsun|kutsunne|viestin|viestinne|kutsu|viesti|sen|kaikki|) (perille|)
            (olen|olemme|olemmekin|) (hengessä|henkisesti|ajatuksissa|ajatuksin|sydämessäni|ajatuksissani) (mukana|
            läsnä|paikalla) | peukut pystyssä | pidän peukkuja | pidämme peukkuja | pidetään peukkuja
            hei | heippa | heissan | hei vaan | hei taas | moi | moikka | moi vaan | moi moi | terve | tere | terse
            tervehdys | tervehdin | huomenta | päivää | iltaa | hyvää (huomenta|päivää|iltaa|iltapäivää)
            hei (kaikki|sinne|siellä|sinä|te|vaan kaikki|kaikille|arvoisa|hyvä|rakas|ystävä|ystävät|ihana|tiimi|
            järjestäjät|) | moi (kaikki|sinne|te|taas|) | hyvä (vastaanottaja|vastaanottajat|järjestäjä|järjestäjät|
            ystävä|ystävät|herra|rouva|kollega|kollegat|väki|työryhmä|tiimi|hankeväki|toimitus|organisaattori|
            lähettäjä|professori|tohtori|herrasväki|hanketiimi|kutsuja)
            (arvoisa|arvoisat|arvon|rakas|rakkaat) (vastaanottaja|vastaanottajat|järjestäjä|järjestäjät|ystävä|
            ystävät|herra|rouva|kollega|kollegat|väki|työryhmä|tiimi|naiset ja herrat|kutsuja|kutsujat|professori|
            tohtori|) | hyvät (järjestäjät|ystävät|kollegat|vastaanottajat|naiset ja herrat|naiset|hanketoimijat|
            kutsujat|herrat) | moro | moron | morjens | morjesta | hej | bästa | hejsan | hello | dear | hi
            no (hei|moi|terve) | haloo | halojaa | heipä hei | heippa hei | heipparallaa | heips | heipat
            (mitä kuuluu|toivottavasti (kaikki|teillä kaikki|sinulla kaikki|teillä|sinulla) (on|menee|) (hyvin|hyvää|
            kunnossa)) | toivottavasti (voitte|voit) hyvin | toivon että (voitte|voit) hyvin
            toivottavasti (tämä|viesti|viestini) tavoittaa (sinut|teidät|) (hyvin|) | mitäs sinne
            (vaikuttaa|kuulostaa|näyttää|kuulosti|vaikutti|näytti) (se|tämä|tosi|todella|erittäin|oikein|ihan|hyvin|
            aivan|) <nice> | (ohjelma|aihe|tilaisuus|työpaja|tapahtuma|hanke|teema|idea|kutsu|se|tämä|tää|sisältö|
            päivän ohjelma|aloite|kokonaisuus) (vaikuttaa|kuulostaa|näyttää|on|oli|olikin|onkin) (se|tämä|tosi|
            todella|erittäin|oikein|ihan|hyvin|aivan|) <nice>
            (tosi|todella|erittäin|oikein|ihan|hyvin|aivan|niin|varsin|) <nice> (että|kun|) (järjestätte|järjestät|
            tällaista järjestetään|tällaisia järjestetään|järjestätte tällaisen|järjestätte tällaisia|järjestätte
            tällaista|teette tätä|tällaisia on|muistitte|muistit|otitte yhteyttä|otit yhteyttä|kutsuitte|kutsuit|
            ajattelitte|tällainen järjestetään|teette tällaista|joku järjestää|pidätte tällaisen) (meitä|minua|mua|)
            <nice> | (tosi|todella|erittäin|oikein|ihan|hyvin|aivan|niin|varsin|mikä|sepä|onpa|olipa|onpas|
            on) <nice> (<nicething>|) | <nice> <nicething> | (teillä|teidän) (on|) (todella|tosi|oikein|
            ) <nice> <nicething>
            siitä tulee (varmasti|taatusti|hyvin|) <nice> (<nicething>|)
            (tulee|tulossa) (varmasti|taatusti|) <nice> <nicething>
            (onnea|onnittelut|tsemppiä|menestystä|voimia|iloa|hauskaa|antoisaa|onnistunutta|mukavaa|hyvää|hienoa|
            mielenkiintoista|innostavaa|kivaa|intoa|tsemiä|jaksamista|jaksamisia|tsempit|tsempityst|onnekasta|mukavia|
            mahtavaa|upeaa|aurinkoista|oikein hyvää|oikein mukavaa|oikein antoisaa|rentouttavaa|ihanaa|kaunista|
            leppoisaa|lämmintä|keväistä|kesäistä) (ja|) (iloa|menestystä|onnea|antoisaa|mukavaa|aurinkoista|
            innostavaa|) (paljon|teille|sinulle|kaikille|kovasti|oikein paljon|teille kaikille|) (tilaisuuteen|
            tilaisuuteenne|tilaisuutta|tilaisuudelle|tilaisuudellenne|työpajaan|työpajaanne|työpajaa|työpajalle|
            työpajapäivää|tapahtumaan|tapahtumaanne|tapahtumaa|tapahtumalle|tapahtumallenne|hankkeelle|hankkeelleen|
            hankkeellenne|hankkeeseen|projektiin|projektille|järjestelyihin|järjestämiseen|valmisteluihin|jatkoon|
            päivää|päivään|päivälle|kesää|kevättä|syksyä|viikkoa|viikonloppua|alkukesää|kesän odotusta|kesänodotusta|
            kevään jatkoa|kesän jatkoa|viikon jatkoa|päivän jatkoa|päivänjatkoa|jatkoa|loppuviikkoa|työpäivää|
            loppupäivää|webinaariin|webinaaria|osallistujille|keskustelua|keskusteluja|hetkeä|iltaa|iltapäivää|aamua|
            viikonalkua|loppukevättä|kesäkuuta|tulevaan|paja|pajapäivää|työhön|työhönne|vappua|helluntaita|juhannusta|
            kaikkeen|kaikille|muille osallistujille) (kaikille|teille|sinulle|muille|osallistujille|) | onnea
            menestystä | tsemppiä
            (toivotan|toivotamme|toivotetaan|toivon|toivomme|toivottelen) (teille|sinulle|kaikille|osallistujille|
            ) (paljon|oikein|kuitenkin|silti|lämpimästi|) (onnea|menestystä|tsemppiä|hyvää|antoisaa|onnistunutta|
            mukavaa|onnistumista|kaikkea hyvää|tilaisuudelle|hienoa) (ja|) (menestystä|onnea|tsemppiä|) (tilaisuuteen|
            tilaisuutta|tilaisuudelle|työpajaan|työpajaa|työpajalle|tapahtumaan|tapahtumaa|tapahtumalle|hankkeelle|
            hankkeeseen|projektille|päivää|päivään|jatkoon|jatkoa|kesää|kevättä|teille|) (onnea|menestystä|)
            toivottavasti (tilaisuus|se|päivä|tapahtuma|työpaja|kaikki|homma|teillä|webinaari|tilaisuudesta|siitä|
            teillä on|tulee|teille tulee) (menee|onnistuu|sujuu|on|tulee|) (todella|) (hyvin|hienosti|
            <nice>) (<nicething>|kaikille|teille|) | (uskon|varmasti|varmaan|tiedän) (että|) (tilaisuudesta|siitä|
            päivästä|tapahtumasta|teillä|työpajasta) (tulee|on) <nice> (<nicething>|päivä|tilaisuus|)
            (toivottavasti|ehkä|kenties|mieluusti|mielelläni|mielellämme|katsotaan|) (<ican>|nähdään|tavataan|
            päästään|olen mukana|pääsisin|olemme mukana|onnistuu|) (mukaan|paikalle|sitten|taas|sit|) (ensi|
            seuraavalla|jollain toisella|jollakin toisella|toisella) (kerralla|vuonna) (sitten|taas|uudestaan|mukana|
            mukaan|mielelläni|paremmalla onnella|paremmin|paikalle|)
            toivottavasti (nähdään|tavataan) (joskus|toiste|muulloin|pian|taas|jossain|livenä)
            (nähdään|tavataan) (syksyllä|elokuussa|syyskuussa|ensi vuonna|ensi kerralla|kesän jälkeen|lomien jälkeen|
            loman jälkeen|seuraavassa tilaisuudessa|sitten syksyllä|sitten ensi kerralla|muissa merkeissä|
            toivottavasti ensi kerralla|toivottavasti pian|toivottavasti joskus|toivottavasti syksyllä|toisissa
            merkeissä) | (nähdään|tavataan) (toiste|joskus|muulloin|pian|joskus toiste|joskus toisella kertaa|
            toisella kertaa|toisessa yhteydessä|taas joskus) | (ensi|seuraavaan) (kertaan)
            toisella kertaa (sitten|) | paremmalla onnella (ensi kerralla|)
            (odotan|odotamme|odotellaan|odottelen|odotellen|odottaen|jään odottamaan|jäämme odottamaan|odotetaan) (jo|
            kovasti|todella|mielenkiinnolla|innolla|jo innolla|kovin|suurella mielenkiinnolla|
            jännityksellä) (tilaisuutta|työpajaa|tapahtumaa|päivää|sitä|lisätietoja|tätä|keskustelua|keskusteluja|
            ohjelmaa|linkkiä|keskiviikkoa|webinaaria|mukanaoloa|tapaamista|kesäkuuta|yhteistyötä|jatkoa|näkemistä|
            kuulla lisää|tietoja|kymmenettä|) | (odotan|odotamme|odotellaan|odottelen|jään odottamaan|jäämme
            odottamaan) (lisätietoja|linkkiä|tarkempia tietoja|ohjeita|osallistumislinkkiä|kokouslinkkiä|zoom linkkiä|
            kutsulinkkiä|tarkempia ohjeita|innolla) | innolla odottaen | innolla (jo|) (odotan|odotamme|odotellaan)
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (malta|jaksa|meinaa malttaa|malteta) (jo|enää|) odottaa
            jos (teillä|sinulla|on|tulee|teille tulee|teillä on|sinulla on|jotain|jotakin|herää|on jotain|tarvitset|
            tarvitsette|tulee jotain|ilmenee) (on|jotain|jotakin|mitään|lisää|tulee|apua|vielä|) (kysyttävää|
            kysymyksiä|kysymistä|apua|lisätietoja|muuta|lisää|jotain|jotakin|)
            (ota|ottakaa) (rohkeasti|toki|vapaasti|) yhteyttä jos
            (älä|älkää) (epäröi|epäröikö) (kysyä|ottaa yhteyttä|soittaa|)
            (voi|voit|voitte) (soittaa|kysyä|ottaa yhteyttä) (minulle|suoraan|)
            (on|oli|ollut|on ollut|ollutkin|oli niin|oli tosi) (niin|tosi|vähän|aika|melkoinen|melkoista|kovin|hirveä|
            ) (kiire|kiireinen|kiirettä|kiireistä|hulinaa|härdelliä|hässäkkää) (viikko|kevät|päivä|kuukausi|vaihe|
            täällä|) | kiirettä pitää | kiireiden keskellä | (kai|kyllä|eiköhän) (se|tää|tämä) siitä | sanokaa vain
            olkaa huoletta
            (pahoittelen|pahoittelemme|anteeksi|sori|sorry|pahoittelut|pahoitteluni|pahoittelumme|suokaa anteeksi|suo
            anteeksi|anteeks) (että|kun|) (myöhäistä|myöhäinen|myöhäisestä|hidasta|hitaasta|hidas|vastauksen|
            vastaukseni|vastauksemme|viivettä|viivästystä|viivästynyttä|vastaan|vastaamme|tästä|lyhyestä|lyhyttä|
            kirjoitusvirheitä|sekavaa|nopeaa|vähän) (vastausta|vastauksesta|vastaus|viivettä|viivästystä|
            viivästymistä|näin myöhään|myöhään|vasta nyt|viestistä|viestiä|sekaannusta|vaivaa|viestittelyä|hitautta|
            lyhyttä|) | (vastaus|vastaukseni) (venyi|viivästyi|kesti|viipyi)
            (vastaan|vastaamme|vastailen) (näin|) (myöhässä|myöhään|vasta nyt)
            (terveisiä|terveiset|terkkuja|terkut) .. (teille|sinulle|kaikille|muille|koko porukalle|sinne|tiimille|
            kaikille mukana oleville|järjestäjille|työryhmälle|väelle)
            (pysykää|pysy|pysytään) terveinä | (pysy|pysykää) (terveenä|terveinä|kunnossa) | voi hyvin
            voikaa hyvin | kaikkea hyvää | hienoa työtä | hyvää työtä | jatkakaa samaan malliin | hatunnosto
            hattu päästä | respektiä | wau | vau | oho | jippii | jipii | hurraa | hienoa | mahtista | huippua
            kiva juttu | hyvä juttu | hieno homma | hyvä homma | onneksi olkoon | onnittelut | kiitos samoin
            samoin | ei kestä | eipä kestä | ole hyvä | olkaa hyvä | olkaa hyvät
            (kiitollisena|terveisin) etukäteen | (vastaus|vastauksena|liittyen) (kutsuun|kutsuunne|viestiinne|
            viestiisi|alla olevaan kutsuun) | viitaten (kutsuunne|kutsuun|viestiinne|alla olevaan|sähköpostiinne|
            kutsuunne päivältä) | (saamaamme|saamaani) kutsuun viitaten | kutsuunne viitaten
            (koskien|asia|aihe|re|vs) (kutsua|kutsuanne|kutsu|työpaja|tilaisuus|)
            (ilmoitan|ilmoitamme|ilmoittaisin|ilmoitetaan|kerron|kerromme|totean|haluan ilmoittaa|haluamme ilmoittaa|
            haluaisin ilmoittaa|haluaisimme ilmoittaa|saanen ilmoittaa|saamme ilmoittaa|ilmoittelen|ilmoitellaan|
            ilmottelen) (täten|siis|nyt|<sorry>|teille|ilolla|ystävällisesti|heti|jo nyt|jo tässä|tässä|saman tien|
            samalla|) (että|)
            (kuten|niin kuin) (kirjoititte|kutsussa todettiin|kerroitte|sovittiin|sovimme)
            (iloitsen|iloitsemme) (kutsusta|kutsustanne|)
            (on|ollut|oli) (ilo|kunnia) (saada kutsu|tulla kutsutuksi|) | voi (että|miten|kuinka) <nice>
            voi (miten|kuinka|että)
            (jos|mikäli) (jokin|joku|jotain|jotakin|mikään|aikataulu|aika|ohjelma) (muuttuu|vaihtuu|tulee lisää|
            selviää|siirtyy) (niin|) (ilmoittakaa|ilmoittakaahan|ilmoita|kertokaa|kerro|laittakaa viestiä|laita
            viestiä|pistäkää viestiä|huikatkaa|infotkaa) (minulle|meille|mulle|)
            (tarvittaessa|jos tarvis|jos tarvitaan|jos tarpeen|jos on tarvetta) (voin|voimme|) (valmistelen|
            valmistella|teen|tehdä|esittelen|esitellä|kerron|kertoa|tuon|tuoda|autan|auttaa) (..|)
            (vähän|hieman|pikkuisen|) jännittää (kyllä|vähän|..|)
            (en|emme) (ole|oo) (ikinä|koskaan|ennen|aiemmin|aikaisemmin) (ikinä|koskaan|ennen|aiemmin|) (käyttänyt|
            kokeillut|ollut|osallistunut|käyttäny|kokeillu|ollu) (zoomia|teamsia|tällaisessa|tällasessa|tämmöisessä|
            mukana|etäpajassa)
            (viimeksi|viime kerralla|viime vuonna|edellinen kerta|edelliskerralla) (..|) (jäi väliin|missasin|jäi
            välistä|meni ohi|en päässyt) (nyt|tällä kertaa|joten nyt|mutta nyt|niin nyt|joten tällä kertaa) (en
            missaa|en jätä väliin|tulen|olen mukana|en aio missata|en halua missata)
            (olin|olimme|oltiin) (flunssassa|kuumeessa|kipeänä|sairaana|lomalla|reissussa|matkoilla|estynyt|kiireinen|
            saikulla|sairauslomalla|poissa töistä) (viime viikon|viikon|pitkään|ja siksi vastaus viipyi|)
            (anteeksi|pahoittelen|pahoittelut|sori|sorry) (viive|viivettä|viivästystä|viivästys|viipeestä|
            viivästyksestä|myöhäinen vastaus|myöhäistä vastausta|myöhäisestä vastauksesta|hidas vastaus|hitaasta
            vastauksesta|että vastaan vasta nyt|kun vastaan vasta nyt|kun vastaus kesti|vastauksen kestosta) (olin
            (flunssassa|kuumeessa|kipeänä|sairaana|lomalla|reissussa|matkoilla|saikulla|sairauslomalla|poissa)|on
            ollut (kiire|kiirettä|hulinaa|hässäkkää|kaikenlaista)|) (..|)
            (silloin|tuona päivänä|sinä päivänä|) (ei|eikä) (ole|oo) (silloin|tuolloin|sinä päivänä|) (opetusta|
            tunteja|työvuoroa|vuoroa|muuta menoa|muuta ohjelmaa|muita menoja|mitään muuta|muuta sovittuna|luentoja|
            päivystystä)
            (kysyn|kyssäsen|kyselen|kysäisen|houkuttelen|pyydän) (vielä|viel|myös|) (naapuriaki|naapuriakin|naapuria|
            naapuria mukaan|kaveriakin|kaveria|ystävääkin|työkaveriakin|työkaveria|miestäkin|vaimoakin|siskoakin|
            muitakin) (mukaan|)
            (anteeksi|pahoittelen|pahoittelut|sori|sorry) (lyhyys|lyhyydestä|lyhyt viesti|lyhyestä viestistä|
            kirjoitusvirheet|kirjoitusvirheistä|kirjotusvirheet|näppäilyvirheet|typot|töksähtely|lyhyesti|
            virheet) (kirjoitan|) (puhelimella|kännykällä|bussista|junasta|)
            (kirjoitan|kirjotan|naputtelen|näpyttelen|sanelen|vastaan) (puhelimella|kännykällä|kännyllä|yhdellä
            kädellä|vasemmalla kädellä|bussista|junasta|matkalta|ilman ääkkösiä|tienpäältä) (joten|siksi|) (lyhyesti|
            virheitä voi tulla|)
            seuraavaan kertaan | (ensi|seuraavaan) kertaan
        """,
        Sense.CLOSING: """
            <kindly> (<kindly>|) <regards> | ystävällisin | ystävällisesti | parhain | lämpimin | <regards> | t
            terv | yt | yst terv | ystäv terv | yhteistyöterveisin | (ystävällisin|lämpimin) yhteistyöterveisin
            kevätterveisin | kesäterveisin | kesäterkuin | työniloa | kunnioittavasti | kunnioittaen
            (kunnioittavin|yhteistyö|sähköisin|kevät|kesä|aurinko) <regards>
            hyvää (kesää|päivänjatkoa|jatkoa|viikonloppua|viikonjatkoa)
            mukavaa (kesää|päivänjatkoa|viikonloppua|päivää|kesän odotusta|kesänodotusta|viikkoa|viikonjatkoa)
            aurinkoista (kesää|päivää|kevättä|viikkoa|päivänjatkoa|viikonloppua)
            moikka | moi moi | moikat | heippa | hei hei | heihei | heido | näkemiin | kuulemiin | nähdään
            palataan | kiittäen | (etukäteen|jo etukäteen|etu käteen) kiittäen | kiitollisena | kiitollisuudella
            (rakkaudella|rakkain|halauksin|halaus|halit|hali|haleja|pus|pusu|sydämellisesti|lämpimästi|ystävyydellä|
            iloiten|arvostaen|toivoen parasta|pahoitellen|innolla odottaen|odottaen|ilolla odottaen) | br | mvh
            hälsningar | med vänlig hälsning | vänliga hälsningar | vänligen | best regards | kind regards
            regards | lähetetty .. (iphonesta|puhelimesta|kännykästä|matkapuhelimesta|laitteesta|mobiililaitteesta|
            androidista|sovelluksesta) | lähetetty (iphonesta*|puhelimesta*|kännykästä*|matkapuhelimesta*)
            lähetetty .. | lähettäjä | puolesta hallituksen | (hallituksen|johtokunnan|yhdistyksen|seuran) puolesta
        """,
        Sense.REGRET: """
            <sorry> | harmi | harmi homma | harmittaa | harmin paikka
            voi (ei|harmi|itku|rähmä|sentään|vitsi|vitsit|nyyh|että harmittaa|kun harmittaa) | voi ei | ikävää
            ikävä | kurja juttu | kurjaa | sääli | (on|se on|tosi|todella|kovin|niin|erittäin|suuri|onpa|voi) (harmi|
            ikävää|sääli|kurjaa|harmillista|vahinko|surku) (että|)
            sori | sorry | sorit | sorruu | anteeksi | anteeks | pahoittelut | pahoitteluni | pahoittelumme
            (pahoittelen|pahoittelemme|pahoitellaan|valitan|valitamme|pyydän anteeksi|pyydämme anteeksi|suokaa
            anteeksi) (kovasti|syvästi|suuresti|asiaa|sitä|tätä|todella|tästä|) (että|)
            (olen|olemme|oon) (hyvin|todella|erittäin|tosi|kovin|) (pahoillani|pahoillamme) (että|tästä|)
            (minua|meitä|mua) (todella|kovasti|tosi|suuresti|) harmittaa (todella|kovasti|tosi paljon|suuresti|
            ) (että|) | (ikäväkseni|harmikseni|suruksemme) | vahinko | vahinko vain | vitsit | hitsi | hitsit
            pahus | plääh | höh | nyyh
        """,
        Sense.AWAY: """
            (toivun|toipumassa|toivumme|parantelen) (silloin|) (leikkauksesta|sairaudesta|koronasta|onnettomuudesta|
            ) | toipilaana
            bestmanina | kaasona | häissä | hautajaisissa | ristiäisissä
            sairaalassa | leikkauspöydällä | leikattavana | saikulla | sairauslomalla | verkoilla | mökillä
            heinänteossa | marjassa | kertausharjoituksissa | synnärillä
            (makaan|makaa|olen|oon) (silloin|sillon) (sairaalassa|leikkauspöydällä|leikattavana|osastolla|saikulla|
            sairauslomalla)
            (makaan|makaa|olen|oon) (sairaalassa|sairaalas|leikkauspöydällä|leikattavana|teholla|
            osastolla|klinikalla|polikalla|saikulla|sairauslomalla|vuodelevossa|kuumeessa)
            (polvi|lonkka|selkä|silmä|olkapää|nilkka|käsi|jalka|sydän|kaihi) (leikataan|operoidaan|on kipsissä|
            kipsissä) | (minut|mut) leikataan | (leikkaus|leikkaukseen|leikkauksessa|leikkausaika)
            (vaimolla|tyttärellä|miniällä|siskolla|mulla|minulla) (on|) (laskettu aika|synnytys) (..|)
            laskettu aika | (synnytän|synnytetään|synnytyksessä|synnärillä) | (menen|mennään|menemme) naimisiin
            (omat|tyttären|pojan|siskon|veljen|kaverin) (häät|hautajaiset|ristiäiset|rippijuhlat|lakkiaiset|
            valmistujaiset)
            (ollaan|olen|oon|olemme|lähdemme|lähden|lähetään|lähdetään|menen|mennään) (silloin|sillon|tuolloin|juuri
            silloin|juuri|sen viikon|) (merellä|verkoilla|kalalla|kalassa|mettällä|metällä|metsällä|metsässä|mettäs|
            marjassa|marjametsässä|mansikkapellolla|pellolla|heinänteossa|heinäpellolla|heinäs|mökillä|mökil|
            kesämökillä|saaressa|laivalla|purjehtimassa|junassa|lentokoneessa|lennolla|kertausharjoituksissa|
            kertaamassa|intissä|armeijassa|leirillä|rippileirillä|vaelluksella|tunturissa|lapissa|kuntoutuksessa|
            kylpylässä|karanteenissa|eristyksissä|reissussa|reissus|työmatkalla|virkamatkalla|komennuksella|messuilla|
            markkinoilla|torilla|keikalla|kiertueella|näyttämöllä|kuvauksissa|oikeudessa|käräjillä|hautajaisissa|
            häissä) (..|)
            istun (silloin|koko (sen|) (aamun|aamupäivän|päivän)|) (junassa|lentokoneessa|bussissa|autossa|oikeudessa|
            kokouksessa|kolarin junassa) | (jään|jäämme|lähden|lähdemme) (silloin|) (lomalle|kesälomalle|
            äitiyslomalle|vanhempainvapaalle|hoitovapaalle|isyyslomalle|opintovapaalle|vuorotteluvapaalle|eläkkeelle)
            <be> (<softn>|) <place> (<softn>|) | <awaythen>
            lomani | lomamme | kesälomani | lomaviikko* | leikkaus* | leikkaukse* | hautajaiset | hautajaisiin
            häät | häihin | rippijuhl* | ylioppilasjuhl* | poissa | poissa toimist*
            poissa (paikkakunnalta|maasta|kaupungista) | (en|emme|enkä|emmekä|etten|ettemme) (ole|oo) (<soft>|
            ) (kaupungissa|maassa|paikkakunnalla|töissä|tavoitettavissa|suomessa|saatavilla)
            <busy>
            (poikani|tyttäreni|siskoni|veljeni|lapsenlapseni|ystäväni|serkkuni|kummilapseni|kummityttöni|kummipoikani|
            vanhempieni|äitini|isäni|mummoni) (häät|hautajaiset|ristiäiset|rippijuhlat|lakkiaiset|ylioppilasjuhlat|
            valmistujaiset|leikkaus|synnytys|syntymäpäivät) (on|ovat|silloin|)
            (lennän|lennämme|palaan|palaamme|matkustan|matkustamme) (juuri|) (silloin|) (kotiin|takaisin|takasin|
            lomalta|reissusta)
        """,
        Sense.REASON: """
            (ruudut|ruutu|zoomit|zoomi|etäkokoukset|näytöt) (tulee|tulevat|tuloo) (jo|) korvista
            (avaamme|avataan|avaan|alkaa) (museon|kahvilan|kaupan|näyttelyn|festivaalin|terassin|torin|) (kesäkauden|
            kesäkausi|kauden|kausi|sesongin|näyttelyn) | (kesäkauden|näyttelyn|festivaalin|museon) (avajaiset|avaus)
            kahdeltatoista on toinen kokous
            (mulle|minulle|mulla|minulla|meille) (on|) varattu (samalle|sille|juuri sille) (aamulle|päivälle|
            ajalle) (verikokeet|verikoe|labra|tutkimus|leikkaus|lääkäri|hammaslääkäri|aika)
            (verikokeet|verikoe|labra|laboratoriokokeet|labrakokeet|röntgen|ultraääni|magneetti|rokotus)
            (käräjät|oikeudenkäynti|oikeusistunto|käräjäistunto|leikkaus|tutkimus|tentti) (on|) (pantu|määrätty|
            sovittu|merkitty|siirretty|) | on (pantu|määrätty|sovittu) (käräjät|oikeudenkäynti|leikkaus|tutkimus|
            tentti) | (sille|samalle|juuri sille|samalle) päivälle on (pantu|sattunut|sovittu|osunut|määrätty)
            (käsi|jalka|nilkka|ranne|sormi|niska) (on|) kipsissä
            (en|enkä|emme) (pysty|voi) (naputtelemaan|kirjoittamaan|puhumaan|istumaan|kävelemään|näppäilemään|
            kirjoittaa|puhua|istua|kävellä) | (oon|olen|olemme) (bestmanina|kaasona|kummina|todistajana|morsiamena|
            sulhasena|pappina|isäntänä|emäntänä) (häissä|hautajaisissa|ristiäisissä|)
            (avasimme|avattiin|aukaistiin) (juuri|just|vasta) (ovet|) (uudelleen|uuestaan|)
            (kolme|kaksi|neljä|viisi) lasta (ja yksi kone|kotona|) | yksi kone
            (selkä|polvi|polvet|terveys|nivelrikko|sydän|verenpaine|kunto|reuma) (antaa periksi|kestää|sallii|pettää|
            temppuilee|reistailee|)
            (itse|minä|mä|mie|) jään (tehtaalle|toimistolle|tiskille|tiskin taakse|kassalle|töihin|vahtiin|puikkoihin|
            pajalle|myymälään|pelloille|navettaan|päivystämään)
            (*tarkastajan|*tarkastajien|verottajan|terveystarkastajan) (käynti|vierailu|tarkastus) (on|)
            (tarkastuskäynti|tarkastajan käynti)
            (meillä|mulla|minulla|täällä|koululla|koulussa) (on|alkaa|pyörii|) (juuri|just|) (silloin|sillon|) (juuri|
            just|täysi|täys|kova|pahin|kiireisin|) (lomasesonki|sesonki|sesonkiaika|kirjoitukset|kirjotukset|
            ylioppilaskirjoitukset|pääsykokeet|tentti|tentit|tenttiviikko|koeviikko|kevätjuhla|kevätjuhlat|tarkastus|
            terveystarkastus|terveystarkastaja|palotarkastus|auditointi|inventaario|inventaari|tilinpäätös|
            hallituksen kokous|johtoryhmä|kehityskeskustelut|remontti|muutto|heinänteko|lypsy|poikimiset|kylvöt|
            toukotyöt|toukohommat|satokausi|sadonkorjuu|tukkutoimitus|tavarantoimitus) (päällä|käynnissä|menossa|
            kiivaimmillaan|)
            (kirjotukset|kirjoitukset|yo kirjoitukset|pääsykoe|pääsykokeet|väitös|väitöstilaisuus|väittelen|
            valmistujaiset|gradun palautus|insinöörityön esitys) (just|juuri|) (silloin|sillon|)
            (valvon|pidän|otan vastaan) (tenttiä|koetta|loppukoetta|pääsykoetta|kirjoituksia|tentin|kokeen|
            oppituntia|luentoa) | (töitä|hommia|duunia|hommaa) (on|riittää|) (kaulaa myöten|korvia myöten|yli oman
            tarpeen|liikaa|niskaan asti|pilvin pimein|hirveästi|ihan hirveesti) | (hukun|hukutaan) töihin
            kädet (on|) täynnä (töitä|)
            (remonttimies|remppamies|sähkömies|sähköasentaja|putkimies|asentaja|nuohooja|huoltomies|kuriiri|rekka|
            tavarakuorma|betoniauto|eläinlääkäri|seminologi|kengittäjä|vakuutustarkastaja|verottaja|tarkastaja|
            terveystarkastaja) (tulee|tuloo|tuopi|käy|on tulossa) (just|juuri|) (silloin|sillon|) (laatoittamaan|
            asentamaan|korjaamaan|tuomaan|katsomaan|) | (hoidan|huolehdin|vahdin|katson) (äitiäni|isääni|lapsia|
            vauvaa|mummoa|vaaria|omaishoitajana|lapsenlasta|lapsenlapsia|sairasta ..) (kotona|) | omaishoitaja*
            (äitiä|isää|häntä|lasta|lapsia|mummoa) ei (voi|saa|uskalla) jättää (yksin|yksinään|ilman vahtia)
            (aloitan|alotan|aloittelen) (..|) (uudessa (duunissa|työssä|työpaikassa)|uuden työn)
            (olen|oon) (irtisanoutunut|irtisanottu|lomautettu) (..|)
            (ei ole|ei oo|siellä ei ole|siel ei oo) (kenttää|nettiä|verkkoa|yhteyttä|sähköä)
            (hammaslääkäri|hammasleikkaus|hammashoito|hammaskirurgi|lääkäriaika|magneettikuvaus|tähystys|neuvola|
            neuvola aika|polikäynti|fysioterapia|kampaaja) (on|) (just|juuri|) (silloin|sillon|) (silloin|)
            (tein|teemme|on tehtävä) (tilinpäätöstä|inventaariota|inventaaria)
            (pääsen|pääsemme|vapaudun|lähden|palaan|tulen) (töistä|koulusta|vuorosta|lomalta|matkalta|reissusta|
            kokouksesta|palaverista|takaisin) (takaisin|vasta|)
            (lapsi|lapseni|lapsemme|lapset|lapsenlapsi|tytär|tyttäreni|poika|poikani|vauva|kuopus|esikoinen|mies|
            vaimo|äiti|äitini|isä|isäni|koira|perhe|lapsista yksi|kollega) (on|ovat|sairastui|sairastuivat|sai|on
            saanut|joutui|on joutunut|on sairastunut) (kipeä|kipeänä|kipeitä|sairas|sairaana|sairaita|kuumeessa|
            vesirokon|flunssan|sairaalaan|vatsataudissa|kuumeinen|yöllä|)
            oppitunt* | tunteja | opetusta | opetustunt* | koulutus | koulutukses* | koulutukseen | lastenhoitaj*
            lastenhoito* | henkilöstövaje* | henkilöstötilant* | työtilante* | työvuorolist* | työvuoroj*
            vuoksi | takia | johdosta | johtuen | tähden | syystä | syistä | vuoks | takii | työesteiden | työesteen
            perhesyistä | perhesyiden | terveyssyistä | (työ|perhe|terveys|aikataulu|henkilökohtaisista|
            henkilökohtaisten|terveydellisistä|taloudellisista) (syistä|syiden|syyn)
            (jos|mikäli|kunhan|jahka|ellei|jollei) (vain|vaan|nyt|mä|minä|me|suinkin|tosiaan|kuitenkin) (saan|saamme|
            saisin|saadaan|löydän|löydämme|jaksan|jaksamme|olen|olemme|töiltä|työt|työtilanne|terveys|aikataulu|
            aikataulut|aikatauluni|työnantaja) | (jos|mikäli|kunhan|jahka) (saan|saamme|saisin|saadaan|löydän|
            löydämme|jaksan|jaksamme|töiltä|töiltäni|työt|työtilanne|terveys|aikataulu|aikataulut|aikatauluni|
            työnantaja|kalenterini|mikään|mitään|ei|joku) | (ellei|jollei|ellen|jollen|ellemme) (<soft>|) (mitään|
            tule|minulle|mulle|työt|muuta|satu|joudu|ole)
            <busy> | (kokous|kokouksen|kokoukset|kokouksia|palaveri|palaverin|palaverit|palavereja|palavereita|
            neuvottelu*|tentti|tentin|tentit|tenttejä|tenttiviik*|kokeet|koe|kokeita|luento|luennot|luentoja|työvuoro|
            työvuorossa|työvuoroon|vuorossa|iltavuoro*|aamuvuoro*|yövuoro*|päivystys*|päivystän|työkeik*|keikka|
            keikalla|keikalle|asiakastapaami*|tapaaminen|tapaamisia|lääkäri|lääkärille|lääkärissä|lääkäriaika|
            hammaslääkäri*|muutto|remontti|remontin|tilintarkastu*|tarkastus|tarkastuks*|inventaari*|auditointi*|
            deadline*|dedis|määräaika|kiire|kiireet|kiireiden|kiireinen|kiireisiä|kiireistä|kiireellinen|työkiire*|
            aikataulusy*|sairastu*|sairaus|sairauden|flunssa*|kuume*|korona*|influenssa*|migreeni*|menoa|menoja|menot|
            meno|este|esteen|esteitä|työesteit*|työeste*|velvollisuu*|varattu|varattuna|varattua|täynnä|tukossa|
            ylityöllist*|liikaa|henkilöstöpul*|henkilökuntaa|resurssipul*|päällekkä*|yhtä aikaa|ruuhka*|kokousputk*|
            haastattelu*|vieraita|gradu*|väitös*|väitöstilai*|opinnäytet*|pääsykoe*|pääsykokei*|työhaastat*|kurssi|
            kurssilla|harjoitukset|harjoituksi*|treenit|näyttelyn|leiri|kesäleiri|leirimme|synttärit|syntymäpäivä*|
            vuosikokou*|hallituksen kokous|oikeudessa|käräjil*|synnytys*)
            (heinänteko|heinätyöt|kylvötyöt|kylvöt|perunannosto|sadonkorjuu|marjasato|mansikkasato|puintityöt|puinnit|
            poikimiset|karitsoinnit|tukkityöt) (alakaa|alkaa|alkavat|on|ovat|kesken|painaa päälle|odottaa|odottavat|
            menossa|)
            (kylvöt|heinät|heinätyöt|sadonkorjuu|puinnit|perunat|mansikat|remontti|muutto) (kesken|odottavat|odottaa|
            painaa päälle)
            (ylioppilaskirjoitusten|kokeen|tentin|pääsykokeen|yo kirjoitusten) (valvonta|valvontaa|valvoja|
            valvontavuoro) | valvon (koetta|tenttiä|kirjoituksia|pääsykokeita|yo kirjoituksia|ylioppilaskirjoituksia)
            (inventaario|inventaariota|inventaarin|inventaario on|tilintarkastus|tarkastus|auditointi|katselmus) (on|
            meillä|) | (teemme|teen|pidämme|tehdään) (..|) (inventaariota|inventaarion|inventaarioa)
            (ulkomaisia|ulkomaalaisia|tärkeitä|) (vieraita|vieraat|turistiryhmä|ryhmä|delegaatio|asiakkaita) (on|
            tulee|saapuu|) (tulossa|mökeissä|talossa|kylässä|kestittävänä|majoituksessa|silloin)
            (valmistelemme|järjestämme|valmistelen|järjestän|pidämme) (silloin|) (kyläjuhlaa|kyläjuhlat|kesäjuhlaa|
            kevätjuhlaa|juhannusjuhlia|markkinoita|markkinat|festivaalia|festivaalin|myyjäisiä|myyjäiset|leiriä|
            kilpailua|konserttia)
        """,
        Sense.GONE: """
            (en|emme|hän ei|ei) (valitettavasti|) (ole|työskentele|oo|toimi|työskentelekään) (enää|ole) (töissä|
            palveluksessa|mukana|vastuussa|yhdistyksessä|yhdistyksen|museolla|museossa|kaupungilla|kirjastossa|täällä|
            siellä|tässä tehtävässä|näissä tehtävissä|tehtävässä|hallituksessa|puheenjohtaja|jäsen|johtaja|
            yrityksessä|firmassa|organisaatiossa|järjestössä|alalla|toiminnassa|kyseisessä|palveluksessamme|
            aktiivinen) | (en|ei) (ole|työskentele|toimi|oo) enää ..
            (jäänyt|jäin|jään|siirtynyt|siirryin|jäi) (jo|) (eläkkeelle|toisiin tehtäviin|muihin tehtäviin|toisen
            työnantajan palvelukseen|pois) | eläkkeellä | (vaihtanut|vaihdoin|vaihtoi) työpaikkaa
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) vastaa enää (näistä|tästä|)
            väärä (henkilö|osoite|vastaanottaja) | (väärään|väärälle) (osoitteeseen|henkilölle|ihmiselle)
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) ole oikea (henkilö|taho|vastaanottaja|ihminen|osoite)
            (ei|eivät) kuulu (minun|meidän|) (tehtäviini|tehtäviimme|toimenkuvaani|vastuualueeseeni|vastuualueelleni|
            meille|minulle|tontilleni|työnkuvaani) | toimintamme on (päättynyt|lakkautettu|loppunut)
            (lopettanut|lopetimme|lopettaneet|lakkautettu) (toimintansa|toimintamme|toiminnan) | kuollut
            edesmennyt | menehtynyt
        """,
        Sense.ASK: """
            (voisitteko|voisitko|voitteko|voitko|voiskohan|voisko|voisiko|voisikohan|voitaisiinko|voiko|voikohan|
            saisinko|saisimmeko|saisiko|saisko|saisikohan|saako|saadaanko|saanko|saammeko|saakohan|saataisiinko|onko|
            onkohan|olisiko|oisko|olisikohan|oliko|onks|tuleeko|tuleekohan|tarvitseeko|tarvitaanko|tarvinko|
            tarvitsenko|pitääkö|täytyykö|pitäisikö|kannattaako|kestääkö|maksaako|löytyykö|löytyyköhän|riittääkö|
            toimiiko|järjestetäänkö|tallennetaanko|tallennatteko|nauhoitetaanko|nauhoitatteko|tulkataanko|jaetaanko|
            jaatteko|lähetättekö|lähetetäänkö|tarjotaanko|sopiiko|sopisiko|kävisikö|käykö|käyköhän|onnistuisiko|
            ehtiikö|mahtuuko|mahtuisiko|haittaako|julkaistaanko|striimataanko|viitsittekö|viitsitkö|viitsisitkö|
            viitsisittekö|pystyykö|pystyttekö|pystytkö|tiedättekö|tiedätkö|voinko|voimmeko|voinkohan|saatteko|saatko|
            muistatteko|muistatko|annatteko|oletteko|oletko|aiotteko|järjestättekö|näkyykö|kuuluuko|lähteekö|alkaako|
            loppuuko|liittyykö|tarkoittaako|pyydettekö|haluatteko|kerrotteko|pidättekö|pidetäänkö|maksatteko|
            korvataanko|laskutatteko|poistatko|poistatteko|otatteko|laittaisitko|laittaisitteko|lähettäisitkö|
            lähettäisittekö|kertoisitko|kertoisitteko|ilmoittaisitko|ilmoittaisitteko|vahvistaisitko|vahvistaisitteko|
            tarkistaisitko|soittaisitko|soittaisitteko|katsoisitko|vastaisitko|hoitaisitko|auttaisitko|neuvoisitko|
            antaisitko|antaisitteko|ystävällisesti lähettäisitkö)
            (mistä|missä|mihin|milloin|koska|moneltako|monelta|mihin aikaan|paljonko|kuinka|miten|mitä|mikä|millä|
            kuka|kenelle|kenen|minkä|millaista|millainen|minne|millaiset|millaisia|montako|kauanko|kuinka kauan|
            kuinka paljon|kuinka monta|mitkä|ketkä|keneltä|mites|mitenkäs|missäs) (sinne|siihen|se|tilaisuuteen|
            työpajaan|tilaisuus|työpaja|linkki|linkin|on|saa|saan|saamme|voin|voimme|voi|pitää|täytyy|pääsee|
            kellonaika|kieli|kielellä|alustalla|ohjelmalla|tapahtuu|toimitaan|tehdään|maksaa|kestää|alkaa|loppuu|
            ilmoittaudutaan|ilmoittaudun|ilmoittautuminen|liitytään|liityn|kirjaudutaan|kirjaudun|löydän|löytyy|
            tarvitaan|aikaan|aika|osallistuminen|osallistutaan|meiltä|minulta|odotetaan|pitäisi|käytännössä|vaatii|
            edellyttää|osoite|osoitteesta|järjestelmällä|on tarkoitus|tarkoittaa|tarkalleen|käsitellään|ovat|asti|
            muuten)
            *aanko | *äänkö | *eeko | *eekö | *aako | *iiko | *iikö | *siko | *sikö | *tteko | *ttekö | *vatko
            *vätkö | *uuko
            (sähköpostini|sähköpostiosoitteeni|sähköpostiosoitteemme|osoitteeni|osoitteemme|numeroni|mun sähköposti|
            sähköposti) (muuttuu|on muuttunut|vaihtuu|on vaihtunut|vaihtui|muuttui)
            (uusi|oikea) (osoitteeni|osoite|sähköpostiosoitteeni|sähköpostini|osoitteemme) on
            <ask2> (siis|vielä|myös|toki|minulle|mulle|meille|ystävällisesti|nyt|mieluiten|kuitenkin|jälkikäteen|
            mukana|pliis|jooko|asap|heti|) (siis|vielä|myös|minulle|mulle|meille|ystävällisesti|kuitenkin|jälkikäteen|
            uudelleen|uudestaan|) (<askthing>|kun|jos|mihin|miten|mistä|milloin|onko|missä|mitä|kenelle|kuka|tästä|
            siitä|asiasta|jälkikäteen|uudelleen|uudestaan|eteenpäin|minulle|meille|mulle|tarkemmin|lisää|tälle|
            sähköpostitse|sähköpostilla|puhelimitse|tähän osoitteeseen|numeroon)
            (kannattaa|kannattaisi|pitää|pitäisi|voi|voisi|voitte|voit|voisi varmaan) (lähettää|ottaa yhteyttä|
            osoittaa|kysyä|ohjata|olla yhteydessä|kohdistaa|toimittaa)
            (tarvitsisin|tarvittaisiin|tarvitaan|tarvitsemme) (vielä|myös|kirjallisen|virallisen)
            (haluaa|haluavat|tarvitsee|tarvitsevat|pyytää|pyytävät) (virallisen|kirjallisen|sellaisen|lisätietoja)
            (en ole|emme ole) antanut lupaa | (mistä|miksi|minkä takia) (minä|me|mä|) (saan|saamme|saatte|saitte|
            sain)
            (muista|muistakaa|muistattehan|muistathan) (siis|myös|toki|vielä)
            (muista|muistakaa|muistattehan|muistathan) (lähettää|laittaa|mainita|ilmoittaa|kertoa|ottaa|tallentaa|
            huomioida)
            (ystävällisesti|pliis|olkaa hyvä ja|ole hyvä ja|olkaa ystävällinen ja|ole kiltti ja|olkaa hyvät ja) <ask2>
            (pyydän|pyytäisin|pyydämme|pyytäisimme|pyydetään|toivoisin|toivoisimme|toivon saavani|toivomme saavamme|
            toivoisin saavani|toivoisimme saavamme|haluaisin saada|haluaisimme saada|haluan saada|haluamme saada|
            haluaisin tietää|haluaisimme tietää|haluan tietää|haluaisin kysyä|haluaisimme kysyä|kysyisin|kysyisimme|
            kysyn vielä|kysyn samalla|tiedustelen|tiedustelisin|tiedustelemme|tiedustelisimme|kaipaisin|kaipaan|
            kaipaisimme|kaipaamme|tarvitsen|tarvitsisin|tarvitsemme|tarvitsisimme|tarviin|tarvisin|ehdotan|
            ehdottaisin|ehdotamme|ehdottaisimme|kiinnostaisi tietää|kiinnostaisi kuulla|olisi kiva tietää|olisi hyvä
            tietää|olisi hyvä saada|olisi kiva saada|olisi mukava saada|olisi tärkeää saada|olisi kiva jos|olisi
            hienoa jos|olisi mukava jos|olisi mahtavaa jos|olisin kiitollinen|olisimme kiitollisia|arvostaisin jos|
            arvostaisimme jos|olisiko mahdollista|onko mahdollista|kiitos jos voitte|kiitos jos voit|kiitos jos
            lähetätte|mielelläni saisin|mielellämme saisimme|saisin mielelläni|saisimme mielellämme|ottaisin
            mielelläni vastaan|mielellään saisin|otan mielelläni vastaan)
            (yksi|pari|muutama|pieni|minulla on|mulla on|lyhyt|mulla ois|minulla olisi|meillä olisi|meillä on|vielä|
            ) (yksi|pari|pieni|muutama|vielä|) (kysymys|kysymystä|kysymyksiä|kyssäri|kyssäriä|kyselyä|toive|pyyntö)
            (soita|soittakaa|soittele|soitelkaa|rimpauta|tekstaa) (minulle|mulle|meille|numeroon|takaisin|)
            (ottakaa|ota|ottaisitko|ottaisitteko|otathan|ottakaahan) (siis|mieluummin|jatkossa|suoraan|) yhteyttä
            yhteydenotto* | (kirjoittakaa|kirjoita|vastatkaa|vastaa|vastaattehan|vastaathan|vastaisitko) (minulle|
            meille|hänelle|osoitteeseen|) | (lisätietoja|lisätietoa) (antaa|kaipaan|kaivataan)
            (käyttäkää|käytä|käyttäisittekö) (jatkossa|mieluummin|tätä|toista|työ|) (osoitetta|sähköpostiosoitetta|
            tätä osoitetta)
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (kyllä|vielä|<soft>|) (ole|oo|olla) (kyllä|vielä|<soft>|
            ) (saanut|saaneet|saanu|löytänyt|löytäneet|löytäny|nähnyt) (vielä|mitään|kalenterikutsua|linkkiä|zoom|
            liitettä|ohjelmaa|vahvistusta|viestiä|tietoja|)
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (kyllä|vielä|valitettavasti|jostain syystä|nyt|) (löydä|
            löytänyt|löydy|saanut|saaneet|näe linkkiä|näe ohjelmaa|näe liitettä|näe kutsua|ymmärrä ohjetta|ymmärtänyt|
            näy|avaudu|aukea|toimi|toiminut|avautunut|lataudu|auennut|saa auki|saatu auki|saanut auki|onnistunut
            avaamaan|pääse kirjautumaan|pääse sisään|pääse avaamaan|pääse lukemaan|pääse ilmoittautumaan|pysty
            avaamaan|pysty lataamaan|pysty kirjautumaan|voi avata|onnistu avaamaan|onnistu kirjautumaan|saa avattua|
            saanut avattua|saa toimimaan|saanut toimimaan|osaa käyttää|osannut|muista|tiedä miten|tiedä mistä|tiedä
            mihin|pystynyt avaamaan|pystynyt ilmoittautumaan|päässyt kirjautumaan|päässyt sisään|tullut perille)
            (en|emme|enkä|emmekä|etten|ettemme) (valitettavasti|jostain syystä|nyt|vielä|) saa (liitettä|tiedostoa|
            linkkiä|ohjelmaa|pdf|lomaketta) (auki|avattua|toimimaan|avautumaan|)
            (linkki|liite|lomake|sivu|nappi) ei (valitettavasti|jostain syystä|) (toimi|aukea|avaudu|lataudu|
            vastaa) | (linkkiä|ohjelmaa|liitettä|lomaketta|tietoa|tietoja|kutsua|salasanaa|osoitetta|kellonaikaa|
            linkki|ohjelma) ei (löydy|löytynyt|näy|näkynyt|ollut|ole|tullut|mainittu|mukana)
            ei käy (ilmi|selville) | jäi epäselväksi | (vastaatte|vastaat|kerrotte|ilmoitatte|lähetätte|kerrot|
            ilmoitat|lähetät|huolehditte|laitat|laitatte) (kai|vielä|minulle|meille|sitten|linkin|)
            haluaisin (mielelläni|myös|kuitenkin|) (saada|tietää|kysyä|kuulla|ehdottaa|esittää|nähdä)
            haluaisimme (mielellämme|myös|kuitenkin|) (saada|tietää|kysyä|kuulla|ehdottaa|esittää|nähdä)
            (kiinnostaisi|kiinnostaa|kiinnostavat) (minua|meitä|kyllä|kuitenkin|) (saada|nähdä|katsoa|tietää|kuulla|
            tallenne|materiaalit|diat) | (tallenne|tallennetta|tallenteen|materiaalit|materiaaleja|diat|dioja|
            esitykset|esityksiä|muistio|yhteenveto) (voisi|olisi|kiinnostaisi|kiinnostaa|kiinnostavat|ottaisin|otan|
            saisin|saisi|jälkikäteen|haluaisin) (kiva|hyvä|mukava|kiinnostaa|mielelläni|mielellämme|) (saada|nähdä|)
            (luvan|lupaa) (saada|tuoda|tulla|ottaa) | (ilmoittakaa|kerro|kertokaa|ilmoita) (siis|kuitenkin|) (meille|
            minulle|) (seuraavista|tulevista|jatkossa|jatkossakin|muista|seuraavasta)
            pitäkää (minut|meidät) (ajan tasalla|postituslistalla|mukana|listalla)
            pidä (minut|mut) (ajan tasalla|mukana) | (lisää|lisätkää|laita|laittakaa) (minut|meidät|mut|
            osoitteeni) (postituslistalle|jakelulistalle|jakeluun|sähköpostilistalle|uutiskirjeen jakeluun)
            (lähettäkää|lähetä|laittakaa|laita|toimittakaa|toimita|välittäkää|välitä|antakaa|anna|
            lähettäkäähän) (ystävällisesti|siis|myös|) (hänelle|heille|linkki|linkit|lasku|todistus|materiaalit|
            tunnukset|kutsu|suoraan hänelle|minulle|meille)
            (korjatkaa|korjaa|muuttakaa|muuta|päivittäkää|päivitä) (ystävällisesti|) (nimeni|osoitteeni|tietoni|
            nimemme|tietomme|sähköpostini|titteli*)
            (soittakaa|soita|soitattehan) (minulle|meille|mulle|takaisin)
        """,
        Sense.UNSUBSCRIBE: """
            (voitte|voit) (siis|myös|) (poistaa|ottaa) <mydata> (pois|) (teidän|tältä|tästä|) <list> (pois|)
            (poista|poistakaa|poistattehan|poistathan|poistaisitteko|poistaisitko|voitteko poistaa|voitko poistaa|
            voisitteko poistaa|voisitko poistaa|pyydän poistamaan|pyydämme poistamaan|pyydän että poistatte|ottakaa|
            ota|jättäkää|poistettava|poistatteko|poistatko|poistamaan|poistaa|haluan poistaa|haluaisin poistaa) (siis|
            ystävällisesti|heti|välittömästi|) <mydata> (siis|ystävällisesti|heti|pois|) (pois|) (teidän|tältä|tästä|
            näiltä|sähköposti|kaikilta|kyseiseltä|tuolta|) (<list>|pois) (pois|)
            (poista|poistakaa|poistattehan|poistathan|pyydän poistamaan|pyydämme poistamaan) (ystävällisesti|heti|
            ) <mydata>
            (pois|poistukaa|irti) (teidän|tältä|tästä|näiltä|) (postituslist*|jakelulist*|sähköpostilist*|listalta|
            listoilta) | (haluan|haluaisin|haluamme|pyydän päästä|haluan päästä|haluaisin päästä|pääsisinkö|miten
            pääsen) (päästä|) (pois|eroon) (teidän|tältä|tästä|näiltä|) (postituslist*|jakelulist*|sähköpostilist*|
            listalta|listoilta|<list>|viesteistä|kutsuista)
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (ole|) (halua|haluta|haluaisi|toivo|tarvitse|kaipaa|
            tilannut|tilaa|kiinnostunut saamaan) (enää|jatkossa|saada|vastaanottaa|) (enää|jatkossa|saada|
            vastaanottaa|) (enää|tällaisia|näitä|teidän|teiltä|lisää|mitään|jatkossa|) (enempää|enää|
            ) <mails> (teiltä|enää|jatkossa|)
            (älä|älkää|älkääkä) (lähetä|lähettäkö|laita|laittako|kirjoita|kirjoittako|postita|spämmää|häiritse|
            häiritkö|vaivatko|ottako) (enää|minulle|meille|mulle|minua|tähän osoitteeseen|enää minulle|minulle enää|
            meille enää|enää meille|) (enää|) (enää|tällaisia|näitä|mitään|yhteyttä|lisää|teidän|) (<mails>|enää|
            ) (enää|tähän osoitteeseen|minulle|meille|jatkossa|)
            (lopeta|lopettakaa|lopettakaahan) (siis|jo|heti|) (näiden|tällaisten|viestien|kutsujen|minulle|tämä|
            spämmääminen|roskapostin|mainosten|) (viestien|kutsujen|sähköpostien|lähettäminen|lähettely|kirjoittelu|
            spämmäys|postitus|spämmääminen|viestittely|pommittaminen) (lähettäminen|lähettely|minulle|)
            (peru|perukaa|peruuta|peruuttakaa|perun|peruutan|haluan perua|haluan peruuttaa) (uutiskirjeen|
            uutiskirjetilauksen|tilaukseni|tilauksen|postituksen|postitukset|tämän tilauksen) (tilaus|tilauksen|)
            unsubscribe | (lopettakaa|lopeta) (jo|heti|) (tämä|tuo|) (roskaposti|roskapostitus|spämmi|spämmäys|
            häirintä|postitus|mainostus|pommitus) | (riitti|riittää) jo
            ei enää (viestejä|kutsuja|postia|sähköposteja|näitä) (kiitos|)
            (ei|eikä) (lisää|enempää) (viestejä|kutsuja|postia|sähköposteja|näitä) | tietosuoja-asetuksen nojalla
            gdpr | poistakaa (kaikki|) (tietoni|tietomme)
            (poistamaan|poistakaa|poistaa|poista|poistettava) (kaikki|) (osoitteeni|osoitteemme|tietoni|tietomme|
            nimeni|sähköpostini|sähköpostiosoitteeni|minut|meidät)
            poistakaa (se|ne) (nyt|heti|jo|)
        """,
        Sense.LATE: """
            (tulen|tuun|liityn|hyppään|pääsen|ehdin|kerkeän|tulemme) (kyllä|) (mutta|mut|) (vasta|vast) (#|
            yhdentoista|kymmenen|puoli #|kahdentoista) (maissa|aikaan|jälkeen|pintaan|korvilla|kieppeillä)
            (<perh>) (vain|) (<bit>|) (myöhässä|myöhästyneenä|myöhästyn|myöhästymme|myöhässä paikalla|viiveellä)
            (<bit>|) (myöhässä|myöhästyn|myöhästymme) (<perh>)
            (saatan|saatamme|saatan kyllä|voin|voimme|saatan tosin) (<bit>|) (myöhästyä|tulla <bit> myöhässä|olla
            <bit> myöhässä|liittyä <bit> myöhässä|tulla myöhässä|olla myöhässä)
            (<bit>|) (myöhässä|myöhästyneenä) (mukaan|paikalle|) | <bit> myöhemmin (mukaan|paikalle|)
            (myöhästyn|myöhästymme|myöhästytään|myöhästyä|myöhästymään|myöhästyttävä|myöhästyneenä) (<bit>|alusta|
            hieman alusta|vähän alusta|)
            (olen|tulen|tuun|saavun|olemme|tulemme|pääsen|pääsemme|liityn|liitymme) (<bit>|todennäköisesti|
            ) myöhässä | (tulen|saavun|liityn|pääsen|tuun) (mukaan|paikalle|linjoille) myöhemmin
            <bit> (myöhempään|myöhemmin|myöhässä|jälkijunassa|viiveellä) | (pienellä|vähän) viiveellä | jälkijunassa
            (vasta|) (kahvi|lounas|) (tauon|kahvitauon|lounastauon|puolenpäivän|lounaan|avauksen|alkupuheiden|
            aloituksen|ensimmäisen tunnin|ensimmäisen osan|avauspuheenvuoron|avaussanojen|
            avauspuheenvuorojen) jälkeen | vasta (tauolta|tauon jälkeen|kahvitauolta|puolilta päivin|puolesta
            päivästä|iltapäivällä|iltapäiväksi|lopussa|<lastof>)
            (loppuosan|loppupuolen|loppuosuuden|iltapäivän osuuden|jälkipuoliskon|toisen puoliskon|toisen
            puolikkaan) (ajan|verran|) | (alkuosan|alkupuolen|alkuosuuden|ensimmäisen puoliskon|ensimmäisen
            puolikkaan) jälkeen
            (vain|ainoastaan|pelkästään|vaan) <lastof> (ajan|verran|)
            (osallistun|osallistumme|tulen|pääsen|ehdin|liityn|mukaan|mukana|voin osallistua) (vain|) <lastof>
            <lastof> (vain|ainoastaan) | iltapäivän osuuteen | iltapäiväosuuteen | jälkipuoliskolle
            jälkipuoliskolla | loppuosaan
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (<soft>|ihan|aivan|) (ehdi|pääse|pysty|kerkeä|kerkiä|
            voi|päästä|ehditä|ole|olla|tule|kerkee) (<soft>|ihan|aivan|olla|olemaan|osallistua|osallistumaan|tulla|
            tulemaan|ihan heti|mukana|mukaan|paikalla|paikalle|) (ihan|aivan|) (alkuun|alussa|alusta asti|alusta
            saakka|heti alusta|alusta lähtien|alkuosaan|alkuosassa|aloitukseen|ensimmäiseen tuntiin|ensimmäisen
            tunnin|alkuun asti|aivan alusta|ajoissa) (asti|saakka|mukaan|mukana|paikalla|paikalle|)
            (alku|alkuosa|alkupuoli|alkuosuus|ensimmäinen tunti|ensimmäinen puolituntinen|alusta osa|alusta vähän|
            alusta pätkä|pätkä alusta|osa alusta|avaus) (valitettavasti|kyllä|) (jää|menee|jäänee|jäisi) (<tome>|
            ) (väliin|ohi|näkemättä)
            jää (<tome>|) (alku|alkuosa|alkupuoli|ensimmäinen tunti) (väliin|)
            (missaan|missaamme) (alun|alkuosan|ensimmäisen tunnin|alkupuolen|avauksen)
            olen (<soft>|) (töissä|tunnilla|palaverissa|kokouksessa|opettamassa|toisessa palaverissa|toisessa
            kokouksessa|asiakkaalla|lääkärissä|luennolla) (klo|kello|) # (asti|saakka)
            (minulla|mulla) on .. (oppitunti|tunti|palaveri|kokous|luento|tapaaminen|lääkäri|asiakas) (klo|kello|
            ) # (asti|saakka) | (työpäiväni|kokoukseni|palaverini|tuntini|oppituntini|edellinen kokous|edellinen
            palaveri) (päättyy|loppuu) .. (klo|kello|) #
            (vain|ainoastaan|vasta) (loppuosan|loppuosaan|toiseen osaan|toisen osan|loppupuolen|jälkimmäiseen osaan|
            ryhmätöihin|pienryhmiin) | vasta (kahvitauon|tauon) jälkeen
            (joudun|täytyy|pitää) (jättämään|jättää) (alun|alku|aloituksen|ensimmäisen (osan|tunnin)|
            avauksen) väliin | älkää odottako minua (ennen|aloitukseen|aloittakaa ilman minua|tulen myöhässä|
            myöhästyn)
        """,
        Sense.EARLY: """
            (mutta|mut|tosin|vain|ainoastaan) (klo|kello|) (#|kahdeltatoista|puolilta päivin) (on|alkaa|mulla on|
            minulla on) (toinen|seuraava|) (kokous|palaveri|puhelu|tapaaminen|opetus|tunti|oppitunti)
            (oon|olen|ollaan|olemme) mukana (vain|vaan|) (kahteentoista|yhteentoista|# asti|#|puoleenpäivään|
            puoleenpäivään asti|tauolle|lounaaseen) (asti|saakka|)
            (sitten|sit) (avaan|avataan|aukasen) (puodin|kaupan|kahvilan|liikkeen|kampaamon|ravintolan)
            (puol|puoli|klo|kello|) # (pitää|täytyy|on pakko|joudun|pitäis|täytyis) (tosin|kyllä|sitten|sit|
            valitettavasti|) (juosta|lähteä|lähtee|rientää|kiiruhtaa|hypätä|poistua|häipyä|livahtaa|ehtiä|juosta|
            olla) (junaan|bussiin|lääkäriin|kouluun|palaveriin|töihin|hakemaan ..|seuraavaan palaveriin|koululle|
            tarhalle|päiväkodille|lentokoneeseen|)
            (voin|voimme|pystyn|pääsen|kerkeän|ehdin) (olla|olemaan|osallistua|osallistumaan|kuunnella|) (mukana|
            linjoilla|) (vain|vaan|ainoastaan) (ekan|ensimmäisen|alun|alkuosan|puoli) (tunnin|tuntia|osan|puoliskon|
            puolitoista tuntia|) (mukana|) | (joudun|pitää|täytyy) (tosin|kyllä|valitettavasti|) (poistumaan|poistua|
            lähtemään|lähteä|häipymään|häippäsemään) (klo|kello|jo|) (#|puoli #|ennen loppua|aiemmin|aikaisemmin)
            (<perh>|voi olla että) (joudun|joudumme|lähden|lähdemme|poistun|poistumme|pitää|täytyy) (lähteä|lähtemään|
            poistua|poistumaan|) (<bit>|jo|) (aiemmin|aikaisemmin|ennen loppua|kesken|aikasemmin|kesken kaiken)
            (saatan|saatamme|saatan tosin) (joutua|) (lähteä|lähtemään|poistua|poistumaan) (<bit>|jo|) (aiemmin|
            aikaisemmin|ennen loppua|kesken|aikasemmin)
            (joudun|joudumme|täytyy|pitää|on pakko|pakko|minun täytyy|mun täytyy|mun pitää|minun pitää|joudutaan|
            meidän pitää|tulee) (valitettavasti|kyllä|ehkä|kuitenkin|sitten|<soft>|) (lähtemään|poistumaan|lähteä|
            poistua|lopettamaan|häipymään|häipyä|irtautumaan|irrottautumaan|jättämään|livahtaa|livahtamaan|hypätä
            pois|lopettaa|lähteä pois|siirtymään) (<bit>|jo|linjoilta|muualle|) (aiemmin|aikaisemmin|ennen loppua|
            kesken|kesken kaiken|kesken pois|ennen aikojaan|ennenaikaisesti|etuajassa|ajoissa pois|aiemmin pois|jo
            tauolla|tauolla|tauon jälkeen|aikasemmin|jo aiemmin|jo aikaisemmin|ennen lopetusta|ennen loppukeskustelua|
            jo ennen loppua|kesken tilaisuuden)
            (lähden|lähdemme|poistun|poistumme|lopetan|häivyn|lähetään|lähdetään|joudun pois|joudun poistumaan|
            irtaudun) (valitettavasti|kyllä|kuitenkin|sitten|<soft>|) (<bit>|jo|linjoilta|) (aiemmin|aikaisemmin|
            ennen loppua|kesken|kesken kaiken|ennen aikojaan|etuajassa|tauolla|jo tauolla|tauon jälkeen|aikasemmin|
            pois kesken|jo aiemmin|jo aikaisemmin|kesken tilaisuuden)
            (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (<soft>|ihan|aivan|) (ehdi|pääse|pysty|kerkeä|kerkiä|
            voi|päästä|ehditä|ole|olla|kerkee|jää|voida) (<soft>|ihan|aivan|kuitenkaan|olla|olemaan|osallistua|
            osallistumaan|mukana|jäädä|jäämään|paikalla|) (mukana|paikalla|) (ihan|aivan|) (loppuun asti|loppuun
            saakka|loppuun|lopussa|loppuosaan|loppukeskusteluun|koko aikaa|koko ajan|koko tilaisuuden ajan|koko
            tilaisuutta|koko työpajan ajan|koko tilaisuuteen|koko päivää|koko tapahtumaan|koko työpajaan|koko
            aamupäivää|iltapäivän osuuteen) (mukana|paikalla|)
            (vain|ainoastaan|pelkästään|vaan) (<firstof>) (ajan|verran|aikana|)
            (osallistun|osallistumme|tulen|pääsen|ehdin|mukana|mukaan|voin osallistua|voin olla mukana) (vain|
            ) <firstof> (ajan|verran|) | <firstof> (vain|ainoastaan)
            (alkuosan|alkupuolen|alkuosuuden|aamupäivän osuuden|ensimmäisen tunnin|ensimmäisen puoliskon|ensimmäisen
            osan|alkupuoliskon|ensimmäisen puolikkaan) (ajan|verran|)
            vain (aamupäivän|aamun|aamupäivällä) (ajan|) | (aamupäivän|tunnin|parin tunnin) ajan
            (tauolle|kahvitauolle|lounastauolle|lounaaseen|puoleenpäivään|puoleen päivään|ensimmäiselle tauolle|
            keskipäivään|taukoon) (asti|saakka)
            (loppu|loppuosa|loppupuoli|iltapäivä|iltapäivän osuus|ryhmätyö|ryhmätyöt|viimeinen tunti|viimeinen osa|
            lopusta osa|osa lopusta|loppupää|loppukeskustelu) (valitettavasti|kyllä|) (jää|jäävät|menee|jäänee|
            jäisi) (<tome>|) (väliin|ohi|näkemättä)
            jää (<tome>|) (loppu|loppuosa|loppupuoli|viimeinen tunti|iltapäivä) (väliin|)
            (missaan|missaamme) (lopun|loppuosan|viimeisen tunnin|iltapäivän)
            (ensimmäisen|ekan|noin|enintään|korkeintaan) (tunnin|puolen tunnin|puoli tuntia) (verran|ajan|)
            (tunnin|puolen tunnin|parin tunnin) (verran|ajan) | alkupuolen ajan | (vain|) (alkuosan|alun) ajan
            (vain|ainoastaan) (alkuosan|alkuosaan|ensimmäisen osan|ensimmäiseen osaan|aloitukseen|alkupuolen|
            ensimmäisen puoliskon) (ajan|verran|) | vain (kahvitaukoon|taukoon) (asti|saakka)
        """,
        Sense.SOME: """
            (muutaman|parin|usean|joidenkin) (.. |) (*opiskelijani|opiskelijani|opiskelijan|kollegani|kollegan|
            kaverin|ystävän|oppilaan|oppilaani|työntekijän|jäsenen|ystäväni|vapaaehtoisen) (kanssa|kera|kaa)
            (koko|) (savipajan|pajan|toimiston|tiimin|yhdistyksen|luokan|perheen|osaston|työpaikan|suvun|firman|
            kylän) (porukalla|voimin|väellä|joukolla|kanssa|kera) | isolla porukalla
            koko (porukalla|sakilla|jengillä|köörillä|remmillä|poppoolla|konkkaronkalla|tiimillä|luokalla|perheellä|
            väellä)
            (muutaman|parin|joidenkin|useamman|usean|muutamien|tiimini|tiimimme|koko tiimin|koko porukan|ryhmäni|
            luokkani|luokan|opiskelijoideni|opiskelijoiden|oppilaideni|oppilaiden|opiskelijaryhmän|kollegojeni|
            kollegoideni|kollegoiden|kollegojen|työkavereiden|työkavereideni|työkavereitteni|työtovereiden|
            työtovereideni|kavereiden|kavereideni|ystävien|ystävieni|perheen|perheeni|henkilökunnan|porukkani|porukan|
            väen|hallituksen|jäsenten|jäsentemme|muiden|vapaaehtoisten) (oman|muun|) (kolleg*|opiskelij*|oppila*|
            työkaver*|työtover*|työntekij*|jäsen*|ystävä*|kaveri*|ihmise*|henkilö*|vapaaehtois*|muun|osallistuj*|
            ) kanssa
            koko (konkkaronkka|poppoo|jengi|revohka|köörin voimin)
            koko (hallituksen|tiimin|porukan|joukon|toimiston|perheen|ryhmän|väen) voimin
            (koko|isolla|isommalla|suuremmalla|pienellä|omalla) (tiimi|porukka|porukalla|tiimillä|sakki|sakilla|
            tiimimme|porukkamme|joukolla|ryhmä|ryhmällä|luokka|hallitus|väki|henkilökunta) | porukalla
            isolla joukolla | joukolla | (muutama|useampi|usea|joitakin|pari muuta|muutamia|useita|useampia) (meistä|
            meidän|muukin|muu|muita|kollega|kollegaa|kollegani|työntekijä|työntekijää|opiskelija|opiskelijaa|henkilö|
            henkilöä|jäsen|jäsentä|osallistuja|osallistujaa|ihminen|työkaveri|työkaveria|kollegoita|työkavereita|
            opiskelijoita|jäseniä|osallistujia) (meiltä|mukaan|lisäksi|)
            (minä|mä|me|itse) ja (tiimini|kollegani kaikki|opiskelijani|muutama|koko tiimi|oppilaani|työkaverit|
            työkaverini|muut|porukka|luokkani|ryhmäni|pari muuta) (kollega*|työkaveri*|opiskelij*|muuta|)
            (tuon|otan|tuomme|otamme|otetaan) (myös|mukaan|mukaani|) (muutaman|useamman|joitakin|opiskelijoita|
            kollegoita|työkavereita|väkeä|porukkaa|oppilaita|opiskelijoitani|oppilaitani) (kolleg*|työkaver*|
            opiskelij*|oppilaa*|) (mukaan|) | useampi (meistä|henkilö|) | (muita|lisää) väkeä | väkeä mukaan
        """,
        Sense.INSTEAD: """
            vaan (lähetän|lähetämme|lähetetään|pyydän|laitan)
            (minun|mun|meidän|) (sijastani|sijastamme|tilallani|tilallamme|tilalleni|tilallemme|sijaani|sijaamme|
            sijaisenani|sijaisenamme|sijaiseni|sijaiseksi|sijaisekseni|sijaisena|edustajanani|edustajanamme|
            edustajaksemme|edustajakseni|edustajamme|tuuraajani|tuuraajana|tuuraajanani|sijaistani|varamieheni)
            (minun|mun|meidän) (puolestani|puolesta|puolestamme) (osallistuu|tulee|saapuu|on mukana|paikalle tulee|on
            paikalla|pääsee|paikalla on) | (puolestani|puolestamme) (osallistuu|tulee|saapuu|on mukana|on paikalla|
            pääsee|paikalle tulee) | (osallistuu|tulee|saapuu|on mukana|on paikalla|pääsee|tulemaan|osallistumaan|
            osallistua) (tilaisuuteen|työpajaan|tapahtumaan|mukaan|paikalle|sinne|siihen|) (minun|mun|meidän|
            ) (puolestani|puolestamme|puolesta|sijasta|tilalle|tilalla)
            (minua|meitä|mua|yhdistystämme|yhdistystä|kaupunkia|kaupunkiamme|kuntaa|kuntaamme|museota|museotamme|
            kirjastoa|kirjastoamme|koulua|kouluamme|yritystä|yritystämme|organisaatiota|organisaatiotamme|järjestöä|
            järjestöämme|säätiötä|säätiötämme|seuraa|seuraamme|firmaa|laitosta|laitostamme|yliopistoa|tiimiä|
            tiimiämme|osastoa|osastoamme|toimistoa|toimistoamme|oppilaitosta|oppilaitostamme|virastoa|liittoa|
            liittoamme) (edustaa|tuuraa|sijaistaa|edustavat|edustamassa on|tulee edustamaan|tilaisuudessa edustaa|
            edustaisi|työpajassa edustaa)
            (lähetän|lähetämme|lähetetään|nimeän|nimeämme|valitsemme) .. (edustajaksemme|edustajakseni|sijaani|
            sijaamme|tilalleni|tilallemme|sijaisekseni|puolestani|edustajamme|edustajani)
            edustaa | edustavat | tuuraa (minua|mua|) | sijaistaa (minua|mua|) | (tulee|tulevat|on) edustamaan
            edustamaan (minua|meitä|kaupunkia|yhdistystä|yhdistystämme)
            (joku|jonkun) (muu|toinen) (meiltä|meistä|tiimistä|) (pääsee|tulee|osallistuu)
            (pyysin|pyydän|pyydetty|pyysimme|pyydämme) .. (<person>) .. (osallistumaan|tulemaan|menemään|mukaan|
            paikalle|edustamaan) | <mefrom> (tulee|osallistuu|saapuu|pääsee|on mukana|on paikalla|mukaan tulee|
            paikalle tulee|paikalle pääsee|mukana on|tulossa on|mukaan pääsee|on tulossa) (silloin|sen sijaan|
            kuitenkin|kyllä|tällä kertaa|mukaan|paikalle|tilaisuuteen|työpajaan|sinne|siihen|) (<person>|joku muu|
            joku toinen)
        """,
        Sense.STEAD: """
            (hänen|heidän|johtajan|puheenjohtajan|johtajamme|puheenjohtajamme|esimieheni|esihenkilöni|pomoni|
            kollegani|toiminnanjohtajan|kaupunginjohtajan) (sijastaan|sijasta|tilallaan|tilalla|tilalle|tilalleen|
            puolestaan|sijaan|sijaansa|sijaisena|sijaisenaan) | (edustan|edustamme|edustamassa|edustetaan|edustaen)
            (yhdistyksen|yhdistyksemme|seuran|seuramme|kaupungin|kunnan|kuntamme|kaupunkimme|museon|museomme|koulun|
            koulumme|kirjaston|yrityksen|yrityksemme|organisaation|organisaatiomme|järjestön|järjestömme|säätiön|
            liiton|hallituksen|firman|laitoksen|tiimin|tiimimme|työryhmän|osaston|toimiston|yliopiston|osuuskunnan|
            verkoston) (puolesta|edustajana|nimissä|edustajina)
        """,
        Sense.REPORT: """
            (kysyy|kysyi|kysyivät|pyysi|sanoo|sanoi|kertoi|kertoo|ilmoitti|toivoo|mainitsi|väittää|väitti|tiedusteli|
            tiedustelee|arveli|ehdotti|lupasi) (minulta|meiltä|että|onko|josko|minulle|meille|puhelimessa)
        """,
        Sense.EARLIER: """
            (kirjoitin|sanoin|ilmoitin|vastasin|lupasin|kerroin|vahvistin|kirjoitimme|sanoimme|ilmoitimme|vastasimme|
            lupasimme|kerroimme|vahvistimme|luulin|luulimme|ajattelin|ajattelimme|arvelin|uskoin|oletin|pelkäsin|
            pelkäsimme|epäilin|ilmoittauduin|ilmoittauduimme) (ensin|aiemmin|aikaisemmin|jo aiemmin|viime viikolla|
            eilen|alun perin|alunperin|vahingossa|jo|viikko sitten|tosin|kyllä|jo viime viikolla|toissapäivänä|
            maanantaina|tiistaina) (että|etten|ettei|ettemme|) (en|) (pääse|pääsen|tule|tulen|osallistu|osallistun|
            pääsisi|tulisi|pääsisin|tulisin|ehdi|onnistu|pystyisi|ehtisi|pääsemme|tulemme|osallistumme|osallistuisin|
            osallistuisi|onnistuisi|tulevani|pääseväni|osallistuvani|) (mukaan|paikalle|)
            (ensin|aiemmin|aikaisemmin|alun perin|alunperin|viime viikolla|eilen|aluksi|vielä eilen|alkuun|jo aiemmin|
            viikko sitten) (kirjoitin|sanoin|ilmoitin|vastasin|lupasin|kerroin|vahvistin|kirjoitimme|sanoimme|
            ilmoitimme|vastasimme|lupasimme|kerroimme|vahvistimme|luulin|luulimme|ajattelin|ajattelimme|arvelin|
            pelkäsin|epäilin|ilmoittauduin|ilmoittauduimme|näytti siltä|piti|minun piti|mun piti) (että|etten|ettei|
            ettemme|) (en|) (pääse|pääsen|tule|tulen|osallistu|osallistun|pääsisi|tulisi|pääsisin|tulisin|ehdi|
            onnistu|pystyisi|ehtisi|pääsemme|tulemme|osallistumme|osallistuisin|osallistuisi|onnistuisi|tulevani|
            pääseväni|osallistuvani|) (mukaan|paikalle|)
            (luulin|luulimme|ajattelin|ajattelimme|arvelin|pelkäsin|pelkäsimme|epäilin|oletin|uskoin) (että|etten|
            ettei|ettemme) (en|) (pääse|pääsen|tule|tulen|osallistu|osallistun|pääsisi|tulisi|pääsisin|tulisin|ehdi|
            onnistu|pystyisi|ehtisi|pääsemme|tulemme|osallistumme|osallistuisin|onnistuisi) (mukaan|paikalle|)
            (aiemmassa|edellisessä|viimeisimmässä|aikaisemmassa) (viestissäni|viestissä|sähköpostissani|
            vastauksessani|viestissämme) | (aiemman|edellisen|aikaisemman|toisin kuin aiemmin) (viestini|vastaukseni|
            ilmoitukseni|viestimme|vastauksemme|ilmoituksemme|ilmoitin|kerroin|kirjoitin)
            (vastoin|toisin kuin) (aiempaa|aikaisempaa|aiemmin|ensin) (ilmoitin|ilmoitustani|ilmoittamaani|kirjoitin|
            sanoin|) | (aiempi|edellinen|aikaisempi) (viestini|vastaukseni|ilmoitukseni|viesti|vastaus) | piti tulla
            piti osallistua | alun perin | alunperin | alkujaan
        """,
        Sense.ANEW: """
            sittenkin | sittenkään | lopultakin | (onkin|tulikin|tuli) muutos
            muutos (suunnitelmiin|suunnitelmissa|aiempaan|aikaisempaan)
            (suunnitelmat|suunnitelmani|suunnitelmamme|aikatauluni|tilanne|tilanteeni|tilanteemme|asia|aikataulut|
            aikataulu) (on|ovat|) (muuttuneet|muuttuivat|muuttunut|muuttui)
            (muutin|muutimme|muuttaisin) (mieleni|mielemme|mieltäni) | tulin toisiin ajatuksiin
            korjaus (aiempaan|edelliseen|ilmoittautumiseen|) | korjaan (aiempaa|edellistä|vastaustani|)
            (pääsenkin|pääsemmekin|päästäänkin|tulenkin|tulemmekin|osallistunkin|osallistummekin|ehdinkin|pystynkin|
            onnistuukin|järjestyykin) | (pääsekään|tulekaan|osallistukaan|ehdikään|onnistukaan|pystykään|päästäkään|
            tullakaan|voikaan) | (joudunkin|joudummekin|täytyykin|pitääkin) | perukin
            unohtakaa (aiempi|edellinen) (viestini|vastaukseni|)
            (kokous|palaveri|meno|menoni|tapaaminen|matka|matkani|reissu|loma|lomani|kurssi|koulutus|esteeni|este|
            työvuoro|työvuoroni|tilaisuus|päällekkäinen tilaisuus|päällekkäinen kokous|toinen kokous|toinen menoni|
            toinen tilaisuus|toinen meno|tentti) (nimittäin|onneksi|kuitenkin|sittenkin|) (peruuntui|peruttiin|
            siirtyi|siirrettiin|perutaan|on peruttu|on siirretty|on peruuntunut|on siirtynyt|poistui|peruuntuikin|
            siirtyikin|peruutettiin) | nyt (kuitenkin|näyttääkin|näyttää siltä|onkin) (että|)
            (uusi|uudet) (tilanne|tiedot)
        """,
        Sense.OTHER_EVENT: """
            (ensi|seuraavalla|viime|edellisellä|toisella) (kerralla|kerta|kertaa|vuonna|keväänä|syksynä|talvena)
            (seuraavaan|seuraavassa|seuraavaa|seuraava|toiseen|toisessa|muihin|muissa|tuleviin|tulevissa|edelliseen|
            edellisessä|viimekertaiseen|viimekertaisessa|toista|muita|viime vuotiseen|jatkossa järjestettäviin|
            myöhempään) (tilaisuu*|työpaj*|tapahtum*|webinaar*|kert*|koulutu*|konferens*|seminaar*|kokou*)
            (syksyn|kevään|talven|ensi vuoden|viime vuoden|elokuun|syyskuun|lokakuun|marraskuun|
            heinäkuun) (konferenss*|seminaar*|tilaisuu*|työpaj*|tapahtum*|webinaar*|koulutu*|kokou*|festivaal*|messu*|
            näyttely*|opintomatk*|vierailu*|tapaamis*) | syksyllä | keväällä | talvella | ensi vuonna | viime vuonna
            elokuussa | syyskuussa | lokakuussa | konferenssi* | konferenss* | seminaar* | opintomatka*
            opintomatk* | festivaal* | messuille | messuilla | näyttelyyn | kesäkoulu* | kesäkoulu | lopputilaisuu*
            päätöstilaisuu* | päätösseminaar* | avajais* | juhlaan | juhlaanne | gaala* | konserttiin | ohjausryhm*
            vuosikokoukseen | yleiskokou* | syyskokou* | kevätkokou* | laskun | lasku | laskua | laskutus*
            viime kerralla | vierailul* | vierailu* | illallis*
            (uutiskirjeen|uutiskirjeestä|uutiskirjettä|uutiskirjeeseen)
        """,
        Sense.ASIDE: """
            puhelin | kännykkä | tabletti | läppäri | wifi
            <aside> | (lähetän|lähetämme|lähetin|toimitan|toimitamme) (teille|sinulle|vielä|erikseen|myöhemmin|
            osallistujien|) (vielä|erikseen|myöhemmin|) (nimet|tiedot|tietoja|osallistujalistan|kysymykseni|
            kysymyksiä|materiaalia|materiaalit|linkin|kuvia|esittelyn|esittelytekstin|yhteystiedot|lomakkeen|
            ilmoittautumisen|ilmoittautumislomakkeen|sähköpostia|sähköpostin|viestin|viestiä|terveisiä|terveiset|
            lämpimät terveiset) | (työvuorolist*|työvuorot|vuorolist*|päätös|päätökset|tieto|tiedot|vahvistus|
            aikataulut|lukujärjesty*|linkki*|linkit|kutsulinkki) (vasta|kai|varmaan|kuulemma|) (tulee|tulevat|saapuu|
            julkaistaan|julkistetaan|vahvistuu|vahvistuvat|selviää|varmistuu)
            (katson|kuuntelen|seuraan|katselen|katsotaan) (mielelläni|myöhemmin|sitten|jälkikäteen|) (tallenteen|
            nauhoituksen|nauhoitteen|tallenteelta|nauhalta|työpajaa myöhemmin tallenteelta|työpajan
            tallenteen) (myöhemmin|jälkikäteen|)
        """,
        Sense.MOOT: """
            (kunhan|toivottavasti) (netti|yhteys|nettiyhteys|sähköt|sähkö|laajakaista|zoom|kone) (ei|vaan|vain|
            ) (pätki|katkea|kaadu|kestää|toimii|pelaa|temppuile|jumita|mene)
            (jos|mikäli) (sellainen|semmoinen|tallenne|nauhoitus|sellaisia|sellainen vain) (vain|) (tulee|on|tehdään|
            jaetaan|julkaistaan|löytyy|tehdään|on saatavilla|tulee saataville)
            (ellei|jollei|jos|mikäli|kunhan|jos vain|jos vaan|jos ei|ellei sitten|toivottavasti) (vain|vaan|vanha|
            huono|mökin|kotini|tämä|oma|nyt|se|vain tämä|minun|mun|meidän|) (netti|nettini|yhteys|yhteydet|tekniikka|
            kone|koneeni|laitteet|zoom|nettiyhteys|verkko|verkkoyhteys|internet|sähköt|läppäri|luuri) (vain|vaan|nyt|
            ) (petä|toimii|suo|temppuile|temppuilee|pelittää|toimivat|sallii|kestää|pätki|pätkii|katkea|katkeaa|toimi|
            pettää|kaadu|reistaile|suostuu|suostu|toimia|sallivat|mene poikki|tee tepposia)
            (netti|yhteys|nettini|verkko) saattaa (pätkiä|katketa|temppuilla|katkeilla)
            (saatan|voin) (tippua|pudota|tipahtaa) linjoilta ..
            ei (mitään|ole mitään|ole|) (ongelmaa|ongelmia|hätää|estettä|esteitä|haittaa|hätiä|väliä|huolta|kiirettä|
            syytä huoleen|mitään ongelmaa|mitään estettä|mitään esteitä|kysyttävää|kysymyksiä|lisättävää|allergioita|
            erityisruokavaliota|erityisruokavalioita|erityistarpeita|erityistoiveita|vastalauseita|valittamista|
            huomautettavaa|vastaansanomista|mitään lisättävää|mitään sitä vastaan|ihmeempää|mitään kysyttävää|
            tarvetta|tarvetta vastata|muuta)
            (ei|se ei|mikään ei) (haittaa|haittaisi|tee mitään|tarvitse|tarvi|estä|ole ongelma|ole este|muodostu
            ongelmaksi|ole este osallistumiselle) (minua|meitä|mua|mitään|vastata|lähettää|tähän|)
            (minulla|mulla|meillä) ei ole (mitään|) (estettä|esteitä|sitä vastaan|ongelmaa|kysyttävää|kysymyksiä|
            muuta|lisättävää|allergioita|kameraa|mikrofonia|mikkiä|web kameraa|webbikameraa) (tälle|osallistumiselle|
            ) | (ilman|vailla) (kameraa|videota|mikkiä|kuvaa|ääntä|mikrofonia|epäilystäkään|ongelmia|vaikeuksia|
            esteitä)
            jos (vielä|vain|vaan|teille|sinulle|tämä|se|niin|siellä|kerran|vielä on|on vielä|vielä vain|) (sopii|
            mahtuu|mahdun|mahdumme|tilaa on|on tilaa|paikkoja on|on paikkoja|paikkoja riittää|tilaa riittää|ehtii|käy|
            sopii teille|saa|voi ilmoittautua|paikkoja|tilaa|haluatte|haluat|on mahdollista|mahdollista|tarpeen|
            tarpeellista|suinkin|ei ole liian myöhäistä|kelpaan|kelpaa|paikka|yksi paikka|huolitte|huolit|joukkoon
            mahtuu) (vielä|jäljellä|on|mukaan|teille|sinulle|vapaana|jäljellä on|riittää|löytyy|) (vielä|jäljellä|
            vapaana|) | mikäli (paikkoja|tilaa|vielä) (on|riittää|mahtuu|) (vielä|jäljellä|vapaana|)
            mikäli (mahdollista|sopii|teille sopii|tarpeen) | ellei (se ole|ole) (liian myöhäistä|myöhäistä|ongelma)
            (en|emme|enkä|emmekä|etten|ettemme) (epäröi|epäile|epäröineet) (hetkeäkään|ollenkaan|)
            (ei|en|älä|älkää) (huolta|huolehdi|hätäile|huolehtiko|murehdi|välitä) | ei (pelkästään|ainoastaan|vain)
            sataa tai paistaa | satoi tai paistoi | tuli mitä tuli | maksoi mitä maksoi | oli mitä oli
            kävi miten kävi | vaikka mikä olisi | (ei|eihän) se (haittaa|ole ongelma)
            (en|emme|enkä|emmekä|etten|ettemme) (valitettavasti|) (osaa|puhu|ymmärrä) (juurikaan|kovin hyvin|hyvin|
            kunnolla|) (englantia|romaniaa|englanniksi) | (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (ole|
            oo) (koskaan|ikinä|) (ennen|aiemmin|koskaan|) (käyttänyt|osallistunut|käyttäneet|ollut|olleet) (zoomia|
            zoom|tällaiseen|teamsia|tällaisessa|tämmöiseen|tämmösessä|vastaavaan)
            (en|emme|enkä|emmekä|etten|ettemme) (<soft>|) (voi|saa|pysty|halua|osaa) (<soft>|) (käyttää|avaamaan|
            puhumaan|puhua|avata|esiintyä|esiintymään|pitää kameraa päällä|laittaa kameraa päälle) (kameraa|mikkiä|
            mikrofonia|videota|) | muuten (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei)
            (ilmoittauduin|ilmoittauduimme|olin ilmoittautunut|olimme ilmoittautuneet|olin tulossa|lupauduin|lupasin
            tulla|lupasimme tulla|olin jo ilmoittautunut|piti tulla|minun piti tulla|mun piti tulla|meidän piti
            osallistua|minun piti osallistua|piti osallistua) (jo|kyllä|tosin|aiemmin|viime viikolla|alun perin|
            ) (mukaan|tilaisuuteen|työpajaan|) (mutta|mut) (nyt|)
        """,
        Sense.NOT: """
            ei | en | emme | eivät | ettei | etten | ettemme | etteivät | enkä | emmekä | eikä | eivätkä | eipä
            enpä | emmepä | ei enää | en enää | emme enää | eikö | enhän | eihän | emmehän | ei edes | en edes
            ei ikinä | en ikinä | ette | et
        """,
        Sense.CAN: """
            pääsen | pääsemme | päästään | pääse | päästä | pääs | pääsekään | ehdikään | onnistukaan | pystykään
            päästäkään | ehditäkään | pystytäkään | kerkeekään | pääsenkin | pääsemmekin | päästäänkin | sopii
            sovi | käy | passaa | käypi | sopiikin | natsaa
            pystyn | pystymme | pystytään | pysty | pystytä | pystyä | pystynkin | pystymmekin | pystytäänkin
            kykenen | kykenemme | kykene | kyetä | kykenemään | kykenee | ehdin | ehdimme | ehditään | ehdi | ehditä
            ehtiä | ehdinkin | ehdimmekin | ehditäänkin | kerkeän | kerkeämme | kerkeen | kerkiän | kerkiin
            kerkiämme
            kerkeä | kerkiä | kerkee | kerkii | keretään | keretä | onnistun | onnistu | onnistuu | onnistuukin
            järjestyy | järjesty | järjestyykin | pääsemään | kerkeänkin
        """,
        Sense.CANNOT: """
            ei (<soft>|) (minulla|mulla|meillä|meikäläisellä) (<soft>|) (ole|oo|riitä) .. (aikaa|resursseja|
            mahdollisuutta|aika)
            (minulla|mulla|meillä) ei .. (aikaa|resursseja|mahdollisuutta|mahdollisuuksia|kapasiteettia|voimia|
            työvoimaa|väkeä) | (terveyteni|terveys|vointini|kuntoni|ikäni|työtilanteeni|aikatauluni|
            kalenterini) ei (<soft>|enää|) (salli|anna myöten|anna periksi|riitä)
            (ei|en|emme) (<soft>|meiltä|minulta|) (ole|oo) (<soft>|) (mahdollista|mahdollisuutta|aikaa|resursseja|
            resurssia|mahdollisuuksia|kapasiteettia|mahollista|tilaisuutta|väkeä|henkilöstöä)
            (minulla|mulla|meillä|minun|meidän) ei (<soft>|valitettavasti silloin|) (ole|oo) (<soft>|) (mahdollista|
            aikaa|resursseja|mahdollisuutta|mahdollisuuksia|kapasiteettia)
            (ei|eivät) (aika|aikataulu|aikataulut|resurssit|kapasiteetti|voimat) (riitä|anna myöten|salli|riitä nyt|
            veny) | (aika|aikani|aikamme|aikataulu|aikatauluni|aikataulumme|aikataulut|resurssit|resurssimme|
            työtilanne|voimat|kalenterini|kalenteri) (ei|eivät) (<soft>|) (riitä|anna myöten|salli|anna periksi|
            jousta|veny|anna tilaa) | (en|emme|ei|enkä|emmekä|eikä|etten|ettemme|ettei) (<soft>|) (voi|voida) (<soft>|
            ) | mahdotonta | mahdoton | (en|emme|enkä|emmekä|etten|ettemme) saa (<soft>|)
        """,
        Sense.WILL: """
            olen | oon | olemme | ollaan | ole | oo | olla | olemaan | tulen (<soft>|<joy>|<sure>|varmaan|) olemaan
            tulemme (<soft>|<joy>|<sure>|) olemaan | tullaan olemaan | aion | aiomme | aiotaan | aio | haluan
            haluamme | halutaan | tahdon | tahdomme | suunnittelen | suunnittelemme
            (tarkoitukseni|tarkoituksemme|aikomukseni|aikomuksemme|tarkoitus|aikomus|aikeissa) (on|) | päätin
            päätimme | päätetty | (olen|olemme|oon|on) (jo|) (päättänyt|päättäneet|päätetty|päättäny) | voin
            voimme | voidaan | voida | voi | voit | saan | saamme | saa | saadaan | rohkenen | tohdin | suostun
            suostumme | lupaan | lupaamme | luvataan | lupaudun | sitoudun | sitoudumme | kuuntelen | kuuntelemme
            meinaan | meinataan | meinaamme | ajattelin | ajattelimme | ajateltiin | pystyy | pystyvät | kykenee
            ehtii | ehtivät | kerkeää | oonkin | olenkin | olemmekin
        """,
        Sense.ATTEND: """
            tulla | tule | tuu | tulemaan | mukkaan | mukkaa | mukaa | messii | paikale | osallistua | osallistu
            osallistumaan | osallistuta | osallistumassa | mukaan | mukana | paikalla | paikalle | läsnä
            linjoilla | linjoille | messiin | messissä | (paikan|paikanpäällä) päällä | paikan päälle | saapua
            saavu | saapumaan | liittyä | liity | liittymään | (ottaa|ota|ottamaan|oteta) osaa | ilmoittautua
            ilmoittaudu | ilmoittautumaan | (lähteä|lähde|lähe|lähtemään|lähdössä) (mukaan|) | olla mukana
            ole mukana | ole paikalla | ole läsnä | olevan mukana | osallistumiseni | osallistumisemme
            osallistumistani | osallistumistamme | osallistuminen | osallistumista | osallistumisen
            osallistumiseen | läsnäoloni | läsnäolomme | läsnäolo | mukanaolo* | käytettävissä | vapaa | vapaana
            vapaita | tulekaan | osallistukaan | tullakaan | osallistutakaan | kuulolla | kuuntelemassa
            kuuntelemaan | seuraamaan | seurata | kuunnella
        """,
        Sense.COME: """
            (olen|oon|ollaan) (zoomissa|zoomis|koneella|koneen ääressä|ruudun ääressä|langoilla|kuulolla)
            edustajana (minä|meikäläinen)
            (ilmottaudun|ilmoittaudun|ilmottauvun|ilmoittauvun) (mäkin|minäkin|mie|kans|myös|mukaan|mukkaan|tällä|
            tällä viestillä|täten)
            (liityn|liitymme) (linjoille|mukaan|joukkoon) | tulen linjoille
            (kytkeydyn|kirjaudun|yhdistän) (mukaan|linjoille|sisään|paikalle)
            tulen | tuun | tulem | tullaa | osallistutaa | tuutaan | tuumma | (mennään|lähetään) mukaan | tuln
            tuuaan | tuua | tuunki | tuunkin | tulemme | tullaan | tulenpa | tulenkin | tulenki | tulemmekin
            tullaankin
            tulenhan | tuunhan | saavun | saavumme | saavutaan | osallistun | osallistumme | osallistutaan
            osallistunkin
            osallistummekin | osallistutaankin | osallistunhan | osallistuvani | osallistuvamme | tulevani | tulevamme
            liityn | liitymme | liitytään | liityn seuraan | ilmoittaudun | ilmoittaudumme | ilmoittaudutaan
            (lähden|lähdemme|lähdetään|lähen|hyppään|hyppäämme) (mukaan|linjoille|messiin)
            (otan|otamme|otetaan) (mielelläni|mielellämme|siis|) osaa | tulossa
            (olen|oon|olemme|ollaan) (siis|myös|kyllä|) (ilmoittautunut|ilmoittautuneet|ilmoittautunu|ilmoittauduttu)
            ilmoittauduin | ilmoittauduimme | astun linjoille | pistäydyn | piipahdan | poikkean
            vaan (osallistun|osallistumme|osallistutaan|tulen|tulemme|tullaan|olen mukana|olemme mukana|liityn|
            liitymme|pääsen|pääsemme)
            nähdään | tavataan | (olen|oon|olemme|ollaan) (siis|myös|kyllä|taas|silloin|) (mukana|paikalla|läsnä|
            messissä|tulossa|linjoilla|osallistumassa|ruudun ääressä|ruudun takana|koneella|käytettävissä|
            kuuntelemassa) | (mukana|paikalla|läsnä|messissä|linjoilla|tulossa) (ollaan|olen|oon|olemme)
            seuraan (tilaisuutta|työpajaa|etänä) | seuraamme (tilaisuutta|työpajaa|etänä)
            kirjaudun (sisään|linjoille|mukaan) | kirjaudumme (sisään|linjoille|mukaan) | saavumme | pääsen paikalle
            <mefrom> (tulee|osallistuu|saapuu|pääsee|on mukana|on paikalla|on tulossa) (tilaisuuteen|työpajaan|mukaan|
            paikalle|) (minä|mä|itse|allekirjoittanut|vain minä|ainakin minä|ainakin allekirjoittanut)
            <mefrom> (tulee|osallistuu|osallistuvat|tulevat|pääsee|on mukana|on tulossa) .. (ja|sekä) (minä|mä|itse|
            allekirjoittanut)
            (oon|oomma|ollaan|olemme|olen) (siellä|siel|sielä)
            kirjaudun (zoomiin|linkin kautta|työkoneelta|kotikoneelta|kotoa|etänä|lähettämänne linkin kautta|
            lähetetyn linkin kautta)
            (ilmoitettuna|sovittuna|mainittuna|annettuna|kyseisenä) (aikana|ajankohtana|hetkenä|päivänä) (olen|olemme|
            oon) (tavoitettavissa|linjoilla|paikalla|mukana|koneella|koneen ääressä|valmiina)
            (kuuntelen|kuuntelemme|seuraan|seuraamme) (mielelläni|mielellämme|ilolla|) (linjoilla|etänä)
        """,
        Sense.COMES: """
            (vahvistaa|vahvistavat|ilmoittaa|ilmoittavat) (osallistumisensa|osallistuvansa|läsnäolonsa|tulonsa)
            (hyväksyy|ottaa) kutsun (vastaan|)
            osallistuvat | (meiltä|yrityksestämme|firmasta|talosta) (osallistuu|osallistuvat|tulee|tulevat)
            <mefrom> (tulee|osallistuu|saapuu|pääsee|on mukana|on paikalla|mukaan tulee|paikalle tulee|mukana on|
            tulossa on|mukaan pääsee|on tulossa) (silloin|sen sijaan|kuitenkin|kyllä|tällä kertaa|mukaan|paikalle|
            tilaisuuteen|työpajaan|sinne|siihen|)
            tulee | tulevat | osallistuu | osallistuvat | saapuu | saapuvat | pääsee | pääsevät
            (on|ovat|onkin) (myös|kyllä|siis|) (mukana|paikalla|läsnä|tulossa|messissä|osallistumassa|linjoilla)
            liittyy | liittyvät | ilmoittautuu | (lähtee|lähtevät|hyppää) (mukaan|linjoille)
            (ottaa|ottavat) osaa | tuleekin | osallistuukin | pääseekin
            osallistuvansa | osallistuvan | tulevansa | pääsevänsä
            (on|ovat) (jo|) (luvannut|luvanneet|lupautunut|ilmoittautunut|ilmoittautuneet|valmis|halukas|
            kiinnostunut|menossa|lupautuneet) (tulemaan|tulla|osallistua|osallistumaan|mukaan|paikalle|)
        """,
        Sense.CONFIRM: """
            (vahvistan|vahvistamme|vahvistetaan|varmistan|varmistamme) (täten|siis|<joy>|nyt|) (että|)
        """,
        Sense.DECLINE: """
            perun | perumme | perua | perumaan | peruutan | peruutamme | peruuttaa | peruuttamaan | kieltäydyn
            kieltäydymme | kieltäytyä | kieltäytymään | (jätän|jätämme|jättää|jättämään|jättäisin|
            jättäisimme) (<soft>|) väliin | (jään|jäämme|jäädä|jäämään) (<soft>|) pois | jättäydyn | jättäytyä
            luovun | luopua | luopumaan | peruutus | skippaan | skipata | passaan | passata | väliin | peruttava
            peruutettava
        """,
        Sense.WISH: """
            haluaisin | haluaisimme | haluttaisiin | haluttais | tulisin | tulisimme | tultaisiin | tultais
            osallistuisin | osallistuisimme | osallistuttaisiin | kiinnostaisi | kiinnostaa | kiinnostaisivat
            kiinnostunut | kiinnostuneita | kiinnostuneet | olisin | olisimme | oltaisiin | oltais | pääsisin
            pääsisimme | pääsis | päästäisiin | toivoisin | toivoisimme | lähtisin | lähtisimme | voisin | voisimme
            voitaisiin | vois | olisi | ois | olis | (mieleni|mieli) tekisi | halusin | halusimme | kiinnostus
            kiinnostusta | kiinnostuksemme | tahtoisin | ehtisin | ehtisimme | pystyisin | pystyisimme | saisin
            saisimme | osallistuisi | liittyisin | ottaisin osaa | halukas | halukkaita | houkuttelisi | houkuttelee
        """,
        Sense.MISSED: """
            (olisin|olisimme|oisin|oltaisiin|oisimme|olisin kyllä|olisin niin) .. (tullut|tulleet|tullu|osallistunut|
            osallistuneet|osallistunu|ollut|olleet|ollu|halunnut|halunneet|lähtenyt|lähteneet|tultu|osallistuttu|oltu|
            päässyt|päässeet|kuunnellut|liittynyt|toivonut) (tulla|osallistua|olla|päästä|lähteä|kuunnella|
            ) (mielelläni|mielellämme|mielellään|mukana|mukaan|paikalla|paikalle|) (mielelläni|mielellämme|mukana|
            mukaan|)
            (mielelläni|mielellämme|kyllä|ilolla|toki) (olisin|olisimme|oisin|oltaisiin) (tullut|tulleet|tullu|
            osallistunut|osallistuneet|osallistunu|ollut|olleet|halunnut|lähtenyt|lähteneet) (tulla|osallistua|olla|
            ) (mukana|mukaan|paikalla|)
            (olisi|ois|olis) (ollut|ollu) (niin|tosi|todella|kyllä|kovin|erittäin|) (kiva|kivaa|hienoa|mukava|mukavaa|
            hauska|hauskaa|ilo|mielenkiintoista|kiinnostavaa|ihana|ihanaa|mahtavaa|upeaa|antoisaa) (tulla|osallistua|
            päästä|olla|kuulla|nähdä|) (mukaan|mukana|paikalla|)
            (kiinnostaisi|olisi kiinnostanut|kiinnosti) (kyllä|kovasti|tosi paljon|) (tulla|osallistua|) mutta
            (harmi|sääli|ikävää|harmittaa|kurjaa|surku|ikävä) (kun|että|etten|ettei|ettemme) (en|ei|emme|) (pääse|
            pääsy|päästä|ehdi|tule|voi|pysty|onnistu|osallistu|ehditä) (mukaan|paikalle|tulla|osallistua|
            osallistumaan|tulemaan|) (tällä kertaa|)
        """,
        Sense.DOUBT: """
            ehkä | varmaan | varmaankin | kenties | mahdollisesti | todennäköisesti | luultavasti | luultavammin
            luulen | uskon | uskomme | uskoisin | luulisin | toivon | toivomme | toivottavasti | toivottavast
            yritän | yritämme | yritetään | koitan | koetan | koitetaan | pyrin | pyrimme | pyritään | arvelen
            epäilen | pelkään | alustavasti | periaatteessa | saatan | saattaa | saatamme | taidan | taitaa
            taidamme | kaiketi | oletettavasti | oletan | veikkaan | näillä näkymin
            (mahdollisuuksien|mahdollisuuksieni|mahdollisuuksiemme|työtilanteen|tilanteen|aikataulun|
            jaksamisen) mukaan | (on|olisi|olis) (hyvin|erittäin|melko|aika|varsin|) (mahdollista|todennäköistä|
            epätodennäköistä|luultavaa) | epätodennäköis* | uskoakseni | luullakseni | tarkoitus olisi
            tämän hetken tiedon mukaan | tämänhetkisen tiedon mukaan | nykytiedon mukaan | lienen | lienee
            alustava | alustavan | ehken
        """,
        Sense.IF: """
            (jos|mikäli|kunhan|jahka|ellei|jollei) (vain|vaan|nyt|mä|minä|me|suinkin|tosiaan|kuitenkin) (saan|saamme|
            saisin|saadaan|löydän|löydämme|jaksan|jaksamme|olen|olemme|töiltä|työt|työtilanne|terveys|aikataulu|
            aikataulut|aikatauluni|työnantaja) | (jos|mikäli|kunhan|jahka) (saan|saamme|saisin|saadaan|löydän|
            löydämme|jaksan|jaksamme|töiltä|töiltäni|työt|työtilanne|terveys|aikataulu|aikataulut|aikatauluni|
            työnantaja|kalenterini|mikään|mitään|ei|joku) | (ellei|jollei|ellen|jollen|ellemme) (<soft>|) (mitään|
            tule|minulle|mulle|työt|muuta|satu|joudu|ole)
            jos | mikäli | ellei | ellen | ellemme | jollei | jollen | jolleivät | elleivät | kunhan
            edellyttäen (että|) | sikäli kun | sillä (ehdolla|edellytyksellä) (että|) | ehdolla (että|)
            siinä tapauksessa (että|) | paitsi jos | muussa tapauksessa | muutoin | joskin vain | <whether>
            (saanko|saammeko|saako) (minä|vapaata|lomaa|järjestettyä|järjestymään|siirrettyä|lapset|lapsen|
            lastenhoidon|lapsenvahdin|sijaisen|tuuraajan|luvan|lupaa|sovittua|töistä|muutettua|vaihdettua|aikataulut|
            työvuoron|aikataulun|hommat|auton|jonkun) | edellytyksellä | riippuen siitä | vain jos
        """,
        Sense.BUT: """
            vaan (osallistun|osallistumme|osallistutaan|tulen|tulemme|tullaan|olen mukana|olemme mukana|liityn|
            liitymme|pääsen|pääsemme|otan|otamme|tuon) | vaan (lähetän|lähetämme|lähetetään|pyydän|laitan)
            mutta | mut | muttei | muttemme | vaikka | vaikkakin | joskin | siitä huolimatta | vaikkei | paitsi
        """,
        Sense.BECAUSE: """
            koska | koskapa | sillä | kun | ku | joten | eli | jotta | minkä (vuoksi|takia|johdosta) | niin että
            sikäli | kuten | niinkuin
        """,
        Sense.AND: """
            ja | sekä | tai | plus | + | & | ynnä | sekä myös | ja myös | enkä | emmekä | eikä | eivätkä | sekä että
        """,
        Sense.ME: """
            mie | miä | mää | meikä | meitsi | meikäläinen | myö | mö | allekirjoittanut | allekirjoittaneet
            minä | mä | mää | mie | me | myö | minäkin | mäkin | mäki | mekin | meki | allekirjoittanut
            allekirjoittaneet | allekirjoittanutkin | meikäläinen | meikä | me molemmat | me kaikki | minä itse
            me itse | me kaksi | meikäläiset | mun (firma|yritys)
            (minun|meidän) (yhdistys|yritys|firma|seura|koulu|museo|kirjasto|porukka|tiimi)
        """,
        Sense.YOU: "te | sinä | sä",
        Sense.OTHERS: "(minun|mun|meidän|eräs|yksi|hänen|) <person>",
        Sense.ORG: "(meidän|minun|) <org>",
        Sense.TITLE: """
            tri | tohtori | professori | prof | rouva | rva | herra | hra | neiti | nti | ft | fm | ktm | ktt | di
            vtm | vtt | htm | yth | ktl | dosentti | dos | insinööri | ins | maisteri | fil | toht | lis
            taiteilija | kuvataiteilija | taitelija | arkkitehti | lehtori
        """,
        Sense.SEND: """
            <mefrom> (tulee|osallistuu|saapuu|pääsee|on mukana|on paikalla|mukaan tulee|paikalle tulee|mukana on|
            tulossa on|mukaan pääsee|on tulossa) (silloin|sen sijaan|kuitenkin|kyllä|tällä kertaa|mukaan|paikalle|
            tilaisuuteen|työpajaan|sinne|siihen|)
            lähetän | lähetämme | lähetetään | lähetinkin
            (lähetän|lähetämme|lähetetään|laitan|laitamme|pistän|pistämme|nimeän|nimeämme|valtuutan|valtuutamme|
            delegoin|delegoimme|määrään|nimitämme|nimitän|lähetän paikalle|lähetämme paikalle|lähetämme mukaan|
            nimesin|nimesimme|valitsin|valitsimme) (sinne|siis|sen sijaan|kuitenkin|tilaisuuteen|työpajaan|paikalle|
            mukaan|sijaani|sijaamme|tilalleni|tilallemme|edustajaksemme|edustajakseni|osallistujaksi|puolestani|
            meiltä|) (<person>) | (edustajaksemme|edustajakseni|osallistujaksemme|sijaisekseni|sijaiseksi) (nimeän|
            nimeämme|ilmoitan|ilmoitamme|olemme nimenneet|olen nimennyt|on nimetty|valitsimme|valittiin|lähetämme|
            lähetän|nimesimme) | (edustajamme|osallistujamme|edustajanamme|edustajani|edustajanani) (on|tilaisuudessa
            on|työpajassa on|toimii|tulee olemaan) | (siirrän|siirrämme|annan|luovutan|luovutamme|siirsin) (paikkani|
            paikkamme|kutsun|kutsuni|osallistumiseni) (<person>)
        """,
        Sense.BRING: """
            kanssa | kanssani | kanssamme | kans | kaa | (otan|otamme|tuon|tuomme|otetaan|tuodaan|haluaisin ottaa|
            haluan ottaa|saanko ottaa|ottaisin|toisin|tuoda|ottaa) (myös|vielä|) (mukaan|mukaani|mukaamme|)
            seuranani | seurassani | mukanani | mukanamme (on|) | mukanani on | lisäksi | lisäkseni | lisäksemme
            matkassani | seurana
        """,
        Sense.PEOPLE: """
            henkilöä | henkeä | henkilö | hlö | hlöä | hlo | hloa | osallistujaa | osallistujat | paikkaa | ihmistä
            kollegaa | työntekijää | jäsentä | opiskelijaa | oppilasta | tyyppiä | meistä | edustajaa
        """,
        Sense.EVENT: """
            (tähän|tälle|teidän|tämä|tämän|tässä|tästä|kyseiseen|kyseisen|kyseinen|kyseistä|ko|mainittuun|mainitun|em|
            ystävällisen|ystävälliseen|kiinnostavaan|mielenkiintoiseen|mielenkiintoisen|hienoon|otsikon|tulevaan|
            järjestämäänne|suunniteltuun|virtuaaliseen|koko|kutsumanne|järjestettävään|pidettävään|pidettävä|
            otsikossa mainittuun|yllä mainittuun|edellä mainittuun|alla mainittuun|kutsussa mainittuun|) <event>
            (etänä|etäyhteydellä|etäyhteyksin|verkossa|zoomissa|zoomilla|zoomin (kautta|välityksellä)|teamsissa|
            teamsilla|verkon (kautta|välityksellä)|netin kautta|virtuaalisesti|online|onlinena|videoyhteydellä|zoom|
            videon välityksellä|verkkoyhteydellä|netissä|etäosallistujana|ruudun (ääressä|takana|äärellä))
            alusta (loppuun|loppuun asti|loppuun saakka|asti|alkaen)
            koko (ajan|päivän|aamupäivän|tilaisuuden|tilaisuuden ajan|työpajan ajan|ohjelman ajan|keston|aikaa|
            tilaisuuteen|työpajaan|ohjelmaan|päivä) | loppuun (asti|saakka) | (koko|) (hankkee*|projekti*) | sme
            ecoc | ecoc sme | temeswar* | timisoar* | tilaisuudesta | ohjelma | ohjelmaan | ohjelmassa
            keskusteluihin | keskusteluun | ryhmätöihin | ryhmätyöskentelyyn
        """,
        Sense.THEN: """
            (makaan|makaa|olen|oon) (silloin|sillon) (sairaalassa|leikkauspöydällä|leikattavana|osastolla|saikulla|
            sairauslomalla)
            (ollaan|olen|oon|olemme|lähdemme|lähden|lähetään|lähdetään|menen|mennään) (silloin|sillon|tuolloin|juuri
            silloin|sen viikon) (merellä|verkoilla|kalalla|kalassa|mettällä|metällä|metsällä|metsässä|mettäs|marjassa|
            marjametsässä|mansikkapellolla|pellolla|heinänteossa|heinäpellolla|heinäs|mökillä|mökil|kesämökillä|
            saaressa|laivalla|purjehtimassa|junassa|lentokoneessa|lennolla|kertausharjoituksissa|kertaamassa|intissä|
            armeijassa|leirillä|rippileirillä|vaelluksella|tunturissa|lapissa|kuntoutuksessa|kylpylässä|karanteenissa|
            eristyksissä|reissussa|reissus|työmatkalla|virkamatkalla|komennuksella|messuilla|markkinoilla|torilla|
            keikalla|kiertueella|näyttämöllä|kuvauksissa|oikeudessa|käräjillä|hautajaisissa|häissä)
            <awaythen> | <busythen>
            silloin | sillon | tuolloin | tällöin | (sinä|tuona|kyseisenä|samana|tänä|mainittuna|ko|juuri sinä|juuri
            tuona|tuona samaisena|sovittuna|ilmoitettuna|annettuna|tämän) (päivänä|aamuna|ajankohtana|aikana|
            aamupäivänä|hetkenä|viikkona|keskiviikkona|kellonaikana|kellonlyömänä|kesäkuun päivänä)
            (siihen|samaan|tuohon|juuri siihen|juuri samaan|kyseiseen|täsmälleen samaan|tähän) aikaan
            (juuri|just) (silloin|sillon|tuolloin) | (se|tuo|toi|tämä|kyseinen|ehdotettu|annettu|mainittu|
            tää) (päivä|ajankohta|aika|päivämäärä|kellonaika|aamu|aamupäivä|viikko)
            (päivä|ajankohta|päivämäärä|kellonaika|aamupäivä|ajankohtaan|ajankohdan|ajankohtana|päivämäärän)
            (koko|) (tuon|sen|kyseisen) (päivän|viikon|aamupäivän|ajan) | samanaikaisesti | samalla viikolla
            sillä viikolla | aamupäivällä | aamulla | aamusta | aamupäivästä | aamupäivän
        """,
        Sense.OTHER_TIME: """
            huomenna | ylihuomenna | eilen | toissapäivänä | (ensi|viime|seuraavalla|edellisellä|sitä seuraavalla|
            tulevalla|seuraavana|edellisenä|tällä) (viikolla|viikkona|päivänä|kuussa) | ensi (kuussa|kuun)
            viime (kuussa|aikoina) | (toisena|jonain muuna|muuna|joku muu|joku toinen|toinen|jokin toinen|jokin muu|
            jollekin toiselle|toiselle) (päivänä|ajankohtana|päivä|ajankohta|aika|kellonaika|päivälle|ajankohdalle|
            aikana) | illalla | illemmalla | myöhemmin
        """,
        Sense.JOIN: """
            (kytkeydyn|kirjaudun|yhdistän) (mukaan|linjoille|sisään|paikalle)
            (hyppään|hypätään|loikkaan|pomppaan|istahdan) (kyytiin|mukaan|linjoille|koneen ääreen|ruudun ääreen)
            (liityn|liitymme) (linjoille|mukaan|joukkoon) | tulen linjoille
            alkaen | lähtien | jälkeen | vasta | eteenpäin | liityn | liitymme | saavun | saavumme | tulen | tulemme
            tuun | pääsen | pääsemme | päästään | ehdin | ehdimme | kirjaudun | kirjaudumme | hyppään | hyppäämme
            liittyä | liittymään | tulla | vapaudun | vapautuu | mukaan | paikalle
            (mukaan|vasta|pääsen|tulen|liityn|ehdin|saavun|mukana|paikalle|linjoille) (vasta|) (noin|n|) #
            # (jälkeen|alkaen|lähtien|eteenpäin|maissa vasta) | (klo|kello) # (jälkeen|alkaen|lähtien|eteenpäin)
        """,
        Sense.LEAVE: """
            <asti> | mennessä | ennen | lähden | lähdemme | poistun | poistumme | lähtemään | poistumaan | lähteä
            poistua | lopetan | lopettamaan | häivyn | irtaudun | pois | häipyä | päättymään
            (lähden|lähdemme|poistun|poistumme|lähtemään|poistumaan|lähteä|poistua|lopetan|lopettamaan|häivyn|häipyä|
            pois|häipymään) (jo|linjoilta|noin|viimeistään|jo noin|) # | # (asti|saakka|mennessä)
            (klo|kello) # (asti|saakka|mennessä) | (ennen|viimeistään) (klo|kello|) #
        """,
        Sense.ONLY: """
            vain | vasta | ainoastaan | pelkästään | osittain | osan | osaan | osaksi | osan aikaa | osa-aikaisesti
            puoliksi | hetken | piipahtaa | hetkeksi | osaksi aikaa | vain osan
        """,
        Sense.FILL: """
            kaikkien puolesta | porukan puolesta | mäkin | mäki | itsekin
            (tyttärentyttären|tyttären|pojan|vaimon|miehen|omalla|oman|) (puhelimella|kännykällä|tabletilla|
            läppärillä|koneella|tietokoneella|puhelimelta|kännykältä|tabletilta|läppäriltä|koneelta)
            (kulttuurista|matkailusta|yrittäjyydestä|perinteistä|käsitöistä|kulttuuripääkaupungeista|
            kulttuuripääkaupungista|pienyrityksistä) | (keittiöstä|terassilta|parvekkeelta|sohvalta|mökiltä|
            puutarhasta|kasvihuoneesta|pajalta|kaupasta|toimistolta|kirjastosta|kotoa|kotisohvalta|saunan terassilta)
            nuo | noiden | niiden | noita | niitä | tuossa | tuolla | tuolle | sille | samaa | samalla | sellaista
            tämmöinen | tämmöstä | semmonen | semmosta | jonka | jota | jossa | josta | johon | jolla | jolta
            jolle | jotka | joiden | joita | kaikkien | kaikissa | jokainen | jokaisen | moni | monia | omaa | sua
            tuonne | ylhäällä | lähellä | usein | äkkiä | ensiksi | jotenkin | myöskin | varsinkin | ilmaiseksi
            muassa | vieressä | hyvän | suuren | suurta | ison | isoa | pienen | pientä | vanhaa | vanhat | vanhoja
            vanhojakin | kauniin | tärkeän | kiinnostavan | tarpeellinen | valmiita | valmiina | valmis
            onnellinen | ylpeä | paikallinen | paikallisia | eurooppalainen | eurooppalaisia
            digitaalinen | nuori | nuoret | nuorille | nuoria | todellinen
            yksinkertainen | nopea | pitkä | innokas
            kahvin
            kahvittelen | kahvitellen | sydämestä
            korvat höröllä | poikkeusaika | opin | oppii | oppia
            autan | tuen | tuemme | tykkään | jatkan | juon | juodaan | juoda | keitän
            keitetään | keittää | jakaa | tutustua | ilahdun | tyttären | tyttärentytär | tyttärentyttären
            pojanpojan | lapsenlapsen | miehen | vaimon | naapurin | siskon | veljen | äidin | isän | kaverin
            terassi | terassilta | parveke | parvekkeelta | keittiö | keittiöstä | puutarha | puutarhasta | mökki
            mökiltä | sohva | sohvalta | nojatuoli | nojatuolista | innolla | intoa | mielenkiinnolla
            yksimielisesti | perinteitä | käsityöläiset
            matkailun
            kulttuuripääkaupungin | yrittäjien | yhteisön
            hyviä käytäntöjä
            myöhän | myöhän tullaan | tai no | no niin | aihetta | aiheeseen | istuminen | tietokoneella
            pajalta | tilalta | meidän pajalta | maatilalta
            vaan | mukkaan | mutkin | kahtomaan | kahtelemaan | kattomaan | katsomaan | katselemaan | kuuntelemaan
            kuulemaan | kuuloon | kuulolle | oppimaan | mittee | mitä | siellä | sielä | oikein | oikeen | tapahtuu
            nytkin | nyttenkin | tälläkin kertaa | taas | taasen | tokihan | kuule | kuulkaa | hei | katsos | kato
            niinku | niinkö | kun | ku | semmone | semmoinen | kertakaikkiaan | suorastaan | rehellisesti
            vilpittömästi | suoraan sanottuna | ihan oikeasti | oikeasti | oikeesti | tosissaan | täysillä
            täysillä mukana | koko sydämestäni | kahvikupin kanssa | kahvikuppi kädessä | kahvin kera
            kamera päällä | villasukat jalassa | kotisohvalta | keittiön pöydän äärestä | alusta loppuun
            alusta asti | alusta saakka | loppuun asti | loppuun saakka | koko setin ajan | koko rahan edestä
            koko ajan | koko session | koko aamupäivän | teknisiä | kyseisenä ajankohtana
            ilmoitettuna ajankohtana | mainittuna ajankohtana | mainittuna päivänä | kyseisenä päivänä
            mie | miä | mää | meikä | meitsi | meitin | myö | mö | hyö | työ | tiijän | teijän | teitin | minnuu
            minnuun | miun | meijän | meijänki | sillon | sillo | kans | kanssa | ihmeessä
            <joy> | <sure> | mielelläni | ilolla | innolla | kiitollisena | kiitollisina | iloinen | iloisia
            iloisena | innoissani | innoissamme | kiinnostuneena | kiinnostuneina | mielenkiinnolla | innostuneena
            uteliaana | uteliaina
            *sti | *jana | *jänä | *jina | *jinä | kuulolle | kommentoimaan | kommentoimaankin | keskustelemaan
            oppimaan | verkostoitumaan | kuulemaan | turusta | tampereelta | oulusta | kuopiosta | jyväskylästä
            rovaniemeltä | joensuusta | lahdesta | vaasasta | porista | espoosta | vantaalta | kouvolasta
            lappeenrannasta | mikkelistä | seinäjoelta | raumalta | kajaanista | savonlinnasta | hämeenlinnasta
            savosta | pohjanmaalta | kainuusta | hangosta | porvoosta | kokkolasta | imatralta | kuusamosta
            ahvenanmaalta
            alkavaan | alkava | alkavassa | siihen | siihen asti | siihen saakka | aika | siksi | siitä syystä
            tästä syystä | (sen|tämän|siitä) (takia|vuoksi|johdosta|johtuen) | siitä johtuen | nimittäin
            kuitenkin | silti | tosin | toisaalta | muuten | muuten vain | sen sijaan | niinpä | siltikään | vaan
            joskaan | varaan | varaamme | tällaiseen | tällaisiin | tällaista | tällainen | tämmöiseen | tämmöistä
            tälläseen | tälläistä | voimin | olevani | olevamme | että | on | ovat | se | sen | siinä | siitä
            sitä | tämä | tämän | tässä | tästä | tätä | tähän | tälle | tällä | tän | tää | tuo | tuon | tuota
            tuohon | toi | noi | nämä | näihin | siellä | täällä | täältä | sieltä | sinne | tänne | myös | vielä
            jo | taas | jälleen | nyt | sitten | sit | siis | ihan | aivan | oikein | tosi | todella | erittäin
            hyvin | hyvä | kovasti | kovin | niin | näin | noin | suoraan | heti | juuri | just | nimenomaan | aina
            yhä | edelleen | itse | itsekin | kaikki | kaikin puolin | kaikin tavoin | kokonaan | täysin | ainakin
            ainaki | muutenkin | mukavasti | hienosti | mainiosti | loistavasti | erinomaisesti | täydellisesti
            onneksi | onneks | oikeastaan | oikeesti | rehellisesti sanoen | suoraan sanoen | totta puhuen
            ilmeisesti ikävä | kaiken kaikkiaan | omasta puolestani | omalta osaltani | omalta osaltamme
            puolestani | osaltani | osaltamme | minun osaltani | meidän osaltamme | henkilökohtaisesti
            virallisesti | täten | tällä viestillä | tämän viestin myötä | tämän myötä | tällä sähköpostilla
            tässä samalla | samalla | ohessa | ohella | kautta | välityksellä | avulla | varten | kohti | kohdalla
            kohdallani | kohdallamme | suhteen | osalta | osalle | tavalla | tavoin
            minun | mun | meidän | minulle | mulle | meille | minulla | mulla | meillä | minua | mua | meitä | minut
            mut | meidät | meistä | minusta | musta | meihin | minuun | minulta | multa | meiltä | itselleni
            itseni | itsellemme | itselläni | minunkin | munkin | meidänkin | minullekin | mullekin | meillekin
            teidän | teille | teitä | teistä | teihin | teiltä | teillä | teidät | sinun | sun | sulle | sinulle
            sinua | sinut | sinulta | teiän | kukaan | ketään | kenelläkään | kenellekään | keltään | kukaan meistä
            ketään meiltä | ketään muutakaan
            no | niin no | no niin | no joo | ok | okei | okey | oukei | selvä | selvä juttu | joo | juu | jees
            jep | kyllä | hyvä | hyvää | kiva | kivaa | mukava | mukavaa | hieno | hienoa | mahtava | mahtavaa
            ihana | ihanaa | super | loistavaa | loistava | upea | upeaa | jes | ah | oi | ai | aijaa | hih | hehe
            haha | heh | hmm | eli | eli siis | siispä | tuota | tota | niinku | öö | öh | hei | moi | kiitos
            kiitti | pliis
            (tällä|tältä) (kertaa|erää) | tällä kerralla | tänä vuonna | tänä kesänä | tällä hetkellä | toistaiseksi
            tänään | tälläkin kertaa | tällä haavaa | lopulta | loppujen lopuksi | kuitenkaan | millään | millää
            mitenkään | mitenkää | ollenkaan | lainkaan | yhtään | ensinkään | millään tavalla | millään tavoin
            missään nimessä | mistään hinnasta | missään tapauksessa | todellakaan | valitettavastikaan | enää
            edes | mitään | mihinkään | laisinkaan | ikinä | koskaan | oikeastaan | itsekään | minäkään | mekään
            mäkään | sinnekään | tähänkään | tännekään
            osallistujana | osallistujina | osallistujaksi | osallistujiksi | osallistuja | edustajana | edustajina
            kuuntelijana | kuunteluoppilaana | kuulijana | kuunteluolla | kutsuttuna | vieraana | puhujana
            jäsenenä | joukolla | joukossa | joukkoon | listalla | listalle | työn puolesta | oman työni | töiden
            työni | töistä | kotoa | kotoa käsin | kotona | kotikoneelta | kotitoimistolta | mökiltä | toimistolta
            toimistolla | työpaikalta | työhuoneelta | koneella | koneelta | puhelimelta
            puhelimitse | kahvikuppi kädessä | kahvin kanssa | kahvikupin kanssa
            kahvi kädessä | ajoissa | ajallaan | sovitusti | suunnitellusti
            kuten (aina|sovittu|ennenkin|viimeksikin|viime vuonnakin|viime vuonna|pyysitte|pyysit|toivoitte|
            toivottiin|sovimme|lupasin|lupasimme|ennen|tavallisesti|pyydettiin|pyydetty|aiemmin)
            niin kuin (aina|ennenkin|sovittiin|viime vuonnakin|lupasin|pyysitte) | pyydetysti | toivotusti
            kutsunne mukaisesti | kutsun mukaisesti | yllä olevaan | alla olevaan | liittyen | koskien | viitaten
            nimi | nimeni | nimissä | tilalta | maailman | ihmeessä | toki | kera | osoitteesta | kesäkuussa
            kesäkuun | kesäkuuta | päivänä | päivä | pvä | pv | pnä | keskiviikkona | kello | klo | aikaan | aikana
            ajan | aikaa | asian | asia | asiaan | suuri | suurella | suuresti | lämpimästi | sydämellisesti
            ystävällisesti | ystävällisen | ystävälliseen | kohteliaasti | mieleen | mielessä | varten
            järjestämäänne | järjestämään | järjestettävään | pidettävään | pidettävä | järjestettävä | pidettävän
            kutsumaanne | otsikossa | otsikon | mainittuun | mainittu | kyseiseen | kyseinen | ko | tulevaan
            tuleva | tulevan | kiinnostavaan | kiinnostava | mielenkiintoiseen | mielenkiintoinen | hienoon
            tärkeään | tärkeä | perjaatteella | ps | rsvp | vastaus | vastauksena | vastaukseni | kutsuun
            itseasiassa | itse asiassa | oikeasti | pikaisesti | lyhyesti | nopeasti | vielä kerran | uudelleen
            uudestaan | ilmeisesti | luonnollisesti | pääosin | yhdessä | yhtä | kaikkine | aikatauluun
            aikatauluuni | aikatauluumme | aikatauluihin | aikatauluihini | kalenteriin | kalenteriini
            kalenteriimme | alla | yllä | edellä | tiedoksi | tiedoksenne | tiedoksesi | ihmiset | väki | muiden
            joskaan | paljon | ihan itse | suomesta | suomessa | helsingistä | tampereelta | turusta | oulusta
            lapista | käsin | asuntolasta | kaupungista | varma | vahvistettu | vahvistettuna | täältä päin
            hyvillä mielin | hyvällä mielellä | (ilmoitan|ilmoitamme|ilmoitetaan) (täten|siis|) | kerron | sanon
            sanomme | toteamme | totean | ilmoittaa | ilmoittamaan | kertoa | sanoa | kertomaan | todeta | joudun
            joudumme | joudutaan | täytyy | pitää | tulee minun | pakko | ilmoitettava | todettava | sanottava
            kyllin | puolesta | ettekö | vaan | aamupäivällä | aamulla | aamusta | kesken kaiken | tyytyväisenä
            rento | rennosti | yksin | itsekseni | yksinäni | yksi | vastaamaan | vastata | jokatapauksessa
            joka tapauksessa | varmaksi | osallistumisesta | osallistumisestani | huippu | huippua | kera | siten
            tapahtuvaan | otollinen | ihanteellinen
            (*ryhmän|*yhdistyksen|*seuran|*liiton|*koulun|*museon|*kaupungin|*kunnan|*säätiön|*instituutin|*keskuksen|
            *toimiston|*opiston|*kirjaston|*seurakunnan|*osaston|*yksikön|*yhtiön|*kerhon|*kuoron|*teatterin|
            *yrittäjien|*tuottajien|*käsityöläisten|*oppaiden|*opettajien|*opiskelijoiden|*osuuskunnan|*kamarin|
            *yrityksen|*järjestön|*kyläyhdistyksen|marttojen|*tiimin|*viraston|*hallituksen|*nuorison|*seniorien|
            *lehden|*yliopiston|*lukion) (puolesta|edustajana|edustajina|edustajaksi|nimissä|jäsenenä|jäseninä|
            vetäjänä|edustajan ominaisuudessa)
            (edustajana|edustajina|edustajaksi) | (yrittäjänä|käsityöläisenä|keraamikkona|opettajana|opiskelijana|
            eläkeläisenä|vapaaehtoisena|oppaana|museoalan ihmisenä|kuuntelijana|tarkkailijana|kirjastonhoitajana|
            viljelijänä|maanviljelijänä|pienyrittäjänä|yksityishenkilönä|matkailuyrittäjänä|tuottajana|toimittajana|
            kulttuurituottajana)
            (oppimaan|kuulemaan|kuulolle|keskustelemaan|verkostoitumaan|tutustumaan|ihmettelemään|ideoimaan) (uutta|
            uusia asioita|uusia juttuja|lisää|muita|toisiin|)
            (lähettämänne|lähettämäsi|saamani|annetun|kutsussa olevan|sähköpostissa olevan|ilmoitetun) (linkin|
            osoitteen) (kautta|avulla)
            (työkoneelta|kotikoneelta|kotoa|kotoa käsin|toimistolta|töistä|koululta|kirjastosta|kännykällä|kännykältä|
            puhelimella|puhelimelta|tabletilla|läppärillä|mökiltä|museolta|työpaikalta|etänä kotoa|verkon yli)
            (aamupäivän|aamun|keskiviikon|) (etäpajaan|verkkopajaan|etätyöpajaan|verkkotyöpajaan|nettipajaan|
            etätapaamiseen|etätilaisuuteen|verkkotilaisuuteen|verkkotapaamiseen|teams tapaamiseen|zoom tapaamiseen|
            zoompajaan) (maaseutumatkailusta|kulttuuriperinnöstä|kotiseutuperinnöstä|käsitöistä|pienyrityksistä|
            matkailusta|aiheesta .. |)
            (maaseutumatkailusta|kulttuuriperinnöstä|paikallisperinnöstä|pienyrityksistä|kulttuurimatkailusta|
            käsitöistä|lähiruoasta) (kertovaan|koskevaan|)
            jään odottamaan (ohjelmaa|linkkiä|lisätietoja|ohjeita|tarkempia ohjeita|innolla|mielenkiinnolla|)
        """,
        Sense.TOTAL: """
            (pyydän|pyydämme|pyytäisin) (ilmoittamaan|merkitsemään|kirjaamaan|rekisteröimään) (meiltä|) # (henkeä|
            henkilöä|osallistujaa|hengen) | (ilmoitan|ilmoitamme|ilmoittaudumme|tulemme|osallistumme) (mukaan|
            ) # (hengen|henkilön) voimin | # (hengen|henkilön) voimin
            (meitä|meiltä|meistä|<mefrom>) (on|tulee|osallistuu|olisi|olisi tulossa|olis|ois|ois tulossa|osallistuisi|
            on tulossa|tulisi|saapuu|pääsee|on mukana|mukana on|tulee mukaan|tulee paikalle|tulossa on|mukaan tulee|
            paikalle tulee|tulossa|ilmoittautuu|osallistuvat|tulevat|on osallistumassa|on paikalla|lähtee mukaan|ovat
            tulossa|istuu) (siis|yhteensä|kaikkiaan|arviolta|noin|ainakin|mukaan|paikalle|tilaisuuteen|työpajaan|
            varmasti|kyllä|<orgin>|etänä|mukana|nyt|) (yhteensä|noin|mukaan|) # (<heads>|) (yhteensä|mukaan|paikalle|
            tilaisuuteen|työpajaan|)
            (meitä|meiltä|meistä|<mefrom>) .. (tulee|osallistuu|saapuu|pääsee|on mukana|on tulossa) (yhteensä|noin|
            mukaan|) # (<heads>)
            (tulemme|tullaan|osallistumme|osallistutaan|olemme tulossa|ollaan tulossa|olemme mukana|ollaan mukana|
            mukana ollaan|saavumme|liitymme|ilmoittaudumme|tulossa|olemme|ollaan|meitä) (siis|yhteensä|kaikkiaan|noin|
            ) # (hengen|henkilön) (voimin|porukalla|ryhmänä|ryhmällä|joukolla|kesken|tiimi|tiiminä|delegaatio)
            (tulemme|tullaan|osallistumme|osallistutaan|saavumme|liitymme|meitä|mukana|ollaan mukana|olemme mukana|
            olemme tulossa|ollaan tulossa|me|ollaan) (siis|yhteensä|kaikkiaan|) #
            # (hengen|henkilön) (voimin|porukalla|ryhmänä|ryhmällä|joukolla|porukka|ryhmä|tiimi|tiiminä)
            (yhteensä|kaikkiaan|kaiken kaikkiaan) # (<heads>|paikkaa|meistä|)
            # (<heads>|paikkaa) (yhteensä|meiltä|tulossa|mukaan|tulee|osallistuu|)
            (ilmoitamme|ilmoitan|ilmoitetaan|ilmoittaisin|ilmoittaisimme) (siis|) (mukaan|tilaisuuteen|työpajaan|
            osallistujiksi|) (siis|) # (<heads>|) | (varaa|varatkaa|merkitkää|merkitse|merkkaa|merkatkaa|laita|
            laittakaa|varaamme|varaisin|varaisimme|varaan) (meille|) # (paikkaa|henkilöä|henkeä|hlö|
            osallistujaa) (meille|) | # (tulee|osallistuu) (meiltä|<mefrom>)
            # meistä (tulee|osallistuu|pääsee|on tulossa) | me #
            (tulemme|osallistumme|saavumme|tullaan|liitymme) .. # (yhteensä|yhdessä)
            # (tulemme|tullaan|osallistumme) | tulemme .. kanssa #
            # hengen voimin | # hengen porukalla | # hengen ryhmällä | # hengen joukolla | # henkilön voimin
        """,
        Sense.EXTRA: """
            (plus|+|ja|sekä|lisäksi|mukaan|mukanani|ynnä|kera|ja lisäksi|minä ja|mä ja|itseni ja|minut ja|meidät ja|
            mut ja|mukaan myös) (vielä|myös|mukanani|mukaan|) (#) (muuta|muun|meidän|) (kollegaa|kollegaani|kollegani|
            kollega|työkaveria|työkaverini|työkaveriani|työtoveria|työtoveriani|opiskelijaa|opiskelijaani|oppilasta|
            henkilöä|henkeä|hlö|hlöä|muuta|työntekijää|työntekijäämme|ystävää|ystävääni|kaveria|kaveriani|jäsentä|
            vapaaehtoista|opettajaa|vierasta|asiantuntijaa|harjoittelijaa|edustajaa|lisää|kollegaamme|hallituksen
            jäsentä|muuta henkilöä|yhdistyksen jäsentä|kumppania|yhteistyökumppania|lasta|kuulijaa) (mukaan|meiltä|
            myös|)
            (plus|+|ynnä|mukana +) # | # (muun|oman|) (kollegan|kollegani|työkaverin|työkaverini|työtoverin|
            työtoverini|opiskelijan|opiskelijani|oppilaan|oppilaani|henkilön|muun|työntekijän|ystävän|ystäväni|
            kaverin|kaverini|jäsenen|vapaaehtoisen|opettajan|vieraan|asiantuntijan|harjoittelijan|hallituksen jäsenen|
            yhteistyökumppanin|kumppanin|kollegamme) (kanssa|kans|kera|kanssani|voimin|kaa)
            (otan|otamme|tuon|tuomme|otetaan|tuodaan|saako ottaa|voinko ottaa|haluaisin ottaa) (myös|mukaan|mukaani|
            vielä|mukaani myös|mukaan myös|) # (kollegaa|kollegan|kollegani|kollegaani|työkaveria|työkaverin|
            työkaveriani|opiskelijaa|opiskelijan|oppilasta|oppilaan|henkilöä|henkilön|ystävää|ystävän|kaveria|kaverin|
            jäsentä|työntekijää|työntekijän|harjoittelijaa|muuta|muun) (mukaan|mukaani|)
            (lisäkseni|lisäksemme|minun lisäkseni|mun lisäks|itseni lisäksi) (tulee|osallistuu|mukaan tulee|mukana on|
            mukaan) (mukaan|vielä|myös|) # (kollegaa|työkaveria|henkilöä|henkeä|muuta|työntekijää|opiskelijaa|jäsentä|
            ihmistä|) | (saako|voiko|voinko) (ottaa|tuoda) # | (vaimoni|mieheni|puolisoni|kollegani|
            tyttäreni) ja # (lasta|kollegaa|ystävää)
        """,
        Sense.DAY: """
            (kesäkuun|) # (päivä|päivänä|päivän|pvä|pv|pnä|päiväksi|päivälle|p|nnen) | (kesäkuun) #
            # (s|nä|na) (päivä|)
        """,
        Sense.CLOCK: """
            (klo|kello|kl|noin klo|n klo|jo klo|vasta klo|viimeistään klo|kellon) (noin|n|) (puoli|) #
            (noin|n|) (puoli|varttia vaille|varttia yli|vartin yli|kymmentä vaille) # (aikaan|maissa|tienoilla|
            jälkeen|) | # (aikaan|maissa|tienoilla|maihin|korvilla|aikoihin)
            # (asti|saakka|mennessä|jälkeen|alkaen|lähtien|eteenpäin)
            (klo|kello) # (asti|saakka|mennessä|jälkeen|alkaen|lähtien|eteenpäin)
            (lähden|lähdemme|poistun|poistumme|lähtemään|poistumaan|lähteä|poistua|lopetan|lopettamaan|häivyn|häipyä|
            pois|häipymään) (jo|linjoilta|noin|viimeistään|jo noin|) #
            (mukaan|vasta|pääsen|tulen|liityn|ehdin|saavun|mukana|paikalle|linjoille) (vasta|) (noin|n|) #
            (ennen|viimeistään) (klo|kello|) #
        """,
        Sense.NOON: """
            puolilta päivin | puolilta päivistä | puolillepäivin | puolille päivin | keskipäivällä | keskipäivään
            puoleenpäivään | puoleen päivään | puoltapäivää | puolenpäivän | lounasaikaan | lounaalle | lounaaseen
            lounaalta
        """,
    },
)
