"""What two revisions say differently, language by language, and a ledger that did not keep the languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from outreach.ledger import campaigns
from outreach.ledger.database import Ledger
from outreach.ledger.revision import Revision, Reworded, differs, reworded
from outreach.ledger.revisions import current_revision, note_event, pending_revision
from outreach.model import EventState

OWN = '{"place": {"en": "City Museum", "pt": "Museu"}}'


def said(now: datetime, texts: str) -> Revision:
    return Revision(now, now + timedelta(hours=3), "Europe/Bucharest", "Atelier", "Muzeu", "{}", texts)


def test_a_text_of_its_own_differs_from_the_one_it_had_or_the_default(now: datetime) -> None:
    before, after = said(now, OWN), said(now, '{"place": {"pt-BR": "Museu", "pt": "Museu"}, "title": {"en": "Day"}}')
    assert list(reworded(before, after)) == [
        Reworded("title", "en", "Atelier", "Day"),
        Reworded("place", "en", "City Museum", "Muzeu"),
    ]
    assert differs(before, after)


def test_a_default_text_that_reaches_what_a_language_had_is_nothing_new_to_its_readers(now: datetime) -> None:
    after = replace(said(now, '{"place": {"pt": "Museu"}}'), place="City Museum")
    assert list(reworded(said(now, OWN), after)) == []


def test_what_an_older_program_did_not_keep_is_no_change_and_is_kept_from_then_on(
    ledger: Ledger, now: datetime
) -> None:
    with ledger.write() as tx:
        note_event(tx, said(now, ""), now)
        assert note_event(tx, said(now, OWN), now) == 0
        assert (current_revision(tx), pending_revision(tx)) == (said(now, OWN), None)
        assert campaigns.event_state(tx) == EventState(0, now)


def test_a_language_counts_for_its_regions_and_news_for_all_counts_for_each() -> None:
    event = EventState(3, told_sequence=1, texts=(("en", 2), ("pt-BR", 3)))
    assert [event.told_in(language) for language in ("en", "en-GB", "pt-BR", "pt", "ro")] == [2, 2, 3, 1, 1]
