"""What is drawn: trees, flows, time lines, gaps, matrices and charts, where there is something to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import pytest

import strategykit as sk
from strategykit import (
    Action,
    Audience,
    Channel,
    Figure,
    Goal,
    Indicator,
    OpenItem,
    Quantity,
    Resource,
    Responsibility,
    Role,
    State,
    Strategy,
    TriageQuestion,
    When,
)
from strategykit.findings import Report
from strategykit.story import tell
from strategykit.story.blocks import (
    Branch,
    Bullets,
    Chart,
    Flow,
    Numbers,
    Passages,
    Table,
    Timeline,
    Tree,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

B = TypeVar("B")
LEAD = Role("Redaktør")


def blocks(strategy: Strategy, kind: type[B], *, name: str = "", language: str = "nb") -> list[B]:
    story = tell(strategy, Report(), language)
    return [
        block
        for section in story.sections
        for block in section.blocks
        if isinstance(block, kind) and name in {"", section.id}
    ]


def told(branches: Iterable[Branch]) -> list[Any]:
    return [(plain(each.line), told(each.under)) if each.under else plain(each.line) for each in branches]


def figure(value: float, day: str, unit: str = "hour") -> Figure:
    return Figure(Quantity(value, unit=unit), when=When(day, end=day))


def action(text: str, start: str | None = None, due: str | None = None, **more: Any) -> Action:
    return Action(text, start=start, due=due, **more)


class TestGoalTree:
    def test_it_grows_from_the_vision_to_what_is_measured(self) -> None:
        goals = [Goal("A"), Goal("B"), Goal("A1", part_of="a")]
        indicators = [Indicator("Svartid", goals=["a1"]), Indicator("Trivsel", goals=["b"])]
        (tree,) = blocks(Strategy("S", vision="Alle når oss", goals=goals, indicators=indicators), Tree)
        assert told(tree.roots) == [("Alle når oss", [("A", [("A1", ["Svartid"])]), ("B", ["Trivsel"])])]
        assert [each.kind for each in (tree.roots[0], tree.roots[0].under[1].under[0])] == [
            "vision",
            "indicator",
        ]

    def test_an_indicator_says_from_where_to_where(self) -> None:
        indicator = Indicator(
            "Svartid",
            goals=["a"],
            baseline=figure(26, "2026-10-31"),
            targets=[figure(12, "2027-06-30"), figure(4, "2027-12-31")],
        )
        (tree,) = blocks(Strategy("S", goals=[Goal("A"), Goal("B")], indicators=[indicator]), Tree)
        assert plain(tree.roots[0].under[0].about) == "26 → 4 timer"

    @pytest.mark.parametrize(
        "strategy",
        [
            Strategy("S", goals=[Goal("A"), Goal("B"), Goal("C")]),
            Strategy("S", goals=[Goal("A")], indicators=[Indicator("Svartid", goals=["a"])]),
        ],
        ids=["nothing hangs together", "two boxes"],
    )
    def test_what_is_no_tree_is_not_drawn(self, strategy: Strategy) -> None:
        assert blocks(strategy, Tree) == []

    def test_goals_that_are_part_of_each_other_stand_once(self) -> None:
        goals = [Goal("A", part_of="b"), Goal("B", part_of="a"), Goal("C", part_of="b")]
        (tree,) = blocks(Strategy("S", goals=goals), Tree)
        assert told(tree.roots) == [("A", [("B", ["C"])])]

    def test_a_very_deep_tree_is_cut_and_loses_no_goal(self) -> None:
        goals = [Goal("G0"), *(Goal(f"G{n}", part_of=f"g{n - 1}") for n in range(1, 60))]
        (tree,) = blocks(Strategy("S", goals=goals), Tree)
        names, waiting, deepest = [], [(tree.roots[0], 1)], 0
        while waiting:
            branch, depth = waiting.pop()
            deepest = max(deepest, depth)
            names.append(plain(branch.line))
            waiting += [(each, depth + 1) for each in branch.under]
        assert sorted(names) == sorted(goal.text for goal in goals)
        assert deepest < 10


class TestTriage:
    QUESTIONS = (
        TriageQuestion("Er det fare?", yes="beredskap", no="er-det-ros"),
        TriageQuestion("Er det ros?", id="er-det-ros", yes="finnes-ikke"),
    )

    def test_each_answer_says_where_it_leads(self) -> None:
        (flow,) = blocks(Strategy("S", triage=self.QUESTIONS, roles=[Role("Beredskap")]), Flow)
        ways = [
            [(plain(way.word), plain(way.to), way.question) for way in each.ways] for each in flow.questions
        ]
        assert ways == [
            [("Ja", "Beredskap", None), ("Nei", "Er det ros?", 1)],
            [("Ja", "finnes-ikke", None)],
        ]

    @pytest.mark.parametrize(
        ("language", "title"), [("nb", "To spørsmål avgjør"), ("en", "Two questions decide")]
    )
    def test_its_title_says_how_many_are_asked(self, language: str, title: str) -> None:
        (flow,) = blocks(Strategy("S", triage=self.QUESTIONS), Flow, language=language)
        assert plain(flow.title).startswith(title)


class TestRoadmap:
    def test_the_grid_follows_how_long_it_takes(self) -> None:
        def names(last: str) -> tuple[list[str], list[str]]:
            strategy = Strategy("S", actions=[action("A", "2027-01-11", "2027-03-31"), action("B", due=last)])
            (line,) = blocks(strategy, Timeline)
            return [plain(each.name) for each in line.ticks], [plain(each.name) for each in line.years]

        assert names("2027-04-15") == (["jan.", "feb.", "mars", "apr."], ["2027"]) or names("2027-04-15") == (
            ["jan", "feb", "mar", "apr"],
            ["2027"],
        )
        quarters, years = names("2028-06-30")
        assert (len(quarters), years) == (6, ["2027", "2028"])
        assert names("2034-01-01") == ([str(year) for year in range(2027, 2035)], [])

    def test_what_has_only_a_last_day_is_a_milestone(self) -> None:
        strategy = Strategy(
            "S", actions=[action("B", due="2027-05-01"), action("A", "2027-01-11", "2027-03-31")]
        )
        (line,) = blocks(strategy, Timeline)
        assert [(plain(each.name), each.start is None) for each in line.stretches] == [
            ("A", False),
            ("B", True),
        ]
        assert plain(line.title) == "To tiltak fra 11. januar 2027 til 1. mai 2027"

    def test_the_parts_of_the_grid_are_parts_of_the_time(self) -> None:
        strategy = Strategy(
            "S", actions=[action("A", "2027-01-01", "2027-12-31"), action("B", due="2027-07-02")]
        )
        (line,) = blocks(strategy, Timeline)
        assert line.part(line.ticks[0].start) == 0
        assert line.part(line.stretches[1].end) == pytest.approx(182 / 365)

    @pytest.mark.parametrize(
        "actions",
        [
            [action("A", "2027-01-01", "2027-02-01")],
            [action("A"), action("B", due="2027-01-01")],
            [action("A", due="2027-01-01", status="stopped"), action("B", due="2027-01-01")],
        ],
        ids=["one", "one without days", "one stopped"],
    )
    def test_one_action_is_no_time_line(self, actions: list[Action]) -> None:
        assert blocks(Strategy("S", actions=actions), Timeline) == []

    def test_the_table_of_actions_then_stands_in_the_appendix(self) -> None:
        actions = [
            action("A", "2027-01-01", "2027-02-01", owner=LEAD),
            action("B", due="2027-03-01", owner=LEAD),
        ]
        tables = blocks(Strategy("S", actions=actions, roles=[LEAD]), Table, name="situation")
        assert [each.detail for each in tables] == [True]


class TestGaps:
    def test_each_matter_is_told_from_today_to_what_is_done(self) -> None:
        strategy = Strategy(
            "S",
            as_is=[State("26 timer", aspect="svartid", id="sent"), State("Fem kontoer", aspect="kanaler")],
            to_be=[State("4 timer", aspect="svartid"), State("To kontoer", aspect="kanaler")],
            actions=[Action("Innføre svarvakt", closes=["sent"])],
        )
        (found,) = blocks(strategy, Passages)
        assert [[plain(cell) for cell in row] for row in found.rows] == [
            ["svartid", "26 timer", "4 timer", "Innføre svarvakt"],
            ["kanaler", "Fem kontoer", "To kontoer", "Ingen tiltak ennå"],
        ]

    def test_states_that_do_not_say_what_they_are_about_are_told_in_columns(self) -> None:
        strategy = Strategy("S", as_is=[State("26 timer")], to_be=[State("4 timer")])
        assert blocks(strategy, Passages) == []


class TestMatrices:
    def test_audience_by_channel_is_told_in_signs_and_words(self) -> None:
        whole, part = Audience("Kunder"), Audience("Leietakere", part_of="kunder")
        channels = [Channel("Facebook", audiences=[whole]), Channel("X", audiences=[part])]
        (matrix,) = (
            each
            for each in blocks(Strategy("S", audiences=[whole, part], channels=channels), Table)
            if each.key
        )
        assert [[plain(cell) for cell in row] for row in matrix.rows] == [
            ["Kunder", "● Ja", "◐ Delvis"],
            ["Leietakere", "● Ja", "● Ja"],
        ]
        assert [plain(each.label) for each in matrix.key] == ["● Ja", "◐ Delvis"]

    def test_raci_shows_one_who_is_accountable_for_each_task(self) -> None:
        roles = [Role("Sjef"), Role("Redaktør"), Role("Jurist")]
        tasks = [
            Responsibility("Svare", accountable="sjef", responsible=["redaktor"], consulted=["jurist"]),
            Responsibility("Publisere", accountable="redaktor", responsible=["redaktor"], informed=["sjef"]),
        ]
        tables = blocks(Strategy("S", roles=roles, responsibilities=tasks), Table)
        (raci,) = (each for each in tables if each.key)
        assert raci.detail
        assert [[plain(cell) for cell in row] for row in raci.rows] == [
            ["Svare", "A", "R", "C"],
            ["Publisere", "I", "A/R", "–"],
        ]
        assert all(sum("A" in plain(cell) for cell in row[1:]) == 1 for row in raci.rows)


class TestMeasurement:
    INDICATOR = Indicator(
        "Svartid",
        goals=["a"],
        baseline=figure(26, "2026-10-31"),
        targets=[figure(12, "2027-06-30"), figure(4, "2027-12-31")],
        readings=[figure(20, "2027-03-31"), figure(15, "2027-09-30")],
        data_source="Innboksen",
    )
    OTHER = Indicator(
        "Løst", goals=["b"], baseline=figure(50, "2026-10-31", "%"), targets=[figure(100, "2027-12-31", "%")],
        readings=[figure(60, "2027-03-31", "%")],
    )  # fmt: skip
    STRATEGY = Strategy("S", goals=[Goal("A"), Goal("B")], indicators=[INDICATOR, OTHER])

    def charts(self, form: str) -> list[Chart]:
        return [each for each in blocks(self.STRATEGY, Chart) if each.form == form]

    def test_the_newest_reading_is_told_in_large_type_with_its_source(self) -> None:
        (numbers,) = blocks(self.STRATEGY, Numbers)
        assert [(plain(each.figure), plain(each.label)) for each in numbers.numbers] == [
            ("15 timer", "Svartid"),
            ("60 %", "Løst"),
        ]
        assert plain(numbers.numbers[0].source) == "26 → 4 timer innen 31. desember 2027 · Innboksen"

    def test_progress_is_the_part_of_the_way_and_its_formula_is_told(self) -> None:
        (chart,) = self.charts("bars")
        assert list(chart.series[0].values) == [50, 20]
        assert plain(chart.title) == "Én av to indikatorer er minst halvveis til måltallet"
        assert (
            plain(chart.notes[0])
            == "Svartid: (15 − 26) / (4 − 26) = 50\N{NO-BREAK SPACE}% av veien fra nullpunkt til måltall."
        )

    def test_a_course_is_held_against_the_target_of_the_day(self) -> None:
        (chart,) = self.charts("lines")
        measured, aimed = chart.series
        assert list(measured.values) == [26, 20, None, 15, None]
        assert list(aimed.values) == [12, 12, 12, 4, 4]
        assert [plain(each) for each in chart.notes] == ["Kilde for «Svartid»: Innboksen"]

    def test_a_single_number_is_told_in_the_table_alone(self) -> None:
        strategy = Strategy("S", goals=[Goal("A")], indicators=[self.INDICATOR])
        assert blocks(strategy, Numbers) == []


class TestMoney:
    def strategy(self, *costs: Quantity | str | None, **more: Any) -> Strategy:
        actions = [
            action(f"A{n}", f"2027-{1 + 4 * (n % 2):02}-01", "2027-12-31", cost=cost, owner=LEAD)
            for n, cost in enumerate(costs)
        ]
        return Strategy("S", actions=actions, roles=[LEAD], **more)

    def stacks(self, strategy: Strategy) -> list[Chart]:
        return [each for each in blocks(strategy, Chart) if each.form == "stack"]

    def test_costs_are_summed_by_the_quarter_an_action_begins_in(self) -> None:
        costs = [Quantity(value, unit="NOK") for value in (100, 50, 7)]
        (chart,) = self.stacks(self.strategy(*costs))
        assert list(chart.series[0].values) == [107, 50]
        assert plain(chart.title) == "Tiltakene koster kr\N{NO-BREAK SPACE}157 til sammen"
        assert "er summen av kr\N{NO-BREAK SPACE}100 (A0) + " in plain(chart.notes[0])

    def test_a_quarter_without_costs_stands_between_those_that_have_some(self) -> None:
        paid = [("2026-11-01", 100), ("2027-08-01", 50)]
        actions = [
            action(f"A{day}", day, "2027-12-31", cost=Quantity(sum_, unit="NOK"), owner=LEAD)
            for day, sum_ in paid
        ]
        (chart,) = self.stacks(Strategy("S", actions=actions, roles=[LEAD]))
        told = [plain(each).replace("\N{NO-BREAK SPACE}", " ") for each in chart.categories]
        assert told == ["K4 2026: kr 100", "K1 2027", "K2 2027", "K3 2027: kr 50"]
        assert list(chart.series[0].values) == [100, None, None, 50]

    def test_a_budget_in_the_same_money_stands_beside_the_sum(self) -> None:
        budget = Resource("Budsjett", amount=Quantity(200, unit="NOK"))
        costs = [Quantity(value, unit="NOK") for value in (100, 50)]
        (chart,) = self.stacks(self.strategy(*costs, resources=[budget]))
        assert plain(chart.title).endswith("og budsjettet er kr\N{NO-BREAK SPACE}200")

    @pytest.mark.parametrize(
        "costs",
        [
            (Quantity(100, unit="NOK"), "bare egen tid"),
            (Quantity(100, unit="NOK"), Quantity(100, unit="EUR")),
            (Quantity(10, unit="hour"), Quantity(20, unit="hour")),
            (Quantity(10, high=20, unit="NOK"), Quantity(20, unit="NOK")),
            (Quantity(10, unit="NOK", per="month"), Quantity(20, unit="NOK")),
        ],
        ids=["one in words", "two currencies", "hours", "a range", "a month"],
    )
    def test_what_is_no_sum_of_money_is_not_drawn(self, costs: tuple[Quantity, ...]) -> None:
        assert self.stacks(self.strategy(*costs)) == []


class TestNextSteps:
    def test_the_planned_actions_that_come_first_end_the_story(self) -> None:
        actions = [
            action("Sist", "2027-09-01", "2027-10-01", owner=LEAD),
            action("I gang", "2026-01-01", "2027-01-01", owner=LEAD, status="running"),
            action("Først", "2027-02-01", "2027-03-01", owner=LEAD),
        ]
        question = OpenItem("Skal vi være på Instagram?", kind="question")
        strategy = Strategy("S", actions=actions, roles=[LEAD], open_items=[question])
        story = tell(strategy, Report(), "nb")
        last = [each for each in story.sections if not each.appendix][-1]
        assert last.id == "next_steps"
        assert plain(last.title) == "To tiltak står for tur, og det første begynner 1. februar 2027"
        table, callout = last.blocks
        assert isinstance(table, Table)
        assert [plain(row[0]) for row in table.rows] == ["Først", "Sist"]
        assert plain(callout.text) == "Vi ber om svar på ett spørsmål"  # type: ignore[union-attr]

    def test_a_strategy_without_actions_is_told_what_it_lacks(self) -> None:
        question = OpenItem("Skal vi være på Instagram?", kind="question")
        strategy = Strategy("S", mission="Vi hjelper", open_items=[question])
        story = tell(strategy, sk.check(strategy), "nb")
        (steps,) = (each for each in story.sections if each.id == "next_steps")
        assert plain(steps.title).endswith("steg gjør strategien bedre")
        assert isinstance(steps.blocks[0], Bullets)
