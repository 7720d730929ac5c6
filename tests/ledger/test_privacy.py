"""What an erasure takes away: also where others named the person, and what came from their address."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from outreach.ledger import answers, inbound, people, privacy, schema
from outreach.ledger.database import Ledger
from outreach.model import Answer, Attendance, Person, Source

Listed = Callable[..., list[int]]


def told(ledger: Ledger) -> bytes:
    """Every word in every row of the campaign's people."""
    tables = (schema.contact, schema.inbound, schema.delivery, schema.note)
    with ledger.read() as tx:
        return b" ".join(
            str(tuple(row)).encode()
            for table in tables
            for row in tx.execute(table.select().where(table.c.campaign_id == tx.campaign))
        )


def test_who_was_named_by_others_is_nobody_afterwards(
    ledger: Ledger, listed: Listed, now: datetime, tmp_path: Path
) -> None:
    ana, ben = listed("ana", "ben")
    comes = Answer(Attendance.DELEGATED, Source.TEXT, now, delegate=Person("Ana Lupescu", "ana@firma.example"))
    with ledger.write() as tx:
        answers.add_answer(tx, ben, comes, now)
        stray = b"From: ana@firma.example\r\n\r\nanother matter of Lupescu\r\n"
        inbound.store(tx, "INBOX", 1, 1, stray, now, "<stray@firma.example>", "ana@firma.example", "Re: Lupescu", now)
    with ledger.write() as tx:
        privacy.erase(tx, ana, now)
    ledger.forget_old()
    left = b"".join(file.read_bytes() for file in tmp_path.glob("outreach.db*")) + told(ledger)
    for trace in (b"ana@firma.example", b"Lupescu", b"stray@"):
        assert trace not in left, trace
    with ledger.read() as tx:
        standing = people.person(tx, ben)[1]
    assert standing.attendance is Attendance.DELEGATED, "that Ben sends somebody stays"
    assert standing.delegate == Person("", "")
