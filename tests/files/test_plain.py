"""JSON is written compactly enough to read, with the notation of every JSON reader."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given, settings

from drawing import strategies
from strategykit.files.plain import to_json, to_plain
from strategykit.model import Goal

if TYPE_CHECKING:
    from strategykit.model import Strategy


@given(strategy=strategies())
@settings(deadline=None, max_examples=200)
def test_json_says_exactly_the_plain_data_two_spaces_a_level(strategy: Strategy) -> None:
    written = to_json(strategy)

    assert json.loads(written) == to_plain(strategy)
    shape = [(len(line) - len(line.lstrip()), line.lstrip()[:1]) for line in written.splitlines()]
    plain = json.dumps(to_plain(strategy), ensure_ascii=False, indent=2)
    assert shape == [(len(line) - len(line.lstrip()), line.lstrip()[:1]) for line in plain.splitlines()]


def test_an_integer_of_any_size_is_written() -> None:
    assert to_json(Goal("Svare", priority=2**70)) == f'{{\n  "text": "Svare",\n  "priority": {2**70}\n}}\n'
