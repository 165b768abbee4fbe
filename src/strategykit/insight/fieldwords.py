"""What the fields of a strategy are called in an answer."""

from __future__ import annotations

from strategykit.findings import Text

__all__ = ["field_words"]

_WORDS = {
    "title": ("tittel", "title"),
    "organization": ("virksomheten", "organisation"),
    "document": ("dokumentet", "document"),
    "documents": ("andre dokumenter", "other documents"),
    "definitions": ("definisjoner", "definitions"),
    "presence": ("hvorfor være der", "why be there"),
    "mission": ("misjon", "mission"),
    "vision": ("visjon", "vision"),
    "as_is": ("dagens situasjon", "present situation"),
    "to_be": ("ønsket situasjon", "desired situation"),
    "actions": ("tiltak", "actions"),
    "goals": ("mål", "goals"),
    "indicators": ("indikatorer", "indicators"),
    "evaluations": ("evalueringer", "evaluations"),
    "roles": ("roller", "roles"),
    "responsibilities": ("ansvar", "responsibilities"),
    "trainings": ("opplæring", "training"),
    "resources": ("ressurser", "resources"),
    "audiences": ("målgrupper", "audiences"),
    "benefits": ("fordeler", "benefits"),
    "channels": ("kanaler", "channels"),
    "themes": ("temaer", "themes"),
    "calendar": ("redaksjonsplan", "content plan"),
    "voices": ("tone og stil", "voice"),
    "guidelines": ("retningslinjer", "guidelines"),
    "responses": ("svarregler", "rules for answering"),
    "triage": ("sortering av meldinger", "triage of messages"),
    "templates": ("maler", "templates"),
    "procedures": ("framgangsmåter", "procedures"),
    "crisis": ("kriseplan", "crisis plan"),
    "risks": ("risikoer", "risks"),
    "frameworks": ("rammeverk", "frameworks"),
    "open_items": ("åpne punkter", "open items"),
    "waivers": ("unntak fra kontrollen", "waivers"),
    "notes": ("merknader", "notes"),
    "decided_no": ("valgt bort", "decided no"),
}


def field_words(name: str) -> Text:
    """Give the words for a field of a strategy; a name that is no field stands as it is.

    Examples:
        >>> field_words("goals").nb
        'mål'
    """
    nb, en = _WORDS.get(name, (name, name))
    return Text(nb=nb, en=en)
