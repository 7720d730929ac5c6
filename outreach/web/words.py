"""What states, decisions and kinds are called on the pages."""

from __future__ import annotations

from dataclasses import dataclass

from outreach.model import Attendance, DeliveryState, Partial, Source
from outreach.web.sentences import translated, whom
from outreach.web.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Words:
    """The names of things in one language."""

    tongue: Tongue

    def attendance(self, attendance: Attendance | str) -> str:
        """Where somebody stands, as a heading or label says it."""
        say = self.tongue.say
        return {
            Attendance.ATTENDING: say("Attending"),
            Attendance.TENTATIVE: say("Tentative"),
            Attendance.DELEGATED: say("Sends somebody"),
            Attendance.DECLINED: say("Declined"),
            Attendance.SILENT: say("No answer yet"),
            Attendance.UNREACHABLE: say("Unreachable"),
        }[Attendance(attendance)]

    def decision(self, decision: str) -> str:
        """What a button of the review does."""
        say = self.tongue.say
        return {
            "attending": say("Attending"),
            "declined": say("Declined"),
            "tentative": say("Tentative"),
            "delegated": say("Sends somebody"),
            "none": say("Says nothing of it"),
            "sent": say("It arrived"),
            "again": say("Send it again"),
            "leave": say("Leave it unsent"),
        }[decision]

    def source(self, source: Source | None) -> str:
        """How an answer came."""
        say = self.tongue.say
        names = {Source.CALENDAR: say("calendar"), Source.TEXT: say("own words"), Source.OFFICER: say("noted by hand")}
        return names[source] if source else ""

    def partial(self, partial: Partial | None) -> str:
        """For which part somebody is there."""
        say = self.tongue.say
        names = {
            Partial.LATE: say("comes late"),
            Partial.EARLY: say("leaves early"),
            Partial.BOTH: say("comes late and leaves early"),
        }
        return names[partial] if partial else ""

    def delivery(self, state: DeliveryState) -> str:
        """Where a message stands."""
        say = self.tongue.say
        return {
            DeliveryState.PLANNED: say("to be sent"),
            DeliveryState.CLAIMED: say("being sent"),
            DeliveryState.SENDING: say("being sent"),
            DeliveryState.SENT: say("sent"),
            DeliveryState.FAILED: say("refused by the server"),
            DeliveryState.UNCERTAIN: say("nobody knows whether it arrived"),
            DeliveryState.EXPIRED: say("its time was over"),
            DeliveryState.SUPERSEDED: say("a later message took its place"),
            DeliveryState.CANCELLED: say("no longer meant for them"),
            DeliveryState.ABANDONED: say("left unsent"),
        }[state]

    def step(self, name: str) -> str:
        """A step's name, as the officer wrote it; what is no step has a name of its own."""
        say = self.tongue.say
        names = {"update": say("update"), "cancel": say("cancellation"), "": say("what fell due meanwhile")}
        return names.get(name, name)

    def audience(self, to: tuple[str, ...], has_moved: bool = False) -> str:
        """Whom a step is for: `to` in words; `has_moved`: the event has another time than old answers were for."""
        return whom(to, self.tongue, has_moved)

    def sentence(self, text: str) -> str:
        """A sentence that another part of the program says in English."""
        return translated(text, self.tongue)
