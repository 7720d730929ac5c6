"""What is true of the whole campaign now: the officer's files held against what the ledger remembers."""

from __future__ import annotations

import json
from datetime import datetime

from outreach.campaign.config import Step
from outreach.campaign.event import Event
from outreach.campaign.folder import Campaign
from outreach.campaign.templates import needs_online
from outreach.ledger import campaigns
from outreach.ledger.campaigns import Revision
from outreach.ledger.database import Transaction
from outreach.ledger.revision import differs
from outreach.model import SeenStep
from outreach.plan import Situation

CHANGED = "the event's time, place, title or online details were edited; it waits for `outreach change --apply`"


def revision(campaign: Campaign) -> Revision:
    """What an invitation would say now; a difference to what was sent needs a new SEQUENCE."""
    event, language = campaign.config.event, campaign.config.languages.default
    online = event.online.model_dump() if event.online else {}
    return Revision(
        starts=event.starts_utc,
        ends=event.ends_utc,
        timezone=event.timezone,
        title=event.title.in_(language, language),
        place=event.place.in_(language, language),
        online=_json(online),
        texts=_json(_own_texts(event, language)),
    )


def _own_texts(event: Event, default: str) -> dict[str, dict[str, str]]:
    """Of the title and the place, the texts that differ from the default language's, by language."""
    found = {}
    for name, words in (("title", event.title), ("place", event.place)):
        common = words.in_(default, default)
        found[name] = {language: text for language, text in words.texts if text != common}
    return {name: texts for name, texts in found.items() if texts}


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def look(tx: Transaction, campaign: Campaign, now: datetime) -> Situation:
    """The situation as the ledger has it; a step that is new or was changed counts as seen now. Writes nothing."""
    stored = campaigns.seen_steps(tx)
    seen = {}
    for step in campaign.config.steps:
        moment, whom = campaign.config.moment(step), ",".join(step.to)
        known = stored.get(step.name)
        same = known is not None and (known.moment, known.audience) == (moment, whom)
        seen[step.name] = known if known and same else SeenStep(step.name, moment, seen_at=now, audience=whom)
    return _situation(tx, campaign, seen)


def see(tx: Transaction, campaign: Campaign, now: datetime) -> Situation:
    """The situation, after the ledger took note of the event and of every step that is new or was changed.

    Moments that follow from an edit nobody confirmed are not noted: the edit may be taken back.
    """
    campaigns.note_event(tx, revision(campaign), now)
    situation = look(tx, campaign, now)
    if not situation.edited:
        for step in situation.seen.values():
            campaigns.see_step(tx, step.name, step.moment, step.audience, now)
    return situation


def _situation(tx: Transaction, campaign: Campaign, seen: dict[str, SeenStep]) -> Situation:
    steps = campaign.config.steps
    waiting_for_link = frozenset(step.name for step in steps if _needs_online(campaign, step))
    edited = CHANGED if is_edited(tx, campaign) else ""
    held = {step.name: edited for step in steps if edited}
    event = campaigns.event_state(tx)
    return Situation(campaign.config, seen, waiting_for_link, held, event, edited)


def is_edited(tx: Transaction, campaign: Campaign) -> bool:
    """Whether invitations that went out say something else than the officer's file does now."""
    current = campaigns.current_revision(tx)
    return current is not None and campaigns.is_published(tx) and differs(current, revision(campaign))


def _needs_online(campaign: Campaign, step: Step) -> bool:
    templates = campaign.templates
    languages = templates.languages_of(step.template)
    return any(needs_online(templates.by_key[step.template, language]) for language in languages)
