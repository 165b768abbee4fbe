"""What organisations call their sector, and what is near to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategykit.model import Strategy

__all__ = ["OPEN_SOURCE", "PRIVATE", "PUBLIC", "VOLUNTARY", "is_unpaid", "meant", "sector"]

PUBLIC = "public"
PRIVATE = "private"
VOLUNTARY = "voluntary"
OPEN_SOURCE = "open-source"

_CALLED = {
    PUBLIC: (
        "public, offentlig, offentlige, offentleg, offentlege, government, governmental, government "
        "agency, local government, central government, local authority, public administration, public "
        "body, kommune, kommunal, fylkeskommune, fylkeskommunal, municipality, municipal, stat, statlig, "
        "statleg, statlig virksomhet, statleg verksemd, kommunal virksomhet, kommunal verksemd, offentlig "
        "virksomhet, offentleg verksemd, offentlig forvaltning, offentleg forvaltning, state, "
        "forvaltning, forvaltningen, forvaltninga, direktorat, helseforetak, sykehus, offentlig sykehus, "
        "sjukehus, offentleg sjukehus, public hospital, kommunalt foretak, kommunalt føretak, statlig "
        "foretak, statleg føretak, interkommunalt selskap"
    ),
    PRIVATE: "private, privat, company, business, bedrift, næringsliv, commercial, kommersiell",
    VOLUNTARY: (
        "voluntary, frivillig, frivilleg, frivillighet, frivilligheit, nonprofit, non profit, not for "
        "profit, ideell, idealistisk, charity, ngo, forening, foreining, association, lag og foreninger, "
        "lag og foreiningar, third, tredje, idrettslag, idrettsklubb, frivillig lag, frivillig forening, "
        "frivillig organisasjon, frivilleg lag, frivilleg foreining, frivilleg organisasjon, ideell "
        "organisasjon, sports club, voluntary organisation"
    ),
    OPEN_SOURCE: (
        "open source, opensource, free software, free and open source, foss, åpen kildekode, fri "
        "programvare, open kjeldekode, open kjeldekoda, open source project, open source software, "
        "free software project"
    ),
}
_SECTORS = {
    words: name for name, called in _CALLED.items() for words in (each.strip() for each in called.split(","))
}
_WITH_A_PROFILE = tuple(words for words, name in _SECTORS.items() if name in {PUBLIC, OPEN_SOURCE})
_LIKE = 0.85
_SHORTEST = 5
"""A shorter word is like too many others."""


def sector(strategy: Strategy) -> str | None:
    """Give the sector of an organisation by what people call it; None where it says none that is known.

    Examples:
        >>> from strategykit.model import Organization, Strategy
        >>> sector(Strategy("S", organization=Organization("O", sector="Offentlig sektor")))
        'public'
    """
    return _SECTORS.get(_words(strategy))


def is_unpaid(strategy: Strategy) -> bool:
    """Tell whether volunteers do it: an association, or a project of open source.

    Examples:
        >>> from strategykit.model import Organization, Strategy
        >>> is_unpaid(Strategy("S", organization=Organization("Velet", sector="frivillig")))
        True
    """
    return sector(strategy) in {VOLUNTARY, OPEN_SOURCE}


def meant(strategy: Strategy) -> str | None:
    """Give the sector with a profile that was surely meant by a misspelt one.

    Only what is as good as the same word counts: “publishing” is a sector of its own.

    Examples:
        >>> from strategykit.model import Organization, Strategy
        >>> said = ("pubic", "open-souce", "publishing", "public")
        >>> [meant(Strategy("S", organization=Organization("O", sector=each))) for each in said]
        ['public', 'open source', None, None]
    """
    words = _words(strategy)
    if len(words) < _SHORTEST or words in _SECTORS:
        return None
    from difflib import get_close_matches

    begun = [each for each in _WITH_A_PROFILE if each[0] == words[0] and len(each) > _SHORTEST]
    return next(iter(get_close_matches(words, begun, n=1, cutoff=_LIKE)), None)


def _words(strategy: Strategy) -> str:
    said = (strategy.organization and strategy.organization.sector) or ""
    plain = said.casefold().replace("_", " ").replace("-", " ")
    for ending in (" sektor", " sector"):
        plain = plain.removesuffix(ending)
    return " ".join(plain.split())
