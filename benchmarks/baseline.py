"""What many tools do: send, then write down that it was sent. The same work as Outreach, for `benchmarks.chaos`.

    python -m benchmarks.baseline FOLDER     takes every address of contacts.csv to the server of config.toml

Four connections; an error is tried again; `sent.db` is committed durably after each message.
"""

from __future__ import annotations

import csv
import os
import queue
import smtplib
import sqlite3
import ssl
import sys
import threading
from pathlib import Path

import tomli

CONNECTIONS = 4


def main(folder: Path) -> None:
    book = sqlite3.connect(folder / "sent.db", check_same_thread=False, isolation_level=None)
    for statement in (
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "CREATE TABLE IF NOT EXISTS sent (address TEXT PRIMARY KEY)",
    ):
        book.execute(statement)
    sent = {row[0] for row in book.execute("SELECT address FROM sent")}
    with (folder / "contacts.csv").open(encoding="utf-8") as file:
        people = [row["email"] for row in csv.DictReader(file) if row["email"] not in sent]
    waiting: queue.Queue[str] = queue.Queue()
    for address in people:
        waiting.put(address)
    lock = threading.Lock()
    lines = [threading.Thread(target=work, args=(folder, waiting, book, lock)) for _ in range(CONNECTIONS)]
    for line in lines:
        line.start()
    for line in lines:
        line.join()


def work(folder: Path, waiting: queue.Queue[str], book: sqlite3.Connection, lock: threading.Lock) -> None:
    settings = tomli.loads((folder / "config.toml").read_text("utf-8"))["mail"]["smtp"]
    client: smtplib.SMTP | None = None
    while True:
        try:
            address = waiting.get_nowait()
        except queue.Empty:
            return
        try:
            client = client or connected(settings)
            client.sendmail(settings["user"], [address], message(settings["user"], address))
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError) as error:
            codes = [
                code for code, _ in getattr(error, "recipients", {"": (getattr(error, "smtp_code", 0), b"")}).values()
            ]
            if codes[0] < 500:
                waiting.put(address)
                continue
        except (smtplib.SMTPException, OSError):
            client = None
            waiting.put(address)
            continue
        with lock:
            book.execute("INSERT OR IGNORE INTO sent VALUES (?)", (address,))


def connected(settings: dict[str, str]) -> smtplib.SMTP:
    client = smtplib.SMTP(settings["host"], int(settings["port"]), timeout=20)
    client.starttls(context=ssl.create_default_context(cafile=settings["ca_file"]))
    client.login(settings["user"], os.environ["OUTREACH_SMTP_PASSWORD"])
    return client


def message(sender: str, address: str) -> bytes:
    return f"From: {sender}\r\nTo: {address}\r\nSubject: Hello\r\n\r\nWill you come?\r\n".encode()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
