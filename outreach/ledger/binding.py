"""Which file on which machine this ledger is: a copy of it must not send what the original has sent already.

Beside the ledger stands a small file that says how far the ledger was when it last began to send. A ledger that is
behind it was restored from an earlier copy; one that is not there any more cannot have been forgotten.
"""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from outreach.ledger.campaigns import campaign, count_up, set_setting, setting
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.home import Home

HOME, GENERATION = "home", "generation"
#: What stands in a copy that `outreach backup` made.
COPY = "copy"
ADVICE = "`outreach takeover` looks in Sent for what already went, and makes this ledger the one that sends"


def why_not(tx: Transaction, ledger: Ledger) -> str:
    """Why this ledger must not send before it is taken over; empty when it may."""
    stored, key, mark = setting(tx, HOME), campaign(tx).key, _read(ledger)
    if mark is not None and mark[0] != key:
        return f"{ledger.name}: another ledger has sent from this folder, and this is not it. {ADVICE}"
    if mark is not None and mark[1] > int(setting(tx, GENERATION) or 0):
        return f"{ledger.name}: this ledger is older than the one that last sent from this folder. {ADVICE}"
    if stored == COPY:
        return f"{ledger.name}: this is a copy that `outreach backup` made. {ADVICE}"
    moved = _differences(Home(**json.loads(stored)), ledger.home(tx)) if stored else ""
    return f"{ledger.name}: {moved}. {ADVICE}" if moved else ""


def is_bound(tx: Transaction) -> bool:
    """Whether this ledger ever began to send."""
    return bool(setting(tx, HOME))


def bind(tx: Transaction, ledger: Ledger, now: datetime) -> None:
    """From now on this file on this machine is the one that sends."""
    mark = _read(ledger)
    set_setting(tx, HOME, json.dumps(asdict(ledger.home(tx))), now)
    if mark is not None:
        set_setting(tx, GENERATION, str(max(mark[1], int(setting(tx, GENERATION) or 0))), now)


def advance(ledger: Ledger, now: datetime) -> None:
    """One more batch is about to leave: a copy of the ledger made before this is too old from here on."""
    with ledger.write(quiet=True) as tx:
        number, key = count_up(tx, GENERATION, now), campaign(tx).key
    place = _mark(ledger)
    # Several workers may send from one folder at once: each writes a file of its own first.
    descriptor, fresh = tempfile.mkstemp(dir=place.parent, prefix=place.name + ".")
    with os.fdopen(descriptor, "w", encoding="ascii") as opened:
        opened.write(f"{key} {number}\n")
    os.replace(fresh, place)


def forget_mark(ledger: Ledger) -> None:
    """After a take-over: what the earlier ledger had written beside this one holds no more."""
    _mark(ledger).unlink(missing_ok=True)


def _differences(then: Home, now: Home) -> str:
    if bool(then.timeline) != bool(now.timeline):
        return "it was copied here by hand"
    if then.machine and now.machine and then.machine != now.machine:
        return "it was copied from another " + ("server" if now.timeline else "machine")
    if then.inode != now.inode:
        return f"the {'database' if now.timeline else 'file'} is a copy of the one that sent before"
    if then.timeline != now.timeline:
        return "the server was restored from a backup, or a standby took over"
    if now.timeline:
        return ""  # a database may be renamed
    return f"the folder was moved here from {Path(then.path).parent}" if then.path != now.path else ""


def _mark(ledger: Ledger) -> Path:
    return ledger.beside(".sent-up-to")


def _read(ledger: Ledger) -> tuple[str, int] | None:
    """The campaign's key and the number that stand beside the ledger; None where nothing does."""
    try:
        key, _, number = _mark(ledger).read_text("ascii").strip().partition(" ")
        return key, int(number)
    except (OSError, ValueError):
        return None
