"""`outreach check --online`: log in to the mail servers, and what the DNS says about the sender's domain."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from outreach.addresses import domain_of
from outreach.campaign.folder import Campaign
from outreach.cli.output import say
from outreach.cli.stopping import run_async
from outreach.cli.workspace import Workspace
from outreach.engine import account
from outreach.engine.account import Account
from outreach.engine.probe import probe
from outreach.errors import LoginFailed, OutreachError, Unreachable
from outreach.transport.imap import Mailbox
from outreach.transport.server import Server
from outreach.transport.smtp import Submission

#: Where providers keep their DKIM keys (RFC 6376 §3.6.2.1); a selector's name cannot be looked up, only guessed.
SELECTORS = ("selector1", "selector2", "google", "default", "dkim", "mail", "s1", "s2", "k1")
#: How long the DNS may take in all, for each question.
DNS_SECONDS = 5.0

Lookup = Callable[[str], Sequence[str]]


class NoDns(Exception):
    """The DNS cannot be asked; the text says why."""


def check_online(space: Workspace, campaign: Campaign, patience: float) -> None:
    """Says what it finds, and raises the first login that failed, else the first server that is away.

    Where both let us in, one message goes to the sender itself, and the ledger keeps what the account did with it.
    """
    errors = [error for error in (_attempt(space, smtp_login), _attempt(space, imap_login)) if error is not None]
    if not errors:
        errors = [e for e in [_attempt(space, lambda _: _look_at_account(space, campaign, patience))] if e is not None]
    for sentence in dns_findings(domain_of(campaign.config.sender.address), lookup_txt):
        say(sentence)
    for kind in (LoginFailed, Unreachable, OutreachError):
        for error in errors:
            if isinstance(error, kind):
                raise kind("not everything worked: mend what is said above, then check again") from error


def _attempt(space: Workspace, look: Callable[[Workspace], str]) -> OutreachError | None:
    try:
        say(look(space))
    except OutreachError as error:
        say(str(error))
        return error
    return None


def smtp_login(space: Workspace) -> str:
    """Logs in where messages are sent; says so, or raises LoginFailed, Unreachable."""
    server = space.server("smtp")
    run_async(_submission(server))
    return f"sending: logged in to {server.place} as {server.user or 'nobody'}"


async def _submission(server: Server) -> None:
    submission = await Submission.connect(server)
    await submission.close()


def imap_login(space: Workspace) -> str:
    """Logs in where messages are read; says so and what is read, or raises LoginFailed, Unreachable."""
    server, settings = space.server("imap"), space.load().config.mail.imap
    with Mailbox.connect(server) as mailbox:
        folders = ", ".join(folder.name for folder in mailbox.folders(settings.folders)) or "none of the folders"
        sent = mailbox.sent_folder(settings.sent)
    copies = f"copies of what is sent: {sent}" if sent else "no folder for copies of what is sent"
    return f"reading: logged in to {server.place} as {server.user or 'nobody'}; reads {folders}; {copies}"


def _look_at_account(space: Workspace, campaign: Campaign, patience: float) -> str:
    smtp, imap, now = space.server("smtp"), space.server("imap"), space.now()
    found = run_async(probe(campaign, smtp, imap, now, patience))
    if found is None:
        if campaign.config.sender.plus_address:
            return (
                f"account: the message to an address with a + did not appear within {patience:g} seconds, and answers "
                "would go the same way; unless it comes later (--wait 120), set plus_address = false in [sender]"
            )
        return (
            f"account: the message to {campaign.config.sender.address} did not appear within {patience:g} seconds; "
            "until this works, messages of unknown fate wait for you in review (try again with --wait 120)"
        )
    with space.writing() as tx:
        account.remember(tx, smtp, imap, found, now)
    return f"account: {said_of(found)}"


def said_of(found: Account) -> str:
    """What the probe showed, in words."""
    if found.absence_proves:
        return "it files what it sends in Sent, unchanged: after a crash the Sent folder says what went out"
    if found.files_copies:
        return "it files what it sends, but under another Message-ID: after a crash some messages may wait in review"
    advice = " (or set copy_to_self = true in [mail.smtp])" if found.reaches_itself else ""
    return f"it files no copies, so Outreach does; after a crash some messages may wait in review{advice}"


def dns_findings(domain: str, lookup: Lookup) -> list[str]:
    """What SPF, DKIM and DMARC say of a domain, a sentence each; pure but for `lookup`."""
    try:
        spf = [text for text in lookup(domain) if text.casefold().startswith("v=spf1")]
        dmarc = [text for text in lookup(f"_dmarc.{domain}") if text.casefold().startswith("v=dmarc1")]
        keys = [name for name in SELECTORS if any("p=" in text for text in lookup(f"{name}._domainkey.{domain}"))]
    except NoDns as error:
        return [f"SPF, DKIM and DMARC were not looked up: {error}"]
    return [_on_spf(domain, spf), _on_dkim(domain, keys), _on_dmarc(domain, dmarc)]


def _on_spf(domain: str, found: list[str]) -> str:
    if not found:
        return f"SPF: {domain} has no record; ask whoever keeps its DNS for one that names your mail server"
    if len(found) > 1:
        return f"SPF: {domain} has {len(found)} records, and receivers then heed none (RFC 7208 §4.5); keep one"
    return f"SPF: {found[0]}"


def _on_dkim(domain: str, keys: list[str]) -> str:
    if keys:
        return f"DKIM: keys under {', '.join(keys)}"
    return f"DKIM: no key of {domain} under the usual names; it may have another, so see a test message's headers"


def _on_dmarc(domain: str, found: list[str]) -> str:
    return f"DMARC: {found[0]}" if found else f"DMARC: {domain} has no record; large providers want one"


def lookup_txt(name: str) -> list[str]:
    """The TXT records of a name; none where it has none. Raises NoDns."""
    try:
        import dns.exception
        import dns.resolver
    except ImportError:
        raise NoDns("the package dnspython is not installed; install outreach[check]") from None
    try:
        answer = dns.resolver.resolve(name, "TXT", lifetime=DNS_SECONDS)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []
    except (dns.exception.DNSException, OSError) as error:
        raise NoDns(f"no name server answers here ({type(error).__name__})") from None
    return [b"".join(record.strings).decode("utf-8", "replace") for record in answer]
