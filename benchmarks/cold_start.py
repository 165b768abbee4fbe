"""How long whole processes take that read one strategy file and end, as ratios to an empty one.

python benchmarks/cold_start.py
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from content import bank
from peers import msgspec_source, pydantic_source

import strategykit as sk

RUNS = 21
PROGRAMS = {
    "python -c pass": "pass",
    "import strategykit": "import strategykit",
    "strategykit, load": "import strategykit; strategykit.load('bank.json')",
    "strategykit check": (
        # What the installed command does, the words it is called with apart.
        "import sys; sys.argv[1:] = ['check', 'bank.json', '--fail-on', 'never']; "
        "from strategykit.cli import program; sys.exit(program())"
    ),
    "pydantic v2, load (peer)": (
        "from pydantic_peer import Strategy; Strategy.model_validate_json(open('bank.json', 'rb').read())"
    ),
    "msgspec, load (limit)": (
        "import msgspec; from msgspec_peer import Strategy; "
        "msgspec.json.decode(open('bank.json', 'rb').read(), type=Strategy)"
    ),
}


def medians(folder: Path) -> dict[str, float]:
    """Time every program in turns, and give each one's median."""
    paths = {"PYTHONPATH": os.pathsep.join([str(folder), *sys.path]), "PYTHONPYCACHEPREFIX": str(folder)}
    # An installed package is compiled once; so are all of these, in the first, uncounted run.
    environment = os.environ | paths | {"PYTHONDONTWRITEBYTECODE": ""}
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(RUNS + 1):
        for name, program in PROGRAMS.items():
            start = time.perf_counter()
            subprocess.run(  # noqa: S603 - our own programs
                [sys.executable, "-c", program],
                cwd=folder,
                env=environment,
                stdout=subprocess.DEVNULL,
                check=True,
            )
            times[name].append(time.perf_counter() - start)
    # The first of each compiled what it imports.
    return {name: statistics.median(each[1:]) for name, each in times.items()}


def main() -> None:
    """Write the file and the peers' programs, and run everything."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sk.dump(bank(), folder / "bank.json")
        (folder / "pydantic_peer.py").write_text(pydantic_source(), encoding="utf-8")
        (folder / "msgspec_peer.py").write_text(msgspec_source(), encoding="utf-8")
        times = medians(folder)
        size = (folder / "bank.json").stat().st_size
    empty, peer = times["python -c pass"], times["pydantic v2, load (peer)"]
    print(f"a file of {size / 1000:.0f} KB; medians of {RUNS} processes")
    for row, seconds in times.items():
        print(f"  {row:26} {seconds / empty:5.2f} × an empty process   {seconds / peer:5.2f} × pydantic")


if __name__ == "__main__":
    main()
