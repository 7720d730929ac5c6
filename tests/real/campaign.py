"""A small campaign folder: one event, an invitation for the calendar, a nudge for the silent, a reminder."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from outreach.model import Contact

CONFIG = """\
[event]
title = {{ ro = "Atelier despre târguri", en = "Workshop on fairs" }}
starts = {starts}
ends = {ends}
timezone = "Europe/Bucharest"
place = {{ ro = "Sala Mare, Timișoara", en = "Great Hall, Timișoara" }}

[rsvp]
deadline = {deadline}

[sender]
name = "Agenția de Târguri"
address = "{mail.user}"

[mail.smtp]
host = "{mail.host}"
port = {mail.smtp}
tls = "starttls"
user = "{mail.user}"
ca_file = "{mail.smtp_ca}"

[mail.imap]
host = "{mail.host}"
port = {mail.imap}
tls = "implicit"
user = "{mail.user}"
ca_file = "{mail.imap_ca}"
poll_seconds = 5

[pace]
per_minute = 0
quiet_hours = ""

[languages]
default = "ro"

[[step]]
name = "invitation"
to = "everyone"
when = {invited}
template = "invitation"
calendar = true

[[step]]
name = "nudge"
to = "silent"
when = "6 days before deadline at 10:00"
template = "nudge"

[[step]]
name = "reminder"
to = ["attending", "tentative"]
when = "1 day before event at 09:00"
template = "reminder"
"""
TEMPLATES = {
    "invitation.ro.md": """\
Subject: Invitație: {{ event.title }}

Bună ziua, {{ contact.name }}!

Vă invităm la **{{ event.title }}**, {{ event.date }}, {{ event.time }}, {{ event.place }}. Veniți? Răspundeți din
calendar sau la acest mesaj, până pe {{ rsvp.deadline | date }}.
""",
    "invitation.en.md": """\
Subject: Invitation: {{ event.title }}

Hello {{ contact.name }},

You are invited to **{{ event.title }}** on {{ event.date }}, {{ event.time }}, {{ event.place }}. Will you come? Answer
from your calendar or reply to this message by {{ rsvp.deadline | date }}.
""",
    "nudge.ro.md": "Subject: Veniți la {{ event.title }}?\n\nÎncă nu știm dacă veniți. Un rând ajunge.\n",
    "nudge.en.md": "Subject: Will you come to the {{ event.title }}?\n\nWe do not know yet. One line is enough.\n",
    "reminder.ro.md": "Subject: Mâine: {{ event.title }}\n\nNe vedem mâine.\n",
    "reminder.en.md": "Subject: Tomorrow: {{ event.title }}\n\nSee you tomorrow.\n",
}


@dataclass(frozen=True)
class Account:
    """The officer's mailbox, as config.toml has to know it."""

    user: str
    host: str
    smtp: int
    smtp_ca: Path
    imap: int
    imap_ca: Path


@dataclass(frozen=True)
class Dates:
    """Local times in Europe/Bucharest; the deadline is fifteen days before the event."""

    invited: datetime
    starts: datetime

    @property
    def ends(self) -> datetime:
        return self.starts + timedelta(hours=3, minutes=30)

    @property
    def deadline(self) -> str:
        return f"{self.starts - timedelta(days=15):%Y-%m-%d}"


IN_2020 = Dates(datetime(2020, 5, 11, 9, 0), datetime(2020, 6, 10, 10, 0))  # noqa: DTZ001 (local times)


def write(folder: Path, mail: Account, people: Sequence[Contact], dates: Dates = IN_2020) -> Path:
    """The folder, ready for `outreach run`."""
    (folder / "templates").mkdir(parents=True)
    for name, text in TEMPLATES.items():
        (folder / "templates" / name).write_text(text, "utf-8")
    facts = {
        "invited": f"{dates.invited:%Y-%m-%dT%H:%M}",
        "starts": f"{dates.starts:%Y-%m-%dT%H:%M}",
        "ends": f"{dates.ends:%Y-%m-%dT%H:%M}",
    }
    (folder / "config.toml").write_text(CONFIG.format(mail=mail, deadline=dates.deadline, **facts), "utf-8")
    with (folder / "contacts.csv").open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["email", "name", "language"])
        rows.writerows([person.email, person.name, person.language] for person in people)
    return folder
