"""Every way a submission can end, told apart: taken, certainly not taken, unknown."""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.errors import InvalidData, LoginFailed, Refused, Unreachable
from outreach.transport.login import Secret
from outreach.transport.server import Server
from outreach.transport.smtp import RefusedForGood, RefusedNow, Sent, Stage, Submission, Unknown
from tests.servers import recording
from tests.servers.recording import Fault, RecordingServer, read_taken

ANA = "ana@firm.example"
ION = "ion@firm.example"
MIME = b"From: officer@agency.example\r\nMessage-ID: <1@agency.example>\r\n\r\nHello\r\n"


def server_of(recorder: RecordingServer, tls: str = "starttls") -> Server:
    secret = Secret(recorder.password)
    return Server(recorder.host, recorder.port, tls, recorder.user, secret, recorder.ca_file, timeout=20)


async def send(submission: Submission, recorder: RecordingServer, recipient: str = ANA, mime: bytes = MIME):
    refused = await submission.offer(recorder.user, recipient, len(mime))
    return refused or await submission.deliver(mime)


@pytest.fixture(scope="module")
def shared_recorder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RecordingServer]:
    with recording.running(tmp_path_factory.mktemp("shared"), tls="none") as recorder:
        yield recorder


@pytest.mark.parametrize("tls", ["implicit", "starttls", "none"])
async def test_a_message_is_taken_over_every_kind_of_connection(tmp_path: Path, tls: str):
    with recording.running(tmp_path, tls=tls) as recorder:
        submission = await Submission.connect(server_of(recorder, tls))
        outcome = await send(submission, recorder)
        await submission.close()
        (taken,) = recorder.taken()
    assert outcome == Sent("250 2.0.0 Ok: queued as 00001")
    assert (taken.sender, taken.recipients, taken.user) == (recorder.user, (ANA,), recorder.user)
    assert not submission.alive


@pytest.mark.parametrize(
    "body",
    [
        b".\r\n..\r\n.leading\r\nmid.dle\r\n\r\n.\r\n",
        b"x" * 998 + b"\r\n." + b"y" * 996 + b"\r\n",
        b"",
        b"\r\n\r\n\r\n",
        "Înștiințare\r\n".encode(),
    ],
    ids=["dots", "longest lines", "header alone", "empty lines", "8bit"],
)
async def test_the_bytes_arrive_as_they_are(recording_server: RecordingServer, body: bytes):
    mime = b"Subject: x\r\n\r\n" + body
    submission = await Submission.connect(server_of(recording_server))
    assert isinstance(await send(submission, recording_server, mime=mime), Sent)
    await submission.close()
    assert [t.mime for t in recording_server.taken()] == [mime]


@settings(max_examples=60, deadline=None)
@given(lines=st.lists(st.binary(max_size=40).map(lambda line: line.replace(b"\r", b".").replace(b"\n", b"."))))
def test_any_lines_arrive_as_they_are(shared_recorder: RecordingServer, lines: list[bytes]):
    mime = b"".join(line + b"\r\n" for line in [b"Subject: x", b"", *lines])

    async def submit() -> None:
        submission = await Submission.connect(server_of(shared_recorder, "none"))
        assert isinstance(await send(submission, shared_recorder, mime=mime), Sent)
        await submission.close()

    asyncio.run(submit())
    assert shared_recorder.taken()[-1].mime == mime


async def test_a_last_line_without_its_end_gets_one(recording_server: RecordingServer):
    submission = await Submission.connect(server_of(recording_server))
    await send(submission, recording_server, mime=b"Subject: x\r\n\r\nlast")
    await submission.close()
    assert recording_server.taken()[0].mime == b"Subject: x\r\n\r\nlast\r\n"


async def test_one_connection_carries_many_messages(recording_server: RecordingServer):
    submission = await Submission.connect(server_of(recording_server))
    for recipient in (ANA, ION, ANA):
        assert isinstance(await send(submission, recording_server, recipient), Sent)
    await submission.close()
    assert [t.recipients for t in recording_server.taken()] == [(ANA,), (ION,), (ANA,)]
    assert recording_server.seen["connection"] == 1


@pytest.mark.parametrize(
    ("fault", "outcome", "alive", "taken"),
    [
        (Fault.REJECT, RefusedForGood(550, "5.1.1 No such mailbox", Stage.RECIPIENT), True, 0),
        (Fault.DEFER, RefusedNow(450, "4.2.0 Greylisted", Stage.RECIPIENT), True, 0),
        (Fault.CLOSING, RefusedNow(421, "4.3.2 Shutting down", Stage.RECIPIENT), False, 0),
        (Fault.DEFER_DATA, RefusedNow(451, "4.3.0 Try again later", Stage.MESSAGE), True, 0),
        (Fault.REJECT_DATA, RefusedForGood(554, "5.7.1 Content refused", Stage.MESSAGE), True, 0),
        (Fault.CLOSING_DATA, RefusedNow(421, "4.3.2 Shutting down", Stage.MESSAGE), False, 0),
    ],
    ids=lambda value: value if isinstance(value, Fault) else "",
)
async def test_a_coded_answer_is_certain(recording_server: RecordingServer, fault, outcome, alive, taken):
    recording_server.script(ANA, fault, times=1)
    submission = await Submission.connect(server_of(recording_server))
    assert await send(submission, recording_server) == outcome
    assert submission.alive is alive
    if alive:
        assert isinstance(await send(submission, recording_server, ION), Sent)
    await submission.close()
    assert len(recording_server.taken()) == taken + alive


@pytest.mark.parametrize("fault", [Fault.DROP_AT_RCPT, Fault.NOT_UNDERSTOOD])
async def test_a_conversation_that_breaks_before_the_message_is_certain(
    recording_server: RecordingServer, fault: Fault
):
    recording_server.script(ANA, fault)
    submission = await Submission.connect(server_of(recording_server))
    outcome = await send(submission, recording_server)
    assert isinstance(outcome, RefusedNow)
    assert (outcome.code, outcome.stage, submission.alive) == (0, Stage.RECIPIENT, False)
    assert isinstance(await submission.offer(recording_server.user, ION), RefusedNow)
    await submission.close()


@pytest.mark.parametrize(
    ("fault", "taken"),
    [
        (Fault.DROP_BEFORE_DOT, 0),
        (Fault.LOSE_AFTER_DOT, 0),
        (Fault.DROP_AFTER_DOT, 1),
        (Fault.GARBLED, 1),
        (Fault.OTHER_2XX, 1),
    ],
)
async def test_without_a_coded_answer_to_the_message_nobody_knows(recording_server: RecordingServer, fault, taken):
    recording_server.script(ANA, fault)
    submission = await Submission.connect(server_of(recording_server))
    assert isinstance(await send(submission, recording_server), Unknown)
    assert not submission.alive
    await submission.close()
    assert len(recording_server.taken()) == taken


async def test_a_connection_found_lost_when_the_message_is_due_is_certain(recording_server: RecordingServer):
    submission = await Submission.connect(server_of(recording_server))
    await submission.offer(recording_server.user, ANA)
    await submission.close()
    assert await submission.deliver(MIME) == RefusedNow(0, "connection lost before the message", Stage.MESSAGE)


async def test_a_cancelled_delivery_closes_the_connection(recording_server: RecordingServer):
    recording_server.script(ANA, Fault.SLOW)
    submission = await Submission.connect(server_of(recording_server))
    sending = asyncio.create_task(send(submission, recording_server))
    await asyncio.to_thread(recording_server.await_waiting)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert not submission.alive
    recording_server.release()


async def test_a_slow_answer_is_waited_for(recording_server: RecordingServer):
    recording_server.script(ANA, Fault.SLOW)
    submission = await Submission.connect(server_of(recording_server))
    sending = asyncio.create_task(send(submission, recording_server))
    await asyncio.to_thread(recording_server.await_waiting)
    recording_server.release()
    assert isinstance(await sending, Sent)
    await submission.close()


@pytest.mark.parametrize("fault", [Fault.LATE, Fault.DRIBBLE])
async def test_a_late_or_dribbled_answer_is_an_answer(recording_server: RecordingServer, fault: Fault):
    recording_server.script(ANA, fault)
    submission = await Submission.connect(server_of(recording_server))
    assert isinstance(await send(submission, recording_server), Sent)
    assert isinstance(await send(submission, recording_server), Sent), "and the connection goes on"
    await submission.close()


async def test_a_refused_sender_is_told_from_a_refused_recipient(recording_server: RecordingServer):
    recording_server.script("other@agency.example", Fault.REJECT)
    submission = await Submission.connect(server_of(recording_server))
    refused = await submission.offer("other@agency.example", ANA)
    assert refused == RefusedForGood(550, "5.1.1 No such mailbox", Stage.SENDER)
    await submission.close()


async def test_a_domain_goes_in_a_labels_without_smtputf8(recording_server: RecordingServer):
    submission = await Submission.connect(server_of(recording_server))
    await send(submission, recording_server, "Ana@primăria.example")
    await submission.close()
    assert recording_server.taken()[0].recipients == ("Ana@xn--primria-c4a.example",)
    assert not recording_server.seen["mail SMTPUTF8"]


async def test_a_local_part_beyond_ascii_asks_for_smtputf8(recording_server: RecordingServer):
    submission = await Submission.connect(server_of(recording_server))
    await send(submission, recording_server, "ștefan@firm.example")
    await submission.close()
    assert recording_server.taken()[0].recipients == ("ștefan@firm.example",)
    assert recording_server.seen["mail SMTPUTF8"] == 1


async def test_a_local_part_beyond_ascii_is_refused_where_the_server_knows_no_smtputf8(tmp_path: Path):
    with recording.running(tmp_path, utf8=False) as recorder:
        submission = await Submission.connect(server_of(recorder))
        refused = await submission.offer(recorder.user, "ștefan@firm.example")
        await submission.close()
    assert isinstance(refused, RefusedForGood)
    assert (refused.code, refused.stage) == (0, Stage.RECIPIENT)


@pytest.mark.parametrize(
    "text", ["a@b.example>\r\nRCPT TO:<evil@b.example", "a@b.example, c@d.example", "Ana <a@b.example>", "a@b.example "]
)
async def test_text_that_is_more_than_an_address_is_never_offered(recording_server: RecordingServer, text: str):
    submission = await Submission.connect(server_of(recording_server))
    refused = await submission.offer(recording_server.user, text)
    assert isinstance(refused, RefusedForGood)
    assert isinstance(await send(submission, recording_server), Sent)
    await submission.close()
    assert [t.recipients for t in recording_server.taken()] == [(ANA,)]


async def test_a_message_too_big_for_the_server_is_not_begun(tmp_path: Path):
    with recording.running(tmp_path, size_limit=len(MIME) - 1) as recorder:
        submission = await Submission.connect(server_of(recorder))
        at_once = await submission.offer(recorder.user, ANA, len(MIME))
        assert await submission.offer(recorder.user, ANA) is None
        later = await submission.deliver(MIME)
        await submission.close()
    what = f"not offered: {len(MIME)} octets, the server takes {len(MIME) - 1}"
    assert at_once == later == RefusedForGood(0, what, Stage.MESSAGE)


async def test_a_wrong_password_is_tried_once_and_never_told(recording_server: RecordingServer):
    wrong = replace(server_of(recording_server), password=Secret("not-the-password"))
    with pytest.raises(LoginFailed) as failure:
        await Submission.connect(wrong)
    text = str(failure.value)
    assert recording_server.host in text
    assert recording_server.user in text
    assert "not-the-password" not in text
    assert recording_server.seen["auth"] == 1


@pytest.mark.parametrize(("token", "right"), [(recording.PASSWORD, True), ("expired", False)])
async def test_an_access_token_logs_in_by_xoauth2(recording_server: RecordingServer, token: str, right: bool):
    server = replace(server_of(recording_server), auth="microsoft", password=Secret(token))
    if right:
        submission = await Submission.connect(server)
        assert isinstance(await send(submission, recording_server), Sent)
        await submission.close()
    else:
        with pytest.raises(LoginFailed):
            await Submission.connect(server)


async def test_no_password_is_sent_where_starttls_was_stripped(tmp_path: Path):
    with recording.running(tmp_path, tls="none") as recorder:
        with pytest.raises(Unreachable, match="STARTTLS"):
            await Submission.connect(server_of(recorder, "starttls"))
        assert not recorder.seen["auth"]


async def test_a_login_in_clear_is_not_used_though_it_is_offered(recording_server: RecordingServer):
    recording_server.strip_starttls(1)
    with pytest.raises(Unreachable, match="STARTTLS"):
        await Submission.connect(server_of(recording_server))
    assert recording_server.seen["stripped connection"] == 1
    assert not recording_server.seen["auth in clear"]
    submission = await Submission.connect(server_of(recording_server))
    assert isinstance(await send(submission, recording_server), Sent), "the next connection is as it should be"
    await submission.close()


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
async def test_a_certificate_of_a_stranger_is_refused_before_the_login(tmp_path: Path, tls: str):
    with recording.running(tmp_path, tls=tls) as recorder:
        with pytest.raises(Unreachable, match=r"certificate is not trusted.*ca_file"):
            await Submission.connect(replace(server_of(recorder, tls), ca_file=None))
        assert not recorder.seen["auth"]


async def test_a_certificate_for_another_name_is_refused(tmp_path: Path):
    with (
        recording.running(tmp_path, certified="mail.other.example") as recorder,
        pytest.raises(Unreachable, match="host name"),
    ):
        await Submission.connect(server_of(recorder))


async def test_nobody_listening_is_unreachable(tmp_path: Path):
    with recording.running(tmp_path) as recorder:
        gone = server_of(recorder)
    with pytest.raises(Unreachable, match=gone.place):
        await Submission.connect(gone)


@pytest.mark.parametrize("tls", ["implicit", "starttls", "none"])
async def test_a_server_that_says_nothing_is_unreachable(tls: str):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = Server("localhost", silent.getsockname()[1], tls, timeout=0.05)
        with pytest.raises(Unreachable, match=r"no answer within 0\.05 seconds"):
            await Submission.connect(server)


async def test_a_server_without_tls_is_for_this_machine_alone():
    with pytest.raises(Refused, match="clear"):
        await Submission.connect(Server("mail.agency.example", 25, "none"))


async def test_a_ca_file_that_is_none_is_a_fault_of_the_campaign(tmp_path: Path):
    with pytest.raises(InvalidData, match="ca_file"):
        await Submission.connect(Server("localhost", 1, "implicit", ca_file=tmp_path / "absent.pem"))


async def test_what_was_taken_outlives_the_client_and_the_server(tmp_path: Path):
    script = Path(recording.__file__)
    command = [sys.executable, str(script), str(tmp_path), "--tls", "none", "--fault", f"{ION}=reject*1"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        told = json.loads(process.stdout.readline())
        server = Server(told["host"], told["port"], "none", told["user"], Secret(told["password"]))
        submission = await Submission.connect(server)
        refused = await submission.offer(told["user"], ION)
        await submission.offer(told["user"], ANA)
        outcome = await submission.deliver(MIME)
        process.kill()
    await submission.close()
    assert isinstance(refused, RefusedForGood)
    assert isinstance(outcome, Sent)
    assert [t.mime for t in read_taken(Path(told["file"]))] == [MIME]
