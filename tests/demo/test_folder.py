from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from outreach.demo.folder import pointed_at, prepare, with_online
from outreach.demo.servers import Servers
from outreach.errors import Refused

CONFIG = """# ours
[event]
title = "Workshop"       # a title
starts = 2020-06-10T10:00:00

[[event.programme]]
from = 10:00:00

[mail.smtp]
host = "smtp.agency.example"
port = 587
tls = "starttls"
[mail.imap]
host = "imap.agency.example"
port = 993
tls = "implicit"
"""


@pytest.fixture
def servers(tmp_path: Path) -> Servers:
    passwords = {"officer@agency.example": "secret"}
    return Servers("127.0.0.1", 31025, 31993, tmp_path / "ca.pem", "officer@agency.example", passwords)


def test_the_config_points_at_the_embedded_servers_and_keeps_its_comments(servers: Servers) -> None:
    text = pointed_at(CONFIG.encode(), servers).decode()
    read = tomllib.loads(text)
    assert (read["mail"]["smtp"]["host"], read["mail"]["smtp"]["port"]) == ("127.0.0.1", 31025)
    assert (read["mail"]["imap"]["port"], read["mail"]["imap"]["tls"]) == (31993, "implicit")
    assert read["pace"]["per_minute"] == 0
    assert "# a title" in text
    assert "secret" not in text


def test_the_link_is_added_to_the_event(servers: Servers) -> None:
    read = tomllib.loads(
        with_online(pointed_at(CONFIG.encode(), servers), {"url": "https://zoom.example/j/1"}).decode()
    )
    assert read["event"]["online"] == {"url": "https://zoom.example/j/1"}
    assert read["event"]["title"] == "Workshop"
    assert len(read["event"]["programme"]) == 1


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("x")
    with pytest.raises(Refused, match="--out"):
        prepare(tmp_path)
    assert (tmp_path / "thesis.txt").exists()


def test_an_earlier_demonstration_is_cleared_away(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    prepare(out)
    (out / "truth.json").write_text("[]")
    (out / "outreach.db-wal").write_text("x")
    (out / "sent").mkdir()
    prepare(out)
    assert list(out.iterdir()) == []
