"""The event is cancelled, or one person's invitation is taken back: who hears of it, and that nothing follows."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from outreach.engine.changes import cancel_event, withdraw
from outreach.errors import Refused
from outreach.ledger import deliveries, outbox, people
from outreach.model import Attendance, DeliveryState
from tests.engine.changing import (
    ANA,
    BEN,
    CARLA,
    MOVED,
    RENAMED,
    answer,
    confirm,
    edit,
    invite,
    letters,
    newest,
    send,
    standing,
)
from tests.engine.conftest import CONFIG, Office, Reply
from tests.servers.calendars import calendar_of
from tests.servers.imapserver import ImapServer
from tests.servers.recording import Fault


async def test_cancelling_reaches_everybody_who_holds_the_invitation_and_nothing_else_follows(office, recording_server):
    recording_server.script(CARLA, Fault.REJECT)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
    answer(office, ANA, Attendance.ATTENDING)
    office.clock.on(days=1)
    with office.ledger.write() as tx:
        assert cancel_event(tx, office.campaign, office.clock()) == 1
        assert cancel_event(tx, office.campaign, office.clock()) == 1
    assert await send(office) == 2
    for address in (ANA, BEN):
        first, last = (calendar_of(mime) for mime in letters(recording_server, address))
        assert (last.method, last.status, last.sequence, last.uid) == ("CANCEL", "CANCELLED", 1, first.uid)
        assert (last.start, last.end, last.attendee) == (first.start, first.end, address)
    for moment in ("2020-05-20T08:00:00+00:00", "2020-06-09T06:00:00+00:00", "2020-06-12T06:00:00+00:00"):
        office.clock.to(moment)
        assert await send(office) == 0
    with pytest.raises(Refused, match="cancelled"):
        confirm(office, MOVED)


async def test_a_resend_of_the_invitation_asked_for_before_the_cancellation_goes_out_no_more(office):
    await invite(office)
    with office.ledger.write() as tx:
        expires = office.clock() + timedelta(days=9)
        person = standing(office, ANA).contact_id
        deliveries.resend(tx, "nudge", person, "<1@agency.example>", office.clock(), expires_at=expires)
        deliveries.resend(
            tx, "invitation", person, "<2@agency.example>", office.clock(), expires_at=expires, sequence=0
        )
        cancel_event(tx, office.campaign, office.clock())
    assert await send(office) == 4  # three cancellations, and the nudge that the officer asked for
    with office.ledger.read() as tx:
        invitation = outbox.by_message_id(tx, "<2@agency.example>")
    assert invitation is not None
    assert invitation.state is DeliveryState.CANCELLED


async def test_a_resend_of_the_invitation_waits_for_an_edit_to_be_confirmed(office, recording_server):
    await invite(office)
    with office.ledger.write() as tx:
        expires, person = office.clock() + timedelta(days=9), standing(office, ANA).contact_id
        deliveries.resend(
            tx, "invitation", person, "<2@agency.example>", office.clock(), expires_at=expires, sequence=0
        )
    edit(office, RENAMED)
    assert await send(office) == 0
    confirm(office)
    office.clock.on(hours=1)
    await send(office)
    assert {calendar_of(mime).sequence for mime in letters(recording_server, ANA)[1:]} == {1}


async def test_answers_after_the_cancellation_are_history_only(
    office: Office, recording_server, imap_server: ImapServer, reply: Reply
):
    """R23."""
    await invite(office)
    with office.ledger.write() as tx:
        cancel_event(tx, office.campaign, office.clock())
    await send(office)
    imap_server.deliver(reply(ANA, "Yes, I will attend.", letters(recording_server, ANA)[0]))
    async with office.engine() as engine:
        fetched = await engine.fetch()
    assert (fetched.read, fetched.review) == (1, 0)
    assert standing(office, ANA).attendance is Attendance.SILENT


async def test_one_persons_invitation_is_taken_back_by_the_officers_word_only(office, recording_server):
    await invite(office)
    edit(office, CONFIG, (ANA, BEN))
    assert await send(office) == 0
    with office.ledger.write() as tx:
        carla = people.find(tx, CARLA)
        assert carla is not None
        withdraw(tx, carla, office.campaign, office.clock())
        with pytest.raises(Refused, match="on its way"):
            withdraw(tx, carla, office.campaign, office.clock())
    assert await send(office) == 1
    last = newest(recording_server, CARLA)
    assert (last.method, last.sequence) == ("CANCEL", 1)
    with office.ledger.write() as tx, pytest.raises(Refused, match="already"):
        withdraw(tx, carla, office.campaign, office.clock())
    confirm(office, MOVED)
    edit(office, MOVED)
    office.clock.to("2020-05-20T08:00:00+00:00")
    await send(office)
    assert newest(recording_server, CARLA).method == "CANCEL"  # back on the list, and still left alone
    assert Counter(taken.recipients[0] for taken in recording_server.taken())[CARLA] == 2


async def test_somebody_without_an_invitation_cannot_have_it_taken_back(office):
    with office.ledger.write() as tx:
        people.import_contacts(tx, office.campaign.contacts.contacts, office.clock())
        with pytest.raises(Refused, match="holds no invitation"):
            withdraw(tx, people.find(tx, ANA) or 0, office.campaign, office.clock())
