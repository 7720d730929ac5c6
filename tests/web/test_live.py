"""The stream of news."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx

from outreach.web.desk import Desk
from outreach.web.live import look
from tests.web.conftest import Site, doubtful
from tests.web.test_campaign import leave, plan_invitations


def events(answer: httpx.Response) -> Iterator[tuple[str, str]]:
    name = ""
    for line in answer.iter_lines():
        field, _, value = line.partition(": ")
        if field == "event":
            name = value
        elif field == "data":
            yield name, value


def test_it_tells_at_once_how_far_the_sending_is_and_then_what_changed(site: Site) -> None:
    first, _ = plan_invitations(site.office, ("ana@firma.example", "ben@firma.example"))
    with site.client.stream("GET", "/live") as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        told = events(answer)
        name, data = next(told)
        assert (name, json.loads(data)["steps"]) == ("sending", [{"step": "invitation", "sent": 0, "left": 2}])
        leave(site.office, first)
        name, data = next(told)
        assert (name, json.loads(data)["steps"]) == ("sending", [{"step": "invitation", "sent": 1, "left": 1}])
        assert next(told)[0] == "changed"


def test_it_ends_with_the_session(site: Site) -> None:
    with site.client.stream("GET", "/live") as answer:
        told = events(answer)
        next(told)
        site.keys.sessions.close_all()
        assert list(told) == []


def test_whatever_may_show_on_a_page_changes_the_pulse(site: Site) -> None:
    office = site.office
    desk = Desk(office.folder, office.ledger, office.load, office.clock)
    seen = [look(desk).pulse]
    item = office.comes("ana@firma.example", doubtful())
    seen.append(look(desk).pulse)
    site.client.post(f"/review/r{item}/decide", data={"decision": "none"})
    seen.append(look(desk).pulse)
    site.client.post("/pause")
    seen.append(look(desk).pulse)
    assert len(set(seen)) == len(seen)
    assert look(desk).pulse == seen[-1]
