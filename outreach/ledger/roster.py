"""Everybody on the officer's list as the files have it now, with where the ledger has them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import islice

from outreach.campaign.folder import Campaign
from outreach.errors import Refused
from outreach.ledger import campaigns, contactlist, outbox, people
from outreach.ledger.database import Transaction
from outreach.model import Contact, Standing
from outreach.plan import Situation

#: People looked up at once.
PAGE = 500


def roster(tx: Transaction, campaign: Campaign, now: datetime) -> Iterator[tuple[Contact, Standing]]:
    """Everybody on the officer's list as it is now, with where the ledger has them; a new one joins now.

    Behind them come the delegates whom she invited, and who are on the ledger's list alone.
    """
    invited = {contact.address: (contact, standing) for contact, standing in people.delegates_listed(tx)}
    every = iter(campaign.contacts.contacts)
    while some := list(islice(every, PAGE)):
        known = people.by_address(tx, [contact.address for contact in some])
        for contact in some:
            invited.pop(contact.address, None)
            standing = known.get(contact.address)
            if standing is None or standing.removed:
                standing = _joining(standing, now)
            yield contact, standing
    yield from invited.values()


def _joining(before: Standing | None, now: datetime) -> Standing:
    """Somebody the list did not hold until now: back again with what was sent before, or new."""
    if before is None:
        return Standing(contact_id=0, joined_at=now)
    return replace(before, removed=False, joined_at=now)


def as_confirmed(tx: Transaction, situation: Situation, now: datetime, late: Collection[str] = ()) -> Situation:
    """The situation after the officer's yes: it releases a new campaign's first invitation, and the `late` steps."""
    first = situation.first_invitation()
    released = {*late, *([first.name] if first is not None and not outbox.any_sent(tx) else [])}
    seen = {
        name: replace(step, released_at=now) if name in released and step.released_at is None else step
        for name, step in situation.seen.items()
    }
    return replace(situation, seen=seen)


def refuse_a_shrunken_list(tx: Transaction, campaign: Campaign) -> None:
    """Stops when more than half of the people vanished from the file: more often an accident than a wish."""
    if not contactlist.count_listed(tx):
        return
    change = contactlist.compare(tx, campaign.contacts.contacts)
    if change.known and change.removed.count * 2 > change.known and not campaigns.setting(tx, "shrink.allowed"):
        raise Refused(
            f"{change.removed.count} of {change.known} people are no longer in the contacts file; if that is meant, "
            "run `outreach send --accept-removals`, otherwise restore the file"
        )
