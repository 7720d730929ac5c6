"""A delivery status notification, as Postfix writes it (RFC 3464, RFC 3462)."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime

from outreach.demo.replies import mime

_TEXT = """This is the mail system at host {host}.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<{recipient}>: host mx.{domain}[192.0.2.25] said: 550 5.1.1
    <{recipient}>: Recipient address rejected: User unknown (in reply to
    RCPT TO command)
"""
_STATUS = """Reporting-MTA: dns; {host}
X-Postfix-Queue-ID: {queue}
X-Postfix-Sender: rfc822; {sender}
Arrival-Date: {at}

Final-Recipient: rfc822; {recipient}
Original-Recipient: rfc822;{recipient}
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.{domain}
Diagnostic-Code: smtp; 550 5.1.1 <{recipient}>: Recipient address rejected:
    User unknown
"""
_PREAMBLE = "This is a MIME-encapsulated message."


def not_delivered(original: bytes, sender: str, recipient: str, host: str, at: datetime) -> bytes:
    """The notice that `recipient` has no mailbox, with the header of the message that came back."""
    key = mime.token("bounce", recipient, at, original).upper()
    facts = {
        "host": host,
        "sender": sender,
        "recipient": recipient,
        "domain": recipient.rpartition("@")[2],
        "queue": key[:11],
        "at": format_datetime(at),
    }
    parts = [
        mime.leaf(
            "text/plain; charset=us-ascii", _TEXT.format(**facts), "7bit", ("Content-Description", "Notification")
        ),
        mime.leaf("message/delivery-status", _STATUS.format(**facts), "", ("Content-Description", "Delivery report")),
        mime.leaf(
            "text/rfc822-headers", _header_of(original), "", ("Content-Description", "Undelivered Message Headers")
        ),
    ]
    headers = [
        ("Return-Path", "<>"),
        ("Date", format_datetime(at)),
        ("From", f"MAILER-DAEMON@{host} (Mail Delivery System)"),
        ("Subject", "Undelivered Mail Returned to Sender"),
        ("To", sender),
        ("Auto-Submitted", "auto-replied"),
        ("Message-ID", f"<{at:%Y%m%d%H%M%S}.{key[:11]}@{host}>"),
    ]
    more = " report-type=delivery-status;"
    return mime.message(headers, mime.group("report", f"{key[:11]}.{key[11:21]}/{host}", parts, _PREAMBLE, more))


def _header_of(original: bytes) -> bytes:
    return original.replace(b"\r\n", b"\n").partition(b"\n\n")[0].replace(b"\n", b"\r\n") + b"\r\n"
