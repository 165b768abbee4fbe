"""What a project of open source needs besides."""

from __future__ import annotations

from typing import Any

import pytest

from strategykit.checks import run
from strategykit.model import (
    CalendarItem,
    Channel,
    Commitment,
    ContentTheme,
    Document,
    Guideline,
    Hours,
    Link,
    Organization,
    Quantity,
    ResponseGuideline,
    Role,
    Strategy,
)

PROJECT = Organization("Tidewater", sector="open-source")
CHAT = Channel("The chat", kind="social", purposes=["quick questions"])
SITE = Channel("The site", kind="site")
ONE, OTHER = Role("Maintainer"), Role("Docs maintainer")
NAMES = (
    "community-conduct-missing",
    "security-report-missing",
    "release-unannounced",
    "attribution-missing",
)


def found(name: str, **fields: Any) -> list[str]:
    whole = {"organization": PROJECT, "channels": [CHAT], "roles": [ONE, OTHER], **fields}
    return [each.path for each in run(Strategy("S", **whole)) if each.name == name]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_said_nowhere_is_missed_once_and_only_of_open_source(name: str) -> None:
    assert found(name) == ["channels" if name == "release-unannounced" else "guidelines"]
    assert found(name, organization=Organization("Banken", sector="private")) == []
    assert found(name, channels=[]) == []


def test_the_profile_can_be_chosen() -> None:
    strategy = Strategy("S", channels=[CHAT], roles=[ONE, OTHER])
    chosen = {each.name for each in run(strategy, profile="open-source")}
    assert set(NAMES) <= chosen
    assert not set(NAMES) & {each.name for each in run(strategy)}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("community-conduct-missing", "Our code of conduct applies here"),
        ("community-conduct-missing", "Contributor Covenant gjelder i alle kanaler"),
        ("community-conduct-missing", "Åtferdsreglane gjeld i alle kanalar"),
        ("security-report-missing", "Sårbarheter meldes på e-post"),
        ("security-report-missing", "Sårbarheiter skal meldast privat"),
        ("security-report-missing", "Found a hole? Write to security@ferrybox.example, never in an issue"),
        ("security-report-missing", "Exploits go to the maintainers by mail"),
        ("security-report-missing", "Skriv til sikkerhet@ferge.example om du finner et hull"),
        ("security-report-missing", "Security issues are reported as SECURITY.md says"),
        ("release-unannounced", "Nye versjoner meldes i bloggen først"),
        ("release-unannounced", "Nye utgjevingar blir melde først på lista"),
        ("release-unannounced", "Releases are announced on the list first"),
        ("attribution-missing", "Krediter den som har tegnet"),
        ("attribution-missing", "Bilete blir delte med lisensen"),
        ("attribution-missing", "Credit the authors of screenshots"),
    ],
)
def test_a_rule_is_known_by_its_words(name: str, words: str) -> None:
    assert found(name, guidelines=[Guideline(words)]) == []


@pytest.mark.parametrize("name", NAMES)
def test_other_rules_are_no_help(name: str) -> None:
    rules = [Guideline("We write short sentences"), Guideline("Every account has two-factor authentication")]
    assert len(found(name, guidelines=rules)) == 1


# community-conduct-missing


@pytest.mark.parametrize("kind", ["house_rule", "moderation", "conduct"])
def test_house_rules_are_a_code_of_conduct(kind: str) -> None:
    assert found("community-conduct-missing", guidelines=[Guideline("Be kind", kind=kind)]) == []


def test_so_is_a_document_of_one_s_own() -> None:
    own = Document("Code of Conduct", relation="complements")
    assert found("community-conduct-missing", documents=[own]) == []


def test_one_maintainer_and_a_site_nobody_can_write_on_need_none() -> None:
    assert found("community-conduct-missing", roles=[ONE]) == []
    assert found("community-conduct-missing", channels=[SITE]) == []


def test_the_missing_rules_for_comments_are_the_same_gap() -> None:
    group = [Role("Maintainers", kind="team")]
    assert found("community-conduct-missing", roles=group) == ["guidelines"]
    assert found("house-rules-missing", roles=group) == []


# security-report-missing, security-report-public


def test_a_channel_or_an_answer_may_say_where_holes_are_reported() -> None:
    inbox = Channel("security@tidewater.example", kind="email", purposes=["vulnerability reports"])
    assert found("security-report-missing", channels=[CHAT, inbox]) == []
    answer = ResponseGuideline("Reports of vulnerabilities are moved to e-mail")
    assert found("security-report-missing", responses=[answer]) == []


def test_a_rule_said_to_be_about_security_or_an_address_for_it_is_enough() -> None:
    rule = Guideline("Tell the maintainers first, by post", kind="security")
    assert found("security-report-missing", guidelines=[rule]) == []
    site = Channel("Nettsiden", kind="website", links=[Link("https://ferge.example/security")])
    assert found("security-report-missing", channels=[CHAT, site]) == []


def test_a_rule_about_passwords_is_no_way_in_for_reports() -> None:
    rule = Guideline("Every account has two-factor authentication", kind="security")
    assert found("security-report-missing", guidelines=[rule]) == ["guidelines"]


TRACKER = Link("https://code.example/tidewater/tidewater/issues/")
FEDIVERSE = Link("https://x.com/tidewater")
PRIVATE = Link("https://code.example/tidewater/tidewater/security/advisories")


@pytest.mark.parametrize(("link", "wrong"), [(TRACKER, True), (FEDIVERSE, True), (PRIVATE, False)])
def test_holes_are_not_reported_where_everybody_reads(link: Link, wrong: bool) -> None:
    answer = ResponseGuideline("Report vulnerabilities here", redirect_to=[link])
    expected = ["responses[0].redirect_to[0]"] if wrong else []
    assert found("security-report-public", responses=[answer]) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Do not report vulnerabilities in the tracker",
        "Meld sårbarheter privat",
        "Sårbarheiter skal ikkje meldast her",
        "Bugs are reported in the tracker",
        "We publish a security advisory with every release",
    ],
)
def test_a_warning_against_it_is_no_invitation(words: str) -> None:
    answer = ResponseGuideline(words, redirect_to=[TRACKER])
    assert found("security-report-public", responses=[answer]) == []


@pytest.mark.parametrize(
    ("purpose", "wrong"),
    [
        ("report vulnerabilities", True),
        ("melde sikkerhetshull", True),
        ("news of vulnerabilities that are closed", False),
        ("reports on vulnerabilities we have fixed", False),
        ("posts about vulnerabilities", False),
        ("meldinger om sikkerhetshull", False),
        ("melde fra når sårbarheter er tettet", False),
        ("report bugs", False),
    ],
)
def test_nor_is_an_open_channel_for_them(purpose: str, wrong: bool) -> None:
    chat = Channel("The chat", kind="social", purposes=["questions", purpose])
    assert found("security-report-public", channels=[chat]) == (["channels[0].purposes[1]"] if wrong else [])
    inbox = Channel("The inbox", kind="email", purposes=[purpose])
    assert found("security-report-public", channels=[CHAT, inbox]) == []


# accounts-one-holder


def test_one_maintainer_alone_with_the_keys_is_told() -> None:
    assert found("accounts-one-holder", roles=[ONE]) == ["roles[0]"]
    assert found("accounts-one-holder", roles=[Role("Board", kind="body"), ONE]) == ["roles[1]"]
    assert found("accounts-one-holder", roles=[ONE], channels=[]) == []


def test_so_is_a_channel_with_one_key() -> None:
    keys = Channel("The chat", kind="social", access=["maintainer"])
    assert found("accounts-one-holder", channels=[CHAT, keys, keys]) == ["channels[1].access"]
    shared = Channel("The chat", kind="social", access=["maintainer", "docs-maintainer"])
    assert found("accounts-one-holder", channels=[shared]) == []
    team = Channel("The chat", kind="social", access=["team"])
    assert found("accounts-one-holder", channels=[team], roles=[ONE, Role("Team", kind="team")]) == []


@pytest.mark.parametrize(
    "words",
    [
        "The foundation has emergency access",
        "Nestleder tar over kontoene",
        "Kven som overtar kontoane, er skrive ned",
        "The project is archived when nobody is left",
        "A successor is named each year",
    ],
)
def test_a_rule_on_who_takes_over_is_enough(words: str) -> None:
    assert found("accounts-one-holder", roles=[ONE], guidelines=[Guideline(words)]) == []


def test_success_is_no_successor() -> None:
    assert found("accounts-one-holder", roles=[ONE], guidelines=[Guideline("Success is shared")]) == [
        "roles[0]"
    ]


# release-unannounced


@pytest.mark.parametrize(
    "fields",
    [
        {"channels": [Channel("Mastodon", purposes=["releases"])]},
        {"channels": [Channel("Mastodon", cadence="with every release")]},
        {"themes": [ContentTheme("New versions")]},
        {"calendar": [CalendarItem("Release 2.0")]},
    ],
)
def test_releases_may_be_told_of_anywhere(fields: dict[str, Any]) -> None:
    assert found("release-unannounced", **fields) == []


# promise-beyond-capacity


def promise(within: Quantity | None, capacity: Quantity | None, **fields: Any) -> list[str]:
    role = Role("Maintainer", capacity=capacity)
    commitment = Commitment(within=within, **fields)
    answer = ResponseGuideline("We answer", by=[role], commitments=[commitment])
    return found("promise-beyond-capacity", roles=[role, OTHER], responses=[answer])


HOUR, DAY, WEEK = (Quantity(4, unit="hour"), Quantity(2, unit="day"), Quantity(1, unit="week"))
LITTLE, MUCH = Quantity(2, unit="hour", per="week"), Quantity(20, unit="hour", per="week")


def test_a_promise_for_the_same_day_takes_hours() -> None:
    assert promise(HOUR, LITTLE) == ["responses[0].commitments[0]"]
    assert promise(HOUR, Quantity(10, unit="hour", per="month")) == ["responses[0].commitments[0]"]


def test_where_it_can_be_kept_or_nobody_knows_it_is_silent() -> None:
    assert promise(HOUR, MUCH) == []
    assert promise(HOUR, None) == []
    assert promise(DAY, LITTLE) == []
    assert promise(WEEK, LITTLE) == []
    assert promise(None, LITTLE) == []
    assert promise(HOUR, LITTLE, hours=Hours(["mon"])) == []
    assert promise(HOUR, LITTLE, stage="acknowledge") == []
    assert promise(HOUR, Quantity(raw="litt")) == []
