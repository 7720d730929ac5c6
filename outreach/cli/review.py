"""`outreach review`: what waits for a person, with the words that raised the doubt; decide it, or take that back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

import click

from outreach.cli.output import say, show, show_json, show_table
from outreach.cli.status import PARTLY, local_iso, local_time
from outreach.cli.workspace import Workspace, in_workspace, json_option
from outreach.ledger.corrections import Correction
from outreach.ledger.corrections import corrections as all_corrections
from outreach.ledger.decided import decided
from outreach.ledger.review import ReviewItem, decide, undo, waiting
from outreach.model import Opinion, Person, Reading

DECISIONS = ("attending", "declined", "tentative", "delegated", "none", "sent", "again", "leave")
#: Decisions shown by --decided, at most.
LATELY = 30


@click.group(invoke_without_command=True)
@click.option("--corrections", is_flag=True, help="Instead: what was read wrongly and you put right, as test cases.")
@click.option(
    "--decided", "lately", is_flag=True, help="Instead: what you decided lately, which `review undo` reopens."
)
@json_option
@click.pass_context
def review(ctx: click.Context, corrections: bool, lately: bool, as_json: bool) -> None:
    """Show what waits for your decision.

    Answers (r…) that could not be read surely, and messages (d…) of which nobody knows whether they arrived.
    """
    if ctx.invoked_subcommand is not None:
        return
    if corrections:
        _show_corrections()
    elif lately:
        _show_decided(as_json)
    else:
        _show_waiting(as_json)


@in_workspace
def _show_corrections(space: Workspace) -> None:
    """One case a line, with --json or without: a case is JSON."""
    with space.reading() as tx:
        found = all_corrections(tx)
    for one in found:
        show_json(case_json(one))
    if found:
        say(f"{len(found)} read wrongly; these are people's own words: take names out before you pass them on")
    else:
        say("no automatic reading was put right")


@in_workspace
def _show_decided(space: Workspace, as_json: bool) -> None:
    zone = space.load().config.event.zone
    with space.reading() as tx:
        found = decided(tx, LATELY)
    if as_json:
        show_json([{**asdict(one), "at": local_iso(one.at, zone)} for one in found])
        return
    if found:
        rows = [[one.id, local_time(one.at, zone), one.email, one.subject, one.decision] for one in found]
        show_table(("id", "at", "email", "subject", "decision"), rows)
    say(f"outreach review undo {found[0].id} reopens it" if found else "nothing was decided yet")


def case_json(one: Correction) -> dict[str, object]:
    """A line of a cases file, as in tests/replies: the text, and what should have been read from it."""
    reading, truth = one.reading, one.truth
    return {
        "id": f"{reading.language or 'xx'}-corrected-{one.inbound_id:03}",
        "lang": reading.language,
        "text": reading.text,
        "truth": truth.attendance.value if truth.attendance else "none",
        "ask": reading.ask,
        "guests": truth.guests,
        "delegate": named(truth.delegate) or None,
        "partial": truth.partial.value if truth.partial else None,
        "unsubscribe": reading.unsubscribe,
        "hard": True,
        "why": f"was read as {reading.attendance.value}" if reading.attendance else "",
    }


@in_workspace
def _show_waiting(space: Workspace, as_json: bool) -> None:
    with space.reading() as tx:
        items = waiting(tx)
    if as_json:
        show_json([item_json(item) for item in items])
        return
    for item in items:
        _show_item(item)
    if items:
        say(f"{len(items)} to decide: outreach review decide {items[0].id} {'|'.join(possible(items[0]))}")
    else:
        say("nothing waits for you")
    if any(item.kind == "reading" and not item.silenced for item in items):
        say("who asks not to be written to any more: add --unsubscribe to the decision")
    if any(item.only_asks for item in items):
        say("of what is noted already, only the question is left: answer it in your mail program, then decide `none`")


def named(person: Person | None) -> str:
    """A person as people write one: NAME <ADDRESS>, or what of it there is."""
    if person is None:
        return ""
    return f"{person.name} <{person.address}>" if person.name and person.address else person.name or person.address


def possible(item: ReviewItem) -> tuple[str, ...]:
    """The decisions that make sense for this kind of item."""
    return DECISIONS[:5] if item.kind == "reading" else DECISIONS[5:]


def item_json(item: ReviewItem) -> dict[str, object]:
    """One item of `review --json`; `evidence` are the very words."""
    return {
        "id": item.id,
        "kind": item.kind,
        "email": item.email,
        "subject": item.subject,
        "reason": item.reason,
        "evidence": [item.text[span.start : span.end] for span in item.evidence],
        "proposal": item.proposal,
        "text": item.text,
        "proposed_by": item.proposed_by,
        "invites": asdict(item.delegate) if item.delegate else None,
        "assistant": _opinion_json(item),
        "noted": item.noted.value if item.noted else None,
        "sender": item.writer,
    }


def _opinion_json(item: ReviewItem) -> dict[str, object] | None:
    """What the assistant made of it, where one was asked; `evidence` are the very words."""
    opinion = item.reading.opinion if item.reading else None
    if opinion is None:
        return None
    words = [item.text[span.start : span.end] for span in opinion.evidence]
    return {**asdict(opinion), "evidence": words}


def _show_item(item: ReviewItem) -> None:
    whose = f"{item.sender}, to what {item.email} got" if item.sender else item.email
    show(f"{item.id}  {whose}  {item.subject}")
    show("; ".join([f"    why: {item.reason}", *_proposals(item)]))
    for line in _marked(item).splitlines():
        if line.strip():
            show(f"    | {line}")
    show("")


def _proposals(item: ReviewItem) -> Iterator[str]:
    """What the rules propose and what the assistant does, with the particulars, and whom “delegated” would invite."""
    reading = item.reading
    if reading is not None and reading.attendance:
        yield f"{'noted already' if item.noted else 'proposed'}: {_in_words(reading)}"
    if reading is not None and reading.opinion is not None:
        yield f"the assistant proposes: {_in_words(reading.opinion)}"
    if item.delegate is not None and item.delegate.address not in item.reason:
        yield f"“delegated” also invites {named(item.delegate)}"
    if reading is not None and reading.delegate is not None and not reading.delegate.address:
        yield "no address of theirs is in it, so “delegated” invites nobody"
    if item.silenced:
        yield "they asked not to be written to, which is done already"
    if reading is not None and item.contact_id is None and item.email and "outreach alias" not in item.reason:
        yield f"if they speak for somebody on the list: outreach alias EMAIL {item.email}; if for nobody, `none`"


def _in_words(read: Reading | Opinion) -> str:
    if read.attendance is None:
        return "nothing"
    parts = (
        read.attendance.value,
        "with guests" if read.guests is None else f"with {read.guests} more" if read.guests else "",
        PARTLY[read.partial] if read.partial else "",
        f"sends {named(read.delegate)}" if read.delegate else "",
        "asks something" if read.ask else "",
    )
    return ", ".join(part for part in parts if part)


def _marked(item: ReviewItem) -> str:
    """The text with its evidence in brackets."""
    text, before = item.text, len(item.text)
    for span in sorted(item.evidence, key=lambda s: (s.start, -s.end), reverse=True):
        end = min(span.end, before)  # where two overlap, the later one is marked whole
        text = f"{text[: span.start]}[{text[span.start : end]}]{text[end:]}"
        before = span.start
    return text


@review.command("decide")
@click.argument("item", metavar="ID")
@click.argument("decision", type=click.Choice(DECISIONS))
@click.option("--guests", type=click.IntRange(0, 99), help="People who come along; as read if not given.")
@click.option("--unsubscribe", is_flag=True, help="They asked not to be written to: nothing goes to them any more.")
@in_workspace
def decide_item(space: Workspace, item: str, decision: str, guests: int | None, unsubscribe: bool) -> None:
    """Decide one item: what an answer means, or what became of a message.

    For an answer: attending, declined, tentative, delegated (which also invites the person named, where the list says
    so), or none (it changes nothing). For a message: sent (it arrived), again (send it once more), leave (neither).
    """
    now = space.now()
    with space.writing() as tx:
        said = decide(tx, item, decision, now, guests=guests, unsubscribe=unsubscribe)
    say(said)


@review.command("undo")
@click.argument("item", metavar="ID")
@in_workspace
def undo_item(space: Workspace, item: str) -> None:
    """Take a decision back; the item waits again.

    Of a message that was read without you (`outreach why` gives its number) it takes back what was read.
    """
    now = space.now()
    with space.writing() as tx:
        said = undo(tx, item, now)
    say(said)
