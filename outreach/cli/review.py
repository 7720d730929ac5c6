"""`outreach review`: what waits for a person, with the words that raised the doubt; decide it, or take that back."""

from __future__ import annotations

import click

from outreach.cli.output import say, show, show_json
from outreach.cli.workspace import Workspace, in_workspace, json_option
from outreach.ledger.database import Transaction
from outreach.ledger.review import ReviewItem, decide, undo, waiting

DECISIONS = ("attending", "declined", "tentative", "delegated", "none", "sent", "again", "leave")


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def review(ctx: click.Context, as_json: bool) -> None:
    """Show what waits for your decision.

    Answers (r…) that could not be read surely, and messages (d…) of which nobody knows whether they arrived.
    """
    if ctx.invoked_subcommand is None:
        _show_waiting(as_json)


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
    }


def _show_item(item: ReviewItem) -> None:
    show(f"{item.id}  {item.email}  {item.subject}")
    show(f"    why: {item.reason}" + (f"; proposed: {item.proposal}" if item.proposal else ""))
    for line in _marked(item).splitlines():
        if line.strip():
            show(f"    | {line}")
    show("")


def _marked(item: ReviewItem) -> str:
    """The text with its evidence in brackets."""
    text = item.text
    for span in sorted(item.evidence, key=lambda s: s.start, reverse=True):
        text = f"{text[: span.start]}[{text[span.start : span.end]}]{text[span.end :]}"
    return text


@review.command("decide")
@click.argument("item", metavar="ID")
@click.argument("decision", type=click.Choice(DECISIONS))
@in_workspace
def decide_item(space: Workspace, item: str, decision: str) -> None:
    """Decide one item: what an answer means, or what became of a message.

    For an answer: attending, declined, tentative, delegated, or none (it says nothing about coming). For a message:
    sent (it arrived), again (send it once more), leave (neither).
    """
    say(_change(space, item, decision))


@review.command("undo")
@click.argument("item", metavar="ID")
@in_workspace
def undo_item(space: Workspace, item: str) -> None:
    """Take a decision back; the item waits again."""
    say(_change(space, item, None))


def _change(space: Workspace, item: str, decision: str | None) -> str:
    now = space.now()

    def change(tx: Transaction) -> str:
        return undo(tx, item, now) if decision is None else decide(tx, item, decision, now)

    with space.writing() as tx:
        return change(tx)
