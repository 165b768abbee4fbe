"""How much faster two processes make a batch than one, and whether memory grows with the count.

python benchmarks/batch.py
python benchmarks/batch.py --dask     # two workers of a local Dask cluster as well
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, nullcontext
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from attrs import evolve
from content import strategy_of

import strategykit as sk

if TYPE_CHECKING:
    from collections.abc import Iterator

BYTES = 10_000
TIMED, RUNS = 100, 3
FEW, MANY = 50, 400
MIB = 1024


def main() -> None:
    """Time the batch in turns, each in a process of its own, then compare the peaks of memory."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--dask", action="store_true")
    parser.add_argument("--run", nargs=3)
    chosen = parser.parse_args()
    if chosen.run:
        where, clients, count = chosen.run
        print(json.dumps(run(where, Path(clients), int(count))))
        return
    with tempfile.TemporaryDirectory() as folder:
        clients = write_clients(Path(folder), MANY)
        wheres = ["here", "processes", *(["dask"] if chosen.dask else [])]
        turns = [{where: measured(where, clients, TIMED) for where in wheres} for _ in range(RUNS)]
        seconds = {where: median(turn[where]["seconds"] for turn in turns) for where in wheres}
        for where in wheres:
            ratios = sorted(turn["here"]["seconds"] / turn[where]["seconds"] for turn in turns)
            print(
                f"{where:10} {seconds[where] / TIMED * 1000:6.1f} ms a deck"
                f" × {median(ratios):.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f})"
            )
        for where in wheres[:2]:
            few, many = (measured(where, clients, count) for count in (FEW, MANY))
            for who in ("itself", "worker"):
                if few[who]:
                    print(
                        f"{where:10} peak of {who}: {few[who]:.0f} MiB for {FEW:,},"
                        f" {many[who]:.0f} MiB for {MANY:,}: {many[who] / few[who]:.2f}"
                    )


def write_clients(folder: Path, count: int) -> Path:
    """Write that many strategies of 10 KB, no two alike."""
    strategy = strategy_of(BYTES)
    clients = folder / "clients"
    clients.mkdir()
    for number in range(count):
        sk.dump(evolve(strategy, title=f"Kunde {number}"), clients / f"{number:04}.json")
    return clients


def measured(where: str, clients: Path, count: int) -> dict[str, float]:
    """Run a batch in a fresh process."""
    command = [sys.executable, __file__, "--run", where, str(clients), str(count)]
    answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603 - our own
    figures: dict[str, float] = json.loads(answer)
    return figures


def run(where: str, clients: Path, count: int) -> dict[str, float]:
    """Make the decks, when the workers are there and have made one."""
    files = sorted(clients.iterdir())[:count]
    with tempfile.TemporaryDirectory() as folder, executor_of(where) as executor:
        warm = list(sk.export_many(files[:8], Path(folder) / "warm", to="pptx", executor=executor))
        start = time.perf_counter()
        made = sum(
            result.ok for result in sk.export_many(files, Path(folder) / "ut", to="pptx", executor=executor)
        )
        seconds = time.perf_counter() - start
    if made < count or not all(result.ok for result in warm):
        raise SystemExit(f"only {made} of {count} were made")
    itself, worker = (
        resource.getrusage(who).ru_maxrss / MIB for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return {"seconds": seconds, "itself": itself, "worker": worker}


def executor_of(where: str) -> Any:
    """Give two workers, or none for this process."""
    if where == "here":
        return nullcontext()
    if where == "processes":
        return ProcessPoolExecutor(2, mp_context=get_context("spawn"))
    return dask_workers()


@contextmanager
def dask_workers() -> Iterator[Any]:
    """Give two workers of a Dask cluster, without the setting that slows down compressing."""
    import dask

    distributed: Any = import_module("distributed")  # its types are not all there
    dask.config.set({"distributed.nanny.pre-spawn-environ.MALLOC_TRIM_THRESHOLD_": None})
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client.get_executor(pure=False)


if __name__ == "__main__":
    main()
