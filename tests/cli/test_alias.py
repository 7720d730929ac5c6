"""Another address that may answer for a person, confirmed once."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from click.testing import Result

from outreach.ledger import campaigns, inbound
from outreach.ledger.database import Ledger
from outreach.reading.anatomy import dissect

Outreach = Callable[..., Result]
NOW = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
REPLY = """\
From: Office <office@firma.example>
To: officer@agency.example
Message-ID: <1@firma.example>
Content-Type: text/calendar; method=REPLY

BEGIN:VCALENDAR
METHOD:REPLY
BEGIN:VEVENT
UID:{uid}
DTSTAMP:20200511T055900Z
ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@firma.example
END:VEVENT
END:VCALENDAR
"""


def came(folder: Path) -> None:
    """An assistant's answer lies in the ledger, not yet read."""
    ledger = Ledger.open("sqlite:///outreach.db", folder, now=NOW, domain="agency.example")
    with ledger.write() as tx:
        raw = REPLY.format(uid=campaigns.campaign(tx).uid).encode()
        mail = dissect(raw)
        assert inbound.store(tx, "INBOX", 1, 1, raw, NOW, mail.message_id, mail.sender, mail.subject, NOW)
    ledger.close()


def ana(call: Outreach) -> Any:
    return json.loads(call("status", "--json").stdout)["contacts"][0]


def test_what_waited_from_a_confirmed_address_counts_at_once(folder: Path, outreach: Outreach) -> None:
    assert outreach("record", "ben@firma.example", "declined").exit_code == 0  # makes the ledger
    came(folder)
    done = outreach("alias", "ben@firma.example", "someone@firma.example")
    assert done.exit_code == 0, done.stderr
    [waiting] = json.loads(outreach("review", "--json").stdout)
    assert "outreach alias ana@firma.example office@firma.example" in waiting["reason"]
    assert ana(outreach)["attendance"] == "silent"
    done = outreach("alias", "ana@firma.example", "Office@Firma.example")
    assert done.exit_code == 0, done.stderr
    assert "1 read again, 0 of them still wait" in done.stderr
    assert (ana(outreach)["attendance"], ana(outreach)["source"]) == ("attending", "calendar")
    assert json.loads(outreach("review", "--json").stdout) == []
    assert "Another address was confirmed" in outreach("why", "ana@firma.example").stdout


def test_an_address_speaks_for_one_person_until_it_is_forgotten(outreach: Outreach) -> None:
    assert outreach("alias", "ana@firma.example", "office@firma.example").exit_code == 0
    refused = outreach("alias", "ben@firma.example", "office@firma.example")
    assert refused.exit_code == 2
    assert "already belongs to ana@firma.example" in refused.stderr
    assert outreach("alias", "ana@firma.example", "office@firma.example", "--forget").exit_code == 0
    assert outreach("alias", "ana@firma.example", "office@firma.example", "--forget").exit_code == 2
    assert outreach("alias", "ben@firma.example", "office@firma.example").exit_code == 0
    assert outreach("alias", "ben@firma.example", "nobody").exit_code == 2
