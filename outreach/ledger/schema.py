"""The tables. Times are UTC instants; states and enums are their words; records within a cell are JSON text."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    literal_column,
)

from outreach.ledger import columns

metadata = MetaData()


migration = Table(
    "migration",
    metadata,
    Column("number", columns.NUMBER, primary_key=True, autoincrement=False),
    columns.text("what"),
    columns.instant("applied_at"),
)

#: `name` is the folder's own word for it where many campaigns share a database; `writes` counts what was written there
#: that may decide what somebody is owed (`Transaction.mark`).
campaign = Table(
    "campaign",
    metadata,
    columns.key(),
    Column("key", columns.WORDS, nullable=False, unique=True),
    columns.text("uid"),
    columns.instant("created_at"),
    Column("name", columns.WORDS, nullable=False, server_default=""),
    Column("writes", columns.NUMBER, nullable=False, server_default="0"),
)
columns.partial("campaign_name", "name <> ''", campaign.c.name, unique=True)

#: What each SEQUENCE said (RFC 5545 §3.8.7.4); the row without a sequence is an edit nobody has confirmed, the one
#: with `cancelled_at` is the CANCEL.
event_revision = Table(
    "event_revision",
    metadata,
    columns.key(),
    columns.campaign(),
    Column("sequence", columns.NUMBER),
    columns.instant("starts"),
    columns.instant("ends"),
    columns.text("timezone"),
    columns.text("title"),
    columns.text("place"),
    columns.text("online"),
    columns.instant("noted_at"),
    columns.instant("cancelled_at", nullable=True),
    columns.text("texts", added=True),
    UniqueConstraint("campaign_id", "sequence"),
)

step = Table(
    "step",
    metadata,
    columns.key(),
    columns.campaign(),
    columns.text("name"),
    columns.instant("moment"),
    columns.text("audience"),
    columns.instant("seen_at"),
    columns.instant("released_at", nullable=True),
    UniqueConstraint("campaign_id", "name"),
)

#: One row of the officer's list, with the fold of the person's answers beside it; `sort_name` and `sort_organisation`
#: are the form in which a list is sorted and searched (`cleaning.plain`). `partstat` is the attendance that their own
#: calendar gave last, and to which SEQUENCE. `delegate_of`: in whose place the officer invited somebody who
#: is on no list but the ledger's.
contact = Table(
    "contact",
    metadata,
    columns.key(),
    columns.campaign(),
    columns.text("address"),
    columns.text("email"),
    columns.text("name"),
    columns.text("salutation"),
    columns.text("organisation"),
    columns.text("language"),
    columns.text("group_name"),
    columns.text("timezone"),
    columns.text("extra"),
    Column("row", columns.NUMBER, nullable=False, default=0),
    columns.instant("joined_at"),
    columns.instant("removed_at", nullable=True),
    Column("attendance", columns.WORDS, nullable=False, default="silent"),
    Column("guests", columns.NUMBER, default=0),
    Column("partial", columns.WORDS),
    Column("delegate_name", columns.WORDS),
    Column("delegate_address", columns.WORDS),
    columns.text("comment"),
    Column("source", columns.WORDS),
    columns.instant("since", nullable=True),
    Column("sequence", columns.NUMBER),
    Column("partstat", columns.WORDS),
    Column("partstat_sequence", columns.NUMBER),
    columns.instant("bounced_at", nullable=True),
    Column("hands_off", Boolean, nullable=False, default=False),
    Column("away_until", Date),
    Column("delegate_of", columns.NUMBER),
    Column("snoozed_until", Date),
    columns.text("sort_name", added=True),
    columns.text("sort_organisation", added=True),
    UniqueConstraint("campaign_id", "address"),
    Index("contact_by_campaign", "campaign_id", "id"),
)
columns.partial("contact_delegates", "delegate_of IS NOT NULL", contact.c.campaign_id, contact.c.delegate_of)

# The list is counted, sorted and paged from these alone; each holds all that its question asks.
_LISTED = "removed_at IS NULL"
columns.partial(
    "contact_by_attendance",
    _LISTED,
    contact.c.campaign_id,
    contact.c.attendance,
    contact.c.id,
    contact.c.guests,
    contact.c.removed_at,
)
columns.partial(
    "contact_by_kind",
    _LISTED,
    contact.c.campaign_id,
    contact.c.group_name,
    contact.c.language,
    contact.c.removed_at,
)
#: Delegates stand in no row of the officer's file.
IN_NO_ROW = contact.c.row == literal_column("0")
columns.partial("contact_by_row", _LISTED, contact.c.campaign_id, IN_NO_ROW, contact.c.row, contact.c.id)
columns.partial("contact_by_name", _LISTED, contact.c.campaign_id, contact.c.sort_name, contact.c.address)
columns.partial("contact_removed", "removed_at IS NOT NULL", contact.c.campaign_id, contact.c.id)
columns.partial("contact_bounced", "bounced_at IS NOT NULL", contact.c.campaign_id, contact.c.bounced_at)
columns.partial("contact_snoozed", "snoozed_until IS NOT NULL", contact.c.campaign_id, contact.c.snoozed_until)
#: The mark in the form that its index serves.
HANDS_OFF: ColumnElement[bool] = literal_column("contact.hands_off")
columns.partial("contact_hands_off", "hands_off", contact.c.campaign_id, contact.c.id)
columns.partial(
    "contact_answered",
    "since IS NOT NULL",
    contact.c.campaign_id,
    contact.c.since,
    contact.c.removed_at,
    contact.c.attendance,
)

alias = Table(
    "alias",
    metadata,
    columns.key(),
    columns.campaign(),
    columns.text("address"),
    columns.contact(),
    columns.instant("added_at"),
    UniqueConstraint("campaign_id", "address"),
)

presence = Table(
    "presence",
    metadata,
    Column("contact_id", ForeignKey("contact.id"), primary_key=True),
    Column("present", Boolean, nullable=False),
    columns.instant("recorded_at"),
)

#: Steps that the officer leaves out for one person.
skip = Table(
    "skip",
    metadata,
    Column("contact_id", ForeignKey("contact.id"), primary_key=True),
    Column("step", columns.WORDS, primary_key=True),
    columns.instant("at"),
)

suppression = Table(
    "suppression",
    metadata,
    columns.key(),
    columns.contact(),
    columns.text("reason"),
    columns.instant("at"),
    columns.instant("lifted_at", nullable=True),
    Index("suppression_by_contact", "contact_id"),
)

#: `job` is what wakes a worker for it (jobs.py); it may be gone.
#: `ready_at` is due_at, or not_before where that is later: the one instant by which the queue is sorted.
delivery = Table(
    "delivery",
    metadata,
    columns.key(),
    columns.campaign(),
    columns.text("step"),
    columns.contact(),
    Column("serial", columns.NUMBER, nullable=False, default=0),
    columns.text("state"),
    columns.instant("due_at"),
    columns.instant("ready_at"),
    columns.instant("expires_at"),
    columns.instant("not_before", nullable=True),
    Column("attempts", columns.NUMBER, nullable=False, default=0),
    columns.text("message_id"),
    Column("sequence", columns.NUMBER),
    Column("owner", columns.WORDS),
    columns.instant("lease_until", nullable=True),
    columns.instant("started_at", nullable=True),
    columns.instant("sent_at", nullable=True),
    columns.instant("filed_at", nullable=True),
    columns.instant("settled_at", nullable=True),
    columns.text("smtp_reply"),
    columns.text("reason"),
    Column("job", columns.NUMBER),
    UniqueConstraint("campaign_id", "step", "contact_id", "serial"),
    UniqueConstraint("campaign_id", "message_id"),
    Index("delivery_by_contact", "contact_id"),
    Index("delivery_by_step", "campaign_id", "step", "state", "sent_at"),
)

# Each begins with the campaign, or SQLite would rather search the unique index that does.
columns.partial("delivery_planned", "state = 'planned'", delivery.c.campaign_id, delivery.c.ready_at, delivery.c.id)
columns.partial(
    "delivery_open",
    "state = 'claimed' OR state = 'sending' OR state = 'uncertain'",
    delivery.c.campaign_id,
    delivery.c.state,
    delivery.c.step,
)
columns.partial("delivery_refused", "state = 'failed'", delivery.c.campaign_id, delivery.c.started_at)
columns.partial("delivery_failed", "state = 'failed' AND settled_at IS NULL", delivery.c.campaign_id, delivery.c.id)
columns.partial("delivery_sent", "state = 'sent'", delivery.c.campaign_id, delivery.c.sent_at)
columns.partial(
    "delivery_invitation",
    "state = 'sent' AND sequence IS NOT NULL",
    delivery.c.campaign_id,
    delivery.c.contact_id,
    delivery.c.sequence,
    delivery.c.state,
)
columns.partial("delivery_unfiled", "state = 'sent' AND filed_at IS NULL", delivery.c.campaign_id, delivery.c.id)

columns.partial("delivery_enqueued", "state = 'planned' AND job IS NOT NULL", delivery.c.job)

#: How far ahead an account, or a receiving domain, is promised out: one row for all who send, whatever their campaign.
bucket = Table(
    "bucket",
    metadata,
    Column("key", columns.WORDS, primary_key=True),
    columns.instant("next_at"),
)

#: Of whom something changed that the planner has not looked at yet (changed.py).
changed = Table(
    "changed",
    metadata,
    columns.key(),
    columns.campaign(),
    columns.contact(),
    Index("changed_by_campaign", "campaign_id", "id"),
)

#: The bytes of a delivery, fixed from `sending` on until the outcome is known, and kept for as long as the config says.
outbound = Table(
    "outbound",
    metadata,
    Column("delivery_id", ForeignKey("delivery.id"), primary_key=True, autoincrement=False),
    Column("raw", LargeBinary, nullable=False),
)

#: Append-only: what happened to a delivery; `before` and `after` are its states.
attempt = Table(
    "attempt",
    metadata,
    columns.key(),
    Column("delivery_id", ForeignKey("delivery.id"), nullable=False),
    columns.instant("at"),
    columns.text("what"),
    columns.text("before"),
    columns.text("after"),
    columns.text("reply"),
    columns.text("by"),
    Index("attempt_by_delivery", "delivery_id", "id"),
)

#: `state`: new -> read | review -> decided.
inbound = Table(
    "inbound",
    metadata,
    columns.key(),
    columns.campaign(),
    columns.text("folder"),
    Column("uidvalidity", columns.NUMBER, nullable=False),
    Column("uid", columns.NUMBER, nullable=False),
    columns.text("sha256"),
    columns.text("message_id"),
    columns.text("sender"),
    columns.text("subject"),
    columns.instant("received_at"),
    columns.instant("stored_at"),
    columns.text("state"),
    columns.instant("read_at", nullable=True),
    Column("kind", columns.WORDS),
    columns.contact(nullable=True),
    Column("delivery_id", ForeignKey("delivery.id")),
    columns.text("reason"),
    columns.text("reading"),
    Column("decision", columns.WORDS),
    columns.instant("decided_at", nullable=True),
    Column("raw", LargeBinary),
    UniqueConstraint("campaign_id", "folder", "uidvalidity", "uid"),
    Index("inbound_by_content", "campaign_id", "message_id", "sha256"),
    Index("inbound_by_contact", "contact_id"),
)
columns.partial(
    "inbound_open", "state = 'new' OR state = 'review'", inbound.c.campaign_id, inbound.c.state, inbound.c.id
)

mailbox_cursor = Table(
    "mailbox_cursor",
    metadata,
    Column("campaign_id", ForeignKey("campaign.id"), primary_key=True),
    Column("folder", columns.WORDS, primary_key=True),
    Column("uidvalidity", columns.NUMBER, nullable=False),
    Column("last_uid", columns.NUMBER, nullable=False),
)

#: Append-only but for `revoked_at`: who said what, from which inbound message or by whose hand.
answer = Table(
    "answer",
    metadata,
    columns.key(),
    columns.contact(),
    Column("attendance", columns.WORDS),
    columns.text("source"),
    columns.instant("at"),
    Column("guests", columns.NUMBER),
    Column("partial", columns.WORDS),
    Column("delegate_name", columns.WORDS),
    Column("delegate_address", columns.WORDS),
    columns.text("comment"),
    Column("sequence", columns.NUMBER),
    columns.instant("dtstamp", nullable=True),
    Column("inbound_id", ForeignKey("inbound.id")),
    columns.text("by"),
    columns.instant("added_at"),
    columns.instant("revoked_at", nullable=True),
    Index("answer_by_contact", "contact_id"),
    Index("answer_by_inbound", "inbound_id"),
)

note = Table(
    "note",
    metadata,
    columns.key(),
    columns.campaign(),
    columns.contact(nullable=True),
    columns.instant("at"),
    columns.text("what"),
    columns.text("detail"),
    Column("inbound_id", ForeignKey("inbound.id")),
    Index("note_by_contact", "contact_id"),
)

setting = Table(
    "setting",
    metadata,
    Column("campaign_id", ForeignKey("campaign.id"), primary_key=True),
    Column("key", columns.WORDS, primary_key=True),
    columns.text("value"),
    columns.instant("changed_at"),
)

#: What the officer asked a running engine for; `state`: open -> done | refused | withdrawn.
request = Table(
    "request",
    metadata,
    columns.key(),
    columns.campaign(),
    columns.text("what"),
    columns.text("step"),
    columns.contact(nullable=True),
    columns.text("address"),
    Column("people", columns.NUMBER, nullable=False, default=0),
    columns.instant("asked_at"),
    columns.instant("not_before"),
    columns.text("state"),
    columns.text("outcome"),
    columns.instant("ended_at", nullable=True),
)
columns.partial("request_open", "state = 'open'", request.c.campaign_id, request.c.id)
