"""Whether an address is well formed, and how it was probably meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategykit.model import LinkKind
from strategykit.patterns import pattern
from strategykit.records import frozen

if TYPE_CHECKING:
    from strategykit.model import Link

__all__ = ["Fault", "fault_of"]

_FILES = {LinkKind.IMAGE, LinkKind.VIDEO, LinkKind.SLIDES}
_MEDIA = pattern(r"[\w./ -]+\.(?:png|jpe?g|gif|svg|webp|avif|mp4|mov|webm|pptx?|odp|pdf)", re.IGNORECASE)

# A link is judged by what a browser would take: letters of any script, but no white space, no
# quotation marks or angle brackets around it, and a percent sign only before two hex digits.
_WEB = pattern(
    r"""(?:https?|ftp)://
        (?:[^\s/?\#@<>"«»“”„\\]+@)?
        (?P<host>\[[0-9a-f:.]+\]|[^\s/?\#@:<>"«»“”„\\\[\]]+)
        (?::\d{1,5})?
        (?:[/?\#](?:[^\s<>"«»“”„\\%]|%[0-9a-f]{2})*)?""",
    re.IGNORECASE | re.VERBOSE,
)
_ALMOST_HTTP = pattern(r"[htp]{2,6}(?P<secure>s?)(?:[:;.,]?\s*[/\\]{1,3}|[:;]\s*)\s*", re.IGNORECASE)
_OTHER_SCHEME = pattern(r"[a-z][a-z0-9+-]+:[^\s<>]+", re.IGNORECASE)
_PROGRAM = pattern(r"\s*(?:javascript|vbscript|data\s*:\s*text/html)\s*[:;,]", re.IGNORECASE)
_EMAIL = pattern(r"""(?:mailto:)?[^\s@<>"«»,;:]+@(?P<host>[^\s@?]+)(?:\?\S*)?""", re.IGNORECASE)
_HASHTAG = pattern(r"#?\w+")
_MAILTO = pattern(r"^mailto:", re.IGNORECASE)
_AROUND_AT = pattern(r" ?(mailto:|@) ?", re.IGNORECASE)
_WITH_AT = pattern(r"[^/?#]*@")
_AFTER_WWW = pattern(r"^(www[.,])\s+", re.IGNORECASE)
_BARE_PERCENT = pattern(r"%(?![0-9a-f]{2})", re.IGNORECASE)
_MARKS = "\"'<>«»“”„ "
_SHORTEST_NUMBER = 3


@frozen
class Fault:
    """An address that is not well formed."""

    better: str | None = None
    """How it was probably meant; None where nobody can tell."""
    sure: bool = False
    """True where it cannot have been meant otherwise."""
    runs: bool = False
    """True where it is a program for the browser, and leads nowhere."""


def fault_of(link: Link) -> Fault | None:
    """Judge a link by the grammar of its kind.

    Examples:
        >>> from strategykit.model import Link
        >>> fault_of(Link("http//prezi.com/x")).better
        'http://prezi.com/x'
        >>> fault_of(Link("https://no.wikipedia.org/wiki/Bostøtte")) is None
        True
    """
    if _PROGRAM.match(link.url):
        return Fault(runs=True)
    if _is_fine(link.url, link.kind):
        return None
    meant = _mended(link)
    return meant if meant.better is not None and _is_fine(meant.better, link.kind) else Fault()


def _is_fine(url: str, kind: LinkKind) -> bool:
    if kind is LinkKind.EMAIL or (kind is LinkKind.LIST and "@" in url):
        return _is_email(url)
    if kind is LinkKind.PHONE:
        return sum(map(str.isdigit, url)) >= _SHORTEST_NUMBER
    if kind is LinkKind.HANDLE:
        return bool(url) and not any(map(str.isspace, url))
    if kind is LinkKind.HASHTAG:
        return bool(_HASHTAG.fullmatch(url))
    if kind in _FILES and _MEDIA.fullmatch(url) and not _begins_with_host(url):
        return True
    return _is_web(url) or _is_other(url)


def _is_web(url: str) -> bool:
    match = _WEB.fullmatch(url)
    return match is not None and _is_host(match["host"]) and url == _without_tail(url)


def _is_other(url: str) -> bool:
    # tel:, mailto:, data: and an app's own schemes are left to those who know them.
    return bool(_OTHER_SCHEME.fullmatch(url)) and not _ALMOST_HTTP.match(url) and not url[:1].isupper()


def _is_email(text: str) -> bool:
    match = _EMAIL.fullmatch(text)
    return match is not None and "." in match["host"] and _is_host(match["host"])


def _is_host(host: str) -> bool:
    if host.startswith("["):
        return True
    labels = host.removesuffix(".").split(".")
    return all(
        label
        and label[0] != "-"
        and label[-1] != "-"
        and all(char.isalnum() or char in "-_" for char in label)
        for label in labels
    )


def _begins_with_host(url: str) -> bool:
    return url.lower().startswith("www.")


def _without_tail(url: str) -> str:
    # Punctuation of the sentence around it; a closing bracket may be the link's own.
    while url and (url[-1] in ".,;:" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url


def _mended(link: Link) -> Fault:
    text = _without_marks(link.url)
    if link.kind in {LinkKind.HASHTAG, LinkKind.HANDLE}:
        return Fault("".join(text.split()))
    if link.kind is LinkKind.EMAIL:
        return _mended_email(text)
    if _WITH_AT.match(text) and not _ALMOST_HTTP.match(text):
        meant = _mended_email(text)
        # On a platform it may be an account, written as it is on Mastodon.
        sure = meant.sure and link.kind is LinkKind.WEB and link.platform is None
        return Fault(meant.better and f"mailto:{_MAILTO.sub('', meant.better)}", sure)
    return _mended_web(text)


def _mended_email(text: str) -> Fault:
    words = _AROUND_AT.sub(r"\1", " ".join(text.split())).split()
    better = next((_without_marks(word) for word in words if "@" in word), None)
    return Fault(better if better and _is_email(better) else None, len(words) == 1)


def _mended_web(text: str) -> Fault:
    scheme = None
    while match := _ALMOST_HTTP.match(text):
        scheme = "https" if match["secure"] else "http"
        text = text[match.end() :]
    # A name may be that of a file: what says itself that it is an address cannot have been meant otherwise.
    sure = scheme is not None or _begins_with_host(text)
    address, *more = _AFTER_WWW.sub(r"\1", text.lstrip(":/\\ ")).split(maxsplit=1) or [""]
    # Nobody can tell whether what follows a space belongs to the address, or is a remark on it.
    parts = re.match(r"([^/?#\\]*)(.*)", _without_marks(address) if more else address, re.DOTALL)
    host, rest = parts.groups() if parts else ("", "")
    sure = sure and not more and "@" not in host and not ("," in host and "." in host)
    host = re.sub(r"[.,]+", ".", host)
    if scheme is None and "." not in host:
        return Fault()
    whole = _BARE_PERCENT.sub("%25", rest)
    return Fault(f"{scheme or 'https'}://{host}{whole}".replace("\\", "/"), sure and whole == rest)


def _without_marks(text: str) -> str:
    return _without_tail(_without_tail(text.strip()).strip(_MARKS))
