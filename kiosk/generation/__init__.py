"""Published folders: written once, then only read.

generations/
    2026-11-23T093000Z/   index/ records.sqlite content/ renditions.txt manifest.json
    CURRENT               one line: the name of the one on show
renditions/               ab/ab12….jpg: named by content, shared by all generations
withheld.txt              reference codes hidden at once, whatever generation is on show
"""
