"""How fast a strategy is loaded and dumped, as ratios to peers and limits in the same run.

python benchmarks/load_dump.py            # 10 KB, 100 KB and 1 MB, and the memory of a load
python benchmarks/load_dump.py --large    # 50 MB as well
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import time
import tracemalloc
from typing import TYPE_CHECKING

import msgspec
import orjson
from content import strategy_of
from peers import module_of, msgspec_source, pydantic_source

import strategykit as sk

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = {"10 KB": 10_000, "100 KB": 100_000, "1 MB": 1_000_000}
LARGE = {"50 MB": 50_000_000}
LEAST_RUNS, SECONDS = 3, 2.0


def medians(runs: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Time calls in turns, so that all of them meet the same machine, and give each one's median."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    until = time.perf_counter() + SECONDS * len(runs)
    for run in runs.values():
        run()
    while len(times[next(iter(runs))]) < LEAST_RUNS or time.perf_counter() < until:
        for name, run in runs.items():
            gc.collect()
            start = time.perf_counter()
            made = run()
            times[name].append(time.perf_counter() - start)
            del made
    return {name: statistics.median(each) for name, each in times.items()}


def show(title: str, megabytes: float, times: dict[str, float]) -> None:
    """Print a table: each row's speed, and strategykit's beside it."""
    print(f"\n{title} ({megabytes:.2f} MB)")
    own = times["strategykit"]
    for row, seconds in times.items():
        print(f"  {row:26} {megabytes / seconds:8.1f} MB/s   strategykit is {seconds / own:5.2f} × as fast")


def compare(name: str, size: int) -> None:
    """Compare loads and dumps of one size."""
    strategy = strategy_of(size)
    text = sk.dumps(strategy, format="json")
    raw = text.encode()
    pydantic_class = module_of(pydantic_source(), "pydantic_peer").Strategy
    decoder = msgspec.json.Decoder(module_of(msgspec_source(), "msgspec_peer").Strategy)
    encoder = msgspec.json.Encoder()
    loads: dict[str, Callable[[], object]] = {
        "strategykit": lambda: sk.loads(raw, format="json"),
        "pydantic v2 (peer)": lambda: pydantic_class.model_validate_json(raw),
        "msgspec (limit)": lambda: decoder.decode(raw),
        "orjson, untyped (limit)": lambda: orjson.loads(raw),
        "json, untyped": lambda: json.loads(raw),
    }
    show(f"load {name}", len(raw) / 1e6, medians(loads))
    as_pydantic, as_msgspec, plain = loads["pydantic v2 (peer)"](), decoder.decode(raw), json.loads(raw)
    dumps: dict[str, Callable[[], object]] = {
        "strategykit": lambda: sk.dumps(strategy, format="json"),
        "pydantic v2 (peer)": lambda: as_pydantic.model_dump_json(exclude_defaults=True, indent=2),  # type: ignore[attr-defined]  # made from a text
        "msgspec (limit)": lambda: msgspec.json.format(encoder.encode(as_msgspec), indent=2).decode(),
        "json, untyped": lambda: json.dumps(plain, ensure_ascii=False, indent=2),
    }
    show(f"dump {name}", len(raw) / 1e6, medians(dumps))


def memory() -> None:
    """Print peak memory of a load, for growing files: it has to grow with the file."""
    print("\npeak memory of a load, per MB of file")
    for size in (1_000_000, 2_000_000, 4_000_000):
        text = sk.dumps(strategy_of(size), format="json")
        tracemalloc.start()
        sk.loads(text, format="json")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(f"  {len(text) / 1e6:5.1f} MB  {peak / len(text):5.1f} MB per MB")


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description="Compare loading and dumping with peers.")
    parser.add_argument("--large", action="store_true", help="50 MB as well")
    chosen = parser.parse_args()
    for name, size in (SIZES | (LARGE if chosen.large else {})).items():
        compare(name, size)
    memory()


if __name__ == "__main__":
    main()
