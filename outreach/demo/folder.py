"""The demonstration's campaign folder: the officer's files, pointed at the embedded servers."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import tomlkit
from tomlkit.items import Table

from outreach.campaign.folder import Campaign, read_campaign
from outreach.demo.servers import CA_FILE, Servers
from outreach.errors import Refused

#: Written first, so that a folder can be told from one with a real campaign.
TRUTH_FILE = "truth.json"
STATUS_FILE = "status.json"
PASSWORD_FILE = "password.txt"  # noqa: S105 (a file's name)
LEFTOVERS = ("outreach.db*", "*.lock", STATUS_FILE, TRUTH_FILE, PASSWORD_FILE, CA_FILE, "sent", "received", "templates")


def prepare(out: Path) -> None:
    """An empty folder to play in; an earlier demonstration is cleared away, anything else is left alone.

    Raises Refused for a folder with other things in it.
    """
    if out.exists() and any(out.iterdir()) and not (out / TRUTH_FILE).exists():
        raise Refused(f"{out} holds something else than a demonstration; name another folder with --out")
    out.mkdir(parents=True, exist_ok=True)
    for pattern in LEFTOVERS:
        for path in out.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def furnish(out: Path, files: Mapping[str, bytes], servers: Servers) -> None:
    """Writes the campaign's files, with the servers' addresses and the officer's password beside them."""
    for name, data in files.items():
        target = out / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(pointed_at(data, servers) if name == "config.toml" else data)
    password = out / PASSWORD_FILE
    password.touch(mode=0o600)
    password.write_text(servers.password, encoding="ascii")


def pointed_at(config: bytes, servers: Servers) -> bytes:
    """The officer's config with the embedded servers' hosts, ports and authority; nothing pauses between messages."""
    document = tomlkit.parse(config.decode("utf-8-sig"))
    mail = document["mail"]
    for kind, port, tls in (("smtp", servers.smtp_port, "starttls"), ("imap", servers.imap_port, "implicit")):
        settings = {"host": servers.host, "port": port, "tls": tls, "user": servers.officer}
        for key, value in (settings | {"ca_file": CA_FILE, "password_file": PASSWORD_FILE}).items():
            mail[kind][key] = value
    pace = document.setdefault("pace", tomlkit.table())
    pace["per_minute"] = 0
    return tomlkit.dumps(document).encode()


def with_online(config: bytes, online: Mapping[str, str]) -> bytes:
    """The config with `[event.online]`, as the officer writes it once the link is known."""
    document = tomlkit.parse(config.decode())
    table = tomlkit.table()
    for key, value in online.items():
        table[key] = value
    table.add(tomlkit.nl())
    event = document["event"]
    if isinstance(event, Table):
        event["online"] = table
    return tomlkit.dumps(document).encode()


def load(out: Path) -> Campaign:
    """The campaign as its folder says it now."""
    names = ["config.toml", "contacts.csv", "contacts.xlsx"]
    paths = [out / name for name in names if (out / name).exists()]
    paths += [path for path in (out / "templates").rglob("*") if path.is_file()]
    return read_campaign({path.relative_to(out).as_posix(): path.read_bytes() for path in paths})
