"""Telling a strategy: every chapter, then the summary of what they claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.story.blocks import Story
from strategykit.story.chapter import section
from strategykit.story.cover import cover_facts, draft_notice, is_draft, labels
from strategykit.story.sections import CHAPTERS
from strategykit.story.summary import claims, headline
from strategykit.story.teller import Teller

if TYPE_CHECKING:
    from strategykit.findings import Report
    from strategykit.model import Strategy

__all__ = ["tell"]


def tell(strategy: Strategy, report: Report, language: str | None = None) -> Story:
    """Tell a strategy in one language.

    Args:
        strategy: The strategy, sound or not.
        report: What the checks found; an empty one where nothing was checked.
        language: The BCP 47 tag of the readers' language; None for the document's own.

    Examples:
        >>> from strategykit import Goal, Strategy
        >>> from strategykit.findings import Report
        >>> from strategykit.story.blocks import plain
        >>> story = tell(Strategy("S", goals=[Goal("Svare raskere")]), Report(), "nb")
        >>> plain(story.sections[0].title)
        'Ett mål, og det kan ikke måles ennå'
    """
    teller = Teller(strategy, report, language)
    found = [section(chapter, teller) for chapter in CHAPTERS]
    sections = tuple(each for each in found if each is not None)
    organization, document = strategy.organization, strategy.document
    return Story(
        title=teller.own(strategy.title),
        subtitle=teller.name(organization) if organization else (),
        language=teller.wording.language,
        content_language=teller.content_language,
        draft=is_draft(teller),
        draft_notice=draft_notice(teller),
        facts=cover_facts(teller),
        headline=headline(teller),
        claims=claims(teller),
        sections=sections,
        labels=labels(teller),
        organization=organization.name if organization else None,
        version=document.version if document else None,
        keywords=tuple(dict.fromkeys(theme.name for theme in strategy.themes)),
    )
