from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from outreach.errors import Refused
from outreach.ledger import deliveries, schema
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.deliveries import MOVES, Planned
from outreach.model import DeliveryState

Make = Callable[..., int]
Listed = Callable[..., list[int]]
LEASE = timedelta(minutes=15)
MIME = b"Subject: Invitatie\r\n\r\nbytes"


def attempts(tx: Transaction, id: int) -> list[str]:
    log = schema.attempt
    return list(tx.execute(select(log.c.what).where(log.c.delivery_id == id).order_by(log.c.id)).scalars())


def row(contact_id: int, now: datetime, **values: object) -> Planned:
    made = Planned("nudge", contact_id, now, now + timedelta(days=9), f"<{contact_id}@x.example>")
    return replace(made, **values)  # type: ignore[arg-type]


def test_every_state_has_its_moves() -> None:
    assert set(MOVES) == set(DeliveryState)


def test_planning_twice_plans_once(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion = listed("ana", "ion")
    with ledger.write() as tx:
        assert deliveries.plan(tx, [row(ana, now)], now) == 1
        assert deliveries.plan(tx, [row(ana, now, message_id="<other@x.example>"), row(ion, now)], now) == 1
        assert deliveries.plan(tx, [row(ana, now)], now) == 0
        assert deliveries.plan(tx, [], now) == 0
        assert [deliveries.get(tx, id).message_id for id in deliveries.due(tx, now, 9)] == [
            f"<{ana}@x.example>",
            f"<{ion}@x.example>",
        ]


def test_a_cancelled_delivery_is_planned_again_under_its_message_id(
    ledger: Ledger, listed: Listed, now: datetime
) -> None:
    [ana] = listed("ana")
    later = now + timedelta(days=1)
    with ledger.write() as tx:
        deliveries.plan(tx, [row(ana, now)], now)
        [id] = deliveries.due(tx, now, 9)
        assert deliveries.drop(tx, id, None, DeliveryState.CANCELLED, "declined", now)
        assert deliveries.due(tx, now, 9) == []
        assert deliveries.plan(tx, [row(ana, later, message_id="<other@x.example>", sequence=2)], now) == 1
        again = deliveries.get(tx, id)
    assert (again.state, again.due_at, again.message_id, again.sequence, again.reason) == (
        DeliveryState.PLANNED,
        later,
        f"<{ana}@x.example>",
        2,
        "",
    )


@pytest.mark.parametrize("state", [DeliveryState.EXPIRED, DeliveryState.SUPERSEDED])
def test_what_expired_or_was_superseded_stays_so(
    ledger: Ledger, listed: Listed, now: datetime, state: DeliveryState
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        deliveries.plan(tx, [row(ana, now)], now)
        [id] = deliveries.due(tx, now, 9)
        assert deliveries.drop(tx, id, None, state, "late", now)
        assert deliveries.plan(tx, [row(ana, now)], now) == 0
        assert deliveries.get(tx, id).state is state
        assert attempts(tx, id) == [state.value]


def test_a_delivery_is_never_dropped_into_a_state_of_sending(
    ledger: Ledger, listed: Listed, planned: Make, now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = planned(tx, ana)
        with pytest.raises(ValueError, match="not dropped as sent"):
            deliveries.drop(tx, id, None, DeliveryState.SENT, "", now)


def test_due_means_the_later_of_due_at_and_not_before(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion, eva = listed("ana", "ion", "eva")
    hour = timedelta(hours=1)
    with ledger.write() as tx:
        rows = [row(ana, now, not_before=now + hour), row(ion, now + 2 * hour), row(eva, now, not_before=now - hour)]
        deliveries.plan(tx, rows, now)
        assert [deliveries.get(tx, id).contact_id for id in deliveries.due(tx, now, 9)] == [eva]
        assert [deliveries.get(tx, id).contact_id for id in deliveries.due(tx, now + 2 * hour, 9)] == [eva, ana, ion]
        assert deliveries.due(tx, now + 2 * hour, 1) == deliveries.due(tx, now, 9)
        assert deliveries.next_due_at(tx) == now
        deliveries.claim(tx, deliveries.due(tx, now, 9), "a", now, LEASE)
        assert deliveries.next_due_at(tx) == now + hour


def test_of_two_owners_one_gets_the_claim(ledger: Ledger, listed: Listed, planned: Make, now: datetime) -> None:
    ana, ion = listed("ana", "ion")
    with ledger.write() as tx:
        first, second = planned(tx, ana), planned(tx, ion)
        assert [d.id for d in deliveries.claim(tx, [second, first], "a", now, LEASE)] == [second, first]
        assert deliveries.claim(tx, [first, second], "b", now, LEASE) == []
        assert not deliveries.begin_sending(tx, first, "b", MIME, now)
        assert not deliveries.put_back(tx, first, "b", None, "", now)
        assert not deliveries.drop(tx, first, "b", DeliveryState.EXPIRED, "", now)
        assert deliveries.begin_sending(tx, first, "a", MIME, now)
        assert not deliveries.begin_sending(tx, first, "a", MIME, now)


def test_a_put_back_claim_waits(ledger: Ledger, listed: Listed, planned: Make, now: datetime) -> None:
    [ana] = listed("ana")
    tomorrow = now + timedelta(days=1)
    with ledger.write() as tx:
        id = planned(tx, ana)
        deliveries.claim(tx, [id], "a", now, LEASE)
        assert deliveries.put_back(tx, id, "a", tomorrow, "quiet hours", now)
        assert deliveries.due(tx, now, 9) == []
        assert deliveries.due(tx, tomorrow, 9) == [id]
        assert deliveries.get(tx, id).reason == "quiet hours"


def test_sent_is_told_with_the_servers_words(ledger: Ledger, listed: Listed, sending: Make, now: datetime) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = sending(tx, ana)
        assert not deliveries.any_sent(tx)
        assert deliveries.sent(tx, id, "a", "250 2.0.0 queued", now)
        done = deliveries.get(tx, id)
        assert (done.state, done.sent_at, done.smtp_reply, done.attempts) == (
            DeliveryState.SENT,
            now,
            "250 2.0.0 queued",
            1,
        )
        assert done.mime == MIME
        assert deliveries.any_sent(tx)
        assert deliveries.sent_since(tx, now) == 1
        assert deliveries.sent_since(tx, now + timedelta(seconds=1)) == 0
        assert deliveries.first_invitation_id(tx, ana) == done.message_id
        assert [d.id for d in deliveries.unfiled(tx, 9)] == [id]
        deliveries.mark_filed(tx, id, now)
        assert deliveries.unfiled(tx, 9) == []
        assert attempts(tx, id) == ["sent"]


def test_a_refusal_for_now_plans_it_to_be_composed_anew(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    [ana] = listed("ana")
    later = now + timedelta(minutes=5)
    with ledger.write() as tx:
        id = sending(tx, ana)
        assert deliveries.refused_now(tx, id, "a", "451 busy", now, later)
        again = deliveries.get(tx, id)
        assert (again.state, again.mime, again.attempts, again.not_before) == (DeliveryState.PLANNED, None, 1, later)
        assert deliveries.due(tx, now, 9) == []
        assert deliveries.due(tx, later, 9) == [id]


def test_a_refusal_before_data_counts_as_an_attempt_too(
    ledger: Ledger, listed: Listed, planned: Make, now: datetime
) -> None:
    ana, ion = listed("ana", "ion")
    with ledger.write() as tx:
        first, second = planned(tx, ana), planned(tx, ion)
        deliveries.claim(tx, [first, second], "a", now, LEASE)
        assert deliveries.refused_now(tx, first, "a", "450 greylisted", now, now + LEASE)
        assert deliveries.failed(tx, second, "a", "550 5.1.1 unknown", now)
        assert (deliveries.get(tx, first).state, deliveries.get(tx, first).attempts) == (DeliveryState.PLANNED, 1)
        assert (deliveries.get(tx, second).state, deliveries.get(tx, second).attempts) == (DeliveryState.FAILED, 1)
        assert attempts(tx, first) + attempts(tx, second) == ["refused for now", "refused for good"]


def test_a_crash_puts_claims_back_and_leaves_what_was_sending_uncertain(
    ledger: Ledger, listed: Listed, planned: Make, sending: Make, now: datetime
) -> None:
    ana, ion = listed("ana", "ion")
    with ledger.write() as tx:
        claimed, open_one = planned(tx, ana), sending(tx, ion)
        deliveries.claim(tx, [claimed], "a", now, LEASE)
        assert deliveries.recover(tx, now) == deliveries.Recovered(put_back=1, uncertain=1)
        assert deliveries.recover(tx, now) == deliveries.Recovered(put_back=0, uncertain=0)
        assert deliveries.due(tx, now, 9) == [claimed]
        assert [d.id for d in deliveries.uncertain_ones(tx)] == [open_one]
        assert not deliveries.sent(tx, open_one, "a", "250 too late", now)


def test_an_uncertain_message_is_sent_again_with_its_own_bytes(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = sending(tx, ana)
        assert deliveries.uncertain(tx, id, "a", "the connection was lost", now)
        deliveries.settle(tx, id, "again", "officer", now)
        [again] = deliveries.claim(tx, [id], "a", now, LEASE)
        assert again.mime == MIME
        with pytest.raises(ValueError, match="its own bytes"):
            deliveries.begin_sending(tx, id, "a", b"other", now)
        assert deliveries.begin_sending(tx, id, "a", MIME, now)


def test_evidence_settles_only_what_is_uncertain(
    ledger: Ledger, listed: Listed, planned: Make, sending: Make, now: datetime
) -> None:
    ana, ion = listed("ana", "ion")
    later = now + timedelta(hours=2)
    with ledger.write() as tx:
        quiet, id = planned(tx, ana), sending(tx, ion)
        deliveries.recover(tx, now)
        assert deliveries.prove_sent(tx, id, "a copy stands in Sent", later)
        assert not deliveries.prove_sent(tx, id, "again", later)
        assert not deliveries.prove_sent(tx, quiet, "a copy stands in Sent", later)
        proved = deliveries.get(tx, id)
        assert (proved.state, proved.sent_at) == (DeliveryState.SENT, now)
        with pytest.raises(Refused, match="no decision to undo"):
            deliveries.undo_settlement(tx, id, later)


@pytest.mark.parametrize("decision", ["sent", "again", "leave"])
def test_a_delivery_that_waits_for_nobody_cannot_be_settled(
    ledger: Ledger, listed: Listed, planned: Make, now: datetime, decision: str
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = planned(tx, ana)
        with pytest.raises(Refused, match="nothing to decide"):
            deliveries.settle(tx, id, decision, "officer", now)


def test_what_the_server_refused_for_good_cannot_be_called_sent(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = sending(tx, ana)
        deliveries.failed(tx, id, "a", "554 spam", now)
        with pytest.raises(Refused, match="possible is again, leave"):
            deliveries.settle(tx, id, "sent", "officer", now)
        deliveries.settle(tx, id, "again", "officer", now)
        again = deliveries.get(tx, id)
        assert (again.state, again.mime, again.attempts) == (DeliveryState.PLANNED, None, 0)


def test_the_officers_resend_is_a_row_of_its_own(ledger: Ledger, listed: Listed, sending: Make, now: datetime) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        deliveries.sent(tx, sending(tx, ana), "a", "250", now)
        ids = [
            deliveries.resend(tx, "invitation", ana, f"<again{n}@x.example>", now, expires_at=now + LEASE, sequence=0)
            for n in range(2)
        ]
        assert [deliveries.get(tx, id).serial for id in ids] == [1, 2]
        assert deliveries.due(tx, now, 9) == ids
