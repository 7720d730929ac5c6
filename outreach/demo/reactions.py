"""What a stakeholder does about the messages in front of them, and when; pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel.dates import format_date

from outreach.demo.phrases import PHRASES, SIGNATURES
from outreach.demo.replies import apple, google, outlook, thunderbird
from outreach.demo.replies.automatic import out_of_office
from outreach.demo.replies.received import CalendarReply, Event, Received
from outreach.demo.replies.words import Client, Letter, answer
from outreach.demo.stakeholders import ABSENCE, Act, Means, Stakeholder
from outreach.model import Attendance

_CALENDARS: Mapping[Client, Callable[[CalendarReply], bytes]] = MappingProxyType({
    Client.GOOGLE: google.reply,
    Client.OUTLOOK: outlook.reply,
    Client.APPLE: apple.reply,
    Client.THUNDERBIRD: thunderbird.reply,
})  # fmt: skip
_HOME = ZoneInfo("Europe/Bucharest")
_UP, _ASLEEP = time(8, 0), time(21, 30)


@dataclass(frozen=True, slots=True)
class Reaction:
    """Something a stakeholder will send at an instant."""

    at: datetime
    stakeholder: Stakeholder
    act: Act


def reactions(stakeholder: Stakeholder, letters: Sequence[Received], now: datetime) -> list[Reaction]:
    """What the newest of the `letters` makes the person do; people answer by day, programs at once."""
    found = []
    for act in stakeholder.acts:
        if act.message == len(letters) or (act.message == 0 and is_update(letters)):
            at = now + act.wait
            found.append(Reaction(at if act.means is Means.AWAY else by_day(at, _zone(stakeholder)), stakeholder, act))
    return found


def is_update(letters: Sequence[Received]) -> bool:
    """Whether the newest message brings a newer revision of the invitation than the ones before."""
    newest = letters[-1].event
    older = [letter.event.sequence for letter in letters[:-1] if letter.event]
    return newest is not None and bool(older) and newest.sequence > max(older)


def by_day(at: datetime, zone: ZoneInfo) -> datetime:
    """`at`, or the next morning where it falls into the night of `zone`."""
    local = at.astimezone(zone)
    if local.time() < _UP:
        local = local.replace(hour=_UP.hour)
    elif local.time() > _ASLEEP:
        local = (local + timedelta(days=1)).replace(hour=_UP.hour)
    return local.astimezone(at.tzinfo)


def write(reaction: Reaction, letters: Sequence[Received]) -> bytes:
    """The message itself; calendars answer the newest invitation, words the newest message."""
    stakeholder, act, at = reaction.stakeholder, reaction.act, reaction.at.astimezone(_zone(reaction.stakeholder))
    if act.means is Means.CALENDAR:
        event, received = _newest_invitation(letters)
        note = _text(stakeholder, act, at) if act.phrase else ""
        order = CalendarReply(event, received, stakeholder.person, act.attendance or Attendance.ATTENDING, at, note)
        return _CALENDARS[stakeholder.client](order)
    letter = Letter(stakeholder.client, letters[-1], stakeholder.person, _text(stakeholder, act, at), at)
    if act.means is Means.AWAY:
        return out_of_office(letter)
    return answer(letter)


def _newest_invitation(letters: Sequence[Received]) -> tuple[Event, Received]:
    for received in reversed(letters):
        if received.event:
            return received.event, received
    raise ValueError(f"{letters[-1].recipient} got no invitation to answer")


def _text(stakeholder: Stakeholder, act: Act, at: datetime) -> str:
    person = stakeholder.person
    language = "ro" if person.language.startswith("ro") else "en"
    variants = PHRASES[act.phrase, language]
    until = format_date((at + ABSENCE).date(), "d MMMM y", locale="ro" if language == "ro" else "en_GB")
    text = variants[stakeholder.variant % len(variants)].format(domain=person.email.rpartition("@")[2], until=until)
    if act.means is not Means.WORDS or not person.name:
        return text
    signatures = SIGNATURES[language]
    signature = signatures[stakeholder.variant // 10 % len(signatures)]
    return text + signature.format(name=person.name, organisation=person.organisation)


def _zone(stakeholder: Stakeholder) -> ZoneInfo:
    return ZoneInfo(stakeholder.person.timezone) if stakeholder.person.timezone else _HOME
