"""Every entry of every data file says who says so, and when that was said or read."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import strategykit
from strategykit import catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = sorted((Path(strategykit.__file__).parent / "catalog").glob("*.toml"))
LAST = dt.date(2026, 11, 22)
"""The day the catalogue was last gone through."""


def entries() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in FILES:
        for table, found in tomllib.loads(path.read_text(encoding="utf-8")).items():
            for each in found:
                name = each.get("id") or each.get("name") or f"{each['platform']}, {each['surface']}"
                yield f"{table} {name}", each
                for offer in each.get("offers", ()):
                    yield f"{table} {name} on {offer['platform']}", offer


ENTRIES = list(entries())


def test_no_data_file_is_left_out() -> None:
    assert [path.stem for path in FILES] == [
        "frameworks",
        "limits",
        "messages",
        "metrics",
        "platforms",
        "thresholds",
    ]
    assert len(ENTRIES) > len(catalog.platforms()) + len(catalog.metrics())


@pytest.mark.parametrize("entry", [each for _, each in ENTRIES], ids=[name for name, _ in ENTRIES])
def test_an_entry_has_a_source_and_the_day_it_said_so_or_was_read(entry: dict[str, Any]) -> None:
    source = entry["source"]
    # What is not on the net is named as a reader would look for it.
    assert re.match(r"https?://\S+$", source) or " " in source
    assert ("as_of" in entry) != ("read" in entry)
    assert first_day(entry.get("as_of") or entry["read"]) <= LAST
    # A day of reading is known to the day.
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", entry.get("read", "2026-11-22"))


def test_hosts_that_somebody_else_shows_have_a_source_and_a_day() -> None:
    shown = [each for each in catalog.platforms() if each.hosts_source]
    assert shown
    for each in catalog.platforms():
        assert bool(each.hosts_source) == bool(each.hosts_as_of)
        assert each.hosts_as_of is None or first_day(each.hosts_as_of) <= LAST


def test_what_was_closed_or_renamed_was_told_by_the_time_it_could_be() -> None:
    for each in catalog.platforms():
        if each.status is not catalog.Status.OPEN:
            assert each.as_of, each.name
            assert each.note or each.since


def test_our_own_words_say_that_they_are() -> None:
    built_in = catalog.built_in()
    assert [each.id for each in built_in.metrics if not each.own] == []
    assert [each.id for each in (*built_in.messages, *built_in.enquiries) if not each.own] == []
    assert [each.id for each in built_in.thresholds if not each.own] == ["sentence-words", "lix"]


def first_day(day: str) -> dt.date:
    # A year or a month alone is a day whose number nobody gave.
    return dt.date.fromisoformat(f"{day}-01-01"[:10])
