"""The engine on real servers of this process: what is sent, to whom, once; what comes back and what follows from it."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from outreach.engine.engine import Engine
from outreach.errors import LoginFailed, Refused, Unreachable
from outreach.ledger import campaigns, deliveries, figures, outbox, people, review, settling
from outreach.model import Attendance, DeliveryState
from outreach.transport.login import Secret
from tests.engine.conftest import PEOPLE, START, Office, Reply, folder_of
from tests.servers.imapserver import ImapServer
from tests.servers.recording import Fault, RecordingServer


def standing(office: Office, address: str):
    with office.ledger.read() as tx:
        return next(s for c, s in people.everyone(tx) if c.address == address)


def recipients(server: RecordingServer) -> list[str]:
    return sorted(r for taken in server.taken() for r in taken.recipients)


async def test_a_round_sends_what_is_due_once_and_the_next_sends_nothing(office: Office, recording_server):
    async with office.engine() as engine:
        await engine.confirm()
        first = await engine.send_due()
        second = await engine.send_due()
    assert (first.planned, first.sent) == (3, 3)
    assert (second.planned, second.sent) == (0, 0)
    assert recipients(recording_server) == sorted(PEOPLE)
    assert all(len(taken.recipients) == 1 for taken in recording_server.taken())


async def test_an_invitation_whose_moment_had_passed_waits_for_the_officers_yes(office: Office, recording_server):
    office.clock.to("2020-05-12T09:00:00+00:00")
    async with office.engine() as engine:
        assert (await engine.send_due()).sent == 0
        await engine.confirm()
        assert (await engine.send_due()).sent == 3
        office.clock.to("2020-05-20T08:00:00+00:00")
        assert (await engine.send_due()).sent == 3


async def test_a_decline_that_came_a_moment_earlier_stops_what_was_planned(
    office: Office, recording_server, imap_server: ImapServer, reply: Reply
):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        invitation = next(t.mime for t in recording_server.taken() if t.recipients == (PEOPLE[0],))
        office.clock.to("2020-05-20T07:30:00+00:00")
        imap_server.deliver(reply(PEOPLE[0], "No, thank you.", invitation))
        assert (await engine.fetch()).read == 1
        assert (await engine.send_due()).sent == 2
    assert standing(office, PEOPLE[0]).attendance is Attendance.DECLINED
    assert Counter(recipients(recording_server))[PEOPLE[0]] == 1


async def test_a_refusal_for_now_is_tried_again_later_and_composed_anew(
    office: Office, recording_server: RecordingServer
):
    recording_server.script(PEOPLE[1], Fault.DEFER_DATA, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        done = await engine.send_due()
        assert (done.sent, done.refused) == (2, 1)
        assert (await engine.send_due()).sent == 0
        office.clock.on(minutes=6)
        assert (await engine.send_due()).sent == 1
    assert recipients(recording_server) == sorted(PEOPLE)


async def test_an_address_refused_for_good_is_unreachable_and_gets_nothing_more(
    office: Office, recording_server: RecordingServer
):
    recording_server.script(PEOPLE[2], Fault.REJECT)
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).failed == 1
        office.clock.to("2020-05-20T08:00:00+00:00")
        assert (await engine.send_due()).sent == 2
    assert standing(office, PEOPLE[2]).attendance is Attendance.UNREACHABLE


@pytest.mark.parametrize("fault", [Fault.DROP_AFTER_DOT, Fault.LOSE_AFTER_DOT, Fault.GARBLED])
async def test_an_unknown_outcome_waits_for_a_person_and_is_never_retried(
    office: Office, recording_server: RecordingServer, fault: Fault
):
    recording_server.script(PEOPLE[0], fault, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).uncertain == 1
        office.clock.on(days=2)
        assert (await engine.send_due()).sent == 0
    with office.ledger.read() as tx:
        [item] = review.waiting(tx)
    assert item.kind == "delivery"
    assert item.email == PEOPLE[0]


async def test_an_engine_that_starts_settles_what_the_one_before_left_open(
    office: Office, recording_server: RecordingServer
):
    for address in PEOPLE:
        recording_server.script(address, Fault.DEFER, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).refused == 3
    office.clock.on(hours=1)
    with office.ledger.write() as tx:
        ids = deliveries.due(tx, office.clock(), 10)
        assert len(deliveries.claim(tx, ids[:2], "a dead one", office.clock(), timedelta(minutes=15))) == 2
        assert deliveries.begin_sending(tx, ids[0], "a dead one", b"its bytes", office.clock())
    async with office.engine() as engine:
        done = await engine.send_due()
    assert done.sent == 2
    with office.ledger.read() as tx:
        [doubtful] = deliveries.uncertain_ones(tx)
    assert doubtful.id == ids[0]
    assert b"its bytes" not in [taken.mime.rstrip() for taken in recording_server.taken()]


async def test_an_uncertain_message_sent_again_goes_out_with_the_very_same_bytes(
    office: Office, recording_server: RecordingServer
):
    recording_server.script(PEOPLE[0], Fault.DROP_AFTER_DOT, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        with office.ledger.write() as tx:
            [open_one] = outbox.uncertain_ones(tx)
            settling.settle(tx, open_one.id, "again", "officer", office.clock())
        office.clock.on(hours=1)
        assert (await engine.send_due()).sent == 1
    copies = [t.mime for t in recording_server.taken() if t.recipients == (PEOPLE[0],)]
    assert len(copies) == 2
    assert copies[0] == copies[1]


async def test_an_answer_to_an_uncertain_message_proves_that_it_arrived(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    recording_server.script(PEOPLE[0], Fault.DROP_AFTER_DOT, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        taken = next(t.mime for t in recording_server.taken() if t.recipients == (PEOPLE[0],))
        office.clock.on(minutes=30)
        imap_server.deliver(reply(PEOPLE[0], "Yes, I will attend.", taken))
        await engine.fetch()
    assert standing(office, PEOPLE[0]).deliveries["invitation"] is DeliveryState.SENT
    assert standing(office, PEOPLE[0]).attendance is Attendance.ATTENDING


async def test_new_people_get_what_is_due_and_removed_people_nothing_more(office: Office, recording_server):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        office.clock.to("2020-05-20T08:00:00+00:00")
        office.campaign = folder_of((*PEOPLE[:2], "dana@nou.example"))
        await engine.send_due()
    counts = Counter(recipients(recording_server))
    assert counts == {PEOPLE[0]: 2, PEOPLE[1]: 2, PEOPLE[2]: 1, "dana@nou.example": 1}


async def test_a_list_that_lost_more_than_half_of_its_people_stops_everything(office: Office, recording_server):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        office.campaign = folder_of(PEOPLE[:1])
        with pytest.raises(Refused, match="2 of 3 people"):
            await engine.send_due()
    assert not standing(office, PEOPLE[2]).removed


async def test_a_clock_set_back_sends_nothing(office: Office):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        office.clock.on(hours=-3)
        with pytest.raises(Refused, match="clock"):
            await engine.send_due()


async def test_a_second_engine_is_refused_while_the_first_runs(office: Office):
    async with office.engine():
        with pytest.raises(Refused):
            async with office.engine():
                pass


async def test_paused_sends_nothing_and_still_reads(office: Office, imap_server: ImapServer, reply: Reply):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        with office.ledger.write() as tx:
            campaigns.set_setting(tx, "paused", "yes", office.clock())
        office.clock.to("2020-05-20T08:00:00+00:00")
        imap_server.deliver(reply(PEOPLE[0], "I cannot come."))
        assert (await engine.send_due()).stopped == "paused"
        assert (await engine.fetch()).read == 1


async def test_a_wrong_password_stops_with_nothing_claimed(office: Office):
    office.smtp = type(office.smtp)(
        office.smtp.host, office.smtp.port, "starttls", office.smtp.user, Secret("wrong"), office.smtp.ca_file
    )
    async with office.engine() as engine:
        await engine.confirm()
        with pytest.raises(LoginFailed):
            await engine.send_due()
    assert set(standing(office, PEOPLE[0]).deliveries.values()) == {DeliveryState.PLANNED}


async def test_a_server_that_is_away_leaves_everything_for_the_next_round(office: Office, recording_server):
    right, office.smtp = office.smtp, type(office.smtp)("localhost", 1, "starttls")
    async with office.engine() as engine:
        await engine.confirm()
        with pytest.raises(Unreachable):
            await engine.send_due()
        engine.smtp = right
        assert (await engine.send_due()).sent == 3


async def test_a_server_that_offers_no_starttls_gets_nothing_and_is_tried_again_later(
    office: Office, recording_server: RecordingServer
):
    recording_server.strip_starttls(2)
    async with office.engine() as engine:
        await engine.confirm()
        with pytest.raises(Unreachable, match="STARTTLS"):
            await engine.send_due()
        assert recording_server.taken() == []
        assert not recording_server.seen["auth in clear"]
        assert (await engine.send_due()).sent == 3


async def test_a_slow_server_leaves_nothing_in_doubt(office: Office, recording_server: RecordingServer):
    recording_server.script(PEOPLE[0], Fault.LATE)
    recording_server.script(PEOPLE[1], Fault.DRIBBLE)
    async with office.engine() as engine:
        await engine.confirm()
        done = await engine.send_due()
    assert (done.sent, done.uncertain, done.refused) == (3, 0, 0)


async def test_mail_that_was_there_before_the_campaign_or_is_not_ours_leaves_no_trace(
    office: Office, imap_server: ImapServer, reply: Reply
):
    imap_server.deliver(reply(PEOPLE[0], "Yes, I will attend."))
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        imap_server.deliver(reply("stranger@elsewhere.example", "Buy now!", subject="Offer"))
        fetched = await engine.fetch()
    assert (fetched.stored, fetched.read, fetched.review) == (0, 0, 0)


async def test_a_message_is_read_once_though_the_server_numbers_its_folder_anew(
    office: Office, imap_server: ImapServer, reply: Reply
):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        imap_server.deliver(reply(PEOPLE[0], "Yes, I will attend."))
        assert (await engine.fetch()).stored == 1
        imap_server.renumber("INBOX", 777)
        assert (await engine.fetch()).stored == 0
        imap_server.drop_connections()
        imap_server.deliver(reply(PEOPLE[1], "Yes, I will attend."))
        assert (await engine.fetch()).stored == 1


async def test_words_that_leave_it_open_wait_in_review_with_their_text(
    office: Office, imap_server: ImapServer, reply: Reply
):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        imap_server.deliver(reply(PEOPLE[0], "The trains ran late again, greetings to the whole team."))
        assert (await engine.fetch()).review == 1
    with office.ledger.read() as tx:
        [item] = review.waiting(tx)
    assert "trains" in item.text
    assert standing(office, PEOPLE[0]).attendance is Attendance.SILENT


async def test_copies_are_filed_in_sent_where_the_provider_files_none(office: Office, imap_server: ImapServer):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        await engine.fetch()
        assert imap_server.messages("Sent") == []
        office.clock.on(minutes=5)
        await engine.fetch()
        await engine.fetch()
    assert len(imap_server.messages("Sent")) == 3
    assert all("\\Seen" in flags for _, flags in imap_server.messages("Sent"))


async def test_nothing_is_filed_where_the_provider_files_copies_itself(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer
):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        imap_server.deliver_all([t.mime for t in recording_server.taken()], "Sent")
        office.clock.on(minutes=5)
        await engine.fetch()
    assert len(imap_server.messages("Sent")) == 3


async def test_the_next_moment_is_the_next_step_or_the_next_try(office: Office, recording_server: RecordingServer):
    recording_server.script(PEOPLE[1], Fault.DEFER_DATA, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        assert await engine.next_moment() == START.replace(minute=5)
        office.clock.on(minutes=5)
        await engine.send_due()
        assert (await engine.next_moment()).isoformat() == "2020-05-20T07:00:00+00:00"


async def test_totals_follow_what_happened(office: Office, imap_server: ImapServer, reply: Reply):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        imap_server.deliver(reply(PEOPLE[0], "Yes, I will attend."))
        await engine.fetch()
    with office.ledger.read() as tx:
        totals = figures.totals(tx)
    assert (totals.invited, totals.attending, totals.silent) == (3, 1, 2)


async def test_an_account_that_may_not_send_stops_the_round_and_blames_nobody(
    office: Office, recording_server: RecordingServer
):
    recording_server.script("officer@agency.example", Fault.REJECT, times=2)
    async with office.engine() as engine:
        await engine.confirm()
        done = await engine.send_due()
        assert "this account" in done.stopped
        assert done.failed == 0
        office.clock.on(minutes=10)
        assert (await engine.send_due()).sent == 3


INVITE = """BEGIN:VCALENDAR\r
METHOD:REQUEST\r
BEGIN:VEVENT\r
UID:another-meeting@elsewhere.example\r
DTSTART:20200601T080000Z\r
ORGANIZER:mailto:ana@firma.example\r
ATTENDEE:mailto:officer@agency.example\r
END:VEVENT\r
END:VCALENDAR"""


async def test_other_peoples_meetings_and_reports_are_nobodys_business(
    office: Office, imap_server: ImapServer, reply: Reply
):
    words = reply(PEOPLE[0], INVITE, subject="Board meeting")
    foreign = words.replace(b"text/plain; charset=utf-8", b"text/calendar; method=REQUEST")
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        imap_server.deliver(foreign)
        assert (await engine.fetch()).stored == 0


async def nudge_planned_for(office: Office, server: RecordingServer, engine: Engine) -> bytes:
    """PEOPLE[0]'s nudge stands planned in the ledger, put off by the mail server; returns the invitation's bytes."""
    await engine.confirm()
    await engine.send_due()
    office.clock.to("2020-05-20T08:00:00+00:00")
    server.script(PEOPLE[0], Fault.DEFER_DATA, times=1)
    assert (await engine.send_due()).refused == 1
    assert standing(office, PEOPLE[0]).deliveries["nudge"] is DeliveryState.PLANNED
    return next(t.mime for t in server.taken() if t.recipients == (PEOPLE[0],))


async def test_an_answer_stops_a_message_that_was_planned_already(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    async with office.engine() as engine:
        invitation = await nudge_planned_for(office, recording_server, engine)
        imap_server.deliver(reply(PEOPLE[0], "No, thank you.", invitation))
        await engine.fetch()
        office.clock.on(minutes=6)
        done = await engine.send_due()
    assert (done.sent, done.dropped) == (0, 1)
    assert standing(office, PEOPLE[0]).deliveries["nudge"] is DeliveryState.CANCELLED


async def test_what_is_planned_and_runs_out_of_time_expires(office: Office, recording_server: RecordingServer):
    async with office.engine() as engine:
        await nudge_planned_for(office, recording_server, engine)
        office.clock.to("2020-05-27T08:00:00+00:00")
        assert (await engine.send_due()).sent == 0
    assert standing(office, PEOPLE[0]).deliveries["nudge"] is DeliveryState.EXPIRED


async def test_what_is_planned_waits_for_the_end_of_quiet_hours(office: Office, recording_server: RecordingServer):
    async with office.engine() as engine:
        await nudge_planned_for(office, recording_server, engine)
        office.clock.to("2020-05-20T19:00:00+00:00")  # 22:00 in Bucharest
        assert (await engine.send_due()).sent == 0
        office.clock.to("2020-05-21T05:00:00+00:00")
        assert (await engine.send_due()).sent == 1


async def test_what_is_planned_stops_for_whoever_asks_for_silence(office: Office, recording_server: RecordingServer):
    async with office.engine() as engine:
        await nudge_planned_for(office, recording_server, engine)
        with office.ledger.write() as tx:
            people.suppress(tx, standing(office, PEOPLE[0]).contact_id, "asked", office.clock())
        office.clock.on(minutes=6)
        assert (await engine.send_due()).sent == 0
