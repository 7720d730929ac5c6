"""Whether a message in the mailbox belongs to the campaign, told from its headers before anything is fetched.

No answer is lost and nobody else's mail is kept (design, §4.6): of the rest nothing is stored.
"""

from __future__ import annotations

from dataclasses import dataclass

from outreach.model import Kind, Reading
from outreach.reading.anatomy import Mail, Unreadable, dissect
from outreach.reading.known import Known
from outreach.reading.phrases import failures
from outreach.reading.words import fold


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What IMAP tells without the body: the headers (None where they are no headers), and BODYSTRUCTURE's calendar
    part or report.
    """

    mail: Mail | None
    has_calendar: bool
    is_report: bool


def glimpse(header: bytes, has_calendar: bool, is_report: bool) -> Glimpse:
    """The header block read as a message without a body."""
    try:
        mail = dissect(header.rstrip(b"\r\n") + b"\r\n\r\n")
    except Unreadable:
        return Glimpse(None, has_calendar, is_report)
    return Glimpse(mail, has_calendar, is_report)


def is_ours(seen: Glimpse, known: Known, junk: bool = False) -> bool:
    """Whether to fetch and keep a message.

    Ours is what refers to a Message-ID of ours, what was sent to an address with a token of ours, a report, a calendar
    part, and mail from a contact that belongs to no other thread. `junk` is for the Junk and Trash folders: there only
    a reference counts, and reports and calendar parts are fetched but kept only when `concerns_us` says so.
    """
    mail = seen.mail
    if mail is None:
        return seen.has_calendar or seen.is_report
    if mail.sender in known.own_addresses:
        return False
    if any(known.is_ours_id(message_id) for message_id in mail.references):
        return True
    if any(known.is_our_address(address) for address in mail.recipients):
        return True
    if seen.has_calendar or seen.is_report or _is_notice(mail):
        return True
    return not junk and mail.sender in known.addresses and not mail.references


def concerns_us(reading: Reading, known: Known) -> bool:
    """Whether a fetched report or calendar message is about this campaign: our Message-ID, our UID, our recipients.

    A report that names a message of another campaign is that campaign's, whoever was written to.
    """
    if reading.original_message_id and known.is_ours_id(reading.original_message_id):
        return True
    if reading.calendar is not None:
        return bool(known.uid) and reading.calendar.uid == known.uid
    if reading.original_message_id and known.is_others_id(reading.original_message_id):
        return False
    if reading.kind in (Kind.BOUNCE, Kind.COMPLAINT):
        return any(recipient.address in known.addresses for recipient in reading.recipients)
    return False


def _is_notice(mail: Mail) -> bool:
    """A notice of non-delivery that is not marked as a report: by its header or by who sends it."""
    author = fold(f"{mail.sender.partition('@')[0]} {mail.sender_name}")
    return "X-Failed-Recipients" in mail.headers or any(mark in author for mark in failures.SENDERS)
