"""The third reader at work: asked about what waits for a person, after the reading and outside every transaction.

Nothing depends on it. Without an answer everything waits as before; each text is asked about once.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from outreach.campaign.folder import Campaign
from outreach.engine import judge
from outreach.engine.clock import Clock
from outreach.engine.known import languages
from outreach.engine.receive import act_on, weigh
from outreach.engine.store import Store
from outreach.ledger import inbound, opinions
from outreach.ledger.database import Transaction
from outreach.model import Opinion, Reading
from outreach.reading.assistant import INSTRUCTIONS, MAX_TEXT, opinion_of, schema, seconded
from outreach.transport.assistant import Access, Endpoint, NoAnswer, ask

log = logging.getLogger("outreach.assistant")
#: Texts asked about in one round, and how long the round may take before no further one is.
AT_ONCE, ROUND = 20, timedelta(minutes=3)


@dataclass(slots=True)
class Consulted:
    """What one round of asking brought: texts asked about, and how many of them were decided without a person."""

    asked: int = 0
    decided: int = 0


async def consult(store: Store, campaign: Campaign, access: Access, clock: Clock, stop: asyncio.Event) -> Consulted:
    """Asks about what waits and was not asked about yet, where the config names an assistant, until it is to stop.

    Raises Unreachable when nobody can be asked now; what was asked before that is kept.
    """
    settings, done, until = campaign.config.assistant, Consulted(), clock() + ROUND
    if settings is None:
        return done
    endpoint = Endpoint(settings.url, settings.model, access)
    for number in await store.read(opinions.unasked, AT_ONCE):
        reading = await store.read(opinions.waiting_reading, number)
        if reading is None or not _is_open(reading):
            continue
        content = await _ask(endpoint, reading, stop)
        if stop.is_set():
            break
        done.asked += 1
        done.decided += await store.write(_take_in, campaign, number, reading, content, clock())
        if clock() >= until:
            break
    return done


def _is_open(reading: Reading) -> bool:
    """Only what the rules left open is asked, and no letters: a person reads those."""
    return not reading.sure and bool(reading.text.strip()) and len(reading.text) <= MAX_TEXT


async def _ask(endpoint: Endpoint, reading: Reading, stop: asyncio.Event) -> str | None:
    """The answer; None where there is none, or where everything is to stop meanwhile."""
    asking = asyncio.ensure_future(ask(endpoint, INSTRUCTIONS, reading.text, schema()))
    stopping = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
        return asking.result() if asking.done() else None
    except NoAnswer as error:
        log.warning("%s", error)
        return None
    finally:
        asking.cancel()
        stopping.cancel()
        await asyncio.gather(asking, stopping, return_exceptions=True)


def _take_in(
    tx: Transaction, campaign: Campaign, number: int, asked: Reading, content: str | None, now: datetime
) -> bool:
    """Keeps what the assistant said of a message that waits as it did when it was asked; True when that decided."""
    reading, settings = opinions.waiting_reading(tx, number), campaign.config.assistant
    if reading != asked or settings is None:
        opinions.note_asked(tx, number, "what it said came too late", now)
        return False
    opinion = opinion_of(content, reading.text, settings.model) if content is not None else None
    if opinion is None:
        opinions.note_asked(tx, number, f"it gave no answer that can be used ({settings.model})", now)
        return False
    message = inbound.get(tx, number)
    sure = seconded(reading, opinion, languages(tx, campaign, message.sender)) if settings.may_decide else None
    if sure is not None:
        _, actions = weigh(tx, campaign, message, sure, now)
        if any(isinstance(action, judge.Apply) for action in actions):
            opinions.note_asked(tx, number, _in_words(reading, opinion, "decided"), now)
            act_on(tx, campaign, message, sure, now)
            return True
    opinions.note_asked(tx, number, _in_words(reading, opinion, "proposed"), now)
    opinions.keep(tx, number, replace(reading, opinion=opinion))
    return False


def _in_words(reading: Reading, opinion: Opinion, effect: str) -> str:
    """One line for the story: what was read, from which words, by which model, and what came of it."""
    if opinion.attendance is None:
        return f"it found no answer in them ({opinion.model})"
    words = ", ".join(f"“{reading.text[span.start : span.end]}”" for span in opinion.evidence)
    return f"it read them as {opinion.attendance}, by {' '.join(words.split())}; {effect} ({opinion.model})"
