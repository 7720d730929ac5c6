from __future__ import annotations

from pathlib import Path

import pytest

from outreach.ledger.places import why_unfit

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/export /srv/shared nfs4 rw 0 0
//nas/office /mnt/my\\040office cifs rw 0 0
/dev/sdb1 /srv/shared/local ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("/home/ana/campaign", ""),
        ("/srv/shared/campaign", "nfs4"),
        ("/srv/shared/local/campaign", ""),
        ("/mnt/my office/campaign", "cifs"),
        ("/home/ana/OneDrive - Primaria/campaign", "OneDrive - Primaria"),
        ("/home/ana/dropboxes/campaign", ""),
    ],
)
def test_a_folder_is_judged_by_its_file_system_and_its_name(folder: str, words: str) -> None:
    reason = why_unfit(Path(folder), MOUNTS)
    assert words in reason
    assert bool(reason) == bool(words)
