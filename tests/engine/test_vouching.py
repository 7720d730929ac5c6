"""A message that our own server found to be forged changes nothing by itself."""

from __future__ import annotations

from datetime import date

import pytest

from outreach.engine.actions import Apply, Arrived, Away, Review, Suppress
from outreach.engine.vouching import DOUBTED, held_back, is_doubted
from outreach.ledger import people, review
from outreach.model import Answer, Attendance, Source
from tests.engine.conftest import CONFIG, PEOPLE, START, Office, Reply, folder_of
from tests.servers.imapserver import ImapServer

FAILED = "localhost; dmarc=fail (p=none) header.from=firma.example"
PASSED = "localhost; dmarc=pass header.from=firma.example"
YES = Answer(Attendance.ATTENDING, Source.TEXT, START)


@pytest.mark.parametrize(("found", "attendance", "waiting"), [(FAILED, "silent", 1), (PASSED, "attending", 0)])
async def test_a_yes_from_a_forged_address_waits_for_a_person(
    office: Office, imap_server: ImapServer, reply: Reply, found: str, attendance: str, waiting: int
):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        imap_server.deliver(reply(PEOPLE[0], "Yes, I will attend.", **{"Authentication-Results": found}))
        assert (await engine.fetch()).review == waiting
    with office.ledger.read() as tx:
        assert [item.reason for item in review.waiting(tx)] == [DOUBTED] * waiting
        [standing] = [s for c, s in people.everyone(tx) if c.address == PEOPLE[0]]
    assert standing.attendance == attendance


def test_the_name_of_our_server_can_be_told(reply: Reply):
    campaign = folder_of(config=CONFIG.replace("[pace]", 'authserv_id = "mx.other.example"\n[pace]'))
    other = FAILED.replace("localhost", "mx.other.example")
    assert is_doubted(reply(PEOPLE[0], "Yes", **{"Authentication-Results": other}), campaign)
    assert not is_doubted(reply(PEOPLE[0], "Yes", **{"Authentication-Results": FAILED}), campaign)
    assert not is_doubted(b"no message", campaign)


def test_microsofts_field_names_no_server_and_counts_by_the_provider(reply: Reply):
    nameless = "spf=fail smtp.mailfrom=firma.example; dmarc=fail action=none header.from=firma.example"
    raw = reply(PEOPLE[0], "Yes", **{"Authentication-Results": nameless})
    assert is_doubted(raw, folder_of(config=CONFIG.replace("[pace]", '[pace]\nprovider = "microsoft"')))
    assert not is_doubted(raw, folder_of())


def test_what_would_change_a_person_is_held_back_and_what_is_a_proof_stays():
    arrived, doubt = Arrived(7, "it refers to it"), Review("a question")
    assert held_back([arrived, Apply(1, YES)]) == [arrived, Review(DOUBTED)]
    assert held_back([Suppress(1, "asked"), doubt]) == [doubt, Review(DOUBTED)]
    assert held_back([Away(1, date(2020, 5, 20))]) == [Review(DOUBTED)]
    assert held_back([arrived]) == [arrived]
    assert held_back([]) == []
