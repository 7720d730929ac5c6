"""A message of ours as it was sent: what stands above it, its text, and how it looks with its pictures in place."""

from __future__ import annotations

import base64
import email
import email.policy
import re
from dataclasses import dataclass
from email.message import EmailMessage

from outreach.ledger.letters import opened

_CID = re.compile(r"""(src=["'])cid:([^"']+)(["'])""")
_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")


@dataclass(frozen=True, slots=True)
class OurMail:
    """The message; `attached` are the names of what is attached."""

    to: str
    subject: str
    text: str
    html: str
    attached: tuple[str, ...]


def as_sent(raw: bytes) -> OurMail | None:
    """The message from its bytes; None where they cannot be read."""
    mail = opened(raw)
    if mail is None:
        return None
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    pictures: dict[str, str] = {}
    attached: list[str] = []
    for part in parsed.walk():
        name = part.get_filename()
        if part.get_content_type() in _PICTURES and part.get("Content-ID"):
            pictures[str(part["Content-ID"]).strip("<> ")] = _data(part)
        elif name:
            attached.append(name)
    html = _CID.sub(lambda found: found[1] + pictures.get(found[2], "data:,") + found[3], mail.html)
    return OurMail(", ".join(mail.recipients), mail.subject, mail.text.strip(), html, tuple(dict.fromkeys(attached)))


def _data(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    octets = payload if isinstance(payload, bytes) else b""
    return f"data:{part.get_content_type()};base64,{base64.b64encode(octets).decode()}"
