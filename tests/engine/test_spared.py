"""What the officer says of one person on the dashboard holds at the claim, through the real servers of this process."""

from __future__ import annotations

from collections import Counter
from datetime import date

from outreach.ledger import onemore, people, spared
from tests.engine.conftest import PEOPLE, Office
from tests.servers.recording import RecordingServer

ANA, BEN, CARLA = PEOPLE


def contact(office: Office, email: str) -> int:
    with office.ledger.read() as tx:
        found = people.find(tx, email)
    assert found is not None
    return found


def taken(recording_server: RecordingServer) -> Counter[str]:
    """How many messages everybody got."""
    return Counter(message.recipients[0] for message in recording_server.taken())


async def test_a_step_left_out_goes_to_everybody_else_and_to_them_once_it_is_not(
    office: Office, recording_server: RecordingServer
) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        with office.ledger.write() as tx:
            spared.skip_step(tx, contact(office, ANA), "nudge", office.clock())
        office.clock.to("2020-05-20T10:00:00+03:00")
        assert (await engine.send_due()).sent == 2
        with office.ledger.write() as tx:
            spared.unskip_step(tx, contact(office, ANA), "nudge", office.clock())
        assert (await engine.send_due()).sent == 1
    assert taken(recording_server) == {ANA: 2, BEN: 2, CARLA: 2}


async def test_one_that_is_planned_already_is_dropped_at_its_claim_and_can_come_back(
    office: Office, recording_server: RecordingServer
) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        office.clock.to("2020-05-20T23:00:00+03:00")  # quiet hours: the nudge is planned for the morning
        assert (await engine.send_due()).sent == 0
        with office.ledger.write() as tx:
            spared.skip_step(tx, contact(office, ANA), "nudge", office.clock())
        office.clock.to("2020-05-21T08:00:00+03:00")
        done = await engine.send_due()
        assert (done.sent, done.dropped) == (2, 1)
        with office.ledger.write() as tx:
            spared.unskip_step(tx, contact(office, ANA), "nudge", office.clock())
        assert (await engine.send_due()).sent == 1
    assert taken(recording_server)[ANA] == 2


async def test_nothing_leaves_before_the_day_and_a_nearer_day_counts_at_once(
    office: Office, recording_server: RecordingServer
) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        with office.ledger.write() as tx:
            spared.snooze(tx, contact(office, ANA), date(2020, 5, 25), office.clock())
            spared.snooze(tx, contact(office, BEN), date(2020, 5, 22), office.clock())
        office.clock.to("2020-05-20T10:00:00+03:00")
        assert (await engine.send_due()).sent == 1
        office.clock.to("2020-05-22T08:00:00+03:00")
        assert (await engine.send_due()).sent == 1
        assert taken(recording_server) == {ANA: 1, BEN: 2, CARLA: 2}
        with office.ledger.write() as tx:
            spared.snooze(tx, contact(office, ANA), None, office.clock())
        assert (await engine.send_due()).sent == 1


async def test_what_she_asked_for_once_more_leaves_after_the_undo_minute(
    office: Office, recording_server: RecordingServer
) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        with office.ledger.write() as tx:
            onemore.ask(tx, office.campaign, contact(office, ANA), "invitation", office.clock())
            ben = onemore.ask(tx, office.campaign, contact(office, BEN), "invitation", office.clock())
        assert (await engine.send_due()).sent == 0
        with office.ledger.write() as tx:
            onemore.withdraw(tx, contact(office, BEN), ben, office.clock())
        office.clock.on(seconds=60)
        assert (await engine.send_due()).sent == 1
    assert taken(recording_server) == {ANA: 2, BEN: 1, CARLA: 1}
