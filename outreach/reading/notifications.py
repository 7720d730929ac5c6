"""Notices of non-delivery and complaints that Amazon SES sends as JSON in a mail, through its notification service.

Its document is one JSON object, folded into lines that begin with "!" and a space (amazon: "Amazon SNS notification
contents"); other text follows it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from outreach.addresses import normalise
from outreach.model import FailedRecipient, Kind, Reading
from outreach.reading import headers as fields
from outreach.reading.anatomy import Mail
from outreach.reading.deliverystatus import is_permanent
from outreach.reading.returned import ADDRESS

_FOLD = re.compile(r"!?\n ")
_MOST = 50


def notification_reading(mail: Mail) -> Reading | None:
    """The reading of such a notice of a bounce, a complaint or a delivery; None for any other message."""
    if "X-Amz-Sns-Message-Id" not in mail.headers or not mail.text.lstrip().startswith("{"):
        return None
    document = _document(mail.text)
    if document.get("Type") == "Notification":  # the notification service's own envelope around it
        document = _document(_text(document.get("Message")))
    kind = document.get("notificationType") or document.get("eventType")
    about = _table(document.get("mail"))
    named = [item.get("value") for item in _tables(about.get("headers")) if item.get("name") == "Message-ID"]
    ids = fields.message_ids(_text(_table(about.get("commonHeaders")).get("messageId")) or _text(next(iter(named), "")))
    refers_to = ids[0] if ids else ""
    if kind == "Bounce":
        bounce = _table(document.get("bounce"))
        failed = tuple(f for item in _tables(bounce.get("bouncedRecipients")) if (f := _failed(item)).address)
        return Reading(Kind.BOUNCE, sure=bool(failed), recipients=failed, original_message_id=refers_to)
    if kind == "Complaint":
        complained = [_failed(item) for item in _tables(_table(document.get("complaint")).get("complainedRecipients"))]
        said_so = tuple(item for item in complained if item.address)
        return Reading(Kind.COMPLAINT, sure=len(said_so) == 1, recipients=said_so, original_message_id=refers_to)
    return Reading(Kind.OTHER, original_message_id=refers_to)


def _failed(item: Mapping[str, Any]) -> FailedRecipient:
    status, permanent = is_permanent(_text(item.get("status")), _text(item.get("diagnosticCode")))
    found = ADDRESS.search(_text(item.get("emailAddress"))[:400])
    return FailedRecipient(normalise(found[0]) if found else "", permanent, status)


def _document(text: str) -> Mapping[str, Any]:
    try:
        return _table(json.JSONDecoder(strict=False).raw_decode(_FOLD.sub("", text.lstrip()))[0])
    except (ValueError, RecursionError):
        return {}


def _table(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _tables(value: object) -> list[Mapping[str, Any]]:
    return [item for item in value[:_MOST] if isinstance(item, dict)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
