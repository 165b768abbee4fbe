"""How often, in which mix, and whether the examples fit; the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from checking import messages, places
from strategykit.model import (
    Cadence,
    CalendarItem,
    Channel,
    ContentTheme,
    Document,
    Example,
    Guideline,
    No,
    Procedure,
    Quantity,
    ResponseGuideline,
    When,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

# cadence-missing


def test_an_active_account_has_a_rhythm() -> None:
    assert places("cadence-missing", channels=[Channel("Facebook")]) == ["channels[0].cadence"]
    assert places("cadence-missing", channels=[Channel("Bloggen", kind="blog")]) == ["channels[0].cadence"]


@pytest.mark.parametrize(
    "channel",
    [
        Channel("Facebook", cadence="to innlegg i uka"),
        Channel("Facebook", cadence=Cadence(event="nye satser")),
        Channel("Facebook", decided_no=[No("cadence", "bare ved hendelser")]),
        Channel("Facebook", status="planned"),
        Channel("Facebook", status="dormant"),
        Channel("Nettsiden", kind="site"),
        Channel("Telefon", kind="phone"),
    ],
)
def test_what_has_one_needs_none_or_has_decided(channel: Channel) -> None:
    assert places("cadence-missing", channels=[channel]) == []


def test_a_whole_and_a_series_in_the_calendar_give_it_one() -> None:
    whole = Channel("Facebook", cadence="hver dag")
    assert places("cadence-missing", channels=[whole, Channel("Gruppa", kind="social", part_of=whole)]) == []
    series = CalendarItem("Ukens ord", cadence="hver onsdag", channels=["facebook"])
    assert places("cadence-missing", channels=[Channel("Facebook")], calendar=[series]) == []


# cadence-vague


@pytest.mark.parametrize(
    "words",
    [
        "når vi har noe interessant å formidle",
        "jevnlig",
        "ved behov",
        "fortløpende",
        "kontinuerlig",
        "sjelden",
        "noen ganger",
        "løpende, når vi har tid",
        "løpende når det skjer noe",
        "fortløpande",
        "sometimes",
        "når vi har noko å fortelje",
        "jamleg",
        "when we have something to say",
        "as often as possible",
    ],
)
def test_a_rhythm_in_vague_words(words: str) -> None:
    assert places("cadence-vague", channels=[Channel("A", cadence=words)]) == ["channels[0].cadence"]
    assert places("cadence-vague", calendar=[CalendarItem("A", cadence=words)]) == ["calendar[0].cadence"]
    assert places("cadence-vague", procedures=[Procedure("A", cadence=words)]) == ["procedures[0].cadence"]


@pytest.mark.parametrize(
    "cadence",
    [
        "to innlegg i uka",
        "hver mandag",
        "jevnlig, minst 2 i uka",
        "regelmessig, hver fredag",
        "jamleg, helst vekentleg",
        "regularly, at least weekly",
        "før hvert styremøte",
        "løpende når møteinnkallingen er klar",
        "etter behov når brøytebilen går",
        "løpande når møtepapira er klare",
        "as needed when the ferry timetable changes",
        "ved nye satser",
        Cadence(event="når vi har noe å si"),
        Cadence(Quantity(1, per="week"), raw="jevnlig"),
    ],
)
def test_a_rhythm_that_can_be_kept(cadence: Any) -> None:
    assert places("cadence-vague", channels=[Channel("A", cadence=cadence)]) == []


VAGUE = Guideline("Vi legger ut når vi har noe interessant å formidle.", kind="posting", channels=["a"])


def test_a_rule_in_vague_words_counts_where_its_channels_have_no_rhythm() -> None:
    assert places("cadence-vague", channels=[Channel("A")], guidelines=[VAGUE]) == ["guidelines[0].text"]
    assert places("cadence-vague", channels=[Channel("A", cadence="hver dag")], guidelines=[VAGUE]) == []


def test_a_permission_and_a_rule_about_other_things_are_no_rhythm() -> None:
    may = Guideline("Vi kan lenke når det er noe mer å lese", kind="posting", modality="may")
    other = Guideline("Vi ber om hjelp ved behov", kind="conduct")
    assert places("cadence-vague", guidelines=[may, other]) == []


# content-mix-not-whole


def mix(*shares: str | Quantity | None, channels: Sequence[Sequence[str]] = ()) -> list[str]:
    themes = [
        ContentTheme(f"T{number}", share=share, channels=channels[number] if channels else ())
        for number, share in enumerate(shares)
    ]
    return places("content-mix-not-whole", themes=themes)


@pytest.mark.parametrize("shares", [("60 %", "30 %"), ("60 %", "60 %"), ("60 %", "60 %", None)])
def test_shares_that_do_not_add_up(shares: tuple[str | None, ...]) -> None:
    assert mix(*shares) == ["themes"]


@pytest.mark.parametrize(
    "shares",
    [
        ("60 %", "40 %"),
        ("33 %", "33 %", "33 %"),
        ("33,3 %", "33,3 %", "33,3 %"),
        ("60 %",),
        ("60 %", "30 %", None),
        ("50–60 %", "40–60 %"),
        ("mest", "litt"),
        (Quantity(3, unit="post"), Quantity(4, unit="post")),
        (),
    ],
)
def test_shares_that_may_add_up(shares: tuple[Any, ...]) -> None:
    assert mix(*shares) == []


def test_each_channel_may_have_a_mix_of_its_own() -> None:
    shares = ("60 %", "40 %", "70 %", "30 %")
    assert mix(*shares, channels=[["a"], ["a"], ["b"], ["b"]]) == []
    assert mix(*shares, channels=[["a"], ["a"], ["b"], ["a"]]) == ["themes"]


def test_a_theme_to_keep_away_from_is_no_part_of_the_mix() -> None:
    themes = [ContentTheme("A", share="50 %"), ContentTheme("B", share="50 %")]
    never = ContentTheme("C", share="10 %", modality="must_not")
    assert places("content-mix-not-whole", themes=[*themes, never]) == []


def test_the_sum_is_told() -> None:
    themes = [ContentTheme("A", share="60 %"), ContentTheme("B", share="30 %")]
    nb, en = messages("content-mix-not-whole", themes=themes)
    assert "90" in nb
    assert "90" in en


# example-too-long

LONG = "Takk for spørsmålet! " * 14  # 294 characters
X, FACEBOOK = Channel("X", platform="X"), Channel("Facebook", platform="Facebook")


def too_long(example: Example, *channels: Channel, on: Sequence[str] = ()) -> list[str]:
    rule = ResponseGuideline("Svar", examples=[example], channels=on)
    return places("example-too-long", responses=[rule], channels=channels)


def test_an_example_that_its_channel_does_not_take() -> None:
    assert too_long(Example("do", text=LONG), X, on=["x"]) == ["responses[0].examples[0].text"]
    assert too_long(Example("dont", text="Nei", instead=LONG), X) == ["responses[0].examples[0].instead"]


def test_the_limit_is_told() -> None:
    rule = ResponseGuideline("Svar", examples=[Example("do", text=LONG)])
    assert "280" in messages("example-too-long", responses=[rule], channels=[X])[0]


def test_one_channel_that_takes_it_is_enough_where_none_is_named() -> None:
    example = Example("do", text=LONG)
    assert too_long(example, X, FACEBOOK) == []
    assert too_long(example, FACEBOOK, X) == []
    assert too_long(example, X, FACEBOOK, on=["x", "facebook"])


@pytest.mark.parametrize(
    "example",
    [
        Example("dont", text=LONG),
        Example("do"),
        Example("do", text="Takk! " + "https://a.example/" + "a" * 300),
    ],
)
def test_how_not_to_what_is_lost_and_a_long_address_are_fine(example: Example) -> None:
    assert too_long(example, X) == []


def test_a_channel_given_up_and_one_without_limits_take_anything() -> None:
    given_up = Channel("X", platform="X", status="deliberately_absent")
    assert too_long(Example("do", text=LONG), given_up) == []
    assert too_long(Example("do", text=LONG), Channel("Nettsiden", kind="site")) == []


# calendar-outside-period

YEAR = Document("D", period=When("2027-01-01", end="2027-12-31"))


@pytest.mark.parametrize("when", ["2026-12-31", "2028-01-01", When("2028-02-01", end="2028-03-01")])
def test_an_item_outside_the_period(when: Any) -> None:
    item = CalendarItem("A", when=when)
    assert places("calendar-outside-period", document=YEAR, calendar=[item]) == ["calendar[0].when"]


@pytest.mark.parametrize(
    "when",
    [
        "2027-01-01",
        "2027-12-31",
        When("2026-12-01", end="2027-01-05"),
        "en gang til våren",
        When(event="valget"),
    ],
)
def test_an_item_inside_it_or_of_no_known_day(when: Any) -> None:
    item = CalendarItem("A", when=when)
    assert places("calendar-outside-period", document=YEAR, calendar=[item]) == []


def test_an_example_and_a_strategy_without_a_period() -> None:
    assert (
        places(
            "calendar-outside-period",
            document=YEAR,
            calendar=[CalendarItem("A", when="2030-01-01", standing="example")],
        )
        == []
    )
    assert places("calendar-outside-period", calendar=[CalendarItem("A", when="2030-01-01")]) == []


# blackout-conflict


def silence(**fields: Any) -> Guideline:
    during = When("2027-08-16", end="2027-09-13")
    rule: dict[str, Any] = {"modality": "must_not", "acts": ["publish"], "during": during}
    return Guideline("Vi tier før valget", **{**rule, **fields})


def broken(item: CalendarItem, *rules: Guideline) -> list[str]:
    channels = [Channel("Facebook"), Channel("X")]
    themes = [ContentTheme("Valg"), ContentTheme("Satser")]
    return places("blackout-conflict", calendar=[item], guidelines=rules, channels=channels, themes=themes)


PLANNED = CalendarItem("Kampanje", when="2027-09-01", channels=["facebook"], themes=["satser"])


@pytest.mark.parametrize(
    "rule",
    [
        silence(),
        silence(channels=["facebook"]),
        silence(themes=["satser"]),
        silence(modality="should_not"),
        silence(acts=[], kind="posting"),
    ],
)
def test_a_post_planned_for_a_silence(rule: Guideline) -> None:
    assert broken(PLANNED, silence(channels=["x"]), rule) == ["calendar[0].when"]


@pytest.mark.parametrize(
    "rule",
    [
        silence(channels=["x"]),
        silence(themes=["valg"]),
        silence(acts=["reply"]),
        silence(modality="must"),
        silence(personal=True),
        silence(during=When("2027-09-02", end="2027-09-13")),
        silence(during=When(event="valget", before=Quantity(4, unit="week"))),
    ],
)
def test_a_silence_elsewhere_of_others_or_of_no_known_day(rule: Guideline) -> None:
    assert broken(PLANNED, rule) == []


def test_a_series_through_the_year_may_pause_and_one_wholly_inside_does_not() -> None:
    through = CalendarItem("Ukens ord", when=When("2027-01-01", end="2027-12-31"), cadence="hver uke")
    inside = CalendarItem("Ukens ord", when=When("2027-08-20", end="2027-09-10"), cadence="hver uke")
    once = CalendarItem("Messe", when=When("2027-09-10", end="2027-09-20"))
    assert broken(through, silence()) == []
    assert broken(inside, silence()) == ["calendar[0].when"]
    assert broken(once, silence()) == ["calendar[0].when"]
