"""A claimed delivery asked again: is it still owed, and with which revision of the event does it go out?"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from outreach.campaign.config import Step
from outreach.ledger import attempts
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import Delivery
from outreach.model import Contact, DeliveryState, Standing
from outreach.news import CANCEL, UPDATE, kind, owed_news
from outreach.plan import Owed, Situation, Verdict, owed


def verdict_on(
    tx: Transaction, delivery: Delivery, contact: Contact, standing: Standing, situation: Situation, now: datetime
) -> Owed | None:
    """What `plan.owed` and `news.owed_news` say of it now; None for what the officer asked for herself."""
    if delivery.step in (UPDATE, CANCEL):
        return None if attempts.was_asked(tx, delivery.id) else _of_news(delivery, contact, standing, situation, now)
    step = find_step(situation, delivery.step)
    if step is None:
        return Owed(delivery.step, Verdict.NOT_OWED, "the step is no longer in config.toml")
    states = {**standing.deliveries, step.name: DeliveryState.CLAIMED}
    verdict = owed(step, contact, replace(standing, deliveries=states), situation, now)
    return _of_resend(step, standing, situation, verdict) if delivery.serial else verdict


def sequence_of(delivery: Delivery, situation: Situation) -> int | None:
    """The SEQUENCE it carries: of a step the one that holds now, whenever it was planned; None without a calendar."""
    if delivery.step in (UPDATE, CANCEL):
        return delivery.serial
    step = find_step(situation, delivery.step)
    return situation.event.sequence if step is not None and step.calendar else None


def find_step(situation: Situation, name: str) -> Step | None:
    """The step of the config by this name."""
    return next((step for step in situation.config.steps if step.name == name), None)


def _of_news(delivery: Delivery, contact: Contact, standing: Standing, situation: Situation, now: datetime) -> Owed:
    event = situation.event
    if (delivery.step, delivery.serial) != (kind(event), event.sequence):
        reason = "a later change took its place"
        return Owed(delivery.step, Verdict.NOT_OWED, reason, ends_as=DeliveryState.SUPERSEDED)
    states = {**standing.news, (delivery.step, delivery.serial): DeliveryState.CLAIMED}
    return owed_news(contact, replace(standing, news=states), situation, now)


def _of_resend(step: Step, standing: Standing, situation: Situation, verdict: Owed) -> Owed | None:
    """A resend goes out whatever the rules say, but to nobody who left, and never with what nobody confirmed."""
    if standing.removed or standing.suppressed:
        return verdict
    if step.calendar and (situation.event.cancelled or standing.withdrawn):
        return verdict
    if situation.edited:
        return Owed(step.name, Verdict.WAITING, situation.edited)
    return None
