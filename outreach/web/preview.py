"""One step as one person gets it: the words, how it looks, what their calendar shows, the bytes; or what is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.compose.invitation import Meeting
from outreach.compose.meeting import meeting_of
from outreach.compose.message import CannotCompose, Stamp, compose
from outreach.compose.order import Order
from outreach.compose.render import chosen
from outreach.errors import Problem
from outreach.ledger.database import Transaction
from outreach.model import Contact, Standing
from outreach.orders import order_for
from outreach.web.excerpt import Excerpt, excerpt
from outreach.web.ourmail import OurMail, as_sent

_PLACE = re.compile(r"(?P<file>[^:\n]+):(?P<line>\d+): (?P<what>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Preview:
    """The message; `fault` says why there is none, `source` shows where in the officer's file that is.

    `instead_of` is the language the person is to be written in, where no text in it is there; `language` the text's.
    """

    mail: OurMail | None
    meeting: Meeting | None
    raw: bytes
    language: str = ""
    instead_of: str = ""
    fault: str = ""
    source: Excerpt | None = None


def preview(
    tx: Transaction,
    campaign: Campaign,
    folder: Path,
    step: Step | str,
    contact: Contact,
    standing: Standing,
    now: datetime,
) -> Preview:
    """The message as it would go out now, with a Message-ID and boundaries that stand for those of the day."""
    order = order_for(tx, campaign, step, contact, standing)
    stamp = Stamp(f"preview@{campaign.config.sender.address.rpartition('@')[2]}", now, "preview")
    try:
        raw = compose(order, stamp)
        written, wanted = chosen(order, order.template, order.language).language, order.language
        instead_of = wanted if _base(written) != _base(wanted) else ""
        return Preview(as_sent(raw), _meeting(order, stamp), raw, written, instead_of)
    except CannotCompose as fault:
        return Preview(None, None, b"", fault=str(fault), source=_source(folder, str(fault)))


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


def _meeting(order: Order, stamp: Stamp) -> Meeting | None:
    if order.invitation is None:
        return None
    return meeting_of(order.campaign.config, order.language, order.invitation, stamp.at, test=order.test)


def _source(folder: Path, fault: str) -> Excerpt | None:
    """The lines of the template that the fault names; None where it names none."""
    found = _PLACE.fullmatch(fault)
    if found is None:
        return None
    shown = excerpt(folder, found["file"], [Problem(found["file"], int(found["line"]), 0, found["what"])])
    return shown if shown.lines else None
