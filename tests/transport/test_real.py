"""The same against Postfix and Dovecot: what our own servers might be too kind about."""

from __future__ import annotations

import re
import threading
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest

from outreach.errors import LoginFailed, Unreachable
from outreach.transport.folders import Folder
from outreach.transport.imap import Mailbox
from outreach.transport.login import Secret
from outreach.transport.server import Server
from outreach.transport.smtp import RefusedForGood, RefusedNow, Sent, Stage, Submission
from tests.servers.real import RealServers

pytestmark = pytest.mark.real

AT = datetime(2020, 5, 12, 6, 30, tzinfo=UTC)
NUMBERS = count(1)


@pytest.fixture
def people(real_servers: RealServers) -> tuple[str, str]:
    """An officer and a guest, nobody else's."""
    number = next(NUMBERS)
    pair = (f"officer{number}@agency.example", f"ana{number}@firm.example")
    real_servers.add_users(pair)
    return pair


def smtp_of(servers: RealServers, user: str, tls: str = "starttls") -> Server:
    port = servers.submissions if tls == "implicit" else servers.submission
    return Server(servers.host, port, tls, user, Secret(servers.password), servers.ca_file, timeout=20)


def imap_of(servers: RealServers, user: str, tls: str = "implicit") -> Server:
    port = servers.imaps if tls == "implicit" else servers.imap
    return Server(servers.host, port, tls, user, Secret(servers.password), servers.ca_file, timeout=20)


def mime(sender: str, recipient: str, body: str = "Hello\r\n") -> bytes:
    return f"From: {sender}\r\nTo: {recipient}\r\nMessage-ID: <x.{recipient}>\r\nSubject: hi\r\n\r\n{body}".encode()


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
async def test_bytes_arrive_as_they_are(real_servers: RealServers, people, tls: str):
    officer, ana = people
    body = ".\r\n..two\r\n.one\r\n" + "x" * 990 + "\r\n\r\n"
    submission = await Submission.connect(smtp_of(real_servers, officer, tls))
    assert await submission.offer(officer, ana, 2000) is None
    assert isinstance(await submission.deliver(mime(officer, ana, body)), Sent)
    await submission.close()
    (arrived,) = real_servers.wait_for(ana, 1)
    assert arrived.endswith(body.encode())


async def test_what_postfix_refuses_is_certain_and_the_connection_goes_on(real_servers: RealServers, people):
    officer, ana = people
    submission = await Submission.connect(smtp_of(real_servers, officer))
    gone = await submission.offer(officer, "ana@refused.example")
    later = await submission.offer(officer, "defer-at-rcpt@firm.example")
    big = await submission.offer(officer, ana, 3_000_000)
    assert await submission.offer(officer, ana) is None
    assert isinstance(await submission.deliver(mime(officer, ana)), Sent)
    await submission.close()
    assert isinstance(gone, RefusedForGood)
    assert (gone.code, gone.stage) == (550, Stage.RECIPIENT)
    assert isinstance(later, RefusedNow)
    assert later.code == 450
    assert isinstance(big, RefusedForGood)
    assert big.stage == Stage.MESSAGE


async def test_bounces_come_back_and_show_as_reports(real_servers: RealServers, people):
    officer, ana = people
    full = "full" + ana
    real_servers.add_users([full], quota_kb=1)
    submission = await Submission.connect(smtp_of(real_servers, officer))
    for recipient in ("nobody@firm.example", full):
        assert await submission.offer(officer, recipient) is None
        assert isinstance(await submission.deliver(mime(officer, recipient, "long line\r\n" * 200)), Sent)
    await submission.close()
    real_servers.wait_for(officer, 2)
    with Mailbox.connect(imap_of(real_servers, officer)) as mailbox:
        window = mailbox.glimpses("INBOX", None)
        raws = [mailbox.fetch("INBOX", seen.uid, 1_000_000) for seen in window.items]
    assert [(seen.is_report, seen.has_calendar) for seen in window.items] == [(True, False)] * 2
    statuses = sorted(status for raw in raws for status in re.findall(rb"(?m)^Status: (\S+)", raw or b""))
    assert statuses == [b"5.1.1", b"5.2.2"]
    assert all(not flags for _, flags in real_servers.messages(officer))


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_folders_are_found_by_their_special_use(real_servers: RealServers, people, tls: str):
    with Mailbox.connect(imap_of(real_servers, people[0], tls)) as mailbox:
        wanted = ["INBOX", "\\Junk", "\\Trash", "\\Archive"]
        assert mailbox.folders(wanted) == [Folder("INBOX", False), Folder("Junk", True), Folder("Trash", True)]
        assert mailbox.sent_folder("auto") == "Sent"


def test_a_copy_is_filed_and_found_again(real_servers: RealServers, people):
    officer, ana = people
    with Mailbox.connect(imap_of(real_servers, officer)) as mailbox:
        assert not mailbox.holds("Sent", f"<x.{ana}>")
        mailbox.append("Sent", mime(officer, ana), AT)
        assert mailbox.holds("Sent", f"<x.{ana}>")
        assert not mailbox.holds("Sent", f"x.{ana}")
        assert mailbox.glimpses("Sent", None).items[0].received_at == AT
    assert real_servers.messages(officer, "Sent") == [(mime(officer, ana), frozenset({b"\\Seen"}))]


def test_idle_ends_when_mail_comes_and_when_stopped(real_servers: RealServers, people):
    officer, ana = people
    stop = threading.Event()
    with Mailbox.connect(imap_of(real_servers, officer)) as mailbox:
        end = mailbox.glimpses("INBOX", None)
        sending = threading.Thread(target=real_servers.send, args=(mime(ana, officer), ana, [officer]))
        sending.start()
        while not mailbox.glimpses("INBOX", end).items:
            mailbox.wait("INBOX", 60)
        sending.join()
        stop.set()
        assert not mailbox.wait("INBOX", 3600, stop)


def test_a_broken_structure_hides_nothing(real_servers: RealServers, people):
    officer, ana = people
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(300))
    with Mailbox.connect(imap_of(real_servers, officer)) as mailbox:
        mailbox.append("Sent", nested.encode() + b"\r\nx\r\n", AT)
        mailbox.append("Sent", mime(officer, ana), AT)
        window = mailbox.glimpses("Sent", None)
    assert len(window.items) == 2
    assert not window.items[1].has_calendar


async def test_a_wrong_password_fails_at_both_servers(real_servers: RealServers, people):
    wrong = Secret("not-the-password")
    with pytest.raises(LoginFailed, match=people[0]):
        await Submission.connect(replace(smtp_of(real_servers, people[0]), password=wrong))
    with pytest.raises(LoginFailed, match=people[0]):
        Mailbox.connect(replace(imap_of(real_servers, people[0]), password=wrong))


def test_a_strangers_certificate_is_refused(real_servers: RealServers, people):
    with pytest.raises(Unreachable, match="not trusted"):
        Mailbox.connect(replace(imap_of(real_servers, people[0]), ca_file=None))
