"""The addresses in a text, as the platforms find them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.records import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["WebLink", "web_links"]

# Without https:// an address is one only where it ends like a name on the net: in the code of a
# country, or in one of these. `example` stands in for a real name wherever somebody shows one.
_GENERIC = """
com net org info biz gov edu int mil name pro aero museum coop jobs mobi app dev blog shop site
online tech cloud email live news media link page wiki bank oslo social example
"""
_COUNTRIES = """
ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv
bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es
et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu
id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt
lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no
np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si
sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk
us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
"""
_ENDINGS = frozenset(_GENERIC.split() + _COUNTRIES.split())

_WITH_SCHEME = r"https?://[^\s<>\"«»“”]+"
_WITHOUT = r"(?<![\w@./:-])[^\W_](?:[\w-]*\w)?(?:\.[^\W_](?:[\w-]*\w)?)+(?![\w@])(?:[/?#][^\s<>\"«»“”]*)?"
_LINK = re.compile(f"(?P<whole>{_WITH_SCHEME})|{_WITHOUT}", re.IGNORECASE)
_HOST = re.compile(r"(?:https?://)?(?:[^\s/?#@]*@)?([^\s/?#@:]+)", re.IGNORECASE)
_TAIL = ".,;:!?…'’"
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_LONGEST_LABEL = 63


@frozen
class WebLink:
    """One address in a text."""

    start: int
    """Where it begins."""
    url: str
    """As it is written."""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.url)

    @property
    def has_scheme(self) -> bool:
        """True when it begins with http:// or https://."""
        return "://" in self.url

    @property
    def host(self) -> str:
        """The host, in small letters."""
        match = _HOST.match(self.url)
        return match[1].casefold() if match else ""


def web_links(text: str) -> tuple[WebLink, ...]:
    """Give the addresses in a text, in their order; marks that end a sentence are no part of one.

    Examples:
        >>> [each.url for each in web_links("Se banken.example/satser (eller https://nav.no). F.eks. nå.")]
        ['banken.example/satser', 'https://nav.no']
    """
    return tuple(_links(text))


def _links(text: str) -> Iterator[WebLink]:
    for match in _LINK.finditer(text):
        link = WebLink(match.start(), _without_tail(match[0]))
        ending = link.host.rpartition(".")[2]
        if _is_host(link.host) and (match["whole"] or ending in _ENDINGS):
            yield link


def _without_tail(url: str) -> str:
    # A bracket belongs to the address only where it was opened in it.
    excess = {close: url.count(close) - url.count(start) for start, close in ("()", "[]")}
    end = len(url)
    while end and (url[end - 1] in _TAIL or excess.get(url[end - 1], 0) > 0):
        end -= 1
        if url[end] in excess:
            excess[url[end]] -= 1
    return url[:end]


def _is_host(host: str) -> bool:
    labels = host.split(".")
    return len(labels) > 1 and all(_LABEL.fullmatch(label) and _is_short(label) for label in labels)


def _is_short(label: str) -> bool:
    # What the net sees of a label in other letters is its form in ASCII.
    plain = label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
    return len(plain) <= _LONGEST_LABEL
