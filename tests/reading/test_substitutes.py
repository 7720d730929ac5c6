from __future__ import annotations

import pytest

from outreach.model import Person
from outreach.reading.substitutes import has_left, named, substitute


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        (
            "Pentru urgențe contactați pe colega mea, Dana Ionescu, dana@firma.example.",
            "Dana Ionescu",
            "dana@firma.example",
        ),
        (
            "În lipsa mea vă puteți adresa: vă rog să vă adresați d-nei Mirela Șerban, tel. 0722 000 000.",
            "Mirela Șerban",
            "",
        ),
        (
            "Please contact my colleague Neil Ash (neil@city.example; +44 000) for other needs.",
            "Neil Ash",
            "neil@city.example",
        ),
        ("For urgent matters write to office@city.example.", "", "office@city.example"),
        ("U kunt contact opnemen met Jan de Vries: jan@stad.example", "Jan de Vries", "jan@stad.example"),
        ("Obratite se kolegici Ani Horvat na ana@grad.example.", "Ani Horvat", "ana@grad.example"),
        ("Kreipkitės į Rasą Kazlauskienę, rasa@miestas.example", "Rasą Kazlauskienę", "rasa@miestas.example"),
        ("Potete contattare Giulia Rossi (giulia@comune.example).", "Giulia Rossi", "giulia@comune.example"),
        ("Ottakaa yhteyttä: matti@kaupunki.example", "", "matti@kaupunki.example"),
        ("Sürgős esetben forduljon hozzájuk: iroda@varos.example", "", "iroda@varos.example"),
        ("Wenden Sie sich bitte an Frau Petra Müller <petra@stadt.example>.", "Petra Müller", "petra@stadt.example"),
        ("Meine Vertretung übernimmt Herr Max Groß (max@stadt.example).", "Max Groß", "max@stadt.example"),
        ("Merci de contacter Mme Claire Dubois (claire@ville.example).", "Claire Dubois", "claire@ville.example"),
    ],
)
def test_the_one_person_to_write_to_instead_is_named(text, name, address):
    assert substitute(text) == Person(name, address)


@pytest.mark.parametrize(
    "text",
    [
        "I am away until 20 May.\n\nAna Pop\nana@firma.example",
        "Please contact Dan (dan@a.example) or Eva (eva@a.example).",
        "Please contact the office.",
        "Contact me at ana@own.example when I am back.",
        "",
    ],
)
def test_nobody_several_or_the_writer_are_no_substitute(text):
    assert substitute(text, {"ana@own.example"}) is None


@pytest.mark.parametrize(
    "text",
    [
        "Nu mai lucrez la această instituție.",
        "Ana Pop no longer works\nat our company.",
        "This inbox is no longer in use.",
        "Mevrouw Bakker werkt niet meer bij ons.",
        "Ivan više ne radi kod nas.",
        "Jonas pas mus nebedirba.",
        "Il dott. Bianchi non lavora più presso di noi.",
        "Virtanen ei ole enää palveluksessamme.",
        "Nagy Péter már nem dolgozik nálunk.",
        "Herr Klein ist nicht mehr bei uns beschäftigt.",
        "M. Petit ne travaille plus chez nous.",
    ],
)
def test_who_left_for_good_is_told_in_ten_languages(text):
    assert has_left(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am out of the office until 12 January.",
        "I no longer have access to e-mail this week.",
        "Nu sunt la birou săptămâna aceasta.",
        "Ich bin nicht im Büro.",
        "Je ne suis plus au bureau aujourd'hui.",
    ],
)
def test_who_is_only_away_has_not_left(text):
    assert not has_left(text)


@pytest.mark.parametrize(
    ("text", "name", "address"),
    [
        (
            "Până la urmă vine colegul Ion Ionescu, ion.ionescu@design.example",
            "Ion Ionescu",
            "ion.ionescu@design.example",
        ),
        ("Vine Maria Țăranu (M.Taranu@x.example).", "Maria Țăranu", "M.Taranu@x.example"),
        ("My colleague Ann Lee (office@x.example) will come", "Ann Lee", "office@x.example"),
        ("Vine Maria, maria@x.example", "Maria", "maria@x.example"),
        ("irgendwer@x.example kommt", "", "irgendwer@x.example"),
    ],
)
def test_the_one_address_in_somebodys_words_is_proposed_with_the_name_before_it(text, name, address):
    assert named(text) == Person(name, address)


@pytest.mark.parametrize("text", ["", "Vin cu drag.", "a@x.example, b@x.example", "Ana Pop, ana@firma.example"])
def test_no_address_several_or_the_writers_own_propose_nobody(text):
    assert named(text, {"ana@firma.example"}) is None
