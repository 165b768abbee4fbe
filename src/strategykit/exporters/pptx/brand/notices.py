"""What there is to say of a company's template: what it lacks, and what was done instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.findings import Finding, Severity, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "colours_changed",
    "cut",
    "fonts_unmeasured",
    "layouts_missing",
    "macros_dropped",
    "places_missing",
]

_ROLES = {
    "cover": Text(nb="forsiden", en="the cover"),
    "opening": Text(nb="åpningen av en del", en="the opening of a section"),
    "content": Text(nb="tittel med tekst", en="a title with text"),
    "figure": Text(nb="bare tittel", en="a title alone"),
}
_KINDS = {
    "title": Text(nb="tittel", en="title"),
    "ctrTitle": Text(nb="tittel", en="title"),
    "subTitle": Text(nb="undertittel", en="subtitle"),
    "body": Text(nb="tekst", en="text"),
    "ftr": Text(nb="bunntekst", en="footer"),
    "sldNum": Text(nb="lysbildenummer", en="slide number"),
}


def layouts_missing(roles: Sequence[str], own: Sequence[str]) -> Finding:
    """Say which layouts the template lacks.

    Args:
        roles: The roles for which it has none.
        own: Those of them that were drawn on its master instead; the others stand on another layout of it.
    """
    names = _listed([_ROLES[role] for role in roles])
    done = (
        Text(
            nb="Et eget oppsett på malens hovedlysbilde er brukt.",
            en="One of our own on its master was used.",
        )
        if own
        else Text(
            nb="Det nærmeste oppsettet i malen er brukt.",
            en="The nearest of the template’s layouts was used.",
        )
    )
    return _finding(
        "brand-layout",
        "SK056",
        Text(
            nb=f"Malen har ikke noe oppsett for {names.nb}. {done.nb}",
            en=f"The template has no layout for {names.en}. {done.en}",
        ),
        Text(
            nb="Legg til et oppsett med de plassholderne som trengs; hva det heter, har ingenting å si.",
            en="Add a layout with the placeholders that are needed; what it is called does not matter.",
        ),
    )


def places_missing(missing: Sequence[tuple[str, str]]) -> Finding:
    """Say which placeholders the chosen layouts lack."""
    kinds = _listed([_KINDS[kind] for kind in dict.fromkeys(kind for _, kind in missing)])
    roles = _listed([_ROLES[role] for role in dict.fromkeys(role for role, _ in missing)])
    return _finding(
        "brand-placeholder",
        "SK057",
        Text(
            nb=f"Malens oppsett for {roles.nb} mangler plassholder for {kinds.nb}. De står der våre står.",
            en=f"The template’s layouts for {roles.en} lack placeholders: {kinds.en}. They stand as in ours.",
        ),
        Text(nb="Legg plassholderne til i malen.", en="Add the placeholders to the template."),
    )


def fonts_unmeasured(fonts: Sequence[str], percent: int) -> Finding:
    """Say which fonts nobody has measured, and how small text was set."""
    named = ", ".join(f"«{font}»" if font else "«»" for font in fonts)
    quoted = ", ".join(f"“{font}”" for font in fonts)
    return _finding(
        "brand-font",
        "SK058",
        Text(
            nb=f"Skriften {named} er ikke målt. Teksten er satt i {percent} % størrelse for å få plass.",
            en=f"The font {quoted} has not been measured. Text is set at {percent} % size, to fit.",
        ),
        Text(
            nb="Se gjennom lysbildene på en maskin som har skriften.",
            en="Look through the slides on a computer that has the font.",
        ),
    )


def colours_changed(slots: Sequence[str], *, unknown: bool) -> Finding:
    """Say which colours could not be read as they are, or that nobody can tell.

    Args:
        slots: The colours, by their slots of the theme.
        unknown: True where texts stand on a picture.
    """
    named = ", ".join(dict.fromkeys(slots))
    nb = (
        [f"Fargene {named} gir for lite kontrast; de er gjort mørkere eller lysere der de er skrift."]
        if slots
        else []
    )
    en = (
        [f"The colours {named} contrast too little; they are darker or lighter where they are text."]
        if slots
        else []
    )
    if unknown:
        nb.append("Noen tekster står på et bilde, og der er kontrasten ikke prøvd.")
        en.append("Some texts stand on a picture, where the contrast was not tested.")
    return _finding(
        "brand-contrast",
        "SK059",
        Text(nb=" ".join(nb), en=" ".join(en)),
        Text(
            nb="Velg farger som har minst 4,5 : 1 mot bakgrunnen.",
            en="Choose colours of at least 4.5:1 against their background.",
        ),
    )


def macros_dropped() -> Finding:
    """Say that the template's macros are not in the deck."""
    return _finding(
        "brand-dropped",
        "SK060",
        Text(
            nb="Malen har makroer. De er ikke med i presentasjonen.",
            en="The template has macros. The deck has not.",
        ),
        Text(nb="Lagre malen uten makroer.", en="Save the template without macros."),
    )


def cut(count: int) -> Finding:
    """Say that something the template led to is not in the deck."""
    return _finding(
        "brand-dropped",
        "SK060",
        Text(
            nb=f"Malen viser til {count} ting utenfor seg selv eller utenfor utseendet. De er ikke med.",
            en=f"The template leads to {count} thing(s) outside itself or its look. They are left out.",
        ),
        Text(
            nb="Sett bilder inn i malen i stedet for å lenke til dem.",
            en="Insert pictures into the template instead of linking to them.",
        ),
    )


def _listed(texts: Sequence[Text]) -> Text:
    return Text(nb=", ".join(text.nb for text in texts), en=", ".join(text.en for text in texts))


def _finding(name: str, code: str, message: Text, hint: Text) -> Finding:
    return Finding(name=name, code=code, severity=Severity.WARNING, message=message, hint=hint)
