"""Who is to sign, to wear a badge, to be counted: the people who come, those they bring, and those they send."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from starlette.datastructures import QueryParams

from outreach.campaign.cleaning import plain
from outreach.campaign.particulars import country_of, function_of
from outreach.model import Attendance, Contact, Standing


class Who(StrEnum):
    """Which people a list is of."""

    ATTENDING = "attending"
    PERHAPS = "perhaps"
    PRESENT = "present"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Choice:
    """Whom the officer chose; `group` narrows it down, None to nothing."""

    who: Who = Who.ATTENDING
    group: str | None = None

    def takes(self, contact: Contact, standing: Standing) -> bool:
        """Whether this person belongs on the list."""
        if self.group is not None and contact.group != self.group:
            return False
        match self.who:
            case Who.ATTENDING:
                return is_expected(standing)
            case Who.PERHAPS:
                return is_expected(standing) or standing.attendance is Attendance.TENTATIVE
            case Who.PRESENT:
                return standing.present is True
            case Who.ALL:
                return True


def choice_of(query: QueryParams) -> Choice:
    """The choice in an address; words that mean nothing are those of the form as it opens."""
    who, group = query.get("who", ""), query.get("group", "")
    return Choice(Who(who) if who in set(Who) else Who.ATTENDING, group.removeprefix("=") if group else None)


def is_expected(standing: Standing) -> bool:
    """Whether they come, or somebody for them who is on the list under no name of their own."""
    sends = standing.attendance is Attendance.DELEGATED and not standing.delegate_invited
    return standing.attendance is Attendance.ATTENDING or sends


class Kind(StrEnum):
    """Why somebody has a row."""

    PERSON = "person"
    GUEST = "guest"
    STAND_IN = "stand-in"


@dataclass(frozen=True, slots=True)
class Attendee:
    """One row of a list; of a guest, and of a stand-in without a name, only is known with whom or for whom they come.

    `host` is that person's name.
    """

    kind: Kind
    name: str
    organisation: str
    function: str
    country: str
    group: str
    email: str
    host: str = ""


class Order(StrEnum):
    """By what the rows are sorted; guests always follow those they come with."""

    NAME = "name"
    ORGANISATION = "organisation"
    LIST = "list"


def attendees(
    people: Iterable[tuple[Contact, Standing]], choice: Choice, order: Order, *, guests: bool = True
) -> list[Attendee]:
    """The rows, in this order; `guests` gives everybody who is brought along a row of their own."""
    rows = [list(_rows(contact, standing, guests)) for contact, standing in people if choice.takes(contact, standing)]
    match order:
        case Order.NAME:
            rows.sort(key=lambda group: (plain(group[0].name or group[0].host), group[0].email))
        case Order.ORGANISATION:
            rows.sort(key=lambda group: (plain(group[0].organisation), plain(group[0].name), group[0].email))
    return [row for group in rows for row in group]


def _rows(contact: Contact, standing: Standing, guests: bool) -> Iterator[Attendee]:
    country = country_of(contact.extra, contact.address)
    called = contact.name or contact.email
    sends = standing.attendance is Attendance.DELEGATED and not standing.delegate_invited and standing.present is None
    if sends:
        delegate = standing.delegate
        name, email = (delegate.name, delegate.address) if delegate else ("", "")
        yield Attendee(Kind.STAND_IN, name, contact.organisation, "", country, contact.group, email, called)
    else:
        function = function_of(contact.extra)
        yield Attendee(Kind.PERSON, contact.name, contact.organisation, function, country, contact.group, contact.email)
    if guests and standing.attendance is Attendance.ATTENDING:
        for _ in range(1 if standing.guests is None else standing.guests):
            yield Attendee(Kind.GUEST, "", "", "", country, contact.group, "", called)
