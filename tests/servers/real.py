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

POSTFIX = Path("/usr/lib/postfix/sbin")
MAIL_ID = 42170  # owner of the mailboxes; no account of that number is needed
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
def running(domains: Sequence[str] = ("agency.example", "firm.example")) -> Iterator[RealServers]:
    """The servers, until the block ends; then both are ended by the process ids they were started with."""
    with ExitStack() as stack:
        directory = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="realmail-")))
        servers = RealServers(directory, directory / "ca.pem", *_free_ports(6))
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
    (directory / "dovecot.conf").write_text(_dovecot(servers))
    (directory / "domains").write_text("".join(f"{domain} ok\n" for domain in domains))
    (directory / "transport").write_text("refused.example error:5.1.2 this domain takes no mail\n")
    (directory / "recipients").write_text("defer-at-rcpt@ 450 4.2.0 come back later\n")
    (directory / "postfix/main.cf").write_text(_postfix_main(servers))
    (directory / "postfix/master.cf").write_text(_postfix_master(servers))
    # Makes the queue's directories, with the owners that Postfix wants.
    check = ["postfix", "-c", f"{directory}/postfix", "check"]
    subprocess.run(check, check=True, env=PROCESS_ENVIRONMENT, capture_output=True)


def _dovecot(servers: RealServers) -> str:
    directory = servers.directory
    special = "".join(
        f"  mailbox {name} {{\n    special_use = \\{name}\n    auto = create\n  }}\n"
        for name in ("Sent", "Junk", "Trash", "Drafts")
    )
    return f"""
base_dir = {directory}/run
state_dir = {directory}/state
log_path = {directory}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = required
ssl_cert = <{directory}/server.pem
ssl_key = <{directory}/server.pem
ssl_min_protocol = TLSv1.2
auth_mechanisms = plain login
auth_failure_delay = 0
first_valid_uid = {MAIL_ID}
first_valid_gid = {MAIL_ID}
mail_location = maildir:{directory}/mail/%d/%n
mail_fsync = never
mail_plugins = quota
recipient_delimiter = +
passdb {{
  driver = passwd-file
  args = username_format=%u {directory}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {directory}/users
  default_fields = uid={MAIL_ID} gid={MAIL_ID} home={directory}/mail/%d/%n
}}
plugin {{
  quota = maildir:mailbox
}}
namespace inbox {{
  inbox = yes
  separator = /
{special}}}
protocol lmtp {{
  postmaster_address = postmaster@agency.example
  hostname = mail.agency.example
}}
service imap-login {{
  inet_listener imap {{
    port = {servers.imap}
  }}
  inet_listener imaps {{
    port = {servers.imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {servers.lmtp}
  }}
}}
service auth {{
  unix_listener sasl {{
    mode = 0666
  }}
}}
# One wrong password must not slow down the logins after it, which all come from the same address.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""


def _postfix_main(servers: RealServers) -> str:
    directory = servers.directory
    return f"""
compatibility_level = 3.6
queue_directory = {directory}/queue
data_directory = {directory}/data
daemon_directory = {POSTFIX}
mail_owner = postfix
setgid_group = postdrop
maillog_file = {directory}/postfix.log
maillog_file_prefixes = {directory}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.agency.example
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
mynetworks =
disable_dns_lookups = yes
smtpd_peername_lookup = no
recipient_delimiter = +
virtual_mailbox_domains = texthash:{directory}/domains
virtual_transport = lmtp:inet:127.0.0.1:{servers.lmtp}
default_transport = $virtual_transport
relay_transport = $virtual_transport
transport_maps = texthash:{directory}/transport
smtpd_tls_chain_files = {directory}/server.pem
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {directory}/run/sasl
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access texthash:{directory}/recipients
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
message_size_limit = 2000000
queue_run_delay = 5s
minimal_backoff_time = 5s
maximal_backoff_time = 10s
maximal_queue_lifetime = 20s
bounce_queue_lifetime = 20s
in_flow_delay = 0
"""


def _postfix_master(servers: RealServers) -> str:
    """Every service without chroot; the columns are private, unprivileged, chroot, wake-up, most processes, program."""
    login = "  -o smtpd_sasl_auth_enable=yes\n  -o smtpd_client_restrictions=permit_sasl_authenticated,reject\n"
    lines = [
        f"127.0.0.1:{servers.smtp} inet n - n - - smtpd",
        f"127.0.0.1:{servers.submission} inet n - n - - smtpd\n  -o smtpd_tls_security_level=encrypt\n{login}".rstrip(),
        f"127.0.0.1:{servers.submissions} inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n{login}".rstrip(),
        "postlog unix-dgram n - n - 1 postlogd",
        "pickup unix n - n 60 1 pickup",
        "qmgr unix n - n 300 1 qmgr",
        "tlsmgr unix - - n 1000? 1 tlsmgr",
        "rewrite unix - - n - - trivial-rewrite",
        "showq unix n - n - - showq",
    ]
    lines += [f"{name} unix - - n - 0 bounce" for name in ("bounce", "defer", "trace")]
    lines += [f"{name} unix - - n - - error" for name in ("error", "retry")]
    lines += [f"{name} unix n - n - 0 {name}" for name in ("cleanup", "flush")]
    lines += [f"{name} unix - - n - - {name}" for name in ("lmtp", "smtp", "proxymap", "discard")]
    lines += [f"{name} unix - - n - 1 {name}" for name in ("verify", "anvil", "scache")]
    return "\n".join(lines) + "\n"


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


def _free_ports(count: int) -> list[int]:
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def _greets(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            return bool(connection.recv(64))
    except OSError:
        return False


def _until(true: object, otherwise: str, log: object = None) -> None:
    """Until a server did what it does in its own time; the limit only ends a broken run."""
    end = time.monotonic() + 30
    while not true():
        if time.monotonic() > end:
            raise RuntimeError(otherwise + (f"\n{log()}" if log else ""))
        time.sleep(0.05)
