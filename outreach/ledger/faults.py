"""What the database says of its files, disk, locks and network, in words that say what to do."""

from __future__ import annotations

from outreach.errors import InvalidData, OutreachError, Problem, Unreachable

_ADVICE = (
    ("disk is full", "free some space; what was not committed is not lost, it will be done again"),
    ("readonly", "the file and its folder must be writable"),
    ("unable to open", "the file and its folder must be readable"),
    ("locked", "another program keeps it busy; try again when it is done"),
    ("disk I/O", "the disk reports an error; copy the folder to another disk before anything else"),
)


def explain(file: str, said: str) -> OutreachError:
    """The error for `said`, the words of SQLite."""
    if "not a database" in said:
        return InvalidData(
            [Problem(file, 0, 0, "this is not a ledger of Outreach", "name another file in [ledger] url")]
        )
    if "malformed" in said:
        return InvalidData(
            [Problem(file, 0, 0, "the ledger is damaged", "put the last `outreach backup` in its place")]
        )
    advice = next((advice for words, advice in _ADVICE if words in said), "")
    return OutreachError(f"{file}: {said}" + (f"; {advice}" if advice else ""))


#: By SQLSTATE, or its first two letters, which are its class (postgresql.org/docs/15/errcodes-appendix.html).
_SERVER_ADVICE = {
    "40": "another program was writing the same at the same time; try again",
    "55P03": "the ledger is locked by another program; wait until it is done or stop it, then try again",
    "53100": "its disk is full; free some space: what was not committed is not lost, it will be done again",
    "53300": "it takes no more connections; raise max_connections there, or run fewer workers",
    "25006": "it is read-only, as a standby is; name the primary server",
    "28": "it does not take this user or password; set PGPASSWORD, ~/.pgpass or OUTREACH_LEDGER_URL",
    "3D000": "there is no such database; make it with createdb",
    "42501": "this user may not do that; the user must own the tables",
}
#: Of a connection that was refused only the words tell why.
_REFUSED = {
    "too many clients": "53300",
    "remaining connection slots": "53300",
    "authentication failed": "28",
    "no password supplied": "28",
    "no pg_hba.conf entry": "28",
    "does not exist": "3D000",
}
#: What waiting a little helps against.
_PASSING = ("40", "55P03", "53300")
_GONE = ("57P01", "57P02", "57P03", "57P05", "25P03", "25P04", "08")


def explain_server(database: str, error: BaseException | None, *, is_gone: bool) -> OutreachError:
    """The error for what PostgreSQL, or the way to it, answered; Unreachable where trying later may help."""
    code, said = str(getattr(error, "sqlstate", None) or ""), " ".join(str(error).split())
    code = code or next((meant for words, meant in _REFUSED.items() if words in said), "")
    for known, advice in _SERVER_ADVICE.items():
        if code.startswith(known):
            kind = Unreachable if known in _PASSING else OutreachError
            return kind(f"{database}: {advice} ({said})")
    if is_gone or not code or code.startswith(_GONE):
        return Unreachable(f"{database}: the database cannot be reached ({said}); what was committed is kept")
    return OutreachError(f"{database}: {said}")
