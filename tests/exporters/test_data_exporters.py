"""The data exporters write the canonical file."""

from __future__ import annotations

import strategykit as sk
from strategykit import Document, Goal, Person, Strategy

STRATEGY = Strategy("Æ: «vår»", goals=[Goal("Svare")], document=Document("D", authors=[Person("Kari")]))


def test_json_is_what_dumps_gives_and_reads_back() -> None:
    made = sk.export(STRATEGY, to="json")
    (artifact,) = made.artifacts
    assert (artifact.name, artifact.media_type) == ("ae-var.json", "application/json")
    assert made.data.decode("utf-8") == sk.dumps(STRATEGY, format="json")
    assert sk.loads(made.data.decode("utf-8"), format="json") == STRATEGY


def test_yaml_is_what_dumps_gives_and_reads_back() -> None:
    made = sk.export(STRATEGY, to="yaml")
    (artifact,) = made.artifacts
    assert (artifact.name, artifact.media_type) == ("ae-var.yaml", "application/yaml")
    assert made.data.decode("utf-8") == sk.dumps(STRATEGY)
    assert sk.loads(made.data.decode("utf-8")) == STRATEGY
