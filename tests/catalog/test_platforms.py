"""Platforms are found by whatever they are called, and nothing else is taken for one."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategykit.catalog import Status, platform, platforms

FOUND = {
    "flikr": "Flickr",
    "Flickr": "Flickr",
    "Youtube": "YouTube",
    "YouTube": "YouTube",
    "you tube": "YouTube",
    "www.youtube.com": "YouTube",
    "youtu.be": "YouTube",
    "Twitter": "X",
    "twiter": "X",
    "x": "X",
    "X (Twitter)": "X",
    "x.com": "X",
    "Linkedin": "LinkedIn",
    "Linked In": "LinkedIn",
    "LinkdIn": "LinkedIn",
    "facebook": "Facebook",
    "Facebok": "Facebook",
    "FB": "Facebook",
    "insta": "Instagram",
    "Instagramm": "Instagram",
    "Snap": "Snapchat",
    "Google Plus": "Google+",
    "google+": "Google+",
    "MySpace": "Myspace",
    "Pintrest": "Pinterest",
    "Google My Business": "Google Business Profile",
    "Yammer": "Viva Engage",
}
UNKNOWN = (
    *("", " ", "@", "Nettsiden", "Blogg", "RSS", "wiki", "intranett", "telefon", "Medier", "Discourse"),
    *("fl", "Face", "g", "+", "Pressen", "Nyhetsbrev", "bank.no", "e-post"),
)


@pytest.mark.parametrize(("written", "name"), FOUND.items())
def test_a_platform_is_found_by_what_it_is_called(written: str, name: str) -> None:
    found = platform(written)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("written", UNKNOWN)
def test_what_is_no_platform_is_not_taken_for_one(written: str) -> None:
    assert platform(written) is None


def test_a_former_name_is_told_from_the_present_one() -> None:
    found = platform("Twitter")
    assert found is not None
    assert (found.status, found.since) == (Status.RENAMED, "2023-07-24")
    assert found.is_former("TWITTER")
    assert not found.is_former("X")


def test_a_closed_platform_says_since_when() -> None:
    found = platform("Google+")
    assert found is not None
    assert (found.status, found.since) == (Status.CLOSED, "2019-04-02")


def test_what_has_changed_has_a_date_and_a_source() -> None:
    changed = [each for each in platforms() if each.status is not Status.OPEN]
    assert len(changed) >= 6
    for each in changed:
        assert each.source, each.name
        assert each.source.startswith("https://")
        assert dt.date.fromisoformat(f"{each.since}-01"[:10]) < dt.date(2027, 1, 1)
        assert bool(each.former) == (each.status is Status.RENAMED)


def test_every_name_alias_and_host_leads_to_its_own_platform() -> None:
    assert [each.name for each in platforms() if not each.hosts] == ["Google Business Profile"]
    for each in platforms():
        for name in (each.name, *each.former, *each.aliases, *each.hosts):
            assert platform(name) == each


def test_the_platforms_stand_in_the_order_of_their_names() -> None:
    names = [each.name.casefold() for each in platforms()]
    assert names == sorted(set(names))


@given(st.text())
def test_any_text_may_be_asked_for(text: str) -> None:
    assert platform(text) is None or platform(text) in platforms()
