"""Croatian, with what Bosnian and Serbian writers of Latin script would write."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="hr",
    concord=True,
    spellings={"đ": "dj"},
    months=(
        "siječanj siječnja siječnju januar* | veljača veljače veljači velj februar* | "
        "ožujak ožujka ožujku mart marta | travanj travnja travnju april* | "
        "svibanj svibnja svibnju maj maja maju | lipanj lipnja lipnju juni juna jun junu | "
        "srpanj srpnja srpnju juli jula jul julu | kolovoz kolovoza kolovozu august* avgust* | "
        "rujan rujna rujnu septemb* | "
        "listopad listopada listopadu oktob* | studeni studenog studenoga studenom novemb* | "
        "prosinac prosinca prosincu decemb*"
    ),
    weekdays=(
        "ponedjeljak ponedjeljka ponedjeljkom ponedeljak ponediljak pon | utorak utorka utorkom uto | "
        "srijeda srijedu srijede srijedom sreda sredu srede srida sridu sri | četvrtak četvrtka četvrtkom čet | "
        "petak petka petkom | subota subotu subote subotom | nedjelja nedjelju nedjeljom"
    ),
    numbers={
        "dva": 2,
        "dvije": 2,
        "dve": 2,
        "dvoje": 2,
        "dvojica": 2,
        "dvojicu": 2,
        "dvojice": 2,
        "dvojicom": 2,
        "dvjema": 2,
        "dviju": 2,
        "dvaju": 2,
        "triju": 3,
        "četiriju": 4,
        "dvama": 2,
        "oboje": 2,
        "obje": 2,
        "obojica": 2,
        "obadvoje": 2,
        "dvi": 2,
        "tri": 3,
        "troje": 3,
        "trojica": 3,
        "trojicu": 3,
        "trojice": 3,
        "trojicom": 3,
        "trima": 3,
        "četiri": 4,
        "četri": 4,
        "četvero": 4,
        "četvoro": 4,
        "četvorica": 4,
        "četvoricu": 4,
        "četvorice": 4,
        "pet": 5,
        "petero": 5,
        "petoro": 5,
        "petorica": 5,
        "petoricu": 5,
        "petorice": 5,
        "šest": 6,
        "šestero": 6,
        "šestorica": 6,
        "šestorice": 6,
        "sedam": 7,
        "sedmero": 7,
        "sedmorica": 7,
        "osam": 8,
        "osmero": 8,
        "osmorica": 8,
        "devet": 9,
        "devetero": 9,
        "deset": 10,
        "desetero": 10,
        "jedanaest": 11,
        "dvanaest": 12,
        "petnaest": 15,
        "dvadeset": 20,
    },
    groups={
        "w": """
            tada | tad | onda | tog dana | toga dana | taj dan | taj isti dan | istog dana | toga jutra | tog jutra
            to jutro | tog prijepodneva | to prijepodne | u to (vrijeme|doba|vreme) | u isto (vrijeme|doba|vreme)
            u tom (terminu|razdoblju|trenutku|periodu) | u tome (terminu|trenutku)
            u (navedenom|predloženom|predviđenom|tom istom|spomenutom|naznačenom) (terminu|vremenu|razdoblju|periodu)
            (na|) (navedeni|predloženi|spomenuti|dotični|predviđeni|taj isti) (dan|datum|termin) | na taj (dan|datum)
            tog datuma | toga datuma | taj datum | (navedenog|spomenutog|dotičnog|predmetnog) (dana|datuma)
            (baš|upravo|točno|tačno|bas) (tada|tad|taj dan|tog dana|toga dana|tog jutra|to jutro|u to vrijeme|u to
            doba|u tom terminu|na taj dan)
            cijeli (taj|) dan | cijelo (to|) jutro | cijelo prijepodne | prijepodne | tog dana (prijepodne|ujutro)
            tog prije podneva | te srijede | u taj dan | tih dana | u te dane | te dane
            u (navedeno|spomenuto|predviđeno|to isto) (vrijeme|vreme|doba) | cijeli dan | po cijele dane | tada baš
        """,
        "n": """
            nažalost | na žalost | nazalost | ipak | ovaj (put|puta) | (ovog|ovoga) puta | ovom (prilikom|prigodom)
            ove godine | nikako | stvarno | zaista | doista | baš | uopće | sigurno | svakako | trenutno | iskreno
            na moju (veliku|) žalost | na našu (veliku|) žalost | ovoga puta nažalost | ovaj put nažalost | zbilja
            definitivno | stvarno nikako | nikako ne | uopšte | već | opet | žalibože
        """,
        "adv": """
            rado | vrlo rado | jako rado | jako | vrlo | baš | stvarno | zaista | doista | svakako | silno | iskreno
            najradije | itekako | naravno | i ja | i mi | također | zbilja | strašno | mnogo | puno | toliko
            drage volje | sa zadovoljstvom | s veseljem | takođe | sigurno | definitivno | obavezno | ipak | tako
        """,
        "but": """
            ali | no | međutim | medjutim | al | ali nažalost | no nažalost | ali na žalost | no na žalost | nažalost
            ali eto | ali ipak | ali žao mi je | na žalost | ali avaj | ali ovaj put | no ovaj put | ali ovog puta
            ali baš | no baš | ali eto nažalost | ali kako | ali budući da | no budući da | e ali
        """,
        "ptc": """
            došao | došla | došli | došle | doša | došel | sudjelovao | sudjelovala | sudjelovali | sudjelovale
            sudjelova | učestvovao | učestvovala | učestvovali | prisustvovao | prisustvovala | prisustvovali
            prisustvova | nazočio | nazočila | nazočili | priključio | priključila | priključili | uključio
            uključila | uključili | pridružio | pridružila | pridružili | odazvao | odazvala | odazvali
            (bio|bila|bili) (<here>|s vama) | bio dio | bila dio | bili dio | navratio | navratila | navratili
        """,
        "here": """
            tamo | tu | tam | ondje | online | onlajn | prisutan | prisutna | prisutni | prisutne | nazočan | nazočna
            nazočni | nazočne | s vama | sa vama | s tobom | među vama | na vezi | na liniji | dio ekipe
            pred ekranom | na (vašoj|ovoj|toj|) (radionici|mreži|webinaru)
            na (vašem|ovom|tom|) (zoomu|sastanku|susretu|događanju|događaju|skupu|druženju)
            dio (toga|te priče|radionice|vaše radionice) | u prvom redu | za računalom
            dijelom (toga|radionice|vaše radionice) | tute | ode | u publici | jedan od sudionika | na ekranu | uživo
        """,
        "free": """
            slobodan | slobodna | slobodni | slobodne | raspoloživ* | dostupan | dostupna | dostupni | dostupne
            na raspolaganju
        """,
        "inf": """
            nacrtati | nacrtat | doskočiti | doskočit | skoknuti | doletjeti | zasjesti pred ekran
            sjesti pred (ekran|računalo|kompjuter) | ulogirat | zalogirati | konektirati | ukopčati | ukopčat
            pojavit
            uskočiti | uskočit | upasti | upast | uletjeti | uletit | banuti | svratiti | zaviriti | virnuti
            poslušati radionicu | doći | doć | dojti | dojt | dojći | dolaziti | dolazit | sudjelovati | sudjelovat
            sudelovati | sudelovat | sudjelovanj* | učestvovati | učestvovat | učestvovanj* | učešće | učešća
            prisustvovati | prisustvovat | prisustvovanj* | prisustvo | prisustva | nazočiti | nazočit | nazočnost*
            pristupiti | pristupit | priključiti | priključit | uključiti | uključit | pridružiti | pridružit
            odazvati | odazvat | odaziv* | pojaviti | pojavit | dolazak | dolaska | dolasku | dolaskom | prisutnost*
            spojiti | spojit | navratiti | navratit | svratit | ulogirati | ulogirat | uključivanj* | priključivanj*
            pribivati | biti <here> | <here> biti | uzeti (učešća|učešće) | uzet učešća | prisostvovati
            da (<pres>|<pf>) | <pf> | biti od sudionika | ući (u zoom|na zoom)
        """,
        "pres": """
            uskačem | uskačemo | ukopčavam se | ukopčavamo se | konektiram se | spajam se | spajamo se
            ulazim na zoom | kapljem i ja | dolijećem | doletim
            pristižem | pristižemo | jurim | jurimo | upadam | upadamo | ulijećem | navraćam | svraćam | dolazim
            dolazimo | dolazin | sudjelujem | sudjelujemo | sudjelujen | sudelujem | sudelujemo | učestvujem
            učestvujemo | prisustvujem | prisustvujemo | nazočim | nazočimo | priključujem | priključujemo
            uključujem | uključujemo | pridružujem | pridružujemo | odazivam | odazivamo | priključujen | uključujen
        """,
        "pf": """
            dođem | dođemo | dođen | dojdem | dojdemo | priključim | priključimo | uključim | uključimo | pridružim
            pridružimo | odazovem | odazovemo | (budem|budemo) <here>
        """,
        "who": """
            netko drugi | neko drugi | netko (iz|od) (<our>|) (<org>|ureda|nas) | kolega | kolege | kolegi | kolegu
            kolegom | kolegama | kolegic* | ravnatelj* | direktor* | predsjedni* | predsedni* | zamjeni* | zameni*
            pomoćni* | pročelni* | tajni* | asistent* | suradni* | saradni* | voditelj* | načelni* | gradonačelni*
            dogradonačelni* | dožupan* | župan | župana | županica | županicu | šef | šefa | šefica | šeficu | šefice
            šefu | šefom | šefovi | gazda | gazde | suprug* | muž | muža | mužem | mužu | žena | žene | ženu | ženi
            ženom | kći | kćer* | sin | sina | sinu | sinom | sinovi | sestra | sestre | sestru | sestri | sestrom
            brat | brata | bratu | bratom | prijatelj* | partneric* | partner | partnera | partneru | partnerom
            partneri | on | ona | oni | one | netko | neko | nekoga | nekog | nekome | svatko | predstavni*
            zastupni* | zaposleni* | djelatni* | radnik | radnica | radnicu | učenik* | učenic* | učenici | student
            studenta | studenti | studentica | studenticu | studentice | studenata | studentima | studente
            studenticom | nastavni* | profesor* | učitelj* | odgajatelj* | odgojitelj* | pedagog* | dekan* | prodekan*
            rektor* | prorektor* | stručnja* | koordinator* | referent* | savjetni* | savetni* | član | člana
            članica | članicu | članice | članovi | računovođ* | knjigovođ* | pripravni* | volonter* | nasljedni*
            mama | mamu | mami | mamom | tata | tatu | tatom | majka | majku | otac | oca | ocem | djevojka | djevojku
            djevojkom | dečko | dečka | dečkom | kum | kuma | kumu | kumom | menadžer* | menager* | knjižničar*
            kustos* | umjetni* | arhitekt* | tehničar* | pravni* | odvjetni* | konzultant* | inženjer* | zet | zeta
            snaha | snahu | unuk | unuka | unuku | unukom | susjed* | ostali | dopredsjedni* | upravitelj*
            bibliotekar* | stažist* | praktikant* | cura | curu | curom | supružni* | ljude | dame | gosti | svi oni
        """,
        "work": """
            radionica | radionice | radionici | radionicu | radionicom | događaj | događaja | događaju | događajem
            događanje | događanja | događanju | sastanak | sastanka | sastanku | susret | susreta | susretu | susretom
            webinar | webinara | webinaru | seminar | seminara | seminaru | skup | skupa | skupu | druženje | druženja
            druženju | okupljanje | okupljanja | okupljanju | event | eventa | eventu | poziv | poziva | pozivu
            pozivom | pozivnica | pozivnice | pozivnici | pozivnicu | program | programa | programu | izdanje
            izdanju | atelje* | manifestacij* | dogadjanj* | dogadjaj* | sesij* | susretanj*
        """,
        "evadj": """
            ovoj | ovu | ova | ove | vašoj | vašu | vaša | vaše | vaš | vašem | vašega | vašeg | vašim | našoj | našu
            toj | tu | ta | te | taj | tom | tog | toga | ovom | ovaj | ovog | ovoga | spomenutoj | spomenutu
            navedenoj | navedenu | navedena | navedenom | online | virtualnoj | virtualnu | virtualnom | digitalnoj
            digitalnu | digitalnom | predmetnoj | predmetnu | predmetnom | cijeloj | cijelu | cijela | čitavoj | zoom
            ljubazni | ljubaznom | srdačni | cijenjeni | cijenjenom | tvoj | tvoju | tvojoj | tvom | lokaln*
            najavljenoj | najavljenu | najavljenom | planiranoj | planiranu | zanimljivoj | zanimljivu | zanimljivom
            lijepom | lijepi | dragom | internetsk* | lipanjsk* | predstojećoj | predstojeću | predstojećem
            nadolazećoj | nadolazeću | nadolazećem | dotičnoj | dotičnu | međunarodn* | europsk* | sjajnoj | divnoj
            gornji | gornjem | rečenoj
        """,
        "org": """
            tvrtka | tvrtke | tvrtku | tvrtki | firma | firme | firmu | firmi | udruga | udruge | udrugu | udrugi
            udruženj* | ustanova | ustanove | ustanovu | ustanovi | škola | škole | školu | školi | općina | općine
            općinu | općini | grad | grada | gradu | agencija | agencije | agenciju | agenciji | komora | komore
            komoru | komori | organizacija | organizacije | organizaciju | organizaciji | knjižnica | knjižnice
            knjižnicu | knjižnici | fakultet | fakulteta | fakultetu | muzej | muzeja | muzeju | institut | instituta
            institutu | zavod | zavoda | zavodu | ured | ureda | klub | kluba | klubu | centar | centra | centru
            obrt | obrta | obrtu | zadruga | zadruge | zadrugu | zadruzi | odjel | odjela | odjelu | d o o | doo
            zaklada | zaklade | zakladu | fondacija | fondacije | galerija | galerije | galeriju | galeriji
            sveučilište | sveučilišta | veleučilište | veleučilišta | ministarstvo | ministarstva | ministarstvu
            županija | županije | županiju | društvo | društva | društvu | pekara | pekare | gimnazija | gimnazije
            gimnaziju | gimnaziji | vrtić | vrtića | dječji vrtić | dječjeg vrtića | savez | saveza | inkubator*
            turistička zajednica | turističke zajednice | zajednica | zajednice | zajednicu | institucija
            institucije | instituciju | poduzeće | poduzeća | poduzeću | pisarnica | odsjek | odsjeka | katedra
            katedre | kazalište | kazališta | kazalištu | kolektiv | kolektiva | radna skupina | uprava | uprave
            upravni odjel | upravnog odjela | ljekarna | salon | salona | studio | studija | radiona | akademija
            akademije | pučko učilište | učilište | učilišta | preduzeć* | opština | opštine | mreža | mreže | katedri
            knjižara | knjižare | redakcija | redakcije | tim | tima | timu | ekipa | ekipe | obitelj | obitelji
            kancelarij* | poduzetnički centar | razvojna agencija | razvojne agencije
        """,
        "izorg": """
            (iz|s|sa) (<evadj>|našeg|moje|mog|svoje|svog|) (<org>|razreda|branše|struke|zagreba|splita|rijeke|osijeka|
            uprave|susjedstva|generacije)
        """,
        "orgadj": """
            gradsk* | narodn* | osnovn* | srednj* | sveučilišn* | županijsk* | općinsk* | turističk* | kulturn*
            dječj* | tehničk* | glazben* | umjetničk* | pučk* | državn* | razvojn* | obrtničk* | gospodarsk*
            poljoprivredn* | medicinsk* | ekonomsk* | strukovn* | etnografsk* | zavičajn* | arheološk* | filozofsk*
            ekonomska | regionaln* | poduzetničk* | studentsk* | planinarsk* | vatrogasn* | folklorn* | sportsk*
            umirovljeničk* | privredn* | nacionaln* | stručn* | trgovačk* | pravn* | elektrotehničk* | informatičk*
        """,
        "busyw": """
            <w> (vozim|krstimo|slavimo|ženimo|udajemo|beremo|snimamo|snimam|nastupam|nastupamo|igramo|otvaramo|
            predstavljamo|gostujem|gostujemo|vodim|vodimo|čuvam|pečem|radimo inventuru|izlažem|izlažemo)
            (vozim|krstimo|slavimo|snimamo|snimam|nastupam|nastupamo|otvaramo|gostujem|gostujemo|izlažem|izlažemo|
            ispraćamo) <w>
            (imam|imamo|iman) (već|) <w> (već|) (<tadj>|) (<tadj>|) <thing>
            (imam|imamo|iman) (već|) (<tadj>|) (<tadj>|) <thing> <w>
            <w> (imam|imamo|iman) (već|) (<tadj>|) (<tadj>|) <thing>
            <w> (me|nas|mi|nam) (čeka|čekaju|pada|padaju|dolazi|dolaze) (<tadj>|) <thing>
            <am> (<n>|) <w> (<n>|) (na|u) <awayp> | (na|u) <awayp> <am> <w> | <w> <am> (<n>|) (na|u) <awayp>
            <am> (na|u) <awayp> <w>
            <am> (<n>|) <w> (<n>|) (zauzet*|odsutan|odsutna|odsutni|spriječen*|sprečen*|dežuran|dežurna|na poslu|u
            školi|na sudu|na faksu|u smjeni)
            <w> (radim|radimo|radin|dežuram|ispitujem|predajem|operiram|polažem|držim nastavu|putujem|putujemo|selim|
            letim)
            (radim|radimo|dežuram|predajem|putujem|putujemo) <w>
            <w> (se ženim|se udajem|se selim|se selimo|diplomiram)
            (polažem|branim|pišem) (<w>|) (<tadj>|) (ispit|diplomski|doktorat|stručni ispit|državni ispit|maturu|
            prijemni)
        """,
        "our": """
            moj | moja | moje | moju | mojeg | mog | moga | mojoj | mojem | mom | mojim | mojom | moji | naš | naša
            naše | našu | našeg | našega | našoj | našem | našim | našom | naši | svoj | svoja | svoje | svoju
            svojeg | svog | svoga | svojoj | svojem | svom | svojim | svojom | svoji | jedan | jedna | jednog | jednu
            jednim | jednom | još jedan | još jedna | još jednog | još jednu | još jednim | još jednom | cijeli
            cijela | cijelu | cijelim | cijelom | moj mlađi | moja mlađa | naša nova | naš novi | našu novu
            našeg novog | drugi | druga | drugu | drugog | neki | neka | nekog | nekoga | neku
        """,
        "awayp": """
            tunolovu | ribarenju | ribolovu | ribanju | košnji | kosidbi | sjenokoši | žetvi | vršidbi | berbi
            berbi (grožđa|maslina|borovnica|malina|jagoda|trešanja|smilja|lavande) | vinogradu | masliniku | polju
            njivi | šumi | pčelama | pčelinjaku | štandu | tržnici | placu | carini | granici | baušteli
            gradilištu | snimanju | probi | nastupu | utakmici | turniru | natjecanju | olimpijadi | vježbi
            manevrima | regrutaciji | pregledu | kontroli | snimanju magneta | magnetskoj rezonanci | dijalizi
            zračenju | infuziji | hitnoj | porodu | carskom rezu | pričesti | krizmi | krstitkama | karminama
            (punoj|jeku|špici) (turističkoj|) (sezoni|sezone) | sezoni | punom pogonu | predavanju | nastavi
            ispitu | maturi | obrani (diplomskog|doktorata|) | sjednici (vijeća|) | vijeću | ročištu | sudu
            bilježnika | javnog bilježnika | zubaru | poslovima na .. | kampu | kupanju | izletu | plovidbi
            jedrenju | trajektu | katamaranu | kruzeru | tankeru | platformi
            godišnji | godišnjem (odmoru|) | godišnjem odmoru | odmoru | odmor | bolovanju | porodiljnom (dopustu|)
            porodiljskom (dopustu|) | rodiljnom (dopustu|) | roditeljskom (dopustu|) | dopustu | porodiljnom | putu
            (službenom|poslovnom|studijskom|dugom|dužem) putu | službenom putovanju | putovanju | put | službeni put
            terenu | teren | terenskoj nastavi | inozemstvu | inozemstvo | bolnici | bolnicu | samoizolaciji
            izolaciji | karanteni | moru | more | ljetovanju | slobodnom danu | skijanju | kampiranju | toplicama
            rehabilitaciji | rehabilitaciju | dežurstvu | otoku | brodu | maturalcu | maturalnom putovanju | svadbi
            svadbu | vjenčanju | vjenčanje | sprovodu | sprovod | pogrebu | pogreb | sahrani | ekskurziji | ekskurziju
            školi u prirodi | rodilištu | rodilište | operaciji | operaciju | zahvatu | terapiji | kemoterapiji
            stručnom usavršavanju | usavršavanju | edukaciji u .. | konferenciji u .. | sajmu | sajam | festivalu
            gostovanju | turneji | skijanje | planinarenju | regati | letu | aerodromu | avionu | vlaku | autobusu
            hodočašću | duhovnim vježbama | vikendici | selu bez interneta | planini | raftingu | bolesničkom dopustu
            studijskom dopustu | neplaćenom dopustu | kongresu | simpoziju | razmjeni | erasmusu
            (beču|beč|grazu|graz|berlinu|berlin|münchenu|minhenu|londonu|london|parizu|pariz|rimu|rim|milanu|veneciji|
            trstu|trst|ljubljani|ljubljanu|mariboru|beogradu|beograd|sarajevu|sarajevo|mostaru|budimpešti|pečuhu|
            pragu|prag|bruxellesu|briselu|bruxelles|bratislavi|varšavi|krakovu|madridu|barceloni|lisabonu|ateni|
            istanbulu|frankfurtu|hamburgu|stuttgartu|zürichu|ženevi|strasbourgu|amsterdamu|stockholmu|kopenhagenu|
            dublinu|skopju|podgorici|novom sadu|banjoj luci|bukureštu|sofiji|njemačkoj|njemačku|austriji|austriju|
            italiji|italiju|sloveniji|sloveniju|mađarskoj|švicarskoj|irskoj|americi|ameriku|kanadi|australiji|
            španjolskoj|grčkoj|turskoj|francuskoj|engleskoj|nizozemskoj|belgiji|švedskoj|norveškoj|danskoj|finskoj|
            češkoj|poljskoj|bosni|srbiji|crnoj gori|makedoniji|portugalu|japanu|kini)
        """,
        "am": """
            sam | smo | ću biti | ćemo biti | bit ću | bit ćemo | biti ću | biti ćemo | biću | bićemo | san | sam još
            sam već | smo već | smo još | odlazim | odlazimo | idem | idemo | putujem | putujemo | krećem | krećemo
            letim | letimo | iden | još sam | već sam | još smo | boravim | boravimo | ležim | sam trenutno
            smo trenutno | trenutno sam | ostajem | ću tada biti | ćemo tada biti | trebam | moram | moramo
        """,
        "tadj": """
            drugi | drugu | druge | drugih | drugo | neki | neku | neke | nekih | važan | važnu | važne | važno
            hitan | hitnu | hitno | neodgodiv* | neodložn* | dogovoren* | zakazan* | ranije | prije | prethodno
            davno | odavno | preuzet* | jedan | jednu | svoj | svoju | svoje | službeni | službenu | službeno
            obiteljsk* | privatn* | poslovn* | poslovni | redovit* | redovn* | sudsk* | školsk* | puno | previše
            gomilu | hrpu | pune | punu | ugovoren* | planiran* | unaprijed | bitan | bitnu | nekakav | nekakve
            nekakvu | godišnj* | mjesečn* | završn* | pisan* | usmen* | praktičn* | popravn* | državn* | županijsk*
            gradsk* | stručn* | medicinsk* | specijalističk* | liječničk* | zubarsk* | kiruršk* | jutarnj*
            prijepodnevn* | dopodnevn* | paralel* | vlastit* | nečiji | istodobn* | istovremen* | isti | dva | dvije
            tri | više | nekoliko | cjelodnevn* | prijašnj* | ranij* | osobn* | brojn* | radn* | nastavn* | neodgodive
        """,
        "thing": """
            državnu maturu | matura | maturu | tehnički pregled | rok za .. | sanitarna inspekcija | inspektor*
            porezna* | poreznu | nadzor | nadzora | inventuru | primopredaj* | izručenj* | utovar* | istovar*
            berbu | žetvu | kosidbu | gosti | turist* | krstitke | pričest | magnet | ultrazvuk | operaciju | porod
            termin za .. | termin kod .. | ispraćaj | obljetnic* | kolaudacij* | natječaj*
            predaju (projekta|natječaja|radova) | zaključivanje ocjena | podjel* (svjedodžbi|diploma)
            sjednicu vijeća | školski odbor | savjetovanj* | cijepljenj*
            sastan* | obvez* | obavez* | termin | termine | termina | događaj | događanje | planove | plan | planova
            sjednic* | sednic* | ročišt* | rasprav* | ispit | ispite | ispita | ispitni rok | nastavu | nastava
            nastave | predavanj* | vježbe | smjenu | smjene | smenu | šihtu | dežurstv* | inventur* | pregled
            pregleda | kontrolu | terapij* | operacij* | zahvat | zubar* | stomatolog* | liječnik* | doktor*
            doktoric* | rok | rokov* | kolegij | trening* | nastup* | probu | probe | koncert* | izložb* | otvorenj*
            promocij* | svadb* | vjenčanj* | sprovod* | pogreb* | krstitk* | pričest* | krizm* | rođendan*
            godišnjic* | matur* | obran* | mentorstv* | konzultacij* | roditeljski | razgovor* | intervju* | goste
            gosta | delegacij* | inspekcij* | revizij* | isporuk* | dostav* | gradilišt* | majstor* | selidb* | put
            putovanj* | let | teren | skupštin* | konferencij* | seminar* | tečaj* | edukacij* | posla | gužv*
            drugu radionicu | snimanj* | utakmic* | natjecanj* | natecanj* | premijer* | predstav* | turu | grup*
            klijent* | mušterij* | stranke | poslove | poslova | prijem | prijema | svečanost* | proslav*
            dan otvorenih vrata | upis* | povjerenstv* | komisij* | polaganj* | testiranj* | vozački | suđenj*
            pripreme | žetv* | berb* | kosidb* | montaž* | tehnički | servis | preseljenj* | renoviranj* | krečenj*
            bijenal* | humanitarn* akcij* | susret* s .. | javni poziv | prezentacij* | posao | sahran* | audit*
            izbore | skup | webinar* | sistematski | dogovor* | stručno vijeće | učiteljsko vijeće
            nastavničko vijeće | vijeće | kolokvij* | diplomsk* | doktorat* | isplat* | kupc*
        """,
        "busy": """
            imam (<w>|<n>|) (već|) (<tadj>|) (<tadj>|) (<tadj>|) <thing>
            imamo (<w>|<n>|) (već|) (<tadj>|) (<tadj>|) (<tadj>|) <thing>
            (iman|iamam) (<w>|<n>|) (već|) (<tadj>|) <thing>
            (me|nas|mi|nam|nas je) (čeka|čekaju|pada|padaju|dolazi|dolaze) (<w>|) (<tadj>|) (<tadj>|) <thing>
            <w> (radim|radimo|radin)
            (radim|radimo|radin) (<w>|cijeli dan|u smjeni|od jutra|prijepodne|ujutro|do #|u to vrijeme|subotom)
            (dežuram|dežuramo|ispitujem|predajem|operiram|polažem|držim (nastavu|ispit|predavanje|vježbe|radionicu)|
            vodim (grupu|djecu|učenike|izlet|radionicu|sastanak)|odrađujem|pišem ispit|selim|selimo|ženim|udajem|
            diplomiram|branim (diplomski|doktorat|diplomu)) (se|<w>|cijeli dan|u smjeni|od jutra|)
            (<am>) (<w>|<n>|) (na|u) <awayp> | (na|u) <awayp> (<am>)
            (<am>) (<w>|<n>|) (zauzet|zauzeta|zauzeti|zauzete|odsutan|odsutna|odsutni|spriječen*|sprečen*|bolestan|
            bolesna|bolesni|dežuran|dežurna|u gužvi|pod rokom|pod rokovima|zatrpan*|pretrpan*|u smjeni|na poslu|u
            školi|na sudu|na faksu|izvan ureda|izvan grada|izvan zemlje|van zemlje|van grada)
            nemam (<w>|<n>|) (vremena|kad|kada|slobodnog vremena|slobodan termin|ni minute)
            nisam (<w>|<n>|) (tu|doma|u gradu|u zemlji|u uredu|<free>|kod kuće)
            nemamo (vremena|kad|kada|slobodnih ljudi|ljudi)
        """,
        "would": """
            (htio|htjela|htjeli|htjele|htio|hteo|htela|hteli|želio|željela|željeli|željele|želeo|želela|želeli|volio|
            voljela|voljeli|volila|voleo|volela|voleli) (bih|bismo|bi|bi smo)
            (bih|bismo|bi) (<adv>|) (htio|htjela|htjeli|hteo|htela|hteli|želio|željela|željeli|želeo|želela|želeli|
            volio|voljela|voljeli|voleo|volela|voleli)
            (imao|imala|imali) (bih|bismo) želju
        """,
        "wishc": """
            (<adv>|) <would> (<adv>|) (<inf>|se <inf>|vam se <inf>|sve to čuti|)
            (<adv>|) (bih|bismo|bi) (<adv>|) (se|vam se|) (<ptc>) | (<ptc>) (bih|bismo|bi) (se|vam se|) (<adv>|)
            (rado|vrlo rado|jako rado) (bih|bismo|bi) | (jako|baš|silno|vrlo|) (me|nas) (zanima|zanimalo bi) (<adv>|)
            zainteresiran* (sam|smo) | (bilo|bi) (mi|nam) (bi|bilo) (<adv>|) (drago|lijepo|čast) (<inf>|)
            tema (me|nas) (jako|baš|) zanima
        """,
        "sorry": """
            nažalost | na žalost | nazalost | žao (mi|nam) je | (jako|baš|stvarno|iskreno|vrlo) (mi|nam) je žao
            (mi|nam) je (jako|baš|stvarno|iskreno) žao | na moju (veliku|) žalost | na našu (veliku|) žalost | šteta
            baš (mi je|) šteta | avaj | žalim | žalimo | žalibože | baš mi je žao | baš nam je žao
            baš (mi je|) krivo
        """,
        "miss": """
            propustiti | propustit | propustio | propustila | propustili | propustim | propustimo | propuštam
            propuštamo | propuštati | promašiti | promašim | preskočiti | preskočio | preskočila | izostati
            izostanem | izostao | izostala | zakazati | nedostajati | odbiti | odbio | odbila | odbili | odbijem
            odbijemo | odbijam
        """,
        "you": "vam | ti | vas | te | vama | tebi",
        "me": """
            mene | nas | mnom | nama | i mene | i nas | moj dolazak | naš dolazak | moje sudjelovanje | naše
            sudjelovanje | moju prisutnost | našu prisutnost | moje prisustvo | mene i .. | moje učešće
            moju nazočnost | našu nazočnost | men | me
        """,
        "put": """
            upiši | upišite | upisite | upišeš | upišete | upisati | zapiši | zapišite | zapišeš | stavi | stavite
            staviti | uvrsti | uvrstite | dodaj | dodajte | prijavi | prijavite | prijavljujte | zabilježi
            zabilježite | ubilježi | ubilježite | uračunaj | uračunajte | uračunati | ubroji | ubrojite | ubrojiti
            notiraj | notirajte | evidentiraj | evidentirajte | unesi | unesite | registriraj | registrirajte
            piši me | uknjižite | potpišite | priključi | priključite | upišite slobodno | zavedi | zavedite
        """,
        "list": """
            (na|u|) (popis|listu|spisak|tablicu|evidenciju) (sudionika|prisutnih|polaznika|gostiju|)
            među (sudionike|prijavljene|polaznike)
        """,
        "mon": """
            siječnja | veljače | ožujka | travnja | svibnja | lipnja | srpnja | kolovoza | rujna | listopada
            studenog | studenoga | prosinca | jeseni | zime | ljeta | proljeća | nove godine | siječnju | veljači
            ožujku | travnju | svibnju | srpnju | kolovozu | rujnu | listopadu | studenom | prosincu | septembra
            septembru | oktobra | avgusta | augusta | jula
        """,
        "countme": """
            (računaj|računajte|računajde|računaj te|broji|brojite|računajda) (slobodno|svakako|i dalje|naravno|) (na|i
            na|s|sa|i s|i sa|da je tu|) (i|) <me>
            (možete|možeš|mozes|mozete|mogu|slobodno) (sigurno|slobodno|svakako|) (računati|računat|
            brojiti) (slobodno|) (na|s|sa|i na) (i|) <me>
        """,
        "putme": """
            (slobodno|svakako|samo|onda|) (me|nas) (slobodno|svakako|molim|i|samo|) <put> (slobodno|svakako|) (<list>|
            )
            <put> (slobodno|svakako|i|) (me|mene|nas|mi mjesto|nam mjesto|i mene|i nas|moje ime|naša imena|jedno
            mjesto za mene) (slobodno|svakako|<pls>|onda|) (<list>|)
        """,
        "pls": "molim | molim vas | molim te | molim lijepo | pliz | please | molin te | pls | plz",
        "sure1": "siguran | sigurna | sigurni | sigurne | siguni | načisto | sto posto siguran | sto posto sigurna",
        "notyet": """
            još | jos | trenutno | zasad | za sada | u ovom trenutku | još uvijek | još uvik | sada | sad | danas
            u ovom času | u ovome trenutku | zapravo | stvarno | još ništa | u ovoj fazi | nažalost još | momentalno
            iskreno još | unaprijed
        """,
        "dunno": """
            ne znam | ne znamo | neznam | ne znan | neznamo | nisam <sure1> | nismo <sure1> | nije sigurno
            nije poznato | nemam (odgovor|konačan odgovor|sigurnost) | nismo (odlučili|dogovorili)
            nisam (odlučio|odlučila) | nez
        """,
        "hl": """
            (hoću li|hoćemo li|da li ću|da li ćemo|jesam li|mogu li|možemo li|hoću|da ću|dal ću|ću|jel ću|da
            ćemo) (<hl2>|)
        """,
        "hl2": """
            (se|) (moći|biti|bit|stići|uspjeti|moć) (se|) (<inf>|<free>|) | (se|) (<inf>|<free>)
            (moći|uspjeti|) (dobiti (slobodan dan|slobodno|dopuštenje|odobrenje)|se (osloboditi|izvući|organizirati)|
            naći (vremena|zamjenu)|imati (vremena|slobodno)|(se|) (prijaviti|prijavit|registrirati) (se|)|biti (u
            gradu|u zemlji|doma|živ|živa|na nogama|na poslu)|raditi)
        """,
        "firm": """
            sa sigurnošću | sa stopostotnom sigurnošću | sigurno | točno | čvrsto | stopostotno | 100 posto
            konkretno
        """,
        "promise": """
            reći | obećati | potvrditi | garantirati | jamčiti | znati | obećat | potvrdit | garantirat | reć | kazati
            ništa planirati | ništa obećati | tvrditi | znat
        """,
        "cant": """
            (ne mogu|ne možemo|neću|nećemo|neću moći|nećemo moći|ne stižem|ne stignem|nemrem|nisam u mogućnosti|nisam
            <free>|nisam|ne uspijevam|nemogu) (<n>|) (moći|se|vam se|)
        """,
        "before": """
            prije | ranije | prošli tjedan | jučer | prvo | prvotno | najprije | isprva | prekjučer | neki dan
            u petak | već | bio | prošli put | prošlog tjedna | pred .. dana | prije .. dana | bila | u prvom mailu
            u prošlom mailu | onomad | tada
        """,
        "said": """
            rekao | rekla | rekli | napisao | napisala | napisali | pisao | pisala | javio | javila | javili
            odgovorio | odgovorila | odgovorili | mislio | mislila | mislili | najavio | najavila | najavili | obećao
            obećala | otkazao | otkazala | otkazali | potvrdio | potvrdila | potvrdili | odbio | odbila | odbili
            planirao | planirala | planirali | bojao | bojala | namjeravao | namjeravala | odjavio (se|)
            odjavila (se|) | očekivao | očekivala | tvrdio | tvrdila
        """,
        "whichsaid": """
            (koje|koju|koji|kojim|što|kako) (sam|smo) (vam|) (ranije|već|prošli tjedan|prije|jučer|prvotno|) (<said>|
            poslao|poslala|poslali|spomenuo|spomenula|prijavio|prijavila|prijavili)
        """,
        "thatnot": """
            da (<w>|) (neću|ne mogu|dolazim|dolazimo|ne dolazim|ne dolazimo|ću|ćemo|nećemo|ne možemo|mogu|možemo|
            nisam|nismo|sudjelujem|ne sudjelujem|nemam vremena) (<hl2>|<free>|)
            dolazak | sudjelovanje | svoj dolazak | da ne
        """,
        "file": """
            link | linka | linku | poveznic* | privit* | prilog* | prilozi | program | programa | račun | računa
            predračun | potvrd* | certifikat* | snimk* | materijal* | prezentacij* | upute | uputa | detalj*
            informacij* | obrazac | obrasca | agend* | raspored* | dnevni red | lozink* | šifr* | pristupn*
            pozivnic* | mail | mailov* | kotizacij* | ponud* | dokument* | pdf | kontakt* | broj | podatke | podatk*
            satnic* | fotografij* | zapisnik* | popis* | knjižic* | letak | letka | brošur* | objašnjenj*
            pojašnjenj* | zoom link | kod | verzij* | logo | uplatnic* | potvrdnic* | priznanic* | pozivno pismo
        """,
        "mailobj": """
            poruke | poruka | mailove | mailova | mejlove | mejlova | obavijesti | pozive | pozivnice | poštu | pošte
            e mailove | newsletter* | spam | reklame | ponude | pisma | dopise | mail | mejl | e poštu | ništa
        """,
    },
    strangers="""
        sudjelovao | sudjelovala | sudjelovali | sudjelovale | sudjeluješ | sudjelujete | sudionik* | prisustvovao
        prisustvovala | prisustvovali | dolaziš | dolazite | došao | došla | došli | dođete | dođeš | dolazio
        dolazila | dolazili | potvrdio | potvrdila | potvrdite | potvrdi | prihvatili | prihvatite | možete | možeš
        mogla | mogao | mogli | moglo | pozvao | pozvali | pozvana | priključio | priključila | priključite
        uključite | uključila | pridružite | pridružila | učestvovao | učestvovala | odazvao | odazvala | otkazana
        otkazano | otkazali | odbijen | odbijena | odustao | odustala | pozvati | pozivamo | platiti | platimo
        plaćati | odgođena
    """,
    terms={
        Sense.YES: """
            (odazivam|odazivamo) mu se | (s veseljem|rado|sa zadovoljstvom) ga (prihvaćam|prihvaćamo)
            (ja|dolazim ja|idem ja|sudjelujem ja) u ime svih | u ime svih (nas|) (dolazim|sudjelujem|idem)
            kako (ne bih|ne bi|ne bismo|da ne) (<ptc>|došao|došla|<pf>|) | pa kako (ne|ne bih|da ne)
            di (bi|bih|ću) (bija|bila|bio|ja|) (nego s vama|drugdje)
            gdje (bih|ću) (ja|) (drugdje|nego kod vas|nego s vama)
            (prisutan|prisutna|prisutni|nazočan|nazočna|nazočni) (kao i (uvijek|obično|dosad|lani|svaki put)|sigurno|
            svakako|desetog)
            (ovu|ovaj put|ovo|to|takvo što|ovako nešto|ovu radionicu|ovakvu priliku) (ne mislim|ne namjeravam|ne
            planiram|ne kanim|ne želim|neću|ne smijem|ne bih|ne dam|nećemo|ne smijemo) (htio|htjela|) (si|
            ) <miss> (ni za što (na svijetu|)|nipošto|nizašto|)
            (našao|našla|našli|iskopao|iskopala|napravio|napravila|ostavio|ostavila|stvorila|stvorio) (sam|smo) (si|
            vam|) (rupu|mjesta|mjesto|vremena|termin|prostora|prozor) (u|za) (rasporedu|kalendaru|rokovniku|vas|to|
            ovo|radionicu|agendi)
            (blokirao|blokirala|blokirali|rezervirao|rezervirala|čuvam|držim|ostavljam|ostavio|ostavila|oslobodila|
            oslobodio|ispraznila|ispraznio) (sam|smo|) (si|vam|) (cijelo jutro|cijelo prijepodne|jutro|prijepodne|taj
            dan|to jutro|dan|termin|srijedu) (za vas|za to|za radionicu|u kalendaru|slobodno|slobodnim|)
            (desetog|desetoga|tada|tad|tog jutra|to jutro) (sam|smo) (samo|) (vaš|vaša|vaši|vaše) (desetog|
            desetoga|tada|cijeli dan|do kraja|od prve do zadnje minute|)
            (uzeo|uzela|uzeli|uzimam) (sam|smo|) (si|) (slobodan dan|slobodno|dan godišnjeg|godišnji|dan) (baš|
            posebno|samo|) (zbog|za|radi) (toga|radionice|vas|ovoga|to)
            (stavio|stavila|postavio|postavila|namjestila|namjestio) (sam|smo) (si|) (i|već|) (podsjetnik|alarm|
            budilicu|podsjetnik na mobitel) (na mobitel|u mobitel|na mob|u kalendar|za to|)
            (čuvaj|čuvajte|ostavi|ostavite|sačuvaj|sačuvajte|držite|drži|dajte|daj) (i|) (mi|nam|meni|jednu|
            jedno) (jedno|jednu|i|) (mjesto|stolicu|stolac|sjedalo|prozorčić|kvadratić|mjestašce) (<pls>|)
            (ima|imate) li me | (prva|prvi) (sam|) na (popisu|listi)
            (javljam|prijavljujem) se za (radionicu|sudjelovanje|susret)
            (prijavljujem|prijavljujemo) (se|) (s|sa) (veseljem|radošću|guštom|oduševljenjem)
            (dogovorili|odlučili) (smo|smo se) (u (uredu|timu|školi|udruzi|firmi)|) (da|) (idem|sudjelujem|dolazim|
            idem ja|sudjelujem ja|dolazim ja|idemo|dolazimo|sudjelujemo) (ja|svi|)
            (ajde|hajde|ajd|ajmo|a ajde) (može|dolazim|evo me|tu sam|upadam|neka bude) (i ja|)
            (može|moze) (može|naravno|svakako|vrlo rado|s guštom|s veseljem|kako da ne|evo me)
            (ne|nećete|nećeš) (trebate|treba|trebaš) (me|nas) (dvaput|dva puta) (zvati|moliti|pitati|nagovarati)
            ne dam se (dvaput|dva puta|puno) moliti | nije me (trebalo|trebao) (dvaput|puno|dugo) (zvati|moliti|
            nagovarati)
            odazvat ću se (rado|svakako|vašem|ljubaznom|) (vašem|ljubaznom|) (pozivu|)
            (rado|s veseljem|sa zadovoljstvom) ću se odazvati (vašem|ljubaznom|) (pozivu|)
            (slobodno|mirno|mirne duše|bez brige) (me|nas) (stavite|upišite|stavi|upiši|zapišite|brojite|
            računajte) (na popis|na listu|među sudionike|) | (na|i na) popis (i|) (s|sa) (mnom|nama)
            (idem|idemo|ja idem) (i ja|s vama|u to|na to|svakako)
            (bit|biti) ću (vam|) (na usluzi|na liniji|na vezi|na raspolaganju|među vama|u prvom redu|u prvim
            redovima) (cijelo vrijeme|od prve minute|do kraja|)
            (imate|imaš|evo|dajem|evo vam|dobili ste) (<you>|) (moje|moj|naše|naš|moju) (da|glas|potvrdu|pristanak|
            riječ|pristanak)
            u (prilogu|privitku) (<you>|) (šaljem|dostavljam|prilažem|je|se nalazi) (<you>|) (ispunjenu|ispunjena|
            moja|naša|) (prijavnicu|prijavnica|prijavni obrazac|ispunjen obrazac|prijava|prijavu)
            (<w>|) se (svakako|sigurno|onda|obavezno|definitivno|) vidimo (<w>|na (zoomu|radionici|ekranu)|)
            (svakako|sigurno|obavezno|definitivno) se vidimo (<w>|na (zoomu|radionici|ekranu)|)
            (čut|vidjet|gledat|slušat) (ćete|ćeš) (me|nas) (sigurno|svakako|online|na (zoomu|radionici|ekranu)|<w>|)
            (slušat|gledat|čut) ćemo se (svakako|sigurno|<w>|na (zoomu|radionici)|)
            (ok|okej|super|u redu|odlično|prihvatljivo|savršeno) (je|) (za (mene|nas)|mi je|nam je|s moje strane|s
            naše strane)
            (za (mene|nas)) (ok|okej|super|u redu|odlično) | dašta | jašta | jakako | bome da | bogme da | a nego
            nego kako | nego kako će | dabome | da bome | itekako da | ma naravno | ma da | ma može | ma kako ne
            pa da | pa naravno | pa može
            (sam|smo) (si|vas|) (to|već|odmah|datum|termin|) (upisao|upisala|upisali|zapisao|zapisala|unio|unijela|
            unijeli|stavio|stavila|zabilježio|zabilježila|ubilježila|ubilježio) (to|datum|termin|) u (kalendar|
            rokovnik|planer|raspored|agendu)
            već (sam|smo) se (prijavio|prijavila|prijavili|registrirao|registrirala) (prošli tjedan|jučer|online|preko
            (obrasca|linka|weba|stranice)|putem (obrasca|linka|stranice|maila)|na linku|na stranici|)
            (sam|smo) se već (prijavio|prijavila|prijavili|registrirao|registrirala) (prošli tjedan|jučer|online|preko
            (obrasca|linka|weba|stranice)|putem (obrasca|linka|stranice|maila)|na linku|na stranici|)
            da | može | moze moze | može može | može naravno | moš | mož | da da | aha da | da naravno | naravno
            naravno da (da|hoću|hoćemo|mogu|možemo|jesam|sam za|smo za|želim) | dakako | dakako da (da|hoću) | svakako
            svakako da (da|) | apsolutno | apsolutno da | definitivno da | jasno da (da|) | kako da ne
            podrazumijeva se | razumije se | normalno | nego što | nego šta | nego kaj | itekako | rado | vrlo rado
            jako rado | najradije | drage volje | vrlo drage volje | hoću | hoćemo | hoću hoću | oću | oćemo | očem
            (velikim|najvećim|) guštom | jesam | jesmo | jest | jeste da | važi | vrijedi | dogovoreno | dogovor
            može tako | dolazak potvrđen | sudjelovanje potvrđeno | potvrđeno | prihvaćeno | prihvaćam | prihvaćamo
            prihvaćan | prihvatam | prihvatamo | prihvatit (ću|ćemo) | prijavljen* (sam|smo)
            (već|) (sam|smo) (se|) (već|) (prijavio|prijavila|prijavili|registrirao|registrirala|registrirali) (se|)
            (prijavio|prijavila|prijavili|registrirao|registrirala|registrirali) (sam|smo) se
            (ja|mi|i ja|i mi|oboje) (sam|smo) (svakako|definitivno|) (za|unutra|u igri|u ekipi) | ja sam za
            unutra sam | (sam|smo) (svakako|definitivno|naravno|) (unutra|u igri) | za (sam|smo) | ja definitivno
            jesam za | odgovor (je|glasi|) (da|potvrdan|pozitivan)
            (moj|naš) odgovor (je|glasi) (da|potvrdan|pozitivan)
            s (moje|naše) strane (da|može|je da|potvrđeno|dolazak potvrđen|je sve dogovoreno)
            od (mene|nas) (je|) (veliko|jedno veliko|jedno|) da | veliko da | jedno veliko da | potvrdno
            potvrdan odgovor | pozitivno | <countme> | <putme> | s mojim dolaskom možete računati
            (na|s|i na) <me> (možete|možeš) (sigurno|slobodno|) (računati|računat) | na (mene|nas) računaj*
            brojim se | (i|) na (mene|nas) (svakako|slobodno|) (računaj|računajte)
            (vidimo|čujemo|gledamo|družimo|sretnemo|nalazimo|vidimose|vidmo|vidamo) se (onda|dakle|svi|) (tamo|tada|
            onda|na vezi|na zoomu|online|na ekranu|ondje|na #|#|# og|#tog|u #|na webinaru|na mreži|na radionici|na
            sastanku|na susretu|u lipnju|u junu|uskoro|skoro|desetog|desetoga|za mjesec dana|dakle|onda tamo|
            virtualno|u eteru|na događanju|na druženju) (dakle|onda|svi|)
            vidimo se | vidimo se vidimo | vidimo se onda | vidimo se svakako
            čujemo se (tada|tamo|na radionici|na zoomu|desetog|na vezi) | vidit ćemo se (tamo|tada|)
            (vidjet|vidjeti) ćemo se (tamo|tada|na radionici|na zoomu)
            vidjet ćete (me|nas) (tamo|na zoomu|na ekranu) | <pls> (da|) (me|nas) (<put>) (<list>|)
            (rezerviraj|rezervirajte|sačuvaj|sačuvajte|čuvajte|čuvaj) (mi|nam|molim) (jedno|) (mjesto|mjesta|
            stolicu) (<pls>|)
            (rezerviraj|rezervirajte) mjesto za (mene|nas) | čuvajte mjesto
            (ne|nipošto ne|nikako ne|nikad ne|nikada ne|sigurno ne|definitivno ne|stvarno ne|ni slučajno ne) (bih|bi|
            bismo|ćemo|ću|mogu|možemo|smijem|smijemo|želim|želimo|namjeravam|planiram|kanim|mislim|dam) (<you>|) (to|
            ovo|ovu radionicu|radionicu|ovo ni|to ni|ovakvo što|nešto ovakvo|ovakvu priliku|priliku|ovako nešto|ovakvo
            nešto|) (nikako|nipošto|ni za što|) (htio|htjela|htjeli|hteo|hteli|htela|željela|željeli|želio|volio|
            voljela|smio|smjela|mogao|mogla|mogli|) <miss> (to|ovo|ovu radionicu|radionicu|priliku|ni za što|ni za što
            na svijetu|ni za živu glavu|nizašto|ni u ludilu|ni za što na ovom svijetu|ni za što na svitu|poziv|vaš
            poziv|takav poziv|takvo što|ovakvo što|ovakvu priliku)
            (nebih|nebi|nebismo) (to|ovo|) <miss> (to|ovo|ni za što|ni za živu glavu|nizašto|)
            (neću|nećemo|neću valjda|pa neću|ne mogu) (valjda|sigurno|vam|) (to|ovo|ovu radionicu|) (valjda|sigurno|
            ) <miss> (to|ovo|ovu radionicu|radionicu|priliku|ovakvu priliku|ni za što|nipošto|ovakvo što|)
            ne (propuštam|propuštamo) (to|ovo|ovu radionicu|radionicu|ovakve prilike|ni za što|nikako|nipošto|ni za
            što na svijetu|ni za živu glavu|ovakvo što|takve stvari|)
            (ni u ludilu|ni za živu glavu|ni za što na svijetu|ni za što|nema šanse da|nema teorije da|nema te sile
            da|ne dolazi u obzir da|ne pada mi na pamet da|ne bih si oprostio da|ne bih si oprostila da|bilo bi mi žao
            da|šteta bi bilo|bila bi šteta|bilo bi šteta|bio bi grijeh|bila bi grehota|grehota bi bilo|nema govora
            da) (ne bih|ne|to|ovo|) (to|ovo|ovu radionicu|ovakvo što|takvo što|) <miss> (to|ovo|ovu radionicu|ovakvo
            što|)
            (nema (šanse|teorije|govora|tih okolnosti)|nema te sile|nema toga) (da|koja će me spriječiti da|zbog
            koje) (ne|ne bih|ne bismo) (<inf>|<ptc>|<pres>|bilo nas|bude nas) (<ptc>|)
            (nema|ne postoji) (te|ta) (sile|sila) (koja|što) (bi|će) me (spriječila|spriječiti|zaustaviti|zaustavila)
            (ništa|ni potres|ni kiša|ni snijeg) me (ne|neće) (može|) (zaustaviti|spriječiti|zadržati|spriječi)
            (kako|zašto) (bih|bismo|da) (ne|) (odbio|odbila|odbili|odbijem|odbijemo|ne dođem|ne dođemo|to propustio|to
            propustila|propustio|propustila|propustim|propustimo|rekao ne|rekla ne|ne bih došao|ne bih došla) (ovo|to|
            ovakav poziv|takav poziv|takvo što|)
            zar bih to (propustio|propustila) | (što|šta|zašto|kaj|pa zašto|a zašto|pa što) (da|) ne | zašto ne bih
            zašto da ne | a kako ne
            (ne mogu|ne možemo|teško je|nemoguće je|kako) (vas|vam|tome|tom pozivu|takvom pozivu|ovome|ovom pozivu|
            ) (odoljeti|reći ne|odbiti|odbit|odoljet)
            ne mogu vam reći ne | ne mogu a da ne (<pf>|<pres>) | ne (mogu|možemo|smijem|smijemo) ne <inf>
            (nemam|nemamo|nema|ne vidim|ne vidimo|ne nalazim) (ni|baš|) (nijednog|nijedan|nikakvog|nikakva|nikakav|ni
            jedan|jednog|) (razlog|razloga) (da|zbog kojeg|zašto|za|protiv|) (se|) (ne|ne bih|ne bismo|nedolazak|
            odbijanje|) (<pf>|<inf>|<pres>|<ptc>|odbijem|odbiti|odbio|odbila|)
            nemam izgovora | teško da bih (to|ovo|) <miss> | (bilo bi|bila bi) (šteta|glupo|ludo|grehota) ne <inf>
            (jedva|s nestrpljenjem) (čekam|čekamo|čekan) (da|) (<pf>|<pres>|vidimo se|se vidimo|budem <here>|početak|
            10|susret s vama|desetog|deseti)
            (bit će|biti će|biće|bit ce) (mi|nam) (veliko|iznimno|posebno|velika|osobita|posebna|izuzetna|iznimna|
            jako|) (čast|zadovoljstvo|drago|milo|užitak|radost|veselje) (što ću|da|) (<inf>|vidjeti vas|družiti se s
            vama)
            (čast|zadovoljstvo) (mi|nam) je (prihvatiti (vaš|) (ljubazni|) poziv|<inf>|potvrditi (svoj|naš|) (dolazak|
            sudjelovanje)|da mogu potvrditi)
            s (radošću|veseljem) ću <inf>
            (spreman|spremna|spremni) (sam|smo) (za (radionicu|sve|susret|zoom|polazak)|)
            eto (me|nas) (kod vas|sigurno|tamo|tada|onda|na zoomu|svakako|) | evo (me|nas) | eto i (mene|nas)
            (evo|) i (mene|nas) (evo|) (prijavljujem se|) | tu (sam|smo) (svakako|naravno|i ja|i mi|sigurno|) | tu san
            (i|) (ja|mi) (sam|smo) (svakako|naravno|sigurno|isto|) (tu|dio ekipe|s vama) | imate (me|nas)
            imaš (me|nas)
            (pišem|upisujem|bilježim|prijavljujem|prijavljujemo|upisujemo|registriram) (se|) (i|) (ja|mi|) se
            prijavljujem (se|i sebe|sebe|svoje sudjelovanje|svoj dolazak|se rado|se i ja)
            prijavljujemo (se|i sebe|svoje sudjelovanje|svoj dolazak) | (ovim|ovime) (putem|) (se|) prijavljujem (se|)
            (htio|htjela|htjeli|želio|željela|željeli|volio|voljela|želim|želimo|hoću|hoćemo|rado) (bih|bismo|bi|se|
            ) (<adv>|) (se|) (i ja|) (prijaviti|prijavit|registrirati|upisati) (se|) (za (sudjelovanje|radionicu)|na
            radionicu|)
            (prijavit|registrirat) (ću|ćemo) se | prijavite nas
            (već|) (upisano|uneseno|zapisano|ubilježeno|zabilježeno) (mi|) (je|) (već|)
            (već|) (upisano|uneseno|zapisano|ubilježeno|zabilježeno|stavljeno|rezervirano|upisan|zabilježen|označen|
            zaokružen|datum je|blokiran|bukirano) (mi|) (je|) (već|) u (kalendar|rokovnik|kalendaru|rokovniku|planer|
            raspored|agendu)
            (datum|termin|radionica) (mi|nam|) je (već|) (u kalendaru|upisan|zapisan|rezerviran|zaokružen|zabilježen|
            upisana|zapisana|u rokovniku)
            (upisao|upisala|upisali|unio|unijela|unijeli|stavio|stavila|stavili|ubilježio|ubilježila|zabilježila|
            zabilježio|zabilježili|rezervirala|rezervirao|rezervirali|označila|označio|označili|zaokružio|zaokružila|
            zapisala|zapisao|zapisali|oslobodio|oslobodila|oslobodili|ostavila|ostavio|blokirala|blokirao|
            sačuvala) (sam|smo) (si|već|vas|već si|) (datum|termin|<w>|to|vas|vrijeme|prijepodne|cijelo prijepodne|taj
            dan|radionicu|susret|sve|vas|) u (kalendar|rokovnik|planer|agendu|raspored|kalendaru|rokovniku|)
            već (sam|smo) (si|) (upisao|upisala|upisali|unio|unijela|zabilježila|zabilježio|rezervirala|rezervirao|
            oslobodila|oslobodio) (datum|termin|<w>|to|) (u|) (kalendar|rokovnik|)
            (taj|) (termin|datum|dan|vrijeme|sve) (mi|nam) (savršeno|odlično|u potpunosti|baš|super|u potpunosti|
            idealno|) (odgovara|paše|pase|pasa|leži) (savršeno|odlično|super|)
            (odgovara|paše) (mi|nam) (savršeno|odlično|super|baš|) (taj|) (termin|datum|dan|vrijeme|)
            (meni|nama) (baš|savršeno|odlično|super|) (odgovara|paše|pase|super) (termin|datum|)
            (mi|nam) (savršeno|odlično|baš|super|) (odgovara|paše)
            s (velikim|najvećim|iskrenim|osobitim|) (zadovoljstvom|veseljem|radošću|oduševljenjem|guštom|užitkom)
            sa (velikim|najvećim|iskrenim|osobitim|) (zadovoljstvom|veseljem) | pristajem | pristajemo
            pristajem rado | bez daljnjeg | za mene (može|je ok|vrijedi)
            (ja|i ja|mi|i mi|mi također|i mene) (mogu|možemo|sam za) | ja mogu
            (odazivam|odazivamo) se (vašem|ljubaznom|ovom|) (ljubaznom|) (pozivu|)
            (prihvaćam|prihvaćamo|prihvatam|prihvatamo|prihvatit ću|prihvatili smo|prihvatio sam|prihvatila
            sam) (<adv>|) (vaš|ljubazni|ovaj|tvoj|taj|) (ljubazni|cijenjeni|srdačni|) poziv (<adv>|)
            poziv (<adv>|) (prihvaćam|prihvaćamo|prihvaćen)
            (slobodan|slobodna|slobodni) (sam|smo) (<w>|) (i|pa|te) (<adv>|) (<pres>)
            (<pres>) (<adv>|) (s|sa|) (veseljem|zadovoljstvom|guštom|radošću)
            (me|nas) ne treba (dvaput|dva puta|nagovarati|) (moliti|zvati|pitati|nagovarati|)
            (uvjerili|uvjerio|uvjerila) (ste|si) me | kupili ste me
            (sam|smo) (definitivno|svakako|apsolutno|sto posto) za | (definitivno|svakako|apsolutno) (sam|smo) za
            (dostavljam|šaljem|prilažem|ispunila sam|ispunio sam|ispunili smo|poslala sam|poslao sam|poslali smo|
            vraćam) (ispunjenu|vam|) (prijavnicu|prijavni obrazac|ispunjen obrazac|ispunjenu prijavnicu|prijavu)
            (pratit|slušat|gledat) (ću|ćemo) (radionicu|online|uživo|prijenos|vas (online|uživo)|svakako|sve|cijelu
            radionicu)
            (javit|javiti) (ću|ćemo) se (na|u) (zoom|zoomu|radionicu|vezu|link) | bit ću točan | bit ću točna
            nije bilo sumnje da (<pres>) | nema sumnje da (<pres>|ću <inf>|ćemo <inf>) | bez sumnje (<pres>)
            ne (dolazim|dolazimo|sudjelujem) (sam|sama|praznih ruku) | nisam mogla odoljeti | ne treba dvaput reći
            (naše|moje) (sudjelovanje|prisustvo) (je|) (potvrđeno|zajamčeno|sigurno|neupitno)
            (moj|naš) dolazak (je|) (potvrđen|siguran|neupitan|zajamčen)
            (dolazak|sudjelovanje) (je|mi je|nam je|) (siguran|sigurno|neupitan|zajamčen) | garantirano (<pres>)
            <adv> (<pres>) | ovjereno da | stižemo | stižem | stižen | stižem (sigurno|svakako|i ja)
            stižemo (sigurno|svakako|i mi) | dojdem | dojdemo | nisam od onih koji (propuštaju|bi propustili)
            predbilježite (me|nas) | bilježim dolazak | potpisujem dolazak
            kao i (uvijek|dosad|lani) (dolazim|dolazimo|tu sam) | suglas* (sam|smo)
            (naravno|svakako|sigurno|jasno) da (<adv>|) (<pres>|ću <inf>|ćemo <inf>|ću (<adv>|) biti <here>|ćemo
            (<adv>|) biti <here>|me zanima|se prijavljujem|prihvaćam|sudjelujemo i mi|sam tu|smo tu|se vidimo)
            (nećete|nećeš) me se (riješiti|rešiti) | otvaram kalendar i upisujem | tko bi to propustio
            (idem|idemo) (svakako|sigurno|i ja|i mi|naravno|sto posto|100 posto|definitivno|obavezno|s vama|na
            radionicu)
            idemo | ajmo | može i (ja|mi) | vrijedi i za (mene|nas)
            in sam | (tu sam|evo me) | sudjelovanje (da|potvrđeno) | (cijelo|) (prijepodne|jutro) je vaše
            časna riječ
            (osim|izuzev|izuzevši|uz iznimku) (mene|nas|mene same|mene osobno)
            (ja|sama|sam) ili (kolegica|kolega|ravnateljica|ravnatelj|direktorica|direktor|netko|suprug|supruga|
            šefica|šef|tajnica)
            (dolazim|sudjelujem|idem|bit ću) ja ili (kolegica|kolega|ravnateljica|ravnatelj|netko|suprug|supruga)
        """,
        Sense.NO: """
            (možda|eventualno) (kad|kada) (bude|budu) uživo | (ma|) ne (sit|sita|dosta)
            (kad sam vidio|kad sam vidjela) (program|temu) | (mislim|rekao bih|rekla bih|čini mi se|vidim) da (to|
            ovo|tema|) nije za (nas|mene)
            (nam|mi|) (je|) (naš|moj|) (lipanj|raspored|kalendar|program|mjesec|ljeto) (nam|mi|) (je|) (već|
            ) (potpuno|sasvim|dokraja|do kraja|) (popunjen|pun|krcat|ispunjen|zauzet|bukiran)
            (lipanj|raspored|kalendar|program) (nam|mi|) je (već|) (potpuno|sasvim|) (popunjen|pun|krcat|zauzet)
            (nemam|nemamo) (više|baš|) (snage|energije|volje|živaca|strpljenja|glave|vremena) (za|) (još|) (jedan|
            jednu|ijedan|nijedan|) (zoom|zoomove|online|webinar|webinare|sastanak|radionicu|radionice|tečaj|ekran|
            događanje)
            nije (mi|nam) (sad|sada|trenutačno|trenutno|<n>|) (do|stalo do) (radionica|radionice|zooma|zoomova|
            sastanaka|druženja|projekata|toga|ničega) | nije (mi|nam) do toga
            (odlučio|odlučila|odlučili) (sam|smo) (<w>|<n>|) (ostati|biti|stajati|držati se) (po strani|doma|kod kuće|
            sa strane|izvan toga) | (ostajem|ostat ću|ostajemo|ostat ćemo) (<w>|<n>|) (po strani|sa strane)
            (naša|naš|naše) <org> (<n>|<w>|) (neće|ne može|neće moći|nije u mogućnosti) (<n>|<w>|) (uputiti|poslati|
            delegirati|imenovati|imati|osigurati|sudjelovati|prisustvovati|nazočiti|odazvati se|biti zastupljen*|
            slati) (<n>|<w>|svoje|svog|svojeg|nikoga|) (predstavnike|predstavnika|predstavnicu|delegate|sudionike|
            sudionika|nikoga|) (<w>|)
            (neće|nećemo|neću|ne možemo|ne mogu|nećemo moći) (<n>|<w>|) (uputiti|poslati|delegirati|imenovati|imati|
            osigurati|slati) (<n>|<w>|svoje|svog|svojeg|nijednog|) (predstavnike|predstavnika|predstavnicu|delegate|
            sudionike|sudionika|nikoga)
            (stavite|upišite|vodite|zabilježite|stavi|upiši|ubrojite|svrstajte) (me|nas) (slobodno|) (među|kao|pod|na
            popis) (odsutne|odsutnog|odsutnu|ispričane|ispričanog|ispričanu|odsutnih|nedolaske|izostale|opravdane)
            (nije|ne) (nam|mi|je nam|je mi) (<n>|) (dobar|zgodan|pravi|pogodan|sretan|povoljan|najbolji) (trenutak|
            čas|moment|termin|datum|period) | (trenutak|termin|datum|čas) (nam|mi) (<n>|) nije (<n>|) (dobar|zgodan|
            pogodan|sretan|povoljan|najbolji|najsretniji)
            (morati|moram|morat ću|moramo|morat ćemo|ću morati|ćemo morati) (<n>|<w>|) (reći|kazati|odgovoriti) (<n>|
            <w>|) (ne|niječno|negativno) | (ovaj put|ovog puta|nažalost) (morati|moram|moramo) reći ne
            ću (<n>|) (morati|morat) (<n>|) reći ne
            ne (upuštam|upuštamo|uključujem|petljam|miješam) se (više|) (u|u takve|u nove) (projekte|projekt|to|takve
            stvari|ništa) | ostaje (za|nam za|mi za) (neki|neku|drugi|drugu) (drugi|drugu|) (put|priliku|zgodu)
            (ne mogu|ne možemo|neću moći|nećemo moći|nemrem|ne uspijevam|ne da mi se|ne stignem) (se|) (<n>|<w>|) (se|
            ) (maknuti|odvojiti|izvući|otrgnuti|osloboditi|iščupati|pobjeći|udaljiti|odlijepiti|odmaknuti|rastrgati|
            raspoloviti|podijeliti|maknut|otkinuti|izbiti) (od|iz|s|sa|na pola|<w>|) (..|)
            se (<n>|<w>|) (ne mogu|ne možemo|neću moći|nećemo moći|nemrem|ne uspijevam) (<n>|<w>|) (maknuti|odvojiti|
            izvući|otrgnuti|osloboditi|iščupati|pobjeći|udaljiti|odlijepiti|odmaknuti|maknut) (od|iz|s|sa|) (..|)
            (ne mogu|ne možemo|neću moći|ne smijem) (odmah|još|sad|tek tako|<n>|<w>|) (tražiti|tražit|dobiti|uzeti|
            moliti|pitati|izmoliti) (za|) (slobodno|slobodan dan|slobodne dane|godišnji|dopust|dopuštenje|odsustvo)
            (nema|nemam|ne vidim) (<n>|) (smisla|svrhe|smisao|svrhu) (da|) (<pres>|<pf>|<inf>|se <inf>|)
            nemojte (me|nas) (<w>|<n>|) (upisivati|upisat|stavljati|uračunavati|uračunati|bilježiti|prijavljivati|
            zapisivati|uvrštavati|računati|ubrajati) (na popis|na listu|među sudionike|)
            (ne|nemoj) (upisujte|upisuj|stavljajte|stavljaj|bilježite|zapisujte|računajte|brojite) (me|nas) (na popis|
            na listu|) | ne (vidim|vidimo|pronalazim|pronalazimo|nalazim|nalazimo) se (u|na) (tome|tom|toj temi|temi|
            tome svemu|ovome|ovoj priči|toj priči)
            (odlučio|odlučila|odlučili|dogovorili|procijenili|zaključili) (sam|smo|smo se) (da|) (<n>|) (<w>|) (ne
            (sudjelujem|sudjelujemo|dolazim|dolazimo|idem|idemo)|nećemo (<inf>|)|neću (<inf>|))
            (moram|moramo|morat ću|morat ćemo) (<n>|) (ovo|to|vas|ovu radionicu|) (<n>|) (pustiti|ispustiti|
            propustiti|preskočiti|otpiliti|žrtvovati) | (ova|ovaj) (prilika|put) (mi|nam) (bježi|izmiče)
            ovaj (put|puta) (mi|nam) (bježi|izmiče|ne ide|nije suđeno)
            (nije|neće) (mi|nam) (<n>|<w>|) (suđeno|bilo suđeno|izvedivo|biti izvedivo|pošlo za rukom|poći za
            rukom) (<n>|<w>|) | nije (mi|nam) (to|) (struka|područje|domena|tema|branša)
            (to|tema) (nije|nam nije|mi nije) (naša|moja|naše|moje) (struka|područje|domena|tema|branša|liga|
            djelatnost|priča) | (mi|ja) (se|) (time|tim|tom temom) ne (bavim|bavimo) (se|)
            (ne mogu|ne možemo) ništa obećati (ni|niti) <inf> | (na|od) (žalost|mene) (ništa|pas|ćorak)
            (ostajem|ostajemo) (doma|kod kuće|po strani) (ovaj put|)
            (ovaj put|ovoga puta) (ostajem|ostajemo) (po strani|doma|kod kuće|sa strane)
            (za neku|neka|neku) (drugu|sljedeću|druga) (priliku|prilika|zgodu)
            (ostaje|ostavljam|ostavljamo) (to|) (za|na) (neku|) (drugi put|drugu priliku|sljedeći put|jesen|dogodine)
            (nemam|nemamo) (s|sa) (čim|čime|kim) | (ne|neće) (mi|nam) (raspored|posao|obveze|šef|ravnatelj|
            ravnateljica|šefica|vrijeme) (ne|) (dopušta|dopušti|dozvoljava|pušta|da)
            (šef|šefica|ravnatelj|ravnateljica|gazda) (me|nas) ne (pušta|da|može pustiti|želi pustiti)
            (preskočite|izostavite|izuzmite|preskoči) (me|nas) (ovaj put|ovoga puta|<w>|)
            (mislim|bojim se|čini mi se|rekla bih|rekao bih) da (to|ovo|tema|) (ipak|) nije za (mene|nas)
            (od nas|iz ureda|iz škole|) (<n>|<w>|) (nitko|niko|nijedan od nas|ni jedan od nas) (od nas|iz <org>|iz
            tima|iz ureda|) (<n>|<w>|) (ne može|neće|neće moći|nije u mogućnosti) (<w>|<n>|se|) <inf>
            (<n>|<w>|) (nitko|niko) (od nas|iz <org>|iz tima|iz ureda) (<n>|<w>|) (ne može|neće moći|nije slobodan|ne
            stiže|ne dolazi)
            (nikoga|nikog) (<n>|<w>|) ne (možemo|mogu) (<n>|<w>|) (poslati|osloboditi|odvojiti|delegirati|uputiti|
            pustiti)
            ne (možemo|mogu) (<n>|<w>|) (nikoga|nikog) (<n>|<w>|) (poslati|osloboditi|odvojiti|delegirati|uputiti|
            pustiti)
            (nemam|nemamo) (<w>|<n>|) (koga|nikoga|nikog) (<w>|<n>|) (poslati|osloboditi|odvojiti|delegirati|uputiti)
            ne | neću | nećemo | ne hvala | ne ne | nope | nažalost (od mene|od nas|) ništa | ne nažalost
            ne žao mi je | ne ovaj (put|puta) | ne (ovog|ovoga) puta | ne ovom prilikom | ipak ne | radije ne
            bolje ne | ja ne | mi ne | ne bih | ne bismo | nebih | radije ne bih | ipak ne bih | radije ne bismo
            ne bih radije | ne bih hvala
            (ovaj put|ovaj puta|ovog puta|ovoga puta|ovom prilikom|ovom prigodom|ove godine) (nažalost|ipak|) (ništa|
            preskačem|preskačemo|propuštam|propuštamo|pas|ništa od mene|ništa od nas|moram reći ne|morat ću reći ne|
            odbijam|odbijamo)
            ne dolazi u obzir | nipošto | ni govora | nema šanse | nema teorije | (ma|) ni slučajno | ni u ludilu
            (nema šanse|nema teorije|nema načina|nema govora|nema teoretske šanse) (da|) (<w>|) (<pf>|<inf>|uspijem|
            stignem|uspijemo|stignemo|mogu|možemo)
            (moj|naš|) odgovor (je|glasi) (nažalost|) (ne|negativan|niječan|odrečan) | negativno | negativan odgovor
            s (moje|naše) strane (nažalost|) (ne|otkaz) | od (mene|nas) (je|) (nažalost|) ne
            odgovor nažalost negativan
            (moram|morat ću|moramo|morat ćemo|ću morati|ćemo morati) (<you>|) (<n>|) (reći|kazati) (<n>|) ne
            kažem ne | radije (ne bih|nebih|ne bismo) <ptc> | ne bih (ovaj put|ovoga puta|ovog puta)
            (radije|bolje) (ću|ćemo) ne
            (ovaj put|ovog puta|ovoga puta|ovom prilikom|ovaj puta|nažalost|<w>|) (ćete|ćeš) (nažalost|) (morati|
            ) (ići|proći|održati radionicu|krenuti|početi|snaći se) bez (mene|nas)
            (ovaj put|ovog puta|ovoga puta|ovom prilikom|ovaj puta|nažalost|<w>) (nažalost|) bez (mene|nas)
            bez (mene|nas) (ovaj put|ovaj puta|ovog puta|ovoga puta|nažalost|<w>|)
            (snaći|snađite|počnite|krenite|održite|radite|uživajte|idite) (se|) bez (mene|nas)
            (morat ćete|ćete morati) (se|) (snaći|proći|) (se|) bez (mene|nas)
            (ne|nemojte|nemoj) (računajte|računaj|brojite|broji|računati|računat|brojiti) (nažalost|ovaj put|ovaj
            puta|ovog puta|ovoga puta|<w>|) (na|s|sa|ni na) (mene|nas|mnom|nama|moj dolazak|naš dolazak|moje
            sudjelovanje|naše sudjelovanje)
            na (mene|nas) (<w>|<n>|) (nemojte|ne|nemoj) (računajte|računati|računaj|računat) | ne čekajte (me|nas)
            (nemojte|nemoj) (me|nas) čekati | otpišite (me|nas) | zaboravite na (mene|nas) tada
            (nisam|nismo) (<n>|) (više|) zainteresiran* (za (sudjelovanje|radionicu|ovo|to|temu)|)
            to nije za (mene|nas) | nije to za (mene|nas) | nije za (mene|nas) | nije to moja šalica čaja
            (ne pronalazim|ne vidim) (se|sebe) u (tome|tom|ovoj temi)
            (tema|to|ovo) (mi|nam|me|nas) (ne zanima|nije zanimljivo|nije zanimljiva)
            ne zanima (me|nas) (to|tema|ta tema|radionica|)
            (spriječen|spriječena|spriječeni|spriječene|sprečen|sprečena|sprečeni|onemogućen|onemogućena) (sam|smo|)
            (sam|smo) (<w>|<n>|) (<n>|<w>|) (spriječen|spriječena|spriječeni|spriječene|sprečen|sprečena|sprečeni|
            onemogućen|onemogućena|onemogućeni) (<inf>|)
            (bit|biti) (ću|ćemo) (<w>|) (spriječen|spriječena|spriječeni)
            (termin|datum|vrijeme|taj termin|taj dan|taj datum|<w>) (mi|nam|) (<n>|) (ne|neće) (<n>|) (odgovara|
            odgovarati|paše|pase|pasa|leži)
            (šaljem|šaljemo|upućujem|upućujemo|prenosim|primite|prihvatite) (<you>|) (svoje|svoju|moje|moju|naše|našu|
            ) (iskrene|) (isprike|ispriku|žaljenje) (zbog nedolaska|zbog izostanka|)
            (prekrižite|precrtajte|brišite|izbrišite|maknite|skinite|prekriži|precrtaj|izbriši|skini|makni) (me|nas|
            moje ime|moju prijavu) (<pls>|) (s|sa) (popisa|liste|spiska) (sudionika|prijavljenih|prisutnih|polaznika)
            (prekrižite|precrtajte|prekriži|precrtaj) (me|nas) | (zatvaram|završavam) prijavu
            (morate|morat ćete|ćete morati|molim|molimo) (<you>|) (da|) (me|nas|moj nedolazak|moj izostanak|naš
            izostanak) (<w>|<n>|) (ispričati|oprostiti|opravdati|ispričate|ispričajte|opravdajte) (<n>|<w>|)
            (ispričajte|opravdajte) (me|nas)
            (ispričavam|ispričavamo) (se|) (<you>|) (zbog|za|na|radi) (nedolaska|nedolazak|izostanka|nedolasku|
            izostanak|neodazivanja|nesudjelovanja|spriječenosti)
            (ispričavam|ispričavamo|ispričajte) (se|me|nas|) (<you>|) (ali|no|što|jer) (<w>|<n>|) (ne mogu|neću moći|
            neću|ne možemo|nećemo moći|nećemo) (<w>|<n>|se|vam se|) <inf>
            (potvrđujem|potvrđujemo|javljam|javljamo) (<you>|) da (<w>|<n>|) (ne mogu|neću moći|neću|ne možemo|nećemo
            moći|nećemo|nisam u mogućnosti|nismo u mogućnosti) (<w>|<n>|se|vam se|) <inf>
            potvrđujem da ne (<pres>)
            (od|) (mene|nas|mog dolaska|mojeg sudjelovanja|našeg dolaska) (nažalost|<w>|) ništa (ovaj put|ovog puta|
            <w>|)
            ništa od (mene|nas|toga|mog dolaska|našeg dolaska|mojeg dolaska) (ovaj put|ovog puta|<w>|)
            nemam namjeru <inf>
            (ne namjeravam|ne planiram|ne mislim|ne kanim|ne želim|ne želimo|ne planiramo|ne namjeravamo|ne
            mislimo) <inf>
            (odlučio|odlučila|odlučili) (sam|smo) (ne <inf>|da (neću|ne idem|ne idemo|nećemo) (<inf>|))
            (onda|) (drugi put|drugi puta|neki drugi put|nekom drugom prilikom|nekom drugom prigodom|možda drugi put|
            možda neki drugi put|možda sljedeći put|možda drugom prilikom|drugom prilikom|drugom prigodom) (hvala|
            možda|rado|vrlo rado|obavezno|svakako|sigurno|ako bog da|onda|)
            (bit će|biće) prilike (drugi put|)
            ne (da|daju|dopušta*|dopusta*|dozvoljava*|dozvolja*) (mi|nam) (<n>|) (to|) (posao|obaveze|obveze|raspored|
            zdravlje|šef|rokovi|situacija|obiteljske obveze|obiteljska situacija|termini|vrijeme)
            (posao|poslovne obveze|obaveze|obveze|raspored|zdravlje|šef|rokovi|situacija|obiteljske obveze|zdravstveno
            stanje|knap raspored|kalendar|šefica|ravnatelj|ravnateljica) (mi|nam|me|nas) (<n>|<w>|) (to|) (ne|
            neće) (da|daju|dati|pušta|puštaju|dopušta*|dopusta*|dozvoljava*|dopustiti|dozvoliti) (<inf>|da ..|)
            (<wishc>|baš mi je žao|jako mi je žao) <but> (<w>|<n>|) (već|) (<w>|<n>|) <busy>
            <sorry> (ali|no|što|) (<n>|) (<w>|) <busy> | <sorry> (ali|no|) (radim|radimo|radin)
            (da|kad) (bih|bi) (samo|bar|barem) (mogao|mogla) | da barem mogu
            (da|kad) (mogu|možemo|bih mogao|bih mogla|sam <free>|nisam ..|imam vremena|imam klona|živim bliže) (rado|
            odmah|drage volje|) (bih|bismo|) <ptc> (bih|bismo|)
            (rado|odmah|došao|došla) bih (<ptc>|) (da|kad) (mogu|možemo|nisam|nemam|sam <free>|bih mogao|bih mogla|
            nismo)
            neću moći ispoštovati (poziv|) | (povlačim|povlačimo) (svoju|) prijavu
            (ne mogu|nismo u mogućnosti|nisam u mogućnosti|ne možemo|neću moći|nećemo moći) (nažalost|<w>|
            ) (prihvatiti|udovoljiti|odgovoriti na|se odazvati|odazvati se) (vaš|vašem|) (ljubazni|ljubaznom|) (poziv|
            pozivu)
            (nažalost|moram|morat ću) (vas|te) (moram|) razočarati
            hvala (ali|no) (ne|ne hvala|preskačem|ovaj put ne)
            ne mogu (nažalost|<w>|na žalost|ovaj put|se osloboditi|se izvući|pobjeći s posla|pobjeći|izaći s posla|
            dobiti slobodno|izostati s (posla|nastave)|ostaviti (posao|dućan|firmu|djecu)|se maknuti|se izvući) (<w>|)
            (ne|neće|ne može) (stane|stati|uklopiti se|uklapa se|ulazi) (mi|nam|) (u|) (raspored|kalendar|program|
            planove|agendu) | (ne|neće) (mi|nam) (stane|stati|se uklapa|se uklopiti) (u|) (raspored|kalendar|program|
            planove)
            (ne možemo|ne mogu|nismo u mogućnosti|nisam u mogućnosti) iskoristiti (ovu|tu|ponuđenu|) (priliku|
            mogućnost|pozivnicu)
            (moraju|morat ćete|morate|moraš|morat ćeš) (proći|) bez (mene|nas)
            (moram|moramo) (ovo|ovaj put|nažalost|) (preskočiti|propustiti|pustiti|odustati|reći pas|povući prijavu|
            povući svoj dolazak) | (povlačim|povlačimo) (svoju|svoj|) (prijavu|dolazak|potvrdu|riječ|da)
            (ovom prigodom|ovaj put|ovom prilikom|ovoga puta) (neće|nećemo) (imati|moći poslati|biti) (predstavnika|
            nikoga|zastupljeni|našeg predstavnika) (..|) | (nećemo|nismo u mogućnosti|ne možemo) (imati|poslati|
            osigurati|odvojiti|delegirati) (predstavnika|nikoga|nekoga|svog predstavnika)
            (od nas|iz naše tvrtke|iz našeg ureda|naših) (nitko|nitko od nas) neće (doći|moći|sudjelovati|biti)
            (osim|izuzev|izuzevši|uz iznimku) (mene|nas|mene same|mene osobno)
            (ja|sama|sam) ili (kolegica|kolega|ravnateljica|ravnatelj|direktorica|direktor|netko|suprug|supruga|
            šefica|šef|tajnica)
            (dolazim|sudjelujem|idem|bit ću) ja ili (kolegica|kolega|ravnateljica|ravnatelj|netko|suprug|supruga)
        """,
        Sense.MAYBE: """
            (ako|ak|kad) (padne|ispadne|bude|sjedne|se poklopi) (dobro|zgodno|povoljno|kako treba|) (vidimo se|
            dolazim|eto me|tu sam|priključim se|uskačem) | (čekam|čekamo) (još|) raspored (dežurstava|smjena|nastave)
            (moram|moramo|trebam|trebamo) (još|tek|prvo|) (vidjeti|vidit|vidjet|provjeriti) (kako|kad|kada|što|hoće
            li|hoću li|mogu li|jesam li|ima li) (će|mi|nam|ću|ćemo|) (mi|nam|) (pasti|ispasti|uklopiti|poklopiti|
            stići|moći|) (..|)
            (moguće|može biti|možda) (je|) da (nas|me|će nas|će me) (baš|) (<w>|) (zovu|pozovu|
            zvati|trebaju|trebati|pošalju|poslati) (natrag|na posao|natrag na posao) | rekla bih da (ali|no)
            rekao bih da (ali|no)
            recimo (možda|da možda|# posto (da|)|pola pola|fifty fifty|da uvjetno)
            ne bih se (kladio|kladila|zakleo|zaklela) (u to|na to|) | ne stavljajte ruku u vatru
            (stavi|stavite|upiši|upišite) (mi|nam|) (jedan|) (upitnik|znak pitanja|možda)
            (kod mene|s moje strane|zasad) (je|) (upitnik|upitno|možda|znak pitanja)
            (uvjetno|uslovno|provizorno|privremeno|pod rezervom) (me|nas|mi|nam|) (čuvajte|upišite|rezervirajte|
            stavite|zapišite|prijavite|držite) (me|nas|mi|nam|) (mjesto|)
            (čuvajte|upišite|rezervirajte|stavite|zapišite|prijavite|držite) (me|nas|mi|nam|) (mjesto|) (uvjetno|
            uslovno|provizorno|privremeno|pod rezervom) | (tko|ko) (to|bi|) zna | bog zna
            (što|kaj|šta) (bog|dragi bog|život) da | (kak|kako) (bog|dragi bog) (da|zapovijeda)
            (ovisi|zavisi|ovisit će) (sve|) (o|od) (vremenu|vremenskim prilikama|rasporedu|smjenama|šefu|šefici|
            ravnatelju|ravnateljici|turnusu|zdravlju|sijenu|poslu|gostima|djeci|kolegici|kolegi|tome)
            (gledat|vidjet|probat|nastojat) ću se (ubaciti|uklopiti|iskrasti|izboriti)
            (pola|napola) (sam|smo) (tu|za|unutra) | (trenutačno|trenutno|zasad) ne (mogu|možemo) (ni|) (potvrditi|
            reći|obećati) (ni|niti|) (otkazati|odbiti|)
            (<notyet>) (to|ništa|) ne (mogu|možemo) (to|ništa|) (planirati|isplanirati|znati)
            ne (mogu|možemo) (to|ništa|) (<notyet>) (planirati|isplanirati)
            nije (nemoguće|isključeno|sasvim nemoguće) (da|) (<pf>|<inf>|ću <inf>|) | možda | mozda | mozda mozda
            možda da možda ne | možda hoću možda neću
            možda (i|) (da|hoću|dođem|dođemo|se priključim|se uključim|mogu|možemo|ću <inf>|ćemo <inf>|ću moći <inf>|
            uspijem|uspijemo|stignem)
            možda (i|) (ne|neću|nećemo|neću moći|ne mogu) | pola pola | 50 50 | 50 posto | fifty fifty | fifti fifti
            pedeset pedeset | pedeset posto | # posto (<sure1>|šanse|)
            šanse su (pola pola|50 50|male|dobre|velike|mršave|slabe)
            (ima|postoji) (šanse|šansa|mogućnost|nade) (da|) (<pf>|<inf>|ću <inf>|ne <pf>|uspijem|)
            <notyet> <dunno> (točno|tačno|sigurno|sa sigurnošću|još|baš|) (<hl>|)
            <dunno> (točno|tačno|sigurno|sa sigurnošću|još|još uvijek|baš|uopće|) (<hl>|) | <notyet> <dunno>
            (ne mogu|ne možemo|nisam u mogućnosti|ne znam|neću moći|ne mogu vam|ne možemo vam|nemrem) (<notyet>|
            ) (<you>|) (ništa|<firm>|ni|) <promise> (<firm>|<notyet>|ništa|dolazak|sudjelovanje|ni da ni ne|ni da niti
            ne|) (<hl>|)
            <notyet> (<you>|) (ne mogu|ne možemo|nisam u mogućnosti|ne znam|neću moći|nemrem) (<you>|) (ništa|<firm>|
            ni|) <promise> (<firm>|ništa|dolazak|sudjelovanje|ni da ni ne|) (<hl>|)
            (nisam|nismo) (još|jos|baš|sasvim|posve|u potpunosti|potpuno|100|sto posto|stopostotno|skroz|načisto|još
            uvijek|100 posto|) (<sure1>) (<hl>|za dolazak|)
            (sve|to|moj dolazak|dolazak|sudjelovanje|) (ovisi|zavisi|ovisit će|zavisit će) (sve|) (o|od|o tome|kako|
            hoće li|je li|hoću li|dal|kad|)
            (najvjerojatnije|vjerojatno|vjerovatno|verovatno|po svoj prilici|gotovo sigurno|skoro sigurno|prilično
            sigurno|uglavnom|valjda|90 posto|vj) (da|hoću|hoćemo|<pres>|ću (<adv>|) (moći|) <inf>|ćemo (<adv>|) (moći|
            ) <inf>|mogu|možemo|ću moći|ćemo moći|bih mogao|bih mogla|dođem)
            (najvjerojatnije|vjerojatno|vjerovatno|verovatno|po svoj prilici|gotovo sigurno|skoro sigurno|teško da|
            prije će biti da|valjda) (ne|neću|nećemo|ne mogu|ne možemo|neću moći|nećemo moći|ne dolazim|ćemo|
            ću) (<inf>|moći|uspjeti|stići|) (<inf>|)
            (pokušat|pokušati|nastojat|nastojati|potruditi|potrudit|probat|probati|gledat|gledati|trudit|truditi) (ću|
            ćemo) (se|dati sve od sebe|sve od sebe|svakako|) (da|) (<inf>|biti|biti <here>|uskladiti|uspjeti|stići|
            organizirati|uskočiti|)
            (pokušaću|nastojaću|potrudićemo|potrudiću) (se|) (da|) (<inf>|)
            ću (se|) (pokušati|potruditi|nastojati|probati) (<inf>|da ..|)
            (nastojim|pokušavam|probam|trudim se|nastojimo|gledam|pokušavamo|trudimo se|borim se) (da|) (<inf>|stići|
            uspjeti|dobiti slobodno|osloboditi termin)
            (nadam|nadamo|nadan) se (da|) (ću|ćemo|mogu|možemo|hoću|hoćemo) (<w>|ipak|) (moći|stići|uspjeti|biti
            slobodan|biti slobodna|) (<inf>|biti <here>|) (<here>|)
            nadam se (svojem|svom|) dolasku
            (trebao|trebala|trebali) (bih|bismo|bi) (<w>|) (moći|biti slobodan|biti slobodna|) (<inf>|biti <here>|)
            (mogao|mogla|mogli) (bih|bismo) (možda|eventualno) (<inf>|)
            (mislim|vjerujem|čini mi se|pretpostavljam|valjda|mislin|msm|računam|mislimo|vjerujemo|očekujem) (da|
            ) (ću|ćemo|mogu|možemo|hoću|<pres>|bih mogao|bih mogla|da|neću|nećemo|ne mogu) (<w>|ipak|) (moći|biti
            slobodna|biti slobodan|stići|uspjeti|) (<inf>|biti <here>|)
            ne (mislim|vjerujem|čini mi se) da (ću|ćemo|mogu|možemo) (<w>|) (moći|stići|uspjeti|) (<inf>|)
            u (načelu|principu) (da|dolazim|mogu|može|smo za|sam za|dolazimo|možemo)
            (načelno|principijelno) (da|dolazim|mogu|može|sudjelujem|smo za|sam za|sudjelujemo|dolazimo|
            zainteresiran*)
            okvirno (da|dolazim|dolazimo) | uvjetno (da|dolazim|rečeno dolazim) | uslovno (da|)
            ne (obećavam|obećajem|obećavamo|obećavan) (ništa|) | bez obećanja | ništa ne obećavam
            teško da (ću|ćemo) (moći|<inf>|uspjeti|stići|) (<inf>|)
            (vidjet|vidjeti|vidit) ćemo (još|kako|hoću li|možemo li|mogu li|) | videćemo | vidićemo | vidćemo
            još (razmišljam|razmišljamo|vagam|dvojim) | razmišljam | dvojim | premišljam se | u dvojbi sam
            (stavite|stavi|upišite|zapišite|zabilježite|upiši) (me|nas) (pod|kao|u) (možda|uvjetno|upitnike|upitnik)
            (je|) (još|) (sve|) pod (velikim|) upitnikom | pod znakom pitanja
            (moj|naš) dolazak (je|) (još|) (upitan|neizvjestan|nesiguran|pod upitnikom) | upitno (je|) (hoću li|)
            neizvjesno | pod rezervom | s rezervom | nije isključeno (da|) (<pf>|<inf>|ću <inf>|)
            ne isključujem (mogućnost|) (dolaska|da ..|) | ne mogu isključiti | (ni da ni ne|ni jedno ni drugo)
            napola | visi o koncu | visi u zraku | još je (sve|) (otvoreno|u zraku|neizvjesno|nesigurno)
            sve je (još|) (otvoreno|u zraku|moguće) | nije (još|) (definitivno|konačno|gotovo) | ako bude sve po planu
            ak uspijem | nisam još siguran | (hoću li|dal) (<inf>|moći) | (nez|neznam|ne znam) (još|jos) | nezz | nznm
            još (uvijek|) (slažem|usklađujem|slažemo|usklađujemo) (raspored*|obveze|termine|kalendar*|smjene)
            (ni|niti) (da|ne) (ni|niti) (ne|da) | (upišite|zapišite|stavite|vodite) (me|nas) (kao možda|s upitnikom|
            pod upitnikom|olovkom|kao neodlučnu|kao neodlučnog|među neodlučne)
            ne mogu (ni|niti) (potvrditi|obećati) (ni|niti) (otkazati|odbiti)
        """,
        Sense.LATER: """
            (čim|kad|kada) (se|) (vratim|vratimo|čujem|dogovorim|dogovorimo|raščisti|razjasni|zna|odluči|sazna) (..|
            ) | (konačno|konačnu|definitivno|definitivnu) (ću|ćemo|) (potvrditi|odluku|potvrdu|javiti) (ću|ćemo|
            ) (javiti|poslati|) (nakon|do|poslije|krajem|početkom|)
            <cant> (<you>|) (<notyet>|<firm>|) (odgovoriti|dati (siguran|konačan|potvrdan|konkretan|čvrst|ikakav)
            odgovor|odlučiti|odgovarati)
            (<notyet>) (<you>|) (ne mogu|ne možemo|nisam u mogućnosti) (<you>|) (odgovoriti|dati (siguran|konačan|
            konkretan|čvrst) odgovor|odlučiti)
            (javit|javiti|odgovorit|odgovoriti|potvrdit|potvrditi|obavijestit|obavijestiti|izvijestit|izvijestiti|
            dostaviti|dostavit|pisat|pisati|dojavit|dojaviti|povratno javiti|očitovat|očitovati|izjasnit|
            izjasniti) (ću|ćemo|će) (<you>|se|vam se|ti se|) (se|) (svakako|naknadno|točno|još|konačan odgovor|konačnu
            odluku|potvrdu|odgovor|) (kasnije|naknadno|uskoro|sutra|na vrijeme|pravovremeno|pravodobno|čim ..|do|za|
            kad|kada|idući|sljedeći|ovih dana|povratno|još|tijekom|krajem|početkom|nakon|s odgovorom|u roku|hoću li|
            hoćemo li|mogu li|jesmo li|da li|)
            (javim|javimo|javin|javiću|odgovoriću|potvrdiću|obavestiću|obavijestiću|javićemo|potvrdićemo) (se|<you>|
            vam se|ti se|) (kasnije|naknadno|uskoro|sutra|do|za|kad|čim ..|povratno|još|krajem|početkom|nakon|hoću li|
            )
            (ću|ćemo) (<you>|se|vam se|ti se|) (se|) (naknadno|pravovremeno|na vrijeme|svakako|uskoro|ubrzo|još|
            pravodobno|) (javiti|odgovoriti|potvrditi|obavijestiti|izvijestiti|očitovati|dojaviti|poslati (odgovor|
            potvrdu)|dati (odgovor|potvrdu)) (naknadno|uskoro|čim ..|)
            (dat|dati|poslat|poslati) (ću|ćemo) (<you>|) (konačan|konačnu|siguran|) (odgovor|potvrdu|odluku) (do|čim
            ..|)
            (moram|moramo|trebam|trebamo|morat ću|ću morati|idem|moran) (<you>|) (još|prvo|najprije|prije|samo|to|
            ipak|) (provjeriti|provjerit|vidjeti|vidit|pitati|pitat|dogovoriti|uskladiti|razgovarati|konzultirati|
            porazgovarati|se dogovoriti|se posavjetovati|razmisliti|pogledati|baciti oko|konzultirati se|se
            konzultirati|iskonzultirati|tražiti odobrenje|dobiti odobrenje|dogovoriti se|se uskladiti|raspraviti|
            proslijediti|se organizirati)
            (provjerit|provjeriti|razmislit|razmisliti|pitat|pitati|raspravit|razmotrit|razmotriti|pogledat|pogledati|
            dogovorit|dogovoriti|posavjetovat|konzultirat|popričat|provjeriću|razmisliću|razgovarat|odlučit|iznijet|
            odlučiti|posvetit|proučit|proučiti) (ću|ćemo) (se|to|malo|još|u kalendar|vaš poziv|o svemu|pa|i|)
            (ću|ćemo) (to|još|malo|<you>|) (provjeriti|razmisliti|pitati|raspraviti|razmotriti|pogledati|odlučiti|
            proučiti|se posavjetovati)
            (čim|kad|kada) (budem|saznam|budemo|saznamo|provjerim|dobijem|dobijemo|pogledam|razmislim|dođem u ured|
            vidim|odlučim|odlučimo) (nešto|više|znao|znala|znali|imao|imala|imali|odgovor|raspored|siguran odgovor|
            točno|)
            (proslijeđeno|upućeno|prosljeđujemo|proslijedili smo|proslijedio sam|proslijedila sam|uputili smo|predali
            smo) (je|vaš poziv|poziv|dopis|) (je|) (upravi|ravnatelju|ravnateljici|direktoru|direktorici|
            gradonačelniku|gradonačelnici|načelniku|nadležnom|nadležnoj|na (odobrenje|razmatranje|odlučivanje|daljnje
            postupanje))
            na razmatranju | odluka (slijedi|će biti) | povratnu | informaciju
            (čekam|čekamo) (samo|još|još samo|) (odgovor|odluku|sjednicu|informaciju|odobrenje|potvrdu|zeleno svjetlo|
            dozvolu|suglasnost|potpis) (šefa|šefice|ravnatelja|ravnateljice|uprave|načelnika|direktora|načelnice|
            gradonačelnika|poslodavca|od ..|)
            (vidjet|vidjeti|vidit) ću (još|kako|hoću li|mogu li|) | videću | u postupku (odobravanja|odlučivanja)
            (odlučujemo|odlučujem|dogovaramo|raspravljamo|razmatramo) | bit ćete obaviješteni | bićete obaviješteni
            (dajte|daj) (mi|nam) (malo|dan|dva|koji dan|par dana|još malo|#) (vremena|dana|da ..|) | strpite se
            za sada (samo|) (hvala|toliko) | više (ću|ćemo) znati | znat (ću|ćemo) (više|tek|točno|) | saznat ću
        """,
        Sense.RECEIPT: """
            (potvrđujem|potvrđujemo|ovime potvrđujem|ovime potvrđujemo) (<you>|uredan|) (primitak|prijem|zaprimanje|da
            (smo|sam) (uredno|) (primili|primio|primila|zaprimili|dobio|dobila|dobili)) (<evadj>|) (poruke|poruku|
            poziva|poziv|pozivnice|pozivnicu|dopisa|dopis|e pošte|maila|mail|obavijesti|obavijest|pošte|)
            (uredno|) (primio|primila|primili|dobio|dobila|dobili|zaprimili|zaprimio|zaprimila|pročitao|pročitala|
            pročitali|vidio|vidjela|vidjeli|dobija) (sam|smo|san|) (uredno|tek sad|tek danas|sve|i|) (<evadj>|
            ) (ljubazni|) (poziv|pozivnicu|poruku|mail|mejl|pismo|dopis|obavijest|e mail|podsjetnik|)
            (sam|smo) (uredno|tek sad|već|sve|) (primio|primila|primili|dobio|dobila|dobili|zaprimili|pročitao|
            pročitala|vidio|vidjela) (<evadj>|) (poziv|pozivnicu|poruku|mail|)
            primljeno (na znanje|k znanju|) (hvala|) | zaprimljeno (je|) | primam na znanje | primamo na znanje
            na znanje | stiglo (je|) | stigao (je|mi je|) (mail|poziv)
            stigla (je|mi je|) (poruka|pozivnica|obavijest) | poruka (je|) (zaprimljena|primljena)
            (vaš|vaša|vaše) (dopis|mail|upit|poruka|pozivnica|poziv) (je|) (uredno|) (zaprimljen|zaprimljena|primljen|
            primljena|proslijeđen|proslijeđena)
            urudžbiran* | urudžben* | klasa
            (proslijedio|proslijedila|proslijedili|prosljeđujem|prosljeđujemo|proslijedit|proslijediti|proslijediću|
            podijelio|podijelila|podijelili|podijelit|podijeliti|objavila|objavio|objavili|objavit|objaviti|razaslali|
            razaslat|prenio|prenijela|prenijet|poslala dalje|poslao dalje|šeram|dijelim|dijelit ću|širim) (sam|smo|ću|
            ćemo|) (<you>|ga|ju|je|to|vaš|vašu|) (poziv|pozivnicu|poruku|mail|dalje|kolegama|članovima|informaciju|
            link|) (dalje|kolegama|kolegicama|članovima|svim članovima|članicama|studentima|zainteresiranima|na
            mailing listu|u grupu|u grupi|po školi|nastavnicima|svima|)
            već (sam|smo) (<you>|) (odgovorio|odgovorila|odgovorili|potvrdio|potvrdila|potvrdili|javio|javila|javili|
            poslala odgovor|poslao odgovor)
            uzeto na znanje | uzimam na znanje
        """,
        Sense.FROM: """
            iz | kao | u ime | ispred | putem | preko | u svojstvu | u ulozi | u funkciji
            iz (moje|naše|svoje|mog|našeg|svog) | izravno iz | direktno iz | čak iz | sve iz
            s (mog|našeg|svog|drugog|starog) | sa (svog|svoje|mog) | s (otoka|mora|plaže|gradilišta|terena|ljetovanja)
        """,
        Sense.REPORT: """
            (je|su) (mi|nam|<you>|) (rekao|rekla|rekli|kazao|kazala|napisao|napisala|javio|javila|javili|pitao|pitala|
            pitali|zamolio|zamolila|zamolili|tvrdio|tvrdila|mislio|mislila|odgovorio|odgovorila|poručio|poručila|
            obećao|obećala|uvjerio|uvjerila) (me|mi|nam|da|)
            (rekao|rekla|rekli|kazao|kazala|napisao|napisala|javio|javila|pitao|pitala|zamolio|zamolila|poručio|
            poručila|tvrdio|odgovorila|odgovorio|obećao|obećala) (mi|nam|me|nas|<you>|) (je|su) (da|)
            (me|nas) (je|su) (<who>|) (zamolio|zamolila|zamolili|pitao|pitala|pitali|uvjeravao|uvjeravala|obavijestio|
            obavijestila)
            <who> (mi|nam|me|nas) (zamolio|zamolila|javio|javila|rekao|rekla|piše|javlja|kaže|pita) | kaže | kažu
            veli | vele | tvrdi | tvrde | pita | pitaju | misli da | misle da | poručuje | poručuju | javlja da
            moli me da | moli da | prema riječima | (čuo|čula|čuli) (sam|smo) (da|) | čujem da | zamolila me
            zamolio me | zamolili su me | pisalo je da | piše da
        """,
        Sense.COURTESY: """
            (nadam|nadamo) se (susretu|ponovnom susretu|viđenju|da ćemo se (vidjeti|sresti|družiti)|da se
            vidimo) (uživo|na jesen|drugom prilikom|drugi put|nekom drugom prilikom|uskoro) (..|)
            (nadam|nadamo) se da (će|bude|ćete) (toga|ovoga|takvih ..|još) (još|) (biti|bude|organizirati) (..|)
            (pričao|pričala|razgovarao|razgovarala|dogovorio se|dogovorila se|porazgovarala|porazgovarao) (sam|
            smo) (s|sa) (curama|dečkima|ekipom|kolegama|kolegicama|svima) (iz ..|) (i|)
            (kupili|osvojili|uvjerili|pridobili|zaintrigirali|oduševili) ste (me|nas) (s|sa|) (primjerom|pozivom|
            temom|programom|najavom|idejom|onim|tim|pričom) (..|)
            (prošli put|zadnji put|lani|prošle godine|onaj put) (mi|nam|) (je|) (bilo|) (baš|jako|stvarno|) (je|
            ) (bilo|) (super|odlično|krasno|lijepo|fora|zakon|genijalno|korisno|predivno|divno|dobro)
            (i|) (čekam|čekamo|očekujem|očekujemo|iščekujem) (tehničke|daljnje|vaše|sve|detaljne|) (upute|detalje|
            informacije|podatke|poveznicu|link) | (vijećali|razgovarali|dogovarali|raspravljali|premišljali|
            porazgovarali|popričali) (smo|smo se) (u (uredu|timu|školi|udruzi|firmi)|međusobno|) (i|)
            (baš|jako|) (me|nas|) (zanima|intrigira|kopka) (što ste|kako ste|što će|kako će|što|kako) (..|)
            (ne zamjerite|oprostite|sorry) (mi|) (na|što) (kratkoći|kratko|pišem kratko|žurbi|kašnjenju|latinici|
            dijalektu) (..|) | pišem (na brzinu|kratko|u žurbi|u hodu|s terena|iz vlaka|s mobitela) (..|)
            (želim|želimo|želin) (vam|ti|svima|) (puno|mnogo|svu|dobar|uspješan|lijep|ugodan|obilje|veliki) (sreće|
            sreću|uspjeha|uspjeh|rad|zabave|sudionika|strpljenja|zdravlja|skup|dan|susret|odaziv|ljudi|lijepih
            dojmova) (u (organizaciji|radu|svemu)|s (organizacijom|radionicom|projektom)|)
            (šefica|šef|ravnatelj|ravnateljica|gazda|uprava|muž|žena) (me|mi|nas|nam) (je|) (već|) (pustio|pustila|
            odobrio|odobrila|dala|dao|pušta|odobrava) (slobodno|dopust|dopuštenje|blagoslov|zeleno svjetlo|
            sudjelovanje|dolazak|) | (šefica|šef|ravnatelj|ravnateljica|uprava) (je|) (već|) (odobrila|odobrio|
            potpisala|potpisao) (dolazak|sudjelovanje|putni nalog|sve|)
            (lijep|srdačan|topao|veliki|morski|sunčan|slavonski|zagorski|dalmatinski|istarski|lički) pozdrav (iz|s|sa|
            od) (..|) | pozdrav (iz|s|sa|od) (splita|zadra|šibenika|dubrovnika|pule|rijeke|osijeka|vukovara|slavonije|
            zagorja|međimurja|istre|dalmacije|like|otoka|korčule|hvara|brača|krka|cresa|virovitice|požege|siska|
            karlovca|varaždina|čakovca|bjelovara)
            mogu (sve|svašta|zamisliti|misliti|razumjeti)
            ne (mogu|znam) (<you>|) (opisati|reći|izraziti|dočarati|kako opisati) koliko (se|mi|) (veselim|radujem|
            drago|znači|je drago|mi znači)
            (bila|bio|bili|bilo) (bih|bi|bismo) (mi|nam|) (sretna|sretan|sretni|presretna|presretan|presretni|drago|
            zadovoljstvo|čast) (da|kad|kada|što) (bih|bi|) (mogao|mogla|mogli|mogu|možemo|ste) (<inf>|) (<inf>|)
            (šaljem|šaljemo) (<you>|svima|puno|lijep|velik|veliki|tople|topli|) (pozdrav|pozdrave|pozdrava|zagrljaj|
            pusu) (iz ..|svima|)
            (čuti|vidjeti|gledati|družiti|sresti) se (makar|barem|bar|) (i|) (preko|putem) ekrana | pozdrave iz ..
            napokon (se|) (vidjeti|upoznati|čuti) | podijeliti | razmijeniti | naučiti | saznati
            upoznati (vas|ljude|nove ljude|) | doprinijeti | pridonijeti
            čuti (više|nešto novo|druge|vaša iskustva|iskustva drugih)
            (će|bi) (joj|mu|mi|nam|im|vam|svima) (dobro|korisno|puno|) (doći|koristiti|značiti|pomoći)
            (dobro|korisno) (će|bi) (joj|mu|mi|nam|im) doći
            (šaljem|dostavljam|prilažem|u prilogu šaljem|u privitku šaljem) (<you>|) (i|) (<file>|životopis|
            biografiju|svoju adresu|broj telefona|mobitel|fotku|tekst)
            u (prilogu|privitku) (<you>|) (šaljem|dostavljam|prilažem|se nalazi|je) (<you>|) (i|) (<file>|životopis|
            biografija|biografiju|tekst|)
            (javljam|javljamo) se (malo|nešto|tako|prilično|) (kasnije|kasno|sa zakašnjenjem|tek sad|tek sada|s malim
            zakašnjenjem|prekasno)
            (puno|mnogo|najljepša|lijepa|velika|veliko|iskreno|od srca|srdačno|još jednom|unaprijed|i|e|jako|) (vam|
            ti|vas|) (hvala|zahvaljujem|zahvaljujemo|fala|zahvale|zahvalan|zahvalna|zahvaljujen|hvaljen|hvl|hvala
            hvala) (<you>|se|vam se|lijepo|lijepa|puno|najljepše|srdačno|od srca|unaprijed|još jednom|) (puno|lijepo|
            najljepše|srdačno|unaprijed|još jednom|i tebi|svima|) (na|za|što|) (<evadj>|brzom|brz|velikom|svem|svom|
            pravovremenom|detaljnom|ovom|strpljivom|opetovanom|ponovnom|) (ljubaznom|srdačnom|cijenjenom|lijepom|
            brzom|) (pozivu|pozivnici|pozivnicu|poziv|poruci|poruku|obavijesti|obavijest|mailu|mejlu|e mailu|
            razumijevanju|razumijevanje|podsjetniku|podsjećanju|informaciji|informacijama|informacije|organizaciji|
            trudu|trud|strpljenju|strpljenje|svemu|sve|inicijativi|prilici|suradnji|suradnju|odgovoru|javljanju|
            povjerenju|podršci|dopisu|susretljivosti|interesu|uvrštavanju|mogućnosti|ponudi|ideji|lijepim riječima|
            programu|upornosti|ukazanom povjerenju|ukazanoj prilici|ste (me|nas|mislili na (mene|nas)|se (sjetili|
            javili|potrudili)) (pozvali|kontaktirali|uključili|sjetili|uvrstili|)|si (me|nas|se|mislio na|mislila na)
            (sjetio|sjetila|javio|javila|pozvao|pozvala|mene|)|mislite (na|i na) (mene|nas)|me zovete|nas zovete|
            zovete) (na (razumijevanju|suradnji|pozivu)|)
            hvala | fala | zahvaljujemo | zahvaljujem | tnx | thx | thanks | hvala i (vama|tebi)
            (poštovani|poštovana|poštovane|poštovano|poštovanje|cijenjeni|cijenjena|cijenjene|dragi|draga|drage|drago|
            drag|štovani|štovana|cijenjeno|poštovani i dragi|uvaženi|uvažena) (svi|gospodine|gospođo|gđo|gosp|g|
            kolege|kolegice|kolega|prijatelji|organizatori|gospodo|moji|ekipo|organizacijski odbore|timu|livia|ana|
            profesore|profesorice|predsjednice|predsjedniče|ravnateljice|i (poštovani|dragi|poštovana)|) (i gospodo|
            ) (livia|)
            (dobar|dobro|dobra|dobr) (dan|jutro|večer|vecer|vam dan|veče) (svima|vam|želim|) | dobardan | dobrojutro
            bok | bokić | pozdravi | bog | zdravo | hej | heej | ćao | cao | hello | hi | haj | ej | ćaos | alo | adio
            bog i | hej svima | bok svima | pozdrav svima | zdravo svima | pozdrav | pozdravljam (vas|te|) (sve|)
            bok ekipo | jo | srdačan pozdrav svima | vozdra | selam | pomoz bog | faljen isus | kako (ste|si)
            kaj ima | šta ima | što ima
            javljam se (povodom|vezano uz|u vezi|glede|na|vezano za|kako bih) (vašeg|vaš|) (poziva|poziv|pozivnice|)
            (veselim|veselimo|radujem|radujemo|veselin|radujen) se (već|jako|baš|puno|što|unaprijed|susretu|i|svakako|
            ) (susretu|druženju|radionici|suradnji|događaju|tome|vidjeti vas|našem susretu|ponovnom susretu|vašem
            javljanju|svima|razmjeni iskustava|upoznavanju|novim poznanstvima|svemu|što ću|zajedničkom radu|razgovoru|
            novim idejama|programu|temi) (s vama|)
            (jako|puno|baš|vrlo|unaprijed|već|iskreno) (se|) (veselim|veselimo|radujem|radujemo) (se|) (susretu|tome|
            svemu|druženju|)
            jedva (čekam|čekamo|čekan) (radionicu|susret|početak|) | (već|) jedva (čekam|čekamo)
            ne mogu (dočekati|vjerovati|vjerovati (da|što|koliko) ..|dovoljno zahvaliti)
            s nestrpljenjem (čekam|čekamo|očekujem|očekujemo) (susret|radionicu|vaš odgovor|daljnje (informacije|
            upute)|)
            (želim|želimo|želin) (<you>|svima|) (puno|mnogo|svako|sve|svaki|uspješan|ugodan|plodonosan|plodan|lijep|
            uspješnu|ugodnu|lijepu|dobru|plodnu|od srca|i dalje|nastavak|zanimljivu|kvalitetan|svu|uspješno|najbolje|
            produktivan|veliki|) (uspjeha|uspjeh|sreće|sreću|dobro|najbolje|rad|dan|radionicu|ostatak dana|vikend|
            druženje|tjedan|jutro|večer|i uspješan rad|odaziv|provođenje|susret|događaj|nastavak|u (radu|organizaciji|
            provedbi)) (rada|dana|tjedna|projekta|) (i|) (u (radu|organizaciji|provedbi|projektu|daljnjem radu|vašem
            radu)|s (radionicom|projektom|organizacijom)|na radionici|dobar odaziv|puno polaznika|puno uspjeha|)
            (puno|mnogo) (uspjeha|sreće) (u radu|s radionicom|s projektom|)
            sretno (s (projektom|radionicom|svime)|svima|ekipo|vam (bilo|)|)
            (uspješan|ugodan|plodan) (rad|dan|tjedan|nastavak) (<you>|svima|želim|)
            (uspješno|ugodno|lijepo) (vam|) (bilo|druženje|zasjedanje)
            neka (bude|vam bude) (uspješno|lijepo|plodno|sa srećom|dobro)
            lijep (dan|vikend|ostatak dana|tjedan) (<you>|) (želim|) | svako dobro | sve najbolje
            ugodan (ostatak dana|vikend) | lijep (<you>|) (dan|vikend) želim | lijepo provedite (vrijeme|dan)
            uživajte | (držim|držimo) (vam|) (palčeve|fige) | samo (naprijed|tako|hrabro|nastavite) (i dalje|tako|)
            svaka (čast|vam čast) (na ..|) | bravo | bravo za .. | čestitam | čestitamo | čestitke | sve pohvale
            kapa do poda
            (super|odlična|odlično|sjajna|sjajno|divna|krasna|prekrasna|lijepa|lijepo|izvrsna|izvrsno|hvalevrijedna|
            vrlo|jako|baš|važna|zanimljiva|korisna|genijalna|fenomenalna|fantastična|dobra|kakva|predivna|top|
            vrhunska|mrak|odličan|odlicna|genijalno|fora|zgodna|aktualna) (vrijedna|zanimljiva|važna|lijepa|korisna|
            dobra|super|zanimljiv|važno|zanimljivo|dobro|korisno|) (inicijativa|inicijativu|ideja|tema|temu|prilika|
            projekt|program|stvar|zamisao|vijest|vijesti|poziv|potez|sadržaj|posao|radionica|događaj)
            (tema|ideja|program|projekt|sve|radionica) (je|mi je|nam je|) (super|odlična|odličan|zanimljiva|zanimljiv|
            važna|sjajna|jako zanimljiva|vrlo zanimljiva|baš zanimljiva|vrlo aktualna|vrlo važna|jako važna|iznimno
            važna)
            (zvuči|izgleda|djeluje) (mi|nam|kao|) (odlično|super|zanimljivo|sjajno|dobro|fantastično|vrlo zanimljivo|
            jako zanimljivo|primamljivo|jako dobro|vrlo dobro|fora|mrak|genijalno|divno|baš (zanimljivo|dobro|fora)|
            plan|korisno)
            (drago|milo) (mi|nam) je (što|da|čuti|vidjeti) ..
            (jako|baš|vrlo|iznimno) (mi|nam) je drago (što|da|čuti|) ..
            lijepo (od vas|od tebe|što ..|vas je čuti|je čuti ..) | lijepo je (vidjeti|čuti) .. | počašćen*
            (polaskan|polaskana|dirnut|dirnuta) (sam|)
            čast (mi|nam) je (što|da) (ste (me|nas) (pozvali|se sjetili)|..|)
            (nadam|nadamo|nadan) se (da|) (ste|si) (mi|) (dobro|svi dobro|zdravi|zdravo|i vi dobro|svi zdravi i
            veseli)
            nadam se da (će|je) (biti|) (sve (u redu|ok|dobro)|uspješno|dobro proći|sve proći (dobro|u redu)|radionica
            (uspješna|uspjeti|dobro proći)|biti (uspješno|lijepo|zanimljivo|plodno))
            nadam se (uskoro|) (uspješnom|plodnom|ugodnom|skorom|budućoj|daljnjoj|dobroj|uspješnoj|
            razumijevanju) (druženju|susretu|suradnji|)
            nadam se (da|) (ćete|ćemo|ćeš|da) (se|) (razumjeti|uskoro|ubuduće|imati razumijevanja|uživati|uspjeti|
            vidjeti|surađivati|surađivat|dobro provesti|da ne smetam|ne zamjerate) (vidjeti|surađivati|uskoro|)
            nadam se da ne (smeta|smetam|zamjerate|smetamo|kasnim|kasnimo s odgovorom|je prekasno)
            vjerujem da (će|ćete) (biti|) (uspješno|odlično|zanimljivo|razumjeti|super|korisno|plodno|lijepo)
            razumijevanju | pohvale (za|) (inicijativu|organizaciju|)
            (podržavam|podržavamo) (vas|inicijativu|projekt|)
            (ispričavam|ispričavamo|isprika|isprike|oprosti|oprostite|sorry|sori|izvinite|izvini|pardon|oprostite mi|
            žao mi je|izvinjavam|ispričavan|izvinjavamo) (se|<you>|vam se|) (na|zbog|što|za|radi|) (kasnom|
            zakašnjelom|ovako kasnom|dugom|kasnijem|tako kasnom|kašnjenju|kasni|kašnjenja|kašnjenje|kašnjenju s|
            smetnji|smetnje|gnjavaži|čekanju|čekanje|zakašnjeli|kratkom|kratkoći|tipfelerima|greškama|pisanju|dugoj|
            mojoj|ometanju|strci|zabuni) (odgovoru|javljanju|čekanju|odgovor|u odgovoru|s odgovorom|odgovaranju|s
            javljanjem|šutnji|u javljanju|sporosti|s mobitela|)
            (ispričavam|oprosti|oprostite|sorry|ispričavamo|izvinite|žao mi je) (se|<you>|) (što|šta|jer) (<you>|
            ) (tek sad|tek sada|tako kasno|kasno|ovako kasno|kasnim|kasnimo|smetam|tek danas|tek jučer|dosad|nisam|
            nismo|gnjavim|pišem|odgovaram|) (ranije|prije|odmah|vam|ti|se|tek sad|kasno|tako kasno|ovako kasno|) (vam|
            se|ti|) (odgovaram|se javljam|javljam se|s odgovorom|odgovorio|odgovorila|odgovorili|odgovaramo|javio|
            javila|se javio|se javila|javljamo|stigao|stigla|uspio|uspjela|s mobitela|javili|kratko) (odgovoriti|
            javiti|javiti se|ranije|prije|)
            (nisam|nismo) (<you>|se|vam se|ti se|) (ranije|prije|odmah|dosad|do sada|još|) (stigao|stigla|stigli|
            uspio|uspjela|uspjeli|imao kad|imala kad|vidio|vidjela|vidjeli|odgovorio|odgovorila|odgovorili|javio|
            javila|javili|gledao|gledala|otvarao|otvarala|čitao|čitala|primijetio|primijetila) (se|<you>|vam se|
            ranije|prije|) (odgovoriti|javiti|javiti se|poziv|mail|poruku|poštu|mailove|poštu danima|) (ranije|prije|)
            tek (sad|sada|danas|jučer) (vidim|čitam|odgovaram|javljam|stižem odgovoriti|gledam|otvaram|uspijevam
            odgovoriti|se javljam|stignem odgovoriti|sam vidio|sam vidjela|sam pročitao|sam pročitala|uhvatim
            vremena) (mail|poruku|poziv|vaš poziv|poštu|vašu poruku|pozivnicu|)
            (evo|) odgovaram (tek sad|tek sada|kasno|s zakašnjenjem|)
            bolje (ikad|ikada|išta|kasno) nego (nikad|nikada|ništa) | kasnim s odgovorom
            znam da (kasnim|kasno ..) (s odgovorom|)
            (ako|ukoliko|kad|za što god) (vam|ti|) (trebate|trebaš|treba|zatreba|zatrebate|imate|bude potrebno|što
            treba|nešto treba|bilo što treba|bude trebalo|mogu|možemo|išta treba|ustreba) (bilo|išta|nešto|još|kakva|
            kakvih|pitanja|pomoć|ikako|nekako|u čemu|) (što|pitanja|pomoć|informacija|treba|pomoći|još|nešto|od mene|
            od nas|) (javite|slobodno|recite|javi|tu sam|pišite|zovite) (se|javite|recite|pišite|zovite|mi se|)
            (slobodno|molim|svakako) (mi|nam|me|se|) (javite|nazovite|pišite|kontaktirajte|zovite|javi) (se|) (ako|
            ukoliko|kad|za) ..
            (stojim|stojimo) (vam|) (na raspolaganju|i dalje na raspolaganju) (za ..|) | na raspolaganju sam
            ne (ustručavajte|ustručavaj) se .. | puno (pozdrava|vas pozdravljam|te pozdravljam) (svima|)
            tu sam ako .. treba | pozdrav (svima|ekipi|svim ..) | pozdravi (svima|livija|kolege|ekipu|sve|mi|)
            pozdravite (mi|) .. | ljubim vas | ovim (putem|dopisom|mailom|povodom) | ovime
            slijedom (vašeg|navedenog|gore navedenog) (poziva|)
            vezano (uz|za|na) (vaš|vašu|gornji|predmetni|predmetnu|) (poziv|pozivnicu|dopis|radionicu|naslov|upit)
            (u|) (vezi|svezi) (s|sa|vašeg|vaše|) (vašim|vašom|gornjim|predmetnim|gornjom|) (pozivom|radionicom|
            pozivnicom|dopisom|poziva|pozivnice|događanjem)
            nastavno (na|vašem) (vaš|vašem|) (poziv|dopis|mail|pozivu|pozivnicu)
            povodom (vašeg|vaše|) (poziva|pozivnice) | temeljem (vašeg|) poziva
            (što se tiče|glede|po pitanju|u pogledu) (vašeg|vaše|) (poziva|radionice|pozivnice|sudjelovanja|dolaska)
            vaš poziv me (razveselio|obradovao)
            (dolazim|dolazimo) iz (naselja|mjesta|sela|struke|svijeta|sektora|male ..|malog ..|..|)
            (pridružujem|pridružujemo) se (pohvalama|čestitkama|željama|zahvalama)
            sve (ostalo|najbolje|dogovoreno) (dogovorimo|)
            (s|uz) (veseljem|nestrpljenjem|zanimanjem) (iščekujem|čekam|očekujem|pratim|čitam) (vaš rad|vaš projekt|)
            (jako|baš|rado|) (cijenim|cijenimo) (vaš|) (trud|rad|inicijativu|poziv|) | poštujem vaš rad
            razveselili ste me | (divim|divimo) se .. | super (je|su|što|da) .. | ljubazno od vas | kako lijepo
            baš lijepo | baš mi je drago
            (jako|baš|) (me|nas) (raduje|veseli|razveselio|obradovao|obradovala|raduje što) (poziv|vaš poziv|vaša
            poruka|što ..|)
            kako (krasno|lijepo|divno) (od vas|) | eto toliko (od mene|) | toliko od mene | to je to | to bi bilo to
            (oprosti|oprostite|isprike) na (tipfelerima|greškama|hrvatskom|smetnji|latinici|dijalektu|pravopisu)
            pišem (s|sa|iz) (mobitela|moba|posla|tramvaja|busa|vlaka|autobusa|plaže|auta) | šaljem s (mobitela|mob)
            lp svima
            (rado|) (ću|ćemo|bih|bit će (mi|nam) drago) (rado|) (čuti|pročitati|vidjeti|saznati|pogledati|poslušati|
            pratiti) (kasnije|naknadno|) (kako je (bilo|prošlo)|rezultate|zaključke|vaše objave|vaš rad|vaše buduće
            (projekte|aktivnosti)|ishod)
            (čini se|izgleda|mislim|vidim|shvatila sam|shvatio sam) da (vam|ti|) (još|) (sam|nisam) (vam|ti|
            ) (zaboravila|zaboravio|odgovorila|odgovorio|javila|javio|poslala|poslao|zagubila|zagubio|previdjela|
            previdio) (odgovoriti|javiti|potvrditi|odgovor|mail|)
            (molim|molimo) (<you>|) (za|) razumijevanje | hvala na (svemu|razumijevanju)
            ljubazno (vas|) (pozdravljam|molim)
            (ako|ukoliko) (treba|zatreba|bude trebalo|bude potrebno|je potrebno|zatrebate) (<pls>|) (mogu|možemo|
            ) (pripremit ću|pripremit ćemo|pripremiti|donijet ću|donijeti|poslat ću|poslati|pomoći ću|pomoći|pomoć ću|
            pokazat ću|predstavit ću|ispričat ću|prirediti|priredit ću) (..|)
            (ako|ukoliko) (se|) (što|nešto|išta|bilo što|program|vrijeme|termin) (se|) (promijeni|mijenja|izmijeni|
            pomakne|bude promijenjeno|bude novo) (javite|javi|javite mi|javite nam|dojavite|obavijestite me|
            obavijestite nas|recite|molim javite)
            (prošli|zadnji|posljednji) put (..|) (propustila|propustio|propustili|nisam stigla|nisam stigao|nisam
            mogla|nisam mogao) (..|) (sad|sada|ovaj put|ovoga puta|ali sad|ali ovaj put|pa sad) (neću|ne propuštam|
            dolazim|sudjelujem|ću biti|bit ću)
            (malo|pomalo|baš|) (imam tremu|sam nervozna|sam nervozan|me hvata trema|me strah)
            (nikad|nikada|dosad|do sada) (još|) (nisam|nismo) (još|) (koristila|koristio|koristili|bila|bio|bili|
            sudjelovala|sudjelovao|probala|probao|zoomirala|se spajala|se spajao) (zoom|na zoomu|na ovakvom|na
            ovakvoj|na takvom|u ovakvom|u takvom|u ovome) (događanju|radionici|susretu|)
            (taj dan|tada|tad|toga dana|srećom|) (nemam|nemamo) (tada|taj dan|) (nastavu|nastave|sat|sate|satove|
            predavanja|smjenu|dežurstvo|drugih obaveza|drugih obveza|drugih planova|ništa drugo|ništa u planu)
            (bila sam|bio sam|bili smo|sam bila|sam bio) (bolesna|bolestan|bolesni|na bolovanju|na godišnjem|na putu|
            odsutna|odsutan|prehlađena|prehlađen|u gužvi|zatrpana poslom|zatrpan poslom) (prošli tjedan|cijeli tjedan|
            ovih dana|pa tek sad odgovaram|pa kasnim|)
            (ispričavam se|oprostite|oprosti|sorry|isprike|ispričavamo se) (što|na|zbog) (kasnim|kasnom|kasnog|
            zakašnjelom|tek sad|tek sada|zakašnjenja|kašnjenja) (s odgovorom|odgovoru|odgovora|u odgovoru|odgovaram|
            javljam|se javljam|) (bila sam|bio sam|bili smo) (bolesna|bolestan|bolesni|na bolovanju|na godišnjem|na
            putu|odsutna|odsutan)
            (pitat ću|pitaću|pitam|pozvat ću|nagovorit ću|upitat ću) (i|još|) (susjedu|susjeda|prijateljicu|
            prijatelja|kolegicu|kolegu|muža|ženu|suprugu|supruga|sestru|druge)
            (nadam se|nadamo se|vjerujem) (da|kako) (će nas|ćemo|će|nas) (biti|bit|skupiti|skupit|se skupiti|okupiti|
            nas biti|se okupiti) (puno|mnogo|što više|više|lijep broj|dosta|u velikom broju)
            (slavi|obilježava|proslavlja) (..|) (obljetnicu|godišnjicu|rođendan|jubilej)
            (oprostite|ispričavam se|ne zamjerite|oprosti|sorry|isprike) (na|zbog|što|) (pravopisu|pravopisa|kratkoći|
            tipfelerima|tipfelera|greškama|grešaka|pogreškama|kratkom odgovoru|kratko pišem|bez kvačica|nedostatku
            kvačica|što pišem kratko|šturosti) (pišem|tipkam|) (s mobitela|s mobitela u žurbi|jednom rukom|)
            (tipkam|pišem|diktiram|kuckam|odgovaram) (ovo|) (jednom rukom|lijevom rukom|s mobitela|s puta|iz auta|na
            brzinu|bez kvačica|na telefonu|s mobitela u žurbi) (..|)
        """,
        Sense.CLOSING: """
            (s|sa|uz) (osobitim|dužnim|najdubljim|velikim|iskrenim|izrazima|naj|) (poštovanjem|štovanjem|pozdravom|
            srdačnim pozdravom|srdačan pozdrav|srdačne pozdrave|lijep pozdrav|lijepe pozdrave|pozdrav|zahvalnošću|
            poštovanja|pozdravima|srdačnim pozdravima|najboljim željama)
            (srdačan|srdačni|srdačno|lijep|lijepi|lijepe|lip|topli|topao|prijateljski|kolegijalni|veliki|velik|
            najljepši|mnogo|puno|sunčan|sunčani|drag|ugodan|iskren|jedan veliki|kišni|morski|slavonski|zagorski) (vas|
            ) (pozdrav|pozdravi|pozdrave|pozdravljam|pozdrava|vaš|vaša|poz|pozdrav svima) (iz ..|svima|od ..|)
            (pozdrav|pozdravi|pozz|poz|pzd|pozdravčići) (iz|od|s|sa) .. | pozdrav | pozdravi | pozdravlja (vas|te|)
            lp | lpp | l p | lijepi poz | ljp | poz | pozz | pozdravček | pusa | puse | bisous
            srdačno (vaš|vaša|vaši|) | vaš | vaša | vaši | tvoj | tvoja
            (unaprijed|puno|) hvala i (lijep|srdačan|) (pozdrav|lp) | hvala unaprijed (i|) (lijep pozdrav|lp|)
            hvala lp | poslano (s|sa|iz|putem) .. | poslato sa .. | ugodan dan | čujemo se | vidimo se i lp | bok bok
            zbogom | adio | s poš | sp | kind regards | best regards | br | do slušanja | do viđenja | doviđenja
            živjeli | živio | živila
            za (upravu|ravnateljicu|ravnatelja|direktora|gradonačelnika|udrugu|muzej|tim|ustanovu|tvrtku) ..
            s ljubavlju | uz (lijep|lijepe|srdačan|najljepše) (pozdrav|pozdrave|želje) | ostajte (mi|) (dobro|zdravi)
            bog (vas blagoslovio|) | do (skorog|skoroga) (viđenja|susreta|slušanja)
            do tada (lijep pozdrav|pozdrav|srdačno) | veliki pozz
        """,
        Sense.REGRET: """
            (uz|s) (veliko|veliku|najveće|iskreno|osobito|duboko) (žaljenje|žalost) | (uz|s) žaljenjem | uz ispriku
            uz isprike | bojim se (da|) | bojimo se (da|) | bojin se (da|) | na nesreću | prisiljen* sam
            ne mogu reći koliko mi je žao | nažalost | na žalost | nazalost | nažlost
            žao (mi|nam) je (što|ali|jako|) | baš (mi|nam) je žao
            (jako|iskreno|vrlo|baš|stvarno|neizmjerno|silno|zbilja|strašno) (mi|nam) je žao (što|ali|zbog toga|)
            (mi|nam) je (jako|iskreno|vrlo|baš|stvarno|zaista|) žao (što|) | (žalim|žalimo) (što|slučaj|) | avaj
            šteta (što|ali|) | (baš|velika|kakva|jako) šteta
            sa (velikim|iskrenim|) žaljenjem (vas|vam|) (obavještavam|obavještavamo|javljam|moram|javljamo|)
            nažalost (moram|moramo) (<you>|) (javiti|obavijestiti) (da|)
            (ispričavam|ispričavamo) (se|vam se) (ali|što|svima|) | ispričavam | oprosti | oprostite | sorry | sori
            žali bože | isprike | isprika
            (zbog|radi|iz) (osobnih|privatnih|obiteljskih|zdravstvenih|poslovnih|opravdanih|nepredviđenih|objektivnih|
            tehničkih|više razloga|neodgodivih|raznih) (razloga|okolnosti|problema|neprilika)
            na moju (veliku|) žalost | na našu (veliku|) žalost | krivo (mi|nam) je (što|)
            baš (mi|) (je|) (krivo|glupo) | žalibože | ne ljutite se | nemojte zamjeriti | ne zamjerite
        """,
        Sense.AWAY: """
            oporavljam se (od|nakon) (operacije|zahvata|covida|korone|nesreće|bolesti|)
            (na|u) oporavku (sam|nakon operacije|) | (tada|<w>|) se oporavljam (od|nakon) (operacije|zahvata|bolesti)
            (sam|smo|idem|odlazim|otišao sam|otišla sam|uživam|od .. sam) u (mirovini|mirovinu|penziji|penziju)
            <w> (putujem|putujemo|letim|se selim|se ženim|se udajem) | <w> <am> (<n>|) (na|u) <awayp>
            <am> (<n>|) <w> (<n>|) (na|u) <awayp> | (<am>) (<w>|<n>|) (<n>|<w>|) (na|u) <awayp>
            (na|u) <awayp> (<am>|je|) | (izvan|van) (ureda|zemlje|grada|države|zagreba|dometa|hrvatske|mreže)
            odsutan | odsutna | odsutni | odsutnost* | selim | selimo | selidb*
            (putujem|putujemo|putujen|letim|letimo|selim|selimo|krećem|krećemo|vraćam|vraćamo) (se|na|u|za|<w>|na put|
            kući tek|tek|sve do|)
            (vraćam|vraćamo) se (tek|najranije|natrag|) (u|na|do|krajem|početkom|sredinom|s puta|za ..|) (<mon>|tjedan
            dana|jesen|)
            (<am>) (<w>|<n>|) (na|u) <awayp> (sve|) (do|od .. do) (kraja|početka|sredine|) (<mon>|godine|mjeseca|
            tjedna)
            nema me (sve|) do | (kraja|početka|sredine|) (<mon>|godine|mjeseca|tjedna)
            (vratio|vratila|vraća) (sam|) se tek | (<w>|) (putujem|putujemo|putujen)
            (zakazana|zakazan|dogovoren|zakazano) (mi je|je|mi|) (operacija|zahvat|pregled|operaciju|vjenčanje|
            sprovod)
            (imam|imamo|čeka me|idem na|idemo na|moram na) (<w>|) (operaciju|operacija|zahvat|vjenčanje|sprovod|
            pogreb|rodilište|porod|svadbu|kemoterapiju)
            (ženim|udajem|vjenčavam) se | vjenčanje | vjenčanju
            nema me (u uredu|u gradu|u zemlji|doma|<w>|cijeli tjedan|cijeli lipanj|do ..)
            nisam (<w>|) (u uredu|u gradu|u zemlji|doma|tu|u hrvatskoj|kod kuće|dostupan|dostupna)
            (sam|smo|bit ću|ću biti|bit ćemo) (<w>|) (odsutan|odsutna|odsutni|bez interneta|bez signala|nedostupan|
            nedostupna|nedostupni|u avionu|u zraku|na cesti|izvan grada|izvan zemlje|izvan ureda|u karanteni|
            pozitivan|pozitivna|pod narkozom)
            slobodan (je|mi je|imam) dan | bez (interneta|signala|neta)
            (ležim|leži) (<w>|) (u (bolnici|krevetu|gipsu)|s (temperaturom|gripom|vrućicom)) | slomi* | gips*
            liječenj* | (kolektivni|kolektivnom) (godišnji|godišnjem) (odmor|odmoru|) | neradni dan | ne radimo <w>
            na porodu | termin poroda | umirovljen* bez .. | (umro|umrla|preminuo|preminula) (mi|je) .. | dan žalosti
            (dolazi|dolaze|stiže|stižu) (mi|nam) (<w>|) (beba|unuk|unuka) | porod*
            (sin|kći|kćer|kćerka|brat|sestra|nećak|nećakinja|unuk|unuka|kuma|kum|prijateljica|prijatelj) (mi|nam) (se|
            ) (se|) (ženi|udaje|krsti|vjenčava|pričešćuje|krizma|diplomira|maturira)
            (sinu|kćeri|bratu|sestri|unuku|unuci|kumi|kumu) (je|) (vjenčanje|svadba|krštenje|pričest|krizma|promocija|
            sprovod)
            (upravo|baš|točno|) (tada|tad|taj dan) (letim|putujem|vozim|se vraćam) (kući|doma|natrag|s puta|iz
            inozemstva|nazad)
        """,
        Sense.REASON: """
            (sit|sita|siti) (sam|smo) (ekrana|zooma|zoomova|webinara|sastanaka|online ..)
            (otvaramo|otvaram|počinje|kreće) (nam|) (sezonu|sezona|izložbu|festival|terasu|muzej|hotel|kamp|novi
            ..) (..|) | dosta (mi|nam) je (ekrana|zooma|zoomova)
            (naručen|naručena|naručeni) (sam|smo) (<w>|) (na|za|kod) (pretrage|pregled|kontrolu|magnet|ultrazvuk|
            operaciju|zahvat|zubara|liječnika|doktora|fizioterapiju|terapiju)
            (sam|smo) (<w>|) (naručen|naručena|naručeni) (na|za|kod) (pretrage|pregled|kontrolu|magnet|ultrazvuk|
            operaciju|zahvat|zubara|liječnika|doktora|fizioterapiju|terapiju)
            (zakazali|zakazan|zakazano|odredili|stavili) (su mi|mi je|su nam|mi|nam|) (baš|upravo|) (za taj dan|za
            tada|) (<tadj>|) (<thing>|ročište|suđenje|pregled|operaciju) (na sudu|u bolnici|)
            ne mogu (tipkati|pisati|govoriti|pričati|hodati|sjediti|vidjeti|čuti|spavati|raditi)
            ruka (mi|) (je|) u gipsu | noga (mi|) (je|) u gipsu
            (kum|kuma|svjedok|svjedokinja|djever|djeveruša|mladenka|mladoženja) (sam|smo) (na (vjenčanju|svadbi|
            krstitkama|krizmi)|) | (pada|je|održava se) (točno|baš|upravo) (na|tada|tog) (dan|dana|desetog|)
            tek smo (se|) (ponovno|opet|) (otvorili|krenuli|počeli raditi|proradili) | (jedno|samo jedno) računalo
            (troje|dvoje|četvero|petero) djece
            (leđa|koljena|koljeno|artroza|kičma|zdravlje|tlak|srce|godine|reuma|išijas) (me|mi|) (puste|pusti|posluži|
            posluže|dopuste|dopusti)
            nema (tko|ko) (<n>|<w>|) (biti|čuvati|paziti|ostati|stajati|raditi|preuzeti|mijenjati|uskočiti|zamijeniti|
            pričuvati) (s njom|s njim|djecu|klince|dućan|šalter|recepciju|stado|bake|baku|je|ga|me|umjesto mene|
            mjesto mene|za pultom|) | (žena|supruga|kći|nevjesta|snaha|sestra) (mi|nam) (je|) (u devetom mjesecu|pred
            porodom|rađa|ima termin|trudna|porađa se)
            (ostajem|ostajemo) (na šalteru|u pogonu|na poslu|u uredu|u dućanu|u trgovini|za pultom|na recepciji|kraj
            telefona) | u (poslu|poslovima) (do|preko) (grla|glave|ušiju)
            (posla|obveza) (imam|imamo) (do|preko) (grla|glave|ušiju)
            (do grla|preko glave) (sam|smo) u (poslu|poslovima|sezoni)
            (krećem|počinjem) (na|raditi na|s) (novi|novim|novom) (posao|poslom|poslu)
            (sam|smo) u (otkaznom roku|otkazu|stečaju|likvidaciji) | u (otkaznom roku|otkazu) (sam|smo)
            nema (signala|interneta|struje|veze|dometa)
            (dolazi|dolaze|stiže|stižu) (mi|nam) (majstor*|vodoinstalater*|električar*|keramičar*|soboslikar*|
            dimnjačar*|kamion*|dostav*|serviser*|geodet*|rodbina|gosti iz ..|inspektor*) (..|)
            (zauzet|zauzeta|zauzeti|spriječen|spriječena) (sam|smo) (<w>|) (sve|) (do|od|između) (#|podne|podneva|pola
            #|pauze)
            (sam|smo) (<w>|<n>|) (zauzet|zauzeta|zauzeti|spriječen|spriječena|spriječeni) (<w>|) (sve|) (do|od|
            između) (#|podne|podneva|pola #|pauze)
            (nisam|nismo) (<w>|<n>|) <free> (sve|) (do|od|između) (#|podne|podneva|pola #|pauze)
            (ne mogu|ne možemo) (od|između) (#|podne|podneva|pola #|pauze)
            (upao|upala|upalo|iskrsnuo|iskrsnula|iskrslo|iskrsla|iskrsle|zakazan|zakazana|zakazano|zakazali|dogovoren|
            dogovorena|uletio|uletjela|iskočila|iskočio|dodijeljen|dodijelili) (mi|nam|su mi|su nam) (je|su|) (<w>|
            ) (<tadj>|) <thing>
            (obećao|obećala|obećali) (sam|smo|) (se|) (drugdje|negdje drugdje|drugima) | <busyw> | <busy>
            <busy> (do|od) # | <busy> (sve|) do (kraja ..|navečer|kasno|popodne)
            (nam|mi) (<w>|) (dolazi|dolaze|stiže|stižu|počinje|počinju) (<w>|) (<tadj>|) <thing>
            (dolazi|dolaze|stiže|stižu) (mi|nam) (<w>|) (<tadj>|) <thing> | inspekcij* | revizij*
            (drugih|ranije preuzetih|prethodno preuzetih|prethodnih|preuzetih|ranije dogovorenih|poslovnih|nastavnih|
            hitnih|neodgodivih|brojnih|prije preuzetih|već preuzetih|privatnih|obiteljskih|drugih poslovnih|službenih|
            radnih|ranijih|unaprijed dogovorenih|profesionalnih|prijašnjih|već ugovorenih|neodložnih|mnogobrojnih|
            važnih) (obveza|obaveza|sastanaka|poslova|aktivnosti)
            (druge|prethodne|neodgodive|poslovne|obiteljske|ranije preuzete) (obveze|obaveze) | obveza | obveze
            obaveza | obaveze | spriječenost* | sprečenost* | službenog puta | službeni put
            preklapa* (se|mi se|nam se|) | poklapa* (se|mi se|nam se|) | podudara* (se|mi se|) | (u|) koliziji
            kolidira* | pada (mi|nam) (baš|) (u isto vrijeme|istog dana|isti dan|taj dan|na|istovremeno)
            istovremeno (je|imam|imamo) | zatrpan* | pretrpan* | preopterećen*
            (pod|u) (rokom|rokovima|stisci s vremenom|stisci) | rokovi (mi|nam) gore | dežuram | dežuramo | dežurstv*
            (druga|drugoj|prva|jutarnja|jutarnjoj|prvoj|popodnevna) smjen* | inventur* | ispitni rok*
            ispitnih rokova | ispiti | ispita | nastava | nastavu | sjednic* | sednic* | ročišt* | suđenj* | bolestan
            bolesna | bolesni | bolesno | bolest | bolesti | gripa | gripu | korona | covid* | temperatur* | operacij*
            previše posla | gomila posla | drugi sastanak | druge planove | zauzet* | prezauzet* | pokvari* se
            nedostat* (vremena|kadra|ljudi) | (manjka|manjak|nemanja) (vremena|ljudi) | iskrslo | iskrsnulo | iskrsla
            iskrsle | hitan slučaj | nepredviđen* | kolač* za svadbu
            (sprovod|pogreb|krstitke|pričest|krizma|svadba|vjenčanje) (je|nam je|mi je|) | maturanti | diplomski ispit
            obrana (doktorata|diplomskog) | gradilišt* | na sudu | (puna|pune) (radionica|ruke) (posla|)
            imam (dijete|klinca|djecu) (doma|kod kuće) | bolesn* dijete | nemam tko | nemam (kome|s kim) ostaviti ..
            ne mogu ostaviti .. | skupština (nam|) je | (u|na) (školi|poslu|radnom mjestu) sam
            (radim|radimo) (poslijepodne|popodne|drugu smjenu|prvu smjenu|u smjeni|noćnu)
            (nažalost|žao mi je) (radim|radimo)
            (dežuram|dežuramo|dežuran sam|dežurna sam) (na|u) (..|) (maturi|ispitu|ispitima|mature|ispita)
            (državna|državnoj|državne) (matura|maturi|mature)
            (radimo|radim|imamo|imam|provodimo|bit će|čeka nas) (godišnju|veliku|) (inventuru|inventura|reviziju|
            revizija|inspekciju|inspekcija|nadzor|kontrolu) | inventur*
            (primamo|primam|dočekujemo|dočekujem|stižu nam|dolaze nam|imamo) (strane|važne|) (goste|gosti|turiste|
            turisti|grupu|grupa|delegaciju|delegacija) (u|na|) (apartman*|kamp|hotel|opg|imanje|)
            (pripremamo|organiziramo|spremamo|pripremam|organiziram) (<w>|) (dan|dane|proslavu|feštu|festival|sajam|
            smotru|izložbu|priredbu|kamp|natjecanje|fešte) (općine|grada|mjesta|škole|župe|otvorenih vrata|sela|)
            (pokosit|kosit|kopat|brat|orat|sijat|vozit) (..|) (livadu|travu|sijeno|krumpir|masline|grožđe|višnje|
            trešnje|jagode|vinograd)
            (triba|treba|moran|moram) (pokosit|pokositi|kosit|kositi|kopat|brat|brati|sadit|saditi|otić|radit|
            raditi) (..|)
        """,
        Sense.GONE: """
            (više|) (ne radim|ne radi|nisam|nije|nisam zaposlen|nisam zaposlena|nije zaposlen|nije zaposlena|ne vodim|
            ne vodi|ne bavim se) više (ovdje|tu|u (tvrtki|ustanovi|školi|firmi|gradu|muzeju|agenciji|udruzi|komori|
            općini)|kod nas|na (fakultetu|projektu|toj funkciji|tom radnom mjestu)|voditelj|voditeljica|tajnica|
            tajnik|predsjednik|predsjednica|član|članica|zaposlen|zaposlena|dio ..|nadležan|nadležna|ravnatelj|
            ravnateljica|u službi|) (više|)
            (više|) (ne radim|ne radi) (ovdje|tu|kod nas|u (tvrtki|ustanovi|školi|firmi|muzeju|agenciji|
            udruzi)) (više|)
            (ovdje|tamo|tu|) više ne (radim|radi)
            (kriva|pogrešna|kriv|krivi|pogrešan|krivu|pogrešnu) (adresa|osoba|primatelj|mail|broj|adresu|osobu|
            primatelja)
            (otišao|otišla) (je|sam) u (mirovinu|penziju) | umirovljen* | (u|) (mirovini|penziji) sam
            sam u (mirovini|penziji) | (dao|dala) (sam|je) otkaz | promijenio sam posao | promijenila sam posao
            (nisam|niste) (pogodili|prava osoba|adresirali|osoba kojoj) | zabunom (ste|je) | ne poznajem
            (nije|nisam) (to|) (moje|) (u mojoj|) nadležnost* | nije za nas nadležno | ova adresa (se|) (više|) ne
            stečaj* | (napustio|napustila) (sam|je) (tvrtku|ustanovu|školu|firmu|grad|udrugu) | zatvorili smo
            ugasili smo
        """,
        Sense.ASK: """
            (ne da|ne daju) (mi|) se (otvoriti|učitati|skinuti)
            (mi|) se (ne da|ne želi|neće) (otvoriti|učitati|otvorit)
            (me|mi|nam|nas) (svakako|slobodno|<pls>|ipak|) (obavijestite|javite|pošaljite|pozovite|zovite|držite|
            uputite|informirajte|recite|dojavite|obavijesti|pozovi|pošalji) (na|o|i|kad|za|u|ako|<file>|)
            (svakako|slobodno|<pls>|ipak|) (obavijestite|pozovite|zovite|držite|informirajte|obavještavajte|
            uvrstite) (me|nas) (i|svakako|<pls>|) (na|o|i|kad|za|u|ako|ubuduće|dalje|opet|ponovno|drugi put|sljedeći
            put|)
            (molim|molimo|molio bih|molila bih|molili bismo|lijepo molim|zamolila bih|zamolio bih|zamolili bismo|
            molin|mole|ljubazno molim|mogla bih zamoliti|najljepše molim|molila bi|molio bi) (<you>|samo|da|vas da|vas
            samo|vas za|za|još|i|) (samo|da|još|i|) (mi|nam|me|nas|vas|se|) (pošaljete|pošaljite|pošalji|pošaljes|
            dostavite|javite|javi|potvrdite|ponovno|uputite|recite|dostavu|slanje|detalje|ispravite|nazovite|
            promijenite|ispravak|pojasnite|kažete|kazete|odgovor|odgovorite|omogućite|informirajte|obavijestite|
            obavještavajte|proslijedite|pišite|koristite|uvrstite|izmijenite|upišite|izdajte|izdavanje|napišete|
            napišite|povratnu|novu|novi|hitno|vaš|vašu|osigurajte|preusmjerite|adresirajte|držite|savjet|pomoć|
            nazovete|uputu|probajte|pošaljte|šaljite|ubuduće|dodate|navedete|naznačite|sve|zovite|ostavite|kontakt|
            dodatne|dodatnu|termin|više|<file>)
            (možete|mozete|možeš|mozes|biste|bi|bismo|hoćete|hocete|hoćeš|jel|jesu|jel se|jeste|smijem|smijemo|smije|
            mogu|možemo|može|ima|hoće|hoce|je|treba|trebam|trebamo|moze|postoji|trebate|imate|imaju|bude|znate|bi se|
            moram|moramo|dobivamo|dobiva|dobijemo|plaća|ide|vrijedi|računa|šaljete|snima|održava|traje|planira|
            očekuje|mora|dođe|biste se|da|znaš|imaš|sjećate|šta|predviđa|poznajete|mislite) li
            da li | dal | dali | jel | jel se | jel će | je l | jel to | jel (ima|može|treba|moram|mogu|bude) | jeli
            (može|možete|mozete|moze) (mi|nam|<pls>|još|) (<file>|mi poslati|mi reći|netko)
            koliko (dugo|traje|košta|stoji|ljudi|sudionika|je|se|sati|mjesta|nas|će|treba|uopće|minuta|dana)
            (gdje|kada|kad|tko|što|šta|koji|koja|koliko|kakav|kakva|u čemu) (je|bi bilo)
            (kako|gdje|kada|kad|tko|što|šta|sta|kaj|koja|koji|kojem|kojoj|koliko|na kojem|na kojoj|u koliko|o čemu|
            zašto|kojim|čemu|di|odakle|otkud|čime|u kojem|kome|komu|s kim|od koga|preko čega|u koje|na koji) (se|će|
            ce|ću|ćemo|ste|točno|mogu|možemo|trebam|trebamo|jezik*|jeziku|platform*|sati|biste|stoji|moram|moramo|
            traje|treba|ide|početak|počinje|vrijeme|da se|da radim|vam|vodi|organizira|košta|ide|način|programu|mailu|
            uopće|bi|link|sve) (prijaviti|prijavim|spajam|spojim|prijavljujem|sudjelovati|)
            (pošaljite|pošalji|pošaljte|dostavite|javite|javi|recite|reci|nazovite|nazovi|pišite|ispravite|potvrdite|
            pošaljete|dajte|dostavi|proslijedite|šaljite|pojasnite|napišite|obavijestite|odgovorite|uputite|objasnite|
            osigurajte|dodajte) (mi|nam|me|nas|li|ga|ju|to|<pls>|<pls> (mi|nam)|samo|još|sve|i|) (<pls>|ponovno|
            ponovo|još jednom|još|samo|sve|točan|točnu|novi|pristupni|) (<file>|hoće li|koji|gdje|kako|kad|kada|što|
            šta|ako|čim|do|u koliko|na|jel|molim|link|točno)
            (pišite|pisati|javite se|obratite se|obratiti se|proslijedite|pošaljite|možete pisati|zovite|uputite|
            kontaktirajte) (<pls>|ubuduće|direktno|izravno|slobodno|poziv|ga|dopis|) (njoj|njemu|njima|na|kolegi|
            kolegici|gospođi|gospodinu|ravnateljici|ravnatelju|mojoj|mom|našoj|našem|direktno|gđi|g|predsjednici|
            predsjedniku|novom|novoj)
            (trebao|trebala|trebali|trebam|trebamo|treba mi|treba nam|trebat ću|trebat ćemo|trebalo bi (mi|nam)|
            potreban mi je|potrebna mi je|potrebni su nam|potrebna nam je|potreban nam je) (bih|bismo|bi|) (samo|još|
            i|hitno|) (<file>|pomoć|prijevod|prevoditelj*)
            (zanima me|zanima nas|zanimalo me|zanimalo bi (me|nas)|zanimalo nas|zanima|htjela bih|htio bih|želio bih|
            željela bih|volio bih|voljela bih|željeli bismo|htjeli bismo|voljeli bismo|samo me zanima|jedino me
            zanima) (još|samo|i|) (znati|pitati|doznati|hoće li|je li|gdje|kako|koliko|kad|kada|koji|koja|što|šta|ima
            li|mogu li|može li|dobiti|tko|treba li|jel|da li|zašto|u koliko|na kojem|primiti|zamoliti|vidjeti <file>|
            postoji li|snima li)
            imam (jedno|samo jedno|još jedno|i|dva|jednu|par|samo|nekoliko|jedno kratko|) (pitanje|pitanja|molbu|upit|
            prijedlog)
            imamo (jedno|još jedno|dva|jednu|par|) (pitanje|pitanja|molbu|upit|prijedlog) | pitanje (za vas|)
            jedno pitanje | samo pitanje | pitanjce | (jedna|samo jedna|mala|još) molba | molba
            imala bih (pitanje|molbu) | imao bih (pitanje|molbu) | (potvrdu|potvrda) o sudjelovanju
            (čekam|čekamo|očekujem|očekujemo|molim|iščekujem) (još|samo|vaš|vaše|vašu|daljnje|sve|) (link|poveznicu|
            upute|program|detalje|informacije|pristupne podatke)
            (bio|bila|bili) (bih|bismo) (<you>|) (zahvalan|zahvalna|zahvalni)
            (link|privitak|poveznica|prilog|pdf|program|obrazac|stranica|zoom|datoteka|prijavnica) (koji ste poslali|
            mi|se|nam|iz maila|) (mi|nam|se|) (ne|neće) (se|) (otvara|radi|otvoriti|učitava|učita|ide|vidi|otvoriti)
            (ne|neće) (mi|nam|) (se|) (otvara|učitava) (<file>|stranica|obrazac|)
            ne radi (mi|nam|) (<file>|obrazac|stranica)
            (ne mogu|ne uspijevam|ne možemo|nisam uspio|nisam uspjela|ne znam kako|nikako da|ne uspijevamo) (otvoriti|
            pronaći|naći|skinuti|otvorit|nać|preuzeti|pročitati|otvorim|ispuniti|poslati) (<file>|stranicu|datoteku|
            obrazac|prijavnicu|)
            (nisam|nismo) (<you>|još|) (dobio|dobila|dobili|našao|našla|našli|vidio|vidjela|primio|primila|
            primili) (još|nikakav|nikakvu|nigdje|) <file>
            nije (mi|nam|) (još|) (stigao|stigla|stiglo|jasno|poznato) (<file>|ništa|što|kako|gdje|koliko|)
            fali (mi|nam) <file> | nedostaje (mi|nam|) <file> | nema <file> | u (privitku|mailu) nema
            nigdje (ne vidim|ne piše|nema|nisam našao|nisam našla) | ne piše (gdje|kako|kad|koliko|u koliko)
            ne vidim (<file>|gdje|kako|u koliko|kad) | (može|moze) (i|) (snimka|račun|link|program)
            javite (mi|nam|) (<pls>|) (hoće li|je li|jel|ako|gdje|kad|točno)
            (nazovite|nazovi|zovite|kontaktirajte) (me|nas) (<pls>|) (na|kad|oko|sutra|danas|prije)
            povratn* informacij* | predlažem (da|drugi|vam)
            (možemo|mogli) (li|bismo li|bismo) (se čuti|pomaknuti|odgoditi|dogovoriti) | (imate|ima|bude) li
            zar (nije|ne|niste|ćete) | može (li|) pomoć | pomozite
            rado bih (dobio|dobila|vidio|vidjela|pročitao|pročitala|čuo|čula) (<file>|) | (šaljete|snimate) li
            tko ste (vi|) | kako ste (došli|dobili|saznali) | odakle (vam|ti) | otkud (vam|ti)
            obavezno (mi|nam) (javite|pošaljite|javi|pošalji) | imate link
            (stavite|stavi|uključite|dodajte) (i|) (mene|nas|me) (na|u) (mailing listu|listu za|cc|kopiju)
            (bih|bismo) (<adv>|) (volio|voljela|voljeli|htio|htjela|htjeli|želio|željela|željeli) (<adv>|) (dobiti|
            primiti|imati|pogledati|vidjeti|poslušati|pročitati|preuzeti|znati|čuti) (<adv>|) (<file>|)
            (<would>|rado bih|rado bismo) (<adv>|) (dobiti|primiti|imati|pogledati|vidjeti|poslušati|pročitati|
            čuti) <file>
            (zainteresiran|zainteresirana|zainteresirani) (sam|smo|) za (snimku|materijale|zaključke|rezultate|
            prezentacije)
            (volio|voljela|htio|htjela|želio|željela|rado) (bih|bi) (<adv>|) (prezentirati|predstaviti|održati|
            predložiti|izlagati|reći nešto|dobiti)
            (ispravite|promijenite|izmijenite) (mi|) (<pls>|) (ime|adresu|prezime|podatke|mail)
            (ime|prezime) mi (je|se piše) | (krivo|pogrešno) (ste|) (napisano|napisali|ste napisali|upisano|mi piše)
            tražim | savjet | što (predlažete|savjetujete|mislite)
            potvrdite (mi|nam|) (<pls>|) (primitak|prijavu|dolazak|da|) (prijave|)
            (pošaljite|pošalji|dostavite|proslijedite|uputite|dajte|šaljite|javite) (mu|joj|im|njemu|njoj|njima|nam|
            mi) (..|) (link|poveznicu|pristup*|materijal*|podatke|račun|potvrdu|upute|pozivnicu|detalje)
            (link|poveznicu|pristupne podatke|materijale|račun|potvrdu|pozivnicu) (<pls>|mu|joj|im|) (<pls>|
            ) (pošaljite|pošalji|dostavite|proslijedite|šaljite|uputite)
            (ispravite|promijenite|popravite) (<pls>|mi|nam|) (moje|moj|naše|naš|mi|) (ime|prezime|adresu|naziv)
        """,
        Sense.UNSUBSCRIBE: """
            (maknite|makni|maknete|maknit|uklonite|ukloni|uklonit|uklonite|izbrišite|izbrišete|izbriši|brišite|
            obrišite|obrišete|obriši|skinite|skinete|skini|ispišite|ispišete|odjavite|odjavi|briši|isključite|
            isključi|uklanjanje|izbacite|izbaci|brisati|maknuti|skinuti|izbrisati|obrisati|odjaviti) (me|nas|moju|
            našu|moj mail|ovu|moje podatke|naše podatke|moj|naš|ovaj mail|<pls>|već jednom|) (me|nas|e|) (adresu|e
            mail adresu|mail adresu|e mail|mail|<pls>|već jednom|) (s|sa|iz|od|s te) (vašeg|vaše|ove|ovog|te|svih|
            svojih|svoje|dotične|<pls>|) (popisa|liste|lista|baze|mailing liste|adresara|mailing lista|evidencije|
            newslettera|liste primatelja|liste kontakata|imenika|spiska|slanja)
            (molim|molimo|lijepo molim|zahtijevam) (<you>|) (da|) (me|nas) (maknite|makni|maknete|uklonite|izbrišite|
            izbrišete|obrišete|skinete|skinite|ispišite|odjavite|uklonite|obrišite|izbacite)
            (ne želim|ne želimo|nemojte|nemoj|prestanite|prestani|nemojte mi|više ne želim|više ne želimo|molim ne|
            molim nemojte|molim vas nemojte|dosta (mi|nam) (je|)|želim prestati|ne bih htio|ne bih htjela|ne bih više|
            nisam tražio|nisam tražila|prekinite|prestanite više) (mi|nam|više|vas|me|nas|<pls>|s|sa|) (više|mi|nam|
            ubuduće|) (primati|dobivati|dobijati|slati|slanjem|pisati|pišite|javljati|kontaktirati|spamati|gnjaviti|da
            mi šaljete|ovih|vaših|slat|pisat|zatrpavati|uznemiravati|dosađivati) (mi|nam|me|više|) (ovakve|vaše|ovu|
            bilo kakve|vašu|takve|nikakve|ove|ovakvih|takvih|ikakve|) (<mailobj>|) (više|)
            ne (šaljite|pišite|šalji|piši|kontaktirajte) (<pls>|) (mi|nam|me|nas) (<pls>|) (više|ništa|
            ubuduće) (ništa|<mailobj>|ovakve ..|)
            više (mi|nam) (<pls>|) (ništa|) (ne šaljite|nemojte slati|nemojte pisati|ne pišite)
            (odjava|odjavljujem se|odjavljujemo se|odjaviti se|odjavite me|odjaviti) (s|sa|iz|od|) (vaše|vašeg|svih|
            ove|) (liste|popisa|newslettera|mailing liste|vaše liste|obavijesti)
            odjava | odjavite me | odjavi me | ispis s liste | unsubscribe
            (prestanite|dosta|prekinite) (mi|nam|) (više|) (slati|pisati|s) (tim|ovim|) (<mailobj>|mailovima|porukama|
            spamom)
            (zahtijevam|tražim|molim|zahtijevamo|tražimo|molimo) (hitno|trajno|<you>|) (brisanje|uklanjanje) (svojih|
            mojih|moje|naše|moga|mog|naših|svoje) (podataka|adrese|osobnih podataka|maila|e mail adrese|imena)
            (ovo|to) je spam | spamate
            (maknite|skinite|izbrišite|obrišite|uklonite|odjavite) (me|nas) (<pls>|već jednom|)
            (ne želim|nemojte|ne želimo|molim bez) (više|) (vaših|ovih|nikakvih|ikakvih|takvih|) (mailova|poruka|
            obavijesti|pozivnica|newslettera)
            bez (daljnjih|novih) (mailova|poruka)
            (molim|molimo|tražim|tražimo|zahtijevam|zahtijevamo) (<you>|) (hitno|trajno|) (brisanje|uklanjanje|ispis|
            odjavu|skidanje) (..|) (s|sa|iz|moje|mojih|našeg|naše|naših|podataka|adrese)
        """,
        Sense.LATE: """
            (u|oko|tek u|tek oko|od) pola (#|jedan) (uskačem|upadam|dolazim|se spajam|se uključujem|se priključujem|
            stižem|ću se spojiti|ću se uključiti|ću uskočiti) | (uskačem|upadam|stižem|spajam se|uključujem se|
            priključujem se) (u|oko|tek u|tek oko|iza|od) (#|pola #)
            (malo|možda malo|nešto malo|vjerojatno malo) (kasnim|kasnimo|zakasnim)
            (kasnim|kasnimo) (oko|cca|do|nekih) # (minuta|min|)
            (stižem|stižemo|dolazim|dolazimo) (malo|nešto|) (iza|nakon) # (minuta|)
            osim (početka|prvih ..|uvoda|prvog (dijela|sata)|samog početka)
            (nema šanse|nema teorije|nema teoretske šanse|teško) da (<pf>|stignem|stignemo|uspijem|se spojim) (do|
            prije) (#|pola #|podne|pauze) (sati|sata|h|)
            (zakasnit|zakasniti|kasnit|kasniti|kasnim|kasnimo|kasnin|zakasnim|zakasniću|kasniću) (ću|ćemo|) (malo|
            nekoliko|par|oko|otprilike|možda|jedno|cca|najviše|do|barem|desetak|petnaestak|dvadesetak|koju) (#|
            ) (minuta|minute|min|minutu|pola sata|sat|sat vremena|sat i pol|pol sata|sati|sata|)
            (zakasnit|zakasniti|kasnit|kasniti) (ću|ćemo) (# minuta|# min|# sata|pola sata|pol sata|sat vremena|sat i
            pol|sat|na početak|)
            (kasnim|kasnimo|kasnin|zakasnim) (# minuta|# min|pola sata|pol sata|sat vremena|sat|na početak)
            (ću|ćemo) (<w>|) (malo|nekoliko|oko|možda|# minuta|pola sata|sigurno|vjerojatno|nažalost|) (zakasniti|
            kasniti|zakasnit|kasnit) (malo|pola sata|# minuta|# min|sat|sat vremena|desetak minuta|oko ..|)
            (moram|morat ću|moguće je da ću|možda ću) (malo|) (zakasniti|kasniti|zakasnit) (malo|)
            (sa|uz|s) (malim|manjim|blagim|pola sata|sat vremena|# minuta|desetak minuta|malo|) (zakašnjenjem|
            zakašnjenja)
            (malo|nešto|par minuta|pola sata|sat vremena|sat|# minuta|nešto malo) kasnije (se|ću se|) (<pres>|<inf>|)
            kasnije (ću|ćemo) (se|vam se|) <inf>
            (<inf>) (ću|ćemo) (se|vam se|) (malo|nešto|tek|pola sata|sat|sat vremena|# minuta) (kasnije|poslije)
            (<pres>|<inf>|mogu|možemo|moći ću|mogu se|možemo se) (ću|ćemo|) (se|) (<inf>|) (se|) (tek|malo|nešto|
            ) (kasnije|malo kasnije|nakon (pauze|stanke|ručka|prvog dijela|sata|otprilike sat|pola sata|sat vremena|
            sastanka|nastave|posla)|poslije (pauze|stanke|prvog dijela|nastave|sastanka|ručka|posla)|naknadno|u drugom
            dijelu|na drugi dio|u drugoj polovici|u drugom satu|na pola|u toku)
            (tek|samo|jedino) (na|u|za|od) (drugi|drugom|druge|drugog|drugoj|drugu) (dio|dijelu|polovici|polovicu|
            dijela|polovice|sat)
            (nakon|poslije|od) (pauze|stanke|kave) | (na|u|za) (drugi|drugom) (dio|dijelu) | (na|u) drugu polovicu
            u drugoj polovici
            (propustit|propustiti|propuštam|propuštamo|moram propustiti|morat ću propustiti|propustiću|preskočit) (ću|
            ćemo|) (sam|samo|) (uvod|početak|prvi (dio|sat)|uvodni dio|uvodnu riječ|otvaranje|prvih ..|pozdravne
            govore|prvu (temu|polovicu)|samo početak)
            (neću|nećemo|ne mogu|ne možemo|nisam u mogućnosti|neću moći|nećemo moći) (<n>|) (moći|) (biti|doći|stići|
            se priključiti|se uključiti|sudjelovati|prisustvovati|) (<here>|) (na|od|u) (samom|sam|) (početku|početka|
            početak|uvodu|uvod|otvaranju|uvodnom dijelu|prvom dijelu|prvi dio)
            <cant> (<inf>|biti <free>|stići|) (se|točno|baš|) (prije|do) (#|pola #|podne|podneva|pauze|stanke|ručka|
            oko #|cca #) (sati|sata|h|)
            (nije|neće) (me|nas) (biti|) (<here>|) (na početku|prvih ..|u prvom dijelu|prvi sat|prvi dio|prvi .. sata|
            do (#|podne|pauze))
            (nema|neće biti) (me|nas) (na početku|prvih ..|prvi sat|prvi dio|do (#|podne|pauze))
            (neće|nema) (me|nas) biti (na početku|prvih ..|prvi sat|prvi dio|do (#|podne|pauze))
            (zauzet|zauzeta|zauzeti) (sam|smo) (do #|prvi dio|prvih sat vremena) (sati|sata|h|) (ali|a|pa|
            no) (poslije|onda|nakon toga|tada|kasnije)
            tek (nakon|poslije|oko) (pauze|nastave|sastanka|ručka|podneva|posla|predavanja|prvog sata)
            tek (u|oko|iza|poslije|nakon|od) (#|pola #|podne|podneva) (sati|sata|h|)
            (od|poslije|nakon|iza) (#|pola #|podneva) (sati|sata|h|) (nadalje|pa nadalje|na dalje|dalje)
            iza (#|pola #|podne|podneva) (sati|sata|h|)
            (do|na početku|prvi sat|prvi dio|u prvom dijelu|prvih ..) (tada|tad|onda|#|mog dolaska|moga dolaska|) (me|
            će me|uskače|će uskočiti) (mijenja|zamjenjuje|mijenjati|zamjenjivati|zamijeniti|umjesto mene|zamjenjivat|)
            (prvi|uvodni) (dio|sat) (ću|) (propuštam|preskačem|propustiti|preskočiti) | bez (prvog|uvodnog) dijela
            samo ne (prvi|na početku|uvodni) (dio|sat|) | odmah nakon (nastave|posla|sastanka|predavanja)
            (samo|tek) (na|u|za) (drugom|završnom|zadnjem) dijelu | (samo|tek) (na|za) (drugi|završni|zadnji) dio
            tek (nakon|poslije) (pauze|pauze za kavu|stanke|stanke za kavu) (dolazim|se spajam|se priključujem|mogu
            doći|)
            (moram|moramo|ću|morat ću|trebam) (nažalost|) (preskočiti|propustiti|izostaviti) (prvi dio|prvi sat|
            početak|uvod|uvodni dio|otvaranje) | (ovaj put|nažalost|) (preskačem|propuštam) (prvi dio|prvi sat|
            početak|uvod|uvodni dio|otvaranje) | ne (čekajte|očekujte) me (prije|do) #
            ne čekajte me (s početkom|da počnete|počnite bez mene|kasnim|malo ću zakasniti|zakasnit ću)
        """,
        Sense.EARLY: """
            (samo|jedino|samo što|samo da) (u|oko|od) (#|pola #|podne) (imam|imamo|počinje mi|me čeka) (drugi|jedan|
            neki|još jedan|) (sastanak|poziv|sat|nastavu|termin|pregled|zoom|seminar) (..|)
            (s vama|tu|na vezi|slobodan|slobodna) (sam|smo) (samo|) do (#|podne|podneva|pauze)
            (poslije|nakon toga|onda) (otvaram|otvaramo) (butigu|dućan|trgovinu|salon|ured|radionu)
            (u|oko|već u|iza) (#|pola #|pola jedan|podne|jedan|# i pol) (moram|moramo|bježim|bježimo|jurim|idem|trčim|
            ću morati|me čeka|moran) (juriti|trčati|letjeti|bježati|hvatati|loviti|ići|poći|otići|pobjeći|krenuti|
            nestati|po klince|po djecu|po malog|po malu|) (na|po|u|k|kod|do|) (vlak|bus|autobus|trajekt|katamaran|
            avion|djecu|klince|malog|malu|posao|sastanak|zubara|liječnika|vrtić|) (..|)
            (mogu|možemo|moći ću) (biti|ostati|biti s vama|biti tu|sudjelovati) (samo|jedino|tek) (prvi sat|prvih sat
            vremena|prva dva sata|do (#|pola #|podne|podneva|pauze|pola jedan)|na početku|na prvom dijelu|sat vremena|
            sat vrimena)
            samo (prvi sat|prva dva sata|sat vremena) (mogu|možemo) (biti|ostati|)
            (nisam|nismo|neću biti|nećemo biti) (<n>|) <free> (cijelo vrijeme|svo vrijeme|do kraja|cijeli termin|
            čitavo vrijeme|cijelo vrijeme trajanja)
            (u|oko|već u) (#|pola #|podne) (moram|moramo|bježim|idem|odlazim|nestajem|izlazim|se odjavljujem|se moram
            odjaviti|prekidam|me nema|ću (otići|nestati|izaći|morati otići)) (po ..|ići|otići|na|u|dalje|)
            (ću|moram|ćemo|moramo) (nestati|zbrisati|kidnuti|pobjeći|uteći|zbrisat|nestat) (ranije|prije kraja|malo
            ranije|u #|oko #|oko podne|oko podneva)
            osim (zadnjih ..|kraja|zadnjeg (dijela|sata)|završnog dijela|samog kraja)
            (moram|moramo|morat|morati|ću morati|ćemo morati|ću morat|ćemo morat|idem|odlazim|odlazimo|napuštam|
            izlazim|napustit|morat ću|morat ćemo|moran|moraću|trebam|planiram) (ću|ćemo|) (<w>|) (ranije|malo ranije|
            nešto ranije|prije kraja|u pola|prije završetka|malo prije kraja|sat ranije|pola sata ranije) (otići|ići|
            izaći|izać|napustiti|odjaviti se|završiti|se odjaviti|se isključiti|kraja|ić|otić|izići|izlogirati se|
            prekinuti|pobjeći|)
            (otići|ići|izaći|izići|otić|izać|napustiti|isključiti|odjaviti|napustit|isključit|odjavit|odlogirat|
            otićiću) (ću|ćemo|) (se|radionicu|sastanak|) (ranije|malo ranije|nešto ranije|prije kraja|prije završetka|
            nakon (prvog dijela|pauze|sat vremena)|u pola|na pola)
            (ranije|prije kraja|prije završetka|nakon pauze|nakon prvog dijela|malo ranije|nešto ranije|na
            pola) (moram|moramo|ću|ću morati|odlazim|idem|ću se|se moram|ću se morati|izlazim) (otići|ići|izaći|
            morati|isključiti|odjaviti|napustiti|) (otići|ići|)
            (samo|jedino|tek|isključivo) (do|na|za|u|o) (pauze|stanke|prvi|prvom|prvi dio|prvom dijelu|prvoj polovici|
            prvu polovicu|prvi sat|prvih sat|prvih sat vremena|podneva|podne|početku|početak|uvod|uvodni dio|uvodnom
            dijelu|otvaranje|otvaranju|ručka|pola) (dio|dijelu|)
            samo (prvi|prvih) (dio|sat|sat vremena|pola sata|# sata|# minuta|sat i pol)
            (prvi|prvih) (dio|sat|sat vremena|pola sata|# sata) samo | samo (početak|uvod|uvodni dio)
            ostati (samo|) do (pauze|stanke|podneva|podne|pola|ručka)
            (ostajem|ostajemo|ostat ću|ostat ćemo|mogu ostati|možemo ostati|tu sam|mogu biti <here>|slobodna sam|
            slobodan sam|mogu) (samo|najduže|najkasnije|tek|) do (#|pola #|podne|podneva|pauze|stanke) (sati|sata|h|)
            (neću|nećemo|ne mogu|ne možemo|neću moći|nećemo moći|nisam u mogućnosti|nemrem) (<n>|) (moći|) (ostati|
            biti|sudjelovati|prisustvovati|ostat|ostajati|pratiti|) (<here>|) (do|cijelo|cijelu|baš|čitavo|sve|puno|na
            cijeloj|svih) (samog|cijelo|do|) (kraja|vrijeme|vreme|radionicu|radionici|trajanje|sata|četiri sata|kraj)
            ne do kraja | (ne|neću) cijelo vrijeme | do pauze | do stanke | (na|u) prvom dijelu | na prvi dio
            u prvoj polovici
            (propustit|propustiti|propuštam|propuštamo|moram propustiti|morat ću propustiti) (ću|ćemo|) (kraj|
            završetak|zadnji dio|drugi dio|završni dio|zadnjih ..|zaključke|zadnji sat|završnu raspravu|samo kraj)
            (moram|moramo|morat ću|morat ćemo|ću morati|ćemo morati|ću morat|ćemo morat|moran|ja moram) (se|<n>|<w>|
            ) (otići|ići|izaći|izać|napustiti|odjaviti|otić|ić|isključiti|prekinuti|izići|biti gotov|biti gotova|
            bježati) (se|radionicu|) (u|oko|već u|već oko|najkasnije u|najkasnije do|prije|do|točno u) (#|pola #|
            podne|podneva) (sati|sata|h|)
            (odlazim|izlazim|bježim|isključujem se|idem|završavam|prekidam|odjavljujem se) (u|oko|već u|već oko|
            najkasnije u|prije) (#|pola #|podne|podneva) (sati|sata|h|)
            (isključit|odjavit|odspojit|otići|izaći) (ću|ćemo) (se|) (u|oko|već u|već oko|najkasnije u|prije) (#|pola
            #|podne|podneva) (sati|sata|h|)
            (ranij*|prijevremen*) (odlazak|izlazak|odlaska|odlaskom)
            (mogu biti|bit ću|mogu|sudjelujem|ostajem|ostat ću) (s vama|tu|prisutna|prisutan|) (samo|) do (pauze|
            pauze za kavu|stanke|stanke za kavu|kraja prvog dijela) | samo (na|u) (prvom|uvodnom) dijelu
            samo (na|za) (prvi|uvodni) dio
        """,
        Sense.SOME: """
            (s|sa|uz|i|plus|zajedno s|zajedno sa|skupa s|skupa sa|dovodim|povest ću|dovest ću|povesti|vodim|povest
            ćemo|dovodimo) (još|) (nekoliko|nekolicinom|nekolicina|par|više|svojim|mojim|našim|ostalim|cijelim|
            čitavim|grupom|skupinom|ostatkom|ekipom|svojom|našom|mojom|ekipa|svojih|mojih|naših|dio|manjom|cijelom|
            većom|jednom) (mojih|svojih|naših|svojim|svoj|svojom|mojim|našim|našeg|svog|mog|grupom|skupinom|) (kolega|
            kolegica|kolegama|kolegicama|učenika|učenicima|učenicama|studentima|studenata|studente|učenike|timom|tim|
            tima|prijateljima|prijatelja|prijateljicama|suradnicima|suradnika|djelatnicima|djelatnika|razredom|ekipom|
            članovima|članova|volonterima|volontera|obitelji|ljudi|nastavnicima|partnerima|mladih|umirovljenika|
            polaznika|kolektivom|zaposlenika|zaposlenicima|nastavnika|ekipe|saradnicima|razredima|djece|djecom|
            odjelom) (<izorg>|)
            (s|sa) (ekipom|timom|suradnicima|kolegama|kolegicama|učenicima|studentima|razredom|djecom|obitelji|
            društvom|kolektivom|prijateljima|volonterima|članovima) (<izorg>|)
            (nas|naših) (nekoliko|nekolicina|par|više) (<izorg>|) | nekoliko nas | više nas | nas više | par nas
            nas (dvoje|dvije) tri | nas (tri|dvije|troje) (četiri|tri|četvero|do ..)
            u (dvoje|troje|četvero|petero|punom sastavu|većem broju|paru|duetu) | utroje | udvoje
            cijeli (tim|razred|kolektiv|odjel|ured) | cijela (ekipa|firma|obitelj|udruga|škola|katedra|redakcija)
            (svi|mi svi|svi mi) iz (tima|ureda|razreda|odjela|udruge|firme|škole) | moj tim i ja | ekipa i ja
            ja i (moj tim|moja ekipa|ekipa|kolege|moji učenici|moji studenti|moje kolege|kolegice|ostali|društvo|još
            .. ljudi)
            (moji|moje) (učenici|studenti|kolegice|kolege) i ja | i (ostali|ekipa|drugi) (<izorg>|)
            (dolazi|sudjeluje) nas više
            (povest|dovest|poveo|povela) (ću|ćemo|bih) (još|i|) (nekoga|koga|nekog|ljude|ekipu|društvo|
            kolege) (<izorg>|)
        """,
        Sense.INSTEAD: """
            (<inf>|dolazi|sudjeluje|prisustvuje) (će|) (<w>|) u ime (naše|našeg|) <org>
            <org> (će|) (<w>|) (predstavljati|zastupati) | (će|ce) <org> (<w>|) (predstavljati|zastupati)
            (predstavljat|zastupat) će <org>
            (umjesto|namjesto|umisto|umesto|mjesto|u zamjenu za) (mene|nas|moje osobe|moje malenkosti|mene će|mene
            dolazi)
            (u|na) (moje|naše) (ime|mjesto) | u moju zamjenu
            kao (moja|naša|moj|naš) (zamjena|zamjenica|zamjenik|predstavnica|predstavnik)
            u ime (naše|našeg|) (<org>|ravnateljice|ravnatelja|gradonačelnika|gradonačelnice|direktora|direktorice|
            dekana|dekanice|načelnika|načelnice|predsjednika|predsjednice|uprave) (<org>|) (dolazi|sudjeluje|
            prisustvuje|će (<inf>)|<inf> će|bit će (<here>))
            (zamijenit|zamijeniti|mijenja|mijenjat|predstavlja|predstavljat|predstavljati|zastupat|zastupati|zastupa|
            zamjenjuje|zamjenjivat|zamjenjivati|uskočit|uskočiti|uskače|odmijenit|zamijeniće|predstavljaće) (će|ce|
            ) (me|nas|mene|umjesto mene|za mene)
            (će|ce) (me|nas|mene) (<w>|na radionici|tamo|) (mijenjati|zamijeniti|predstavljati|zastupati|zamjenjivati|
            odmijeniti|zamjeniti)
            (predstavlja|predstavljat|zastupa|zastupat) (će|) (<w>|na radionici|) (našu|naš|naše) <org>
            (naš|našu|naše) <org> (..|) (će|) (predstavlja|predstavljat|predstavljati|zastupa|zastupat|zastupati) (će|
            )
            (će|) (<w>|) (predstavljati|zastupati) (našu|naš|naše) <org>
            (me|nas) (<w>|) (mijenja|zamjenjuje|predstavlja|zastupa|odmjenjuje)
            (moja|naša|moj|naš) (zamjena|zamjenica|predstavnica|zamjenik|predstavnik) (na radionici|<w>|) (je|bit će|
            će biti)
            (dolazi|sudjeluje|doći će|sudjelovat će|javit će se|prisustvovat će|bit će) (<w>|) (moja|moj|naša|
            naš) (zamjena|zamjenica|zamjenik|predstavnica|predstavnik)
            (prepuštam|prepustit ću|ustupam|ustupit ću|dajem|predajem) (svoje|moje|) mjesto
            (moje|naše) mjesto (preuzima|će preuzeti|preuzet će|dobiva|zauzima|uzima)
            (šaljem|šaljemo|poslat ću|poslat ćemo|delegiram|delegiramo|imenujem|imenujemo|određujem|određujemo|
            imenovao sam|imenovala sam|imenovali smo|odredili smo|zadužila sam|zadužio sam) (<w>|) (svoju|svog|svoga|
            ) (zamjenu|zamjenika|zamjenicu|predstavnika|predstavnicu)
            (ustanovu|udrugu|tvrtku|školu|grad|općinu|agenciju) će predstavljati
            (će|ce) (ga|ju|je|ih|nju|njega) (<w>|na radionici|tamo|) (mijenjati|zamijeniti|zamjenjivati|zastupati|
            odmijeniti|zamjeniti)
            (zamijenit|zamjenit|mijenjat|zamjenjivat) (će|ce) (ga|ju|je|ih)
        """,
        Sense.STEAD: """
            ja ću (je|ga|ih|nju|njega) (zamijeniti|mijenjati|zastupati|predstavljati|zamijenit|mijenjat)
            dolazim (ja|) umjesto (nje|njega|njih) | (mijenjam|zamjenjujem) (je|ga|ih) (ja|)
            (kao|u svojstvu) (predstavnik|predstavnica|predstavnici|gost|gošća|voditelj|voditeljica|zamjena|zamjenik|
            zamjenica|član|članica|privatna osoba|slušatelj|slušateljica|student|studentica|nastavnica|nastavnik|
            vanjski suradnik|predstavnika|građanin|građanka|umirovljenik|umirovljenica|zainteresirana|zainteresirani|
            promatrač|promatračica|polaznik|polaznica|koordinator|koordinatorica|obrtnik|obrtnica|poduzetnik|
            poduzetnica|predstavnice)
            (u|za) ime (naše|svoje|našeg|svog|cijele|cijelog|) <org> | u svoje ime | u (moje i|ime) .. ime
            (u|) ime (naše|našeg|) (ravnateljice|ravnatelja|uprave|kolektiva|kolega)
            (umjesto|namjesto|umisto|umesto|u zamjenu za) (njega|nje|njih|ravnateljice|ravnatelja|direktora|
            direktorice|kolege|kolegice|šefa|šefice|gradonačelnika|gradonačelnice|predsjednika|predsjednice|načelnika|
            načelnice|dekana|muža|žene|gospodina|gospođe|pročelnika|pročelnice)
            u (njezino|njegovo|njihovo|njeno) (ime|mjesto) | na (njezino|njegovo) mjesto
            ispred (naše|našeg|svoje|) <org>
            (mijenjam|zamjenjujem|predstavljam|zastupam|predstavljat ću|zastupat ću|zamjenjivat ću|mijenjat ću|uskačem
            (za|umjesto)) (<w>|) (<our>|) (<who>|<org>|njega|nju|)
        """,
        Sense.EARLIER: """
            <whichsaid> | <said> (sam|smo|san) (<you>|se|vam se|) (<w>|<before>|) (<thatnot>|)
            (sam|smo) (<you>|se|vam se|) <before> (<you>|) <said> (<thatnot>|)
            <before> (sam|smo|san) (<you>|se|vam se|) (<w>|) <said> (<thatnot>|)
            (nisam|nismo) (<you>|) (rekao|rekla|rekli|mislio|mislila|kazao|kazala|napisao|napisala) da (neću|ne mogu|
            ne dolazim|nećemo|) (<inf>|)
            nije (istina|točno|tačno) da | (ne|to ne) znači da (neću|ne mogu|ne dolazim|nećemo|) (<inf>|)
            (mislili|mislio|mislila|pitali|pitao|pitala|rekli|rekao|rekla|čuli) (ste|si) (da|) (neću|ne mogu|ne
            dolazim|) (<inf>|)
            (moj|naš|onaj|svoj|moje|moju|prethodno|našu) (prethodni|raniji|prošli|prvi|jučerašnji|prijašnji|prošlu|
            prethodnu|raniju|prošlo|potvrdu|otkaz|odbijanje|prijavu|poruku) (mail|odgovor|poruka|otkaz|potvrdu|poruku|
            prijavu|)
            (prvotno|isprva|u početku|prošli tjedan|kako sam već|kao što sam već|kako smo već) (rekao|rekla|najavio|
            najavila|napisao|napisala|napisali|javio|javila|najavili|)
            (trebao|trebala|trebali) (sam|smo) (<w>|) (<inf>|biti <awayp>|ići na <awayp>|imati ..|)
        """,
        Sense.ANEW: """
            (pomaknula|pomaknuo|pomaknuli|otkazala|otkazao|otkazali|odgodila|odgodio|odgodili|prebacila|prebacio|
            zamijenila|zamijenio|preselila|preselio|riješila|riješio) (sam|smo) (je|ga|ih|to|termin|sve|sastanak|
            smjenu|taj sastanak|drugi sastanak|<thing>)
            ipak | ispravak | ispravka | promjena plana | promjena planova | mala promjena (plana|)
            predomislio (sam se|) | predomislila (sam se|) | predomislili smo se
            (situacija|plan|stvari|planovi|okolnosti|raspored) (mi|nam|) (se|su|su se|su mi se) (je|u međuvremenu|
            ) (promijenila|promijenio|promijenile|promijenili|izmijenio|preokrenula) (se|)
            (oslobodio|oslobodila|oslobodilo) (mi|nam) se (termin|dan|)
            (uspio|uspjela|uspjeli) (sam|smo) (se|ipak|) (organizirati|osloboditi|sve pomaknuti|pomaknuti|zamijeniti
            smjenu|dogovoriti|pomaknuti sastanak|prebaciti|)
            (<thing>|put|godišnji|svadba|konferencija|ispit|putovanje|selidba) (mi|nam|) (je|su) (mi|nam|) (otkazan*|
            odgođen*|pomaknut*|prebačen*|propao|propala|propalo|otpao|otpala|otpali)
            (otkazali|odgodili|pomaknuli|prebacili) su (mi|nam|) (<our>|) (<thing>|put|svadbu|let|ispit|)
            (otpao|otpala|otpalo|propao|propala|propalo|pao u vodu) (mi|nam) je (<thing>|put|) | na kraju ipak
            ipak na kraju | na kraju krajeva ipak | zanemarite (moj|prethodni|prošli|moju|ono) ..
            ispostavilo se (da|) | u međuvremenu | ispravljam (se|)
            (povlačim|zaboravite) (ono|što) (sam|smo|što|) .. | novo stanje
        """,
        Sense.OTHER_EVENT: """
            (sljedeći|idući|prošli|neki drugi|budući|sljedeće|sljedeću|iduću|prošlu|prošle|prošloj|drugu|drugoj|
            sljedećoj|idućoj|prošlom|buduće|sljedećem|idućem|sledeći|sledeće|lanjskoj|jesenskoj|jesensku|proljetnoj|
            idućih|sljedećih|nekoj drugoj|nekom drugom|prethodnoj|prethodnom|drugom|nekom sljedećem) (put|puta|godinu|
            godine|godini|radionicu|radionica|radionici|radionice|događaj|događaju|susret|susretu|prilici|prigodu|
            prilikom|prigodom|izdanje|izdanju|seminar|seminaru|skup|skupu|događanja|događanju|webinaru|sastanku|
            druženju|druženje|projekte|projektu|aktivnosti|jesen|konferenciji|konferenciju|ciklusu)
            (zadnji|posljednji|prethodni) put | na jesen | ujesen | dogodine | lani
            (drugi put|drugi puta|neki drugi put|drugom prilikom|nekom drugom prilikom|idući put) (<adv>|) (<adv>|
            ) (<pres>|<inf>|ću <inf>|ćemo <inf>|ću (doći|rado doći)|vidimo se|se vidimo|bit ću <here>|računajte na
            (mene|nas)|računaj na mene|<pf>|se sigurno vidimo|možete računati na mene|ne propuštam)
            (u|do|tek u|na) (rujnu|listopadu|studenom|proljeće|jesen|kolovozu|srpnju|prosincu|siječnju|septembru|
            oktobru|rujna|jeseni|zimu)
            konferencij* | festival* | sajam | sajma | sajmu | izložb* | studijsk* (posjet*|putovanj*) | ljetn* škol*
            promocij* | godišnj* skupštin* | skupštin* | koncert* | tečaj* | edukacij* | ubuduće | predavanje u ..
            kongres* | simpozij* | okrugl* stol* | panel* | dan* otvorenih vrata | maskenbal* | adventu | gala večer*
            budućim (radionicama|događanjima|susretima|aktivnostima|projektima) | buduća (događanja|druženja)
            drugih aktivnosti | (u|na) nastavku (ciklusa|projekta) | nekom budućem ..
            drugom (sastanku|skupu|zoomu|webinaru|događaju|događanju)
            (drugi|jedan drugi) (sastanak|skup|seminar|webinar|događaj|zoom)
            (na|za|s|sa) (vaš|vašeg|) (newsletter|newslettera|bilten|biltena)
        """,
        Sense.ASIDE: """
            tablet | tableta | telefon | telefona | ekran | ekrana | laptopa | wifi
            privit* | prilog | prilogu | priloga | link | linka | linku | linkom | poveznic* | kamer* | mikrofon*
            slušalic* | zvuk | zvuka | zvukom | pdf | datotek* | prezentacij* | snimk* | snima* | lozink*
            zoom (račun|nalog|aplikacij*|link)
            (uključiti|uključit|upaliti|paliti|palit|uključivati|koristiti|uključujem|uključim) (kameru|mikrofon|zvuk|
            video|sliku)
            (neću|ne mogu|nećemo|neću moći|ne možemo|nemrem|možda neću|nemam|ne želim|radije ne bih|nemoguće mi
            je) (uključiti|uključit|upaliti|paliti|palit|uključivati|koristiti|uključivala|uključivao|) (kameru|
            kamere|mikrofon|zvuk|video|sliku|web kameru)
            (neću|ne mogu|nećemo|ne znam|ne bih|neću moći) (puno|mnogo|baš|) (pričati|govoriti|prezentirati|izlagati|
            pričat|aktivno ..)
            (samo|) (ću|) (slušati|slušam) (pasivno|bez ..|)
            (pristupiti|pristupit|uključiti|spojiti|spojit|ući) (kameru|linku|poveznici|mapi|mikrofon|se na (link|
            internet|wifi)|dokumentu|stranici|obrascu)
            (prijaviti|prijavit|registrirati|registrirat) (se|) (preko|putem|na) (obrasca|linka|stranice|obrascu|
            poveznice|stranici|web ..)
            (nisam|nismo) (se|) (nikad|nikada|još|baš|neki|neka|prije|previše) (..|) (zoom|zoomu|zooma|zoomom|vješt*|
            vična|vičan|spretn*|stručnjak|stručnjakinja|tehnički ..|vješta s ..|koristila ..|koristio ..|radila na ..|
            radio na ..)
            (nikad|nikada|još nikad) (nisam|nismo) (<you>|još|) .. (zoom|zoomu|zooma|online|sastanak na zoomu|tako
            nešto|ovako nešto|ništa slično)
            obrazac | obrasca | obrascu | certifikat* | prijevod* | prevod* | parking | program* | laptop* | računal*
            kompjutor* | kompjuter* | komp | kompu | kompa | internet* | wifi* | veza | vezu | vezom | preuzeti
            preuzimanj* | instalir* | registracij* | račun | računa | adres* | faktur* | predračun* | engleski
            engleskog | engleskom | engleskim | rumunjsk* | jezik* | otvoriti | otvara | potvrda | potvrdu | potvrde
            materijal* | mail | maila | mailom | mailu | e mail | mobitel* | tehnik* | tehnologij* | aplikacij*
            bežični | monitor* | skype* | zoom (mi|ne|me) .. | teams* | kotizacij* | inbox* | neželjen* | spam mapa
            (u|iz|među|) (spam|spama|spamu|neželjen*) (folder*|mapi|pošti|poštu|) | folder* | pretinac | pretincu
            naslov* | subject* | naziv* | tipfeler* | pravopis* | čitam | čitati
            (pogledat ću|gledat ću|poslušat ću|pratit ću|pogledat ćemo) (rado|kasnije|naknadno|) (snimku|snimak|
            video) (kasnije|naknadno|)
        """,
        Sense.MOOT: """
            samo (da|nek|neka) (mi|nam|) (net|internet|veza|struja|zoom|komp|laptop|kompjuter|signal|konekcija) (ne|
            izdrži) (padne|pukne|zašteka|nestane|crkne|zablokira|otkaže|)
            (ako|osim ako) (mi|) (net|internet|veza|struja) (ne|) (padne|pukne|zašteka|izdrži)
            ako (nisam|nismo) (vam|) (već|dosad|ranije) <said> | ako (nisam|nismo) <said>
            (ne|neće|neću|ne mogu|ne možemo|nećemo|nisam u mogućnosti|neću moći|nećemo moći) (<n>|) (<pres>|<inf>|
            ) (fizički|u bukurešt|u rumunjsku|u temišvar|autom|avionom|vlakom|u bukurešt fizički|fizički (u|na)
            ..) (<inf>|)
            (ako|ukoliko) (bude|ima|se nađe) (još|) zainteresiranih (članova|kolega|učenika|studenata|djelatnika|
            nastavnika|)
            ne (dolazim|dolazimo|sudjelujem) kao ..
            (nema|nije|bez|neće biti|ne predstavlja|ne vidim|nemam|nemamo) (baš|to|mi|) (nikakvih|nikakav|nikakvog|
            ikakvih|ikakvog|nikakve|ikakve|nikakva|) (problema|problem|frke|brige|beda|prepreka|prepreke|zapreka|
            zapreke|sumnje|dileme|smetnji|muke|veze|važno|bitno|prepreku|razloga za brigu|zime|panike|ljutnje|stresa|
            dvojbe|dvojbi)
            ne (smeta|smeta (mi|nam)|brini|brinite|brinite se|brini se) (<you>|ništa|se|)
            (meni|nama|mi|nam) (ništa|to|) ne smeta
            nije (mi|nam|to|) (to|) (nikakav|baš|ni|) (problem|teško|važno|bitno|žao|gušt nego|prvi put|mrsko|kasno)
            nije valjda
            ništa (me|nas|nam|mi) (ne|neće) (sprječava|sprečava|spriječiti|može spriječiti|sprečavaju|stoji na putu|
            priječi)
            nemam (kameru|kamere|mikrofon|pitanja|primjedbi|primjedbe|ništa protiv|posebnih zahtjeva|zoom|dodatnih
            pitanja|daljnjih pitanja|što dodati|nikakvih zahtjeva|posebnih želja)
            nemamo (kameru|primjedbi|pitanja|ništa protiv|dodatnih pitanja)
            bez (kamere|mikrofona|slike|zvuka|obzira|daljnjeg|žurbe|uvrede|formalnosti|puno riječi|puno priče)
            (ako|ukoliko) (je|ih|ga|) (bude|ima|postoji|bude bilo|budete imali|imate) (snimk*|snimlj*|materijal*|još
            ovakvih|još takvih|još sličnih|sličnih|nekih drugih|još nešto|kakvih|novih|nastavka|ponavljanja|pitanja|
            novosti|ikakvih) (radionica|događanja|događaja|susreta|prilika|aktivnosti|projekata|)
            (ako|ukoliko) (ju|je|ih|ga|to) (bude|ima|bude bilo|budete imali|snimate|snimite|ponovite|budete snimali)
            (ako|ukoliko) (budete|budete li) (opet|ponovno|još|) (organizirali|ponavljali|snimali|radili|imali|
            priređivali|planirali) (..|)
            (ako|ukoliko) (opet|ponovno|se|ju|još|) (ponovite|ponavljate|organizirate|snimate|snimite|snima|ponovi|
            ponavlja|priređujete) (..|)
            (ako|ukoliko|ak|samo ako) (ima|bude|još ima|je|se|smijem|nije|to|vam|mogu|je još|imate|još imate|ima još|
            je to|ste|možete) (još|slobodnih|uopće|mi|već|to|koje|koje slobodno|) (mjesta|mjesto|moguće|u redu|ok|
            okej|može|odgovara|smijem|kasno|problem|prekasno|slažete|dopušteno|slobodno|slobodnog mjesta|slobodnih
            mjesta|volje) (još|)
            ako (mogu|smijem) (tako reći|biti iskrena|biti iskren|primijetiti) | ako se ne varam
            ako (bog da|bude zdravlja|sve bude (u redu|po planu|ok)|bude sve (u redu|po planu|ok)|dragi bog da|nas
            zdravlje posluži|me (pamćenje|sjećanje) ne vara|me primate|me primite|me želite|nije problem|nije teško|
            nikome ne smeta|ne smeta|želite)
            ako (malo|mi|nam|) (zašteka|zapne|pukne|se prekine|nestane (struje|interneta)|veza (pukne|zašteka)|net
            (zašteka|pukne)|mačka ..) (veza|net|internet|zoom|)
            ako je (vjerovati|po mom) .. | kiša ili sunce | ne samo | ne samo ja | ne samo zbog .. | ne samo što
            ne (morate|moraš|treba|trebate|trebaš) (me|nas|mi|nam|) (više|) (podsjećati|nagovarati|zvati|moliti|
            čekati|uvjeravati|dvaput pitati)
            ne (morate|moraš|treba|trebate) (mi|nam|više|) (odgovarati|odgovoriti|odgovarat|ništa|zvati|javljati|
            potvrđivati|brinuti|moliti|slati|se brinuti|dvaput ..)
            neće (me|vas|mi|nam) (vidjeti|biti teško|smetati|spriječiti|pojesti)
            (nećete|nećeš|neće) (me|nas|) (moći|) (me|nas|) (vidjeti|vidit|gledati|čuti)
            bez obzira (na|na to|) (sve|što|) | nemojte se (ljutiti|brinuti) | ne zamjerite (mi|)
            ništa (posebno|strašno|zato|novo|važno) | nemojte zaboraviti .. | bez brige | ne zaboravite (na mene|me|)
            neću (kasniti|zakasniti|zaboraviti|smetati|razočarati|dosađivati|duljiti|odugovlačiti|vas (više|)
            (gnjaviti|zadržavati|daviti|dulje zadržavati)|puno duljiti)
            nećemo (kasniti|zakasniti|zaboraviti|smetati|razočarati)
            (ne|) (nisam|nismo) (odustao|odustala|odustali|zaboravio|zaboravila|zaboravili|otkazao|otkazala|nestao|
            nestala|vas zaboravio|vas zaboravila)
            da ne (duljim|duljimo|gnjavim|bude zabune|zaboravim|pišem puno|smetam|komplicir* ..)
            ne treba (mi|nam) (ništa|prijevod|prevoditelj*|potvrda|račun|pomoć|uputa|posebno ..)
            ne bih (vas|više|) (htio|htjela|) (gnjavio|gnjavila|smetao|smetala|duljio|duljila|zadržavala) | ne žurite
            nema na čemu | nije do vas | nije stvar u vama | ne ljutim se | ne sumnjam (da|u) ..
            nimalo ne sumnjam .. | nije na odmet | nije loše | ne bi bilo loše | nije (loša|loš) .. | nije šala
            neka vas ne brine | ne znam (kako|kad|kada) (da|) (vam|) (se|) (zahvalim|zahvaliti|sam zadnji put ..)
            nemate pojma koliko .. | ne (možete|možeš) ni (zamisliti|misliti) .. | nemam riječi | ne pamtim ..
            nije tajna .. | nema više .. izlike
        """,
        Sense.NOT: """
            ne | neću | necu | nećemo | neće | nisam | nisan | nismo | nije | nisu | nemam | neman | nemamo | nema
            nikad | nikada | nitko | niko | ništa | nijedan | nijedna | nijednog | bez | niti | ni | ne bih | ne bi
            ne bismo | nebih | nemoj* | nećete | nikako | nipošto | nit | nećeš | nigdje | nigde | neč* | nebu | nebum
            nebumo | ne bum | ne bumo | ničim | nikoga | nikog | nikome | nikom | ipak ne | radije ne | bolje ne
            ja ne | mi ne | ne bih hvala | bez mene | bez nas
        """,
        Sense.CAN: """
            mogu | možemo | moći | moć | moren | moremo | morem | mogu li ja | moći ću | moći ćemo | moćiću | kadar
            kadra | (u mogućnosti|u prilici|u stanju) (sam|smo|) | uspijevam | mogao bih | mogla bih | mogli bismo
            bih mogao | bih mogla | bismo mogli
            (sam|smo|bit ću|bit ćemo|ću biti|ćemo biti|biću|bićemo|san) (<w>|) (<adv>|) <free> (<w>|)
            <free> (sam|smo|ću biti|san) (<w>|) | moguće (mi|nam) je | uspjet (ću|ćemo) | uspjeti (ću|ćemo)
            ću (uspjeti|moći) | stići (ću|ćemo) | mogu i ja
            imam (vremena|slobodno|slobodan (termin|dan)|taj dan slobodan) (<w>|)
        """,
        Sense.CANNOT: """
            (mi|nam|meni|nama) (<n>|) (ne|neće) (<n>|) (odgovara|odgovarati|paše|pase|ide|leži|uspijeva)
            (ne uspijevam|ne uspijevamo|ne mogu|ne možemo|neću moći|nećemo moći|nisam uspio|nisam uspjela|nismo
            uspjeli) (nikako|) (uskladiti|posložiti|poklopiti|organizirati) (<our>|) (raspored*|obvez*|obavez*|
            termin*|kalendar*|se|dolazak|slobodan dan|zamjenu)
            (nisam|nismo) (<n>|) (uspio|uspjela|uspjeli) (<n>|) (naći|pronaći|dobiti|osigurati) (zamjenu|slobodan dan|
            slobodno|čuvalicu|nikoga)
            (ne mogu|ne možemo|neću moći) (naći|pronaći|dobiti|osigurati) (zamjenu|slobodan dan|slobodno|čuvalicu|
            nikoga)
            nema (<n>|<w>|) (kapaciteta|mogućnosti|vremena|slobodnih ljudi|dovoljno ljudi|načina) (za|)
            nemamo (dovoljno|) (kapaciteta|ljudi)
            (ne|nikako ne|stvarno ne|ni ja ne|zaista ne|baš ne) (<n>|<w>|) (mogu|možemo|stignem|stignemo|stižem|
            stižemo|stižen|uspijem|uspijemo|uspijevam|uspijevamo|dospijem|dospijevam|dospijevamo|moremo|morem|moren|
            bum mogel|bum mogla)
            nemogu | nemožemo | nemrem | nemremo | nemren | nemoren | nemorem | nemoremo | nemreš | nmg | ne mgu
            nemg
            (neću|nećemo|nebum|nebumo) (<n>|<w>|) (<w>|<n>|) (<you>|) (moći|moć|uspjeti|uspjet|stići|stić|biti u
            mogućnosti|biti u prilici|biti u stanju|moci|mogel|mogla|biti <free>|bit <free>|dospjeti|imati vremena|
            imati kad|imati kada|imati mogućnosti|imati prilike)
            (nisam|nismo|nisan) (<w>|<n>|) (<w>|<n>|) (u mogućnosti|u prilici|u stanju|kadar|kadra|kadri|<free>) (<w>|
            <n>|)
            (nemam|nemamo|neman) (<w>|<n>|) (<w>|<n>|) (nikakve|dovoljno|slobodnog|baš|) (kad|kada|vremena|mogućnosti|
            mogućnost|prilike|priliku|volje|interesa|snage|termina|slobodnih ljudi|ljudi|kapaciteta|živaca|energije|
            vrimena|načina|kadra) (<w>|za|)
            (nije|neće) (mi|nam) (<w>|<n>|) (biti|) (<n>|) (moguće|izvedivo|ostvarivo) | (nije|neće biti) moguće
            nemoguće (mi|nam|) (je|) | ne da mi se | u nemogućnosti (sam|smo|)
            ne bih (<w>|) (mogao|mogla|stigao|stigla) | ne bismo (mogli|stigli) | nisam (<w>|) (mogao|mogla)
            spriječava* (me|nas|) | sprječava* (me|nas|) | sprečava* (me|nas|)
            (ne|neće) (mi|nam) (<n>|<w>|) (ide|ići|odgovara|odgovarati|paše|uspijeva|uspjeti|polazi za rukom|
            stati) (<w>|)
            ne (ide|odgovara|paše|pase|uspijeva) (mi|nam) (<n>|<w>|) (taj|) (termin|datum|vrijeme|dan|) | ne ide
            ne ide nikako | neće (<n>|<w>|) (ići|uspjeti) (<n>|<w>|) | ne (idem|idemo|iden)
            (nema|neće|neće biti) (<w>|<n>|) (me|nas) (<w>|<n>|) (biti|bit|) (<w>|<here>|<n>|)
            (mene|nas) (<w>|<n>|) (nema|neće biti|neće bit) (<w>|<n>|<here>|)
            (sam|smo) (<n>|<w>|) (<w>|<n>|) (zauzet|zauzeta|zauzeti|zauzete|prezauzet|prezauzeta) (<w>|)
            (zauzet|zauzeta|zauzeti|zauzete|prezauzet*) (sam|smo) (<w>|)
            (bit|biti) (ću|ćemo) (<w>|) (zauzet|zauzeta|zauzeti) | zauzet sam | (ne mogu|ne možemo|neću moći) nikako
            ne postoji mogućnost | nema načina | nismo kadri | nije (mi|nam) (<w>|) zgodno
            imam (već|) (popunjen|pun|zauzet) (raspored|termin|dan) | otpada | otpadam | otpadamo
        """,
        Sense.WILL: """
            (spremni|spremna|spreman|voljni|voljna|voljan|raspoloženi|raspoložen|raspoložena|pripravni|pripravan|
            pripravna|sretni|počašćeni|počašćena|počašćen) (smo|sam)
            (smo|sam) (<adv>|) (spremni|spremna|spreman|voljni|voljna|voljan|raspoloženi|raspoložen|raspoložena|
            pripravni|počašćeni|počašćena|počašćen) (i (spremni|voljni|raspoloženi)|)
            (raspoloženi|voljni|sretni) i (spremni|voljni|raspoloženi)
            mi ćemo | ću | cu | ćemo | cemo | namjeravam* | planiram | planiramo | želim | želimo | odlučio sam
            odlučila sam | želin | oću | odlučili smo | kanim | imam namjeru | imamo namjeru | ćemo se | ću se
            rado ću | hoću | hoćemo | bum | bumo | nameravam | pripremam se | čast mi je | veselim se | radujem se
            drago mi je što (ću|mogu) | slobodna sam i | spremna sam | spreman sam | spremni smo | s radošću ću
            voljna sam | voljan sam | voljni smo | odlučila | odlučio
        """,
        Sense.ATTEND: """
            <inf> | (moj|moje|naš|naše|svoj|svoje) (dolazak|sudjelovanje|prisustvo|učešće)
        """,
        Sense.COME: """
            (sam|smo) (<w>|) na (zoomu|vezi|liniji|linku) | na (zoomu|vezi|liniji) (sam|smo)
            (predstavljat|zastupat) ću (je|ga|ih|nju|udrugu|tvrtku|školu|ustanovu) (ja|osobno|)
            odazivam (mu|) se | odazivamo (mu|) se | (prihvaćam|prihvaćamo|prihvatit ću) ga (rado|s veseljem|)
            (s vama|sa vama|s tobom|među vama|na vezi|na liniji) (sam|smo|ću biti|ćemo biti)
            spajam se s vama
            <inf> (ću|ćemo|cu|cemo) (se|vam se|) | (ću|ćemo) (se|vam se|) (<adv>|) <inf> | spajam se | spajamo se
            se spajam | se spajamo | se javljam na (zoom|link) | logiram se | se logiram
            ja ću (je|ga|ih|nju|njega) (zamijeniti|mijenjati|zastupati|predstavljati|zamijenit|mijenjat)
            dolazim (ja|) umjesto (nje|njega|njih) | (mijenjam|zamjenjujem) (je|ga|ih) (ja|) | <pres> | <countme>
            <putme> | prijavljujem (i|) sebe | prijavljujemo (i|) sebe
            (bit|biti|biće|ćemo biti|ću biti|ću bit|bit ću|bit ćemo|biti ću|biti ćemo|biću|bićemo|bum|bumo) (i ja|i
            mi|<w>|<adv>|) (<w>|<adv>|) <here>
            (bit|biti) (ću|ćemo) (i ja|i mi|<w>|<adv>|) (<adv>|<w>|) <here>
            (ću|ćemo) (i ja|i mi|<w>|<adv>|) (<adv>|) (biti|bit) <here>
            <here> (<adv>|) (ću|ćemo) (<adv>|) (biti|bit) | <here> (bit|biti) (ću|ćemo) | sudelovaću | sudjelovaću
            učestvovaću | učestvovaćemo | prisustvovaću | prisustvovaćemo | priključiću | priključićemo | uključiću
            uključićemo | pridružiću | pridružićemo | odazvaću | odazvaćemo | doćiću | nazočiću | sudelovaćemo
            (bum|bumo|bu) (došel|došla|došli|tam|tu|z vama) | dojdem | dojdemo | došel bum
            evo me na (vezi|radionici)
            (uključujem|priključujem|pridružujem|spajam|javljam|logiram) se (na zoom|s mobitela|od kuće|iz ureda|s
            posla)
            (potvrđen|siguran|osiguran) dolazak
            (prijavljen|prijavljena|prijavljeni|registriran|registrirana|upisan|upisana) (sam|smo)
            (sam|smo) (<adv>|već|) (prijavljen|prijavljena|prijavljeni|registriran|registrirana|upisan|upisana)
            (jesam|sam|smo) (<w>|) (na popisu|na listi) | (stižem|stižemo) (<w>|<adv>|) | (ja|mi) (sam|smo) <here>
            (sam|smo) (<w>|) (sigurno|svakako|definitivno) <here> | vidimo se na (<work>) | čujemo se na (<work>)
            (iz|ispred|od) (naše|gospodarske|obrtničke|turističke|) (župe|komore|zajednice|škole|udruge|zadruge|
            knjižnice|općine|tvrtke|firme|ustanove|uprave|županije|gimnazije) (bit ću|bit ću prisutna|bit ću prisutan|
            dolazim|sudjelujem|ću biti) (ja|sama|sam)
            (iz|ispred|od) (našeg|gradskog|etnografskog|) (muzeja|ureda|grada|društva|instituta|centra|obrta|
            sveučilišta|fakulteta|arhiva|kazališta|odjela) (bit ću|dolazim|sudjelujem) (ja|sama|sam)
            (prijavila|prijavio|prijavili) (bih|bi|bismo) (se|) (se|) (na|za) (radionicu|vašu radionicu|susret|
            događanje|sastanak)
            (bit ću|bit ćemo|ću biti) (tada|) (dostupna|dostupan|dostupni|na raspolaganju) (u to vrijeme|u navedeno
            vrijeme)
            (u naznačeno|u navedeno|u dogovoreno|u to) vrijeme (bit ću|bit ćemo|ću biti|sam|smo) (dostupna|dostupan|
            dostupni|na raspolaganju|online|na vezi|na liniji|prisutna|prisutan|spojena|spojen|tu)
            (rado|s veseljem|drage volje) (ću|ćemo) (doprinijeti|pridonijeti|dati svoj doprinos) (radionici|radu
            radionice|susretu|)
            (bit ću|bićemo|bit ćemo) (i|još|) (pitat ću|pozvat ću|nagovorit ću) (i|još|) (susjedu|susjeda|
            prijateljicu|prijatelja|kolegicu|kolegu|muža|ženu|suprugu|supruga|sestru|druge)
            (kažem|kažemo|velim|velimo) da (vašem|na vaš|na|) (pozivu|poziv|vašem pozivu)
            (pratit ću|slušat ću) (vas|radionicu|izlaganja) (uživo|online|od početka|s veseljem)
            (predstavljat ću|predstavljam|predstavljamo|zastupat ću) (našu|naš|svoju|svoj|) (udrugu|tvrtku|općinu|
            muzej|školu|zadrugu|županiju|grad|ustanovu|obrt)
        """,
        Sense.COMES: """
            (da će|će) (<our>|) (udruga|tvrtka|škola|ustanova|knjižnica|zadruga|općina|agencija|komora|zaklada|
            galerija) .. (sudjelovati|prisustvovati|nazočiti|se odazvati)
            (potvrđuje|potvrđuju|najavljuje|najavljuju|prihvaća|prihvaćaju) (svoje|svoj|svoju|ljubazni|vaš|
            ) (sudjelovanje|dolazak|prisutnost|nazočnost|poziv) | (odaziva|odazivaju) se (vašem|ljubaznom|) (pozivu|)
            neće (<w>|<n>|) (moći|stići) | (nitko|niko) neće (<w>|) (moći|stići|doći)
            (<our>|) <who> .. (<adv>|) (bi|bi se|bi vam se) (<adv>|) (<ptc>)
            (<our>|) <who> .. (može|mogla bi|mogao bi|želi|hoće|će) (<adv>|) (uskočiti|se priključiti)
            (će|neće) (na radionici|na sastanku|na webinaru|na zoomu|online|ondje) (sudjelovati|prisustvovati|biti|
            nazočiti|učestvovati) (<here>|)
            <here> (će|ce|neće) (<adv>|) (biti|bit) | (će|ce|neće) (<w>|<adv>|) (biti|bit) (<adv>|) <here>
            (nalazit|nalaziti) će se <here> | dolazi | dolaze | sudjeluje | sudjeluju | prisustvuje | prisustvuju
            nazoči | nazoče | učestvuje | učestvuju | sudeluje
            (će|ce|neće) (<w>|<adv>|nažalost|) (doći|sudjelovati|prisustvovati|nazočiti|učestvovati|biti <here>|moći
            doći|moći sudjelovati|moći prisustvovati|se (<w>|) (priključiti|uključiti|pridružiti|odazvati|pojaviti))
            (doći|sudjelovat|prisustvovat|nazočit|priključit|uključit|pridružit|odazvat|učestvovat|pojavit|
            dolazit) (će|ce) (<w>|<adv>|) (se|vam se|)
            (doćiće|sudelovaće|prisustvovaće|učestvovaće|priključiće|uključiće|pridružiće) (se|)
            bit će (<w>|<adv>|) <here> | priključuje (se|) | uključuje (se|) | pridružuje (se|) | odaziva se | ide
            idu | stiže | stižu | biće <here>
            (može|ne može|mora|neće moći) (<w>|nažalost|ipak|) (doći|sudjelovati|prisustvovati|uskočiti|se
            priključiti|se uključiti|biti <here>)
            (je|su|nije|nisu) (<w>|) (<free>) | dođe | dođu | ne (dolazi|sudjeluje|dolaze|sudjeluju|prisustvuje)
            uskače | uskočit će | preuzima | javit će se na zoom | pristiže
        """,
        Sense.CONFIRM: """
            (izvješćujem|izvješćujemo|izvještavam|izvještavamo|obavještavam|obavještavamo|priopćujem|
            priopćujemo) (<you>|) (da|kako)
            (sretna|sretan|sretni|drago|ponosna|ponosan|ponosni|zadovoljstvo|čast|milo) (sam|smo|mi je|nam je) (što|
            da) (<you>|) (mogu|možemo) (<you>|) (potvrditi|javiti|najaviti|reći)
            (ovim|ovime|ovim putem|službeno|rado|s veseljem|sa zadovoljstvom|s radošću|uredno|i službeno|ja|i ja|
            ) (potvrđujem|potvrđujemo|najavljujem|najavljujemo|potvrđujen|potvrdjujem|potvrdujemo) (<you>|s radošću|sa
            zadovoljstvom|rado|ovim putem|s veseljem|)
            (želim|želimo|mogu|možemo|slobodna sam|slobodan sam|htjela bih|htio bih|željela bih|želio bih|željeli
            bismo|htjeli bismo|rado bih|zadovoljstvo mi je|čast mi je|drago mi je|slobodna|moram|javljam se kako bih|
            javljam se da|pišem da|voljela bih|volio bih|mogu samo|smijem) (<you>|) (samo|ovim putem|i službeno|
            ) (potvrditi|najaviti|potvrdim|potvrdit|potvrdila|potvrdio)
            potvrda (dolaska|sudjelovanja|) | potvrdna | prijavljujem | prijavljujemo | prijava | evo potvrde
            (sa|s|uz) (zadovoljstvom|veseljem|radošću) (potvrđujem|potvrđujemo|prijavljujem|najavljujem) | prijavnica
            (mogu|možemo) (potvrditi|potvrdit|najaviti) | najava | potvrđujemo kako | potvrđujem kako
        """,
        Sense.DECLINE: """
            (propustit|propustiti|preskočit|izostat) (ću|ćemo)
            (ću|ćemo) (<n>|<w>|) (propustit|propustiti|preskočit|preskočiti|izostati|izostat)
            (moram|moramo|prisiljen sam|prisiljena sam|prisiljeni smo|primoran sam|primorana sam|primorani smo|morat
            ću|morat ćemo|ću morati|ćemo morati|ću morat|ćemo morat|morati ću|moraću|moraćemo|valja mi|bit ću
            prisiljen|bit ću prisiljena|bit ćemo prisiljeni|moran|nažalost moram) (<you>|<n>|<w>|ljubazno|sa
            žaljenjem|ga|ju|se|) (<n>|<you>|) (odbiti|odbit|otkazati|otkazat|odustati|odustat|propustiti|propustit|
            izostati|izostat|preskočiti|preskočit|zahvaliti na pozivu|zahvaliti i odbiti|odjaviti|ispričati|povući|
            otkazat|odjavit) (<n>|<w>|) (sve|to|ovo|se|od sudjelovanja|od dolaska|)
            (odbit|odbiti|otkazat|otkazati|izostat|izostati|propustit|propustiti|preskočit|preskočiti|propustiću|
            preskočiću|odjaviti|odjavit|odustati|odustat) (ću|ćemo) (<n>|<w>|) (ovo|to|)
            (ću|ćemo) (<n>|<w>|) (morati|) (<n>|<w>|) (propustiti|preskočiti|izostati|odustati|otkazati|odbiti|
            propustit|preskočit) (ovo|to|)
            preskačem | preskačemo | propuštam | propuštamo | odjavljujem (se|) | odjavljujemo (se|) | izostajem
            izostajemo | odustajem (od|) | odustajemo (od|) | otkazujem | otkazujemo | odbijam | odbijamo
            povlačim se | povlačimo se | zahvaljujem (i|ali) (odbijam|preskačem|propuštam) | otkazati | otkazat
            odbiti | odustati | ispuštam | nažalost otkazujem | propustiti | propustit | preskočiti | izostati
            mimoilazim
        """,
        Sense.WISH: """
            žele | želi | žele li | (bih|bi|bismo) radije (da|) | radije (bih|bismo) (da|) | više bih volio da
            više bih voljela da | <would> | <ptc> (bih|bismo|bi) (se|vam se|) (<adv>|)
            (<adv>|) (bih|bismo|bi) (<adv>|) (se|vam se|) <ptc> | (rado|vrlo rado|jako rado) (bih|bismo|bi)
            (bih|bismo) (rado|vrlo rado|jako rado) | zainteresiran* (sam|smo|)
            (sam|smo) (jako|vrlo|itekako|) zainteresiran* (za|)
            (bilo|bi) (bi|) (mi|nam) (bilo|) (jako|iznimno|vrlo|) (drago|čast|lijepo) | volim doći
            zanima me (radionica|tema|ovo|to|sudjelovanje) | u iskušenju (sam|) | privlači me (tema|) | voljan
            (baš|jako|) me zanima (tema|radionica|ova tema|ovo|) | imam želju | želja mi je | imam interes*
            postoji interes
        """,
        Sense.MISSED: """
            (bih|bismo) (bio|bila|bili) (<adv>|) (se|vam se|) <ptc>
            (bio|bila|bili) (bih|bismo) (<adv>|) (se|vam se|) <ptc>
            (jako|baš|stvarno|iskreno|) (žao|krivo) (mi|nam) (je|) što (ću|ćemo) (<w>|to|ovo|) (propustiti|
            propustit) (radionicu|ovo|to|vas|druženje|susret|ovako ..|)
            (žao|krivo) (mi|nam) je što (propuštam|propuštamo) (to|ovo|radionicu|ovu radionicu|)
            šteta što (ću|ćemo) propustiti | šteta što (propuštam|propuštamo)
            (tako|toliko|baš) (sam|smo) (se|) (željela|želio|željeli|htjela|htio|veselila|veselio) (<inf>|)
            (veselio|veselila|veselili|radovao|radovala|nadao|nadala) (sam|smo) se (ovome|ovom susretu|tome|radionici|
            druženju|dolasku|vašem susretu|)
        """,
        Sense.DOUBT: """
            (<our>|) <who> .. (<adv>|) (bi|bi se|bi vam se) (<adv>|) (<ptc>)
            (<our>|) <who> .. (mogla bi|mogao bi|želi) (<adv>|) (uskočiti|se priključiti) | se nadam (da|)
            se nadamo (da|) | možda | mozda | vjerojatno | vjerovatno | verovatno | vjerovatnoća | najvjerojatnije
            valjda | nadam se | nadamo se | nadan se | mislim | mislin | mislimo | čini se | čini mi se | pokuša*
            nastoj* | eventualno | trebao bih | trebala bih | trebali bismo | po svoj prilici | probat | probati
            potruditi | potrudit | šalim se | zezam | zafrkavam | uvjetno | uslovno | okvirno | načelno
            principijelno | u načelu | u principu | pretpostavljam | upitno | još ne znam | nisam siguran
            nisam sigurna | gotovo (sigurno|siguran|sigurna) | skoro (sigurno|siguran|sigurna) | teoretski | u teoriji
            navodno | otprilike | možda ipak | ako ništa | ak ništa | nesigurn* | upitan | upitna | moguće je da
            moguće da | ima šanse | pokuš* | uz malo sreće | s malo sreće | držite mi (fige|palčeve) | držite fige
            u pričuvi | potencijalno
        """,
        Sense.IF: """
            tko god | tkogod | ko god | ako | ukoliko | pod uvjetom (da|) | uz uvjet (da|) | pod uslovom (da|)
            osim ako | u slučaju (da|) | hoću li | hoćemo li | samo ako | jedino ako | hoće li | ovisno (o|) | bude li
            dozvoli li | dopusti li | ak | kad bi | kada bi | ako samo | zavisno (od|) | dok god | čim | ovisi (o|)
            uspijem li | stignem li | dobijem li | nađem li | ne bude li | ne uspijem li | u protivnom | budem li
            budemo li | nađe li se | pustite li | ako me ne | da li ću | mogu li
        """,
        Sense.BUT: """
            <whichsaid> | ali | no | međutim | medjutim | nego | iako | premda | mada | dok | samo što | jedino što
            s tim da | s time da | makar | s tim što | osim što | al | ipak | unatoč | usprkos | doduše | jedino
            a ipak | uprkos | na žalost ali | uz napomenu da | uz napomenu | s napomenom
        """,
        Sense.BECAUSE: """
            jer | zbog | budući da | budući | pošto | zato što | zato | stoga | pa | tako da
            s obzirom (na to|na|da|) | obzirom (na to|na|da|) | radi | te stoga | zbog čega | naime | uslijed | kako
            buduci | jerbo | jel (sam|smo|imam|radim|imamo) | zbog toga | iz razloga | radi toga | usljed | obzirom
            kad već | kad sam već | zaradi | zbog toga što
        """,
        Sense.AND: """
            i | te | + | & | plus | kao i | ili | odnosno | a | a i | kao i i | i još | te još
        """,
        Sense.ME: """
            ja | ja osobno | potpisani | potpisana | dolje potpisani | dolje potpisana | moja malenkost | mi ćemo
            mi svi | svi mi | i mi | mi (smo|dolazimo|možemo|sudjelujemo|ne možemo|nećemo|nismo) | nas dvije
            nas dvoje | nas troje | (moja|naša|moj|naš|naše|moje) (mala|mali|malo|nova|<orgadj>|) <org>
            mi iz (<org>|..)
        """,
        Sense.YOU: """
            vi | možete | ste | dođite | dođi | ti si | možeš | biste | hoćete | imate | trebate
        """,
        Sense.OTHERS: """
            <who> | <our> (<who>) | <our> <our> <who>
        """,
        Sense.ORG: """
            <orgadj> <org> | <orgadj> <orgadj> <org> | <org>
        """,
        Sense.TITLE: """
            gospodin | gospodina | gospodinu | gospodinom | gospođa | gospođu | gospođe | gospođi | gospođo | gospođom
            gospodine | gđa | gđo | gđu | gđi | gđe | gđom | gđica | gđicu | gdo | gda | gdu | g | gosp | gospon | dr
            dr sc | sc | mr | mr sc | prof | doc | dipl | ing | mag | oec | iur | akad | univ | spec | bacc | dipl ing
            struč | prim | mgr | izv prof | red prof | fra | don | vlč
        """,
        Sense.SEND: """
            (za sudjelovanje|) (je|bit će|) (imenovan|imenovana|određen|određena|delegiran|delegirana|zadužen|
            zadužena|opunomoćen|opunomoćena|ovlašten|ovlaštena|upućen|upućena|izabran|izabrana) (je|)
            (šaljem|šaljemo|poslat ću|poslat ćemo|ću poslati|ćemo poslati|poslati ću|poslaću|poslaćemo|delegiram|
            delegiramo|imenujem|imenujemo|imenovali smo|imenovao sam|imenovala sam|upućujem|upućujemo|određujem|
            određujemo|ovlašćujem|ovlastila sam|ovlastio sam|zadužio sam|zadužila sam|zadužili smo|poslao sam|poslala
            sam|poslali smo|uputit ću|uputit ćemo|uputili smo|odredili smo|odredila sam|odredio sam|delegirali smo|
            delegirala sam|delegirao sam|predlažem da dođe|šaljen|nominiram|nominiramo|namjeravam poslati|mogu
            poslati|možemo poslati|želim poslati|rado ću poslati) (<w>|ali|stoga|onda|zato|)
            predstavljaće | zastupaće | (predstavljat|predstavljati|zastupat|zastupati) (će|ce)
            (će|ce) (predstavljati|zastupati)
            (predstavnik|predstavnica|predstavnikom) (će biti|naše .. bit će|je|bit će|nam je|će nam biti)
            zamolio sam | zamolila sam | zamolili smo | nagovorila sam | nagovorio sam | dogovorila sam s
            dogovorio sam s
        """,
        Sense.BRING: """
            povest ću | povest ćemo | dovodim | dovodimo | dovest ću | dovest ćemo | vodim | vodimo | zajedno (s|sa)
            povešću | dovešću | u društvu | u pratnji | skupa (s|sa|) | uz | s | sa | povesti | dovesti | dolazi i
            sa mnom | sa mnom (će|dolazi|je|dolaze|stiže) (biti|doći|i|) | i sa mnom | (sa|) mnom (će|dolazi)
            prati me | pratit će me | uz mene | pored mene | ću povesti | ćemo povesti | ću dovesti | poveo bih
            povela bih | prijavljujem i | z
        """,
        Sense.PEOPLE: """
            osoba | osobe | osobi | ljudi | sudionika | sudionici | sudionike | mjesta | mjesto | predstavnika | nas
            učesnika | polaznika | kolega | kolegica | članova | duša | glava | komada | stolica
        """,
        Sense.EVENT: """
            (na|u|o|za|od|s|sa|tijekom|po|) (<evadj>|) (<evadj>|) (<evadj>|) <work> (# lipnja|) | online | onlajn
            on line | (na|preko|putem|) (zoom|zooma|zoomu|zoomom) | virtualno | virtuelno | na daljinu
            putem interneta | od početka do kraja | (u|na|) (lokaln*|) atelje* (lokalno* učenja|učenja|) | ecoc sme
            ecoc | sme | projekt* | projektu | sudjelovanje na radionici | do (samog|) kraja
            od prve do zadnje minute | cijelo vrijeme | u cijelosti | učenj* | do zadnje minute
            putem (zooma|videoveze|video veze|video poziva|interneta) | video (veze|pozivom)
            europsk* prijestolnic* (kulture|)
        """,
        Sense.THEN: """
            isti dan | istoga dana | isto jutro | istog jutra
            <busyw> | <w> | desetog | desetoga | deseti | deseti lipnja | desetog lipnja | danom | u navedenom terminu
            taj | tog | tad | tada | (u|) lipnju | u junu | ovog lipnja | na (navedeni|predloženi) termin
            u predviđenom terminu | u dogovoreno vrijeme | ujutro | prijepodne | prije podne | dopodne
            u jutarnjim satima | ovaj termin | tim terminom | za taj (dan|datum|termin)
        """,
        Sense.OTHER_TIME: """
            sutra | jučer | sljedeći (tjedan|mjesec) | idući (tjedan|mjesec) | sljedećeg (tjedna|mjeseca)
            idućeg (tjedna|mjeseca) | sledeće nedelje | sljedeće sedmice | danas | večeras | ovaj tjedan | ovih dana
            drugi (termin|datum|dan) | drugom terminu | neki drugi (dan|termin|datum) | prekosutra | prošli tjedan
            dan (kasnije|ranije|prije|poslije) | krajem (tjedna|mjeseca) | prošlog tjedna | ljetos | jučerašnj*
            sutrašnj* | dan prije | tjedan dana | navečer | popodne | poslijepodne
        """,
        Sense.JOIN: """
            stignem | stignemo | uspijem | uspijemo | dospijem | uhvatim (vremena|)
            (dobijem|dobijemo) (slobodno|slobodan dan|slobodan termin|dopust|odobrenje|dozvolu|zamjenu|slobodne dane)
            (me|nas) (puste|pusti) (s posla|šef|šefica|doma|ranije|)
            (me|nas) (šef|šefica|ravnatelj|ravnateljica) (pusti|puste|oslobodi)
            (nađem|nađemo|pronađem) (zamjenu|čuvalicu|vremena|nekoga ..|način|slobodan termin)
            (budem|budemo) (<free>|mogao|mogla|mogli|imao vremena|imala vremena|imali vremena|u gradu|doma|zdrav|
            zdrava|u mogućnosti|u prilici|živ|živa|tada u ..)
            ozdravim | preživim | se oporavim | se organiziram | se organiziramo
            (mi|nam) (se|) (odobre|odobri|dopuste|dopusti|dozvole|otkažu|otkaže|odgode|odgodi|oslobodi) (se|) (<tadj>|
            ) (<thing>|godišnji|slobodan dan|termin|put|posao|obaveze|obveze|šef|šefica|)
            (obaveze|obveze|posao) (mi|nam) (dopuste|dopusti|dozvole|dozvoli) | nakon | poslije | od | tek
            priključujem se | uključujem se | priključujem | uključujem | spajam se | spajam | javljam se | dolazim
            stižem | stići | stić | doći | uključiti | priključiti | priključit | uključit | spojiti | pridružujem
            pridružiti | slobodna | slobodan | slobodni | počevši od | tek od | tek oko | tek u | tek nakon
            pridružit | uletim | upadam | uskačem
        """,
        Sense.LEAVE: """
            do | prije | odlazim | moram (ići|otići|izaći|izać|prekinuti|završiti|bježati) | otići | otić | izaći
            izać | napustiti | odjaviti se | isključiti se | isključujem se | ostajem | ostati | ostat | ostajemo
            bježim | bježati | završavam | odspojiti | najkasnije do | najkasnije | moram | moramo | napuštam
            izlazim | odspajam se | prekidam | izlogirati se | moran
        """,
        Sense.ONLY: """
            samo | tek | djelomično | dio | dijelom | osim | isključivo | kratko | nakratko | na kratko | skoro
            gotovo | jedva | polovično | umalo | barem | bar | povremeno | na tren | usputno
        """,
        Sense.FILL: """
            u ime svih | svih nas | svih
            (s|sa|preko|na|putem) (<our>|unukina|unukinog|kćerina|sinova|muževa|ženina|) (telefona|telefonu|mobitela|
            mobitelu|laptopa|laptopu|tableta|tabletu|računala|računalu|kompjutera|kompjuteru)
            (o|na temu) (kulturi|kulture|turizmu|turizma|baštini|baštine|poduzetništvu|poduzetništva|prijestolnicama
            kulture|prijestolnici kulture|malom poduzetništvu|obrtu)
            (s|sa|iz|na) (terase|terasi|balkona|balkonu|kuhinje|vrta|vrtu|dnevnog boravka|kauča|fotelje|radionice|
            ureda|knjižnice|dućana|butige|otoka|sela)
            ovi | iste | sav | njegov | njegova | njezin | njezina | njihov | njihova | kojom | kojih | vani | blizu
            ponekad | često | brzo | polako | zatim | potom | veoma | ustvari | dobrovoljno | toplo | usput | dobri
            nov | star | staro | stare | stari | važni | moguć | zadovoljan | zadovoljna | digitalni | digitalno
            mlad | mladi | mlada | mladima | mladih | pravi | prava | stvarni | jasan | jasno | jednostavan | brz
            dug | kratak
            iskustva
            kave | kavom
            kavice | čaja | čajem
            volim | volimo | voli | sviđa | pomažem | učim | učimo
            učiti | slušam | slušamo | pratim | pratimo
            pijem | pijemo | popijem | popiti | skuhati | kuham | skuham | donosim | bake
            djeda | unukin | unukina | unukov | unukova | kćerin | kćerina | sinov | sinova
            sestrin | susjedov | mužev | ženin | preko unukina | terase | terasi | balkona
            balkonu | kuhinje | kuhinji | vrta | vrtu | fotelje
            kauča | žar | žarom | elanom | entuzijazmom | zanimanjem | znatiželjom | oduševljenjem | voljom | istim
            jednoglasno | vijeće odlučilo | izglasano | glasanjem
            obrtnika | obrtnicima | turizma | turizmu | kulture
            kulturi | prijestolnicama | prijestolnici
            poduzetništva | poduzetništvu | zajednici | lokalne | europske | partnera
            partnerima | primjeri dobre prakse | dobra praksa | dobre prakse
            trenutačno | recimo | dakle | primjerom | tehničke | tehnička | potvrdno | mirno | mirne duše
            zaista rado | iz prve | od prve (minute|) | do zadnje minute | od početka do kraja | od a do ž
            napokon | konačno | evo ovako | šalu na stranu | šale na stranu | bez šale | ozbiljno | vala | brate
            brajo | čoveče | čovječe | ljudi moji | dragi moji | bome | bogme | boga mi | majke mi | časna riječ
            čvrsto | punim plućima | punog srca | od srca | iz sveg srca | radoznalo | znatiželjno | znatiželjna
            znatiželjan | radoznala | radoznao | kud svi tu i ja
            ionako | onako i onako | tako i tako | i tako | svejedno | ma što bilo | što god bilo | bilo kako bilo
            sebe | sebi | sobom | konačan | konačni | konačnu | konačna odluka | stara moja | stari moj | brate
            sestro | ljubavi | draga moja | dragi moj | curke | dečki | bogami | vala | vallah | jašta | bome | bogme
            dašta | jakako | k tome | pritom | pri tome | dodatno | naposljetku | na koncu | dapače | svakom prilikom
            bez sumnje | bez dvojbe | sa sobom | nakon svega | ipak ću | eto tako | evo ovako | uostalom | da znaš
            da znate | drugarice | drugari | sve u svemu | uz (najbolju|svu|dobru) volju | pri najboljoj volji
            uz najbolje želje | kapacitet* | opg | opg a | da | može | ok | oke | okej | okay | super | odlično
            savršeno | izvrsno | sjajno | krasno | fino | naravno | dakako | svakako | sigurno | rado | vrlo | jako
            jako rado | vrlo rado | najradije | drage volje | vrlo drage volje | radosno | se | si | ga | je | su | to
            ovo | toga | tome | tim | ta | ova | te | vam | vama | ti | vas | tebe | tebi | na | u | o | za | s | sa
            od | po | pri | kod | iz | k | ka | prema | preko | putem | među | kroz | pred | uz | ispred | mi | me
            nam | nas | mene | meni | nama | mnom | moj | moja | moje | moju | mojeg | mog | moga | mojoj | mojem
            mom | mojim | moji | naš | naša | naše | našu | našeg | našega | našoj | našem | našim | naši | vaš | vaša
            vaše | vašem | vašoj | vašu | vašeg | vašim | tvoj | tvoja | tvoje | tvoju | tvom | svoj | svoja | svoju
            svoje | svojeg | svog | svoga | svojoj | svojem | svom | svojim | svojom | također | takoder | takođe
            takodje | isto | isto tako | baš | bas | još | jos | opet | ponovno | ponovo | iznova | posebno | osobito
            uvijek | uvek | tamo | tu | tam | ondje | onde | ovdje | evo | eto | eno | pa | e | a | ma | daj | no
            dakle | znači | hm | hmm | eee | joj | jooj | haha | hehe | hihi | ha | onda | sada | sad | već | već sad
            odmah | unaprijed | dobro | lijepo | drago | aktivno | pasivno | znatiželjno | sa zanimanjem | interesom
            zanimanjem | objema rukama | tak | zajedničkom | raspravi | razgovoru | razgovorima | razmjeni | iskustava
            iskustva | znanja | tema | teme | temi | temu | mali | mala | malu | male | malih | malom | veliki
            velika | velike | ovakv* | takv* | stvari | prilike
            iz (vlaka|busa|autobusa|auta|tramvaja|dvorišta|vrta|vikendice|hotela|ureda|trgovine|dućana|radione|
            učionice)
            radost* | veselj* | zadovoljstv* | oduševljenj* | užit* | gušt* | čast | iskreno | službeno | ovime | ovim
            ovim putem | ovim dopisom | ovim mailom | osobno | lično | definitivno | apsolutno | stvarno | zaista
            doista | zbilja | uistinu | obavezno | bezuvjetno | sto posto | stopostotno | 100 posto | 100 | 1000 posto
            sto | posto | konačno | napokon | itekako | silno | s (moje|naše) strane
            što se (mene|nas|toga|tiče mene) tiče | što se tiče (mene|nas) | za mene | od mene | za nas | sa srcem
            kako (je|smo|ste) (dogovoreno|traženo|najavljeno|dogovorili|tražili|tražite|zamolili|rekli|pisali|
            predložili|napisali|naveli)
            kao (i|) (uvijek|prošle godine|obično|što sam najavio|što sam najavila|dosad|lani|prošli put|što (ste|smo)
            ..|dogovoreno)
            biti | bit | bude | bih | bi | bismo | sam | smo | san | će | jesam | tim povodom | od srca | odgovor
            uredno | točno | tačno | na vrijeme | javljam | javljamo | javljan | javljam (vam|ti|se|) (da|kako|)
            javljamo (vam|) (da|kako|) | da vam (javim|kažem) (da|)
            (samo|evo|) da (vam|ti|) (javim|javimo|potvrdim|kažem|kažemo|znate|znaš|obavijestim|obavijestimo) (da|
            kako|)
            samo da (znate|znaš|javim|potvrdim) | pišem (vam|ti|) (da|kako bih|u vezi|) | odgovaram (na|vam|)
            (obavještavam|obavještavamo|izvještavam|izvještavamo|obavestavam) (vas|vam|te|) (ovim putem|) (da|kako|)
            (želim|želimo|željela bih|želio bih|željeli bismo|htjela bih|htio bih|slobodna sam|moram|moramo|
            mogu) (vas|vam|ti|)
            (samo|ovim putem|odmah|s radošću|sa zadovoljstvom|rado|) (obavijestiti|javiti|reći|najaviti|izvijestiti|
            kazati|javit) (da|kako|)
            prijava | od kuće | od doma
            iz (ureda|kuće|doma|škole|dnevnog boravka|kreveta|kuhinje|fotelje|knjižnice|firme) | doma | s posla
            sa (svog|svojeg|poslovnog|) (računala|mobitela|laptopa)
            (s|preko) (mobitela|kave|laptopa|tableta|posla|računala|kauča|vikendice)
            uz (kavu|kavicu|čaj|kavicu i kolač) | molim | molin | hvala | svi | sve | svim | svima | svih | zajedno
            skupa | oboje | obje | lokalno | redovito | tako | onako | ovako | glede | vezano | pogledu | vezi | kući
            cijelo | cijeli | cijelu | cijela | čitavo | čitav | punim | puno | jedan | jedna | jedno | jednog | jednu
            ljudi | ljubazan | ljubazni | ljubazno | ljubaznom | srdačno | srdačan | cijenjeni | cijenjenom | kojeg
            koji | koja | koje | koju | kojoj | kojem | što | kako | slobodno | bilo | postoji | imenom | ime | imena
            uživo | sudionik | sudionica | sudionici | sudionike | polaznik | polaznica | polaznici | pravovremeno
            pravodobno | u minutu | minutu | eh | oh | ah | aha | uh | ajme | vau | wow | super duper | mrak | top
            zakon | draga | dragi | drage | dragoj | livija | livia | livijo | ljudi moji | ekipo | dušo | gospodo
            prijatelji moji | ponosno | revno | spremno | optimistično | hrabro | radoznalo | punog srca | puna srca
            u tom slučaju | u svakom slučaju | u svakom pogledu | u svakom smislu | po običaju | kao i obično
            po starom običaju | po planu | bez iznimke | bez greške | bez izuzetka | na sve | za to | zato | baš zato
            upravo | upravo sam | upravo zato | jednostavno | kratko i jasno | ukratko | kratko | ukupno | sveukupno
            međunarodn* | lokaln* | zanimljiv* | koristan | korisno | korisna | važna | važno | važan | sjajan
            izvanredno | fantastično | fenomenalno | dobrodošl* | rade volje | istog trena | iz prve | od prve | prva
            prvi | prve | prvima | među prvima | u prvom redu | u punom sastavu | u punom broju | punom | snagom
            u kompletu | kompletno | kompletan | kompletna | u ponovnom | ponovnom | susretu | imam | imamo | imat ću
            volje | zaključno | termin | datum | dan | dana | danu | jutro | srijede | tjedan | mjesec | mjeseca
            godine | ove | ovoga | ovog | ovaj | ovaj put | ovaj puta | ovog puta | ovoga puta | ovom | taj | toj
            tog | tom | (trebao|trebala) ne | razumije se | jasno | bez frke | bez brige | mirne duše | mirno
            spreman | spremna | spremni | vrlo spremni | voljni | oduševljeno | oduševljena | oduševljen | presretn*
            sretan | sretna | sretni | radostan | radosna | vesel* | počašćena | ponosan | ponosna | potpuno
            u potpunosti | sasvim | skroz | posve | do daljnjeg | odaziv | poziv | pozivu | poziva | pozivom | javno
            usmeno | pismeno | osobni | samom | sama | sami | same | ćemo svi | svaka | svakog | sam sam | sam sama
            trenutka | trenu | unutra | gore | dolje | lijevo | (dr|mr) sc | u ruksaku | tada | tad | u redu
            u redu je | red | glas | javljanje | sigurna | siguran | sigurni | prisutna | ideja | ideju | lijep*
            krasn* | divn* | izvrsn* | odličn* | sjajn* | prekrasn* | ugodn* | zagreb* | split* | splitu | rijek*
            rijeci | osijek* | osjeku | zadar | zadra | zadru | šibenik* | dubrovnik* | varaždin* | pula | pule | puli
            karlovc* | karlovac | slavonsk* | sisak | siska | sisku | vukovar* | vinkovc* | đakov* | požeg*
            bjelovar* | koprivnic* | čakov* | krapin* | kutin* | gospić* | rovinj* | poreč* | pazin* | opatij*
            makarsk* | trogir* | sinj | sinja | sinju | knin* | samobor* | korčul* | hvar* | brač* | cres* | krk
            krka | krku | istr* | dalmacij* | slavonij* | zagorj* | međimurj* | lik* | baranj* | podravin* | hrvatsk*
            sarajev* | mostar* | zenic* | tuzl* | beograd* | novi sad | novog sada | bihać* | travnik* | herceg*
            bosn* | srbij* | petrinj* | ludbreg* | nin | nina | ninu
            (folklornog|plesnog|kazališnog|likovnog|obrtničkog|poduzetničkog|turističkog) (ansambla|društva|centra|
            udruženja|kluba|saveza|vijeća)
            (na|preko|putem) (naznačenoj|poslanoj|dobivenoj|priloženoj|navedenoj|vašoj) (poveznici|adresi|platformi|
            poveznice)
            (u|na|) (naznačeno|navedeno|dogovoreno|predviđeno|najavljeno|spomenuto) (vrijeme|vreme|doba)
            (poduzetnica|poduzetnik|obrtnik|obrtnica|keramičar|keramičarka|lončar|vlasnica obrta|vlasnik obrta|
            turistički vodič|turistička vodičica|opg ovac|iznajmljivač|iznajmljivačica|umirovljenik|umirovljenica|
            etnologinja|etnolog|kustosica|kustos|knjižničarka|knjižničar|volonterka|volonter|novinarka|novinar)
            (zasad|za sad|za sada|trenutačno|trenutno|momentalno)
            (desetog|desetoga|deseti) | opg ovaca | (opg ova|obrtnika|iznajmljivača|poduzetnika|malih poduzetnika|
            vinara|maslinara|pčelara|sirara|lončara|poljoprivrednika)
        """,
        Sense.TOTAL: """
            (prijavite|prijavljujem|prijavljujemo|upišite|zabilježite|registrirajte|prijavite|upišete|da
            prijavite) (<pls>|nas|) # (naših|osobe|osoba|ljudi|sudionika|predstavnika|predstavnike|nas|od nas|iz naše
            <org>|mjesta)
            (dolazi|dolazit će|bit će|sudjeluje|idemo|bit ćemo) nas # (iz <org>|iz ureda|iz obrta|sve skupa|ukupno|)
            (nas|naših) # (iz <org>|iz ureda|iz obrta)
            (sudjelovanje|dolazak|prisustvo|prijavu) # (djelatnika|djelatnica|predstavnika|predstavnica|osobe|osoba|
            zaposlenika|zaposlenica|nastavnika|nastavnica|člana|članova|članica|sudionika|sudionica|ljudi|kolega|
            kolegica|suradnika|suradnica|učenika)
            <put> (slobodno|svakako|<pls>|i|) nas # (osoba|<izorg>|)
            (računajte|računaj|brojite) (na|s) nas # (<izorg>|)
            nas (će|) (dolazi|doći|biti|sudjeluje|sudjelovati|stiže|prijavljuje se) (ukupno|) # (ukupno|<izorg>|)
            (iz|od) (<our>|) <org> (nas|) (dolazi|nas dolazi|će doći|sudjeluje|nas sudjeluje|će nas biti) (ukupno|
            ) # (osoba|nas|ukupno|)
            (bit|biti|ima|doći|doć|dolazit|sudjelovat|prisustvovat|biće) (će|ce|) (nas|nam) (ukupno|sveukupno|točno|
            ) # (ukupno|sveukupno|) (osoba|ljudi|sudionika|<izorg>|) (ukupno|)
            (dolazi|dolaziti će|sudjeluje|stiže|prisustvuje|prijavljuje) nas (ukupno|) # (ukupno|<izorg>|osoba|)
            nas # (ukupno|dolazimo|dolazi|<izorg>|zajedno|će doći|će sudjelovati|će biti|sudjeluje|sudjelujemo|osoba|
            svi|sveukupno|smo|ćemo biti|je|prijavljujem|bi|zajedno)
            nas je (ukupno|) # (ukupno|) | ima nas # | # nas (ukupno|je|dolazi|dolazimo|<izorg>|sveukupno)
            u (sastavu|društvu) nas #
            (dolazimo|sudjelujemo|stižemo|prijavljujemo|prijavljujem|prijavite|upišite|najavljujem|najavljujemo|
            zapišite|rezervirajte|molim|zabilježite|potvrđujem|potvrđujemo|ukupno|ubrojite|računajte na|računajte s|
            trebamo|trebat ćemo|prijavila bih|prijavio bih) (nas|nam|svih|ukupno|sve|za|točno|dolazak|sudjelovanje|
            dolazak za|sudjelovanje za|dolazak ukupno|prisustvo|prisustvo za|svih nas|nas svih|) # (osoba|osobe|ljudi|
            nas|članova|sudionika|mjesta|predstavnika|predstavnice|sudionice|zajedno|djelatnika|zaposlenika|
            nastavnika) (<izorg>|ukupno|zajedno sa mnom|sa mnom|uključujući mene|)
            (ukupno|sveukupno|nas|nas ukupno) (nas|smo|je|nas je|nas je ukupno|) # (osoba|osobe|ljudi|sudionika|)
            # (osoba|osobe|ljudi|sudionika|sudionici|mjesta|mjesto|predstavnika|sudionice) (<izorg>|ukupno|zajedno sa
            mnom|uključujući mene|sa mnom|)
            svih # | sva # | sve # nas | svih nas # | mi # | (bit|biti) ćemo (nas|) # | ja i još # ukupno
        """,
        Sense.EXTRA: """
            (plus|+|i|s|sa|te|uz|dovodim|dovodimo|povest ću|povest ćemo|dovest ću|dovest ćemo|vodim|vodimo|zajedno s|
            zajedno sa|uključujući|kao i|skupa s|skupa sa|u pratnji|sa mnom|sa mnom i|sa mnom (će|dolazi) i|povesti|
            prijavljujem i|ja i) (još|mojih|mojim|svojih|svojim|moje|svoje|naših|i|i još|dodatnih|) # (mojih|mojim|
            svojih|svojim|naših|našim|moje|moja|svoje|druge|drugih|našeg|naše|dodatne|dodatnih|mlada|mlade|mladih|
            drage|vanjska|vanjskih|naša) (kolega|kolege|kolegice|kolegica|kolegama|kolegicama|osobe|osoba|ljudi|
            prijatelja|prijateljice|prijateljica|studenta|studenata|studenti|studentice|studentica|učenika|učenice|
            učenica|učenici|suradnika|suradnice|suradnicima|suradnica|djelatnika|djelatnice|djelatnica|člana|članova|
            članice|članica|nastavnika|nastavnice|nastavnica|partnera|gosta|gostiju|volontera|volonterke|pripravnika|
            pripravnice|radnika|radnice|zaposlenika|zaposlenice|djece|sina|kćeri|unuka|zaposlenih|učiteljice|učitelja|
            profesora|profesorice|odgojiteljice|asistenta|asistentice|prijatelja|susjede|susjeda|umjetnika|obrtnika|
            mentora|saradnika|saradnice|umirovljenika|dame|gospođe|dečka|cure) (<izorg>|)
            (plus|+|i|s|sa|te|uz|dovodim|povest ću|dovest ću|vodim|zajedno s|zajedno sa|uključujući|kao i|skupa s|sa
            mnom|povest ćemo) (još|mojih|mojim|svojih|svojim|moje|svoje|naših|i|i još|) # (kolega|kolege|kolegice|
            kolegica|kolegama|kolegicama|osobe|osoba|ljudi|prijatelja|prijateljice|prijateljica|studenta|studenata|
            studenti|studentice|studentica|učenika|učenice|učenica|učenici|suradnika|suradnice|suradnicima|djelatnika|
            djelatnice|člana|članova|članice|nastavnika|nastavnice|partnera|gosta|gostiju|volontera|volonterke|
            pripravnika|pripravnice|radnika|zaposlenika|zaposlenice|djece|učiteljice|profesora|profesorice|
            odgojiteljice|asistenta|saradnika|njih|druge|umjetnika|obrtnika) (<izorg>|)
            još # (kolega|kolege|kolegice|kolegica|osobe|osoba|ljudi|suradnika|suradnice|djelatnika|njih|člana|
            članova|prijatelja|studenta|studentice|studenata|učenika|nastavnika|<izorg>)
            (ja|mi) (plus|+|i|i još) (još|) # (kolega|kolege|kolegice|osobe|) | + # | plus # | i (još|) (njih|) #
            njih # | moje # (kolege|kolegice|prijateljice|suradnice|studentice|kćeri)
            # (moja|moje|naša|naše) (kolege|kolegice|suradnika|suradnice|studenta|studentice|djelatnika)
        """,
        Sense.DAY: """
            (na|za|dana|do|za dan|dan|) # (tog|toga) | # (og|ga|ti|tog) | (dana|za) #
            #og | #oga
        """,
        Sense.CLOCK: """
            (u|oko|tek oko|tek u|negdje oko|otprilike u|točno u|cca u|iza) # (sati|sata|sat|h|ujutro|i pol|i po|i
            trideset|i petnaest|ipo)
            # (sati|sata|h) | (u|oko) (pola|pol) # | (u|oko|iza) # | # (i pol|ujutro|prijepodne)
        """,
        Sense.NOON: "(u|oko|do|iza|prije|) (podne|podneva)",
    },
)
