"""What YAML calls a number and nobody can count with."""

from __future__ import annotations

import pytest

import strategykit as sk


@pytest.mark.parametrize("words", [".nan", ".inf", "-.inf"])
def test_a_number_that_is_none_is_not_told_to_be_shorter(words: str) -> None:
    with pytest.raises(sk.LoadError) as caught:
        sk.loads(f"title: T\nindicators:\n  - name: A\n    baseline: {{value: {{low: {words}}}}}\n")
    assert caught.value.findings[0].hint == sk.Text(
        nb="Skriv et vanlig tall, eller la nøkkelen være borte til dere har et.",
        en="Write an ordinary number, or leave the key out until you have one.",
    )
