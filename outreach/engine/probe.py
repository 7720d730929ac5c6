"""One message to oneself, to see what the account does with what it sends: `outreach check --online`."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.utils import format_datetime

from outreach.campaign.folder import Campaign
from outreach.compose.headers import mailbox_field, wire_address
from outreach.engine.account import Account
from outreach.engine.ids import new_message_id
from outreach.errors import OutreachError, Unreachable
from outreach.transport.imap import Mailbox
from outreach.transport.server import Server
from outreach.transport.smtp import Sent, Submission

#: By this field the message is found even where the provider gives it another Message-ID.
MARK = "X-Outreach-Probe"
PAUSE_SECONDS = 0.5
TEXT = (
    "This message was sent by `outreach check --online` to see whether this account files what it sends.\r\n"
    "It can be deleted.\r\n"
)


@dataclass(frozen=True, slots=True)
class Probe:
    """The message: what it is found by, and its bytes."""

    message_id: str
    mark: str
    mime: bytes


def make(campaign: Campaign, now: datetime) -> Probe:
    """A small message from the sender to itself."""
    address = wire_address(campaign.config.sender.address)
    message_id = new_message_id(address.rpartition("@")[2])
    mark = message_id.strip("<>").partition("@")[0]
    head = [
        mailbox_field("From", campaign.config.sender.name, address),
        mailbox_field("To", campaign.config.sender.name, address),
        "Subject: Outreach: a look at this account\r\n",
        f"Date: {format_datetime(now)}\r\nMessage-ID: {message_id}\r\n{MARK}: {mark}\r\n",
        "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n",
    ]
    return Probe(message_id, mark, ("".join(head) + TEXT).encode("ascii"))


async def probe(campaign: Campaign, smtp: Server, imap: Server, now: datetime, patience: float) -> Account | None:
    """Sends the message and looks where it appears; None when it appears nowhere within `patience` seconds.

    With `plus_address` it goes to such an address of the sender, so that it shows whether answers will arrive.

    Once it arrived in the mailbox, Sent has as long again to show a copy. Raises Unreachable where it is not taken.
    """
    message, address = make(campaign, now), wire_address(campaign.config.sender.address)
    local, _, domain = address.rpartition("@")
    to = f"{local}+outreach@{domain}" if campaign.config.sender.plus_address else address
    submission = await Submission.connect(smtp)
    try:
        outcome = await submission.offer(address, to, len(message.mime)) or await submission.deliver(message.mime)
    finally:
        await submission.close()
    if not isinstance(outcome, Sent):
        raise OutreachError(f"{smtp.place}: the message to {to} was not taken: {outcome}")
    return await asyncio.to_thread(_look, campaign, imap, message, patience)


def _look(campaign: Campaign, imap: Server, message: Probe, patience: float) -> Account | None:
    settings, arrived, filed = campaign.config.mail.imap, "", ""
    end = time.monotonic() + patience
    with Mailbox.connect(imap) as mailbox:
        sent = mailbox.sent_folder(settings.sent)
        inboxes = [folder.name for folder in mailbox.folders(settings.folders)]
        while time.monotonic() < end and not (filed and arrived):
            if not arrived:
                arrived = next(filter(None, (_id_in(mailbox, folder, message) for folder in inboxes)), "")
                end = max(end, time.monotonic() + patience) if arrived else end
            filed = filed or (_id_in(mailbox, sent, message) if sent else "")
            if not (filed and arrived):
                time.sleep(PAUSE_SECONDS)
    if not (filed or arrived):
        return None
    own = message.message_id
    return Account(files_copies=bool(filed), keeps_ids=filed == own, reaches_itself=arrived == own)


def _id_in(mailbox: Mailbox, folder: str, message: Probe) -> str:
    """The Message-ID under which the folder has it; empty where it has not."""
    try:
        for _, header in mailbox.headers(folder, MARK, message.mark):
            found = message_from_bytes(header)
            if str(found[MARK] or "").strip() == message.mark:
                return str(found["Message-ID"] or "?").strip()
    except Unreachable:
        return ""
    return ""
