"""Where a test keeps its ledgers: files of SQLite in its folders, or one database of PostgreSQL for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import create_engine, text

from outreach.ledger import deliveries, inbound, people, schema, tokens
from outreach.ledger.database import Ledger
from outreach.ledger.deliveries import Planned
from outreach.model import Answer, Attendance, Contact, Person, Source

SQLITE = "sqlite:///outreach.db"
AT = datetime(2020, 5, 1, 6, 0, tzinfo=UTC)
#: Lives in the same database as every test's campaign, with the same people, and must never notice.
NEIGHBOUR = "the neighbour"


@dataclass(frozen=True)
class Place:
    """A folder's ledger is found again by the folder; on PostgreSQL that is the campaign's name."""

    url: str = SQLITE

    @property
    def is_file(self) -> bool:
        return self.url == SQLITE

    def open(self, folder: Path, now: datetime, domain: str = "localhost") -> Ledger:
        return Ledger.open(self.url, folder, now=now, domain=domain, name=str(folder))

    def settle_neighbour(self) -> None:
        """A campaign with a bit of everything, and the very addresses that the tests use."""
        ledger = Ledger.open(self.url, Path(), now=AT, domain="primaria.example", name=NEIGHBOUR)
        names = ("ana", "ben", "carla", "dan")
        contacts = [Contact(f"{name}@firma.example", f"{name}@firma.example", name=name) for name in names]
        with ledger.write() as tx:
            people.import_contacts(tx, contacts, AT)
            signer = tokens.make_signer(tx, AT)
            for contact in contacts:
                whose = people.find(tx, contact.address) or 0
                id = signer.message_id(whose, contact.address, "primaria.example")
                deliveries.plan(tx, [Planned("invitation", whose, AT, AT.replace(year=2099), id, 0)], AT)
                said = Answer(Attendance.DELEGATED, Source.TEXT, AT, delegate=Person("Ana", "ana@firma.example"))
                people.add_answer(tx, whose, said, AT)
                raw = f"From: {contact.address}\r\n\r\nda\r\n".encode()
                inbound.store(tx, "INBOX", 1, whose, raw, AT, f"<{whose}@firma.example>", contact.address, "Re", AT)
                people.suppress(tx, whose, "asked", AT)
                people.record_presence(tx, whose, True, AT)
                people.add_alias(tx, whose, f"secretary-{contact.address}", AT)
        ledger.close()

    def rows_of_neighbour(self) -> tuple[object, ...]:
        """Everything that the neighbour has."""
        engine = create_engine(self.url)
        with engine.connect() as connection:
            one = f"(SELECT id FROM campaign WHERE name = '{NEIGHBOUR}')"
            theirs = f"IN (SELECT id FROM contact WHERE campaign_id = {one})"
            found = []
            for table in schema.metadata.sorted_tables:
                if table is schema.bucket:  # belongs to accounts, not to campaigns
                    continue
                if "campaign_id" in table.c:
                    where = f"campaign_id = {one}"
                elif "contact_id" in table.c:
                    where = f"contact_id {theirs}"
                elif "delivery_id" in table.c:
                    where = f"delivery_id IN (SELECT id FROM delivery WHERE contact_id {theirs})"
                else:
                    where = f"id = {one}" if table is schema.campaign else "false"
                rows = connection.execute(
                    text(f"SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) FROM {table} t WHERE {where}")
                )
                found.append((table.name, rows.scalar()))
        engine.dispose()
        return tuple(found)
