"""Batches in threads, in processes and on a cluster: the same results, with bounded memory."""

from __future__ import annotations

import threading
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, ThreadPoolExecutor
from importlib import import_module
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import pytest
from clients import Later, contents, die, targets, write_clients

import strategykit as sk
from strategykit.batch import making
from strategykit.batch.pool import Processes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def processes() -> Executor:
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


def threads() -> Executor:
    return ThreadPoolExecutor(2)


@pytest.mark.parametrize("pool", [threads, processes, lambda: Processes(2)])
def test_an_executor_gives_what_one_process_gives(tmp_path: Path, pool: Any) -> None:
    paths: list[Any] = write_clients(tmp_path, [f"k{number}" for number in range(12)])
    paths[3].write_text("title: [")
    paths += [sk.Strategy("Objekt"), sk.Strategy("Objekt")]
    alone = list(sk.export_many(paths, tmp_path / "alone", to="markdown"))
    with pool() as executor:
        results = list(sk.export_many(paths, tmp_path / "many", to="markdown", executor=executor))
        again = list(sk.export_many(paths, tmp_path / "many", to="markdown", executor=executor))
    assert targets(results) == targets(alone)
    assert [each.findings for each in results] == [each.findings for each in alone]
    assert [str(each.error) for each in results] == [str(each.error) for each in alone]
    assert isinstance(results[3].error, sk.LoadError)
    assert contents(tmp_path / "many") == contents(tmp_path / "alone")
    assert [each.skipped for each in again] == [each.ok for each in results]


def test_a_dask_cluster_of_two_workers_takes_a_batch(tmp_path: Path) -> None:
    distributed: Any = import_module("distributed")
    paths = write_clients(tmp_path, [f"k{number}" for number in range(30)])
    paths[7].write_text("title: [")
    alone = list(sk.export_many(paths, tmp_path / "alone", to="pptx"))
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        results = list(
            sk.export_many(paths, tmp_path / "many", to="pptx", executor=client.get_executor(pure=False))
        )
        busy = client.run(lambda: "strategykit.batch.making" in __import__("sys").modules)
    assert list(busy.values()) == [True, True]
    assert targets(results) == targets(alone)
    assert [each.ok for each in results] == [number != 7 for number in range(30)]
    assert contents(tmp_path / "many") == contents(tmp_path / "alone")


def test_no_more_is_read_and_handed_over_than_was_allowed(tmp_path: Path) -> None:
    read = 0

    def some() -> Iterator[sk.Strategy]:
        nonlocal read
        for number in range(200):
            read += 1
            yield sk.Strategy(f"S{number}")

    executor = Later()
    ahead = []
    for number, result in enumerate(
        sk.export_many(some(), tmp_path, to="json", executor=executor, in_flight=3), 1
    ):
        assert result.ok
        ahead.append(read - number)
    assert number == 200
    assert executor.most == 3
    assert max(ahead) < 3 * 25


def test_who_stops_iterating_stops_the_work(tmp_path: Path) -> None:
    executor = Later()
    results = sk.export_many(
        (sk.Strategy(f"S{number}") for number in range(50)), tmp_path, to="json", executor=executor
    )
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert executor.cancelled == executor.waiting > 0
    assert len(contents(tmp_path)) == 1


def test_results_come_before_everything_is_handed_over(tmp_path: Path) -> None:
    gate = threading.Event()

    def some() -> Iterator[sk.Strategy]:
        yield sk.Strategy("A")
        yield sk.Strategy("B")
        assert gate.wait(60)
        yield sk.Strategy("C")

    with ThreadPoolExecutor(1) as executor:
        results = sk.export_many(some(), tmp_path, to="json", executor=executor, in_flight=2)
        assert next(results).target is not None
        gate.set()
        assert len(list(results)) == 2


class Deadly:
    """An exporter's options cannot be this; it ends whichever process reads it."""

    def __reduce__(self) -> Any:
        return die, ()


def test_a_process_that_dies_takes_only_its_own_strategy_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = making.Item

    def item(**values: Any) -> Any:
        return whole(**{**values, "before": Deadly()} if values["source"] == "S5" else values)

    monkeypatch.setattr("strategykit.batch.planning.Item", item)
    with Processes(2) as executor:
        results = list(
            sk.export_many((sk.Strategy(f"S{n}") for n in range(12)), tmp_path, to="json", executor=executor)
        )
    assert [each.source for each in results if not each.ok] == ["S5"]
    assert "the worker was lost" in str(results[5].error)
    assert len(contents(tmp_path)) == 11


def test_what_was_lost_is_tried_again_with_nothing_beside_it(tmp_path: Path) -> None:
    beside: list[int] = []

    class Lossy(Later):
        def submit(self, call: Any, /, *args: Any, **kwargs: Any) -> Any:
            if args[1][0].source != "S2":
                return super().submit(call, *args, **kwargs)
            beside.append(self.waiting)
            if len(beside) == 1:
                raise BrokenExecutor
            return super().submit(call, *args, **kwargs)

    made = (sk.Strategy(f"S{number}") for number in range(10))
    results = list(sk.export_many(made, tmp_path, to="json", executor=Lossy(), in_flight=4))
    assert [each.ok for each in results] == [True] * 10
    assert beside == [2, 0]


def test_an_executor_that_is_broken_for_good_fails_the_rest_and_says_why(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as executor:
        pass
    results = list(sk.export_many(map(sk.Strategy, "AB"), tmp_path, to="json", executor=executor))
    assert [each.ok for each in results] == [False, False]
    assert "after shutdown" in str(results[0].error)
