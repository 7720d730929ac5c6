"""What the officer notes by hand of somebody's coming, and how she takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from outreach.errors import Refused
from outreach.ledger import people
from outreach.ledger.answers import add_answer, revoke_answer
from outreach.ledger.database import Transaction
from outreach.ledger.schema import answer as table
from outreach.ledger.schema import contact
from outreach.model import Answer, Attendance, Source, Standing

BY = "officer"


def officers_word(
    standing: Standing, attendance: Attendance | None, guests: int | None, note: str | None, now: datetime
) -> Answer:
    """The officer's word; the same attendance again keeps the guests and hours noted before, and her own note.

    `attendance` None: the person is undecided again. `guests` and `note` None: as noted before.
    """
    same = standing.attendance is attendance
    own = same and standing.source is Source.OFFICER
    return Answer(
        attendance,
        Source.OFFICER,
        now,
        guests=guests if guests is not None else standing.guests if same else 0,
        partial=standing.partial if same else None,
        comment=note if note is not None else standing.comment if own else "",
    )


def record(tx: Transaction, ids: Sequence[int], attendance: Attendance | None, now: datetime) -> tuple[int, int] | None:
    """Notes the same of these people; the numbers of the first and the last answer, between which are no others."""
    found = people.people(tx, list(dict.fromkeys(ids)))
    added = [
        add_answer(tx, standing.contact_id, officers_word(standing, attendance, None, None, now), now, by=BY)
        for _, standing in found
    ]
    return (added[0], added[-1]) if added else None


def take_back(tx: Transaction, first: int, last: int, now: datetime) -> int:
    """Takes back what the officer noted by hand in the answers from `first` to `last`; returns how many those were.

    Refused where there is nothing to take back.
    """
    mine = (table.c.id.between(first, last), table.c.revoked_at.is_(None), table.c.inbound_id.is_(None))
    hers = (table.c.source == Source.OFFICER.value, table.c.by == BY)
    joined = select(table.c.id).join(contact, contact.c.id == table.c.contact_id)
    here = joined.where(contact.c.campaign_id == tx.campaign, *mine, *hers).order_by(table.c.id)
    ids = list(tx.execute(here).scalars())
    if not ids:
        raise Refused("there is nothing noted by hand to take back")
    for id in ids:
        revoke_answer(tx, id, now)
    return len(ids)
