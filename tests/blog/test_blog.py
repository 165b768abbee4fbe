"""The post and its embed kit: what stands after a hostile host has cleaned them."""

from __future__ import annotations

import io
import re
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import nh3
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import html as parser
from markdown_it import MarkdownIt
from PIL import Image

import strategykit as sk
from drawing import strategies
from strategykit.exporters.blog.kit import kit
from strategykit.exporters.blog.poster import poster
from strategykit.findings import Report
from strategykit.story import tell
from strategykit.story.wording import wording_for
from told import normal, told_strings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import bleach

if TYPE_CHECKING:
    from strategykit.model import Strategy

BANK = Path(__file__).parents[2] / "examples" / "boligbank" / "strategy_mended.yaml"
URL = "https://www.banken.example/strategi/"
SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return {each.name: each.data for each in sk.export(BANK, to="blog", url=URL).artifacts}


def text_of(html: str) -> str:
    return normal(parser.fromstring(f"<div>{html}</div>").text_content())


def test_it_is_the_post_the_presentation_and_the_kit(files: dict[str, bytes]) -> None:
    assert set(files) == {
        "post.html",
        "post.md",
        "presentation.html",
        "poster.png",
        "embed/README.md",
        "embed/iframe.html",
        "embed/poster.html",
        "embed/details.html",
        "embed/link.txt",
    }


def test_nh3_keeps_all_of_the_post_but_the_presentation_s_frame(files: dict[str, bytes]) -> None:
    post = files["post.html"].decode()
    cleaned = nh3.clean(post)
    assert text_of(cleaned) == text_of(post)
    assert f'href="{URL}presentation.html"' in cleaned
    assert f'src="{URL}poster.png"' in cleaned
    assert "<h1>Strategi for god bruk av sosiale medier</h1>" in cleaned


def test_bleach_keeps_title_link_poster_text_and_content(files: dict[str, bytes]) -> None:
    post = files["post.html"].decode()
    cleaned = bleach.clean(post, strip=True)
    assert text_of(cleaned) == text_of(post)
    assert f'<a href="{URL}presentation.html">Åpne presentasjonen' in cleaned


def test_every_address_in_the_post_is_whole(files: dict[str, bytes]) -> None:
    for name, data in files.items():
        if name.endswith(".html"):
            for address in re.findall(r'(?:href|src)="([^"]*)"', data.decode()):
                assert re.match(r"https?://[^\s/]+/|mailto:|#", address), (name, address)


def test_beside_the_post_the_links_lead_to_the_files() -> None:
    made = {
        each.name: each.data.decode()
        for each in sk.export(BANK, to="blog").artifacts
        if each.name != "poster.png"
    }
    assert 'href="presentation.html"' in made["post.html"]
    assert 'src="../presentation.html"' in made["embed/iframe.html"]
    assert "--option url=" in made["embed/README.md"]


@pytest.mark.parametrize(
    "url", ["www.banken.example", "http//banken.example", "javascript:alert(1)", "ftp://a.example/"]
)
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(sk.StrategykitError, match=re.escape("such as https://example.org/strategy/")):
        sk.export(BANK, to="blog", url=url)


def test_the_markdown_post_shows_the_poster_that_leads_to_the_presentation(files: dict[str, bytes]) -> None:
    rendered = MarkdownIt("commonmark").enable("table").render(files["post.md"].decode())
    (picture,) = re.findall(r'<a href="([^"]*)"><img src="([^"]*)" alt="([^"]*)"', rendered)
    assert picture[:2] == (f"{URL}presentation.html", f"{URL}poster.png")
    assert "Mål; Misjon og hensikt; Måling; Ansvar; Fordeler for kundene" in picture[2]


def test_the_poster_is_a_picture_of_its_size(files: dict[str, bytes]) -> None:
    with Image.open(io.BytesIO(files["poster.png"])) as picture:
        assert picture.size == (1200, 630)
        assert len(picture.getcolors(1_000_000) or ()) > 6


@SLOW
@given(strategies())
def test_every_told_string_is_in_the_post(strategy: Strategy) -> None:
    text = text_of(kit(tell(strategy, Report(), "nb"), URL)["post.html"])
    missing = [each for each in told_strings(strategy, wording_for("nb")) if normal(each) not in text]
    assert missing == []


@SLOW
@given(strategies())
def test_any_strategy_has_a_poster(strategy: Strategy) -> None:
    assert poster(tell(strategy, Report(), "nb"))[:4] == b"\x89PNG"


def test_the_same_strategy_gives_the_same_files(files: dict[str, bytes]) -> None:
    again = {each.name: each.data for each in sk.export(BANK, to="blog", url=URL).artifacts}
    assert again == files


def test_a_directory_is_written_and_what_stands_in_it_stays(tmp_path: Path) -> None:
    folder = tmp_path / "blogg"
    folder.mkdir()
    (folder / "mitt.txt").write_text("mitt", encoding="utf-8")
    sk.export(BANK, folder, to="blog")
    assert (folder / "mitt.txt").read_text(encoding="utf-8") == "mitt"
    assert (folder / "embed" / "iframe.html").is_file()


def test_a_file_is_not_taken_for_a_directory(tmp_path: Path) -> None:
    (tmp_path / "blogg").write_text("min fil", encoding="utf-8")
    with pytest.raises(sk.WriteError, match="is a file"):
        sk.export(BANK, tmp_path / "blogg", to="blog")
    assert (tmp_path / "blogg").read_text(encoding="utf-8") == "min fil"
