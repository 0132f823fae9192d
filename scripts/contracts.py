"""Checks the import contracts of pyproject.toml, also while rooms are still missing.

import-linter refuses a contract that names a module which does not exist. So this drops such
names, says which, and hands the rest to lint-imports. It never drops a whole contract silently.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
NOTHING_YET = 77


def exists(module: str, roots: list[str]) -> bool:
    """Whether the module is written, or is somebody else's."""
    if module.split(".", maxsplit=1)[0] not in roots:
        return True
    path = HOME.joinpath(*module.split("."))
    return (path / "__init__.py").is_file() or path.with_suffix(".py").is_file()


def what_can_be_checked(table: dict[str, list[str]], roots: list[str]) -> tuple[bool, set[str]]:
    """Drop the names of modules not written; say whether anything is left, and what is missing."""
    missing: set[str] = set()
    for key in ("source_modules", "forbidden_modules", "modules"):
        if key not in table:
            continue
        absent = {module for module in table[key] if not exists(module, roots)}
        missing |= absent
        table[key] = [module for module in table[key] if module not in absent]
        if not table[key]:
            return False, missing
    return True, missing


def as_toml(name: str, value: object) -> str:
    """One key of a table; JSON's strings, lists and numbers are TOML's too."""
    return f"{name} = {json.dumps(value)}\n"


def main() -> int:
    """Write the contracts that can be checked to build/, run them, report."""
    linter = tomllib.loads((HOME / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    contracts = linter.pop("contracts")
    roots = [root for root in linter["root_packages"] if exists(root, linter["root_packages"])]
    unwritten = sorted(set(linter["root_packages"]) - set(roots))
    if unwritten:
        print(f"nothing to check yet: {', '.join(unwritten)} not written")
        return NOTHING_YET
    text = "[tool.importlinter]\n" + "".join(as_toml(*item) for item in linter.items())
    missing: set[str] = set()
    for contract in contracts:
        checkable, absent = what_can_be_checked(contract, roots)
        missing |= absent
        if not checkable:
            print(f"nothing to check yet for “{contract['name']}”")
            continue
        text += "\n[[tool.importlinter.contracts]]\n"
        text += "".join(as_toml(*item) for item in contract.items())
    if missing:
        print(f"not written yet: {', '.join(sorted(missing))}")
    made = HOME / "build" / "contracts.toml"
    made.parent.mkdir(exist_ok=True)
    made.write_text(text, "utf-8")
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-logo", str(made)]
    return subprocess.run(command, cwd=HOME, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
