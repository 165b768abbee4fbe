"""Audiences, and what they gain: the fifth point."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from strategykit.model.amounts import to_quantity
from strategykit.model.fields import TECHNICAL, is_id, member, slug_of, to_texts, typed
from strategykit.model.notes import Note
from strategykit.model.refs import Ref, Refs, optional
from strategykit.records import Factory, field, frozen

if TYPE_CHECKING:
    from strategykit.model.amounts import Quantity
    from strategykit.model.documents import Document
    from strategykit.model.voice import Register

__all__ = ["Audience", "Beneficiary", "Benefit", "MediaUse"]


@frozen(kw_only=True, field_transformer=typed)
class MediaUse:
    """What an audience uses.

    Examples:
        >>> MediaUse("Facebook", share=Quantity(80, unit="%")).platform
        'Facebook'
    """

    platform: str = field(kw_only=False)
    """The platform, as written."""
    share: Quantity | None = field(default=None, converter=to_quantity)
    """How much of the audience uses it."""
    source: Ref[Document] | None = field(default=None, converter=optional(Ref["Document"]))
    """Where that is known from."""


@frozen(kw_only=True, field_transformer=typed)
class Audience:
    """Whom the strategy is for; a segment is part of a larger audience.

    Examples:
        >>> Audience("Jobbsøkere").id
        'jobbsokere'
    """

    name: str = field(kw_only=False)
    """What the audience is called."""
    text: str | None = None
    """Who they are."""
    internal: bool | None = None
    """True for one's own people; None where it is not said."""
    rank: int | None = None
    """1 for a primary audience, 2 for a secondary one."""
    needs: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """What they need, with the evidence."""
    barriers: tuple[str, ...] = field(default=(), converter=to_texts)
    """What stands in their way."""
    size: Quantity | None = field(default=None, converter=to_quantity)
    """How many they are."""
    uses: tuple[MediaUse, ...] = field(default=(), converter=tuple[MediaUse, ...])
    """What they use."""
    registers: Refs[Register] = field(default=Refs(), converter=Refs["Register"])
    """The levels of text that suit them."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    part_of: Ref[Audience] | None = field(default=None, converter=optional(Ref["Audience"]))
    """The larger one it is part of."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""


class Beneficiary(Enum):
    """Who gains."""

    CUSTOMER = "customer"
    ORGANIZATION = "organization"
    BOTH = "both"
    SOCIETY = "society"


def to_beneficiary(value: Beneficiary | str) -> Beneficiary:
    """Accept the member or its value."""
    return member(Beneficiary, value)


@frozen(kw_only=True, field_transformer=typed)
class Benefit:
    """What somebody gains from the organisation's presence.

    Examples:
        >>> Benefit("Tidsbesparende").beneficiary.value
        'customer'
    """

    text: str = field(kw_only=False)
    """The benefit."""
    beneficiary: Beneficiary = field(default=Beneficiary.CUSTOMER, converter=to_beneficiary)
    """Who gains."""
    id: str = field(default=Factory(slug_of, takes_self=True), validator=is_id, metadata=TECHNICAL)
    """What references point at; a slug of the name where not given."""
    audiences: Refs[Audience] = field(default=Refs(), converter=Refs["Audience"])
    """The audiences it is for."""
    notes: tuple[Note, ...] = field(default=(), converter=tuple[Note, ...])
    """Words that belong to it."""
