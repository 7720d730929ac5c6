"""Nothing automatic, marked of many people at once, and taken back at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select

from outreach.errors import Refused
from outreach.ledger.columns import batches
from outreach.ledger.database import Transaction
from outreach.ledger.marks import set_hands_off
from outreach.ledger.notes import Note
from outreach.ledger.presences import Noted
from outreach.ledger.schema import contact
from outreach.ledger.schema import note as table

_MEANS = {Note.HANDS_OFF.value: True, Note.HANDS_ON.value: False}


def mark(tx: Transaction, ids: Sequence[int], on: bool, now: datetime) -> Noted:
    """Marks these people, or takes their mark away; those who stand so already are left alone."""
    before = _newest(tx)
    new = [id for some in batches(list(dict.fromkeys(ids))) for id in _standing(tx, some, not on)]
    for id in new:
        set_hands_off(tx, id, on, now)
    return Noted(len(new), before + 1, _newest(tx)) if new else Noted(0)


def take_back(tx: Transaction, first: int, last: int, now: datetime) -> int:
    """Takes back what the notes from `first` to `last` say of marks; returns of how many people.

    Of whom something else was marked since, that stays. Refused where nothing is left to take back.
    """
    mine = (table.c.campaign_id == tx.campaign, table.c.contact_id.is_not(None), table.c.what.in_(list(_MEANS)))
    newest = select(func.max(table.c.id)).where(*mine).group_by(table.c.contact_id)
    told = select(table).where(*mine, table.c.id.between(first, last), table.c.id.in_(newest)).order_by(table.c.id)
    found = tx.execute(told).all()
    # What is marked at once bears one time, whatever stood in a form.
    undone = [row for row in found if row.at == found[0].at]
    if not undone:
        raise Refused("there is no mark that could be taken back")
    for row in undone:
        set_hands_off(tx, row.contact_id, not _MEANS[row.what], now)
    return len(undone)


def _standing(tx: Transaction, ids: Sequence[int], on: bool) -> list[int]:
    """Those of these people of this campaign who are marked, or who are not."""
    here = (contact.c.campaign_id == tx.campaign, contact.c.id.in_(ids), contact.c.hands_off.is_(on))
    return list(tx.execute(select(contact.c.id).where(*here)).scalars())


def _newest(tx: Transaction) -> int:
    return int(tx.execute(select(func.max(table.c.id))).scalar() or 0)
