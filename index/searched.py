"""The text of each field of the index, for one document."""

from index.document import Document
from index.names.particles import joined
from kiosk.records.reference import search_form

FIELD_END = "\x1f"
"""Ends each field of a record's text."""
VALUE_END = "\x1e"
"""Stands between two values of a field: two names, two pages."""


def searched(document: Document) -> tuple[str, ...]:
    """The texts in the order of `index.ranking.FIELDS`; values of one field by `VALUE_END`."""
    names = document.names
    reference = document.reference
    codes = [reference, search_form(reference), *document.identifiers]
    codes.extend(form for form in map(search_form, document.identifiers) if form not in codes)
    return (
        document.title,
        names[0].text if names else "",
        VALUE_END.join(form.text for form in names[1:]),
        VALUE_END.join(document.persons),
        VALUE_END.join(document.places),
        VALUE_END.join(document.subjects),
        VALUE_END.join(filter(None, codes)),
        document.text,
        VALUE_END.join(page.text for page in document.pages),
        VALUE_END.join(word for form in names for word in joined(form.text)),
    )
