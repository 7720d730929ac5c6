"""What waits for the officer, the most pressing first: the top of the page she keeps open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach.audience import audience
from outreach.campaign.folder import Campaign
from outreach.ledger import figures, pausing, people, progress, requests
from outreach.ledger.database import Transaction
from outreach.ledger.requests import Request, Wish
from outreach.plan import Situation, step_waits
from outreach.web.tongue import Tongue
from outreach.web.words import Words

#: An engine that did not look for so long is not at work.
ASLEEP = timedelta(minutes=3)
#: A step that needs the online details is a concern so long before its moment.
SOON = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Concern:
    """One thing: what it is, what it means, where it is dealt with; `is_urgent` when something is not sent for it."""

    title: str
    text: str = ""
    path: str = ""
    label: str = ""
    is_urgent: bool = False


def concerns(
    tx: Transaction, campaign: Campaign, situation: Situation, words: Words, now: datetime, has_engine: bool
) -> tuple[Concern, ...]:
    """Everything that waits."""
    return (
        *_engine(tx, words.tongue, now, has_engine),
        *_edited(situation, words.tongue),
        *_steps(tx, situation, words, now),
        *_list(tx, campaign, words.tongue),
        *_presence(tx, situation, words.tongue, now),
    )


def pending_sends(tx: Transaction) -> tuple[Request, ...]:
    """Steps that were asked to be sent and can still be withdrawn."""
    return tuple(one for one in requests.open_requests(tx) if one.what is Wish.SEND)


def _engine(tx: Transaction, tongue: Tongue, now: datetime, has_engine: bool) -> Iterator[Concern]:
    seen, say = progress.engine_seen_at(tx), tongue.say
    if not has_engine and (seen is None or now - seen > ASLEEP):
        text = say("Nothing is sent and no answer is read. Start it with `outreach run`.")
        yield Concern(say("Outreach is not running"), text, is_urgent=True)
    why = pausing.why_stopped(tx, now)
    if why not in ("", pausing.PAUSED):
        yield Concern(say("Sending has stopped"), why, is_urgent=True)


def _edited(situation: Situation, tongue: Tongue) -> Iterator[Concern]:
    if situation.edited and not situation.event.cancelled:
        text = tongue.say("Nothing is sent until you confirm what changed and who is told.")
        yield Concern(tongue.say("The event was edited"), text, "/change", tongue.say("Look and confirm"), True)


def _steps(tx: Transaction, situation: Situation, words: Words, now: datetime) -> Iterator[Concern]:
    """Steps held up by something the officer can mend."""
    config, say = situation.config, words.tongue.say
    if situation.event.cancelled or situation.edited:
        return
    for step in sorted(config.steps, key=config.moment):
        moment = config.moment(step)
        if now >= config.expires(step) or moment > now + SOON:
            continue
        needs_details = step.name in situation.needs_online and config.event.online is None
        waits = step_waits(step, situation, now)
        if waits and needs_details:
            text = say("It goes out on %(when)s and names the link.", when=words.tongue.moment(moment))
            title = say("%(step)s needs the online details", step=words.step(step.name))
            yield Concern(title, text, "/change", say("Add them"), moment <= now)
        elif waits and moment <= now:
            people_due = people.count_candidates(tx, step.name, audience(step))
            if people_due:
                text = words.tongue.many(
                    "Its moment had passed when it was first seen; %(n)s person would get it.",
                    "Its moment had passed when it was first seen; %(n)s people would get it.",
                    people_due,
                )
                title = say("%(step)s waits for your word", step=words.step(step.name))
                yield Concern(title, text, f"/before/{step.name}", say("Look and send"), True)


def _list(tx: Transaction, campaign: Campaign, tongue: Tongue) -> Iterator[Concern]:
    refused, listed = len(campaign.contacts.refused), figures.listed(tx)
    if refused:
        title = tongue.many("%(n)s row of the list was refused", "%(n)s rows of the list were refused", refused)
        yield Concern(title, tongue.say("These people are not invited."), "/people/file", tongue.say("See why"))
    if listed > 2 * len(campaign.contacts.contacts):
        text = tongue.say("Nothing is sent until this is cleared up: restore contacts.csv, or say that it is meant.")
        title = tongue.say("More than half of the people are gone from the list")
        yield Concern(title, text, "/people/file", tongue.say("Look"), True)


def _presence(tx: Transaction, situation: Situation, tongue: Tongue, now: datetime) -> Iterator[Concern]:
    config, event = situation.config, situation.config.event
    asks = [step for step in config.steps if audience(step).presence and now < config.expires(step)]
    if asks and now >= event.ends_utc and not situation.event.cancelled and not figures.presence_noted(tx):
        names = ", ".join(step.name for step in asks)
        text = tongue.say("These messages wait for it: %(names)s.", names=names)
        yield Concern(tongue.say("Note who was there"), text, "/lists", tongue.say("Note it"), True)
