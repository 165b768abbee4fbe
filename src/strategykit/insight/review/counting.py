"""How long a text is, by the rule of each platform.

What people see as one character may be many code points: 👩‍👩‍👧 is five. Where its borders are is a
table of Unicode's that the standard library does not have; `regex` does.
"""

from __future__ import annotations

import bisect
import re
import unicodedata
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from strategykit.catalog.limits import Rule
from strategykit.errors import UnknownNameError
from strategykit.insight.review.weblinks import web_links
from strategykit.paths import closest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from strategykit.insight.review.weblinks import WebLink

__all__ = ["HASHTAG", "RULES", "count", "graphemes", "is_emoji", "overrun"]

# X's configuration file, version 3: code points in these ranges weigh one, all others two.
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_HEAVY_WEIGHT = 2
_LINK_LENGTH = 23
_TEXT_STYLE = "\N{VARIATION SELECTOR-15}"

HASHTAG = re.compile(r"(?<![\w&/])[#＃](?=\w*[^\W\d_])\w+")
# Letters and signs of which each is seen as one, whatever stands beside it: no need to import a table.
_SINGLE = re.compile("[\0-\x0c\x0e-\u02ff\u2010-\u2027€]*")
_REMOTE = re.compile(r"(?<![\w/@.])@(?P<user>[\w.-]+)@[\w-]+(?:\.[\w-]+)+")


def graphemes(text: str) -> list[str]:
    """Split a text into what people see as characters (Unicode's extended grapheme clusters).

    Examples:
        >>> len(graphemes("På 👩‍👩‍👧"))
        4
    """
    if _SINGLE.fullmatch(text):
        return list(text)
    found: list[str] = _patterns()[0].findall(text)
    return found


def count(text: str, rule: Rule | str) -> int:
    """Count a text by a rule.

    Args:
        text: The text.
        rule: The rule, or its value.

    Raises:
        UnknownNameError: There is no such rule; the message says which one is nearest.

    Examples:
        >>> text = "Nye satser! 🏠 Se https://banken.example/satser/2027"
        >>> [(rule, count(text, rule)) for rule in ("characters", "x", "graphemes", "bytes")]
        [('characters', 51), ('x', 41), ('graphemes', 51), ('bytes', 54)]
    """
    names = [each.value for each in Rule]
    if not isinstance(rule, Rule) and rule not in names:
        near = closest(rule, names)
        suggestion = f"did you mean {near}?" if near else f"there are {', '.join(names)}"
        raise UnknownNameError(f"there is no counting rule {rule!r}: {suggestion}")
    return RULES[Rule(rule)](text)


def overrun(text: str, rule: Rule | str, most: int) -> int | None:
    """Give the place where a text becomes longer than allowed, or None where it does not.

    Args:
        text: The text.
        rule: The rule, or its value.
        most: The most it may be.

    Examples:
        >>> overrun("Takk for spørsmålet", "characters", 8)
        8
    """
    if count(text, rule) <= most:
        return None
    return bisect.bisect_right(range(len(text)), most, key=lambda end: count(text[: end + 1], rule))


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _x(text: str) -> int:
    plain = unicodedata.normalize("NFC", text)
    links = web_links(plain)
    weights = (_x_weight(each) for part in _between(plain, links) for each in graphemes(part))
    return len(links) * _LINK_LENGTH + sum(weights)


def _x_weight(cluster: str) -> int:
    if len(cluster) > 1 and is_emoji(cluster):
        return _HEAVY_WEIGHT
    return sum(1 if _is_light(ord(char)) else _HEAVY_WEIGHT for char in cluster)


def _is_light(code: int) -> bool:
    return any(first <= code <= last for first, last in _LIGHT)


def _mastodon(text: str) -> int:
    links = [link for link in web_links(text) if link.has_scheme]
    rest = (_REMOTE.sub(r"@\g<user>", part) for part in _between(text, links))
    return len(links) * _LINK_LENGTH + sum(len(graphemes(part)) for part in rest)


def _threads(text: str) -> int:
    return sum(_bytes(each) if is_emoji(each) else len(each) for each in graphemes(text))


def is_emoji(cluster: str) -> bool:
    """Tell whether what people see as one character is an emoji.

    Examples:
        >>> [is_emoji(each) for each in graphemes("🏠1️⃣1")]
        [True, True, False]
    """
    if cluster.isascii():
        return False
    return _TEXT_STYLE not in cluster and _patterns()[1].fullmatch(cluster) is not None


def _between(text: str, links: Iterable[WebLink]) -> Iterator[str]:
    at = 0
    for link in links:
        yield text[at : link.start]
        at = link.end
    yield text[at:]


@cache
def _patterns() -> tuple[Any, Any]:
    import regex

    emoji = (
        r"\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3"
        r"|[\p{Emoji_Presentation}\p{Extended_Pictographic}]"
        r"[\uFE0F\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}\U000E0020-\U000E007F]*"
    )
    flag = r"\p{RI}{2}[\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}]*"
    # Flags first: in a long row of them \X looks back to the first each time.
    return regex.compile(flag + r"|\X"), regex.compile(emoji)


RULES: Mapping[Rule, Callable[[str], int]] = MappingProxyType(
    {
        Rule.CHARACTERS: len,
        Rule.UTF16: _utf16,
        Rule.GRAPHEMES: lambda text: len(graphemes(text)),
        Rule.BYTES: _bytes,
        Rule.X: _x,
        Rule.MASTODON: _mastodon,
        Rule.THREADS: _threads,
        Rule.HASHTAGS: lambda text: len(HASHTAG.findall(text)),
        Rule.LINKS: lambda text: len({link.url for link in web_links(text)}),
    }
)
"""How each rule counts.

Code points, UTF-16 code units, what people see as characters, UTF-8 bytes; X's weights; Mastodon's (any
address 23, a name on another server without the server); Threads' (an emoji by its bytes); the hashtags,
and the different addresses.
"""
