from __future__ import annotations

import re

import pytest

from outreach.reading.phrases import mailinglists, unsubscribes
from outreach.reading.unsubscribes import requests

REQUESTS = {
    "ro": [
        "Vreau să mă dezabonez.",
        "Nu îmi mai scrieți, vă rog.",
        "Nu mai doresc să primesc invitații.",
        "Scoateti-ma din lista",
    ],
    "en": [
        "Unsubscribe",
        "Please remove us from your distribution list",
        "stop emailing me",
        "Please do not contact me again.",
    ],
    "nl": ["Graag uitschrijven.", "Ik wil geen mails meer ontvangen.", "Kunt u mij van de mailinglijst halen?"],
    "hr": ["Želim se odjaviti.", "Nemojte mi više slati poruke.", "Ne želim više primati ovakve poruke"],
    "lt": ["Nebesiųskite man laiškų.", "Daugiau man nesiųskite.", "Noriu atsisakyti jūsų laiškų"],
    "it": ["Vorrei disiscrivermi", "Vi prego di non scrivermi più.", "Non desidero più ricevere comunicazioni."],
    "fi": [
        "Poistakaa minut postituslistalta.",
        "Älkää lähettäkö minulle enää viestejä.",
        "En halua enää näitä viestejä.",
    ],
    "hu": ["Kérem, töröljenek a listáról.", "Szeretnék leiratkozni", "Kérem, ne küldjenek több levelet."],
    "de": [
        "Bitte streichen Sie mich aus dem Verteiler.",
        "Schicken Sie mir nichts mehr.",
        "Ich möchte keine Einladungen mehr erhalten.",
    ],
    "fr": [
        "Merci de me désabonner.",
        "Veuillez me retirer de votre liste.",
        "Je ne souhaite plus recevoir vos messages.",
    ],
}


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in REQUESTS.items() for text in texts]
)
def test_a_request_is_known_where_it_stands(language, text):
    found = list(requests(f"Zdravo.\n{text}\n"))
    assert language in [request.language for request in found]
    assert all(0 < request.span.start < request.span.end <= len(text) + 8 for request in found)


@pytest.mark.parametrize(
    "text",
    [
        "Please unsubscribe me from the list of speakers.",
        "Take me off the list for Wednesday.",
        "Remove me from the list of participants, I cannot come.",
        "Vă rog să mă ștergeți de pe lista de participanți.",
        "Scoateți-mă de pe lista vorbitorilor",
        "Streichen Sie mich bitte von der Liste der Redner.",
        "Retirez-moi de la liste des intervenants",
        "Haal mij van de lijst van sprekers",
        "Toglietemi dalla lista dei relatori",
        "Poistakaa minut puhujien listalta.",
        "Vegyenek le az előadók listájáról",
        "Maknite me s liste govornika",
        "Išbraukite mane iš pranešėjų sąrašo",
        "Please don't unsubscribe me!",
        "Nu mă dezabonați!",
        "If you take me off the list, tell me.",
        "Don't send me the link again, I have it.",
        "Nu îmi mai trimiteți linkul, îl am.",
        "I'd like to remove my colleague from the list",
        "The unsubscribe link below works well.",
    ],
)
def test_another_list_another_person_or_a_mere_case_is_no_request(text):
    assert not list(requests(text))


def shortest(pattern: str, language: str) -> str:
    """One way to say a pattern: the first of its choices, without what may be missing."""
    text = re.sub(r"\[[^\]]*\]", "", pattern.replace("[LIST]", "").replace("|LIST", ""))
    text = text.replace("LIST", re.sub(r"\[[^\]]*\]", "", mailinglists.LISTS[language]))
    text = re.sub(r"\(([^()|]*)(?:\|[^()]*)?\)", r"\1", text).replace("*", "").replace("~", ".")
    return " ".join(text.replace(" .", ".").split())


@pytest.mark.parametrize(
    ("language", "pattern"), [(name, text) for name, texts in unsubscribes.REQUESTS.items() for text in texts]
)
def test_every_pattern_of_the_tables_can_be_said(language, pattern):
    assert language in [request.language for request in requests(shortest(pattern, language))]
