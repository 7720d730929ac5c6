"""config.toml edited for the officer; the commands' name for it."""

from __future__ import annotations

from outreach.editing import BEFORE, BY_LANGUAGE, Edits, edited, language_in, local_time, replace_file

__all__ = ["BEFORE", "BY_LANGUAGE", "Edits", "edited", "language_in", "local_time", "replace_file"]
