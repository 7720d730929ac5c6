"""Reports about mail of ours: non-delivery (RFC 3464 and all its dialects), complaints (RFC 5965), receipts (RFC 8098).

The returned original inside a report is only searched for whom and which message it is about, never read as new.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from outreach.addresses import normalise
from outreach.model import FailedRecipient, Kind, Reading
from outreach.reading import headers as fields
from outreach.reading.anatomy import Mail
from outreach.reading.deliverystatus import failures_of_status, is_permanent, report_fields, tells_success
from outreach.reading.known import Known
from outreach.reading.parts import Part
from outreach.reading.phrases import failures
from outreach.reading.words import fold

SEVERAL = "it names several people of the list"
NOBODY = "it says that a message was not delivered, but not to whom"
MAX_RECIPIENTS = 50
_STATUS_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
_FEEDBACK = "message/feedback-report"
_RECEIPT = "message/disposition-notification"
_ENCLOSED = ("message/rfc822", "message/global")
_RETURNED = frozenset(
    {"message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers", "text/rfc822"}
)
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}\w")
_ID_LINE = re.compile(
    r"^[ \t>|*]*(?:Original-)?Message-ID:[ \t]*(?:\r?\n[ \t>]+)?(<[^<>\s]{1,998}>)", re.IGNORECASE | re.MULTILINE
)
_TO_LINE = re.compile(
    r"^[ \t>|]*(?:To|X-Failed-Recipients|X-Actual-Recipient|Envelope-To):[ \t]*(.{3,500})$",
    re.IGNORECASE | re.MULTILINE,
)
_NAMED = re.compile(
    r"(?:^|\s)<?(?P<a>[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}\w)>?(?:\.{3})?\s*(?::|\(|\n\s|-|$|,|\.\.\.|;|\s(?:could|was|is|does|has|did|failed))",
    re.MULTILINE,
)


def report_reading(mail: Mail, known: Known) -> Reading | None:
    """The reading of a complaint, a receipt or a bounce; None for any other message."""
    return _complaint(mail, known) or _receipt(mail) or _bounce(mail, known)


def _own_parts(mail: Mail, *types: str) -> list[Part]:
    """The report's own parts of these types: not those inside the message that is returned."""
    return [part for part in mail.parts if part.content_type in types and not part.inside(*_ENCLOSED)]


def _complaint(mail: Mail, known: Known) -> Reading | None:
    """An abuse report: the recipient, or their provider, marked our message as unwanted."""
    parts = _own_parts(mail, _FEEDBACK)
    report = next(iter(report_fields(parts[0].payload())), {}) if parts else {}
    hotmail = fold(mail.subject).startswith("complaint about message from")
    if not parts and not hotmail:
        return None
    kind = report.get("feedback-type", "abuse").strip().casefold()
    if kind in ("auth-failure", "not-spam", "virus", "dkim"):
        return Reading(Kind.OTHER, original_message_id=original_id(mail, known))
    named = [a for key in ("original-rcpt-to", "removal-recipient") for a in _ADDRESS.findall(report.get(key, ""))]
    found = _limited([normalise(a) for a in named] or _returned_to(mail), known)
    recipients = tuple(FailedRecipient(address, permanent=False) for address in found)
    return Reading(
        Kind.COMPLAINT,
        sure=len(found) == 1,
        recipients=recipients,
        original_message_id=original_id(mail, known),
        reason="" if len(found) == 1 else SEVERAL if found else "it does not say who complains",
    )


def _receipt(mail: Mail) -> Reading | None:
    """A read receipt: no bounce and no answer."""
    parts = _own_parts(mail, _RECEIPT)
    claims = mail.parts[0].params.get("report-type", "").casefold() == "disposition-notification"
    if not parts and not claims:
        return None
    report = next(iter(report_fields(parts[0].payload())), {}) if parts else {}
    ids = fields.message_ids(report.get("original-message-id", "")) or mail.references[-1:]
    return Reading(Kind.OTHER, original_message_id=ids[0] if ids else "")


def _bounce(mail: Mail, known: Known) -> Reading | None:
    unparted = [mail.parts[0]] if mail.parts[0].content_type == "multipart/report" and len(mail.parts) == 1 else []
    status = unparted or _own_parts(mail, *_STATUS_TYPES)
    blocks = [block for part in status for block in report_fields(part.payload())]
    failed = failures_of_status(blocks)
    if not failed and blocks and tells_success(blocks):
        return Reading(Kind.OTHER, original_message_id=original_id(mail, known))  # delivered, relayed or expanded
    if not status and not looks_like_bounce(mail):
        return None
    recipients = _recipients(mail, failed, known)
    addresses = [recipient.address for recipient in recipients]
    several = len({a for a in addresses if a in known.addresses}) > 1
    return Reading(
        Kind.BOUNCE,
        sure=bool(recipients) and not several,
        recipients=recipients,
        text=notice(mail)[:2000].strip(),
        original_message_id=original_id(mail, known),
        reason=SEVERAL if several else "" if recipients else NOBODY,
    )


def looks_like_bounce(mail: Mail) -> bool:
    """Whether a message without a delivery-status part is a notice of non-delivery; two signs are needed."""
    if "X-Failed-Recipients" in mail.headers:
        return True
    subject = fold(mail.subject)
    named = any(subject.startswith(mark) or f" {mark}" in f" {subject}" for mark in failures.SUBJECTS)
    answered = bool(re.match(r"(?:re|fw|fwd|aw|r|sv)\s*:", subject))
    local = fold(f"{mail.sender.partition('@')[0]} {mail.sender_name}")
    by_daemon = any(mark in local for mark in failures.SENDERS)
    null = any(not value.strip(" <>") for value in mail.headers.all("Return-Path"))
    report = mail.parts[0].content_type == "multipart/report"
    text = fold(notice(mail)[:4000])
    said = any(mark in text for mark in failures.NOTICES)
    if report and (named or said or by_daemon):
        return True
    if by_daemon:
        return said or (named and not answered)
    if null and said and _NAMED.search(notice(mail)):
        return True
    return named and not answered and said and (null or not mail.sender or bool(_own_parts(mail, *_RETURNED)))


def notice(mail: Mail) -> str:
    """The words of the notice, without the copy of our message below them."""
    text = mail.text
    lowered = fold(text) if len(fold(text)) == len(text) else text.casefold()
    ends = [at for mark in failures.RETURNED if (at := lowered.find(f"\n{mark}")) > 0]
    return text[: min(ends, default=len(text))]


def original_id(mail: Mail, known: Known) -> str:
    """The Message-ID of the message that the report is about: from what it returns, else from its own references.

    One that is ours comes first; a report may name several.
    """
    found: list[str] = []
    for part in mail.parts:
        if part.inside(*_ENCLOSED):
            found += (
                fields.message_ids(part.headers.first("Message-ID")) if part.above[-1:] == ("message/rfc822",) else []
            )
        elif part.content_type in _RETURNED | _STATUS_TYPES | {_FEEDBACK}:
            found += _ID_LINE.findall(part.text(100_000))
    found += _ID_LINE.findall(mail.text)
    found += _ID_LINE.findall("\n".join(part.text(100_000) for part in _own_parts(mail, "text/plain")[1:4]))
    found += reversed(mail.references)
    ours = next((message_id for message_id in found if known.is_ours_id(message_id)), "")
    return ours or next((message_id for message_id in found if message_id != mail.message_id), "")


def _recipients(mail: Mail, failed: Sequence[FailedRecipient], known: Known) -> tuple[FailedRecipient, ...]:
    """Whom it is about: of all addresses the report gives, those of the list where it names any."""
    named = {recipient.address: recipient for recipient in reversed(failed)}
    words = notice(mail)
    for address in _candidates(mail, known) if not named else []:
        status, permanent = is_permanent("", _around(words, address))
        named.setdefault(address, FailedRecipient(address, permanent, status))
    limited = _limited(list(named), known)
    if not any(address in known.addresses for address in limited):
        extra = [a for a in (*_returned_to(mail), *map(normalise, _ADDRESS.findall(words))) if a in known.addresses]
        for address in dict.fromkeys(extra):
            told = next(iter(named.values()), None) if len(named) == 1 else None
            named[address] = FailedRecipient(
                address, told.permanent if told else is_permanent("", words)[1], told.status if told else ""
            )
            limited = [*(a for a in limited if a in known.addresses), address]
    return tuple(named[address] for address in limited[:MAX_RECIPIENTS])


def _limited(found: Sequence[str], known: Known) -> list[str]:
    """Addresses of the list where there are any, else all of them; never our own."""
    unique = [address for address in dict.fromkeys(found) if address and address not in known.own_addresses]
    return [address for address in unique if address in known.addresses] or unique


def _candidates(mail: Mail, known: Known) -> list[str]:
    """Failed addresses of a notice without status fields: its header, its words, the returned message's To."""
    header = [normalise(a) for value in mail.headers.all("X-Failed-Recipients") for a in _ADDRESS.findall(value)]
    if header:
        return header
    words = notice(mail)
    never = {mail.sender, *mail.recipients, *known.own_addresses, ""}
    said = [normalise(match["a"]) for match in _NAMED.finditer(words)]
    said += [normalise(a) for a in _ADDRESS.findall(words)]
    said = [a for a in said if a not in never and not a.startswith(("postmaster@", "mailer-daemon@", "abuse@"))]
    known_ones = [a for a in said if a in known.addresses]
    returned = [a for a in _returned_to(mail) if a not in never]
    both = [a for a in said if a in returned]
    return (known_ones or both or said[:1] or returned)[:MAX_RECIPIENTS]


def _returned_to(mail: Mail) -> list[str]:
    """To of the message that came back."""
    found: list[str] = []
    for part in mail.parts:
        if part.above[-1:] == ("message/rfc822",):
            found += [person.address for value in part.headers.all("To") for person in fields.addresses(value)]
        elif part.content_type in _RETURNED and not part.is_container:
            found += [normalise(a) for line in _TO_LINE.findall(part.text(100_000)) for a in _ADDRESS.findall(line)]
    if not found:
        rest = mail.text[len(notice(mail)) :]
        found = [normalise(a) for line in _TO_LINE.findall(rest) for a in _ADDRESS.findall(line)]
    return list(dict.fromkeys(found))


def _around(words: str, address: str) -> str:
    """What a notice says next to an address: from it to the next address, at most 600 characters."""
    at = words.casefold().find(address)
    if at < 0:
        return words[:1500]
    nearby = words[at + len(address) : at + len(address) + 600]
    other = next((m.start() for m in _ADDRESS.finditer(nearby) if m[0].casefold() != address), len(nearby))
    return words[max(0, at - 200) : at] + " " + (nearby[:other] if other > 20 else nearby)
