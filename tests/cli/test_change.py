"""`change` and `cancel-event` as the officer calls them: what is shown, what is written, what goes out."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from outreach.cli.editing import edited, local_time
from outreach.errors import Refused
from outreach.ledger import answers, marks
from outreach.ledger.database import Ledger
from outreach.model import Answer, Attendance, Source
from tests.servers.calendars import calendar_of

Outreach = Callable[..., Result]
ANA, BEN = "ana@firma.example", "ben@firma.example"
LATER = {"OUTREACH_NOW": "2020-05-12T10:00:00+03:00"}


@pytest.fixture
def invited(post: Any, mailing: Outreach) -> Outreach:
    """Both people hold the invitation, and it is the next day."""
    assert mailing("send", "--yes").exit_code == 0
    return lambda *arguments, **named: mailing(*arguments, **{"env": LATER, **named})


def last(post: Any, address: str) -> Any:
    return calendar_of([raw for to, raw in post.arrived if to == address][-1])


def plan_of(call: Outreach) -> dict[str, Any]:
    return {step["step"]: step for step in json.loads(call("plan", "--json").stdout)["steps"]}


def test_a_new_time_is_written_shown_and_sent_to_who_holds_the_old_one(post: Any, invited: Outreach) -> None:
    before = (post.folder / "config.toml").read_text("utf-8")
    done = invited("change", "--starts", "2020-06-10T11:00", "--ends", "2020-06-10T14:30", "--yes")
    assert done.exit_code == 0, done.stderr
    assert "starts: 2020-06-10 10:00 → 2020-06-10 11:00" in done.stderr
    assert "the end stays" not in done.stderr
    assert f"an update goes to: 2 ({ANA}, {BEN})" in done.stderr
    assert "asked for a new answer: the same 2\n" in done.stderr
    after = (post.folder / "config.toml").read_text("utf-8")
    assert after == before.replace("10T10:00", "10T11:00", 1).replace("10T13:30", "10T14:30", 1)
    assert (post.folder / "config.toml.before").read_text("utf-8") == before
    assert len(post.arrived) == 2  # nothing was sent yet
    assert plan_of(invited)["update"]["due"] == 2
    assert "update: 2 people" in invited("send", "--dry-run").stdout
    assert invited("send", "--yes").exit_code == 0
    assert len(post.arrived) == 4
    assert (last(post, ANA).sequence, last(post, ANA).start.hour) == (1, 8)
    assert plan_of(invited)["update"]["done"] == 2


def test_a_dry_run_changes_nothing(post: Any, invited: Outreach) -> None:
    before = (post.folder / "config.toml").read_bytes()
    done = invited("change", "--place", "Sala Mare", "--dry-run")
    assert done.exit_code == 0
    assert "place: online → Sala Mare" in done.stdout
    assert "asked for a new answer: 0" in done.stdout
    assert (post.folder / "config.toml").read_bytes() == before
    assert "update" not in plan_of(invited)


def test_the_same_as_json(invited: Outreach) -> None:
    done = invited("change", "--title", "Atelier nou", "--yes", "--json")
    assert json.loads(done.stdout) == {
        "changed": ["title: Atelier → Atelier nou"],
        "update": [ANA, BEN],
        "asked_again": [],
        "later": [],
        "not_told": [],
        "confirmed": True,
    }


@pytest.mark.parametrize(
    ("place", "said", "told", "other"),
    [
        ("en=City Museum", "place.en: online → City Museum", BEN, ANA),
        ("ro=City Museum", "place: online → City Museum", ANA, BEN),
    ],
)
def test_a_place_changed_in_one_language_is_told_to_its_readers_alone(
    post: Any, invited: Outreach, place: str, said: str, told: str, other: str
) -> None:
    post.rewrite('place = "online"', 'place = { ro = "online", en = "online" }')
    assert "nothing to confirm" in invited("change", "--apply", "--yes").stderr  # everybody reads the same
    done = invited("change", "--place", place, "--yes")
    assert done.exit_code == 0, done.stderr
    assert said in done.stderr
    assert f"an update goes to: 1 ({told})" in done.stderr
    assert "1 is not told: only texts in another language changed" in done.stderr
    assert "nobody holds" not in done.stderr
    assert "confirmed as revision 1" in done.stderr
    assert invited("send", "--yes").exit_code == 0
    assert [address for address, _ in post.arrived[2:]] == [told]
    assert (last(post, told).sequence, last(post, told).location) == (1, "City Museum")
    assert plan_of(invited)["update"]["due"] == 0
    assert "the news of what changed goes first" not in invited("plan", "--contact", other).stdout


def test_a_hand_edit_of_one_language_waits_to_be_confirmed_and_a_new_zone_is_told_to_all(
    post: Any, invited: Outreach
) -> None:
    post.rewrite('place = "online"', 'place = { ro = "online", en = "City Museum" }')
    assert "place.en: online → City Museum" in invited("plan").stderr
    done = invited("change", "--ends", "2020-06-10T14:30", "--dry-run")
    assert "place.en: online → City Museum" in done.stdout
    assert f"an update goes to: 2 ({ANA}, {BEN})" in done.stdout


def test_a_link_is_added_as_a_section_of_its_own(post: Any, invited: Outreach) -> None:
    done = invited("change", "--online-url", "https://zoom.example/j/1", "--online-passcode", "abc", "--yes")
    assert done.exit_code == 0, done.stderr
    assert "online: none → https://zoom.example/j/1, abc" in done.stderr
    written = (post.folder / "config.toml").read_text("utf-8")
    assert '[event.online]\nurl = "https://zoom.example/j/1"\npasscode = "abc"\n\n[' in written
    assert invited("send", "--yes").exit_code == 0
    assert last(post, BEN).location == "https://zoom.example/j/1"


def test_a_hand_edit_waits_and_is_shown_until_it_is_applied(post: Any, invited: Outreach) -> None:
    post.rewrite("starts = 2020-06-10T10:00", "starts = 2020-06-10T09:00")
    assert "outreach change --apply" in invited("status").stderr
    plan = invited("plan")
    assert "outreach change --apply" in plan.stderr
    assert "starts: 2020-06-10 10:00 → 2020-06-10 09:00" in plan.stderr
    assert json.loads(invited("plan", "--json").stdout)["edited"] == ["starts: 2020-06-10 10:00 → 2020-06-10 09:00"]
    assert invited("send", "--yes").exit_code == 0
    assert len(post.arrived) == 2
    done = invited("change", "--apply", "--yes")
    assert done.exit_code == 0, done.stderr
    assert not (post.folder / "config.toml.before").exists()
    assert invited("send", "--yes").exit_code == 0
    assert len(post.arrived) == 4
    assert "nothing to confirm" in invited("change", "--apply", "--yes").stderr
    assert json.loads(invited("plan", "--json").stdout)["edited"] == []


def test_a_text_for_a_language_that_nobody_has_is_told_with_those_there_are(folder: Path, outreach: Outreach) -> None:
    config = folder / "config.toml"
    text = config.read_text("utf-8").replace('place = "online"', 'place = { ro = "online", en = "online" }')
    config.write_text(text, "utf-8")
    done = outreach("change", "--place", "sl=na spletu", "--dry-run")
    assert "place: nobody on the list is written to in 'sl'; the languages there are en, ro" in done.stderr
    assert "'sl'" not in outreach("change", "--place", "ro=Sala Mare", "--dry-run").stderr
    done = outreach("change", "--place", "Sala Mare", "--dry-run")
    assert "place: one text for everybody now; ro, en had their own (ro=TEXT sets one alone)" in done.stderr
    done = outreach("change", "--place", "eng=The Great Hall", "--dry-run")
    assert done.exit_code == 3
    assert "'eng' is not a language; write 'en'" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["change"], 2, "--starts"),
        (["change", "--apply", "--place", "x", "--yes"], 2, "--apply"),
        (["change", "--place", "Sala Mare"], 2, "--yes"),
        (["change", "--starts", "tomorrow", "--yes"], 2, "2020-06-10T10:00"),
        (["change", "--starts", "2020-06-10T10:00+03:00", "--yes"], 2, "local time"),
        (["change", "--starts", "2020-06-10T15:00", "--yes"], 2, "begin after it ends"),
        (["change", "--online-url", "zoom", "--yes"], 3, "config.toml"),
        (["change", "--online-passcode", "abc", "--yes"], 3, "url"),
        (["cancel-event"], 2, "--yes"),
        (["cancel-event", "--only", "ana@firma.example", "--yes"], 2, "holds no invitation"),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_written(
    folder: Path, outreach: Outreach, arguments: list[str], code: int, words: str
) -> None:
    before = (folder / "config.toml").read_bytes()
    done = outreach(*arguments)
    assert done.exit_code == code, done.stderr
    assert words in done.stderr
    assert (folder / "config.toml").read_bytes() == before
    assert sorted(p.name for p in folder.iterdir()) == ["config.toml", "contacts.csv", "templates"]


def test_before_anybody_was_invited_only_the_file_changes(folder: Path, outreach: Outreach) -> None:
    done = outreach("change", "--place", "Sala Mare", "--yes")
    assert done.exit_code == 0, done.stderr
    assert "nobody holds an invitation yet" in done.stderr
    assert 'place = "Sala Mare"' in (folder / "config.toml").read_text("utf-8")
    assert not (folder / "outreach.db").exists()


def test_an_answer_to_the_old_time_is_marked_in_the_status(post: Any, invited: Outreach) -> None:
    assert invited("record", ANA, "attending").exit_code == 0
    later = {"OUTREACH_NOW": "2020-05-12T11:00:00+03:00"}
    moved = invited("change", "--starts", "2020-06-10T11:00", "--yes", env=later)
    assert moved.exit_code == 0
    assert "the end stays 2020-06-10 13:30; --ends moves it" in moved.stderr
    ana, ben = json.loads(invited("status", "--json", env=later).stdout)["contacts"]
    assert (ana["attendance"], ana["answered_old_time"]) == ("attending", True)
    assert "answered_old_time" not in ben
    assert "answered the old time" in invited("status", env=later).stdout


def test_cancelling_sends_the_cancellation_and_nothing_else_ever_after(post: Any, invited: Outreach) -> None:
    done = invited("cancel-event", "--yes")
    assert done.exit_code == 0, done.stderr
    assert "the event is cancelled" in done.stderr
    assert "2 sent" in done.stderr
    assert {last(post, address).method for address in (ANA, BEN)} == {"CANCEL"}
    assert "the event is cancelled" in invited("status").stderr
    assert invited("cancel-event", "--yes").exit_code == 0
    assert invited("send", "--yes", env={"OUTREACH_NOW": "2020-06-09T10:00:00+03:00"}).exit_code == 0
    assert len(post.arrived) == 4
    assert invited("change", "--place", "Sala Mare", "--yes").exit_code == 2
    reasons = {r["reason"] for step in plan_of(invited).values() for r in step["not_owed"]}
    assert reasons == {"the event is cancelled"}


def test_a_cancellation_can_be_looked_at_first(post: Any, invited: Outreach) -> None:
    assert f"a cancellation goes to: 2 ({ANA}, {BEN})" in invited("cancel-event", "--dry-run").stdout
    assert json.loads(invited("cancel-event", "--dry-run", "--json").stdout)["cancel"] == [ANA, BEN]
    assert len(post.arrived) == 2


def test_an_event_whose_file_was_edited_is_not_cancelled_under_a_wrong_description(
    post: Any, invited: Outreach
) -> None:
    post.rewrite('place = "online"', 'place = "Sala Mare"')
    done = invited("cancel-event", "--yes")
    assert done.exit_code == 2
    assert "change --apply" in done.stderr


def test_in_quiet_hours_a_cancellation_waits_for_the_morning(post: Any, invited: Outreach) -> None:
    post.rewrite('quiet_hours = ""', 'quiet_hours = "20:00-08:00"')
    night = {"OUTREACH_NOW": "2020-05-12T23:00:00+03:00"}
    done = invited("cancel-event", "--yes", env=night)
    assert done.exit_code == 0, done.stderr
    assert "2 wait for the end of quiet hours" in done.stderr
    assert invited("send", "--yes", env={"OUTREACH_NOW": "2020-05-13T08:30:00+03:00"}).exit_code == 0
    assert len(post.arrived) == 4


def test_while_another_outreach_is_at_work_that_one_sends_the_cancellations(post: Any, invited: Outreach) -> None:
    now = datetime(2020, 5, 12, 7, 0, tzinfo=UTC)
    with closing(Ledger.open("sqlite:///outreach.db", post.folder, now=now)) as ledger, ledger.engine_lock():
        done = invited("cancel-event", "--yes")
    assert done.exit_code == 0, done.stderr
    assert "at work here sends the cancellations" in done.stderr
    assert len(post.arrived) == 2


def test_one_person_who_left_the_list_gets_a_cancellation_of_their_own(post: Any, invited: Outreach) -> None:
    post.rewrite("ben@firma.example,Ben Okri,en\n", "", "contacts.csv")
    assert invited("send", "--yes").exit_code == 0
    assert len(post.arrived) == 2
    done = invited("cancel-event", "--only", BEN, "--yes")
    assert done.exit_code == 0, done.stderr
    assert "cancel: 1 person\n1 message now" in invited("send", "--dry-run").stdout
    assert invited("send", "--yes").exit_code == 0
    assert "nothing is due now" in invited("send", "--dry-run").stdout
    assert [address for address, _ in post.arrived[2:]] == [BEN]
    assert (last(post, BEN).method, last(post, BEN).sequence) == ("CANCEL", 1)
    assert "cancellation was asked for by the officer" in invited("why", BEN).stdout
    assert invited("cancel-event", "--only", BEN, "--yes").exit_code == 2


def test_whoever_was_cancelled_alone_is_not_counted_and_no_substitute_is_asked_for(
    post: Any, invited: Outreach
) -> None:
    assert "sends somebody" in delegating(post, invited).stderr
    assert invited("cancel-event", "--only", BEN, "--yes").exit_code == 0
    assert invited("send", "--yes").exit_code == 0
    found = json.loads(invited("status", "--json").stdout)["totals"]
    assert (found["invited"], found["silent"], found["delegated"]) == (1, 1, 0)
    told = invited("status")
    assert "sends somebody, whose" not in told.stderr
    assert "was sent a cancellation" in told.stdout


def test_after_the_event_is_cancelled_no_substitute_is_asked_for(post: Any, invited: Outreach) -> None:
    assert "sends somebody" in delegating(post, invited).stderr
    assert invited("cancel-event", "--yes").exit_code == 0
    assert "sends somebody, whose" not in invited("status").stderr


def delegating(post: Any, call: Outreach) -> Result:
    """Ben sends somebody, nobody knows whom; what `status` says then."""
    at = datetime.fromisoformat(LATER["OUTREACH_NOW"])
    with closing(Ledger.open("sqlite:///outreach.db", post.folder, now=at)) as ledger, ledger.write() as tx:
        ben = marks.find(tx, BEN)
        assert ben is not None
        answers.add_answer(tx, ben, Answer(Attendance.DELEGATED, Source.TEXT, at), at)
    return call("status")


def test_an_event_that_is_over_is_not_cancelled(post: Any, invited: Outreach) -> None:
    over = {"OUTREACH_NOW": "2020-06-10T13:30:00+03:00"}
    for words in (("--yes",), ("--dry-run",), ("--only", BEN, "--yes")):
        done = invited("cancel-event", *words, env=over)
        assert done.exit_code == 2
        assert "the event ended on 2020-06-10 at 13:30" in done.stderr
    assert "event is cancelled" not in invited("status", env=over).stderr


def test_the_update_and_the_cancellation_can_be_seen_before(outreach: Outreach) -> None:
    assert "X-Outreach-Step: update" in outreach("preview", "update").stdout
    assert "method=CANCEL" in outreach("preview", "cancel").stdout


CONFIG = """\
# my event
[event]
title = { ro = "Unu", en = "One" }  # both
starts = 2020-06-10T10:00 # morning
place = 'here'

[rsvp]
deadline = 2020-05-26
"""


def test_one_language_of_a_text_can_be_changed_alone_and_comments_stay() -> None:
    done = edited(CONFIG.encode(), {("title",): "en=Two", ("place",): "Sala"}).decode()
    assert done == CONFIG.replace('"One"', '"Two"').replace("'here'", '"Sala"')
    with pytest.raises(Refused, match="one text for all languages"):
        edited(CONFIG.encode(), {("place",): "ro=Sala"})


def test_a_byte_order_mark_stays() -> None:
    source = b"\xef\xbb\xbf" + CONFIG.encode()
    assert edited(source, {("title",): "Alt"}).startswith(b'\xef\xbb\xbf# my event\n[event]\ntitle = "Alt"  # both')


def test_seconds_are_kept_only_where_they_are_given() -> None:
    done = edited(CONFIG.encode(), {("starts",): local_time("2020-06-11 09:30")}).decode()
    assert "starts = 2020-06-11T09:30 # morning" in done
    with pytest.raises(Refused, match="local time"):
        local_time("2020-06-11")
