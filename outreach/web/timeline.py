"""The campaign on one line of time: what happened, what is next, when and for how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from outreach.audience import audience
from outreach.campaign.config import Config, Step
from outreach.ledger import catchup, figures, notes, people, progress
from outreach.ledger.database import Transaction
from outreach.ledger.figures import HourOfAnswers
from outreach.ledger.people import Part
from outreach.ledger.progress import StepProgress
from outreach.model import Attendance, DeliveryState
from outreach.moments import to_utc
from outreach.plan import Situation, Verdict, owed, step_waits
from outreach.web.missed import missed
from outreach.web.words import Words

#: Happenings of the whole campaign that are told, at most.
NOTES = 30
#: People of whom it is asked whether they are owed a step that is due and of which nothing was sent.
ASKED = 50
#: A step that began so long ago is told as past, if no more than one in so many of its messages is still to go.
BEGAN, FEW = timedelta(days=1), 10
UNSENT = (DeliveryState.SUPERSEDED, DeliveryState.CANCELLED, DeliveryState.ABANDONED)


class Mood(StrEnum):
    """How an entry stands: over, over and not sent, due and not begun, under way, held up, or still to come."""

    DONE = "done"
    MISSED = "missed"
    DUE = "due"
    NOW = "now"
    HELD = "held"
    AHEAD = "ahead"


#: How what lies behind may stand.
PAST = (Mood.DONE, Mood.MISSED)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; `step` is the step it is about, empty for other happenings; `lines` say more, each by itself.

    `is_day`: it is about the whole day, `at` only says where it stands.
    """

    at: datetime
    mood: Mood
    title: str
    lines: tuple[str, ...] = ()
    step: str = ""
    is_day: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is over (oldest first), and what is under way or ahead."""

    past: tuple[Entry, ...]
    ahead: tuple[Entry, ...]


def timeline(
    tx: Transaction, situation: Situation, hours: Sequence[HourOfAnswers], words: Words, now: datetime
) -> Timeline:
    """Steps, news, answers by the day, milestones and what the officer did, in the order of time."""
    entries = sorted(
        (
            *_steps(tx, situation, words, now),
            *_answers(hours, situation.config, words, now),
            *_milestones(situation.config, words, now),
            *_notes(tx, words),
        ),
        key=lambda entry: entry.at,
    )
    past = tuple(entry for entry in entries if entry.mood in PAST)
    return Timeline(past, tuple(entry for entry in entries if entry.mood not in PAST))


def _steps(tx: Transaction, situation: Situation, words: Words, now: datetime) -> Iterator[Entry]:
    config, known = situation.config, progress.steps(tx)
    waits = words.tongue.say("waits for your word, under “Before sending”") if catchup.held(tx, now) else ""
    for step in config.steps:
        found = known.pop(step.name, None)
        yield _held_up(_step(tx, step, found, situation, words, now), waits)
    for name, news in known.items():
        yield _held_up(_news(tx, name, news, words, now, config), waits)


def _held_up(entry: Entry, waits: str) -> Entry:
    """Nothing is under way while all of it waits for the officer's word."""
    if not waits or entry.mood is not Mood.NOW:
        return entry
    return replace(entry, mood=Mood.HELD, lines=(*entry.lines, waits))


def _step(
    tx: Transaction, step: Step, found: StepProgress | None, situation: Situation, words: Words, now: datetime
) -> Entry:
    config, moment = situation.config, situation.config.moment(step)
    title = words.step(step.name)
    counted = _counted(tx, found, words) if found else ()
    whom = words.tongue.say("for %(whom)s", whom=words.audience(step.to, situation.event.time_since is not None))
    if found is not None and found.planned and not _is_nearly_over(found, now):
        return Entry(moment, Mood.NOW, title, (*counted, whom), step.name)
    waits = "" if situation.event.cancelled or now >= config.expires(step) else step_waits(step, situation, now)
    if moment <= now and not waits and found is not None and counted and not missed(tx, step, found, situation, now):
        return Entry(found.first_at or moment, Mood.DONE, title, counted, step.name)
    if moment <= now and not waits:
        mood, line = _unsent_yet(tx, step, found, situation, words, now)
        return Entry(moment, mood, title, tuple(filter(None, (line, whom))), step.name)
    if moment <= now:
        return Entry(moment, Mood.HELD, title, (*counted, words.sentence(waits), whom), step.name)
    lines = (_for_how_many(tx, step, words, whom), *([words.sentence(waits)] if waits else ()))
    return Entry(moment, Mood.HELD if waits else Mood.AHEAD, title, lines, step.name)


def _is_nearly_over(found: StepProgress, now: datetime) -> bool:
    """Whether the step as a whole went out before, and only a few messages of it are asked for once more."""
    began = found.first_at is not None and now - found.first_at > BEGAN
    return began and found.planned * FEW <= found.sent


def _missed_by(unsent: int, words: Words) -> str:
    return words.tongue.many(
        "Its time was over before it left: %(n)s person did not get it.",
        "Its time was over before it left: %(n)s people did not get it.",
        unsent,
    )


def _unsent_yet(
    tx: Transaction, step: Step, found: StepProgress | None, situation: Situation, words: Words, now: datetime
) -> tuple[Mood, str]:
    """How a step stands whose moment has come and of which nothing was sent, and why: due, waiting, missed or over."""
    unsent = missed(tx, step, found, situation, now)
    if unsent:
        return Mood.MISSED, _missed_by(unsent, words)
    if situation.event.cancelled or now >= situation.config.expires(step):
        return Mood.DONE, words.tongue.say("nobody got it")
    if not figures.listed(tx):
        return Mood.HELD, words.sentence("nobody is on the list yet")
    some = people.candidates(tx, step.name, audience(step), Part(limit=ASKED))
    verdicts = [owed(step, contact, standing, situation, now) for contact, standing in some]
    if any(one.verdict is Verdict.DUE for one in verdicts):
        return Mood.DUE, ""
    waits = next((one.reason for one in verdicts if one.verdict is Verdict.WAITING), "")
    return (Mood.HELD, words.sentence(waits)) if waits else (Mood.DONE, words.tongue.say("nobody got it"))


def _for_how_many(tx: Transaction, step: Step, words: Words, whom: str) -> str:
    """For how many a step that lies ahead is, as things stand; who was there is known only afterwards."""
    if audience(step).presence and not figures.presence_noted(tx):
        return whom
    still = people.count_candidates(tx, step.name, audience(step))
    due = words.tongue.many("%(n)s person as things stand", "%(n)s people as things stand", still)
    return f"{due}, {whom}"


def _news(tx: Transaction, name: str, found: StepProgress, words: Words, now: datetime, config: Config) -> Entry:
    mood = Mood.NOW if found.planned else Mood.DONE
    return Entry(found.first_at or now, mood, words.step(name), _counted(tx, found, words), name)


def _counted(tx: Transaction, found: StepProgress, words: Words) -> tuple[str, ...]:
    """How many messages of a step stand where, in words; nothing where there are none."""
    many, states = words.tongue.many, found.states
    late = states.get(DeliveryState.EXPIRED, 0)
    counts = (
        (found.sent, _sent_to(progress.reached(tx, found.step), found.sent, words) if found.sent else ""),
        (found.planned, many("%(n)s still to go", "%(n)s still to go", found.planned)),
        (
            states.get(DeliveryState.UNCERTAIN, 0),
            many("%(n)s of unknown fate", "%(n)s of unknown fate", states.get(DeliveryState.UNCERTAIN, 0)),
        ),
        (
            states.get(DeliveryState.FAILED, 0),
            many("%(n)s refused by the server", "%(n)s refused by the server", states.get(DeliveryState.FAILED, 0)),
        ),
        (late, many("%(n)s not sent in time", "%(n)s not sent in time", late)),
        (_unsent(states), many("%(n)s no longer owed", "%(n)s no longer owed", _unsent(states))),
    )
    text = ", ".join(said for count, said in counts if count)
    return (text,) if text else ()


def _sent_to(people: int, messages: int, words: Words) -> str:
    """To how many people it went; and how many messages those were, where somebody got more than one."""
    many = words.tongue.many
    told = many("sent to %(n)s person", "sent to %(n)s people", people)
    return told if people == messages else f"{told} ({many('%(n)s message', '%(n)s messages', messages)})"


def _unsent(states: Mapping[DeliveryState, int]) -> int:
    return sum(states.get(state, 0) for state in UNSENT)


def _answers(hours: Sequence[HourOfAnswers], config: Config, words: Words, now: datetime) -> Iterator[Entry]:
    """One entry for each day on which answers that count came."""
    by_day: dict[date, Counter[Attendance]] = {}
    last: dict[date, datetime] = {}
    for hour in hours:
        day = hour.hour.astimezone(config.event.zone).date()
        by_day.setdefault(day, Counter())[hour.attendance] += hour.people
        last[day] = min(hour.hour + timedelta(hours=1), now)
    for day, counts in by_day.items():
        total = counts.total()
        title = words.tongue.many("%(n)s answer", "%(n)s answers", total)
        told = ", ".join(f"{words.attendance(a).lower()} {words.tongue.number(n)}" for a, n in counts.most_common())
        yield Entry(last[day], Mood.DONE, title, (told,), is_day=True)


def _milestones(config: Config, words: Words, now: datetime) -> Iterator[Entry]:
    event, say = config.event, words.tongue.say
    deadline = to_utc(datetime.combine(config.rsvp.deadline, time(23, 59)), event.zone)
    for at, title in (
        (deadline, say("Last day for answers")),
        (event.starts_utc, say("The event begins")),
        (event.ends_utc, say("The event ends")),
    ):
        yield Entry(at, Mood.DONE if at <= now else Mood.AHEAD, title)


def _notes(tx: Transaction, words: Words) -> Iterator[Entry]:
    """What was done to the whole campaign; notes nobody needs to read are left out."""
    say = words.tongue.say
    titles = {
        "paused": say("Sending was paused"),
        "resumed": say("Sending went on"),
        "stopped": say("Sending was stopped"),
        "changed": say("A change of the event was confirmed"),
        "cancelled": say("The event was cancelled"),
    }
    for note in notes.of_campaign(tx, NOTES):
        if note.what in titles:
            lines = (words.sentence(note.detail),) if note.what == "stopped" and note.detail else ()
            yield Entry(note.at, Mood.DONE, titles[note.what], lines)
