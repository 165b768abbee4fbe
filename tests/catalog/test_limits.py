"""The limits of the platforms name what there is, and who says so."""

from __future__ import annotations

import pytest

from strategykit import catalog
from strategykit.catalog import Limit, Rule

LIMITS = catalog.built_in().limits


@pytest.mark.parametrize("limit", LIMITS, ids=lambda each: f"{each.platform}-{each.surface}-{each.most}")
def test_a_limit_names_a_platform(limit: Limit) -> None:
    platform = catalog.platform(limit.platform)
    assert platform is not None
    assert platform.name == limit.platform
    assert limit.most > 0


def test_a_limit_stands_once() -> None:
    keys = [(each.platform, each.surface, each.rule, each.through, each.only) for each in LIMITS]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("platform", "surface", "limits"),
    [
        ("X", "post", [(280, Rule.X), (25000, Rule.X)]),
        ("Bluesky", "post", [(300, Rule.GRAPHEMES), (3000, Rule.BYTES)]),
        ("Mastodon", "post", [(500, Rule.MASTODON)]),
        ("Threads", "post", [(500, Rule.THREADS), (5, Rule.LINKS)]),
        ("LinkedIn", "comment", [(1250, Rule.UTF16)]),
    ],
)
def test_the_limits_are_as_published(platform: str, surface: str, limits: list[tuple[int, Rule]]) -> None:
    found = catalog.built_in().limits_of(platform, surface)
    assert [(each.most, each.rule) for each in found] == limits


def test_where_sources_disagree_both_stand_and_say_where_they_hold() -> None:
    found = catalog.built_in().limits_of("Facebook", "post")
    assert {(each.most, each.through) for each in found} == {(63206, None), (5000, "Buffer")}


def test_limits_are_found_by_any_name_of_the_platform() -> None:
    built_in = catalog.built_in()
    assert built_in.limits_of("twitter", "post") == built_in.limits_of("X", "post") != ()
    assert built_in.limits_of("Nettsiden") == ()


def test_what_has_to_be_known_is_told_in_both_languages() -> None:
    every: list[Limit | catalog.Platform] = [*LIMITS, *catalog.platforms()]
    notes = [each.note for each in every if each.note]
    assert notes
    assert all(note.nb != note.en for note in notes)
