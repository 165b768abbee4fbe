"""Processes to make a batch in."""

from __future__ import annotations

import signal
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

__all__ = ["Processes"]

P = ParamSpec("P")
T = TypeVar("T")


class Processes(Executor):
    """A pool of processes that goes on when one of them dies, where the standard library's is broken.

    What was under way in the others is lost with it.
    """

    def __init__(self, count: int) -> None:
        """Take how many processes there are to be."""
        self._count = count
        self._pool = self._begun()

    def submit(self, call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Hand over a call."""
        try:
            return self._pool.submit(call, *args, **kwargs)
        except BrokenExecutor:
            self._pool.shutdown(wait=False)
            self._pool = self._begun()
            return self._pool.submit(call, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes."""
        self._pool.shutdown(wait=wait, cancel_futures=cancel_futures)

    def _begun(self) -> ProcessPoolExecutor:
        # Spawned, because a fork takes along locks that nobody will open; the same on every system.
        return ProcessPoolExecutor(self._count, mp_context=get_context("spawn"), initializer=_leave_stopping)


def _leave_stopping() -> None:
    """Leave Ctrl-C to the process that hands out the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
