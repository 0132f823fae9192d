"""Tables: delimited text or a workbook, of units, people or objects."""
