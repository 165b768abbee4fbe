"""StratML is written strictly: the standard's order, types and names, with every word that is told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from stratml_model import defects

import strategykit as sk
from drawing import strategies
from strategykit.exporters import Source
from strategykit.exporters.stratml import StratmlExporter, StratmlOptions
from strategykit.findings import Report
from strategykit.story.wording import wording_for
from told import normal, private_strings, told_strings

BASELINE = sk.Figure(sk.Quantity(26, unit="hour"), when="2026-10-31")
TARGET = sk.Figure(sk.Quantity(4.5, unit="hour"), when="2027-12-31")
RESPONSE = sk.Indicator(
    "Svartid",
    goals=["svar"],
    unit="hour",
    level="outcome",
    baseline=BASELINE,
    targets=[TARGET],
    data_source="Innboksen",
)
STRATEGY = sk.Strategy(
    "Sosiale medier",
    organization=sk.Organization("Banken", acronym="B", values=[sk.Value("Åpenhet", text="Vi sier hvorfor")]),
    document=sk.Document("S", period=sk.When("2027-01-01", end="2027-12-31"), language="nb"),
    mission="Vi svarer",
    vision="Raskest",
    roles=[sk.Role("Redaktør")],
    audiences=[sk.Audience("Kunder", text="De som har lån")],
    benefits=[sk.Benefit("Sparer tid", audiences=["kunder"])],
    goals=[
        sk.Goal(
            "Svare raskere",
            id="svar",
            deadline="2027-12-31",
            owner="redaktor",
            audiences=["kunder"],
            approaches=[sk.Approach("Vaktordning")],
        ),
        sk.Goal("Svare i helgen", id="helg", part_of="svar"),
    ],
    indicators=[RESPONSE],
)


def made(strategy: sk.Strategy, part: Any = "2", language: str = "nb") -> Any:
    export = StratmlExporter().export(Source(strategy, Report(), language), StratmlOptions(part=part))
    return etree.fromstring(export.data)


def all_of(root: Any, path: str) -> list[str]:
    return [each.text for each in root.findall("/".join(f"{{*}}{step}" for step in path.split("/")))]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(strategies(), st.sampled_from("12"), st.sampled_from(["nb", "nn", "en"]))
def test_every_strategy_is_what_the_standard_lets_it_be_and_nothing_told_is_lost(
    strategy: sk.Strategy, part: str, language: str
) -> None:
    root = made(strategy, part, language)
    assert defects(root) == []
    text = normal(" ".join(root.itertext())).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    told = (
        normal(each).replace("\ufffe", "\ufffd") for each in told_strings(strategy, wording_for(language))
    )
    assert [each for each in told if each.replace("\uffff", "\ufffd") not in text] == []


def test_names_and_contacts_stay_at_home() -> None:
    editor = sk.Role("Redaktør", holders=[sk.Person("Kari Nordmann")])
    strategy = sk.Strategy(
        "S", roles=[editor], document=sk.Document("D", authors=[sk.Person("Ola Nordmann")])
    )
    text = " ".join(made(strategy).itertext())
    assert [each for each in private_strings(strategy) if each in text] == []


def test_goals_measures_and_people_stand_where_the_standard_has_them() -> None:
    root = made(STRATEGY)
    core = "StrategicPlanCore"
    assert root.get("Type") == "Performance_Plan"
    assert all_of(root, f"{core}/Organization/Acronym") == ["B"]
    assert all_of(root, f"{core}/Vision/Description") + all_of(root, f"{core}/Mission/Description") == [
        "Raskest",
        "Vi svarer",
    ]
    assert all_of(root, f"{core}/Value/Name") == ["Åpenhet"]
    assert all_of(root, f"{core}/Goal/Name") == ["Svare raskere"]
    assert all_of(root, f"{core}/Goal/OtherInformation") == ["Frist: 31. desember 2027"]
    assert all_of(root, f"{core}/Goal/Stakeholder/Name") == ["Redaktør", "Kunder"]
    assert all_of(root, f"{core}/Goal/Stakeholder/Role/RoleType") == ["Performer", "Beneficiary"]
    assert all_of(root, f"{core}/Goal/Stakeholder/Role/Description") == ["Sparer tid"]
    objectives = f"{core}/Goal/Objective"
    assert all_of(root, f"{objectives}/Name") == ["Slik måles målet", "Vaktordning", "Svare i helgen"]
    assert all_of(root, f"{objectives}/SequenceIndicator") == ["1.1", "1.2", "1.3"]
    assert all_of(root, "AdministrativeInformation/EndDate") == ["2027-12-31"]
    indicator = root.find(".//{*}PerformanceIndicator")
    assert dict(indicator.attrib) == {
        "ValueChainStage": "Outcome",
        "PerformanceIndicatorType": "Quantitative",
    }
    assert all_of(indicator, "UnitOfMeasurement") == ["hour"]
    assert all_of(indicator, "MeasurementInstance/TargetResult/NumberOfUnits") == ["4.5"]
    assert all_of(indicator, "MeasurementInstance/ActualResult/Descriptor/DescriptorName") == ["Nullpunkt"]
    assert all_of(indicator, "OtherInformation") == ["Datakilde: Innboksen"]


def test_a_strategy_that_has_been_measured_is_a_report() -> None:
    read = sk.Indicator("Svartid", readings=[sk.Figure(5)])
    assert made(sk.Strategy("S", indicators=[read])).get("Type") == "Performance_Report"


def test_part_one_has_no_indicators_and_needs_a_description() -> None:
    root = made(STRATEGY, "1")
    assert root.find(".//{*}PerformanceIndicator") is None
    assert all_of(root, "StrategicPlanCore/Goal/Description") == ["Svare raskere"]
    assert all_of(root, "StrategicPlanCore/Goal/Objective/Name") == ["Vaktordning", "Svare i helgen"]
    assert "26 timer" in root.find("{*}OtherInformation").text


def test_goals_that_do_not_count_are_told_but_are_no_goals() -> None:
    goals = [
        sk.Goal("Et eksempel", standing="example"),
        sk.Goal("Lagt bort", standing="dropped"),
        sk.Goal("Diktet", standing="fictional"),
    ]
    root = made(sk.Strategy("S", goals=goals))
    assert all_of(root, "StrategicPlanCore/Goal/Name") == ["Diktet"]
    assert all_of(root, "StrategicPlanCore/Goal/OtherInformation") == ["Fiktivt mål"]
    assert "Et eksempel" in root.find("{*}OtherInformation").text


def test_goals_in_a_ring_and_in_a_long_row_are_each_told_once() -> None:
    ring = [sk.Goal("A", part_of="b"), sk.Goal("B", part_of="a")]
    row = [sk.Goal(f"Ledd {n}", part_of=f"ledd-{n - 1}") for n in range(1, 1500)]
    root = made(sk.Strategy("S", goals=[*ring, sk.Goal("Ledd 0"), *row]))
    assert defects(root) == []
    names = all_of(root, "StrategicPlanCore/Goal/Name") + all_of(
        root, "StrategicPlanCore/Goal/Objective/Name"
    )
    assert sorted(names) == sorted(["A", "B", *(f"Ledd {n}" for n in range(1500))])


@pytest.mark.parametrize(
    ("value", "units", "told"),
    [
        (sk.Quantity(1e20), "100000000000000000000", None),
        (sk.Quantity(0.1), "0.1", "0,1"),
        (sk.Quantity(2, high=4, unit="hour"), None, "2–4 timer"),
        (sk.Quantity(float("1e-7")), "0.0000001", None),
        ("raskt", None, "raskt"),
    ],
)
def test_a_number_is_written_as_xml_has_it_and_all_else_in_words(
    value: Any, units: str | None, told: str | None
) -> None:
    indicator = sk.Indicator("Svartid", goals=["svar"], targets=[sk.Figure(value)])
    root = made(sk.Strategy("S", goals=[sk.Goal("Svare", id="svar")], indicators=[indicator]))
    assert defects(root) == []
    result = "StrategicPlanCore/Goal/Objective/PerformanceIndicator/MeasurementInstance/TargetResult"
    assert all_of(root, f"{result}/NumberOfUnits") == ([units] if units else [])
    assert told is None or all_of(root, f"{result}/Description") == [told]


def test_what_becomes_of_the_structure_is_reported() -> None:
    channels = sk.export(
        sk.Strategy("S", goals=[sk.Goal("Svare")], channels=[sk.Channel("Facebook")]),
        to="stratml",
        language="nb",
    )
    (lost,) = [each for each in channels.findings if each.name == "structure-lost"]
    assert (lost.code, lost.severity.value) == ("SK805", "info")
    assert "Kanaler" in lost.message.nb
    empty = sk.export(sk.Strategy("S", mission="Vi svarer"), to="stratml")
    assert "goal-made-up" in {each.name for each in empty.findings}
    assert b"<Name>[To be determined]</Name>" in empty.data


def test_the_suffixes_choose_it_and_the_same_strategy_is_the_same_bytes() -> None:
    assert sk.export(STRATEGY, to="stratml").data == sk.export(STRATEGY, to="stratml").data
    from strategykit.exporters.registry import by_suffix

    assert {by_suffix(".stratml").name, by_suffix(".XML").name} == {"stratml"}


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("<Name>Svare raskere</Name>", "", "Goal holds Description "),
        ("goal-svar", "1svar", "Identifier is '1svar'"),
        ("goal-svar", "mission-1", "mission-1 stands twice"),
        ("Performer", "Owner", "RoleType is 'Owner'"),
        ("<NumberOfUnits>4.5<", "<NumberOfUnits>4,5<", "NumberOfUnits is '4,5'"),
        ('"Generic_Group"', '""', "Stakeholder has StakeholderTypeType=''"),
        (' Type="Performance_Plan"', "", "the root's Type"),
        ("</Goal>", "<Acronym/></Goal>", "Goal holds"),
    ],
)
def test_the_grammar_knows_what_is_wrong(old: str, new: str, why: str) -> None:
    data = sk.export(STRATEGY, to="stratml").data.decode()
    assert old in data
    found = defects(etree.fromstring(data.replace(old, new).encode()))
    assert [each for each in found if why in each] != []
