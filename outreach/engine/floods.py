"""Many messages of one sender within minutes: the first few count, of the rest one waits for a person, none acts.

A program gone wild, or somebody who presses the buttons of a calendar all day, must neither fill the review list nor
move anybody's attendance to and fro. Everything is kept and stands in the person's story. Reports of mail servers are
no flood: a dead list brings many at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from outreach.engine.actions import Action, Arrived, Match, Review, Suppress
from outreach.ledger import inbound
from outreach.ledger.database import Transaction
from outreach.ledger.inbound import Inbound
from outreach.model import Kind, Reading

#: So many messages within so long are a conversation; more are a flood.
MANY, WITHIN = 10, timedelta(minutes=10)
KINDS = (Kind.HUMAN, Kind.CALENDAR, Kind.AUTO_REPLY, Kind.UNSUBSCRIBE)
REASON = f"more than {MANY} messages within ten minutes; the later ones are kept in the story and change nothing"


def dammed(
    tx: Transaction, message: Inbound, reading: Reading, match: Match, actions: Sequence[Action]
) -> list[Action]:
    """The actions as they are, or of a message too many what is a proof or a wish for silence."""
    if reading.kind not in KINDS:
        return list(actions)
    before = inbound.before(tx, message, match.contact, message.received_at - WITHIN, KINDS, MANY + 1)
    if before < MANY:
        return list(actions)
    kept: list[Action] = [action for action in actions if isinstance(action, Arrived | Suppress)]
    return [*kept, Review(REASON)] if before == MANY else kept
