"""Tokens in Message-IDs and addresses hold for one campaign and one person, and cannot be made without the key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from outreach.ledger import people, privacy, tokens
from outreach.ledger.database import Ledger
from tests.servers.ledgers import Place

Listed = Callable[..., list[int]]


@pytest.fixture
def ana(ledger: Ledger, listed: Listed) -> int:
    return listed("ana", "ben")[0]


@pytest.fixture
def message_id(ledger: Ledger, ana: int, now: datetime) -> str:
    with ledger.write() as tx:
        return tokens.make_signer(tx, now).message_id(ana, "ana@firma.example", "primaria.example")


@pytest.fixture
def address(ledger: Ledger, ana: int, message_id: str) -> str:
    with ledger.read() as tx:
        signer = tokens.signer(tx)
    assert signer is not None
    return signer.answer_address("officer@primaria.example", ana, "ana@firma.example")


def test_a_message_id_tells_whom_it_went_to_without_a_row_of_the_message(
    ledger: Ledger, ana: int, message_id: str
) -> None:
    with ledger.read() as tx:
        assert tokens.contact_of_id(tx, message_id) == ana
        assert tokens.contact_of_id(tx, message_id.upper()) == ana, "some servers fold it"
        assert not tokens.is_anothers(message_id, tokens.tag(tx))
    assert message_id.endswith("@primaria.example>")


def test_every_message_has_its_own(ledger: Ledger, ana: int, message_id: str, now: datetime) -> None:
    with ledger.write() as tx:
        again = tokens.make_signer(tx, now).message_id(ana, "ana@firma.example", "primaria.example")
        assert tokens.contact_of_id(tx, again) == ana
    assert again != message_id


def test_no_character_of_it_can_be_changed(ledger: Ledger, ana: int, message_id: str, address: str) -> None:
    with ledger.read() as tx:
        for text, contact_of in ((message_id, tokens.contact_of_id), (address, tokens.contact_of_address)):
            token = text.partition("@")[0]
            begin = token.index("+") + 1 if "+" in token else 1
            assert contact_of(tx, text) == ana
            for at in range(begin, len(token)):
                for other in "a2":
                    forged = f"{text[:at]}{other}{text[at + 1 :]}"
                    assert forged == text or contact_of(tx, forged) is None, forged


def test_a_number_made_to_mean_somebody_else_is_nobodys(
    ledger: Ledger, ana: int, message_id: str, now: datetime
) -> None:
    with ledger.write() as tx:
        ben = people.find(tx, "ben@firma.example")
        assert ben is not None
        assert tokens.contact_of_id(tx, message_id.replace(f"-{ana}-", f"-{ben}-", 1)) is None
        privacy.erase(tx, ana, now)
        assert tokens.contact_of_id(tx, message_id) is None, "the number is no longer that person's"


def test_another_campaigns_is_known_as_such_and_counts_for_nothing(
    ledger: Ledger, place: Place, message_id: str, tmp_path: Path, now: datetime
) -> None:
    (tmp_path / "other").mkdir()
    other = place.open(tmp_path / "other", now, "primaria.example")
    with other.write() as tx:
        tokens.make_signer(tx, now)
        assert tokens.is_anothers(message_id, tokens.tag(tx))
        assert tokens.contact_of_id(tx, message_id) is None
    other.close()


@pytest.mark.parametrize("text", ["", "<>", "<1@primaria.example>", "<3f2504e0-4f89-11d3-9a0c-0305e82c3301@x.example>"])
def test_other_programs_message_ids_are_nobodys(ledger: Ledger, message_id: str, text: str) -> None:
    with ledger.read() as tx:
        assert tokens.contact_of_id(tx, text) is None
        assert not tokens.is_anothers(text, tokens.tag(tx))


def test_a_ledger_that_made_none_knows_none(ledger: Ledger) -> None:
    with ledger.read() as tx:
        assert tokens.signer(tx) is None
        assert tokens.contact_of_address(tx, "officer+1-aaaaaaaaaaaaaaaa@primaria.example") is None


def test_an_address_is_found_in_the_header_alone(address: str) -> None:
    head = f"From: x@y.example\r\nDelivered-To: officer@primaria.example\r\nTo: Agency <{address}>\r\n"
    assert tokens.addresses_in(f"{head}\r\nAway.".encode()) == [address]
    assert tokens.addresses_in(f"To: a@b.example\r\n\r\nWrite to {address}".encode()) == []


def test_a_local_part_that_would_be_too_long_carries_none(ledger: Ledger, ana: int, message_id: str) -> None:
    with ledger.read() as tx:
        signer = tokens.signer(tx)
    assert signer is not None
    assert signer.answer_address("a" * 60 + "@primaria.example", ana, "ana@firma.example") == ""
