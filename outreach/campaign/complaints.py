"""Faults of config.toml as sentences: pydantic says what failed where, this says it to an officer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from outreach.campaign.positions import Path, Positions
from outreach.campaign.section import nearest
from outreach.errors import Problem


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of the file's contents; `at_key` when the key is wrong rather than its value."""

    path: Path
    what: str
    instead: str = ""
    at_key: bool = False

    def problem(self, file: str, positions: Positions) -> Problem:
        """The fault at its place in the file."""
        place = positions.key(self.path) if self.at_key else positions.value(self.path)
        return Problem(file, place.line, place.column, f"{dotted(self.path)}: {self.what}", self.instead)


def explain(error: ErrorDetails, model: type[BaseModel]) -> Fault:
    """A pydantic error about `model`, in our words. The value itself is shown only where it cannot be a secret."""
    path, kind, context = tuple(error["loc"]), error["type"], error.get("ctx", {})
    if kind == "fault":
        return Fault(path, str(context["what"]), str(context["instead"]))
    if kind == "missing":
        return _missing(path, model)
    if kind == "extra_forbidden":
        return _unknown(path, model)
    if kind == "literal_error":
        known = _words(field_at(model, path))
        return Fault(path, f"{_shown(error['input'])} is not possible", nearest(str(error["input"]), known))
    if kind in _BOUNDS:
        bound, example = _BOUNDS[kind], context.get("ge", context.get("le", ""))
        return Fault(path, f"{_shown(error['input'])} is out of range", f"write {bound} {example}")
    if kind == "model_type":
        return Fault(path, "must be a section", f"write [{dotted(path)}] on a line of its own")
    what, instead = _TYPES.get(kind, (error["msg"], ""))
    return Fault(path, what, instead or _example(field_at(model, path)))


def dotted(path: Path) -> str:
    """A path as people name keys; elements of a list are counted from 1: step[2].when."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def model_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The section that a path leads to."""
    for part in path:
        if isinstance(part, int):
            continue
        field = _fields(model).get(part)
        inner = None if field is None else _model_in(field.annotation)
        if inner is None:
            return None
        model = inner
    return model


def field_at(model: type[BaseModel], path: Path) -> FieldInfo | None:
    """The field that a path leads to; an element of a list has its list's."""
    names = [n for n, part in enumerate(path) if isinstance(part, str)]
    if not names:
        return None
    section = model_at(model, path[: names[-1]])
    return None if section is None else _fields(section).get(str(path[names[-1]]))


_BOUNDS = {"greater_than_equal": "at least", "less_than_equal": "at most"}
_TYPES = {
    "string_type": ("must be text", "put it in quotes"),
    "int_type": ("must be a whole number", "write it without quotes"),
    "bool_type": ("must be true or false", "write true or false without quotes"),
    "datetime_type": ("must be a date and a time", "write 2020-06-10T10:00 without quotes"),
    "date_type": ("must be a date", "write 2020-05-26 without quotes"),
    "time_type": ("must be a time of day", "write 10:00 without quotes"),
    "tuple_type": ("must be a list", ""),
}
_PASSWORDS = ("password", "pass", "passwd", "secret", "parola")
_KEYS = ("key", "api_key", "token")


def _missing(path: Path, model: type[BaseModel]) -> Fault:
    parent, name = path[:-1], str(path[-1])
    section = model_at(model, path)
    if section is not None:
        return Fault(path, "is missing", _section_to_add(path, section), at_key=True)
    where = f" to [{dotted(parent)}]" if parent and isinstance(parent[-1], str) else ""
    field = field_at(model, path)
    example = _first_example(field) if field else "…"
    return Fault(path, "is missing", f"add {name} = {example}{where}", at_key=True)


def _section_to_add(path: Path, section: type[BaseModel]) -> str:
    required = {name: field for name, field in _fields(section).items() if field.is_required()}
    inner = {name: _model_in(field.annotation) for name, field in required.items()}
    sections = [_section_to_add((*path, name), model) for name, model in inner.items() if model is not None]
    keys = [f"{name} = {_first_example(field)}" for name, field in required.items() if inner[name] is None]
    if sections:
        return " and ".join(sections).replace("and add", "and")
    header = f"[[{dotted(path)}]]" if path == ("step",) else f"[{dotted(path)}]"
    return f"add a section {header} with {', '.join(keys)}"


def _unknown(path: Path, model: type[BaseModel]) -> Fault:
    name, parent = str(path[-1]), path[:-1]
    secret = _home_of_secret(name, parent)
    if secret:
        return Fault(path, "does not belong in this file", secret, at_key=True)
    section = model_at(model, parent)
    close = nearest(name, _fields(section) if section else ())
    home = None if close.startswith("did you mean") else _home(model, name)
    return Fault(path, "is not known", f"it belongs in [{home}]" if home else close, at_key=True)


def _home_of_secret(name: str, parent: Path) -> str:
    """Where a secret belongs that somebody wrote into the file; empty when it is none."""
    if parent[:1] == ("mail",) and name in _PASSWORDS:
        server = "SMTP" if parent[-1] == "smtp" else "IMAP"
        return f"set OUTREACH_{server}_PASSWORD, or use password_file, password_command or keyring = true"
    return "set OUTREACH_ASSISTANT_KEY" if parent == ("assistant",) and name in _KEYS else ""


def _home(model: type[BaseModel], name: str, path: str = "") -> str | None:
    """The section that has a key of this name."""
    for key, field in _fields(model).items():
        section = _model_in(field.annotation)
        here = f"{path}.{key}" if path else key
        if section is None:
            continue
        if name in _fields(section):
            return here
        deeper = _home(section, name, here)
        if deeper is not None:
            return deeper
    return None


def _fields(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """A section's fields by their names in the file."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The section inside `Section`, `Section | None` or `tuple[Section, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in {tuple, Annotated, UnionType, Union}:
        return next((m for m in map(_model_in, get_args(annotation)) if m is not None), None)
    return None


def _words(field: FieldInfo | None) -> Iterable[str]:
    return tuple(str(word) for word in get_args(field.annotation)) if field else ()


def _first_example(field: FieldInfo) -> str:
    return str(field.examples[0]) if field.examples else "…"


def _example(field: FieldInfo | None) -> str:
    return f"write {field.examples[0]}" if field is not None and field.examples else ""


def _shown(value: object) -> str:
    return f"'{value}'" if isinstance(value, str) else str(value)
