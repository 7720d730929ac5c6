from __future__ import annotations

from datetime import date

import pytest

from outreach.reading.absences import last_day

TODAY = date(2020, 5, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sunt în concediu până la 20 mai.", date(2020, 5, 20)),
        ("Lipsesc până pe data de 20.05.2020 inclusiv", date(2020, 5, 20)),
        ("I am out of office until 20 May 2020", date(2020, 5, 20)),
        ("away until Wednesday, May 20th", date(2020, 5, 20)),
        ("through the 2nd of June", date(2020, 6, 2)),
        ("I'll be back on 21 May", date(2020, 5, 20)),
        ("Revin la birou pe 21 mai", date(2020, 5, 20)),
        ("until 3 January", date(2021, 1, 3)),
        ("until 2020-06-01.", date(2020, 6, 1)),
        ("until 06/05/2020", None),
        ("until 31 February 2020", None),
        ("until Friday", None),
        ("until 20 May, then again until 30 May", None),
        ("Din 20 mai lucrez de acasă", None),
        ("Sunt în concediu până pe 20 mai.", date(2020, 5, 20)),
        ("Sunt plecat în perioada 11-20 mai 2020.", date(2020, 5, 20)),
        ("Voi lipsi în perioada 11.05.2020 - 20.05.2020. Revin pe 21.05.2020.", date(2020, 5, 20)),
        ("Lipsesc din birou în intervalul 11 mai – 2 iunie", date(2020, 6, 2)),
        ("Mă întorc luni, 25 mai.", date(2020, 5, 24)),
        ("Începând cu 21 mai sunt din nou la birou, disponibil", None),
        ("Voi reveni la birou în data de 21 mai 2020", date(2020, 5, 20)),
        ("I am out of the office from 11 May to 20 May and will be back on Thursday, 21 May.", date(2020, 5, 20)),
        ("I'm away until Friday 22 May. I'll be back on Monday 25 May.", date(2020, 5, 24)),
        ("I will be on leave through May 20, 2020 with no access to e-mail", date(2020, 5, 20)),
        ("I am currently away returning to the office on May 21st.", date(2020, 5, 20)),
        ("I will be traveling for work on July 10-31.", date(2020, 7, 31)),
        ("I will be out of office 10-31 July.", date(2020, 7, 31)),
        ("between 11 and 20 May", date(2020, 5, 20)),
        ("Ik ben afwezig tot en met 20 mei.", date(2020, 5, 20)),
        ("Ik ben met vakantie van 11 t/m 20 mei. Vanaf 21 mei ben ik weer bereikbaar.", date(2020, 5, 20)),
        ("Ik ben donderdag 21 mei weer terug", date(2020, 5, 20)),
        ("Odsutna sam do 20. svibnja 2020.", date(2020, 5, 20)),
        ("Na godišnjem sam od 11.5. do 20.5.2020.", date(2020, 5, 20)),
        ("Vraćam se u ured 21. svibnja.", date(2020, 5, 20)),
        ("Manęs nebus biure iki gegužės 20 d.", date(2020, 5, 20)),
        ("Atostogauju nuo 2020 m. gegužės 11 d. iki 2020 m. gegužės 20 d.", date(2020, 5, 20)),
        ("Grįšiu gegužės 21 d.", date(2020, 5, 20)),
        ("Atostogauju iki 2020-05-20 imtinai", date(2020, 5, 20)),
        ("Sono fuori ufficio fino al 20 maggio.", date(2020, 5, 20)),
        ("Sarò assente dall'11 al 20 maggio compreso e rientrerò il 21 maggio", date(2020, 5, 20)),
        ("fino al 05/06/2020", date(2020, 6, 5)),
        ("Olen lomalla 20.5. asti.", date(2020, 5, 20)),
        ("Olen poissa 11.–20.5.2020.", date(2020, 5, 20)),
        ("Palaan töihin 21.5.2020.", date(2020, 5, 20)),
        ("Olen lomalla 20. toukokuuta saakka", date(2020, 5, 20)),
        ("21.5. alkaen olen taas tavoitettavissa", date(2020, 5, 20)),
        ("Május 20-ig szabadságon vagyok.", date(2020, 5, 20)),
        ("2020. május 11-től 20-ig szabadságon vagyok", date(2020, 5, 20)),
        ("Gegužės 11–20 d. atostogauju", date(2020, 5, 20)),
        ("May 11-20", date(2020, 5, 20)),
        ("Szabadságon vagyok 2020.05.11-2020.05.20 között.", date(2020, 5, 20)),
        ("Május 21-től újra elérhető vagyok.", date(2020, 5, 20)),
        ("Május 21-én térek vissza", date(2020, 5, 20)),
        ("Ich bin bis einschließlich 20. Mai nicht im Büro.", date(2020, 5, 20)),
        ("Ich bin vom 11. bis zum 20.05.2020 im Urlaub.", date(2020, 5, 20)),
        ("Ab dem 21. Mai bin ich wieder erreichbar.", date(2020, 5, 20)),
        ("Ich bin am Donnerstag, den 21. Mai wieder im Büro", date(2020, 5, 20)),
        ("Ab 12. Mai bin ich im Urlaub, wieder da am 21. Mai.", date(2020, 5, 20)),
        ("Je suis absent jusqu'au 20 mai inclus.", date(2020, 5, 20)),
        ("Je suis en congés du 11 au 20 mai.", date(2020, 5, 20)),
        ("Je serai de retour le 1er juin.", date(2020, 5, 31)),
        ("absent du 11/05/2020 au 20/05/2020", date(2020, 5, 20)),
        ("Revin vineri", None),
        ("până luni", None),
        ("bis Montag", None),
        ("I won't be back until 21 May", date(2020, 5, 20)),
        ("Please call back before 20 May", None),
        ("The deadline is 20 May; call me to 0722 20 30 40", None),
        ("until 20 May 2031", None),
    ],
)
def test_the_last_day_is_read_where_it_is_plain(text, day):
    assert last_day(text, TODAY) == day


def test_a_day_without_a_year_needs_today():
    assert last_day("until 20 May", None) is None
