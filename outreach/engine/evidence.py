"""Closes deliveries of unknown outcome by what stands in the mailbox (facts: RFC 1047; RFC 5321 §4.5.3.2.6).

A message of ours found there was taken, whoever filed it. One that is not found was not taken only where the probe
showed that this account files every message it takes, or where we had a copy sent to ourselves in the same
transaction; everything else waits in `review`. Bounces and answers are `engine.judge`'s evidence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes

from outreach.campaign.folder import Campaign
from outreach.engine.account import Account
from outreach.engine.clock import Clock
from outreach.ledger import campaigns, settling
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.evidence import Question, open_questions, prove_absent
from outreach.transport.imap import Mailbox

#: A server may take ten minutes to answer the final dot (RFC 5321 §4.5.3.2.6), and a provider some more to file it.
GRACE = timedelta(minutes=15)
#: Between two looks for the same messages; an account may stay in doubt for weeks.
LOOK_AGAIN, LOOKED = timedelta(minutes=7), "evidence.looked"
#: Since when every message is sent with a copy to ourselves; empty while it is not.
COPIES_SINCE = "copies.since"


@dataclass(slots=True)
class Settled:
    """How many were found to have been taken, and how many not."""

    sent: int = 0
    absent: int = 0


def settle(
    ledger: Ledger, campaign: Campaign, mailbox: Mailbox, account: Account, clock: Clock, stopped: Callable[[], bool]
) -> Settled:
    """Looks for every uncertain delivery in Sent, and among our own copies; writes down what that proves."""
    done, now = Settled(), clock()
    with ledger.read() as tx:
        looked = _instant(campaigns.setting(tx, LOOKED))
        questions, key = open_questions(tx), campaigns.campaign(tx).key
        copies_since = _instant(campaigns.setting(tx, COPIES_SINCE))
    if not questions or (looked is not None and looked <= now < looked + LOOK_AGAIN):
        return done
    with ledger.write() as tx:
        campaigns.set_setting(tx, LOOKED, now.isoformat(), now)
    sent = mailbox.sent_folder(campaign.config.mail.imap.sent)
    inboxes = [folder.name for folder in mailbox.folders(campaign.config.mail.imap.folders)]
    for question in questions:
        if stopped():
            break
        place = _find(mailbox, question, sent, inboxes, key)
        by_sent = sent is not None and account.absence_proves
        by_copy = account.reaches_itself and copies_since is not None and copies_since <= question.started_at
        absent = clock() >= question.since + GRACE and (by_sent or by_copy)
        if place or absent:
            with ledger.write() as tx:
                _conclude(tx, question, place, done, clock())
    return done


def _conclude(tx: Transaction, question: Question, place: str, done: Settled, now: datetime) -> None:
    if place:
        done.sent += settling.prove_sent(tx, question.id, f"it stands in {place}", now)
    else:
        evidence = "no copy of it was filed, and this account files one of all that it takes"
        done.absent += prove_absent(tx, question.id, evidence, now)


def _find(mailbox: Mailbox, question: Question, sent: str | None, inboxes: list[str], key: str) -> str:
    """The folder that has the message; elsewhere than in Sent it must be of this campaign too. Empty: nowhere."""
    if sent is not None and mailbox.holds(sent, question.message_id):
        return sent
    for folder in inboxes:
        for _, header in mailbox.headers(folder, "Message-ID", question.message_id):
            found = message_from_bytes(header)
            same = str(found["Message-ID"] or "").strip() == question.message_id
            if same and str(found["X-Outreach-Campaign"] or "").strip() == key:
                return folder
    return ""


def note_copies(tx: Transaction, wanted: bool, now: datetime) -> None:
    """Remembers since when copies go to ourselves, so that a missing one means something only from then on."""
    since = campaigns.setting(tx, COPIES_SINCE) or ""
    if bool(since) != wanted:
        campaigns.set_setting(tx, COPIES_SINCE, now.isoformat() if wanted else "", now)


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
