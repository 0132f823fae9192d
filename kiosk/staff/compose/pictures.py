"""The pictures of a record, as its rights let them be shown."""

from kiosk.records.access import Output, Showing
from kiosk.records.agent import Agent
from kiosk.records.canvas import Canvas, PageText
from kiosk.records.notice import PublishedCanvas
from kiosk.staff.compose.publishable import Publishable
from media.probe import Probe
from media.renditions import names

_NO_COLOUR = "#c8bfae"


def published(
    canvases: tuple[Canvas, ...], showing: Showing, probes: dict[str, Probe]
) -> tuple[PublishedCanvas, ...]:
    """The pages of a record with the files that show them; none where the screen is closed."""
    if not showing.may(Output.SCREEN):
        return ()
    found = []
    for canvas in canvases:
        files = names(canvas.digest, canvas.frame)
        probe = probes.get(canvas.digest)
        found.append(
            PublishedCanvas(
                label=canvas.label,
                width=canvas.width,
                height=canvas.height,
                thumbnail=files.thumbnail,
                screen=files.screen,
                tiles=files.tiles if showing.may(Output.ZOOM) else "",
                text=_text_name(canvas) if canvas.text else "",
                alternative=canvas.alternative,
                veil=canvas.veil,
                mean_colour=probe.colour if probe else _NO_COLOUR,
                printable=showing.may(Output.IMAGE_PRINT),
            )
        )
    return tuple(found)


def of_agent(agent: Agent, among: Publishable) -> tuple[tuple[Canvas, ...], Showing]:
    """A person's own pictures, else the portrait kept in a fonds, under that unit's rights."""
    portrait = among.ties.portraits.get(agent.id)
    showing = among.rights.of_agent(agent.id)
    if agent.canvases or portrait is None or not showing.may(Output.SCREEN):
        return agent.canvases, showing
    return among.units[portrait].canvases[:1], among.rights.showings[portrait]


def thumbnail(canvases: tuple[Canvas, ...], showing: Showing) -> str:
    """The picture that stands for a record in lists; never one that is veiled."""
    if not showing.may(Output.SCREEN) or not canvases or canvases[0].veil:
        return ""
    return names(canvases[0].digest, canvases[0].frame).thumbnail


def texts(canvases: tuple[Canvas, ...]) -> tuple[tuple[int, PageText], ...]:
    """The words of canvases, by their places."""
    return tuple((place, canvas.text) for place, canvas in enumerate(canvases) if canvas.text)


def pages(canvases: tuple[Canvas, ...]) -> tuple[tuple[str, PageText], ...]:
    """The words of canvases, by the name that notices use."""
    return tuple((_text_name(canvas), canvas.text) for canvas in canvases if canvas.text)


def _text_name(canvas: Canvas) -> str:
    return f"{canvas.digest[:32]}-{canvas.frame}"


def size(canvases: tuple[Canvas, ...]) -> tuple[int, int]:
    """How large the first page is."""
    return (canvases[0].width, canvases[0].height) if canvases else (0, 0)
