"""Whether a written file is valid against the schema of its format; `schemas/README.md`."""

import os
from functools import cache
from pathlib import Path

from lxml import etree

SCHEMAS = Path(__file__).parent / "schemas"
# Somebody who has the DTD of EAD 2002 names it here; its notice does not let it lie in the tests.
_DTD = os.environ.get("KIOSK_EAD2002_DTD", "")
_XSD = {
    "http://ead3.archivists.org/schema/": "ead3.xsd",
    "urn:isbn:1-931666-33-4": "cpf.xsd",
}


def validity(content: bytes) -> list[str]:
    """The faults that the schema finds; none for a valid file."""
    tree = etree.fromstring(content)
    name = etree.QName(tree)
    if name.namespace in _XSD:
        return _faults(_schema(_XSD[name.namespace]), tree)
    assert name.namespace == "urn:isbn:1-931666-22-9"
    return _faults(_grammar(), tree) + (_faults(_dtd(), _without_namespace(tree)) if _DTD else [])


@cache
def _schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMAS / name))


@cache
def _grammar() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(SCHEMAS / "ead2002.rng"))


@cache
def _dtd() -> etree.DTD:
    with Path(_DTD).open("rb") as stream:
        return etree.DTD(stream)


def _without_namespace(tree: etree._Element) -> etree._Element:
    for element in tree.iter():
        element.tag = etree.QName(element).localname
        for key, value in dict(element.attrib).items():
            del element.attrib[key]
            name = etree.QName(key).localname
            element.set({"type": "linktype"}.get(name, name) if "{" in key else name, value)
    etree.cleanup_namespaces(tree)
    return tree


def _faults(schema: etree.XMLSchema | etree.RelaxNG | etree.DTD, tree: etree._Element) -> list[str]:
    if schema.validate(tree):
        return []
    return [f"line {error.line}: {error.message}" for error in schema.error_log][:5]
