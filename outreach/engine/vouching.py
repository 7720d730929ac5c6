"""Whether our own mail server vouches for the address that a message claims to come from, and what follows if not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from outreach.campaign.folder import Campaign
from outreach.campaign.pace import provider_of
from outreach.engine.actions import Action, Apply, Away, Bounced, ReadAgain, Resend, Review, Suppress, Told
from outreach.reading.anatomy import Unreadable, dissect
from outreach.reading.authenticity import Verdict, own_authserv_id, verdict

FIELD = "Authentication-Results"
_HEAD_ENDS = re.compile(rb"\r?\n\r?\n")
DOUBTED = "the sender's server does not vouch for this address"


def is_doubted(raw: bytes, campaign: Campaign) -> bool:
    """Whether the server that took this message for us found that it did not come from where From says."""
    imap, provider = campaign.config.mail.imap, _provider(campaign)
    ours = own_authserv_id(imap.authserv_id, provider, imap.host)
    head = _HEAD_ENDS.split(raw.lstrip(), 1)[0]
    if FIELD.casefold().encode() not in head.lower():
        return False
    try:
        message = dissect(head + b"\n\n")
    except Unreadable:
        return False
    return verdict(message.headers.all(FIELD), ours, provider, message.sender) is Verdict.FAIL


def held_back(actions: Sequence[Action]) -> list[Action]:
    """Nothing that changes or answers a person is done on a doubted word: it waits for a person to look."""
    kept: list[Action] = [
        a for a in actions if not isinstance(a, Apply | Away | Bounced | ReadAgain | Resend | Suppress | Told)
    ]
    if len(kept) == len(actions) and not any(isinstance(a, Review) for a in actions):
        return kept
    return [*kept, Review(DOUBTED)]


def _provider(campaign: Campaign) -> str:
    """The kind of provider as configured, or by either server's name."""
    if campaign.config.pace.provider != "auto":
        return campaign.config.pace.provider
    mail = campaign.config.mail
    by_imap = provider_of(mail.imap.host)
    return by_imap if by_imap == "microsoft" else provider_of(mail.smtp.host)
