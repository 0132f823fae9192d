"""pyside6-metaobjectdump, mended: it takes every `Property(…)` and base class that Qt itself takes.

Outside a decorator the tool expects nothing but names, and falls over `Property("QStringList", …)`,
a lambda as getter, or None as setter; it takes no class for a QObject whose base is of
another module (PySide6 6.11.3). This hands it names, and says of such a class what it is.
"""

from __future__ import annotations

import ast
import runpy
import sys
from pathlib import Path

import PySide6

TOOL = Path(PySide6.__file__).parent / "scripts" / "metaobjectdump.py"
PROPERTIES = {"Property", "ListProperty"}


def as_name(argument: ast.expr) -> ast.expr:
    """The argument, or a name that says as much to the tool."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return ast.copy_location(ast.Name(argument.value, ast.Load()), argument)
    if isinstance(argument, ast.Lambda):
        return ast.copy_location(ast.Name("unnamed", ast.Load()), argument)
    return argument


class NamesForArguments(ast.NodeTransformer):
    """Turns what describes a property into names, and names what a model is."""

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Look at one class."""
        self.generic_visit(node)
        bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
        marks = {mark.id for mark in node.decorator_list if isinstance(mark, ast.Name)}
        if "QmlElement" in marks and not any(base.startswith("Q") for base in bases):
            node.bases = [ast.Name("QObject", ast.Load())]
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Look at one call."""
        self.generic_visit(node)
        called = node.func.attr if isinstance(node.func, ast.Attribute) else None
        called = node.func.id if isinstance(node.func, ast.Name) else called
        if called in PROPERTIES:
            while len(node.args) > 1 and isinstance(node.args[-1], ast.Constant):
                node.args.pop()  # None: there is no setter
            node.args = [as_name(argument) for argument in node.args]
        return node


def main() -> None:
    """Run the tool with our parser in place of the plain one."""
    plain = ast.parse

    def parse(*args: object, **kwargs: object) -> ast.AST:
        return NamesForArguments().visit(plain(*args, **kwargs))  # type: ignore[call-overload,no-any-return]

    ast.parse = parse  # type: ignore[assignment]
    sys.argv[0] = str(TOOL)
    runpy.run_path(str(TOOL), run_name="__main__")


if __name__ == "__main__":
    main()
