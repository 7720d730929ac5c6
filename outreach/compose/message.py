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
from datetime import datetime
from email.utils import format_datetime
from urllib.parse import quote
from zoneinfo import ZoneInfo

from outreach.campaign.config import Config
from outreach.compose.headers import mailbox_field, text_field, token_field, wire_address
from outreach.compose.invitation import Calendar, calendar_of
from outreach.compose.meeting import meeting_of, uid_of_test
from outreach.compose.mime import (
    Part,
    attachment_head,
    base64_lines,
    calendar_part,
    inline_picture,
    multipart,
    text_part,
)
from outreach.compose.order import TEST_MARK, CannotCompose, Invitation, Order, Stamp
from outreach.compose.press import Press, Same
from outreach.compose.render import Rendered, render
from outreach.compose.zones import vtimezone
from outreach.model import Person

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
    recipient = _wire(order.contact.email, "the contact's email")
    return _head(order, stamp, rendered, recipient, press).encode("ascii") + _body(
        order, stamp, rendered, recipient, press
    )


def _head(order: Order, stamp: Stamp, rendered: Rendered, recipient: str, press: Press) -> str:
    config = order.campaign.config
    name, sender = config.sender.name, press.once(_wire, config.sender.address, "sender.address")
    mark = f"{TEST_MARK} " if order.test else ""
    second = stamp.at.replace(microsecond=0)
    fields = [
        press.once(mailbox_field, "From", name, sender),
        mailbox_field("To", order.contact.name, recipient),
        mailbox_field("Reply-To", name, _wire(order.answer_to, "Reply-To")) if order.answer_to else "",
        press.once(text_field, "Subject", mark + rendered.subject),
        press.once(_date_field, second, config.event.zone),
        token_field("Message-ID", _bracketed(stamp.message_id)),
    ]
    references = order.references.split()
    if references:
        fields.append(token_field("In-Reply-To", references[-1]))
        fields.append(token_field("References", order.references))
    if order.test:
        fields.append(press.once(text_field, "X-Outreach-Test", order.step_name))
    else:
        if order.campaign_key:
            fields.append(press.once(text_field, "X-Outreach-Campaign", order.campaign_key))
        fields.append(press.once(text_field, "X-Outreach-Step", order.step_name))
    if order.unsubscribable:
        fields.append(press.once(_unsubscribe_field, sender))
    return "".join([*fields, "MIME-Version: 1.0\r\n"])


def _date_field(at: datetime, zone: ZoneInfo) -> str:
    return token_field("Date", format_datetime(at.astimezone(zone)))


def _unsubscribe_field(sender: str) -> str:
    return token_field("List-Unsubscribe", f"<mailto:{quote(sender, safe='@+')}?subject=unsubscribe>")


def _body(order: Order, stamp: Stamp, rendered: Rendered, recipient: str, press: Press) -> Part:
    edge = f"=_{stamp.boundary}"
    parts = [text_part("plain", rendered.text), _html(rendered, f"{edge}_related", press)]
    if order.invitation is None:
        return multipart("alternative", f"{edge}_alternative", parts)
    encoded = base64_lines(_calendar(order, stamp, order.invitation, recipient, press))
    parts.append(calendar_part(encoded, order.invitation.method))
    alternative = multipart("alternative", f"{edge}_alternative", parts)
    attached = press.once(attachment_head, "application/ics", "invite.ics") + encoded
    return multipart("mixed", f"{edge}_mixed", [alternative, attached])


def _calendar(order: Order, stamp: Stamp, invitation: Invitation, recipient: str, press: Press) -> bytes:
    uid = uid_of_test(stamp.message_id) if order.test else invitation.uid
    entry = Invitation(uid, invitation.sequence, invitation.method)
    second = stamp.at.replace(microsecond=0)
    config = Same(order.campaign.config)
    try:
        calendar = press.once(_calendar_for_all, config, order.language, entry, second, order.test, press)
    except ValueError as fault:
        raise CannotCompose(str(fault)) from fault
    return calendar.to(Person(order.contact.name, recipient), invitation.partstat)


def _calendar_for_all(
    config: Same[Config], language: str, entry: Invitation, second: datetime, test: bool, press: Press
) -> Calendar:
    meeting = meeting_of(config.it, language, entry, second, test=test)
    return calendar_of(meeting, lambda zone, year: press.once(vtimezone, zone, year))


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
