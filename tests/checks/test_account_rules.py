"""The channels as an inventory: their goals, addresses, doubles, platforms and links."""

from __future__ import annotations

from typing import Any

import pytest

from checking import hint_of, messages, places
from strategykit.checks import run
from strategykit.model import (
    Action,
    Approach,
    Audience,
    Channel,
    ChannelRelation,
    ContentTheme,
    Definition,
    Document,
    Goal,
    Guideline,
    Link,
    MediaUse,
    OpenItem,
    Organization,
    State,
    Strategy,
)

GOALS = [Goal("Svare raskere", id="svar"), Goal("Flere søkere", id="sokere")]
LINK = Link("https://www.facebook.com/banken")


# channel-without-goal


def aimless(*channels: Channel, goals: Any = GOALS, **fields: Any) -> list[str]:
    channels = (*channels, Channel("Nettsiden", kind="site", goals=["svar", "sokere"]))
    return places("channel-without-goal", channels=channels, goals=goals, **fields)


def test_a_channel_tied_to_no_goal() -> None:
    assert aimless(Channel("Facebook")) == ["channels[0].goals"]
    assert aimless(Channel("Facebook", goals=["svar"])) == []


def test_the_only_channel_serves_every_goal() -> None:
    assert places("channel-without-goal", channels=[Channel("Facebook")], goals=GOALS) == []
    absent = Channel("TikTok", status="deliberately_absent")
    assert places("channel-without-goal", channels=[Channel("Facebook"), absent], goals=GOALS) == []


def test_an_approach_or_a_theme_ties_it_to_one() -> None:
    goal = Goal("Svare raskere", approaches=[Approach("Vakt", channels=["facebook"])])
    assert aimless(Channel("Facebook"), goals=[goal, GOALS[1]]) == []
    theme = ContentTheme("Svar", goals=["svar"], channels=["facebook"])
    assert aimless(Channel("Facebook"), themes=[theme]) == []


def test_part_and_whole_lean_on_each_other() -> None:
    whole = Channel("Facebook", goals=["svar"])
    assert aimless(whole, Channel("Gruppa", part_of=whole)) == []
    bare = Channel("Facebook")
    assert aimless(bare, Channel("Gruppa", part_of=bare, goals=["svar"])) == []


@pytest.mark.parametrize("status", ["external", "deliberately_absent", "possible", "inactive"])
def test_only_our_own_channels_in_use_are_asked(status: str) -> None:
    assert aimless(Channel("Facebook", status=status)) == []


def test_one_goal_is_every_channel_s_and_an_example_is_no_goal() -> None:
    assert aimless(Channel("Facebook"), goals=GOALS[:1]) == []
    example = Goal("Mer synlighet", id="synlighet", standing="example")
    assert aimless(Channel("Facebook", goals=["synlighet"]), goals=[*GOALS, example]) == ["channels[0].goals"]


# channel-incomplete

NB = Document("D", language="nb")


def incomplete(*channels: Channel, **fields: Any) -> list[str]:
    return places("channel-incomplete", channels=channels, **{"document": NB, **fields})


def test_an_account_nobody_can_find() -> None:
    assert incomplete(Channel("Facebook")) == ["channels[0]"]
    assert incomplete(Channel("Facebook", handle="banken")) == []
    assert incomplete(Channel("Facebook", links=[LINK])) == []


@pytest.mark.parametrize(
    "channel",
    [
        Channel("Nettsiden", kind="site"),
        Channel("Telefon", kind="phone"),
        Channel("Facebook", status="planned"),
        Channel("Facebook", status="deliberately_absent"),
        Channel("Vår egen greie"),
    ],
)
def test_only_accounts_in_use_are_asked(channel: Channel) -> None:
    assert incomplete(channel) == []


def test_an_anonymous_organisation_does_not_say_where_it_is() -> None:
    assert incomplete(Channel("Facebook"), organization=Organization("Banken", anonymous=True)) == []


def test_no_language_anywhere() -> None:
    channel = Channel("Facebook", handle="banken")
    assert incomplete(channel, document=None) == ["channels[0]"]
    assert "mangler «språk»" not in messages("channel-incomplete", channels=[channel])[0]
    assert messages("channel-incomplete", channels=[channel])[0] == "Kanalen «Facebook» mangler språk."


@pytest.mark.parametrize(
    "other",
    [
        Channel("Siden", platform="facebook", handle="@Banken", id="b"),
        Channel("Siden", links=[Link("http://facebook.com/banken/")], id="b"),
    ],
)
def test_one_account_twice(other: Channel) -> None:
    channel = Channel("Facebook", handle="banken", links=[LINK])
    assert incomplete(channel, other) == ["channels[1]"]


def test_the_same_name_on_two_platforms_is_two_accounts() -> None:
    assert incomplete(Channel("Facebook", handle="banken"), Channel("X", handle="banken")) == []


# channels-identical

SAME: dict[str, Any] = {"purposes": ["Nyheter"], "audiences": ["kunder"], "goals": ["svar"]}


def identical(*channels: Channel) -> list[str]:
    return places("channels-identical", channels=channels, goals=GOALS, audiences=[Audience("Kunder")])


def test_two_channels_with_one_plan() -> None:
    assert identical(Channel("Facebook", **SAME), Channel("X", **SAME)) == ["channels[1]"]


@pytest.mark.parametrize(
    "own",
    [
        {"purposes": ["Vakt"]},
        {"goals": ["sokere"]},
        {"languages": ["en"]},
        {"cadence": "hver dag"},
        {"audiences": []},
    ],
)
def test_one_difference_is_enough(own: Any) -> None:
    assert identical(Channel("Facebook", **SAME), Channel("X", **{**SAME, **own})) == []


def test_channels_that_say_nothing_are_not_compared() -> None:
    assert identical(Channel("Facebook"), Channel("X")) == []


def sends(to: str, *, automatic: bool | None) -> list[ChannelRelation]:
    return [ChannelRelation("cross_posts", to=to, automatic=automatic)]


@pytest.mark.parametrize(
    ("there", "back", "mirrored"),
    [
        (True, True, True),
        (True, None, True),
        (None, None, False),
        (True, False, False),
        (False, False, False),
    ],
)
def test_passing_everything_on_both_ways(there: bool | None, back: bool | None, mirrored: bool) -> None:
    one = Channel("Facebook", relations=sends("x", automatic=there))
    other = Channel("X", relations=sends("facebook", automatic=back))
    assert identical(one, other) == (["channels[1]"] if mirrored else [])
    assert identical(one, Channel("X")) == []


# platform-obsolete and platform-name-unnormalised


@pytest.mark.parametrize("name", ["Twitter", "Google+", "Vine", "twitter"])
def test_a_platform_that_is_closed_or_renamed(name: str) -> None:
    fields = {"channels": [Channel("Nytt", platform=name)]}
    assert places("platform-obsolete", **fields) == ["channels[0].platform"]
    assert places("platform-name-unnormalised", **fields) == []


def test_a_channel_called_by_its_platform_alone() -> None:
    assert places("platform-obsolete", channels=[Channel("Twitter")]) == ["channels[0].name"]
    assert places("platform-obsolete", channels=[Channel("Twitter-arkivet", kind="site")]) == []


@pytest.mark.parametrize("name", ["X", "Facebook", "Myspace", "Gowalla", "RSS", "Vår egen app", None])
def test_what_is_open_or_unknown_is_let_be(name: str | None) -> None:
    assert places("platform-obsolete", channels=[Channel("Nytt", platform=name)]) == []


def test_a_channel_given_up_may_be_on_a_closed_platform() -> None:
    channel = Channel("Nytt", platform="Google+", status="deliberately_absent")
    assert places("platform-obsolete", channels=[channel]) == []


def test_platforms_in_a_definition_are_not_the_strategy_s() -> None:
    definition = Definition("Sosiale medier", examples=["Twitter", "Youtube", "flikr"])
    assert places("platform-obsolete", definitions=[definition]) == []
    assert places("platform-name-unnormalised", definitions=[definition]) == []


@pytest.mark.parametrize(
    ("name", "proper"), [("flikr", "Flickr"), ("Youtube", "YouTube"), ("x", "X"), ("Insta", "Instagram")]
)
def test_a_name_written_in_another_way(name: str, proper: str) -> None:
    fields = {"channels": [Channel("Bilder", platform=name)]}
    assert places("platform-name-unnormalised", **fields) == ["channels[0].platform"]
    assert f"«{proper}»" in messages("platform-name-unnormalised", **fields)[0]


@pytest.mark.parametrize("name", ["YouTube", "X (Twitter)", "Facebook Messenger", "RSS", "Nettsiden"])
def test_a_name_that_is_right_or_nobody_s(name: str) -> None:
    assert places("platform-name-unnormalised", channels=[Channel("Nytt", platform=name)]) == []


def test_what_an_audience_uses_has_a_platform_too() -> None:
    audience = Audience("Unge", uses=[MediaUse("snapchat")])
    assert places("platform-name-unnormalised", audiences=[audience]) == ["audiences[0].uses[0].platform"]


# channel-undeclared


def undeclared(**fields: Any) -> list[str]:
    return places("channel-undeclared", **fields)


def test_a_channel_that_is_only_mentioned() -> None:
    assert undeclared(channels=[Channel("Flickr", status="possible")]) == ["channels[0]"]


@pytest.mark.parametrize(
    "channel",
    [
        Channel("Flickr", status="possible", purposes=["bilder"]),
        Channel("Flickr", status="possible", owner="leder"),
        Channel("Flickr", status="deliberately_absent"),
        Channel("Flickr", status="active"),
    ],
)
def test_a_channel_that_is_accounted_for(channel: Channel) -> None:
    assert undeclared(channels=[channel]) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"actions": [Action("Prøve Flickr", serves=["flickr"])]},
        {"guidelines": [Guideline("Vi venter med Flickr", kind="decision", channels=["flickr"])]},
        {"open_items": [OpenItem("Flickr?", about="flickr", owner="leder", due="2027-01-01")]},
    ],
)
def test_a_possibility_that_somebody_deals_with(fields: Any) -> None:
    assert undeclared(channels=[Channel("Flickr", status="possible")], **fields) == []


@pytest.mark.parametrize(
    "text", ["Vi deler bilder på Instagram", "Vi legg ut film på TikTok-kontoen", "We post photos on Flickr."]
)
def test_a_platform_in_the_plan_that_is_no_channel(text: str) -> None:
    assert undeclared(to_be=[State(text)]) == ["to_be[0].text"]
    assert undeclared(goals=[Goal("G", approaches=[Approach(text)])]) == ["goals[0].approaches[0].text"]


@pytest.mark.parametrize(
    "text",
    [
        "Vi skal ikke være på Instagram",
        "Vi treng ikkje Instagram",
        "We are never on TikTok",
        "Vi svarer i egen messenger",
        "Threads are answered",
        "Se instagram.com/banken",
    ],
)
def test_a_platform_decided_against_or_not_meant(text: str) -> None:
    assert undeclared(to_be=[State(text)]) == []


def test_what_is_declared_under_any_name_and_what_is_said_of_today() -> None:
    assert undeclared(to_be=[State("Vi er på Twitter")], channels=[Channel("X", platform="X")]) == []
    assert undeclared(to_be=[State("Vi er på Facebook")], channels=[Channel("Facebook-gruppa")]) == []
    assert undeclared(as_is=[State("Andre er på Instagram")]) == []


# link-host-mismatch


def mismatched(*links: Link, platform: str = "Facebook") -> list[str]:
    return places("link-host-mismatch", channels=[Channel("Siden", platform=platform, links=links)])


def test_a_link_to_another_platform() -> None:
    assert mismatched(Link("https://www.youtube.com/@banken")) == ["channels[0].links[0].url"]


@pytest.mark.parametrize(
    "url",
    [
        "https://m.facebook.com/banken",
        "https://fb.com/banken",
        "https://banken.example/",
        "https://facebook.no/x",
    ],
)
def test_a_link_to_the_platform_or_to_somewhere_unknown(url: str) -> None:
    assert mismatched(Link(url)) == []


def test_other_links_beside_the_account_s_own_and_links_with_a_role() -> None:
    assert mismatched(LINK, Link("https://www.youtube.com/@banken")) == []
    assert mismatched(Link("https://www.youtube.com/@banken", role="background")) == []


def test_a_former_host_is_the_platform_s() -> None:
    assert mismatched(Link("https://twitter.com/banken"), platform="X") == []


def test_a_link_that_names_a_platform_itself() -> None:
    link = Link("https://vimeo.com/1", platform="YouTube")
    assert places("link-host-mismatch", documents=[Document("D", links=[link])]) == [
        "documents[0].links[0].url"
    ]


# vital-information-social-only


def only_social(*channels: Channel, sector: str = "public", **fields: Any) -> list[str]:
    organization = Organization("O", sector=sector)
    return places("vital-information-social-only", channels=channels, organization=organization, **fields)


def test_a_public_body_on_social_media_alone() -> None:
    assert only_social(Channel("Facebook"), Channel("X")) == ["channels"]
    assert only_social(Channel("Facebook"), sector="private") == []


@pytest.mark.parametrize(
    "other",
    [Channel("Nettsiden", kind="site", status="external"), Channel("Brev", kind="letter"), Channel("Egen")],
)
def test_another_way_in_is_enough(other: Channel) -> None:
    assert only_social(Channel("Facebook"), other) == []


@pytest.mark.parametrize(
    "text",
    [
        "Alt viktig står på nettsiden",
        "Alt viktig står på heimesida",
        "Vital information is on the website first",
    ],
)
def test_so_is_a_rule_that_says_where(text: str) -> None:
    assert only_social(Channel("Facebook"), guidelines=[Guideline(text)]) == []


def test_a_site_given_up_does_not_count() -> None:
    site = Channel("Nettsiden", kind="site", status="deliberately_absent")
    assert only_social(Channel("Facebook"), site) == ["channels"]


def test_a_closed_platform_and_a_renamed_one_are_mended_differently() -> None:
    hints = {
        name: next(
            hint_of(each).nb
            for each in run(Strategy("S", channels=[Channel("Nytt", platform=name)]))
            if each.name == "platform-obsolete"
        )
        for name in ("Twitter", "Google+")
    }
    assert hints["Twitter"] == "Skriv «X» under «platform»."
    assert "deliberately_absent" in hints["Google+"]
