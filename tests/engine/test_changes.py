"""The event changes: what goes to whom, with which revision, and what their calendars are asked."""

from __future__ import annotations

from datetime import datetime

import pytest

from outreach.engine.changes import cancel_event, confirm_change, foresee_change
from outreach.engine.situation import look, see
from outreach.ledger import campaigns, deliveries, marks, outbox, people, settling
from outreach.ledger.deliveries import Planned
from outreach.ledger.people import Part
from outreach.model import Answer, Attendance, Source
from outreach.news import owed_news
from outreach.plan import Verdict, audience, owed
from tests.engine.changing import (
    ANA,
    BEN,
    CARLA,
    DETAILS,
    LINK,
    LINKED,
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
from tests.engine.conftest import CONFIG, PEOPLE, while_the_first_is_taken
from tests.servers.calendars import calendar_of
from tests.servers.imapserver import ImapServer
from tests.servers.recording import Fault, RecordingServer


@pytest.mark.parametrize("config", [MOVED, RENAMED, LINKED])
async def test_an_edit_by_hand_sends_nothing_and_holds_the_calendar_until_it_is_confirmed(office, config):
    await invite(office)
    edit(office, config, (*PEOPLE, "dana@nou.example"))
    assert await send(office) == 0
    with office.ledger.read() as tx:
        situation = look(tx, office.campaign, office.clock())
    assert situation.edited
    assert set(situation.held) == {step.name for step in office.campaign.config.steps}
    assert confirm(office) == 1
    assert await send(office) == 4  # three updates, and the invitation that was held


async def test_a_confirmed_change_goes_once_to_whoever_holds_the_old_revision(office, recording_server):
    await invite(office)
    assert confirm(office, RENAMED) == 1
    assert confirm(office) == 1
    assert await send(office) == 3
    assert await send(office) == 0
    for address in PEOPLE:
        first, update = (calendar_of(mime) for mime in letters(recording_server, address))
        assert (first.sequence, update.sequence) == (0, 1)
        assert (update.method, update.uid, update.summary) == ("REQUEST", first.uid, "Atelier nou")
        assert update.stamp > first.stamp
        assert standing(office, address).holds_sequence == 1


async def test_an_update_answers_to_the_first_invitation_in_the_thread(office, recording_server):
    await invite(office)
    confirm(office, RENAMED)
    await send(office)
    first, update = letters(recording_server, ANA)
    [message_id] = [x.split(b": ")[1] for x in first.splitlines() if x.startswith(b"Message-ID:")]
    assert b"\r\nReferences: " + message_id in update
    assert b"X-Outreach-Step: update\r\n" in update


async def test_an_update_of_other_things_carries_what_the_calendar_answered_and_only_that(office, recording_server):
    await invite(office)
    answer(office, ANA, Attendance.ATTENDING)
    answer(office, BEN, Attendance.ATTENDING, Source.TEXT)
    confirm(office, RENAMED)
    await send(office)
    assert newest(recording_server, ANA).partstat == "ACCEPTED"
    assert newest(recording_server, BEN).partstat == "NEEDS-ACTION"  # R32: words never set the PARTSTAT
    office.clock.on(minutes=5)
    answer(office, ANA, Attendance.DECLINED, Source.TEXT)
    assert standing(office, ANA).attendance is Attendance.DECLINED
    assert standing(office, ANA).partstat is Attendance.ATTENDING
    assert not standing(office, ANA).answered_old_time


async def test_a_new_time_asks_again_and_keeps_the_old_answer_marked(office, recording_server):
    await invite(office)
    answer(office, ANA, Attendance.ATTENDING)
    answer(office, BEN, Attendance.DECLINED, Source.TEXT)
    answer(office, CARLA, Attendance.TENTATIVE, Source.OFFICER)
    office.clock.on(minutes=5)
    confirm(office, MOVED)
    office.clock.on(minutes=5)
    assert await send(office) == 3
    update = newest(recording_server, ANA)
    assert (update.partstat, update.rsvp) == ("NEEDS-ACTION", "TRUE")
    for address, kept in zip(PEOPLE, (Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE), strict=True):
        assert standing(office, address).attendance is kept
        assert standing(office, address).answered_old_time
    assert b"old time" in letters(recording_server, ANA)[-1].replace(b"=\r\n", b"")
    office.clock.on(minutes=5)
    answer(office, ANA, Attendance.ATTENDING, sequence=1)
    answer(office, BEN, Attendance.ATTENDING, Source.TEXT)
    answer(office, CARLA, Attendance.TENTATIVE, Source.OFFICER)
    assert not any(standing(office, address).answered_old_time for address in PEOPLE)


async def test_whoever_answered_the_old_time_is_nudged_like_the_silent(office, recording_server):
    await invite(office)
    answer(office, ANA, Attendance.ATTENDING)
    answer(office, BEN, Attendance.ATTENDING)
    confirm(office, MOVED)
    await send(office)
    answer(office, BEN, Attendance.ATTENDING, sequence=1)
    office.clock.to("2020-05-20T08:00:00+00:00")
    assert await send(office) == 2
    assert [len(letters(recording_server, address)) for address in PEOPLE] == [3, 2, 3]


async def test_words_written_before_the_update_arrived_answer_the_old_time(office):
    await invite(office)
    office.clock.to("2020-05-15T20:00:00+00:00")  # 23:00: the update waits for the morning
    confirm(office, MOVED)
    office.clock.on(minutes=30)
    answer(office, ANA, Attendance.ATTENDING, Source.TEXT)
    assert await send(office) == 0
    office.clock.to("2020-05-16T05:30:00+00:00")
    assert await send(office) == 3
    assert standing(office, ANA).answered_old_time


async def test_a_calendar_answer_to_the_old_revision_that_arrives_late_is_marked_old(office):
    await invite(office)
    confirm(office, MOVED)
    await send(office)
    office.clock.on(hours=2)
    answer(office, ANA, Attendance.ATTENDING, sequence=0)
    assert standing(office, ANA).attendance is Attendance.ATTENDING
    assert standing(office, ANA).answered_old_time
    assert standing(office, ANA).partstat is None


async def test_a_change_after_the_new_time_does_not_take_the_new_answer_back(office, recording_server):
    await invite(office)
    answer(office, ANA, Attendance.ATTENDING)
    confirm(office, MOVED)
    await send(office)
    answer(office, BEN, Attendance.ATTENDING, sequence=1)
    office.clock.on(hours=1)
    assert confirm(office, MOVED.replace('"online"', '"Sala Mare"')) == 2
    await send(office)
    assert newest(recording_server, ANA).partstat == "NEEDS-ACTION"
    assert newest(recording_server, BEN).partstat == "ACCEPTED"
    assert [newest(recording_server, address).sequence for address in PEOPLE] == [2, 2, 2]


async def test_a_second_change_before_the_first_went_out_sends_one_update_with_the_last_revision(
    office, recording_server
):
    await invite(office)
    office.clock.to("2020-05-15T20:00:00+00:00")
    confirm(office, MOVED)
    await send(office)
    confirm(office, MOVED.replace('"online"', '"Sala Mare"'))
    office.clock.to("2020-05-16T05:30:00+00:00")
    assert await send(office) == 3
    assert [len(letters(recording_server, address)) for address in PEOPLE] == [2, 2, 2]
    assert newest(recording_server, ANA).sequence == 2


async def test_an_invitation_planned_before_a_change_carries_the_new_revision(
    office, recording_server: RecordingServer
):
    recording_server.script(ANA, Fault.DEFER_DATA, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).refused == 1
    confirm(office, RENAMED)
    office.clock.on(hours=1)
    assert await send(office) == 3  # Ana's invitation, and two updates
    assert [(c.sequence, c.summary) for c in map(calendar_of, letters(recording_server, ANA))][-1] == (1, "Atelier nou")
    assert standing(office, ANA).holds_sequence == 1
    office.clock.on(days=1)
    assert await send(office) == 0


async def test_a_change_confirmed_while_a_round_is_under_way_ends_it(office, recording_server):
    edit(office, CONFIG.replace("connections = 2", "connections = 1"))
    async with office.engine() as engine:
        await engine.confirm()
        done = await while_the_first_is_taken(engine, recording_server, lambda: confirm(office, RENAMED))
        assert done.sent == 1
        assert "changed meanwhile" in done.stopped
        await engine.send_due()
    assert {newest(recording_server, address).sequence for address in PEOPLE} == {1}


async def test_who_left_the_list_or_asked_for_silence_gets_no_update_and_no_cancellation(office, recording_server):
    await invite(office)
    with office.ledger.write() as tx:
        marks.suppress(tx, standing(office, BEN).contact_id, "asked", office.clock())
    confirm(office, RENAMED)
    edit(office, RENAMED, (ANA, BEN))
    assert await send(office) == 1
    with office.ledger.write() as tx:
        cancel_event(tx, office.campaign, office.clock())
    assert await send(office) == 1
    assert [len(letters(recording_server, address)) for address in PEOPLE] == [3, 1, 1]


async def test_the_link_goes_out_with_the_details_as_one_mail(office, recording_server):
    config = CONFIG + DETAILS
    edit(office, config)
    await invite(office)
    answer(office, ANA, Attendance.ATTENDING)
    answer(office, BEN, Attendance.DECLINED)
    office.clock.to("2020-06-03T08:00:00+00:00")
    assert await send(office) == 0  # the nudge has expired
    confirm(office, config.replace("[rsvp]", LINK + "[rsvp]"))
    assert await send(office) == 0
    office.clock.to("2020-06-05T07:00:00+00:00")
    assert await send(office) == 1
    details = newest(recording_server, ANA)
    assert (details.sequence, details.location, details.partstat) == (1, "https://zoom.example/j/1", "ACCEPTED")
    assert b"X-Outreach-Step: details" in letters(recording_server, ANA)[-1]
    office.clock.on(days=1)
    answer(office, BEN, Attendance.ATTENDING)
    assert await send(office) == 1
    assert newest(recording_server, BEN).sequence == 1


async def test_what_a_change_will_do_is_foreseen_as_it_then_happens(office):
    await invite(office)
    answer(office, ANA, Attendance.ATTENDING)
    edit(office, MOVED)
    with office.ledger.write() as tx:
        see(tx, office.campaign, office.clock())
        foreseen = foresee_change(tx, office.campaign, office.clock())
        confirm_change(tx, office.campaign, office.clock())
        assert foreseen.event == campaigns.event_state(tx)
        assert foreseen.event.time_sequence == 1


async def test_an_unknown_outcome_settled_as_sent_still_gets_the_update(office, recording_server: RecordingServer):
    recording_server.script(ANA, Fault.DROP_AFTER_DOT, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
    confirm(office, RENAMED)
    assert await send(office) == 2
    with office.ledger.write() as tx:
        [open_one] = outbox.uncertain_ones(tx)
        settling.settle(tx, open_one.id, "sent", "officer", office.clock())
    assert await send(office) == 1
    assert newest(recording_server, ANA).sequence == 1


async def test_the_ledger_preselects_everybody_who_is_owed_an_update_or_a_nudge(office):
    await invite(office)
    for address, source in zip(PEOPLE, (Source.CALENDAR, Source.TEXT, Source.OFFICER), strict=True):
        answer(office, address, Attendance.ATTENDING, source)
    confirm(office, MOVED)
    nudge = next(step for step in office.campaign.config.steps if step.name == "nudge")
    now = datetime.fromisoformat("2020-05-20T08:00:00+00:00")
    with office.ledger.write() as tx:
        situation = see(tx, office.campaign, office.clock())
        due = {s.contact_id for c, s in people.everyone(tx) if owed_news(c, s, situation, now).verdict is Verdict.DUE}
        assert {s.contact_id for _, s in people.holders(tx, "update", Part(0, 10))} >= due
        assert len(due) == 3
        rows = [Planned("update", one, now, now, f"<{one}@x.example>", 1, 1) for one in due]
        deliveries.plan(tx, rows, now)
        assert people.holders(tx, "update", Part(0, 10)) == []
        wanted = {
            s.contact_id for c, s in people.everyone(tx) if owed(nudge, c, s, situation, now).verdict is Verdict.WAITING
        }
        assert {s.contact_id for _, s in people.candidates(tx, "nudge", audience(nudge), Part(0, 10))} >= wanted


async def test_a_hand_edit_that_is_taken_back_leaves_no_trace(office, recording_server):
    await invite(office)
    edit(office, CONFIG.replace("Europe/Bucharest", "Europe/Paris"))
    assert await send(office) == 0
    edit(office, CONFIG, (*PEOPLE, "dana@nou.example"))
    assert await send(office) == 1
    assert len(letters(recording_server, "dana@nou.example")) == 1


async def test_nobody_hears_of_an_edit_before_it_is_confirmed_not_even_in_a_nudge(office, recording_server):
    await invite(office)
    office.clock.to("2020-05-20T08:00:00+00:00")
    edit(office, MOVED)
    assert await send(office) == 0
    edit(office, CONFIG)
    assert await send(office) == 3


async def test_what_is_shown_of_a_step_for_others_is_what_then_happens(office):
    await invite(office)
    office.clock.to("2020-05-21T08:00:00+00:00")
    assert await send(office) == 3
    edit(office, CONFIG.replace('to = "silent"', 'to = "everyone"'), (*PEOPLE, "dana@nou.example"))
    with office.ledger.read() as tx:
        shown = look(tx, office.campaign, office.clock()).seen["nudge"]
    assert await send(office) == 1  # the invitation of the one who is new, and no nudge
    with office.ledger.read() as tx:
        assert look(tx, office.campaign, office.clock()).seen["nudge"] == shown


async def test_a_yes_to_the_new_time_that_counts_nobody_keeps_who_was_to_come_along(
    office, recording_server, imap_server: ImapServer, reply
):
    await invite(office)
    with office.ledger.write() as tx:
        two = Answer(Attendance.ATTENDING, Source.OFFICER, office.clock(), guests=2)
        people.add_answer(tx, standing(office, ANA).contact_id, two, office.clock())
    office.clock.on(minutes=5)
    confirm(office, MOVED)
    office.clock.on(minutes=5)
    await send(office)
    office.clock.on(minutes=5)
    imap_server.deliver(reply(ANA, "Yes, I will attend.", letters(recording_server, ANA)[-1]))
    async with office.engine() as engine:
        await engine.fetch()
    after = standing(office, ANA)
    assert (after.attendance, after.guests, after.answered_old_time) == (Attendance.ATTENDING, 2, False)
