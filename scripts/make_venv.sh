#!/bin/sh
# Make a private environment in the folder named as the first argument, with the newest Python
# of at least 3.11 that can make one. Says in one message what is missing where it cannot.
set -eu
venv=$1
for python in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
    command -v "$python" >/dev/null 2>&1 || continue
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
    found=$python
    "$python" -c 'import ensurepip, venv' 2>/dev/null || continue
    [ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
    exit 0
done
if [ -n "${found:-}" ]; then
    echo "strategykit: $found cannot make a private environment: it lacks venv or ensurepip." >&2
    echo "On Debian and Ubuntu: sudo apt-get install python3-venv. Then run the same command again." >&2
else
    echo "strategykit: Python 3.11 or newer is needed, and none was found." >&2
    echo "Install one, or name it: make demo PYTHON=/path/to/python3.12" >&2
fi
exit 1
