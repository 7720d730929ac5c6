"""Steps whose moment does not suit what they are for are named, with the line and what to write."""

from __future__ import annotations

import pytest

from outreach.campaign.config import look_through
from outreach.campaign.misplaced import misplaced

BEFORE_IT = 'write a moment before it, such as "1 day before event at 09:00"'
AFTER_IT = 'write a moment after it, such as "1 day after event at 10:00"'


def told(config_text: str, step: str, joining: tuple[str, ...] = ()) -> list[str]:
    looked = look_through(f"{config_text}\n[[step]]\n{step}\n".encode())
    assert not looked.problems
    return [f"{fault.what}; {fault.instead}" for fault in misplaced(looked.sound, joining)]


def step(name: str, to: str, when: str, more: str = "") -> str:
    return f'name = "{name}"\nto = "{to}"\nwhen = "{when}"\ntemplate = "{name}"\n{more}'


def test_a_campaign_in_order_has_none(config_text: str) -> None:
    assert told(config_text, step("reminder", "attending", "1 day before event at 09:00")) == []
    assert told(config_text, step("thanks-all", "attending", "event end")) == []
    assert told(config_text, step("materials", "attending", "2 days after event at 09:00")) == []


@pytest.mark.parametrize(
    ("one", "fault"),
    [
        (
            step("reminder", "attending", "1 day after event at 09:00"),
            f"the event has begun by then (2020-06-11 09:00), and the step is called reminder; {BEFORE_IT}",
        ),
        (
            step("zoom", "attending", "1 hour after event", "calendar = true"),
            f"the event has begun by then (2020-06-10 11:00), and the step carries the invitation; {BEFORE_IT}",
        ),
        (
            step("link", "attending", "event start"),
            f"the event has begun by then (2020-06-10 10:00), and the step says how to join; {BEFORE_IT}",
        ),
        (
            step("last-word", "silent", "1 day after event at 09:00"),
            f"the event has begun by then (2020-06-11 09:00), and the step asks for an answer; {BEFORE_IT}",
        ),
        (
            step("merci", "attended", "1 day before event at 10:00"),
            f"the event is not over by then (2020-06-09 10:00), and the step is for attended; {AFTER_IT}",
        ),
        (
            step("thank-you", "attending", "1 hour after event"),
            f"the event is not over by then (2020-06-10 11:00), and the step is called thank-you; {AFTER_IT}",
        ),
        (
            step("early", "silent", "6 weeks before event"),
            "it comes before the step invitation, which invites (2020-05-11 09:00), so nobody would get it; "
            "write a later moment",
        ),
        (
            step("save-the-date", "everyone", "6 weeks before event"),
            "it comes before the step invitation, which invites (2020-05-11 09:00), and would wait for that; "
            "write a later moment",
        ),
        (
            step("materials", "attended", "15 days after event at 09:00"),
            "is not before the last moment to send it (2020-06-24 10:00), so the step would never be sent; "
            "write an earlier moment, or a later one as `expires`",
        ),
        (
            step("once-more", "silent", "1 day after deadline at 09:00"),
            "it asks for an answer after the last day for answers (2020-05-26); "
            'write a moment before that, such as "on deadline at 09:00"',
        ),
    ],
)
def test_a_moment_that_does_not_suit_the_step_is_told(config_text: str, one: str, fault: str) -> None:
    assert told(config_text, one, joining=("link",)) == [fault]


def test_without_dates_nothing_is_said_of_moments(config_text: str) -> None:
    looked = look_through(config_text.replace("starts =", "start =").encode())
    assert looked.problems
    assert list(misplaced(looked.sound, ())) == []
