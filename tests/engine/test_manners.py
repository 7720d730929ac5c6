"""Whose turn it is, the small first batch, the catch-up after a sleep, halts."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.campaign.pace import Limits
from outreach.engine.manners import BOUNCES_AWAITED, OPEN, Gate, gate, in_turn, in_words, lasts
from outreach.engine.retry import IN_A_ROW
from outreach.ledger import answers, campaigns, people
from outreach.ledger.catchup import CATCH_UP
from outreach.ledger.queue import InLine, StepFigures
from tests.engine.conftest import CONFIG, PEOPLE, Office, folder_of
from tests.servers.recording import Fault, RecordingServer

NOW = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
MANY = tuple(f"guest{number:03d}@firma{number % 3}.example" for number in range(30))
#: As fast as a test needs, and yet with a pace, without which there is no first batch.
FIRST_OF_FIVE = CONFIG.replace("per_minute = 0", "per_minute = 100000\nfirst_batch = 5").replace(
    "connections = 2", 'connections = 2\nquiet_hours = ""'
)


def recipients(server: RecordingServer) -> Counter[str]:
    return Counter(taken.recipients[0] for taken in server.taken())


@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["x.example", "y.example", "z.example"])), max_size=60)
)
def test_every_domain_gets_its_turn_and_nobody_is_passed_over(rows):
    waiting = [InLine(number, step, domain) for number, (step, domain) in enumerate(rows)]
    turns = in_turn(waiting, {"a": Gate(3)}, 100)
    assert len(set(turns)) == len(turns)
    assert len(turns) == sum(w.step == "b" for w in waiting) + min(3, sum(w.step == "a" for w in waiting))
    domains = [waiting[number].domain for number in turns]
    for domain in set(domains):
        own = [number for number in turns if waiting[number].domain == domain]
        assert own == sorted(own)
    alive = Counter(domains)
    while domains:
        first = domains[: len(alive)]
        assert set(first) == set(alive), "each domain once before any twice"
        domains = domains[len(alive) :]
        alive = Counter(domains)


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (StepFigures(0, 0, None, False), Gate(5)),
        (StepFigures(4, 0, NOW, False), Gate(1)),
        (StepFigures(5, 0, NOW - BOUNCES_AWAITED, False), OPEN),
        (StepFigures(5, 2, NOW - BOUNCES_AWAITED, False), OPEN),
        (StepFigures(5, 5, NOW, True), OPEN),
        (StepFigures(5, 5, NOW - timedelta(days=3), False), OPEN),
    ],
)
def test_the_first_batch_opens_the_gate_by_what_came_of_it(figures, expected):
    assert gate("invitation", figures, 5, NOW) == expected


def test_the_gate_waits_for_bounces_and_closes_on_a_burst():
    waits = gate("invitation", StepFigures(5, 0, NOW, False), 5, NOW + timedelta(minutes=1))
    assert (waits.room, waits.until) == (0, NOW + BOUNCES_AWAITED)
    assert gate("invitation", StepFigures(5, 3, NOW, False), 5, NOW + BOUNCES_AWAITED).burst


def test_the_time_it_takes_is_told_as_people_say_it():
    assert in_words(lasts(90, Limits(60, 0, 4), 0)) == "about 2 minutes"
    assert in_words(lasts(600, Limits(60, 0, 4), 20)) == "about 20 minutes"
    assert in_words(lasts(1000, Limits(15, 400, 1), 20)) == "about 2 days"
    assert in_words(lasts(10, Limits(0, 0, 1), 20)) == ""


async def test_the_first_batch_of_a_step_goes_alone_and_the_others_after_ten_minutes(
    office: Office, recording_server: RecordingServer
):
    office.campaign = folder_of(MANY, FIRST_OF_FIVE)
    async with office.engine() as engine:
        await engine.confirm()
        first = await engine.send_due()
        assert (first.sent, first.again_at) == (5, office.clock() + BOUNCES_AWAITED)
        assert (await engine.send_due()).sent == 0
        office.clock.now += BOUNCES_AWAITED
        rest = await engine.send_due()
        assert (rest.sent, rest.stopped) == (25, "")
    assert recipients(recording_server) == dict.fromkeys(MANY, 1)


async def test_a_burst_of_bounces_pauses_until_the_officer_resumes(office: Office):
    office.campaign = folder_of(MANY, FIRST_OF_FIVE)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        with office.ledger.write() as tx:
            out = [s.contact_id for _, s in people.everyone(tx) if s.deliveries["invitation"].value == "sent"]
            for contact in out[:3]:
                answers.mark_bounced(tx, contact, office.clock(), "5.1.1")
        office.clock.now += BOUNCES_AWAITED
        stopped = (await engine.send_due()).stopped
        assert "3 of the first 5 of invitation bounced" in stopped
        assert (await engine.send_due()).stopped.startswith("paused")
        with office.ledger.write() as tx:
            campaigns.set_setting(tx, "paused", "", office.clock())
        assert (await engine.send_due()).sent == 25


async def test_a_full_day_is_counted_over_the_last_twenty_four_hours(office: Office):
    office.campaign = folder_of(
        PEOPLE, CONFIG.replace("per_minute = 0", 'per_minute = 0\nper_day = 2\nquiet_hours = ""')
    )
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).sent == 2
        office.clock.on(hours=23)
        assert "limit of this account" in (await engine.send_due()).stopped
        office.clock.on(hours=1, minutes=1)
        assert (await engine.send_due()).sent == 1


@pytest.mark.parametrize(("fault", "hours"), [(Fault.CLOSING, 1), (Fault.UNWANTED, 0), (Fault.QUOTA, 5)])
async def test_a_server_that_has_enough_is_left_in_peace_instead_of_burning_the_list(
    office: Office, recording_server: RecordingServer, fault: Fault, hours: int
):
    office.campaign = folder_of(MANY)
    for address in MANY:
        recording_server.script(address, fault)
    async with office.engine() as engine:
        await engine.confirm()
        done = await engine.send_due()
        assert 0 < done.refused + done.failed <= IN_A_ROW + 2, "what the other connection had begun is finished"
        assert done.stopped
        again = await engine.send_due()
        assert (again.sent, again.refused, again.failed) == (0, 0, 0)
        if hours:
            for address in MANY:
                recording_server.script(address, fault, times=0)
            office.clock.on(hours=hours)
            assert (await engine.send_due()).sent == len(MANY)


async def test_after_a_sleep_a_burst_waits_for_the_officer_and_a_handful_does_not(office: Office):
    async with office.engine() as engine:
        office.campaign = folder_of(tuple(f"guest{n}@firma.example" for n in range(CATCH_UP + 1)))
        await engine.confirm()
        assert (await engine.send_due()).sent == CATCH_UP + 1
        office.clock.to("2020-05-20T08:00:00+00:00")
        held = await engine.send_due()
        assert held.sent == 0
        assert f"{CATCH_UP + 1} messages fell due while nothing ran" in held.stopped
        office.clock.on(minutes=5)
        assert (await engine.send_due()).sent == 0, "it keeps waiting"
        await engine.confirm()
        assert (await engine.send_due()).sent == CATCH_UP + 1


async def test_after_a_sleep_a_handful_goes_at_once(office: Office):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        office.clock.to("2020-05-20T08:00:00+00:00")
        assert (await engine.send_due()).sent == len(PEOPLE)
