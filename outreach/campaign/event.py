"""The sections [event], [event.online], [[event.programme]] and [rsvp]: what people are invited to."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from outreach.campaign.section import FilledWebAddress, Line, Section, WebAddress, as_tuple, fault, taught
from outreach.campaign.words import AnyWords, FilledWords, Words
from outreach.moments import find_zone, to_utc


def _local(value: datetime) -> datetime:
    if value.tzinfo is not None:
        raise fault("must be local time without an offset", "write 2020-06-10T10:00; event.timezone says where")
    if not 1970 <= value.year <= 2200:
        raise fault(f"the year {value.year} cannot be meant", "write 2020-06-10T10:00")
    return value


def _near(value: date) -> date:
    if not 1970 <= value.year <= 2200:
        raise fault(f"the year {value.year} cannot be meant", "write 2020-05-26")
    return value


LocalTime = Annotated[datetime, AfterValidator(_local)]
ZoneName = Annotated[str, AfterValidator(taught(lambda name: find_zone(name).key))]


class Online(Section):
    """[event.online]: how people join from afar; may come later, and the steps that need it wait."""

    url: FilledWebAddress = Field(
        description="The link that opens the meeting.", examples=['"https://zoom.example/j/123"']
    )
    meeting_id: Line = Field("", description="The number of the meeting, for those who type it.")
    passcode: Line = Field("", description="The meeting's passcode; it goes to everybody who is invited.")
    dial_in: Line = Field("", description="A telephone number that joins the meeting.")


class ProgrammeItem(Section):
    """[[event.programme]]: one line of the programme, in local time."""

    from_: time = Field(alias="from", description="When the item begins.", examples=["10:00"])
    to: time = Field(description="When the item ends.", examples=["10:10"])
    what: FilledWords = Field(description="What happens; a text, or one for each language.", examples=['"Welcome"'])
    who: AnyWords = Field(Words(), description="Who speaks; a text, or one for each language.")


class Event(Section):
    """[event]: what, when and where."""

    title: FilledWords = Field(
        description="The event's name; a text, or one for each language.", examples=['"Workshop online"']
    )
    starts: LocalTime = Field(
        description="When the event begins, in local time of `timezone`.", examples=["2020-06-10T10:00"]
    )
    ends: LocalTime = Field(
        description="When the event ends, in local time of `timezone`.", examples=["2020-06-10T13:30"]
    )
    timezone: ZoneName = Field(
        description="The IANA name of the zone that all times of this file are in.", examples=['"Europe/Bucharest"']
    )
    place: AnyWords = Field(Words(), description="Where it is; a text, or one for each language.")
    website: WebAddress = Field("", description="A page about the event.")
    key: Line = Field("", description="A word of yours that names this event for good; empty lets the ledger draw one.")
    online: Online | None = Field(None, description="How people join from afar.")
    programme: Annotated[tuple[ProgrammeItem, ...], as_tuple] = Field((), description="The programme, item by item.")

    @field_validator("ends")
    @classmethod
    def _ends_after_it_starts(cls, ends: datetime, info: ValidationInfo) -> datetime:
        starts = info.data.get("starts")
        if starts is not None and ends <= starts:
            raise fault(
                f"the event ends at {ends:%Y-%m-%d %H:%M}, not after it starts ({starts:%Y-%m-%d %H:%M})",
                "write a later time",
            )
        return ends

    @property
    def zone(self) -> ZoneInfo:
        """The event's zone."""
        return ZoneInfo(self.timezone)

    @property
    def starts_utc(self) -> datetime:
        """When it begins, as an instant."""
        return to_utc(self.starts, self.zone)

    @property
    def ends_utc(self) -> datetime:
        """When it ends, as an instant."""
        return to_utc(self.ends, self.zone)


class Rsvp(Section):
    """[rsvp]: until when people are asked to answer."""

    deadline: Annotated[date, AfterValidator(_near)] = Field(
        description="The last day for answers.", examples=["2020-05-26"]
    )
