"""Hungarian, as written in Hungary, Transylvania and elsewhere in the Carpathian Basin."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="hu",
    concord=True,
    months=(
        "január* jan | február* febr feb | március* márc | április* ápr | május* máj | június* jún | július* júl | "
        "augusztus* aug | szeptember* szept | október* okt | november* nov | december* dec"
    ),
    weekdays=(
        "hétfő* | kedd keddi kedden keddre keddhez | szerda szerdán szerdai szerdára szerdához szerdát | csütört* | "
        "péntek* | szombat* | vasárnap*"
    ),
    numbers={
        "két": 2,
        "kettő": 2,
        "ketten": 2,
        "kettőt": 2,
        "kettőnk": 2,
        "kettőnket": 2,
        "másodmagammal": 2,
        "három": 3,
        "hárman": 3,
        "hármat": 3,
        "hármunk": 3,
        "hármunkat": 3,
        "harmadmagammal": 3,
        "négy": 4,
        "négyen": 4,
        "négyet": 4,
        "negyedmagammal": 4,
        "öt": 5,
        "öten": 5,
        "ötöt": 5,
        "ötödmagammal": 5,
        "hat": 6,
        "hatan": 6,
        "hatot": 6,
        "heten": 7,
        "nyolc": 8,
        "nyolcan": 8,
        "kilenc": 9,
        "kilencen": 9,
        "tíz": 10,
        "tízen": 10,
        "tizen": 10,
        "tizenegy": 11,
        "tizenketten": 12,
        "tizenkettő": 12,
        "tizenkét": 12,
        "tizenöt": 15,
        "tizenöten": 15,
        "húsz": 20,
        "húszan": 20,
    },
    groups={
        "joy": """
            (igen|nagyon|roppant|kifejezetten|rendkívül|) (szívesen|örömmel|szivesen)
            nagy (örömmel|lelkesedéssel|izgalommal) | boldogan | lelkesen | ezer örömmel | a legnagyobb örömmel
            szíves örömest | örömest | kész örömmel
        """,
        "sure": """
            biztosan | biztos | tuti | tutira | fix | fixen | mindenképpen | mindenképp | mindenkép | mindenkeppen
            feltétlenül | feltétlen | okvetlenül | természetesen | persze | hogyne | naná | garantáltan
            egész biztosan | száz százalék | száz százalékosan | százszázalékosan | abszolút | teljes mértékben
            kétségtelenül | ezer százalék | magától értetődően | magától értetődik | halálbiztosan | tutti
            holtbiztos | bizonyosan | határozottan | egyértelműen | tényleg
        """,
        "inf": """
            nézni | követni | figyelni | meghallgatni | végighallgatni | elszabadulni | szabadulni | (el|) szabadulnom
            bejönni | bejutni | becsatlakozni hozzátok | időt szakítani rá | időt szakítani
            képviseltetni (magunkat|magam|magát|magamat|) | ülni a gép elé | ott ülni | gép elé ülni | gép elé ülnöm
            rákapcsolódni | felkapcsolódni | közreműködni | (részt|reszt) (venni|veni) | venni részt | résztvenni
            részt (vennem|vennünk) | jelen (lenni|lennem) | ott (lenni|lennem|lennünk) | jönni | eljönni | menni
            elmenni | elmennem | eljönnöm | elmennünk | odamenni | (be|fel|rá|) csatlakozni | becsatlakozni
            felcsatlakozni | rácsatlakozni | bekapcsolódni | (be|) kapcsolódni | bekapcsolódnom | becsatlakoznom
            csatlakoznom | csatlakoznunk | eljutni | bejelentkezni | be jelentkezni | belépni | be lépni
            fel (menni|lépni) | megjelenni | benézni | meg jelenni | be nézni | beugrani | be ugrani | felugrani
            betársulni | ráérni | rá érni | (veletek|önökkel|velük|magukkal) tartani | (veletek|önökkel) lenni
            online lenni | ideérni | odaérni | be menni | résztvennem | részesülni benne | becsatizni | csatizni
            bekukkantani | jelen lennem
        """,
        "come": """
            (zoomon|a zoomon|gépnél|vonalban|a vonalban|kapcsolásban) (leszek|leszünk|vagyok|vagyunk)
            végighallgatom | végighallgatjuk | végignézem | végignézzük | meghallgatom | meghallgatjuk | végigkövetem
            végigkövetjük | végigülöm | (nézzük|hallgatjuk|követjük) majd | (teszek|teszünk) eleget
            eleget (teszek|teszünk) | (jövök|jövünk|megyek|megyünk|jövünk mi|megyek én|jövök én) (el|)
            (el|) (is|) (megyek|megyünk|jövök|jövünk) | eljövök | eljövünk | elmegyek | elmegyünk | odamegyek
            (ott|jelen|online|veletek|önökkel|közöttetek|köztetek|részese|részesei|itt|velük) (fogok|fogunk) (lenni|
            ülni) | (fogok|fogunk) (ott|jelen|veletek|önökkel) (lenni|ülni)
            (ott|jelen|online|veletek|önökkel|köztetek|közöttetek|magukkal|magával|velük|mellettetek|itt) (is|
            biztosan|biztos|tuti|mindenképp|mindenképpen|természetesen|persze|én is|mi is|majd|fix|személyesen|
            ) (leszek|leszünk|leszünk mi|leszek én|vagyok|vagyunk|lehetek|lehetünk)
            (leszek|leszünk|lehetek|lehetünk) .. (ott|jelen|veletek|önökkel|köztetek|itt) | ottleszek | ottleszünk
            ott lesszek | ott lessünk | ott leszel
            a (képernyő|gép|monitor|laptop|számítógép|kamera) előtt (leszek|leszünk|ülök|fogok ülni|ülünk)
            (részt|reszt|résszt) .. (veszek|veszünk|vesszük|vehetek|vehetünk|vennék én)
            (veszek|veszünk|vehetek|vehetünk) .. (részt|reszt) | résztveszek | résztveszünk | résztvehetek
            (részt|reszt) (is|mindenképp|biztosan|majd|) (fogok|fogunk) .. (venni|veni)
            (fogok|fogunk) .. (részt|reszt) venni | csatlakozom | csatlakozok | csatlakozunk | becsatlakozom
            becsatlakozok | becsatlakozunk | felcsatlakozom | felcsatlakozok | felcsatlakozunk | rácsatlakozom
            csatlakozhatok | csatlakozhatunk | bekapcsolódom | bekapcsolódok | bekapcsolódunk | kapcsolódom
            kapcsolódok | kapcsolódunk | bejelentkezem | bejelentkezünk | bejelentkezek | belépek | belépünk
            lépek be | lépünk be | benézek | benézünk | nézek be | beugrom | beugrok | beugrunk | ugrom be | felugrom
            felugrunk | felmegyek | megjelenek | megjelenünk | jelenek meg | jelenünk meg | ráérek | ráérünk | érek rá
            érünk rá | (veletek|önökkel|velük|magukkal|magával) (tartok|tartunk)
            (tartok|tartunk) (veletek|önökkel|velük) | (ott|veletek) .. a (helyem|helyünk) | jelen vagyok | jöhetek
            jöhetünk | mehetek | mehetünk | elmehetek | eljuthatok | eljutok | eljutunk | becsatizok | becsatizom
            csatizok | becsatizunk | bekukkantok | képviseltetjük magunkat | képviseltetem magam
            képviseltetni (fogjuk|kívánjuk|tudjuk) magunkat | képviselem | képviseljük | (fogom|fogjuk) .. képviselni
            képviselni (fogom|fogjuk) | jelenlétemmel (támogatom|megtisztelem) | beülök | beülünk | nézem online
            bekapcsolom a zoomot
        """,
        "maybecome": """
            <come>
            (ott|el|be|részt|fel|jelen|meg|rá) (is|majd|) (tudok|tudunk|fogok tudni|fogunk tudni|fogok|fogunk) (majd|
            ) (lenni|menni|jönni|kapcsolódni|csatlakozni|venni|lépni|jelenni|nézni|érni)
            (tudok|tudunk|fogok tudni|fogunk tudni) (majd|) <inf> | <inf> (tudok|tudunk|fogok|fogunk)
        """,
        "sends": """
            küldöm | küldjük | küldök | küldünk | elküldöm | elküldjük | küldeném | küldenénk
            (fogom|fogjuk|fogok|fogunk|tudok|tudunk) küldeni | szeretném küldeni | szeretnénk küldeni | küldi
            felkértem | felkértük | megkértem | megkértük | javaslom | javasoljuk | ajánlom | elküldeném
        """,
        "personacc": """
            (kollégámat|kollégánkat|kolléganőmet|kolléganőnket|munkatársamat|munkatársunkat|munkatársnőmet|
            munkatársnőnket|kollégát|kolléganőt|munkatársat|helyettesemet|helyettesünket|titkárunkat|titkárnőnket|
            alelnökünket|asszisztensemet|gyakornokunkat|gyakornokomat|férjemet|feleségemet|lányomat|fiamat|barátomat|
            barátnőmet|szakemberünket|referensünket|vezetőnket|igazgatóhelyettesünket|igazgatóhelyettesemet|
            képviselőt|képviselőnket|kollégáimat|kollégáinkat|társamat|üzlettársamat|valakit|tagunkat|elnökségi tagot|
            két kollégát|két munkatársat|egyik kollégámat)
        """,
        "would": """
            (részt|reszt) .. (vennék|vennénk) | (vennék|vennénk) .. (részt|reszt) | résztvennék | résztvennénk
            (el|) (mennék|mennénk|jönnék|jönnénk) (el|) | elmennék | elmennénk | eljönnék | eljönnénk
            (be|) csatlakoznék | csatlakoznánk | becsatlakoznék | becsatlakoznánk | bekapcsolódnék | bekapcsolódnánk
            (ott|veletek|jelen|önökkel) .. (lennék|lennénk) | (lennék|lennénk) .. (ott|jelen|veletek) | benéznék
            (el|be|fel|) tudnék | tudnánk | beugranék | felugranék | megjelennék | megjelennénk | belépnék
            kapcsolódnék be | ráérnék | felcsatlakoznék | odamennék | vehetnék részt | részt .. (vehetnék|vehetnénk)
            (jöhetnék|jöhetnénk|mehetnék|mehetnénk|csatlakozhatnék|csatlakozhatnánk)
        """,
        "comes": """
            (megerősíti|megerősítik|visszaigazolja|bejelenti|jelzi) (a|) (részvételét|részvételüket|részvételi
            szándékát|részvételi szándékukat|jelenlétét) | elfogadja (a|) (meghívást|meghívásukat|felkérést)
            (tudja|tudják) (vállalni|elfogadni|biztosítani|megoldani) (a|) (részvételt|meghívást|)
            (áll|állna) módjában .. (részt venni|jelen lenni|ott lenni|csatlakozni)
            kíván .. (részt venni|csatlakozni|élni a lehetőséggel) | részt kíván .. venni
            részt (kívánnak|szeretne) venni | jön | jönne | megy | mehet | jöhet | eljön | elmegy | jönnek | mennek
            elmennek | eljönnek | jön el | (ott|jelen|online|veletek|önökkel) (is|majd|) (lesz|lesznek|van|lehet)
            (lesz|lesznek) (ott|jelen) | (részt|reszt) .. (vesz|vesznek|vehet|vehetnek) | (vesz|vesznek) részt
            résztvesz | résztvesznek | (részt|reszt) (fog|fognak|tud|tudnak) .. venni
            (fog|fognak|tud|tudnak) .. (részt|reszt) venni | (ott|jelen) (fog|fognak|tud|tudnak) .. lenni
            (fog|fognak|tud|tudnak) .. (jönni|menni|elmenni|eljönni|csatlakozni|becsatlakozni|ott lenni|jelen lenni|
            bekapcsolódni|belépni)
            (el|be|) (fog|fognak|tud|tudnak) | (jönni|menni|csatlakozni|kapcsolódni|lépni) | csatlakozik
            csatlakoznak | becsatlakozik | becsatlakoznak | bekapcsolódik | bekapcsolódnak | megjelenik
            bejelentkezik | belép | benéz | ráér | vesz részt | (veletek|önökkel) (tart|tartanak) | képviselteti magát
        """,
        "our": """
            (mi|) (kis|) (cégünk|vállalatunk|vállalkozásunk|hivatalunk|intézményünk|intézetünk|egyesületünk|
            szervezetünk|alapítványunk|múzeumunk|iskolánk|egyetemünk|tanszékünk|karunk|önkormányzatunk|osztályunk|
            irodánk|kamaránk|szövetkezetünk|könyvtárunk|közösségünk|csapatunk|csoportunk|műhelyünk|üzletünk|boltunk|
            pékségünk|szállodánk|ügynökségünk|stúdiónk|társaságunk|klubunk|szövetségünk|főosztályunk|igazgatóságunk|
            központunk|kutatócsoportunk|polgármesteri hivatalunk|családunk|társulatunk|líceumunk|kollégiumunk|
            gimnáziumunk|óvodánk|céhünk|munkaközösségünk|vezetőségünk|elnökségünk|galériánk|plébániánk|gyülekezetünk|
            egyházközségünk|tanácsunk|színházunk|vendéglőnk|éttermünk|panziónk|városunk) (is|)
        """,
        "event": """
            workshop* | worksop* | wokshop* | műhely | műhelyen | műhelyre | műhelybe | műhelymunká*
            műhelytalálkozó* | műhelybeszélgetés* | műhelyfoglalkozás* | műhelynap* | esemény* | rendezvény*
            találkozó* | találkozás* | megbeszélés* | program | programon | programra | programban | programotok*
            programjuk* | alkalom* | alkalmon | alkalomra | webinár* | webinar* | zoom* | meeting* | miting*
            eszmecser* | foglalkozás* | online találkozó* | összejövetel* | workshopjuk* | beszélgetés* | projekt*
            meghívás* | meghívó* | felkérés* | szakmai nap* | ateliere locale de invatare | ecoc sme
            helyi tanulóműhely* | tanulóműhely* | zoomos | videókonferenci* | videokonferenci* | műhelygyakorlat*
            műhelyalkal* | event* | invitáció* | invitálás*
        """,
        "person": """
            srácok | fiúk | lányok | gyerekek | diákok | marketingesek | kollegák | a többiek | többiek | munkatársaim
            kollégáim | tagok | kolleg* | koléga* | koleg* | munkatárs* | igazgató* | főnök* | férj* | feleség*
            párom* | barát* | fiam* | lányom* | öcsém* | bátyám* | húgom* | nővér* | testvér* | anyám* | anyuk*
            édesany* | édesap* | apuk* | társam | üzlettárs* | élettárs* | asszisztens* | titkár* | diák* | tanítvány*
            hallgató | hallgatóm* | hallgatónk* | hallgatói* | szobatárs* | ismerős* | szomszéd* | vőlegény*
            menyasszony* | unok* | könyvelő* | elnök* | alelnök* | gyakornok* | polgármester* | alpolgármester*
            helyettesem* | helyettese | helyettesünk | valaki* | egyikünk* | csapattag* | tagunk* | tagjaink* | tagjai
            képviselő* | képviselőnk* | referens* | vezető | vezetője | vezetőnk* | vezetőm* | ügyvezető* | tanár*
            oktató* | önkéntes* | vezetőség* | szakember* | szakértő* | főosztályvezető* | osztályvezető* | tanácsos*
            előadó | előadónk | ő | koordinátor* | ügyintéző* | hölgy | úr | urat | projektmenedzser* | menedzser*
            jegyző* | dékán* | rektor* | vendég* | beosztott* | partnerem* | fiatal* | gazdasági vezető* | nagybátyám*
            nagynéném* | vej* | menyem* | gyerekeim* | unokatestvér* | munkavállaló* | alkalmazott* | sógor*
            keresztany* | tanársegéd* | adjunktus* | docens* | muzeológus* | könyvtáros* | csapat | kommunikációs*
            marketinges* | fejlesztő* | résztvevőnk*
        """,
        "withwho": """
            kollégámmal | kolleginámmal | kolléganőmmel | kolléganőnkkel | kollégánkkal | kollégával | kolléganővel
            munkatársammal | munkatársunkkal | munkatársnőmmel | munkatárssal | munkatársnőnkkel | igazgatónkkal
            igazgatómmal | főnökömmel | főnökünkkel | férjemmel | feleségemmel | nejemmel | párommal | barátommal
            barátnőmmel | fiammal | lányommal | öcsémmel | bátyámmal | húgommal | nővéremmel | testvéremmel | anyámmal
            anyukámmal | apámmal | apukámmal | édesanyámmal | édesapámmal | társammal | üzlettársammal | élettársammal
            asszisztensemmel | titkárnőmmel | titkárnőnkkel | titkárunkkal | diákommal | tanítványommal | hallgatómmal
            szobatársammal | ismerősömmel | szomszédommal | szomszédasszonyommal | szomszédnőmmel | vőlegényemmel
            menyasszonyommal | unokámmal | könyvelőmmel | könyvelőnkkel | elnökünkkel | alelnökünkkel | gyakornokommal
            gyakornokunkkal | baráttal | barátnővel | ügyvezetőnkkel | vezetőnkkel | partneremmel | helyettesemmel
            munkatársnőjével | menyemmel | vejemmel | sógornőmmel | unokatestvéremmel | csapattagommal | tagunkkal
        """,
        "withwhos": """
            kollégáimmal | kollégákkal | kollégáinkkal | munkatársaimmal | munkatársakkal | munkatársainkkal
            diákjaimmal | diákokkal | diákjainkkal | tanítványaimmal | hallgatóimmal | hallgatókkal | barátaimmal
            barátokkal | csapatommal | csapatunkkal | csapattal | osztályommal | tagjainkkal | tagokkal | tanulóimmal
            önkéntesekkel | önkénteseinkkel | ismerőseimmel | családommal | kolleginákkal | kolléganőimmel
            kolléganőkkel | fiatalokkal | gyerekeimmel | gyerekekkel | társaimmal | tanulókkal | tanárokkal
            barátnőimmel
        """,
        "list": """
            (a|az|erről a|önök|) (lista|listáról|listájukról|listátokról|címlistájukról|címlistáról|címlistátokról|
            levelezőlistáról|levelezőlistájukról|levelezési listáról|levelezési listájukról|adatbázisból|
            adatbázisukból|adatbázisotokból|hírlevélről|hírlevelükről|nyilvántartásból|nyilvántartásukból|címzettek
            közül|levlistáról|levlistátokról|levlistájukról|körlevélből|feliratkozók közül|rendszerből|rendszerükből)
        """,
        "mail": """
            levele* | e mail* | email* | üzenet* | hírlevel* | meghívó* | értesítés* | megkeresés* | ilyet | ilyeneket
            ilyesmi* | körlevel* | spam* | tájékoztató* | reklám* | emilt | mail* | mailt
        """,
        "away": """
            (szabadságon|szabin|külföldön|kiküldetésben|kiszálláson|betegszabadságon|kórházban|táppénzen|nyaralni|
            nyaraláson|úton|üzleti úton|vidéken|szülési szabadságon|tanulmányúton|karanténban|fizetés nélküli
            szabadságon|konferencián|továbbképzésen|képzésen|kiránduláson|táborban|terepen|tárgyaláson|edzőtáborban|
            esküvőn|temetésen|ballagáson|pihenőn|utazáson|éves szabadságon|nászúton|műtéten|vizsgán|államvizsgán|
            repülőn|szabadnapon|délutános műszakban|ügyeletben|szolgálatban|szolgálati úton|hivatalos úton|turnén|a
            tengernél|a tengeren|a hegyekben) .. (leszek|leszünk|vagyok|vagyunk|tartózkodom|tartózkodunk|töltöm|
            lennék|leszek már|kell lennem)
            (leszek|leszünk|vagyok|vagyunk|tartózkodom|tartózkodunk) .. (szabadságon|szabin|külföldön|kiküldetésben|
            kiszálláson|betegszabadságon|kórházban|táppénzen|nyaralni|úton|üzleti úton|vidéken|szülésin|szülési
            szabadságon|tanulmányúton|karanténban|terepen|táborban|tárgyaláson|vizsgán|konferencián|temetésen|esküvőn|
            kiránduláson)
        """,
    },
    strangers="""
        benedek | benkő | beke | jónás | csató | bokor | biró | kelemen | ferenc | magyar | varró | kovács | regös
        szabadi | szabadit | kölcsey | illés | jobbágy | jenei | mészáros | ráduly | vásárhelyi
        jöttem | jöttünk | mentem | mentünk | voltam | voltunk | vettem | vettünk | csatlakoztam | csatlakoztunk
        jelentkeztem | résztvevők | meghívtak | meghívtatok | elmentem | lemaradtam | lemaradtunk | jelentkezem
        jelentkezünk | bekapcsolódtam | elfogadtam | elfogadtuk | elfogadták | visszaigazoltam | megerősítettem
        lemondtam | lemondtuk | hagytam | lemondott | csatlakozott | tudtam | tudtunk | jönnétek | mentek | megyünk mi
        csatlakozzon | csatlakozzunk | jelenjek | tudtak | tudjanak | megyek e | székely | megbeszéltük | kijöttem
        elmegy e
    """,
    terms={
        Sense.YES: """
            (örömmel|köszönettel|szeretettel|hálásan) (vettem|vettük|fogadtam|kaptam|fogadtuk) (a|) (meghívást|
            meghívásukat|meghívását|felkérést) (és|s|) (eleget teszek neki|elfogadom|élek vele|el is fogadom|eleget
            is teszek) | eleget (teszek|teszünk) neki | (jelentkezem|jelentkezek|regisztrálok|csatlakozom) (én is|mi
            is|én es) | (hogy is|hogyan is|hogy) (hagyhatnék|hagyhatnám|hagynék) ki (ilyet|egy ilyet|ezt)
            (készek|készen|hajlandók|készséggel|boldogok|kész|hajlandó) (vagyunk|vagyok|állunk|állok) (részt venni|
            csatlakozni|ott lenni|bekapcsolódni|jelen lenni|eljönni)
            készséggel (részt veszünk|részt veszek|csatlakozunk|csatlakozom)
            benne vagyunk mi is
            mióta (várok|várunk|vártam|vártunk) (ilyesmire|erre|ilyenre|egy ilyenre)
            (engem|minket|bennünket) (is|) (nyugodtan|bátran|kérem|kérlek|) (írjanak|írjatok|írj|írjon|vegyenek|
            vegyetek|tegyenek|tegyetek|jegyezzenek|jegyezzetek) (fel|be|rá|föl) (nyugodtan|bátran|kérem|kérlek|is|
            ) (a listára|a résztvevők közé|a listájukra|a névsorba|)
            (megtiszteltetés|öröm|nagy öröm|kitüntetés) (számomra|számunkra|nekem|) (hogy|) (jelezhetem|jelezhetjük|
            megerősíthetem|megerősíthetjük|visszaigazolhatom|bejelenthetem|ott lehetek|részt vehetek|részt vehetünk|
            csatlakozhatok|csatlakozhatunk|önökkel lehetek|veletek lehetek|elfogadhatom) (részvételemet|
            részvételünket|részvételi szándékomat|jelenlétemet|jelenlétünket|a meghívást|a meghívásukat|)
            (örömömre|örömünkre|megtiszteltetésemre) (szolgál|fog szolgálni) (hogy|) (önökkel lehetek|önökkel
            lehetünk|veletek lehetek|ott lehetek|részt vehetek|részt vehetünk|csatlakozhatok)
            (kihúztam|kihúzva|lefoglaltam|lefoglalva|beikszeltem|bekarikáztam|kiikszeltem|blokkoltam|szabadon hagytam|
            szabaddá tettem|felszabadítottam|fenntartottam|félretettem) (már|) (azt|ezt|) (a|az|) (délelőttöt|
            délelőttömet|napot|időpontot|szerdát|idősávot|időt|egész délelőttöt) (a|) (naptáramban|naptárban|magamnak|
            önöknek|nektek|)
            (a|az|) (maguké|tiétek|önöké|öné|tiéd) (vagyok|vagyunk|leszek|leszünk) (végig|egész délelőtt|)
            (találtam|találtunk|csináltam|szorítottam|kerítettem) (egy|) (lyukat|rést|helyet|időt|ablakot|szabad
            órát) (a|) (naptáramban|naptárban|beosztásomban|rá|erre|önöknek|nektek)
            regisztrálok | regisztrálunk | regisztráltam magam | regisztráltatom magam | feliratkozom | feliratkozok
            feliratkoztam | magától értetődik | (már|) (emlékeztetőt|riasztást|ébresztőt) (is|) (állítottam|raktam|
            tettem|beállítottam) (a|) (telefonomon|telefonomra|naptáramba|)
            (beállítottam|bekapcsoltam) (az|) (emlékeztetőt|ébresztőt)
            (élni fogok|élni fogunk|szívesen élek|örömmel élek|élek|élünk) (a|) (lehetőséggel|meghívással|
            alkalommal) | (hálás szívvel|örömmel|köszönettel|megtisztelve|szeretettel) (fogadom|fogadjuk|vettem és
            elfogadom|fogadtam és elfogadom) (el|) (megtisztelő|szíves|kedves|) (meghívásukat|meghívását|felkérését|
            invitálását|meghívásodat|meghívást)
            (rám|ránk|rám viszont|ránk viszont|rám azonban|ránk azonban) (viszont|azonban|) (igen|lehet|számíthatnak|
            számíthattok) | (viszlát|viszontlátásra|találkozunk|tali) (tizedikén|szerdán|akkor|a képernyőn|a zoomon|a
            neten|online) | tizedikén (ott leszek|ott leszünk|jövök|megyek|találkozunk|veletek leszek|önökkel leszek|
            részt veszek|csatlakozom)
            (kivettem|kiveszek|kikértem|kiírattam) (egy|arra|arra a napra|) (szabadnapot|szabit|szabadságot) (erre|
            csak erre|külön erre|miattatok|emiatt) | (ki nem|ki sem) (hagynám|hagynánk)
            (kétszer|duplán) (sem|se) kell (mondani|hívni|kérni|kérdezni|noszogatni)
            (nem|sem) kell (kétszer|sokat|sokáig) (hívni|kérni|kérdezni|noszogatni|rábeszélni|győzködni)
            (szívvel lélekkel|teljes mellszélességgel|két kézzel|csípőből|gondolkodás nélkül|habozás nélkül) (igen|
            benne vagyok|benne vagyunk|jövök|megyek|ott leszek)
            (tőlünk|cégünktől|részünkről|a cégtől|tőlünk én) (én|magam|jómagam) (megyek|jövök|veszek részt|leszek
            ott|csatlakozom|ülök be) | (én|mi) (képviselem|képviseljük) (a|az|) (céget|intézményt|egyesületet|iskolát|
            hivatalt|műhelyt|társaságot)
            (hát|na|no) (persze|hogyne|naná|mi az hogy) (hogy|) (jövök|jövünk|megyek|megyünk|ott leszek|ott leszünk|
            én is|benne vagyok|csatlakozom) | (jövök|megyek) (én|én es|én is|bizony|bizony én|biza) (es|is|)
            (ott|jelen) (leszek|leszünk) (én|mi|én es|mi es|bizony|biza|hiba nélkül|pontban tízkor|pontosan)
            (mük|münk|müj) (es|is|) (ott leszünk|megyünk|jövünk)
            (foglalja|foglalják|foglaljátok|tartsák|tartsátok|tartsa|tartsd) (le|) (nekem|nekünk|a) (is|) (a
            helyemet|helyet|egy helyet|a helyünket|helyem) (is|fenn|)
            (meg|) (győztetek|győztek|győzött|győztek meg|győzött meg) (jövök|megyek|regisztrálok)
            (rábeszéltek|rábeszéltetek|meggyőztek|meggyőztetek|levettetek a lábamról|levettek a lábamról) (jövök|
            megyek|regisztrálok|ott leszek)
            (örömmel|szívesen|köszönettel|) (élek|élünk) (a meghívással|a lehetőséggel|vele) | dehogynem | de igen
            (élek|élünk) vele | (# napján|# kor|# napján # kor|akkor # napján|akkor # napján # kor) találkozunk
            találkozunk (# napján|# kor) | (mondok|mondunk) .. igent | (teszek|teszünk) eleget
            örömmel (teszek|teszünk) eleget
            (örömmel|szívesen|köszönettel|) (teszek|teszünk) eleget .. (meghívásnak|meghívásuknak|felkérésnek|
            meghívásának|meghívásodnak|)
            (felvettem|elmentettem|mentettem|felvéstem|lementettem|berögzítettem|beütöttem|betettem|felírtam|
            feljegyeztem) (a naptáramba|a dátumot|az időpontot|a naptárba)
            (felőlem|részünkről|részemről) (mehet|jöhet|minden rendben|minden oké|nincs akadálya)
            velem (lehet|nyugodtan lehet) (számolni|számítani) | jelen | jelen van
            (engem|minket) (is|) (beírhattok|beírhatsz|beírhatnak|felírhattok|felírhatnak|felvehetnek|felvehettek|
            regisztrálhattok|regisztrálhatnak)
            (beírhattok|felírhattok|felvehettek|beírhatnak|felírhatnak|felvehetnek) (engem|minket|nyugodtan|) (is|)
            (én|mi) (is|) (mindenképp|mindenképpen|) (benne|benn) (vagyok|vagyunk)
            (számítok|számítunk) rá hogy ott leszek
            (oké|ok|okés|rendben) (jövök|megyek|ott leszek|jövünk|megyünk|ott leszünk|csatlakozom)
            (hogy|már hogy|miért) ne (jönnék|mennék|lennék ott|jönnénk|mennénk) | (szavamat|a szavamat) adom
            becsszó (jövök|ott leszek|)
            (kérem|kérjük) (írjanak|vegyenek|jegyezzenek|regisztráljanak) (fel|be) (engem|minket|) (is|)
            vágjunk bele | lesz szerencsénk | (a|) (regisztrációm|jelentkezésem) (elküldtem|leadtam)
            jelentkezésemet (elküldtem|leadom|leadtam|megküldtem|beküldtem) | igen
            igen (persze|természetesen|szívesen|örömmel|mindenképpen|mindenképp|biztosan|köszönöm|köszönjük|naná|
            feltétlenül|jövök|megyek|jövünk|megyünk|ott leszek|ott leszünk|részemről|részünkről|tőlem|)
            igeeen | igenis | igen igen | naná | naná hogy | hogyne | hogy ne | persze | persze hogy | na persze
            perszee | még szép | még szép hogy | természetesen | természetesen igen | mi az hogy | de még mennyire
            mindenképpen | mindenképp | feltétlenül | feltétlen | okvetlenül | yes | yess* | jep | jepp | aha | ühüm
            yep | <joy> | jaja | naja | ezer örömmel | (én|mi|) (benne|bene) (vagyok|vagyunk|vok)
            nekem (ez|az időpont|a dátum|a nap|) (jó|oké|ok|megfelel|alkalmas|tökéletes|szuper|megfelelő|stimmel|
            fasza|frankó|passzol) (lesz|ez|így|az időpont|)
            nekünk (ez|az időpont|a dátum|) (jó|oké|ok|megfelel|alkalmas|tökéletes|szuper|megfelelő|passzol) (lesz|)
            (az időpont|a dátum|időpont|a nap|ez az időpont) (is|) (nekem|nekünk|) (is|tökéletesen|teljesen|) (jó|
            megfelel|alkalmas|tökéletes|szuper|oké|rendben|megfelelő|passzol) (nekem|nekünk|lesz|van|)
            megfelel (nekem|nekünk|)
            (számíthat|számíthattok|számíthatsz|számíthatnak|számíts|számítsatok|számítson|számítsanak|számoljatok|
            számolj|számoljanak|számolhattok|számolhatnak|számolhat|lehet számítani|számítsál) (nyugodtan|bátran|
            biztosan|kérem|kérlek|) (rám|ránk|velem|velünk|a részvételemre|a részvételünkre|részvételemre|
            részvételünkre|a jelenlétemre|a jelenlétünkre|jelenlétünkre|a cégünkre|az intézményünkre) (is|)
            (rám|ránk|velem|velünk|részvételemre|részvételünkre|jelenlétemre|jelenlétünkre) (is|biztosan|mindenképp|
            mindenképpen|nyugodtan|) (számíthat|számíthattok|számíthatsz|számíthatnak|számíts|számítsatok|számítson|
            számítsanak|lehet számítani|számolhattok|számolhatnak|számolj|számoljatok|számoljanak)
            (írjatok|írj|írjon|írjanak|vegyél|vegyetek|vegyen|vegyenek|tegyetek|tegyél|tegyenek|rakjatok|rakj|írjál|
            regisztráljatok|regisztrálj|regisztráljanak|jegyezzetek|jegyezzenek|jegyezz|jegyezzen|tüntessenek|
            véssetek|vésd|vegyetek be|soroljatok|iktassanak|iktassatok) (kérem|kérlek|kérjük|bátran|nyugodtan|
            ) (engem|minket|bennünket|kérlek|kérem|) (is|) (fel|be|rá|föl|elő) (kérem|kérlek|engem|minket|bennünket|
            is|) (is|) (a listára|a résztvevők közé|a résztvevők listájára|a résztvevők sorába|a jelenlévők közé|a
            névsorba|a résztvevőkhöz|)
            (engem|minket|bennünket) (is|kérlek|kérem|nyugodtan|) (írjatok|írj|írjon|írjanak|vegyetek|vegyenek|vegyen|
            vegyél|tegyetek|rakjatok|regisztráljatok|jegyezzetek) (fel|be|rá|föl|hozzá|) (a listára|)
            kérem vegyenek fel a résztvevők (közé|listájára)
            (részvételi szándékunkat|részvételi szándékomat|részvételünket|részvételemet|jelenlétünket|jelenlétemet|a
            részvételemet|a részvételünket|a részvételi szándékomat|a részvételi szándékunkat) (ezennel|ezúton|
            örömmel|szívesen|köszönettel|tisztelettel|természetesen|) (megerősítem|megerősítjük|visszaigazolom|
            visszaigazoljuk|jelzem|jelezzük|bejelentem|bejelentjük|igazolom|igazoljuk|biztosítom|biztosítjuk|kérem
            rögzíteni|kérjük rögzíteni|fenntartom|fenntartjuk|vállalom|vállaljuk|szeretném megerősíteni|szeretném
            visszaigazolni|szeretnénk megerősíteni)
            (jelzem|jelezzük|jelezném|jeleznénk|megerősítem|megerősítjük|visszaigazolom|visszaigazoljuk|bejelentem|
            fenntartom|fenntartjuk|vállalom|vállaljuk|igazolom|igazoljuk|biztosítom|biztosítjuk|szeretném
            megerősíteni|szeretném jelezni|szeretném visszaigazolni|szeretnénk jelezni|szeretnénk megerősíteni|
            szeretnénk visszaigazolni|elfogadom) (ezennel|ezúton|örömmel|ismét|újra|tehát|) (a|) (saját|) (részvételi
            szándékunkat|részvételi szándékomat|részvételünket|részvételemet|jelenlétünket|jelenlétemet|
            jelentkezésemet|jelentkezésünket|részvételem|részvételünk|részvételt)
            (a|) (részvételem|részvételünk|jelenlétem|jelenlétünk|jelentkezésem|jelentkezésünk) (ezennel|) (biztos|
            fix|megerősítve|visszaigazolva|garantált|biztosított|végleges|áll|tuti)
            részvétel (megerősítve|visszaigazolva|ok)
            (rögzítsék|jegyezzék|vegyék|rögzítsétek|jegyezzétek|iktassák) .. (részvételi szándékunkat|részvételemet|
            részvételünket|részvételi szándékomat)
            (ezennel|ezúton|örömmel|szívesen|én is|mi is|) (jelentkezem|jelentkezünk|regisztrálok|regisztrálunk|
            feliratkozom|feliratkozunk|bejelentkezem|jelentkeznék|jelentkeznénk|regisztrálnék|regisztrálnánk|szeretnék
            jelentkezni|szeretnénk jelentkezni|szeretnék regisztrálni|szeretnénk regisztrálni|jelentkezni szeretnék|
            jelentkezni szeretnénk|regisztrálni szeretnék|regisztrálni szeretnénk|szeretném regisztrálni magam|
            regisztrálom magam|szeretnék feliratkozni) (én is|mi is|is|) (a|az|erre a|) (június 10|# i|) (online|
            zoomos|) (<event>)
            (a|az|erre a|) (online|) (<event>) (ezennel|ezúton|örömmel|szívesen|) (jelentkezem|jelentkezünk|
            regisztrálok|regisztrálunk|szeretnék jelentkezni|szeretnénk jelentkezni|szeretnék regisztrálni|
            jelentkeznék)
            (ezennel|ezúton|örömmel|szívesen|én is) (jelentkezem|jelentkezünk|regisztrálok|regisztrálunk)
            (már|) (regisztráltam|regisztráltunk|bejelentkeztem|feliratkoztam) (is|az eseményre|a workshopra|)
            jelentkeztem is | (el|meg) nem (szalasztanám|hagynám|hagynánk|mulasztanám)
            semmiért (ki nem|nem) (hagynám|hagynánk|hagynám ki)
            (a világért|semmi pénzért|semmiért|dehogy|dehogyis|semmi áron|világért|a világ minden kincséért) (sem|se|
            ) (nem|ki nem|) (ki|) (hagynám|hagynánk|hagyom|hagyjuk|mulasztanám el|szalasztanám el|hagynám ki|hagyom
            ki|hagynánk ki)
            (ezt|ilyet|én ezt|ezt én|mi ezt|) (semmiképp|semmiképpen|biztosan|persze|) (nem|ki nem|se|sem) (hagyom|
            hagyjuk|hagynám|hagynánk|hagyhatom|hagyhatjuk|fogom|szeretném|akarom|lehet|szabad|szeretnénk|akarjuk|
            fogjuk) (ki|kihagyni|elszalasztani|elmulasztani) (semmiért|semmi pénzért|)
            ki nem (hagynám|hagynánk|hagyom|hagyjuk|hagyhatom) (semmiért|a világért|semmi pénzért|)
            (nem|sose|soha nem) (maradok|maradunk|maradnék|maradhatok|maradhatunk|szeretnék|akarok|szeretnénk) (le|ki|
            kimaradni|lemaradni) (erről|róla|belőle|ebből|)
            nem (hiányozhatok|hiányozhatunk|fogok hiányozni|fogunk hiányozni|fogok lemaradni|fogok kimaradni|
            hiányoznék) | nem (mulasztom|mulasztanám|szalasztom|szalasztanám) el
            nem (tudok|lehet|tudunk|bírok) (nem (menni|elmenni|eljönni|jönni|részt venni|ott lenni|csatlakozni)|nemet
            mondani|ellenállni)
            (nem|alig|már alig) (várom|bírom kivárni|bírom ki|tudom kivárni) hogy ott (legyek|lehessek)
            (miért|mért) ne (mennék|jönnék|vennék részt) | miért ne
            (hogyne|hogy ne|miért ne|már hogyne|mért ne) (mennék|mennénk|jönnék|jönnénk|csatlakoznék|csatlakoznánk|
            lennék ott|vennék részt|vennénk részt|lennénk ott|érdekelne)
            (a|az|) (megtisztelő|szíves|kedves|) (meghívást|meghívásukat|meghívásodat|meghívásotokat|felkérést|
            invitálást|meghívását|felkérésüket) (köszönettel|örömmel|szívesen|tisztelettel|megtiszteltetéssel|hálásan|
            természetesen|nagy örömmel|ezennel|köszönjük és|köszönöm és|én is|szeretettel|) (elfogadom|elfogadjuk|
            elfogadtuk|elfogadva) (és|)
            (köszönettel|örömmel|szívesen|tisztelettel|hálásan|) (elfogadom|elfogadjuk) (köszönettel|örömmel|) (a|az|
            ) (megtisztelő|szíves|kedves|) (meghívást|meghívásukat|meghívásodat|meghívásotokat|felkérést|invitálást|
            meghívását|lehetőséget)
            (köszönettel|örömmel|szívesen|nagy örömmel|hálásan) (elfogadom|elfogadjuk|vesszük|élek vele|élünk vele)
            (élek|élünk) a (lehetőséggel|meghívással)
            eleget (teszek|teszünk) .. (meghívásnak|meghívásuknak|felkérésnek)
            (meghívásnak|meghívásuknak|meghívásodnak|felkérésnek) .. eleget (teszek|teszünk|tudok tenni|tudunk tenni)
            (bejegyeztem|beírtam|bevéstem|beírtuk|bejegyeztük|beütemeztem|beterveztem|beírom|bejegyzem|felírom) (a
            naptáramba|a naptárba|naptárba|a határidőnaplóba|a határidőnaplómba|is|az időpontot|magamnak|a dátumot|
            ) (is|)
            (már|) (be|fel) (is|) (írtam|jegyeztem|véstem|írtuk|tettem|van írva) (a naptáramba|a naptárba|magamnak|a
            naptárunkba|) (is|)
            (már|) (a naptáramban|a naptárban|naptáramban) (van|szerepel)
            szabaddá (tettem|tettük|teszem) .. (délelőttöt|délelőttömet|napot|időpontot|magam|)
            (találkozunk|találkozzunk|viszlát|tali|talizunk) (akkor|ott|# én|# ikén|szerdán|a workshopon|a zoomon|
            június 10 én|online|a találkozón|az eseményen|a rendezvényen)
            ott (találkozunk|talizunk|tali) | akkor (találkozunk|szerdán találkozunk|ott találkozunk)
            én is (jövök|megyek)
            (részemről|részünkről|felőlem|tőlem|nálam|nálunk) (ez|a dolog|) (oké|rendben|ok|igen|okés|biztos|mehet|
            áll|rendben van|tárgyalható|fix|tuti|fixre vehető)
            (igent|igennel) (mondok|mondunk|felelek|válaszolok|szavazok|válaszolunk)
            a válaszom (igen|egyértelmű igen|határozott igen)
            (egyértelmű|határozott|hatalmas|nagy|egy nagy) igen (tőlem|részemről|tőlünk|) | vevő vagyok rá
            vevők vagyunk rá | én vevő vagyok | (ott|itt) a helyem | ott a helyünk | tűzbe hozott jövök | áll az alku
            kihagyhatatlan | (hallgatok|hallgatunk) a hívó szóra
            (menni fog|menni fog nekem|sikerülni fog|összejön|össze fog jönni|meg tudom oldani|meg tudjuk oldani|
            megoldom|megoldjuk|belefér|nekem belefér|beleférek|nekünk belefér|bele fog férni|megoldható|össze tudom
            hozni)
            beleegyezem
            (foglaljatok|foglaljanak|foglalj|tartsatok fenn|tartsanak fenn|kérek|kérünk|kérnék|fenntartanátok) (nekem|
            nekünk|) (is|) (egy|) helyet (nekem|nekünk|is|)
            kérek egy helyet
            (kérem|kérjük) a (részvételemet|részvételünket) (regisztrálni|rögzíteni|visszaigazolni|feljegyezni)
            (öröm|megtiszteltetés|nagy öröm|örömünkre szolgál|örömömre szolgál|megtiszteltetésnek veszem) (lesz|
            számomra|számunkra|nekem|) (hogy|) (részt venni|ott lenni|csatlakozni)
            az érdekemben áll ott lenni | rögzítve ott leszek
            (nagyon|már nagyon|) (várom|várjuk) hogy (ott lehessek|részt vehessek|csatlakozhassak|csatlakozhassunk|
            részt vehessünk|ott lehessünk|találkozhassunk)
            részvétel igen | (részvételem|részvételünk) (biztos|rendben|megerősítve|biztosra vehető)
            (a|) (délelőttöm|délelőttünk|szerda délelőttöm) (az önöké|a tiétek|szabad)
            (rajtam|rajtunk) kívül | (kivéve|leszámítva) (engem|minket) | (engem|minket) (kivéve|leszámítva)
            (ezt|azt) a részt (kihagyom|kihagyjuk|ki kell hagynom)
            (én|magam) vagy (a|az|egy|) (kolléganőm|kollégám|igazgató|igazgatónő|főnököm|helyettesem|férjem|feleségem|
            titkárnőm|valaki)
        """,
        Sense.NO: """
            (talán|esetleg|majd) (ha|amikor) (élőben|személyesen) (lesz|van)
            (azt hiszem|úgy látom|attól tartok|úgy gondolom) (hogy|) (ez|a téma) (sajnos|) nem (nekünk|nekem) való
            (a|az|) (júniusunk|júniusom|június|naptárunk|naptáram|időbeosztásunk|nyarunk|hónapunk|hetünk|
            programunk) (már|sajnos|) (teljesen|tökéletesen|egészen|) (betelt|tele van|megtelt|be van táblázva|
            zsúfolt|foglalt|be van telve)
            nincs (már|több|most|) (energiám|energiánk|erőm|erőnk|kedvem|kedvünk|fejem|fejünk|türelmem|
            lelkierőm) (már|most|) (még egy|egy újabb|több|) (zoomra|zoomhoz|online találkozóra|értekezletre|
            műhelymunkára|műhelymunkához|ilyesmire|rendezvényre|webinárra|képernyőre|erre)
            nincs (most|már) (fejem|fejünk|kedvem|kedvünk|energiám) (hozzá|erre|ilyesmire|ilyesmihez|műhelymunkára|
            projektekre)
            (úgy döntöttem|úgy döntöttünk|inkább) (hogy|) (most|ezúttal|idén|) (kimaradok|kimaradunk|félreállok|
            otthon maradok|távol maradok|távol maradunk)
            (intézményünk|cégünk|társaságunk|egyesületünk|hivatalunk|szervezetünk|iskolánk|múzeumunk|alapítványunk|
            önkormányzatunk|könyvtárunk|osztályunk|vállalkozásunk) (sajnos|most|ezúttal|idén|) nem (küld|delegál|
            jelöl|tud küldeni|tud delegálni|vesz részt|képviselteti magát|vehet részt|kíván részt venni|él a
            lehetőséggel) (képviselőt|résztvevőt|senkit|munkatársat|)
            nem (küldünk|delegálunk|jelölünk|küld|delegál) (képviselőt|résztvevőt|senkit|munkatársat)
            (tegyenek|tegyetek|írjanak|írjatok|soroljanak|vegyenek|jegyezzenek) (be|) (a|) (hiányzókhoz|hiányzók közé|
            távol maradók közé|távollévők közé|hiányzónak|távollévőnek|igazoltan távol)
            (most|ezúttal|sajnos|) nemet kell (most|) (mondanom|mondanunk|válaszolnom)
            (nekünk|nekem) nem (egyáltalán|) (alkalmas|megfelelő|szerencsés|jó|ideális|
            kedvező) (a|az|) (időpont|pillanat|időszak|dátum|nap)
            (marad|maradjon|halasszuk|hagyjuk) (máskorra|legközelebbre|őszre|jövőre|egy másik alkalomra)
            nem (vállalok|vállalunk|vállalom|vállaljuk) (már|többé|) (projekteket|projektet|ilyesmit|semmit|ilyen
            feladatokat)
            nem (kérhetek|kérhetünk|vehetek ki|kaphatok|kapok|kapunk|merek kérni|tudok kérni|tudok kivenni|illik
            kérni) (rögtön|máris|még|most|azonnal|akkor|aznapra|) (szabadnapot|szabadságot|szabit|szabadot|elengedést|
            engedélyt|kimenőt) (rögtön|máris|)
            (nem|sem) (tudok|tudunk|tud) (gép|képernyő|számítógép|laptop) elé ülni
            (senki|senkink|egyikünk) (sem|se|) (nem|) (tud|ér rá|ül|tudna) (gép|képernyő) elé (ülni|)
            nincs értelme (részt vennem|csatlakoznom|jönnöm|mennem|hogy (részt vegyek|jöjjek|csatlakozzam|menjek))
            (már|) nincs (sok|) értelme (a|) (részvételemnek|hogy ott legyek)
            (egyeztettünk|megbeszéltük|átbeszéltük|tanakodtunk) (és|) (úgy döntöttünk|arra jutottunk|úgy
            határoztunk) (hogy|) (ezúttal|most|idén|) nem (veszünk részt|megyünk|jövünk|csatlakozunk|élünk a
            lehetőséggel) | (úgy döntöttünk|úgy döntöttem|arra jutottunk|úgy határoztam) (hogy|) (ezúttal|most|idén|
            ez alkalommal|) (nem (veszünk részt|veszek részt|megyünk|megyek|jövök|jövünk|csatlakozunk|csatlakozom)|
            kihagyjuk|kihagyom|passzoljuk)
            képtelenség (becsatlakoznom|csatlakoznom|részt vennem|ott lennem|eljönnöm|hogy (csatlakozzam|
            ott legyek)) | lehetetlen (becsatlakoznom|csatlakoznom|részt vennem|ott lennem|eljönnöm|elszabadulnom)
            nem nekem való (már|) (ez|az|a|) (számítógépezés|zoomozás|internetezés|technika|digitális világ|)
            (engem|minket) (most|) (ne|inkább ne) (írjanak|írjatok|vegyenek|vegyetek|várjanak|várjatok|számoljanak|
            regisztráljanak) (fel|be|) (kérem|) | (most|ezúttal|sajnos|ez alkalommal|ezt) (kihagyom|kihagyjuk|
            passzolom|passzoljuk|el kell engednem|elengedem|elengedjük|átengedem|mellőzöm)
            (majd|talán) (a következőn|következőre|a következőre|legközelebb|máskor|a jövő évin|egy másikon|
            egy következő alkalommal) (találkozunk|ott leszek|megyek|jövök|talán|)
            (objektív|rajtunk kívül álló|rajtam kívül álló|egészségügyi|családi|személyes) (okok|ok|okokból|
            körülmények) (miatt|folytán|) (nem tud|nem tudunk|nem tudok|nem áll módunkban|nem áll módomban) (részt
            venni|jelen lenni|csatlakozni|) | (cégünk|társaságunk|intézményünk|egyesületünk|hivatalunk|szervezetünk|
            iskolánk|vállalkozásunk|önkormányzatunk) .. nem (tud|tudunk|kíván|fog|áll módjában) (részt venni|jelen
            lenni|csatlakozni|képviseltetni magát|részt vállalni)
            nem (hagyhatom|hagyhatjuk) (itt|ott|magára|magukra|egyedül|felügyelet nélkül|cserben) (a|az|) (recepciót|
            boltot|műhelyt|gyereket|gyerekeket|beteget|állatokat|pultot|anyámat|édesanyámat|édesapámat|osztályt|
            gazdaságot|)
            nem (teszik|teszi) lehetővé (számomra|számunkra|a részvételt|a részvételemet|a részvételünket|) (hogy ..|)
            nem (engedik|engedi) (a részvételt|a részvételemet|a részvételünket)
            (egyelőre|kérem|kérlek|) ne (vegyenek|vegyetek|írjanak|írjatok|vegyen|írj|regisztráljanak|
            regisztráljatok) (fel|be) (engem|minket|a listára|a résztvevők közé|)
            nincs (kedvem|kedvünk|hangulatom|türelmem) (hozzá|erre|ehhez|ilyesmihez|)
            (talán|esetleg|majd) (majd|talán|) (máskor|legközelebb|jövőre|a következő alkalommal|következő
            alkalommal) (talán|esetleg|majd|)
            így (sajnos|viszont|) nem (tudok|megyek|megy|jó|lehet|jövök|érek rá|)
            nem (vállalkozom|vállalkozunk|vállalkoznék) (már|) (ilyesmire|rá|a részvételre|erre|)
            (nincs|nincsen|sincs|nem lesz) (rá|erre|most|sajnos|erre most|) (emberünk|szabad emberünk|szabad
            kollégánk|szabad kapacitásunk|energiánk|humánerőforrásunk) (rá|erre|)
            (nekünk|nekem|) (erre|) (most|) nincs (emberünk|időnk|időm|energiám|kapacitásunk)
            (ki|le) kell (sajnos|) (hagyjam|hagyjuk|mondjam|mondjuk|maradjak|maradjunk)
            (ki|le) kell (ezt|ezt most|most|) (hagynom|hagyjam) | (én|mi|ebből én|most|) (kiszállok|kiszállunk)
            nem (zoomozom|zoomolok) | (erről|ebből|) le kell mondanom | sem kedv | se kedv
            nemtudok (menni|jönni|csatlakozni|részt venni|ott lenni|elmenni|eljönni|) | nemleszek (ott|jelen|)
            nemjövök | nemmegyek | nemjó (nekem|) | nemtudom (vállalni|megoldani)
            (az|) (időm|időbeosztásom|időnk|időbeosztásunk|beosztásom|munkám|munkabeosztásom|programom|elfoglaltságom|
            egészségem|egészségi állapotom|elfoglaltságaim|órarendem) (sajnos|most|ezt|) nem (engedi|engedik|teszi
            lehetővé|teszik lehetővé|engedi meg) (hogy ..|meg|a részvételt|)
            nem (engedi|engedik|teszi lehetővé|teszik lehetővé|engedi meg) (a|az|) (időm|időbeosztásom|időnk|munkám|
            beosztásom|munkabeosztásom|programom|elfoglaltságom|elfoglaltságaim|órarendem|egészségem|főnököm)
            nem fér (bele|be) (az időmbe|a napomba|a naptáramba|a naptárba|az időnkbe|a napunkba|a programomba|a
            hetembe|az időbeosztásomba|a programunkba|az életembe|)
            nem (adatik|adatott) meg | nem (élek|élünk) .. (lehetőséggel|meghívással)
            (lemondani|lemondásra) kényszerülök | kútba esett | lőttek neki
            nem (lesz|lenne) (jó|alkalmas|megfelelő) (nekem|nekünk|ez|az időpont|)
            (nekem|nekünk|ez|ez nekem|ez nekünk|sajnos ez) nem (lesz|lenne) (jó|alkalmas|megfelelő)
            nem (tudom|tudjuk|fogom|fogjuk|fogom tudni|fogjuk tudni) .. (vállalni|megejteni|beépíteni|bevállalni|
            elfogadni|megoldani|beiktatni|megoldani a részvételt)
            (ez|az|) (nekem|nekünk|) (sajnos|most|ezúttal|) (nem|nem igazán|sehogyan sem) (opció|alternatíva|reális|
            járható út) | kénytelen (vagyok|leszek) kimaradni
            (most|ezúttal|ez most|sajnos most|idén) (passz|passzolom|passzolok|kimaradok|kihagyom|kimaradunk|
            kihagyjuk|skip)
            (én|mi|mi most|én most) (kimaradok|kimaradunk|passzolok|passzolunk|kihagyom|kihagyjuk|nem megyek|nem
            jövök|nem megyünk)
            (mégsem|mégse) (megyek|jövök|tudok menni|tudok jönni)
            (sajnos|de sajnos|hát) (lemaradok|kimaradok|kihagyom|lemaradunk|kimaradunk|kihagyjuk|lemondom) (róla|
            erről|)
            (sajnos|) (nem|nem is|) áll (érdekünkben|szándékunkban|szándékomban|érdekemben) .. (részt venni|
            csatlakozni) | nem tartunk igényt .. | nem (vagyunk|vagyok) (érdekelt|érdekeltek|a célcsoport|célcsoport)
            nem (nekem|nekünk) való (ez|) | nem fogom tudni (megoldani|vállalni|)
            (nem|sem) (tudom|tudjuk) (magam|magunkat) (szabaddá tenni|kivonni|képviseltetni)
            nem tudom szabaddá tenni magam | nem tudjuk képviseltetni magunkat
            nem (az én|a mi) (világom|világunk|asztalom|asztalunk|műfajom|műfajunk|terepem|profilunk|profilom|témám|
            témánk) (ez|)
            (ez|) (nem|nem igazán) (az én|a mi|vág|vág a mi|vág az én|tartozik a mi|tartozik az én) (világom|
            profilunkba|profilomba|asztalom|érdeklődési körömbe|műfajom|témám|tevékenységi körünkbe)
            hagyjuk (most|ki|inkább|) | (most|ezt|) inkább kihagyom | nem
            nem (köszönöm|köszönjük|köszi|kösz|jövök|megyek|köszönöm szépen) | dehogy | dehogyis | nope | nem nem
            (nem fog (ez|nekem|most|sajnos|ez most|) (menni|sikerülni|összejönni|működni|beleférni|megoldódni))
            nem (fog menni|megy|jön össze|jött össze|sikerül|fér bele|férek bele|jó nekem|jó nekünk|aktuális|nekem
            való|nekünk való|érdekel|megoldható|oldható meg|kivitelezhető|fér össze|passzol|lehetséges|alkalmas|felel
            meg|jön ki|fog kijönni|áll módomban|áll módunkban|áll módunkba|áll módomba|jön be|lehet|fog beleférni|fog
            összejönni|fog sikerülni|érdekes számomra|hiszem hogy érdekelne|érint minket|érdekel minket) (most|nekem|
            nekünk|sajnos|ez|ez most|számomra|számunkra|az időpont|ez az időpont|a dátum|ezúttal|aznap|akkor|ez az
            alkalom|a részvétel|a részvételem|a részvételünk|ebben az időpontban|a nap|a jelenlétem|)
            (nekem|nekünk|számomra|számunkra|az időpont|ez az időpont|a dátum|ez a dátum|ez a nap|az a nap|a megadott
            időpont|ez) (sajnos|ez|most|ezúttal|az időpont|ez az időpont|a dátum|aznap|akkor|nekem|nekünk|számomra|
            számunkra|ez most|sajnos ez|sajnos most|egyáltalán|) (nem|sehogy sem|sehogy se|nem igazán) (jó|megfelelő|
            megfelel|alkalmas|megoldható|lehetséges|passzol|fér bele|felel meg|jön össze|megy|fog menni|aktuális|
            sikerül|működik|ideális|oké|ok|fog összejönni|fog sikerülni)
            (nem|nincs|nincsen|sincs|sem) (rá|most|sajnos|akkor|aznap|erre|) (időm|időnk|kapacitásom|kapacitásunk|
            lehetőségem|lehetőségünk|módom|módunk|energiám|idő|kapacitás|lehetőség|mód|érkezésem) (rá|erre|részt
            venni|arra|most|sajnos|akkor|aznap|csatlakozni|ott lenni|jelen lenni|menni|bekapcsolódni|)
            (sajnos|) (időm|időnk|kapacitásom|kapacitásunk|lehetőségem|lehetőségünk|módom|módunk) (sajnos|erre|rá|
            ) (nincs|nincsen|nem lesz|nincs rá|sincs)
            nem (lesz|lenne) (időm|időnk|lehetőségem|lehetőségünk|módom|módunk|alkalmam|alkalmunk)
            (ott|jelen|itt|veletek|önökkel|online) .. nem (leszek|leszünk|lehetek|lehetünk|tudok lenni|tudunk lenni|
            fogok tudni lenni|fogok lenni|vagyok|vagyunk|tudok ott lenni)
            nem (leszek|leszünk|lehetek|lehetünk|vagyok|vagyunk) .. (ott|jelen|veletek|önökkel|itthon|elérhető|
            elérhetőek|elérhetők|otthon|gépközelben|gépnél|városban|országban|szabad|szabadok|bent|köztetek|
            közöttetek|abban a helyzetben|netközelben)
            (részt|reszt) .. (nem|sem|se) .. (veszek|veszünk|vehetek|vehetünk|tudok venni|tudunk venni|fogok venni|
            fogunk venni|tudok|tudunk|kívánok venni|kívánunk venni|óhajtok venni|áll módomban venni)
            (el|be|rá|fel|csatlakozni|jönni|menni|elmenni|részt venni|bekapcsolódni|eljönni|jelen lenni|ott
            lenni) (sajnos|most|viszont|) (nem|sehogy sem|sehogy se) (tudok|tudunk|fogok|fogunk|fogok tudni|fogunk
            tudni|bírok|érek|érünk|áll módomban|áll módunkban|megyek|megyünk|jövök|jövünk|szeretnék|kívánok|
            kívánunk) (menni|jönni|csatlakozni|kapcsolódni|lépni|)
            nem (fogok|fogunk) (tudni|bírni) .. <inf>
            nem (fogok|fogunk) (tudni|bírni) (ott|jelen|részt|be|el) (lenni|venni|menni|jönni|kapcsolódni)
            nem (tudok|tudunk|fogok|fogunk|fogok tudni|bírok|kívánok|kívánunk|szeretnék|akarok|óhajtok) .. <inf>
            nem (veszek|veszünk|vehetek|vehetünk) részt
            <inf> .. nem (tudok|tudunk|fogok|fogunk|fogok tudni|fogunk tudni|bírok|kívánok|kívánunk|áll módomban|áll
            módunkban|lesz módom|lesz lehetőségem|lesz időm|lesz alkalmam)
            nem (tudok|tudunk) (élni|eleget tenni|elszabadulni|elszakadni|elszabadulni a munkából|szabadulni|ráérni|
            szakítani rá időt|időt szakítani rá|odaérni|elérni) (a|) (a lehetőséggel|lehetőséggel|meghívással|a
            meghívással|meghívásának|meghívásuknak|a meghívásnak|felkérésnek|a meghívásodnak|a felkérésnek|)
            (a|) (lehetőséggel|meghívással) (sajnos|most|ezúttal|ez alkalommal|) nem (tudok|tudunk) élni
            (a|) (meghívásnak|meghívásuknak|meghívásának|felkérésnek|meghívásodnak|meghívásotoknak|
            felkérésüknek) .. nem (tudok|tudunk|áll módomban|áll módunkban|tehetek|tehetünk) (sajnos|) eleget (tenni|)
            nem (tudok|tudunk|áll módomban|áll módunkban) .. eleget tenni .. (meghívásnak|meghívásuknak|meghívásának|
            felkérésnek|meghívásodnak|)
            nem (tudom|tudjuk|áll módomban|áll módunkban|lehet) (sajnos|most|) (elfogadni|vállalni|megoldani|
            beiktatni|beilleszteni|összeegyeztetni|beleilleszteni|beszorítani|biztosítani|bevállalni|kivitelezni|
            összehozni|betervezni|beütemezni) (a|) (részvételt|meghívást|meghívásukat|a részvételt|a meghívást|a
            felkérést|a meghívásukat|a meghívásodat|)
            nem (fogadom|fogadjuk|fogadhatom|fogadhatjuk|vállalom|vállaljuk|vállalhatom) .. (el|részvételt|)
            (a|) (részvételt|meghívást|meghívásukat|felkérést|részvételemet|meghívásodat|meghívásotokat|
            részvételünket) (most|sajnos|ezúttal|) nem (tudom|tudjuk|áll módomban) (sajnos|most|) (elfogadni|vállalni|
            megoldani|biztosítani|bevállalni|garantálni|lehetővé tenni)
            (vállalni|elfogadni|megoldani) (sajnos|) nem (tudom|tudjuk)
            (nem|sem|se) (érek|érünk|érnék|fogok|fogunk) .. (rá|ráérni) | rá (sem|se|nem) (érek|érünk|fogok érni)
            (inkább|szerintem inkább|én|én inkább|most|köszi de|) (nem|ne) (csatlakoznék|csatlakoznánk|mennék|mennénk|
            vennék részt|vennénk részt|kapcsolódnék be|jönnék|vállalnám|mennék el|jönnénk|jönnék most|vállalnánk)
            (nem|ne) (kívánok|kívánunk|óhajtok|szeretnék|szeretnénk|akarok|akarunk|szándékozom) .. (élni|csatlakozni|
            menni|részt venni|bekapcsolódni) (a lehetőséggel|)
            (kihagyom|kihagyjuk|passzolom|passzolok|passzoljuk|passz|skippelem|kimaradok|kimaradunk|átugrom|kihagynám|
            kihagynánk|passzolnám) (ezt|most|ezúttal|ez alkalommal|ez|)
            (ki|le) kell (sajnos|most|) (hagynom|hagynunk|mondanom|mondanunk|maradnom) (róla|erről|a részvételt|a
            részvételről|ezt|a részvételemet|a részvételünket|a meghívást|az eseményt|a workshopot|)
            (ki|le) (fogom|fogjuk|kellett) (hagyni|mondani|hagynom|mondanom|mondanunk|maradni)
            (kénytelen|kénytelenek) (vagyok|vagyunk|leszek|leszünk) .. (kihagyni|lemondani|visszamondani|
            visszautasítani|elutasítani|nemet mondani|lemondani róla|visszalépni|elhárítani|távol maradni|nélkülözni|
            lemondani a részvételről|lemondani a részvételemet|lemondani a részvételt)
            vissza kell (lépnem|lépnünk|mondanom|mondanunk|vonnom) | le kell (mondanom|mondanunk)
            (kimaradok|kimarad|kiesik|tárgytalan|esélytelen|lehetetlen|kizárt|felejtős|bukta|sztornó|nem
            játszik) (nekem|számomra|nálam|most|sajnos|ez|a dolog|nekünk|számunkra|)
            (ez|nekem|nekünk|számomra|részünkről|részemről|nálam|nálunk) (ez|most|sajnos|a dolog|ez most|ez a dolog|
            sajnos most|) (kimarad|kiesik|elmarad|tárgytalan|esélytelen|lehetetlen|kizárt|felejtős|bukta|sztornó|
            ugrott|nem játszik)
            (ne|nem) (számítsatok|számíts|számítson|számítsanak|számoljatok|számolj|számoljanak|várjatok|várj|
            várjanak|számíthattok|számíthat|számíthatnak) (sajnos|kérem|kérlek|most|) (rám|ránk|velem|velünk|engem|
            minket|a részvételemre|a részvételünkre|részvételemre|részvételünkre|a jelenlétemre)
            (rám|ránk|velem|velünk|részvételemre|részvételünkre|engem) .. (ne|nem) (számítsatok|számíts|számítson|
            számítsanak|számoljatok|számolj|számoljanak|várjatok|várj|lehet számítani|számíthattok|számíthatnak)
            (nemet|nemmel) (kell|vagyok kénytelen|) (mondanom|mondanunk|mondok|mondunk|mondani|válaszolok|felelek|kell
            mondanom|kell mondanunk|vagyok kénytelen mondani)
            a válaszom (sajnos|) (nem|nemleges) | nemleges (a válaszom|választ kell adnom|válasz|)
            (engem|minket|bennünket|) (kérlek|kérem|) (húzzatok|húzz|húzzanak|vegyetek|vegyenek|vegyél|töröljetek|
            töröljenek) (le|ki) .. (résztvevők közül|résztvevők listájáról|jelentkezők közül)
            engem (kérlek|kérem|) (húzzatok|húzz|húzzanak) (le|ki) a listáról
            (mentsenek|mentsetek|ments|mentsen) (ki|fel) | kimentem magam | kimentését kéri
            (kérem|kérjük|szíveskedjenek|) .. (távolmaradásom|távolmaradásomat|távolmaradásunkat|távollétemet|
            távolmaradásunk|hiányzásomat|távollétünket) .. (elnézni|kimenteni|elnézését|elnézésüket|megértésüket|
            tudomásul venni|szíves elnézését|szíves megértését|szíves megértésüket|szíves elnézésüket|)
            (elnézést|bocsánatot) (kérek|kérünk) .. (távolmaradásomért|távolmaradásunkért|hiányzásomért|távollétemért)
            hiányozni (fogok|fogunk) | (kérem|kérjük) .. (távolmaradásomért|távolmaradásunkért)
            távol (kell maradnom|maradok|kell maradnunk|maradunk) | (hiányzom|hiányozni fogok|hiányzunk)
            (sajnos|ezúttal|most|idén) (nélkülem|nélkülünk)
            (tőlünk|közülünk|részünkről|a mi részünkről|tőlünk sajnos|a cégtől|az intézményből|a csapatból) .. (senki|
            senkinek|egyikünk) (sem|nem|se|) .. (tud|jön|megy|vesz|ér|fog|lesz|tudna|jó|alkalmas|áll|vehet) .. (venni|
            részt|jönni|menni|elmenni|rá|ott|csatlakozni|módjában|jó|lenni|ott lenni|)
            (egyikünk|egyikőnk|senki|egyik kollégánk|egyik kolléganőm) (sem|se) (tud|ér rá|jön|megy|lesz ott|fog
            tudni|jut el|tudott) (eljönni|jönni|menni|elmenni|részt venni|csatlakozni|ott lenni|) (közülünk|tőlünk|)
            nem (tudunk|áll módunkban|fogunk tudni|tudok) (senkit|képviselőt|embert|résztvevőt|kollégát) (küldeni|
            delegálni|nélkülözni|biztosítani)
            senkit (sem|se|nem) (tudunk|fogunk tudni|tudok) (küldeni|delegálni|nélkülözni)
            nem (képviselteti|tudja képviseltetni|tudjuk képviseltetni|képviseltetjük) .. (magát|magunkat)
            nem (igénylem|igényeljük|vagyok érdekelt|vagyunk érdekeltek|óhajtok élni vele)
            (majd|) (legközelebb|máskor|talán legközelebb|talán máskor|jövőre|következő alkalommal) (talán|esetleg|
            majd|biztosan|) | (most|ezt|inkább|én|) (hagyom|hagyjuk) (most|inkább|ezt|) (ki)
            részvételi szándék nélkül
            (erről|róla|ebből|a workshopról|ezúttal|sajnos|) (le kell maradnom|lemaradok|lemaradunk|le fogok maradni|
            le kell maradnunk|kimaradok|ki kell maradnom|lecsúszom)
            attól (tartok|tartunk|félek) (hogy|) nem | nem tartok (veletek|önökkel|igényt rá)
            nem áll szándékomban .. (részt venni|menni|csatlakozni|) | már nem (aktuális|érdekel)
            (el|vissza) kell (hárítanom|utasítanom|utasítanunk|hárítanunk) (a|) (megtisztelő|szíves|) (meghívást|
            felkérést|meghívásukat|)
            kénytelen vagyok lemondani (róla|) | kizárt (dolog|hogy) (ott legyek|) | semmiképp sem | semmiképpen sem
            sehogy (se|sem) (tudok|jön össze|megy|fér bele|tudunk|tudom megoldani|sikerül) | szó sem lehet róla
            még csak az kéne
            (nélkülem|nélkülünk) (kell|fog|lesz|fogják) (megtartani|megtartaniuk|megtartanotok|lezajlani|menni|
            boldogulni|boldogulnotok|lebonyolítani|meglenniük|meglennetek|lezajlania|megtartják)
            (más|egyéb) (programom|programunk|dolgom|dolgunk|elfoglaltságom) (van|lesz|akadt) (aznap|akkor|) (nem
            leszek|nem leszünk) (ott|jelen|)
            nem tudok (menni|jönni|jőni) (me|mer|mert) (kaszálni|kapálni|aratni|dolgozni|vetni|permetezni|
            piacolni) (kell|muszáj|megyek)
            (ezt|ezt most|ezt sajnos) (ki kell hagynom|ki kell hagynunk|kihagyom|kihagyjuk|elengedem|elengedjük)
            (vissza kell|kénytelen vagyok vissza|) (vonnom|vonni) (a|) (jelentkezésemet|részvételemet|igenemet)
            (visszavonom|visszavonjuk) (a|) (jelentkezésemet|részvételemet|igenemet|jelentkezésünket)
            (nem tudunk|nem tudok) (senkit|képviselőt) (küldeni|delegálni|nélkülözni|elengedni)
            (senki|senkink) (nem|sem) (tud|ér rá) (részt venni|jönni|menni|csatlakozni)
            (rajtam|rajtunk) kívül | (kivéve|leszámítva) (engem|minket) | (engem|minket) (kivéve|leszámítva)
            (ezt|azt) a részt (kihagyom|kihagyjuk|ki kell hagynom)
            (én|magam) vagy (a|az|egy|) (kolléganőm|kollégám|igazgató|igazgatónő|főnököm|helyettesem|férjem|feleségem|
            titkárnőm|valaki)
        """,
        Sense.MAYBE: """
            ha (jól|szerencsésen|úgy) (jön ki|alakul|esik|sül el) (találkozunk|megyek|jövök|ott leszek|csatlakozom)
            (várom|várjuk) (a|az|még|) (júniusi|) (ügyeleti|műszak|) (beosztást|beosztásomat|ügyeleti beosztást)
            (még|előbb|) meg kell (még|) (néznem|néznünk|tudnom|tudnunk|várnom|várnunk) (hogy|) (hogyan|hogy|mikor|
            mi) (jön ki|alakul|esik|lesz|áll) (..|)
            (egyelőre|még) (csak|) (kivárok|kivárunk)
            (elképzelhető|meglehet|előfordulhat|lehetséges|megeshet) (hogy|) (épp|pont|éppen|) (akkor|aznap|
            ) (vissza|) (hívnak|behívnak|visszahívnak|hívnak vissza|be kell mennem) dolgozni | igent mondanék (de|
            csak) (nem tudom|attól függ|ki tudja)
            (mondjuk|legyen|írjuk|írják|írjátok) (hogy|azt hogy|) (talán|# százalék|hetven százalék|fele fele|
            feltételesen|zárójelben|kérdőjellel) | (de|) a fejem(et|) nem teszem rá | a fejemet nem teszem rá
            nem teszem (rá|) a (fejemet|fejem|kezemet|nyakamat) (rá|)
            (a|) (kezemet|fejemet|nyakamat) nem (teszem|tenném) (érte|) (rá|tűzbe)
            (egyelőre|csak|) (feltételesen|ideiglenesen|fenntartással) (tartsanak|tartsatok|foglaljanak|foglaljatok|
            írjanak|írjatok|vegyenek|vegyetek) (fenn|fent|fel|be|le|) (nekem|nekünk|engem|minket|) (egy|) (helyet|)
            (tartsanak|tartsatok|foglaljanak|foglaljatok) (fenn|le|) (nekem|nekünk|) (egy|) helyet (egyelőre|
            ) (feltételesen|ideiglenesen|fenntartással)
            lehet hogy (ráérek|megyek|jövök|tudok|jó|igen) lehet hogy nem
            fogalmam sincs (még|) (hogy|) (hogyan|) (alakulnak|alakul|lesz) (a|) (műszakok|műszakom|beosztásom|
            programom|dolgok|munka) | (még|) nem tudom (még|) (milyen|melyik) (műszakban|műszakban leszek|
            beosztásban) (leszek|dolgozom|) (az oviban|a gyárban|)
            ki tudja (ezzel|mi lesz) (a|) (vírussal|járvánnyal|koronával|)
            (elméletileg|elméletben|papíron) (szabad vagyok|ráérek|szabad vagyunk|megyek|jó)
            (attól|az attól|mindez attól|minden azon|azon) (függ|múlik) (behordjuk e|elengednek e|elenged e|ráérek e|
            lesz e|van e|sikerül e|kapok e|tudok e|mit szól|milyen|hogyan|mikor|hogy|az időjárástól|az időjárás) (..|
            ) | se igent se nemet (nem|) (mondhatok|tudok mondani|mondok) | (inkább) (igen|nem) mint (nem|igen)
            hezitálok | vacillálok | (jövök is meg nem is) | (majd|még) (meglássuk|meglátjuk|kialakul|kiderül|
            elválik) (az is|ez is|) | (ejsze|tán|tám|taláng) (jövök|megyek|igen|ott leszek|jövünk|)
            (még|egyelőre|jelenleg|sajnos még|) nem (tudom|tudjuk) (még|pontosan|biztosan|biztosra|előre|sajnos|
            egyelőre|teljesen|most|) (biztosat|biztosan|biztosra|pontosat|végleges választ|megmondani|megígérni|
            ígérni|eldönteni) (hogy|) (ott|)
            (remélem|reméljük|bízom benne|bízunk benne|bízom abban|azt hiszem|szerintem|úgy gondolom|lehet|úgy tűnik|
            úgy néz ki|valószínűleg|talán|lehetséges) (hogy|) (nem|) <maybecome>
            (remélem|reméljük|bízom benne|bízunk benne) (hogy|) (menni fog|sikerül|sikerülni fog|összejön|össze fog
            jönni|megoldódik|meg tudom oldani|belefér|ráérek majd|nem jön közbe semmi|elengednek)
            (csak|egyelőre csak|egyelőre|) (feltételesen|fenntartással|fenntartásokkal|bizonytalanul) (mondok|mondunk|
            tudok mondani|tudunk mondani|mondhatok) igent
            (fenntartással|fenntartásokkal) (igen|elfogadom|)
            nem (mondom|állítom|mondanám|állítanám|garantálom|merem mondani) (azt|) hogy (biztosan|biztos|tuti|fix|
            mindenképp|mindenképpen|)
            ha (nem|mégsem|mégse) akkor (sajnos|) (nem|kimarad|nem megyek|nem tudok|kihagyom|kimaradok|nem jövök|nem
            megy) | ha nem nem | ha igen (jövök|megyek|ott leszek)
            nem (merem|mertem|akarom|tudom) (biztosra|biztosan|) (mondani|venni|ígérni|állítani|kijelenteni|venni hogy
            ..) | (hatvan|hetven|nyolcvan|kilencven|hatvan|#) (százalék|százalékban) (hogy|esély|az esély|) | ejsze
            esélyes (hogy ..|) | (még|) (gondolkodom|gondolkozom|gondolkodunk|gondolkozunk|töröm a fejem) (rajta|)
            még átgondolom | nem (dőlt|dől) (még|) el
            (képlékeny|bizonytalan|kétesélyes|kérdéses|esetleges|rizikós) (a dolog|a helyzet|a programom|a naptáram|a
            napom|az a napom|nálam|nálunk|ez|az aznapi programom|aznap|még|nekem|)
            még (alakul|alakulóban van)
            csak (ha|akkor ha) (sikerül|tudok|ráérek|elengednek|lesz időm|lesz helyettesem|nem dolgozom)
            (még|) nem (tudom|tudjuk) (biztosan|biztosra|pontosan|) (még|) (hogy|) (tudok|tudunk|fogok|fogunk|tudok
            majd|ráérek|ott leszek|el tudok|el tudunk|lesz) e (tudni|)
            (meg|) kell (még|) (várnom|várnunk) .. (választ|döntést|beosztást|engedélyt|órarendet|eredményt)
            (várok|várom) (még|) a (beosztásomra|beosztásom|beosztást|főnököm válaszára|visszajelzésre|
            vizsgabeosztást|menetrendet)
            (még|egyelőre|most|jelenleg|) (sajnos|) nem (tudok|tudunk) (még|egyelőre|sajnos|most|) (biztosat|biztosan|
            biztosra|végleges választ|igent|pontosat|konkrétat|határozott választ|előre|) (mondani|ígérni|nyilatkozni|
            dönteni|adni|ígérgetni|megígérni|tervezni|biztosat mondani|igent mondani)
            nem (tudom|tudjuk) (még|) (megerősíteni|visszaigazolni) (a részvételemet|a részvételünket|még|)
            (nem|nem vagyok|nem vagyunk|nem teljesen|nem egészen|még nem|egyáltalán nem|nem száz százalék|nem annyira|
            nem 100) (biztos|biztosak|biztos benne|fix|tuti|benne biztos|száz százalék|végleges|holtbiztos) (benne|
            abban|még|az|) (hogy|) (ott|részt|el|)
            (még|egyelőre|sajnos még|jelenleg|most még|pillanatnyilag) (nem|sem) (tudom|tudjuk)
            nem (tudom|tudjuk) (még|hogy|biztosan|biztosra|pontosan|egyelőre|előre|száz százalékosan|mi lesz|mit
            hoz) (hogy|) | nem tudom | nem tudjuk
            (még|egyelőre|sajnos még|jelenleg|most még|pillanatnyilag|) (nem|sem) (lehet tudni|látom|látjuk|látom még|
            tudom még|tudjuk még|tudhatom|dőlt el|döntöttem el|döntöttünk|döntöttem|dönthetek|világos|ismert|derült
            ki|tiszta|egyértelmű) (még|pontosan|biztosan|biztosra|előre|sajnos|egyelőre|teljesen|teljes
            bizonyossággal|) (biztosat|biztosan|biztosra|pontosat|végleges választ|választ|mondani|mondani biztosat|
            biztosat mondani|nyilatkozni|dönteni|megmondani|megígérni|ígérni|igent mondani|előre|) (mondani|) (hogy|
            ) (ott|)
            nem (ígérem|ígérhetek|ígérek|ígérünk|merem ígérni|merem megígérni|tudom megígérni|tudok ígérni|tudom
            garantálni|garantálom|garantálhatom|ígérhetem|akarok ígérni|akarok ígérgetni|szeretnék ígérgetni|
            ígérhetünk) (biztosra|biztosat|meg|semmit|hogy|száz százalékra|) (hogy|)
            (talán|esetleg|lehet|valószínűleg|valszeg|valszleg|alighanem|feltehetőleg|feltehetően|várhatóan|
            előreláthatólag|előreláthatóan|elképzelhető|megeshet|meglehet|előfordulhat|könnyen lehet|remélhetőleg|
            reményeim szerint) (hogy|) (igen|nem|én is|mi is|jövök|megyek|jövünk|megyünk|ott leszek|ott leszünk|részt
            veszek|részt veszünk|részt tudok venni|el tudok menni|csatlakozom|csatlakozunk|ott tudok lenni|csatlakozni
            tudok|el tudok jönni|be tudok kapcsolódni)
            (lehet|meglehet|elképzelhető|valószínű|könnyen lehet|lehetséges|előfordulhat|megtörténhet|kérdéses|
            kétséges|bizonytalan|valószínűtlen|remélhetőleg|azon vagyok|azon leszek|igyekszem azon lenni|rajta leszek|
            úgy tűnik|majd kiderül) (hogy|) (ott|el|részt|én|)
            (ötven|50) (ötven|50) (százalék|az esély|) (hogy|) | fele fele | fele (az esély|esély) | fifti fifti
            fifty fifty
            (attól|ettől|azon|majd attól|minden attól|sok mindentől|több mindentől|több tényezőtől|sok dologtól|attól
            fog|ez attól) (függ|függően|függ majd|múlik|fog függni|függne) (hogy ..|)
            (a|az) .. (függ|múlik) | még (függ|változhat|alakulhat)
            (majd|még) (kiderül|eldől|elválik|alakul|alakul a dolog)
            (majd|még|) (meglátom|meglátjuk|meglássuk|kiderül majd|eldől majd|elválik majd) (majd|még|hogy|mi lesz|)
            meglátom hogy alakul
            még (képlékeny|kérdéses|bizonytalan|nyitott|nem dőlt el|függőben van|gondolkodom|hezitálok|vacillálok|
            gondolkodunk|vacillálunk|gondolkozom|tanakodom) (rajta|a dolog|nálam|nálunk|azon|) (hogy|)
            (bizonytalan|bizonytalanok) (vagyok|vagyunk) (még|)
            (a|) (részvételem|részvételünk|jelenlétem) (még|egyelőre|jelenleg|sajnos|) (bizonytalan|kérdéses|kétséges|
            függőben van|nem biztos|függ|feltételes|nyitott|eldöntetlen)
            (megpróbálok|megpróbálunk|próbálok|próbálunk|igyekszem|igyekszünk|igyekezni fogok|igyekezni fogunk|
            igyekeznék|megpróbálnék|törekszem|törekszünk|meg fogom próbálni|megpróbálom|igyekszek|meg fogok
            próbálni) (majd|mindenképp|mindenképpen|természetesen|biztosan|) (részt venni|ott lenni|jönni|eljönni|
            menni|elmenni|csatlakozni|becsatlakozni|bekapcsolódni|benézni|belépni|jelen lenni|ott|valahogy|felugrani|
            beugrani|megoldani|időt szakítani rá|úgy intézni|eljutni|odaérni|)
            (mindent|minden tőlem telhetőt) (megteszek|megteszünk|megtennék|elkövetek) (hogy|) (ott lehessek|részt
            vehessek|ott legyek|ott lehessünk|csatlakozhassak|)
            ha minden (jól megy|jól alakul|összejön) (akkor|) talán
            (előzetesen|elvileg|elvben|elméletben|feltételesen|ideiglenesen) (igen|igent mondok|igent mondunk|ott
            leszek|jövök|megyek|számítsatok rám|részt veszek|ráérek|jó|ott leszünk|jövünk|ok|)
            (ceruzával|feltételesen|zárójelben) (írjatok|írj|írjon|írjanak|jegyezzetek|vegyetek) (be|fel|) (engem|
            minket|)
            (írjatok|írj|írjanak|írjon|tegyetek|vegyetek|vegyenek|jegyezzenek) (fel|be|) (engem|) (talánra|talánnak|
            esetlegesnek|bizonytalannak|feltételesen|talánként|esetlegesként|a bizonytalanok közé)
            (azt hiszem|úgy gondolom|szerintem|gondolom) (hogy|) (igen|nem|ott leszek|jövök|megyek|el tudok menni|
            részt tudok venni|tudok menni|tudok jönni)
            nem (hiszem|hinném|gondolom|gondolnám|valószínű|túl valószínű|tűnik valószínűnek) (hogy|)
            (ha|hogyha) (tudok|tudunk|sikerül|ráérek|lesz időm|el tudok szabadulni|időm engedi|az időm engedi|úgy
            alakul|elszabadulok|tudom|el tudok jönni|el tudok menni|időm lesz|ráérünk|időnk engedi|elengednek|lesz rá
            időm|nem jön közbe semmi|közbe nem jön valami|semmi nem jön közbe|semmi sem jön közbe|nem jön közbe
            valami|csak tudok|el tudok jutni|bírok) (akkor|) (jövök|megyek|csatlakozom|ott leszek|jövünk|megyünk|
            csatlakozunk|ott leszünk|benézek|becsatlakozom|bekapcsolódom|részt veszek|mindenképp megyek|felugrom|
            beugrom|)
            nem (mondom|mondhatom|merem|akarom) (azt|kijelenteni|) hogy (nem|nem megyek|nem jövök)
            nem (zárom|zárjuk|zárnám|zárható) ki (hogy|)
            nem (mondok|mondunk|mondanék) (se|sem|) (nemet|igent) (se|sem|) (nemet|) (még|)
            (igent|nemet) (még|egyelőre|most|) nem (mondok|mondunk|tudok mondani|mondanék|merek mondani)
            se igent se nemet | se igen se nem | is is | (talán|esetleg) | talán (igen|én is|majd|jövök|)
            passzolom a választ | igen is meg nem is
            (még|) (várok|várunk) .. (jóváhagyására|engedélyre|válaszára|visszajelzésre|visszajelzésére|döntésére)
            jóváhagyás (függvényében|függvénye) | (ennek|annak) függvényében (hogy|)
            (tervezem|tervezzük|szándékomban áll) (hogy|) (de|)
            (van|jó|nagy|kis|kicsi|minimális|kevés) (rá|az|) esély (hogy|van rá|rá|arra) (hogy|)
            (esélyes|esélytelen) hogy | nagy valószínűséggel (igen|nem|) | kis valószínűséggel | nagy eséllyel (igen|)
            nem kizárt (hogy|)
            (se|sem) (igent|nemet) (se|sem) (nemet|igent) (nem|) (mondhatok|mondok|tudok mondani|mondhatunk|tudunk
            mondani) | (kérem|kérlek|) (írjanak|írjatok|vegyenek|vegyetek|tegyenek|tegyetek) (fel|be|) (engem|
            ) (talánnak|a bizonytalanok közé|kérdőjellel|ceruzával|feltételesen|esetlegesnek|várólistára)
            kérdőjellel szerepelek | (ceruzával|feltételesen|kérdőjellel) (írjanak|írjatok|írj|vegyetek|
            vegyenek) (be|fel)
        """,
        Sense.LATER: """
            (majd|hamarosan|később|a napokban|rövidesen|holnap|még|ma|este|időben|# napon belül|pár napon belül|jövő
            héten|a jövő héten|a hét végéig|hét végén|mihamarabb|amint lehet|amint tudok|utána|nemsokára|legkésőbb ..|
            ) (visszajelzek|visszajelzünk|visszajelez|visszaírok|visszaírunk|visszaszólok|visszatérünk rá|visszatérek
            rá|értesítelek|értesítem önöket|értesítjük önöket|értesítünk benneteket|értesítünk|értesíteni fogom|
            értesíteni fogjuk|jelzek|jelzem majd|szólok|szólunk|megírom|megírjuk|tudatom|tudatjuk|megerősítem még|
            válaszolok|válaszolunk|megadom a választ|pontosítok|megmondom|megmondjuk|jelzünk|jelzem|visszahívom|jelzem
            még|küldök választ|konfirmálok)
            (majd|hamarosan|később|a napokban|rövidesen|holnap|még|este|nemsokára|jövő héten|a jövő héten|utána|
            időben) (jelentkezem|jelentkezünk|jelentkezek|írok|írunk|hívlak|döntök|döntünk|eldöntjük|eldöntöm)
            (még|előbb|először|előtte|ehhez|ezt még|) (egyeztetek|egyeztetnem|egyeztetnünk|egyeztetünk|meg kell
            beszélnem|meg kell beszélnünk|megbeszélem|megbeszéljük|meg kell kérdeznem|megkérdezem|megkérdezzük|
            utánanézek|utána kell néznem|átbeszélem|átbeszéljük|megnézem|meg kell néznem|rákérdezek|át kell gondolnom|
            átgondolom|átgondoljuk|le kell egyeztetnem|leegyeztetem|egyeztetni fogok|egyeztetjük|körbekérdezek|el kell
            kérnem magam|kikérem|ki kell kérnem|meg kell vitatnunk|meg kell tudnom) (kell|még|előbb|) (a|az|
            ) (naptáramat|naptáram|főnökömmel|főnököt|főnökömet|igazgatóval|vezetőséggel|vezetőmmel|kollégákkal|
            kolléganőmmel|kollégáimmal|kollégáinkkal|kollégámmal|férjemmel|férjemet|feleségemmel|feleségemet|párommal|
            páromat|csapattal|csapatommal|családdal|igazgatót|elnökséggel|elnökkel|polgármesterrel|időbeosztásomat|
            órarendemet|órarendet|dolgot|naptárt|beosztást|beosztásomat|munkabeosztásomat|határidőnaplómat|
            felettesemmel|felettesemet|vezetőmet|otthon|itthon|) (hogy|)
            (a|) (meghívást|meghívót|levelet|kérést|megkeresést|levelüket|meghívásukat|megkeresésüket|
            invitálást) .. (jóváhagyásra|döntésre|engedélyezésre|megvitatásra) .. (továbbítottuk|továbbítottam|
            felterjesztettük|felterjesztettem|előterjesztettük|)
            (továbbítottuk|továbbítottam|továbbítom|továbbítjuk|felterjesztettük|átadtam|átadtuk|
            átadom) .. (vezetőségnek|igazgatónak|igazgatóságnak|elnökségnek|polgármesternek|jóváhagyásra|döntésre|
            vezetésnek|vezetőségünknek|elnökünknek|igazgatónknak)
            (végleges|a végleges|végső|pontos|konkrét|biztos|hivatalos) (választ|választ majd|válaszomat|válaszunkat|
            döntésünket|döntésről|döntést|visszajelzést) .. (később|csak|majd|tudjuk|tudom|tudok|hamarosan|küldünk|
            küldök|adok|adunk) .. (megadni|adni|küldeni|mondani|)
            (kérek|kérünk) (egy kis|némi|még egy kis|pár nap|) (időt|türelmet|gondolkodási időt)
            gondolkodási időt (kérek|kérünk)
            (a|) (döntésünkről|döntésemről|részvételünkről|részvételemről|részvételi szándékunkról|részvételi
            szándékomról) .. (értesítjük|értesítem|tájékoztatjuk|tájékoztatom|tájékoztatni fogjuk|döntünk|döntök|
            visszajelzünk|visszajelzek|értesíteni fogjuk|értesítést küldünk) (önöket|majd|)
            (ülésen|elnökségi ülésen|vezetőségi ülésen) (döntünk|fogunk dönteni) róla | mérlegeljük
            mérlegelni fogjuk | mérlegelem | megfontolom | megfontoljuk | fontolóra (veszem|vesszük)
            vissza (fogok|fogunk) (jelezni|írni|térni) | (meg fogom|meg fogjuk) (írni|beszélni|erősíteni)
            megerősítés (később|folyamatban|következik) | válasz később | egyeztetés (alatt|után|folyamatban)
        """,
        Sense.RECEIPT: """
            (tudok|tudunk|tudtam|tudtunk) (róla|erről|a dologról|a rendezvényről|az eseményről)
            (köszönettel|rendben|ezennel|) (megkaptam|megkaptuk|megjött|megérkezett|megérkezett hozzánk|kézhez kaptam|
            kézhez vettem|kézhez kaptuk|kézhez vettük|átvettem|átvettük|vettem|vettük|iktattuk|iktattam|iktatásra
            került|iktatva|olvastam|elolvastam|elolvastuk|láttam|kaptam) (köszönjük|köszönöm|köszi|rendben|
            köszönettel|) (a|az|) (meghívót|meghívást|levelet|levelüket|leveledet|levelét|üzenetet|e mailt|emailt|
            meghívójukat|meghívódat|meghívásukat|meghívásodat|meghívótokat|leveleteket|anyagot|anyagokat|értesítést|
            emlékeztetőt|) (köszönettel|köszönjük|köszönöm|rendben|)
            (a|az|) (meghívót|meghívást|levelet|levelüket|leveledet|levelét|üzenetet|e mailt|emailt|meghívójukat|
            meghívódat|meghívásukat|meghívásodat|meghívótokat|megkeresésüket|leveleteket|meghívója|meghívó|levele|
            levél|levelük|leveled|programot|) (köszönettel|rendben|is|ezennel|) (megkaptam|megkaptuk|megjött|
            megérkezett|kézhez kaptam|kézhez vettem|kézhez kaptuk|kézhez vettük|átvettem|átvettük|iktattuk|iktattam|
            iktatásra került|elolvastam|elolvastuk|olvastam|láttam)
            (továbbítottam|továbbítottuk|továbbítom|továbbítjuk|továbbküldtem|továbbküldöm|továbbküldtük|
            továbbküldjük|átküldtem|átküldöm|elküldtem|elküldöm|megosztottam|megosztom|megosztjuk|megosztottuk|
            kiküldtem|kiküldöm|terjesztem|terjesztjük|terjesztettem|átadtam|átadom|szétküldtem|szétküldöm|szólok|
            szóltam|hirdetem|meghirdetem|kitettem|kiteszem|hírét viszem|kiraktam|posztoltam|posztolom|kiposztolom|
            küldöm tovább|küldöm is tovább|adom tovább|továbbadom|továbbadtam|továbbítani fogom|továbbítani
            fogjuk) (a|az|) (meghívót|meghívást|levelet|hírt|infót|linket|felhívást|leveledet|leveleteket|levelüket|
            ) (a|az|) (kollégáknak|kolléganőmnek|kollégámnak|tagjainknak|tagoknak|diákjaimnak|diákoknak|ismerőseimnek|
            ismerősöknek|barátaimnak|illetékeseknek|illetékes kollégának|illetékes osztálynak|munkatársaimnak|
            érdeklődőknek|érdekelteknek|kollégáimnak|munkatársaknak|tanároknak|csoportban|csoportnak|kollégának|
            partnereinknek|tanszéknek|honlapunkra|facebookra|facebook oldalunkra|hallgatóknak|másoknak|körömben|
            csapatnak|csapatban|)
            (a|az|) (meghívót|meghívást|levelet|hírt|infót|linket|felhívást|levelüket|meghívásukat|meghívójukat|
            leveledet|programot) .. (továbbítottam|továbbítottuk|továbbítom|továbbítjuk|továbbküldtem|továbbküldöm|
            továbbküldtük|megosztottam|megosztom|megosztjuk|átadtam|átadom|kiküldtem|kiküldtük|küldöm tovább|adom
            tovább|továbbadom|terjesztem|terjesztjük|szétküldtem|szétküldöm)
            (igazolom|visszaigazolom|igazoljuk|visszaigazoljuk|megerősítem|megerősítjük|igazolnám) (a|az|) (levél|
            levelük|üzenet|e mail|email|meghívó|meghívás|megkeresés|meghívójuk|küldemény|megkeresésük|leveled|levele|
            meghívóját) (átvételét|kézhezvételét|megérkezését|beérkezését|érkezését|kézbesítését)
            (az|) átvételt (igazolom|igazoljuk|megerősítem|visszaigazolom)
            (a|az|) (levél|levelük|e mail|email|meghívó|üzenet) (átvételét|kézhezvételét|megérkezését) (igazolom|
            igazoljuk|megerősítem|visszaigazolom|visszaigazoljuk)
            (tudomásul|vettem|vettük) (vettem|vettük|veszem|tudomásul|a tájékoztatást|az információt)
            (iktatószám*|iktatva) | megkaptam és továbbítottam
            (már|) (válaszoltam|írtam nektek|visszajeleztem) (telefonon|facebookon|messengeren|whatsappon|már|szóban)
        """,
        Sense.COURTESY: """
            (remélem|reméljük|bízom benne) (hogy|) (ősszel|legközelebb|hamarosan|egyszer|máskor|később|
            jövőre) (személyesen|élőben|is|) (találkozunk|találkozhatunk|látjuk egymást|összefutunk) (személyesen|
            élőben|) | (remélem|reméljük) (hogy|) (lesz|lesznek|szerveznek|szerveztek) (még|majd|) (ilyen|ilyenek|
            alkalom|más alkalom|több ilyen|hasonló) (..|)
            (beszéltem|egyeztettem|megbeszéltem) (a|az|) (lányokkal|fiúkkal|kollégákkal|többiekkel|csapattal|
            mindenkivel) (a|az|) (műhelyből|irodából|csapatból|) (és|)
            (meggyőztetek|meggyőztek|meggyőzött|megnyertetek|megnyertek|megfogott|felkeltette az érdeklődésemet|
            felkeltették az érdeklődésemet) (..|) (példával|példájával|példátokkal|programmal|programjukkal|témával|
            témájukkal|) | (kíváncsi|nagyon kíváncsi|kíváncsiak) (vagyok|vagyunk) (rá|arra|) (hogy|) (mit|milyen|
            hogyan|kik|) (..|) | (már|) (a főnököm|a főnökasszony|a főnök|az igazgató|az igazgatónő|a feleségem|a
            férjem|a vezetőség) (már|is|) (rábólintott|engedélyezte|elengedett|áldását adta|jóváhagyta|beleegyezett|
            elenged)
            (a|) (múltkor|múltkori|legutóbb|legutóbbi|tavaly|tavalyi) (is|alkalom|találkozó|) (szuper|nagyon jó|jó|
            remek|hasznos|kiváló|csodás|klassz|fantasztikus|zseniális) (volt|is volt|)
            (gondolok|gondolunk|gondolni fogok) (majd|) (önökre|rátok|magukra) (..|)
            (sikeres|zökkenőmentes|eredményes|tartalmas|gördülékeny|hasznos|szép|jó) (lebonyolítást|rendezvényt|
            találkozót|munkát|napot|együttlétet|szervezést|műhelymunkát|eszmecserét) (kívánok|kívánunk|mindenkinek|
            hozzá|) | (üdvözlet|üdvözlök mindenkit|szívélyes üdvözlettel|csókoltatok mindenkit|ölelek mindenkit|puszi
            mindenkinek|üdv mindenkinek) (..|)
            (várom|várjuk|varom) (a|az|) (technikai|további|bővebb|) (tudnivalókat|részleteket|információkat|linket|
            adatokat|tájékoztatást|belépési adatokat|csatlakozási adatokat|útmutatót|eligazítást)
            (most|épp|az előbb|) (beszéltük|beszéltem|egyeztettünk|egyeztettem) (meg|át|) (a|) (kollégákkal|
            kollégával|főnökkel|főnökömmel|csapattal|feleségemmel|férjemmel|többiekkel) (és|hogy|)
            (elnézést|bocsánat|bocs) (a|az|hogy|) (rövid|rövidségért|sietségért|kapkodásért|rövid válaszért|ékezet
            nélküli|ékezetekért|rövid leszek|ilyen későn|késői) (..|)
            (úgyis|különben is) (ő|az uram|a feleségem|a férjem|a lányom|a fiam) (kezeli|viszi|érti|ért) (..|)
            (remélem|reméljük) (hogy|) (megkaptátok|megkapták|megkaptad|megkapta|megérkezett|nem baj|nem gond|nem
            késő|nem túl késő|megértitek|megértik|megérti|megérted|még nem késő|nem késtem el|mihamarabb találkozunk|
            hamarosan találkozunk|sokan lesznek|sokan lesztek|jól sikerül|jól fog sikerülni|jó lesz|sikeres lesz|még
            találkozunk)
            (nagyon|igazán|előre is|ezer|hálásan|tisztelettel|szívből|ezúton is|ezúton|még egyszer|külön|szépen|jaj
            de|) (köszönöm|köszönjük|köszi|köszike|kösz|köszönet|köszönettel|köszönünk|köszönök|koszi|köszcsi|
            thx) (szépen|nagyon|szívesen|mindent|előre is|hálásan|szépen mindenkinek|a türelmet|nektek|önöknek|neked|
            még egyszer|ezerszer|mindenkinek|tisztelettel|is|) (a|az|ezt a|hogy|) (megtisztelő|szíves|kedves|szép|
            figyelmes|jó|gyors|barátságos|értékes|lelkes|) (meghívást|meghívót|meghívásukat|meghívásodat|
            meghívásotokat|meghívását|invitálást|felkérést|lehetőséget|levelet|levelüket|leveledet|üzenetet|e mailt|
            emailt|értesítést|tájékoztatást|infót|információt|információkat|infókat|figyelmet|bizalmat|megkeresést|
            megkeresésüket|munkátokat|munkájukat|segítséget|meghívótokat|meghívójukat|ajánlatot|gesztust|emlékeztetőt|
            választ|megértést|megértésüket|megértéseteket|megértését|megértésed|türelmet|érdeklődést|fáradozást|
            szervezést|részleteket|linket|a linket|meghívásért|gondoltatok rám|gondoltak rám|gondoltatok ránk|
            gondoltak ránk|gondoltál rám|gondolt rám|meghívtatok|meghívtak|meghívtál|meghívott|gondoltatok rám is|
            gondoltatok ránk is|gondoltál rám is|gondoltak rám is|gondoltak ránk is|írtatok|írtál|írtak|szóltatok|
            szóltál|szóltak|eszetekbe jutottam|eszükbe jutottam|megkerestek|megkerestetek|megkeresett|minket is
            meghívtak|bennünket is meghívtak|meghívtatok minket|meghívtak minket|engem is meghívtatok|mindent|ezt|
            ) (előre is|mégegyszer|még egyszer|szépen|is|)
            (hálás|hálásak) (vagyok|vagyunk) .. (meghívásért|meghívásukért|lehetőségért|)
            köszönet (a|) (meghívásért|meghívóért|szervezésért|lehetőségért|)
            megtisztelő (a meghívás|a felkérés|meghívás|számomra|)
            (megtisztelőnek|megtiszteltetésnek) (tartom|tartjuk|érzem|érezzük|vesszük|veszem) (a meghívást|
            meghívásukat|a felkérést|) (és|)
            (a|) (meghívást|meghívásukat|felkérést) (megtisztelőnek|megtiszteltetésnek) (tartom|tartjuk|veszem) (és|)
            megtisztel (a meghívás|a meghívása|a bizalom) | nagy megtiszteltetés
            (nagyon|igazán|őszintén|rendkívül|) (örülök|örülünk|örültem|örültünk) (neki|nektek|ennek|a meghívásnak|a
            lehetőségnek|a kezdeményezésnek|a meghívónak|hogy meghívtatok|hogy írtatok|hogy gondoltatok rám|hogy
            gondoltak ránk|a leveleteknek|a levelednek|hogy hallok felőletek|)
            jó (napot|reggelt|estét) (kívánok|mindenkinek|kívánunk|nektek|önöknek|)
            szép (napot|estét|reggelt|hetet|hétvégét) (kívánok|mindenkinek|nektek|) | jónapot | napot | szia
            sziasztok | szióka | szijasztok | sziaszok | hali | halihó | helló | hello | heló | hallo | szevasz
            szevasztok | szervusz | szervusztok | csá | csáó | csövi | csumi | csókolom | kezét csókolom
            kezitcsókolom | hahó | hellosztok | helósztok | üdv | üdv mindenkinek | üdvözlet
            (üdvözlöm|üdvözlöm önöket|üdvözlünk|üdvözöllek|üdvözlünk mindenkit|üdvözlök mindenkit|üdvözlök|üdvözlöm
            önt) | hi | hey | haló | drágáim | dicsértessék | áldás békesség | erős vár a mi istenünk
            (tisztelt|igen tisztelt|nagyrabecsült|mélyen tisztelt|kedves|drága|kedveseim|t|nagyságos) (cím|címzett|
            címzettek|szervezők|szervező|szervezőség|szervezőbizottság|szervezőcsapat|hölgyem|uram|hölgyeim|uraim|
            hölgyem uram|hölgyeim és uraim|hölgyeim uraim|hölgyek|urak|kolleg*|igazgató*|asszonyom|elnök*|címzett|
            szervezőbizottság|csapat|mindenki|mindnyájan|barátaim|barát*|fiatalok|partner*|feladó|koordinátor*|
            ügyintéző|asszony|úr|munkatárs*|tanár*|professzor*|doktor*|szervezőtársak|lányok|gyerekek|ismeretlen|
            projektvezető|projekt csapat|polgármester*|vezetőség|) (asszony|úr|úrnő|hölgy|uram|)
            tisztelettel (üdvözlöm|köszöntöm) (önöket|önt|) | köszöntöm (önöket|) | (az|) (egész|) csapatnak
            (nagyon|igazán|tényleg|rendkívül|hú de|de|ez|ez nagyon|ez igazán|jaj de|milyen|szuper|) (jó|szuper|klassz|
            király|tök jó|remek|nagyszerű|kiváló|érdekes|izgalmas|hasznos|fantasztikus|csodálatos|zseniális|szép|
            hasznosnak|érdekesnek|izgalmasnak|ígéretes|ígéretesnek|jónak|fontos|értékes|csodás|csuda jó|tuti jó|
            hiánypótló|dicséretes) (ötlet|kezdeményezés|program|téma|dolog|hír|munka|lehetőség|projekt|hangzik|tűnik|
            kezdeményezésnek|programnak|lesz|a téma|a program|kezdeményezés ez|ötletnek|téma ez|a kezdeményezés|az
            ötlet) (ez|lesz|nagyon|)
            (jól|nagyon jól|érdekesen|izgalmasan|szuperül) hangzik
            (gratulálok|gratulálunk|grat) (hozzá|nektek|a kezdeményezéshez|a projekthez|a szervezéshez|az ötlethez|a
            munkátokhoz|a programhoz|önöknek|)
            csak így tovább | (hajrá|éljen|juhú|juhé|wow|hűha|azta|jaj|jajj|ajaj|hűű|hurrá|na|ó|óh|ah|nahát|hej)
            (sok|jó|további|eredményes|sikeres|szép|kellemes|tartalmas|minden|nagyon sok|hasznos|áldott|kitartást és|
            jó munkát és|sok erőt és) (sikert|sikereket|munkát|napot|hetet|hétvégét|estét|rendezvényt|programot|
            workshopot|találkozót|eseményt|szerencsét|jót|kitartást|erőt|délutánt|tanácskozást|szervezést|
            műhelymunkát|együttlétet|beszélgetést|erőt és egészséget|egészséget|nyarat|folytatást|készülődést) (és|
            ) (sok sikert|eredményes munkát|jó munkát|) (kívánok|kívánunk|nektek|önöknek|hozzá|a rendezvényhez|az
            eseményhez|a workshophoz|a munkájukhoz|a szervezéshez|a továbbiakban|a munkához|a projekthez|a
            munkátokhoz|mindenkinek|neked|a megvalósításhoz|a továbbiakhoz|továbbra is|a folytatáshoz|a
            lebonyolításhoz|az előkészületekhez) (is|) (kívánok|kívánunk|nektek|önöknek|mindenkinek|)
            (munkájukhoz|munkátokhoz|a munkájukhoz|rendezvényükhöz|rendezvényhez|a munkához|a rendezvényhez|a
            workshophoz|az eseményhez|a programhoz|a szervezéshez|a továbbiakhoz|ehhez|hozzá|kezdeményezésükhöz) (is|
            ) (sok|további|jó|minden jót és|) (sikert|sikereket|munkát|szerencsét|jót|erőt) (és kitartást|) (kívánok|
            kívánunk|)
            sikeres (lebonyolítást|rendezvényt|workshopot|eseményt|szervezést) (kívánok|kívánunk|)
            (isten|a jóisten|a jó isten) (áldása|áldja|áldjon|áldjátok) .. (munkájukat|munkátokat|önöket|benneteket|
            meg|) | (minden|sok|) (jót|szépet) (kívánok|kívánunk|nektek|önöknek|) | drukkolok (nektek|)
            szurkolok (nektek|) | szorítok (nektek|)
            (nagyon|már nagyon|alig|már alig|izgatottan|kíváncsian|szeretettel|nagy érdeklődéssel|örömmel|előre is
            nagyon|kíváncsi izgalommal|) (várom|várjuk|örülök|örülünk) (már|nagyon|előre|is|előre is|) (a|az|
            ) (találkozást|workshopot|eseményt|programot|rendezvényt|közös munkát|beszélgetést|műhelymunkát|
            részleteket|linket|eszmecserét|alkalmat|további részleteket|további információkat|további tájékoztatást|
            további infókat|csatlakozási linket|belépési linket|zoom linket|csatlakozási adatokat|belépési adatokat|
            szerdát|délelőttöt|ezt az alkalmat|találkozót|műhelyt|szakmai beszélgetést|) (már|nagyon|is|)
            alig várom (már|)
            (kíváncsi|kíváncsiak) (vagyok|vagyunk) (rá|a témára|a programra|az eredményekre|a résztvevőkre|)
            (nagyon|igazán|régóta|engem is|minket is|) (érdekel|érdekes|izgat|foglalkoztat|érdekelne) (engem|minket|
            ) (ez|a|az|) (téma|dolog|program|projekt|esemény|kezdeményezés|téma nagyon|témakör|)
            (a|ez a) (téma|program|dolog|projekt|kezdeményezés|esemény) (nagyon|igazán|régóta|is|minket is|engem is|
            egyébként|amúgy|különben|) (érdekel|érdekelne|érdekes|izgalmas|fontos|foglalkoztat|közel áll hozzám|közel
            áll a szívemhez|tetszik|jó) (minket|engem|számomra|nekem|nekünk|számunkra|)
            nagyon tetszik (a téma|a program|az ötlet|a kezdeményezés|)
            (bármi|bármilyen|további|ha|esetleges|amennyiben|ha bármilyen|ha további|ha bármi) (kérdésük|kérdésetek|
            kérdésed|kérdés|segítség|kérdése|információ|egyéb|gond|változás|kell|kérdésük van|kérdésetek van|bármi
            kell|kell valami|adódik) (van|esetén|lenne|kell|felmerül|lenne esetleg|adódik|merülne fel|) (állok|állunk|
            keressenek|keressetek|keressen|szóljatok|szólj|szóljanak|hívjatok|hívjanak|forduljanak|írjatok|
            ) (rendelkezésükre|szívesen|bátran|nyugodtan|készséggel|hozzám|)
            (szívesen|készséggel|örömmel) (állok|állunk) (rendelkezésükre|rendelkezésetekre)
            (elnézést|bocsánat|bocsi|bocs|bocsánatot kérek|elnézést kérek|elnézésüket kérem|elnézést kérünk|
            bocsássatok meg|bocsáss meg|bocsássanak meg|ne haragudj|ne haragudjatok|ne haragudjanak|ne haragudjon|
            sorry|szori|bocsánatot|sry) (kérek|hogy|a|az|) (késői|kései|megkésett|késedelmes|késve|lassú|sietős|rövid|
            ) (válaszért|válaszomért|válaszolok|késésért|zavarásért|késedelemért|helyesírásért|hibákért|csak most
            válaszolok|csak most írok|csak most jelentkezem|ilyen későn írok|későn válaszolok|ilyen későn válaszolok|
            most válaszolok csak|hallgatásért|késői jelzésért|késői választ)
            (kérem|kérjük|kérem szíves|kérjük szíves) (a|) (szíves|) (megértésüket|megértésedet|megértéseteket|
            elnézésüket|elnézéseteket|megértését|elnézését|türelmüket|megértésed)
            (szíves|) (megértésüket|megértését|elnézésüket|megértéseteket|elnézését) (köszönöm|köszönjük|kérem|kérjük|
            előre is köszönöm|előre is köszönjük|köszönve|)
            ne (haragudj|haragudjatok|haragudjanak|haragudjon|haragudjál|vedd zokon|vegyék zokon|vegyétek zokon|vegye
            rossz néven) (rám|ránk|érte|meg|ezért|)
            hogy vagytok | hogy vagy | remélem jól vagytok | remélem jól vagy | remélem jól van
            remélem (hogy|) (minden rendben|jól vannak|jól telik) | örülök hogy hallok felőled
            rég hallottam felőletek | rég beszéltünk | rég láttalak
            (lélekben|gondolatban|lelkiekben|gondolataimban|szívben|szívemben) .. (ott|veletek|önökkel) (leszek|
            leszünk|vagyok|vagyunk)
            (lélekben|gondolatban) (támogatlak|támogatunk|) (benneteket|) | vigyázzatok magatokra
            maradjatok egészségesek | jó egészséget | (kellemes|boldog) (ünnepeket|pünkösdöt|húsvétot)
            (puszi|pusszantás) mindenkinek | (szeretettel|) üdvözlöm (a csapatot|önöket|)
            (szeretettel|tisztelettel) köszöntöm (önöket|a szervezőket|) | (tartsuk|tartjuk) a kapcsolatot
            jövünk egy kávéval | remélem (lesz|lesznek) (még|) (hasonló|ilyen|legközelebb|más|több) ..
            (jó|) (szórakozást|tanulást|beszélgetést|pihenést|utat) (nektek|kívánok|mindenkinek|) | szívből gratulálok
            (egy|) (kicsit|picit|kissé|nagyon|) (izgulok|izgulunk|lámpalázas vagyok|félek|tartok tőle) (tőle|miatta|a
            technikától|)
            (még|eddig|) (soha|sose|sosem|sohasem) (nem|) (zoomoztam|zoomoztunk|használtam .. zoomot|használtam
            zoomot|használtam ilyet|csináltam ilyet|voltam ilyenen|voltam ilyen .. (műhelyen|találkozón|eseményen)|
            vettem részt (ilyenen|ilyesmin|ilyen .. (műhelyen|eseményen)|online műhelyen)|próbáltam (ilyet|a zoomot|
            ki))
            (betegeskedtem|beteg voltam|beteg voltunk|lázas voltam|megfáztam|megfázva voltam|betegen feküdtem|ágyban
            voltam|sok dolgom volt|szabadságon voltam|nem voltam (otthon|itthon|bent|gépnél|gép közelben|
            internetközelben|elérhető)|el voltam havazva|nem láttam (eddig|hamarabb|korábban|)) (és|ezért|azért|
            de) (csak|) (most|) (írok|válaszolok|olvasom|láttam)
            (bocs|bocsánat|elnézést|elnézését|elnézésüket) (kérek|kérem|) (a|) (késői|kései|megkésett|lassú|
            késedelmes) (válaszért|válasz miatt|reakcióért|visszajelzésért) (betegeskedtem|beteg voltam|szabadságon
            voltam|sok dolgom volt|elfoglalt voltam|úton voltam|nem voltam (otthon|itthon|bent|gépnél)|)
            (remélem|reméljük|bízom benne hogy|bízunk benne hogy) (hogy|) (sokan|minél többen|jó sokan|
            többen) (leszünk|lesztek|lesznek|jövünk|eljönnek|eljönnek majd|összejövünk|csatlakoznak)
            (a|) (laptopom|gépem|számítógépem|telefonom|mikrofonom|kamerám|tabletem|routerem) (sajnos|ugyanis|
            ) (szervizben van|elromlott|meghibásodott|tönkrement|javításban van|felmondta a szolgálatot|nem működik|
            nincs|lassú|régi)
            (mert|mivel|ugyanis) (a|) (laptopom|gépem|számítógépem|kamerám|mikrofonom) (szervizben van|elromlott|
            meghibásodott|tönkrement|javításban van|nem működik)
            (aznap|akkor|szerencsére|) (aznap|akkor|) (nincs|nincsen|nem lesz) (tanításom|órám|órám aznap|órám akkor|
            szolgálatom|műszakom|ügyeletem|ügyfélfogadás|ügyfélfogadásunk|más dolgom|más programom|egyéb programom|
            egyéb elfoglaltságom|semmi dolgom|semmi más dolgom)
            (bocs|bocsánat|elnézést|elnézést kérek|ne haragudjanak|ne haragudj|nézzék el) (a|az|hogy|ha|
            ) (rövidségért|rövidség miatt|tömörségért|helyesírásért|elgépelésekért|elírásokért|hibákért|ékezetek
            hiányáért|ékezet nélkül írok|telefonról írok|mobilról írok|útról írok|röviden írok|ilyen rövid vagyok|a
            hibákat|az elírásokat|a rövidséget) (telefonról írok|mobilról írok|úton vagyok|sietek|)
            (telefonról|mobilról|tabletről|bal kézzel|fél kézzel|egy kézzel|ékezet nélkül|hangdiktálással) (írok|írom|
            pötyögök|gépelek|pötyögöm|írtam) (ezért rövid vagyok|) | (diktálom|diktálva írom|bediktáltam)
            várom a (részleteket|linket|programot|folytatást) (is|)
        """,
        Sense.CLOSING: """
            (szívélyes|baráti|kollegiális|kollégális|tiszteletteljes|szíves|meleg|őszinte|legjobb|sok|meleg baráti|
            kolozsvári|székelyföldi|napsütéses|erdélyi|marosvásárhelyi|temesvári|mély|kiváló|megkülönböztetett|
            maradok|maradunk|baráti és kollegiális|) (üdvözlettel|tisztelettel|szeretettel|köszönettel|üdvözletem|
            üdvözlet|üdvözletünk|tisztelettel és köszönettel|köszönettel és üdvözlettel|tisztelettel üdvözli|üdvözli|
            ölelés|öleléssel|barátsággal|nagyrabecsüléssel|szívélyességgel|hálával) (üdvözli|üdvözlöm|üdvözöl|
            üdvözlünk|ölel|köszönti|ölellek|mindenkinek|maradok|)
            üdv | üdvv | üdvi | üdvözlöm | puszi | puszik | pusszantás | puszi mindenkinek | pá | pápá | ölel
            ölellek | ölellek benneteket | csók | szeretettel ölel | millió puszi | sok puszi | ölelés | üdvike
            (további|) (szép|jó|kellemes|) (napot|estét|hetet|hétvégét|délutánt|munkát) (kívánok|kívánunk|kívánva|
            nektek|mindenkinek|)
            (további|) (szép napot|jó munkát|kellemes napot|szép estét|jó egészséget) (kívánva|kívánok|kívánunk|)
            (minden|) (jót|legjobbakat|jókat) (kívánok|kívánva|kívánunk|) | szia | sziasztok | helló | csáó | csá
            viszlát | viszontlátásra | elküldve (az|a) .. | (iphone|android|telefonomról|mobilról|mobilomról) küldve
            küldve .. (iphone|telefonomról|mobilról|androidról)
            (maradok|maradunk) (tisztelettel|tisztelettel és szeretettel|üdvözlettel|) | isten áldja önöket
            áldás békesség | előre is köszönettel | tiszt | br | kr | x | xoxo | best | regards | best regards
            cheers
        """,
        Sense.REGRET: """
            (nagyon|igazán|őszintén|rettenetesen|végtelenül|mélyen|de|hát|jaj de|) (sajnos|sajna|sajnáljuk|sajnálom|
            sajnálattal|sajnálatos módon|sajnálatomra|sajnálatunkra|sajnosan|sajn) (hogy|de|nagyon|közlöm|közöljük|
            értesítem|értesítjük|tájékoztatom|tájékoztatjuk|jelzem|jelezzük|kell közölnöm|kell közölnünk|tudatom|
            tudatni|kell tudatnom|veszem tudomásul|kell jeleznem|kell értesítenem|kell értesítenünk|mondom|kell
            mondanom|kell jeleznünk|) (önökkel|önöket|veletek|önt|önnel|) (hogy|)
            (nagy|legnagyobb|őszinte|mély|mérhetetlen) (sajnálatomra|sajnálatunkra|bánatomra|bánatunkra|sajnálattal|
            bánattal|szomorúságomra) (kell|)
            (fájó|nehéz|fájdalmas|bús) (szívvel|szívemmel)
            (jaj|ó|hű|jajj|ajaj|) (de|) (kár|nagy kár|de nagy kár) (hogy|)
            (bocs|bocsi|bocsánat|elnézést|sorry|szori|sry|bocsesz|bocsika|ne haragudj|ne haragudjatok|ne haragudjanak|
            ne haragudjon|elnézésüket kérem|elnézésedet kérem|elnézést kérek|elnézést kérünk|bocsánatot kérek|
            bocsánatot kérünk|bocsássatok meg|bocsáss meg) (de|hogy|érte|ezért|mindenkitől|nagyon|)
            pedig (de|nagyon|olyan) (jó|szívesen) | (milyen|) kár | (nagyon|igazán) (sajnálom|bánom) | bánatos vagyok
            bánom (hogy|) | szomorú (vagyok|) (hogy|) | (attól tartok|attól tartunk|attól félek) (hogy|)
            (családi|egészségügyi|személyes|munkahelyi|szakmai|magán|váratlan|betegségi|objektív|hivatali|technikai|
            halaszthatatlan) okokból (kifolyólag|)
            (családi|egészségügyi|személyes|munkahelyi|szakmai|váratlan|technikai) okok miatt | őszintén sajnálom
        """,
        Sense.REASON: """
            elegem van (a|az|már|) (képernyőkből|képernyőből|zoomból|zoomolásból|online találkozókból|gépezésből)
            (nyitjuk|nyitom|megnyitjuk|kezdődik|indul) (a|az|) (múzeumi|nyári|) (idényt|idény|szezont|szezon|
            kiállítást|kiállítás|fesztivált|fesztivál|teraszt|strandot)
            (vizsgálatra|műtétre|kontrollra|kezelésre|vérvételre|oltásra|ultrahangra|mr re|fogorvoshoz|orvoshoz|
            szakorvoshoz) (vagyok|van|kaptam) (előjegyezve|időpontom|időpontot|bejelentkezve|berendelve|beutalva)
            (vagyok|van) (előjegyezve|berendelve|beutalva) (vizsgálatra|műtétre|kontrollra|kezelésre|vérvételre|
            orvoshoz|)
            (tűztek|tűzték) ki (nekem|nekünk|) (bírósági|) (tárgyalást|tárgyalást aznapra|vizsgát|műtétet|szemlét)
            bírósági (tárgyalás|tárgyalásom|tárgyalást|tárgyalásunk)
            (aznapra|akkorra|arra a napra) (tűztek ki|tették|tűzték|esik|szervezték|írtak ki|hirdették)
            (gipszben|kificamodott|eltört|műtött) (a|van a|) (kezem|lábam|karom|csuklóm|ujjam|bokám)
            nem tudok (gépelni|írni|beszélni|járni|ülni|látni|hallani|aludni|dolgozni)
            (násznagy|tanú|vőfély|koszorúslány|keresztapa|keresztanya|örömanya|örömapa|menyasszony|vőlegény|
            nyoszolyó) (vagyok|leszek) (egy|) (.. lakodalomban|lakodalomban|esküvőn|keresztelőn|)
            (pont|épp|éppen) (tizedikére|aznapra|akkorra|arra a napra) esik
            (épp csak|csak most|most) (kinyitottunk|nyitottunk ki|nyitottunk|újranyitottunk|indultunk újra)
            (három|két|négy|öt) (gyerek|kicsi|gyerekem) (itthon|egy gép|) | egy (gép|laptop|számítógép)
            (derekam|hátam|térdem|egészségem|vérnyomásom|szívem|lábam|reumám|ízületeim|korom) (engedi|nem engedi|
            bírja|rakoncátlankodik|hagyja|)
            (érettségizek|érettségizem|államvizsgázom|államvizsgázok|vizsgázom|vizsgázok|vizsgáztatok|véglegesítőzöm|
            fokozati vizsgám|felvételizek|diplomázom|ballagok|védem a (doktorimat|disszertációmat|szakdolgozatomat|
            dolgozatomat)|doktori védésem|védésem) (lesz|van|)
            (érettségi|államvizsga|felvételi|képességvizsga|tanfelügyelet|tanfelügyelő|szakfelügyelő|szakfelügyelet|
            köztisztasági ellenőrzés|ántsz ellenőrzés|nav ellenőrzés|tűzoltósági ellenőrzés|munkavédelmi szemle|
            ellenőrzés|szemle|audit|leltár|leltározás|leltározunk|átadás|műszaki átadás|testületi ülés|képviselő
            testületi ülés|tanácsülés|közgyűlés|kistanácsi gyűlés|pedagógusgyűlés|szülői értekezlet|zárókonferencia|
            árverés|licit|határidő|leadási határidő|forgatás|próba|fellépés|premier|bemutató|kiállításmegnyitó|vásár|
            sokadalom) (lesz|van|) (nálunk|nálam|akkor|aznap|)
            (legnagyobb|csúcs|dupla|fő|) (szezon|főszezon|csúcsidő|csúcsszezon) (van|lesz|közepén)
            (nem látszom|ki se látszom|ki sem látszom|nem látszunk|ki se látszunk|ki sem látszunk) (ki|) (a|
            ) (munkából|melóból|papírokból|teendőkből) (ki|) | (nyakig|fülig) (ülök|vagyok|vagyunk|ülünk) (a|
            ) (munkában|melóban) | (sok|rengeteg|temérdek|túl sok) (a|) (munka|meló|dolog|dolgom|munkám|teendő|
            teendőm)
            (jön|jönnek|érkezik|érkeznek) (hozzám|hozzánk|nálunk|) (a|az|) (burkoló|szerelő|villanyszerelő|vízszerelő|
            gázszerelő|festő|ács|kőműves|asztalos|futár|kamion|áru|vendégek|vendég|unokák|állatorvos|felügyelő|
            ellenőr|ellenőrök) (..|) | (csempét|parkettát|kazánt|ablakot|ablakokat|tetőt|konyhabútort) (raknak|rakni|
            cserélnek|szerelnek|cserélni|szerelni|hoznak)
            (ápolom|gondozom|őrzöm|vigyázok) (a|az|) (édesanyámat|édesapámat|anyámat|apámat|nagyanyámat|nagymamámat|
            beteg férjemet|beteg feleségemet|férjemet|feleségemet|unokámat|unokáimat|gyerekeket|gyerekekre|unokákra|
            anyósomat|apósomat) | (az|) (édesanyámat|édesapámat|anyámat|apámat|nagyanyámat|anyósomat|apósomat|
            unokámat) (ápolom|gondozom) | nincs (kire|akire|kivel) (hagynom|hagyjam|hagyni|bíznom) (a|az|) (gyereket|
            gyerekeket|boltot|állatokat|műhelyt|) | nem (hagyhatom|hagyhatjuk) (magára|egyedül|itt)
            (felmondási időmet|felmondási idejét|felmondásomat) (töltöm|letöltöm|)
            (új|egy új) (munkahelyen|állásban|munkahelyet) (kezdek|kezdem|lépek)
            (kezdek|kezdem) (egy|az|) új (munkahelyen|állásban|munkahelyet)
            (nincs|nincsen|sincs) (ott|) (térerő|térerőnk|net|internet|netünk|áram|hálózat|jel) (ott|)
            (ott|) (térerő|net|internet|áram) (sincs|nincs|nincsen)
            (én|magam|) (az|a|) (üzemben|pultnál|boltban|irodában|itthon|műhelyben|recepción|ügyeletben|kasszánál|
            gyárban) maradok | üres (a|az) (kassza|kasszánk|bödön)
            (rendelek|rendelésem van|rendelésem lesz|rendelésem|betegeim vannak|pácienseim vannak|órám van|órám lesz|
            óráim vannak|tanítok|előadok|előadást tartok|ügyelek|ügyeletes vagyok|műszakban vagyok|műszakban leszek|
            délelőttös vagyok|délutános vagyok)
            miatt | okán | folytán | következtében | hiányában | miattam | fogorvosnál (vagyok|) | orvosnál (vagyok|)
            szemle | bejárás | határidő | ellenőr* | bizottság* ülés* | elmaradhatatlan
            (más|egyéb|másik|más irányú|másirányú|hivatali|hivatalos|családi|munkahelyi|előre nem látható|előre
            egyeztetett|korábban vállalt|korábbi|halaszthatatlan|sürgős|fontos|váratlan|iskolai|szakmai|egyetemi|
            előzetes|párhuzamos|egyidejű|magánéleti|egyéb irányú|előzőleg vállalt|már) (elfoglaltság*|program*|
            teendő*|kötelezettség*|kötelezettségeim|dolgom|dolgunk|feladat*|esemény*|találkozó*|megbeszélés*|
            megbeszélésem|rendezvény*|programom|programunk|munka|munkám|ügy|ügyek|ügyben|kötelesség*|vállalás*|
            tárgyalás*|időpont|időpontom|ülés*|munkáim|értekezlet*|órám|óráim) (van|lesz|miatt|)
            elfoglaltság* | elfoglalt (vagyok|vagyunk|leszek|) | elfoglaltak (vagyunk|)
            (ütközik|ütköznek|ütközne|egybeesik|átfedésben van|összeesik|átfed) | ütközés* | ütközöm
            foglalt (vagyok|vagyunk|a napom|a délelőttöm|az időpont|leszek|az a nap|) | lefoglalt*
            be vagyok (táblázva|osztva|havazva|fogva|táblázva aznap) | be vagyunk (táblázva|osztva|havazva|fogva)
            el vagyok (havazva|úszva|foglalva|ígérkezve) | el vagyunk (havazva|úszva|foglalva|ígérkezve)
            (tele|teli|zsúfolt) (vagyok|a napom|a naptáram|a naptár|van a naptáram|vagyunk) | vizsga* | vizsgám
            vizsgáim | vizsgázom | vizsgáztat* | vizsgaidőszak* | államvizsga* | érettségi* | érettségiztet*
            (óráim|órám|óráink) (vannak|van|lesz|lesznek|) | órát tartok | órát adok | tanítok | tanítunk | tanít*
            előadásom | előadást tartok | dolgozom | dolgozok | dolgozunk | dolgozni fogok | dolgoznom kell
            munkában (vagyok|leszek) | dolgozni megyek | munkába megyek | műszak* | műszakom | műszakban | értekezlet*
            értekezletem | értekezletünk | gyűlés* | közgyűlés* | tárgyalás* | tárgyalásom | határidő* | esküvő*
            temetés* | ballagás* | leltár* | leltározunk | leltározok | orvos*
            orvoshoz (megyek|kell mennem|vagyok bejelentkezve|visszük|viszem) | fogorvos* | fogászat* | beteg*
            betegség*
            (megbetegedtem|megfáztam|lebetegedtem|lerobbantam|covidos|koronavírus*|influenza*|lázas|lázasak|eltörött|
            eltörtem|kezelés*|műtét*|megműtenek|kórház*)
            operáció* | időhiány*
            (kevés|rengeteg|sok|túl sok|nagyon sok|annyi) (a|az|) (munka|dolgom|munkám|munkánk|dolgunk|idő|időm|
            teendő|feladat) | (munka|feladatok) (hegyek|torlódás) | leterhelt* | túlterhelt* | kapacitáshiány*
            munkaerőhiány* | létszámhiány* | kevesen vagyunk | szülői értekezlet* | gyerek* | kisgyerek* | unoká*
            kisbaba | babám | babával | szülinap* | születésnap* | keresztel* | családi esemény* | lakodalom*
            ünnepség* | költöz* | utaz* | közbejött (valami|egy|) | közbe jött (valami|) | közbe (jött|jöhet)
            (jött|akadt) (közbe|) valami | akadály* | hátráltat* | baleset* | sürgős* | havaria | halaszthatatlan*
            (nem|nincs) (szabad|aki) .. (helyettesít|helyettesítsen|helyettesíteni) | betakarít* | aratás* | kaszál*
            aratunk | nyitva kell tart* | egyedül vagyok (a|az) .. | vendégeim (lesznek|jönnek|érkeznek|) | kiállítok
            vásároz* | piacolok | próbám van | próbánk van | próbá* | fellépés* | forgatás* | forgatunk | felvételi*
            szakdolgoza* | záróvizsg* | pályázat* leadás* | ellenőrzés* | auditál* | audit | szállítás* | szállítunk
            interjú* | tanácsülés* | szenátus*
            (másik|egy másik) (esemény*|konferenci*|rendezvény*|workshop*|online megbeszélés*) | foglalt már az a nap
            már (elígérkeztem|elígérkeztünk|leszerveztem) | elígérkez* | terhesség* | egészségi állapot*
            egészségügyi | fogadóór* | ügyelet* | ügyeletes* | szolgálat* | nem vagyok jól | rosszul vagyok
            rosszul érzem magam | gyász* | haláleset* | nagymosás | sütünk | ilyenkor (dolgozom|sütünk|alszom|tanítok)
            másfelé vagyok | másutt vagyok | máshol (vagyok|leszek|kell lennem|leszünk|van jelenésem|kell lennünk)
            máshová (vagyok|kell mennem|megyek) | másfelé (megyek|kell mennem)
            be kell mennem (az iskolába|a munkahelyre|dolgozni|a suliba)
            (gyenge|rossz|nincs) (internet*|netem|netünk) | nincs internet*
            érettségiztetek | érettségiztetünk | vizsgáztatok | vizsgáztatunk | felvételiztetek | felvételiztetünk
            felügyelek az érettségin | érettségi (felügyelet*|felügyelő vagyok) | felügyelő tanár vagyok
            leltár | leltározok | leltározunk | leltároznak | leltárunk van | leltárt tartunk | (éves|nagy) leltár*
            (külföldi|fontos|magyarországi|) (vendégeket|vendéget|csoportot|turistákat|delegációt|küldöttséget|buszos
            csoportot) (fogadok|fogadunk|várok|várunk|látok vendégül)
            (vendégeim|vendégeink|turistáink|csoportunk|rokonaink|rokonaim) (jönnek|érkeznek|lesznek|vannak)
            (falunap|falunapok|városnap|városnapok|búcsú|vásár|fesztivál|ünnepség|évzáró|ballagás|gyereknap|nyílt nap|
            közgyűlés|taggyűlés|ellenőrzés|audit|revízió|költözés|felújítás|festés) (lesz|van|miatt|előkészülete|
            előkészítése|szervezése|előtt állunk)
            (ellenőrzést|auditot|revíziót|közgyűlést|taggyűlést|évzárót|vásárt|fesztivált|tábort|edzőtábort) (kapunk|
            tartunk|szervezünk|tartok|szervezek|várunk)
            (kaszálni|kapálni|aratni|szedni|permetezni|vetni|ültetni|metszeni|szüretelni|sajtot készíteni|kenyeret
            sütni|piacolni|árulni|szállítani|dolgozni) (kell|muszáj|megyek|megyünk|kell aznap|kell akkor)
            (me|mer|mert) (kaszálni|kapálni|aratni|dolgozni|vetni|permetezni|piacolni|árulni) (kell|muszáj|megyek|
            megyünk)
            nincs időnk gép (előtt|elé) ülni | nincs időm gép (előtt|elé) ülni
            (ilyenkor|most|aznap|) nincs (időm|időnk|érkezésem) (gép előtt ülni|a gép előtt ülni|zoomozni|gépezni|
            internetezni|erre|ilyesmire|ilyenekre)
            (képviselő testületi|képviselőtestületi|testületi|közgyűlési|tantestületi|kuratóriumi|elnökségi|
            vezetőségi) (ülést|ülés|ülésünk|értekezlet|értekezletet) (tartunk|van|lesz|)
        """,
        Sense.AWAY: """
            (műtét|operáció|betegség|covid|baleset) után (lábadozom|épülök|pihenek|gyógyulok|vagyok) | lábadozom
            lábadozok | lábadozás*
            (lakodalomban|esküvőn|keresztelőn|temetésen|nászúton|bíróságon|tárgyaláson|műtéten|ballagáson)
            (kint|kinn|lent|fent|kinn leszünk|épp) (leszünk|leszek|vagyunk|vagyok) (a|az|) (..|) (halászni|horgászni|
            földeken|mezőn|határban|kaszálni|kaszálón|szénát gyűjteni|erdőn|havason|esztenán|szőlőben|gyümölcsösben|
            méheknél|juhoknál|legelőn|telken|nyaralóban|hétvégi háznál|balatonon|tengeren|vásárban|piacon|kiállításon)
            (aznap|akkor|) (műtenek|műtik|operálnak|operálják|altatásban műtenek) (a|) (térdemet|szememet|csípőmet|
            hátamat|vállamat|kezemet|lábamat|) | (a|) (feleségem|nejem|párom|lányom|menyem|húgom|nővérem) .. (ki van
            írva|van kiírva|kiírva|szül|szülni fog|vajúdik) | (pont|épp|éppen|) (akkorra|aznapra|arra a
            napra) (vagyok|van) kiírva | (esküvőm|lakodalmunk|esküvőnk|lakodalom|házasságkötés) (lesz|van|)
            megszületik (a|az) (unokám|gyermekünk|kisbabánk|fiam|lányom)
            (aratunk|szénázunk|kaszálunk|szüretelünk|kapálunk|nyírjuk a juhokat|szedem az (áfonyát|epret|meggyet|
            cseresznyét)|szedjük az (áfonyát|epret|meggyet|cseresznyét)|áfonyát szedek|epret szedek)
            az (áfonyát|epret|meggyet|cseresznyét) (szedem|szedjük)
            (bevonulok|bevonultam|kiképzésen|laktanyában|gyakorlaton) (leszek|vagyok|)
            (vonaton|repülőn|buszon|kompon|hajón|vitorláson) (ülök|leszek|ülünk)
            (a|az|) (szamos|duna|tisza|maros|olt|balaton|tenger) .. (leszek|evezek|vitorlázom|horgászom|leszünk)
            (szabadságon|nyaralni|szabin|gyesen|gyeden|táppénzen|kórházban|karanténban|külföldön|betegállományban|
            szanatóriumban|gyógykezelésen|dialízisen|kontrollon) (leszek|leszünk|vagyok|vagyunk|megyek|vagyok én|)
            <away>
            (szabadságon|szabin|külföldön|kiküldetésben|betegszabadságon|kórházban|táppénzen|nyaralok|nyaralunk|
            nyaralni megyek|nyaralni megyünk|nyaralás*|elutazom|elutazunk|elutazok|útrakelek|utazom|utazunk|utazok|
            szabadságra megyek|szabadságom|szabadságunk|gyesen vagyok|gyeden vagyok|gyesen|úton|kiküldetés*|
            karanténban|repülőn ülök|repülök|vonaton ülök|vonaton|tengerparton|tengeren|tengernél|szabadságomat|
            szabadságunkat)
            (külföldre|vidékre|nyaralni|kiküldetésbe|tengerre|tengerpartra|hegyekbe|bukarestbe|budapestre|szabira|
            szabadságra|esküvőre|temetésre|műtétre|orvoshoz|kirándulni|táborba|konferenciára|terepre|ballagásra|
            keresztelőre|lakodalomba|kórházba|államvizsgára|vizsgára|interjúra|tárgyalásra|dolgozni|szülni) (megyek|
            megyünk|utazom|utazunk|utazok|kell mennem|kell mennünk|kell utaznom|kell utaznunk|vagyok hivatalos|vagyunk
            hivatalosak|indulok|indulunk)
            (megyek|megyünk|utazom|utazunk|indulok|indulunk) (külföldre|vidékre|nyaralni|kiküldetésbe|a tengerre|
            tengerre|szabadságra|esküvőre|temetésre|orvoshoz|kirándulni|táborba|konferenciára|dolgozni|műtétre)
            szülési szabadság* | szülésin (vagyok|) | (műtétem|műtétre) (lesz|van|) | megműtenek | szülök
            (házasodom|házasodunk|esküszünk|esküszöm|férjhez megyek|nősülök|babázom)
            nem leszek .. (itthon|otthon|az országban|a városban|bent|szolgálatban|elérhető|gépközelben|netközelben|
            internetközelben)
            (zárva|zárva leszünk) (tartunk|leszünk)
            (távol|házon kívül|szabadságon) (leszek|vagyok|leszünk|vagyunk|tartózkodom)
            (a|az|) (fiam|lányom|unokám|testvérem|húgom|öcsém|bátyám|nővérem|unokahúgom|unokaöcsém|keresztlányom|
            keresztfiam|barátnőm|barátom|kislányom|kisfiam|gyermekem|menyem|vejem|unokatestvérem) (esküvője|lakodalma|
            ballagása|keresztelője|diplomaosztója|műtétje|műtéte|évzárója|ballagási ünnepsége|konfirmálása|
            elsőáldozása|bérmálása|temetése|szülése|államvizsgája) (lesz|van|miatt|akkor lesz|aznap lesz|)
        """,
        Sense.GONE: """
            (már|) nem (dolgozom|dolgozok|dolgozik|tartozom|vagyok alkalmazottja|munkatársa|vagyok munkatársa|
            alkalmazottja) (már|itt|ott|ennél|a cégnél|nálunk|tovább|az intézménynél|a hivatalban|)
            (nyugdíjba|nyugállományba) (mentem|vonultam|ment|vonult)
            (otthagytam|elhagytam|eljöttem) .. (céget|hivatalt|intézményt|cégtől)
            (már|) (megszűnt|megszűntünk|felszámoltuk|bezártunk) (a cég|a vállalkozás|az egyesület|a munkaviszonyom|)
            felmondtam | munkahelyet váltottam | (téves|rossz|nem megfelelő) (cím|címzett|címre|személy*)
            nem én vagyok (az illetékes|a megfelelő|az) | nem (nekem|hozzám) (szól|szólhat|tartozik)
            (nyugdíjas|nyugdíjban) (vagyok|vagyok már|) | már nyugdíjas vagyok
            nem (vagyok|én vagyok) (illetékes|az illetékes) | más (vette át|foglalkozik)
        """,
        Sense.ASK: """
            szívesen (fogadjuk|fogadom|fogadnám|fogadnánk|vennénk|venném|vennék|megkapnánk|
            megkapnám) .. (összefoglalót|anyagot|anyagokat|felvételt|tájékoztatást|információt|prezentációt|
            jegyzeteket|linket) (utólag|)
            (kellene|kéne) (egy|) (link|számla|igazolás|meghívó)
            (kérem|kérjük|kérlek|kérném|kérnénk|szeretném kérni|szeretnénk kérni|szeretnék kérni|kérek|kérünk|
            kérhetek|kérhetem|kérhetnék|kérhetném|kérhetnénk|kérhetünk|megkérhetem|megkérném|megkérem|arra kérem|arra
            kérném|arra kérlek) (szépen|tisztelettel|önöket|benneteket|téged|önt|hogy|szíveskedjenek|szíveskedjen|
            legyenek|legyen|még|is|) (szívesek|szíves|kedvesek|hogy|) (a|az|) (küldjék|küldjétek|küldje|küldd|
            küldjenek|küldjetek|küldj|küldjél|küldjön|megküldeni|elküldeni|elküldését|megküldését|átküldeni|linket|
            csatlakozási|belépési|programot|írják|írjátok|írja|írd|írják meg|jelezzék|jelezzétek|jelezze|jelezd|
            erősítsék meg|tájékoztassanak|tájékoztasson|tájékoztassatok|értesítsenek|értesítsen|számlát|igazolást|
            tájékoztatást|segítséget|helyesbítsék|módosítsák|javítsák|visszajelzést|visszaigazolást|pontosítsák|
            hívjanak|hívjatok|hívjon|hívj|)
            (tudnátok|tudnának|tudna|tudnál|tudnád|tudnák|tudja|tudják|tudod|tudjátok|lehetne|lehet|lehetséges|lesz|
            lenne|van|kell|kellene|szükséges|szabad|jöhet|jöhetnek|hozhatok|hozhatunk|elhozhatom|bevihetek|kapok|
            kapunk|kaphatok|kaphatunk|kaphatnék|megkaphatom|megkaphatnám|megkaphatnánk|megkaphatjuk|megkapom|
            megkapjuk|elküldenétek|elküldenék|elküldené|elküldenéd|küldenétek|küldenének|küldenél|küldene|átküldenéd|
            átküldenétek|megküldenék|megírnátok|megírnád|megmondanátok|megmondaná|elmondanátok|tudhatom|tudhatnám|
            megtudhatnám|megtudhatom|csatlakozhat|küldtök|küldenek|küldesz|küld|lesznek|részt vehet|meghívhatom|
            meghívhatnám|jöhetnek|érdekelne az) e
            (el|meg|át|le|vissza|fel) (tudnátok|tudnának|tudna|tudnál|tudnák|tudnád|küldenétek|küldenék|küldenéd|
            küldené|mondanátok|írnátok) (kérlek|kérem|) (küldeni|mondani|írni|erősíteni|hívni|nézni|igazolni|)
            (tudnátok|tudnának|tudna|tudnál|tudnák|tudnád) (esetleg|kérem|kérlek|nekem|nekünk|) (küldeni|mondani|
            segíteni|adni|ajánlani|írni|elküldeni|átküldeni)
            (küldjétek|küldjék|küldd|küldje|küldjetek|küldjenek|küldjél|küldj|küldjön) (el|át|meg|) (kérlek|kérem|
            légyszi|légyszíves|legyetek szívesek|nekem|nekünk|majd|) (a|az|) (linket|csatlakozási|belépési|zoom|
            meghívót|programot|infót|infókat|részleteket|anyagot|anyagokat|felvételt|számlát|)
            (linket|programot|infókat|részleteket|felvételt|anyagokat|anyagot|zoom linket|a linket|a programot|a
            részleteket|a felvételt|az anyagokat|belépési kódot) (kérek|kérem|kérjük|kérnék|kérném|kérünk|küldjétek|
            küldjék|küldd|küldjenek|küldjetek|küldj|majd küldjétek|majd küldjék|tudtok küldeni|hol találom|hova kapom|
            hová kapom|mikor kapom|mikor küldik|mikor jön)
            (mikor|hol|hova|hová|hogyan|hogy (kell|lehet|tudok|tudunk|működik)|miként|mennyi|mennyibe|mennyire|hány|
            hányan|hányra|hánykor|meddig|milyen|melyik|miért (kell|van|pont)|mire|miről|mivel (kell|lehet)|mit (kell|
            jelent|jelentene|vigyek|hozzak)|miből|kinek|kihez|kik|ki (a|az|lesz|fog|tartja|szervezi)|honnan|mi (a|az|
            lesz|lenne|volt|ez|kell|történik)|kitől|mettől|hanyas|hogyan tudok|merre)
            (van|lesz|lehet|kell|lenne) (még|) (hely|szabad hely|díja|részvételi díj|felvétel|tolmácsolás|tolmács|
            fordítás|valami|költsége|igazolás|oklevél|tanúsítvány|parkoló|határideje|korhatár|előfeltétel|
            regisztrálni|fizetni|kamera|mikrofon|zoom|előre|külön|egy másik)
            (van|lenne|volna) (egy|még egy|pár|néhány|egy kis|egyetlen|még|rövid|) (kérdésem|kérdésünk|kérésem|
            kérésünk|kérdés|kérés)
            (kérdésem|kérdésünk|kérésem|kérdés|kérésünk) (lenne|volna|az|még|a következő|)
            (kérdezném|kérdezem|kérdeznénk|szeretném kérdezni|szeretném megkérdezni|szeretnénk megkérdezni|szeretném
            tudni|szeretnénk tudni|szeretném megtudni|érdeklődöm|érdeklődnék|érdeklődnénk|érdeklődünk|érdekelne hogy|
            azt szeretném kérdezni|megkérdezném|kíváncsi lennék|azt kérdezném|csak azt kérdezném) (még|csak|hogy|)
            (várom|várjuk) (a|az|) (válaszukat|válaszotokat|válaszát|visszajelzésüket|visszajelzését|válaszodat|
            visszajelzésteket|visszaigazolást|szíves válaszukat|mielőbbi válaszukat|visszaigazolásukat)
            (nem|sajnos nem) (kaptam|kaptuk|találom|találjuk|látom|látjuk|nyílik|tudom megnyitni|tudtam megnyitni|
            tudom letölteni|tudok regisztrálni|jött|tudtam regisztrálni|működik|érkezett) (meg|) (a|az|) (linket|link|
            csatolmány|csatolmányt|melléklet|mellékletet|meghívót|programot|űrlapot|űrlap|zoom linket|oldal|honlap|
            pdf)
            (a|az|) (link|linket|csatolmány|csatolmányt|melléklet|mellékletet|űrlap|meghívó|meghívót|oldal|honlap|
            regisztráció|regisztrációs link|pdf|levél) (sajnos|nálam|nekem|) nem (működik|nyílik|nyílt|találom|kaptam|
            tudom megnyitni|tudtam megnyitni|jött|érkezett|jó|látom|látszik|jön be|tölt be) (meg|)
            (hívjatok|hívj|hívjanak|hívjon|keressenek|keressetek|keressen|csörögjetek|hívjál) (vissza|fel|engem|meg|
            ) (ezen|a|telefonon|)
            (írd|írjátok|írják|írja) (meg|le) (kérlek|kérem|légyszi|hogy|majd|) | (mondd|mondják|mondjátok) (meg|el)
            (kérhetnék|kérhetnénk|kérhetek|kérhetünk|szeretnék kérni|szeretnénk kérni|igényelnék|igényelnénk|szükségem
            lenne|szükségünk lenne|szükségünk van|szükségem van|kellene nekem|kéne nekem) (egy|a|az|erre|) (számlát|
            számlára|igazolást|igazolásra|linket|tolmácsot|tolmácsolást|felvételt|tájékoztatást|hivatalos meghívót|
            díjbekérőt|programot|anyagot|hozzáférést|)
            (szeretném|szeretnénk|jó lenne|szívesen) (megkapni|megnézni|megkapnám|megnézném|elolvasni|visszanézni|
            utólag) .. (felvételt|anyagot|anyagokat|összefoglalót|prezentációkat|diákat|)
            (a|az|) (felvételt|anyagokat|anyagot|prezentációkat|jegyzőkönyvet|összefoglalót) .. (megkaphatnám|
            megkaphatnánk|megkaphatom|megkaphatjuk|megkapnám|elkérhetem|elküldenétek|elküldenék|szívesen megnézném|
            szívesen megkapnám|érdekelne|átküldenétek)
            (szóljatok|szólj|szóljanak|szóljon|jelezzenek|jelezzetek|jelezd|értesítsetek|értesítsenek|
            tájékoztassanak) (kérlek|kérem|majd|ha|még|legközelebb|) (is|)
            (lesz|van) e | megoldható e | lehetne e | lehet e | elvárás e | kötelező e
            (légyszi|légyszíves|legyszi|lécci|léccives|legyetek szívesek|legyenek szívesek|legyen szíves|légy szíves|
            szíveskedjenek|szíveskedjék|szíveskedjen|szíveskedj) (a|) (küldjétek|küldd|küldj|küldjetek|megküldeni|
            elküldeni|tájékoztatni|jelezni|írjátok|írd|közölni|megadni|megírni|visszajelezni|értesíteni|)
            (te|ti|ön|önök) (is|) (mész|mentek|jössz|jöttök|megy|mennek|ott lesztek|ott leszel|részt vesztek)
            nem lehetne | számíthatunk e | ugye
            (új|más) (időpont|időpontot|dátum|időpontban) .. (lehetne|javasolnánk|javasolnék|kérnék|kérnénk|kérünk)
            (javasolnék|javasolnánk|javasolok) (egy|) (másik|új|más) időpontot
            (lehetne|jó lenne) (inkább|esetleg|) (délután|este|másik napon|más időpontban|később)
            (ezt a|az|az új|a mostani|a másik|ezt az) (címemet|e mail címemet|email címemet|címet|e mail
            címet) (használják|használjátok|írják|)
            (erre|ide|arra) .. (címre|címemre) (küldjétek|küldjék|küldd|kérem|kérjük|várom)
            (a|) privát (címemre|e mail címemre|emailemre) .. (küldjétek|küldjék|kérem|kérném)
            (tegyetek|tegyen|tegyenek|kapcsoljanak) .. (hírlevélre|listára)
        """,
        Sense.UNSUBSCRIBE: """
            (kérem|kérlek|kérjük|kérném|szeretném|legyenek szívesek|legyetek szívesek|tisztelettel kérem|) (hogy|
            ) (engem|minket|az e mail címemet|az email címemet|címemet|a címemet|e mail címemet|e mail címünket|
            címünket|az adataimat|email címemet|a nevemet|) (töröljenek|töröljön|töröljetek|törölj|töröljék|törölje|
            töröljétek|töröld|vegyenek|vegyen|vegyetek|vegyél|vegyék|vegyétek|iratkoztassanak|távolítsanak|távolítsák|
            iratkozzanak|húzzanak|húzzatok|szedjenek|szedjetek|vegyél) (le|ki|el|kérem|kérlek|) (kérem|kérlek|engem|
            minket|bennünket|ki|le|) <list>
            (kérem|kérlek|kérjük|) (az|a|) (e mail címemet|email címemet|e mail címem|címem|címemet|adataimat|e mail
            címünket|nevemet) (a|az|) (<list>|) (töröljék|törölje|töröljétek|töröld|töröljenek|törölni|törlését|vegyék
            le|távolítsák el) (<list>|)
            (töröljenek|töröljetek|töröljön|törölj|vegyenek|vegyetek|vegyél|iratkoztassanak|iratkoztassatok) (le|ki|
            ) (engem|minket|kérem|kérlek|bennünket|innen|) (le|ki|) (innen|<list>)
            (vegyenek|vegyetek|vegyél|vegyen) (le|ki) <list>
            <list> .. (vegyenek|vegyetek|töröljenek|töröljetek|töröljék|vegyél|töröljön|iratkoztassanak|vegyék|
            szedjetek|húzzatok|töröljétek|szeretnék|szeretnék lekerülni|lekerülni|kérem a törlésemet|kérem
            törlésemet) (le|ki|) (engem|minket|kérem|kérlek|)
            (leiratkozás|leiratkozom|leiratkozok|leiratkoznék|leiratkozni szeretnék|szeretnék leiratkozni|leiratkozást
            kérek|kérem a leiratkozásomat|kérem a törlésemet|törlésemet kérem|törlést kérek|kérem a törlést|
            leiratkoztatás|le szeretnék iratkozni|le akarok iratkozni)
            (kérem|kérlek|kérjük|) (ne|többet ne|többé ne|soha többé ne|a jövőben ne|több) (küldjenek|küldjön|
            küldjetek|küldj|küldözgessenek|küldözgessetek|írjanak|írjatok|írj|írjon|zaklassanak|zaklassatok|zaklassák|
            keressenek|keressetek|spammeljenek|spameljetek|értesítsenek|küldjél) (többet|többé|több|nekem|nekünk|ide|
            további|a jövőben|erre a címre|kérem|kérlek|már|ilyen|engem|minket|) (több|további|ilyen|nekem|ide|többet|
            semmilyen|) (<mail>|)
            (nem|többet nem|többé nem|a továbbiakban nem) (kívánok|kívánunk|szeretnék|szeretnénk|kérek|kérünk|akarok|
            óhajtok|kérem|akarunk|vagyok kíváncsi) (több|további|ilyen|a|többet|többé|újabb|az|) (több|további|ilyen|
            ) (<mail>|) (kapni|kérni|küldeni|megkapni|többet kapni|)
            ne kapjak (több|többet|) <mail> | (hagyjanak|hagyjatok) (békén|) (már|) békén
            elég (volt|legyen) .. (levelekből|e mailekből|emailekből|spamből|) | unsubscribe | stop
            (nem|többet nem) (kérek|kérem|kérünk) (több|többet|a|) (hírlevelet|leveleket|levelet|értesítést|értesítőt|
            emailt|emaileket|meghívót|meghívókat|e maileket|tájékoztatást)
            (több|további) <mail> ne (küldjenek|küldjetek|írjanak|küldj)
        """,
        Sense.LATE: """
            (csak|) (fél|) (#|tizenegy|tizenkettő|tizenegykor|tizenkettőkor) (felé|körül|után|tájban|tájt|tájékán|
            magasságában) (tudok|jövök|megyek|csatlakozom|esem be|érek oda|futok be|kapcsolódom be|lépek be|leszek
            ott|leszek) (csatlakozni|jönni|menni|bekapcsolódni|belépni|ott lenni|)
            (csak|) (fél|) (tizenegykor|tizenkettőkor|tizenegyre) (esem be|futok be|jövök|megyek|csatlakozom|érek
            oda|kapcsolódom be|lépek be|esek be|tudok (csatlakozni|jönni|belépni|bekapcsolódni))
            (megyek|jövök|csatlakozom|ott leszek|bekapcsolódom) (de|) (csak|majd|) (#|fél #|tizenegy|
            tizenkettő) (felé|körül|után|tájban|tájt) | csak (#|fél #) (felé|körül|tájban|tájt)
            (kb|kábé|körülbelül|úgy|) (kicsit|egy kicsit|pár percet|pár perccel|# percet|# perccel|negyed órát|
            negyedórát|fél órát|félórát|fél órával|félórával|negyedórával|negyed órával|egy órát|egy órával|kissé|
            valamennyit|öt tíz percet|néhány percet|picit|egy picit|valószínűleg|kb|körülbelül|előreláthatóan|
            várhatóan|lehet hogy|lehet) (késni fogok|késni fogunk|kések|késünk|kések|késve|később|később fogok|
            késéssel|késhetek|késhetünk|késnék) (majd|érkezem|csatlakozom|érkezünk|csatlakozunk|tudok csatlakozni|
            jövök|kapcsolódom be|tudok bekapcsolódni|tudok belépni|lépek be|bekapcsolódni|csatlakozni|)
            (késni fogok|késni fogunk|késve érkezem|késve csatlakozom|késve érkezünk|késéssel csatlakozom|kések|
            késünk|késhetek) (kicsit|egy kicsit|majd|pár percet|pár perccel|negyedórát|kb|valamennyit|egy picit|fél
            órát|)
            (csak|) később (tudok|fogok|tudunk|fogunk) (csatlakozni|becsatlakozni|bekapcsolódni|belépni|jönni|érkezni|
            tudni csatlakozni)
            később (csatlakozom|csatlakozunk|lépek be|kapcsolódom be|kapcsolódom|csatlakozok|érkezem|jövök|megyek|
            becsatlakozom)
            (csak|) (a|) (második|szünet utáni|délutáni|utolsó|záró|végső|későbbi) (részére|részben|részén|felére|
            felében|felén|részhez|blokkra|szakaszra|felétől|résztől|részétől|órára|órában|rész) (csak|) (tudok|tudunk|
            fogok|fogunk|csatlakozom|csatlakozunk|jövök|megyek|érek oda|érkezem|leszek ott|veszek részt|tudok jönni|
            tudok csatlakozni|tudok bekapcsolódni|tudok részt venni|tudok ott lenni|)
            (csak|) (a|) (szünet|kávészünet|első rész|bevezető|megnyitó|első óra|első blokk) után (tudok|fogok|tudunk|
            ) (csatlakozni|csatlakozom|csatlakozunk|jövök|belépni|bekapcsolódni|kapcsolódom be|érkezem|lépek be|tudok|
            megyek|leszek ott)
            (az|) (elejéről|elejét|első részről|első részt|első órát|megnyitóról|megnyitót|első órát|első félórát|
            kezdésről|kezdetéről|elejére|kezdésre) (sajnos|viszont|azonban|biztosan|valószínűleg|) (lemaradok|
            lemaradunk|le fogok maradni|lekésem|le fogom késni|nem érek oda|kihagyom|nem tudok ott lenni|hiányozni
            fogok|nem érek be|nem tudok becsatlakozni|le fogok késni|kell kihagynom)
            nem (tudok|fogok|fogok tudni) (időben|az elejétől|a kezdetektől|az elejére|pontosan|10 re|rögtön az
            elején|pontban) (kezdeni|csatlakozni|ott lenni|odaérni|belépni|érkezni|jönni|)
            csak (# től|# óra után|# után|# órától|tizenegytől|tizenegy után|fél tizenegytől|tízórai után|dél után|
            délután|déltől|délben)
            (közben|menet közben|útközben|félúton) (csatlakozom|csatlakozok|kapcsolódom be|lépek be|csatlakozunk)
            (csak|) (a|) (második|záró|kiscsoportos|utolsó) (részre|részén|blokkra|felére) (tudok|tudunk|leszek|érek
            oda) (csatlakozni|ott lenni|jelen|jönni|ott|) | (csak|) (a|) (szünet|kávészünet) után (tudok|csatlakozom|
            csatlakozok|leszek|érkezem) (csatlakozni|jönni|ott lenni|ott|)
            (az első|a nyitó|a bevezető|az első pár) (részt|órát|blokkot|percet|felét) (sajnos|most|) (ki kell
            hagynom|kihagyom|ki fogom hagyni|lekésem) | ne várjatok (meg|rám) (kések|késni fogok|kezdjetek nélkülem)
            ne várjanak (meg|rám) (kések|késni fogok|kezdjenek nélkülem)
        """,
        Sense.EARLY: """
            (csak|viszont|azonban) # (kor|órakor|tól) (van|lesz|kezdődik) (egy|) (másik|újabb|) (megbeszélésem|
            hívásom|órám|értekezletem|találkozóm|megbeszélés|értekezlet) (..|)
            (csak|) fél (egykor|tizenkettőkor|egyig|tizenkettőig|kettőkor) (rohannom kell|mennem kell|el kell mennem|
            ki kell lépnem|ki kell szállnom|le kell lépnem|lelépek|kilépek|elmegyek|el kell indulnom|indulnom kell|
            búcsúzom) (a|az|) (vonathoz|buszhoz|orvoshoz|oviba|óvodába|iskolába|gyerekért|gyerekekért|dolgozni|
            munkába|) | (#|# kor|fél #|délben|dél körül) (rohannom kell|el kell rohannom|ki kell lépnem|le kell
            lépnem|ki kell szállnom|el kell köszönnöm|el kell mennem) (a|az|) (vonathoz|buszhoz|orvoshoz|oviba|
            óvodába|iskolába|gyerekért|gyerekekért|dolgozni|munkába|)
            csak (az|) (első|elején) (órában|órára|részben|részre|órán|felében|felére|) (tudok|tudunk|leszek|
            leszünk) (ott lenni|részt venni|maradni|jelen lenni|bekapcsolódni|ott|jelen)
            (csak|) (az|) első (órában|órára|felére|részre) (tudok|leszek) (ott|jelen|) (lenni|maradni|)
            (csak|) (az|) (első|délelőtti|elejére|nyitó|kezdő|szünet előtti|bevezető) (részére|részben|részén|felére|
            felében|felén|részhez|blokkra|szakaszra|órára|órában|félórára|részig|szakaszig|# órára|két órára) (csak|
            ) (tudok|tudunk|fogok|fogunk|csatlakozom|jövök|megyek|leszek ott|veszek részt|tudok jönni|tudok
            csatlakozni|tudok részt venni|tudok ott lenni|tudok maradni|maradok|maradni|tudok csak|)
            csak (az elejére|az elején|a szünetig|szünetig|délig|egy órára|egy órát|fél órára|# órára|# percre|# órát|
            az elejét)
            (hamarabb|korábban|előbb|idő előtt|vége előtt|a vége előtt|a végét megelőzően) (el kell|kell|le kell|ki
            kell|) (el|le|) (mennem|mennünk|lépnem|lépnünk|távoznom|távoznunk|kijelentkeznem|kilépnem|kiszállnom|
            hagynom|köszönnöm|búcsúznom|elmennem|elmegyek|távozom|kilépek|lelépek|távozunk|elköszönök|kiszállok|menni|
            távozni|megyek el|lépek ki)
            (el|le|ki) kell (majd|) (mennem|lépnem|köszönnöm|búcsúznom|mennünk|lépnünk|jelentkeznem) (hamarabb|
            korábban|előbb|idő előtt|a vége előtt|egy óra után|az első rész után|a szünetben|a szünet után|)
            (az|a) (első rész|szünet|első óra|megnyitó|első blokk|bevezető|első előadás|szünetben|felénél|
            közepén) (után|) (azonban|viszont|sajnos|majd|) (el kell|le kell|ki kell|) (mennem|lépnem|távoznom|
            távoznom kell|elmegyek|távozom|kilépek|lelépek|köszönnöm|el kell mennem|távoznunk kell|kell mennem|
            kijelentkezem|elköszönök)
            nem (tudok|fogok tudni|fogok|tudunk|maradok|maradhatok|fogunk tudni) .. (végig|a végéig|végéig|a teljes|az
            egész|egészen a végéig|teljes|egész|mindvégig) .. (maradni|ott lenni|részt venni|jelen lenni|ülni|)
            nem (tudom|tudjuk) (végig|végigülni|végignézni|végigkövetni) (maradni|végig|)
            (a|) (végéről|végét|végére|második részről|második felét|csoportmunkáról|csoportmunkát|záró részről|
            zárást|második részét) (sajnos|viszont|azonban|) (lemaradok|kihagyom|nem tudok maradni|le fogok maradni|
            nem tudom|ki kell hagynom|már nem leszek ott|nem maradok)
            nem végig | (végig|mindvégig) (sajnos|) nem (tudok|tudunk) (maradni|ott lenni|jelen lenni|részt venni|)
            egy óra múlva mennem kell | csak egy (órát|órára) (tudok|maradok|leszek) (maradni|ott|)
            (csak|) (az|) (első|nyitó) (részre|részén|blokkra|blokkon|felére|órára|órában) (tudok|tudunk|leszek|
            vagyok) (csak|) (csatlakozni|ott lenni|jelen|jönni|ott|maradni|)
            (csak|) (a|) (kávészünetig|szünetig|délig|fél egyig|tizenegyig|háromnegyed tizenkettőig) (leszek ott|
            leszek|tudok maradni|maradok|vagyok ott|ott leszek|tudok ott lenni)
        """,
        Sense.SOME: """
            (néhány|pár|több|egy pár) .. (hallgatómmal|hallgatóval|diákommal|diákkal|tanítványommal|kollégámmal|
            kollégával|barátommal|önkéntessel|taggal|munkatársammal|növendékemmel)
            (a|az|) <withwhos> (együtt|közösen|)
            (néhány|pár|több|egy pár|számos|egy két|többedmagammal|két három) (kolleg*|diák*|hallgató*|barát*|
            munkatárs*|tanítvány*|tanár*|tag*|ismerős*|önkéntes*|érdeklődő*|fiatal*|gyerek*)
            többedmagammal | többen
            (többen|néhányan|páran|mindannyian|mindnyájan|többen is|néhányan is|páran is) (jövünk|megyünk|
            csatlakozunk|veszünk részt|leszünk|veszünk részt|leszünk ott|részt veszünk|ott leszünk|bekapcsolódunk|)
            (a|az) (teljes|egész|fél) (csapat|osztály|csapattal|osztállyal|tanszék|iroda|család|kollektíva|
            csapatommal|csapatunkkal|csoporttal|vezetőség|tantestület) (jön|jövünk|is|)
            (hozom|hozunk|viszek|viszünk|hozok|viszem|elhozom) (a|az|pár|néhány|magammal|) (csapatot|csapatomat|
            diákjaimat|diákokat|kollégáimat|kollégákat|barátaimat|barátokat|osztályomat|osztályt|diákot|barátot|
            tanítványaimat|ismerőst|kollégát is|hallgatóimat) (is|)
            (én|mi) és (a|) (csapatom|kollégáim|diákjaim|csapat|kollégák|barátaim|munkatársaim) (is|)
        """,
        Sense.INSTEAD: """
            (képvisel|képviselnek|képviseljen) (majd|) (minket|bennünket|engem)
            (minket|bennünket|engem) (képvisel|képviselnek|képviseljen|képviseli|képviselik) | helyettem | helyettünk
            (magam|saját magam|jómagam) helyett | helyettesít | helyettesítsen | helyettesíteni (fog|tud|engem|minket)
            (fog|) helyettesíteni | helyettesítő* | képviseletemben | képviseletünkben
            (a|) (helyemre|helyünkre|nevemben|nevünkben|helyemen|helyünkön) | az én helyemen
            (fog|fogja|fognak|fogják) képviselni | képviselni (fog|fogja|fognak|fogják)
            (képviseli|képviselik|képviselje|képviseljen|képviselné|képviselheti|tudja képviselni|
            képviselhetné) (majd|) (a|az|) (minket|bennünket|engem|céget|intézményt|osztályt|hivatalt|egyesületet|
            iskolát|tanszéket|múzeumot|)
            helyettesíti | helyettesítik
            (képviseletünket|képviseletemet) (látja el|biztosítja|fogja ellátni|veszi át)
            másvalaki (jön|megy|vesz részt|fog)
        """,
        Sense.STEAD: """
            magánszemélyként | magánemberként | saját nevemben | a magam nevében | képviselőjeként
            (helyette|helyettük) én (is|)
        """,
        Sense.REPORT: """
            (azt|) (mondta|mondják|mondja|írta|írja|kérdezi|kérdezte|kérdezik|szerinte|véli|üzeni|üzente|állítja|
            említette) (hogy|nekem|)
            (arra|azt) (kérdezte|kérdezi) hogy | szerintük
        """,
        Sense.EARLIER: """
            (korábban|múltkor|előzőleg|múlt héten|a múlt héten|tegnap|nemrég|előzőekben|eredetileg|először|eleinte|
            előbb|az előbb|legutóbb|régebben|pár napja|a minap|már|bár|habár|noha|jóllehet|ugyan|ugyan korábban|bár
            korábban|bár már|tegnapelőtt|hétfőn|múltkori levelemben|előző levelemben) (azt|) (írtam|mondtam|jeleztem|
            visszaigazoltam|megerősítettem|gondoltam|lemondtam|elfogadtam|ígértem|válaszoltam|úgy volt|jelentkeztem|
            regisztráltam|igent mondtam|nemet mondtam|megígértem|írtuk|jeleztük|visszaigazoltuk|lemondtuk|elfogadtuk|
            úgy tűnt|úgy gondoltam|úgy terveztem|jeleztem nektek|mondtuk|megerősítettük|azt gondoltam|úgy nézett ki|
            még úgy volt|még azt írtam|még azt mondtam|még úgy gondoltam|még nemet mondtam|még igent mondtam|lemondtam
            a részvételt|nemmel válaszoltam|igennel válaszoltam|azt hittem|úgy volt hogy|úgy terveztük|bejelentkeztem|
            igent írtam) (nektek|önöknek|hogy|a részvételemet|a részvételünket|részvételemet|részvételünket|részvételi
            szándékomat|) (hogy|) (nem|) (jövök|megyek|ott leszek|tudok jönni|tudok menni|megyünk|jövünk|tudok részt
            venni|veszek részt|leszek ott|érek rá|részt veszek|csatlakozom|el tudok menni|tudok csatlakozni|tudunk
            részt venni|tudunk menni|részt veszünk|ott leszünk|)
            (azt|) (írtam|mondtam|jeleztem|gondoltam|ígértem|terveztem|hittem|mondtuk|írtuk) (korábban|múltkor|
            előzőleg|a múlt héten|tegnap|múlt héten|először|) hogy (nem|) (jövök|megyek|ott leszek|tudok jönni|tudok
            menni|megyünk|jövünk|tudok részt venni|veszek részt|leszek ott|érek rá|részt veszek|csatlakozom|)
            (a|az|) (előző|korábbi|múltkori|tegnapi|múlt heti|eredeti) (levelem*|levelünk*|üzenetem*|válaszom*|
            válaszunk*|visszajelzésem*|visszaigazolásom*|e mailem*|emailem*|visszaigazolásunk*|visszajelzésünk*|
            lemondásom*|igenem*|nemleges válaszom*) (ellenére|tárgytalan|ellentétben|szemben|)
            (ellentétben|szemben) a korábbiakkal
            (úgy volt|úgy tűnt|úgy terveztem|eredetileg úgy volt) (hogy|) (nem|) (jövök|megyek|ott leszek|tudok jönni|
            tudok menni|részt veszek|csatlakozom|el tudok menni|érek rá|tudok részt venni|leszek ott|)
            (a|) múltkor | eredetileg | tévedésből | véletlenül
        """,
        Sense.ANEW: """
            mégis | mégiscsak | mégsem | mégse
            (közben|időközben|azóta|azonban időközben|de közben|most viszont|most azonban) (kiderült|elmaradt|
            lemondták|törölték|elhalasztották|felszabadult|megváltozott|változott|átgondoltam|úgy alakult|
            felszabadultam|meggondoltam magam|meggyógyultam|rendeződött|megoldódott) ..
            meggondoltam magam | meggondoltuk magunkat
            (megváltoztak|változtak|változott) .. (terveim|tervek|terveink|programom|helyzet|terv)
            (változott|módosult) (a|az) (terv|programom|helyzet|időbeosztásom|órarendem) | helyesbítés | helyesbítek
            pontosítás
            (elmarad|elmaradt|törölték|lemondták|elhalasztották|lefújták|áttették|átrakták|
            elhalasztódott) .. (utazásom|utazás|megbeszélésem|megbeszélés|értekezlet|értekezletem|ülés|vizsgám|vizsga|
            programom|tárgyalás|másik program|konferencia|nyaralás)
            (a|az|) (utazásom|utazás|megbeszélésem|megbeszélés|értekezlet|értekezletem|ülés|vizsgám|vizsga|programom|
            tárgyalás|másik programom|konferencia|nyaralás|másik program|másik megbeszélés|gyűlés|esküvő|egyeztetés|
            órám|kirándulás|ülésünk|kiküldetésem) (közben|időközben|végül|mégis|szerencsére|) (elmarad|elmaradt|
            törölve|lemondták|elhalasztották|lefújták|áttették|átrakták|elhalasztódott|átkerült|elmaradt közben)
            végül (mégis|mégsem|is|) | felszabadult (a|az|) (délelőttöm|napom|időpontom|naptáram|idő|)
            sikerült (szabaddá tennem|elintéznem|elszabadulnom|átszerveznem|átraknom|áttennem|szabaddá tenni|
            átszervezni|megoldanom|megoldani) ..
            (tekintsétek|tekintsék|tekintse) tárgytalannak .. | mégsem tudok | kiderült hogy
        """,
        Sense.OTHER_EVENT: """
            (a|az|) (következő|legközelebbi|másik|jövő évi|tavalyi|múlt évi|tavaszi|őszi|nyári|téli|jövőbeli|jövőbeni|
            későbbi|szeptemberi|októberi|novemberi|júliusi|augusztusi|múltkori|legutóbbi|előző|esti|decemberi|
            márciusi|áprilisi|májusi|soron következő|további|más) (alkalommal|alkalom|alkalomra|alkalmakra|alkalmakon|
            rendezvény*|workshop*|konferenci*|esemény*|események*|találkozó*|program*|képzés*|kiállítás*|fesztivál*|
            tábor*|vásár*|műhely*|műhelyek*|tanulmányút*|előadás*|webinár*|kiállításmegnyitó*|megnyitó*|szeminárium*|
            kurzus*|tanfolyam*|ülés*|gála*|vacsora*|vacsorára|koncert*|edzés*|gyűlés*)
            legközelebb | máskor | jövőre | (egy|) (más|másik) (alkalommal|alkalomkor|időpontban)
            legközelebbi alkalommal | konferenciá* | konferencia | kiállításmegnyitó* | kiállításra | kiállítás
            kiállításon | fesztivál* | megnyitóra | megnyitójára | megnyitóünnepség* | könyvbemutató* | tanulmányút*
            tanulmányi kirándulás* | koncertre | gálára | közgyűlésre | vásárra | táborra | tanfolyamra | kurzusra
            nyári egyetem* | tavaly | tavalyi | a múltkori | múltkori | legutóbbi | ősszel | tavasszal | nyáron
            télen | bálra | bankettre | évfordulóra | vacsorára | nyílt nap* | tárlatmegnyitó* | szimpózium*
            hackathon* | díjátadó* | ünnepségre | bemutatóra | évzáró* | zárókonferenci* | záró konferenci*
            a jövőben | osztálytalálkozó*
            (a|az|) hírlevél*
        """,
        Sense.ASIDE: """
            telefon | telefonom | tablet | laptop | képernyő | wifi
            kamerá* | kamera* | mikrofon* | hangom | videó* | webkamer* | fejhallgat* | hangszór* | csatolmány*
            melléklet* | link | linkek | linket | linkre | linkkel | linkje | linkről | kamera | kamerám | kamerával
            kamerát | mikrofon* | pdf* | fájl* | prezentáci* | diák az előadásból | jelszó* | űrlap* | honlap*
            felvétel* | igazolás* | tanúsítvány* | oklevél* | tolmács* | fordítás* | számla | számlát | számláz*
            regisztráci* | regisztrációs | hangfal* | netem | internetem | laptopom
            csatlakozási (adatok|adatokat|link*|kód*) | belépési (adatok|kód*|link*) | spam | spammappá* | időzóna*
            napirend* | parkol* | fülhallgató* | technikai | hang | jegyzőkönyv* | hozzászólás* | felszólal*
            beszédet mondani | megszólal* | csatolva
            (megnézem|meghallgatom|visszanézem|végignézem|követem) (majd|szívesen|utólag|később|) a (felvételt|videót|
            rögzítést) (utólag|később|majd|)
        """,
        Sense.MOOT: """
            csak (a|az|) (net|internet|áram|kapcsolat|zoom|gép|térerő) (el|meg|le|) (ne|bírja) (szálljon|akadjon|
            menjen el|szakadjon meg|fagyjon le|halkuljon|hagyjon cserben|)
            csak (bírja|tartson ki|legyen) (a|az|) (net|internet|áram)
            mert (különben|máskülönben|másképp|egyébként) elfelejtem
            (különben|máskülönben) (elfelejtem|elfelejtjük|megfeledkezem róla)
            (nehogy|hogy ne) (elfelejtsem|elfelejtsük|lemaradjak|eltévedjek)
            nem (értek|értünk|konyítok) (a|az|) (számítógéphez|zoomhoz|géphez|technikához|internethez|ezekhez a
            kütyükhöz) (de|) | (csak|) beszélni tudok
            (nem|semmi) (lesz|lenne|van|látom) (semmi|) (akadálya|akadály|gond|probléma|baj) (nálam|nálunk|részemről|
            részünkről|vele|)
            nem okoz (gondot|problémát)
            (nem|semmi|nincs) (gond|probléma|baj|akadály|akadálya|para|gáz|ellenvetés|kizáró ok|ellenvetésem|
            kifogásom) (nekem|számomra|vele|ezzel|rá|a dátummal|az időponttal|az online formával|az online|)
            (nem|semmi sem|semmi nem) (számít|gátol|akadályoz|akadályozhat meg|tarthat vissza) (meg|) (benne|)
            nem (baj|probléma|gond|zavar|zavarna) (hogy|ha|)
            (ha|amennyiben) (lehet|lehetséges|nem baj|nem gond|nem probléma|megengedik|megengeditek|megengedi|nem túl
            késő|még nem késő|van még hely|van még szabad hely|akad még hely|még van hely|jól értem|jól értettem|jól
            tudom|nem tévedek|szabad|szabad kérnem|nem okoz gondot|nem zavarok|ön is|önöknek is megfelel|nektek is jó|
            nektek is megfelel|szükséges|kell|igény van rá|még lehet|nem haragszotok|befértek|beférek|fogadtok|beenged
            a zoom|beengedtek|nem nagy kérés|nem teher|nem túl nagy kérés|kérhetem|kérhetek ilyet|egy mód van rá|
            módotokban áll|módjukban áll|van rá mód|van rá lehetőség) (még|)
            (szívesen|) fogadnak | esik vagy fúj | ha esik ha fúj | ha törik ha szakad
            bármi (is|) (lesz|történik|jön közbe) | minden áron | mindegy | nem is kérdés | nem kérdés | semmi kétség
            kétség sem fér hozzá | (kétség|gond|akadály) nélkül | vita nincs | nem felejtem el | nem felejtek el
            ne aggódj* | ne aggódjatok
            nincs (kamerám|mikrofonom|kérdésem|kérdésünk|ételallergiám|további kérdésem|más kérdésem|webkamerám|
            hozzáfűznivalóm|külön kérésem|zoomom)
            kamera nélkül | mikrofon nélkül | nem csak | nemcsak | nem utolsósorban | nem sokára | nem túl | nem rossz
            nem semmi
            nem (ismerem|ismerjük|használtam|használok|vagyok jártas|vagyok profi|értek) (még|a|annyira|) (zoomot|a
            zoomot|zoom|technikához|számítógéphez|)
            ha nem is (végig|kamerával) | mit sem változtat | (ne|nem) (gondoljatok|gondoljanak) rosszra
            nem volt (kérdés|kérdéses) | ha minden igaz
            (nem|soha nem|sose) (bántam|bántuk|csalódtam|csalódtunk) (meg|) | ha (már|) online
            (nem|sem) kell (kétszer mondani|győzködni|noszogatni|könyörögni|bátorítani|rábeszélni|sokat győzködni)
            nem kellett (kétszer mondani|sokat gondolkodnom|győzködni|gondolkodnom) | nem kell visszaigazolni
            (nincs|nem volt|nem lesz) más programom | nincs semmi (más|) programom | nincs más dolgom
            nem kell (dolgoznom|mennem|tanítanom) (aznap|akkor|)
        """,
        Sense.NOT: """
            nem tudom | nem tudjuk | nem | ne | sem | se | soha | sose | sosem | sehogy | sehogyan | senki | senkit
            nincs | nincsen | nincsenek | sincs | sincsen | nélkül | nemigen | mégsem | mégse | semmi | semmit
            semmiképp | semmiképpen | egyikünk sem | nen | sehol | egyikőnk sem | nm | aligha
        """,
        Sense.CAN: """
            tudok | tudunk | módomban | módunkban | lehetőségem | lehetőségünk | képes vagyok | képesek vagyunk
            szabad vagyok | szabadok vagyunk | szabad leszek | szabadok leszünk | van időm | időm van | lesz időm
            bírok | (el|be|) tudom (intézni) | meg tudom oldani | meg tudjuk oldani | lehetőség nyílik
            lehetséges (számomra|nekem|) | ráérünk mi | (a|) (délelőttöm|napom|délelőtt|nap) (szabad|üres)
            van (rá|) módom | alkalmam nyílik | szabad a (délelőttöm|napom)
        """,
        Sense.CANNOT: """
            (nem|sem|se) (tudok|tudunk|birok|bírok|tudk|tudunk mi)
            (nem áll|nem áll sajnos|sajnos nem áll) (módomban|módunkban) | képtelen (vagyok|) | képtelenek (vagyunk|)
            akadályoztatva (vagyok|vagyunk) | akadályoztatásom miatt | akadályoztatásunk miatt
            (meg vagyok|) akadályozva | nem (tudom|tudjuk) (megoldani|vállalni|elfogadni)
        """,
        Sense.WILL: """
            fogok | fogunk | leszek | leszünk | kívánok | kívánunk | szándékozom | szándékozunk | szándékomban áll
            szándékunkban áll | akarok | akarunk | óhajtok | (fogom|fogjuk) | tervezek | tervezem | tervezzük
            hajlandó vagyok | készülök | készülünk | szándékozok | tervezünk
        """,
        Sense.ATTEND: """
            <inf> | részt | reszt | részvétel | részvételt | részvételem | részvételemet | részvételünk
            részvételünket | részvételemről | jelenlét | jelenlétem | jelenlétünk | jelenlétemet | jelenlétünket
            jelen | jelentkezésem | jelentkezésünket | jelentkezésemet | részvételi szándékom*
            részvételi szándékunk* | csatlakozás | részvételről | jelenlétről | lenni | csatlakozásom | csatlakozásunk
            részvételre | résztvenni
        """,
        Sense.COME: """
            <come>
            (visszajelzek|visszajelzünk|jelzem|válaszolok|válaszom|a válaszom) (hogy|) (ott leszek|ott leszünk|jövök|
            jövünk|megyek|megyünk|részt veszek|részt veszünk|csatlakozom|csatlakozunk)
            (rajta|rákapcsolódva|bent|benn|fent) (leszek|leszünk) (a|) (vonalon|vonalban|zoomon|hívásban|hálón|neten|
            linken)
            elérhető (leszek|leszünk) (online|a zoomon|a megadott linken) | (tudok|tudunk) (jönni|jőni)
            (a|) (jelzett|megadott|megjelölt|kiírt) (időpontban|órában|időben) (elérhető|jelen|online|ott|gép előtt|a
            gép előtt|zoomon) (leszek|leszünk)
            (ott vagyok|ott leszek|ott ülök) (már|majd|) (a|) (gépnél|gép elé|képernyő elé|képernyőhöz|laptop elé|gép
            előtt|képernyő előtt|monitor elé) | (meghallgatom|végighallgatom|figyelemmel kísérem|követem) (a|az|
            ) (műhelyt|előadásokat|beszélgetést|eseményt|programot|workshopot) (online|)
        """,
        Sense.COMES: "<comes>",
        Sense.CONFIRM: """
            megerősítem | megerősítjük | visszaigazolom | visszaigazoljuk | igazolom | igazoljuk
            (szeretném|szeretnénk) (megerősíteni|visszaigazolni|igazolni) | elfogadom | elfogadjuk | megerősíteném
            megerősítenénk | visszaigazolnám | vállalom | vállaljuk
            (megerősíteni|visszaigazolni|elfogadni) (szeretném|szeretnénk|tudom|tudjuk|kívánom|kívánjuk)
            (meg|) (tudom|tudjuk) (erősíteni|megerősíteni|visszaigazolni) | konfirmálom | confirmálom | megerősítve
            leigazolom | elfogadva
        """,
        Sense.DECLINE: """
            lemondom | lemondjuk | visszamondom | visszamondjuk | visszavonom | visszavonjuk | visszautasítom
            visszautasítjuk | elutasítom | elutasítjuk | lemondanám | lemondanánk | le (szeretném|szeretnénk) mondani
            vissza (szeretném|szeretnénk) (mondani|vonni)
            (szeretném|szeretnénk) (lemondani|visszamondani|visszavonni) | visszalépek | visszalépünk | lemondok
            lemondunk | mondom le | mondanám le
            (kérem|kérjük) (töröljék|törölje|törölni|sztornózni) (a|) (jelentkezésemet|jelentkezésünket|részvételemet|
            regisztrációmat|részvételünket|regisztrációnkat)
            (töröljétek|töröljék|töröld) .. (jelentkezésemet|jelentkezésünket|részvételemet|regisztrációmat|
            részvételünket|regisztrációnkat)
            elhárítom | vissza kell (mondanom|vonnom|mondanunk|vonnunk) | le kell mondanom | le kell mondanunk
            (vissza|le) (vagyok kénytelen|kell sajnos) (mondani|mondanom|vonni)
        """,
        Sense.WISH: """
            (részt|jelen|ott|el|be) (nagyon|is|) (szeretnék|szeretnénk) .. (venni|lenni|menni|jönni|kapcsolódni|
            csatlakozni) | szeretnék | szeretnénk | szeretném | szeretnénk mi | <would> | kedvem (lenne|volna|van)
            (nagyon|) (szívesen|örömmel) <would> | örülnék | örülnénk | jó lenne | jó volna | érdekelne | érdekel
            vágyom rá | akartam | szerettem volna én | kíváncsi lennék rá | gondolkodom rajta | tetszene
        """,
        Sense.MISSED: """
            (nagyon|de|igazán|annyira|úgy|pedig|pedig nagyon|) (szívesen|örömmel|szerettem|szerettünk|jó|örültem|
            örültünk) .. (lett volna|lettünk volna|lettem volna|volna|mentem volna|jöttem volna|vettem volna részt|
            csatlakoztam volna|mentünk volna|jöttünk volna|vettünk volna részt) .. (ott lenni|részt venni|menni|jönni|
            csatlakozni|elmenni|eljönni|)
            (mentem|jöttem|csatlakoztam|ott lettem|bekapcsolódtam|mentünk|jöttünk|csatlakoztunk|ott lettünk|elmentem|
            részt vettem|részt vettünk|eljöttem) volna
            (szerettem|szerettünk) .. volna
            bárcsak (ott lehetnék|mehetnék|jöhetnék|el tudnék menni|részt vehetnék|ott lehetnénk|tudnék menni|el
            tudnék jönni)
            (sajnálom|sajnáljuk|bánom) hogy (lemaradok|lemaradunk|kihagyom|ki kell hagynom|kimaradok|nem lehetek ott|
            nem lehetünk ott|nem vehetek részt|nem vehetünk részt)
            de jó lett volna | jó lett volna (ott lenni|részt venni|)
        """,
        Sense.DOUBT: """
            biztos (szívesen|örömmel|menne|jönne|eljönne|érdekelné|elmenne|részt venne|csatlakozna) | talán | esetleg
            valószínűleg | valszeg | valszleg | alighanem | feltehetőleg | feltehetően | várhatóan | előreláthatólag
            előreláthatóan | elvileg | elméletileg | elvben | remélhetőleg | remélem | reméljük | lehet | lehet hogy
            szerintem | azt hiszem | gondolom | úgy gondolom | úgy néz ki | úgy tűnik | úgy fest | bizonytalan
            bizonytalanul | kétlem | kétséges | kérdéses | lehetséges | lehetőleg | lehetőség szerint | igyekszem
            igyekszünk | megpróbálok | megpróbálunk | próbálok | próbálunk | hátha | netán | netalán | e | vicc
            csak vicceltem | viccelek | tippre | jó eséllyel | eséllyel | sanszos | vélhetően | vélhetőleg | állítólag
            feltételesen | ideiglenesen | majdnem | félek hogy | bízom benne | bízunk benne | elképzelhető | kb biztos
            majdnem biztos | szinte biztos | szinte biztosan
        """,
        Sense.IF: """
            ha | hogyha | amennyiben | hacsak | feltéve (ha|hogy|) | feltéve hogyha | abban az esetben (ha|)
            attól függ | attól függően | kivéve ha | különben | ha csak | azzal a feltétellel | feltétel* | akkor ha
            csak akkor ha | csak akkor | ha minden (jól megy|jól alakul|összejön|a tervek szerint alakul|igaz és)
            (jóváhagyása|engedélye|visszajelzése) esetén | függvényében | ha esetleg | mihelyt | hátha
        """,
        Sense.BUT: """
            de | azonban | viszont | ám | ugyanakkor | ellenben | hanem | bár | noha | habár | jóllehet
            mindazonáltal | ennek ellenére | mindennek ellenére | csakhogy | ámde | de viszont | ámbár | mégis
            mégiscsak | kivéve hogy | pedig
        """,
        Sense.BECAUSE: """
            mert | mer | mivel | ugyanis | hiszen | mivelhogy | ezért | emiatt | így | úgyhogy | úgy hogy | ezáltal
            tekintettel (arra|) (hogy|) | tekintve (hogy|) | lévén (hogy|) | minthogy | ezért hogy | amiatt | hisz
            tehát | következésképp | merthogy | okából | ennélfogva | pont ezért | éppen ezért | így aztán
        """,
        Sense.AND: """
            és | meg (a|az|egy|én|mi|még) | meg | illetve | valamint | s | plusz | továbbá | ill | & | + | is és
        """,
        Sense.ME: """
            (hivatalunk|intézményünk|cégünk) is | én | mi | magam | jómagam | mi magunk | személyesen | alulírott
            a magam részéről | mindketten mi | én magam | <our> | én is | mi is | jómagam is | egymagam
        """,
        Sense.YOU: "te | ti | ön | önök | maga | maguk",
        Sense.OTHERS: """
            (a|az|egy|másik|egyik|) (kedves|) <person> (is|)
            (a|az|egy|egyik|) (kedves|) <withwho> (együtt|közösen|) (is|) | (a|az|) <withwhos> (együtt|közösen|)
        """,
        Sense.ORG: """
            cég | cége | vállalat | vállalkozás | vállalkozása | *hivatal | *hivatala | *hivatalának | hivatal*
            intézmény | intézet | intézete | *egyesület | *egyesülete | egyesület* | *szervezet | szervezete
            alapítvány* | *alapítvány | *alapítványa | *múzeum | *múzeuma | múzeum* | *iskola | *iskolája | iskola
            egyetem | egyetemé | *egyeteme | tanszék | tanszéke | önkormányzat* | *önkormányzata | iroda | irodája
            kamara | kamarája | kamarának | *kamara | iparkamara* | kereskedelmi és iparkamara* | szövetkezet
            *szövetkezet | *szövetkezete | *szövetsége | szövetség | könyvtár | *könyvtár | *könyvtára | klub | *klub
            társaság | *társaság | *társasága | kft | rt | zrt | nyrt | bt | srl | sa | pfa | stúdió | galéria
            színház | *színház | líceum | *líceum | gimnázium | *gimnázium | kollégium | *kollégium | óvoda | akadémia
            minisztérium | *minisztérium | központ | *központ | *központja | ügynökség | *ügynökség | *ügynöksége
            pékség | szálloda | panzió | étterem | vendéglő | bolt | tanács | tanácsa | megyei tanács
            polgármesteri hivatal* | városháza | plébánia | gyülekezet | inkubátorház | coworking | műhelyközösség
            osztálya | *osztály | *igazgatóság | igazgatóság | nyomda | manufaktúra | céh | fióktelep | kar | kara
        """,
        Sense.TITLE: """
            dr | prof | ifj | id | özv | tisztelendő | docens | adjunktus | mérnök | ing | phd | doktor | professzor
            professzornő | úr | úrnak | asszony | asszonyt | asszonnyal | urat | úrral | hölgyet | néni | bácsi
            kolléganőnk | kollégánk | kolléganőm | kollégám | kolléganőt | kollégát | kolléganőmet | kollégámat
            kolléganőnket | kollégánkat | igazgatónő | titkárnő | tanárnő | főtanácsos | ügyvezető | igazgatóhelyettes
            munkatársunk | munkatársam | munkatársunkat | munkatársamat | munkatársnőnk | főkönyvelő | szakreferens
            szaktanácsadó | alelnökünk | alelnök | elnökünk | igazgatónk | igazgatóhelyettesünk | titkárunk
            csoportvezető | projektvezető | asszisztens
        """,
        Sense.SEND: """
            (hogy|) (ki|kik|kit|melyikünk|melyik kolleg*|hányan) (tud|tudnak|fog|fognak|megy|jön|mehet|jöhet|menjen|
            vesz|vesznek|tudunk|tudjuk|küldünk|lesz|vehet|csatlakozik|képviseli|képvisel)
            (delegálom|delegáljuk|delegálok|delegálunk|kijelölöm|kijelöljük|jelölöm ki|jelöljük ki|megbízom|megbízzuk|
            megbíztam|megbíztuk|kijelöltem|kijelöltük|delegáltam|delegáltuk|delegálja|jelöli ki|bízzuk meg|bízom meg|
            nevezem meg|nevezzük meg|megneveztük|átadom a helyem|átadom a helyemet|delegálnám|delegálnánk|szeretném
            delegálni|szeretnénk delegálni|fogjuk delegálni|fogom delegálni|tudunk delegálni) (majd|)
            <sends> (a|az|egy|egyik|majd|) <personacc> | <personacc> <sends>
            (a|az|) (részvétellel|képviselettel|képviseletünkkel) (megbízom|megbízzuk|bízom meg|bízzuk meg|megbíztuk|
            megbíztam)
        """,
        Sense.BRING: """
            (a|az|egy|egyik|) (kedves|) <withwho> (együtt|közösen|) (is|) | hozom | hozok | hozunk | hozzuk | elhozom
            elhozzuk | viszem | viszek | elviszem | visszük | viszünk
            magammal (hozom|viszem|hozok|viszek|vinném|hoznám) | hozom magammal | hoznám | hoznék | hoznánk | elhoznám
            elhozok | elhoznék | együtt | közösen | társaságában | kíséretében | kiegészülve | elkísér | elkísérne
            velem (jön|lesz|tart) | velem együtt | velünk (jön|lesz|tart) | beülne mellém
        """,
        Sense.PEOPLE: """
            fő | fős | fővel | személy | személlyel | ember | emberrel | résztvevő | résztvevővel | résztvevőt
            kolléga | kollégával | hely | helyet | főre | közülünk | tőlünk | embert
            (részéről|nevében|képviseletében|színeiben|megbízásából)
            <our> (részéről|nevében|képviseletében|színeiben)
            (a|az|) (megyei|városi|helyi|) (hivatal|intézmény|egyesület|cég|múzeum|iskola|kamara|könyvtár|alapítvány|
            önkormányzat|egyetem|tanszék|iroda|osztály|szervezet|szövetség|polgármesteri hivatal|intézet|csapat|
            társaság|szövetkezet|vállalat|líceum|gimnázium|tanács|főosztály|közösség|klub|színház|galéria) (részéről|
            nevében|képviseletében|színeiben)
        """,
        Sense.EVENT: """
            (a|az|ezen a|ezen az|erre a|az említett|ezt a|ez a|ezen|az önök|) (június 10|# i|fent említett|fenti|
            említett|tárgyban szereplő|tárgybeli|soron lévő|szóban forgó|június 10 i|) (online|virtuális|zoomos|
            szakmai|nemzetközi|közös|helyi|szerdai|júniusi|délelőtti|) <event>
            online | zoomon | zoomban | a zoomon | zoomolni | interneten | interneten keresztül | online formában
            virtuálisan | (a|) teljes (időtartam*|idő|idejére|program*|délelőtt*|rendezvény*)
            (az elejétől|elejétől|az elejétől egészen) a végéig | elejétől végig | végig | mindvégig | a végéig
            az egész (program*|idő*|esemény*|délelőtt*|rendezvény*|workshop*) | távolról | képernyőn keresztül
            videón keresztül | alkalmukon | alkalmatokon | munkacsoport* | csoportmunká*
            (a|az|) (megnyitó*|nyitány*)
        """,
        Sense.THEN: """
            aznap | akkor | aznap délelőtt | akkorra | aznapra
            azon a (napon|délelőttön|szerdán|reggelen|délutánon|héten|dátumon)
            (a|) (jelzett|megadott|megjelölt|említett|kitűzött|adott|meghirdetett|fenti|kijelölt|javasolt|tervezett|
            szóban forgó|kiírt|ezen|ebben az|abban az|az|ez az) (időpontban|napon|időpontra|dátumon|órában|dátumkor|
            időpont|napra|dátum|dátumra|időben|idősávban|időszakban|héten|dátumot|időpontot)
            (pont|éppen|épp|pontosan|ugyanakkor|ugyanaznap|ugyanazon a napon|pont akkor|épp akkor|éppen akkor|pont
            aznap|épp aznap|éppen aznap|pont arra a napra|épp azon a napon|ugyanabban az időpontban|ugyanarra az
            időpontra)
            ezen a (napon|délelőttön|héten|dátumon|szerdán|szerdai napon)
            abban az (időben|időpontban|idősávban|órában) | ebben az (időben|időpontban|idősávban)
            arra a (napra|délelőttre) | (ez|az) az időpont | ez a (nap|dátum) | (az|) időpont | (a|) dátum | egész nap
            egész délelőtt | (a|az) (egész|) délelőttöt | délelőtt | az a (nap|délelőtt) | azidőtájt | arra az időre
            arra az időpontra | (az|ezt az|a) időpontot | akkortájt | ezekben a napokban
        """,
        Sense.OTHER_TIME: """
            holnap | holnapután | tegnap | tegnapelőtt | jövő héten | jövő hét | jövő hónapban | múlt héten | ma
            ma este | most este | másnap | előző nap | a hét végén | hétvégén | következő héten | ezen a hétvégén
            este | délután | reggel | máskor | előző héten | később | korábban | nyáron | ősszel | éjszaka
            rákövetkező nap*
        """,
        Sense.JOIN: """
            esem be | beesek | befutok | futok be | bezuhanok | beesem
            <inf> | <come> | # (után|óra után|órától|től|tól) | (csak|) (után|től|tól)
            (tudok|tudunk|fogok) (csatlakozni|becsatlakozni|bekapcsolódni|belépni|jönni|menni) | érkezem | érkezünk
            befutok | bejövök | érek oda | érek be | csatlakozni | belépni | bekapcsolódni | szabadulok | végzek
            leszek szabad
        """,
        Sense.LEAVE: """
            (el|le|ki|) kell (mennem|lépnem|távoznom|mennünk|rohannom|indulnom|ugranom) (egy|a|az|egy másik|
            ) (tárgyalásra|megbeszélésre|órára|orvoshoz|dolgozni|műszakra|értekezletre|munkába|fogorvoshoz|ülésre|
            vizsgára|iskolába|óvodába|a gyerekért|gyerekekért|gyerekért|vonathoz|buszhoz)
            (el|le|ki|) kell (menjek|menjünk|lépjek|lépjünk|induljak|rohanjak|szálljak)
            muszáj (menjek|mennem|lelépnem|elmennem|eljönnöm|kilépnem)
            (el|le|ki|) kell (majd|) (mennem|lépnem|mennünk|lépnünk|köszönnöm|távoznom|indulnom|búcsúznom|
            jelentkeznem|szállnom|rohannom|futnom|hagynom|távoznunk)
            (mennem|távoznom|indulnom|lelépnem|kilépnem|elmennem|rohannom|kijelentkeznem|kiszállnom|elköszönnöm|
            elbúcsúznom|távoznunk|mennünk|indulnunk|lépnem|elindulnom) (is|) (kell|muszáj|)
            kilépek | lelépek | távozom | távozunk | távozok | kijelentkezem | maradok | maradunk | tudok maradni
            maradni | (tudok|tudunk) maradni | # ig | # (előtt|óráig) | előtt | délig | ig
            el (fogok|fogunk) (menni|köszönni) | (ki|le) (fogok|fogunk) lépni | kiszállok | elköszönök | elrohanok
            továbbállok
        """,
        Sense.ONLY: """
            csak | csupán | kizárólag | részben | csakis | csak részben | félig | részlegesen | egy részét
            egy részére | egy részén | egyedül csak | kivéve | kivételével | mindössze
        """,
        Sense.FILL: """
            mindannyiunk nevében | mindenki nevében | mindannyiunk | mindnyájunk
            (a|az|) (unokám|lányom|fiam|férjem|feleségem|saját|) (telefonjáról|telefonomról|telefonról|telefonján|
            gépéről|gépemről|laptopjáról|laptopomról|tabletjéről|tabletomról|számítógépéről|számítógépemről)
            (a|az|) (kultúráról|turizmusról|örökségről|vállalkozásról|vállalkozásokról|fővárosokról|kézművességről|
            kisvállalkozásokról) | (a|az|) (kertből|konyhából|teraszról|erkélyről|kanapéról|fotelből|műhelyből|
            irodából|boltból|könyvtárból|faluból|otthonomból)
            ezek | azok | ezeket | azokat | olyat | ugyanaz | ugyanez | ugyanazt | ugyanolyan | ugyanilyen | akit
            akivel | amiben | valamit | valahol | bárki | bármit | mindegyik | mindkét | mindkettő | többi | őket
            nekik | rád | rájuk | tőled | hozzád | nálad | rólam | rólunk | érted | értetek | bennem | bennünk
            bennetek | magának | maguknak | magukat | gyakran | lassan | hirtelen | nehezen | valahogyan | főleg
            valójában | komolyan | közvetlenül | ingyen | melegen | felett | között | végett | óta | amikor | jók
            nagyok | régi | öregek | öregeket | szépek | érdekesek | készek | készen | boldogok | büszke
            európai | kulturális | igazi | valódi | egyszerű | hosszú | hetek | éve | ideje
            helyen | faluban | falusi | témát
            tapasztalatait
            telefonján | telefonjáról | telefonomról | telefonról | gépéről
            gépemről | tabletjéről | kávémat
            teával
            látok | látunk | hall | hallunk | hallani | érzek | tanulok
            tanulunk | tanulni | segítek | segít | támogatjuk | szeretek | szeretem | szeretjük | figyelek
            követem | megosztani | megismerni | főzök | unokámé
            unokám telefonjáról
            teraszról | erkélyről | konyhából | kertből | kanapéról
            lelkesedéssel | kíváncsisággal | érdeklődéssel | egyhangúlag | megszavazta | megszavaztuk
            hagyományok | kézműves | kézművesek | kultúrát
            kulturális főváros | fővárosok | vállalkozások | vállalkozók
            kisvállalkozás* | közösségek | partnerek | jó gyakorlat | jó gyakorlatok
            jó gyakorlatokat
            brigáddal | naptáramban | naptáromban | listára | a listára | a listájukra | panziótól | panzióból
            a panziótól | műhelytől | a műhelytől | üzemből | gyárból | műszakban | objektív | okok | es | bá
            néni | bácsi | kedveském | lelkem | drágám | aranyoskám | komám | cimbora | hé | dehogynem | kolleginák
            megint csak | úgyszólván | szívből | tiszta szívből | teljes szívvel | szívvel lélekkel | nagy nagy
            örömest | a legnagyobb | örömteli | lelkesülten | természetesen is | végig | elejétől a végéig
            az elejétől | a végéig | végestelen végig | teljes időtartamban | teljes időtartamára
            teljes programon | a teljes programon | az elejétől a végéig | perctől percig | pontosan tízkor
            hajszálpontosan | pontban | pontban tízkor | kávéval | egy kávéval | kávémmal | bögre kávéval
            jegyzetfüzettel | zárójelben legyen mondva | ha már így | ahogy ígértem | ahogy megígértem
            ígéretemhez híven | ígéretünkhöz híven
            jelen (pillanatban|helyzetben|állás szerint) | pillanatnyilag | e pillanatban | időszakban
            (részt|) (vegyek|vegyünk|vehessek|vehessünk) | (ott|jelen|) (legyek|legyünk|lehessek|lehessünk)
            (el|) (jöjjek|jöjjünk|menjek|menjünk|mehessek|jöhessek) | elmenjek | eljöjjek | csatlakozzam
            csatlakozzak | csatlakozhassak | bekapcsolódjam | bekapcsolódhassak | inkább | jelenlegi
            jelenlegi helyzetben | folyamatos | aktuális | nagymértékű | nagyfokú | jelentős | rengeteg | élni | tudni
            közül | közülünk | köreinkből | tagságunk | *ból | *ből | *ról | *ről | *ként | otthonról | irodából
            telefonról | gépről | munkahelyről | autóból | vonatról | tanszékről | laptopról | mobilról
            az a helyzet (hogy|) | a helyzet az (hogy|) | az van (hogy|) | arról van szó (hogy|) | azért | emiatt
            addig | előtte | utána | azután | aztán | azóta
            lehet (utólag|majd|még|újra|is|otthonról|online|) (*zni|*tni|*lni|*dni|*sni|*gni|*rni|*nni)
            (meg|le|fel|vissza|el|át) lehet (*zni|*tni|*lni|*dni|*sni|*gni|*rni)
            (már|) (megbeszéltem|egyeztettem|megkérdeztem|megnéztem|leegyeztettem|elintéztem|elrendeztem|
            megszerveztem) | elenged | elengedett | elengedtek | elengednek | hozzám | hozzánk | köztetek | közétek
            közénk | közöttünk | köztünk | mellém | mellénk | amelynek | aminek | melynek | amelyért | amiért | akinek
            amivel | amiről | amelyről | az egészet | egészet | vele | velük | nála | náluk | arról is | hozzájuk is
            biza | bizony | há | osztán | oszt | es | münk | jövő | ebbe | abba | ebben | ezekre | ezekbe | azokra
            hejszen | merthogy is | immár is | tényleg is | elvégre | alkalmával | keretében | során | közben | ahhoz
            afféle | szoktam | délelőttöt | ráérően | nagyra | hozzátok is | ezerrel | ezerfelé | gond nélkül
            gyertek | haj | jaj de | de jó | juj | ajaj | apropó | ha már | biztató | lelkesítő | cégünket | cégünktől
            cégünkből | cégünknél | cégünkről | cégünknek | cégünkben | cégünkre | vállalatunkat | vállalatunktól
            vállalatunkból | vállalatunknál | vállalatunkról | vállalatunknak | vállalatunkban | vállalatunkra
            vállalkozásunkat | vállalkozásunktól | vállalkozásunkból | vállalkozásunknál | vállalkozásunkról
            vállalkozásunknak | vállalkozásunkban | vállalkozásunkra | hivatalunkat | hivatalunktól | hivatalunkból
            hivatalunknál | hivatalunkról | hivatalunknak | hivatalunkban | hivatalunkra | intézményünket
            intézményünktől | intézményünkből | intézményünknél | intézményünkről | intézményünknek | intézményünkben
            intézményünkre | intézetünket | intézetünktől | intézetünkből | intézetünknél | intézetünkről
            intézetünknek | intézetünkben | intézetünkre | egyesületünket | egyesületünktől | egyesületünkből
            egyesületünknél | egyesületünkről | egyesületünknek | egyesületünkben | egyesületünkre | szervezetünket
            szervezetünktől | szervezetünkből | szervezetünknél | szervezetünkről | szervezetünknek | szervezetünkben
            szervezetünkre | alapítványunkat | alapítványunktól | alapítványunkból | alapítványunknál
            alapítványunkról | alapítványunknak | alapítványunkban | alapítványunkra | múzeumunkat | múzeumunktól
            múzeumunkból | múzeumunknál | múzeumunkról | múzeumunknak | múzeumunkban | múzeumunkra | iskolánkat
            iskolánktól | iskolánkból | iskolánknál | iskolánkról | iskolánknak | iskolánkban | iskolánkra
            egyetemünket | egyetemünktől | egyetemünkből | egyetemünknél | egyetemünkről | egyetemünknek
            egyetemünkben | egyetemünkre | tanszékünket | tanszékünktől | tanszékünkből | tanszékünknél
            tanszékünkről | tanszékünknek | tanszékünkben | tanszékünkre | karunkat | karunktól | karunkból
            karunknál | karunkról | karunknak | karunkban | karunkra | önkormányzatunkat | önkormányzatunktól
            önkormányzatunkból | önkormányzatunknál | önkormányzatunkról | önkormányzatunknak | önkormányzatunkban
            önkormányzatunkra | osztályunkat | osztályunktól | osztályunkból | osztályunknál | osztályunkról
            osztályunknak | osztályunkban | osztályunkra | irodánkat | irodánktól | irodánkból | irodánknál
            irodánkról | irodánknak | irodánkban | irodánkra | kamaránkat | kamaránktól | kamaránkból | kamaránknál
            kamaránkról | kamaránknak | kamaránkban | kamaránkra | szövetkezetünket | szövetkezetünktől
            szövetkezetünkből | szövetkezetünknél | szövetkezetünkről | szövetkezetünknek | szövetkezetünkben
            szövetkezetünkre | könyvtárunkat | könyvtárunktól | könyvtárunkból | könyvtárunknál | könyvtárunkról
            könyvtárunknak | könyvtárunkban | könyvtárunkra | közösségünket | közösségünktől | közösségünkből
            közösségünknél | közösségünkről | közösségünknek | közösségünkben | közösségünkre | csapatunkat
            csapatunktól | csapatunkból | csapatunknál | csapatunkról | csapatunknak | csapatunkban | csapatunkra
            csoportunkat | csoportunktól | csoportunkból | csoportunknál | csoportunkról | csoportunknak
            csoportunkban | csoportunkra | műhelyünket | műhelyünktől | műhelyünkből | műhelyünknél | műhelyünkről
            műhelyünknek | műhelyünkben | műhelyünkre | üzletünket | üzletünktől | üzletünkből | üzletünknél
            üzletünkről | üzletünknek | üzletünkben | üzletünkre | boltunkat | boltunktól | boltunkból | boltunknál
            boltunkról | boltunknak | boltunkban | boltunkra | pékségünket | pékségünktől | pékségünkből
            pékségünknél | pékségünkről | pékségünknek | pékségünkben | pékségünkre | szállodánkat | szállodánktól
            szállodánkból | szállodánknál | szállodánkról | szállodánknak | szállodánkban | szállodánkra
            ügynökségünket | ügynökségünktől | ügynökségünkből | ügynökségünknél | ügynökségünkről | ügynökségünknek
            ügynökségünkben | ügynökségünkre | stúdiónkat | stúdiónktól | stúdiónkból | stúdiónknál | stúdiónkról
            stúdiónknak | stúdiónkban | stúdiónkra | társaságunkat | társaságunktól | társaságunkból | társaságunknál
            társaságunkról | társaságunknak | társaságunkban | társaságunkra | klubunkat | klubunktól | klubunkból
            klubunknál | klubunkról | klubunknak | klubunkban | klubunkra | szövetségünket | szövetségünktől
            szövetségünkből | szövetségünknél | szövetségünkről | szövetségünknek | szövetségünkben | szövetségünkre
            igazgatóságunkat | igazgatóságunktól | igazgatóságunkból | igazgatóságunknál | igazgatóságunkról
            igazgatóságunknak | igazgatóságunkban | igazgatóságunkra | központunkat | központunktól | központunkból
            központunknál | központunkról | központunknak | központunkban | központunkra | családunkat | családunktól
            családunkból | családunknál | családunkról | családunknak | családunkban | családunkra | társulatunkat
            társulatunktól | társulatunkból | társulatunknál | társulatunkról | társulatunknak | társulatunkban
            társulatunkra | líceumunkat | líceumunktól | líceumunkból | líceumunknál | líceumunkról | líceumunknak
            líceumunkban | líceumunkra | kollégiumunkat | kollégiumunktól | kollégiumunkból | kollégiumunknál
            kollégiumunkról | kollégiumunknak | kollégiumunkban | kollégiumunkra | gimnáziumunkat | gimnáziumunktól
            gimnáziumunkból | gimnáziumunknál | gimnáziumunkról | gimnáziumunknak | gimnáziumunkban | gimnáziumunkra
            óvodánkat | óvodánktól | óvodánkból | óvodánknál | óvodánkról | óvodánknak | óvodánkban | óvodánkra
            céhünket | céhünktől | céhünkből | céhünknél | céhünkről | céhünknek | céhünkben | céhünkre
            munkaközösségünket | munkaközösségünktől | munkaközösségünkből | munkaközösségünknél | munkaközösségünkről
            munkaközösségünknek | munkaközösségünkben | munkaközösségünkre | vezetőségünket | vezetőségünktől
            vezetőségünkből | vezetőségünknél | vezetőségünkről | vezetőségünknek | vezetőségünkben | vezetőségünkre
            elnökségünket | elnökségünktől | elnökségünkből | elnökségünknél | elnökségünkről | elnökségünknek
            elnökségünkben | elnökségünkre | galériánkat | galériánktól | galériánkból | galériánknál | galériánkról
            galériánknak | galériánkban | galériánkra | plébániánkat | plébániánktól | plébániánkból | plébániánknál
            plébániánkról | plébániánknak | plébániánkban | plébániánkra | gyülekezetünket | gyülekezetünktől
            gyülekezetünkből | gyülekezetünknél | gyülekezetünkről | gyülekezetünknek | gyülekezetünkben
            gyülekezetünkre | tanácsunkat | tanácsunktól | tanácsunkból | tanácsunknál | tanácsunkról | tanácsunknak
            tanácsunkban | tanácsunkra | színházunkat | színházunktól | színházunkból | színházunknál | színházunkról
            színházunknak | színházunkban | színházunkra | éttermünket | éttermünktől | éttermünkből | éttermünknél
            éttermünkről | éttermünknek | éttermünkben | éttermünkre | panziónkat | panziónktól | panziónkból
            panziónknál | panziónkról | panziónknak | panziónkban | panziónkra | városunkat | városunktól
            városunkból | városunknál | városunkról | városunknak | városunkban | városunkra | községünket
            községünktől | községünkből | községünknél | községünkről | községünknek | községünkben | községünkre
            ebből | abból | erről | arról | ettől | attól | ennek | annak | ezzel | azzal | ezért is | magunk
            magunkat | magamat | magamnak | együttesen | hozzátok | önökhöz | hozzájuk | tőletek | önöktől | rólatok
            önökről | róluk | ilyen | olyan | ilyesmi | ilyet | nálatok | önöknél | náluk | belőle | tőle | érte
            számára | egyszer | egyszerre | mellesleg | tulajdonképpen | valóban | hiszen | nyilván | nyilvánvalóan
            csakugyan | legalább | máris | most is | idén | az idén | pár | néhány | gyorsan | röviden | is csak
            bennünket is | minket is | engem is | aztán | utána is | mielőbb | ugyanis | egyszerűen | szerencsére
            épp | pont | pontosan | éppen | szinte | ráadásul | viszonylag | általában | ténylegesen | lám | íme
            tessék | fele | sose | netről | hétközben | mindent | mindenre | valahogy | valamiért | egyáltalán
            különösebben | különben | idei
            (szeretném|szeretnénk|ezúton|ezennel|örömmel|tisztelettel|ezúton szeretném|ezúton szeretnénk|ezúton is|
            ezúton tisztelettel|csak|) (jelezni|jelezném|jeleznénk|jelzem|jelezzük|tájékoztatom|tájékoztatjuk|
            tájékoztatni|értesítem|értesítjük|közlöm|közöljük|közölni|tudatni|tudatom|tudatjuk|elmondani|értesíteni|
            szólni|mondani|kijelentem|közölném|szólok|szólnék|írok) (önöket|önt|benneteket|nektek|önökkel|téged|
            veletek|csak|velük|titeket|önnek|önöknek|)
            (meghívásukra|meghívására|levelére|levelükre|leveledre|leveletekre|megkeresésükre) (válaszolva|reagálva|
            hivatkozva|hivatkozással|válaszul)
            hivatkozással (a|) (meghívásukra|levelükre|meghívóra|meghívásra) | veni | voltaképp | jelenleg | egyelőre
            abban | remek hír | örömhír | jó hír | kb | kábé | körülbelül | <joy> | <sure> | a | az | egy | ez | ezt
            azt | ezen | azon | erre | arra | ebben | abban | ehhez | rajta | rá | benne | hozzá | róla | neki | nekem
            nekünk | nektek | önöknek | veled | veletek | önökkel | velem | velünk | engem | minket | bennünket
            titeket | benneteket | is | már | még | majd | most | itt | ott | el | be | fel | meg | ki | le | át
            össze | oda | ide | vissza | föl | hogy | hogyha nem gond | akkor | ezúttal | ezúton | ezennel | itt is
            ismét | újra | megint | egyébként | amúgy | különben is | szóval | nos | hát | na | no | jó | jól | oké
            ok | okés | okay | oksa | okszi | rendben | rendben van | szuper | király | remek | nagyszerű | tökéletes
            klassz | szupi | zsír | kiváló | nagyon | igazán | igencsak | teljesen | egészen | rendkívül | sok | mind
            mindannyian | mindnyájan | mindketten | mindenki | minden | szintén | ugyancsak | ugye | ám | bizony
            hát persze | csapat | csapatunk | csapatom | részemről | részünkről
            (a|) (részünkről|részemről|oldalunkról|magam részéről|cégünktől|cégtől|intézményünktől|hivatalunktól|
            hivatalból|egyesületünktől|tanszékünkről|tanszékről|csapatból|csapatunkból|könyvtárból|múzeumból|irodából|
            irodánkból|osztályunkról|osztályról|iskolánkból|iskolából|egyetemről|egyesülettől|kamarától|
            önkormányzattól|múzeumtól|intézettől|intézetünktől|szervezetünktől|alapítványtól|intézményünk részéről|
            hivatalunk részéről|egyesületünk részéről|múzeum részéről|szervezetünk részéről|intézetünk részéről|
            iskolánk részéről|tanszékünk részéről|kamaránk részéről|csapatunk részéről|önkormányzatunk részéről)
            kolozsvárról | innen | onnan | igen | köszönettel | tisztelettel | szeretettel | örömömre | örömünkre
            számomra | számunkra | venni | veszek | veszünk | vennem | vennünk | lesz | van | vagyok | vagyunk | volna
            lenne | áll | állunk | nyílik | vagyok rá | kell | kicsit | egy kicsit | picit | egy kis | nap | napon
            napra | napján | én | (az|) (alábbi|fenti)
            csak (jelzem|annyit|szólok|gyorsan|röviden|annyi|azért írok|válaszolok|ennyi)
            csak (annyit szeretnék|azt akartam) (mondani|jelezni|) (hogy|) | figyelemmel
            a (téma|program) (miatt|iránt) | illetően | kapcsolatban | ügyében | tárgyában
            nagy (öröm|örömünkre|örömömre) | nagy szeretettel | nagy érdeklődéssel | nagy várakozással
            legnagyobb örömmel | jelen (levelem|levelemben|levéllel|üzenetemmel|e mailben) | (a|) megbeszéltek szerint
            (a|) megszokott módon | mint (mindig|eddig|általában|mondtam|megbeszéltük|eddig mindig) | szokás szerint
            ahogy (mindig|eddig|megbeszéltük|kértétek|kérték) | eddig is | mindig | pontosan | pontban | időben
            őszintén | őszintén szólva | tényleg | tuti | ténylegesen | valóban | hivatalosan | hivatalos | magamtól
            egyedül | egymagam | önállóan | személyes | személyesen | nyugodtan | bátran | végre | azonnal | rögtön
            máris | igenis | úgy | ugyanúgy | tőlem | tőlünk | nálunk | nálam | ennyi | haha | hehe | hihi | xd | lol
            ja | jaja | hű | hú | jaj | óh | ó | na jó | e hó | folyó hó | hó | év | évi | szerdai | júniusi
            délelőtti | délelőttre | válasz | válaszom | válaszolva | részvétel tárgyában | részvételi | szándék | név
            tárgy | re | esetben | mellé | mellett | mellékesen | amire | amelyre | amelyen | amelyet | melyet
            melyen | amit | ami | aki | akik | melyre | ahol | ahova | ahogyan | miszerint | mely | amely | való
            lévő | szóló | kapott | küldött | meghirdetett | szervezett | tartandó | megrendezendő
            megrendezésre kerülő | tervezett | sorra kerülő | önök által | általatok | által | iránt | iránti | kezdve
            kezdettől | közösségünk részéről | # óra | kedves | tisztelt | drága | hölgyem | uram | asszonyom
            szervezők | örvendek | örvendünk | örülök | örülünk | nagyon örülök | együttműködés | fontos | hasznos
            továbbra is | határozottan | feltehetem | kérésére | kérésükre | saját | mai | világos | alkalmas | lelkes
            lelkesen | kíváncsi | naptáramban | biztosítom önöket | biztosíthatom önöket | biztosíthatlak benneteket
            afelől | felől | felé | irányába | érdekében | ügyfél | egész | összes | tagja | tagjaként | mostanra
            immár | immáron | mostmár | most már | végül | persze hogy | természetesen | bátorkodom | merek
            délelőttöm | napom | csodás | igazából | igazándiból | alapvetően | különösen | leginkább
            (a|az) .. (nevében|képviseletében|részéről|képviselőjeként|képviselőiként|tagjaként|tagjaiként|
            vezetőjeként|munkatársaként|munkatársaiként|színeiben|tulajdonosaként|alapítójaként|szervezőjeként|
            diákjaként|hallgatójaként|tanáraként)
            (a|az|) (szövetkezettől|kamarától|egyesülettől|szövetségtől|iskolától|egyetemtől|múzeumtól|könyvtártól|
            önkormányzattól|hivataltól|alapítványtól|társaságtól|plébániától|gyülekezettől|líceumtól|színháztól|
            szervezettől|intézettől|intézménytől|tanszéktől|klubtól|céhtől|vállalkozástól|cégtől|kollégiumtól|
            művelődési háztól|termelőktől|panziótól|műhelytől|irodától|minisztériumtól|megyei tanácstól|tanácstól|
            polgármesteri hivataltól|ügynökségtől|parktól|tájháztól|néprajzi múzeumtól)
            (a|az|) (megadott|küldött|kapott|csatolt|jelzett|megjelölt|elküldött|meghirdetett|kiírt|közölt|említett|
            megküldött|meghívóban szereplő) (linken|címen|linkre|linkkel|link segítségével|elérhetőségen|helyen|módon|
            felületen|platformon|időpontban|időben|órában|napon|dátumon)
            (a|az|) (gépről|laptopról|tabletről|telefonról|telefonon|okostelefonról|otthonról|irodából|munkahelyről|
            iskolából|hivatalból|műhelyből|boltból|könyvtárból|nappaliból|konyhából|tanáriból|egyetemről|nyaralóból|
            mobilról)
            (fazekas|kézműves|vállalkozó|tanár|nyugdíjas|idegenvezető|szociális munkás|önkéntes|vendéglátós|falusi
            vendéglátó|kisvállalkozó|őstermelő|gazda|diák|egyetemista|doktorandusz|muzeológus|könyvtáros|népművelő|
            kulturális menedzser|újságíró|civil) (vagyok|vagyunk)
            (vállalkozóként|kézművesként|fazekasként|tanárként|nyugdíjasként|önkéntesként|diákként|idegenvezetőként|
            vendéglátóként|helyi termelőként|termelőként|gazdaként|kisvállalkozóként|civilként|magánszemélyként|
            hallgatóként|megfigyelőként|érdeklődőként|egyéni vállalkozóként|muzeológusként|könyvtárosként|
            szakemberként)
            (a|) (faluturizmusról|falusi turizmusról|helyi örökségről|kulturális örökségről|kézművességről|
            kisvállalkozásokról|turizmusról|hagyományokról|helyi termékekről) (szóló|)
            lélekben | azonnali | visszajelzésként | válaszként | vállalkozó | kézműves | kisvállalkozó* | újságíró
        """,
        Sense.TOTAL: """
            # fő (részvételét|jelenlétét) (erősítem meg|erősítjük meg|igazolom vissza|jelzem|jelezzük|jelentem be)
            # (fő|személy) (részvételét|jelenlétét) (megerősítem|visszaigazolom|jelzem|bejelentem)
            (kérem|kérjük|kérnék|kérnénk|) # (főt|személyt|embert|résztvevőt|kollégát) (regisztráljanak|
            regisztráljatok|írjanak fel|írjatok fel|jegyezzenek fel|jelentek be|jelentünk be|regisztrálok|
            regisztrálunk) (tőlünk|cégünktől|intézményünktől|)
            (összesen|mi|mi összesen|kb|) # (jövünk|megyünk|leszünk|csatlakozunk|veszünk részt|leszünk ott|ott
            leszünk|részt veszünk|megyünk el|jelentkezünk|vagyunk|bekapcsolódunk|kapcsolódunk be|becsatlakozunk|is
            jövünk|is megyünk|is leszünk|is csatlakozunk|tudunk jönni|tudunk menni|tudunk csatlakozni|tudunk részt
            venni|fogunk részt venni|is részt veszünk|is ott leszünk|vennénk részt|mennénk|jönnénk|is részt vennénk|
            részt vennénk|leszünk jelen|jelen leszünk|fogunk csatlakozni|fogunk menni|lépünk be|jövünk össze|jövünk
            majd)
            (jövünk|megyünk|leszünk|csatlakozunk|részt veszünk|veszünk részt|ott leszünk|bekapcsolódunk|
            becsatlakozunk) (összesen|is|mind a|) # (is|összesen|)
            # (fővel|személlyel|emberrel|taggal) (veszünk részt|jövünk|megyünk|leszünk|részt veszünk|csatlakozunk|
            képviseltetjük magunkat|)
            # (fő|fős|fős csapattal|fős csoporttal|fős delegációval) (leszünk|jövünk|összesen|tőlünk|) | mind (a|) #
            (jövök|megyek|csatlakozom|részt veszek|ott leszek|veszek részt|érkezem) (harmadmagammal|#)
            # (jövök|megyek|csatlakozom) magammal együtt | (kérünk|kérek|foglaljatok) # helyet
            # helyet (kérünk|kérek|foglaljatok|kérnénk) (összesen|) | velem együtt # | velem együtt összesen #
            összesen # (fő|an|en|személy|ember|) | létszám # (fő|)
            # (résztvevővel|résztvevőt) (jelentkezünk|jelentünk be|regisztrálunk)
        """,
        Sense.EXTRA: """
            (plusz|és|és még|meg|meg még|illetve|valamint|+|rajtam kívül|rajtam kívül még|és velem|plussz) # (fő|
            kolleg*|diák*|ember*|személy*|barát*|munkatárs*|hallgató*|tanítvány*|fejlesztő*|vendég*|tag*|tanár*|másik|
            társ*|érdeklődő*|gyerek*|önkéntes*|) (is|)
            # (kollégával|kolléganővel|kollégámmal|kolléganőmmel|diákkal|diákommal|barátommal|barátnőmmel|
            munkatárssal|munkatársammal|munkatársunkkal|hallgatóval|hallgatómmal|tanítványommal|társammal|vendéggel|
            emberrel|taggal|gyerekkel|gyerekemmel|fiammal|lányommal|testvéremmel|fejlesztővel|tanárral|tanítvánnyal|
            önkéntessel|ismerősömmel|barátunkkal|kolléganőnkkel|kollégánkkal|gyakornokkal|szomszédommal|vezetővel|
            elnökségi taggal|társunkkal|kolleginával|kolleginámmal|barátnővel|baráttal) (együtt|közösen|kiegészülve|
            ) (is|)
            (hozok|hozom|viszek|viszem|hozunk|viszünk|elhozok|elhoznék|magammal hozok|magammal viszek|hoznék|vinnék|
            hoznám) (magammal|még|velem|) (#|# diákot|# kollégát|# embert|# főt|# barátot|# barátomat|# kollégámat|#
            tanítványt|# vendéget|# ismerőst|# hallgatót|# főt is|# diákomat|# munkatársat|# gyakornokot|#
            tanítványomat|# önkéntest) (is|)
            # (diákot|kollégát|embert|főt|barátot|barátomat|kollégámat|tanítványt|vendéget|ismerőst|hallgatót|
            diákomat|munkatársat|gyakornokot|tanítványomat|önkéntest) (is|) (hozok|hozom|viszek|viszem|hozunk|viszünk|
            elhozok|elhoznék|elhozom|hoznék|vinnék|magammal viszek|magammal hozok) (is|magammal|)
            (közül|közülük|soraikból) (is|) (elhoznék|hoznék|hozok|elhozok|viszek|vinnék) # | + #
            # (másik|további) (kollégám*|kolléga*|munkatárs*|diák*|fő|fővel|személy*)
            (további|még) # (fő|kolleg*|személy|diák*|ember|kollégám|kollégánk) (is|) (jön|csatlakozik|lesz|)
        """,
        Sense.DAY: """
            (a|) # (napján|napon|i nap|ei nap|én|án|ikén|adikán|edikén|ei|i|ai) | (hó|hónap|tizedikén|e hó) #
            # napja
        """,
        Sense.CLOCK: """
            fél # fele | # fele | # óra fele
            (kb|körülbelül|úgy|) # (óra|órakor|kor|óra körül|h|órától|óra után|óráig|órára|óra előtt|óra felé|órakor
            pontosan|óra tájban)
            fél # (kor|re|ra|körül|után|ig|) | háromnegyed # (kor|re|ra|ig|) | negyed # (kor|re|ra|ig|)
            # (után|ig|től|tól|előtt|körül|felé|tájban)
        """,
        Sense.NOON: "délben | délig | dél | délre | déltől | déli 12 | dél körül | ebédig | ebédidőben",
    },
)
