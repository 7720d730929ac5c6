"""Settings: what config.toml says in words, or what is wrong with it and where; whether anything is sent at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from starlette.background import BackgroundTask
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from outreach.advice import advice
from outreach.campaign.folder import CONFIG, Campaign
from outreach.errors import InvalidData, Problem
from outreach.ledger import notes, pausing, progress
from outreach.ledger.database import Transaction
from outreach.ledger.notes import CampaignNote
from outreach.ledger.situation import look
from outreach.web import saidconfig, saidmoment
from outreach.web.concerns import is_asleep
from outreach.web.desk import Desk, desk_of
from outreach.web.excerpt import Excerpt, excerpt, of_faults
from outreach.web.forms import Form
from outreach.web.passwords import Password
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.saidconfig import Block, StepLine
from outreach.web.sentences import N_
from outreach.web.words import Words

PATH, NAME = "/settings", N_("Settings")
#: Notes of the campaign looked through for the last pause, and warnings told one by one.
NOTES, TOLD = 100, 50


@dataclass(frozen=True, slots=True)
class Engine:
    """Whether something is sent: when the engine was last at work, and why it stands still.

    `note` is the last pause or stop, with what was said of it.
    """

    seen_at: datetime | None
    is_asleep: bool
    stopped: str
    is_paused: bool
    note: CampaignNote | None


@dataclass(frozen=True, slots=True)
class Said:
    """The campaign as its files say, found to be right."""

    campaign: Campaign
    blocks: tuple[Block, ...]
    steps: tuple[StepLine, ...]
    advice: tuple[str, ...]
    warnings: tuple[Problem, ...]
    config: Excerpt


@dataclass(frozen=True, slots=True)
class View:
    """Everything the page shows: what the files say, or their faults."""

    engine: Engine
    said: Said | None
    faults: tuple[Excerpt, ...]
    folder: Path
    ledger: Path | None
    size: int
    has_password: bool


def _show(request: Request) -> Response:
    desk, words = desk_of(request), Words(tongue_of(request))
    now = desk.clock()
    faults: tuple[Excerpt, ...] = ()
    said = None
    with desk.ledger.read() as tx:
        engine = _engine(tx, desk, now)
        try:
            said = _said(tx, desk, words, now)
        except InvalidData as error:
            faults = of_faults(desk.folder, error.problems)
    path = desk.ledger.path
    view = View(
        engine=engine,
        said=said,
        faults=faults,
        folder=desk.folder,
        ledger=path,
        size=_size(path) if path is not None else 0,
        has_password=bool(Password(desk.folder).hash()),
    )
    return render(request, "settings.html", view=view, length=saidconfig.length, counted=saidmoment.said, told=TOLD)


def _size(ledger: Path) -> int:
    """The bytes of the ledger, what SQLite keeps beside it included (sqlite.org/wal.html)."""
    parts = (ledger, ledger.with_name(ledger.name + "-wal"))
    return sum(part.stat().st_size for part in parts if part.is_file())


def _backup(request: Request) -> Response:
    """A copy of the ledger, whole, to be kept elsewhere; a ledger that is a database has tools of its own."""
    desk = desk_of(request)
    if desk.ledger.path is None:
        raise HTTPException(404)
    folder = Path(mkdtemp(prefix="outreach-"))
    copy = folder / "copy.db"
    desk.ledger.backup(copy)
    name = f"outreach-{desk.clock().astimezone(tongue_of(request).zone):%Y-%m-%d-%H%M}.db"
    headers = {"Content-Type": "application/vnd.sqlite3"}
    return FileResponse(copy, filename=name, headers=headers, background=BackgroundTask(rmtree, folder))


def _engine(tx: Transaction, desk: Desk, now: datetime) -> Engine:
    seen, stopped = progress.engine_seen_at(tx), pausing.why_stopped(tx, now)
    last = next((note for note in notes.of_campaign(tx, NOTES) if note.what in ("paused", "stopped")), None)
    return Engine(
        seen_at=seen,
        is_asleep=is_asleep(tx, now, desk.has_engine),
        stopped=stopped,
        is_paused=stopped.startswith(pausing.PAUSED),
        note=last if stopped else None,
    )


def _said(tx: Transaction, desk: Desk, words: Words, now: datetime) -> Said:
    campaign = desk.load()
    return Said(
        campaign=campaign,
        blocks=saidconfig.blocks(campaign.config, words),
        steps=saidconfig.steps(campaign, now),
        advice=tuple(advice(desk.folder, campaign, look(tx, campaign, now), now)),
        warnings=campaign.contacts.warnings,
        config=excerpt(desk.folder, CONFIG, whole=True),
    )


def _pause(request: Request, form: Form) -> Response:
    """Stops the sending, with what the officer says of it."""
    desk, say = desk_of(request), tongue_of(request).say
    with desk.ledger.write() as tx:
        pausing.pause(tx, desk.clock(), form.text("why")[:500])
    notice(request, say("Sending is paused; nothing leaves until you let it go on."))
    return back(PATH)


def _resume(request: Request, form: Form) -> Response:
    desk, say = desk_of(request), tongue_of(request).say
    with desk.ledger.write() as tx:
        pausing.resume(tx, desk.clock())
    notice(request, say("Sending goes on."))
    return back(PATH)


ROUTES: tuple[Route, ...] = (
    get(PATH, _show),
    get("/settings/backup", _backup),
    post("/settings/pause", _pause),
    post("/settings/resume", _resume),
)
