"""What must not be in the repository: this machine's paths, package indexes, big files, loose ends.

Looks at every file that git keeps or would keep. Prints each finding with its file and line.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
BIGGEST = 1_000_000

# Put together from halves, so that this file does not hold what it looks for.
FORBIDDEN = {
    "an absolute path of one machine": re.compile(
        r"(?<![\w./~-])/(?:work|root|Users|home/(?!kiosk\b)[a-z])[\w.-]*/[\w.-]+"
    ),
    "the host of a package index": re.compile(
        "|".join(
            re.escape(a + b)
            for a, b in (
                ("py", "pi.org"),
                ("pythonhos", "ted.org"),
                ("deb.deb", "ian.org"),
                ("security.deb", "ian.org"),
                ("archive.ubu", "ntu.com"),
                ("registry.npm", "js.org"),
            )
        ),
        re.IGNORECASE,
    ),
    "a loose end": re.compile(
        r"\b(?:" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X")) + r")\b"
    ),
    "a conflict left over": re.compile(r"^(?:<{7} |>{7} |={7}$)"),
}


def files() -> list[str]:
    """Every file that git keeps, or would with `git add`."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=HOME, check=True, capture_output=True).stdout
    return sorted({name for name in listed.decode().split("\0") if name})


def findings(name: str, content: bytes) -> list[str]:
    """What is wrong with one file."""
    found = []
    if len(content) > BIGGEST:
        found.append(f"{name}: {len(content) / 1e6:.1f} MB; at most {BIGGEST / 1e6:.0f} MB a file")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return found
    for number, line in enumerate(text.splitlines(), 1):
        found += [
            f"{name}, line {number}: {what}: {match.group().strip()}"
            for what, pattern in FORBIDDEN.items()
            if (match := pattern.search(line))
        ]
    return found


def main() -> int:
    """Look at every file; 1 if anything was found."""
    names = [name for name in files() if (HOME / name).is_file()]
    found = [fault for name in names for fault in findings(name, (HOME / name).read_bytes())]
    print("\n".join([*found, f"{len(names)} files looked at, {len(found)} findings"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
