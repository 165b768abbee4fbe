"""A template that is broken, or meant to harm, is refused in words."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from brand_files import parts_of, with_slides, zip_of

import strategykit as sk
from strategykit.cli import main
from strategykit.errors import StrategykitError
from strategykit.exporters.pptx.brand import BrandError, read_brand

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = with_slides()
MASTER = "ppt/slideMasters/slideMaster1.xml"


def with_part(name: str, content: bytes) -> bytes:
    return zip_of(parts_of(WHOLE) | {name: content})


def without(name: str) -> bytes:
    parts = parts_of(WHOLE)
    del parts[name]
    return zip_of(parts)


def declaring(encoding: str = "utf-8") -> bytes:
    master = parts_of(WHOLE)[MASTER].decode()
    bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    head, _, rest = master.partition("?>")
    text = f"{head.replace('UTF-8', encoding.upper())}?>{bomb}{rest}"
    return with_part(MASTER, text.encode(encoding))


def locked() -> bytes:
    """A zip whose first member says that it is encrypted."""
    data = bytearray(WHOLE)
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


def twice() -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts_of(WHOLE).items():
            archive.writestr(name, content)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(MASTER, b"<x/>")
    return made.getvalue()


def lying() -> bytes:
    """A member that says it is small, and is not."""
    data = bytearray(zip_of({"[Content_Types].xml": b"x" * 9_000_000}))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.index(mark) + offset, 10)
    return bytes(data)


BROKEN = {
    "empty": (b"", "no PowerPoint file"),
    "text": (b"This is no template.", "no PowerPoint file"),
    "old": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "older .ppt"),
    "truncated": (WHOLE[: len(WHOLE) // 2], "broken"),
    "garbled": (WHOLE[:3000] + bytes(2000) + WHOLE[5000:], "broken"),
    "bomb": (with_part("ppt/media/bomb.xml", bytes(20_000_000)), "unpacks to far more"),
    "many": (zip_of({f"ppt/{number}.xml": b"" for number in range(10_001)}), "more than any template"),
    "lying": (lying(), "broken"),
    "locked": (locked(), "locked"),
    "twice": (twice(), "one name"),
    "climbing": (with_part("ppt/../../etc/passwd", b"x"), "no name of a part"),
    "entities": (declaring(), "document type"),
    "entities, wide": (declaring("utf-16"), "document type"),
    "no zip of Office": (zip_of({"readme.txt": b"x"}), "no PowerPoint file"),
    "no presentation": (without("ppt/presentation.xml"), "missing"),
    "no master": (without(MASTER), "broken"),
    "no theme": (without("ppt/theme/theme1.xml"), "broken"),
    "malformed": (with_part(MASTER, b"<p:sldMaster"), "broken"),
    "other root": (with_part(MASTER, b"<x/>"), "broken"),
    "a document": (
        zip_of(
            parts_of(WHOLE)
            | {
                "[Content_Types].xml": parts_of(WHOLE)["[Content_Types].xml"].replace(
                    b"presentationml.presentation.main", b"wordprocessingml.document.main"
                )
            }
        ),
        "no presentation",
    ),
    "no size": (
        with_part(
            "ppt/presentation.xml",
            parts_of(WHOLE)["ppt/presentation.xml"].replace(b'cx="9144000"', b'cx="9"'),
        ),
        "too small",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_template_that_cannot_be_used_says_why(name: str) -> None:
    data, words = BROKEN[name]
    with pytest.raises(BrandError, match=words):
        read_brand(data)


def test_a_template_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(StrategykitError, match=r"nowhere\.pptx cannot be read"):
        sk.export(sk.Strategy("S"), to="pptx", template=tmp_path / "nowhere.pptx")


def test_the_command_line_tells_it_in_one_line_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    strategy, template = tmp_path / "s.yaml", tmp_path / "brand.pptx"
    strategy.write_text("title: Vår strategi\n", encoding="utf-8")
    template.write_bytes(WHOLE[:900])
    done = main(["export", str(strategy), "-o", str(tmp_path / "s.pptx"), "--template", str(template)])
    said = capsys.readouterr().err
    assert done == 2
    assert "brand.pptx" in said
    assert "Traceback" not in said
    assert len(said.splitlines()) == 1
    assert not (tmp_path / "s.pptx").exists()
