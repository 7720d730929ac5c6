"""No damage to any message of these tests, chance or malice, changes the attendance of anyone but its sender.

Everybody whom any of the messages names is on the list and was invited, and the event has the UID that they name, so
that whatever a damaged message points at is there to be hit. A bounce alone tells of somebody else: it may make its
failed recipient unreachable, where that person never answered.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text as sql

from outreach.addresses import normalise
from outreach.engine import changes
from outreach.engine.known import known, languages
from outreach.engine.receive import act_on
from outreach.ledger import campaigns, deliveries, inbound, marks, people
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.deliveries import Planned
from outreach.ledger.situation import revision
from outreach.model import Answer, Attendance, Contact, Kind, Source
from outreach.reading.anatomy import Unreadable, dissect
from outreach.reading.read import read
from tests.engine.conftest import CONFIG, START, folder_of

MESSAGES = Path(__file__).parents[1] / "messages"
RAW = {path.stem: path.read_bytes() for path in sorted(MESSAGES.glob("*.eml"))}
OFFICE = "ioana@primaria.example"
UID = "b7f3-gala@primaria.example"
#: The event was edited so often that whatever revision a message names was sent.
EDITED = [
    folder_of(config=CONFIG.replace("[rsvp]", f'[event.online]\nurl = "https://zoom.example/j/{number}"\n[rsvp]'))
    for number in range(5)
]
CAMPAIGN = EDITED[-1]
NOW = START + timedelta(days=1)
ADDRESS = re.compile(rb"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
MESSAGE_ID = "<inv.{}@primaria.example>"


def named() -> list[str]:
    """Every address in any of the messages, those within encoded calendar parts and beside the messages included."""
    found = {normalise(match.decode()) for raw in RAW.values() for match in ADDRESS.findall(raw)}
    for name, raw in RAW.items():
        calendar = read(raw).calendar
        found |= {normalise(calendar.attendee), normalise(calendar.delegated_to)} if calendar else set()
        beside = MESSAGES / f"{name}.json"
        if beside.exists():
            found |= {
                normalise(one) for one in json.loads(beside.read_text("utf-8")).get("known", {}).get("addresses", ())
            }
    listed = sorted(address for address in found if address.count("@") == 1 and not address.startswith("inv."))
    return [
        "ana@firma.example",
        "dan@firma.example",
        *(a for a in listed if not a.startswith(("ana@", "dan@", OFFICE))),
    ]


PEOPLE = named()


@pytest.fixture(scope="module")
def ledger() -> Iterator[Ledger]:
    with tempfile.TemporaryDirectory() as folder:
        opened = Ledger.open("sqlite:///outreach.db", Path(folder), now=START, domain="x.example")
        with opened.write() as tx:
            invite_everybody(tx)
        yield opened
        opened.close()


def invite_everybody(tx: Transaction) -> None:
    """Ana's invitation has the Message-ID that the messages answer; every third person has answered already."""
    people.import_contacts(tx, [Contact(address, address) for address in PEOPLE], START)
    tx.execute(sql("UPDATE campaign SET uid = :uid").bindparams(uid=UID))
    campaigns.note_event(tx, revision(folder_of()), START)
    for number, (_, standing) in enumerate(people.everyone(tx, limit=10_000)):
        row = Planned("invitation", standing.contact_id, START, NOW, MESSAGE_ID.format(number + 7), 0)
        deliveries.plan(tx, [row], START)
        found = deliveries.by_message_id(tx, row.message_id)
        assert found is not None
        assert deliveries.claim(tx, [found.id], "a", START, timedelta(minutes=15))
        assert deliveries.begin_sending(tx, found.id, "a", b"Subject: x\r\n\r\nWill you come?", START)
        assert deliveries.sent(tx, found.id, "a", "250 ok", START)
        if number % 3 == 2:
            said = Answer(Attendance.ATTENDING, Source.TEXT, START, 1)
            people.add_answer(tx, standing.contact_id, said, START)
    for edited in EDITED:
        changes.confirm_change(tx, edited, START)


OTHERS = [b"dan@firma.example", *(address.encode() for address in PEOPLE[2:6])]
BITS = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(OTHERS),
    st.sampled_from(
        [
            b"From: Dan <dan@firma.example>\n",
            b"Sender: dan@firma.example\n",
            b"Reply-To: dan@firma.example\n",
            b"In-Reply-To: <inv.8@primaria.example>\n",
            b"References: <inv.9@primaria.example> <inv.8@primaria.example>\n",
            b"Final-Recipient: rfc822; dan@firma.example\nAction: failed\nStatus: 5.1.1\n",
            b"X-Failed-Recipients: dan@firma.example\n",
            b"ATTENDEE;PARTSTAT=DECLINED:mailto:dan@firma.example\n",
            b'ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:dan@firma.example":mailto:ana@firma.example\n',
            b'ATTENDEE;PARTSTAT=ACCEPTED;SENT-BY="mailto:ana@firma.example":mailto:dan@firma.example\n',
            b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\n",
            b"Content-Type: text/calendar; method=REPLY\n",
            b"Content-Type: message/rfc822\n",
            b"\n\n",
            b"Da, vin cu drag.\n",
            b"Yes, I will attend.\n",
            b"I cannot attend.\n",
            b"\n> ",
        ]
    ),
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A message with up to five places overwritten, cut out, doubled, or filled from another one or with malice."""
    raw = RAW[draw(st.sampled_from(sorted(RAW)))]
    for _ in range(draw(st.integers(1, 5))):
        at, length = draw(st.integers(0, len(raw))), draw(st.integers(0, 80))
        other = RAW[draw(st.sampled_from(sorted(RAW)))]
        start = draw(st.integers(0, len(other)))
        piece = draw(st.one_of(BITS, st.just(raw[at : at + length] * 2), st.just(other[start : start + length])))
        raw = raw[:at] + piece + raw[at + draw(st.integers(0, 40)) :]
    if draw(st.booleans()):
        raw = raw.replace(b"ana@firma.example", draw(st.sampled_from(OTHERS)), draw(st.integers(0, 2)))
    return raw


class Undone(Exception):
    """Takes back what was done."""


def attendances(tx: Transaction) -> dict[int, tuple[Attendance, int | None]]:
    found = people.everyone(tx, limit=10_000)
    return {standing.contact_id: (standing.attendance, standing.guests) for _, standing in found}


def check(tx: Transaction, raw: bytes) -> Kind | None:
    """Takes a message in and looks whom it moved; returns its kind where it moved somebody."""
    try:
        mail = dissect(raw)
        signs = (mail.message_id, mail.sender, mail.subject)
    except Unreadable:
        signs = ("", "", "")
    before, sender = attendances(tx), marks.find(tx, signs[1]) if signs[1] else None
    id = inbound.store(tx, "INBOX", 1, 1, raw, NOW, *signs, NOW)
    assert id is not None
    reading = read(raw, replace(known(tx, CAMPAIGN, NOW.date()), languages=languages(tx, CAMPAIGN, signs[1])))
    act_on(tx, CAMPAIGN, inbound.get(tx, id), reading, NOW)
    changed = {contact for contact, now in attendances(tx).items() if now != before[contact]}
    if reading.kind is Kind.BOUNCE:
        failed = {marks.find(tx, one.address) for one in reading.recipients if one.permanent}
        silent = {contact for contact, (attendance, _) in before.items() if attendance is Attendance.SILENT}
        assert changed <= failed & silent
    else:
        assert changed <= {sender}
    return reading.kind if changed else None


def test_the_messages_themselves_change_their_senders_attendance(ledger: Ledger) -> None:
    """What the next test holds would hold too if nothing ever changed anything."""
    moved: Counter[Kind | None] = Counter()
    for raw in RAW.values():
        with suppress(Undone), ledger.write() as tx:
            moved[check(tx, raw)] += 1
            raise Undone
    assert moved[Kind.HUMAN] > 3
    assert moved[Kind.CALENDAR] > 3
    assert moved[Kind.BOUNCE] > 1


@given(damaged())
@settings(max_examples=250, deadline=None)
def test_no_damage_changes_anybody_s_attendance_but_the_sender_s(ledger: Ledger, raw: bytes) -> None:
    with suppress(Undone), ledger.write() as tx:
        check(tx, raw)
        raise Undone
