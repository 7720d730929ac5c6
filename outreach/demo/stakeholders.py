"""The simulated stakeholders: who answers how, decided once from a seed, and what they truly want in the end."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from outreach.demo.replies.words import Client
from outreach.model import Attendance, Contact

YES, NO, MAYBE = Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE
#: How long an absence lasts from the day of the invitation.
ABSENCE = timedelta(days=8)


class Means(StrEnum):
    """By which means somebody reacts."""

    CALENDAR = "calendar"
    WORDS = "words"
    AWAY = "away"


class Known(StrEnum):
    """How the truth about a person is expected to become known."""

    AUTOMATIC = "automatic"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Act:
    """One reaction: to the `message`th message the person gets (0: to an update of the event), after a wait.

    `hours` is the span from which the wait is drawn; `wait` is what was drawn. `phrase` names the words, or the note
    beside a calendar's answer.
    """

    means: Means
    message: int
    hours: tuple[float, float]
    attendance: Attendance | None = None
    phrase: str = ""
    wait: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class Truth:
    """What somebody has decided by the end; `guests` None: not compared."""

    attendance: Attendance
    known: Known = Known.AUTOMATIC
    guests: int | None = 0


@dataclass(frozen=True, slots=True)
class Habit:
    """A way to answer. `client` None: drawn. `weight`: how often among those who are left after one of each."""

    name: str
    acts: tuple[Act, ...]
    truth: Truth
    client: Client | None = None
    weight: int = 0
    mailbox: bool = True


@dataclass(frozen=True, slots=True)
class Stakeholder:
    """A contact with a habit, and every choice already made."""

    person: Contact
    habit: str
    client: Client
    acts: tuple[Act, ...]
    truth: Truth
    mailbox: bool
    variant: int


def _press(attendance: Attendance, message: int = 1, hours: tuple[float, float] = (0.2, 60), note: str = "") -> Act:
    return Act(Means.CALENDAR, message, hours, attendance, note)


def _write(phrase: str, message: int = 1, hours: tuple[float, float] = (1, 120)) -> Act:
    return Act(Means.WORDS, message, hours, phrase=phrase)


_AWAY = Act(Means.AWAY, 1, (0.005, 0.01), phrase="away")
_BACK = (ABSENCE.days * 24 + 24.0, ABSENCE.days * 24 + 48.0)
_LAST = -1  # the last nudge; its number depends on the campaign
_SOON = (0.5, 5.0)

#: One of each is dealt first, in this order; where there are more people, the weights decide.
HABITS: tuple[Habit, ...] = (
    Habit("google accepts", (_press(YES),), Truth(YES), Client.GOOGLE, 3),
    Habit("writes yes", (_write("yes"),), Truth(YES), None, 2),
    Habit("outlook declines", (_press(NO),), Truth(NO), Client.OUTLOOK, 1),
    Habit("no mailbox", (), Truth(Attendance.UNREACHABLE), None, 0, mailbox=False),
    Habit("never answers", (), Truth(Attendance.SILENT), None, 4),
    Habit("brings two colleagues", (_write("guests"),), Truth(YES, guests=2)),
    Habit("answers the last nudge", (_press(YES, _LAST, _SOON),), Truth(YES), Client.OUTLOOK),
    Habit("away, then accepts", (_AWAY, _press(YES, 1, _BACK)), Truth(YES), Client.OUTLOOK),
    Habit("changes to no", (_press(YES), _press(NO, 1, (300, 420))), Truth(NO), Client.GOOGLE),
    Habit("asks a question", (_write("question"),), Truth(Attendance.SILENT, Known.REVIEW)),
    Habit("long yes", (_write("long-yes"),), Truth(YES, Known.REVIEW, None)),
    Habit("writes no", (_write("no"),), Truth(NO), None, 1),
    Habit("outlook accepts, again after the update", (_press(YES), _press(YES, 0, _SOON)), Truth(YES), Client.OUTLOOK),
    Habit("apple accepts", (_press(YES),), Truth(YES), Client.APPLE, 1),
    Habit("thunderbird accepts", (_press(YES),), Truth(YES), Client.THUNDERBIRD, 1),
    Habit("answers the first nudge", (_write("yes", 2, _SOON),), Truth(YES), None, 1),
    Habit("google maybe", (_press(MAYBE),), Truth(MAYBE), Client.GOOGLE),
    Habit("google declines", (_press(NO),), Truth(NO), Client.GOOGLE),
    Habit("outlook accepts", (_press(YES),), Truth(YES), Client.OUTLOOK, 2),
    Habit("outlook maybe", (_press(MAYBE),), Truth(MAYBE), Client.OUTLOOK),
    Habit("apple declines", (_press(NO),), Truth(NO), Client.APPLE),
    Habit("thunderbird maybe", (_press(MAYBE),), Truth(MAYBE), Client.THUNDERBIRD),
    Habit("sends a colleague", (_write("delegate"),), Truth(Attendance.DELEGATED, Known.REVIEW)),
    Habit("depends", (_write("conditional"),), Truth(MAYBE, Known.REVIEW, None)),
    Habit("long no", (_write("long-no"),), Truth(NO, Known.REVIEW, None)),
    Habit("asks, then accepts", (_write("practical"), _press(YES, 2, _SOON)), Truth(YES), Client.GOOGLE),
    Habit("away, then writes no", (_AWAY, _write("no", 1, _BACK)), Truth(NO), Client.GOOGLE),
    Habit("first nudge, calendar", (_press(NO, 2, _SOON),), Truth(NO), Client.APPLE),
    Habit("last nudge, words", (_write("no", _LAST, _SOON),), Truth(NO)),
    Habit("writes yes, declines later", (_write("yes"), _press(NO, 1, (200, 400))), Truth(NO), Client.OUTLOOK),
    Habit("accepts with a note", (_press(YES, note="note"),), Truth(YES), Client.OUTLOOK),
    Habit("comes late", (_write("late"),), Truth(YES, Known.REVIEW, None)),
)  # fmt: skip


def deal(contacts: Sequence[Contact], seed: int, nudges: int = 2) -> tuple[Stakeholder, ...]:
    """A stakeholder for each contact; the same for the same contacts and seed.

    `nudges` is how many reminders the silent get before the deadline, so that "the last nudge" is the right message.
    """
    dice = random.Random(seed)
    hands = list(HABITS[: len(contacts)])
    weights = [habit.weight for habit in HABITS]
    hands += dice.choices(HABITS, weights, k=len(contacts) - len(hands))
    dice.shuffle(hands)
    return tuple(_settle(person, habit, dice, nudges) for person, habit in zip(contacts, hands, strict=True))


def _settle(person: Contact, habit: Habit, dice: random.Random, nudges: int) -> Stakeholder:
    acts = tuple(
        replace(
            act,
            message=act.message if act.message >= 0 else nudges + 1,
            wait=timedelta(seconds=round(dice.uniform(*act.hours) * 3600)),
        )
        for act in habit.acts
    )
    client = habit.client or dice.choice(list(Client))
    return Stakeholder(person, habit.name, client, acts, habit.truth, habit.mailbox, dice.randrange(1000))
