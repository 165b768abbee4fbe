"""Coverage: yes, decided no, or not said; and what is left with nothing."""

from __future__ import annotations

import pytest

from strategykit.errors import UnknownNameError
from strategykit.graph import Answer
from strategykit.insight.coverage.matrix import Coverage, coverage
from strategykit.insight.coverage.unreached import unreached
from strategykit.model import (
    Approach,
    Audience,
    Channel,
    ContentTheme,
    Evaluation,
    Goal,
    Indicator,
    Responsibility,
    Role,
    Strategy,
)

ALL, PART, OTHER = Audience("Kunder"), Audience("Unge", part_of="kunder"), Audience("Partnere")


def reach(*channels: Channel) -> Coverage:
    return coverage(Strategy("S", audiences=[ALL, PART, OTHER], channels=channels))


def names(headings: object) -> list[str]:
    return [heading.node.name for heading in headings]  # type: ignore[attr-defined]  # headings


def test_reaching_the_whole_reaches_the_segment_and_says_so() -> None:
    cell = reach(Channel("X", audiences=[ALL])).cell(PART, "x")
    assert (cell.answer, cell.partly) == (Answer.STATED, False)
    assert [each.name for each in cell.through] == ["Kunder"]
    assert cell.at == (("channels", 0, "audiences", 0),)
    assert str(cell.why) == "Follows from “Kunder”."


def test_reaching_the_segment_reaches_the_whole_only_in_part() -> None:
    found = reach(Channel("X", audiences=[PART]))
    cell = found.cell(ALL, "x")
    assert (cell.answer, cell.partly) == (Answer.STATED, True)
    assert cell.why is not None
    assert cell.why.nb == "Kanalen når bare «Unge», som er en del av «Kunder»."
    assert names(found.unserved) == ["Partnere"]
    assert names(found.partly_served) == ["Kunder"]


def test_what_is_said_of_the_segment_goes_before_what_is_said_of_the_whole() -> None:
    found = reach(
        Channel("X", audiences=[ALL], not_for=[PART]), Channel("Y", audiences=[PART], not_for=[ALL])
    )
    assert found.cell(PART, "x").answer is Answer.DECIDED_NO
    assert found.cell(ALL, "x").answer is Answer.STATED
    assert found.cell(PART, "y").answer is Answer.STATED
    assert found.cell(ALL, "y").partly


def test_a_channel_that_is_for_and_not_for_somebody_says_both() -> None:
    cell = reach(Channel("X", audiences=[ALL], not_for=[ALL])).cell(ALL, "x")
    assert cell.answer is Answer.NOT_SAID
    assert cell.at == (("channels", 0, "audiences", 0), ("channels", 0, "not_for", 0))
    assert "both for and not for" in str(cell.why)


def test_a_part_of_a_channel_is_for_whom_the_whole_is_for() -> None:
    found = reach(Channel("Nettstedet", audiences=[ALL]), Channel("Nyheter", part_of="nettstedet"))
    assert [each.name for each in found.cell(ALL, "nyheter").through] == ["Nettstedet"]
    assert found.idle == ()


def test_a_channel_that_is_given_up_is_a_decided_no_with_its_reason() -> None:
    found = reach(Channel("TikTok", status="deliberately_absent", status_reason="Personvern"))
    cell = found.cell(ALL, "tiktok")
    assert cell.answer is Answer.DECIDED_NO
    assert str(cell.why) == "“TikTok” has been decided against: Personvern"
    assert names(found.unserved) == ["Kunder", "Unge", "Partnere"]
    assert found.idle == ()


def test_what_an_idle_channel_is_for_is_said_but_does_not_count() -> None:
    found = reach(Channel("Bloggen", status="inactive", audiences=[ALL]))
    cell = found.cell(ALL, "bloggen")
    assert (cell.answer, cell.at) == (Answer.NOT_SAID, (("channels", 0, "audiences", 0),))
    assert str(cell.why) == "“Bloggen” lies idle."
    assert found.counts["yes"] == found.counts["partly"] == 0
    assert names(found.unserved) == ["Kunder", "Unge", "Partnere"]


def test_a_channel_given_up_is_a_decided_no_for_whom_it_was_for_and_what_it_served_too() -> None:
    goal = Goal("Svare")
    channels = [
        Channel(
            "Blogg",
            audiences=[ALL],
            goals=[goal],
            status="deliberately_absent",
            status_reason="Ingen leser den",
        ),
        Channel("X", audiences=[PART], goals=[goal], status="dormant"),
    ]
    strategy = Strategy("S", audiences=[ALL, PART], goals=[goal], channels=channels)
    assert coverage(strategy).counts == {"yes": 0, "partly": 0, "decided_no": 4, "not_said": 0}
    cell = coverage(strategy, "goal", "channel").cell(goal, "blogg")
    assert cell.answer is Answer.DECIDED_NO
    assert str(cell.why) == "“Blogg” has been decided against: Ingen leser den"
    assert ("channels", 0, "goals", 0) in cell.at


def test_a_channel_outside_the_strategy_reaches_but_is_not_asked_for_an_audience() -> None:
    found = reach(Channel("Telefon", status="external", audiences=[ALL]), Channel("Brev", status="external"))
    assert names(found.unserved) == ["Partnere"]
    assert found.idle == ()


def test_an_audience_decided_against_everywhere_is_not_unserved() -> None:
    found = reach(Channel("X", not_for=[OTHER]), Channel("Y", not_for=[OTHER], audiences=[ALL]))
    assert found.unserved == ()
    assert names(found.idle) == ["X"]


def test_rows_and_columns_may_change_places() -> None:
    strategy = Strategy("S", audiences=[ALL, OTHER], channels=[Channel("X", audiences=[ALL]), Channel("Y")])
    straight, turned = coverage(strategy), coverage(strategy, rows="channel", columns="audience")
    assert turned.cells == tuple(zip(*straight.cells, strict=True))
    assert (turned.unserved, turned.idle) == (straight.idle, straight.unserved)


def test_nothing_on_one_side_leaves_the_other_with_nothing() -> None:
    found = coverage(Strategy("S", channels=[Channel("X")]))
    assert (found.cells, names(found.idle)) == ((), ["X"])
    turned = coverage(Strategy("S", channels=[Channel("X")]), "channel", "audience")
    assert (turned.cells, names(turned.unserved)) == (((),), ["X"])


def test_a_channel_serves_a_goal_by_name_by_an_approach_or_by_a_theme() -> None:
    goal = Goal("Svare", approaches=[Approach("Vakt", channels=["b"])])
    strategy = Strategy(
        "S",
        goals=[goal, Goal("Lytte"), Goal("Et eksempel", standing="example")],
        channels=[Channel("A", goals=[goal]), Channel("B"), Channel("C"), Channel("D"), Channel("E")],
        themes=[
            ContentTheme("Tips", goals=[goal], channels=["c"]),
            ContentTheme("Enkeltsaker", goals=[goal], channels=["d"], modality="must_not"),
        ],
    )
    found = coverage(strategy, "goal", "channel")
    assert [cell.yes for cell in found.cells[0]] == [True, True, True, False, False]
    assert [each.name for cell in found.cells[0] for each in cell.through] == ["Vakt", "Tips"]
    assert names(found.unserved) == ["Lytte"]
    assert names(found.idle) == ["D", "E"]
    assert [each.name for each in found.left_out] == ["Et eksempel"]


def test_a_sub_goal_is_served_for_its_goal_in_part_but_not_the_other_way() -> None:
    whole, part = Goal("Stort mål"), Goal("Delmål", part_of="stort-mal")
    channels = [Channel("A", goals=[part]), Channel("B", goals=[whole])]
    found = coverage(Strategy("S", goals=[whole, part], channels=channels), "goal", "channel")
    assert found.cell(whole, "a").partly
    assert found.cell(part, "b").answer is Answer.NOT_SAID


def test_a_sub_goal_that_is_only_an_example_serves_nothing() -> None:
    whole, part = Goal("Stort mål"), Goal("Delmål", part_of="stort-mal", standing="dropped")
    strategy = Strategy("S", goals=[whole, part], channels=[Channel("A", goals=[part])])
    assert names(coverage(strategy, "goal", "channel").unserved) == ["Stort mål"]


def test_an_indicator_measures_by_name_or_through_an_evaluation_and_criteria_settle_a_goal() -> None:
    goals = [Goal("A"), Goal("B"), Goal("C"), Goal("D")]
    indicators = [Indicator("Svartid", goals=["a"]), Indicator("Ros"), Indicator("Løs")]
    evaluations = [
        Evaluation("Alarm", of=["b"], indicator="ros"),
        Evaluation("Skjønn", of=["c"], criteria=["Lett å forstå"]),
    ]
    strategy = Strategy("S", goals=goals, indicators=indicators, evaluations=evaluations)
    found = coverage(strategy, "goal", "indicator")
    assert found.cell("a", "svartid").yes
    assert [each.name for each in found.cell("b", "ros").through] == ["Alarm"]
    assert names(found.unserved) == ["D"]
    assert names(found.idle) == ["Løs"]
    assert str(found.rows[2].note) == "“C” is judged in “Skjønn”."


def test_a_role_has_the_letters_of_raci_and_shares_those_of_its_team_but_for_the_one() -> None:
    team = Role("Seksjonen", members=["vakt"])
    roles = [Role("Redaktør", part_of=team), Role("Vakt"), team, Role("Jurist"), Role("Sjef")]
    duties = [
        Responsibility(
            "Svare",
            accountable="seksjonen",
            responsible=["seksjonen", "redaktor"],
            consulted=["jurist"],
            informed=["redaktor"],
            next=["sjef"],
        ),
        Responsibility("Finnes ved en regel", rule="Den som kan mest"),
        Responsibility("Ingen"),
        Responsibility("Et eksempel", standing="example", responsible=["vakt"]),
    ]
    found = coverage(Strategy("S", roles=roles, responsibilities=duties), "role", "responsibility")
    assert [row[0].letters for row in found.cells] == ["RI", "R", "RA", "C", "E"]
    assert [each.name for each in found.cell("vakt", "svare").through] == ["Seksjonen"]
    assert found.cell("redaktor", "svare").through == ()
    assert names(found.idle) == ["Ingen"]
    assert [each.name for each in found.left_out] == ["Et eksempel"]


def test_circles_end() -> None:
    audiences = [Audience("A", part_of="b"), Audience("B", part_of="a"), Audience("C", part_of="c")]
    found = coverage(Strategy("S", audiences=audiences, channels=[Channel("X", audiences=["a"])]))
    assert [row[0].yes for row in found.cells] == [True, True, False]


def test_a_goal_whose_audiences_nothing_in_use_reaches_is_told() -> None:
    goals = [Goal("A", audiences=[ALL, OTHER]), Goal("B", audiences=[PART]), Goal("C")]
    idle = Channel("Bloggen", audiences=[OTHER], status="inactive")
    strategy = Strategy(
        "S", goals=goals, audiences=[ALL, PART, OTHER], channels=[Channel("X", audiences=[PART]), idle]
    )
    (found,) = unreached(strategy)
    assert found.goal.node == goals[0]
    assert [each.name for each in found.audiences] == ["Partnere"]
    assert [each.name for each in found.reached] == ["Kunder"]


@pytest.mark.parametrize(
    ("rows", "columns", "hint"),
    [
        ("audiense", "channel", "did you mean audience"),
        ("zzz", "channel", "there are audience, channel"),
        ("role", "channel", "there are audience by channel"),
    ],
)
def test_an_unknown_pair_is_refused_with_what_there_is(rows: str, columns: str, hint: str) -> None:
    with pytest.raises(UnknownNameError, match=hint):
        coverage(Strategy("S"), rows, columns)


def test_an_unknown_row_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean kunder"):
        reach(Channel("X")).cell("kunde", "x")
