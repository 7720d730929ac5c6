"""Postfix and Dovecot of this machine's packages, in a private directory, on free ports of loopback.

    with running() as mail:
        mail.add_users(["officer@agency.example", "ana@firm.example"])
        ...                  # submit to mail.host:mail.submission (STARTTLS) or mail.submissions (TLS), IMAP mail.imaps
        mail.wait_for("ana@firm.example", 1)

A mail goes submission -> Postfix's queue -> LMTP -> Dovecot's Maildir -> IMAP, as at a small real site. Postfix has no
other way out than Dovecot, so that nothing leaves the machine: an address without a mailbox, in whatever domain, comes
back as a delivery report from Postfix (5.1.1), a full mailbox too (5.2.2); x@refused.example is refused while still
connected, defer-at-rcpt@ anywhere is put off (450). Nothing is written outside the directory. Postfix insists on root.
"""

from __future__ import annotations

import os
import shutil
import smtplib
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import trustme
from imapclient import IMAPClient

from tests.servers.ports import free_ports
from tests.servers.realconfig import MAIL_ID, POSTFIX, dovecot, oauth2, postfix_main, postfix_master

PASSWORD = 'correct "horse" battery'
PROCESS_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}


def missing() -> str:
    """Why the servers cannot run here; empty when they can."""
    if os.geteuid() != 0:
        return "Postfix needs root"
    absent = [name for name in ("dovecot", "postfix") if not shutil.which(name, path=PROCESS_ENVIRONMENT["PATH"])]
    return f"not installed: {', '.join(absent)}" if absent else ""


@dataclass(frozen=True)
class RealServers:
    """Both servers, running; every user has the same password."""

    directory: Path
    ca_file: Path
    smtp: int
    submission: int
    submissions: int
    lmtp: int
    imap: int
    imaps: int
    host: str = "localhost"
    password: str = PASSWORD
    introspection: str = ""
    by_token: str = ""

    def add_users(self, addresses: Sequence[str], *, quota_kb: int = 0) -> None:
        """Mailboxes; with `quota_kb` they hold no more than that. They can be used when this returns."""
        limit = f"userdb_quota_rule=*:storage={quota_kb}K" if quota_kb else ""
        with (self.directory / "users").open("a") as users:
            users.writelines(f"{address}:{{PLAIN}}{PASSWORD}::::::{limit}\n" for address in addresses)
        # Dovecot looks at its users file once a second; a mail to somebody it does not know yet would bounce.
        _until(lambda: self._knows(addresses[-1]), "Dovecot does not know the new users")

    def login(self, address: str) -> IMAPClient:
        context = ssl.create_default_context(cafile=str(self.ca_file))
        client = IMAPClient(self.host, self.imaps, ssl_context=context, timeout=30)
        try:
            client.login(address, PASSWORD)
        except IMAPClient.Error:
            client.shutdown()
            raise
        return client

    def messages(self, address: str, folder: str = "INBOX") -> list[tuple[bytes, frozenset[bytes]]]:
        """The bytes and flags of every message, oldest first; \\Recent is the session's, not the message's."""
        with self.login(address) as client:
            client.select_folder(folder, readonly=True)
            rows = client.fetch(client.search(), ["BODY.PEEK[]", "FLAGS"])
            return [(rows[uid][b"BODY[]"], frozenset(rows[uid][b"FLAGS"]) - {rb"\Recent"}) for uid in sorted(rows)]

    def wait_for(self, address: str, count: int, folder: str = "INBOX") -> list[bytes]:
        """The messages, once there are `count` of them."""
        _until(lambda: len(self.messages(address, folder)) >= count, f"{address} did not get {count}", self.log)
        return [raw for raw, _ in self.messages(address, folder)]

    def send(self, raw: bytes, sender: str, recipients: Sequence[str]) -> None:
        """Submits as the sender, by the standard library: what a stakeholder's own program would do."""
        with smtplib.SMTP(self.host, self.submission, timeout=30) as client:
            client.starttls(context=ssl.create_default_context(cafile=str(self.ca_file)))
            client.login(sender, PASSWORD)
            client.sendmail(sender, list(recipients), raw)

    def log(self) -> str:
        """The last lines of both logs."""
        files = [self.directory / "postfix.log", self.directory / "dovecot.log"]
        return "\n".join("\n".join(f.read_text(errors="replace").splitlines()[-25:]) for f in files if f.exists())

    def _knows(self, address: str) -> bool:
        try:
            self.login(address).logout()
        except IMAPClient.Error:
            return False
        return True


@contextmanager
def running(
    domains: Sequence[str] = ("agency.example", "firm.example"),
    *,
    introspection: str = "",
    by_token: str = "xoauth2 oauthbearer",
) -> Iterator[RealServers]:
    """The servers, until the block ends; then both are ended by the process ids they were started with.

    With `introspection`, the address of an OAuth2 issuer's introspection (RFC 7662), both also log in by access token,
    for as long as that issuer says that it is active and whose it is; `by_token` are the SASL mechanisms for that.
    """
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="realmail-")))
        servers = RealServers(
            directory, directory / "ca.pem", *free_ports(6), introspection=introspection, by_token=by_token
        )
        _write(servers, domains)
        stack.enter_context(_process(["dovecot", "-F", "-c", f"{directory}/dovecot.conf"], directory / "dovecot.out"))
        master = [f"{POSTFIX}/master", "-s", "-c", f"{directory}/postfix"]
        stack.enter_context(_process(master, directory / "postfix.out"))
        for port in (servers.lmtp, servers.imap, servers.smtp, servers.submission):
            _until(lambda port=port: _greets(port), f"nothing greets on port {port}", servers.log)
        yield servers


def _write(servers: RealServers, domains: Sequence[str]) -> None:
    directory = servers.directory
    for name in ("run", "state", "mail", "postfix", "queue", "data"):
        (directory / name).mkdir()
    directory.chmod(0o755)  # a temporary directory is 0700, and most of the servers' processes are not root
    os.chown(directory / "mail", MAIL_ID, MAIL_ID)
    shutil.chown(directory / "data", "postfix")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(servers.ca_file))
    certificate = authority.issue_cert("localhost", "127.0.0.1")
    certificate.private_key_and_cert_chain_pem.write_to_path(str(directory / "server.pem"))
    (directory / "users").touch(0o644)
    (directory / "dovecot.conf").write_text(dovecot(servers))
    (directory / "oauth2.conf").write_text(oauth2(servers))
    (directory / "domains").write_text("".join(f"{domain} ok\n" for domain in domains))
    (directory / "transport").write_text("refused.example error:5.1.2 this domain takes no mail\n")
    (directory / "recipients").write_text("defer-at-rcpt@ 450 4.2.0 come back later\n")
    (directory / "postfix/main.cf").write_text(postfix_main(servers))
    (directory / "postfix/master.cf").write_text(postfix_master(servers))
    # Makes the queue's directories, with the owners that Postfix wants.
    check = ["postfix", "-c", f"{directory}/postfix", "check"]
    subprocess.run(check, check=True, env=PROCESS_ENVIRONMENT, capture_output=True)


@contextmanager
def _process(command: list[str], output: Path) -> Iterator[None]:
    """A server in the foreground, ended by its own process id (its children end with it)."""
    with output.open("wb") as out:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd="/", env=PROCESS_ENVIRONMENT
        )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _greets(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            return bool(connection.recv(64))
    except OSError:
        return False


def _until(true: object, otherwise: str, log: object = None) -> None:
    """Until a server did what it does in its own time; the limit only ends a broken run."""
    end = time.monotonic() + 120
    while not true():
        if time.monotonic() > end:
            raise RuntimeError(otherwise + (f"\n{log()}" if log else ""))
        time.sleep(0.05)
