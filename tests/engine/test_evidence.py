"""What closes an uncertain delivery: a copy in Sent, our own copy, the lack of either where that says something."""

from __future__ import annotations

from collections import Counter

import pytest

from outreach.engine import account
from outreach.engine.account import Account
from outreach.engine.evidence import GRACE
from outreach.engine.probe import probe
from outreach.ledger import outbox
from outreach.model import DeliveryState
from tests.engine.conftest import CONFIG, PEOPLE, Office, folder_of
from tests.servers.imapserver import ImapServer
from tests.servers.recording import Fault, RecordingServer

FILES = Account(files_copies=True, keeps_ids=True, reaches_itself=True)
RENAMES = Account(files_copies=True, keeps_ids=False, reaches_itself=True)
FILES_NOTHING = Account(files_copies=False, keeps_ids=False, reaches_itself=True)
COPYING = folder_of(config=CONFIG.replace("[mail.imap]", "copy_to_self = true\n[mail.imap]"))


def know(office: Office, known: Account) -> None:
    with office.ledger.write() as tx:
        account.remember(tx, office.smtp, office.imap, known, office.clock())


def states(office: Office) -> Counter[DeliveryState]:
    with office.ledger.read() as tx:
        return Counter(outbox.get(tx, number).state for number in office.deliveries())


async def send_with_one_in_doubt(office: Office, server: RecordingServer, fault: Fault) -> None:
    server.script(PEOPLE[0], fault, times=1)
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).uncertain == 1


@pytest.mark.parametrize("known", [None, FILES, RENAMES, FILES_NOTHING])
async def test_a_copy_in_sent_proves_that_it_was_taken_whoever_filed_it(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, known: Account | None
):
    await send_with_one_in_doubt(office, recording_server, Fault.DROP_AFTER_DOT)
    if known:
        know(office, known)
    imap_server.deliver(next(t.mime for t in recording_server.taken() if t.recipients == (PEOPLE[0],)), "Sent")
    async with office.engine() as engine:
        await engine.fetch()
    assert states(office)[DeliveryState.SENT] == 3


@pytest.mark.parametrize("known", [None, RENAMES, FILES_NOTHING])
async def test_where_the_provider_was_not_shown_to_file_under_our_id_absence_proves_nothing(
    office: Office, recording_server: RecordingServer, known: Account | None
):
    await send_with_one_in_doubt(office, recording_server, Fault.LOSE_AFTER_DOT)
    if known:
        know(office, known)
    office.clock.on(days=1)
    async with office.engine() as engine:
        await engine.fetch()
        assert (await engine.send_due()).sent == 0
    assert states(office)[DeliveryState.UNCERTAIN] == 1


async def test_where_the_provider_files_everything_absence_after_the_grace_sends_the_same_bytes_again(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer
):
    await send_with_one_in_doubt(office, recording_server, Fault.LOSE_AFTER_DOT)
    know(office, FILES)
    with office.ledger.read() as tx:
        [lost] = outbox.uncertain_ones(tx)
    office.clock.now += GRACE / 2
    async with office.engine() as engine:
        await engine.fetch()
        assert states(office)[DeliveryState.UNCERTAIN] == 1
        office.clock.now += GRACE / 2
        await engine.fetch()
        assert (await engine.send_due()).sent == 1
    [copy] = [t.mime for t in recording_server.taken() if t.recipients == (PEOPLE[0],)]
    assert copy == lost.mime


async def test_another_message_id_that_contains_ours_is_not_ours(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer
):
    await send_with_one_in_doubt(office, recording_server, Fault.LOSE_AFTER_DOT)
    with office.ledger.read() as tx:
        [lost] = outbox.uncertain_ones(tx)
    imap_server.deliver(f"Message-ID: <x.{lost.message_id[1:]}\r\n\r\n".encode(), "Sent")
    async with office.engine() as engine:
        await engine.fetch()
    assert states(office)[DeliveryState.UNCERTAIN] == 1


@pytest.mark.parametrize(("fault", "sent"), [(Fault.DROP_AFTER_DOT, True), (Fault.LOSE_AFTER_DOT, False)])
async def test_a_copy_to_ourselves_in_the_same_transaction_tells_both_ways(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, fault: Fault, sent: bool
):
    office.campaign = COPYING
    know(office, FILES_NOTHING)
    await send_with_one_in_doubt(office, recording_server, fault)
    taken = recording_server.taken()
    assert all(t.recipients[1:] == ("officer@agency.example",) for t in taken)
    for one in taken:
        imap_server.deliver(one.mime)
    office.clock.now += GRACE
    async with office.engine() as engine:
        fetched = await engine.fetch()
        again = await engine.send_due()
    assert fetched.stored == 0, "our own copy is no answer"
    assert again.sent == (0 if sent else 1)
    assert Counter(t.recipients[0] for t in recording_server.taken()) == dict.fromkeys(PEOPLE, 1)


async def test_a_mailbox_that_takes_no_copy_stops_the_sending_before_anything_left(
    office: Office, recording_server: RecordingServer
):
    office.campaign = COPYING

    async with office.engine() as engine:
        await engine.confirm()
        recording_server.script("officer@agency.example", Fault.NOT_UNDERSTOOD, times=50)
        done = await engine.send_due()
    assert done.sent == 0
    assert recording_server.taken() == []


@pytest.mark.parametrize(
    ("filed_as", "expected"),
    [("same", FILES), ("renamed", RENAMES), ("", FILES_NOTHING)],
)
async def test_the_probe_sees_what_the_account_does(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, filed_as: str, expected: Account
):
    def provide(mime: bytes) -> None:
        imap_server.deliver(mime)
        if filed_as:
            renamed = mime.replace(b"Message-ID: <", b"Message-ID: <x.")
            imap_server.deliver(mime if filed_as == "same" else renamed, "Sent")

    recording_server.on_taken(provide)
    found = await probe(office.campaign, office.smtp, office.imap, office.clock(), 0.6)
    assert found == expected


async def test_a_probe_that_appears_nowhere_says_nothing(office: Office, recording_server: RecordingServer):
    assert await probe(office.campaign, office.smtp, office.imap, office.clock(), 0.1) is None
