"""The messages of a campaign that stand in the Sent folder: whom what was sent to, told from the messages alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime

from outreach.addresses import normalise
from outreach.campaign.folder import Campaign
from outreach.ledger.takeover import Gone
from outreach.transport.imap import Mailbox

KEY, STEP = "X-Outreach-Campaign", "X-Outreach-Step"
#: How far back a campaign may have begun.
LOOK_BACK = timedelta(days=730)
MAX_BYTES = 5_000_000
NEWEST = 3
_FOLD = re.compile(rb"\r?\n[ \t]")


@dataclass(frozen=True, slots=True)
class Found:
    """One message of some campaign of ours: its folder's UID, the campaign's key, and its header."""

    uid: int
    key: str
    header: Message


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a message's calendar part says."""

    uid: str
    sequence: int
    starts: str


def ours(mailbox: Mailbox, folder: str, key: str, today: date) -> Iterator[Found]:
    """Every message with this campaign's key; with an empty one, of every campaign."""
    for uid, raw in mailbox.headers(folder, KEY, key, since=today - LOOK_BACK):
        header = message_from_bytes(raw)
        found = str(header[KEY] or "").strip()
        if found and (not key or found == key) and header["Message-ID"]:
            yield Found(uid, found, header)


def other_key(mailbox: Mailbox, folder: str, campaign: Campaign, today: date) -> tuple[str, str]:
    """Key and UID of another ledger's campaign that invited to this very event; two empty texts where there is none.

    The same event begins at the same time, by one of the newest three invitations of each campaign.
    """
    looked: Counter[str] = Counter()
    for found in reversed(list(ours(mailbox, folder, "", today))):
        if looked[found.key] < NEWEST and found.header.get_content_type() == "multipart/mixed":
            looked[found.key] += 1
            meeting = meeting_of(mailbox.fetch(folder, found.uid, MAX_BYTES) or b"")
            if meeting is not None and meeting.starts == f"{campaign.config.event.starts:%Y%m%dT%H%M%S}":
                return found.key, meeting.uid
    return "", ""


def gone(mailbox: Mailbox, folder: str, found: Found) -> Gone:
    """The message as the ledger will know it; one with a calendar part is fetched whole for its SEQUENCE."""
    whole = (
        mailbox.fetch(folder, found.uid, MAX_BYTES) if found.header.get_content_type() == "multipart/mixed" else None
    )
    meeting = meeting_of(whole) if whole else None
    try:
        at = parsedate_to_datetime(str(found.header["Date"]))
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
    except ValueError:
        at = datetime.fromtimestamp(0, UTC)
    return Gone(
        message_id=str(found.header["Message-ID"]).strip(),
        step=str(found.header[STEP] or "").strip(),
        address=normalise(parseaddr(str(found.header["To"] or ""))[1]),
        sent_at=at.astimezone(UTC),
        sequence=meeting.sequence if meeting else None,
    )


def meeting_of(raw: bytes) -> Meeting | None:
    """What the calendar part says; None where there is none. Our own messages, so no stranger's tricks."""
    for part in message_from_bytes(raw).walk():
        if part.get_content_type() == "text/calendar":
            payload = part.get_payload(decode=True)
            text = _FOLD.sub(b"", payload if isinstance(payload, bytes) else b"").decode("utf-8", "replace")
            event = text.partition("BEGIN:VEVENT")[2]
            return Meeting(
                uid=_value(event, "UID"),
                sequence=int(_value(event, "SEQUENCE") or 0),
                starts=_value(event, "DTSTART"),
            )
    return None


def _value(event: str, name: str) -> str:
    found = re.search(rf"^{name}(?:;[^:\r\n]*)?:([^\r\n]*)", event, re.MULTILINE)
    return re.sub(r"\\(.)", r"\1", found[1]).strip() if found else ""
