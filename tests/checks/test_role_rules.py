"""Deputies, capacity, names of persons, and training."""

from __future__ import annotations

from typing import Any

import pytest

from checking import messages, places
from strategykit.model import (
    Action,
    CrisisPlan,
    Document,
    No,
    OpenItem,
    Person,
    Quantity,
    Resource,
    ResponseGuideline,
    Responsibility,
    Role,
    Training,
)

OTHER = Role("Leder")


def without_deputy(role: Role, **fields: Any) -> list[str]:
    return places("role-no-deputy", **{"roles": [role, OTHER], **fields})


@pytest.mark.parametrize(
    "fields",
    [
        {"responses": [ResponseGuideline("Svar", by=["vakt"])]},
        {"responses": [ResponseGuideline("Svar", escalate_to=["vakt"])]},
        {"responsibilities": [Responsibility("Presse", enquiry="press", responsible=["vakt"])]},
        {"responsibilities": [Responsibility("Krise", enquiry="krise", responsible=["vakt"])]},
        {"crisis": CrisisPlan("En krise", contacts=["vakt"])},
    ],
)
def test_whoever_is_on_duty_needs_a_deputy(fields: Any) -> None:
    assert without_deputy(Role("Vakt"), **fields) == ["roles[0].deputy"]
    assert without_deputy(Role("Vakt", deputy=OTHER), **fields) == []
    assert without_deputy(Role("Vakt", decided_no=[No("deputy", "egen ordning")]), **fields) == []


ON_DUTY = {"responses": [ResponseGuideline("Svar", by=["vakt"])]}


@pytest.mark.parametrize(
    "role",
    [
        Role("Vakt", kind="team"),
        Role("Vakt", kind="group"),
        Role("Vakt", kind="supplier"),
        Role("Vakt", holders=[Person("A"), Person("B")]),
    ],
)
def test_where_there_are_several_one_stands_in_for_the_other(role: Role) -> None:
    assert without_deputy(role, **ON_DUTY) == []


def test_whoever_is_not_on_duty_and_whoever_is_alone_are_not_asked() -> None:
    assert without_deputy(Role("Vakt")) == []
    assert places("role-no-deputy", roles=[Role("Vakt")], **ON_DUTY) == []


# capacity-exceeded

DOCUMENT = Document("D", id="d")


def money(amount: str, *costs: str | None, **fields: Any) -> list[str]:
    actions = [Action(f"Tiltak {number}", cost=cost, **fields) for number, cost in enumerate(costs)]
    budget = Resource("Budsjett", amount=amount, used_for=["d"])
    return places("capacity-exceeded", document=DOCUMENT, resources=[budget], actions=actions)


def test_actions_that_cost_more_than_there_is() -> None:
    assert money("kr 100", "kr 60", "kr 50") == ["resources[0].amount"]
    assert money("kr 110", "kr 60", "kr 50") == []


def test_ideas_other_currencies_and_words_are_not_added() -> None:
    assert money("kr 100", "kr 60", "kr 50", status="idea") == []
    assert money("kr 100", "200 EUR") == []
    assert money("kr 100", "dyrt", None) == []


def test_a_resource_for_one_action_is_not_the_budget() -> None:
    camera = Resource("Kamera", amount="kr 10", used_for=["filme"])
    action = Action("Filme", id="filme", cost="kr 60")
    assert places("capacity-exceeded", document=DOCUMENT, resources=[camera], actions=[action]) == []


def test_money_that_is_for_nothing_else_is_the_budget() -> None:
    purse = Resource("Budsjett", amount="kr 10")
    action = Action("Filme", id="filme", cost="kr 60")
    assert places("capacity-exceeded", resources=[purse], actions=[action]) == ["resources[0].amount"]


@pytest.mark.parametrize(("hours", "too_much"), [(30, True), (40, False)])
def test_hours_planned_against_hours_there_are(hours: float, too_much: bool) -> None:
    editor = Role("Redaktør", capacity=Quantity(hours, unit="hour", per="week"))
    watch = Resource("Vakt", amount=Quantity(40, unit="hour", per="week"), provided_by=[editor])
    found = places("capacity-exceeded", roles=[editor], resources=[watch])
    assert found == (["roles[0].capacity"] if too_much else [])


def test_braces_in_a_name_do_no_harm() -> None:
    editor = Role("{it} {0}", id="r", capacity=Quantity(1, unit="hour", per="week"))
    watch = Resource("Vakt", amount=Quantity(40, unit="hour", per="week"), provided_by=[editor])
    assert "{it} {0}" in messages("capacity-exceeded", roles=[editor], resources=[watch])[0]


# person-instead-of-role


@pytest.mark.parametrize("name", ["Kari Nordmann", "Per", "Anne-Grete Moe", "Torbjørg Å. Vik", "Mary Jones"])
def test_a_person_is_no_role(name: str) -> None:
    assert places("person-instead-of-role", roles=[Role(name)]) == ["roles[0].name"]


@pytest.mark.parametrize(
    "name",
    [
        "Redaktør",
        "Nasjonalt fagansvarlig",
        "Social Media Manager",
        "Team SAFA",
        "per avdeling",
        "Kari fra kommunikasjon og marked i Fjordvik",
        "Dagleg leiar",
        "Liv og helse",
        "Styret",
    ],
)
def test_a_task_is_no_person(name: str) -> None:
    assert places("person-instead-of-role", roles=[Role(name)]) == []


def test_the_name_of_the_holder_is_no_role_and_a_firm_may_be_called_what_it_likes() -> None:
    assert places("person-instead-of-role", roles=[Role("Xiu Li", holders=[Person("Xiu Li")])])
    assert places("person-instead-of-role", roles=[Role("Anne Grete", kind="supplier")]) == []


# training


def test_no_training_and_a_decided_no() -> None:
    assert places("training-missing", mission="m") == ["trainings"]
    assert places("training-missing", mission="m", decided_no=[No("trainings", "alle kan det")]) == []
    assert places("training-missing", roles=[Role("Leder")], mission="m") == []
    assert places("training-missing", open_items=[OpenItem("Hvem lærer hva?", about="trainings")]) == []


@pytest.mark.parametrize(
    ("fields", "lacks"),
    [
        ({}, "deltakere og tidspunkt"),
        ({"roles": ["leder"]}, "tidspunkt"),
        ({"due": "2027-03-31"}, "deltakere"),
    ],
)
def test_training_without_a_plan_says_what_it_lacks(fields: Any, lacks: str) -> None:
    training = Training("Video", **fields)
    assert places("training-no-plan", roles=[OTHER], trainings=[training]) == ["trainings[0]"]
    assert messages("training-no-plan", roles=[OTHER], trainings=[training])[0] == (
        f"Opplæringen «Video» mangler {lacks}."
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"due": "2027-03-31"},
        {"cadence": "hvert år"},
        {"before": "tilgang til kontoene"},
        {"modality": "may"},
    ],
)
def test_training_with_a_plan(fields: Any) -> None:
    trainings = [Training("Video", roles=["leder"], **fields)]
    assert places("training-no-plan", roles=[OTHER], trainings=trainings) == []
