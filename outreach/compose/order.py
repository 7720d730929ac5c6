"""What is asked of compose: whom to write what, with all that would otherwise come from the clock and from dice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.errors import OutreachError
from outreach.model import Contact, Standing

#: What the subject of a test copy begins with.
TEST_MARK = "[TEST]"


class CannotCompose(OutreachError):
    """A template meets a value that it needs and does not have; the text says in which file and line."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """The calendar's part of a message: the event's UID, which revision it is, REQUEST or CANCEL, the answer so far."""

    uid: str
    sequence: int
    method: str = "REQUEST"
    partstat: str = "NEEDS-ACTION"


@dataclass(frozen=True, slots=True)
class Order:
    """One message to one contact.

    `template` is a name in templates/ or `update` or `cancel`; `step` is None for those two. `references` are the
    Message-IDs this one answers to, oldest first; `answer_to` is where the answer shall go, if not to the sender. A
    `test` copy carries another UID and no campaign key, so that no answer to it counts.
    """

    campaign: Campaign
    contact: Contact
    standing: Standing
    template: str
    step: Step | None = None
    invitation: Invitation | None = None
    references: str = ""
    campaign_key: str = ""
    answer_to: str = ""
    unsubscribable: bool = False
    test: bool = False

    @property
    def step_name(self) -> str:
        """The step's name; the template's where the message belongs to no step."""
        return self.step.name if self.step else self.template

    @property
    def language(self) -> str:
        """The language the contact is written to in, if there is a template in it."""
        return self.contact.language or self.campaign.config.languages.default


@dataclass(frozen=True, slots=True)
class Stamp:
    """What makes a message this one: its Message-ID, its Date (aware), and random text that parts its MIME parts."""

    message_id: str
    at: datetime
    boundary: str
