"""How fast a strategy is loaded and dumped, as ratios to peers and limits in the same run.

python benchmarks/load_dump.py            # 10 KB and 1 MB
python benchmarks/load_dump.py --large    # 50 MB as well, and memory
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import msgspec
import orjson

import strategykit as sk
from peers import msgspec_strategy, pydantic_strategy
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from collections.abc import Callable

BANK = Path(__file__).parent.parent / "examples" / "boligbank" / "strategy_mended.yaml"
SIZES = {"10 KB": 10_000, "1 MB": 1_000_000}
LARGE = {"50 MB": 50_000_000}


def strategy_of(size: int) -> sk.Strategy:
    """Grow the bank's strategy until its JSON has the size, in bytes."""
    bank = undecided(sk.load(BANK))
    guidelines = bank.guidelines
    small = attrs.evolve(
        bank, guidelines=(), documents=(), definitions=(), procedures=(), responses=(), crisis=None
    )
    start = len(sk.dumps(small, format="json").encode())
    one = (len(sk.dumps(bank, format="json").encode()) - start) / max(1, len(guidelines))
    count = max(0, int((size - start) / one))
    more = tuple(
        attrs.evolve(guidelines[number % len(guidelines)], id=f"rule-{number}") for number in range(count)
    )
    return attrs.evolve(small, guidelines=more)


def undecided(node: Any) -> Any:
    """Leave out every decided no: the peers have no shape for it."""
    changes: dict[str, Any] = {"decided_no": ()} if "decided_no" in shape_of(type(node)) else {}
    for field in shape_of(type(node)).values():
        if field.kind is Kind.NODE and field.name != "decided_no":
            value = getattr(node, field.name)
            if value is not None:
                changes[field.name] = tuple(map(undecided, value)) if field.many else undecided(value)
    return attrs.evolve(node, **changes)


def median(run: Callable[[], object], seconds: float = 1.0) -> float:
    """Time a call: the median of as many runs as fit, at least five."""
    run()
    times: list[float] = []
    until = time.perf_counter() + seconds
    while len(times) < 5 or time.perf_counter() < until:  # noqa: PLR2004 - a median needs a few
        gc.collect()
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def compare(name: str, size: int) -> None:
    """Print one size's table: each row's speed and its ratio to strategykit's."""
    text = sk.dumps(strategy_of(size), format="json")
    raw = text.encode()
    megabytes = len(raw) / 1e6
    pydantic_cls, msgspec_cls = pydantic_strategy(), msgspec_strategy()
    strategy = sk.loads(text, format="json")
    as_pydantic = pydantic_cls.model_validate_json(raw)
    decoder, encoder = msgspec.json.Decoder(msgspec_cls), msgspec.json.Encoder()
    as_msgspec = decoder.decode(raw)
    loads: dict[str, Callable[[], object]] = {
        "strategykit": lambda: sk.loads(text, format="json"),
        "pydantic v2 (peer)": lambda: pydantic_cls.model_validate_json(raw),
        "msgspec (limit)": lambda: decoder.decode(raw),
        "orjson, untyped (limit)": lambda: orjson.loads(raw),
        "json, untyped": lambda: json.loads(text),
    }
    dumps: dict[str, Callable[[], object]] = {
        "strategykit": lambda: sk.dumps(strategy, format="json"),
        "pydantic v2 (peer)": lambda: as_pydantic.model_dump_json(exclude_defaults=True, indent=2),
        "msgspec (limit)": lambda: encoder.encode(as_msgspec),
    }
    for verb, runs in (("load", loads), ("dump", dumps)):
        times = {row: median(run) for row, run in runs.items()}
        own = times["strategykit"]
        print(f"\n{verb} {name} ({megabytes:.2f} MB)")
        for row, seconds in times.items():
            print(
                f"  {row:26} {megabytes / seconds:8.1f} MB/s   strategykit reaches {seconds / own:5.2f} of it"
            )


def memory() -> None:
    """Print peak memory of a load, for growing files: it has to grow with the file."""
    print("\npeak memory of a load, per MB of file")
    for size in (1_000_000, 2_000_000, 4_000_000):
        text = sk.dumps(strategy_of(size), format="json")
        tracemalloc.start()
        loaded = sk.loads(text, format="json")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(
            f"  {len(text) / 1e6:5.1f} MB  {peak / len(text):5.1f} MB per MB  ({len(loaded.guidelines)} guidelines)"
        )


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--large", action="store_true", help="50 MB as well, and memory")
    chosen = parser.parse_args()
    for name, size in (SIZES | (LARGE if chosen.large else {})).items():
        compare(name, size)
    memory()


if __name__ == "__main__":
    main()
