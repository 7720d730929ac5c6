"""The plan as a table: what a step waits for and why not, in as few words as it takes."""

from __future__ import annotations

from collections.abc import Callable

from click.testing import Result

Outreach = Callable[..., Result]


def rows(done: Result) -> dict[str, list[str]]:
    assert done.exit_code == 0, done.stderr
    return {line.split("\t")[0]: line.split("\t") for line in done.stdout.splitlines()}


def test_those_whom_a_step_is_not_for_are_one_reason_with_who_they_are(outreach: Outreach) -> None:
    assert outreach("record", "ana@firma.example", "declined").exit_code == 0
    plan = rows(outreach("plan"))
    assert plan["step"][-1] == "why"
    assert plan["reminder"][-1] in (
        "2: it is for attending, tentative (1 declined, 1 silent)",
        "2: it is for attending, tentative (1 silent, 1 declined)",
    )
    assert plan["invitation"][2] == "due now"


def test_several_reasons_stand_apart_in_a_pipe(outreach: Outreach) -> None:
    assert outreach("record", "ana@firma.example", "attending").exit_code == 0
    reasons = rows(outreach("plan"))["reminder"][-1].split("; ")
    assert reasons == ["1: the invitation goes first", "1: it is for attending, tentative (1 silent)"]
