"""The nouns of the campaign: frozen records and enums, no behaviour that needs the world outside.

Only what two or more modules share lives here; the officer's settings are in `campaign.config`.
All instants are aware datetimes in UTC unless a name says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType


class Attendance(StrEnum):
    """Where a contact stands; `unreachable` only while nobody answered."""

    SILENT = "silent"
    ATTENDING = "attending"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    DELEGATED = "delegated"
    UNREACHABLE = "unreachable"


class Source(StrEnum):
    """Who or what told us: a calendar's button, words in a mail, or the officer."""

    CALENDAR = "calendar"
    TEXT = "text"
    OFFICER = "officer"


class Partial(StrEnum):
    """Somebody is there for part of the event only."""

    LATE = "late"
    EARLY = "early"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a message: a delegate, a substitute; either field may be empty."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One row of the officer's list.

    `email` is the address as it is written to; `address` the same in the form addresses are compared in.
    `extra` holds every further column, for templates. `row` is the row's number in the file (the header is row 1).
    """

    email: str
    address: str
    name: str = ""
    salutation: str = ""
    organisation: str = ""
    language: str = ""
    group: str = ""
    timezone: str = ""
    extra: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    row: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What one contact told us once, or what the officer set for them; never changed afterwards.

    `at` is when it was said: a calendar's DTSTAMP (never later than its arrival), a mail's arrival, the officer's
    click. `attendance` None means "no decision" (the officer took an answer back). `guests` are people besides the
    contact (None: some, not counted). `sequence` and `dtstamp` are the revision and stamp of a calendar answer (RFC
    5546 §2.1.5).
    """

    attendance: Attendance | None
    source: Source
    at: datetime
    guests: int | None = 0
    partial: Partial | None = None
    delegate: Person | None = None
    comment: str = ""
    sequence: int | None = None
    dtstamp: datetime | None = None


class DeliveryState(StrEnum):
    """The life of a delivery (DESIGN §5); only `outreach.ledger.deliveries` moves one from state to state."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the ledger knows of one contact: everything `plan.owed` and the templates may ask about a person.

    `deliveries` maps a step's name to the state of its ordinary delivery (serial 0) where there is one, `news` the
    name and SEQUENCE of an `update` or `cancel` to its state. `present` is None until the officer recorded who came.
    `invited_at` is when the first invitation was sent, `told_at` when the event's present time was first sent.
    `holds_sequence` is the highest SEQUENCE sent to them. `partstat` is what their own calendar last said of the
    event's present time, whatever their words or the officer say. `answered_old_time`: the answer that counts was
    given for a time that no longer holds. `withdrawn`: they were sent a CANCEL. `in_place_of` is the contact for whom
    they come where the officer invited them as a delegate, `delegate_invited` says that their own delegate was.
    `skipped` are the steps that the officer leaves out for them; nothing goes out to them before the day
    `snoozed_until`, where they are. `in_review`: something they wrote waits for the officer's decision.
    """

    contact_id: int
    joined_at: datetime
    attendance: Attendance = Attendance.SILENT
    guests: int | None = 0
    partial: Partial | None = None
    delegate: Person | None = None
    comment: str = ""
    source: Source | None = None
    since: datetime | None = None
    sequence: int | None = None
    reachable: bool = True
    suppressed: bool = False
    removed: bool = False
    hands_off: bool = False
    away_until: date | None = None
    present: bool | None = None
    invited_at: datetime | None = None
    last_sent_at: datetime | None = None
    holds_sequence: int | None = None
    deliveries: Mapping[str, DeliveryState] = field(default_factory=lambda: MappingProxyType({}))
    partstat: Attendance | None = None
    answered_old_time: bool = False
    told_at: datetime | None = None
    withdrawn: bool = False
    in_place_of: int | None = None
    delegate_invited: bool = False
    news: Mapping[tuple[str, int], DeliveryState] = field(default_factory=lambda: MappingProxyType({}))
    skipped: frozenset[str] = frozenset()
    snoozed_until: date | None = None
    in_review: bool = False


@dataclass(frozen=True, slots=True)
class EventState:
    """Which revision of the event holds, and what changed on the way there (RFC 5546 §2.1.4).

    `since` is when `sequence` was confirmed. `time_sequence` is the SEQUENCE that last moved the event in time (0: it
    never moved) and `time_since` when that was confirmed; `told_sequence` the last that changed anything else than
    the online details for whoever reads the default language's texts, `texts` the same for each language that has
    texts of its own; `online_sequence` the last that changed the online details. After `cancelled` nothing holds.
    """

    sequence: int = 0
    since: datetime | None = None
    time_sequence: int = 0
    time_since: datetime | None = None
    told_sequence: int = 0
    cancelled: bool = False
    online_sequence: int = 0
    texts: tuple[tuple[str, int], ...] = ()

    def told_in(self, language: str) -> int:
        """The last SEQUENCE that said something new, the online details apart, to readers of this language."""
        own = dict(self.texts)
        return own.get(language, own.get(language.partition("-")[0], self.told_sequence))


@dataclass(frozen=True, slots=True)
class SeenStep:
    """What the ledger remembers of a step: the moment it had, when that moment was first seen, the officer's release.

    A moment already past when it was first seen waits until the officer releases it (`released_at`).
    """

    name: str
    moment: datetime
    seen_at: datetime
    released_at: datetime | None = None
    audience: str = ""


class Kind(StrEnum):
    """What an inbound message is."""

    HUMAN = "human"
    CALENDAR = "calendar"
    AUTO_REPLY = "auto-reply"
    BOUNCE = "bounce"
    UNSUBSCRIBE = "unsubscribe"
    COMPLAINT = "complaint"
    OTHER = "other"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters [start, end) of a reading's `text` that gave it its meaning."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FailedRecipient:
    """One address of a bounce (RFC 3464); `permanent` only for unknown user, unknown host, moved, not accepting."""

    address: str
    permanent: bool
    status: str = ""


@dataclass(frozen=True, slots=True)
class CalendarAnswer:
    """What an iTIP part says (RFC 5546): its METHOD, which event and revision, who answers, and how.

    `delegated_from` and `sent_by` are addresses, where the answer is a delegate's or was given by somebody else.
    `odd_sequence`: there is a SEQUENCE that is no revision's number; `sequence` is None then. `starts` and `ends` are
    the times a COUNTER proposes, as far as they are instants.
    """

    method: str
    uid: str
    sequence: int | None
    dtstamp: datetime | None
    attendee: str
    partstat: str
    delegated_to: str = ""
    comment: str = ""
    delegated_from: str = ""
    sent_by: str = ""
    odd_sequence: bool = False
    starts: datetime | None = None
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the assistant, an optional third reader, made of a reading's text; `evidence` are spans of that text.

    `model` is the one that was asked. `decided`: it was acted on without a person, which only happens where the rules
    read the same, or found neither a decision nor a risk.
    """

    model: str
    attendance: Attendance | None = None
    ask: bool = False
    guests: int | None = 0
    delegate: Person | None = None
    partial: Partial | None = None
    evidence: tuple[Span, ...] = ()
    decided: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What one inbound message means, with the words that gave it, and whether it may be acted on without a person.

    `text` is the new text alone, without quote, signature and footer; `evidence` are spans of it. `reason` says why
    a person must look (empty when nobody must); `unclear`: it is that the words are not understood, and nothing else.
    `opinion` is the assistant's, where one was asked. `away_until` is the last day of an out-of-office absence;
    `delegate` is who comes instead, or, of an automatic answer, whom it names to write to instead.
    `original_message_id` is the message of ours that it refers to, if any, with its angle brackets.
    """

    kind: Kind
    attendance: Attendance | None = None
    sure: bool = False
    ask: bool = False
    guests: int | None = 0
    delegate: Person | None = None
    partial: Partial | None = None
    unsubscribe: bool = False
    language: str | None = None
    evidence: tuple[Span, ...] = ()
    text: str = ""
    recipients: tuple[FailedRecipient, ...] = ()
    calendar: CalendarAnswer | None = None
    original_message_id: str = ""
    reason: str = ""
    unclear: bool = False
    opinion: Opinion | None = None
    away_until: date | None = None
