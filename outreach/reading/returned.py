"""What a report says of the message it is about: the report's own parts, its words, and the message that came back.

The returned original is only searched for whom and which message it is about, never read as new.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from outreach.addresses import normalise
from outreach.reading import headers as fields
from outreach.reading.anatomy import Mail
from outreach.reading.known import Known
from outreach.reading.parts import Part
from outreach.reading.phrases import failures
from outreach.reading.words import fold_in_place

STATUS_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})
RETURNED_TYPES = frozenset(
    {"message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers", "text/rfc822"}
)
ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}\w")
_ENCLOSED = ("message/rfc822", "message/global")
_ID_LINE = re.compile(
    r"^[ \t>|*]*(?:Original-)?Message-ID:[ \t]*(?:\r?\n[ \t>]+)?(<[^<>\s]{1,998}>)", re.IGNORECASE | re.MULTILINE
)
_TO_LINE = re.compile(
    r"^[ \t>|]*(?:To|X-Failed-Recipients|X-Actual-Recipient|Envelope-To):[ \t]*(.{3,500})$",
    re.IGNORECASE | re.MULTILINE,
)


def own_parts(mail: Mail, *types: str) -> list[Part]:
    """The report's own parts of these types: not those inside the message that is returned."""
    return [part for part in mail.parts if part.content_type in types and not part.inside(*_ENCLOSED)]


def notice(mail: Mail) -> str:
    """The words of the notice, without the copy of our message below them."""
    text = mail.text
    lowered = fold_in_place(text)
    ends = [at for mark in failures.RETURNED if (at := lowered.find(f"\n{mark}")) > 0]
    return text[: min(ends, default=len(text))]


def original_id(mail: Mail, known: Known) -> str:
    """The Message-ID of the message that the report is about: from what it returns, else from its own references.

    One that is ours comes first; a report may name several.
    """
    found: list[str] = []
    for part in mail.parts:
        if part.inside(*_ENCLOSED):
            if part.above[-1:] == ("message/rfc822",):
                found += fields.message_ids(part.headers.first("Message-ID"))
        elif part.content_type in RETURNED_TYPES | STATUS_TYPES | {"message/feedback-report"}:
            found += _ID_LINE.findall(part.text(100_000))
    found += _ID_LINE.findall(mail.text)
    found += _ID_LINE.findall("\n".join(part.text(100_000) for part in own_parts(mail, "text/plain")[1:4]))
    found += reversed(mail.references)
    ours = next((message_id for message_id in found if known.is_ours_id(message_id)), "")
    return ours or next((message_id for message_id in found if message_id != mail.message_id), "")


def returned_to(mail: Mail) -> list[str]:
    """To of the message that came back, as addresses are compared."""
    found: list[str] = []
    for part in mail.parts:
        if part.above[-1:] == ("message/rfc822",):
            found += [person.address for value in part.headers.all("To") for person in fields.addresses(value)]
        elif part.content_type in RETURNED_TYPES and not part.is_container:
            found += [normalise(a) for line in _TO_LINE.findall(part.text(100_000)) for a in ADDRESS.findall(line)]
    if not found:
        rest = mail.text[len(notice(mail)) :]
        found = [normalise(a) for line in _TO_LINE.findall(rest) for a in ADDRESS.findall(line)]
    return list(dict.fromkeys(found))


def of_the_list(found: Sequence[str], known: Known) -> list[str]:
    """Addresses of the list where there are any, else all of them; never our own."""
    unique = [address for address in dict.fromkeys(found) if address and address not in known.own_addresses]
    return [address for address in unique if address in known.addresses] or unique
