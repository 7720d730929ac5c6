"""What `outreach run` says while it is at work: a line for each round that did something, and for an edited list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from outreach.campaign.folder import Campaign
from outreach.cli.fetch import in_words
from outreach.cli.output import say
from outreach.cli.send import summary
from outreach.engine.assistant import Consulted
from outreach.engine.clock import Clock
from outreach.engine.deliver import Round
from outreach.engine.receive import Fetched
from outreach.ledger.outbox import Delivery
from outreach.model import Contact
from outreach.transport.smtp import Sent

#: Refused rows of an edited list that are named.
SHOWN = 5


@dataclass(slots=True)
class Reporter:
    """Says what happened, with the hour in the event's zone; `campaign` is the one it told of last."""

    load: Callable[[], Campaign]
    clock: Clock
    campaign: Campaign
    sent: Counter[str] = field(default_factory=Counter)

    def watch(self, delivery: Delivery, _contact: Contact, outcome: object) -> None:
        """Hears of every message that was handed over."""
        self.sent[delivery.step] += isinstance(outcome, Sent)

    def report(self, name: str, outcome: object) -> None:
        """One line for a round that did something."""
        if isinstance(outcome, Round):
            self._tell_of_the_list()
        line = in_a_line(name, outcome)
        if line and isinstance(outcome, Round):
            steps = ", ".join(f"{step} {count}" for step, count in (+self.sent).items())
            line += f" ({steps})" if steps else ""
            self.sent.clear()
        if line:
            self._say(line)

    def _say(self, text: str) -> None:
        zone = self.campaign.config.event.zone
        say(f"{self.clock().astimezone(zone):%H:%M}  {text}")

    def _tell_of_the_list(self) -> None:
        """An edited list that the round took over: who came and went, and which rows it could not use."""
        before, now = self.campaign, self.load()
        if now is before:
            return
        self.campaign = now
        old, new = ({contact.address for contact in one.contacts.contacts} for one in (before, now))
        refused = [problem for problem in now.contacts.refused if problem not in before.contacts.refused]
        if now.contacts.contacts != before.contacts.contacts or refused:
            came, went = len(new - old), len(old - new)
            self._say(f"the edited list is taken over: {came} new, {went} gone, {len(new)} in all")
        for problem in refused[:SHOWN]:
            self._say(f"refused: {problem}")
        if len(refused) > SHOWN:
            self._say(f"and {len(refused) - SHOWN} more rows refused; `outreach check` names them")


def in_a_line(name: str, outcome: object) -> str:
    """What a round did, in words; empty where it did nothing."""
    match outcome:
        case Round() if _did_something(outcome):
            return f"{name}: {summary(outcome)}"
        case Fetched() if outcome.read:
            waits = f", {outcome.review} for you to look at (outreach review)" if outcome.review else ""
            return f"{name}: {outcome.read} read{waits}"
        case Consulted() if outcome.asked:
            return f"{name}: {in_words(outcome)}"
        case _:
            return ""


def _did_something(done: Round) -> bool:
    return bool(done.sent or done.refused or done.failed or done.uncertain or done.dropped or done.faults)
