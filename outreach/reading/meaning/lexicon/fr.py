"""French, as written in France, Belgium, Switzerland and Quebec."""

from __future__ import annotations

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.senses import Sense

LEXICON = Lexicon(
    language="fr",
    months=(
        "janvier janv | février fév fevr | mars | avril avr | mai | juin | juillet juil | août | septembre sept | "
        "octobre oct | novembre nov | décembre déc"
    ),
    weekdays="lundi | mardi | mercredi mercr | jeudi | vendredi | samedi | dimanche",
    strangers="participez | viendrez | assistez | pourrez | serez | participation* | participants",
    numbers={
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "vingt": 20,
    },
    concord=True,
    groups={
        "att": """
            participer | y participer | prendre part | y prendre part | venir | y venir | assister | y assister
            être (présent|présente|présents|présentes|là|des vôtres|parmi vous|avec vous|de la partie|connecté|
            connectée|à vos côtés) | y être | suivre | (me|nous) joindre (à vous|) | (me|nous) connecter
            (me|nous) libérer | (me|nous) dégager | honorer (votre|cette|ton) (aimable|gentille|) invitation
            répondre (favorablement|présent|positivement) (à|) | donner suite (à|) | donner une suite favorable (à|)
            m y joindre | (me|nous) rendre disponible | intervenir | vous rejoindre | en être
        """,
        "joy": """
            (avec|) (grand|beaucoup de|le plus grand|un immense|un grand|très grand|un réel|énormément de|un vif|
            ) (plaisir|joie|enthousiasme|intérêt|bonheur)
            avec (grande|) (joie|gratitude) | volontiers | très volontiers | de bon coeur | de bon cœur
            bien volontiers | ravi | ravie | ravis | ravies | heureux | heureuse | heureuses | enchanté* | honoré
            honorée | honorés | (très|trop|vraiment) (content|contente|contents|contentes)
        """,
        "sure": """
            (bien|) sûr (et certain|) | (bien|) sûre (et certaine|) | bien entendu | évidemment | certainement
            assurément | absolument | sans faute | sans aucun doute | sans problème | sans souci | définitivement
            bien évidemment | naturellement | à coup sûr | c est sûr | c est certain | carrément | clairement
        """,
        "our": """
            association | asso | entreprise | société | institution | organisation | structure | école | lycée
            collège | université | mairie | commune | ville | bibliothèque | médiathèque | musée | fondation
            fédération | chambre | cci | coopérative | agence | bureau | service | département | direction
            équipe | conseil | comité | centre | atelier d art | boutique | maison | institut | faculté | région
            communauté de communes | métropole | syndicat | groupe | cabinet | établissement | office | collectif
            compagnie | confédération | chambre de métiers | pays | club | cercle | asbl | sarl | scop | réseau
            préfecture
        """,
        "person": """
            collègue* | collaborat* | directeur* | directrice* | président* | présidente | trésorier* | trésorière
            secrétaire* | stagiaire* | assistant* | associé* | partenaire* | conjoint | conjointe | mari | femme
            épouse | époux | compagnon | compagne | fils | fille | frère | soeur | sœur | père | mère | ami | amie
            amis | amies
            voisin* | il | elle | ils | elles | quelqu un | quelqu une | chef | cheffe | patron | patronne
            supérieur* | adjoint* | maire | élu | élue | élus | étudiant* | élève* | membre | membres | enfant
            enfants | neveu | nièce | gendre | belle fille | remplaçant* | représentant* | délégué* | suppléant*
            administrateur* | administratrice* | coordinateur* | coordinatrice* | coordonnateur* | chargé de
            chargée de | responsable* | adhérent* | bénévole* | salarié* | lui | eux | nos deux | volontaire*
            apprenti* | une personne | personne de | successeur | copain | copine | employé* | trésorière
            alternant*
        """,
        "event": """
            (atelier|ateliers|webinaire|réunion|évènement|événement|rencontre|visioconférence|visio|session|séance|
            rendez vous|invitation|manifestation|matinée|zoom|réunion zoom|conférence en ligne|programme|journée|
            workshop|projet|échange|temps d échange|présentation)
        """,
        "away": """
            (en|de|aux|à l|à|au|en plein|en pleine|dans mon) (vacances|congé|congés|déplacement|déplacements|étranger|
            hôpital|maternité|arrêt maladie|voyage|voyage d affaires|mission|mission à l étranger|formation|stage|
            congé maternité|congé paternité|congé parental|rtt|déménagement|tournage|tournée|quarantaine|arrêt|
            convalescence|clinique|repos)
            à l étranger | (malade|souffrant|souffrante|alité|alitée|hospitalisé|hospitalisée) | absent | absente
            absents | absentes | en déplacement | hors (du bureau|de france|de belgique|du pays|de la ville)
            injoignable | sans (connexion|internet|réseau) | (pas|plus) (dans la région|en france|au bureau|en ville|
            joignable)
        """,
        "doubt": """
            peut être | peut etre | probablement | sans doute | éventuellement | possiblement | sûrement peut être
            incertain | incertaine | vraisemblablement
        """,
        "comes": """
            participe | participera | participeront | viendra | viendront | vient | assistera | assisteront
            assiste | (sera|seront) .. (présent|présente|présents|présentes|des vôtres|parmi vous|connecté|
            connectée|connectés|de la partie|avec vous) | (sera|seront) (bien|aussi|également|donc
            ) là | se (connectera|connecteront|joindra|joindront|connecte|
            joint) | prendra part | prendront part | va (participer|venir|assister|se connecter|être là|être présent|
            être présente) | vont (participer|venir|assister|se connecter) | prend part | écoutera | écouteront
            suivra | suivront | ira | iront | peut (venir|participer|assister)
            pourra (venir|participer|assister|être présent|être présente) | interviendra
        """,
        "comesnot": """
            (ne|n) .. (participe|participera|participeront|viendra|viendront|vient|assistera|assisteront|sera|seront|
            pourra|pourront|peut|souhaite|est|ira) (malheureusement|donc|hélas|) (pas|plus) (présent|présente|
            présents|être présent|être présente|participer|venir|assister|là|en mesure de|des vôtres|disponible|
            prendre part|y participer|)
        """,
        "list": """
            (liste|listes|fichier|fichiers|liste de diffusion|liste d envoi|mailing list|mailing liste|mailing|base|
            base de données|carnet d adresses|newsletter|liste de contacts|liste d invités|envois|listing|contacts|
            liste de distribution|liste mail)
        """,
        "yours": "votre | vos | cette | ce | la | le | ta | tes | ces | les | l | cet | ton",
        "be": "serai | serons | suis | sommes | ser",
        "plus": """
            (vous|t|te|lui|l|) (avais|avions|m étais|m étions|n avais|n avions) (pas|déjà|initialement|d abord|
            précédemment|)
            (vous|t|te|l|) (ai|avons) (déjà|initialement|d abord|précédemment)
        """,
        "quoi": """
            que (je|j|nous) (n|ne|) (pourrais|pouvais|serais|étais|viendrais|participerais|pouvions|serions|
            viendrions) (pas|présent|présente|là|plus|) (libre|disponible|venir|participer|présent|présente|être là|
            dispo|)
            (non|oui|à|que|par|ma|mon|votre|d abord) (votre|venue|absence|participation|présence|)
            (ma|mon) (présence|venue|absence|participation|inscription) | avoir | être | à
        """,
        "sendone": """
            (j|je|nous|) (envoie|envoyons|enverrai|enverrons|délègue|déléguons|mandate|mandatons|désigne|désignons|
            déléguerai|dépêche|ai délégué|avons délégué|ai mandaté|avons mandaté|avons désigné|ai désigné) (mon|ma|
            notre|un|une|l un de nos|un de mes|une de mes|un de nos|une de nos|) <person> (de|)
            (j|nous) (envoie|envoyons|enverrai|délègue|déléguons|désignons|mandatons) (mme|m|monsieur|madame|quelqu
            un) | a été (désigné|désignée|mandaté|mandatée) (pour|)
            (ai|avons) demandé à (mon|ma|notre|un|une) <person> (d y|de|d) (participer|assister|suivre|vous
            rejoindre)
        """,
        "busy": """
            (j ai|ai|nous avons|avons|pris par|prise par|retenu par|retenue par|j|) (déjà|malheureusement|) (une|un|d
            autres|autre|un autre|une autre|autres) (réunion|rendez vous|rdv|engagement|engagements|obligation|
            obligations|impératif|conférence|formation|événement|évènement|atelier)
            (ai|avons|j ai) déjà (une|un|des|d autres|quelque chose) (réunion|rendez vous|rdv|engagement|engagements|
            obligation|obligations|impératif|impératifs|conférence|formation|de prévu|prévu|autre|cours|examen)
            déjà (pris|prise|engagé|engagée|engagés|prévu autre chose) | autre chose de prévu
            (période|semaine) (des|d) (examens|inventaire) | (dois|devons) travailler | je (travaille|travaillerai)
            (suis|serai|serons) (en|de) (cours|réunion|service|garde|permanence|jury|audience|examen)
        """,
        "thing": """
            (le|la|l|mon|ma|notre|cette|ce|cet) (autre|) (réunion|rendez vous|déplacement|rdv|engagement|voyage|
            conférence|formation|obligation|cours|mission|séminaire|mariage|opération|visite|événement) (est|a été|
            vient d être|a finalement été|est finalement|s est|ont été) (finalement|) (annulé|annulée|reporté|
            reportée|décalé|décalée|déplacé|déplacée|avancé|avancée|supprimé|supprimée|déprogrammé)
            (ai|avons) pu (déplacer|décaler|reporter|annuler) (mon|ma|notre|l autre|cette|ce|le|la) (autre|
            ) (réunion|rendez vous|rdv|engagement|voyage|cours|déplacement|obligation)
            (me suis|suis) finalement libéré* | me suis libérée | me suis libéré
        """,
        "autre": """
            (pour|à|au|concernant|quant à|quant au) (le|la|l|votre|) (colloque|vernissage|salon|assemblée générale|
            festival|fête|exposition|inauguration|séminaire|congrès|concert|forum|gala|repas|dîner) (annuel|annuelle|
            ) (de|du|en|d|) (septembre|octobre|novembre|décembre|juillet|août|mai|printemps|l automne|automne|fin d
            année|l association|)
        """,
    },
    terms={
        Sense.FROM: """
            de la part (de|d|du|des) | au nom (de|du|des) | en tant que | en qualité de
            depuis (mon|ma|le|la|notre) | de chez (moi|nous) | par (téléphone|visio|visioconférence)
            sur mon (portable|ordinateur|téléphone)
        """,
        Sense.REPORT: """
            (dit|disait|a dit|demande|a demandé|écrit|a écrit|pense|affirme|prétend|répond|a répondu) (que|qu|si|)
            (m|nous|me) (a|ont|dit|demande|écrit) (dit|demandé|écrit|prié|chargé|assuré|répondu|que|si|) (que|de|si|
            ) | (j ai|nous avons) (entendu|appris|lu) que | selon (mon|ma|notre|le|la) .. | paraît il
            il paraît que | on m a dit
        """,
        Sense.YES: """
            j en suis | on en est | nous en sommes | (je|nous) (serai|serons) des vôtres
            (inscrivez|inscris|notez|note|comptez|compte|ajoutez|ajoute|mettez|mets|enregistrez) (moi|nous|y moi|sur
            (ma|notre) (présence|participation)) (donc|aussi|svp|s il vous plaît|sur la liste|parmi les participants|
            ) | (souhaite|souhaitons|souhaiterais|souhaiterions|voudrais|voudrions|aimerais|aimerions|désire|
            désirons) (m|nous) (inscrire|enregistrer) (à|au|pour|) | (je|nous) (m|nous) (inscris|inscrivons)
            (je me suis|nous nous sommes|me suis|m étais) (déjà|) (inscrit*|enregistré*)
            (j ai|nous avons) (déjà|bien|) (bloqué|noté|réservé|libéré) (ma|la|notre|cette) (matinée|date|journée)
            (la|ma|cette) (matinée|date) est (bloquée|notée|réservée|libre)
            (inscrivez|notez|comptez|ajoutez|inscris|note) (moi|nous) (svp|s il vous plaît|s il te plaît|stp)
            (je|nous|) (ne|n|) (peux|pouvons|pourrais|pourrai) pas ne pas (venir|être là|participer|y être|être
            présent|être présente|y participer)
            pour rien au monde (je|nous|on|) (ne|n|) (manquerais|raterais|louperais|manquerai|raterai|manquerions|
            manquerons) (ce|cet|cette|ça|cela|votre|une|un|) (<event>|) | c est donc oui
            oui | oui (avec plaisir|volontiers|bien sûr|merci|oui|absolument|tout à fait|pour moi|pour nous|je viens|
            je participe|parfait|super|évidemment|certainement|partant|partante|ok|d accord|sans faute|sans problème|
            carrément|présent|présente) | ouais | ouais carrément | oui oui | ouiii | yes | mais oui
            ok pour (moi|nous|le #|mercredi|le mercredi|cette date|l atelier|la date|ma part|<event>)
            (c est|) (ok|d accord|bon|parfait|entendu|tout bon|okay|super|good) (pour (moi|nous|le #|
            mercredi|cette date|ma part|notre part)|de mon côté|de notre côté) | d accord
            c est (bon|ok|entendu|d accord|tout bon) | ça (marche|roule|me va|nous va|me convient|nous convient|joue|
            me va bien|colle) (pour moi|pour nous|parfaitement|) | cela (me|nous) convient
            (date|rendez vous|créneau|matinée) (bien|) (noté|notée|bloqué|bloquée|réservé|réservée)
            c est (bien|) (bloqué|réservé)
            dans mon agenda | dans nos agendas | à mon agenda | rendez vous (est|) pris
            (avec|) (grand|beaucoup de|) plaisir | avec (grand plaisir|joie|enthousiasme|le plus grand plaisir)
            volontiers | très volontiers | bien volontiers | bien sûr
            bien sûr que (oui|je viens|je participe|nous venons) | bien entendu | évidemment | absolument
            carrément | avec joie | et comment | certainement | tout à fait | sans faute | sans hésiter
            sans hésitation
            (je|j|nous|on) (suis|sommes|est|serai|serons|) (partant|partante|partants|partantes|chaud|chaude|chauds|
            motivé|motivée|motivés|preneur|preneuse|preneurs|dans le coup|open|inscrit|inscrite|inscrits|
            inscrites) (pour .. |) | partant | partante | partants | partantes | preneur | preneuse | présent
            présente | présents | présentes | inscrit | inscrite
            (comptez|compte|tu peux compter|vous pouvez compter|pouvez compter|compter) (bien|donc|) (sur|avec) (moi|
            nous|ma présence|notre présence|ma participation|notre participation|la présence de notre <our>)
            (inscris|inscrivez|note|notez|ajoute|ajoutez|mets|mettez|compte|comptez|enregistrez|réserve|
            réservez) (moi|nous) (une place|) | (peux|pouvez|tu peux|vous pouvez) (m|nous|me|d ores et déjà m|donc
            m) (inscrire|noter|ajouter|compter|réserver une place)
            (je|j|nous) (m|nous|me|) (inscris|inscrivons|suis inscrit|suis inscrite|sommes inscrits|ai inscrit|suis
            déjà inscrit|suis déjà inscrite|suis bien inscrit|suis bien inscrite) | m inscris | m inscrire
            nous inscrire | (je|nous|j) (me|m|nous|) (suis|sommes|ai) (déjà|bien|) (inscrit|inscrite|inscrits|
            inscrites|enregistré|enregistrée)
            (pour rien au monde|sous aucun prétexte) .. (manquer*|rater*|louper*|manquerai|raterai|louperai)
            (ne|n) .. (manquerai|raterai|louperai|manquerais|raterais|louperais|manquerions|manquerons|raterons|
            manque|rate|loupe|manquera) .. (pour rien au monde|pas|sous aucun prétexte|surtout pas|certainement pas|
            pas l occasion|pas cette occasion) | (manquerai|raterai|louperai|raterais|manquerais|manquerai|
            louperais) (pas|) (ça|cela|l occasion|cette occasion|ce rendez vous|cet atelier) | pour rien au monde
            je n y manquerai pas | n y manquerons pas | n y manquerai pas
            ne manquerai pas (d être|d y|de participer|d assister|de venir|de me joindre|de me connecter) ..
            ne manquerons pas (d être|de participer|d assister|d y) .. | (m|nous) en voudrais de (manquer|rater) ..
            hors de question (de (rater|manquer|louper)|que je (rate|manque|loupe)) (ça|cela|cet atelier|ce rendez
            vous|) | (vous|tu) me (verrez|verras)
            (j ai|ai|nous avons|avons|j|) (bien|) (bloqué|réservé|noté|libéré|inscrit|gardé|posé|mis) .. (date|
            matinée|agenda|créneau|rendez vous|journée|#|calendrier|juin|rouge)
            (à|rendez vous) (mercredi|mercredi #|mercredi # juin|le #|très vite le #|mercredi alors|mercredi donc|
            dans quinze jours) | à mercredi | au (# juin|#) | à (mercredi|bientôt) (le #|) (en ligne|sur zoom|donc|
            alors|) | rendez vous le # | on se (voit|retrouve) (le #|mercredi|là bas|sur zoom|en ligne|) | j ai hâte
            ai hâte | hâte (d y être|d être|de vous|de participer|d être au #|) | vivement (mercredi|le #)
            (j|nous) (accepte|acceptons|répondons|réponds) .. (votre|ton|cette|à votre|favorablement|présent|
            présente) (invitation|aimable invitation|) | (j|nous) (y|) (serai|serons) | j y (serai|vais|suis)
            nous y serons | on y sera | on sera (là|présents|des vôtres)
            je (serai|suis) (bien|) (là|des vôtres|de la partie|au rendez vous|fidèle au poste|dans la salle)
            nous (serons|sommes) (bien|) (là|des vôtres|de la partie|au rendez vous) | fidèle au poste
            (moi|nous|ce sera|pour moi|pour nous|c est|ça sera|de mon côté|pour ma part) (ce sera|c est|) (donc|
            ) oui | moi oui | nous oui | moi aussi | nous aussi | je suis tout ouïe | serai tout ouïe
            la réponse est oui | ma réponse est oui | c est un (grand|) oui | dans les starting blocks
            (rien|aucune raison) .. (m en empêcher|nous en empêcher) | (honorerai|honorerons) .. invitation
            me fais une joie
            nous faisons une joie | me réjouis (d|de|) | nous réjouissons (d|de|)
            (je|nous|j|) (le|l|la|) (note|notons|coche|cochons|bloque|bloquons|réserve|réservons|inscris|ajoute|
            marque|mets) (ça|cela|la date|le rendez vous|le créneau|l atelier|l événement|mon mercredi|ma matinée|
            le # juin|) (dans|à|sur) (mon|ma|notre|nos|l|mes) (agenda|agendas|calendrier|calendriers|tablettes|
            planning)
            (je|nous|on) (note|notons|coche|bloque|bloquons|réserve|réservons|retiens|retenons) (d ores et déjà|
            déjà|aussitôt|de suite|tout de suite|bien|donc|volontiers|) (la date|le rendez vous|ma matinée|la
            matinée|notre matinée|le créneau|mon mercredi|cette date)
            (date|matinée|créneau|rendez vous) (est|) (bien|déjà|) (coché|cochée|retenu|retenue|bloqué|bloquée|
            inscrit|inscrite|réservé|réservée)
            (je|nous) (m|nous) (arrangerai|arrange|organiserai|organise|arrangerons|organiserons) pour (<att>)
            (pouvez|peux|pourrez|pourriez) (d ores et déjà|donc|déjà|sans autre|) (me|m|nous) (rajouter|ajouter|
            inscrire|mettre|noter|compter|marquer|enregistrer) (sur|à|dans|parmi|comme) (la|votre|ta|vos|tes|
            les) (liste|liste des participants|participants|inscrits|présents|participant|participante|présent|
            présente)
            (rajoutez|rajoute|ajoutez|ajoute|mets|mettez|inscris|inscrivez|note|notez|marque|marquez) (moi|
            nous) (donc|volontiers|) (sur|à|dans|parmi|comme) (la|votre|ta|vos|tes|les) (liste|liste des
            participants|participants|inscrits|présents|participant|participante)
            (rajoutez|rajoute|marquez|marque) (moi|nous) | comptez (moi|nous) parmi (vous|les participants|les
            inscrits|les vôtres)
            merci de (m|nous|me) (inscrire|compter parmi les participants|compter parmi vous|rajouter|ajouter|noter
            comme participant|noter comme participante)
            (vous|tu) (pouvez|peux|pourras|pourrez) (m|me|nous) (inscrire|compter|rajouter|ajouter|noter)
            (vous|tu) (m|me) (verrez|verras|trouverez|trouveras|aurez|auras) (devant|derrière|parmi|à|sur|en ligne|
            au rendez vous|fidèle|dans)
            ça (joue|roule|marche|colle|baigne|le fait) (pour (moi|nous)|de mon côté|de notre côté|)
            tout bon (pour moi|pour nous|de mon côté) | nickel (pour moi|pour nous|)
            impec (pour moi|pour nous|) | impeccable (pour moi|pour nous)
            banco | adjugé | allez go | je fonce | top là
            (je|nous) (signe|signons) (tout de suite|des deux mains|volontiers|)
            (pas de|aucun|sans) (problème|souci) (pour moi|pour nous|de mon côté|de notre côté|de ma part) (pour|
            le) (le|) # (juin|)
            (on|nous|vous) (peut|pouvez) compter (sur|) (moi|nous|ma présence|notre présence|notre soutien et notre
            présence)
            (je|j|nous|on) (serai|serons|suis|sommes|est|sera|seras) (aussi|bien|donc|également|volontiers|
            évidemment|bien sûr|bien évidemment|) (de la fête|de l aventure|à l écoute|au poste|à mon poste|parmi
            les participants|parmi les présents|du nombre|à l heure|présent à l appel|présente à l appel|à l appel|
            présents à l appel|de tout coeur des vôtres|des vôtres)
            (serai|serons|suis) (devant|derrière) (mon|ma|notre|nos|l|mes) (écran|écrans|ordi|ordinateur|pc|clavier|
            tablette|webcam|caméra|ordinateurs)
            (jy|j y) (serai|vais|suis|participe|participerai|assisterai|serais) (présent|présente|) | jserai la
            j serai là | jserai là | jviens | je serai la | jparticipe | j viens
            (répondrai|répondrons) (présent|présente|présents|à l appel|à l invitation|à votre invitation|
            favorablement|positivement)
            (un|c est un|ce sera un) (grand|immense|) oui | oui oui et oui | mille fois oui | oui trois fois oui
            oui des deux mains | ouip | yep | yes | yess | okidoki | oki doki | oki | okay
            (alors|) (là|) un grand oui | c est un oui (franc|massif|enthousiaste|sans hésiter|sans hésitation|)
            (me|m|nous) (tarde|tarde d) (d y être|d être au #|d être à mercredi|d y participer)
            (ne|n) (peux|pouvons|pouvais|pourrais|saurais|puis) (malheureusement|vraiment|tout simplement|
            décidément|) pas (ne pas <att>|dire non|refuser|résister) (à .. |)
            (c est|) (bien|) noté (dans|à|sur|pour) (mon|notre|l|mes|nos|le) (agenda|agendas|calendrier|calendriers|
            planning|tablettes) | (je|nous|on) (ne|n) (peux|pouvons|peut|pouvais|pourrais|saurais|puis) (vraiment|
            tout simplement|décidément|) pas (dire non|refuser|résister)
            (merci de|prière de|veuillez|je vous saurais gré de|je vous serais reconnaissant de|je vous serais
            reconnaissante de|nous vous saurions gré de|je vous prie de|nous vous prions de) (bien vouloir|) (m|
            nous|me) (inscrire|compter parmi les participants|compter parmi vous|rajouter|ajouter|noter|enregistrer)
            (mettez|mets|réservez|réserve|gardez|garde|prévoyez) (moi|nous) (une|la|deux) (place|chaise|places) (au
            chaud|virtuelle|devant|au premier rang|svp|)
            (j ai|nous avons|ai|avons) (aussitôt|immédiatement|tout de suite|vite|de suite|d ores et déjà|déjà|
            ) (dégagé|libéré|bloqué|réservé|vidé|noté|coché) (ma|la|notre|toute ma|mon|le|cette) (matinée|agenda|
            mercredi|date|créneau|journée)
            (le #|la date|cela|ça|cette date|ce jour|l heure|le créneau|tout) (me|nous) (convient|conviendra|va|
            arrange|irait) (parfaitement|très bien|tout à fait|à merveille|comme un gant|nickel|bien|) (en fait|
            finalement|)
            (comptez|compte|ajoutez|ajoute|prévoyez|inscrivez|notez) (donc|) (un|une) (participant|participante|
            personne|curieux|curieuse|inscrit|inscrite) (de plus|en plus|supplémentaire)
            (nous|j) (confirmons|confirme) (notre|mon) intérêt et (notre|ma) participation
            participation (oui|confirmée) | (la|ma) matinée (est|vous est) (à vous|réservée|consacrée)
            disponible (et|) (participante|participant|partante|partant)
            comptez (moi|nous) parmi (les participants|vous|les inscrits|les présents)
            (sauf|excepté|hormis|à part|en dehors de|à l exception de) (moi|moi même|nous)
            (moi|moi même|je) ou (ma|mon|notre|une|un|la|le) (collègue|directrice|directeur|adjointe|adjoint|
            secrétaire|mari|femme|associé|associée)
        """,
        Sense.NO: """
            (ne|n) (participera|participeront|sera|seront|pourra|pourront|viendra|viendront|
            assistera) (malheureusement|) pas (présent*|représentée|représenté|participer|là|y participer|être
            (présent*|représenté*)|) | (devons|dois|devrai|devrons) (malheureusement|hélas|cette fois|) (décliner|
            renoncer|passer (mon|notre|) (tour|)|refuser|annuler|m abstenir|nous abstenir|m excuser) (l invitation|
            votre invitation|cette fois (ci|)|) | (suis|sommes|serai|serons) (moi même|malheureusement|hélas|ce jour
            là|) empêché*
            non | non (merci|désolé|désolée|malheureusement|pas cette fois|hélas|pas pour moi|dommage|non|pour moi|
            pour nous|navré) | nan | merci mais non (merci|) | mais non merci | non merci
            (malheureusement|hélas|désolé|désolée) (non|pas|pas cette fois|pas possible|impossible|c est non|
            indisponible) | (ce|cela|ça|c) (sera|est|serait) (malheureusement|donc|hélas|) (non|sans moi|sans nous|
            sans notre <our>|impossible|pas possible|compromis|mort) | sans moi | sans nous
            pas (cette fois|cette fois ci|ce coup ci|pour moi|pour nous|cette année|ce jour là pour moi) (ci|)
            une autre fois (peut être|) | pour moi c est non | moi non | c est non | la réponse est non
            (je|nous|dois|devons|vais|allons|préfère|préférons|suis|sommes|contraint|contrainte|obligé|obligée|
            obligés|contraints|au regret) .. (décliner|renoncer|annuler|m excuser|nous excuser|me désister|nous
            désister|refuser|m abstenir|nous abstenir|faire faux bond|passer mon tour|passer notre tour|déclarer
            forfait|faire l impasse) | (je|j|nous) (décline|déclinons|renonce|renonçons|annule|annulons|refuse|
            refusons|me désiste|nous désistons|passe|passons) .. (invitation|mon tour|notre tour|à participer|
            inscription|participation|venue) | (passe|passons) (mon|notre) tour
            (vous|te|) (prie|prions|demande|demandons) .. (d excuser|de m excuser|de nous excuser|d excuser notre|d
            excuser mon) .. (absence|) | excuser (mon|notre) absence
            (veuillez|merci de|merci d) (m|nous|) excuser (pour|) (mon|notre|) absence
            (veuillez|merci de) bien vouloir (m|nous|) excuser
            (serai|serons|suis|sommes) .. (absent|absente|absents|indisponible|indisponibles|empêché|empêchée|
            empêchés|excusé|excusée|excusés|retenu|retenue|retenus|pris|prise|pas libre|pas dispo) | empêché
            empêchée | indisponible | indisponibles | (retenu|retenue) (ailleurs|par|)
            (dois|devons) (malheureusement|hélas|) annuler
            (pas|point|plus) (dispo|disponible|disponibles|libre|libres|possible|dispos|la possibilité|en mesure|
            envisageable|le temps|moyen|faisable) | (ce|cela|ça|c) (ne|n|) (sera|est|va|serait) (malheureusement|donc|
            hélas|) (pas|plus|point) (possible|être possible|le faire|jouable|faisable|envisageable|pouvoir se faire|
            le faire pour moi|aller|pour cette fois) | ça va pas le faire | va pas le faire | va pas être possible
            (impossible|impossibilité|inenvisageable) (pour moi|pour nous|de|d|ce jour là|) (me libérer|participer|
            venir|assister|y être|nous libérer|être présent|être présente|me joindre|me connecter|nous joindre|)
            dans l impossibilité (de|d|) | (ne|n|) (pourrai|pourrons|puis|peux|pouvons|vais pas|suis pas en mesure
            de|saurais|pourra) .. (donner suite|honorer|répondre favorablement|répondre positivement|donner une suite
            favorable) | pas donner suite | pas honorer | pas répondre (favorablement|positivement)
            (ne|n) (viens|viendrai|viendrons|venons) pas | (ne|n) pas (compter|comptez) (sur|)
            (ne|n) (comptez|compte) pas (sur (moi|nous)|) | n en serai pas | n en serons pas
            (jpeux|j peux|peux|peut|j pourrai|pourrai|jpourrai|pourrais) pas
            (j|je) (suis|serai) pas (là|dispo|libre|disponible|la) | pas (là|la)
            (annuler|annule|retirer|retire) (mon|ma|notre|nos) (inscription|participation|venue|présence)
            (manquerai|raterai|louperai) (malheureusement|hélas|donc|) .. (atelier|rendez vous|rencontre)
            (pas|plus) (intéressé|intéressée|intéressés|d intérêt) | aucun intérêt
            ne (m|nous) (intéresse|concerne) pas | c est mort | c est râpé | rate* .. malheureusement
            ne pas (pouvoir|) (participer|venir|assister|être présent|être présente|être des vôtres|être là)
            (ne|n) (me|nous|m|lui|) (le|) (permet|permettent|permettra|permettront|autorise|autorisent|laisse|
            laissent|laissera) (malheureusement|hélas|donc|) (pas|guère|point) (de|d) <att>
            (ne|n) (me|nous|lui|) (sera|serait|est) (malheureusement|donc|hélas|) (pas|guère|point) (possible|
            loisible) (de|d) <att>
            (avons|ai|a) (donc|finalement|) (décidé|choisi|préféré|résolu|pris la décision) (de|d|) ne pas <att>
            (avons|ai) (donc|finalement|) (décidé|choisi|préféré|résolu) (de|d) (renoncer|décliner|passer notre
            tour|passer mon tour|nous abstenir|m abstenir)
            (préfère|préférons) (donc|) (ne pas <att>|m abstenir|nous abstenir|passer mon tour|passer notre tour|
            décliner)
            (ne|n) (donnerai|donnerons|donnons|donne) (donc|malheureusement|hélas|) pas (de|) suite (favorable|) (à|
            )
            impossible (pour moi|pour nous|) (de|d) (me|nous|) (dégager|trouver|bloquer|libérer|lever|quitter|poser|
            prendre|caser|consacrer|décaler|déplacer|laisser|fermer|m absenter de|s absenter de) (..) (matinée|
            créneau|temps|demi journée|nez|boutique|magasin|bureau|classe|poste|rendez vous|réunion|congé|moment)
            (saute|sauterai|sauterons|sautons) (mon|notre) tour
            (ferai|ferons|fais|faisons|faire) l impasse (sur (cet|votre|l) (atelier|événement)|)
            sans façon | ce sera sans (moi|nous) | ça se fera sans (moi|nous) | vous ferez sans (moi|nous)
            faites sans (moi|nous) | il faudra faire sans (moi|nous) | vous devrez faire sans (moi|nous)
            (ne|n) (faut|faudra|faudrait|devez|dois) (malheureusement|donc|) pas compter sur (moi|nous)
            (ne|n) (aurai|aurons|aurais|ai|avons) (malheureusement|hélas|donc|) pas (le plaisir|la possibilité|l
            occasion|la chance|l opportunité|le loisir) (de|d) <att>
            (ne|n) (parviendrai|parviendrons|arriverai|arriverons|parviens|parvenons|réussirai) (malheureusement|
            hélas|) pas à (me|nous) (libérer|dégager|rendre disponible)
            (n|) (y|) arriverai (malheureusement|hélas|) pas (ce jour là|cette fois)
            (suis|sommes|serai|serons) (dans l obligation|dans l impossibilité|au regret|contraint|contrainte|
            contraints|obligé|obligée|forcé|forcée) (de|d) (décliner|renoncer|refuser|<att>|vous faire faux bond|
            faire faux bond|décommander|me décommander)
            (vous|te) (ferai|fais|ferons|faisons|faire) faux bond | (me|nous) (décommande|décommandons|décommander)
            (vous|tu) (m|nous) (excuserez|excuseras) (auprès de tous|donc|de mon absence|de notre absence|pour
            cette fois|pour mon absence|)
            (pas|impossible) dispo (ce jour (là|)|à cette date|le # juin|le #|mercredi|du tout|)
            (suis|serai|serons) pas dispo* | pas possible (pour moi|pour nous|ce jour là|à cette date|)
            ça (ne|) (va pas|ira pas|marche pas|joue pas|colle pas|rentre pas) (pour moi|pour nous|ce jour là|à
            cette date|dans mon agenda|dans mon planning) | je ne suis pas des vôtres
            (ne|n) (serai|serons|suis) (malheureusement|hélas|donc|) (pas|point) (joignable|connecté|connectée|
            connectés|rentré|rentrée|rentrés|revenu|revenue|remis|remise|en état de <att>|en état)
            une (autre|prochaine) fois (avec plaisir|volontiers|sans doute|j espère|certainement|bien volontiers)
            personne (chez nous|ici|de l équipe|de notre équipe|du service|d autre|) (ne|n) (pourra|peut|sera|
            est) (se libérer|disponible|libre|venir|participer|être libéré|y aller|nous représenter|prendre part|
            être présent|y assister|assister)
            (dois|devons|suis obligé de|suis obligée de|vais devoir) (hélas|malheureusement|donc|) (vous|
            te) (décevoir|lâcher|abandonner|laisser tomber|faire faux bond|poser un lapin|décommander)
            ce sera pour (une autre fois|la prochaine fois|une prochaine fois|la prochaine|une autre|plus tard)
            à la prochaine (fois|occasion) (peut être|j espère|alors) | partie remise | ce n est que partie remise
            (donc|alors|désolé|désolée) (impossible|pas possible|pas moyen|rien à faire|exclu|non) (pour moi|pour
            nous|) | impossible donc | (devrez|allez devoir|devriez) (vous passer de|faire sans) (moi|nous)
            (je|nous) (dois|devons) (jeter l éponge|passer la main|lever le pied)
            (cette fois|cette fois ci|pour cette fois|ce coup ci) (je|on|nous) (fais l impasse|faisons l impasse|
            passe mon tour|passons notre tour|passe trop de travail)
            (nous ne pouvons|je ne peux|on ne peut|nous ne pourrons|je ne pourrai) pas (saisir|donner suite à|
            profiter de|répondre favorablement à|répondre positivement à) (cette|votre|l|cet) (opportunité|occasion|
            invitation|proposition|offre) (pour le moment|pour l instant|actuellement|en ce moment|)
            (je|nous|on) (reste|restons|resterai) (à l écart|en retrait|en dehors|sur le côté)
            (retirez|enlevez|rayez|supprimez|ôtez) (moi|nous) de la liste des (participants|inscrits|présents)
            (malheureusement|hélas|) (je|nous) (n y|ny) (arriverai|arriverons|parviendrai|parviendrons) pas
            (en raison|pour cause|à cause|du fait) (d|de|des|de mes|de mon|) (..|) (il ne m|il ne nous|ne m|ne
            nous) (est|sera) (pas|malheureusement pas|hélas pas) possible de (participer|venir|être présente|être
            présent|être présents|me joindre à vous|prendre part|répondre favorablement|me libérer|assister)
            (qu en raison|qu il ne|que pour) (d|de|) (..|) (m|nous) (est|sera) (pas|malheureusement
            pas) possible de (participer|venir|être présent|être présente|me joindre à vous|prendre part|assister)
            il ne (m|nous) (est|sera) (pas|malheureusement pas|hélas pas) possible de (participer|venir|être présente|
            être présent|être présents|me joindre à vous|prendre part|me libérer|assister|y assister|y participer)
            (je ne|nous ne|je) (serai|serons) (donc|hélas|malheureusement|) pas (donc|) (là|des vôtres|présente|
            présent|présents|parmi vous) | (j peux|je peux|j pourrai|on peut) (point|pas) (v nir|venir|être là)
            j (peux|pourrai) point
            (je dois|nous devons|il me faut|je vais devoir) (passer mon tour|passer notre tour|faire l impasse|
            renoncer|y renoncer|décliner|déclarer forfait|revenir sur (mon|le) oui ..|retirer mon oui|revenir sur ma
            réponse) (cette fois|cette fois ci|) | (je|nous) (retire|retirons|reprends) (mon|notre|ma) (oui|
            inscription|accord|parole|réponse positive) | personne (de chez nous|de notre équipe|chez nous|de notre
            service) ne (pourra|peut|viendra) (venir|participer|être là|être présent|se libérer|)
            (nous ne pouvons|je ne peux) (malheureusement|) (envoyer|déléguer|libérer|détacher) personne
            (sauf|excepté|hormis|à part|en dehors de|à l exception de) (moi|moi même|nous)
            (moi|moi même|je) ou (ma|mon|notre|une|un|la|le) (collègue|directrice|directeur|adjointe|adjoint|
            secrétaire|mari|femme|associé|associée)
        """,
        Sense.MAYBE: """
            (tout|ça|cela|cela va|tout va|) (dépend|dépendra|dépendre) (encore|entièrement|) (de|du|des|d) ..
            (ne|n) (sais|savons) pas (encore|du tout|) (si|) (je|nous|) ..
            (avec|un|mettez) (un|) point d interrogation | sous réserve | (à|a) confirmer
            (soixante|soixante dix|quatre vingts|cinquante|#) pour cent | plutôt (oui|non) | à voir
            <doubt> | (peut être|probablement|sans doute|éventuellement|plutôt|a priori|en principe|normalement|
            certainement peut être|sûrement) (que (oui|non)|oui|non|pas|présent|présente|ok)
            (a priori|en principe|normalement|plutôt) (oui|ok|partant|partante|présent|présente|dispo|disponible|
            libre|d accord) | (à|reste à) confirmer | sous (réserve|toute réserve|toutes réserves) | à voir
            on verra | je verrai | nous verrons | on va voir
            (je|nous|j|) (ne|n|) (sais|savons|suis|sommes|serai|peux|pouvons) (en|y|l|vous|le|) (pas|pas encore|
            encore|toujours pas|même pas|pas du tout|pas tout à fait) (sûr|sûre|sûrs|certain|certaine|certains|si
            encore si|fixé|fixée|fixés|si je|en mesure de
            confirmer|en mesure de me prononcer|me prononcer|dire|vous dire|confirmer|m engager|m avancer|vous
            confirmer|vous le dire|garantir|promettre|me décider) (encore|si|de pouvoir|que|)
            pas (encore|) (sûr|sûre|certain|certaine|sûrs|certains|décidé|fixé|fixée|tranché|confirmé) (de|que|si|)
            (sais|savons|sait) pas encore | je ne sais pas | je ne sais pas (encore|trop|si) | jsais pas
            chais pas | je sais pas | (ne|n) (le|) (sais|savons|saurai|saurons) .. pas | (ne|n) connais .. pas encore
            (ne|n|) (peux|pouvons|pourrai|puis|veux|voudrais) .. (pas|rien|encore|rien encore|pas encore|encore rien|
            rien vous|malheureusement pas|malheureusement pas encore) (vous|me|le|m|l|encore|) (confirmer|garantir|
            promettre|m engager|affirmer|assurer|dire|vous dire|encore confirmer|me prononcer)
            (sans garantie|sans promesse|rien de sûr|rien de certain|sans certitude|aucune certitude|je ne garantis
            rien|ne garantis rien|ne promets rien|promets rien|je ne promets rien|sans engagement)
            (ça|cela|c|tout) (va|) (dépend|dépendra|dépendre) (de|du|des|d|si|) | dépend de | dépendra
            (50|cinquante) (50|cinquante) | fifty fifty | moitié moitié | une chance sur deux
            (gros|grand|) point d interrogation | (je|nous|j|vais|allons|) (vais|allons|) (essaie|essaye|essaierai|
            essayerai|essayer|essayons|essaierons|tâche|tâcherai|tâcherons|tenter|tente|tenterai|ferai|ferons|fais|
            faire|tenterons|vais essayer|vais tenter|essai) (de|d|mon|notre|tout|le|) (possible pour|mon possible
            pour|me libérer|nous libérer|participer|venir|être là|être présent|être présente|être des vôtres|me
            joindre|me connecter|assister|d assister|y assister|y être|mieux|possible|me rendre disponible|passer|m y
            joindre|suivre|de me libérer|d être là|me dégager|me rendre libre|au mieux|nous rendre disponibles|nous
            joindre|être parmi vous)
            (il se peut|il est possible|il se pourrait|il n est pas exclu|pas exclu|pas impossible|se peut) (que|)
            n est pas exclu | (n|ne l|) exclus pas | ne dis pas non
            si (possible|je peux|je suis dispo|je suis libre|je suis disponible|tout va bien|j arrive|j y arrive|mon
            agenda le permet|le temps me le permet|mon emploi du temps le permet|mes horaires le permettent|nous le
            pouvons|je le peux|je trouve le temps) | dans la mesure du possible | plutôt (oui|non) | au crayon
            en option | (je|j|nous) hésite* | en suspens | j attends (la|l|une|encore|) (confirmation|réponse|accord|
            feu vert|mon planning)
            (difficile|trop tôt|prématuré|compliqué|délicat|dur) (à|de|pour|encore à) (dire|le dire|répondre|m
            engager|me prononcer|savoir|prévoir|vous répondre|confirmer|affirmer|promettre)
            (attends|attendons|attend) (encore|toujours|d abord|) (de savoir|de voir|de connaître|d avoir|le
            planning|mon planning|mes horaires|la date|le feu vert|l accord|l aval|des nouvelles|le résultat|la
            décision|le retour) ..
            (cela|ça|ca) devrait (pouvoir|) (le faire|aller|être bon|être possible|jouer|marcher|coller|rouler|
            passer|s arranger)
            (devrais|devrions) (pouvoir|normalement|en principe|être en mesure|arriver) (de|à|) (<att>|)
            devrais (y être|être là|être des vôtres|être dispo|être libre|être disponible)
            devrions (y être|être là)
            (est|reste|demeure|sera) (subordonné|subordonnée|conditionné|conditionnée|suspendu|suspendue|soumis|
            soumise|lié|liée) (à|aux|au|par) ..
            (y a|il y a) (de|) (bonnes|fortes|grandes|peu de|une) chances | (croise|croisons) les doigts
            pas encore (mon|mes|notre|l|les|reçu mon|eu mon|eu mes) (planning|horaire|horaires|grille|roulement|
            emploi du temps|accord)
            (je|nous) (ne|) (sais|saurai|saurais|savons) (pas encore|pas|seulement|qu au dernier moment|que la
            veille|que plus tard) (si|ce|comment|où|que|) | (je|nous) (ne|n|) (le|) (saurai|saurons) (qu|que) ..
            impossible (de|à) (promettre|confirmer|garantir|dire|savoir|m engager|prévoir|me prononcer|te dire|vous
            dire) (avant|encore|maintenant|pour l instant|aujourd hui|à ce stade)
            (mettez|mets|notez|note|inscrivez|inscris|comptez|classez) (moi|nous) (en|dans les|sous|comme|parmi
            les) (peut être|peut etre|incertain|incertaine|incertains|indécis|indécise|possible|possibles|sous
            réserve|provisoire|éventuel)
            (risque|risquent|pourrait|pourraient) (fort|) (de|d|) (tomber|m en empêcher|me retenir|avoir lieu|être
            fixé|être fixée|être convoqué|être convoquée|se tenir|s intercaler|coïncider)
            selon (la météo|le temps qu il fait|mes horaires|mon planning)
            (tout|ça|cela|) dépend (du temps|de la météo|des foins|du planning) ..
            (mettez|notez|inscrivez|considérez|comptez) (moi|nous) (en|comme|au|avec|dans les|parmi les) (attente|
            peut être|crayon|un point d interrogation|incertain|incertaine|indécis|réserve|liste d attente)
            ni oui ni non | je ne peux ni confirmer ni (décliner|infirmer|refuser|annuler)
            (je pose|nous posons) une (simple|) option (..|) | possible mais pas (sûr|certain)
        """,
        Sense.LATER: """
            (je|nous|) (ne|n|) (peux|pouvons|suis|sommes) pas (encore|) (en mesure de|) (encore|) (vous|te|
            ) (répondre|donner de réponse|donner une réponse|donner ma réponse) | je vais voir
            pas encore (de|) réponse
            (je|nous|on) (reviens|reviendrai|revenons|reviendrons|revient|reviendra) (vers|rapidement vers|très vite
            vers|bientôt vers) (vous|toi) | reviens vers (vous|toi)
            (je|nous|j|on) (vous|te|t|) (tiens|tiendrai|tenons|tiendrons|tient) (au courant|informé|informée|
            informés) | (tiens|tiendrai|tenons|tiendrons) au courant
            (je|nous|on) (vous|te|t|) (redis|redirai|dirai|dirons|le dirai|le dirons|redirons|confirme|confirmerai|
            confirmerons|réponds|répondrai|répondrons|recontacte|recontacterai|redira|fais signe|ferai signe|ferai
            savoir|ferons savoir|préviens|préviendrai|l indiquerai) .. (plus tard|bientôt|rapidement|demain|prochaine|
            ultérieurement|au plus vite|dès que|sous peu|d ici|prochainement|au plus tard|avant|la semaine prochaine|
            quand) | (vous|te) (le|) (dirai|dirons|redirai|redirons|confirmerai|confirmerons|répondrai|répondrons|
            recontacterai|ferai savoir|ferons savoir) | je vois (ça|cela) avec
            (j|je|nous) (en|) (parle|parlons|parlerai|discute|discutons|réfère|soumets|soumettons|vérifie|vérifions|
            regarde|regarderai|vois|verrai|consulte|consulterai|réfléchis) (ça|cela|) (à|avec|en|au|mon|ma|notre|et|
            ) | (dois|devons|faut que je|vais|allons) .. (vérifier|voir avec|consulter|demander|en parler|en discuter|
            réfléchir) | (hiérarchie|pour validation|pour accord|pour décision|pour avis)
            (réponse|confirmation) (suivra|à suivre|définitive) | serai fixé | serai fixée | en attente (de|d)
            (soumis|soumise|présenté|transmis) .. (au conseil|à la direction|au bureau)
            (un|une|) (réponse|retour|confirmation) (vous|te) (parviendra|sera donnée|sera communiquée|sera envoyée|
            sera adressée|suivra|arrivera) ..
            (vous|te|t|en) (tiens|tiendrai|tient|tenons) (au jus|au parfum|informé de la suite|au courant)
            (je|nous|on|j) (vois|voyons|vais voir|verrai|checke|checkerai) (ça|cela|avec|si) (avec|) (mon|ma|mes|
            notre|nos|le|la|l|)
            (vous|te|t) (redis|redirai|dis|dirai|réponds|confirme|répondrai|confirmerai|reviens) (ça|cela|) (très
            vite|vite|lundi|mardi|mercredi|jeudi|vendredi|ce week end|dans la semaine|dans les jours|d ici|dès que
            possible|au plus tôt|asap|dès que je sais|dès que j en sais plus|demain|en fin de semaine)
            (je|nous|on) (vous|te|t|) (redis|dis|redirai|dirai|confirme|confirmerai) (ça|cela)
            (je|nous) (vous|te) (fais|ferai|ferons) signe
            (je|nous) (réserve|réservons|garde|diffère) (ma|notre) réponse ..
            (mon|ma|notre|le|la|l|les|mes) (chef|cheffe|patron|patronne|direction|hiérarchie|conseil|maire|
            directeur|directrice|employeur|supérieur|comité|bureau|responsable|mari|femme) (doit|devra|doivent|doit
            encore|doit juste|doit seulement|doit d abord) (encore|juste|seulement|d abord|) (valider|approuver|
            donner son accord|donner son feu vert|accepter|confirmer|trancher|décider|être d accord|dire oui|
            autoriser|signer)
        """,
        Sense.RECEIPT: """
            (bien|c est bien|l avons bien|avons bien|) (reçu|reçue|reçus) | (j|nous|) (ai|avons) (bien|) reçu
            (accuse|accusons) (bonne|) réception (de|) | accusé de réception | bonne réception
            (j|nous|je|) (en|) (prends|prenons|prend|pris) (bonne|) note | (bien|) pris (bonne|) note
            (je|nous|le|la|l|) (transmets|transmettons|transfère|transférons|fais suivre|faisons suivre|transmettrai|
            diffuse|diffusons|relaie|relayons|partage|partageons|communique) .. (à|aux|au|dans|auprès|sur|)
            transmis | transmise | transféré | transmettre | faire suivre | fais suivre
            (a été|est|sera) (bien|) (reçu|reçue|transmis|transmise|traité|traitée|traité|transféré|transférée|
            réceptionné) | pour (info|information) | en cours de traitement | service compétent | lu et approuvé
            (je|nous) (laisse|laissons) (le soin à|à) .. (répondre|vous répondre)
            (je|nous) (laisse|laissons) le soin à .. | (suivra|suivre|suit|reprend|prend en charge) (ce|le|
            votre) (dossier|message|courrier|mail)
            qui (a|ont|sera|seront) (été|) (bien|déjà|) (transmis|transmise|transmises|communiqué|communiquée|
            diffusé|diffusée|soumis|soumise|reçu|reçue|envoyé|envoyée)
        """,
        Sense.COURTESY: """
            (je|nous|) (serai|serons|suis|sommes) (avec vous|) (par la pensée|en pensée|de tout cœur avec vous|de
            tout coeur avec vous|avec vous par la pensée|avec vous en pensée) | (par la|en) pensée
            de tout (cœur|coeur) avec vous
            (merci|un grand merci|mille mercis|grand merci|tous mes remerciements|merci infiniment|merci mille fois|
            mes remerciements) (beaucoup|bien|encore|infiniment|mille fois|à vous|à toi|vivement|à tous|sincèrement|d
            avance|par avance|) (pour (votre|ton|cette|l|la|le|ce|vos|tes|ces) (aimable|gentille|belle|sympathique|
            chaleureuse|si gentille|charmante|) (invitation|mail|message|info|information|informations|rappel|
            courriel|proposition|initiative|relance|attention|précisions|mot|confiance|retour)|de (votre|ton|cette|
            votre aimable|m avoir|nous avoir) (aimable|) (invitation|message|invité|invitée|invités|proposition|mail|
            relancé|retour)|d avoir (pensé à (moi|nous)|)|) (pour|de|)
            (je|nous) (vous|te|) (remercie|remercions) (vivement|chaleureusement|sincèrement|beaucoup|infiniment|bien|
            très|) (pour|de|) | remercie | remercions | (avec|tous) (mes|nos) (remerciements|remerciement)
            (votre|ton|cette) (aimable|gentille|belle|) invitation (me|nous|m) (touche|honore|fait|va droit) ..
            merci | mercii
            bonjour | bonsoir | salut | coucou | hello | cher | chère | chers | chères | madame | monsieur
            mesdames | messieurs | bonjour (à tous|à toutes|madame|monsieur|) | mademoiselle | bjr
            re bonjour | rebonjour
            (quelle|quel|très|vraiment|c est|une|un|bien|) (une|un|très|vraiment|) (belle|beau|bonne|super|jolie|
            excellente|excellent|magnifique|formidable|chouette|intéressante|intéressant|passionnant|passionnante|
            sympa|remarquable|joli|bel) (initiative|programme|projet|idée|nouvelle|thème|travail|sujet|que vous .. |
            que tu .. |continuation|affiche|invitation|) | c est (chouette|super|gentil|sympa|bien|formidable|
            top) (que vous .. |que tu .. |de penser à (moi|nous)|de (m|nous) inviter|de votre part|à vous|)
            le (thème|sujet|programme) (est|a l air|semble) (passionnant|très intéressant|intéressant|super|
            alléchant|passionnante)
            (bonne|bon|bonnes|beau|belle|bons|excellente|très bonne) (chance|journée|continuation|réussite|soirée|
            semaine|courage|week end|préparation|organisation|vacances|atelier|événement|succès|évènement|après midi|
            fin de journée|fin de semaine|travail|échanges) (à vous|à tous|à toutes|pour la suite|pour tout|dans vos
            .. |) | (je|nous) (vous|te|) souhaite* .. (succès|réussite|journée|atelier|continuation|événement|
            échanges) | plein succès | beau succès | bravo | félicitations | chapeau | courage | super | génial
            génial | top | chouette | cool | excellent | excellente | formidable | magnifique | sympa | merveilleux
            youpi
            (à bientôt|à très bientôt|au plaisir|à la prochaine|à plus|à tout bientôt|au revoir|bientôt) (de .. |d ..
            |) | au plaisir (de vous (retrouver|revoir|lire|rencontrer|voir|entendre)|) | (n|ne) hésitez pas ..
            n hésite pas .. | (je|nous) (reste|restons|demeure) (à votre disposition|disponible) ..
            (restant|restons|reste) à votre (entière|) disposition | prenez soin (de vous|) | portez vous bien
            (désolé|désolée|pardon|excusez moi|navré|toutes mes excuses|mes excuses) (pour|de|du) (la|ma|le|ce|mon|
            cette|vous|répondre) (réponse|retard|délai|réponse tardive|retour|si tard|répondre .. tard|tardive|
            tardivement) .. | j espère que (vous|tu|tout) .. (bien|forme) | comment allez vous | comment vas tu
            comment ça va | (en espérant|dans l attente|en vous) (que vous .. |de vous lire|remerciant|souhaitant|
            remerciant .. |souhaitant .. |de .. ) | amitiés à .. | embrasse* .. pour moi | le bonjour à ..
            quel plaisir (d avoir de vos nouvelles|de vous lire|)
            (avoir|d avoir) (pensé) à (moi|nous) | je (vous|te) en prie | avec ma gratitude | bien gentil | de rien
            je suis (très|) (touché|touchée|flatté|flattée|honoré|honorée) .. | une prochaine fois (avec plaisir|)
            ce sera pour (une autre fois|la prochaine fois|une prochaine fois)
            hâte de (voir|découvrir|lire|savoir|connaître|vous lire|vous entendre|vous voir|vous revoir|vous
            retrouver|vous écouter|rencontrer) ..
            bonjour à (toute l équipe|toutes et tous|tous et à toutes|toutes et à tous|vous|vous tous|vous deux|
            chacun) | bonsoir à tous | bonjour .. et (merci|bravo|félicitations)
            (chers|chères) (amis|collègues|tous|organisateurs|partenaires|membres)
            (à|a) (très|tout|) (vite|bientôt|tantôt|plus|tard|plus tard) (donc|alors|j espère|en ligne|sur zoom|)
            à + | belle (journée|semaine|soirée|fin de journée|fin de semaine|continuation|suite) (à (vous|toi|
            tous|toutes|toute l équipe)|et .. |) | (bon|beau|belle|bonne) (dimanche|lundi|mardi|jeudi|vendredi|
            samedi|printemps|été|fête|pentecôte|ascension|reprise|déconfinement|santé|atelier à tous|week end à
            tous)
            (bon|bonne|plein de|beaucoup de) (succès|réussite|plaisir|courage|bonheur) (à (vous|tous|toutes|toute l
            équipe)|pour .. |dans .. |) | tous mes (voeux|vœux|encouragements|compliments) ..
            (mes|nos) (félicitations|compliments|encouragements|voeux|vœux) ..
            (merci|remercie|remercions) (beaucoup|) (d|de) (avoir|m avoir|nous avoir) (pensé|convié|conviée|conviés|
            contacté|contactée|contactés|sollicité|sollicitée|invité|invitée|invités|associé|associés|informé|
            prévenu|prévenue|relancé|relancée) (à (moi|nous|notre .. |votre .. |cet .. )|)
            c est (très|bien|vraiment|trop|) (gentil|aimable|sympa|chouette) (à vous|à toi|de votre part|d avoir
            pensé à (moi|nous)|de penser à (moi|nous)|de (m|nous) inviter|)
            (désolé|désolée|pardon|navré|navrée) pour (les accents|les fautes|l orthographe|mon français|le clavier|
            les coquilles|la brièveté|le contretemps|le dérangement|le va et vient|ce va et vient|ce message tardif|
            ce retard) | mille (excuses|pardons|mercis) .. | la réponse (un peu|) (tardive|tardivement)
            (c est|) (toujours|) un (vrai|réel|) (régal|bonheur|plaisir) (de|d) (vous|te|) (lire|écouter|entendre|
            suivre|retrouver|voir) | (tenez|tiens) (moi|nous) (au courant|informé|informée|informés) (de|des|
            du) (la suite|suites|prochains .. |prochaines .. |vos .. )
            (le|ce|votre|cette|la) (thème|sujet|programme|projet|démarche|thématique|initiative) (me|nous|m|
            ) (tient|parle|intéresse|passionne|touche|concerne|semble|paraît|est) (particulièrement|beaucoup|
            vraiment|très|énormément|fort|bien|directement|) (à coeur|à cœur|passionnant|intéressant|prometteur|
            utile|pertinent|important|) | (l argument|ça) promet | mmm | miam | ouf | bah | eh bien | ben
            hé bien | ah | oh
            (pour toute urgence|en cas d urgence|en mon absence|pour les urgences) (merci de|veuillez|vous pouvez|
            prière de|) (vous adresser à|contacter|écrire à|joindre|appeler|)
            (ça|cela|ce|il) (me|nous|) (serait|sera) (bien|très|fort|) (utile|précieux|agréable) ..
            yo | trop (cool|bien|chouette|top|bon) | génialissime | allez | allons y
            ça me (fait|ferait) (très|bien|vraiment|) plaisir ..
            (mon|le|ma|la) petit (fils|fille) (branchera|installera|m aidera|me montrera|s occupera) ..
            (s il le faut|si besoin|si nécessaire|si c est utile|s il y a besoin|si vous voulez|si cela peut servir|
            au besoin) (je|nous) (prépare|peux préparer|apporte|peux apporter|présente|peux présenter|raconte|peux
            raconter|envoie|peux envoyer|aide|peux aider|pouvons préparer|pouvons présenter|préparons|présentons) (..|
            )
            (je ne suis pas|je suis pas|n étant pas) (une|un|très|trop) (experte|expert|spécialiste|grande
            spécialiste|pro|as|douée|doué|crack|à l aise) (en|de l|avec l|avec les|des|de) (informatique|ordinateurs|
            ordinateur|technologie|nouvelles technologies|zoom) (mais|) (mon fils|ma fille|mon mari|ma femme|un
            collègue|une collègue|on|mes enfants) (m aide|m aidera|va m aider|m aident|me montrera)
            (la dernière fois|l an dernier|l année dernière) (..|) (raté|ratée|manqué|manquée|loupé|loupée|pu venir|
            pu participer) (pas cette fois|cette fois non|cette fois je viens|cette fois j y serai|pas cette année|
            cette fois ci non)
            (désolé|désolée|désolés|pardon|excusez moi|je m excuse|toutes mes excuses|mille excuses|veuillez m
            excuser|veuillez excuser) (de|pour|d) (n|ne|le|la|ce|mon|cette|) (écrire|répondre|retard|réponse tardive|
            réponse si tardive|réponse un peu tardive|retard de ma réponse|écris|vous écrire|vous répondre) (que
            maintenant|si tard|tardivement|aussi tard|seulement maintenant|qu aujourd hui|) (c était|j étais|nous
            étions|j ai été) (la course|souffrante|souffrant|malade|malades|en congé|en congés|absente|absent|
            débordée|débordé|en déplacement|le bazar|alitée|alité|en vacances)
            (j étais|j ai été|nous étions) (souffrante|souffrant|malade|malades|alitée|alité|grippée|grippé|débordée|
            débordé|sous l eau|en congés la semaine dernière) (ces derniers jours|la semaine dernière|..|)
            c était la (course|folie|panique) | (j espère|nous espérons|espérons) (que|qu) (nous|on|vous) (serons|
            sera|serez) (nombreux|nombreuses|beaucoup)
            (je n ai pas|nous n avons pas|je n ai ni) (cours|classe|de cours|de réunion|d autre engagement|d autres
            engagements|autre chose de prévu|service|d autres projets|d autre rendez vous) (ce jour là|à ce moment là|
            ce matin là|)
            (ma|mon|la|le|notre) (cheffe|chef|directrice|directeur|patronne|patron|responsable|hiérarchie|maire|
            proviseure|proviseur|direction) (est|a dit|m a donné|a donné|donne) (d accord|favorable|oui|son accord|le
            feu vert|tout à fait d accord|ok)
            (j ai|avec) (un peu|) (le trac|peur|la trouille) (de|du|) (..|)
            (je n ai|je ai|n ayant) (encore|) jamais (utilisé|fait|participé|suivi) (zoom|de zoom|à ça|cela|ça|à ce
            genre de) (réunion|rencontre|atelier|)
            (je vais|je) (aussi|également|) (demander|demande|proposer|propose|en parler|inviter|invite) (aussi|
            également|) (à|) (la|le|ma|mon) (voisine|voisin|collègue|sœur|soeur|amie|ami|cousine|mari|femme)
            ne m en (voulez|veuillez|veux) pas
            (le|la|les|) (patrimoine local|patrimoine|artisanat|culture) (me|nous) (tient|tiennent) à (cœur|coeur)
            mon (prénom|nom) (est|c est) .. et non ..
            (désolé|désolée|pardon|excusez|pardonnez|navré|navrée) (pour|de|) (la|les|le|ma|mes|cette|) (brièveté|
            fautes|fautes de frappe|accents|message bref|message court|réponse brève|concision|coquilles|clavier|
            faire court) (je suis sur un clavier étranger|j écris du téléphone|je tape sur mon téléphone|je suis sur
            mon téléphone|je suis en route|)
            (j écris|je tape|je dicte|je réponds|je vous écris) (ceci|cela|) (d une main|de la main gauche|de mon
            téléphone|depuis mon téléphone|sur mon téléphone|du train|en vitesse|en voiture|à la hâte|sans accents|du
            pc de ..|de l ordinateur de ..) (..|)
            (m avez|nous avez) (convaincu|convaincue|convaincus) (que|de|du|d)
        """,
        Sense.CLOSING: """
            (bien|très|) (cordialement|cordialement à vous|cordialement vôtre|sincèrement|amicalement|
            respectueusement|chaleureusement|fraternellement|affectueusement|à vous|à toi) | cordialement | cdt
            cdlt | crdlt | cdt et merci | bàv | bav | salutations (distinguées|cordiales|respectueuses|les
            meilleures|sincères|associatives|) | (mes|nos|avec mes|avec nos|bonnes|sincères|cordiales|meilleures|avec
            les|recevez mes|recevez nos) (salutations|salutations distinguées|salutations cordiales|respectueuses
            salutations|meilleures salutations|sincères salutations|sentiments|sentiments les meilleurs|hommages|
            cordiales salutations|plus cordiales salutations|sentiments distingués|salutations respectueuses|
            meilleurs sentiments|sentiments dévoués) (distinguées|) | bien des choses | amitiés | toute mon amitié
            bises | bisous | grosses bises | la bise | je t embrasse | je vous embrasse | tchao | ciao
            bien amicalement
            (je|nous|veuillez|veuillez recevoir|recevez|agréez|veuillez croire|je vous prie de croire|je vous
            prie) .. (d agréer|agréer|agréez|recevoir|de recevoir|croire) .. | veuillez (agréer|recevoir|croire) ..
            (l expression|l assurance) de (mes|nos|ma|notre) .. (distinguées|respectueuses|distingués|considération|
            meilleurs|respectueux|dévoués|cordiales) (distinguée|)
            (envoyé|expédié|envoyée) (de|depuis) (mon|ma) .. | obtenez outlook .. | sent from my
            pour le (maire|président|directeur|bureau) | par délégation | le bureau | le secrétariat | p o
            (recevez|agréez|croyez|veuillez recevoir|veuillez agréer|veuillez croire|daignez agréer|je vous prie d
            agréer|je vous prie de recevoir|je vous prie de croire|nous vous prions d agréer|nous vous prions de
            recevoir) (chère|cher|chers|) (madame|monsieur|mesdames|messieurs|collègue|amie|ami|consoeur|
            confrère) ..
            becs | biz | bizz | bizou | bises à tous | bisous à tous | confraternellement | syndicalement
            musicalement | sportivement | associativement | artistiquement
            bien (sincèrement|respectueusement|chaleureusement|fraternellement|amicalement)
            avec (mes|nos) (meilleures|cordiales|sincères|amicales|respectueuses) (salutations|pensées)
            (belles|amicales|chaleureuses|bonnes) (salutations|pensées) | meilleures pensées
            (bien|tout|très|) (cordialement|amicalement) (de|depuis) ..
            au plaisir de vous (lire|revoir|retrouver|entendre|voir)
        """,
        Sense.REGRET: """
            malheureusement | hélas | (c est |quel |)dommage | (je suis|nous sommes|suis|sommes|) (vraiment|
            sincèrement|bien|très|) (désolé|désolée|désolés|désolées|navré|navrée|navrés|confus|confuse) (de|que|mais|
            ) | désolé (de|) | (je|nous) regrette* (de|que|vivement|) | à (mon|notre) (grand|vif|) regret
            au (vif|grand|) regret (de|) | j ai le (vif|grand|) regret (de|) (vous|) (informer|annoncer|faire savoir|
            faire part|) (que|) | avons le (vif|grand|) regret (de|) (vous|) (informer|annoncer|faire savoir|) (que|
            ) | (avec|mes) (regret|regrets|excuses|plates excuses|sincères excuses|toutes mes excuses)
            toutes (mes|nos) excuses | pardon | tant pis | zut | mince | quel dommage | c est bien dommage | sorry
            excusez moi | excusez nous | je m excuse | nous nous excusons
        """,
        Sense.AWAY: """
            (à|aux) (l|un|des|les|) (enterrement|obsèques|funérailles|mariage|baptême) | dans (l|le|un) (avion|train)
            <busy>
            <away>
            (me|nous) (fais|ferai|faisons) opérer (de|du|des|d|)
            (serai|suis|étant) (opéré|opérée|hospitalisé|hospitalisée|en salle d opération|en convalescence|plâtré|
            plâtrée|immobilisé|immobilisée|alité|alitée) (de|du|des|d|)
            on (m|me) (opère|opérera|hospitalise) (de|du|des|)
            (dois|vais) (me faire opérer|être opéré|être opérée|être hospitalisé|être hospitalisée|subir) (de|du|
            des|une|) (opération|intervention|chirurgie|) | passe sur le billard | sur le billard
            (entre|rentre|entrerai) (à l hôpital|en clinique) | accouche | accoucherai | accouchement
            terme de ma grossesse | à la maternité | jeune (papa|maman)
            (en|de|pour|notre|mon) (randonnée|croisière|cure|retraite spirituelle|chômage partiel|chômage technique|
            isolement|lune de miel|voyage de noces|plein vol|haute mer|arrêt de travail|arrêt maladie|vacances
            scolaires|camp scout|camp|pèlerinage|cure thermale|road trip|incapacité de travail|repos forcé|maladie)
            (pars|partirai|partons|partirons|serai parti|serai partie|serons partis|suis parti|suis partie) (en|à|
            au|aux|pour) (vacances|voyage|week end|congé|congés|mission|déplacement|cure|montagne|mer|bord de mer|
            étranger|l étranger|la mer|la montagne|randonnée|croisière)
            (serai|serons|suis|sommes) (à|au|dans) (la plage|la montagne|la mer|la campagne|l hôpital|bord de mer|l
            avion|le train|les alpes|les pyrénées|les ardennes|l aéroport|le tgv|le maquis)
            (sur|prendre|pris) la route | dans les airs | au dessus de l atlantique | à l autre bout du monde
            à l autre bout du pays
            (fermé|fermée|fermés|fermées) (jusqu|jusqu au|pour congés|pour travaux|pour congé annuel|tout le mois|
            ce jour là)
            (serai|serons|suis|sommes|pars|partons|partirai|vais|serai parti|serai partie) (en|au|aux|à|dans le|
            dans la|sur l|sur la) (corse|bretagne|normandie|provence|ardèche|espagne|italie|portugal|grèce|
            allemagne|angleterre|irlande|écosse|croatie|maroc|tunisie|turquie|autriche|vendée|alsace|auvergne|
            savoie|crète|sicile|sardaigne|canaries|baléares|martinique|guadeloupe|réunion|québec|new york|londres|
            rome|barcelone|berlin|lisbonne|madrid|venise|prague|amsterdam|lourdes|compostelle|jura|vosges|larzac|
            île de ré|côte d azur|ardenne|ardennes|eifel)
            (mon fils|ma fille|mon frère|ma sœur|ma soeur|mon neveu|ma nièce|mon meilleur ami|ma meilleure amie|mon
            petit fils|ma petite fille|mon filleul|ma filleule) (se marie|se marient|soutient sa thèse|fait sa
            communion|se fait opérer|accouche|est opéré|est opérée|a son spectacle|a sa remise de diplôme)
            (j accompagne|nous accompagnons|j emmène|nous emmenons) (mes|les|une|ma|des|nos) (élèves|étudiants|classe|
            enfants|groupe|collégiens|lycéens|scolaires) (en|au|à|) (sortie|voyage|excursion|classe verte|musée|
            voyage scolaire)
        """,
        Sense.REASON: """
            <busy>
            <away> | (un|une|d une|d un|une autre|un autre|d autres|autre|autres|déjà une|déjà un|déjà d autres|mon|
            ma|l|des) (réunion|engagement|engagements|rendez vous|rdv|obligation|obligations|contrainte|contraintes|
            empêchement|impératif|impératifs|conférence|formation|audience|cours|conseil|examen|examens|jury|
            enterrement|mariage|obsèques|déménagement|visite|intervention|inventaire|opération|déplacement|conseil
            municipal|chantier|entretien|séminaire|salon|livraison|concours|bouclage|permanence|soutenance|commission|
            contrôle|garde)
            (période|semaine) (des|d) (examens|examen|inventaire|vacances)
            (trop|beaucoup|débordé|débordée|débordés|surchargé|surchargée|surcharge|manque|faute) (de|d|par le|
            ) (travail|boulot|temps|effectif|personnel|monde|par) | débordé | débordée | débordés | pris | prise
            occupé | occupée | occupés | raisons (de santé|personnelles|professionnelles|familiales|de service)
            pour cause de | sous effectif | effectif réduit | équipe (étant|est) réduite
            (rdv|rendez vous) (chez|avec|médical|à l hôpital|déjà|) | médecin | docteur | dentiste | maladie
            travaille | travaillons | (dois|devons) travailler | en plein (dans|)
            agenda (est|) (plein|complet|chargé|surchargé|trop chargé) | complet | emploi du temps (ne|chargé)
            (chevauche|tombe) .. (avec|même|pile) | cas de force majeure | deuil
            je suis de (garde|service|jury|permanence) | coincé | coincée | bloqué | bloquée | clients | moissons
            vendanges | foins | boulot | taf
            (étant|sommes|sera|seront) (en|retenu|retenue|retenus|pris|prise) (réunion|rendez vous|conférence|
            séminaire|formation|cours|audience|séance|conseil|examen|examens|par)
            (donne|donnons|ai|avons|donnerai|assure|assurerai|j ai|dispense|surveille|corrige|passe|fais passer|
            présente|soutiens) (un|des|le|les|l|mes|) (cours|leçon|examen|examens|partiel|partiels|oral|oraux|bac|
            concours|épreuve|épreuves|brevet|mémoire|thèse|soutenance)
            en (plein|pleine|pleins|pleines) (inventaire|déménagement|travaux|chantier|rush|boum|montage|tournage|
            bouclage|examens|récolte|moisson|saison|clôture|préparation|période|fenaison|vendanges|emménagement|
            réouverture|correction|campagne|répétition|répétitions|session)
            (récolte|moisson|moissons|fenaison|foins|cueillette|semis|plantation|tonte|traite|agnelage|marché|
            livraison|braderie|soldes|comptabilité|bilan|clôture) (des|du|de la|de|d|hebdomadaire|annuel|annuelle|
            comptable|comptables)
            (je|nous) (marie|marions) (ma|mon|notre) (fille|fils|soeur|frère|aînée|aîné|cadet|cadette)
            (je|nous) (tiens|tenons) (la boutique|le marché|mon stand|le stand|le magasin|la caisse|la permanence)
            (j|je) (enterre|enterrons) | (mariage|baptême|communion|enterrement|obsèques|funérailles|
            anniversaire) (de|du|d|dans la famille)
            (conseil|collège|comité|commission|bureau|assemblée) (communal|d administration|de classe|de direction|
            des finances|échevinal|d école|de rédaction|paritaire|syndical|exécutif|plénier|de quartier|de
            discipline|d entreprise|des sports|des travaux|d urbanisme|d admission)
            (tête|) sous l eau | (surbooké|surbookée|surbookés|charrette|à la bourre|submergé|submergée|submergés|
            overbooké|overbookée|pas une minute à moi|pas une minute)
            agenda (archi|bien|déjà|est|est déjà|est bien) (complet|rempli|plein|chargé)
            emploi du temps de ministre
            (retenu|retenue|retenus|pris|prise) (par|ailleurs|toute la journée|toute la matinée|ce jour là|à cette
            heure) | (folie|folle|feu|course|rush) (au bureau|au travail|en ce moment|à la boutique|au magasin)
            (garde|garderai|gardons) (mes|les|nos|mon|ma) (petits enfants|petits|enfants|petit fils|petite fille|
            neveux|nièce) | (seul|seule|seuls) (à la boutique|au magasin|au bureau|en boutique|à tenir)
            (ce|c) (n|) est (vraiment|) pas (vraiment|tellement|trop|du tout|tout à fait|) (notre|mon|dans notre|
            dans mon|dans nos) (domaine|secteur|métier|rayon|créneau|truc|champ|branche|registre|univers|domaine de
            compétence|cordes|compétences|priorités|coeur de métier) | pas (vraiment|) (ma|notre) tasse de thé
            (ne|n) (correspond|rentre|entre|relève|cadre|figure) (malheureusement|vraiment|) pas (vraiment|) (à|
            dans|de|avec|parmi) (nos|notre|mon|mes) (activités|compétences|missions|priorités|attributions|domaine|
            objet|métier|orientations|programme|secteur)
            (ça|cela|la date|l heure|le jour|le moment) (tombe|tombent) (mal|très mal|vraiment mal|au mauvais
            moment|en plein) | mauvais (moment|timing|jour) | (manquons|manque) de (temps|bras|personnel|moyens)
            (budget|moyens|effectifs|finances) (ne|serré|serrés|limité|limités|réduit|réduits)
            dialyse | chimio | chimiothérapie | rééducation | kiné | radiothérapie | scanner | irm | coloscopie
            cataracte | examen médical | rendez vous médical | prise de sang | vaccin | chirurgien | chirurgienne
            prothèse | accident
            (en|à la) (caisse|boutique|réception|production|cuisine|permanence|livraison|classe) (ce jour là|ce
            matin là|le matin) | (jour de marché|jours de marché|jour de livraison|jour de consultation|
            jour de fermeture) | (c est|) (le|notre|mon) (jour|matin) (de|du|des) (marché|livraison|livraisons|
            consultation|inventaire|fermeture|cours)
            marché | marchés | (c est|) (jour de|le|notre) marché | jours de marché
            (vends|vendons|livre|livrons|sers|servons|tiens) (mes|nos|les|mon|le) ..
            (père|mère|mari|femme|fils|fille|enfant|belle mère|beau père|grand mère) (est|a été|vient d
            être) (hospitalisé|hospitalisée|malade|opéré|opérée|souffrant|souffrante|décédé|décédée)
            jury de (thèse|mémoire|concours|bac|recrutement|sélection)
            (soutenance|comité) (de|d) (thèse|mémoire|sélection|suivi)
            (rentrée|retour|arrivée|formation|accueil) (de|des|du) (mes|nos|mon|notre|jeunes|nouveaux|élèves|
            apprentis|stagiaires|saisonniers) .. | calendrier (étant|est) (déjà|) (bouclé|complet|plein|chargé|clos)
            (je|nous) (surveille|surveillons|corrige|corrigeons|fais passer|faisons passer) (justement|alors|ce jour
            là|) (le|les|l|) (bac|brevet|examens|examen|oraux|copies|concours|épreuves)
            (nous recevons|je reçois|nous accueillons|j accueille|nous attendons|nous avons) (des|un|une|nos|
            ) (hôtes|clients|groupe|délégation|invités|visiteurs|touristes) (étrangers|étrangère|étranger|importants|
            ) (au|à l|dans le|) (gîte|hôtel|chambre d hôtes|camping|ferme|musée|)
            (en pleine|en plein|en pleins|au milieu des|au milieu de la|au beau milieu des) (récolte|moisson|moissons|
            vendanges|foins|déménagement|inventaire|travaux|saison|examens|partiels|cerises|fraises|agnelage)
            c est les (foins|moissons|vendanges)
            (pas|n avons pas|n ai pas) (le temps|de temps) (de|pour) (rester|être|m asseoir|nous asseoir) devant (un|
            l|les) (ordinateur|écran|ordi|écrans) | étant en (période d |pleine période d )examens
            étant en période d examens
        """,
        Sense.GONE: """
            (ne|n|) (travaille|travaillons|suis|fais|occupe|exerce|fait|travaillera|est|sommes) (plus|pas) (ici|
            partie|dans|à|au|chez|en poste|en charge|en fonction|concerné|concernée|la bonne personne|le bon
            interlocuteur|la bonne interlocutrice|responsable|de ce service|cette fonction|dans mes) ..
            (ai|a|avons) (quitté) (l|la|le|mes|mon) .. | n ai plus .. (dans mes|attributions|charge|fonctions)
            (à la|en|parti à la|partie à la) retraite | retraité | retraitée
            (erreur|trompé|trompez|mauvais|mauvaise) (de|vous|d|) (destinataire|personne|adresse|interlocuteur|)
            plus en (poste|fonction) | changé de (poste|fonctions|travail|service) | décédé | décédée
        """,
        Sense.ASK: """
            (pourriez|pourrais|pouvez|peux|pourrions|pourrait on|puis|voudriez|auriez|serait|sera|est) (vous|tu|nous|
            je|on|il) (nous|me|m|s il vous plaît|svp|aussi|donc|également|éventuellement|encore|l obligeance|la
            gentillesse|possible|) (de|d|) (envoyer|renvoyer|transmettre|faire|dire|confirmer|préciser|indiquer|
            communiquer|faire parvenir|recevoir|avoir|changer|modifier|donner|expliquer|m|nous|rappeler|appeler|
            corriger|enregistrer|partager|adresser|obtenir|poser|inscrire|prévoir|déplacer|mettre|joindre|)
            (pourriez|pourrais|pouvez|pourrions|voudriez|auriez|sauriez) (vous|tu|nous) | est ce (que|qu)
            est il (possible|prévu|nécessaire) (de|d|que|) | (y|) a t il | y aura t il | sera t il | faut il
            (merci|prière|veuillez|je vous prie|je vous saurais gré|vous voudrez bien) (de|d|) (bien vouloir|) (me|m|
            nous|) (envoyer|confirmer|transmettre|communiquer|faire parvenir|indiquer|préciser|contacter|adresser|
            dire|renvoyer|répondre|rappeler|appeler|faire suivre|noter|modifier|tenir|informer|donner|rediriger|
            écrire|prendre contact|vous adresser|corriger|mettre|préciser|joindre|faire savoir)
            veuillez (vous|noter|adresser|contacter)
            (qui|que|quoi|où|quand|comment|combien|quel|quelle|quels|quelles|pourquoi|à quelle heure|en quelle langue|
            dans quelle langue) (est|sont|puis|peut|faut|faire|doit|langue|heure|se|cela|ça|coûte|dois|fait|pouvons|a|
            sera|on) | (j|je|nous) (ai|aurais|avons|aurions|) (souhaiterais|aimerais|voudrais|souhaiterions|aimerions|
            voudrions) (bien|) (savoir|recevoir|avoir|poser|obtenir|connaître|vous demander)
            (j|nous|) (ai|aurais|avons|aurions) (une|juste une|une petite|encore une|besoin) (question|d|de|du|des)
            une (petite|) question | petite question | s il vous plaît (me|) | svp | stp | s il te plaît
            dites (moi|nous) | dis moi | (envoyez|renvoyez|confirmez|donnez|transmettez|indiquez|précisez|contactez|
            adressez|rappelez) (moi|nous|le|la|vous) | (envoie|renvoie|confirme|donne|transmets|rappelle) moi
            (me|nous) confirmez vous | (tenez|tiens|gardez) (moi|nous) (au courant|informé|informée|informés)
            (je|nous) (me|nous|) demande* si | savoir si | serait il possible
            à qui .. (adresser|contacter|écrire) | j attends votre (retour|réponse)
            dans l attente de votre (réponse|retour|confirmation) | vous me (dites|direz)
            (merci|prière|veuillez|je vous prie|nous vous prions|je vous remercie|nous vous remercions|je vous
            demande|nous vous demandons|vous voudrez bien) (de|d|) (bien vouloir|) (lui|leur|le|la|les|nous|me|m|l|
            vous|) (envoyer|adresser|transmettre|communiquer|donner|faire parvenir|fournir|supprimer|corriger|
            rectifier|établir|délivrer|retirer|effacer|partager|appeler|rappeler|envoyez)
            (envoyez|adressez|transmettez|communiquez|donnez|partagez|faites|envoie|transmets|donne|fournissez) (lui|
            leur|le lien|la facture|les documents|les supports|l invitation|les accès|les codes|l attestation)
            (corrigez|rectifiez|modifiez|changez) (mon|notre|le|l|mes|nos) (nom|adresse|intitulé|prénom|coordonnées)
            (merci|prière|veuillez|pourriez vous) (de|) (bien vouloir|) (l|le|la|les|lui) (inscrire|ajouter|envoyer|
            transmettre|prévenir|mettre)
        """,
        Sense.UNSUBSCRIBE: """
            (retirer|supprimer|enlever|ôter|effacer|rayer|désinscrire|désabonner|sortir|radier|retirez|supprimez|
            enlevez|effacez|rayez|désinscrivez|désabonnez|radiez|retire|supprime|enlève|désinscris) (moi|nous|mon
            adresse|notre adresse|mes coordonnées|nos coordonnées|cette adresse|mon nom|mon email|mon mail|mon e-mail|
            mon adresse mail|mon adresse électronique|mes données|) (de|des|du) <yours> <list>
            (retirer|supprimer|enlever|effacer|rayer|désinscrire|désabonner|retirez|supprimez|désinscrivez|
            désabonnez|désinscris) (de|des|du) (votre|vos|cette|ces|la|ta|) <list>
            (me|m|nous|moi) (retirer|supprimer|enlever|désinscrire|désabonner|rayer|effacer|radier|ôter|sortir) (de|
            des|du|d) .. <list> | (me|m|nous|moi) (désinscrire|désabonner|désinscrivez|désabonnez) | désinscription
            désabonnement | désinscrivez moi | désabonnez moi | retirez moi | supprimez moi | enlevez moi
            (ne|n|de ne) (plus|pas) (m|me|nous|) (envoyer|écrire|contacter|solliciter|adresser|importuner|recevoir|
            relancer) (de|d|ces|vos|ce|) .. | (ne|n) (m|me|nous) (envoyez|écrivez|contactez|adressez|sollicitez|
            envoie|écris) (plus|pas) (de|d|rien|) .. | (ne|n) (souhaite|souhaitons|désire|veux|voulons|
            désirons) (plus|pas) (recevoir|être contacté|être contactée|être sollicité|que vous|être
            destinataire) .. | (cesser|arrêter|arrêtez|cessez|arrête) (de|d|vos|les|ces) (m|me|nous|) (envoyer|écrire|
            envois|mails|contacter|sollicitations|spams|messages) ..
            plus (de|aucun) (mails|mail|messages|courriels|sollicitations|invitations) (de ce type|à cette adresse|
            svp|de votre part|) | unsubscribe | spam
            (suppression|effacement|retrait|radiation) (immédiate|immédiat|définitive|définitif|) (de|des|du) (mes|
            nos|mon|notre|toutes mes|ces|) (données|adresse|coordonnées|nom) (personnelles|)
            (supprimer|effacer|supprimez|effacez|retirer|retirez) (toutes|) (mes|nos) (données|coordonnées|
            informations) (personnelles|)
        """,
        Sense.LATE: """
            pas avant (#) (h|heures|heure|) | (seulement|qu|uniquement) (à partir de|après|vers) # (h|heures|)
            (je|nous|) (ne|n|) (pourrai|pourrons|peux|pouvons|serai|serons|me connecterai|arriverai) (me connecter|
            nous connecter|être là|venir|là|présent|présente|vous rejoindre|arriver|disponible|libre|) (qu|que) (à
            partir de|après|vers|à) (# (h|heures|)|la pause|midi)
            (je|nous|) (ne|n|) (me|) (viens|viendrai|viendrons|connecte|connecterai|arrive|arrivons) pas avant (# (h|
            heures|heure|)|la pause|midi)
            (je|nous|) (ne|n|) (peux|pouvons|pourrai|pourrons|serai|serons|suis|arriverai|arriverons) pas (être|
            arriver|me connecter|venir|nous connecter|) (là|la|dispo|disponible|libre|présent|présente|) avant (# (h|
            heures|heure|)|la pause|midi)
            (avec|aurai|j aurai|aurons) (un|quelques|un peu|un petit|un léger|une petite|une bonne|# minutes|une
            demi heure|un quart d heure|une heure) (demi heure|minutes|retard|peu|quart d heure|heure|) (de retard|de|
            ) (retard|) | (avec|en|du|aurai du|un peu de|aurai un peu de|aurons du) retard
            (un peu|légèrement|plus|une demi heure|un quart d heure|un peu plus|# minutes|une heure) (plus tard|en
            retard|tard|après le début|après) | (arrive|arriverai|arriverons|arrivons|connecterai|connecte|rejoindrai|
            rejoins|rejoindrons|joindrai) (un peu|seulement|plus|qu|que) (plus|) (tard|en retard|tardivement|après ..
            |à partir de .. )
            (seulement|uniquement|que|qu|) (à partir de|pour|à|après|pendant) (la|le|l) (seconde|deuxième|dernière|
            fin|pause|pause café|milieu|café) (partie|moitié|heure|demi heure|)
            après (la pause|la pause café|mon cours|le cours|mes cours|mon rendez vous|ma réunion)
            (la|le|à la|pour la) (seconde|deuxième|dernière) (partie|moitié|heure|demi heure)
            (raterai|manquerai|louperai|rate|manque) (le|la|l) (début|première partie|première heure|introduction|
            ouverture|accueil) | en cours de route | prendre le train en marche | pas (dès le|au|pour le) début
            (ne|n) (arriverai|arriverons|arrive|pourrai|pourrons|serai|serons|connecterai|rejoindrai) (toutefois|
            donc|par contre|malheureusement|cependant|probablement|sans doute|) (me connecter|arriver|être là|vous
            rejoindre|nous connecter|là|présent|présente|) (qu|que) (vers|à|à partir de|après|autour de|sur le coup
            de) (# (h|heures|)|la pause|midi)
            (ne|n) (arriverai|arriverons|arrive) (toutefois|donc|) qu (une demi heure|un quart d heure|une heure|#
            minutes) après (le début|l ouverture|)
            (un|une) (petit|petite|léger|bon|bonne|gros|grosse|) (quart d heure|demi heure|retard|dizaine de
            minutes|vingtaine de minutes) (de retard|en retard|après le début|plus tard|)
            (seulement|uniquement|que) (à|pour|lors de) la (seconde|deuxième|dernière) (partie|heure|moitié)
            (seulement|uniquement|qu) après la pause (café|)
            (je|) (passe|saute|sauterai|zappe|dois sauter|dois manquer) (la première partie|la première heure|le
            début|l introduction|l ouverture) | cette fois je passe la première heure
            ne m attendez pas (pour commencer|avant # heures|avant #)
        """,
        Sense.EARLY: """
            (devrai|dois|devons|devrons|vais devoir|faudra que je|va falloir que je) (vous|me|nous|) (partir|quitter|
            déconnecter|filer|laisser|éclipser|parte|parte) (un peu|) (plus tôt|plus tot|avant la fin|en avance|avant)
            (partir|quitter|partirai|quitterai|quitte|pars|partirons|déconnecter|déconnecterai|filer|m éclipser|
            éclipser|raccrocher|m absenter|vous quitter|sortir|m arrêter|abandonner) .. (plus tôt|avant la fin|un peu
            avant|en avance|avant l heure|plus tot|un peu plus tôt|prématurément|en cours de route|en cours de séance|
            avant la pause) | (seulement|uniquement|juste|que|qu|) (pour|à|pendant|suivre|assister à|être là pour|
            jusqu à) (la|le|l) (première) (partie|moitié|heure|demi heure|demi journée)
            (la|à la) première (partie|moitié|heure|demi heure)
            (que|qu|seulement|uniquement|juste) (une|pour une|pendant une|#) (heure|heures|demi heure|petite heure)
            une heure seulement | jusqu à la (pause|mi temps|pause café)
            (pas|ne pas) (rester|pouvoir rester|rester connecté|rester connectée) (jusqu (à la|au) (fin|bout)|tout
            le temps|toute la matinée|) | pas (jusqu (à la|au) (fin|bout)|toute la matinée|tout le temps|pendant
            toute) | (raterai|manquerai) la fin | partir avant
            (repartirai|repars|repartirons|quitterai|quitte|file|filerai|décroche|décrocherai|m éclipse|m
            éclipserai|me sauve|me sauverai) .. (avant (la fin|les conclusions|la conclusion|le débat|la clôture|
            les questions|la dernière partie)|un peu avant|plus tôt|en avance)
            (seulement|uniquement|que) (à|pour|lors de) la première (partie|heure|moitié)
            (seulement|uniquement|que) jusqu à la pause (café|)
        """,
        Sense.SOME: """
            (avec|et|) (quelques|plusieurs|certains|mes|des|les) (étudiants|étudiantes|élèves|collègues|membres|
            adhérents|bénévoles|stagiaires) (de|du) (mon|ma|notre|nos|l|la|le|) (cours|classe|école|équipe|atelier|
            groupe|service|association|formation|bureau|conseil|promotion|structure|établissement)
            (quelques|plusieurs|certains|certaines|mes|nos|avec des|avec les|et des|et les|quelques uns de|d autres|
            plusieurs de|quelques unes de|
            une partie de|tous|toutes|une poignée de|un groupe de|un groupe d|de nombreux) (mes|nos|de mes|de nos|
            autres|) (collègues|étudiants|étudiantes|élèves|membres|adhérents|amis|amies|personnes|salariés|
            collaborateurs|bénévoles|partenaires|artisans|participants|apprenants|apprentis|administrateurs|
            stagiaires|élus|habitants) | (avec|et|ainsi que) (toute|) (mon|ma|notre|l|mes|nos) (équipe|classe|groupe|
            famille|bureau|service) | toute (l|notre|mon) équipe | mon équipe et moi | (nous|on) (tous|toutes)
            (à|nous serons|viendrons à) plusieurs | tous ensemble | au complet
            (ne|n) (viendrai|viens|serai|viendrons) pas (tout|toute|) (seul|seule|seuls)
        """,
        Sense.INSTEAD: """
            (je|nous|) (laisse|laissons|cède|cédons|laisserai) (ma|notre) place (à|)
            (assistera|participera|viendra|assisteront|participeront|viendront|sera présent|sera présente|se
            connectera|se connecteront|ira) (à l atelier|à la réunion|à la rencontre|) (à (ma|notre) place|en (mon|
            notre) nom)
            (à|en|prendra|prend) (ma|notre|mon) (place|lieu et place|lieu) | au lieu de moi
            en (mon|notre) (nom|absence) | (me|nous) (remplacera|remplaceront|remplace|remplacer|représentera|
            représenteront|représente|représenter|suppléera|remplacent|représentent)
            (représentera|représenteront|représente|représenter) (notre|l|la|le|notre <our>|l <our>|la <our>|le
            <our>) | (serai|serons|sera|suis|sommes|est|seront|ferai|fais|faire|ferons) (remplacé|remplacée|
            représenté|représentée|représentés|remplacés|représentées|représenter|remplacer) (par|)
            représentée par | représenté par | remplacé par | remplacée par
            (laisse|cède|laisserai|laissons|céderai) (ma|notre) place (à|)
            (prend|prendra|prendront) (le relais|la relève|ma place) (à ma place|) | pour me remplacer
            pour nous représenter | pour me représenter | mon remplaçant | ma remplaçante | mon suppléant
            ma suppléante | (assistera|participera|viendra|assisteront|participeront|se connectera) (à l atelier|
            ) (à ma place|pour moi) | (pour|de la part de) (notre|l|la) <our> .. (participera|assistera|viendra|
            participeront|assisteront)
            (prendra|prend|occupera|tiendra|prendront) (ma|mon|notre) (place|siège|chaise|fauteuil|relève)
            (assurera|assureront|fera|feront) (ma|notre) (suppléance|représentation)
            (se chargera|se chargeront) (de|d) (<att>|nous représenter|me représenter)
            (y sera|y seront|y ira|y participera|y assistera) (à ma place|pour moi|pour nous|en mon nom)
            (préfère|préférons|souhaite|voudrais|cède|vais|dois) (céder|laisser) (ma|notre|mon) (place|siège|
            tour) (à|)
        """,
        Sense.STEAD: """
            (à|en) (sa|leur) place | au nom (de|du|des) (notre|mon|ma|notre <person>|mon <person>|ma <person>|
            président*|direct*) | en remplacement (de|du) | à la place (de|du|d)
            je (le|la|les) (remplace|remplacerai|représente|représenterai) | remplaçant (mon|ma|de)
        """,
        Sense.EARLIER: """
            (j|je|nous|on|) <plus> (dit|répondu|écrit|annoncé|confirmé|indiqué|inscrit|inscrite|décliné|refusé|
            accepté|signalé|promis|pensé|cru|prévu|prévenu|annulé|informé|informée) (<quoi>|)
            (m étais|nous étions|m étions) (inscrit|inscrite|inscrits|désisté|désistée|excusé|excusée|engagé|
            engagée) .. | (la semaine dernière|hier|initialement|au début|au départ|d abord|précédemment|auparavant|
            dans un premier temps|lundi dernier|avant hier) (je|j|nous|) .. (dit|écrit|répondu|confirmé|pensais|
            croyais|pensions|avais|décliné|annoncé|refusé|accepté|pensé)
            (pensais|croyais|pensions|craignais|disais|écrivais|croyions|comptais|disait) (ne pas|ne plus|pas|que|d
            abord|vous|être|) (pouvoir|être|venir|) (là|présent|présente|libre|disponible|participer|venir|pris|prise|
            absent|absente|)
            (initialement|au départ|au début|dans un premier temps|précédemment|auparavant|d abord)
            (mon|ma|mes|notre) (précédent|précédente|dernier|dernière|premier|première|ancien) (mail|message|réponse|
            courriel|inscription|refus) | contrairement à (ce que|mon|ma|ce qu) .. (dit|annoncé|écrit|mail|réponse|
            message|répondu|indiqué) | par erreur | que je n (étais|étais pas libre|étais pas) ..
            comme (je|) (vous l ai dit|convenu|indiqué|dit|annoncé|déjà dit)
            suite à (mon|ma) (précédent|précédente|dernier|dernière|refus|réponse)
        """,
        Sense.ANEW: """
            <thing>
            finalement | en fin de compte | après tout | tout compte fait | au final | en définitive | entre temps
            entretemps | (changé|change|changement) (d avis|de plan|de programme)
            (réflexion faite|après réflexion) | rectification | correction | je rectifie | je corrige
            (est|a été|s est|sont) (annulé|annulée|reporté|reportée|décalé|décalée|libéré|libérée|désisté|déplacé|
            déplacée|avancé|supprimé|supprimée|annulés|déprogrammé)
            ai pu (déplacer|décaler|me libérer|reporter) .. | avons pu (déplacer|décaler|nous libérer|reporter) ..
            tombe à l eau | plus d actualité | imprévu | contretemps | quand même | contre toute attente | désormais
            j ai (enfin|finalement|bien|) (pu|réussi à) (déplacer|décaler|reporter|annuler|me libérer) (mon|ma|mes|
            l|le|la|cet|cette|un|une) (autre|) (rendez vous|rdv|réunion|cours|voyage|engagement|déplacement|train|
            vol|congé|visite|formation)
            (mon|ma|notre|le|la|l) (réunion|déplacement|voyage|rendez vous|rdv|formation|cours|congé|séjour|salon|
            conseil|mission) .. (tombe à l eau|est tombé à l eau|est tombée à l eau|est annulé|est annulée|est
            reporté|est reportée|a été annulé|a été annulée|a été reporté|a été reportée|est décalé|est décalée)
        """,
        Sense.OTHER_EVENT: """
            <autre>
            (je|nous) viens* de (recevoir|voir|lire|découvrir|prendre)
            (je|nous) (viens|venons) (juste|tout juste|seulement|) de (voir|recevoir|lire|découvrir|prendre|trouver|
            consulter|parler)
            (ont|avait|avoir|avez|as) (déjà|) (participé|assisté)
            (je participe|je viens|nous participons|participe|participerai|j assiste) (à|de) (une|un|l|la) (autre|
            réunion|formation|conférence|atelier différent)
            (la|une|prochaine|une autre|autre|prochaines|dernière|l|à la|pour la|à une|pour une|d une|à l|d
            autres) (prochaine|autre|dernière|autres|prochaines|future) (fois|édition|occasion|rencontre|réunion|
            année|atelier|rencontres|ateliers|session|prochainement|conférence) (peut être|) | prochaine édition
            (un|à un|pour un) (autre|prochain) (atelier|événement|rendez vous|évènement|colloque|moment)
            (vernissage|colloque|salon|assemblée générale|ag|conférence|festival|foire|exposition|inauguration|
            réception|concert|fête|voyage d étude|visite d étude|congrès|gala|séminaire|journée d étude|forum|
            spectacle|concours|remise des prix) (du|de|des|en|d|de clôture|à|)
            (en|de|du|pour|à l|cet) (septembre|octobre|novembre|décembre|juillet|automne|hiver|printemps|la
            rentrée) | cet (été|automne|hiver) | (l an|l année) (prochain|prochaine|dernier|dernière|passé|passée)
            facture | devis | subvention | (ai|avons|avais|a) (déjà|) (participé|assisté) | avez déjà
            (à|de|pour|sur) (la|votre|ta) (newsletter|lettre d information|lettre d infos) | (à|de) (l infolettre)
        """,
        Sense.ASIDE: """
            (ne|n) (fonctionne|fonctionnent|marche|marchent|s ouvre|s ouvrent|va|ouvre|passe|s affiche|réponds) (pas|
            plus) (chez moi|bien|très bien|) | (fonctionne|marche|s ouvre|marchait) pas
            (arrive|arrivons|parviens|réussis|peux|pouvons|pu|parvenons) (pas|) (à|) (ouvrir|télécharger|lire|me
            connecter au|accéder|installer|visualiser) | pièce jointe | pièces jointes | fichier | pdf | lien
            liens | caméra | webcam | micro | son | audio | image | écran | installer | logiciel | mot de passe
            ouvrir | document* | présentations | diaporama | slides | powerpoint | enregistrement | replay
            compte rendu | attestation | certificat | navigateur | bouton | formulaire* | anglais | roumain
            français | traduction | interprète | interprétation | traduit | wifi | internet | connexion
            ordinateur | ordi | tablette | téléphone | portable | application | appli | teams | compte zoom
            zoom payant | parking | repas | affiche | plan d accès | sous titres | ne parle pas
            parle pas | supports | casque | questionnaire | plateforme
            (n|ne|) (est|suis|sommes) pas (très|trop|vraiment|bien|) (doué|douée|doués|à l aise|calé|calée|expert|
            experte|branché|branchée|à la page|habitué|habituée|équipé|équipée|forte en|fort en|une lumière|
            connectée|geek) (avec|en|pour|de|d|) .. | (n|ne|) y connais rien | connais rien à
            (n|ne|) (maîtrise|maîtrisons) pas .. | suis nul en | suis nulle en
            (n|ne|) (ai|avons|aurai) (pas|plus|ni) (de|d) (caméra|webcam|micro|casque|ordinateur|imprimante|compte
            zoom|compte|écouteurs|haut parleur|haut parleurs) | (sans|pas de) (caméra|webcam|micro|son|image|vidéo|
            casque)
            (vous|on) (ne|n) (me|m) (verrez|entendrez|verra|entendra) (pas|que|qu) ..
            (caméra|webcam|micro|ordi|ordinateur|imprimante|connexion) (est|) (en panne|cassé|cassée|hors service|
            capricieuse|capricieux|instable|faible|mort|morte|foutu|foutue)
            (je|nous|) (suivrai|regarderai|visionnerai|écouterai|regarderons|rattraperai) (volontiers|avec plaisir|
            plus tard|) (l enregistrement|le replay|la rediffusion|l atelier en différé|en différé|en replay|la
            vidéo) (plus tard|après|)
            (je|) n y arrive pas (le|la|les|avec le|avec la) (lien|pièce jointe|formulaire|code|zoom|connexion|
            inscription) (..|)
        """,
        Sense.MOOT: """
            (aucun|pas de|sans|aucune|nul) (problème|souci|soucis|problèmes|obstacle|objection|inconvénient|
            difficulté|empêchement|question|questions|doute|contre indication|besoin de répondre)
            ce n est pas (grave|un problème|bien grave|l envie qui manque|la volonté qui manque|important)
            c est pas grave | (n|ne) (a|est) (pas|aucune) (d importance|importance|grave) | peu importe
            rien (ne s y oppose|à redire|à signaler|à ajouter|de grave) | n importe | non seulement | n oubliez pas
            n oublie pas | je n oublie pas | n ai (pas|aucune) (de|) question* | pas d inquiétude
            ne vous inquiétez pas | ne t inquiète pas | ça ne change rien | ne change rien | t inquiète
            (je|nous|j|) (ne|n|) (travaille|travaillons|bosse|ai pas cours|ai jamais cours) (pas|) (ce jour (là|)|
            le mercredi|les mercredis|mercredi|ce matin là|le matin) | je (ne|) travaille pas
            mercredi .. (est|c est) (mon|ma) (jour de congé|jour libre|matinée libre|jour off|jour de repos)
            (je|nous|on|j|) (n|ne|) (ai|avons|a|) jamais (utilisé|fait|participé|testé|essayé|pratiqué|touché|mis
            les pieds|manqué|raté|été déçu|été déçue|été déçus|regretté) ..
            (ne|n) (manque|rate|loupe|manquons) jamais .. | (ne|n) (attend|attendent|attendons|attends) (que|qu|
            plus que) ..
            (n|ne) (attendra|attend|attendent) pas | (n|ne|) (y a|a|aura) pas (de|d) (quoi|souci|problème|soucis|
            raison) | (même|) si la (roumanie|distance) est ..
            (ce|c|ça) (n|ne|) (pose|posera|me dérange) (aucun|pas de|pas|plus) (problème|souci|difficulté|)
            (ne|n|) (suis|sommes|êtes|es) pas (seul|seule|seuls)
            (ne|n) (vous|t|te) (en faites|inquiétez|en fais|inquiète|préoccupez|tracassez|dérangez|faites) pas ..
            (je|nous) (ne|n) (pose|demande|veux|voulons) pas (de|d) .. | pas besoin (de|d) ..
            (ça|cela|ce|c) (ne|n) (se|) (déplace|reporte|décale|attend) pas
            (ne|n) se (refuse|rate|manque|discute) pas | (ça|cela) (ne|n) (se refuse|arrive) pas (tous les jours)
            (n|ne) ai plus (grand|) chose (au programme|à faire|de prévu|en vue|d autre)
            (n|ne) (serai|suis|serons) là pour personne (d autre|)
            (n|ne) ai (rien|pas grand chose) (d autre|) (de prévu|au programme|à faire|en vue) | rien de prévu
            ai (tout mon|tout le|le) temps | (ai|avais) (simplement|juste|complètement|tout simplement|bêtement|
            ) oublié de (répondre|vous répondre|confirmer)
            (et|) pourquoi pas (après tout|)
            (bien que|quoique|même si|malgré) (je|nous|) (suis|sois|sommes|soyons|) (très|un peu|complètement|
            ) (débordé|débordée|débordés|occupé|occupée|occupés|surchargé|surchargée|pris|prise|sous l eau|submergé|
            submergée|en vacances|en congé|retraité|retraitée) (de travail|)
            (mon|notre) agenda (est|sera) (encore|) (vierge|vide|libre|dégagé) (ce matin|ce jour|)
        """,
        Sense.NOT: """
            <comesnot> | ne | n | pas | plus aucun | jamais | aucun | aucune | ni | personne | rien | sans
            nullement | guère | point du tout | ne .. pas | ne .. plus | n .. pas | n .. plus | ne .. point
            n est pas | ne sera pas | pas du tout | n y .. pas
        """,
        Sense.CAN: """
            (peux|pouvons|pourrai|pourrons) (malheureusement|) (en raison de|à cause de)
            peux | pouvons | pourrai | pourrons | (je|j y|n y|ne) puis | puisse | pouvoir
            (peux|peut|pourrai|pourrons|pouvons) (me|nous|y|bien|enfin|donc) | arrive à | arriverai à
            en mesure (de|d) | disponible | disponibles | dispo | dispos | libre | libres
            (me|nous) (libère|libérons|libérerai|libérer|suis libéré|suis libérée|rendre disponible)
            possible (pour moi|pour nous|) | jouable | parviendrai à | capable de | j ai le temps | aurai le temps
            (peux|pourrai|pourrons|pouvons|vais|allons|dois|devrais) (me|nous) (libérer|dégager|connecter|joindre à
            vous|arranger|organiser|rendre disponible|rendre libre)
        """,
        Sense.CANNOT: """
            impossible (de|d|) | dans l incapacité (de|d|) | incapable (de|d|) | dans l impossibilité (de|d|)
        """,
        Sense.WILL: """
            vais | allons | serai | serons | suis | sommes | compte | comptons | souhaite | souhaitons | désire
            désirons | veux | voulons | ai l intention (de|d) | avons l intention (de|d) | prévois (de|d)
            prévoyons (de|d) | tiens à | tenons à | ai prévu (de|d) | me ferai (un plaisir|une joie) (de|d)
            nous ferons (un plaisir|une joie) (de|d) | viens | venons | ai le plaisir (de|d)
            avons le plaisir (de|d) | c est avec (un|) (grand|très grand|un réel|un immense|) (plaisir|joie|
            bonheur) que | on va | on sera | ferai | me fais une joie (de|d)
            ce sera (un plaisir|une joie|un honneur) (de|d) | c est une joie (de|d)
            (me|nous) (ferai|ferons|fais|faisons) un (devoir|plaisir|honneur|point d honneur) (de|d)
            (mets|mettrai|mettrons) un point d honneur à | (m|nous) (engage|engageons|efforcerai|efforcerons) à
        """,
        Sense.ATTEND: """
            participer | y participer | venir | assister | y assister
            être (présent|présente|présents|présentes|là|des vôtres|parmi vous|avec vous|de la partie|la|au rendez
            vous|connecté|connectée|à vos côtés) | y être | suivre | me joindre | nous joindre | se joindre
            m y joindre | me connecter | nous connecter | se connecter | prendre part | y prendre part
            me rendre disponible | me libérer | nous libérer | honorer (votre|ton|cette|) (aimable|) (invitation|)
            répondre (présent|présente|présents|favorablement) | être | des vôtres | de la partie | parmi vous
            présent | présente | présents | présentes | connecté | connectée | rejoindre | vous rejoindre
            écouter | m inscrire | nous inscrire | donner suite | y aller | me rendre | y venir | avec vous
            au rendez vous | en être | intervenir | vous écouter | vous retrouver | tout ouïe
            (ma|notre|la|sa|une|leur|) (participation|présence|venue|inscription) (de (notre|l|la) <our>|de ma part|
            de notre part|de|)
            être à (l|votre|cet|cette|la) (atelier|rencontre|réunion|session|événement)
        """,
        Sense.COME: """
            (je|nous) (participe|participons|participerai|participerons|viens|venons|viendrai|
            viendrons) bien (entendu|sûr|évidemment)
            <autre>
            (nous|on) (viendrons|venons|participons|viendra) à # (h|heures)
            (je|nous|on|j|) (participe|participons|participerai|participerons|viens|venons|viendrai|viendrons|assiste|
            assistons|assisterai|assisterons|y assisterai|y participerai|y participe|y assiste|y serai|y
            serons) (bien|donc|volontiers|aussi|également|avec plaisir|) | participe
            (je|nous|) (me|m|nous|) (connecte|connectons|connecterai|connecterons|joins|joindrai|joindrons|joignons|
            y joindrai|libère|libérerai|libérerons) (à vous|avec|)
            (serai|serons|suis|sommes) (bien|donc|aussi|également|tous|toutes|naturellement|évidemment|bien sûr|bel
            et bien|avec plaisir|quant à moi|) (présent|présente|présents|présentes|là|la|des vôtres|parmi vous|avec
            vous|de la partie|au rendez vous|tout ouïe|fidèle au poste|connecté|connectée|connectés|des nôtres|devant
            mon écran) (tous les deux|toutes les deux|) | (on|l on) (sera là|vient|participe|viendra|participera|y
            sera|se connecte|se connectera) | (prends|prenons|prendrai|prendrons) part
            (je|nous|j) (suivrai|suivrons|suis|écouterai|écouterons|rejoindrai|rejoindrons) (l atelier|la rencontre|
            tout|avec|attentivement|la session|les échanges|la visio) | suivrai | suivrons | écouterai | rejoindrai
            viendrai | viendrons | participerai | participerons | viens | venons | assisterai | assisterons
            je réponds (présent|présente) | nous répondons présents | réponds présent | réponds présente
            (serai|serons) (ravi|ravie|ravis|ravies|heureux|heureuse|heureuses|enchanté|enchantée) (de|
            d) (participer|y participer|assister|y assister|être des vôtres|être présent|être présente|être là|venir|
            me joindre à vous|nous joindre à vous|y être|être parmi vous|suivre) | interviendrai
            vous (rejoins|rejoindrai|rejoindrons|rejoignons)
            (serai|serons) (bien|bel et bien|aussi|également|donc|évidemment|naturellement|volontiers|) (à|dans|sur|
            au|parmi) (l|votre|cet|cette|la|le|) (atelier|rencontre|réunion|webinaire|visio|zoom|session|rendez
            vous|visioconférence|événement)
            (serai|serons|viendrai|viendrons|viens) accompagné (de|d|par)
            (serai|viendrai|viens) accompagnée (de|d|par) | serons accompagnés (de|d|par)
            (ce sera|c est|ça sera) (moi qui viendrai|moi qui participerai|moi qui viens|moi qui serai là)
            (je|nous) (serai|serons) (en ligne|connectée|connecté|connectés|devant mon écran|devant l écran|à l
            écran|en visio) (dès|à partir de|à) (dix heures|10 h|10h|10 heures|le début)
            (j apporterai|nous apporterons|j apporte|je donnerai) (volontiers|avec plaisir|) (ma|notre|
            une) (contribution|pierre) (à|au|) (l|) (atelier|édifice|rencontre|événement|)
            (je|j) (souhaiterais|souhaite|voudrais|aimerais|désire) (m inscrire|m enregistrer|être inscrite|être
            inscrit|nous inscrire) (à|au|pour|sur) (l|la|le|votre|cet|cette|) (atelier|rencontre|événement|liste|
            session)
            (je|nous) (dis|disons|dirais) oui (à|pour|) (l|votre|cette|) (invitation|atelier|proposition|)
            (je|nous) (suivrai|suivrons) (avec plaisir|volontiers|avec intérêt|) (les travaux|les échanges|l atelier|
            la rencontre) (de chez moi|en ligne|du début à la fin|)
            (j assisterai|nous assisterons) (avec plaisir|volontiers|) (à|aux|) (l|) (atelier|échanges|travaux|
            rencontre|)
        """,
        Sense.COMES: """
            <comes> | <comesnot>
            (s associera|s associe|s associeront|se joindra|se joindront|se ralliera) (volontiers|avec plaisir|) (à|
            ) (vous|l atelier|cette rencontre|cette initiative|votre atelier|)
            qui (se connectera|se joindra|suivra|participera|viendra|assistera|sera là|sera présent|sera présente|y
            sera|y participera|prendra part) | c est (lui|elle) qui (viendra|participera|se connectera|suivra|
            assistera)
        """,
        Sense.CONFIRM: """
            (je|j|nous|) (vous|te|t|) (confirme|confirmons|confirmer|informe|informons|annonce|annonçons|
            signale) (donc|par la présente|bien|volontiers|avec plaisir|par ce mail|) (que|) | confirme | confirmons
            confirmé | confirmer | (par la présente|par ce mail|par ce courrier|par le présent mail|par
            retour) .. (confirme|confirmons|informe|informons|fais savoir|faisons savoir) (que|)
            (ai|avons) (bien|) (le plaisir|l honneur|la joie) de (vous|te|) (confirmer|informer|annoncer|faire part|
            faire savoir) (que|de|) | (vous|te) (fais|faisons) (part|savoir) (de|que|)
            je (soussigné|soussignée) .. (confirme|) | vous informons que | vous informe que | accepte | acceptons
            m engage à
            j ai (bien|) (le plaisir|l honneur|la joie|l avantage) de (vous|te|) (confirmer|informer|annoncer|faire
            part|faire savoir) (que|de|)
            (nous avons|ai|avons) l honneur de (vous|te|) (faire savoir|faire part) (que|de)
        """,
        Sense.DECLINE: """
            décline | déclinons | décliner | annule | annulons | annuler | renonce | renonçons | renoncer | refuse
            refusons | refuser | me désiste | me désister | nous désister | excuser
        """,
        Sense.WISH: """
            (j|je|nous|m|on) (aimerais|aimerions|voudrais|voudrions|souhaiterais|souhaiterions|adorerais|apprécierais|
            désirerais) (beaucoup|bien|vraiment|tant|tellement|) | aimerais | voudrais | souhaiterais | adorerais
            (ça|cela|m|nous) (me|m|nous|) (plairait|intéresse|tente|intéresserait|tenterait|dirait|ferait
            plaisir) (beaucoup|bien|vraiment|) | intéressé | intéressée | intéressés | m intéresse | nous intéresse
            serais | serions | (voulais|voulions|espérais|comptais) | envie de | envie d
            (serais|serions) (ravi|ravie|heureux|heureuse|content|contente) (de|d|)
            tenté (par ..|) | tentée (par ..|) | tentés | (me|nous) tenterait (bien|)
        """,
        Sense.MISSED: """
            (j|je|nous|m|on) (aurais|aurions|aurait) (beaucoup|bien|tant|vraiment|tellement|bien sûr|sincèrement|
            volontiers|tellement|eu|été|) (aimé|voulu|souhaité|apprécié|plu|adoré|participé|été|eu plaisir|assisté|
            préféré|ravi|ravie|intéressé|intéressée|fait plaisir|venu|venue|grand plaisir) ..
            (m|nous|cela|ça|c) (aurait|eût|eut) (été|fait|tant|beaucoup|bien|) .. (plu|plaisir|intéressé|intéressée|
            joie|avec plaisir) | (serais|serions) (bien|volontiers|) (venu|venue|venus|venues) (volontiers|avec
            plaisir|) | aurais (aimé|voulu|souhaité|participé|adoré) | c aurait été .. plaisir
            ç aurait été .. plaisir
        """,
        Sense.DOUBT: """
            <doubt> | (j|nous|je|) (espère|espérons|pense|pensons|crois|croyons|crains|imagine|suppose) (que|pouvoir|
            être|bien|) | espère (pouvoir|que|) | espérons (pouvoir|que|)
            (je|nous|j|) (essaie|essaye|essaierai|essayerai|essayer|essayons|tâcherai|tenterai|vais essayer|
            tâche) (de|d) | a priori | à priori | en principe | normalement | en théorie | théoriquement
            sauf (imprévu|contretemps|contrordre|empêchement|erreur) | sous réserve
            pas (sûr|sûre|certain|certaine) | quasi (sûr|sûre|certain|certaine)
            presque (sûr|sûre|certain|certaine) | pour l instant | pour le moment | provisoirement | il me semble
            pourrais | pourrions | devrais (pouvoir|) | devrions (pouvoir|) | potentiellement | hésite | sûrement
        """,
        Sense.IF: """
            si je | si j | si nous | si la | si le | si l | si les | si mon | si ma | si mes | si notre | si nos
            si vous | si c | si cela | si ça | si on | si tout | si un | si une | si tu | si d ici | s il | s ils
            si elle | si jamais | si | à condition (de|que|d|) | à moins (que|de|d) | pourvu que | sinon
            dans le cas où | au cas où | en cas de | tant que | selon | en fonction (de|du|des) | autrement
            à supposer que | sauf si | uniquement si | dès que
        """,
        Sense.BUT: """
            mais | cependant | toutefois | par contre | en revanche | pourtant | néanmoins | bien que | quoique
            sauf | excepté | or | seulement | même si | alors que | malgré
        """,
        Sense.BECAUSE: """
            auquel | à laquelle | lequel | laquelle | que vous
            parce que | parce qu | car | puisque | comme je | en raison (de|d|du|des) | à cause (de|d|du|des)
            du fait (de|d|que) | étant donné (que|) | vu que | vu | afin (de|d|que) | donc | alors | c est pourquoi
            ainsi | par conséquent | suite à | pour cause (de|d) | compte tenu (de|d|du|des) | d où | du coup
            pour (des|) raisons | pour raison
        """,
        Sense.AND: "et | ou | ainsi que | plus | + | & | de même que | ainsi qu",
        Sense.ME: """
            je | j | nous | moi | moi même | nous mêmes | le soussigné | la soussignée | soussigné | soussignée | on
            quant à moi | pour ma part | pour notre part | de mon côté | de notre côté | de ma part | de notre part
            personnellement | tous les deux | toutes les deux | votre serviteur | tous deux
        """,
        Sense.YOU: "tu",
        Sense.ORG: "(notre|l|la|le|nos|mon|ma|un|une|cette|du|de la|de l|) <our>",
        Sense.OTHERS: """
            <sendone>
            (mon|ma|notre|un|une|le|la) (associé*|stagiaire*|apprenti*|voisin*|petit fils|petite fille|neveu|nièce|
            beau frère|belle sœur|comptable|secrétaire|ami|amie|trésorier*|adjoint*|remplaçant*)
            (mon|ma|notre|nos|mes|un|une|un de mes|une de mes|l un de nos|un de nos|) <person>
        """,
        Sense.TITLE: """
            m | mr | mme | mlle | dr | pr | monsieur | madame | docteur | professeur | maître | mesdames
            messieurs | mm | ing | mgr
        """,
        Sense.SEND: """
            <sendone> | (délègue|déléguons|déléguer|désigné|désignée|mandaté|mandatée)
            (ai|avons) (demandé|proposé|confié) à .. (d|de) (assister|participer|suivre|se connecter|se joindre|
            vous rejoindre|venir|me remplacer|nous remplacer|me représenter|nous représenter|y aller|y participer|y
            assister)
            (j ai|nous avons) (demandé|proposé|confié) à .. (d|de) (assister|participer|suivre|se connecter|se
            joindre|vous rejoindre|venir|me remplacer|nous remplacer|me représenter|nous représenter|y aller|y
            participer|y assister)
        """,
        Sense.BRING: """
            (accompagné|accompagnée|accompagnés|accompagnées) (de|d|par|) | en compagnie (de|d)
            (avec|ainsi que|et) (mon|ma|notre|un|une|un de mes|une de mes|l un de)
            (j|je|nous) (amène|amènerai|emmène|emmènerai|invite|amenons)
            (se joindra|se joindront|se joint) à (moi|nous) | (m|nous) (accompagnera|accompagneront|accompagne|
            accompagnent) | ensemble
            (serai|serons|viendrai|viendrons|viens) accompagné (de|d|par)
            (serai|viendrai|viens) accompagnée (de|d|par) | serons accompagnés (de|d|par)
        """,
        Sense.PEOPLE: """
            personnes | participants | participantes | places | collègues | représentants | membres | gens
            inscrits | agents | élus | adhérents
        """,
        Sense.EVENT: """
            (à|de|pour|dans|à l|au|de l|du|en|sur|lors de|par|à la|) (votre|cet|cette|l|le|la|ce|ton|) (bel|belle|bel
            et bien|aimable|superbe|prochain|prochaine|) <event> (en ligne|sur zoom|du projet|par zoom|en visio|
            virtuel|virtuelle|zoom|du matin|de mercredi|organisé .. |) | en ligne | en visio | par visio
            en virtuel | sur zoom | via zoom | par zoom | ecoc | sme | timișoara | temesvar
            (du|depuis le) début (à|jusqu à) la fin | jusqu (à la|au) (fin|bout)
            toute la (matinée|session|journée|durée) | pendant toute la (matinée|durée|session)
            à cette (occasion|date|rencontre) | dans son intégralité | intégralement | à distance
            (aux|les|des|vos|ces|) ateliers (locaux|) (d apprentissage|d apprentissage local|locaux)
        """,
        Sense.THEN: """
            (ce|cette|le|à|ces|à ce|à cette) (jour|jour là|matin|matin là|matinée|matinée là|date|date là|moment|
            moment là|mercredi|mercredi là|mercredi matin|créneau) (là|) | ce jour | à ce moment là | à cette date
            le jour (même|j|dit|de) | ce même jour | au même moment | à la même (heure|date) | en même temps
            le matin | au matin | ce matin là | ce jour là | la date | le mercredi | cette heure là
        """,
        Sense.OTHER_TIME: """
            demain | après demain | hier | (la semaine|le mois|l année) (prochaine|prochain|dernière|dernier|suivante|
            suivant) | plus tard | l après midi | le soir | ce soir | une autre (date|heure|fois)
            un autre (jour|moment|créneau) | aujourd hui
        """,
        Sense.JOIN: """
            (nous|on) (viendrons|venons|serons|sommes|participons|sera|viendra) (là|) à # (h|heures)
            (à partir de|qu à partir de|que vers|vers|dès|seulement à partir de|qu à|seulement à|seulement vers|pas
            avant|qu après) # (h|heures|heure|)
            (me|nous|m|) (connecte|connecterai|connecterons|joins|joindrai|joindrons)
            (arrive|arriverai|arriverons|arrivons) | (rejoins|rejoindrai|rejoindrons) | ne (serai|serons) .. qu à
            à partir de | qu à partir de | serai là (à partir de|dès|vers)
        """,
        Sense.LEAVE: """
            (jusqu à|que jusqu à|seulement jusqu à|jusque vers|jusque|jusque à) (environ|) # (h|heures|heure|)
            jusqu à midi | jusque midi
            partir | quitter | filer | raccrocher | (me|nous) (déconnecter|sauver|absenter|déconnecterai|déconnecte)
            (m|nous) (éclipser|absenter|éclipserai) | vous (quitter|laisser|quitterai|quitterons|quitte|abandonner)
            (pars|partirai|partirons|quitterai|quitte|raccrocherai|raccroche) | jusqu à | jusque | m en aller
            m arrêter
            file | filerai | filons | décroche | décrocherai | m éclipse | me sauve | me sauverai
            (vous|te) (laisse|laisserai|laisserons|fausser compagnie|fausserai compagnie|abandonnerai|quitter|
            quitterai|quitterons) | repartirai | repars | repartir
            (m|me) (échapper|échapperai|déconnecterai|déconnecte)
        """,
        Sense.ONLY: "que | qu | seulement | uniquement | jusqu | partiellement | en partie | juste",
        Sense.FILL: """
            café | devant mon écran
            ensuite | puis | après | dois | devrai | faut | devons | d abord | auparavant | tot | tôt | année
            prochaine
            <joy> | <sure> | le | la | les | l | un | une | des | de | du | d | à | a | au | aux | en | y | dans
            sur | pour | par | avec | chez | ce | cet | cette | ces | c | ça | cela | ceci | est | sera | mon | ma
            mes | notre | nos | votre | vos | ton | ta | tes | vous | te | t | me | m | se | s | lui | leur | il
            que | qu | qui | dont | où | et | bien | très | aussi | également | encore | déjà | donc | ainsi | tout
            tous | toute | toutes | même | ici | là bas | de nouveau | à nouveau | une fois de plus
            une fois encore | cette fois | cette fois ci | cette année | quand | ok | parfait | super | top
            beaucoup | grand | plaisir | afin | au nom (de|du|) | en qualité (de|d) | en tant que | comme
            représentant | responsable de | objet | re | réponse | ps | p s | juin | heure | heures | h | matin
            matinée | part | côté | présente | fois | bon | bonne | bel | merci | oui | ai | avons | avoir | j ai
            volontiers | ferme | officiellement | officielle | personnellement | sans faute | évidemment
            tellement | vraiment | si | eu | été | bonjour | entier | entière | entièrement | total | dès
            maintenant | enfin | avec attention | attentivement | attention | cordiale | prévu | prévue
            comme prévu | comme convenu | pris | les deux | tous les deux | ensemble | effectivement | tantôt
            chaleureuse | aimable | sous | entre | vos côtés | devant | écran | invité | invitée | invités | cher
            chère
            une personne (de|du|) | bel et bien | chez (nous|moi|vous) à | vient (tout juste|juste|) (de|d)
            va et vient | va (m|nous) (aider|aider à|expliquer|installer|montrer) | liste des participants
            (la|votre|ta|cette) liste | calendrier | calendriers | agenda | agendas | (mon|notre|l) emploi du temps
            occasion | (à|pour) (l|cette|la) (occasion|circonstance) | vif | vive | susmentionné | susmentionnée
            (cité|citée|mentionné|mentionnée|repris|reprise|indiqué|indiquée|visé|visée) (en objet|ci dessus|sous
            rubrique|en référence|en marge|) | en objet | susdit | précité | précitée | dont question
            d ores et déjà | sans autre | de vive voix | en personne | en chair et en os
            comme (toujours|d habitude|chaque année|à chaque fois|l année dernière|convenu|prévu|demandé)
            à nouveau | une nouvelle fois | encore une fois | quoi qu il arrive | coûte que coûte
            envers et contre tout
            (le|au) plus (grand|vif|vite|haut|profond) | de tout (cœur|coeur) | de grand (cœur|coeur)
            des deux mains | les yeux fermés | du fond du (cœur|coeur) | à # pour cent | à cent pour cent
            à fond | pleinement | vivement | infiniment | sincèrement | chaleureusement | bcp | bcp de | tt | svt
            pr | ds | qd | mm | entendu | ouvert | curieux | curieuse | curiosité | impatience | impatient
            impatiente | motivation | honneur | l honneur | fierté | fier | fière
            dès lors | sans réserve | sans condition | avec (curiosité|impatience|attention|un vif intérêt|un grand
            intérêt|fierté|reconnaissance) | (ce|le) (mercredi|matin) là | (du|de) bout en bout
            du début à la fin | en direct | en live | (depuis|de) (chez moi|la maison|mon bureau|mon atelier|mon
            canapé|ma cuisine|le bureau|notre siège|l école) | mercredi matin
            après (mûre|longue|) (discussion|concertation|consultation|échange|réflexion|délibération|examen|
            accord) (avec|en|de|au) (mon|ma|notre|l|mes|nos|le|la|) (équipe|direction|collègues|mari|femme|associé|
            associée|chef|bureau|comité|conseil|interne|hiérarchie|famille|sein du bureau)
            mûre réflexion | courrier | courriel | mail | message | lettre | (en|suite à) (réponse|référence) (à|)
            et ou
            entendu
            (c est|) (bien|) noté
            culture | culturel | culturelle | culturels | culturelles | service culture | aussitôt | immédiatement
            tout de suite | de suite | vite | salle de réunion
            (depuis|dans) (notre|la|ma) salle (de réunion|de classe|informatique|polyvalente|) | à # ans | # ans
            administratif | administrative | régional | régionale | communal | communale | municipal | municipale
            artisanal | artisanale | local | locale | locaux | petit | petite | petits
            (heure|heures) (roumaine|de bucarest|française|belge|suisse|de paris|locale|d europe de l est)
            (à|) l heure (roumaine|de bucarest|française|belge|suisse|de paris|locale)
            télétravail | en télétravail | en (leur|son) nom | depuis (peu|longtemps|janvier|février|mars|avril|mai|
            juin|septembre|l an dernier|toujours|cette année|quelques mois) | parfaitement | en fait | gratitude
            vierge
            mci | (à|a) (l heure|la date|l adresse|l horaire) (indiquée|indiqué|prévue|prévu|convenue|convenu|
            annoncée|annoncé|fixée|dite)
            (avec|via|par|grâce à|depuis|sur) (le|votre) lien (envoyé|reçu|joint|fourni|indiqué|transmis|communiqué|
            que vous m avez envoyé|que vous avez envoyé) | (du|depuis le|depuis mon|au) (travail|bureau|boulot|
            domicile|portable|téléphone|lycée|musée|magasin|atelier|jardin)
            (des|de|d) (petits|jeunes|) (entrepreneurs|artisans|producteurs|commerçants|agriculteurs|guides|
            indépendants|petites entreprises|tpe) | (entrepreneuse|entrepreneur|artisane|artisan|potière|potier|
            céramiste|guide|enseignante|enseignant|retraitée|retraité|bénévole|bibliothécaire|apicultrice|apiculteur|
            journaliste|conservatrice|conservateur|étudiante|étudiant|agricultrice|agriculteur|médiatrice
            culturelle) (à|de|du|chez|dans|)
            (sur|autour de|à propos du|à propos de) (le tourisme rural|le tourisme|le patrimoine|le patrimoine local|
            l artisanat|les traditions|les produits locaux|les petites entreprises|la culture)
        """,
        Sense.TOTAL: """
            (nous|on|) (serons|sommes|viendrons|participerons|venons) (donc|) (tous les|toutes les) #
            nous (viendrons|venons) à #
            (nous|on|) (serons|sommes|viendrons|participerons|venons|participons|sera|est|viendra|assisterons|
            serions) (donc|au total|) (au nombre de|) # (personnes|participants|de l|de la|de notre|du|au total|en
            tout|en me comptant|à participer|à suivre|à venir|) | (au total|en tout) # (personnes|participants|)
            # (personnes|participants|places) (de|au total|en tout|) | à # personnes | une équipe de #
            une délégation de #
            (avec une|en|par une|une petite|une) (délégation|équipe) de # (personnes|membres|représentants|
            collègues|participants|)
        """,
        Sense.EXTRA: """
            (plus|+|et|avec|ainsi que|accompagné de|accompagnée de|accompagnés de|moi et|moi plus|amène|amènerai|et
            encore|viens avec|viendrai avec|et aussi) (mes|nos|encore|les|) # (autres|de mes|de nos|) (collègues|
            personnes|étudiants|étudiantes|élèves|membres|amis|amies|collaborateurs|collaboratrices|adhérents|
            bénévoles|stagiaires|enfants|associés|partenaires|salariés|invités|apprentis|élus|agents|autres) (de plus|
            supplémentaires|en plus|) | (plus|+) # | et # autres
            # (autres|personnes de plus|personnes supplémentaires|collègues en plus|de plus)
            # (collègues|collaborateurs|invités|bénévoles) (de|en|)
            (plus|+|et|avec) (un|une|1) (autre|) (personne|collègue|invité|accompagnant) (de plus|supplémentaire|en
            plus) | (plus|+) (1|un|une)
        """,
        Sense.DAY: """
            (le|au|du|pour le|ce|mercredi|jusqu au|à partir du|le mercredi|mercredi le|dès le|pour|le matin du|matin
            du) # (er|) | le # au matin
        """,
        Sense.CLOCK: """
            (nous|on) (viendrons|venons|serons|sommes|participons|sera|viendra) (là|) à # (h|heures)
            (à partir de|qu à partir de|que vers|vers|dès|seulement à partir de|qu à|seulement à|seulement vers|pas
            avant|qu après|que jusqu à|seulement jusqu à|jusque vers|jusque|jusque à) (environ|) # (h|heures|heure|)
            (à|jusqu à|dès|vers|après|avant|à partir de|de|entre|autour de|pour|à partir d|que vers|sur le coup
            de) # (h|heures|heure|h précises|heures précises|h pile|) | # (h|heures)
        """,
        Sense.NOON: "(à|jusqu à|vers|avant|) midi",
    },
)
