"""What our own mail server found out about who sent a message: Authentication-Results (RFC 8601), read with tolerance.

Only the topmost field of our own server counts: whoever writes a message can put such fields into it, but each server
adds its own above them (RFC 8601 §5, §7.1). A pass is therefore worth nothing more than silence; what a field is good
for is its failures, which nobody forges against themselves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

#: What is read of one field; Gmail's and Microsoft's are under 2 KB.
MAX_FIELD = 8 * 1024
MAX_RESULTS = 50

GOOGLE = "mx.google.com"

_METHOD = re.compile(r"\s*([a-z][\w.-]*)(?:\s*/\s*\d+)?\s*=\s*([a-z][\w-]*)", re.IGNORECASE | re.ASCII)
_PROPERTY = re.compile(r"([a-z][\w-]*)\s*\.\s*([a-z][\w-]*)\s*=\s*(?:\"([^\"]*)\"|([^\s;]+))", re.IGNORECASE | re.ASCII)
_AUTHSERV_ID = re.compile(r"\s*\"?([^\s;=\"]+)\"?(?:\s+\d+)?\s*\Z")


class Verdict(StrEnum):
    """What the receiving server says of the address in From."""

    PASS = "pass"  # noqa: S105 - the word of RFC 8601
    FAIL = "fail"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Finding:
    """One method's result, with its properties by name ("header.from"), all in lower case."""

    method: str
    result: str
    properties: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Results:
    """One field: the server that says so ("" where it does not say its name, as Microsoft's), and what it found."""

    authserv_id: str
    findings: tuple[Finding, ...]


def verdict(values: Sequence[str], authserv_id: str, provider: str, sender: str) -> Verdict:
    """What our own server says about the domain of `sender`, the address in From; `values` are the fields from the top.

    `provider` is "microsoft" where the mailbox is theirs: their field names no server. DMARC decides where it has a
    result. Without one, a signature or an envelope of the same domain passes, and one that is broken or forbidden
    fails; a domain that does neither gets NONE, as before anybody checked.
    """
    found = _own(values, authserv_id, provider)
    domain = sender.rpartition("@")[2].casefold()
    if found is None or not domain:
        return Verdict.NONE
    dmarc = {f.result for f in found.findings if f.method == "dmarc" and _about(f, "header.from", domain) is not False}
    if "fail" in dmarc:
        return Verdict.FAIL
    if "pass" in dmarc:
        return Verdict.PASS
    aligned = {(f.method, f.result) for f in found.findings if _is_aligned(f, domain)}
    if ("dkim", "pass") in aligned or ("spf", "pass") in aligned:
        return Verdict.PASS
    return Verdict.FAIL if ("dkim", "fail") in aligned or ("spf", "fail") in aligned else Verdict.NONE


def own_authserv_id(configured: str, provider: str, imap_host: str) -> str:
    """The name under which our server writes: as configured, or as its kind is known to, or like the IMAP server's."""
    if configured or provider == "microsoft":
        return configured
    at_google = provider in {"gmail", "workspace"} or imap_host.casefold().endswith((".gmail.com", ".googlemail.com"))
    return GOOGLE if at_google else imap_host


def parse(value: str) -> Results:
    """One Authentication-Results field; what cannot be read of it is left out, and nothing is raised."""
    pieces = _without_comments(value[:MAX_FIELD]).split(";")
    named = _AUTHSERV_ID.match(pieces[0])
    rest = pieces[1:] if named else pieces
    findings = [found for piece in rest[:MAX_RESULTS] if (found := _finding(piece)) is not None]
    return Results(named[1].casefold() if named else "", tuple(findings))


def _finding(piece: str) -> Finding | None:
    said = _METHOD.match(piece)
    if said is None:
        return None
    rest = piece[said.end() :]
    properties: dict[str, str] = {}
    for found in _PROPERTY.finditer(rest):
        properties.setdefault(f"{found[1]}.{found[2]}".casefold(), (found[3] or found[4] or "").casefold())
    return Finding(said[1].casefold(), said[2].casefold(), properties)


def _own(values: Sequence[str], authserv_id: str, provider: str) -> Results | None:
    for value in values:
        found = parse(value)
        if found.authserv_id and authserv_id and _is_same_server(found.authserv_id, authserv_id.casefold()):
            return found
        if not found.authserv_id and provider == "microsoft" and not authserv_id:
            return found
    return None


def _is_same_server(written: str, ours: str) -> bool:
    """The same name, or a neighbour: mail comes in at mx1.city.example and is read at imap.city.example."""
    parent = ours.partition(".")[2]
    return written == ours or ("." in parent and (written == parent or written.endswith(f".{parent}")))


def _is_aligned(finding: Finding, domain: str) -> bool:
    """Whether a signature or an envelope is of the domain in From (relaxed, RFC 7489 §3.1)."""
    names = {"dkim": ("header.d", "header.i"), "spf": ("smtp.mailfrom", "smtp.mail", "smtp.helo")}
    return any(_about(finding, name, domain) for name in names.get(finding.method, ()))


def _about(finding: Finding, name: str, domain: str) -> bool | None:
    """Whether a property names the domain or one above or below it; None where it is not there."""
    value = finding.properties.get(name)
    if value is None:
        return None
    told = value.rpartition("@")[2].rstrip(".")
    return "." in told and (told == domain or told.endswith(f".{domain}") or domain.endswith(f".{told}"))


def _without_comments(value: str) -> str:
    """The field without comments (RFC 5322 §3.2.2: nested, escaped); in quoted strings nothing parts it any more."""
    kept: list[str] = []
    depth, quoted, escaped = 0, False, False
    for char in value:
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
            continue
        elif char == '"' and not depth:
            quoted = not quoted
        elif char == "(" and not quoted:
            depth += 1
        elif char == ")" and depth:
            depth -= 1
            kept.append(" ")
            continue
        if not depth:
            kept.append("_" if quoted and char in ";=" else char)
    return "".join(kept)
