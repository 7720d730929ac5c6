from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from outreach.ledger import deliveries, people
from outreach.ledger.database import Ledger
from outreach.ledger.figures import Totals, totals
from outreach.model import Answer, Attendance, Source

Make = Callable[..., int]
Listed = Callable[..., list[int]]


def test_an_empty_campaign_has_zeros(ledger: Ledger) -> None:
    with ledger.read() as tx:
        assert totals(tx) == Totals(0, 0, 0, 0, 0, 0, 0, 0, 0)


def test_the_numbers_count_the_people_on_the_list(
    ledger: Ledger, listed: Listed, sending: Make, planned: Make, now: datetime
) -> None:
    ids = listed("ana", "ion", "eva", "dan", "ema", "left")
    ana, ion, eva, dan, ema, left = ids
    with ledger.write() as tx:
        for one in (ana, ion, left):
            deliveries.sent(tx, sending(tx, one), "a", "250", now)
            deliveries.sent(tx, sending(tx, one, "update", 1), "a", "250", now)
        deliveries.sent(tx, sending(tx, eva, "details", None), "a", "250", now)
        deliveries.uncertain(tx, sending(tx, dan), "a", "lost", now)
        planned(tx, ema, "details", None)
        for one, guests in ((ana, 2), (ion, None), (left, 5)):
            people.add_answer(tx, one, Answer(Attendance.ATTENDING, Source.TEXT, now, guests), now)
        people.add_answer(tx, eva, Answer(Attendance.TENTATIVE, Source.TEXT, now, 3), now)
        people.mark_bounced(tx, ema, now, "550")
        people.import_contacts(tx, [c for c, s in people.everyone(tx) if s.contact_id != left], now)
        assert totals(tx) == Totals(
            invited=2,
            attending=2,
            declined=0,
            tentative=1,
            delegated=0,
            silent=1,
            unreachable=1,
            guests=2,
            review=1,
        )
