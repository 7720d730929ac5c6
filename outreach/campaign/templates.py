"""templates/: what is said in which language, checked as far as it can be without a contact."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from outreach.campaign.config import decode
from outreach.campaign.guards import reads_online
from outreach.campaign.language import Shape, environment, layout_names, message_names
from outreach.campaign.names import misuses
from outreach.campaign.section import nearest
from outreach.campaign.syntax import Passage, syntax_faults
from outreach.campaign.tongues import LANGUAGE_CODES, code_meant
from outreach.errors import InvalidData, Problem

#: Templates without a subject: the lines below every message.
FOOTER = "footer"
LAYOUT = "layout.html"
SUBJECT = "Subject"
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")


@dataclass(frozen=True, slots=True)
class Template:
    """One message in one language; `body_line` is where in `file` the body begins (the subject has line 1)."""

    name: str
    language: str
    file: str
    subject: str
    body: str
    body_line: int


@dataclass(frozen=True, slots=True)
class Templates:
    """All templates by (name, language), the frame of the HTML part, and the pictures by file name."""

    by_key: Mapping[tuple[str, str], Template]
    layout: str | None
    pictures: Mapping[str, bytes]

    def choose(self, name: str, language: str, default: str) -> Template:
        """The template in a language, else in its base ("pt-BR" -> "pt"), else in the default one; else LookupError."""
        for wanted in (language, language.partition("-")[0], default, default.partition("-")[0]):
            if (name, wanted) in self.by_key:
                return self.by_key[name, wanted]
        raise LookupError(f"templates/{name}.{default}.md")

    def languages_of(self, name: str) -> tuple[str, ...]:
        """The languages a template is there in."""
        return tuple(sorted(language for other, language in self.by_key if other == name))


def read_templates(files: Mapping[str, bytes]) -> Templates:
    """The templates of a folder by file name; InvalidData holds the faults of all of them.

    Files that are neither templates nor pictures are none of our business.
    """
    templates, problems = right_templates(files)
    if problems:
        raise InvalidData(problems)
    return templates


def right_templates(files: Mapping[str, bytes]) -> tuple[Templates, list[Problem]]:
    """The templates of a folder in which nothing is wrong, and the faults of all others."""
    problems: list[Problem] = []
    found: dict[tuple[str, str], Template] = {}
    layout = None
    pictures = {name: data for name, data in files.items() if name.lower().endswith(PICTURES)}
    for name in sorted(files):
        try:
            if name == LAYOUT:
                layout = _layout(files[name], pictures)
            elif name.endswith(".md") and not name.startswith((".", "~", "README")):
                template = _template(name, files[name])
                found[template.name, template.language] = template
        except InvalidData as error:
            problems += error.problems
    return Templates(MappingProxyType(found), layout, MappingProxyType(pictures)), problems


def template_keys(files: Iterable[str]) -> set[tuple[str, str]]:
    """Names and languages of the templates in a folder by their files' names, whatever is wrong inside."""
    return {(found["name"], found["language"]) for name in files if (found := _NAME.fullmatch(name))}


def undefined_names(template: Template, columns: Collection[str] | None) -> list[Problem]:
    """Every name a template uses that it will not have, with file and line; `columns` are those of the contacts.

    None where the list cannot be read: then whatever is asked of a contact may be there.
    """
    known = message_names(columns)
    return [problem for text, line in _parts(template) for problem in _misused(text, template.file, line, known)]


@lru_cache(256)
def needs_online(template: Template) -> bool:
    """Whether it reads a part of event.online outside of every `{% if event.online %}`, and so has to wait for it."""
    return any(reads_online(environment().parse(text)) for text, _ in _parts(template))


_NAME = re.compile(r"(?P<name>[A-Za-z0-9_-]+)\.(?P<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.md")
_HEADER = re.compile(r"(?P<key>[A-Za-z][A-Za-z-]*)[ \t]*:(?P<value>.*)")
_FORM = "write Subject: … in the first line, then an empty line, then the text"
_PICTURE = re.compile(r"""<img\b[^>]*?\ssrc\s*=\s*["']([^"':{}]+)["']""", re.IGNORECASE)


def _parts(template: Template) -> tuple[tuple[str, int], tuple[str, int]]:
    """The texts of a template and the line each begins in."""
    return (template.subject, 1), (template.body, template.body_line)


def _template(name: str, data: bytes) -> Template:
    file = f"templates/{name}"
    match = _NAME.fullmatch(name)
    if match is None or match["language"].partition("-")[0] not in LANGUAGE_CODES:
        stem, _, other = name.removesuffix(".md").partition(".")
        meant = code_meant(other)
        what = "the name does not say which message in which language this is"
        what = f"'{other}' is not a language" if match else what
        instead = f"call it {stem}.{meant}.md" if meant else f"call it {stem}.ro.md or {stem}.en.md"
        raise InvalidData([Problem(file, 0, 0, what, instead)])
    text = decode(data, file).replace("\r\n", "\n").replace("\r", "\n")
    subject, body, body_line = "", text, 1
    problems: list[Problem] = []
    if match["name"] != FOOTER:
        subject, body, body_line, problems = _headed(text, file)
    elif text.startswith("Subject:"):
        problems = [Problem(file, 1, 0, "a footer has no subject", "take the line away")]
    template = Template(match["name"], match["language"], file, subject, body, body_line)
    column = text.index(subject) + 1 if subject else 1
    for passage in (Passage(subject, file, 1, column), Passage(body, file, body_line)):
        problems += syntax_faults(passage)
    if problems:
        raise InvalidData(problems)
    return template


def _headed(text: str, file: str) -> tuple[str, str, int, list[Problem]]:
    """Subject, body, the body's line, and the faults of the lines above the first empty one."""
    lines = text.split("\n")
    end = next((n for n, line in enumerate(lines) if not line.strip()), len(lines))
    first = _HEADER.fullmatch(lines[0])
    subject = first["value"].strip() if first and first["key"].capitalize() == SUBJECT else ""
    found = [
        Problem(file, n, 1, *fault) for n, line in enumerate(lines[:end], start=1) if (fault := _no_header(n, line))
    ]
    if not subject and not found:
        found.append(Problem(file, 1, 1, "there is no subject", _FORM))
    return subject, "\n".join(lines[end + 1 :]), end + 2, found


def _no_header(n: int, line: str) -> tuple[str, str] | None:
    """What is wrong with line `n` of those above the text; None if it is as it has to be."""
    match = _HEADER.fullmatch(line)
    if match is None:
        return "this is no header line", _FORM
    if match["key"].capitalize() != SUBJECT:
        return f"{match['key']} is not a header of a template", nearest(match["key"].capitalize(), [SUBJECT])
    return None if n == 1 else ("the subject has to be the first line", _FORM)


def _layout(data: bytes, pictures: Collection[str]) -> str:
    file = f"templates/{LAYOUT}"
    text = decode(data, file).replace("\r\n", "\n").replace("\r", "\n")
    problems = list(syntax_faults(Passage(text, file, is_page=True))) or _misused(text, file, 1, layout_names())
    if "content" not in text:
        what = "the layout leaves no place for the message"
        problems.append(Problem(file, 0, 0, what, "write {{ content }} where it goes"))
    for match in _PICTURE.finditer(text):
        if match[1] not in pictures:
            line = text.count("\n", 0, match.start(1)) + 1
            problems.append(Problem(file, line, 0, f"there is no picture {match[1]} in templates/", "put it there"))
    if problems:
        raise InvalidData(problems)
    return text


def _misused(text: str, file: str, first_line: int, known: Mapping[str, Shape]) -> list[Problem]:
    tree = environment().parse(text)
    return [Problem(file, first_line + m.line - 1, 0, m.what, m.instead) for m in misuses(tree, known)]
