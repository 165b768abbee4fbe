"""Pointing, and the words every rule uses."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from strategykit.model.fields import member, members

if TYPE_CHECKING:
    from collections.abc import Iterable


__all__ = ["Act", "Modality", "Standing"]


class Modality(Enum):
    """How binding a rule is (RFC 2119's words, and their opposites)."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    SHOULD_NOT = "should_not"
    MUST_NOT = "must_not"


def to_modality_or_none(value: Modality | str | None) -> Modality | None:
    """Accept the member, its value or None."""
    return None if value is None else member(Modality, value)


class Standing(Enum):
    """Whether something counts: an example or a fictional goal is never presented as decided."""

    ADOPTED = "adopted"
    PROPOSED = "proposed"
    EXAMPLE = "example"
    FICTIONAL = "fictional"
    DROPPED = "dropped"


def to_standing(value: Standing | str) -> Standing:
    """Accept the member or its value."""
    return member(Standing, value)


class Act(Enum):
    """What somebody does on a channel."""

    PUBLISH = "publish"
    REPLY = "reply"
    REPOST = "repost"
    LIKE = "like"
    LINK = "link"
    MENTION = "mention"
    FOLLOW = "follow"
    UNFOLLOW = "unfollow"
    MUTE = "mute"
    BLOCK = "block"
    REPORT = "report"
    EDIT = "edit"
    HIDE = "hide"
    DELETE = "delete"
    UNDO = "undo"
    ARCHIVE = "archive"
    MONITOR = "monitor"
    APPROVE = "approve"
    ESCALATE = "escalate"
    LOG = "log"
    OPEN_ACCOUNT = "open_account"
    CLOSE_ACCOUNT = "close_account"
    GRANT_ACCESS = "grant_access"
    REVOKE_ACCESS = "revoke_access"


def to_act_or_none(value: Act | str | None) -> Act | None:
    """Accept the member, its value or None."""
    return None if value is None else member(Act, value)


def to_acts(values: Iterable[Act | str]) -> tuple[Act, ...]:
    """Accept members and their values."""
    return members(Act, values)
