from __future__ import annotations

import pytest

CONFIG = """\
[event]
title = { ro = "Atelier", en = "Workshop" }
starts = 2020-06-10T10:00
ends = 2020-06-10T13:30
timezone = "Europe/Bucharest"

[[event.programme]]
from = 10:00
to = 10:10
what = "Deschiderea"

[rsvp]
deadline = 2020-05-26

[sender]
name = "Municipiul Timișoara"
address = "comunicare@primaria.example"

[mail.smtp]
host = "127.0.0.1"
port = 2525
tls = "none"

[mail.imap]
host = "127.0.0.1"
port = 1143
tls = "none"

[languages]
default = "ro"

[[step]]
name = "invitation"
to = "everyone"
when = 2020-05-11T09:00
template = "invitation"
calendar = true

[[step]]
name = "nudge"
to = ["silent"]
when = "6 days before deadline at 09:00"
template = "nudge"

[[step]]
name = "thanks"
to = ["attended", "group:press"]
when = "1 day after event at 10:00"
template = "thanks"
"""


@pytest.fixture
def config_text() -> str:
    """The least campaign in which every default shows."""
    return CONFIG
