"""JSON is written as the standard library writes it."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from drawing import texts
from strategykit.files.json_writer import write_json

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), texts()
)
PLAIN = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts(), inner, max_size=3)),
)


@given(data=st.dictionaries(texts(), PLAIN, max_size=4))
def test_the_bytes_are_those_of_the_standard_library(data: dict[str, Any]) -> None:
    assert write_json(data) == json.dumps(data, ensure_ascii=False, indent=2) + "\n"
