"""What every reader promises, tested once for all who sign."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.messages import Problem
from kiosk.readers.formats import READERS
from kiosk.readers.reading import Item, Reader, Refusal

readers = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.kind)
SEEDS = (
    b"<ead><archdesc><did><unitid>1</unitid></did><dsc><c><did/></c></dsc></archdesc></ead>",
    (
        b"<ead><control><recordid>A</recordid></control><archdesc><did><unitdatestructured>"
        b"<datesingle>1917</datesingle></unitdatestructured></did></archdesc></ead>"
    ),
    (
        b"<OAI-PMH><record><header status='deleted'/></record><record><header><identifier>1"
        b"</identifier></header><metadata><dc><title>t</title></dc></metadata></record></OAI-PMH>"
    ),
    (
        b"<eac-cpf><control><recordId>1</recordId></control><cpfDescription><identity><nameEntry>"
        b"<part>N</part></nameEntry></identity></cpfDescription></eac-cpf>"
    ),
    b"<alto><Page WIDTH='9'><TextLine><String CONTENT='a'/></TextLine></Page></alto>",
    b"reference,surname,path\nP,L,arrest: x\n",
    b"reference,title\n1,Un\n",
    b'{"kiosk":1,"kind":"unit","record":{"id":"u1","reference":"1","title":"T","level":"item"}}\n',
    (
        b"<PcGts><Page imageWidth='9' imageHeight='9'><TextRegion id='r'><TextLine>"
        b"<Coords points='0,0 5,5'/><TextEquiv><Unicode>a b</Unicode></TextEquiv></TextLine>"
        b"</TextRegion></Page></PcGts>"
    ),
    (
        b"<html><body><div class='ocr_page' title='bbox 0 0 9 9'><span class='ocr_line'>"
        b"<span class='ocrx_word' title='bbox 0 0 5 5'>a</span></span></div></body></html>"
    ),
    (
        b"<mets OBJID='1'><dmdSec ID='d'><mods><titleInfo><title>T</title></titleInfo></mods>"
        b"</dmdSec>"
        b"<fileGrp><file ID='f'><FLocat href='a.jpg'/></file></fileGrp><structMap TYPE='PHYSICAL'>"
        b"<div><fptr FILEID='f'/></div></structMap></mets>"
    ),
    b"<?xpacket begin=''?><x:xmpmeta xmlns:x='adobe:ns:meta/'/>",
    b"0 HEAD\n1 CHAR UTF-8\n0 @I1@ INDI\n1 NAME A /B/\n1 BIRT\n2 DATE 1 MAY 1900\n0 TRLR\n",
    b"00053nam a2200037   4500245001500000\x1e00\x1faTitre\x1e\x1d",
    b'{"@context":"http://iiif.io/api/presentation/3/context.json","type":"Manifest","items":[]}',
    (
        b'{"type":"AnnotationPage","items":[{"motivation":"supplementing","body":{"type":'
        b'"TextualBody","value":"a b"},"target":"c#xywh=1,1,9,9"}]}'
    ),
    (
        b'{"kiosk":1,"kind":"withdrawn","policy":"free","record":{"id":"u1","reference":"1",'
        b'"title":"T","level":"item"}}\n'
    ),
    b'{"kiosk":1,"kind":"revision","id":"u1","number":1,"delivery":"d","record":null}\n',
    b"<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><p>Cher ami</p></text></TEI>",
    b"PK\x05\x06" + bytes(18),
    b"@prefix s: <http://www.w3.org/2004/02/skos/core#> . <a> a s:Concept ; s:prefLabel 'A' .",
)


def read(reader: Reader, content: bytes) -> list[Item]:
    return list(reader.read("any", io.BytesIO(content)))


@pytest.mark.medium
@readers
@given(content=st.binary(max_size=400))
def test_no_bytes_make_a_reader_raise(reader: Reader, content: bytes) -> None:
    reader.recognises("any", content)
    read(reader, content)


@pytest.mark.slow
@readers
@given(
    seed=st.sampled_from(SEEDS),
    edits=st.lists(st.tuples(st.integers(0, 250), st.binary(max_size=4)), max_size=5),
)
def test_no_damage_makes_a_reader_raise(
    reader: Reader, seed: bytes, edits: list[tuple[int, bytes]]
) -> None:
    damaged = bytearray(seed)
    for place, content in edits:
        damaged[place : place + 2] = content

    read(reader, bytes(damaged))


@pytest.mark.medium
@readers
@given(seed=st.sampled_from(SEEDS))
def test_the_same_bytes_give_the_same_items(reader: Reader, seed: bytes) -> None:
    assert read(reader, seed) == read(reader, seed)


@pytest.mark.medium
@readers
@given(content=st.one_of(st.sampled_from(SEEDS), st.binary(max_size=200)))
def test_every_problem_has_file_fault_and_remedy(reader: Reader, content: bytes) -> None:
    for item in read(reader, content):
        problem = item.problem if isinstance(item, Refusal) else item
        if isinstance(problem, Problem):
            assert problem.file == "any"
            assert problem.line >= 0
            assert problem.code
            assert problem.message.endswith(".")
            assert problem.remedy.endswith(".")
