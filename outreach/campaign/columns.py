"""Which column of a list is which: headings in the spellings that people use, and the row they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice, pairwise
from types import MappingProxyType

from outreach.campaign.cleaning import clean, fold
from outreach.campaign.rows import Row

#: The columns with a meaning of their own, in the order in which they are shown.
KNOWN = ("email", "name", "salutation", "organisation", "language", "group", "timezone")
#: How far down a list its headings may start, below titles and logos.
DEEPEST_HEADER = 30

_SPELLINGS = {
    "email": "email mail emailaddress mailaddress adresaemail adresadeemail adresamail adresademail adresaelectronica "
    "emailadres emailadresse epasts elpastas elpastoadresas sahkoposti sahkopostiosoite emailcim courriel posta "
    "postaelettronica indirizzoemail adressemail adresseemail adresseelectronique mel epost eposta epostninaslov "
    "elektronskaposta elektronskinaslov elektronickaposta mailadres",
    "name": "name fullname nume numecomplet numesiprenume numeprenume numeleprenumele persoana persoanadecontact "
    "contact naam ime imeiprezime vardaspavarde nome nomecognome nimi nev nom nomprenom imeinpriimek "
    "priimekinime",
    "salutation": "salutation greeting salutare formuladesalut formuladeadresare adresare apelativ aanhef anrede "
    "nagovor obracanje oslovljavanje kreipinys puhuttelu megszolitas appellativo formuledappel",
    "organisation": "organisation organization organizatie organizatia institutie institutia companie firma company "
    "employer entitate organisatie organizacija organizzazione organisaatio szervezet podjetje ustanova "
    "tvrtka imone istaiga azienda ente yritys ceg cegnev intezmeny unternehmen einrichtung bedrijf organisme "
    "entreprise societe",
    "language": "language lang languagecode limba limbadecomunicare codlimba taal jezik kalba lingua kieli nyelv "
    "sprache langue",
    "group": "group grup grupa grupul groep skupina grupe gruppo ryhma csoport gruppe groupe",
    "timezone": "timezone tz fusorar fusulorar zonaorara tijdzone zeitzone fuseauhoraire casovnipas vremenskazona "
    "laikojuosta fusoorario aikavyohyke idozona",
}
_BY_SPELLING = {spelling: known for known, spellings in _SPELLINGS.items() for spelling in spellings.split()}
_FIRST_NAMES = "firstname givenname prenume prenumele voornaam vorname prenom etunimi vardas keresztnev"
_LAST_NAMES = "lastname surname familyname numedefamilie achternaam nachname cognome sukunimi pavarde priimek prezime"


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each known column stands (`known`), and the further ones by the name that templates use (`extra`).

    `first_name` and `last_name` are set where a list has both instead of one name. `guessed` is the heading of a
    column that was taken for the addresses because of what stands below it. `headings` are all of them, as written.
    """

    header: int
    known: Mapping[str, int]
    extra: Mapping[str, int]
    first_name: int | None = None
    last_name: int | None = None
    guessed: str = ""
    headings: tuple[str, ...] = ()

    def names(self) -> tuple[str, ...]:
        """What templates may say after `contact.` because the list has it."""
        return (*(name for name in KNOWN if name in self.known), *self.extra)

    def taken(self) -> tuple[tuple[str, str], ...]:
        """Headings that were recognised by another word than ours, each with the name it was taken for."""
        places = {**self.known, "first name": self.first_name, "last name": self.last_name}
        there = sorted((at, name) for name, at in places.items() if at is not None)
        found = ((clean(self.headings[at]), name) for at, name in there)
        return tuple((heading, name) for heading, name in found if fold(heading) != fold(name) and not self.guessed)

    def own(self) -> tuple[str, ...]:
        """The headings that mean nothing to us, and are the officer's own fields."""
        used = {*self.known.values(), self.first_name, self.last_name}
        return tuple(clean(self.headings[at]) for at in self.extra.values() if at not in used)


def find_columns(rows: Iterable[Row]) -> Columns | None:
    """The headings: the first row that names an address column, else the row above the first addresses."""
    written = ((n, row) for n, row in enumerate(rows) if not row.is_blank and not row.broken)
    top = list(islice(written, DEEPEST_HEADER))
    for n, row in top:
        if any(_known(cell) == "email" for cell in row.cells):
            return _columns(n, row.cells)
    for (n, row), (_, below) in pairwise(top):
        for column, cell in enumerate(row.cells):
            is_heading = cell.strip() and not any(_looks_like_address(c) for c in row.cells)
            if is_heading and column < len(below.cells) and _looks_like_address(below.cells[column]):
                return _columns(n, row.cells, addresses=column)
    return None


def _columns(header: int, cells: tuple[str, ...], addresses: int | None = None) -> Columns:
    known = {"email": addresses} if addresses is not None else {}
    extra: dict[str, int] = {}
    for n, cell in enumerate(cells):
        kind = _known(cell)
        if kind and kind not in known:
            known[kind] = n
        if n in known.values() and (fold(cell) == kind or kind == "email" or n == addresses):
            continue
        if cell.strip():
            extra[_free_name(cell, extra)] = n
    first, last = _first(cells, _FIRST_NAMES), _first(cells, _LAST_NAMES)
    if first is not None and last is None and fold(cells[known.get("name", first)]) in {"nume", "name", "nom", "nome"}:
        # Beside a column of first names, "Nume" is the family name.
        last = known.pop("name", None)
    if last is not None and first is None and fold(cells[known.get("name", last)]) == "ime":
        # Beside a column of family names, "Ime" is the first name.
        first = known.pop("name", None)
    both = first is not None and last is not None and "name" not in known
    return Columns(
        header,
        MappingProxyType(known),
        MappingProxyType(extra),
        first if both else None,
        last if both else None,
        clean(cells[addresses]) if addresses is not None else "",
        headings=cells,
    )


def kind_of(heading: str) -> str | None:
    """The known column that a heading is a word for; None for one of the officer's own."""
    return _known(heading)


def _known(cell: str) -> str | None:
    return _BY_SPELLING.get(fold(cell)) if len(cell) < 60 else None


def _first(cells: tuple[str, ...], spellings: str) -> int | None:
    return next((n for n, cell in enumerate(cells) if fold(cell) in spellings.split()), None)


def _free_name(cell: str, taken: Mapping[str, int]) -> str:
    """The heading itself where a template can write it after a dot, else its letters and digits with `_` between."""
    heading = clean(cell)
    if not heading.isidentifier():
        heading = re.sub(r"\W+", "_", heading).strip("_") or "column"
        heading = heading if heading.isidentifier() else f"column_{heading}"
    names = (heading if n == 1 else f"{heading}_{n}" for n in range(1, len(taken) + 3))
    return next(name for name in names if name not in taken and name not in KNOWN)


def _looks_like_address(cell: str) -> bool:
    return re.search(r"[^\s@]@[^\s@]+\.[^\s@]", cell[:400]) is not None
