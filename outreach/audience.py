"""Whom a step is for, and whether a contact is among them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from outreach.campaign.config import Step
from outreach.model import Attendance, Contact, Standing


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a step is for; a contact belongs to it when any of the four says so."""

    everyone: bool = False
    attendances: frozenset[Attendance] = frozenset()
    groups: frozenset[str] = frozenset()
    presence: frozenset[bool] = frozenset()


_WORDS = {a.value: a for a in Attendance}
_PRESENCE = {"attended": True, "absent": False}


def audience(step: Step) -> Audience:
    """The step's `to`, taken apart."""
    return _taken_apart(step.to)


@lru_cache(64)
def _taken_apart(to: tuple[str, ...]) -> Audience:
    return Audience(
        everyone="everyone" in to,
        attendances=frozenset(_WORDS[word] for word in to if word in _WORDS),
        groups=frozenset(word.removeprefix("group:") for word in to if word.startswith("group:")),
        presence=frozenset(_PRESENCE[word] for word in to if word in _PRESENCE),
    )


def belongs(step: Step, contact: Contact, standing: Standing) -> bool:
    """Whether the contact is in the step's audience as things stand.

    Who answered before the event moved in time keeps that answer, and is among the silent too until they answer anew.
    Who declined is not: the news of the new time asked them once, and a nudge after a no is one question too many. Nor
    is who sends somebody whom we write to: they are asked themselves.
    """
    whom = audience(step)
    return (
        whom.everyone
        or standing.attendance in whom.attendances
        or (_may_have_changed(standing) and Attendance.SILENT in whom.attendances)
        or contact.group in whom.groups
        or (standing.present is not None and standing.present in whom.presence)
    )


def _may_have_changed(standing: Standing) -> bool:
    """Whether an answer given for another time has to be asked for again until it comes."""
    comes_not = standing.attendance is Attendance.DECLINED or _sends_another(standing)
    return standing.answered_old_time and not comes_not


def _sends_another(standing: Standing) -> bool:
    return standing.attendance is Attendance.DELEGATED and standing.delegate_invited


def is_nudge(step: Step) -> bool:
    """A step for the silent alone."""
    return step.to == (Attendance.SILENT.value,)
