"""What is told of a picture that is taken in all the same: each code, its fault and its cure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One thing to tell of a picture."""

    code: str
    message: str
    remedy: str


_ALL = (
    Note(
        code="picture-pages-cut",
        message="The file has more pages than are shown; the first ones are in.",
        remedy="Ask for the rest in files of their own.",
    ),
    Note(
        code="exif-broken",
        message="The EXIF block of the picture is damaged; what can be read of it is in.",
        remedy="Nothing is lost of the picture; look whether its date and words are right.",
    ),
    Note(
        code="exif-letters",
        message="Words in the EXIF block are in letters that cannot be told for sure.",
        remedy="Look at the caption; correct it in the picture or in its XMP file.",
    ),
    Note(
        code="gps-unreadable",
        message="The coordinates in the picture cannot be read; the picture has no place by them.",
        remedy="Give the place in words.",
    ),
    Note(
        code="iptc-broken",
        message="The IPTC block of the picture is damaged; what stands before the damage is in.",
        remedy="Look whether caption and keywords are whole.",
    ),
    Note(
        code="iptc-overrun",
        message="A value of the IPTC block is longer than the block; it is left out.",
        remedy="Look whether caption and keywords are whole.",
    ),
    Note(
        code="iptc-letters",
        message="Words in the IPTC block do not fit the letters it declares.",
        remedy="Look at the caption; correct it in the picture or in its XMP file.",
    ),
    Note(
        code="xmp-broken",
        message="The XMP packet of the picture cannot be read whole.",
        remedy="Save the picture's description again in the program that wrote it.",
    ),
    Note(
        code="xmp-entity",
        message="The XMP packet of the picture declares an entity of its own and is not read.",
        remedy="Save the picture's description again in the program that wrote it.",
    ),
    Note(
        code="xmp-letters",
        message="The XMP packet of the picture is not in UTF-8; its letters were guessed.",
        remedy="Look at the caption; save the description again in the program that wrote it.",
    ),
    Note(
        code="region-outside",
        message="A named region lies outside the picture, or was drawn on another shape of it.",
        remedy="Draw the region again in the program that wrote it.",
    ),
    Note(
        code="pdf-cut-off",
        message="The PDF breaks off before its end; the pages that could be found are in.",
        remedy="Ask for the file again.",
    ),
    Note(
        code="pdf-page-unreadable",
        message="Pages of the PDF cannot be read; those before them are in.",
        remedy="Ask for the file again.",
    ),
    Note(
        code="pdf-text-cut",
        message="A page of the PDF has more words than are read.",
        remedy="Nothing; the page is shown whole.",
    ),
    Note(
        code="ocr-stopped",
        message="The words of some scanned pages could not be recognised in the time allowed.",
        remedy="Deliver the words as ALTO or hOCR beside the file.",
    ),
)
NOTES = {note.code: note for note in _ALL}
