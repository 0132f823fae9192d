"""Which field of MARC 21 and of UNIMARC says what."""

from kiosk.records.own_words import OwnWord
from kiosk.records.unit import AccessPointKind, Element

PERSON, BODY = AccessPointKind.PERSNAME, AccessPointKind.CORPNAME
PLACE, TERM = AccessPointKind.GEOGNAME, AccessPointKind.SUBJECT
TITLE, GENRE = AccessPointKind.TITLE, AccessPointKind.GENREFORM

# Who made it; the subfields of the name.
CREATORS_21 = {"100": "abcq", "110": "abnd", "111": "acdn"}
CREATORS_UNI = {"700": "abcd", "710": "abdef", "720": "af", "701": "abcd", "711": "abdef"}

# Who else had a part in it, whom or what it is about, of which kind it is.
POINTS_21 = {
    "700": (PERSON, "abcqd"),
    "710": (BODY, "abnd"),
    "711": (BODY, "acdn"),
    "720": (AccessPointKind.NAME, "a"),
    "600": (PERSON, "abcqdtvxyz"),
    "610": (BODY, "abndtvxyz"),
    "611": (BODY, "acdntvxyz"),
    "630": (TITLE, "anpvxyz"),
    "648": (TERM, "avxyz"),
    "650": (TERM, "abvxyz"),
    "651": (PLACE, "avxyz"),
    "653": (TERM, "a"),
    "655": (GENRE, "avxyz"),
    "656": (AccessPointKind.FUNCTION, "avxyz"),
    "130": (TITLE, "anp"),
    "240": (TITLE, "anp"),
    "246": (TITLE, "abnp"),
    "247": (TITLE, "abnp"),
    "730": (TITLE, "anp"),
    "740": (TITLE, "anp"),
}
POINTS_UNI = {
    "702": (PERSON, "abcdf"),
    "712": (BODY, "abdef"),
    "722": (AccessPointKind.FAMNAME, "af"),
    "600": (PERSON, "abcdfxyzj"),
    "601": (BODY, "abdefxyzj"),
    "602": (AccessPointKind.FAMNAME, "afxyzj"),
    "605": (TITLE, "ahixyzj"),
    "606": (TERM, "axyzj"),
    "607": (PLACE, "axyzj"),
    "608": (GENRE, "axyzj"),
    "610": (TERM, "a"),
    "620": (PLACE, "abcd"),
    "500": (TITLE, "ahi"),
    "510": (TITLE, "aehi"),
    "512": (TITLE, "aehi"),
    "517": (TITLE, "aehi"),
    "540": (TITLE, "aehi"),
    "541": (TITLE, "aehi"),
}
# Subdivisions of a heading, set off from it by a dash.
SUBDIVISIONS = {False: "vxyz", True: "xyzj"}

# Notes: the element, and a heading where the element does not say enough.
NOTES_21 = {
    "310": (Element.NOTE, ""),
    "351": (Element.ARRANGEMENT, ""),
    "362": (Element.NOTE, ""),
    "505": (Element.NOTE, OwnWord.CONTENTS),
    "506": (Element.ACCESSRESTRICT, ""),
    "510": (Element.BIBLIOGRAPHY, ""),
    "520": (Element.SCOPECONTENT, ""),
    "524": (Element.PREFERCITE, ""),
    "530": (Element.ALTFORMAVAIL, ""),
    "533": (Element.ALTFORMAVAIL, ""),
    "534": (Element.ORIGINALSLOC, ""),
    "535": (Element.ORIGINALSLOC, ""),
    "538": (Element.PHYSTECH, ""),
    "540": (Element.USERESTRICT, ""),
    "544": (Element.RELATEDMATERIAL, ""),
    "545": (Element.BIOGHIST, ""),
    "555": (Element.OTHERFINDAID, ""),
    "561": (Element.CUSTODHIST, ""),
    "581": (Element.BIBLIOGRAPHY, ""),
    "773": (Element.RELATEDMATERIAL, ""),
    "780": (Element.RELATEDMATERIAL, ""),
    "785": (Element.RELATEDMATERIAL, ""),
    "856": (Element.NOTE, OwnWord.ONLINE),
}
NOTES_UNI = {
    "327": (Element.NOTE, OwnWord.CONTENTS),
    "330": (Element.SCOPECONTENT, ""),
    "310": (Element.NOTE, ""),
    "317": (Element.CUSTODHIST, ""),
    "321": (Element.BIBLIOGRAPHY, ""),
    "324": (Element.ORIGINALSLOC, ""),
    "325": (Element.ALTFORMAVAIL, ""),
    "371": (Element.ACCESSRESTRICT, ""),
    "856": (Element.NOTE, OwnWord.ONLINE),
}
# What a note says of money, of the office, or of the staff is not for visitors.
PRIVATE = {False: frozenset({"541", "583"}), True: frozenset({"318", "345"})}

# Publication: fields, and the subfields of place, name and date.
PUBLISHERS = {False: (("260", "264"), "ab", "c"), True: (("210", "214"), "acg", "d")}
EXTENTS = {False: ("300", "abce"), True: ("215", "acde")}
EDITIONS = {False: ("250", "ab"), True: ("205", "abf")}
SERIES_OF = {False: (("490", "440", "830"), "anpv"), True: (("225", "410"), "aehitv")}
# The signs of ISBD, which UNIMARC leaves to the reader.
SIGNS = {
    False: {"b": " : ", "c": " / ", "n": ". ", "p": ", "},
    True: {"e": " : ", "d": " = ", "f": " / ", "g": " ; ", "h": ". ", "i": ", ", "a": " ; "},
}
SIGNS_UNI = {
    "210": {"c": " : ", "d": ", "},
    "214": {"c": " : ", "d": ", "},
    "215": {"c": " : ", "d": " ; ", "e": " + "},
    "225": {"v": " ; ", "f": " / ", "e": " : "},
    "410": {"v": " ; ", "f": " / ", "e": " : "},
    "205": {"f": " / "},
}
# Shelf marks first, then other codes under which it is known.
SHELF_MARKS = {
    False: (("852", "khijm"), ("099", "a"), ("090", "ab")),
    True: (("930", "a"), ("995", "k"), ("852", "khijm")),
}
OTHER_CODES = {
    False: (
        ("020", "a"), ("022", "a"), ("024", "a"), ("028", "a"), ("035", "a"), ("050", "ab"),
        ("060", "ab"), ("070", "ab"), ("080", "ab"), ("082", "a"), ("088", "a"),
    ),
    True: (("010", "a"), ("011", "a"), ("012", "a"), ("013", "a"), ("020", "b"), ("035", "a"),
           ("073", "a"), ("676", "a"), ("680", "ab")),
}  # fmt: skip
