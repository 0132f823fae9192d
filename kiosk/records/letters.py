"""Letters out of bytes that do not say how they were written.

UTF-8 and UTF-16 with its mark are certain. Between Windows-1252 and MacRoman the one that yields
more letters and signs of our languages wins.
"""

# Signs that people set in captions; what else lies above ASCII tells of a wrong guess.
PLAUSIBLE = frozenset(
    "éèêëàâäáåçùûüúîïíìôöòœæøÉÈÊËÀÂÄÁÅÇÙÛÜÚÎÏÍÔÖÒŒÆØßñÑóÓąćęłńśźżĄĆĘŁŃŚŹŻ’‘\u201a“”„«»–—…€£°®©™§·\u00a0"
)


def decoded(content: bytes) -> tuple[str, str] | None:
    """The text of some bytes and its encoding; None when no known encoding fits."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode("utf-16"), "utf-16"
        except UnicodeDecodeError:
            return None
    try:
        return content.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        pass
    best: tuple[int, str, str] | None = None
    for encoding in ("cp1252", "mac_roman"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        score = sum(1 if sign in PLAUSIBLE else -1 for sign in text if not sign.isascii())
        if best is None or score > best[0]:
            best = (score, text, encoding)
    return (best[1], best[2]) if best else None
