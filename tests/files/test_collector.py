"""The garbage collector rests while a strategy is loaded, and is as it was afterwards."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest

from strategykit.errors import LoadError
from strategykit.files import read_text
from strategykit.files.collector import collector_paused

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _collector_on() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_no_collection_runs_during_a_load() -> None:
    goals = ",".join(f'{{"text": "Mål {number}"}}' for number in range(3000))
    text = f'{{"title": "S", "goals": [{goals}]}}'
    ran: list[str] = []

    def note(phase: str, _: dict[str, int]) -> None:
        ran.append(phase)

    gc.collect()
    gc.callbacks.append(note)
    try:
        with collector_paused():
            read_text(text, "json")
            during = list(ran)
    finally:
        gc.callbacks.remove(note)

    assert during == []


def test_it_runs_again_after_a_load() -> None:
    read_text('{"title": "S"}', "json")

    assert gc.isenabled()


@pytest.mark.parametrize("text", ['{"title": 5}', "{", ""])
def test_it_runs_again_after_an_error(text: str) -> None:
    with pytest.raises(LoadError):
        read_text(text, "json")

    assert gc.isenabled()


def test_what_was_made_does_not_wait_for_the_next_collection() -> None:
    strategy, _ = read_text('{"title": "S", "goals": [{"text": "Svare raskere"}]}', "json")

    assert not any(each is strategy.goals[0] for each in gc.get_objects(generation=0))


def test_what_others_have_frozen_stays_frozen() -> None:
    gc.freeze()
    try:
        before = gc.get_freeze_count()
        read_text('{"title": "S"}', "json")

        assert gc.get_freeze_count() >= before > 0
    finally:
        gc.unfreeze()


def test_who_has_it_off_keeps_it_off() -> None:
    gc.disable()

    read_text('{"title": "S"}', "json")

    assert not gc.isenabled()


def test_the_last_of_several_threads_turns_it_on() -> None:
    inside, may_leave = threading.Barrier(3), [threading.Event(), threading.Event()]
    states: list[bool] = []

    def hold(number: int) -> None:
        with collector_paused():
            inside.wait()
            may_leave[number].wait()

    threads = [threading.Thread(target=hold, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    inside.wait()
    states.append(gc.isenabled())
    for thread, event in zip(threads, may_leave, strict=True):
        event.set()
        thread.join()
        states.append(gc.isenabled())

    assert states == [False, False, True]
