"""Runs one template so that every value it prints becomes a hole in a skeleton."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from html import unescape

from jinja2 import Environment, StrictUndefined, Template, TemplateSyntaxError, pass_context
from jinja2.runtime import Context
from jinja2.utils import missing

from outreach.campaign.language import environment
from outreach.campaign.records import Record, label_of
from outreach.compose.dates import date_text, datetime_text, time_text
from outreach.compose.holes import HOLE, Holes, clean
from outreach.compose.order import CannotCompose
from outreach.compose.press import Press

_STENCIL = "_stencil"
_REFERENCE = re.compile(r"&#(?:[xX][0-9a-fA-F]+|[0-9]+);?")


class Fragment(str):
    """A piece of a skeleton that is finished: whoever reads the skeleton puts it in as it is, not as a value."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Stencil:
    """How values are printed: in which language, and where their holes are numbered."""

    press: Press
    holes: Holes
    language: str


def run(stencil: Stencil, source: str, file: str, first_line: int, values: Mapping[str, object]) -> str:
    """The template's skeleton. CannotCompose names the file and line of whatever is missing or goes wrong.

    `first_line` is where in the file the source begins.
    """
    try:
        template = stencil.press.once(_compiled, stencil.press.once(_environment), source, file)
        return template.render({**values, _STENCIL: stencil})
    except TemplateSyntaxError as fault:
        raise CannotCompose(f"{file}:{fault.lineno + first_line - 1}: {fault.message}") from fault
    except CannotCompose:
        raise
    except Exception as fault:  # an officer's template may fail in any way; she is told where
        line = _line(fault, file)
        place = f"{file}:{line + first_line - 1}" if line else file
        raise CannotCompose(f"{place}: {fault}") from fault


class _Absent(StrictUndefined):
    """A name without a value; printing, testing or comparing it says which."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        name, owner = self._undefined_name, self._undefined_obj
        if self._undefined_hint:
            return self._undefined_hint
        if owner is missing:
            return f"{name} is not known; only names of the template language can be used"
        if owner is None:
            return f"{name} is needed, but the record that would have it is empty; ask for it inside an {{% if … %}}"
        if isinstance(owner, Record):
            return f"{label_of(owner)}.{name} is not known; correct the name"
        return f"{name} is not known"


def _environment() -> Environment:
    """The campaign's template language, printing holes. Never a constant at compile time: only the context has them."""
    language = environment({"date": _date, "time": _time, "datetime": _datetime}, finalize=_printed)
    language.undefined = _Absent
    return language


def _compiled(language: Environment, source: str, file: str) -> Template:
    code = language.compile(_without_holes(source), name=file, filename=file)
    return Template.from_code(language, code, language.make_globals(None))


def _without_holes(source: str) -> str:
    """The officer's text without the characters of holes, also as HTML would write them."""
    return _REFERENCE.sub(lambda found: "" if HOLE.match(unescape(found[0])) else found[0], clean(source))


def _line(fault: BaseException, file: str) -> int:
    """The template's line in which something failed; Jinja puts it into the traceback. 0 where it is not known."""
    line, trace = 0, fault.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == file:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


@pass_context
def _printed(context: Context, value: object) -> str:
    """The hole that stands for a value's text, or for a finished fragment."""
    if type(value) is str and value.isprintable():  # most values; no character of a hole is printable
        return _of(context).holes.make(value)
    stencil = _of(context)
    return stencil.holes.make(value if isinstance(value, Fragment) else _worded(stencil, value))


def _worded(stencil: Stencil, value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return datetime_text(value, stencil.language)
        case date():
            return date_text(value, stencil.language)
        case time():
            return time_text(value, stencil.language)
        case list() | tuple() | dict() | set():
            raise TypeError("a whole list cannot be printed; go through it with {% for … %}")
        case _:
            text = str(value)
            while HOLE.search(text):  # put together from what was printed, a fragment's own holes included
                text = stencil.holes.filled(text)
            return clean(text)


@pass_context
def _date(context: Context, value: date, style: str = "full") -> str:
    return date_text(value, _of(context).language, style)


@pass_context
def _time(context: Context, value: time | datetime) -> str:
    return time_text(value, _of(context).language)


@pass_context
def _datetime(context: Context, value: datetime, style: str = "full") -> str:
    return datetime_text(value, _of(context).language, style)


def _of(context: Context) -> Stencil:
    stencil: Stencil = context.parent[_STENCIL]  # what was given to the template; what it sets itself is elsewhere
    return stencil
