"""ALTO version 4: the words of a page and where each one stands."""

from collections.abc import Sequence
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
    <Page ID="P1" PHYSICAL_IMG_NR="1" WIDTH="{width}" HEIGHT="{height}">
      <PrintSpace ID="PS1" HPOS="0" VPOS="0" WIDTH="{width}" HEIGHT="{height}">
        <TextBlock ID="B1" HPOS="0" VPOS="0" WIDTH="{width}" HEIGHT="{height}">
"""
_FOOT = """        </TextBlock>
      </PrintSpace>
    </Page>
  </Layout>
</alto>
"""


def alto(name: str, size: tuple[int, int], lines: Sequence[Sequence[Word]]) -> str:
    """The sidecar of one picture."""
    parts = [_HEAD.format(name=name, width=size[0], height=size[1])]
    count = 0
    for number, line in enumerate(lines, start=1):
        left, top = min(word.left for word in line), min(word.top for word in line)
        wide = max(word.left + word.width for word in line) - left
        tall = max(word.top + word.height for word in line) - top
        parts.append(f'          <TextLine ID="L{number}" {_box(left, top, wide, tall)}>\n')
        for word in line:
            count += 1
            box = _box(word.left, word.top, word.width, word.height)
            parts.append(
                f'            <String ID="S{count}" CONTENT={quoteattr(word.text)} {box} WC="1.0"/>\n'
            )
        parts.append("          </TextLine>\n")
    parts.append(_FOOT)
    return "".join(parts)


def _box(left: int, top: int, width: int, height: int) -> str:
    return f'HPOS="{left}" VPOS="{top}" WIDTH="{width}" HEIGHT="{height}"'
