"""Paths survive being written and read, and misspelt names find their neighbours."""

from __future__ import annotations

import jsonpointer
import pytest
from hypothesis import given
from hypothesis import strategies as st

from strategykit import paths

names = st.from_regex(r"[a-z_]+", fullmatch=True)
some_paths = st.tuples(names, st.lists(names | st.integers(0, 99), max_size=5)).map(
    lambda each: (each[0], *each[1])
)


@given(some_paths)
def test_a_readable_path_can_be_read_back(path: paths.Path) -> None:
    assert paths.parse(paths.readable(path)) == path


@given(st.lists(st.text() | st.integers(0, 99), max_size=5))
def test_a_pointer_is_a_json_pointer(path: list[str | int]) -> None:
    assert jsonpointer.JsonPointer(paths.pointer(tuple(path))).parts == [str(part) for part in path]


def test_the_root_is_empty() -> None:
    assert (paths.readable(()), paths.pointer(()), paths.parse("")) == ("", "", ())


@pytest.mark.parametrize("text", ["goals[", "goals[x]", "]", "a..b", "a."])
def test_what_is_no_path_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no path"):
        paths.parse(text)


def test_the_nearest_name_is_found_whatever_its_case() -> None:
    assert paths.closest("Gaols", ["goals", "roles"]) == "goals"
    assert paths.closest("xyz", ["goals", "roles"]) is None
