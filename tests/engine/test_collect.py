"""Very many messages in the mailbox: looked at in windows, kept some at a time, gone on with where it stopped."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import select

from outreach.engine.collect import OCTETS, TOGETHER, Candidate, Collector, _some_at_a_time
from outreach.errors import Unreachable
from outreach.ledger.schema import inbound
from outreach.reading.anatomy import MAX_BYTES
from outreach.reading.ours import Glimpse
from outreach.transport.imap import Mailbox, Seen
from tests.engine.conftest import PEOPLE, START, Office, Reply
from tests.servers.imapserver import ImapServer
from tests.servers.recording import RecordingServer


async def invite(office: Office) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()


def kept(office: Office) -> list[str]:
    with office.ledger.read() as tx:
        mine = select(inbound.c.subject).where(inbound.c.campaign_id == tx.campaign)
        return list(tx.execute(mine.order_by(inbound.c.id)).scalars())


async def test_a_mailbox_that_could_not_be_reached_at_the_first_message_is_begun_where_the_campaign_began(
    office: Office, imap_server: ImapServer, reply: Reply
):
    old = [reply(PEOPLE[0], f"Yes, I will attend {n}.", subject="old") for n in range(300)]
    imap_server.deliver_all(old, at=START - timedelta(days=30))
    there, office.imap = office.imap, replace(office.imap, port=1)
    await invite(office)
    office.imap = there
    imap_server.deliver(reply(PEOPLE[0], "Yes, I will attend.", subject="new"), at=START + timedelta(hours=1))
    async with office.engine() as engine:
        assert (await engine.fetch()).stored == 1
    assert kept(office) == ["new"]


async def test_a_folder_numbered_anew_is_begun_there_too_and_nothing_is_kept_twice(
    office: Office, imap_server: ImapServer, reply: Reply
):
    imap_server.deliver_all([reply(PEOPLE[0], "x", subject="old")] * 300, at=START - timedelta(days=30))
    await invite(office)
    imap_server.deliver(reply(PEOPLE[0], "Yes, I will attend.", subject="new"), at=START + timedelta(hours=1))
    async with office.engine() as engine:
        assert (await engine.fetch()).stored == 1
        imap_server.renumber("INBOX", 777)
        assert (await engine.fetch()).stored == 0
    assert kept(office) == ["new"]


async def test_stopped_in_the_middle_it_goes_on_from_there(office: Office, imap_server: ImapServer, reply: Reply):
    await invite(office)
    many = [reply(PEOPLE[n % 3], f"Message {n}.", subject=f"n{n}") for n in range(TOGETHER * 5)]
    imap_server.deliver_all(many)
    stop = threading.Event()

    def clock() -> datetime:
        if len(kept(office)) >= TOGETHER * 2:
            stop.set()
        return office.clock()

    with Mailbox.connect(office.imap) as mailbox:
        first = Collector(office.ledger, office.campaign, clock, stop).collect(mailbox)
    assert TOGETHER * 2 <= first < len(many)
    with Mailbox.connect(office.imap) as mailbox:
        rest = Collector(office.ledger, office.campaign, office.clock, threading.Event()).collect(mailbox)
    assert first + rest == len(many)
    assert kept(office) == [f"n{n}" for n in range(len(many))]


async def test_a_connection_cut_in_the_middle_loses_and_doubles_nothing(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    many = [reply(PEOPLE[n % 3], f"Message {n}.", subject=f"n{n}") for n in range(TOGETHER * 5)]
    imap_server.deliver_all(many)
    cut: list[bool] = []

    def clock() -> datetime:
        if not cut and len(kept(office)) >= TOGETHER:
            cut.append(True)
            imap_server.drop_connections()
        return office.clock()

    tries = 0
    while len(kept(office)) < len(many) and tries < 5:
        tries += 1
        try:
            with Mailbox.connect(office.imap) as mailbox:
                Collector(office.ledger, office.campaign, clock, threading.Event()).collect(mailbox)
        except Unreachable:
            continue
    assert tries == 2
    assert sorted(kept(office)) == sorted(f"n{n}" for n in range(len(many)))


def test_no_more_is_fetched_together_than_can_be_held():
    sizes = [MAX_BYTES * 9, 10, *[OCTETS // 2] * 4, *[100] * TOGETHER, 100]
    candidates = [
        Candidate(Seen(uid, START, size, b"", False, False), Glimpse(None, False, False))
        for uid, size in enumerate(sizes, 1)
    ]
    groups = list(_some_at_a_time(candidates))
    assert [one.seen.uid for group in groups for one in group] == list(range(1, len(sizes) + 1))
    for group in groups:
        assert len(group) <= TOGETHER
        assert sum(min(one.seen.size, MAX_BYTES) for one in group[:-1]) < OCTETS
