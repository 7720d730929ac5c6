"""A restored, copied or deleted ledger sends nothing until it was taken over; then nobody gets a message twice."""

from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from outreach.engine import account
from outreach.engine.account import Account
from outreach.engine.takeover import take_over
from outreach.errors import Refused
from outreach.ledger import campaigns, people, review
from tests.engine.conftest import PEOPLE, START, Office
from tests.servers.imapserver import ImapServer
from tests.servers.ledgers import Place
from tests.servers.recording import Fault, RecordingServer

FILES = Account(files_copies=True, keeps_ids=True, reaches_itself=True)


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.fixture
def provider(recording_server: RecordingServer, imap_server: ImapServer) -> None:
    """An account that files a copy of all that it takes."""
    recording_server.on_taken(lambda mime: imap_server.deliver(mime, "Sent"))


def opened(office: Office, folder: Path) -> Office:
    """The same campaign with the ledger of another folder."""
    office.ledger.close()
    return replace(office, ledger=Place().open(folder, office.clock(), "agency.example"))


def know(office: Office) -> None:
    with office.ledger.write() as tx:
        account.remember(tx, office.smtp, office.imap, FILES, office.clock())


async def send(office: Office) -> int:
    async with office.engine() as engine:
        await engine.confirm()
        return (await engine.send_due()).sent


def take(office: Office):
    return take_over(office.ledger, office.campaign, office.smtp, office.imap, office.clock)


def received(server: RecordingServer) -> Counter[str]:
    return Counter(recipient for taken in server.taken() for recipient in taken.recipients)


async def test_a_ledger_restored_from_a_backup_is_refused_and_after_the_take_over_nobody_gets_two(
    office: Office, recording_server: RecordingServer, provider: None, tmp_path: Path
):
    know(office)
    recording_server.script(PEOPLE[2], Fault.DEFER, times=1)
    office.ledger.backup(tmp_path / "backup.db")
    assert await send(office) == 2
    office.ledger.close()
    shutil.copyfile(tmp_path / "backup.db", tmp_path / "outreach.db")
    office = opened(office, tmp_path)
    with pytest.raises(Refused, match="takeover"):
        await send(office)
    assert received(recording_server).total() == 2
    done = take(office)
    assert (done.found, done.fresh, done.held, done.is_complete) == (2, 2, 0, True)
    assert await send(office) == 1
    assert received(recording_server) == dict.fromkeys(PEOPLE, 1)


async def test_a_copy_made_of_the_file_itself_is_refused_beside_and_in_another_folder(
    office: Office, recording_server: RecordingServer, provider: None, tmp_path: Path
):
    know(office)
    await send(office)
    office.ledger.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copyfile(tmp_path / "outreach.db", elsewhere / "outreach.db")
    copy = opened(office, elsewhere)
    copy.clock.to("2020-05-20T08:00:00+00:00")
    with pytest.raises(Refused, match="is a copy"):
        await send(copy)
    assert received(recording_server).total() == 3


async def test_an_older_copy_written_over_the_same_file_is_refused(
    office: Office, recording_server: RecordingServer, provider: None, tmp_path: Path
):
    assert await send(office) == 3
    office.ledger.close()
    old = (tmp_path / "outreach.db").read_bytes()
    office = opened(office, tmp_path)
    office.clock.to("2020-05-20T08:00:00+00:00")
    assert await send(office) == 3
    office.ledger.close()
    (tmp_path / "outreach.db").write_bytes(old)
    office = opened(office, tmp_path)
    with pytest.raises(Refused, match="older"):
        await send(office)
    assert received(recording_server).total() == 6


@pytest.mark.parametrize("trace_left", [True, False])
async def test_a_deleted_ledger_is_refused_and_goes_on_as_the_same_campaign(
    office: Office, recording_server: RecordingServer, provider: None, tmp_path: Path, trace_left: bool
):
    assert await send(office) == 3
    with office.ledger.read() as tx:
        before = campaigns.campaign(tx)
    office.ledger.close()
    for file in tmp_path.glob("outreach.db*"):
        if not (trace_left and file.name.endswith(".sent-up-to")):
            file.unlink()
    office = opened(office, tmp_path)
    with pytest.raises(Refused, match="takeover"):
        await send(office)
    know(office)
    done = take(office)
    assert (done.found, done.fresh, done.adopted) == (3, 3, True)
    assert await send(office) == 0
    with office.ledger.read() as tx:
        after = campaigns.campaign(tx)
        assert (after.key, after.uid) == (before.key, before.uid)
        assert all(standing.invited_at == START for _, standing in people.everyone(tx))
    office.clock.to("2020-05-20T08:00:00+00:00")
    assert await send(office) == 3


async def test_where_sent_is_not_known_to_be_complete_what_is_missing_there_waits_for_a_person(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, tmp_path: Path
):
    office.ledger.backup(tmp_path / "backup.db")
    await send(office)
    imap_server.deliver(next(t.mime for t in recording_server.taken() if t.recipients == (PEOPLE[0],)), "Sent")
    office.ledger.close()
    shutil.copyfile(tmp_path / "backup.db", tmp_path / "outreach.db")
    office = opened(office, tmp_path)
    done = take(office)
    assert (done.found, done.fresh, done.held, done.is_complete) == (1, 1, 2, False)
    assert await send(office) == 0
    with office.ledger.read() as tx:
        assert {item.email for item in review.waiting(tx)} == set(PEOPLE[1:])


async def test_another_event_s_messages_in_sent_are_nobody_s_business(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer
):
    imap_server.deliver(
        b"X-Outreach-Campaign: 0815\r\nMessage-ID: <old@agency.example>\r\nTo: ana@firma.example\r\n\r\n", "Sent"
    )
    assert await send(office) == 3


async def test_a_ledger_that_may_not_send_still_reads(office: Office, tmp_path: Path):
    await send(office)
    office.ledger.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shutil.copyfile(tmp_path / "outreach.db", elsewhere / "outreach.db")
    async with opened(office, elsewhere).engine() as engine:
        assert (await engine.fetch()).read == 0
