"""One person, found by their address: in the ledger, or in the contacts file alone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from difflib import get_close_matches
from itertools import islice

from outreach.addresses import normalise
from outreach.campaign.folder import Campaign
from outreach.campaign.packed import find
from outreach.errors import Refused
from outreach.ledger import people
from outreach.ledger.database import Transaction
from outreach.ledger.roster import refuse_a_shrunken_list
from outreach.model import Contact, Standing

#: People among whom somebody is sought who is meant by a mistyped address.
LOOKED_THROUGH = 20_000


def find_person(tx: Transaction, campaign: Campaign, email: str, now: datetime) -> tuple[Contact, Standing]:
    """The person as the ledger has them, or as a row of the contacts file that no `send` took over yet (id 0).

    Raises Refused, with addresses that look alike, where nobody has this address.
    """
    found = people.find(tx, email)
    if found is not None:
        return people.person(tx, found)
    contact = in_file(campaign, email)
    return contact, Standing(contact_id=0, joined_at=now)


def take_over(tx: Transaction, campaign: Campaign, email: str, now: datetime) -> int:
    """The person's id in the ledger, which takes the contacts file over first where it does not know them yet."""
    found = people.find(tx, email)
    if found is None:
        contact = in_file(campaign, email)
        refuse_a_shrunken_list(tx, campaign)
        people.import_contacts(tx, campaign.contacts.contacts, now)
        found = people.find(tx, contact.address)
    if found is None:
        raise Refused(f"nobody in this campaign has the address {email}")
    return found


def in_file(campaign: Campaign, email: str) -> Contact:
    """The row of the contacts file with this address; Refused where there is none."""
    address, listed = normalise(email), campaign.contacts.contacts
    found = find(listed, address)
    if found is not None:
        return found
    rows = {contact.address: contact for contact in islice(listed, LOOKED_THROUGH)}
    close = get_close_matches(address, rows, n=1, cutoff=0.85) or _called(email, rows)
    hint = f"; did you mean {' or '.join(close)}?" if close else ""
    raise Refused(f"nobody in this campaign has the address {email}{hint}")


def _called(words: str, rows: Mapping[str, Contact], limit: int = 3) -> list[str]:
    """The addresses of up to `limit` people whose name or address holds the words, which are no address."""
    sought = words.casefold()
    return [address for address, row in rows.items() if sought in f"{row.name} {address}".casefold()][:limit]
