"""Many strategies at once: in this process, in several, or on a cluster."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from strategykit.batch.ledger import Ledger
from strategykit.batch.making import Order, make
from strategykit.batch.naming import Names
from strategykit.batch.planning import plan
from strategykit.batch.result import BatchResult
from strategykit.batch.window import chunks, in_order
from strategykit.errors import ModelError, StrategykitError, WriteError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Executor

    from strategykit.batch.making import Item
    from strategykit.checks import Configuration
    from strategykit.model import Strategy

__all__ = ["BatchResult", "export_many"]


def export_many(  # noqa: PLR0913 - keywords, each its own choice
    strategies: Iterable[Strategy | str | os.PathLike[str]],
    directory: str | os.PathLike[str],
    *,
    to: str | None = None,
    name: str | None = None,
    executor: Executor | None = None,
    in_flight: int = 32,
    language: str | None = None,
    strict: bool = False,
    profile: str | Iterable[str] | None = None,
    config: Configuration | None = None,
    today: dt.date | None = None,
    **options: Any,
) -> Iterator[BatchResult]:
    r"""Tell many strategies in another form, each in a file of its own.

    Iterating makes them, in the order they were given; who stops iterating stops the work. What failed is a
    result that says so, and the rest goes on. What was made before from the same file in the same way is
    skipped, so that a batch that was interrupted is resumed by calling it again. A file that no batch has
    made, or that somebody has changed since, is never replaced.

    Args:
        strategies: Strategies, or files; any iterable, read as the work goes on.
        directory: Where to write, for one batch at a time; it is made where there is none.
        to: The exporter's name; None to choose it by the suffix of `name`.
        name: What to call each output: `{id}` is the file's name, of a strategy that is given as an object
            the slug of its title, and `{title}` is that slug for both. Default: `{id}` and the exporter's own
            suffix. Of strategies that would be called the same the second gets a `-2`, and so on.
        executor: Where to make them: a pool of processes, `Client.get_executor()` of a Dask cluster that sees
            the same files, or any other; None for this process. It is not shut down.
        in_flight: How many chunks of at most 25 strategies the executor holds at a time: twice its workers
            keep them busy, and memory is bounded by it.
        language: The BCP 47 tag to tell them in; None for each document's own language.
        strict: Refuse those with findings at error.
        profile: One or more profiles to check them with.
        config: What the project sets for the check; None to look for it beside each file.
        today: The date for checks that depend on it; the clock is never read.
        **options: The exporter's own options.

    Raises:
        ModelError: `strategies` is a single one.
        UnknownNameError: No such exporter, profile or option, or no such field in `name`.
        StrategykitError: `name` is none of a file, or `in_flight` is no number from 1.
        WriteError: The directory cannot be made.

    Examples:
        >>> import tempfile
        >>> from strategykit import Strategy
        >>> folder = tempfile.mkdtemp()
        >>> titles = ["Banken", "Laget", "Banken"]
        >>> made = export_many(map(Strategy, titles), folder, name="{title}.md")
        >>> [Path(each.target).name for each in made]
        ['banken.md', 'laget.md', 'banken-2.md']
    """
    from strategykit import _api
    from strategykit.exporters import registry
    from strategykit.model import Strategy

    if isinstance(strategies, (str, os.PathLike, Strategy)):
        raise ModelError(f"export_many(strategies) takes several: write [{strategies!r}], or use export")
    if type(in_flight) is not int or in_flight < 1:
        raise StrategykitError(f"export_many(in_flight=…) takes a number from 1, not {in_flight!r}")
    exporter = registry.choose(to, name)
    order = Order.of(
        exporter,
        registry.options_for(exporter, options),
        directory=_made(directory),
        language=language,
        strict=strict,
        profile=(profile,) if isinstance(profile, str) else profile and tuple(profile),
        config=config,
        today=today,
    )
    # What is wrong with the order itself is told once and now, not for each strategy.
    _api.prepare(Strategy("-"), language=language, profile=order.profile, config=config, today=today)
    ledger = Ledger(order.directory)
    names = Names(name or "{id}", next(iter(exporter.suffixes), ""), ledger)
    items = plan(strategies, directory, names, ledger)
    return _results(order, items, ledger, executor, in_flight)


def _results(
    order: Order,
    items: Iterator[Item | BatchResult],
    ledger: Ledger,
    executor: Executor | None,
    in_flight: int,
) -> Iterator[BatchResult]:
    here = (each for item in items for each in make(order, [item]))
    done = here if executor is None else in_order(executor, order, chunks(items), in_flight)
    with ledger:
        for result, made in done:
            if made is not None:
                ledger.add(made)
            yield result


def _made(directory: str | os.PathLike[str]) -> str:
    try:
        Path(directory).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(f"{directory} could not be made: {error.strerror or error}") from error
    return str(Path(directory).resolve())
