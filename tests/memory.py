"""Processes that are looked at from outside: their memory, their modules, their last words."""

import json
import os
import subprocess
import sys
from typing import Any

# The high-water mark of this process's own memory: getrusage would also tell that of the test
# runner, whose memory a new process shares until it becomes another program.
_PROGRAM = """
import json
from pathlib import Path
{statements}
status = Path("/proc/self/status").read_text()
(peak,) = [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")]
print(json.dumps([result, peak / 1024]))
"""


def unmeasured() -> dict[str, str]:
    """The environment without coverage, which would itself weigh, load and write."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


def peak_of(statements: str) -> tuple[Any, float]:
    """What the statements leave in `result`, and the peak of the process in megabytes."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM.format(statements=statements)],
        check=True,
        capture_output=True,
        text=True,
        env=unmeasured(),
    )
    result, peak = json.loads(done.stdout.splitlines()[-1])
    return result, float(peak)
