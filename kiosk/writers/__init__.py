"""Writers: records out in the formats of the field, one module a format.

A writer is pure: records in, bytes out, the same bytes for the same records. It opens no file,
asks no clock, knows neither the catalogue nor what may be shown: it is handed what may go out.
"""
