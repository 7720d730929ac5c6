"""Signed tokens in what goes out: which campaign it is of and whom it went to, also where the ledger has no row of it.

A Message-ID is <TAG-CONTACT-CHANCE-SIGNATURE@domain>, an address to answer to name+CONTACT-SIGNATURE@domain. TAG tells
one campaign from another to everybody; the signature (HMAC-SHA-256, RFC 2104, 80 bits of it) needs the ledger's key and
holds for one person's address, so that no number can be made to mean somebody else. All is in lower case, which mail
servers may fold to.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache, partial

from sqlalchemy import select

from outreach.addresses import domain_of
from outreach.campaign.mail import Sender
from outreach.ledger.campaigns import campaign, set_setting, settings
from outreach.ledger.database import Transaction
from outreach.ledger.schema import contact

KEY = "tokens.key"
#: What a move to another database added to everybody's number (moving.py); in tokens stand the numbers without it.
OFFSET = "tokens.offset"
#: The longest local part there may be (RFC 5321 §4.5.3.1.1).
LONGEST_LOCAL = 64
_BASE_32 = "abcdefghijklmnopqrstuvwxyz234567"
_PAIRS = [first + second for first in _BASE_32 for second in _BASE_32]
_SIGNED = "[a-z2-7]{16}"
_ID = re.compile(rf"<([0-9a-f]{{8}})-([0-9]{{1,12}})-({_SIGNED})-({_SIGNED})@[^@<>\s]+>", re.IGNORECASE)
_ADDRESS = re.compile(rf"[^@\s<>,;:]{{1,64}}\+([0-9]{{1,12}})-({_SIGNED})@[\w.-]{{1,253}}", re.IGNORECASE)
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Signer:
    """Makes the tokens of one campaign."""

    tag: str
    key: bytes
    offset: int = 0

    def message_id(self, contact_id: int, address: str, domain: str) -> str:
        """A fresh, unguessable Message-ID with its angle brackets, at the sender's own domain (RFC 5322 §3.6.4)."""
        chance = _letters(secrets.token_bytes(10))
        signature = self.signature("id", contact_id, address, chance)
        return f"<{self.tag}-{contact_id - self.offset}-{chance}-{signature}@{_compared(domain)}>"

    def answer_address(self, own: str, contact_id: int, address: str) -> str:
        """Our own address with a token for this contact; empty where it would be too long."""
        local, _, domain = own.rpartition("@")
        token = f"{local}+{contact_id - self.offset}-{self.signature('to', contact_id, address)}"
        return f"{token}@{domain}" if len(token) <= LONGEST_LOCAL else ""

    def signature(self, what: str, contact_id: int, address: str, chance: str = "") -> str:
        """What proves that this campaign gave the token to this person."""
        said = "\n".join((what, self.tag, str(contact_id - self.offset), address, chance))
        return _letters(hmac.digest(self.key, said.encode(), "sha256")[:10])


def make_signer(tx: Transaction, now: datetime) -> Signer:
    """The campaign's signer; its key is made where there is none yet."""
    known = signer(tx)
    if known is None:
        known = Signer(tag(tx), secrets.token_bytes(32))
        set_setting(tx, KEY, known.key.hex(), now)
    return known


def signer(tx: Transaction) -> Signer | None:
    """The campaign's signer; None as long as it has made no token."""
    known = settings(tx, KEY, OFFSET)
    key = known.get(KEY)
    return Signer(tag(tx), bytes.fromhex(key), int(known.get(OFFSET) or 0)) if key else None


def tag(tx: Transaction) -> str:
    """What tells this campaign's tokens from another's."""
    return hashlib.sha256(campaign(tx).key.encode()).hexdigest()[:8]


def contact_of_id(tx: Transaction, message_id: str) -> int | None:
    """The contact to whom this campaign gave that Message-ID; None for any other, or a forged one."""
    found = _ID.fullmatch(message_id.lower())
    if found is None or found[1] != tag(tx):
        return None
    return _verified(tx, "id", int(found[2]), found[4], found[3])


def contact_of_address(tx: Transaction, address: str) -> int | None:
    """The contact whose answers were asked for at that address of ours; None for any other."""
    found = _ADDRESS.fullmatch(address.lower())
    return _verified(tx, "to", int(found[1]), found[2]) if found is not None else None


def has_token(address: str) -> bool:
    """Whether an address has the form of one with a token, whoever made it."""
    return _ADDRESS.fullmatch(address) is not None


def addresses_in(raw: bytes) -> list[str]:
    """What has that form in the header of a message."""
    head = _HEAD_ENDS.split(raw.lstrip(), 1)[0]
    return [found[0] for found in _ADDRESS.finditer(head.decode("utf-8", "replace"))] if b"+" in head else []


def is_anothers(message_id: str, own_tag: str) -> bool:
    """Whether a Message-ID is one of another campaign by its tag; whether it is genuine only that campaign knows."""
    found = _ID.fullmatch(message_id)
    return found is not None and found[1].lower() != own_tag


def answer_address(tx: Transaction, sender: Sender, contact_id: int, address: str) -> str:
    """Where this contact's answers are asked for; empty where that is the sender's address as it is."""
    return answer_addresses(tx, sender)(contact_id, address)


def answer_addresses(tx: Transaction, sender: Sender) -> Callable[[int, str], str]:
    """The same for any contact, by number and address."""
    known = signer(tx) if sender.plus_address else None
    if known is None:
        return lambda contact_id, address: ""
    return partial(known.answer_address, sender.address)


def _verified(tx: Transaction, what: str, contact_id: int, signature: str, chance: str = "") -> int | None:
    known = signer(tx)
    contact_id += known.offset if known is not None else 0
    here = (contact.c.campaign_id == tx.campaign, contact.c.id == contact_id)
    address = tx.execute(select(contact.c.address).where(*here)).scalar()
    if known is None or address is None:
        return None
    right = known.signature(what, contact_id, address, chance)
    return contact_id if hmac.compare_digest(right, signature) else None


@lru_cache(64)
def _compared(domain: str) -> str:
    return domain_of(f"x@{domain}")


def _letters(octets: bytes) -> str:
    number = int.from_bytes(octets)
    return "".join(_PAIRS[number >> shift & 1023] for shift in range(8 * len(octets) - 10, -1, -10))
