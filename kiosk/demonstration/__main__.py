"""`python -m kiosk.demonstration FOLDER` writes the demonstration deliveries there."""

import sys
from pathlib import Path

from kiosk.demonstration import make


def main() -> int:
    """Make the archive, telling how far it is on one line."""
    if len(sys.argv) != 2:  # noqa: PLR2004 - the program and one folder
        sys.stderr.write("usage: python -m kiosk.demonstration FOLDER\n")
        return 2

    def report(done: int, of: int, name: str) -> None:
        sys.stderr.write(f"\r{done} / {of}  {name:<40}")

    make(Path(sys.argv[1]), report)
    sys.stderr.write("\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
