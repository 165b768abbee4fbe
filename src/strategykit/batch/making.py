"""Making outputs, wherever the batch is run: what stands here is called in workers."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from strategykit.batch.ledger import Made
from strategykit.batch.result import BatchResult
from strategykit.errors import StrategykitError, WriteError
from strategykit.records import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from strategykit.checks import Configuration
    from strategykit.exporters.base import Export, Exporter, Source
    from strategykit.files import Format

__all__ = ["Done", "Item", "Order", "digest", "make"]

Done = tuple[BatchResult, Made | None]


def digest(content: bytes) -> str:
    """Give a digest of some content.

    Examples:
        >>> digest(b"")
        'cae66941d9efbd404e4d88758ea67670'
    """
    return blake2b(content, digest_size=16).hexdigest()


@frozen(kw_only=True)
class Order:
    """How all strategies of a batch are told."""

    exporter: str
    options: Any
    directory: str
    language: str | None
    strict: bool
    profile: tuple[str, ...] | None
    config: Configuration | None
    today: dt.date | None
    manner: str
    """A digest of all of this but the directory, and of the version."""

    @classmethod
    def of(cls, exporter: Exporter, options: Any, *, directory: str, **more: Any) -> Order:
        """Make an order.

        Args:
            exporter: Who makes it.
            options: Its options; files among them are named so that every worker finds them.
            directory: Where to write.
            **more: The rest.
        """
        from strategykit._version import __version__

        given = _fields(options)
        paths = {name: value for name, value in given.items() if isinstance(value, Path)}
        options = attrs.evolve(options, **{name: path.resolve() for name, path in paths.items()})
        content = [_digest_of(path) for path in paths.values()]
        content += [digest(value) for value in given.values() if isinstance(value, bytes)]
        said = repr((__version__, exporter.name, options, content, sorted(more.items())))
        return cls(
            exporter=exporter.name, options=options, directory=directory, manner=digest(said.encode()), **more
        )


@frozen(kw_only=True)
class Item:
    """One strategy of a batch, and where it is written."""

    source: str
    """What people call it."""
    known: str
    """What the ledger knows it by."""
    content: str | bytes
    """The path of its file, or its JSON."""
    target: str
    """The name of the output in the directory."""
    shown: str
    """The path of the output, as people see it."""
    before: Made | None
    """What stands there, as far as the ledger knows."""


def make(order: Order, items: Sequence[Item | BatchResult]) -> list[Done]:
    """Make the outputs of some strategies; whatever is wrong with one is its own result.

    Args:
        order: How to tell them.
        items: The strategies; what is a result already stays one.
    """
    return [(item, None) if isinstance(item, BatchResult) else _made(order, item) for item in items]


def _made(order: Order, item: Item) -> Done:
    try:
        return _make(order, item)
    except StrategykitError as error:
        failed = error
    except Exception as error:  # noqa: BLE001 - a defect in one must not stop the rest
        failed = StrategykitError(f"unexpected {type(error).__name__}: {error}")
    findings = getattr(failed, "findings", ())
    return BatchResult(source=item.source, error=failed, findings=findings), None


def _make(order: Order, item: Item) -> Done:
    from strategykit import _api, checks, files
    from strategykit.exporters import registry
    from strategykit.exporters.base import Source

    content, form = _content(item)
    path = item.content if isinstance(item.content, str) else None
    config = checks.settings_for(path) if path and order.config is None else order.config
    basis = digest(b"\0".join((order.manner.encode(), repr(config).encode(), content)))
    if item.before is not None and item.before.basis == basis and _stands(order, item.before):
        return BatchResult(source=item.source, target=item.shown, skipped=True), item.before
    strategy, positions = files.read_text(content, form, item.source)
    report = checks.run(strategy, profile=order.profile, config=config, today=order.today)
    source = Source(strategy, positions.of(report) if path else report, order.language)
    exporter = registry.exporter(order.exporter)
    export = _api.render(source, exporter, order.options, strict=order.strict)
    made = Made(target=item.target, source=item.known, basis=basis, files=_digests(item, exporter, export))
    _replaceable(order, item, made)
    _api.write(Path(order.directory) / item.target, export, exporter)
    return _result(item, source, export), made


def _content(item: Item) -> tuple[bytes, Format]:
    from strategykit import files

    if isinstance(item.content, bytes):
        return item.content, "json"
    return files.read_content(item.content, item.source)


def _result(item: Item, source: Source, export: Export) -> BatchResult:
    findings = source.report.findings
    notices = export.findings[len(findings) :]
    return BatchResult(source=item.source, target=item.shown, findings=findings, notices=notices)


def _digests(item: Item, exporter: Exporter, export: Export) -> tuple[tuple[str, str], ...]:
    if exporter.suffixes:
        return ((item.target, digest(export.data)),)
    return tuple((f"{item.target}/{each.name}", digest(each.data)) for each in export.artifacts)


def _stands(order: Order, made: Made) -> bool:
    return all(_digest_of(Path(order.directory) / name) == content for name, content in made.files)


def _replaceable(order: Order, item: Item, made: Made) -> None:
    """Refuse to replace what no batch has made, or what somebody has changed since.

    What is there with the very content that would be written was made by a batch that was interrupted
    before it could say so.
    """
    before: Mapping[str, str] = {} if item.before is None else dict(item.before.files)
    for name, content in made.files:
        path = Path(order.directory) / name
        if not path.resolve().is_relative_to(order.directory):
            raise WriteError(f"{item.shown} leads out of the directory: remove the link")
        if _digest_of(path) not in {None, before.get(name), content}:
            raise WriteError(
                f"{item.shown} was not made by a batch, or has been changed since: move it, or remove it"
            )


def _digest_of(path: Path) -> str | None:
    return digest(path.read_bytes()) if path.is_file() else None


def _fields(options: Any) -> dict[str, Any]:
    return {each.name: getattr(options, each.name) for each in attrs.fields(type(options))}
