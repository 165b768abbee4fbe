"""Tables that come with the library: written as TOML by people, read from the JSON made of it.

Reading TOML takes twenty times as long as reading the same as JSON, at every start. `scripts/make_tables.py`
makes a JSON file beside each TOML file; a test holds the two to each other.
"""

from __future__ import annotations

import json
import os.path
from typing import Any, cast

__all__ = ["read_table"]

_HERE = os.path.dirname(__file__)  # noqa: PTH120 - pathlib alone would cost more than what is read here


def read_table(place: str) -> dict[str, Any]:
    """Read a table.

    Args:
        place: Its file under the package, without its ending.

    Examples:
        >>> sorted(read_table("catalog/messages"))
        ['enquiry', 'message']
    """
    path = os.path.join(_HERE, *f"{place}.json".split("/"))  # noqa: PTH118 - likewise
    # Asking the package's own loader works from a zip archive too, and imports nothing.
    table: dict[str, Any] = json.loads(cast(Any, __spec__).loader.get_data(path))
    return table
