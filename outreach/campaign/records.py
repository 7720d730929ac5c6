"""A record as templates see it: its fields by name, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn


class Record:
    """Read by name only, nothing to call and nothing to change; `label` is what templates call it."""

    __slots__ = ("_label", "_values")

    def __init__(self, label: str, values: Mapping[str, object]) -> None:
        object.__setattr__(self, "_label", label)
        object.__setattr__(self, "_values", values)

    def __getattr__(self, name: str) -> object:
        try:
            return object.__getattribute__(self, "_values")[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{name} cannot be set")

    def __getitem__(self, name: str) -> object:
        return object.__getattribute__(self, "_values")[name]

    def __str__(self) -> NoReturn:
        raise TypeError(f"`{label_of(self)}` is a record; print one of its fields, as in `{label_of(self)}.name`")


def label_of(record: Record) -> str:
    """What templates call it."""
    return str(object.__getattribute__(record, "_label"))


def fields_of(record: Record) -> Mapping[str, object]:
    """Everything in it."""
    fields: Mapping[str, object] = object.__getattribute__(record, "_values")
    return fields
