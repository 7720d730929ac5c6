"""What the campaign knows, in the form the reader of messages asks for it."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Sequence
from datetime import date
from functools import cache, partial

from outreach.addresses import normalise
from outreach.campaign.folder import Campaign
from outreach.ledger import campaigns, marks, outbox, tokens
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import Delivery
from outreach.reading.anatomy import Mail
from outreach.reading.known import LANGUAGES, Known


class AddressBook:
    """Answers `address in book` from the ledger, so that a million contacts need not stand in memory."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def __contains__(self, address: object) -> bool:
        return isinstance(address, str) and marks.find(self._tx, normalise(address)) is not None


def known(tx: Transaction, campaign: Campaign, today: date) -> Known:
    """The campaign's knowledge, good as long as the transaction is open."""
    sent, own_tag = cache(partial(outbox.by_message_id, tx)), tokens.tag(tx)
    return Known(
        own_addresses=frozenset({normalise(campaign.config.sender.address)}),
        addresses=AddressBook(tx),
        uid=campaigns.campaign(tx).uid,
        originals=lambda message_id: _text_of(sent(message_id)),
        is_ours_id=lambda id: sent(id) is not None or tokens.contact_of_id(tx, id) is not None,
        is_others_id=lambda id: tokens.is_anothers(id, own_tag),
        is_our_address=lambda address: tokens.contact_of_address(tx, address) is not None,
        languages=languages(tx, campaign),
        today=today,
        starts=campaign.config.event.starts,
        ends=campaign.config.event.ends,
    )


def known_of(tx: Transaction, campaign: Campaign, mails: Sequence[Mail]) -> Known:
    """What must be known to tell which of these messages are ours: asked for all at once, good without the ledger."""
    references = {message_id for mail in mails for message_id in mail.references}
    own_ids = outbox.ours_among(tx, references)
    own_ids |= {id for id in references - own_ids if tokens.contact_of_id(tx, id) is not None}
    signed = {address for mail in mails for address in mail.recipients if tokens.has_token(address)}
    own_addresses = {address for address in signed if tokens.contact_of_address(tx, address) is not None}
    return Known(
        own_addresses=frozenset({normalise(campaign.config.sender.address)}),
        addresses=frozenset(marks.among(tx, {mail.sender for mail in mails})),
        is_ours_id=own_ids.__contains__,
        is_our_address=own_addresses.__contains__,
    )


def languages(tx: Transaction, campaign: Campaign, sender: str = "") -> tuple[str, ...]:
    """Those an answer may be in: the sender's own, where it is a contact's, the campaign's, and English."""
    own = marks.language(tx, sender) if sender else ""
    wanted = (own.partition("-")[0], campaign.config.languages.default, "en")
    return tuple(dict.fromkeys(language for language in wanted if language in LANGUAGES)) or LANGUAGES


def _text_of(delivery: Delivery | None) -> str | None:
    """The words we sent; None where the bytes are not kept."""
    if delivery is None or delivery.mime is None:
        return None
    message = email.message_from_bytes(delivery.mime, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() == "text/plain":
            payload = part.get_payload(decode=True)
            return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else None
    return None
