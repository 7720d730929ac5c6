"""What a change of the event, or its end, comes to: who hears of it, who is asked again, who does not and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from outreach.campaign.folder import Campaign
from outreach.errors import Refused
from outreach.ledger import campaigns
from outreach.ledger.changes import foresee_change, in_words
from outreach.ledger.database import Transaction
from outreach.ledger.roster import roster
from outreach.ledger.situation import revision
from outreach.news import asks_again, owed_news
from outreach.plan import Situation, Verdict


@dataclass(slots=True)
class Effect:
    """What a change comes to: what is said differently, who gets an update, who is asked again, who does not and why.

    `told` are the addresses that get an update of its own, `asked` those of them that are asked for a new answer,
    `later` how many hear of it with another message (`waiting` who), `untold` why others do not. `published` says
    whether anybody holds an invitation.
    """

    words: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    later: Counter[str] = field(default_factory=Counter)
    waiting: list[str] = field(default_factory=list)
    untold: Counter[str] = field(default_factory=Counter)
    published: bool = True

    @property
    def people(self) -> int:
        """How many people hear of it."""
        return len(self.told) + self.later.total()


def foresee(tx: Transaction, campaign: Campaign, now: datetime) -> Effect:
    """What confirming these files would come to; nothing where nobody holds an invitation yet."""
    situation = foresee_change(tx, campaign, now)
    current = campaigns.current_revision(tx)
    if current is None or not campaigns.is_published(tx):
        return Effect(published=False)
    if situation.event.cancelled:
        raise Refused("the event is cancelled; nothing about it changes any more")
    effect = Effect(in_words(current, revision(campaign), campaign.config.event.zone))
    return whom(tx, campaign, situation, now, effect) if effect.words else effect


def whom(tx: Transaction, campaign: Campaign, situation: Situation, now: datetime, effect: Effect) -> Effect:
    """The effect with everybody on the list in it, as the news of `situation` reach them."""
    for contact, standing in roster(tx, campaign, now):
        owed = owed_news(contact, standing, situation, now)
        if owed.verdict is Verdict.DUE or owed.expires is not None:
            effect.told.append(contact.email)
            effect.asked += [contact.email] if asks_again(standing, situation.event) else []
        elif owed.verdict is Verdict.WAITING:
            effect.later[owed.reason] += 1
            effect.waiting.append(contact.email)
        elif owed.verdict is Verdict.NOT_OWED:
            effect.untold[owed.reason] += 1
    return effect
