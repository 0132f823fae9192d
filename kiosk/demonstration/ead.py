"""Finding aids in the four habits of EAD 2002 that readers meet."""

# ruff: noqa: E501 - a sentence of the archive stands on one line

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from kiosk.demonstration.piece import LABEL, Piece

_NAMESPACE = ' xmlns="urn:isbn:1-931666-22-9"'
_DOCTYPE = (
    '<!DOCTYPE ead PUBLIC "+//ISBN 1-931666-00-8//DTD ead.dtd '
    '(Encoded Archival Description (EAD) Version 2002)//EN" "ead.dtd">\n'
)
_LANGUAGES = {"fr": ("fre", "français"), "de": ("ger", "allemand"), "en": ("eng", "anglais")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """How one service writes its finding aids."""

    namespace: bool = False
    doctype: bool = False
    numbered: bool = False
    links: bool = False


def finding_aid(pieces: Sequence[Piece], habit: Habit, drawn: frozenset[str]) -> str:
    """The whole document; `drawn` names the picture files that exist."""
    children: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        children[piece.parent].append(piece)
    top = children[""][0]
    parts = ['<?xml version="1.0" encoding="UTF-8"?>\n', _DOCTYPE if habit.doctype else ""]
    parts.append(f"<ead{_NAMESPACE if habit.namespace else ''}>\n{_header(top)}")
    parts.append(f'  <archdesc level="fonds" type="inventory">\n{_did(top, habit, drawn, 4)}')
    parts.append(_rest(top, 4))
    parts.append('    <dsc type="combined">\n')
    writer = _Writer(children, habit, drawn)
    parts.extend(writer.component(child, 1) for child in children[top.reference])
    parts.append("    </dsc>\n  </archdesc>\n</ead>\n")
    return "".join(parts)


def _header(top: Piece) -> str:
    mark = top.reference.replace(" ", "")
    return (
        '  <eadheader countryencoding="iso3166-1" langencoding="iso639-2b">\n'
        f'    <eadid countrycode="FR" mainagencycode="DEMO">DEMO_{mark}</eadid>\n'
        "    <filedesc>\n      <titlestmt>\n"
        f"        <titleproper>{escape(top.title)}</titleproper>\n"
        "      </titlestmt>\n      <publicationstmt>\n"
        f"        <publisher>La Coupole, {LABEL}</publisher>\n"
        "      </publicationstmt>\n    </filedesc>\n"
        '    <profiledesc>\n      <langusage><language langcode="fre">français</language>'
        "</langusage>\n    </profiledesc>\n  </eadheader>\n"
    )


def _did(piece: Piece, habit: Habit, drawn: frozenset[str], indent: int) -> str:
    pad = " " * indent
    lines = [f"{pad}<did>", f"{pad}  <unitid>{escape(piece.reference)}</unitid>"]
    lines.append(f"{pad}  <unittitle>{escape(piece.title)}</unittitle>")
    if piece.dates:
        normal = f" normal={quoteattr(piece.normal)}" if piece.normal else ""
        lines.append(f"{pad}  <unitdate{normal}>{escape(piece.dates)}</unitdate>")
    if piece.extent:
        lines.append(f"{pad}  <physdesc><extent>{escape(piece.extent)}</extent></physdesc>")
    if piece.creator:
        tag = "persname" if ", " in piece.creator else "corpname"
        lines.append(f"{pad}  <origination><{tag}>{escape(piece.creator)}</{tag}></origination>")
    if piece.level == "fonds":
        code, name = _LANGUAGES[piece.language]
        lines.append(
            f"{pad}  <repository><corpname>La Coupole, Centre de ressources ({LABEL})</corpname></repository>"
        )
        lines.append(
            f'{pad}  <langmaterial><language langcode="{code}">{name}</language></langmaterial>'
        )
    if habit.links or piece.veil:
        lines.extend(_link(piece, name, pad) for name in piece.file_names() if name in drawn)
    lines.append(f"{pad}</did>\n")
    return "\n".join(lines)


def _link(piece: Piece, name: str, pad: str) -> str:
    """A link to a picture; a hard one says in `daodesc` what it shows."""
    if not piece.veil:
        return f'{pad}  <dao href="images/{name}"/>'
    told = escape(f"Image difficile : {piece.veil}")
    return f'{pad}  <dao href="images/{name}" role="veil"><daodesc><p>{told}</p></daodesc></dao>'


_ORDER = (
    "bioghist",
    "custodhist",
    "acqinfo",
    "scopecontent",
    "arrangement",
    "accessrestrict",
    "userestrict",
    "processinfo",
)


def _rest(piece: Piece, indent: int) -> str:
    pad = " " * indent
    passages = dict(piece.passages)
    if piece.text:
        passages.setdefault("scopecontent", piece.text)
    lines = [
        f"{pad}<{name}><p>{escape(passages[name])}</p></{name}>\n"
        for name in _ORDER
        if name in passages
    ]
    points = [("persname", name) for name in piece.persons]
    points += [("geogname", name) for name in piece.places]
    points += [("subject", name) for name in piece.subjects]
    points += [("genreform", piece.genre)] if piece.genre else []
    if points:
        lines.append(f"{pad}<controlaccess>\n")
        lines.extend(f"{pad}  <{tag}>{escape(words)}</{tag}>\n" for tag, words in points)
        lines.append(f"{pad}</controlaccess>\n")
    return "".join(lines)


class _Writer:
    def __init__(
        self, children: dict[str, list[Piece]], habit: Habit, drawn: frozenset[str]
    ) -> None:
        self._children = children
        self._habit = habit
        self._drawn = drawn

    def component(self, piece: Piece, depth: int) -> str:
        tag = f"c{depth:02d}" if self._habit.numbered else "c"
        pad = " " * (4 + depth * 2)
        inside = "".join(
            self.component(child, depth + 1) for child in self._children[piece.reference]
        )
        did = _did(piece, self._habit, self._drawn, 6 + depth * 2)
        return f'{pad}<{tag} level="{piece.level}">\n{did}{_rest(piece, 6 + depth * 2)}{inside}{pad}</{tag}>\n'
