"""What somebody in a rehearsal sends: typed words, a button of their calendar, an out-of-office notice, a bounce."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from babel.dates import format_date

from outreach.demo.phrases import PHRASES
from outreach.demo.postoffice import HOST
from outreach.demo.replies import google
from outreach.demo.replies.automatic import out_of_office
from outreach.demo.replies.bounce import not_delivered
from outreach.demo.replies.received import CalendarReply, Received
from outreach.demo.replies.words import Client, Letter, answer
from outreach.demo.stakeholders import ABSENCE
from outreach.errors import Refused
from outreach.model import Attendance, Contact


@dataclass(frozen=True, slots=True)
class Post:
    """Somebody's mailbox: who they are, what they got (oldest first, never empty), and the newest as it came."""

    person: Contact
    letters: Sequence[Received]
    newest: bytes


def written(post: Post, typed: str, at: datetime) -> bytes:
    """The message that was typed: words, or one of `ACTS` with what follows its name. Refused for any other."""
    name, _, text = typed.partition(" ")
    if not name.startswith("/"):
        return answer(Letter(Client.GOOGLE, post.letters[-1], post.person, typed, at))
    act = ACTS.get(name)
    if act is None:
        raise Refused(f"there is no {name}; type words, or {', '.join(ACTS)}")
    return act(post, text.strip(), at)


def _pressed(attendance: Attendance) -> Callable[[Post, str, datetime], bytes]:
    def press(post: Post, note: str, at: datetime) -> bytes:
        newest = next((letter for letter in reversed(post.letters) if letter.event), None)
        if newest is None or newest.event is None:
            raise Refused(f"{post.person.email} has no invitation in their calendar yet; type words instead")
        return google.reply(CalendarReply(newest.event, newest, post.person, attendance, at, note))

    return press


def _away(post: Post, text: str, at: datetime) -> bytes:
    language = "ro" if post.person.language.startswith("ro") else "en"
    until = format_date((at + ABSENCE).date(), "d MMMM y", locale="ro" if language == "ro" else "en_GB")
    words = text or PHRASES["away", language][0].format(until=until)
    return out_of_office(Letter(Client.OUTLOOK, post.letters[-1], post.person, words, at))


def _bounced(post: Post, _: str, at: datetime) -> bytes:
    return not_delivered(post.newest, post.letters[-1].sender, post.person.email, HOST, at)


#: What can be typed in place of words, and what it makes.
ACTS: Mapping[str, Callable[[Post, str, datetime], bytes]] = MappingProxyType({
    "/accept": _pressed(Attendance.ATTENDING),
    "/decline": _pressed(Attendance.DECLINED),
    "/maybe": _pressed(Attendance.TENTATIVE),
    "/away": _away,
    "/bounce": _bounced,
})  # fmt: skip
