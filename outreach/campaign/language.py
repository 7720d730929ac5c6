"""The template language: the one Jinja environment, and the table of the names that templates may use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.runtime import BlockReference, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from outreach.campaign.records import Record, fields_of

#: Jinja's own filters that a message needs; those that can pad a text to any length are left out.
FILTERS = (
    "abs capitalize count d default first float int items join last length list lower map max min reject rejectattr "
    "replace reverse round select selectattr sort string sum title trim truncate unique upper"
)
#: Filters that print dates in the message's language; who renders brings them.
LOCALISED = ("date", "time", "datetime")
_TAGS_ALONE = re.compile(r"^[ \t]*((?:\{%(?:(?!%\}).)*%\}[ \t]*)+)\n", re.MULTILINE)
#: The longest text or list that an operator may make.
LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Shape:
    """What stands behind a name: a record (`parts`), a list (`item`), anything at all (`open`), else a plain value."""

    parts: Mapping[str, Shape] = field(default_factory=lambda: MappingProxyType({}))
    item: Shape | None = None
    open: bool = False


def _record(*names: str, **parts: Shape) -> Shape:
    """A record of plain values (`names`) and of other shapes (`parts`)."""
    return Shape({**dict.fromkeys(names, VALUE), **parts})


VALUE = Shape()
ANYTHING = Shape(open=True)
DATE = _record("year", "month", "day")
DATETIME = _record("year", "month", "day", "hour", "minute")
CLOCK = _record("hour", "minute")
#: These are printed as they are, in the message's language.
PRINTABLE = (DATE, DATETIME, CLOCK)
EVENT = _record(
    *("title", "place", "website", "date", "time", "start", "end", "zone", "local_time"),
    starts=DATETIME,
    ends=DATETIME,
    online=_record("url", "meeting_id", "passcode", "dial_in"),
    programme=Shape(item=_record("what", "who", **{"from": CLOCK, "to": CLOCK})),
)
SENDER = _record("name", "address", "person", "person_address", "phone")
ANSWER = _record(
    *("attendance", "guests", "partial", "comment", "source", "old_time", "pass_on"),
    delegate=_record("name", "address"),
)
CONTACT_PARTS = ("email", "name", "salutation", "organisation", "language", "group", "timezone")


def message_names(columns: Iterable[str] | None) -> dict[str, Shape]:
    """The names a message's template has; `columns` are the further ones of the list of contacts, None: not known."""
    return {
        "contact": ANYTHING if columns is None else _record(*CONTACT_PARTS, *columns),
        "event": EVENT,
        "rsvp": _record(deadline=DATE),
        "sender": SENDER,
        "step": _record("name"),
        "answer": ANSWER,
        "privacy": _record("keep_days"),
        "language": VALUE,
    }


def layout_names() -> dict[str, Shape]:
    """The names that layout.html has."""
    return {**dict.fromkeys(("content", "footer", "subject", "language"), VALUE), "event": EVENT, "sender": SENDER}


def environment(
    filters: Mapping[str, Callable[..., object]] = MappingProxyType({}),
    finalize: Callable[..., object] | None = None,
    autoescape: bool = False,
) -> ImmutableSandboxedEnvironment:
    """The environment that templates are checked and rendered in; a line with a tag alone leaves no empty line.

    `filters` are the localised ones; without them templates can be checked but not rendered. `finalize` sees every
    value that is printed.
    """
    made = _Environment(
        undefined=StrictUndefined,
        autoescape=autoescape,
        finalize=finalize,
        keep_trailing_newline=True,
        cache_size=0,
        extensions=[_LinesOfTheirOwn],
    )
    made.filters = {name: function for name, function in made.filters.items() if name in FILTERS.split()}
    made.filters.update(dict.fromkeys(LOCALISED, _brought_by_the_renderer))
    made.filters.update(filters)
    made.globals = {"range": made.globals["range"]}
    return made


class _LinesOfTheirOwn(Extension):
    """A line that holds nothing but tags goes without a trace; one that ends in a tag keeps its end.

    Jinja's own trim_blocks also takes the end of such a line, which silently joins the items of a Markdown list. The
    line break goes into a comment, so that lines keep their numbers.
    """

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """The source with the ends of tag-only lines put out of sight."""
        return _TAGS_ALONE.sub(r"\1{#\n#}", source)


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja's sandbox has no limits of size of its own: `{{ 'a' * 10**10 }}` would take all memory."""

    intercepted_binops = frozenset({"*", "**", "%", "+"})

    def getattr(self, obj: object, attribute: str) -> object:
        """A field of a record at once: the sandbox asks of every attribute whether it is safe, and these are."""
        if type(obj) is Record and not attribute.startswith("_"):
            fields = fields_of(obj)
            if attribute in fields:
                return fields[attribute]
        return super().getattr(obj, attribute)

    def call_binop(self, context: object, operator: str, left: object, right: object) -> object:
        """The operators that can make something large out of something small."""
        if operator in {"*", "+"} and _size(left, right, operator) > LONGEST:
            raise SecurityError(f"this would be longer than {LONGEST} characters")
        if operator == "**" and not _is_small_power(left, right):
            raise SecurityError("this power is too large")
        if operator == "%" and isinstance(left, (str, bytes)):
            raise SecurityError("texts are put together with ~, not with %")
        return super().call_binop(context, operator, left, right)  # type: ignore[arg-type]

    def is_safe_callable(self, obj: object) -> bool:
        """Macros, loops and range; what a text or a list can do is done with filters."""
        own = isinstance(obj, (Macro, BlockReference)) or isinstance(getattr(obj, "__self__", None), LoopContext)
        return own or isinstance(obj, LoopContext) or obj is self.globals["range"]


def _size(left: object, right: object, operator: str) -> int:
    """How long a text or list an operator would make; 0 for numbers."""
    lengths = [len(side) for side in (left, right) if isinstance(side, (str, bytes, list, tuple))]
    if not lengths or operator == "+":
        return sum(lengths)
    times = [side for side in (left, right) if isinstance(side, int)]
    return lengths[0] * times[0] if times else 0


def _is_small_power(left: object, right: object) -> bool:
    return all(isinstance(side, (int, float)) and abs(side) <= 1000 for side in (left, right))


def _brought_by_the_renderer(value: object, *_: object) -> object:
    """Stands for a localised filter while a template is only checked."""
    return value
