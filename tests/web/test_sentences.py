"""What other parts of the program say in English is said in Romanian on Romanian pages."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from outreach.web.catalogs import translations
from outreach.web.sentences import SENTENCES, translated
from outreach.web.tongue import Tongue

RO = Tongue("ro", translations("ro"), ZoneInfo("Europe/Bucharest"))
EN = Tongue("en", translations("en"), ZoneInfo("Europe/Bucharest"))


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("the address bounces", "adresa nu funcționează"),
        (
            "it is for attending, tentative; this person is silent",
            "este pentru: cei care participă, cei nesiguri; la această persoană: fără răspuns",
        ),
        (
            "too soon after the last message, then quiet hours until 08:00 where this person is",
            "prea curând după ultimul mesaj, apoi ore de liniște până la 08:00 acolo unde este persoana",
        ),
        ("The first-nudge was sent.", "A fost trimis: first-nudge."),
        ("it also holds a condition; the words leave it open", "pune și o condiție; cuvintele nu spun clar"),
        ("a@b.example is noted as attending.", "a@b.example a fost notat: participă."),
        ("450 4.2.1 try later", "450 4.2.1 try later"),
        ("it says more than one thing", "spune mai multe lucruri deodată"),
        (
            "a@b.example is to come instead; “delegated” invites them, “none” does not; the words leave it open",
            "a@b.example urmează să vină în loc; „Trimite pe altcineva” trimite invitația, „Nu spune nimic despre "
            "asta” nu; cuvintele nu spun clar",
        ),
        (
            "nobody on the list has this address; to let it: outreach alias a@b.example c@d.example",
            "nimeni de pe listă nu are această adresă; pentru a permite, spuneți pe pagina lui a@b.example că "
            "c@d.example poate răspunde în locul său",
        ),
        (
            "r4 waits for a decision again. s@b.example is taken off the list; what went out stays out.",
            "Așteaptă din nou o hotărâre. s@b.example este scos de pe listă; ce a plecat rămâne plecat.",
        ),
        (
            "a@b.example is noted as delegated. No usable address of whoever comes instead is known; to invite them, "
            "add them to the contacts.",
            "a@b.example a fost notat: trimite pe altcineva. Nu se cunoaște o adresă folosibilă pentru cine vine în "
            "loc; pentru a fi invitat, adăugați-l la contacte.",
        ),
        ("Noted as delegated by the officer", "Notat de dumneavoastră: trimite pe altcineva"),
        (
            "the mail server asks for patience: 452 later (until 2020-05-19 07:00 UTC)",
            "serverul de e-mail cere răbdare: 452 later (până la mar. 19 mai, 10:00)",
        ),
        ("name, extra", "numele, alte coloane"),
        ("The invitation (copy 2) was sent.", "A fost trimis: invitation, copia 2."),
        ("The update was sent.", "A fost trimis: actualizare."),
        ("until 2020-05-19", "până la 19 mai 2020"),
        ("the officer wants nothing to go out before 2020-05-22", "ați cerut să nu plece nimic înainte de 22 mai 2020"),
        (
            "step[2].to: 'silentt' is not an audience; did you mean 'silent'?",
            "step[2].to: „silentt” nu este un public; v-ați gândit la „silent”?",
        ),
        (
            "not TOML: invalid date or datetime; close the quotes on the same line",
            "nu este TOML: dată sau oră greșită; închideți ghilimelele pe același rând",
        ),
        (
            "'a@@b' is not an e-mail address (the part after the @-sign contains invalid characters: '@'); correct it",
            "'a@@b' nu este o adresă de e-mail (după @ stau caractere nepermise: '@'); corectați-o",
        ),
    ],
)
def test_a_sentence_of_the_program_is_told_in_romanian(sentence: str, said: str) -> None:
    assert translated(sentence, RO) == said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("the address bounces", "the address bounces"),
        ("450 4.2.1 try later", "450 4.2.1 try later"),
        ("The first-nudge was sent.", "The first-nudge was sent."),
        (
            "the online details are not known yet; add [event.online] to config.toml",
            "the online details are not known yet; add them on the page Change",
        ),
        ("r12 is closed; nobody's attendance changed.", "Closed; nobody's attendance changed."),
        ("it also holds somebody else", "somebody else may be meant to come"),
        (
            "it is for group:north, silent; this person is attending",
            "it is for group north, those without an answer; this person is attending",
        ),
    ],
)
def test_on_the_pages_nobody_is_sent_to_a_command_or_a_file(sentence: str, said: str) -> None:
    assert translated(sentence, EN) == said


def test_no_sentence_of_the_pages_names_a_command() -> None:
    told = [translated(sentence, EN) for sentence in SENTENCES]
    assert not [sentence for sentence in told if "outreach " in sentence]
