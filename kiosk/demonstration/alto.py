"""ALTO version 4: the words of a page and where each one stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from kiosk.demonstration.sheet import Word

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#" SCHEMAVERSION="4.4">
  <Description>
    <MeasurementUnit>pixel</MeasurementUnit>
    <sourceImageInformation>
      <fileName>{name}</fileName>
    </sourceImageInformation>
    <OCRProcessing ID="OCR_1">
      <ocrProcessingStep>
        <processingSoftware>
          <softwareName>archive de démonstration</softwareName>
        </processingSoftware>
      </ocrProcessingStep>
    </OCRProcessing>
  </Description>
  <Layout>
"""
_PAGE = """    <Page ID="P{number}" PHYSICAL_IMG_NR="{number}" WIDTH="{width}" HEIGHT="{height}">
      <PrintSpace ID="P{number}S" HPOS="0" VPOS="0" WIDTH="{width}" HEIGHT="{height}">
        <TextBlock ID="P{number}B" HPOS="0" VPOS="0" WIDTH="{width}" HEIGHT="{height}">
"""
_PAGE_END = """        </TextBlock>
      </PrintSpace>
    </Page>
"""
_FOOT = """  </Layout>
</alto>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page: its size in pixels and its lines of words."""

    width: int
    height: int
    lines: tuple[tuple[Word, ...], ...]


def alto(name: str, pages: Sequence[Page]) -> str:
    """The sidecar of one picture file; a file of several pages has as many `Page` elements."""
    parts = [_HEAD.format(name=name)]
    for number, page in enumerate(pages, start=1):
        parts.append(_PAGE.format(number=number, width=page.width, height=page.height))
        parts.extend(_line(f"P{number}L{place}", line) for place, line in enumerate(page.lines, 1))
        parts.append(_PAGE_END)
    parts.append(_FOOT)
    return "".join(parts)


def _line(name: str, line: Sequence[Word]) -> str:
    left, top = min(word.left for word in line), min(word.top for word in line)
    wide = max(word.left + word.width for word in line) - left
    tall = max(word.top + word.height for word in line) - top
    parts = [f'          <TextLine ID="{name}" {_box(left, top, wide, tall)}>\n']
    for place, word in enumerate(line, start=1):
        box = _box(word.left, word.top, word.width, word.height)
        content = quoteattr(word.text)
        parts.append(
            f'            <String ID="{name}S{place}" CONTENT={content} {box} WC="1.0"/>\n'
        )
    parts.append("          </TextLine>\n")
    return "".join(parts)


def _box(left: int, top: int, width: int, height: int) -> str:
    return f'HPOS="{left}" VPOS="{top}" WIDTH="{width}" HEIGHT="{height}"'
