"""What a family types meets what a clerk wrote: names that are near each other, and why.

One module to a concept: particles, given names and endings say when two written names are one
name; `daitch_mokotoff`, `cologne` and `hearing` when they sound alike; `misreading` when a pen or a
program took a letter for another; `nearness` weighs these layers; `lexicon` finds the near names
among all names of an index.
"""
