"""What is known of a message when it is judged, and what may follow from it: the words between judging and doing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

from outreach.model import Answer, FailedRecipient


@dataclass(frozen=True, slots=True)
class Delegation:
    """The contact that a delegate says to come for (DELEGATED-FROM), and whom that contact named; "" for nobody."""

    contact: int
    to: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a message is about, and what the ledger knows of that contact and of the event.

    `sender` is the contact it came from (`address`: as written), `refers_to` the one whom our Message-ID or the
    ATTENDEE of a calendar part names (`email`: theirs); None where unknown. `bounced` are the contacts among a bounce's
    failed recipients. `withdrawn`: `refers_to` was sent a CANCEL of their own. `speaks_for` is the contact that SENT-BY
    is an address of, `delegate` the one that DELEGATED-TO names. `said` are the calendar answers of `refers_to` so far.
    `time_sequence` is the SEQUENCE since which the event has its time, `starts` and `zone` are its time now. `obstacle`
    says why a REFRESH is not answered.
    """

    sender: int | None = None
    refers_to: int | None = None
    delivery: int | None = None
    bounced: tuple[tuple[int, FailedRecipient], ...] = ()
    uid: str = ""
    sequence: int = 0
    cancelled: bool = False
    withdrawn: bool = False
    address: str = ""
    email: str = ""
    speaks_for: int | None = None
    delegate: int | None = None
    delegation: Delegation | None = None
    said: tuple[Answer, ...] = ()
    time_sequence: int = 0
    starts: datetime | None = None
    zone: tzinfo = UTC
    obstacle: str = ""

    @property
    def contact(self) -> int | None:
        """The contact the story of this message belongs to."""
        if self.refers_to is not None:
            return self.refers_to
        return self.sender if self.sender is not None else next((c for c, _ in self.bounced), None)


@dataclass(frozen=True, slots=True)
class Apply:
    """Write this answer for the contact."""

    contact: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class Bounced:
    """The contact's address does not exist any more."""

    contact: int
    detail: str


@dataclass(frozen=True, slots=True)
class Suppress:
    """The contact asked not to be written to."""

    contact: int
    reason: str


@dataclass(frozen=True, slots=True)
class Away:
    """The contact is out of office up to and including this day."""

    contact: int
    until: date | None


@dataclass(frozen=True, slots=True)
class Arrived:
    """The message proves that the delivery it refers to was accepted."""

    delivery: int
    evidence: str


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence for the contact's story; it changes nothing."""

    contact: int
    what: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Resend:
    """The contact's calendar asked for the current invitation (REFRESH, RFC 5546 §3.2.6)."""

    contact: int


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """Calendar messages from this address that wait may mean something now."""

    address: str


@dataclass(frozen=True, slots=True)
class Review:
    """A person must look, for this reason."""

    reason: str


Action = Apply | Bounced | Suppress | Away | Arrived | Told | Resend | ReadAgain | Review
