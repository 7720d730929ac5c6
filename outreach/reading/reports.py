"""Reports about mail of ours: non-delivery, complaints (RFC 5965), receipts (RFC 8098), providers' own notices."""

from __future__ import annotations

from outreach.addresses import normalise
from outreach.model import FailedRecipient, Kind, Reading
from outreach.reading import headers as fields
from outreach.reading.anatomy import Mail
from outreach.reading.bounces import SEVERAL, bounce_reading
from outreach.reading.deliverystatus import report_fields
from outreach.reading.known import Known
from outreach.reading.notifications import notification_reading
from outreach.reading.returned import ADDRESS, notice, of_the_list, original_id, own_parts, returned_to
from outreach.reading.words import fold

_FEEDBACK = "message/feedback-report"
_RECEIPT = "message/disposition-notification"
_NO_COMPLAINT = ("auth-failure", "not-spam", "virus", "dkim")


def report_reading(mail: Mail, known: Known) -> Reading | None:
    """The reading of a complaint, a receipt or a bounce; None for any other message."""
    return _complaint(mail, known) or _receipt(mail, known) or notification_reading(mail) or bounce_reading(mail, known)


def _complaint(mail: Mail, known: Known) -> Reading | None:
    """An abuse report: the recipient, or their provider, marked our message as unwanted."""
    parts = own_parts(mail, _FEEDBACK)
    hotmail = fold(mail.subject).startswith("complaint about message from")
    if not parts and not hotmail:
        return None
    report = next(iter(report_fields(parts[0].payload())), {}) if parts else {}
    if report.get("feedback-type", "abuse").strip().casefold() in _NO_COMPLAINT:
        return Reading(Kind.OTHER, original_message_id=original_id(mail, known))
    named = [a for key in ("original-rcpt-to", "removal-recipient") for a in ADDRESS.findall(report.get(key, ""))]
    found = of_the_list([normalise(a) for a in named] or returned_to(mail), known)
    return Reading(
        Kind.COMPLAINT,
        sure=len(found) == 1,
        recipients=tuple(FailedRecipient(address, permanent=False) for address in found),
        original_message_id=original_id(mail, known),
        reason="" if len(found) == 1 else SEVERAL if found else "it does not say who complains",
    )


def _receipt(mail: Mail, known: Known) -> Reading | None:
    """A read receipt: no bounce and no answer; but Dovecot's "automatically rejected" comes in the same form."""
    parts = own_parts(mail, _RECEIPT)
    claims = mail.parts[0].params.get("report-type", "").casefold() == "disposition-notification"
    if not parts and not claims:
        return None
    report = next(iter(report_fields(parts[0].payload())), {}) if parts else {}
    ids = fields.message_ids(report.get("original-message-id", "")) or mail.references[-1:]
    refers_to = ids[0] if ids else ""
    disposition = report.get("disposition", "").casefold()
    if not (disposition.startswith("automatic-action") and "rejected" in mail.headers.first("Auto-Submitted")):
        return Reading(Kind.OTHER, original_message_id=refers_to)
    found = of_the_list([normalise(a) for a in ADDRESS.findall(report.get("final-recipient", ""))], known)
    return Reading(
        Kind.BOUNCE,
        sure=bool(found),
        recipients=tuple(FailedRecipient(address, permanent=False) for address in found),
        text=notice(mail)[:2000].strip(),
        original_message_id=refers_to,
    )
