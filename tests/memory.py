"""Measures the memory of some statements in a process of their own."""

import json
import subprocess
import sys
from typing import Any

_PROGRAM = """
import json, resource
{statements}
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([result, peak]))
"""


def peak_of(statements: str) -> tuple[Any, float]:
    """What the statements leave in `result`, and the peak of the process in megabytes."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(statements=statements)],
        check=True,
        capture_output=True,
        text=True,
    )
    result, peak = json.loads(done.stdout.splitlines()[-1])
    return result, float(peak)
