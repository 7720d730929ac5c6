"""What the officer asks for on the dashboard, carried out by the engine."""

from __future__ import annotations

from datetime import timedelta

from outreach.ledger import people, progress, requests
from outreach.ledger.catchup import CATCH_UP, held
from outreach.ledger.requests import UNDO, RequestState
from outreach.reading.anatomy import dissect
from tests.engine.conftest import CONFIG, START, Office, folder_of
from tests.servers.recording import Fault, RecordingServer

#: A step that was added when its moment had passed already: it waits for the officer's word.
LATE = (
    CONFIG
    + """\
[[step]]
name = "extra"
to = "everyone"
when = 2020-05-11T10:00
template = "nudge"
min_gap = "0 hours"
"""
)


async def invite_and_add_late_step(office: Office) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
    office.clock.on(days=2)
    office.campaign = folder_of(config=LATE)


def ask(office: Office, count: int) -> int:
    with office.ledger.write() as tx:
        return requests.ask_to_send(tx, "extra", count, office.clock())


def outcome(office: Office, id: int) -> tuple[RequestState, str]:
    with office.ledger.read() as tx:
        found = requests.get(tx, id)
    return found.state, found.outcome


async def test_a_late_step_goes_out_a_minute_after_her_word(office: Office, recording_server: RecordingServer) -> None:
    await invite_and_add_late_step(office)
    before = len(recording_server.taken())
    async with office.engine() as engine:
        await engine.confirm()
        id = ask(office, 3)
        for wait, sent in ((timedelta(), 0), (UNDO, 3)):
            office.clock.now += wait
            await engine.grant_wishes()
            await engine.send_due()
            assert len(recording_server.taken()) - before == sent
    assert outcome(office, id) == (RequestState.DONE, "")


async def test_what_was_taken_back_is_not_sent(office: Office, recording_server: RecordingServer) -> None:
    await invite_and_add_late_step(office)
    before = len(recording_server.taken())
    async with office.engine() as engine:
        await engine.confirm()
        id = ask(office, 3)
        with office.ledger.write() as tx:
            requests.withdraw(tx, id, office.clock())
        office.clock.now += UNDO
        await engine.grant_wishes()
        await engine.send_due()
    assert len(recording_server.taken()) == before


async def test_more_people_than_she_said_get_nothing(office: Office, recording_server: RecordingServer) -> None:
    await invite_and_add_late_step(office)
    before = len(recording_server.taken())
    async with office.engine() as engine:
        await engine.confirm()
        id = ask(office, 2)
        office.clock.now += UNDO
        done = await engine.grant_wishes()
        await engine.send_due()
    assert done.refused == 1
    assert outcome(office, id) == (RequestState.REFUSED, "3 people would get it now, not 2; look again")
    assert len(recording_server.taken()) == before


async def test_a_step_that_lies_ahead_or_is_none_is_refused(office: Office) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        with office.ledger.write() as tx:
            ids = [requests.ask_to_send(tx, step, 9, office.clock()) for step in ("reminder", "nowhere")]
        office.clock.now += UNDO
        await engine.grant_wishes()
    told = [outcome(office, id) for id in ids]
    assert [state for state, _ in told] == [RequestState.REFUSED] * 2
    assert "its moment has not come" in told[0][1]
    assert "there is no step 'nowhere'" in told[1][1]


async def test_a_copy_goes_to_her_alone_marked_and_counts_for_nothing(
    office: Office, recording_server: RecordingServer
) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        with office.ledger.write() as tx:
            ana = people.find(tx, "ana@firma.example")
            assert ana is not None
            id = requests.ask_for_copy(tx, "invitation", ana, "officer@agency.example", office.clock())
        assert (await engine.grant_wishes()).copies == 1
        assert (await engine.grant_wishes()).copies == 0
    [taken] = recording_server.taken()
    assert taken.recipients == ("officer@agency.example",)
    mail = dissect(taken.mime)
    assert "Dear Ana" in mail.text
    assert "officer@agency.example" in mail.recipients
    assert outcome(office, id) == (RequestState.DONE, "")
    with office.ledger.read() as tx:
        assert progress.steps(tx) == {}


async def test_a_copy_that_the_server_refuses_says_so(office: Office, recording_server: RecordingServer) -> None:
    recording_server.script("officer@agency.example", Fault.REJECT_DATA)
    async with office.engine() as engine:
        await engine.confirm()
        with office.ledger.write() as tx:
            ana = people.find(tx, "ana@firma.example")
            assert ana is not None
            id = requests.ask_for_copy(tx, "invitation", ana, "officer@agency.example", office.clock())
        assert (await engine.grant_wishes()).refused == 1
    state, said = outcome(office, id)
    assert state is RequestState.REFUSED
    assert "refused it" in said


async def test_an_engine_that_is_not_at_home_grants_nothing(office: Office) -> None:
    async with office.engine() as engine:
        await engine.grant_wishes()
        with office.ledger.read() as tx:
            assert progress.engine_seen_at(tx) is None
        await engine.confirm()
        await engine.grant_wishes()
        with office.ledger.read() as tx:
            assert progress.engine_seen_at(tx) == START


async def test_a_new_campaign_s_first_sending_needs_nothing_but_her_word(
    office: Office, recording_server: RecordingServer
) -> None:
    async with office.engine() as engine:
        await engine.send_due()
        await engine.grant_wishes()
        assert recording_server.taken() == []
        with office.ledger.write() as tx:
            id = requests.ask_to_send(tx, "invitation", 3, office.clock())
        for wait, sent in ((timedelta(), 0), (UNDO, 3)):
            office.clock.now += wait
            await engine.grant_wishes()
            await engine.send_due()
            assert len(recording_server.taken()) == sent
    assert outcome(office, id) == (RequestState.DONE, "")


async def test_who_gets_it_after_quiet_hours_counts_too(office: Office, recording_server: RecordingServer) -> None:
    office.clock.to("2020-05-11T22:00:00+03:00")
    async with office.engine() as engine:
        await engine.send_due()
        ids = []
        for count in (2, 3):
            with office.ledger.write() as tx:
                ids.append(requests.ask_to_send(tx, "invitation", count, office.clock()))
            office.clock.now += UNDO
            await engine.grant_wishes()
        await engine.send_due()
        assert recording_server.taken() == []
        office.clock.to("2020-05-12T08:00:00+03:00")
        await engine.send_due()
    assert [outcome(office, id)[0] for id in ids] == [RequestState.REFUSED, RequestState.DONE]
    assert len(recording_server.taken()) == 3


async def test_what_waits_for_something_else_or_is_for_nobody_is_refused(office: Office) -> None:
    online = LATE.replace('template = "nudge"\nmin_gap', 'template = "details"\nmin_gap')
    nobody = LATE.replace('name = "extra"\nto = "everyone"', 'name = "extra"\nto = "declined"')
    said = []
    for config in (online, nobody):
        office.campaign = folder_of(config=config)
        async with office.engine() as engine:
            await engine.confirm()
            await engine.send_due()
            office.clock.on(days=1)
            id = ask(office, 3)
            office.clock.now += UNDO
            await engine.grant_wishes()
        said.append(outcome(office, id))
    assert [state for state, _ in said] == [RequestState.REFUSED] * 2
    assert "the online details are not known yet" in said[0][1]
    assert said[1][1] == "nobody would get it now"


async def test_what_fell_due_while_nothing_ran_goes_out_at_her_word(
    office: Office, recording_server: RecordingServer
) -> None:
    office.campaign = folder_of(tuple(f"guest{n}@firma.example" for n in range(CATCH_UP + 1)))
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
    before = len(recording_server.taken())
    office.clock.to("2020-05-21T10:00:00+03:00")  # the nudge fell due the day before
    async with office.engine() as engine:
        await engine.send_due()
        assert len(recording_server.taken()) == before
        ids = []
        for step, count in (("nudge", CATCH_UP + 1), ("", CATCH_UP), ("", CATCH_UP + 1)):
            with office.ledger.write() as tx:
                ids.append(requests.ask_to_send(tx, step, count, office.clock()))
            office.clock.now += UNDO
            await engine.grant_wishes()
        await engine.send_due()
    states = [outcome(office, id)[0] for id in ids]
    assert states == [RequestState.REFUSED, RequestState.REFUSED, RequestState.DONE]
    assert len(recording_server.taken()) - before == CATCH_UP + 1


async def test_even_one_message_waits_where_the_word_is_left_to_the_dashboard(
    office: Office, recording_server: RecordingServer
) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
    before = len(recording_server.taken())
    office.clock.to("2020-05-20T10:05:00+03:00")  # the nudge fell due five minutes before
    async with office.engine() as engine:
        await engine.wait_for_word(office.clock() - timedelta(minutes=10))
        for _ in range(2):
            assert "fell due" in (await engine.send_due()).stopped
        assert len(recording_server.taken()) == before
        with office.ledger.write() as tx:
            missed = held(tx, office.clock())
            assert missed is not None
            requests.ask_to_send(tx, "", missed.messages, office.clock())
        office.clock.now += UNDO
        await engine.grant_wishes()
        assert (await engine.send_due()).sent == missed.messages > 0
