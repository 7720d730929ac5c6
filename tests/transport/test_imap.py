"""The mailbox as a real server shows it: read in windows, never changed, every failure with a name."""

from __future__ import annotations

import logging
import socket
import threading
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from outreach.errors import LoginFailed, Unreachable
from outreach.transport.folders import Folder
from outreach.transport.imap import Mailbox, Window
from outreach.transport.login import Secret
from outreach.transport.server import Server
from tests.servers import imapserver
from tests.servers.imapserver import ImapServer

AT = datetime(2020, 5, 12, 6, 30, tzinfo=UTC)
CALENDAR = b"""Subject: Accepted\r
Content-Type: multipart/mixed; boundary=outer\r
\r
--outer\r
Content-Type: multipart/alternative; boundary=inner\r
\r
--inner\r
Content-Type: text/plain\r
\r
yes\r
--inner\r
Content-Type: text/calendar; method=REPLY\r
\r
BEGIN:VCALENDAR\r
END:VCALENDAR\r
--inner--\r
--outer--\r
"""
REPORT = b"""Subject: Undelivered\r
Content-Type: multipart/report; report-type=delivery-status; boundary=b\r
\r
--b\r
Content-Type: text/plain\r
\r
no such user\r
--b\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mail.firm.example\r
\r
Final-Recipient: rfc822; ana@firm.example\r
Action: failed\r
Status: 5.1.1\r
--b--\r
"""


def plain(number: int) -> bytes:
    return f"Message-ID: <{number}@firm.example>\r\nSubject: n{number}\r\n\r\nbody {number}\r\n".encode()


def server_of(imap: ImapServer, tls: str = "implicit") -> Server:
    return Server(imap.host, imap.port, tls, imap.user, Secret(imap.password), imap.ca_file, timeout=20)


@pytest.fixture
def mailbox(imap_server: ImapServer) -> Iterator[Mailbox]:
    with Mailbox.connect(server_of(imap_server)) as mailbox:
        yield mailbox


@pytest.mark.parametrize("tls", ["implicit", "starttls", "none"])
@pytest.mark.parametrize("password", ['a pass\\word "1"', "simple"])
def test_it_logs_in_over_every_kind_of_connection(tmp_path: Path, tls: str, password: str):
    with imapserver.running(tmp_path, tls=tls, password=password) as imap, Mailbox.connect(server_of(imap, tls)) as box:
        assert box.end("INBOX").items == ()


def test_a_window_shows_headers_dates_and_structure(imap_server: ImapServer, mailbox: Mailbox):
    uids = [imap_server.deliver(raw, at=AT) for raw in (plain(1), CALENDAR, REPORT)]
    window = mailbox.glimpses("INBOX", None)
    assert [seen.uid for seen in window.items] == uids
    first, calendar, report = window.items
    assert first.header == b"Message-ID: <1@firm.example>\r\nSubject: n1\r\n\r\n"
    assert (first.received_at, first.size) == (AT, len(plain(1)))
    assert [(s.has_calendar, s.is_report) for s in window.items] == [(False, False), (True, False), (False, True)]
    assert (window.last_uid, window.more, window.renumbered) == (uids[-1], False, False)
    assert calendar.header.startswith(b"Subject: Accepted")
    assert report.received_at.tzinfo is UTC


def test_windows_follow_one_another_to_the_end(imap_server: ImapServer, mailbox: Mailbox):
    uids = imap_server.deliver_all([plain(n) for n in range(5)])
    windows = [mailbox.glimpses("INBOX", None, limit=2)]
    while windows[-1].more:
        windows.append(mailbox.glimpses("INBOX", windows[-1], limit=2))
    assert [[seen.uid for seen in window.items] for window in windows] == [uids[:2], uids[2:4], uids[4:]]
    after = mailbox.glimpses("INBOX", windows[-1])
    assert after == Window(windows[0].uidvalidity, (), uids[-1])


def test_deleted_messages_leave_no_trace_and_no_gap(imap_server: ImapServer, mailbox: Mailbox):
    uids = imap_server.deliver_all([plain(n) for n in range(6)])
    imap_server.remove([*uids[1:4], uids[5]])
    window = mailbox.glimpses("INBOX", None)
    assert [seen.uid for seen in window.items] == [uids[0], uids[4]]
    assert window.last_uid == uids[5]
    assert mailbox.glimpses("INBOX", window).items == ()


def test_the_end_of_a_folder_leaves_older_mail_alone(imap_server: ImapServer, mailbox: Mailbox):
    imap_server.deliver(plain(1))
    end = mailbox.end("INBOX")
    new = imap_server.deliver(plain(2))
    assert [seen.uid for seen in mailbox.glimpses("INBOX", end).items] == [new]


def test_what_comes_while_windows_are_read_is_found_afterwards(imap_server: ImapServer, mailbox: Mailbox):
    imap_server.deliver_all([plain(n) for n in range(3)])
    window = mailbox.glimpses("INBOX", None, limit=2)
    late = imap_server.deliver(plain(9))
    window = mailbox.glimpses("INBOX", window, limit=2)
    assert (len(window.items), window.more) == (1, False)
    assert [seen.uid for seen in mailbox.glimpses("INBOX", window).items] == [late]


def test_from_the_beginning_what_came_before_a_day_is_passed_over(imap_server: ImapServer, mailbox: Mailbox):
    old = imap_server.deliver_all([plain(n) for n in range(4)], at=AT - timedelta(days=9))
    new = imap_server.deliver(plain(5), at=AT)
    late = imap_server.deliver(plain(6), at=AT - timedelta(days=9))
    assert [seen.uid for seen in mailbox.glimpses("INBOX", None, beginning=AT.date()).items] == [new]
    after = mailbox.glimpses("INBOX", Window(mailbox.end("INBOX").uidvalidity, (), old[-1]), beginning=AT.date())
    assert [seen.uid for seen in after.items] == [new, late], "what was looked at has no beginning to pass over"


def test_a_changed_uidvalidity_is_reported_and_starts_over(imap_server: ImapServer, mailbox: Mailbox):
    uids = imap_server.deliver_all([plain(1), plain(2)])
    before = mailbox.glimpses("INBOX", None)
    imap_server.renumber("INBOX", before.uidvalidity + 1)
    window = mailbox.glimpses("INBOX", before)
    assert (window.uidvalidity, window.renumbered) == (before.uidvalidity + 1, True)
    assert [seen.uid for seen in window.items] == uids


def test_an_endless_header_is_cut(imap_server: ImapServer, mailbox: Mailbox):
    imap_server.deliver(b"X-Long: " + b"a" * 400_000 + b"\r\n\r\n")
    (seen,) = mailbox.glimpses("INBOX", None).items
    assert len(seen.header) == 256 * 1024


def test_one_message_built_to_break_the_reader_hides_no_other(imap_server: ImapServer, mailbox: Mailbox):
    parts = [f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(300)]
    hostile = "".join(parts).encode() + b"Content-Type: text/calendar\r\n\r\nx\r\n"
    uids = [imap_server.deliver(raw) for raw in (plain(1), hostile, CALENDAR)]
    window = mailbox.glimpses("INBOX", None)
    assert [seen.uid for seen in window.items] == uids
    assert [(s.has_calendar, s.is_report) for s in window.items][::2] == [(False, False), (True, False)]
    assert window.items[1].has_calendar


def test_fetching_changes_nothing(imap_server: ImapServer, mailbox: Mailbox):
    uid = imap_server.deliver(plain(1))
    mailbox.glimpses("INBOX", None)
    assert mailbox.fetch("INBOX", uid, 1_000_000) == plain(1)
    assert mailbox.fetch("INBOX", uid, 10) == plain(1)[:10]
    assert imap_server.messages() == [(plain(1), frozenset())]


def test_folders_are_opened_read_only_and_bodies_only_peeked_at(
    imap_server: ImapServer, mailbox: Mailbox, caplog: pytest.LogCaptureFixture
):
    """Either alone would do (RFC 9051 §6.3.3, §6.4.5); a server that gets one of them wrong must not matter."""
    uid = imap_server.deliver(plain(1))
    with caplog.at_level(logging.DEBUG, "imapclient"):
        mailbox.glimpses("INBOX", None)
        mailbox.fetch("INBOX", uid, 10)
        assert list(mailbox.headers("INBOX", "Subject", "n1"))
        mailbox.holds("Sent", "<1@firm.example>")
        mailbox.end("Junk")
    said = [record.getMessage() for record in caplog.records if record.name.startswith("imapclient")]
    sent = [words for words in said if words.startswith(">")]
    assert any("EXAMINE" in words for words in sent)
    assert not [words for words in sent if "SELECT" in words]
    bodies = [words for words in sent if "BODY" in words.replace("BODYSTRUCTURE", "")]
    assert len(bodies) == 3
    assert all("BODY.PEEK[" in words and "BODY[" not in words for words in bodies)


def test_a_message_that_is_gone_is_none(imap_server: ImapServer, mailbox: Mailbox):
    uid = imap_server.deliver(plain(1))
    imap_server.remove([uid])
    assert mailbox.fetch("INBOX", uid, 1000) is None


def test_several_are_fetched_at_once_without_those_that_are_gone(imap_server: ImapServer, mailbox: Mailbox):
    uids = imap_server.deliver_all([plain(n) for n in range(3)])
    imap_server.remove([uids[1]])
    found = mailbox.fetch_all("INBOX", uids, 20)
    assert found == {uid: plain(n)[:20] for n, uid in enumerate(uids) if n != 1}


def test_fetching_goes_to_the_folder_named(imap_server: ImapServer, mailbox: Mailbox):
    uid = imap_server.deliver(plain(1))
    junk = imap_server.deliver(plain(2), "Junk")
    assert junk == uid
    assert mailbox.fetch("INBOX", uid, 1000) == plain(1)
    assert mailbox.fetch("Junk", junk, 1000) == plain(2)
    assert mailbox.fetch("INBOX", uid, 1000) == plain(1)


def test_folders_by_use_and_by_name_are_found_and_absent_ones_left_out(imap_server: ImapServer, mailbox: Mailbox):
    wanted = ["inbox", "\\Junk", "\\Trash", "Nowhere", "Junk", "\\Archive"]
    assert mailbox.folders(wanted) == [Folder("INBOX", False), Folder("Junk", True), Folder("Trash", True)]


@pytest.mark.parametrize(("setting", "found"), [("auto", "Sent"), ("Sent", "Sent"), ("", None), ("Nowhere", None)])
def test_the_sent_folder_is_the_accounts_or_the_settings(mailbox: Mailbox, setting: str, found: str | None):
    assert mailbox.sent_folder(setting) == found


def test_a_copy_is_filed_as_read_at_its_time(imap_server: ImapServer, mailbox: Mailbox):
    mailbox.append("Sent", plain(1), AT)
    assert imap_server.messages("Sent") == [(plain(1), frozenset({"\\Seen"}))]
    assert mailbox.glimpses("Sent", None).items[0].received_at == AT


def test_a_message_id_is_found_only_as_a_whole(imap_server: ImapServer, mailbox: Mailbox):
    imap_server.deliver(b"Message-ID:\r\n <11@firm.example>\r\n\r\n", "Sent")
    assert mailbox.holds("Sent", "<11@firm.example>")
    assert not mailbox.holds("Sent", "<1@firm.example>")
    imap_server.deliver(plain(1), "Sent")
    assert mailbox.holds("Sent", "<1@firm.example>")
    assert not mailbox.holds("Sent", "1@firm.exampl")


def test_headers_are_found_behind_a_message_and_without_some_words(imap_server: ImapServer, mailbox: Mailbox):
    uids = imap_server.deliver_all([f"X-Key: {key}\r\n\r\n".encode() for key in ("a1", "b2", "b2", "a1")], "Sent")
    imap_server.deliver(plain(1), "Sent")
    assert [uid for uid, _ in mailbox.headers("Sent", "X-Key", "")] == uids
    assert [uid for uid, _ in mailbox.headers("Sent", "X-Key", "", but="a1")] == uids[1:3]
    assert [uid for uid, _ in mailbox.headers("Sent", "X-Key", "", after=uids[1], but="a1")] == [uids[2]]
    assert list(mailbox.headers("Sent", "X-Key", "", after=uids[3] + 1)) == []


def test_idle_ends_when_something_comes(imap_server: ImapServer, mailbox: Mailbox):
    mailbox.glimpses("INBOX", None)
    with _soon(lambda: imap_server.deliver(plain(1))):
        assert mailbox.wait("INBOX", 60)
    assert len(mailbox.glimpses("INBOX", None).items) == 1


def test_what_came_before_the_wait_counts(imap_server: ImapServer, mailbox: Mailbox):
    mailbox.glimpses("INBOX", None)
    imap_server.deliver(plain(1))
    assert mailbox.wait("INBOX", 60)


def test_waiting_without_news_ends_after_its_time(mailbox: Mailbox):
    assert not mailbox.wait("INBOX", 0)
    assert mailbox.glimpses("INBOX", None).items == ()


@pytest.mark.parametrize("idle", [True, False])
def test_stop_ends_the_wait_and_the_connection_goes_on(tmp_path: Path, idle: bool):
    stop = threading.Event()
    with imapserver.running(tmp_path, idle=idle) as imap, Mailbox.connect(server_of(imap)) as mailbox:
        with _soon(stop.set):
            mailbox.wait("INBOX", 3600, stop)
        imap.deliver(plain(1))
        assert len(mailbox.glimpses("INBOX", None).items) == 1


def test_a_server_without_idle_is_looked_at_again_later(tmp_path: Path):
    with imapserver.running(tmp_path, idle=False) as imap, Mailbox.connect(server_of(imap)) as mailbox:
        assert not mailbox.wait("INBOX", 0)


@pytest.mark.parametrize("idle", [True, False])
def test_a_connection_cut_while_waiting_is_unreachable(tmp_path: Path, idle: bool):
    stop = threading.Event()
    with imapserver.running(tmp_path, idle=idle) as imap, Mailbox.connect(server_of(imap)) as mailbox:

        def cut() -> None:
            imap.drop_connections()
            stop.set() if not idle else None

        with _soon(cut), pytest.raises(Unreachable, match="waiting for mail"):
            mailbox.wait("INBOX", 3600, stop)


def test_a_connection_cut_between_commands_is_unreachable(imap_server: ImapServer, mailbox: Mailbox):
    imap_server.drop_connections()
    with pytest.raises(Unreachable, match=f"{imap_server.host}:{imap_server.port}"):
        mailbox.glimpses("INBOX", None)


def test_a_folder_that_is_not_there_is_unreachable_with_the_servers_words(mailbox: Mailbox):
    with pytest.raises(Unreachable, match="opening Nowhere"):
        mailbox.end("Nowhere")


def test_a_wrong_password_names_the_host_and_the_user_alone(imap_server: ImapServer):
    with pytest.raises(LoginFailed) as failure:
        Mailbox.connect(replace(server_of(imap_server), password=Secret("not-the-password")))
    text = str(failure.value)
    assert imap_server.host in text
    assert imap_server.user in text
    assert "not-the-password" not in text


def test_no_log_holds_the_password(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG, "imapclient")
    with imapserver.running(tmp_path, password="hunter2") as imap, Mailbox.connect(server_of(imap)):
        pass
    said = "".join(record.getMessage() for record in caplog.records if record.name.startswith("imapclient"))
    assert said
    assert "hunter2" not in said
    assert b64encode(f"\0{imap.user}\0hunter2".encode()).decode() not in said


def test_no_password_is_sent_where_starttls_is_missing(tmp_path: Path):
    with imapserver.running(tmp_path, tls="none") as imap, pytest.raises(Unreachable, match="STARTTLS"):
        Mailbox.connect(server_of(imap, "starttls"))


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_a_certificate_of_a_stranger_is_refused(tmp_path: Path, tls: str):
    with imapserver.running(tmp_path, tls=tls) as imap, pytest.raises(Unreachable, match="not trusted"):
        Mailbox.connect(replace(server_of(imap, tls), ca_file=None))


@pytest.mark.parametrize("tls", ["implicit", "starttls", "none"])
def test_a_server_that_says_nothing_is_unreachable(tls: str):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = Server("localhost", silent.getsockname()[1], tls, timeout=0.05)
        with pytest.raises(Unreachable, match=r"no answer within 0\.05 seconds"):
            Mailbox.connect(server)


def test_a_server_that_is_gone_is_unreachable(tmp_path: Path):
    with imapserver.running(tmp_path) as imap:
        gone = server_of(imap)
    with pytest.raises(Unreachable, match=gone.place):
        Mailbox.connect(gone)


class _soon:  # noqa: N801 - reads as a word of the test
    """Does something from another thread while the block waits; the order of the two does not matter."""

    def __init__(self, act) -> None:
        self._thread = threading.Thread(target=act)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._thread.join()
