"""Italian, as written in Italy and in Ticino."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="it",
    months=(
        "gennaio gen | febbraio febb | marzo mar | aprile apr | maggio mag | giugno giu | luglio lug | agosto ago | "
        "settembre sett | ottobre ott | novembre nov | dicembre dic"
    ),
    weekdays="lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica",
    strangers="partecipate | verrete | sarete | partecipanti | partecipato | partecipava",
    numbers={
        "due": 2,
        "tre": 3,
        "quattro": 4,
        "cinque": 5,
        "sei": 6,
        "sette": 7,
        "otto": 8,
        "nove": 9,
        "dieci": 10,
        "undici": 11,
        "dodici": 12,
        "tredici": 13,
        "quindici": 15,
        "venti": 20,
    },
    concord=True,
    groups={
        "joy": """
            (con|) (molto|grande|immenso|vivo|sommo|tanto|il massimo|enorme|estremo|) (piacere|gioia|entusiasmo|
            interesse|onore) | (molto|ben|assai|più che|) volentieri
            (molto|davvero|ben|) (lieto|lieta|lieti|liete|felice|felici|contento|contenta|contenti|onorato|onorata|
            onorati|entusiasta|entusiasti) | di cuore | con gioia | volentierissimo
        """,
        "sure": """
            certo | certo che | certamente | sicuramente | sicuro | sicura | sicuri | di sicuro | di certo
            senz altro | senza (dubbio|altro|meno|problemi|alcun dubbio) | assolutamente | ovviamente
            naturalmente | al cento per cento | al 100 | in ogni caso | comunque | immancabilmente | fisso
            decisamente | puntuale | puntuali | ovvio
        """,
        "our": """
            associazione | azienda | impresa | società | ditta | ente | istituzione | organizzazione | scuola
            istituto | liceo | università | comune | amministrazione | biblioteca | museo | fondazione
            federazione | confederazione | camera | camera di commercio | cooperativa | agenzia | ufficio
            servizio | dipartimento | direzione | settore
            team | squadra | consiglio | comitato | centro | bottega | negozio | casa | facoltà | regione
            provincia | sindacato | gruppo | studio | struttura | collettivo | compagnia | consorzio | pro loco
            circolo | club | rete | parrocchia | direttivo | staff | realtà | onlus | srl | assessorato | giunta
            centro culturale
        """,
        "person": """
            collega | colleghi | colleghe | collaborator* | collaboratrice | direttore | direttrice | presidente
            presidentessa | vicepresidente | tesoriere | tesoriera | segretario | segretaria | tirocinante
            stagista | assistente | socio | socia | soci | partner | compagno | compagna | marito | moglie | figlio
            figlia | figli | fratello | sorella | padre | madre | mamma | papà | amico | amica | amici | amiche
            vicino | lui | lei | loro | egli | ella | essi | qualcuno | qualcuna | capo | titolare | dirigente
            preside | vicepreside | sindaco | vicesindaco | assessore | assessora | consigliere | consigliera
            studente | studentessa | studenti | alunno | alunna | alunni | membro | membri | bambino | bambini
            nipote | genero | nuora | sostituto | sostituta | rappresentante | rappresentanti | delegato | delegata
            delegati | vice | vicedirettore | coordinatore | coordinatrice | referente | responsabile | volontario
            volontaria | volontari | dipendente | dipendenti | funzionario | funzionaria | successore | un altro
            un altra persona | una persona | dottoressa | ragazzo | ragazza | ragazzi | cugino | cugina
            commercialista | commessa | altri | apprendista
        """,
        "event": """
            (laboratorio|laboratori|workshop|webinar|riunione|evento|incontro|videoconferenza|sessione|seduta|
            appuntamento|invito|iniziativa|mattinata|zoom|riunione zoom|call|videochiamata|programma|giornata|
            progetto|attività|seminario online|meeting|incontro online)
        """,
        "away": """
            (in|dalle|sono in|all|a|in piena) (vacanza|ferie|malattia|maternità|congedo|trasferta|missione|viaggio|
            estero|ospedale|aspettativa|convalescenza|quarantena|permesso|ricovero|trasloco|tournée)
            (all|all )estero | fuori (sede|città|ufficio|regione|dall italia|italia|zona) (per lavoro|)
            (malato|malata|ammalato|ammalata|influenzato|influenzata|ricoverato|ricoverata|assente|assenti)
            irreperibile | senza (connessione|internet|rete) | via per lavoro | in giro per lavoro
        """,
        "doubt": """
            forse | probabilmente | magari | possibilmente | eventualmente | presumibilmente | verosimilmente
            incerto | incerta | incerti
        """,
        "comes": """
            partecipa | parteciperà | parteciperanno | partecipano | viene | vengono | verrà | verranno | interverrà
            interverranno | interviene | assisterà | (sarà|saranno) .. (presente|presenti|dei vostri|con voi|
            collegato|collegata|collegati|della partita) | si (collegherà|collegheranno|collega|collegano|unirà|
            uniranno|connette|connetterà|connettono) | prenderà parte | prenderanno parte | prende parte | ci sarà
            ci saranno | seguirà | seguiranno | (può|potrà|vuole) (partecipare|venire|intervenire|collegarsi)
            va (lui|lei) | presenzierà | ci va
        """,
        "comesnot": """
            non .. (parteciperà|parteciperanno|partecipa|verrà|viene|sarà|saranno|può|potrà|potranno|interverrà|
            intende) .. (presente|presenti|partecipare|venire|essere presente|essere presenti|intervenire|prendere
            parte|in grado di)
            non (parteciperà|parteciperanno|partecipa|verrà|viene|ci sarà|interverrà)
        """,
        "list": """
            (lista|liste|mailing list|mailinglist|elenco|elenchi|indirizzario|rubrica|database|archivio|archivi|
            newsletter|lista di distribuzione|lista contatti|lista di contatti|contatti|banca dati|sistema|lista di
            invio)
        """,
        "be": """
            presente | presenti | dei vostri | con voi | della partita | collegato | collegata | collegati
            in collegamento | tra voi | online | insieme a voi | in prima fila | connesso | connessa
            connessi | puntuale | puntuali | all ascolto
        """,
        "inf": """
            partecipare | parteciparvi | venire | venirci | intervenire | assistere | essere <be> | esserci
            essere presente | collegarmi | collegarci | collegarsi | unirmi (a voi|) | unirci (a voi|)
            prendere parte | prendervi parte | presenziare | connettermi | connetterci | seguire | seguirvi
            seguirlo | accettare (l|il|il vostro|il suo|) invito | aderire | farcela | liberarmi | liberarci
            ascoltarvi | iscrivermi | iscriverci | farne parte | dare la mia adesione | raggiungervi | entrare
        """,
        "sendone": """
            (mando|mandiamo|manderò|manderemo|delego|deleghiamo|delegherò|incarico|incarichiamo|nomino|nominiamo|
            designo|designiamo|ho delegato|abbiamo delegato|ho incaricato|abbiamo incaricato|abbiamo designato) (il|
            la|un|una|uno|i|) (mio|mia|nostro|nostra|dei miei|dei nostri|delle mie|delle nostre|miei|) <person> (di|
            del|della|dal|) | (mando|mandiamo|delego|deleghiamo|designiamo|incarichiamo) (il dott|la dott ssa|la sig
            ra|il sig|il signor|la signora) | (ho|abbiamo) chiesto (al|alla|a un|a una) (mio|mia|nostro|nostra|
            ) <person> di (partecipare|venire|collegarsi|sostituirmi)
        """,
        "busy": """
            (ho|abbiamo|avrò|c è|) (già|purtroppo|) (un|una|un altro|un altra|altri|altro|altra) (altro|altra|
            ) (impegno|impegni|riunione|appuntamento|incontro|udienza|evento|convegno)
            (ho|abbiamo) già (un|una|altri|un altro|un altra|altro|qualcosa|dei) (impegno|impegni|riunione|
            appuntamento|in programma|udienza|visita|lezione|precedente|altro|appuntamenti) | altri impegni
            (sono|siamo|sarò|saremo) (già|) (impegnato|impegnata|impegnati|impegnate|occupato|occupata|occupati|di
            turno|in servizio|in riunione|in udienza|in aula|in tribunale|al lavoro)
            (periodo|settimana) (di|degli) esami | (devo|dobbiamo) lavorare
            (ho|abbiamo|in) (pieno|lezione|scrutinio|scrutini|gli scrutini|gli esami|la mietitura)
        """,
        "thing": """
            (la|l|il|quell|quella|quel|mio|mia|il mio|la mia|questo|altro) (altro|altra|) (riunione|impegno|
            appuntamento|viaggio|trasferta|udienza|lezione|corso|visita|intervento|matrimonio|convegno|evento|
            incontro) (è|è stato|è stata|sono|) (poi|però|ora|nel frattempo|alla fine|fortunatamente|) (saltato|
            saltata|annullato|annullata|rinviato|rinviata|spostato|spostata|slittato|slittata|rimandato|rimandata|
            sfumato|posticipato|cancellato|stato annullato|stata annullata|stato spostato|stata spostata|stato
            rinviato|stata rinviata)
        """,
        "altrove": """
            (per|a|al|alla|all|allo|quanto al|quanto alla) (il|la|l|lo|vostro|vostra|) (vernissage|convegno|fiera|
            salone|assemblea|conferenza|festival|mostra|inaugurazione|ricevimento|concerto|festa|cena|sagra|congresso|
            gala|forum|spettacolo|premiazione|seminario) (annuale|) (di|del|della|in|a|d|) (settembre|ottobre|
            novembre|dicembre|luglio|agosto|autunno|primavera|natale|fine anno|)
        """,
        "nodisp": """
            non (è|sarà|sono|saranno) (purtroppo|) (disponibile|disponibili)
        """,
    },
    terms={
        Sense.FROM: """
            da parte (di|del|della|nostra|mia) | a nome (di|del|della|mio|nostro) | in qualità di | in veste di
            come (rappresentante|ospite|uditore|uditrice|socio|socia|privato|titolare|membro) | dal (mio|nostro)
            da casa | dall ufficio | via (telefono|video)
        """,
        Sense.REPORT: """
            (dice|diceva|ha detto|chiede|ha chiesto|scrive|ha scritto|pensa|sostiene|afferma|risponde|ha
            risposto) (che|se|) | (mi|ci) (ha|hanno) (detto|chiesto|scritto|pregato|assicurato|riferito) (che|se|di|
            ) | (ho|abbiamo) (sentito|saputo|letto) che | secondo (il|la|mio|mia) .. | a quanto pare
        """,
        Sense.YES: """
            ci sto | ci stiamo | contateci | conta su di (me|noi)
            (vorrei|vorremmo|desidero|desideriamo|voglio|vogliamo|intendo) (iscrivermi|iscriverci|registrarmi|
            registrarci|prenotarmi|prenotarci|prenotare (un posto|# posti)) (al|all|per|alla|)
            (mi|ci) (iscrivo|iscriviamo|prenoto|prenotiamo|segno|segniamo) (volentieri|anch io|)
            (segnate|segna|segnami|segnatemi|segnateci|iscrivetemi|iscriveteci|iscrivimi|mettetemi|mettimi|
            aggiungetemi|prenotatemi|inseritemi|inserisci|contatemi|annotatemi) (pure|in lista|nella lista|tra i
            partecipanti|) | (mi sono|ci siamo) (già|) (iscritt*|registrat*|prenotat*|tenut* liber*|segnat*) (..|)
            (mi sono|mi|ci siamo) (tenuto|tenuta|tenuti) (libera|libero|liberi) (la|il|quella) (mattinata|mattina|
            giorno|giornata|data) | (ho|abbiamo) (già|) (segnato|bloccato|annotato|tenuto) (la|il|quella|in) (data|
            mattinata|mattina|giorno|agenda|calendario) (libera|libero|)
            sarò dei vostri | saremo dei vostri
            (iscrivetemi|segnatemi|aggiungetemi|iscriveteci|segnami|iscrivimi|segnateci|inseritemi) (pure|
            ) per (favore|cortesia|piacere)
            non (posso|possiamo|potevo|potrei|potrò) (proprio|certo|) non (esserci|venire|partecipare|accettare|
            essere presente|parteciparvi)
            d accordo l ho (già|) (segnato|segnata|messo) in (agenda|calendario)
            sì | sì (grazie|volentieri|certo|molto volentieri|con piacere|certamente|ci sono|vengo|partecipo|
            sicuramente|assolutamente|ok|va bene|confermo|perfetto|sì|senz altro|eccome|dai|ovvio|ovviamente|
            naturalmente|presente|esatto|per me|per noi|che bello) | sì sì | sìì | siii | assolutamente sì
            certo (che sì|sì) | ma certo | ma sì | eccome | altroché | come no | ovvio | ovvio che sì | yes
            ok (per (me|noi|il #|mercoledì|la data|<event>)|ci sono|ci sarò|confermo)
            (per me|per noi|a me|a noi) (va bene|ok|è ok|va benissimo|sì|perfetto|confermato)
            va bene (per (me|noi|il #)|) | d accordo | affare fatto | aggiudicato | ci sto | ci stiamo
            confermatissimo | andata | vada per il # | ricevuto e confermato | intesi | siamo d accordo
            volentieri | molto volentieri | ben volentieri | più che volentieri
            con (piacere|molto piacere|grande piacere|immenso piacere|gioia|entusiasmo|vero piacere|sommo piacere)
            certamente | certo | sicuramente | senz altro | assolutamente | naturalmente | ovviamente | di sicuro
            senza dubbio | sicuro
            (ci sono|ci siamo|ci sarò|ci saremo|ci saro) (anch io|anche io|anche noi|pure io|sicuramente|certamente|
            senz altro|di sicuro|volentieri|con piacere|tutti|tutte|di certo|sicuro|) | eccomi | eccoci | presente
            presenti | presentissimo | presentissima | io ci sono | noi ci siamo | io sì | noi sì | anch io
            anche noi | pure io | a bordo | sono dei vostri | siamo dei vostri | sono dentro
            (contate|conta|conti|contateci|contaci|contino|potete contare|puoi contare|può contare|contare) (pure|
            ) (su di|su|sulla) (me|noi|mia presenza|nostra presenza|mia partecipazione|nostra partecipazione)
            contaci | contateci | (segna|segnate|segni|iscrivi|iscrivete|iscriva|aggiungi|aggiungete|metti|mettete|
            metta|inserisci|inserite|annota|annotate|prenota|prenotate|considera|considerate|tieni|tenete|registra|
            registrate) (pure|) (mi|ci|anche me|anche noi|me|noi) (pure|in lista|nella lista|tra i presenti|tra i
            partecipanti|) | segnami | segnateci | segnatemi | iscrivimi | iscrivetemi | iscriveteci | aggiungimi
            aggiungetemi | consideratemi | considerateci | mettimi | mettetemi | mettimi in lista
            mettetemi in lista | tenetemi un posto | tienimi un posto | annotatemi | prenotatemi | inseritemi
            registratemi | (puoi|potete|può) (segnarmi|iscrivermi|aggiungermi|inserirmi|contarmi|considerarmi|
            iscriverci|segnarci|aspettarmi)
            (mi|ci) (iscrivo|iscriviamo|prenoto|prenotiamo|registro|segno|aggiungo|unisco|uniamo) (volentieri|subito|
            anch io|con piacere|anche io|) | (mi sono|ci siamo|sono|mi ero|siamo|risulto) (già|appena|regolarmente|
            anche|) (iscritto|iscritta|iscritti|iscritte|registrato|registrata|registrati|prenotato|prenotata)
            iscritto | iscritta | iscrizione (fatta|effettuata|completata)
            (non|nn) (mancherò|mancheremo|mancherei|manco|mancheremmo|mancherò di certo) (all appuntamento|di esserci|
            di partecipare|sicuramente|di certo|) | (non|nn) (me lo|ce lo|me la|me|lo|la|ce la|mi|ci) (perdo|perderei|
            perderemmo|perderò|perdiamo|perderemo|faccio scappare|lascio scappare|lascerò scappare|facciamo scappare|
            lascio sfuggire|perderebbe) (per (nulla|niente|nessun motivo|nessuna ragione) al mondo|per nulla|per
            niente|di certo|mai|) | per (nulla|niente|nessuna ragione|nessun motivo) al mondo
            (non|nn) (vedo|vediamo) l ora (di (partecipare|esserci|rivedervi|vedervi|ascoltarvi|cominciare)|)
            (impossibile|vietato) (mancare|perderselo|perderlo) | come potrei (mancare|dire di no)
            (non|nn) (posso|possiamo|potevo|potrei|voglio|vogliamo|potrò) (proprio|certo|assolutamente|davvero|di
            certo|certamente|) (mancare|perdermelo|perderlo|perderci|perdermi|perdercelo|dire di no|rifiutare|
            perderla|perdermela) | (non|nn) (posso|potevo) che (accettare|aderire|confermare)
            (a|ci vediamo|al|ci si vede|al #|vediamoci) (mercoledì|mercoledì #|il #|mercoledì allora|mercoledì
            prossimo|# giugno|#) (allora|dunque|quindi|su zoom|online|)
            ci (vediamo|sentiamo|si vede) (il #|lì|online|su zoom|allora|mercoledì|in rete|là) | allora a mercoledì
            a mercoledì (allora|dunque|) | al # | (l ho|ho|abbiamo|l abbiamo|già) (già|) (segnato|segnata|messo|
            messa|bloccato|bloccata|annotato|inserito|prenotato|liberato|riservato|fissato|appuntato|tenuto libera|
            tenuta libera|liberata|libera) .. (agenda|calendario|data|mattinata|appuntamento|giornata|mattina|posto|
            ) | segnato (in agenda|) | (data|appuntamento) (segnato|segnata|bloccata|in agenda) | in agenda
            (accetto|accettiamo|accolgo|accogliamo) (molto|con|) (volentieri|piacere|gioia|) (l|il|il vostro|il suo|
            il tuo|vostro|) (gentile|cortese|) (invito|) | aderisco | aderiamo | (raccolgo|colgo) l invito
            la risposta è sì | è un sì | la mia risposta è sì
            (sono|siamo) (assolutamente|) (dei vostri|della partita|a bordo|pronto|pronta|pronti|interessato e
            partecipo) | non mi tiro indietro | dico (di|) sì | diciamo (di|) sì
            alla fine (ce la faccio|ce la facciamo|riesco|riusciamo|posso|vengo|partecipo|ci sono|ci sarò)
            ce la (faccio|facciamo|farò|faremo)
            non (potrei|posso|vorrei|voglio|potevo|possiamo|vogliamo) (mai|proprio|assolutamente|certo|) (mancare|
            perdermelo|perdermi questo|perderlo|perdercelo)
            volentierissimo | con tutto il cuore | figurati se (manco|mi perdo|non vengo) ..
            figuriamoci se (manco|non vengo|non ci sono|mi perdo) .. | e chi se lo perde
            (mi avete|mi hai|mi ha) (convinto|convinta) | sisi | sì sì certo | sissignore | ma sì dai | e sia
            stateci certi | stai sicuro che (vengo|ci sono) | garantito | ci puoi giurare | potete giurarci
            (metti|metta|mettete|rimetti|rimetta|rimettete|aggiunga|aggiungi|aggiungete|inserisca|inserisci|
            inserite|scriva|scrivi|scrivete|annoti|segni|segna|segnate|tenga) (pure|) (il|anche il) (mio|
            nostro) (nome|nominativo) (in lista|nella lista|nell elenco|in elenco|tra i presenti|tra i partecipanti|
            fra i presenti|fra i partecipanti|)
            (mi|ci) (segni|metta|iscriva|aggiunga|conti|consideri|inserisca|annoti|registri|tenga|prenoti|segna|
            metti|aggiungi|iscrivi|conta|segnate|mettete|iscrivete|contate|inserite|considerate) (pure|) (in lista|
            nella lista|nell elenco|in elenco|presente|presenti|tra i presenti|tra i partecipanti|fra i presenti|
            fra i partecipanti|dei vostri|dentro|)
            (mi|ci) (prenoto|prenotiamo|riservo|riserviamo|tengo|teniamo) (un|il|già|) (posto|posticino|giorno) (in
            prima fila|) | (mi|ci) (libero|libererò|libereremo|organizzo|organizziamo|organizzerò|organizzeremo|
            tengo libero|tengo libera|teniamo liberi|attrezzo|aggrego|aggreghiamo|accodo|accodiamo|annuncio|
            annunciamo) (volentieri|per l occasione|per esserci|per partecipare|per quella mattina|per la mattinata|
            con il lavoro|con i turni|in ufficio|)
            (tenetemi|tienimi|tenga|tenete|riservatemi|riservami|riservate|conservatemi|conservami|prenotami|
            prenotateci|teneteci) (pure|) (un|una|il|mi|ci) (posto|posticino|sedia|poltrona) (in prima fila|
            virtuale|)
            (ho|abbiamo|l ho|l abbiamo|ho già|abbiamo già) (bloccato|fissato|segnato|appuntato|annotato|cerchiato|
            salvato|tenuto|riservato) (tutta|) (la|il|l|quella|quel|già la) (mattinata|mattina|data|giorno|
            appuntamento|giornata) (in agenda|in calendario|in rosso|sul calendario|libera|)
            (segnato|annotato|bloccato|fissato|inserito) (in|sul|nel|nella) (agenda|calendario|mio calendario|mia
            agenda) | (data|mattina|mattinata|appuntamento) (segnata|segnato|bloccata|bloccato|annotata|riservata|
            fissata) | me lo segno | ce lo segniamo | me lo (sono|) segnato | segno in agenda
            lo metto in (agenda|calendario)
            (mi|ci) (trovate|trovi|trova|vedrete|vedrai|vedrà|troverete|troverai|troverà) (al mio posto|al nostro
            posto|davanti|lì|online|collegato|collegata|puntuale|collegati|in prima fila|con le orecchie)
            (assicuro|assicuriamo|garantisco|garantiamo|ribadisco|ribadiamo|do|diamo) (sin d ora|fin d ora|
            volentieri|) (la|) (mia|nostra) (presenza|partecipazione|adesione)
            (ok|va bene|benissimo|perfetto|ottimo|d accordo|nulla osta|nessun problema|tutto ok) (per|da|con) (me|
            noi|la partecipazione|la data|parte mia|parte nostra|il #|l orario|quella data|quel giorno)
            (va|andrebbe) (benissimo|bene|alla grande|a meraviglia) (per (me|noi|il #)|)
            a (me|noi) va (benone|benissimo|alla grande)
            (saremo|sarò|siamo|sono) (di sicuro|sicuramente|senz altro|puntualissimo|puntualissima|) (all ascolto|
            sul pezzo|sintonizzato|sintonizzata|sintonizzati|dei vostri|in prima fila|al vostro fianco|tra i
            presenti|fra i presenti|tra i partecipanti|davanti allo schermo|davanti al computer|davanti al pc)
            (ci sono|ci sarò|ci saremo|presente|partecipo|vengo) (anche (stavolta|questa volta|quest anno)|come
            sempre|come al solito|di sicuro|al cento per cento|al 100|più che volentieri|con molto piacere)
            (aderisco|aderiamo|partecipo|partecipiamo) (con|molto|più che) (entusiasmo|piacere|gioia|convinzione|
            interesse|volentieri)
            (è|sarà) (con|un|per me un) (vero|grande|immenso|) (piacere|gioia|onore) (che|) (accetto|accettiamo|
            aderisco|aderiamo|partecipo|parteciperò) | (questo|questa|stavolta|una cosa così|un occasione
            così) non (me la|me lo|ce la) (perdo|perdiamo|lascio scappare)
            (x|per) (nulla|niente) al mondo | nn me lo perdo (x|per) (niente|nulla) al mondo | nn (manco|mancherò)
            cisono | ci sn | ci sarò sn | vengo vengo | presentee | si dai | si certo | si volentieri | si si
            okk | okok | va bn
            (non|nn) (posso|potrei|possiamo|so|riesco a) (proprio|certo|davvero|) dire di no
            (la|vi|ti) (prego|preghiamo|pregherei|chiedo|chiediamo) (pertanto|dunque|quindi|cortesemente|
            gentilmente|) (di|) (voler|) (volermi|volerci|iscrivermi|iscriverci|registrarmi|registrarci|aggiungermi|
            inserirmi|annoverarmi|considerarmi) (iscrivere|registrare|aggiungere|inserire|annoverare|tra i
            partecipanti|fra i partecipanti|presente|)
            (ho|abbiamo) (subito|immediatamente|già|prontamente|) (liberato|svuotato|sgombrato|bloccato|
            riservato) (la|tutta la|l|il|quella) (mattinata|mattina|agenda|giornata|mercoledì)
            (aggiunga|aggiungi|aggiungete|conti|conta|contate|segni|segnate|consideri) (pure|) (una|
            un) (partecipante|persona|curioso|curiosa|iscritto|iscritta) (in più|)
            (mi|ci) (avete|hai|ha) preso per sfinimento
            (il #|la data|l orario|quel giorno|quella mattina|tutto) (mi|ci) (va|andrebbe|sta) (benissimo|bene|
            benone|alla perfezione|perfettamente|a pennello) | (in realtà|anzi|infatti) (il # |) (mi|
            ci) va (benissimo|bene)
            partecipazione (sì|confermata) | (la|quella) (mattinata|mattina) è vostra
            figuriamoci se (manco|me lo perdo|non vengo|non ci sono) | presente all appello
            (tranne|eccetto|salvo|all infuori di|a parte|fuorché|oltre a) (me|il sottoscritto|la sottoscritta|noi|il
            sottoscritto)
            (io|me) o (la|il|una|un|qualche) (mia|mio|nostra|nostro|) (collega|direttrice|direttore|segretaria|socia|
            socio|vice|marito|moglie)
        """,
        Sense.NO: """
            (non) (parteciperà|parteciperanno|sarà|saranno|potrà|potranno|verrà|verranno|interverrà) (purtroppo|
            ) (presente|presenti|partecipare|rappresentata|rappresentato|essere (presente|presenti|rappresentat*)|
            venire|intervenire|) | (devo|dobbiamo|dovrò|dovremo) (purtroppo|ahimè|stavolta|questa volta|) (rinunciare|
            declinare|rifiutare|disdire|passare|dare forfait|saltare) (l invito|il vostro invito|)
            (sono|siamo|sarò|saremo) (purtroppo|) impossibilitat* (a (partecipare|venire|intervenire)|)
            no | no (grazie|purtroppo|mi dispiace|mi spiace|per me|per noi|stavolta|questa volta|non posso|non
            riesco) | nono | nope | grazie ma no (grazie|) | ma no grazie | no grazie
            (purtroppo|mi dispiace ma|mi spiace ma|ahimè|per questa volta|stavolta|questa volta) (no|niente|passo|
            non|nulla) | passo | stavolta passo | questa volta passo | passiamo | passo la mano | questo giro passo
            per (questa volta|stavolta) (passo|no|rinuncio) | niente da fare (per (me|noi)|)
            niente (per me|per noi) | (non|nn) (fa|fanno) per (me|noi) | senza di (me|noi) | (la|mia) risposta è no
            devo dire di no | dobbiamo dire di no | io no | noi no | per me no | per noi no
            (devo|dobbiamo|sono costretto a|sono costretta a|siamo costretti a|preferisco|preferiamo|mi trovo
            costretto a|mi trovo costretta a|mi vedo costretto a|mi tocca|ci tocca|vorrei|sono obbligato a|sono
            obbligata a) (purtroppo|però|comunque|con rammarico|con dispiacere|mio malgrado|quindi|) (rinunciare|
            declinare|disdire|annullare|dare forfait|rifiutare|cancellare|scusarmi|disertare|ritirarmi|rinunciarvi|
            rinunciarci|dare buca|passare la mano) (alla partecipazione|all invito|l invito|a partecipare|)
            (rinuncio|rinunciamo|declino|decliniamo|disdico|disdiciamo|do forfait|diamo forfait|mi ritiro|ci
            ritiriamo) (alla partecipazione|l invito|) | (do|dare|diamo) forfait | (mi|ci) scuso per l assenza
            (sarò|saremo|sono|siamo|risulto) (purtroppo|già|) (assente|assenti|impossibilitato|impossibilitata|
            impossibilitati|impedito|indisponibile|indisponibili) | impossibilitato | impossibilitata
            impossibilitati | indisponibile | giustificate la mia assenza | assente giustificato
            assente giustificata | (salta|è saltato|saltato) tutto
            (non|nn|n) (posso|possiamo|potrò|potremo|riesco|riusciamo|riuscirò|riusciremo|ce la faccio|ce la facciamo|
            ce la farò|ce la faremo|potrei|sono libero|sono libera|siamo liberi|sono disponibile|siamo disponibili|ho
            tempo|abbiamo tempo|vengo|veniamo|verrò|verremo|ci sono|ci siamo|ci sarò|ci saremo|partecipo|partecipiamo|
            parteciperò|parteciperemo|sarò dei vostri|saremo dei vostri|sarò presente|saremo presenti|sarò della
            partita|mi sarà possibile|ci sarà possibile|mi è possibile|ci è possibile|sarà possibile|è possibile|
            possibile|se ne fa nulla|se ne parla|aderisco|aderiamo|intendo partecipare|intendiamo partecipare|mi è
            possibile) | (non|nn) (contate|contare|conti|conta|aspettatemi|aspettateci|aspettarmi) (su di me|su di
            noi|su (me|noi)|sulla mia (presenza|partecipazione)|) | (mi|ci) è (impossibile|preclusa)
            impossibile (per (me|noi)|) | (è|sarà) impossibile
            (non|nn) (sono|siamo) (interessato|interessata|interessati) | nessun interesse | non mi interessa
            non ci interessa | (annullare|annullo|disdire|disdico|cancellare|cancello|ritirare|ritiro|annulliamo|
            cancellate|annullate) (la|l|il) (mia|nostra|mio|) (partecipazione|iscrizione|adesione|prenotazione|
            presenza) | (nell|trovo nell) impossibilità (di|a|) | (non|nn) (mi|ci) (libero|liberiamo|posso liberare)
            (non|nn) posso (assentarmi|liberarmi|muovermi|lasciare|allontanarmi) | sto fermo un giro
            salto questo giro | (questo|stavolta) .. salto | non posso che declinare
            non potendo (purtroppo|) (partecipare|essere presente|essere presenti|intervenire|venire|esserci|
            collegarmi|collegarci|presenziare)
            (ahimè|purtroppo|stavolta|mi spiace|mi dispiace) (proprio|) (non|nn) (ce la|ci) (faccio|facciamo|farò|
            faremo|riesco|sono|sarò|saremo) (proprio|)
            (non|nn) (riesco|riusciamo|riuscirò|riusciremo) (proprio|davvero|purtroppo|in nessun modo|neanche
            stavolta|) (a|ad) (<inf>|liberarmi|liberarci|essere dei vostri|incastrare|organizzarmi|staccarmi|
            spostare)
            (non|nn) (possiamo|posso|potrò|potremo|riusciamo a|riesco a) (liberare|distaccare|mandare|distogliere|
            privarci di|sottrarre|dedicare) (nessuno|nessuna|personale|alcun|tempo|la mattinata|risorse|
            collaboratori)
            (non) (mi|ci|me lo|ce lo|gli|le) (consente|consentono|permette|permettono|consentirà|permetterà|
            consentiranno|permetteranno|lascia|lasciano) (purtroppo|) (di|) (<inf>|essere dei vostri|accettare|
            aderire|liberarmi|prendervi parte|)
            (mi|ci) (chiamo|chiamiamo) fuori | direi che (passo|salto|passiamo|rinuncio)
            (tocca|mi tocca|ci tocca|tocca proprio) (rinunciare|passare|saltare|declinare|dire di no)
            getto la spugna | (do|daremo) buca | vi do buca | (dovete|dovrete) (fare|farete) (a meno|senza) di (me|
            noi) | farete a meno di me | fate senza di me
            (devo|dobbiamo) (quindi|purtroppo|) (rinunciare|declinare) (a malincuore|con dispiacere|mio malgrado|
            con rammarico) | a malincuore (devo|dobbiamo) (rinunciare|declinare|passare|dire di no|saltare)
            non se ne fa (niente|nulla) | (non) (possiamo|posso) (che|) (accettare|accogliere) (stavolta|il vostro|
            l|questo)
            sarà per (la prossima|un altra volta|la prossima volta|un altra occasione|la prossima occasione|un
            altra) | magari (la prossima volta|un altra volta|alla prossima)
            alla prossima (volta|occasione) (magari|volentieri|) | un altra volta (volentieri|magari|con piacere)
            la prossima volta (volentieri|magari|con piacere)
            (non|nn) (potrò|potremo|sarà|mi sarà|ci sarà) (purtroppo|) (possibile|) (intervenire|presenziare|
            prendervi parte|collegarmi|collegarci|esserci) | (faccia|fate|porti|portate) (le mie|le
            nostre) scuse (a tutti|agli altri|ai colleghi|) | (considerate|consideri|voglia considerare|vogliate
            considerare) (giustificata|) (la|) (mia|nostra) assenza (giustificata|)
            (non|nn) (prendiamo|prenderò|prenderemo|prendo) parte
            niente (workshop|laboratorio|zoom) per (me|noi) | (quest anno|stavolta) (saltiamo|salto|passiamo|
            rinunciamo) | (non|nn) (siamo|sono) interessat*
            nessuno (di noi|dei nostri|qui|dell ufficio|) (potrà|può|riesce a|riuscirà a|sarà in grado
            di) (liberarsi|partecipare|venire|collegarsi|essere presente|intervenire|prendere parte|assentarsi)
            (devo|dobbiamo|mi tocca) (purtroppo|) (deludervi|deluderla|deluderti|darvi buca|tirarvi un bidone|
            mancare|darvi forfait|disertare) | (quindi|perciò) (niente da fare|impossibile|niente)
            rimandiamo alla prossima | sarà per il prossimo
            (non|nn) risult* (purtroppo|) (disponibile|libero|libera|possibile) (in|per|)
            (stavolta|questa volta) passo | (non possiamo|non posso|non potremo|non potrò) (cogliere|accogliere|
            sfruttare|approfittare di|aderire a|dare seguito a) (questa|la|l|il|quest|vostra|il vostro) (opportunità|
            occasione|invito|proposta)
            al momento non (possiamo|posso) (cogliere|accogliere|sfruttare|approfittare di|aderire a|dare seguito
            a) (questa|la|l|il|quest|vostra|il vostro) (opportunità|occasione|invito|proposta)
            (resto|rimango|restiamo|rimaniamo|me ne sto) (in disparte|da parte|fuori|alla finestra)
            non (rientra|entra|sta|ci sta) (nei|nel|nella|tra i) (miei impegni|mio calendario|mia agenda|miei
            programmi|miei piani|programma|nostri impegni|nostri programmi)
            (sono|siamo|mi vedo|ci vediamo) (costrett*|obbligat*) (a|ad) (annullare|disdire|rinunciare|declinare|
            rifiutare|dare forfait|cancellare) (al|il|la|l|alla|a|mia|nostra|) (laboratorio|partecipazione|incontro|
            invito|iscrizione|workshop|prenotazione|)
            (ho|abbiamo) (altri|altro) (programmi|impegni|piani|in programma) (quel giorno|per quel giorno|in quella
            data|) non (vengo|veniamo|partecipo|ci sarò|ci siamo)
            (questa volta|stavolta|per questa volta) non (contate|conti|contare) su di (me|noi)
            non (contate|conti|contare) su di (me|noi) | (per|) (questa|stavolta|questa volta) (saltiamo|salto|volta
            saltiamo|volta salto|volta passiamo|volta passo)
            non (posso|possiamo) mia figlia ha (la recita|il saggio|la laurea|un esame|la comunione) (..|)
            (nun|n) (posso|potemo|ce la faccio) (venì|venire|esse presente|partecipà)
            (nun|nu) (ce vengo|ce posso venì)
            (devo|dobbiamo|mi tocca|ci tocca) (passare|saltare|dare forfait|rinunciare|dire di no) (stavolta|questa
            volta|la mano|) | (il mio|quel mio|il nostro) sì (..|) non vale più
            (ritiro|ritiriamo|mi rimangio) (il|la) (mio|mia|nostra|nostro) (sì|adesione|iscrizione|parola|conferma)
            (non verrà|non potrà venire|non parteciperà|non ci sarà) nessuno (di noi|da parte nostra|dei nostri|)
            (non possiamo|non riusciamo a|non posso) (mandare|inviare|delegare|liberare) nessuno
            (tranne|eccetto|salvo|all infuori di|a parte|fuorché|oltre a) (me|il sottoscritto|la sottoscritta|noi|il
            sottoscritto)
            (io|me) o (la|il|una|un|qualche) (mia|mio|nostra|nostro|) (collega|direttrice|direttore|segretaria|socia|
            socio|vice|marito|moglie)
        """,
        Sense.MAYBE: """
            (tutto|ciò|) (dipende|dipenderà|dipendono) (ancora|tutto|) (da|dal|dalla|dai|dalle|dall|se) ..
            (non) (so|sappiamo) (ancora|bene|) (se|) .. | (con|un|metti|mettete) (un|) punto (di domanda|
            interrogativo) | con riserva | da confermare | (sessanta|settanta|ottanta|cinquanta|#) per cento
            (più|piuttosto) (sì|no) che (no|sì)
            <doubt> | (forse|probabilmente|magari|credo|penso|direi) (che sì|di sì|sì|no|di no|che no|sì ma|vengo|ci
            sono|ci sarò) | (in linea di massima|di massima|in teoria|in linea di principio|a grandi linee|
            tendenzialmente|salvo imprevisti|sulla carta) (sì|ci sono|ci siamo|ci sarò|ok|va bene|partecipo|vengo|d
            accordo|presente|parteciperò|parteciperei) | da confermare | da vedere | vedremo | vediamo | si vedrà
            vedrò | staremo a vedere | chissà | con riserva | in forse | nì | boh | mah
            (non|nn) (lo|ne|ci|ve lo|te lo|) (so|sappiamo|saprei) (ancora|proprio|al momento|del tutto|) (ancora|se|
            ) (dirlo|dire|cosa|) (di|se|che|) | (non|nn) (ne|ci|) (sono|siamo|abbiamo|ho) (ancora|proprio|al momento|
            del tutto|) (sicuro|sicura|sicuri|certo|certa|certi|deciso|la certezza|certezze) (di|se|al 100|che|al
            cento per cento|)
            non (ho|abbiamo) (ancora|) (deciso|la certezza|certezze|la sicurezza|conferma)
            non ne sono (ancora|) (sicuro|sicura|certo|certa)
            (non|nn) (posso|possiamo|potrei|me la sento di|voglio|vorrei|potrò) (ancora|al momento|purtroppo ancora|
            per ora|però|purtroppo|) (dare conferma|confermare|confermarlo|garantire|garantirlo|promettere|
            prometterlo|assicurare|assicurarlo|dirlo|dire (se|nulla|con certezza|niente)|darvi certezza|dare certezze
            dare per certo|darlo per certo|
            impegnarmi|essere certo|essere certa|dirvelo|sbilanciarmi|garantirvelo) ..
            (non|nn) (garantisco|prometto|garantiamo|promettiamo|assicuro) (nulla|niente|)
            (senza|nessuna) (garanzia|certezza|garanzie|promesse) | nulla di certo | niente di sicuro
            ancora (incerto|incerta|in dubbio|in forse|da definire|non so|da decidere)
            (dipende|dipenderà|dipendesse) (da|dai|dal|dalla|dalle|dagli|dall|se|tutto|) | 50 50 | 50 e 50
            (cinquanta|50) (e|) (cinquanta|50) | fifty fifty | metà e metà
            (cercherò|cercheremo|cerco|cerchiamo|provo|proviamo|proverò|proveremo|tento|tenterò|tenteremo|vedo|
            vediamo|vedrò|vedremo|farò|faremo|faccio|cerchero|provero) (di|a|il possibile|del mio meglio|tutto il
            possibile|il possibile per|se riesco|se riesco a|se posso|se ce la faccio) (<inf>|fare il possibile|
            organizzarmi|ritagliarmi .. |non mancare|essere lì|essere con voi|di <inf>|)
            (può|potrebbe) (darsi|essere) (che|) | (non|nn) (escludo|escludiamo|è escluso) (di|che|)
            (se|qualora) (riesco|posso|ce la faccio|possibile|riuscirò|mi libero|tutto va
            bene|il lavoro (me lo|lo) permette|ci riesco|riusciamo|possiamo|potrò|mi è possibile|mi sarà possibile|
            gli impegni (me lo|lo) permettono|non ci sono imprevisti|ho tempo|trovo il tempo)
            (sono|siamo) (indeciso|indecisa|indecisi|in dubbio|in forse|dubbioso|combattuto|combattuta)
            in sospeso | salvo (imprevisti|contrattempi|impegni|diversa comunicazione)
            aspetto (conferma|la conferma|i turni|l ok|il via libera) | attendo (conferma|i turni|l ok)
            (più|piuttosto) (sì|no) che (sì|no) | a matita
            (non) (ci|) (metto|metterei) la mano sul fuoco | (al|all|intorno al|circa al) # per cento (ci sono|ci
            sarò|vengo|partecipo|sì|) | quasi (sicuramente|certamente) (sì|ci sono|) | probabilissimo
            incrociamo le dita | incrocio le dita | dita incrociate | in stand by
            (tenetemi|tienimi|tenga|mettimi|mettetemi|mi metta|segnatemi|segnami|consideratemi|mi consideri|
            considerarmi|considerami|considerateci) (pure|per ora|al momento|quindi|pertanto|dunque|) (in sospeso|
            in forse|in lista d attesa|con riserva|come forse|tra i forse|nei forse|in dubbio|in bilico|in stand by|
            a matita|con il punto interrogativo)
            (dovrei|dovremmo) (esserci|riuscirci|riuscire|farcela|poter esserci|poterci essere|poter partecipare|
            essere libero|essere libera|essere dei vostri|riuscire a partecipare|riuscire a collegarmi|riuscire a
            liberarmi) (salvo imprevisti|)
            (aspetto|attendo|aspettiamo|attendiamo|sto aspettando|stiamo aspettando) (ancora|solo|prima|) (la|il|i|
            l|di|una|un|che|gli|le) (conferma|turni|turno|orari|autorizzazione|nulla osta|benestare|ok|risposta|
            sapere|capire|vedere|data|date|esito|via libera|permesso) ..
            (farò|faremo|faccio|facciamo) (il|tutto il|i) (possibile|salti mortali|miracoli) (per|di|) (esserci|
            partecipare|liberarmi|collegarmi|venire|essere dei vostri|essere presente|)
            (non so|non sappiamo|vedo|vediamo|bisogna vedere|devo vedere|vedrò|vedremo) (ancora|) (se|come) (riesco|
            riusciamo|riuscirò|potrò|posso|ce la faccio|mi libero|ci sarò|ci sono|sarò libero|sarò libera|sono
            libero|sono libera|faccio in tempo|mi danno|sono messo|sono messa|siamo messi) (a|ad|) (<inf>|)
            (prima|ma prima) di (darle|darvi|darti|dare|confermare) (una|) (risposta|conferma|certezza) (definitiva|
            certa|) | (troppo|ancora) presto per (dirlo|dire|saperlo|confermare)
            difficile (dirlo|dire|a dirsi) (ora|adesso|ancora|)
            non (dateci|datemi|mi dia|ci dia|darmi|darci) (per|ancora per) (sicuri|sicuro|sicura|certo|certa|certi|
            scontato|scontata)
            (un|diciamo un|direi un) (mezzo sì|sì con la matita|sì con riserva|ni|nì|forse|sì a metà|quasi sì)
            ni | niii | forse forse | chi lo sa | si vedrà (all ultimo|)
            (mettetemi|mettimi|mi metta|segnatemi|segnami|mi segni|inseritemi|tenetemi) (tra|fra|nei|sotto|come|con
            un) (i|) (forse|indecisi|dubbi|possibili|probabili|punto interrogativo)
            (potrebbe|potrebbero|rischia|rischiano) (di|) (capitare|cadere|esserci|coincidere|essere fissata|essere
            convocata|slittare|trattenermi) (una|un|la|il|) (riunione|seduta|consegna|impegno|visita|) ..
            dipende (dal tempo|dal meteo|dal fieno|dalla vendemmia|dal raccolto|dai bambini|dal capo)
            (segnami|segnatemi|mi segni|mettetemi|mettimi) (a|con la|in|tra|come|con) (matita|forse|dubbio|gli
            incerti|incerta|incerto|un punto interrogativo|riserva|lista d attesa)
            (né|ne) (sì|si|no) (né|ne) (no|sì|si) | non (posso|possiamo) né confermare né (disdire|rifiutare|
            declinare|escludere) | (consideratemi|mi consideri|consideratemi pure) (in sospeso|in forse|incerta|
            incerto)
        """,
        Sense.LATER: """
            non (posso|possiamo|sono in grado di|siamo in grado di) (ancora|al momento|per ora|) (rispondere|
            risponderle|rispondervi|risponderti|dare una risposta|darvi una risposta|darle una risposta|darti una
            risposta|dare risposta)
            (vi|ti|le|) (faccio|farò|facciamo|faremo|fò) sapere | (faccio|farò|facciamo|faremo) sapere
            (vi|ti|le|) (darò|daremo|do|diamo) (una|) (risposta|conferma|riscontro|notizie) ..
            (confermo|confermerò|confermiamo|confermeremo) (entro|appena|più avanti|la prossima|in seguito|nei
            prossimi|domani|quanto prima|a breve|il prima possibile|non appena) ..
            (ve|te|glie|) (lo|l) (dico|dirò|diremo|diciamo|comunico|comunicherò|confermo|confermerò|farò sapere|
            faremo sapere) .. (la settimana prossima|presto|appena|quanto prima|domani|nei prossimi giorni|più avanti|
            entro|prossima|dopo) | (ve|te) lo (dico|dirò|diremo|confermo|confermerò)
            (vi|ti|le) (aggiorno|aggiornerò|aggiorniamo|rispondo|risponderò|risponderemo|ricontatto|ricontatterò|
            richiamo|comunicherò|comunicheremo|confermerò|confermeremo) .. (appena|presto|quanto prima|la
            settimana prossima|nei prossimi giorni|domani|a breve|entro|prossima|più avanti|)
            (ne|) (parlo|parliamo|discuto|discutiamo|parlerò|parleremo|ragioniamo) (con|in|al|alla|prima|con la|con
            il) | (devo|dobbiamo) (prima|ancora|) (verificare|controllare|sentire|chiedere|parlarne|consultare|
            valutare|parlare|vedere|consultarmi|confrontarmi|pensarci)
            (sottopongo|sottoporremo|sottoponiamo|porto|porteremo|giro|presento) .. (al consiglio|alla direzione|
            alla giunta|al direttivo|al presidente|al capo|in consiglio|in direttivo|al dirigente)
            (verifico|controllo|verifichiamo|ci penso|ci pensiamo|valuto|valutiamo|valuterò|verificherò|valuteremo|
            mi informo) .. | seguirà (conferma|risposta) | mi riservo | ci riserviamo
            in attesa di (autorizzazione|approvazione|conferma)
            (confermo|confermerò|vi dico|ti dico|le dico|vi dirò|ti dirò|dico) (a giorni|in settimana|appena so|
            appena posso|appena possibile|al più presto|quanto prima|il prima possibile|entro|domani|nei prossimi
            giorni) | (le|vi|ti) (risponderò|scriverò|riscrivo|riscriverò|ricontatto|darò conferma|
            do conferma|faccio sapere|farò sapere|faremo sapere|darò notizie) (quanto prima|al più presto|a breve|a
            giorni|entro|appena|presto|in settimana|prima possibile|)
            (devo|dobbiamo|vorrei) (prima|) (sentire|chiedere|parlarne|parlare|consultare|consultarmi|
            confrontarmi) (prima|) (con|a|al|il|la|i|) (mio|mia|miei|nostro|) ..
            (mi riservo|ci riserviamo) (di (rispondere|rispondervi|risponderle|confermare|dare conferma|
            comunicarlo)|la risposta) ..
            (il|la|lo|l|i) (mio|mia|nostro|nostra|) (capo|direzione|direttore|direttrice|consiglio|sindaco|
            dirigente|preside|titolare|responsabile|comitato|direttivo|marito|moglie|datore di lavoro) (deve|devono|
            dovrà) (ancora|solo|però|prima|) (approvare|autorizzare|dare l ok|dare il via libera|confermare|firmare|
            decidere|essere d accordo|dire di sì|darmi il permesso|acconsentire|dare il consenso)
        """,
        Sense.RECEIPT: """
            (ricevuto|ricevuta|ricevuti|ben ricevuto|pervenuto|pervenuta|tutto ricevuto)
            (ho|abbiamo) (ben|regolarmente|) (ricevuto|letto|ricevuta)
            (confermo|confermiamo|si conferma|accuso|accusiamo) (la|di aver|di avere|l avvenuta|) (ricezione|
            ricevuto|ricevuta) | ricevuta di ritorno | presa visione | prendo (atto|nota) | prendiamo (atto|nota)
            preso atto | preso nota | (lo|la|vi|le|) (inoltro|inoltriamo|giro|giriamo|inoltrerò|inoltreremo|
            trasmetto|trasmettiamo|passo|passiamo|diffondo|diffondiamo|condivido|condividiamo|inoltrato|girato) (ai|
            al|alla|agli|alle|il|la|questa|i|lo|a|volentieri|con|subito|l) ..
            (è stato|è stata|sarà|verrà|è) (inoltrato|inoltrata|trasmesso|trasmessa|ricevuto|ricevuta|preso in
            carico|protocollato|protocollata|ricevuto e trasmesso) | per (conoscenza|opportuna conoscenza)
            trasmesso | inoltrato | in lavorazione | ufficio competente | protocollo
        """,
        Sense.COURTESY: """
            mi (sembra|pare) (molto|davvero|) (interessante|bello|utile|una bella iniziativa)
            (sarò|saremo|sono) (con voi|vicino a voi|) (col|con il|con|nel) (pensiero|cuore)
            (con voi|) (col|con il) (pensiero|cuore) | idealmente (presente|con voi|)
            (grazie|mille grazie|tante grazie|grazie mille|molte grazie|ringrazio|ringraziamo|ringraziando|
            ringraziandola|ringraziandovi|ringraziandoti|un grazie|un sentito ringraziamento|sentiti
            ringraziamenti) (mille|tante|infinite|di cuore|molto|ancora|anticipatamente|in anticipo|sentitamente|
            sinceramente|vivamente|a te|a voi|a tutti|davvero|moltissimo|la|vi|ti|sin d ora|) (per|dell|del|della|di|
            dello|per il|per l|per la|per aver|per avermi|per averci|di avermi|d avermi|) (l|il|la|vostro|tuo|suo|
            gentile|cortese|gradito|graditissimo|bello|bel|avermi|averci|aver pensato a|) (gentile|cortese|gradito|
            bel|vostro|tuo|suo|bellissimo|gentilissimo|) (invito|mail|messaggio|email|informazione|informazioni|info|
            pensiero|proposta|promemoria|iniziativa|opportunità|invitato|invitata|invitati|pensato|contattato|
            disponibilità|attenzione|comunicazione|) | grazie | (la|vi|ti) (ringrazio|ringraziamo) (per|dell|molto|
            sentitamente|di cuore|davvero|) | ringrazio | ringraziamo | ringraziamenti
            (ciao|buongiorno|buonasera|salve|gentile|gentilissimo|gentilissima|gentilissimi|gentili|egregio|egregia|
            egregi|caro|cara|cari|care|carissima|carissimo|carissimi|buon pomeriggio|buon giorno|buona sera|
            spettabile|spett le|spett|spett li|pregiatissimo|pregiatissima|stimata|stimato|gent ma|gent mo|gent|
            illustre|buondì|ehi|hola|ueilà) (a tutti|a tutte|a voi|signora|signor|dottoressa|dottore|professore|
            professoressa|organizzatori|amici|) | organizzazione | signora | signor
            (che|è|davvero|molto|una|un|proprio|complimenti per|complimenti|quanto|bella|bel|bravi|brave) (bello|
            bella|bel|gioia|meraviglia|ottima|ottimo|interessante|splendida|splendido|bellissima|bellissimo|piacere|
            lodevole|brave|bravi|magnifica|gentile|idea) (iniziativa|programma|progetto|idea|
            notizia|tema|lavoro|cosa|che .. |invito|leggerti|leggervi|sentirti|sentirvi|bella|bel|per|vederti|
            pensiero|) (iniziativa|programma|progetto|lavoro|) | complimenti
            complimenti (per la|per il|per l|a tutti|vivissimi) (bella|bel|bellissima|) (iniziativa|programma|
            progetto|lavoro|organizzazione|idea|) | bravi | bravissimi | brava | bravo | ottima iniziativa
            (l|questa) iniziativa (è|mi sembra|mi pare|sembra) .. | interessante | bello | bellissimo | super
            fantastico | ottimo | grande | evviva | wow | che bello (che|) .. (organizziate|organizzate|facciate|lo
            facciate|lo organizziate|rivedervi|)
            (buona|buon|buone|buoni|in bocca al|un buon|una buona|tanti|tanta) (giornata|lavoro|serata|settimana|
            continuazione|fortuna|riuscita|proseguimento|prosieguo|lupo|domenica|weekend|fine settimana|pomeriggio|
            vacanze|organizzazione|evento|cose|auguri|mattinata) (a tutti|a voi|per l evento|per tutto|a te|per la
            giornata|) | in bocca al lupo (per tutto|per l evento|)
            (vi|ti|le) (auguro|auguriamo|augurando|faccio|facciamo) .. (successo|riuscita|giornata|lavoro|bene|lupo|
            auguri) | auguri | (un|) gran successo | (a|ci) (presto|risentirci|rileggerci|rivederci|sentiamo|
            prestissimo) | a presto | alla prossima | arrivederci | ci sentiamo | alla prossima occasione
            sarà per (la prossima|un altra volta|la prossima volta|un altra occasione)
            (non|nn) (esitate|esiti|esitare) .. | (resto|rimango|restiamo|rimaniamo|sono) a disposizione ..
            a disposizione per .. | (mi scuso|scusate|scusa|scusi|ci scusiamo|perdonate|chiedo scusa|mi scusi|
            scusandomi) (per|del|per il|per la|) (il|la|) (ritardo|risposta tardiva|attesa|tardiva risposta|ritardo
            nella risposta|ritardo con cui rispondo|disturbo) ..
            spero (tu stia|stiate|che stiate|che tu stia|che tutto|voi stiate|stia) (bene|tutti bene|vada bene|)
            come (stai|state|va) | (salutami|salutatemi|salutaci|saluti a|un saluto a) (tutti|tutto lo staff|
            i colleghi|la squadra) | stammi bene | state bene | abbi cura | abbiate cura | un abbraccio a tutti
            prego | figurati | figuratevi | di niente | piacere mio | per aver pensato a (me|noi) | avermi pensato
            (l|un) invito (mi|ci) (onora|lusinga|fa piacere) | (mi|ci) fa (molto|tanto|) piacere (che|ricevere|il
            vostro|sentirti|sentirvi|leggerti) .. | saluti a tutto lo staff | un saluto a tutti
            (seguo|seguiamo|vi seguo|vi seguiamo|la seguo|ti seguo) (sempre|da anni|da tempo|da sempre|da mesi|con
            interesse|con ammirazione|con affetto|sui social) ..
            (il|un|bel|un bel) (lavoro|progetto|tema|argomento|titolo) (che|è|mi sembra|mi pare|mi sta|ci sta|
            promette|interessa) .. | l argomento (mi|ci) (sta|interessa|tocca|appassiona|riguarda) ..
            (resto|restiamo|rimango|rimaniamo|siamo|sono) in attesa (del|della|di|dei|delle) (collegamento|link|
            credenziali|istruzioni|dettagli|indicazioni|coordinate|codice|invito|programma|informazioni|ricevere ..
            )
            (fatemi|fammi|mi faccia|fateci) sapere se (serve|occorre|posso|avete bisogno|hai bisogno|c è bisogno|ti
            serve|vi serve) .. | se (serve|occorre) (qualcosa|una mano|aiuto|altro)
            (grazie|ringrazio|ringraziamo|la ringrazio|vi ringrazio|ti ringrazio) (mille|tante|davvero|di cuore|
            infinite|ancora|) (del|dell|dello|della|per|per il|per l|per la) (pensiero|invito|gentile invito|
            graditissimo invito|attenzione|attenzione riservata|fiducia|gentilezza|cortesia|disponibilità|
            opportunità|occasione|bel pensiero|onore|tempo) (alla nostra|alla mia|riservata|riservataci|riservatami|
            dimostrata|accordataci|accordatami|a noi|) .. | (la|il) (nostra|nostro|mia) (piccola|piccolo) (realtà|
            bottega|attività|associazione|paese)
            (buon|buona|buono|buone|bella|bel|felice|splendida|splendido) (evento|incontro|laboratorio|workshop|
            lavoro|giornata|domenica|estate|pentecoste|festa|riuscita|fortuna|continuazione|proseguimento|settimana|
            weekend|ripresa|ripartenza|tutto) (a (tutti|voi|te|tutti voi|tutte)|per .. |di tutto|)
            (un|tanti|mille|i miei|i migliori|vivi|vivissimi|tantissimi) (in bocca al lupo|auguri|complimenti|
            rallegramenti) (di .. |per .. |a .. |) | (crepi|viva) il lupo | forza | dai | daje | uff | eh | beh
            be | mah sì | ah | oh | bene bene | caspita | accipicchia | evviva | urrà
            (dica|dite|saluti|salutate|saluta|porta|porti) (a|al|alla|tanti|i miei|i nostri) .. (saluti|saluto|
            abbraccio|lui|tutti) | (cari|care|carissimi|carissime|amici|amiche|gentilissimi|stimati|egregi) (tutti|
            amici|colleghi|organizzatori|signori|signore|ragazzi|soci|miei)
            ciao (a tutti|tutti|ragazzi|ragazze|raga|cara|caro|bella|bello)
            (buongiorno|buonasera|salve|ciao) (lavinia|adina|andreea) | buond | buondi | hey | ehilà | uè
            salve a tutti
            (è stata|è stato|fu|era|fu davvero) (un|una|) (esperienza|bella|bellissima|splendida|meravigliosa|bello|
            bellissimo|piacere|successo) .. | spero (che|) (stiate|tu stia|lei stia|tutto) (tutti|) bene
            (con|tutta) la mia (stima|ammirazione|gratitudine|simpatia)
            (vi|ti|le) scrivo (dal|dalla|da|per|in|due righe) ..
            ci (sarò|saremo|sono) (con voi|) (col|con il|con|nel) (pensiero|cuore|spirito)
            (il|mio|la|mia) nipote (mi|ci) (attacca|collega|installa|aiuta|monta) .. | grande | grandi | mitico
            mitica | mitici | così stacco .. | (tiene|teniamo|tengo) molto a (questa|questo) ..
            mandami il link quando vuoi
            (se|qualora) (serve|occorre|fosse utile|può servire|è necessario|ce n è bisogno|ci fosse bisogno|vi serve|
            può essere utile) (preparo|posso preparare|porto|posso portare|racconto|posso raccontare|presento|posso
            presentare|mando|posso mandare|do una mano|posso dare una mano|aiuto|posso aiutare) (..|)
            (scusate|scusa|scusi|mi scuso|chiedo scusa|perdonate|perdonatemi|scusatemi) (se|per|che) (scrivo|rispondo|
            il|la|mi faccio vivo|mi faccio viva|vi scrivo|vi rispondo|le rispondo|le scrivo) (solo ora|solo adesso|in
            ritardo|tardi|così tardi|adesso|ritardo|risposta tardiva|ritardo nella risposta|ritardo con cui rispondo|
            ora|soltanto ora) (ero|sono stata|sono stato|è stato|è stata|siamo stati|ero stata|ero stato|) (malata|
            malato|ammalata|ammalato|in ferie|in viaggio|via|fuori|un periodo intenso|una settimana intensa|un
            delirio|un periodaccio|molto presa|molto preso|influenzata|influenzato|impegnatissima|impegnatissimo|
            sommersa dal lavoro|sommerso dal lavoro|)
            è (stato|stata) (un|una) (periodo|settimana|mese|fase) (intenso|intensa|difficile|pesante|caotico|caotica|
            complicato|complicata|pieno|piena)
            (ero|sono stata|sono stato|siamo stati) (malata|malato|malati|ammalata|ammalato|influenzata|influenzato|a
            letto con la febbre|in malattia|fuori sede|indisposta|indisposto)
            (l altra volta|l ultima volta|la volta scorsa|la scorsa volta|l anno scorso) (..|) (perso|persa|mancato|
            saltato|mancata|mancare|potuto) (stavolta|questa volta|quest anno|e stavolta|ma stavolta) (no|non manco|
            ci sono|vengo|non me lo perdo|non voglio perderlo)
            (d estate|in estate|l estate|di giugno|a giugno) (tanto|comunque|qui|) (..|) (pochi|poca|
            poche) (visitatori|gente|clienti|ospiti|turisti|lavoro|prenotazioni)
            (quel giorno|in quella data|per fortuna|fortunatamente|allora|) non (ho|abbiamo|avrei) (lezione|lezioni|
            turno|impegni|altri impegni|altro in programma|nulla in programma|niente in programma|niente da fare|
            altri programmi|riunioni|visite|servizio) (quel giorno|in quella data|in quella mattina|quella mattina|)
            (chiedo|chiederò|lo dico|lo dirò|provo a invitare|inviterò|invito) (anche|pure|) (alla|al|a|la|il|le|i|
            ) (vicina|vicino|mia vicina|amica|amico|mia sorella|collega|vicini|amiche|colleghe)
            un (bacione|abbraccione|bacetto|salutone) | spero (che|) (saremo|siamo|sarete|ci troveremo|verremo) (in|
            ) (tanti|molti|tante|numerosi|parecchi)
            non me ne (vogliate|voglia|volere)
            (scusate|scusi|scusa|perdonate|chiedo scusa) (la|per la|per gli|gli|il|i|se sono|se scrivo|per
            i) (brevità|errori|refusi|breve|poco|messaggio breve|fretta|tastiera straniera|accenti) (scrivo|) (dal
            telefono|dal cellulare|in fretta|di corsa|)
            (scrivo|rispondo|digito|detto) (questo|) (dal telefono|dal cellulare|con una mano|con la sinistra|di
            corsa|in fretta|dal treno|al volo|a voce|senza accenti) (..|)
            (sta|stai|stia|vai|state) (tranquilla|tranquillo|tranquilli|tranquille) | tranquilla | tranquillo
            tranquilli
            (mi avete|mi hai|mi ha) (convinto|convinta) (di|che|del|dell|della|dello|dei|delle|sul|sulla)
            (la|il) (mia|mio|nostra|nostro) (responsabile|capa|capo|direttrice|direttore|dirigente|titolare|superiore|
            preside|sindaca|sindaco) (è|e|si è detta|si è detto) (d accordo|favorevole|già d accordo)
        """,
        Sense.CLOSING: """
            (un|i miei|i nostri|con|porgo|porgiamo|con i|tanti|i più|voglia gradire i miei|voglia gradire i nostri|
            vogliate gradire i miei|gradisca i miei|l occasione è gradita per porgere|nel ringraziare porgo|in attesa
            porgo|) (cordiali|distinti|cari|migliori|caro|cordiale|affettuosi|affettuoso|calorosi|caloroso|più
            cordiali|più|miglior|deferenti|cortesi|sentiti) (saluti|saluto|ossequi|cordiali saluti|distinti saluti|
            cari saluti) (da|dalla|dal|a tutti|a voi|) | saluti | saluto | un saluto
            saluti (cordiali|cari|da|a tutti|affettuosi) | cordialmente | cordialità | distintamente
            con cordialità | con osservanza | con stima | con affetto | con i migliori saluti | con viva cordialità
            un abbraccio | un forte abbraccio | un abbraccio grande | abbracci | baci | bacioni | baci e abbracci
            un bacio | un bacione | tanti saluti | a risentirci | i più cordiali saluti
            i miei più cordiali saluti | sinceramente | rispettosamente | con rispetto | con gratitudine
            con amicizia | in fede | ossequi | inviato da (iphone|.. ) | inviato dal mio .. | sent from my
            la segreteria | la presidenza | la direzione | il presidente | il responsabile | il direttivo
            (un|con un|con|tanti|i miei|i nostri|i più|molti|tantissimi|affettuosi|carissimi|sinceri|cordialissimi|
            amichevoli|fraterni|solari|calorosi) (abbraccio|saluto|saluti|cordiali saluti|caro saluto|affettuoso
            saluto|cordiale saluto|sincero saluto|fraterno saluto|abbraccio forte|bacio) (dal|dalla|da|a|dallo|dai|
            dalle) .. | (cordialissimi|carissimi|affettuosissimi|amichevoli|rispettosi|sinceri|fraterni) saluti
            devotamente | con deferenza | con ossequio | mi creda | suo devotissimo | con viva stima
            con profonda stima | buona giornata e .. | saluti e (baci|abbracci|buon lavoro|grazie)
            un saluto (cordiale|affettuoso|caro|e .. |dal .. |dalla .. |da .. ) | tante care cose | tante cose
            cordialmente vostro | cordialmente suo | cord saluti | dist saluti | cordiali sal | bacini
            bacioni a tutti | salutoni | saluti cari | abbracci a tutti
        """,
        Sense.REGRET: """
            purtroppo | ahimè | (mi|ci) (dispiace|spiace|rincresce|duole|dispiacerebbe) (molto|tanto|davvero|
            moltissimo|tantissimo|sinceramente|) (ma|comunicarvi che|comunicarle che|informarvi che|dovervi
            comunicare che|dover comunicare che|dirvi che|dirti che|che|di|) | (che|davvero un) peccato | peccato
            con (rammarico|dispiacere|profondo rammarico|mio grande dispiacere|grande rammarico|sincero rammarico|
            vivo rammarico) | (a|con) malincuore | sfortunatamente | disgraziatamente | scusate | scusa | scusi
            mi scuso | ci scusiamo | chiedo scusa | spiacente | spiacenti | desolato | desolata | mannaggia
            accidenti | uffa | sono (davvero|molto|) (spiacente|dispiaciuto|dispiaciuta|desolato|desolata|
            mortificato|mortificata) (ma|di|) | siamo (davvero|molto|) (spiacenti|dispiaciuti) (ma|di|)
            (devo|dobbiamo|debbo) (purtroppo|) (comunicarvi|comunicarle|comunicarti|comunicare|informarvi|informarla|
            dirvi|dirti) che | (mio|nostro) malgrado
            con (grande|enorme|sommo|molto|profondo|vivo|immenso|estremo) (dispiacere|rammarico|rincrescimento)
        """,
        Sense.AWAY: """
            (a|al|ad) (un|) (funerale|matrimonio|battesimo) | (in|sull) (aereo|treno)
            <busy>
            <away>
            (sono|sarò|siamo|saremo|mi trovo|mi troverò|ci troviamo|vado|andiamo|parto|partiamo) (purtroppo|già|
            ) (al|in|a|per|ai|sulle|nelle|allo|all) (mare|montagna|campagna|lago|spiaggia|crociera|sardegna|sicilia|
            grecia|spagna|portogallo|croazia|puglia|francia|germania|svizzera|austria|inghilterra|irlanda|londra|
            parigi|vienna|bruxelles|barcellona|terme|dolomiti|isola|isole|vacanza|ferie|viaggio di nozze|luna di
            miele|volo|viaggio|pellegrinaggio|ritiro|gita|rifugio|caserma|estero|aereo|treno|macchina|mare con .. )
            (mi|lo|la) (operano|opera|ricoverano|opereranno) (di|al|alla|a|) ..
            (sarò|sono|verrò|vengo|devo essere) (operato|operata|ricoverato|ricoverata|ingessato|ingessata|
            convalescente|in sala operatoria|sotto i ferri|a letto|degente|in degenza) | sotto i ferri
            (devo|dovrò) (operarmi|partorire|ricoverarmi|essere operato|essere operata) | mi opero | partorisco
            partorirò | in sala parto | il parto | aspetto un (bimbo|bambino|figlio) (proprio|) (per|in) (quei|
            quel|quella) (giorni|giorno|settimana|periodo)
            viaggio di nozze | luna di miele | fuori (italia|paese|regione|sede|dal paese|dall italia)
            all altro capo del mondo | in (crociera|gita|ritiro|cassa integrazione|quarantena|isolamento|degenza|
            riabilitazione|convalescenza|congedo parentale|congedo matrimoniale|caserma|volo|alta quota|barca)
            via (tutta la settimana|quella settimana|in quei giorni|per qualche giorno)
            (chiusi|chiuso|chiusa) (per ferie|per lutto|per inventario|quel giorno|fino al|per lavori)
            irraggiungibile | irreperibile | (sarò|saremo|sono|siamo) (a|in|sull|all|ad) (procida|capri|ischia|elba|
            giglio|lipari|stromboli|pantelleria|lampedusa|ponza|corsica|creta|ibiza|maiorca|malta|tenerife|lourdes|
            medjugorje|assisi|santiago|cortina|val gardena|maremma|salento|cilento|liguria|toscana|puglia|calabria|
            sicilia|sardegna|trentino|alto adige)
            (si sposa|si laurea|si battezza|battezziamo|si cresima) (mio figlio|mia figlia|mio fratello|mia sorella|
            mio nipote|mia nipote|il mio migliore amico|la mia migliore amica|il figlioccio|la figlioccia)
            (mio figlio|mia figlia|mio fratello|mia sorella|mio nipote|mia nipote) (si sposa|si laurea)
            (accompagno|porto|accompagniamo|portiamo) (i|le|la|gli|una|un) (ragazzi|bambini|alunni|studenti|mia
            classe|classe|scolaresca|gruppo) (in|a|al|) (gita|visita|escursione|viaggio d istruzione|campo scuola|
            museo) (..|)
        """,
        Sense.REASON: """
            <busy>
            <away> | (un|una|ho un|un altro|un altra|altri|altro|altra|già un|già una|già altri|già un altro|
            precedente|precedenti|concomitante|concomitanti|di|per|degli|gli|l|il|la|le|dei|nel|in piena|in pieno|a
            una|impegni|) (impegno|impegni|riunione|appuntamento|visita|udienza|lezione|lezioni|esame|esami|funerale|
            matrimonio|scrutinio|scrutini|consiglio di classe|collegio docenti|intervento|trasloco|inventario|
            scadenza|scadenze|operazione|concerto|conferenza|convegno|turno|turni|consegna|battesimo|laurea|colloquio|
            sopralluogo|commissione|corso|mietitura|vendemmia|raccolta|cantiere|ricevimento|cerimonia)
            (sono|siamo|sarò|saremo) (già|molto|troppo|sempre|) (impegnato|impegnata|impegnati|impegnate|occupato|
            occupata|occupati|preso|presa|presi|di turno|in servizio|in riunione|in aula|in tribunale|al lavoro|a
            scuola|oberato|oberata|sommerso|sommersa) | impegnato | impegnata | impegnati | occupato | occupata
            oberato | oberata | (troppo|tanto|molto) (lavoro|da fare)
            (ragioni|motivi|cause) (di salute|personali|familiari|di lavoro|di servizio|professionali|di famiglia|
            organizzativi) | per lavoro | sotto organico | carenza di personale | mancanza di tempo | agenda piena
            dottore | medico | dentista | ospedale | malattia | lavoro
            (devo|dobbiamo) (lavorare|accompagnare|assistere|portare|consegnare) | si accavalla | coincide
            si sovrappone | sovrapposizione | concomitanza | forza maggiore | lutto | influenza | febbre
            di guardia | contrattempo | imprevisto | scadenze | in tribunale
            (ho|abbiamo|faccio|facciamo|avrò|devo fare|tengo|do|ho già) (un|una|gli|degli|l|il|la|già|) (esame|
            esami|lezione|lezioni|lezione al mattino|compito in classe|interrogazioni|orale|scritto|maturità|tesi|
            concorso|corso|docenza|docenze|ricevimento|consiglio di classe|consiglio d istituto|collegio docenti|
            seduta|udienza|rogito|perizia|trasloco|consegna|consegne|mercato|fiera|turno|reperibilità|guardia|
            visita|visita medica|ecografia|risonanza|dialisi|chemio|terapia|fisioterapia|appuntamento|colloquio|
            colloqui)
            (discuto|discuterò) la tesi | mi laureo | laurea di | (si|mi) (sposa|laurea) (mio|mia) | maturità
            commissione d esame | esami di maturità | scrutini | pagelle | saggio (di fine anno|) | recita
            (nel|in|al) (pieno|piena|mezzo|bel mezzo|clou) (della|del|dei|delle|di|degli|dell) (mietitura|vendemmia|
            raccolta|raccolto|stagione|inventario|trasloco|lavori|scrutini|esami|fienagione|semina|potatura|
            ristrutturazione|riapertura|bilancio|dichiarazioni|scadenze|allestimento|prove|riprese)
            mietitura | vendemmia | fienagione | trebbiatura | raccolta delle .. | mungitura | bilancio | bilanci
            dichiarazioni dei redditi | chiusura contabile | mercato settimanale | fiera (di|a) .. | consegne
            comunione | cresima | prima comunione | anniversario | nozze | esequie | rogito | notaio | tribunale
            udienza | perizia
            (consiglio|giunta|commissione|assemblea|collegio) (comunale|regionale|provinciale|di amministrazione|d
            istituto|di istituto|di classe|direttivo|docenti|dei docenti|consiliare|dei soci|condominiale|
            parrocchiale|pastorale|d esame|d esami)
            (sono|sarò|siamo|resto|sto) (da|) (solo|sola|soli) (in|al|a|nel|alla) (bottega|negozio|bancone|ufficio|
            cassa|studio|laboratorio|bar|reparto) | (in|alla|al) (biglietteria|sportello|bancone|cassa|banco) (quel
            giorno|quella mattina|) | (troppa|tanta) carne al fuoco
            (pieno|piena|pieni|carico|carica|sommersi|sommerso|sommersa|incasinato|incasinata|incasinati|
            presissimo|presissima|presissimi) (di lavoro|fino al collo|) | al completo con il lavoro
            fino al collo | agenda (piena|fitta|già piena|completa|strapiena)
            impegni (istituzionali|pregressi|inderogabili|improrogabili|già assunti|precedentemente assunti|
            lavorativi|familiari|professionali|presi|assunti|didattici|di lavoro) (precedentemente assunti|già
            assunti|presi in precedenza|) | impegno (istituzionale|pregresso|inderogabile|improrogabile|precedente|
            familiare|lavorativo|già assunto|già preso|preso in precedenza) | assunti | assunto
            (non) (è|rientra|è proprio) (il nostro|il mio|nel nostro|nei nostri|tra i nostri|nelle nostre|nel
            mio) (settore|campo|ramo|ambito|mestiere|programmi|competenze|attività|priorità|pane|pane quotidiano)
            (non|nn) (fa|è) (al caso|cosa) (nostro|mio|per noi|per me)
            (budget|bilancio|fondi|risorse|personale) (non|ridotto|ridotti|limitato|limitati|insufficiente)
            (accompagno|porto|devo accompagnare|devo portare|tengo|guardo|bado) (mia|mio|i|il|la|a) (madre|padre|
            figlio|figlia|nipotini|nipoti|bambini|nonna|nonno|suocera|cane) (dal|al|a|all|in|alla|dalla) (medico|
            dentista|ospedale|visita|scuola|veterinario|asilo|controllo|terapia|)
            (un|una|di|per un|visita di) controllo (medico|) | baby sitter | babysitter
            (prima|) (devo|dobbiamo|dovrò) passare (dal|dalla|dai|da|in|a|all|per)
            (devo|dovrò) (stare|essere|restare) (in|al|alla|a) (biglietteria|bottega|negozio|cassa|bancone|scuola|
            sportello|reparto)
            mercato | (c è|è giorno di|giorno di|per il) mercato | (vendo|vendiamo|servo|consegno) ..
            (padre|madre|marito|moglie|figlio|figlia|nonna|nonno|suocera|suocero) (è|è stato|è stata|
            sta) (ricoverato|ricoverata|in ospedale|malato|malata|operato|operata|male) | sotto organico
            (commissione|seduta|sessione) di (laurea|tesi|dottorato|concorso)
            (rientro|ritorno|arrivo|inserimento) (dei|delle|di) (miei|mie|nostri|nuovi) ..
            (calendario|programma) già (chiuso|pieno|completo|definito)
            (in commissione|commissario|commissaria|presidente di commissione) (alla|alle|agli|per la|di|) (maturità|
            esami|esame di stato|prove|) | (riceviamo|ricevo|ospitiamo|ospito|arrivano|accogliamo|aspettiamo|
            attendiamo) (degli|dei|gli|) (ospiti|turisti|clienti|gruppi|delegati|amici) (stranieri|importanti|dall
            estero|) (in|nel|nell|) (agriturismo|albergo|b&b|casa|azienda|museo|)
            (in|nel) (piena|pieno|pieni|mezzo della|periodo di) (raccolta|raccolto|vendemmia|mietitura|fienagione|
            trasloco|lavori|stagione|esami|sessione|inventario|scrutini|ciliegie|fragole)
            (ha|avrà) (la|il|un|l) (recita|saggio|laurea|festa|esame|comunione|cresima|gara|concerto|partita|
            spettacolo) (di fine anno|finale|di danza|di maturità|) (proprio|) (quel giorno|allora|)
            (non abbiamo|non ho) tempo (di|per) (stare|stare seduti|sedermi|sederci) (al|davanti al) (computer|pc)
            c è da (fare|fa) (il|er) fieno
            nel pieno (delle|dei|della|del) (pulizie|lavori|raccolta|trasloco|esami|stagione|vendemmia|inventario)
        """,
        Sense.GONE: """
            (non|nn) (lavoro|lavoriamo|sono|ricopro|faccio|mi occupo|lavora|è|occupo|siamo) più (qui|parte|presso|in|
            il|la|l|di|per|nell|nel|alle|a|in servizio|assessore|presidente|responsabile|referente) ..
            (ho|abbiamo|ha) (lasciato|cambiato) (l|il|la|lavoro|ufficio|incarico|azienda) ..
            (in|andato in|andata in|sono in) pensione | pensionato | pensionata
            (indirizzo|persona|destinatario|mail|numero) (sbagliato|sbagliata|errato|errata) | avete sbagliato
            ha sbagliato | (persona|la persona) sbagliata | non sono (la persona|io) | deceduto | mancato
            cessato (dall|l) incarico
        """,
        Sense.ASK: """
            (potreste|potresti|potrebbe|potete|puoi|può|potremmo|potrei|sareste|saresti|sarebbe|potrebbero) (per
            favore|gentilmente|cortesemente|anche|per cortesia|mi|ci|comunque|magari|così|) (mi|ci|) (inviare|
            inviarmi|inviarci|mandare|mandarmi|mandarci|rimandare|rimandarmi|dire|dirmi|dirci|confermare|confermarmi|
            confermarci|indicare|indicarmi|farmi|farci|avere|ricevere|girare|girarmi|girarci|spedire|spedirmi|
            comunicare|comunicarmi|fornire|fornirmi|spiegare|spiegarmi|cambiare|spostare|aggiornare|gentili|chiamare|
            chiamarmi|possibile|sapere|registrare|darmi|darci|condividere|modificare|precisare|inoltrarmi|mandate|
            inviate|chiarire|contattare|contattarmi) | (potreste|potresti|potrebbe|potremmo)
            (mi|ci) (potreste|potresti|potrebbe|potete|puoi|può|mandate|mandi|inviate|invii|girate|giri|dite|dici|
            confermate|confermi|fate|fai|conferma|sapete|sa|sai) (dire|mandare|inviare|sapere|girare|confermare|
            spiegare|fornire|indicare|rimandare|spedire|comunicare|avere|se|il|la|i|l|voi|tu|)
            (è|sarebbe|sarà|è forse) (possibile|previsto|prevista|previsti|previste|necessario|obbligatorio) (avere|
            ricevere|sapere|un|una|la|il|che|l|partecipare|) | (c è|ci sarà|ci saranno|ci sono|avrete|verrà|verranno|
            sarà|saranno|serve|occorre|bisogna|si può|si paga|si deve|si riceve|rilasciate|registrate|registrerete|
            fate) (una|un|la|il|anche|l|i|le|degli|delle|qualche|poi|) .. (registrazione|traduzione|attestato|
            interprete|parcheggio|costo|certificato|materiale|slide|registrato|registrata|pausa|pranzo|dopo|
            attestati) | si può | si paga
            (chi|che|cosa|dove|quando|come|quanto|quale|quali|perché|a che ora|in che lingua|in quale lingua) (è|sono|
            posso|possiamo|bisogna|si|fa|faccio|devo|costa|inizia|comincia|dura|durerà|ci|cosa|lingua|ora|funziona|
            sarà|facciamo|dobbiamo) | (mi|ci) (fate|fai|faccia|facciate) (sapere|avere|un fischio)
            (fatemi|fammi|mi faccia|fateci) (sapere|avere) | (mandatemi|mandami|inviatemi|inviami|giratemi|girami|
            ditemi|dimmi|confermatemi|confermami|contattatemi|chiamatemi|scrivetemi|rispondetemi|aggiornatemi|
            rimandatemi|inviateci|mandateci) | (vi|la|ti|le|si) (chiedo|prego|chiediamo|preghiamo|chiederei|
            chiederemmo|sarei grato|sarei grata|saremmo grati|pregherei|richiede|invito|invitiamo) (di|la cortesia di|
            gentilmente di|cortesemente di|se|a|) | (avrei|avremmo|ho) (una|solo una|bisogno|una piccola|
            qualche) (domanda|curiosità|di|domande) | una domanda
            (vorrei|vorremmo|mi piacerebbe|gradirei|desidererei) (sapere|avere|ricevere|chiedere|una conferma|capire|
            qualche informazione|maggiori informazioni|più informazioni) | per (favore|cortesia|piacere)
            attendo (un|una|vostra|vostro|il|la|) (riscontro|conferma|risposta|istruzioni|link)
            in attesa di (un|una|vostro|vostra|cortese) (riscontro|risposta|conferma|gentile) | resto in attesa di
            prego (confermare|inviare|contattare|indirizzare|comunicare|rivolgersi|di) | rivolgersi a | rivolgetevi
            (sapete|sa|sai) (dirmi|dirci|se) | mi chiedo se | (a chi|da chi) | vale anche
            (può|potete|puoi|potrà|potrete) (inoltrare|indirizzare|mandare|inviare|spedire|girare|trasmettere|
            condividere|chiamare|contattare|correggere|aggiornare|modificare|rivolgersi|rivolgervi|scrivere)
            (mandate|inviate|mandi|invii|inoltrate|inoltri|girate|giri|trasmettete|spedite|condividete) (per favore|
            pure|cortesemente|gentilmente|) (a lui|a lei|a loro|gli|le|il|la|i|l) (..|) (link|invito|materiale|
            materiali|documenti|credenziali|dati|accesso|fattura|attestato)
            mandategli | inviategli | mandatele | inviatele | giratele | girategli | inviarle | inviargli
            mandargli | mandarle | girarle | girargli
            (chiedo|chiediamo|richiedo|richiediamo) (di|la|l|una|un|il) (rettifica|correzione|fattura|attestato|link|
            correggere|rettificare)
            (correggete|corregga|correggere|aggiornate) (il|la|i) (mio|mia|nostro|nostra|miei) (nome|cognome|
            indirizzo|dati|email)
        """,
        Sense.UNSUBSCRIBE: """
            (cancellarmi|cancellarci|rimuovermi|rimuoverci|togliermi|toglierci|eliminarmi|eliminarci|disiscrivermi|
            cancellatemi|rimuovetemi|toglietemi|eliminatemi|cancellami|toglimi|rimuovimi|cancellateci|toglieteci|
            depennarmi|depennatemi|escludermi|eliminateci|disiscrivetemi|mi cancelli|mi tolga|mi rimuova|mi
            cancelliate) (da|dalla|dal|dai|dalle|dall|) (vostra|vostro|vostri|vostre|questa|questo|tua|sua|suo|
            ) <list> | (cancellarmi|cancellarci|rimuovermi|togliermi|eliminarmi|cancellatemi|rimuovetemi|toglietemi|
            disiscrivermi|disiscrivetemi|depennatemi) | (cancellare|rimuovere|togliere|eliminare|cancellate|rimuovete|
            togliete|eliminate|depennare) (il|la|i|questo|) (mio|nostro|miei|nostri|mia|) (indirizzo|nominativo|nome|
            dati|contatto|contatti|email|mail|recapito|indirizzo email|indirizzo mail) (da|dalla|dal|dai|dalle|dall|
            ) (vostra|vostro|vostri|questa|) (<list>|)
            (non|nn) (scrivetemi|mandatemi|inviatemi|contattatemi|scrivermi|mandarmi|inviarmi|contattarmi|scriveteci|
            mandateci|inviateci|inviarci|disturbatemi) (più|altre|mai più) (mail|email|inviti|comunicazioni|messaggi|
            nulla|niente|) | (non|nn) (desidero|desideriamo|voglio|vogliamo|intendo) (più|) (ricevere|essere
            contattato|essere contattata|essere disturbato|ricevere più) (più|altre|ulteriori|) (mail|email|inviti|
            comunicazioni|messaggi|vostre|) .. | (smettete|smettetela|basta) (di|con|) (scrivere|scrivermi|mandarmi|
            mail|inviarmi|spam|inviti|mandare|inviare|email) .. | non mi scrivete più | (non|di non) scrivermi più
            (disiscrizione|disiscrivermi|disiscrivere|cancellazione dalla <list>|cancellazione dei miei dati|
            unsubscribe|spam)
            (cancellazione|eliminazione|rimozione) (immediata|) (dei|del|della|di) (miei|mio|nostri|nostro|mia|tutti
            i miei) (dati|indirizzo|nominativo|email|contatti) (personali|)
            (cancellare|eliminare|rimuovere|cancellate|eliminate|rimuovete|cancelli|elimini|cancelliate|
            eliminiate) (tutti|) (i|il) (miei|nostri|mio|nostro) (dati|indirizzo|contatti|nominativo)
        """,
        Sense.LATE: """
            non prima (delle|di) (ore|) # | (solo|soltanto) (dalle|dopo le|verso le) #
            non (vengo|arrivo|arriverò|mi collego|ci sono|ci sarò|entro|sarò presente|sono libero|sono
            libera) prima (delle|di) (#|mezzogiorno)
            non (posso|possiamo|riesco|potrò|sarò|riuscirò|ci sarò|arrivo|potremo) (a|ad|) (esserci|arrivare|
            collegarmi|venire|presente|libero|libera|) prima (delle|della|di) (#|pausa|mezzogiorno)
            (con|in|avrò|con un|faccio) (un po|un|una|qualche|leggero|lieve|un leggero|un lieve|una mezz|mezz|#
            minuti|un quarto d ora|mezzora|circa # minuti|una mezzoretta|un attimo) (di|ora|oretta|minuti|minuto|d
            ora|) (di|) (ritardo|) | (con|in|di|avrò un) ritardo
            (un po|poco|un pochino|leggermente|qualche minuto|# minuti|mezz ora|un quarto d ora|un ora|una mezz
            ora) (più tardi|in ritardo|tardi|dopo l inizio|dopo)
            (mi collego|mi collegherò|ci colleghiamo|arrivo|arriverò|arriviamo|entro|mi unisco|mi unirò|vi raggiungo|
            mi connetto|entrerò|arriveremo) (però|solo|un po|soltanto|) (più|) (tardi|in ritardo|dopo (la pausa|le
            lezioni|il caffè|pausa|lezione)) | (solo|soltanto|unicamente) (per|a|alla|dalla|dopo|nella|alla fine|
            da) (la|le|il|) (seconda|ultima|pausa|seconda metà|pausa caffè|parte finale|metà) (parte|ora|metà|)
            dopo la pausa (caffè|) | (la|alla|nella|per la) (seconda|ultima) (parte|metà|ora|mezz ora)
            (mi perdo|perderò|perdo|mi perderò|salto|salterò) (l inizio|la prima parte|la prima ora|l apertura|i
            saluti) | non (dall|fin dall) inizio | (a|ad) (evento|riunione|lavori|laboratorio) (iniziato|iniziati|già
            iniziato)
            prima (delle|dell|di) (ore|) # (non|nn) (mi libero|posso|riesco|ci sono|sono libero|sono libera|sarò|ce
            la faccio|arrivo|mi collego|esco) | (mi|ci) (collego|colleghiamo|collegherò|connetto|unisco|aggiungo|
            aggrego) (però|solo|soltanto|un po|appena|) (verso|intorno|dopo|dalle|a partire) (le|alle|dalle|la|) (#
            (e mezza|e mezzo|e un quarto|circa|)|pausa) (circa|)
            (non|nn) (mi libero|mi liberò|posso|riesco|ci sono|arrivo|mi collego) prima (di|delle|della|dell|dell
            ora di) (#|mezzogiorno|pausa|pranzo)
            (ma|però|) (solo|soltanto|solamente) (dalle|a partire dalle|verso le|alle|dopo le) (dieci e mezza|dieci e
            mezzo|dieci e trenta|dieci e un quarto|dieci e quarantacinque|undici meno un quarto|undici e mezza)
            (solo|soltanto|solamente) (alla|per la|nella) (seconda|ultima) (parte|ora|metà)
            (solo|soltanto) dopo (la pausa|la pausa caffè|il coffee break)
            (salto|perdo|perderò|salterò|devo saltare|dovrò saltare|mi perdo|mi perderò) (la prima parte|la prima ora|
            l inizio|l introduzione|l apertura) | non aspettatemi per (iniziare|cominciare|l inizio|partire)
            non aspettatemi prima delle #
        """,
        Sense.EARLY: """
            (devo|dovrò|dobbiamo|dovremo|sono costretto ad|sono costretta ad) (purtroppo|però|) (andare via|uscire|
            staccare|lasciarvi|scollegarmi|scappare|andarmene|andar via|chiudere) (un po|un pochino|) (prima|in
            anticipo|prima della fine)
            (andare via|uscire|staccare|lasciarvi|scollegarmi|disconnettermi|andarmene|uscirò|lascerò|staccherò|vado
            via|esco|lascio|scappare|assentarmi|chiudere|salutarvi|lasciare|andare|scappo) (un po|un pochino|) (prima|
            in anticipo|prima della fine|anticipatamente|a metà|prima del termine|prima della conclusione|prima della
            pausa) | (solo|soltanto|unicamente) (per|la|alla|nella|fino alla) (la|) (prima|pausa) (parte|ora|metà|
            oretta|mezz ora|) | (seguire|seguirò|seguo|la|alla|nella|per la|esserci per la) (la|) prima (parte|ora|
            metà|oretta|mezz ora) | (solo|soltanto|appena|giusto) (un|un paio|#|per un|per # ) (ora|oretta|d ore|ore|
            di ore) | un oretta (soltanto|solo) | fino alla pausa (caffè|)
            (non|nn) (riesco|posso|potrò|potremo|riusciamo|resto|rimango) (a|) (restare|rimanere|stare|seguire|
            ) (fino (alla|in) (fine|fondo)|per tutta|per tutto|tutto|tutta la mattina|tutto il tempo) ..
            non fino alla fine | (perderò|perdo|mi perdo) la (fine|parte finale|conclusione) | via prima
            andar via prima
            (solo|soltanto|solamente) (alla|per la|nella) prima (parte|ora|metà)
            (solo|soltanto) fino (alla|al) (pausa|pausa caffè|coffee break)
        """,
        Sense.SOME: """
            (con|e|assieme a|insieme a|) (alcuni|alcune|diversi|i miei|le mie|i|qualche) (studenti|studentesse|alunni|
            colleghi|colleghe|soci|membri|volontari|ragazzi|tirocinanti) (del|della|dell|di) (mio|mia|nostro|nostra|
            ) (corso|classe|scuola|team|gruppo|ufficio|associazione|laboratorio|bottega|consiglio|direttivo)
            (alcuni|alcune|qualche|diversi|diverse|parecchi|vari|varie|molti|i|le|un gruppo di|un paio di|una decina
            di|parte dei|altri|altre|tutti|tutte|tutta) (dei|delle|miei|mie|nostri|nostre|i|le|la|altri|) (miei|mie|
            nostri|nostre|) (colleghi|colleghe|collega|studenti|studentesse|alunni|soci|membri|amici|amiche|persone|
            dipendenti|collaboratori|volontari|partner|artigiani|iscritti|ragazzi|associati|tirocinanti|squadra|
            classe) | (con|insieme a|assieme a|io e|e|col) (tutto|tutta|) (il|la|lo|i|le|) (mio|mia|nostro|nostra|
            miei|nostri|) (team|classe|squadra|gruppo|staff|famiglia|ufficio|colleghi|studenti|alunni|ragazzi|corso)
            (noi|ci siamo) (tutti|tutte) | tutti insieme | al completo | in (tanti|gruppo|molti|diversi)
            (tutto|) (il|lo) (team|staff) (ed io|e io|al completo)
            (non|nn) (verrò|vengo|verremo|sarò|sono) (da|) (solo|sola|soli)
        """,
        Sense.INSTEAD: """
            (al|in) (mio|nostro|posto) (posto|vece|luogo|mio|nostro)
            in (mia|nostra) (vece|sostituzione|rappresentanza|assenza)
            (mi|ci) (sostituirà|sostituiranno|sostituisce|sostituiscono|rappresenterà|rappresenteranno|rappresenta|
            rappresentano|rimpiazza|farà le veci|fa le veci) | a (sostituirmi|rappresentarmi|rappresentarci|
            sostituirci) | (per|a) (sostituirmi|rappresentarmi|rappresentarci|sostituirci)
            (rappresenterà|rappresenteranno) (la|il|l|lo|il nostro|la nostra|) <our>
            (sarà|sarò|saremo|saranno|verrà|sono|verrò|farò) (sostituito|sostituita|rappresentato|rappresentata|
            rappresentati|rappresentare|sostituire|sostituiti) (da|dal|dalla|dai|) | rappresentata da
            rappresentato (da|dal|dalla) | prende (il|) mio posto | prenderà il mio posto
            (lascio|cedo|do) (il|) mio posto | per (me|noi) (viene|verrà|partecipa|parteciperà|ci sarà)
            il mio (sostituto|vice|delegato) (parteciperà|verrà|) | la mia (sostituta|vice|delegata)
            (per|a nome|in rappresentanza) (della|del|la|il|dell|la nostra|il nostro|) (nostra|nostro|
            ) <our> (interverrà|parteciperà|verrà|sarà presente|parteciperanno)
            ci (pensano|pensa|vanno|va) (loro|lui|lei|il|la) | al posto (mio|nostro)
            (al|in) (mio|nostro|mia|nostra) (posto|vece) (verrà|viene|parteciperà|partecipa|ci sarà|si collega|si
            collegherà|interverrà|manderò|mando|verranno|parteciperanno|andrà|andranno)
            (andrà|andranno|va|ci andrà|si collega|si collegherà|parteciperà|verrà) (al|in) (mio|nostro|mia|
            nostra) (posto|vece) | (mi|ci) (rimpiazzerà|rimpiazza|supplisce|supplirà|darà il cambio|dà il cambio)
        """,
        Sense.STEAD: """
            (al|in) (suo|loro) (posto|vece) | in (sua|loro) (vece|sostituzione|rappresentanza)
            in rappresentanza (di|del|della|dell) | a nome (di|del|della|dell) | per conto (di|del|della)
            al posto (di|del|della) | (lo|la|li) (sostituisco|sostituirò|rappresento)
            in sostituzione (di|del|della) | su delega (di|del|della)
        """,
        Sense.EARLIER: """
            (vi|ti|le|lo|gli|) (avevo|avevamo|ho|abbiamo|avrei) (già|inizialmente|precedentemente|) (detto|scritto|
            risposto|comunicato|confermato|annunciato|dato conferma|disdetto|declinato|rifiutato|accettato|dato|
            mandato|dichiarato) (di|che|la|già|il|) (sì|no|non|mia|presenza|conferma|forfait|partecipazione|) (potevo|
            ero|sarei|avrei|presenza|partecipazione|) (libero|libera|potuto|venire|venuto|disponibile|)
            (avevo|avevamo|ero|eravamo) (già|) (detto|scritto|risposto|confermato|disdetto|declinato|rinunciato|
            iscritto|iscritta|comunicato|pensato|impegnato|previsto|segnato) ..
            (la settimana scorsa|ieri|inizialmente|all inizio|in un primo momento|in precedenza|l altro ieri|giorni
            fa|qualche giorno fa|lunedì scorso|dapprima|prima) (avevo|pensavo|credevo|avevamo|vi avevo|ho|abbiamo|
            dicevo|ero|temevo|pensavamo) .. (detto|scritto|risposto|potere|poter|di no|di sì|riuscire|confermato|
            farcela|non|) | (pensavo|credevo|temevo|pensavamo|dicevo|scrivevo|ritenevo|credevamo) (di|che|) (non|
            ) (poter|potere|riuscire|riuscirci|farcela|potervi|essere|esserci|potessi) ..
            (all inizio|inizialmente|in un primo momento|in precedenza|precedentemente|originariamente|al
            principio) | (la|il|mia|mio|nostra) (mia|mio|nostra|) (precedente|precedenti|ultima|ultimo|prima) (mail|
            messaggio|risposta|email|comunicazione|conferma|disdetta|adesione) | per (errore|sbaglio)
            come (già|) (detto|comunicato|anticipato|scritto)
            contrariamente a quanto .. (detto|scritto|comunicato|annunciato)
            a differenza di quanto .. (detto|scritto|comunicato)
        """,
        Sense.ANEW: """
            <thing>
            alla fine | infine | in fin dei conti | nel frattempo | intanto | tutto sommato | ripensandoci
            a conti fatti | (ho|abbiamo|ci ho) (cambiato idea|ripensato)
            cambio (di programma|di programmi|programma|idea)
            (rettifico|rettifica|correggo|correzione|contrordine|errata corrige)
            (è|sono|mi è|ci è|è stato|è stata) (saltato|saltata|stato annullato|stata annullata|annullato|annullata|
            rinviato|rinviata|spostato|spostata|slittato|slittata|rimandato|rimandata|sfumato|posticipato|cancellato|
            liberato|saltati) | (si è|mi si è) (liberato|liberata|spostato|annullato|risolto) | (slitta|salta)
            sono riuscit* a (liberarmi|spostare) .. | sono riuscito | sono riuscita | siamo riusciti
            quindi alla fine | sopraggiunto | sopraggiunti | contrattempo
        """,
        Sense.OTHER_EVENT: """
            <altrove>
            (hanno|aver|avere|avete) (già|) (partecipato|assistito)
            (partecipo|partecipiamo|parteciperò) (già|) a (una|un) (riunione|altro|altra|convegno|corso)
            (la|alla|una|un|un altra|altra|prossima|per la|il|ad un|prossime|l|per un|a una|della) (prossima|altra|
            scorsa|prossimo|altro|scorso|ultima|prossime|altre) (volta|edizione|occasione|iniziativa|riunione|anno|
            incontro|evento|occasioni|iniziative|laboratorio|mese) | prossima (volta|edizione|occasione)
            (vernissage|convegno|fiera|salone|assemblea|conferenza|festival|mostra|inaugurazione|ricevimento|
            concerto|festa|visita di studio|viaggio studio|corso di formazione|congresso|gala|seminario|forum|
            spettacolo|concorso|premiazione|cena|sagra|bando|gara) (di|del|della|dei|in|a|d|per|finale|)
            (a|di|in|per|ad) (settembre|ottobre|novembre|dicembre|luglio|agosto|autunno|inverno|primavera|maggio)
            (in|quest|per l|d) (autunno|inverno|estate|primavera) | l anno (prossimo|scorso)
            (anno|mese) (scorso|prossimo) | fattura | preventivo | contributo | domanda per
            (ho|abbiamo|avevo) (già|) (partecipato|assistito)
            (alla|dalla|per la|la) (vostra|sua|tua|) newsletter
        """,
        Sense.ASIDE: """
            (non|nn) (mi|ci|si|) (funziona|funzionano|va|vanno|apre|aprono|parte|si apre|si aprono|sente|carica|
            funzionava|arriva) (più|bene|il|la|mai|) | (non|nn) (riesco|riusciamo|sono riuscito|sono riuscita|posso|
            si riesce|siamo riusciti) (proprio|più|mai|) (a|ad|) (aprire|aprirlo|aprirli|scaricare|scaricarlo|leggere|
            leggerlo|inviarlo|inviare|visualizzare|installare|accedere|caricare|collegare|attivare|vedere il|
            compilare|rispondere dal) .. | allegato | allegati | file | pdf | link | webcam | telecamera
            videocamera | microfono | audio | schermo | installare | password | aprire | documento | documenti
            presentazione | presentazioni | slide | powerpoint | registrazione | attestato | certificato | browser
            pulsante | modulo | form | inglese | rumeno | francese | italiano | traduzione | interprete | wifi
            internet | connessione | computer | portatile | tablet | telefono | cellulare | smartphone
            applicazione | app | teams | account | parcheggio | pranzo | locandina | materiali | materiale
            calendario google | cuffie | piattaforma | questionario | verbale | outlook
            (telecamera|videocamera|webcam|microfono|computer|pc|connessione|stampante|linea|fibra) (non|è|rotto|
            rotta|fuori uso|fa|va|funziona|lento|lenta|ballerina|instabile|guasto|guasta) (rotto|rotta|guasto|
            guasta|funziona|va|lenta|i capricci|a singhiozzo|)
            (non|nn) (ho|abbiamo|tengo) (la|una|né|il|un|le) (webcam|telecamera|microfono|cuffie|stampante|
            computer) | (non|nn) (sono|siamo) (pratico|pratica|pratici|bravo|brava|capace|un mago|esperto|esperta|
            molto tecnologico|molto tecnologica|portato|portata|molto pratico|molto pratica|tanto pratico|tanto
            pratica) (di|del|con|per|) .. | (non|nn) (ho|abbiamo) mai (usato|utilizzato|fatto|provato) ..
            con (quelle|queste) diavolerie | (mi|ci) aiuta (mio|mia) .. | non si (sente|vede) ..
            condivisione dello schermo
            (ha|ho) la (telecamera|webcam) .. | la cosa (ci|mi) (interessa|riguarda|piace|intriga) (molto|parecchio|
            tanto|)
            (seguirò|seguo|guarderò|guardo|vedrò|ascolterò|recupero|recupererò|seguiremo|guarderemo) (volentieri|con
            piacere|poi|) (la registrazione|la differita|il video|in differita) (dopo|poi|)
        """,
        Sense.MOOT: """
            (nessun|nessuna|senza|non c è|non ci sono|non è un|non ho) (problema|problemi|problemi di sorta|alcun
            problema|ostacolo|obiezione|obiezioni|difficoltà|impedimento|domanda|domande|nulla in contrario|bisogno
            di rispondere) | (non|nn) (importa|fa niente|fa nulla|è grave|è importante|è niente|cambia nulla|cambia
            niente|c è di che|preoccuparti|preoccupatevi|ti preoccupare|vi preoccupate|si preoccupi|dimenticate|
            dimentico|solo|mi dimentico|vedo perché no) | niente di (grave|che) | poco importa | fa niente
            nulla osta | nulla (me lo|lo) impedisce | perché no | non ha importanza | niente in contrario
            nulla in contrario | nulla da (eccepire|aggiungere) | niente da aggiungere
            (il|quel) .. (è|sono) (chiuso|chiusa|libero|libera|chiusi) | giorno di (chiusura|riposo)
            (non|nn) (lavoro|lavoriamo|ho lezione|ho scuola|apro|apriamo) (il|quel|quella|mai il|al) (giorno|
            mattina|mattino|) | (non|nn) (ho|abbiamo) (altri|altro|niente|nulla|alcun) (impegni|impegno|da fare|in
            programma|in agenda) | (ho|abbiamo) (già|) (avvisato|avvertito|disdetto|spostato|chiesto) (in ufficio|
            il capo|al lavoro|a casa|tutti|gli altri|il resto|permesso|il permesso|ferie|le ferie|il dentista|l
            appuntamento|la visita)
            (non|nn) (serve|occorre|c è bisogno|c è nemmeno bisogno) (altro|di|nemmeno|) ..
            non me ne (pento|sono pentito|sono pentita|perdo una|perdo uno) | non aspetto altro
            (non|nn) (morde|si discute|si tocca|si rifiuta|si dice di no)
            (non|nn) (ci sono|ci siamo) per nessuno | (non|nn) (aspetta|aspettano|aspetterà) (nessuno|)
            la sedia .. non (resterà|rimarrà) vuota | niente paura
            (e|) perché no | (non|nn) (ho|abbiamo) più (tanti|molti|grandi|granché|nulla) (impegni|da fare|in
            agenda|in programma|) | (ho|abbiamo) (tutto il|un sacco di|tanto) tempo
            (me n ero|me ne ero|mi ero|ero) (solo|semplicemente|solo |) (dimenticato|dimenticata|scordato|
            scordata) (di rispondere|di rispondervi|)
            (anche se|benché|pur|sebbene) (sono|siamo|sia|essendo|) (molto|un po|davvero|) (sommerso|sommersa|
            sommersi|impegnato|impegnata|impegnati|oberato|oberata|presa|preso|incasinata|incasinato|in ferie|in
            vacanza|in pensione) (di lavoro|dal lavoro|)
            (quella mattina|quel giorno|) (ho|abbiamo) (l|la mia|la nostra|) agenda (vuota|libera|sgombra)
            (avevo|ho) sbagliato (settimana|giorno|data|mese)
        """,
        Sense.NOT: """
            <nodisp>
            <comesnot> | non | nn | né | mai | nessuno | nessun | nessuna | niente | nulla | senza | neanche
            nemmeno | neppure | mica | affatto | nient affatto
        """,
        Sense.CAN: """
            posso | possiamo | potrò | potremo | riesco (a|) | riusciamo (a|) | riuscirò (a|) | riusciremo (a|)
            disponibile | disponibili | libero | libera | liberi | ho tempo | abbiamo tempo | mi (è|sarà) possibile
            ci (è|sarà) possibile | possibile | in grado di | poter | potere | fattibile
        """,
        Sense.CANNOT: "impossibile (per me|per noi|) | impossibilitat* (a|) | nell impossibilità di",
        Sense.WILL: """
            sarò | saremo | sono | siamo | saro | intendo | intendiamo | desidero | desideriamo | voglio | vogliamo
            ho intenzione di | abbiamo intenzione di | conto di | contiamo di | penso proprio di | ho deciso di
            abbiamo deciso di | prevedo di | prevediamo di | ho il piacere di | abbiamo il piacere di | sto per
            (sarò|saremo|sono|siamo) (molto|ben|davvero|) (lieto|lieta|lieti|felice|felici|contento|contenta|
            contenti|onorato|onorata|onorati|entusiasta) di | (mi|ci) farà (molto|) piacere | è un piacere
            sarà un (piacere|onore) | tengo a | ci tengo a | vado | andiamo | vorrò
            (sarà|saranno) (ben|molto|davvero|) (lieta|lieto|lieti|liete|felice|felici|onorata|onorato|onorati|
            contenta|contento) di
            (sarà|è) (nostra|mia) (cura|premura) | (mi|ci) (farò|faremo) (un dovere|un obbligo|un punto d onore|
            carico) di | (mi|ci) impegno a | ci impegniamo a
        """,
        Sense.ATTEND: """
            <inf> | di <inf> | a <inf> | ad <inf> | <be> | anch io | alla partita
            (la|della|alla|una|di|) (mia|nostra|sua|loro|) (partecipazione|presenza|adesione|iscrizione|
            intervento) (della scrivente|dello scrivente|del sottoscritto|della sottoscritta|della nostra|del nostro|
            della|del|dell|di) (<our>|) | (la|della|alla|di|) (mia|nostra|) (partecipazione|presenza|adesione|
            iscrizione) | il mio intervento
        """,
        Sense.COME: """
            <altrove>
            (io|noi|) (partecipo|partecipiamo|parteciperò|parteciperemo|partecipero|vengo|veniamo|verrò|verremo|verro|
            interverrò|interverremo|intervengo|interveniamo|assisterò|assisteremo) (anch io|anche io|anche noi|pure
            io|volentieri|con piacere|) | (ci|vi) (sarò|saremo|sono|siamo|saro|seguo|seguirò|seguiremo|seguiamo|
            raggiungo|raggiungiamo|raggiungerò|ascolterò|ascolto|ascolteremo|vengo|verrò)
            (mi|ci) (collego|colleghiamo|collegherò|collegheremo|collegero|connetto|connettiamo|connetterò|unisco|
            uniamo|unirò|uniremo|presento|collegherò anch io) (anch io|anche io|anche noi|volentieri|a voi|)
            prendo parte | prendiamo parte | prenderò parte | prenderemo parte
            (sarò|saremo|sono|siamo) (anch io|anche|anche noi|sicuramente|certamente|senz altro|tutti|entrambi|
            entrambe|ovviamente|volentieri|regolarmente|puntualmente|) <be>
            (sarò|saremo|sono|siamo) (molto|davvero|ben|) (lieto|lieta|lieti|liete|felice|felici|contento|contenta|
            contenti|onorato|onorata|onorati) di (partecipare|esserci|venire|intervenire|essere <be>|unirmi a voi|
            unirci a voi|collegarmi|prendere parte|assistere|accettare|parteciparvi) | presenzierò | presenzieremo
            seguo | seguirò | seguiremo | entrerò | (sarò|saremo) (lì|là)
            (ci) (sentiamo|vediamo|troviamo|ritroviamo) (il #|on line|al laboratorio|su zoom|in rete)
            (interverrò|interverremo|presenzierò|parteciperò|collegherò|prenderò parte) (senz altro|certamente|
            volentieri|ben volentieri|molto volentieri)
            (sono|sarò|saremo|siamo) (in linea|collegat*|online|conness*|in collegamento) (dalle|a partire dalle|
            da) (dieci|10|inizio|ore dieci)
            (all|) (orario|ora) (indicat*|stabilit*|previst*|concordat*) (sarò|sono|saremo) (disponibil*|collegat*|
            online|conness*|pront*|in linea) | (darò|daremo|porto|porterò|do|offro|offrirò) (volentieri|con piacere|
            ) (il|un) (mio|nostro|) contributo (al|all|alla|) (laboratorio|incontro|workshop|evento|)
            (seguo|seguirò|seguiremo) (i lavori|la diretta|l incontro|il laboratorio) (da casa|online|dall inizio|)
        """,
        Sense.COMES: """
            <nodisp>
            <comes> | <comesnot>
            (sarà|saranno) .. a (collegarsi|partecipare|venire|intervenire|seguire|rappresentarci|rappresentarmi)
        """,
        Sense.CONFIRM: """
            (vi|le|ti|si|) (comunico|comunichiamo|informo|informiamo|comunica|informa|segnalo|segnaliamo) (che|con
            piacere che)
            (vi|ti|le|si|con la presente|) (confermo|confermiamo|conferma|confermare) (con piacere|volentieri|con la
            presente|quindi|dunque|fin d ora|sin d ora|) (che|di|) | confermo | confermiamo | confermata
            confermato | confermare | (vi|ti|le|si|) (comunico|comunichiamo|comunica|informo|informiamo|informa|
            annuncio|rendo noto|segnalo|segnala) (che|con la presente che|con piacere|con piacere che|)
            con la presente (si|vi|le|) (comunica|comunico|conferma|confermo|comunichiamo|confermiamo|informa) (che|
            la|) | (ho|abbiamo) il piacere di (confermare|confermarvi|confermarle|comunicare|comunicarvi|comunicarle|
            confermarti|annunciare|informarvi) (che|la|) | desidero confermare | desideriamo confermare
            (in|a) riscontro (alla|al|della|del) .. | accetto | accettiamo
        """,
        Sense.DECLINE: """
            declino | decliniamo | declinare | disdico | disdire | annullo | annullare | rinuncio | rinunciare
            rifiuto | rifiutare | mi ritiro | ritirarmi | cancello | disdetta
        """,
        Sense.WISH: """
            (mi|ci) (piacerebbe|farebbe piacere|interessa|interesserebbe|interesserebbe molto|attira|alletta) (molto|
            tanto|davvero|tantissimo|moltissimo|) | vorrei | vorremmo | (avrei|avremmo) (voglia|piacere) (di|)
            interessato | interessata | interessati | (verrei|parteciperei|verremmo|parteciperemmo) (volentieri|con
            piacere|molto volentieri|) | (mi collegherei|ci collegheremmo) | volevo | volevamo | desideravo
            desidererei | sarei | saremmo | speravo
            (sono|sarei) (molto|davvero|) (tentato|tentata|tentati) | tentato | tentata | (mi|ci) tenta (molto|)
        """,
        Sense.MISSED: """
            (avrei|avremmo) (tanto|molto|davvero|sicuramente|) (partecipato|voluto|preferito|aderito|gradito|
            assistito|desiderato|seguito) .. | (sarei|saremmo) (venuto|venuta|venuti|intervenuto|intervenuta|stato
            felice|stata felice|stati felici|stato lieto|stata lieta|stati lieti|stato dei vostri|stata dei
            vostri) .. | (mi|ci) (sarebbe|avrebbe) (piaciuto|fatto|tanto piaciuto|molto piaciuto|fatto molto) (molto|
            tanto|moltissimo|davvero|un|) (piacere|enorme|) .. | (mi|ci) sarebbe piaciuto | avrei (partecipato|voluto)
        """,
        Sense.DOUBT: """
            <doubt> | (spero|speriamo|credo|crediamo|penso|pensiamo|temo|temiamo|immagino|suppongo|conto) (di|che|
            proprio|) | (provo|proviamo|proverò|proveremo|cerco|cercherò|cercheremo|tento|tenterò|cerchiamo) (a|ad|
            di) | in (teoria|linea di massima|linea di principio|principio) | di massima | di norma | teoricamente
            in linea di massima | salvo | quasi (certo|certa|sicuro|sicura|certamente|sicuramente)
            (al|per il) momento | per ora | per adesso | provvisoriamente | non (sono|siamo) (sicur*|cert*)
            non so (se|) | sembra | pare | dovrei | dovremmo | potrei | potremmo | potrebbe
            (dovrei|dovremmo) (riuscire|farcela|poter) .. | salvo imprevisti | tendenzialmente
        """,
        Sense.IF: """
            se | qualora | a (condizione|patto) (che|di|) | purché | a meno che | salvo che | nel caso (in cui|)
            in caso (di|contrario|) | altrimenti | sempre che | finché | sennò | a seconda (di|del|della|dei)
            ammesso che | basta che | solo se | in base (a|al|ai|alla)
        """,
        Sense.BUT: """
            ma | però | tuttavia | anche se | sebbene | benché | eppure | bensì | mentre | invece | nonostante
            malgrado | pur | solo che | tranne | eccetto | ciononostante | peraltro
        """,
        Sense.BECAUSE: """
            perché | poiché | siccome | dato che | visto che | in quanto | dal momento che
            a causa (di|del|della|dell|dei|degli|di un|d) | per via (di|del|della|dei) | causa | essendo | avendo
            quindi | perciò | pertanto | dunque | così | cosicché | affinché | per motivi (di|) | per ragioni (di|)
            per questo | ragion per cui | dovendo | che poi | trovandomi | trovandoci | considerato che
            in seguito a | a seguito (di|del|della) | allora
        """,
        Sense.AND: "e | ed | o | oppure | nonché | più | + | & | come pure",
        Sense.ME: """
            io | noi | me | il sottoscritto | la sottoscritta | i sottoscritti | lo scrivente | la scrivente
            gli scriventi | io stesso | io stessa | noi stessi | da parte (mia|nostra) | personalmente
            per quanto mi riguarda | per conto mio | entrambi | entrambe | tutti e due | tutte e due
            il nostro gruppo
        """,
        Sense.YOU: "tu",
        Sense.ORG: """
            (la|il|l|lo|i|le|un|una|del|della|dell|dello|) (nostra|nostro|mia|mio|nostri|nostre|) <our>
            (la|il|l|lo|i|le|un|una|del|della|dell|dello|) (nostra|nostro|mia|mio|nostri|nostre|) (ufficio turismo|
            proloco|scuola media|scuola primaria|scuola superiore|accademia|conservatorio|teatro|cinema|libreria|
            galleria|casa editrice|redazione|azienda agricola|agriturismo|cantina|caseificio|falegnameria|
            ristorante|albergo|osteria|trattoria|bar|farmacia|parco|ente parco|gal|confartigianato|confcommercio|
            coldiretti|cna|acli|arci|unpli|camera del lavoro|fablab|coworking|start up|startup|snc|sas|spa|scarl|
            aps|odv|asd|curia|diocesi|caritas|oratorio|prefettura|questura|protezione civile|unione dei comuni|
            comunità montana|città metropolitana|cantone|municipio)
        """,
        Sense.OTHERS: """
            <sendone>
            (mio|mia|il mio|la mia|nostro|nostra|un|una|il|la) (socio|socia|stagista|apprendista|vicino|vicina|nipote|
            cognato|cognata|contabile|ragioniere|segretaria|segretario|amico|amica|tesoriere|vice|sostituto|sostituta)
            (mio|mia|il mio|la mia|il nostro|la nostra|un|una|uno dei miei|una delle mie|i miei|le mie|i nostri|le
            nostre|uno dei nostri|la|il|l|i|gli|le|) <person>
            (mio|mia|il mio|la mia|nostro|nostra|un|una|il|la|lo|l) (suocera|suocero|zia|zio|nonna|nonno|fidanzato|
            fidanzata|ragazzo|ragazza|convivente|cugina|cugino|bimbo|bimba|nipotino|nipotina|figlioccio|tutor|
            docente|professoressa|maestra|bibliotecaria|bibliotecario|archivista|restauratrice|restauratore|addetto|
            addetta|impiegato|impiegata|ragioniera|geometra|avvocata|ingegnera|architetta|parroco|curatore|
            curatrice|conservatore|conservatrice)
        """,
        Sense.TITLE: """
            dott | dott ssa | dottssa | dr | dr ssa | ing | arch | avv | prof | prof ssa | sig | sig ra | sig na
            geom | rag | on | cav | mons | don | il dott | la dott ssa | signor | signora | dottor | ingegner
            avvocato | architetto | sigra | sig rina | ssa | gent | comm
            ragioniera | geometra | dottor | dottori | prof re | profssa | p i | cap | ten | col | suor | fra
            padre don
        """,
        Sense.SEND: """
            <sendone> | delego | deleghiamo | delegherò | (ho|abbiamo|è stato|è stata) (delegato|delegata|incaricato|
            incaricata|designato|designata)
            (manderò|mando|invio|invierò|faccio venire|faccio partecipare|manderemo|mandiamo) (al mio posto|in mia
            vece|) (una|un|uno|il|la|qualcuno) (mia|mio|nostra|nostro|dei miei|dei nostri|delle nostre|) <person>
            (manderò|mando|manderemo|mandiamo) qualcuno | (delega|ha delegato|incarica|ha incaricato|
            delegherà) (il|la|l|) (dott|sig|signor|collega|assessore|vicesindaco|consigliere|signora)
        """,
        Sense.BRING: """
            (accompagnato|accompagnata|accompagnati|accompagnate) (da|dal|dalla|dai|)
            (insieme|assieme) (a|al|alla|ai|con) | in compagnia (di|del|della)
            (con|e) (mio|mia|il mio|la mia|un|una|un mio|una mia)
            (porto|portiamo|porterò|porteremo) (con me|anche|con noi|pure|)
            (mi|ci) (accompagna|accompagnerà|accompagnano|accompagneranno) | con me (viene|verrà|ci sarà|anche|)
            insieme
        """,
        Sense.PEOPLE: """
            persone | partecipanti | posti | colleghi | colleghe | rappresentanti | membri | iscritti | soci
            delegati
        """,
        Sense.EVENT: """
            (a|al|alla|all|ai|per|per il|per l|per la|il|l|la|del|dell|della|nel|in|dal|vs|sul|questo|quest|questa|i|
            le|) (vostro|vostra|suo|sua|tuo|tua|questo|quest|questa|bel|bella|prossimo|cortese|gentile|vs|) (gentile|
            cortese|prossimo|bel|vostro|interessante|) <event> (in oggetto|online|on line|del progetto|via zoom|di
            cui in oggetto|in programma|in questione|virtuale|organizzato .. |in parola|del mattino|su zoom|)
            in oggetto | online | on line | via zoom | su zoom | da remoto | a distanza | in rete | ecoc | sme
            timișoara | dall inizio alla fine | fino (alla|in) (fine|fondo)
            (per|) tutta la (mattina|mattinata|durata|giornata) | dall inizio | in modalità (telematica|online)
            tutto il tempo | in videoconferenza | alla vs
            (ai|i|dei|per i|nei|) (vostri|) laboratori (locali|) (di apprendimento|locali)
        """,
        Sense.THEN: """
            (in|a|per|quel|quella|quello|la|di|il|lo|con|proprio) (giorno|data|mattina|mattinata|stesso giorno|quel
            giorno|quella data|quella mattina|quella giornata|stessa mattina|suddetta data|giornata|tale data|orario|
            ora|momento|quell orario|quell ora|suddetto giorno) | quel giorno (lì|) | quella mattina (lì|)
            in tale data | nella (data|giornata|mattinata) (indicata|suddetta|prevista|di|) | in contemporanea
            contemporaneamente | nello stesso (giorno|momento) | nella stessa (mattina|data) | di mattina
            al mattino | la mattina | stessa ora | per quella (data|mattina) | a quell ora
        """,
        Sense.OTHER_TIME: """
            domani | dopodomani | ieri | (la settimana|il mese|l anno) (prossima|prossimo|scorsa|scorso)
            (settimana|mese) (prossima|prossimo|scorsa|scorso) | più avanti | nel pomeriggio | di sera | stasera
            un altro (giorno|orario|momento) | un altra (data|mattina) | in autunno | oggi
        """,
        Sense.JOIN: """
            (dalle|a partire dalle|solo dalle|dopo le|verso le|solo dopo le|non prima delle|intorno alle|solo verso
            le) (circa|) # (e mezza|e mezzo|circa|)
            (mi|ci) (collego|colleghiamo|collegherò|collegheremo|connetto|connetterò|unisco|unirò|unirei)
            (arrivo|arrivero|arriverò|arriviamo|arriveremo|entrerò|entriamo)
            vi (raggiungo|raggiungerò|raggiungiamo) | dalle | a partire dalle | solo dalle
            entro (alle|alle ore|verso le) # | entro (dopo|più tardi|un po dopo|solo dopo|in ritardo)
        """,
        Sense.LEAVE: """
            (fino alle|solo fino alle|fino alle ore|soltanto fino alle|fin alle|sino alle) (circa|) # (e mezza|e
            mezzo|circa|) | fino a mezzogiorno
            andare via | andar via | uscire | staccare | lasciarvi | scollegarmi | disconnettermi | andarmene
            scappare | assentarmi | salutarvi | esco | uscirò | stacco | staccherò | scappo | mi scollego
            vado via | fino (a|alle|al) | sino (a|alle|al) | abbandonarvi | interrompere | scollegarci | chiudere
            devo (andare via|andarmene|scappare|uscire|staccare|salutarvi|lasciarvi|scollegarmi|fuggire) | devo andare
        """,
        Sense.ONLY: "solo | soltanto | solamente | fino | unicamente | parzialmente | in parte | appena",
        Sense.FILL: """
            caffè | davanti allo schermo | davanti | via
            poi | dopo | prima | devo | dobbiamo | quindi | successivamente
            <joy> | <sure> | il | lo | la | l | i | gli | le | un | una | uno | di | del | dello | della | dell
            dei | degli | delle | d | a | al | allo | alla | all | ai | agli | alle | da | dal | dalla | dall | dai
            dalle | in | nel | nella | nell | nei | nelle | su | sul | sulla | sull | per | con | tra | fra
            questo | questa | quest | questi | quello | quella | che | cui | è | mio | mia | miei | mie | nostro
            nostra | nostri | nostre | vostro | vostra | vostri | vostre | suo | sua | tuo | tua | vi | ti | mi
            ci | ce | ve | si | te | voi | lei | ne | molto | anche | pure | ancora | già | proprio | davvero | qui
            lì | là | allora | di nuovo | nuovamente | questa volta | stavolta | quest anno | ok | perfetto | bene
            benissimo | tanto | tutto | tutti | tutta | tutte | così | come | in qualità di | in veste di
            in quanto rappresentante | oggetto | re | risposta | ps | p s | giugno | ora | ore | mattina
            mattinata | parte | presente | volta | buon | buona | grazie | ho | abbiamo | avere | aver | essere
            stato | fermamente | ufficialmente | personalmente | ok | subito | finalmente | con attenzione
            attentamente | attenzione | previsto | come previsto | prossimo | prossima | insieme | dunque
            effettivamente | sempre | cortese | gentile | scorta | entrambi | entrambe | di persona | a casa
            da casa | a nome mio | sin d ora | fin d ora | tra l altro | vista | parecchio | cordiale | invito
            interesse | oltre | via mail | a tal fine | vs | tale | d ora | caso | avvocato | preside | stessa
            stesso | lista | ma certo | giornata
            oggetto | anche stavolta | come sempre | come al solito | come ogni anno | ogni anno | per l occasione
            volentierissimo | virtualmente | virtualmente parlando | virtuale | in presenza virtuale | posto
            prima fila | al mio posto | esattamente | precisamente | puntualissimo | puntualissima | più | circa
            e mezza | nominativo | nominativi | in elenco | elenco | pertanto | altresì | sommamente
            graditissimo | gradito | gradita | graditissima | la sottoscritta | sottoscritto | relativo
            relativa | suddetto | suddetta | predetto | predetta | sopraindicato | sopra indicato | menzionato
            citato | citata | di cui (sopra|all oggetto|in oggetto) | odierna | odierno | ordine | x | nn | cmq
            anke | qst | tt | grz | bn | sn
            dal vivo | in diretta | dall ufficio | dal negozio | dalla bottega
            dal (mio|nostro) (studio|laboratorio|ufficio|negozio|divano) | di buon grado | a braccia aperte
            ad occhi chiusi | a occhi chiusi | di tutto cuore | con curiosità | curioso | curiosa | curiosi
            con viva (attenzione|partecipazione) | con ammirazione | ammirazione | con spirito di ..
            a pieno titolo | onestamente | francamente | sinceramente parlando | insomma | comunque sia
            in effetti | infatti | appunto | apposta | volutamente | mercoledì mattina
            (ora|ore) (italiana|italiane|nostra|rumena|locale) | # anni | da # anni
            me (compresa|compreso|incluso|inclusa)
            cultura | culturale | culturali | sala riunioni | (dalla|nella) (nostra|mia) sala (riunioni|)
            a # anni | # anni | regionale | comunale | comunali | provinciale | artigianale | locale | locali
            piccolo | piccola | piccoli | civica | civico | immediatamente | prontamente
            (ora|ore) (italiana|italiane|rumena|rumene|di bucarest|locale|svizzera|vostra)
            smart working | in smart working | telelavoro | a (loro|suo) nome
            da (gennaio|febbraio|marzo|aprile|maggio|giugno|settembre|poco|tempo|sempre|quest anno)
            dopo (aver verificato|verifica|aver controllato|attenta verifica|averci riflettuto) | in realtà
            perfettamente | gratitudine | con gratitudine
            (all|alla|l|la|nell|nella|per l|per la) (ora|data|orario|giornata) (indicat*|stabilit*|comunicat*|
            previst*|concordat*|segnalat*|prefissat*)
            (all|nell|l) (orario|ora) | (dal|con il|col|tramite il|attraverso il|usando il|con) (link|collegamento|
            indirizzo) (inviat*|ricevut*|allegat*|fornit*|indicat*|che mi avete mandato|che avete mandato)
            (dei|di|della|degli|delle|del) (piccol*|giovan*|local*) (imprenditor*|artigian*|produttor*|commerciant*|
            agricoltor*|impres*|negoziant*|azienda|aziende)
            (imprenditric*|imprenditor*|artigian*|ceramist*|guida turistica|insegnante|pensionat*|volontari*|
            bibliotecari*|apicoltor*|agricoltor*|giornalista|curatric*|curatore|docente|studentessa|studente|
            architetta|architetto|restauratric*|restauratore) (di|da|a|presso|del|della|)
            (dal|da|dall|dalla) (lavoro|ufficio|casa|scuola|biblioteca|negozio|bottega|museo|telefono|cellulare|
            tablet|telefonino|smartphone|municipio|università|campagna)
            (sul|del|sui|sulle|su|sulla) (turismo rurale|turismo|patrimonio|patrimonio locale|patrimonio culturale|
            artigianato|prodotti tipici|tradizioni|piccole imprese|cultura)
            (bella|bellissima|ottima|splendida|magnifica|lodevole|meravigliosa|fantastica|grande) (iniziativa|idea|
            proposta|occasione|opportunità)
        """,
        Sense.TOTAL: """
            (saremo|siamo|verremo|parteciperemo|veniamo|partecipiamo|ci saremo|ci siamo|ci colleghiamo|ci
            collegheremo|in totale parteciperemo|in totale saremo) (in totale|in tutto|circa|) in # (persone|
            partecipanti|della|del|dell|in totale|in tutto|della nostra|del nostro|di noi|soci|)
            (saremo|siamo|ci saremo|verremo) (in totale|in tutto|circa|) # (persone|partecipanti|soci|colleghi)
            (in totale|in tutto|totale) (in|) # (persone|partecipanti|)
            # (persone|partecipanti|posti) (in totale|in tutto|della|del|dell|)
            in # (persone|della nostra|del nostro) | tutti e # | tutte e # | noi # | una delegazione di # (persone|)
        """,
        Sense.EXTRA: """
            (più|+|e|con|insieme a|assieme a|accompagnato da|accompagnata da|accompagnati da|io e|io più|porto|
            porterò|porto anche|vengo con|verrò con|con altri|con altre|ed|portiamo|oltre a me) (i|le|altri|altre|
            miei|mie|ancora|anche|) (miei|mie|altri|altre|nostri|) # (miei|mie|altri|altre|dei miei|delle mie|
            ) (colleghi|colleghe|persone|studenti|studentesse|alunni|soci|amici|amiche|collaboratori|collaboratrici|
            volontari|tirocinanti|figli|partner|dipendenti|ospiti|membri|ragazzi|altri|nostri soci) (in più|)
            (più|+) # | (e|altri|altre|ed) # (altri|altre|persone|colleghi|in più)
            # (colleghi|colleghe|collaboratori|ospiti|persone in più|altri) (con me|)
            (più|+|e|con) (un altro|un altra|1|un ulteriore|un) (persona|collega|ospite|accompagnatore)
            (più|+) (1|uno|una)
        """,
        Sense.DAY: """
            (il|al|del|per il|dal|fino al|mercoledì|giorno|il giorno|del giorno|nel giorno|la mattina del|quel|in
            data|dall|l|all) #
        """,
        Sense.CLOCK: """
            (dalle|a partire dalle|solo dalle|dopo le|verso le|solo dopo le|non prima delle|intorno alle|solo verso
            le|fino alle|solo fino alle|fino alle ore|soltanto fino alle|fin alle|sino alle) (circa|) # (e mezza|e
            mezzo|circa|)
            (alle|alle ore|dalle|dalle ore|fino alle|fino alle ore|verso le|dopo le|prima delle|entro le|le|ore|
            intorno alle|per le|sino alle|solo dalle|solo dopo le|sulle|a partire dalle|delle|solo fino alle) # (e
            mezza|e mezzo|e un quarto|in punto|circa|meno un quarto|del mattino|) | ore #
            entro (alle|alle ore|verso le) #
        """,
        Sense.NOON: "(a|fino a|verso|per|entro|prima di|) mezzogiorno",
    },
)
