"""What compose is asked for: the order of a step's message, of an update, of a cancellation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import get_close_matches

from outreach.addresses import normalise
from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.compose.order import Invitation, Order
from outreach.errors import Refused
from outreach.ledger import campaigns, deliveries, tokens
from outreach.ledger.campaigns import CampaignRow
from outreach.ledger.database import Transaction
from outreach.model import Attendance, Contact, Standing
from outreach.news import CANCEL, UPDATE

PARTSTAT = {
    Attendance.ATTENDING: "ACCEPTED",
    Attendance.DECLINED: "DECLINED",
    Attendance.TENTATIVE: "TENTATIVE",
    Attendance.DELEGATED: "DELEGATED",
}


@dataclass(frozen=True, slots=True)
class Letter:
    """Whom a message is for, with what is the same whatever it says; `references` is their first invitation's id,
    `answer_to` the address at which their answer is asked for, where that is not the sender's.
    """

    campaign: Campaign
    row: CampaignRow
    contact: Contact
    standing: Standing
    references: str = ""
    answer_to: str = ""


def find_step(campaign: Campaign, name: str) -> Step | str:
    """The step of this name, or `update` or `cancel`; Refused, with the names there are, for any other."""
    if name in (UPDATE, CANCEL):
        return name
    for step in campaign.config.steps:
        if step.name == name:
            return step
    names = [*(step.name for step in campaign.config.steps), UPDATE, CANCEL]
    close = get_close_matches(name, names, n=1)
    there = f"there are {', '.join(names[:-1])} and {names[-1]}"
    meant = f"did you mean {close[0]!r}? ({there})" if close else there
    raise Refused(f"there is no step {name!r} in config.toml; {meant}" if name else f"name a step; {there}")


def order_for(tx: Transaction, campaign: Campaign, step: Step | str, contact: Contact, standing: Standing) -> Order:
    """The order the engine would give for this step, or for an `update` or `cancel`, and contact."""
    references = deliveries.first_invitation_id(tx, standing.contact_id)
    answer_to = tokens.answer_address(tx, campaign.config.sender, standing.contact_id, contact.address)
    letter = Letter(campaign, campaigns.campaign(tx), contact, standing, references, answer_to)
    sequence = campaigns.current_sequence(tx)
    return news_order(letter, step, sequence + 1) if isinstance(step, str) else step_order(letter, step, sequence)


def step_order(letter: Letter, step: Step, sequence: int) -> Order:
    """The message of a step; where it carries the calendar, with the SEQUENCE that holds at this moment."""
    return _order(
        letter,
        step.template,
        step,
        invitation(letter.row.uid, sequence, letter.standing) if step.calendar else None,
        unsubscribable=not step.calendar,
    )


def news_order(letter: Letter, name: str, sequence: int) -> Order:
    """An `update` (REQUEST) or a `cancel` (CANCEL) with this SEQUENCE."""
    method = "CANCEL" if name == CANCEL else "REQUEST"
    return _order(letter, name, None, invitation(letter.row.uid, sequence, letter.standing, method))


def as_test(order: Order, address: str) -> Order:
    """The marked copy of an order for another address: with nothing by which an answer to it could be the contact's."""
    to = replace(order.contact, email=address, address=normalise(address))
    return replace(order, contact=to, references="", answer_to="", test=True)


def invitation(uid: str, sequence: int | None, standing: Standing, method: str = "REQUEST") -> Invitation:
    """The calendar's part for one contact, with the PARTSTAT their own calendar gave, never one read from words (R32).

    An answer to a time that no longer holds is none: who gave it is asked again.
    """
    given = PARTSTAT.get(standing.partstat, "NEEDS-ACTION") if standing.partstat else "NEEDS-ACTION"
    return Invitation(uid=uid, sequence=sequence or 0, method=method, partstat=given)


def _order(
    letter: Letter, template: str, step: Step | None, calendar: Invitation | None, unsubscribable: bool = False
) -> Order:
    return Order(
        campaign=letter.campaign,
        contact=letter.contact,
        standing=letter.standing,
        template=template,
        step=step,
        invitation=calendar,
        references=letter.references,
        campaign_key=letter.row.key,
        answer_to=letter.answer_to,
        unsubscribable=unsubscribable,
    )
