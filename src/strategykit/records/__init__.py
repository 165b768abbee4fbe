"""Frozen classes with the words of attrs, that cost next to nothing until they are used.

attrs writes out and compiles a constructor, an equality, a hash and a `repr` for each class while it is
defined. For the two hundred classes that a check of a strategy meets, that was a third of its time, and
most of them are never constructed. So a constructor is written here when it is first asked for, and the
rest is the same few functions for all classes.

To type checkers the names are those of attrs, and attrs itself finds in such a class what it finds in its
own (`attrs.fields`, `attrs.evolve`, `attrs.asdict`). What attrs knows besides (a class that is not frozen,
`cattrs`) is had from attrs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attrs import NOTHING as NOTHING
    from attrs import Attribute as Attribute
    from attrs import Factory as Factory
    from attrs import evolve as evolve
    from attrs import field as field
    from attrs import fields as fields
    from attrs import frozen as frozen
    from attrs import has as has
else:
    from strategykit.records.declared import NOTHING, Attribute, Factory, field
    from strategykit.records.made import evolve, fields, frozen, has

__all__ = ["NOTHING", "Attribute", "Factory", "evolve", "field", "fields", "frozen", "has"]
