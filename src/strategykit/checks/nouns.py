"""What the classes of the model are called in a sentence."""

from __future__ import annotations

from strategykit.findings import Text

__all__ = ["noun"]

_NOUNS = {
    "Action": ("et tiltak", "an action"),
    "Approach": ("en strategi under et mål", "an approach"),
    "Audience": ("en målgruppe", "an audience"),
    "Benefit": ("en fordel", "a benefit"),
    "CalendarItem": ("et punkt i kalenderen", "a calendar item"),
    "Channel": ("en kanal", "a channel"),
    "ContentTheme": ("et tema", "a theme"),
    "CrisisLevel": ("et beredskapsnivå", "a crisis level"),
    "Document": ("et dokument", "a document"),
    "Evaluation": ("en evaluering", "an evaluation"),
    "Framework": ("et rammeverk", "a framework"),
    "Goal": ("et mål", "a goal"),
    "Guideline": ("en retningslinje", "a guideline"),
    "Indicator": ("en indikator", "an indicator"),
    "Procedure": ("en framgangsmåte", "a procedure"),
    "Register": ("et språknivå", "a register"),
    "Resource": ("en ressurs", "a resource"),
    "ResponseGuideline": ("en svarregel", "a rule for answering"),
    "Responsibility": ("et ansvar", "a responsibility"),
    "Risk": ("en risiko", "a risk"),
    "Role": ("en rolle", "a role"),
    "State": ("et utsagn om situasjonen", "a statement of the situation"),
    "Step": ("et trinn", "a step"),
    "Template": ("en mal", "a template"),
    "Training": ("et opplæringstiltak", "a training"),
    "TriageQuestion": ("et spørsmål i sorteringen av meldinger", "a triage question"),
    "Value": ("en verdi", "a value"),
}


def noun(cls: type | None) -> Text:
    """Name a class of the model, with its article.

    Examples:
        >>> from strategykit.model import Goal
        >>> noun(Goal).nb
        'et mål'
    """
    nb, en = _NOUNS.get(cls.__name__ if cls else "", ("noe annet", "something else"))
    return Text(nb=nb, en=en)
