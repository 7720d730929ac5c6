"""The figures of the last run on this machine, kept so that a regression shows; the file is not for the repository."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

FILE = Path(__file__).with_name("last.json")


def compared(name: str, figures: Mapping[str, float]) -> str:
    """The change since the last run on this machine, a line each; the figures are kept for the next one."""
    kept = json.loads(FILE.read_text("utf-8")) if FILE.exists() else {}
    before = kept.get(name, {})
    lines = [f"  {key}: {100 * (now / before[key] - 1):+.0f} %" for key, now in figures.items() if before.get(key)]
    kept[name] = {**before, **figures}
    FILE.write_text(json.dumps(kept, indent=2, sort_keys=True) + "\n", "utf-8")
    return (
        "\n".join(["since the last run:", *lines]) if lines else "this is the first run here; the next one is compared"
    )
