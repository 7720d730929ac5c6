"""What was typed into the form of the event, beside what the form said: so that a form that is old undoes nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from outreach.web.eventform import Difference, Field
from outreach.web.forms import Form

#: Before the name of a field: what it said when the form was made.
WAS = "was."


@dataclass(frozen=True, slots=True)
class Draft:
    """The values by the names of their fields, as typed and as they were."""

    typed: Mapping[str, str]
    was: Mapping[str, str]

    @property
    def wanted(self) -> Mapping[str, str]:
        """What she touched; the rest stays as it is by now."""
        return {name: value for name, value in self.typed.items() if value.strip() != self.was[name].strip()}

    def meanwhile(self, fields: Sequence[Field]) -> tuple[Difference, ...]:
        """What changed since the form was made, by another browser or in the file."""
        known = ((field, self.was.get(field.name, field.value)) for field in fields)
        return tuple(Difference(field, was, field.value) for field, was in known if was != field.value)

    def packed(self) -> bytes:
        """As it is kept between two pages."""
        return json.dumps(asdict(self)).encode()


def unpacked(data: bytes) -> Draft:
    """A draft as it was kept."""
    return Draft(**json.loads(data))


def of_form(form: Form, fields: Sequence[Field], longest: int) -> Draft:
    """What a form brings of these fields; one that does not say what a field was means what it is."""
    given = dict(form.texts)
    names = {field.name: field.value for field in fields}
    return Draft(
        typed={name: given[name][:longest] for name in names if name in given},
        was={name: given.get(WAS + name, value)[:longest] for name, value in names.items()},
    )
