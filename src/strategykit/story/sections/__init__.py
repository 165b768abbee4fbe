"""The parts of the story, one a file, in the order they are told."""

from strategykit.story.sections import (
    audiences,
    benefits,
    channels,
    competence,
    content,
    documents,
    goals,
    guidelines,
    measurement,
    mission,
    next_steps,
    open_points,
    preparedness,
    responses,
    responsibility,
    situation,
)

__all__ = ["CHAPTERS"]

_TOLD = (
    goals.CHAPTER,
    mission.CHAPTER,
    measurement.CHAPTER,
    responsibility.CHAPTER,
    benefits.CHAPTER,
    situation.CHAPTER,
    audiences.CHAPTER,
    channels.CHAPTER,
    guidelines.CHAPTER,
    responses.CHAPTER,
    content.CHAPTER,
    preparedness.CHAPTER,
    competence.CHAPTER,
    documents.CHAPTER,
)

CHAPTERS = (*_TOLD[:-1], open_points.open_points(_TOLD), next_steps.next_steps(_TOLD), _TOLD[-1])
"""Every chapter in the order of the story; the appendix stands last."""
