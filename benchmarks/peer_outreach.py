"""Ourselves: one process plans, composes, sends and records; prints seconds and CPU seconds of `send_due`."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import resource
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path

from outreach.campaign.folder import Campaign, read_campaign
from outreach.cli.stopping import run_async
from outreach.compose.message import Press, compose
from outreach.compose.order import Invitation, Order, Stamp
from outreach.engine.engine import Engine
from outreach.ledger.database import Ledger
from outreach.model import Standing
from outreach.transport.server import server_of


def load(folder: Path) -> Campaign:
    """The campaign as its folder says it."""
    paths = [folder / "config.toml", folder / "contacts.csv", *(folder / "templates").iterdir()]
    return read_campaign({path.relative_to(folder).as_posix(): path.read_bytes() for path in paths})


def compose_some(folder: Path, out: Path, count: int) -> int:
    """Writes so many invitations as files; returns how large one is."""
    campaign, press = load(folder), Press()
    out.mkdir(parents=True, exist_ok=True)
    now = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
    step = campaign.config.steps[0]
    for n, contact in enumerate(campaign.contacts.contacts[:count]):
        order = Order(campaign, contact, Standing(1, now), step.template, step, Invitation("uid@a.example", 0))
        raw = compose(order, Stamp(f"<{n}@a.example>", now, f"{n:016x}"), press)
        (out / f"{n:06d}.eml").write_bytes(raw)
    (out / "parts.json").write_text(json.dumps(_parts(raw)), "utf-8")
    return len(raw)


def _parts(raw: bytes) -> dict[str, str]:
    """The pieces of one message, for those who put it together themselves; `{name}` where a name may stand."""
    message = message_from_bytes(raw, policy=policy.default)
    found = {"subject": str(message["Subject"]), "picture": ""}
    for part in message.walk():
        kind = part.get_content_type()
        if kind in ("text/plain", "text/html", "text/calendar"):
            found[kind.removeprefix("text/").replace("plain", "text")] = part.get_content()
        elif kind.startswith("image/"):
            found["picture"] = base64.b64encode(part.get_content()).decode()
    return found | {"html": found["html"].replace("Ionescu", "Ionescu {name}", 1)}


def cpu() -> float:
    """CPU seconds of this process so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def _send(folder: Path, ledger_file: Path, now: datetime) -> tuple[int, float, float]:
    campaign = load(folder)
    smtp, imap = (
        server_of(settings, kind, {}, folder)
        for settings, kind in ((campaign.config.mail.smtp, "smtp"), (campaign.config.mail.imap, "imap"))
    )
    with closing(Ledger.open(f"sqlite:///{ledger_file}", folder, now=now)) as ledger:
        async with Engine(ledger, lambda: campaign, smtp, imap, lambda: now, simulated=True) as engine:
            await engine.confirm()
            began, used = time.perf_counter(), cpu()
            done = await engine.send_due()
            return done.sent, time.perf_counter() - began, cpu() - used


def main() -> int:
    folder, ledger_file, now = Path(sys.argv[1]), Path(sys.argv[2]), datetime.fromisoformat(sys.argv[3])
    if os.environ.get("OUTREACH_PROFILE"):
        return _profiled(folder, ledger_file, now)
    sent, seconds, used = _run(folder, ledger_file, now)
    wanted = len(load(folder).contacts.contacts)
    if sent != wanted:
        sys.exit(f"{sent} of {wanted} were sent")
    print(json.dumps({"seconds": seconds, "cpu": used}))
    return 0


def _run(folder: Path, ledger_file: Path, now: datetime) -> tuple[int, float, float]:
    return run_async(_send(folder, ledger_file, now))


def _profiled(folder: Path, ledger_file: Path, now: datetime) -> int:
    import cProfile
    import pstats

    with cProfile.Profile() as profile:
        asyncio.run(_send(folder, ledger_file, now))
    pstats.Stats(profile, stream=sys.stderr).sort_stats("tottime").print_stats(45)
    return 0


if __name__ == "__main__":
    sys.exit(main())
