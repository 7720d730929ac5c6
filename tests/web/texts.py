"""The texts that the dashboard uses, found in its code and templates as Babel finds them."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from babel.messages.extract import extract_from_file

WEB = Path(str(files("outreach.web")))
KEYWORDS: dict[str, object] = {"_": None, "gettext": None, "say": None, "N_": None, "ngettext": (1, 2), "many": (1, 2)}
OPTIONS = {"newstyle_gettext": "true", "trimmed": "true"}


def used() -> dict[str | tuple[str, ...], list[str]]:
    """Every text, or pair of singular and plural, with the files that use it."""
    found: dict[str | tuple[str, ...], list[str]] = {}
    for file in sorted([*WEB.rglob("*.py"), *WEB.rglob("*.html")]):
        method = "python" if file.suffix == ".py" else "jinja2.ext:babel_extract"
        for _, text, _, _ in extract_from_file(method, file, keywords=KEYWORDS, options=OPTIONS):
            key = tuple(text[:2]) if isinstance(text, (tuple, list)) else text
            found.setdefault(key, []).append(file.name)
    return found
