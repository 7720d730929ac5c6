"""The campaign of ten contacts, by the real program against Postfix and Dovecot; people answer through Postfix."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from outreach.demo.replies import apple, google, outlook, thunderbird
from outreach.demo.replies.received import CalendarReply, Received, receive
from outreach.demo.replies.words import Client, Letter, answer
from outreach.model import Attendance, Contact
from tests.real import campaign
from tests.real.program import Program, until
from tests.servers.real import RealServers

pytestmark = [pytest.mark.real, pytest.mark.slow]

OFFICER = "targuri@agency.example"
MONDAY = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
NUDGE_DAY = datetime(2020, 5, 20, 7, 0, tzinfo=UTC)
YES, NO, MAYBE = Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE
Reply = Callable[[Contact, Received], bytes]


def press(by: Callable[[CalendarReply], bytes], attendance: Attendance) -> Reply:
    """A button pressed in a calendar."""

    def reply(person: Contact, received: Received) -> bytes:
        assert received.event is not None
        return by(CalendarReply(received.event, received, person, attendance, datetime.now(UTC)))

    return reply


def words(client: Client, text: str) -> Reply:
    """A letter, with ours quoted below."""
    return lambda person, received: answer(Letter(client, received, person, text, datetime.now(UTC)))


#: Who answers how, and what is then known of them.
CAST: tuple[tuple[Contact, Reply | None, str], ...] = (
    (Contact("ana@firm.example", "Ana Țăranu", language="ro"), press(google.reply, MAYBE), "tentative"),
    (Contact("ben@firm.example", "Ben Okri", language="en"), press(outlook.reply, NO), "declined"),
    (Contact("corina@firm.example", "Corina Șerban", language="ro"), press(apple.reply, YES), "attending"),
    (Contact("dora@firm.example", "Dóra Kiss", language="en"), press(thunderbird.reply, YES), "attending"),
    (
        Contact("elena@firm.example", "Elena Pop", language="ro"),
        words(Client.GOOGLE, "Voi participa cu plăcere."),
        "attending",
    ),
    (
        Contact("florin@firm.example", "Florin Ionuț Bâlc", language="ro"),
        words(Client.OUTLOOK, "Din păcate nu pot participa."),
        "declined",
    ),
    (
        Contact("gabi@firm.example", "Gabi Moț", language="ro"),
        words(Client.APPLE, "Bună ziua, întâlnirea se înregistrează? Și va fi traducere?"),
        "silent",
    ),
    (Contact("nobody@firm.example", "Nimeni Plecat", language="ro"), None, "unreachable"),
    (Contact("full@firm.example", "Cutie Plină", language="ro"), None, "silent"),
    (Contact("tacut@firm.example", "Tăcutul Vasile", language="ro"), None, "silent"),
)
PEOPLE = [person for person, _, _ in CAST]
EXPECTED = {person.email: attendance for person, _, attendance in CAST}
WITH_MAILBOX = [p.email for p in PEOPLE if p.email not in ("nobody@firm.example", "full@firm.example")]
STRANGER = (
    "From: sora@agency.example\r\nTo: {to}\r\nMessage-ID: <{n}@home>\r\nSubject: Duminică\r\n\r\nVii la masă?\r\n"
)


@pytest.fixture
def program(real_servers: RealServers, tmp_path: Path) -> Program:
    """The officer's folder; the officer, ten contacts less the one without a mailbox, and the officer's sister."""
    real_servers.add_users([OFFICER, "sora@agency.example", *WITH_MAILBOX])
    real_servers.add_users(["full@firm.example"], quota_kb=1)
    mail = campaign.Account(
        OFFICER,
        real_servers.host,
        real_servers.submission,
        real_servers.ca_file,
        real_servers.imaps,
        real_servers.ca_file,
    )
    return Program(campaign.write(tmp_path / "campania de mai", mail, PEOPLE), real_servers.password)


def test_ten_people_are_invited_answer_and_are_known(real_servers: RealServers, program: Program):
    write_home(real_servers, 1)
    with program.running(MONDAY) as process:
        invitations = {email: letters(real_servers, email, 1, program)[0] for email in WITH_MAILBOX}
        for person, reply, _ in CAST:
            if reply:
                real_servers.send(reply(person, receive(invitations[person.email])), person.email, [OFFICER])
        write_home(real_servers, 2)
        until(lambda: is_settled(program), "the answers are not all known", lambda: story(program))
        program.stop(process)
    assert program.review() == {"gabi@firm.example": "reading"}
    totals = program.ask("status")["totals"]
    assert (totals["invited"], totals["attending"], totals["unreachable"], totals["review"]) == (10, 3, 1, 1)

    with program.running(NUDGE_DAY) as process:
        letters(real_servers, "tacut@firm.example", 2, program)
        until(lambda: len(real_servers.messages(OFFICER, "Sent")) >= 12, "no copies in Sent", program.log, pause=0.2)
        until(lambda: len(reports(real_servers)) == 3, "the second bounce did not come", program.log, pause=0.2)
        program.stop(process)

    assert program.attendance() == EXPECTED
    assert len(letters(real_servers, "gabi@firm.example", 1, program)) == 1  # what Gabi wrote waits in review
    assert_nobody_got_anything_twice(real_servers)
    assert_every_copy_is_filed_once(real_servers)
    assert {flags for _, flags in real_servers.messages(OFFICER)} == {frozenset()}
    assert statuses(real_servers) == ["5.1.1", "5.2.2", "5.2.2"]
    assert "sora@agency.example" not in str(program.ask("review"))


def letters(servers: RealServers, email: str, count: int, program: Program) -> list[bytes]:
    """The contact's messages, once there are so many."""

    def look() -> list[bytes]:
        found = [raw for raw, _ in servers.messages(email)]
        return found if len(found) >= count else []

    return until(look, f"{email} did not get {count}", program.log, pause=0.2)


def is_settled(program: Program) -> bool:
    return program.attendance() == EXPECTED and program.review() == {"gabi@firm.example": "reading"}


def story(program: Program) -> str:
    return f"{program.attendance()}\n{program.ask('review')}\n{program.log()}"


def write_home(servers: RealServers, number: int) -> None:
    """The officer's sister writes: no business of the campaign's."""
    raw = STRANGER.format(to=OFFICER, n=number).encode()
    servers.send(raw, "sora@agency.example", [OFFICER])


def parsed(servers: RealServers, address: str, folder: str = "INBOX") -> list[EmailMessage]:
    return [message_from_bytes(raw, policy=policy.default) for raw, _ in servers.messages(address, folder)]


def reports(servers: RealServers) -> list[EmailMessage]:
    return [m for m in parsed(servers, OFFICER) if m.get_content_type() == "multipart/report"]


def statuses(servers: RealServers) -> list[str]:
    """The status codes of the delivery reports that Postfix sent."""
    return sorted(re.findall(r"(?m)^Status: (\S+)", "".join(map(str, reports(servers)))))


def assert_nobody_got_anything_twice(servers: RealServers) -> None:
    for email in WITH_MAILBOX:
        messages = parsed(servers, email)
        nudged = EXPECTED[email] == "silent" and email != "gabi@firm.example"
        assert len(messages) == 1 + nudged, [str(m["Subject"]) for m in messages]
        assert len({str(m["Message-ID"]) for m in messages}) == len(messages)
        assert {str(m["To"].addresses[0].addr_spec) for m in messages} == {email}


def assert_every_copy_is_filed_once(servers: RealServers) -> None:
    """Ten invitations and two nudges: to who is silent, and whose mailbox is full; who asked is answered first."""
    copies = parsed(servers, OFFICER, "Sent")
    assert Counter(Counter(str(m["Message-ID"]) for m in copies).values()) == {1: 12}
    assert {flags for _, flags in servers.messages(OFFICER, "Sent")} == {frozenset({b"\\Seen"})}
