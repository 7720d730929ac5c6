"""Another campaign that uses the same mailbox: how it shows, and what is no longer sure then (design, §4.6).

It shows by its messages in the Sent folder, which bear its key, and by answers to them, which bear its tag. A message
that refers to one of ours is ours; one that refers to nothing may then be about either.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from email import message_from_bytes

from outreach.addresses import domain_of, normalise
from outreach.campaign.folder import Campaign
from outreach.engine.actions import Action, Apply, Review
from outreach.engine.clock import Clock
from outreach.engine.sentmail import KEY
from outreach.ledger import campaigns, tokens
from outreach.ledger.database import Ledger, Transaction
from outreach.reading.anatomy import Mail
from outreach.transport.imap import Mailbox

#: When another campaign last showed, and how far Sent was looked through for one.
SEEN, LOOKED = "neighbours.seen", "neighbours.looked"
#: So long after its last sign the other campaign counts as one that still uses the mailbox.
LASTS = timedelta(days=120)
UNSURE = "it refers to no message of ours, and another campaign uses this mailbox too"


def look(ledger: Ledger, campaign: Campaign, mailbox: Mailbox, clock: Clock) -> None:
    """Looks through what is new in Sent for messages of another campaign."""
    folder = mailbox.sent_folder(campaign.config.mail.imap.sent)
    if folder is None:
        return
    with ledger.read() as tx:
        key, looked = campaigns.campaign(tx).key, campaigns.setting(tx, LOOKED) or ""
    end, now = mailbox.end(folder), clock()
    position = f"{end.uidvalidity} {end.last_uid}"
    if position == looked:
        return
    uidvalidity, _, last_uid = looked.partition(" ")
    after = int(last_uid) if uidvalidity == str(end.uidvalidity) else 0
    headers = mailbox.headers(folder, KEY, "", (now - LASTS).date(), after=after, but=key)
    found = any(_is_anothers(header, key) for _, header in headers)
    with ledger.write() as tx:
        campaigns.set_setting(tx, LOOKED, position, now)
        if found:
            campaigns.set_setting(tx, SEEN, now.isoformat(), now)


def listen(tx: Transaction, campaign: Campaign, mails: Iterable[Mail]) -> bool:
    """Whether one of these messages in the mailbox is another campaign's, or answers one."""
    own, key, tag = normalise(campaign.config.sender.address), campaigns.campaign(tx).key, tokens.tag(tx)
    for mail in mails:
        theirs = mail.headers.first(KEY)
        if theirs and theirs != key and mail.sender == own:
            return True
        if any(tokens.is_anothers(id, tag) and domain_of(id) == domain_of(own) for id in mail.references):
            return True
    return False


def note(tx: Transaction, now: datetime) -> None:
    """Remembers that another campaign showed."""
    campaigns.set_setting(tx, SEEN, now.isoformat(), now)


def is_shared(tx: Transaction, now: datetime) -> bool:
    """Whether another campaign uses this mailbox, as far as it showed."""
    seen = campaigns.setting(tx, SEEN)
    return bool(seen) and now < datetime.fromisoformat(seen or "") + LASTS


def unsure(actions: Sequence[Action]) -> list[Action]:
    """What would have set somebody's attendance waits for a person."""
    kept: list[Action] = [action for action in actions if not isinstance(action, Apply)]
    return kept if len(kept) == len(actions) else [*kept, Review(UNSURE)]


def _is_anothers(header: bytes, key: str) -> bool:
    found = str(message_from_bytes(header)[KEY] or "").strip()
    return bool(found) and found != key
