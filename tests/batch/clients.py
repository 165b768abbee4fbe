"""Strategies and executors for the tests of batches."""

from __future__ import annotations

import os
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import strategykit as sk


def write_clients(folder: Path, names: Sequence[str], title: str = "Strategien til {}") -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{name}.yaml" for name in names]
    for path, name in zip(paths, names, strict=True):
        path.write_text(f"title: {title.format(name)}\ngoals:\n  - text: Svare raskere\n", encoding="utf-8")
    return paths


def targets(results: Sequence[sk.BatchResult]) -> list[str | None]:
    return [None if each.target is None else Path(each.target).name for each in results]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


class Later(Executor):
    """Runs a call when its result is asked for, and counts how many wait to be asked."""

    def __init__(self) -> None:
        self.waiting = 0
        self.most = 0
        self.cancelled = 0

    def submit(self, call: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.waiting += 1
        self.most = max(self.most, self.waiting)
        owner = self

        class Asked(Future[Any]):
            def result(self, timeout: float | None = None) -> Any:
                if not self.done():
                    owner.waiting -= 1
                    self.set_result(call(*args, **kwargs))
                return super().result(timeout)

            def cancel(self) -> bool:
                owner.cancelled += 1
                return super().cancel()

        return Asked()


def die() -> None:
    """End this process without a word, as when memory runs out."""
    os._exit(1)
