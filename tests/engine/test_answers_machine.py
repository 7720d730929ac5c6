"""An officer and her guests' calendars do whatever they like; attendance is always the newest word of the person.

The messages are those of the demo's mail programs, read by the real reader into a real ledger. They arrive late, twice,
in any order, long after they were overtaken, and from people they do not belong to.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Protocol

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from outreach.demo.replies import apple, google, outlook, thunderbird
from outreach.demo.replies.received import CalendarReply, Received, receive
from outreach.engine import changes
from outreach.ledger import people
from outreach.model import Attendance, Contact
from tests.engine.calendarmail import ANA, BEN, Desk
from tests.engine.conftest import CONFIG, PEOPLE, START, folder_of
from tests.servers.ledgers import Place

PERSONS = st.sampled_from([ANA, BEN])
BUTTONS = st.sampled_from([Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE])
PROGRAMS = st.sampled_from([google, outlook, thunderbird, apple])


class Program(Protocol):
    """A mail program that answers invitations."""

    def reply(self, order: CalendarReply) -> bytes: ...


LINK = '[event.online]\nurl = "https://zoom.example/j/{}"\n[rsvp]'


@dataclass(frozen=True)
class Pressed:
    """One button pressed: what the officer should make of it, and the message that says so."""

    sequence: int
    stamp: datetime
    attendance: Attendance
    raw: bytes = field(repr=False, compare=False)


@dataclass
class Person:
    """What a person holds and sent, and what of that arrived while the event was on."""

    holds: list[Received] = field(default_factory=list)
    sent: list[Pressed] = field(default_factory=list)
    arrived: list[Pressed] = field(default_factory=list)

    @property
    def newest(self) -> Pressed | None:
        return max(self.arrived, key=lambda p: (p.sequence, p.stamp), default=None)


class Answers(RuleBasedStateMachine):
    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.ledger = self.place.open(Path(self.folder.name), START, "agency.example")
        self.desk = Desk(self.ledger)
        self.persons = {ANA: Person(), BEN: Person()}
        self.sequence = self.time_sequence = self.copies = self.edits = 0
        self.cancelled = False
        self.listed = set(PEOPLE)
        for address in self.persons:
            self.invite(address)

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.ledger.close()
            self.folder.cleanup()

    @rule(who=PERSONS)
    def invite(self, who: str) -> None:
        if not self.cancelled:
            self.desk.on(minutes=1)
            self.persons[who].holds.append(receive(self.desk.invite(who)))

    @precondition(lambda self: not self.cancelled)
    @rule(moves=st.booleans(), told=st.sets(PERSONS))
    def change(self, moves: bool, told: set[str]) -> None:
        """The event is moved or gets a link; of those who hold it, these get the new revision."""
        self.edits += 1
        self.desk.on(minutes=1)
        config = CONFIG.replace("[rsvp]", LINK.format(self.edits))
        if moves or self.time_sequence:
            days = self.edits if moves else self.moved_by
            self.moved_by = days
            config = config.replace("2020-06-10", (date(2020, 6, 10) + timedelta(days=days)).isoformat())
        self.desk.campaign = folder_of(tuple(sorted(self.listed)), config)
        with self.ledger.write() as tx:
            self.sequence = changes.confirm_change(tx, self.desk.campaign, self.desk.now)
        assert self.sequence == self.edits
        self.time_sequence = self.sequence if moves else self.time_sequence
        for who in sorted(told):
            self.invite(who)

    @precondition(lambda self: not self.cancelled and self.edits)
    @rule()
    def cancel(self) -> None:
        with self.ledger.write() as tx:
            changes.cancel_event(tx, self.desk.campaign, self.desk.now)
        self.cancelled = True

    @rule(who=PERSONS)
    def remove_or_bring_back(self, who: str) -> None:
        self.listed ^= {who}
        contacts = [Contact(one, one, one.partition("@")[0].title()) for one in sorted(self.listed)]
        with self.ledger.write() as tx:
            people.import_contacts(tx, contacts, self.desk.now)

    @rule(
        who=PERSONS,
        what=BUTTONS,
        program=PROGRAMS,
        held=st.integers(0, 5),
        skew=st.sampled_from([-600, 0, 0, 0, 600]),
        delayed=st.booleans(),
    )
    def press(self, who: str, what: Attendance, program: Program, held: int, skew: int, delayed: bool) -> None:
        """Somebody answers one of the invitations they hold; their clock may be ten hours wrong."""
        person = self.persons[who]
        self.desk.on(minutes=1)
        invitation = person.holds[-1 - held % len(person.holds)]
        at = self.desk.now + timedelta(minutes=skew)
        assert invitation.event is not None
        if any((p.sequence, p.stamp) == (invitation.event.sequence, at) for p in person.sent):
            return
        contact = Contact(who, who, who.partition("@")[0].title(), language="en")
        raw = program.reply(CalendarReply(invitation.event, invitation, contact, what, at))
        person.sent.append(Pressed(invitation.event.sequence, at, what, raw))
        if not delayed:
            self.take_in(person, person.sent[-1], raw)

    @precondition(lambda self: any(p.sent for p in self.persons.values()))
    @rule(data=st.data(), minutes=st.integers(0, 300), anew=st.booleans())
    def arrive(self, data: st.DataObject, minutes: int, anew: bool) -> None:
        """Anything ever sent arrives now: for the first time, or again, as it was or under a new Message-ID."""
        self.desk.on(minutes=minutes)
        who = data.draw(st.sampled_from([a for a, p in self.persons.items() if p.sent]))
        person = self.persons[who]
        for pressed in data.draw(st.lists(st.sampled_from(person.sent), min_size=1, max_size=3)):
            self.take_in(person, pressed, self.copy(pressed.raw) if anew else pressed.raw)

    def take_in(self, person: Person, pressed: Pressed, raw: bytes) -> None:
        assert self.receive(raw) == ""
        if not self.cancelled:
            person.arrived.append(pressed)

    @precondition(lambda self: self.persons[ANA].sent)
    @rule(data=st.data(), thief=st.sampled_from([BEN, "stranger@x.example"]))
    def steal(self, data: st.DataObject, thief: str) -> None:
        """Ana's answer is sent on by somebody else."""
        raw = self.copy(data.draw(st.sampled_from(self.persons[ANA].sent)).raw)
        stolen = re.sub(rb"(?m)^From: .*$", f"From: {thief}".encode() + b"\r", raw, count=1)
        assert stolen != raw
        assert self.cancelled or "another address" in self.receive(stolen)

    def receive(self, raw: bytes) -> str:
        """So slowly that it is no flood (engine/floods.py), of which other tests tell."""
        self.desk.on(minutes=2)
        return self.desk.receive(raw)

    def copy(self, raw: bytes) -> bytes:
        self.copies += 1
        return re.sub(rb"(?mi)^Message-ID: .*$", b"Message-ID: <copy-%d@x.example>\r" % self.copies, raw, count=1)

    @invariant()
    def everybody_s_attendance_is_their_own_newest_answer(self) -> None:
        if not hasattr(self, "desk"):
            return
        for address, person in self.persons.items():
            standing, newest = self.desk.standing(address), person.newest
            assert standing.attendance is (newest.attendance if newest else Attendance.SILENT)
            assert standing.sequence == (newest.sequence if newest else None)
            is_old = newest is not None and newest.sequence < self.time_sequence
            assert standing.answered_old_time == is_old
            assert standing.partstat is (newest.attendance if newest and not is_old else None)


def test_whatever_order_answers_come_in_the_newest_counts(place: Place) -> None:
    run_state_machine_as_test(
        lambda: Answers(place),
        settings=settings(
            max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
