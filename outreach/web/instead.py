"""Who comes instead of somebody: what a message lets one think, and what the officer typed or confirmed."""

from __future__ import annotations

from outreach.addresses import normalise
from outreach.campaign.mailboxes import parse_mailbox
from outreach.errors import Refused
from outreach.ledger.review import ReviewItem
from outreach.model import Person
from outreach.reading.substitutes import named
from outreach.web.forms import Form
from outreach.web.sentences import translated
from outreach.web.tongue import Tongue

#: The fields of the form, and what is decided where they count.
NAME, ADDRESS, DELEGATED = "delegate_name", "delegate_address", "delegated"
LONGEST_NAME = 200


def proposed(item: ReviewItem, own_address: str) -> Person:
    """Who was read to come instead; where no address of theirs was, the one whose address stands in the message."""
    read = item.reading.delegate if item.reading else None
    if item.kind != "reading" or (read is not None and read.address):
        return read or Person()
    never = {normalise(address) for address in (item.email, item.sender, own_address)}
    found = named(item.text, never) or Person()
    return Person((read.name if read else "") or found.name, found.address)


def typed(form: Form, tongue: Tongue) -> Person | None:
    """Whom the form names; None where it has no such fields, so that what was read counts. Refused for no address."""
    if form.text("decision") != DELEGATED or ADDRESS not in {name for name, _ in form.texts}:
        return None
    name, address = " ".join(form.text(NAME).split())[:LONGEST_NAME], form.text(ADDRESS)
    try:
        return Person(name, parse_mailbox(address).email if address else "")
    except ValueError as error:
        raise Refused(translated(str(error), tongue)) from error
