"""What waits for the officer, the most pressing first: the top of the page she keeps open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlencode

from outreach.audience import audience
from outreach.campaign.folder import Campaign
from outreach.ledger import catchup, figures, listing, pausing, people, progress, requests
from outreach.ledger.database import Transaction
from outreach.ledger.listing import Mark, Query
from outreach.ledger.requests import Request, Wish
from outreach.plan import Situation, step_waits
from outreach.web.hours import strays
from outreach.web.missed import missed
from outreach.web.tongue import Tongue
from outreach.web.words import Words

#: An engine that did not look for so long is not at work.
ASLEEP = timedelta(minutes=3)
#: A step that nobody got is told of so long after its time was over.
TOLD = timedelta(days=7)
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
        *_engine(tx, words, now, has_engine),
        *_held(tx, situation, words.tongue, now),
        *_edited(situation, words.tongue),
        *_programme(situation, words.tongue, now),
        *_steps(tx, situation, words, now),
        *_missed(tx, situation, words, now),
        *_list(tx, campaign, words.tongue),
        *_bounced(tx, words.tongue, now),
        *_presence(tx, situation, words.tongue, now),
    )


def pending_sends(tx: Transaction) -> tuple[Request, ...]:
    """Steps that were asked to be sent and can still be withdrawn."""
    return tuple(one for one in requests.open_requests(tx) if one.what is Wish.SEND)


def is_asleep(tx: Transaction, now: datetime, has_engine: bool) -> bool:
    """Whether nothing is at work that would send or read."""
    seen = progress.engine_seen_at(tx)
    return not has_engine and (seen is None or now - seen > ASLEEP)


def _engine(tx: Transaction, words: Words, now: datetime, has_engine: bool) -> Iterator[Concern]:
    say = words.tongue.say
    if is_asleep(tx, now, has_engine):
        text = say("Nothing is sent and no answer is read. It is started in the terminal, with “outreach run”.")
        yield Concern(say("Outreach is not running"), text, is_urgent=True)
    why = pausing.why_stopped(tx, now)
    if why not in ("", pausing.PAUSED):
        yield Concern(say("Sending has stopped"), words.sentence(why), is_urgent=True)


def _held(tx: Transaction, situation: Situation, tongue: Tongue, now: datetime) -> Iterator[Concern]:
    """What is due and was left to her to let go, unless she did already."""
    held = catchup.held(tx, now)
    if held is None or situation.event.cancelled or any(not one.step for one in pending_sends(tx)):
        return
    title = tongue.many("%(n)s message waits for your word", "%(n)s messages wait for your word", held.messages)
    text = tongue.say("Nothing else is sent before you say so, by typing the number.")
    yield Concern(title, text, "/before", tongue.say("Look and send"), True)


def _edited(situation: Situation, tongue: Tongue) -> Iterator[Concern]:
    if situation.edited and not situation.event.cancelled:
        text = tongue.say("Nothing is sent until you confirm what changed and who is told.")
        yield Concern(tongue.say("The event was edited"), text, "/change", tongue.say("Look and confirm"), True)


def _steps(tx: Transaction, situation: Situation, words: Words, now: datetime) -> Iterator[Concern]:
    """Steps held up by something the officer can mend."""
    config, say, asked = situation.config, words.tongue.say, {request.step for request in pending_sends(tx)}
    if situation.event.cancelled or situation.edited:
        return
    for step in sorted(config.steps, key=config.moment):
        moment = config.moment(step)
        if now >= config.expires(step) or moment > now + SOON or step.name in asked:
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
                    "Its moment, %(when)s, had come when Outreach saw it for the first time. Nothing is lost: so that "
                    "nothing leaves unlooked at, it waits for your word. %(n)s person would get it.",
                    "Its moment, %(when)s, had come when Outreach saw it for the first time. Nothing is lost: so that "
                    "nothing leaves unlooked at, it waits for your word. %(n)s people would get it.",
                    people_due,
                    when=words.tongue.moment(moment),
                )
                title = say("%(step)s waits for your word", step=words.step(step.name))
                yield Concern(title, text, f"/before/{step.name}", say("Look and send"), True)


def _programme(situation: Situation, tongue: Tongue, now: datetime) -> Iterator[Concern]:
    """A programme that does not fit the event's hours, as after a change of the time alone."""
    event = situation.config.event
    if strays(event) and now < event.starts_utc and not situation.event.cancelled:
        items = event.programme
        text = tongue.say(
            "The event is from %(starts)s to %(ends)s, the programme from %(first)s to %(last)s. It stands under "
            "[[event.programme]] in config.toml.",
            starts=f"{event.starts:%H:%M}",
            ends=f"{event.ends:%H:%M}",
            first=f"{min(item.from_ for item in items):%H:%M}",
            last=f"{max(item.to for item in items):%H:%M}",
        )
        title = tongue.say("The programme has other hours than the event")
        yield Concern(title, text, "/settings", tongue.say("Look"))


def _missed(tx: Transaction, situation: Situation, words: Words, now: datetime) -> Iterator[Concern]:
    """Steps that nobody got before their time was over; told for a few days."""
    config, known, tongue = situation.config, progress.steps(tx), words.tongue
    for step in config.steps:
        if not config.expires(step) <= now < config.expires(step) + TOLD:
            continue
        unsent = missed(tx, step, known.get(step.name), situation, now)
        if unsent:
            text = tongue.many(
                "Its time was over on %(when)s: %(n)s person did not get it.",
                "Its time was over on %(when)s: %(n)s people did not get it.",
                unsent,
                when=tongue.moment(config.expires(step)),
            )
            title = tongue.say("%(step)s was not sent", step=words.step(step.name))
            yield Concern(title, text, f"/before/{step.name}", tongue.say("Look"))


def _bounced(tx: Transaction, tongue: Tongue, now: datetime) -> Iterator[Concern]:
    found = listing.count(tx, Query(now.date(), mark=Mark.BOUNCED))
    if found:
        title = tongue.many("%(n)s address does not work", "%(n)s addresses do not work", found)
        text = tongue.say(
            "Messages came back, so nothing is sent there. Correct them in the list, or take them off it."
        )
        yield Concern(title, text, f"/people?{urlencode({'mark': Mark.BOUNCED.value})}", tongue.say("Look"))


def _list(tx: Transaction, campaign: Campaign, tongue: Tongue) -> Iterator[Concern]:
    refused, listed = len(campaign.contacts.refused), figures.listed(tx)
    if not listed and not campaign.contacts.contacts:
        text = tongue.say("Nobody can be invited before there is a list.")
        yield Concern(tongue.say("Nobody is on the list"), text, "/people/file", tongue.say("Import a list"), True)
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
