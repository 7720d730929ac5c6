"""Whatever happens to people and to the event: after a tick that looks only at changes, a look at all finds nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from outreach.campaign.folder import Campaign, read_campaign
from outreach.engine import changes, planner
from outreach.engine.claims import claim
from outreach.engine.planner import AT_ONCE, LOOK_AGAIN, Walk
from outreach.errors import Refused
from outreach.ledger import (
    answers,
    campaigns,
    delegates,
    deliveries,
    inbound,
    marks,
    onemore,
    people,
    privacy,
    review,
    schema,
    settling,
    spared,
    takeover,
    withdrawal,
)  # fmt: skip
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.situation import see
from outreach.model import Answer, Attendance, Contact, DeliveryState, Kind, Person, Reading, Source
from tests.engine.changing import DETAILS, LINKED, MOVED, RENAMED
from tests.engine.conftest import CONFIG, FILES, START

MORE = (
    DETAILS
    + """[[step]]
name = "press"
to = ["group:press", "declined"]
when = "8 days before event at 10:00"
template = "nudge"
if_late = "skip"
[[step]]
name = "thanks"
to = "attended"
when = "1 day after event at 10:00"
template = "nudge"
"""
)
CONFIGS = tuple(config + MORE for config in (CONFIG, LINKED, MOVED, RENAMED))
NAMES = ("ana", "ben", "carla", "dan", "eva")
#: The nudge is open, and so is the press step from the second of June on.
NUDGED = START + timedelta(days=9, hours=2)
WHOLE = tuple((name, "press" if name == "dan" else "") for name in NAMES)
persons = st.sampled_from(NAMES)
MARKS = ("bounce", "silence", "hands", "away", "snooze", "skip")
ATTENDANCES = (Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE, Attendance.DELEGATED, None)


def folder_of(listed: tuple[tuple[str, str], ...], config: str) -> Campaign:
    rows = "".join(f"{name}@firma.example,{group}\n" for name, group in listed)
    files = {**FILES, "config.toml": config, "contacts.csv": f"email,group\n{rows}"}
    return read_campaign({name: text.encode() for name, text in files.items()})


class Desk:
    """A ledger, the officer's files, a clock, and a planner that remembers how far it came."""

    def __init__(self, folder: Path, campaign: Campaign) -> None:
        self.campaign, self.now, self.walk = campaign, START, Walk()
        self.ledger = Ledger.open("sqlite:///outreach.db", folder, now=START, domain="agency.example")

    def do(self, operation: Callable[[Transaction], object]) -> object:
        with self.ledger.write() as tx:
            return operation(tx)

    def tick(self, walk: Walk | None = None) -> planner.Tick:
        with self.ledger.write() as tx:
            situation = see(tx, self.campaign, self.now)
            return planner.tick(tx, self.campaign, situation, self.walk if walk is None else walk, self.now)

    def tick_to_the_end(self) -> int:
        planned, more = 0, True
        while more:
            done = self.tick()
            self.walk, more = done.walk, done.more
            planned += done.planned
        return planned

    def look_at_all(self) -> int:
        planned, done = 0, self.tick(Walk())
        while done.more:
            planned += done.planned
            done = self.tick(done.walk)
        return planned + done.planned


class Histories(RuleBasedStateMachine):
    """An officer, her guests and the mail servers do whatever they like, in any order."""

    @initialize(invited=st.booleans())
    def begin(self, invited: bool) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk(Path(self.folder.name), folder_of(WHOLE, CONFIGS[0]))
        self.uid = 0
        self.take_over(WHOLE)
        self.desk.do(lambda tx: see(tx, self.desk.campaign, START))
        self.desk.do(lambda tx: campaigns.release_step(tx, "invitation", START))
        if invited:
            self.desk.tick_to_the_end()
            self.what_is_due_is_handed_over("sent", len(WHOLE))
            self.desk.now = NUDGED
            self.desk.tick_to_the_end()

    def take_over(self, listed: tuple[tuple[str, str], ...]) -> None:
        self.desk.campaign = folder_of(listed, self.config)
        self.desk.do(lambda tx: people.import_contacts(tx, self.desk.campaign.contacts.contacts, self.desk.now))

    config = CONFIGS[0]

    def of(self, tx: Transaction, name: str) -> int:
        return people.find(tx, f"{name}@firma.example") or people.find(tx, "ana@firma.example") or 1

    def person(self, name: str, operation: Callable[[Transaction, int], object]) -> None:
        def work(tx: Transaction) -> None:
            try:
                operation(tx, self.of(tx, name))
            except Refused:
                return

        self.desk.do(work)

    @rule(hours=st.sampled_from([1, 7, 20, 49, 100, 240]))
    def time_passes(self, hours: int) -> None:
        self.desk.now += timedelta(hours=hours)

    @rule()
    def the_planner_ticks_once(self) -> None:
        self.desk.walk = self.desk.tick().walk

    @rule()
    def nobody_is_forgotten(self) -> None:
        self.desk.tick_to_the_end()
        assert self.desk.look_at_all() == 0

    @rule(listed=st.lists(persons, unique=True, min_size=1), press=persons)
    def the_list_is_edited(self, listed: list[str], press: str) -> None:
        self.take_over(tuple((name, "press" if name == press else "") for name in listed))

    @rule(name=persons, attendance=st.sampled_from(ATTENDANCES), source=st.sampled_from(Source))
    def somebody_answers(self, name: str, attendance: Attendance | None, source: Source) -> None:
        given = Answer(attendance, source, self.desk.now)
        if source is Source.CALENDAR:
            given = replace(given, attendance=attendance or Attendance.ATTENDING, sequence=0, dtstamp=self.desk.now)
        self.person(name, lambda tx, id: answers.add_answer(tx, id, given, self.desk.now))

    @rule(name=persons)
    def an_answer_is_taken_back(self, name: str) -> None:
        def work(tx: Transaction, id: int) -> None:
            table = schema.answer
            rows = tx.execute(table.select().where(table.c.contact_id == id, table.c.revoked_at.is_(None))).all()
            for row in rows[-1:]:
                answers.revoke_answer(tx, row.id, self.desk.now)

        self.person(name, work)

    @rule(
        name=persons, on=st.booleans(), what=st.sampled_from(["bounce", "silence", "hands", "away", "snooze", "skip"])
    )
    def somebody_is_marked(self, name: str, on: bool, what: str) -> None:
        now, until = self.desk.now, self.desk.now.date() + timedelta(days=3) if on else None
        operations: dict[str, Callable[[Transaction, int], object]] = {
            "bounce": lambda tx, id: (
                answers.mark_bounced(tx, id, now, "5.1.1") if on else answers.clear_bounced(tx, id, now)
            ),
            "silence": lambda tx, id: marks.suppress(tx, id, "asked", now) if on else marks.unsuppress(tx, id, now),
            "hands": lambda tx, id: marks.set_hands_off(tx, id, on, now),
            "away": lambda tx, id: marks.set_away(tx, id, until, now),
            "snooze": lambda tx, id: spared.snooze(tx, id, until, now),
            "skip": lambda tx, id: (
                spared.skip_step(tx, id, "nudge", now) if on else spared.unskip_step(tx, id, "nudge", now)
            ),
        }
        self.person(name, operations[what])

    @rule(name=persons, present=st.sampled_from([True, False, None]))
    def it_is_noted_who_was_there(self, name: str, present: bool | None) -> None:
        self.person(name, lambda tx, id: marks.record_presence(tx, id, present, self.desk.now))

    @rule(name=persons, there=st.booleans())
    def a_delegate_is_invited_or_not_after_all(self, name: str, there: bool) -> None:
        stand_in, now = Person("Eva", "eva@firma.example"), self.desk.now
        self.person(
            name, lambda tx, id: delegates.invite(tx, id, stand_in, now) if there else delegates.take_off(tx, id, now)
        )

    @rule(name=persons)
    def unclear_words_come(self, name: str) -> None:
        self.uid += 1

        def work(tx: Transaction, id: int) -> None:
            sender, raw = f"{name}@firma.example", f"words {self.uid}".encode()
            stored = inbound.store(
                tx, "INBOX", 1, self.uid, raw, self.desk.now, f"<{self.uid}@x>", sender, "Re:", self.desk.now
            )
            assert stored is not None
            reading = Reading(Kind.HUMAN, text="perhaps")
            inbound.save_reading(tx, stored, reading, id, None, "review", "unclear", self.desk.now)

        self.person(name, work)

    @rule(decision=st.sampled_from(["attending", "declined", "none", "undo", "again", "read"]), last=st.booleans())
    def the_officer_decides(self, decision: str, last: bool) -> None:
        def work(tx: Transaction, _: int) -> None:
            rows = tx.execute(schema.inbound.select().order_by(schema.inbound.c.id)).all()
            if not rows:
                return
            row = rows[-1 if last else 0]
            if decision == "undo":
                review.undo(tx, f"r{row.id}", self.desk.now)
            elif decision == "again":
                inbound.read_again(tx, row.sender)
            elif decision == "read":
                reading = Reading(Kind.HUMAN, text="perhaps")
                inbound.save_reading(tx, row.id, reading, row.contact_id, None, "read", "", self.desk.now)
            else:
                review.decide(tx, f"r{row.id}", decision, self.desk.now)

        self.person("ana", work)

    @rule(outcome=st.sampled_from(["sent", "failed", "uncertain", "refused", "back"]), most=st.integers(1, 6))
    def what_is_due_is_handed_over(self, outcome: str, most: int) -> None:
        now = self.desk.now

        def work(tx: Transaction) -> None:
            situation = see(tx, self.desk.campaign, now)
            for taken in claim(tx, deliveries.due(tx, now, most), situation, "me", now).taken:
                one = taken.delivery.id
                if outcome == "back":
                    deliveries.put_back(tx, one, "me", None, "", now)
                    continue
                sequence = situation.event.sequence if taken.delivery.sequence is not None else None
                deliveries.begin_sending(tx, one, "me", taken.delivery.mime or b"m", now, sequence)
                if outcome == "refused":
                    deliveries.refused_now(tx, one, "me", "450", now, now + timedelta(hours=1))
                else:
                    getattr(deliveries, outcome)(tx, one, "me", "", now)

        self.desk.do(work)

    @rule(decision=st.sampled_from(["sent", "again", "leave", "undo", "proved"]), last=st.booleans())
    def a_delivery_is_settled(self, decision: str, last: bool) -> None:
        def work(tx: Transaction, _: int) -> None:
            table = schema.delivery
            ended = ["uncertain", "failed", "abandoned", "sent", "planned"]
            rows = tx.execute(table.select().where(table.c.state.in_(ended)).order_by(table.c.id)).all()
            if not rows:
                return
            one = rows[-1 if last else 0].id
            if decision == "undo":
                settling.undo_settlement(tx, one, self.desk.now)
            elif decision == "proved":
                settling.prove_sent(tx, one, "found in Sent", self.desk.now)
            else:
                settling.settle(tx, one, decision, "officer", self.desk.now)

        self.person("ana", work)

    @rule()
    def the_program_died(self) -> None:
        self.desk.do(lambda tx: deliveries.recover(tx, self.desk.now))

    @rule(config=st.sampled_from(CONFIGS), confirmed=st.booleans())
    def the_event_is_changed(self, config: str, confirmed: bool) -> None:
        self.config = config
        listed = tuple((c.email.partition("@")[0], c.group) for c in self.desk.campaign.contacts.contacts)
        self.desk.campaign = folder_of(listed, config)
        if confirmed:
            self.person("ana", lambda tx, _: changes.confirm_change(tx, self.desk.campaign, self.desk.now))

    @precondition(lambda self: self.desk.now > START + timedelta(days=20))
    @rule()
    def the_event_is_cancelled(self) -> None:
        self.person("ana", lambda tx, _: changes.cancel_event(tx, self.desk.campaign, self.desk.now))

    @rule(step=st.sampled_from(["nudge", "press", "reminder", "details", "thanks"]))
    def a_late_step_is_released(self, step: str) -> None:
        self.desk.do(lambda tx: campaigns.release_step(tx, step, self.desk.now))

    @rule(name=persons, what=st.sampled_from(["more", "withdraw", "erase", "gone"]))
    def the_officer_asks_something_rare(self, name: str, what: str) -> None:
        campaign, now = self.desk.campaign, self.desk.now
        gone = takeover.Gone(f"<{name}-{now:%d%H}@agency.example>", "invitation", f"{name}@firma.example", now, 0)
        operations: dict[str, Callable[[Transaction, int], object]] = {
            "more": lambda tx, id: onemore.ask(tx, campaign, id, "invitation", now),
            "withdraw": lambda tx, id: withdrawal.withdraw(tx, id, campaign, now),
            "erase": lambda tx, id: privacy.erase(tx, id, now),
            "gone": lambda tx, id: takeover.mark_gone(tx, [gone], now),
        }
        self.person(name, operations[what])

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.nobody_is_forgotten()
            self.desk.ledger.close()
            self.folder.cleanup()


Histories.TestCase.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestHistories = Histories.TestCase


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    people_ = tuple((f"p{n}", "press" if n % 3 else "") for n in range(3 * AT_ONCE))
    made = Desk(tmp_path, folder_of(people_, CONFIGS[0]))
    made.do(lambda tx: people.import_contacts(tx, made.campaign.contacts.contacts, START))
    made.do(lambda tx: see(tx, made.campaign, START))
    made.do(lambda tx: campaigns.release_step(tx, "invitation", START))
    yield made
    made.ledger.close()


def test_a_tick_plans_a_bounded_number_and_all_of_them_plan_each_once(desk: Desk) -> None:
    first = desk.tick()
    assert (first.planned, first.more) == (AT_ONCE, True)
    desk.walk = first.walk
    assert first.planned + desk.tick_to_the_end() == 3 * AT_ONCE
    assert desk.tick_to_the_end() == desk.look_at_all() == 0


def test_who_comes_onto_the_list_is_planned_at_the_next_tick(desk: Desk) -> None:
    desk.tick_to_the_end()
    desk.now += timedelta(minutes=1)
    new = Contact("new@firma.example", "new@firma.example")
    desk.do(lambda tx: people.import_contacts(tx, [*desk.campaign.contacts.contacts, new], desk.now))
    done = desk.tick()
    assert done.planned == 1


def test_nobody_is_looked_at_again_while_nothing_changes(desk: Desk) -> None:
    desk.tick_to_the_end()
    desk.now += LOOK_AGAIN - timedelta(seconds=1)
    assert desk.tick() == planner.Tick(desk.walk)


def test_what_was_changed_behind_the_ledgers_back_is_found_within_the_second_look(desk: Desk) -> None:
    desk.tick_to_the_end()
    desk.do(lambda tx: tx.execute(schema.delivery.update().values(state=DeliveryState.CANCELLED.value)))
    assert desk.tick_to_the_end() == 0
    desk.now += LOOK_AGAIN
    ticks = []
    while desk.walk.again_at is None or desk.walk.again_at <= desk.now:
        done = desk.tick()
        desk.walk = done.walk
        ticks.append((done.planned, done.more))
    assert ticks == [(AT_ONCE, False)] * 3 + [(0, False)]


@pytest.fixture
def nudged(tmp_path: Path) -> Iterator[Desk]:
    """Everybody was invited and answered or is not to be nudged; the nudge is open and was sent to nobody."""
    made = Desk(tmp_path, folder_of(WHOLE, CONFIGS[0]))
    made.do(lambda tx: people.import_contacts(tx, made.campaign.contacts.contacts, START))
    made.do(lambda tx: see(tx, made.campaign, START))
    made.do(lambda tx: campaigns.release_step(tx, "invitation", START))
    made.tick_to_the_end()
    hand_over(made)
    for name in NAMES:
        made.do(lambda tx, name=name: answers.add_answer(tx, of(tx, name), DECLINED, START))
    made.now = NUDGED
    assert made.tick_to_the_end() == 0
    yield made
    made.ledger.close()


DECLINED = Answer(Attendance.DECLINED, Source.OFFICER, START)


def of(tx: Transaction, name: str) -> int:
    found = people.find(tx, f"{name}@firma.example")
    assert found is not None
    return found


def hand_over(desk: Desk) -> None:
    with desk.ledger.write() as tx:
        situation = see(tx, desk.campaign, desk.now)
        for taken in claim(tx, deliveries.due(tx, desk.now, 99), situation, "me", desk.now).taken:
            deliveries.begin_sending(tx, taken.delivery.id, "me", b"m", desk.now, taken.delivery.sequence)
            deliveries.sent(tx, taken.delivery.id, "me", "250", desk.now)


def undecided(desk: Desk, name: str) -> None:
    """The officer takes the answer back: as things stand a nudge is owed to them."""
    taken_back = Answer(None, Source.OFFICER, desk.now)
    desk.do(lambda tx: answers.add_answer(tx, of(tx, name), taken_back, desk.now))


def test_an_answer_taken_back_brings_the_nudge(nudged: Desk) -> None:
    undecided(nudged, "ana")
    assert nudged.tick_to_the_end() == 1


@pytest.mark.parametrize(
    ("sender", "ends"),
    [
        ("ana", lambda tx, message: review.decide(tx, f"r{message}", "none", NUDGED)),
        ("ana", lambda tx, message: inbound.read_again(tx, "ana@firma.example")),
        ("ana", lambda tx, message: read(tx, message, of(tx, "ana"), "read")),
        ("ben", lambda tx, message: privacy.erase(tx, of(tx, "ben"), NUDGED)),
    ],
)
def test_when_words_wait_no_longer_the_nudge_comes(
    nudged: Desk, sender: str, ends: Callable[[Transaction, int], object]
) -> None:
    message = nudged.do(lambda tx: words_of(tx, "ana", sender))
    undecided(nudged, "ana")
    assert nudged.tick_to_the_end() == 0
    nudged.do(lambda tx: ends(tx, message))
    assert nudged.tick_to_the_end() == 1


def words_of(tx: Transaction, whose: str, sender: str) -> int:
    address = f"{sender}@firma.example"
    stored = inbound.store(tx, "INBOX", 1, 1, b"perhaps", NUDGED, "<1@x>", address, "Re:", NUDGED)
    assert stored is not None
    read(tx, stored, of(tx, whose), "review")
    return stored


def read(tx: Transaction, message: int, whose: int, state: str) -> None:
    inbound.save_reading(tx, message, Reading(Kind.HUMAN, text="perhaps"), whose, None, state, "", NUDGED)


def test_who_comes_back_to_the_list_is_nudged_too(nudged: Desk) -> None:
    everybody = nudged.campaign.contacts.contacts
    nudged.do(lambda tx: people.import_contacts(tx, everybody[1:], nudged.now))
    undecided(nudged, "ana")
    assert nudged.tick_to_the_end() == 0
    nudged.do(lambda tx: people.import_contacts(tx, everybody, nudged.now))
    assert nudged.tick_to_the_end() == 1


def test_once_the_invitation_is_out_the_steps_that_waited_for_it_come(nudged: Desk) -> None:
    nudged.now = datetime.fromisoformat("2020-06-02T10:05:00+03:00")
    nudged.tick_to_the_end()
    late = Contact("fay@firma.example", "fay@firma.example", group="press")
    nudged.do(lambda tx: people.import_contacts(tx, [*nudged.campaign.contacts.contacts, late], nudged.now))
    assert nudged.tick_to_the_end() == 1
    hand_over(nudged)
    assert nudged.tick_to_the_end() == 1
