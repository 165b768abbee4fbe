"""A framework is data: points that name the fields they read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.model.fields import TECHNICAL, is_id, slug_of, to_texts, typed
from strategykit.model.notes import Note
from strategykit.model.refs import Ref, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.documents import Document

__all__ = ["Framework", "FrameworkPoint"]


@frozen(kw_only=True, field_transformer=typed)
class FrameworkPoint:
    """One point of a framework.

    Examples:
        >>> FrameworkPoint("Mål", questions=["Hva er det vi vil oppnå?"]).label
        'Mål'
    """

    label: str = field(kw_only=False)
    """What the point is called, in the framework's own words."""
    questions: tuple[str, ...] = field(default=(), converter=to_texts)
    """What it asks."""
    reads: tuple[str, ...] = field(default=(), converter=to_texts, metadata=TECHNICAL)
    """The fields of `Strategy` that answer it."""
    checks: tuple[str, ...] = field(default=(), converter=to_texts, metadata=TECHNICAL)
    """The names of the checks that guard it."""


@frozen(kw_only=True, field_transformer=typed)
class Framework:
    """A way of looking at a strategy, as ordered points.

    Examples:
        >>> Framework("Fem punkter", points=[FrameworkPoint("Mål", reads=["goals"])]).points[0].reads
        ('goals',)
    """

    name: str = field(kw_only=False)
    """What it is called."""
    applies_to: str | None = None
    """What it is applied to: the strategy, or each channel."""
    points: tuple[FrameworkPoint, ...] = field(default=(), converter=tuple[FrameworkPoint, ...])
    """Its points, in order."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    source: Ref[Document] | None = field(default=None, converter=optional(Ref["Document"]))
    """The document it comes from."""
    reason: str | None = None
    """Why."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
