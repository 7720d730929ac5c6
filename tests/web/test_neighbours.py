"""Two campaigns in one database: no address of a page reaches what the other one has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from starlette.routing import Route

from outreach.ledger import people
from outreach.web.pages.people import TAKE_BACK
from tests.servers.ledgers import NEIGHBOUR, Place
from tests.web.conftest import CONFIG, CONTACTS, START, TEMPLATE, Office, Site

pytestmark = pytest.mark.real
#: A form with everything that any page asks for, so that no route stops at a missing field.
FORM = {
    "attendance": "attending",
    "decision": "attending",
    "what": "attending",
    "note": "x",
    "reason": "x",
    "until": "2020-06-01",
    "address": "x@firma.example",
    "email": "ana@firma.example",
    "step": "invitation",
    "guests": "0",
    "name": "X",
}


@pytest.fixture
def office(shared_database: Place, tmp_path: Path) -> Iterator[Office]:
    folder = tmp_path / "campaign"
    (folder / "templates").mkdir(parents=True)
    (folder / "config.toml").write_text(CONFIG, "utf-8")
    (folder / "contacts.csv").write_text(CONTACTS, "utf-8")
    (folder / "templates" / "invitation.ro.md").write_text(TEMPLATE, "utf-8")
    ledger = shared_database.open(folder, START)
    made = Office(folder, ledger)
    with ledger.write() as tx:
        people.import_contacts(tx, made.load().contacts.contacts, START)
    before = shared_database.rows_of_neighbour()
    yield made
    assert shared_database.rows_of_neighbour() == before, "another campaign in the same database was changed"
    ledger.close()


@pytest.fixture
def theirs(shared_database: Place) -> dict[str, int]:
    """The neighbour's newest numbers."""
    engine = create_engine(shared_database.url)
    where = f"campaign_id = (SELECT id FROM campaign WHERE name = '{NEIGHBOUR}')"
    whose = f"contact_id IN (SELECT id FROM contact WHERE {where})"
    asked = {"contact": where, "delivery": where, "inbound": where, "note": where, "answer": whose}
    with engine.connect() as connection:
        found = {
            t: connection.execute(text(f"SELECT max(id) FROM {t} WHERE {w}")).scalar_one() for t, w in asked.items()
        }
    engine.dispose()
    return found


def numbered(site: Site, theirs: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Every address that has a number in it, with the neighbour's."""
    acts = ("hands-off", "hands-on", "back", "reachable", "unsuppress", "present", "absent", "presence-unknown")
    for route in site.app.routes:
        if not isinstance(route, Route) or not re.search(r"\{(id|number|first|last|item)\b", route.path):
            continue
        method = "POST" if "POST" in (route.methods or ()) else "GET"
        for item in (f"r{theirs['inbound']}", f"d{theirs['delivery']}"):
            for number in ("delivery", "inbound", "answer"):
                for what in acts if "{what" in route.path else TAKE_BACK if "{kind" in route.path else ("",):
                    person = theirs["inbound"] if "/came/" in route.path.split("{")[0] else theirs["contact"]
                    values = {"id": person, "number": theirs[number], "item": item, "step": "invitation"}
                    values |= {"what": what, "kind": what, "first": 1, "last": max(theirs["answer"], theirs["note"])}
                    yield method, re.sub(r"\{(\w+)(:\w+)?\}", lambda m, v=values: str(v[m[1]]), route.path)


def test_no_number_of_another_campaign_s_means_anything(site: Site, theirs: dict[str, int]) -> None:
    asked = set(numbered(site, theirs))
    assert len(asked) > 30
    for method, path in sorted(asked):
        answer = site.client.request(method, path, data=FORM if method == "POST" else None)
        assert answer.status_code in (303, 404, 409), f"{method} {path}: {answer.status_code}"
        if answer.status_code == 303 and method == "POST":
            page = site.client.get(answer.headers["location"], follow_redirects=True)
            assert page.status_code == 404 or "notice trouble" in page.text, path


def test_people_ticked_on_a_form_are_this_campaign_s(site: Site, theirs: dict[str, int]) -> None:
    site.client.post("/people/note", data={**FORM, "person": str(theirs["contact"])})
    with site.office.ledger.read() as tx:
        assert {standing.attendance.value for _, standing in people.everyone(tx)} == {"silent"}
