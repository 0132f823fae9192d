"""How long a wrong PIN must wait: five tries, then one, five, fifteen, sixty minutes each."""

FREE_TRIES = 5
_WAITS = (60, 300, 900, 3600)
DIGITS = 6


def wait_after(failures: int) -> int:
    """Seconds to wait after so many failures in a row; 0 while tries are free."""
    if failures < FREE_TRIES:
        return 0
    return _WAITS[min(failures - FREE_TRIES, len(_WAITS) - 1)]


def acceptable(pin: str) -> str:
    """Why a PIN cannot be set, as a sentence; empty when it can."""
    if len(pin) != DIGITS or not (pin.isascii() and pin.isdigit()):
        return f"A PIN has {DIGITS} digits."
    if len(set(pin)) == 1 or pin in "01234567890" or pin in "09876543210":
        return "Choose a PIN that is not one digit repeated or a run of digits."
    return ""
