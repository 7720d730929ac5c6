"""Notices of non-delivery: RFC 3464, all its dialects, and words alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from outreach.addresses import normalise
from outreach.model import FailedRecipient, Kind, Reading
from outreach.reading.anatomy import Mail
from outreach.reading.deliverystatus import failures_of_status, is_permanent, near, report_fields, tells_success
from outreach.reading.known import Known
from outreach.reading.phrases import clients, failures, machines
from outreach.reading.returned import (
    ADDRESS,
    RETURNED_TYPES,
    STATUS_TYPES,
    notice,
    of_the_list,
    original_id,
    own_parts,
    returned_to,
)
from outreach.reading.words import fold, squeeze

SEVERAL = "it names several people of the list"
NOBODY = "it says that a message was not delivered, but not to whom"
MAX_RECIPIENTS = 50
_NAMED = re.compile(
    r"(?:^|\s)<?(?P<a>[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}\w)>?(?:\.{3})?\s*(?::|\(|\n\s|-|$|,|\.\.\.|;|\s(?:could|was|is|does|has|did|failed))",
    re.MULTILINE,
)
_LISTED = re.compile("|".join(map(re.escape, failures.LISTING)), re.IGNORECASE)
_GATEWAY = re.compile(r"\bSMTP[=:]", re.IGNORECASE)  # Exchange's X.400 notation: "…;dda:SMTP=ana@firm.example;"
_ANSWER = re.compile(rf"(?:{'|'.join(map(re.escape, clients.REPLY_PREFIXES))})\s*:")
_DAEMONS = re.compile("|".join(map(re.escape, failures.SENDERS)))
_SUBJECTS = re.compile(rf"(?:\A| )(?:{'|'.join(map(re.escape, failures.SUBJECTS))})")
_NOTICES = re.compile("|".join(map(re.escape, failures.NOTICES)))


def bounce_reading(mail: Mail, known: Known) -> Reading | None:
    """The reading of a notice of non-delivery; `OTHER` for a notice of success; None for any other message."""
    unparted = [mail.parts[0]] if mail.parts[0].content_type == "multipart/report" and len(mail.parts) == 1 else []
    status = unparted or own_parts(mail, *STATUS_TYPES)
    if not status and not looks_like_bounce(mail):
        return None
    blocks = [block for part in status for block in report_fields(part.payload())]
    words = notice(mail)
    failed = failures_of_status(blocks, words)
    if not failed and blocks and tells_success(blocks):
        return Reading(Kind.OTHER, original_message_id=original_id(mail, known))  # delivered, relayed or expanded
    recipients = _recipients(mail, words, failed, known)
    several = len({recipient.address for recipient in recipients if recipient.address in known.addresses}) > 1
    return Reading(
        Kind.BOUNCE,
        sure=bool(recipients) and not several,
        recipients=recipients,
        text=words[:2000].strip(),
        original_message_id=original_id(mail, known),
        reason=SEVERAL if several else "" if recipients else NOBODY,
    )


def looks_like_bounce(mail: Mail) -> bool:
    """Whether a message without a delivery-status part is a notice of non-delivery; two signs are needed."""
    if "X-Failed-Recipients" in mail.headers:
        return True
    subject = fold(mail.subject)
    named = bool(_SUBJECTS.search(subject))
    answered = bool(_ANSWER.match(subject))
    by_daemon = bool(_DAEMONS.search(fold(f"{mail.sender.partition('@')[0]} {mail.sender_name}")))
    null = any(not value.strip(" <>") for value in mail.headers.all("Return-Path"))
    by_machine = mail.parts[0].content_type == "multipart/report" or by_daemon or null
    returned = bool(own_parts(mail, *RETURNED_TYPES))
    unanswerable = mail.sender.startswith(machines.NO_REPLY)
    if not (by_machine or (named and not answered) or (returned and unanswerable)):
        return False
    text = notice(mail)
    said = bool(_NOTICES.search(squeeze(text[:4000])))
    if mail.parts[0].content_type == "multipart/report" and (named or said or by_daemon):
        return True
    if by_daemon:
        return said or (named and not answered)
    if said and ((null and _NAMED.search(text)) or (returned and unanswerable)):
        return True
    return named and not answered and (_lists(text) or (said and (null or not mail.sender or returned)))


def _lists(text: str) -> bool:
    """Whether it says, as only machines do, "could not be delivered to the following recipients:" and names them."""
    text = text[:4000]
    return any(
        ADDRESS.search(text, match.end(), match.end() + 200)
        and _NOTICES.search(squeeze(text[max(0, match.start() - 100) : match.end()]))
        for match in _LISTED.finditer(text)
    )


def _recipients(mail: Mail, words: str, failed: Sequence[FailedRecipient], known: Known) -> tuple[FailedRecipient, ...]:
    """Whom it is about: of all addresses the report gives, those of the list where it names any."""
    named = {recipient.address: recipient for recipient in reversed(failed)}
    for address in _candidates(mail, words, known) if not named else []:
        status, permanent = is_permanent("", near(words, address))
        named.setdefault(address, FailedRecipient(address, permanent, status))
    kept = of_the_list(list(named), known)
    if not any(address in known.addresses for address in kept):
        extra = [a for a in (*returned_to(mail), *map(normalise, ADDRESS.findall(words))) if a in known.addresses]
        told = next(iter(named.values()), None) if len(named) == 1 else None
        for address in dict.fromkeys(extra):
            permanent = told.permanent if told else is_permanent("", words)[1]
            named[address] = FailedRecipient(address, permanent, told.status if told else "")
            kept = [*(a for a in kept if a in known.addresses), address]
    return tuple(named[address] for address in kept[:MAX_RECIPIENTS])


def _candidates(mail: Mail, words: str, known: Known) -> list[str]:
    """Failed addresses of a notice without status fields: its header, its words, the returned message's To.

    An address the notice was sent to is ours, or else (DragonFly writes so) the one that failed: it comes last.
    """
    header = [normalise(a) for value in mail.headers.all("X-Failed-Recipients") for a in ADDRESS.findall(value)]
    if header:
        return header
    words = _GATEWAY.sub(" ", words)
    listed = [normalise(a) for m in _LISTED.finditer(words) for a in ADDRESS.findall(words, m.end(), m.end() + 500)]
    marked = [normalise(match["a"]) for match in _NAMED.finditer(words)]
    said = [*listed, *marked, *(normalise(a) for a in ADDRESS.findall(words))]
    never = {mail.sender, *known.own_addresses, ""}
    said = [a for a in said if a not in never and not a.startswith(("postmaster@", "mailer-daemon@", "abuse@"))]
    others = [a for a in said if a not in mail.recipients]
    known_ones = [a for a in others if a in known.addresses]
    returned = [a for a in returned_to(mail) if a not in never and a not in mail.recipients]
    both = [a for a in others if a in returned]
    return (known_ones or both or others[:1] or returned or said[:1])[:MAX_RECIPIENTS]
