from __future__ import annotations

import asyncio
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from outreach.engine.engine import Engine
from outreach.ledger import people
from outreach.model import Answer, Attendance, DeliveryState, Source
from tests.engine.conftest import CONFIG, PEOPLE, Office, folder_of, while_the_first_is_taken
from tests.engine.test_engine import standing
from tests.servers.ledgers import Place
from tests.servers.recording import RecordingServer

#: Domains take turns, so the second of two at one domain comes last. Who comes second may have begun with the first.
LAST_IN_TURN = PEOPLE[1]
ONE_BY_ONE = CONFIG.replace("connections = 2", "connections = 1")


def decline(office: Office, address: str) -> None:
    with office.ledger.write() as tx:
        id = people.find(tx, address)
        assert id is not None
        people.add_answer(tx, id, Answer(Attendance.DECLINED, Source.TEXT, office.clock()), office.clock())


async def nudged(office: Office, engine: Engine) -> int:
    """Sends the invitations, then what is due on the first nudge's day; returns how many went then."""
    await engine.confirm()
    await engine.send_due()
    office.clock.to("2020-05-20T08:00:00+00:00")
    return (await engine.send_due()).sent


async def test_a_decline_stops_a_message_that_was_claimed_ahead_of_its_turn(
    office: Office, recording_server: RecordingServer
):
    # By domain she is the last in turn: when the first nudge is recorded, the second may be on its way.
    office.campaign = folder_of(config=ONE_BY_ONE)
    async with office.engine() as engine:
        engine.watch = lambda delivery, *_: decline(office, LAST_IN_TURN) if delivery.step == "nudge" else None
        assert await nudged(office, engine) == 2
    assert standing(office, LAST_IN_TURN).deliveries["nudge"] is DeliveryState.CANCELLED


async def test_a_pause_by_another_program_stops_before_the_next_message(
    office: Office, place: Place, recording_server: RecordingServer, tmp_path: Path
):
    program = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from outreach.ledger.database import Ledger; from outreach.ledger import campaigns\n"
        "now = datetime(2020, 5, 11, tzinfo=UTC)\n"
        "ledger = Ledger.open(sys.argv[2], Path(sys.argv[1]), now=now, name=sys.argv[1])\n"
        "with ledger.write() as tx: campaigns.set_setting(tx, 'paused', 'yes', now)\n"
        "ledger.close()\n"
    )
    office.campaign = folder_of(config=ONE_BY_ONE)
    async with office.engine() as engine:
        await engine.confirm()
        command = [sys.executable, "-c", program, tmp_path, place.url]
        done = await while_the_first_is_taken(engine, recording_server, lambda: subprocess.run(command, check=True))
    assert (done.sent, done.stopped) == (1, "paused")
    assert len(recording_server.taken()) == 1


async def test_what_was_claimed_ahead_and_not_sent_is_given_back(office: Office, recording_server: RecordingServer):
    office.campaign = folder_of(config=ONE_BY_ONE)
    async with office.engine() as engine:
        await engine.confirm()
        loop = asyncio.get_running_loop()
        stop = partial(loop.call_soon_threadsafe, engine.ask_to_stop)
        assert (await while_the_first_is_taken(engine, recording_server, stop)).sent == 1
        states = [standing(office, address).deliveries["invitation"] for address in PEOPLE]
    assert sorted(states) == sorted([DeliveryState.SENT, DeliveryState.PLANNED, DeliveryState.PLANNED])


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
async def test_an_outcome_that_cannot_be_kept_leaves_one_message_in_doubt_for_each_connection(
    office: Office, recording_server: RecordingServer
):
    """The next one of the connection is in the ledger as being handed over by then; its DATA never began."""
    refuses = (
        "CREATE TRIGGER full BEFORE UPDATE ON delivery WHEN NEW.state = 'sent' BEGIN SELECT RAISE(ABORT, 'x'); END"
    )
    office.campaign = folder_of(config=ONE_BY_ONE)
    async with office.engine() as engine:
        await engine.confirm()
        with office.ledger.write() as tx:
            tx.execute(text(refuses))
        with pytest.raises(IntegrityError):
            await engine.send_due()
    states = [standing(office, address).deliveries["invitation"] for address in PEOPLE]
    assert len(recording_server.taken()) == 1
    assert sorted(states) == sorted([DeliveryState.SENDING, DeliveryState.PLANNED, DeliveryState.PLANNED])


async def test_two_messages_claimed_together_for_one_person_keep_their_distance(
    office: Office, recording_server: RecordingServer
):
    second = '\n[[step]]\nname = "details"\nto = "everyone"\nwhen = 2020-05-11T09:00\ntemplate = "nudge"\n'
    office.campaign = folder_of(PEOPLE[:1], ONE_BY_ONE + second)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.release("details")
        await engine.send_due()
        assert len(recording_server.taken()) == 1
        office.clock.on(hours=25)
        await engine.send_due()
    assert len(recording_server.taken()) == 2


@pytest.mark.parametrize("connections", [1, 4])
async def test_many_more_than_one_window_all_get_theirs_once(
    office: Office, recording_server: RecordingServer, connections: int
):
    crowd = tuple(f"p{n}@firma.example" for n in range(150))
    office.campaign = folder_of(crowd, CONFIG.replace("connections = 2", f"connections = {connections}"))
    async with office.engine() as engine:
        await engine.confirm()
        done = await engine.send_due()
    assert done.sent == 150
    assert sorted(r for taken in recording_server.taken() for r in taken.recipients) == sorted(crowd)
