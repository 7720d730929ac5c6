"""So many messages a minute to one receiving domain, while the others do not wait."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from outreach.engine.rates import GOOD_FOR
from outreach.ledger import outbox, queue
from tests.engine.conftest import CONFIG, Office, folder_of
from tests.servers.recording import Fault, RecordingServer

TEN_A_MINUTE = CONFIG.replace("per_minute = 0", 'per_minute = 0\nper_domain_per_minute = 10\nquiet_hours = ""')


@pytest.fixture
def crowded(tmp_path: Path) -> tuple[str, ...]:
    """Five at one domain, whose row no other test has."""
    return tuple(f"guest{n}@d{abs(hash(str(tmp_path)))}.example" for n in range(5))


def planned(office: Office) -> list[outbox.Delivery]:
    with office.ledger.read() as tx:
        found = [outbox.get(tx, id) for id in office.deliveries()]
    return [one for one in found if one.state == "planned"]


async def test_the_others_do_not_wait_and_the_rest_follows_in_its_turn(office: Office, crowded: tuple[str, ...]):
    others = tuple(f"{who}@{crowded[0].partition('@')[2].replace('.', f'{who}.')}" for who in ("ana", "ben", "dan"))
    office.campaign = folder_of((*crowded, *others), TEN_A_MINUTE)
    async with office.engine() as engine:
        await engine.confirm()
        done = await engine.send_due()
        assert (done.sent, done.stopped) == (1 + len(others), "no more than 10 a minute to one domain")
        turns = sorted(round((one.not_before - office.clock()).total_seconds()) for one in planned(office))
        assert turns == [6, 12, 18, 24]
        assert done.again_at == office.clock() + timedelta(seconds=30)
        office.clock.on(seconds=13)
        assert (await engine.send_due()).sent == 2
        office.clock.on(seconds=17)
        done = await engine.send_due()
        assert (done.sent, done.again_at) == (2, None)


async def test_turns_that_passed_during_a_pause_are_not_taken_all_at_once(office: Office, crowded: tuple[str, ...]):
    office.campaign = folder_of(crowded, TEN_A_MINUTE)
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).sent == 1
        office.clock.on(seconds=GOOD_FOR.total_seconds() + 24)
        assert (await engine.send_due()).sent <= 1, "a new turn for each"
        assert len(planned(office)) >= 3
        assert {one.reason for one in planned(office)} == {queue.TURN.format(10, crowded[0].partition("@")[2])}


async def test_who_is_refused_for_now_takes_a_new_turn(
    office: Office, crowded: tuple[str, ...], recording_server: RecordingServer
):
    for address in crowded:
        recording_server.script(address, Fault.DEFER)
    office.campaign = folder_of(crowded[:2], TEN_A_MINUTE)
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).refused == 1
        office.clock.on(seconds=6)
        assert (await engine.send_due()).refused == 1
        assert [one.reason for one in planned(office)] == ["", ""]
