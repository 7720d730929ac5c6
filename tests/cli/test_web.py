"""`outreach web`, and `outreach run` that serves the dashboard, as programs."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import Result

from outreach.web.passwords import Password

Outreach = Callable[..., Result]
NOW = "2020-05-11T09:00:00+03:00"


@contextmanager
def running(folder: Path, *arguments: str, **env: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The program, and the link that it printed; stopped in the end as Ctrl-C stops it."""
    environment = {**os.environ, "OUTREACH_NOW": NOW, "PYTHONUNBUFFERED": "1", **env}
    command = [sys.executable, "-m", "outreach", "-C", str(folder), *arguments]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    ) as program:
        assert program.stderr is not None
        link = ""
        for line in program.stderr:
            found = re.search(r"the dashboard: (http://\S+)", line)
            if found:
                link = found[1]
                break
        try:
            yield program, link
        finally:
            program.send_signal(signal.SIGINT)
            program.stderr.read()


@contextmanager
def come_in(link: str) -> Iterator[httpx.Client]:
    """A browser that is logged in."""
    with httpx.Client(base_url=link.partition("/login")[0], headers={"Sec-Fetch-Site": "same-origin"}) as client:
        assert client.post("/login", data={"token": link.partition("token=")[2]}).status_code == 303
        yield client


def test_it_prints_a_link_serves_this_machine_alone_and_ends_with_ctrl_c(folder: Path) -> None:
    with running(folder, "web", "--port", "0") as (program, link):
        assert link.startswith("http://127.0.0.1:")
        with come_in(link) as client:
            page = client.get("/", params={"lang": "en"})
        assert "Atelier" in page.text
        assert "Outreach is not running" in page.text
    assert program.returncode == 0


def test_it_makes_the_ledger_where_there_is_none(folder: Path) -> None:
    with running(folder, "web", "--port", "0") as (_, link), come_in(link) as client:
        assert "of 2 people on the list were invited" in client.get("/", params={"lang": "en"}).text
    assert (folder / "outreach.db").exists()


def test_run_without_a_terminal_says_that_it_serves_nothing_and_what_does(outreach: Outreach) -> None:
    done = outreach("run")
    assert done.exit_code == 2
    assert "no dashboard is served: there is no terminal to ask at" in done.stderr
    assert "`outreach run --yes`; `outreach web` serves the dashboard alone" in " ".join(done.stderr.split())
    assert "the dashboard: http" not in done.stderr


def test_run_serves_it_beside_the_sending(post: Any) -> None:
    with running(post.folder, "run", "--yes", "--port", "0", **post.env) as (program, link), come_in(link) as client:
        post.something.wait(30)
        page = client.get("/", params={"lang": "en"}).text
        assert "Outreach is not running" not in page
    assert program.returncode == 0
    assert sorted(address for address, _ in post.arrived)[0] == "ana@firma.example"


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--host", "0.0.0.0"), "without https"),
        (("--public-url", "https://city.example"), "needs a password"),
        (("--public-url", "http://city.example"), "must be https"),
    ],
)
def test_a_door_for_strangers_is_refused(outreach: Outreach, arguments: tuple[str, ...], why: str) -> None:
    refused = outreach("web", *arguments)
    assert refused.exit_code == 2
    assert why in refused.stderr


def test_the_password_is_set_from_what_is_typed(folder: Path) -> None:
    command = [sys.executable, "-m", "outreach", "-C", str(folder), "web", "--set-password"]
    done = subprocess.run(command, input="a horse and a staple\n", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "a horse" not in done.stdout + done.stderr
    assert Password(folder).matches("a horse and a staple")
    short = subprocess.run(command, input="short\n", capture_output=True, text=True, check=False)
    assert short.returncode == 2
