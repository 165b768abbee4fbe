"""A small strategy to route in, and what is said of it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from strategykit import Channel, Commitment, ResponseGuideline, Role, Strategy

__all__ = ["AT", "FACEBOOK", "ROLES", "X", "lines", "promised", "rule", "strategy"]

AT = dt.datetime.fromisoformat("2027-01-13 09:00")
ROLES = [Role("Vakt", deputy="redaktor"), Role("Redaktør"), Role("Ledere", kind="group")]
FACEBOOK = Channel("Facebook", platform="Facebook", handle="@banken", id="fb")
X = Channel("X", platform="Twitter", id="x")


def strategy(*rules: ResponseGuideline, **fields: Any) -> Strategy:
    whole: dict[str, Any] = {"roles": ROLES, "channels": [FACEBOOK, X], "responses": rules, **fields}
    return Strategy("S", **whole)


def rule(modality: str | None, **fields: Any) -> ResponseGuideline:
    return ResponseGuideline(f"Regel {modality} {sorted(fields)}", modality=modality, **fields)


def lines(text: str, heading: str) -> list[str]:
    after = text.split(f"\n{heading}:\n", 1)[1]
    return [line.removeprefix("  - ") for line in after.split("\n\n")[0].splitlines()]


def promised(limit: str, **fields: Any) -> Commitment:
    return Commitment(within=limit, **fields)
