"""What watches the workers, and what stops them: /health, /metrics, the log for machines, a pause."""

from __future__ import annotations

import json
import re

import httpx
import pytest

from tests.real.office import PEOPLE, Office, concludes, end
from tests.real.program import until
from tests.servers.ports import free_port
from tests.servers.recording import Fault

pytestmark = [pytest.mark.real, pytest.mark.slow]


def answer(port: int, page: str) -> httpx.Response | None:
    try:
        return httpx.get(f"http://127.0.0.1:{port}{page}", timeout=60)
    except httpx.ConnectError:
        return None


def test_it_says_how_it_is_and_names_nobody(office: Office) -> None:
    office.smtp.script(PEOPLE[0].email, Fault.REJECT)
    port, log = free_port(), office.program.log
    worker = office.worker("--yes", "--health", str(port), "--json-log")
    try:
        until(office.is_done, "not everybody", log)
        well, figures, nothing = (answer(port, page) for page in ("/health", "/metrics", "/"))
        assert well is not None
        assert figures is not None
        assert nothing is not None
        office.postgres.stop()
        away = answer(port, "/health")
        office.postgres.start()
        again = until(lambda: (said := answer(port, "/health")) and said.is_success, "it stays away", log)
        worker.terminate()
        assert worker.wait(60) == 0, log()
    finally:
        end(worker)
    assert (well.status_code, nothing.status_code, again) == (200, 404, True)
    assert away is not None
    assert away.status_code == 503
    assert re.search(r'outreach_deliveries\{state="sent",step="invitation"\} 599\.0', figures.text)
    assert re.search(r'outreach_deliveries\{state="failed",step="invitation"\} 1\.0', figures.text)
    assert "outreach_stopped 0.0" in figures.text
    whole = (office.program.folder / "run.log").read_text("utf-8")
    told = [json.loads(line) for line in whole.splitlines() if line.startswith("{")]
    assert {one["campaign"] for one in told} == {"workshop"}
    handed = [one for one in told if one["what"] == "outreach.sending"]
    assert len({one["delivery"] for one in handed}) == len(handed) == len(PEOPLE)
    assert {one["step"] for one in handed} == {"invitation"}
    addresses = re.compile("|".join(re.escape(person.email) for person in PEOPLE))
    assert not [line for line in (whole + figures.text).splitlines() if addresses.search(line)]
    assert "Veniți?" not in whole, "a word of the message itself"


def test_a_pause_reaches_every_worker_at_its_next_message(office: Office) -> None:
    """What may still leave is what each of a worker's four connections was just offering."""
    with office.workers(3) as crew:
        until(lambda: office.taken() > 20 and not office.is_done(), "nothing is sent", office.program.log, pause=0.005)
        paused = office.program.call("pause", now=office.now)
        assert paused.returncode == 0, paused.stderr
        begun = "SELECT count(*) FROM delivery WHERE state IN ('sending', 'sent')"
        [(at_once,)] = office.run(begun)
        until(lambda: not office.states()["claimed"] + office.states()["sending"], "still in hand", office.program.log)
        before = office.taken()
        [(at_last,)] = office.run(begun)
        assert int(str(at_last)) - int(str(at_once)) <= 3 * 4
        resumed = office.program.call("resume", now=office.now)
        assert resumed.returncode == 0, resumed.stderr
        until(office.is_done, "not everybody", office.program.log)
        for one in crew:
            one.terminate()
        assert [one.wait(60) for one in crew] == [0, 0, 0], office.program.log()
    assert before < len(PEOPLE)
    concludes(office, 0)
