"""Out-of-office notices, as each program sends them (RFC 3834)."""

from __future__ import annotations

from email.utils import format_datetime

from outreach.demo.replies import mime
from outreach.demo.replies.words import Client, Letter

_PREFIXES = {
    (Client.OUTLOOK, "ro"): "Răspuns automat",
    (Client.OUTLOOK, "en"): "Automatic reply",
}
_MARKS: dict[Client, list[tuple[str, str]]] = {
    Client.GOOGLE: [("Precedence", "bulk"), ("X-Autoreply", "yes"), ("Auto-Submitted", "auto-replied")],
    Client.OUTLOOK: [
        ("Auto-Submitted", "auto-replied"),
        ("X-Auto-Response-Suppress", "All"),
        ("X-MS-Exchange-Inbox-Rules-Loop", "{address}"),
    ],
    Client.APPLE: [("Auto-Submitted", "auto-replied"), ("X-Apple-Action", "VACATION")],
    Client.THUNDERBIRD: [("Auto-Submitted", "auto-replied (vacation)"), ("X-Sieve", "Pigeonhole Sieve 0.5.7")],
}


def out_of_office(letter: Letter) -> bytes:
    """The notice with the absent person's `text`; it quotes nothing."""
    key = mime.token("automatic", letter.person.email, letter.at)
    prefix = _PREFIXES.get((letter.client, letter.language), "Re" if letter.client is Client.GOOGLE else "Auto")
    headers = [
        ("Return-Path", "<>"),
        *mime.addresses(letter.person, letter.received),
        ("Subject", mime.words(f"{prefix}: {letter.received.subject}")),
        ("Date", format_datetime(letter.at)),
        ("Message-ID", f"<{key}@{letter.person.email.rpartition('@')[2]}>"),
        ("In-Reply-To", letter.received.message_id),
        ("References", letter.received.message_id),
        *((name, value.format(address=letter.person.email)) for name, value in _MARKS[letter.client]),
    ]
    return mime.message(headers, mime.leaf("text/plain; charset=utf-8", letter.text + "\n", "quoted-printable"))
