"""Another Outreach that is at work for this campaign: what it does by itself, and where it is told what to do."""

from __future__ import annotations

import re

from outreach.cli.workspace import Workspace
from outreach.errors import Refused
from outreach.ledger.database import Ledger


def at_work(ledger: Ledger) -> str:
    """How another Outreach that sends from this ledger is called; empty where there is none."""
    try:
        with ledger.engine_lock():
            return ""
    except Refused as error:
        process = re.search(r"\(process \d+\)", str(error))
        return f"another Outreach {process[0]}" if process else "another Outreach"


def who_is_at_work(space: Workspace) -> str:
    """The same for a campaign that may have no ledger yet; looked up before anything is shown or asked."""
    if not space.has_ledger():
        return ""
    with space.ledger() as ledger:
        return at_work(ledger)


def refuse_beside(other: str) -> None:
    """Refused where another one is at work, with where its questions are answered."""
    if other:
        raise Refused(
            f"{other} is at work for this campaign and sends what is due by itself; what it asks is answered in its "
            "own terminal, or on its dashboard. plan, status, why, review, record, change, pause and cancel-event work "
            "beside it"
        )
