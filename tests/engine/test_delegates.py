"""From “my colleague comes in my place” to the colleague's own invitation, answer and details."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from outreach.ledger import people, review, suppressed
from outreach.ledger.review import ReviewItem
from outreach.model import Attendance, Standing
from tests.engine.conftest import CONFIG, PEOPLE, Office, Reply, folder_of
from tests.servers.imapserver import ImapServer
from tests.servers.recording import RecordingServer

ANA = PEOPLE[0]
IRINA = "irina@firma.example"
SENDS = f"I can't come, but my colleague Irina Moldovan <{IRINA}> will attend in my place."


class Desk:
    def __init__(self, office: Office, smtp: RecordingServer, imap: ImapServer, reply: Reply) -> None:
        self.office, self.smtp, self.imap, self.reply = office, smtp, imap, reply

    def mime(self, who: str) -> bytes:
        return [taken.mime for taken in self.smtp.taken() if taken.recipients == (who,)][-1]

    def got(self) -> Counter[str]:
        return Counter(address for taken in self.smtp.taken() for address in taken.recipients)

    def waiting(self) -> list[ReviewItem]:
        with self.office.ledger.read() as tx:
            return review.waiting(tx)

    def decide(self, item: str, decision: str, wait: timedelta = timedelta()) -> str:
        with self.office.ledger.write() as tx:
            now = self.office.clock()
            return review.decide(tx, item, decision, now, joined=now + wait)

    def standing(self, who: str) -> Standing | None:
        with self.office.ledger.read() as tx:
            return next((standing for contact, standing in people.everyone(tx) if contact.address == who), None)


@pytest.fixture
def desk(office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply) -> Desk:
    return Desk(office, recording_server, imap_server, reply)


async def test_a_sure_delegation_is_noted_at_once_and_the_delegate_waits_for_the_officer(desk: Desk):
    async with desk.office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        desk.imap.deliver(desk.reply(ANA, SENDS, desk.mime(ANA)))
        await engine.fetch()
        assert (await engine.send_due()).sent == 0
    standing = desk.standing(ANA)
    assert standing is not None
    assert standing.attendance is Attendance.DELEGATED
    [item] = desk.waiting()
    assert item.reason == f"{IRINA} is to come instead; “delegated” invites them, “none” does not"
    assert item.delegate is not None
    assert item.delegate.address == IRINA
    desk.decide(item.id, "none")
    assert desk.standing(IRINA) is None
    assert (desk.standing(ANA) or standing).attendance is Attendance.DELEGATED


async def test_the_delegate_gets_the_invitation_answers_it_and_gets_what_follows(desk: Desk):
    async with desk.office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        desk.imap.deliver(desk.reply(ANA, SENDS, desk.mime(ANA)))
        await engine.fetch()
        desk.decide(desk.waiting()[0].id, "delegated")
        assert (await engine.send_due()).sent == 1
        invitation = desk.mime(IRINA)
        assert b"text/calendar" in invitation
        assert b"Irina Moldovan" in invitation
        desk.office.clock.on(hours=2)
        desk.imap.deliver(desk.reply(IRINA, "Yes, I will attend.", invitation))
        await engine.fetch()
        desk.office.campaign = folder_of()  # the list is taken over again, and has no Irina in it
        desk.office.clock.to("2020-06-09T06:30:00+00:00")
        await engine.send_due()
    irina = desk.standing(IRINA)
    assert irina is not None
    assert irina.attendance is Attendance.ATTENDING
    assert desk.got()[IRINA] == 2  # the invitation and the reminder
    assert desk.got()[ANA] == 1


async def test_a_delegate_who_wished_to_be_left_alone_is_not_written_to(desk: Desk, tmp_path: Path):
    file = tmp_path / "suppressed.txt"
    suppressed.add(file, [IRINA], suppressed.UNSUBSCRIBED)
    async with desk.office.engine(suppressions=file) as engine:
        await engine.confirm()
        await engine.send_due()
        desk.imap.deliver(desk.reply(ANA, SENDS, desk.mime(ANA)))
        await engine.fetch()
        desk.decide(desk.waiting()[0].id, "delegated")
        assert (await engine.send_due()).sent == 0
    irina = desk.standing(IRINA)
    assert irina is not None
    assert irina.suppressed


async def test_a_delegate_taken_back_gets_nothing(desk: Desk):
    async with desk.office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        desk.imap.deliver(desk.reply(ANA, SENDS, desk.mime(ANA)))
        await engine.fetch()
        [item] = desk.waiting()
        desk.decide(item.id, "delegated")
        with desk.office.ledger.write() as tx:
            review.undo(tx, item.id, desk.office.clock())
        assert (await engine.send_due()).sent == 0


async def test_a_delegate_on_the_list_already_needs_no_decision(desk: Desk):
    desk.office.campaign = folder_of((*PEOPLE, IRINA), CONFIG)
    async with desk.office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        desk.imap.deliver(desk.reply(ANA, SENDS, desk.mime(ANA)))
        await engine.fetch()
    assert desk.waiting() == []


async def test_what_is_to_wait_a_minute_leaves_after_it_unless_it_is_undone(desk: Desk):
    async with desk.office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        desk.imap.deliver(desk.reply(ANA, SENDS, desk.mime(ANA)))
        await engine.fetch()
        [item] = desk.waiting()
        said = desk.decide(item.id, "delegated", timedelta(minutes=1))
        assert said.endswith("is on the list now and is invited like everybody in a minute, unless you undo this.")
        desk.office.clock.on(seconds=59)
        assert (await engine.send_due()).sent == 0
        with desk.office.ledger.write() as tx:
            assert review.undo(tx, item.id, desk.office.clock()).endswith("nothing went out to them.")
        desk.office.clock.on(minutes=5)
        assert (await engine.send_due()).sent == 0
        desk.decide(item.id, "delegated", timedelta(minutes=1))
        assert (await engine.send_due()).sent == 0
        desk.office.clock.on(seconds=60)
        assert (await engine.send_due()).sent == 1
        with desk.office.ledger.write() as tx:
            assert review.undo(tx, item.id, desk.office.clock()).endswith("what went out stays out.")
