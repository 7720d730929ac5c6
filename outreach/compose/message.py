"""One delivery as the bytes that go over the wire (RFC 5322): the same order and stamp always give the same bytes.

    multipart/mixed
    ├── multipart/alternative
    │   ├── text/plain
    │   ├── multipart/related        only with pictures: text/html and what it shows
    │   └── text/calendar            last: where Exchange has it and Outlook looks for it
    └── application/ics              the same bytes, for clients that read only attachments

Without an invitation the alternative stands alone.
"""

from __future__ import annotations

import re
from email.utils import format_datetime
from urllib.parse import quote

from outreach.compose.headers import mailbox_field, text_field, token_field, wire_address
from outreach.compose.invitation import calendar_bytes
from outreach.compose.meeting import meeting_of
from outreach.compose.mime import Part, attachment, calendar_part, inline_picture, multipart, text_part
from outreach.compose.order import CannotCompose, Invitation, Order, Stamp
from outreach.compose.press import Press
from outreach.compose.render import Rendered, render
from outreach.compose.zones import vtimezone

__all__ = ["CannotCompose", "Invitation", "Order", "Press", "Stamp", "compose"]

_BOUNDARY = re.compile(r"[A-Za-z0-9._-]{1,48}")


def compose(order: Order, stamp: Stamp, press: Press | None = None) -> bytes:
    """The whole message: CRLF, 7-bit clean. Hand in one `press` for many messages, and shared work is done once.

    Raises CannotCompose where a template needs a value that is missing, or an address cannot be written to.
    """
    if not _BOUNDARY.fullmatch(stamp.boundary) or stamp.at.tzinfo is None:
        raise ValueError("a stamp has a boundary of letters, digits, . _ - and an aware time")
    press = press or Press()
    rendered = render(order, press)
    return _head(order, stamp, rendered).encode("ascii") + _body(order, stamp, rendered, press)


def _head(order: Order, stamp: Stamp, rendered: Rendered) -> str:
    config = order.campaign.config
    sender = _wire(config.sender.address, "sender.address")
    recipient = _wire(order.contact.email, "the contact's email")
    mark = "[TEST] " if order.test else ""
    fields = [
        mailbox_field("From", config.sender.name, sender),
        mailbox_field("To", order.contact.name, recipient),
        *(
            [mailbox_field("Reply-To", config.sender.name, _wire(order.answer_to, "Reply-To"))]
            if order.answer_to
            else []
        ),
        text_field("Subject", mark + rendered.subject),
        token_field("Date", format_datetime(stamp.at.astimezone(config.event.zone))),
        token_field("Message-ID", _bracketed(stamp.message_id)),
    ]
    references = order.references.split()
    if references:
        fields.append(token_field("In-Reply-To", references[-1]))
        fields.append(token_field("References", order.references))
    if order.test:
        fields.append(text_field("X-Outreach-Test", order.step_name))
    else:
        if order.campaign_key:
            fields.append(text_field("X-Outreach-Campaign", order.campaign_key))
        fields.append(text_field("X-Outreach-Step", order.step_name))
    if order.unsubscribable:
        fields.append(token_field("List-Unsubscribe", f"<mailto:{quote(sender, safe='@+')}?subject=unsubscribe>"))
    return "".join([*fields, "MIME-Version: 1.0\r\n"])


def _body(order: Order, stamp: Stamp, rendered: Rendered, press: Press) -> Part:
    edge = f"=_{stamp.boundary}"
    parts = [text_part("plain", rendered.text), _html(rendered, f"{edge}_related", press)]
    if order.invitation is None:
        return multipart("alternative", f"{edge}_alternative", parts)
    try:
        meeting = meeting_of(order, stamp, order.invitation)
        calendar = calendar_bytes(meeting, lambda zone, year: press.once(vtimezone, zone, year))
    except ValueError as fault:
        raise CannotCompose(str(fault)) from fault
    parts.append(calendar_part(calendar, order.invitation.method))
    alternative = multipart("alternative", f"{edge}_alternative", parts)
    return multipart("mixed", f"{edge}_mixed", [alternative, attachment("application/ics", "invite.ics", calendar)])


def _html(rendered: Rendered, boundary: str, press: Press) -> Part:
    html = text_part("html", rendered.html)
    if not rendered.pictures:
        return html
    pictures = [press.once(inline_picture, p.content_type, p.name, p.data, p.content_id) for p in rendered.pictures]
    return multipart("related", boundary, [html, *pictures], ';\r\n type="text/html"')


def _wire(address: str, what: str) -> str:
    try:
        return wire_address(address)
    except ValueError as fault:
        raise CannotCompose(f"{what}: {fault}") from fault


def _bracketed(message_id: str) -> str:
    return f"<{message_id.strip().strip('<>')}>"
