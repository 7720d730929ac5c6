"""Invited people use Thunderbird; between them and `outreach run` stand Postfix and Dovecot."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from outreach.model import Contact
from tests.real import campaign
from tests.real.marionette import MarionetteError
from tests.real.program import Program, until
from tests.real.thunderbird import Thunderbird, running
from tests.servers.real import RealServers

pytestmark = [pytest.mark.real, pytest.mark.slow, pytest.mark.usefixtures("needs_thunderbird")]

HOME = ZoneInfo("Europe/Bucharest")
#: The buttons, what they make of the entry's PARTSTAT, and of attendance.
ANSWERS = [
    ("Accept", "ACCEPTED", "attending"),
    ("Tentative", "TENTATIVE", "tentative"),
    ("Decline", "DECLINED", "declined"),
]
LINK = "https://zoom.example/j/98765432100"
NUMBERS = count(1)
Begin = Callable[..., tuple[Program, campaign.Dates]]


def dates() -> campaign.Dates:
    """An event in forty days at ten o'clock, to which people are invited since an hour."""
    now = datetime.now(HOME).replace(tzinfo=None, second=0, microsecond=0)
    return campaign.Dates(now - timedelta(hours=1), (now + timedelta(days=40)).replace(hour=10, minute=0))


def in_utc(local: datetime) -> str:
    return f"{local.replace(tzinfo=HOME).astimezone(UTC):%Y%m%dT%H%M%SZ}"


@pytest.fixture
def begin(real_servers: RealServers, tmp_path: Path) -> Begin:
    """`begin("ana@firm.example")`: the folder of a campaign to these people, all with mailboxes."""

    def write(*addresses: str) -> tuple[Program, campaign.Dates]:
        officer = f"officer.thunderbird{next(NUMBERS)}@agency.example"
        real_servers.add_users([officer, *addresses])
        servers, ca = real_servers, real_servers.ca_file
        mail = campaign.Account(officer, servers.host, servers.submission, ca, servers.imaps, ca)
        people = [Contact(address, address.partition("@")[0].title(), language="en") for address in addresses]
        event = dates()
        return Program(campaign.write(tmp_path / "campaign", mail, people, event), servers.password), event

    return write


@contextmanager
def thunderbird_of(servers: RealServers, address: str, program: Program) -> Iterator[Thunderbird]:
    """Thunderbird; when a test fails, what it showed last is kept as a picture beside the campaign."""
    with running(servers, address) as thunderbird:
        try:
            yield thunderbird
        except BaseException as error:
            error.add_note(program.log())
            with suppress(MarionetteError, OSError):  # a dialog in the way is named in the error itself
                thunderbird.screenshot(program.folder.with_name(f"{address}.png"))
                error.add_note(thunderbird.story())
            raise


def test_each_button_of_an_invitation_is_attendance(real_servers: RealServers, begin: Begin):
    people = {button: f"{button.lower()}@firm.example" for button, _, _ in ANSWERS}
    program, event = begin(*people.values())
    with program.running() as process:
        for button, partstat, attendance in ANSWERS:
            with thunderbird_of(real_servers, people[button], program) as thunderbird:
                invitation = thunderbird.open("Invitation: Workshop on fairs")
                assert "invitation to an event" in invitation.label
                assert {"Accept", "Tentative", "Decline"} <= set(invitation.buttons)
                thunderbird.press(button)
                entry = thunderbird.entry(partstat=partstat)
                assert (entry.title, entry.starts) == ("Workshop on fairs", in_utc(event.starts))
                becomes(program, people[button], attendance)
        program.stop(process)
    assert {contact["source"] for contact in program.ask("status")["contacts"]} == {"calendar"}
    assert program.review() == {}


def test_an_entry_lives_with_the_event(real_servers: RealServers, begin: Begin):
    person = "vera@firm.example"
    program, event = begin(person)
    later = event.starts + timedelta(days=1, hours=2)
    ends = later + timedelta(hours=2)
    with program.running() as process, thunderbird_of(real_servers, person, program) as thunderbird:
        thunderbird.open("Invitation: Workshop on fairs")
        thunderbird.press("Accept")
        first = thunderbird.entry(partstat="ACCEPTED")
        becomes(program, person, "attending")

        say(program, "change", "--starts", f"{later:%Y-%m-%dT%H:%M}", "--ends", f"{ends:%Y-%m-%dT%H:%M}")
        update = thunderbird.open("Changed: Workshop on fairs")
        assert "update to an existing event" in update.label
        assert {"Accept", "Tentative", "Decline"} <= set(update.buttons)
        thunderbird.press("Tentative")
        moved = thunderbird.entry(partstat="TENTATIVE", starts=in_utc(later), ends=in_utc(ends))
        becomes(program, person, "tentative")

        say(program, "change", "--online-url", LINK, "--online-passcode", "atelier")
        detailed = thunderbird.open("Changed: Workshop on fairs", 2)
        assert "update to an existing event" in detailed.label
        thunderbird.press("Accept")
        joined = thunderbird.entry(partstat="ACCEPTED", starts=in_utc(later))
        assert LINK in joined.description
        becomes(program, person, "attending")

        say(program, "cancel-event")
        cancelled = thunderbird.open("Cancelled: Workshop on fairs")
        assert "cancellation" in cancelled.label
        assert "Accept" not in cancelled.buttons
        thunderbird.press("Delete")
        until(lambda: thunderbird.entries() == [], "the entry is still there", thunderbird.story)
        assert {first.uid, moved.uid, joined.uid} == {first.uid}
        program.stop(process)


def say(program: Program, *command: str) -> None:
    """The officer's word, while `outreach run` is at work."""
    done = program.call(*command, "--yes")
    assert done.returncode == 0, done.stderr


def becomes(program: Program, address: str, attendance: str) -> None:
    """Until `outreach status` says so of the contact."""
    until(lambda: program.attendance()[address] == attendance, f"{address} is not {attendance}", program.log)
