"""Rules that answer criticism by removing it, or not at all, known by their words."""

from __future__ import annotations

import re

from strategykit.checks.words import word_list
from strategykit.patterns import pattern

__all__ = ["silenced"]

_WHO = (
    r"(?:dem|de|dei|folk|people|those|anyone|everybody|everyone|users|members)\s+(?:som|who)\s+"
    r"(?:klag\w*|kritiser\w*|complain\w*|critici\w*|er\s+misfornøyde?)"
)
_CRITICISM = (
    r"(?:(?:saklig|sakleg|legitimate)\s+)?(?:kritikk(?:en)?|klage(?:r|ne|ene)?|klagar(?:ane)?|misnøye|"
    r"(?:misfornøyde?|kritiske?|negative?|critical|unhappy|dissatisfied)\s+\w+|criticism|complaints?|complainers|"
    rf"{_WHO})"
)
_ACTS = (
    r"(?:slett(?:er|ar|e|a)?|fjern(?:er|ar|e|a)?|skjul(?:er|e)?|gøym(?:er|e)?|blokker(?:er|e)?|ignorer(?:er|e)?|"
    r"overser|delete|hide|remove|block|ban|ignore|mute)"
)
_DONE = (
    r"(?:slett(?:es|ast|et|a)|fjern(?:es|ast|et|a)|skjul(?:es|ast|t)|gøym(?:est|t)|blokker(?:es|ast|t)|"
    r"ignorer(?:es|ast|t)|(?:stå|står|få stå)\s+(?:uten|utan)\s+svar|får\s+(?:ikke|ikkje)\s+svar|"
    r"deleted|hidden|removed|blocked|ignored|left\s+unanswered|not\s+answered)"
)
_NOT_ANSWERED = (
    r"(?:svar(?:er|ar|e)?\s+(?:ikke|ikkje|aldri)\s+(?:på\s+)?|"
    r"(?:do\s+not|don[’']t|never)\s+(?:answer|reply\s+to|respond\s+to)\s+)"
)
_END = r"(?=\s*(?:$|[.,;!]))"
_SILENCING = pattern(
    rf"\b(?:{_ACTS}\s+(?:alle?\s+|all\s+|any\s+)?{_CRITICISM}"
    rf"|{_CRITICISM}\s+(?:(?:blir|vert|skal|får|bli|må|are|is|will|must|should|be|kan)\s+){{0,3}}{_DONE}"
    rf"|{_NOT_ANSWERED}(?:all\s+)?{_CRITICISM}){_END}",
    re.IGNORECASE,
)
_NOT_SO = pattern(r"\b(?:aldri|ikke|ikkje|never|not|no)\b", re.IGNORECASE)
_UNANSWERED = pattern(_NOT_ANSWERED + r"|får\s+(?:ikke|ikkje)|not\s+answered", re.IGNORECASE)
_SENTENCE = pattern(r"(?<=[.!?;])\s+")


def silenced(text: str) -> str | None:
    """Find words by which criticism is deleted, hidden, met by a block or left without an answer.

    What holds in some cases only, such as for what breaks the rules, is another matter.

    Examples:
        >>> silenced("Vi sletter kritikk"), silenced("Vi sletter aldri kritikk")
        ('sletter kritikk', None)
        >>> silenced("Complaints are deleted"), silenced("Complaints are deleted if they name patients")
        ('Complaints are deleted', None)
    """
    for sentence in _SENTENCE.split(text):
        found = _SILENCING.search(sentence)
        if found is None or word_list("answering", "conditional").found_in(sentence):
            continue
        if not _NOT_SO.search(_UNANSWERED.sub("", sentence)):
            return found[0]
    return None
