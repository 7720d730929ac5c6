"""The number that is announced of a step is the number of people whom the rest of the program gives it to."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from outreach.audience import audience, belongs
from outreach.campaign.config import Step
from outreach.ledger import campaigns, delegates, deliveries, marks, people, spared
from outreach.ledger.campaigns import Revision
from outreach.ledger.database import Transaction
from outreach.ledger.deliveries import Planned
from outreach.model import Answer, Attendance, Contact, Person, Source
from outreach.plan import barred
from tests.servers.ledgers import Place

START = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
AT = [START + timedelta(hours=n) for n in range(22)]
OLD = Revision(AT[0], AT[1], "UTC", "Workshop", "", "{}")
ANSWERS = (Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE, Attendance.DELEGATED)
STEPS = tuple(
    Step.model_validate({"name": "nudge", "to": to, "when": "6 days before deadline at 10:00", "template": "nudge"})
    for to in ("silent", "everyone", "attending", "group:press", ["silent", "tentative"], ["attended", "declined"])
)


@dataclass(frozen=True)
class Life:
    """What happened to one person: what they answered and when, which revisions they were sent, what else is so."""

    answer: Attendance | None
    source: Source
    at: int
    sequence: int | None
    sent: tuple[tuple[int, int], ...]
    group: str
    fate: str


LIVES = st.builds(
    Life,
    answer=st.sampled_from([None, *ANSWERS]),
    source=st.sampled_from(list(Source)),
    at=st.integers(0, 20),
    sequence=st.sampled_from([None, 0, 1]),
    sent=st.lists(st.tuples(st.integers(0, 1), st.integers(0, 20)), max_size=2).map(tuple),
    group=st.sampled_from(["", "press"]),
    fate=st.sampled_from(
        ["", "", "", "bounced", "removed", "hands off", "suppressed", "skipped", "withdrawn", "replaced", "present"]
    ),
)


def lives(tx: Transaction, contact: Contact, life: Life) -> None:
    id = people.find(tx, contact.address)
    assert id is not None
    cancel = [(0, 20, "cancel")] if life.fate == "withdrawn" else []
    for serial, (of, sent, step) in enumerate([*((*one, f"step{n}") for n, one in enumerate(life.sent)), *cancel]):
        name = f"<{id}-{serial}@x.example>"
        deliveries.plan(tx, [Planned(step, id, START, AT[21], name, of)], START)
        delivery = deliveries.by_message_id(tx, name)
        assert delivery is not None
        deliveries.claim(tx, [delivery.id], "a", START, timedelta(minutes=1))
        deliveries.begin_sending(tx, delivery.id, "a", b"x", START)
        deliveries.sent(tx, delivery.id, "a", "250", AT[sent])
    if life.answer is not None:
        said = life.sequence if life.source is Source.CALENDAR else None
        answer = Answer(life.answer, life.source, AT[life.at], sequence=said, dtstamp=AT[life.at])
        people.add_answer(tx, id, answer, AT[life.at])
    match life.fate:
        case "bounced":
            people.mark_bounced(tx, id, START, "no such person")
        case "hands off":
            marks.set_hands_off(tx, id, True, START)
        case "suppressed":
            marks.suppress(tx, id, "asked", START)
        case "skipped":
            spared.skip_step(tx, id, "nudge", START)
        case "replaced":
            delegates.invite(tx, id, Person("", f"other{id}@firma.example"), START)
        case "present":
            marks.record_presence(tx, id, True, START)


SENDS_ANOTHER = Life(Attendance.DELEGATED, Source.OFFICER, 1, None, ((0, 0),), "", "replaced")


@example(them=[SENDS_ANOTHER, replace(SENDS_ANOTHER, fate="")], moved=5)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(them=st.lists(LIVES, min_size=1, max_size=6), moved=st.one_of(st.none(), st.integers(0, 20)))
def test_as_many_are_counted_as_belong_to_a_step_and_may_get_it(
    place: Place, them: list[Life], moved: int | None
) -> None:
    contacts = [Contact(f"p{n}@firma.example", f"p{n}@firma.example", group=life.group) for n, life in enumerate(them)]
    stay = [contact for contact, life in zip(contacts, them, strict=True) if life.fate != "removed"]
    with TemporaryDirectory() as folder, closing(place.open(Path(folder), START)) as ledger, ledger.write() as tx:
        people.import_contacts(tx, contacts, START)
        campaigns.note_event(tx, OLD, START)
        for contact, life in zip(contacts, them, strict=True):
            lives(tx, contact, life)
        people.import_contacts(tx, stay, START)
        if moved is not None:
            campaigns.note_event(tx, replace(OLD, starts=AT[2], ends=AT[3]), AT[moved])
            campaigns.confirm_revision(tx, AT[moved])
        for step in STEPS:
            expected = [
                contact.email
                for contact, standing in people.everybody(tx)
                if belongs(step, contact, standing) and not barred(standing) and "nudge" not in standing.skipped
            ]
            assert people.count_candidates(tx, "nudge", audience(step)) == len(expected), (step.to, expected)
