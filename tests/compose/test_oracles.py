"""Every kind of outbound message, in many scripts and zones, as other people's calendar libraries read it.

Marked `real` because libical comes from the system's packages (Debian: libical3); OUTREACH_REQUIRE_REAL=1 makes a
missing one a failure. Python's own two libraries judge in any case.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from outreach.campaign.folder import Campaign, read_campaign
from outreach.compose.message import Invitation, Order, Stamp, compose
from outreach.model import Contact
from tests.servers.calendars import calendar_bytes_of
from tests.servers.oracles import Facts, icalendar_facts, libical_facts, required_judges

ZONES = ("Europe/Bucharest", "Asia/Kolkata", "America/New_York", "Africa/Casablanca", "Pacific/Apia")
#: Winter and summer, the hours around a change of clocks, over midnight, a whole day, several days.
SPANS = {
    "morning": ("2020-06-10T10:00", "2020-06-10T13:30"),
    "winter": ("2020-12-10T10:00", "2020-12-10T13:30"),
    "over midnight": ("2020-06-10T22:00", "2020-06-11T02:30"),
    "all day": ("2020-06-10T00:00", "2020-06-11T00:00"),
    "into summer time": ("2020-03-28T22:00", "2020-03-29T08:00"),
    "out of summer time": ("2026-10-24T22:00", "2026-10-25T08:00"),
    "three days": ("2026-03-07T09:00", "2026-03-09T17:00"),
}
TITLES = {
    "romanian": "Atelier online „ECoC-SME”: inovare, cultură și întreprinderi mici; rezultate",
    "cyrillic": "Онлайн-семінар: культура й малі підприємства",
    "greek": "Διαδικτυακό εργαστήριο, Ελευσίνα 2021",
    "arabic": "ورشة عمل عبر الإنترنت؛ الثقافة",
    "hebrew": "סדנה מקוונת: תרבות ועסקים קטנים",
    "chinese": "在线研讨会：文化与小型企业",
    "hindi": "ऑनलाइन कार्यशाला: संस्कृति और लघु उद्योग",
    "emoji": "Workshop 👩🏽‍💻🇷🇴, café \\ naïve",
    "long": "Atelierul online al proiectului ECoC-SME, " * 11 + "ediția a doua",
}
PEOPLE = (
    Contact("stefan.pop@firma.example", "stefan.pop@firma.example", name="Ștefan Țăranu"),
    Contact("o'brien+x@firma.example", "o'brien+x@firma.example", name='Seán "Jack" O\'Brien, PhD; MBA'),
    Contact("ana@firmă.example", "ana@xn--firm-3sa.example", name="Ана Поповић"),
)
MESSAGES = (
    Invitation("0f8fad5b-d9cb-469f-a165-70867728950e@primaria.example", 0),
    Invitation("0f8fad5b-d9cb-469f-a165-70867728950e@primaria.example", 3, partstat="ACCEPTED"),
    Invitation("0f8fad5b-d9cb-469f-a165-70867728950e@primaria.example", 4, method="CANCEL", partstat="DECLINED"),
)
STAMP = Stamp("<a1B2c3D4e5@primaria.example>", datetime(2020, 5, 11, 6, 0, tzinfo=UTC), "0123456789abcdef")

Make = Callable[..., Order]
Files = dict[str, bytes]


@pytest.fixture
def judges() -> tuple[Callable[[bytes], Facts], ...]:
    return required_judges()


def campaign(files: Files, zone: str, span: str, title: str) -> Campaign:
    config = files["config.toml"].decode()
    starts, ends = SPANS[span]
    config = config.replace("2020-06-10T10:00", starts).replace("2020-06-10T13:30", ends)
    config = config.replace("Europe/Bucharest", zone).replace("deadline = 2020-05-26", "deadline = 2020-01-26")
    head, _, rest = config.partition("title = ")
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    config = f'{head}title = "{quoted}"\n{rest.partition(chr(10))[2]}'
    config = config.replace('place = "Timișoara"', f'place = "{quoted}, sala 1; etaj 2"')
    if "programme" in config:  # its items are of one day
        config = config[: config.index("[[event.programme]]")] + config[config.index("[rsvp]") :]
    return read_campaign({**files, "config.toml": config.encode()})


def expected(of: Campaign, invitation: Invitation, address: str) -> Facts:
    event = of.config.event
    zone = ZoneInfo(event.timezone)
    starts, ends = (at.replace(tzinfo=zone).astimezone(UTC) for at in (event.starts, event.ends))
    summary = event.title.in_("ro", "ro")
    who = f"mailto:{address}".lower()
    return Facts(
        invitation.method, invitation.uid, invitation.sequence, starts, ends, who, invitation.partstat, summary
    )


def check(mime: bytes, wanted: Facts, judges: tuple[Callable[[bytes], Facts], ...]) -> None:
    data = calendar_bytes_of(mime)
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    for judge in judges:
        assert judge(data) == wanted, judge.__name__


@pytest.mark.real
@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("span", SPANS)
def test_three_libraries_agree_on_every_zone_and_span(files: Files, order: Make, judges, zone: str, span: str) -> None:
    of = campaign(files, zone, span, "Atelier")
    for invitation in MESSAGES:
        step = of.config.steps[0] if invitation.sequence == 0 else None
        template = "invitation" if step else {"REQUEST": "update", "CANCEL": "cancel"}[invitation.method]
        mime = compose(order(of, step=step, template=template, invitation=invitation), STAMP)
        check(mime, expected(of, invitation, "stefan.pop@firma.example"), judges)


@pytest.mark.real
@pytest.mark.parametrize("script", TITLES)
def test_three_libraries_agree_on_every_script(files: Files, order: Make, judges, script: str) -> None:
    of = campaign(files, "Europe/Bucharest", "morning", TITLES[script])
    for invitation in MESSAGES:
        for contact in PEOPLE:
            one = replace(order(of, invitation=invitation), contact=contact)
            check(compose(one, STAMP), expected(of, invitation, contact.address), judges)


@pytest.mark.real
def test_three_libraries_agree_on_a_meeting_with_all_its_details(online_files: Files, order: Make, judges) -> None:
    of = read_campaign(online_files)
    for invitation in MESSAGES:
        mime = compose(order(of, invitation=invitation), STAMP)
        check(mime, expected(of, invitation, "stefan.pop@firma.example"), judges)


@pytest.mark.real
@pytest.mark.parametrize(
    ("line", "complaint"),
    [(b"SEQUENCE:0\r\n", "CANCEL without SEQUENCE"), (b"ORGANIZER", "no ORGANIZER"), (b"DTSTAMP", "no DTSTAMP")],
)
def test_the_judge_is_strict(files: Files, order: Make, judges, line: bytes, complaint: str) -> None:
    """A judge that finds nothing wrong with anything would prove nothing."""
    of = campaign(files, "Europe/Bucharest", "morning", "Atelier")
    cancel = Invitation("uid@primaria.example", 0, method="CANCEL")
    data = calendar_bytes_of(compose(order(of, invitation=cancel), STAMP)).replace(b"\r\n ", b"")
    broken = b"".join(x for x in data.splitlines(keepends=True) if not x.startswith(line))
    assert broken != data
    with pytest.raises(AssertionError, match="X-LIC-ERROR"):
        libical_facts(broken)


@pytest.mark.real
def test_revisions_of_one_event_differ_in_nothing_that_names_it(files: Files, order: Make, judges) -> None:
    of = campaign(files, "Europe/Bucharest", "morning", "Atelier")
    seen = [
        icalendar_facts(calendar_bytes_of(compose(order(of, invitation=i), replace(STAMP, at=STAMP.at + timedelta(n)))))
        for n, i in enumerate(MESSAGES)
    ]
    assert len({facts.uid for facts in seen}) == 1
    assert [facts.sequence for facts in seen] == sorted({facts.sequence for facts in seen})
