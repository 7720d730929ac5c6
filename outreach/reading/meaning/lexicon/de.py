"""German, as written in Germany, Austria, Switzerland, South Tyrol and Transylvania."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="de",
    spellings={"ä": "ae", "ö": "oe", "ü": "ue"},
    months=(
        "januar jan jänner jaenner | februar feb feber | märz maerz mrz | april apr | mai | juni jun juno | juli jul | "
        "august aug | september sept sep | oktober okt | november nov | dezember dez"
    ),
    weekdays=(
        "montag montags montagvormittag mo | dienstag dienstagvormittag | mittwoch mittwochs mittwochvormittag "
        "mittwochmorgen | donnerstag donnerstagvormittag | freitag freitagvormittag | samstag sonnabend | sonntag"
    ),
    strangers="""
        gedanken | teilnehmer | teilgenommen | eingeladen | ansage | zuschauen | bekommen | entgehen | verkommen
        konnten | gekommen
            ansehen | anschauen
    """,
    numbers={
        "zwei": 2,
        "zwo": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "fuenf": 5,
        "zwoelf": 12,
        "zweit": 2,
        "dritt": 3,
        "viert": 4,
        "fünft": 5,
        "fuenft": 5,
        "sechst": 6,
        "siebt": 7,
        "neunt": 9,
        "zehnt": 10,
        "fünfzehn": 15,
        "zwanzig": 20,
        "zehnten": 10,
        "zehnter": 10,
        "zweien": 2,
        "dreien": 3,
        "vieren": 4,
    },
    groups={
        "joy": """
            (sehr|wirklich|herzlich|unheimlich|nur zu|) (gern|gerne)
            (mit|) (großer|grosser|größter|groesster|viel|größtem|) (freude|vergnügen|interesse|begeisterung|
            spannung)
            mit dem größten vergnügen | (sehr|) (erfreut|geehrt|gespannt|neugierig) | herzlich | von herzen
            liebend gern | liebend gerne | freudig | begeistert
        """,
        "sure": """
            sicher | (ganz|hundertprozentig|100 prozentig|absolut|todsicher|) sicher | sicherlich | natürlich
            selbstverständlich | selbstredend | bestimmt | gewiss
            (auf|in) (jeden|jedem|alle|allen) (fall|fälle|faelle|fällen) | unbedingt | definitiv | absolut | klar
            na klar | logo | sowieso | eh | freilich | zweifellos | ohne zweifel | garantiert | fix | verbindlich
            fest
        """,
        "our": """
            organisation | einrichtung | firma | betrieb | unternehmen | verein | verband | stiftung | gemeinde
            schule | universität | hochschule | fachhochschule | büro | abteilung
            team | vorstand | amt | referat | institut | zentrum | museum | bibliothek | stadt | stadtverwaltung
            landkreis | kammer | handwerkskammer | handelskammer | genossenschaft | haus
            werkstatt | laden | praxis | gruppe | gesellschaft | kanzlei | fakultät | rathaus | agentur | akademie
            fraktion | behörde | geschäftsleitung | landesverband | kulturamt | volkshochschule | gmbh | ag
            wirtschaftsförderung | handwerk
        """,
        "event": """
            veranstaltung* | workshop* | webinar | treffen | online treffen | onlinetreffen | sitzung | termin
            termins | event | online workshop | online veranstaltung | onlineveranstaltung | onlineworkshop
            videokonferenz
            zoom meeting | zoom | zoomsitzung | meeting | einladung | vormittag | programm | werkstatttreffen
            werkstattgespräch | projekt | ateliers | seminar
        """,
        "person": """
            kollege* | kollegin* | mitarbeiter* | mitarbeitend* | direktor* | leiter* | geschäftsführer*
            geschaeftsfuehrer* | vorsitzend* | kassier* | kassenwart* | sekretär* | assistent* | praktikant*
            volontär* | azubi* | lehrling*
            compagnon | geschäftspartner* | partner | partnerin | mann | ehemann | gatte | gattin | frau | ehefrau
            sohn | tochter | bruder | schwester | vater | mutter | freund* | nachbar* | er | sie | jemand
            jemanden | chef | chefin | vorgesetzt* | bürgermeister* | stadtrat | stadträtin
            student* | studierend* | schüler* | mitglied* | kinder | kind | neffe | nichte | schwiegersohn
            schwiegertochter | vertreter* | stellvertret* | vertretung | koordinator* | projektleiter*
            ehrenamtliche* | nachfolger* | vorstandsmitglied* | ihn | ihm | beide | andere | wer | referent*
            bekannte* | dame | herr | leute | jungs | mädels
        """,
        "away": """
            (im|auf|in|habe|hab|haben|an dem tag|) (urlaub|ferien|elternzeit|mutterschutz|mutterschaftsurlaub|
            elternkarenz|karenz|bildungsurlaub|jahresurlaub|kur|reha|krankenhaus|spital|quarantäne|betriebsurlaub|
            betriebsferien|dienstreise|geschäftsreise)
            (im|ins) ausland | verreist | auf (reisen|dienstreise|geschäftsreise|montage|fortbildung|lehrgang|tournee|
            exkursion) | (nicht|nimmer) (im haus|im büro|in der stadt|im lande|im land|erreichbar|verfügbar|da|vor
            ort|in der gegend) | abwesend | außer haus | ausser haus | krankgeschrieben | krank geschrieben
            (liege|lieg|bin) .. krank | im krankenstand | unterwegs | ortsabwesend | ohne (internet|empfang|netz)
            in kurzarbeit
        """,
        "doubt": """
            vielleicht | eventuell | evtl | möglicherweise | womöglich | wahrscheinlich | vermutlich
            voraussichtlich | hoffentlich | unsicher | ungewiss | fraglich
        """,
        "comes": """
            kommt | nimmt .. teil | nimmt teil | macht mit | schaltet sich .. (zu|dazu|ein) | ist .. dabei
            ist dabei | wird .. (teilnehmen|dabei sein|kommen|anwesend sein|mitmachen|zugegen sein|sich zuschalten|
            sich einwählen) | teilnehmen (wird|werden|kann)
            wählt sich .. ein | loggt sich .. ein | hört .. zu | kommen (wird|werden) | dabei sein (wird|werden)
            hört zu | stößt .. dazu | schaut vorbei | erscheint
        """,
        "comesnot": """
            (nimmt|macht|kommt|ist) (leider|daher|deshalb|diesmal|dieses mal|jedoch|) (nicht|nicht mehr) (teil|mit|
            dabei|anwesend|) | (wird|kann) (leider|daher|diesmal|jedoch|) (nicht) (teilnehmen|kommen|dabei sein|
            mitmachen|anwesend sein)
        """,
        "list": """
            verteiler | mailverteiler | e mail verteiler | verteilerliste | mailingliste | liste | adressliste
            datenbank | kartei | newsletter | adressverteiler | empfängerliste | einladungsliste | datenbestand
            system | adressbuch
        """,
        "leave": """
            weg | los | gehen | raus | aufhören | aussteigen | ausklinken | fort | aufbrechen | verabschieden
            ausloggen | abhauen | verlassen | auflegen | schluss machen
        """,
        "annew": """
            (jetzt|nun|inzwischen|mittlerweile|) (klappt|geht|passt) (es|das) (jetzt|nun|bei mir|bei uns|) doch (noch|
            ) | (es|das) (klappt|geht|passt) (jetzt|nun|bei mir|bei uns|) doch (noch|)
            (jetzt|nun) (klappt|geht|passt) (es|das|) (doch|)
            (kann|können|bin|sind|komme|kommen|schaffe|nehme) (ich|wir|es|) (jetzt|nun|es|) doch (noch|) (teilnehmen|
            dabei|dabei sein|kommen|teil)
        """,
        "busy": """
            (einen|ein|eine|bereits einen|schon einen|bereits eine|schon eine|bereits|schon|parallel eine|parallel
            einen|zeitgleich eine|zeitgleich einen|einer|einem|leider|) (anderen|andere|anderer|anderes|anderweitigen|
            wichtigen|wichtige|festen|parallelen) (termin|termine|sitzung|besprechung|verpflichtung*|veranstaltung|
            tagung) | (bereits|schon) (einen|eine) (termin|sitzung|besprechung|verpflichtung|veranstaltung)
            (schon|bereits) (etwas|was) (anderes|) vor | anderweitig (verplant|gebunden|verpflichtet|eingebunden|
            beschäftigt) | andere verpflichtungen | anderen verpflichtungen
            (bin|sind) (ich|wir|) (da|schon|leider|bereits|an dem tag|leider schon|) (ausgebucht|verplant|verbucht|
            eingeteilt) | (muss|müssen) (ich|wir|da|leider|) (da|leider|) arbeiten | prüfungszeit
            (steh|stehe) (ich|) (da|) auf dem markt | (habe|hab) (ich|) (da|leider|) (dienst|unterricht|schule|
            prüfung|prüfungen|schicht|frühdienst|einen arzttermin|arzttermin|einen zahnarzttermin|op|vorlesung)
        """,
        "sendone": """
            (schicke|schick|schicken|entsende|entsenden|sende|senden|delegiere|delegieren|beauftrage|beauftragen|
            nominiere|nominieren) (ich|wir|) (stattdessen|dafür|dann|aber|gern|gerne|euch|ihnen|) (mein|meine|meinen|
            unsere|unseren|einen|eine|den|die|) <person> (aus|von|)
            (werde|werden) (ich|wir|) (meinen|meine|einen|eine|unseren|unsere|) <person> (schicken|entsenden|
            delegieren|beauftragen) | (schicke|schicken|entsende|entsenden) (ich|wir|) (stattdessen|) (herrn|frau)
            (habe|haben) .. <person> (beauftragt|delegiert|entsandt|nominiert)
        """,
        "thing": """
            (der|die|das|mein|meine|unser|unsere|dieser|diese|) (andere|anderer|) (termin|sitzung|besprechung|
            kundentermin|reise|dienstreise|veranstaltung|urlaub|prüfung|verpflichtung|tagung|fortbildung|besuch|
            arzttermin|op|unterricht|feier|hochzeit) (von .. |) (ist|wurde|wird|fällt|hat sich) (nun|jetzt|aber|
            nämlich|inzwischen|heute|kurzfristig|leider|mittlerweile|zum glück|) (ausgefallen|abgesagt|verschoben|
            verlegt|geplatzt|aus|weg|flach|entfallen|erledigt|storniert|gecancelt|gestrichen|abgesagt worden|
            verschoben worden|zerschlagen)
        """,
        "anderswo": """
            (zu|zum|zur|für|bei|beim|auf|an) (der|die|das|dem|den|eurer|eurem|ihrer|ihrem|unser|unserem|) (jährlichen|
            großen|) (sommerfest|vernissage|tagung|konferenz|messe|eröffnung|ausstellung|konzert|festival|
            studienreise|mitgliederversammlung|jahreshauptversammlung|stammtisch|abschlusskonferenz|sommerakademie|
            exkursion|premiere|jubiläum|herbsttagung|fachtagung|empfang|weihnachtsfeier|kongress|symposium) (im|in|am|
            ) (herbst|sommer|winter|september|oktober|november|dezember|juli|august|)
        """,
    },
    terms={
        Sense.FROM: """
            vom | von | aus (dem|der|unserem|unserer|meinem|meiner) | im namen | im auftrag | seitens
            als (vertreter*|gast|teilnehmer*|zuhörer*|mitglied|leiter*|privatperson|inhaber*|einzige*|neuling)
            per (telefon|video|handy|laptop) | am (handy|laptop|rechner|telefon)
        """,
        Sense.REPORT: """
            (sagt|sagte|hat gesagt|meint|meinte|fragt|fragte|schreibt|schrieb|erzählt|erzählte|behauptet|glaubt|
            antwortete) | (hat|haben) (mir|uns|mich) (gesagt|gefragt|geschrieben|erzählt|gebeten|versichert|
            mitgeteilt) | (bat|bittet|fragte|fragt) (mich|uns) | laut (meine*|unsere*|dem|der) ..
            (ich|wir) (habe|haben) gehört | wie ich höre
        """,
        Sense.YES: """
            (ich|wir) (melde|melden) (mich|uns) (hiermit|gern|gerne|verbindlich|) (für (den|die|das) ..|zum ..|) an
            (hiermit|gern|gerne) (melde|melden) (ich|wir) (mich|uns) (verbindlich|) (für (den|die|das) ..|zum ..|
            ) an | (möchte|möchten) (mich|uns|mich gern|uns gern|mich hiermit|uns hiermit) (für (den|die|das) ..|zum
            ..|) (anmelden|eintragen|registrieren) | (tragt|trage|trag|tragen sie|setzt|setze|setzen sie|schreibt|
            schreiben sie|nehmt|nehmen sie) (mich|uns) (bitte|) (ein|auf die (liste|teilnehmerliste)|auf|mit auf)
            (bin|sind) (ich|wir|) (angemeldet|eingetragen)
            (habe|haben) (mich|uns) (schon|bereits|gerade|eben|) (angemeldet|eingetragen|registriert)
            (vormittag|termin|tag|zeit|morgen) (ist|steht) (geblockt|fest|notiert|eingetragen|reserviert|frei|im
            kalender) | (habe|haben) (mir|uns) (den|die) (termin|tag|vormittag|zeit) (schon|bereits|) (notiert|
            geblockt|freigehalten|eingetragen|vorgemerkt|reserviert)
            (da|das) (mache|machen|mach) (ich|wir) (gern|gerne|) mit
            (bei|mit) (mir|uns) (könnt|können|kannst) (ihr|sie|du) rechnen | rechnet mit (mir|uns)
            rechnen sie mit (mir|uns) | (meine|unsere) (teilnahme|zusage) (ist|steht) (sicher|fest)
            (sie|ihr|du) (können|könnt|kannst|dürfen|dürft) (gern|gerne|fest|) (mit|auf) (unserer|meiner|unsere|
            meine) (teilnahme|anwesenheit|kommen) (rechnen|zählen)
            (lasse|lass|lassen) (ich|wir|) (mir|uns) (doch|doch natürlich|natürlich|bestimmt|sicher|auf keinen fall|
            ganz sicher|) nicht (entgehen|nehmen)
            <annew>
            ja | ja (gern|gerne|sehr gern|sehr gerne|klar|natürlich|sicher|unbedingt|bitte|freilich|definitiv|passt|
            doch|auf jeden fall|selbstverständlich|logo|super|toll|und ob|eh|absolut|jederzeit) | jawohl | jo | joa
            jup | jep | yes | jaaa | jaa | jawoll | aber ja | oh ja | na klar | klar | klaro | logo | sicher doch
            aber sicher | und ob | sowieso | freilich
            gern | gerne | sehr gern | sehr gerne | liebend gern | liebend gerne | herzlich gern
            mit (großem|größtem|) (vergnügen|freude) | mit vergnügen | mit freuden | natürlich | selbstverständlich
            auf (jeden fall|alle fälle|jedenfall) | unbedingt | passt
            passt (mir|uns|gut|perfekt|super|für mich|für uns|prima|bei mir|wunderbar)
            (geht|das geht|geht bei mir) (klar|in ordnung) | geht klar | einverstanden | abgemacht | gebongt
            dabei | von der partie | mit von der partie | am start
            mit dabei | anwesend | zugesagt
            (das|dies|diese|den|die|es|da) (lasse|lass|lassen|lasst) (ich|wir) (mir|uns|mich) .. (nicht|keinesfalls|
            auf keinen fall|bestimmt nicht|sicher nicht) .. (entgehen|nehmen|zweimal sagen|zweimal bitten
            lange bitten|bitten)
            (lasse|lass|lassen) .. (mir|uns) .. nicht (entgehen|nehmen|zweimal sagen)
            (darf|will|möchte|werde|werden|wollen|dürfen|kann|könnte) .. (nicht|keinesfalls|auf keinen fall|um
            nichts in der welt|auf gar keinen fall|keineswegs|nicht um alles in der welt|um keinen
            preis) .. (verpassen|versäumen|missen|fehlen|entgehen lassen)
            (nicht|nie|niemals|keinesfalls|auf keinen fall) (verpassen|versäumen|entgehen lassen|missen)
            um nichts in der welt | (da|dabei) (darf|dürfen|werde|werden|will|wollen) (ich|wir) .. nicht fehlen
            (ich|wir) (fehle|fehlen) (nicht|bestimmt nicht|sicher nicht|auf keinen fall) | kann es kaum erwarten
            können es kaum erwarten | (freue|freuen|freu) (mich|uns) (schon|sehr|riesig|total|echt|) (drauf|darauf|
            auf den termin|auf euch|auf sie|auf die veranstaltung|auf das treffen|auf den workshop|auf den austausch|
            auf mittwoch|dabei zu sein|dabei sein zu dürfen|sehr darauf|teilnehmen zu können|teilnehmen zu dürfen)
            freu mich drauf
            (melde|meld|melden|schreibe|trage|tragen|registriere|schreiben) (mich|uns|ich mich|wir uns|hiermit|gern|
            gerne|) (mich|uns|hiermit|gern|gerne|) (hiermit|gern|gerne|sehr gern|daher|auch|dann|) (an|ein)
            (melde|melden) | (melde|melden) .. (hiermit|gerne|gern|) an
            (habe|hab|haben|bin) (ich|wir|) (mich|uns|) (schon|bereits|soeben|gerade|eben|inzwischen|auch|gleich|
            jetzt|) (angemeldet|eingetragen|registriert|eingeschrieben) | angemeldet
            (mich|uns) .. (anmelden|registrieren|eintragen) | anmelden (möchte|möchten|will|wollen) (ich|wir|) (mich|
            uns)
            (trag|trage|tragt|tragen|schreib|schreibt|schreiben|setz|setze|setzt|setzen|notier|notiert|notieren|
            vermerken|merk|merkt|plan|plant|planen|rechne|rechnet|rechnen|nimm|nehmt|nehmen|zähl|zählt|zählen) (sie|
            ) (mich|uns) (bitte|gerne|gern|ruhig|mal|schon|auch|doch|schon mal|) (ein|auf|auf die liste|auf eure
            liste|auf ihre liste|drauf|dazu|mit ein|mit auf|vor|an|auf deine liste|auf die teilnehmerliste|mit)
            (rechne|rechnet|rechnen sie|zähl|zählt|zählen sie) (mit|auf) (mir|uns|mich)
            auf (mich|uns) (können|könnt|kannst) (sie|ihr|du) zählen
            (können|könnt|kannst) (sie|ihr|du) (auf|mit) (mich|mir|uns) (zählen|rechnen)
            (sie|ihr|du) (können|könnt|kannst|dürfen|dürft|darfst) (fest|) (mit mir|mit uns|auf mich|auf
            uns) (rechnen|zählen)
            (sehen|sehn) (wir|uns|) (uns|) .. (am #|dann|dort|mittwoch|am mittwoch|im juni|online|da)
            sehen wir uns | wir sehen uns | man sieht sich | bis (dann|mittwoch|zum #|am #|nächsten
            mittwoch|in juni|im juni|am mittwoch) | ich auch | wir auch | ich schon | wir schon | count me in
            (habe|hab|haben|ist|hätte|steht) (ich|wir|) (den|mir|uns|mir den|uns den|ihn|es|das|der|) (termin|
            vormittag|tag|datum|) (ist|) (schon|bereits|mir|fest|bei mir|im kalender|in meinem kalender|
            ) (eingetragen|notiert|vorgemerkt|geblockt|reserviert|freigehalten|freigeschaufelt|freigemacht|eingeplant|
            im kalender|freigenommen|rot angestrichen|gebucht|fix|geblockt)
            (termin|datum|tag) (ist|steht|hab ich|habe ich|) (schon|bereits|fest|) (eingetragen|notiert|vorgemerkt|
            geblockt|reserviert|im kalender|steht) | notiert | ist notiert | vorgemerkt | eingetragen
            steht im kalender | im kalender
            (es|das) (klappt|geht|passt|haut hin) (doch|jetzt doch|bei mir|bei uns|gut|prima|nun doch|super|wunderbar|
            ) (noch|) | klappt (bei mir|bei uns|doch|jetzt doch|prima|gut|super|) (doch|)
            (nehme|nehmen) .. (einladung|angebot) .. an | (folge|folgen|folgt) .. einladung
            (leiste|leisten) .. einladung .. folge | der einladung .. (folge|folgen|nachkommen|folge leisten|
            nachzukommen) | (komme|kommen) .. einladung .. nach | einladung (annehmen|anzunehmen|an)
            (es|das|) (ist|wird|wäre) (mir|uns|) (eine|ein) (große|grosse|) (freude|ehre|vergnügen) (sein|
            ) (teilzunehmen|dabei zu sein|zu kommen|dabei sein zu dürfen) | (sage|sag|sagen) .. zu | zusage
            (sage|sagen|geben|gebe) .. (meine|unsere) (teilnahme|zusage) (zu|)
            (höre|hören|schaue|schauen|hör|schau) .. (zu|rein|vorbei|mit|hinein)
            zusage (meinerseits|unsererseits|von mir|von uns|hiermit|ist hiermit erteilt)
            (meine|unsere) zusage (haben sie|habt ihr|hast du|gilt|)
            (gerne|gern|hiermit) (zugesagt|meine zusage|unsere zusage) | bis dahin dann
            bis zum # (dann|juni|also|)
            (sie|ihr|du) (dürfen|dürft|darfst|können|könnt|kannst) (mich|uns) (gern|gerne|ruhig|fix|fest|bitte|auch|
            also|) (auf die (liste|teilnehmerliste) (setzen|schreiben|nehmen)|eintragen|einplanen|notieren|
            vormerken|einschreiben|aufschreiben|dazuschreiben|mitzählen|anmelden|registrieren|einrechnen)
            (schreibts|tragts|nehmts|setzts|planst|plants|zählts) (mich|uns|mi) (bitte|ruhig|nur|) (auf|ein|mit|
            dazu|drauf|mit ein) | (setze|setzt|setz|setzen sie|nehmen sie|nehmt|nimm) (mich|uns) (bitte|gern|gerne|
            ) (wieder|mit|) auf (die|eure|ihre|deine) (liste|teilnehmerliste)
            (haltet|halte|halten sie|reserviert|reservieren sie|reservier|hebt) (mir|uns) (bitte|gern|gerne|
            ) (einen|den|zwei|ein) (platz|plätzchen|stuhl|plätze) (frei|auf|)
            (ein|einen) (platz|plätzchen) (für mich|für uns) (bitte|)
            (halte|halten|hab|habe|haben|nehme|nehm|nehmen|schaufle|schaufel|schaufeln) (ich|wir|) (mir|uns|) (den|
            die|diesen|am|diese|gern|gerne|extra|dafür) (vormittag|termin|tag|zeit|mittwoch|stunden) (gern|gerne|
            extra|dafür|) (frei|freigehalten|freigemacht|freigeschaufelt|dafür|freigenommen|freigeschaufelt|
            freigeräumt)
            (hab|habe|haben|trag|trage|tragen|notier|notiere|schreib|schreibe) (ich|wir|) (s|es|mir s|mir es|mirs|
            uns|mir|mir das|mir den termin|den termin|es mir|das gleich|mir gleich) (schon|gleich|dick|rot|fett|fix|
            bereits|) (eingetragen|notiert|angestrichen|vorgemerkt|in den kalender|ein|auf|rot an|aufgeschrieben|im
            kalender stehen|gemerkt|vor)
            (geht|läuft|passt|haut) (sich|) (gut|locker|bei mir|für mich|für uns|bei uns|) (aus|in ordnung|klar|hin|
            scho|schon) | (passt|geht|klappt) (für mich|für uns|bei mir|bei uns|mir|uns) (gut|prima|super|perfekt|
            bestens|wunderbar|ausgezeichnet|hervorragend|tipptopp|wie angegossen|einwandfrei|sehr gut) | tipptopp
            tiptop | passt scho | eh klar | sicha | jo eh | ja eh | passt eh | basst | passd
            (es|das) mir (diesmal|dieses mal|heuer|dieses jahr|auch diesmal|natürlich|selbstverständlich|
            ) nicht (nehmen|entgehen) (lassen|) | (werde|will|möchte|kann) (ich|wir) (es|das|mir das|mir|mir dies|
            uns) (diesmal|heuer|auf keinen fall|natürlich|) nicht (nehmen|entgehen) lassen
            (es|das) (ist|wäre|wird) (mir|uns) (eine|ein) (große|besondere|ganz besondere|) (ehre|freude|
            vergnügen) und (eine|ein) (große|besondere|) (ehre|freude|vergnügen) (dabei zu sein|teilzunehmen|zu
            kommen|dabei sein zu dürfen|teilnehmen zu dürfen)
            (der|welcher) (ich|wir) (mit|sehr|) (vergnügen|freude|freuden|gern|gerne|großer freude|dank) (folge
            leiste|folge leisten|folge|nachkomme|nachkommen|entspreche)
            einladung (nehme|nehmen) (ich|wir) .. (an|dankend an|mit dank an|gerne an|mit freude an)
            einladung (leiste|leisten) (ich|wir) .. folge | (folge leisten|folge leiste)
            da bin ich (natürlich|gern|gerne|sehr gern|sofort|auch|
            selbstverständlich|) (dabei|mit dabei|am start) | auf (mich|uns) ist verlass
            mich (habt ihr|haben sie) (dabei|sicher)
            (ich|wir) (sitze|sitzen|sitz|stehe|stehen|werde) (pünktlich|dann|gespannt|bereit|gerne|schon|parat|
            ) (bereit|parat|in der ersten reihe|vor dem bildschirm|vorm bildschirm|vor dem rechner|vorm rechner|vor
            dem laptop|vorm laptop|vor der kamera|in den startlöchern|gewehr bei fuß)
            (sehen|sieht|treffen|hören) (uns|man sich|wir uns) (dann|also|am #|online|im juni|auf zoom|bei zoom|
            ) (am #|online|auf zoom|dann|) | (das|dies|sowas) (lass|lasse|lassen) (ich|wir) (mir|uns) (doch|
            ) nicht (zweimal|zwei mal) sagen | läuft bei mir | gekauft | abgemacht | bin ich gern | mach ich gern
            machen wir gern | mach ich doch gern | da mach ich mit | da machen wir mit | sind wir gern
            (bei mir|von mir|für mich|unsererseits|meinerseits|von uns|bei uns) (ein|bleibt es beim|steht das|ist
            das ein|ein klares|ein dickes|) (ja|klares ja|dickes ja|großes ja)
            (ein|klares|dickes|großes|eindeutiges) (klares|dickes|großes|) ja | jaja gern | au ja | aber gern
            aber gerne | na gern | na freilich | no na | no na net | ja freilich | na sicher | na logo
            ja mei gern | ja bitte gern | hell yeah | yess | jap | jup
            (meine|unsere|) anmeldung bitte (vormerken|vermerken|notieren|aufnehmen|eintragen|bestätigen)
            (habe|hab|haben) (ich|wir|) (mir|uns) (gleich|sofort|umgehend|extra|dafür|bereits|auch schon|) (den|die|
            diesen|den ganzen) (vormittag|mittwoch|termin|kalender|tag) (freigeschaufelt|freigehalten|freigemacht|
            geblockt|reserviert|freigeräumt|freigenommen|notiert)
            (ich|wir|) (bitte|bitten|ersuche|ersuchen) (höflich|freundlich|) um (vormerkung|eintragung|
            registrierung|aufnahme in die (liste|teilnehmerliste)|anmeldung|einen platz|zwei plätze|
            berücksichtigung) | (bitte|) (höflich|) um vormerkung
            (rechnen|rechnet|rechne|planen|plant) (sie|) (mit|) (einer|einem|einen) (teilnehmerin|teilnehmer|person|
            neugierigen) (mehr|zusätzlich) | (na gut|also gut|gut) (ihr|sie|du) (habt|haben|hast) (mich|
            uns) (weichgekocht|überredet|überzeugt|rumgekriegt)
            (ihr|sie|du) (habt|haben|hast) (mich|uns) (weichgekocht|überredet|überzeugt|rumgekriegt)
            (nehmen|nehme) (wir|ich|) (ihre|eure|die|deine) (freundliche|nette|liebe|) einladung (dankend|gerne|
            gern|mit dank|mit freude|sehr gerne|) an | (bestätigen|bestätige) (wir|ich|) (unser|
            mein) interesse und (unsere|meine) teilnahme | (der # |) passt (mir|uns) (doch|nun doch|) bestens
            teilnahme (ja|bestätigt|gesichert) | der vormittag (..|) gehört ihnen
            (sie|ihr) (haben|habt) mich (..|) dabei | also gut (ich komme|ich bin dabei|dabei|)
            (außer|ausser|abgesehen von|bis auf|ausgenommen) (mir|mich|uns|ich)
            (ich|ich selbst) oder (meine|mein|eine|ein|unsere|unser|jemand) (kollegin|kollege|chefin|chef|
            stellvertreterin|mitarbeiterin|mitarbeiter|frau|mann|anderes|anderer)
        """,
        Sense.NO: """
            (wird|werden) (nicht|leider nicht) (teilnehmen|dabei sein|kommen|vertreten sein) (können|)
            (nimmt|nehmen) (nicht|leider nicht) teil | (muss|müssen|musste) (leider|diesmal|) (passen|absagen|
            verzichten|fernbleiben|verneinen) | (sage|sagen) (leider|hiermit|) (ab|nein)
            (bin|sind) (ich|wir|) (selbst|leider|an dem tag|an diesem tag|) verhindert
            (bei mir|bei uns|mir|uns) (klappt|geht|passt) (es|das|) (leider|da|an dem tag|) (nicht|ned|net)
            (klappt|geht|passt) es (leider|bei mir|bei uns|mir|uns|) (leider|) (nicht|ned|net)
            (meine|unsere) (anmeldung|zusage|teilnahme|bestätigung) (von (letzter woche|gestern|vorgestern|voriger
            woche|neulich)|) (muss|müssen|ziehe) (ich|wir) (leider|hiermit|daher|) (zurückziehen|zurücknehmen|
            stornieren|widerrufen|zurück|absagen)
            nein | nein (danke|leider|leider nicht|vielen dank|tut mir leid|danke nein|sorry|bedaure|diesmal nicht|
            diesmal) | nee | nö | nope | danke nein | aber nein danke | nein danke
            (leider|diesmal|dieses mal|dieses jahr|heuer|für mich|für uns|bei mir|bei uns|von mir|von uns) (leider|
            ) (nicht|nein|nix|nichts|keine zeit|absage|eine absage|verhindert|ohne mich|ohne uns|kein interesse)
            leider nein | leider nicht | ohne mich | ohne uns | absage
            (bin|sind|ist|war) .. (verhindert|abkömmlich|unabkömmlich) | verhindert | nicht abkömmlich
            unabkömmlich | (muss|müssen|will|wollen|werde|werden|darf|möchte|möchten|mag) .. (absagen|abmelden|
            passen|verzichten|stornieren|ablehnen|fernbleiben|abwinken|entschuldigen|zurücktreten|zurückziehen|
            auslassen|aussetzen|ausschlagen|canceln|streichen|abgesagt)
            (sage|sag|sagen|melde|melden) (ich|wir|) (mich|uns|) (leider|hiermit|daher|deshalb|lieber|) .. ab
            (passe|passen|pass) (diesmal|dieses mal|leider|lieber|)
            (sehe|sehen) .. (ab|von einer teilnahme ab) | sehen wir .. ab
            (von|auf) (einer|eine|der|die|meiner|unserer) teilnahme .. (ab|absehen|verzichten|abzusehen|zu
            verzichten|verzichte) | (verzichte|verzichten) (wir|ich|) (daher|leider|diesmal|) (auf (eine|die|meine|
            unsere) teilnahme|) | absehen | abzusehen | (lasse|lassen) .. (aus|entschuldigen|mich entschuldigen|
            diesmal aus) | (setze|setzen) .. aus | mich entschuldigen | entschuldigen lassen | fernbleiben
            (das|es|des|dat|s|) (wird|wirds|geht|klappt|gelingt|passt|haut|schaffe|funktioniert|schaff) (bei mir|bei
            uns|mir|uns|sich|da|ich|wir|) (leider|da|dieses mal|diesmal|heuer|) (nix|nichts|nicht|nicht hin|ned|net|
            niemals|nicht aus|nicht gut|gar nicht|sich nicht aus|sich leider nicht aus) (mehr|werden|gelingen|klappen|
            ) | (geht|klappt|passt) (leider|bei mir|bei uns|mir|) (nicht|ned|net|nie) | geht sich .. (nicht|ned) aus
            ausgehen | (schaffe|schaff|schaffen) (es|ich|wir|das|s|) (es|das|) (leider|zeitlich|) (nicht|ned|net|nie)
            (ist|wäre|war) .. (nicht möglich|unmöglich|nicht machbar) | nicht möglich | unmöglich
            (bin|sind) .. (nicht|ned|net|nimmer|nie) (dabei|da|mit dabei|mit von der partie|zugegen|anwesend|
            verfügbar|frei|vor ort|am start|in der lage|im haus)
            (nicht|ned|net) (dabei|mit dabei|von der partie|anwesend|teilnehmen|kommen|dabei sein)
            (habe|hab|haben) (ich|wir|) (da|leider|an dem tag|) keine (zeit|luft|kapazitäten|kapazität|möglichkeit)
            keine (zeit|kapazität|kapazitäten|möglichkeit) | (kann|können|konnte) .. (nicht|ned|net) (zusagen|folgen|
            annehmen|wahrnehmen|einrichten) | kein interesse | nichts für (mich|uns) | nix für (mich|uns)
            nicht interessiert
            (ziehe|ziehen|muss|nehme) .. (anmeldung|zusage|teilnahme) .. zurück
            (anmeldung|zusage|teilnahme|buchung|platz) .. (zurückziehen|zurücknehmen|stornieren|absagen|
            zurückzuziehen|streichen|canceln|zu stornieren|annullieren)
            (storniere|stornieren|cancel) .. (anmeldung|teilnahme) | eine absage (erteilen|geben|)
            (rechnen|rechne|rechnet|planen) .. (nicht|ohne) .. (mit mir|mit uns|mich|uns)
            (streich|streichen sie|streicht) (mich|uns) | abmelden | ich nicht | wir nicht
            (kann|können|könnte) (ich|wir|) (deshalb|daher|darum|deswegen|somit|also|leider daher|leider|da|da
            leider|dann|diesmal|an dem tag|somit leider|also leider|daher leider) (leider|) (nicht|ned|net|nicht
            dabei sein|nicht teilnehmen|nicht kommen|nicht mitmachen|net dabei sein)
            (das|es|des|dös|dat|s) geht sich .. (nicht|ned|net|nimmer) aus
            (das|es|des|dös|s) (wird|wird s|geht|klappt|haut) (bei mir|bei uns|diesmal|leider|heuer|mir|terminlich|
            zeitlich|da) (diesmal|leider|terminlich|zeitlich|) (nichts|nix|nicht|ned|net|nicht hin|ned hin)
            wird (leider|diesmal|bei mir|) (nichts|nix) | (daraus|draus) wird (leider|) (nichts|nix)
            da wird (leider|) (nichts|nix) draus
            (das|es|) ist (bei mir|bei uns|diesmal|leider|heuer|) (terminlich|zeitlich|finanziell|personell|
            ) (leider|) (nicht drin|nicht machbar|nicht zu machen|nicht zu schaffen|nicht zu stemmen|nicht leistbar|
            nicht darstellbar) | (zeitlich|terminlich|personell) (leider|) (nicht drin|nicht machbar|nicht möglich|
            nicht zu stemmen|unmöglich)
            (einen|ein) korb (geben|) | (gebe|geben|muss) .. einen korb (geben|)
            (mache|machen|muss) .. (einen|) rückzieher (machen|)
            (bin|sind) (ich|wir|) (da|an dem tag|am #|) leider (schon|bereits) (vergeben|verplant|belegt|
            ausgebucht|eingeteilt|verabredet|verpflichtet)
            da bin ich (leider|diesmal|) raus | (ich|wir) (bin|sind) (diesmal|leider|leider diesmal|dieses
            mal) raus | (macht|machen sie|mach) (das|es) (mal|diesmal|bitte|) ohne (mich|uns)
            (müsst|müssen|musst) (ihr|sie|du) (leider|diesmal|) ohne (mich|uns) (auskommen|machen|stattfinden|)
            ohne (mich|uns) stattfinden
            (muss|müssen) (ich|wir|) (diesmal|dieses mal|leider|leider diesmal|heuer|da|mich) (leider|) (aussetzen|
            passen|aussteigen|absagen|w o geben|verzichten|nein sagen|einen rückzieher machen|ausklinken|die segel
            streichen)
            (komme|kommen|kann|können) (ich|wir|) (da|hier|an dem tag|leider|von hier|einfach|) (leider|
            ) nicht (weg|raus|aus dem laden|fort|vom hof) | (kann|können) .. (nicht|ned|net) (allein|alleine|
            zusperren|zumachen|freischaufeln|freimachen|loseisen|einrichten|entbehren|freistellen|ermöglichen|
            lassen)
            (mir|uns) (fehlen|fehlt) (dafür|dazu|leider|momentan|derzeit|im moment|gerade|) (dafür|dazu|leider|
            momentan|derzeit|im moment|gerade|) (die|das|einfach die|schlicht die|) (kapazitäten|kapazität|zeit|
            leute|personal|mittel|luft|ressourcen)
            an (einen|eine|) (freien|freie|) (vormittag|teilnahme|pause|minute|tag) (ist|) (da|derzeit|im moment|
            ) nicht zu denken | (nicht|kein) (an|) (wegkommen|rauskommen) (zu denken|möglich)
            (hebt|heben|haltet|halten) (s|sie|) (mir|uns) keinen (platz|stuhl) (auf|frei) | keine chance
            null chance | absage (meinerseits|unsererseits|von mir|von uns) | ein nein
            (ein|mein|unser) (klares|herzliches|) nein | leider absage | nix für ungut aber nein
            von (mir|uns) (leider|) (eine|) absage
            (ist|wäre|) mir eine teilnahme (leider|bedauerlicherweise|nicht|) (leider|) nicht möglich
            teilnahme (leider|bedauerlicherweise|daher|) (nicht möglich|ausgeschlossen|unmöglich)
            (sehe|sehen) (mich|uns) (leider|) (außerstande|nicht in der lage|gezwungen abzusagen)
            (einen|) rückzieher machen
            (niemand|keiner|niemanden) (von uns|aus dem team|aus unserem haus|hier|) (freigestellt|entbehrt|
            abgestellt|freigemacht|geschickt|entsandt|entbehrlich|teilnehmen|kommen|dabei sein) (werden|) (kann|
            können) | (kann|können) (leider|) (niemand|niemanden|keiner) (freigestellt|entbehrt|abgestellt|
            teilnehmen|kommen|schicken|entsenden|entbehren|freistellen) (werden|)
            dass niemand freigestellt werden kann
            (kann|können) (ich|wir|) (mich|uns|es|das) (daher|deshalb|darum|deswegen|somit|also|leider|da|an dem
            tag) (leider|) (nicht|ned|net) (dazuschalten|zuschalten|einwählen|einrichten|einloggen|freimachen|
            losreißen|beteiligen|anschließen|)
            (muss|müssen) (ich|wir|) (sie|euch|dich) (leider|diesmal|) (leider|) (versetzen|enttäuschen|im stich
            lassen|hängen lassen|vertrösten) | (nächstes mal|beim nächsten mal|ein andermal|nächstes jahr) (wieder|
            dann|vielleicht|gern wieder|gerne wieder|hoffentlich|bestimmt) | daher unmöglich
            (daher|deshalb|also) (leider|) (unmöglich|ausgeschlossen|nichts)
            (ich|wir) (halte|halten) (mich|uns) (da|hier|diesmal|lieber|) (raus|heraus|zurück)
            (vielleicht|dann|gern|gerne|hoffentlich) (ein|) (andermal|anderes mal|nächstes mal|beim nächsten
            mal) (vielleicht|dann|wieder|)
            (sie|ihr|du) (werden|werdet|wirst|müssen|müsst|musst) (diesmal|leider|) ohne (mich|uns) (auskommen|
            zurechtkommen|klarkommen|anfangen|tagen) (müssen|)
            (mache|machen|mach) (ich|wir|) (diesmal|leider|da|) nicht mit
            (deshalb|daher|darum|deswegen|also) (mache|mach|machen) (ich|wir) (leider|diesmal|da|) nicht mit
            (setze|setzen|setz) (ich|wir|) (diesmal|dieses mal|heuer|) aus
            (diesmal|dieses mal) (setze|setzen) (ich|wir) aus
            (i|mia|mir|wia) (ko|kann|kennan|kinnan|ka|kenna) (do|leider|) (ned|net|nit|nöd) (kemma|kommen|kumma|dabei
            sei|cho) | (bin|simma) (ned|net|nöd) dabei
            (muss|müssen) (ich|wir|) (diesmal|leider|da|dieses mal) (passen|aussetzen|kneifen|abwinken)
            da geht (bei|) (mir|uns) (leider|) (gar|) (nix|nichts)
            (ich|wir|) (muss|müssen) (mein wort|meine zusage|unsere zusage) (daher|leider|) (zurücknehmen|
            zurückziehen|widerrufen) | (ich|wir) (ziehe|ziehen|nehme) (meine|unsere) (zusage|anmeldung|
            teilnahme) (zurück|wieder zurück) | (von uns|bei uns) (kann|wird|kommt) (leider|) (niemand|
            keiner) (kommen|teilnehmen|dabei sein|mitmachen) | (können|kann) (wir|ich|) (leider|) (niemanden|
            keinen) (entsenden|schicken|abstellen|freistellen|entbehren)
            rechnen sie (also|) nicht (mit mir|mit uns) | weshalb ich (leider|) verhindert bin
            bin ich (leider|daher|deshalb|also|) verhindert
            (außer|ausser|abgesehen von|bis auf|ausgenommen) (mir|mich|uns|ich)
            (ich|ich selbst) oder (meine|mein|eine|ein|unsere|unser|jemand) (kollegin|kollege|chefin|chef|
            stellvertreterin|mitarbeiterin|mitarbeiter|frau|mann|anderes|anderer)
        """,
        Sense.MAYBE: """
            (ich|wir) (weiß|wissen|weiss) (noch|leider noch|) nicht (ob|wann|sicher|genau|)
            (kommt|das kommt|es kommt|kommt ganz|das kommt ganz) (ganz|) (auf|darauf|drauf) (..) an
            (hängt|das hängt|es hängt|alles hängt) (noch|ganz|davon|) (von ..|) ab | hängt (noch|) davon ab ..
            (weiß|weiss) ich (noch|leider noch|jetzt noch|heute noch|momentan|derzeit|) nicht
            (kann|können) (ich|wir) (noch|heute noch|jetzt noch|derzeit|momentan|leider noch|) nicht (genau|sicher|
            fest|) (sagen|zusagen|versprechen|garantieren|absehen) | (ob|wann) .. (weiß|weiss) ich noch nicht
            (mit|ein|einem) fragezeichen | (# prozent|fünfzig|siebzig|achtzig) (ja|sicher|wahrscheinlich|zu
            fünfzig) | unter vorbehalt | vorläufig (ja|zugesagt|) | (tendiere|tendieren) zu (ja|nein) | fifty fifty
            kann sein dass ich (komme|dabei bin|kann) kann aber auch sein dass nicht
            kann (aber|) auch (sein|) dass nicht
            wenn ich (zeit habe|zeit hab|kann|es schaffe|frei habe|frei bekomme|zeit finde|darf|freibekomme)
            falls ich (zeit habe|kann|es schaffe|frei habe) | wenn wir (zeit haben|können|es schaffen)
            <doubt> | (vielleicht|eventuell|wahrscheinlich|vermutlich|ziemlich sicher|sehr wahrscheinlich|eher|
            voraussichtlich|mit ziemlicher sicherheit|höchstwahrscheinlich) (ja|schon|nicht|nein|dabei|doch|eher
            nicht|eher) | jein | mal sehen | mal schauen | schau ma mal | schauen wir mal | schaun mer mal
            (werde|werden) (mal|) (sehen|schauen)
            (noch|leider noch|zurzeit|derzeit|momentan|) (nicht|nicht ganz|nicht hundertprozentig|nicht 100 prozentig|
            ned|noch nicht) (sicher|fix|klar|absehbar|geklärt|entschieden|raus|gewiss|ganz sicher|fest|so sicher|
            bekannt|genau) (ob|) | (ist|bin|sind) (noch|) (unsicher|unklar|offen|ungewiss|unentschieden|unschlüssig|
            fraglich|in der schwebe) | noch (offen|unklar|unsicher|in der schwebe|unentschieden|ungewiss|keine ahnung|
            kein plan|keine zusage)
            (weiß|weiss|wissen) (ich|wir|es|das|) (es|das|) (noch|jetzt noch|leider noch|heute noch|momentan|) (nicht|
            ned|net|nicht genau|nicht sicher|gar nicht) (ob|sicher|genau|)
            (kann|können|könnte) (ich|wir|es|das|) .. noch (nicht|nichts|net|ned|keine) .. (sagen|bestätigen|zusagen|
            versprechen|absehen|beurteilen|zusage geben|einschätzen|garantieren|genau sagen)
            (kann|können|will|wollen|möchte) .. (nichts|nicht|nix|nicht zu viel|nicht fix|nicht fest|nicht
            verbindlich|nicht sicher) .. (versprechen|zusagen|garantieren|festlegen|versprechen können)
            ohne gewähr | ohne garantie | versprechen kann ich .. (nicht|nichts|nix) | nichts versprechen
            kein versprechen
            (hängt|hängts|hängt es|hängt das) .. (ab|davon ab|von .. ab) | (kommt|kommts) (ganz|) (drauf|darauf) an
            je nachdem | (unter|mit) vorbehalt | vorbehaltlich | fünfzig fünfzig | 50 50 | fifty fifty
            halbe halbe | (im|) prinzip (ja|schon|gerne|gern)
            grundsätzlich (ja|schon|gerne|gern|interessiert|interesse) | prinzipiell (ja|gern|gerne|schon)
            mit bleistift | vorläufig (ja|zugesagt)
            (versuche|versuch|versuchen|probiere|probier|probieren|bemühe mich|bemühen uns|schaue|schau) .. (dabei zu
            sein|teilzunehmen|zu kommen|mich freizumachen|es einzurichten|einzurichten|es zu schaffen|mich
            einzuwählen|reinzuhören|reinzuschauen|mich zuzuschalten|zu schaffen|dazuzukommen|dass ich dabei bin|es
            möglich zu machen|einzuschalten|vorbeizuschauen|dazuzustoßen|zuzuhören|es irgendwie)
            (versuche|versuchen|versuchs|probiere|probiers|werde versuchen|werden versuchen) (es|)
            (tue|tu|geb|gebe|geben) (mein|unser) bestes | kann (gut|schon|durchaus|) sein (dass|)
            könnte (gut|schon|vielleicht|) (sein|klappen|gehen) (dass|) | (schließe|schliesse) .. nicht aus
            nicht ausgeschlossen | wenn (es|s|alles) (geht|klappt|passt|möglich ist|irgendwie geht|irgendwie klappt|
            sich ausgeht|zeitlich klappt|gut geht) | sofern möglich | falls möglich | wenn möglich | eher ja
            eher nicht | eher nein | tendenziell (ja|nein|eher ja|eher nein|eher nicht)
            zu (50|fünfzig|80|90|70|60) (prozent|) | warte noch auf (die|das|) (zusage|bestätigung|genehmigung|
            freigabe|okay|ok)
            (ob|wann) .. (weiß|weiss) (ich|man|) erst .. | (weiß|weiss|wissen|erfahre|erfahren) (ich|wir|man|
            ) (leider|es|das|) (leider|) erst .. | versprechen kann ich (aber|leider|allerdings|jedoch|dir|ihnen|
            euch|da) (leider|noch|) (nichts|nix|es nicht|nicht)
            (chef|chefin|leitung|vorgesetzte|vorgesetzter|
            vorstand) muss (mich|uns|das|dem|es|) (noch|erst|erst noch) (freistellen|genehmigen|absegnen|zustimmen|
            abnicken|bewilligen|entscheiden)
            (steht|stehen|wackelt|hängt) (noch|das noch|bei mir noch|das|) (in den sternen|auf der kippe|in der
            schwebe|etwas|in der luft|auf wackeligen beinen) | (drück|drückt|drücke|drücken) (mir|uns|sie mir|
            ) die daumen | (tendenz|stand heute|nach heutigem stand) (ja|eher ja|positiv|wohl ja|dabei|bin ich
            dabei|nein|eher nein) | zu (#|achtzig|neunzig|siebzig) prozent | # prozent | höchstwahrscheinlich
            mit großer wahrscheinlichkeit | aller voraussicht nach | so gott will
            (betrachten|betrachtet|sehen|seht|führt|führen|tragt|tragen|notiert|notieren) (sie|) (mich|uns) (bitte|
            mal|) (als|mit|unter) (halb|vielleicht|fragezeichen|vorläufig|unsicher|wackelkandidat|wackelkandidaten|
            unter vorbehalt) (angemeldet|zugesagt|) | wackelkandidat
            (die|meine|eine) (endgültige|verbindliche|definitive|feste) (zusage|antwort|entscheidung|
            rückmeldung) (folgt|kommt|gebe|kann|steht) ..
            (noch|) (zu früh|schwer|schwierig) (zu sagen|um zu sagen|um das zu sagen|abzuschätzen|zu beantworten)
            (kann|können) (ich|wir) (es|das|) (erst|noch nicht|frühestens) .. (sagen|zusagen|bestätigen|absehen|
            entscheiden)
            (weiß|weiss) (ich|man) erst (nächste woche|übernächste woche|später|kurzfristig|kurz vorher|am vortag|
            ende der woche|anfang der woche|in ein paar tagen)
            (ich|wir|) (schaue|schau|schauen|sehe|seh|sehen) (ich|wir|) zu dass (ich|wir) (es|das|) (schaffe|
            schaffen|hinbekomme|einrichten kann|freimachen kann|dabei bin|dabei sein kann|teilnehmen kann|komme|
            kommen kann)
            (führen|führt|führ|setzen|setzt|notieren|notiert|verbuchen) (sie|) (mich|uns) (bitte|mal|) (unter|auf|
            als|bei) (vielleicht|unsicher|möglich|fraglich|vorläufig|den unsicheren|den vielleichts|eventuell)
            (könnte|könnten|kann|dürfte) (da|noch|an dem tag|) (eine|ein) (sitzung|termin|besprechung|lieferung|
            auftrag) (hineinfallen|hineinkommen|dazwischenkommen|dazukommen|sein|stattfinden|angesetzt werden)
            (behalte|behalten) (ich|wir|) (mir|uns) (die|meine|unsere) antwort .. (vor|)
            (das|es|) hängt (vom|von der|von den) (wetter|heu|kita|kindern|chef|dienstplan|zug|planung) ab
            (setzen|führen|schreiben|notieren|vermerken) sie (mich|uns) (bitte|) (einstweilen|vorerst|) (auf
            vielleicht|als vielleicht|als unsicher|mit bleistift|mit fragezeichen|unter vorbehalt|auf die
            warteliste) | (weder|noch) (zu|ja) noch (nein|absagen|ab) (sagen|) | (weder ja noch nein)
            (kann|könnte) (auch|also|) sein (kann|könnte) auch nicht (sein|)
            kann ich (ihnen|euch|) (deshalb|daher|noch|) weder zu noch absagen
        """,
        Sense.LATER: """
            (kann|können) (ich|wir|) (ihnen|euch|dir|) (leider|heute|jetzt|momentan|derzeit|) (noch|heute
            noch) (nicht|keine) (antwort|antworten|rückmeldung|auskunft|zusage) (geben|)
            (bin|sind) (ich|wir|) (gerade|noch|schon|) dabei (das|es|dies|alles|mich|meinen|die|den) (noch|mit .. |
            intern|) (zu|abzu) (klären|prüfen|besprechen|organisieren|regeln)
            (zu|abzu) (klären|prüfen|organisieren|besprechen) | abzuklären | abklären
            bin dabei (das|es|dies) (abzuklären|zu)
            (melde|melden|meld) (ich|wir|) (mich|uns) .. (wieder|zurück|bei ihnen|dazu|noch|nochmal|noch einmal|
            später|bald) | (gebe|geben|geb|sage|sagen|sag|gib) (ich|wir|) (ihnen|dir|euch|dann|noch|nächste woche|bis|
            zeitnah|rechtzeitig|baldmöglichst|so schnell wie möglich) .. (bescheid|rückmeldung|antwort)
            (sage|sag|gebe|gib|geb|sagen|geben) .. bescheid | bescheid
            (kläre|klären|prüfe|prüfen|bespreche|besprechen|checke|check|überlege|überlegen|berate|beraten|stimme|
            stimmen) (ich|wir|) (das|es|dies|mir das|uns das) | (kläre|prüfe|bespreche|checke|frage|frag|schaue|
            stimme|klären|besprechen|stimmen) .. (ab|intern|nach|noch ab|mit der leitung|mit meiner chefin|mit meinem
            chef|mit dem vorstand) | (muss|müssen|werde|werden) .. (klären|prüfen|besprechen|abklären|nachfragen|
            abstimmen|überlegen|rücksprache halten|beraten|nachschauen|fragen)
            (rücksprache|rückmeldung|rückantwort) | (komme|kommen) .. (auf sie|auf dich|darauf|auf euch) .. zurück
            (hören|hörst|hört) (sie|du|ihr|) (von|wieder von|noch von|bald von) (mir|uns)
            (sie|du|ihr) (hören|hörst|hört) (wieder|noch|bald|) von (mir|uns)
            (gebe|geben|leite|leiten) .. (an|) .. (geschäftsleitung|leitung|vorstand|chef|chefin|direktion|
            bürgermeister|geschäftsführung) .. weiter | zur (entscheidung|prüfung|genehmigung|abstimmung)
            genehmigung | antwort folgt | antworte (ich|) (später|noch)
            (ich komme|komme ich|wir kommen|kommen wir|komme|kommen) (..|) (auf (sie|euch|dich|die sache|das thema|
            ihre mail|ihre einladung)|darauf) (..|) (zu|zurück)
            (meine|eine|die) vertretung (noch|) (klären|organisieren|regeln|finden|suchen|abklären)
            (folgt|kommt) (noch|später|nächste woche|bald|in kürze|zeitnah)
            (gebe|geben|gib|sage|schreibe|melde) .. (noch|bis|sobald|nächste|kommende|baldmöglichst|
            asap) .. (bescheid|wieder|rückmeldung|ende der woche|anfang der woche)
            (der|die|das|mein|meine|unser|unsere) (chef|chefin|leitung|direktor|direktorin|vorstand|bürgermeister|
            bürgermeisterin|vorgesetzte|vorgesetzter|geschäftsführung|geschäftsleitung|mann|frau|amtsleiter|
            gemeinderat) muss (mich|uns|dem|das|es|) (noch|nur noch|erst|erst noch|bloß noch|nur) (zustimmen|
            genehmigen|absegnen|freigeben|freistellen|ja sagen|entscheiden|unterschreiben|abnicken|bewilligen|sein
            okay geben|ihr okay geben|mitspielen)
        """,
        Sense.RECEIPT: """
            (gut|dankend|mit dank|heute|) (erhalten|angekommen|eingegangen|bekommen|zur kenntnis genommen|gelesen|
            empfangen) | zur kenntnis | (habe|haben|hab) .. (erhalten|bekommen|gelesen)
            (bestätige|bestätigen|bestätigt) .. (eingang|erhalt|empfang) | eingang .. (bestätigt|bestätigen)
            eingangsbestätigung | empfangsbestätigung | (leite|leiten|gebe|geben|schicke|schicken|reiche|
            verteile) (ich|wir|es|das|die einladung|ihre|ihre nachricht|eure|dies|) .. (weiter|rum|herum)
            weitergeleitet | weiterleiten | weitergegeben | (wurde|wird|ist) .. (weitergeleitet|bearbeitet|
            weitergegeben|eingegangen) | zur (info|information|kenntnisnahme) | in bearbeitung
            ist (bei uns|bei mir|gut|) (eingegangen|angekommen) | ist da
            (veröffentliche|veröffentlichen|teile|teilen) .. (in|auf|mit) | ankam
        """,
        Sense.COURTESY: """
            (in|mit den) gedanken (dabei|bei euch|bei ihnen|mit dabei|) | im geiste (dabei|)
            (komme|kommen) (ich|wir|) (noch|) (darauf|auf sie|auf euch|auf dich) (noch|) zurück
            (vielen|herzlichen|besten|lieben|schönen|tausend|ganz herzlichen|vielen lieben|vielen herzlichen|recht
            herzlichen|verbindlichsten|) (dank|danke) (auch|schön|sehr|im voraus|vorab|schon mal|nochmals|nochmal|
            ihnen|dir|euch|) (für (die|deine|eure|ihre|das|dein|euer|ihr|den|) (freundliche|nette|liebe|herzliche|
            tolle|schöne|) (einladung|mail|e-mail|nachricht|info|information|informationen|erinnerung|schreiben|
            angebot|zusendung|geduld|mühe|bemühungen|brief|hinweis|initiative)|)
            danke (der nachfrage|fürs|für s|) (einladen|drandenken|dran denken|denken|an mich denken|bescheid sagen|
            erinnern|organisieren)
            (danken|danke|bedanke|bedanken) (wir|ich|) (ihnen|dir|euch|uns|mich|) (herzlich|sehr|vielmals|ganz
            herzlich|) (für|) | danke | dankeschön | dank | merci | thx | thanks
            für die (freundliche|nette|übersendung der|zusendung der|) einladung danke*
            (hallo|hi|hey|moin|servus|grüezi|grüß gott|gruess gott|grüß dich|guten tag|guten morgen|guten abend|gute
            tag|sehr geehrte|sehr geehrter|liebe|lieber|werte|werter|hoi|huhu|mahlzeit|tach|liebes|salü|griaß di|
            griaß eich|grüß euch|sali|sehr verehrte) (damen und herren|frau|herr|zusammen|team|alle|kollegen|
            kolleginnen|) | damen und herren
            (was für|so|wie|das ist|ist|klingt|das klingt|klingt wirklich|das programm klingt|hört sich|das hört sich|
            ) (ein|eine|sehr|wirklich|echt|super|) (tolle|schöne|spannende|interessante|gute|wunderbare|großartige|
            tolles|schönes|spannendes|interessantes|gutes|toll|spannend|schön|gut|super|interessant|großartig|klasse|
            prima|nett|wunderbar) (an|initiative|idee|sache|programm|projekt|thema|angebot|aktion|dass (ihr|du|sie)
            .. (organisiert|macht|organisieren|anbietet|auf die beine stellt)|)
            schön von (dir|ihnen|euch) zu (hören|lesen)
            (viel|gutes|frohes|) (erfolg|gelingen|glück|spaß|spass|vergnügen|freude) (dabei|euch|ihnen|damit|bei der
            veranstaltung|für die veranstaltung|mit der veranstaltung|weiterhin|allen|dir|und .. |)
            (wünsche|wünschen) (ich|wir|) (ihnen|euch|dir|allen|) .. (erfolg|gelingen|tag|spaß|verlauf|veranstaltung|
            woche|wochenende) | (bleiben sie|bleib|bleibt) (bitte|schön|) (gesund|munter|dran)
            alles (gute|liebe) (für|weiterhin|ihnen|euch|) | (schönen|schöne|guten|gute) (tag|abend|woche|zeit|
            pfingsten|restwoche|wochenende|grüße|start) (noch|euch|)
            (auf|) (wiedersehen|wiederhören|bald|ein baldiges wiedersehen)
            bis (bald|die tage|demnächst|zum nächsten mal|später)
            (bei|für) (fragen|rückfragen) .. | (zögern|zögere|zögert) .. nicht .. | stehe .. zur verfügung
            (entschuldigen|entschuldige|entschuldigt|sorry|entschuldigung|verzeihen) (sie|bitte|) (bitte|) (die|für
            die|meine) (späte|verspätete) (antwort|rückmeldung)
            entschuldigung für die (späte|verspätete) (antwort|rückmeldung) | sorry (für|dass) .. spät* ..
            wie geht es (dir|ihnen|euch) | wie gehts | (hoffe|ich hoffe|hoffen|wir hoffen) .. (geht es gut|gut geht|
            gesund|wohlauf) | grüße an .. | (grüß|grüßen sie|grüßt) .. von (mir|uns) | respekt | hut ab | super
            toll | klasse | prima | spitze | wunderbar | großartig | cool | schön | perfekt | freut mich
            freut uns | glückwunsch | gratuliere | gratulation | komplimente | bitte | gerne wieder
            hätte mich .. gefreut | wäre schön gewesen
            (dass|schön dass) (sie|du|ihr) an (mich|uns) (denken|gedacht haben|gedacht hast|gedacht habt|denkst|denkt)
            haben sie (besten|vielen|herzlichen|verbindlichsten|recht herzlichen|aufrichtigen) dank (für|) (die|
            ihre|) (freundliche|liebenswürdige|nette|) (einladung|nachricht|mail|zuschrift|)
            (ich|wir|) (bitte|bitten|ersuche|ersuchen) (ich|wir|) um (ihr|euer|dein|) (verständnis|nachsicht|
            entschuldigung|verzeihung)
            (gebt|gib|geben sie|sagt|sagen sie) (mir|uns) (bitte|doch|) (beim nächsten mal|nächstes mal|das nächste
            mal|in zukunft) (etwas|ein bisschen|bitte|) (früher|eher|rechtzeitig) bescheid
            (ein andermal|nächstes mal|beim nächsten mal) (gern|gerne|sehr gern|sehr gerne|wieder|bestimmt|sicher|
            vielleicht)
            (darauf|auf so etwas|auf sowas|auf das) (habe|hab|haben) (ich|wir) (schon|lange|schon lange|nur) (lange|
            ) gewartet | (das|dies) ist (ja|wirklich|mal|doch|aber|ja mal) (eine|ein) (schöne|tolle|gute|super|
            nette|feine|prima|großartige) (idee|sache|initiative|aktion|projekt)
            (letztes|voriges) jahr .. (war|hat) .. (großartig|toll|super|schön|spannend|gefallen) | schöne sache
            feine sache | tolle sache | gute sache
            (viel|gutes|gut|frohes|bestes|recht viel) (gelingen|erfolg|spaß|glück|freude|gelingen) (für|bei|mit|
            damit|euch|ihnen|dabei|allen|weiterhin) (das|die|den|eurem|ihrem|eure|ihre|eurer|der|beim|) ..
            alles (gute|liebe|beste) (für|euch|ihnen|bei|beim) .. | (frohes|gutes) schaffen
            (schöne|frohe|schönes|gesegnete|erholsame) (pfingsten|pfingstfeiertage|feiertage|wochenende|woche|zeit|
            sommerzeit|ferien|grüße nach .. )
            (merci|danke|dank) (vielmal|vielmals|villmol|trotzdem|trotz allem|fürs angebot|fürs drandenken|dass ihr
            an mich gedacht habt|der anfrage|für die anfrage|für die info|für den hinweis|nochmals|recht schön|
            schön|euch|dir) | grüß euch (alle|) | griass eich | grüezi (mitenand|mitnand|miteinander|zäme|)
            hoi (zäme|zämme|) | guete morge | guete tag | grüss gott | seawas | servas | moin moin
            liebe (leute|alle|organisatoren|organisatorinnen|freunde|kollegen und kolleginnen|mitstreiter|kollegin|
            kollege) | werte (damen und herren|frau|kollegen) | hochverehrte | hochverehrter | geschätzte
            geschätzter | (tja|ach|ah|oh|ui|mei|puh|uff|hm|hmm|ohje|oje|na ja|naja|also dann|so)
            (ich|wir) (verfolge|verfolgen|schätze|schätzen|lese|lesen|bewundere|bewundern) .. (arbeit|projekt|
            newsletter|engagement|seit jahren|interesse) .. | das thema (ist|beschäftigt|interessiert|liegt|
            betrifft|treibt) (mir|mich|uns|) .. | (klingt|hört sich|sieht) (sehr|echt|wirklich|richtig|total|
            ) (spannend|interessant|toll|super|gut|vielversprechend|verlockend) (an|aus|)
            geil | mega | hammer | (das lenkt|lenkt mich) .. ab | der enkel .. (an|ein)
            (liegt|ist) .. (viel|sehr viel|einiges) an (dieser|diesem) (partnerschaft|zusammenarbeit|projekt|
            thema) | (personell|an personal) (so|sehr|) (knapp|dünn|eng)
            (ich|wir|) (bin|sind) (ich|wir|) (gerade|noch|schon|derzeit|eben|mitten|) dabei (umzu*|aufzu*|abzu*|
            vorzu*|auszu*|fertigzu*|herauszu*|wegzu*|einzupacken|anzufangen)
            (meine|mein|unsere|unser|die|der) (chefin|chef|vorgesetzte|vorgesetzter|leitung|leiterin|leiter|
            bürgermeisterin|bürgermeister|direktorin|direktor|rektorin|rektor|geschäftsführung|schulleitung) (ist|hat|
            hat schon|ist auch|weiß) (einverstanden|zugestimmt|grünes licht gegeben|ja gesagt|damit einverstanden|
            dafür|bescheid)
            (eine|) (erinnerung|erinnerungsmail|reminder) (brauchen sie|braucht ihr|brauchst du|müssen sie|müsst ihr|
            ist|brauche ich) (mir|uns|) nicht (mehr|extra|) (zu schicken|schicken|zu senden|nötig|notwendig|)
            (wenn|falls|sollte) (sich|) (etwas|was|noch etwas|irgendwas|das programm|die uhrzeit|der termin) (sich|
            ) (ändert|ändern|verschiebt|verschieben|dazwischenkommt|neues gibt) (..|) (sagen sie|sagt|sag|geben sie|
            gebt|gib|melden sie|lassen sie|informieren sie) (bitte|mir|uns|es mich|mich|es|) (bitte|) (bescheid|sich|
            wissen|)
            (wenn|falls|sollte|bei) (nötig|bedarf|gewünscht|etwas gebraucht wird|es hilft|benötigt) (bereite|bringe|
            stelle|mache|schicke|kann|könnte|erzähle|helfe) (ich|wir|) (..|) (vor|mit|zusammen|vorbereiten|mitbringen|
            )
            (letztes|das letzte|voriges|beim letzten) mal (..|) (verpasst|versäumt|nicht geklappt|verhindert|
            gefehlt) (diesmal|dieses mal|jetzt|nun|also diesmal|aber diesmal) (nicht|bin ich dabei|komme ich|will ich
            dabei sein|klappt es)
            (bin|ich bin|ein) (etwas|ein bisschen|bisschen|ein wenig|schon|leicht) (nervös|aufgeregt) (..|)
            (habe|ich habe|hab|hab ich|ich hab) noch nie (zoom|mit zoom|so etwas|sowas|so was|an so etwas|an sowas|
            bei so etwas) (benutzt|genutzt|gemacht|gearbeitet|teilgenommen|ausprobiert|gezoomt|mitgemacht)
            (habe|hab|ich habe|haben) (da|dann|an dem tag|ich da|ich dann|zu der zeit|) (keinen|keine|kein|sonst
            nichts|nichts anderes) (unterricht|stunden|termine|termin|dienst|schicht|anderen termin|anderen termine|
            anderen pläne|vorlesung|sprechstunde|vor)
            (verzeihen|entschuldigen|verzeiht|entschuldigt|entschuldige) (sie|) (bitte|) (die|meine|dass|
            ) (verspätung|späte|verspätete|ich) (antwort|rückmeldung|so spät antworte|erst jetzt antworte|erst jetzt
            schreibe|mich erst jetzt melde|) (ich war|ich lag|war|wir waren) (krank|im urlaub|verreist|erkältet|
            unterwegs|verhindert|leider krank|mit grippe im bett|außer gefecht|sehr beschäftigt)
            (ich war|war|ich lag|ich bin) (letzte woche|die letzten tage|eine woche|länger|leider|) (krank|erkältet|
            krankgeschrieben|flachgelegen|mit grippe im bett|außer gefecht) (gewesen|)
            (hoffentlich|hoffe|ich hoffe|hoffen wir) (werden|sind|wir|es) (wir|werden|sind|) (viele|zahlreich|recht
            viele|ein paar mehr|eine große runde)
            (ich|) (frag|frage|werde) (ich|) (auch|noch|auch noch|) (die|den|meine|meinen) (nachbarin|nachbarn|
            schwester|bruder|freundin|freund|mann|frau|kollegin|kollegen) (auch|noch|mal|fragen|auch noch|)
            nichts für ungut | (weil|da|denn) (mein|der|unser|meine) (laptop|computer|rechner|pc|kamera|mikro) (in
            reparatur|kaputt|defekt|beim service|hin|gerade in reparatur) (ist|)
            (hallöchen|hallihallo|servusla|grüßgott|moinsen|tachchen|huhu)
            (ich|) (liebe|mag|steh auf) (so|solche|sowas wie|) (handwerkszeug|handwerk|handwerkssachen|kulturthemen|
            sachen) | (lieb|nett|schön) dass sie an mich (denken|dachten|gedacht haben)
            (drücker|drückerle|umarmung|bussi) (..|)
            (sorry|entschuldigung|entschuldigen sie|verzeihung|pardon|bitte verzeihen sie) (für|wegen|) (die|den|das|
            meine|) (kürze|tippfehler|vertipper|kurze antwort|kurze nachricht|knappe antwort|fehler|schreibfehler|
            rechtschreibung|fehlenden umlaute|kurzen text) (..|)
            (ich|) (tippe|schreibe|diktiere|antworte|getippt|geschrieben|diktiert) (gerade|das|dies|ich|) (mit einer
            hand|einhändig|mit links|mit der linken hand|vom handy|auf dem handy|am handy|von unterwegs|aus dem zug|
            im auto|in eile|mobil) (..|)
            (mich|uns) überzeugt (dass|von)
            (muss|müssen|soll|muß) (die technik|der ton|das internet|alles|der termin|das) passen
            (diesmal|dann|hoffentlich) muss die technik passen
        """,
        Sense.CLOSING: """
            (mit|) (den|) (freundlichen|besten|herzlichen|lieben|kollegialen|vielen|schönen|sonnigen|vorzüglicher|
            freundlichem|bestem|verbindlichen|guten|respektvollen|liebem) (grüßen|grüssen|gruß|gruss|wünschen|
            empfehlungen|hochachtung|gruessen) (aus|) | (viele|beste|freundliche|liebe|herzliche|schöne|sonnige|ganz
            liebe|kollegiale|herzlichste|bestens|) (grüße|grüsse|gruß|gruss|gruesse|grüßle|grüßen|grußen) (aus|) (der|
            dem|) | freundlicher gruß | lieber gruß | herzlicher gruß | herzlichst | hochachtungsvoll | mfg | m f g
            lg | vg | bg | glg | hg | sg | fg | vlg | beste | liebst | ihr | ihre | dein | deine | euer | eure
            tschüss | ciao | pfiat di | pfiat eich | baba | bussi | bussis | im auftrag | i a | gez | i v
            gesendet von | von meinem iphone gesendet | gesendet vom handy | sent from my | alles liebe | bis bald
            herzlich | mit respekt | ergebenst | diese e-mail enthält | diese nachricht ist
            (mit|) (den|) (freundlichem|herzlichem|liebem|bestem|kollegialem|schönem|nettem|sonnigem|steirischem|
            tirolerischem|schwäbischem|fränkischem|sächsischem|bayerischem) (gruß|gruss|grüß) (aus|)
            (freundliche|liebe|herzliche|beste|schöne|sonnige|kollegiale|nette|steirische|hanseatische|
            norddeutsche|bayerische|sächsische|schwäbische|bärige) (grüße|grüsse|grüß|gruess) (aus|vom|von|nach|
            ) (der|dem|den|) | herzlichst ihr | herzlichst ihre | es grüßt (sie|dich|euch|) (herzlich|freundlich|)
            es grüßen | lieben gruß | lieben gruss | schöne grüße | beschte grüess | liebi grüess
            fründlichi grüess | freundliche grüsse | pfiat euch | pfiat enk | pfüat di | pfiatdi
            servus und pfiat | ade | adele | tschau | tschüssi | tschö | cheerio | habe die ehre
            hochachtungsvollst | mit vorzüglicher hochachtung | mit besten empfehlungen | mit kollegialen grüßen
            gehabt euch wohl | glück auf | lg aus | mlg | mbg | beste grüße und | ihr sehr ergebener
            ihr ergebener
        """,
        Sense.REGRET: """
            leider | bedauerlicherweise | unglücklicherweise | schade | (wie|sehr|so|echt|zu) schade | sorry
            entschuldigung | bedaure | bedauere | bedauern (wir|) | zu (meinem|unserem) (großen|größten|) bedauern
            (es|das) tut (mir|uns) (sehr|wirklich|furchtbar|unendlich|) leid (dass|)
            tut (mir|uns) (sehr|wirklich|echt|) leid | (muss|müssen) (ich|wir|) (ihnen|dir|euch|) (leider|
            ) mitteilen dass | mit bedauern | zu dumm | blöd | mist | so ein mist | verzeihung | entschuldigen sie
            ich bedauere (sehr|) | dumm
        """,
        Sense.AWAY: """
            (auf|bei|zu) (der|einer|die|eine) (beerdigung|trauerfeier|hochzeit|taufe)
            (im|in einem) (flugzeug|flieger|zug|op)
            <busy>
            <away>
            (bin|sind|fahre|fahren|fahr|fliege|fliegen|weile|weilen|urlaube|urlauben|verreise|verreisen|sitze|sitz|
            liege|bin) (ich|wir|) (da|dann|an dem tag|in der woche|leider|gerade|nämlich|mit der familie|mit den
            kindern|zu der zeit|) (leider|gerade|schon|) (auf|in|nach|an|im|am|ans|zum|in der|in den|auf der|an der|
            auf dem) (kreta|mallorca|sylt|rügen|malta|zypern|korsika|sardinien|sizilien|teneriffa|gran canaria|
            italien|spanien|portugal|griechenland|kroatien|frankreich|österreich|tirol|südtirol|schweiz|türkei|
            england|irland|schottland|norwegen|schweden|dänemark|polen|amerika|usa|london|paris|rom|wien|berlin|
            barcelona|ostsee|nordsee|adria|meer|bergen|alm|hütte|see|hoher see|campingplatz|kreuzfahrt|klassenfahrt|
            wallfahrt|pilgerreise|radtour|wanderung|hochzeitsreise|flitterwochen|strand|wohnmobil|flugzeug|flieger|
            zug|bahn|autobahn|kreißsaal|spital|klinik|op)
            (werde|wird|werden|bin) (ich|) .. (operiert|am knie operiert|an der hüfte operiert|eingewiesen|
            stationär|entbinden) | (habe|hab) (ich|) .. (eine op|eine operation|op termin|geburtstermin|
            entbindungstermin) | op termin | entbindung | entbindungstermin | kreißsaal | im wochenbett
            (in|im) (elternzeit|mutterschutz|babypause|kreißsaal|reha|rehaklinik|flitterwochen|klassenfahrt|
            bildungskarenz|papamonat|wochenbett|heimaturlaub|zwangsurlaub|sabbatical|kurzurlaub) | rehamaßnahme
            auf (klassenfahrt|kreuzfahrt|hochzeitsreise|see|hoher see|wallfahrt|schulung|seminar|kur|erholung|der
            alm|hochzeitsreise|abschlussfahrt|studienfahrt|exkursion)
            (am|an diesem|an dem) tag (nicht|gar nicht) im (büro|haus|amt|dienst|land)
            (habe|hab) (ich|) frei und bin (weg|verreist|fort) | (weg|fort|verreist) (bin|sind)
            unerreichbar | (bin|sind|weile|verbringe) (ich|wir) (da|dann|) (auf|in) (amrum|föhr|juist|norderney|
            borkum|langeoog|spiekeroog|helgoland|hiddensee|usedom|fehmarn|korfu|rhodos|ibiza|madeira|elba|capri|
            island|bornholm|la palma|fuerteventura|lanzarote|lourdes|kärnten|der steiermark|der toskana|der
            bretagne|der provence|den alpen|den dolomiten|südtirol)
            (mein|meine|unser|unsere) (sohn|tochter|bruder|schwester|neffe|nichte|enkel|enkelin|bester freund|beste
            freundin|patenkind) (heiratet|wird getraut|hat hochzeit|wird getauft|wird operiert|hat kommunion|hat
            konfirmation|hat abschlussfeier|wird eingeschult|bekommt ihr kind)
            (begleite|begleiten) (ich|wir|) (meine|eine|die|unsere) (klasse|schulklasse|schüler|gruppe|schülerinnen|
            reisegruppe) (auf|zu|in|bei) (einen|einer|einem|der|) (ausflug|klassenfahrt|wandertag|exkursion|landheim|
            wettbewerb)
        """,
        Sense.REASON: """
            <busy>
            <away> | (einen|ein|eine|anderer|anderen|andere|ein anderer|einen anderen|eine andere|bereits einen|schon
            einen|bereits eine|schon eine|wichtigen|wichtige|parallel|dringenden|) (termin|termine|anschlusstermin|
            sitzung|besprechung|verpflichtung*|kundentermin|arzttermin|zahnarzttermin|terminkollision|
            terminüberschneidung|prüfung|prüfungen|prüfungszeit|klausur*|unterricht|vorlesung*|beerdigung|hochzeit|
            taufe|inventur|umzug|umbau|betriebsprüfung|schicht|dienst|frühdienst|nachtdienst|abgabe|deadline|
            konferenz|tagung|messe|op|operation|geburt|premiere|verhandlung|gerichtstermin|prüfungsphase|abitur|ernte|
            heuernte|schulung|fortbildung|veranstaltung)
            (habe|hab|haben) .. (einen termin|schon etwas vor|was anderes vor|schon was vor|bereits etwas vor|termine|
            unterricht|dienst|schicht) | überschneid* | kollidiert | ausgebucht | voll | verplant | zu viel los
            zu viel zu tun | zeitgründen | kapazitätsgründen | personalmangel | krankheit | krankheitsbedingt
            krankheitshalber | krank | erkrankt | (muss|müssen) .. (arbeiten|zum arzt|zum zahnarzt|ins büro|zur
            schule) | arzt | zahnarzt | terminlichen | beruflichen | familiären | personellen | gesundheitlichen
            organisatorischen | gründen | verpflichtungen | unterbesetzt | stress | viel um die ohren | land unter
            keine betreuung | kita
            (prüfungen|klausuren|matura|abitur|maturaprüfungen|abiturprüfungen|abschlussprüfungen|gesellenprüfung|
            gesellenprüfungen|mündliche prüfungen|diplomprüfungen|führerscheinprüfung|fahrprüfung|notenkonferenz|
            zeugniskonferenz|elternabend|elternsprechtag|schulfest|schulausflug|sponsion|promotion|rigorosum|
            kolloquium) (abzunehmen|abnehmen|korrigieren|) | (habe|hab|haben|schreibe|schreib|muss) (ich|wir|) (da|
            leider|an dem tag|am vormittag|zu der zeit|selbst|) (prüfungen|eine prüfung|klausur|eine klausur|matura|
            abitur|schule|uni|seminar|vorlesung|praktikum|fahrprüfung|ladendienst|spätdienst|schicht|spätschicht|
            frühschicht|nachtschicht|bereitschaft|rufbereitschaft|notdienst|journaldienst|tagdienst|aufsicht|
            pausenaufsicht|kinderdienst|einen zahnarzttermin|einen kundentermin|gerichtstermin|verhandlung|sitzung|
            probe|generalprobe|dreh|dreharbeiten|training)
            (mitten|voll|gerade|noch|tief) (in|im) (der|den|dem|) (heuernte|ernte|spargelernte|erdbeerernte|
            weinlese|obsternte|getreideernte|inventur|umbau|umzug|prüfungen|prüfungszeit|saison|hochsaison|
            vorbereitungen|jahresabschluss|steuererklärung|schlussspurt|endspurt|renovierung|aussaat|almauftrieb|
            dreh|proben|abgabe)
            heuernte | spargelernte | erdbeerernte | weinlese | almauftrieb | almabtrieb | jahresabschluss
            steuerprüfung | buchprüfung | betriebsversammlung | gemeinderatssitzung | stadtratssitzung
            gemeinderat | stadtrat tagt | ausschusssitzung | aufsichtsratssitzung | vorstandssitzung
            teamsitzung | dienstbesprechung | firmung | erstkommunion | konfirmation | jugendweihe | begräbnis
            trauung | goldene hochzeit | polterabend | geburtstagsfeier | markttag | wochenmarkt | marktstand
            ladendienst | notdienst | bereitschaftsdienst | handwerker | installateur | lieferung
            gerichtsverhandlung | schöffe | schöffin
            dialyse | chemo | chemotherapie | bestrahlung | physiotherapie | physio | mrt | knie op | hüft op
            hüfte | schulter op | orthopäde | augenarzt | frauenarzt | kardiologe | kontrolltermin | impftermin
            blutabnahme | kieferorthopäde | gesundheitlich angeschlagen | bettlägerig | gips
            (hölle|teufel|die hölle|der teufel|der bär) los | (stecke|stecken|steck) .. (fest|mitten|bis zum hals|
            tief) | (bis|) (über|zum) (beide ohren|hals) (in|) (arbeit|)
            (ersticke|ersticken|ertrinke) in (arbeit|mails|aufträgen) | (viel|alle hände voll) zu tun
            alle hände voll | keine luft | (allein|alleine) (im|in der|am) (laden|geschäft|büro|praxis|stand|
            werkstatt|hof|amt)
            (die|unsere|meine|) (termine|sitzungen|kurse|stunden) (überschneiden|kollidieren|überlappen) (sich|)
            terminkollision | doppelt (gebucht|verplant|belegt)
            (kalender|terminkalender|tag) ist (schon|bereits|leider|) (voll|randvoll|dicht|zu)
            (passt|passen) (das|es|dies|) (thematisch|inhaltlich|fachlich|leider|) (leider|) (nicht|nicht wirklich|
            nicht so recht|wenig|nicht ganz) (zu|in) (uns|mir|unserem|unserer|unseren|unser|meinem|meiner|mein)
            (nicht|nicht wirklich|nicht ganz|nicht so) (unser|mein) (thema|gebiet|fachgebiet|bereich|metier|ding|
            bier|feld|arbeitsfeld) | (thematisch|inhaltlich) (weit|zu weit) (weg|von uns weg|entfernt)
            (betrifft|tangiert) (uns|mich) (nicht|weniger|kaum)
            (budget|etat|mittel|haushalt|personal|personaldecke|personalsituation) (lässt|lassen|gibt|reicht|ist|
            sind) (das|es|dies|) (leider|derzeit|) (nicht|knapp|dünn|ausgeschöpft|erschöpft) (zu|her|aus|)
            kurzarbeit | betreuungspflichten | homeschooling | kinderbetreuung
            (enkel|enkelkinder|die enkel) (hüten|da|zu besuch) | (hüte|hüten) .. enkel
            markttag | wochenmarkt | markt | (verkaufe|verkaufen|bediene|liefere|liefern|stehe) (ich|wir|) .. (käse|
            gemüse|blumen|honig|brot|waren|stand|markt|laden) | (vater|mutter|mann|frau|sohn|tochter|kind|
            schwiegermutter|schwiegervater|oma|opa) (liegt|ist|wurde|muss) (im krankenhaus|im spital|krank|operiert|
            gestorben|verstorben|ins krankenhaus|in der klinik) | gericht | beim gericht | bei gericht | aufsicht
            ganztägig aufsicht
            promotionskommission | prüfungskommission | berufungskommission | disputation | doktorprüfung
            bachelorprüfung | masterprüfung | verteidigung (einer|der) ..
            (zur|um dieselbe|zur selben|zur gleichen) (selben|gleichen|) (stunde|zeit) (eine|einen|ein) ..
            (start|einschulung|einführung) (meiner|unserer) (lehrlinge|azubis|praktikanten|neuen .. )
            (prüfungsaufsicht|klausuraufsicht|abituraufsicht|matura|abitur|abiprüfungen|mündliche prüfungen|
            prüfungen) (habe|abnehmen|haben|abnehme) (ich|) | (klausurphase|prüfungsphase|inventur|erdbeerernte|
            kirschernte|spargelernte|ernte|heuernte|weinlese|hochsaison|umzug|lammzeit|spargelzeit)
            (empfangen|empfange|erwarten|erwarte|bekommen|haben) (wir|ich) (da|an dem tag|dann|) (ausländische|
            wichtige|) (gäste|besucher|besuch|eine delegation|eine gruppe|reisegruppe) (in der|im|auf dem|) (pension|
            hotel|hof|ferienwohnung|haus|) | da sitzt keiner (am|vorm) (computer|bildschirm|rechner)
            (mir|wir) (miassn|müssen|miaßn) (heign|heuen|ernten|mähen)
        """,
        Sense.GONE: """
            (arbeite|arbeiten|bin|arbeitet|ist) .. (nicht mehr|nimmer|nicht länger) (hier|da|bei|für|im amt|im dienst|
            tätig|zuständig|in der firma|im unternehmen|aktiv|in) | nicht mehr (zuständig|tätig|beschäftigt|im amt)
            (im|in) (ruhestand|rente|pension) | pensioniert | ausgeschieden
            (bin|bin ich|sind) .. (falsch|der falsche|die falsche|nicht zuständig|nicht der richtige|nicht die
            richtige) | falsch* (adresse|person|ansprechpartner|empfänger) | nicht (zuständig|mein bereich)
            verstorben
            (ich|wir|) (bin|sind) (ich|wir|) (da|hier|dafür|leider|wohl|) (leider|wohl|) nicht (der|die) (richtige|
            richtigen|zuständige|zuständigen|richtige person|richtige ansprechpartnerin|richtige ansprechpartner|
            richtige adresse)
        """,
        Sense.ASK: """
            (könntest|könnten|könntet|kannst|können|könnt|würdest|würden|würdet|magst|dürfte|dürften|darf|wollen) (du|
            sie|ihr|ich|wir|man) (mir|uns|bitte|noch|nochmal|den|die|das|es|vielleicht|eventuell|auch|) .. (schicken|
            senden|zusenden|zuschicken|mitteilen|sagen|bestätigen|zukommen lassen|geben|verraten|erklären|aufnehmen|
            aufzeichnen|weiterleiten|ändern|verschieben|nachreichen|mailen|haben|bekommen|fragen|wissen lassen|
            anrufen|zurückrufen|erhalten|helfen) | (könnten|könntest|könntet|würden|würdest|würdet|kannst|könnt) (sie|
            du|ihr) | können sie | magst du | bitte (um|schicken|senden|schick|sende|schickt|teilen|teile|sagen|sag|
            sagt|geben|gib|gebt|bestätigen|bestätige|lassen|lass|lasst|melden|rufen|wenden|kontaktieren|nehmen|leiten|
            ändern|nennen|informieren|beachten|nochmal|nochmals|noch) | bitten (wir|ich|) (um|sie)
            ich bitte (sie|) (um|) | wir bitten um
            (wie|was|wo|wann|wer|welche|welcher|welches|wieviel|wie viel|wie lange|warum|wozu|ob) (ist|sind|kann|
            können|muss|müssen|kostet|läuft|funktioniert|wird|werden|bekomme|erhalte|lautet|komme ich|geht das)
            (gibt|gäbe) es (auch|eine|einen|ein|noch|dazu|denn|danach|hinterher|bei|im anschluss|später|) ..
            (wird|werden) (es|die|das|der|eine|sie|ein) .. (aufgezeichnet|übersetzt|gedolmetscht|geben|verschickt|
            ausgestellt|aufgenommen|veröffentlicht) | (bekomme|bekommen|erhalte|erhalten|kriege|kriegen) (wir|ich|
            man) | (hätte|hätten|habe) (noch|da|) (ich|wir|) (noch|da|) (eine|ne|kurze|zwei) (kurze|kleine|) frage*
            frage | wenden sie sich (bitte|) | (ist|wäre|wäre es|ist es) (es|) möglich .. zu
            mich würde interessieren | ich wüsste gern* | rückruf | wüsste gern*
            über (eine|die) (zusendung|bestätigung|aufzeichnung|rückmeldung|info|kurze info|antwort) .. (würde|
            würden|freuen|dankbar) | (freue|freuen|würde|würden) (mich|uns|ich mich|wir uns) (sehr|) über (die|eine|
            das|den) | ich bräuchte | brauche (ich|) (noch|) (eine|einen|den|die|das)
            schickt .. (bitte|) (mir|uns) | schick mir | schickt mir | sagt (mir|) bescheid | sag mir bescheid
            lass mich wissen | lasst mich wissen
            (senden|schicken|mailen|übermitteln|übersenden|leiten|geben|nennen|stellen|richten|korrigieren|ändern|
            berichtigen|ergänzen|rufen) sie (bitte|) (ihm|ihr|ihnen|mir|uns|mich|herrn|frau|den|die|das|dem|es|alle|
            meinen|unseren|link)
            (schick|schicke|sende|mail|maile|gib|leite|schickt|sendet|mailt|gebt) (ihm|ihr|ihnen|uns|mir|den|die|
            das) (bitte|doch|dann|) (bitte|den|die|das|link|alles|bescheid|rechnung|zugangsdaten|unterlagen)
            bitte (den|die|das|alle|eine|einen|alles) (..|) (link|zugangsdaten|einwahldaten|zugang|unterlagen|
            materialien|folien|rechnung|bescheinigung|teilnahmebestätigung|teilnahmebescheinigung|aufzeichnung) (..|)
            (fordere|fordern|ersuche|ersuchen) (ich|wir|) (sie|euch|dich) (hiermit|) (auf|)
            bitte (alle|die|das|den|alles|) (infos|info|informationen|zugangsdaten|link|details|weitere|
            weiteres) .. (direkt|gleich|auch|) .. (an|schicken|senden|mailen|zukommen)
            (schicken|schick|schickt|schickst|senden|sende|mailst) (sie|du|ihr) (mir|uns|ihm|ihr|) .. (hinterher|
            nach|zu|link|protokoll|unterlagen|bitte)
            bitte (korrigieren|berichtigen|ändern|richtigstellen|verbessern|ausbessern|anpassen)
            (bitte|) um (korrektur|berichtigung|richtigstellung|änderung)
        """,
        Sense.UNSUBSCRIBE: """
            (nehmen|nimm|nehmt|streichen|streich|streicht|löschen|lösch|lösche|löscht|entfernen|entferne|entfernt|
            tragen|trag|austragen) (sie|bitte|) (bitte|) (mich|uns|meine adresse|meine e-mail adresse|meine
            mailadresse|unsere adresse|meine daten|unsere daten|diese adresse|meinen namen|meine e-mail|meine mail
            adresse|die adresse) .. (aus|von) (dem|der|ihrem|ihrer|eurem|eurer|deinem|deiner|diesem|dieser|
            den) .. <list> | (mich|uns|meine adresse|unsere adresse|meine daten|meine e-mail adresse|diese
            adresse) .. (aus|von) (dem|der|ihrem|ihrer|eurem|eurer|diesem|dieser|den|deinem) .. <list> .. (nehmen|
            löschen|streichen|entfernen|austragen|herausnehmen|rausnehmen|zu löschen|zu nehmen|zu streichen|zu
            entfernen|) | (aus|von) (dem|der|ihrem|ihrer|eurem|eurer|diesem|dieser|den|deinem) <list> (nehmen|löschen|
            streichen|entfernen|austragen|gelöscht|gestrichen|genommen|entfernt|raus|herausnehmen|zu streichen|zu
            löschen|zu nehmen)
            (trage|trag|tragen sie|tragt) (mich|uns) (bitte|) aus
            (keine|keinerlei) (weiteren|weitere|) (mails|e-mails|emails|einladungen|nachrichten|zusendungen|werbung|
            newsletter|post) (mehr|an mich|erhalten|zu erhalten|zukommen|schicken|zu schicken|zu senden) .. (bitte|
            erhalten|schicken|zusenden|senden|) | (bitte|) (nicht mehr|nie wieder|nie mehr) (anschreiben|schreiben|
            kontaktieren|anzuschreiben|kontaktiert werden|zu kontaktieren|belästigen)
            (schreiben|schreibt|schicken|schickt|schick|mailen|senden) (sie|) (mir|uns|mich|) .. (nicht mehr|nichts
            mehr|keine mails mehr|keine einladungen mehr|keine e-mails mehr) .. (an|) | unsubscribe
            (newsletter|verteiler|abo) (abbestellen|kündigen|abmelden) | abbestellen
            vom (newsletter|verteiler) abmelden | löschen sie (bitte|) (meine|unsere) (adresse|daten|kontaktdaten)
            widerspreche (ich|) .. (nutzung|verarbeitung|zusendung) | spam
            (meine|unsere) (personenbezogenen|persönlichen|gespeicherten|) (daten|adresse|kontaktdaten|
            mailadresse) (bitte|) (umgehend|sofort|unverzüglich|vollständig|restlos|) (zu löschen|löschen|löscht|zu
            entfernen|entfernen)
            (löschung|entfernung|streichung) (meiner|unserer|aller meiner|aller unserer) (..|) (daten|adresse|
            kontaktdaten|mailadresse)
            bitte austragen | austragen bitte | mich austragen | bitte abmelden vom (verteiler|newsletter)
        """,
        Sense.LATE: """
            nicht (vor|früher als) (#|halb #) (uhr|) | (erst|nur) (ab|um|gegen|nach) (#|halb #) (uhr|)
            (kann|bin|können|sind) (ich|wir|) (leider|) nicht (da|dabei|frei|dazukommen|teilnehmen|) vor # (uhr|)
            nicht vor # (uhr|) | (kann|können|bin|komme) (ich|wir|) (leider|) erst (nach|ab) (der pause|dem
            unterricht|mittag)
            (stoße|komme|schalte mich|wähle mich|logge mich|bin|steige|kommen|stoßen|schalten uns|schalte ich mich|
            komm) (etwas|ein bisschen|ein wenig|leicht|bissl|a bissl|ein paar minuten|eine viertelstunde|eine halbe
            stunde|erst|leider etwas|wohl etwas|# minuten|) (später|verspätet|zu spät) (dazu|zu|ein|hinzu|dabei|da|)
            (etwas|ein bisschen|ein wenig|bissl|a bissl|ein paar minuten|# minuten|eine viertelstunde|eine halbe
            stunde|ne halbe stunde|eine stunde|leicht|leider etwas|bisschen|circa|ca # minuten) (später|verspätet|zu
            spät) (kommen|dazukommen|dazustoßen|dazu|einwählen|zuschalten|einsteigen|dran|da|einloggen|dazustossen|
            komme|) | (verspäte|verspäten|verspätet) (mich|uns|)
            mit (etwas|einer|leichter|einer viertelstunde|einer halben stunde|kleiner|ein wenig|einer
            stunde) (halben stunde|verspätung|stunde|viertelstunde|) (verspätung|)
            später (dazustoßen|dazukommen|dazu|einwählen|zuschalten|einsteigen|einloggen|dazustossen|dazustoße)
            (erst|nur|allerdings erst|aber erst|leider erst) (ab|nach|zur|zum|für) (der|dem|die|das|meinem|meiner|
            meinen|den) (zweiten|letzten|kaffeepause|pause|unterricht|hälfte|mittag|kaffee|vorlesung|zweite|letzte|
            termin|ersten teil|ersten stunde) (teil|hälfte|stunde|drittel|block|) | nach der (kaffeepause|pause)
            ab der (pause|kaffeepause|zweiten hälfte) | (nur|) (zum|im|für den|den|die|zur) (zweiten|letzten|zweite|
            letzte) (teil|hälfte|stunde|drittel|block) | (verpasse|verpassen|versäume) .. (anfang|beginn|erste stunde|
            ersten teil|begrüßung|eröffnung) | (nicht|erst) (von anfang|von beginn) an | mittendrin
            (stoße|stosse|stoss|komme|komm|schalte|wähle) (ich|mich|) (allerdings|aber|jedoch|leider|) erst (gegen|
            um|ab|nach) (#|halb #) (uhr|) (dazu|zu|ein|hinzu|)
            (nur|lediglich|erst|) (am|beim|im|für den|zum) (zweiten|letzten|hinteren) (teil|block)
            (erst|nur|) (nach|ab) der (pause|kaffeepause)
            (schaffe|komme|kann|packe) (ich|) (es|) (leider|) nicht vor (#|elf|halb elf|elf uhr|# uhr)
            (leider|) schaffe ich es nicht vor (#|elf|halb elf|elf uhr|# uhr)
            (warten sie|wartet|warte) nicht auf mich (fangen|fangt|fang) .. an
            (muss|müsste|werde) (ich|) (den ersten teil|die erste stunde|den anfang|den beginn) (auslassen|verpassen|
            versäumen|überspringen)
            rechnen sie (bitte|) nicht mit (mir|uns) vor (#|elf|halb elf|elf uhr|# uhr)
            da geht (bei|) (mir|uns) (leider|) (gar|) (nix|nichts) vor #
        """,
        Sense.EARLY: """
            (etwas|ein bisschen|ein wenig|leider|bissl|a bissl|schon|) (früher|eher|vorzeitig|frühzeitig|
            vorher) <leave> | (etwas|ein bisschen|) (früher|eher|vorzeitig|vorher) (gehen|weg|los|raus)
            (nur|bloß|leider nur|lediglich|) (in der|zur|die|im|für die|am|den|beim|zum|für den) (ersten|erste|
            ersten teil) (teil|hälfte|stunde|drittel|block|halbe stunde|halben stunde|beiden stunden|zwei stunden)
            nur (eine|die erste|#|für eine|ein) (stunde|stunden|stündchen|stündlein)
            nicht (bis zum|bis zum bitteren) (schluss|ende) (bleiben|dabei|dabei sein|) | nicht die ganze zeit
            nicht (durchgehend|durchgängig|komplett) | bis zur (pause|kaffeepause|mittagspause|halbzeit)
            nur (bis zur|vor der) pause | (verpasse|verpassen) .. (ende|schluss|letzte stunde) | stückweise
            (nur|lediglich|) (am|beim|im|für den|zum) ersten (teil|block|stündchen)
            (nur|lediglich|) bis zur (pause|kaffeepause)
        """,
        Sense.SOME: """
            (mit|) (ein paar|einigen|einige|mehreren|den|meinen|unseren) (studierenden|studenten|schülern|
            schülerinnen|kollegen|kolleginnen|mitgliedern|azubis|mitarbeitern) (aus|von) (meinem|meiner|unserem|
            unserer|dem|der) (seminar|kurs|klasse|schule|verein|team|abteilung|haus|werkstatt|gruppe|büro|institut|
            vorstand)
            (ein paar|einige|einigen|mehrere|mehreren|meine|meinen|unsere|unseren|etliche|etlichen|noch ein paar|noch
            einige|weitere|weiteren|verschiedene|die|alle|diverse|noch ein|manche) (von (meinen|unseren)|der|meiner|
            unserer|weiteren|interessierten|) (kollegen|kolleginnen|studenten|studentinnen|studierenden|studierende|
            schüler|schülern|mitarbeiter|mitarbeitern|mitarbeitende|mitarbeitenden|mitglieder|mitgliedern|leute|
            leuten|freunde|freunden|personen|ehrenamtliche|ehrenamtlichen|partner|azubis|interessierte|anderen|
            vereinsmitglieder|vereinsmitgliedern|teilnehmer|gäste)
            (mein|unser|das|mit meinem|mit unserem|mit dem) (ganzes|gesamtes|komplettes|ganze|gesamte|ganzen|
            gesamten|) team (und ich|) | (mit|samt) (meiner|unserer|der|ganzer|meinem|unserem) (klasse|gruppe|
            belegschaft|mannschaft|familie|abteilung|seminargruppe|kurs|seminar) | (wir|uns) alle
            die ganze (mannschaft|abteilung|belegschaft|truppe) | zu mehreren | kolleg innen
            (komme|kommen|bin) (ich|wir|) nicht (alleine|allein)
        """,
        Sense.INSTEAD: """
            (wird|werden|kann) (an meiner stelle|an meiner statt|statt meiner|für mich|an unserer stelle|
            für uns|mich) (teilnehmen|kommen|dabei sein|anwesend sein|mitmachen|einspringen|vertreten|da sein|
            zuhören) | (nimmt|kommt|ist) (an meiner stelle|statt meiner|für mich|an unserer stelle) (teil|dabei|mit|)
            (an|in) (meiner|unserer) (stelle|statt|vertretung|abwesenheit)
            (anstelle|anstatt|statt) (von mir|meiner|unser|mir|unserer|von uns)
            (vertritt|vertreten|ersetzt|ersetzen|repräsentiert) (mich|uns|unser haus|unseren verein|unsere)
            (mich|uns|unser haus|unseren verein) .. (vertreten|vertritt|ersetzen|ersetzt)
            (wird|werden|lasse|lassen|werde) (durch|von|mich durch|mich von|uns durch|uns von)
            vertreten (lassen|durch|wird|werden|sein|) | (springt|springen) (für mich|für uns|) .. ein
            (übernimmt|übernehmen) (für mich|für uns|das für mich|meinen platz|das|den termin|meine vertretung)
            meine vertretung | (mein|unser) vertreter | meine vertreterin
            als (meine|unsere|mein|unser|meinen) (vertretung|vertreter|vertreterin|ersatz)
            meinen platz (nimmt|übernimmt|bekommt) | (nimmt|kommt|geht|schaltet) (für mich|für uns)
            (für mich|für uns) .. (nimmt|kommt|einspringen|teilnehmen|einspringt|dabei sein|einwählen)
            (für|von) (unser haus|unsere firma|unseren verein|unsere einrichtung|unseren verband|unsere gemeinde|
            unserer seite) (nimmt|kommt|wird|werden|nehmen)
            (trete|trete ich|überlasse|gebe) (meinen platz|den platz) (ab|weiter|) | in vertretung (für|kommt|)
            für (mich|uns) (springt|springen|kommt|kommen|geht|gehen|übernimmt|übernehmen|nimmt|nehmen|schaltet|
            macht) .. (ein|teil|mit|dazu|hin|das|zu|) | (wird|werden) (mich|uns) .. (vertreten|ersetzen|
            repräsentieren) | (hält|halten|nimmt|nehmen) (für mich|für uns|) .. (die stellung|meinen platz|teil für
            uns) | (schicke|schicken|schick) (ich|wir|) (stattdessen|dafür|jemanden|wen|jemand)
        """,
        Sense.STEAD: """
            an (ihrer|seiner|deren|dessen) (stelle|statt) | in vertretung (von|des|der|unser*|mein*)
            stellvertretend für | als vertret* (von|des|der|unser*|mein*|für)
            (vertrete|vertreten wir) (ihn|sie|den|die|unsere|unseren|meinen|meine|das|unser)
            anstelle (von|des|der|unserer|unseres|meiner|meines)
        """,
        Sense.EARLIER: """
            (erst|zuerst|zunächst|anfangs|ursprünglich|eigentlich) (dachte|glaubte|meinte|schrieb|sagte) (ich|
            wir) (dass|) (ich|wir) (kann|könnte|schaffe|bin|wäre|komme|können|schaffe es|schaffen es|hätte) (nicht|es
            nicht|keine zeit|verhindert|nicht dabei|nicht kommen|nicht teilnehmen|da nicht|an dem tag nicht) (kommen|
            teilnehmen|dabei|dabei sein|)
            (habe|hab|hatte|hatten|haben) (ich|wir|) (ihnen|dir|euch|mich|ja|eigentlich|zunächst|zuerst|erst|
            ) .. (letzte woche|vorige woche|bereits|schon|ursprünglich|anfangs|neulich|gestern|zunächst|zuerst|
            zunächst mal|vorgestern|vergangene woche|erst|eigentlich) .. (abgesagt|zugesagt|geschrieben|gesagt|
            gemeldet|mitgeteilt|abgelehnt|gemailt|angemeldet|abgemeldet|bestätigt|geantwortet|ja gesagt|nein gesagt)
            (hatte|hatten) .. (abgesagt|zugesagt|geschrieben|gesagt|gemeldet|mitgeteilt|abgelehnt|gemailt|angemeldet|
            abgemeldet|bestätigt|geantwortet|gedacht|geglaubt|geplant|vor)
            (schrieb|sagte|meinte|dachte|glaubte|meldete|antwortete|schrieben|sagten|dachten|befürchtete) (ich|wir|
            ihnen|dir|euch|noch|) .. (dass|) | (zuerst|erst|zunächst|ursprünglich|anfangs|anfänglich|eigentlich|
            letzte woche|gestern|vorige woche|neulich) (dachte|hatte|hatten|wollte|wollten|hieß|sah|habe|war|schrieb|
            sagte|meinte|glaubte|haben|hab) (ich|wir|es|) ..
            ursprünglich | anfangs | zunächst | zuerst | meine (vorige|letzte|frühere|bisherige|ursprüngliche) (mail|
            absage|zusage|nachricht|antwort) | (meine|unsere) (absage|zusage|anmeldung) von .. (woche|gestern|montag|
            neulich) | wie (bereits|schon|) (gesagt|geschrieben|erwähnt|mitgeteilt) | versehentlich | irrtümlich
            aus versehen | entgegen (meiner|unserer) .. (absage|zusage|nachricht|mail|antwort|ankündigung)
            dass ich nicht (kann|könnte|komme|dabei bin|da bin)
        """,
        Sense.ANEW: """
            <thing>
            (jetzt|nun|nun aber|aber|also|daher|dann) doch (noch|) | doch noch | <annew> | jetzt (aber|) doch
            inzwischen | mittlerweile | letztlich | letztendlich | schlussendlich | nach reiflicher überlegung
            (umentschieden|anders überlegt|hinfällig|geplatzt|verschoben|verlegt|ausgefallen|entfallen|abgesagt
            worden|weggefallen|gecancelt|gestrichen) | (fällt|fiel) .. (aus|weg|flach) | planänderung | korrektur
            berichtigung | korrigiere | korrigieren | entgegen
            (hat|haben) sich .. (geändert|ergeben|erledigt|verschoben|zerschlagen) | überraschend
        """,
        Sense.OTHER_EVENT: """
            <anderswo>
            (nächstes|anderes|ein anderes|das nächste|beim nächsten|nächsten|ein andermal|letztes|voriges|letzten|ein
            nächstes|zum nächsten|für nächstes|auf ein nächstes) (mal|treffen|jahr|workshop|veranstaltung|
            monat) (wieder|gern|gerne|bestimmt|sicher|vielleicht|bin ich|)
            (nächste|letzte|andere|eine andere|weitere|künftige|zukünftige|die nächste|kommende) (veranstaltung|
            ausgabe|konferenz|gelegenheit|veranstaltungen|runde|workshops|treffen) | ein andermal
            (sommerfest|vernissage|tagung|konferenz|messe|eröffnung|ausstellung|konzert|festival|studienreise|
            studienbesuch|mitgliederversammlung|jahreshauptversammlung|stammtisch|abschlusskonferenz|sommerakademie|
            exkursion|premiere|hochzeit|jubiläum|klausurtagung) (im|in|am|vom|zu|)
            (im|in den|für den|zum) (herbst|winter|frühjahr|sommer|frühling)
            im (september|oktober|november|dezember|juli|august|mai) | (vom|des|letztes|nächstes) (jahr|jahres)
            rechnung | angebot | antrag | förderantrag | (habe|haben) .. teilgenommen | teilgenommen | war .. dabei
            waren .. dabei | dabei war
            (für|zum|vom|zu|aus) (den|ihrem|ihren|dem|) newsletter
        """,
        Sense.ASIDE: """
            (funktioniert|funktionieren|geht|gehen|klappt|lädt|öffnet|tut|laufen|läuft) (bei mir|bei uns|leider|auch|
            mehr|sich|irgendwie|hier|) (leider|) (nicht|ned|net|nicht mehr|gar nicht) (auf|mehr|) (link|)
            (krieg|kriege|bekomme|kriegen|bekommen|kann|können|lässt|ließ) .. (nicht|ned) (auf|geöffnet|zum laufen|
            öffnen|laden|herunterladen|runterladen|lesen|abspielen) | anhang | anhänge | datei* | kalenderdatei
            pdf* | link | links | zoomlink | zoom link | kamera | webcam | mikro | mikrofon | ton | audio | bild
            bildschirm | installier* | passwort | kennwort | öffnen | dokument* | präsentation* | folien
            powerpoint | aufzeichnung* | aufnahme | protokoll | zertifikat | bescheinigung | teilnahmebestätigung
            teilnahmebescheinigung | browser | knopf | button | formular* | englisch | französisch | rumänisch
            deutsch | übersetz* | dolmetsch* | wlan | internet | verbindung | laptop | computer | rechner | tablet
            diensthandy | handy | app | teams | outlook | unterlagen | materialien | programm | tagesordnung
            agenda | plakat | skype | technik | headset | konto | lautsprecher
            (kamera|mikro|mikrofon|webcam|headset|laptop|drucker|internet|leitung|verbindung) (ist|geht|liegt|steht|
            bleibt|streikt|spinnt|hab ich|habe ich) (schon|leider|gerade|bei mir|) (kaputt|defekt|hin|aus|bereit|
            parat|nicht|lahm|wacklig|schlecht|langsam|streikt|aus)
            (habe|hab|haben) (ich|wir|) (leider|) (keine|kein|weder) (kamera|webcam|mikro|mikrofon|headset|drucker|
            zoom|lautsprecher) .. | mit (der|dieser|all der|moderner) (technik|elektronik) .. (kriegsfuß|stehe|fuß|
            vertraut|erfahrung|helfen)
            (bin|sind) (ich|wir|) (nicht|kein|keine|leider nicht|leider kein|technisch nicht|technisch) (so|
            besonders|sehr|gerade|) (technikaffin|technisch begabt|technisch versiert|computerfreak|held|fit|
            versiert|begabt|bewandert|technikheld|digital native|computerexperte|computerexpertin|unbedarft) ..
            (enkel|enkelin|tochter|sohn|enkelkind|kollege|kollegin|nachbar) .. (hilft|richtet|erklärt|zeigt|
            installiert) (mir|es mir|mir das|uns|) ..
            (würde|möchte|schaue) (ich|) mir (aber|) (gern|gerne|) (hinterher|nachher|später|nachträglich|
            ) die (aufzeichnung|aufnahme) (hinterher|später|) (ansehen|anschauen|an)
            (würde|möchte|schaue) (ich|) mir (aber|) (gern|gerne|) die (aufzeichnung|aufnahme) (hinterher|später|gern|
            nachträglich|) (ansehen|anschauen|an)
            gern (hinterher|nachher|später|nachträglich|) die (aufzeichnung|aufnahme) (ansehen|anschauen)
            (schaue|schau|sehe|höre) (ich|) (mir|) (gern|gerne|später|dann|) (später|nachher|hinterher|
            ) die (aufzeichnung|aufnahme) (an|später an|)
            (schaffe|schaff|schaffen) (ich|wir|) (es|) nicht (den|die|das|ihn|sie|mich) (link|anhang|einladung|
            formular|datei|anmeldung|registrierung|zoom|pdf|) (zu|ein|herunter|runter|) (öffnen|herunterzuladen|
            auszufüllen|einzuloggen|zu öffnen|zu finden|zu installieren|abzuschicken)
            (ich|wir) (schaffe|schaffen) es nicht (den|die|das|mich) (link|anhang|einladung|formular|datei|anmeldung|
            registrierung|pdf|) (zu|) (öffnen|herunterzuladen|auszufüllen|einzuloggen|finden|installieren|
            abzuschicken)
        """,
        Sense.MOOT: """
            (kein|keine|gar kein|überhaupt kein) (problem|thema|einwände|ursache|sorge|umstände|hindernis|frage)
            macht (doch |gar |)nichts | macht nix | (ist|wäre|spielt) (egal|keine rolle|nicht schlimm|nicht wichtig|
            wurscht|wurst) | spricht nichts dagegen | steht nichts (im wege|im weg|entgegen) | nichts dagegen
            nicht nur | keine fragen | keine sorge | nicht vergessen | vergesse nicht | warum nicht
            ändert .. nichts | nicht dass .. | nicht das beste | kein wunder
            nichts hinzuzufügen | ganz ohne
            (da|dann|mittwochs|an dem tag) (habe|hab|haben) (ich|wir) (eh|ohnehin|sowieso|gottlob|zum glück|
            ) (keine|keinen|kein|nichts|frei|nix) (vorlesung|vorlesungen|unterricht|schule|dienst|termine|termin|
            uni|anderes vor|vor|) | (arbeite|arbeiten) (ich|wir|) (mittwochs|an dem tag|da|) (eh|sowieso|) (nicht|
            nie) | (ich|wir) (habe|haben) (noch|) nie .. (gemacht|benutzt|verwendet|probiert|ausprobiert|gezoomt|
            teilgenommen|bereut|gefehlt) | noch nie (gemacht|benutzt|verwendet|probiert|ausprobiert|gezoomt)
            steht .. nichts (mehr|) im (wege|weg)
            warum (eigentlich|auch|) nicht | (für|) (niemand|niemanden|keinen) (anderen|anders|sonst|mehr|
            ) zu sprechen | (alle|jede menge|massenhaft|genug) zeit (der welt|)
            (hat man|habe ich|hab ich) (nicht mehr|nicht|kaum mehr|kaum noch|eh nicht|eh nix) (viel|so viel|viel
            mehr|mehr|) (im kalender|vor|zu tun|mehr vor) | (hatte|habe|hab) (ich|) (nur|einfach|bloß|schlicht|es
            nur) vergessen (zu schreiben|zu antworten|mich zu melden|abzuschicken|)
            (obwohl|auch wenn|obgleich|wenngleich) (ich|wir) (in arbeit|im stress|unter strom|viel|sehr viel|alle
            hände voll|eigentlich|gerade|) (ersticke|ersticken|versinke|versinken|bin|sind|stehe|zu tun habe|zu tun
            haben|um die ohren habe|viel zu tun habe|urlaub habe|im urlaub bin|im stress bin)
            (mein|unser) (terminkalender|kalender) ist (an dem vormittag|da|noch|) (leer|frei|jungfräulich)
            (hatte|habe|hab) (ich|) (mich|) in der woche (geirrt|vertan) | kein ding
            (bin|sind) (ich|wir) (eh|ohnehin|sowieso|) im homeoffice
        """,
        Sense.NOT: """
            ich nicht | wir nicht
            <comesnot> | nicht | ned | net | nie | nit | kein | keine | keinen | keiner | keinem | keines | niemand
            niemals | nichts | nix | ohne | weder | noch niemand | nimmer | keinesfalls | keineswegs | mitnichten
            auf keinen fall
        """,
        Sense.CAN: """
            (kann|können) (ich|wir|) (leider|) (wegen|aufgrund|auf grund|infolge)
            kann | können | könnte ich | schaffe (es|ich|das|) | schaffen (es|wir|das|) | in der lage | imstande
            möglich | machbar | frei | (habe|hab|haben) .. zeit | verfügbar | kann es einrichten | kanns | kann s
            hab zeit
            habe zeit | haben zeit | ist es mir möglich | ist es uns möglich | richte es (mir|) ein
        """,
        Sense.CANNOT: """
            außerstande | außer stande | ausserstande | unmöglich (zu|) | nicht in der lage | nicht imstande
        """,
        Sense.WILL: """
            werde | werden | bin | sind | will | wollen | möchte | möchten | nehme | nehmen | mache | machen
            habe vor | haben vor | plane | planen | beabsichtige | beabsichtigen | gedenke | gedenken | mag | darf
            dürfen | schalte | stelle | sind wir | seh | sehe
        """,
        Sense.ATTEND: """
            teilnehmen | teilzunehmen | teil | mitmachen | mitzumachen | dabei sein | dabei zu sein | dabei
            dabeisein | mit dabei (sein|) | mit dabei zu sein | kommen | zu kommen | anwesend sein | anwesend
            zugegen (sein|) | da sein | mit von der partie (sein|) | von der partie (sein|) | beiwohnen
            beizuwohnen | zuschalten | zuzuschalten | einwählen | einzuwählen | einloggen | einzuloggen | zuhören
            zuzuhören | vorbeischauen | reinschauen | reinhören | mitwirken | dazukommen | dazustoßen | dazustossen
            anschließen | anzuschließen | am start | wahrnehmen | einrichten | einzurichten | erscheinen
            beteiligen | folgen | an bord
            (meine|unsere|die|eine|der|einer|ihre|) (teilnahme|anwesenheit|zusage|mitwirkung|beteiligung|
            anmeldung) (unserer|unseres|von unserer|von unserem|der|des|meinerseits|unsererseits|) (<our>|seite|)
            teilnehmen zu (können|dürfen) | dabei sein zu (können|dürfen) | kommen zu können
            zusehen | zuzusehen | zuschauen | zuzuschauen | dazuzukommen | mitzuwirken | mitzuverfolgen
            mitverfolgen | teilhaben | beteilige | beteiligen | mich zuschalten | mich einwählen | hineinschauen
            reinzuschauen | hineinzuhören
        """,
        Sense.COME: """
            <anderswo>
            (mach|mache|machen) (ich|wir|) (auf jeden fall|gern|gerne|sehr gern|sehr gerne|natürlich|
            selbstverständlich|auch gern|auch gerne|auch|wieder gern|) mit
            (da|) (mach|mache) ich (auf jeden fall|gern|gerne|natürlich|) mit
            (ich|wir) (komme|kommen|komm) (dazu|gern|gerne|natürlich|auch|auf jeden fall|)
            komme (ich|) (dazu|gern|gerne|auch|auf jeden fall|) | kommen wir (dazu|gern|gerne|auch|auf jeden fall|)
            komm (gern|gerne|auf jeden fall|dazu) | (nehme|nehmen|nehm) .. teil | (mache|mach|machen) .. mit
            (schalte|schalt|schalten) (mich|uns|ich mich|wir uns) .. (dazu|zu|ein|hinzu)
            (wähle|wählen|logge|loggen|klinke) (mich|uns|ich mich|wir uns) .. (ein|dazu)
            (stoße|stossen|stoße|stoßen|stosse) .. (dazu|hinzu) | (höre|hören|hör) .. zu
            (schaue|schauen|schau) .. (vorbei|rein) | zuhören werde
            teilnehmen (werde|werden wir|kann ich|können wir) | dabei sein werde
            (sitze|sitzen|sitz) .. (vor dem|vorm) (bildschirm|rechner|laptop|beamer|pc) | finde mich ein
            (schließe|schließen) (mich|uns) .. an | klinke mich .. (ein|dazu) | ich bin (auch|) (da|dabei)
            wohne .. bei | kann ich (auch|) dabei sein
            (beteilige|beteiligen|beteiligt) (mich|uns|sich) (sehr|) (gern|gerne|)
            (verfolge|verfolgen) (das|die|den|es|ihre|eure) .. mit
            (ich|wir|) (bin|sind) (gern|gerne|natürlich|auf jeden fall|wieder|auch|selbstverständlich|sehr gerne|
            sehr gern|sicher|definitiv|doch|dann|jetzt doch|) (mit|) (dabei|am start|mit von der partie|von der
            partie|mit an bord|an bord|da|mit im boot|im boot)
            (bin|sind) (ich|wir|) (fix|fest|natürlich|eh|auch|sicher|wieder|heuer wieder|auch heuer wieder|
            selbstverständlich|definitiv|jedenfalls|sehr gern|gern|gerne|mit freude|mit vergnügen|voll|100
            prozentig|dann|) (mit|) (dabei|an bord|am start|von der partie|mit von der partie)
            (bin|bin ich|ich bin|wir sind|sind wir) (ab|um|pünktlich um) (zehn|10|zehn uhr|10 uhr) (in der leitung|am
            start|online|vor dem bildschirm|am bildschirm|am rechner|dabei|zugeschaltet|eingeloggt|in zoom)
            (leiste|leisten|bringe|gebe) (ich|wir|) (gern|gerne|) (meinen|unseren|einen) beitrag (zum|zur|bei|
            ) (workshop|treffen|veranstaltung|gelingen|) | (klar|logisch|sicher|freilich|natürlich|gern|gerne|ok|okay|
            ja) (komm|komme) (ich|i|danke|) | ok komm
            (ich|wir) (würde|würden|möchte|möchten|will|wollen|darf|hätte) (mich|uns) (gern|gerne|hiermit|bitte|
            ) (zum|für den|für das|zu dem|zur|für die) (workshop|treffen|veranstaltung|seminar) (anmelden|angemeldet|
            registrieren|eintragen)
            (ich|wir) (würde|würden|möchte|möchten) (mich|uns) (gern|gerne|) (anmelden|registrieren|eintragen)
            (ich|wir) (wähle|schalte|logge|klinke|wählen|schalten|loggen) (mich|uns) .. (ein|zu|dazu|hinzu)
            (ich|wir) (sage|sagen|sag) (gern|gerne|) ja (zur|zu ihrer|zu eurer|zu der|zu deiner) einladung
            (bin|ich bin|sind|wir sind|bin ich|wär|ist) am start
            (wähle|schalte|logge) (ich|) mich (von der arbeit|von zuhause|übers handy|über den zugesandten link|über
            den link|vom büro|am vormittag|zur angegebenen uhrzeit) (aus|) (..|) (ein|zu|dazu)
            (ich|wir) (höre|hören) (gern|gerne|interessiert|von zuhause|von anfang an|) zu
            (verbringe|verbringen) (ich|wir) (den|) vormittag (bei|mit) (ihnen|euch)
        """,
        Sense.COMES: """
            <comes> | <comesnot>
            (beteiligt|beteiligen) sich (sehr|) (gern|gerne|) (an|)
            nimmt (sehr|) (gern|gerne) (daran|am|an) .. teil | (schaltet|loggt|wählt) sich (auch|gern|gerne|
            ) (dazu|zu|ein)
            schließt sich .. (gerne|gern|sehr gerne|an) (an|) | schließen sich .. an
        """,
        Sense.CONFIRM: """
            (bestätige|bestätigen|bestätigt) (ich|wir|hiermit|ihnen|dir|gern|gerne|euch|) (hiermit|ihnen|euch|dir|
            gern|gerne|) (dass|) | (hiermit|) (teile|teilen|möchte|möchten|darf|dürfen|kann|können) (ich|wir|) (ihnen|
            euch|dir|) (hiermit|gerne|gern|mit freude|) (mit|mitteilen|bestätigen|zusagen) (dass|) | bestätigen
            bestätigt | bestätigung | (gebe|geben) .. bekannt | (teile|teilen) .. mit (dass|)
            (freue|freuen) (mich|uns) (ihnen|) (mitteilen zu können|bestätigen zu können|mitzuteilen) dass
        """,
        Sense.DECLINE: """
            absagen | abzusagen | stornieren | zu stornieren | storniere | verzichten | zu verzichten | ablehnen
            abzulehnen | lehne .. ab | zurückziehen | zurückzuziehen | widerrufe | annulliere | annullieren | absage
        """,
        Sense.WISH: """
            (würde|würden) (ich|wir|mich|uns|) .. (gern|gerne|sehr gern|sehr gerne|freuen)
            (wäre|wären) (ich|wir|) .. (gern|gerne|sehr gern|sehr gerne)
            (wollte|wollten) (ich|wir|) (eigentlich|so|) (gern|gerne) | (hätte|hätten) (ich|wir|) .. lust
            interesse | interessiert | interessieren (würde|) | würde | würden | hätte | hätten | wäre | wären
            reizt
            (reizen|interessieren) würde (es|mich|uns) (mich|uns|es|) (schon|sehr|)
            (bin|sind) (ich|wir|) (sehr|schon|) versucht
        """,
        Sense.MISSED: """
            (wäre|wären|hätte|hätten) .. (gern|gerne|sehr gern|sehr gerne|so gern|so gerne|liebend gern) .. (dabei
            gewesen|teilgenommen|gekommen|mitgemacht|mit dabei gewesen|dabeigewesen|gewesen|zugehört|gehört|dabei|mit
            von der partie gewesen) | (wäre|wären) .. (dabei gewesen|gekommen|dabeigewesen)
            (hätte|hätten) .. (teilgenommen|mitgemacht|interessiert|gefreut|zugehört|dabei sein wollen)
            (gern|gerne) (dabei gewesen|teilgenommen|gekommen) | (hatte|hatten) (mich|uns) .. gefreut
        """,
        Sense.DOUBT: """
            <doubt> | (hoffe|hoffen) (ich|wir|) (dass|) | ich hoffe
            (denke|glaube|vermute|schätze|denk|glaub|fürchte|befürchte|denken|glauben|vermuten) (ich|wir|) (dass|)
            (versuche|versuchen|probiere|versuch|werde versuchen|werden versuchen|bemühe mich|bemühen uns) (ich|wir|
            ) (es|) | im prinzip | prinzipiell | grundsätzlich | normalerweise | an sich | unter vorbehalt
            vorläufig | nach jetzigem stand | stand jetzt | nach derzeitigem stand | so gut wie sicher
            fast sicher | ziemlich sicher | nicht sicher | könnte | könnten | könnt | kaum | eher | wohl
            noch nicht sicher | dürfte | dürften | sollte | sollten
            (schaue|schau|schauen|sehe|seh|sehen) (ich|wir|) zu dass
        """,
        Sense.IF: """
            ob
            wenn | falls | sofern | sobald | vorausgesetzt | unter der (bedingung|voraussetzung) | solange
            es sei denn | außer wenn | sollte (ich|es|das|der|die) | ansonsten | sonst | andernfalls | abhängig von
            im falle | nur wenn | insofern
            (wenn|falls|sofern|so) (mir|uns|) (nichts|nix) (mehr|) (dazwischenkommt|dazwischen kommt|schiefgeht|
            schief geht|anbrennt|unvorhergesehenes passiert)
        """,
        Sense.BUT: """
            aber | jedoch | allerdings | doch | obwohl | sondern | dennoch | trotzdem | obgleich | wobei | hingegen
            dagegen | außer | lediglich | nur dass | bloß | zwar | gleichwohl | wenngleich
            auch wenn | selbst wenn | wenn auch
        """,
        Sense.BECAUSE: """
            in dem | an dem | bei dem | das sie | welche | welches | welcher
            weil | denn | da ich | da wir | da der | da die | da das | da es | da in | da am | da an | da unser
            da unsere | da mein | da meine | aufgrund | auf grund | wegen | daher | deshalb | deswegen | darum
            somit | damit | also | infolge | durch | dank | so dass | sodass | zumal | aus diesem grund
            da zeitgleich | da gleichzeitig | da zur gleichen zeit | da zu | da leider | da noch | da vorher
            da mir | da wegen | nachdem
        """,
        Sense.AND: "und | u | oder | sowie | plus | + | & | bzw | beziehungsweise",
        Sense.ME: """
            ich | wir | i | meine wenigkeit | ich selbst | wir selbst | der unterzeichner | die unterzeichnerin
            unterzeichneter | die unterzeichnenden | meinerseits | unsererseits | von meiner seite
            von unserer seite | meine person
        """,
        Sense.YOU: "du | ihr beide",
        Sense.ORG: """
            (unser|unsere|unserer|unserem|unseren|unseres|die|der|das|dem|den|des|mein|meine|) <our>
            (unser|unsere|unserer|unserem|unseren|unseres|die|der|das|dem|den|des|mein|meine|) (werbegemeinschaft|
            innung|zunft|landjugend|feuerwehr|musikkapelle|blaskapelle|trachtenverein|heimatverein|kunstverein|
            kulturverein|dorfverein|tourismusverband|tourismusbüro|stadtmuseum|heimatmuseum|stadtbücherei|bücherei|
            gymnasium|mittelschule|berufsschule|musikschule|pädagogische hochschule|kindergarten|kita|pfarre|
            pfarrei|pfarramt|diözese|bistum|landratsamt|bezirkshauptmannschaft|magistrat|marktgemeinde|gemeindeamt|
            ortsverein|ortsverband|kreisverband|landkreis|kanton|kreativwirtschaft|wirtschaftskammer|arbeiterkammer|
            ihk|hwk|wko|gewerbeverein|bauernhof|hof|weingut|gasthaus|gasthof|hotel|pension|bäckerei|tischlerei|
            schreinerei|töpferei|weberei|druckerei|buchhandlung|apotheke|verlag|redaktion|galerie|theater|orchester|
            chor|genossenschaft|kg|ohg|eg|ug|og|gesmbh)
            (die|der|unsere|unserer|) (abteilung (kultur|tourismus|wirtschaft|soziales|bildung|jugend|
            stadtentwicklung)|kulturabteilung|presseabteilung|personalabteilung|marketingabteilung|buchhaltung|
            stabsstelle)
        """,
        Sense.OTHERS: """
            <sendone>
            (mein*|unser*|ein*|der|die) (geschäftspartner*|mitinhaber*|azubi*|auszubildende*|lehrling*|praktikant*|
            nachbar*|enkel*|nichte|neffe|schwager|schwägerin|buchhalter*|sekretär*|vorstand*|kassenwart*|freundin|
            freund|mitbewohner*)
            <person>
            sachbearbeiter* | hebamme
        """,
        Sense.TITLE: """
            hr | fr | frau | herr | herrn | dr | prof | dipl | ing | mag | dkfm | hofrat | familie | fräulein
            magister | doktor | professor | professorin | e v | ev | phil | jur | med | rer | nat | univ
        """,
        Sense.SEND: """
            <sendone> | entsenden | entsendet | delegieren | delegiere
            (habe|haben) .. (delegiert|entsandt|nominiert) | als delegierte*
        """,
        Sense.BRING: """
            (gemeinsam|zusammen) mit | (in|) begleitung (von|) | begleitet (von|mich)
            bringe | bring | bringen | (nehme|nehmen|nehm) (noch|auch|gern|gerne|) (meine|meinen|meinem|einen|eine|
            unsere|unseren) | mitbringen | mitzubringen | mitnehmen
            (mit|samt|nebst) (meiner|meinem|einer|einem|unserer|unserem|noch einer|noch einem)
            (kommt|kommen) (auch|noch|) mit | zusammen | gemeinsam | inklusive | inkl | samt | in begleitung meine*
        """,
        Sense.PEOPLE: """
            personen | leute | leuten | teilnehmer | teilnehmern | teilnehmerinnen | teilnehmenden | plätze | mann
            köpfe | kollegen | kolleginnen | vertreter | vertretern | mitarbeiter | mitarbeitern | mitglieder
            mitgliedern
        """,
        Sense.EVENT: """
            (an|bei|zu|zur|zum|am|im|von|auf|für|beim|der|in|mit|) (der|dem|die|das|den|diesem|dieser|diese|dieses|
            eurer|eurem|ihrer|ihrem|ihre|eure|deiner|deinem|deine|ihr|euer|dein|o g|oben genannten|) (freundlichen|
            freundliche|schönen|geplanten|angekündigten|obigen|genannten|interessanten|spannenden|oben genannten|o g|
            online|lieben|netten|virtuellen|besagten|) <event> (online|zu|über|) | online | virtuell | digital
            per zoom | via zoom | über zoom | bei zoom | auf zoom | daran | da | hieran | von anfang bis ende
            (die|) (ganze|gesamte|volle) (zeit|dauer|vormittag|veranstaltung) | den ganzen (vormittag|tag) | ecoc
            sme | temeswar | temeschburg | timișoara | bis (zum|) (schluss|ende)
            (an|für|bei|) (den|der|die|das|dem|ihren|ihrem|euren|) (lokalen|lokale|örtlichen) (lernwerkstätten|
            lernwerkstatt|werkstätten|workshops)
        """,
        Sense.THEN: """
            (an|zu|in|) (dem|diesem|besagtem|genannten|dieser|der|jenem|den|angegebenen|besagten) (tag|datum|
            vormittag|termin|zeitpunkt|zeit|mittwoch|morgen|mittwochvormittag|woche) | dann | da | zu der zeit
            zu dieser zeit | am vormittag | vormittags | um die zeit | zu diesem zeitpunkt | morgens | jenem tag
            zeitgleich | gleichzeitig | zur gleichen zeit | ganztägig | den ganzen tag
        """,
        Sense.OTHER_TIME: """
            übermorgen | gestern | (nächste|letzte|vergangene|kommende|übernächste) woche
            (nächsten|letzten|kommenden) monat | nachmittag | nachmittags | abends | am nachmittag | am abend
            (ein|einem|einen) (anderer|anderen|andern) (tag|termin|datum) | heute abend | nächstes jahr
        """,
        Sense.JOIN: """
            (ab|erst ab|erst um|erst gegen|so ab|erst nach) (halb|ca|etwa|) # (uhr|h|)
            (schalte|schalt|schalten) (mich|uns|ich mich|wir uns) .. (dazu|zu|ein|hinzu)
            (stoße|stoßen|stosse|stossen) .. (dazu|hinzu) | (komme|komm|kommen) .. (dazu|hinzu|rein)
            (wähle|logge|klinke|wählen|loggen) (mich|uns|ich mich|wir uns) .. ein | steige .. ein
            (bin|sind) .. ab | erst ab | dazukommen | dazustoßen | nehme .. ab | erst um | erst gegen | dabei ab
            bin (ich|) erst
        """,
        Sense.LEAVE: """
            (bis|nur bis|bis ca|bis etwa|bis um|leider nur bis|bis spätestens|bis gegen) (halb|ca|) # (uhr|h|)
            bis (zum|) (mittag|mittags)
            <leave> | bis | nur bis | gehe | klinke mich (wieder|) aus | verabschiede mich | steige aus | wieder weg
        """,
        Sense.ONLY: "nur | bis | ab | erst | lediglich | ausschließlich | teilweise | bloß | zeitweise",
        Sense.FILL: """
            mit kaffee | kaffee | bereit | sitze | sitz
            vorm | trag | trage | mir s
            aus
            ich schon | wir schon | danach | vorher | zuvor | anschließend | muss | müssen | staatlich | stück
            eigentlich | leider | rest
            <joy> | <sure> | der | die | das | den | dem | des | ein | eine | einen | einem | einer | an | am | in
            im | auf | zu | zum | zur | von | vom | für | bei | beim | mit | nach | um | über | hier | da | dort
            dies | diese | diesen | diesem | dieser | dieses | mein | meine | meinem | meinen | meiner | unser
            unsere | unserem | unseren | unserer | uns | mir | mich | ihr | ihre | ihren | ihrem | ihrer | ihnen
            sich | es | s | so | sehr | auch | schon | bereits | jetzt | nun | wieder | erneut | hiermit
            hierdurch | halt | eben | einfach | mal | ja | wohl gemerkt | alle | beide | gleich | ganz
            noch einmal | nochmals | nochmal | diesmal | dieses mal | dieses jahr | heuer | namens | im namen | als
            als vertret* | teilnehm* | ok | okay | gut | perfekt | super | toll | prima | schön | fein | bitte
            dafür | hierfür | darauf | daran | hierzu | dazu | heute | sofort | endlich | dass | uhr | vormittag
            juni | betreff | betrifft | betr | antwort | ps | p s | seite | selbst | selber | persönlich
            offiziell | wie gewünscht | wie immer | bin | ist | sind | wird | hat | habe | haben | hab | euch | dir
            dich | eure | euer | eurem | dein | deine | deinem | zu können | zu dürfen | dürfen | darf | per mail
            per e-mail | per | via | aus der ferne | von zuhause | von zu hause | zu hause | zuhause | vom büro
            allen | also | zeitlich | echt | voll | total | mit an | mit | mich sehr | nächsten | kommenden
            ehrlich gesagt | lieber | lg | freue mich | freuen uns | freu mich | wieder mal | unterzeichn* | fürs
            wirklich | einmal | unserer seite | meiner seite | anbei | dieser stelle | ins | ans | mitteilen
            leider auch
            zeit | bis dahin | thematisch | inhaltlich | terminlich | technisch | momentan | derzeit | zurzeit
            im moment | gerade | grad | aktuell | ausnahmsweise | abermals | wiederum | ebenfalls | ebenso
            gleichfalls | herzlichst | dankend | mit (großem|größtem|besonderem|viel|regem|lebhaftem) (interesse|
            dank|vergnügen|respekt) | mit (großer|größter|besonderer|viel) (freude|neugier|spannung|
            aufmerksamkeit) | neugierig | gespannt | aufmerksam | pünktlich | rechtzeitig | vollzählig
            mit leib und seele | mit haut und haaren | von herzen | aus tiefstem herzen | in aller form
            in aller freundschaft | in der tat | tatsächlich | wahrlich | ausdrücklich | förmlich
            gegenständliche | gegenständlichen | betreffende | betreffenden | besagte | besagten | titelgenannte
            titelgenannten | obgenannten | untenstehenden | bezugnehmend | unter bezugnahme | betreffend
            bezüglich | hinsichtlich | von a bis z | live | vor ort | von daheim | daheim | vom homeoffice
            aus dem homeoffice | homeoffice | vom sofa | vom schreibtisch | vom laden aus | vorhaben
            mittwochvormittag | freunde | gschwind | halt eh | eh auch | net schlecht | mal wieder | scho | a
            des | ma | moi
            kultur | kulturell | kulturelle | kulturellen | sofort | umgehend | besprechungsraum
            aus (unserem|dem) (besprechungsraum|besprechungszimmer|seminarraum|klassenzimmer|sitzungssaal)
            mit # jahren | # jahre | # jahre alt | personell | kommunal | kommunale | städtisch
            städtische | regional | regionale | örtlich | örtliche | klein | kleine | kleinen | kleiner
            (rumänische|rumänischer|deutsche|deutscher|österreichische|österreichischer|schweizer|mitteleuropäische|
            osteuropäische|bukarester|unsere|unserer|eure|eurer|ihrer) zeit | mesz | mez | oez
            in (ihrem|seinem|deren|dessen) namen | seit (januar|jänner|februar|märz|april|mai|juni|september|kurzem|
            langem|jahren|vorigem jahr|letztem jahr) | nach prüfung (meines|unseres) kalenders | extra | eigens
            bestens | homeoffice | tourismusamt | obmann | obfrau
            (zur|zum|zu der|zu dem|unter der|über den|über die|mit dem|am|an der|auf der) (angegebenen|genannten|
            vereinbarten|angekündigten|mitgeteilten|zugesandten|zugeschickten|geschickten|gesendeten|übermittelten|
            beigefügten|vorgesehenen) (uhrzeit|zeit|zeitpunkt|termin|link|adresse|plattform|datum|tag|stelle)
            (vormittäglichen|morgendlichen|virtuellen|digitalen|angekündigten|geplanten)
            (über|zu|zum thema|rund um) (ländlichen tourismus|tourismus|kulturerbe|das lokale erbe|lokales erbe|
            handwerk|regionale produkte|kleinbetriebe|kultur|volkskultur|kulturtourismus)
            (volkstanzgruppe|trachtengruppe|trachtenverein|heimatverein|laienspielgruppe|kunsthandwerker|
            direktvermarkter|kleinbetriebe|landfrauen|winzer|imker|töpfer|handwerkerinnen|selbstständigen|
            kleinunternehmer)
            (unternehmerin|unternehmer|selbstständige|selbstständiger|kunsthandwerkerin|kunsthandwerker|töpferin|
            töpfer|keramikerin|keramiker|stadtführerin|stadtführer|lehrerin|lehrer|rentnerin|rentner|pensionistin|
            pensionist|ehrenamtliche|bibliothekarin|imkerin|journalistin|journalist|studentin|student|kuratorin|
            kurator|winzerin|bäuerin|landwirt|landwirtin) (aus|in|bei|von|an der|)
            (von|vom) (der|) (arbeit|büro|zuhause|daheim|handy|schule|bibliothek|laden|werkstatt|museum|rathaus|
            homeoffice|tablet|telefon) (aus|) | übers (handy|telefon|tablet) | dankbar | dankend | dankenswerterweise
            (sehe|sehen|sehn) (ich|wir|) (dem programm|den weiteren informationen|dem link|weiteren informationen|dem
            workshop|dem treffen) (mit freude|gern|gespannt|) entgegen
        """,
        Sense.TOTAL: """
            (wir|) (sind|kommen|werden|sitzen|nehmen|wären) (wir|) (dann|insgesamt|voraussichtlich|) zu (#|insgesamt
            #) (hoch|sein|kommen|) | (wir|) (sind|kommen|werden|nehmen) (wir|) mit (#|insgesamt #) (personen|leuten|
            teilnehmern|mann|kolleginnen|kollegen) | wir (sind|werden|wären) (dann|insgesamt|) # (personen|leute|
            teilnehmer|mann|) (sein|) | (sind|werden) wir (dann|insgesamt|) # (personen|leute|teilnehmer|mann|) (sein|
            ) | (sind|werden) # (personen|leute|teilnehmer|mann) | zu # (hoch|)
            insgesamt .. # (personen|leute|leuten|teilnehmer|teilnehmern|mann|köpfe)
            # (personen|plätze|teilnehmer|teilnehmern) (von uns|insgesamt|aus|)
            mit # (personen|leuten|mann|teilnehmern) | wir # | alle # | wir beide | wir zwei | alle beide | # von uns
        """,
        Sense.EXTRA: """
            (mich|uns) (und|sowie|plus|mit) (noch|) # (kollegen|kolleginnen|personen|mitarbeiter|mitarbeiterinnen|
            studenten|studierende|mitglieder|weitere)
            (plus|+|und|mit|sowie|zusammen mit|inklusive|mich und|mich plus|bringe|bring|bringen|nehme|mit noch|und
            noch|samt|gemeinsam mit|noch|zuzüglich) (noch|meine|meinen|unsere|unseren|weitere|) # (weitere|weiteren|
            andere|anderen|meiner|) (kollegen|kolleginnen|personen|leute|leuten|studenten|studierende|studierenden|
            schüler|schülern|mitarbeiter|mitarbeitern|freunde|freunden|freundinnen|mitglieder|mitgliedern|
            praktikanten|azubis|gäste|gästen|partner|bekannte|vereinsmitglieder|vereinskollegen|
            mitarbeiterinnen) (mit|) | (plus|+) # | (noch|und) # (weitere|andere|mehr)
            # (kollegen|kolleginnen|weitere personen|gäste|weitere) (mit|)
            (plus|und|mit|noch) (ein|eine|einem|einer|1|eins) (weitere|weiteren|weiterer) (person|gast|kollege|
            kollegin|teilnehmer) | (plus|+) (1|eins|eine|einer)
        """,
        Sense.DAY: "(am|der|den|dem|zum|für den|vom|bis zum|bis|ab|ab dem|an dem) # (ten|te|er|) | # (ten|te)",
        Sense.CLOCK: """
            (ab|erst ab|erst um|erst gegen|so ab|erst nach|nur bis|leider nur bis|bis etwa|bis spätestens|bis gegen|
            bis um|bis ca) (halb|ca|etwa|) # (uhr|h|)
            (um|bis|ab|gegen|nach|vor|ca|circa|von|kurz nach|kurz vor|spätestens um|punkt|so um|bis um|erst um|bis ca|
            gegen ca|so gegen) (halb|viertel nach|viertel vor|kurz nach|kurz vor|ca|etwa|circa|punkt|) # (uhr|h|uhr
            mez|uhr unserer zeit|uhr eurer zeit|) | # (uhr) | halb #
        """,
        Sense.NOON: "(zu|zum|am|gegen|bis|) (mittag|mittags|mittagszeit)",
    },
)
