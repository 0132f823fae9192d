"""Draws the pictures that are missing, on this machine and on those that help it."""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from threading import Event, Thread
from time import monotonic, sleep
from uuid import uuid4

from kiosk.catalogue.catalogue import Catalogue, CatalogueError
from kiosk.catalogue.jobs import LEASE, Job, Jobs
from kiosk.generation.folder import GenerationError, Home
from kiosk.messages import Progress, Report
from kiosk.settings import Settings
from kiosk.staff.compose.wanted import Wanted
from kiosk.staff.take_in import catalogue_of
from kiosk.staff.workers import as_they_come, count
from media.make import make, missing
from media.renditions import names

KIND = "rendition"
_EVERY = 0.5
# So often, in seconds, it is written down what is done: one write for several pictures.
_TOLD = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """What came of it: pictures made by this process, and those that nobody could make."""

    made: int = 0
    faults: tuple[str, ...] = ()


def draw_missing(home: Home, catalogue: Catalogue, wanted: list[Wanted], report: Report) -> Drawn:
    """Draw the pictures of an edition that are missing, and wait for what others draw of them."""
    home.renditions.mkdir(parents=True, exist_ok=True)
    lacking = [
        each
        for each in wanted
        if missing(home.renditions, names(each.digest, each.frame), zoom=each.zoom)
    ]
    jobs = Jobs(catalogue, KIND, _name())
    jobs.release(_is_gone)
    # What is no longer wanted may have been closed: nobody must draw it any more.
    jobs.put(_written(each) for each in lacking)
    if not lacking:
        return Drawn()

    def tell(left: int) -> None:
        report(Progress(step="pictures", done=len(lacking) - left, total=len(lacking)))

    made, left = 0, len(lacking)
    tell(left)
    while left:
        done, tried = _draw(home, jobs, tell)
        made += done
        left = jobs.left()
        tell(left)
        if left and not tried:
            sleep(_EVERY)
    asked = {_written(each) for each in lacking}
    return Drawn(
        made=made, faults=tuple(_told(each) for each in jobs.failed() if each.input in asked)
    )


def help_draw(home: Home, settings: Settings, *, once: bool, report: Report) -> Drawn:
    """Draw what publishing on any machine has asked for; with `once`, until nothing is left.

    Raises GenerationError where the masters are not at hand.
    """
    if not (home.root / "masters").is_dir():
        message = (
            f"There are no masters in {home.root}: the data folder of the catalogue must be"
            " shared with this machine. Name it: --data DIR or KIOSK_DATA."
        )
        raise GenerationError(message)
    catalogue = catalogue_of(home, settings)
    try:
        jobs = Jobs(catalogue, KIND, _name())
        jobs.release(_is_gone)
        made = 0
        while True:
            total = jobs.left()

            def tell(left: int, total: int = total) -> None:
                report(Progress(step="pictures", done=max(0, total - left), total=total))

            done, tried = _draw(home, jobs, tell)
            made += done
            if tried:
                tell(jobs.left())
            elif once:
                return Drawn(made=made, faults=tuple(_told(each) for each in jobs.failed()))
            else:
                sleep(_EVERY)
    finally:
        catalogue.close()


def _draw(home: Home, jobs: Jobs, tell: Callable[[int], None]) -> tuple[int, int]:
    """Draw until nothing is left to take; returns how many were made, of how many tried."""
    ready: list[int] = []
    made, tried, told = 0, 0, monotonic()
    with _renewing(jobs):
        try:
            for job, answer in as_they_come(_claimed(home, jobs)):
                tried += 1
                if isinstance(answer, Exception):
                    jobs.fail(job.number, f"{type(answer).__name__}: {answer}")
                else:
                    ready.append(job.number)
                    made += 1
                if monotonic() - told > _TOLD:
                    jobs.finish(ready)
                    ready, told = [], monotonic()
                    tell(jobs.left())
        finally:
            jobs.finish(ready)
    return made, tried


def _claimed(home: Home, jobs: Jobs) -> Iterator[tuple[Job, Callable[[], None]]]:
    """Jobs, taken a few at a time: others shall have their part."""
    while taken := jobs.claim(2 * count()):
        for job in taken:
            digest, frame, zoom = job.input.split()
            yield (
                job,
                partial(
                    make,
                    home.root / "masters" / digest[:2] / digest,
                    int(frame),
                    home.renditions,
                    names(digest, int(frame)),
                    zoom=zoom == "zoom",
                ),
            )


def _written(each: Wanted) -> str:
    return f"{each.digest} {each.frame} {'zoom' if each.zoom else 'plain'}"


def _told(job: Job) -> str:
    """A picture that nobody could make, in words."""
    digest, frame, _zoom = job.input.split()
    return f"masters/{digest[:2]}/{digest}, page {int(frame) + 1}: {job.error}"


def _name() -> str:
    """A name for this worker that tells its machine and process."""
    return f"{socket.gethostname()} {os.getpid()} {uuid4().hex[:12]}"


def _is_gone(who: str) -> bool:
    """Whether a worker of this machine is gone; of other machines only the clock tells."""
    host, _space, rest = who.rpartition(" ")[0].rpartition(" ")
    if host != socket.gethostname() or not rest.isdigit():
        return False
    try:
        os.kill(int(rest), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return int(rest) == os.getpid()


@contextmanager
def _renewing(jobs: Jobs) -> Iterator[None]:
    """Say every so often that this worker is still at work."""
    ended = Event()

    def renew() -> None:
        while not ended.wait(LEASE / 4):
            try:
                jobs.renew()
            except CatalogueError:
                # The database is away for a moment; the lease lasts for several.
                continue

    thread = Thread(target=renew, name="leases", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
