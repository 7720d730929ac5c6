"""The few words that a calendar entry needs besides the officer's own, by language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Captions:
    """Captions in a calendar entry's description."""

    join: str
    meeting_id: str
    passcode: str
    phone: str
    programme: str
    more: str
    contact: str


_WORDS = {
    "ro": Captions(
        "Intrați în ședință", "ID ședință", "Parolă", "Telefon", "Program", "Mai multe", "Persoană de contact"
    ),
    "en": Captions("Join", "Meeting ID", "Passcode", "Phone", "Programme", "More", "Contact"),
    "nl": Captions("Deelnemen", "Vergadering-ID", "Toegangscode", "Telefoon", "Programma", "Meer", "Contact"),
    "hr": Captions("Pridružite se", "ID sastanka", "Lozinka", "Telefon", "Program", "Više", "Kontakt"),
    "lt": Captions("Prisijungti", "Susitikimo ID", "Slaptažodis", "Telefonas", "Programa", "Daugiau", "Kontaktai"),
    "it": Captions("Partecipa", "ID riunione", "Codice di accesso", "Telefono", "Programma", "Altro", "Contatto"),
    "fi": Captions("Liity", "Kokouksen tunnus", "Pääsykoodi", "Puhelin", "Ohjelma", "Lisätietoja", "Yhteyshenkilö"),
    "hu": Captions(
        "Csatlakozás", "Értekezlet azonosítója", "Jelszó", "Telefon", "Program", "További", "Kapcsolattartó"
    ),
    "de": Captions("Teilnehmen", "Meeting-ID", "Kenncode", "Telefon", "Programm", "Mehr", "Kontakt"),
    "fr": Captions("Participer", "ID de réunion", "Code secret", "Téléphone", "Programme", "En savoir plus", "Contact"),
}


def captions(language: str) -> Captions:
    """The captions in a language; English where there are none."""
    return _WORDS.get(language.replace("_", "-").split("-")[0].lower(), _WORDS["en"])
