"""Which words of a strategy are told to people, read from the description of the model's fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from babel import Locale
from babel.numbers import get_currency_symbol

from strategykit.graph import Graph
from strategykit.model import Quantity
from strategykit.model.shape import Kind, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategykit.model import Strategy
    from strategykit.story.wording import Wording

_MESSAGES = {"messages", "excludes", "suspended_by", "exempt"}


def normal(text: str) -> str:
    """Give a text as an output may have it: white space collapsed, what cannot be shown replaced."""
    text = re.sub(r"\s+", " ", text)
    return re.sub(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", "\N{REPLACEMENT CHARACTER}", text).strip()


def nodes(node: Any, *, told: str = "always") -> Iterator[Any]:
    """Give a node and every node inside it that is reached by told fields."""
    yield node
    for field in shape_of(type(node)).values():
        if field.kind is Kind.NODE and field.told == told:
            content = getattr(node, field.name)
            for each in content if field.many else [content] if content is not None else []:
                yield from nodes(each, told=told)


def told_strings(strategy: Strategy, wording: Wording) -> Iterator[str]:
    """Give every string that has to be found in what people read."""
    graph = Graph(strategy)
    for node in nodes(strategy):
        for field in shape_of(type(node)).values():
            content = getattr(node, field.name)
            if field.told != "always" or content is None:
                continue
            for each in content if field.many else [content]:
                if field.kind is Kind.TEXT:
                    yield _expected(node, field.name, each, wording)
                elif field.kind is Kind.REF and graph.resolve(each, field.target) is None:
                    yield each


def private_strings(strategy: Strategy) -> Iterator[str]:
    """Give every string that is told only to those who ask."""
    for node in nodes(strategy):
        for field in shape_of(type(node)).values():
            if field.told != "on_request":
                continue
            content = getattr(node, field.name)
            for each in content if field.many else [content]:
                if field.kind is Kind.TEXT and each is not None:
                    yield each
                elif field.kind is Kind.NODE and each is not None:
                    yield from _all_strings(each)


def _all_strings(node: Any) -> Iterator[str]:
    for field in shape_of(type(node)).values():
        content = getattr(node, field.name)
        for each in content if field.many else [content] if content is not None else []:
            if field.kind is Kind.TEXT:
                yield each
            elif field.kind is Kind.NODE:
                yield from _all_strings(each)


def _expected(node: Any, field: str, content: str, wording: Wording) -> str:
    # Where the wording has a word for what a strategy writes, that word is told instead.
    cls = type(node).__name__
    keys = [f"word.{cls}.{field}.{content}"]
    if field in _MESSAGES:
        keys.append(f"message.{content}")
    if isinstance(node, Quantity):
        if re.fullmatch("[A-Z]{3}", content) and field == "unit":
            return get_currency_symbol(content, locale=wording.locale)
        keys += [f"unit.{content}.{'per' if field == 'per' else 'one'}"]
    if field in {"days", "on"} and wording.knows(f"weekday.{content}"):
        return ""  # a stretch of days is told by its ends
    if field == "languages":
        name = Locale.parse(wording.locale).languages.get(content.lower())
        content = str(name) if name else content
    known = [wording.text(key) for key in keys if wording.knows(key)]
    return known[0][1:] if known else content  # the first letter may be a capital
