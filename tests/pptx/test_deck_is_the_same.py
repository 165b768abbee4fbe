"""The same story gives the same bytes, on any machine and any day."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from bank_story import BANK

from strategykit.exporters.pptx import render

HERE = Path(__file__).parent
PROGRAM = """
from hashlib import sha256
from bank_story import BANK
from strategykit.exporters.pptx import render
print(sha256(render(BANK)[0]).hexdigest())
"""


def digest(seed: str, zone: str) -> str:
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "TZ": zone,
        "PYTHONPATH": os.pathsep.join((str(HERE.parent.parent / "src"), str(HERE))),
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def test_the_bytes_depend_on_no_hash_seed_and_no_time_zone() -> None:
    here = sha256(render(BANK)[0]).hexdigest()
    assert digest("1", "Pacific/Kiritimati") == here
    assert digest("2", "America/Anchorage") == here


def test_no_template_library_is_needed_to_write() -> None:
    program = (
        "import sys\n"
        "from strategykit.exporters.pptx import render\n"
        "print('pptx' in sys.modules, 'lxml' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(HERE.parent.parent / "src")},
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["False", "False"]
