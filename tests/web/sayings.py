"""The sentences that a module can say, found in its code: every text of several words outside documentation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

#: What stands in for whatever a sentence is filled with; a sign that no sentence of ours has.
FILLED = "\u2042"
_SEVERAL_WORDS = re.compile(rf"[a-z]{{2,}},? (?:[a-z“'\"`(\[]|{FILLED})|{FILLED} [a-z]{{2,}}")
_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
#: What settings are described and exemplified with, for the schema of config.toml.
_NOT_SAID = {"description", "examples"}


def sayings(module: str) -> set[str]:
    """Every text of several words in the module's code, with `FILLED` where something is put in."""
    spec = find_spec(module)
    tree = ast.parse(Path(str(spec and spec.origin)).read_text(encoding="utf-8"))
    passed_over = set(_passed_over(tree))
    found = (_text(node).strip() for node in ast.walk(tree) if id(node) not in passed_over)
    return {text for text in found if _SEVERAL_WORDS.search(text)}


def _text(node: ast.AST) -> str:
    """A text as it is said: the constant, or the f-string with what is put in left open; empty for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.sub(r"\{\w*\}", FILLED, node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else FILLED for part in node.values)
    return ""


def _passed_over(tree: ast.Module) -> Iterator[int]:
    """Docstrings, the pieces of f-strings, and what settings are described with."""
    for node in ast.walk(tree):
        if isinstance(node, _DOCUMENTED) and isinstance(node.body[0], ast.Expr):
            yield id(node.body[0].value)
        elif isinstance(node, ast.JoinedStr):
            yield from (id(part) for part in node.values)
        elif isinstance(node, ast.keyword) and node.arg in _NOT_SAID:
            yield from (id(below) for below in ast.walk(node.value))
