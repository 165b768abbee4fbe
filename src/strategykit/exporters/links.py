"""Which addresses of a strategy may become links."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

__all__ = ["is_disguised", "safe_url"]

# What an address may not hold: white space, controls, and what RFC 3986 leaves out.
_UNSAFE = re.compile(r'[\s\x00-\x20\x7f"<>\\^`{|}]')
_RESERVED = "%/:?#[]@!$&'()*+,;=-._~"
_HOST = re.compile(r"^(?=.{1,253}$)[^\W_]([\w-]*\w)?(\.[^\W_]([\w-]*\w)?)*$")
_MAILBOX = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s.]+$")
_BAD_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")
_LONGEST = 2000
# Letters of other alphabets that look like Latin ones: a name of nothing else could be taken for a Latin one.
_LIKE_LATIN = frozenset("асԁеһіјӏорԛѕԝхуαικνορτυχ")
# Alphabets that are written together.
_TOGETHER = (
    {"CJK", "HIRAGANA", "KATAKANA", "LATIN"},
    {"CJK", "BOPOMOFO", "LATIN"},
    {"CJK", "HANGUL", "LATIN"},
)


@lru_cache(maxsize=1024)
def safe_url(url: str | None) -> str | None:
    """Give an address that may be followed, percent-encoded, or None.

    Only `http`, `https` and `mailto` in a valid form are links; all else stays text.

    Examples:
        >>> safe_url("https://example.org/bolig?q=ø")
        'https://example.org/bolig?q=%C3%B8'
        >>> safe_url("http//prezi.com/st2zfksufj67/"), safe_url("javascript:alert(1)")
        (None, None)
    """
    if not url or len(url) > _LONGEST or _UNSAFE.search(url) or _BAD_ESCAPE.search(url):
        return None
    try:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https"}:
            return _web(parts)
        if parts.scheme == "mailto" and _MAILBOX.match(parts.path):
            return quote(url, safe=_RESERVED)
    except ValueError:  # a bad port or host, or half a character
        return None
    return None


def is_disguised(url: str) -> bool:
    """Tell whether the host of an address mixes alphabets, or could be taken for another in Latin letters.

    Examples:
        >>> is_disguised("https://\N{CYRILLIC SMALL LETTER A}pple.example/"), is_disguised("https://blåbær.example/")
        (True, False)
    """
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    return any(_is_forged(_spelt(label)) for label in host.split("."))


def _spelt(label: str) -> str:
    try:
        return label.encode("ascii").decode("idna") if label.startswith("xn--") else label
    except UnicodeError:
        return label


def _is_forged(label: str) -> bool:
    letters = [each for each in label if each.isalpha()]
    alphabets = {unicodedata.name(each, "UNKNOWN").partition(" ")[0] for each in letters}
    mixed = len(alphabets) > 1 and not any(alphabets <= each for each in _TOGETHER)
    return mixed or (bool(letters) and _LIKE_LATIN.issuperset(letters))


def _web(parts: SplitResult) -> str | None:
    # A name before the host is how addresses are disguised; no strategy needs it.
    if not parts.hostname or "@" in parts.netloc or not _HOST.match(parts.hostname):
        return None
    if is_disguised(urlunsplit(parts)):
        return None
    host = parts.hostname.encode("idna").decode("ascii")
    netloc = host if parts.port is None else f"{host}:{parts.port}"
    return quote(urlunsplit(parts._replace(netloc=netloc)), safe=_RESERVED)
