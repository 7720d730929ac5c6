"""What the officer must hear of when she is not looking: mailed to `sender.alerts`, always in the log."""

from __future__ import annotations

from base64 import encodebytes
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from email.utils import format_datetime

from outreach.campaign.folder import Campaign
from outreach.compose.headers import mailbox_field, text_field, wire_address
from outreach.engine import halts
from outreach.engine.ids import new_message_id
from outreach.engine.manners import is_burst
from outreach.errors import OutreachError
from outreach.ledger import campaigns, figures, outbox, queue
from outreach.ledger.database import Transaction
from outreach.ledger.pausing import PAUSED
from outreach.transport.server import Server
from outreach.transport.smtp import Sent, Submission

#: The same alert is given once in so long.
AGAIN = timedelta(hours=24)
#: A message that could not be mailed is tried again after so long.
RETRY = timedelta(hours=1)
#: What is due and does not leave for so long, though nothing forbids it, is worth a word.
STUCK = timedelta(hours=2)
DIGEST, DIGEST_AT = "digest", time(8, 0)


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing to tell; of a `kind` that is told once a day."""

    kind: str
    subject: str
    text: str


def due(tx: Transaction, campaign: Campaign, now: datetime) -> list[Alert]:
    """Everything that is to be told now and was not told within a day."""
    found = [alert for alert in _all(tx, campaign, now) if alert is not None]
    return [alert for alert in found if _is_news(tx, campaign, alert, now)]


def told(tx: Transaction, alert: Alert, now: datetime, mailed: bool) -> None:
    """It was told; where the mail did not leave it is told again in an hour."""
    key, at = (f"alert {alert.kind}", now) if mailed else (f"alert {alert.kind} again", now + RETRY)
    campaigns.set_setting(tx, key, at.isoformat(), now)


def _all(tx: Transaction, campaign: Campaign, now: datetime) -> Iterator[Alert | None]:
    stopped = halts.standing(tx, now)
    if stopped and stopped != PAUSED:
        yield Alert("stopped", "nothing is sent", f"Sending has stopped: {stopped}.")
    bounced, out = queue.bounced_since(tx, now - AGAIN)
    if is_burst(bounced, out):
        yield Alert("bounces", "many addresses do not work", f"{bounced} of {out} messages of the last day came back.")
    waiting = queue.overdue_since(tx, now)
    if waiting is not None and not stopped and now - waiting > STUCK:
        yield Alert(
            "stuck", "messages are due and do not leave", f"Something is due since {waiting:%Y-%m-%d %H:%M} UTC."
        )
    yield _digest(tx, campaign, now)


def _digest(tx: Transaction, campaign: Campaign, now: datetime) -> Alert | None:
    """The morning's summary, on days on which there is something to say."""
    if now.astimezone(campaign.config.event.zone).time() < DIGEST_AT:
        return None
    sent, totals = outbox.sent_since(tx, now - AGAIN), figures.totals(tx)
    if not sent and not totals.review:
        return None
    lines = [
        f"Sent in the last day: {sent}",
        f"Invited: {totals.invited}; attending {totals.attending} with {totals.guests} guests; declined "
        f"{totals.declined}; tentative {totals.tentative}; sending somebody {totals.delegated}; "
        f"silent {totals.silent}; unreachable {totals.unreachable}",
        f"Waiting for you: {totals.review} (outreach review)",
    ]
    return Alert(DIGEST, "this morning", "\r\n".join(lines))


def _is_news(tx: Transaction, campaign: Campaign, alert: Alert, now: datetime) -> bool:
    last, again = campaigns.setting(tx, f"alert {alert.kind}"), campaigns.setting(tx, f"alert {alert.kind} again")
    if again and now < datetime.fromisoformat(again):
        return False
    if not last:
        return True
    at, zone = datetime.fromisoformat(last), campaign.config.event.zone
    if alert.kind == DIGEST:
        return at.astimezone(zone).date() < now.astimezone(zone).date()
    return now - at >= AGAIN


def message(campaign: Campaign, alert: Alert, now: datetime) -> bytes:
    """The mail to `sender.alerts`; automatic, so that nothing automatic answers it (RFC 3834 §5)."""
    event, language = campaign.config.event, campaign.config.languages.default
    sender = wire_address(campaign.config.sender.address)
    head = [
        mailbox_field("From", "Outreach", sender),
        mailbox_field("To", "", wire_address(campaign.config.sender.alerts)),
        text_field("Subject", f"{event.title.in_(language, language)}: {alert.subject}"),
        f"Date: {format_datetime(now)}\r\nMessage-ID: {new_message_id(sender.rpartition('@')[2])}\r\n",
        "Auto-Submitted: auto-generated\r\nX-Outreach-Alert: " + alert.kind + "\r\nMIME-Version: 1.0\r\n",
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n",
    ]
    body = encodebytes((alert.text + "\r\n").encode()).replace(b"\n", b"\r\n")
    return "".join(head).encode("ascii") + body


async def mail(campaign: Campaign, smtp: Server, alert: Alert, now: datetime) -> None:
    """Sends it; an OutreachError where it does not leave."""
    raw, config = message(campaign, alert, now), campaign.config.sender
    submission = await Submission.connect(smtp)
    try:
        refusal = await submission.offer(wire_address(config.address), wire_address(config.alerts), len(raw))
        outcome = refusal or await submission.deliver(raw)
    finally:
        await submission.close()
    if not isinstance(outcome, Sent):
        raise OutreachError(f"the alert to {config.alerts} did not leave: {outcome}")
