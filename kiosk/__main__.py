"""The one door: `kiosk terminal`, and every errand of the staff."""

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    if getattr(sys, "frozen", False):
        # Picture workers of the frozen program are this program again, told so by its arguments.
        from multiprocessing import freeze_support

        freeze_support()
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["terminal"]:
        # A terminal opens before anything of the staff side is loaded.
        from kiosk.app.terminal import main as terminal

        return terminal(given[1:])
    from kiosk.app.commands import main as command

    return command(given)


if __name__ == "__main__":
    sys.exit(main())
