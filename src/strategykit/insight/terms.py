"""What the classes, fields and choices of the model are called: a table of words, as data."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from strategykit.findings import Text

if TYPE_CHECKING:
    from enum import Enum

__all__ = ["choice_words", "class_words", "field_words", "phrase", "words_for"]


def field_words(cls: type, name: str) -> Text:
    """Name a field of a class.

    Examples:
        >>> from strategykit.model import Goal
        >>> field_words(Goal, "deadline").nb
        'frist'
        >>> field_words(Goal, "brand_new").en
        'brand new'
    """
    table = _table("field")
    own = table.get(cls.__name__, {})
    return _text(own.get(name) or table.get(name), name)


def class_words(cls: type) -> Text:
    """Name a class of the model, in the definite form.

    Examples:
        >>> from strategykit.model import Goal
        >>> class_words(Goal).nb
        'målet'
    """
    return _text(_table("class").get(cls.__name__), cls.__name__)


def choice_words(choice: Enum) -> Text:
    """Name a choice of a vocabulary.

    Examples:
        >>> from strategykit.model import ChannelStatus
        >>> choice_words(ChannelStatus.DORMANT).nb
        'i dvale'
    """
    return _text(_table("choice").get(type(choice).__name__, {}).get(choice.value), str(choice.value))


def phrase(cls: type, name: str) -> Text | None:
    """Give how a field of an amount, a time or a rhythm is told, with `{}` for what it says."""
    found = _table("phrase").get(f"{cls.__name__}.{name}")
    return None if found is None else _text(found, name)


def words_for(cls: type, name: str, code: str) -> Text | None:
    """Give the words for a code that strategies write in an open field, such as `monday`."""
    found = _table("word").get(f"{cls.__name__}.{name}", {}).get(code)
    return None if found is None else _text(found, code)


def _text(words: Any, name: str) -> Text:
    plain = name.replace("_", " ")
    nb, en = words if isinstance(words, list) else (plain, plain)
    return Text(nb=nb, en=en)


def _table(name: str) -> dict[str, Any]:
    table: dict[str, Any] = _tables()[name]
    return table


@cache
def _tables() -> dict[str, Any]:
    import tomllib

    return tomllib.loads((files("strategykit.insight") / "terms.toml").read_text(encoding="utf-8"))
