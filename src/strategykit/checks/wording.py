"""What the wording of a goal, an approach or a desired state gives away.

Each question is put to one text and answered with the words that show it, or None. They are rules of
thumb over the lists in `words/`; `docs/heuristics.md` says how often they are right.
"""

from __future__ import annotations

import re

from strategykit.checks.prose import Prose, listed
from strategykit.patterns import pattern

__all__ = [
    "activity",
    "beyond_posts",
    "present",
    "quality",
    "several",
    "superlative",
    "vague",
]

_OPENING = pattern(r"^(?:(?:å|to|vi|we|me)\s+)?(?:\w+(?:ly|lig|leg)\s+)?", re.IGNORECASE)
_RELATIVE = ("som", "that", "who", "which")
_RELATIVE_ENDS = [[word] for word in _RELATIVE]
_VERBS = ("vague", "activity", "other_verb")
_SENTENCE = pattern(r"(?<=[.!;])\s+(?=\w)")
_HOW_MUCH = pattern(r"\b(?:mest|most)(?=\s*(?:$|[.,;:!?)])|\s+(?:og|and)\b)", re.IGNORECASE)
"""“Those who need it most”: how much, not what one is."""
_MAJORITY = pattern(
    r"""(?:^|(?<=[.;:]\s)|(?<=\b(?:that|want|help)\s)|(?<=\bso\s))most\s+
        (?!(?:loved|liked|admired|trusted|respected|valued|recommended|preferred|favou?red|used|visited|followed|popular
          |known|read|watched|viewed|shared|recogni[sz]ed|talked-about)\b)
        (?:(?!(?:of|in|for|on|at|to|by|with|among|news)\b)[\w-]+\s+){0,3}?
        (?:people|women|men|children|staff|(?!news\b)[\w-]*[^\Ws]s)\s+
        (?!(?:in|on|among|across|at|of)\s+(?:(?:the|our)\s+)?\S+$)(?=\w)""",
    re.IGNORECASE | re.VERBOSE,
)
"""“Most patients know”: more than half of them. The “most loved brands” are those loved more than others."""
_OPENS_WITH = pattern(r"(?:the|our|de|den|det|dei)?", re.IGNORECASE)
_IS_TOLD_OF = pattern(
    r"""(?:-[\w-]+)?\s+
        (?:(?!(?:som|og|når|hvis|der|hvor|at|that|which|who|and|when|if|where)\b)[\w’'-]+\s+){1,5}?
        (?:er|får|har|vet|veit|kan|blir|vert|går|is|are|gets?|knows?|has|have|can|receives?|finds?)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""“The largest employer gets a contact of its own”: whom it is about, not what one is."""
_COMPOUND = pattern(r"\b[^\W\d_]+(?=-[^\W\d_])")
"""“Post-operative”, “write-offs”: no verb."""
_NOUN_FIRST = pattern(
    r"""^(?:post|share|run|host|hold|start|use|document|update|launch|monitor)\b
        (?=(?:\s+(?!(?:what|how|that|which|who|where|when|and|to|with|for|on|in|a|an|the|our|your|their)\b)[\w-]+){0,2}
        \s+(?:is|are|was|were|falls?|rises?|drops?|knows?|gets?|reach|reaches|has|have)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
"""“Share prices are told on time”, “Host families know”: what it is about."""
_AGAINST_OTHERS = pattern(
    r"""\b(?:flere|fleire|færre|mer|meir|mindre|more|fewer|less)\b
        (?=(?:\s+[\w-]+){1,7}\s+(?:enn|than)\s+
        (?!(?:før|tidligere|tidlegare|nå|no|i\s+(?:fjor|dag|\d+)|before|today|now|last|ever|in\s+\d+)\b))""",
    re.IGNORECASE | re.VERBOSE,
)
"""“More women than men apply”: it can be counted whether it is so."""
_BETWEEN = pattern(r"[,;]\s*(?=\w)")


def vague(text: str, language: str | None = None) -> str | None:
    """Find a direction without an amount.

    Args:
        text: A goal.
        language: The language of its document, for words that could be of either.

    Examples:
        >>> vague("Vi skal styrke omdømmet"), vague("Øke kjennskapen til 55 %")
        ('styrke', None)
    """
    prose = Prose.of(text, language).without("goals", "no_vague")
    if prose.has_amount:
        return None
    prose = _blotted(_AGAINST_OTHERS, prose)
    found = prose.near("goals", "vague", 3)
    if found is None and (modal := prose.find("goals", "modal")):
        prose = prose.after(modal.end())
        found = prose.near("goals", "vague", 6)
    # “A club that creates belonging”: how it is described, not where it is going.
    described = found and prose.before(found.start()).tokens[-1:] in _RELATIVE_ENDS
    return found[0] if found and not described else None


def activity(text: str, language: str | None = None) -> str | None:
    """Find work that is called a goal, whatever comes of it.

    Examples:
        >>> activity("Publisere tre innlegg i uken"), activity("Beboerne deler rådene våre")
        ('Publisere', None)
    """
    prose = _without_nouns(text, language)
    if prose.find("goals", "outcome"):
        return None
    modal = prose.find("goals", "modal")
    if modal is None:
        bare = Prose(_OPENING.sub("", prose.text), prose.family)
        found = bare.near("goals", "activity", 0)
    elif _is_somebody_else(prose.before(modal.start())):
        return None
    else:
        rest = prose.after(modal.end())
        found = rest.near("goals", "activity", 2 if rest.near("goals", "vague", 2) is None else 0)
    return found[0] if found else None


def _blotted(sought: re.Pattern[str], prose: Prose) -> Prose:
    return Prose(sought.sub(lambda found: "·" * len(found[0]), prose.text), prose.family)


def _without_nouns(text: str, language: str | None) -> Prose:
    prose = Prose.of(text, language).without("goals", "no_activity")
    return _blotted(_NOUN_FIRST, _blotted(_COMPOUND, prose))


def _is_somebody_else(who: Prose) -> bool:
    whole = listed("goals", "audience_subject", who.family)
    return any(whole.fullmatch(token) for token in who.tokens)


def superlative(text: str, language: str | None = None) -> str | None:
    """Find a claim to be more than all others that does not say by which measure.

    Examples:
        >>> superlative("Ha best kundeservice"), superlative("Gi best mulig service")
        ('best', None)
        >>> superlative("Bli den mest brukte kanalen"), superlative("Nå dem som trenger det mest")
        ('mest', None)
    """
    prose = Prose.of(text, language)
    if prose.has_amount or prose.find("goals", "comparison"):
        return None
    become = prose.find("goals", "becoming")
    if become and not prose.find("goals", "among_own"):
        return become[0].split()[-1]
    claims = _blotted(_MAJORITY, _blotted(_HOW_MUCH, prose)).without("goals", "no_superlative")
    found = claims.find("goals", "superlative")
    if found is None or _is_subject(claims, found):
        return None
    return found[0]


def _is_subject(prose: Prose, found: re.Match[str]) -> bool:
    first = _OPENS_WITH.fullmatch(prose.text[: found.start()].strip())
    return bool(first and _IS_TOLD_OF.match(prose.text[found.end() :]))


def several(text: str, language: str | None = None) -> tuple[str, str] | None:
    """Find two goals in one: two directions or tasks, or two effects, that are joined.

    Examples:
        >>> several("Øke synligheten og forbedre omdømmet")
        ('Øke', 'forbedre')
        >>> several("Øke kjennskapen blant kunder og partnere") is None
        True
    """
    prose = _without_nouns(text, language)
    starts = [_start(Prose(part, prose.family)) for part in _parts(prose)]
    found = [word for word in starts if word]
    if starts[0] and len(found) > 1:
        return found[0], found[1]
    return _joined_effects(prose)


def _parts(prose: Prose) -> list[str]:
    """Give what is said between the joints; words joined with nothing between them are one."""
    joints = listed("goals", "joint", prose.family)
    pieces = [
        piece
        for sentence in _SENTENCE.split(prose.text)
        for piece in joints.split(_BETWEEN.sub(f" {'og' if prose.family == 'no' else 'and'} ", sentence))
    ]
    parts: list[str] = []
    for piece in pieces:
        # “Styrke og utvikle dialogen” is one goal in two words.
        if parts and len(Prose(parts[-1], prose.family).tokens) <= _bare_words(parts[-1], prose.family):
            parts[-1] += f" {piece}"
        elif piece.strip():
            parts.append(piece.strip())
    return parts or [prose.text]


def _bare_words(part: str, family: str | None) -> int:
    modal = listed("goals", "modal", family).search(part)
    rest = Prose(part[modal.end() :] if modal else part, family)
    length = len(Prose(part, family).tokens) - len(rest.tokens)
    word = next((it for name in _VERBS if (it := rest.near("goals", name, 0))), None)
    return length + (len(Prose(word[0], family).tokens) if word else 0)


def _start(part: Prose) -> str | None:
    modal = part.find("goals", "modal")
    rest = part.after(modal.end()) if modal else part
    filler = listed("goals", "filler", part.family)
    while (skipped := filler.match(rest.text)) and not rest.near("goals", "vague", 0):
        rest = rest.after(skipped.end())
    found = next((it for name in _VERBS if (it := rest.near("goals", name, 0))), None)
    return found[0] if found else None


def _joined_effects(prose: Prose) -> tuple[str, str] | None:
    if not (prose.find("goals", "vague") or prose.find("goals", "modal")):
        return None
    effects, joints = (listed("goals", name, prose.family).within(prose.text) for name in ("effect", "joint"))
    if not (effects.search(prose.text) and joints.search(prose.text)):
        return None
    effect, joint = effects.pattern, joints.pattern
    both = re.compile(rf"({effect})\s*,?\s*(?:{joint})\s+(?:\w+\s+){{0,2}}({effect})", re.IGNORECASE)
    found = both.search(prose.text)
    return (found[1], found[2]) if found else None


def present(text: str, language: str | None = None) -> str | None:
    """Find the verb that tells a wish as if it were so today.

    Examples:
        >>> present("Vi opererer på fire kanaler"), present("Vi skal operere på fire kanaler")
        ('opererer', None)
    """
    prose = Prose.of(text, language)
    if prose.find("prose", "wish") or re.match(r"(?:å|to)\s", prose.text, re.IGNORECASE):
        return None
    verbs = listed("prose", "present", prose.family)
    subjects = listed("prose", "subject", prose.family)
    tokens = prose.tokens[:9]
    for position, token in enumerate(tokens[1:], 1):
        before = tokens[position - 1]
        if before in _RELATIVE:
            return None
        known = verbs.fullmatch(token) is not None
        told = before in {"we", "they"} if prose.family == "en" else re.fullmatch(r"\w{2,}[ae]r", token)
        if known or (told and subjects.fullmatch(before)):
            return token
    return None


def quality(text: str, language: str | None = None) -> str | None:
    """Find an approach that says how to be, not what to do.

    Examples:
        >>> quality("Banken skal være serviceinnstilt"), quality("Vi skal være på Facebook hver dag")
        ('være', None)
    """
    prose = Prose.of(text, language)
    modal = prose.find("goals", "modal")
    rest = prose.after(modal.end()) if modal else prose
    found = rest.near("approaches", "quality", 2)
    if found is None:
        return None
    then = rest.after(found.end())
    if then.near("approaches", "place", 0) or then.find("goals", "activity") or ":" in then.text:
        return None
    return found[0]


def beyond_posts(text: str, language: str | None = None) -> str | None:
    """Find what an approach relies on that no post changes.

    Examples:
        >>> beyond_posts("Ha en god lønnsprofil"), beyond_posts("Fortelle om lønn og vilkår")
        ('lønnsprofil', None)
    """
    prose = Prose.of(text, language)
    found = prose.find("approaches", "outside")
    return found[0] if found and not prose.find("approaches", "telling") else None
