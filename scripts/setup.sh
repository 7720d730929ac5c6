#!/bin/sh
# Makes .venv from the pinned list, once; again when the list or pyproject.toml changed.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

fits() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if command -v "$candidate" >/dev/null 2>&1 && fits "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    say "Outreach needs Python 3.11 or newer; $(python3 --version 2>/dev/null || echo 'no python3') was found."
    say "Install a newer Python, or name one: make PYTHON=/path/to/python3.12 demo"
    exit 1
}

wanted=$(cat requirements.txt pyproject.toml | cksum)
if [ -f .venv/ready ] && [ "$(cat .venv/ready)" = "$wanted" ] && .venv/bin/python -c '' 2>/dev/null; then
    exit 0
fi
python=$(find_python)
if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    say "$python cannot make virtual environments: its venv module is missing."
    say "On Debian and Ubuntu: sudo apt-get install python3-venv"
    exit 1
fi
say "Setting up .venv ($("$python" --version))..."
"$python" -m venv --clear .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
printf '%s\n' "$wanted" > .venv/ready
