"""config.toml edited for the officer; the commands' name for it."""

from __future__ import annotations

from outreach.editing import BEFORE, Edits, edited, local_time, replace_file

__all__ = ["BEFORE", "Edits", "edited", "local_time", "replace_file"]
