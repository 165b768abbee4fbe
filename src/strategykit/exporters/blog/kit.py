"""The post, and the snippets that show its presentation elsewhere: the best first, the surest last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategykit.exporters.blog import POSTER, PRESENTATION
from strategykit.exporters.blog.fragment import fragment
from strategykit.exporters.blog.poster import HEIGHT, WIDTH
from strategykit.exporters.html.text import line
from strategykit.story.blocks import plain
from strategykit.story.wording import wording_for

if TYPE_CHECKING:
    from strategykit.story.blocks import Story

__all__ = ["kit"]

_FRAME_HEIGHT = 600


def kit(story: Story, url: str) -> dict[str, str]:
    """Give the texts of the post and the embed kit by their file names.

    Args:
        story: The story.
        url: The address of the directory they will lie in, with its last slash; empty for beside the post.

    Examples:
        >>> from strategykit import Strategy
        >>> from strategykit.findings import Report
        >>> from strategykit.story import tell
        >>> sorted(kit(tell(Strategy("S"), Report(), "nb"), "https://example.org/s/"))[:2]
        ['embed/README.md', 'embed/details.html']
    """
    beside = url or "../"
    return {
        "post.html": _post(story, url),
        "post.md": _markdown(story, url),
        "embed/iframe.html": _iframe(story, beside),
        "embed/poster.html": _poster(story, beside),
        "embed/details.html": _details(story),
        "embed/link.txt": f"{beside}{PRESENTATION}\n",
        "embed/README.md": _guide(story, known=bool(url)),
    }


def _post(story: Story, url: str) -> str:
    made = _html("<h1>{}</h1>\n", line(story.title, story.language))
    if story.subtitle:
        made += _html("<p>{}</p>\n", line(story.subtitle, story.language))
    if story.draft:
        notice = line(story.draft_notice, story.language)
        made += _html("<p><strong>{}</strong> {}</p>\n", story.labels.draft, notice)
    return made + _poster(story, url) + fragment(story)


def _markdown(story: Story, url: str) -> str:
    from strategykit.exporters.markdown import render
    from strategykit.exporters.markdown.escape import inline

    words = wording_for(story.language)
    head, _, rest = render(story).partition("\n")
    picture = f"[![{inline(_alt(story))}](<{url}{POSTER}>)](<{url}{PRESENTATION}>)"
    link = f"[{inline(words.text('blog.open'))}](<{url}{PRESENTATION}>)"
    return f"{head}\n\n{picture}\n\n{link}\n{rest}"


def _iframe(story: Story, url: str) -> str:
    words = wording_for(story.language)
    # No allow-same-origin: the page needs nothing of its host.
    return _html(
        '<iframe src="{0}{1}" title="{2}" width="{3}" height="{4}" loading="lazy" '
        'sandbox="allow-scripts allow-popups" allowfullscreen></iframe>\n<p><a href="{0}{1}">{5}</a></p>\n',
        url,
        PRESENTATION,
        plain(story.title),
        WIDTH,
        _FRAME_HEIGHT,
        words.text("blog.open"),
    )


def _poster(story: Story, url: str) -> str:
    words = wording_for(story.language)
    return _html(
        '<figure>\n<a href="{0}{1}"><img src="{0}{2}" alt="{3}" width="{4}" height="{5}"></a>\n'
        '<figcaption><a href="{0}{1}">{6}: {7}</a></figcaption>\n</figure>\n',
        url,
        PRESENTATION,
        POSTER,
        _alt(story),
        WIDTH,
        HEIGHT,
        words.text("blog.open"),
        plain(story.title),
    )


def _details(story: Story) -> str:
    made = _html("<h2>{}</h2>\n", line(story.title, story.language))
    for section in story.sections:
        summary = line(section.label, story.language, links=False)
        made += _html(
            "<details>\n<summary>{}</summary>\n<p>{}</p>\n", summary, line(section.title, story.language)
        )
        made += _html("<p>{}</p>\n</details>\n", line(section.summary, story.language))
    return made


def _guide(story: Story, *, known: bool) -> str:
    words = wording_for(story.language)
    kinds = (
        ("iframe.html", "iframe"),
        ("poster.html", "poster_line"),
        ("details.html", "details"),
        ("link.txt", "link"),
    )
    rows = [
        f"{place}. `{file}`: {words.text(f'blog.kit.{key}')}" for place, (file, key) in enumerate(kinds, 1)
    ]
    about = [words.text("blog.kit.intro")] + ([] if known else [words.text("blog.kit.unknown")])
    return "\n\n".join([f"# {words.text('blog.kit.title')}", *about, "\n".join(rows)]) + "\n"


def _alt(story: Story) -> str:
    words = wording_for(story.language)
    parts = words.all_of(section.label for section in story.sections if section.point)
    return plain(words.line("blog.poster", title=plain(story.title), parts=parts))


def _html(template: str, *values: object) -> str:
    from markupsafe import Markup

    made: Markup = Markup(template).format(*values)  # noqa: S704 - the templates are ours, the values escaped
    return str(made)
