"""Where a ledger must not lie: on a network share, whose locks lie, or in a folder that a program copies unasked."""

from __future__ import annotations

from pathlib import Path

#: Names of folders that synchronising programs keep; the copy they make of a file in use is torn.
SYNCHRONISED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "nextcloud",
    "owncloud",
    "mobile documents",
    "pcloud",
)
#: File systems whose locks do not hold between machines (sqlite.org/howtocorrupt.html §2.1).
NETWORK = (
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "fuse.sshfs",
    "fuse.rclone",
    "davfs",
    "fuse.davfs2",
    "afpfs",
    "webdav",
)


def why_unfit(folder: Path, mounts: str) -> str:
    """Why a ledger cannot be kept safely in this (absolute) folder; empty when it can.

    `mounts` is the text of /proc/self/mounts, or empty where there is none.
    """
    for part in folder.parts:
        name = part.casefold()
        for synchronised in SYNCHRONISED:
            if name == synchronised or name.startswith((f"{synchronised} ", f"{synchronised}-")):
                return f"{part} is a folder that another program synchronises, which would tear the ledger"
    kind = _file_system(folder, mounts)
    return f"it lies on a network file system ({kind}), where locks do not hold" if kind in NETWORK else ""


def _file_system(folder: Path, mounts: str) -> str:
    """The type of the mount the folder lies in: the longest mount point that leads to it."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " "))
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind
