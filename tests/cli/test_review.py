"""The review as the officer sees it: the words, the proposals, what she decides, and what she put right."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from outreach.ledger import inbound
from outreach.ledger.database import Ledger
from outreach.reading.anatomy import dissect
from tests.servers.assistant import Assistant, assisting

Outreach = Callable[..., Result]
NOW = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
ODD = "Hi there, thanks for the invitation, chalk one up for our office."
LATER = {"OUTREACH_NOW": "2020-05-11T12:00:00+03:00"}


@pytest.fixture
def assistant() -> Iterator[Assistant]:
    with assisting() as server:
        yield server


@pytest.fixture
def came(post: Any, mailing: Outreach) -> Callable[..., Result]:
    """Somebody's words lie in the ledger, and `fetch` reads them; returns what it said."""
    assert mailing("record", "ben@firma.example", "declined").exit_code == 0  # makes the ledger

    def come(*texts: str, sender: str = "ana@firma.example", env: dict[str, str] | None = None) -> Result:
        ledger = Ledger.open("sqlite:///outreach.db", post.folder, now=NOW, domain="agency.example")
        with ledger.write() as tx:
            for number, text in enumerate(texts, start=1):
                head = f"From: {sender}\nTo: officer@agency.example\nMessage-ID: <{number}@x>\n"
                raw = f"{head}Content-Type: text/plain; charset=utf-8\n\n{text}\n".encode()
                mail = dissect(raw)
                assert inbound.store(tx, "INBOX", 1, number, raw, NOW, mail.message_id, mail.sender, "Re: x", NOW)
        ledger.close()
        done = mailing("fetch", env=env or {})
        assert done.exit_code == 0, done.stderr
        return done

    return come


def attendance(call: Outreach, email: str = "ana@firma.example") -> str:
    contacts = json.loads(call("status", "--json").stdout)["contacts"]
    return next(str(one["attendance"]) for one in contacts if one["email"] == email)


def test_an_item_shows_reason_words_and_proposal(came: Callable[..., Result], mailing: Outreach) -> None:
    came("I would like to attend.")
    shown = mailing("review").stdout
    assert shown.startswith("r1  ana@firma.example  Re: x\n    why: it is a wish, not a decision; proposed: tentative")
    assert "    | I [would like to attend]." in shown
    [item] = json.loads(mailing("review", "--json").stdout)
    assert {"id", "kind", "email", "subject", "reason", "evidence", "proposal"} <= set(item)
    assert (item["proposal"], item["proposed_by"], item["invites"], item["assistant"]) == (
        *("tentative", "rules", None, None),
    )


def test_a_decision_and_its_undoing_stand_in_the_story(came: Callable[..., Result], mailing: Outreach) -> None:
    came("I would like to attend.")
    assert "noted as attending" in mailing("review", "decide", "r1", "attending", env=LATER).stderr
    assert "Noted as attending by the officer." in mailing("why", "ana@firma.example").stdout
    assert "about r1" in mailing("why", "ana@firma.example").stdout
    assert "waits for a decision again" in mailing("review", "undo", "r1", env=LATER).stderr
    assert "An answer was taken back." in mailing("why", "ana@firma.example").stdout
    assert attendance(mailing) == "silent"


def test_guests_are_noted_with_the_decision(came: Callable[..., Result], mailing: Outreach) -> None:
    came("I would like to attend.")
    assert mailing("review", "decide", "r1", "declined", "--guests", 2).exit_code == 2
    done = mailing("review", "decide", "r1", "attending", "--guests", 2, env=LATER)
    assert "noted as attending, with 2 more." in done.stderr
    [ana, _] = json.loads(mailing("status", "--json").stdout)["contacts"]
    assert (ana["attendance"], ana["guests"]) == ("attending", 2)


def test_an_older_decision_is_listed_to_be_taken_back(came: Callable[..., Result], mailing: Outreach) -> None:
    assert "nothing was decided yet" in mailing("review", "--decided").stderr
    came("I would like to attend.", ODD)
    mailing("review", "decide", "r1", "attending", env=LATER)
    mailing("review", "decide", "r2", "none", env=LATER)
    found = json.loads(mailing("review", "--decided", "--json").stdout)
    assert {one["id"]: one["decision"] for one in found} == {"r1": "attending", "r2": "none"}
    assert "ana@firma.example" in mailing("review", "--decided").stdout
    assert mailing("review", "undo", "r1", env=LATER).exit_code == 0
    assert [one["id"] for one in json.loads(mailing("review", "--decided", "--json").stdout)] == ["r2"]


def test_a_question_beside_an_answer_that_counts_says_what_is_left(
    came: Callable[..., Result], mailing: Outreach
) -> None:
    came("Yes, I will attend. Is there parking?")
    done = mailing("review")
    assert "why: a question or request is in it; noted already: attending, asks something" in done.stdout
    assert "only the question is left" in done.stderr
    assert json.loads(mailing("review", "--json").stdout)[0]["noted"] == "attending"
    assert "1 waits for your decision: `outreach review`" in mailing("status").stderr
    assert "what was read from it stays noted" in mailing("review", "decide", "r1", "none", env=LATER).stderr
    assert attendance(mailing) == "attending"


def test_of_a_stranger_s_answer_it_says_what_can_be_done(came: Callable[..., Result], mailing: Outreach) -> None:
    came("Yes, we will be there.", sender="secretary@firma.example")
    assert "outreach alias EMAIL secretary@firma.example; if for nobody, `none`" in mailing("review").stdout


def test_a_wish_for_silence_that_holds_already_is_told(came: Callable[..., Result], mailing: Outreach) -> None:
    came("Take me off the list please, we will see about the rest.")
    assert "they asked not to be written to, which is done already" in mailing("review").stdout
    assert "not to be written to" in mailing("status").stdout


def test_who_wrote_is_told_where_it_is_not_the_person_it_is_about(
    post: Any, came: Callable[..., Result], mailing: Outreach
) -> None:
    assert mailing("send", "--yes").exit_code == 0
    [invitation] = [message_from_bytes(raw)["Message-ID"] for to, raw in post.arrived if to == "ana@firma.example"]
    came("May I come, too?", sender=f"cai@else.example\nIn-Reply-To: {invitation}")
    assert "r1  cai@else.example, to what ana@firma.example got" in mailing("review").stdout
    [item] = json.loads(mailing("review", "--json").stdout)
    assert (item["email"], item["sender"]) == ("ana@firma.example", "cai@else.example")


def test_a_delegate_without_an_address_is_asked_for_where_it_is_decided_and_by_status(
    came: Callable[..., Result], mailing: Outreach
) -> None:
    came("I can't come, my colleague Irina Moldovan will perhaps attend in my place.")
    assert "so “delegated” invites nobody" in mailing("review").stdout
    assert "address of Irina Moldovan is known" in mailing("review", "decide", "r1", "delegated", env=LATER).stderr
    assert "Ana Țăranu sends Irina Moldovan, whose address is not known" in mailing("status").stderr


def test_what_was_read_wrongly_and_put_right_is_a_case_on_a_line(
    came: Callable[..., Result], mailing: Outreach
) -> None:
    assert mailing("review", "--corrections").stdout == ""
    came("Yes, I will attend.", sender="ana@firma.example")
    assert attendance(mailing) == "attending"
    assert mailing("record", "ana@firma.example", "declined", env=LATER).exit_code == 0
    done = mailing("review", "--corrections")
    [line] = done.stdout.splitlines()
    assert json.loads(line) == {
        "id": "en-corrected-001",
        "lang": "en",
        "text": "Yes, I will attend.",
        "truth": "declined",
        "ask": False,
        "guests": 0,
        "delegate": None,
        "partial": None,
        "unsubscribe": False,
        "hard": True,
        "why": "was read as attending",
    }
    assert "people's own words" in done.stderr
    assert mailing("review", "--corrections", "--json").stdout == done.stdout


def test_a_case_has_the_shape_of_the_replies_in_the_tests(came: Callable[..., Result], mailing: Outreach) -> None:
    came("Yes, I will attend.")
    mailing("record", "ana@firma.example", "declined", env=LATER)
    case = json.loads(mailing("review", "--corrections").stdout)
    sample = (Path(__file__).parents[1] / "replies" / "en.jsonl").read_text("utf-8").splitlines()[0]
    assert set(json.loads(sample)) - set(case) <= {"held"}


def test_a_delegate_is_named_and_invited_by_the_decision(came: Callable[..., Result], mailing: Outreach) -> None:
    came("I can't come, but my colleague Irina Moldovan <irina@firma.example> will attend in my place.")
    shown = mailing("review").stdout
    assert "irina@firma.example is to come instead; “delegated” invites them, “none” does not" in shown
    assert shown.count("invites") == 1
    assert json.loads(mailing("review", "--json").stdout)[0]["invites"]["address"] == "irina@firma.example"
    assert "is on the list now" in mailing("review", "decide", "r1", "delegated").stderr
    assert attendance(mailing, "irina@firma.example") == "silent"
    [invitation, *_] = json.loads(mailing("plan", "--json").stdout)["steps"]
    assert invitation["due"] == 3
    assert "3 messages now" in mailing("send", "--dry-run").stdout
    assert "instead of somebody" in mailing("why", "irina@firma.example").stdout
    assert "contacts file" not in mailing("status").stderr


def test_the_assistant_is_asked_by_fetch_and_its_proposal_is_shown(
    post: Any, came: Callable[..., Result], mailing: Outreach, assistant: Assistant
) -> None:
    section = f'[assistant]\nurl = "{assistant.url}"\nmodel = "small-model"\n\n'
    post.rewrite("[languages]", section + "[languages]")
    assistant.key = "sk-123456"
    assistant.says(attendance="attending", guests=2, evidence=["chalk one up"])
    done = came(ODD, env={"OUTREACH_ASSISTANT_KEY": "sk-123456"})
    assert "the assistant was asked about 1 (outreach review)" in done.stderr
    shown = mailing("review").stdout
    assert "; the assistant proposes: attending, with 2 more" in shown
    assert "[chalk one up]" in shown
    [item] = json.loads(mailing("review", "--json").stdout)
    assert (item["proposal"], item["proposed_by"], item["assistant"]["model"]) == (
        *("attending", "assistant", "small-model"),
    )
    assert "proposed (small-model)" in mailing("why", "ana@firma.example").stdout


def test_an_assistant_that_is_away_does_not_keep_fetch_from_its_work(
    post: Any, came: Callable[..., Result], mailing: Outreach, assistant: Assistant
) -> None:
    section = f'[assistant]\nurl = "{assistant.url}"\nmodel = "small-model"\n\n'
    post.rewrite("[languages]", section + "[languages]")
    assistant.replies(503)
    done = came(ODD)
    assert "1 read, 1 of them for you to look at" in done.stderr
    assert "HTTP 503" in done.stderr


@pytest.mark.parametrize(
    "url", ["http://assistant.example/v1", "https://user:secret@assistant.example/v1", "http://127.0.0.1:99999/v1"]
)
def test_people_s_words_go_nowhere_in_clear(post: Any, mailing: Outreach, url: str) -> None:
    post.rewrite("[languages]", f'[assistant]\nurl = "{url}"\nmodel = "m"\n\n[languages]')
    done = mailing("check")
    assert done.exit_code == 3
    assert "assistant.url" in done.stderr
    assert "secret" not in done.stderr


def test_a_wish_for_silence_is_noted_with_the_decision(came: Callable[..., Result], mailing: Outreach) -> None:
    came(ODD)
    assert "add --unsubscribe to the decision" in mailing("review").stderr
    done = mailing("review", "decide", "r1", "none", "--unsubscribe")
    assert done.exit_code == 0, done.stderr
    assert "ana@firma.example is not written to any more" in done.stderr
    assert attendance(mailing) == "silent"
    assert "asked in a reply" in mailing("why", "ana@firma.example").stdout
    assert "invitation: 1 person" in mailing("send", "--dry-run").stdout
    assert mailing("record", "ana@firma.example", "--write-again").exit_code == 0
    assert "invitation: 2 people" in mailing("send", "--dry-run").stdout


def test_a_stranger_s_wish_for_silence_says_how_it_is_noted(came: Callable[..., Result], mailing: Outreach) -> None:
    came(ODD, sender="who@elsewhere.example")
    refused = mailing("review", "decide", "r1", "none", "--unsubscribe")
    assert refused.exit_code == 2
    assert "`outreach record EMAIL --unsubscribe`" in refused.stderr
