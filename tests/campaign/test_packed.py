from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.campaign.packed import TOGETHER, Packed, Packer, find, without
from outreach.model import Contact

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def contact(address: str, row: int, name: str = "") -> Contact:
    return Contact(address.upper(), address, name, extra={"rol": name}, row=row)


@given(st.lists(st.tuples(words, words), max_size=40), st.integers(0, 3))
def test_packed_or_not_a_list_says_the_same(cells, usual):
    packer = Packer(usual)
    rows: dict[str, int] = {}
    kept = []
    for row, (address, name) in enumerate(cells, start=2):
        one = contact(address, row, name)
        assert packer.add(one) == rows.get(address)
        if address not in rows:
            rows[address] = row
            kept.append(one)
    assert list(packer.done()) == kept
    again = Packer(usual)
    assert all(again.add(one) is None for one in kept)
    assert again.done() == packer.done()
    assert [find(packer.done(), one.address) for one in kept] == kept


@pytest.fixture
def long_list() -> Packed:
    packer = Packer(usual=0)
    for n in range(3 * TOGETHER + 7):
        assert packer.add(contact(f"p{n}@x.example", n + 2, f"Ștefan {n}")) is None
    packed = packer.done()
    assert isinstance(packed, Packed)
    return packed


def test_a_long_list_is_a_sequence_like_any_other(long_list):
    every = list(long_list)
    assert len(long_list) == len(every) == 3 * TOGETHER + 7
    places = (0, 1, TOGETHER - 1, TOGETHER, 2 * TOGETHER + 3, -1)
    assert [long_list[n] for n in places] == [every[n] for n in places]
    assert long_list[250:260] == tuple(every[250:260])
    with pytest.raises(IndexError, match="775"):
        long_list[len(every)]


def test_an_address_that_came_long_before_is_told_with_its_row():
    packer = Packer(usual=0)
    rows = [packer.add(contact(f"p{n % 1000}@x.example", n + 2)) for n in range(1500)]
    assert rows == [None] * 1000 + [n + 2 for n in range(500)]
    assert len(packer) == len(packer.done()) == 1000


def test_somebody_is_found_or_taken_out_by_address(long_list):
    assert find(long_list, "p300@x.example") == long_list[300]
    assert find(long_list, "p@x.example") is None
    left = without(long_list, {"p0@x.example", "p300@x.example"})
    assert [one.address for one in left] == [one.address for n, one in enumerate(long_list) if n not in (0, 300)]
