"""Fresh Message-IDs, at the sender's own domain (RFC 5322 §3.6.4)."""

from __future__ import annotations

import secrets

from outreach.addresses import domain_of


def new_message_id(domain: str) -> str:
    """An unguessable Message-ID with its angle brackets."""
    return f"<{secrets.token_urlsafe(18)}@{domain_of('x@' + domain)}>"
