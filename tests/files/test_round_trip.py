"""What is written is read back as the same strategy, in both formats."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import attrs
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from drawing import nodes, strategies, texts
from strategykit import model
from strategykit.errors import ModelError
from strategykit.files import Format, read, read_text, to_text
from strategykit.files.plain import to_plain
from strategykit.files.structure import structure
from strategykit.model import (
    Action,
    Channel,
    Commitment,
    Goal,
    Guideline,
    Hours,
    No,
    Quantity,
    Resource,
    Role,
    Strategy,
    When,
)
from strategykit.model.forms import NAME

FORMATS: tuple[Format, ...] = ("yaml", "json")
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/*.yaml"))
CLASSES = [getattr(model, name) for name in model.__all__ if attrs.has(getattr(model, name))]


@pytest.mark.parametrize("form", FORMATS)
@given(strategy=strategies())
@settings(deadline=None, max_examples=100)
def test_every_strategy_survives(form: Format, strategy: Strategy) -> None:
    assert read_text(to_text(strategy, form), form)[0] == strategy


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
@given(data=st.data())
@settings(deadline=None, max_examples=10)
def test_every_class_survives(cls: type, data: st.DataObject) -> None:
    node = data.draw(nodes(cls, most=12))

    plain = to_plain(node)

    assert structure(json.loads(json.dumps(plain)), cls) == node


@given(text=texts())
@settings(deadline=None, max_examples=300)
def test_every_text_survives_yaml(text: str) -> None:
    name = text if NAME.fits(text) else "S"
    strategy = Strategy(name, mission=text, goals=[Goal(name, id="x", reason=text)])

    assert read_text(to_text(strategy, "yaml"), "yaml")[0] == strategy


@given(text=texts())
@settings(deadline=None, max_examples=300)
def test_every_text_survives_the_slower_parser(text: str) -> None:
    name = text if NAME.fits(text) else "S"
    strategy = Strategy(name, mission=text, goals=[Goal(name, id="x", reason=text)])
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(yaml, "CLoader", raising=False)

        assert read_text(to_text(strategy, "yaml"), "yaml")[0] == strategy


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_examples_survive(path: Path, form: Format) -> None:
    strategy, _ = read(path)

    assert read_text(to_text(strategy, form), form)[0] == strategy


@pytest.mark.parametrize("form", FORMATS)
@given(strategy=strategies())
@settings(deadline=None, max_examples=30)
def test_what_was_written_is_written_alike_again(form: Format, strategy: Strategy) -> None:
    text = to_text(strategy, form)

    assert to_text(read_text(text, form)[0], form) == text


PLAIN = {
    "a deadline is its last day": (
        Goal("A", deadline=dt.date(2027, 6, 30)),
        {"text": "A", "deadline": "2027-06-30"},
    ),
    "a day is a day": (
        Action("A", due="snart", start="2027-01-01"),
        {"text": "A", "start": "2027-01-01", "due": "snart"},
    ),
    "a period is an object": (
        Goal("A", deadline=When("2027-01-01", end="2027-06-30")),
        {"text": "A", "deadline": {"start": "2027-01-01", "end": "2027-06-30"}},
    ),
    "a bad date in words stays words": (
        Goal("A", deadline=When(raw="2027-02-30")),
        {"text": "A", "deadline": {"raw": "2027-02-30"}},
    ),
    "a number is a number": (Resource("A", amount=40000), {"name": "A", "amount": 40000}),
    "a fraction stays one": (Resource("A", amount=0.5), {"name": "A", "amount": 0.5}),
    "a range is an object": (
        Resource("A", amount=Quantity(2, high=4, unit="hour")),
        {"name": "A", "amount": {"low": 2, "high": 4, "unit": "hour"}},
    ),
    "vague words": (Commitment(within="raskt"), {"within": "raskt"}),
    "hours": (
        Channel("F", hours=Hours(["monday"], opens="09:00", closes="15:30:05")),
        {"name": "F", "hours": {"days": ["monday"], "opens": "09:00", "closes": "15:30:05"}},
    ),
    "hours in words": (Channel("F", hours="hverdager"), {"name": "F", "hours": "hverdager"}),
    "an id of its own": (Role("Redaktør", id="red"), {"name": "Redaktør", "id": "red"}),
    "an id the name gives": (Role("Redaktør", id="redaktor"), {"name": "Redaktør"}),
    "a reference": (Goal("A", owner=Role("Redaktør")), {"text": "A", "owner": "redaktor"}),
    "a decided no": (
        Goal("A", decided_no=[No("owner", "alle eier det", decided="2027-01-01")]),
        {"text": "A", "owner": {"no": "alle eier det", "decided": "2027-01-01"}},
    ),
    "a decided no without a reason": (
        Goal("A", decided_no=[No("owner")]),
        {"text": "A", "owner": {"no": None}},
    ),
    "a decided no about something stated": (
        Goal("A", owner="red", decided_no=[No("owner")]),
        {"text": "A", "owner": "red", "decided_no": [{"field": "owner"}]},
    ),
    "a decided no twice": (
        Goal("A", decided_no=[No("owner", "a"), No("owner", "b")]),
        {"text": "A", "decided_no": [{"field": "owner", "reason": "a"}, {"field": "owner", "reason": "b"}]},
    ),
    "decided noes in another order": (
        Strategy("S", decided_no=[No("crisis"), No("resources")]),
        {"schema_version": 1, "title": "S", "decided_no": [{"field": "crisis"}, {"field": "resources"}]},
    ),
    "a decided no with an empty reason": (
        Goal("A", decided_no=[No("owner", "")]),
        {"text": "A", "decided_no": [{"field": "owner", "reason": ""}]},
    ),
}


@pytest.mark.parametrize(("node", "plain"), PLAIN.values(), ids=PLAIN)
def test_the_shortest_honest_form(node: object, plain: dict[str, object]) -> None:
    assert to_plain(node) == plain
    assert list(to_plain(node)) == list(plain)
    assert structure(plain, type(node)) == node


@pytest.mark.parametrize("reason", ["null", '""', "~"])
def test_a_decided_no_may_have_no_reason(reason: str) -> None:
    strategy, _ = read_text(f"title: S\nresources: {{no: {reason}}}\n")

    assert strategy.decided_no == (No("resources"),)
    assert strategy.resources == ()


@pytest.mark.parametrize("form", FORMATS)
def test_half_a_character_is_refused_by_name(form: Format) -> None:
    with pytest.raises(ModelError, match=r"Goal\.text holds half a character"):
        to_text(Strategy("S", goals=[Goal("a\ud800")]), form)


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_depth_can_be_written_and_read(form: Format) -> None:
    rule = Guideline("innerst", id="i")
    for _ in range(30):
        rule = Guideline("ytre", id="y", exceptions=[rule])
    deepest = Strategy("S", guidelines=[rule])

    assert read_text(to_text(deepest, form), form)[0] == deepest
    with pytest.raises(ModelError, match="at most 64 levels"):
        to_text(Strategy("S", guidelines=[Guideline("for dypt", exceptions=[rule])]), form)
