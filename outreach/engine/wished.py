"""What goes out besides the plan: messages that were asked for one by one, counted beforehand."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from outreach.engine.verdicts import verdict_on
from outreach.ledger import outbox, people
from outreach.ledger.database import Transaction
from outreach.news import CANCEL
from outreach.plan import Situation, Verdict


def count_wished(tx: Transaction, situation: Situation, now: datetime) -> Counter[str]:
    """How many such messages are due now, by step; of a cancelled event the plan counts the cancellations."""
    found = [one for one in outbox.wished(tx, now) if one.step != CANCEL or not situation.event.cancelled]
    whose = [one.contact_id for one in found]
    known = {standing.contact_id: (contact, standing) for contact, standing in people.people(tx, whose)}
    due: Counter[str] = Counter()
    for one in found:
        contact, standing = known[one.contact_id]
        verdict = verdict_on(tx, one, contact, standing, situation, now)
        due[one.step] += verdict is None or verdict.verdict is Verdict.DUE
    return +due
