"""Records to and from JSON: the one form that catalogue rows and published folders share."""

from typing import TypeVar

import msgspec

Value = TypeVar("Value")

_encoder = msgspec.json.Encoder(order="deterministic")


class WireError(ValueError):
    """JSON that does not hold the record it should; the message names the field."""


def to_json(value: object) -> bytes:
    """One record as JSON, keys in a fixed order: same value, same bytes."""
    return _encoder.encode(value)


def from_json(content: bytes | str, kind: type[Value]) -> Value:
    """A record from its JSON; raises WireError when a field is missing or of another type."""
    try:
        return msgspec.json.decode(content, type=kind)
    except RecursionError as error:
        raise WireError("the brackets are nested too deep") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"stored {kind.__name__} cannot be read: {error}"
        raise WireError(message) from error
