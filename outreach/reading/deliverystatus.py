"""The fields of a delivery report (RFC 3464, RFC 6533) as servers write them, and whether a failure is for good."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from outreach.addresses import normalise
from outreach.model import FailedRecipient
from outreach.reading.charsets import to_text
from outreach.reading.phrases import failures
from outreach.reading.words import squeeze

MAX_BLOCKS = 60
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_ADDRESS = re.compile(r"[^\s<>;,\"]{1,64}@[^\s<>;,\"()]{1,255}")
_FIELD = re.compile(r"\A([A-Za-z][A-Za-z0-9-]{0,60})[ \t]*:[ \t]*(.*)\Z", re.DOTALL)
_FAILED_ACTIONS = frozenset({"failed", "failure", "fail"})
_PASSED_ACTIONS = frozenset({"delivered", "relayed", "expanded", "deliverable"})  # the last: Postfix, sendmail -bv
_NOT_THE_ADDRESS = re.compile("|".join(map(re.escape, failures.NOT_THE_ADDRESS)))
_CLOSED = re.compile("|".join(map(re.escape, failures.NOT_ACCEPTING)))
_WRONG = re.compile("|".join(map(re.escape, (*failures.UNKNOWN_USER, *failures.UNKNOWN_HOST, *failures.MOVED))))
_LATE = "delayed"  # a failure that may still pass: named, never permanent


def report_fields(data: bytes) -> list[Mapping[str, str]]:
    """The blocks of fields of a report, names in lower case.

    Some servers write no empty line between the blocks, several, or a space before the colon; a second
    Final-Recipient begins a new block anyway.
    """
    blocks: list[dict[str, str]] = [{}]
    for line in _logical_lines(to_text(data[:200_000], "utf-8")):
        found = _FIELD.match(line)
        if not found:
            if not line.strip() and blocks[-1]:
                blocks.append({})
            continue
        name = found[1].casefold()
        if name in blocks[-1] and name in ("final-recipient", "original-recipient"):
            blocks.append({})
        blocks[-1].setdefault(name, found[2].strip())
    return [block for block in blocks[:MAX_BLOCKS] if block]


def _logical_lines(text: str) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        if line[:1] in (" ", "\t") and line.strip() and lines and lines[-1].strip():
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line.lstrip() if _FIELD.match(line.lstrip()) else line)
    return lines


def tells_success(blocks: Sequence[Mapping[str, str]]) -> bool:
    """Whether every recipient of a report was delivered to, or the message was relayed or expanded."""
    actions = [_action(block) for block in blocks if "action" in block]
    return bool(actions) and all(action in _PASSED_ACTIONS for action in actions)


def failures_of_status(blocks: Sequence[Mapping[str, str]], words: str = "") -> tuple[FailedRecipient, ...]:
    """The recipients that a report says failed, or are late so far, in order.

    `words` is the notice beside the report: it is asked where a block does not say why.
    """
    found: dict[str, FailedRecipient] = {}
    for block in blocks:
        address = _recipient(block)
        action = _action(block)
        if not address or action in _PASSED_ACTIONS:
            continue
        late = action == _LATE
        if not late and action not in _FAILED_ACTIONS and not block.get("status", "").strip().startswith("5"):
            continue
        said = block.get("diagnostic-code", "")
        status, permanent = is_permanent(block.get("status", ""), said)
        if not permanent and not late and words and not _blames_another(squeeze(said)):
            permanent = is_permanent(block.get("status", ""), near(words, address))[1]
        found.setdefault(address, FailedRecipient(address, permanent and not late, status))
    return tuple(found.values())


def _action(block: Mapping[str, str]) -> str:
    return re.split(r"[\s;(]", block.get("action", "").strip().casefold(), maxsplit=1)[0]


def _recipient(block: Mapping[str, str]) -> str:
    """The address as we wrote it (Original-Recipient), else the final one; without its address type and xtext."""
    for name in ("original-recipient", "final-recipient", "x-actual-recipient"):
        value = re.sub(r"\+([0-9A-F]{2})", lambda m: chr(int(m[1], 16)), block.get(name, ""))
        found = _ADDRESS.search(value.partition(";")[2] or value)
        if found:
            return normalise(found[0].strip("<>'()"))
    return ""


def is_permanent(status: str, said: str) -> tuple[str, bool]:
    """The RFC 3463 status, and whether the address is wrong for good.

    Only for an unknown user or host, a mailbox that moved or is closed; never by class 5 alone: the same codes are
    used for policy, spam and full mailboxes.
    """
    text = squeeze(said)
    given = _STATUS.findall(status)
    spoken = _STATUS.findall(said)
    code = next((item for item in (*given, *spoken) if not item.endswith(".0.0")), next(iter((*given, *spoken)), ""))
    codes = {*given, *spoken}
    if "5.4.1" in codes and any(mark in text for mark in failures.NOT_IN_DIRECTORY):
        return code, True
    if _blames_another(text) or code.startswith("4") or codes & failures.SENDER_STATUS:
        return code, False
    if codes & failures.PERMANENT_STATUS:
        return code, True
    if _CLOSED.search(text) and (not codes or codes & {"5.2.1", "5.1.0", "5.0.0", "5.7.1", "5.3.2"}):
        return code, True
    return code, bool(_WRONG.search(text))


def _blames_another(text: str) -> bool:
    """Whether the message, the sender or a passing state is at fault, not the address."""
    return bool(_NOT_THE_ADDRESS.search(text))


def near(words: str, address: str) -> str:
    """What a notice says of an address: the lines that name it, and what follows up to the next address.

    At most 600 characters; the lines alone where they tell enough.
    """
    lines = [line for line in words.split("\n")[:400] if address in line.casefold()]
    if lines and is_permanent("", "\n".join(lines))[1]:
        return "\n".join(lines)
    at = words.casefold().find(address)
    if at < 0:
        return words[:1500]
    nearby = words[at + len(address) : at + len(address) + 600]
    other = next((m.start() for m in _ADDRESS.finditer(nearby) if m[0].casefold() != address), len(nearby))
    return words[max(0, at - 200) : at] + " " + (nearby[:other] if other > 20 else nearby)
