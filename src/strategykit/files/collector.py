"""Pausing the garbage collector: most of the time a large file takes would be its."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["collector_paused"]


class _Pauses:
    """How many pauses overlap, in whatever threads, and whether the first of them has to end with a start."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.running = 0
        self.was_enabled = False


_PAUSES = _Pauses()


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep the garbage collector from running.

    A load makes many objects and no cycles, so that every run would look at all of them and free
    none. The switch is the process's: the first of overlapping pauses turns the collector off and
    the last one turns it on again, unless it was off before.

    Examples:
        >>> import gc
        >>> with collector_paused():
        ...     gc.isenabled()
        False
        >>> gc.isenabled()
        True
    """
    with _PAUSES.lock:
        if _PAUSES.running == 0:
            _PAUSES.was_enabled = gc.isenabled()
            gc.disable()
        _PAUSES.running += 1
    try:
        yield
    finally:
        with _PAUSES.lock:
            _PAUSES.running -= 1
            if _PAUSES.running == 0 and _PAUSES.was_enabled:
                _age_what_was_made()
                gc.enable()


def _age_what_was_made() -> None:
    # Freezing and thawing puts all objects among the old ones without looking at any. Else the
    # next allocation would have the collector look at every one that was just made.
    if gc.get_freeze_count() == 0:
        gc.freeze()
        gc.unfreeze()
