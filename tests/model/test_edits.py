"""Editing a frozen strategy: what changes, what is shared, and what a mistake is told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import strategykit as sk
from drawing import nodes, strategies
from strategykit.graph import Answer, answer, walk
from strategykit.model.shape import Kind, shape_of
from strategykit.paths import parse, readable

ROLE = sk.Role("Redaktør")
GOAL = sk.Goal("Svare raskere", owner=ROLE, approaches=[sk.Approach("Vaktordning"), sk.Approach("Maler")])
STRATEGY = sk.Strategy(
    "Vår strategi",
    goals=[GOAL, sk.Goal("Bli synlige")],
    roles=[ROLE],
    audiences=[sk.Audience("Kunder")],
    channels=[sk.Channel("Facebook", purposes=["Nyheter", "Svar"], commitments=[sk.Commitment("answer")])],
    voices=[sk.Voice(registers=[sk.Register("Enkel")])],
    crisis=sk.CrisisPlan("Noe stort", review=sk.Evaluation("Etterpå")),
)
LISTS = {
    field.target: name
    for name, field in shape_of(sk.Strategy).items()
    if field.kind is Kind.NODE
    and field.many
    and field.target not in {sk.State, sk.No}
    and field.target is not None
}


def parts_of(strategy: sk.Strategy) -> dict[str, Any]:
    return {name: getattr(strategy, name) for name in shape_of(sk.Strategy)}


@pytest.mark.parametrize(
    "at", ["goals[0]", "svare-raskere", GOAL, sk.Ref(GOAL), sk.Goal("Eldre", id=GOAL.id)]
)
def test_an_object_is_found_by_path_by_id_and_by_itself(at: object) -> None:
    assert sk.edit(STRATEGY, at, reason="Kundene venter").goals[0].reason == "Kundene venter"


@pytest.mark.parametrize(
    ("at", "name", "value"),
    [
        ("", "title", "Ny tittel"),
        ("channels[0].commitments[0]", "since", "første melding"),
        ("crisis.review", "consequence", "Planen endres"),
        ("voices[0].registers[0]", "tone", "vennlig"),
        ("goals[0].approaches[1]", "number", "1.2"),
    ],
)
def test_any_object_can_be_edited_however_deep(at: str, name: str, value: str) -> None:
    before, after = dict(walk(STRATEGY)), dict(walk(sk.edit(STRATEGY, at, **{name: value})))
    path = parse(at)
    assert getattr(after[path], name) == value
    assert {each for each in before if before[each] != after[each]} == {
        path[:depth] for depth in range(len(path) + 1) if path[:depth] in before
    }


def test_the_strategy_itself_can_be_given() -> None:
    assert sk.edit(STRATEGY, STRATEGY, title="Ny tittel").title == "Ny tittel"


def test_values_are_given_as_to_the_constructor() -> None:
    edited = sk.edit(
        STRATEGY, "goals[1]", kind="visibility", audiences=["kunder"], owner=ROLE, deadline="2027-06-30"
    )
    assert edited.goals[1] == sk.Goal(
        "Bli synlige", kind="visibility", audiences=["kunder"], owner="redaktor", deadline="2027-06-30"
    )


def test_everything_that_did_not_change_is_shared() -> None:
    edited = sk.edit(STRATEGY, "goals[0].approaches[0]", number="1")
    before, after = parts_of(STRATEGY), parts_of(edited)
    assert [name for name in before if before[name] is not after[name]] == ["goals"]
    assert edited.goals[1] is STRATEGY.goals[1]
    assert edited.goals[0].approaches[1] is STRATEGY.goals[0].approaches[1]
    assert edited.goals[0].owner is STRATEGY.goals[0].owner


def test_the_strategy_that_was_edited_stays_as_it_was() -> None:
    before = repr(STRATEGY)
    sk.drop(sk.put(sk.edit(STRATEGY, "", title="Ny"), sk.Role("Ny rolle")), "goals")
    assert repr(STRATEGY) == before


def test_an_id_stays_when_the_words_change_so_that_references_hold() -> None:
    edited = sk.edit(STRATEGY, "redaktor", name="Ansvarlig redaktør")
    assert edited.roles[0].id == edited.goals[0].owner == "redaktor"


def test_a_no_takes_the_place_of_a_value_and_a_value_the_place_of_a_no() -> None:
    refused = sk.edit(STRATEGY, "goals[0]", owner=sk.No("owner", "avgjøres i høst"))
    assert answer(refused.goals[0], "owner") is Answer.DECIDED_NO
    again = sk.edit(refused, "goals[0]", owner=sk.No("owner", "avgjøres i vår"))
    assert [no.reason for no in again.goals[0].decided_no] == ["avgjøres i vår"]
    assert sk.edit(again, "goals[0]", owner=ROLE) == STRATEGY
    assert answer(sk.edit(again, "goals[0]", owner=None).goals[0], "owner") is Answer.NOT_SAID


def test_noes_stand_in_the_order_of_the_fields() -> None:
    edited = sk.edit(STRATEGY, "", resources=sk.No("resources"), trainings=sk.No("trainings"))
    edited = sk.edit(edited, "", presence=sk.No("presence", "ikke ennå"))
    assert [no.field for no in edited.decided_no] == ["presence", "trainings", "resources"]


def test_noes_given_as_a_list_are_taken_as_they_are() -> None:
    noes = [sk.No("resources", "ikke råd")]
    assert sk.edit(STRATEGY, "", resources=[], decided_no=noes).decided_no == tuple(noes)


def test_put_replaces_in_place_and_otherwise_appends() -> None:
    replaced = sk.put(STRATEGY, sk.Goal("Svare raskere", priority=1))
    assert [goal.priority for goal in replaced.goals] == [1, None]
    assert sk.put(STRATEGY, sk.Goal("Lytte mer")).goals[2].id == "lytte-mer"


def test_put_reaches_lists_that_have_to_be_named() -> None:
    assert sk.put(STRATEGY, sk.State("Alle får svar"), into="to_be").to_be[0].text == "Alle får svar"
    edited = sk.put(STRATEGY, sk.Approach("Maler", number="2"), into="goals[0].approaches")
    assert [approach.number for approach in edited.goals[0].approaches] == [None, "2"]
    assert len(sk.put(STRATEGY, sk.CrisisLevel("Gul"), into="crisis.levels").crisis.levels) == 1  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("at", "read", "expected"),
    [
        ("goals[0]", lambda s: [goal.id for goal in s.goals], ["bli-synlige"]),
        (GOAL, lambda s: [goal.id for goal in s.goals], ["bli-synlige"]),
        ("maler", lambda s: [each.id for each in s.goals[0].approaches], ["vaktordning"]),
        ("channels[0].purposes[0]", lambda s: s.channels[0].purposes, ("Svar",)),
        ("goals[0].owner", lambda s: s.goals[0].owner, None),
        ("crisis", lambda s: s.crisis, None),
        ("goals", lambda s: s.goals, ()),
        ("mission", lambda s: s.mission, None),
    ],
)
def test_drop_takes_out_an_object_an_item_or_what_a_field_says(
    at: object, read: Any, expected: object
) -> None:
    assert read(sk.drop(STRATEGY, at)) == expected


def test_dropping_an_item_of_references_leaves_references() -> None:
    strategy = sk.edit(STRATEGY, "goals[0]", audiences=["kunder", "naboer"])
    left = sk.drop(strategy, "goals[0].audiences[0]").goals[0].audiences
    assert type(left) is sk.Refs
    assert left == ("naboer",)


def test_dropping_a_field_that_was_decided_against_makes_it_not_said() -> None:
    refused = sk.edit(STRATEGY, "", resources=sk.No("resources", "ikke råd"))
    assert sk.drop(refused, "resources") == STRATEGY


def test_dropping_an_id_gives_the_one_the_name_makes() -> None:
    assert sk.drop(sk.edit(STRATEGY, ROLE, id="r1"), "roles[0].id") == STRATEGY


def test_references_to_what_was_dropped_stay_and_are_found() -> None:
    left = sk.drop(STRATEGY, "redaktor")
    assert left.goals[0].owner == "redaktor"


TWICE = sk.Strategy(
    "S", roles=[sk.Role("A", id="x")], goals=[sk.Goal("B", id="x")], as_is=[sk.State("C", id="mission")]
)


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (
            lambda: sk.edit(STRATEGY, "goals[0]", dedline="x"),
            "Goal has no field 'dedline'; did you mean 'deadline'?",
        ),
        (lambda: sk.edit(STRATEGY, "", gaols=[]), "Strategy has no field 'gaols'; did you mean 'goals'?"),
        (lambda: sk.edit(STRATEGY, "gaols[0]", text="x"), "no field or id 'gaols'; did you mean 'goals'?"),
        (lambda: sk.drop(STRATEGY, "redaktor.deputy"), "'redaktor' is an id: a path begins like roles[0]"),
        (lambda: sk.drop(STRATEGY, "tull"), "the strategy has no field or id 'tull'"),
        (lambda: sk.edit(STRATEGY, "svare-raskare", text="x"), "did you mean 'svare-raskere'?"),
        (lambda: sk.edit(STRATEGY, "goals[0].aproaches[0]", text="x"), "did you mean 'approaches'?"),
        (lambda: sk.edit(STRATEGY, "goals[2]", text="x"), "goals has 2 item(s), so there is no goals[2]"),
        (lambda: sk.drop(STRATEGY, "risks[0]"), "risks has 0 item(s), so there is no risks[0]"),
        (lambda: sk.drop(STRATEGY, "goals.owner"), "goals is a list: say which item, such as goals[0].owner"),
        (lambda: sk.drop(STRATEGY, "title[0]"), "title is no list"),
        (lambda: sk.drop(STRATEGY, "title.x"), "title is 'Vår strategi' (a text), so there is no title.x"),
        (lambda: sk.drop(STRATEGY, "goals["), "'goals[' is no path"),
        (lambda: sk.edit(TWICE, "x"), "'x' may be goals[0] and roles[0]: say which by its path"),
        (lambda: sk.drop(TWICE, "mission"), "'mission' may be mission and as_is[0]"),
        (lambda: sk.drop(STRATEGY, sk.Role("Ukjent")), "a Role like this is not in the strategy"),
        (lambda: sk.put(STRATEGY, sk.Approach("x"), into="goals[7].approaches"), "so there is no goals[7]"),
        (
            lambda: sk.put(sk.Strategy("S", roles=[ROLE, ROLE]), ROLE),
            "roles[0] and roles[1] have the id 'redaktor': edit the one you mean",
        ),
    ],
)
def test_a_name_that_does_not_lead_anywhere_is_told(act: Any, message: str) -> None:
    with pytest.raises(sk.UnknownNameError) as caught:
        act()
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda: sk.edit("s.yaml", "goals[0]"), "edit(strategy) takes a strategy, not 's.yaml' (a text)"),  # type: ignore[arg-type]
        (lambda: sk.put(5, ROLE), "put(strategy) takes a strategy, not 5 (a whole number)"),  # type: ignore[arg-type]
        (lambda: sk.drop(None, "x"), "drop(strategy) takes a strategy, not nothing (null)"),  # type: ignore[arg-type]
        (lambda: sk.put(STRATEGY, ROLE, into=1), "put(into=…) takes a text, not 1 (a whole number)"),  # type: ignore[arg-type]
        (lambda: sk.edit(STRATEGY, "goals[0]", kind="servce"), "did you mean 'service'?"),
        (lambda: sk.edit(STRATEGY, "goals[0]", text=" "), "Goal.text takes a text that is not empty"),
        (lambda: sk.edit(STRATEGY, "", schema_version=2), "Strategy.schema_version is 1"),
        (lambda: sk.edit(STRATEGY, "goals[0]", deadline=5), "Goal.deadline takes a When, a date or words"),
        (lambda: sk.edit(STRATEGY, "goals[0]", text=None), "Goal.text takes a text, not nothing (null)"),
        (lambda: sk.edit(STRATEGY, "goals[0]", text=sk.No("text")), "Goal.text takes a text, not a No"),
        (
            lambda: sk.edit(STRATEGY, "goals[0]", owner=sk.No("text")),
            "Goal.owner takes a No about 'owner', not about",
        ),
        (
            lambda: sk.edit(STRATEGY, "goals[0].deadline"),
            "goals[0].deadline is nothing (null): edit the object it belongs to",
        ),
        (lambda: sk.edit(STRATEGY, "goals"), "goals is a list: say which item, such as goals[0]"),
        (lambda: sk.edit(STRATEGY, 5), "takes a path, an id or an object of the strategy, not 5"),
        (lambda: sk.put(STRATEGY, "x"), "put takes an object of the model, not 'x' (a text)"),
        (
            lambda: sk.put(STRATEGY, sk.State("x")),
            "a State may go into as_is, to_be: say which list with into=",
        ),
        (
            lambda: sk.put(STRATEGY, sk.Step("x")),
            "a Step may go into Procedure.steps, ResponseGuideline.steps",
        ),
        (lambda: sk.put(STRATEGY, sk.Organization("x")), "no list takes an Organization: give it to edit"),
        (lambda: sk.put(STRATEGY, sk.No("crisis")), "a No is given to its field"),
        (
            lambda: sk.put(STRATEGY, sk.Goal("x"), into="roles"),
            "roles takes a list, each item a Role, not a Goal",
        ),
        (lambda: sk.put(STRATEGY, ROLE, into="document"), "document is no list of objects"),
        (lambda: sk.put(STRATEGY, ROLE, into=""), "the strategy is no list of objects"),
        (lambda: sk.drop(STRATEGY, "goals[0].text"), "Goal.text is required: it cannot be dropped"),
        (lambda: sk.drop(STRATEGY, ""), "a strategy cannot be dropped from itself"),
    ],
)
def test_a_value_that_is_not_taken_is_told(act: Any, message: str) -> None:
    with pytest.raises(sk.ModelError) as caught:
        act()
    assert message in str(caught.value)


@given(strategy=strategies(), data=st.data())
@settings(deadline=None)
def test_an_edit_to_the_same_value_gives_an_equal_strategy(
    strategy: sk.Strategy, data: st.DataObject
) -> None:
    path, node = data.draw(st.sampled_from(list(walk(strategy))))
    name = data.draw(
        st.sampled_from([each.name for each in shape_of(type(node)).values() if not each.decidable])
    )
    assert sk.edit(strategy, readable(path), **{name: getattr(node, name)}) == strategy


@given(strategy=strategies(), data=st.data())
@settings(deadline=None)
def test_putting_twice_is_putting_once(strategy: sk.Strategy, data: st.DataObject) -> None:
    node = data.draw(st.sampled_from(list(LISTS)).flatmap(nodes))
    held = getattr(strategy, LISTS[type(node)])
    assume(not hasattr(node, "id") or len({each.id for each in held}) == len(held))
    once = sk.put(strategy, node)
    assert node in getattr(once, LISTS[type(node)])
    assert sk.put(once, node) == once


@given(strategy=strategies(), data=st.data())
@settings(deadline=None)
def test_dropping_what_was_put_restores_the_strategy(strategy: sk.Strategy, data: st.DataObject) -> None:
    node = data.draw(st.sampled_from([cls for cls in LISTS if "id" in shape_of(cls)]).flatmap(nodes))
    inside = [each.id for _, each in walk(node) if hasattr(each, "id")]
    taken = {each.id for _, each in walk(strategy) if hasattr(each, "id")} | set(shape_of(sk.Strategy))
    assume(node.id not in taken and inside.count(node.id) == 1)
    assert sk.drop(sk.put(strategy, node), node.id) == strategy
