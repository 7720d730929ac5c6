"""config.toml as the officer wrote it, with some values of [event] exchanged: comments and order stay."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import InlineTable, Table

from outreach.errors import Refused

#: What is kept of the file as it was before the last change.
BEFORE = ".before"
_IN_A_LANGUAGE = re.compile(r"(?P<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=(?P<text>.+)", re.DOTALL)

#: The texts that may be given language by language.
BY_LANGUAGE = (("title",), ("place",))
#: One value of [event], by its path below it; texts may be given for one language (`ro=…`).
Edits = Mapping[tuple[str, ...], object]


def edited(source: bytes, edits: Edits) -> bytes:
    """The file with these values; a section that is missing is added. The file must be readable TOML."""
    mark = b"\xef\xbb\xbf" if source.startswith(b"\xef\xbb\xbf") else b""
    document = tomlkit.parse(source.decode("utf-8-sig"))
    event: Any = document["event"]
    missing = {section for section, *rest in edits if rest and section not in event}
    for path, value in edits.items():
        _set(event, path, value)
    for section in missing:
        event[section].add(tomlkit.nl())
    return mark + tomlkit.dumps(document).encode()


def local_time(text: str, near: datetime | None = None) -> datetime:
    """An event's local time as it is typed on the command line; Refused, with `near` as an example, for all else."""
    try:
        value = datetime.fromisoformat(text.strip())
    except ValueError:
        value = None
    if value is None or value.tzinfo is not None or len(text.strip()) <= len("2020-06-10"):
        example = f"{near:%Y-%m-%dT%H:%M}" if near else "2020-06-10T10:00"
        raise Refused(f"{text!r} is no local time; write {example}, and event.timezone says where")
    return value


def language_in(value: object) -> str:
    """The language that a text is given for (`ro=…`); empty where it is for all of them."""
    found = _IN_A_LANGUAGE.fullmatch(value) if isinstance(value, str) else None
    return found["language"] if found else ""


def replace_file(file: Path, data: bytes) -> None:
    """All of the new file or none of it; the old one stays beside it as `.before`."""
    part, before = file.with_name(file.name + ".part"), file.with_name(file.name + BEFORE)
    with part.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    part.chmod(file.stat().st_mode & 0o7777)
    before.write_bytes(file.read_bytes())
    os.replace(part, file)


def _set(event: Any, path: tuple[str, ...], value: object) -> None:  # noqa: ANN401 - tomlkit's own tables
    *sections, key = path
    for section in sections:
        if section not in event:
            event[section] = tomlkit.table()
        event = event[section]
    found = _IN_A_LANGUAGE.fullmatch(value) if isinstance(value, str) and path in BY_LANGUAGE else None
    if found and isinstance(event.get(key), (InlineTable, Table)):
        event[key][found["language"]] = found["text"]
        return
    if found:
        raise Refused(
            f"event.{key} is one text for all languages, so {value!r} would be shown to all of them as it is; write "
            f'the text alone, or give each language its own in config.toml: {key} = {{ ro = "…", en = "…" }}'
        )
    if isinstance(value, datetime):
        event[key] = tomlkit.parse(f"x = {value:%Y-%m-%dT%H:%M}")["x"] if not value.second else value
    else:
        event[key] = value
