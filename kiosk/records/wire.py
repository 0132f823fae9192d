"""Records to and from JSON: the one form that catalogue rows and published folders share."""

from typing import Any, TypeVar

import msgspec

Value = TypeVar("Value")

_encoder = msgspec.json.Encoder(order="deterministic")


_decoders: dict[object, msgspec.json.Decoder[Any]] = {}
"""What reads each type; made once, for records are read by the million."""


class WireError(ValueError):
    """JSON that does not hold the record it should; the message names the field."""


def to_json(value: object) -> bytes:
    """One record as JSON, keys in a fixed order: same value, same bytes."""
    return _encoder.encode(value)


def from_json(content: bytes | str, kind: type[Value]) -> Value:
    """A record from its JSON; raises WireError when a field is missing or of another type."""
    try:
        decoder = _decoders.get(kind)
        if decoder is None:
            decoder = _decoders.setdefault(kind, msgspec.json.Decoder(kind))
        found: Value = decoder.decode(content)
    except RecursionError as error:
        raise WireError("the brackets are nested too deep") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        message = f"stored {kind.__name__} cannot be read: {error}"
        raise WireError(message) from error
    return found
