"""How out-of-office notices speak of days, returns, substitutes and people who left, in ten languages, as data.

Everything is folded: lower case, no diacritics. A `*` ends a stem. The tables are read by `reading.absences` and
`reading.substitutes`; a native speaker can add to them without reading code.
"""

from __future__ import annotations

# The twelve months, separated by |: their names, cases and abbreviations in every language that has them.
MONTHS = (
    "ianuarie ian january jan januari januar janner gennaio gen sijecanj sijecnja sausis sausio tammikuu* janvier janv"
    "|februarie feb february februari februar febr febbraio veljaca veljace vasaris vasario helmikuu* fevrier fevr"
    "|martie march maart marz maerz marzo ozujak ozujka kovas kovo maaliskuu* marcius* marc mars"
    "|aprilie apr april aprile travanj travnja balandis balandzio huhtikuu* aprilis* avril avr"
    "|mai may mei maggio mag svibanj svibnja geguze geguzes toukokuu* majus* maj"
    "|iunie iun june jun juni giugno giu lipanj lipnja birzelis birzelio kesakuu* junius* juin"
    "|iulie iul july jul juli luglio lug srpanj srpnja liepa liepos heinakuu* julius* juillet juil"
    "|august aug augustus agosto ago kolovoz kolovoza rugpjutis rugpjucio elokuu* augusztus* aout"
    "|septembrie sept sep september settembre rujan rujna rugsejis rugsejo syyskuu* szeptember* szept septembre"
    "|octombrie oct october oktober ottobre ott listopad listopada spalis spalio lokakuu* okt octobre"
    "|noiembrie noi nov november novembre studeni studenoga studenog lapkritis lapkricio marraskuu*"
    "|decembrie dec december dezember dez dicembre dic prosinac prosinca gruodis gruodzio joulukuu* decembre"
)

# What may stand between such a word and its day: weekdays, articles, "the date of".
FILLERS = (
    "luni marti miercuri joi vineri sambata duminica monday tuesday wednesday thursday friday saturday sunday mon "
    "tue wed thu fri sat sun maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ponedjeljak ponedjeljka "
    "utorak utorka srijeda srijede cetvrtak cetvrtka petak petka subota subote nedjelja nedjelje pirmadienio "
    "antradienio treciadienio ketvirtadienio penktadienio sestadienio sekmadienio lunedi martedi mercoledi "
    "giovedi venerdi sabato domenica maanantaihin tiistaihin keskiviikkoon torstaihin perjantaihin lauantaihin "
    "sunnuntaihin maanantaina tiistaina keskiviikkona torstaina perjantaina hetfo kedd szerda csutortok pentek "
    "szombat vasarnap montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi "
    "vendredi samedi dimanche the data de date of in on pe la dem den am zum einschliesslich le il l' dana giorno "
    "dan dne del d. and including inclusiv inclusief en met zu inkl. du au al and"
)

# Away up to and including the day that follows.
UNTIL = (
    "until | till | through | thru | up to | pana | pana la | pana in | pana pe | tot | t/m | tot en met | t.e.m. "
    "| bis | bis zum | do | sve do | zakljucno s | zakljucno sa | iki | imtinai iki | fino al | fino all' | fino "
    "a | sino al | jusqu'au | jusqu'a | jusqu au | jusqu'en"
)
# Away up to and including the day before; Hungarian and Finnish put it behind.
UNTIL_AFTER = "-ig | -eig | -aig | -jeig | .-ig | ig | bezarolag | asti | saakka"

# Joins two days to a span, only right behind the first one.
SPAN = "- | – | — | to | through | thru | la | si | t/m | tot | bis | do | iki | al | au | e | und | and | en | et | i"

# A day on which the absence begins, or from which its writer can be reached again.
FROM = (
    "from | starting | starting on | as of | din | de la | incepand cu | incepand din | de pe | van | vanaf | vom "
    "| von | ab | ab dem | seit | od | pocevsi od | nuo | dal | dall' | a partire dal | du | a partir du | a "
    "compter du | des le"
)
FROM_AFTER = "-tol | .-tol | alkaen | lahtien"

# Back on the day that follows (up to four words between), or that stands before.
BACK = (
    "back return* revin revenim intorc reveni intoarce inapoi terug weer retour wieder zuruck zurueck ruckkehr "
    "natrag vracam vratit* vrati* opet ponovno ponovo grisiu grizt* grisim vel rientro rientrero rientrer* torno "
    "tornero tornero' palaan takaisin jalleen taas visszater* vissza ujra ismet reviens reviendrai nouveau "
    "reprendrai available reachable disponibil disponibila bereikbaar beschikbaar erreichbar dostupan dostupna "
    "pasiekiama pasiekiamas reperibile disponibile tavoitettavissa elerheto joignable disponible"
)
# Between such a word and a day, these speak of something else.
NOT_BACK = (
    "before after inainte dupa voor na vor nach prije nakon pries po prima dopo ennen jalkeen elott utan avant apres"
)

# Whoever stands next to these answers instead.
SUBSTITUTES = (
    "contact | reach out to | write to | turn to | replaced by | substitute | deputy | my colleague | forward "
    "your | in my absence | contactati | contacta | adresati-va | va adresati | scrieti | inlocui* | colegul meu "
    "| colega mea | in lipsa mea | in absenta mea | contact op met | contact opnemen met | contact opneemt met | "
    "wend* u | wenden | vervang* | collega | mijn afwezigheid | kontaktieren | richten sie | vertret* | vertritt "
    "| meine kollegin | mein kollege | meinen kollegen | in meiner abwesenheit | obratite se | obratiti | "
    "kontaktirajte | javite se | zamjenjuje | zamjen* | kolegic* | kolegu | kreipkites | kreiptis | susisiekite | "
    "rasykite | pavaduoja | pavaduoj* | koleg* | contattare | contattate | contatti | contatto | rivolgersi | "
    "rivolgetevi | scrivere a | scrivete | sostitu* | collega | in mia assenza | ottakaa yhteytta | ota yhteytta "
    "| yhteytta | sijais* | tuuraa* | sijaisena* | kaantya | fordul* | keress* | keresni | helyettes* | kolleg* | "
    "contacter | contactez | adresser | adressez-vous | ecrire a | ecrivez | remplac* | ma collegue | mon "
    "collegue | en mon absence | instead"
)

# The writer, or whom we wrote to, is not there any more; or the address is not read any more.
LEFT = (
    "no longer work* | no longer with | no longer employed | no longer part of | not work here any* | has left "
    "the | have left the | left the company | left the organi* | has retired | have retired | no longer in use | "
    "no longer monitored | no longer active | not monitored any* | no longer used | nu mai lucr* | nu mai fac "
    "parte | nu mai face parte | nu mai este angajat* | nu mai sunt angajat* | a parasit compania | a parasit "
    "firma | a parasit institutia | a parasit organizatia | am parasit compania | am parasit firma | am parasit "
    "institutia | a plecat din firma | a plecat din companie | s-a pensionat | m-am pensionat | nu mai este "
    "folosit* | nu mai este utilizat* | nu mai este monitorizat* | nu mai este activ* | werkt niet meer | werk "
    "niet meer | niet meer werkzaam | niet langer werkzaam | niet langer in dienst | niet meer in dienst | uit "
    "dienst | heeft onze organisatie verlaten | heeft ons bedrijf verlaten | met pensioen gegaan | niet meer in "
    "gebruik | wordt niet meer gelezen | vise ne radi* | ne radi* vise | vise nije zaposlen* | vise nisam "
    "zaposlen* | vise nije u upotrebi | vise se ne koristi | otisao u mirovinu | otisla u mirovinu | nebedirb* | "
    "nebedirba | nebera darbuotoj* | nebenaudojam* | isejo is darbo | non lavor* piu | non fa piu parte | non "
    "faccio piu parte | ha lasciato l'azienda | ha lasciato la societa | ho lasciato l'azienda | non e piu in "
    "servizio | e andat* in pensione | non e piu attiv* | non e piu utilizzat* | ei ole enaa palveluksessa* | ei "
    "tyoskentele enaa | en tyoskentele enaa | ei enaa tyoskentele | en enaa tyoskentele | en ole enaa toissa | ei "
    "ole enaa toissa | jaanyt elakkeelle | ei ole enaa kaytossa | ei ole enaa meilla | mar nem dolgoz* | nem "
    "dolgoz* mar | tobbe nem dolgoz* | nyugdijba vonult* | nyugdijba ment* | mar nem hasznal* | megszunt | "
    "arbeitet nicht mehr | arbeite nicht mehr | nicht mehr bei uns | nicht mehr im unternehmen | nicht mehr fur | "
    "nicht mehr tatig | nicht mehr beschaftigt | aus dem unternehmen ausgeschieden | ausgeschieden | im ruhestand "
    "| in den ruhestand | nicht mehr aktiv | wird nicht mehr gelesen | nicht mehr in gebrauch | ne travaille plus "
    "| n'est plus en poste | n'est plus employe* | ne fait plus partie | ne fais plus partie | a quitte la "
    "societe | a quitte l'entreprise | a quitte l'association | ai quitte la societe | ai quitte l'entreprise | a "
    "quitte notre | parti* a la retraite | pris sa retraite | n'est plus utilise* | n'est plus active | n'est "
    "plus consulte*"
)

# Within a name, small: Jan de Vries.
PARTICLES = "de der den van von zu di da del della du le la ter ten"

# Before a name, never part of it; and words with a capital that are no names.
TITLES = (
    "mr mrs ms miss dr prof dl dna d-l d-na d-lui d-nei domnul doamna domnului doamnei colegul colega meneer "
    "mevrouw dhr mevr herr herrn frau gospodin gospodina gosp gospodja gospodu gda g ponas pona ponia ponui sig "
    "sigra signor signora signore dott dottssa dottor dottoressa herra rouva ur urat asszony monsieur madame m "
    "mme mlle kollege kollegen kollegin sie wenden bitte please you i the my our team office secretariat an via "
    "per of"
)
