"""The cell that holds an address, however it was pasted, and addresses that were probably mistyped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from email_validator import EmailNotValidError, validate_email

from outreach.addresses import domain_of
from outreach.campaign.cleaning import clean

#: RFC 5321 §4.5.3.1.3: a path has at most 256 octets; with a display name before it.
LONGEST_CELL = 1000
#: A domain that stands this often in a list is taken to be spelled right.
FREQUENT = 3
#: Domains of large providers, and those that look like a misspelling of one but exist.
PROVIDERS = (
    "gmail.com googlemail.com yahoo.com yahoo.ro yahoo.fr yahoo.it yahoo.de yahoo.co.uk ymail.com hotmail.com "
    "hotmail.fr hotmail.it outlook.com outlook.fr outlook.de live.com live.nl live.it msn.com icloud.com me.com "
    "aol.com gmx.net gmx.de gmx.com web.de t-online.de orange.fr free.fr laposte.net libero.it tiscali.it alice.it "
    "ziggo.nl kpnmail.nl freemail.hu citromail.hu proton.me protonmail.com mail.com email.com mail.ru inbox.lt"
)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An address as it is written to, and the name that stood beside it."""

    email: str
    name: str = ""


def parse_mailbox(cell: str) -> Mailbox:
    """The address in a cell: bare, as a link (mailto:) or behind a name (RFC 5322 §3.4); a ValueError says why not."""
    if len(cell) > LONGEST_CELL:
        raise ValueError("the address is far too long; write the address alone")
    text = clean(cell)
    name = ""
    if text.endswith(">") and "<" in text:
        name, _, text = text[:-1].rpartition("<")
    text = text.strip()
    if text[:7].casefold() == "mailto:":
        text = text[7:].partition("?")[0]
    if not text:
        raise ValueError("there is no address; add one, or take the row away")
    if text.count("@") > 1 and any(separator in text for separator in ",; "):
        raise ValueError(f"'{text}' holds more than one address; give each person a row")
    try:
        checked = validate_email(text, check_deliverability=False)
    except EmailNotValidError as error:
        raise ValueError(f"'{text}' is not an e-mail address ({_reason(error)}); correct it") from error
    if not checked.ascii_email:  # RFC 6531: such addresses travel only where every server on the way agrees
        raise ValueError(f"'{text}' has letters before the @ that most mail servers refuse; ask for another address")
    return Mailbox(checked.ascii_email, name.strip().strip("\"'").strip())


def mistyped(emails: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Indexes of addresses whose domain is one letter away from a well-known or frequent one, with what was meant.

    Only ever a hint: there are people at mail.com beside those at gmail.com.
    """
    domains = [domain_of(email) for email in emails]
    counts = Counter(domains)
    right = [*PROVIDERS.split(), *(d for d, n in counts.items() if n >= FREQUENT and len(d) > 6)]
    by_shorter = {shorter: domain for domain in reversed(right) for shorter in _shortened(domain)}
    known = set(right)
    for n, domain in enumerate(domains):
        if domain in known or counts[domain] >= FREQUENT:
            continue
        meant = next((by_shorter[s] for s in sorted(_shortened(domain)) if s in by_shorter), None)
        if meant is not None:
            yield n, f"{emails[n].rpartition('@')[0]}@{meant}"


def _shortened(domain: str) -> set[str]:
    """A domain and all of it but one letter: two domains that share one differ by a letter or a swap of two."""
    return {domain, *(domain[:n] + domain[n + 1 :] for n in range(len(domain)))}


def _reason(error: EmailNotValidError) -> str:
    text = str(error).rstrip(".")
    return text[:1].lower() + text[1:]
