"""A step that one person gets once more by the officer's wish, and how she takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from outreach.campaign.config import read_config
from outreach.campaign.contacts import read_contacts
from outreach.campaign.folder import Campaign
from outreach.campaign.templates import read_templates
from outreach.errors import Refused
from outreach.ledger import campaigns, deliveries, onemore, people
from outreach.ledger.campaigns import Revision
from outreach.ledger.database import Ledger
from outreach.model import DeliveryState
from tests.test_plan import HEAD, STEPS

Listed = Callable[..., list[int]]
Make = Callable[..., int]
CAMPAIGN = Campaign(
    read_config((HEAD + STEPS).encode()), read_contacts(b"email\na@x.example\n", "c.csv"), read_templates({})
)


def test_it_is_planned_for_a_minute_later_with_the_revision_that_holds(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        deliveries.sent(tx, sending(tx, ana), "a", "250", now)
        id = onemore.ask(tx, CAMPAIGN, ana, "invitation", now)
        again = deliveries.get(tx, id)
        assert (again.serial, again.state, again.sequence) == (1, DeliveryState.PLANNED, 0)
        assert again.message_id.endswith("@city.example>")
        assert deliveries.due(tx, now + timedelta(seconds=59), 9) == []
        assert deliveries.due(tx, now + timedelta(seconds=60), 9) == [id]
        assert [one.id for one in onemore.asked(tx, ana)] == [id]
        with pytest.raises(Refused, match="already"):
            onemore.ask(tx, CAMPAIGN, ana, "invitation", now)


def test_it_is_taken_back_until_it_is_on_its_way_and_can_be_asked_anew(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    ana, ben = listed("ana", "ben")
    with ledger.write() as tx:
        deliveries.sent(tx, sending(tx, ana), "a", "250", now)
        id = onemore.ask(tx, CAMPAIGN, ana, "invitation", now)
        with pytest.raises(Refused):
            onemore.withdraw(tx, ben, id, now)
        assert onemore.withdraw(tx, ana, id, now) == "invitation"
        assert deliveries.get(tx, id).state is DeliveryState.CANCELLED
        again = onemore.ask(tx, CAMPAIGN, ana, "invitation", now)
        deliveries.claim(tx, [again], "a", now, timedelta(minutes=1))
        with pytest.raises(Refused, match="too late"):
            onemore.withdraw(tx, ana, again, now)


def test_what_cannot_be_sent_once_more_is_refused_and_says_why(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    ana, ben = listed("ana", "ben")
    with ledger.write() as tx:
        deliveries.sent(tx, sending(tx, ana), "a", "250", now)
        deliveries.sent(tx, sending(tx, ben), "a", "250", now)
        with pytest.raises(Refused, match="no step 'party'"):
            onemore.ask(tx, CAMPAIGN, ana, "party", now)
        with pytest.raises(Refused, match="was not sent"):
            onemore.ask(tx, CAMPAIGN, ana, "nudge", now)
        people.suppress(tx, ben, "asked", now)
        with pytest.raises(Refused, match="asked not to be written to"):
            onemore.ask(tx, CAMPAIGN, ben, "invitation", now)
        campaigns.note_event(tx, Revision(now, now + timedelta(hours=1), "UTC", "x", "", "{}"), now)
        campaigns.cancel_event(tx, now)
        with pytest.raises(Refused, match="cancelled"):
            onemore.ask(tx, CAMPAIGN, ana, "invitation", now)
