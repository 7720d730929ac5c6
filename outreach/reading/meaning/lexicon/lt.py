"""Lithuanian."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="lt",
    concord=True,
    months=(
        "sausio sausis sausį saus | vasario vasaris vasarį | kovo kovas kovą | balandžio balandis balandį bal | "
        "gegužės gegužė gegužę geg | birželio birželis birželį birž | liepos liepa liepą | "
        "rugpjūčio rugpjūtis rugpjūtį rugpj | rugsėjo rugsėjis rugsėjį rugs | spalio spalis spalį | "
        "lapkričio lapkritis lapkritį lapkr | gruodžio gruodis gruodį gruod"
    ),
    weekdays=(
        "pirmadien* pirmad | antradien* antrad | trečiadien* trečiad treč | ketvirtadien* ketvirtad ketv | "
        "penktadien* penktad penkt | šeštadien* šeštad šešt | sekmadien* sekmad"
    ),
    numbers={
        "du": 2,
        "dvi": 2,
        "dviese": 2,
        "abu": 2,
        "abi": 2,
        "abudu": 2,
        "abidvi": 2,
        "dviem": 2,
        "dviejų": 2,
        "dviejose": 2,
        "porą": 2,
        "pora": 2,
        "trys": 3,
        "tris": 3,
        "trise": 3,
        "trims": 3,
        "trijų": 3,
        "trimis": 3,
        "keturi": 4,
        "keturis": 4,
        "keturios": 4,
        "keturias": 4,
        "keturiese": 4,
        "keturiais": 4,
        "keturiomis": 4,
        "keturiems": 4,
        "keturių": 4,
        "penki": 5,
        "penkis": 5,
        "penkios": 5,
        "penkias": 5,
        "penkiese": 5,
        "penkių": 5,
        "penkiais": 5,
        "penkiomis": 5,
        "penkiems": 5,
        "šeši": 6,
        "šešis": 6,
        "šešios": 6,
        "šešias": 6,
        "šešiese": 6,
        "šešiais": 6,
        "šešiomis": 6,
        "šešių": 6,
        "septyni": 7,
        "septynis": 7,
        "septynios": 7,
        "septyniese": 7,
        "septyniais": 7,
        "septynių": 7,
        "aštuoni": 8,
        "aštuonis": 8,
        "aštuonios": 8,
        "aštuoniese": 8,
        "aštuonių": 8,
        "aštuoniais": 8,
        "devyni": 9,
        "devynis": 9,
        "devyniese": 9,
        "devynių": 9,
        "dešimt": 10,
        "dešimties": 10,
        "vienuolika": 11,
        "vienuolikos": 11,
        "dvylika": 12,
        "dvylikos": 12,
        "trylika": 13,
        "keturiolika": 14,
        "penkiolika": 15,
        "penkiolikos": 15,
        "šešiolika": 16,
        "dvidešimt": 20,
        "dvidešimties": 20,
        "trisdešimt": 30,
        "devintą": 9,
        "dešimtą": 10,
        "dešimtąją": 10,
        "dešimtos": 10,
        "dešimtai": 10,
        "vienuoliktą": 11,
        "vienuoliktos": 11,
        "dvyliktą": 12,
        "dvyliktos": 12,
        "tryliktą": 13,
        "tryliktos": 13,
    },
    groups={
        "place": """
            vilniaus | kauno | klaipėdos | šiaulių | panevėžio | alytaus | marijampolės | mažeikių | jonavos | utenos
            kėdainių | telšių | tauragės | ukmergės | visagino | plungės | kretingos | palangos | šilutės
            radviliškio | gargždų | druskininkų | rokiškio | elektrėnų | kuršėnų | biržų | vilkaviškio | garliavos
            jurbarko | raseinių | anykščių | prienų | joniškio | kelmės | varėnos | kaišiadorių | naujosios | akmenės
            pasvalio | kupiškio | zarasų | molėtų | širvintų | šakių | trakų | ignalinos | švenčionių | šalčininkų
            pakruojo | skuodo | šilalės | lazdijų | kazlų | rūdos | birštono | rietavo | neringos | pagėgių
            kalvarijos | lietuvos | žemaitijos | aukštaitijos | dzūkijos | suvalkijos | nidos
        """,
        "branch": """
            krašto | miesto | rajono | apskrities | regiono | amatų | dailiųjų | menų | meno | kultūros | tautodailės
            tautodailininkų | amatininkų | verslo | verslininkų | pramonės | prekybos | sporto | jaunimo | turizmo
            etninės | etnokultūros | technologijų | mokslo | mokslų | švietimo | socialinių | statybos | žemės | ūkio
            kraštotyros | nacionalinis | nacionalinė | respublikinė | respublikinis | viešoji | viešosios | vietos
            veiklos | grupės | vaikų | suaugusiųjų | tęstinio | mokymo | smulkiųjų | smulkiojo | vidutinio | pramogų
            paveldo | tradicinių | taikomosios | dailės | muzikos | technikos | inovacijų | plėtros | informacijos
            tarptautinių | ryšių | humanitarinių | ekonomikos | vadybos | aukštoji | pagrindinė | vidurinė | pradinė
            profesinio | rengimo | profesinė | bendrojo | ugdymo | lopšelis | specialioji | savanorių | kaimo
            gyventojų | moterų | pensininkų | senjorų | studentų
        """,
        "who": """
            mokinė | mokinę | mokine | mokinį | mokiniu | moksleivė | auklėtinė | auklėtinis | auklėtinę | auklėtinį
            technolog* | edukator* | restaurator* | darbininkas | pardavėj* | virėj* | konditer* | vaiku | vaikas
            vaiką | mergina | merginą | vaikinu | vaikinas | vaikiną | drauguže | draugužė | uošve | uošvė | uošvis
            uošviu | močiute | močiutė | seneliu | senelis | marti | marčia | žentas | žentu | sužadėtinis
            sužadėtinė | audėj* | keramik* | kepėj* | amatinink* | dailinink* | tautodailinink* | siuvėj* | vedėj*
            inžinier* | projektų vadyb* | juvelyr* | drožėj* | kalvis | kalvė | kalvį | fotograf* | dizainer*
            architekt* | teisinink* | juristas | juristė | redaktor* | koleg* | bendradarb* | direktor* | vadov*
            pavaduotoj* | vyras | vyru | vyrą | vyrui | žmona | žmoną | žmonai | sutuoktin* | sūnus | sūnų | sūnumi
            sūnui | dukra | dukrą | dukrai | dukterimi | duktė | dukterį | brolis | broliu | brolį | sesuo | seserimi
            seserį | sese | draugas | draugė | draugu | drauge | draugę | draugą | partneris | partnerė | partneriu
            partnerį | partnerę | partneri* | viršinink* | šefas | šefė | šefu | šefą | bosas | jis | ji | jie | jos
            jam | jai | jį | ją | juo | jiems | kažkas | kas nors | ką nors | kiti | kitos | atstovas | atstovė
            atstovę | atstovą | atstovu | atstove | atstovai | atstovus | atstovų | darbuotoj* | mokytoj* | auklėtoj*
            moksleiv* | mokini* | student* | dėstytoj* | profesor* | dekan* | prodekan* | rektor* | prorektor*
            asistent* | padėjėj* | specialist* | sekretor* | buhalter* | meras | merė | merą | merę | mere | vicemer*
            seniūn* | pirminink* | prezident* | narys | narė | narį | narę | nariu | nare | nariai | narės | komanda
            komandos nar* | praktikant* | savanor* | koordinator* | ekspert* | mama | mamą | tėtis | tėtį | tėvas
            tėvą | tėvai | dėdė | dėdę | teta | tetą | giminaitis | giminaitė | pusbrolis | pusseserė | anūkas | anūkė
            anūke | anūkę | anūku | kaimynas | kaimynė | kaimyną | kaimynę | kaimyne | kaimynu | konsultant*
            vadybinink* | administrator* | projektų vadov* | bičiulis | bičiulė | bičiuliu | bičiule | bičiulį
            bičiulę | žmogus | žmogų | pamaina | įpėdin* | verslo partner* | kompanion* | steigėj* | savinink*
            valdybos nar* | tarybos nar* | pameistr* | meistras | meistrė | meistrą | meistrę | meistru
            bibliotekinink* | muziejinink* | kurator* | gid* | antra pusė | antrąja puse | kompanija
        """,
        "manynom": """
            kolegos | kolegės | bendradarbiai | bendradarbės | studentai | studentės | mokiniai | mokinės
            moksleiviai | darbuotojai | darbuotojos | nariai | narės | draugai | draugės | partneriai | savanoriai
            savanorės | mokytojai | mokytojos | dėstytojai | kiti | kitos | žmonės | specialistai | meistrai | komanda
            šeima | klasė | grupė | bičiuliai | vaikai | auklėtiniai | komandos nariai | kaimynai | praktikantai
            amatininkai
        """,
        "manyins": """
            kolegomis | kolegėmis | bendradarbiais | bendradarbėmis | studentais | studentėmis | mokiniais | mokinėmis
            moksleiviais | moksleivėmis | darbuotojais | darbuotojomis | nariais | narėmis | draugais | draugėmis
            partneriais | savanoriais | savanorėmis | mokytojais | mokytojomis | dėstytojais | kitais | kitomis
            žmonėmis | specialistais | meistrais | komanda | šeima | klase | grupe | bičiuliais | vaikais
            auklėtiniais | komandos nariais | kaimynais | kaimynėmis | praktikantais | amatininkais | grupele | būriu
            kompanija | kolektyvu
        """,
        "inf": """
            (jūsų|) (malonų|malonaus|) kvietim* (priimti|pasinaudoti) | kvietimu pasinaudoti | dalyvauti | dalyvaut
            sudalyvauti | sudalyvaut | ateiti | ateit | atvykti | atvykt | prisijungti | prisijungt | jungtis
            prisijunginėti | prisidėti | prisidėt | atsilankyti | atsilankyt | apsilankyti | apsilankyt | užsukti
            užsukt | užeiti | užeit | įsijungti | įsijungt | pasirodyti | pasirodyt | atvažiuoti | atvažiuot
            atkeliauti | pasiklausyti | pasiklausyt | klausytis | atlėkti | įsitraukti | būti | būt
            būti (kartu|drauge) (su jumis|) | būti (su jumis|tarp jūsų|tarp dalyvių|ten|online|nuotoliu)
            būti prisijung* | priimti (jūsų|) (malonų|malonaus|) kvietim* | pasinaudoti (jūsų|) (kvietimu|proga)
            atstovauti | būti dalyv*
        """,
        "fut": """
            sėsiu prie (ekrano|kompiuterio|monitoriaus) | sėsime prie (ekrano|kompiuterio)
            atsisėsiu prie (ekrano|kompiuterio) | būsiu prie (ekrano|kompiuterio|kompo)
            stebėsiu (renginį|tiesiogiai|nuotoliu|jus) | įšoksiu | įšoksime | įšoksim | užšoksiu | užšoksim
            atlydėsiu | būsu (su jumis|ten|ir aš|kartu) | dalyvausu | ateisu | prisijungsu | dalyvausma | būsma
            dalyvausiu | dalyvausime | dalyvausim | sudalyvausiu | sudalyvausime | sudalyvausim | ateisiu | ateisime
            ateisim | atvyksiu | atvyksime | atvyksim | prisijungsiu | prisijungsime | prisijungsim | jungsiuosi
            jungsiuos | jungsimės | prisidėsiu | prisidėsime | prisidėsim | atsilankysiu | atsilankysime
            apsilankysiu | apsilankysime | apsilankysim | užsuksiu | užsuksime | užsuksim | užeisiu | užeisime
            užeisim | įsijungsiu | įsijungsime | įsijungsim | pasirodysiu | pasirodysime | pasirodysim | atvažiuosiu
            atvažiuosime | atvažiuosim | atkeliausiu | atkeliausime | pasiklausysiu | pasiklausysime | klausysiuosi
            klausysimės | atlėksiu | atlėksime | atlėksim | atstovausiu | atstovausime | būsime dalyv* | būsiu dalyv*
            būsiu prisijung* | būsime prisijung* | būsim prisijung* | įsiregistruosiu | užsiregistruosiu
            užsiregistruosime | registruosiuosi | registruosimės | kartu (būsiu|būsime|būsim)
            (būsiu|būsime|būsim) (kartu|drauge|su jumis|tarp jūsų|tarp dalyvių|ten|online|nuotoliu|laiku|prie ekrano|
            prie kompiuterio|eteryje|ryšyje|zoome|zoom e|renginyje|susitikime|seminare|dirbtuvėse|kaip štykas|kaip
            visada|ir aš|ir mes|abu|abi|visi)
            (tikrai|būtinai|mielai|taip pat|irgi|garantuotai|noriai|žinoma|aišku) (būsiu|būsime|būsim)
        """,
        "pres": """
            registruojuosi | registruojamės | registruoju save | įsijungsiu | šoku į zoomą
            sėdu prie (ekrano|kompiuterio)
            dalyvauju | dalyvaujame | dalyvaujam | ateinu | ateiname | ateinam | atvykstu | atvykstame | atvykstam
            prisijungiu | prisijungiame | prisijungiam | jungiuosi | jungiuos | jungiamės | prisidedu | prisidedame
            prisidedam | įsijungiu | įsijungiame | įsijungiam | einu | einame | einam
        """,
        "neg": """
            nedalyvausiu | nedalyvausime | nedalyvausim | nesudalyvausiu | nesudalyvausime | neateisiu | neateisime
            neateisim | neatvyksiu | neatvyksime | neatvyksim | neprisijungsiu | neprisijungsime | neprisijungsim
            nesijungsiu | nesijungsime | nesijungsim | neprisidėsiu | neprisidėsime | neatsilankysiu | neatsilankysime
            neapsilankysiu | neužsuksiu | neužsuksime | neįsijungsiu | neįsijungsime | nepasirodysiu | nepasirodysime
            neatvažiuosiu | neatvažiuosime | neatvažiuosim | nebūsiu | nebūsime | nebūsim | nedalyvauju
            nedalyvaujame | nedalyvaujam | neateinu | neateiname | neateinam | neatvykstu | neatvykstame
            neprisijungiu | neprisijungiame | nesijungiu | nesijungiame | neprisidedu | neprisidedame | nebedalyvausiu
            nebedalyvausime | nebeateisiu | nebeateisime | nebeprisijungsiu | nebeprisijungsime
            nebūsiu (kartu|su jumis|ten|tarp jūsų|prisijung*) | nebūsime (kartu|su jumis|ten|tarp jūsų|prisijung*)
            neisiu | neisime | neisim | neinu | neiname | neinam
        """,
        "cond": """
            dalyvaučiau | dalyvautume | dalyvautumėm | dalyvautumėme | dalyvautum | sudalyvaučiau | sudalyvautume
            ateičiau | ateitume | ateitumėm | atvykčiau | atvyktume | prisijungčiau | prisijungtume | prisijungtumėm
            prisijungtumėme | jungčiausi | jungtumės | prisidėčiau | prisidėtume | apsilankyčiau | apsilankytume
            užsukčiau | užsuktume | norėčiau | norėtume | norėtumėm | norėtumėme | norėtųsi | norėtum | pageidaučiau
            pageidautume | norėčiau (labai|mielai|tikrai|) (<inf>) | norėtume (labai|mielai|tikrai|) (<inf>)
            galėčiau | galėtume | galėtumėm | galėtumėme | galėtum
        """,
        "third": """
            dalyvaus | dalyvauja | sudalyvaus | ateis | ateina | atvyks | atvyksta | prisijungs | prisijungia
            jungsis | jungiasi | prisidės | apsilankys | atsilankys | užsuks | užeis | įsijungs | pasirodys
            atvažiuos | pasiklausys | klausysis | atlėks
        """,
        "thirdneg": """
            nebedalyvauja | nebeateis | nebeprisijungs | nedalyvaujantis | nedalyvaus | nedalyvauja | neateis
            neateina | neatvyks | neprisijungs | nesijungs | nepasirodys | negalės (<inf>|) | negali <inf>
            nebedalyvaus | neužsuks
        """,
        "can": """
            (rasiu|surasiu|rasime|surasime|gausiu|gausime) (laiko|galimybę|galimybių|progą|laisvą dieną|laisvadienį|
            leidimą|pavaduotoją|kas pavaduoja|kas mane pavaduotų)
            atsilaisvinsiu | atsilaisvinsime | išsilaisvinsiu | ištrūksiu | išsiprašysiu | galiu | galime | galim
            galėsiu | galėsime | galėsim | spėsiu | spėsime | spėsim | suspėsiu | suspėsime
            (turiu|turime|turėsiu|turėsime|turėsim) (galimybę|galimybių|galimybės|progą|progos|laiko) | pajėgsiu
            pajėgsime | įstengsiu | įstengsime
        """,
        "cant": """
            (galimybės|galimybių|progos) (deja|tam|) (neturiu|neturime|neturim|neturėsiu|neturėsime|nėra|nebus|
            nebeturiu|nematau)
            neįmanomas | negalimas | negaliu | negalime | negalim | negalėsiu | negalėsime | negalėsim | nebegaliu
            nebegalime | nebegalim | nebegalėsiu | nebegalėsime | nebegalėsim | negalėčiau | negalėtume | nespėju
            nespėjame | nespėjam | nespėsiu | nespėsime | nespėsim | nesuspėsiu | nesuspėsime | nesuspėsim | nesuspėju
            nebespėju | nebespėsiu | nebespėsime | neišeina | neišeis | neišeitų | nebeišeina | nebeišeis | nepavyks
            nepavyksta | nebepavyks | nepavyktų | nesigauna | nesigaus | neišdegs | neįmanoma
            (neturiu|neturime|neturim|neturėsiu|neturėsime|neturėsim|nebeturiu|nebeturime|nebeturėsiu|
            nebeturėsime) (deja|) (jokių|jokios|) (galimybės|galimybių|galimybes|progos|kada|kaip|sąlygų)
            (nėra|nebus|nebėra|nematau|nematome) (man|mums|) (jokių|jokios|) (galimybės|galimybių|sąlygų) | nėra kaip
            nebus kaip | nėra kada | nepajėgsiu | nepajėgsime | neįstengsiu | neįstengsime | nepajėgiu
            (nesu|nesame|nebūsiu|nebūsime) pajėg* | nepasiseks | nepasisekė
        """,
        "org": """
            įmonė | įstaiga | mokykla | gimnazija | progimnazija | kolegija | universitetas | fakultetas | katedra
            institutas | akademija | organizacija | asociacija | draugija | bendrija | sąjunga | federacija | fondas
            labdaros fondas | biblioteka | muziejus | galerija | savivaldybė | administracija | seniūnija | centras
            kultūros centras | namai | kultūros namai | rūmai | taryba | ministerija | departamentas | skyrius
            biuras | agentūra | bendruomenė | institucija | firma | bendrovė | klubas | komanda | kooperatyvas
            studija | dirbtuvė | kepykla | gildija | cechas | konfederacija | tinklas | laboratorija | teatras
            darželis | redakcija | parduotuvė | verslas | ūkis | viešoji įstaiga | verslo inkubatorius | inkubatorius
            turizmo informacijos centras | prekybos rūmai | amatų rūmai | kolektyvas | įmonėlė | raštinė | savanoriai
        """,
        "orggen": """
            įmonės | įstaigos | mokyklos | gimnazijos | progimnazijos | kolegijos | universiteto | fakulteto
            katedros | instituto | akademijos | organizacijos | asociacijos | draugijos | bendrijos | sąjungos
            federacijos | fondo | bibliotekos | muziejaus | galerijos | savivaldybės | administracijos | seniūnijos
            centro | kultūros centro | namų | kultūros namų | rūmų | tarybos | ministerijos | departamento | skyriaus
            biuro | agentūros | bendruomenės | institucijos | firmos | bendrovės | klubo | komandos | kooperatyvo
            studijos | dirbtuvės | kepyklos | gildijos | cecho | konfederacijos | tinklo | laboratorijos | teatro
            darželio | redakcijos | parduotuvės | ūkio | inkubatoriaus | kolektyvo | valdybos | vadovybės | direktorės
            direktoriaus | pirmininkės | pirmininko | mero | merės | visos komandos | rektorato | dekanato
            savivaldos
        """,
        "orgdat": """
            įmonei | įstaigai | mokyklai | gimnazijai | progimnazijai | kolegijai | universitetui | fakultetui
            institutui | akademijai | organizacijai | asociacijai | draugijai | bendrijai | sąjungai | federacijai
            fondui | bibliotekai | muziejui | galerijai | savivaldybei | administracijai | seniūnijai | centrui
            rūmams | tarybai | ministerijai | departamentui | skyriui | biurui | agentūrai | bendruomenei
            institucijai | firmai | bendrovei | klubui | komandai | kooperatyvui | studijai | gildijai | teatrui
            darželiui | katedrai
        """,
        "very": """
            labai | mielai | tikrai | būtinai | noriai | su malonumu | su džiaugsmu | žinoma | aišku | taip pat | irgi
            be abejo | garantuotai | nuoširdžiai | su dideliu malonumu | su didžiuliu malonumu | su mielu noru
        """,
        "work": """
            dirbtuv* | seminar* | rengin* | susitikim* | kvietim* | pakvietim* | webinar* | vebinar* | diskusij*
            virtual* rengin* | zoom* (susitikim*|) | kūrybin* dirbtuv* | praktin* (seminar*|dirbtuv*|užsiėmim*)
            internetin* (seminar*|rengin*|susitikim*) | darbin* susitikim* | projekt*
        """,
        "kuo": """
            kvietimą | pakvietimą | laišką | informaciją | pasiūlymą | dėmesį | supratimą | priminimą | kvietimus
            pastangas | galimybę | iniciatyvą | bendradarbiavimą | žinutę | darbą | rūpestį | pagalbą | kantrybę
            pasitikėjimą | programą | nuorodą | viską | atsakymą | jūsų darbą | nuoširdumą | operatyvumą | naujienas
            tai | visą informaciją | laiką | rekomendaciją | organizavimą
        """,
        "meeting": """
            susitikim* | posėd* | pasitarim* | susirinkim* | paskait* | pamok* | egzamin* | įskaita | įskaitą
            įskaitos | gynim* | seminar* | rengin* | vizit* | teism* | budėjim* | pamain* | audit* | inventorizacij*
            inspekcij* | patikrinim* | patikr* | derybos | derybas | pokalb* | tarybos posėd* | valdybos posėd*
            komisij* | delegacij* | konferencij* | mokym* | ekskursij* | repeticij* | koncert* | varžyb* | mugė*
            mugę | įsipareigojim* | darbo | reikal* | planų | planus | planai | konsultacij* | procedūr* | operacij*
            vestuv* | krikštyn* | laidotuv* | jubiliej* | gimtadien* | edukacij* | brandos egzamin* | terminas
            terminai | terminų | sesij* | gydytoj* | odontolog* | dantist* | posėdžiauj* | klient* | interviu | skryd*
            kelion*
        """,
        "adj": """
            kitas | kitą | kita | kitų | kitus | kiti | kitos | kitoks | svarbus | svarbų | svarbi | svarbių
            svarbius | svarbią | skubus | skubų | skubi | skubių | anksčiau suplanuot* | iš anksto suplanuot*
            jau suplanuot* | suplanuot* | anksčiau numatyt* | numatyt* | neatidėliotin* | privalom* | kasmetin*
            metin* | ilgai laukt* | mano | mūsų | savo | jau | tuo metu | tą dieną | tą rytą | tada | kaip tik
            vienas | vieną | paraleliai | lygiagrečiai | tuo pačiu metu | daug | dar | pas | darbo | darbin* | šeimos
            asmenin* | valstybin* | komandos | mokyklos | klasės | projekto | studentų | pas gydytoją | netikėt*
        """,
        "again": """
            dar kartą | dar syk | dar | taip pat | ir | labai | nuoširdžiai | iš anksto | visiems | jums visiems
        """,
        "later": """
            vėliau | netrukus | kai tik | artimiausiu metu | kitą savaitę | šią savaitę | rytoj | poryt | papildomai
            artimiausiomis dienomis | per artimiausias dienas | iki (penktadienio|savaitės pabaigos|savaitgalio)
            per savaitę | po kelių dienų | kiek vėliau | šiek tiek vėliau | atskirai | atskiru laišku | kai žinosiu
            kai žinosime | kai paaiškės | arčiau datos | artėjant (datai|renginiui) | tuoj | tuojau | greitai
            netolimoje ateityje | laiku | iš anksto | galutinai | tiksliai | dar šiandien | šiandien
        """,
        "tell": """
            parašysiu | parašysime | parašysim | atsakysiu | atsakysime | atsakysim | pranešiu | pranešime | pranešim
            informuosiu | informuosime | informuosim | patvirtinsiu | patvirtinsime | patvirtinsim | duosiu žinią
            duosime žinią | duosiu žinot* | duosime žinot* | susisieksiu | susisieksime | atrašysiu | atrašysime
            pasakysiu | pasakysime | pasakysim | patikslinsiu | patikslinsime | grįšiu su (atsakymu|žinia)
            grįšime su atsakymu | duosiu atsakymą | duosime atsakymą | pateiksiu atsakymą | pateiksime atsakymą
            atsiliepsiu | atsiliepsime | brūkštelėsiu | pranešdu
            atsakymą (pateiksiu|pateiksime|duosiu|duosime|atsiųsiu|atsiųsime|pranešiu|pranešime|parašysiu)
        """,
        "check": """
            pasitarti | pasitart | pasitikslinti | pasitikslint | patikrinti | patikrint | paklausti | paklaust
            suderinti | suderint | pagalvoti | pagalvot | pasižiūrėti | pasižiūrėt | pasikalbėti | pasikalbėt
            aptarti | aptart | išsiaiškinti | išsiaiškint | pasikonsultuoti | atsiklausti | atsiklaust
            gauti (leidimą|sutikimą|patvirtinimą|direktor* leidimą|vadov* leidimą|vadov* sutikimą|direktor* sutikimą)
            apgalvoti | apsvarstyti | persvarstyti | perderinti | susiderinti | sužinoti | pažiūrėti | pažiūrėt
            pasitikrinti | pasitikrint | apsispręsti | nuspręsti | perdėlioti (planus|tvarkaraštį|grafiką)
        """,
        "imper": """
            paimkite | turėkite omenyje | spręskite | suderinkite | surašykite | užpildykite | įdėkite | prijunkite
            prikabinkite | prisekite | išverskite | perskambinkite | pasižiūrėkite | įsitikinkite | perrašykite
            išaiškinkite | sukonkretinkite | patvirtinkit | supažindinkite | palaukite | palaukit | sulaukite
            leiskite mums | leiskite man | nusiųskit | suteikite | suteikit | garantuokite
            rezervuokite (mano|mūsų) koleg* | pakalbinkite | išduokite | perkelkite | perkelkit | sutrumpinkite
            nepradėkite be | pridėkite (mano|mūsų|dar|prie) (koleg*|dar) | kvieskite | kvieskit | kviesk
            pasirūpinkite | sutvarkykite | peržiūrėkite | pakoreguokite | pataisykite | pataisykit | ištrinkite
            palikite galimybę | nukreipkite | paskelbkite | pasidalyk | pasitikslinkite
            nepamirškite (atsiųsti|pranešti|pakviesti|pridėti|manęs pakviesti)
            nepamirškit (atsiųsti|pranešti|pakviesti) | atsiųskite | atsiųskit | atsiųsk | persiųskite | persiųskit
            persiųsk | siųskite | siųskit | siųsk | praneškite | praneškit | pranešk | parašykite | parašykit
            parašyk | patikslinkite | patikslinkit | patikslink | paskambinkite | paskambinkit | paskambink
            informuokite | informuokit | informuok | duokite žin* | duokit žin* | duok žin* | pasakykite | pasakykit
            pasakyk | nurodykite | nurodykit | nurodyk | pakeiskite | pakeiskit | pakeisk | ištaisykite | ištaisykit
            atnaujinkite | atnaujinkit | pridėkite | pridėkit | išrašykite | išrašykit | pasidalinkite | pasidalinkit
            pasidalink | pasidalykite | paaiškinkite | paaiškinkit | paaiškink | atsakykite | atsakykit | atsakyk
            susisiekite | susisiekit | susisiek | kreipkitės (į|adresu|telefonu) | naudokite | naudokit | pateikite
            pateikit | patvirtinkite | patvirtink | perduokite (kvietimą|laišką|jam|jai|kolegei|kolegai) | pakvieskite
            pakvieskit | pakviesk | įkelkite | įkelkit | palikite man | palikite mums | leiskite žin* | leiskit žin*
            patarkite | patarkit | patark | padėkite | padėkit | padėk | primink | priminkite | priminkit | išsiųskite
            išsiųskit | išsiųsk | rašykite (man|mums) (kitu|šiuo|nauju) | paruoškite
            įtraukite (mano|mūsų) (koleg*|adres*) | adresuokite | prisiųskite | prisiųskit | prisiųsk | permeskit
            permeskite | permesk | numesk | numeskit | numeskite | mesk | meskit | duokit | duokite | duok
            nusiųskite | nusiųsk | pasiūlykite | apsvarstykite | užregistruokite (mano|mūsų|dar) (koleg*|dar)
            pažiūrėkit | pažiūrėkite | patikrinkite | patikrinkit | patikrink
        """,
        "askinf": """
            atsiųsti | atsiųst | pasakyti | pasakyt | patikslinti | patikslint | pranešti | pranešt | persiųsti
            persiųst | gauti | gaut | paaiškinti | paaiškint | paklausti | paklaust | sužinoti | sužinot | nurodyti
            nurodyt | parašyti | parašyt | išrašyti | išrašyt | informuoti | informuot | patvirtinti | priminti
            primint | pasidalinti | pasidalint | pasidalyti | pateikti | pateikt | įtraukti (koleg*|ir|į|mano|mūsų)
            pakeisti | pakeist | ištaisyti | ištaisyt | atnaujinti | atnaujint | susisiekti | susisiekt | paskambinti
            paskambint | atsakyti | atsakyt | duoti | duot | suteikti | suteikt | padėti | padėt | prisiųsti
            prisiųst | išsiųsti | išsiųst | pasiteirauti | pasiteiraut | įrašyti (rengin*|sesij*)
            užregistruoti (koleg*|ir|mano) | rezervuoti | pakviesti | paruošti | siųsti | siųst | numesti | numest
            permesti | permest | pasidomėti | pasitikslinti | nukreipti | palaukti | pratęsti
            rašyti (kitu|nauju|šiuo) adresu
        """,
        "things": """
            pdf | rezultat* | išvad* | santrauk* | protokol* | apibendrinim* | leidin* | nuotrauk* | vaizdo įraš*
            material* | duomen* | rekvizit* | aprašym* | anons* | plakat* | dalyvi* sąraš* | logotip* | formular*
            prieig* | atmintin* | video | pranešim* | temas | temą | kalbą | valandą | valandas | tvark* | nuorod*
            program* | informacij* | pried* | skaidr* | įraš* | medžiag* | pažymėjim* | pažym* | sertifikat*
            sąskait* | darbotvark* | dienotvark* | linką | linkas | linko | linkus | kontakt* | adres* | registracij*
            anket* | detal* | instrukcij* | prisijungim* | slaptažod* | kodą | kodas | kodo | pristatym*
            prezentacij* | telefon* | numer* | sutart* | leidim* | patvirtinim* | kvietim* | fail* | vertim* | laišk*
            tvarkarašt* | laikas | laiką | laiko | data | datą | datos
        """,
        "list": """
            sąrašo | sąrašų | duomenų bazės | gavėjų sąrašo | adresatų sąrašo | prenumeratos | naujienlaiškio
            naujienlaiškių | adresatų | gavėjų | siuntimo sąrašo | el pašto sąrašo | pašto sąrašo | kontaktų
            kontaktų sąrašo | bazės | sistemos | prenumeratorių | prenumeratorių sąrašo | siuntinėjimo sąrašo
            siuntimo sąrašų | duomenų bazių | adresų sąrašo | adresų knygos | elektroninio pašto sąrašo
        """,
        "abroad": """
            lenkijoje | latvijoje | estijoje | vokietijoje | prancūzijoje | italijoje | ispanijoje | graikijoje
            turkijoje | anglijoje | londone | rygoje | taline | varšuvoje | briuselyje | paryžiuje | berlyne | romoje
            norvegijoje | švedijoje | suomijoje | danijoje | egipte | kipre | amerikoje | jav | airijoje
            portugalijoje | kroatijoje | vengrijoje | rumunijoje | čekijoje | prahoje | vienoje | austrijoje
            olandijoje | nyderlanduose | belgijoje | šveicarijoje | bulgarijoje | ukrainoje | gruzijoje | škotijoje
            islandijoje | oslo | stokholme | helsinkyje | kretoje | maljorkoje | kanaruose | tenerifėje | niujorke
            kalnuose | miške | prie jūros | pajūryje | palangoje | nidoje | kelyje | traukinyje | ore | svetur
            išvykusi | išvykęs | toli nuo namų | be ryšio zonos
        """,
        "trydo": """
            atsiprašyti | ištrūkti | suderinti | susitvarkyti | išsiprašyti | atsilaisvinti | perkelti | rasti laiko
            susidėlioti | susiplanuoti | išsisukti | suspėti | spėti | rasti galimybę | rasti galimybių
            atsiprašyti iš darbo | išeiti iš darbo | gauti laisvą dieną | pasikeisti pamainomis | susikeisti pamaina
            pakeisti planus | pakoreguoti planus | pasilaisvinti | išsilaisvinti | grįžti | užbaigti
            pakeisti grafiką
        """,
        "want": """
            atsiųs* | persiųs* | prisiųs* | išsiųs* | nusiųs* | siųs* | pasak* | patiksl* | praneš* | informuo*
            parašy* | paaišk* | nurod* | primin* | pateik* | pasidal* | pakeis* | ištais* | pataisy* | atnauj*
            susisiek* | paskamb* | atsaky* | suteik* | padė* | pakvie* | įtrauk* | išrašy* | rezerv* | paruoš*
            perduo* | nukreip* | palauk* | pratęs* | perkel* | patvirt* | naudo* | adres* | pridė* | įkel* | atsižv*
            apsvarst* | aptar* | nepamirš* | pasirūp* | užtikr* | sutvark* | pažiūr* | patikr* | peržiūr* | išduo*
            parūpin* | gauti | sužino* | žinoti | numes* | permes* | pasiūl* | patar* | pakoreg* | pervad* | išvers*
            įvertin* | pavė* | atsiliep* | kreipt* | rašyti | rašykite | skambin* | išplatin* | paskelb* | pavadin*
            panaikin* | ištrin* | skir* | neskir* | leis* | duot* | duok* | išbrauk* | patikslin* | priim* | suder*
            atidė* | sutrump* | nesiųs* | neraš* | nebesiųs* | neberaš* | nebe* | turėti omen*
        """,
        "please": """
            prašau | prašom | prašome | prašyčiau | prašytume | prašytumėm | labai prašau | labai prašome
            labai prašyčiau | maloniai prašome | maloniai prašau | maloniai prašyčiau | noriu paprašyti
            norėčiau paprašyti | norėtume paprašyti | turiu prašymą | turime prašymą | prašymas | vienas prašymas
            didelis prašymas | mažas prašymas | jei galima prašau | jei įmanoma prašau | gal galima | gal galėtumėte
            gal galėtumėt | gal galite | gal galit | gal galėtum | gal gali
        """,
        "obj": """
            man | mums | jūsų | iš jūsų | mane | mus | jam | jai | jums | iš anksto | dar kartą | dar | taip pat | ir
            kartu | papildomai | daugiau | kuo greičiau | skubiai | el paštu | laišku | šiuo adresu | kitu adresu
            jei galima | jei įmanoma | kad | tik | apie tai | ateityje | kitą kartą
        """,
        "busy": """
            posėd* | pasitarim* | susirinkim* | paskait* | pamok* | egzamin* | gynim* | vizit* | teism* | budėjim*
            pamain* | audit* | inventorizacij* | inspekcij* | patikrinim* | derybos | derybas | komisij* | delegacij*
            konferencij* | ekskursij* | repeticij* | koncert* | varžyb* | mugė* | mugę | įsipareigojim* | planų
            planus | konsultacij* | operacij* | vestuv* | krikštyn* | laidotuv* | jubiliej* | gimtadien* | edukacij*
            skryd* | kelion* | festival* | parod* | švent* | stovykl* | atidarym* | forum* | simpozium* | kongres*
            suvažiavim* | asamblėj* | turnyr* | olimpiad* | spektakl* | premjer* | filmavim* | mokymai | mokymus
            kursai | kursus | užsakym*
        """,
        "next": """
            ateityje | kitą kartą | kitam kartui | kitais metais | kitąmet | po metų | rudenį | vėliau | kada nors
            kita proga | kitą sykį | kituose renginiuose | kitame renginyje | būsimuose renginiuose
            kitose dirbtuvėse | artimiausiu metu | greitai | netrukus
        """,
    },
    strangers="""
        dalyvavo | dalyvavau | dalyvavome | dalyvaujate | dalyvausite | dalyvautų | dalyvaukite | dalyvi* | ateisite
        galėtų | galėjau | galėjo | galėjome | patvirtino | patvirtinau | patvirtinome | priimkite | registruok*
        atsisakiau | atsisakėme | atšaukiau | atšaukėme | prisijungiau | prisijungėme | prisijungė | prisijunkite
        atėjau | atėjome | ateidavau | dalyvaudavau | buvau | buvome | spėjau | pavyko | praleidau | praleidome
        norėjau | norėjome | registravausi | jungiausi | atvykau | atvykome | pakvietė | kvietė | kviečia | dalyvavus*
        dalyvavęs | prisijungus* | kviečiu | kviečiame | atsiskait* | nedalyvavau | nedalyvavome | negalėjau
        negalėjome | nepavyko | nebuvau | nebuvome | neatėjau | planavau | planavome | ketinau | tikėjausi | tikėjomės
        patvirtinta | sutikau | sutikome | prisiminiau
    """,
    terms={
        Sense.FROM: """
            iš | tiesiai iš | tiesiog iš | tik iš | (<orggen>) vardu
            per (telefoną|kompiuterį|planšetę|mobilųjį|nešiojamą) | prie (savo|vieno|bendro|) (kompiuterio|ekrano)
            atstovaudama | atstovaudamas | atstovaudami
        """,
        Sense.REPORT: """
            (sako|sakė|pasakė|tvirtina|tvirtino|rašo|rašė|parašė|klausia|klausė|paklausė|teiraujasi|teiravosi|prašė|
            paprašė|liepė|pranešė|praneša|minėjo|užsiminė|pažadėjo|įtikinėja|galvoja|teigia|teigė|aiškina|
            žadėjo) (man|mums|) (kad|jog|ar|)
            (<who>|visi|kai kas) (man|mums|) (sako|sakė|pasakė|tvirtina|mano|rašo|rašė|klausia|klausė|teiraujasi|
            pranešė|minėjo|galvoja|teigia|prašė|liepė) (man|mums|) (kad|jog|ar|)
            (man|mums) (sako|sakė|pasakė|pranešė|rašė|minėjo|liepė) (kad|jog|)
            (girdėjau|girdėjome|išgirdau|skaičiau|skaitėme) (kad|jog|) | (pasak|anot) (<who>|jo|jos|jų)
        """,
        Sense.YES: """
            (mielai|su malonumu|su džiaugsmu|noriai) jį (priimu|priimame)
            jį (mielai|su malonumu|su džiaugsmu|) (priimu|priimame)
            (dalyvausiu|būsiu|eisiu|jungsiuosi) už (visas|visus|mus visus|visą komandą)
            (esame|esu|būsime|būsiu) (pasirengę|pasirengęs|pasirengusi|pasiruošę|pasiruošęs|pasiruošusi|nusiteikę|
            nusiteikęs|nusiteikusi|linkę) (<inf>) | (pasirengę|pasiruošę|nusiteikę) <inf>
            jungiuosi ir aš | jungiuosi ir aš
            kiek (laukiau|laukėme|galima laukti) (tokio dalyko|šito|tokios progos)
            (jungsiuosi|jungsiuos|prisijungsiu|dalyvausiu) (per|iš) (<who>|) (telefoną|telefono|planšetę|kompiuterį|
            kompiuterio)
            (pasibraukiau|pasibraukėme|pasibraukėm|apsibraukiau|pasižymėjau|pasižymėjom|pasižymėjome|įsirašiau|
            įsirašėme|užsirašiau|užsirašėm|pasilikau|užsiblokavau|užblokavau|rezervavau|pasirezervavau|pasilaisvinau|
            išsilaisvinau|atlaisvinau|įsidėjau|susidėjau|įsimečiau) (jau|) (tą|šią|visą|jūsų|) (rytą|dieną|datą|laiką|
            priešpietį|savo|) (jau|) (kalendoriuje|į kalendorių|darbo kalendoriuje|užrašuose|kalendorių|planuose|
            darbotvarkėje|tvarkaraštyje|jums)
            (radau|radome|radom|suradau|iškaičiau|išspaudžiau) (langą|laiko|tarpą|vietos|skylę|plyšį|
            langelį) (tvarkaraštyje|kalendoriuje|grafike|darbotvarkėje|jums)
            (esu|būsiu|esame|būsime) (visas|visa|visi|) (jūsų|jūsiškis|jūsiškė) (nuo pradžios iki galo|iki pabaigos|
            iki galo|visą rytą|visą laiką|) | (dešimtą|tądien|tą rytą|tą dieną) (jau|) (esu|būsiu) jūsų
            kaip (gi|čia|jau|) be (manęs|mūsų) | be (manęs|mūsų) (nebus|niekur|neišsiversit|neišsiversite)
            kaip(gi|) kitaip | (kur|kurgi) (aš|mes|) (daugiau|gi|) (dingsiu|dėsiuosi|dingsim) (karantine|per
            karantiną|) | nu (tep|taip|jo|aišku|žinoma|gerai) | tep | tep tep | nu tep
            (rašykit|rašykite|rašyk|įrašykit|įrašykite|užrašykit|dėkit|dėkite|dėk|meskit|įmeskit) (ir|) (mane|mus|
            muni|ir mane|ir mus) (drąsiai|) (į sąrašą|prie dalyvių|)
            (atsiliepsiu|atsiliepiu|atsiliepiame|atsiliepsime) į (jūsų|šį|malonų|gražų|) (kvietimą|
            pakvietimą) (mielai|su malonumu|) | (mielai|su malonumu|noriai) (atsiliepsiu|atsiliepiu|atsiliepiame|
            atsiliepsime) į (jūsų|šį|malonų|) (kvietimą|pakvietimą)
            (net|jau|) (priminimą|žadintuvą|pranešimą) (telefone|į telefoną|) (susidėjau|nusistačiau|įsidėjau|
            pasidėjau|įsijungiau|užsistačiau) | (susidėjau|nusistačiau|įsidėjau|pasidėjau) (net|jau|) (priminimą|
            žadintuvą)
            (pasiėmiau|pasiimsiu|paėmiau|imu) (laisvą dieną|laisvadienį|laisvą) (specialiai|būtent|) (tam|dėl (jūsų|
            šito|renginio|to)) | varom | varau | šoku | einu ir aš | įskaičiuokit ir mane
            (nusprendėme|nusprendėm|sutarėme|sutarėm|pasitarėme|pasitarėm|nutarėme) (su kolegom|su kolegomis|skyriuje|
            komandoje|) (ir|kad|) (eisiu aš|dalyvausiu aš|dalyvausime|dalyvausim|eisim|einu aš|jungsiuosi aš)
            prie ekrano sėsiu aš
            sėsiu aš pats
            (taupykit|palaikykit|laikykit|saugokit|pataupykit|palaikykite|užimkit|užimkite) (ir|) (man|mums) (vietą|
            kėdę|vietelę|langelį|kvadratėlį) | vieta man ir mums
            (vieną|dar vieną|ir man) (vietą|vietelę) (man|prašau|prašyčiau)
            (tikrai|) (ne|nė už ką|nė už pinigus|nė už jokius pinigus) (nepraleisčiau|nepraleisiu|nepražiopsosiu|
            neatsisakysiu) (tokio|tokios|) (dalyko|progos|renginio|)
            nereikia (manęs|mūsų) (du kartus|ilgai|dukart|antrąkart) (kviesti|prašyti|įkalbinėti)
            (manęs|mūsų) (du kartus|ilgai|dukart) (kviesti|prašyti|įkalbinėti) nereikia
            (prašau|prašom|prašome|prašyčiau|prašytume) (ir|) (mane|mus|) (ir mane|ir mus|) (skaičiuoti|įskaičiuoti|
            priskaičiuoti|laikyti|žymėti|pažymėti|užrašyti|rašyti|įtraukti|priimti) (ir|) (mane|mus|ir mane) (dalyviu|
            dalyve|dalyviais|kaip dalyvį|kaip dalyvę|kaip dalyvius|į sąrašą|į dalyvių sąrašą|)
            (prašau|prašom|prašome|prašyčiau|prašytume) (mane|mus|ir mane|ir mus) (skaičiuoti|laikyti|pažymėti|
            užrašyti|įrašyti|įtraukti|registruoti|užregistruoti) (kaip|) (dalyviu|dalyve|dalyviais|dalyvį|dalyvę|
            dalyvius|į sąrašą|į dalyvių sąrašą|į renginį|į dirbtuves|į seminarą|)
            (registruokite|registruokit|įrašykite|įrašykit|užregistruokite) (prašau|prašom) (ir|) (mane|mus|)
            prašau (registruokite|įrašykite|įtraukite|užregistruokite) (ir|) (mane|mus) | (man|mums) tiks | tiks
            mums (viskas|) tiks | (priimsiu|priimsime) (jūsų|) (kvietimą|)
            (kvietimą|pasiūlymą) (mielai|) (priimsiu|priimsime) | (priėmiau|priėmėme) (jūsų|) kvietimą
            (priėmiau|priėmėme) sprendimą dalyvauti | + | + + | taaip | taaaip | taaaaip | tikraai | tikraaai | davai
            gerai (varom|tinka|būsiu|dalyvausiu) | tegul bus | tebūnie | rašykit pliusą | pliusas
            (aš|mes|ir aš) (tikrai|visada|) su jumis (nuo pradžios|visą laiką|ir šį kartą|)
            laukite (manęs|mūsų|ir manęs|ir mūsų) | laukit (manęs|mūsų|ir manęs|ir mūsų) | lauk manęs
            (be manęs|be mūsų) (nepradėkite|nepradėkit|neprasidėkit|neapsieisite)
            (mūsų|mano) (atsakymas|sprendimas) (vienareikšmis|paprastas|aiškus|trumpas) (taip|)
            (atidedu|atidėsiu|metu|mesiu) visus (kitus|) darbus (ir|) (<fut>|)
            (įrašykit|įrašykite|įrašyk|registruokite|registruokit|užregistruokite|įtraukite|skaičiuokite|rašykit|
            rašykite|užrašykit|užrašykite) (ir|) (mudu|mudvi|mus visus|mus visas|mus abu|mus abi|mus du|mus dvi)
            taip | taip taip | taip taip taip
            taip (aišku|žinoma|tikrai|mielai|būtinai|su malonumu|be abejo|prašau|ačiū|labai|labai mielai) | žinoma
            žinoma (kad|jog|) (taip|<fut>|būsiu|būsime|būsim|<pres>|<can>)
            aišku (kad|jog) (taip|<fut>|būsiu|būsime|būsim|<pres>) | aišku (<fut>|<pres>|būsiu|būsime|būsim|taip)
            be abejo | be abejonės | be jokios abejonės | be jokių abejonių | būtinai | tikrai taip | absoliučiai taip
            mielai | labai mielai | mielu noru | su mielu noru | noriai | labai noriai
            su (didžiausiu|dideliu|didžiuliu|mielu|) malonumu | su (didžiausiu|dideliu|didžiuliu|) džiaugsmu
            su (dideliu|) entuziazmu | tinka | (man|mums) (tinka|viskas tinka|puikiai tinka|labai tinka|gerai|ok)
            (viskas|puikiai|labai|idealiai) tinka | sutinku | sutinkame | sutinkam
            (mielai|su malonumu|noriai) (sutinku|sutinkame) | sutinku dalyvauti | sutinkame dalyvauti | sutarta
            sutarėm | sutarėme | susitarėm | susitarėme | nu jo | jo jo | jo tikrai | aha | yes | yep | tip top
            atsakymas (yra|) (taip|teigiamas) | (mano|mūsų) atsakymas (yra|) (taip|teigiamas) | sakau taip
            sakome taip | tikras taip | didelis taip | tvirtas taip | vienareikšmiškai taip | iš manęs taip
            iš (mano|mūsų) pusės (taip|yra taip|viskas gerai|ok) | už mane taip
            (priimu|priimame|priimam) (jūsų|tavo|malonų|šį|) (malonų|gražų|) (kvietimą|pakvietimą|iššūkį|
            pasiūlymą) (su (malonumu|džiaugsmu|dėkingumu|didžiuliu malonumu|dideliu malonumu)|)
            (jūsų|tavo|) (malonų|) (kvietimą|pakvietimą) (mielai|su malonumu|su džiaugsmu|su dėkingumu|) (priimu|
            priimame|priimam) (su (malonumu|džiaugsmu|dėkingumu)|)
            (mielai|su malonumu|su džiaugsmu|su dėkingumu|noriai) (priimu|priimame) (jūsų|) (kvietimą|)
            (pasinaudosiu|pasinaudosime) (jūsų|) (kvietimu|proga)
            (galite|gali|galit) (drąsiai|tikrai|be abejo|) (manimi|mumis|ant manęs|ant mūsų|mane|mus|) (pasikliauti|
            skaičiuoti|pasitikėti|įrašyti|įtraukti|užregistruoti|registruoti) (manimi|mumis|mane|mus|ir mane|ir mus|į
            sąrašą|)
            (manimi|mumis) (galite|gali|galit) (drąsiai|) (pasikliauti|pasitikėti)
            (skaičiuok|skaičiuokite|skaičiuokit|įskaičiuok|įskaičiuokite|įskaičiuokit|priskaičiuokit|
            priskaičiuokite) (prašau|ir|) (mane|mus|su manimi|su mumis)
            (skaičiuok|skaičiuokite|skaičiuokit) su (manimi|mumis)
            (įrašyk|įrašykit|įrašykite|įtraukite|įtrauk|įtraukit|registruokite|registruokit|registruok|
            užregistruokite|užregistruokit|užregistruok|priregistruokite|pridėkite|pridėk|pridėkit|žymėkite|žymėk|
            pažymėkite|pažymėk|pažymėkit|užrašyk|užrašykite|užrašykit|rašykit|rašykite|rašyk|prirašykite|prirašyk|
            prirašykit|įregistruokite|pasižymėkite|pasižymėk|laikykite) (prašau|prašom|prašyčiau|) (ir|taip pat|
            ) (mane|mus|ir mane|ir mus) (prašau|prašom|) (į sąrašą|į dalyvių sąrašą|į dalyvius|kaip (dalyvę|dalyvį|
            dalyvius|dalyvaujantį|dalyvaujančią|dalyvaujančius)|dalyve|dalyviu|dalyviais|prie dalyvių|) (prašau|)
            (prašau|prašom|prašome|prašyčiau|prašytume) (ir|) (mane|mus|) (ir|) (įrašyti|įtraukti|registruoti|
            užregistruoti|pridėti|įregistruoti|įskaityti|prirašyti) (ir|) (mane|mus|) (į|) (sąrašą|dalyvių sąrašą|
            dalyvius|)
            (rezervuokite|rezervuok|rezervuokit|palikite|palik|palikit|palaikykite|palaikyk|palaikykit|pasaugokit|
            pasaugokite|pasaugok) (prašau|prašom|) (man|mums) (prašau|) (vietą|vietelę|vietos|vietas|vieną vietą|kėdę)
            (mano|mūsų) (dalyvavimas|dalyvavimą|registracija) (yra|) (patvirtintas|patvirtinta|tikras|garantuotas)
            (patvirtinu|patvirtiname) (savo|mūsų|) (registraciją|atvykimą)
            iki (malonaus|) (pasimatymo|susitikimo) (birželio 10|dešimtą dieną|# d|# dieną|dešimtą|ten|ekrane|zoome|
            renginyje|dirbtuvėse|birželį|tada|nuotoliu|online|virtualiai|)
            (iki|) (pasimatysim|pasimatysime|susimatysim|susimatysime|matysimės|matomės|pasimatom|pasimatome|
            susitiksim|susitiksime|susitinkam|susitinkame) (ten|zoome|tada|ekrane|renginyje|dirbtuvėse|virtualiai|
            nuotoliu|online|ekranuose|#|# d|)
            (tikrai|) (neatsisakysiu|neatsisakysime|neatsisakau|neatsisakome|neatsisakyčiau)
            (už nieką|niekaip|jokiu būdu|tikrai|niekada|nieku gyvu|jokiais būdais|) (pasaulyje|gyvenime|) (to|šito|šio
            renginio|šios progos|tokio renginio|tokių dirbtuvių|tokios progos|tokio|progos|šių dirbtuvių|jų|jo|) (už
            nieką|niekaip|jokiu būdu|tikrai|niekada|nieku gyvu|) (nepraleisčiau|nepraleisiu|nepraleisime|
            nepraleistume|nepraleidžiu|nepraleidžiame|nepraleisim|nepražiopsosiu|nepražiopsosime) (už nieką|niekaip|
            ) (to|šito|šio renginio|tokio renginio|tokios progos|progos|už jokius pinigus|)
            (nenoriu|nenorime|nenorėčiau|nenorėtume|negaliu|negalime|negalėčiau|negalima|nevalia|nedera|neketinu|
            neketiname|neplanuoju) (to|šito|šio renginio|tokios progos|tokio renginio|jo|jų|šių dirbtuvių|
            ) (praleisti|praleist|nedalyvauti|neateiti|neprisijungti|atsisakyti|pražiopsoti|atmesti) (to|šito|šio
            renginio|tokios progos|tokio renginio|tokio kvietimo|tokio pasiūlymo|kvietimo|progos|šių dirbtuvių|jūsų
            kvietimo|)
            (kaip|argi|ar) (gi|) (galėčiau|galėtume|galima|galiu|galime|aš galėčiau) (būtų|) (atsisakyti|praleisti|
            nedalyvauti|neateiti|nepriimti)
            kaipgi (galėčiau|nedalyvausi) | kodėl (gi|) ne | kodėl (gi|) nedalyvau* | kurgi ne | kur (jau|) dingsiu
            kur (mes|aš|) dėsimės | kur (aš|) dėsiuosi | kurgi (aš|mes) dingsiu
            (niekas|nieks) (manęs|mūsų|) (nesulaikys|nesustabdys|nesutrukdys) (manęs|mūsų|) (dalyvauti|ateiti|)
            (man|mums) (yra|bus|būtų|) (didelė|didžiulė|) (garbė|malonu|labai malonu|didelis malonumas|malonumas|
            džiugu) (<inf>)
            (bus|yra) (labai|) (malonu|smagu|garbė|džiugu) (<inf>)
            (man|mums) (yra|bus|) (didelė|didžiulė|) garbė (ir malonumas|) (priimti|dalyvauti|
            patvirtinti) .. (kvietimą|dalyvavimą|renginyje|)
            (aš|mes) už | (aš|mes) tikrai už | (esu|esame) (tikrai|) už | visada už | visomis keturiomis (už|)
            (aš|mes) (irgi|taip pat|ir|) (dalyvausiu|dalyvausime|būsiu|būsime|einu|ateisiu)
            ir (aš|mes) (dalyvausiu|dalyvausime|būsiu|būsime|einu|prisijungsiu|prisijungsime|už) | aš irgi | mes irgi
            (jau|) (įsirašiau|įsirašėme|įsirašėm|įsitraukiau|įsitraukėme|įrašyta|įrašiau|pasižymėjau|pasižymėjome|
            pažymėjau|pažymėta|pasiženklinau|rezervavau|rezervavome|užsirezervavau|pasidėjau|susirašiau|
            užsibukinau) (jau|sau|) (datą|dieną|laiką|) (į|savo|) (kalendorių|darbotvarkę|kalendoriuje|laiką|datą|
            dieną|rytą|užrašinę|darbotvarkėje|planuose|)
            (data|diena|laikas|renginys|viskas) (jau|) (kalendoriuje|įrašyta|pažymėta|įrašytas|rezervuota|
            užrezervuota|suplanuota)
            jau (mano|mūsų|) kalendoriuje
            (laikas|data|diena|viskas) (man|mums|) (puikiai|visai|idealiai|labai|) tinka
            (tą dieną|tuo metu|tada|tą rytą|birželio 10|) (esu|esame|būsiu|būsime|būsim) (visiškai|visai|kaip tik|
            ) (laisv*) (tą dieną|tuo metu|tada|visą rytą|)
            (tą dieną|tuo metu|tada|tą rytą) (kaip tik|) laisv* | (palaikykite|laikykite) (man|mums) vietą
            jau laukiu nesulaukiu | laukiu nesulaukiu | jei tik kviečiate (būsiu|dalyvausiu|ateisiu)
            (bet kokiu|kad ir kokiu) (atveju|oru) (būsiu|dalyvausiu|būsime|dalyvausime) | (būsiu|būsime|būsim|busiu)
            kaip (visada|visuomet) (būsiu|būsime|dalyvausiu|dalyvausime|už) | kaip bajoras | kaip štykas | kaip kulka
            varom | pasirašau | pasirašom | pasirašome | (man|mums) (pavyks|išeis|išeina|gausis) (<inf>|)
            (pavyks|išeis|gausis|išeina) (<inf>) | (mes|aš|visi) su jumis | esame su jumis | esu su jumis
            būtinai su jumis | dedu pliusą | pliusas nuo (manęs|mūsų)
            (mus|mane) (tikrai|) (rasite|pamatysite|matysite|išvysite) (ten|ekrane|zoome|tarp dalyvių|)
            (atsakau|atsakome|atsakom) (teigiamai|taip) | tvirtai taip | apsieisiu be (pietų|miego)
            (džiaugiuosi|džiaugiamės|džiaugsiuosi|džiaugsimės) (galėdam*|galimybe|proga) (<inf>)
            (džiaugiuosi|džiaugiamės) (kad|jog) (galėsiu|galėsime|galiu|galime) (<inf>)
            (entuziastingai|mielai|noriai) pritariu | suinteresuot* ir dalyvau*
            (dalyvavimas|dalyvavimą) (taip|patvirtintas|garantuotas)
            (visas|) (rytas|rytą) (jūsų|skirtas jums|skiriu jums)
            (išskyrus|be) (mane|manęs|mus|mūsų) | (išskyrus) (mane pačią|mane patį)
            (aš|pati|pats) (arba|ar) (kolegė|kolega|direktorė|direktorius|pavaduotoja|kas nors|vyras|žmona|vadovė|
            sekretorė)
        """,
        Sense.NO: """
            (gal|galbūt|nebent) (kai|kada) bus gyvai | (manau|manome|matau|matome) (kad|jog) (tai|šita tema|
            ) ne (mums|man|mano|mūsų)
            (mūsų|mano|) (birželis|kalendorius|tvarkaraštis|grafikas|vasara|mėnuo|birželio tvarkaraštis) (jau|
            ) (visiškai|visai|pilnai|) (užpildytas|pilnas|užimtas|perpildytas|suplanuotas|užkrautas|perkrautas)
            (nebeturiu|neturiu|nebeturime|neturime|nebėra) (jėgų|energijos|noro|nervų|kantrybės|ūpo|galvos) (dar|
            ) (vienam|kitam|jokiam|jokiems|) (zoomui|zoomams|nuotoliniam|susitikimui|renginiui|seminarui|ekranui|tam|
            tokiems dalykams) | (ne|nebe) (seminarai|dirbtuvės|renginiai|susitikimai|mokymai|projektai|tai) (dabar|
            man|) (galvoje|galvoj|rūpi) | ne seminarai galvoj*
            (nusprendžiau|nusprendėme|nusprendėm|pasirinkau|renkuosi|pasirinkome) (šį kartą|šįkart|šįsyk|) (likti|
            pabūti|stovėti|būti) (nuošaly|nuošalyje|namie|šone|pašalyje|už borto)
            (lieku|liksiu|liekame|liksime) (šį kartą|šįkart|) (nuošaly|nuošalyje|šone|už borto)
            mūsų <org> (deja|) (atstovų|atstovo|nieko|dalyvių) (nesiųs|neskirs|nedeleguos|neturės|nedeleguoja|
            nesiunčia) | (atstovų|atstovo|dalyvių|nieko) (nesiųs|nesiųsime|neskirs|neskirsime|nedeleguos|
            nedeleguosime|neturėsime) | mūsų <org> (deja|renginyje|seminare|šiame renginyje|) (nedalyvaus|negalės
            dalyvauti|neturi galimybės dalyvauti|negali dalyvauti)
            (mūsų įstaigos|mūsų įmonės|mūsų|) atstovai (renginyje|seminare|deja|) (nedalyvaus|negalės dalyvauti)
            (rašykit|rašykite|žymėkit|žymėkite|dėkit|dėkite|įrašykit) (mane|mus|) prie (nedalyvaujančių|
            neatvykstančių|negalinčių|neatvykusių) | (teks|tenka|turėsiu|turiu|reikia) (tarti|sakyti|pasakyti|
            atsakyti) (ne|neigiamai) | (netinkamas|netikęs|nepalankus|blogas|prastas) (mums|man) (metas|laikas|
            momentas) | (metas|laikas|momentas|data) (mums|man) (netinkamas|netinka|nepalankus|
            blogas|prastas|netikęs) | (mums|man) (dabar|) (visai|tikrai|) (netinkamas|netikęs|nepalankus) (metas|
            laikas|momentas)
            (paliekam|paliekame|palieku|lieka|atidedam|atidėsim) (kitam kartui|kitai progai|vėlesniam laikui|
            rudeniui) | (į projektus|į tokius dalykus) (nebesivelti|nebesiveliu|nebesikišu|nebesileidžiu)
            (tai|čia|) ne (man|mums|mano|mūsų) (tie|šitie|tokie|) (kompiuteriai|dalykai|reikalai|nosiai|dantims|
            jėgoms|metams|sritis|tema|duona|daržas|arkliukas|profilis|veikla|laukas)
            tai ne (mūsų|mano) (sritis|tema|profilis|veikla|daržas)
            (ši|šita|jūsų) tema (nuo (mūsų|manęs) (per|) (toli|tolima)|mums (netinka|svetima|tolima)|man (netinka|
            svetima|tolima)|ne (mums|man|mūsų|mano))
            (šįsyk|šįkart|šį kartą|šį sykį|tąkart|deja) (pasiduosiu|pasiduodu|pasiduodame|passuoju|pasuoju|
            pasuosiu|nusišalinsiu|nusišalinu|atsisakau|atsisakysiu|praleisiu|praleidžiu|praleisime|praleidžiame|be
            manęs|be mūsų|ne|lieku (namuose|nuošaly))
            (nedrįsiu|nedrįsau|negaliu|negalėsiu|negalima|nenoriu|nepatogu) (iš karto|iškart|dar|) (prašytis|prašyti|
            imti|gauti|išsiprašyti) (laisvos dienos|laisvadienio|laisvo|laisvą dieną|atostogų|išleidžiamas|
            išleidžiama|iš darbo)
            (laisvos dienos|laisvadienio|atostogų) (prašytis|prašyti|imti) (nedrįsiu|negaliu|negalėsiu|nenoriu|
            nepatogu) | (prašytis|prašyti|imti) (laisvos dienos|laisvadienio|atostogų|laisvą dieną) (nedrįsiu|negaliu|
            negalėsiu|nenoriu|nepatogu)
            (neįrašinėkit|neįrašykite|neįrašykit|nerašykit|nerašykite|neskaičiuokit|neskaičiuokite|neįtraukite|
            neįtraukit|nelaukit|nelaukite|neregistruokit|neregistruokite|nedėkit) (manęs|mūsų|nei manęs) (į sąrašą|
            prie dalyvių|)
            dalyvauti (deja|) (neturės|neturi|nebeturės|nebeturi) (galimybės|galimybių|progos|kada)
            (neturės|nebeturės) (galimybės|galimybių|progos) (dalyvauti|prisijungti|atvykti)
            (nė|ne|nei) (vienas|viena) (iš mūsų|mūsų|iš (įmonės|įstaigos|skyriaus|mokyklos)|) (negalės|nebegalės|
            negali|neatvyks|neateis|nedalyvaus|neprisijungs|negalės atsitraukti|neturi kada|neturės kada) (dalyvauti|
            prisijungti|ateiti|)
            (manęs|mūsų) (tarp dalyvių|ten|renginyje|seminare|prie ekrano|tuo metu|deja|tądien|tą dieną) (nebus|
            nebūs) | niekur (nedalyvausiu|neisiu|nesijungsiu|neprisijungsiu)
            (negaliu|negalėsiu|negalime|nepavyks|neišeis) (niekaip|) (atsitraukti|pasitraukti|atsiplėšti|ištrūkti|
            išsisukti|pabėgti|palikti (darbo|posto|parduotuvės|ūkio|vaikų|mamos|skyriaus)|uždaryti (parduotuvės|
            kavinės|salono)) (nuo ..|iš ..|)
            (nėra|nematau|nebėra) (prasmės|reikalo|tikslo) (man|mums|) (dalyvauti|prisijungti|ateiti|jungtis|
            registruotis) | (nėra|nebus) kam (dalyvauti|prisijungti|siųsti|manęs pavaduoti|pavaduoti|likti|palikti)
            (pasitarėme|pasitariau|pasitarėm|apsvarstėme|apsvarstėm|pagalvojau|pagalvojome) (ir|) (nusprendėme|
            nusprendėm|nutarėme|nusprendžiau|nutariau) (šį kartą|šįkart|šįsyk|) (nedalyvauti|neprisijungti|atsisakyti|
            praleisti) | (gal|galbūt|nebent) (kitame|kituose|kitose) (renginyje|renginiuose|dirbtuvėse|seminare)
            gal (kitąkart|kitąsyk|kitą sykį) | gal kitą (kartą|sykį|syk)
            (teks|tenka|turėsiu|tenka deja|deja teks|turiu) (praleisti|atsisakyti|apsieiti be (jūsų|renginio)|
            nusišalinti|likti (nuošaly|namie|darbe)|pasakyti ne|sakyti ne) (šį kartą|šįkart|kvietimo|)
            (neisiu|neateisiu|nebūsu|nedalyvausu|negaliesu) | (prašau|prašom) (manęs|mūsų) (šį kartą|) nesitikėti
            (prašau|prašyčiau|prašome|prašytume) (manęs|mūsų|) (neįtraukti|neregistruoti|neįrašyti|nelaukti|
            neskaičiuoti|nelaikyti) (manęs|mūsų|) (į|) (dalyvių|) (sąrašą|)
            (prašau|prašyčiau|prašome|prašytume) (atšaukti|panaikinti|anuliuoti) (mano|mūsų|savo) (dalyvavimą|
            registraciją)
            (atšaukite|atšaukit|anuliuokite|panaikinkite) (prašau|prašom|) (mano|mūsų) (dalyvavimą|
            registraciją) (prašau|)
            ne mano laikui | ne mūsų laikui | ne man toks laikas | (tikrai|deja|jau|) ne šiemet | ne šį sykį
            ne dabar | ne šį mėnesį | skipinu | skipinsiu | pass | nenoriu | nenorime | nebenoriu
            (nusprendžiau|nusprendėme|nutarėme|nutariau) (šį kartą|šiemet|) (nedalyvauti|neprisijungti|atsisakyti|
            praleisti)
            nesulaukiau leidimo | negavau leidimo | leidimo negavau | leidimo negavome | negavome leidimo
            tenka apgailestauti bet ne | (dalyvavimas|dalyvauti) (man|mums|) (būtų|) (neįmanomas|neįmanoma|negalimas)
            (mano|mūsų|) (darbdavys|darbdavė|vadov*|direktor*|viršinink*|šefas|šefė|bosas|darbas) (manęs|mūsų|tikrai|
            deja|) (neišleidžia|neleidžia|neišleis|neleido|neišleido|neleis) (manęs|iš darbo|)
            (manęs|mūsų) (iš darbo|) (neišleidžia|neišleis|neišleido) (iš darbo|darbdavys|vadov*|direktor*|)
            (neišleidžia|neišleis|neišleido) iš darbo
            (neatsiprašysiu|neištrūksiu|neištrūkstu|nepaliksiu|neišsiprašysiu|neištrūksime) (iš darbo|iš pamokų|iš
            paskaitų|darbo|)
            (atsisakyti|atsisakyt) (sunku|gaila|nesmagu|nenoriu) bet (teks|tenka|turiu|reikia)
            (bet|tačiau) (teks|tenka) (atsisakyti|praleisti) | niekaip | tai niekaip | deja niekaip | mums niekaip
            man niekaip | niekaip tą dieną | (taigi|tad|todėl|vadinasi|žodžiu) (deja|) ne | tai (deja|) ne
            (nieko|) neišeina | (mūsų|mano) (atstov*) nebus
            (nebus|nėra) (kam|kas) (<inf>|dalyvauja|dalyvautų|atstovauja|atstovautų) | negaliu sau leisti (<inf>|)
            (teks|reikės) kitą (kartą|sykį) | apsieisiu
            (nesudėliosiu|nesuderinsiu|nesuderinu|nesuderinsime) (laiko|grafikų|planų|darbų|)
            (laiko|grafikų) (nesuderinsiu|nesuderinu)
            (nedalyvausiu|nedalyvausime|neateisiu|neprisijungsiu) (nei|nė) .. (nei|nė) (kolegos|kolegė|kolega)
            (noro|didelio noro) (nėra|neturiu) | neturiu (noro|ūpo|jėgų|sveikatos) (<inf>|)
            (jėgų|sveikatos) (nėra|neturiu) (<inf>|)
            (nesiregistruosiu|nesiregistruoju|nesiregistruojame|nesirašysiu|nesirašau) | minusas
            (mane|mus) (praleiskite|praleiskit)
            (pasakysiu|sakysiu|tariu|turiu tarti|turiu pasakyti|teks pasakyti|tenka pasakyti|tenka tarti) (jums|) (ne|
            deja ne)
            (nebesitikėkite|nesitikėkite) (manęs|mūsų) | (mano|mūsų) (dalyvauti|dalyvavimo) nebus | pasiteisinsiu
            (kitą|kitam|į kitą) (kartą|sykį|kartui|rengin*) (mielai|būtinai|tikrai|su malonumu|noriai|jau) (<fut>|
            <cond>|)
            kitąkart (mielai|būtinai|tikrai|) (<fut>|<cond>|) | (mielai|būtinai|tikrai|su malonumu) kitą (kartą|sykį)
            (praleisiu|praleisime|praleidžiu) (šitą|šį|jį|tai|renginį|šį renginį|šitą kartą|dirbtuves|seminarą|
            susitikimą) (kartą|)
            ne | ne ne | ne ačiū | ačiū ne | ačiū bet ne | deja ne | ne deja | nea | nope | gaila bet ne
            labai gaila bet ne | deja ne šį kartą | deja ne šįkart | atsakymas (yra|) (ne|neigiamas)
            (mano|mūsų) atsakymas (yra|) (ne|neigiamas) | sakau ne | sakome ne | iš (mano|mūsų) pusės ne
            (atsakau|atsakome) neigiamai
            (šį kartą|šįkart|šįsyk|šį sykį|šiemet|šiuo metu|šįmet) (deja|jau|) (ne|be manęs|be mūsų|praleisiu|
            praleisime|praleidžiu|nedalyvausiu|nedalyvausime|teks praleisti|pasuosiu|pasuoju|nieko nebus)
            be manęs | be mūsų | ne šį kartą | ne šįkart | šįkart deja ne | nieko neišeis | nieko (gero|) nebus
            nieks nebus | geriau (jau|) ne | turbūt ne šį kartą | jokiu būdu | nieku gyvu | jokiu būdu ne
            (turiu|turime|tenka|teks|reikės|reiks|esu priverst*|esame priverst*|privalau|privalome|tektų|turėsiu|
            turėsime|turėsim|norėčiau|norime|noriu|norėtume|nusprendžiau|nusprendėme|nutariau|nutarėme|priverst*) (šį
            kartą|šįkart|šįsyk|deja|mandagiai|mums|man|labai gaila|su apgailestavimu|) (atsisakyti|atsisakyt|atšaukti|
            atšaukt|praleisti|praleist|atmesti|nedalyvauti|pasakyti ne|tarti ne|sakyti ne|neigiamai atsakyti|atsakyti
            neigiamai|pasitraukti|susilaikyti|pasuoti|pasuot|atsisveikinti) (šį kartą|šįkart|) (kvietimo|pakvietimo|
            dalyvavimo|dalyvavimą|jūsų kvietimo|jūsų malonaus kvietimo|savo dalyvavimo|savo dalyvavimą|registraciją|
            savo registraciją|mūsų dalyvavimą|nuo dalyvavimo|renginį|renginio|dirbtuves|šį renginį|susitikimą|
            dalyvauti|)
            (kvietimo|pakvietimo|dalyvavimo|jūsų kvietimo|jūsų malonaus kvietimo|malonaus kvietimo) (turiu|turime|
            tenka|teks|esu priverst*|esame priverst*|) (deja|mandagiai|) (atsisakyti|atsisakau|atsisakome)
            (renginį|dirbtuves|susitikimą|seminarą) (šį kartą|deja|) (turiu|turime|tenka|teks|turėsiu|turėsime|
            ) (praleisti|praleisiu|praleisime)
            (atsisakau|atsisakome|atsisakom) (dalyvauti|dalyvavimo|kvietimo|jūsų kvietimo|jūsų malonaus kvietimo|
            šįkart|šį kartą|)
            (atšaukiu|atšaukiame|atšaukiam|atsiimu|atsiimame|noriu atšaukti|norime atšaukti|prašau atšaukti|prašome
            atšaukti|prašyčiau atšaukti|norėčiau atšaukti|atšaukite|atšaukit|atšauk|anuliuoju|anuliuokite) (savo|mūsų|
            mano|) (dalyvavimą|registraciją|atvykimą|sutikimą|patvirtinimą|)
            praleisiu | praleisime | praleisim | praleidžiu | praleidžiame | praleidžiam | pasuoju | pasuosiu
            pasuosime
            (manęs|mūsų|mus|mane) (deja|tą dieną|tuo metu|ten|šį kartą|šįkart|renginyje|tarp dalyvių|) (nebus|
            nelaukite|nelaukit|nelauk|neskaičiuokite|neskaičiuokit|neskaičiuok|neįrašykite|neregistruokite|
            neįtraukite|nerasite) (tą dieną|ten|renginyje|)
            (neskaičiuokite|neskaičiuokit|nelaukite|nelaukit|nelauk|neskaičiuok|neįtraukite|neįrašykite|
            neregistruokite|neįrašykit|neregistruokit) (manęs|mūsų|mane|mus)
            (išbraukite|išbraukit|išbrauk|išregistruokite|išregistruokit|nubraukite|nubraukit|išimkite|
            ištrinkite) (mane|mus) iš (dalyvių|registruotų|registracijos) (sąrašo|)
            (manęs|mūsų|) (tai|šis renginys|tema|) nedomina
            (man|mums) (tai|) (neaktualu|neįdomu|nerūpi|netinka|neparanku|nereikia|neaktuali tema)
            (nesidomiu|nesidomime|nesu suinteresuot*|nesame suinteresuot*|neįdomu|neaktualu|ne man|ne mums|ne mano
            tema|ne mano sritis) (dalyvauti|)
            (man|mums) tai ne | ne (mano|mūsų) skonio
            (nesiruošiu|neketinu|neplanuoju|neketiname|neplanuojame|nesiruošiame|nenoriu|nenorime|nenorėčiau|
            nenorėtume|nebenoriu|nebeketinu) (<inf>)
            (<inf>) (nesiruošiu|neketinu|neplanuoju|neketiname|neplanuojame|nesiruošiame|nenoriu|nenorime)
            (man|mums|) (laikas|data|diena|ši data|šis laikas|valanda) (man|mums|deja|visai|visiškai|) netinka
            (man|mums) (deja|visai|visiškai|) netinka (laikas|data|diena|ši data|šis laikas|)
            netinka (laikas|data|diena|ši data|šis laikas)
            (nesu|nebūsiu|nesame|nebūsime|nebūsim) (tą dieną|tuo metu|tada|) laisv* (tą dieną|tuo metu|tada|)
            (gal|galbūt|tikiuosi|tada|teks|na|ateisiu|dalyvausiu|dalyvausime|pasimatysim|pasimatysime|susitiksime|
            iki) (kitą|kitam|kitame|į kitą) (kartą|kartui|sykį|renginį|renginyje|proga)
            (kitą|kitam) kartą (gal|galbūt|) | gal kitąsyk | gal kitąkart | kitąkart
            (teks|turėsite|tektų|išsiverskite|apsieikite|apsieikit) (jums|) (apsieiti|išsiversti|) be (manęs|mūsų)
            (įvyks|vyks|praeis|apsieisite|išsiversite) (šį kartą|) be (manęs|mūsų)
            (neturiu|neturime|neturim|neturėsiu|neturėsime|neturėsim|nebeturiu) (tam|tą dieną|tuo metu|deja|visiškai|
            visai|tikrai|pakankamai|) laiko (tą dieną|tam|tuo metu|)
            nėra (tam|kada|) laiko | (man|mums) nėra kada
            laiko (deja|tam|visai|) (neturiu|neturime|neturėsiu|neturėsime|nėra|nebus)
            (nerandu|nerandame|nerasiu|nerasime) (tam|) (laiko|galimybių|galimybės|laisvo laiko)
            (niekas|nė vienas|nei vienas|nė viena|nei viena|niekas iš mūsų) (iš (mūsų|mūsų komandos|mūsų įstaigos|mūsų
            įmonės|mūsų pusės)|mūsų|) (<thirdneg>)
            (nei|nė) aš (nei|nė) .. (<thirdneg>|negalėsime|nedalyvausime)
            (patvirtinu|patvirtiname|pranešu|pranešame|informuoju|informuojame) (kad|jog) (deja|) (<neg>|<cant>)
            (nėra|nebus) (kam|ko|ką) (<inf>|atstovauti|siųsti|deleguoti) | nėra prasmės (man|mums|) (<inf>|)
            nematau (prasmės|reikalo) (<inf>|) | nėra reikalo (man|mums|) (<inf>)
            (dalyvavimas|mano dalyvavimas|mūsų dalyvavimas|mano dalyvavimą|dalyvavimą) (atšauktas|atšaukiamas|
            neįmanomas|atšaukiu|atšaukiame)
            visgi ne | vis dėlto ne | tikrai ne | deja tikrai ne | turbūt kitą kartą
            (teks|tenka|turiu|reikia) praleisti | nuliūdinsiu
            (nebus|nėra) (manęs|mūsų) (ten|tarp jūsų|tarp dalyvių|)
            (šįkart|šį kartą|šįsyk|dabar|tąkart|) pasu (šįkart|šį kartą|) | (šįkart|šį kartą) praleisiu
            (netelpa|netilps|nebetelpa) (..|) (grafiką|kalendorių|darbotvarkę|planus|dienotvarkę)
            negalime pasinaudoti (šia|jūsų|) galimybe | negaliu pasinaudoti (šia|jūsų|) galimybe
            (negalėsiu|negalėsime) pasinaudoti (šia|jūsų|) (galimybe|kvietimu)
            (šį kartą|šįkart|deja|) (manimi|mumis) (nesitikėkite|nesitikėkit|neskaičiuokite|nepasikliaukite)
            (manęs|mūsų) (neskaičiuokite|neskaičiuokit)
            (nevažiuosiu|neisiu|nedalyvausiu) (niekur|ten|) (šienaut|šienauti|ravėti|ravėt|skinti|skint|dirbti|dirbt|
            kasti|sodinti|melžti) reikia
            (teks|tenka|turiu|esu priverstas|esu priversta) (praleisti|atsisakyti|pasakyti ne|atsiimti registraciją|
            atšaukti registraciją) (šį kartą|šįkart|) | (atsiimu|atšaukiu) (savo|) (registraciją|pažadą|sutikimą|
            dalyvavimą|taip) | (negalime|negalėsime|nepavyks) (nieko|atstovo|žmogaus) (skirti|deleguoti|atsiųsti|
            išleisti) | (iš mūsų|nuo mūsų|mūsų) niekas (nedalyvaus|negalės|neprisijungs|negalės dalyvauti)
            (išskyrus|be) (mane|manęs|mus|mūsų) | (išskyrus) (mane pačią|mane patį)
            (aš|pati|pats) (arba|ar) (kolegė|kolega|direktorė|direktorius|pavaduotoja|kas nors|vyras|žmona|vadovė|
            sekretorė)
        """,
        Sense.MAYBE: """
            (jei|jeigu) (sukris|susidėlios|išeis|pavyks|sutaps) (gerai|sėkmingai|viskas|) (pasimatysim|pasimatysime|
            būsiu|dalyvausiu|ateisiu|jungsiuosi|prisijungsiu) | (laukiu|laukiame) (dar|) (.. |) (budėjimų|pamainų|
            darbo) grafiko
            (dar|) (turiu|reikia|teks|turėsiu|noriu) (dar|) (pasižiūrėti|pažiūrėti|patikrinti|išsiaiškinti) (kaip|
            kada|ar) (susiklostys|pavyks|bus|išeis|gausis|susidėlios|nesikerta|galėsiu) (..|)
            kol kas neaišku | (gali būti|gali atsitikti|gali pasitaikyti) (kad|jog) (kaip
            tik|būtent|) (tada|tuo metu|tą dieną|) (mane|mus|) (iškvies|kvies|pakvies|išsiųs|siųs|reikės|
            teks) (į darbą|dirbti|išvažiuoti) | sakyčiau (taip|kad taip) (bet|tik) (nežinau|neaišku|priklauso)
            (sakykim|sakykime|tarkim|tarkime|rašykit|žymėkit|dėkit) (gal|galbūt|gal taip|turbūt|turbūt taip|klaustuką|
            su klaustuku|# procentų|kad gal) | (kokie|kokių|maždaug|apie|sakykim|sakyčiau) # (procentų|proc) (kad|
            ) (taip|) | # (procentų|proc) (kad|) taip
            (galvos|rankos) (neguldau|neguldysiu|neguldyčiau|neduodu|neduočiau|nekišu) (nukirsti|į ugnį|už tai|)
            (neguldau|neduodu) galvos | (pats|pati|patys) (dar|kol kas) (nežinau|nežinome|nežinom)
            (vienas|tik|) (dievas|velnias) (težino|žino) | kas (jį|ten|čia) žino
            (pažiūrėsim|pamatysim|žiūrėsim|matysim) (dar|kaip (bus|seksis|išeis|susidėlios)|) | bus matyt
            gyvensim pamatysim
            (kol kas|laikinai|sąlyginai|preliminariai) (palaikyti|palaikykit|palaikykite|rašykit|rašykite|įrašykit|
            įrašykite|žymėkit|žymėkite|registruokit|registruokite|pasaugokit|rezervuokite) (man|mane|mums|mus|ir mane|
            ) (vietą|) | (dėliokit|dėliokite|rašykit|rašykite|dėkit|priskirkit|priskirkite) (mane|
            mus) prie (abejojančių|dvejojančių|neapsisprendusių|galbūt)
            (palaikyti|palaikykit|palaikykite) (man|mums) vietą (kol kas|iki ..)
            (dar|kol kas) (neaišku|nežinia|nežinau|neaiškūs) (kaip|ar|) (bus|susidėlios|pavyks|gausis|išeis|su) (su|
            ) (pamain*|darb*|grafik*|tvarkarašč*|vaik*|laiku|atostogom*|)
            (priklauso|priklausys) (viskas|dar|) nuo (oro|orų|darbų|darbo|vadov*|direktor*|pamainų|grafiko|
            tvarkaraščio|vaikų|sveikatos|to kaip ..|derliaus|šieno|to)
            nuo (to|daug ko|oro|orų|darbų|vadov*|pamainų|grafiko) (priklauso|priklausys)
            (turbūt|greičiausiai|veikiausiai|tikriausiai|ko gero) (taip|būsiu|dalyvausiu|prisijungsiu|ateisiu|pavyks|
            galėsiu|dalyvausime|prisijungsime)
            (dvejoju|abejoju|svyruoju|dvejojame|svarstau|svarstome) (dar|kol kas|)
            (šansai|tikimybė) (# procentų|pusė ant pusės|pusiau|lygūs|nedideli|dideli|neblogi) | pusė ant pusės
            pusiau
            nesakau (nei|nė|) (taip|ne) | (dar|) nesakau (nei taip nei ne|ne|taip)
            (neatmetu|neatmetame) (kad|galimybės) (<fut>|dalyvauti|prisijungti|)
            (negaliu|negalime|negalim|negalėsiu|neišeina) .. (pažadėti|pažadėt|garantuoti|garantuot|užtikrinti|
            įsipareigoti) (nieko|)
            (pažadėti|pažadėt|garantuoti|garantuot|užtikrinti|įsipareigoti|tvirtai pasakyti|tiksliai
            pasakyti) .. (negaliu|negalime|negalim|negalėsiu|neišeina)
            (kol kas|dar|šiandien|) nieko (pažadėti|garantuoti|pasakyti|patvirtinti|žadėti) (dar|) (negaliu|negalime|
            negalim)
            (bandysiu|pabandysiu|pabandysime|bandysime|bandau|pasistengsiu|pasistengsime|stengsiuosi|stengsimės|
            mėginsiu|pamėginsiu|bandysim|žiūrėsiu|pažiūrėsiu) (dar|kaip nors|kažkaip|) (ar|) (<trydo>) .. (<inf>|)
            (bandysiu|pabandysiu|pabandysime|bandysime|bandau|pasistengsiu|pasistengsime|stengsiuosi|stengsimės|
            mėginsiu|pamėginsiu|bandysim) (dar|kaip nors|kažkaip|) (<trydo>)
            (garantuoti|pažadėti|žadėti|patvirtinti|užtikrinti|pasakyti) (šiuo metu|dabar|kol kas|deja|tikrai|nieko|
            dar) (nieko|tikrai|dar|) (negaliu|negalime|negalim|neišeina)
            (kaip) (išeis|pavyks|gausis|bus|dievas duos|susiklostys) | gyvenimas parodys | bus matyt | bus matyti
            pagyvensim pamatysim | jei dievas duos | (daugiau|labiau|greičiau) (taip|ne) (nei|negu) (taip|ne)
            (dar|kol kas) (iki galo|) (neaišku|nežinau|nežinome) (iki galo|) | ne šimtu procentų | ne 100 procentų
            (dar|vis dar|kol kas) (galvoju|mąstau|mąstome|galvojame|svarstau|svarstome|dvejoju|delsiu)
            gal kaip nors (<fut>|pavyks|) | nei taip nei ne | nei ne nei taip
            (šansai|tikimybė|galimybės) (yra|nedideli|nedidelė|dideli|didelė|menki|50 50|pusė pusės)
            yra (maža|didelė|nedidelė|nemaža) (tikimybė|galimybė) (kad|jog|)
            (gali) (tekti|prireikti) (atsisakyti|neatvykti|nedalyvauti|išvykti)
            (planuoju|planuojame|ketinu) (bet|tik) (dar|) (neaišku|nežinau|negarantuoju) | (labai|) abejotina
            vargu bau | vargu ar | rezervuotai (taip|) | su išlyga | atsargiai (taip|sakau taip)
            (kol kas|šiuo metu) (planuoju|planuojame|ketinu|ketiname|<fut>|<pres>) (<inf>|) | gal | galbūt | gal ir
            gal ir (taip|<fut>) | gal taip gal ne | gal (taip|ir ne|ne) | 50 50 | 50 ant 50 | 50 į 50 | fifty fifty
            pusiau | pusė pusės | # procent* (kad|tikimybė|tikimyb*) | 50 procentų | 70 procentų | 80 procentų
            60 procentų | 90 procentų | penkiasdešimt (ant|į|) penkiasdešimt
            (dar|kol kas|šiuo metu|vis dar|šiandien|) (nežinau|nežinome|nežinom|nesu tikr*|nesu visiškai tikr*|nesu
            visai tikr*|nesame tikr*|nesame visiškai tikr*|neaišku|nėra aišku|neaiškus|nenusprendžiau|nenusprendėme|
            neapsisprendžiau|neapsisprendėme|abejoju|abejojame|dvejoju|dvejojame|svarstau|svarstome|svarstom|galvoju|
            nesu apsisprend*|nesame apsisprend*|nesame nusprend*|nesu nusprend*) (dar|tiksliai|tikrai|šimtu procentų|
            100|kol kas|) (ar|kaip|) (galėsiu|galėsime|galėsim|galiu|<fut>|būsiu|būsime|pavyks|išeis|spėsiu|spėsime|tą
            dieną|man|mums|dar|) (galėsiu|pavyks|išeis|dirbsiu|būsiu laisv*|) (<inf>|)
            (dar|kol kas|šiuo metu|šiandien|) (negaliu|negalime|negalim|negalėčiau|sunku|anksti|per anksti|nedrįstu|
            nenoriu|nenorime|neišeina) (dar|kol kas|tiksliai|tvirtai|šimtu procentų|100|nieko|tikrai|) (pasakyti|
            pasakyt|pažadėti|pažadėt|žadėti|patvirtinti|patvirtint|atsakyti|atsakyt|garantuoti|garantuot|įsipareigoti|
            užtikrinti|prognozuoti|planuoti|susiplanuoti) (tiksliai|tvirtai|100|nieko|dar|dalyvavimo|savo dalyvavimo|
            ar|tikrai|šiandien|dabar|konkrečiai|) (galėsiu|galėsime|<fut>|pavyks|būsiu|) (<inf>|)
            (patvirtinti|pasakyti|pažadėti|garantuoti) (dar|kol kas|) (negaliu|negalime|negalim)
            (nieko|dar|) (nežadu|nepažadu|nežadame|nepažadame|nežadam|negarantuoju|negarantuojame) (nieko|)
            be (pažadų|garantijų|garantijos|įsipareigojimų) | priklauso (nuo|) | priklausys (nuo|)
            (viskas|tai) (priklauso|priklausys) (nuo|)
            (turbūt|tikriausiai|greičiausiai|veikiausiai|matyt|ko gero|galbūt|gal|regis|rodos|atrodo|tikėtina|panašu|
            manyčiau|lyg ir) (kad|jog|) (taip|<fut>|<pres>|būsiu|būsime|<can>|pavyks|išeis|spėsiu|laisv*|bus
            galima) (<inf>|)
            (turbūt|tikriausiai|greičiausiai|veikiausiai|matyt|ko gero|galbūt|gal|regis|rodos|atrodo|tikėtina|panašu|
            manyčiau|lyg ir) (kad|jog|) (ne|<neg>|<cant>|nepavyks) (<inf>|)
            (pasistengsiu|pasistengsime|pasistengsim|stengsiuosi|stengsiuos|stengsimės|bandysiu|pabandysiu|
            pabandysime|pabandysim|bandysime|bandysim|mėginsiu|pamėginsiu|pamėginsime|mėginsime|stengiuosi|stengiamės|
            bandau|pasistengčiau) (kaip nors|labai|tikrai|būtinai|) (<inf>|)
            (darysiu|padarysiu|darysime|padarysime) (viską|) (kas|ką) .. (kad|) (galėčiau|galėtume|
            dalyvaučiau) (<inf>|)
            (tikiuosi|tikimės|viliuosi|viliamės|norisi tikėti|tikiu|tikime) (kad|jog|) (man|mums|tikrai|visgi|
            ) (galėsiu|galėsime|galėsim|<fut>|būsiu|būsime|pavyks|išeis|spėsiu|spėsime|suspėsiu|gausis) (<inf>|)
            (manau|manome|manyčiau|spėju|galvoju) (kad|jog|) (tikrai|) (galėsiu|galėsime|galiu|<fut>|būsiu|būsime|
            taip|pavyks|spėsiu) (<inf>|)
            (nemanau|nemanome|abejoju|abejojame|vargu|nelabai tikiu) (kad|jog|ar|) (galėsiu|galėsime|<fut>|būsiu|
            pavyks|spėsiu|) (<inf>|)
            preliminariai (taip|<fut>|<pres>|planuoju|planuojame|patvirtinu|) | (<fut>|būsiu|būsime) preliminariai
            sąlyginai (taip|) | kol kas (taip|ne)
            (iš principo|principe|iš esmės|teoriškai) (taip|<fut>|tinka|galėčiau|galėtume|<can>) (<inf>|) | pažiūrėsiu
            pažiūrėsim | pažiūrėsime | žiūrėsim | žiūrėsime | paaiškės (vėliau|kitą savaitę|) | matysim | matysime
            pamatysim | pamatysime | (dar|kol kas) (neaišku|atviras klausimas|viskas neaišku)
            (esu|esame) (dar|) (neapsisprend*|nenusprend*|ant ribos|kryžkelėje) | klausimas atviras | yra šansų
            yra (šansas|tikimybė|galimybė) (kad|jog) (galėsiu|galėsime|<fut>|pavyks|negalėsiu|<neg>)
            (gali|galėtų) būti (kad|jog|) (galėsiu|galėsime|<fut>|pavyks|negalėsiu|<neg>|ir ne|ir taip|) (<inf>|)
            (jei|jeigu) (tik|) (viskas|) (pavyks|galėsiu|išeis|spėsiu|gausis|galėsime|bus galimybė|bus galimybių|bus
            laiko|turėsiu laiko|rasiu laiko|turėsiu galimybę|turėsime galimybę|nieko nenutiks|nieko neatsitiks|niekas
            nesutrukdys|viskas bus gerai|leis laikas|leis sveikata|leis darbas|leis darbai|aplinkybės leis) (tikrai|
            būtinai|mielai|) (<fut>|būsiu|būsime)
            (<fut>|būsiu|būsime) (jei|jeigu) (tik|) (pavyks|galėsiu|išeis|spėsiu|gausis|galėsime|bus galimybė|bus
            galimybių|bus laiko|turėsiu laiko|rasiu laiko|turėsiu galimybę|nieko nenutiks|leis laikas|leis sveikata|
            leis darbas)
            (negaliu|negalime|negalėčiau) (nei|nė) (patvirtinti|pasakyti) .. (nei|nė) (paneigti|atmesti|atsisakyti|ne)
            pieštuku | su klaustuku
            (pažymėkite|įrašykite|žymėkite|įrašyk) (mane|mus) (kaip|prie|su|) (galbūt|neapsisprendusi*|abejojanči*|
            klaustuku|pieštuku|gal)
            neatmetu (galimybės|) | neatmetame galimybės
            (laukiu|laukiame|lauksiu|lauksime) (dar|) (leidimo|patvirtinimo|sprendimo|atsakymo iš (direktor*|vadov*)|
            žinios iš ..)
            sunku pasakyti | sunku (dabar|kol kas|šiandien) pasakyti
            (nei|ne) (taip|ne) (nei) (ne|taip) (kol kas|dar|) | (įrašykite|užrašykite|pažymėkite|įtraukite) (mane|mus|
            ) (su klaustuku|pieštuku|kaip galbūt|kaip abejojanti|kaip abejojantį|prie abejojančių|prie galbūt)
            negaliu nei (patvirtinti nei atsisakyti|pažadėti nei atsisakyti|patvirtinti nei paneigti)
        """,
        Sense.LATER: """
            (direktor*|vadov*|meras|merė|valdyba|taryba|vadovybė|viršinink*|pirminink*|rektor*|dekan*|jis|ji|
            jie) (spręs|nuspręs|priims sprendimą|dar nenusprendė|pasakys|praneš|atsakys|atrašys|patvirtins|informuos)
            (leiskite|leisk|leiskit|duokite|duok|duokit) (man|mums|) (šiek tiek|truputį|dar|porą dienų|kelias dienas|
            ) (laiko|pagalvoti|apgalvoti|pasitarti|apsispręsti|laiko pagalvoti|laiko apsispręsti)
            (grįšiu|grįšime|sugrįšiu) prie (jūsų|šio) (laiško|klausimo|kvietimo)
            kai grįš (direktor*|vadov*|kolegė|kolega|ji|jis)
            (atsakymo|sprendimo) (greitai|dar|) (nelaukite|neturiu|neturime|nėra)
            (dar|) (neturiu|neturime|nėra) (atsakymo|sprendimo|galutinio atsakymo|patvirtinimo|leidimo)
            (tikrai|būtinai|) (<tell>) (jums|tau|jus|su jumis|) (<later>|) | (<later>) (jums|tau|jus|) (<tell>)
            (turiu|turime|turim|reikia|reikės|reiks|noriu|norime|norėčiau|turėčiau|turėsiu|turėsime|privalau|leiskite|
            leisk|man reikia|mums reikia) (dar|pirmiausia|pirma|pradžioje|) (su (direktor*|vadov*|koleg*|žmona|vyru|
            šefu|šefe|komanda|valdyba|viršinink*)|) (<check>)
            (pasitarsiu|pasitarsime|pasitarsim|patikrinsiu|patikrinsime|pagalvosiu|pagalvosime|pagalvosim|aptarsime|
            aptarsim|pasitikslinsiu|pasitikslinsime|suderinsiu|suderinsime|pasikalbėsiu|paklausiu (direktor*|vadov*|
            koleg*|žmonos|vyro|šefo|komandos)|paklausime|pasižiūrėsiu|išsiaiškinsiu|apsvarstysiu|apsvarstysime|
            svarstysime|atsiklausiu) (su|ir|dar|)
            perduot* (vadovybei|direktor*|administracijai|vadovui|vadovei|merui|merei|svarstyti|valdybai|
            sekretoriatui)
            (perdaviau|perdavėme|perduosiu|perduosime|perduodu|perduodame) (jūsų|) (kvietimą|laišką|informaciją|
            ) (vadovybei|direktor*|vadovui|vadovei|merui|merei|administracijai|valdybai|rektoriui|pirminink*)
            lauk* (patvirtinimo|leidimo|atsakymo) | galutin* (atsakym*|sprendim*)
            (dėl|apie) (dalyvavimo|savo dalyvavimo|dalyvavimą) (<tell>) (<later>|)
            (svarstoma|svarstomas|derinama|sprendžiama)
            (sprendimas|sprendimą) (priimsime|priimsiu|bus priimtas|dar nepriimtas|priims|praneš*)
            (kitą savaitę|rytoj|vėliau) (galėsiu|galėsime) (pasakyti|atsakyti|patvirtinti|pranešti)
            (kai|kai tik) (<tell>) | kai tik (žinosiu|žinosime|paaiškės|sužinosiu|sužinosime) | duokit* (man|) laiko
            (palaukite|palaukit|palauk) (atsakymo|iki|) | (pasiliekame|pasilieku) teisę
            aptarsime (komandoje|su kolegomis|su vadovybe|valdyboje)
        """,
        Sense.RECEIPT: """
            (patvirtinu|patvirtiname|patvirtinam) (jūsų|) (laiško|kvietimo|pranešimo|el laiško|elektroninio
            laiško) (gavimą)
            (gavimą|gavimas) (patvirtinu|patvirtiname|patvirtintas)
            (jūsų|tavo|šį|) (el|elektroninį|) (laišką|kvietimą|laiškas|kvietimas|pranešimas|pranešimą|žinutę|žinutė|
            pakvietimą|pakvietimas|raštą|raštas) (jau|sėkmingai|) (gavau|gavome|gavom|gautas|gauta|perskaičiau|
            perskaitėme|užregistruotas|užregistruota|priimtas|priimta|pasiekė|perduotas|persiųstas)
            (jau|) (gavau|gavome|gavom|perskaičiau|perskaitėme|mačiau|matėme|matau) (jūsų|tavo|šį|) (el|elektroninį|
            ) (malonų|) (laišką|kvietimą|pranešimą|pakvietimą|žinutę|raštą|informaciją|)
            gauta | gautas | gavau | gavome | gavom | (jūsų|) (laiškas|kvietimas|raštas) (mus|mane) pasiekė
            (persiunčiau|persiuntėme|persiųsiu|persiųsime|persiunčiu|persiunčiame|perduosiu|perduosime|perduodu|
            perduodame|perdaviau|perdavėme|pasidalinau|pasidalinome|pasidalijau|pasidalinsiu|pasidalinsime|
            pasidalysiu|paskelbiau|paskelbėme|paskelbsiu|paskelbsime|išplatinsiu|išplatinsime|išplatinau|išplatinome|
            platinsiu|platinsime|paviešinau|paviešinome|paviešinsime|išsiunčiau|išsiuntėme|išsiųsiu|nusiunčiau) (jūsų|
            šį|šią|toliau|tai|) (kvietimą|laišką|informaciją|žinutę|naujieną|kvietimu|informacija|) (savo|mūsų|
            visiems|toliau|tarp|) (visiems|kolegoms|nariams|toliau|kolegei|kolegai|bendruomenei|darbuotojams|
            mokytojams|studentams|skyriui|narių|amatininkams|komandai|tinklui|) (nariams|kolegoms|nariams|)
            (jau|) (atsakiau|atrašiau|rašiau|atsakėme|rašėme|atsakyta) (jums|) (anksčiau|vakar|telefonu|feisbuke|
            žinute|per messenger|kitu laišku|)
            priimta dėmesiui | priimta žiniai | priėmiau žiniai | susipažinau | susipažinome
            (susipažinsiu|susipažinsime) (su|) | supratau | supratome | supratom | (ačiū|dėkoju|dėkojame) gavau
            (ačiū|dėkoju|dėkojame) gavome | (informaciją|) (priėmėme|priimame|priimu) (domėn|dėmesin|žiniai|dėmesiui)
            (jūsų|) (kvietimas|laiškas|raštas) (perduotas|persiųstas|nukreiptas|užregistruotas)
        """,
        Sense.COURTESY: """
            (tikiuosi|tikimės|viliuosi|viliamės) (dar|) (susitikti|pasimatyti|susimatyti|susitiksime|pasimatysime|
            pasimatysim) (gyvai|rudenį|kitą kartą|kita proga|ateityje|artimiausiu metu|kada nors) (..|)
            (tikiuosi|tikimės|viliuosi) (kad|) (dar|) (bus|organizuosite|pakviesite|rengsite) (progų|kita proga|kitų
            renginių|kitą kartą|dar|ir rudenį) (..|)
            (pasikalbėjau|kalbėjau|pasitariau|susitariau) su (merginomis|vyrais|kolegėmis|kolegomis|savais|
            mergaitėmis|chebra|visais) (iš ..|) (ir|) | nekantrauju | nekantraujame | nekantriai laukiu
            nekantraudama | nekantraudamas
            (ką tik|) su (kolegom|kolegomis|skyrium|komanda|vyru|žmona|vadove|vadovu|mergom|vyrais) (pasitarėm|
            pasitarėme|sutarėm|susitarėm|pasikalbėjom|aptarėm|nusprendėm) (kad|) | ką tik
            (praeitą|praėjusį|aną|pernai|praeitais) (kartą|sykį|syk|metais|) (buvo|man buvo|mums buvo) (labai|tikrai|
            ) (jėga|smagu|faina|puiku|gerai|įdomu|nuostabu|naudinga|super|šaunu|gražu|fantastiška)
            (pernai|praeitą kartą|anąkart) (man|mums|) (patiko|labai patiko|buvo labai gerai)
            (įtikinote|įtikinot|sugundėte|sugundėt|užkabinote|užkabinot|sudominote|sudominot|nupirkote|
            nupirkot) (mane|mus|) (su|) (tuo|tuo savo|) .. (pavyzdžiu|tema|programa|istorija|temomis|pavadinimu)
            (smalsu|įdomu|labai smalsu|labai įdomu|knieti) (ką|kaip|kas|pamatyti|išgirsti|sužinoti|pasižiūrėti) (..|
            ) | (lauksiu|lauksime|laukiu|laukiame|laukiam|laukiant) (techninės|papildomos|tolesnės|tolimesnės|daugiau|
            jūsų|) (informacijos|instrukcijų|nuorodos|detalių|žinių|susitikimo|renginio|pasimatymo|laiško)
            (tikiuosi|manau) (atidarymo|) (kalbos|įžanga|be manęs) (be manęs|) (nesugrius|neprapuls|nepražus|
            susitvarkys) | (linkėjimai|labas|sveikinimai|labų dienų) (iš|nuo) (žemaitijos|aukštaitijos|dzūkijos|
            suvalkijos|pajūrio|kauno|klaipėdos|šiaulių|telšių|plungės|utenos|rokiškio|nidos|<place>|kaimo|sodybos|
            miško) | (sėkmės|sklandaus|gero|geros|smagaus|prasmingo) (renginio|darbo|darbų|organizuojant|dienos|
            susitikimo|visiems|jums|visai komandai|jūsų komandai)
            (linkėjimai|linkėjimų) (visai|visiems|jūsų) (komandai|jums|kolegoms|)
            (nusibodo|atsibodo|pabodo|įgriso) (jau|) (namie|karantine|sėdėti|sėdėti namie|karantinas|tas
            karantinas) (..|) | (namie|karantine|tas karantinas) (jau|) (nusibodo|atsibodo|pabodo|įgriso)
            nes namie (karantine|) (jau|) (nusibodo|liūdna|nuobodu)
            (mintimis|širdimi|dvasia|mintyse|širdyje|mintimis ir širdimi) (būsiu|būsime|esame|esu|) (kartu|su jumis|
            kartu su jumis|šalia)
            (būsiu|būsime|esu|esame) (su jumis|kartu|kartu su jumis) (mintimis|širdimi|dvasia|mintyse|širdyje)
            (jei|jeigu) (kas|ką|kas nors|kažkas|kas ne taip) (būtinai|iškart|) (<tell>)
            (prašau|prašome|prašom|prašyčiau) (suprasti|atleisti|nepykti|nesupykti|priimti|nesijaudinti|
            atsiprašymo) (mane|mus|mūsų|mano|) (atsiprašymą|atsiprašymus|linkėjimus|padėką|nuoširdžiausią|nuoširdžius|
            ) (atsiprašymą|atsiprašymus|linkėjimus|padėką|)
            nepykite | nepykit | nepyk | še prašau
            (tikiuosi|tikimės|viliuosi|viliamės|linkiu|tikiu) (kad|jog|) (<next>|dar|) (<next>|dar|mums|man|tikrai|
            jau|) (turėsime|turėsiu|bus|atsiras|pasitaikys) (progą|proga|progų|progos|galimybę|galimybių|galimybė|kita
            proga|kitą progą|kitų progų|dar progų|daugiau progų) (susitikti|pasimatyti|pabendrauti|bendradarbiauti|
            <inf>|) (<next>|)
            (tikiuosi|tikimės|viliuosi|viliamės|galbūt|gal) (kad|jog|) (<next>) (tikrai|dar|jau|mums|man|mus|mane|
            ) (galėsiu|galėsime|pavyks|susitiksime|susitiksim|pasimatysime|pasimatysim|išeis|seksis|<fut>|būsiu|
            būsime|prisiminsite) (<inf>|susitikti|geriau|)
            (tikiuosi|tikimės|viliuosi|viliamės) (kad|jog|) (galėsiu|galėsime|pavyks|susitiksime|pasimatysime|
            <fut>) (<inf>|susitikti|) (<next>)
            (gal|galbūt) (<next>) (dar|) (susitiksime|pasimatysime|pavyks|)
            (tikiuosi|tikimės|viliuosi|lauksiu|lauksime|laukiame|laukiu) (<next>|) (kitų|naujų|kito|kitos) (renginių|
            kvietimų|kvietimo|progų|progos|susitikimų|susitikimo|renginio|dirbtuvių)
            (atsiųsiu|atsiųsime|siunčiu|siunčiame|siųsiu|siųsime|nusiųsiu|nusiųsime|pridedu|pridedame|persiunčiu|
            persiųsiu) (jums|tau|taip pat|ir|netrukus|vėliau|) (savo|mūsų|mano|<who>|) (<things>|klausimus|pasiūlymus|
            pavyzdžius|darbus|gaminius|sveikinimus|linkėjimus|dovanėlę|knygą|prašymą|pavyzdį|viską)
            (su|) (didele|nuoširdžia|didžiule|) (padėka|padėkomis)
            (iki|jei bus) (klausimų|daugiau klausimų) (rašykite|skambinkite|kreipkitės)
            (jei|jeigu) (kils|turėsite|bus|reikės|prireiks|prireiktų|ko|reikėtų) .. (rašykite|rašykit|rašyk|
            skambinkite|skambinkit|kreipkitės|kreipkis)
            (drąsiai|bet kada|nesivaržydami|nedvejodami) (rašykite|skambinkite|kreipkitės|rašyk|rašykit)
            (pernai|praėjusiais metais|praeitais metais|praeitą kartą|praėjusį kartą|anksčiau|jau|užpernai|prieš
            metus|ankstesn*|kartą|esu|esame) (dalyvavau|dalyvavome|buvau|buvome|lankiausi|dalyvav*|buvus*) (pas jus|
            jūsų renginyje|panašiame renginyje|tokiame renginyje|jūsų dirbtuvėse|keliuose|ir|) (labai|viskas|
            ) (patiko|įstrigo|sužavėjo|)
            (man|mums|) (labai|tikrai|) (patiko|patinka) (jūsų|praėjusių metų|ankstesnis|pernykštis|) (renginys|
            dirbtuvės|susitikimas|seminaras|programa|iniciatyva|idėja|tema|veikla|)
            (mano|mūsų) (sprendimas|nuomonė|planai|atsakymas) (nepasikeitė|nesikeičia|tas pats|toks pat|tie patys)
            (jei|jeigu) (kas|ko|kartais|) prireiktų | jei ką | jeigu ką | jei kas | vos galiu sulaukti
            negaliu sulaukti | negaliu nesidžiaugti | negaliu atsistebėti | nėra žodžių
            (labai|) trūksta tokių (renginių|iniciatyvų|progų) | tokių renginių trūksta | niekada nevėlu mokytis
            (gaila|kaip gaila|labai gaila) kad (tik|) (nuotoliu|ne gyvai|virtualiai|nuotoliniu būdu|per zoom|ne
            vietoje)
            (neabejoju|neabejojame) (kad|jog|) (bus|renginys|dirbtuvės|viskas) (bus|) (įdomu|puikus|naudinga|
            sėkmingas|įdomus|pavyks|puiku|)
            neabejoju | neabejojame | abejonių nėra | abejonių neturiu
            (labai|) (gražus|puikus|malonus|šaunus|įdomus) (kvietimas|renginys|sumanymas|pasiūlymas|projektas)
            (jūsų|tavo) (kvietimas|laiškas) (labai|) (nudžiugino|pradžiugino|maloniai nustebino)
            (labai|) nudžiugau (gavusi|gavęs|)
            (gražaus|gražios|šilto|saulėto|smagaus|gero|puikaus) (pavasario|savaitgalio|rudens|birželio|ryto|poilsio|
            laiko)
            (patvirtinu|patvirtiname|patvirtinam) (kad|jog) (jūsų|) (laišką|laiškas|kvietimą|kvietimas|pranešimą|
            pranešimas|žinutę|) (gavau|gavome|gavom|gautas|gauta|perskaičiau)
            (labai|nuoširdžiai|didelis|nuoširdus|didžiulis|tariu|tariame|dar kartą|dar kartą labai|esu|esame|iš
            širdies|) (ačiū|dėkoju|dėkojame|dėkojam|dėkui|dėkinga|dėkingas|dėkingi|dėkingos|ačiūkas|ačiukas|thanks|
            thx|merci) (jums|tau|labai|nuoširdžiai|iš anksto|dar kartą|visiems|jums visiems|jums labai|iš širdies|
            didelis|) (labai|) (už|kad|) (jūsų|tavo|šį|šią|malonų|gražų|šiltą|tokį|puikų|nuoširdų|greitą|visą|įdomų|
            ) (malonų|gražų|šiltą|įdomų|nuostabų|puikų|) (<kuo>|kvietimą ir (informaciją|dėmesį|programą|puikią
            iniciatyvą)|kvietimą dalyvauti|kvietimą prisijungti|kvietimą (į|) .. (renginį|dirbtuves|seminarą|
            susitikimą)|)
            (ačiū|dėkoju|dėkojame|dėkui) (jums|tau|labai|) (kad|jog) (mane|mus|apie mane|apie mus|mūsų|manęs|
            ) (prisiminėte|prisiminei|pakvietėte|pakvietėt|pakvietei|kviečiate|kviečiat|kvieti|galvojate|pagalvojote|
            nepamirštate|nepamiršote|pranešėte|informavote|rašote|parašėte|priminėte) (mane|mus|)
            (iš anksto|dar kartą|) (ačiū|dėkoju|dėkojame) (iš anksto|)
            (buvo|yra|) (labai|) (malonu|smagu|džiugu) (gauti|sulaukti|gavus|sulaukus) (jūsų|tokio|tokį|tavo|šį|
            ) (kvietimą|kvietimo|laišką|laiško|žinių|pakvietimą)
            (gavau|gavome) (jūsų|) malonų kvietimą
            (gerbiam*|mielas|miela|mieli|mielos|mielieji|mielosios|mielasis|mieloji|brang*|gerb) (ponia|pone|kolegos|
            kolege|kolega|organizator*|visi|draugai|ponios ir ponai|bičiuliai|drauge|rengėjai|partneriai|komanda|
            mokytoja|direktore|direktoriau|pirmininke|jūs|)
            laba (diena|dieną) | labas (rytas|vakaras|diena|) | laba | labas visiems | labą dieną | labą rytą
            labą vakarą | sveiki (visi|gyvi|mielieji|) | sveika | sveikas | labukas | labuka | labutis | hi | hello
            hey | sveikinu | sveikiname | sveikinimai | (labai|) sveikinu (jus|) (su|dėl|)
            (sveikinu|sveikiname) (iniciatyvą|jūsų iniciatyvą|šią iniciatyvą|idėją)
            (labai|nekantriai|su nekantrumu|jau|) (laukiu|laukiame|laukiam|lauksiu|lauksime|laukdami|laukdama|
            laukdamas) (susitikimo|pasimatymo|jūsų|dirbtuvių|renginio|seminaro|su nekantrumu|nekantriai|jau|dienos|
            šios dienos|šio renginio|mūsų susitikimo|birželio 10|dešimtosios|to|šių dirbtuvių|kada|labai|) (su
            nekantrumu|nekantriai|)
            (linkiu|linkime|linkim|palinkėsiu) (jums|visiems|visiems dalyviams|tau|organizatoriams|komandai|
            nuoširdžiai|) (daug|didelės|didžiulės|puikios|puikaus|geros|gero|gražios|gražaus|sklandaus|sėkmingo|
            sėkmingų|produktyvaus|viso|kuo|smagaus|įdomaus|turiningo|turiningų|kūrybingų|prasmingo|prasmingų|visiems|
            ) (sėkmės|dienos|geriausio|renginio|dirbtuvių|darbo|savaitės|susitikimo|seminaro|sveikatos|diskusijų|
            diskusijos|kūrybos|ko geriausio|ištvermės|vasaros|įkvėpimo|idėjų|gero|dalyvių|stiprybės|) (renginyje|ir
            (sėkmės|sveikatos|geros dienos)|darbe|organizuojant|)
            (linkiu|linkime) (jums|) sėkmės (projekte|renginyje|darbe|projektui)
            (kad|tegul|tegu|lai) (renginys|viskas|dirbtuvės|susitikimas) (jums|) (pavyktų|pavyks|būna puikiai|gerai
            pavyktų|puikiai pavyktų|sektųsi|sekasi|būtų sėkmingas|būtų sėkmingos|būtų puikus|praeina
            puikiai) (sklandžiai|puikiai|)
            (didelės|) sėkmės (jums|renginyje|projekte|visiems|organizuojant|su|su renginiu|darbuose|)
            (labai|) (puiki|graži|nuostabi|labai įdomi|įdomi|svarbi|labai svarbi|gera|šauni|aktuali|labai aktuali|
            reikalinga|labai reikalinga|fantastiška|labai graži|smagi|prasminga|super) (iniciatyva|idėja|tema|proga|
            mintis|programa|naujiena|galimybė|veikla)
            (tema|programa|iniciatyva|idėja|skamba) (yra|man|mums|atrodo|) (labai|tikrai|išties|) (įdomi|aktuali|
            svarbi|puiki|gera|reikalinga|įdomiai|puikiai|patraukli)
            (gero|geros|gražios|puikios|sėkmingo|smagios|gražaus|jaukaus|jaukios|saulėtos|ramios) (dienos|savaitgalio|
            vakaro|darbo|savaitės|popietės|vasaros|likusios dienos) (visiems|jums|tau|)
            skamba (labai|tikrai|) (puikiai|įdomiai|gerai|viliojančiai)
            (tikiuosi|tikimės|tikiu) (kad|jog|) (viskas|jums|renginys|dirbtuvės|) (jums|) (pavyks|laikotės|sekasi|
            gerai gyvenate|gerai|puikiai|seksis|bus puiku|bus sėkmingas|praeis sklandžiai|praeis puikiai|einasi gerai|
            klostysis puikiai) (gerai|puikiai|)
            tikiuosi (tai|jūs|) suprasite | tikimės (jūsų|) supratimo | tikiuosi (jūsų|) supratimo | prašau suprasti
            (malonu|smagu|džiugu|džiaugiuosi|džiaugiamės|labai džiaugiuosi|labai malonu|labai džiugu|labai
            smagu) (girdėti|kad|jog|gauti|dėl|už|) (prisiminėte|rašote|kviečiate|pakvietėte|kvietimą|jūsų kvietimu|
            kvietimu|organizuojate|darote|renginys vyks|vyksta|toks|tokia iniciatyva|iniciatyva|jūsų iniciatyva|
            tokiomis iniciatyvomis|)
            šaunuoliai | šaunuolė | bravo | valio | jėga | wow
            (atleiskit|atleiskite|atleisk|atsiprašau|atsiprašome|labai atsiprašau|sorry|sory) (už|kad|dėl|) (taip|tik|
            tokį|savo|šiek tiek|) (vėlai|vėlyvą|vėlą|vėluoju|ilgai|pavėluotai|dabar|ilgą|vėlyvo|trumpą|klaidas|
            trukdymą|rūpesčius|painiavą|sumaištį|nepatogumus|nepatogumų) (su|) (atsakau|atsakymą|atsakymo|atsakymu|
            rašau|neatsakiau|tylėjau|tylą|reaguoju|reakciją|tylėjimą|žinutę|)
            geriau vėliau (negu|nei) niekada | geriau vėlai negu niekada
            (jei|jeigu) (kas|kas nors|kažkas|planai|situacija|aplinkybės|kas nors iš esmės|nors kas|) (pasikeistų|
            pasikeis|keisis|keistųsi|pasikeistų planai|keisis planai) (būtinai|iškart|iš karto|laiku|tikrai|) (<tell>)
            (jei|jeigu) (tik|jums|) (reikės|reikia|prireiktų|prireiks|reiktų|reikėtų|ko reikia|ko reikės|kiltų|kils|
            turėsite|turite|atsiras|bus|yra|turėtumėte) (kokios nors|papildomos|daugiau|kokių nors|papildomų|kokių|
            jums|dar|) (pagalbos|ko|kuo|klausimų|informacijos|ko nors|pagalba|klausimas|mano pagalbos) (rašykite|
            kreipkitės|skambinkite|rašyk|skambink|duokite žinoti|parašykite|praneškite|mielai padėsiu|mielai padėsime|
            mielai atsakysiu|galiu padėti|padėsiu|padėsime|informuokite|sakykite|)
            (nedvejodami|drąsiai|bet kada) (rašykite|kreipkitės|skambinkite|rašyk)
            atsakydam* į (jūsų|tavo|) (laišką|kvietimą|pakvietimą|klausimą) | reaguodam* į (jūsų|) (laišką|kvietimą)
            (rašau|rašome|kreipiuosi) (dėl|) (jūsų|) (kvietimo|) | susipažin* su (jūsų|) (programa|kvietimu|laišku)
            perduokite (mano|) (linkėjimus|linkėjimų|labas dienas|nuoširdžiausius linkėjimus) ..
            (perduodu|siunčiu|siunčiame) (jums|visiems|) (linkėjimus|linkėjimų|geriausius linkėjimus|daug linkėjimų|
            šiltus linkėjimus)
            (su|) šventėmis | gražių švenčių | būkite sveiki | saugokite save | saugokitės | laikykitės
            sveikatos (jums|visiems|) | nieko baisaus | iki malonaus (bendravimo|) | didžiuojamės jumis
            jūs (esate|) (šaunuoliai|nuostabūs) | kol kas tiek | tiek iš manęs | tiek trumpai
            (esu|esame) (pagerb*|sužavėt*|maloniai nustebint*)
            jūsų (darbas|veikla|projektas|iniciatyva) (yra|mums|man|) (labai|) (svarbus|svarbi|įkvepia|įdomi|įdomus|
            žavi)
            kaip (gyvenate|sekasi|laikotės) | seniai (matėmės|nesimatėme|nesimatėm|bendravome) | bus smagu | bus įdomu
            (bus|būtų) (labai|) (smagu|malonu|įdomu) (jus|visus|) (pamatyti|pasimatyti|susitikti|išgirsti|pabendrauti|
            vėl pamatyti|susipažinti)
            (nekantrauju|nekantraujame) | ačiū ir
            (jei|jeigu|kai) (tik|) (reikės|reikia|reiktų|prireiks|prireiktų) (..|) (parengsiu|paruošiu|paruošime|
            atsinešiu|atsiųsiu|pristatysiu|papasakosiu|parodysiu|padėsiu|padėsime|galiu (padėti|paruošti|parengti|
            papasakoti|pristatyti|atsiųsti)) (..|)
            (truputį|truputėlį|biškį|šiek tiek|labai|) (jaudinuosi|nerimauju|bijau) (dėl technikos|dėl zoom|)
            (dar|iki šiol|) (niekada|niekad|nė karto|nei karto) (nesinaudojau|nesu naudojusi|nesu naudojęsis|nesu
            dalyvavęs|nesu dalyvavusi|nedalyvavau|nesu bandžiusi|nesu bandęs|nebandžiau) (zoom|zoomu|zoomo|tokiu|
            tokiame|tokiuose|tokio|šia programa) (renginyje|renginiuose|susitikime|)
            (atleiskite|atsiprašau|atleiskit|sorry) (kad|jog|jei) (tik|) (dabar|šiandien|taip vėlai|vėlai|per vėlai|
            pavėluotai) (rašau|atsakau|atrašau|reaguoju|skaitau) (buvo .. (darbų|darbo|reikalų)|sirgau|atostogavau|
            buvau (susirgusi|susirgęs|išvykęs|išvykusi|atostogose)|)
            buvo (labai|tikrai|be galo|) (daug|pilna) (darbų|darbo|reikalų|rūpesčių)
            buvau (užsiversta|užsivertęs|užsivertusi|apsikrovusi|apsikrovęs) darbais
            (praeitą|praėjusį|aną|paskutinį) (kartą|sykį) (..|) (praleidau|nespėjau|neteko|negalėjau|nepavyko) (dabar|
            šįkart|šį kartą|todėl dabar|tai dabar|bet šįkart|bet dabar) (jau|tikrai|) (nepraleisiu|būsiu|dalyvausiu|
            nebepraleisiu)
            (tą dieną|tuo metu|tada|kaip tik|) (pamokų|paskaitų|užsiėmimų|darbo|pamainos|budėjimo|kitų planų|kitų
            reikalų) (tą dieną|tuo metu|tada|) (neturiu|neturime|nėra|nebus|neturėsiu)
            (neturiu|neturime|nėra|nebus) (tą dieną|tuo metu|tada) (pamokų|paskaitų|užsiėmimų|pamainos|kitų planų|
            kitų reikalų)
            (dar|) (ir|) (kaimynę|kaimyną|kaimynus|draugę|draugą|kolegę|kolegą|vyrą|žmoną|dukrą|seserį|
            kitus) (paklausiu|pakviesiu|pakalbinsiu|paraginsiu)
            (atsiprašau|atleiskite|atleiskit|sorry) (už|dėl|kad) (..|) (glaustumą|trumpumą|klaidas|trumpą|trumpai|
            trumpą atsakymą|lietuviškų raidžių|lietuvišku raidziu|be lietuviškų raidžių|rašybą|rašybos
            klaidas) (rašau|) (iš|) (telefono|)
            (rašau|diktuoju|spausdinu|renku) (balsu|viena ranka|kaire ranka|iš telefono|per telefoną|telefonu|iš
            kelio|važiuodama|važiuodamas|paskubom|be lietuviškų raidžių) (todėl|tad|) (gali (būti|pasitaikyti) klaidų|
            trumpai|)
        """,
        Sense.CLOSING: """
            (su|) (didžiausia|didele|giliausia|gilia|) pagarba | pagarbiai (jūsų|) | pagarbiausiai | nuoširdžiai jūsų
            nuoširdžiai | nuoširdžiausiai
            (geriausi|geriausių|šilti|šiltų|gražūs|visi|nuoširdžiausi|šilčiausi|daug|nuoširdūs|gražiausi|gražiausių|
            šilčiausių|geri|saulėti|saulėtų|draugiški) (linkėjimai|linkėjimų) (iš ..|visiems|jums|)
            linkėjimai (iš ..|visiems|jums|) | linkėjimų (iš ..|visiems|)
            su (geriausiais|gražiausiais|šilčiausiais|nuoširdžiais|nuoširdžiausiais|šiltais|saulėtais|
            ) linkėjimais (iš ..|)
            iki greito | kuo geriausio | geros dienos | gražios dienos | gero vakaro | gražaus vakaro
            gero savaitgalio | viso gero | viso labo | visa ko geriausio | sėkmės | ačiū iš anksto | labų dienų
            išsiųsta iš .. | siųsta iš .. | jūsų | tavo | bučkis | bučkiai | bučiuoju | apkabinu | best regards
            kind regards | ate | ačiū ir geros dienos | dėkoju ir linkiu geros dienos | pagarbiai ir dėkingai
            dėkinga | su dėkingumu | dėkodam* | lieku su pagarba | linkiu geros dienos
            linkėdam* (geros dienos|sėkmės|) | pagarbiai ir nuoširdžiai | pag | su draugiškais sveikinimais
            draugiškai | čiau | čiao | atia | bye
        """,
        Sense.REGRET: """
            deja | gaila
            (labai|be galo|nuoširdžiai|tikrai|) (gaila|apgailestauju|apgailestaujame|liūdna) (kad|bet|jog|)
            labai gaila | (labai|) atsiprašau | (labai|) atsiprašome | (labai|) atsiprašom | atleiskite | atleiskit
            atleisk | apgailestaudam* | labai labai gaila | deja deja | deja bet | sorry | sory
            dideliam apgailestavimui | (mano|mūsų|) (dideliam|didžiausiam) (apgailestavimui|gailesčiui)
            su (dideliu|) apgailestavimu | (su|) (liūdesiu|gailesčiu) | kaip gaila | (labai|) nesmagu | skauda širdį
            nemalonu | apmaudu | labai apmaudu
            dėl (asmeninių|šeimyninių|šeimos|sveikatos|darbo|rimtų|objektyvių|nenumatytų|svarbių|pateisinamų|tam
            tikrų) (priežasčių|aplinkybių|problemų|reikalų)
            dėl (pablogėjusios|) sveikatos | nelaimei | nesėkmė | nesėkmei | (mane|mus) (labai|) (liūdina|nuliūdino)
        """,
        Sense.AWAY: """
            (sveiksiu|sveikstu|gysiu|gyju|atsigausiu|atsigaunu) (po (operacijos|ligos|traumos|covido)|)
            reabilitacijoje
            (esu|būsiu|esame|būsime) ne (lietuvoje|vietoje|mieste|vilniuje|kaune|namie)
            (tuo metu|tada|tądien|tą dieną|tą rytą|kaip tik tada) (gulėsiu|guliu) (ligoninėje|klinikose|namie|lovoje)
            (ten|) (bus|būsu) be ryšio | be ryšio ir interneto
            (gulėsiu|guliu|gulėsim) (ligoninėje|klinikose|santaros|kauno klinikose|namie su ..|lovoje|patale|po
            operacijos|ligoninei) | (operuos|operuoja|operuosis|operuojasi) (man|mane|) (kelį|klubą|akį|akis|ranką|
            koją|nugarą|širdį|petį|) | (žmona|dukra|sesuo|marti|brolienė) (turi|ruošiasi|tuoj|) (gimdyti|gimdo|
            gimdys) | (būsiu|esu|gulėsiu) gimdymo namuose | gimdymo namuose
            (tuokiuosi|tuokiamės|vedu|ženijuosi|ištekėsiu|išteku|susituoksime)
            (mes|) (ant marių|mariose|marėse|ežere|jūroje|jūroj|reise|laive|kelte|tinklus traukiam) (būsime|būsiu|
            esam|esame|) | (išeinu|išeisiu|būsiu|esu|esame|būsime|išeiname) (atostogų|atostogose|vasaros atostogose|
            dekretinėse|tėvystės atostogose|motinystės atostogose|nedarbingumo|nedarbingume|biuletenyje|
            saviizoliacijoje|izoliacijoje|sanatorijoje|reabilitacijoje|stovykloje|žygyje|pratybose|šauktinis|karinėse
            pratybose|reise|skrydyje|lėktuve|traukinyje|mugėje|turguje|bityne|uogienojuose|laukuose|miške|
            šienapjūtėje|bulviakasyje|derliaus nuėmime|kelionėje)
            (laukiame|laukiam) (vaikelio|kūdikio|antro|antro vaikelio|pirmagimio|šeimos pagausėjimo)
            (mano|žmonos) terminas | (šienauju|šienaujame|šienausim|šienausime|vežam šieną|kasame bulves|skiname
            uogas|skinsim uogas|kopinėju medų|kopiam medų|tvarkom avis|kerpam avis|uogaujam)
            (dirbsiu|dirbu|dirbsime|dirbame|budžiu|budėsiu) (tą dieną|tuo metu|tada|iki vakaro|visą dieną|pamainą)
            (turiu|turime|turim|turėsiu|turėsime|vyksta|vyks|laukia|organizuoju|organizuojame|rengiu|rengiame|priimu|
            priimame|priimsime|vedu|vesiu|vedame|laikau|švenčiame|švęsime|švenčiu|švęsiu|dalyvauju kitame|esu|būsiu|
            būsime|gaminame|ruošiame|ruošiuosi|ruošiamės) .. (<busy>)
            (turiu|turime|turim|turėsiu|turėsime|turėsim|yra|bus|vyksta|vyks|laukia) (<adj>|) (<adj>|) (<meeting>)
            (būsiu|būsime|būsim|esu|esame|jau būsiu|dar būsiu|kaip tik būsiu|viešėsiu|viešiu|atostogausiu|dirbsiu|
            gyvensiu) (<abroad>)
            (išskrendu|išskrisiu|išskrendame|išplaukiu|išplaukiame|vykstu|vyksiu|vykstame|vyksime|važiuoju|važiuosiu|
            važiuojame|važiuojam|važiuosime|važiuosim|keliaujam|keliausim|skrendam|skrisim|išvyksim|išvažiuojam|
            išvažiuosim|turiu vykti|turėsiu vykti|turime vykti) (tą dieną|tuo metu|) (į|pas|prie)
            (laikau|laikysiu|laiko|laikysime|laikome) .. (egzamin*|įskait*|testą)
            (ginu|ginuosi|ginsiuosi|gina) .. (disertacij*|magistr*|bakalaur*|darb*)
            (gimdo|gimdys|operuoja|operuos|laidoja|laidojame|laidosim|laidosime|tuokiasi|krikštija|krikštijame|
            išleidžiame|išleidžiam) (mano|mūsų|) (dukra|žmona|sūnus|sesuo|brolis|tėvą|tėtį|mamą|močiutę|senelį|vaiką|
            anūką|)
            (esu|būsiu|esame|būsime|būsim|išeinu|išeisiu|jau būsiu|dar būsiu|kaip tik būsiu|kaip tik esu|tada būsiu|
            vis dar esu|bus|) (išėj*|) (savo|kasmetin*|mokymosi|nemokam*|ilgose|) (atostogose|atostogų|komandiruotėje|
            komandiruotėse|ligoninėje|nedarbingum*|biuletenyje|užsienyje|motinystės atostogose|tėvystės atostogose|
            vaiko priežiūros atostogose|išvykoje|išvyk*|izoliacijoje|saviizoliacijoje|karantine|reabilitacijoje|
            sanatorijoje|dekrete|dekretinėse|stovykloje|žygyje|stažuotėje|praktikoje|gastrolėse|mokymuose|
            konferencijoje|prie jūros|lėktuve|nedarbinga|nedarbingas)
            atostogauj* | atostogausi* | (mano|mūsų|) atostogos | atostogas
            (man|mane|) (tuo metu|tą dieną|tada|) (operuos|operuoja|daro operaciją|darys operaciją|gydys) (kelį|koją|
            akį|)
            (laukia|bus|numatyta|turiu) (mane|manęs|man|) operacij* | skrendu | skrendame | skrisiu | skrisime
            keliauju | keliaujame | keliausiu | keliausime | gimdysiu | gimdau | tuokiuosi | tuokiamės | vestuv*
            laidotuv* | šerm*
            (išvykstu|išvyksiu|išvažiuoju|išvažiuosiu|išvykstame|išvykstam|išvyksime|išvažiuojame|išvažiuosime|būsiu
            išvažiav*|būsime išvažiav*|būsiu išvyk*|būsime išvyk*) (tą dieną|tuo metu|jau|) (į|iš|) (komandiruot*|
            užsienį|atostogas|atostogauti|ligoninę|sanatoriją|)
            (nebūsiu|nebūsime|nesu|nesame) (tą dieną|tuo metu|tada|) (mieste|šalyje|lietuvoje|darbe|namuose|vietoje|
            biure)
            ne mieste | ne šalyje | ne lietuvoje | komandiruot* | gul* ligoninėj*
            (esu|būsiu) (be interneto|be ryšio) | neturėsiu (interneto|ryšio) | išėj* atostogų
            (išeinu|išėjau|išeisiu) (į|) (atostogų|dekretą|motinystės atostogas|nedarbingumą)
            (tą dieną|tuo metu|tada|tuomet|kaip tik tada|kaip tik tuo metu|kaip tik tą dieną|tą rytą|tą pačią dieną|
            tuo pačiu metu|tuo laiku|tomis dienomis|tą savaitę) (aš|mes|jau|kaip tik|pas mus|pas mane|man|mums|mūsų|
            mano|) (turiu|turime|turim|turėsiu|turėsime|turėsim|vyksta|vyks|yra|bus|laikau|laikysiu|vedu|vesiu|
            organizuoju|organizuojame|rengiame|numatyt*|suplanuot*|suplanav*|laukia|vyksime|važiuoju į|važiuojame į|
            einu į|dirbu|dirbsiu|dirbame|dirbsime|budžiu|budėsiu|dėstau|dėstysiu|skaitau|skaitysiu|ginu|ginsiuosi|
            mokau|dalyvauju kitame|dalyvausiu kitame|priimsiu|priimu|priimame) (<adj>|) (<adj>|) (<meeting>)
            (tą dieną|tuo metu|tada|kaip tik tada|kaip tik tuo metu|tą rytą) (dirbu|dirbame|dirbsiu|dirbsime|budžiu|
            budėsiu|dėstau|sergu|gulėsiu ligoninėje)
            (turiu|turime|turėsiu|turėsime|vyksta|vyks|yra|bus) (<adj>|) (<meeting>) (tuo metu|tą dieną|tuo pačiu
            metu|tą pačią dieną|tada|tą rytą|tuo pat metu)
            (<meeting>) (tuo pačiu metu|tuo pat metu|tą pačią dieną)
            (esu|esame|būsiu|būsime|būsim) (tą dieną|tuo metu|tada|jau|labai|visiškai|visą dieną|kaip tik|deja|
            ) užimt* (tą dieną|tuo metu|tada|visą dieną|)
            (tą dieną|tuo metu|tada) (esu|esame|būsiu|būsime|) (jau|) (užimt*|užsiėm*)
            (tą dieną|tuo metu|tada) (jau|) (turiu|turime) (kitų|kitokių|) (planų|įsipareigojimų|reikalų)
            (esu|guliu) susirg* | guliu (lovoje|ligoninėje|su) | sergu (gripu|covid*|kovidu|)
            (gulsiu|guluosi|gulu|atsigulu|atsigulsiu|gulėsiu|paguldys|guldo) (mane|) (į|) (ligoninę|ligoninėje|
            sanatoriją|kliniką|klinikas|santaros klinikas) (..|)
            (sūnaus|dukros|dukters|anūko|anūkės|brolio|sesers|krikšto dukros|krikšto sūnaus|draugės|draugo|pusbrolio|
            pusseserės) (vestuvės|krikštynos|išleistuvės|laidotuvės|diplomų įteikimas|operacija|gimdymas|
            jubiliejus) (bus|yra|tą dieną|)
            (lydžiu|lydėsiu|vežu|vešiu|palydėsiu) (mokinius|vaikus|klasę|auklėtinius|grupę|studentus|turistus|chorą|
            šokėjus) (į|) (ekskursiją|išvyką|stovyklą|konkursą|varžybas|muziejų|žygį|festivalį|kelionę|olimpiadą)
            (skrisiu|skrendu|grįžtu|parskrisiu|parskrendu) (namo|atgal|iš kelionės|iš atostogų)
        """,
        Sense.REASON: """
            (ekranų|zoomų|nuotolinių) (jau|) (per akis|gana|užtenka|sočiai|iki kaklo)
            (atidarome|atidarom|atidarau|prasideda|pradedame) (sezoną|sezonas|parodą|paroda|festivalį|terasą|muziejų|
            vasaros sezoną) (..|)
            (užsiregistravau|užsirašiau|registravausi|užsirašęs|užsirašiusi|užregistruotas|užregistruota) (pas
            (gydytoją|odontologą|dantistą|gydytojus|kardiologą|kirurgą)|tyrimams|tyrimams dėl ..|operacijai|
            procedūrai|procedūroms|vizitui|konsultacijai|vakcinai|skiepui)
            (tyrimai|tyrimų|procedūros|reabilitacija|skiepas)
            (paskirtas|paskirta|paskyrė|nustatytas|numatytas) (teismo posėdis|teismas|posėdis|gynimas|egzaminas|
            patikrinimas|operacija|procedūra|vizitas) | teismo posėdis
            (ranka|koja|pirštas|kaklas) (yra|) (gipse|sulaužyta|lūžusi|operuota)
            (spausdinti|rašyti|kalbėti|vaikščioti|sėdėti|girdėti) negaliu
            negaliu (spausdinti|rašyti|kalbėti|vaikščioti|sėdėti)
            (piršlys|pamergė|pabrolys|krikšto tėvas|krikšto mama|svotas|svočia|liudininkas|liudininkė) (esu|būsiu|
            ) (vestuvėse|krikštynose|) | (esu|būsiu) (piršlys|pamergė|pabrolys|krikšto tėvas|krikšto mama|svotas|
            svočia) (vestuvėse|krikštynose|) | (ką tik|tik) (vėl|) (atsidarėme|atsidarėm|pradėjom dirbti|atidarėme)
            (trys|du|keturi|penki) vaikai (ir|) (vienas kompiuteris|namie|) | vienas kompiuteris
            (nugara|keliai|sveikata|širdis|spaudimas|sąnariai|artrozė) (leis|neleis|leidžia|neleidžia|laiko|
            streikuoja|)
            egzas | egzai | egzą | egzų | egzo | (ginuosi|ginu|ginsiu|ginsiuosi) (magistrinį|bakalaurinį|disertaciją|
            diplominį|baigiamąjį|) | (tikrina|tikrins|lankosi|lankysis|atvyksta|atvažiuoja|atvyks) (mus|pas mus|
            ) (vmvt|vmi|sodra|ministerija|švietimo ministerija|inspekcija|inspektor*|tikrintoj*|auditor*|komisija|
            revizija|higiena|visuomenės sveikatos ..|maisto ..) | pas mus (lankosi|atvyksta|lankysis) (..|)
            (ateina|ateis|atvažiuoja|atvyksta|atvažiuos) (meistr*|santechnik*|elektrik*|kurjer*|plytel* klijuoti|
            montuotoj*|svečiai|svečių|pirkėj*|matinink*|agronom*|veterinar*) (..|)
            (plyteles|plytelių|langus|duris|stogą|baldus) (klijuoti|klijuos|dėti|dėlios|dėlioti|keisti|montuoti|keis)
            (slaugau|prižiūriu|auginu) (mamą|tėvą|močiutę|senelį|tėtį|sergan*|vaiką|kūdikį|anūk*|vyrą|žmoną) (vien*|
            ) | (jos|jo|jų|vaikų|mamos|vieno|vienos) (vienos|vieno|vienų|) (palikti|palikt) (negaliu|negalima|
            negalime) | (negaliu|negalima) (jos|jo|jų|vaikų|mamos) (vienos|vieno|vienų|) palikti
            nėra (kam|su kuo|kas) (palikti|pavaduoti|pavaduoja|pavaduos|prižiūrėti|pabūti|likti|paduoti|
            vaikus) (vaik*|mam*|parduotuv*|)
            (darbų|darbo) (iki kaklo|per galvą|virš galvos|iki ausų|į valias|marios|kalnai)
            (pradedu|pradėsiu|pereinu) (į|) (naują|naujame) (darbą|darbe|darbovietę|pareigas)
            (išeinu|išėjau|atleista|atleistas) iš darbo | (dirbu|dirbsiu|stoviu|sėdžiu|sėdėsiu|lieku|
            liksiu) (pamain*|ceche|prie kasos|kasoje|seniūnijoje|darbe|poste|parduotuvėje|prie langelio|
            registratūroje|priimamajame)
            (sutampa|kertasi|dubliuojasi|susikerta|užeina) su (..|) (gynimais|egzaminais|posėdžiu|mokymais|
            paskaitomis|darbais|šventėmis|vestuvėmis|krikštynomis|kitu renginiu|kitais planais)
            ryšio (nė su žiburiu|nėra|nebus) | (nėra|nebus) (ryšio|interneto|signalo)
            dirbu naktimis | (internetas|ryšys) (neveža|netempia|silpnas|neveikia|stringa)
            (<busy>) (vyksta|vyks|bus|tuo pačiu metu|tą pačią dieną)
            (visi|visos) (mūsų|) (<manynom>|darbuotojai|amatininkai) (bus|yra|-|dirba|išvykę|išvykstame|užimti)
            (mokslo|finansinių) metų (pabaiga|pradžia) | pažym* (vedim*|rašym*) | skrydis | skrydį | derlius
            šienapjūt* | bulviakas* | sodinim* | darbymečio | brandos egzamin* | abitur* | išleistuv* | renovacij*
            persikraust*
            (anksčiau|jau|iš anksto|) (prisiimt*|suplanuot*|numatyt*|suderint*|priimt*) (<adj>|) (įsipareigojim*|
            susitikim*|rengin*|veikl*|darb*|)
            dirbu | dirbame | dirbam | dirbsiu | dirbsime | budžiu | budėsiu | pamain* | egzamin* | posėd* | įskaita
            įskaitą | įskaitos
            (dėl|) (didelio|) (užimtumo|ligos|kitų įsipareigojimų|darbo krūvio|darbų gausos|laiko stokos|laiko
            trūkumo|tarnybinės komandiruotės|didelio darbo krūvio|žmonių trūkumo|ligų|nedarbingumo|susidariusių
            aplinkybių|sutampančio laiko|karantino)
            sutampa (su|) | dubliuojasi | persidengia (su|) | kertasi (su|) | sergu | sergame | sergam | susirgau
            susirgome | susirgo | serga | liga | ligos | covid | kovidas | gripas | gripu | gydytoj* | operacij*
            užimt* | įsipareigojim* | (daug|per daug|begalė|gausybė|labai daug|krūva) (kitų|) (darb*|reikal*|planų)
            inventorizacij* | darb* krūv* | darbymetis | darbymetį | kitas susitikimas | kitą susitikimą | paskait*
            pamok* | terminai | terminas | laiko stoka | trūksta (laiko|žmonių|darbuotojų|rankų) | skęstu darbuose
            skęstame darbuose | užversta* darbais | užversti darbais | užversta darbais | užkrauta* darbais
            apkrautas | apkrauta | apkrauti | nėra (kas|kam) (pavaduoja|pakeičia|pavaduoti|pakeisti|pavaduotų)
            rekonstrukcij* | ataskait* | metų pabaiga | sesija | sesijos
            neleidžia (darbas|darbai|aplinkybės|sveikata|laikas|grafikas|vadov*|direktor*|įsipareigojimai)
            (darbas|darbai|aplinkybės|sveikata|grafikas|įsipareigojimai) (man|mums|) neleidžia | aplinkybės susiklostė
            (kita|kitas|kiti|kitoje|kitame|kitur) (susitikim*|posėd*|pamain*|darb*|reikal*|planai|įsipareigojim*)
            (važiuoju|važiuosiu|vykstu|vyksiu|vešiu|vežu|einu|eisiu) (pas|į) (gydytoj*|odontolog*|ligonin*|vaik*|
            darž*|mok*|kitą|kitus|kaim*|vilni*|kaun*|klaiped*)
            vaik* (serga|susirgo|darželi*|gimtadien*)
            (neturiu|neturime) (kam|su kuo) palikti (vaik*|parduotuv*|dirbtuv*)
            (kas nors|kažkas|nelaim*) (nutiko|atsitiko) | remontas | (įvyko|atsitiko|nutiko) (nelaimė|avarija)
            (šienaut|šienauti|ravėti|ravėt|braškes skinti|skinti braškes|bulves sodinti|bulves kasti|mėšlą vežti|
            karves melžti|darbus dirbti) (reikia|reikės|tenka|teks) | šienapjūtė | braškių sezonas
            (pats|pačiame) (braškių|šienapjūtės|darbų|darbymečio|sezono) (sezonas|metas|įkarštis|įkarštyje)
            (vyksta|vyks|bus|turime|turim) (brandos|valstybiniai|valstybinis|semestro|) (egzaminas|egzaminai|
            egzaminus) | budžiu (egzamine|per egzaminą|brandos egzamine)
            (atlieku|atliekame|darome|darom|vyksta|bus|turime) (metinę|metinė|) (inventorizaciją|inventorizacija|
            reviziją|revizija|auditą|auditas|patikrinimą|patikrinimas)
            (priimu|priimame|laukiame|sulauksime|turėsime|atvyksta|atvažiuoja) (užsienio|svarbių|) (svečius|svečių|
            delegaciją|delegacijos|turistus|turistų grupę|grupę|svečiai|delegacija)
            (ruošiamės|rengiamės|organizuojame|rengiame|ruošiame|vyks|vyksta) (miestelio|miesto|kaimo|mokyklos|
            bendruomenės|joninių|rajono|parapijos|) (šventei|šventę|šventė|mugei|mugę|mugė|festivaliui|festivalį|
            festivalis|išleistuvėms|išleistuvės|atlaidams|atlaidai|konkursui|konkursą|stovyklai|stovyklą)
            (iki pietų|ryte|tuo metu|) (esu|būsiu|dirbu|posėdžiauju) (komisijoje|gynimuose|baigiamųjų darbų gynime|
            egzaminų komisijoje)
        """,
        Sense.GONE: """
            (čia|daugiau|jau|seniai|aš|ji|jis|šiame|) (nebedirbu|nebedirba|nedirbu|nedirba|nebedirbame|
            nebedirbau) (čia|šioje įmonėje|šioje įstaigoje|šioje organizacijoje|jau|daugiau|seniai|įmonėje|mokykloje|
            universitete|savivaldybėje|muziejuje|bibliotekoje|agentūroje|)
            ne tas (adresatas|adresas|žmogus|asmuo) | ne ta (ponia|jūratė)
            (klaidingas|neteisingas|blogas|netinkamas|ne tas) (adresas|gavėjas|adresatas|asmuo|el paštas)
            (išėjo|išėjau|išėjusi|išėjęs) (iš darbo|į pensiją|iš (įmonės|įstaigos|organizacijos|pareigų|komandos|
            asociacijos|mokyklos|agentūros))
            (esu|jau|) (pensijoje|pensininkas|pensininkė) | (apsirikote|suklydote) (adresu|adresatu|)
            (pakeičiau|pakeitė|pakeitęs|pakeitusi) darb*
            (palikau|paliko) (įmonę|darbą|pareigas|organizaciją|įstaigą) | nebe (aš|ji|jis) (atsaking*|)
            (nebesu|nebėra) (atsaking*|nar*|darbuotoj*|direktor*|pirminink*)
            (nebeaktualus|nebenaudojamas|neaktyvus|nebeveikia) (adresas|paštas|)
            (šiuo adresu|šia tema|tuo) (nebeužsiimu|nebeužsiimame|neužsiimu)
            (įmonė|organizacija|įstaiga|bendrovė) (likviduota|uždaryta|nebeveikia|nebeegzistuoja|bankrutavo)
            nebeveikiame | ne (mano|mūsų) (kompetencija|sritis) | mirė
        """,
        Sense.ASK: """
            ar (čia|ne|kartais|tikrai|jums|jam|kiti|per|su|už|apie|visi|galėtų|galės|užtenka|užteks|pakanka|pakaks|
            dalyvavimas|dalyvavimo|vieta|vietos|laisvų|rumunijos|lietuvos|reik|norint|teisingai|verta|suspėsiu|
            bendrausime|kalbėsime|būtinas|svečiai|galioja|tiesa|rengiate|priimate|priimtumėte|neprieštarautumėte|
            sutiktumėte|leistumėte|reikalinga|reikalingas|būsite|gausiu|nori|nereikia|nereikės)
            prašau | prašom | prašome | nekartokite | neskelbkite | nerodykite | neviešinkite | nefilmuokite
            neminėkite | nedalinkite | neperduokite | sakykite | sakykit | sakyk
            (iš karto|tuo pačiu|kartu|dar|tik|iškart|ta proga) (klausiu|noriu paklausti|norėčiau paklausti|klausimas|
            prašau|prašyčiau|paklausiu|pasiteirausiu|teiraujuosi)
            (rašykite|rašykit|rašyk|kreipkitės|kreipkis|skambinkite|skambinkit) | paklausiu | paklausime
            norim paklausti | (<please>) (<obj>|) (<obj>|) (<want>|<things>) | (<please>) (<obj>|) (<things>) (<want>)
            prašyčiau | prašytume | meldžiu | prašome (jūsų|) | galėtumėte | galėtumėt | galėtumet | galėtum
            (gal|ar) (jūs|) (galite|galit|gali|galima|galėtumėte|galėtumėt|galėtum|galėčiau|galėtume|įmanoma|būtų
            galima|būtų įmanoma)
            (mielai|labai mielai|norėčiau|labai norėčiau|norėtume) (gaučiau|gautume|perskaityčiau|pamatyčiau|
            peržiūrėčiau|paskaityčiau|pasižiūrėčiau|pažiūrėčiau|susipažinčiau|sužinočiau|gauti|matyti|turėti) (vėliau|
            po to|paskui|)
            (būtų) (labai|) (įdomu|smagu|puiku|gerai|naudinga|gera) (gauti|pamatyti|sužinoti|perskaityti|peržiūrėti|
            paklausyti|turėti|jei atsiųstumėte|jei pasidalintumėte|jeigu pasidalintumėte|jei galėtumėte)
            (atsiųstumėte|atsiųstumėt|pasidalintumėte|praneštumėte|patikslintumėte|parašytumėte|informuotumėte|
            persiųstumėte|paaiškintumėte|nurodytumėte)
            (turėkite|turėkit|turėk) (mane|mus) omen*
            (informuokite|informuokit|praneškite|praneškit) (mane|mus|) (ir|) apie (kitus|būsimus|ateities|kitą)
            (<things>) (galėsiu|galėsime|galima bus|bus galima) (gauti|rasti|pasiimti|peržiūrėti)
            (kam|kur) (siųsti|kreiptis|skambinti|rašyti|mokėti|atsiųsti|pervesti|pateikti)
            (kiek|kada|kur|kaip|kas|kuo) (mes|man|mums|) (galėtų|galėtume|galėčiau|turėčiau|turėtume|turi|turiu|
            turime|reikėtų|reiktų|dalyvių|žmonių|vietų|minučių|valandų|laiko|dienų|tai|čia|ten|prasidės|baigsis|
            jungtis|prisijungti)
            (ar|gal|) (galite|galėtumėte|galėtumėt|galėtumet|galit|galėtum|gali|galėčiau|galima|galime|galiu|gal
            galite|gal galėtumėte|gal galit|gal gali|gal galėtum|gal galėtumėt|gal galima|galėtume|įmanoma|būtų
            galima|būtų įmanoma|gal būtų galima|gal būtų įmanoma) (jūs|prašau|dar kartą|man|mums|jums|mane|mus|jūsų|
            ir|iš anksto|šiek tiek|maloniai|plačiau|) (<things>|) (<askinf>)
            ar (bus|yra|reikia|reikės|reiks|reikėtų|galiu|galima|galėčiau|galėtume|galėsime|galėsiu|jūs|turite|
            turėsite|planuojat*|planuojama|tai|renginys|dirbtuvės|seminaras|susitikimas|man|mums|įrašysite|gausime|
            gausiu|kalba|privaloma|privalau|mokama|nemokama|dar|pažymėjimai|pažymėjimas|renginyje|vyks|vyksta|
            darysite|teiksite|nevėlu|nebus|tinka|tiks|būtina|programa|nuoroda|šis|šita|ši|tas|ten|liko|teisingai|iš|
            kas|kainuoja|vietų|dalyviai|dalyviams|gausim|leisite|leisit|galėtum|duosite|išduosite|išrašysite|vertimas|
            sesija|sesijos|kviečiate|mano|mūsų|nori*|žinote|prieiga|numatoma|numatyt*|siųsite|atsiųsite|nuorodą|
            kameros|registracija)
            (prašau|prašom|prašome|prašyčiau|prašytume|labai prašau|labai prašome|labai prašyčiau|maloniai prašome|
            maloniai prašau|maloniai prašyčiau|norėčiau paprašyti|norėtume paprašyti|noriu paprašyti|turiu prašymą|
            turime prašymą|turiu prašymų|vienas prašymas|didelis prašymas|mažas prašymas|yra prašymas|tik prašymas|
            prašymas) (jūsų|dar kartą|man|mums|kad|tik|) (<imper>|<askinf>|<things>|man|mums|skubiai|nuo|apie|dėl|
            sutrumpinti|leisti|palaikyti|neskirti|perkelti|nesiųsti|padaryti|ateityje)
            (<imper>) (man|mums|prašau|prašom|) | (jūsų|) (prašau|prašyčiau|prašome|prašytume) (<things>)
            (kelintą|kelintai|kada|kur|kas|kaip|kiek|kokia|koks|kokią|kokios|kokiu|kokie|kokį|kokiose|kuo|kodėl|kieno|
            iš kur|nuo kada|iki kada|nuo kelintos|iki kelintos|per kur|kokiam|kokiame) (valandą|valandos|vyks|bus|yra|
            prasideda|prasidės|baigiasi|baigsis|prisijungti|registruotis|užsiregistruoti|kainuoja|kainuos|trunka|
            truks|laiko|laiku|kalba|kalbomis|jūs|žmonių|reikia|reikės|turite|programa|galima|platforma|platformoje|
            galiu|galėčiau|tokie|dalyvių|adresu|formatu|dar|man|mums|mus|mane|apie|rasti|gauti|dėl|su|jungtis|atrodys|
            programą|sumokėti|moka|mokėti|organizuoja|rengia|dalyvaus|kviečiamas|tiksliai|tikslus|nuoroda|davė|gavote|
            mes|kalbės|ves|veda|konkrečiai|tas|tai)
            (turiu|turėčiau|turim|turime|vienas|yra|trumpas|tik|tik vienas|iškilo|kilo|kyla|dar vienas|pora|keli|
            keletas|liko|mažas|greitas|toks) (vieną|vienas|kelis|keletą|porą|dar|tik|) klausim*
            klausimas (dėl|apie)
            (laukiu|laukiame|lauksiu|lauksime|laukčiau|lauktume|laukiam) (jūsų|iš jūsų|tavo|prisijungimo|tolimesnės|
            detalesnės|papildomos|tolesnės|dar|) (<things>|atsakymo|žinios|žinių|pasiūlymų)
            (norėčiau|norėtume|noriu|norime|norėtųsi|pageidaučiau|pageidautume|pageidauju|pageidaujame|labai norėčiau|
            labai norėtume|norėtum) (dar|taip pat|tik|iš anksto|jūsų|daugiau|apie|) (<things>|) (sužinoti|paklausti|
            gauti|pasiteirauti|pasitikslinti|paprašyti|būti informuot*|žinoti|pamatyti|susipažinti|peržiūrėti|
            pasiūlyti|pristatyti|pasisakyti|kalbėti|pakalbėti|susisiekti|pakviesti|prašyti|pasikalbėti|aptarti|
            patikslinti|pratęsti|suprasti|perskaityti|pakeisti|pasidalinti)
            (man|mums|jam|jai) (dar|taip pat|labai|tik|iš jūsų|) (reikia|reikės|reikėtų|reiktų|reikalinga|reikalingas|
            reikalingos|reikalingi|trūksta|prireiks) (jūsų|dalyvavimo|oficial*|dar|) (<things>|žinoti|atvykti|
            registruotis|pagalbos|daugiau|lietuviškos|vertėjo)
            (reikia|reikės|reikėtų|reiktų|būtų gerai|būtų puiku|būtų šaunu|būtų malonu|būčiau dėkinga*|būčiau
            dėkingas|būtume dėking*|būsiu dėking*|būsime dėking*|būtų smagu|gerai būtų) (gauti|jei|jeigu|jei
            galėtumėte|už|turėti|iš anksto|man|mums|žinoti|atsiųsti|atsiuntus|atsiuntę|atsiųstumėte|galėtumėte|
            galėtumėt|sužinoti|dalyvavimo)
            (<things>|) (būčiau|būtume|būsiu|būsime) (labai|) dėking* (už|jei|jeigu|jeigu galėtumėte) (atsiuntus|
            atsiųstą|informaciją|patikslinimą|nuorodą|programą|atsakymą|daugiau|galėtumėte|atsiųstumėte|papildomą|)
            (priedas|nuoroda|failas|pdf|svetainė|puslapis|forma|registracija|mygtukas|anketa|linką|linkas|linko|
            linkus) (man|mums|jūsų|) (neatsidaro|neveikia|neatsidarė|neveikė|nesidaro|meta klaidą|rodo klaidą|
            nepasileidžia)
            (neatsidaro|neveikia) (jūsų|) (priedas|nuoroda|failas|pdf|forma|anketa|registracija|linką|linkas|linko|
            linkus|svetainė)
            (negaliu|negalime|nepavyksta|nepavyko|nepavyko man|niekaip nepavyksta|neišeina|neišėjo|nesugebu) (man|
            mums|jūsų|programos|priedo|nuorodos|niekaip|) (atidaryti|atsidaryti|rasti|prisiregistruoti|
            užsiregistruoti|atsisiųsti|parsisiųsti|užpildyti|atverti|prisijungti prie (sistemos|registracijos|
            svetainės|anketos)|perskaityti|surasti)
            (negavau|neradau|negavome|neradome|nerandu|nerandame|negavom|nematau|nematome|nėra|neradom|negaunu|
            nepridėjote|pamiršote|pamiršot|trūksta) (jokios|jokio|laiške|kvietime|dar|jokių|pridėti|prisegti|niekur|
            ) (<things>)
            (skambinkite|paskambinkite|rašykite|kreipkitės) (man|mums|) (numeriu|telefonu|tel|mob|adresu|šiuo|į)
            sąskaitą (išrašykite|išrašyti|prašau)
            (įdomu|smalsu|neaišku|nesupratau|nesuprantu|nesupratome|nesuprantame|nežinau|nežinome|gal žinote|
            pasakykite) (tik|man|mums|) (ar bus|ar reik*|ar gal*|ar yra|kaip|kas|kada|kur|kiek|kokia*|koks|kokiu|
            kelintą|kodėl|kuo|kokie|kokios)
            dėl (sąskaitos|pažymėjimo|nuorodos|programos|vertimo|apmokėjimo)
            (domina|domintų|įdomu būtų|aktualu) (mane|mus|man|mums|) (ar|kaip|kas|kiek|koks|kokia|kada|<things>)
            ar ne
            (gal|) (turite|turit|yra|bus) (kokią nors|kokių nors|daugiau|kokios|lietuvišką|) (<things>) lietuvi*
            (siūlau|siūlome|siūlyčiau|siūlytume) (perkelti|pakeisti|kitą|kitokį|susitikti|bendradarbiauti|pridėti|
            įtraukti)
            (sutrumpinti|perkelti) (susitikimą|renginį|į|) | mano (naujas|kitas) (adresas|el paštas|telefonas)
            tikslinu | teirauj* | klausiu | klausiame | pasiteirau*
            (siųskite|atsiųskite|nusiųskite|persiųskite|išsiųskite|perduokite|suteikite|duokite|siųsk|nusiųsk|
            persiųsk) (jam|jai|jiems|joms|man|mums|prašau|prašom|prašome|) (..|) (nuorod*|prisijungim*|medžiag*|
            duomenis|sąskait*|pažym*|kvietim*)
            (pataisykite|ištaisykite|pakeiskite|patikslinkite) (prašau|prašom|) (mano|mūsų) (vard*|pavard*|adres*|
            pavadinim*|duomen*)
            (paskambinkite|perskambinkite|paskambink) (man|mums|)
            (reikės|reikia|reikėtų|prireiks) (mums|man|) (sąskait*|pažym*|nuorod*|stalo|vieno stalo|elektros)
        """,
        Sense.UNSUBSCRIBE: """
            nekartokite (kvietim*|laišk*) | nebekartokite | (nerašykite|nesiųskite) (man|mums|) (daugiau|)
            (nebenoriu|nenoriu|nereikia|nebereikia|nebenorime|nenorime) (man|mums|daugiau|) (daugiau|) (jūsų|tokių|
            šitų|šių|jokių|) (daugiau|) (laiškų|pranešimų|naujienlaiškių|reklamų|reklamos|kvietimų|šlamšto)
            (daugiau|) (nebesiųskit|nesiųskit|nesiųskite|nebesiųskite|nerašykit|neberašykit) (man|mums|) (daugiau|)
            (užblokuosiu|blokuosiu|pranešiu apie šlamštą) (jus|jūsų adresą|)
            (prašau|prašome|prašyčiau|prašom|maloniai prašau|) (mane|mus|mano (adresą|el paštą|kontaktus|duomenis|el
            pašto adresą)|mūsų (adresą|el paštą|kontaktus|duomenis)|šį adresą|) (nedelsiant|kuo skubiau|) (išbraukti|
            išbraukite|išbraukit|pašalinti|pašalinkite|pašalinkit|ištrinti|ištrinkite|ištrinkit|išimti|išimkite|
            išimkit|išbrauk|pašalink|ištrink|išregistruoti|išregistruokite) (mane|mus|mano adresą|mano el paštą|mūsų
            adresą|šį adresą|mano duomenis|mano el pašto adresą|mūsų duomenis|mano kontaktus|mūsų kontaktus|mano el
            adresą|) (nedelsiant|) (iš) (jūsų|savo|visų|šio|šito|visų savo|) (visų|) (<list>)
            (mano|mūsų) (adresą|el paštą|duomenis|kontaktus|el pašto adresą) (prašau|prašome|) (ištrinti|ištrinkite|
            pašalinti|pašalinkite|išbraukti|išbraukite|ištrinkit)
            (išbraukite|išbraukit|pašalinkite|pašalinkit|ištrinkite|ištrinkit|išimkite) (mano|mūsų) (adresą|el paštą|
            duomenis|kontaktus|el pašto adresą|el adresą)
            (nenoriu|nebenoriu|nebenorime|nenorime|nepageidauju|nepageidaujame|nebepageidauju|nebepageidaujame|
            nenorėčiau|nebenorėčiau|nesutinku|nesutinkame) (daugiau|iš jūsų|) (gauti|gaut|gaudyti|matyti) (daugiau|iš
            jūsų|) (jokių|jūsų|tokių|šių|panašių|tokio pobūdžio|reklaminių|) (laiškų|pranešimų|naujienlaiškių|
            kvietimų|pašto|reklamos|informacijos|žinučių|el laiškų|šlamšto|)
            (prašau|prašome|prašyčiau|) (man|mums|) (daugiau|) (nebesiųskite|nesiųskite|nebesiųskit|nesiųskit|
            neberašykite|nerašykite|neberašykit|nerašykit|nerašyk|neberašyk|nesiųsk|nebesiųsti|nesiųsti|neberašyti|
            nerašyti|netrukdykite|nebetrukdykite|nebetrukdyti|nesiuntinėkite|nebesiuntinėkite|nebekvieskite|
            nekvieskite) (daugiau|man|mums|jokių|) (jokių|jūsų|tokių|šių|daugiau|man|mums|panašių|) (laiškų|pranešimų|
            naujienlaiškių|kvietimų|pašto|reklamos|žinučių|šlamšto|)
            (liaukitės|nustokite|baikite|nustokit|liaukites|gana|gal jau užtenka|užteks|užtenka) (man|mums|mane|
            ) (siųsti|siuntinėti|rašyti|rašinėti|šiukšlinti|trukdyti|siuntinėt|siųst|laiškų|laiškais)
            (atsisakau|atsisakome|norėčiau atsisakyti|noriu atsisakyti|norime atsisakyti|norėtume atsisakyti|kaip
            atsisakyti) (jūsų|šios|šių|šio|) (prenumeratos|naujienlaišk*|laiškų|pranešimų|siuntimo|reklamos)
            atsisakyti (jūsų|šios|) (prenumeratos|naujienlaišk*|laiškų) | unsubscribe | spam* | šlamšt*
            išbraukite iš sąrašo | ištrinkite mane | pašalinkite mane | išbraukite mane | išbraukit mane
            ištrinkit mane | atsiregistr* | (mane|mus) (išbraukite|išbraukit|ištrinkite|pašalinkite)
            (prašau|prašome|reikalauju|reikalaujame|noriu) (..|) (ištrinti|pašalinti|išbraukti|panaikinti|
            sunaikinti) (mano|mūsų|šį|visus mano) (..|) (duomen*|adres*|pašt*|kontakt*)
            (ištrinkite|pašalinkite|išbraukite|panaikinkite) (mano|mūsų|mane|mus|visus mano)
        """,
        Sense.LATE: """
            iki (#|pusės #|pusės dvyliktos|pusės vienuoliktos|pietų) (val|valandos|) (sėdžiu|sėdėsiu|esu|būsiu|dirbu|
            dirbsiu|turiu|užimtas|užimta) (seniūnijoje|darbe|posėdyje|mokykloje|susirinkime|pamokas|pamokose|pamoką|
            pas gydytoją) | (o|) (po to|paskui|tada|vėliau) (jau|) (jūsų|su jumis|laisvas|laisva|prisijungsiu|
            būsiu) (iki (pabaigos|galo)|) | (jungsiuosi|jungsiuos|prisijungsiu|įsijungsiu|ateisiu) (tik|) (nuo|apie|
            po) (#|pusės #|pusę #) (val|valandos|)
            (pabaigoje|antroje dalyje|antrojoje dalyje|antrą dalį|antrąją dalį) (tikrai|būtinai|mielai|) (<fut>|būsiu|
            būsime|būsim)
            (tik|tiktai) (renginio|programos|dirbtuvių|susitikimo|) (pabaigoje|antrai daliai|antrajai daliai)
            (antrąją|antrą) (renginio|programos|dirbtuvių|susitikimo) (dalį|pusę)
            (praleisiu|praleisime|teks praleisti) (renginio|programos|dirbtuvių|susitikimo) (pradžią|pirmą dalį|
            pirmąją dalį)
            (tik|tiktai|) (antroje|antrojoje|paskutinėje|baigiamojoje) (renginio|programos|dirbtuvių|susitikimo|
            dienos) (dalyje|pusėje)
            anksčiau (deja|niekaip|) (negaliu|negalėsiu|negalėsime|neišeina|neišeis|nespėsiu|nespėju|nespėsime|
            nepavyks|negalime) (prisijungti|atvykti|dalyvauti|)
            (šiek tiek|truputį|truputėlį|kiek|apie|maždaug|gal|biški|biskį|) (vėluosiu|pavėluosiu|vėluosime|
            pavėluosime|vėluosim|pavėluosim|vėluoju|užtruksiu|uždelsiu|suvėluosiu) (šiek tiek|truputį|apie|maždaug|
            iki|keliolika|kelias|gal|biški|kokias|kokį|) (# minučių|# min|# minutes|pusvalandį|pusvalanduką|valandą|
            valandžiukę|truputį|šiek tiek|minučių|minutes|ketvirtį valandos|)
            (su|) (nedideliu|trumpu|mažu|pusvalandžio|) (vėlavimu|pavėlavimu) | pavėluot*
            (vėliau|kiek vėliau|šiek tiek vėliau|truputį vėliau|truputėlį vėliau|biški vėliau|pusvalandžiu vėliau|
            valanda vėliau|valandą vėliau|maždaug valanda vėliau|pusvalandį vėliau|tik vėliau|gerokai vėliau|# min
            vėliau|# minučių vėliau|minučių vėliau) (<fut>|<pres>|galėsiu <inf>|galėsime <inf>|būsiu|būsime)
            (<fut>|<pres>|galėsiu <inf>|galėsime <inf>|galiu <inf>|galime <inf>|būsiu|būsime|<inf>) (tik|tiktai|deja
            tik|) (vėliau|kiek vėliau|šiek tiek vėliau|truputį vėliau|truputėlį vėliau|pusvalandžiu vėliau|valanda
            vėliau|pusvalandį vėliau|po pertraukos|nuo antros dalies|antroje dalyje|antrojoje dalyje|į antrą dalį|į
            antrąją dalį|nuo antrosios dalies|antrai daliai|antrąją dalį|antrą dalį|nuo vidurio|nuo pusės|pabaigoje|į
            pabaigą|ne nuo pradžių|ne nuo pradžios|pavėlav*)
            (tik|) (antroje|antrojoje|antrąją|antrą|paskutinėje) (dalyje|pusėje|dalį|pusę)
            nuo (pertraukos|antros dalies|antrosios dalies|antros pusės|vidurio|pusės)
            po (pirmosios|pirmos|kavos|) (pertraukos|pertraukėlės) | (tik|) po (pirmos|pirmosios) dalies
            (praleisiu|praleisime|teks praleisti|turėsiu praleisti|nespėsiu į|nespėsime į|nesuspėsiu į|pavėluosiu į|
            nebūsiu|negalėsiu būti|negaliu būti|nedalyvausiu|nespėju į|be|negalėsiu dalyvauti) (pačią|pat|pačioje|
            ) (pradžią|pradžios|pradžioje|pirmą dalį|pirmąją dalį|pirmos dalies|įžangą|įžangos|įžangoje|pirmą valandą|
            pirmąją valandą|pirmas minutes|pirmąsias minutes|pirmą pusvalandį|atidarymą|atidarymo|pirmoje dalyje|
            pirmojoje dalyje)
            (pradžią|pirmą dalį|pirmąją dalį|pirmąją valandą|pirmą valandą|pirmą pusvalandį|įžangą|
            atidarymą) (praleisiu|praleisime|teks praleisti|turėsiu praleisti)
            (nuo pradžios|nuo pradžių|pradžioje|pirmoje dalyje|į pradžią) (nebūsiu|negalėsiu|nespėsiu|nespėsime|
            nedalyvausiu|negalėsime|nesuspėsiu|nespėju) (būti|dalyvauti|prisijungti|)
            (ne nuo|nebūsiu nuo) (pat|pačios|) (pradžios|pradžių) | tik (antrai|paskutinei) daliai | vėlavim*
            tik (baigiamojoje|antrojoje|antroje|paskutinėje) (dalyje|pusėje) (nuo|)
            (tik|) į (antrą|antrąją|baigiamąją|paskutinę) (dalį|pusę) (prisijungsiu|ateisiu|spėsiu)
            (prisijungsiu|ateisiu|dalyvausiu) (tik|) po (kavos|kavos pertraukos|pertraukos)
            (šį kartą|šįkart|teks|turėsiu|reikės) (praleisti|praleisiu) (pirmąją|pirmą|įvadinę) (valandą|dalį|
            pusvalandį) | (šį kartą|šįkart|teks|turėsiu|) (praleisti|praleisiu) (pradžią|įžangą|atidarymą)
            manęs nelaukite (pavėluosiu|vėluosiu|pradėkite be manęs|anksčiau nei # val)
        """,
        Sense.EARLY: """
            (tik|tiktai) (#|# val|apie #|nuo #) (val|) (turiu|turime|turėsiu|prasideda|laukia) (kitą|kitas|dar vieną|
            ) (susitikimą|susitikimas|pokalbį|skambutį|posėdį|pamoką|vizitą) (..|)
            su jumis (būsiu|būsime|pabūsiu|liksiu) (tik|) iki (#|pietų|pertraukos|vidurdienio|# val)
            (paskui|po to|vėliau) (atidarau|atidarysiu|atidarom) (krautuvę|kavinę|saloną|parduotuvę|dirbtuves)
            (pusę|apie|nuo|po|apie pusę|lygiai|) (#|pirmos|dvylikos|dvyliktos|pirmą) (val|valandą|h|) (turėsiu|turiu|
            reikės|reikia|teks|man reikės|man reikia) (bėgti|dingti|išeiti|išlėkti|lėkti|išvažiuoti|atsijungti|
            išsijungti|palikti|važiuoti|bėgt|dingt|išeit) (į|pas|pasiimti|paimti|iš|) (traukinį|autobusą|gydytoją|
            darželį|mokyklą|darbą|vaikus|vaiko|posėdį|) (..|)
            (galėsiu|galiu|galime|pajėgsiu) (būti|dalyvauti|prisijungti|klausytis|pabūti|pasilikti) (su jumis|) (tik|
            tiktai) (pirmą (valandą|dalį|pusę)|pirmoje dalyje|pirmojoje dalyje|iki # (val|valandos|)|iki (pietų|
            pertraukos|vidurdienio|pusės #)) | (klausysiu|klausysiuosi|būsiu|dalyvausiu|prisijungsiu) tik (pirmos
            dalies|pirmą dalį|pirmą valandą|pirmoje dalyje|iki (pietų|pertraukos|# val|#|vidurdienio))
            (pradžioje|pirmoje dalyje|pirmojoje dalyje|pirmą valandą|pirmą pusvalandį) (tikrai|būtinai|mielai|
            ) (<fut>|būsiu|būsime|būsim)
            (tik|tiktai) (renginio|programos|dirbtuvių|susitikimo) (pradžioje|pirmai daliai|pirmajai daliai)
            (pirmąją|pirmą) (renginio|programos|dirbtuvių|susitikimo) (dalį|pusę)
            (praleisiu|praleisime|teks praleisti) (renginio|programos|dirbtuvių|susitikimo) (pabaigą|antrą dalį|
            antrąją dalį)
            tik (pirmą|pirma|pirmąją) valandą (galiu|galėsiu|galėsime|galime|<fut>|būsiu|) (<inf>|)
            (tik|tiktai|) (pirmoje|pirmojoje|pradinėje|įžanginėje) (renginio|programos|dirbtuvių|susitikimo|
            dienos) (dalyje|pusėje)
            ilgiau (deja|niekaip|) (negaliu|negalėsiu|negalėsime|neišeina|neišeis|nespėsiu|nepavyks|negalime|
            nebūsiu) (būti|likti|dalyvauti|)
            (turėsiu|turėsime|turėsim|turiu|turime|teks|reikės|reiks|privalėsiu|tektų|deja teks|man teks|man reikės|
            mums teks|galbūt teks) (šiek tiek|truputį|kiek|) (anksčiau|kiek anksčiau) (išeiti|išeit|atsijungti|
            atsijungt|palikti|baigti|pasitraukti|išbėgti|bėgti|išlėkti|išvykti|jus palikti|palikti renginį|palikti
            susitikimą|) (iš renginio|iš susitikimo|)
            (turėsiu|turėsime|turiu|turime|teks|reikės|reiks|privalėsiu|man teks|man reikės|mums teks) (išeiti|išeit|
            atsijungti|atsijungt|pasitraukti|išbėgti|bėgti|išlėkti|palikti jus|palikti renginį|dingti|išvykti) (iš
            renginio|) (šiek tiek|truputį|valanda|pusvalandžiu|) (anksčiau|prieš pabaigą|nepasibaigus|nelaukus
            pabaigos|nesulaukus pabaigos|per pertrauką|po pertraukos|po pirmos dalies|po pirmosios dalies|prieš
            pietus|po valandos|viduryje)
            (išeisiu|išeisime|atsijungsiu|atsijungsime|pasitrauksiu|išbėgsiu|išvyksiu|paliksiu jus|atsijungsim|
            dingsiu) (šiek tiek|truputį|valanda|pusvalandžiu|) (anksčiau|prieš pabaigą|po pirmos dalies|po pertraukos|
            per pertrauką|nepasibaigus|po valandos|po pirmosios dalies|nesulaukus pabaigos|viduryje)
            (anksčiau|kiek anksčiau|šiek tiek anksčiau|truputį anksčiau) (išeisiu|išeisime|atsijungsiu|atsijungsime|
            pasitrauksiu|išbėgsiu|baigsiu)
            (tik|tiktai|) (iki) (pat|pirmos|kavos|pirmosios|) (pertraukos|pertraukėlės|pusės|vidurio)
            (tik|tiktai) (pirmoje|pirmojoje|pirmą|pirmąją) (dalyje|pusėje|dalį|valandą|pusę|pusvalandį)
            (pirmą|pirmąją) (dalį|pusę) (<fut>|galėsiu <inf>)
            (<fut>|<inf>) (tik|) (pirmoje|pirmojoje|pirmą|pirmąją) (dalyje|pusėje|dalį|valandą|pusę|pusvalandį) (tik|)
            (galėsiu|galiu|galėsime|galime) (būti|dalyvauti|prisijungti) (tik|) (iki pertraukos|pirmoje dalyje|
            pradžioje|pirmą valandą|valandą|valandai|pusvalandžiui|pirmai daliai|pirmąją valandą|vieną valandą|porą
            valandų)
            (<fut>|būsiu|būsime|galėsiu <inf>) tik (pradžioje|pirmai daliai|pirmajai daliai|valandai|valandą|
            pusvalandį|pusvalandžiui|pirmą valandą|pirmą pusvalandį)
            tik pradžioje | tik pirmai daliai | tik (vienai|) valandai
            (negalėsiu|negaliu|nebūsiu|negalėsime|negalime|nebūsime|nespėsiu|nedalyvausiu|nepavyks) (deja|) (būti|
            likti|pasilikti|išbūti|dalyvauti|sudalyvauti|) (iki|) (pat|pačios|) (galo|pabaigos|visą laiką|visą
            renginį|viso renginio|visame renginyje|visos trukmės|visą dieną|visos programos|iki galo|pabaigoje|antroje
            dalyje|antrojoje dalyje|grupių darbe)
            (neliksiu|nelieku|neišbūsiu|neliksime|neišbūsime) (iki|) (pat|) (galo|pabaigos|visą laiką)
            (praleisiu|praleisime|teks praleisti|be) (pabaigą|antrą dalį|antrąją dalį|pabaigos|antros dalies)
            (pabaigą|antrą dalį|antrąją dalį) (praleisiu|praleisime|teks praleisti)
            ne (visą|iki) (laiką|galo|pabaigos|pat galo)
            (pabaigos|iki galo|iki pabaigos) (negalėsiu|nebūsiu|nespėsiu|negalėsime|nedalyvausiu|neišbūsiu|
            nesulauksiu) (būti|likti|dalyvauti|)
            nesulauksiu pabaigos
            tik (pirmoje|pirmojoje|įvadinėje) (dalyje|pusėje) | (tik|) iki (kavos pertraukos|pertraukos|pietų
            pertraukos) (būsiu|dalyvausiu) | (būsiu|dalyvausiu|galėsiu dalyvauti|galiu) (tik|) iki (kavos pertraukos|
            pertraukos)
        """,
        Sense.SOME: """
            su keliais .. (studentais|mokiniais|kolegomis|draugais|nariais|savanoriais|meistrais|partneriais)
            su keliomis .. (studentėmis|mokinėmis|kolegėmis|draugėmis|narėmis)
            su visa (savo|) .. (komanda|chebra|gauja|kompanija|šeima|klase|grupe|brigada)
            (su|kartu su|drauge su|kartu ir su) (savo|keliais|keletu|mūsų|mano|kitais|visa|visais|grupe|keliomis|
            būriu|savo visa|visa savo|visa mūsų|dar keliais|dar keliomis|pora|dalimi|) (savo|klasės|# klasės|mūsų|
            kitais|) (klasės|) (grupe|) (<manyins>) (iš ..|)
            (ir|bei|plius|+) (mano|mūsų|kiti|keli|kelios|keletas|visi|visa|dar keli|dar kelios|dar keletas|
            dalis) (mano|mūsų|savo|kiti|kitos|) (<manynom>|kolegų|žmonių|studentų|mokinių|narių|draugų|darbuotojų)
            (keli|keletas|kelios|kai kurie|kai kurios|dauguma) (iš mūsų|mūsų|kolegos|kolegų|mūsų nariai|mūsų kolegos|
            nariai|narių|žmonės|žmonių|studentų|mokinių|darbuotojų|mūsų darbuotojų|mūsų narių)
            mes su (komanda|kolegomis|kolektyvu|šeima|klase|grupe)
            (aš|mes) ir (mano|mūsų|visa mano|visa) (komanda|klasė|šeima|kolegos|studentai|mokiniai|kolegės)
            visa (mūsų|mano|) (komanda|klasė|šeima|grupė|katedra) (kartu|) | (visi|visos) (mūsų|mano) (<manynom>)
            (atsivesiu|atsivesime|pasikviesiu|pasikviesime|pakviesiu|pakviesime) (ir|dar|kartu|taip pat|) (kelis|
            kelias|keletą|savo|kolegas|koleges|draugus|studentus|mokinius|daugiau|mūsų|porą) (kolegų|žmonių|studentų|
            mokinių|draugų|narių|kolegas|koleges|draugus|studentus|mokinius|komandą|žmones|)
        """,
        Sense.INSTEAD: """
            (sutiko|apsiėmė|pasisiūlė|sutinka) (mane|mus|mums|man|) (pavaduoti|atstovauti|pakeisti) (mane|mus|mums|
            man|mūsų|) (<orgdat>|)
            (vietoj|vietoje|už) (manęs|mūsų|mane|mus) | mano (vietoje|vietoj) | mūsų (vietoje|vietoj)
            (mano|mūsų) pavaduotoj* (<third>)
            (man|mums|mus|mane) (atstovaus|pavaduos|pakeis|atstovauja|pavaduoja|pakeičia|atstovaus ten)
            (atstovaus|pavaduos|pakeis|atstovauja|pavaduoja) (mane|mus|man|mums|mūsų|) (<orgdat>|įmonę|mokyklą|
            įstaigą|organizaciją|savivaldybę|asociaciją|muziejų|biblioteką|)
            (mūsų|) (<orgdat>) (renginyje|dirbtuvėse|susitikime|seminare|tą dieną|birželio 10|) (atstovaus|atstovauja|
            atstovautų)
            (atstovaus|pavaduos|pakeis) | (bus|būsime) atstovauj* | kas nors (kitas|kita) (iš (mūsų|mano|)|) (<third>)
            (mano|mūsų) vardu .. (<third>|atstovaus|kalbės|prisijungs) | (<third>|kalbės) (mano|mūsų) vardu
            (deleguoju|deleguojame|deleguojam|deleguosiu|deleguosime|deleguosim|delegavau|delegavome|delegavom|
            deleguoja) (savo|mūsų|mano|) (<who>|)
            (skiriu|skiriame|paskyriau|paskyrėme|paskirta|paskirtas|įgalioju|įgaliojau|įgaliojame|įgaliota|
            įgaliotas) (dalyvauti|atstovauti)
            (paprašiau|paprašėme|paprašysiu|paprašysime|prašiau|pavedžiau|pavedu|paskyriau|įpareigojau|įkalbėjau|
            perleidžiu|perleidau) (savo|mano|mūsų|) (<who>) (<inf>|mane pavaduoti|pavaduoti|pavaduoti mane|mane
            pakeisti|pakeisti mane|atstovauti)
            (siunčiu|siunčiame|siunčiam|siųsiu|siųsime|siųsim|atsiųsiu|atsiųsime|atsiųsim|pasiųsiu|pasiųsime|nusiųsiu|
            nusiųsime|nusiunčiu|atsiunčiu|atsiunčiame|skiriu|skiriame|paskyriau) (vietoj savęs|savo vietoje|savo|mūsų|
            mano|vieną|kitą|vieną iš|savo vietoj|) (kolegą|kolegę|pavaduotoją|pavaduotoja|asistentę|asistentą|
            specialistą|specialistę|atstovą|atstovę|darbuotoją|mokytoją|narį|narę|padėjėją|komandos narį|komandos
            narę|partnerį|partnerę|dukrą|sūnų|žmoną|vyrą|sekretorę|koordinatorę|koordinatorių|vadybininkę|vadybininką|
            praktikantę|praktikantą|skyriaus vedėją|studentę|studentą|ką nors|ponią|poną|dr)
            vietoj savęs | savo vietoje | savo vietoj
            (leidžiu|leisiu|įpareigojau) (kolegei|kolegai|pavaduotojai|pavaduotojui) (<inf>)
            (kvietimą|vietą) (perleidžiu|perleidžiame|perleidau|užleidžiu)
            (mane|mus) (ten|renginyje|) (pavaduos|pakeis|atstovaus)
            (dalyvaus|prisijungs|ateis) (tik|) (ne aš o|ne aš bet) | ne aš o | o ne aš | ne aš bet
        """,
        Sense.STEAD: """
            (vietoj|vietoje) (mūsų|savo|sergančio|sergančios|išvykusio|išvykusios|mūsų sergančios|mūsų
            sergančio) (<who>)
            kaip (<orggen>|kviestin*|mūsų|oficial*|projekto|) (atstovas|atstovė|atstovai|svečias|viešnia|svečiai|
            narys|narė|nariai|klausytoja|klausytojas|klausytojai|stebėtoja|stebėtojas|dalyvis|dalyvė|dalyviai|
            partneriai|partneris|pirmininkė|pirmininkas|privatus asmuo)
            (savo|visų|) (<orggen>|savo|visų) vardu | vardu | (atstovauju|atstovaujame) (<orgdat>|)
            vietoj (jo|jos|jų|direktor*|vadov*|pirminink*|koleg*|mero|merės) | jo vardu | jos vardu
            (pavaduoju|pavaduosiu) (jį|ją|direktor*|vadov*|pirminink*|koleg*|)
            (direktor*|vadov*|mero|merės|pirminink*) (pavedimu|prašymu|paprašyta|paprašytas)
            esu (deleguot*|paskirt*|įgaliot*|paprašyt*) (<inf>|)
        """,
        Sense.EARLIER: """
            (anksčiau|iš pradžių|praėjusią savaitę|praeitą savaitę|vakar|pradžioje|užvakar|prieš savaitę|jau|kadaise|
            seniau) (rašiau|sakiau|maniau|atsakiau|patvirtinau|atsisakiau|galvojau|žadėjau|rašėme|patvirtinome|
            atsisakėme|manėme|planavau|planavome|ketinau|ketinome|buvau|buvome|minėjau) (patvirtin*|atsak*|žadėj*|
            paraš*|atsisak*|) (jums|) (kad|jog|) (negalėsiu|nedalyvausiu|dalyvausiu|) (dalyvauti|)
            (rašiau|sakiau|maniau|galvojau|žadėjau|patvirtinau|atsisakiau|planavau|ketinau|tikėjausi|rašėme|sakėme|
            manėme|patvirtinome|atsisakėme|planavome|ketinome|tikėjomės) (anksčiau|iš pradžių|praėjusią savaitę|
            praeitą savaitę|vakar|jums|) (kad|jog|) (negalėsiu|nedalyvausiu|dalyvausiu|ateisiu|negalėsime|dalyvausime|
            ) (dalyvauti|)
            (buvau|buvome|esu|esame) (jau|jums|anksčiau|) (patvirtin*|atsak*|žadėj*|paraš*|atsisak*|pranešus*|
            pranešęs|pranešę|planav*|atmet*|užsiregistrav*|registravus*|registravęs*)
            (mano|savo|mūsų) (ankstesn*|pirm*|praeit*|vakarykšt*|praėjus*|buvus*) (laišk*|atsakym*|žinut*|pranešim*)
            (nors|kadangi) (anksčiau|iš pradžių|pradžioje|vakar) (<fut>|sakiau|rašiau|maniau|atsisakiau|patvirtinau)
            iš pradžių | (priešingai|skirtingai) (nei|negu) (rašiau|sakiau)
            (netyčia|per klaidą|klaidingai) (atsakiau|parašiau|patvirtinau|atsisakiau|paspaudžiau|)
        """,
        Sense.ANEW: """
            (šiandien|dabar) (jau|tikrai|) (žinau|aišku|žinome|galiu|galime) | vis dėlto | visgi | vis tik | vistik
            galų gale | galiausiai | persigalvojau | persigalvojome | persigalvojom | apsigalvojau
            pasikeitė (mano|mūsų|) (planai|aplinkybės|situacija|grafikas|darbotvarkė|tvarkaraštis|padėtis)
            (planai|aplinkybės|situacija|grafikas|padėtis|viskas) (pasikeitė|apsivertė) | patikslinimas | patikslinu
            pataisymas | pataisau | taisau | atsirado (galimybė|laiko|proga|laisva vieta) | atsilaisvin*
            (atšaukė|nukėlė|perkėlė|atidėjo) (mano|mūsų|tą|kitą|) (<meeting>|komandiruotę|kelionę|atostogas|)
            (<meeting>|komandiruotė|kelionė|skrydis) (buvo|) (atšauk*|nukel*|perkel*|atidė*|nukėl*|nebeįvyks)
            (ignoruokite|pamirškite|neskaitykite|ignoruokit|pamirškit) .. (laišk*|atsakym*|žinut*) | pasirodo
            bet dabar | tačiau dabar | o dabar | dabar jau | dabar paaiškėjo | (bet|tačiau) jau
            pavyko (atsilaisvinti|susitvarkyti|perkelti|susiderinti|suderinti|rasti laiko|išsilaisvinti|gauti laisvą
            dieną|pasikeisti)
            nebe (dalyvausiu|dalyvausime) | (paaiškėjo|išaiškėjo) (kad|jog|) | korekcija
            turiu (atšaukti|atsiimti) (savo|) (dalyvavimą|žodį|patvirtinimą|registraciją)
        """,
        Sense.OTHER_EVENT: """
            rudenį | po metų | (<orggen>) (seminar*|rengin*|susitikim*|dirbtuv*|webinar*|diskusij*|mokym*|projekt*)
            (kitame|kitoje|kituose|kitose) (projekt*|vebinar*|webinar*|susitikim*|dirbtuv*|veikl*)
            (kitą|kitam|kitame|ankstesn*|praėjus*|praeit*|kitais|kitų|būsim*|ateit*|kituose|kitos|kitas|kitus|
            paskutin*|tame kitame|panaš*) (kartą|metais|metų|rengin*|seminar*|dirbtuv*|konferencij*|proga|metus|sykį|
            kart|mokym*)
            pernai | kitąmet | rudens | konferencij* | festival* | parod* | mugė* | mugėje | mugę | mugės
            vasaros mokykl* | kursai | kursuose | kursus | koncert* | asamblėj* | visuotin* | ekskursij* | pavasarį
            žiemą | žiemos | ateityje | vasarą | simpozium* | forum* | jubiliej* | pristatym* | knygos | atidarym*
            kongres* | suvažiavim* | praėjusiais metais | praeitais metais | anąkart | aną kartą | praėjusį kartą
            praeitą kartą | kalėdin* | kalėd* | šventė* | šventę | vizit* | mokymai* | gruodį | lapkritį | spalį
            rugsėjį | rugpjūtį | sausį | vasarį | olimpiad* | žyg* | stovykl* | balius | baliu* | gimtadien*
            vakarėl* | banket* | turnyr* | repeticij*
            (naujienlaiškiui|naujienlaiškio|naujienlaiškį)
        """,
        Sense.ASIDE: """
            telefonas | telefoną | planšetė | planšetę | ekranas | kompiuteris | wifi
            pried* | nuorod* | kamer* | mikrofon* | garsas | garso | garsą | pdf | fail* | skaidr* | įraš*
            slaptažod* | anket* | pažymėjim* | sertifikat* | vertim* | vertėj* | internet* | ryšys | ryšio | ryšiu
            kompiuter* | neatsidar* | sąskait* | registracij* | adres* | form* | linką | linkas | linko | linkus
            ausin* | ekran* | telefon* | program* | dalyvavimo (pažym*|mokest*|anket*|form*|sertifikat*)
            zoom (paskyr*|nuorod*|program*) | planšet* | naršykl* | titrai | laiko (juost*|zon*) | medžiag*
            prezentacij* | wifi | įrang*
            (klausysiu|klausysiuosi|žiūrėsiu|pažiūrėsiu|paklausysiu|peržiūrėsiu|stebėsiu) (mielai|vėliau|su malonumu|
            ) (įrašą|įrašo|vaizdo įrašą) (vėliau|)
            (įsijungsiu|įjungsiu|išjungsiu) (kamerą|mikrofoną|garsą|vaizdą)
        """,
        Sense.MOOT: """
            (kad tik|svarbu kad|jei tik) (internetas|ryšys|elektra|zoomas|kompiuteris) (nedingtų|nestrigtų|nenutrūktų|
            nenulūžtų|veiktų|laikytų|nestriginėtų)
            (jau|) (susitariau|suderinau|pasitariau|kalbėjau|kalbėjausi|atsiklausiau|pasikalbėjau|suderinome|
            susitarėme) (jau|) su (savo|) (pamainos|skyriaus|) (vadov*|direktor*|virš*|bos*|šef*|koleg*|vyru|žmona|
            vaikais|šeima) (..|) | (mane|mus|) (vadov*|direktor*|viršinink*|bosas|šefas|šefė|vyras|žmona|meras) (mane|
            mus|jau|) (išleidžia|išleido|leido|leidžia|sutiko|pritarė|palaimino|atleido) (iš darbo|nuo pamokų|)
            mane (jau|) (išleidžia|išleido|atleido)
            (kad|) (tą dieną|tądien|) (dirbsiu|dirbu|dirbame) (iš namų|nuotoliu|nuotoliniu būdu)
            vakar kalbėjau su (savo|) (..|) (vadov*|direktor*) | nes (pamiršiu|užmiršiu|pamirštu)
            (kad|jog) (nepamirščiau|neužmirščiau|nepasimesčiau|nesupainiočiau)
            (norėčiau|norėtume|noriu|norime|skubu|skubame|leiskite|džiaugiuosi|džiaugiamės|malonu|galėdam*|labai
            norėčiau|su malonumu|su džiaugsmu) (jums|jus|galėdam*|) (pranešti|informuoti|pasakyti|parašyti) (jus|jums|
            ) (kad|jog)
            (informuoju|informuojame|pranešu|pranešame|informuojam|pranešam) (jus|jums|) (kad|jog)
            (apgailestauju|apgailestaujame) (galėdam*|turėdam*|) (pranešti|informuoti) (jums|jus|) (kad|jog)
            (maloniai|nuoširdžiai|su džiaugsmu|oficialiai|trumpai|) (informuoju|informuojame|pranešu|pranešame|rašau|
            rašome) (jus|jums|) (kad|jog)
            kalbėti (nenoriu|negaliu|negalėsiu|nemoku|nemėgstu|nelabai moku) | (tik|) klausytojo teisėmis
            klausytojos teisėmis | ne ne | (tikrai|) (nepamiršau|nepamiršome|nepamiršom)
            (jokių|nėra|be|nebus|jokia|visai|) (jokių|) (problemų|bėdų|kliūčių|abejonių|prieštaravimų|klausimų|
            trukdžių)
            ne (problema|bėda|kliūtis) | nėra (problema|bėda|jokia problema) | jokia (problema|bėda)
            nieko (tokio|baisaus|ypatingo|nereikia|naujo) | nesvarbu | nesijaudinkite | nesijaudinkit | nesijaudink
            nesirūpinkite | nesirūpink
            (neturiu|neturime|be|neturėsiu) (kameros|mikrofono|klausimų|pastabų|prieštaravimų|pageidavimų|alergijų|
            priekaištų)
            (jei|jeigu|jei tik) (dar|) (yra|liko|bus|galima|galite|neprieštaraujate|tinka|neklystu|nevėlu|ne per vėlu|
            ne vėlu|įmanoma|leisite|leidžiate|neprieštarausite|neturite nieko prieš|nesupainiojau|teisingai supratau|
            gerai supratau|teisingai suprantu|tik|dar yra|dar liko|dar turite|turite) (vietų|vietos|laisvų|dar|
            ) (vietų|vietos|)
            (niekas|nieks|kas) (nesutrukdys|man netrukdo|netrukdo|nekliudo|mums netrukdo) | nepaisant (to|visko|)
            ne tik | nepamirškite (manęs|mūsų|) | nepamirškit (manęs|mūsų|) | nėra už ką | gal nieko tokio
            (negaliu|negalėsiu|negalėsime|nenorėčiau|nenoriu|neišeis) (įjungti|kalbėti|įsijungti) (kameros|mikrofono|
            vaizdo|)
            nekalbu (angliškai|anglų kalba|rumuniškai) | angliškai nekalbu
            (niekada|dar|) (nebuvau|nesu buv*|nesu dalyvav*|nedalyvavau) (tokiame|zoome|zoom|anksčiau|
            tokiose) (renginyje|susitikime|dirbtuvėse|)
            be kameros | be vaizdo | (nors|gaila kad|tik gaila kad) .. (ne gyvai|nuotoliu|nuotolinis) | ne gyvai
            (galite|galit|gali) (man|mums|) (neatsakyti|nebeatsakyti|neatrašyti) | (į šį laišką|) atsakyti nereikia
            nereikia (man|) (atsakyti|atrašyti|nieko)
            nesu (zoomo|technikos|kompiuterių) (specialist*|žinov*|ekspert*)
            (nereikalinga|nereikia) (sąskaita|pažyma|pažymėjimas|pažymėjimo|sąskaitos) | neprieštarauju
            neprieštaraujame | (jau|) nebeužimt* | nieko netrukdo | nieko prieš (neturiu|neturime|)
            neturiu nieko prieš | neturime nieko prieš | ne pirmas kartas | ne pirmą kartą
        """,
        Sense.NOT: """
            nenoriu | nenorime | nenorėčiau | nenori | nenorėtume | nebenoriu | ne | nėra | nebe | niekas | nieks
            nieko | niekada | niekaip | nei | nė | nebus | nesu | nesame | neturiu | neturime | neturim | neturėsiu
            neturėsime | jok* | negi | nebėra | nebent | <neg> | <thirdneg> | nereikia | nebūčiau | nebūtume
            nepavyko | negalėjau | negalėjome | be
        """,
        Sense.CAN: "<can> | turiu kaip | turime kaip",
        Sense.CANNOT: "<cant>",
        Sense.WILL: """
            ketinu | ketiname | ketinam | planuoju | planuojame | planuojam | norime | noriu | norim | trokštu
            trokštame | būsiu | būsime | būsim | esu | esame | esam | nusprendžiau | nusprendėme | nutariau | nutarėme
            apsisprendžiau | apsisprendėme | žadu | žadame | ruošiuosi | ruošiamės | pasiryž* | pasiruoš* | nusiteik*
            pasireng* | numatau | numatome | esu pasiruoš* | esu nusiteik* | apsisprend* | nusprend* | tikrai noriu
            labai noriu | (džiaugiuosi|džiaugiamės|džiaugsiuosi|džiaugsimės) galėdam* | turiu garbės | turime garbės
        """,
        Sense.ATTEND: """
            <inf> | (dalyvavimą|dalyvavimas|dalyvavimo|dalyvavimu|dalyvavimui) | apsilankym* | prisijungim* | atvykim*
        """,
        Sense.COME: """
            (būsiu|būsime|būsim) (zoome|zoom e|prie zoomo|ryšyje|eteryje)
            (būsiu|būsime) su (keliais|keliomis|savo|visais|visa)
            (eisiu|einu|eisim|eisime) (aš|mes|ir aš|ir mes) | (iš mūsų|nuo mūsų) (eisiu|einu) (aš|)
            (prašau|prašom|prašome|prašyčiau|prašytume) (mane|mus|ir mane|ir mus) (skaičiuoti|laikyti|pažymėti|
            užrašyti|įrašyti|įtraukti|registruoti|užregistruoti) (kaip|) (dalyviu|dalyve|dalyviais|dalyvį|dalyvę|
            dalyvius|į sąrašą|į dalyvių sąrašą|į renginį|į dirbtuves|į seminarą|)
            (skaičiuok|skaičiuokite|skaičiuokit|įskaičiuok|įskaičiuokite|įskaičiuokit|priskaičiuokit|
            priskaičiuokite) (prašau|ir|) (mane|mus|su manimi|su mumis)
            (įrašyk|įrašykit|įrašykite|įtraukite|įtrauk|įtraukit|registruokite|registruokit|registruok|
            užregistruokite|užregistruokit|užregistruok|priregistruokite|pridėkite|pridėk|pridėkit|žymėkite|žymėk|
            pažymėkite|pažymėk|pažymėkit|užrašyk|užrašykite|užrašykit|rašykit|rašykite|rašyk|prirašykite|prirašyk|
            prirašykit|įregistruokite|pasižymėkite|pasižymėk|laikykite) (prašau|prašom|prašyčiau|) (ir|taip pat|
            ) (mane|mus|ir mane|ir mus) (prašau|prašom|) (į sąrašą|į dalyvių sąrašą|į dalyvius|kaip (dalyvę|dalyvį|
            dalyvius|dalyvaujantį|dalyvaujančią|dalyvaujančius)|dalyve|dalyviu|dalyviais|prie dalyvių|) (prašau|)
            (dalyvaus|bus|prisijungs|ateis) (iš viso|viso|) # (mūsų|) (mokytojai|mokytojos|darbuotojai|darbuotojos|
            nariai|narės|kolegos|kolegės|specialistai|specialistės|studentai|studentės|meistrai|amatininkai|
            amatininkės)
            mes (visi|visos|) # (<place>|) (<manynom>|)
            (būsime|būsim|dalyvausime|dalyvausim|ateisime|ateisim|esame|prisijungsime|prisijungsim|jungsimės|
            dalyvaujame|dalyvaujam|atvyksime|ateiname|ateinam|einam|einame|registruojamės|atvažiuosime|planuojame
            dalyvauti) (iš viso|mes|viso|visi|mažiausiai|tikrai|kartu|) # (žmonės|žmonių|asmenys|asmenų|dalyviai|
            dalyvių|iš viso|kolegos|kolegės|atstovai|) (iš (mūsų|) (<orggen>)|)
            mes (visi|) # (dalyvausime|būsime|ateisime|)
            # (dalyvausime|dalyvausim|ateisime|ateisim|būsime|būsim|prisijungsime|prisijungsim|dalyvaujame|mūsų
            dalyvausime)
            (dalyvaus|bus|prisijungs|ateis|registruoju|registruojame|registruokite|registruokit|užregistruokite|
            įrašykite|įrašykit|įrašyk|rezervuokite|rezervuokit|rezervuok|prašau|prašome|palikite|) (iš viso|viso|mums|
            mus|man|) # (žmonės|žmonių|žmones|asmenys|asmenų|asmenis|dalyviai|dalyvius|dalyvių|vietos|vietas|vietų|
            atstovai|atstovus|atstovų|mūsų atstovai|mūsų žmonės|mūsų darbuotojai|mūsų nariai|mūsų mokytojai|iš mūsų|
            mūsiškiai) (iš (mūsų|) (<orggen>)|)
            (jau|ką tik|sėkmingai|) (užsiregistruoju|užsiregistruojame|registruojuosi|registruojuos|registruojamės|
            užsiregistravau|užsiregistravome|užsiregistravom|prisiregistravau|prisiregistravome|įsiregistravau|
            užsirašau|užsirašome|užsirašom|užsirašiau|užsirašėme|rašausi|rašomės|įsirašau|įsirašome|įsirašom)
            (esu|esame|) (jau|) (užsiregistrav*|prisiregistrav*|įsiregistrav*) (jau|) | <fut> | <pres> | <neg>
            stebėsiu (rengin*|transliacij*|) | stebėsime (rengin*|transliacij*|)
            (nurodytu|paskirtu|sutartu|numatytu) (laiku|metu) (būsiu|būsime) (pasiekiama|pasiekiamas|prisijungusi|
            prisijungęs|prisijungę|prie kompiuterio|prie ekrano|su jumis|vietoje)
            (norėčiau|noriu|norime|norėtume|prašau|prašyčiau) (užsiregistruoti|užregistruoti|įregistruoti|
            registruotis|užsirašyti|įrašyti) (mane|mus|) (į|) (dirbtuves|dirbtuvėse|renginį|seminarą|mokymus|
            užsiėmimą|susitikimą|dalyvių sąrašą|dalyvius)
            registruojuosi | registruojamės | užsiregistruoju
            pasijungsiu | įsijungsiu
        """,
        Sense.COMES: """
            (patvirtina|patvirtino|praneša apie|registruoja) (savo|) (dalyvavimą|atvykimą|prisijungimą)
            priima (jūsų|) kvietimą
            <third> | <thirdneg> | galės (<inf>) | bus (kartu|prisijung*|su jumis|ten|dalyv*) | dalyvautų
            prisijungtų | ateitų | (ketina|planuoja|norėtų|nori|pasirengus*|pasirengę) (<inf>)
        """,
        Sense.CONFIRM: """
            patvirtinu | patvirtiname | patvirtinam | tvirtinu | tvirtiname
            (noriu|norime|norėčiau|norėtume|galiu|galime|galim|skubu|skubame|leiskite|leiskit|turiu garbės|malonu|
            džiaugiuosi galėdam*|džiaugiamės galėdami|labai malonu|su malonumu|su džiaugsmu|oficialiai|šiuo|šiuo
            laišku|šiuo raštu|maloniai) (tik|dar kartą|) (patvirtinti|patvirtint|patvirtinu|patvirtiname)
            registruoju | registruojame | registruojam | užregistruoju | užregistruojame
            (tad|todėl|tai) (priimu|priimame) ir | (priimu|priimame) ir (dalyvausiu|dalyvausime|būsiu|būsime)
        """,
        Sense.DECLINE: """
            atsisakau | atsisakome | atsisakyti | atšaukiu | atšaukiame | atšaukti | atsiimu | atsiimame | atmetu
            atmetame
        """,
        Sense.WISH: """
            (labai|mielai|taip pat|tikrai|) (<cond>) | (būtų) (labai|tikrai|) (smagu|malonu|įdomu|puiku|nuostabu|gera)
            (domina|sudomino|susidomėjau|susidomėjome|įdomu|domimės|domiuosi|suinteresuot*|vilioja|traukia) (mane|mus|
            tema|)
            (mane|mus) (labai|tikrai|) (domina|sudomino|vilioja|traukia) | (esu|esame) (labai|) suinteresuot*
        """,
        Sense.MISSED: """
            (labai|mielai|tikrai|nuoširdžiai|) (būčiau|būtume|būtumėm) (labai|mielai|tikrai|) (norėj*|dalyvav*|atėj*|
            prisijung*|sudalyvav*|atvyk*|prisidėj*) (dalyvauti|prisijungti|ateiti|)
            (gaila|liūdna|apmaudu|apgailestauju|apgailestaujame|deja|nesmagu|labai gaila|labai apmaudu|labai
            liūdna) (kad|jog|) (praleisiu|praleisime|praleidžiu|praleidžiame|tenka praleisti|teks praleisti|praleisti|
            reikia praleisti|turiu praleisti)
            (būtų|būtų labai|) (buvę) (labai|) (malonu|smagu|įdomu|puiku) (dalyvauti|prisijungti|)
            (mielai|labai) būčiau | kaip (norėčiau|norėtume) (galėti|) (dalyvauti|prisijungti|)
            (labai|) (norėjau|norėjome|planavau|planavome|ketinau|ketinome|tikėjausi|tikėjomės) (labai|) (<inf>) (bet|
            tačiau|deja)
        """,
        Sense.DOUBT: """
            paprašiau | paprašėme | prašiau | gal | galbūt | turbūt | tikriausiai | greičiausiai | veikiausiai
            ko gero | tikiuosi | tikimės | viliuosi | viliamės | manau | manome | manyčiau | bandysiu | pabandysiu
            pabandysime | bandysime | pasistengsiu | stengsiuosi | pasistengsime | pasistengsim | stengsimės | matyt
            preliminariai | lyg ir | turėčiau | turėtume | juokauju | abejoju | abejojame | beveik | regis | rodos
            atrodo | tikėtina | panašu | svarstau | svarstome | mėginsiu | pamėginsiu | spėju | preliminarus
            preliminar* | orientacin* | sąlyginai | dvejoju | teoriškai | nebūtinai | vargu | įtariu | pabandyčiau
            perkelsiu | pakeisiu | prašysiu | paprašysiu | paprašysime | gali būti | galėtų būti
        """,
        Sense.IF: """
            jei | jeigu | ar | nebent | priklausomai nuo | su sąlyga (kad|) | tuo atveju | kitaip | jei tik | tik jei
            tik jeigu | su ta sąlyga | su viena sąlyga | tik tuo atveju (jei|jeigu|) | išskyrus (jei|atvej*)
            jei bent | priešingu atveju | kitu atveju | kad tik | sąlyga
        """,
        Sense.BUT: """
            bet | tačiau | o | nors | tik kad | išskyrus | betgi | vis dėlto | tuo tarpu | bet visgi | užtat
            vis tiek | visgi | bet užtat | vienok | kita vertus | o štai | tačiau vis tiek | bet vis tiek | o aš
            o mes
        """,
        Sense.BECAUSE: """
            nes | kadangi | dėl | todėl | tad | taigi | dėl to | dėl to kad | juk | mat | dėl šios priežasties
            vadinasi | užtai | todėl kad | dėka | dėlto | tai dėl to
        """,
        Sense.AND: "ir | bei | + | & | arba | plius | ir dar | taip pat ir | ir taip pat",
        Sense.ME: """
            mudu | mudvi | abudu | abidvi | mudu abu | mes abu | mes abi | mes dviese | aš | mes | man | mums | pati
            pats | patys | pačios | asmeniškai | aš pati | aš pats | mes patys | ir aš | ir mes
            (mano|mūsų|mūsų visa|visa mūsų|visas mūsų) (<branch>|) (<branch>|) (<org>) | mes visi | mes visos
            aš asmeniškai | žemiau pasiraš*
        """,
        Sense.YOU: "tu | galite | galit | gali | esate | esi",
        Sense.OTHERS: "(mano|mūsų|savo|viena|vienas|vieną|kita|kitas|kitą|viena iš|vienas iš|vieną iš|mūsų|) (<who>)",
        Sense.ORG: """
            (<place>|) (<branch>|) (<branch>|) (<org>|<orggen>) | (<place>) .. (<org>|<orggen>) | uab | mb | všį | ab
            ii | ngo | nvo | ltd | ktu | vu | vda
        """,
        Sense.TITLE: """
            ponas | ponia | poną | ponią | ponui | poniai | p | dr | doc | prof | hab | gerb | lekt | m g | inž | hum
            meno | vyr | vyriausi* | vyresn* | panelė
        """,
        Sense.SEND: """
            atsiųsiu | atsiųsime | atsiųsim | siunčiu | siunčiame | siunčiam | siųsiu | siųsime | pasiųsiu | nusiųsiu
            nusiųsime | pasiųsime
            (deleguoju|deleguojame|deleguosiu|deleguosime|delegavau|delegavome|įgalioju|įgaliojame|įgaliojau) (savo|
            mūsų|mano|)
        """,
        Sense.BRING: """
            kartu su | su | drauge su | atsivesiu | atsivesime | atsivesim | pasiimsiu | pasiimsime | pasikviesiu
            pasikviesime | lydim* | kartu (ateis|bus|dalyvaus|prisijungs|vyks) | ir su manimi
            su manimi (bus|ateis|dalyvaus|prisijungs) | prisijungs ir | atsivešiu | atsitempsiu | kartu ir su
        """,
        Sense.PEOPLE: """
            žmonės | žmonių | žmones | asmenys | asmenų | asmenis | dalyviai | dalyvių | dalyvius | vietos | vietų
            vietas | atstovai | atstovų | iš mūsų | mūsų | klausytojai | svečiai | kolegos | kolegų
        """,
        Sense.EVENT: """
            (į|šį|šiame|šiose|šias|šių|šio|jūsų|jūsų malonų|malonų|tame|tose|visame|visose|visą|online|virtual*|
            nuotolin*|tavo|vietin*|minėt*|būsim*|numatyt*|planuojam*|organizuojam*|rengiam*|įdom*|pačiame|pačiose|
            ) (nuotolin*|online|virtual*|minėt*|malon*|jūsų|organizuojam*|rengiam*|) (<work>) (nuotoliu|online|
            internetu|)
            online | nuotoliu | nuotoliniu būdu | (per|) zoom | zoome | per zoomą | per zoom ą | virtualiai
            internetu | nuo (pradžios|pat pradžios|pradžių) iki (pabaigos|galo|pat pabaigos|pat galo)
            iki (pat|) (galo|pabaigos) | nuo (pat|) (pradžios|pradžių) | nuotolinis | nuotolinės | nuotolinėse
            nuotoliniame | ecoc sme | ecoc | sme | nuo (pirmos|pirmosios) iki paskutinės (minutės|)
            visoje programoje | visame renginyje | visose sesijose
        """,
        Sense.THEN: """
            (tuo metu|tada|tądien|tą dieną|tą rytą|kaip tik tada) (gulėsiu|guliu) (ligoninėje|klinikose|namie|lovoje)
            tą savaitę | tomis dienomis | tuo laikotarpiu | tą savaitgalį | tą mėnesį | tą trečiadienį | tos dienos
            tai dienai | tą dienelę | aną dieną
            (tą|ta|nurodytą|numatytą|šią|minėtą|tą pačią|sutartą|jūsų nurodytą|nurodytą jūsų) (dieną|diena|rytą|datą|
            priešpietę)
            tuo metu | tada | tuomet | tuo laiku | kaip tik (tada|tuo metu|tą dieną|tuomet)
            (nurodytu|sutartu|numatytu|paskirtu) (laiku|metu) | visą (dieną|rytą|laiką|priešpietę) | tą valandą
            nuo ryto | ryte | iš ryto | tą (kartą)
        """,
        Sense.OTHER_TIME: """
            rytoj | vakar | šiandien | kitą (savaitę|mėnesį|dieną) | šią savaitę | artimiausiu metu | poryt
            kitu (laiku|metu) | praėjusią savaitę | kitomis dienomis | kada nors | praeitą savaitę | šį mėnesį
        """,
        Sense.JOIN: """
            (nuo|po) # (val|valandos|valandą|ryto|dienos|h|) | (nuo|po) # d | po | nuo | prisijungsiu | prisijungsime
            prisijungsim | prisijungti | jungsiuosi | jungsimės | ateisiu | ateiti | galėsiu | būsiu | laisva
            laisvas | laisvi | atsiras* | įsijungsiu | galėsime | galiu | galime | būsime
        """,
        Sense.LEAVE: """
            turiu būti | turėsiu būti | turime būti | manęs laukia | mūsų laukia | laukia manęs | turiu spėti
            turėsiu važiuoti | turiu važiuoti | važiuoju | teks važiuoti | privalau būti | turėsime būti
            (iki|prieš) # (val|valandos|valandą|ryto|dienos|h|) | (iki|prieš) # d | iki | išeisiu | išeiti
            turėsiu išeiti | turiu išeiti | atsijungsiu | atsijungsime | atsijungti | bėgu | bėgsiu | bėgti | baigti
            lieku | liksiu | likti | palikti | turėsiu atsijungti | iki kol | prieš | išbėgti | išbėgsiu | pasitraukti
            pasitrauksiu | išeisime | išvyksiu | išvykti | turiu bėgti | turėsiu bėgti
            teks (išeiti|atsijungti|bėgti) | dingti | turiu būti (kitur|darbe|mokykloje|teisme) | išeinu | atsijungiu
        """,
        Sense.ONLY: """
            tik | dalinai | iš dalies | dalį | vos | tiktai | trumpam | beveik | išskyrus | ne visą | dalyje | pusę
            pusei
        """,
        Sense.FILL: """
            dešimtos rytą | rytą | dešimtos
            už visus | už visas | visų vardu
            (per|iš|su|prie) (savo|anūkės|anūko|dukros|sūnaus|vyro|žmonos|) (telefoną|telefono|telefonu|planšetę|
            planšetės|planšete|kompiuterį|kompiuterio|kompiuteriu|nešiojamą|nešiojamojo)
            apie (kultūrą|turizmą|paveldą|amatus|verslą|sostines|kultūros sostines|smulkų verslą)
            iš (sodo|sodybos|virtuvės|balkono|terasos|namų|kaimo|darbo|biuro|kabineto|bibliotekos|dirbtuvių|
            krautuvės|lauko|daržo)
            kurioje | kuriems | savimi | juos | jas | namo | arti | aukštai | žemai | viduje | dažnai | lėtai
            staiga | blogai | gražiai | lengvai | sunkiai | pernelyg | ypač | rimtai | šiltai | geras | gera
            gerus | maži | mažas | nauji | naujas | senas | sena | seni | senų | senus | naudingas | naudinga
            patenkintas | laimingas | laiminga | laimingi | smalsi | smalsus | europinis | europos | kultūrinis
            kultūrinio | skaitmeninis | jaunas | jauni | jaunų | šiltas | šilta | ilgas | minutę
            patirtį | patirties | patirtimi
            ausis
            girdžiu | girdime | palaikau | palaikome
            pažįstu | klausau | klausome | žiūriu | žiūrime | seku | sekame | geriu | gersiu | geriam
            atsinešiu | išsivirsiu | pasimokyti
            kavos | kavute | kavutę | arbatos | pyragu | sausainiu | anūkės | anūko
            anūkų | vaiko | vaikų | sūnaus | dukros | vyro | žmonos | sesers | brolio | kaimyno | kaimynės
            močiutės | senelio | mamos | tėčio | draugės | draugo | terasos | balkono
            virtuvės | sodo | sodybos | svetainės | fotelio | sofos | užsidegimu | entuziazmu
            noru | smalsumu | susidomėjimu | pakilia nuotaika | gera nuotaika | vienbalsiai | nubalsavom | taryboje
            amatų | amatininkams | turizmo
            kultūros | sostinės | sostinių | verslo | verslui
            geroji patirtis | gerosios patirties
            tokie | šitie
            būtent | specialiai | chebra | chebryte | faina | fainai | kurgi | velniai rautų | po galais | žodžiu
            šiaip ar taip | ane | vo | dabar | va | štai | muni | nu | oks | visas | nuo pradžios iki galo
            nuo a iki ž | visose dalyse | seminaro dalyse | visose | drąsiai | ramia širdimi | be baimės
            kaip priklauso | kaip įprasta | kaip ir pernai | kaip ir praeitą kartą | pagaliau | techninės
            informacijos | pastaruoju metu | vis tiek | po teisybei | tiesą sakant | tiesą pasakius
            atvirai sakant | vienu žodžiu | trumpai tariant | trumpai | su šypsena | su kava | su kavos puodeliu
            su arbata
            atrašau | rašau | šią savaitę | iš eilės | šiaip ar taip | vienaip ar kitaip | taip ar kitaip | pasitarėm
            pasitarėme | pasitaręs | pasitarusi | pasitarę | aptarėme | apsvarstėme | apsvarsčiau | pagalvojau
            pagalvojome | pasvarstėme | pagalvojusi | pagalvojęs | pasikalbėjome | žinokit | žinok | žinokite | sakau
            sakome | patikrinau | patikrinus* | pasitikrinau | pasižiūrėjau | peržiūrėjau | suderinau | suderinome
            susiderinau | su kolegomis pasitar* | joo | valio | davai | nu ok | nu gerai | ką gi | na ką | na ką gi
            tai va | trumpai drūtai | su (didele|nuoširdžia|) padėka | jose | jame | jie | proc | nuolat | kol
            puikumėlis | ištisai | pasiruošiu | su arbata | arbatos puodeliu | su arbatos puodeliu
            ilgai negalvo* | (nė|nei) (kiek|akimirkos|minutės|sekundės) (nedvejo*|neabejo*|negalvo*|nesvarst*)
            nedvejo* | nesvarstydama | nesvarstydamas | nieko nelaukdam* | ilgai nelaukdam* | tokiuose | tokiame
            tokius | tokį | tokie | tokių | vieno | vienos | vieno kompiuterio | iš vieno (kompiuterio|ekrano)
            prie vieno (kompiuterio|ekrano) | viename | mielą | tikra | tikras | tikri | asmuo | asmenine | asmenybė
            profesin* | mokytoja | darbo (tikslais|reikalais) | pilna | pilnas | (iš visos|visa) širdies
            visa širdimi | širdingai | entuziazmu | entuziastas | neapsakomai | be galo | kviečiama | kviečiamas
            pakviesta | pakviestas | pakviesti | džiaugsmo | malonumo | ir toliau | toliau | antrus metus
            trečius metus | pirmą sykį | šiaip | šiaip jau | apskritai | bet kuriuo atveju | bet kokiu atveju
            vis tiek | iškart | iš karto | tuoj pat | dabar | šiemet | pirmą kartą | antrą kartą | trečią kartą
            jau ne pirmą kartą | pagaliau | smalsiai | įdėmiai | pilnu sąstatu | patvirtina | nedelsiant | nedelsdama
            nedelsdamas | ramia sąžine | ramiai | lygiai | visada ir visur | sužinojus* | sužinoję | <very> | taip
            ok | okei | okay | oki | gerai | puiku | puikiai | super | smagu | tai | to | tą | tas | ta | tie | tos
            tuo | toje | tame | šis | šį | šio | šia | šią | ši | šie | šios | šias | šiuo | šiame | šiose | šių | į
            iš | apie | prie | per | su | už | kad | jog | jums | jumis | jūsų | tau | tave | jus | tavo | savo | mūsų
            mano | mus | mane | manimi | mumis | dar | jau | vėl | pat | čia | ten | na | nu | va | štai | oi | oho
            o taip | haha | cha cha | na gerai | visada | visuomet | kaip visada | oficialiai | šiuo (laišku|raštu)
            (norėčiau|norėtume|noriu|norime) (informuoti|pranešti) (jus|jums|) (kad|)
            (informuoju|informuojame|pranešu|pranešame) (jus|jums|) (kad|jog|) | iš (mano|mūsų|savo) pusės
            iš (mūsų|mano) (<orggen>)
            kaip (ir|) (sutarta|visada|buvo sutarta|sutarėme|prašėte|kalbėjome|kalbėjom|kalbėta|žadėjau|žadėjome|
            įprasta|minėta|susitarėme|planuota|planavau|planavome|visuomet|prašyta)
            kaip (jau|) (rašiau|sakiau|minėjau|rašėme|minėjome|sakiau anksčiau|rašiau anksčiau|rašiau vakar|minėta
            anksčiau)
            iš (namų|darbo|biuro|ofiso|kabineto|kaimo|sodo|sodybos|bibliotekos|mokyklos|virtuvės|dirbtuvės|dirbtuvių|
            automobilio|traukinio|telefono|kompiuterio)
            namuose | laiku | punktualiai | d | dieną | dienos | m | metų | val | h | labai | malonu | malonumu
            džiaugsmu | džiaugiuosi | džiaugiamės | noru | įdomu | būtent | visi | visos | kartu | drauge | abu | abi
            vienas | viena | vieni | bus | yra | maloniai | ačiū | dalyvė | dalyvis | dalyviai | dalyve | dalyviu
            dalyviais | dalyvių | mano žiniomis | tikrai taip | šimtu procentų | # procentų | 100 | šimtaprocentiškai
            šį kartą | šįkart | šįsyk | žodžiu | trumpai | trumpai tariant | atsakymas | atsakymą | atsakau | atsakome
            kalendoriuje | įskaitant | be abejo | absoliučiai | didžiu | didelis | dideliu | didele | didžiausiu
            miela | mielas | mielieji | mieloji | garbė | garbės | entuziastingai | sąraše | sąrašą | dalyvių sąrašą
            registracijai | ir vėl | vėl ir vėl | kasmet | tradiciškai | be išlygų | užtikrintai | drąsiai
            neabejotinai | neabejodama | neabejodamas | neabejodami | vienareikšmiškai | ačiū dievui | laimei | ąją
            aja | ąjį | ąją dieną | osios | ai | ą | oji | mažų mažiausiai | pilnai | visiškai | visai | aktyviai
            džiaugsmingai | išties | iš tikrųjų | iš tiesų | ištiesų | tiesą sakant | tiesa | beje | aišku
            suprantama | savaime suprantama | natūralu | nes labai įdomu | iš anksto | trumpas | trumpai ir aiškiai
            aiškiai | (mano|mūsų) vardas | mano pavardė | esu dalyv* | reikalui esant | gyvai | nuotoliniu | pasak
            birželio | sveikai | tiek | kiek | kiekvien* | tikrai tikrai | labai labai | kuris | kuri | kurie | kurios
            kuriame | kuriose | kurį | kurią | vyksianči* | vyksiant* | vyksiantį | vykstan* | vyks | vyksta
            organizuojate | rengiate | kviečiate | pasiruoš* | priimt* | nekantriai | su nekantrumu | nekantraudam*
            laukdam* | sausio | kavos puodeliu | su kava | su kavos puodeliu | puodeliu
            (aiškiai|labai|tikrai|iš tiesų|) (patinka|įdomu|įdomūs|įdomi) (man|mums|) (amatai|tradicijos|paveldas|
            tema)
            (per|pagal|su) (atsiųstą|gautą|jūsų atsiųstą|pateiktą|nurodytą|jūsų|siųstą) (nuorodą|adresą|saitą|linką)
            (iš|) (darbo|namų|mokyklos|bibliotekos|muziejaus|kontoros|biuro) (kompiuterio|telefono|planšetės)
            (nurodytu|paskirtu|sutartu|numatytu|paskelbtu) (laiku|metu|adresu|momentu)
            (kaip|) (smulkiojo verslo|smulkiųjų verslininkų|verslininkų|ūkininkų|amatininkų|bendruomenės|savivaldybės|
            mokyklos|muziejaus|bibliotekos|asociacijos|draugijos|kaimo turizmo|tautodailininkų|jaunimo|studentų|
            mokytojų|kultūros centro|seniūnijos|parapijos|įmonės|instituto|universiteto|nevyriausybinių
            organizacijų) (atstovas|atstovė|atstovai|atstovės|nariai|narė|narys|vadovas|vadovė|darbuotojas|darbuotoja)
            (kaip|) (verslininkas|verslininkė|amatininkas|amatininkė|keramikas|keramikė|ūkininkas|ūkininkė|mokytojas|
            mokytoja|gidas|gidė|muziejininkas|muziejininkė|bibliotekininkė|kultūrininkė|pensininkas|pensininkė|
            senjoras|senjorė|studentas|studentė|savanoris|savanorė|klausytojas|klausytoja|stebėtojas|stebėtoja|
            tautodailininkė|tautodailininkas|sodybos šeimininkė|sodybos šeimininkas|medininkas|audėja|kepėja)
            (nuo|iš) (parapijos|bendruomenės|mokyklos|muziejaus|bibliotekos|įmonės|savivaldybės|seniūnijos|draugijos|
            asociacijos|rūmų|prekybos rūmų|amatų rūmų|kooperatyvo|ansamblio|kolektyvo|centro|kultūros centro|ūkininkų|
            universiteto|instituto|skyriaus|katedros|klubo|fondo|redakcijos|agentūros|turizmo centro|vietos veiklos
            grupės|gimnazijos|kolegijos|sodybos|ministerijos)
            (folkloro|šokių|tautinių šokių|liaudies|etnografinio) (ansamblio|kolektyvo|kapelos|teatro|klubo) vardu
            (ansamblio|kolektyvo|kapelos|choro|kooperatyvo|bendrijos|parapijos|sodybos|dirbtuvių|ūkininkų|amatininkų|
            verslininkų|tautodailininkų|kaimo|rajono|miestelio) vardu
            (apie|) (kaimo turizmą|vietos paveldą|kultūros paveldą|amatus|tradicinius amatus|smulkųjį verslą|turizmą)
        """,
        Sense.TOTAL: """
            (būsime|būsim|dalyvausime|dalyvausim|ateisime|prisijungsime|prisijungsim|bus|dalyvaus) (kokie|kokios|apie|
            maždaug|bent|mažiausiai|gal|iki) # (žmonės|žmonių|asmenys|asmenų|dalyviai|)
            (delegaciją|komandą|grupę) (sudarys|sudaro) # (žmonės|asmenys|nariai|žmonių|dalyviai)
            (prašau|prašome|prašyčiau|prašom|prašytume) (mums|man|) (rezervuoti|registruoti|užregistruoti|skirti|
            palikti|įrašyti) (mums|man|) # (vietas|vietos|žmones|asmenis|dalyvius|vietų|dalyvius iš .. )
            (dalyvaus|bus|prisijungs|ateis) (iš viso|viso|) # (mūsų|) (mokytojai|mokytojos|darbuotojai|darbuotojos|
            nariai|narės|kolegos|kolegės|specialistai|specialistės|studentai|studentės|meistrai|amatininkai|
            amatininkės)
            mes (visi|visos|) # (<place>|) (<manynom>|)
            (mūsų|iš mūsų) (ten|tikrai|viso|iš viso|) (bus|būsime|būsim|yra|dalyvaus|prisijungs|ateis|esame|) (iš
            viso|viso|tikrai|) # (iš viso|žmonės|žmonių|asmenys|asmenų|dalyviai|dalyvių|atstovai|) (iš (mūsų|)
            (<orggen>)|)
            (būsime|būsim|dalyvausime|dalyvausim|ateisime|ateisim|esame|prisijungsime|prisijungsim|jungsimės|
            dalyvaujame|dalyvaujam|atvyksime|ateiname|ateinam|einam|einame|registruojamės|atvažiuosime|planuojame
            dalyvauti) (iš viso|mes|viso|visi|mažiausiai|tikrai|kartu|) # (žmonės|žmonių|asmenys|asmenų|dalyviai|
            dalyvių|iš viso|kolegos|kolegės|atstovai|) (iš (mūsų|) (<orggen>)|)
            (iš viso|viso) (mūsų|bus|būsime|dalyvaus|) # (žmonės|žmonių|asmenys|asmenų|dalyviai|)
            mes (visi|) # (dalyvausime|būsime|ateisime|) | # mūsų
            # (dalyvausime|dalyvausim|ateisime|ateisim|būsime|būsim|prisijungsime|prisijungsim|dalyvaujame|mūsų
            dalyvausime)
            (dalyvaus|bus|prisijungs|ateis|registruoju|registruojame|registruokite|registruokit|užregistruokite|
            įrašykite|įrašykit|įrašyk|rezervuokite|rezervuokit|rezervuok|prašau|prašome|palikite|) (iš viso|viso|mums|
            mus|man|) # (žmonės|žmonių|žmones|asmenys|asmenų|asmenis|dalyviai|dalyvius|dalyvių|vietos|vietas|vietų|
            atstovai|atstovus|atstovų|mūsų atstovai|mūsų žmonės|mūsų darbuotojai|mūsų nariai|mūsų mokytojai|iš mūsų|
            mūsiškiai) (iš (mūsų|) (<orggen>)|)
            (aš|mes) su (žmona|vyru|kolege|kolega|drauge|draugu|dukra|sūnumi|seserimi|broliu) # | # asmenų grupė
            grupė iš # | (esame|bus|būsime) # žmonių (komanda|grupė) | abu su (žmona|vyru|kolege|kolega|drauge|draugu)
        """,
        Sense.EXTRA: """
            (plius|ir|+|su|bei|kartu su|dar|drauge su|taip pat|bus dar|bus ir|ateis ir|kartu bus|kartu dalyvaus|
            prisijungs dar|prisijungs ir|atsivesiu|atsivesime|atsivesiu dar|pasiimsiu|pasikviesiu|ir dar|atsivešiu|
            kartu ateis) (dar|mano|savo|mūsų|kitais|kiti|kitos|kartu|ir|) # (kitais|kitomis|savo|mano|kiti|kitos|mūsų|
            kitus|kitas|) (kolegos|kolegės|kolegomis|kolegėmis|kolegų|kolegas|koleges|žmonės|žmonėmis|žmonių|žmones|
            draugais|draugai|draugės|draugėmis|draugus|drauges|studentais|studentai|studentėmis|studentės|studentus|
            mokiniais|mokiniai|mokinius|mokinėmis|mokinės|moksleiviais|moksleiviai|darbuotojai|darbuotojais|
            darbuotojomis|darbuotojos|nariais|nariai|narės|narėmis|partneriais|partneriai|svečiais|svečiai|svečius|
            asmenys|asmenų|asmenimis|asmenis|praktikantais|praktikantai|praktikantės|praktikantėmis|savanoriais|
            savanoriai|savanorės|savanorėmis|specialistais|specialistai|specialistės|specialistėmis|mokytojais|
            mokytojai|mokytojos|mokytojomis|bendradarbiais|bendradarbiai|bendradarbės|bendradarbėmis|atstovais|
            atstovai|dukromis|sūnumis|vaikais|vaikai|meistrais|meistrai|pameistriais|pameistriai|kiti|kitos|kitais)
            dar # (žmonės|kolegos|kolegės|kolegų|asmenys|žmonių|žmones|koleges|kolegas) | + # | plius #
            # papildom* (žmonės|asmenys|vietos|dalyviai) | (aš|mes) (ir|plius|+) (dar|) # (kolegos|kolegės|)
            su # (kolegomis|kolegėmis) | ir dar # | aš ir dar #
        """,
        Sense.DAY: """
            (nuo|po) # d | (iki|prieš) # d | # (d|dieną|diena|dienos|dienai)
            (birželio|gegužės|liepos|rugsėjo|spalio|kovo|balandžio|) # dieną
        """,
        Sense.CLOCK: """
            (nuo|po) # (val|valandos|valandą|ryto|dienos|h|) | (iki|prieš) # (val|valandos|valandą|ryto|dienos|h|)
            (apie|maždaug|tik|maždaug apie|) # (val|valandą|valandos|valandai|h|ryto|dienos) | (apie|maždaug|lygiai) #
            pusė # | pusę #
        """,
        Sense.NOON: "vidurdien* | (per|) pietus | pietų | pietums | pietūs",
    },
)
