"""What two revisions say differently, language by language, and a ledger that did not keep the languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from outreach.ledger import campaigns
from outreach.ledger.database import Ledger
from outreach.ledger.revision import Revision, Reworded, differs, follow, reworded
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


def test_a_language_counts_for_its_regions() -> None:
    event = EventState(3, told_sequence=1, texts=(("en", 2), ("pt-BR", 3)))
    assert [event.told_in(language) for language in ("en", "en-GB", "pt-BR", "pt", "ro")] == [2, 2, 3, 1, 1]


def test_who_reads_a_text_of_their_own_is_told_nothing_of_the_default_one(now: datetime) -> None:
    first, moved = said(now, OWN), replace(said(now, OWN), place="Primăria")
    event = follow(EventState(0, now), first, moved, 1, now)
    assert [event.told_in(language) for language in ("ro", "fi", "en", "en-GB", "pt")] == [1, 1, 0, 0, 0]
    event = follow(event, moved, replace(moved, title="Târg"), 2, now)
    assert [event.told_in(language) for language in ("ro", "en", "pt")] == [2, 2, 2]
    later = replace(moved, title="Târg", texts='{"place": {"en": "Town Hall", "pt": "Museu"}}')
    event = follow(event, replace(moved, title="Târg"), later, 3, now)
    assert [event.told_in(language) for language in ("ro", "en", "pt")] == [2, 3, 2]
    event = follow(event, later, replace(later, starts=now - timedelta(hours=1)), 4, now)
    assert [event.told_in(language) for language in ("ro", "en", "pt")] == [4, 4, 4]


def test_where_the_texts_of_a_language_are_not_known_everybody_is_told(now: datetime) -> None:
    event = follow(
        EventState(1, now, texts=(("en", 1),)), said(now, ""), replace(said(now, OWN), place="Primăria"), 2, now
    )
    assert [event.told_in(language) for language in ("ro", "en", "pt")] == [2, 2, 2]
