"""What a form brought: texts and files by name, bounded before they are read."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from outreach.errors import Refused

MOST_FIELDS, MOST_FILES = 5000, 4
LONGEST_TEXT = 1024 * 1024


@dataclass(frozen=True, slots=True)
class File:
    """One uploaded file; its name is the sender's word and names no place here."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of one submitted form, in their order."""

    texts: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, File], ...] = ()

    def text(self, name: str) -> str:
        """The field, without space around it; empty where there is none."""
        return next((value.strip() for key, value in self.texts if key == name), "")

    def all(self, name: str) -> list[str]:
        """Every field of this name, as checkboxes send them."""
        return [value.strip() for key, value in self.texts if key == name]

    def number(self, name: str) -> int:
        """The field as a whole number; Refused where it is none."""
        text = self.text(name)
        if not (text.isascii() and text.isdigit() and len(text) < 16):
            raise Refused(f"{text!r} is no number")
        return int(text)

    def file(self, name: str) -> File | None:
        """The file; None where none was chosen."""
        return next((file for key, file in self.files if key == name and (file.name or file.data)), None)


async def read_form(request: Request) -> Form:
    """The form of this request, files included."""
    async with request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=LONGEST_TEXT) as data:
        return await _kept(data)


async def _kept(data: FormData) -> Form:
    texts: list[tuple[str, str]] = []
    files: list[tuple[str, File]] = []
    for name, value in data.multi_items():
        if isinstance(value, UploadFile):
            files.append((name, File(value.filename or "", await value.read())))
        else:
            texts.append((name, value))
    return Form(tuple(texts), tuple(files))
