"""The Sent folder: where the provider files no copy of what we hand over, we file one ourselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from outreach.campaign.folder import Campaign
from outreach.engine.clock import Clock
from outreach.ledger import campaigns, deliveries, outbox
from outreach.ledger.database import Ledger
from outreach.transport.imap import Mailbox

#: Whose copies stand in Sent: `provider` or `ours`; learnt once per account from the first messages sent.
WHO_FILES = "sent.filed_by"
#: A provider has this long to file the first message before we conclude that it files none.
GRACE = timedelta(minutes=2)


def file_copies(ledger: Ledger, campaign: Campaign, mailbox: Mailbox, clock: Clock, stopped: Callable[[], bool]) -> int:
    """Appends what is missing to the Sent folder; returns how many copies were filed."""
    folder = mailbox.sent_folder(campaign.config.mail.imap.sent)
    if folder is None:
        return 0
    with ledger.read() as tx:
        who = campaigns.setting(tx, WHO_FILES)
    if who is None:
        who = _learn(ledger, mailbox, folder, clock())
    return _append(ledger, mailbox, folder, clock, stopped) if who == "ours" else 0


def _learn(ledger: Ledger, mailbox: Mailbox, folder: str, now: datetime) -> str | None:
    """Looks for the first message sent long enough ago; None while there is none."""
    with ledger.read() as tx:
        first = next(iter(outbox.unfiled(tx, 1)), None)
    if first is None or first.sent_at is None or first.sent_at > now - GRACE:
        return None
    who = "provider" if mailbox.holds(folder, first.message_id) else "ours"
    with ledger.write() as tx:
        campaigns.set_setting(tx, WHO_FILES, who, now)
    return who


def _append(ledger: Ledger, mailbox: Mailbox, folder: str, clock: Clock, stopped: Callable[[], bool]) -> int:
    filed = 0
    while not stopped():
        with ledger.read() as tx:
            missing = outbox.unfiled(tx, 50)
        if not missing:
            break
        for delivery in missing:
            if delivery.mime is not None and not mailbox.holds(folder, delivery.message_id):
                mailbox.append(folder, delivery.mime, delivery.sent_at or clock())
            with ledger.write() as tx:
                deliveries.mark_filed(tx, delivery.id, clock())
            filed += 1
    return filed
