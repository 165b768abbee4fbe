"""Handing work to an executor, a bounded number of chunks at a time, and taking the results in order."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from strategykit.batch.making import Done, Item, Order, make
from strategykit.batch.result import BatchResult
from strategykit.errors import StrategykitError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Executor, Future

__all__ = ["chunks", "in_order"]

T = TypeVar("T")
Chunk = list[Item | BatchResult]
Waiting = deque[tuple[Chunk, "Future[list[Done]] | Exception"]]

LARGEST = 25
_OF_EACH_SIZE = 4


def chunks(items: Iterable[T]) -> Iterator[list[T]]:
    """Cut into chunks that grow: a few strategies are spread over all workers, many cost few messages.

    Examples:
        >>> [len(chunk) for chunk in chunks(range(20))]
        [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 2]
    """
    rest, number = iter(items), 0
    while chunk := list(islice(rest, min(LARGEST, 1 + number // _OF_EACH_SIZE))):
        yield chunk
        number += 1


def in_order(executor: Executor, order: Order, work: Iterable[Chunk], most: int) -> Iterator[Done]:
    """Make chunks by an executor, and give what came of them in the order of the work.

    Args:
        executor: Where.
        order: How to tell the strategies.
        work: The chunks; no more is taken of it than fits.
        most: How many chunks the executor holds at a time.
    """
    waiting: Waiting = deque()
    try:
        for chunk in work:
            waiting.append((chunk, _submitted(executor, order, chunk)))
            while waiting and (len(waiting) >= most or _is_done(waiting[0][1])):
                yield from _came_of(executor, order, waiting)
        while waiting:
            yield from _came_of(executor, order, waiting)
    finally:
        for _, future in waiting:
            if not isinstance(future, Exception):
                future.cancel()


def _submitted(executor: Executor, order: Order, chunk: Chunk) -> Future[list[Done]] | Exception:
    try:
        return executor.submit(make, order, chunk)
    except Exception as error:  # noqa: BLE001 - whatever an executor says when it is broken
        return error


def _is_done(future: Future[list[Done]] | Exception) -> bool:
    return isinstance(future, Exception) or future.done()


def _came_of(executor: Executor, order: Order, waiting: Waiting) -> Iterator[Done]:
    """Wait for the first chunk; try one that was lost, as with its worker, again, each strategy alone."""
    chunk, future = waiting.popleft()
    done = _result(future)
    if not isinstance(done, Exception):
        yield from done
        return
    for _, other in waiting:  # another that dies would take what is tried again along
        _result(other)
    for item in chunk:
        alone = _result(_submitted(executor, order, [item]))
        yield from [(_lost(item, alone), None)] if isinstance(alone, Exception) else alone


def _result(future: Future[list[Done]] | Exception) -> list[Done] | Exception:
    try:
        return future if isinstance(future, Exception) else future.result()
    except Exception as error:  # noqa: BLE001 - whatever became of the worker
        return error


def _lost(item: Item | BatchResult, problem: Exception) -> BatchResult:
    if isinstance(item, BatchResult):
        return item
    error = StrategykitError(f"the worker was lost: {type(problem).__name__} {problem}".rstrip())
    return BatchResult(source=item.source, error=error)
