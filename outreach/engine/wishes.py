"""Carries out what the officer asked for on the dashboard: a step that waited for her word, a test copy to herself."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach.audience import audience
from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.compose.message import Stamp, compose
from outreach.engine import halts
from outreach.engine.clock import Clock
from outreach.engine.copies import send_copy
from outreach.engine.ids import new_message_id
from outreach.engine.store import Store
from outreach.errors import OutreachError, Refused
from outreach.ledger import campaigns, catchup, people, progress, requests
from outreach.ledger.database import Transaction
from outreach.ledger.people import Part
from outreach.ledger.requests import Request, RequestState, Wish
from outreach.ledger.roster import as_confirmed
from outreach.ledger.situation import look, see
from outreach.orders import as_test, find_step, order_for
from outreach.plan import Situation, owed, step_waits
from outreach.transport.server import Server

#: The engine says at least so often that it is at work, also during a round that lasts for hours.
SEEN_EVERY = timedelta(minutes=1)
CHUNK = 500


@dataclass(slots=True)
class Granted:
    """What one look did."""

    released: int = 0
    copies: int = 0
    refused: int = 0


async def carry_out(store: Store, campaign: Campaign, smtp: Server, clock: Clock) -> Granted:
    """Grants every wish whose time has come, or says in its outcome why not."""
    done = Granted()
    await store.write(progress.note_engine, clock(), SEEN_EVERY)
    for request in await store.read(requests.due, Wish.SEND, clock()):
        released = await store.write(_release, campaign, request, clock())
        done.released += released
        done.refused += not released
    for request in await store.read(requests.due, Wish.COPY, clock()):
        copied = await _copy(store, campaign, smtp, request, clock)
        done.copies += copied
        done.refused += not copied
    return done


def _release(tx: Transaction, campaign: Campaign, request: Request, now: datetime) -> bool:
    """Lets the step go, or what fell due while nothing ran; to no more people than the officer said."""
    try:
        would = _would_get(tx, campaign, request.step, now) if request.step else _missed(tx, now)
        if not would:
            raise Refused("nobody would get it now")
    except Refused as refusal:
        requests.finish(tx, request.id, RequestState.REFUSED, str(refusal), now)
        return False
    if would > request.people:
        why = f"{would} people would get it now, not {request.people}; look again"
        requests.finish(tx, request.id, RequestState.REFUSED, why, now)
        return False
    if not requests.finish(tx, request.id, RequestState.DONE, "", now):
        return False
    see(tx, campaign, now)
    if request.step:
        campaigns.release_step(tx, request.step, now)
    halts.confirm_catch_up(tx, now)
    return True


def _would_get(tx: Transaction, campaign: Campaign, name: str, now: datetime) -> int:
    """How many people get the step once it is released, now or after quiet hours; what is planned counts, too."""
    step = find_step(campaign, name)
    if isinstance(step, str):
        raise Refused(f"{name} is no step; it goes out by itself after a change")
    if campaign.config.moment(step) > now:
        raise Refused("its moment has not come; `when` in config.toml says when it does")
    if _missed(tx, now):
        raise Refused("something else waits first: what fell due while nothing ran")
    situation = as_confirmed(tx, look(tx, campaign, now), now, late=[name])
    why = step_waits(step, situation, now)
    if why:
        raise Refused(why)
    return _due(tx, step, situation, now) + sum(one.left for one in progress.sending(tx, now) if one.step == name)


def _due(tx: Transaction, step: Step, situation: Situation, now: datetime) -> int:
    count, after = 0, 0
    while found := people.candidates(tx, step.name, audience(step), Part(after, CHUNK)):
        count += sum(owed(step, *one, situation, now).goes_out for one in found)
        after = found[-1][1].contact_id
    return count


def _missed(tx: Transaction, now: datetime) -> int:
    missed = catchup.held(tx, now)
    return missed.messages if missed is not None else 0


async def _copy(store: Store, campaign: Campaign, smtp: Server, request: Request, clock: Clock) -> bool:
    """One marked copy. It ends before it is sent: a crash in between costs the copy, and never makes two."""
    if not await store.write(requests.finish, request.id, RequestState.DONE, "", clock()):
        return False
    try:
        raw = await asyncio.to_thread(_composed, store, campaign, request, clock())
        await send_copy(smtp, campaign.config.sender.address, request.address, raw)
    except OutreachError as error:
        await store.write(requests.correct, request.id, RequestState.REFUSED, str(error))
        return False
    return True


def _composed(store: Store, campaign: Campaign, request: Request, now: datetime) -> bytes:
    with store.ledger.read() as tx:
        contact, standing = people.person(tx, request.contact_id or 0)
        order = order_for(tx, campaign, find_step(campaign, request.step), contact, standing)
    stamp = Stamp(new_message_id(campaign.config.sender.address.rpartition("@")[2]), now, secrets.token_hex(8))
    return compose(as_test(order, request.address), stamp)
