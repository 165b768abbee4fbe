"""What an exporter of others has to be, held when it is loaded: a mistake is told before it does harm."""

from __future__ import annotations

from typing import Any

import attrs

from strategykit.exporters.describing import describe
from strategykit.findings import Text

__all__ = ["breach"]

_KEYWORDS = frozenset(
    ("strategy", "target", "to", "language", "strict", "profile", "config", "today", "options")
)
"""The words of `export` itself."""


def breach(made: Any, name: str) -> Text | None:
    """Say what keeps an object from being an exporter, or None where nothing does.

    Args:
        made: What the entry point gave.
        name: The name of the entry point.

    Examples:
        >>> str(breach(object(), "docx"))
        'it has no export(source, options)'
    """
    if not callable(getattr(made, "export", None)):
        return _same("it has no export(source, options)", "den mangler export(source, options)")
    own = getattr(made, "name", None)
    if own != name:
        return _same(
            f"it calls itself {own!r} and its entry point {name!r}",
            f"den kaller seg {own!r} og inngangspunktet {name!r}",
        )
    suffixes = getattr(made, "suffixes", None)
    if not isinstance(suffixes, tuple) or not all(map(_is_suffix, suffixes)):
        return _same(
            f"its suffixes are {suffixes!r}, not a tuple such as ('.docx',) in small letters",
            f"endelsene er {suffixes!r}, ikke en tuppel som ('.docx',) med små bokstaver",
        )
    return _of_options(getattr(made, "options", None))


def _is_suffix(suffix: object) -> bool:
    return isinstance(suffix, str) and suffix.startswith(".") and suffix == suffix.lower() != "."


def _of_options(options: Any) -> Text | None:
    if not isinstance(options, type) or not attrs.has(options) or not attrs.inspect(options).is_frozen:
        return _same("its options are no frozen attrs class", "valgene er ingen frosset attrs-klasse")
    taken = [field.name for field in attrs.fields(options) if field.name in _KEYWORDS]
    if taken:
        return _same(
            f"it has an option {taken[0]!r}, which is a word of export itself",
            f"den har et valg {taken[0]!r}, som er et av ordene til export selv",
        )
    try:
        describe(options)
    except TypeError as error:
        return _same(f"its options cannot be used: {error}", f"valgene kan ikke brukes: {error}")
    return None


def _same(en: str, nb: str) -> Text:
    return Text(nb=nb, en=en)
