"""A mailbox with 100,000 messages is no burden: what was there before is passed over, memory stays small."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.real.program import ROOT


@pytest.mark.real
@pytest.mark.slow
def test_a_hundred_thousand_older_messages_cost_little(real_servers):
    command = [sys.executable, "-m", "benchmarks.mailbox", "--messages", "600", "--ours", "50", "--old", "100000"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "300 stored of 300" in done.stdout
    memory = re.search(r"at most (\d+) MB", done.stdout)
    assert memory is not None
    assert int(memory[1]) < 250, "4,000 answers without older ones take about 120"
