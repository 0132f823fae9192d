"""Writes a Whoosh index of all documents into an empty folder."""

from collections.abc import Iterable
from pathlib import Path

from whoosh.filedb.filestore import FileStorage

from index.document import Document
from index.whoosh_backend.schema import CODE, ROW, schema
from kiosk.records.reference import search_form
from kiosk.records.wire import to_json


class WhooshWriter:
    """The `Writer` of this backend."""

    def write(self, folder: Path, documents: Iterable[Document]) -> int:
        """Index all documents; returns how many."""
        folder.mkdir(parents=True, exist_ok=True)
        index = FileStorage(str(folder)).create_index(schema())
        writer = index.writer(limitmb=256)
        count = 0
        for document in documents:
            writer.add_document(
                names=" \n ".join(form.text for form in document.names),
                title=document.title,
                persons=" \n ".join(document.persons),
                places=" \n ".join(document.places),
                subjects=" \n ".join(document.subjects),
                text=document.text,
                pages=" \n ".join(page.text for page in document.pages),
                **{
                    CODE: search_form(document.reference) or document.id,
                    ROW: to_json(document),
                },
            )
            count += 1
        writer.commit(optimize=True)
        index.close()
        return count
