"""Hostile inputs, made by the tool beside the checkout."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.shared import TOOLS

TOOL = TOOLS / "make_bad_inputs.py"
needs_tools = pytest.mark.skipif(
    not TOOL.is_file(), reason="the tool that makes hostile files is not beside this checkout"
)


def made(folder: Path, *cases: str) -> Path:
    """The folder, with the files of these cases in it."""
    subprocess.run(
        [sys.executable, str(TOOL), str(folder), "--only", *cases], check=True, capture_output=True
    )
    return folder
