"""Whether a written file is valid against the schema of its format; `schemas/README.md`."""

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

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


# -------------------------------------------------------------------------------------- JSON

_TYPES: dict[str, type] = {"string": str, "object": dict, "array": list, "integer": int}


def iiif_faults(content: bytes, name: str) -> list[str]:
    """What a manifest, a collection or an `info.json` lacks, or has too much."""
    return list(_against(json.loads(content), name, name))


@cache
def _presentation() -> dict[str, Any]:
    rules: dict[str, Any] = json.loads((SCHEMAS / "presentation3.json").read_text("utf-8"))
    return rules


def _against(value: object, rule: Any, where: str) -> Iterator[str]:  # noqa: C901  # one case a line
    if isinstance(rule, str):
        rule = _presentation()[rule]
    if "const" in rule:
        if value != rule["const"]:
            yield f"{where} is {value!r}"
        return
    wanted = _TYPES[rule["type"]]
    if not isinstance(value, wanted) or isinstance(value, bool):
        yield f"{where} is no {rule['type']}"
        return
    if isinstance(value, str) and not re.search(rule.get("pattern", ""), value):
        yield f"{where} is {value!r}"
    if isinstance(value, int) and value < rule.get("least", 0):
        yield f"{where} is {value}"
    if isinstance(value, list):
        if len(value) < rule.get("least", 0):
            yield f"{where} is too short"
        for number, each in enumerate(value):
            yield from _against(each, rule["items"], f"{where}[{number}]")
    if isinstance(value, dict):
        yield from _members(value, rule, where)


def _members(value: dict[str, object], rule: Any, where: str) -> Iterator[str]:
    if "keys" in rule:
        for key, each in value.items():
            if not re.search(rule["keys"], key):
                yield f"{where} has a key {key!r}"
            yield from _against(each, rule["values"], f"{where}.{key}")
        return
    known = {**rule["required"], **rule.get("optional", {})}
    for key in rule["required"]:
        if key not in value:
            yield f"{where} has no {key}"
    for key, each in value.items():
        if key in known:
            yield from _against(each, known[key], f"{where}.{key}")
        else:
            yield f"{where} has a key {key!r}"
