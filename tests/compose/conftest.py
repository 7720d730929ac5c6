from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from outreach.campaign.folder import Campaign, read_campaign
from outreach.compose.message import Invitation, Order, Press, Stamp
from outreach.compose.render import render
from outreach.model import Standing

CONFIG = """
[event]
title = { ro = "Atelier online „ECoC-SME”", en = "Online workshop “ECoC-SME”" }
starts = 2020-06-10T10:00
ends = 2020-06-10T13:30
timezone = "Europe/Bucharest"
place = "Timișoara"
website = "https://proiect.example/"

[[event.programme]]
from = 10:00
to = 10:10
what = "Deschiderea atelierului"
who = "Universitatea Finlandei de Est"

[[event.programme]]
from = 10:15
to = 11:30
what = "Rezultatele atelierelor locale"

[rsvp]
deadline = 2020-05-26

[sender]
name = "Municipiul Timișoara"
address = "comunicare@primaria.example"
person = "Livia Marin"
person_address = "livia.marin@primaria.example"
phone = "0256 000 000"

[mail.smtp]
host = "127.0.0.1"
port = 31587
tls = "none"

[mail.imap]
host = "127.0.0.1"
port = 31993
tls = "none"

[languages]
default = "ro"

[[step]]
name = "invitation"
to = "everyone"
when = 2020-05-11T09:00
template = "invitation"
calendar = true
"""

ONLINE = """
[event.online]
url = "https://zoom.example/j/123?pwd=a,b;c"
meeting_id = "123 456 789"
passcode = "secret"
dial_in = "+40 21 000 0000"
"""

CONTACTS = """email,name,salutation,organisation,language,timezone,oraș
stefan.pop@firma.example,Ștefan Pop,"Stimate domnule Pop,",Firma Pop,ro,,Timișoara
john.smith@council.example,John Smith,"Dear Mr Smith,",City Council,en,Europe/London,Leeds
"""

INVITATION_RO = """Subject: Invitație: {{ event.title }}, {{ event.date }}

{{ contact.salutation }}

Vă invităm **{{ event.date }}**, între orele {{ event.time }} ({{ event.zone }}), la „{{ event.title }}”.

| Ora | Ce | Cine |
|---|---|---|
{% for item in event.programme %}
| {{ item.from }}–{{ item.to }} | {{ item.what }} | {{ item.who }} |
{% endfor %}

Vă rugăm să răspundeți până {{ rsvp.deadline }}. Mai multe pe [pagina proiectului]({{ event.website }}).
"""

INVITATION_EN = """Subject: Invitation: {{ event.title }}

{{ contact.salutation }}

You are invited on {{ event.date }}, {{ event.time }} ({{ event.zone }}){% if event.local_time %}, \
your time {{ event.local_time }}{% endif %}.
"""

Files = dict[str, bytes]
Make = Callable[..., Order]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def files() -> Files:
    """A small campaign folder, for tests to change."""
    return {
        "config.toml": CONFIG.encode(),
        "contacts.csv": CONTACTS.encode(),
        "templates/invitation.ro.md": INVITATION_RO.encode(),
        "templates/invitation.en.md": INVITATION_EN.encode(),
    }


@pytest.fixture
def online_files(files: Files) -> Files:
    """The same folder with the meeting's link in it."""
    return {**files, "config.toml": CONFIG.replace("[rsvp]", ONLINE + "\n[rsvp]").encode()}


@pytest.fixture
def order() -> Callable[..., Order]:
    """Makes the order of the invitation to one of the contacts."""

    def make(source: Files | Campaign, contact: int = 0, **changes: object) -> Order:
        campaign = source if isinstance(source, Campaign) else read_campaign(source)
        given: dict[str, object] = {
            "standing": Standing(contact_id=1, joined_at=datetime(2020, 5, 1, tzinfo=UTC)),
            "template": "invitation",
            "step": campaign.config.steps[0],
            "invitation": Invitation("0f8fad5b-d9cb-469f-a165-70867728950e@primaria.example", 0),
            "campaign_key": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
        }
        return Order(campaign, campaign.contacts.contacts[contact], **{**given, **changes})  # type: ignore[arg-type]

    return make


@pytest.fixture
def stamp() -> Stamp:
    return Stamp("<a1B2c3D4e5@primaria.example>", datetime(2020, 5, 11, 6, 0, tzinfo=UTC), "0123456789abcdef")


@pytest.fixture(scope="module")
def sample() -> Campaign:
    """The sample campaign of this folder, with the meeting's link in it."""
    paths = [ROOT / "contacts.csv", *(ROOT / "templates").iterdir()]
    files = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}
    online = '[event.online]\nurl = "https://zoom.example/j/1"\n\n[rsvp]'
    config = (ROOT / "config.toml").read_text("utf-8").replace("[rsvp]", online, 1)
    return read_campaign({**files, "config.toml": config.encode()})


def text_of(order: Make, sample: Campaign, template: str, language: str, standing: Standing) -> str:
    contact = replace(sample.contacts.contacts[0], language=language)
    made = replace(order(sample, standing=standing, template=template), contact=contact)
    return " ".join(str(render(made, Press()).text).split())
