"""What the campaign knows, in the form the reader of messages asks for it."""

from __future__ import annotations

import email
import email.policy
from datetime import date

from outreach.addresses import normalise
from outreach.campaign.folder import Campaign
from outreach.ledger import campaigns, marks, outbox, people
from outreach.ledger.database import Transaction
from outreach.reading.known import LANGUAGES, Known


class AddressBook:
    """Answers `address in book` from the ledger, so that a million contacts need not stand in memory."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def __contains__(self, address: object) -> bool:
        return isinstance(address, str) and marks.find(self._tx, normalise(address)) is not None


def known(tx: Transaction, campaign: Campaign, today: date, sender: str = "") -> Known:
    """The campaign's knowledge, good as long as the transaction is open; `sender` is who wrote, where that is known."""
    return Known(
        own_addresses=frozenset({normalise(campaign.config.sender.address)}),
        addresses=AddressBook(tx),
        uid=campaigns.campaign(tx).uid,
        originals=lambda message_id: _text_we_sent(tx, message_id),
        is_ours_id=lambda message_id: outbox.by_message_id(tx, message_id) is not None,
        languages=_languages(tx, campaign, sender),
        today=today,
        starts=campaign.config.event.starts,
        ends=campaign.config.event.ends,
    )


def _languages(tx: Transaction, campaign: Campaign, sender: str) -> tuple[str, ...]:
    """Those an answer may be in: the contact's own, the campaign's, and English."""
    contact = marks.find(tx, sender) if sender else None
    own = people.person(tx, contact)[0].language if contact is not None else ""
    wanted = (own.partition("-")[0], campaign.config.languages.default, "en")
    return tuple(dict.fromkeys(language for language in wanted if language in LANGUAGES)) or LANGUAGES


def _text_we_sent(tx: Transaction, message_id: str) -> str | None:
    delivery = outbox.by_message_id(tx, message_id)
    if delivery is None or delivery.mime is None:
        return None
    message = email.message_from_bytes(delivery.mime, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else None
    return None
