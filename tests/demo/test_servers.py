from __future__ import annotations

import asyncio
import smtplib
import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path

import aiosmtplib
import pytest

from outreach.demo.servers import Servers, serving
from outreach.errors import LoginFailed
from outreach.transport import imap, server, smtp
from outreach.transport.login import Secret

NOW = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
OFFICER = "officer@agency.example"
Arrived = list[tuple[str, bytes]]


@pytest.fixture
def arrived() -> Arrived:
    return []


@pytest.fixture
def servers(tmp_path: Path, arrived: Arrived) -> Iterator[Servers]:
    def note(address: str, raw: bytes) -> None:
        arrived.append((address, raw))

    with serving(tmp_path, OFFICER, ["Ioana@Firma.example"], lambda: NOW, note) as running:
        yield running


def submission(servers: Servers) -> server.Server:
    secret = Secret(servers.password)
    return server.Server(servers.host, servers.smtp_port, "starttls", OFFICER, secret, servers.ca_file)


def mailbox(servers: Servers) -> server.Server:
    return server.Server(
        servers.host, servers.imap_port, "implicit", OFFICER, Secret(servers.password), servers.ca_file
    )


async def send(servers: Servers, recipient: str, raw: bytes) -> smtp.Outcome:
    connection = await smtp.Submission.connect(submission(servers))
    assert await connection.offer(OFFICER, recipient) is None
    outcome = await connection.deliver(raw)
    await connection.close()
    return outcome


def inbox(servers: Servers) -> list[tuple[datetime, bytes]]:
    with imap.Mailbox.connect(mailbox(servers)) as opened:
        window = opened.glimpses("INBOX", None)
        return [(seen.received_at, opened.fetch("INBOX", seen.uid, 10_000_000) or b"") for seen in window.items]


async def test_the_officers_mail_reaches_the_stakeholder_as_it_was_sent(
    servers: Servers, arrived: Arrived, invitation: bytes, tmp_path: Path
) -> None:
    assert isinstance(await send(servers, "ioana@firma.example", invitation), smtp.Sent)
    assert arrived == [("ioana@firma.example", invitation)]
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "sent").iterdir()] == [("001-ioana.eml", invitation)]
    assert await asyncio.to_thread(inbox, servers) == []


def test_a_stakeholders_mail_reaches_the_inbox_at_the_simulated_hour(servers: Servers, tmp_path: Path) -> None:
    answer = b"From: ioana@firma.example\r\nTo: officer@agency.example\r\nSubject: Re: x\r\n\r\nDa.\r\n"
    servers.submit("ioana@firma.example", answer)
    assert inbox(servers) == [(NOW, answer)]
    assert (tmp_path / "received" / "001.eml").read_bytes() == answer


async def test_mail_for_an_unknown_mailbox_comes_back_as_a_report(servers: Servers, invitation: bytes) -> None:
    assert isinstance(await send(servers, "nobody@firma.example", invitation), smtp.Sent)
    [(_, raw)] = await asyncio.to_thread(inbox, servers)
    report = message_from_bytes(raw)
    assert report.get_content_type() == "multipart/report"
    assert report.get_param("report-type") == "delivery-status"
    assert b"Final-Recipient: rfc822; nobody@firma.example" in raw


def test_a_wrong_password_is_refused_by_both_servers(servers: Servers) -> None:
    with pytest.raises(LoginFailed):
        imap.Mailbox.connect(replace(mailbox(servers), password=Secret("wrong")))
    with smtplib.SMTP(servers.host, servers.smtp_port) as client:
        client.starttls(context=ssl.create_default_context(cafile=str(servers.ca_file)))
        with pytest.raises(smtplib.SMTPAuthenticationError):
            client.login(OFFICER, "wrong")


async def test_nobody_sends_without_a_login_or_in_the_name_of_another(servers: Servers) -> None:
    with pytest.raises(aiosmtplib.SMTPException):
        await aiosmtplib.send(
            b"Subject: x\r\n\r\n",
            sender=OFFICER,
            recipients=[OFFICER],
            hostname=servers.host,
            port=servers.smtp_port,
            start_tls=False,
        )
    connection = await smtp.Submission.connect(submission(servers))
    refusal = await connection.offer("ioana@firma.example", OFFICER)
    assert isinstance(refusal, smtp.RefusedForGood)
    await connection.close()
    assert await asyncio.to_thread(inbox, servers) == []
