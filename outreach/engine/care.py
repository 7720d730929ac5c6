"""What is looked after beside sending and reading: alerts, the data whose time is over, the shared suppressions."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from outreach.campaign.folder import Campaign
from outreach.engine import alerts
from outreach.engine.alerts import Alert
from outreach.engine.clock import Clock
from outreach.engine.store import Store
from outreach.errors import OutreachError
from outreach.ledger import campaigns, contactlist, marks, privacy, suppressed
from outreach.ledger.database import Transaction
from outreach.ledger.notes import add_note
from outreach.transport.server import Server

log = logging.getLogger("outreach.care")
#: The setting that says when bytes were last looked through for those whose time is over.
SWEPT = "privacy.swept"
A_DAY = timedelta(days=1)


async def look_after(store: Store, campaign: Campaign, smtp: Server, clock: Clock) -> list[Alert]:
    """Tells what is to be told, and drops what is kept no longer; returns the alerts given."""
    now = clock()
    if await store.write(sweep, campaign, now):
        with suppress(OutreachError):  # somebody reads an older state just now: then tomorrow
            await asyncio.to_thread(store.ledger.forget_old)
    given = await store.write(alerts.due, campaign, now)
    for alert in given:
        await tell(store, campaign, smtp, alert, now)
    return given


async def tell(store: Store, campaign: Campaign, smtp: Server, alert: Alert, now: datetime) -> None:
    """In the log, and by mail where there is an address; where the mail does not leave it is tried again later."""
    log.warning("%s: %s", alert.subject, alert.text)
    mailed = True
    if campaign.config.sender.alerts:
        try:
            await alerts.mail(campaign, smtp, alert, now)
        except OutreachError as error:
            log.warning("this could not be mailed to %s: %s", campaign.config.sender.alerts, error)
            mailed = False
    await store.write(alerts.told, alert, now, mailed)


def sweep(tx: Transaction, campaign: Campaign, now: datetime) -> bool:
    """Once a day: raw mail and sent bytes go `keep_days` after the event. Whether it looked."""
    last = campaigns.setting(tx, SWEPT)
    if last and now - datetime.fromisoformat(last) < A_DAY:
        return False
    campaigns.set_setting(tx, SWEPT, now.isoformat(), now)
    if now >= campaign.config.event.ends_utc + timedelta(days=campaign.config.privacy.keep_days):
        dropped = privacy.drop_bytes(tx)
        if dropped.received or dropped.sent:
            add_note(tx, None, "bytes dropped", f"{dropped.received} received, {dropped.sent} sent", now)
    return True


@dataclass(frozen=True, slots=True)
class Shared:
    """The state of the file, and the newest contact, when the suppressions were last shared."""

    file: tuple[int, int] | None
    newest: int


def share_suppressions(tx: Transaction, file: Path, before: Shared | None, now: datetime) -> Shared:
    """Who is suppressed here goes into the file that other campaigns read, and who stands there is suppressed here.

    The list is held against the file only where one of them is not as it was `before`.
    """
    suppressed.add(file, privacy.suppressed_addresses(tx), suppressed.UNSUBSCRIBED)
    shared = Shared(suppressed.state(file), contactlist.newest(tx))
    for address in suppressed.among(file, privacy.open_to_suppression(tx)) if shared != before else ():
        found = marks.find(tx, address)
        if found is not None:
            marks.suppress(tx, found, "on the list of those who must not be written to", now)
    return shared
