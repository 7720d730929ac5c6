"""Thunderbird for the tests that drive it."""

from __future__ import annotations

import os

import pytest

from tests.real import thunderbird


@pytest.fixture(scope="session")
def needs_thunderbird() -> None:
    """Skips where Thunderbird is not to be had, unless OUTREACH_REQUIRE_REAL=1 asks for it."""
    lacking = thunderbird.missing()
    if lacking and os.environ.get("OUTREACH_REQUIRE_REAL") == "1":
        pytest.fail(f"OUTREACH_REQUIRE_REAL=1, but {lacking}")
    if lacking:
        pytest.skip(lacking)
