"""The chaos run, small: whatever is killed and however the servers fail, nobody gets two and nobody is lost."""

from __future__ import annotations

import pytest

from benchmarks import chaos


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Session.login_data:DeprecationWarning")
def test_killed_amid_faults_of_both_servers_everybody_gets_one(capsys: pytest.CaptureFixture[str]):
    assert chaos.main(["--contacts", "120", "--kills", "4", "--no-baseline"]) == 0
    assert " 0        0        0" in capsys.readouterr().out, "none twice, none lost, none left in doubt"
