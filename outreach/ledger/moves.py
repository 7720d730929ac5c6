"""The machine of delivery states, and the one statement that moves a delivery."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from sqlalchemy import ClauseElement, Update, bindparam, update

from outreach.ledger.database import Transaction
from outreach.ledger.schema import delivery as table
from outreach.model import DeliveryState

_S = DeliveryState
_GIVEN_UP = frozenset({_S.EXPIRED, _S.SUPERSEDED, _S.CANCELLED})

#: Which state may follow which. `cancelled -> planned`: a person who belongs to the audience again is owed the step
#: again. `failed -> planned` only by the officer's hand.
MOVES: Mapping[DeliveryState, frozenset[DeliveryState]] = MappingProxyType(
    {
        _S.PLANNED: _GIVEN_UP | {_S.CLAIMED},
        _S.CLAIMED: _GIVEN_UP | {_S.SENDING, _S.PLANNED, _S.FAILED},
        _S.SENDING: frozenset({_S.SENT, _S.FAILED, _S.PLANNED, _S.UNCERTAIN}),
        _S.UNCERTAIN: frozenset({_S.SENT, _S.PLANNED, _S.ABANDONED}),
        _S.FAILED: frozenset({_S.PLANNED}),
        _S.CANCELLED: frozenset({_S.PLANNED}),
        _S.SENT: frozenset(),
        _S.EXPIRED: frozenset(),
        _S.SUPERSEDED: frozenset(),
        _S.ABANDONED: frozenset(),
    }
)

#: The officer takes a decision back, as long as nothing followed it: the only other moves there are.
UNDO: Mapping[DeliveryState, frozenset[DeliveryState]] = MappingProxyType(
    {
        _S.SENT: frozenset({_S.UNCERTAIN}),
        _S.ABANDONED: frozenset({_S.UNCERTAIN}),
        _S.PLANNED: frozenset({_S.UNCERTAIN, _S.FAILED}),
        _S.FAILED: frozenset({_S.FAILED}),
    }
)


def move(
    tx: Transaction,
    id: int,
    before: DeliveryState,
    after: DeliveryState,
    values: Mapping[str, object],
    owner: str | None = None,
) -> bool:
    """Moves one delivery if it still is in `before` (and still `owner`'s, where given); False when it is not.

    ValueError for a move that the table does not have.
    """
    if after not in MOVES[before]:
        raise ValueError(f"a delivery never goes from {before} to {after}")
    return _set(tx, id, before, after, values, owner)


def move_back(
    tx: Transaction, id: int, after: DeliveryState, before: DeliveryState, values: Mapping[str, object]
) -> bool:
    """Takes a move of the officer's back."""
    if before not in UNDO.get(after, ()):
        raise ValueError(f"a delivery never goes back from {after} to {before}")
    return _set(tx, id, after, before, values, None)


def _set(
    tx: Transaction,
    id: int,
    before: DeliveryState,
    after: DeliveryState,
    values: Mapping[str, object],
    owner: str | None,
) -> bool:
    keeps = owner if after is DeliveryState.SENDING else None
    changes: dict[str, object] = {"state": after.value, "owner": keeps, **values}
    worked_out = {name: value for name, value in changes.items() if isinstance(value, ClauseElement)}
    statement = _statement(tuple(changes.keys() - worked_out.keys()), owner is not None)
    if worked_out:
        statement = statement.values(**worked_out)
    plain = {f"new_{name}": value for name, value in changes.items() if name not in worked_out}
    which = {"which": id, "here": tx.campaign, "before": before.value, "mine": owner}
    return tx.execute(statement, {**plain, **which}).rowcount == 1


@lru_cache(64)
def _statement(columns: tuple[str, ...], owned: bool) -> Update:
    """The UPDATE that sets these columns, built once: building it costs as much as running it."""
    here = [table.c.id == bindparam("which"), table.c.campaign_id == bindparam("here")]
    here.append(table.c.state == bindparam("before"))
    if owned:
        here.append(table.c.owner == bindparam("mine"))
    return update(table).where(*here).values({name: bindparam(f"new_{name}") for name in columns})
