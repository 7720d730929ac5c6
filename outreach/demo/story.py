"""The whole campaign in a minute: the clock jumps from one interesting instant to the next, everything else is real.

Real: the folder, the ledger, the engine, SMTP and IMAP with TLS and logins, and the messages both ways. Simulated:
the stakeholders, the officer's decisions, and the time.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path

from rich.console import Console

from outreach.addresses import domain_of
from outreach.campaign.folder import Campaign, read_campaign
from outreach.cli.status import status_json
from outreach.demo import folder, officer, timeline
from outreach.demo.servers import Servers, serving
from outreach.demo.stage import Clock, Stage
from outreach.demo.stakeholders import Stakeholder, deal
from outreach.demo.timeline import Day
from outreach.engine.changes import confirm_change
from outreach.engine.engine import Engine
from outreach.ledger import figures, people, review
from outreach.ledger.database import Ledger
from outreach.plan import is_nudge
from outreach.transport.server import server_of

#: When somebody looks after the campaign although nothing is known to be due: people become due by waiting, too.
LOOKS = (clock_time(8, 5), clock_time(10, 5), clock_time(13, 0), clock_time(18, 0))
REVIEWS_AT = clock_time(9, 30)
#: The story begins so long before the first step and ends so long after the last one.
BEFORE, AFTER = timedelta(minutes=5), timedelta(minutes=90)
#: The link becomes known so long before the event; who came is noted so long after its end.
LINK_BEFORE, PRESENCE_AFTER = timedelta(days=6, hours=23), timedelta(minutes=30)


@dataclass(slots=True)
class Story:
    """One telling: the folder it leaves, what is shown, and the moving parts."""

    out: Path
    seed: int
    console: Console
    stage: Stage
    servers: Servers
    ledger: Ledger
    campaign: Campaign


def tell(files: Mapping[str, bytes], out: Path, seed: int, console: Console | None = None) -> None:
    """Plays the campaign of `files` (paths relative to its folder) in `out`; leaves ledger, messages and status there.

    Raises Refused when `out` holds something else than an earlier demonstration, InvalidData for faults in the files.
    """
    began, shown = time.monotonic(), console or timeline.console()
    if not shown.is_terminal:
        shown.width = timeline.WIDTH
    campaign = read_campaign(files)
    folder.prepare(out)
    nudges = sum(is_nudge(step) for step in campaign.config.steps)
    cast = {s.person.address: s for s in deal(campaign.contacts.contacts, seed, nudges)}
    _write_json(out / folder.TRUTH_FILE, _truth(list(cast.values())))
    clock = Clock(min(map(campaign.config.moment, campaign.config.steps)) - BEFORE)
    stage = Stage(clock, cast)
    mailboxes = [s.person.email for s in cast.values() if s.mailbox]
    with serving(out, campaign.config.sender.address, mailboxes, clock, stage.arrive) as servers:
        folder.furnish(out, files, servers)
        campaign = folder.load(out)
        domain = domain_of(campaign.config.sender.address)
        url = campaign.config.ledger.url
        with closing(Ledger.open(url, out, now=clock.now, domain=domain)) as ledger:
            story = Story(out, seed, shown, stage, servers, ledger, campaign)
            asyncio.run(_play(story))
            _end(story, time.monotonic() - began)


async def _play(story: Story) -> None:
    config, clock = story.campaign.config, story.stage.clock
    first = clock.now.astimezone(config.event.zone)
    title = config.event.title.in_(config.languages.default, config.languages.default)
    timeline.opening(story.console, title, len(story.stage.cast), len(config.steps), first)
    smtp = server_of(config.mail.smtp, "smtp", {}, story.out)
    imap = server_of(config.mail.imap, "imap", {}, story.out)
    load, watch = (lambda: story.campaign), story.stage.watch
    async with Engine(story.ledger, load, smtp, imap, clock, simulated=True, watch=watch) as engine:
        await engine.confirm()
        agenda = _agenda(story)
        while agenda:
            await _scene(story, engine, agenda)


def _agenda(story: Story) -> list[tuple[datetime, str]]:
    """What is certain to come, in order: the officer's acts, and the looks at what waiting has made due."""
    event = story.campaign.config.event
    ends = max(map(story.campaign.config.moment, story.campaign.config.steps)) + AFTER
    acts = [(event.starts_utc - LINK_BEFORE, "link"), (event.ends_utc + PRESENCE_AFTER, "presence"), (ends, "end")]
    day = story.stage.clock.now.astimezone(event.zone).date()
    while day <= ends.astimezone(event.zone).date():
        for what, at in [*(("look", look) for look in LOOKS), ("review", REVIEWS_AT)]:
            acts.append((datetime.combine(day, at, event.zone).astimezone(UTC), what))
        day += timedelta(days=1)
    return sorted(act for act in acts if story.stage.clock.now < act[0] <= ends)


async def _scene(story: Story, engine: Engine, agenda: list[tuple[datetime, str]]) -> None:
    """Jumps to the next interesting instant and lets everybody do what is to be done then."""
    stage = story.stage
    now = stage.clock.now
    instants = [agenda[0][0], *(at for at, *_ in stage.coming[:1])]
    due = await engine.next_moment()
    instants += [due] if due is not None and due > now else []
    _turn_the_page(story, max(now, min(instants)))
    came = await stage.send_answers(story.servers)
    if came:
        await engine.fetch()
    while agenda and agenda[0][0] <= stage.clock.now:
        _act(story, agenda.pop(0)[1])
    done = await engine.send_due()
    if stage.read_letters() or done.sent:
        await engine.fetch()  # what bounced is there at once, and copies are filed in Sent


def _turn_the_page(story: Story, at: datetime) -> None:
    """Sets the clock; where a day ends, its line is shown."""
    today = at.astimezone(story.campaign.config.event.zone).date()
    if today != story.stage.day.date:
        _show_day(story)
        story.stage.day = Day(today)
    story.stage.clock.now = at


def _show_day(story: Story) -> None:
    if story.stage.day.eventful:
        with story.ledger.read() as tx:
            timeline.day(story.console, story.stage.day, figures.totals(tx))


def _act(story: Story, what: str) -> None:
    """Something that is on the agenda: a thing the officer does, or nothing but a look."""
    now = story.stage.clock.now
    if what == "link":
        _link(story)
    elif what == "review":
        decided = officer.decide(story.ledger, story.stage.written, now)
        if decided:
            story.stage.day.came["decided"] += len(decided)
    elif what == "presence":
        came, missed = officer.record_presence(story.ledger, story.seed, now)
        _note(story, f"the officer notes who was there: {came} came, {missed} did not")


def _link(story: Story) -> None:
    """The link is known: the officer writes it into config.toml and confirms the change."""
    config = story.out / "config.toml"
    config.write_bytes(folder.with_online(config.read_bytes(), officer.ONLINE))
    story.campaign = folder.load(story.out)
    with story.ledger.write() as tx:
        confirm_change(tx, story.campaign, story.stage.clock.now)
    _note(story, "the officer has the Zoom link and writes it into config.toml")


def _note(story: Story, text: str) -> None:
    timeline.note(story.console, story.stage.clock.now.astimezone(story.campaign.config.event.zone), text)


def _end(story: Story, seconds: float) -> None:
    """The last day's line, the tables, and the status as a file."""
    _show_day(story)
    with story.ledger.read() as tx:
        status = status_json(tx, story.campaign)
        everybody, items = people.everyone(tx), review.waiting(tx)
    _write_json(story.out / folder.STATUS_FILE, status)
    timeline.attendance(story.console, everybody)
    timeline.waiting(story.console, items)
    sent, received = (len(list((story.out / name).glob("*.eml"))) for name in ("sent", "received"))
    timeline.files(story.console, story.out, sent, received, seconds)


def _truth(cast: Sequence[Stakeholder]) -> object:
    """What everybody has decided in the end, and how it can become known; the measure of what was read."""
    return [
        {
            "email": stakeholder.person.email,
            "habit": stakeholder.habit,
            "attendance": stakeholder.truth.attendance,
            "guests": stakeholder.truth.guests,
            "known": stakeholder.truth.known,
        }
        for stakeholder in cast
    ]


def _write_json(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
