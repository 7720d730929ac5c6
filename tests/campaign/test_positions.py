from __future__ import annotations

import re

import tomli
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from outreach.campaign.positions import Path, Position, locate

TEXT = """# a comment [with] = brackets
title = "x = [1]"   # = [
a.b.'c d' = { e = 1, "f g" = [1, { h = 2, }] }

[table . inner]
many = \"\"\"
[not] = "a table"
\"\"\"\"\"
list = [
  1, # ]
  'two]',
  [ 3 ],
]
when = 2020-05-11T09:00

[[step]]
name = "one"
[[step.part]]
x = 1
[step.part.deep]
y = 2
[[step]]
"na\\u006de" = 'two'
[[step.part]]
x = 3
"""


def leaves(value: object, path: Path = ()) -> list[Path]:
    if isinstance(value, dict):
        return [p for key, inner in value.items() for p in [(*path, key), *leaves(inner, (*path, key))]]
    if isinstance(value, list):
        return [p for n, inner in enumerate(value) for p in [(*path, n), *leaves(inner, (*path, n))]]
    return []


def test_every_key_of_a_hand_written_text_is_found():
    positions = locate(TEXT)
    assert not [path for path in leaves(tomli.loads(TEXT)) if path not in positions]


def test_keys_and_values_stand_where_they_are_written():
    positions = locate(TEXT)
    assert positions.key(("a", "b", "c d")) == Position(3, 5)
    assert positions.value(("a", "b", "c d", "f g", 1, "h")) == Position(3, 40)
    assert positions.value(("table", "inner", "list", 2, 0)) == Position(12, 5)
    assert positions.key(("table", "inner", "when")) == Position(14, 1)
    assert positions.key(("step", 1, "name")) == Position(23, 1)
    assert positions.value(("step", 0, "part", 0, "deep", "y")) == Position(21, 5)
    assert positions.key(("step", 1, "part", 0)) == Position(24, 1)


def test_a_key_that_is_not_there_is_where_its_nearest_parent_is():
    positions = locate(TEXT)
    assert positions.key(("step", 1, "when")) == positions.key(("step", 1)) == Position(22, 1)
    assert positions.value(("table", "inner", "when", "x")) == Position(14, 8)
    assert positions.key(("nowhere",)) == Position(0, 0)


keys = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=8) | st.from_regex(
    "[a-z-]{1,4}", fullmatch=True
)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
values = st.recursive(
    st.integers(-9, 9) | st.booleans() | texts | st.datetimes() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(keys, values, max_size=5))
def test_every_key_of_any_text_is_found_and_its_name_stands_there(table):
    text = tomlkit.dumps(table)
    positions, lines = locate(text), text.split("\n")
    for path in leaves(tomli.loads(text)):
        assert path in positions
        place = positions.key(path)
        here = lines[place.line - 1][place.column - 1 :]
        assert isinstance(path[-1], int) or here.startswith("[") or re.match(r"[\w\"'-]", here)
        if isinstance(path[-1], str) and path[-1].isascii() and path[-1].isalnum() and not here.startswith("["):
            assert here.strip("\"'").startswith(path[-1])
