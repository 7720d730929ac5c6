"""Prints docs/config.md from the settings' own declarations: python scripts/config_docs.py > docs/config.md"""

from __future__ import annotations

import json
import typing
from datetime import timedelta

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from outreach.campaign.config import Config
from outreach.campaign.section import Section
from outreach.campaign.words import Words

HEAD = """\
# Every setting of config.toml

Made from the settings' own declarations by `python scripts/config_docs.py > docs/config.md`; a test holds the two together.
Unknown keys and every other fault are reported all at once by `outreach check`. Secrets never stand in this file:
`OUTREACH_SMTP_PASSWORD` and `OUTREACH_IMAP_PASSWORD`, or `password_file`, `password_command`, `keyring`.
"""


def sections(model: type[Section], name: str = "") -> typing.Iterator[tuple[str, type[Section]]]:
    yield name, model
    for key, field in model.model_fields.items():
        inner = section_of(field.annotation)
        if inner is not None:
            yield from sections(inner, f"{name}.{field.alias or key}".lstrip("."))


def section_of(annotation: object) -> type[Section] | None:
    """The section a field holds, alone or as a list."""
    if isinstance(annotation, type) and issubclass(annotation, Section):
        return annotation
    found = (section_of(argument) for argument in typing.get_args(annotation))
    return next((inner for inner in found if inner is not None), None)


def default_of(field: FieldInfo) -> str:
    if field.is_required():
        return "required"
    value = field.get_default(call_default_factory=True)
    if value is None or value is PydanticUndefined:
        return "none"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, timedelta):
        return f'`"{int(value.total_seconds() // 3600)} hours"`'
    if isinstance(value, tuple):
        return f"`{json.dumps(value)}`"
    if isinstance(value, Words):
        return '`""`'
    return f"`{json.dumps(value)}`"


def page() -> str:
    lines = [HEAD]
    for name, model in sections(Config):
        keys = [(k, f) for k, f in model.model_fields.items() if section_of(f.annotation) is None]
        if not name or not keys:
            continue
        many = typing.get_origin(Config.model_fields.get(name, FieldInfo()).annotation) is tuple or name.endswith(
            "programme"
        )
        lines += [
            f"\n## {'[[' if many else '['}{name}{']]' if many else ']'}\n",
            "| key | default | what it is |",
            "|---|---|---|",
        ]
        for key, field in keys:
            words = (field.description or "").replace("|", "\\|")
            lines.append(f"| `{field.alias or key}` | {default_of(field)} | {words} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(page(), end="")
