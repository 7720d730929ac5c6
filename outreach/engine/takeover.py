"""A ledger that was restored, copied or deleted: refused until what already went was looked up in Sent."""

from __future__ import annotations

from dataclasses import dataclass

from outreach.campaign.folder import Campaign
from outreach.engine import account, expand, sentmail
from outreach.engine.clock import Clock
from outreach.engine.situation import see
from outreach.errors import Refused
from outreach.ledger import binding, campaigns, contactlist, deliveries, outbox, takeover
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.people import Part
from outreach.ledger.takeover import Gone
from outreach.transport.imap import Mailbox
from outreach.transport.server import Server


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What was done: messages found, how many of them the ledger did not know, deliveries parked in review.

    `adopted`: the ledger was lost, and this one goes on with its campaign's key and UID. `is_complete`: this account
    was shown to file all that it takes, so whatever is not in Sent did not go.
    """

    found: int
    fresh: int
    held: int
    adopted: bool
    is_complete: bool


def refuse_a_stranger(ledger: Ledger) -> bool:
    """Refused for a ledger that must be taken over first; returns whether it is bound to its place already."""
    with ledger.read() as tx:
        reason = binding.why_not(tx, ledger)
        if reason:
            raise Refused(reason)
        return binding.is_bound(tx)


def first_start(ledger: Ledger, campaign: Campaign, mailbox: Mailbox, clock: Clock) -> None:
    """Before a new ledger sends for the first time; Refused where Sent holds messages of this very campaign."""
    folder, today = mailbox.sent_folder(campaign.config.mail.imap.sent), clock().date()
    with ledger.read() as tx:
        key, sent_before = campaigns.campaign(tx).key, outbox.any_sent(tx)
    if folder is None or sent_before:
        return
    own = next(sentmail.ours(mailbox, folder, key, today), None)
    if own is not None or sentmail.other_key(mailbox, folder, campaign, today)[0]:
        raise Refused(
            f"{folder} has invitations to this event that this ledger knows nothing of; was the ledger deleted? "
            f"{binding.ADVICE}"
        )


def take_over(ledger: Ledger, campaign: Campaign, smtp: Server, imap: Server, clock: Clock) -> TakenOver:
    """Marks what Sent shows to have gone, parks what is in doubt, and binds the ledger to this place.

    Sends nothing. Raises Unreachable without a mailbox, Refused while another engine is at work.
    """
    with ledger.engine_lock(), Mailbox.connect(imap) as mailbox:
        folder = mailbox.sent_folder(campaign.config.mail.imap.sent)
        with ledger.write() as tx:
            deliveries.recover(tx, clock())
            adopted = folder is not None and _adopt(tx, mailbox, folder, campaign, clock)
            key = campaigns.campaign(tx).key
        messages = _messages(mailbox, folder, key, clock)
        with ledger.read() as tx:
            known = account.recall(tx, smtp, imap) or account.UNKNOWN
        is_complete = folder is not None and known.absence_proves
        with ledger.write() as tx:
            fresh, held = _settle(tx, campaign, messages, is_complete, clock)
            binding.forget_mark(ledger)
            binding.bind(tx, ledger, clock())
        binding.advance(ledger, clock())
    return TakenOver(len(messages), fresh, held, adopted, is_complete)


def _adopt(tx: Transaction, mailbox: Mailbox, folder: str, campaign: Campaign, clock: Clock) -> bool:
    """A ledger that never sent goes on as the campaign that did, where Sent shows one for this event."""
    if outbox.any_sent(tx) or binding.is_bound(tx):
        return False
    today = clock().date()
    if next(sentmail.ours(mailbox, folder, campaigns.campaign(tx).key, today), None) is not None:
        return False
    key, uid = sentmail.other_key(mailbox, folder, campaign, today)
    if key:
        takeover.adopt(tx, key, uid)
    return bool(key)


def _messages(mailbox: Mailbox, folder: str | None, key: str, clock: Clock) -> list[Gone]:
    if folder is None:
        return []
    found = list(sentmail.ours(mailbox, folder, key, clock().date()))
    return [sentmail.gone(mailbox, folder, one) for one in found]


def _settle(
    tx: Transaction, campaign: Campaign, messages: list[Gone], is_complete: bool, clock: Clock
) -> tuple[int, int]:
    """How many were marked as sent, and how many parked: all that is due and may have gone unseen."""
    now = clock()
    contactlist.import_contacts(tx, campaign.contacts.contacts, now)
    situation = see(tx, campaign, now)
    first, begun = situation.first_invitation(), bool(messages) or outbox.any_sent(tx)
    if first is not None and begun:
        campaigns.release_step(tx, first.name, now)
    fresh = takeover.mark_gone(tx, messages, now)
    if is_complete or not begun:
        return fresh, 0
    situation = see(tx, campaign, now)
    for step in expand.open_steps(situation, now):
        reached: int | None = 0
        while reached is not None:
            reached = expand.plan_step(tx, campaign, situation, step, Part(reached), now).reached
    return fresh, takeover.hold_planned(tx, now)
