"""pyside6-metaobjectdump, mended: it also takes `Property("QStringList", …)` outside a decorator.

The tool reads such a property's type as a name and falls over a string (PySide6 6.11.3, where its
own decorator form takes both). This hands it the string as a name; all else stays as it is.
"""

from __future__ import annotations

import ast
import runpy
import sys
from pathlib import Path

import PySide6

TOOL = Path(PySide6.__file__).parent / "scripts" / "metaobjectdump.py"
PROPERTIES = {"Property", "ListProperty"}


class NamesForStrings(ast.NodeTransformer):
    """Turns the type of a property from a string into a name."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Look at one call."""
        self.generic_visit(node)
        called = node.func.attr if isinstance(node.func, ast.Attribute) else None
        called = node.func.id if isinstance(node.func, ast.Name) else called
        if called in PROPERTIES and node.args:
            kind = node.args[0]
            if isinstance(kind, ast.Constant) and isinstance(kind.value, str):
                node.args[0] = ast.copy_location(ast.Name(kind.value, ast.Load()), kind)
        return node


def main() -> None:
    """Run the tool with our parser in place of the plain one."""
    plain = ast.parse

    def parse(*args: object, **kwargs: object) -> ast.AST:
        return NamesForStrings().visit(plain(*args, **kwargs))  # type: ignore[call-overload,no-any-return]

    ast.parse = parse  # type: ignore[assignment]
    sys.argv[0] = str(TOOL)
    runpy.run_path(str(TOOL), run_name="__main__")


if __name__ == "__main__":
    main()
