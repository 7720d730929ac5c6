"""Calendar messages as people's programs send them, in the fewest lines that say what a test is about."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from icalendar import Calendar

from outreach.campaign.folder import Campaign
from outreach.compose.message import Press, compose
from outreach.compose.order import Stamp
from outreach.engine import changes
from outreach.engine.known import known
from outreach.engine.orders import Letter, step_order
from outreach.engine.receive import act_on
from outreach.engine.situation import revision
from outreach.ledger import campaigns, deliveries, inbound, marks, people, review, story
from outreach.ledger.database import Ledger
from outreach.ledger.deliveries import Planned
from outreach.ledger.review import ReviewItem
from outreach.model import Standing
from outreach.reading.anatomy import dissect
from outreach.reading.read import read
from tests.engine.conftest import START, folder_of
from tests.servers.ledgers import Place

UID = "event@agency.example"
ANA, BEN = "ana@firma.example", "ben@firma.example"
STARTED = datetime(2020, 5, 12, 8, 0, tzinfo=UTC)


def event(
    attendee: str | None = f"mailto:{ANA}",
    partstat: str = "ACCEPTED",
    *more: str,
    uid: str = UID,
    sequence: object = 0,
    stamp: str = "20200512T080000Z",
    params: str = "",
) -> list[str]:
    """The lines of one VEVENT."""
    lines = ["BEGIN:VEVENT", f"UID:{uid}"]
    lines += [] if sequence is None else [f"SEQUENCE:{sequence}"]
    lines += [f"DTSTAMP:{stamp}"] if stamp else []
    lines += [f"ATTENDEE;PARTSTAT={partstat}{params}:{attendee}"] if attendee else []
    return [*lines, *more, "END:VEVENT"]


def calendar(*lines: str, method: str = "REPLY") -> str:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", *lines, "END:VCALENDAR", ""])


def part(ics: str, kind: str = "text/calendar; charset=utf-8; method=REPLY", *more: str) -> str:
    return "\r\n".join([f"Content-Type: {kind}", *more, "", ics])


def mail(*parts: str, sender: str = ANA, kind: str = "alternative", head: Sequence[str] = ()) -> bytes:
    """A whole message from `sender` to the officer."""
    lines = [f"From: {sender}", "To: officer@agency.example", "Subject: Re: Atelier", *head, "MIME-Version: 1.0"]
    body = "".join(f"--b\r\n{one}\r\n" for one in parts)
    return "\r\n".join([*lines, f"Content-Type: multipart/{kind}; boundary=b", "", f"{body}--b--", ""]).encode()


def answer(*args: str | None, sender: str = ANA, text: str = "", method: str = "REPLY", **named: object) -> bytes:
    """A message whose calendar part is `event(...)`."""
    words = [part(text, "text/plain; charset=utf-8")] if text else []
    ics = calendar(*event(*args, **named), method=method)
    return mail(*words, part(ics, f"text/calendar; charset=utf-8; method={method}"), sender=sender)


@dataclass
class Desk:
    """The officer's ledger, to which messages come and from which invitations are sent, without any server."""

    ledger: Ledger
    campaign: Campaign = field(default_factory=folder_of)
    now: datetime = START
    count: int = 0
    last: int = 0

    def __post_init__(self) -> None:
        with self.ledger.write() as tx:
            people.import_contacts(tx, self.campaign.contacts.contacts, self.now)
            campaigns.note_event(tx, revision(self.campaign), self.now)
            self.uid = campaigns.campaign(tx).uid

    def on(self, **delta: float) -> None:
        self.now += timedelta(**delta)

    def contact(self, address: str) -> int:
        with self.ledger.read() as tx:
            found = marks.find(tx, address)
        assert found is not None
        return found

    def standing(self, address: str = ANA) -> Standing:
        with self.ledger.read() as tx:
            found = marks.find(tx, address)
            assert found is not None
            return people.person(tx, found)[1]

    def invite(self, address: str = ANA) -> bytes:
        """Sends the invitation as the event stands now; returns the bytes."""
        self.count += 1
        contact, step = self.contact(address), self.campaign.config.steps[0]
        with self.ledger.write() as tx:
            sequence = campaigns.current_sequence(tx)
            message_id = f"<{self.count}@agency.example>"
            if self.count and step.name in people.person(tx, contact)[1].deliveries:
                ends = self.campaign.config.event.ends_utc
                deliveries.resend(tx, step.name, contact, message_id, self.now, expires_at=ends, sequence=sequence)
            else:
                row = Planned(step.name, contact, self.now, self.campaign.config.event.ends_utc, message_id, sequence)
                deliveries.plan(tx, [row], self.now)
            delivery = deliveries.by_message_id(tx, message_id)
            assert delivery is not None
            person, standing = people.person(tx, contact)
            letter = Letter(self.campaign, campaigns.campaign(tx), person, standing)
            mime = compose(step_order(letter, step, sequence), Stamp(message_id, self.now, "b"), Press())
            deliveries.claim(tx, [delivery.id], "a", self.now, timedelta(minutes=15))
            assert deliveries.begin_sending(tx, delivery.id, "a", mime, self.now)
            assert deliveries.sent(tx, delivery.id, "a", "250 ok", self.now)
        return mime

    def receive(self, raw: bytes, at: datetime | None = None) -> str:
        """Takes a message in; returns why a person must look, or nothing.

        The tests' UID becomes ours, and a message without a Message-ID gets one of its own.
        """
        self.count += 1
        raw, at = raw.replace(UID.encode(), self.uid.encode()), at or self.now
        raw = raw if b"message-id:" in raw.lower() else b"Message-ID: <%d@x.example>\r\n" % self.count + raw
        mail = dissect(raw)
        with self.ledger.write() as tx:
            where = ("INBOX", 1, self.count)
            id = inbound.store(tx, *where, raw, at, mail.message_id, mail.sender, mail.subject, self.now)
        self.last = id or self.last
        return "" if id is None else self.read(id)

    def read(self, id: int) -> str:
        with self.ledger.write() as tx:
            message = inbound.get(tx, id)
            reading = read(message.raw, known(tx, self.campaign, self.now.date()))
            act_on(tx, self.campaign, message, reading, self.now)
        return next((item.reason for item in self.waiting() if item.id == f"r{id}"), "")

    def read_waiting(self) -> None:
        """Reads what counts as new."""
        with self.ledger.read() as tx:
            new = inbound.unread(tx, 100)
        for message in new:
            self.read(message.id)

    def waiting(self) -> list[ReviewItem]:
        with self.ledger.read() as tx:
            return review.waiting(tx)


def partstat_sent(mime: bytes) -> str:
    """The PARTSTAT of the one attendee in a message of ours."""
    for one in email.message_from_bytes(mime, policy=email.policy.default).walk():
        if one.get_content_type() == "text/calendar":
            [found] = Calendar.from_ical(one.get_payload(decode=True)).events[0].attendees
            return str(found.params["PARTSTAT"])
    raise AssertionError("no calendar part")


@contextmanager
def invited(place: Place, folder: Path) -> Iterator[Desk]:
    """Ana and Ben were invited the day before."""
    ledger = place.open(folder, START, "agency.example")
    desk = Desk(ledger)
    desk.invite(ANA)
    desk.invite(BEN)
    desk.now = STARTED + timedelta(minutes=1)
    yield desk
    ledger.close()


def change(desk: Desk, config: str) -> None:
    """The officer edits the event and confirms it."""
    desk.campaign = folder_of(config=config)
    with desk.ledger.write() as tx:
        changes.confirm_change(tx, desk.campaign, desk.now)


def told(desk: Desk, address: str = ANA) -> str:
    """The person's story, in one line."""
    with desk.ledger.read() as tx:
        return " ".join(happening.what for happening in story.history(tx, desk.contact(address)))


def at(minute: int) -> str:
    """A DTSTAMP in the hour after the invitation was read."""
    return f"20200512T08{minute:02}00Z"
