"""What is told to the officer unasked, what is dropped in time, and who stays unwritten to."""

from __future__ import annotations

import re
from email import message_from_bytes
from pathlib import Path

import pytest
from sqlalchemy import select

from outreach.engine.ticker import run_forever
from outreach.errors import LoginFailed
from outreach.ledger import answers, marks, outbox, people, suppressed
from outreach.ledger.schema import inbound
from outreach.model import Answer, Attendance, Source
from outreach.transport.login import Secret
from tests.engine.conftest import CONFIG, PEOPLE, Office, Reply, folder_of
from tests.servers.imapserver import ImapServer
from tests.servers.recording import Fault, RecordingServer

ALERTING = CONFIG.replace(
    'address = "officer@agency.example"', 'address = "officer@agency.example"\nalerts = "chief@agency.example"'
)


def alerts(server: RecordingServer) -> list[str]:
    found = [message_from_bytes(t.mime) for t in server.taken() if t.recipients == ("chief@agency.example",)]
    assert all(message["Auto-Submitted"] == "auto-generated" for message in found)
    return [str(message["X-Outreach-Alert"]) for message in found]


async def test_a_digest_comes_once_in_the_morning_of_a_day_with_news(office: Office, recording_server: RecordingServer):
    office.campaign = folder_of(config=ALERTING)
    async with office.engine() as engine:
        await engine.look_after()
        assert alerts(recording_server) == [], "nothing has happened yet"
        await engine.confirm()
        await engine.send_due()
        office.clock.to("2020-05-12T04:30:00+00:00")
        await engine.look_after()
        assert alerts(recording_server) == [], "half past seven is no hour for it"
        office.clock.to("2020-05-12T05:00:00+00:00")
        await engine.look_after()
        await engine.look_after()
        assert alerts(recording_server) == ["digest"]


async def test_the_digest_s_numbers_add_up(office: Office, recording_server: RecordingServer):
    office.campaign = folder_of(config=ALERTING)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        office.clock.to("2020-05-12T05:00:00+00:00")
        with office.ledger.write() as tx:
            sends = Answer(Attendance.DELEGATED, Source.TEXT, office.clock())
            answers.add_answer(tx, next(iter(office.contacts())), sends, office.clock())
        await engine.look_after()
    text = message_from_bytes(recording_server.taken()[-1].mime).get_payload(decode=True)
    assert isinstance(text, bytes)
    line = next(line for line in text.decode().splitlines() if line.startswith("Invited: "))
    assert "sending somebody 1; " in line
    invited, *others = map(int, re.findall(r"\d+", line.replace(" with 0 guests", "")))
    assert sum(others) == invited == len(PEOPLE)


async def test_what_does_not_leave_a_burst_of_bounces_and_a_halt_are_told_once_a_day(
    office: Office, recording_server: RecordingServer
):
    office.campaign = folder_of(config=ALERTING)
    recording_server.script(PEOPLE[0], Fault.QUOTA, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        await engine.look_after()
        await engine.look_after()
        assert alerts(recording_server).count("stopped") == 1
        with office.ledger.write() as tx:
            for contact in office.contacts():
                answers.mark_bounced(tx, contact, office.clock(), "5.1.1")
        await engine.look_after()
        await engine.look_after()
        assert alerts(recording_server).count("bounces") == 1
        office.clock.on(hours=12)
        await engine.look_after()
        assert alerts(recording_server).count("stuck") == 1


async def test_an_alert_that_could_not_be_mailed_is_tried_again_in_an_hour(
    office: Office, recording_server: RecordingServer, caplog: pytest.LogCaptureFixture
):
    office.campaign = folder_of(config=ALERTING)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        office.clock.to("2020-05-12T05:00:00+00:00")
        with office.ledger.write() as tx:
            for contact in office.contacts():
                answers.mark_bounced(tx, contact, office.clock(), "5.1.1")
        recording_server.script("chief@agency.example", Fault.DEFER)
        await engine.look_after()
        assert "could not be mailed" in caplog.text
        recording_server.script("chief@agency.example", Fault.DEFER, times=0)
        await engine.look_after()
        assert alerts(recording_server) == []
        office.clock.on(hours=1)
        await engine.look_after()
        assert "bounces" in alerts(recording_server)


async def test_a_mailbox_that_takes_our_login_no_longer_is_told_by_mail(
    office: Office, recording_server: RecordingServer
):
    office.campaign = folder_of(config=ALERTING)
    office.imap = office.imap.__class__(
        office.imap.host, office.imap.port, "implicit", office.imap.user, Secret("wrong"), office.imap.ca_file
    )
    async with office.engine() as engine:
        with pytest.raises(LoginFailed):
            await run_forever(engine, lambda name, outcome: None, 1)
    assert alerts(recording_server) == ["login failing"]


async def test_bytes_go_when_their_time_is_over_and_what_is_in_doubt_keeps_its_own(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    recording_server.script(PEOPLE[2], Fault.LOSE_AFTER_DOT, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        imap_server.deliver(reply(PEOPLE[0], "Yes, I will attend.", recording_server.taken()[0].mime))
        await engine.fetch()
        office.clock.to("2020-12-07T10:00:00+00:00")
        await engine.look_after()
        assert kept(office) == [True, True, True, True], "180 days are not over"
        office.clock.on(days=1)
        await engine.look_after()
    assert kept(office) == [False, False, True, False]
    with office.ledger.read() as tx:
        assert people.person(tx, office.contacts()[0])[1].attendance.value == "attending"


def kept(office: Office) -> list[bool]:
    """Whether the bytes of the three deliveries, and those of the one answer, are there."""
    with office.ledger.read() as tx:
        raw = tx.execute(select(inbound.c.raw).where(inbound.c.campaign_id == tx.campaign)).scalar_one()
        return [*(outbox.get(tx, number).mime is not None for number in office.deliveries()), raw is not None]


async def test_who_asked_one_campaign_not_to_write_is_not_written_to_by_the_other(
    office: Office, recording_server: RecordingServer, tmp_path: Path
):
    file = tmp_path / "suppressed.txt"
    suppressed.add(file, [PEOPLE[0]], suppressed.UNSUBSCRIBED)
    async with office.engine(suppressions=file) as engine:
        await engine.confirm()
        await engine.send_due()
        assert PEOPLE[0] not in {t.recipients[0] for t in recording_server.taken()}
        with office.ledger.write() as tx:
            marks.suppress(tx, office.contacts()[1], "asked in a reply", office.clock())
        await engine.fetch()
        assert dict(suppressed.among(file, PEOPLE)) == dict.fromkeys(PEOPLE[:2], suppressed.UNSUBSCRIBED)
        suppressed.add(file, [PEOPLE[2]], suppressed.UNSUBSCRIBED)  # the other campaign's, later
        await engine.fetch()
    with office.ledger.read() as tx:
        assert people.person(tx, office.contacts()[2])[1].suppressed
    assert "@" not in file.read_text()
    assert file.stat().st_mode & 0o077 == 0


async def test_the_officer_who_lifts_a_suppression_has_the_last_word(office: Office, tmp_path: Path):
    file = tmp_path / "suppressed.txt"
    suppressed.add(file, [PEOPLE[0]], suppressed.UNSUBSCRIBED)
    async with office.engine(suppressions=file) as engine:
        await engine.confirm()
        with office.ledger.write() as tx:
            marks.unsuppress(tx, office.contacts()[0], office.clock())
        await engine.fetch()
        assert (await engine.send_due()).sent == 3
