"""What a batch is to make, one item a strategy, read as the work goes on."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from strategykit.batch.making import Item
from strategykit.batch.result import BatchResult
from strategykit.errors import StrategykitError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategykit.batch.ledger import Ledger
    from strategykit.batch.naming import Names
    from strategykit.model import Strategy

__all__ = ["plan"]


def plan(
    strategies: Iterable[Strategy | str | os.PathLike[str]],
    directory: str | os.PathLike[str],
    names: Names,
    ledger: Ledger,
) -> Iterator[Item | BatchResult]:
    """Say of each strategy what is to be made of it, or why nothing can be.

    Args:
        strategies: Strategies, or files.
        directory: Where to write, as it was given.
        names: What to call the outputs.
        ledger: What was made before.
    """
    shown = Path(directory)
    seen: dict[str, str] = {}
    titles: dict[str, int] = {}
    for each in strategies:
        source = _called(each)
        try:
            known, content = _known(each, shown, titles)
            if known in seen:  # the same file again
                yield BatchResult(source=source, target=str(shown / seen[known]), skipped=True)
                continue
            target = names.claim(known, _values(each, names))
        except StrategykitError as error:
            yield BatchResult(source=source, error=error, findings=getattr(error, "findings", ()))
            continue
        if content is None:
            seen[known] = target
        yield Item(
            source=source,
            known=known,
            content=os.path.abspath(source) if content is None else content,  # noqa: PTH100 - no links followed
            target=target,
            shown=str(shown / target),
            before=ledger.made(target),
        )


def _called(strategy: object) -> str:
    from strategykit.model import Strategy

    if isinstance(strategy, Strategy):
        return strategy.title
    return os.fsdecode(strategy) if isinstance(strategy, (str, os.PathLike)) else repr(strategy)


def _known(
    strategy: Strategy | str | os.PathLike[str], directory: Path, titles: dict[str, int]
) -> tuple[str, bytes | None]:
    """Give what the ledger knows a strategy by, and its content where it is no file."""
    from strategykit import files
    from strategykit.model import Strategy
    from strategykit.model.arguments import taken

    if isinstance(strategy, Strategy):
        # Text is smaller than pickled objects, and quicker to read than they are.
        content = files.to_text(strategy, "json").encode()
        titles[strategy.title] = number = titles.get(strategy.title, 0) + 1
        return f"{strategy.title} #{number}", content
    taken(strategy, "export_many(strategies)", "strategies and paths", str, os.PathLike)
    path = os.path.abspath(strategy)  # noqa: PTH100 - resolves `..` without following links
    try:
        return Path(os.path.relpath(path, directory)).as_posix(), None
    except ValueError:  # another drive
        return Path(path).as_posix(), None


def _values(strategy: Strategy | str | os.PathLike[str], names: Names) -> dict[str, str]:
    from strategykit import files
    from strategykit.model import Strategy

    if isinstance(strategy, Strategy):
        return {"id": strategy.title, "title": strategy.title}
    title = files.read(strategy)[0].title if "title" in names.fields else ""
    return {"id": Path(strategy).stem, "title": title}
