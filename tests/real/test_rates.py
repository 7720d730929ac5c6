"""All workers together keep to what one receiving domain takes in a minute, by the database's clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import pytest

from tests.real.office import Office, concludes, end, opened
from tests.real.program import until
from tests.real.test_networks import today
from tests.servers.imapserver import ImapServer
from tests.servers.postgres import Postgres
from tests.servers.recording import RecordingServer

pytestmark = [pytest.mark.real, pytest.mark.slow]
#: A message in a quarter of a second for each of the seven domains.
A_MINUTE, EVERY = 240, 0.25


@pytest.fixture
def office(
    postgres_server: Postgres, recording_server: RecordingServer, imap_server: ImapServer, tmp_path: Path
) -> Iterator[Office]:
    """On real clocks, for a worker's own counts from its start."""
    with opened(postgres_server, recording_server, imap_server, tmp_path, today()) as found:
        yield found


def test_all_workers_together_keep_to_what_a_domain_takes(office: Office) -> None:
    config, log = office.program.folder / "config.toml", office.program.log
    config.write_text(
        config.read_text("utf-8").replace("[pace]", f"[pace]\nper_domain_per_minute = {A_MINUTE}"), "utf-8"
    )
    with ExitStack() as ends:
        crew = [office.program.start("worker") for _ in range(2)]
        for one in crew:
            ends.callback(end, one)
        until(lambda: office.at_work() == len(crew), "a worker does not begin", log)
        office.run("ALTER TABLE attempt ADD COLUMN stamp timestamptz DEFAULT clock_timestamp()")
        [(began,)] = office.run("SELECT clock_timestamp()")
        crew.append(office.program.start("worker", "--yes"))
        ends.callback(end, crew[-1])
        until(office.is_done, "not everybody", log)
        for one in crew:
            one.terminate()
        assert {one.wait(60) for one in crew} == {0}, log()
    concludes(office, 0)
    assert isinstance(began, datetime)
    told: dict[str, list[float]] = defaultdict(list)
    for domain, stamp in office.run(
        "SELECT split_part(address, '@', 2), stamp FROM attempt JOIN delivery ON delivery.id = delivery_id "
        "JOIN contact ON contact.id = contact_id WHERE what = 'sent' ORDER BY stamp"
    ):
        assert isinstance(stamp, datetime)
        told[str(domain)].append((stamp - began).total_seconds())
    assert len(told) == 7
    assert [n for stamps in told.values() for n, at in enumerate(stamps) if at < n * EVERY] == []
    [(rows,)] = office.run("SELECT count(*) FROM bucket WHERE key LIKE '% to firm%'")
    assert rows == 7
    shares = {owner for (owner,) in office.run("SELECT DISTINCT by FROM attempt WHERE what = 'sent'")}
    assert len(shares) > 1, "more than one had a part in it"
