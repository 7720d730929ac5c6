"""`send`, `fetch`, `run` and what they leave behind, on real servers."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import smtplib
import ssl
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from outreach.demo.servers import Servers
from outreach.ledger import requests
from outreach.ledger.database import Ledger
from outreach.ledger.requests import UNDO
from tests.servers import recording
from tests.servers.recording import Fault

Outreach = Callable[..., Result]
NOW = "2020-05-11T09:00:00+03:00"


def status(call: Outreach) -> Any:
    return json.loads(call("status", "--json").stdout)


def test_without_a_terminal_and_without_yes_nothing_is_sent(post: Any, mailing: Outreach) -> None:
    done = mailing("send")
    assert done.exit_code == 2
    assert "--yes" in done.stderr
    assert not post.arrived
    assert not (post.folder / "outreach.db").exists()


def test_a_dry_run_shows_the_steps_and_sends_nothing(post: Any, mailing: Outreach) -> None:
    done = mailing("send", "--dry-run")
    assert done.exit_code == 0
    assert done.stdout == "invitation: 2 people\n2 messages now\n"
    assert not post.arrived
    assert not (post.folder / "outreach.db").exists()


def test_everything_due_goes_out_once(post: Any, mailing: Outreach) -> None:
    done = mailing("send", "--yes")
    assert done.exit_code == 0, done.stderr
    assert done.stdout == ""
    assert "2 sent" in done.stderr
    assert sorted(address for address, _ in post.arrived) == ["ana@firma.example", "ben@firma.example"]
    assert status(mailing)["totals"]["invited"] == 2
    again = mailing("send", "--yes")
    assert again.exit_code == 0
    assert "nothing is due now" in again.stderr
    assert len(post.arrived) == 2


def test_with_nothing_due_the_steps_are_remembered_all_the_same(mailing: Outreach) -> None:
    early = {"OUTREACH_NOW": "2020-05-11T08:00:00+03:00"}
    done = mailing("send", "--yes", env=early)
    assert done.exit_code == 0, done.stderr
    assert "nothing is due now" in done.stderr
    assert status(mailing)["totals"]["silent"] == 2
    assert mailing("send", "--dry-run").stdout.endswith("2 messages now\n")


def test_a_server_that_is_away_is_a_matter_of_the_network(outreach: Outreach) -> None:
    assert outreach("send", "--yes").exit_code == 5


def test_a_wrong_password_is_a_login_that_failed(post: Any, mailing: Outreach) -> None:
    done = mailing("send", "--yes", env={"OUTREACH_SMTP_PASSWORD": "not this"})
    assert done.exit_code == 4
    assert "not this" not in done.output
    assert not post.arrived


def test_no_password_is_said_before_anything_is_asked(outreach: Outreach) -> None:
    done = outreach("send", "--yes", env={"OUTREACH_SMTP_PASSWORD": ""})
    assert done.exit_code == 4
    assert "OUTREACH_SMTP_PASSWORD" in done.stderr


def test_the_account_s_limit_ends_it_partly(post: Any, mailing: Outreach) -> None:
    post.rewrite("per_minute = 0", "per_minute = 0\nper_day = 1")
    done = mailing("send", "--yes")
    assert done.exit_code == 6
    assert "1 sent" in done.stderr
    assert len(post.arrived) == 1


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault.REJECT_DATA, "1 refused for good"),
        (Fault.DEFER, "1 refused for now"),
        (Fault.LOSE_AFTER_DOT, "1 of unknown fate"),
    ],
)
def test_what_was_not_sent_ends_it_partly(
    post: Any, mailing: Outreach, tmp_path: Path, fault: Fault, words: str
) -> None:
    with recording.running(tmp_path) as smtp:
        smtp.script("ben@firma.example", fault)
        post.rewrite(
            f'host = "127.0.0.1"\nport = {post.servers.smtp_port}', f'host = "{smtp.host}"\nport = {smtp.port}'
        )
        post.rewrite(f'ca_file = "{post.servers.ca_file}"\n\n[mail.imap]', f'ca_file = "{smtp.ca_file}"\n\n[mail.imap]')
        done = mailing("send", "--yes", env={"OUTREACH_SMTP_PASSWORD": smtp.password})
        assert done.exit_code == 6, done.stderr
        assert f"1 sent, {words}" in done.stderr
        assert [taken.recipients for taken in smtp.taken()] == [("ana@firma.example",)]
    waiting = json.loads(mailing("review", "--json").stdout)
    waits = [] if fault is Fault.DEFER else [("delivery", "ben@firma.example")]
    assert [(item["kind"], item["email"]) for item in waiting] == waits


def test_paused_is_refused_until_resumed(post: Any, mailing: Outreach) -> None:
    assert mailing("pause").exit_code == 0
    done = mailing("send", "--yes")
    assert done.exit_code == 2
    assert "outreach resume" in done.stderr
    assert "paused" in mailing("status").stderr
    assert mailing("resume").exit_code == 0
    assert mailing("send", "--yes").exit_code == 0
    assert len(post.arrived) == 2


def test_a_list_that_lost_more_than_half_needs_a_word(post: Any, mailing: Outreach) -> None:
    post.rewrite("language\n", "language\ncai@firma.example,Cai,en\n", "contacts.csv")
    assert mailing("send", "--yes").exit_code == 0
    (post.folder / "contacts.csv").write_text("email\nana@firma.example\n", "utf-8")
    done = mailing("send", "--yes")
    assert done.exit_code == 2
    assert "--accept-removals" in done.stderr
    assert mailing("send", "--yes", "--accept-removals").exit_code == 0
    assert len(status(mailing)["contacts"]) == 1


def test_a_step_added_late_waits_for_its_word(post: Any, mailing: Outreach) -> None:
    assert mailing("send", "--yes").exit_code == 0
    step = 'name = "extra"\nto = "everyone"\nwhen = 2020-05-11T08:00\ntemplate = "reminder"\nmin_gap = "1 minutes"'
    post.rewrite('[[step]]\nname = "thanks"', f'[[step]]\n{step}\n\n[[step]]\nname = "thanks"')
    later = {"OUTREACH_NOW": "2020-05-11T12:00:00+03:00"}
    assert "nothing is due" in mailing("send", "--yes", env=later).stderr
    assert mailing("send", "--yes", "--late", "nonsense", env=later).exit_code == 2
    done = mailing("send", "--yes", "--late", "extra", env=later)
    assert done.exit_code == 0, done.stderr
    assert "extra: 2 people" in done.stderr
    assert len(post.arrived) == 4


def submit(servers: Servers, address: str, raw: bytes) -> None:
    """A stakeholder writes to the officer, by a mail program of their own."""
    with smtplib.SMTP(servers.host, servers.smtp_port) as client:
        client.starttls(context=ssl.create_default_context(cafile=str(servers.ca_file)))
        client.login(address, servers.passwords[address])
        client.sendmail(address, [servers.officer], raw)


def answer(invitation: bytes, text: str) -> bytes:
    sent = message_from_bytes(invitation)
    head = f"From: {sent['To']}\nTo: {sent['From']}\nSubject: Re: x\nMessage-ID: <a@firma.example>\n"
    more = f"In-Reply-To: {sent['Message-ID']}\nDate: Mon, 11 May 2020 09:30:00 +0300\n"
    return (f"{head}{more}Content-Type: text/plain; charset=utf-8\n\n{text}\n").replace("\n", "\r\n").encode()


def test_an_answer_becomes_attendance_and_a_doubt_becomes_a_review(post: Any, mailing: Outreach) -> None:
    mailing("send", "--yes")
    letters = dict(post.arrived)
    texts = {"ana@firma.example": "Da, particip.", "ben@firma.example": "Hmm, who else is coming? I might."}
    for address, text in texts.items():
        submit(post.servers, address, answer(letters[address], text))
    done = mailing("fetch", "--json")
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["read"] == 2
    people = {row["email"]: row for row in status(mailing)["contacts"]}
    assert people["ana@firma.example"]["attendance"] == "attending"
    assert people["ana@firma.example"]["source"] == "text"
    [item] = json.loads(mailing("review", "--json").stdout)
    assert set(item) >= {"id", "kind", "email", "subject", "reason", "evidence", "proposal", "text"}
    assert (item["kind"], item["email"]) == ("reading", "ben@firma.example")
    assert "who else is coming" in mailing("review").stdout
    decided = mailing("review", "decide", item["id"], "tentative")
    assert decided.exit_code == 0, decided.stderr
    people = {row["email"]: row for row in status(mailing)["contacts"]}
    assert (people["ben@firma.example"]["attendance"], people["ben@firma.example"]["source"]) == (
        "tentative",
        "officer",
    )
    assert json.loads(mailing("review", "--json").stdout) == []
    assert mailing("review", "undo", item["id"]).exit_code == 0
    assert len(json.loads(mailing("review", "--json").stdout)) == 1
    assert mailing("review", "decide", "r999", "attending").exit_code == 2
    assert mailing("review", "decide", item["id"], "perhaps").exit_code == 2


def test_what_the_campaign_sent_counts_when_messages_are_read_in_its_folder(
    post: Any, mailing: Outreach, tmp_path: Path
) -> None:
    mailing("send", "--yes")
    file = tmp_path / "answer.eml"
    file.write_bytes(answer(dict(post.arrived)["ana@firma.example"], "Da, particip."))
    found = json.loads(mailing("read", "--json", file).stdout)
    assert (found["attendance"], found["sure"]) == ("attending", True)


def test_fetch_tells_a_server_that_is_away_and_a_login_that_failed(post: Any, mailing: Outreach) -> None:
    assert mailing("fetch", env={"OUTREACH_IMAP_PASSWORD": "wrong"}).exit_code == 4
    post.rewrite(f"port = {post.servers.imap_port}", "port = 1")
    assert mailing("fetch").exit_code == 5


def test_a_test_copy_is_marked_and_changes_nothing(post: Any, mailing: Outreach) -> None:
    done = mailing("test", "invitation", "--to", "colleague@agency.example", "--contact", "ben@firma.example")
    assert done.exit_code == 0, done.stderr
    [(address, raw)] = post.arrived
    message = message_from_bytes(raw)
    assert address == "colleague@agency.example"
    assert message["Subject"].startswith("[TEST]")
    assert message["X-Outreach-Campaign"] is None
    assert not (post.folder / "outreach.db").exists()


def environment(post: Any) -> dict[str, str]:
    return {**os.environ, **post.env, "OUTREACH_NOW": NOW}


def start(post: Any, *arguments: str, **streams: Any) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "outreach", "-C", str(post.folder), *arguments]
    return subprocess.Popen(command, env=environment(post), text=True, stderr=subprocess.PIPE, **streams)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_run_sends_and_ends_cleanly_when_asked_to(post: Any, mailing: Outreach, number: signal.Signals) -> None:
    running = start(post, "run", "--yes", "--no-web")
    assert running.stderr is not None
    assert post.something.wait(60), "nothing arrived"
    while (line := running.stderr.readline()) and "send: 2 sent" not in line:
        pass
    assert re.fullmatch(r"09:0\d  send: 2 sent \(invitation 2\)\n", line)
    assert mailing("status").exit_code == 0, "every other command works beside it"
    beside = mailing("fetch")
    assert beside.exit_code == 0
    assert "reads the mailbox by itself; there is nothing to do" in beside.stderr
    assert "0 read" not in beside.stderr
    for command in (("send", "--yes"), ("run", "--yes", "--port", "0")):
        refused = mailing(*command)
        assert refused.exit_code == 2
        assert "on its dashboard" in refused.stderr
        assert "messages now" not in refused.stderr
        assert "nothing is due" not in refused.stderr
        assert "the dashboard:" not in refused.stderr
    running.send_signal(number)
    assert running.wait() == 0, running.stderr.read()
    running.stderr.close()
    assert len(post.arrived) == 2


def typed_at_a_terminal(post: Any, text: str, *arguments: str) -> subprocess.Popen[str]:
    officer, terminal = pty.openpty()
    running = start(post, "run", *arguments, stdin=terminal)
    os.close(terminal)
    os.write(officer, text.encode())
    return running


def wait_for(running: subprocess.Popen[str], words: str) -> str:
    """Everything it said up to the line with these words."""
    assert running.stderr is not None
    said = ""
    while words not in said and (line := running.stderr.readline()):
        said += line
    assert words in said
    return said


def ended(running: subprocess.Popen[str]) -> int:
    assert running.stderr is not None
    running.send_signal(signal.SIGTERM)
    running.stderr.read()
    running.stderr.close()
    return running.wait()


def asked_on_the_dashboard(post: Any) -> None:
    """The number typed there a minute ago."""
    now = datetime.fromisoformat(NOW)
    with closing(Ledger.open("sqlite:///outreach.db", post.folder, now=now)) as ledger, ledger.write() as tx:
        requests.ask_to_send(tx, "invitation", 2, now - UNDO)


def test_run_leaves_what_is_due_to_the_dashboard_where_nothing_is_typed(post: Any, mailing: Outreach) -> None:
    running = typed_at_a_terminal(post, "\n", "--port", "0")
    wait_for(running, "running; Ctrl-C stops")
    asked_on_the_dashboard(post)
    wait_for(running, "send: 2 sent")
    assert ended(running) == 0
    assert len(post.arrived) == 2


def test_run_takes_the_number_typed_on_the_dashboard_for_the_word(post: Any, mailing: Outreach) -> None:
    asked_on_the_dashboard(post)
    running = start(post, "run", "--port", "0", stdin=pty.openpty()[1])
    assert "as asked for on the dashboard" in wait_for(running, "send: 2 sent")
    assert ended(running) == 0


def test_a_run_tells_of_an_edited_list_and_goes_on_once_removals_are_accepted_beside_it(
    post: Any, mailing: Outreach
) -> None:
    running = start(post, "run", "--yes", "--no-web")
    wait_for(running, "send: 2 sent")
    file = post.folder / "contacts.csv"
    file.write_text("email,name\nben@firma.example,Ben\ncolleague@agency.example,Cleo\nnobody,Nobody\n", "utf-8")
    said = wait_for(running, "1 sent (invitation 1)")
    assert "the edited list is taken over: 1 new, 1 gone, 2 in all" in said
    assert "refused: contacts.csv:4: " in said
    file.write_text("email,name\nda@firma.example,Dan\n", "utf-8")
    wait_for(running, "send --accept-removals")
    accepted = mailing("send", "--accept-removals", "--yes")
    assert accepted.exit_code == 0, accepted.stderr
    assert "2 taken off the list; another Outreach (process" in accepted.stderr
    wait_for(running, "1 new, 2 gone, 1 in all")
    assert ended(running) == 0


def test_a_paused_run_still_reads_and_says_what_is_not_done(post: Any, mailing: Outreach) -> None:
    assert mailing("pause").exit_code == 0
    running = start(post, "run", "--yes", "--no-web")
    said = wait_for(running, "running; Ctrl-C stops")
    assert "paused; nothing is sent until `outreach resume`" in said
    assert mailing("resume").exit_code == 0
    wait_for(running, "send: 2 sent")
    assert ended(running) == 0


def test_run_ends_when_asked_to_although_nobody_reads_what_it_says(post: Any) -> None:
    running = start(post, "run", "--yes", "--no-web")
    wait_for(running, "send: 2 sent")
    assert running.stderr is not None
    running.stderr.close()
    running.send_signal(signal.SIGTERM)
    assert running.wait() == 0


def test_send_stops_between_two_messages_when_interrupted(post: Any) -> None:
    post.rewrite("per_minute = 0", "per_minute = 1\nconnections = 1")
    sending = start(post, "send", "--yes")
    assert sending.stderr is not None
    assert post.something.wait(60), "nothing arrived"
    sending.send_signal(signal.SIGINT)
    assert sending.wait() == 130
    assert "1 sent" in sending.stderr.read()
    sending.stderr.close()
    assert len(post.arrived) == 1


@pytest.mark.parametrize(("typed", "code", "arrived"), [("2", 0, 2), ("3", 2, 0), ("", 2, 0)])
def test_at_a_terminal_the_number_is_typed(post: Any, typed: str, code: int, arrived: int) -> None:
    ours, theirs = pty.openpty()
    sending = start(post, "send", stdin=theirs)
    os.write(ours, f"{typed}\n".encode())
    assert sending.stderr is not None
    said = sending.stderr.read()
    assert sending.wait() == code, said
    assert "Type 2 to send them" in said
    sending.stderr.close()
    os.close(ours)
    os.close(theirs)
    assert len(post.arrived) == arrived
