"""Where the dashboard listens, and where it refuses to."""

from __future__ import annotations

import socket

import pytest

from outreach.errors import Refused
from outreach.web.doors import DEFAULT_HOST, DEFAULT_PORT, Door, door
from outreach.web.serving import listen


def test_it_listens_on_this_machine_alone_unless_told_otherwise() -> None:
    assert door(DEFAULT_HOST, DEFAULT_PORT, "", has_password=False).host == "127.0.0.1"
    with listen(Door(port=0)) as at:
        assert at.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "office.example"])
def test_it_does_not_listen_elsewhere_without_https(host: str) -> None:
    with pytest.raises(Refused, match="https"):
        door(host, 8642, "", has_password=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_it_is_not_reached_from_elsewhere_without_a_password(host: str) -> None:
    with pytest.raises(Refused, match="--set-password"):
        door(host, 8642, "https://invitations.city.example", has_password=False)


@pytest.mark.parametrize(
    "url",
    ["http://city.example", "https://", "https://city.example/outreach", "https://u:p@city.example", "city.example"],
)
def test_the_public_address_is_https_and_a_name(url: str) -> None:
    with pytest.raises(Refused, match="must be https"):
        door("127.0.0.1", 8642, url, has_password=True)


def test_with_both_it_is_reached_under_its_public_name_too() -> None:
    made = door("0.0.0.0", 8642, "https://city.example/", has_password=True)
    assert "city.example" in made.names
    assert made.is_secure
    assert made.address(8642) == "https://city.example"


def test_a_port_that_is_taken_is_given_up_only_when_nobody_asked_for_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(Refused, match="--port"):
        listen(Door(port=taken.getsockname()[1]))
    with listen(Door()) as first, listen(Door()) as second:
        assert first.getsockname()[1] != second.getsockname()[1]
